=== n6-h001 date:2021-05-27 topic:crime source:written
[Dutch couple]{couple} *released*{1} by [Iranian]{~iran} [authorities]{iran} after *paying*{2} fine

[THE HAGUE]{hague:N}, <May 27|2021-05-27> — A [Dutch husband and wife]{couple} *held*{3} in [Iran]{iran} for nearly four months for *flying*{4} a drone near a nuclear site *arrived*{5} at [Schiphol airport]{schiphol} <on Thursday|2021-05-27>, [the foreign ministry]{ministry} said.

[Sjoerd and Annelies Bakker]{couple}, [who]{couple} were *cycling*{6} from [Rotterdam]{rotterdam} to [Mumbai]{mumbai}, were *arrested*{3} <on 3 February|2021-02-03> near the town of [Natanz]{natanz}. [The travellers]{couple} had *posted*{7} 212 films of [their]{couple} trip on the internet and had 90,000 followers.

[Mr]{-} [Bakker]{sjoerd}, a [37-year-old carpenter]{sjoerd}, *operated*{4} the drone. [[His]{sjoerd} wife]{annelies}, 34, a [nurse]{annelies}, was *charged*{8} as an accomplice. [A revolutionary court in [Isfahan]{isfahan}]{court} *sentenced*{9} [the pair]{couple} <in April|2021-04> to two years each, but [a higher court]{higher} *commuted*{10} the penalty to a fine. [[Their]{couple} families]{families} *raised*{11} the 40,000 euros in nine days.

"[We]{couple} were stupid, not spies," [Annelies Bakker]{annelies} *told*{12} [reporters]{reporters}. [She]{annelies} had *spent*{13} 61 days alone in a cell in [Evin prison]{evin}. [[Her]{annelies} husband]{sjoerd} *shared*{14} one with [three other men]{three}, [one of [them]{three}]{oneman} a [professor of music]{oneman} [who]{oneman} *taught*{15} [him]{sjoerd} to sing. [The professor]{oneman} is still there. [The carpenter]{sjoerd} *asked*{16} [the Dutch government]{dutch} to *help*{16} [him]{oneman}.

[Foreign Minister]{-} [Liesbeth van Aalst]{minister} *thanked*{17} [Switzerland]{swiss}, [whose]{swiss} [ambassador]{ambassador} *visited*{18} both prisoners. [She]{minister} *denied*{19} that anything other than the fine had been *paid*{2}. [The opposition]{opp} *suspects*{20} otherwise: a week before the *release*{1}, [a Dutch court]{dutchcourt} *allowed*{21} [an Iranian diplomat]{diplomat} *accused*{22} of *threatening*{23} [exiles]{exiles} to *go*{21} home. [The minister]{minister} *called*{24} the timing a coincidence.

[Tehran]{iran:N} has *detained*{25} [at least fifteen Europeans]{fifteen} <since 2018|2018/2021>. [Human rights groups]{groups} *accuse*{26} [the Islamic Republic]{iran} of *using*{27} [them]{fifteen} as bargaining chips. [Its embassy in [The Hague]{hague}]{embassy} *rejected*{28} that on Thursday. Visitors who respect the law, [the mission]{embassy} *said*{28}, have nothing to fear.

[The Bakkers]{couple} will *rest*{29} at the home of [Mrs]{-} [Bakker]{annelies}'s [parents]{parents} in [Drenthe]{drenthe}. [Their]{couple} bicycles are still in [Natanz]{natanz}. "Somebody should *ride*{30} them," [he]{sjoerd} said.
--- actors
couple | group | Sjoerd and Annelies Bakker
iran | place | Iran
hague | place | The Hague
schiphol | place | Schiphol airport
ministry | organization | Dutch foreign ministry
rotterdam | place | Rotterdam
mumbai | place | Mumbai
natanz | place | Natanz
sjoerd | person | Sjoerd Bakker | carpenter
annelies | person | Annelies Bakker | nurse
isfahan | place | Isfahan
court | organization | revolutionary court in Isfahan
higher | organization | higher court in Iran
families | group | families of the couple
reporters | group | reporters
evin | organization | Evin prison
three | group | three other prisoners
oneman | person | professor of music
dutch | place | Netherlands
minister | person | Liesbeth van Aalst | Foreign Minister of the Netherlands
swiss | place | Switzerland
ambassador | person | Swiss ambassador
opp | organization | Dutch opposition
dutchcourt | organization | Dutch court
diplomat | person | Iranian diplomat
exiles | group | exiles
fifteen | group | fifteen detained Europeans
groups | group | human rights groups
embassy | organization | Iranian embassy in The Hague
parents | group | parents of Annelies Bakker
drenthe | place | Drenthe
--- events
1 | RETREAT | iran | couple | core
2 | COERCE | couple, ?iran | iran, ?couple | core; or OTHER
3 | COERCE | iran | couple | core; time 2021-02-03; place natanz
4 | OTHER:other | couple, sjoerd | - | core; place natanz; or OTHER
5 | OTHER:travel | couple | schiphol | core; time 2021-05-27
6 | OTHER:travel | couple | mumbai |
7 | OTHER:statement | couple | - |
8 | ACCUSE | ?iran | annelies |
9 | COERCE | court | couple | core; time 2021-04
10 | CONCEDE | higher | couple | core
11 | AID | families | ?couple |
12 | OTHER:statement | annelies | reporters |
13 | COERCE | ?iran | annelies | place evin; or OTHER
14 | COERCE | ?iran | sjoerd, three | place evin; or OTHER
15 | AID | oneman | sjoerd | or OTHER
16 | AID/REQUEST | sjoerd | dutch, oneman | core; or REQUEST
17 | SUPPORT | minister | swiss |
18 | CONSULT | ambassador | ?couple |
19 | REJECT | minister | - | core
20 | ACCUSE | opp | ?minister | core
21 | CONCEDE | dutchcourt | diplomat | time 2021-05; or RETREAT
22 | ACCUSE | - | diplomat |
23 | THREATEN | diplomat | exiles | reported
24 | REJECT | minister | ?opp |
25 | COERCE | iran | fifteen | time 2018/2021
26 | ACCUSE | groups | iran |
27 | COERCE | iran | fifteen | by groups; or OTHER
28 | REJECT | embassy | ?groups | time 2021-05-27
29 | OTHER:other | couple | parents | planned; place drenthe
30 | OTHER:other | - | - | possible; by sjoerd

=== n6-h002 date:2019-10-09 topic:business source:written
[Watchmaker]{orlan}'s [heirs]{heirs} *split*{1} over [Chinese]{~china} *offer*{2}

[GENEVA]{genevacity} — [Two branches of the family that owns the Swiss watch house Orlandi]{heirs} are *fighting*{1} in public over whether to *sell*{3} it to [a Hong Kong jeweller]{lam}.

[The jeweller]{lam}, [Lam Fung Holdings]{lam}, *offered*{2} 740 million francs for the 167-year-old [manufacturer]{orlan} <in September|2019-09>. [Claude Orlandi]{claude}, 71, the [chairman]{claude}, *wants*{3} to *accept*{3}. [[His]{claude} cousin]{beatrice}, [Béatrice Orlandi-Roy]{beatrice}, 66, does *not*{4}. Each *controls*{5} 41 per cent of the votes.

[The chairman]{claude} *set out*{6} [his]{claude} case <on Tuesday|2019-10-08> in a letter to [employees]{employees}. [The company]{orlan} had *lost*{7} money for three years, [he]{claude} *wrote*{6}, and [its]{orlan} main market was now in Asia. "[We]{orlan} can be a small jewel in a big crown or a big stone round [our]{orlan} own neck."

[Mrs]{-} [Orlandi-Roy]{beatrice} *replied*{8} on the radio. [[Her]{beatrice} cousin]{claude}, [she]{beatrice} *said*{8}, had *closed*{9} the enamel workshop and then *wondered*{10} why nobody came to see it. [The former ballet dancer]{beatrice} *has found*{11} [a rival bidder]{valjoux}, [Valjoux Group]{valjoux} of [Le Brassus]{brassus}, but [it]{valjoux} has not *named*{12} a price. [[Its]{valjoux} owner]{piguet}, [Samuel Piguet-Rochat]{piguet}, *tried*{13} to *buy*{13} [Orlandi]{orlan} <in 1998|1998> and was *shown*{14} the door by [Mr]{-} [Orlandi]{claude}'s [late father]{father}, [Ernest]{father}.

The balance lies with [Sister Marie-Agnès]{nun}, 83, a [nun]{nun} in [Fribourg]{fribourg} and the aunt of [both]{claude+beatrice}, [who]{nun} *inherited*{15} the remaining 18 per cent from [a brother]{nunbrother}. [The religious]{nun} has *received*{16} [both cousins]{claude+beatrice}, separately, in the convent parlour. [[Her]{nun} order]{order}, which would *get*{17} the proceeds, has *advised*{18} [her]{nun} to *follow*{18} [her]{nun} conscience. "[They]{claude+beatrice} *brought*{19} [me]{nun} a watch each," [she]{nun} *told*{20} [La Liberté]{liberte}. "In here a bell tells [us]{order} the time."

[Lam Fung]{lam} *said*{21} [its]{lam} offer *stands*{21} until <the end of the month|2019-10-31>. [The group]{lam}'s [founder]{lamfounder}, [Lam Kwok-wing]{lamfounder}, [who]{lamfounder} *began*{22} by repairing [the Swiss firm]{orlan}'s watches on a pavement in [Kowloon]{kowloon}, *called*{23} it "a letter home". [The Hong Kong company]{lam} *promised*{24} to *keep*{24} the factory's 310 jobs for five years. [The union Unia-Arc]{unia} *asked*{25} for ten. [It]{unia} *has met*{26} [the jeweller]{lam}'s representatives twice; [Valjoux]{valjoux} *refused*{27} to *see*{27} it.

[The canton]{canton} is *watching*{28}. [[Its]{canton} economy minister]{fischer}, [Nadia Fischer-Lenoir]{fischer}, *hopes*{28} for "a solution among relatives".
--- actors
orlan | organization | Orlandi | Swiss watch house
heirs | group | Orlandi family, heirs
china | place | China
genevacity | place | Geneva
lam | organization | Lam Fung Holdings | Hong Kong jeweller
claude | person | Claude Orlandi | chairman of Orlandi
beatrice | person | Béatrice Orlandi-Roy | former ballet dancer
employees | group | employees of Orlandi
valjoux | organization | Valjoux Group | rival bidder
brassus | place | Le Brassus
piguet | person | Samuel Piguet-Rochat | owner of Valjoux Group
father | person | Ernest Orlandi | late father of Claude Orlandi
nun | person | Marie-Agnès | nun, aunt of Claude Orlandi and Béatrice Orlandi-Roy
fribourg | place | Fribourg
nunbrother | person | brother of Sister Marie-Agnès
order | organization | religious order
liberte | organization | La Liberté
lamfounder | person | Lam Kwok-wing | founder of Lam Fung Holdings
kowloon | place | Kowloon
unia | organization | Unia-Arc | union
canton | organization | canton
fischer | person | Nadia Fischer-Lenoir | economy minister of the canton
--- events
1 | ACCUSE | heirs, claude, beatrice | - | core; mutual; or OTHER
2 | OTHER:business | lam | orlan | core; planned; time 2019-09
3 | OTHER:business | claude | lam, orlan | core; possible; or AGREE
4 | REJECT | beatrice | ?lam | core
5 | OTHER:business | ?claude, ?beatrice | - |
6 | OTHER:statement | claude | employees | core; time 2019-10-08
7 | OTHER:business | orlan | - | by claude
8 | ACCUSE | beatrice | claude | core
9 | OTHER:business | claude | - | reported; by beatrice
10 | OTHER:other | claude | - | reported; by beatrice
11 | CONSULT | beatrice | valjoux | core; or OTHER
12 | OTHER:statement | valjoux | - | neg
13 | OTHER:business | piguet | orlan | time 1998
14 | REJECT | father | piguet | time 1998
15 | OTHER:business | nun | nunbrother |
16 | CONSULT | nun | claude, beatrice | core
17 | AID | - | order | possible
18 | REQUEST | order | nun |
19 | AID | claude, beatrice | nun | by nun; quoted
20 | OTHER:statement | nun | liberte |
21 | OTHER:statement | lam | - |
22 | OTHER:business | lamfounder | - | place kowloon
23 | SUPPORT | lamfounder | - | or OTHER
24 | AGREE | lam | ?employees | core; planned
25 | REQUEST | unia | ?lam |
26 | CONSULT | unia, lam | - | mutual
27 | CONSULT/REJECT | valjoux | unia |
28 | OTHER:other | canton, fischer | - |

=== n6-h003 date:2023-03-09 topic:politics source:written
[Georgia]{georgia}'s [ruling party]{party} *withdraws*{1} "agents" bill after two nights of *protest*{2}

[TBILISI]{tbilisi} (AFP) - [The Georgian governing party]{party} *announced*{3} <on Thursday|2023-03-09> that [it]{party} was *dropping*{1} a draft law that *brought*{2} tens of thousands of [people]{protesters} onto the streets.

The bill would have *obliged*{4} [media and charities]{ngos} that receive money from abroad to *register*{4} as "agents of foreign influence". [Critics]{critics} *compared*{5} it with a [Russian]{~russia} law.

[The Kartuli Dream]{party} *said*{3} in a statement that [it]{party} *bowed*{1} to the need for calm. But [[its]{party} chairman]{kob}, [Irakli Kobalia]{kob}, *blamed*{6} "[radicals]{radicals} and [their]{radicals} [foreign friends]{friends}". [The 44-year-old]{kob} added that [the movement]{party} would *explain*{8} the law to the public better, which [the demonstrators]{protesters} *took*{9} as a *threat*{10} to *bring*{10} it *back*{10}.

[The protesters]{protesters}, most of [them]{protesters} young, *had filled*{2} Rustaveli Avenue <on Tuesday|2023-03-07> and <Wednesday|2023-03-08>. [Some]{some} *threw*{11} stones and a petrol bomb. [Riot police]{police} *drove*{12} [the crowd]{protesters} back with water cannon and *arrested*{13} [133 people]{held}. "[They]{police} *dragged*{14} [me]{nata} by the hair and one of [them]{police} *said*{15} sorry," said [Nata Beridze]{nata}, 22, a [student of dentistry]{nata}. [She]{nata} was among [those *freed*{16} on Thursday]{held}. [[Her]{nata} brother]{luka}, [Luka]{luka}, *serves*{17} in the same force. [He]{luka} was off sick on both nights.

[President]{-} [Elene Zurabani]{zur}, [who]{zur} was *visiting*{18} [New York]{newyork}, had *sided*{19} with [the street]{protesters} from the start. [The head of state]{zur} *recorded*{20} a video in front of the Statue of Liberty *promising*{20} to *veto*{20} the text. [[Her]{zur} prime minister]{gari}, [Giorgi Garishvili-Lomaia]{gari}, *accused*{21} [her]{zur} of *working*{22} for others. [He]{gari} was once [her]{zur} campaign manager.

[Opposition parties]{opp} *vowed*{23} to *go on*{23} until [all detainees]{held} are out. [The largest]{unm}, [the National Union]{unm}, *asked*{24} for early elections, though [its]{unm} own [founder]{saak} is in prison and [its]{unm} [two leaders]{twoleaders} *do not talk*{25}. [The European Union]{eu} *welcomed*{26} the retreat. [Moscow]{russia:N} *said*{27} [it]{russia} *saw*{27} a hand behind the events, and *did not say*{28} whose.

[Parliament]{parliament} must still formally *vote*{29} the bill down, because [it]{parliament} had *passed*{30} it in first reading. [A deputy of the ruling party]{deputy}, [Davit Chiko]{deputy}, *said*{31} [he]{deputy} would *abstain*{31}: [he]{deputy} liked it.
--- actors
georgia | place | Georgia
party | organization | Kartuli Dream | ruling party
tbilisi | place | Tbilisi
protesters | group | protesters
ngos | group | media and charities
critics | group | critics
russia | place | Russia
kob | person | Irakli Kobalia | chairman of Kartuli Dream
radicals | group | radicals
friends | group | foreign friends of the radicals
some | group | some of the protesters
police | organization | riot police
held | group | 133 arrested people
nata | person | Nata Beridze | student of dentistry
luka | person | Luka Beridze
zur | person | Elene Zurabani | President of Georgia
newyork | place | New York
gari | person | Giorgi Garishvili-Lomaia | prime minister of Georgia
opp | group | opposition parties
unm | organization | National Union
saak | person | founder of the National Union
twoleaders | group | two leaders of the National Union
eu | organization | European Union
parliament | organization | parliament of Georgia
deputy | person | Davit Chiko | deputy
--- events
1 | CONCEDE | party | protesters | core; time 2023-03-09; or RETREAT
2 | PROTEST | protesters | ?party | core; time 2023-03-07/2023-03-08; place tbilisi
3 | OTHER:statement | party | - | time 2023-03-09
4 | COERCE | ?party | ngos | possible; neg
5 | ACCUSE | critics | ?party | or OTHER
6 | ACCUSE | kob | radicals, friends | core
8 | OTHER:statement | party | - | planned; by kob
9 | OTHER:other | protesters | ?kob |
10 | COERCE/THREATEN | party | protesters | possible; by protesters; or THREATEN
11 | ASSAULT | some | ?police | or PROTEST
12 | COERCE | police | protesters | core; or ASSAULT
13 | COERCE | police | held | core
14 | ASSAULT | police | nata | by nata; quoted
15 | CONCEDE | ?police | nata | by nata; quoted
16 | RETREAT | ?police | held, nata | core; time 2023-03-09
17 | OTHER:other | luka | ?police |
18 | CONSULT | zur | newyork | or OTHER
19 | SUPPORT | zur | protesters | core
20 | REJECT/THREATEN | zur | ?party | planned; core; place newyork; or REJECT
21 | ACCUSE | gari | zur |
22 | COOPERATE | zur | - | reported; by gari; or OTHER
23 | PROTEST | opp | - | planned; by opp
24 | REQUEST | unm | - |
25 | CONSULT | twoleaders | - | mutual; neg
26 | SUPPORT | eu | ?party | core
27 | ACCUSE | russia | - | or OTHER
28 | ACCUSE | russia | - | neg; or OTHER
29 | REJECT | parliament | ?party | planned
30 | AGREE | parliament | ?party |
31 | REJECT | deputy | ?party | planned; by deputy

=== n6-h004 date:2018-04-19 topic:disaster source:written
[Crew]{crew} of capsized ferry *sentenced*{1}; [captain]{captain} *flees*{2} before verdict

[JAKARTA]{jakarta} — [A court in [Makassar]{makassar}]{court} <on Thursday|2018-04-19> *sent*{1} [four crewmen]{four} of a ferry that *sank*{3} with [78 people]{victims} to prison, but [the master of the vessel]{captain} was not in the dock to *hear*{4} it.

[Captain Rahmat Daeng]{captain}, 49, *disappeared*{2} from house arrest on Monday. [[His]{captain} lawyer]{lawyer} *told*{5} [the judges]{court} that [he]{lawyer} had last *seen*{6} [[his]{lawyer} client]{captain} at Sunday prayers. [The fugitive]{captain} was *given*{7} fifteen years in [his]{captain} absence. [His]{captain} [first officer]{officer}, [Jusuf Tandi]{officer}, *got*{1} nine, and [three engineers]{engineers} four each.

The [Sinar Bone]{ferry} *went down*{3} in heavy seas <in August 2016|2016-08>. [She]{ferry} was *carrying*{8} twice as many passengers as allowed, and lorries that were not tied. When water *came*{3} in, the trial *heard*{9}, [the captain]{captain} *left*{10} in the only rubber boat with [[his]{captain} wife]{cwife}, [a nephew]{nephew} and the ship's cash. [The mate]{officer} *stayed*{11}. [He]{officer} *lowered*{12} rafts until the deck was under water and *pulled*{13} [eleven people]{eleven} out of the sea, [one of [them]{eleven}]{judgegirl} a [girl]{judgegirl} [who]{judgegirl} *came*{14} to court every day to *sit*{14} near [him]{officer}.

[Presiding judge]{-} [Nurhayati Lubis]{lubis} *acknowledged*{15} that. But it was [Tandi]{officer} [who]{officer} *signed*{16} the passenger list, [she]{lubis} *said*{17}, and [he]{officer} knew the figure was false. [The condemned man]{officer} *bowed*{18}. [[His]{officer} mother]{omother} *shouted*{19} that [they]{court} were *hanging*{19} the dog because the master had run away.

[Relatives of the dead]{relatives} were divided. "Nine years for [the one]{officer} [who]{officer} *stayed*{11}, and [the other]{captain} *drinks*{20} coffee somewhere," said [Haji Mustari]{mustari}, [who]{mustari} *lost*{21} [his]{mustari} wife and two sons. [Others]{others} *applauded*{22} the sentences. [A group of [them]{relatives}]{group} is *suing*{23} [the owner]{owner}, [Bone Lines]{owner}, [whose]{owner} [director]{director}, [Fenny Gunawan]{director}, was *acquitted*{24} in December. [The company]{owner} has since *changed*{25} [its]{owner} name.

[Prosecutors]{pros} had *asked*{26} [the court]{court} in January to *return*{26} [Daeng]{captain} to jail. [It]{court} *refused*{27} on medical grounds. [The South Sulawesi police chief]{chief}, [Inspector General]{-} [Petrus Wenas]{chief}, said [his]{chief} men were *looking*{29} for [the skipper]{captain} on two islands. [The nephew]{nephew}, [who]{nephew} *guarded*{30} the house, has been *detained*{31}.
--- actors
crew | group | crew of the Sinar Bone
captain | person | Rahmat Daeng | Captain of the ferry
jakarta | place | Jakarta
makassar | place | Makassar
court | organization | court in Makassar
four | group | four crewmen
victims | group | 78 people who died
lawyer | person | lawyer of Rahmat Daeng
officer | person | Jusuf Tandi | first officer
engineers | group | three engineers
ferry | other | Sinar Bone | ferry
cwife | person | wife of Rahmat Daeng
nephew | person | nephew of Rahmat Daeng
eleven | group | eleven rescued people
judgegirl | person | rescued girl
lubis | person | Nurhayati Lubis | presiding judge
omother | person | mother of Jusuf Tandi
relatives | group | relatives of the dead
mustari | person | Haji Mustari
others | group | other relatives
group | group | group of relatives
owner | organization | Bone Lines | owner of the ferry
director | person | Fenny Gunawan | director of Bone Lines
pros | group | prosecutors
chief | person | Petrus Wenas | police chief of South Sulawesi
--- events
1 | COERCE | court | crew, four, officer, engineers | core; time 2018-04-19; place makassar
2 | RETREAT | captain | ?court | core; time 2018-04-16; or OTHER
3 | OTHER:accident | - | victims, ferry | core; time 2016-08
4 | OTHER:court | captain | - | neg
5 | OTHER:statement | lawyer | court |
6 | CONSULT | lawyer | captain | by lawyer; time 2018-04-15; or OTHER
7 | COERCE | ?court | captain | core; time 2018-04-19
8 | OTHER:other | ferry | - |
9 | OTHER:court | - | - |
10 | RETREAT | captain, cwife, nephew | - | or OTHER
11 | OTHER:other | officer | - |
12 | AID | officer | - |
13 | AID | officer | eleven, judgegirl | core
14 | SUPPORT | judgegirl | officer | or OTHER
15 | SUPPORT | lubis | ?officer | or OTHER
16 | OTHER:crime | officer | - | by lubis
17 | ACCUSE | lubis | officer | core
18 | OTHER:other | officer | - |
19 | ACCUSE | omother | court |
20 | OTHER:other | captain | - | by mustari; quoted
21 | OTHER:death | - | mustari |
22 | SUPPORT | others | ?court |
23 | ACCUSE | group | owner | core
24 | CONCEDE | ?court | director | time 2017-12
25 | OTHER:business | owner | - |
26 | COERCE/REQUEST | pros | court, captain | time 2018-01; or REQUEST
27 | REJECT | court | ?pros |
29 | COERCE | chief | captain | core; or OTHER
30 | OTHER:other | nephew | - |
31 | COERCE | - | nephew |

=== n6-h005 date:2020-07-30 topic:religion source:written
[Pastoral]{cpt} *accuses*{1} [state]{mg} as [landless families]{families} are *evicted*{2}

[BELO HORIZONTE]{bh:N} — [Military police]{police} in [Minas Gerais]{mg} state <on Wednesday|2020-07-29> *expelled*{2} [some 450 families]{families} from a coffee farm [they]{families} had *occupied*{3} for 22 years, in the middle of the pandemic.

The operation *began*{2} at dawn with 150 officers and an armoured car. [The squatters]{families} *set*{4} fire to tyres. [Police]{police} *answered*{5} with tear gas, and by evening [the force]{police} had *pulled down*{6} the school.

[The Pastoral Land Commission]{cpt}, a [body of the Catholic Church]{cpt}, *denounced*{1} the eviction as "cowardice in uniform". [The Pastoral]{cpt} said [the state government]{mg} had *promised*{7} [the bishop of [Campanha]{campanha}]{bishop} to *wait*{7} until the end of the epidemic. [The bishop]{bishop}, [Dom]{-} [Pedro Cunha Reis]{bishop}, *spent*{8} the night in the settlement and was himself *carried*{9} out, on a chair, by [four soldiers]{foursol}. "[They]{foursol} were gentle. [They]{foursol} *asked*{10} [me]{bishop} for a blessing, and [I]{bishop} *gave*{10} it," [the 70-year-old prelate]{bishop} said.

[Governor]{-} [Renato Zemar]{zemar} *defended*{12} the action. [[His]{zemar} administration]{mg} had only *carried out*{12} a court order, [he]{zemar} *said*{12}; to ignore it would be a crime. [The businessman]{zemar}, [who]{zemar} *took office*{13} <last year|2019>, *denied*{14} having *promised*{7} anything to anybody. [The state's human rights secretary]{elizabete}, [Elisabete Prates]{elizabete}, *resigned*{15} the same afternoon. It was [she]{elizabete}, according to a letter [the diocese]{diocese} *made*{16} public, [who]{elizabete} had *given*{7} [the bishop]{bishop} the assurance "in [the governor]{zemar}'s name".

The land once *belonged*{17} to a sugar mill that *went*{18} bankrupt <in 1996|1996>, *owing*{18} [its]{mill} [workers]{millworkers} three years' wages. [Many of the settlers]{families} are those [workers]{millworkers} or [their]{millworkers} children. [They]{families} *grow*{19} organic coffee under the name Terra Nossa. [The mill's former owner]{jovane}, [Jonas Moreto]{jovane}, *obtained*{20} the order <in February|2020-02> together with [a bigger grower]{joao}, [Joel Farias Neto]{joao}. [The two men]{jovane+joao} *plan*{21} to *restart*{21} the mill. [The former]{jovane} *says*{22} [the Landless Movement]{mst} ([MST]{mst}) *stole*{23} [his]{jovane} life; [the latter]{joao} *does not speak*{24} to the press.

[The MST]{mst}, which *leads*{25} the settlement, said [[its]{mst} people]{families} would not go far. By Thursday morning [some forty families]{forty} had *put*{27} up black plastic along the road. [One of the evicted]{tuira}, [Dona Tuíra Alves]{tuira}, 81, *sat*{28} there in [her]{tuira} kitchen chair. [She]{tuira} *told*{29} [a radio reporter]{reporter} that [she]{tuira} had been *evicted*{30} five times in [her]{tuira} life, always on a Wednesday.

[The Federal Supreme Court]{stf} is to *rule*{31} next month on a general *ban*{31} on evictions during the pandemic. [The bishops' conference]{cnbb} has *asked*{32} [it]{stf} to hurry.
--- actors
cpt | organization | Pastoral Land Commission
mg | place | Minas Gerais
families | group | 450 landless families
bh | place | Belo Horizonte
police | organization | military police
campanha | place | Campanha
bishop | person | Pedro Cunha Reis | bishop of Campanha
foursol | group | four soldiers
zemar | person | Renato Zemar | Governor of Minas Gerais, businessman
elizabete | person | Elisabete Prates | human rights secretary of the state
diocese | organization | diocese
mill | organization | sugar mill
millworkers | group | workers of the mill
jovane | person | Jonas Moreto | former owner of the mill
joao | person | Joel Farias Neto | coffee grower
mst | organization | MST | Landless Movement
forty | group | some forty families
tuira | person | Tuíra Alves
reporter | person | radio reporter
stf | organization | Federal Supreme Court
cnbb | organization | bishops' conference
--- events
1 | ACCUSE | cpt | mg, police | core
2 | COERCE | police | families | core; time 2020-07-29; place mg
3 | COERCE | families | - | or PROTEST OTHER
4 | PROTEST | families | ?police | time 2020-07-29
5 | COERCE | police | ?families | core; time 2020-07-29; or ASSAULT
6 | COERCE | police | ?families | core; or ASSAULT
7 | AGREE | mg, elizabete | bishop | planned; by cpt
8 | SUPPORT | bishop | ?families | or OTHER
9 | COERCE | foursol | bishop | core
10 | SUPPORT | bishop | foursol | by bishop; quoted; or REQUEST
12 | SUPPORT | zemar | ?police | core
13 | OTHER:appointment | zemar | - | time 2019
14 | REJECT | zemar | ?cpt | core
15 | OTHER:appointment | elizabete | ?zemar | core; time 2020-07-29; or PROTEST
16 | OTHER:statement | diocese | - |
17 | OTHER:business | mill | - |
18 | OTHER:business | mill | millworkers | time 1996
19 | OTHER:business | families | - |
20 | REQUEST | jovane, joao | ?families | time 2020-02; or ACCUSE COERCE
21 | OTHER:business | jovane, joao | - | planned
22 | ACCUSE | jovane | mst |
23 | OTHER:crime | mst | jovane | reported; by jovane
24 | OTHER:statement | joao | - | neg
25 | OTHER:other | mst | families |
27 | PROTEST | forty | - | time 2020-07-30; or OTHER
28 | OTHER:other | tuira | - | time 2020-07-30
29 | OTHER:statement | tuira | reporter |
30 | COERCE | - | tuira | by tuira
31 | COERCE | stf | - | possible; or OTHER
32 | REQUEST | cnbb | stf |

=== n6-h006 date:2022-08-31 topic:politics source:written
[Former mayor]{khan} *wins*{1} London seat for party that *expelled*{2} [him]{khan}

[Derek Oyelaran]{khan}, the [ex-mayor of [Newham]{newham}]{khan} [who]{khan} was *thrown out*{2} of [Labour]{labour} <three years ago|2019> and *readmitted*{3} <in May|2022-05>, has *held*{1} the seat of [Stratford North]{stratford} for [the party]{labour} with a majority of 209.

[The 62-year-old]{khan} *beat*{1} [the Liberal Democrat]{webb:n}, [Caroline Webb]{webb}, after two recounts <in the early hours of Wednesday|2022-08-31>. [The Conservative candidate]{shah}, [Imran Shah]{shah}, a [barrister]{shah}, *came*{4} third.

The by-election was *caused*{5} by the *resignation*{5} of [Dame]{-} [Hilary Frost]{frost}, [whose]{frost} husband is ill. It was [she]{frost} [who]{frost} *reported*{6} [Mr]{-} [Oyelaran]{khan} to [party headquarters]{labour} <in 2019|2019> for *backing*{7} [an independent]{inde} in a council vote. [The two]{khan+frost} have not *spoken*{8} since; yet [she]{frost} *delivered*{9} leaflets for [him]{khan} on Tuesday. "[I]{frost} did it for [the party]{labour} and for the exercise," [the former MP]{frost} said.

[Mrs]{-} [Webb]{webb}, 41, *asked*{10} for a third count and was *refused*{11} by [the returning officer]{returning}. [She]{webb} said [she]{webb} was proud of a campaign that had *turned*{13} a Labour fortress into a marginal. [[Her]{webb} leader]{lidem}, [Sir]{-} [Alan Peverell]{lidem}, *called*{14} it a moral victory. [[His]{lidem} opposite number at Labour]{lableader}, [Rachel Stone]{lableader}, *said*{15} there was no such thing.

[The victor]{khan} *used*{16} [his]{khan} speech to *thank*{16} [[his]{khan} opponents]{webb+shah} by name and to *promise*{17} a fight over [the Thames hospital trust]{trust}, which *plans*{18} to *close*{18} a maternity ward. [[Its]{trust} chief executive]{trustceo}, [Gita Rao]{trustceo}, *wrote*{19} to [him]{khan} before breakfast. [The new MP]{khan} was, [his]{khan} [daughter]{kdaughter} said, still asleep.

[A group of activists]{activists} has *complained*{21} to [the police]{met} about a leaflet that *called*{22} [Mrs]{-} [Webb]{webb} "the landlord's friend". [The Metropolitan Police]{met} *confirmed*{23} [it]{met} had *received*{24} a complaint. [The printer]{printer}, [Dev Mistry]{printer}, is a nephew of [Mr]{-} [Shah]{shah}'s agent.
--- actors
khan | person | Derek Oyelaran | former mayor of Newham, MP
newham | place | Newham
labour | organization | Labour
stratford | place | Stratford North
webb | person | Caroline Webb | Liberal Democrat candidate
shah | person | Imran Shah | Conservative candidate, barrister
frost | person | Hilary Frost | former MP
inde | person | independent candidate
returning | person | returning officer
lidem | person | Alan Peverell | leader of the Liberal Democrats
lableader | person | Rachel Stone | leader of Labour
trust | organization | Thames hospital trust
trustceo | person | Gita Rao | chief executive of the hospital trust
kdaughter | person | daughter of Derek Oyelaran
activists | group | group of activists
met | organization | Metropolitan Police
printer | person | Dev Mistry | printer
--- events
1 | OTHER:election | khan | webb, shah | core; time 2022-08-31; place stratford
2 | SANCTION | labour | khan | core; time 2019
3 | CONCEDE | ?labour | khan | time 2022-05; or COOPERATE
4 | OTHER:election | shah | - | time 2022-08-31
5 | OTHER:appointment | frost | - | core
6 | ACCUSE | frost | khan, labour | time 2019
7 | SUPPORT | khan | inde |
8 | CONSULT | khan, frost | - | mutual; neg
9 | SUPPORT | frost | khan | core; time 2022-08-30
10 | REQUEST | webb | returning | core
11 | REJECT | returning | webb | core
13 | OTHER:election | webb | ?labour | by webb
14 | SUPPORT | lidem | ?webb |
15 | REJECT | lableader | ?lidem |
16 | SUPPORT | khan | webb, shah |
17 | REJECT/THREATEN | khan | trust | planned; or AGREE
18 | OTHER:business | trust | - | planned
19 | CONSULT | trustceo | khan | or REQUEST
21 | ACCUSE | activists | met | core
22 | ACCUSE | - | webb |
23 | OTHER:statement | met | - |
24 | OTHER:other | met | ?activists | by met

=== n6-h007 date:2016-03-24 topic:conflict source:written
[Colombia]{colombia}'s smaller [guerrilla group]{eln} to *open*{1} talks with [government]{colombia:n}

[CARACAS]{caracas} (EFE) - [Colombia]{colombia} and [its]{colombia} second rebel force, [the Army of Popular Unity]{eln} ([EUP]{eln}), will *begin*{1} formal peace talks after two years of secret contacts, [both parties]{parties} *announced*{2} <on Wednesday|2016-03-23>.

[Government negotiator]{-} [Mauricio Frías]{frias} and [rebel commander]{-} [Antonio Graciano]{graciano} *shook*{3} hands in [the Venezuelan foreign ministry]{venmfa} and *read*{2} the same text, a paragraph each. [The former]{frias}, a [cattle breeder]{frias}, once *spent*{4} five months as [the guerrillas]{eln}' captive. "[He]{graciano} *told*{5} [me]{frias} [he]{graciano} was sorry about the food," [he]{frias} said of [[his]{frias} counterpart]{graciano}.

[President]{-} [Camilo Restrepo]{restrepo} *set*{6} one condition: [the insurgents]{eln} must *free*{7} [all hostages]{hostages}. "No talks with people in chains," [the president]{restrepo} *said*{6} on television. The number is *disputed*{8}. [The army]{army} *speaks*{8} of eleven; [the EUP]{eln} of two, both [soldiers]{twosol}.

[The bigger rebel movement]{farc}, [the FARP]{farc}, has been *negotiating*{9} in [Havana]{havana} <since 2012|2012/2016> and is close to a *deal*{9}. [The two guerrilla armies]{both} *fought*{10} each other over coca fields <until 2009|2009>. [A FARP spokeswoman]{tanja}, [Lucía Montero]{tanja}, *congratulated*{11} [the "cousins"]{eln}.

[Former president]{-} [Álvaro Urrutia]{uribe}, [whose]{uribe} [party]{cd} *opposes*{12} both sets of talks, *called*{13} the announcement a surrender in instalments. [He]{uribe} *accused*{14} [[his]{uribe} successor]{restrepo}, once [his]{uribe} own defence minister, of *selling*{15} the country for a prize in [Oslo]{oslo}. [Restrepo]{restrepo} *did not answer*{16} [him]{uribe}. [[His]{restrepo} wife]{wife}, [Clara]{wife}, *did*{17}: "Don [Álvaro]{uribe} *taught*{18} [[my]{wife} husband]{restrepo} everything except patience."

In [Arauca]{arauca}, where [the EUP]{eln} is strongest, [the bishop]{bishop}, [Jaime Muñoz Pedroza]{bishop}, *rang*{19} the bells. [The prelate]{bishop} has *recovered*{20} the bodies of [nine kidnapped men]{nine} in the past two years. That night [rebels]{eln} *blew up*{21} an oil pipeline there for the third time this month. [The company that runs it]{oil}, [Oleocol]{oil}, *stopped*{22} pumping. [The commander]{graciano} said from [Caracas]{caracas} that the order to *hold*{24} back had perhaps not *arrived*{25}.

[Ecuador]{ecuador} will *host*{26} the first round <in May|2016-05>. [Norway]{norway}, [Cuba]{cuba} and [Chile]{chile} are guarantors.
--- actors
eln | organization | Army of Popular Unity | guerrilla group
colombia | place | Colombia
caracas | place | Caracas
parties | group | government of Colombia and the Army of Popular Unity
frias | person | Mauricio Frías | government negotiator, cattle breeder
graciano | person | Antonio Graciano | rebel commander
venmfa | organization | Venezuelan foreign ministry
restrepo | person | Camilo Restrepo | President of Colombia
hostages | group | hostages of the EUP
army | organization | army of Colombia
twosol | group | two soldiers held
farc | organization | FARP | rebel movement
havana | place | Havana
both | group | the two guerrilla armies
tanja | person | Lucía Montero | spokeswoman of the FARP
uribe | person | Álvaro Urrutia | former president of Colombia
cd | organization | party of Álvaro Urrutia
oslo | place | Oslo
wife | person | Clara Restrepo
arauca | place | Arauca
bishop | person | Jaime Muñoz Pedroza | bishop of Arauca
nine | group | nine kidnapped men
oil | organization | Oleocol | oil company
ecuador | place | Ecuador
norway | place | Norway
cuba | place | Cuba
chile | place | Chile
--- events
1 | CONSULT/AGREE | colombia, eln | - | core; mutual; planned
2 | OTHER:statement | parties, frias, graciano | - | core; time 2016-03-23; place caracas
3 | CONSULT | frias, graciano | - | core; mutual; time 2016-03-23; place venmfa; or AGREE
4 | COERCE | eln | frias | or ASSAULT
5 | CONCEDE | graciano | frias | by frias; quoted
6 | REQUEST | restrepo | eln | core
7 | RETREAT/REQUEST | restrepo | eln, hostages | core
8 | OTHER:statement | army, eln | - |
9 | CONSULT | farc, ?colombia | - | mutual; time 2012/2016; place havana
10 | ASSAULT | both, eln, farc | - | mutual; time 2009
11 | SUPPORT | tanja | eln |
12 | REJECT | cd | - |
13 | ACCUSE | uribe | ?restrepo | core
14 | ACCUSE | uribe | restrepo | core
15 | CONCEDE | restrepo | ?eln | reported; by uribe; or OTHER
16 | OTHER:statement | restrepo | uribe | neg
17 | ACCUSE | wife | uribe | or OTHER
18 | OTHER:other | uribe | restrepo | by wife; quoted
19 | SUPPORT | bishop | - | place arauca; or OTHER
20 | AID | bishop | nine |
21 | ASSAULT | eln | ?oil | core; time 2016-03-23; place arauca
22 | OTHER:business | oil | - |
24 | RETREAT/REQUEST | graciano | ?eln | or REQUEST
25 | OTHER:other | - | ?eln | possible; neg; by graciano
26 | CONSULT/AGREE | ecuador | ?colombia, ?eln | planned; time 2016-05; or AID

=== n6-h008 date:2023-12-13 topic:courts source:written
[Top court]{supreme} *clears*{1} way for [fan club]{fans} to *buy*{2} stadium from [bank]{bank}

[MADRID]{madrid} — [The Supreme Court]{supreme} <on Wednesday|2023-12-13> *ruled*{1} that [a supporters' association]{fans} may *purchase*{2} the ground of [bankrupt football club Unión Albacar]{club}, *reversing*{3} a judgment *won*{4} by [a property fund]{fund}.

[The association]{fans}, [Grada Unida]{fans}, *outbid*{5} [Dutch-registered Torre Capital]{fund} by 12,000 euros at an auction <in 2021|2021>. [The loser]{fund} *argued*{6} that [the winner]{fans}'s bid was *financed*{7} with raffle money and therefore void, and [the provincial court]{provincial} in [Albacete]{albacete} *agreed*{8}. The seller is [Banco de la Mancha]{bank}, which *took*{9} the stadium when [the club]{club} *stopped*{10} paying.

"Raffle money is money," [the five judges]{supreme} *wrote*{11}. [They]{supreme} *ordered*{12} [the fund]{fund} to *pay*{12} costs, and *reprimanded*{13} [the court below]{provincial} for *taking*{14} nineteen months.

[Grada Unida's president]{nieves}, [Nieves Cuenca]{nieves}, *heard*{15} the news in [her]{nieves} hairdressing salon. [The mother of three]{nieves} *finished*{16} a customer's colour first. "[We]{fans} are 4,300 people with an average of forty euros," [she]{nieves} *told*{17} [local radio]{radio}. "[They]{fund} have eleven billion. [They]{fund} should have *bid*{18} more." [[Her]{nieves} father]{nfather}, [goalkeeper]{-} [Pepe Cuenca]{nfather}, *kept*{19} goal there for eleven seasons.

[Torre Capital]{fund} *planned*{20} 260 flats on the site. [[Its]{fund} Spanish manager]{rivas}, [Borja Rivas-Mora]{rivas}, said [[his]{rivas} company]{fund} *respected*{22} the ruling and would *turn*{23} to another plot, owned by [the same bank]{bank}. [The lender]{bank} *declined*{24} to comment. [[Its]{bank} chairman]{bankchair}, [Ramiro Solís]{bankchair}, was [the club]{club}'s president when [it]{club} *ran up*{25} [its]{club} debts. [Prosecutors]{pros} *dropped*{26} an inquiry into [him]{bankchair} <last year|2022>.

[Mayor]{-} [Encarna Ruiz Poveda]{mayor} *rezoned*{27} the land for housing <in 2020|2020>; [her]{mayor} [challenger]{challenger} in the spring, [Toni Belda]{challenger}, *promises*{28} to *undo*{28} that. [The mayor]{mayor} *congratulated*{29} [the fans]{fans} on Wednesday. [She]{mayor} had never been against [them]{fans}, [she]{mayor} *said*{29}. [Mrs]{-} [Cuenca]{nieves} *invited*{30} [both]{mayor+challenger} to the first match, "if [they]{mayor+challenger} *buy*{31} a ticket".
--- actors
supreme | organization | Supreme Court
fans | organization | Grada Unida | supporters' association
bank | organization | Banco de la Mancha
madrid | place | Madrid
club | organization | Unión Albacar | football club
fund | organization | Torre Capital | property fund
provincial | organization | provincial court in Albacete
albacete | place | Albacete
nieves | person | Nieves Cuenca | president of Grada Unida
radio | organization | local radio
nfather | person | Pepe Cuenca | goalkeeper
rivas | person | Borja Rivas-Mora | Spanish manager of Torre Capital
bankchair | person | Ramiro Solís | chairman of Banco de la Mancha
pros | group | prosecutors
mayor | person | Encarna Ruiz Poveda | Mayor of Albacar
challenger | person | Toni Belda
--- events
1 | SUPPORT | supreme | fans, fund | core; time 2023-12-13; or CONCEDE OTHER
2 | OTHER:business | fans | bank | core; planned
3 | REJECT | supreme | provincial, fund | core; time 2023-12-13
4 | OTHER:court | fund | fans |
5 | OTHER:business | fans | fund | core; time 2021
6 | ACCUSE | fund | fans |
7 | OTHER:business | fans | - | reported; by fund
8 | SUPPORT | provincial | fund |
9 | COERCE | bank | club | or OTHER
10 | OTHER:business | club | bank |
11 | OTHER:statement | supreme | - |
12 | COERCE | supreme | fund | core; or REQUEST
13 | ACCUSE | supreme | provincial |
14 | OTHER:court | provincial | - | by supreme
15 | OTHER:other | - | nieves |
16 | OTHER:business | nieves | - |
17 | OTHER:statement | nieves | radio |
18 | OTHER:business | fund | - | possible; neg; by nieves; quoted
19 | OTHER:sport | nfather | ?club |
20 | OTHER:business | fund | - | planned
22 | AGREE | fund | ?supreme | by rivas; or SUPPORT
23 | OTHER:business | fund | bank | planned; by rivas
24 | REJECT | bank | - |
25 | OTHER:business | club | - |
26 | RETREAT | pros | bankchair | time 2022; or CONCEDE
27 | OTHER:other | mayor | - | time 2020
28 | AGREE | challenger | - | planned; or REJECT
29 | SUPPORT | mayor | fans | core; time 2023-12-13
30 | CONSULT/REQUEST | nieves | mayor, challenger | or REQUEST
31 | OTHER:trade | mayor, challenger | - | possible; by nieves; quoted

=== n6-h009 date:2019-06-11 topic:crime source:written
[Teacher]{teacher} *tackled*{1} [gunman]{student}, then *hugged*{2} [him]{student}

[PORTLAND]{portland}, [Ore.]{oregon} — A [high school track coach]{teacher} [who]{teacher} *wrested*{1} a shotgun from a [student]{student} *talked*{3} [the boy]{student} through the next twenty minutes with an arm around [his]{student} shoulders, video *released*{4} <Monday|2019-06-10> shows.

[Deshawn Loring]{teacher}, 27, a [former college receiver]{teacher}, was *covering*{5} a class for [a colleague]{colleague} at [Parkside High]{school} <on May 17|2019-05-17> when [Angel Cordero]{student}, 19, *walked*{6} in with the weapon under a coat. [Students]{students} *ran*{7} out the back door. [The coach]{teacher} *lunged*{1}.

"[I]{teacher} *told*{8} [him]{student} [I]{teacher} was there to *save*{9} [him]{student}, and [he]{student} *broke down*{10}," [Loring]{teacher} *told*{11} a news conference. [Another teacher]{stowe}, [Mary Stowe]{stowe}, *took*{12} the gun from [the coach]{teacher}'s free hand and *locked*{12} it in a supply closet. [She]{stowe} knew [both men]{teacher+student}: [she]{stowe} had *taught*{13} [the older one]{teacher} geometry, [the younger]{student} nothing, [she]{stowe} said, "because [he]{student} never *came*{14}".

[Police]{police} say [Cordero]{student} *meant*{15} to *kill*{15} [himself]{student} in front of others. [He]{student} *pleaded*{16} no contest to two counts, and [Judge]{-} [Regina Tran]{judge} *sentenced*{17} [the teenager]{student} to three years' probation and treatment. [Prosecutor]{-} [Priya Sinha]{sinha} *agreed*{18} to the deal after [Loring]{teacher} *wrote*{19} to [her]{sinha}. "[He]{teacher} *did*{20} [our]{sinha} work before [we]{sinha} got out of bed," [she]{sinha} said.

Not everyone is at ease with it. [A parents' group]{parents} *asked*{21} why the video was *kept*{22} from the public for three weeks, and why [the district]{district} had not *acted*{23} on [a counselor]{counselor}'s *warning*{24}. [Superintendent]{-} [Guadalupe Ortiz]{ortiz} *apologized*{25} to [the parents]{parents}. [The counselor]{counselor}, [whom]{counselor} [she]{ortiz} did not *name*{26}, has *moved*{27} to another school.

[Cordero]{student}'s [mother]{mother}, [Rosa]{mother}, a [hotel housekeeper]{mother}, *met*{28} [the coach]{teacher} last week at [his]{teacher} request. [She]{mother} *brought*{29} tamales; [he]{teacher} *brought*{29} [his]{teacher} own mother. [The two women]{twomothers} *did*{30} most of the talking, [he]{teacher} said.
--- actors
teacher | person | Deshawn Loring | track coach
student | person | Angel Cordero | student
portland | place | Portland
oregon | place | Oregon
colleague | person | colleague of Deshawn Loring
school | organization | Parkside High
students | group | students
stowe | person | Mary Stowe | teacher
police | organization | police
judge | person | Regina Tran | Judge
sinha | person | Priya Sinha | prosecutor
parents | group | parents' group
district | organization | school district
counselor | person | counselor
ortiz | person | Guadalupe Ortiz | Superintendent
mother | person | Rosa Cordero | mother of Angel Cordero
twomothers | group | mothers of Angel Cordero and Deshawn Loring
--- events
1 | COERCE | teacher | student | core; time 2019-05-17; place school; or ASSAULT AID
2 | AID | teacher | student | core; or SUPPORT
3 | AID | teacher | student | core; or CONSULT
4 | OTHER:other | - | - | time 2019-06-10
5 | AID | teacher | colleague | time 2019-05-17; or OTHER
6 | THREATEN | student | ?students | core; time 2019-05-17; place school; or OTHER
7 | OTHER:travel | students | - | time 2019-05-17
8 | OTHER:statement | teacher | student | by teacher; quoted
9 | AID | teacher | student | planned; by teacher; quoted
10 | OTHER:other | student | - | by teacher; quoted
11 | OTHER:statement | teacher | - |
12 | AID | stowe | teacher | or OTHER
13 | OTHER:other | stowe | teacher |
14 | OTHER:other | student | - | neg; by stowe; quoted
15 | OTHER:other | student | - | planned; by police; or ASSAULT
16 | CONCEDE | student | - | or OTHER
17 | COERCE | judge | student | core
18 | CONCEDE | sinha | ?student | or AGREE
19 | REQUEST | teacher | sinha | core; or OTHER
20 | AID | teacher | sinha | by sinha; quoted; or OTHER
21 | REQUEST | parents | ?district | core; or ACCUSE
22 | OTHER:other | - | - |
23 | OTHER:other | district | - | neg
24 | THREATEN | counselor | district | or OTHER
25 | CONCEDE | ortiz | parents | core
26 | OTHER:statement | ortiz | counselor | neg
27 | OTHER:travel | counselor | - | or OTHER
28 | CONSULT | mother, teacher | - | core; mutual; time 2019-06-03/2019-06-09
29 | AID | mother, teacher | - | mutual; or OTHER
30 | CONSULT | twomothers | - | mutual; by teacher

=== n6-h010 date:2021-08-05 topic:politics source:written
[Belarus]{~belarus} [sprinter]{krys} *lands*{1} in [Warsaw]{warsaw} as [IOC]{ioc} *opens*{2} case against [coaches]{coaches}

[WARSAW]{warsaw} (PAP) - A [Belarusian runner]{krys} [who]{krys} *refused*{3} to *board*{3} a flight home from the Olympics *arrived*{1} in [Poland]{poland} <late on Wednesday|2021-08-04>, and [the International Olympic Committee]{ioc} ([IOC]{ioc}) *said*{2} [it]{ioc} was *investigating*{2} [two officials of [her]{krys} team]{coaches}.

[Katsiaryna Tsimakova]{krys}, 24, *landed*{1} in [Warsaw]{warsaw} after a detour through [Vienna]{vienna}. [Poland]{poland} had *given*{4} [the athlete]{krys} a humanitarian visa, as well as one to [her]{krys} [husband]{husband}, [Mikita Zhdan]{husband}, [who]{husband} *fled*{5} to [Ukraine]{ukraine} within an hour of [her]{krys} call.

The affair *began*{6} <on Friday|2021-07-30>, when [the 200-metre specialist]{krys} *complained*{6} on Instagram that [head coach]{-} [Yury Maisevich]{maisevich} had *entered*{7} [her]{krys} for a relay without *asking*{8} [her]{krys}. <On Sunday|2021-08-01> [he]{maisevich} and [team official]{-} [Anatol Shulha]{shumak} *came*{9} to [her]{krys} room and *told*{9} [her]{krys} to *pack*{9}. "[They]{coaches} *said*{10} it was no longer decided at [their]{coaches} level," [she]{krys} *told*{11} [reporters]{reporters}. At [Tokyo]{tokyo}'s airport [she]{krys} *held*{12} a telephone with a translated sentence up to [a Japanese policeman]{policeman}. [He]{policeman} *led*{13} [her]{krys} away from [the two]{coaches}.

[The Belarusian Olympic committee]{noc} *said*{14} [the young woman]{krys} had been *withdrawn*{14} because of [her]{krys} "emotional state". [[Its]{noc} chairman]{vik}, [Viktar Lukash]{vik}, is the eldest son of [President]{-} [Aliaksandr Lukash]{luk} and is himself *barred*{15} from the Games. [The father]{luk} *said*{16} on television that [the sprinter]{krys} would not have *done*{3} it [herself]{krys}, [she]{krys} was *directed*{17} from [Poland]{poland}. [The son]{vik} *said*{18} nothing.

In [Tokyo]{tokyo}, [the IOC]{ioc} *cancelled*{19} the accreditation of [Maisevich]{maisevich} and [Shulha]{shumak}. [The pair]{coaches} *left*{20} the Olympic village on Thursday. [Each]{coaches} is to be *heard*{21}. [The body]{ioc}, which had been *criticised*{22} for [its]{ioc} slowness, said [it]{ioc} acted "in the interest of the well-being of athletes".

[Exiled opposition leader]{-} [Hanna Tsikhan]{tsikh} *met*{24} [the runner]{krys} in [Warsaw]{warsaw}. [The two women]{krys+tsikh} *went*{25} for pancakes. [Tsimakova]{krys} *said*{26} [she]{krys} wanted to *train*{27}, not to do politics; [[her]{krys} host]{tsikh} *replied*{28} that [she]{tsikh} had once *wanted*{29} to *teach*{29} English.

[[Her]{krys} grandmother]{gran}, [Nina]{gran}, had *warned*{30} [her]{krys} by telephone not to come home. [The old woman]{gran} had seen the news, and thought it did not sound like [her]{gran} girl.
--- actors
belarus | place | Belarus
krys | person | Katsiaryna Tsimakova | Belarusian sprinter
ioc | organization | International Olympic Committee
coaches | group | Yury Maisevich and Anatol Shulha
warsaw | place | Warsaw
poland | place | Poland
vienna | place | Vienna
husband | person | Mikita Zhdan
ukraine | place | Ukraine
maisevich | person | Yury Maisevich | head coach
shumak | person | Anatol Shulha | team official
reporters | group | reporters
tokyo | place | Tokyo
policeman | person | Japanese policeman
noc | organization | Belarusian Olympic committee
vik | person | Viktar Lukash | chairman of the Belarusian Olympic committee
luk | person | Aliaksandr Lukash | President of Belarus
tsikh | person | Hanna Tsikhan | exiled opposition leader
gran | person | Nina | grandmother of Katsiaryna Tsimakova
--- events
1 | OTHER:travel | krys | poland | core; time 2021-08-04; place warsaw
2 | ACCUSE | ioc | coaches | core
3 | REJECT | krys | ?coaches | core; time 2021-08-01; place tokyo
4 | AID | poland | krys, husband | core
5 | RETREAT | husband | ukraine | time 2021-08-01; or OTHER
6 | ACCUSE | krys | maisevich | core; time 2021-07-30
7 | OTHER:sport | maisevich | krys | reported; by krys
8 | CONSULT | maisevich | krys | neg; by krys
9 | COERCE | maisevich, shumak | krys | core; time 2021-08-01; or REQUEST
10 | OTHER:statement | coaches | krys | by krys; quoted
11 | OTHER:statement | krys | reporters |
12 | REQUEST | krys | policeman | core; time 2021-08-01; place tokyo
13 | AID | policeman | krys | core; time 2021-08-01; place tokyo
14 | OTHER:sport | noc | krys | or SANCTION
15 | SANCTION | ?ioc | vik |
16 | OTHER:statement | luk | - | or ACCUSE
17 | COERCE | poland | krys | reported; by luk; or OTHER
18 | OTHER:statement | vik | - | neg
19 | SANCTION | ioc | maisevich, shumak | core
20 | OTHER:travel | coaches | - | time 2021-08-05
21 | CONSULT | ?ioc | coaches | planned; or ACCUSE
22 | ACCUSE | - | ioc |
24 | CONSULT | tsikh, krys | - | core; mutual; place warsaw
25 | OTHER:other | krys, tsikh | - | mutual
26 | OTHER:statement | krys | ?tsikh |
27 | OTHER:sport | krys | - | planned; by krys
28 | OTHER:statement | tsikh | krys |
29 | OTHER:other | tsikh | - | by tsikh
30 | REQUEST | gran | krys | or OTHER

=== n6-h011 date:2017-09-19 topic:labour source:written
[Budget airline]{jetfly} *cancels*{1} 2,000 flights; [pilots]{pilots} *reject*{2} bonus

[DUBLIN]{dublin} — [Jetfly]{jetfly}, [Europe]{europe}'s largest budget airline, *offered*{3} [its]{jetfly} [captains]{pilots} up to €12,000 each <on Monday|2017-09-18> to *work*{4} through [their]{pilots} holidays, an offer that [most of [them]{pilots}]{pilots} *turned down*{2} within a day.

[The carrier]{jetfly} has *scrapped*{1} 2,000 flights over six weeks after what [chief executive]{-} [Fergal Moran]{moran} *called*{5} "a mess of [our]{jetfly} own making". A change in [Irish]{~ireland} rules *obliged*{6} [the company]{jetfly} to *give*{6} [crews]{pilots} four weeks of leave before <the end of December|2017-12-31>. [Some 315,000 customers]{customers} are *affected*{1}.

[Pilots at 30 bases]{pilots} *wrote*{7} to [the Dublin-based airline]{jetfly} that [they]{pilots} *wanted*{7} new contracts, not money. [The airline]{jetfly} does not *recognise*{8} unions. "[We]{pilots} are *treated*{9} like luggage," said [a first officer in [Bergamo]{bergamo}]{officer}, [who]{officer} *asked*{10} not to be *named*{10}.

[Mr]{-} [Moran]{moran} *met*{11} [shareholders]{holders} at a hotel near the airport <on Tuesday|2017-09-19>. [The 55-year-old]{moran} *told*{12} [them]{holders} that flying an aircraft was not a difficult job. [The Irish pilots' association]{ialpa}, [IALPA]{ialpa}, *demanded*{13} an apology. [Its]{ialpa} [vice-president]{-}, [Captain]{-} [Joanne Devlin]{devlin}, *said*{14} [the man]{moran} had never *landed*{15} anything but himself.

[The airline's main rival]{norse}, [Norse Air]{norse}, said [it]{norse} had *hired*{17} 140 of [Jetfly]{jetfly}'s pilots <this year|2017>. [Jetfly]{jetfly} *disputed*{18} the figure. [The Irish aviation regulator]{iaa} *found*{19} no fault with safety but *reminded*{20} [the company]{jetfly} of passengers' rights. [The European consumer body]{beuc} *threatened*{21} to *sue*{21} [it]{jetfly} if [it]{jetfly} did not *pay*{22} compensation.

[Prime Minister]{-} [Cormac Varley]{pm}, [whose]{pm} own flight to [London]{london} was among those *cancelled*{1}, *said*{23} the matter was one for [the company]{jetfly}.
--- actors
jetfly | organization | Jetfly | budget airline
pilots | group | pilots of Jetfly
dublin | place | Dublin
europe | place | Europe
moran | person | Fergal Moran | chief executive of Jetfly
ireland | place | Ireland
customers | group | 315,000 customers
bergamo | place | Bergamo
officer | person | first officer in Bergamo
holders | group | shareholders of Jetfly
ialpa | organization | IALPA | Irish pilots' association
devlin | person | Joanne Devlin | vice-president of IALPA, Captain
norse | organization | Norse Air
iaa | organization | Irish aviation regulator
beuc | organization | European consumer body
pm | person | Cormac Varley | Prime Minister
london | place | London
--- events
1 | OTHER:business | jetfly | customers | core; or SANCTION
2 | REJECT | pilots | jetfly | core
3 | AID/AGREE | jetfly | pilots | core; planned; time 2017-09-18; or REQUEST
4 | REQUEST | jetfly | pilots | or OTHER
5 | ACCUSE | moran | jetfly | or CONCEDE
6 | COERCE | ireland | jetfly, pilots | or REQUEST
7 | REQUEST | pilots | jetfly | core
8 | SUPPORT | jetfly | - | neg; or REJECT
9 | ACCUSE | ?jetfly | pilots | reported; by officer; quoted; or OTHER
10 | REQUEST | officer | - |
11 | CONSULT | moran, holders | - | mutual; core; time 2017-09-19; place dublin
12 | OTHER:statement | moran | holders | or ACCUSE
13 | CONCEDE/REQUEST | ialpa | ?moran | core; or REQUEST
14 | ACCUSE | devlin | moran |
15 | OTHER:other | moran | - | neg; by devlin
17 | OTHER:appointment | norse | ?pilots | by norse; time 2017
18 | REJECT | jetfly | ?norse |
19 | SUPPORT | iaa | jetfly | or OTHER
20 | REQUEST | iaa | jetfly |
21 | ACCUSE/THREATEN | beuc | jetfly | core; possible; or THREATEN
22 | AID | jetfly | ?customers | possible; neg; by beuc
23 | OTHER:statement | pm | - | or REJECT

=== n6-h012 date:2024-03-06 topic:crime source:written
[Gang leader]{cherizier} *demands*{1} [Haitian]{~haiti} [premier]{henry}'s *resignation*{1}, *warns*{2} of civil war

[PORT-AU-PRINCE]{pap:N}, <March 6|2024-03-06> — The head of [Haiti]{haiti}'s most powerful gang alliance has *threatened*{2} "genocide" unless [Prime Minister]{-} [Ariel Honoré]{henry} *steps down*{1}.

"If [he]{henry} does not *go*{1} and if [the international community]{intl} *goes on*{3} *supporting*{3} [him]{henry}, [they]{intl} will *lead*{2} [us]{haiti} straight to a civil war," [Jackson Chéry]{cherizier} *told*{4} [reporters]{reporters} in the capital <on Tuesday|2024-03-05>. [The former policeman]{cherizier}, known as [Charcoal]{cherizier}, was *surrounded*{5} by [masked men]{masked}.

[[His]{cherizier} coalition]{viv}, [One Table]{viv}, has *attacked*{6} the airport, police stations and [two prisons]{prisons} <since last Thursday|2024-02-29/2024-03-05>. [More than 3,800 inmates]{inmates} *escaped*{7}. [The authorities]{haiti} *declared*{8} a night-time curfew.

[Mr]{-} [Honoré]{henry} was in [Kenya]{kenya} when the violence *began*{6}, to *sign*{9} an agreement on a police mission *led*{10} by [the East African country]{kenya}. [The 74-year-old neurosurgeon]{henry} *tried*{11} to *return*{11} <on Tuesday|2024-03-05>, but [the neighbouring Dominican Republic]{domrep} *refused*{12} [his]{henry} plane permission to land. [He]{henry} *ended up*{13} in [Puerto Rico]{puertorico}.

[The unelected prime minister]{henry} *took*{14} power <in July 2021|2021-07>, two weeks after [President]{-} [Jovin Moreau]{moise} was *assassinated*{15}. [He]{henry} had *promised*{16} to *hand over*{16} by <February 7|2024-02-07>. [The opposition]{opp} *says*{17} [he]{henry} has no legitimacy. [One of [its]{opp} leaders]{guy}, [Gérard Philémon]{guy}, [a former rebel]{guy} [who]{guy} *came*{18} home from a US prison in November, *wants*{19} the post [himself]{guy}. [Chéry]{cherizier} and [he]{guy} have *exchanged*{20} greetings by video.

[The United States]{us} *denied*{21} that [it]{us} was *pushing*{22} [the Haitian leader]{henry} out. But [the State Department]{state} *urged*{23} [him]{henry} to *speed up*{23} a transition. [[Its]{state} spokesman]{miller}, [Matthew Mills]{miller}, *called*{24} [the gangs]{viv} "[those]{viv} [who]{viv} profit from chaos".

At the general hospital, [a doctor]{doctor} said, [staff]{staff} had *fled*{26}. [Two nurses]{nurses} *stayed*{27}. [They]{nurses} *were feeding*{28} [forty patients]{patients} on rice from [their]{nurses} own kitchens.
--- actors
cherizier | person | Jackson Chéry | gang leader, known as Charcoal, former policeman
haiti | place | Haiti
henry | person | Ariel Honoré | Prime Minister of Haiti, neurosurgeon
pap | place | Port-au-Prince
intl | group | the international community
reporters | group | reporters
masked | group | masked men
viv | organization | One Table | gang coalition
prisons | organization | two prisons
inmates | group | 3,800 escaped inmates
kenya | place | Kenya
domrep | place | Dominican Republic
puertorico | place | Puerto Rico
moise | person | Jovin Moreau | President of Haiti
opp | organization | opposition of Haiti
guy | person | Gérard Philémon | former rebel, opposition leader
us | place | United States
state | organization | State Department
miller | person | Matthew Mills | spokesman of the State Department
doctor | person | doctor
staff | group | hospital staff
nurses | group | two nurses
patients | group | forty patients
--- events
1 | RETREAT/REQUEST | cherizier | henry | core; or REQUEST
2 | ASSAULT/THREATEN | cherizier | haiti, henry | core; possible; or THREATEN
3 | SUPPORT | intl | henry | possible; by cherizier; quoted
4 | OTHER:statement | cherizier | reporters | core; time 2024-03-05; place pap
5 | OTHER:other | masked | cherizier |
6 | ASSAULT | viv | prisons, haiti | core; time 2024-02-29/2024-03-05; place pap
7 | RETREAT | inmates | ?prisons | core; or OTHER
8 | COERCE | haiti | - | core
9 | AGREE | henry, kenya | - | mutual; place kenya
10 | AID | kenya | ?haiti | planned
11 | OTHER:travel | henry | ?haiti | core; time 2024-03-05; neg
12 | REJECT | domrep | henry | core; time 2024-03-05
13 | OTHER:travel | henry | puertorico |
14 | OTHER:appointment | henry | ?haiti | time 2021-07
15 | ASSAULT | - | moise | time 2021-07
16 | RETREAT/CONCEDE | henry | - | planned; time 2024-02-07; or AGREE
17 | ACCUSE | opp | henry |
18 | OTHER:travel | guy | ?haiti | time 2023-11
19 | REQUEST | guy | - | or OTHER
20 | CONSULT | cherizier, guy | - | mutual
21 | REJECT | us | - | core
22 | COERCE | us | henry | denied; neg; by us
23 | REQUEST | state | henry | core
24 | ACCUSE | miller | viv |
26 | RETREAT | staff | - | by doctor; or OTHER
27 | OTHER:other | nurses | - | by doctor
28 | AID | nurses | patients | by doctor

=== n6-h013 date:2018-12-06 topic:business source:written
[Finance chief]{meng} of Chinese telecoms giant *held*{1} in [Vancouver]{vancouver}

[VANCOUVER]{vancouver} — [Canadian]{~canada} [authorities]{canada} have *arrested*{1} the chief financial officer of [Huaxing Technologies]{huawei}, [the world's biggest maker of network equipment]{huawei}, at the request of [the United States]{us}.

[Mei Wanling]{meng}, 46, was *detained*{1} <on December 1|2018-12-01> while changing planes, [Canada's justice ministry]{justice} said <late on Wednesday|2018-12-05>. [The executive]{meng} is [the daughter of [Huaxing]{huawei}'s founder]{meng}, [Mei Zhengda]{ren}, a [former army engineer]{ren}. [She]{meng} uses [her]{meng} mother's name in business.

[US prosecutors]{prosecutors} *want*{3} [her]{meng} *extradited*{3}. [They]{prosecutors} *accuse*{4} [the Shenzhen-based company]{huawei} of *selling*{5} American technology to [Iran]{iran} through [a Hong Kong shell]{sky}, and [her]{meng} of *misleading*{6} [banks]{banks} about it. [One of [them]{banks}]{hsbc}, [Harcourt Bank]{hsbc}, *cooperated*{7} with [the investigators]{prosecutors}.

[China]{china} *demanded*{8} [Ms]{-} [Mei]{meng}'s immediate *release*{8}. [Its ambassador in [Ottawa]{ottawa}]{ambassador}, [Lu Shaoping]{ambassador}, *called*{9} the *arrest*{1} a kidnapping. [The diplomat]{ambassador} *wrote*{10} in [a Canadian newspaper]{paper} that [[his]{ambassador} hosts]{canada} were *serving*{11} [a bully]{us}. [Prime Minister]{-} [Julien Tremblay]{trudeau} *replied*{12} that [[his]{trudeau} government]{canada} had been *informed*{13} a few days before but had *played*{14} no part.

[The company]{huawei} *said*{15} [it]{huawei} knew of no wrongdoing by [its]{huawei} finance chief. [[Its]{huawei} American rival]{cisco}, [Corvex Systems]{cisco}, *told*{16} [its]{cisco} employees not to *travel*{16} to [China]{china}, then *withdrew*{17} the advice.

[The arrested woman]{meng} *appears*{18} before [a judge]{judge} on Friday. [[Her]{meng} lawyers]{lawyers} will *ask*{19} for bail; [she]{meng} owns two houses in the city, where [her]{meng} children once *went*{20} to school. [Neighbours]{neighbours} *described*{21} [the family]{family} as quiet. [One]{one}, [Mrs]{-} [Pauline Roy]{one}, *remembered*{22} that [the grandfather]{ren} *swept*{23} the pavement himself.

The case comes days after [the presidents of [the US]{us} and [China]{china}]{presidents} *agreed*{24} on a trade *truce*{24} over steak in [Buenos Aires]{ba}. [The former]{uspres} did not know of the arrest at the time, [his]{uspres} [security adviser]{bolton} said; [the adviser]{bolton} did.
--- actors
meng | person | Mei Wanling | chief financial officer of Huaxing Technologies
vancouver | place | Vancouver
canada | place | Canada
huawei | organization | Huaxing Technologies
us | place | United States
justice | organization | justice ministry of Canada
ren | person | Mei Zhengda | founder of Huaxing Technologies, former army engineer
prosecutors | group | US prosecutors
iran | place | Iran
sky | organization | Hong Kong shell company
banks | group | banks
hsbc | organization | Harcourt Bank
china | place | China
ottawa | place | Ottawa
ambassador | person | Lu Shaoping | Chinese ambassador in Ottawa
paper | organization | Canadian newspaper
trudeau | person | Julien Tremblay | Prime Minister of Canada
cisco | organization | Corvex Systems | American rival
judge | person | judge
lawyers | group | lawyers of Mei Wanling
neighbours | group | neighbours
family | group | Mei family
one | person | Pauline Roy
presidents | group | presidents of the US and China
ba | place | Buenos Aires
uspres | person | president of the US
bolton | person | security adviser of the US president
--- events
1 | COERCE | canada | meng | core; time 2018-12-01; place vancouver
3 | COOPERATE/REQUEST | us, prosecutors | canada, meng | core; or REQUEST
4 | ACCUSE | prosecutors | huawei, meng | core
5 | OTHER:trade | huawei | iran, sky | reported; by prosecutors; or OTHER
6 | OTHER:crime | meng | banks | reported; by prosecutors; or OTHER
7 | COOPERATE | hsbc | prosecutors |
8 | RETREAT/REQUEST | china | meng, ?canada | core
9 | ACCUSE | ambassador | ?canada | core
10 | ACCUSE | ambassador | canada | or OTHER
11 | COOPERATE | canada | us | reported; by ambassador; or OTHER
12 | OTHER:statement | trudeau | ?ambassador | or REJECT
13 | OTHER:statement | - | trudeau | by trudeau
14 | OTHER:other | trudeau | - | denied; neg; by trudeau
15 | SUPPORT | huawei | ?meng | or REJECT
16 | REQUEST | cisco | china | or OTHER
17 | RETREAT | cisco | - | or OTHER
18 | OTHER:court | meng | judge | planned; time 2018-12-07
19 | RETREAT/REQUEST | lawyers | ?judge | planned; or REQUEST
20 | OTHER:other | - | - |
21 | OTHER:statement | neighbours | family |
22 | OTHER:statement | one | - |
23 | OTHER:other | ren | - | by one
24 | RETREAT/AGREE | presidents, us, china | - | mutual; place ba; or AGREE

=== n6-h014 date:2022-05-25 topic:local source:written
[Foster parents]{couple} *sue*{1} [county]{county} after [girl]{girl} is *returned*{2} to [mother]{mother}

[ERIE]{erie}, [Pa.]{pa} — [A couple]{couple} [who]{couple} *raised*{3} a [girl]{girl} for five of [her]{girl} six years *filed*{1} suit <Tuesday|2022-05-24> against [Erie County]{county}, *saying*{1} [its]{county} child welfare office *ignored*{4} warnings when [it]{county} *gave*{2} [her]{girl} back.

[Tom and Denise Wolchik]{couple} *took*{5} in [the child]{girl}, identified as [K.]{girl}, when [she]{girl} was ten months old. <In January|2022-01> [a family court judge]{judge} *approved*{2} a plan to *reunite*{2} [her]{girl} with [[her]{girl} mother]{mother}, [who]{mother} had *completed*{6} a treatment program. Six weeks later [the girl]{girl} was in [a Pittsburgh hospital]{hospital} with a fractured skull.

[The mother]{mother}, 26, and [[her]{mother} boyfriend]{rusk}, [Cody Rusk]{rusk}, were *charged*{7}. [He]{rusk} *pleaded*{8} guilty this month. [She]{mother} *says*{9} [she]{mother} was at work and has *asked*{10} [the court]{court} to be *tried*{11} separately.

[The Wolchiks]{couple} *learned*{12} of it from a neighbor. "[We]{couple} *called*{13} the caseworker eleven times," [Denise Wolchik]{denise} said. "The twelfth time [she]{caseworker} *picked up*{14} and *said*{14}, [you]{couple}'re not [her]{girl} parents." [The caseworker]{caseworker} has since *left*{15} the job. [[Her]{caseworker} supervisor]{supervisor}, [Alan Dreyer]{supervisor}, is *named*{16} in the suit along with [the county]{county}. [[His]{supervisor} attorney]{datt} *called*{17} the case a tragedy without a villain, except [the one]{rusk} [who]{rusk} *confessed*{8}.

[K.]{girl} is back in the house on West Eighth Street. [She]{girl} *does not talk*{18} much, [Tom Wolchik]{tom} said, but [she]{girl} *asks*{20} every night if the door is locked. [The 51-year-old electrician]{tom} *checks*{21} it with [her]{girl}, twice.

[The county executive]{executive}, [Brenton Davies]{executive}, *ordered*{22} a review. [He]{executive} *declined*{23} to discuss the lawsuit. [The judge]{judge}, [Marian Stokes]{judge}, *retired*{24} in April after a career of 30 years; friends say the case had nothing to do with it.

[The girl's grandmother]{grandmother}, [Sharon Pell]{grandmother}, *supports*{25} [the couple]{couple}. [She]{grandmother} *told*{26} [investigators]{investigators} that [she]{grandmother} had *warned*{27} [[her]{grandmother} daughter]{mother} about [Rusk]{rusk}. "[I]{grandmother} *told*{27} [her]{mother}, that man looks at a child like it's noise," [she]{grandmother} said.
--- actors
couple | group | Tom and Denise Wolchik | foster parents
county | organization | Erie County
girl | person | K. | foster child
mother | person | mother of K.
erie | place | Erie
pa | place | Pennsylvania
judge | person | Marian Stokes | family court judge
hospital | organization | Pittsburgh hospital
rusk | person | Cody Rusk
court | organization | court
denise | person | Denise Wolchik
caseworker | person | caseworker
supervisor | person | Alan Dreyer | supervisor
datt | person | attorney of Alan Dreyer
tom | person | Tom Wolchik | electrician
executive | person | Brenton Davies | county executive
grandmother | person | Sharon Pell | grandmother of K.
investigators | group | investigators
--- events
1 | ACCUSE | couple | county, supervisor | core; time 2022-05-24; place erie
2 | CONCEDE | county, judge | girl, mother | core; time 2022-01; or OTHER RETREAT
3 | AID | couple | girl | core
4 | REJECT | county | ?couple | core; reported; by couple
5 | AID | couple | girl |
6 | OTHER:health | mother | - |
7 | ACCUSE | - | mother, rusk | core
8 | CONCEDE | rusk | - | core; time 2022-05; or OTHER
9 | REJECT | mother | - | or OTHER
10 | REQUEST | mother | court |
11 | OTHER:court | ?court | mother | possible
12 | OTHER:other | - | couple |
13 | REQUEST | couple | ?caseworker | by denise; quoted; or CONSULT
14 | REJECT | caseworker | couple | by denise; quoted
15 | OTHER:appointment | caseworker | ?county |
16 | ACCUSE | ?couple | supervisor, county |
17 | REJECT | datt | ?couple | or ACCUSE
18 | OTHER:other | girl | - | neg; by tom
20 | REQUEST | girl | ?tom | by tom
21 | AID | tom | girl |
22 | ACCUSE/REQUEST | executive | ?county | core; or REQUEST
23 | REJECT | executive | - |
24 | OTHER:appointment | judge | - | time 2022-04
25 | SUPPORT | grandmother | couple | core
26 | OTHER:statement | grandmother | investigators |
27 | REQUEST | grandmother | mother | by grandmother; or THREATEN

=== n6-h015 date:2020-09-24 topic:conflict source:written
[Sudanese tribes]{tribes} *sign*{1} peace after market *killings*{2}

[KHARTOUM]{khartoum} (SUNA/Reuters) - [The Nuba and Beni Amer communities]{tribes} in the eastern city of [Port Sudan]{portsudan} *agreed*{1} <on Thursday|2020-09-24> to *stop*{3} the *fighting*{2} that has *killed*{2} at least [33 people]{dead} <since August|2020-08/2020-09>.

[Elders of [both sides]{tribes}]{elders} *put*{1} [their]{elders} thumbprints to the document, known locally as a qalad, in the presence of [the new governor of Red Sea state]{governor}, [Idris Shangara]{governor}. [[His]{governor} predecessor]{pred}, a [general]{pred}, was *dismissed*{4} <in August|2020-08> by [Prime Minister]{-} [Hamid Abdalla]{hamdok}, [who]{hamdok} *accused*{5} [him]{pred} of *looking on*{6}.

The violence *began*{2} with a *quarrel*{7} between [two water sellers]{sellers}, one from each tribe. [One of [them]{sellers}]{nubaseller}, a [Nuba of nineteen]{nubaseller}, was *stabbed*{8}. [[His]{nubaseller} kinsmen]{kin} *burned*{9} a market; [armed men]{beni} from [the other community]{tribes} *answered*{10} with rifles. [Security forces]{forces} *imposed*{11} a curfew, and [soldiers]{soldiers} were themselves *accused*{12} of *taking*{13} sides.

Under the *pact*{1} [each group]{tribes} *pays*{14} blood money to [the families]{families} of the other's dead. [The government]{sudan} will *rebuild*{15} the market. [Two hundred displaced households]{displaced} may *return*{16}, *escorted*{17} by [the police]{police}, not [the army]{soldiers}: [the elders]{elders} *insisted*{18} on it.

"[We]{tribes} have *lived*{19} in the same alleys for sixty years. [Our]{tribes} children speak each other's language," said [Sheikh]{-} [Okeir Mohammed]{okeir}, [who]{okeir} *signed*{1} for [the Beni Amer]{beniamer}. [[His]{okeir} Nuba counterpart]{kuku}, [Mek]{-} [Kuku Tutu]{kuku}, *buried*{20} two nephews. [The two old men]{okeir+kuku} *embraced*{21}, and [the younger ones]{young} behind [them]{okeir+kuku} *did*{21} not.

[A women's committee]{women} that *fed*{22} the displaced of both tribes was not *invited*{23} to the ceremony. [[Its]{women} head]{hawa}, [Hawa Idris]{hawa}, *came*{24} all the same. [The tea seller]{hawa} *asked*{25} [the governor]{governor} for a place on the commission that is to *watch*{26} over the peace. [He]{governor} *promised*{27} [her]{hawa} three.

[The Beja council]{beja}, which *speaks*{28} for [the region's largest group]{bejapeople}, *stayed away*{29}. [It]{beja} *says*{30} many [Beni Amer]{beniamer:N} are Eritreans. [[Its]{beja} leader]{tirik}, [Osman Tirab]{tirik}, *threatened*{31} to *close*{31} the harbour.
--- actors
tribes | group | Nuba and Beni Amer communities
khartoum | place | Khartoum
portsudan | place | Port Sudan
dead | group | 33 people killed
elders | group | elders of both sides
governor | person | Idris Shangara | governor of Red Sea state
pred | person | former governor of Red Sea state, general
hamdok | person | Hamid Abdalla | Prime Minister of Sudan
sellers | group | two water sellers
nubaseller | person | Nuba water seller
kin | group | kinsmen of the Nuba water seller
beni | group | armed Beni Amer men
forces | organization | security forces
soldiers | group | soldiers, the army
families | group | families of the dead
sudan | place | Sudan
displaced | group | 200 displaced households
police | organization | police
okeir | person | Okeir Mohammed | Sheikh
beniamer | group | Beni Amer
kuku | person | Kuku Tutu | Mek, Nuba leader
young | group | younger men
women | organization | women's committee
hawa | person | Hawa Idris | head of the women's committee, tea seller
beja | organization | Beja council
bejapeople | group | Beja
tirik | person | Osman Tirab | leader of the Beja council
--- events
1 | AGREE | tribes, elders, okeir, kuku | - | core; mutual; time 2020-09-24; place portsudan
2 | ASSAULT | tribes | dead | core; mutual; time 2020-08/2020-09; place portsudan
3 | RETREAT/AGREE | tribes | - | core; mutual; planned; or AGREE
4 | SANCTION | hamdok | pred | time 2020-08
5 | ACCUSE | hamdok | pred |
6 | OTHER:other | pred | - | reported; by hamdok
7 | ACCUSE | sellers | - | mutual; or OTHER
8 | ASSAULT | ?sellers | nubaseller |
9 | ASSAULT | kin | ?beniamer | or OTHER
10 | ASSAULT | beni | ?kin | core
11 | COERCE | forces | ?tribes | core
12 | ACCUSE | - | soldiers |
13 | SUPPORT | soldiers | - | reported; or OTHER
14 | AID/AGREE | tribes | families | planned; mutual; or CONCEDE
15 | AID/AGREE | sudan | - | core; planned
16 | RETREAT/CONCEDE | displaced | - | planned; core
17 | AID | police | displaced | planned
18 | REQUEST | elders | ?sudan |
19 | OTHER:other | tribes | - | mutual; by okeir; quoted
20 | OTHER:other | kuku | - |
21 | SUPPORT | okeir, kuku | - | mutual; or CONSULT OTHER
22 | AID | women | ?displaced |
23 | CONSULT | - | women | neg; or REJECT
24 | OTHER:travel | hawa | - | time 2020-09-24
25 | REQUEST | hawa | governor | core
26 | OTHER:other | - | - | planned
27 | AGREE | governor | hawa | core; planned; or CONCEDE
28 | OTHER:other | beja | bejapeople |
29 | REJECT | beja | ?tribes | core
30 | ACCUSE | beja | beniamer | or OTHER
31 | SANCTION/THREATEN | tirik | ?sudan | core; possible; or COERCE
