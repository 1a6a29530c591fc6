=== n4-051 date:2018-06-07 topic:health source:written
Cholera *outbreak*{1} in [Tamale]{tamale} *brought under control*{2}

[ACCRA]{accra} - [Health officials]{officials} in [northern Ghana]{nghana} have *brought*{2} a cholera *outbreak*{1} *under control*{2} <five weeks after|P5W> it *broke out*{1} in a market in [Tamale]{tamale}, the [Ghana Health Service]{ghs} *announced*{3} <on Thursday|2018-06-07>.

The disease *infected*{4} [312 people]{infected} and *claimed*{5} [11 lives]{eleven}, seven of them children under five. No new case has been *detected*{6} since <May 24|2018-05-24>.

[Regional director]{-} [Dr]{-} [Salamatu Braimah]{braimah} *credited*{7} [a retired water seller]{asana}, [Hajia Asana Fuseini]{asana}, [who]{asana} *noticed*{8} that the sick all *drew*{9} water from one standpipe and *chained*{10} it shut. "[She]{asana} *did*{10} in a night what [my]{braimah} [office]{ghs:n} *took*{11} a week to *do*{11}," [Dr]{-} [Braimah]{braimah} said.

[The city's waterworks]{gwcl} at first *threatened*{12} to *prosecute*{12} [her]{asana} for damaging property. [It]{gwcl} has since *dropped*{12} the *matter*{12} and *named*{13} the tap after [her]{asana}.

[Doctors Without Borders]{msf} *ran*{14} a 40-bed tent hospital and will *hand*{15} it *over*{15} to [the ministry]{moh} <on Monday|2018-06-11>. [Unicef]{unicef} *shipped*{16} in oral vaccine for [90,000 people]{vaccinated}, of [whom]{vaccinated} 71,000 *turned up*{17}.

[Opposition MP]{-} [Haruna Iddrisu-Bako]{bako} *demanded*{18} to *know*{18} why the sewer, *broken*{19} <in February|2018-02>, had not been *mended*{20}. [Deputy minister]{-} [Kwesi Annan]{annan} *passed*{21} the question to [the assembly]{assembly}, [which]{assembly} *passed*{22} it *back*{22}.

The bacterium causes severe diarrhoea and can kill within hours if untreated. [Ghana]{ghana}'s worst epidemic, <in 2014|2014>, *sickened*{23} 28,000.
--- actors
tamale | place | Tamale
accra | place | Accra
officials | group | health officials
nghana | place | northern Ghana
ghs | organization | Ghana Health Service
infected | group | 312 people infected
eleven | group | eleven people who died
braimah | person | Salamatu Braimah | Regional director
asana | person | Asana Fuseini | retired water seller
gwcl | organization | city waterworks
msf | organization | Doctors Without Borders
moh | organization | health ministry
unicef | organization | Unicef
vaccinated | group | 90,000 people
bako | person | Haruna Iddrisu-Bako | Opposition MP
annan | person | Kwesi Annan | Deputy minister
assembly | organization | the assembly
ghana | place | Ghana
--- events
1 | OTHER:health | - | ?infected | core; place tamale
2 | OTHER:health | officials | - | core; reported; by ghs
3 | OTHER:statement | ghs | - | time 2018-06-07
4 | OTHER:health | - | infected | core
5 | OTHER:death | - | eleven | core; or OTHER
6 | OTHER:health | - | - | neg; time 2018-05-24
7 | SUPPORT | braimah | asana | core
8 | OTHER:science | asana | - | or OTHER
9 | OTHER:other | infected | - |
10 | OTHER:health | asana | - | core; or AID
11 | OTHER:health | ghs | - | by braimah; quoted; or AID
12 | ACCUSE/THREATEN | gwcl | asana | core; possible; neg; or RETREAT
13 | SUPPORT | gwcl | asana |
14 | AID | msf | - |
15 | AID/AGREE | msf | moh | planned; time 2018-06-11; or OTHER
16 | AID | unicef | vaccinated |
17 | OTHER:health | vaccinated | - |
18 | REQUEST | bako | - |
19 | OTHER:accident | - | - | time 2018-02
20 | OTHER:business | - | - | neg
21 | REJECT | annan | assembly | or OTHER
22 | REJECT | assembly | annan |
23 | OTHER:health | - | - | time 2014; place ghana

=== n4-052 date:2024-11-14 topic:science source:written
[Astronomers]{team:n} *catch*{1} star *swallowing*{2} planet for second time

[Astronomers]{team} in [Chile]{chile} have *watched*{1} a dying star *swallow*{2} a planet about the size of [Neptune]{neptune}, only the second time such a *meal*{2} has been *seen*{1}.

[The team]{team}, *led*{3} by [Catalina Rojas-Kemp]{rojas} of the [University of Concepción]{udec}, *picked up*{4} a flash <in March 2023|2023-03> with a telescope at [Cerro Pachón]{pachon} and *followed*{5} it for <14 months|P14M> as it *faded*{6}. [Their]{team} paper *came out*{7} <on Thursday|2024-11-14> in the journal [Celestial Letters]{journal}.

"At first [I]{rojas} *threw*{8} the data *away*{8}. [It]{flash} looked like a faulty pixel," [Rojas-Kemp]{rojas} *told*{9} the [Guardian]{guardian}. [Her]{rojas} [student]{nkosi}, [Thabo Nkosi]{nkosi}, *fished*{10} it out of the bin.

Not everybody *buys*{11} it. [Hendrik Maas]{maas} of [Leiden]{leiden}, [who]{maas} *found*{12} the first case <in 2020|2020>, *argues*{11} that a *merger*{13} of two small stars would give the same light. "[I]{maas} would *bet*{14} a dinner, not a house," [he]{maas} said. [Rojas-Kemp]{rojas} *accepted*{15} the dinner.

Observing time on the [James Webb]{webb} telescope has been *set aside*{16} <in May|2025-05> to settle the question.

Our own Sun will swell and swallow Mercury in about five billion years. More than 5,700 planets around other stars are known; most were *discovered*{17} by [Nasa]{nasa}'s [Kepler]{kepler} craft, which *ran out*{18} of fuel <in 2018|2018>.
--- actors
team | group | astronomers in Chile
chile | place | Chile
neptune | place | Neptune
rojas | person | Catalina Rojas-Kemp | astronomer
udec | organization | University of Concepción
pachon | place | Cerro Pachón
journal | organization | Celestial Letters
flash | other | flash
guardian | organization | Guardian
nkosi | person | Thabo Nkosi | student
maas | person | Hendrik Maas
leiden | organization | Leiden
webb | other | James Webb
nasa | organization | Nasa
kepler | other | Kepler
--- events
1 | OTHER:science | team | - | core; place chile
2 | OTHER:science | - | - | core
3 | OTHER:science | rojas | team |
4 | OTHER:science | team | - | core; time 2023-03; place pachon
5 | OTHER:science | team | - | time P14M
6 | OTHER:science | - | - |
7 | OTHER:statement | team | journal | time 2024-11-14; or OTHER
8 | OTHER:science | rojas | - | by rojas; quoted
9 | OTHER:statement | rojas | guardian |
10 | OTHER:science | nkosi | - |
11 | REJECT | maas | ?rojas | core
12 | OTHER:science | maas | - | time 2020
13 | OTHER:science | - | - | possible; by maas
14 | OTHER:other | maas | rojas | possible; by maas; quoted
15 | AGREE | rojas | maas |
16 | OTHER:science | - | ?team | planned; time 2025-05
17 | OTHER:science | kepler | - |
18 | OTHER:science | kepler | - | time 2018

=== n4-053 date:2023-09-28 topic:space source:written
*Launch*{1} of [Indian]{~india} weather satellite *scrubbed*{1}

[SRIHARIKOTA]{shar:N}: The [Indian Space Research Organisation]{isro} *called off*{1} the *launch*{1} of a weather satellite <52 seconds before lift-off on Thursday|2023-09-28> when a sensor *showed*{2} a leak in the upper stage.

"The vehicle *did*{3} what it should: it *stopped*{3} itself," [mission director]{-} [Gayatri Subbarao]{subbarao} *told*{4} [staff]{staff} over the loudspeaker. A new date will be *fixed*{5} after the tank is *drained*{6} and *opened up*{6}.

It is the second *delay*{7} for [Meghdoot-2]{meghdoot}, which was to have *flown*{7} <in July|2023-07>. Cyclone season on the [Bay of Bengal]{bay} begins <next month|2023-10> and [its]{meghdoot} predecessor, *sent up*{8} <in 2013|2013>, is *running out*{9} of fuel.

[Prime Minister]{-} [Harish Modgil]{modi}, due at the spaceport, *turned back*{10} to [Chennai]{chennai}. [Minister of State]{-} [Jagdeep Sinha]{singh} *praised*{11} [the scientists]{isro} for "the courage to *wait*{1}".

[Skywright]{skywright}, a [Hyderabad firm]{skywright} that *built*{12} the valve, *sent*{13} [two technicians]{technicians} overnight. [Its]{skywright} shares *fell*{14} 6%. [Isro]{isro} has used the same valve on eleven *flights*{15} without trouble.

[The agency]{isro} *landed*{16} a craft near the Moon's south pole <on August 23|2023-08-23>, days after [Russia]{russia}'s [Luna-25]{luna} *crashed*{17}. [Subbarao]{subbarao}, 47, *worked*{18} on both the *success*{16} and the <2019|2019> *failure*{19} that preceded it. "[You]{you} *cry*{20} in one language," [she]{subbarao} once *told*{21} [students]{students}.
--- actors
shar | place | Sriharikota
india | place | India
isro | organization | Indian Space Research Organisation
subbarao | person | Gayatri Subbarao | mission director
staff | group | staff
meghdoot | other | Meghdoot-2 | weather satellite
bay | place | Bay of Bengal
modi | person | Harish Modgil | Prime Minister of India
chennai | place | Chennai
singh | person | Jagdeep Sinha | Minister of State
skywright | organization | Skywright | Hyderabad firm
technicians | group | two technicians
russia | place | Russia
luna | other | Luna-25
students | group | students
you | group | you
--- events
1 | OTHER:science | isro | - | core; neg; time 2023-09-28; place shar
2 | OTHER:science | - | - | core; time 2023-09-28
3 | OTHER:science | - | - | by subbarao; quoted; same 1
4 | OTHER:statement | subbarao | staff | time 2023-09-28
5 | OTHER:science | ?isro | - | planned
6 | OTHER:science | ?isro | - | planned
7 | OTHER:science | ?isro | meghdoot | core; neg; time 2023-07
8 | OTHER:science | ?isro | - | time 2013
9 | OTHER:science | - | - | or OTHER
10 | OTHER:travel | modi | - | core; place chennai
11 | SUPPORT | singh | isro | core
12 | OTHER:business | skywright | - |
13 | AID | skywright | technicians | or OTHER
14 | OTHER:business | - | skywright |
15 | OTHER:science | isro | - |
16 | OTHER:science | isro | - | time 2023-08-23
17 | OTHER:accident | luna | russia | time 2023-08; or OTHER
18 | OTHER:science | subbarao | - |
19 | OTHER:science | isro | - | time 2019; or OTHER
20 | OTHER:other | you | - | by subbarao; quoted
21 | OTHER:statement | subbarao | students |

=== n4-054 date:2025-03-06 topic:tech source:written
[Chatter app]{murmur:n} *goes dark*{1}, then *blames*{2} squirrel

By Technology Desk

[Murmur]{murmur}, the voice-message app used by 340 million people, *went down*{1} for <seven hours|PT7H> <on Thursday|2025-03-06> after a fault in a [Virginia]{virginia} data centre that [the company]{murmur} *pinned on*{2} [a squirrel]{squirrel}.

[Users]{users} from [São Paulo]{saopaulo} to [Jakarta]{jakarta} *began*{3} *reporting*{3} dead screens <at about 09:20 GMT|2025-03-06>. Rival [Hark]{hark} said sign-ups *tripled*{4}; [its]{hark} servers *buckled*{5} <an hour later|PT1H>.

"An [animal]{squirrel} *got*{6} into a transformer. [It]{squirrel} *paid*{7} the price and so did [you]{users}. [We]{murmur}'re sorry," [chief executive]{-} [Jody Lindqvist-Park]{park} *wrote*{8}. [She]{park} *offered*{9} [paying customers]{paying} <a month|P1M> free.

But [two former engineers]{engineers} *cast doubt on*{10} the tale. [They]{engineers} said [Murmur]{murmur} *switched off*{11} [its]{murmur} backup site <in January|2025-01> to *save*{12} money, after [Lindqvist-Park]{park} *fired*{13} a third of [the operations team]{ops}. [A spokeswoman]{spokeswoman} *declined*{14} to *discuss*{14} staffing.

[The European Commission]{ec} *wrote*{15} to [the firm]{murmur} *asking*{15} for an explanation <within ten days|P10D>. In [Brazil]{brazil}, where courts use the app to *serve*{16} papers, [a judge in [Recife]{recife}]{judge} *threw out*{17} three default rulings because [the parties]{parties} could not *open*{18} [their]{parties} summonses.

[Regulators in [Ireland]{ireland}]{irish} *fined*{19} [Murmur]{murmur} €45m <last year|2024> for *keeping*{20} children's recordings. [It]{murmur} *appealed*{21} and *lost*{22}. Founded in a dormitory <in 2015|2015>, [it]{murmur} was *bought*{23} by [Tessel Group]{tessel} for $2bn.

The power company *put*{24} a cage around the transformer <on Thursday night|2025-03-06>.
--- actors
murmur | organization | Murmur | voice-message app
squirrel | other | squirrel
virginia | place | Virginia
users | group | users
saopaulo | place | São Paulo
jakarta | place | Jakarta
hark | organization | Hark
park | person | Jody Lindqvist-Park | chief executive
paying | group | paying customers
engineers | group | two former engineers
ops | group | operations team
spokeswoman | person | spokeswoman
ec | organization | European Commission
brazil | place | Brazil
judge | person | judge in Recife
recife | place | Recife
parties | group | parties
ireland | place | Ireland
irish | group | regulators in Ireland
tessel | organization | Tessel Group
--- events
1 | OTHER:accident | murmur | ?users | core; time 2025-03-06; or OTHER
2 | ACCUSE | murmur | squirrel | core; or OTHER
3 | ACCUSE | users | ?murmur | time 2025-03-06; or OTHER
4 | OTHER:business | - | hark | by hark
5 | OTHER:accident | hark | - | or OTHER
6 | OTHER:accident | squirrel | - | core; reported; by park; quoted; place virginia
7 | OTHER:death | - | squirrel | reported; by park; quoted; or OTHER
8 | CONCEDE | park | users | core; or OTHER
9 | CONCEDE | park | paying | planned; or AID
10 | REJECT | engineers | ?murmur | core; or ACCUSE
11 | OTHER:business | murmur | - | reported; by engineers; time 2025-01
12 | OTHER:business | murmur | - | reported; by engineers
13 | SANCTION | park | ops | reported; by engineers; or OTHER
14 | REJECT | spokeswoman | - |
15 | REQUEST | ec | murmur | core
16 | OTHER:court | - | - | place brazil
17 | CONCEDE | judge | parties | or REJECT OTHER
18 | OTHER:other | parties | - | neg; by judge
19 | SANCTION | irish | murmur | time 2024
20 | OTHER:crime | murmur | - | time 2024; or OTHER
21 | REJECT | murmur | ?irish | or REQUEST ACCUSE
22 | OTHER:court | murmur | - |
23 | OTHER:business | tessel | murmur |
24 | OTHER:business | - | - | time 2025-03-06

=== n4-055 date:2016-09-15 topic:health source:written
[Surgeon]{rask:n} *struck off*{1} over botched hip *operations*{2}

A [Cardiff surgeon]{rask} has been *struck off*{1} the medical register after a [tribunal]{mpts} found [he]{rask} *carried out*{2} needless hip *operations*{2} on [19 patients]{patients} and *covered up*{3} an *infection*{4} that *killed*{5} [one of [them]{patients}]{gwen}.

[Magnus Rask]{rask}, 58, was not present. [His]{rask} barrister, [Rhodri Pugh]{pugh}, *told*{6} the [Medical Practitioners Tribunal]{mpts} [he]{rask} had *left*{7} the [UK]{uk} <in June|2016-06> to *look after*{8} [his]{rask} [father]{father} in [Aarhus]{aarhus}.

[Panel chair]{-} [Dr]{-} [Anita Bose]{bose} said [Mr]{-} [Rask]{rask} had "*put*{9} [his]{rask} waiting list before [his]{rask} patients" and *shown*{10} no insight. [He]{rask} has <28 days|P28D> to *appeal*{11}.

[Gwen Prosser]{gwen}, a [retired postmistress]{gwen} of 70, *died*{5} <in March 2013|2013-03>. [[Her]{gwen} daughter]{-} [Carys]{carys}, [who]{carys} *brought*{12} the first *complaint*{12}, *held*{13} [[her]{carys} mother]{gwen}'s walking stick throughout. "[They]{board} *closed ranks*{14}," [she]{carys} said of [the health board]{board}. "It *took*{15} a cleaner to *speak out*{15}."

That cleaner, [Olu Martins]{martins}, *found*{16} swabs in the wrong bin and *rang*{17} the [Care Inspectorate]{inspectorate}. [He]{martins} was *moved*{18} to the laundry <within a week|P1W>; [the board]{board} *settled*{19} [his]{martins} *claim*{20} for £22,000 <last year|2015>.

[South Wales Health Board]{board} *apologised*{21} "unreservedly" and has *written*{22} to [240 other people]{others} *treated*{23} by [Mr]{-} [Rask]{rask}. [South Wales Police]{police} said [it]{police} was *considering*{24} the evidence.

About 9,000 hips are replaced in [Wales]{wales} each year. The average wait is 41 weeks.
--- actors
rask | person | Magnus Rask | Cardiff surgeon
patients | group | 19 patients
gwen | person | Gwen Prosser | retired postmistress
pugh | person | Rhodri Pugh | barrister
mpts | organization | Medical Practitioners Tribunal
uk | place | United Kingdom
father | person | father of Magnus Rask
aarhus | place | Aarhus
bose | person | Anita Bose | panel chair
carys | person | Carys Prosser | daughter of Gwen Prosser
board | organization | South Wales Health Board
martins | person | Olu Martins | cleaner
inspectorate | organization | Care Inspectorate
others | group | 240 other people
police | organization | South Wales Police
wales | place | Wales
--- events
1 | SANCTION | ?mpts | rask | core
2 | OTHER:crime | rask | patients | core; reported; by mpts; or OTHER ASSAULT
3 | OTHER:crime | rask | - | core; reported; by mpts
4 | OTHER:health | - | gwen | core
5 | OTHER:death | - | gwen | core; time 2013-03
6 | OTHER:statement | pugh | mpts |
7 | OTHER:travel | rask | - | by pugh; time 2016-06
8 | AID | rask | father | by pugh; place aarhus
9 | ACCUSE | bose | rask | quoted
10 | CONCEDE | rask | - | neg; by bose; or OTHER
11 | REQUEST | rask | - | possible; time P28D; or REJECT
12 | ACCUSE | carys | ?rask | core
13 | OTHER:other | carys | - |
14 | REJECT | board | - | reported; by carys; quoted
15 | ACCUSE | martins | ?rask | reported; by carys; quoted; same 17
16 | OTHER:other | martins | - |
17 | ACCUSE | martins | inspectorate | core; or CONSULT
18 | SANCTION | ?board | martins |
19 | CONCEDE | board | martins | time 2015; or AGREE
20 | ACCUSE | martins | board | or REQUEST
21 | CONCEDE | board | - | core
22 | OTHER:statement | board | others |
23 | OTHER:health | rask | others | or AID
24 | ACCUSE | police | ?rask | by police; or OTHER

=== n4-056 date:2022-12-20 topic:nature source:written
[Wolves]{wolves} *return*{1} to [Liège]{liege} forest

[BRUSSELS]{brussels} (Wire) -- A [pair of wolves]{wolves} has *settled*{1} in the [High Fens]{fens} near [Liège]{liege}, the first to *breed*{2} in [southern Belgium]{sbelgium} in more than <a century|P100Y>, [Walloon officials]{officials} *confirmed*{3} <Tuesday|2022-12-20>.

Camera traps *caught*{4} [four pups]{pups} playing with a boot. Hair *collected*{5} by [rangers]{rangers} *matched*{6} a male that *crossed*{7} from [Germany]{germany} <in 2020|2020>.

[Sheep farmers]{farmers} *lost*{8} 23 animals <this autumn|2022-09/2022-11>. [The region]{wallonia} *pays*{9} compensation and *lends*{10} fences, but [breeder]{-} [Luc Servais]{servais} said that was no comfort. "[They]{wallonia} *pay*{9} [me]{servais} for meat. [I]{servais} *raised*{11} [them]{sheep}," [he]{servais} said.

[Environment Minister]{-} [Camille Terlin]{tellier} *ruled out*{12} *culls*{12} and *appealed*{13} for patience. [Her]{tellier} [predecessor]{-}, [Claudio D'Amico]{antonio}, had *drawn up*{14} the wolf plan <in 2017|2017>, when no wolf had yet *set foot*{15} in the region.

A [wolf named [Naya]{naya}]{naya} *turned up*{16} in [Flanders]{flanders} <in 2018|2018>; [she]{naya} *vanished*{17} while pregnant <a year later|2019>. Conservationists *suspected*{18} [hunters]{hunters}, [who]{hunters} *denied*{19} *killing*{20} [her]{naya}. A reward of 30,000 euros was never *claimed*{21}.
--- actors
wolves | group | pair of wolves
liege | place | Liège
brussels | place | Brussels
fens | place | High Fens
sbelgium | place | southern Belgium
officials | group | Walloon officials
pups | group | four pups
rangers | group | rangers
germany | place | Germany
farmers | group | sheep farmers
wallonia | place | the region
servais | person | Luc Servais | sheep breeder
sheep | group | sheep
tellier | person | Camille Terlin | Environment Minister
antonio | person | Claudio D'Amico | former Environment Minister
naya | other | Naya | wolf
flanders | place | Flanders
hunters | group | hunters
--- events
1 | OTHER:science | wolves | - | core; place fens; or OTHER
2 | OTHER:science | wolves | - | core; place sbelgium; or OTHER
3 | OTHER:statement | officials | - | core; time 2022-12-20
4 | OTHER:science | - | pups |
5 | OTHER:science | rangers | - |
6 | OTHER:science | - | - |
7 | OTHER:travel | - | - | time 2020; place germany
8 | OTHER:disaster | ?wolves | farmers | core; time 2022-09/2022-11; or ASSAULT OTHER
9 | AID | wallonia | farmers |
10 | AID | wallonia | farmers |
11 | OTHER:business | servais | sheep | by servais; quoted
12 | REJECT | tellier | ?farmers | core; neg
13 | REQUEST | tellier | farmers |
14 | OTHER:other | antonio | - | time 2017
15 | OTHER:travel | - | - | neg
16 | OTHER:science | naya | - | time 2018; place flanders; or OTHER
17 | OTHER:other | naya | - | time 2019
18 | ACCUSE | - | hunters |
19 | REJECT | hunters | - |
20 | ASSAULT | hunters | naya | denied; neg; by hunters
21 | OTHER:other | - | - | neg

=== n4-057 date:2020-07-02 topic:health source:written
[Lagos]{lagos} *reopens*{1} schools for exam classes

[Lagos State]{lagos} <on Thursday|2020-07-02> *eased*{1} [its]{lagos} coronavirus *shutdown*{2}, *allowing*{1} [final-year pupils]{pupils} back from <August 3|2020-08-03> but *keeping*{3} [worshippers]{worshippers} out of churches and mosques.

[Governor]{-} [Babatunde Sanni-Oke]{sanwo}, [himself]{sanwo} just *out of*{4} isolation after [an aide]{aide} *tested positive*{5}, said [schools]{schools} must *take*{6} temperatures at the gate. "The virus has not *packed*{7} its bags," [he]{sanwo} said.

The [Nigeria Union of Teachers]{nut} *gave*{8} the plan a cautious *nod*{8}; a [parents' group]{parents} *threatened*{9} to *keep*{9} children home. [Its]{parents} [secretary]{-}, [Bola Akande]{akande}, *lost*{10} [two cousins]{cousins} to the disease. [Pastor]{-} [Emmanuel Dike]{dike} *accused*{11} [the governor]{sanwo} of *running*{3} "a state where you may buy tomatoes but not pray".

[Nigeria]{nigeria} has *recorded*{12} 26,484 cases and 603 *deaths*{13}, two in five of the cases in [Lagos]{lagos}. [The state]{lagos} *shut*{2} classrooms <on March 23|2020-03-23>, <three weeks after|2020-02-27> [an Italian contractor]{italian} *brought in*{14} the first infection.

[Police]{police} *arrested*{15} [41 partygoers]{forty} on a rooftop in [Lekki]{lekki} <on Sunday|2020-06-28>. [A magistrate]{magistrate} *sentenced*{16} [them]{forty} to <two hours|PT2H> of *sweeping*{17} a market.
--- actors
lagos | place | Lagos State
pupils | group | final-year pupils
worshippers | group | worshippers
sanwo | person | Babatunde Sanni-Oke | Governor
aide | person | aide
schools | group | schools
nut | organization | Nigeria Union of Teachers
parents | organization | parents' group
akande | person | Bola Akande | secretary of the parents' group
cousins | group | two cousins of Bola Akande
dike | person | Emmanuel Dike | Pastor
nigeria | place | Nigeria
italian | person | Italian contractor
police | organization | police
forty | group | 41 partygoers
lekki | place | Lekki
magistrate | person | magistrate
--- events
1 | CONCEDE | lagos | pupils | core; time 2020-07-02
2 | COERCE | lagos | ?schools | core; time 2020-03-23; or OTHER
3 | COERCE | lagos | worshippers | core
4 | OTHER:health | sanwo | - |
5 | OTHER:health | - | aide |
6 | REQUEST | sanwo | schools | by sanwo; or COERCE
7 | OTHER:health | - | - | neg; by sanwo; quoted
8 | SUPPORT | nut | ?lagos | core; or AGREE
9 | REJECT/THREATEN | parents | ?lagos | core; possible; or PROTEST
10 | OTHER:death | - | cousins |
11 | ACCUSE | dike | sanwo | core
12 | OTHER:health | nigeria | - | or OTHER
13 | OTHER:death | - | - | place nigeria
14 | OTHER:health | italian | - | time 2020-02-27
15 | COERCE | police | forty | time 2020-06-28; place lekki
16 | COERCE | magistrate | forty |
17 | COERCE | ?magistrate | forty | same 16; or OTHER

