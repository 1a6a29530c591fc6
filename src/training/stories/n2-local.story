=== n2-033 date:2023-09-20 topic:school-board source:written
[Cedar Flats]{cedar} board *votes*{1} 4-3 to *pull*{1} [novel]{book}; [student]{zoe:n} *reads*{2} it aloud until midnight

[CEDAR FLATS]{cedar:N}, [Mo.]{missouri} — The [Cedar Flats School Board]{board} *voted*{1} <Tuesday night|2023-09-19> to *remove*{1} a novel about a runaway beekeeper from the high school library, *overruling*{3} the [committee of teachers and parents]{committee} that *recommended*{4} *keeping*{4} it.

[Board president]{-} [Doug Heiser]{heiser} *cast*{5} the deciding vote. [He]{heiser} said two passages in "[The Smoke Year]{book}" were not suitable for [14-year-olds]{kids}. [He]{heiser} *conceded*{6} [he]{heiser} had not *read*{7} the rest.

[Zoe Tran-Whitfield]{zoe}, 17, a [senior]{-}, *stood up*{8} during public comment and began to *read*{2} from page one. [Heiser]{heiser} *gaveled*{9} [her]{zoe} *down*{9} when [her]{zoe} three minutes ended. [Forty-one other people]{others} then *gave*{10} [her]{zoe} [their]{others} time, one after another. [She]{zoe} *got*{11} to chapter six.

"[I]{zoe} wasn't *protesting*{12}," [she]{zoe} said. "[I]{zoe} was reading."

The *challenge*{13} was *brought*{13} by [Pastor]{-} [Lyle Amundsen]{amundsen}, [whose]{amundsen} children are homeschooled. [Amundsen]{amundsen} *thanked*{14} [the board]{board} for [its]{board} courage and *denied*{15} that [he]{amundsen} *planned*{16} to *challenge*{16} other books. A list of 28 titles, *seen*{17} by the [Flats Gazette]{gazette}, was *filed*{18} under [his]{amundsen} name <on Sept. 5|2023-09-05>.

[Librarian]{-} [Corinne Baptiste]{baptiste} *announced*{19} [her]{baptiste} *resignation*{19} from the floor, effective <Friday|2023-09-22>. [She]{baptiste} has *run*{20} the library for <22 years|P22Y>.

[The author]{author}, [who]{author} lives in [Tulsa]{tulsa}, *offered*{21} <Wednesday|2023-09-20> to *mail*{21} a free copy to any [student]{students} [who]{students} asks. The [Missouri]{~missouri} chapter of [Shelf Freedom]{shelf} is considering a lawsuit.

The board *meets*{22} again <Oct. 17|2023-10-17>. On the agenda: the boiler.
--- actors
cedar | place | Cedar Flats
missouri | place | Missouri
board | organization | Cedar Flats School Board
zoe | person | Zoe Tran-Whitfield | student
committee | group | committee of teachers and parents
heiser | person | Doug Heiser | school board president
book | other | The Smoke Year | novel
kids | group | 14-year-olds
others | group | forty-one other people
amundsen | person | Lyle Amundsen | pastor
gazette | organization | Flats Gazette | newspaper
baptiste | person | Corinne Baptiste | librarian
author | person | author of The Smoke Year
tulsa | place | Tulsa
shelf | organization | Shelf Freedom
students | group | any student who asks
--- events
1 | COERCE | board | book | core; time 2023-09-19; place cedar; or OTHER
2 | PROTEST | zoe | ?board | core; time 2023-09-19; or OTHER
3 | REJECT | board | committee | core
4 | REQUEST | committee | ?board |
5 | AGREE | heiser | - | or OTHER COERCE
6 | CONCEDE | heiser | - |
7 | OTHER:other | heiser | - | neg; by heiser
8 | OTHER:other | zoe | - |
9 | COERCE | heiser | zoe | or REJECT
10 | SUPPORT | others | zoe | core
11 | OTHER:other | zoe | - |
12 | PROTEST | zoe | - | denied; neg; by zoe; quoted; same 2
13 | ACCUSE | amundsen | - | or REQUEST
14 | SUPPORT | amundsen | board |
15 | REJECT | amundsen | - |
16 | ACCUSE | amundsen | - | denied; neg; by amundsen; or REQUEST
17 | OTHER:other | gazette | - |
18 | REQUEST | amundsen | - | time 2023-09-05; or ACCUSE
19 | OTHER:appointment | baptiste | - | core; time 2023-09-22; or PROTEST
20 | OTHER:other | baptiste | - | time P22Y
21 | AID/AGREE | author | students | core; planned; time 2023-09-20
22 | CONSULT | ?board | - | planned; time 2023-10-17

=== n2-034 date:2018-11-22 topic:planning source:written
Full [council]{council} *throws out*{1} quarry-top hotel

Plans for a 140-bed hotel on the lip of [Hollin Quarry]{quarry} were *refused*{1} by the [Derwent Vale District Council]{council} <on Tuesday|2018-11-20> after a four-hour *debate*{2} that *heard*{2} from a [bat expert]{bat}, [two climbers]{climbers} and [[the developer]{giles}'s mother]{mother}.

Members *voted*{1} by 21 to 14 against the scheme, *rejecting*{3} the advice of [[their]{council} own planning officers]{officers}, [who]{officers} had *recommended*{4} *approval*{4}.

[Peak Retreats]{peak}, [the firm behind it]{peak}, can *appeal*{5} to the [Planning Inspectorate]{inspectorate} until <May|2019-05>. [Director]{-} [Giles Fanshawe-Rudd]{giles} said [he]{giles} was "gutted, for [the village]{hollin}", which had been *promised*{6} 60 jobs and a bus.

[The village]{hollin} is split. A petition against, *signed*{7} by [812 residents]{signers}, was *handed in*{8} by [retired postmistress]{-} [Olive Garside]{olive}, 91. One in favour had 790 names, though [Councillor]{-} [Bob Tattersall]{tatt} (Ind) *claimed*{9} some of those were dead.

"[[My]{tatt} own father]{father} *signed*{10} it," [he]{tatt} *told*{11} [the chamber]{council}. "[He]{father} *passed away*{12} in <March|2018-03>."

[Ward member]{-} [Cllr]{-} [Amrit Dhaliwal]{amrit} (Lab) *argued*{13} that the quarry "belongs to jackdaws". [Council leader]{-} [Judith Moss]{moss} (Con), [who]{moss} *abstained*{14}, *warned*{15} [colleagues]{colleagues} that [the authority]{council} would *lose*{16} at appeal and could not afford the costs. [She]{moss} *left*{17} before the vote was *counted*{18}.

[Mrs]{-} [Fanshawe]{mother}, 84, [who]{mother} had *travelled*{19} from [Surrey]{surrey} to *support*{20} [[her]{mother} son]{giles}, was *given*{21} tea by [Mrs]{-} [Garside]{olive}.

Elsewhere on the agenda, [councillors]{councillors} *approved*{22} a skate park at [Darley Bank]{darley} and *deferred*{23} public toilets.
--- actors
council | organization | Derwent Vale District Council
quarry | place | Hollin Quarry
bat | person | bat expert
climbers | group | two climbers
mother | person | Fanshawe | mother of Giles Fanshawe-Rudd
officers | group | planning officers
peak | organization | Peak Retreats | developer
inspectorate | organization | Planning Inspectorate
giles | person | Giles Fanshawe-Rudd | director of Peak Retreats
hollin | place | village of Hollin
signers | group | 812 residents
olive | person | Olive Garside | retired postmistress
tatt | person | Bob Tattersall | councillor
father | person | father of Bob Tattersall
amrit | person | Amrit Dhaliwal | councillor
moss | person | Judith Moss | council leader
colleagues | group | council colleagues
surrey | place | Surrey
councillors | group | councillors
darley | place | Darley Bank
--- events
1 | REJECT | council | ?peak | core; time 2018-11-20
2 | CONSULT | council | bat, climbers, mother | time 2018-11-20
3 | REJECT | ?council | officers | core
4 | SUPPORT | officers | ?peak | or REQUEST
5 | REJECT | peak | ?council | possible; or REQUEST OTHER:court
6 | AGREE | ?peak | hollin | or AID
7 | REQUEST | signers | ?council | or REJECT
8 | REQUEST | olive | ?council | core; or PROTEST
9 | ACCUSE | tatt | - | core
10 | OTHER:other | father | - | by tatt; quoted; or SUPPORT
11 | OTHER:statement | tatt | council |
12 | OTHER:death | - | father | by tatt; quoted; time 2018-03
13 | OTHER:statement | amrit | - | or REJECT
14 | REJECT | moss | - |
15 | OTHER:statement | moss | colleagues | core; or THREATEN
16 | OTHER:court | council | - | possible; by moss
17 | OTHER:travel | moss | - |
18 | OTHER:other | - | - |
19 | OTHER:travel | mother | - |
20 | SUPPORT | mother | giles |
21 | AID | olive | mother |
22 | AGREE | councillors | - | core
23 | OTHER:other | councillors | - | or REJECT

=== n2-035 date:2021-12-14 topic:weather source:written
[Typhoon Lando-Rita]{typhoon} *cuts*{1} power to 400,000, *spares*{2} [Cebu]{cebu}

[TACLOBAN]{tacloban}, [Philippines]{ph} — A late-season typhoon *ripped*{3} roofs from schools and *felled*{4} transmission towers across the eastern [Visayas]{visayas} <Monday night|2021-12-13> but *weakened*{5} before it *reached*{6} the country's second-largest metropolis.

At least [six people]{six} were *killed*{7}, [four of [them]{six}]{four} in a landslide near [Baybay]{baybay}, the provincial disaster office said. [Eleven fishers]{fishers} were *missing*{8}.

[Lando-Rita]{typhoon} *packed*{9} winds of 165 kilometers per hour at landfall. By <Tuesday noon|2021-12-14> it was a rainstorm.

More than [90,000 people]{evacuees} *moved*{10} to shelters ahead of the storm, most of [them]{evacuees} on their own. "Nobody had to *order*{11} [us]{evacuees}," said [Marilou Abad]{marilou}, 52, [who]{marilou} *lost*{12} [two cousins]{cousins} to the great typhoon <eight years ago|2013>. "[We]{evacuees} heard the frogs stop."

Airlines *cancelled*{13} 71 flights. The [[Philippine]{~ph} Coast Guard]{coastguard} *halted*{14} ferries, *stranding*{14} [3,000 passengers]{passengers} at [Matnog]{matnog}; [nuns from a nearby convent]{nuns} *cooked*{15} for [them]{passengers}.

[President]{-} [Ramon Estrellado]{estrellado} was *due*{16} to *fly*{16} over the area <Wednesday|2021-12-15>. [Vice President]{-} [Cora Luningning]{cora}, [his]{estrellado} rival, *drove*{17} to [Ormoc]{ormoc} overnight with rice and was *photographed*{18} pushing [her]{cora} own van. [[Her]{cora} critics]{critics} *dismissed*{19} the *trip*{17} as a stunt.

[Forecasters]{forecasters} *expect*{20} no further storms <this month|2021-12>. [They]{forecasters} *said*{21} the same <last week|2021-12-06/2021-12-12>.
--- actors
typhoon | other | Typhoon Lando-Rita
cebu | place | Cebu
tacloban | place | Tacloban
ph | place | Philippines
visayas | place | Visayas
six | group | six people killed
four | group | four people killed in a landslide
baybay | place | Baybay
fishers | group | eleven fishers
evacuees | group | 90,000 people
marilou | person | Marilou Abad
cousins | group | two cousins of Marilou Abad
coastguard | organization | Philippine Coast Guard
passengers | group | 3,000 passengers
matnog | place | Matnog
nuns | group | nuns from a nearby convent
estrellado | person | Ramon Estrellado | President of the Philippines
cora | person | Cora Luningning | Vice President
ormoc | place | Ormoc
critics | group | critics of Cora Luningning
forecasters | group | forecasters
--- events
1 | OTHER:weather | typhoon | - | core; or OTHER:disaster
2 | OTHER:weather | typhoon | cebu | core; neg; or OTHER:disaster
3 | OTHER:weather | ?typhoon | - | core; time 2021-12-13; place visayas; or OTHER:disaster
4 | OTHER:weather | ?typhoon | - | time 2021-12-13; place visayas; or OTHER:disaster
5 | OTHER:weather | ?typhoon | - |
6 | OTHER:weather | ?typhoon | ?cebu |
7 | OTHER:disaster | - | six | core; or OTHER:weather
8 | OTHER:disaster | - | fishers |
9 | OTHER:weather | typhoon | - |
10 | RETREAT | evacuees | - | core; or OTHER:travel
11 | REQUEST | - | evacuees | neg; by marilou; quoted; or COERCE
12 | OTHER:disaster | - | cousins | time 2013; or OTHER:death
13 | OTHER:business | - | - | or OTHER:travel
14 | COERCE | coastguard | passengers | place matnog; or OTHER
15 | AID | nuns | passengers |
16 | OTHER:travel | estrellado | - | planned; time 2021-12-15
17 | OTHER:travel | cora | - | core; place ormoc; or AID
18 | OTHER:other | - | cora |
19 | ACCUSE | critics | cora | or REJECT
20 | OTHER:statement | forecasters | - | time 2021-12
21 | OTHER:statement | forecasters | - | time 2021-12-06/2021-12-12

=== n2-036 date:2017-08-03 topic:farming source:written
Hops and dread in the [Hallertau]{hallertau}

By [Lorenz Obermayr]{lorenz}

At five in the morning [Resi Stadler]{resi} *walks*{1} [her]{resi} rows with a torch and a jar. In the jar are beetles. [She]{resi} *counts*{2} them aloud, as [[her]{resi} father]{father} *did*{2} and as [[her]{resi} daughter]{-}, [Vroni]{vroni}, [who]{vroni} *studies*{3} law in [Munich]{munich}, never will.

The beetle *came*{4} in <2015|2015>, in a pallet of garden slabs from [Hungary]{hungary}, if one believes [the state office in [Freising]{freising}]{office}. It has since *eaten*{5} a tenth of the harvest. [Brewers in [Bavaria]{bavaria}]{brewers} *bought*{6} [American]{~usa} hops <last autumn|2016-09/2016-11> for the first time since the war, a purchase about which [the growers' association]{growers} *complained*{7} in two languages.

What helps? A nerve poison that [Brussels]{eu:N} *outlawed*{8} <in May|2017-05>. [Stadler]{resi} *voted*{9} for the [member]{mep} [who]{mep} *wrote*{10} the ban; [he]{mep} *came*{11} to [her]{resi} kitchen and *explained*{11} bees to [her]{resi}. "[He]{mep} was right about the bees," [she]{resi} says. "[He]{mep} *forgot*{12} the beetle."

[Neighbours]{neighbours} have *given up*{13}. [Xaver Kiermeier]{xaver} *sold*{14} [his]{xaver} 12 hectares to a [solar firm from [Leipzig]{leipzig}]{solar} <in June|2017-06>, and since then [the sexton]{sexton} does not *greet*{15} [him]{xaver}. [The association]{growers} *fears*{16} that [forty farms]{farms} will *follow*{17}.

There is some hope. [Entomologists at [Weihenstephan]{weihen}]{ento} are *breeding*{18} a wasp. [They]{ento} *asked*{19} [Stadler]{resi} to *let*{19} 3,000 of them loose; [she]{resi} *agreed*{20}, *provided*{20} the animals were [Bavarian]{~bavaria}. [Agriculture Minister]{-} [Helmut Brunnhuber]{brunn} has *promised*{21} to *pay*{21} for the trial if [he]{brunn} is *re-elected*{22} <in September|2017-09>.

<In 1952|1952> it was mildew. [[Her]{resi} grandfather]{grandfather} *sprayed*{23} copper until the cat turned green. [Resi Stadler]{resi} *screws*{24} the lid on. Forty-seven, <today|2017-08-03>.
--- actors
hallertau | place | Hallertau
lorenz | person | Lorenz Obermayr | reporter
resi | person | Resi Stadler | hop grower
father | person | father of Resi Stadler
vroni | person | Vroni | daughter of Resi Stadler
munich | place | Munich
hungary | place | Hungary
office | organization | state office in Freising
freising | place | Freising
bavaria | place | Bavaria
brewers | group | brewers in Bavaria
usa | place | United States
growers | organization | growers' association
eu | organization | European Union | Brussels
mep | person | member of the European Parliament
neighbours | group | neighbours
xaver | person | Xaver Kiermeier | neighbour
leipzig | place | Leipzig
solar | organization | solar firm from Leipzig
sexton | person | sexton
farms | group | forty farms
weihen | place | Weihenstephan
ento | group | entomologists at Weihenstephan
brunn | person | Helmut Brunnhuber | Agriculture Minister of Bavaria
grandfather | person | grandfather of Resi Stadler
--- events
1 | OTHER:other | resi | - | time 2017-08-03
2 | OTHER:other | resi, father | - |
3 | OTHER:other | vroni | - | place munich
4 | OTHER:disaster | - | - | core; time 2015; or OTHER
5 | OTHER:disaster | - | - | core
6 | OTHER:trade | brewers | ?usa | time 2016-09/2016-11
7 | ACCUSE | growers | ?brewers |
8 | COERCE | eu | - | core; time 2017-05
9 | OTHER:election | resi | mep | or SUPPORT
10 | COERCE | mep | - | same 8; or OTHER
11 | CONSULT | mep | resi |
12 | ACCUSE | ?resi | mep | quoted; or OTHER
13 | OTHER:business | neighbours | - | or RETREAT
14 | OTHER:trade | xaver | solar | core; time 2017-06
15 | SANCTION | sexton | xaver | or REJECT
16 | OTHER:statement | growers | - |
17 | OTHER:business | farms | - | possible; by growers
18 | OTHER:science | ento | - | core
19 | REQUEST | ento | resi |
20 | AGREE | resi | ento | core
21 | AID/AGREE | brunn | ?ento | planned
22 | OTHER:election | - | brunn | possible; time 2017-09
23 | OTHER:other | grandfather | - | time 1952
24 | OTHER:other | resi | - |

=== n2-037 date:2019-06-13 topic:environment source:written
[Court]{court:n} *halts*{1} lithium drilling in [Trás-os-Montes]{tras}

[MIRANDELA]{mirandela}, [Portugal]{portugal}, <June 13|2019-06-13> - A [[Portuguese]{~portugal} court]{court} has *suspended*{2} test drilling for lithium near the village of [Vilar Seco]{vilar} after [shepherds]{shepherds} *sued*{3} over the loss of a spring, a setback for plans to make [the country]{portugal} a hub for batteries.

The [administrative tribunal in [Mirandela]{mirandela}]{court} *found*{4} that the [Environment Agency]{apa} *issued*{5} the permit without *hearing*{6} [residents]{residents}. [Canada]{canada}'s [Peneda Minerals]{peneda}, which *won*{7} the concession <in 2017|2017>, has <ten days|P10D> to *remove*{8} [its]{peneda} rigs.

"[Nobody]{nobody:n} *asked*{9} [us]{shepherds}, and then the water *went*{10}," said [Deolinda Afonso]{deolinda}, 66, one of [four shepherds]{shepherds} [who]{shepherds} *brought*{3} the *case*{3}.

[Peneda]{peneda} *denied*{11} [its]{peneda} drills had *touched*{12} the spring and *blamed*{13} drought. "[We]{peneda} respect the decision and will *fight*{14} it," said [country manager]{-} [Trevor Haliburton]{trevor}.

[The government]{portugal} *awarded*{15} nine such licences. [Energy Secretary]{-} [Duarte Lemos]{lemos} *insisted*{16} that the others were not *affected*{17}. [He]{lemos} has been *battling*{18} [mayors across the north]{mayors}, two of [whom]{mayors} have *declared*{19} [their]{mayors} towns lithium-free.

Shares in [Peneda]{peneda} fell 11% in [Vancouver]{vancouver}. The price of lithium has halved since <last June|2018-06>.

[Green group Terra Chã]{terra:N} *hailed*{20} the *ruling*{2}. [It]{terra} *chained*{21} a bathtub to [the agency]{apa}'s door <in March|2019-03>.
--- actors
court | organization | administrative tribunal in Mirandela
tras | place | Trás-os-Montes
mirandela | place | Mirandela
portugal | place | Portugal
vilar | place | Vilar Seco
shepherds | group | four shepherds
apa | organization | Environment Agency
residents | group | residents
canada | place | Canada
peneda | organization | Peneda Minerals
nobody | group | nobody
deolinda | person | Deolinda Afonso | shepherd
trevor | person | Trevor Haliburton | country manager of Peneda Minerals
lemos | person | Duarte Lemos | Energy Secretary
mayors | group | mayors across the north
vancouver | place | Vancouver
terra | organization | Terra Chã | green group
--- events
1 | COERCE | court | ?peneda | core; place tras; same 2; or OTHER:court
2 | COERCE | court | ?peneda | core; place vilar; or OTHER:court
3 | ACCUSE | shepherds | ?apa | core
4 | OTHER:court | court | apa | core; or ACCUSE
5 | CONCEDE | apa | ?peneda | or AGREE OTHER
6 | CONSULT | apa | residents | neg; reported; by court
7 | OTHER:business | peneda | - | time 2017
8 | RETREAT/REQUEST | ?court | peneda | planned; or OTHER
9 | CONSULT | nobody | shepherds | neg; by deolinda; quoted; or REQUEST
10 | OTHER:disaster | - | - | by deolinda; quoted
11 | REJECT | peneda | ?shepherds | core
12 | OTHER:other | peneda | - | denied; neg; by peneda
13 | ACCUSE | peneda | - | or OTHER:statement
14 | REJECT | peneda | ?court | core; planned; by trevor; quoted
15 | AGREE | portugal | - | or OTHER:business
16 | REJECT | lemos | - | or OTHER:statement
17 | OTHER:court | - | - | neg; by lemos
18 | REJECT | lemos | mayors | or ACCUSE
19 | REJECT | mayors | ?lemos | or OTHER:statement
20 | SUPPORT | terra | ?court |
21 | PROTEST | terra | apa | time 2019-03

=== n2-038 date:2022-11-29 topic:strike source:written
Ticket inspectors *strike*{1} by working

[BRNO]{brno} — [The tram inspectors of [Brno]{brno}]{inspectors} have *found*{2} a way to *stop*{1} work without stopping. Since <Monday|2022-11-28> [they]{inspectors} have *checked*{3} every ticket in every car and *fined*{4} [everyone]{passengers} without one, including, on line 4, [[their]{inspectors} own director]{vesela}.

The *action*{1}, *called*{5} by the [Union of Transport Staff]{union}, *follows*{5} the *collapse*{6} of pay *talks*{6} <a fortnight ago|2022-11-15>. [The union]{union} *wants*{7} 12 percent; the [[Brno]{brno} Transit Company]{transit} *offered*{8} five.

[Managing director]{-} [Alena Veselá]{vesela} *paid*{9} [her]{vesela} fine, 1,500 crowns, on the spot. [She]{vesela} *called*{10} the inspector, [Zdeněk Kos]{kos}, "correct in every respect" and *denied*{11} that [she]{vesela} had *ordered*{12} [him]{kos} *transferred*{12} to the night bus.

Trams ran up to 50 minutes late. [Commuters]{commuters} *took*{14} sides. A [pensioner]{pensioner} *struck*{15} an [inspector]{kos2} with an umbrella at [Mendel Square]{mendel} and was *led away*{16} by [constables]{constables}. At the main station, [students]{students} *brought*{17} [the checkers]{inspectors} soup.

[Mayor]{-} [Radim Bartoněk]{mayor} *appealed*{18} to both sides to *return*{18} to the table. [He]{mayor} has not *ruled out*{19} *hiring*{20} a private firm, an idea [the union]{union} *likened*{21} to arson.

The last strike on [Brno]{brno}'s trams *took place*{22} <in 1911|1911> and *lasted*{22} <a day|P1D>. [The drivers]{drivers} are not *joining*{23} this one. "[We]{drivers} never liked [them]{inspectors}," [one]{driver}, [who]{driver} asked not to be identified, *confided*{24}, "but [I]{driver} like [them]{inspectors} this week."

Fines worth 2.1 million crowns have been *collected*{4}. [The company]{transit} says that would just about cover seven percent.
--- actors
brno | place | Brno
inspectors | group | tram inspectors of Brno
passengers | group | passengers without a ticket
vesela | person | Alena Veselá | managing director of the Brno Transit Company
union | organization | Union of Transport Staff
transit | organization | Brno Transit Company
kos | person | Zdeněk Kos | inspector
commuters | group | commuters
pensioner | person | pensioner
kos2 | person | inspector hit with an umbrella
mendel | place | Mendel Square
constables | group | constables
students | group | students
mayor | person | Radim Bartoněk | mayor of Brno
drivers | group | tram drivers
driver | person | tram driver
--- events
1 | PROTEST | inspectors | ?transit | core; time 2022-11-28; place brno
2 | OTHER:other | inspectors | - |
3 | OTHER:other | inspectors | - | core; time 2022-11-28; or PROTEST
4 | SANCTION | inspectors | passengers, vesela | core; or COERCE
5 | PROTEST | union | ?transit | same 1; or REQUEST
6 | CONSULT/REJECT | ?union, ?transit | - | mutual; core; time 2022-11-15
7 | REQUEST | union | transit |
8 | AGREE | transit | ?union | planned; or CONCEDE
9 | CONCEDE | vesela | - | or OTHER:business
10 | SUPPORT | vesela | kos | core
11 | REJECT | vesela | - |
12 | SANCTION | vesela | kos | denied; neg; by vesela
14 | OTHER:other | commuters | - |
15 | ASSAULT | pensioner | kos2 | core; place mendel
16 | COERCE | constables | pensioner | place mendel
17 | AID | students | inspectors | or SUPPORT
18 | CONSULT/REQUEST | mayor | ?union, ?transit | core
19 | REJECT | mayor | - | neg; or THREATEN
20 | OTHER:business | mayor | - | possible
21 | ACCUSE | union | ?mayor | or REJECT
22 | PROTEST | - | - | time 1911; place brno
23 | PROTEST | drivers | - | neg; or SUPPORT
24 | OTHER:statement | driver | - |

=== n2-039 date:2024-01-25 topic:food-aid source:written
[WFP]{wfp} barge *reaches*{1} [Jonglei]{jonglei} after 19 days; [village]{paguot:n} *hands back*{2} the oil

[PAGUOT]{paguot}, [South Sudan]{ssudan} — A [barge hired by the [World Food Programme]{wfp}]{barge} *tied up*{1} <on Wednesday|2024-01-24> at a landing made of sandbags and *unloaded*{3} 400 tonnes of sorghum, the first relief in <seven weeks|P49D> for [some 30,000 people]{people} *marooned*{4} by floods on the lower [Nile]{nile}.

[Villagers]{villagers} *sang*{5}. [They]{villagers} then *politely declined*{2} 600 cans of cooking oil, whose labels had run out <in October|2023-10>.

"[We]{nyandeng} are hungry, not careless," said [Nyandeng Gai]{nyandeng}, [who]{nyandeng} *heads*{7} the women's committee.

[[WFP]{wfp} area chief]{-} [Mario Castelnuovo]{mario} *apologised*{8}. The oil, *donated*{9} by the [United States]{usa} and [Japan]{japan}, had been *held*{10} at [Malakal]{malakal} by a [tax collector]{taxman} for <four months|P4M>, [he]{mario} said. [The collector]{taxman}, reached by radio, said [he]{taxman} *acted*{11} on orders from [Juba]{ssudan:N}. [The finance ministry]{finance} *knew*{12} nothing of it.

On the way the barge was *stopped*{13} at [23 checkpoints]{checkpoints}. At one, near [New Fangak]{fangak}, a [militia]{militia} *took*{14} 80 sacks and two life jackets. [The crew]{crew} *hid*{15} the rest under a [bishop]{bishop}: [the Anglican bishop of [Bor]{bor}]{bishop}, [Moses Anyar]{bishop}, *sat*{16} on the sacks until [the men]{militia} *left*{17}.

[The barge]{barge} will *return*{18} <in February|2024-02> if the river allows. Aircraft *dropped*{19} food here <in 2017|2017>, when the famine was *declared*{20}; the agency can no longer *pay*{21} for them since [donors]{donors} *cut*{22} [its]{wfp} budget by a third.

[Gai]{nyandeng} has a request. No [visitor]{visitors}, [she]{nyandeng} said, should *film*{23} [children]{children} *eating*{24}. "*Film*{25} the frogs. There are more of them."
--- actors
wfp | organization | World Food Programme | WFP
jonglei | place | Jonglei
paguot | place | Paguot
ssudan | place | South Sudan | Juba
barge | other | barge hired by the World Food Programme
people | group | 30,000 people
nile | place | Nile
villagers | group | villagers
nyandeng | person | Nyandeng Gai | head of the women's committee
mario | person | Mario Castelnuovo | WFP area chief
usa | place | United States
japan | place | Japan
malakal | place | Malakal
taxman | person | tax collector
finance | organization | finance ministry of South Sudan
checkpoints | group | 23 checkpoints
fangak | place | New Fangak
militia | group | militia
crew | group | crew of the barge
bishop | person | Moses Anyar | Anglican bishop of Bor
bor | place | Bor
donors | group | donors
visitors | group | visitors
children | group | children
--- events
1 | AID | barge | ?people | core; time 2024-01-24; place paguot; or OTHER:travel
2 | REJECT | villagers | wfp | core
3 | AID | barge | people | core; time 2024-01-24
4 | OTHER:disaster | - | people |
5 | OTHER:culture | villagers | - |
7 | OTHER:other | nyandeng | - |
8 | CONCEDE | mario | ?villagers | core
9 | AID | usa, japan | ?wfp |
10 | COERCE | taxman | ?wfp | core; reported; by mario; time P4M; place malakal
11 | OTHER:other | taxman | - | by taxman
12 | REJECT | finance | - | or OTHER
13 | COERCE | checkpoints | ?barge |
14 | COERCE | militia | ?barge | core; place fangak; or OTHER:crime
15 | OTHER:other | crew | ?militia |
16 | OTHER:other | bishop | - | or AID
17 | RETREAT | militia | - |
18 | OTHER:travel | barge | - | possible; time 2024-02; or AID
19 | AID | - | - | time 2017; place paguot
20 | OTHER:statement | - | - | time 2017
21 | OTHER:business | wfp | - | neg
22 | SANCTION | donors | wfp | or OTHER:business
23 | REQUEST | nyandeng | visitors | core; neg
24 | OTHER:other | children | - |
25 | REQUEST | ?nyandeng | ?visitors | quoted

=== n2-040 date:2020-02-27 topic:church source:written
[Bishop]{bishop:n} *blesses*{1} snowplows, *spares*{2} tow trucks

[MARQUETTE]{marquette}, [Mich.]{michigan} – Holy water froze on the windshields <Sunday|2020-02-23> as [Bishop]{-} [Terrence Kowalczyk]{bishop} *blessed*{1} 31 snowplows and the [people]{drivers} [who]{drivers} *drive*{3} them.

[The bishop]{bishop}, 71, *started*{4} the custom <in 2011|2011> after a plow *pulled*{5} [him]{bishop} out of a ditch on [U.S. 41]{us41}. [He]{bishop} does not *bless*{2} tow trucks. "[They]{towmen} *charged*{6} [me]{bishop} $300," [he]{bishop} *told*{7} the [congregation]{congregation}, to applause from [the plow drivers]{drivers}.

[Barb Sinervo]{barb}, [who]{barb} *owns*{8} [Sinervo Towing]{towing}, was in the third pew. [She]{barb} *raised*{9} a hand, then a receipt. It was $280, [she]{barb} said.

The [Diocese of Superior North]{diocese} *raised*{10} $4,100 at the service for the [family of [Dale LaBine]{labine}]{family}, a [county driver]{-} [who]{labine} *died*{11} <Feb. 11|2020-02-11> of a heart attack at the wheel. [His]{labine} plow *rolled*{12} to a stop against a mailbox; [nobody]{nobody} else was *hurt*{13}. [[His]{labine} widow]{-}, [Kathy]{kathy}, *accepted*{14} a flag that had *flown*{15} from [his]{labine} truck.

[County commissioners]{commissioners} *cut*{16} overtime for drivers <in December|2019-12> and *restored*{17} it <last week|2020-02-17/2020-02-23>. [Union steward]{-} [Ray Maki]{maki} said [he]{maki} *drew*{18} no link between the *cut*{16} and the *death*{11}. "But [I]{maki} can count hours," [he]{maki} added.

<Next year|2021>, [the bishop]{bishop} *allowed*{19}, one tow truck might be *admitted*{19}. [Sinervo]{barb} *washed*{20} hers in the parking lot.
--- actors
bishop | person | Terrence Kowalczyk | bishop
marquette | place | Marquette
michigan | place | Michigan
drivers | group | snowplow drivers
us41 | place | U.S. 41
congregation | group | congregation
towmen | group | tow-truck operators
barb | person | Barb Sinervo | owner of Sinervo Towing
towing | organization | Sinervo Towing
diocese | organization | Diocese of Superior North
labine | person | Dale LaBine | county driver
nobody | group | nobody
kathy | person | Kathy | widow of Dale LaBine
commissioners | group | county commissioners
maki | person | Ray Maki | union steward
family | group | family of Dale LaBine
--- events
1 | SUPPORT | bishop | drivers | core; time 2020-02-23; place marquette; or OTHER:culture
2 | SUPPORT | bishop | - | core; neg; or OTHER:culture
3 | OTHER:other | drivers | - |
4 | OTHER:culture | bishop | - | time 2011
5 | AID | - | bishop | time 2011; place us41
6 | OTHER:business | towmen | bishop | by bishop; quoted
7 | OTHER:statement | bishop | congregation |
8 | OTHER:business | barb | - |
9 | REJECT | barb | ?bishop | core; or OTHER
10 | AID | diocese | family | core; time 2020-02-23
11 | OTHER:death | - | labine | core; time 2020-02-11
12 | OTHER:accident | - | - | time 2020-02-11
13 | OTHER:accident | - | nobody | neg
14 | OTHER:other | kathy | - |
15 | OTHER:other | - | - |
16 | SANCTION | commissioners | ?drivers | time 2019-12; or OTHER:business
17 | CONCEDE | commissioners | ?drivers | time 2020-02-17/2020-02-23
18 | ACCUSE | maki | - | neg; by maki; or OTHER:statement
19 | CONCEDE | bishop | - | possible; time 2021
20 | OTHER:other | barb | - |
