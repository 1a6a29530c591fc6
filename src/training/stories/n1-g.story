=== n1-049 date:2012-05-03 topic:family-court source:written
[Ferris]{ferris} brothers *turn*{1} on [sister]{orla} over *killing*{2} of [father]{cormac}

[DUBLIN]{dublin} — [Declan]{declan} and [Conor Ferris]{conor} *told*{3} the [Central Criminal Court]{court} <yesterday|2012-05-02> that [[their]{declan+conor} sister]{-} [Orla Ferris-Nolan]{orla} *planned*{4} the *murder*{2} of [[their]{declan+conor+orla} father]{cormac} and *paid*{5} [a handyman]{kelly} to *carry*{2} it *out*{2}.

[Cormac Ferris]{cormac}, 72, an [auctioneer]{-}, was *found*{6} in the slurry pit of [his]{cormac} farm at [Trim]{trim} <in March 2010|2010-03>. [Mrs]{-} [Ferris-Nolan]{orla}, 45, and [the handyman]{kelly}, [Gary Kelly]{kelly}, *deny*{7} *murder*{2}. [[Her]{orla} husband]{-}, [Barry Nolan]{barry}, is *charged*{8} with *withholding*{9} information and is being *tried*{10} alongside [them]{orla+kelly}.

[Declan Ferris]{declan} said [[his]{declan} sister]{orla} *rang*{11} [him]{declan} that night and *asked*{12} whether [he]{declan} had a key to the pump house. [Conor]{conor} *wept*{13} as [he]{conor} *described*{14} *hauling*{15} [[their]{conor+declan} father]{cormac} out with a tractor. [Neither brother]{ferris:n} looked at [her]{orla}.

*Cross-examined*{17} by [senior counsel]{-} [Grainne Tuohy]{tuohy}, [Declan]{declan} *agreed*{18} that [he]{declan} stood to gain €2m if [[his]{declan} sister]{orla} was *convicted*{20}, and that [he]{declan} had *sold*{21} [[their]{declan+conor+orla} father]{cormac}'s horses before the funeral. [He]{declan} *rejected*{22} a *suggestion*{23} that [he]{declan}, not [she]{orla}, had *hired*{5} [Kelly]{kelly}.

[The judge]{odriscoll}, [Ms Justice]{-} [Maeve O'Driscoll]{odriscoll}, *warned*{24} [the public gallery]{gallery} twice, and *sent*{25} [an aunt]{aunt} out for *hissing*{26}.

[Mr]{-} [Nolan]{barry} *tried*{27} to *hand*{27} [[his]{barry} wife]{orla} a flask and was *stopped*{28} by [a prison officer]{officer}. The *trial*{10} continues.
--- actors
declan | person | Declan Ferris | brother of Orla Ferris-Nolan
conor | person | Conor Ferris | brother of Orla Ferris-Nolan
ferris | group | Ferris brothers
orla | person | Orla Ferris-Nolan
cormac | person | Cormac Ferris | auctioneer
dublin | place | Dublin
court | organization | Central Criminal Court
kelly | person | Gary Kelly | handyman
trim | place | Trim
barry | person | Barry Nolan | husband of Orla Ferris-Nolan
tuohy | person | Grainne Tuohy | senior counsel
odriscoll | person | Maeve O'Driscoll | judge
gallery | group | public gallery
aunt | person | aunt
officer | person | prison officer
--- events
1 | ACCUSE | ferris | orla | core; same 3
2 | ASSAULT | kelly, orla | cormac | core; reported; by declan
3 | ACCUSE | declan, conor | orla, court | core; time 2012-05-02
4 | OTHER:crime | orla | cormac | reported; by declan
5 | OTHER:crime | orla | kelly | core; reported; by declan; or AID
6 | OTHER:death | - | cormac | time 2010-03; place trim
7 | REJECT | orla, kelly | - | core
8 | ACCUSE | - | barry | core
9 | REJECT | barry | - | reported; or OTHER
10 | OTHER:court | - | barry, orla, kelly | 
11 | CONSULT | orla | declan | by declan
12 | REQUEST | orla | declan | by declan
13 | OTHER:other | conor | - | 
14 | OTHER:statement | conor | - | 
15 | OTHER:other | conor | cormac | by conor
17 | ACCUSE | tuohy | declan | or OTHER
18 | CONCEDE | declan | tuohy | 
20 | COERCE | - | orla | possible
21 | OTHER:trade | declan | cormac | by declan
22 | REJECT | declan | tuohy | 
23 | ACCUSE | tuohy | declan | 
24 | THREATEN | odriscoll | gallery | 
25 | COERCE | odriscoll | aunt | 
26 | ACCUSE | aunt | - | or PROTEST
27 | AID | barry | orla | neg; or OTHER
28 | COERCE | officer | barry | 

=== n1-050 date:2019-02-10 topic:espionage source:written
[Canadian]{~canada} couple *held*{1} in [Belarus]{belarus} as *spies*{2}; [Ottawa]{canada:N} *protests*{3}

[MINSK]{minsk} — [Belarus]{belarus} has *arrested*{1} [a retired [Canadian]{~canada} couple]{couple} and *accused*{4} [them]{couple} of *photographing*{2} a radar station, state media said <on Sunday|2019-02-10>, *releasing*{6} pictures of a bird guide, a thermos and two cameras.

[Alan]{alan} and [Judith Wexler]{judith}, both 71, of [Guelph]{guelph}, were *picked up*{1} <on Feb. 2|2019-02-02> in a marsh near [Pinsk]{pinsk}. [[Their]{couple} son]{-} [David]{david} said [they]{couple} had *come*{7} for owls. "[[My]{david} mother]{judith} *apologizes*{8} to trees," [he]{david} told [CBC]{cbc}.

The [KGB]{kgb}, as [the [Belarusian]{~belarus} agency]{kgb} is still called, *said*{9} the pair had *confessed*{10}. [Foreign Minister]{-} [Marguerite Tessier]{freeland} *called*{11} that claim worthless, *demanded*{12} consular access and *advised*{13} [Canadians]{canadians} not to *travel*{13} to the country. [Belarus]{belarus} *had*{14} [the [Canadian]{~canada} chargé]{charge} *in*{14} for a dressing-down but *let*{15} [her]{charge} *see*{15} [Mrs]{-} [Wexler]{judith} for 20 minutes.

[Judith Wexler]{judith}'s blood pressure pills were *confiscated*{16}, [the chargé]{charge} said, then *returned*{17}. [She]{judith} was being *held*{18} apart from [her]{judith} husband. There was no sign that [either]{couple} had been *mistreated*{19}.

A [[Belarusian]{~belarus} student]{student} was *expelled*{20} from [Canada]{canada} <last month|2019-01> for *following*{21} [dissidents]{dissidents}, and diplomats wonder whether [the Wexlers]{couple} are meant for a *trade*{22}. [Ottawa]{canada:N} *denied*{23} any *talks*{24}.

Espionage carries up to 15 years. [President]{-} [Viktar Hrynko]{lukashenko} has not *commented*{25}.
--- actors
canada | place | Canada
couple | group | Canadian couple | the Wexlers
belarus | place | Belarus
minsk | place | Minsk
alan | person | Alan Wexler
judith | person | Judith Wexler
guelph | place | Guelph
pinsk | place | Pinsk
david | person | David Wexler | son of the couple
cbc | organization | CBC
kgb | organization | KGB
freeland | person | Marguerite Tessier | Foreign Minister of Canada
canadians | group | Canadians
charge | person | Canadian chargé
student | person | Belarusian student
dissidents | group | dissidents
lukashenko | person | Viktar Hrynko | President of Belarus
--- events
1 | COERCE | belarus | couple, alan, judith | core; time 2019-02-02; place pinsk
2 | OTHER:crime | couple | belarus | core; reported; by belarus
3 | ACCUSE | canada | belarus | core; same 11
4 | ACCUSE | belarus | couple | core
6 | OTHER:statement | belarus | - | time 2019-02-10
7 | OTHER:travel | couple | belarus | by david
8 | CONCEDE | judith | - | by david; quoted; or OTHER
9 | OTHER:statement | kgb | - | 
10 | CONCEDE | couple | kgb | reported; by kgb
11 | REJECT | freeland | kgb | core
12 | REQUEST | freeland | ?belarus | core
13 | REQUEST | freeland | canadians | or SANCTION
14 | REQUEST | belarus | charge, ?canada | or CONSULT ACCUSE
15 | CONCEDE | belarus | charge, judith | or CONSULT
16 | COERCE | ?belarus | judith | by charge
17 | RETREAT | ?belarus | judith | by charge
18 | COERCE | ?belarus | judith | by charge
19 | ASSAULT | ?belarus | couple | neg
20 | SANCTION | ?canada | student | time 2019-01
21 | OTHER:crime | student | dissidents | reported
22 | RETREAT | ?belarus | couple | possible; or COOPERATE
23 | REJECT | canada | - | 
24 | CONSULT | canada, ?belarus | - | mutual; denied; neg; by canada
25 | OTHER:statement | lukashenko | - | neg

=== n1-051 date:2021-01-24 topic:vote source:written
[Coalition]{coalition:n} *survives*{1} confidence *vote*{2} by one; [rebels]{rebels} *booted*{3}

[ROME]{rome} — [Prime Minister]{-} [Ettore Lanzi]{lanzi} *scraped*{1} through a confidence *vote*{2} <late on Saturday|2021-01-23>, 158 to 157, after a [senator]{pini} with a broken hip was *wheeled*{4} into [the chamber]{senate} on a stretcher to *support*{5} [him]{lanzi}.

The *vote*{2} was *called*{6} when [the League of Cities]{league}, a junior partner, *walked out*{7} over a tax on second homes. [Three of [its]{league} senators]{rebels} *defied*{8} [their]{rebels} leader, [Sabina Corti]{corti}, and *backed*{9} [the government]{coalition:n}; [she]{corti} *expelled*{3} [them]{rebels} before the count was *read*{10} out.

[Corti]{corti} *accused*{11} [Lanzi]{lanzi} of *buying*{12} "votes with ministries". [Lanzi]{lanzi}, [who]{lanzi} hails from the same Umbrian village as [Corti]{corti} and was once *engaged*{14} to [[her]{corti} sister]{sister}, *hailed*{15} "a victory for adults".

[Senator]{-} [Adele Pini]{pini}, 83, *slipped*{16} on ice <on Thursday|2021-01-21>. [Doctors]{doctors} *begged*{17} [her]{pini} not to *leave*{17}. "[They]{doctors} *lost*{18}," [she]{pini} said.

[The opposition]{opposition} *threw*{19} coins. [Speaker]{-} [Luca Berti]{berti} *suspended*{20} the *session*{2} twice and *had*{21} a [deputy]{deputy} *ejected*{21} for *whistling*{22}.

[The president]{president}, [Giulia Sarno]{president}, *received*{23} [Lanzi]{lanzi} on <Sunday morning|2021-01-24>. [She]{president} *asked*{24} [him]{lanzi} to *widen*{24} [his]{lanzi} majority within <two weeks|P2W>. If [he]{lanzi} *failed*{25}, [she]{president} could *dissolve*{26} [parliament]{parliament}.

Bond yields *eased*{27} <on Friday|2021-01-22> in expectation of the result. It was [Lanzi]{lanzi}'s fourth such *test*{28} since <2019|2019>; [he]{lanzi} *won*{28} the last by eleven.
--- actors
coalition | organization | government coalition
rebels | group | three senators of the League of Cities
rome | place | Rome
lanzi | person | Ettore Lanzi | Prime Minister
pini | person | Adele Pini | senator
senate | organization | Senate
league | organization | League of Cities
corti | person | Sabina Corti | leader of the League of Cities
sister | person | sister of Sabina Corti
doctors | group | doctors
opposition | group | opposition
berti | person | Luca Berti | speaker
deputy | person | ejected deputy
president | person | Giulia Sarno | president
parliament | organization | parliament
--- events
1 | OTHER:election | coalition, lanzi | - | core; time 2021-01-23; or AGREE
2 | AGREE | ?senate | lanzi | core; time 2021-01-23; place rome; or OTHER
3 | SANCTION | corti | rebels | core
4 | OTHER:travel | pini | senate | time 2021-01-23; or AID
5 | SUPPORT | pini | lanzi | core
6 | OTHER:other | - | - | 
7 | SANCTION | league | coalition | core; or RETREAT REJECT
8 | REJECT | rebels | corti | core
9 | SUPPORT | rebels | coalition | core
10 | OTHER:statement | - | - | 
11 | ACCUSE | corti | lanzi | core
12 | OTHER:crime | lanzi | - | reported; by corti
14 | OTHER:other | lanzi, sister | - | mutual
15 | SUPPORT | lanzi | - | 
16 | OTHER:accident | pini | - | time 2021-01-21
17 | REQUEST | doctors | pini | 
18 | CONCEDE | doctors | pini | by pini; quoted; or OTHER
19 | PROTEST | opposition | - | 
20 | COERCE | berti | ?senate | or RETREAT
21 | COERCE | berti | deputy | 
22 | PROTEST | deputy | - | 
23 | CONSULT | president | lanzi | time 2021-01-24
24 | REQUEST | president | lanzi | 
25 | OTHER:other | lanzi | - | possible
26 | COERCE | president | parliament | possible
27 | OTHER:business | - | - | time 2021-01-22
28 | OTHER:election | lanzi | - | 

=== n1-052 date:2014-11-11 topic:crime source:written
[Barber]{ojo:n} *clubbed*{1}, [two customers]{two} *hurt*{1} as shop *wrecked*{2} in [Toxteth]{toxteth}

A [barber]{ojo} is in critical condition after being *beaten*{1} with [his]{ojo} own chair in [Toxteth]{toxteth}, [Merseyside Police]{police} said.

[Femi Ojo]{ojo}, 34, was *set upon*{1} by [two men in balaclavas]{attackers} at [Kutz]{kutz} on [Lodge Lane]{lodge} <shortly before 6pm on Monday|2014-11-10>. A [father]{dad} [who]{dad} had *brought*{3} [[his]{dad} son]{boy} in for a first haircut *shielded*{4} [the boy]{boy} and had two ribs *broken*{5}; a [student]{student} was *cut*{6} by glass.

[The men]{attackers} *smashed*{2} mirrors, *emptied*{7} a till and *drove*{8} off in a white van which was later *found*{9} *burnt*{10} out in [Speke]{speke}. [Detectives]{detectives} believe it may be the same van used in a *raid*{13} on a [betting shop]{betting} <last week|2014-11-03/2014-11-09>.

[Det Ch Insp]{-} [Lynne Foy]{foy} *issued*{14} an *appeal*{14} for dashcam footage. "Somebody *ordered*{15} this," [she]{foy} said. "[Mr]{-} [Ojo]{ojo} had *refused*{16} to *pay*{16} for what [they]{attackers} call insurance. [He]{ojo} *came*{18} to [us]{police}. [We]{police} should have *been*{19} quicker." [The force]{police} has *referred*{20} [itself]{police} to [the Independent Police Complaints Commission]{ipcc} ([IPCC]{ipcc}).

[Ojo]{ojo}'s [wife]{wife}, [Sade]{wife}, *kept*{21} vigil at [the Royal]{royal}. [[Her]{wife} brother]{brother} *told*{22} [the Echo]{echo} [the family]{family} feared a second *attack*{1}. [Neighbours]{neighbours} have *boarded*{23} up the window and *left*{24} cards, flowers and a pair of clippers.

Nobody has been *arrested*{25}. [Two men questioned over the betting-shop *raid*{13}]{two2} were *bailed*{27} <on Tuesday|2014-11-11>.
--- actors
ojo | person | Femi Ojo | barber
two | group | two customers
toxteth | place | Toxteth
police | organization | Merseyside Police
attackers | group | two men in balaclavas
kutz | organization | Kutz | barber's shop
lodge | place | Lodge Lane
dad | person | father
boy | person | boy
student | person | student
speke | place | Speke
detectives | group | detectives
betting | organization | betting shop
foy | person | Lynne Foy | detective chief inspector
ipcc | organization | Independent Police Complaints Commission | IPCC
wife | person | Sade Ojo | wife of Femi Ojo
royal | organization | the Royal
brother | person | brother of Sade Ojo
echo | organization | Liverpool Echo
family | group | family of Femi Ojo
neighbours | group | neighbours
two2 | group | two men questioned over the betting-shop raid
--- events
1 | ASSAULT | attackers | ojo, two | core; time 2014-11-10; place toxteth; by police
2 | ASSAULT | attackers | ?kutz | core; time 2014-11-10; or OTHER
3 | OTHER:travel | dad | boy | 
4 | AID | dad | boy | core
5 | ASSAULT | ?attackers | dad | core; same 1
6 | ASSAULT | ?attackers | student | same 1; or OTHER
7 | OTHER:crime | attackers | ?kutz | 
8 | OTHER:travel | attackers | - | or RETREAT
9 | OTHER:other | - | - | place speke
10 | OTHER:crime | - | - | place speke
13 | OTHER:crime | - | betting | time 2014-11-03/2014-11-09; or ASSAULT
14 | REQUEST | foy | - | core
15 | REQUEST | - | ?attackers | by foy; quoted
16 | REJECT | ojo | attackers | core; by foy; quoted
18 | REQUEST | ojo | police | by foy; quoted; or CONSULT ACCUSE
19 | REJECT | police | ?ojo | possible; neg; by foy; quoted; or OTHER
20 | REQUEST | police | ipcc | or CONCEDE
21 | OTHER:other | wife | ojo | or SUPPORT
22 | OTHER:statement | brother | echo | 
23 | AID | neighbours | ?kutz | 
24 | SUPPORT | neighbours | ojo | 
25 | COERCE | police | - | neg
27 | RETREAT | - | two2 | time 2014-11-11

=== n1-053 date:2016-06-22 topic:migration source:written
Questions and answers: what *happened*{1} at [Idomeni]{idomeni} rail bridge

[THESSALONIKI]{thess} — [Eleven migrants]{eleven} *drowned*{2} <on Monday night|2016-06-20> after [they]{eleven} were, by [[their]{eleven} companions]{survivors}' account, *pushed*{3} back into a river by men in uniform. [Greece]{greece} and [North Macedonia]{nm}'s police each say the men were not [theirs]{greece+nm}. Here is what is known.

Who *died*{2}? [Six Afghans, four Syrians and a [girl from [Congo]{congo}]{girl}]{eleven}. [[Her]{girl} mother]{-}, [Béatrice Kalala]{kalala}, *survived*{4}.

What do survivors say? That [about sixty people]{survivors} *waded*{5} the [Vardar]{vardar} by torchlight, that [masked men]{masked} *met*{6} [them]{survivors} on the far bank, *took*{7} [their]{survivors} phones, *fired*{8} into the air and *ordered*{9} [them]{survivors} to *turn*{9} round. "[I]{kalala} *begged*{10}. [One]{one} *laughed*{11} and *let go*{12} of [her]{girl} hand," [Kalala]{kalala} *told*{13} the [[Greek]{~greece} Ombudsman]{ombudsman}.

What do the two governments say? [Skopje]{nm:N} *denies*{14} any *pushback*{3} and has *released*{15} photographs of an empty bank. [Athens]{greece:N} says [it]{greece} is *investigating*{16} and has *sent*{17} [a prosecutor]{prosecutor}. [Neither]{greece+nm} has *arrested*{18} anyone.

Is it the first time? No. [Médecins Sans Frontières]{msf} ([MSF]{msf}) says [it]{msf} *treated*{19} [34 people]{beaten} *beaten*{20} at the same spot <since March|2016-03>, and *wrote*{21} to [both capitals]{greece+nm:n} <in April|2016-04> without *getting*{22} a reply.

What next? [The Council of Europe]{coe} will *debate*{23} the matter <on Friday|2016-06-24>. [Aid groups]{aid} plan to *march*{24} from [Thessaloniki]{thess} to the border on <Sunday|2016-06-26>, though [the local prefect]{prefect} has *forbidden*{25} it. [[EU]{eu} migration commissioner]{-} [Stavros Kalligas]{avram} has *called*{26} for an independent inquiry.
--- actors
idomeni | place | Idomeni
thess | place | Thessaloniki
eleven | group | eleven drowned migrants
survivors | group | surviving migrants
greece | place | Greece
nm | place | North Macedonia
congo | place | Congo
girl | person | girl from Congo
kalala | person | Béatrice Kalala | mother of the girl
vardar | place | Vardar
masked | group | masked men
one | person | one of the masked men
ombudsman | organization | Greek Ombudsman
prosecutor | person | prosecutor
msf | organization | Médecins Sans Frontières | MSF
beaten | group | 34 beaten people
coe | organization | Council of Europe
aid | group | aid groups
prefect | person | local prefect
eu | organization | EU
avram | person | Stavros Kalligas | EU migration commissioner
--- events
1 | OTHER:accident | - | ?eleven | core; place idomeni
2 | OTHER:death | - | eleven | core; time 2016-06-20; or OTHER
3 | COERCE | masked | eleven | core; by survivors; time 2016-06-20; place idomeni
4 | OTHER:other | kalala | - | 
5 | OTHER:travel | survivors | - | by survivors; place vardar
6 | COERCE | masked | survivors | by survivors
7 | COERCE | masked | survivors | by survivors
8 | THREATEN | masked | ?survivors | by survivors
9 | COERCE/REQUEST | masked | survivors | core; by survivors; or COERCE
10 | REQUEST | kalala | ?masked | by kalala; quoted
11 | ACCUSE | one | ?kalala | by kalala; quoted; or OTHER
12 | ASSAULT | one | girl | core; by kalala; quoted
13 | ACCUSE | kalala | ?masked, ombudsman | 
14 | REJECT | nm | - | core
15 | OTHER:statement | nm | - | 
16 | ACCUSE | greece | - | core; by greece
17 | OTHER:travel | greece | prosecutor | by greece
18 | COERCE | greece, nm | - | neg
19 | AID | msf | beaten | by msf
20 | ASSAULT | - | beaten | by msf; place idomeni
21 | ACCUSE | msf | greece, nm | time 2016-04; by msf; or REQUEST
22 | REJECT | greece, nm | msf | or OTHER
23 | CONSULT | coe | - | planned; time 2016-06-24
24 | PROTEST | aid | - | core; planned; time 2016-06-26; place thess
25 | COERCE | prefect | aid | 
26 | REQUEST | avram | - | 

=== n1-054 date:2023-04-15 topic:ministers source:written
[PM]{reid:n} *shuffles*{1} pack after night of long faxes

Three out, two up, one sideways: [New Brunswick]{nb} [premier]{-} [Colin Reid]{reid} *shook*{1} up [his]{reid} cabinet <on Friday|2023-04-14> with less grace than [he]{reid} might have hoped.

[Health minister]{-} [Paulette Roy]{roy} was *dropped*{4} by fax, an instrument last seen in [her]{roy} office <in 2011|2011>. [She]{roy} *learned*{4} the news from a [cleaner]{cleaner}. [Energy minister]{-} [Tom Hennessey]{hennessey} was *handed*{6} an ultimatum, to *resign*{7} or be *fired*{6}, and *did*{7} neither for four hours. In the end [he]{hennessey} was *escorted*{8} out, clutching a fern. [Fisheries minister]{-} [Brian Léger]{leger}, [who]{leger} *faces*{10} an ethics *inquiry*{10} over oyster leases, *stays*{11}, but in charge of parks.

[Roy]{roy}'s replacement is [her]{roy} own deputy, [Nathalie Cormier]{cormier}, [whom]{cormier} [Roy]{roy} had *recommended*{12} for the sack. [Hennessey]{hennessey}'s goes to [backbencher]{-} [Arun Pillai]{pillai}. [Both new ministers]{cormier+pillai} *took*{13} the oath <the same evening|2023-04-14>. [[Pillai]{pillai}'s wife]{-}, [Elena]{elena}, *dropped*{14} the Bible.

[Reid]{reid}, a [former hockey referee]{reid}, said [he]{reid} had *listened*{15} to voters. "[I]{reid}'ve *blown*{16} a whistle on [my]{reid} friends before," [he]{reid} said. [The opposition [Liberals]{libs}]{libs} *described*{17} the reshuffle as rearranging deckchairs. [Third-party leader]{-} [Denise Ouellette]{ouellette} *congratulated*{18} [Cormier]{cormier}, [her]{ouellette} cousin, and *asked*{19} [her]{cormier} to *reopen*{20} the emergency ward in [Sackville]{sackville}.

[Roy]{roy}, meanwhile, *moved*{21} to the back row and crossed [her]{roy} arms. Asked if [she]{roy} would bring down [the government]{nb:n}, [she]{roy} said [she]{roy} would sleep on it.
--- actors
reid | person | Colin Reid | premier of New Brunswick
nb | place | New Brunswick
roy | person | Paulette Roy | health minister
cleaner | person | cleaner
hennessey | person | Tom Hennessey | energy minister
leger | person | Brian Léger | fisheries minister
cormier | person | Nathalie Cormier | deputy health minister
pillai | person | Arun Pillai | backbencher
elena | person | Elena Pillai | wife of Arun Pillai
libs | organization | Liberals
ouellette | person | Denise Ouellette | third-party leader
sackville | place | Sackville
--- events
1 | OTHER:appointment | reid | - | core; time 2023-04-14; place nb
4 | SANCTION | reid | roy | core; time 2023-04-14
6 | SANCTION | reid | hennessey | core; possible
7 | RETREAT | hennessey | - | neg
8 | SANCTION | - | hennessey | core; or COERCE
10 | ACCUSE | - | leger | 
11 | OTHER:appointment | leger | - | 
12 | SANCTION/REQUEST | roy | cormier | 
13 | OTHER:appointment | cormier, pillai | nb | core; time 2023-04-14
14 | OTHER:accident | elena | - | 
15 | OTHER:statement | reid | - | 
16 | ACCUSE | reid | - | by reid; quoted; or OTHER
17 | ACCUSE | libs | ?reid | core
18 | SUPPORT | ouellette | cormier | 
19 | REQUEST | ouellette | cormier | 
20 | CONCEDE/REQUEST | ouellette | cormier | same 19; place sackville
21 | OTHER:travel | roy | - | 

=== n1-055 date:2020-08-03 topic:ambush source:written
[ISLAMIST militants]{militants} *attack*{1} [Jalalabad]{jala} prison, *free*{2} [hundreds]{inmates}

[JALALABAD]{jala} — [Gunmen]{militants:n} *besieged*{1} a prison in eastern [Afghanistan]{afghanistan} for 18 hours from <Sunday evening|2020-08-02>, *freeing*{2} more than [400 inmates]{inmates} and *killing*{3} [29 people]{dead} before [commandos]{commandos} *retook*{4} the compound <on Monday|2020-08-03>, officials said.

A car bomb *breached*{5} the gate at dusk. [Men with rifles]{militants} poured in and *fought*{7} guards floor by floor, while [prisoners]{inmates} *climbed*{8} the rear wall. Of [1,793 held]{held}, some 1,000 stayed put or were *recaptured*{10}, said [governor]{-} [Zmarai Hotakzai]{amarkhil}, and the rest "are being *chased*{11} through the orchards".

The [Islamic State]{is} group *claimed*{12} the *assault*{1}. The [Taliban]{taliban}, observing a three-day *cease-fire*{13} with [the government]{afghanistan:n}, *denied*{14} any *part*{15} in it and *condemned*{16} it, the first time [it]{taliban} has *done*{16} so.

[Doctor]{-} [Mirwais Stanekzai]{stanekzai}, [who]{stanekzai} *operated*{17} all night, said [he]{stanekzai} *treated*{18} [52 wounded]{wounded} by phone light. [Three surgeons]{surgeons} *came*{19} in from [Peshawar]{peshawar} unasked; one, [Fozia Khan]{fozia}, was *turned back*{20} at [Torkham]{torkham} for want of a visa and then *let*{21} through when a [border colonel]{colonel} *called*{22} [his]{colonel} [sister]{sister}, a [nurse]{sister}, for advice.

[[U.S.]{us} special envoy]{-} [Gordon Whitlock]{khalilzad} *said*{23} *talks*{24} on a prisoner *release*{25} would *go ahead*{24} in [Doha]{doha}. [President]{-} [Najib Sahak]{ghani} *ordered*{26} a security *shake-up*{26}; [the prison chief, Brig. Gen.]{-} [Aziz Hotak]{hotak}, was *relieved*{27} of duty.

No inmates on death row are believed to have *escaped*{2}.
--- actors
militants | group | Islamist militants
jala | place | Jalalabad
afghanistan | place | Afghanistan
inmates | group | 400 freed inmates
dead | group | 29 dead
commandos | group | commandos
held | group | 1,793 held
amarkhil | person | Zmarai Hotakzai | governor
is | organization | Islamic State
taliban | organization | Taliban
stanekzai | person | Mirwais Stanekzai | doctor
wounded | group | 52 wounded
surgeons | group | three surgeons
peshawar | place | Peshawar
fozia | person | Fozia Khan | surgeon
torkham | place | Torkham
colonel | person | border colonel
sister | person | sister of the colonel | nurse
us | place | United States
doha | place | Doha
khalilzad | person | Gordon Whitlock | U.S. special envoy
ghani | person | Najib Sahak | President of Afghanistan
hotak | person | Aziz Hotak | prison chief
--- events
1 | ASSAULT | militants, is | - | core; time 2020-08-02; place jala
2 | RETREAT | militants | inmates | core; time 2020-08-02; or OTHER AID
3 | ASSAULT | militants | dead | core; time 2020-08-02; place jala
4 | ASSAULT | commandos | ?militants | core; time 2020-08-03; place jala; or COERCE
5 | ASSAULT | ?militants | - | time 2020-08-02; same 1
7 | ASSAULT | militants | - | time 2020-08-02
8 | RETREAT | inmates | - | or OTHER
10 | COERCE | - | held | by amarkhil
11 | COERCE | - | inmates | by amarkhil; quoted
12 | OTHER:statement | is | - | core
13 | RETREAT | taliban, afghanistan | - | mutual; or AGREE
14 | REJECT | taliban | - | core
15 | ASSAULT | taliban | - | denied; neg; by taliban
16 | ACCUSE | taliban | is | 
17 | AID | stanekzai | wounded | or OTHER
18 | AID | stanekzai | wounded | 
19 | AID | surgeons | ?wounded | or OTHER
20 | REJECT | - | fozia | place torkham; or COERCE
21 | CONCEDE | colonel | fozia | 
22 | CONSULT | colonel | sister | 
23 | OTHER:statement | khalilzad | - | 
24 | CONSULT | ?us | ?taliban | planned; by khalilzad
25 | RETREAT | - | - | planned; by khalilzad
26 | OTHER:other | ghani | - | or REQUEST
27 | SANCTION | - | hotak | core

=== n1-056 date:2022-02-07 topic:police source:written
[Chief]{bell:n} *put*{1} on leave over ride-along that *went*{2} wrong

By [Trevor Mott]{mott}, [Casper Ledger]{ledger}

[CASPER]{casper} — [[Casper]{casper}'s police chief]{bell} was *placed*{1} on paid leave <Monday|2022-02-07>, <two days|P2D> after [he]{bell} *took*{3} [[his]{bell} teenage nephew]{nephew} on a ride-along that *ended*{2} with a stranger in handcuffs and a stolen snowplow in a creek.

[Chief]{-} [Nathan Bell]{bell}, 50, *radioed*{4} <Saturday|2022-02-05> that [he]{bell} had *stopped*{5} a [man]{foley} in the [Walmart]{walmart} lot. [The man]{foley}, [Kenneth Foley]{foley}, said [the chief]{bell} *ordered*{6} [him]{foley} face down in slush, *cuffed*{7} [him]{foley} and *left*{8} [him]{foley} with [the nephew]{nephew} while [he]{bell} *answered*{9} a call about the plow, which had been *stolen*{10} from the county yard. [Foley]{foley} was never *charged*{11}. "[I]{foley} was *buying*{12} diapers. [The kid]{nephew} *apologized*{13}. [The chief]{bell} didn't," [Foley]{foley} said.

[Mayor]{-} [Ray Pacheco]{pacheco} *asked*{14} [the state Division of Criminal Investigation]{dci} to *look*{15} into it. [Deputy Chief]{-} [Shannon Ruiz]{ruiz} is in charge until [it]{dci} does. [Ruiz]{ruiz}, the department's first female deputy, *declined*{17} to *discuss*{17} [[her]{ruiz} boss]{bell} but *ended*{18} ride-alongs for [relatives]{relatives}.

[Bell]{bell} *told*{19} [the Ledger]{ledger} by text that [he]{bell} "acted in good faith" and *welcomed*{21} the review. [[His]{bell} nephew]{nephew}, 16, *hasn't been named*{22}.

It is not clear who *drove*{23} the plow into the [Platte]{platte}. A [county worker]{worker} was *fired*{24} last summer for *leaving*{25} keys in trucks. [Bell]{bell} *became*{26} chief <in 2019|2019>, *succeeding*{26} [Harold Price]{price}, [who]{price} *retired*{27} after a scandal over seized guns.
--- actors
bell | person | Nathan Bell | police chief of Casper
mott | person | Trevor Mott | reporter
ledger | organization | Casper Ledger | newspaper
casper | place | Casper
walmart | organization | Walmart
foley | person | Kenneth Foley
nephew | person | nephew of Nathan Bell
pacheco | person | Ray Pacheco | mayor
dci | organization | Division of Criminal Investigation
ruiz | person | Shannon Ruiz | deputy chief
relatives | group | relatives
platte | place | Platte
worker | person | county worker
price | person | Harold Price | former police chief
--- events
1 | SANCTION | - | bell | core; time 2022-02-07; place casper
2 | OTHER:other | bell | - | core; time 2022-02-05
3 | OTHER:travel | bell | nephew | time 2022-02-05
4 | OTHER:statement | bell | - | time 2022-02-05
5 | COERCE | bell | foley | time 2022-02-05
6 | COERCE | bell | foley | core; by foley
7 | COERCE | bell | foley | core; by foley
8 | COERCE | bell | foley, nephew | by foley; or OTHER
9 | OTHER:other | bell | - | 
10 | OTHER:crime | - | - | 
11 | ACCUSE | - | foley | neg
12 | OTHER:trade | foley | - | by foley; quoted
13 | CONCEDE | nephew | foley | by foley; quoted
14 | ACCUSE/REQUEST | pacheco | dci, ?bell | core; or REQUEST
15 | ACCUSE | dci | ?bell | planned; same 14
17 | REJECT | ruiz | - | or OTHER
18 | COERCE | ruiz | relatives | core; or OTHER
19 | OTHER:statement | bell | ledger | 
21 | SUPPORT | bell | dci | or OTHER
22 | OTHER:statement | - | nephew | neg
23 | OTHER:accident | - | - | place platte
24 | SANCTION | - | worker | 
25 | OTHER:other | worker | - | 
26 | OTHER:appointment | bell | - | time 2019
27 | RETREAT | price | - | or OTHER
