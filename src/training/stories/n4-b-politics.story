=== n4-011 date:2024-07-19 topic:election source:written
[Marchetti]{marchetti} *bows out*{1} of [governor]{govoffice:n}'s race, *throws*{2} support to [Tran]{tran}

[HELENA]{helena}, [Mont.]{montana} — [State Sen.]{-} [Lou Marchetti]{marchetti} *ended*{1} [his]{marchetti} campaign for [governor]{govoffice:n} <on Friday|2024-07-19>, <three weeks|P3W> after a recording *surfaced*{3} in which [he]{marchetti} *called*{4} [rural voters]{rural} "a rounding error," and *endorsed*{2} [[his]{marchetti} primary rival]{tran}, [Missoula]{missoula} prosecutor [Denise Tran]{tran}.

"[I]{marchetti} can count," [Marchetti]{marchetti} said in a parking lot outside [his]{marchetti} headquarters, where [volunteers]{volunteers} were already *taking down*{5} signs. "[I]{marchetti} *ran*{6} to *win*{6}. [I]{marchetti}'m not going to *win*{7}."

[Tran]{tran}, [who]{tran} had *trailed*{8} [him]{marchetti} in every poll <until June|2024-06>, *thanked*{9} [the senator]{marchetti} in a two-line statement and *turned*{10} to the [incumbent]{incumbent}, [Republican]{rep} [Gov.]{-} [Clay Hutchins]{incumbent:N}, [whom]{incumbent} [she]{tran} *accused*{10} of *sitting on*{11} $90 million in wildfire aid.

[Hutchins]{incumbent:N}' campaign *fired back*{12} <within the hour|2024-07-19>. "[She]{tran} *lost*{13} a *primary*{14} debate to a [man]{marchetti} [who]{marchetti} *quit*{1}," said [spokesman]{-} [Reed Olander]{olander}.

[Party officials]{officials} said [Marchetti]{marchetti}'s name will stay on the ballot because the deadline to *withdraw*{15} *passed*{16} <on June 30|2024-06-30>. Early *voting*{17} *opens*{17} <Monday|2024-07-22>.

The *departure*{1} *leaves*{18} two minor candidates in the contest, both of [whom]{minor} are named [Olson]{minor:N}. [One]{lynn}, retired rancher [Lynn Olson]{lynn:N}, *picked up*{19} the backing of the [teachers' union]{union} <on Thursday|2024-07-18>. [She]{lynn} said [she]{lynn} had not *asked*{20} for it.

No [Democrat]{dem} has held the office since <2021|2021>. About 8% of the electorate lives in cities of more than 50,000.
--- actors
marchetti | person | Lou Marchetti | state senator
tran | person | Denise Tran | Missoula prosecutor
govoffice | organization | office of the governor of Montana
helena | place | Helena
montana | place | Montana
rural | group | rural voters
missoula | place | Missoula
volunteers | group | campaign volunteers
incumbent | person | Clay Hutchins | Republican Governor
rep | organization | Republican Party
olander | person | Reed Olander | spokesman
officials | group | party officials
minor | group | two minor candidates named Olson
lynn | person | Lynn Olson | retired rancher
union | organization | teachers' union
dem | organization | Democratic Party
--- events
1 | RETREAT | marchetti | - | core; time 2024-07-19; place helena; or OTHER
2 | SUPPORT | marchetti | tran | core; time 2024-07-19
3 | OTHER:other | - | ?marchetti | time 2024-06-28; or OTHER
4 | ACCUSE | marchetti | rural | core; or OTHER
5 | OTHER:other | volunteers | - |
6 | OTHER:election | marchetti | - | by marchetti; quoted
7 | OTHER:election | marchetti | - | neg; by marchetti; quoted
8 | OTHER:election | tran | marchetti | time 2024-06; or OTHER
9 | SUPPORT | tran | marchetti |
10 | ACCUSE | tran | incumbent | core
11 | SANCTION | incumbent | - | reported; by tran; or REJECT
12 | ACCUSE | olander | tran | time 2024-07-19; or REJECT
13 | OTHER:election | tran | marchetti | by olander; quoted
14 | CONSULT | tran, marchetti | - | mutual; by olander; quoted; or OTHER
15 | RETREAT | - | - | possible; neg; or OTHER
16 | OTHER:other | - | - | time 2024-06-30; or OTHER
17 | OTHER:election | - | - | planned; time 2024-07-22
18 | OTHER:election | ?marchetti | minor | or OTHER
19 | SUPPORT | union | lynn | time 2024-07-18
20 | REQUEST | lynn | ?union | neg; by lynn

=== n4-012 date:2016-11-04 topic:council source:written
Library *closure*{1} *shelved*{1} as [leader]{garside:n} *steps down*{2}

[Rossdale Borough Council]{council} has *backed away*{1} from plans to *shut*{1} three branch libraries after [[its]{council} leader]{garside} *quit*{2} during a seven-hour *meeting*{3} <on Thursday night|2016-11-03>.

[Cllr]{-} [Bernard Garside]{garside} ([Lab]{lab}) *told*{4} a packed town hall [he]{garside} could not "*put*{5} [my]{garside} name to something [I]{garside} would have *marched*{6} against at twenty", *handed*{7} the chain to [[his]{garside} deputy]{-} [Nasreen Iqbal]{iqbal}, and *left*{8} by the fire exit. It was the only door not blocked by prams.

The *cuts*{9}, worth £310,000, had been *drawn up*{9} by [officers]{officers} after [Whitehall]{uk:N} *trimmed*{10} the borough's grant for the <sixth year|P6Y> running. A petition *handed in*{11} <last week|2016-10-24/2016-10-30> by [eight-year-old]{-} [Poppy Ashworth]{poppy} *carried*{11} 14,206 names.

[Conservative group leader]{-} [Giles Thwaite]{thwaite} *branded*{12} the night "amateur dramatics" and *pointed out*{13} that a hole in the budget remained. "What will [she]{iqbal} *close*{14} instead? The cemetery?" [he]{thwaite} asked.

[Cllr]{-} [Iqbal]{iqbal} *hit back*{15} that [[his]{thwaite} own group]{tories} had *voted down*{16} a *rise*{17} in parking charges <in March|2016-03>. [She]{iqbal} *promised*{18} to *bring*{18} a fresh paper <before Christmas|2016-12-25> and *asked*{19} [residents]{residents} to *come forward*{19} with ideas.

The branches, at [Helmsbridge]{helmsbridge}, [Stubbins Lane]{stubbins} and [Old Cross]{oldcross}, *lent*{20} 96,000 books between them <last year|2015>. [Helmsbridge]{helmsbridge} has been open since <1908|1908>, when [Andrew Carnegie]{carnegie} *gave*{21} £2,500 towards it.

[Mr]{-} [Garside]{garside}, a [retired bus inspector]{garside}, *led*{22} [the council]{council} for <11 years|P11Y>. [His]{garside} [wife]{-} [Jean Garside]{jean}, also a councillor, *stayed*{23} for the *vote*{24}.
--- actors
council | organization | Rossdale Borough Council
garside | person | Bernard Garside | council leader, Labour
lab | organization | Labour
iqbal | person | Nasreen Iqbal | deputy leader
officers | group | council officers
uk | place | Whitehall
poppy | person | Poppy Ashworth
thwaite | person | Giles Thwaite | Conservative group leader
tories | group | Conservative group on the council
residents | group | residents
helmsbridge | place | Helmsbridge
stubbins | place | Stubbins Lane
oldcross | place | Old Cross
carnegie | person | Andrew Carnegie
jean | person | Jean Garside | councillor, wife of Bernard Garside
--- events
1 | CONCEDE | council | - | core; time 2016-11-03; or RETREAT OTHER
2 | RETREAT | garside | ?council | core; time 2016-11-03; or OTHER
3 | CONSULT | ?council | - | mutual; time 2016-11-03
4 | OTHER:statement | garside | - | time 2016-11-03
5 | SUPPORT | garside | - | neg; by garside; quoted; or REJECT
6 | PROTEST | garside | - | possible; neg; by garside; quoted
7 | OTHER:appointment | garside | iqbal | core; time 2016-11-03
8 | OTHER:travel | garside | - | time 2016-11-03
9 | OTHER:business | officers | - | or OTHER
10 | SANCTION | uk | ?council | or OTHER
11 | PROTEST | poppy | ?council | core; time 2016-10-24/2016-10-30; or REQUEST
12 | ACCUSE | thwaite | ?garside |
13 | OTHER:statement | thwaite | - |
14 | OTHER:other | iqbal | - | possible; by thwaite; quoted
15 | ACCUSE | iqbal | tories |
16 | REJECT | tories | - | by iqbal; time 2016-03
17 | OTHER:business | ?council | - | neg; planned; or OTHER
18 | OTHER:statement | iqbal | ?council | planned; time 2016-12-25; or AGREE
19 | REQUEST | iqbal | residents |
20 | OTHER:culture | helmsbridge, stubbins, oldcross | - | time 2015; or AID OTHER
21 | AID | carnegie | helmsbridge | time 1908
22 | OTHER:other | garside | council | time P11Y
23 | OTHER:other | jean | - | time 2016-11-03
24 | OTHER:other | - | - | time 2016-11-03; or OTHER

=== n4-013 date:2025-02-11 topic:coup source:written
[Soldiers]{soldiers} *seize*{1} [Zafrane]{zafrane} palace; [president]{diarra:n}'s whereabouts unknown

[Soldiers]{soldiers} in the [West African]{~wa} state of [Zafrane]{zafrane} *took over*{1} the presidential palace and *pulled*{2} [the national broadcaster]{rtz} *off air*{2} <before dawn on Tuesday|2025-02-11>, hours after [President]{-} [Moussa Diarra]{diarra} *sacked*{3} [his]{diarra} [army chief]{kone}.

<At 07:40|2025-02-11> a [colonel]{bamba} in a red beret, [Issiaka Bamba]{bamba}, *read*{4} a statement *dissolving*{5} [the government]{government}, *suspending*{6} the constitution and *closing*{7} the borders "until further notice". "[We]{soldiers} did not *come*{8} to stay," [he]{bamba} said. Eleven officers stood behind [him]{bamba}.

[Mr]{-} [Diarra]{diarra}, 71, was last seen *leaving*{9} a wedding on <Monday|2025-02-10>. [One of [his]{diarra} ministers]{minister}, *reached*{10} by telephone by the [BBC]{bbc}, said [the president]{diarra} was "well and with [friends]{friends}", then *hung up*{11}.

The [African Union]{au} *condemned*{12} what it *called*{12} "an unconstitutional seizure of power" and [the regional bloc]{ecowas}, [Ecowas]{ecowas}, *gave*{13} [the plotters]{soldiers} <72 hours|P3D> to *stand down*{13} or *face*{14} *sanctions*{14}. [France]{france}, which *pulled*{15} [[its]{france} last troops]{frtroops} *out*{15} <two years ago|2023>, *told*{16} [[its]{france} 900 citizens]{citizens} to *stay*{16} indoors.

Gunfire had *died down*{17} by mid-morning. [Traders]{traders} at the [Grand Marché]{marche} *rolled up*{18} [their]{traders} shutters; a group of [young men]{youths} *cheered*{19} [passing pickups]{soldiers} and *waved*{20} brooms.

[Gen]{-} [Adama Koné]{kone}, [the dismissed chief]{kone}, has not *spoken*{21}. [He]{kone} *put down*{22} a *mutiny*{23} in [the north]{north} <in 2019|2019>, *earning*{24} a medal from the very [president]{diarra} [who]{diarra} has now *fired*{3} [him]{kone}. It was [his]{kone} *removal*{3}, diplomats say, that *set off*{1} the *coup*{1}.

[Zafrane]{zafrane} has had five changes of government by force since *independence*{25} <in 1960|1960>. The last, <in 2008|2008>, *brought*{26} [Mr]{-} [Diarra]{diarra} to power.
--- actors
soldiers | group | soldiers
zafrane | place | Zafrane
wa | place | West Africa
rtz | organization | national broadcaster
diarra | person | Moussa Diarra | President of Zafrane
kone | person | Adama Koné | army chief
bamba | person | Issiaka Bamba | colonel
government | organization | government of Zafrane
minister | person | minister of Zafrane
friends | group | friends of the president
bbc | organization | BBC
au | organization | African Union
ecowas | organization | Ecowas | regional bloc
france | place | France
frtroops | group | French troops
citizens | group | French citizens
traders | group | traders
marche | place | Grand Marché
youths | group | young men
north | place | the north
--- events
1 | COERCE | soldiers | ?diarra | core; time 2025-02-11; place zafrane; or ASSAULT
2 | COERCE | soldiers | rtz | core; time 2025-02-11
3 | SANCTION | diarra | kone | core; or OTHER
4 | OTHER:statement | bamba | - | time 2025-02-11
5 | COERCE | ?soldiers | government | core; by bamba; time 2025-02-11
6 | COERCE | ?soldiers | ?zafrane | core; by bamba; time 2025-02-11
7 | COERCE | ?soldiers | ?zafrane | by bamba; time 2025-02-11
8 | OTHER:travel | soldiers | - | by bamba; quoted; or OTHER
9 | OTHER:travel | diarra | - | time 2025-02-10
10 | CONSULT | bbc | minister |
11 | REJECT | minister | ?bbc | or OTHER
12 | ACCUSE | au | ?soldiers | core
13 | RETREAT/REQUEST | ecowas | soldiers | core; time P3D; or THREATEN
14 | SANCTION/THREATEN | ecowas | soldiers | core; possible
15 | RETREAT | france | frtroops | core; time 2023
16 | REQUEST | france | citizens |
17 | RETREAT | - | - | time 2025-02-11; or OTHER
18 | OTHER:business | traders | - | place marche
19 | SUPPORT | youths | soldiers |
20 | SUPPORT | youths | soldiers |
21 | OTHER:statement | kone | - | neg
22 | COERCE | kone | - | time 2019; place north; or ASSAULT
23 | PROTEST | - | - | time 2019; place north; or ASSAULT
24 | SUPPORT | diarra | kone |
25 | OTHER:other | zafrane | - | time 1960; or RETREAT
26 | COERCE | - | ?diarra | time 2008; or OTHER

=== n4-014 date:2022-08-03 topic:sanctions source:written
[U.S.]{us} *sanctions*{1} [shipper]{bluecape:n} over [Venezuelan]{~venezuela} *fuel*{2}

[WASHINGTON]{washington} — [The Biden administration]{us:n} <Wednesday|2022-08-03> *imposed*{1} sanctions on a [[Dubai]{dubai}-based shipping firm]{bluecape} and [[its]{bluecape} Greek owner]{owner}, *saying*{3} [they]{bluecape+owner} *moved*{2} gasoline to [Venezuela]{venezuela} under forged papers.

The [Treasury Department]{treasury} *froze*{4} any [U.S.]{us} assets of [Blue Cape Marine]{bluecape} and *barred*{5} [Americans]{americans} from *dealing*{5} with it. Four tankers were *added*{6} to the same blacklist.

"Those who *lend*{7} a hand to evasion should expect to *pay*{8} for it," [Undersecretary]{-} [Carol Whitcomb]{whitcomb} said.

[Stavros Melidis]{owner}, [who]{owner} *founded*{9} [the company]{bluecape} with one used tugboat <in 1999|1999>, *brushed off*{10} the *move*{1} in a call from [Piraeus]{piraeus}. "[I]{owner} *carried*{11} fuel to hospitals. Let [them]{us} *come*{12} and *take*{13} [my]{owner} tug," [he]{owner} said.

[Caracas]{venezuela:N} *denounced*{14} "piracy by decree" and *called in*{15} [the top [U.S.]{us} diplomat there]{diplomat}. [China]{china}, which *bought*{16} 300,000 barrels a day from [Venezuela]{venezuela} <in July|2022-07>, *urged*{17} [Washington]{us:N} to *drop*{17} all unilateral penalties. [The European Union]{eu} *declined*{18} to *follow*{18} suit.

The step comes <two months after|2022-06> [Washington]{us:N} *eased*{19} curbs on [Chevron]{chevron}, *letting*{20} [the oil company]{chevron} *discuss*{20} licenses in [Caracas]{caracas}. [Republican senators]{senators} had *attacked*{21} that opening. One, [Tom Braddock]{braddock} of [Florida]{florida}, *took*{22} credit for <Wednesday|2022-08-03>'s *announcement*{1}, although [officials]{officials} *said*{23} the *investigation*{24} *began*{24} <last fall|2021-09/2021-11>.

[Venezuela]{venezuela} sits on the world's largest proven oil reserves. [Its]{venezuela} refineries run at less than a fifth of capacity, and drivers outside the capital wait days for fuel.
--- actors
us | place | United States
bluecape | organization | Blue Cape Marine | shipping firm
venezuela | place | Venezuela
washington | place | Washington
dubai | place | Dubai
owner | person | Stavros Melidis | Greek owner of Blue Cape Marine
treasury | organization | Treasury Department
americans | group | Americans
whitcomb | person | Carol Whitcomb | Undersecretary
piraeus | place | Piraeus
diplomat | person | top U.S. diplomat in Caracas
china | place | China
eu | organization | European Union
chevron | organization | Chevron | oil company
caracas | place | Caracas
senators | group | Republican senators
braddock | person | Tom Braddock | Republican senator
florida | place | Florida
officials | group | officials
--- events
1 | SANCTION | us | bluecape, owner | core; time 2022-08-03
2 | OTHER:trade | bluecape, owner | venezuela | core; reported; by us; or OTHER
3 | ACCUSE | us | bluecape, owner | core; time 2022-08-03
4 | SANCTION | treasury | bluecape | core; time 2022-08-03
5 | SANCTION | treasury | bluecape | or COERCE
6 | SANCTION | ?treasury | ?bluecape |
7 | AID | - | - | possible; by whitcomb; quoted; or OTHER
8 | SANCTION/THREATEN | ?us | - | possible; by whitcomb; quoted
9 | OTHER:business | owner | bluecape | time 1999
10 | REJECT | owner | ?us | core
11 | AID | owner | - | by owner; quoted; or OTHER
12 | OTHER:travel | us | - | possible; by owner; quoted
13 | COERCE | us | owner | possible; by owner; quoted; or REJECT
14 | ACCUSE | venezuela | ?us | core
15 | REQUEST | venezuela | diplomat | or CONSULT ACCUSE
16 | OTHER:trade | china | venezuela | time 2022-07
17 | CONCEDE/REQUEST | china | us | core
18 | REJECT | eu | ?us |
19 | CONCEDE | us | chevron | time 2022-06
20 | CONCEDE | us | chevron | time 2022-06; place caracas
21 | ACCUSE | senators | ?us | core
22 | OTHER:statement | braddock | - | time 2022-08-03
23 | OTHER:statement | officials | - |
24 | ACCUSE | ?us | ?bluecape | by officials; time 2021-09/2021-11

=== n4-015 date:2015-05-28 topic:hostages source:written
[Two aid workers]{two} *released*{1} in [Chad]{chad} after 211 days

[N'DJAMENA]{ndj:N} – [Two aid workers]{two} *snatched*{2} from a clinic near [Lake Chad]{lakechad} <last October|2014-10> *walked*{3} into an army post <early on Thursday|2015-05-28>, [[their]{two} employer]{medaid} said, *ending*{1} <seven months|P7M> of captivity.

[Norwegian nurse]{-} [Ingrid Sørvik]{sorvik}, 43, and [[Chadian]{~chad} driver]{-} [Abakar Youssouf]{youssouf}, 30, were *flown*{4} to the capital, where [doctors]{doctors} *treated*{5} [them]{two} for malaria. [MedBridge]{medaid} *gave*{6} no details of how [they]{two} *won*{1} [their]{two} *freedom*{1}.

"[They]{two} *held*{7} each other and *laughed*{8}, that is all [I]{boehm} will say about it," [country director]{-} [Lukas Boehm]{boehm} *told*{9} [journalists]{journalists}. "[We]{medaid} *paid*{10} no one."

[A local chief]{chief} *offered*{11} a different account. [Two brokers from [Niger]{niger}]{brokers}, [he]{chief} said, *brought*{12} a sum "too heavy for one camel".

[Ms]{-} [Sørvik]{sorvik} and [her]{sorvik} [driver]{youssouf} were *abducted*{2} by [gunmen]{gunmen} [who]{gunmen} *burned*{13} two ambulances and *shot*{14} a [night guard]{guard}. [The guard]{guard}, [Idriss Mahamat]{guard:N}, *lost*{15} a leg. <In January|2015-01> [a faction calling itself the Sons of the Reeds]{gunmen} *posted*{16} a video in which [the nurse]{sorvik} *pleaded*{17} with [Oslo]{norway:N} to *withdraw*{17} [[its]{norway} eleven military trainers]{trainers}.

[Norway]{norway} *refused*{18}. [Its]{norway} [foreign minister]{-}, [Torbjørn Haugland]{brende}, *thanked*{19} [Chad]{chad} <on Thursday|2015-05-28> and *said*{20} [the trainers]{trainers} would *finish*{21} [their]{trainers} mission <in August|2015-08> as planned.

[Mr]{-} [Youssouf]{youssouf}'s [wife]{wife}, Zara, *gave birth*{22} to [a girl]{girl} while [he]{youssouf} was away. [She]{wife} has not yet *named*{23} [her]{girl}. "That was [his]{youssouf} turn," [she]{wife} said.
--- actors
two | group | two aid workers
chad | place | Chad
ndj | place | N'Djamena
lakechad | place | Lake Chad
medaid | organization | MedBridge | employer of the aid workers
sorvik | person | Ingrid Sørvik | Norwegian nurse
youssouf | person | Abakar Youssouf | Chadian driver
doctors | group | doctors
boehm | person | Lukas Boehm | country director of MedBridge
journalists | group | journalists
chief | person | local chief
niger | place | Niger
brokers | group | two brokers from Niger
gunmen | group | Sons of the Reeds
guard | person | Idriss Mahamat | night guard
norway | place | Norway
trainers | group | eleven Norwegian military trainers
brende | person | Torbjørn Haugland | foreign minister of Norway
wife | person | wife of Abakar Youssouf
girl | person | daughter of Abakar Youssouf
--- events
1 | RETREAT | ?gunmen | two | core; time 2015-05-28; place chad
2 | ASSAULT | gunmen | two | core; time 2014-10; place lakechad
3 | OTHER:travel | two | - | core; reported; by medaid; time 2015-05-28; or RETREAT
4 | AID | - | two | place ndj; or OTHER
5 | AID | doctors | two | core; place ndj
6 | OTHER:statement | medaid | - | neg; or REJECT
7 | SUPPORT | two | - | mutual; by boehm; quoted; or OTHER
8 | OTHER:other | two | - | by boehm; quoted
9 | OTHER:statement | boehm | journalists |
10 | CONCEDE | medaid | ?gunmen | denied; neg; by boehm; quoted; or OTHER
11 | OTHER:statement | chief | - |
12 | CONCEDE | brokers | ?gunmen | core; reported; by chief; or OTHER
13 | ASSAULT | gunmen | ?medaid | time 2014-10
14 | ASSAULT | gunmen | guard | time 2014-10
15 | OTHER:health | - | guard |
16 | OTHER:statement | gunmen | - | time 2015-01; or THREATEN
17 | RETREAT/REQUEST | sorvik | norway | time 2015-01
18 | REJECT | norway | ?gunmen | core
19 | SUPPORT | brende | chad | time 2015-05-28
20 | OTHER:statement | brende | - | time 2015-05-28
21 | RETREAT/CONCEDE | trainers | - | planned; by brende; time 2015-08; or OTHER
22 | OTHER:health | wife | girl | or OTHER
23 | OTHER:other | wife | girl | neg

=== n4-016 date:2023-10-14 topic:election source:written
*Upset*{1} in [Cagayan Norte]{cagayan}: [teacher]{magsino:n} *topples*{1} [three-term mayor]{velasco:n}

[A public school teacher]{magsino} with a campaign chest of P80,000 *beat*{1} [three-term mayor]{-} [Rodrigo Velasco]{velasco} by 41 *votes*{1} in <Saturday|2023-10-14>'s *special election*{1}, *breaking*{2} a family's hold on the town hall that goes back to <1971|1971>.

[Lourdes Magsino]{magsino}, 46, *won*{1} 9,318 votes against 9,277 for [Velasco]{velasco}, [the municipal board of canvassers]{board} *declared*{3} <at 11 p.m.|2023-10-14> A third candidate, the incumbent's cousin [Ramil Velasco]{ramil}, *drew*{4} 2,100, votes that [analysts]{analysts} said *cost*{4} [the mayor]{velasco} the seat.

"[We]{magsino} had one tricycle and [it]{tricycle} *broke down*{5}," [Magsino]{magsino} *told*{6} [supporters]{supporters} at the public market, where [they]{supporters} *lifted*{7} [her]{magsino} on a fish vendor's table.

[The mayor]{velasco} *conceded*{8} by text message, then *took*{9} it *back*{9}. [He]{velasco} would *contest*{10} the count in three barangays, [his]{velasco} counsel [Atty.]{-} [Jun Pablo]{pablo} said, *citing*{11} a brownout that *stopped*{12} the machines for <forty minutes|PT40M>.

The *special election*{1} was *called*{13} after the [Commission on Elections]{comelec} *annulled*{14} the <May 2022|2022-05> *result*{15} over *vote-buying*{16}. [A driver]{driver} *testified*{17} then that [he]{driver} *handed out*{16} envelopes from [Ramil]{ramil}'s house. Both Velascos *denied*{18} it. [The two]{velascos} have not *spoken*{19} since.

[Police]{police} *reported*{20} one *incident*{21}: in [Barangay Sta. Cruz]{stacruz} [a poll watcher]{watcher} *threw*{21} a monobloc chair at [another]{watcher2}. No one was hurt.

Turnout was 81 percent. The town, which lives on rice, garlic and remittances, has 31,000 people, a hospital without a surgeon and four basketball courts bearing the name [Velasco]{velasco}.
--- actors
cagayan | place | Cagayan Norte
magsino | person | Lourdes Magsino | public school teacher
velasco | person | Rodrigo Velasco | three-term mayor
board | organization | municipal board of canvassers
ramil | person | Ramil Velasco | cousin of the mayor
analysts | group | analysts
tricycle | other | tricycle
supporters | group | supporters of Lourdes Magsino
pablo | person | Jun Pablo | counsel of the mayor
comelec | organization | Commission on Elections
driver | person | driver
velascos | group | Rodrigo and Ramil Velasco
police | organization | police
stacruz | place | Barangay Sta. Cruz
watcher | person | poll watcher
watcher2 | person | another poll watcher
--- events
1 | OTHER:election | magsino | velasco | core; time 2023-10-14; place cagayan
2 | OTHER:election | magsino | velascos | core
3 | OTHER:statement | board | - | time 2023-10-14; or OTHER
4 | OTHER:election | ramil | velasco |
5 | OTHER:accident | tricycle | - | by magsino; quoted
6 | OTHER:statement | magsino | supporters |
7 | SUPPORT | supporters | magsino |
8 | CONCEDE | velasco | ?magsino | core
9 | REJECT | velasco | - | core
10 | REJECT | velasco | - | planned; by pablo; or ACCUSE
11 | OTHER:statement | pablo | - | or ACCUSE
12 | OTHER:accident | - | - | by pablo
13 | OTHER:election | ?comelec | - |
14 | COERCE | comelec | - | core; or REJECT
15 | OTHER:election | - | - | time 2022-05
16 | OTHER:crime | driver | - | by driver
17 | ACCUSE | driver | ?ramil |
18 | REJECT | velascos | ?driver |
19 | CONSULT | velascos | - | mutual; neg
20 | OTHER:statement | police | - |
21 | ASSAULT | watcher | watcher2 | time 2023-10-14; place stacruz

=== n4-017 date:2019-02-27 topic:parliament source:written
[PM]{pm:n} *survives*{1} *revolt*{2} over rail bill

[WELLINGTON]{wellington}: [Prime Minister]{-} [Hamish Carew]{pm:N} *saw off*{1} a backbench *rebellion*{2} <last night|2019-02-26> when [[his]{pm} government]{govt} *pushed*{3} a contested rail bill *through*{3} its second reading by two votes.

[Seven of [his]{pm} MPs]{seven} *crossed the floor*{2}. [[Their]{seven} ringleader]{hira}, [former transport minister]{-} [Aroha Hira]{hira}, was *stripped*{4} of [her]{hira} committee chair <within the hour|2019-02-26>. "[I]{hira} *laid*{5} that track, politically speaking, and [he]{pm} *tore*{6} it up," [she]{hira} said. [She]{hira} *ruled out*{7} *leaving*{8} [the party]{party}.

[Carew]{pm:N} *played down*{9} the rift. "Families *fall out*{10}. [We]{pm+hira} *talked*{11} on <Sunday|2019-02-24>; [we]{pm+hira} will *talk*{12} again."

The [Greens]{greens}, on [whose]{greens} nine votes [the government]{govt} relies, *held their noses*{13} and *backed*{13} the bill after [Carew]{pm:N} *gave way*{14} on freight charges. [Greens co-leader]{-} [Tavita Leota]{leota} *described*{15} it as "a bad law made slightly less bad at one in the morning".

[Opposition leader]{-} [Fiona Strachan]{strachan} *demanded*{16} an early *election*{16}. [Ratepayers]{ratepayers}, [she]{strachan} said, were being *taken for a ride*{17} "on a train that has not been *built*{18}".

The bill *hands*{19} [Northern Line Ltd]{northern} a 40-year concession. [A select committee]{committee} *heard*{20} 1,300 submissions, nine in ten of them against. [Treasury]{treasury} *puts*{21} the cost at $4.1 billion. The third reading has been *set down*{22} for <March 12|2019-03-12>.
--- actors
pm | person | Hamish Carew | Prime Minister
wellington | place | Wellington
govt | organization | government
seven | group | seven government MPs
hira | person | Aroha Hira | former transport minister
party | organization | ruling party
greens | organization | Greens
leota | person | Tavita Leota | Greens co-leader
strachan | person | Fiona Strachan | Opposition leader
ratepayers | group | ratepayers
northern | organization | Northern Line Ltd
committee | organization | select committee
treasury | organization | Treasury
--- events
1 | OTHER:other | pm | ?seven | core; time 2019-02-26; or REJECT
2 | REJECT | seven | pm | core; time 2019-02-26; or PROTEST
3 | AGREE | govt | - | core; time 2019-02-26; or OTHER
4 | SANCTION | ?pm | hira | core; time 2019-02-26
5 | OTHER:other | hira | - | by hira; quoted
6 | REJECT | pm | hira | reported; by hira; quoted; or OTHER
7 | REJECT | hira | - |
8 | SANCTION | hira | party | denied; neg; by hira; or RETREAT
9 | REJECT | pm | - | or OTHER
10 | ACCUSE | - | - | by pm; quoted; or SANCTION
11 | CONSULT | pm, hira | - | mutual; by pm; quoted; time 2019-02-24
12 | CONSULT/AGREE | pm, hira | - | mutual; planned; by pm; quoted
13 | SUPPORT | greens | govt | core; or AGREE
14 | CONCEDE | pm | ?greens | core
15 | ACCUSE | leota | ?govt |
16 | OTHER:election | strachan | ?pm | planned; or REQUEST
17 | OTHER:crime | ?govt | ratepayers | reported; by strachan; or ACCUSE
18 | OTHER:business | ?northern | - | neg; by strachan; quoted
19 | AGREE | ?govt | northern | planned; or OTHER
20 | CONSULT | committee | - | or OTHER
21 | OTHER:statement | treasury | - |
22 | OTHER:other | - | - | planned; time 2019-03-12; or CONSULT

=== n4-018 date:2021-12-09 topic:diplomacy source:written
[Lithuania]{lithuania} *brings home*{1} [envoy]{envoy:n} as row with [China]{china} *deepens*{2}

[Lithuania]{lithuania} *pulled*{1} [its]{lithuania} last [diplomats]{diplomats} out of [Beijing]{beijing} <on Thursday|2021-12-09> after [Chinese officials]{officials} *ordered*{3} [them]{diplomats} to *hand in*{3} [their]{diplomats} identity cards, *leaving*{4} the embassy in the care of a [Chinese]{~china} caretaker and a cat.

[Foreign Minister]{-} [Darius Petrauskas]{petrauskas} said the *recall*{1} was for "*consultations*{5}" and that relations had not been *cut*{6}. [A convoy of 19 people]{diplomats} *left*{7} for the airport before daybreak, a [European diplomat]{eudip} said.

[China]{china} *downgraded*{8} ties <last month|2021-11> when [Taiwan]{taiwan} *opened*{9} an office under [its]{taiwan} own name in [Vilnius]{vilnius}. [Customs]{customs} then *dropped*{10} [Lithuania]{lithuania} from [its]{customs} computer system, *stranding*{11} timber and peat in [Qingdao]{qingdao} port. [Beijing]{china:N} *denies*{12} *blocking*{10} anything.

"[They]{lithuania} *lifted*{13} a stone only to *drop*{13} it on [their]{lithuania} own feet," [foreign ministry spokesman]{-} [Gao Wenli]{gao} *told*{14} [reporters]{reporters}. [He]{gao} *urged*{15} [Vilnius]{lithuania:N} to *mend*{15} [its]{lithuania} ways.

[Germany]{germany} and the [European Commission]{ec} *spoke up*{16} for [Lithuania]{lithuania}. [Trade Commissioner]{-} [Margit Oosting]{oosting} *threatened*{17} to *take*{17} the matter to the [World Trade Organization]{wto}. But [German business groups]{business} *wrote*{18} to [the Lithuanian government]{lithuania:n} to *warn*{18} that [factories]{factories} could *close*{19}.

[Lithuania]{lithuania} sold goods worth 300 million euros to [China]{china} <in 2020|2020>, one percent of its exports. <In May|2021-05> [it]{lithuania} *walked out*{20} of a club of central European states *courted*{21} by [Beijing]{china:N}. A [freight dealer in [Klaipėda]{klaipeda}]{dealer}, [Rasa Jonaitė]{dealer:N}, said [she]{dealer} had *turned away*{22} three trucks of milk powder. "[I]{dealer} *drink*{23} it in [my]{dealer} coffee now," [she]{dealer} said.
--- actors
lithuania | place | Lithuania
envoy | person | envoy
china | place | China
diplomats | group | Lithuanian diplomats
beijing | place | Beijing
officials | group | Chinese officials
petrauskas | person | Darius Petrauskas | Foreign Minister of Lithuania
eudip | person | European diplomat
taiwan | place | Taiwan
vilnius | place | Vilnius
customs | organization | Chinese customs
qingdao | place | Qingdao
gao | person | Gao Wenli | foreign ministry spokesman
reporters | group | reporters
germany | place | Germany
ec | organization | European Commission
oosting | person | Margit Oosting | Trade Commissioner
wto | organization | World Trade Organization
business | group | German business groups
factories | group | factories
klaipeda | place | Klaipėda
dealer | person | Rasa Jonaitė | freight dealer
--- events
1 | SANCTION | lithuania | diplomats | core; time 2021-12-09; place beijing; or RETREAT
2 | ACCUSE | lithuania, china | - | core; mutual; or OTHER
3 | COERCE/REQUEST | officials | diplomats | core; or SANCTION
4 | OTHER:other | lithuania | - | time 2021-12-09
5 | CONSULT/AGREE | ?diplomats | - | planned; by petrauskas; quoted
6 | SANCTION | - | - | denied; neg; by petrauskas
7 | OTHER:travel | diplomats | - | by eudip; time 2021-12-09
8 | SANCTION | china | ?lithuania | core; time 2021-11
9 | OTHER:other | taiwan | - | time 2021-11; place vilnius
10 | SANCTION | customs | lithuania | core
11 | SANCTION | customs | ?lithuania | place qingdao
12 | REJECT | china | - |
13 | OTHER:other | lithuania | - | reported; by gao; quoted; or ACCUSE
14 | OTHER:statement | gao | reporters | core
15 | CONCEDE/REQUEST | gao | lithuania |
16 | SUPPORT | germany, ec | lithuania | core
17 | ACCUSE/THREATEN | oosting | ?china | core; possible
18 | OTHER:statement | business | lithuania | or THREATEN
19 | OTHER:business | factories | - | possible; by business
20 | SANCTION | lithuania | - | time 2021-05; or RETREAT
21 | CONSULT | china | - | or SUPPORT
22 | REJECT | dealer | - | by dealer
23 | OTHER:other | dealer | - | by dealer; quoted

