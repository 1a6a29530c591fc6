=== n6-b001 date:2023-06-21 topic:corruption source:written
[Brothers]{brothers} of [Malawi]{malawi} [minister]{minister} *charged*{1} over fertiliser *deal*{2}

[LILONGWE]{lilongwe}, <June 21|2023-06-21> — [Two brothers of [Malawi]{malawi}'s agriculture minister]{brothers} were *charged*{1} <on Wednesday|2023-06-21> with *defrauding*{3} [the state]{malawi} of $9 million in a fertiliser *contract*{2} that was never fulfilled.

[Gift and Wonderful Kalonga]{brothers} *appeared*{4} before [a magistrate]{magistrate} in [the capital]{lilongwe} and were *granted*{5} bail. [They]{brothers} did not enter a plea. [[Their]{brothers} elder brother]{minister}, [Samson Kalonga]{minister}, has *held*{6} the agriculture portfolio <since 2020|2020/2023> and is not accused of any offence.

[The Anti-Corruption Bureau]{acb} says [the younger Kalongas]{brothers} *set up*{7} [a company]{zikomo}, [Zikomo Inputs]{zikomo}, three weeks before [it]{zikomo} was *awarded*{8} the tender. [The company]{zikomo} *received*{9} the full price in advance from [the ministry]{ministry} but *delivered*{10} only 400 of 18,000 tonnes. [Gift Kalonga]{gift}, 41, was [its]{zikomo} director; [[his]{gift} brother]{wonderful}, 38, signed the cheques.

"[We]{acb} are following the money, not the family," [bureau spokesman]{-} [Egrita Phiri]{phiri} *told*{11} [journalists]{journalists}.

[The minister]{minister} said in a statement that [he]{minister} had *played*{13} no part in the award and had *learned*{14} of [his]{minister} brothers' interest from the press. [He]{minister} *rejected*{15} *calls*{16} to *step aside*{16}. The calls *came*{16} from [the opposition Democratic Progressive Party]{dpp}, [whose]{dpp} [agriculture spokeswoman]{-}, [Mary Kalonga]{mary}, is not related to [him]{minister}. [Ms]{-} [Kalonga]{mary} said it was "not believable that three brothers never talk".

[Farmers]{farmers} in the central region *complained*{17} throughout <the last planting season|2022-11/2023-01> that subsidised fertiliser did not arrive. The maize harvest *fell*{18} by a fifth, according to official estimates, and [the government]{malawi} has *appealed*{19} for food aid.

[The two accused]{brothers} must *surrender*{20} [their]{brothers} passports. [They]{brothers} are due back in court <on July 12|2023-07-12>. [[Their]{brothers} lawyer]{lawyer} *described*{21} the charges as political and said [[his]{lawyer} clients]{brothers} had *intended*{22} to *deliver*{22} but were *let down*{23} by [a supplier in [Dubai]{dubai}]{supplier}.
--- actors
brothers | group | Gift and Wonderful Kalonga
malawi | place | Malawi
minister | person | Samson Kalonga | agriculture minister of Malawi
lilongwe | place | Lilongwe
magistrate | person | magistrate
acb | organization | Anti-Corruption Bureau
zikomo | organization | Zikomo Inputs
ministry | organization | agriculture ministry
gift | person | Gift Kalonga | director of Zikomo Inputs
wonderful | person | Wonderful Kalonga
phiri | person | Egrita Phiri | spokesman of the Anti-Corruption Bureau
journalists | group | journalists
dpp | organization | Democratic Progressive Party
mary | person | Mary Kalonga | agriculture spokeswoman of the Democratic Progressive Party
farmers | group | farmers in the central region
lawyer | person | lawyer of the Kalonga brothers
dubai | place | Dubai
supplier | organization | supplier in Dubai
--- events
1 | ACCUSE | ?acb | brothers | core; time 2023-06-21; place lilongwe
2 | OTHER:trade | malawi, ?zikomo | - | mutual; core; or AGREE
3 | OTHER:crime | brothers | malawi | core; reported; by acb
4 | OTHER:court | brothers | magistrate | time 2023-06-21; place lilongwe
5 | CONCEDE | magistrate | brothers | or RETREAT
6 | OTHER:other | minister | - |
7 | OTHER:business | brothers | zikomo | by acb
8 | OTHER:trade | ?ministry | zikomo | or AGREE
9 | OTHER:trade | ministry | zikomo | by acb; or AID
10 | OTHER:trade | zikomo | ?ministry | by acb
11 | OTHER:statement | phiri | journalists |
13 | OTHER:crime | minister | - | denied; neg; by minister
14 | OTHER:other | minister | - | by minister
15 | REJECT | minister | ?dpp | core
16 | RETREAT/REQUEST | dpp | minister | core; or REQUEST
17 | ACCUSE | farmers | ?malawi | time 2022-11/2023-01
18 | OTHER:other | - | - |
19 | AID/REQUEST | malawi | - | or REQUEST
20 | COERCE | ?magistrate | brothers | planned
21 | ACCUSE | lawyer | ?acb |
22 | OTHER:trade | brothers | - | planned; by lawyer
23 | OTHER:business | supplier | brothers | by lawyer

=== n6-b002 date:2020-02-13 topic:business source:written
[Tool maker]{hasel} *rejects*{1} $2.4 billion *bid*{2} from [rival]{crane}

[Haselton Tools Inc.]{hasel} <on Thursday|2020-02-13> *turned down*{1} a $2.4 billion takeover *offer*{2} from [competitor]{crane} [Crane & Lowe]{crane}, *saying*{3} the price undervalued [the company]{hasel}.

[The board of the Ohio-based manufacturer]{hboard} *voted*{1} unanimously against the proposal, which was *made*{2} public <last week|2020-02-03/2020-02-09>. [Crane]{crane} had *offered*{2} $31 in cash for each share of [its]{crane} [smaller rival]{hasel}, a premium of 22 percent.

"[We]{hasel} have been an independent business for 88 years and [we]{hasel} have a plan," [Haselton Chief Executive]{-} [Martin Oyler]{oyler} *wrote*{4} in a letter to [his]{oyler} [counterpart]{delacroix} at [Crane & Lowe]{crane}, [Yvonne Delacroix]{delacroix}. [She]{delacroix} *replied*{5} in a two-line statement that [she]{delacroix} was disappointed and that [[her]{delacroix} company]{crane} was considering all options.

[People familiar with the matter]{insiders} said [Crane]{crane} could *go*{6} directly to [shareholders]{holders}. [One of [Haselton]{hasel}'s largest investors]{ridge}, [Ridgeline Capital]{ridge}, *urged*{7} [both companies]{hasel+crane} to *sit down*{7} together. [The fund]{ridge}, which holds 9 percent, *said*{8} it would *accept*{8} $35.

[Haselton]{hasel} makes power tools and garden equipment and employs 7,200 people. [It]{hasel} has *struggled*{9} with higher tariffs on steel and *lost*{10} a contract with [Home Depot]{depot} <last spring|2019-03/2019-05>. [[Its]{hasel} buyer-in-waiting]{crane} *won*{11} that contract.

[The two]{hasel+crane} have a history. <In 2011|2011> it was [Haselton]{hasel} that *tried*{12} to *buy*{12} [Crane]{crane}, then close to bankruptcy. [Delacroix]{delacroix}, [who]{delacroix} was finance chief at the time, *persuaded*{13} [the banks]{banks} to *wait*{13} and the bid *failed*{12}. [Oyler]{oyler}'s [predecessor]{pred}, [Dale Haselton]{pred}, *retired*{14} soon after.

[Haselton]{hasel} shares *rose*{15} 3 percent to $32.15, above the offer price. Those of [the suitor]{crane} *fell*{15} 1 percent.

[The United Steelworkers]{usw}, which represents [workers]{workers} at [three Haselton plants]{plants}, *welcomed*{16} the decision. [The union]{usw} fears that a *merger*{17} would *lead*{18} to closures.
--- actors
hasel | organization | Haselton Tools Inc. | tool maker
crane | organization | Crane & Lowe | rival of Haselton Tools
hboard | organization | board of Haselton Tools
oyler | person | Martin Oyler | Chief Executive of Haselton Tools
delacroix | person | Yvonne Delacroix | chief executive of Crane & Lowe
insiders | group | people familiar with the matter
holders | group | shareholders of Haselton Tools
ridge | organization | Ridgeline Capital | fund
depot | organization | Home Depot
banks | group | the banks
pred | person | Dale Haselton | former chief executive of Haselton Tools
usw | organization | United Steelworkers
workers | group | workers at Haselton
plants | organization | three Haselton plants
--- events
1 | REJECT | hasel, hboard | crane | core; time 2020-02-13
2 | OTHER:business | crane | hasel | core; planned; time 2020-02-03/2020-02-09
3 | OTHER:statement | hasel | - |
4 | OTHER:statement | oyler | delacroix |
5 | OTHER:statement | delacroix | ?oyler |
6 | OTHER:business | crane | holders | possible; by insiders
7 | CONSULT/REQUEST | ridge | hasel, crane | core; or REQUEST
8 | AGREE | ridge | ?crane | possible; by ridge; or OTHER
9 | OTHER:business | hasel | - |
10 | OTHER:business | hasel | depot | time 2019-03/2019-05
11 | OTHER:business | crane | ?depot | same 10
12 | OTHER:business | hasel | crane | time 2011
13 | REQUEST | delacroix | banks | time 2011; or CONCEDE
14 | OTHER:appointment | pred | ?hasel |
15 | OTHER:business | hasel, crane | - | time 2020-02-13
16 | SUPPORT | usw | ?hboard | core
17 | OTHER:business | ?crane, ?hasel | - | possible; mutual; by usw
18 | OTHER:business | ?crane | ?plants | possible; by usw

=== n6-b003 date:2018-09-28 topic:politics source:written
[Senator]{ocampo} *accuses*{1} [colleague]{lazo} of *leaking*{2} closed *hearing*{3}

[QUITO]{quito} — An [Ecuadorean]{~ecuador} [senator]{ocampo} has *accused*{1} [another]{lazo} of *passing*{2} the record of a secret *hearing*{3} to [a radio station]{radio}, in a dispute that has *split*{4} [the governing coalition]{coalition}.

[Verónica Ocampo]{ocampo}, [who]{ocampo} chairs the security committee, *told*{1} [the chamber]{senate} <on Thursday|2018-09-27> that [Teresa Lazo]{lazo} was the only member [who]{lazo} *asked*{5} for a printed copy. Eleven hours later [Radio Cotopaxi]{radio} *broadcast*{6} parts of it.

[Lazo]{lazo} *denied*{7} it. [The lawmaker from [Loja]{loja}]{lazo} *said*{8} [she]{lazo} had *left*{8} the document in [her]{lazo} office, to which [[her]{lazo} accuser]{ocampo}'s [assistant]{assistant} has a key. "Let [her]{ocampo} *look*{9} in [her]{ocampo} own house," [she]{lazo} said.

At the *hearing*{3} <on September 18|2018-09-18>, [the head of military intelligence]{intel}, [General Hernán Cueva]{intel}, had *told*{10} [the senators]{committee} that [two officers]{officers} *sold*{11} rifles to [smugglers]{smugglers} on the northern border. [The general]{intel} has since *complained*{12} to [the president of the Senate]{speaker}. [He]{intel} will not *return*{13} to the committee, [he]{intel} *wrote*{12}, until [the person responsible]{lazo} is *removed*{14}.

[Both women]{ocampo+lazo} belong to [the Democratic Alliance]{alliance}, and [both]{ocampo+lazo} are expected to *seek*{15} [its]{alliance} presidential nomination <next year|2019>. [Ocampo]{ocampo}, 50, is a [former prosecutor]{ocampo}. [[Her]{ocampo} rival]{lazo}, eight years younger, *led*{16} the campaign against the *ban*{17} on [street vendors]{vendors}.

[The party's leader]{leader}, [Vice-President Jaime Rosales]{leader}, *appealed*{18} to [the pair]{ocampo+lazo} to *settle*{18} the matter in private. [He]{leader} *met*{19} [the former]{ocampo} <on Friday|2018-09-28>; [the latter]{lazo} *refused*{20} to *see*{20} [him]{leader}.

[The prosecutor's office]{fiscalia} has *opened*{21} a preliminary inquiry. Under the law a member who reveals secret material can *lose*{22} the seat.
--- actors
ocampo | person | Verónica Ocampo | senator, chair of the security committee
lazo | person | Teresa Lazo | senator from Loja
quito | place | Quito
ecuador | place | Ecuador
radio | organization | Radio Cotopaxi
coalition | organization | governing coalition
senate | organization | the Senate
loja | place | Loja
assistant | person | assistant of Verónica Ocampo
intel | person | Hernán Cueva | General, head of military intelligence
committee | organization | security committee
officers | group | two officers
smugglers | group | smugglers
speaker | person | president of the Senate
alliance | organization | Democratic Alliance
vendors | group | street vendors
leader | person | Jaime Rosales | Vice-President, leader of the Democratic Alliance
fiscalia | organization | prosecutor's office
--- events
1 | ACCUSE | ocampo | lazo | core; time 2018-09-27
2 | OTHER:crime | lazo | radio | core; reported; by ocampo
3 | CONSULT | committee, intel | - | mutual; time 2018-09-18; or OTHER
4 | OTHER:other | ocampo, lazo | coalition | or ACCUSE
5 | REQUEST | lazo | - | by ocampo
6 | OTHER:statement | radio | - | core
7 | REJECT | lazo | ?ocampo | core
8 | OTHER:other | lazo | - | by lazo
9 | REQUEST | lazo | ocampo | by lazo; quoted; or ACCUSE
10 | OTHER:statement | intel | committee | time 2018-09-18
11 | OTHER:trade | officers | smugglers | by intel; or OTHER
12 | ACCUSE | intel | ?lazo, speaker | core
13 | CONSULT/REJECT | intel | ?committee | by intel; or REJECT
14 | SANCTION/REQUEST | intel | lazo | by intel
15 | OTHER:election | ocampo, lazo | alliance | planned; time 2019
16 | PROTEST | lazo | - | or REJECT OTHER
17 | COERCE | - | vendors |
18 | REQUEST | leader | ocampo, lazo | core; or CONSULT
19 | CONSULT | leader, ocampo | - | mutual; time 2018-09-28
20 | CONSULT/REJECT | lazo | leader | core; time 2018-09-28; or REJECT
21 | ACCUSE | fiscalia | ?lazo | core
22 | SANCTION | - | ?lazo | possible

=== n6-b004 date:2017-04-10 topic:conflict source:written
[Tribal leader]{sheikh} and [two sons]{sons} *released*{1} in [Yemen]{yemen} swap

[ADEN]{aden} — An influential [Yemeni]{~yemen} [tribal leader]{sheikh} was *freed*{1} <on Monday|2017-04-10> after seven months in the hands of [Houthi fighters]{houthis}, [a mediator]{mediator} and [relatives]{relatives} said.

[Sheikh]{-} [Nasser al-Harithi]{sheikh} and [two of [his]{sheikh} sons]{sons} were *exchanged*{1} for [nine prisoners]{nine} *held*{2} by [government forces]{govforces} in [Marib]{marib}. The *handover*{1} *took place*{1} on a desert road in [Al-Jawf]{jawf} province. [The sheikh]{sheikh}, [who]{sheikh} is 70 and diabetic, was *taken*{3} to hospital by helicopter.

"[[My]{saleh} uncle]{sheikh} is tired but [he]{sheikh} *walked*{4} to the car by [himself]{sheikh}," [[his]{sheikh} nephew]{saleh}, [Saleh al-Harithi]{saleh}, *told*{5} [a Saudi-owned broadcaster]{tv}.

[The Houthis]{houthis} *seized*{6} [the old man]{sheikh} <in September 2016|2016-09> after [his]{sheikh} tribe *refused*{7} to *let*{7} [the movement]{houthis}'s [convoys]{convoys} *pass*{7}. [A third son]{ahmed}, [Ahmed]{ahmed}, was *killed*{8} in the *raid*{6}. [The group]{houthis} *accused*{9} [the chieftain]{sheikh} of *working*{10} for [Saudi Arabia]{saudi}, a charge [his]{sheikh} [family]{relatives} *denies*{11}.

[The mediator]{mediator}, a [merchant]{mediator} from [Sanaa]{sanaa} [who]{mediator} *asked*{12} not to be *named*{12}, said [both sides]{houthis+govforces} had *broken off*{13} the *negotiations*{14} twice. In <February|2017-02> [the rebels]{houthis} *demanded*{15} the *release*{15} of [a commander]{commander} [whom]{commander} [the government]{yemen} said [it]{yemen} did not hold. [He]{commander} *turned up*{16} later in [Oman]{oman}.

[The United Nations envoy]{envoy} *welcomed*{17} the exchange. [He]{envoy} *called on*{18} [the parties]{houthis+yemen} to *free*{18} the thousands of others still in detention.

[Sheikh]{-} [Nasser]{sheikh} should not be confused with [[his]{sheikh} cousin]{cousin} and namesake, [Nasser Ali al-Harithi]{cousin}, a [Houthi-appointed governor]{cousin}. It was [the governor]{cousin} [who]{cousin} *ordered*{19} the raid, [the family]{relatives} says. [The cousins]{sheikh+cousin} have not *spoken*{20} <since 2014|2014/2017>.
--- actors
sheikh | person | Nasser al-Harithi | Sheikh, tribal leader
sons | group | two sons of Nasser al-Harithi
yemen | place | Yemen
aden | place | Aden
houthis | organization | Houthis
mediator | person | mediator, a merchant from Sanaa
relatives | group | relatives of Nasser al-Harithi
nine | group | nine prisoners
govforces | organization | government forces
marib | place | Marib
jawf | place | Al-Jawf
saleh | person | Saleh al-Harithi
tv | organization | Saudi-owned broadcaster
convoys | group | Houthi convoys
ahmed | person | Ahmed
saudi | place | Saudi Arabia
sanaa | place | Sanaa
commander | person | commander
oman | place | Oman
envoy | person | United Nations envoy
cousin | person | Nasser Ali al-Harithi | Houthi-appointed governor
--- events
1 | RETREAT | houthis, ?govforces | sheikh, sons, nine | core; mutual; time 2017-04-10; place jawf; by mediator
2 | COERCE | govforces | nine | place marib
3 | AID | - | sheikh | or OTHER
4 | OTHER:other | sheikh | - | by saleh; quoted
5 | OTHER:statement | saleh | tv |
6 | COERCE | houthis | sheikh | core; time 2016-09; or ASSAULT
7 | REJECT | ?sheikh | houthis, convoys |
8 | ASSAULT | ?houthis | ahmed | core
9 | ACCUSE | houthis | sheikh |
10 | COOPERATE | sheikh | saudi | reported; by houthis; or OTHER
11 | REJECT | relatives | houthis |
12 | REQUEST | mediator | - |
13 | SANCTION | houthis, govforces | - | mutual; by mediator
14 | CONSULT | houthis, govforces, ?mediator | - | mutual
15 | RETREAT/REQUEST | houthis | commander, yemen | time 2017-02
16 | OTHER:other | commander | - | place oman
17 | SUPPORT | envoy | - | core
18 | RETREAT/REQUEST | envoy | houthis, yemen | core; or REQUEST
19 | REQUEST | cousin | ?houthis | by relatives; or COERCE
20 | CONSULT | sheikh, cousin | - | mutual; neg; time 2014/2017

=== n6-b005 date:2022-03-04 topic:courts source:written
[Three men]{trio} *jailed*{1} for *plot*{2} to *bomb*{2} Oslo metro

[A Norwegian court]{court} <on Friday|2022-03-04> *sentenced*{1} [three men]{trio} to between nine and 16 years in prison for *planning*{2} a bomb *attack*{2} on the [Oslo]{oslo} metro.

[The trio]{trio}, [two Norwegians]{twonor} and a [Swede]{swede:n}, were *arrested*{3} <in May 2021|2021-05> after [police]{police} *found*{4} 30 kilograms of explosives in a rented garage in [Drammen]{drammen}. [The defendants]{trio} *pleaded not guilty*{5} and said the material was meant for fireworks.

The longest term *went*{1} to [Henrik Solvang]{solvang}, 34, a [former army engineer]{solvang} [whom]{solvang} [the court]{court} *called*{7} the leader. [He]{solvang} *showed*{8} no emotion. [[His]{solvang} co-defendants]{co}, [Emil Brekke]{brekke} and [Jonas Wikström]{swede}, got nine and 11 years. [Wikström]{swede} *shouted*{9} at [the judges]{judges} and was *led out*{10}.

[Judge]{-} [Marit Egeland]{egeland} said [the men]{trio} had *chosen*{11} a morning in the week before Christmas. "[They]{trio} *intended*{2} to *kill*{2} as many people as possible," [she]{egeland} said.

[Prosecutors]{pros} had *asked*{12} for 18 years for [Solvang]{solvang} and 14 for each of [the two others]{co}. [They]{pros} *described*{13} all three as followers of an extreme-right network whose members meet online.

[Brekke]{brekke}, 22, *cooperated*{14} with [investigators]{police}. [His]{brekke} [lawyer]{blawyer}, [Siri Haugen]{blawyer}, said [the student]{brekke} had been *drawn in*{15} by [an older man]{solvang} [he]{brekke} *admired*{16}, and that [he]{brekke} would not *appeal*{17}. [Solvang]{solvang}'s [defence counsel]{slawyer} said [[his]{slawyer} client]{solvang} would.

[The Swedish security service]{sapo} *tipped off*{18} [its]{sapo} [Norwegian counterpart]{pst} after [the Swede]{swede:n} *bought*{19} detonators from [an undercover officer]{undercover} in [Gothenburg]{gothenburg}. [The agencies]{sapo+pst} *followed*{20} [the three]{trio} for two months.

[Survivors of [Norway]{norway}'s 2011 attacks]{survivors} *sat*{21} in the public gallery every day. "[We]{survivors} *came*{21} so that [they]{trio} would have to look at [us]{survivors}," said [one of them]{onesurv}, [Ida Lien]{onesurv}.
--- actors
trio | group | three men
court | organization | Norwegian court
oslo | place | Oslo
twonor | group | two Norwegians
swede | person | Jonas Wikström
police | organization | police
drammen | place | Drammen
solvang | person | Henrik Solvang | former army engineer
co | group | Emil Brekke and Jonas Wikström
brekke | person | Emil Brekke | student
judges | group | the judges
egeland | person | Marit Egeland | judge
pros | group | prosecutors
blawyer | person | Siri Haugen | lawyer of Emil Brekke
slawyer | person | defence counsel of Henrik Solvang
sapo | organization | Swedish security service
pst | organization | Norwegian security service
undercover | person | undercover officer
gothenburg | place | Gothenburg
norway | place | Norway
survivors | group | survivors of the 2011 attacks
onesurv | person | Ida Lien | survivor
--- events
1 | COERCE | court | trio, solvang | core; time 2022-03-04
2 | ASSAULT | trio | oslo | core; planned
3 | COERCE | ?police | trio | core; time 2021-05
4 | OTHER:other | police | - | place drammen; time 2021-05; or COERCE
5 | REJECT | trio | - |
7 | ACCUSE | court | solvang | or OTHER
8 | OTHER:other | solvang | - | neg
9 | ACCUSE | swede | judges | or OTHER PROTEST
10 | COERCE | - | swede |
11 | OTHER:other | trio | - | by egeland
12 | COERCE/REQUEST | pros | solvang, co | core; or REQUEST
13 | ACCUSE | pros | ?trio |
14 | COOPERATE | brekke | police |
15 | OTHER:other | solvang | brekke | by blawyer; or COERCE
16 | SUPPORT | brekke | solvang | by blawyer; or OTHER
17 | REJECT | brekke, solvang | ?court | planned; by blawyer
18 | COOPERATE | sapo | pst | or OTHER
19 | OTHER:trade | swede | undercover | place gothenburg; or OTHER
20 | OTHER:other | sapo, pst | trio | or COOPERATE ACCUSE
21 | OTHER:other | survivors | trio |

=== n6-b006 date:2021-10-07 topic:fishing source:written
[Fishermen]{fishers} *rescued*{1} after eight days adrift *thank*{2} [tanker crew]{crew}

[COLOMBO]{colombo}: [Five Sri Lankan fishermen]{fishers} [whose]{fishers} boat *drifted*{3} for <eight days|P8D> without an engine were *brought*{4} ashore at [Galle]{galle} <yesterday|2021-10-06> by [the Navy]{navy}.

[The men]{fishers}, all from [Tangalle]{tangalle}, were *picked up*{1} <on Monday|2021-10-04> by [the tanker Nordic Lily]{tanker}, [whose]{tanker} [lookout]{lookout} *saw*{5} a shirt waving from an oar. [They]{fishers} had *eaten*{6} raw fish and *collected*{6} rain in a tarpaulin.

"[We]{fishers} had *said*{7} goodbye to [one another]{fishers} many times," said [the skipper]{skipper}, [W. A. Sumanadasa]{skipper}. [He]{skipper} *praised*{2} [the tanker's captain]{captain}, a [Filipina]{captain:n}, [who]{captain} *gave up*{8} [her]{captain} cabin to [the youngest]{youngest}, a [boy of 16]{youngest}.

The multi-day trawler *left*{9} harbour <on September 24|2021-09-24>. [Its]{fishers} engine *failed*{10} four days later, 200 nautical miles south of [Dondra]{dondra}. [The crew]{fishers} *called*{11} for help by radio and [two other boats]{boats} *heard*{11} [them]{fishers}, but neither could *find*{12} [them]{fishers} in the swell.

[A Navy spokesman]{spokesman}, [Captain Indika Perera]{spokesman}, said [the force]{navy} had *sent*{13} a patrol craft <on September 30|2021-09-30>. It *searched*{13} for two days. [Families]{families} of [the missing]{fishers} have *complained*{14} that [the sailors]{navy} *gave up*{15} too soon; [the captain]{spokesman} *replied*{16} that fuel was short, as it is everywhere in [the country]{lanka}.

[The Fisheries Minister]{minister:n} *visited*{17} [the five]{fishers} in hospital. [He]{minister} *promised*{18} each of [them]{fishers} Rs 50,000 and a new radio. [The owner of the trawler]{owner}, [Mrs]{-} [K. Nandawathie]{owner}, *told*{19} [him]{minister} that [she]{owner} had *applied*{20} for such a set <in 2019|2019> and was still waiting for an answer.

[Doctors]{doctors} *expect*{21} to *discharge*{21} [the patients]{fishers} <today|2021-10-07>, except [the boy]{youngest}, [who]{youngest} has a kidney infection. [His]{youngest} [mother]{mother} has *asked*{22} [the skipper]{skipper} not to *take*{22} [him]{youngest} again.
--- actors
fishers | group | five Sri Lankan fishermen
crew | group | crew of the Nordic Lily
colombo | place | Colombo
galle | place | Galle
navy | organization | Sri Lanka Navy
tangalle | place | Tangalle
tanker | other | Nordic Lily | tanker
lookout | person | lookout of the Nordic Lily
skipper | person | W. A. Sumanadasa | skipper
captain | person | captain of the Nordic Lily
youngest | person | youngest fisherman, boy of 16
dondra | place | Dondra
boats | group | two other boats
spokesman | person | Indika Perera | Navy spokesman, Captain
families | group | families of the fishermen
lanka | place | Sri Lanka
minister | person | Fisheries Minister
owner | person | K. Nandawathie | owner of the trawler
doctors | group | doctors
mother | person | mother of the boy
--- events
1 | AID | tanker, ?crew | fishers | core; time 2021-10-04
2 | SUPPORT | skipper, fishers | crew, captain | core
3 | OTHER:accident | - | fishers | core
4 | AID | navy | fishers | core; time 2021-10-06; place galle
5 | OTHER:other | lookout | ?fishers | time 2021-10-04
6 | OTHER:other | fishers | - |
7 | OTHER:other | fishers | - | mutual; by skipper; quoted
8 | AID | captain | youngest |
9 | OTHER:travel | ?fishers | - | time 2021-09-24
10 | OTHER:accident | - | fishers | time 2021-09-28; place dondra
11 | REQUEST | fishers | boats |
12 | AID | boats | fishers | neg
13 | AID | navy | ?fishers | by spokesman; time 2021-09-30
14 | ACCUSE | families | navy | core
15 | OTHER:other | navy | ?fishers | reported; by families; or RETREAT
16 | REJECT | spokesman | families | or OTHER
17 | CONSULT | minister | fishers |
18 | AID/AGREE | minister | fishers | planned; core
19 | OTHER:statement | owner | minister | or ACCUSE
20 | REQUEST | owner | - | by owner; time 2019
21 | OTHER:health | doctors | fishers | planned; time 2021-10-07; or RETREAT
22 | REQUEST | mother | skipper |

=== n6-b007 date:2024-05-30 topic:education source:written
[Teachers]{teachers} *end*{1} [Free State]{freestate} *sit-in*{2} after [province]{province} *gives way*{3}

[BLOEMFONTEIN]{bloem} — [Contract teachers]{teachers} [who]{teachers} *occupied*{2} the offices of [the provincial education department]{dept} for six days *left*{1} <on Thursday|2024-05-30> with a *promise*{3} that 1,900 of [them]{teachers} will be *made*{3} permanent.

[MEC for education]{-} [Mamokete Ramaila]{mec} *signed*{3} an undertaking shortly before midnight <on Wednesday|2024-05-29>. [The provincial government]{province} will *fill*{4} the posts from <1 July|2024-07-01>.

[Some 300 educators]{teachers}, most of [them]{teachers} in [their]{teachers} twenties, had *slept*{2} on the floor of the building <since Friday|2024-05-24/2024-05-30>. [They]{teachers} *shared*{5} two toilets. [Security guards]{guards} *cut off*{6} the water <on Monday|2024-05-27> and *restored*{7} it after [a judge]{judge} *ordered*{7} [them]{guards} to.

"[We]{teachers} teach [their]{officials} children and [they]{officials} *locked*{8} the taps," said [protest organiser]{-} [Thabiso Moloi]{moloi}.

[Ms]{-} [Ramaila]{mec} said the *water cut*{6} was not [her]{mec} instruction and that [the official responsible]{headsec} had been *suspended*{9}. "[I]{mec} was a temporary teacher [myself]{mec}, for seven years," [the MEC]{mec:n} said.

[The SA Democratic Teachers' Union]{sadtu:N} ([Sadtu]{sadtu}), which *kept*{10} [its]{sadtu} distance from the *sit-in*{2}, *claimed*{11} a share in the result. [[Its]{sadtu} provincial secretary]{sec}, [Vuyo Nkabinde]{sec}, said [the union]{sadtu} had been *negotiating*{12} quietly with [the department]{dept} for months. [Mr]{-} [Moloi]{moloi} *dismissed*{13} that. "[He]{sec} *came*{14} to [us]{teachers} once, with a camera," [the 27-year-old]{moloi} said.

[The DA]{da} in [the legislature]{legis} *asked*{15} where the money would *come*{15} from. [Its]{da} [finance spokesperson]{-}, [Karel Joubert]{joubert}, *put*{16} the cost at R640 million a year. [The province]{province} *overspent*{17} by R1.1 billion <last year|2023>, and [National Treasury]{treasury} has *threatened*{18} to *place*{18} [it]{province} under administration.

Schools in the province *lost*{19} about 40 hours of teaching, the department said. [Matriculants]{matrics} will *get*{20} extra classes in the winter holidays.
--- actors
teachers | group | contract teachers
province | organization | provincial government of the Free State
bloem | place | Bloemfontein
freestate | place | Free State
dept | organization | provincial education department
mec | person | Mamokete Ramaila | MEC for education
guards | group | security guards
judge | person | judge
officials | group | officials of the department
moloi | person | Thabiso Moloi | protest organiser
headsec | person | official responsible
sadtu | organization | Sadtu | SA Democratic Teachers' Union
sec | person | Vuyo Nkabinde | provincial secretary of Sadtu
da | organization | DA
legis | organization | provincial legislature
joubert | person | Karel Joubert | finance spokesperson of the DA
treasury | organization | National Treasury
matrics | group | matriculants
--- events
1 | PROTEST/RETREAT | teachers | ?dept | core; time 2024-05-30; place bloem; or RETREAT
2 | PROTEST | teachers | dept | core; time 2024-05-24/2024-05-30; place bloem
3 | CONCEDE/AGREE | mec, province | teachers | core; time 2024-05-29; or AGREE
4 | OTHER:appointment | province | ?teachers | planned; time 2024-07-01
5 | OTHER:other | teachers | - |
6 | SANCTION | guards | ?teachers | time 2024-05-27; or COERCE
7 | CONCEDE/REQUEST | judge | guards | or REQUEST
8 | COERCE | officials | teachers | by moloi; quoted; same 6
9 | SANCTION | - | headsec | by mec
10 | REJECT | sadtu | ?teachers | or OTHER
11 | OTHER:statement | sadtu | - |
12 | CONSULT | sadtu, dept | - | mutual; by sec
13 | REJECT | moloi | ?sec | core
14 | CONSULT | sec | teachers | by moloi; quoted
15 | REQUEST | da | ?province | or ACCUSE
16 | OTHER:statement | joubert | - |
17 | OTHER:business | province | - | time 2023
18 | SANCTION/THREATEN | treasury | province | possible; or COERCE
19 | OTHER:other | - | - | by dept
20 | AID | - | matrics | planned

=== n6-b008 date:2019-11-14 topic:royalty source:written
[King]{king} *strips*{1} [chief]{chief} of title in [Ghana]{ghana} land row

[KUMASI]{kumasi}, [Ghana]{ghana} — [The Asantehene]{king:n} has *dethroned*{1} a [divisional chief]{chief} [who]{chief} *sold*{2} the same plots to [two developers]{devs}.

[Nana]{-} [Kwabena Ofori Boahen]{chief}, the [Odumahene]{-}, *knelt*{3} before [the monarch]{king} at [Manhyia Palace]{manhyia} <on Thursday|2019-11-14> and *admitted*{4} the charge. [His]{chief} sandals were *removed*{1}, the sign that a chief has lost [his]{chief} stool.

"[You]{chief} *swore*{5} an oath to [me]{king}, and then [you]{chief} *sold*{2} [my]{king} grandfather's land twice," [Osei Tutu Agyeman]{king} said, to silence in the hall.

[The deposed chief]{chief} must *refund*{6} 3.2 million cedis to [one of the buyers]{kofimens}, [Mensah Estates]{kofimens}. [The other]{plaza}, [Garden Plaza Ltd]{plaza}, *keeps*{7} the 40 acres, because [it]{plaza} *paid*{2} first. [The two firms]{devs} had *fought*{8} in court <since 2016|2016/2019>; a [security man]{security} employed by [the latter]{plaza} was *beaten*{9} to death on the site <last year|2018>.

[The elders of Oduma]{elders} *brought*{10} the complaint. [They]{elders} *told*{11} [the council]{council} that [[their]{elders} chief]{chief} had *consulted*{12} none of [them]{elders}. [The queen mother of the town]{queen}, [Nana Ama Serwaah]{queen}, *wept*{13}: [the man on [his]{chief} knees]{chief} is [[her]{queen} son]{chief}.

It falls to [her]{queen} to *nominate*{14} a successor. [The Asantehene]{king:n} *gave*{15} [her]{queen} <40 days|P40D>, and *advised*{16} [her]{queen} to look beyond [her]{queen} own house.

[Mr]{-} [Ofori Boahen]{chief}, as [he]{chief} will now be known, *owned*{17} a fleet of taxis before [his]{chief} enstoolment <in 2009|2009>. [He]{chief} *left*{18} by a side door. [Police]{police}, [who]{police} *want*{19} to *question*{19} [the former ruler]{chief} about the *killing*{9}, were waiting there, and [he]{chief} *went*{20} with [them]{police} without a word.
--- actors
king | person | Osei Tutu Agyeman | Asantehene
chief | person | Kwabena Ofori Boahen | Odumahene, divisional chief
kumasi | place | Kumasi
ghana | place | Ghana
devs | group | two developers
manhyia | organization | Manhyia Palace
kofimens | organization | Mensah Estates
plaza | organization | Garden Plaza Ltd
security | person | security man
elders | group | elders of Oduma
council | organization | council of the Asantehene
queen | person | Ama Serwaah | queen mother of Oduma
police | organization | police
--- events
1 | SANCTION | king | chief | core; time 2019-11-14; place manhyia
2 | OTHER:trade | chief | devs | core
3 | OTHER:other | chief | king | time 2019-11-14; place manhyia
4 | CONCEDE | chief | ?king | core; time 2019-11-14; or OTHER
5 | AGREE | chief | king | by king; quoted
6 | CONCEDE/REQUEST | ?king | chief, kofimens | or COERCE
7 | OTHER:business | plaza | - |
8 | ACCUSE | devs | - | mutual; time 2016/2019; or OTHER
9 | ASSAULT | - | security | time 2018
10 | ACCUSE | elders | ?chief | core
11 | OTHER:statement | elders | council |
12 | CONSULT | chief | elders | neg; reported; by elders
13 | OTHER:other | queen | - |
14 | OTHER:appointment | queen | - | planned
15 | REQUEST | king | queen |
16 | REQUEST | king | queen | or OTHER
17 | OTHER:business | chief | - |
18 | OTHER:travel | chief | - |
19 | ACCUSE | police | chief | planned; or CONSULT
20 | COERCE | police | chief | core; or CONCEDE

=== n6-b009 date:2021-07-22 topic:technology source:written
[Brussels]{commission:N} *opens*{1} *probe*{1} into Dutch [delivery app]{snelt}

[BRUSSELS]{brussels} — [The European Commission]{commission} <on Thursday|2021-07-22> *launched*{1} an antitrust *investigation*{1} into [Snelt]{snelt}, the [Dutch food delivery company]{snelt}, over contracts that *bar*{2} [restaurants]{restaurants} from *working*{3} with [rivals]{rivals}.

[The EU executive]{commission} said it had *received*{5} complaints from [more than 200 restaurant owners]{owners} in [four countries]{four}. If [the company]{snelt} is *found*{6} to have *broken*{6} the rules, [it]{snelt} could be *fined*{7} up to 10 percent of [its]{snelt} turnover.

"[Snelt]{snelt} is big, and being big is no offence," [competition commissioner]{-} [Annika Rehn-Sørby]{rehn} *told*{8} a press conference. "But [we]{commission} have reason to believe that [it]{snelt} *uses*{9} [its]{snelt} size to *keep*{10} [others]{rivals} out."

[The Amsterdam-based firm]{snelt} *said*{11} [it]{snelt} would *cooperate*{11} fully with [the Commission]{commission}. [A spokesman]{spokesman} added that exclusive contracts were voluntary and *brought*{13} [restaurateurs]{restaurants} more customers.

The case *began*{14} with [Fonda]{fonda}, a [Spanish]{~spain} [start-up]{fonda} that *went*{15} bankrupt <in 2019|2019>. [Its]{fonda} [founder]{founder}, [Nuria Bosch]{founder}, *filed*{14} the first complaint. [She]{founder} recalled that [a pizzeria in [Valencia]{valencia}]{pizzeria} *left*{17} [her]{founder} platform the day after [it]{pizzeria} had *signed*{18} with [[her]{founder} competitor]{snelt}. "[The owner]{powner} *apologised*{19} to [me]{founder}. [He]{powner} said [they]{snelt} *gave*{20} [him]{powner} until Friday," [she]{founder} said.

[Snelt]{snelt} *bought*{21} what was left of [Fonda]{fonda} for one euro. [[Its]{snelt} chief executive]{ceo}, [Joost Veldkamp]{ceo}, sits on the board of [a lobby group]{lobby} which has *criticised*{22} [the commissioner]{rehn} for *hostility*{23} to [European]{~europe} companies.

[National authorities]{natauth} in [Belgium]{belgium} and [Spain]{spain} will *close*{24} [their]{natauth} own inquiries and *hand*{25} the files to [Brussels]{commission:N}. There is no deadline for a decision.
--- actors
commission | organization | European Commission
snelt | organization | Snelt | Dutch food delivery company
brussels | place | Brussels
restaurants | group | restaurants
rivals | group | rivals of Snelt
owners | group | more than 200 restaurant owners
four | group | four countries
rehn | person | Annika Rehn-Sørby | competition commissioner
spokesman | person | spokesman of Snelt
fonda | organization | Fonda | Spanish start-up
spain | place | Spain
founder | person | Nuria Bosch | founder of Fonda
valencia | place | Valencia
pizzeria | organization | pizzeria in Valencia
powner | person | owner of the pizzeria
ceo | person | Joost Veldkamp | chief executive of Snelt
lobby | organization | lobby group
europe | place | Europe
natauth | group | national authorities
belgium | place | Belgium
--- events
1 | ACCUSE | commission | snelt | core; time 2021-07-22
2 | COERCE | snelt | restaurants | core
3 | COOPERATE | restaurants | rivals | possible; neg
5 | ACCUSE | owners | ?snelt | by commission; or REQUEST
6 | OTHER:crime | snelt | - | possible
7 | SANCTION/THREATEN | ?commission | snelt | possible; or THREATEN
8 | OTHER:statement | rehn | - |
9 | OTHER:business | snelt | - | reported; by rehn; quoted
10 | SANCTION | snelt | rivals | reported; by rehn; quoted; or COERCE
11 | COOPERATE/AGREE | snelt | commission | core; planned; by snelt
13 | AID | ?snelt | restaurants | by spokesman; or OTHER
14 | ACCUSE | founder | ?snelt | core
15 | OTHER:business | fonda | - | time 2019
17 | SANCTION | pizzeria | founder | by founder
18 | AGREE | pizzeria | snelt | by founder
19 | CONCEDE | powner | founder | by founder; quoted
20 | THREATEN | snelt | powner | by founder; quoted
21 | OTHER:business | snelt | fonda |
22 | ACCUSE | lobby | rehn |
23 | ACCUSE | rehn | - | reported; by lobby; or OTHER
24 | RETREAT/CONCEDE | natauth | ?snelt | planned; or OTHER
25 | COOPERATE/AGREE | natauth | commission | planned

=== n6-b010 date:2016-11-16 topic:sport source:written
[Coach]{coach} *sacked*{1} after row with [captain]{captain}

[DAKAR]{dakar} (AFP) - [Togo]{togo} have *dismissed*{1} [[their]{togo} Belgian coach]{coach} <five weeks|P5W> before the Africa Cup of Nations, [the country's football federation]{ftf} *announced*{2} <on Wednesday|2016-11-16>.

[Wim Haverbeke]{coach} *learned*{3} of the decision from [a journalist]{journalist} on landing in [Brussels]{brussels}. "[They]{ftf} have [my]{coach} number," the [61-year-old]{coach} *told*{4} [AFP]{afp}. [He]{coach} *said*{5} [he]{coach} would *go*{5} to [FIFA]{fifa} over unpaid wages.

[The FTF]{ftf} *gave*{2} no reason. But [the technician]{coach} had *quarrelled*{6} openly with [skipper]{-} [Serge Adomah]{captain} since <Saturday|2016-11-12>'s 2-0 *defeat*{7} in [Uganda]{uganda}, when [he]{coach} *took off*{8} [the striker]{captain} after 40 minutes. [Adomah]{captain} *threw*{9} [his]{captain} armband at the bench. [The player]{captain}, 32, *apologised*{10} to [the nation]{togo} <two days later|2016-11-14>, though not to [the Belgian]{coach:n}.

[The sports minister]{minister}, [Ayélé Kpodar]{minister}, *insisted*{11} [the government]{togogov} had *played*{12} no part. [[Her]{minister} ministry]{ministry} pays the coach's salary, [the federation]{ftf} pays only the bonus. [[Its]{ftf} president]{president}, [Colonel]{-} [Edem Lawson]{president}, is [the minister]{minister}'s brother-in-law and a [relative by marriage of [the captain]{captain}]{president}.

[Former international]{-} [Komlan Assogba]{assogba} will *take charge*{13} with [Haverbeke]{coach}'s [assistant]{assistant}, [Frenchman]{-} [Rémi Cazal]{assistant}. [The pair]{assogba+assistant} *worked*{14} together at [Étoile Filante]{etoile} <from 2012 to 2014|2012/2014>. "[We]{assogba+assistant} have not come to *judge*{15} anyone," [the new man]{assogba} said. [His]{assogba} first task is to *telephone*{17} [goalkeeper]{-} [Yaya Ouro]{ouro}, [who]{ouro} *retired*{18} in anger at [the outgoing coach]{coach} <in March|2016-03>.

[Togo]{togo} *play*{19} [hosts]{gabon} [Gabon]{gabon} in the opening match <on December 21|2016-12-21>. [Supporters' groups]{fans} in [Lomé]{lome} have *called*{20} a march <for Saturday|2016-11-19>. Some want [the coach]{coach} back; others want [the colonel]{president} out.
--- actors
coach | person | Wim Haverbeke | Belgian coach of Togo
captain | person | Serge Adomah | captain of Togo, striker
dakar | place | Dakar
togo | place | Togo
ftf | organization | FTF | football federation of Togo
journalist | person | journalist
brussels | place | Brussels
afp | organization | AFP
fifa | organization | FIFA
uganda | place | Uganda
minister | person | Ayélé Kpodar | sports minister of Togo
togogov | organization | government of Togo
ministry | organization | sports ministry
president | person | Edem Lawson | Colonel, president of the federation
assogba | person | Komlan Assogba | former international
assistant | person | Rémi Cazal | assistant coach
etoile | organization | Étoile Filante
ouro | person | Yaya Ouro | goalkeeper
gabon | place | Gabon
fans | group | supporters' groups
lome | place | Lomé
--- events
1 | SANCTION | togo, ?ftf | coach | core; time 2016-11-16
2 | OTHER:statement | ftf | - | time 2016-11-16
3 | OTHER:other | journalist | coach | place brussels; or OTHER
4 | OTHER:statement | coach | afp |
5 | ACCUSE | coach | fifa, ?ftf | core; planned; by coach; or REQUEST
6 | ACCUSE | coach, captain | - | core; mutual
7 | OTHER:sport | ?togo | uganda | time 2016-11-12; place uganda
8 | OTHER:sport | coach | captain | time 2016-11-12; or SANCTION
9 | PROTEST | captain | ?coach | or OTHER REJECT
10 | CONCEDE | captain | togo | time 2016-11-14
11 | OTHER:statement | minister | - | or REJECT
12 | OTHER:other | togogov | - | denied; neg; by minister
13 | OTHER:appointment | assogba, assistant | ?togo | core; planned
14 | COOPERATE | assogba, assistant | - | mutual; time 2012/2014; or OTHER
15 | ACCUSE | assogba, assistant | - | neg; by assogba; quoted
17 | CONSULT/AGREE | assogba | ouro | planned
18 | OTHER:appointment | ouro | coach | time 2016-03; or REJECT
19 | OTHER:sport | togo, gabon | - | mutual; planned; time 2016-12-21; place gabon
20 | PROTEST | fans | ?ftf | core; planned; time 2016-11-19; place lome

=== n6-b011 date:2022-05-18 topic:crime source:written
[Couple]{couple} *held*{1} captive by [their]{couple} own [driver]{driver} *freed*{2} in [Karachi]{karachi}

[KARACHI]{karachi}: [A textile exporter and [his]{ebrahim} wife]{couple} were *recovered*{2} from a godown in [Korangi]{korangi} in the early hours of <Wednesday|2022-05-18>, <nine days|P9D> after [they]{couple} were *kidnapped*{1} on the way to a wedding.

[The Anti-Violent Crime Cell]{avcc:N} ([AVCC]{avcc}) *raided*{3} the building at <4am|2022-05-18> and *shot*{4} [two of the captors]{twodead} dead. [A third]{driver} *gave himself up*{5}. [He]{driver} *turned out*{6} to be [Shahid Mehmood]{driver}, [who]{driver} had *driven*{7} the [family]{family}'s car <for 12 years|P12Y>.

[Haji Yusuf Ebrahim]{ebrahim}, 66, and [Mrs]{-} [Zubeida Ebrahim]{wife}, 59, were unhurt. [The businessman]{ebrahim} *told*{8} [police]{avcc} that [the driver]{driver} *wore*{9} a mask but was *given*{10} away by [his]{driver} cough. "[I]{ebrahim} *paid*{11} for the doctor for that cough," [he]{ebrahim} said.

[The gang]{gang} had *demanded*{12} Rs 200 million. [The couple]{couple}'s [elder son]{son}, [Bilal]{son}, *negotiated*{13} by telephone with a [man]{caller} [who]{caller} called [himself]{caller} [Commander]{caller}; it has since been *established*{14} that [the caller]{caller} was a [clerk at the family's mill]{caller}, now among the dead. [The younger son]{younger}, [Hamza]{younger}, *flew in*{15} from [Dubai]{dubai} with the money in two bags. [The brothers]{son+younger} had *agreed*{16} to *hand*{16} it *over*{16} <on Thursday|2022-05-19>.

[SSP]{-} [Nighat Soomro]{ssp}, [who]{ssp} *led*{3} the *operation*{3}, said a [woman]{cook} had *given*{17} the decisive tip. [The officer]{ssp} would not *say*{18} more, but [the family]{family} *named*{19} [her]{cook}: [their]{family} [cook]{cook}, [Amina Bibi]{cook}, [who]{cook} is [the driver]{driver}'s wife. [She]{cook} and [her]{cook} three children are under police protection. [She]{cook} *found*{20} the [Ebrahims]{couple}' rings in [[her]{cook} husband]{driver}'s shoe.

[The Site Association of Industry]{site}, of which [Mr]{-} [Ebrahim]{ebrahim} is a [former chairman]{ebrahim}, *praised*{21} [the force]{avcc} and *called on*{22} [the Sindh government]{sindh} to *protect*{22} [traders]{traders}. [Eleven of [its]{site} members]{members} have been *abducted*{23} <this year|2022>.
--- actors
couple | group | Yusuf Ebrahim and Zubeida Ebrahim
driver | person | Shahid Mehmood | driver of the Ebrahim family
karachi | place | Karachi
korangi | place | Korangi
avcc | organization | AVCC | Anti-Violent Crime Cell
twodead | group | two captors shot dead
ebrahim | person | Yusuf Ebrahim | textile exporter
wife | person | Zubeida Ebrahim
family | group | Ebrahim family
gang | group | kidnappers
son | person | Bilal Ebrahim | elder son
caller | person | clerk at the mill, caller
younger | person | Hamza Ebrahim | younger son
dubai | place | Dubai
ssp | person | Nighat Soomro | SSP
cook | person | Amina Bibi | cook, wife of the driver
site | organization | Site Association of Industry
sindh | organization | Sindh government
traders | group | traders
members | group | members of the Site Association abducted
--- events
1 | ASSAULT | driver, gang | couple | core; time 2022-05-09
2 | AID | ?avcc | couple | core; time 2022-05-18; place korangi
3 | COERCE | avcc, ssp | ?gang | core; time 2022-05-18; place korangi; or ASSAULT
4 | ASSAULT | avcc | twodead | core; time 2022-05-18; place korangi
5 | CONCEDE | driver | ?avcc | or RETREAT
6 | OTHER:other | driver | - |
7 | OTHER:business | driver | family |
8 | OTHER:statement | ebrahim | avcc |
9 | OTHER:other | driver | - | by ebrahim
10 | OTHER:other | - | driver | by ebrahim
11 | AID | ebrahim | ?driver | by ebrahim; quoted
12 | REQUEST | gang | ?family | core
13 | CONSULT | son, caller | - | mutual
14 | OTHER:other | - | caller |
15 | OTHER:travel | younger | - | place dubai
16 | CONCEDE/AGREE | son, younger | ?gang | planned; time 2022-05-19
17 | COOPERATE | cook | ?avcc | core; by ssp; or AID
18 | OTHER:statement | ssp | - | neg; or REJECT
19 | OTHER:statement | family | cook |
20 | OTHER:other | cook | driver |
21 | SUPPORT | site | avcc |
22 | AID/REQUEST | site | sindh, traders | or REQUEST
23 | ASSAULT | - | members | time 2022

=== n6-b012 date:2018-09-06 topic:economy source:written
[Central bank chief]{governor} *defies*{1} [president]{president} with rate rise

[NAIROBI]{nairobi} (Reuters) - [Zambia]{zambia}'s [central bank]{bank} *raised*{2} [its]{bank} main interest rate by two percentage points <on Thursday|2018-09-06>, *ignoring*{1} a public *warning*{3} from [the head of state]{president}.

[The Bank of Zambia]{bank} *lifted*{2} the policy rate to 12.75 percent. [[Its]{bank} governor]{governor}, [Dr]{-} [Mutinta Hamoonga]{governor}, said inflation left [the monetary policy committee]{mpc} no choice. All six members *voted*{2} for the increase.

[President]{-} [Lazarus Chanda]{president} had *told*{3} a rally <on Sunday|2018-09-02> that "anybody [who]{governor} makes money dear for the farmer will *farm*{3} with [me]{president}", which was widely *taken*{5} as a *threat*{3} to *dismiss*{6} [the governor]{governor}. [The two]{president+governor} have been at odds since [he]{president} *asked*{7} [the bank]{bank} to *print*{7} money for road building and [she]{governor} *refused*{8}.

"[I]{governor} was not *appointed*{9} to be liked," [Hamoonga]{governor} *told*{10} [reporters]{reporters}. Asked whether [she]{governor} had *spoken*{11} to [the president]{president}, [the economist]{governor} said that [she]{governor} *saw*{12} [him]{president} in church.

The kwacha *gained*{13} 1.5 percent after the announcement. [Analysts]{analysts} *praised*{14} the decision. [One]{onean}, at a [Johannesburg bank]{jobank}, said [Hamoonga]{governor} had "*bought*{15} [[her]{governor} country]{zambia} a year".

[The president's spokesman]{spokesman}, [Amos Sichone]{spokesman}, said [[his]{spokesman} boss]{president} *respected*{16} the independence of [the institution]{bank}. But [the finance minister]{finmin}, [Grace Mulubwa]{finmin}, [who]{finmin} has a seat but no vote on [the committee]{mpc}, *walked out*{17} before the end. [She]{finmin} *accused*{18} [its]{mpc} [members]{members} of *listening*{19} to [the International Monetary Fund]{imf}, [whose]{imf} [team]{team} is due in [Lusaka]{lusaka} <next week|2018-09-10/2018-09-16>.

[The Fund]{imf} *suspended*{20} *talks*{20} on a loan <in July|2018-07> because of the government's borrowing. [Zambia]{zambia} *owes*{21} [Chinese lenders]{lenders} some $6 billion.
--- actors
governor | person | Mutinta Hamoonga | governor of the Bank of Zambia, economist
president | person | Lazarus Chanda | President of Zambia
nairobi | place | Nairobi
zambia | place | Zambia
bank | organization | Bank of Zambia
mpc | organization | monetary policy committee
reporters | group | reporters
analysts | group | analysts
onean | person | analyst at a Johannesburg bank
jobank | organization | Johannesburg bank
spokesman | person | Amos Sichone | president's spokesman
finmin | person | Grace Mulubwa | finance minister
members | group | members of the monetary policy committee
imf | organization | International Monetary Fund
team | group | IMF team
lusaka | place | Lusaka
lenders | group | Chinese lenders
--- events
1 | REJECT | governor, bank | president | core; time 2018-09-06
2 | OTHER:business | bank, mpc | - | core; time 2018-09-06
3 | THREATEN | president | governor | core; possible; time 2018-09-02
5 | OTHER:other | - | president |
6 | SANCTION/THREATEN | president | governor | possible
7 | REQUEST | president | bank |
8 | REJECT | governor | president | core
9 | OTHER:appointment | - | governor | neg; by governor; quoted
10 | OTHER:statement | governor | reporters |
11 | CONSULT | governor, president | - | mutual; possible
12 | OTHER:other | governor | president | by governor; or CONSULT
13 | OTHER:business | - | - |
14 | SUPPORT | analysts | ?bank |
15 | AID | governor | ?zambia | by onean; quoted; or SUPPORT
16 | SUPPORT | president | bank | by spokesman
17 | PROTEST | finmin | ?mpc | core; or REJECT
18 | ACCUSE | finmin | members | core
19 | OTHER:other | members | imf | reported; by finmin; or CONCEDE
20 | CONSULT/SANCTION | imf | ?zambia | time 2018-07
21 | OTHER:business | zambia | lenders |

=== n6-b013 date:2020-08-19 topic:accident source:written
[Trawlerman]{trawlerman} *saves*{1} [three]{trio} as leisure boat *sinks*{2} off Cornwall

A [fisherman]{trawlerman} *pulled*{1} [a grandfather and two children]{trio} from the sea <on Tuesday afternoon|2020-08-18> after [their]{trio} motorboat *sank*{2} in seconds off [the Lizard]{lizard}.

[Denzil Pascoe]{trawlerman}, 47, was *hauling*{3} crab pots alone when [he]{trawlerman} *heard*{4} a whistle. [He]{trawlerman} *found*{4} [the trio]{trio} clinging to a cool box, half a mile from the nearest cliff.

"[The little maid]{lily} was *blowing*{5} it for all [she]{lily} was worth," [he]{trawlerman} said in [Cadgwith]{cadgwith} <yesterday|2020-08-18>. "[[Her]{lily} brother]{noah} had hold of the old boy's collar. [I]{trawlerman} just *did*{1} the lifting."

[The children]{children}, [Lily]{lily}, nine, and [Noah]{noah}, 12, were *treated*{7} for cold by [the Falmouth lifeboat crew]{rnli}, [who]{rnli} *arrived*{8} 20 minutes later. [Their]{children} [grandfather]{grandad}, [Alan Crewe]{grandad}, a [retired vet]{-} from [Solihull]{solihull}, is in a stable condition in [Treliske hospital]{hospital}. [The 72-year-old]{grandad} had *hired*{9} the boat for the day.

[The owner of [the hire firm]{firm}]{owner}, [Stuart Hendra]{owner}, said [he]{owner} was shocked. [His]{owner} boat had been *inspected*{11} <in May|2020-05>. [The Marine Accident Investigation Branch]{maib} has *sent*{12} [two inspectors]{inspectors}, and [the firm]{firm} has *stopped*{13} *renting*{13} out [its]{firm} other four craft.

[A spokesman for [the coastguard]{coastguard}]{spokesman} said [the family]{crewes} had *done*{14} everything right. [All three]{trio} *wore*{15} lifejackets, and [Mr]{-} [Crewe]{grandad} had *told*{16} [the harbour master]{harbour:n} where [they]{trio} were *going*{16}.

It is the second time that [Mr]{-} [Pascoe]{trawlerman} has *rescued*{17} someone: <in 2011|2011> [he]{trawlerman} *towed in*{17} a [kayaker]{kayaker}. [The man]{kayaker} never *wrote*{18}, but [the Crewes]{crewes} have *invited*{19} [him]{trawlerman} to tea. "[I]{trawlerman}'ll *bring*{20} the crab," [he]{trawlerman} said.
--- actors
trawlerman | person | Denzil Pascoe | fisherman
trio | group | Alan Crewe and two grandchildren
lizard | place | the Lizard
cadgwith | place | Cadgwith
children | group | Lily and Noah
lily | person | Lily
noah | person | Noah
rnli | organization | Falmouth lifeboat crew
grandad | person | Alan Crewe | grandfather, retired vet
solihull | place | Solihull
hospital | organization | Treliske hospital
owner | person | Stuart Hendra | owner of the hire firm
firm | organization | boat hire firm
maib | organization | Marine Accident Investigation Branch
inspectors | group | two inspectors
spokesman | person | spokesman for the coastguard
coastguard | organization | coastguard
harbour | person | harbour master
kayaker | person | kayaker
crewes | group | Crewe family
--- events
1 | AID | trawlerman | trio | core; time 2020-08-18; place lizard
2 | OTHER:accident | - | trio | core; time 2020-08-18; place lizard
3 | OTHER:business | trawlerman | - | time 2020-08-18
4 | OTHER:other | trawlerman | trio | time 2020-08-18; or AID
5 | REQUEST | lily | - | by trawlerman; quoted; or OTHER
7 | AID | rnli | children |
8 | OTHER:travel | rnli | - |
9 | OTHER:trade | grandad | ?firm |
11 | OTHER:other | - | owner | by owner; time 2020-05
12 | ACCUSE | maib | ?firm | core; or OTHER
13 | RETREAT | firm | - | or OTHER
14 | OTHER:other | ?trio | - | by spokesman; or SUPPORT
15 | OTHER:other | trio | - |
16 | OTHER:statement | grandad | harbour |
17 | AID | trawlerman | kayaker | time 2011
18 | OTHER:statement | kayaker | ?trawlerman | neg
19 | CONSULT/REQUEST | crewes | trawlerman | or CONSULT
20 | AID | trawlerman | ?crewes | planned; by trawlerman; or OTHER

=== n6-b014 date:2019-05-09 topic:mining source:written
[Villagers]{villagers} *block*{1} mine as [Chinese owner]{zhongkai} and [state]{peru} trade blame

[LIMA]{lima}, [Peru]{peru} — [Community members]{villagers} in the southern Andes have *cut*{1} the only road to the [Yanahuara]{mine} copper mine for the third time this year, *halting*{2} exports from one of the country's biggest pits.

[The protesters]{villagers}, [Quechua-speaking farmers]{villagers} from [the district of [Challhua]{challhua}]{challhua}, *rolled*{1} boulders onto the dirt road <on Monday|2019-05-06>. [They]{villagers} *accuse*{3} [the mine's owner]{zhongkai}, [Zhongkai Resources]{zhongkai}, of *failing*{4} to *pay*{4} for dust and cracked houses.

[The company]{zhongkai} said <on Thursday|2019-05-09> that it had *paid*{6} 40 million soles into a fund managed by [the regional government]{region}. "[We]{zhongkai} *kept*{6} [our]{zhongkai} word. The money is in [Cusco]{cusco}," said [[its]{zhongkai} country manager]{liu}, [Liu Wenbo]{liu}.

[The regional governor]{governor}, [Jacinto Huamán]{governor}, *answered*{7} that the fund could not be *spent*{8} until [the finance ministry]{mef} *approved*{8} a list of projects. [The ministry]{mef} said no list had been *received*{10}. "Everyone has [our]{villagers} money except [us]{villagers}," said [Nélida Ccoyo]{ccoyo}, [who]{ccoyo} *leads*{11} [the blockade committee]{committee}. [The mother of five]{ccoyo} was *shot*{12} in the leg during the first blockade <in January|2019-01>. [She]{ccoyo} *blames*{13} [police]{police} *hired*{14} by [the mine]{zhongkai}; [the interior ministry]{interior} *says*{15} [the officers]{police} were off duty.

[Prime Minister]{-} [Rosa Elguera]{pm} will *fly*{16} to [Challhua]{challhua} <on Saturday|2019-05-11>. [Both the community and the company]{villagers+zhongkai} have *agreed*{17} to *meet*{17} [her]{pm}, but not each other. [Bishop]{-} [Kurt Anders]{bishop} of [Sicuani]{sicuani}, [who]{bishop} *brokered*{18} the last truce, will *sit*{19} between [them]{villagers+zhongkai}. [The prelate]{bishop} *warned*{20} [the government]{peru} against *declaring*{21} a state of emergency, as [it]{peru} *did*{22} <in 2015|2015>, when [four people]{four} *died*{23}.

[Zhongkai]{zhongkai} *bought*{24} the mine from [Switzerland's Alpenerz]{alpenerz} <in 2014|2014>. [The previous owner]{alpenerz} had *planned*{25} to *send*{25} the ore by pipeline; [the new one]{zhongkai} *chose*{26} lorries, 250 of them a day.
--- actors
villagers | group | villagers of Challhua
zhongkai | organization | Zhongkai Resources | owner of the mine
peru | place | Peru
lima | place | Lima
mine | other | Yanahuara | copper mine
challhua | place | Challhua
region | organization | regional government
cusco | place | Cusco
liu | person | Liu Wenbo | country manager of Zhongkai Resources
governor | person | Jacinto Huamán | regional governor
mef | organization | finance ministry
ccoyo | person | Nélida Ccoyo | leader of the blockade committee
committee | organization | blockade committee
police | group | police hired by the mine
interior | organization | interior ministry
pm | person | Rosa Elguera | Prime Minister
bishop | person | Kurt Anders | Bishop of Sicuani
sicuani | place | Sicuani
four | group | four people killed in 2015
alpenerz | organization | Alpenerz | Swiss company
--- events
1 | PROTEST | villagers | zhongkai | core; time 2019-05-06; place challhua
2 | SANCTION | villagers | ?zhongkai | core; or COERCE OTHER
3 | ACCUSE | villagers | zhongkai | core
4 | AID | zhongkai | ?villagers | neg; by villagers; or OTHER
6 | AID | zhongkai | region | core; by zhongkai; or OTHER
7 | OTHER:statement | governor | ?zhongkai |
8 | AGREE | mef | ?region | possible; by governor
10 | OTHER:other | mef | ?region | neg; by mef
11 | PROTEST | ccoyo | - | or OTHER
12 | ASSAULT | ?police | ccoyo | time 2019-01
13 | ACCUSE | ccoyo | police |
14 | OTHER:business | zhongkai | police | reported; by ccoyo
15 | REJECT | interior | ?ccoyo | or OTHER
16 | OTHER:travel | pm | challhua | core; planned; time 2019-05-11
17 | CONSULT/AGREE | villagers, zhongkai | pm | core; planned
18 | CONSULT | bishop | villagers, zhongkai | or AGREE
19 | CONSULT/AGREE | bishop | villagers, zhongkai | planned; time 2019-05-11
20 | REQUEST | bishop | peru | or THREATEN
21 | COERCE | peru | ?villagers | possible
22 | COERCE | peru | ?villagers | time 2015
23 | OTHER:death | - | four | time 2015; or ASSAULT
24 | OTHER:business | zhongkai | alpenerz | time 2014
25 | OTHER:business | alpenerz | - | planned
26 | OTHER:business | zhongkai | - |

=== n6-b015 date:2024-10-03 topic:local source:written
[Parish council]{council} *splits*{1} over [clerk]{clerk}'s pay-off

[WICKHAM ST PETER]{wickham:N} — [Four members of a village council]{four} have *resigned*{1} after [it]{council} *emerged*{2} that [the former clerk]{clerk} was *given*{3} £22,000 to *leave*{3}.

[Linda Tasker]{clerk} *left*{4} <in June|2024-06> after 15 years. [Parishioners]{parishioners} were *told*{5} at the time that [she]{clerk} had *retired*{6}. A request under freedom of information law by [a resident]{hobbs}, [Gerald Hobbs]{hobbs}, has now *shown*{2} that [the council]{council} *paid*{3} [her]{clerk} a year's salary under an agreement that neither side was to talk about.

[The chairman]{chair}, [Cllr]{-} [Roger Finch]{chair}, *negotiated*{7} the deal with [his]{chair} vice-chairman, [Cllr]{-} [Sue Marlin]{marlin}. [The pair]{chair+marlin} *did not tell*{8} the other seven members. "[We]{chair+marlin} *acted*{9} on legal advice and [we]{chair+marlin} would do it again," [Mr]{-} [Finch]{chair} *told*{10} [a packed meeting in the village hall]{meeting} <on Tuesday|2024-10-01>.

[The four]{four} *handed in*{1} [their]{four} letters that night. [One of them]{obi}, [Dr]{-} [Chidi Obi]{obi}, said [councillors]{four} had been *treated*{11} "like mushrooms". [He]{obi} added that [he]{obi} bore [Mrs]{-} [Tasker]{clerk} no ill will: "[She]{clerk} *kept*{13} that place going. [She]{clerk} should have *had*{14} a party and not a cheque."

It is understood that [the clerk]{clerk} had *complained*{15} of *bullying*{16} by a [member]{member}. [She]{clerk} *declined*{17} to say by whom when the [Gazette]{gazette} *called*{18} at [her]{clerk} home. [[Her]{clerk} husband]{husband} *asked*{19} [[our]{gazette} reporter]{reporter} to *leave*{19}, politely.

[Babergh District Council]{babergh}, the higher authority, *said*{20} by-elections would be *held*{20} <in November|2024-11>. [Mr]{-} [Hobbs]{hobbs} is *standing*{21}. [The retired bus inspector]{hobbs} last *sought*{22} a seat <in 2003|2003>, when [he]{hobbs} *lost*{22} to [Mr]{-} [Finch]{chair} by three votes.

[The chairman]{chair} has *refused*{23} to *go*{23}.
--- actors
council | organization | parish council of Wickham St Peter
clerk | person | Linda Tasker | former clerk
wickham | place | Wickham St Peter
four | group | four councillors
parishioners | group | parishioners
hobbs | person | Gerald Hobbs | resident, retired bus inspector
chair | person | Roger Finch | chairman of the council
marlin | person | Sue Marlin | vice-chairman of the council
meeting | group | meeting in the village hall
obi | person | Chidi Obi | councillor
member | person | member accused of bullying
gazette | organization | Gazette
husband | person | husband of Linda Tasker
reporter | person | reporter of the Gazette
babergh | organization | Babergh District Council
--- events
1 | OTHER:appointment | four | council | core; time 2024-10-01; or PROTEST RETREAT
2 | OTHER:statement | hobbs | council | core; or OTHER
3 | AID | council | clerk | core; or OTHER
4 | OTHER:appointment | clerk | ?council | time 2024-06
5 | OTHER:statement | ?council | parishioners |
6 | OTHER:appointment | clerk | - | reported; by council
7 | CONSULT | chair, marlin | ?clerk | core; or AGREE
8 | OTHER:statement | chair, marlin | ?four | neg
9 | OTHER:other | chair, marlin | - | by chair; quoted
10 | OTHER:statement | chair | meeting | time 2024-10-01
11 | OTHER:other | ?chair, ?marlin | four | reported; by obi; quoted
13 | SUPPORT | clerk | ?council | by obi; quoted; or OTHER
14 | SUPPORT | - | clerk | possible; neg; by obi; quoted
15 | ACCUSE | clerk | member | core
16 | ASSAULT | member | clerk | reported; by clerk; or OTHER
17 | REJECT | clerk | gazette |
18 | CONSULT | gazette | clerk | or OTHER
19 | REQUEST | husband | reporter |
20 | OTHER:election | - | - | planned; by babergh; time 2024-11
21 | OTHER:election | hobbs | - | planned
22 | OTHER:election | hobbs | chair | time 2003
23 | RETREAT/REJECT | chair | - | core; or REJECT
