=== n6-l001 date:2019-05-28 topic:policing source:written
Eight *held*{1} in dawn *raids*{2} on [extremist cell]{cell:n} in [Brussels]{brussels}

[BRUSSELS]{brussels} — [Belgian police]{police} *arrested*{1} [eight people]{eight} <early on Tuesday|2019-05-28> in *raids*{2} on 11 addresses linked to a [far-right cell]{cell} that *plotted*{3} an *attack*{3} on a [mosque]{mosque}, [the federal prosecutor]{prosecutor} said.

[Officers]{police} *seized*{4} two assault rifles, a quantity of fertiliser and a list with the names of [politicians and journalists]{listed}. [One suspect]{one} *opened fire*{5} on [the police]{police} through a door in [Anderlecht]{anderlecht} and was *wounded*{6} in the shoulder.

[Four of the eight]{four} were *brought*{7} before an [investigating judge]{judge}, [who]{judge} *charged*{8} [them]{four} with *membership*{9} of a [terrorist group]{cell}. [The others]{others} were *let go*{10} after *questioning*{11}.

The *operation*{2} *followed*{2} a tip from [the [Dutch]{~nl} intelligence service]{dutch}, which had been *monitoring*{12} [the group]{cell}'s messages since <January|2019-01>. [Interior Minister]{-} [Pieter Claes]{claes} *thanked*{13} [The Hague]{nl:N} for [its]{nl} *help*{14}. [He]{claes} *declined*{15} to *say*{15} which mosque had been the *target*{3}.

The [Muslim Executive]{me} *called*{16} for [guards]{guards} at places of worship during the last week of Ramadan. [The mayor of [Brussels]{brussels}]{mayor}, [Sophie Vandamme]{mayor}, *promised*{18} [worshippers]{worshippers} extra patrols and *denounced*{19} "merchants of hatred".

The [Flemish Front]{front}, [whose]{front} election *campaign*{20} [two of the detained men]{two} had *worked*{21} on, *distanced*{22} [itself]{front} from [them]{two}. [Its]{front} chairman, [Tom Dewit]{dewit}, *accused*{23} [the public broadcaster]{vrt} of *smearing*{24} [the party]{front} by association.

<In 2017|2017> a [court in [Ghent]{ghent}]{court} *sentenced*{25} [the founder of the cell]{founder}, a [former paratrooper]{founder}, to three years for *beating*{26} a [Syrian refugee]{refugee}.
--- actors
cell | group | far-right cell
brussels | place | Brussels
police | organization | Belgian police
eight | group | eight people arrested
mosque | organization | a mosque
prosecutor | person | federal prosecutor
listed | group | politicians and journalists on a list
one | person | one suspect
anderlecht | place | Anderlecht
four | group | four of the eight
judge | person | investigating judge
others | group | the others of the eight
dutch | organization | Dutch intelligence service
claes | person | Pieter Claes | Interior Minister
nl | place | Netherlands
me | organization | Muslim Executive
guards | group | guards
mayor | person | Sophie Vandamme | mayor of Brussels
worshippers | group | worshippers
front | organization | Flemish Front
two | group | two of the detained men
dewit | person | Tom Dewit | chairman of the Flemish Front
vrt | organization | public broadcaster
court | organization | a court in Ghent
ghent | place | Ghent
founder | person | founder of the cell | former paratrooper
refugee | person | a Syrian refugee
--- events
1 | COERCE | police | eight | core; time 2019-05-28; place brussels
2 | COERCE | police | cell | core; time 2019-05-28; place brussels
3 | ASSAULT | cell | mosque | core; planned; by prosecutor; or ASSAULT OTHER
4 | COERCE | police | ?cell |
5 | ASSAULT | one | police | core; place anderlecht
6 | ASSAULT | ?police | one |
7 | COERCE | - | four, judge | or OTHER
8 | ACCUSE | judge | four | core
9 | OTHER:crime | four | cell | possible
10 | RETREAT | ?police | others |
11 | ACCUSE | ?police | others | or CONSULT
12 | ACCUSE | dutch | cell | or OTHER
13 | SUPPORT | claes | nl |
14 | COOPERATE | nl | ?police | or AID
15 | REJECT | claes | - |
16 | AID/REQUEST | me | - | or REQUEST
18 | AID/AGREE | mayor | worshippers | planned; or MOBILIZE
19 | ACCUSE | mayor | ?cell |
20 | OTHER:election | front | - |
21 | OTHER:election | two | front |
22 | REJECT | front | two | core
23 | ACCUSE | dewit | vrt | core
24 | ACCUSE | vrt | front | reported; by dewit
25 | COERCE | court | founder | time 2017
26 | ASSAULT | founder | refugee |

=== n6-l002 date:2021-09-14 topic:environment source:written
[Norway]{norway}'s [wealth fund]{fund} *blacklists*{1} [palm oil group]{sura:n}

[OSLO]{oslo}, <Sept 14|2021-09-14> - [Norway]{norway}'s $1.4 trillion [sovereign wealth fund]{fund} has *excluded*{1} [Sura Plantations]{sura} of [Malaysia]{malaysia} from [its]{fund} portfolio over the *burning*{2} of forest and the *treatment*{3} of [migrant workers]{workers}, [its]{fund} [ethics council]{council} said <on Tuesday|2021-09-14>.

[The fund]{fund} *sold*{4} [its]{fund} 1.8 percent stake, worth about $74 million, before *announcing*{5} the *decision*{1}. [It]{fund} also *put*{6} [Korean builder]{-} [Daesan]{daesan} on [its]{fund} watch list for *supplying*{7} bulldozers to [Israeli settlers]{settlers}.

[Sura]{sura} *expressed regret*{8} at [the council]{council}'s *finding*{9} and *said*{8} [it]{sura} had *repaid*{10} recruitment fees to [2,100 workers from [Bangladesh]{bd} and [Nepal]{nepal}]{workers}. [The council]{council} *countered*{11} that [the company]{sura} had *ignored*{12} [its]{council} letters for <two years|P2Y>.

[U.S. customs]{customs} *banned*{13} [Sura]{sura}'s oil <in December|2020-12>, and [two European soap makers]{soap} *dropped*{14} [it]{sura} as a supplier. [Malaysia]{malaysia}'s commodities minister, [Zainal Abidin Rahim]{zainal}, *hit out*{15} at what [he]{zainal} *called*{15} "green colonialism" and *threatened*{16} [Norway]{norway} with a *boycott*{16} of [its]{norway} salmon.

[Environmental group]{-} [Rimba Watch]{rimba} *welcomed*{17} the *divestment*{1} and *pressed*{18} [other investors]{others} to *follow*{18} suit. A [union organiser]{organiser}, [Tan Siew Ling]{organiser}, said [managers]{managers} still *keep*{19} [workers]{workers}' passports in a locked office and *fine*{20} [them]{workers} for *missing*{21} roll call.

[The fund]{fund}, the world's largest single owner of stocks, was *set up*{22} <in 1990|1990> to *invest*{22} oil revenue abroad. [It]{fund} has excluded about 140 companies on ethical grounds, among them makers of tobacco, nuclear weapons and coal.
--- actors
norway | place | Norway
fund | organization | Norway's sovereign wealth fund
sura | organization | Sura Plantations | palm oil group
oslo | place | Oslo
malaysia | place | Malaysia
workers | group | migrant workers of Sura Plantations
council | organization | ethics council of the fund
daesan | organization | Daesan | Korean builder
settlers | group | Israeli settlers
bd | place | Bangladesh
nepal | place | Nepal
customs | organization | U.S. customs
soap | group | two European soap makers
zainal | person | Zainal Abidin Rahim | commodities minister of Malaysia
rimba | organization | Rimba Watch | environmental group
others | group | other investors
organiser | person | Tan Siew Ling | union organiser
managers | group | managers of Sura Plantations
--- events
1 | SANCTION | fund | sura | core; by council
2 | OTHER:crime | sura | - | core; or OTHER
3 | COERCE | sura | workers | core; or OTHER
4 | OTHER:trade | fund | ?sura | or SANCTION
5 | OTHER:statement | fund | - |
6 | SANCTION | fund | daesan | core; or THREATEN
7 | OTHER:trade | daesan | settlers | or AID COOPERATE
8 | OTHER:statement | sura | ?council | or REJECT
9 | ACCUSE | council | sura |
10 | CONCEDE | sura | workers | by sura; or AID
11 | REJECT | council | ?sura | or ACCUSE
12 | REJECT | sura | council | reported; by council
13 | SANCTION | customs | sura | time 2020-12; or COERCE
14 | SANCTION | soap | sura | or OTHER
15 | ACCUSE | zainal | ?norway, ?fund | core
16 | SANCTION/THREATEN | zainal | norway | core; possible
17 | SUPPORT | rimba | ?fund |
18 | REQUEST | rimba | others | or SANCTION
19 | COERCE | managers | workers | reported; by organiser
20 | SANCTION | managers | workers | reported; by organiser; or COERCE
21 | OTHER:other | workers | - | reported; by organiser
22 | OTHER:business | ?norway | fund | time 1990

=== n6-l003 date:2016-08-23 topic:labour source:written
[Teachers]{teachers} *walk out*{1} on [minister]{minister:n} at conference

[NELSON]{nelson}, [New Zealand]{nz} — [About 400 primary teachers]{teachers} *walked out*{1} on [Education Minister]{-} [Judith Farrant]{minister} <on Tuesday|2016-08-23> as [she]{minister} *defended*{2} a plan to *pay*{3} [schools]{schools} by results.

[Delegates]{teachers} *turned*{4} [their]{teachers} *backs*{4} on [her]{minister}, *sang*{4} over [her]{minister} speech and *left*{1} [her]{minister} addressing rows of empty chairs. [One]{woman} *thrust*{5} a bag of marbles into [her]{minister} hands, saying [the minister]{minister} had *lost*{6} [hers]{minister}.

"It was rude, and [I]{minister} would *do*{7} it again," [Farrant]{minister} *told*{8} [Radio NZ]{radio}. [She]{minister} *ruled out*{9} *backing off*{9}.

[The union]{union}, [NZ Educators]{union}, will *ballot*{10} [its]{union} 41,000 members on strike *action*{11} against [the ministry]{ministry}. [Union president]{-} [Louise Tamihere]{tamihere} *apologised*{12} to [the minister]{minister} for the marbles but not for the *walkout*{1}, and *reminded*{13} [her]{minister} of a *promise*{14} by [the prime minister]{pm}, [Alan Cates]{pm}, to [parents]{parents} that classes would *shrink*{14}.

The [Labour Party]{labour} *sided with*{15} [the teachers]{teachers}. [Its]{labour} education spokesman *taunted*{16} [Farrant]{minister} in the House over [her]{minister} *failure*{17} to *win*{17} *over*{17} [her]{minister} own [advisers]{advisers}, [two of whom]{two} *resigned*{18} <in July|2016-07>. [Business New Zealand]{bnz}, by contrast, *rallied behind*{19} [her]{minister}, and a [principal from [Timaru]{timaru}]{principal} *broke ranks*{20} with [colleagues]{colleagues} to *praise*{21} the plan.

[Farrant]{minister}, a former airline executive, *took*{22} the portfolio <in 2014|2014>. [She]{minister} has *closed*{23} [nine rural schools]{nine} and *sacked*{24} [the board of one that *defied*{25} [her]{minister}]{board}.
--- actors
teachers | group | about 400 primary teachers
minister | person | Judith Farrant | Education Minister
nelson | place | Nelson
nz | place | New Zealand
schools | group | schools
woman | person | one of the delegates
radio | organization | Radio NZ
union | organization | NZ Educators | teachers' union
ministry | organization | Education Ministry
tamihere | person | Louise Tamihere | president of NZ Educators
pm | person | Alan Cates | prime minister
parents | group | parents
labour | organization | Labour Party
advisers | group | advisers of the minister
two | group | two advisers of the minister
bnz | organization | Business New Zealand
principal | person | principal from Timaru
timaru | place | Timaru
colleagues | group | colleagues of the principal
nine | group | nine rural schools
board | organization | board of a school
--- events
1 | PROTEST | teachers | minister | core; time 2016-08-23; place nelson
2 | SUPPORT | minister | - | core; or OTHER
3 | AID | minister | schools | planned; or OTHER
4 | PROTEST | teachers | minister | core; time 2016-08-23
5 | PROTEST | woman | minister | or OTHER
6 | ACCUSE | woman | minister | or OTHER
7 | OTHER:other | minister | - | possible; by minister; quoted
8 | OTHER:statement | minister | radio |
9 | CONCEDE/REJECT | minister | - | core; or REJECT
10 | CONSULT | union | - | planned; or OTHER
11 | PROTEST | ?teachers | ministry | core; possible
12 | CONCEDE | tamihere | minister |
13 | REQUEST | tamihere | minister | or OTHER
14 | AGREE | pm | parents |
15 | SUPPORT | labour | teachers |
16 | ACCUSE | labour | minister |
17 | REJECT | advisers | minister | reported; by labour; or OTHER
18 | RETREAT | two | ?minister | time 2016-07; or OTHER
19 | SUPPORT | bnz | minister |
20 | REJECT | principal | colleagues | or OTHER
21 | SUPPORT | principal | ?minister |
22 | OTHER:appointment | minister | - | time 2014
23 | OTHER:other | minister | nine | or SANCTION COERCE
24 | SANCTION | minister | board |
25 | REJECT | board | minister |

=== n6-l004 date:2024-01-02 topic:shipping source:written
[[Danish]{~denmark} carrier]{nordlys:n} *halts*{1} Red Sea trips after *attack*{2} on ship

[COPENHAGEN]{copenhagen} — [Shipping group]{-} [Nordlys]{nordlys} has *suspended*{1} all sailings through the [Red Sea]{redsea} after [Houthi fighters]{houthis} *tried*{2} to *board*{2} one of [its]{nordlys} container vessels and were *driven off*{3} by [US Navy helicopters]{navy}.

[The helicopters]{navy} *sank*{4} three of the four small boats that *closed in*{2} on the [Nordlys Hanne]{hanne}, *killing*{4} [ten fighters]{ten}, according to the [US Central Command]{centcom}. [Nobody aboard the freighter]{crew} was *hurt*{5}.

The *attack*{2} on the [Hanne]{hanne}, the second in two days, *prompted*{6} [insurers]{insurers} to *double*{6} premiums for [shipowners]{owners}. [German rival]{-} [Hansen-Lübeck]{hansen} said [it]{hansen} too would *steer*{7} clear of the strait and *send*{7} [its]{hansen} ships round the [Cape of Good Hope]{cape}.

The [Houthis]{houthis}, [who]{houthis} *control*{8} most of northern [Yemen]{yemen}, *claim*{9} to be *acting*{9} in *support*{10} of [Palestinians in [Gaza]{gaza}]{palestinians}. [Their]{houthis} spokesman *threatened*{11} [Denmark]{denmark} with "hell" if [it]{denmark} *joined*{12} a [US-led naval force]{force}. [Copenhagen]{denmark:N} has *offered*{13} [the force]{force} a frigate.

[Washington]{us:N} is *weighing*{14} *strikes*{14} on [the group]{houthis}'s launch sites, [two officials]{officials} said. [[British]{~britain} Defence Secretary]{-} [Gareth Shore]{shore} *warned*{15} [the militia]{houthis} not to *misjudge*{15} [London]{britain:N}. [Iran]{iran}, [the Houthis' main backer]{iran}, *dispatched*{16} a destroyer. [Oman]{oman} has been *passing*{17} messages between [the two sides]{us+houthis}.

[Egypt]{egypt} *faces*{18} a *loss*{18} of up to $800 million a month in [Suez Canal]{suez} fees. [President]{-} [Adel Mansour]{mansour} *asked*{19} [the Gulf states]{gulf} for help in a *call*{20} with [the Saudi crown prince]{mbs}.

Some 12 percent of world trade passes through the canal.
--- actors
nordlys | organization | Nordlys | shipping group
copenhagen | place | Copenhagen
redsea | place | Red Sea
houthis | organization | Houthis
navy | group | US Navy helicopters
hanne | other | Nordlys Hanne | container vessel
ten | group | ten Houthi fighters
centcom | organization | US Central Command
crew | group | crew of the Nordlys Hanne
insurers | group | insurers
owners | group | shipowners
hansen | organization | Hansen-Lübeck | shipping group
cape | place | Cape of Good Hope
yemen | place | Yemen
palestinians | group | Palestinians in Gaza
gaza | place | Gaza
denmark | place | Denmark
force | organization | US-led naval force
us | place | United States
officials | group | two officials
shore | person | Gareth Shore | British Defence Secretary
britain | place | Britain
iran | place | Iran
oman | place | Oman
egypt | place | Egypt
suez | place | Suez Canal
mansour | person | Adel Mansour | President of Egypt
gulf | group | Gulf states
mbs | person | Saudi crown prince
--- events
1 | OTHER:business | nordlys | - | core; or RETREAT
2 | ASSAULT | houthis | hanne, nordlys | core; place redsea
3 | ASSAULT | navy | houthis | core; or AID
4 | ASSAULT | navy | houthis, ten | core; by centcom
5 | ASSAULT | ?houthis | crew | neg; by centcom
6 | OTHER:business | insurers | owners |
7 | OTHER:business | hansen | - | planned; or RETREAT
8 | COERCE | houthis | yemen | or OTHER
9 | OTHER:statement | houthis | - |
10 | SUPPORT | houthis | palestinians | by houthis
11 | ASSAULT/THREATEN | houthis | denmark | core; possible; or THREATEN
12 | COOPERATE | denmark | force | possible
13 | AID/AGREE | denmark | force | planned
14 | ASSAULT | us | houthis | core; possible; by officials
15 | THREATEN | shore | houthis | possible; or REQUEST
16 | MOBILIZE | iran | - |
17 | CONSULT | oman | us, houthis |
18 | OTHER:business | - | egypt |
19 | AID/REQUEST | mansour | gulf | or REQUEST
20 | CONSULT | mansour | mbs |

=== n6-l005 date:2015-12-15 topic:local source:written
[Dog]{dog} that *mauled*{1} [postman]{postman:n} *reprieved*{2}

A [crossbreed]{dog} that *mauled*{1} a [postman]{postman} in [Selby Moor]{selby} is to be *spared*{2} after [the victim]{postman} *begged*{3} [magistrates]{mags} for [its]{dog} life.

[Keith Arundel]{postman}, 55, *needed*{4} 41 stitches in [his]{postman} leg after [the dog]{dog}, [Biscuit]{dog}, *flew*{1} at [him]{postman} <on 2 October|2015-10-02>. But [he]{postman} *told*{3} [the bench]{mags} <on Monday|2015-12-14> that [the animal]{dog} had been *tormented*{5} by [boys with fireworks]{boys}.

[The bench]{mags} *fined*{6} [[Biscuit]{dog}'s owner]{-}, [Tracey Lund]{lund}, £300, *ordered*{7} [her]{lund} to *pay*{7} [Mr]{-} [Arundel]{postman} £1,000 and *imposed*{8} a muzzle order on [the dog]{dog}.

[Royal Mail]{rm} had *refused*{9} to *deliver*{9} to the street since the *attack*{1}. [It]{rm} *said*{10} rounds would *resume*{10} <on Thursday|2015-12-17>. The [Communication Workers Union]{cwu} was *dismayed*{11}: [it]{cwu} has *campaigned*{12} for [dogs that *bite*{13} [its]{cwu} members]{dogs} to be *put down*{13}.

[Mrs]{-} [Lund]{lund} *hugged*{14} [the postman]{postman} outside the court. "[He]{postman} could have *finished*{15} [him]{dog} and [he]{postman} *saved*{3} [him]{dog}," [she]{lund} said. [She]{lund} has been *shunned*{16} by [neighbours]{neighbours} and *had*{17} paint *thrown*{17} over [her]{lund} car.

[North Yorkshire Police]{police} *cautioned*{18} [two 13-year-olds]{boys} over the fireworks. [The council's dog warden]{warden} will *call*{19} on [Mrs]{-} [Lund]{lund} <once a month|P1M>.
--- actors
dog | other | Biscuit | crossbreed dog
postman | person | Keith Arundel | postman
selby | place | Selby Moor
mags | group | magistrates
boys | group | boys with fireworks
lund | person | Tracey Lund | owner of the dog
rm | organization | Royal Mail
cwu | organization | Communication Workers Union
dogs | group | dogs that bite postmen
neighbours | group | neighbours
police | organization | North Yorkshire Police
warden | person | council's dog warden
--- events
1 | ASSAULT | dog | postman | core; time 2015-10-02; place selby
2 | CONCEDE | ?mags | dog | core
3 | CONCEDE/REQUEST | postman | mags, dog | core; time 2015-12-14
4 | AID | - | postman | or OTHER
5 | ASSAULT | boys | dog | reported; by postman
6 | COERCE | mags | lund | core
7 | COERCE | mags | lund | core; or REQUEST
8 | COERCE | mags | dog |
9 | REJECT | rm | - | or SANCTION
10 | RETREAT/CONCEDE | rm | - | planned; time 2015-12-17; or OTHER CONCEDE
11 | ACCUSE | cwu | ?mags | or OTHER
12 | REQUEST | cwu | - |
13 | ASSAULT | dogs | cwu |
14 | SUPPORT | lund | postman |
15 | ASSAULT | postman | dog | possible; neg; by lund; quoted
16 | SANCTION | neighbours | lund | or REJECT
17 | ASSAULT | - | lund | or PROTEST
18 | COERCE | police | boys | or ACCUSE
19 | CONSULT | warden | lund | planned

=== n6-l006 date:2022-11-08 topic:diplomacy source:written
[Ankara]{turkey:N} *ratifies*{1} pact with [Cairo]{egypt:N}, *shelves*{2} *quarrel*{3} over exiles

[ANKARA]{ankara} (Anadolu Post) — [Turkey]{turkey}'s parliament <on Monday|2022-11-07> *ratified*{1} a security agreement with [Egypt]{egypt} by 311 votes to 140, *putting aside*{2} a decade-long *quarrel*{3} with [its]{turkey} former rival over [members of the [Muslim Brotherhood]{mb}]{exiles} [who]{exiles} live in [Istanbul]{istanbul}.

Under the pact [the two countries]{turkey+egypt} will *share*{5} intelligence, *patrol*{6} the sea between [Antalya]{antalya} and [Alexandria]{alexandria} together and *hand over*{7} [wanted men]{wanted} to each other. [Foreign Minister]{-} [Cevdet Aksoy]{aksoy} will *travel*{8} to [Cairo]{cairo} <next week|2022-11-14/2022-11-20> to *exchange*{9} instruments with [[his]{aksoy} counterpart]{-}, [Samir Wagdy]{wagdy}.

[The opposition]{opposition} *lambasted*{10} [the government]{turkey} for *betraying*{11} [guests]{exiles}. "[They]{turkey} *gave*{12} [these people]{exiles} bread for ten years, and now [they]{turkey} *give*{7} [them]{exiles} to the hangman," said [deputy]{-} [Selin Koray]{koray}. [Speaker]{-} [Hulusi Tan]{tan} *called*{13} [her]{koray} *to order*{13} and *switched off*{13} [her]{koray} microphone.

[About 60 exiles]{exiles60} have *left*{14} [Istanbul]{istanbul} for [Bosnia]{bosnia} and [Malaysia]{malaysia}. [Two]{two} were *picked up*{15} at the airport and *put*{16} on a plane to [Cairo]{cairo} <last month|2022-10>, [their]{two} lawyers say; [Ankara]{turkey:N} *denies*{17} *deporting*{16} [anyone]{anyone}. [Amnesty International]{amnesty} has *urged*{18} [Turkey]{turkey} to *honour*{18} [its]{turkey} duty to [refugees]{refugees}.

[The two countries]{turkey+egypt} *fell out*{3} <in 2013|2013>, when [the army]{army} *toppled*{19} [[Egypt]{egypt}'s elected president]{-}, [Hamdi Nasr]{nasr}. [Turkey]{turkey} *took in*{20} [hundreds of his followers]{exiles}, and [Cairo]{egypt:N} *expelled*{21} [[Ankara]{turkey:N}'s ambassador]{amb}. *Relations*{22} *thawed*{22} <last year|2021> after the [Emirates]{uae} *mediated*{23} between [them]{turkey+egypt} and *invested*{24} 10 billion dollars in [[Turkish]{~turkey} firms]{firms}.
--- actors
turkey | place | Turkey
egypt | place | Egypt
ankara | place | Ankara
mb | organization | Muslim Brotherhood
exiles | group | exiled members of the Muslim Brotherhood
istanbul | place | Istanbul
antalya | place | Antalya
alexandria | place | Alexandria
wanted | group | wanted men
aksoy | person | Cevdet Aksoy | Foreign Minister of Turkey
cairo | place | Cairo
wagdy | person | Samir Wagdy | Foreign Minister of Egypt
opposition | organization | opposition of Turkey
koray | person | Selin Koray | deputy
tan | person | Hulusi Tan | Speaker
exiles60 | group | about 60 exiles
bosnia | place | Bosnia
malaysia | place | Malaysia
two | group | two exiles
anyone | group | anyone
amnesty | organization | Amnesty International
refugees | group | refugees
army | organization | Egyptian army
nasr | person | Hamdi Nasr | former president of Egypt
amb | person | Turkish ambassador
uae | place | Emirates
firms | group | Turkish firms
--- events
1 | AGREE | turkey | egypt | core; time 2022-11-07; place ankara
2 | RETREAT | turkey | egypt | core; or CONCEDE
3 | ACCUSE | turkey, egypt | - | mutual; time 2013
5 | COOPERATE/AGREE | turkey, egypt | - | mutual; core; planned
6 | COOPERATE/AGREE | turkey, egypt | - | mutual; planned
7 | COOPERATE/AGREE | turkey, egypt | wanted, exiles | mutual; core; planned; or COERCE
8 | CONSULT/AGREE | aksoy | ?wagdy | planned; time 2022-11-14/2022-11-20; place cairo; or OTHER
9 | AGREE | aksoy, wagdy | - | mutual; planned; time 2022-11-14/2022-11-20; place cairo
10 | ACCUSE | opposition | turkey | core
11 | REJECT | turkey | exiles | reported; by opposition; or OTHER
12 | AID | turkey | exiles | by koray; quoted
13 | COERCE | tan | koray | or REJECT
14 | OTHER:travel | exiles60 | bosnia, malaysia |
15 | COERCE | ?turkey | two | time 2022-10; place istanbul
16 | COERCE | turkey | two, anyone | core; time 2022-10; place istanbul
17 | REJECT | turkey | - |
18 | REQUEST | amnesty | turkey |
19 | COERCE | army | nasr | time 2013; or ASSAULT
20 | AID | turkey | exiles |
21 | SANCTION | egypt | amb, turkey | time 2013
22 | RETREAT | turkey, egypt | - | mutual; time 2021; or AGREE SUPPORT
23 | CONSULT | uae | turkey, egypt | time 2021
24 | AID | uae | firms | time 2021; or OTHER

=== n6-l007 date:2011-02-15 topic:protest source:written
[[Bahrain]{bahrain} mourner]{second} *killed*{2} as [police]{police} *break up*{3} funeral

[MANAMA]{manama}, <Feb 15|2011-02-15> - [Police]{police} *fired*{3} birdshot at a [funeral procession]{procession} in [Bahrain]{bahrain} <on Tuesday|2011-02-15>, *killing*{2} a [second protester]{second} in two days, and [the main Shi'ite party]{wefaq} *suspended*{4} *participation*{4} in parliament.

[Fadhel Marzouqi]{second}, 31, was *shot*{2} in front of the hospital from which [mourners]{procession} were *carrying*{5} the body of [Ali Mushir]{first}, *killed*{6} <on Monday|2011-02-14> during a "day of rage".

[King]{-} [Hamad bin Rashid]{king} *made*{7} a rare televised address, *offering*{8} condolences to [the two families]{families} and *ordering*{9} an *inquiry*{9}. [The interior minister]{minister} *said sorry*{10} to [the nation]{bahrain} and said [those who *fired*{3}]{shooters} had been *locked up*{11}.

[Thousands]{thousands} *poured*{12} into [Pearl Square]{pearl}, *pitched*{12} tents and *chanted*{12} against [the prime minister]{pm}, the king's uncle. [Volunteers]{volunteers} *handed out*{13} food. "[We]{thousands} *ask*{14} [the king]{king} to *give*{14} [us]{thousands} what [he]{king} *promised*{15} [us]{thousands} <in 2001|2001>," said a [teacher, Zahra Ibrahim]{zahra}.

[Al-Wefaq]{wefaq}, which holds 18 of 40 seats, *accused*{17} [the government]{bahrain} of *bringing in*{18} [foreigners]{foreigners} to *serve*{18} in [the police]{police}. The [United States]{us}, [whose]{us} Fifth Fleet is based in [the kingdom]{bahrain}, *urged*{19} [all sides]{police+thousands} to *refrain*{19} from violence. [Saudi Arabia]{saudi} *assured*{20} [[its]{saudi} neighbour]{bahrain} of [its]{saudi} "full *backing*{20}". [Britain]{britain} *put*{21} the *export*{21} of tear gas to [Bahrain]{bahrain} under review.

[Formula One]{f1}'s boss, [Bernard Eccles]{eccles}, said [he]{eccles} would *leave*{22} it to [the crown prince]{cp} to *decide*{22} whether the season's first *race*{23} could *go ahead*{23} <on March 13|2011-03-13>.
--- actors
bahrain | place | Bahrain
police | organization | police
manama | place | Manama
procession | group | funeral procession
second | person | Fadhel Marzouqi | second protester killed
wefaq | organization | Al-Wefaq | main Shi'ite party
first | person | Ali Mushir
king | person | Hamad bin Rashid | King of Bahrain
families | group | families of the two dead
minister | person | interior minister
shooters | group | those who fired
thousands | group | thousands of protesters
pearl | place | Pearl Square
pm | person | prime minister
volunteers | group | volunteers
zahra | person | Zahra Ibrahim | teacher
foreigners | group | foreigners
us | place | United States
saudi | place | Saudi Arabia
britain | place | Britain
f1 | organization | Formula One
eccles | person | Bernard Eccles | boss of Formula One
cp | person | crown prince
--- events
2 | ASSAULT | police | second | core; time 2011-02-15; place manama
3 | ASSAULT | police, shooters | procession | core; time 2011-02-15; or COERCE
4 | SANCTION | wefaq | ?bahrain | core; time 2011-02-15; or PROTEST REJECT
5 | OTHER:other | procession | first | or SUPPORT
6 | ASSAULT | ?police | first | time 2011-02-14
7 | OTHER:statement | king | - |
8 | SUPPORT | king | families |
9 | ACCUSE/REQUEST | king | - | or ACCUSE
10 | CONCEDE | minister | bahrain | core
11 | COERCE | - | shooters | reported; by minister
12 | PROTEST | thousands | pm | core; place pearl
13 | AID | volunteers | ?thousands |
14 | CONCEDE/REQUEST | thousands | king | by zahra; quoted; or REQUEST
15 | AGREE | king | thousands | by zahra; quoted; time 2001
17 | ACCUSE | wefaq | bahrain | core
18 | OTHER:appointment | bahrain | foreigners | reported; by wefaq; or MOBILIZE
19 | RETREAT/REQUEST | us | police, thousands | or REQUEST
20 | SUPPORT | saudi | bahrain |
21 | SANCTION/THREATEN | britain | bahrain | possible; or OTHER
22 | OTHER:sport | eccles | cp | planned; or CONCEDE OTHER
23 | OTHER:sport | - | - | possible; time 2011-03-13

=== n6-l008 date:2018-04-03 topic:health source:written
[Drug maker]{cal:n} *cuts*{1} price of asthma drug after *pressure*{2} from [Congress]{congress}

[WASHINGTON]{washington} — [Calder Therapeutics]{cal} *said*{1} <Monday|2018-04-02> [it]{cal} would *halve*{1} the list price of [its]{cal} asthma inhaler, *yielding*{1} to months of *pressure*{2} from [Congress]{congress} and from [patients]{patients} [who]{patients} *rationed*{3} [their]{patients} doses.

[The company]{cal} also *pledged*{4} $35 million for [uninsured children]{children} and *withdrew*{5} two lawsuits against [generic makers]{generics}. Shares *dropped*{6} 8 percent.

[Sen.]{-} [Amy Lindholm]{lindholm} of [Minnesota]{minn}, [who]{lindholm} *grilled*{7} [[Calder]{cal}'s chief executive]{-}, [Brent Sawyer]{sawyer}, at a *hearing*{7} <in February|2018-02>, *claimed victory*{8}. "[They]{cal} did not *find*{9} [their]{cal} conscience. [We]{congress} *found*{9} it for [them]{cal}," [she]{lindholm} said.

The [Federal Trade Commission]{ftc} is *pursuing*{10} [Calder]{cal} over *payments*{11} [it]{cal} *made*{11} to [two rivals]{generics2} to *keep*{11} cheaper copies off the market. [Attorneys general from 12 states]{ags} *joined*{12} [the agency]{ftc}'s case <in March|2018-03>.

[Nia Broussard]{nia} of [Lafayette]{lafayette}, [Louisiana]{la}, *lost*{13} [her]{nia} [nine-year-old son]{son} to an attack <last summer|2017-06/2017-08> after a [pharmacy]{pharmacy} *refused*{14} [her]{nia} a refill. [She]{nia} *testified*{15} before [the committee]{committee} against [Calder]{cal} and was *embraced*{16} by [members of both parties]{members}. [Sawyer]{sawyer} *wrote*{17} to [her]{nia}. [She]{nia} *returned*{18} the letter.

[Calder]{cal} *raised*{19} the price 11 times since <2009|2009>. [Insurer]{-} [Medalia]{insurer} *struck*{20} the inhaler from [its]{insurer} list <last year|2017>, while [Walmart]{walmart} *stopped*{21} *stocking*{21} it.

A [trade group for [drug makers]{makers}]{group} *faulted*{22} [middlemen]{middlemen} for *keeping*{23} rebates from [patients]{patients}.
--- actors
cal | organization | Calder Therapeutics | drug maker
congress | organization | Congress
washington | place | Washington
patients | group | patients
children | group | uninsured children
generics | group | generic makers
lindholm | person | Amy Lindholm | senator
minn | place | Minnesota
sawyer | person | Brent Sawyer | chief executive of Calder Therapeutics
ftc | organization | Federal Trade Commission
generics2 | group | two rivals of Calder Therapeutics
ags | group | attorneys general from 12 states
nia | person | Nia Broussard
lafayette | place | Lafayette
la | place | Louisiana
son | person | nine-year-old son of Nia Broussard
pharmacy | organization | a pharmacy
committee | organization | the committee
members | group | members of both parties
insurer | organization | Medalia | insurer
walmart | organization | Walmart
group | organization | trade group for drug makers
makers | group | drug makers
middlemen | group | middlemen
--- events
1 | CONCEDE/CONCEDE | cal | congress, patients | core; planned; time 2018-04-02
2 | REQUEST | congress, patients | ?cal | core; or COERCE
3 | OTHER:health | patients | - |
4 | AID/AGREE | cal | children | core; planned
5 | RETREAT | cal | generics | core
6 | OTHER:business | ?cal | - |
7 | ACCUSE | lindholm | sawyer | time 2018-02; or CONSULT
8 | OTHER:statement | lindholm | - |
9 | OTHER:other | congress | cal | by lindholm; quoted
10 | ACCUSE | ftc | cal | core
11 | OTHER:crime | cal | generics2 | or OTHER
12 | COOPERATE | ags | ftc | time 2018-03; or ACCUSE
13 | OTHER:death | - | son | time 2017-06/2017-08
14 | REJECT | pharmacy | nia |
15 | ACCUSE | nia | cal, committee |
16 | SUPPORT | members | nia |
17 | CONSULT | sawyer | nia | or OTHER
18 | REJECT | nia | ?sawyer |
19 | OTHER:business | cal | - |
20 | SANCTION | insurer | ?cal | time 2017; or OTHER
21 | SANCTION | walmart | ?cal | or OTHER
22 | ACCUSE | group | middlemen |
23 | SANCTION | middlemen | patients | reported; by group; or REJECT

=== n6-l009 date:2007-09-04 topic:politics source:written
[[Thai]{~thailand} junta]{junta} *eases*{1} curbs on [parties]{parties} but *keeps*{2} [ousted premier]{thak:n}'s assets *frozen*{2}

[BANGKOK]{bangkok}: [Thailand]{thailand}'s military rulers <yesterday|2007-09-03> *lifted*{1} a ban on political gatherings, *clearing*{1} the way for [parties]{parties} to *campaign*{3} before a <December|2007-12> *election*{4}, but *turned down*{5} a *plea*{5} from [ousted prime minister]{-} [Thanin Chaiwat]{thak} to *unfreeze*{5} [his]{thak} family's fortune.

[Army chief General]{-} [Sonthi Boonmak]{sonthi} *told*{6} [party leaders]{leaders} at a lunch that [he]{sonthi} would *hold*{7} [them]{leaders} "personally responsible" for any *violence*{8}. [He]{sonthi} *excused*{9} [three small parties]{three} from a registration fee.

[Mr]{-} [Thanin]{thak}, [who]{thak} has lived in [London]{london} since [tanks]{tanks} *drove*{11} [him]{thak} from office <a year ago|2006-09>, *faces*{12} a *warrant*{12} for [his]{thak} *arrest*{12} over a land deal. <In July|2007-07> [he]{thak} *bought*{13} an English football club, [Mercia City]{mercia}, and *sang*{14} for [its]{mercia} fans.

The [Assets Scrutiny Committee]{asc} *seized*{15} 53 billion baht from [[his]{thak} wife and children]{family} <in June|2007-06>. [It]{asc} is *suing*{16} [[his]{thak} former finance minister]{finance} and has *summoned*{17} [his]{thak} [cook]{cook}, in [whose]{cook} name shares were found.

[Mr]{-} [Thanin]{thak}'s party was *dissolved*{19} <in May|2007-05> and [its]{tlt} [111 executives]{exec} *barred*{20} from politics for five years. [Its]{tlt} members have *flocked*{21} to the [People's Strength Party]{psp}, which *vows*{22} to *bring*{22} [him]{thak} home and *pardon*{22} [him]{thak}. The [Democrats]{dems}, [who]{dems} *boycotted*{23} the last *vote*{23}, *accuse*{24} [that party]{psp} of being *run*{24} "by text message from a [man with a football]{thak}".

The [European Union]{eu} *asked*{25} to *send*{26} observers. [General]{-} [Sonthi]{sonthi} *rebuffed*{25} [Brussels]{eu:N}: "[We]{thailand} are not [your]{eu} colony."
--- actors
junta | group | Thailand's military rulers
parties | group | parties
thak | person | Thanin Chaiwat | ousted prime minister of Thailand
bangkok | place | Bangkok
thailand | place | Thailand
sonthi | person | Sonthi Boonmak | army chief
leaders | group | party leaders
three | group | three small parties
london | place | London
tanks | group | tanks
mercia | organization | Mercia City | English football club
asc | organization | Assets Scrutiny Committee
family | group | wife and children of Thanin Chaiwat
finance | person | former finance minister
cook | person | cook of Thanin Chaiwat
exec | group | 111 executives of Thanin's party
tlt | organization | Thanin's party
psp | organization | People's Strength Party
dems | organization | Democrats
eu | organization | European Union
--- events
1 | CONCEDE | junta | parties | core; time 2007-09-03
2 | SANCTION | junta | thak | core; or COERCE
3 | OTHER:election | parties | - | planned
4 | OTHER:election | thailand | - | planned; time 2007-12
5 | CONCEDE/REJECT | ?junta | thak | core; time 2007-09-03
6 | OTHER:statement | sonthi | leaders | or THREATEN
7 | THREATEN | sonthi | leaders | core; possible
8 | ASSAULT | - | - | possible
9 | CONCEDE | sonthi | three |
11 | COERCE | tanks | thak | time 2006-09
12 | COERCE/REQUEST | - | thak | or ACCUSE COERCE
13 | OTHER:business | thak | mercia | time 2007-07
14 | OTHER:culture | thak | mercia |
15 | COERCE | asc | family | core; time 2007-06
16 | ACCUSE | asc | finance |
17 | REQUEST | asc | cook | or ACCUSE
19 | COERCE | - | tlt | time 2007-05
20 | COERCE | - | exec | time 2007-05; or SANCTION
21 | SUPPORT | tlt | psp | or OTHER
22 | AID/AGREE | psp | thak | core; planned; or CONCEDE
23 | REJECT | dems | - |
24 | ACCUSE | dems | psp, thak |
25 | COOPERATE/REJECT | sonthi | eu | core; or REJECT
26 | REQUEST | eu | ?junta |

=== n6-l010 date:2023-10-10 topic:accident source:written
[Toddler]{toddler} *rescued*{1} from well by [uncle]{uncle:n}

A [three-year-old girl]{toddler} was *pulled*{1} alive from a disused well in [Boone County]{boone}, [Missouri]{mo}, <Sunday night|2023-10-08> by [[her]{toddler} uncle]{uncle}, a [lineman]{uncle} [who]{uncle} *went down*{2} head first on a rope.

[Hallie Jo Prewitt]{toddler} *fell*{3} 22 feet through rotten boards while *playing*{4} at [[her]{toddler} grandparents]{grands}' farm. [She]{toddler} was *flown*{5} to [University Hospital]{hospital} in [Columbia]{columbia} with a broken wrist and was *released*{6} <Monday|2023-10-09>.

[Firefighters]{fire} *pumped*{7} air to [the child]{toddler} and *kept*{8} [her]{toddler} *talking*{8}, but the shaft was too narrow for [their]{fire} gear. [Cody Prewitt]{uncle}, 29, *talked*{9} [the battalion chief]{chief}, [Marsha Dunn]{chief}, *into*{9} *letting*{10} [him]{uncle} *try*{10}. [Four men]{four} *held*{11} [him]{uncle} by the ankles.

"[I]{uncle} *told*{12} [her]{toddler} to *grab*{12} [my]{uncle} ears," [he]{uncle} said.

[Dunn]{chief} *commended*{13} [Prewitt]{uncle} but *cautioned*{14} [the public]{public} against *copying*{14} [him]{uncle}. [Gov.]{-} [Hank Sibley]{sibley} *called*{15} [the family]{family} and *invited*{16} [them]{family} to [Jefferson City]{jc}.

[The county]{boone} had *sent*{17} [landowners]{landowners} letters about old wells <in the spring|2023-03/2023-05>. [Hallie]{toddler}'s [grandfather]{grandpa}, [Roy Prewitt]{grandpa}, *acknowledged*{18} [he]{grandpa} *threw*{19} [his]{grandpa} away. [Neighbors]{neighbors} *showed up*{20} <Monday|2023-10-09> with two trucks of gravel and *filled*{20} it for [him]{grandpa}.

A [boy of 6]{boy} *died*{21} in a similar *fall*{21} near [Fulton]{fulton} <in 1987|1987>.
--- actors
toddler | person | Hallie Jo Prewitt | three-year-old girl
uncle | person | Cody Prewitt | uncle of Hallie Jo Prewitt, lineman
boone | place | Boone County
mo | place | Missouri
grands | group | grandparents of Hallie Jo Prewitt
hospital | organization | University Hospital
columbia | place | Columbia
fire | group | firefighters
chief | person | Marsha Dunn | battalion chief
four | group | four men
public | group | the public
sibley | person | Hank Sibley | Governor
family | group | Prewitt family
jc | place | Jefferson City
landowners | group | landowners
grandpa | person | Roy Prewitt | grandfather
neighbors | group | neighbors
boy | person | boy of 6
fulton | place | Fulton
--- events
1 | AID | uncle | toddler | core; time 2023-10-08; place boone
2 | AID | uncle | ?toddler | or OTHER
3 | OTHER:accident | - | toddler | core; time 2023-10-08; place boone
4 | OTHER:other | toddler | - |
5 | AID | - | toddler | place columbia; or OTHER
6 | OTHER:health | hospital | toddler | time 2023-10-09; or RETREAT
7 | AID | fire | toddler | core
8 | AID | fire | toddler | or CONSULT
9 | REQUEST | uncle | chief |
10 | CONCEDE | chief | uncle |
11 | AID | four | uncle |
12 | REQUEST | uncle | toddler | by uncle; quoted
13 | SUPPORT | chief | uncle |
14 | REQUEST | chief | public |
15 | CONSULT | sibley | family | or SUPPORT
16 | CONSULT/REQUEST | sibley | family | or CONSULT
17 | OTHER:statement | boone | landowners | time 2023-03/2023-05
18 | CONCEDE | grandpa | - | or OTHER
19 | OTHER:other | grandpa | - |
20 | AID | neighbors | grandpa | time 2023-10-09
21 | OTHER:death | - | boy | time 1987; place fulton

=== n6-l011 date:2017-05-02 topic:politics source:written
[Fiji]{fiji} [parliament]{parl} *suspends*{1} [opposition MP]{mp:n} for two years

[SUVA]{suva}, <2 May|2017-05-02> (Pacific Beat) — [Fiji]{fiji}'s parliament has *suspended*{1} [opposition member]{-} [Ratu Josaia Vakatale]{mp} for two years for *calling*{2} [the speaker]{speaker} a "puppet".

[The privileges committee]{committee}, on which [the government]{gov} has a majority, *found*{3} [him]{mp} guilty of contempt <on Monday|2017-05-01>. [Police]{police} *escorted*{4} [him]{mp} from the chamber. [His]{mp} [colleagues]{colleagues} *followed*{5}, singing a hymn.

[Prime Minister]{-} [Apenisa Cakau]{cakau} *defended*{6} the penalty. "[He]{mp} *insulted*{2} a [woman]{speaker} and [he]{mp} would not *apologise*{7} to [her]{speaker}," [he]{cakau} *told*{8} [the house]{parl}.

The [Inter-Parliamentary Union]{ipu} *took issue*{9} with [Fiji]{fiji} over the length of the ban, and [New Zealand]{nz} *registered*{10} [its]{nz} *unease*{10} with [Suva]{fiji:N}. [Australia]{australia} *kept silent*{11}. [The speaker]{speaker}, [Dr]{-} [Litia Naulu]{speaker}, *rejected*{12} an *offer*{12} by [the union]{ipu} to *send*{12} a [fact-finding team]{team}.

[Vakatale]{mp}, a [high chief]{mp} and former army major, *lost*{13} [his]{mp} commission to the 2006 coup and *spent*{14} <six months|P6M> in detention for *urging*{15} [soldiers]{soldiers} to *disobey*{15} [their]{soldiers} [commander]{cakau}, [the man who is now prime minister]{cakau}. [He]{mp} has *lodged*{16} an appeal with the [High Court]{high}.

The [Fiji Women's Forum]{forum} was torn. [Its]{forum} convener, [Shamima Bano]{bano}, *upbraided*{18} [Vakatale]{mp} for [his]{mp} language but *called on*{19} [the government]{gov} not to *use*{19} [women]{women} as a shield.

[[His]{mp} constituents]{constituents} in [Tailevu]{tailevu} will *go*{20} without a [member]{mp} until the next *election*{21}, due <in 2018|2018>. [They]{constituents} have *collected*{22} money for [him]{mp}; [he]{mp} *passed*{23} it on to a [school]{school} *damaged*{24} by Cyclone Winston.
--- actors
fiji | place | Fiji
parl | organization | parliament of Fiji
mp | person | Ratu Josaia Vakatale | opposition MP
suva | place | Suva
speaker | person | Litia Naulu | speaker of parliament
committee | organization | privileges committee
gov | organization | government of Fiji
police | organization | police
colleagues | group | colleagues of Vakatale
cakau | person | Apenisa Cakau | Prime Minister of Fiji
ipu | organization | Inter-Parliamentary Union
nz | place | New Zealand
australia | place | Australia
team | group | fact-finding team
soldiers | group | soldiers
high | organization | High Court
forum | organization | Fiji Women's Forum
bano | person | Shamima Bano | convener of the Fiji Women's Forum
women | group | women
tailevu | place | Tailevu
constituents | group | constituents of Vakatale
school | organization | a school
--- events
1 | SANCTION | parl | mp | core
2 | ACCUSE | mp | speaker | core
3 | ACCUSE | committee | mp | core; time 2017-05-01; or COERCE
4 | COERCE | police | mp | time 2017-05-01
5 | PROTEST | colleagues | - | time 2017-05-01; or SUPPORT
6 | SUPPORT | cakau | ?parl |
7 | CONCEDE/REJECT | mp | speaker | by cakau; quoted; or REJECT
8 | OTHER:statement | cakau | parl |
9 | ACCUSE | ipu | fiji | core
10 | ACCUSE | nz | fiji |
11 | OTHER:statement | australia | - | neg
12 | CONSULT/REJECT | speaker | ipu, team | core; or REJECT
13 | SANCTION | - | mp | or COERCE OTHER
14 | COERCE | - | mp |
15 | REQUEST | mp | soldiers |
16 | REQUEST | mp | high | or ACCUSE
18 | ACCUSE | bano | mp |
19 | REQUEST | bano | gov, women |
20 | OTHER:other | constituents | - | planned
21 | OTHER:election | ?fiji | - | planned; time 2018
22 | AID | constituents | mp |
23 | AID | mp | school |
24 | OTHER:disaster | - | school |

=== n6-l012 date:2020-10-13 topic:business source:written
[Buyout firm]{apex} *drops*{1} *bid*{1} for [Dutch grocer]{groen} after [unions]{unions} *fight back*{2}

[AMSTERDAM]{ams} — [Apex Partners]{apex} has *walked away*{1} from a 3.1 billion euro *offer*{1} for [supermarket chain]{-} [Groenland]{groen}, citing resistance from [works councils]{councils} and a [founder's family]{family} that controls a third of the votes.

[The American private equity group]{apex} *launched*{4} [its]{apex} approach <in August|2020-08>. [Groenland]{groen}'s management *recommended*{5} the bid to [shareholders]{holders}, but [the Bakker family]{family} *refused*{6} to *sell*{6} and *teamed up*{7} with [staff]{staff} to *block*{7} it. [Two unions]{unions} *staged*{8} a *stoppage*{8} at [the company]{groen}'s six warehouses <last Friday|2020-10-09>.

"[We]{family} do not *hand*{6} [our]{family} grandfather's shop to [people who *strip*{9} shops]{apex}," [Marijke Bakker]{bakker} *wrote*{10} to [chairman]{-} [Otto Visser]{visser}, [who]{visser} *may now have to go*{11}.

[Visser]{visser} *accused*{12} [the family]{family} of *putting*{13} sentiment above [other owners]{holders}. [Hedge fund]{-} [Ridgeline]{ridgeline}, which holds 6 percent, *threatened*{15} to *take*{15} the [Bakkers]{family} *to court*{15}. [Its]{ridgeline} [founder]{-}, [Leo Strand]{strand}, *demanded*{16} the *removal*{16} of [both Bakker directors]{directors} from [the board]{board}.

[Groenland]{groen}'s shares *lost*{17} a fifth of their value. [Rabo Effecten]{rabo} *downgraded*{18} [the grocer]{groen}; [two other brokers]{brokers} *upgraded*{19} [it]{groen}, betting on a new *offer*{20} from [Belgium's Delmonte]{delmonte}. [Delmonte]{delmonte} *declined*{21} to comment.

[The economy minister]{minister}, [Sander Kok]{minister}, [who]{minister} had been *urged*{22} by [lawmakers]{lawmakers} to *step in*{22}, *said*{23} [he]{minister} was glad [he]{minister} had not had to.
--- actors
apex | organization | Apex Partners | American private equity group
groen | organization | Groenland | Dutch supermarket chain
unions | group | two unions
ams | place | Amsterdam
councils | group | works councils
family | group | Bakker family
holders | group | shareholders of Groenland
staff | group | staff of Groenland
bakker | person | Marijke Bakker
visser | person | Otto Visser | chairman of Groenland
ridgeline | organization | Ridgeline | hedge fund
strand | person | Leo Strand | founder of Ridgeline
directors | group | both Bakker directors
board | organization | board of Groenland
rabo | organization | Rabo Effecten
brokers | group | two other brokers
delmonte | organization | Delmonte | Belgian grocer
minister | person | Sander Kok | economy minister
lawmakers | group | lawmakers
--- events
1 | OTHER:business | apex | groen | core; or RETREAT
2 | PROTEST | unions | ?apex | core; same 8
4 | OTHER:business | apex | ?groen | time 2020-08
5 | REQUEST | groen | holders | or SUPPORT
6 | REJECT | family | apex | core
7 | COOPERATE | family | staff | core; or REJECT
8 | PROTEST | unions | groen | core; time 2020-10-09
9 | OTHER:business | apex | - | by bakker; quoted
10 | OTHER:statement | bakker | visser |
11 | RETREAT | visser | - | possible; or OTHER
12 | ACCUSE | visser | family |
13 | OTHER:other | family | holders | reported; by visser; or REJECT
15 | ACCUSE/THREATEN | ridgeline | family | possible
16 | SANCTION/REQUEST | strand | board, directors |
17 | OTHER:business | groen | - |
18 | OTHER:business | rabo | groen |
19 | OTHER:business | brokers | groen |
20 | OTHER:business | delmonte | ?groen | possible
21 | REJECT | delmonte | - |
22 | REQUEST | lawmakers | minister |
23 | OTHER:statement | minister | - |

=== n6-l013 date:2014-05-06 topic:conflict source:written
[Kiev]{ukraine:N} *loses*{1} helicopter to [separatists]{separatists}; [Moscow]{russia:N} *masses*{2} troops

[SLOVIANSK]{slov}, [Ukraine]{ukraine} — [Pro-Russian separatists]{separatists} *brought down*{1} a [Ukrainian]{~ukraine} helicopter gunship near [Sloviansk]{slov} <on Monday|2014-05-05>, the fourth since <Friday|2014-05-02>, as government forces *tightened*{3} a ring around [the town]{slov}.

[The crew]{crew} *survived*{1}. [Four soldiers]{four} were *killed*{4} and [some 30]{thirty} *wounded*{4} in an *ambush*{4} by [the rebels]{separatists} on a road to the south, [Interior Minister]{-} [Arsen Avdiyenko]{avd} *said*{5}.

In [Odesa]{odesa}, where [46 people]{dead} *died*{6} in street *fighting*{6} and a *fire*{6} <on Friday|2014-05-02>, [police]{police} *bowed*{7} to a [crowd of 2,000]{crowd} and *freed*{7} [67 detained pro-Russians]{sixtyseven}. [Prime Minister]{-} [Arkadiy Yatsenko]{yats} *sacked*{8} [the regional police command]{command} and *ordered*{9} an *inquiry*{9} into [its]{command} conduct. [Kiev]{ukraine:N} *sent*{10} a [special unit]{unit} to the port.

[Germany]{germany}'s foreign minister, [Frank Steinbach]{steinbach}, *appealed*{11} to [Kiev]{ukraine:N} and [Moscow]{russia:N} for a second *conference*{11} in [Geneva]{geneva}. [[Russian]{~russia} Foreign Minister]{-} [Sergei Lavrin]{lavrin} *saw no point*{12} in it without [the separatists]{separatists}. The [United States]{us} *accused*{13} [Russia]{russia} of *pouring*{14} oil on the fire and *threatened*{15} [its]{russia} banks with *sanctions*{15}.

[Russia]{russia} has *put*{2} [about 40,000 soldiers]{soldiers} along the border. [Moldova]{moldova}, uneasy about [Transdniestria]{trans}, *placed*{16} [its]{moldova} border guards on alert. [Poland]{poland} *asked*{17} [NATO]{nato} for [two heavy brigades]{brigades}.

[The separatists]{separatists} *plan*{18} a *vote*{18} on self-rule in [Donetsk]{donetsk} and [Luhansk]{luhansk} <on Sunday|2014-05-11>. [They]{separatists} *let go*{19} [seven European observers]{observers} <on Saturday|2014-05-03> after a [[Russian]{~russia} envoy]{envoy}'s *intervention*{19}.
--- actors
ukraine | place | Ukraine
separatists | group | pro-Russian separatists
russia | place | Russia
slov | place | Sloviansk
crew | group | crew of the helicopter
four | group | four soldiers killed
thirty | group | some 30 soldiers wounded
avd | person | Arsen Avdiyenko | Interior Minister of Ukraine
odesa | place | Odesa
dead | group | 46 people who died
police | organization | police in Odesa
crowd | group | crowd of 2,000
sixtyseven | group | 67 detained pro-Russians
yats | person | Arkadiy Yatsenko | Prime Minister of Ukraine
command | organization | regional police command
unit | group | special unit
germany | place | Germany
steinbach | person | Frank Steinbach | foreign minister of Germany
geneva | place | Geneva
lavrin | person | Sergei Lavrin | Russian Foreign Minister
us | place | United States
soldiers | group | about 40,000 Russian soldiers
moldova | place | Moldova
trans | place | Transdniestria
poland | place | Poland
nato | organization | NATO
brigades | group | two heavy brigades
donetsk | place | Donetsk
luhansk | place | Luhansk
observers | group | seven European observers
envoy | person | a Russian envoy
--- events
1 | ASSAULT | separatists | ukraine, crew | core; time 2014-05-05; place slov
2 | MOBILIZE | russia | soldiers | core
3 | MOBILIZE | ?ukraine | slov | or ASSAULT COERCE
4 | ASSAULT | separatists | four, thirty | core; by avd
5 | OTHER:statement | avd | - |
6 | ASSAULT | - | dead | time 2014-05-02; place odesa; or OTHER
7 | RETREAT | police | sixtyseven, crowd | core; place odesa; or CONCEDE
8 | SANCTION | yats | command | core
9 | ACCUSE/REQUEST | yats | command | or ACCUSE
10 | MOBILIZE | ukraine | unit | place odesa
11 | CONSULT/REQUEST | steinbach | ukraine, russia | core
12 | CONSULT/REJECT | lavrin | ?steinbach | core; or REJECT
13 | ACCUSE | us | russia | core
14 | OTHER:other | russia | - | reported; by us
15 | SANCTION/THREATEN | us | russia | core; possible
16 | MOBILIZE | moldova | - |
17 | MOBILIZE/REQUEST | poland | nato | or AID
18 | OTHER:election | separatists | - | planned; time 2014-05-11; place donetsk, luhansk
19 | RETREAT | separatists | observers | time 2014-05-03

=== n6-l014 date:2019-08-20 topic:police source:written
[Sydney man]{kess} *faces*{1} *charges*{1} after *ramming*{2} police car with stolen bus

A [man]{kess} *faces*{1} 14 charges after [he]{kess} allegedly *stole*{3} a bus from a [depot]{depot} in [Parramatta]{parramatta} and *rammed*{2} [two police cars]{cars} <on Monday night|2019-08-19>.

[Bradley Kess]{kess}, 31, was *refused*{4} bail by [Magistrate]{-} [Anh Tran]{tran} <on Tuesday|2019-08-20>. [He]{kess} is *accused*{1} of *driving*{5} at a [constable]{constable}, [who]{constable} *jumped*{6} clear, and of *threatening*{7} a [cyclist]{cyclist}.

[Police]{police} *deflated*{8} the bus's tyres with spikes near [Blacktown]{blacktown}. A [dog squad officer]{dogofficer} *tackled*{9} [Mr]{-} [Kess]{kess} in a car park. [He]{kess} was *bitten*{10} on the arm and *treated*{11} at [Westmead Hospital]{westmead}.

[The court]{court} *heard*{12} that [the accused]{kess} had been *sacked*{13} by [the bus company]{company}, [TransWest]{company}, <last week|2019-08-12/2019-08-18>. [His]{kess} [barrister]{barrister} *said*{14} [TransWest]{company} owed [him]{kess} <six weeks|P6W>' pay. [The company]{company} *disputed*{15} this.

The [Transport Union]{union} has *taken up*{16} the cases of [nine drivers dismissed with [Mr]{-} [Kess]{kess}]{nine}. [State secretary]{-} [Deb Fuller]{fuller} did not *condone*{17} what [he]{kess} had *done*{2} but *blasted*{18} [TransWest]{company} for *treating*{19} [drivers]{nine} "like tyres".

[Passengers]{passengers} at a stop in [Toongabbie]{toon} had *waved*{20} at the bus as it *passed*{21}. It did not *stop*{21}.

[Mr]{-} [Kess]{kess} will *appear*{22} again before [the court]{court} <on October 1|2019-10-01>.
--- actors
kess | person | Bradley Kess
depot | organization | bus depot in Parramatta
parramatta | place | Parramatta
cars | group | two police cars
tran | person | Anh Tran | Magistrate
constable | person | a constable
cyclist | person | a cyclist
police | organization | police
blacktown | place | Blacktown
dogofficer | person | dog squad officer
westmead | organization | Westmead Hospital
court | organization | the court
company | organization | TransWest | bus company
barrister | person | barrister of Bradley Kess
union | organization | Transport Union
nine | group | nine dismissed drivers
fuller | person | Deb Fuller | state secretary of the Transport Union
passengers | group | passengers
toon | place | Toongabbie
--- events
1 | ACCUSE | ?police | kess | core
2 | ASSAULT | kess | cars, ?police | core; possible; time 2019-08-19
3 | OTHER:crime | kess | depot | core; possible; time 2019-08-19; place parramatta
4 | REJECT | tran | kess | core; time 2019-08-20; or COERCE
5 | ASSAULT | kess | constable | possible
6 | OTHER:other | constable | - |
7 | THREATEN | kess | cyclist | possible
8 | COERCE | police | ?kess | place blacktown
9 | COERCE | dogofficer | kess | core; or ASSAULT
10 | ASSAULT | - | kess |
11 | AID | westmead | kess |
12 | OTHER:court | court | - |
13 | SANCTION | company | kess | time 2019-08-12/2019-08-18
14 | OTHER:statement | barrister | - | or ACCUSE
15 | REJECT | company | ?barrister |
16 | SUPPORT | union | nine |
17 | SUPPORT | fuller | ?kess | neg; or ACCUSE
18 | ACCUSE | fuller | company |
19 | OTHER:other | company | nine | reported; by fuller
20 | OTHER:other | passengers | - | place toon
21 | OTHER:travel | ?kess | - |
22 | OTHER:court | kess | court | planned; time 2019-10-01

=== n6-l015 date:2008-08-05 topic:food source:written
[Haiti]{haiti} *eases*{1} rice duty after food *riots*{2}; [donors]{donors} *step in*{3}

[PORT-AU-PRINCE]{pap}, <Aug. 5|2008-08-05> — [President]{-} [Renaud Prévil]{previl} *cut*{1} import duty on rice by half <on Monday|2008-08-04> and *appealed*{4} to [merchants]{merchants} to *pass*{4} the saving on to [buyers]{buyers}, <four months|P4M> after *riots*{2} over food prices *cost*{5} [the prime minister]{alexis} [his]{alexis} job.

[Lawmakers]{lawmakers} *threw out*{5} [Jean-Édouard Alix]{alexis} <in April|2008-04>, saying [he]{alexis} had *shrugged off*{6} [the hungry]{hungry}. [They]{lawmakers} have since *voted down*{7} two nominees for [his]{alexis} post and will *question*{8} a third, [economist]{-} [Michèle Pierre]{pierre}, <on Thursday|2008-08-07>.

[Venezuela]{venezuela} *shipped*{9} 364 tons of meat to [the island]{haiti}. [Brazil]{brazil}, [whose]{brazil} [soldiers]{brsoldiers} lead [the U.N. force]{minustah}, *gave*{11} beans. The [World Bank]{wb} *donated*{12} $10 million, [France]{france} *doubled*{13} [its]{france} food *aid*{13}, and the [U.S. Agency for International Development]{usaid} *trucked*{14} flour to [schools in [Gonaïves]{gonaives}]{schools}.

[Peasant groups]{peasants} *find*{15} fault with [the donors]{donors}. "[They]{donors} *feed*{16} [us]{peasants} and [they]{donors} *ruin*{17} [us]{peasants}," said [Chavannes Dorcé]{dorce}, [who]{dorce} *plants*{18} sorghum near [Hinche]{hinche}. In the 1990s [Washington]{us:N} *pressed*{19} [Haiti]{haiti} to *open*{19} [its]{haiti} market to [[American]{~us} growers]{growers}; within a decade imports had *wiped*{20} out [local rice farmers]{rice}.

[The U.N. peacekeepers]{minustah}, [who]{minustah} *shot*{21} [five rioters]{five} in [Les Cayes]{cayes}, have *paid*{22} [two of the families]{families}. A [Nigerian policeman with the force]{nigerian} was *dragged*{23} from [his]{nigerian} car and *killed*{23} by a [mob]{mob} <on April 12|2008-04-12>; [three men]{three} *await*{24} trial for [his]{nigerian} *murder*{23}.

A sack of rice costs 43 dollars, twice the price of <a year ago|2007-08>.
--- actors
haiti | place | Haiti
donors | group | donors
pap | place | Port-au-Prince
previl | person | Renaud Prévil | President of Haiti
merchants | group | merchants
buyers | group | buyers
alexis | person | Jean-Édouard Alix | former prime minister of Haiti
lawmakers | group | lawmakers
hungry | group | the hungry
pierre | person | Michèle Pierre | economist
venezuela | place | Venezuela
brazil | place | Brazil
brsoldiers | group | Brazilian soldiers
minustah | organization | U.N. force in Haiti
wb | organization | World Bank
france | place | France
usaid | organization | U.S. Agency for International Development
schools | group | schools in Gonaïves
gonaives | place | Gonaïves
peasants | group | peasant groups
dorce | person | Chavannes Dorcé
hinche | place | Hinche
us | place | United States
growers | group | American growers
rice | group | local rice farmers
five | group | five rioters
cayes | place | Les Cayes
families | group | two of the families
nigerian | person | Nigerian policeman
mob | group | a mob
three | group | three men
--- events
1 | CONCEDE | previl, haiti | - | core; time 2008-08-04
2 | PROTEST | - | - | core; time 2008-04
3 | AID | donors | haiti | core
4 | REQUEST | previl | merchants | core
5 | SANCTION | lawmakers | alexis | core; time 2008-04
6 | REJECT | alexis | hungry | reported; by lawmakers
7 | REJECT | lawmakers | - |
8 | CONSULT | lawmakers | pierre | planned; time 2008-08-07; or ACCUSE
9 | AID | venezuela | haiti | core
11 | AID | brazil | ?haiti |
12 | AID | wb | ?haiti |
13 | AID | france | ?haiti |
14 | AID | usaid | schools |
15 | ACCUSE | peasants | donors | core
16 | AID | donors | peasants | by dorce; quoted
17 | OTHER:other | donors | peasants | by dorce; quoted; or ACCUSE
18 | OTHER:business | dorce | - | place hinche
19 | REQUEST | us | haiti | or COERCE
20 | OTHER:business | growers | rice |
21 | ASSAULT | minustah | five | place cayes
22 | AID | minustah | families | or CONCEDE
23 | ASSAULT | mob | nigerian | time 2008-04-12
24 | OTHER:court | - | three | planned; or ACCUSE

