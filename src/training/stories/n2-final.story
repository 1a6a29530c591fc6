=== n2-093 date:2022-01-18 topic:press-release-news source:written
[Alder & Finch]{alder} *names*{1} [Moreau]{moreau} finance chief as [Whitlock]{whitlock} *exits*{2}

Packaging group [Alder & Finch]{alder} has *appointed*{1} [Céline Moreau]{moreau} chief financial officer, *replacing*{3} [Duncan Whitlock]{whitlock}, [who]{whitlock} *left*{2} [the company]{alder} <on Friday|2022-01-14> after <nine years|P9Y>.

[Moreau]{moreau}, 47, *joins*{4} from drinks maker [Belcourt]{belcourt}, where [she]{moreau} *oversaw*{5} the *sale*{6} of [its]{belcourt} water business to [Japan]{japan}'s [Kitagawa]{kitagawa} and a $900 million bond *issue*{7}. [She]{moreau} will be based in [Manchester]{manc} and report to [chief executive]{-} [Rupert Lyle]{lyle}, [who]{lyle} *called*{8} [her]{moreau} *appointment*{1} "a coup".

[The firm]{alder} gave no reason for [Whitlock]{whitlock}'s *departure*{2}. [He]{whitlock} has *agreed*{9} not to *work*{9} for a [competitor]{competitors} before <2023|2023> and will *keep*{10} shares worth £2.3 million.

Activist investor [Stonebridge Partners]{stone}, which *bought*{11} 6 percent of [Alder & Finch]{alder} <last summer|2021-06/2021-08>, had *urged*{12} the board to *remove*{12} [him]{whitlock} and to *break up*{13} the group. [It]{stone} *said*{14} <on Tuesday|2022-01-18> that [it]{stone} *looked*{15} forward to *meeting*{15} [Moreau]{moreau}. [Lyle]{lyle} has *rejected*{16} a break-up.

[Two non-executive directors]{ashby+benali}, [Gwen Ashby]{ashby} and [Karim Benali]{benali}, *retire*{17} at the annual meeting <in May|2022-05>. [Former rail regulator]{-} [Dame]{-} [Ursula Page]{page} will *join*{18} the board.

[Alder & Finch]{alder} *makes*{19} boxes for nine of the world's ten largest online retailers. [It]{alder} *reports*{20} full-year results on <March 8|2022-03-08>; analysts expect profit to be flat. The shares, down a fifth since <October|2021-10>, were unchanged.
--- actors
alder | organization | Alder & Finch | packaging group
moreau | person | Céline Moreau | chief financial officer of Alder & Finch
whitlock | person | Duncan Whitlock | former finance chief of Alder & Finch
belcourt | organization | Belcourt | drinks maker
japan | place | Japan
kitagawa | organization | Kitagawa
manc | place | Manchester
lyle | person | Rupert Lyle | chief executive of Alder & Finch
competitors | group | competitors
stone | organization | Stonebridge Partners | activist investor
ashby | person | Gwen Ashby | non-executive director
benali | person | Karim Benali | non-executive director
page | person | Ursula Page | former rail regulator
--- events
1 | OTHER:appointment | alder | moreau | core
2 | OTHER:appointment | whitlock | alder | core; time 2022-01-14; or RETREAT
3 | OTHER:appointment | moreau | whitlock | core; same 1
4 | OTHER:appointment | moreau | ?alder | same 1
5 | OTHER:business | moreau | - |
6 | OTHER:business | ?belcourt | kitagawa | or OTHER:trade
7 | OTHER:business | belcourt | - |
8 | SUPPORT | lyle | moreau |
9 | AGREE | whitlock | ?alder | neg; planned
10 | OTHER:business | whitlock | - | planned
11 | OTHER:business | stone | alder | time 2021-06/2021-08
12 | SANCTION/REQUEST | stone | ?alder | core; or REQUEST
13 | REQUEST | stone | ?alder |
14 | OTHER:statement | stone | - | time 2022-01-18
15 | CONSULT/AGREE | stone | moreau | planned
16 | REJECT | lyle | ?stone | core
17 | OTHER:appointment | ashby, benali | ?alder | planned; time 2022-05
18 | OTHER:appointment | page | ?alder | planned
19 | OTHER:business | alder | - |
20 | OTHER:business | alder | - | planned; time 2022-03-08

=== n2-094 date:2019-10-30 topic:letters-column source:written
Readers write

Sir – [Councillor]{-} [Harding]{harding} *complains*{1} (<October 23|2019-10-23>) that [cyclists]{cyclists} "*declared*{2} war on the [High Street]{high}". [We]{cyclists} did no such thing. [We]{cyclists} *asked*{3} for a rack. It was *promised*{4} <in 2014|2014> by [[her]{harding} own party]{party}, *announced*{5} twice, and *opened*{6} by [the mayor]{mayor}, [Edna Whipp]{mayor}, before it was *bolted*{7} to the ground, which is why it was *stolen*{8}.
[Gerald Pym]{pym}, [Little Thorpe]{thorpe}

Sir – [I]{ivy} write to *thank*{9} the [young man]{youngman} [who]{youngman} *returned*{10} [my]{ivy} purse to [Boots]{boots} on <Saturday|2019-10-26>. [He]{youngman} would not *leave*{11} a name. Nothing was missing; there was, in fact, a bus ticket that was not [mine]{ivy}.
[Ivy Marchbanks]{ivy} (aged 91)

Sir – How can [Dr]{-} [Osgood]{osgood} *claim*{12} that badgers *attacked*{13} [his]{osgood} lawn? Badgers *dig*{13}. [He]{osgood} *shot*{14} one, [I]{trent} am told, in <1998|1998>, and *boasted*{15} of it at the bridge club. There are laws. [I]{trent} have *written*{16} to [the constable]{constable}.
[Miss]{-} [P. Trent]{trent}

Sir – [The vicar]{vicar} is *accused*{17} in your columns of *cancelling*{18} the harvest supper. May [I]{vicar}, as [the vicar]{vicar}, *reply*{19}? The supper was *postponed*{18} because the hall roof *fell in*{20}. It will be *held*{21} on <November 9|2019-11-09>, at [the mosque in [Station Road]{station}]{mosque}, [whose]{mosque} committee *offered*{22} [its]{mosque} kitchen within the hour. [They]{mosque} have *forbidden*{23} only the cider.
[Rev]{-} [Anthea Coombe]{vicar}

Sir – [You]{editor} *described*{24} [[my]{cope} late husband]{husband} as a "failed candidate". [He]{husband} *stood*{25} five times and *lost*{26} five times. That is not failure; that is stamina.
[Mrs]{-} [D. Cope]{cope}

[The Editor]{editor:n} *writes*{27}: [We]{editor} *apologise*{28} to [Mrs]{-} [Cope]{cope}.
--- actors
harding | person | Harding | councillor
cyclists | group | cyclists
party | organization | party of Councillor Harding
mayor | person | Edna Whipp | mayor
pym | person | Gerald Pym
thorpe | place | Little Thorpe
high | place | High Street
youngman | person | young man
ivy | person | Ivy Marchbanks
boots | organization | Boots
osgood | person | Osgood | doctor
constable | person | constable
trent | person | P. Trent
vicar | person | Anthea Coombe | vicar
mosque | organization | mosque in Station Road
station | place | Station Road
editor | person | Editor | editor
cope | person | D. Cope
husband | person | late husband of D. Cope
--- events
1 | ACCUSE | harding | cyclists | core; time 2019-10-23
2 | ACCUSE | cyclists | - | reported; by harding; or PROTEST
3 | REQUEST | cyclists | - | core
4 | AGREE | party | ?cyclists | time 2014; or AID
5 | OTHER:statement | ?party | - |
6 | OTHER:culture | mayor | - |
7 | OTHER:other | - | - |
8 | OTHER:crime | - | - |
9 | SUPPORT | ivy | youngman | core
10 | AID | youngman | ivy | core; time 2019-10-26
11 | OTHER:other | youngman | - | neg; or REJECT
12 | ACCUSE | osgood | - | or OTHER:statement
13 | OTHER:other | - | osgood | or ASSAULT
14 | OTHER:crime | osgood | - | reported; time 1998; or ASSAULT
15 | OTHER:statement | osgood | - | time 1998
16 | ACCUSE | trent | constable | core; or REQUEST
17 | ACCUSE | - | vicar | core
18 | OTHER:culture | vicar | - | planned
19 | REJECT | vicar | - | possible
20 | OTHER:accident | - | - |
21 | OTHER:culture | - | - | planned; time 2019-11-09; place station
22 | AID/AGREE | mosque | ?vicar | core; planned
23 | COERCE | mosque | - | or REJECT
24 | ACCUSE | editor | husband | core
25 | OTHER:election | husband | - |
26 | OTHER:election | husband | - |
27 | OTHER:statement | editor | - |
28 | CONCEDE | editor | cope | core

=== n2-095 date:2023-02-22 topic:squad source:written
[Kiplimo-Harris]{kiplimo} *recalled*{1}, [Dube]{dube} *dropped*{2} for [Dublin]{dublin}

[WALES]{wales} coach [Ifan Prosser]{prosser} has *made*{3} seven changes for <Saturday|2023-02-25>'s Six Nations *match*{4} against [Ireland]{ireland}, *handing*{5} a first cap to [prop]{-} [Osian Tudur-Lloyd]{osian}, 20, and *leaving out*{2} [captain]{-} [Sipho Dube]{dube} for the first time since <2019|2019>.

[Full-back]{-} [Jamie Kiplimo-Harris]{kiplimo} *returns*{1} <eleven months|P11M> after [he]{kiplimo} *walked out*{6} on the squad in a *row*{7} over image rights. [He]{kiplimo} and [Prosser]{prosser} *met*{8} <in January|2023-01> "over two breakfasts", [the coach]{prosser} said.

[Dube]{dube} *took*{9} the news well. "[He]{dube} *shook*{10} [my]{prosser} hand and *asked*{11} if [he]{dube} could *carry*{11} the water," [Prosser]{prosser} *told*{12} the [BBC]{bbc}.

[Wales]{wales} have *lost*{13} [their]{wales} first two games, to [Scotland]{scotland} and, at home, [Italy]{italy}. There was even talk of a strike: [players]{players} *threatened*{14} to *sit out*{14} the *game*{4} over contracts until [the union]{union} *caved in*{15} <on Monday|2023-02-20>. [Ireland]{ireland} *beat*{16} [France]{france} by ten points.

[Wales]{wales}: [Kiplimo-Harris]{kiplimo}; [Rees]{rees}, [North-Evans]{northe}, [Tompkins-Wyn]{tomp}, [Adamu]{adamu}; [Biggs]{biggs}, [Hardy-Pugh]{hardy}; [Tudur-Lloyd]{osian}, [Owens-Rhys]{owens}, [Francis-Bello]{francis}, [Beard-Morgan]{beard}, [Jenkins-Tale]{jenkins} (capt), [Tshiunza-Ellis]{tsh}, [Reffell-Jones]{reff}, [Faletau-Price]{fale}.

[Tshiunza-Ellis]{tsh} *passed*{17} a head test <on Wednesday|2023-02-22>. [Wing]{-} [Louis Zammit-Hughes]{louis} did not; [he]{louis} *stays*{18} in [Cardiff]{cardiff}. [Referee]{-} [Nika Beridze]{nika} of [Georgia]{georgia} *takes charge*{19}, the first from [her]{nika} country to do so.
--- actors
kiplimo | person | Jamie Kiplimo-Harris | full-back
dube | person | Sipho Dube | captain of Wales
dublin | place | Dublin
wales | place | Wales
prosser | person | Ifan Prosser | Wales coach
ireland | place | Ireland
osian | person | Osian Tudur-Lloyd | prop
bbc | organization | BBC
scotland | place | Scotland
italy | place | Italy
players | group | Wales players
union | organization | rugby union of Wales
france | place | France
rees | person | Rees | Wales player
northe | person | North-Evans | Wales player
tomp | person | Tompkins-Wyn | Wales player
adamu | person | Adamu | Wales player
biggs | person | Biggs | Wales player
hardy | person | Hardy-Pugh | Wales player
owens | person | Owens-Rhys | Wales player
francis | person | Francis-Bello | Wales player
beard | person | Beard-Morgan | Wales player
jenkins | person | Jenkins-Tale | Wales player
tsh | person | Tshiunza-Ellis | Wales player
reff | person | Reffell-Jones | Wales player
fale | person | Faletau-Price | Wales player
louis | person | Louis Zammit-Hughes | wing
cardiff | place | Cardiff
nika | person | Nika Beridze | referee
georgia | place | Georgia
--- events
1 | OTHER:sport | ?prosser | kiplimo | core; or OTHER:appointment
2 | OTHER:sport | prosser | dube | core; or SANCTION
3 | OTHER:sport | prosser | - |
4 | OTHER:sport | wales, ireland | - | mutual; core; planned; time 2023-02-25; place dublin
5 | OTHER:sport | prosser | osian | core; or OTHER:appointment
6 | PROTEST | kiplimo | ?wales | or OTHER:sport
7 | ACCUSE | kiplimo | - |
8 | CONSULT | kiplimo, prosser | - | mutual; by prosser; time 2023-01
9 | OTHER:other | dube | - |
10 | CONCEDE | dube | prosser | reported; by prosser; quoted; or SUPPORT OTHER
11 | REQUEST | dube | ?prosser | reported; by prosser; quoted
12 | OTHER:statement | prosser | bbc |
13 | OTHER:sport | wales | scotland, italy |
14 | PROTEST/THREATEN | players | ?union | planned; core
15 | CONCEDE | union | ?players | core; time 2023-02-20
16 | OTHER:sport | ireland | france |
17 | OTHER:health | tsh | - | time 2023-02-22
18 | OTHER:other | louis | - | place cardiff
19 | OTHER:sport | nika | - | planned

=== n2-096 date:2020-11-03 topic:conservation source:written
How a crane, a count and a [retired spy]{kallas} *saved*{1} the [Matsalu]{matsalu} marsh

[HAAPSALU]{haapsalu}, [Estonia]{estonia}. By rights the marsh should be a golf course.

<In 1994|1994> [the county]{county} *leased*{2} it for ninety-nine years to a [Hamburg]{hamburg} developer, [Count]{-} [Detlev von Rantzow]{count}, [who]{count} *arrived*{3} with a helicopter, *fired*{4} a flare to *mark*{4} the eighteenth hole and *frightened*{5} four hundred cranes into the next parish. In the next parish lived [Evald Kallas]{kallas}.

[Kallas]{kallas} had *spent*{6} <thirty years|P30Y> *reading*{7} other people's letters for the [KGB]{kgb}. [He]{kallas} now *read*{8} the lease. On page 61 [he]{kallas} *found*{8} a clause, *copied*{9} from a tsarist model, under which the tenant must "*maintain*{10} the birds".

[He]{kallas} *sued*{11}. [The county]{county} *called*{12} [him]{kallas} a collaborator, [the count]{count} *called*{12} [him]{kallas} a communist; [the crane society]{society} *refused*{13} to *take*{13} [his]{kallas} money. [One judge]{judge1} *recused*{14} [himself]{judge1}: [Kallas]{kallas} had once *read*{7} [his]{judge1} letters too.

The case *dragged*{15} on for six years. [Two expert witnesses]{experts} *died*{16}. <In 2001|2001> the [Supreme Court]{court} *ruled*{17} by three to two that a golf ball does not maintain a crane.

What then happened nobody had foreseen. [The count]{count} *bought*{19} binoculars. [He]{count} *rang*{20} [Kallas]{kallas} at dawn, to *report*{20} the first return in spring; [they]{count+kallas} *quarrelled*{21} over the number, *counted*{22} again together, and *were wrong*{23} together. <In 2006|2006> [Von Rantzow]{count} *gave*{24} the lease to [the state]{estonia}, on condition that [Kallas]{kallas} be *made*{25} warden. [Parliament]{parliament:n} *accepted*{26} the gift and, after a debate that several members would rather forget, the condition.

[The count]{count} *died*{27} <last month|2020-10>. [Kallas]{kallas}, 88, *flew*{28} to [Hamburg]{hamburg}, [his]{kallas} first journey west, to *speak*{29} at the *funeral*{30}. [He]{kallas} *read*{29} out a letter. It was, [he]{kallas} *assured*{31} [the mourners]{mourners}, addressed to [him]{kallas}.
--- actors
kallas | person | Evald Kallas | retired spy
matsalu | place | Matsalu
haapsalu | place | Haapsalu
estonia | place | Estonia
county | organization | county
hamburg | place | Hamburg
count | person | Detlev von Rantzow | Count, developer
kgb | organization | KGB
society | organization | crane society
judge1 | person | judge
experts | group | two expert witnesses
court | organization | Supreme Court
parliament | organization | parliament of Estonia
mourners | group | mourners
--- events
1 | AID | kallas | matsalu | core; or OTHER
2 | OTHER:business | county | count | core; time 1994
3 | OTHER:travel | count | - | time 1994
4 | OTHER:other | count | - |
5 | OTHER:other | count | - |
6 | OTHER:other | kallas | kgb | time P30Y
7 | OTHER:other | kallas | judge1 | or OTHER:crime
8 | OTHER:other | kallas | - |
9 | OTHER:other | - | - |
10 | REQUEST | - | ?count | or OTHER
11 | ACCUSE | kallas | ?county, ?count | core
12 | ACCUSE | county, count | kallas | core
13 | REJECT | society | kallas |
14 | OTHER:court | judge1 | - |
15 | OTHER:court | - | - |
16 | OTHER:death | - | experts |
17 | OTHER:court | court | ?count | core; time 2001
19 | OTHER:trade | count | - |
20 | OTHER:statement | count | kallas | or CONSULT
21 | ACCUSE | count, kallas | - | mutual
22 | COOPERATE | count, kallas | - | mutual; or OTHER:science
23 | OTHER:other | count, kallas | - | mutual
24 | AID | count | estonia | core; time 2006; or CONCEDE
25 | OTHER:appointment | ?estonia | kallas | core; planned; or REQUEST
26 | AGREE | parliament | ?count | core
27 | OTHER:death | - | count | core; time 2020-10
28 | OTHER:travel | kallas | - | place hamburg
29 | SUPPORT | kallas | ?count | place hamburg; or OTHER:statement
30 | OTHER:culture | - | ?count | place hamburg
31 | OTHER:statement | kallas | mourners |

=== n2-097 date:2017-04-26 topic:tribunal-brief source:written
WORLD IN BRIEF

[Paris]{paris}: A [[French]{~france} court]{court} *cleared*{1} [comedian]{-} [Dany Rouvier]{rouvier} of *insulting*{2} [the president of [Gabon]{gabon}]{gpres}, *ruling*{3} that the puppet in question resembled nobody. [[Gabon]{gabon}'s lawyers]{glawyers} will not *appeal*{4}.

[Lima]{lima}: [Rescuers]{rescuers:n} *reached*{5} [nine miners]{miners} *trapped*{6} for six days near [Nazca]{nazca}. [All]{miners} are well. [The owner of the pit]{pitowner}, [who]{pitowner} *reported*{7} [them]{miners} absent, was *detained*{8}.

[Seoul]{seoul}: Electronics maker [Daehan]{daehan} *posted*{9} a record quarterly profit of $8.9 billion and *announced*{10} a buyback. [Vice-chairman]{-} [Noh Min-jae]{noh}, *jailed*{11} <in February|2017-02> for bribery, *followed*{12} the call from prison.

[Ottawa]{ottawa}: [[Canada]{canada}'s senate]{senate} *approved*{13} a national seal: the animal. The *vote*{13} *ended*{14} a two-year *standoff*{14} with [the lower house]{commons}, which had *preferred*{15} the beaver again.

[Nairobi]{nairobi}: [Hassan Wario-Dida]{hassan}, a [herder]{hassan}, *won*{16} the city marathon in borrowed sandals, *finishing*{17} ahead of [two Olympic medallists]{two}. [He]{hassan} had *entered*{18} by mistake, *thinking*{19} it a queue for water.

[Oslo]{oslo}: A [hundred Santa Clauses]{santas} *picketed*{20} [parliament]{storting} over plans to *tax*{21} reindeer. [Finance Minister]{-} [Kari Solheim-Dahl]{solheim} *received*{22} a [delegation]{deleg} and *withdrew*{21} the plan <by teatime|2017-04-25>.

[Wellington]{wellington}: [Foreign Minister]{-} [Tama Rangihuna]{tama} *apologised*{23} to [Samoa]{samoa} for a map in the ministry's lobby that *placed*{24} [it]{samoa} in [Fiji]{fiji}. [Fiji]{fiji} has *asked*{25} to *keep*{25} the map.

[The Hague]{hague}: [Judges]{judges:n} *adjourned*{26} the *trial*{27} of former warlord [Kossi Abalo]{abalo} until <May 15|2017-05-15>. [The prosecution's chief witness]{witness}, [whom]{witness} [guards]{guards} had *smuggled*{28} in under a blanket, *stood up*{29} and *left*{29}.
--- actors
paris | place | Paris
france | place | France
court | organization | French court
rouvier | person | Dany Rouvier | comedian
gabon | place | Gabon
gpres | person | president of Gabon
glawyers | group | lawyers of Gabon
lima | place | Lima
rescuers | group | rescuers
miners | group | nine miners
nazca | place | Nazca
pitowner | person | owner of the pit
seoul | place | Seoul
daehan | organization | Daehan | electronics maker
noh | person | Noh Min-jae | vice-chairman of Daehan
ottawa | place | Ottawa
canada | place | Canada
senate | organization | senate of Canada
commons | organization | lower house of Canada
nairobi | place | Nairobi
hassan | person | Hassan Wario-Dida | herder
two | group | two Olympic medallists
oslo | place | Oslo
santas | group | a hundred Santa Clauses
storting | organization | parliament of Norway
solheim | person | Kari Solheim-Dahl | Finance Minister
deleg | group | delegation of Santa Clauses
wellington | place | Wellington
tama | person | Tama Rangihuna | Foreign Minister
samoa | place | Samoa
fiji | place | Fiji
hague | place | The Hague
judges | group | judges
abalo | person | Kossi Abalo | former warlord
witness | person | chief witness of the prosecution
guards | group | guards
--- events
1 | CONCEDE | court | rouvier | core; place paris; or OTHER:court
2 | ACCUSE | rouvier | gpres | denied; neg; by court; or OTHER:crime
3 | OTHER:court | court | - | same 1
4 | REJECT | glawyers | ?court | neg; planned; or CONCEDE OTHER:court
5 | AID | rescuers | miners | core; place nazca
6 | OTHER:accident | - | miners | place nazca
7 | OTHER:statement | pitowner | - |
8 | COERCE | - | pitowner |
9 | OTHER:business | daehan | - | core
10 | OTHER:business | daehan | - | planned
11 | COERCE | - | noh | time 2017-02
12 | OTHER:other | noh | - |
13 | AGREE | senate | - | core; place ottawa
14 | RETREAT | ?senate | commons | or AGREE
15 | REJECT | commons | ?senate | or OTHER
16 | OTHER:sport | hassan | ?two | core; place nairobi
17 | OTHER:sport | hassan | two | same 16
18 | OTHER:sport | hassan | - |
19 | OTHER:other | hassan | - |
20 | PROTEST | santas | storting | core; place oslo
21 | CONCEDE | solheim | ?santas | core; time 2017-04-25
22 | CONSULT | solheim | deleg | time 2017-04-25
23 | CONCEDE | tama | samoa | core
24 | OTHER:other | - | samoa |
25 | REQUEST | fiji | - |
26 | OTHER:court | judges | abalo | core; time 2017-05-15; place hague
27 | OTHER:court | - | abalo | same 26
28 | OTHER:other | guards | witness |
29 | REJECT | witness | - | or OTHER

=== n2-098 date:2024-12-19 topic:platform source:written
[Brazil]{brazil} *lifts*{1} ban on [Chirp]{chirp} after [billionaire]{krantz:n} *blinks*{2}

[SÃO PAULO]{saopaulo:N}, <Dec 19|2024-12-19> ([Agência Litoral]{agencia}) - [Brazil]{brazil}'s [Supreme Court]{court} <on Thursday|2024-12-19> *unblocked*{1} the social network [Chirp]{chirp}, 51 days after [Justice]{-} [Otávio Moreira-Salgado]{otavio} *ordered*{3} [it]{chirp} off the country's phones for *defying*{4} rulings on hate speech.

[Chirp]{chirp} *paid*{5} fines of 28.6 million reais, *named*{6} a legal representative and *removed*{7} nine accounts, [the court]{court} said.

It was a retreat for [the platform]{chirp}'s [owner]{-}, [Silas Krantz]{krantz}, [who]{krantz} had *called*{8} [the judge]{otavio} a dictator, *vowed*{9} never to *comply*{9}, *closed*{10} the [São Paulo]{saopaulo} office and *urged*{11} [users]{users} to *take*{11} to the streets. [Few]{users} *did*{12}. Some 20 million *moved*{13} to a rival, [Bluebird Sky]{sky}, and advertisers *followed*{13}.

"Freedom *won*{14}," [Krantz]{krantz} *posted*{15} within minutes of the *ruling*{1}. [[His]{krantz} company]{chirp} *declined*{16} to elaborate.

[President]{-} [Lídia Campos]{campos} *praised*{17} [the justices]{court}. [[Her]{campos} predecessor]{-}, [Jair Teles]{teles}, [whose]{teles} account is among the nine, *accused*{18} [them]{court} of censorship and *said*{19} [he]{teles} would *take*{19} the matter to the [Inter-American Commission]{iac}. [Federal police]{police} are *investigating*{20} [Teles]{teles} over an alleged *plot*{21} to *overturn*{21} the <2022|2022> election, which [he]{teles} *denies*{22}.

The [United States]{usa}, where [Krantz]{krantz} has *donated*{23} heavily to [both parties]{parties}, had *expressed*{24} concern about the *ban*{3}. Diplomats said [Washington]{usa:N} neither *threatened*{25} tariffs nor *asked*{26} for a reversal.

Digital rights group [Rede Aberta]{rede} *criticised*{27} all concerned. [It]{rede} *welcomed*{28} the *return*{1} of the network, *condemned*{29} the fines on [ordinary users]{users2} [who]{users2} had *dodged*{30} the block, and *called*{31} on [Congress]{congress} to *legislate*{31}.
--- actors
brazil | place | Brazil
chirp | organization | Chirp | social network
krantz | person | Silas Krantz | owner of Chirp
court | organization | Supreme Court
otavio | person | Otávio Moreira-Salgado | Justice
saopaulo | place | São Paulo
agencia | organization | Agência Litoral
users | group | users of Chirp
sky | organization | Bluebird Sky | rival network
campos | person | Lídia Campos | President of Brazil
teles | person | Jair Teles | former president of Brazil
iac | organization | Inter-American Commission
police | organization | federal police
usa | place | United States | Washington
parties | group | both parties in the United States
rede | organization | Rede Aberta | digital rights group
users2 | group | ordinary users
congress | organization | Congress
--- events
1 | CONCEDE | brazil, court | chirp | core; time 2024-12-19
2 | CONCEDE | krantz | ?brazil | core
3 | COERCE | otavio | chirp | core
4 | REJECT | chirp | ?otavio | reported; by otavio
5 | CONCEDE | chirp | ?court | reported; by court; or OTHER:business
6 | OTHER:appointment | chirp | - | reported; by court
7 | CONCEDE | chirp | - | core; reported; by court; or COERCE
8 | ACCUSE | krantz | otavio | core
9 | REJECT | krantz | ?otavio | core; planned
10 | OTHER:business | krantz | - | place saopaulo; or PROTEST SANCTION
11 | PROTEST/REQUEST | krantz | users | or REQUEST
12 | PROTEST | users | - | neg
13 | OTHER:business | - | sky |
14 | OTHER:other | - | - | by krantz; quoted
15 | OTHER:statement | krantz | - | time 2024-12-19
16 | REJECT | chirp | - | or OTHER
17 | SUPPORT | campos | court |
18 | ACCUSE | teles | court | core
19 | ACCUSE/THREATEN | teles | ?court | planned; by teles; or REQUEST
20 | ACCUSE | police | teles |
21 | OTHER:crime | teles | - | possible
22 | REJECT | teles | ?police |
23 | AID | krantz | parties | or SUPPORT
24 | REQUEST | usa | ?brazil | or ACCUSE OTHER:statement
25 | SANCTION/THREATEN | usa | ?brazil | neg
26 | REQUEST | usa | ?brazil | neg
27 | ACCUSE | rede | ?chirp, ?court |
28 | SUPPORT | rede | - |
29 | ACCUSE | rede | ?court |
30 | REJECT | users2 | ?court |
31 | REQUEST | rede | congress |
