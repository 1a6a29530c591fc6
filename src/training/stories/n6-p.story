=== n6-p001 date:2023-01-31 topic:politics source:written
[Prime minister]{pm} *survives*{1} *vote*{1} but *loses*{2} [three ministers]{three}

[Prime Minister]{-} [Tobias Verlaine]{pm} *survived*{1} a no-confidence *vote*{1} <on Monday|2023-01-30>, but [three members of [his]{pm} cabinet]{three} *resigned*{2} within the hour and [his]{pm} [coalition partner]{centre} *demanded*{3} a new agreement with [him]{pm}.

The *motion*{1}, *filed*{4} by [the opposition Greens]{greens}, was *defeated*{1} by 77 votes to 74. [Two deputies from [Verlaine]{pm}'s own party]{two} *voted*{5} against [him]{pm}. [The party]{party} has *expelled*{6} [them]{two}.

The *crisis*{7} began with a *report*{7} by [the auditor general]{auditor}, [who]{auditor} *found*{7} that [the prime minister's office]{office} had *paid*{8} a [consultancy]{consult} *run*{9} by [[his]{pm} sister-in-law]{sister} for work that was never *done*{10}. [Verlaine]{pm} *apologised*{11} to [voters]{voters} for "a lack of care" and *repaid*{12} [the treasury]{treasury} €41,000. [He]{pm} has *refused*{13} [the auditor]{auditor}'s *request*{13} for [his]{pm} emails.

[Finance minister]{-} [Carla Jost]{jost}, [the most senior of the three]{jost}, *took a swipe*{14} at [[her]{jost} former boss]{pm} as [she]{jost} *left*{2}. "[I]{jost} *asked*{15} [him]{pm} a simple question in <October|2022-10> and [he]{pm} *gave*{16} [me]{jost} a long answer," [she]{jost} *told*{17} [journalists]{journalists}. [The head of state]{president}, [President]{-} [Irma Dolz]{president}, *accepted*{18} the resignations and *advised*{19} [Verlaine]{pm} to *reach*{19} out to [his]{pm} [opponents]{greens}.

[Employers]{employers} *stood behind*{20} [the government]{gov}. [The main trade union]{union} *withdrew*{21} [its]{union} support for [it]{gov} and will *march*{22} on [parliament]{parl} <on Saturday|2023-02-04>.
--- actors
pm | person | Tobias Verlaine | Prime Minister
three | group | three ministers
centre | organization | coalition partner
greens | organization | opposition Greens
two | group | two deputies from Verlaine's party
party | organization | Verlaine's party
auditor | person | auditor general
office | organization | prime minister's office
consult | organization | a consultancy
sister | person | sister-in-law of Verlaine
voters | group | voters
treasury | organization | treasury
jost | person | Carla Jost | Finance minister
journalists | group | journalists
president | person | Irma Dolz | President
employers | group | employers
gov | organization | the government
union | organization | main trade union
parl | organization | parliament
--- events
1 | REJECT | ?parl | pm | core; time 2023-01-30; or OTHER SUPPORT
2 | RETREAT | three | pm | core; time 2023-01-30
3 | AGREE/REQUEST | centre | pm | core; or REQUEST
4 | ACCUSE | greens | ?pm | or REQUEST
5 | REJECT | two | pm |
6 | SANCTION | party | two | core
7 | ACCUSE | auditor | office |
8 | OTHER:business | office | consult | reported; by auditor; or OTHER AID
9 | OTHER:business | sister | consult |
10 | OTHER:business | consult | ?office | neg; reported; by auditor
11 | CONCEDE | pm | voters | core
12 | CONCEDE | pm | treasury |
13 | REJECT | pm | auditor | core
14 | ACCUSE | jost | pm | core
15 | REQUEST | jost | pm | by jost; quoted
16 | OTHER:statement | pm | jost | by jost; quoted
17 | OTHER:statement | jost | journalists |
18 | AGREE | president | ?three |
19 | REQUEST | president | pm |
20 | SUPPORT | employers | gov |
21 | SANCTION | union | gov | or REJECT
22 | PROTEST | union | parl | planned; time 2023-02-04

=== n6-p002 date:2018-06-26 topic:crime source:written
[Jogger]{jogger} *stabbed*{1} in [Albany]{albany} park; [teen]{teen} *surrenders*{2}

[ALBANY]{albany}, [N.Y.]{nystate} — A [15-year-old boy]{teen} *turned himself in*{2} to [Albany police]{police} <Monday|2018-06-25> in the *stabbing*{1} of a [woman]{jogger} jogging in Lincoln Park.

[Denise Carrow]{jogger}, 42, was *attacked*{1} from behind <about 6 a.m. Sunday|2018-06-24>. [She]{jogger} *fought off*{3} [her]{jogger} [attacker]{teen} and *flagged down*{4} a [bus driver]{busdriver}, [who]{busdriver} *drove*{5} [her]{jogger} straight to [Albany Medical Center]{amc}. [Doctors]{doctors} *listed*{6} [her]{jogger} in stable condition.

[The boy]{teen}, [whose]{teen} name is being *withheld*{7} by [police]{police}, *walked*{2} into South Station with [his]{teen} [grandmother]{grandma}. "[I]{grandma} *told*{8} [him]{teen} [we]{grandma+teen} were *going*{8} for breakfast," [she]{grandma} *told*{9} the [Ledger]{ledger}. "[I]{grandma} *gave*{10} [him]{teen} the eggs first."

[Detectives]{detectives} have *linked*{11} [the teen]{teen} to two muggings and will *ask*{12} a [judge]{judge} to *try*{12} [him]{teen} as an adult. A [public defender]{pd} was *assigned*{13} to [him]{teen}.

[Police Chief]{-} [Eric Hawthorne]{chief} *praised*{14} [the driver]{busdriver}, [Luis Mota]{busdriver}, for [his]{busdriver} quick thinking. [The transit authority]{cdta} *excused*{15} [Mota]{busdriver} for *skipping*{16} eleven stops.

[Residents]{residents} have *complained*{17} to [Mayor]{-} [Kathy Sheridan]{mayor} for months about broken lights in the park. [Sheridan]{mayor} *ordered*{18} [the parks department]{parks} to *fix*{18} them <by Friday|2018-06-29> and *promised*{19} [neighbors]{residents} two more foot patrols. [Councilman]{-} [Ty Dorsett]{dorsett} *called*{20} that "a Band-Aid on a knife wound" and *apologized*{21} to [Carrow]{jogger}'s family for [his]{dorsett} choice of words.
--- actors
jogger | person | Denise Carrow | jogger
albany | place | Albany
nystate | place | New York
teen | person | 15-year-old boy
police | organization | Albany police
busdriver | person | Luis Mota | bus driver
amc | organization | Albany Medical Center
doctors | group | doctors
grandma | person | grandmother of the boy
ledger | organization | Ledger
detectives | group | detectives
judge | person | a judge
pd | person | public defender
chief | person | Eric Hawthorne | Police Chief
cdta | organization | transit authority
residents | group | residents
mayor | person | Kathy Sheridan | Mayor of Albany
parks | organization | parks department
dorsett | person | Ty Dorsett | Councilman
--- events
1 | ASSAULT | teen | jogger | core; time 2018-06-24; place albany
2 | CONCEDE | teen | police | core; time 2018-06-25; or RETREAT
3 | ASSAULT | jogger | teen | or REJECT
4 | REQUEST | jogger | busdriver |
5 | AID | busdriver | jogger, amc | core
6 | OTHER:health | doctors | jogger |
7 | REJECT | police | - | or OTHER
8 | OTHER:statement | grandma | teen | by grandma; quoted
9 | OTHER:statement | grandma | ledger |
10 | AID | grandma | teen | by grandma; quoted
11 | ACCUSE | detectives | teen |
12 | ACCUSE/REQUEST | detectives | judge, teen | planned; or COERCE
13 | AID | pd | teen | or OTHER
14 | SUPPORT | chief | busdriver |
15 | CONCEDE | cdta | busdriver |
16 | OTHER:other | busdriver | - |
17 | ACCUSE | residents | mayor | or REQUEST
18 | REQUEST | mayor | parks | time 2018-06-29
19 | AID/AGREE | mayor | residents | planned; or MOBILIZE
20 | ACCUSE | dorsett | ?mayor |
21 | CONCEDE | dorsett | jogger |

=== n6-p003 date:2020-10-13 topic:conflict source:written
Drone *strikes*{1} on [Tarsk]{tarsk} *leave*{1} [twelve]{twelve} dead as *truce talks*{2} *stall*{2}

[[Armavian]{~armavia} drones]{drones} *struck*{1} a bus station and a bakery in [Tarsk]{tarsk} <on Monday|2020-10-12>, *killing*{1} [at least twelve people]{twelve}, while *talks*{2} between [Armavia]{armavia} and [Ghoristan]{ghor} on a *ceasefire*{3} *broke down*{2} for the second time in a week.

[Armavia]{armavia} *accused*{4} [[its]{armavia} neighbour]{ghor} of *hiding*{5} rocket batteries behind [civilians]{civilians}. [Ghoristan]{ghor} *retaliated*{6} with a *barrage*{6} on [Lorin]{lorin}, [Armavia]{armavia}'s second city. [Two children]{children} were *buried*{7} under a wall; [neighbours]{neighbours} *dug*{8} [one]{one} out alive.

[Moscow]{russia:N}, which had *invited*{9} [the two foreign ministers]{ministers} to [Russia]{russia}, *laid the blame*{10} on [neither]{armavia+ghor}. [France]{france} and the [United States]{us} *issued*{11} a joint *appeal*{11} to [the warring sides]{armavia+ghor}. [Turkey]{turkey} *threw*{12} [its]{turkey} *weight*{12} behind [Armavia]{armavia}: "[We]{turkey} are *with*{12} [our]{turkey} brothers on the field and at the table," [its]{turkey} president said.

[Ghoristan]{ghor} *called up*{13} [reservists under 55]{reservists} and *asked*{14} [its]{ghor} diaspora for *money*{14}. In [Los Angeles]{la}, [supporters of [Ghoristan]{ghor}]{supporters} *blocked*{15} a motorway and *burned*{15} a [Turkish]{~turkey} flag. [Armavia]{armavia} *cut off*{16} [its]{armavia} citizens from social networks. [Canada]{canada} *suspended*{17} *exports*{17} of drone cameras to [Turkey]{turkey}, over which [Ankara]{turkey:N} *protested*{18} to [Ottawa]{canada:N}.

The [Red Cross]{icrc} *arranged*{19} for the *return*{19} of sixty bodies to [Ghoristan]{ghor}. [It]{icrc} is *pressing*{20} for *access*{20} to [prisoners *held*{21} by [both armies]{armies}]{prisoners}; a video in which [[Armavian]{~armavia} soldiers]{asoldiers} *execute*{22} [two bound men]{bound} has *drawn*{23} *condemnation*{23} from [rights groups]{groups}.
--- actors
tarsk | place | Tarsk
twelve | group | at least twelve people killed
drones | group | Armavian drones
armavia | place | Armavia
ghor | place | Ghoristan
civilians | group | civilians
lorin | place | Lorin
children | group | two children
neighbours | group | neighbours
one | person | one of the children
russia | place | Russia
ministers | group | two foreign ministers
france | place | France
us | place | United States
turkey | place | Turkey
reservists | group | reservists under 55
la | place | Los Angeles
supporters | group | supporters of Ghoristan
canada | place | Canada
icrc | organization | Red Cross
armies | group | both armies
prisoners | group | prisoners held by both armies
asoldiers | group | Armavian soldiers
bound | group | two bound men
groups | group | rights groups
--- events
1 | ASSAULT | drones, armavia | tarsk, twelve | core; time 2020-10-12
2 | CONSULT/REJECT | armavia, ghor | - | core; mutual; time 2020-10-12; or CONSULT
3 | RETREAT | armavia, ghor | - | mutual; possible
4 | ACCUSE | armavia | ghor | core
5 | COERCE | ghor | civilians | reported; by armavia; or OTHER
6 | ASSAULT | ghor | armavia, lorin | core
7 | ASSAULT | ?ghor | children | place lorin
8 | AID | neighbours | one |
9 | CONSULT/REQUEST | russia | ministers | or CONSULT
10 | ACCUSE | russia | armavia, ghor | neg
11 | RETREAT/REQUEST | france, us | armavia, ghor | core; or REQUEST
12 | SUPPORT | turkey | armavia | core
13 | MOBILIZE | ghor | reservists | core
14 | AID/REQUEST | ghor | - |
15 | PROTEST | supporters | turkey | place la
16 | COERCE | armavia | - | or SANCTION
17 | SANCTION | canada | turkey | core
18 | ACCUSE | turkey | canada |
19 | AID | icrc | ghor | or RETREAT
20 | CONCEDE/REQUEST | icrc | ?armies, prisoners | or REQUEST
21 | COERCE | armies | prisoners |
22 | ASSAULT | asoldiers | bound |
23 | ACCUSE | groups | ?asoldiers |

=== n6-p004 date:2014-02-11 topic:business source:written
[Toy retailer]{toys} *wins*{1} reprieve from [lenders]{lenders}

[Playbarn]{toys}, [the toy chain]{toys} with 140 stores in [Britain]{britain} and [Ireland]{ireland}, has *won*{1} six more months from [its]{toys} [lenders]{lenders} after *agreeing*{2} to *sell*{2} [its]{toys} website to a [Hong Kong investor]{investor}.

[The banks]{lenders}, led by [Northern & Provincial]{np}, had *threatened*{3} to *call in*{3} loans of £62m when [Playbarn]{toys} *broke*{4} a promise to *cut*{4} [its]{toys} debt by Christmas. [Landlords]{landlords} have been *asked*{5} by [the company]{toys} for lower rents. [Most]{landlords} are *holding out*{6} against [it]{toys}.

[Chief executive]{-} [Dermot Hynes]{hynes} *struck*{7} a defiant note in a letter to [suppliers]{suppliers}. "[We]{toys} have *paid*{8} [you]{suppliers} late. [We]{toys} will not *pay*{9} [you]{suppliers} never," [he]{hynes} *wrote*{7}.

[Two Chinese factories]{factories} are *withholding*{10} deliveries from [the chain]{toys}. [Insurers]{insurers} *pulled*{11} cover for [[its]{toys} suppliers]{suppliers} <in November|2013-11>. [Rival]{-} [Tinker's]{tinkers} *made*{12} an approach for [Playbarn]{toys} <last week|2014-02-03/2014-02-09> and was *sent away*{13} by [chairman]{-} [Sir]{-} [Malcolm Beale]{beale}; [its]{tinkers} own bid, [Tinker's]{tinkers} *said*{14}, remained on the table.

[The pensions regulator]{tpr} has *written*{15} to [Playbarn]{toys} with questions about a dividend that *went*{16} to [Hynes]{hynes} and [two other directors]{directors} <in 2012|2012>. [Unite]{unite}, which speaks for [1,900 shop workers]{workers}, *said*{18} [its]{unite} members were being *kept*{18} in the dark and *sought*{19} a meeting with [the investor]{investor}, [Golden Lotus]{investor}.

[Playbarn]{toys} *lost*{20} £11m <last year|2013>. [It]{toys} was *hit*{21} by a recall of a scooter that *injured*{22} [four children]{children}.
--- actors
toys | organization | Playbarn | toy chain
lenders | group | lenders of Playbarn
britain | place | Britain
ireland | place | Ireland
investor | organization | Golden Lotus | Hong Kong investor
np | organization | Northern & Provincial
landlords | group | landlords of Playbarn
hynes | person | Dermot Hynes | chief executive of Playbarn
suppliers | group | suppliers of Playbarn
factories | group | two Chinese factories
insurers | group | insurers
tinkers | organization | Tinker's | rival
beale | person | Malcolm Beale | chairman of Playbarn
tpr | organization | pensions regulator
directors | group | two other directors
unite | organization | Unite | union
workers | group | 1,900 shop workers
children | group | four children
--- events
1 | CONCEDE | lenders | toys | core
2 | OTHER:trade | toys | investor | core; planned; or AGREE
3 | SANCTION/THREATEN | lenders, np | toys | core; possible
4 | REJECT | toys | lenders | or OTHER
5 | CONCEDE/REQUEST | toys | landlords |
6 | REJECT | landlords | toys |
7 | OTHER:statement | hynes | suppliers |
8 | OTHER:business | toys | suppliers | by hynes; quoted
9 | AGREE | toys | suppliers | planned; by hynes; quoted; or OTHER
10 | SANCTION | factories | toys | core
11 | SANCTION | insurers | suppliers | time 2013-11
12 | OTHER:business | tinkers | toys | time 2014-02-03/2014-02-09; or REQUEST
13 | REJECT | beale | tinkers |
14 | OTHER:statement | tinkers | - |
15 | ACCUSE | tpr | toys | or REQUEST
16 | OTHER:business | ?toys | hynes, directors | time 2012
18 | ACCUSE | unite | ?toys |
19 | CONSULT/REQUEST | unite | investor |
20 | OTHER:business | toys | - | time 2013
21 | OTHER:business | - | toys |
22 | OTHER:accident | - | children |

=== n6-p005 date:2022-03-01 topic:refugees source:written
[Warsaw]{poland:N} *opens*{1} [its]{poland} arms to [Ukrainians]{ukrainians}; [African students]{students} *say*{2} [they]{students} were *turned away*{3}

[MEDYKA]{medyka}, [Poland]{poland} — [Poland]{poland} has *let in*{1} more than [350,000 people]{ukrainians} since [Russia]{russia} *invaded*{4} [Ukraine]{ukraine} <on Thursday|2022-02-24>, and [volunteers]{volunteers} at the border are *handing*{5} [them]{ukrainians} soup, SIM cards and prams.

[Teachers]{teachers} have *taken*{6} [families]{families} into [their]{teachers} homes. [The railways]{pkp} *carry*{7} [refugees]{ukrainians} for nothing, and a [hotel chain]{hotel} has *given over*{8} 900 rooms to [mothers with babies]{mothers}. [Germany]{germany} and the [Czech Republic]{czech} *sent*{9} [Warsaw]{poland:N} blankets.

But [students from [Nigeria]{nigeria}, [India]{india} and [Morocco]{morocco}]{students} *accused*{2} [[Ukrainian]{~ukraine} guards]{guards} of *pushing*{3} [them]{students} to the back of the line. [Chidinma Okwu]{mbagwu}, a [doctor from [Lviv]{lviv}]{mbagwu}, said a [guard]{guard} *pulled*{10} [her]{mbagwu} off a bus and *struck*{10} [her]{mbagwu} [sister]{sister} with a stick. [Nigeria]{nigeria}'s president, [Muhammad Bello]{bello}, *appealed*{11} to [Kyiv]{ukraine:N} to *treat*{11} [all]{all} with dignity; the [African Union]{au} *spoke*{12} of racism.

[Kyiv]{ukraine:N} *set up*{13} a hotline for [foreign students]{students}. [[Polish]{~poland} nationalists]{nationalists} *beat*{14} [three Indians]{three} in [Przemyśl]{prz} <on Tuesday|2022-03-01>, and [police]{police} *posted*{15} [extra officers]{extra} at the station. [The interior minister]{minister}, [Mariusz Kowalik]{minister}, *denied*{16} that [his]{minister} [guards]{pguards} *sorted*{17} [people]{people} by colour.

<In 2021|2021> [Poland]{poland} *drove*{18} [Iraqis and Afghans]{iraqis} back into [Belarus]{belarus}; [nineteen]{nineteen} *froze*{19} to death in the woods. [Activists]{activists} [who]{activists} *fed*{20} [them]{iraqis} still *face*{21} *charges*{21}.
--- actors
poland | place | Poland
ukrainians | group | refugees from Ukraine
students | group | students from Nigeria, India and Morocco
medyka | place | Medyka
russia | place | Russia
ukraine | place | Ukraine
volunteers | group | volunteers
teachers | group | teachers
families | group | refugee families
pkp | organization | railways
hotel | organization | a hotel chain
mothers | group | mothers with babies
germany | place | Germany
czech | place | Czech Republic
nigeria | place | Nigeria
india | place | India
morocco | place | Morocco
guards | group | Ukrainian guards
mbagwu | person | Chidinma Okwu | doctor
lviv | place | Lviv
guard | person | a Ukrainian guard
sister | person | sister of Chidinma Okwu
bello | person | Muhammad Bello | president of Nigeria
all | group | all refugees
au | organization | African Union
nationalists | group | Polish nationalists
three | group | three Indians
prz | place | Przemyśl
police | organization | Polish police
extra | group | extra officers
minister | person | Mariusz Kowalik | interior minister of Poland
pguards | group | Polish border guards
people | group | people at the border
iraqis | group | Iraqis and Afghans
belarus | place | Belarus
nineteen | group | nineteen who froze to death
activists | group | activists
--- events
1 | AID | poland | ukrainians | core
2 | ACCUSE | students | guards | core
3 | REJECT | guards | students | core; reported; by students; or COERCE
4 | ASSAULT | russia | ukraine | time 2022-02-24
5 | AID | volunteers | ukrainians | core; place medyka
6 | AID | teachers | families |
7 | AID | pkp | ukrainians |
8 | AID | hotel | mothers |
9 | AID | germany, czech | poland |
10 | ASSAULT | guard | mbagwu, sister | core; reported; by mbagwu
11 | REQUEST | bello | ukraine, all |
12 | ACCUSE | au | ?ukraine |
13 | AID | ukraine | students |
14 | ASSAULT | nationalists | three | time 2022-03-01; place prz
15 | MOBILIZE | police | extra |
16 | REJECT | minister | - |
17 | REJECT | pguards | people | denied; neg; by minister; or OTHER
18 | COERCE | poland | iraqis, belarus | time 2021
19 | OTHER:death | - | nineteen | time 2021
20 | AID | activists | iraqis |
21 | ACCUSE | - | activists |

=== n6-p006 date:2016-05-31 topic:feature source:written
The [ferryman]{noor} [who]{noor} would not *take sides*{1}

[KHULNA]{khulna} — For nineteen years [Abdul Noor]{noor} has *rowed*{2} [people]{people} across the [Rupsha]{rupsha} river for five taka a head. When [the bridge company]{bridge} *came*{3}, [it]{bridge} *offered*{4} [him]{noor} a guard's job. [He]{noor} *said no*{4}.

"[They]{bridge} *wanted*{5} [my]{noor} landing," [he]{noor} said. "[I]{noor} *told*{6} [them]{bridge}: the river is not mine, so [I]{noor} cannot sell it to [you]{bridge}."

[Padma Link]{bridge}, which is *building*{7} a toll bridge with money from a [Japanese bank]{jbank}, *took*{8} [Noor]{noor} and [fourteen other boatmen]{boatmen} to court <in 2014|2014>. [The judge]{judge} *found*{9} for [the boatmen]{boatmen}. [The company]{bridge} *appealed*{10}. One night [men in helmets]{men} *set fire*{11} to nine boats and *broke*{12} a [boy]{boy}'s arm. [Police]{police} *took*{13} statements from [everyone]{boatmen} and *charged*{14} [no one]{noone}.

[Villagers]{villagers} *turned*{15} against [the company]{bridge}, then against each other. Those [who]{villagers} had *sold*{16} [it]{bridge} land were *called*{17} thieves by those who had not. A [schoolmaster]{master} *received*{18} a bullet in the post. [The local MP]{mp}, [Shirin Akter]{mp}, *dined*{19} with [Padma Link]{bridge}'s director and *accused*{20} [the boatmen]{boatmen} of *standing*{21} in the way of progress.

[Noor]{noor} *kept*{2} rowing. [He]{noor} *carried*{22} [the company's surveyors]{surveyors} and [its]{bridge} enemies in one boat and *charged*{23} [them]{surveyors} the same. <In March|2016-03> [the bank]{jbank} *pulled*{24} [its]{jbank} loan to [Padma Link]{bridge}. [The surveyors]{surveyors} *left*{25} on the last crossing of the day. [Noor]{noor} did not *ask*{26} [them]{surveyors} for the fare.
--- actors
noor | person | Abdul Noor | ferryman
khulna | place | Khulna
people | group | passengers
rupsha | place | Rupsha
bridge | organization | Padma Link | bridge company
jbank | organization | a Japanese bank
boatmen | group | fourteen other boatmen
judge | person | judge
men | group | men in helmets
boy | person | a boy
police | organization | police
noone | group | no one
villagers | group | villagers
master | person | a schoolmaster
mp | person | Shirin Akter | local MP
surveyors | group | company's surveyors
--- events
1 | SUPPORT | noor | - | neg; or REJECT
2 | OTHER:other | noor | people | or AID
3 | OTHER:other | bridge | - |
4 | REJECT | noor | bridge | core; or AID
5 | OTHER:business | bridge | noor | by noor; quoted; or REQUEST
6 | OTHER:statement | noor | bridge | by noor; quoted; or REJECT
7 | OTHER:business | bridge | - |
8 | ACCUSE | bridge | noor, boatmen | core; time 2014
9 | CONCEDE | judge | boatmen | core; or SUPPORT
10 | REQUEST | bridge | - | or OTHER
11 | ASSAULT | men | ?boatmen | core; or OTHER
12 | ASSAULT | men | boy | core
13 | CONSULT | police | boatmen | or OTHER
14 | ACCUSE | police | noone | neg
15 | REJECT | villagers | bridge | or ACCUSE
16 | OTHER:trade | villagers | bridge |
17 | ACCUSE | villagers | - |
18 | THREATEN | - | master |
19 | CONSULT | mp | bridge |
20 | ACCUSE | mp | boatmen | core
21 | REJECT | boatmen | - | reported; by mp; or OTHER
22 | OTHER:other | noor | surveyors |
23 | OTHER:trade | noor | surveyors |
24 | SANCTION | jbank | bridge | core; time 2016-03
25 | OTHER:travel | surveyors | - |
26 | REQUEST | noor | surveyors | neg

=== n6-p007 date:2021-09-14 topic:court source:written
In court <this week|2021-09-13/2021-09-19>

A [chemist]{chemist} [who]{chemist} *sold*{1} sleeping pills to [teenagers]{teens} was *spared*{2} jail by [Judge]{-} [Marion Keogh]{keogh} at [Galway]{galway} Circuit Court. [Liam Fahy]{chemist}, 44, was *given*{2} a two-year suspended term and *ordered*{3} to *pay*{3} €5,000 to a [drugs charity]{charity}. [The father of [one of [the teens]{teens}]{one}]{father} *walked out*{4} in disgust.

[Two brothers]{brothers} had *their case dismissed*{5} after a [garda]{garda} *failed*{6} to *turn up*{6}. [They]{brothers} were *accused*{7} of *head-butting*{8} a [bouncer]{bouncer} outside a nightclub in [Salthill]{salthill}.

A [woman]{woman} *won*{9} €32,000 from a [supermarket]{super} [whose]{super} [security man]{secman} *wrongly accused*{10} [her]{woman} of *stealing*{11} a chicken. [Margaret Joyce]{woman} *told*{12} [the court]{keogh} [she]{woman} was *marched*{13} past [her]{woman} own neighbours. [The company]{super} has since *let*{14} [the guard]{secman} go.

A [farmer from [Oughterard]{ought}]{farmer} was *fined*{15} €900 for *leaving*{16} four ponies without water. An [ISPCA inspector]{ispca} *took*{17} the animals from [him]{farmer} <in July|2021-07>. [He]{farmer} was *banned*{18} by [the judge]{keogh} from keeping horses for five years.

A [barrister]{barrister} was *reprimanded*{19} by [Judge]{-} [Keogh]{keogh} for *eating*{20}. [He]{barrister} *apologised*{21} to [the court]{keogh} and *offered*{22} [the registrar]{registrar} a grape.
--- actors
chemist | person | Liam Fahy | chemist
teens | group | teenagers
keogh | person | Marion Keogh | Judge
galway | place | Galway
charity | organization | a drugs charity
one | person | one of the teens
father | person | father of one of the teens
brothers | group | two brothers
garda | person | a garda
bouncer | person | a bouncer
salthill | place | Salthill
woman | person | Margaret Joyce
super | organization | a supermarket
secman | person | security man
farmer | person | farmer from Oughterard
ought | place | Oughterard
ispca | person | ISPCA inspector
barrister | person | a barrister
registrar | person | registrar
--- events
1 | OTHER:crime | chemist | teens | core
2 | CONCEDE | keogh | chemist | core; place galway; or COERCE
3 | COERCE | ?keogh | chemist, charity | core
4 | PROTEST | father | ?keogh |
5 | CONCEDE | ?keogh | brothers | core
6 | REJECT | garda | - | or OTHER
7 | ACCUSE | - | brothers |
8 | ASSAULT | brothers | bouncer | possible; place salthill
9 | COERCE | ?keogh | super, woman | core; or CONCEDE OTHER
10 | ACCUSE | secman | woman | core
11 | OTHER:crime | woman | ?super | denied; neg; by secman
12 | OTHER:statement | woman | keogh |
13 | COERCE | ?secman | woman | reported; by woman
14 | SANCTION | super | secman | or OTHER
15 | COERCE | ?keogh | farmer | core
16 | OTHER:crime | farmer | - |
17 | COERCE | ispca | farmer | time 2021-07
18 | COERCE | keogh | farmer |
19 | ACCUSE | keogh | barrister | core
20 | OTHER:other | barrister | - |
21 | CONCEDE | barrister | keogh |
22 | SUPPORT | barrister | registrar | or AID OTHER

=== n6-p008 date:2012-09-25 topic:diplomacy source:written
[Chinese]{~china} trawlers *encircle*{1} [Japanese]{~japan} patrol; [Tokyo]{japan:N} *rushes*{2} envoy to [Beijing]{beijing}

[TOKYO]{tokyo}, <Sept 25|2012-09-25> (Pacific Rim Report) — [About 40 [Chinese]{~china} fishing boats]{trawlers} *closed in*{1} on [two [Japanese]{~japan} coast guard cutters]{cutters} near disputed islets <on Tuesday|2012-09-25>, as [Japan]{japan} *sent*{2} [Vice Foreign Minister]{-} [Chikao Kawase]{kawase} to [Beijing]{beijing} to *calm*{3} a [neighbour]{china} angered by [its]{japan} *purchase*{5} of the islands from a [private owner]{owner}.

[The cutters]{cutters} *sprayed*{6} [the boats]{trawlers} with water and *warned*{7} [them]{trawlers} off in Mandarin. No one was *hurt*{8}.

[[Chinese]{~china} Vice Foreign Minister]{-} [Zhang Zhijian]{zhang} *kept*{9} [Kawase]{kawase} waiting for an hour, then *lectured*{10} [him]{kawase} for two. [China]{china} "will never *tolerate*{11}" a *violation*{5} of [its]{china} territory, [Zhang]{zhang} *told*{12} [[his]{zhang} visitor]{kawase}.

[Mobs in a dozen [Chinese]{~china} cities]{mobs} have *wrecked*{13} [Japanese]{~japan} car showrooms, and a [man in [Xian]{xian}]{liman} was *beaten*{14} into a coma for *driving*{15} a Toyoda. [Toyoda]{toyoda} and [Honsha]{honsha} *shut*{16} plants. [[Chinese]{~china} customs]{ccustoms} *began*{17} opening every crate from [Japan]{japan}; [travel agents]{agents} *cancelled*{18} 40,000 seats with [All Nippon]{ana}.

[Washington]{us:N} *assured*{19} [Tokyo]{japan:N} that a treaty binds [it]{us} to *defend*{20} [Japan]{japan} and *urged*{21} [both]{japan+china} to *cool*{21} off. [Taiwan]{taiwan}, another claimant, *dispatched*{22} 50 boats of [its]{taiwan} own.

[The owner]{owner} of the islets, [Kunioki Kuwahara]{owner}, *got*{23} 2.05 billion yen from [the government]{japan}, more than [the governor of [Tokyo]{tokyo}]{governor}, [who]{governor} *started*{24} the affair by *raising*{24} a public fund, had *bid*{25}.
--- actors
china | place | China
japan | place | Japan
beijing | place | Beijing
tokyo | place | Tokyo
trawlers | group | about 40 Chinese fishing boats
cutters | group | two Japanese coast guard cutters
kawase | person | Chikao Kawase | Vice Foreign Minister of Japan
owner | person | Kunioki Kuwahara | private owner of the islets
zhang | person | Zhang Zhijian | Chinese Vice Foreign Minister
mobs | group | mobs in a dozen Chinese cities
liman | person | man in Xian
xian | place | Xian
toyoda | organization | Toyoda
honsha | organization | Honsha
ccustoms | organization | Chinese customs
agents | group | travel agents
ana | organization | All Nippon
us | place | United States
taiwan | place | Taiwan
governor | person | governor of Tokyo
--- events
1 | THREATEN | trawlers, china | cutters, japan | core; time 2012-09-25; or COERCE ASSAULT
2 | CONSULT | japan | ?china, kawase | core; time 2012-09-25; place beijing; or OTHER
3 | CONSULT | kawase | china | planned; or CONCEDE
5 | OTHER:trade | japan | owner | core
6 | ASSAULT | cutters | trawlers | or COERCE
7 | THREATEN | cutters | trawlers | possible
8 | ASSAULT | - | - | neg
9 | REJECT | zhang | kawase | or OTHER
10 | ACCUSE | zhang | kawase | core
11 | REJECT | china | ?japan | by zhang; quoted
12 | OTHER:statement | zhang | kawase |
13 | ASSAULT | mobs | ?japan | core; or PROTEST
14 | ASSAULT | - | liman | place xian
15 | OTHER:other | liman | - |
16 | OTHER:business | toyoda, honsha | - |
17 | SANCTION | ccustoms | japan |
18 | SANCTION | agents | ana |
19 | SUPPORT | us | japan | core
20 | AID | us | japan | possible
21 | RETREAT/REQUEST | us | japan, china | or REQUEST
22 | MOBILIZE | taiwan | - |
23 | OTHER:trade | japan | owner | same 5
24 | OTHER:other | governor | - |
25 | OTHER:trade | governor | owner | or OTHER

=== n6-p009 date:2019-11-12 topic:gaming source:written
[Esports firm]{storm:n} *eases*{1} *penalty*{2} on [player]{blitz:n} after *backlash*{3}

[Thunderhead Games]{storm} has *halved*{1} the *suspension*{2} of a [Hong Kong player]{blitz} [who]{blitz} *voiced support*{4} for [protesters]{protesters} and *returned*{5} to [him]{blitz} $10,000 in prize money [it]{storm} had *kept*{6} from [him]{blitz}.

[Ng "Blitz" Chung-wai]{blitz} *wore*{4} a gas mask in an interview after *beating*{7} a [Korean rival]{korean} at a card game tournament in [Taipei]{taipei} <on October 6|2019-10-06>. [The company]{storm} *banned*{2} [him]{blitz} for a year and *cut ties*{8} with [the two casters]{casters} [who]{casters} had *interviewed*{9} [him]{blitz}.

[Staff in [Irvine]{irvine}]{staff} *taped*{10} over a motto on a statue. [U.S. senators of both parties]{senators} *rebuked*{11} [Thunderhead]{storm} for *kowtowing*{12} to [Beijing]{china:N}, where [Tengxin]{tengxin}, a [shareholder]{tengxin}, is based. [Sponsor]{-} [Sanko]{sanko} *walked away*{13} from [the company]{storm}.

[President]{-} [J. Allan Brook]{brook} *opened*{14} the annual fan convention with an *apology*{14} to [fans]{fans}. "[We]{storm} *acted*{15} in haste," [he]{brook} said. Outside, [some 50 protesters]{fanprotest} *handed out*{16} free T-shirts to [visitors]{fans}.

[Chung-wai]{blitz} *thanked*{17} [supporters]{supporters} and *signed*{18} with [Team Gale]{gale}, a rival outfit in [Seoul]{seoul}. [NetRise]{netrise}, [which]{netrise} *distributes*{19} the game in [China]{china}, *condemned*{20} [the player]{blitz} and *swore*{21} to *defend*{21} national dignity.

Shares in [Thunderhead]{storm} *gained*{22} 2 percent on news of a new shooter.
--- actors
storm | organization | Thunderhead Games | game company
blitz | person | Ng "Blitz" Chung-wai | Hong Kong player
protesters | group | Hong Kong protesters
korean | person | a Korean rival
taipei | place | Taipei
casters | group | two casters
staff | group | staff of Thunderhead in Irvine
irvine | place | Irvine
senators | group | U.S. senators of both parties
china | place | China
tengxin | organization | Tengxin | shareholder
sanko | organization | Sanko | sponsor
brook | person | J. Allan Brook | President of Thunderhead Games
fans | group | fans
fanprotest | group | some 50 protesters
supporters | group | supporters
gale | organization | Team Gale
seoul | place | Seoul
netrise | organization | NetRise
--- events
1 | CONCEDE | storm | blitz | core
2 | SANCTION | storm | blitz | core
3 | ACCUSE | - | storm | or PROTEST
4 | SUPPORT | blitz | protesters | core; time 2019-10-06
5 | CONCEDE | storm | blitz | core
6 | SANCTION | storm | blitz |
7 | OTHER:sport | blitz | korean | time 2019-10-06; place taipei
8 | SANCTION | storm | casters |
9 | CONSULT | casters | blitz |
10 | PROTEST | staff | ?storm | place irvine
11 | ACCUSE | senators | storm | core
12 | CONCEDE | storm | china | reported; by senators
13 | SANCTION | sanko | storm |
14 | CONCEDE | brook | fans | core
15 | OTHER:other | storm | - | by brook; quoted
16 | PROTEST | fanprotest | fans | or AID
17 | SUPPORT | blitz | supporters |
18 | AGREE | blitz, gale | - | mutual; or OTHER
19 | OTHER:business | netrise | - | place china
20 | ACCUSE | netrise | blitz |
21 | SUPPORT/AGREE | netrise | china | planned; or AGREE
22 | OTHER:business | - | storm |

=== n6-p010 date:2024-03-26 topic:accident source:written
[Cargo ship]{ship} *rams*{1} bridge in [Port Ellery]{port}; [six workers]{six} *feared*{2} dead

[PORT ELLERY]{port} — A [container ship]{ship} *lost power*{3} and *slammed*{1} into a pillar of the Harbor Crossing <early Tuesday|2024-03-26>, *sending*{4} a [road crew]{crew} into the water and *shutting*{5} one of the nation's busiest ports.

[Two men]{two} were *pulled*{6} from the river. [Divers]{divers} were *searching*{7} for [six others]{six}, all of [them]{six} immigrants *filling*{8} potholes on the span. The [Coast Guard]{cg} will *call off*{7} the *search*{7} at dusk.

[The pilot]{pilot} *radioed*{9} a *mayday*{9} to [dispatchers]{dispatch} four minutes before the *impact*{1}. [They]{dispatch} *told*{10} [officers]{officers} at both ends to *hold*{10} traffic, which *saved*{11} [many lives]{drivers}, [Gov.]{-} [Wesley Monroe]{monroe} said. "[These people]{dispatch+officers} are heroes," [he]{monroe} said of [them]{dispatch+officers}.

[President]{-} [Grace Whitfield]{whitfield} *promised*{12} [the state]{state} federal money for a new bridge and *spoke*{13} by phone with [the governor]{monroe} and with [the mayor]{mayor}, [Brandon Searle]{mayor}. [Republicans in [Congress]{congress}]{reps} *balked*{14} at [her]{whitfield} *offer*{12}: [the ship's insurers]{insurers}, [they]{reps} *insisted*{14}, should *pay*{15}.

[Investigators from the National Transportation Board]{ntb} *boarded*{16} [the vessel]{ship} and *questioned*{17} [its]{ship} [21 Indian sailors]{sailors}. [Its]{ship} Singapore-based owner, [Grace Maritime]{gmar}, *expressed sympathy*{18} to [the families]{families}. [One widow]{widow}, [Carmen Lunar]{widow}, had *asked*{19} [[her]{widow} husband]{husband} to *stay*{19} home that night. A [church]{church} has *taken in*{20} [her]{widow} [three children]{kids}.

[Carmakers]{carmakers} *diverted*{21} shipments to [Savannah]{savannah}. Dockworkers' wages are *guaranteed*{22} by [the state]{state} for <eight weeks|P8W>.
--- actors
ship | other | container ship
port | place | Port Ellery
six | group | six workers feared dead
crew | group | road crew
two | group | two men pulled from the river
divers | group | divers
cg | organization | Coast Guard
pilot | person | pilot
dispatch | group | dispatchers
officers | group | officers
drivers | group | many drivers
monroe | person | Wesley Monroe | Governor
whitfield | person | Grace Whitfield | President
state | place | the state
mayor | person | Brandon Searle | mayor of Port Ellery
congress | organization | Congress
reps | group | Republicans in Congress
insurers | group | insurers of the ship
ntb | group | investigators from the National Transportation Board
sailors | group | 21 Indian sailors
gmar | organization | Grace Maritime | owner of the ship
families | group | families of the victims
widow | person | Carmen Lunar
husband | person | husband of Carmen Lunar
church | organization | a church
kids | group | three children of Carmen Lunar
carmakers | group | carmakers
savannah | place | Savannah
--- events
1 | OTHER:accident | ship | - | core; time 2024-03-26; place port
2 | OTHER:accident | - | six | core; possible; or OTHER
3 | OTHER:accident | ship | - | time 2024-03-26
4 | OTHER:accident | ship | crew | core; time 2024-03-26; place port
5 | OTHER:accident | ship | port | core
6 | AID | - | two | core
7 | AID | divers, cg | six | core
8 | OTHER:other | six | - |
9 | AID/REQUEST | pilot | dispatch | core; or OTHER
10 | REQUEST | dispatch | officers |
11 | AID | dispatch, officers | drivers | by monroe
12 | AID/AGREE | whitfield | state | core; planned
13 | CONSULT | whitfield | monroe, mayor |
14 | REJECT | reps | whitfield | core
15 | AID | insurers | - | possible; by reps; or REQUEST
16 | OTHER:other | ntb | ship |
17 | ACCUSE | ntb | sailors | or CONSULT
18 | SUPPORT | gmar | families |
19 | REQUEST | widow | husband |
20 | AID | church | kids |
21 | OTHER:business | carmakers | - | place savannah
22 | AID | state | - | planned

=== n6-p011 date:2015-06-30 topic:economy source:written
[Puerto Rico governor]{gov} *asks*{1} [creditors]{creditors} for mercy

[SAN JUAN]{sj} — [Gov.]{-} [Alejandro Padua]{gov} *told*{2} [bondholders]{creditors} <on Monday|2015-06-29> that [Puerto Rico]{pr} cannot *repay*{3} $72 billion and *asked*{1} [them]{creditors} to *defer*{1} payments for years.

"The money is not there, and no speech will bring it," [Padua]{gov} said in a televised address. [He]{gov} *called on*{4} [Congress]{congress} to *give*{4} [the island]{pr} the right to *file*{4} for bankruptcy, which the [White House]{us} *favors*{5} and [Wall Street]{ws} *opposes*{6}.

[Creditors]{creditors} were divided. [Hedge funds]{funds} that *bought*{8} the debt cheaply *threatened*{9} to *sue*{9} [the commonwealth]{pr}. A [group of them]{group} had *offered*{10} [the power company]{prepa} $2 billion in new money; [it]{prepa} *turned*{11} [them]{group} *down*{11}. [Bond insurer]{-} [Assurex]{assurex} *saw*{12} [its]{assurex} shares plunge 24 percent.

[Teachers]{teachers} *face*{13} layoffs, and [retirees]{retirees} were *warned*{14} by [the governor]{gov} of cuts. [The teachers' union]{union} *rallied*{15} at the Capitol, where [its]{union} president, [Alba Díez]{diaz}, *laid*{16} into [the administration]{pr} for *protecting*{17} [lenders]{creditors} ahead of [pupils]{pupils}.

[The Republican candidate]{marquez}, [Jaime Márquez]{marquez}, *broke*{18} with [his]{marquez} party to *back*{19} [Padua]{gov}'s request. [Sen.]{-} [Orson Hatcher]{hatcher} of [Utah]{utah} *brushed*{20} [the island]{pr} off: "[Washington]{us:N} does not *bail out*{21} bad habits."

[About 60,000 residents]{residents} *left*{22} for the mainland <last year|2014>. At the airport, [Wanda Cruz]{cruz} *kissed*{23} [her]{cruz} [mother]{mother} goodbye. A [hospital in [Orlando]{orlando}]{hospital} had *hired*{24} [her]{cruz} by video.
--- actors
gov | person | Alejandro Padua | Governor of Puerto Rico
creditors | group | bondholders of Puerto Rico
sj | place | San Juan
pr | place | Puerto Rico
congress | organization | Congress
us | place | White House
ws | organization | Wall Street
funds | group | hedge funds
group | group | group of hedge funds
prepa | organization | power company
assurex | organization | Assurex | bond insurer
teachers | group | teachers
retirees | group | retirees
union | organization | teachers' union
diaz | person | Alba Díez | president of the teachers' union
pupils | group | pupils
marquez | person | Jaime Márquez | Republican candidate
hatcher | person | Orson Hatcher | senator
utah | place | Utah
residents | group | about 60,000 residents
cruz | person | Wanda Cruz
mother | person | mother of Wanda Cruz
hospital | organization | hospital in Orlando
orlando | place | Orlando
--- events
1 | CONCEDE/REQUEST | gov | creditors | core; time 2015-06-29
2 | OTHER:statement | gov | creditors | core; time 2015-06-29
3 | REJECT | pr | creditors | neg; by gov; or OTHER
4 | CONCEDE/REQUEST | gov | congress | core; or REQUEST
5 | SUPPORT | us | ?gov |
6 | REJECT | ws | ?gov |
8 | OTHER:business | funds | - |
9 | ACCUSE/THREATEN | funds | pr | core; possible
10 | AID/AGREE | group | prepa | planned
11 | AID/REJECT | prepa | group | or REJECT
12 | OTHER:business | - | assurex |
13 | SANCTION | ?pr | teachers | possible; or OTHER
14 | THREATEN | gov | retirees | possible; or OTHER
15 | PROTEST | union | ?gov | core
16 | ACCUSE | diaz | pr |
17 | SUPPORT | pr | creditors | reported; by diaz
18 | REJECT | marquez | - | or OTHER
19 | SUPPORT | marquez | gov |
20 | REJECT | hatcher | pr |
21 | AID/REJECT | us | - | by hatcher; quoted; or REJECT
22 | OTHER:travel | residents | - | time 2014
23 | OTHER:other | cruz | mother | or SUPPORT
24 | OTHER:appointment | hospital | cruz |

=== n6-p012 date:2023-10-10 topic:law source:written
[[Tanzanian]{~tanzania} villagers]{villagers} *lose*{1} land case to [safari firm]{safari:n}

[ARUSHA]{arusha}, [Tanzania]{tanzania} — A [regional court]{court} has *ruled*{1} against [Maasai herders]{villagers} [who]{villagers} *said*{2} [they]{villagers} were *violently evicted*{3} from land that [the government]{tanzania} *leased*{4} to a [company from [Dubai]{dubai}]{safari} for trophy hunting.

The [East African Court of Justice]{court} *dismissed*{1} [four villages]{villagers}' *claim*{5} against [Tanzania]{tanzania} <on Monday|2023-10-09>, saying [the plaintiffs]{villagers} had not *proved*{6} where [their]{villagers} homes had stood. [It]{court} *left*{7} [each side]{tanzania+villagers} to *bear*{7} [its]{court} own costs.

[Police]{police} *set*{8} alight [herders]{villagers}' huts in [Loliondo]{loliondo} <in 2017|2017> and *drove off*{8} thousands of cattle. <In June 2022|2022-06> [officers]{police} *opened fire*{9} on a [crowd]{crowd} that was *pulling*{10} up boundary stones; [one policeman]{policeman} was *killed*{11} by an arrow. [Twenty-four herders]{twentyfour} were *charged*{12} with [his]{policeman} *murder*{11} and *freed*{13} <five months later|2022-11> when [prosecutors]{pros} *withdrew*{13} the case against [them]{twentyfour}.

"[The judges]{court} *asked*{14} a [herdsman]{herdsman} for a title deed to a cloud," said [Gideon Laizer]{deya}, [[the villagers]{villagers}' lawyer]{-}. [He]{deya} will *appeal*{15} against [the court]{court}'s decision.

[The government]{tanzania} *welcomed*{16} the judgment. [Its]{tanzania} spokesman *rejected*{17} *criticism*{17} from the [European Parliament]{ep} and *invited*{18} [diplomats]{diplomats} to *visit*{18}. [Germany]{germany}, which *funds*{19} the park authority, *expressed concern*{20} to [Dodoma]{tanzania:N}. [The hunting firm]{safari}, [Ortello]{safari}, *gave*{21} [the district]{district} a school bus <last month|2023-09>.
--- actors
villagers | group | Maasai herders of four villages
safari | organization | Ortello | hunting firm from Dubai
arusha | place | Arusha
tanzania | place | Tanzania
court | organization | East African Court of Justice
dubai | place | Dubai
police | organization | police
loliondo | place | Loliondo
crowd | group | a crowd
policeman | person | one policeman
twentyfour | group | twenty-four herders
pros | group | prosecutors
herdsman | person | a herdsman
deya | person | Gideon Laizer | lawyer of the villagers
ep | organization | European Parliament
diplomats | group | diplomats
germany | place | Germany
district | organization | the district
--- events
1 | REJECT | court | villagers | core; time 2023-10-09; place arusha
2 | ACCUSE | villagers | ?tanzania | core; or OTHER
3 | COERCE | ?tanzania | villagers | core; by villagers
4 | OTHER:business | tanzania | safari | core
5 | ACCUSE | villagers | tanzania |
6 | OTHER:court | villagers | - | neg; by court
7 | OTHER:court | court | tanzania, villagers |
8 | COERCE | police | villagers | core; time 2017; place loliondo; or ASSAULT
9 | ASSAULT | police | crowd | core; time 2022-06
10 | PROTEST | crowd | - | time 2022-06
11 | ASSAULT | - | policeman | core; time 2022-06
12 | ACCUSE | ?pros | twentyfour |
13 | RETREAT | pros | twentyfour | time 2022-11; or CONCEDE
14 | REQUEST | court | herdsman | by deya; quoted
15 | REQUEST | deya | court | planned; or REJECT
16 | SUPPORT | tanzania | ?court |
17 | REJECT | tanzania | ep |
18 | CONSULT/REQUEST | tanzania | diplomats |
19 | AID | germany | - |
20 | ACCUSE | germany | tanzania |
21 | AID | safari | district | time 2023-09

=== n6-p013 date:2017-02-07 topic:sport source:written
[England]{england} *beat*{1} [Italy]{italy} but *lose*{2} [captain]{hart:n}

[England]{england} *beat*{1} [Italy]{italy} 36-15 at Twickenham <on Saturday|2017-02-04>, though [captain]{-} [Dylan Hart]{hart} was *banned*{2} for <two weeks|P2W> for a high tackle on [fly-half]{-} [Luca Canale]{canale}.

[Italy]{italy} *led*{3} 10-5 at the break by *refusing*{4} to *join*{4} rucks, a ploy that *baffled*{5} [the home side]{england}. [Hart]{hart} *asked*{6} [referee]{-} [Romain Pointe]{pointe} what to do. "Ask [him]{hones}, [he]{hones} is paid for it," [Pointe]{pointe} *replied*{7}.

[England coach]{-} [Eddie Hones]{hones} *railed*{8} at [the visitors]{italy}: "If that is rugby, give [me]{hones} [my]{hones} ticket money." [[His]{hones} opposite number]{-}, [Conor O'Sheehan]{oshea}, *laughed*{9} at [him]{hones}. [Fans]{fans} *booed*{10} [Italy]{italy} off; [others]{others} *applauded*{11} [them]{italy}.

After half-time [Danny Cole]{cole} *crashed*{12} over and [Jack Nowell]{nowell} *struck*{12} twice. [Michele Campagna]{campagna} *replied*{13} for [Italy]{italy} with a run through [four defenders]{four}.

[The disciplinary panel]{panel} *took*{2} [Hart]{hart}'s apology to [Canale]{canale} into account. [England]{england} will be *led*{14} by [James Hask]{hask} against [Scotland]{scotland} <on March 11|2017-03-11>. [World Rugby]{wr} *is to discuss*{15} the ruck with [coaches]{coaches}. [Wales]{wales} have *written*{16} to [it]{wr} in *support*{16} of [Italy]{italy}.

[Police]{police} *ejected*{17} [nine spectators]{nine} for *throwing*{18} beer at [[Italian]{~italy} supporters]{isupporters}, and [one man]{man} was *cautioned*{19}.
--- actors
england | place | England
italy | place | Italy
hart | person | Dylan Hart | captain of England
canale | person | Luca Canale | fly-half
pointe | person | Romain Pointe | referee
hones | person | Eddie Hones | England coach
oshea | person | Conor O'Sheehan | Italy coach
fans | group | fans
others | group | other fans
cole | person | Danny Cole | England player
nowell | person | Jack Nowell | England player
campagna | person | Michele Campagna | Italy player
four | group | four defenders
panel | organization | disciplinary panel
hask | person | James Hask | England player
scotland | place | Scotland
wr | organization | World Rugby
coaches | group | coaches
wales | place | Wales
police | organization | police
nine | group | nine spectators
isupporters | group | Italian supporters
man | person | one man
--- events
1 | OTHER:sport | england | italy | core; time 2017-02-04
2 | SANCTION | panel | hart | core
3 | OTHER:sport | italy | ?england | time 2017-02-04
4 | REJECT | italy | - | or OTHER
5 | OTHER:sport | italy | england |
6 | REQUEST | hart | pointe |
7 | REJECT | pointe | hart | or OTHER
8 | ACCUSE | hones | italy | core
9 | REJECT | oshea | hones | or OTHER
10 | PROTEST | fans | italy |
11 | SUPPORT | others | italy |
12 | OTHER:sport | cole, nowell | - |
13 | OTHER:sport | campagna | italy, four |
14 | OTHER:sport | hask | england, scotland | planned; time 2017-03-11
15 | CONSULT/AGREE | wr | coaches | planned
16 | SUPPORT | wales | italy, wr |
17 | COERCE | police | nine |
18 | ASSAULT | nine | isupporters | or PROTEST
19 | COERCE | ?police | man |

=== n6-p014 date:2010-03-16 topic:culture source:written
[Publisher]{publisher} *pulls*{1} book on [Hiroshima]{hiroshima} after *doubts*{2} from [veterans]{veterans}

[NEW YORK]{ny} — [Henley & Stoat]{publisher} has *halted*{1} printing of a book on the bombing of [Hiroshima]{hiroshima} after [veterans]{veterans} *challenged*{2} [its author]{pelham} over a [witness]{fuoco} [who]{fuoco} was not on the plane [he]{fuoco} *described*{3}.

[Joseph Fusco]{fuoco}, [who]{fuoco} *died*{4} <in 2008|2008>, *told*{3} [author]{-} [Charles Pelham]{pelham} that [he]{fuoco} *replaced*{5} [the flight engineer]{corliss}, [James Corley]{corliss}, at the last minute on one of the escort planes. [Corley]{corliss}'s [daughter]{daughter} *produced*{6} [his]{corliss} log. The [New York Ledger]{ledger} *took up*{7} [her]{daughter} complaint, and [Pelham]{pelham} *conceded*{8} to [the paper]{ledger} that [he]{pelham} had been *had*{9}.

[Pelham]{pelham} *offered*{10} [his]{pelham} *apologies*{10} to [veterans of the 509th Composite Group]{veterans}. But [he]{pelham} could not *satisfy*{11} [the publisher]{publisher} about two other people in the book, a [Jesuit]{jesuit} and a [scientist]{scientist}, of [whom]{jesuit+scientist} [the order]{order} and [the university]{university} know nothing.

[Film director]{-} [Cameron James]{james}, [who]{james} *optioned*{12} the book, *came to*{13} [Pelham]{pelham}'s defense. [Booksellers]{booksellers} will *refund*{14} [readers]{readers}.

It is the third such *recall*{1} in <two years|P2Y>. <In 2008|2008> [Berkshire Books]{berkshire} *cancelled*{15} a Holocaust memoir by [Herman Rosen]{rosen}, [who]{rosen} *invented*{16} a girl with apples, and [its]{berkshire} parent *withdrew*{17} a gang memoir by a [woman]{margaret} *unmasked*{18} by [her]{margaret} own [sister]{sister}. [Neither author]{rosen+margaret} *returned*{19} the advance.
--- actors
publisher | organization | Henley & Stoat | publisher
hiroshima | place | Hiroshima
veterans | group | veterans of the 509th Composite Group
ny | place | New York
fuoco | person | Joseph Fusco | witness
pelham | person | Charles Pelham | author
corliss | person | James Corley | flight engineer
daughter | person | daughter of James Corley
ledger | organization | New York Ledger
jesuit | person | a Jesuit
scientist | person | a scientist
order | organization | the order
university | organization | the university
james | person | Cameron James | film director
booksellers | group | booksellers
readers | group | readers
berkshire | organization | Berkshire Books
rosen | person | Herman Rosen
margaret | person | woman who wrote a gang memoir
sister | person | sister of the woman
--- events
1 | SANCTION | publisher | pelham | core; or OTHER RETREAT
2 | ACCUSE | veterans | pelham | core
3 | OTHER:statement | fuoco | pelham | core; or OTHER
4 | OTHER:death | - | fuoco | time 2008
5 | OTHER:other | fuoco | corliss | reported; by fuoco
6 | OTHER:other | daughter | - |
7 | SUPPORT | ledger | daughter |
8 | CONCEDE | pelham | ledger | core
9 | OTHER:crime | ?fuoco | pelham | by pelham; or OTHER
10 | CONCEDE | pelham | veterans | core
11 | OTHER:other | pelham | publisher | neg
12 | OTHER:business | james | ?pelham |
13 | SUPPORT | james | pelham |
14 | CONCEDE/AGREE | booksellers | readers | planned; or OTHER
15 | SANCTION | berkshire | rosen | time 2008
16 | OTHER:crime | rosen | - | or OTHER
17 | SANCTION | berkshire | margaret | time 2008
18 | ACCUSE | sister | margaret |
19 | OTHER:other | rosen, margaret | ?berkshire | neg; or CONCEDE

=== n6-p015 date:2025-08-12 topic:security source:written
[Hackers]{hackers} *lock*{1} [city]{lindow:n} out of [its]{lindow} own computers

[LINDOW]{lindow} — [Hackers]{hackers} have *shut*{1} [the city of [Lindow]{lindow}]{lindow} out of [its]{lindow} files and are *demanding*{2} 3 million dollars from [it]{lindow}, [Mayor]{-} [Pia Hallström]{mayor} said <on Monday|2025-08-11>. [She]{mayor} will not *negotiate*{3} with [them]{hackers}.

The *attack*{1} *struck*{1} <on Saturday night|2025-08-09>. It *knocked out*{4} the phones of [the social office]{social}, *deprived*{4} [some 900 families]{families} of [their]{families} monthly payment and *silenced*{4} the fire brigade's pagers; [the county]{county} *lent*{5} [firefighters]{firefighters} walkie-talkies.

[The gang]{hackers}, which calls [itself]{hackers} [Lockjaw]{hackers}, *posted*{7} the health records of [11 schoolchildren]{kids} and *threatened*{8} to *publish*{8} those of [the rest]{rest}. [Parents]{parents} *besieged*{9} the town hall. [The data authority]{imy} *opened an investigation*{10} into [the city]{lindow}, which had *ignored*{11} an [auditor]{auditor}'s *warning*{12} <in March|2025-03>.

[The national cyber centre]{ncsc} *sent in*{13} [six specialists]{six}. [Estonia]{estonia} *shared*{14} with [them]{six} a key [it]{estonia} had *recovered*{15} from a [captured member of [the gang]{hackers}]{member}, [whom]{member} [Spain]{spain} *extradited*{16} to [Tallinn]{estonia:N} <in June|2025-06>. With its help the pension files were *unlocked*{17}.

A [bank]{bank} *advanced*{18} [the families]{families} the money. [The city's insurer]{insurer} *refused*{19} [it]{lindow} cover, pointing to an act-of-war clause. [Ms]{-} [Hallström]{mayor} *vowed*{20} to *take*{20} [the insurer]{insurer} *to court*{20}. [The opposition]{opposition} *pinned*{21} the disaster on [her]{mayor}: [she]{mayor} had *cut*{22} [the IT department]{it} by half, [its]{opposition} leader, [Göran Falk]{falk}, *reminded*{23} [the council]{council}.
--- actors
hackers | group | Lockjaw | hackers
lindow | place | Lindow
mayor | person | Pia Hallström | Mayor of Lindow
social | organization | social office
families | group | some 900 families
county | organization | county
firefighters | group | firefighters
kids | group | 11 schoolchildren
rest | group | the rest of the schoolchildren
parents | group | parents
imy | organization | data authority
auditor | person | an auditor
ncsc | organization | national cyber centre
six | group | six specialists
estonia | place | Estonia
member | person | captured member of the gang
spain | place | Spain
bank | organization | a bank
insurer | organization | the city's insurer
opposition | organization | opposition
it | organization | IT department
falk | person | Göran Falk | opposition leader
council | organization | council of Lindow
--- events
1 | ASSAULT | hackers | lindow | core; time 2025-08-09
2 | REQUEST | hackers | lindow | core; or COERCE
3 | CONSULT/REJECT | mayor | hackers | core; or REJECT
4 | ASSAULT | ?hackers | social, families, firefighters | core; same 1
5 | AID | county | firefighters |
7 | OTHER:crime | hackers | kids | core; or ASSAULT
8 | ASSAULT/THREATEN | hackers | rest | possible; or THREATEN
9 | PROTEST | parents | ?lindow | core
10 | ACCUSE | imy | lindow | core
11 | REJECT | lindow | auditor | time 2025-03
12 | OTHER:statement | auditor | lindow | time 2025-03; or THREATEN
13 | AID | ncsc | ?lindow |
14 | COOPERATE | estonia | six |
15 | COERCE | estonia | member | or OTHER
16 | COOPERATE | spain | estonia, member | time 2025-06
17 | OTHER:other | - | - |
18 | AID | bank | families |
19 | AID/REJECT | insurer | lindow | or REJECT
20 | ACCUSE/THREATEN | mayor | insurer | core; possible
21 | ACCUSE | opposition, falk | mayor | core
22 | SANCTION | mayor | it | reported; by falk; or OTHER
23 | OTHER:statement | falk | council | or ACCUSE
