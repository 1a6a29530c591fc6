=== n4-091 date:2024-02-07 topic:council source:written
[Councilor]{brandt:n} *apologizes*{1}, *keeps*{2} seat

[BEND]{bend}, [Ore.]{ore} — [Bend city councilor]{-} [Rick Brandt]{brandt} *apologized*{1} <Wednesday|2024-02-07> for *posting*{3} the home address of a [woman]{avila} [who]{avila} had *spoken*{4} against [his]{brandt} camping ordinance, but *refused*{2} to *step aside*{2}.

"[I]{brandt} *hit*{3} send in anger," [Brandt]{brandt} *read*{1} from a card at the start of a four-hour *meeting*{5}. [The council]{council} then *voted*{6} 5-1 to *censure*{6} [him]{brandt} and *took away*{7} [his]{brandt} seat on the housing committee.

[The woman]{avila}, [Teresa Avila-Munn]{avila}, *sat*{8} in the front row with [her]{avila} [daughter]{daughter}. [Someone]{someone} *threw*{9} a brick at [her]{avila} porch <on Jan. 28|2024-01-28>, <two days after|P2D> the *post*{3}. [Police]{police} have *made*{10} no *arrests*{10}.

"[He]{brandt} *said sorry*{1} to the room," [she]{avila} said. "[He]{brandt} never *turned around*{11}."

[Mayor]{-} [Melanie Kebler-Ross]{mayor} *asked*{12} [Brandt]{brandt} <last week|2024-01-29/2024-02-04> to *resign*{12}. The city charter gives [the council]{council} no power to remove a member. A recall *petition*{13} was *filed*{13} <Monday|2024-02-05> and needs 6,100 signatures by <May 6|2024-05-06>.

The ordinance, which would *clear*{14} tents from a strip of Hunnell Road, *passed*{15} its first reading 4-3. [Outreach workers]{outreach} *warned*{16} that [the 80 people]{campers} living there had nowhere to *go*{17}. [A pastor]{pastor}, [Tom Brandt]{pastor:N}, *offered*{18} [his]{pastor} church's lot. [He]{pastor} is [the councilor]{brandt}'s older brother. The two *drove*{19} home together.
--- actors
bend | place | Bend
ore | place | Oregon
brandt | person | Rick Brandt | Bend city councilor
avila | person | Teresa Avila-Munn
council | organization | Bend city council
daughter | person | daughter of Teresa Avila-Munn
someone | person | someone
police | organization | police
mayor | person | Melanie Kebler-Ross | Mayor of Bend
outreach | group | outreach workers
campers | group | 80 people living in tents
pastor | person | Tom Brandt | pastor, brother of Rick Brandt
--- events
1 | CONCEDE | brandt | ?avila | core; time 2024-02-07; place bend
2 | REJECT | brandt | - | core; time 2024-02-07
3 | OTHER:statement | brandt | avila | core; time 2024-01-26; or ACCUSE
4 | ACCUSE | avila | ?brandt | or PROTEST
5 | CONSULT | ?council | - | mutual; time 2024-02-07
6 | ACCUSE | council | brandt | core; time 2024-02-07; or SANCTION
7 | SANCTION | council | brandt | core; time 2024-02-07
8 | OTHER:other | avila | - | time 2024-02-07
9 | ASSAULT | someone | avila | core; time 2024-01-28
10 | COERCE | police | - | neg
11 | OTHER:other | brandt | ?avila | neg; by avila; quoted
12 | RETREAT/REQUEST | mayor | brandt | time 2024-01-29/2024-02-04
13 | REQUEST | - | ?brandt | time 2024-02-05; or ACCUSE PROTEST
14 | COERCE | ?council | ?campers | possible
15 | AGREE | ?council | - | or COERCE
16 | OTHER:statement | outreach | ?council | or ACCUSE
17 | OTHER:travel | campers | - | neg; by outreach
18 | AID/AGREE | pastor | ?campers | planned
19 | OTHER:travel | brandt, pastor | - | mutual; time 2024-02-07

=== n4-092 date:2021-09-14 topic:protest source:written
Thousands *rally*{1} in [Yaroslava]{yaroslava} over mine

[Thousands of people]{protesters} *took*{1} to the streets of the [Moldenian]{~moldenia} capital <on Tuesday|2021-09-14> to *oppose*{1} a lithium mine that [the government]{gov} says will *bring*{2} 4,000 jobs.

[Farmers]{farmers} *drove*{3} 200 tractors up [Liberty Avenue]{avenue} and *emptied*{4} a trailer of turnips at the gates of [the energy ministry]{ministry}. [Riot police]{police} *fired*{5} tear gas when a [group of young men]{youths} *pulled down*{6} a fence. [Sixteen people]{sixteen} were *arrested*{7}, and [a cameraman for [Reuters]{reuters}]{cameraman} was *struck*{8} by a canister.

[Organisers]{organisers} *put*{9} the crowd at 30,000; [the interior ministry]{interior} *said*{10} 7,000.

"[They]{gov} *sold*{11} the valley in a language [we]{farmers} don't speak," said [Ilona Petrescu-Vane]{petrescu}, a [beekeeper]{petrescu} from [Dolna]{dolna}, where [British-listed [Arden Lithium]{arden}]{arden} holds the licence. [The company]{arden} *began*{12} *drilling*{12} <in May|2021-05> and *halted*{13} <in August|2021-08> after [villagers]{villagers} *blocked*{14} the road.

[Prime Minister]{-} [Octav Lungu]{lungu} *accused*{15} [foreign groups]{foreign} of *paying*{16} [protesters]{protesters}. [He]{lungu} *ruled out*{17} *revoking*{17} the licence but *agreed*{18} to *receive*{18} [a delegation]{delegation} <on Friday|2021-09-17>. [President]{-} [Sanda Moraru]{moraru}, [his]{lungu} rival, *broke ranks*{19}: [she]{moraru} *visited*{20} [Dolna]{dolna} <last week|2021-09-06/2021-09-12> and *drank*{21} from the stream in front of [cameras]{cameras}.

[Arden]{arden} *insisted*{22} [it]{arden} would *use*{23} "the cleanest process available". [Its]{arden} shares *closed*{24} 9% *down*{24}.

[The European Commission]{ec} counts lithium among its critical raw materials. Demand is forecast to grow eighteenfold by <2030|2030>.
--- actors
yaroslava | place | Yaroslava
protesters | group | thousands of protesters
moldenia | place | Moldenia
gov | organization | government of Moldenia
farmers | group | farmers
avenue | place | Liberty Avenue
ministry | organization | energy ministry
police | organization | riot police
youths | group | group of young men
sixteen | group | sixteen people
reuters | organization | Reuters
cameraman | person | cameraman for Reuters
organisers | group | organisers
interior | organization | interior ministry
petrescu | person | Ilona Petrescu-Vane | beekeeper
dolna | place | Dolna
arden | organization | Arden Lithium
villagers | group | villagers
lungu | person | Octav Lungu | Prime Minister of Moldenia
foreign | group | foreign groups
delegation | group | delegation of protesters
moraru | person | Sanda Moraru | President of Moldenia
cameras | group | cameras
ec | organization | European Commission
--- events
1 | PROTEST | protesters | gov | core; time 2021-09-14; place yaroslava
2 | OTHER:business | - | - | planned; reported; by gov
3 | PROTEST | farmers | - | core; time 2021-09-14; place avenue
4 | PROTEST | farmers | ministry | core; time 2021-09-14
5 | COERCE | police | youths | core; time 2021-09-14; or ASSAULT
6 | PROTEST | youths | - | time 2021-09-14; or ASSAULT
7 | COERCE | ?police | sixteen | core; time 2021-09-14
8 | ASSAULT | ?police | cameraman | time 2021-09-14; or OTHER
9 | OTHER:statement | organisers | - |
10 | OTHER:statement | interior | - |
11 | OTHER:trade | gov | arden | reported; by petrescu; quoted
12 | OTHER:business | arden | - | time 2021-05; place dolna
13 | RETREAT | arden | - | time 2021-08; or OTHER
14 | PROTEST | villagers | arden | time 2021-08; place dolna
15 | ACCUSE | lungu | foreign | core
16 | AID | foreign | protesters | reported; by lungu; or OTHER
17 | REJECT | lungu | ?protesters | core
18 | CONSULT/AGREE | lungu | delegation | planned; core; time 2021-09-17
19 | REJECT | moraru | lungu | or SUPPORT
20 | CONSULT | moraru | dolna | time 2021-09-06/2021-09-12; or OTHER
21 | OTHER:other | moraru | - | time 2021-09-06/2021-09-12; place dolna; or SUPPORT
22 | REJECT | arden | - | or OTHER
23 | OTHER:business | arden | - | planned; by arden
24 | OTHER:business | - | arden |

=== n4-093 date:2016-02-18 topic:crime source:written
[Hospital]{hospital:n} *pays*{1} [hackers]{hackers} to *unlock*{2} files

[LOS ANGELES]{la} — A [Hollywood hospital]{hospital} *paid*{1} a *ransom*{1} of $23,500 in bitcoin to [hackers]{hackers} [who]{hackers} *seized*{3} control of [its]{hospital} computers, [its]{hospital} [chief executive]{steiner} said <Wednesday|2016-02-17>.

[Staff]{staff} at [St. Brendan's Medical Center]{hospital} had *gone back*{4} to pen, paper and fax after the *attack*{3} on <Feb. 5|2016-02-05>. Some [emergency patients]{patients} were *diverted*{5} to [other hospitals]{otherhosp}.

"The quickest way to *get*{2} [our]{hospital} systems back was to *pay*{1}," [CEO]{-} [Allan Steiner]{steiner} said. "[I]{steiner} did not like it. [I]{steiner} did it." [He]{steiner} *disputed*{6} media *reports*{7} that [the hackers]{hackers} had *asked*{8} for $2 million.

[The FBI]{fbi}, which *took over*{9} the *case*{10} from [local police]{lapd}, discourages such payments. [An agent familiar with the *inquiry*{10}]{agent} said the code was *sent*{11} from servers in [Eastern Europe]{eeurope}. No one has been *charged*{12}.

[State Sen.]{-} [Ben Hertz]{hertzberg} *introduced*{13} a bill <Thursday|2016-02-18> to *make*{14} ransomware a crime on par with extortion. [Patients' advocate]{-} [Lila Navarro]{navarro} *faulted*{15} [the hospital]{hospital} for *waiting*{16} <a week|P1W> to *tell*{16} [the public]{public}. [Steiner]{steiner} *said*{17} no records were *stolen*{18}.

[The hospital]{hospital}, with 280 beds, was *bought*{19} by [a Norwegian medical foundation]{foundation} <in 2004|2004>. It *emerged*{20} from bankruptcy <in 2012|2012>.

A [Maine sheriff]{sheriff} *paid*{21} $610 <in 2014|2014> to *recover*{21} case files. "[I]{sheriff} *caved*{21}," [he]{sheriff} *told*{22} [a local newspaper]{newspaper} then. "But [I]{sheriff} *got*{21} my evidence."
--- actors
hospital | organization | St. Brendan's Medical Center | Hollywood hospital
hackers | group | hackers
la | place | Los Angeles
steiner | person | Allan Steiner | chief executive of the hospital
staff | group | staff
patients | group | emergency patients
otherhosp | group | other hospitals
fbi | organization | FBI
lapd | organization | local police
agent | person | FBI agent
eeurope | place | Eastern Europe
hertzberg | person | Ben Hertz | State Senator
navarro | person | Lila Navarro | patients' advocate
public | group | the public
foundation | organization | Norwegian medical foundation
sheriff | person | Maine sheriff
newspaper | organization | local newspaper
--- events
1 | CONCEDE | hospital | hackers | core; reported; by steiner; place la; or OTHER
2 | RETREAT | hackers | hospital | core; or OTHER
3 | ASSAULT | hackers | hospital | core; time 2016-02-05; or OTHER
4 | OTHER:business | staff | - |
5 | AID | - | patients | or OTHER
6 | REJECT | steiner | - |
7 | OTHER:statement | - | - |
8 | REQUEST | hackers | ?hospital | denied; neg; by steiner; or THREATEN COERCE
9 | OTHER:crime | fbi | lapd | or ACCUSE OTHER
10 | ACCUSE | fbi | ?hackers | core
11 | OTHER:crime | ?hackers | - | reported; by agent; place eeurope
12 | ACCUSE | - | - | neg
13 | OTHER:other | hertzberg | - | core; time 2016-02-18; or REQUEST
14 | COERCE | - | - | planned; or OTHER
15 | ACCUSE | navarro | hospital | core
16 | OTHER:statement | hospital | public | reported; by navarro; or REJECT
17 | REJECT | steiner | ?navarro | or OTHER
18 | OTHER:crime | ?hackers | ?hospital | denied; neg; by steiner
19 | OTHER:business | foundation | hospital | time 2004
20 | OTHER:business | hospital | - | time 2012
21 | CONCEDE | sheriff | - | time 2014
22 | OTHER:statement | sheriff | newspaper | time 2014

=== n4-094 date:2013-08-21 topic:party source:written
[Mwangi]{pmwangi:N} *dumps*{1} [Mwangi]{jmwangi:N}: party *split*{2} *deepens*{2}

[The leader of the [Unity Front]{front}]{pmwangi}, [Paul Mwangi Njoroge]{pmwangi}, <yesterday|2013-08-20> *dropped*{1} [secretary-general]{-} [Jane Mwangi]{jmwangi} from [his]{pmwangi} team, *bringing*{2} into the open a *quarrel*{2} that has *split*{2} [the party]{front} since <the March polls|2013-03>.

[Ms]{-} [Mwangi]{jmwangi}, no relation, *learnt*{3} of [her]{jmwangi} *removal*{1} from the radio. "[I]{jmwangi} was *pouring*{4} tea," [she]{jmwangi} *told*{5} the [Standard]{standard}. "[I]{jmwangi} *finished*{6} it. Then [I]{jmwangi} *called*{7} [my]{jmwangi} [lawyers]{lawyers}."

[Mr]{-} [Mwangi]{pmwangi} *cited*{8} "gross indiscipline". [She]{jmwangi} had *written*{9} to the [Registrar of Political Parties]{registrar} <in July|2013-07> *seeking*{9} an *audit*{10} of campaign funds, and had *skipped*{11} three *meetings*{12}.

[Eleven MPs allied to [her]{jmwangi}]{eleven} *stormed*{13} the party offices in [Kilimani]{kilimani}, *changed*{14} the locks and *declared*{15} [Nyeri Senator]{-} [Muthoni Kagwe]{kagwe} acting leader. [Ms]{-} [Kagwe]{kagwe}, [who]{kagwe} was in [Addis Ababa]{addis}, *distanced*{16} [herself]{kagwe} from the *coup*{15} by text message. "Nobody *asked*{17} [me]{kagwe}," [she]{kagwe} said.

[Treasurer]{-} [Elijah Kosgei]{kosgei} *tried*{18} to *make peace*{18}. [He]{kosgei} *invited*{19} [both Mwangis]{mwangis} to *dinner*{19} <on Sunday|2013-08-18>; [both]{mwangis} *accepted*{20}, neither *came*{21}. [He]{kosgei} *ate*{22} alone.

[The president]{president}'s [Jubilee]{jubilee} coalition *watched*{23} with delight. "[They]{front} *promised*{24} to *govern*{24} [us]{jubilee}; [they]{front} cannot share a key," [majority leader]{-} [Abdi Dubow]{duale} *mocked*{25}.

[The Front]{front} *won*{26} 31 seats <in March|2013-03>. Under the law, a member who is expelled loses a seat.
--- actors
pmwangi | person | Paul Mwangi Njoroge | leader of the Unity Front
jmwangi | person | Jane Mwangi | secretary-general of the Unity Front
front | organization | Unity Front | party
standard | organization | Standard
lawyers | group | lawyers of Jane Mwangi
registrar | organization | Registrar of Political Parties
eleven | group | eleven MPs allied to Jane Mwangi
kilimani | place | Kilimani
kagwe | person | Muthoni Kagwe | Nyeri Senator
addis | place | Addis Ababa
kosgei | person | Elijah Kosgei | Treasurer
mwangis | group | Paul and Jane Mwangi
president | person | president of Kenya
jubilee | organization | Jubilee | coalition
duale | person | Abdi Dubow | majority leader
--- events
1 | SANCTION | pmwangi | jmwangi | core; time 2013-08-20
2 | SANCTION | mwangis | - | core; mutual; time 2013-03; or ACCUSE
3 | OTHER:other | jmwangi | - |
4 | OTHER:other | jmwangi | - | by jmwangi; quoted
5 | OTHER:statement | jmwangi | standard |
6 | OTHER:other | jmwangi | - | by jmwangi; quoted
7 | CONSULT | jmwangi | lawyers | by jmwangi; quoted
8 | ACCUSE | pmwangi | ?jmwangi | core
9 | REQUEST | jmwangi | registrar | time 2013-07
10 | ACCUSE | ?registrar | ?front | possible; or OTHER
11 | REJECT | jmwangi | ?front |
12 | CONSULT | ?front | - |
13 | COERCE | eleven | ?front | core; place kilimani; or ASSAULT PROTEST
14 | COERCE | eleven | ?front | place kilimani; or OTHER
15 | OTHER:appointment | eleven | kagwe | core; or COERCE
16 | REJECT | kagwe | ?eleven | core; place addis
17 | REQUEST | - | kagwe | neg; by kagwe; quoted
18 | CONSULT | kosgei | mwangis |
19 | CONSULT/REQUEST | kosgei | mwangis | time 2013-08-18
20 | AGREE | mwangis | kosgei |
21 | CONSULT | mwangis | kosgei | neg; time 2013-08-18; or REJECT
22 | OTHER:other | kosgei | - | time 2013-08-18
23 | OTHER:other | jubilee | front |
24 | AGREE | front | - | planned; by duale; quoted
25 | ACCUSE | duale | front |
26 | OTHER:election | front | - | time 2013-03

=== n4-095 date:2025-06-12 topic:nuclear source:written
[Watchdog]{iaea:n} *raps*{1} [Iran]{iran} over inspections

[VIENNA]{vienna} — The [U.N. nuclear watchdog]{iaea}'s [35-nation board]{board} *censured*{1} [Iran]{iran} <Thursday|2025-06-12>, *finding*{2} it in *breach*{2} of [its]{iran} obligations for the first time in nearly 20 years. [Tehran]{iran:N} *responded*{3} at once by *announcing*{3} a new enrichment site.

[Nineteen countries]{nineteen} *voted*{1} for the resolution, *put forward*{4} by [France]{france}, [Britain]{britain}, [Germany]{germany} and the [United States]{us}. [Russia]{russia}, [China]{china} and [Burkina Faso]{burkina} *opposed*{5} it; [eleven]{eleven} *abstained*{6}.

"[The agency]{iaea} *asked*{7} the same questions for six years and *got*{8} a shrug," a [senior European diplomat]{diplomat} said on condition of anonymity.

[Iran]{iran}'s [foreign ministry]{iranfm} *called*{9} the *vote*{1} political and said the country had "always *kept*{10} [its]{iran} word". [Its]{iran} [parliament speaker]{-}, [Mohammad Reza Qanbari]{qalibaf}, *warned*{11} that [lawmakers]{lawmakers} could *pull*{11} [Iran]{iran} out of the [Non-Proliferation Treaty]{npt}.

The *move*{1} *clouds*{12} a sixth round of *talks*{13} between [Tehran]{iran:N} and [Washington]{us:N}, *set*{13} for <Sunday|2025-06-15> in [Oman]{oman}. [Oman]{oman}'s [foreign minister]{-}, [Badr Al-Rawahi]{albusaidi}, *confirmed*{14} it would *go ahead*{13}.

[Israel]{israel} *welcomed*{15} the resolution. [Prime Minister]{-} [Binyamin Natanzon]{netanyahu} has repeatedly *threatened*{16} to *strike*{16} [Iranian]{~iran} nuclear facilities. [U.S. personnel]{personnel} *began*{17} *leaving*{17} [the embassy in [Baghdad]{baghdad}]{embassy} <on Wednesday|2025-06-11>.

[Iran]{iran} *agreed*{18} to *limit*{18} [its]{iran} program under a <2015|2015> *deal*{18}, from which [President]{-} [Donald Trump]{trump} *withdrew*{19} <in 2018|2018>. It has since *enriched*{20} uranium to 60% purity, a short step from weapons grade.
--- actors
iaea | organization | U.N. nuclear watchdog
iran | place | Iran
vienna | place | Vienna
board | organization | 35-nation board of the watchdog
nineteen | group | nineteen countries
france | place | France
britain | place | Britain
germany | place | Germany
us | place | United States
russia | place | Russia
china | place | China
burkina | place | Burkina Faso
eleven | group | eleven countries
diplomat | person | senior European diplomat
iranfm | organization | foreign ministry of Iran
qalibaf | person | Mohammad Reza Qanbari | parliament speaker of Iran
lawmakers | group | Iranian lawmakers
npt | other | Non-Proliferation Treaty
oman | place | Oman
albusaidi | person | Badr Al-Rawahi | foreign minister of Oman
israel | place | Israel
netanyahu | person | Binyamin Natanzon | Prime Minister of Israel
personnel | group | U.S. personnel
baghdad | place | Baghdad
embassy | organization | U.S. embassy in Baghdad
trump | person | Donald Trump | President of the United States
--- events
1 | ACCUSE | board | iran | core; time 2025-06-12; place vienna
2 | ACCUSE | board | iran | core; time 2025-06-12; or OTHER
3 | OTHER:statement | iran | ?board | core; time 2025-06-12; or REJECT
4 | ACCUSE | france, britain, germany, us | ?iran | or REQUEST
5 | REJECT | russia, china, burkina | - | core; time 2025-06-12
6 | REJECT | eleven | - | time 2025-06-12
7 | REQUEST | iaea | ?iran | by diplomat; quoted
8 | REJECT | ?iran | iaea | reported; by diplomat; quoted
9 | ACCUSE | iranfm | ?board | core; or REJECT
10 | AGREE | iran | - | reported; by iranfm; quoted; or OTHER
11 | SANCTION/THREATEN | qalibaf, lawmakers | - | core; possible; or RETREAT
12 | OTHER:other | - | - |
13 | CONSULT/AGREE | iran, us | - | core; mutual; planned; time 2025-06-15; place oman
14 | OTHER:statement | albusaidi | - |
15 | SUPPORT | israel | ?board | core
16 | ASSAULT/THREATEN | netanyahu | iran | possible
17 | RETREAT | personnel | - | time 2025-06-11; place baghdad
18 | AGREE | iran | - | time 2015; or CONCEDE
19 | SANCTION | trump | ?iran | time 2018; or RETREAT
20 | OTHER:science | iran | - | or OTHER

=== n4-096 date:2018-11-20 topic:business source:written
[Chairman]{maeda:n} *falls*{1}: [Nordwagen]{nordwagen} *ousts*{2} [Maeda]{maeda} after *arrest*{3}

[HAMBURG]{hamburg}/[TOKYO]{tokyo}, <Nov 20|2018-11-20> - [Carmaker]{-} [Nordwagen]{nordwagen} *stripped*{2} [Akira Maeda]{maeda} of the chairmanship <on Tuesday|2018-11-20>, <a day after|2018-11-19> [Japanese prosecutors]{prosecutors} *picked*{3} [him]{maeda} *up*{3} at [Haneda airport]{haneda} on suspicion of *understating*{4} [his]{maeda} pay.

[The board]{board} *named*{5} [finance chief]{-} [Ulrike Sander]{sander} to *stand in*{5}. "[We]{board} *acted*{2} as one," [she]{sander} said after a five-hour *meeting*{6}. [Two directors close to [Maeda]{maeda}]{twodir} *left*{7} before the *vote*{2}.

[Prosecutors]{prosecutors} *raided*{8} [the group]{nordwagen}'s [Yokohama]{yokohama} office overnight and *carried off*{9} 40 boxes. [They]{prosecutors} *suspect*{10} that [Maeda]{maeda}, 64, *hid*{4} some 5 billion yen over <five years|P5Y>. [He]{maeda} has *made*{11} no statement. Under [Japanese]{~japan} law [he]{maeda} can be *held*{12} for <23 days|P23D> without *charge*{13}.

The *fall*{1} of the [man]{maeda} [who]{maeda} *rescued*{14} [Nordwagen]{nordwagen} from collapse <in 2009|2009> *sent*{15} [its]{nordwagen} shares *down*{15} 8 percent. [He]{maeda} *closed*{16} three plants then, *sold*{17} the truck unit to [India]{india}'s [Rajvir Motors]{rajvir} and *forged*{18} an *alliance*{18} with [Kaito]{kaito}, where [his]{maeda} protégé [Kenji Mori]{mori} is chief executive.

It was [Mori]{mori}, [two people close to the matter]{sources} said, [who]{mori} *took*{19} the documents to [prosecutors]{prosecutors}. [Kaito]{kaito} *declined*{20} to *comment*{20}.

[German Economy Minister]{-} [Paul Altmeyer]{altmaier} *spoke*{21} by phone with [[his]{altmaier} Japanese counterpart]{-}, [Hiroshi Sekiguchi]{seko}. [Both]{altmaier+seko} *voiced*{22} support for the *alliance*{18}. [Labour leader]{-} [Bernd Osterloh-Kühn]{osterloh} was blunter: "[He]{maeda} *cut*{23} 9,000 of [us]{workers}. [He]{maeda} can *count*{24} his own days now."
--- actors
maeda | person | Akira Maeda | chairman of Nordwagen
nordwagen | organization | Nordwagen | carmaker
hamburg | place | Hamburg
tokyo | place | Tokyo
prosecutors | group | Japanese prosecutors
haneda | place | Haneda airport
board | organization | board of Nordwagen
sander | person | Ulrike Sander | finance chief of Nordwagen
twodir | group | two directors close to Maeda
yokohama | place | Yokohama
japan | place | Japan
india | place | India
rajvir | organization | Rajvir Motors
kaito | organization | Kaito
mori | person | Kenji Mori | chief executive of Kaito
sources | group | two people close to the matter
altmaier | person | Paul Altmeyer | German Economy Minister
seko | person | Hiroshi Sekiguchi | Japanese economy minister
osterloh | person | Bernd Osterloh-Kühn | Labour leader
workers | group | workers of Nordwagen
--- events
1 | OTHER:appointment | - | maeda | core; same 2; or SANCTION
2 | SANCTION | nordwagen, board | maeda | core; time 2018-11-20
3 | COERCE | prosecutors | maeda | core; time 2018-11-19; place haneda
4 | OTHER:crime | maeda | - | core; reported; by prosecutors
5 | OTHER:appointment | board | sander | core; time 2018-11-20
6 | CONSULT | ?board | - | mutual; time 2018-11-20
7 | REJECT | twodir | - | time 2018-11-20; or OTHER
8 | COERCE | prosecutors | nordwagen | core; time 2018-11-19; place yokohama
9 | COERCE | prosecutors | ?nordwagen | time 2018-11-19; place yokohama
10 | ACCUSE | prosecutors | maeda |
11 | OTHER:statement | maeda | - | neg
12 | COERCE | ?prosecutors | maeda | possible; time P23D
13 | ACCUSE | ?prosecutors | maeda | neg
14 | AID | maeda | nordwagen | time 2009; or OTHER
15 | OTHER:business | - | nordwagen |
16 | OTHER:business | maeda | - | time 2009
17 | OTHER:trade | maeda | rajvir | time 2009; or OTHER
18 | AGREE | maeda | kaito | time 2009; or COOPERATE
19 | ACCUSE | mori | ?maeda | core; reported; by sources; or COOPERATE
20 | REJECT | kaito | - |
21 | CONSULT | altmaier, seko | - | mutual
22 | SUPPORT | altmaier, seko | ?nordwagen, ?kaito |
23 | OTHER:business | maeda | workers | by osterloh; quoted; or SANCTION
24 | OTHER:other | maeda | - | possible; by osterloh; quoted

=== n4-097 date:2019-10-08 topic:local source:written
[Dog]{biscuit} *bites*{1} [postman]{postman}, [mayor]{nagle:n} *bitten*{2} too

[A terrier named [Biscuit]{biscuit}]{biscuit} *bit*{1} [a postman]{postman} in [Ballymore]{ballymore} <on Tuesday morning|2019-10-08> and, before lunch, *drew*{2} blood from [the town's mayor]{nagle}, [who]{nagle} had *called*{3} to *hear*{3} both sides.

[Garda]{-} [Aoife Breen]{breen} *took*{4} statements. [The owner]{owner}, [widow]{-} [Philomena Cuddy]{owner:N}, *promised*{5} to *muzzle*{5} [the dog]{biscuit} and *sent*{6} apple tart to the sorting office. [The postman]{postman}, [Declan Roche]{postman:N}, *ate*{7} it standing, for reasons [he]{postman} *declined*{8} to *go into*{8}.

[Mayor]{-} [Seán Nagle]{nagle} will not *press*{9} the *matter*{9}. "[I]{nagle} *ran*{10} for office and now [I]{nagle} have *run*{11} from it," [he]{nagle} said.

[The terrier]{biscuit}, [[his]{biscuit} owner]{owner} says, is eleven and has one good eye.

[An Post]{anpost} *suspended*{12} deliveries to Cuddy's Lane and *wrote*{13} to [all nine houses]{houses}. [Councillor]{-} [Bríd Nagle]{brid}, [the mayor]{nagle}'s sister-in-law, *tabled*{14} a motion to *fence*{15} the green. It *fell*{14} for want of a seconder.

Dog bites treated in Irish hospitals have risen by half since <2010|2010>.
--- actors
biscuit | other | Biscuit | terrier
postman | person | Declan Roche | postman
nagle | person | Seán Nagle | mayor of Ballymore
ballymore | place | Ballymore
breen | person | Aoife Breen | Garda
owner | person | Philomena Cuddy | widow, owner of the dog
anpost | organization | An Post
houses | group | nine houses
brid | person | Bríd Nagle | Councillor
--- events
1 | ASSAULT | biscuit | postman | core; time 2019-10-08; place ballymore; or OTHER
2 | ASSAULT | biscuit | nagle | core; time 2019-10-08; place ballymore; or OTHER
3 | CONSULT | nagle | ?owner, ?postman | time 2019-10-08
4 | ACCUSE | breen | - | or CONSULT OTHER
5 | AGREE | owner | ?breen | core; planned
6 | AID | owner | postman | or CONCEDE
7 | OTHER:other | postman | - |
8 | REJECT | postman | - |
9 | ACCUSE/REJECT | nagle | ?owner | neg; planned; or REJECT
10 | OTHER:election | nagle | - | by nagle; quoted
11 | RETREAT | nagle | ?biscuit | by nagle; quoted; or OTHER
12 | SANCTION | anpost | ?houses | core
13 | OTHER:statement | anpost | houses |
14 | REQUEST | brid | - | neg; or OTHER
15 | OTHER:other | - | - | planned; neg

