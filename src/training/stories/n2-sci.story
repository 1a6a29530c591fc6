=== n2-017 date:2022-04-12 topic:space source:written
*Launch*{1} of [Finch]{finch} climate probe *scrubbed*{1} 31 seconds before liftoff

By [Odile Marchand-Reyes]{odile}, [Kourou]{kourou}

Engineers at the [Guiana Space Centre]{gsc} *halted*{1} the *countdown*{1} of the [Finch]{finch} satellite <early Tuesday|2022-04-12> after a valve on [[its]{finch} Corvo-3 rocket]{corvo} *reported*{2} a pressure [nobody]{nobody} could explain.

A new *attempt*{3} will be *made*{3} <on Thursday|2022-04-14> at the earliest, the [European Launch Consortium]{elc} said.

[Finch]{finch}, a [680-kilogram spacecraft built in [Turin]{turin} and [Gothenburg]{gothenburg}]{finch}, is to *map*{4} methane leaks to within ten metres. [It]{finch} would be able to tell one cow shed from the next, [project scientist]{-} [Lars Öhman]{ohman} *told*{5} [journalists]{journalists} at the range. Oil firms *paid*{6} a third of [its]{finch} cost; [environmental campaigners]{campaigners} *accuse*{7} [the consortium]{elc} of *letting*{8} [the fox]{fox} buy the henhouse camera.

[Corvo]{corvo} has *failed*{9} twice in eleven flights. <In 2019|2019> [it]{corvo} *dropped*{10} two [Argentine]{~argentina} weather satellites into the [Atlantic]{atlantic}. A [board of inquiry]{board} *traced*{11} that *loss*{10} to a cable fitted upside down.

The weather on <Thursday|2022-04-14> looks poor. If the *launch*{3} *slips*{12} past <April 20|2022-04-20>, the pad must be *handed*{13} to an [[Indian]{~india} operator]{operator}, [whose]{operator} communications satellite has been waiting since <February|2022-02>.

[Öhman]{ohman}, [who]{ohman} has worked on the mission for <14 years|P14Y>, *took*{14} it well. "[I]{ohman} have been *stood up*{15} by better valves," [he]{ohman} said, and *went*{16} to bed.
--- actors
finch | other | Finch | climate satellite
odile | person | Odile Marchand-Reyes | reporter
kourou | place | Kourou
gsc | organization | Guiana Space Centre
corvo | other | Corvo-3 | rocket
nobody | group | nobody
elc | organization | European Launch Consortium
turin | place | Turin
gothenburg | place | Gothenburg
ohman | person | Lars Öhman | project scientist
journalists | group | journalists
campaigners | group | environmental campaigners
fox | group | oil firms
argentina | place | Argentina
atlantic | place | Atlantic
board | organization | board of inquiry
india | place | India
operator | organization | Indian operator
--- events
1 | OTHER:science | gsc | finch | core; neg; time 2022-04-12; place kourou
2 | OTHER:accident | corvo | - | or OTHER
3 | OTHER:science | elc | - | core; planned; by elc; time 2022-04-14
4 | OTHER:science | finch | - | core; planned
5 | OTHER:statement | ohman | journalists | place gsc
6 | OTHER:business | - | ?finch | or AID
7 | ACCUSE | campaigners | elc | core
8 | CONCEDE | elc | fox | reported; by campaigners; or OTHER
9 | OTHER:accident | corvo | - | or OTHER:science
10 | OTHER:accident | corvo | argentina | time 2019; place atlantic
11 | OTHER:science | board | - | or ACCUSE
12 | OTHER:science | - | - | possible; time 2022-04-20
13 | OTHER:other | - | operator | possible; or CONCEDE
14 | OTHER:other | ohman | - |
15 | OTHER:other | - | ohman | by ohman; quoted
16 | OTHER:other | ohman | - |

=== n2-018 date:2016-03-30 topic:discovery source:written
[Teacher's dog]{moritz} *digs up*{1} bones that could rewrite story of early birds

A jawbone *chewed*{2} by a dachshund in a [Bavarian]{~bavaria} quarry belongs to a bird that had teeth, claws and, to judge by its last meal, a liking for fish, [scientists]{scientists} *report*{3} <today|2016-03-30>.

[Moritz]{moritz}, [the dachshund]{moritz}, was out walking with [his]{moritz} owner, the [retired teacher]{-} [Gudrun Aschenbrenner]{gudrun}, near [Eichstätt]{eichstatt} <in 2013|2013> when [he]{moritz} *refused*{4} to let go of a slab. [She]{gudrun} *took*{5} it to the [Museum of the Altmühl Valley]{museum}, where it lay in a drawer until [Jia-Hui Tan]{tan} *opened*{7} it.

"[I]{tan} was *looking*{8} for a stapler," said [Tan]{tan}, a [palaeontologist at the [University of Adelaide]{adelaide}]{tan}.

[[Her]{tan} team]{team} *scanned*{9} the slab in [Grenoble]{grenoble} and *found*{9} most of a skull. In the journal [Annals of Deep Time]{annals} [they]{team} *name*{10} the animal [Aschenbrenneria moritzi]{bird:N}, after [both finders]{gudrun+moritz}, and *date*{11} it to 149 million years ago.

Not [everyone]{everyone} is persuaded. [Pavel Zhukovsky]{zhukovsky} of the [Borodin Institute]{borodin} in [Saint Petersburg]{petersburg}, [who]{zhukovsky} *reviewed*{12} the paper, *doubts*{13} that the animal could fly. [Tan]{tan} and [he]{zhukovsky} have *argued*{14} by e-mail for months; in <May|2016-05> [they]{tan+zhukovsky} will *look*{15} at the fossil together.

Findings like this one used to go abroad. <In 1877|1877> the quarry's owner *sold*{16} [his]{owner} best specimen to [Berlin]{berlin} for the price of a barn. [The museum]{museum} means to *keep*{17} [this one]{bird:n}, and has *declined*{18} an offer from a [collector in [Doha]{doha}]{collector}.

[Moritz]{moritz} *died*{19} <last year|2015>. [He]{moritz} is *buried*{20} under a pear tree, unscanned.
--- actors
moritz | other | Moritz | dachshund
bavaria | place | Bavaria
gudrun | person | Gudrun Aschenbrenner | retired teacher
eichstatt | place | Eichstätt
museum | organization | Museum of the Altmühl Valley
tan | person | Jia-Hui Tan | palaeontologist
adelaide | organization | University of Adelaide
grenoble | place | Grenoble
team | group | team of Jia-Hui Tan
annals | organization | Annals of Deep Time | journal
bird | other | Aschenbrenneria moritzi | fossil bird
everyone | group | everyone
zhukovsky | person | Pavel Zhukovsky
borodin | organization | Borodin Institute
petersburg | place | Saint Petersburg
owner | person | owner of the quarry
berlin | place | Berlin
collector | person | collector in Doha
doha | place | Doha
scientists | group | scientists
--- events
1 | OTHER:science | moritz | - | core; same 4
2 | OTHER:other | ?moritz | - |
3 | OTHER:science | scientists | - | core; time 2016-03-30; or OTHER:statement
4 | OTHER:other | moritz | - | time 2013; place eichstatt
5 | OTHER:other | gudrun | museum |
7 | OTHER:science | tan | - |
8 | OTHER:other | tan | - | by tan; quoted
9 | OTHER:science | team | - | core; place grenoble
10 | OTHER:science | team | gudrun, moritz | core; or SUPPORT
11 | OTHER:science | team | - |
12 | OTHER:science | zhukovsky | - |
13 | REJECT | zhukovsky | ?tan | core; or OTHER:statement
14 | CONSULT | tan, zhukovsky | - | mutual; or ACCUSE
15 | CONSULT/AGREE | tan, zhukovsky | - | mutual; planned; time 2016-05; or OTHER:science
16 | OTHER:trade | owner | berlin | time 1877
17 | OTHER:other | museum | - | planned; or REJECT
18 | REJECT | museum | collector |
19 | OTHER:death | - | moritz | time 2015
20 | OTHER:other | - | moritz |

=== n2-019 date:2019-11-08 topic:outbreak source:written
[Samoa]{samoa} *shuts*{1} schools as measles *toll*{2} *climbs*{2} to 18

[APIA]{apia}, <Nov 8|2019-11-08> - [Samoa]{samoa} *closed*{3} all [its]{samoa} schools and *barred*{4} [children]{children} from public gatherings <on Friday|2019-11-08> after [three more infants]{infants} *died*{5} of measles, bringing the number of dead to [18]{dead}, the health ministry said.

[The ministry]{ministry}'s director, [Dr]{-} [Losa Faleafa]{faleafa}, said 716 cases had been *reported*{6} since the outbreak *began*{7} <in mid-October|2019-10>. Nearly half of [the patients]{patients} are under five.

[New Zealand]{nz} is *flying in*{8} [30 nurses]{nurses} and 3,000 doses of vaccine. The [[UN]{un} children's agency]{unicef} *shipped*{9} 110,000 doses from [Suva]{suva} <on Wednesday|2019-11-06>, and [French Polynesia]{polynesia} has *offered*{10} an incubator.

Vaccination rates *collapsed*{11} <last year|2018>, when [two babies]{babies} *died*{12} within minutes of an injection. [Two nurses]{twonurses} later *admitted*{13} having *mixed*{14} the vaccine with a muscle relaxant; [they]{twonurses} are *serving*{15} <five-year|P5Y> sentences. [The government]{samoa} *suspended*{16} the programme for <ten months|P10M>.

[Healer]{-} [Fuimaono Tavita]{tavita}, [who]{tavita} *treats*{17} measles with alkaline water at a stall behind the fish market, said [he]{tavita} was being *made*{18} a scapegoat. [Police]{police} *warned*{19} [him]{tavita} <this week|2019-11-04/2019-11-10> to *stop*{19}. [He]{tavita} has not been *charged*{20}.

Opposition [lawmaker]{-} [Aveau Tofilau]{tofilau} *called*{21} for [the health minister]{minister} to *resign*{21}. [The minister]{minister}, [who]{minister} was at a conference in [Seoul]{seoul}, *cut short*{22} [his]{minister} trip. "This is not the time to *point*{23} fingers," [he]{minister} said before *boarding*{24}.

From <Monday|2019-11-11> vaccination will be compulsory.
--- actors
samoa | place | Samoa
apia | place | Apia
children | group | children
infants | group | three infants
dead | group | 18 dead
ministry | organization | Samoan health ministry
faleafa | person | Losa Faleafa | director of the health ministry
patients | group | measles patients
nz | place | New Zealand
nurses | group | 30 New Zealand nurses
un | organization | UN
unicef | organization | UN children's agency
suva | place | Suva
polynesia | place | French Polynesia
babies | group | two babies
twonurses | group | two nurses
tavita | person | Fuimaono Tavita | healer
police | organization | police
tofilau | person | Aveau Tofilau | opposition lawmaker
minister | person | health minister of Samoa
seoul | place | Seoul
--- events
1 | COERCE | samoa | - | core; same 3; or OTHER:health
2 | OTHER:death | - | - | core
3 | COERCE | samoa | - | core; time 2019-11-08; or OTHER:health
4 | COERCE | samoa | children | core; time 2019-11-08
5 | OTHER:death | - | infants | core; by ministry; time 2019-11-08
6 | OTHER:health | - | - | by faleafa
7 | OTHER:health | - | - | by faleafa; time 2019-10
8 | AID | nz | ?samoa | core
9 | AID | unicef | ?samoa | time 2019-11-06; place suva
10 | AID/AGREE | polynesia | ?samoa | planned
11 | OTHER:health | - | - | time 2018
12 | OTHER:death | - | babies | time 2018; or OTHER:accident
13 | CONCEDE | twonurses | - | or OTHER:statement
14 | OTHER:accident | twonurses | ?babies | by twonurses; time 2018
15 | COERCE | - | twonurses |
16 | OTHER:health | samoa | - | time P10M; or SANCTION COERCE
17 | OTHER:health | tavita | - | place apia
18 | ACCUSE | - | tavita | by tavita; reported
19 | COERCE/THREATEN | police | tavita | core; time 2019-11-04/2019-11-10; or REQUEST THREATEN
20 | ACCUSE | - | tavita | neg
21 | RETREAT/REQUEST | tofilau | minister | core
22 | OTHER:travel | minister | - | place seoul
23 | ACCUSE | - | - | neg; by minister; quoted
24 | OTHER:travel | minister | - |

=== n2-020 date:2023-05-18 topic:vaccine source:written
Malaria jab *cuts*{1} child deaths by a third in [Malawi]{malawi}, study *finds*{1}

A malaria vaccine *given*{2} to almost 300,000 [Malawian]{~malawi} children *reduced*{1} deaths in the under-fives by 34 percent, according to the largest study of its kind.

The results, *published*{3} in the [Lancaster Medical Review]{review} <on Thursday|2023-05-18>, will strengthen the hand of [health officials]{officials} [who]{officials} have *pressed*{4} [donors]{donors} to *pay*{4} for a wider *roll-out*{5}. [Eleven other African countries]{eleven} have *applied*{6} for doses; there are enough for three.

"[We]{mwale} *buried*{7} fewer children. That is the finding," said [Dr]{-} [Chikondi Mwale]{mwale}, [who]{mwale} *led*{8} the trial for the [Kamuzu School of Public Health]{kamuzu} in [Blantyre]{blantyre}.

The jab, *developed*{9} by [Danish]{~denmark} firm [Norvax]{norvax}, must be *given*{10} four times. In remote districts only four in ten [families]{families} *came back*{11} for the last dose, and there the benefit all but vanished.

[Independent experts]{experts} *praised*{12} the work but *cautioned*{13} against euphoria. [Prof]{-} [Rosalind Achebe-Hart]{achebe} of [Oxbridge Tropical]{oxbridge} *noted*{14} that new bed nets were *handed out*{15} in the same districts. "Nobody can say which of the two *saved*{16} a given child, and nobody should care," [she]{achebe} said.

The [Global Fund for Vaccines]{fund}, a [Geneva]{geneva}-based alliance, is *expected*{17} to *decide*{17} <in June|2023-06> whether to *buy*{18} 40 million doses. [Norvax]{norvax} has *offered*{19} to *halve*{19} the price if [the fund]{fund} *commits*{20} to <ten years|P10Y>. A [rival product from [Pune]{pune}]{rival} could *reach*{21} the market <next year|2024>.

[Malawi]{malawi} *recorded*{22} 7,300 malaria deaths <in 2022|2022>. In <1900|1900>, a [[Scottish]{~scotland} missionary in [Blantyre]{blantyre}]{missionary} *put*{23} the figure at "one child in every hut".
--- actors
malawi | place | Malawi
review | organization | Lancaster Medical Review | journal
officials | group | health officials
donors | group | donors
eleven | group | eleven other African countries
mwale | person | Chikondi Mwale | doctor, leader of the trial
kamuzu | organization | Kamuzu School of Public Health
blantyre | place | Blantyre
denmark | place | Denmark
norvax | organization | Norvax | Danish firm
families | group | families
experts | group | independent experts
achebe | person | Rosalind Achebe-Hart | professor
oxbridge | organization | Oxbridge Tropical
fund | organization | Global Fund for Vaccines | Geneva-based alliance
geneva | place | Geneva
rival | other | rival product from Pune
pune | place | Pune
scotland | place | Scotland
missionary | person | Scottish missionary
--- events
1 | OTHER:health | - | - | core; place malawi
2 | OTHER:health | - | ?malawi | or AID
3 | OTHER:science | review | - | core; time 2023-05-18; or OTHER:statement
4 | AID/REQUEST | officials | donors |
5 | OTHER:health | - | - | possible
6 | REQUEST | eleven | - | core
7 | OTHER:other | mwale | - | neg; by mwale; quoted
8 | OTHER:science | mwale | - | place blantyre
9 | OTHER:science | norvax | - |
10 | OTHER:health | - | - |
11 | OTHER:health | families | - |
12 | SUPPORT | experts | - | core
13 | REQUEST | experts | - | or OTHER:statement
14 | OTHER:statement | achebe | - |
15 | AID | - | - | by achebe
16 | AID | - | - | by achebe; quoted; possible
17 | OTHER:other | fund | - | core; planned; time 2023-06
18 | OTHER:trade | fund | - | possible; or AID
19 | CONCEDE | norvax | fund | core; planned; or OTHER:business
20 | AGREE | fund | norvax | possible
21 | OTHER:trade | rival | - | possible; time 2024
22 | OTHER:health | malawi | - | time 2022; or OTHER:death
23 | OTHER:statement | missionary | - | time 1900; place blantyre

=== n2-021 date:2018-01-16 topic:hospital source:written
Maternity unit *closes*{1} for the night, for good, say [mothers]{mothers}

[LETTERFINNAN]{letter} — The baby ward at [St Attracta's Hospital]{attracta} *shut*{1} [its]{attracta} doors <at 8pm on Monday|2018-01-15> "for one night only". [Mothers]{mothers} [who]{mothers} *gathered*{2} outside with lanterns do not *believe*{3} a word of it.

[The hospital]{attracta} *blamed*{4} flu. Five of [its]{attracta} eleven [midwives]{midwives} *called in*{5} sick and a locum from [Sligo]{sligo} *failed*{6} to turn up, [general manager]{-} [Brid Hanratty]{hanratty} said. [Three women in labour]{three} were *driven*{7} to [Castlebar]{castlebar}, 71 kilometres away. One, [Ciara Nolan]{nolan}, *gave birth*{8} in the ambulance outside a petrol station, with [the pump attendant]{attendant} *holding*{9} a torch. [Mother and daughter]{nolan+baby} are well.

[The health service]{hse} had *proposed*{10} to *close*{10} the unit <in 2015|2015> and *dropped*{11} the plan after [9,000 people]{people} *marched*{12} through the town. [Councillor]{-} [Pat Devaney]{devaney}, [who]{devaney} *organised*{13} the *march*{12}, *accused*{14} [management]{attracta:n} of "*doing*{15} by sniffles what it could not do by daylight".

[Ms]{-} [Hanratty]{hanratty} *rejected*{16} the charge. The ward would *reopen*{17} <on Wednesday|2018-01-17>, [she]{hanratty} *promised*{17}, and [she]{hanratty} would *deliver*{18} the first baby [herself]{hanratty} if need be; [she]{hanratty} *trained*{19} in [Drogheda]{drogheda}.

[Health Minister]{-} [Eoin Cafferkey]{cafferkey} did not *return*{20} calls. [He]{cafferkey} is due to *open*{21} a dialysis centre in the town <next month|2018-02>, and [the mothers]{mothers} have *invited*{22} [themselves]{mothers}.

[Nolan]{nolan} has *named*{23} [the girl]{baby} [Esso]{baby:N}. "Only joking," [she]{nolan} *told*{24} the [Western Lantern]{lantern}. "[She]{baby} is [Attracta]{baby:N}."
--- actors
mothers | group | mothers
letter | place | Letterfinnan
attracta | organization | St Attracta's Hospital
midwives | group | midwives
sligo | place | Sligo
hanratty | person | Brid Hanratty | general manager of St Attracta's Hospital
three | group | three women in labour
castlebar | place | Castlebar
nolan | person | Ciara Nolan | mother
attendant | person | pump attendant
baby | person | baby of Ciara Nolan
hse | organization | health service
people | group | 9,000 people
devaney | person | Pat Devaney | councillor
drogheda | place | Drogheda
cafferkey | person | Eoin Cafferkey | Health Minister
lantern | organization | Western Lantern | newspaper
--- events
1 | OTHER:health | attracta | - | core; time 2018-01-15; place letter
2 | PROTEST | mothers | ?attracta | core
3 | REJECT | mothers | ?attracta | core
4 | ACCUSE | attracta | - | or OTHER:statement
5 | OTHER:health | midwives | - | by hanratty
6 | OTHER:other | - | - | neg; by hanratty
7 | AID | - | three | core; place castlebar; or OTHER:travel
8 | OTHER:health | nolan | ?baby | core
9 | AID | attendant | ?nolan |
10 | OTHER:health | hse | ?attracta | planned; time 2015
11 | CONCEDE | hse | ?people |
12 | PROTEST | people | ?hse | time 2015; place letter
13 | PROTEST | devaney | - | same 12; or OTHER
14 | ACCUSE | devaney | attracta | core
15 | OTHER:other | attracta | - | reported; by devaney; quoted
16 | REJECT | hanratty | ?devaney | core
17 | AGREE | hanratty | - | core; planned; time 2018-01-17; or OTHER:health
18 | AID/AGREE | hanratty | - | possible; planned; by hanratty
19 | OTHER:other | hanratty | - | place drogheda
20 | CONSULT | cafferkey | - | neg; or REJECT
21 | OTHER:health | cafferkey | - | planned; time 2018-02; place letter; or OTHER:culture
22 | REQUEST | mothers | - | or PROTEST
23 | OTHER:other | nolan | baby | neg
24 | OTHER:statement | nolan | lantern |

=== n2-022 date:2025-02-19 topic:study source:written
Night owls earn less, *finds*{1} study of 41,000 Finns, and *blames*{2} school bells

[People]{people} [who]{people} go to bed late earn on average four percent less at 46 than early risers, [researchers at the [University of Kuopio]{kuopio}]{researchers} *write*{1} in [Sleep & Society]{journal}.

It is not laziness. [The Finnish team]{researchers}, *led*{3} by [Veera Laaksonen]{laaksonen}, *followed*{4} [everyone]{cohort} *born*{5} in two northern provinces in <1978|1978> and *asked*{6} [them]{cohort} about [their]{cohort} habits at 14, 31 and 46. Late sleepers did as well in tests taken in the afternoon as anybody else. In the morning [they]{cohort} were a full grade worse.

"[We]{laaksonen} do not say that lateness costs money," [Laaksonen]{laaksonen} said. "[We]{laaksonen} say that starting a maths exam at 8.15 does."

The paper *revives*{7} a *dispute*{7} over school hours in [Finland]{finland}. [Education Minister]{-} [Jarkko Nieminen-Holm]{nieminen} *ruled out*{8} later starts <on Tuesday|2025-02-18>, *citing*{8} bus timetables. [The teachers' union]{union} is in favour. [Parents]{parents} are divided: in a poll for the broadcaster [Ääni]{aani}, 44 percent *backed*{9} a start at nine and 43 percent *opposed*{10} it.

[Jonathan Pyke]{pyke}, a [chronobiologist]{-} at [Leeds Wold University]{leeds} [who]{pyke} was not *involved*{11} in the study, *welcomed*{12} it. [He]{pyke} *criticised*{13}, however, that [the authors]{researchers} had *counted*{14} [nurses on night shift]{nurses} as owls. "Half of [them]{nurses} are larks under protest," [he]{pyke} said.

[Laaksonen]{laaksonen} *accepted*{15} the point and has *promised*{16} to *recalculate*{16}. [She]{laaksonen} *answered*{17} [this newspaper]{paper}'s questions at 23.40.
--- actors
people | group | people who go to bed late
kuopio | organization | University of Kuopio
researchers | group | researchers at the University of Kuopio
journal | organization | Sleep & Society | journal
laaksonen | person | Veera Laaksonen | researcher
cohort | group | people born in two northern provinces in 1978
finland | place | Finland
nieminen | person | Jarkko Nieminen-Holm | Education Minister
union | organization | teachers' union
parents | group | parents
aani | organization | Ääni | broadcaster
pyke | person | Jonathan Pyke | chronobiologist
leeds | organization | Leeds Wold University
nurses | group | nurses on night shift
paper | organization | this newspaper
--- events
1 | OTHER:science | ?researchers | - | core
2 | ACCUSE | ?researchers | - | core; or OTHER:science
3 | OTHER:science | laaksonen | researchers |
4 | OTHER:science | researchers | cohort | core
5 | OTHER:other | - | cohort | time 1978
6 | OTHER:science | researchers | cohort | or REQUEST CONSULT
7 | ACCUSE | - | - | place finland; or OTHER CONSULT
8 | REJECT | nieminen | - | core; time 2025-02-18
9 | SUPPORT | parents | - |
10 | REJECT | parents | - |
11 | OTHER:science | pyke | - | neg
12 | SUPPORT | pyke | ?researchers |
13 | ACCUSE | pyke | researchers | core
14 | OTHER:science | researchers | nurses | by pyke
15 | CONCEDE | laaksonen | ?pyke | core
16 | AGREE | laaksonen | - | planned; or OTHER:science
17 | CONSULT | laaksonen | paper | or OTHER:statement

=== n2-023 date:2021-08-02 topic:space source:written
Cargo ship *misses*{1} station; [crew]{crew:n} told to *ration*{2} coffee

[HOUSTON]{houston} ([Orbit Wire]{wire}) - An [uncrewed freighter]{albatross} carrying 2.4 tonnes of food, clothes and a birthday cake *sailed*{1} past the [Concord]{concord} orbital station <on Sunday|2021-08-01> after [its]{albatross} docking radar *went*{3} blind 90 metres out.

[Flight controllers]{controllers} in [Houston]{houston} *ordered*{4} [Albatross-6]{albatross} to *back away*{4} rather than *risk*{5} a collision. "[We]{controllers} would rather lose a cake than a window," [lead flight director]{-} [Denise Okabe]{okabe} said.

[Concord]{concord}'s four [astronauts]{crew} are in no danger. [They]{crew} have supplies for <eleven weeks|P77D>, and [Japan]{japan} *agreed*{6} overnight to *bring forward*{6} a flight planned for <October|2021-10>. But [commander]{-} [Rafael Quintana]{quintana}, [who]{quintana} *turned*{7} 50 <on Saturday|2021-07-31>, has *asked*{8} [[his]{quintana} crewmates]{crew} to *make do*{2} with one coffee a day.

The freighter was *built*{9} by [Skyhaul]{skyhaul}, [the [Denver]{denver} company]{skyhaul} that *won*{10} a $1.9 billion supply contract from [NASA]{nasa} <in 2017|2017>. It was [its]{skyhaul} sixth flight and the second to go wrong. [Chief executive]{-} [Brandt Keller]{keller} *apologized*{11} to [the crew]{crew} on social media, then *deleted*{12} the post.

[Senator]{-} [Lucille Dupree]{dupree} of [Louisiana]{louisiana}, [who]{dupree} *chairs*{13} the space subcommittee, *threatened*{14} to *cancel*{14} the contract. "If [my]{dupree} grocer *drove*{15} past [my]{dupree} house, [I]{dupree} would *find*{15} another grocer."

[Albatross-6]{albatross} will be *steered*{16} into the [Pacific]{pacific} <on Wednesday|2021-08-04>.
--- actors
crew | group | four astronauts of Concord
houston | place | Houston
wire | organization | Orbit Wire
concord | other | Concord | orbital station
controllers | group | flight controllers
albatross | other | Albatross-6 | freighter
okabe | person | Denise Okabe | lead flight director
japan | place | Japan
quintana | person | Rafael Quintana | commander of Concord
skyhaul | organization | Skyhaul | Denver company
denver | place | Denver
nasa | organization | NASA
keller | person | Brandt Keller | chief executive of Skyhaul
dupree | person | Lucille Dupree | senator
louisiana | place | Louisiana
pacific | place | Pacific
--- events
1 | OTHER:accident | albatross | concord | core; time 2021-08-01; or OTHER:science
2 | REQUEST | ?quintana | crew | core; or OTHER
3 | OTHER:accident | - | - | time 2021-08-01
4 | REQUEST | controllers | albatross | core; or OTHER:science
5 | OTHER:accident | controllers | - | possible; neg
6 | AID/AGREE | japan | ?crew | core; planned; time 2021-10
7 | OTHER:other | quintana | - | time 2021-07-31
8 | REQUEST | quintana | crew | same 2
9 | OTHER:business | skyhaul | - |
10 | OTHER:business | skyhaul | nasa | time 2017; or AGREE
11 | CONCEDE | keller | crew | core
12 | OTHER:other | keller | - |
13 | OTHER:other | dupree | - |
14 | SANCTION/THREATEN | dupree | ?skyhaul | core; planned
15 | OTHER:other | dupree | - | possible; by dupree; quoted; or SANCTION
16 | OTHER:science | - | albatross | planned; time 2021-08-04; place pacific

=== n2-024 date:2017-09-25 topic:obituary source:written
[Ada Brandt-Mulwa]{ada}, [botanist]{-} [who]{ada} *saved*{1} the [Nairobi]{nairobi} banana, *dies*{2} at 88

[Ada Brandt-Mulwa]{ada}, [who]{ada} *died*{2} <on September 19|2017-09-19> in [Karen]{karen}, a suburb of [Nairobi]{nairobi}, could *identify*{3} 312 bananas with [her]{ada} eyes shut.

[She]{ada} was *born*{4} in [Riga]{riga} in <1929|1929> to a [Baltic German]{~balt} timber merchant, [Otto Brandt]{otto}, and [his]{otto} wife, [Hedwig]{hedwig}. [The family]{family} *fled*{5} to [Sweden]{sweden} <in 1944|1944> in a herring boat. At [Uppsala]{uppsala} [she]{ada} *met*{6} [Joseph Mulwa]{joseph}, a [student of law]{joseph}, and *followed*{7} [him]{joseph} to [Kenya]{kenya} <in 1957|1957>. [[Her]{ada} father]{otto} never *spoke*{8} to [her]{ada} again; [[her]{ada} mother]{hedwig} *wrote*{9} <every week|P1W>.

When a wilt *struck*{10} the plantations around [Kisii]{kisii} <in 1973|1973>, [the colonial-era research station]{station} *advised*{11} [farmers]{farmers} to *burn*{11} everything. [Brandt-Mulwa]{ada} *disobeyed*{12}. [She]{ada} *hid*{13} [forty plants]{plants} in [her]{ada} bathroom, *crossed*{14} [them]{plants} with a wild fruit from [Mount Elgon]{elgon} and <six years later|1979> *released*{15} [Mulwa 4]{mulwa4}, which now feeds nine million people.

[The station]{station} *dismissed*{16} [her]{ada}, *took*{17} the plant and, <in 1991|1991>, *named*{18} a laboratory after [her]{ada}. [She]{ada} *attended*{19} in gumboots.

Honours came late. [Sweden]{sweden} *decorated*{20} [her]{ada} <in 2004|2004>; [Kenya]{kenya}'s [President]{-} [Elijah Kiprono]{kiprono} *hung*{21} a medal on [her]{ada} <in 2012|2012>, and [she]{ada} *gave*{22} it to the [cook]{cook}.

[She]{ada} was *accused*{23} more than once of *refusing*{24} to *patent*{24} [Mulwa 4]{mulwa4} out of vanity. "[I]{ada} *stole*{25} it from a mountain," [she]{ada} *said*{26} in [her]{ada} last interview, with [this paper]{paper}. "One doesn't patent stolen goods."

[Joseph]{joseph} *died*{27} <in 1999|1999>. [Two sons]{sons} survive [her]{ada}, as do [her]{ada} bananas.
--- actors
ada | person | Ada Brandt-Mulwa | botanist
karen | place | Karen
nairobi | place | Nairobi
riga | place | Riga
balt | group | Baltic Germans
otto | person | Otto Brandt | timber merchant, father of Ada Brandt-Mulwa
hedwig | person | Hedwig | mother of Ada Brandt-Mulwa
family | group | Brandt family
sweden | place | Sweden
uppsala | place | Uppsala
joseph | person | Joseph Mulwa | husband of Ada Brandt-Mulwa
kenya | place | Kenya
kisii | place | Kisii
station | organization | research station
farmers | group | farmers
plants | other | forty plants
elgon | place | Mount Elgon
mulwa4 | other | Mulwa 4 | banana variety
kiprono | person | Elijah Kiprono | President of Kenya
cook | person | cook
paper | organization | this paper
sons | group | two sons of Ada Brandt-Mulwa
--- events
1 | OTHER:science | ada | - | core; same 15; or AID
2 | OTHER:death | - | ada | core; time 2017-09-19; place karen
3 | OTHER:science | ada | - |
4 | OTHER:other | - | ada | time 1929; place riga
5 | RETREAT | family | - | time 1944; place sweden; or OTHER:travel
6 | CONSULT | ada | joseph | place uppsala; or OTHER
7 | OTHER:travel | ada | joseph | time 1957; place kenya
8 | CONSULT | otto | ada | neg; or SANCTION
9 | CONSULT | hedwig | ?ada | or OTHER:statement
10 | OTHER:disaster | - | - | time 1973; place kisii
11 | REQUEST | station | farmers | time 1973
12 | REJECT | ada | ?station | core
13 | OTHER:science | ada | - |
14 | OTHER:science | ada | - |
15 | OTHER:science | ada | - | core; time 1979
16 | SANCTION | station | ada | core
17 | COERCE | station | ?ada | or OTHER
18 | SUPPORT | station | ada | time 1991
19 | OTHER:culture | ada | - | time 1991
20 | SUPPORT | sweden | ada | core; time 2004
21 | SUPPORT | kiprono | ada | core; time 2012
22 | AID | ada | cook | or OTHER REJECT
23 | ACCUSE | - | ada |
24 | REJECT | ada | - | reported
25 | OTHER:crime | ada | - | by ada; quoted
26 | OTHER:statement | ada | paper |
27 | OTHER:death | - | joseph | time 1999
