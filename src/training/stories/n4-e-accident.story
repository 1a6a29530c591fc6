=== n4-041 date:2019-03-18 topic:accident source:written
Ferry *collision*{1} *leaves*{2} 14 *dead*{2} in [Bangladesh]{bangladesh}

At least [14 people]{dead} have *died*{2} after two ferries *collided*{1} in heavy mist on the [Meghna]{meghna} river in [southern [Bangladesh]{bangladesh}]{bangladesh}, [officials]{officials} say.

The [MV Rupali-3]{rupali}, *carrying*{3} about 120 people from [Barisal]{barisal}, *ran into*{1} a larger vessel bound for [Dhaka]{dhaka} <shortly after 02:00 on Monday|2019-03-18>. [It]{rupali} *went down*{4} <within ten minutes|PT10M>.

[Fishermen]{fishermen} *pulled*{5} [dozens]{dozens} from the water before [coastguard divers]{divers} *reached*{6} the scene. [Twenty-two passengers]{missing} are still missing. A [coastguard spokesman]{spokesman} said the *search*{7} was *called off*{7} at dusk and would *resume*{7} <at first light|2019-03-19>.

"[I]{nasima} *held*{8} [my]{nasima} [son]{son} by the shirt and *kicked*{9}," said [Nasima Begum]{nasima}, 28, a [garment worker]{nasima}, at [Chandpur]{chandpur} hospital. "The shirt is what [I]{nasima} have now." [Her]{nasima} [son]{son}, Rafi, was later *found*{10} alive downstream by [a tug crew]{tug}.

[The master of the larger ferry]{master} was *detained*{11}. [Shipping Minister]{-} [Anwar Talukder]{talukder} *set up*{12} a three-member *inquiry*{12} and *offered*{13} [bereaved families]{families} 100,000 taka each. [The opposition]{opp} *dismissed*{14} the sum as an insult.

It is unclear whether the [Rupali]{rupali} was overloaded. [Its]{rupali} licence *lapsed*{15} <in December|2018-12>.

Ferry accidents are common in [Bangladesh]{bangladesh}, a delta nation of 230 rivers. <In May 2017|2017-05> a storm *capsized*{16} a launch on the same stretch, *killing*{16} [45]{d45}.
--- actors
bangladesh | place | Bangladesh
dead | group | 14 people killed
meghna | place | Meghna | river
officials | group | officials
barisal | place | Barisal
dhaka | place | Dhaka
rupali | other | MV Rupali-3 | ferry
fishermen | group | fishermen
dozens | group | dozens of passengers
divers | group | coastguard divers
missing | group | 22 missing passengers
spokesman | person | coastguard spokesman
nasima | person | Nasima Begum | garment worker
son | person | son of Nasima Begum
chandpur | place | Chandpur
tug | group | tug crew
master | person | master of the larger ferry
talukder | person | Anwar Talukder | Shipping Minister
families | group | bereaved families
opp | organization | the opposition
d45 | group | 45 people killed in 2017
--- events
1 | OTHER:accident | rupali | - | core; time 2019-03-18; place meghna
2 | OTHER:accident | - | dead | core; reported; by officials; time 2019-03-18; place bangladesh; or OTHER
3 | OTHER:travel | rupali | - |
4 | OTHER:accident | rupali | - | core
5 | AID | fishermen | dozens | core
6 | OTHER:travel | divers | - |
7 | AID | ?divers | missing | core; by spokesman; planned; time 2019-03-19
8 | AID | nasima | son | by nasima; quoted
9 | OTHER:other | nasima | - | by nasima; quoted
10 | AID | tug | son |
11 | COERCE | - | master | core
12 | ACCUSE | talukder | - |
13 | AID/AGREE | talukder | families | planned
14 | REJECT | opp | ?talukder |
15 | OTHER:other | - | ?rupali | time 2018-12; or OTHER
16 | OTHER:disaster | - | d45 | time 2017-05; place meghna

=== n4-042 date:2022-02-19 topic:weather source:written
[Storm Edda]{edda} *cuts*{1} power to 90,000 homes

[Storm Edda]{edda} *brought down*{2} trees, *tore*{3} the roof off a sports hall and *cut*{1} electricity to 90,000 homes across [northern England]{nengland} and [Scotland]{scotland} <on Saturday|2022-02-19>.

A [man in his 60s]{man} *died*{4} when a branch *hit*{4} [his]{man} van near [Hexham]{hexham}. In [Dundee]{dundee}, [two schoolgirls]{girls} were *treated*{5} for cuts after a bus shelter *gave way*{6}.

Gusts of 94mph were *recorded*{7} at [Tiree]{tiree}. The [Met Office]{met} *dropped*{8} [its]{met} red warning <at 15:00|2022-02-19> but *kept*{9} an amber one for snow in force <until midnight|2022-02-19>.

[Northern Powergrid]{powergrid} said [its]{powergrid} [engineers]{engineers} had *restored*{10} supplies to half those affected, and *warned*{11} [villages in [Weardale]{weardale}]{villages} to *expect*{11} a second night in the dark. "[We]{engineers} are *throwing*{10} everything at it," said [director]{-} [Priya Raman]{raman}.

[ScotRail]{scotrail} *suspended*{12} all services north of [Perth]{perth}. Ferries to [Arran]{arran} were *cancelled*{13}. On the A68 [a farmer]{farmer}, [Wull Kerr]{farmer:N}, *towed*{14} 31 cars out of a drift with [his]{farmer} tractor and *charged*{15} nothing. "One lady *paid*{16} [me]{farmer} in scones," [he]{farmer} said.

[Edda]{edda} is the fifth named storm of the season. [Ministers]{ministers} *promised*{17} a review of the grid after [Storm Arwen]{arwen} *left*{18} a million homes without power <in November|2021-11>; it has yet to be *published*{19}.
--- actors
edda | other | Storm Edda
nengland | place | northern England
scotland | place | Scotland
man | person | man in his 60s
hexham | place | Hexham
dundee | place | Dundee
girls | group | two schoolgirls
tiree | place | Tiree
met | organization | Met Office
powergrid | organization | Northern Powergrid
engineers | group | engineers of Northern Powergrid
villages | group | villages in Weardale
weardale | place | Weardale
raman | person | Priya Raman | director of Northern Powergrid
scotrail | organization | ScotRail
perth | place | Perth
arran | place | Arran
farmer | person | Wull Kerr | farmer
ministers | group | ministers
arwen | other | Storm Arwen
--- events
1 | OTHER:weather | edda | - | core; time 2022-02-19; place nengland, scotland
2 | OTHER:weather | edda | - | core; time 2022-02-19
3 | OTHER:weather | edda | - | time 2022-02-19
4 | OTHER:accident | - | man | core; place hexham; or OTHER
5 | AID | - | girls | place dundee
6 | OTHER:accident | - | ?girls | place dundee
7 | OTHER:weather | - | - | place tiree
8 | OTHER:weather | met | - | time 2022-02-19; or CONCEDE
9 | OTHER:weather | met | - | time 2022-02-19
10 | AID | engineers | - | core; by powergrid
11 | REQUEST | powergrid | villages | or OTHER
12 | OTHER:business | scotrail | - | core
13 | OTHER:business | - | - | place arran
14 | AID | farmer | - |
15 | OTHER:business | farmer | - | neg
16 | AID | - | farmer | by farmer; quoted; or OTHER
17 | AGREE | ministers | - | planned; or ACCUSE
18 | OTHER:weather | arwen | - | time 2021-11
19 | OTHER:statement | ?ministers | - | neg

=== n4-043 date:2024-01-09 topic:fire source:written
[Barangay]{barangay:n} *fire*{1} *displaces*{2} 400 families in [Cebu]{cebu}

[CEBU CITY]{cebu:N} — A *fire*{1} that *started*{1} with an unattended candle *swept through*{1} a riverside settlement in [Barangay Tangub]{barangay:N} <on Monday night|2024-01-08>, *killing*{3} a [grandmother]{rosalina} and *leaving*{2} [about 400 families]{families} homeless.

[Rosalina Abellana]{rosalina}, 72, *went back*{4} for [her]{rosalina} [grandson]{grandson}'s wheelchair, [Fire Officer]{-} [Melchor Uy]{uy} said. [The boy]{grandson}, 9, had already been *carried*{5} to a basketball court by [neighbors]{neighbors}.

[Firefighters]{firefighters} *declared*{6} the blaze under control <at 1:10 a.m.|2024-01-09>, <three hours after|PT3H> the first *alarm*{7}. [Residents]{families} *complained*{8} that two trucks *turned back*{9} because a wedding tent *blocked*{10} the only road. [Uy]{uy} *denied*{11} any truck had *turned around*{9}. "[They]{trucks} *stopped*{12}. [My]{uy} [men]{firefighters} *ran*{12} the hose by hand," [he]{uy} said.

[City Mayor]{-} [Grace Lao]{lao} *opened*{13} two schools to [evacuees]{families} and *ordered*{14} classes there *suspended*{14} <until Friday|2024-01-12>. The [Philippine Red Cross]{redcross} *served*{15} porridge to 1,300 people. A [shoe company]{shoeco} *sent*{16} slippers, all left feet; [it]{shoeco} *made good*{17} the error by noon.

[The owner of the land]{owner}, [Tangub Realty]{owner:N}, had *won*{18} an eviction *order*{18} <in October|2023-10>. [Homeowners' leader]{-} [Dodong Paras]{paras} *called on*{19} [the mayor]{lao} to *bar*{19} [the firm]{owner} from *fencing*{20} the ash. [Lao]{lao} said [she]{lao} would not *allow*{20} it "while [people]{families} are still *looking*{21} for [their]{families} pots".

A *fire*{22} in the same place <in 2013|2013> *destroyed*{22} 90 houses. [Fire volunteers]{volunteers} *responded to*{23} 61 blazes in the city <last year|2023>.
--- actors
barangay | place | Barangay Tangub
cebu | place | Cebu
rosalina | person | Rosalina Abellana | grandmother
families | group | 400 families of the settlement
grandson | person | grandson of Rosalina Abellana
uy | person | Melchor Uy | Fire Officer
neighbors | group | neighbors
firefighters | group | firefighters
trucks | other | fire trucks
lao | person | Grace Lao | City Mayor
redcross | organization | Philippine Red Cross
shoeco | organization | shoe company
owner | organization | Tangub Realty | owner of the land
paras | person | Dodong Paras | homeowners' leader
volunteers | group | fire volunteers
--- events
1 | OTHER:disaster | - | ?families | core; time 2024-01-08; place barangay; or OTHER
2 | OTHER:disaster | - | families | core; time 2024-01-08
3 | OTHER:disaster | - | rosalina | core; time 2024-01-08; or OTHER
4 | OTHER:other | rosalina | grandson | by uy; or AID
5 | AID | neighbors | grandson |
6 | OTHER:statement | firefighters | - | time 2024-01-09
7 | OTHER:other | - | - | or REQUEST
8 | ACCUSE | families | ?firefighters | core
9 | RETREAT | trucks | - | reported; by families; or OTHER
10 | OTHER:other | - | ?trucks | reported; by families
11 | REJECT | uy | ?families | core
12 | AID | firefighters | - | by uy; quoted; or OTHER
13 | AID | lao | families | core
14 | COERCE | lao | - | time 2024-01-12; or REQUEST OTHER
15 | AID | redcross | ?families |
16 | AID | shoeco | ?families |
17 | CONCEDE | shoeco | - | or AID
18 | COERCE | - | ?families | time 2023-10; or OTHER
19 | COERCE/REQUEST | paras | lao |
20 | CONCEDE/REJECT | lao | owner | core; by lao
21 | OTHER:other | ?families | - | by lao; quoted
22 | OTHER:disaster | - | - | time 2013; place barangay
23 | AID | volunteers | - | time 2023

=== n4-044 date:2017-08-30 topic:rescue source:written
[Climber]{fenn:n} *walks out*{1} of [Cascades]{cascades} after six days

[BELLINGHAM]{bellingham}, [Wash.]{wash} — A [32-year-old climber]{fenn} given up for dead *walked out*{1} of the [North Cascades]{cascades} <Tuesday|2017-08-29> on a broken ankle, *following*{2} a creek until [he]{fenn} *hit*{3} a logging road.

[Trevor Fenn]{fenn} of [Everett]{everett} *fell*{4} 30 feet into a crevasse <Aug. 23|2017-08-23> when [his]{fenn} partner, [Luis Ocampo]{ocampo}, *lost*{5} [his]{ocampo} footing. [Ocampo]{ocampo} was *airlifted*{6} out <the next day|2017-08-24> with a head injury and could not *say*{7} where [his]{ocampo} friend was.

[Skagit County searchers]{searchers} *looked*{8} for <four days|P4D>, then *scaled back*{8} <Sunday|2017-08-27>. [Fenn]{fenn} *heard*{9} the helicopter *leave*{10}. "So [I]{fenn} *made*{11} a deal with the ankle," [he]{fenn} said from a hospital bed. [He]{fenn} *lived on*{12} toothpaste, one energy bar and snow.

A [log-truck driver]{lund}, [Bev Lund]{lund}, nearly *ran*{13} [him]{fenn} over. "[He]{fenn} *waved*{14} an ice ax. [I]{lund} *thought*{15} twice," said [Lund]{lund}, [who]{lund} *drove*{16} [him]{fenn} 40 miles. [Her]{lund} [passenger]{dog} was a blind spaniel.

[Sheriff]{-} [Walt Reinholt]{reichardt} *defended*{17} the *decision*{8} to *pull*{8} most [crews]{searchers}: smoke had *grounded*{18} two aircraft. But [Fenn]{fenn}'s [mother]{mother}, [who]{mother} had *hired*{19} a private pilot with $6,000 *raised*{20} at a bake sale, said, "[We]{family} never *stopped*{21}."

Doctors *put*{22} two pins in the ankle <Wednesday|2017-08-30>. About 380 people were *rescued*{23} in [Washington]{wash} backcountry <last year|2016>.
--- actors
fenn | person | Trevor Fenn | climber
cascades | place | North Cascades
bellingham | place | Bellingham
wash | place | Washington
everett | place | Everett
ocampo | person | Luis Ocampo | climbing partner
searchers | group | Skagit County searchers
lund | person | Bev Lund | log-truck driver
dog | other | blind spaniel
reichardt | person | Walt Reinholt | Sheriff
mother | person | mother of Trevor Fenn
family | group | family of Trevor Fenn
--- events
1 | OTHER:travel | fenn | - | core; time 2017-08-29; place cascades
2 | OTHER:travel | fenn | - | core; time 2017-08-29
3 | OTHER:travel | fenn | - | time 2017-08-29
4 | OTHER:accident | - | fenn | core; time 2017-08-23; place cascades
5 | OTHER:accident | - | ocampo | time 2017-08-23
6 | AID | - | ocampo | core; time 2017-08-24
7 | OTHER:statement | ocampo | - | neg
8 | AID/RETREAT | searchers | fenn | core; time 2017-08-27; or AID
9 | OTHER:other | fenn | - |
10 | OTHER:travel | - | fenn |
11 | OTHER:other | fenn | - | by fenn; quoted
12 | OTHER:other | fenn | - |
13 | OTHER:accident | lund | fenn | neg
14 | REQUEST | fenn | lund | by lund; quoted; or OTHER
15 | OTHER:other | lund | - | by lund; quoted
16 | AID | lund | fenn | core
17 | REJECT | reichardt | - | or SUPPORT
18 | OTHER:disaster | - | - | or OTHER
19 | OTHER:business | mother | - | or AID
20 | OTHER:business | - | ?mother | or AID
21 | AID | family | ?fenn | by mother; quoted; or OTHER
22 | AID | - | fenn | time 2017-08-30; or OTHER
23 | AID | - | - | time 2016; place wash

=== n4-045 date:2021-01-27 topic:accident source:written
[Kogi]{kogi} tanker *inferno*{1}: [Speaker]{speaker:n} *walks out*{2} of *briefing*{3}

[Lokoja]{lokoja} – No fewer than [nine persons]{nine} were *burnt to death*{1} <on Tuesday|2021-01-26> when a petrol tanker *lost*{4} its brakes on the [Lokoja]{lokoja}–[Abuja]{abuja} highway and *rammed into*{1} a row of commercial buses.

[Sector Commander of the [Federal Road Safety Corps]{frsc}]{-} [Idris Fika]{fika} *put*{5} the number of injured at 17, among them [six pupils]{pupils}. [They]{pupils} were *rushed*{6} to the [Federal Medical Centre]{fmc}.

Angry [youths]{youths} *barricaded*{7} the road <for three hours|PT3H>. [They]{youths} *pelted*{8} a convoy with sachets of water and were *dispersed*{9} by [soldiers]{soldiers}.

<Yesterday|2021-01-27>, the [Speaker of the [state assembly]{assembly}]{-}, [Matthew Ojonugwa Kolawole-Idoko]{speaker}, *stormed out*{2} of a *briefing*{3} by [the contractor]{contractor} [that]{contractor} *abandoned*{10} the dual carriageway <in 2018|2018>. "[You]{contractor} *collected*{11} the money, [you]{contractor} *packed*{12} [your]{contractor} machines, and now [you]{contractor} *bring*{13} [me]{speaker} slides," [he]{speaker} *fumed*{14}.

[An engineer with [the firm]{contractor}, [Zhou Peng]{zhou}]{zhou:n}, *attributed*{15} the *stoppage*{10} to unpaid certificates worth N3.2bn. [Works Commissioner]{-} [Hajia Rakiya Sule]{sule} *countered*{16} that everything due had been *settled*{17}.

[Governor]{-} [Yakubu Onoja]{bello} *declared*{18} <two days|P2D> of mourning and *ordered*{19} [tanker drivers]{drivers} to *ply*{19} the road only in daylight. [Their]{drivers} [union]{union} said [it]{union} would *obey*{20} "for now".

The spot, known as Felele bend, *claimed*{21} [23 lives]{d23} <last September|2020-09>, when a tanker *crushed*{21} five cars and a tricycle.
--- actors
kogi | place | Kogi
lokoja | place | Lokoja
abuja | place | Abuja
nine | group | nine persons burnt to death
frsc | organization | Federal Road Safety Corps
fika | person | Idris Fika | Sector Commander
pupils | group | six pupils
fmc | organization | Federal Medical Centre
youths | group | youths
soldiers | group | soldiers
assembly | organization | Kogi state assembly
speaker | person | Matthew Ojonugwa Kolawole-Idoko | Speaker of the state assembly
contractor | organization | road contractor
zhou | person | Zhou Peng | engineer with the contractor
sule | person | Rakiya Sule | Works Commissioner
bello | person | Yakubu Onoja | Governor of Kogi
drivers | group | tanker drivers
union | organization | union of tanker drivers
d23 | group | 23 people killed in September 2020
--- events
1 | OTHER:accident | - | nine | core; time 2021-01-26; place kogi
2 | REJECT | speaker | contractor | core; time 2021-01-27; or PROTEST
3 | CONSULT | contractor | ?speaker | time 2021-01-27; or OTHER
4 | OTHER:accident | - | - | time 2021-01-26
5 | OTHER:statement | fika | - |
6 | AID | - | pupils | place fmc
7 | PROTEST | youths | - | core; time PT3H
8 | PROTEST | youths | - | or ASSAULT
9 | COERCE | soldiers | youths |
10 | REJECT | contractor | - | core; time 2018; or OTHER
11 | OTHER:business | contractor | - | reported; by speaker; quoted
12 | OTHER:business | contractor | - | reported; by speaker; quoted; or RETREAT
13 | OTHER:statement | contractor | speaker | reported; by speaker; quoted
14 | ACCUSE | speaker | contractor | core
15 | REJECT | zhou | - | core; or ACCUSE
16 | REJECT | sule | ?zhou |
17 | OTHER:business | - | ?contractor | by sule
18 | OTHER:statement | bello | - |
19 | REQUEST | bello | drivers | core; or COERCE
20 | AGREE | union | ?bello | planned; by union; or CONCEDE
21 | OTHER:accident | - | d23 | time 2020-09

=== n4-046 date:2020-01-16 topic:bushfire source:written
*Relief*{1} as rain *falls*{1} on fire grounds

[Canberra]{canberra}: Rain *fell*{1} on dozens of bushfires in [south-eastern Australia]{seaus} <on Thursday|2020-01-16>, *giving*{1} [exhausted crews]{crews} [their]{crews} first *break*{1} in <three months|P3M>.

[New South Wales]{nsw} [fire commissioner]{-} [Shaun Fitzallan]{fitz} said 30 of 88 blazes were not yet contained. "It won't *put out*{2} the fires, but it is an early Christmas present," [he]{fitz} said.

In [Mallacoota]{mallacoota}, where [the navy]{navy} *took off*{3} [1,100 people]{evac} from the beach on <January 3|2020-01-03>, [locals]{locals} *danced*{4} in gutters. In [Cobargo]{cobargo}, [publican]{-} [Dave Allen-Marsh]{marsh} *turned*{5} a hose on [prime minister]{-} [Stuart Mortlock]{morrison}'s motorcade <two weeks ago|2020-01-02>; <on Thursday|2020-01-16> [he]{marsh} *turned*{6} it on [his]{marsh} dahlias.

There was a price. Ash *washed into*{7} the [Macleay]{macleay} river and *killed*{7} thousands of fish. A landslip *closed*{8} the [Princes Highway]{princes} near [Bega]{bega}. [Authorities]{authorities} *told*{9} [people in [Nymboida]{nymboida}]{nympeople} to *boil*{9} water.

The fires have *killed*{10} [28 people]{d28} and *burned*{11} an area the size of [Bulgaria]{bulgaria} since <September|2019-09>. [Two American water-bomber pilots]{pilots} were *hurt*{12} <on Sunday|2020-01-12> when [their]{pilots} plane *overshot*{12} a strip. [Insurers]{insurers} have *received*{13} 10,550 *claims*{13}.

[Mortlock]{morrison}, *criticised*{14} for *holidaying*{15} in [Hawaii]{hawaii} <in December|2019-12>, has *proposed*{16} a royal commission. [State premiers]{premiers} have *given*{17} the idea a cool *reception*{17}.
--- actors
canberra | place | Canberra
seaus | place | south-eastern Australia
crews | group | fire crews
nsw | place | New South Wales
fitz | person | Shaun Fitzallan | fire commissioner
mallacoota | place | Mallacoota
navy | organization | Australian navy
evac | group | 1,100 evacuees
locals | group | locals in Mallacoota
cobargo | place | Cobargo
marsh | person | Dave Allen-Marsh | publican
morrison | person | Stuart Mortlock | prime minister
macleay | place | Macleay
princes | place | Princes Highway
bega | place | Bega
authorities | group | authorities
nymboida | place | Nymboida
nympeople | group | people in Nymboida
d28 | group | 28 people killed
bulgaria | place | Bulgaria
pilots | group | two American pilots
insurers | group | insurers
hawaii | place | Hawaii
premiers | group | state premiers
--- events
1 | OTHER:weather | - | crews | core; time 2020-01-16; place seaus
2 | OTHER:weather | - | - | neg; by fitz; quoted
3 | AID | navy | evac | time 2020-01-03; place mallacoota
4 | OTHER:other | locals | - | place mallacoota
5 | PROTEST | marsh | morrison | time 2020-01-02; place cobargo; or ASSAULT
6 | OTHER:other | marsh | - | time 2020-01-16
7 | OTHER:disaster | - | - | core; place macleay
8 | OTHER:disaster | - | princes | core; place bega; or OTHER
9 | REQUEST | authorities | nympeople |
10 | OTHER:disaster | - | d28 | core; time 2019-09
11 | OTHER:disaster | - | - | time 2019-09
12 | OTHER:accident | - | pilots | time 2020-01-12
13 | REQUEST | - | insurers | or OTHER
14 | ACCUSE | - | morrison |
15 | OTHER:travel | morrison | - | time 2019-12; place hawaii
16 | ACCUSE | morrison | - | planned; or OTHER
17 | REJECT | premiers | morrison |

=== n4-047 date:2023-05-12 topic:rail source:written
[Signaller]{signaller:n} *missed*{1} warning before [Tangbury]{tangbury} *derailment*{2}, *report*{3} says

A [signaller]{signaller} [who]{signaller} had *worked*{4} nine night shifts in a row *missed*{1} an alarm <eleven minutes before|PT11M> a sleeper train *left*{2} the rails at [Tangbury]{tangbury}, [investigators]{raib} have *found*{3}.

The *derailment*{2} on <6 November 2022|2022-11-06> *killed*{5} [conductor]{-} [Ravi Solanki]{solanki}, 41, and *injured*{6} [37 passengers]{p37}, among them [Labour peer]{-} [Baroness]{-} [Judith Crane]{crane}.

In a 112-page report, the [Rail Accident Investigation Branch]{raib} *cleared*{7} [the driver]{driver} of any fault. [It]{raib} *laid*{8} most of the blame on [Network Rail]{nr}, which *put off*{9} *replacing*{9} a culvert <twice|?>. Floodwater *carried*{10} ballast from under the track.

[Network Rail]{nr} *accepted*{11} all six recommendations and *took*{12} "full responsibility". [Its]{nr} [route director]{-}, [Ellen Mossop]{mossop}, *wrote*{13} to [[Mr]{-} [Solanki]{solanki}'s widow]{widow} <on Thursday|2023-05-11>. "A letter," said [Hema Solanki]{widow:N}. "[He]{solanki} *gave*{14} [his]{solanki} life jacket of a coat to a [child]{child} and [I]{widow} *get*{13} a letter."

[Unions]{unions} *seized on*{15} the *finding*{3} about shifts. [RMT organiser]{-} [Colin Pask]{pask} said [members]{members} would *refuse*{16} more than five nights. [The signaller]{signaller}, [who]{signaller} has not been *named*{17}, *resigned*{18} <in January|2023-01> and *sent*{19} flowers to the funeral.

[Police]{btp} are deciding whether to bring charges. The line *reopened*{20} <in February|2023-02>; the 23:15 to [Penzance]{penzance} runs again with a new conductor and the old timetable.
--- actors
signaller | person | signaller
tangbury | place | Tangbury
raib | organization | Rail Accident Investigation Branch
solanki | person | Ravi Solanki | conductor
p37 | group | 37 passengers
crane | person | Judith Crane | Baroness, Labour peer
driver | person | train driver
nr | organization | Network Rail
mossop | person | Ellen Mossop | route director of Network Rail
widow | person | Hema Solanki | widow of Ravi Solanki
child | person | child
unions | group | unions
pask | person | Colin Pask | RMT organiser
members | group | RMT members
btp | organization | police
penzance | place | Penzance
--- events
1 | OTHER:accident | signaller | - | core; reported; by raib; time 2022-11-06; or OTHER
2 | OTHER:accident | - | ?p37 | core; time 2022-11-06; place tangbury
3 | ACCUSE | raib | signaller | core; or OTHER
4 | OTHER:business | signaller | - |
5 | OTHER:accident | - | solanki | core; time 2022-11-06; place tangbury
6 | OTHER:accident | - | p37, crane | time 2022-11-06; place tangbury
7 | CONCEDE | raib | driver |
8 | ACCUSE | raib | nr | core
9 | REJECT | nr | - | reported; by raib; or OTHER
10 | OTHER:disaster | - | - |
11 | AGREE | nr | ?raib | core
12 | CONCEDE | nr | - | quoted
13 | CONCEDE | mossop | widow | time 2023-05-11; or CONSULT OTHER
14 | AID | solanki | child | by widow; quoted
15 | ACCUSE | unions | ?nr | or OTHER
16 | REJECT/THREATEN | members | ?nr | core; possible; by pask
17 | OTHER:statement | - | signaller | neg
18 | OTHER:appointment | signaller | ?nr | time 2023-01; or RETREAT
19 | SUPPORT | signaller | - | time 2023-01; or AID
20 | OTHER:other | ?nr | - | time 2023-02; or OTHER

