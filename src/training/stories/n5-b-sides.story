=== n5-101 date:2021-09-14 topic:press source:written
[Editor]{editor} *stripped*{1} of phone by [governor's guards]{guards}

[Two of governor Lacson's bodyguards]{guards} *took*{1} [a Lantao editor]{editor}'s phone outside the capitol <on Monday|2021-09-13> and *gave*{2} it *back*{2} wiped. [The editor, Rosa Ubal]{editor}, *filed*{3} a complaint with [the ombudsman]{omb}.

[Lacson]{lacson} *said*{4} [Ubal]{editor} had *shoved*{5} [one of them]{one}. [Three witnesses]{three} *contradicted*{6} [him]{lacson}. [The press club]{club} *demanded*{7} that [the two]{guards} be *dismissed*{7}.

[The last two reporters]{last} who *asked*{8} [Lacson]{lacson} about the shipyard were *charged*{9} with libel. [One of them]{onerep} was later *found*{10} dead in a canal.
--- actors
guards | group | two bodyguards of governor Lacson
editor | person | Rosa Ubal | editor of Lantao
omb | organization | ombudsman
lacson | person | Lacson | governor
one | person | one of the bodyguards
three | group | three witnesses
club | organization | press club
last | group | the last two reporters
onerep | person | one of the two reporters
--- events
1 | COERCE | guards | editor | core; time 2021-09-13
2 | RETREAT | guards | ?editor | or OTHER
3 | ACCUSE | editor | ?guards | core
4 | OTHER:statement | lacson | - |
5 | ASSAULT | editor | one | reported; by lacson
6 | REJECT | three | lacson | or ACCUSE
7 | SANCTION/REQUEST | club | guards | core
8 | REQUEST | last | lacson | or CONSULT
9 | ACCUSE | - | last |
10 | OTHER:death | - | onerep |
=== n5-102 date:2020-05-22 topic:disaster source:written
[LANDA]{landa}, May 22 — [Nurses]{nurses} *walked out*{1} of [Landa General]{hospital} <on Friday|2020-05-22> after [one of them]{one} was *punched*{2} by [a patient's brother]{brother}, and [the province]{province} *flew in*{3} [nine medics]{medics} to *replace*{3} [them]{nurses}.

[The hospital]{hospital} *promised*{4} [the nurses]{nurses} a guard on each ward. [They]{nurses} *refused*{5} to *return*{5} before [the first pair]{pair} *arrived*{6}.

[The man]{brother} was *tracked down*{7} in a bar and *taken*{8} to the station by [two off-duty firemen]{firemen}. [Health minister]{-} [Lars Utne]{utne} *visited*{9} [the injured nurse]{one}, and *pledged*{10} to *pay*{10} for [her]{one} teeth.
--- actors
landa | place | Landa
nurses | group | nurses of Landa General
hospital | organization | Landa General
one | person | the injured nurse
brother | person | a patient's brother
province | organization | the province
medics | group | nine medics
pair | group | first pair of guards
firemen | group | two off-duty firemen
utne | person | Lars Utne | health minister
--- events
1 | PROTEST | nurses | ?hospital | core; time 2020-05-22; place hospital
2 | ASSAULT | brother | one | core
3 | AID | province | ?hospital | core; or MOBILIZE
4 | AID/AGREE | hospital | nurses | core; planned
5 | RETREAT/REJECT | nurses | ?hospital | core
6 | OTHER:travel | pair | - | planned
7 | COERCE | ?firemen | brother | or OTHER
8 | COERCE | firemen | brother | core
9 | CONSULT | utne | one |
10 | AID/AGREE | utne | one | planned
=== n5-103 date:2018-10-03 topic:courts source:written
[Ora Blind]{blind} *sentenced*{1}, [son]{son} *freed*{2}

[Former bank chief Ora Blind]{blind}, *convicted*{1} of *forging*{3} loan papers, must *go*{1} to prison for seven years, [a Quillon judge]{judge} *ruled*{1} <on Wednesday|2018-10-03>. [Her]{blind} [son]{son}, *held*{4} since spring, was *let out*{2}.

[Prosecutors]{pros} had *sought*{5} twelve. [Depositors]{depositors} in the gallery *booed*{6} [the judge]{judge}. "[She]{blind} *robbed*{7} [us]{depositors}," *said*{8} [one, a widow]{widow}.

[The regulator]{reg}, *blamed*{9} by [a Senate panel]{panel} for *looking away*{10}, *declined*{11} to comment. [Its]{reg} [director]{director}, *named*{12} by [Blind]{blind}'s husband in 2011, *resigned*{13} last month.
--- actors
blind | person | Ora Blind | former bank chief
son | person | Ora Blind's son
judge | person | a Quillon judge
pros | group | prosecutors
depositors | group | depositors
widow | person | a widow
reg | organization | the regulator
panel | organization | a Senate panel
director | person | director of the regulator
--- events
1 | COERCE | judge | blind | core; time 2018-10-03
2 | RETREAT | - | son | core
3 | OTHER:crime | blind | - |
4 | COERCE | - | son |
5 | COERCE/REQUEST | pros | ?blind | or REQUEST
6 | PROTEST | depositors | judge | or ACCUSE REJECT
7 | OTHER:crime | blind | depositors | by widow; quoted; or ASSAULT
8 | ACCUSE | widow | ?blind | or OTHER
9 | ACCUSE | panel | reg | core
10 | OTHER:other | reg | - |
11 | REJECT | reg | - |
12 | OTHER:appointment | - | director | time 2011
13 | OTHER:appointment | director | - | time 2018-09; or RETREAT
=== n5-104 date:2024-06-02 topic:accord source:written
[Tresk]{tresk} and [Norheim]{norheim} *sign*{1} fishing pact

[PORT HADLEY]{hadley} — [Tresk]{tresk} and [Norheim]{norheim} <on Sunday|2024-06-02> *signed*{1} an *agreement*{1} that *ends*{2} the herring *war*{2} in which [three sailors]{sailors} were *killed*{3}. Not everyone *welcomed*{4} the *accord*{1}.

Under it [Norheim]{norheim} will *open*{5} [its]{norheim} ports to [Treskish boats]{boats} and [Tresk]{tresk} will *pay*{6} [the sailors' families]{families}. "A good day," *said*{7} [Norheim's premier, Eva Lund]{lund}, who *praised*{8} [the Icelandic mediators]{mediators}.

[Fishermen in Lesk]{fishermen} *hung*{9} black flags from [their]{fishermen} masts and [their]{fishermen} [union]{union} *called*{10} [Lund]{lund} a traitor. [Its]{union} members would *refuse*{11} to *land*{11} fish in [Tresk]{tresk}, [the union]{union} *vowed*{11}.
--- actors
tresk | place | Tresk
norheim | place | Norheim
hadley | place | Port Hadley
sailors | group | three sailors
boats | group | Treskish boats
families | group | the sailors' families
lund | person | Eva Lund | premier of Norheim
mediators | group | Icelandic mediators
fishermen | group | fishermen in Lesk
union | organization | fishermen's union
--- events
1 | AGREE | tresk, norheim | - | mutual; core; time 2024-06-02; place hadley
2 | RETREAT | tresk, norheim | - | mutual; core; or AGREE
3 | ASSAULT | - | sailors |
4 | SUPPORT | - | - | neg; denied
5 | CONCEDE/AGREE | norheim | boats | core; planned
6 | AID/AGREE | tresk | families | core; planned; or CONCEDE
7 | SUPPORT | lund | - | or OTHER
8 | SUPPORT | lund | mediators |
9 | PROTEST | fishermen | - | core
10 | ACCUSE | union | lund | core
11 | REJECT | union | tresk | planned; or THREATEN
=== n5-105 date:2019-03-19 topic:flood source:written
Flood *kills*{1} [four]{four}; [18,000]{fled} *flee*{2}

[BELLA]{bella} (AP) — A river that *burst*{3} its banks *drowned*{1} [four people]{four} and *drove*{2} [18,000]{fled} from [their]{fled} homes in [Bella province]{bella} <on Tuesday|2019-03-19>.

[The army]{army} *used*{4} boats to *pluck*{4} [some 600 villagers]{villagers} from roofs; [one soldier]{soldier} *jumped*{5} in after [a girl]{girl} and *saved*{5} [her]{girl}. [Norway]{norway} *sent*{6} tents. [The Red Cross]{rc} *is feeding*{7} [the homeless]{fled}.

[Opposition lawmaker]{-} [Ines Pardo]{pardo} *accused*{8} [the dam company, Hidrobella]{hidro}, of *opening*{9} the gates too late, which [it]{hidro} *denied*{10}. [President]{-} [Caro]{caro} *told*{11} [survivors]{fled} [he]{caro} would *rebuild*{12} every house and *ordered*{13} [Hidrobella]{hidro} to *hand over*{13} [its]{hidro} logs.
--- actors
four | group | four people
fled | group | 18,000 people
bella | place | Bella province
army | organization | army
villagers | group | some 600 villagers
soldier | person | one soldier
girl | person | a girl
norway | place | Norway
rc | organization | Red Cross
pardo | person | Ines Pardo | opposition lawmaker
hidro | organization | Hidrobella | dam company
caro | person | Caro | President
--- events
1 | OTHER:disaster | - | four | core; time 2019-03-19; place bella
2 | OTHER:disaster | - | fled | core; time 2019-03-19; place bella; or OTHER
3 | OTHER:disaster | - | - | core
4 | AID | army | villagers | core
5 | AID | soldier | girl |
6 | AID | norway | ?fled | core
7 | AID | rc | fled | core
8 | ACCUSE | pardo | hidro | core
9 | OTHER:other | hidro | - | reported; by pardo
10 | REJECT | hidro | pardo |
11 | OTHER:statement | caro | fled |
12 | AID/AGREE | caro | fled | planned; by caro
13 | COOPERATE/REQUEST | caro | hidro | or REQUEST
=== n5-106 date:2022-11-11 topic:takeover source:written
[Tern]{tern} shareholders *reject*{1} [Voss]{voss}; [crews]{crews} *strike*{2} on

[Shareholders of Tern Shipping]{holders} <on Friday|2022-11-11> *voted down*{1} [chairwoman Helena Voss]{voss}'s plan to *sell*{3} [the line]{tern} to [a Dhornish fund]{fund}. [Voss]{voss} *rejected*{4} calls to *resign*{4}.

[Dockers]{crews} have *struck*{2} at [Toama]{toama} for nine days. [They]{crews} *turned back*{5} [a truck of strike-breakers]{breakers} and *emptied*{6} a bin over [a manager]{manager}. [Their]{crews} leader, [Bo Hark]{hark}, *ruled out*{7} talks while [Voss]{voss} stays.

[The fund]{fund} *raised*{8} [its]{fund} bid and *wooed*{8} [the founder's daughter]{daughter}, who owns a fifth. [She]{daughter} *turned*{9} [it]{fund} *down*{9}. [The transport minister]{minister} *urged*{10} [both sides]{both} to *sit down*{10} together.
--- actors
holders | group | shareholders of Tern Shipping
voss | person | Helena Voss | chairwoman of Tern Shipping
tern | organization | Tern Shipping
fund | organization | a Dhornish fund
crews | group | dockers at Toama
toama | place | Toama
breakers | group | strike-breakers
manager | person | a manager
hark | person | Bo Hark | leader of the dockers
daughter | person | the founder's daughter
minister | person | transport minister
both | group | both sides
--- events
1 | REJECT | holders | voss | core; time 2022-11-11
2 | PROTEST | crews | tern | core; place toama
3 | OTHER:business | voss | fund | planned
4 | RETREAT/REJECT | voss | - | core
5 | COERCE | crews | breakers | or PROTEST
6 | ASSAULT | crews | manager | or PROTEST
7 | REJECT | hark | ?tern | core
8 | OTHER:business | fund | daughter | core
9 | REJECT | daughter | fund | core
10 | CONSULT/REQUEST | minister | both |
=== n5-107 date:2023-08-16 topic:police source:written
[Man]{man} *shot*{1}, *killed*{1} by [trooper]{trooper} after *chase*{2}

[A trooper]{trooper} *shot*{1} and *killed*{1} [a 31-year-old man]{man} who had *rammed*{3} [two patrol cars]{cars} near [Elkton]{elkton} <early Wednesday|2023-08-16>, [state police]{sp} *said*{4}. Troopers identified [the man]{man} as [Carl Dune]{man} of [Milford]{milford}.

[Dune]{man} had *fled*{2} when [officers]{officers} tried to *stop*{5} [him]{man} for speeding. [He]{man} *pointed*{6} a rifle at [them]{officers}, [a spokeswoman]{spokes} said. [A passenger]{passenger}, *hit*{7} in the leg, was *treated*{8} at [Mercy Hospital]{mercy}.

[Dune's mother]{mother} *called*{9} it murder. [The attorney general]{ag} is *looking into*{10} the *shooting*{1}; [the trooper]{trooper} was *put*{11} on leave.
--- actors
trooper | person | a trooper
man | person | Carl Dune
cars | other | two patrol cars
elkton | place | Elkton
sp | organization | state police
milford | place | Milford
officers | group | officers
spokes | person | a spokeswoman of the state police
passenger | person | a passenger
mercy | organization | Mercy Hospital
mother | person | Carl Dune's mother
ag | person | attorney general
--- events
1 | ASSAULT | trooper | man | core; time 2023-08-16; place elkton
2 | OTHER:crime | man | ?officers | core
3 | ASSAULT | man | ?sp | core
4 | OTHER:statement | sp | - | 
5 | COERCE | officers | man |
6 | ASSAULT/THREATEN | man | officers | reported; by spokes; or ASSAULT
7 | ASSAULT | - | passenger |
8 | AID | mercy | passenger |
9 | ACCUSE | mother | ?trooper | core
10 | ACCUSE | ag | trooper | core
11 | SANCTION | ?sp | trooper |
=== n5-108 date:2017-01-27 topic:union source:written
[Guards' union]{union} *accepts*{1} [state]{state} offer of vests

[The State]{state} will *buy*{2} 900 stab vests for [jail guards]{guards}, *house*{3} [threatened families]{families} in army flats and *ship*{4} [32 gang leaders]{leaders} to a wing of [their]{leaders} own, under a *deal*{1} *struck*{1} <on Thursday night|2017-01-26>.

[The guards' union]{union} *called off*{5} [its]{union} sick-out in return. [More than 600]{guards} *reported*{5} for duty by noon. [Finance minister]{-} [Roy Whyte]{whyte} had *dug in*{6} for weeks before [the premier]{premier} *overruled*{7} [him]{whyte}.

[Soldiers]{soldiers} who had *manned*{8} the cell blocks *gave*{9} [the guards]{guards} back the keys. [A gang leader known as Smoke]{smoke} *swore*{10} that [guards]{guards} would bleed.
--- actors
union | organization | guards' union
state | organization | the State
guards | group | jail guards
families | group | threatened families
leaders | group | 32 gang leaders
whyte | person | Roy Whyte | finance minister
premier | person | premier
soldiers | group | soldiers
smoke | person | Smoke | gang leader
--- events
1 | AGREE | state, union | - | mutual; core; time 2017-01-26
2 | AID/AGREE | state | guards | core; planned
3 | AID/AGREE | state | families | planned
4 | COERCE/AGREE | state | leaders | planned; or COERCE
5 | RETREAT | union | state | core
6 | REJECT | whyte | ?union |
7 | REJECT | premier | whyte | or SANCTION
8 | MOBILIZE | soldiers | - | or AID
9 | RETREAT | soldiers | guards |
10 | ASSAULT/THREATEN | smoke | guards | core; possible; by smoke
=== n5-109 date:2021-12-13 topic:school source:written
[Teacher]{teacher} *forgiven*{1} by [class]{class} she *slapped*{2}

[A Marden teacher]{teacher} who *slapped*{2} [a pupil]{pupil} is *back*{3} after [her]{teacher} class *wrote*{4} to [the board]{board} *asking*{4} for [her]{teacher}. [The board]{board}, which had *suspended*{5} [her]{teacher}, *relented*{3} <on Monday|2021-12-13>.

"[She]{teacher} *told*{6} [us]{class} [she]{teacher} was sorry," said [pupil]{-} [Kit Ames]{pupil}, 12, whose father, [Ben Ames]{ben}, had *gone*{7} to the police. [He]{ben} *withdrew*{8} the complaint. [Mother]{-} [Sue Pike]{pike} is *not satisfied*{9}: [she]{pike} *took*{10} [her]{pike} twins out of [the school]{school} and *accuses*{11} [the head]{head} of *hiding*{12} other cases.
--- actors
teacher | person | a Marden teacher
class | group | the teacher's class
pupil | person | Kit Ames | pupil
board | organization | school board
ben | person | Ben Ames | father of Kit Ames
pike | person | Sue Pike | mother
school | organization | the school
head | person | head of the school
--- events
1 | CONCEDE | class | teacher | core; or SUPPORT
2 | ASSAULT | teacher | pupil | core
3 | CONCEDE | board | teacher | core; time 2021-12-13
4 | SUPPORT | class | teacher | core; or REQUEST
5 | SANCTION | board | teacher |
6 | CONCEDE | teacher | class | by pupil; quoted
7 | ACCUSE | ben | ?teacher |
8 | RETREAT | ben | ?teacher | or CONCEDE
9 | REJECT | pike | - | or OTHER ACCUSE
10 | SANCTION | pike | school | or OTHER
11 | ACCUSE | pike | head |
12 | OTHER:other | head | - | reported; by pike
=== n5-110 date:2018-05-30 topic:diplomacy source:written
[Rovan]{rovan} *lifts*{1} visa rules for [Tamish]{tamish} after leaders' *lunch*{2}

[President]{-} [Guled Warsa]{warsa} <on Wednesday|2018-05-30> *scrapped*{1} visas for [Tamish citizens]{tamish} after a *lunch*{2} with [Tam's leader, Ali Boro]{boro}, who in turn *lifted*{3} an *embargo*{3} on [Rovan]{rovan} tea and *agreed*{4} to *shut*{4} the office of [a Rovanese rebel group]{rebels} in [his]{boro} capital.

[Boro]{boro} *expressed*{5} gratitude to [his host]{warsa}. [The two]{two} *inspected*{6} a bridge that [China]{china} is *building*{7} for [them]{two}. [The rebels]{rebels} *answered*{8} with a mortar *attack*{8} on [the border town of Kell]{kell} that *killed*{9} [three gendarmes]{gendarmes}, and a video in which [a hooded man]{hooded} *promised*{10} [both presidents]{two} "fire in their beds".
--- actors
rovan | place | Rovan
tamish | group | Tamish citizens
warsa | person | Guled Warsa | President of Rovan
boro | person | Ali Boro | leader of Tam
rebels | organization | a Rovanese rebel group
two | group | the two presidents
china | place | China
kell | place | Kell
gendarmes | group | three gendarmes
hooded | person | a hooded man
--- events
1 | CONCEDE | warsa | tamish | core; time 2018-05-30
2 | CONSULT | warsa, boro | - | mutual; core; time 2018-05-30
3 | CONCEDE | boro | rovan | core
4 | SANCTION/AGREE | boro | rebels | core; planned; or CONCEDE
5 | SUPPORT | boro | warsa |
6 | OTHER:travel | two | - | or CONSULT
7 | AID | china | two | or COOPERATE
8 | ASSAULT | rebels | kell | core
9 | ASSAULT | rebels | gendarmes | core
10 | ASSAULT/THREATEN | hooded | two | possible; by hooded
