=== n1-017 date:2017-06-30 topic:prisoners source:written
[Armenia]{armenia}, [Azerbaijan]{azerbaijan} *exchange*{1} captives, bodies at [Tovuz]{tovuz}

[TBILISI]{tbilisi} - [Armenia]{armenia} and [Azerbaijan]{azerbaijan} *swapped*{2} [five prisoners]{prisoners} and the remains of [three soldiers]{dead} at a river crossing <on Friday|2017-06-30> in a *deal*{3} *brokered*{4} by [Georgia]{georgia}, all three governments said.

[Two [Armenian]{~armenia} conscripts]{conscripts}, [Gor Simonyan]{simonyan} and [Narek Ohanian]{ohanian}, *walked*{5} across first. [They]{conscripts} were *captured*{6} <in April|2017-04> when [they]{conscripts} *lost*{7} [their]{conscripts} way in fog. In return, [Yerevan]{armenia:N} *released*{8} [two [Azeri]{~azerbaijan} shepherds]{shepherds} and a [truck driver]{rzayev}, [Elnur Rzayev]{rzayev}, *sentenced*{9} to <eight years|P8Y> for *smuggling*{10}.

[Rzayev]{rzayev} *refused*{11} to *board*{11} the bus until [guards]{guards} *gave*{12} back [his]{rzayev} accordion. [They]{guards} *did*{12}.

[Georgian]{~georgia} [mediator]{-} [Nino Lomidze]{lomidze} *praised*{13} [both sides]{armenia+azerbaijan} for "keeping the cameras away". [She]{lomidze} said a *second round*{14}, *involving*{14} [women]{women}, was possible <in August|2017-08> if the front stayed calm. It has not been calm: <on Wednesday|2017-06-28> [Azerbaijan]{azerbaijan} *accused*{15} [Armenian]{~armenia} [snipers]{snipers} of *shooting*{16} a [farmer]{farmer}, a charge [Yerevan]{armenia:N} *denied*{17}.

[Simonyan]{simonyan}'s [mother]{mother}, [Hasmik]{mother}, *fainted*{18} at the checkpoint. "[They]{armenia} *told*{19} [me]{mother} twice [he]{simonyan} was dead," [she]{mother} said later. "The second time [they]{armenia} *brought*{20} a medal."

[Russia]{russia}, [which]{russia} *sells*{21} arms to both, *welcomed*{22} the *exchange*{2}. The [International Committee of the Red Cross]{icrc} ([ICRC]{icrc}) *checked*{23} [the men]{prisoners} and *found*{23} [them]{prisoners} in fair health, though [one of [the shepherds]{shepherds}]{one} *complained*{24} of *beatings*{25}.
--- actors
armenia | place | Armenia
azerbaijan | place | Azerbaijan
tovuz | place | Tovuz
tbilisi | place | Tbilisi
prisoners | group | five exchanged prisoners
dead | group | three dead soldiers
georgia | place | Georgia
conscripts | group | two Armenian conscripts
simonyan | person | Gor Simonyan | Armenian conscript
ohanian | person | Narek Ohanian | Armenian conscript
shepherds | group | two Azeri shepherds
rzayev | person | Elnur Rzayev | truck driver
guards | group | guards
lomidze | person | Nino Lomidze | Georgian mediator
women | group | women prisoners
snipers | group | Armenian snipers
farmer | person | farmer
mother | person | Hasmik Simonyan | mother of Gor Simonyan
russia | place | Russia
icrc | organization | International Committee of the Red Cross | ICRC
one | person | one of the shepherds
--- events
1 | RETREAT | armenia, azerbaijan | ?prisoners | mutual; core; place tovuz; same 2; or COOPERATE
2 | RETREAT | armenia, azerbaijan | prisoners | mutual; core; time 2017-06-30; or COOPERATE
3 | AGREE | armenia, azerbaijan | - | mutual; core
4 | CONSULT | georgia | armenia, azerbaijan | core
5 | OTHER:travel | conscripts | - | or RETREAT
6 | COERCE | ?azerbaijan | conscripts | time 2017-04
7 | OTHER:accident | conscripts | - | time 2017-04
8 | RETREAT | armenia | shepherds, rzayev | core; same 2
9 | COERCE | ?armenia | rzayev | core
10 | OTHER:crime | rzayev | - | reported
11 | REJECT | rzayev | guards | 
12 | RETREAT | guards | rzayev | or CONCEDE
13 | SUPPORT | lomidze | armenia, azerbaijan | 
14 | RETREAT | ?armenia, ?azerbaijan | women | mutual; possible; by lomidze; time 2017-08; or COOPERATE
15 | ACCUSE | azerbaijan | snipers | core; time 2017-06-28
16 | ASSAULT | snipers | farmer | reported; by azerbaijan
17 | REJECT | armenia | ?azerbaijan | 
18 | OTHER:health | - | mother | 
19 | OTHER:statement | armenia | mother | by mother; quoted
20 | SUPPORT | armenia | mother | by mother; quoted; or OTHER
21 | COOPERATE | russia | armenia, azerbaijan | or OTHER
22 | SUPPORT | russia | armenia, azerbaijan | 
23 | AID | icrc | prisoners | or OTHER
24 | ACCUSE | one | ?armenia | 
25 | ASSAULT | ?armenia | one | reported; by one

=== n1-018 date:2020-05-26 topic:migration source:written
[Malta]{malta} *turns away*{1} boat with [77]{migrants}; [fishermen]{crew} *defy*{2} *order*{3}

[VALLETTA]{valletta} — A trawler *carrying*{4} [77 migrants]{migrants} *entered*{5} [Malta]{malta}'s waters against orders <on Tuesday|2020-05-26> after [its crew]{crew} *voted*{6} not to *take*{7} [them]{migrants} back to [Libya]{libya}.

The [Santa Rita]{rita} *picked up*{8} [the group]{migrants}, among [them]{migrants} 11 children, from a sinking dinghy <on Sunday|2020-05-24> at the *request*{9} of [[Malta]{malta}'s rescue centre]{centre}. [The centre]{centre} then *instructed*{3} [the skipper]{debono}, [Carmel Debono]{debono}, to *meet*{10} a [Libyan]{~libya} patrol boat and *hand*{11} [them]{migrants} over. [Debono]{debono}, 58, *refused*{12}. "[They]{migrants} *would have jumped*{13}," [he]{debono} *told*{14} [the Valletta Herald]{herald} by satellite phone. "[I]{debono} have *fished*{15} bodies before. [I]{debono} will not do it for [the government]{malta}."

[Home Affairs Minister]{-} [Fiona Zammit]{zammit} *accused*{16} [him]{debono} of "piracy by good intentions" and said the ports were *closed*{17} because of the coronavirus. [She]{zammit} *denied*{18} that [Malta]{malta} had *broken*{19} maritime law. By evening a navy launch was *shadowing*{20} the trawler, but [it]{navy} had not *boarded*{21} it.

[Four of those on board]{four}, including a [pregnant [Eritrean]{~eritrea}]{pregnant}, were *airlifted*{22} to hospital. [Italy]{italy} and [France]{france} each *offered*{23} to *take*{23} ten; [Germany]{germany} is *considering*{24} it.

[UNHCR]{unhcr} and [the International Organization for Migration]{iom} *urged*{25} [Valletta]{malta} to *let*{26} [them]{migrants} *disembark*{26}. [Sea rescue charity]{-} [Meridian]{meridian} *called*{27} the *standoff*{28} a disgrace.

A [retired bishop]{bishop}, [Nikol Grech]{bishop}, *rowed*{29} out with bread and was *sent back*{30}. [He]{bishop} *left*{31} the bread.

[Malta]{malta} *took in*{32} 3,406 people <last year|2019>, the most per head in [Europe]{europe}.
--- actors
malta | place | Malta
migrants | group | 77 migrants
crew | group | crew of the Santa Rita
valletta | place | Valletta
libya | place | Libya
rita | other | Santa Rita | trawler
centre | organization | Malta's rescue centre
debono | person | Carmel Debono | skipper
herald | organization | Valletta Herald
zammit | person | Fiona Zammit | Home Affairs Minister
navy | group | navy launch
four | group | four of those on board
pregnant | person | pregnant Eritrean
eritrea | place | Eritrea
italy | place | Italy
france | place | France
germany | place | Germany
unhcr | organization | UNHCR
iom | organization | International Organization for Migration
meridian | organization | Meridian | sea rescue charity
bishop | person | Nikol Grech | retired bishop
europe | place | Europe
--- events
1 | COERCE | malta | migrants | core; or REJECT
2 | REJECT | crew | ?malta | core; same 12
3 | REQUEST | centre | debono | core
4 | OTHER:travel | ?crew | migrants | or AID
5 | OTHER:travel | ?crew, rita | malta | core; time 2020-05-26; or REJECT
6 | REJECT | crew | ?malta | core
7 | COERCE | crew | migrants | neg; place libya
8 | AID | rita | migrants | core; time 2020-05-24
9 | AID/REQUEST | centre | rita | time 2020-05-24
10 | CONSULT/REQUEST | centre | debono | same 3; or OTHER
11 | COERCE/REQUEST | ?centre | migrants, debono | same 3
12 | REJECT | debono | centre | core
13 | OTHER:other | migrants | - | possible; neg; by debono; quoted
14 | OTHER:statement | debono | herald | 
15 | OTHER:other | debono | - | by debono; quoted
16 | ACCUSE | zammit | debono | core
17 | COERCE | ?malta | - | by zammit; or SANCTION
18 | REJECT | zammit | - | 
19 | OTHER:crime | malta | - | denied; neg; by zammit
20 | MOBILIZE | navy | ?rita | time 2020-05-26; or THREATEN
21 | COERCE | navy | ?rita | neg
22 | AID | - | four, pregnant | 
23 | AID/AGREE | italy, france | ?migrants | planned
24 | AID | germany | ?migrants | possible
25 | AID/REQUEST | unhcr, iom | malta | core
26 | CONCEDE/REQUEST | unhcr, iom | malta, migrants | core; same 25
27 | ACCUSE | meridian | ?malta | 
28 | OTHER:other | ?malta, ?crew | - | mutual; or REJECT
29 | AID | bishop | ?migrants | 
30 | COERCE | - | bishop | or REJECT
31 | AID | bishop | ?migrants | or OTHER
32 | AID | malta | - | time 2019

=== n1-019 date:2015-01-20 topic:police source:written
Two held after [Sunderland]{sunderland} chip shop *raid*{1}

[Northumbria Police]{police} have *arrested*{2} [a man and a woman]{couple} over the *robbery*{1} of a fish and chip shop in which [the 71-year-old owner]{pagliaro} was *struck*{3} with [his]{pagliaro} own fryer basket.

[Aldo Pagliaro]{pagliaro} was *locking up*{4} the [Silver Fin]{fin} in [Roker]{roker} <at about 22:30 GMT on Saturday|2015-01-17> when a [masked pair]{couple} *pushed*{5} [him]{pagliaro} back inside and *demanded*{6} the takings. [He]{pagliaro} *suffered*{3} burns to the neck but was *discharged*{7} from hospital <on Monday|2015-01-19>.

[The robbers]{couple} *made off*{8} with £340 and a charity tin shaped like a lifeboat.

A [24-year-old man]{man} was *detained*{2} at an address in [Hendon]{hendon} <on Tuesday morning|2015-01-20> on suspicion of *robbery*{1} and wounding. A [woman, 22]{woman}, was *held*{2} on suspicion of assisting an offender and has since been *bailed*{9}. Both are from [Sunderland]{sunderland}.

[Det Insp]{-} [Carol Hetherington]{hetherington} *thanked*{10} [customers]{customers} [who]{customers} had *come forward*{11} and *appealed*{12} for [the driver of a silver Corsa]{driver} to *ring*{12} [her]{hetherington} team. "[He]{driver} is a witness, not a suspect," [she]{hetherington} *stressed*{13}. [Officers]{police} have *released*{14} images of the car.

[[Mr]{-} [Pagliaro]{pagliaro}'s granddaughter]{-}, [Gina]{gina}, said [the family]{family} had been "swamped with kindness"; one regular *left*{15} an envelope *containing*{15} £340. "[Grandad]{pagliaro:n} *cried*{16}. Then [he]{pagliaro} *asked*{17} who was minding the peas."

[The shop]{fin} *reopened*{18} <on Tuesday lunchtime|2015-01-20> with a queue round the corner. It was *burgled*{19} twice <in 2013|2013>; nobody was ever *charged*{20}.
--- actors
sunderland | place | Sunderland
police | organization | Northumbria Police
couple | group | a man and a woman suspected of robbery
pagliaro | person | Aldo Pagliaro | shop owner
fin | organization | Silver Fin | fish and chip shop
roker | place | Roker
man | person | 24-year-old man
hendon | place | Hendon
woman | person | 22-year-old woman
hetherington | person | Carol Hetherington | detective inspector
customers | group | customers
driver | person | driver of a silver Corsa
gina | person | Gina | granddaughter of Aldo Pagliaro
family | group | family of Aldo Pagliaro
--- events
1 | ASSAULT | ?couple | fin | core; time 2015-01-17; place sunderland; or OTHER
2 | COERCE | police | couple, man, woman | core; time 2015-01-20
3 | ASSAULT | ?couple | pagliaro | core
4 | OTHER:business | pagliaro | fin | time 2015-01-17
5 | ASSAULT | couple | pagliaro | time 2015-01-17; place roker
6 | REQUEST | couple | pagliaro | time 2015-01-17; or THREATEN COERCE
7 | OTHER:health | - | pagliaro | core; time 2015-01-19
8 | OTHER:crime | couple | ?fin | 
9 | RETREAT | ?police | woman | 
10 | SUPPORT | hetherington | customers | 
11 | COOPERATE | customers | ?police | or OTHER
12 | COOPERATE/REQUEST | hetherington | driver | core; or REQUEST
13 | OTHER:statement | hetherington | - | 
14 | OTHER:statement | police | - | 
15 | AID | - | ?pagliaro | by gina
16 | OTHER:other | pagliaro | - | by gina; quoted
17 | OTHER:other | pagliaro | - | by gina; quoted; or REQUEST
18 | OTHER:business | fin | - | time 2015-01-20
19 | OTHER:crime | - | fin | time 2013
20 | ACCUSE | - | - | neg

=== n1-020 date:2023-12-11 topic:corruption source:written
[Prosecutors]{prosecutors} *search*{1} home of [Ecuador]{ecuador} [ex-mayor]{quiroz} in garbage-truck *probe*{2}

[GUAYAQUIL]{guayaquil} <(Dec. 11)|2023-12-11> — [Anti-corruption prosecutors]{prosecutors} *searched*{3} the home and two offices of [former [Guayaquil]{guayaquil} mayor]{-} [Marcela Quiroz]{quiroz} before dawn <Monday|2023-12-11>, *seizing*{4} nine phones and a grand piano, as part of an *investigation*{5} into the purchase of garbage trucks at twice their price.

[Quiroz]{quiroz}, 49, was not *detained*{6}. [Her]{quiroz} [brother-in-law]{pablo}, [Pablo Icaza]{pablo}, and [the city's former treasurer]{-}, [Rut Mosquera]{mosquera}, *were*{7}. [Police]{police} also *arrested*{7} [three executives of [Limpia Sur]{limpia}]{executives}, [the Cuenca-based company]{limpia} [that]{limpia} *won*{8} the $61 million contract.

"A piano does not *take*{9} bribes," [the former mayor]{quiroz} *wrote*{10} on [X]{x}, *calling*{11} the *raid*{3} *revenge*{12} by [President]{-} [Esteban Larrea]{noboa}, [whom]{noboa} [she]{quiroz} had *refused*{13} to *endorse*{13}. [Larrea]{noboa}'s office *declined*{14} to *respond*{14}.

[Attorney General]{-} [Ximena Proaño]{salazar} said [her]{salazar} [team]{prosecutors} had *acted*{15} on the testimony of a [Limpia Sur]{limpia} [accountant]{accountant}, [who]{accountant} *described*{16} how [Icaza]{pablo} *collected*{17} cash in diaper boxes. [The accountant]{accountant} has been *given*{18} protection after [her]{accountant} car was *set on fire*{19} <in October|2023-10>.

[Lawyers for [Icaza]{pablo}]{lawyers} *asked*{20} a [judge]{judge} to *free*{20} [him]{pablo} on bail. [The judge]{judge} will *rule*{21} <on Wednesday|2023-12-13>.

[The company]{limpia} *said*{22} it was *cooperating*{23} and had *fired*{24} [one of the three]{one}. [City councilors]{councilors} *voted*{25} 9-4 to *suspend*{25} the contract, which has left 300 tons of trash on the streets.

[Quiroz]{quiroz} *governed*{26} [Guayaquil]{guayaquil} from <2019|2019> until <May|2023-05>. Earlier this year an [electoral court]{court} *cleared*{27} [her]{quiroz} of *using*{28} city vans for [her]{quiroz} campaign.
--- actors
ecuador | place | Ecuador
quiroz | person | Marcela Quiroz | former mayor of Guayaquil
guayaquil | place | Guayaquil
prosecutors | group | anti-corruption prosecutors
pablo | person | Pablo Icaza | brother-in-law of Marcela Quiroz
mosquera | person | Rut Mosquera | former treasurer of Guayaquil
police | organization | police
executives | group | three executives of Limpia Sur
limpia | organization | Limpia Sur | company
x | organization | X
noboa | person | Esteban Larrea | President of Ecuador
salazar | person | Ximena Proaño | Attorney General
accountant | person | accountant of Limpia Sur
lawyers | group | lawyers for Pablo Icaza
judge | person | judge
one | person | one of the executives
councilors | group | city councilors
court | organization | electoral court
--- events
1 | COERCE | prosecutors | quiroz | core; same 3
2 | ACCUSE | ?prosecutors | - | core; same 5
3 | COERCE | prosecutors | quiroz | core; time 2023-12-11; place guayaquil
4 | COERCE | prosecutors | ?quiroz | core; time 2023-12-11
5 | ACCUSE | prosecutors | ?quiroz | core
6 | COERCE | - | quiroz | neg
7 | COERCE | police | pablo, mosquera, executives | core
8 | OTHER:business | limpia | ?guayaquil | 
9 | OTHER:crime | quiroz | - | denied; neg; by quiroz; quoted
10 | OTHER:statement | quiroz | - | 
11 | ACCUSE | quiroz | noboa | core
12 | COERCE | noboa | quiroz | reported; by quiroz; same 3
13 | SUPPORT/REJECT | quiroz | noboa | reported; by quiroz
14 | REJECT | noboa | ?quiroz | or OTHER
15 | COERCE | prosecutors | ?quiroz | same 3; by salazar; or OTHER
16 | ACCUSE | accountant | pablo | 
17 | OTHER:crime | pablo | ?limpia | reported; by accountant
18 | AID | - | accountant | 
19 | ASSAULT | - | accountant | time 2023-10
20 | RETREAT/REQUEST | lawyers | judge, pablo | 
21 | OTHER:court | judge | ?pablo | planned; time 2023-12-13
22 | OTHER:statement | limpia | - | 
23 | COOPERATE | limpia | ?prosecutors | reported; by limpia
24 | SANCTION | limpia | one | by limpia
25 | SANCTION | councilors | limpia | core
26 | OTHER:appointment | quiroz | guayaquil | or OTHER
27 | CONCEDE | court | quiroz | time 2023
28 | OTHER:crime | quiroz | - | denied; neg; by court

=== n1-021 date:2013-08-22 topic:strike source:written
[Miners]{miners} *walk out*{1} at [Kalgold]{kalgold} as [union]{nmu:n} *spurns*{2} 7% *offer*{3}

Work *stopped*{4} at [South Africa]{sa}'s third-largest gold mine <on Thursday|2013-08-22> after [some 12,000 miners]{miners} *downed tools*{1} over pay, [[their]{miners} union]{nmu} said.

The [National Mineworkers' Union]{nmu} ([NMU]{nmu}) wants 15%; [the mine's owner]{sable}, [Sable Gold]{sable}, *raised*{3} [its]{sable} *offer*{3} from 5.5% to 7% <late on Wednesday|2013-08-21>. "[We]{nmu} *laughed*{2}," [[NMU]{nmu} general secretary]{-} [Thabo Ramaila]{ramaila} told [reporters]{reporters}. "Then [we]{nmu} *sent*{5} the night shift home."

[Sable]{sable}, [which]{sable} is based in [Perth]{perth}, *described*{6} the *walkout*{1} as unprotected and *warned*{7} [strikers]{miners} that [it]{sable} could *dismiss*{7} [them]{miners}. [It]{sable} later *obtained*{8} a court *interdict*{8} *forbidding*{8} [pickets]{pickets} to *come*{9} within 500 metres of the shafts. [The pickets]{pickets} *ignored*{10} it.

A smaller rival, [the Workers' Forum]{forum}, has *told*{11} [members]{members} to *stay*{11} at work, and there are fears of a repeat of <last year|2012>'s violence, in which [four shop stewards]{stewards} were *killed*{12}. A [forum organiser]{organiser} was *chased*{13} from a hostel <on Thursday morning|2013-08-22> and *hid*{14} in a church. [Police]{police} *fired*{15} rubber bullets at [a group of men armed with sticks]{sticks}; no injuries were *reported*{16}.

[Mining minister]{-} [Lindiwe Masondo]{shabangu} *appealed*{17} for calm and *invited*{18} [both unions]{nmu+forum} and [the company]{sable} to *meet*{18} [her]{shabangu} in [Pretoria]{pretoria} <on Monday|2013-08-26>. [Ramaila]{ramaila} *accepted*{19}. [Sable]{sable} has yet to *reply*{20}.

Shares in [the miner]{sable} *fell*{21} 6%.

[Ramaila]{ramaila} is no stranger to such disputes. [He]{ramaila} was *fired*{22} from this very mine <in 1987|1987> for *leading*{23} a *stoppage*{23}, and *rehired*{24} as a winch driver <two years later|1989>.
--- actors
miners | group | some 12,000 miners
kalgold | organization | Kalgold | gold mine
nmu | organization | National Mineworkers' Union | NMU
sa | place | South Africa
sable | organization | Sable Gold | mine owner
ramaila | person | Thabo Ramaila | NMU general secretary
reporters | group | reporters
perth | place | Perth
pickets | group | pickets
forum | organization | Workers' Forum
members | group | members of the Workers' Forum
stewards | group | four shop stewards
organiser | person | organiser of the Workers' Forum
police | organization | police
sticks | group | men armed with sticks
shabangu | person | Lindiwe Masondo | mining minister
pretoria | place | Pretoria
--- events
1 | PROTEST | miners | ?sable | core; time 2013-08-22; place kalgold
2 | REJECT | nmu | ?sable | core
3 | AGREE | sable | ?nmu | core; planned; time 2013-08-21; or CONCEDE
4 | PROTEST | - | - | same 1; by nmu; place sa; or OTHER
5 | PROTEST/REQUEST | nmu | ?miners | by ramaila; quoted; or PROTEST
6 | ACCUSE | sable | miners | 
7 | SANCTION/THREATEN | sable | miners | core; possible
8 | COERCE | sable | pickets | core; or ACCUSE
9 | PROTEST | pickets | - | planned; neg; or OTHER
10 | REJECT | pickets | ?sable | 
11 | REQUEST | forum | members | or REJECT
12 | ASSAULT | - | stewards | time 2012
13 | ASSAULT | - | organiser | time 2013-08-22; or COERCE
14 | RETREAT | organiser | - | time 2013-08-22; or OTHER
15 | ASSAULT | police | sticks | core
16 | ASSAULT | - | - | neg
17 | REQUEST | shabangu | - | 
18 | CONSULT/REQUEST | shabangu | nmu, forum, sable | core; time 2013-08-26; place pretoria
19 | CONSULT/AGREE | ramaila | shabangu | planned
20 | AGREE | sable | ?shabangu | neg; or REJECT
21 | OTHER:business | - | sable | 
22 | SANCTION | ?kalgold | ramaila | time 1987
23 | PROTEST | ramaila | - | time 1987
24 | RETREAT | ?kalgold | ramaila | time 1989; or CONCEDE OTHER

=== n1-022 date:2019-05-09 topic:diplomacy source:written
[Peru]{peru} *recalls*{1} [envoy]{paz:n} as [Bolivia]{bolivia} *sends*{2} back llama gift

By [Our Diplomatic Editor]{editor:n}

[LIMA]{lima}: What began as a *toast*{3} has ended with two embassies half empty.

[Peru]{peru} *called*{1} home [[its]{peru} ambassador to [La Paz]{lapaz}]{-}, [Ignacio Paz Gorriti]{paz}, <on Wednesday|2019-05-08>, hours after [Bolivia]{bolivia} *declared*{4} [the trade attaché]{attache}, [Susana Rey Mellado]{attache}, unwelcome for *insulting*{5} [President]{-} [Juan Condori]{condori} at a wine fair. [She]{attache} had *proposed*{3} a toast, a guest's video shows, to "[the man]{condori} [who]{condori} *lost*{6} the sea and *found*{6} the lake". [Rey]{attache} *says*{7} it was a quotation. [She]{attache} *left*{8} the country with [her]{attache} [two daughters]{daughters} the same night.

[[Bolivia]{bolivia}'s Foreign Minister]{-} [Elsa Mamani Ticona]{mamani} also *ordered*{9} six llamas *presented*{10} by [Lima]{peru:N} <last year|2018> to be *returned*{9} at the border. They were *walked across*{11} <at noon|2019-05-08>.

In a note *delivered*{12} <on Thursday|2019-05-09>, [Peru]{peru} *rejected*{13} the *expulsion*{4} as "disproportionate" but *stopped short*{14} of *retaliating*{14}. [President]{-} [Álvaro Ugarte]{vizcarra} *telephoned*{15} [Condori]{condori}, [who]{condori} was said to be asleep.

[Chile]{chile}, with rare tact, *kept*{16} silent. [The Organization of American States]{oas} ([OAS]{oas}) *offered*{17} its good offices; [Brazil]{brazil} *volunteered*{18} to *keep*{18} the llamas.

The two governments had been due to *hold*{19} a joint cabinet *session*{19} in [Puno]{puno} <on June 24|2019-06-24>. [Neither capital]{peru+bolivia} has *called*{20} it *off*{20}. An official involved in the preparations said [Mamani]{mamani} and [[her]{mamani} [Peruvian]{~peru} counterpart]{counterpart} were "exchanging recipes" by phone every day.

[Paz]{paz}, a [career diplomat]{paz} [who]{paz} *survived*{21} a car *bombing*{22} in [Bogotá]{bogota} <in 1989|1989>, would not *comment*{23} at the airport.
--- actors
peru | place | Peru
paz | person | Ignacio Paz Gorriti | ambassador to La Paz
bolivia | place | Bolivia
editor | person | diplomatic editor
lapaz | place | La Paz
lima | place | Lima
attache | person | Susana Rey Mellado | trade attaché
condori | person | Juan Condori | President of Bolivia
daughters | group | daughters of Susana Rey Mellado
mamani | person | Elsa Mamani Ticona | Foreign Minister of Bolivia
vizcarra | person | Álvaro Ugarte | President of Peru
chile | place | Chile
oas | organization | Organization of American States | OAS
brazil | place | Brazil
puno | place | Puno
counterpart | person | Peruvian foreign minister
bogota | place | Bogotá
--- events
1 | SANCTION | peru | paz, ?bolivia | core; time 2019-05-08; place lapaz
2 | REJECT | bolivia | ?peru | core; same 9; or RETREAT
3 | ACCUSE | attache | ?condori | core; same 5; or OTHER
4 | SANCTION | bolivia | attache, ?peru | core; time 2019-05-08
5 | ACCUSE | attache | condori | core; reported; by bolivia
6 | OTHER:other | condori | - | reported; by attache; quoted
7 | REJECT | attache | ?bolivia | or OTHER
8 | RETREAT | attache | - | time 2019-05-08; or OTHER
9 | REJECT | mamani | ?peru | core; or REQUEST RETREAT
10 | AID | peru | ?bolivia | time 2018; or SUPPORT
11 | RETREAT | - | - | time 2019-05-08; or OTHER
12 | OTHER:statement | peru | ?bolivia | time 2019-05-09; or CONSULT
13 | REJECT | peru | bolivia | core; time 2019-05-09
14 | SANCTION | peru | ?bolivia | neg
15 | CONSULT | vizcarra | condori | 
16 | REJECT | chile | - | or OTHER
17 | CONSULT/AGREE | oas | ?peru, ?bolivia | planned; or AID
18 | AID/AGREE | brazil | - | planned
19 | CONSULT | peru, bolivia | - | mutual; planned; time 2019-06-24; place puno
20 | CONSULT/REJECT | peru, bolivia | - | neg
21 | OTHER:other | paz | - | time 1989
22 | ASSAULT | - | paz | time 1989; place bogota
23 | REJECT | paz | - | or OTHER

=== n1-023 date:2021-06-11 topic:crash source:written
Ferry, sand barge *collide*{1} on [Padma]{padma}; 26 *dead*{1}

[DHAKA]{dhaka} — Twenty-six people *drowned*{1} and a dozen more were missing after an overloaded ferry *struck*{1} an unlit sand barge on the [Padma River]{padma} in central [Bangladesh]{bangladesh} <before dawn on Friday|2021-06-11>, fire service officials said.

The [M.V. Moyur Pankhi]{ferry}, *licensed*{2} for 85 passengers, was *carrying*{3} nearly 200 home from a garment workers' holiday. It *rolled*{4} over within a minute. [Villagers]{villagers} in [Shibchar]{shibchar} *paddled*{5} out on banana trunks and *hauled*{6} [at least 90 people]{rescued} ashore; [army divers]{divers}, *flown*{7} in from [Jashore]{jashore}, were *searching*{8} the wreck at nightfall.

"[I]{rina} *held*{9} on to a rice sack and the sack *held*{9} on to [me]{rina}," said [Rina Akter]{rina}, 19. [Her]{rina} [sister]{sister} is not among [those]{rescued} *pulled*{6} out.

[Ferry master]{-} [Abdul Mannan]{mannan} *swam*{10} to a sandbank and was *taken*{11} into custody. Nobody was in charge of the barge: [its two watchmen]{watchmen} had *gone*{12} to pray. [Police]{police} are *seeking*{13} [them]{watchmen} and [the barge's owner]{owner}, [ruling party councillor]{-} [Shahjahan Sikder]{owner}, [who]{owner} *blamed*{14} the ferry.

[Shipping Minister]{-} [Anwar Hossain Khan]{khan} *formed*{15} a seven-member *inquiry*{15}, *promised*{16} [the bereaved]{bereaved} 50,000 taka each and *ordered*{17} night sailings *halted*{17}. [Opposition lawmakers]{opposition} *mocked*{18} the last measure. Night sailings, [they]{opposition} pointed out, have been *banned*{19} since <2014|2014>, when the *sinking*{20} of another ferry *claimed*{20} 110 lives.

No survivor remembers seeing a life jacket.
--- actors
padma | place | Padma River
dhaka | place | Dhaka
bangladesh | place | Bangladesh
ferry | other | M.V. Moyur Pankhi | ferry
villagers | group | villagers of Shibchar
shibchar | place | Shibchar
rescued | group | at least 90 people
divers | group | army divers
jashore | place | Jashore
rina | person | Rina Akter | survivor
sister | person | sister of Rina Akter
mannan | person | Abdul Mannan | ferry master
watchmen | group | two watchmen
police | organization | police
owner | person | Shahjahan Sikder | barge owner, councillor
khan | person | Anwar Hossain Khan | Shipping Minister
bereaved | group | the bereaved
opposition | group | opposition lawmakers
--- events
1 | OTHER:accident | - | - | core; time 2021-06-11; place padma, bangladesh
2 | CONCEDE | - | - | or OTHER
3 | OTHER:travel | ferry | - | 
4 | OTHER:accident | ferry | - | same 1
5 | AID | villagers | ?rescued | 
6 | AID | villagers | rescued | core
7 | OTHER:travel | - | divers | or MOBILIZE
8 | AID | divers | - | core
9 | OTHER:other | rina | - | by rina; quoted
10 | RETREAT | mannan | - | or OTHER
11 | COERCE | ?police | mannan | core
12 | OTHER:travel | watchmen | - | 
13 | ACCUSE | police | watchmen, owner | or COERCE
14 | ACCUSE | owner | ?mannan | 
15 | ACCUSE | khan | - | core; or OTHER
16 | AID/AGREE | khan | bereaved | planned
17 | COERCE | khan | - | or REQUEST
18 | ACCUSE | opposition | ?khan | 
19 | COERCE | - | - | time 2014
20 | OTHER:accident | - | - | time 2014

=== n1-024 date:2016-07-28 topic:terror source:written
[Bomber]{bomber:n} *kills*{1} 18 at [Quetta]{quetta} tea house; [Taliban splinter]{lashkar:n} *claims*{2} *attack*{1}

[QUETTA]{quetta} — A [suicide bomber]{bomber} *blew himself up*{1} among lawyers and journalists at a tea house in southwestern [Pakistan]{pakistan} <on Thursday|2016-07-28>, *killing*{1} 18 people and *wounding*{1} 43, hospital and police officials said.

[The attacker]{bomber}, thought to be about 17, *arrived*{3} on a bicycle and *ordered*{4} tea before *detonating*{1} [his]{bomber} vest, [a waiter]{waiter} *told*{5} [Geo News]{geo}. Among [the dead]{dead} were [the president of the [Balochistan]{balochistan} bar, [Nasreen Durrani]{nasreen}]{nasreen}, and [two cameramen]{cameramen} [who]{cameramen} had *come*{6} to *film*{7} [her]{nasreen} *announcing*{8} a strike.

[Lashkar-e-Haq]{lashkar}, a [splinter of the [[Pakistani]{~pakistan} Taliban]{taliban}]{lashkar}, *said*{2} [it]{lashkar} *carried out*{1} the *bombing*{1} to *avenge*{9} the *hanging*{10} <last month|2016-06> of [[its]{lashkar} founder]{founder}. The [Taliban]{taliban} *disowned*{11} it.

[Durrani]{nasreen}'s *murder*{1} was the third of a senior lawyer in [the city]{quetta} this year. [She]{nasreen} had *prosecuted*{12} militants, then *turned*{13} on [the intelligence agencies]{isi}, *accusing*{14} [them]{isi} of *abducting*{15} [students]{students}. [Colleagues]{colleagues} *carried*{16} [her]{nasreen} coffin past [the provincial assembly]{assembly} at dusk and *refused*{17} to *let*{17} [ministers]{ministers} *near*{17} it.

[Prime Minister]{-} [Tariq Malik]{sharif} *condemned*{18} the *blast*{1}, *announced*{19} three days of mourning and *flew*{20} to [Quetta]{quetta}, where [he]{sharif} *visited*{21} [the injured]{injured}. [India]{india}, [Iran]{iran} and [the United States]{us} *sent*{22} condolences.

[Police]{police} *rounded up*{23} [60 people]{sixty} in overnight *raids*{24} but no one has been *charged*{25}. A second device, *hidden*{26} in a fruit cart outside the hospital, was *defused*{27}.
--- actors
bomber | person | suicide bomber
quetta | place | Quetta
lashkar | organization | Lashkar-e-Haq | Taliban splinter
pakistan | place | Pakistan
taliban | organization | Taliban | Pakistani Taliban
waiter | person | waiter
geo | organization | Geo News
dead | group | 18 dead
nasreen | person | Nasreen Durrani | president of the Balochistan bar
balochistan | place | Balochistan
cameramen | group | two cameramen
founder | person | founder of Lashkar-e-Haq
isi | organization | intelligence agencies
students | group | students
colleagues | group | colleagues of Nasreen Durrani
assembly | organization | provincial assembly
ministers | group | ministers
sharif | person | Tariq Malik | Prime Minister
injured | group | 43 injured
india | place | India
iran | place | Iran
us | place | United States
police | organization | police
sixty | group | 60 people
--- events
1 | ASSAULT | bomber | dead, injured, nasreen, cameramen | core; time 2016-07-28; place quetta
2 | OTHER:statement | lashkar | - | core
3 | OTHER:travel | bomber | - | by waiter
4 | OTHER:trade | bomber | - | by waiter
5 | OTHER:statement | waiter | geo | 
6 | OTHER:travel | cameramen | - | 
7 | OTHER:other | cameramen | nasreen | planned
8 | OTHER:statement | nasreen | - | planned; or PROTEST
9 | OTHER:other | lashkar | - | by lashkar; or ASSAULT
10 | ASSAULT | - | founder | time 2016-06; or COERCE
11 | REJECT | taliban | ?lashkar | 
12 | ACCUSE | nasreen | - | core
13 | ACCUSE | nasreen | isi | same 14
14 | ACCUSE | nasreen | isi | core
15 | ASSAULT | isi | students | reported; by nasreen
16 | OTHER:culture | colleagues | ?nasreen | or SUPPORT PROTEST
17 | REJECT | colleagues | ministers | core
18 | ACCUSE | sharif | ?lashkar | core
19 | OTHER:statement | sharif | - | 
20 | OTHER:travel | sharif | - | place quetta
21 | CONSULT | sharif | injured | place quetta; or SUPPORT
22 | SUPPORT | india, iran, us | ?pakistan | 
23 | COERCE | police | sixty | core
24 | COERCE | police | ?sixty | same 23
25 | ACCUSE | ?police | - | neg
26 | OTHER:crime | - | - | 
27 | AID | - | - | or OTHER
