=== n2-073 date:2018-10-19 topic:price-cap source:written
[Regulator]{aerc:n} *freezes*{1} train fares; [operator]{kustra:n} *threatens*{2} to *park*{2} trains

The [Rail Economics Council]{aerc} <yesterday|2018-10-18> *turned down*{3} a *request*{3} by [Kustrail]{kustra} to *raise*{4} peak fares by 9 percent and *ordered*{1} [it]{kustra} to *hold*{1} prices until <the end of 2019|2019-12>.

[The [Gothenburg]{gothenburg}-based operator]{kustra}, which *carries*{5} 140,000 [commuters]{commuters} a day, *answered*{2} within minutes. If the *freeze*{1} stands, [it]{kustra} said, [it]{kustra} will *withdraw*{2} every fourth off-peak departure from <January|2019-01>.

"That is blackmail with a timetable," [council chair]{-} [Torsten Hagelin]{hagelin} said.

[Commuters]{commuters:n} had *complained*{6} in record numbers: 31,000 letters since <spring|2018-03/2018-05>, more than half about carriage heating. [The council]{aerc} *found*{7} that [Kustrail]{kustra} *missed*{8} [its]{kustra} punctuality target in 14 of 18 months, and *fined*{9} [it]{kustra} 22 million kronor for that in a separate *decision*{9}.

[[Kustrail]{kustra}'s owner]{-}, the [French]{~france} group [Transvallée]{trans}, *won*{10} the concession <in 2015|2015> by *underbidding*{11} the state railway. [It]{trans} has *lost*{12} money since. A [person close to the board]{person} said [Transvallée]{trans} had *sounded out*{13} [two buyers]{buyers}, neither of [whom]{buyers} *bit*{14}.

[Infrastructure Minister]{-} [Maja Rosenqvist]{rosen} *refused*{15} to be *drawn*{15}. [She]{rosen} *pointed*{16} out that the contract *allows*{17} [the state]{sweden} to *take over*{17} the trains at six months' notice, and then *boarded*{18} one. It was late.
--- actors
aerc | organization | Rail Economics Council
kustra | organization | Kustrail | train operator
commuters | group | commuters
hagelin | person | Torsten Hagelin | chair of the Rail Economics Council
france | place | France
trans | organization | Transvallée | French group
person | person | person close to the board
buyers | group | two buyers
rosen | person | Maja Rosenqvist | Infrastructure Minister
sweden | place | Sweden
gothenburg | place | Gothenburg
--- events
1 | COERCE | aerc | ?kustra | core; time 2018-10-18; or REQUEST OTHER:business
2 | SANCTION/THREATEN | kustra | - | core; planned; time 2018-10-18; or THREATEN
3 | REJECT | aerc | kustra | core; time 2018-10-18
4 | OTHER:business | kustra | ?commuters | neg; possible
5 | OTHER:business | kustra | commuters |
6 | ACCUSE | commuters | ?kustra | core; time 2018-03/2018-10
7 | OTHER:statement | aerc | - | or ACCUSE
8 | OTHER:business | kustra | - | by aerc
9 | SANCTION | aerc | kustra | core
10 | OTHER:business | trans | - | time 2015
11 | OTHER:business | trans | - | time 2015
12 | OTHER:business | trans | - |
13 | CONSULT | trans | buyers | by person
14 | AGREE | buyers | ?trans | neg; by person; or REJECT
15 | REJECT | rosen | - |
16 | OTHER:statement | rosen | - |
17 | COERCE | sweden | ?kustra | possible; by rosen; or OTHER:business
18 | OTHER:travel | rosen | - |

=== n2-074 date:2021-05-27 topic:artist-profile source:written
[The man]{kofi} [who]{kofi} *painted*{1} [the bank]{mercia}

By [Yusuf Chowdhury-Blake]{yusuf}

[LEICESTER]{leicester} – On the wall of a closed branch of [Mercia Savings]{mercia} an elephant steps on a cash machine. [Nobody]{nobody} *commissioned*{3} it. [The bank]{mercia}, which *sold*{4} the building <in March|2021-03>, *wanted*{5} it *scrubbed*{5}; [the new owner]{desai}, [restaurateur]{-} [Jayshree Desai]{desai}, *refused*{6}, and now *charges*{7} two pounds for a photograph.

[The artist]{kofi}, [Kofi Alder]{kofi}, 29, *did*{1} it over three nights in <February|2021-02>. [He]{kofi} *waited*{8} for [me]{yusuf} under its trunk.

Is it revenge? "No," [he]{kofi} said. "[They]{mercia} *turned down*{9} [[my]{kofi} mother]{mother} for a loan, yes. But elephants are just fun to paint."

[His]{kofi} mother, [Comfort]{mother}, *raised*{11} four children above a launderette. [She]{mother} *asked*{12} [the bank]{mercia} for £800 <in 2009|2009>, to *mend*{13} a dryer. A [clerk]{clerk} *told*{14} [her]{mother} the computer did not like the postcode. [Alder]{kofi}, then 17, *held*{15} the folder.

[The police]{police} *arrested*{16} [him]{kofi} once, on <February 20|2021-02-20>, for going equipped with a ladder. [They]{police} *let*{17} [him]{kofi} *go*{17} when [the sergeant]{sergeant} *admired*{18} a sketch. [The council]{council} has *promised*{19} not to *prosecute*{19}. [Deputy mayor]{-} [Alison Twigg]{twigg} even *offered*{20} [him]{kofi} the underpass at [Belgrave Gate]{belgrave}.

There is interest from further off. A [collector in [Qatar]{qatar}]{collector} *tried*{21} to *buy*{21} the wall. A [gallery in [Antwerp]{antwerp}]{gallery} *shows*{22} [his]{kofi} drawings from <June 12|2021-06-12>, next to those of [Banu Erdem]{banu} and the late [Piet Claes]{claes}.

[Mercia Savings]{mercia} *merged*{23} with [Pennine Mutual]{pennine} <last week|2021-05-17/2021-05-23>. The new logo, *unveiled*{24} <on Tuesday|2021-05-25>, is an elephant.
--- actors
kofi | person | Kofi Alder | artist
yusuf | person | Yusuf Chowdhury-Blake | reporter
leicester | place | Leicester
mercia | organization | Mercia Savings | bank
nobody | group | nobody
desai | person | Jayshree Desai | restaurateur
mother | person | Comfort | mother of Kofi Alder
police | organization | police
sergeant | person | police sergeant
council | organization | city council
twigg | person | Alison Twigg | deputy mayor
belgrave | place | Belgrave Gate
qatar | place | Qatar
collector | person | collector in Qatar
antwerp | place | Antwerp
gallery | organization | gallery in Antwerp
banu | person | Banu Erdem | artist
claes | person | Piet Claes | artist
pennine | organization | Pennine Mutual
clerk | person | bank clerk
--- events
1 | OTHER:culture | kofi | mercia | core; time 2021-02
3 | REQUEST | nobody | - | neg
4 | OTHER:trade | mercia | - | time 2021-03
5 | REQUEST | mercia | ?desai | core
6 | REJECT | desai | ?mercia | core
7 | OTHER:business | desai | - |
8 | OTHER:other | kofi | yusuf |
9 | REJECT | mercia | mother | core; reported; by kofi; quoted
11 | OTHER:other | mother | - |
12 | REQUEST | mother | mercia | core; time 2009
13 | OTHER:other | mother | - | possible
14 | REJECT | clerk | mother | same 9
15 | OTHER:other | kofi | - |
16 | COERCE | police | kofi | core; time 2021-02-20
17 | RETREAT | police | kofi |
18 | SUPPORT | sergeant | ?kofi |
19 | ACCUSE/AGREE | council | ?kofi | neg; planned; or CONCEDE
20 | SUPPORT | twigg | kofi | core; or AID OTHER
21 | OTHER:trade | collector | - |
22 | OTHER:culture | gallery | ?kofi | planned; time 2021-06-12
23 | OTHER:business | mercia, pennine | - | mutual; core; time 2021-05-17/2021-05-23
24 | OTHER:business | - | - | time 2021-05-25

=== n2-075 date:2022-11-22 topic:space-business source:written
[Sierra Orbital]{sierra} *bags*{1} [Canadian]{~canada} moon rover contract, *beating*{2} three

[OTTAWA]{ottawa} ([SpaceTrade]{st}) — The [Canadian Space Office]{cso} has *picked*{1} [Colorado]{colorado}'s [Sierra Orbital]{sierra} to *land*{3} a 30-kg rover near the lunar south pole <in 2026|2026>, *passing over*{2} [Astrolux]{astrolux} of [Luxembourg]{lux}, [Japan]{japan}'s [Tsuki]{tsuki} and the home favourite, [Winnipeg]{winnipeg}-based [Polar Dynamics]{polar}.

The *award*{1} is worth C$43 million.

[Polar]{polar} *cried foul*{4}. The tender required a bidder with one successful landing; [Polar]{polar} has none, but neither has [Sierra]{sierra}, [whose]{sierra} first craft *tipped over*{6} <in April|2022-04> and *worked*{7} on its side for six days. "If that is a landing [I]{toews} am a ballerina," said [Polar]{polar} chief [Jim Toews]{toews}. [He]{toews} has *written*{8} to [Industry Minister]{-} [Josée Gendron]{gendron}, [who]{gendron} *represents*{9} a riding next to the factory.

[CSO]{cso} director [Harpreet Gill]{gill} *defended*{10} the *choice*{1}. "On its side is on the moon," [she]{gill} said.

[The rover]{rover}, *named*{11} [Wesakechak]{rover:N} by [schoolchildren]{kids} in [Moose Factory]{moose}, will *look*{12} for ice. [It]{rover} was *developed*{13} by [McGowan University]{mcgowan} with [Spain]{spain}'s [Instituto Selene]{selene}; [India]{india} is *contributing*{14} a drill. [France]{france} *withdrew*{15} from the project <last year|2021> over cost.

[Sierra]{sierra} shares *gained*{16} 12 percent in [New York]{ny}. [Founder]{-} [Burt Halloran]{burt}, a [former test pilot]{burt}, *rang*{17} [Toews]{toews} to *commiserate*{18} and *offered*{19} [Polar]{polar} the ground station work. [Toews]{toews} *hung up*{20}, then *called back*{21}. [They]{burt+toews} *meet*{22} <on Thursday|2022-11-24>.
--- actors
sierra | organization | Sierra Orbital
canada | place | Canada
ottawa | place | Ottawa
cso | organization | Canadian Space Office | CSO
colorado | place | Colorado
astrolux | organization | Astrolux
lux | place | Luxembourg
japan | place | Japan
tsuki | organization | Tsuki
winnipeg | place | Winnipeg
polar | organization | Polar Dynamics
toews | person | Jim Toews | chief of Polar Dynamics
gendron | person | Josée Gendron | Industry Minister
gill | person | Harpreet Gill | director of the Canadian Space Office
rover | other | Wesakechak | rover
kids | group | schoolchildren
moose | place | Moose Factory
mcgowan | organization | McGowan University
spain | place | Spain
selene | organization | Instituto Selene
india | place | India
france | place | France
ny | place | New York
burt | person | Burt Halloran | founder of Sierra Orbital
st | organization | SpaceTrade
--- events
1 | OTHER:business | cso | sierra | core
2 | OTHER:business | ?cso | astrolux, tsuki, polar | core; or REJECT
3 | OTHER:science | sierra | - | core; planned; time 2026
4 | ACCUSE | polar | ?cso | core
6 | OTHER:accident | ?sierra | - | time 2022-04
7 | OTHER:science | - | - | time 2022-04
8 | REQUEST | toews | gendron | or ACCUSE
9 | OTHER:other | gendron | - |
10 | SUPPORT | gill | - | core; or REJECT
11 | OTHER:culture | kids | rover | place moose
12 | OTHER:science | rover | - | planned
13 | OTHER:science | mcgowan, selene | rover | or COOPERATE
14 | COOPERATE | india | - | or AID
15 | RETREAT | france | - | time 2021; or SANCTION
16 | OTHER:business | - | - |
17 | CONSULT | burt | toews |
18 | SUPPORT | burt | toews |
19 | COOPERATE/AGREE | burt | polar | core; planned
20 | REJECT | toews | ?burt |
21 | CONSULT | toews | ?burt |
22 | CONSULT/AGREE | burt, toews | - | mutual; planned; time 2022-11-24

=== n2-076 date:2017-02-10 topic:opposition-split source:written
[Party]{bloc:n} *left*{1} leaderless as [Teodorescu]{teo} *leaves*{1} [Bucharest]{buch}... for [Cluj]{cluj}

[BUCHAREST]{buch}, <Feb. 10|2017-02-10> – [Ilinca Teodorescu]{teo} *stepped down*{1} as head of [Romania]{romania}'s opposition [Liberal Bloc]{bloc} <on Friday|2017-02-10>, an hour after [she]{teo} had *ruled out*{2} doing so, to *run*{3} for mayor of [Cluj]{cluj}.

[She]{teo} *gave*{4} no reason beyond "air". [Colleagues]{colleagues} *mentioned*{5} the *row*{6} <last month|2017-01>, when [deputy leader]{-} [Sorin Vlad]{vlad} *voted*{7} with [the government]{govt} on pensions and *took*{7} [nine deputies]{deputies} with [him]{vlad}. [Teodorescu]{teo} had *demanded*{8} that [he]{vlad} be *expelled*{8}; [the executive]{executive} *expelled*{9} [[his]{vlad} driver]{driver}.

[The bloc]{bloc} must *choose*{10} a successor <by March 15|2017-03-15>. [Vlad]{vlad} is *expected*{11} to *stand*{11}. So are [former minister]{-} [Roxana Petcu]{petcu}, [the MEP]{-} [Dan Olteanu-Weiss]{dan} and, to general surprise, the poet [Mircea Stan]{stan}, [who]{stan} *joined*{12} [the party]{bloc} <on Thursday|2017-02-09>.

A *victory*{13} for [Vlad]{vlad} would bring [the party]{bloc} closer to [Prime Minister]{-} [Adrian Chiriac]{chiriac}, [who]{chiriac} has *dangled*{14} two ministries. [Petcu]{petcu} *rejects*{15} any coalition. [Olteanu-Weiss]{dan} has *called*{16} [both]{vlad+petcu} "yesterday's papers".

The [incumbent in [Cluj]{cluj}]{incumbent}, [Tiberiu Man]{incumbent}, *welcomed*{17} [his]{incumbent} new rival with a bunch of leeks. [He]{incumbent} *beat*{18} [her]{teo} brother, [Radu]{radu}, there <in 2012|2012>.

Had [she]{teo} *stayed*{19}, [analyst]{-} [Cornel Bratu]{bratu} said, [Teodorescu]{teo} would have *faced*{20} a confidence vote <on Monday|2017-02-13>, and *survived*{21}. "[She]{teo} *fled*{22} from a *victory*{21}," [he]{bratu} *told*{23} [Radio Capitala]{radio}.
--- actors
bloc | organization | Liberal Bloc | opposition party
teo | person | Ilinca Teodorescu | head of the Liberal Bloc
buch | place | Bucharest
cluj | place | Cluj
romania | place | Romania
colleagues | group | colleagues
vlad | person | Sorin Vlad | deputy leader of the Liberal Bloc
govt | organization | government of Romania
deputies | group | nine deputies
executive | organization | executive of the Liberal Bloc
driver | person | driver of Sorin Vlad
petcu | person | Roxana Petcu | former minister
dan | person | Dan Olteanu-Weiss | MEP
stan | person | Mircea Stan | poet
chiriac | person | Adrian Chiriac | Prime Minister of Romania
incumbent | person | Tiberiu Man | mayor of Cluj
radu | person | Radu | brother of Ilinca Teodorescu
bratu | person | Cornel Bratu | analyst
radio | organization | Radio Capitala
--- events
1 | OTHER:appointment | teo | bloc | core; time 2017-02-10; or RETREAT
2 | REJECT | teo | - | or OTHER:statement
3 | OTHER:election | teo | - | core; planned; place cluj
4 | OTHER:statement | teo | - |
5 | OTHER:statement | colleagues | - |
6 | ACCUSE | ?teo, ?vlad | - | mutual; time 2017-01
7 | SUPPORT | vlad, deputies | govt | core; time 2017-01
8 | SANCTION/REQUEST | teo | vlad | core
9 | SANCTION | executive | driver |
10 | OTHER:appointment | bloc | - | core; planned; time 2017-03-15; or OTHER:election
11 | OTHER:election | vlad, ?petcu, ?dan, ?stan | - | core; possible
12 | OTHER:appointment | stan | bloc | time 2017-02-09
13 | OTHER:election | vlad | - | possible
14 | AGREE | chiriac | ?bloc | planned; or REQUEST
15 | REJECT | petcu | ?chiriac |
16 | ACCUSE | dan | vlad, petcu |
17 | SUPPORT | incumbent | ?teo | or OTHER
18 | OTHER:election | incumbent | radu | time 2012; place cluj
19 | OTHER:appointment | teo | - | possible; neg; by bratu
20 | REJECT | - | teo | possible; neg; by bratu; time 2017-02-13; or OTHER:election
21 | OTHER:election | teo | - | possible; neg; by bratu
22 | RETREAT | teo | - | by bratu; quoted; same 1
23 | OTHER:statement | bratu | radio |

=== n2-077 date:2023-08-29 topic:festival-weather source:written
Mud, then music: [80,000]{crowd} *stuck*{1} at [Danube]{danube} festival *refuse*{2} to *leave*{2}

[NOVI BREG]{novi:N}, [Serbia]{serbia} — The storm that *turned*{3} [Serbia]{serbia}'s biggest rock festival into a swamp <on Sunday night|2023-08-27> also *knocked out*{4} the car parks, the bridge and, mercifully, the karaoke tent.

[Organisers]{organisers} *called off*{5} the last two days and *told*{6} [fans]{crowd} to go home. About half could not. The other half would not.

"[We]{milica} *paid*{8} for mud," said [Milica Jovin]{milica}, 22, from [Niš]{nis}.

[The army]{army} *laid*{9} a pontoon <on Monday|2023-08-28>. [Farmers]{farmers} *pulled*{10} cars out with tractors, at first for nothing, by evening for 50 euros. The [Red Cross]{redcross} *treated*{11} [140 people]{patients}, mostly for cold; a [woman]{woman} *gave birth*{12} in a merchandise van and *named*{13} the girl [Encore]{girl}.

[Health Minister]{-} [Vuk Trifunović]{vuk} *warned*{14} of tick bites. [He]{vuk} was *booed*{15} when [he]{vuk} *arrived*{16} by helicopter and *cheered*{17} when [he]{vuk} *left*{18} with [two injured drummers]{drummers}.

Headliners [Iron Tulip]{tulip} *played*{19} anyway, unplugged, from the back of a dredger. [Singer]{-} [Jess Cartwright]{jess} *dedicated*{20} the set to "whoever is *driving*{21} this thing". [She]{jess} did not know that it was [the mayor]{mayor}, [Bojan Kostić]{mayor}, [who]{mayor} *ran*{22} dredgers before [he]{mayor} *ran*{23} the town.

Ticket holders will *get*{24} a third of [their]{crowd} money back, promoter [Dunav Live]{dunav} said. A consumer group, [Potrošač]{potro}, *threatened*{25} to *sue*{25} for all of it. [The promoter]{dunav} *insured*{26} [itself]{dunav} against rain <in May|2023-05>, but not, it emerged, against wind.
--- actors
crowd | group | 80,000 festival-goers
danube | place | Danube
novi | place | Novi Breg
serbia | place | Serbia
organisers | group | festival organisers
milica | person | Milica Jovin | festival-goer
nis | place | Niš
army | organization | Serbian army
farmers | group | farmers
redcross | organization | Red Cross
patients | group | 140 people treated
woman | person | woman who gave birth
girl | person | Encore | newborn
vuk | person | Vuk Trifunović | Health Minister
drummers | group | two injured drummers
tulip | organization | Iron Tulip | band
jess | person | Jess Cartwright | singer of Iron Tulip
mayor | person | Bojan Kostić | mayor of Novi Breg
dunav | organization | Dunav Live | promoter
potro | organization | Potrošač | consumer group
--- events
1 | OTHER:weather | - | crowd | core; place danube; or OTHER:disaster
2 | REJECT | crowd | ?organisers | core; place danube
3 | OTHER:weather | - | - | core; time 2023-08-27; place novi
4 | OTHER:weather | - | - | time 2023-08-27
5 | OTHER:culture | organisers | - | core; or REJECT
6 | REQUEST | organisers | crowd | core
8 | OTHER:trade | milica | - | by milica; quoted
9 | AID | army | ?crowd | time 2023-08-28
10 | AID | farmers | ?crowd | time 2023-08-28
11 | AID | redcross | patients |
12 | OTHER:health | woman | girl |
13 | OTHER:other | woman | girl |
14 | OTHER:statement | vuk | - |
15 | PROTEST | ?crowd | vuk | or ACCUSE
16 | OTHER:travel | vuk | - |
17 | SUPPORT | ?crowd | vuk |
18 | AID | vuk | drummers | or OTHER:travel
19 | OTHER:culture | tulip | - | core
20 | SUPPORT | jess | ?mayor |
21 | OTHER:other | ?mayor | - | by jess; quoted
22 | OTHER:other | mayor | - |
23 | OTHER:other | mayor | - |
24 | AGREE | dunav | crowd | core; planned; or OTHER:business
25 | ACCUSE/THREATEN | potro | ?dunav | core; planned
26 | OTHER:business | dunav | - | time 2023-05

=== n2-078 date:2020-10-08 topic:retail source:written
[Morrow's]{morrow} *buys*{1} [Fenwick Lane]{fenwick} out of administration; 40 shops to *reopen*{2}

Fashion group [Morrow's]{morrow} has *snapped up*{1} the brand, website and 40 of the 112 shops of collapsed chain [Fenwick Lane]{fenwick} for £17.5m, administrators at [Gately Stroud]{gately} *confirmed*{3} <on Thursday|2020-10-08>.

The *deal*{1} *rescues*{4} 610 jobs. [About 1,150 people]{redundant} [whose]{redundant} stores are not included were made *redundant*{5} with immediate effect, *learning*{6} the news by text.

[Usman Farooqi]{usman}, [[Morrow's]{morrow} billionaire founder]{-}, *started out*{7} as a Saturday boy at the [Fenwick Lane]{fenwick} in [Bolton]{bolton}, where [he]{usman} was *sacked*{8} <in 1983|1983> for *rearranging*{9} the window. [He]{usman} *visited*{10} the branch on <Thursday|2020-10-08> and *rearranged*{11} it.

"[I]{usman} have *waited*{12} a while," [he]{usman} *told*{13} [Retail Herald]{herald}.

Rival bidder [Sable & Co]{sable} *dropped out*{14} <on Monday|2020-10-05>, and private equity house [Carrick Bridge]{carrick}, which *owned*{15} [the chain]{fenwick} from <2011|2011>, never *entered*{16}. [Unions]{unions} *blame*{17} [Carrick]{carrick} for *loading*{18} the business with £300m of debt; [it]{carrick} *maintains*{19} that the pandemic *killed*{20} the high street.

Suppliers are owed £46m and can expect pennies. One, [Nottingham]{nottingham} knitwear maker [Trent & Daughters]{trent}, *laid off*{23} half [its]{trent} staff <last week|2020-09-28/2020-10-04>.

[Bolton]{bolton}'s manageress, [Sheila Entwistle]{sheila}, [who]{sheila} as a 19-year-old *fired*{8} [Farooqi]{usman}, *keeps*{24} [her]{sheila} job. "[He]{usman} was right about the window," [she]{sheila} *conceded*{25}.
--- actors
morrow | organization | Morrow's | fashion group
fenwick | organization | Fenwick Lane | fashion chain
gately | organization | Gately Stroud | administrators
redundant | group | 1,150 people made redundant
usman | person | Usman Farooqi | founder of Morrow's
bolton | place | Bolton
herald | organization | Retail Herald | trade paper
sable | organization | Sable & Co
carrick | organization | Carrick Bridge | private equity house
unions | group | unions
nottingham | place | Nottingham
trent | organization | Trent & Daughters | knitwear maker
sheila | person | Sheila Entwistle | manageress
--- events
1 | OTHER:business | morrow | fenwick | core; time 2020-10-08
2 | OTHER:business | ?morrow | - | core; planned
3 | OTHER:statement | gately | - | time 2020-10-08
4 | OTHER:business | ?morrow | - | or AID
5 | OTHER:business | ?fenwick | redundant | core; or SANCTION
6 | OTHER:other | redundant | - |
7 | OTHER:appointment | usman | fenwick | place bolton
8 | SANCTION | sheila | usman | core; time 1983; place bolton; or OTHER:appointment
9 | OTHER:other | usman | - | time 1983
10 | CONSULT | usman | - | time 2020-10-08; place bolton; or OTHER:travel
11 | OTHER:other | usman | - | time 2020-10-08
12 | OTHER:other | usman | - | by usman; quoted
13 | OTHER:statement | usman | herald |
14 | OTHER:business | sable | ?fenwick | time 2020-10-05; or REJECT RETREAT
15 | OTHER:business | carrick | fenwick |
16 | OTHER:business | carrick | - | neg
17 | ACCUSE | unions | carrick | core
18 | OTHER:business | carrick | ?fenwick | reported; by unions
19 | REJECT | carrick | ?unions |
20 | OTHER:business | - | - | reported; by carrick
23 | OTHER:business | trent | - | time 2020-09-28/2020-10-04; or SANCTION
24 | OTHER:appointment | sheila | - |
25 | CONCEDE | sheila | usman | core

=== n2-079 date:2019-05-03 topic:weather-insurance source:written
[Insurers]{insurers:n} *pay*{1} record sum for hail; farmers say it is not enough

[[Argentina]{argentina}'s crop insurers]{insurers} will *pay out*{1} 31 billion pesos for the hailstorm that *flattened*{2} vineyards around [San Rafael]{sanrafael} <in February|2019-02>, [the industry association]{assoc} *disclosed*{3} <on Friday|2019-05-03>, three times the previous record.

Payments to [2,900 growers]{growers} *begin*{1} <next week|2019-05-06/2019-05-12>. The average cheque will cover 55 percent of losses.

[The growers]{growers} *had hoped*{5} for 80. [Leader]{-} [Nélida Fasciolo]{nelida} said the companies *measured*{6} hailstones after they had *melted*{7}. [She]{nelida} will not *sign*{8}, and *called*{9} on [other growers]{others} to *hold out*{9}.

"[I]{nelida} *offered*{10} [the adjuster]{adjuster} one from [my]{nelida} freezer," [she]{nelida} said. "[He]{adjuster} *declined*{11}. [He]{adjuster} was afraid of it."

[Governor]{-} [Martín Zabala]{zabala} has *waived*{12} land tax in the affected departments. [His]{zabala} plan to *fire*{13} silver iodide into clouds, *shelved*{14} <in 2016|2016>, is being *revived*{14}; four Cessnas *arrived*{15} from [Brazil]{brazil} <on Tuesday|2019-04-30>. [Scientists at the [Cuyo Institute]{cuyo}]{scientists} *doubt*{16} that it works. There is concern, too, in [San Juan]{sanjuan} province, downwind, where [winegrowers]{winegrowers} *fear*{17} [their]{winegrowers} rain may be *stolen*{18}.

That war of the clouds is an old one. <In 1986|1986> a [[San Juan]{sanjuan} deputy]{deputy} *proposed*{19}, in earnest, to *shoot*{20} back.
--- actors
insurers | group | crop insurers of Argentina
argentina | place | Argentina
sanrafael | place | San Rafael
assoc | organization | insurance industry association
growers | group | 2,900 growers
nelida | person | Nélida Fasciolo | leader of the growers
others | group | other growers
adjuster | person | adjuster
zabala | person | Martín Zabala | governor
brazil | place | Brazil
cuyo | organization | Cuyo Institute
scientists | group | scientists at the Cuyo Institute
sanjuan | place | San Juan
winegrowers | group | winegrowers in San Juan
deputy | person | San Juan deputy
--- events
1 | OTHER:business | insurers | growers | core; planned; by assoc; time 2019-05-06/2019-05-12; or AID
2 | OTHER:weather | - | - | core; time 2019-02; place sanrafael; or OTHER:disaster
3 | OTHER:statement | assoc | - | time 2019-05-03
5 | OTHER:other | growers | - | or REQUEST
6 | OTHER:business | ?insurers | - | by nelida
7 | OTHER:weather | - | - | by nelida
8 | AGREE | nelida | ?insurers | neg; planned; or REJECT
9 | REJECT/REQUEST | nelida | others | core
10 | OTHER:other | nelida | adjuster | by nelida; quoted
11 | REJECT | adjuster | ?nelida | reported; by nelida; quoted
12 | CONCEDE | zabala | ?growers | core; or AID
13 | OTHER:science | zabala | - | planned
14 | OTHER:science | zabala | - | or OTHER
15 | OTHER:travel | - | - | time 2019-04-30; place brazil
16 | REJECT | scientists | - | core; or OTHER:statement
17 | OTHER:statement | winegrowers | - | or OTHER
18 | OTHER:crime | - | winegrowers | possible; by winegrowers
19 | REQUEST | deputy | - | time 1986
20 | ASSAULT | sanjuan | - | possible; by deputy

=== n2-080 date:2024-02-01 topic:corrections-notices source:written
Notices, corrections and a thank you

FROM THE EDITOR. In [our]{messenger} <January 25|2024-01-25> issue [we]{messenger} *reported*{1} that [Alderman]{-} [Walt Drexler]{walt} "*attacked*{2} [the library]{library}". [Mr.]{-} [Drexler]{walt} *criticized*{2} [its]{library} opening hours. [He]{walt} *attacked*{3} nothing; [he]{walt} has a bad hip. The [Elk County Messenger]{messenger} *apologizes*{4} to [him]{walt} and to [the library]{library}.

*ENGAGED*{5}. [Tricia Oberholtzer]{tricia} and [Daryl Funk]{daryl}, both of [Rattling Creek]{creek}.

*RETIRED*{6}. [Dr.]{-} [Ashok Menon]{menon}, after <38 years|P38Y>. [He]{menon} *delivered*{7} 2,204 babies and *stitched*{8} most of them later. [Dr.]{-} [Lynette Poe]{poe} *takes over*{9} the practice on <Monday|2024-02-05>.

*ELECTED*{10}. [Sue Ann Hatch]{hatch}, by the [Volunteer Fire Company]{fire}, as chief, 31-12 over [Bud Kline]{kline}. [Bud]{kline} has *demanded*{11} a *recount*{11}. [Sue Ann]{hatch} *counted*{12} them again in front of [him]{kline}: 32-11.

*RECALLED*{13}. Maple sausage *sold*{14} at [Hoffer's Market]{hoffer} between <January 20|2024-01-20> and <January 27|2024-01-27>. [Two people]{two} *fell ill*{15}. [Gene Hoffer]{gene} says *bring*{16} it back and [he]{gene} will *make it right*{17}.

*REJECTED*{18}. By [the township supervisors]{supervisors}, a billboard for [Lucky Loon Casino]{loon}, for the third time. Attorney [Brent Sayre]{sayre} *vowed*{19} to *take*{19} [the township]{supervisors} to court, for the third time.

*FOUND*{20}. One glass eye, blue, on the ice at [Miller's Pond]{pond}.

*THANKS*{21}. [The family of [Irene Yoder]{irene}]{family}, [who]{irene} *passed away*{22} <January 19|2024-01-19>, *thanks*{21} [the nurses at [St. Anne's]{anne}]{nurses}, [the pallbearers]{pall} and [the snowplow]{plow}, [who]{plow} *waited*{23}.
--- actors
walt | person | Walt Drexler | alderman
library | organization | library
messenger | organization | Elk County Messenger | newspaper
tricia | person | Tricia Oberholtzer
daryl | person | Daryl Funk
creek | place | Rattling Creek
menon | person | Ashok Menon | doctor
poe | person | Lynette Poe | doctor
hatch | person | Sue Ann Hatch | fire chief
fire | organization | Volunteer Fire Company
kline | person | Bud Kline
hoffer | organization | Hoffer's Market
two | group | two people
gene | person | Gene Hoffer | owner of Hoffer's Market
supervisors | group | township supervisors
loon | organization | Lucky Loon Casino
sayre | person | Brent Sayre | attorney
pond | place | Miller's Pond
irene | person | Irene Yoder
family | group | family of Irene Yoder
anne | organization | St. Anne's
nurses | group | nurses at St. Anne's
pall | group | pallbearers
plow | group | snowplow crew
--- events
1 | OTHER:statement | messenger | - | time 2024-01-25
2 | ACCUSE | walt | library | core
3 | ASSAULT | walt | - | neg; or ACCUSE
4 | CONCEDE | messenger | walt, library | core
5 | OTHER:other | ?tricia, ?daryl | - | core; mutual
6 | OTHER:appointment | ?menon | - | core
7 | OTHER:health | menon | - |
8 | OTHER:health | menon | - |
9 | OTHER:appointment | poe | ?menon | planned; time 2024-02-05
10 | OTHER:election | ?hatch | ?kline | core
11 | REQUEST | kline | - |
12 | OTHER:election | hatch | ?kline | or CONCEDE
13 | OTHER:business | ?hoffer | - | core
14 | OTHER:trade | hoffer | - | time 2024-01-20/2024-01-27
15 | OTHER:health | - | two |
16 | REQUEST | gene | - |
17 | AGREE | gene | - | planned; or CONCEDE
18 | REJECT | ?supervisors | ?loon | core
19 | ACCUSE/THREATEN | sayre | supervisors | planned
20 | OTHER:other | - | - | core; place pond
21 | SUPPORT | family | nurses, pall, plow | core
22 | OTHER:death | - | irene | time 2024-01-19
23 | AID | plow | ?family | or OTHER
