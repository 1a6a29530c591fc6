=== n4-061 date:2023-11-08 topic:strike source:written
Bin *strike*{1} *called off*{1} as [Unite]{unite} and [council]{council:n} *shake hands*{2}

[Refuse collectors in [Calderby]{calderby}]{collectors} will *return*{3} to work <on Monday|2023-11-13> after [their]{collectors} [union]{unite} *struck*{2} a deal with [the city council]{council} to *end*{1} a *walkout*{1} that has *run*{1} for <seven weeks|P7W>.

[The 212 workers]{collectors} *voted*{4} by nine to one <on Tuesday|2023-11-07> to *accept*{4} a *rise*{5} of 8.5% and a lump sum of £900. [Calderby City Council]{council} also *agreed*{6} to *scrap*{6} split shifts and to *take back*{7} [two drivers]{drivers} *sacked*{8} for *refusing*{9} to *cross*{9} a picket line <in October|2023-10>.

"[They]{council} *blinked*{10}," said [Unite regional officer]{-} [Donna Sugden]{sugden}, "but [we]{unite} will *let*{11} [them]{council} *call*{11} it a compromise."

[Council leader]{-} [Faisal Rehman]{rehman} did so. "Both sides *moved*{12}. [I]{rehman} want to *thank*{13} the people of [Calderby]{calderby} for *putting up with*{14} the smell," [he]{rehman} said. [His]{rehman} [Liberal Democrat]{libdem} opposite number, [Joan Bramley]{bramley}, *put*{15} the cost of agency crews at £1.4m and *called*{16} on [him]{rehman} to *publish*{16} the bill.

[The dispute]{dispute} *turned*{17} ugly <in its third week|2023-10> when a van *clipped*{18} [a picket]{picket}, [Terry Nunn]{picket:N}, *breaking*{18} [his]{picket} wrist. [The agency driver]{agdriver} was *cautioned*{19}. [Pest controllers]{pest} were *called*{20} to 610 homes <last month|2023-10>, up from 94 a year earlier.

[The council]{council} hopes to clear the backlog <by 1 December|2023-12-01>. Garden waste will have to *wait*{21}. [Residents]{residents} [who]{residents} *hired*{22} private skips will not be *repaid*{23}.
--- actors
unite | organization | Unite | union
council | organization | Calderby City Council
calderby | place | Calderby
collectors | group | refuse collectors in Calderby
drivers | group | two drivers
sugden | person | Donna Sugden | Unite regional officer
rehman | person | Faisal Rehman | council leader
libdem | organization | Liberal Democrats
bramley | person | Joan Bramley | Liberal Democrat councillor
dispute | other | dispute
picket | person | Terry Nunn | picket
agdriver | person | agency driver
pest | group | pest controllers
residents | group | residents
--- events
1 | PROTEST/RETREAT | collectors | council | core; or PROTEST
2 | AGREE | unite, council | - | mutual; core
3 | RETREAT/CONCEDE | collectors | ?council | core; planned; time 2023-11-13; or OTHER
4 | AGREE | collectors | ?council | core; time 2023-11-07
5 | OTHER:business | ?council | ?collectors | planned
6 | CONCEDE | council | ?collectors | core; planned
7 | CONCEDE | council | drivers | core; planned; or RETREAT
8 | SANCTION | ?council | drivers | time 2023-10
9 | REJECT | drivers | - | time 2023-10
10 | CONCEDE | council | ?unite | reported; by sugden; quoted
11 | CONCEDE | unite | council | planned; by sugden; quoted
12 | CONCEDE | ?council, ?unite | - | mutual; by rehman; quoted
13 | SUPPORT | rehman | calderby | quoted
14 | OTHER:other | calderby | - | by rehman; quoted
15 | OTHER:statement | bramley | - |
16 | REQUEST | bramley | rehman |
17 | OTHER:other | - | - | time 2023-10
18 | OTHER:accident | - | picket | core; time 2023-10
19 | ACCUSE | - | agdriver | or COERCE
20 | REQUEST | - | pest | time 2023-10
21 | OTHER:business | - | - | planned
22 | OTHER:business | residents | - |
23 | AID | ?council | residents | neg; planned; or REJECT

=== n4-062 date:2019-05-14 topic:schools source:written
[Teachers]{teachers} *walk out*{1} in [Oakdale]{oakdale} as board *holds firm*{2}

[OAKDALE]{oakdale:N}, [Ohio]{ohio} — Classrooms sat empty <Tuesday|2019-05-14> after [nearly 900 teachers]{teachers} *walked off the job*{1} in a *fight*{3} over class size, the district's first *strike*{1} since <1978|1978>.

[The school board]{board} *held firm*{2} through a nine-hour *bargaining session*{4} that *broke up*{4} <at 2 a.m.|2019-05-14> [Its]{board} last *offer*{5}, a cap of 31 students in elementary grades, was *turned down*{6} on a show of hands in a church basement.

"[I]{amato} have 36 kids and 29 chairs," said [Renee D'Amato]{amato}, [who]{amato} teaches fourth grade at [Lincoln Elementary]{lincoln}. "[I]{amato} *brought*{7} the other seven from home."

[Superintendent]{-} [Mark Feeney]{feeney} *canceled*{8} prom and *accused*{9} [the union]{union} of "*holding*{10} [kids]{kids} hostage". [Union president]{-} [Carla Feeney-Ruiz]{carla}, [his]{feeney} sister, *shot back*{11}: "[Mark]{feeney} *skipped*{12} Thanksgiving. [He]{feeney} can *skip*{12} the lectures."

Some [40 parents]{parents} *joined*{13} the picket line in ponchos. [Others]{others} *dropped*{14} children at the YMCA, which *opened*{15} its gym free of charge. [One father]{father}, welder [Jim Stasko]{father:N}, *drove through*{16} the line and was *booed*{17}.

[Gov.]{-} [Matt Dewitt]{dewine} has *urged*{18} both sides to *resume*{18} *talks*{19}. [A state mediator]{mediator} will *sit down*{19} with [them]{union+board} <Thursday|2019-05-16>.

The district *lost*{20} $6.2 million in state aid <last year|2018> and *closed*{21} [two schools]{twoschools}. Enrollment has fallen by a fifth since <2008|2008>, when [the Delco plant]{delco} *shut down*{22} and *took*{22} 2,300 jobs with it.
--- actors
teachers | group | teachers in Oakdale
oakdale | place | Oakdale
ohio | place | Ohio
board | organization | school board
amato | person | Renee D'Amato | teacher
lincoln | organization | Lincoln Elementary
feeney | person | Mark Feeney | Superintendent
union | organization | teachers' union
kids | group | students
carla | person | Carla Feeney-Ruiz | union president
parents | group | 40 parents
others | group | other parents
father | person | Jim Stasko | father, welder
dewine | person | Matt Dewitt | Governor of Ohio
mediator | person | state mediator
twoschools | group | two schools
delco | organization | Delco plant
--- events
1 | PROTEST | teachers | ?board | core; time 2019-05-14; place oakdale
2 | REJECT | board | ?teachers | core
3 | PROTEST | teachers | ?board | or ACCUSE
4 | CONSULT | board, ?union | - | mutual; neg; time 2019-05-14
5 | AGREE | board | ?union | core; planned; or CONCEDE
6 | REJECT | ?union | board | core
7 | AID | amato | - | by amato; quoted
8 | COERCE | feeney | ?kids | core; or SANCTION
9 | ACCUSE | feeney | union | core
10 | COERCE | union | kids | reported; by feeney; quoted
11 | ACCUSE | carla | feeney | or REJECT
12 | REJECT | feeney | - | by carla; quoted; or OTHER
13 | SUPPORT | parents | ?teachers | or PROTEST
14 | OTHER:other | others | - |
15 | AID | - | ?others |
16 | REJECT | father | ?teachers | core
17 | ACCUSE | ?teachers | father | or PROTEST
18 | CONSULT/REQUEST | dewine | union, board | core; or REQUEST
19 | CONSULT/AGREE | mediator, union, board | - | mutual; planned; time 2019-05-16
20 | OTHER:business | - | ?oakdale | time 2018
21 | OTHER:business | ?board | twoschools | time 2018
22 | OTHER:business | delco | - | time 2008

=== n4-063 date:2021-04-22 topic:transport source:written
[Nairobi]{nairobi} matatu [operators]{operators:n} *park*{1} buses over cashless *order*{2}

[Commuters]{commuters} *trekked*{3} to work in the rain <yesterday|2021-04-21> when [matatu owners]{operators} *withdrew*{1} more than 4,000 vehicles to *protest*{1} a *directive*{2} that fares be *paid*{4} only by phone.

By <7am|2021-04-21> [Mombasa Road]{msaroad} was a river of umbrellas. [Boda boda riders]{boda} *cashed in*{5}, *charging*{5} Sh500 for a trip that costs Sh100.

[The National Transport Authority]{ntsa} *issued*{2} the *order*{2} <on April 1|2021-04-01>, *giving*{2} [operators]{operators} <21 days|P21D>. "Nobody can say [they]{operators} were *ambushed*{6}," [director-general]{-} [Peter Lelei]{lelei} said, and *vowed*{7} not to *back down*{7}.

But [Transport CS]{-} [Margaret Nyambura Kiai]{kiai} *read*{8} a different script. Emerging from a *meeting*{9} with [owners]{operators} at [Harambee House]{harambee}, [she]{kiai} *gave*{10} [them]{operators} until <July|2021-07> and *set up*{11} a committee. [Mr]{-} [Lelei]{lelei}, [who]{lelei} stood behind [her]{kiai}, *looked at*{12} [his]{lelei} shoes.

[Operators]{operators} *claim*{13} that [Pesa Ride]{pesaride}, the firm *picked*{14} to *run*{14} the system, will *pocket*{15} four shillings on each fare. [Its]{pesaride} [founder]{kimutai}, [Ian Kimutai]{kimutai}, a [nephew of a senior official]{kimutai}, *denied*{16} *benefiting*{17} from ties.

[Crews]{crews} are not of one mind. "With cash [the police]{police} *take*{18} and [the owner]{owner} *takes*{18}. With the phone only [the owner]{owner} *takes*{18}," laughed [conductor]{-} [Brian "Sonko" Otieno]{otieno}.

<In 2014|2014> a similar plan by [Google]{google} and [a bank]{bank} *ran aground*{19} within months. By <evening|2021-04-21> buses were back on the road, at double fare.
--- actors
nairobi | place | Nairobi
operators | group | matatu owners
commuters | group | commuters
msaroad | place | Mombasa Road
boda | group | boda boda riders
ntsa | organization | National Transport Authority
lelei | person | Peter Lelei | director-general
kiai | person | Margaret Nyambura Kiai | Transport Cabinet Secretary
harambee | place | Harambee House
pesaride | organization | Pesa Ride
kimutai | person | Ian Kimutai | founder of Pesa Ride
crews | group | matatu crews
police | organization | police
owner | group | owner of a matatu
otieno | person | Brian Otieno | conductor
google | organization | Google
bank | organization | bank
--- events
1 | PROTEST | operators | ?ntsa | core; time 2021-04-21; place nairobi
2 | COERCE | ntsa | operators | core; time 2021-04-01; or REQUEST
3 | OTHER:travel | commuters | - | core; time 2021-04-21
4 | OTHER:business | - | - | planned; or OTHER
5 | OTHER:business | boda | ?commuters | time 2021-04-21
6 | ASSAULT | ?ntsa | operators | denied; neg; by lelei; quoted; or OTHER
7 | CONCEDE/REJECT | lelei | ?operators | neg; by lelei
8 | OTHER:statement | kiai | - | time 2021-04-21; or REJECT
9 | CONSULT | kiai, operators | - | mutual; time 2021-04-21; place harambee
10 | CONCEDE | kiai | operators | core; time 2021-04-21
11 | OTHER:appointment | kiai | - | time 2021-04-21
12 | OTHER:other | lelei | - |
13 | ACCUSE | operators | pesaride | core
14 | OTHER:appointment | ?ntsa | pesaride | or OTHER
15 | OTHER:business | pesaride | - | planned; reported; by operators
16 | REJECT | kimutai | ?operators |
17 | OTHER:business | kimutai | - | denied; neg; by kimutai; or OTHER
18 | OTHER:crime | police, owner | ?crews | reported; by otieno; quoted; or OTHER
19 | OTHER:business | google, bank | - | time 2014

=== n4-064 date:2017-02-15 topic:labour source:written
[Grape pickers]{pickers} *win*{1} back pay after six-year *fight*{2}

[FRESNO]{fresno}, [Calif.]{calif} — A [federal judge]{judge} has *ordered*{1} a [table-grape grower]{sunridge} to *pay*{1} $4.9 million to [1,100 pickers]{pickers} [who]{pickers} were made to *sharpen*{3} tools and wait for buses off the clock, *ending*{1} a *lawsuit*{2} *brought*{2} by a [woman]{reyes} [who]{reyes} *signed*{2} with an X.

[Sunridge Vineyards]{sunridge} *cheated*{4} [crews]{pickers} of up to 40 minutes a day <between 2006 and 2011|2006/2011>, [U.S. District Judge]{-} [Warren Takeda]{judge:N} *found*{5} in a 71-page *ruling*{1} *made public*{6} <Wednesday|2017-02-15>.

[Lead plaintiff]{-} [Eulalia Reyes]{reyes}, 63, *died*{7} <in November|2016-11>. [Her]{reyes} [son]{son}, [Martín Reyes]{son:N}, *drove*{8} from [Delano]{delano} to *hear*{8} the *decision*{1} *read*{9}. "[They]{sunridge} *fired*{10} [her]{reyes} for *asking*{11} for a pencil. So [she]{reyes} *learned*{12} what a pencil is for," [he]{son} said.

[The company]{sunridge}, through [attorney]{-} [Brent Halloran]{halloran}, said [it]{sunridge} was "disappointed" and *weighing*{13} an *appeal*{13}. [It]{sunridge} *settled*{14} a separate *claim*{15} over heat breaks <in 2013|2013> after [two workers]{two} *collapsed*{16}.

The [United Farm Workers]{ufw} *hailed*{17} the *verdict*{1}. [The union]{ufw} had *pulled out*{18} of the case <in 2014|2014> over legal fees; [Reyes]{reyes} *carried on*{19} with [a lawyer from [Visalia]{visalia}]{ochoa}, [Patricia Ochoa]{ochoa}, [who]{ochoa} *took*{19} no money and once *ran*{20} out of gas on [her]{ochoa} way to court.

Checks will average $3,200 after fees. Roughly 200 of [the pickers]{pickers} cannot be *found*{21}. [California]{calif} grows nearly all of the nation's table grapes.
--- actors
pickers | group | 1,100 grape pickers
fresno | place | Fresno
calif | place | California
judge | person | Warren Takeda | U.S. District Judge
sunridge | organization | Sunridge Vineyards | table-grape grower
reyes | person | Eulalia Reyes | lead plaintiff
son | person | Martín Reyes | son of Eulalia Reyes
delano | place | Delano
halloran | person | Brent Halloran | attorney of Sunridge Vineyards
two | group | two workers
ufw | organization | United Farm Workers
visalia | place | Visalia
ochoa | person | Patricia Ochoa | lawyer from Visalia
--- events
1 | COERCE | judge | sunridge | core; time 2017-02-15; place fresno
2 | ACCUSE | reyes | ?sunridge | core; or OTHER
3 | COERCE | ?sunridge | pickers | or OTHER
4 | OTHER:crime | sunridge | pickers | core; reported; by judge; time 2006/2011
5 | ACCUSE | judge | sunridge | core; time 2017-02-15; or OTHER
6 | OTHER:statement | - | - | time 2017-02-15
7 | OTHER:death | - | reyes | core; time 2016-11
8 | OTHER:travel | son | - | place fresno
9 | OTHER:statement | - | son | same 6
10 | SANCTION | sunridge | reyes | reported; by son; quoted
11 | REQUEST | reyes | sunridge | by son; quoted
12 | OTHER:other | reyes | - | by son; quoted
13 | REQUEST | sunridge | - | possible; by sunridge; or REJECT ACCUSE
14 | AGREE | sunridge | - | time 2013; or CONCEDE
15 | ACCUSE | - | sunridge |
16 | OTHER:health | - | two |
17 | SUPPORT | ufw | ?judge | core
18 | RETREAT | ufw | - | time 2014; or SANCTION
19 | OTHER:court | reyes, ochoa | - | or ACCUSE
20 | OTHER:other | ochoa | - |
21 | OTHER:other | - | pickers | neg

=== n4-065 date:2024-08-19 topic:schools source:written
[Head]{pryce:n} *turned away*{1} [pupils]{pupils:n} over shoes, *climbs down*{2}

A [head teacher]{pryce} [who]{pryce} *sent home*{1} [62 children]{pupils} on the first day of term for *wearing*{3} trainers has *apologised*{4} and *dropped*{2} the rule.

[Gwyneth Pryce]{pryce} of [Hollin High]{hollin} in [Dunedin]{dunedin} *stood*{1} at the gate with a tape measure <last Monday|2024-08-12>. By <lunchtime|2024-08-12> [parents]{parents} had *besieged*{5} the office and a [grandfather]{grandfather} had *chained*{6} a boot to the flagpole.

"[I]{pryce} *drew*{7} a line in the wrong place," [she]{pryce} *told*{4} [families]{parents} in a letter *sent*{4} <on Friday|2024-08-16>. Black trainers will be *allowed*{2}. [The board of trustees]{board} *backed*{8} [her]{pryce} but *asked*{9} for a calmer start to <next year|2025>.

[Year 9 pupil]{-} [Ataahua Henare]{henare}, 13, *walked*{10} four kilometres back in the rain. "[She]{pryce} *looked*{11} at [my]{henare} feet, not [my]{henare} face," [she]{henare} said. [Her]{henare} [mother]{mother}, a [cleaner]{mother}, had *paid*{12} $70 for the shoes <two days earlier|2024-08-10>. [Ms]{-} [Pryce]{pryce} has since *visited*{13} [the Henares]{henares}, *bringing*{13} a cake.

[Education Minister]{-} [Edith Stanmore]{stanford} *steered clear*{14}, saying uniforms were a matter for schools. [Labour]{labour}'s [Jan Tinetti-Moore]{tinetti} *called*{15} the *episode*{1} shabby.

It is not the school's first *brush*{16} with dress. <In 1998|1998> [boys]{boys} *wore*{16} skirts for <a week|P1W> until [the then rector]{rector} *let*{17} [girls]{girls} *wear*{17} trousers. [He]{rector} is now patron of the old pupils' association, and *sent*{18} a pair of sandshoes.
--- actors
pryce | person | Gwyneth Pryce | head teacher
pupils | group | 62 children
hollin | organization | Hollin High
dunedin | place | Dunedin
parents | group | parents
grandfather | person | grandfather
board | organization | board of trustees
henare | person | Ataahua Henare | Year 9 pupil
mother | person | mother of Ataahua Henare, cleaner
henares | group | Henare family
stanford | person | Edith Stanmore | Education Minister
labour | organization | Labour
tinetti | person | Jan Tinetti-Moore | Labour member
boys | group | boys of the school
rector | person | former rector
girls | group | girls of the school
--- events
1 | SANCTION | pryce | pupils | core; time 2024-08-12; place dunedin; or REJECT COERCE
2 | CONCEDE | pryce | ?pupils | core
3 | REJECT | pupils | - | time 2024-08-12; or OTHER
4 | CONCEDE | pryce | parents | core; time 2024-08-16
5 | PROTEST | parents | ?pryce | core; time 2024-08-12
6 | PROTEST | grandfather | ?pryce | time 2024-08-12
7 | CONCEDE | pryce | - | by pryce; quoted; or OTHER
8 | SUPPORT | board | pryce | core
9 | REQUEST | board | pryce |
10 | OTHER:travel | henare | - | time 2024-08-12
11 | OTHER:other | pryce | henare | reported; by henare; quoted
12 | OTHER:business | mother | - | time 2024-08-10
13 | CONSULT | pryce | henares |
14 | REJECT | stanford | - |
15 | ACCUSE | tinetti | ?pryce |
16 | PROTEST | boys | ?rector | time 1998
17 | CONCEDE | rector | girls | time 1998
18 | SUPPORT | rector | ?pryce | or AID OTHER

=== n4-066 date:2016-07-21 topic:labour source:written
[Postal workers]{postal} in [Canada]{canada} *pull back*{1} from *strike*{1}

[OTTAWA]{ottawa} — [Canada Post]{cpost} and [its]{cpost} [largest union]{cupw} *stepped back*{1} from the brink <Thursday|2016-07-21>, *agreeing*{2} to <30 more days|P30D> of *bargaining*{3} hours before a *lockout*{4} was to *take effect*{4}.

[The Canadian Union of Postal Workers]{cupw} *withdrew*{5} [its]{cupw} 72-hour *strike*{1} *notice*{5}; [the Crown corporation]{cpost} *lifted*{4} the *lockout*{4} *threat*{4} it *made*{4} <on July 2|2016-07-02>.

"[We]{cupw} *put*{6} the phone *down*{6} on [them]{cpost} <Tuesday|2016-07-19>. <Wednesday|2016-07-20> [they]{cpost} *called back*{7}," said [union negotiator]{-} [Sylvie Lapointe-Grant]{lapointe}.

At issue is a pension plan for [new hires]{hires} and the pay of [rural carriers]{rural}, two-thirds of [whom]{rural} are women and [who]{rural} earn 28 per cent less than [their]{rural} urban [colleagues]{colleagues}.

[Labour Minister]{-} [MaryBeth Mikalchuk]{mihychuk} had *threatened*{8} [both sides]{sides} with binding arbitration. [She]{mihychuk} *took*{9} credit <on Thursday|2016-07-21> and was *scolded*{10} by [NDP critic]{-} [Simon Duval]{duvall} for *meddling*{11}.

[Small businesses]{small} have already *lost*{12} out. In [Moose Jaw]{moosejaw}, seed seller [Arlene Wiebe]{wiebe} *switched*{13} to [a courier]{courier} <in June|2016-06> and will not *go back*{13}. "[I]{wiebe} *waited*{14} for [them]{cpost} to *pick*{15} a fight or a flower," [she]{wiebe} said.

The last postal stoppage, <in 2011|2011>, *ended*{16} when [the government of [Stewart Harkness]{harper}]{harpergov} *legislated*{16} [the carriers]{postal} back to work. [A court]{court} *struck down*{17} that law <this April|2016-04>.
--- actors
postal | group | postal workers
canada | place | Canada
ottawa | place | Ottawa
cpost | organization | Canada Post
cupw | organization | Canadian Union of Postal Workers
hires | group | new hires
rural | group | rural carriers
colleagues | group | urban colleagues
lapointe | person | Sylvie Lapointe-Grant | union negotiator
mihychuk | person | MaryBeth Mikalchuk | Labour Minister
sides | group | both sides
duvall | person | Simon Duval | NDP critic
small | group | small businesses
moosejaw | place | Moose Jaw
wiebe | person | Arlene Wiebe | seed seller
courier | organization | courier
harper | person | Stewart Harkness
harpergov | organization | government of Stewart Harkness
court | organization | court
--- events
1 | PROTEST/RETREAT | cupw, cpost | - | core; mutual; time 2016-07-21; or RETREAT
2 | AGREE | cpost, cupw | - | core; mutual; time 2016-07-21
3 | CONSULT/AGREE | cpost, cupw | - | mutual; planned; time P30D
4 | SANCTION/RETREAT | cpost | ?cupw | core; or CONCEDE THREATEN
5 | RETREAT | cupw | ?cpost | core; time 2016-07-21; or CONCEDE
6 | REJECT | cupw | cpost | by lapointe; quoted; time 2016-07-19
7 | CONSULT | cpost | ?cupw | reported; by lapointe; quoted; time 2016-07-20
8 | COERCE/THREATEN | mihychuk | sides | core; possible
9 | OTHER:statement | mihychuk | - | time 2016-07-21
10 | ACCUSE | duvall | mihychuk |
11 | COERCE | mihychuk | ?sides | reported; by duvall; or OTHER
12 | OTHER:business | small | - |
13 | OTHER:business | wiebe | courier | time 2016-06
14 | OTHER:other | wiebe | cpost | by wiebe; quoted
15 | OTHER:other | cpost | - | possible; by wiebe; quoted
16 | COERCE | harpergov | postal | time 2011
17 | REJECT | court | ?harpergov | time 2016-04; or COERCE

=== n4-067 date:2022-06-01 topic:transport source:written
New metro line *opens*{1} in [Pune]{pune}, then *shuts*{2}

[PUNE]{pune}: The [Pune]{pune} Metro's third line *opened*{1} with a brass band at <10 am|2022-06-01> and *shut*{2} at <12.40 pm on Wednesday|2022-06-01>, when [a bull]{bull} *wandered*{3} down the ramp at [Shivajinagar]{shivajinagar} and *lay down*{4} on the track.

[Chief Minister]{-} [Vikram Deshpande-Rao]{cm} *cut*{1} the ribbon and *rode*{5} two stops. [He]{cm} was *spared*{6} the rest: [his]{cm} convoy *left*{7} <twenty minutes before|2022-06-01> the [animal]{bull} *arrived*{3}.

[Some 700 passengers]{passengers} were *led*{8} along the viaduct by [staff]{staff} with torches. "[They]{staff} *gave*{9} [us]{passengers} samosas. [I]{kulkarni} have no complaint," said [retired headmistress]{-} [Suman Kulkarni]{kulkarni}.

[Civic officials]{civic} *passed*{10} the matter to [the metro corporation]{mahametro}, which *tossed*{10} it to [the railway police]{grp}. At last [a tea vendor]{vendor}, [Ganesh Pawar]{vendor:N}, *lured*{11} [the bull]{bull} away with a bunch of bananas. [The corporation]{mahametro} has *named*{12} [him]{vendor} "metro mitra" and *handed*{13} [him]{vendor} a lifetime pass. [He]{vendor} has *asked*{14} for a stall instead.

The Rs 8,300-crore line was *promised*{15} <in 2012|2012>, *sanctioned*{16} <in 2016|2016> and *held up*{17} by [farmers]{farmers} [who]{farmers} *refused*{17} to *part with*{17} land at [Hinjewadi]{hinjewadi}. It is to carry two lakh people a day.

[The opposition]{opp} *seized*{18} on the *mishap*{3}. "The [bull]{bull} *did*{19} what [we]{opp} could not," [city chief]{-} [Aarti Joshi]{joshi} said. "[It]{bull} *stopped*{2} the show." Services *resumed*{20} <at 4 pm|2022-06-01>.
--- actors
pune | place | Pune
bull | other | bull
shivajinagar | place | Shivajinagar
cm | person | Vikram Deshpande-Rao | Chief Minister
passengers | group | 700 passengers
staff | group | metro staff
kulkarni | person | Suman Kulkarni | retired headmistress
civic | group | civic officials
mahametro | organization | metro corporation
grp | organization | railway police
vendor | person | Ganesh Pawar | tea vendor
farmers | group | farmers at Hinjewadi
hinjewadi | place | Hinjewadi
opp | organization | the opposition
joshi | person | Aarti Joshi | city chief of the opposition
--- events
1 | OTHER:business | cm | - | core; time 2022-06-01; place pune; or OTHER
2 | OTHER:accident | - | ?mahametro | core; time 2022-06-01; place pune; or OTHER
3 | OTHER:accident | bull | - | core; time 2022-06-01; place shivajinagar; or OTHER
4 | OTHER:other | bull | - | time 2022-06-01; place shivajinagar
5 | OTHER:travel | cm | - | time 2022-06-01
6 | OTHER:other | - | cm |
7 | OTHER:travel | cm | - | time 2022-06-01
8 | AID | staff | passengers | core
9 | AID | staff | passengers | by kulkarni; quoted
10 | REJECT | civic, mahametro | grp | or OTHER
11 | AID | vendor | bull | core; or OTHER
12 | SUPPORT | mahametro | vendor |
13 | SUPPORT | mahametro | vendor |
14 | REQUEST | vendor | ?mahametro |
15 | AGREE | - | - | time 2012
16 | AGREE | - | - | time 2016; or CONCEDE
17 | REJECT | farmers | - | place hinjewadi
18 | ACCUSE | opp | ?mahametro |
19 | OTHER:other | bull | - | by joshi; quoted; same 2
20 | OTHER:business | ?mahametro | - | time 2022-06-01; or OTHER

