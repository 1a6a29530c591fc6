=== n6-d001 date:2022-04-28 topic:politics source:written
[Opposition MP]{mp} *held*{1} at [Kampala]{kampala} airport

[KAMPALA]{kampala}, [Uganda]{uganda} — A [Ugandan]{~uganda} [lawmaker]{mp} [who]{mp} has *called*{2} for the *trial*{2} of [army officers]{officers} was *arrested*{1} <on Thursday|2022-04-28> as [she]{mp} *boarded*{3} a flight to [Nairobi]{nairobi}, [her]{mp} [party]{party} said.

[Juliet Namakula]{mp} was *taken*{1} off the plane by [plain-clothes men]{men} [who]{men} did not *identify*{4} [themselves]{men}. [The 36-year-old MP]{mp} *telephoned*{5} [her]{mp} [sister]{sister} from the car. After that the line *went*{6} dead.

"[They]{men} would not *tell*{7} [her]{mp} where [they]{men} were *taking*{8} [her]{mp}," said [the sister]{sister}, [Harriet]{sister}, [who]{sister} is also [the legislator]{mp}'s [lawyer]{sister}. [She]{sister} *spent*{9} the day going from one police station to the next.

[The Forum for Change]{party} ([FC]{party}), the largest opposition party, *demanded*{10} [her]{mp} *release*{10}. [Its]{party} [secretary-general]{-}, [Moses Kigongo]{kigongo}, said [the government]{uganda} *feared*{11} [a woman]{mp} armed with a notebook. [Namakula]{mp} has *collected*{12} the names of [200 people]{missing} said to have *disappeared*{13} after last year's election.

[Police spokesman]{-} [Fred Okello]{okello} *denied*{14} that [the force]{police} was holding [the member for [Masaka]{masaka}]{mp}. [He]{okello} *referred*{15} questions to [the army]{army}. [The latter]{army} *did not answer*{16} calls.

[Parliament]{parliament}'s [speaker]{speaker}, [Anita Rwakairu]{speaker}, *wrote*{17} to [the security minister]{minister} to ask on what grounds [a member of [[her]{speaker} house]{parliament}]{mp} had been *detained*{1}. [The speaker]{speaker} belongs to [the ruling party]{nrm}, and [her]{speaker} letter was *seen*{18} as a sign of unease within [it]{nrm}.

[The MP]{mp}'s [husband]{husband}, [a doctor]{husband} in [Kenya]{kenya}, said [he]{husband} had been waiting for [her]{mp} at the airport with [their]{mp+husband} [two children]{children}. [The couple]{mp+husband} have *lived*{20} apart <since 2020|2020/2022>, when [soldiers]{soldiers} *came*{21} to [their]{mp+husband} home at night.

[The United States]{us} and [the European Union]{eu} *urged*{22} [the authorities]{uganda} to *say*{22} where [she]{mp} is.
--- actors
mp | person | Juliet Namakula | opposition MP
kampala | place | Kampala
uganda | place | Uganda
officers | group | army officers
nairobi | place | Nairobi
party | organization | Forum for Change
men | group | plain-clothes men
sister | person | Harriet Namakula | sister and lawyer of Juliet Namakula
kigongo | person | Moses Kigongo | secretary-general of the Forum for Change
missing | group | 200 missing people
okello | person | Fred Okello | police spokesman
police | organization | police
masaka | place | Masaka
army | organization | army
parliament | organization | Parliament
speaker | person | Anita Rwakairu | speaker of Parliament
minister | person | security minister
nrm | organization | ruling party
husband | person | husband of Juliet Namakula, doctor
kenya | place | Kenya
children | group | two children of Juliet Namakula
soldiers | group | soldiers
us | place | United States
eu | organization | European Union
--- events
1 | COERCE | men | mp | core; time 2022-04-28; place kampala; by party
2 | ACCUSE/REQUEST | mp | officers | core; or REQUEST ACCUSE
3 | OTHER:travel | mp | - | time 2022-04-28
4 | OTHER:statement | men | ?mp | neg
5 | CONSULT | mp | sister |
6 | OTHER:other | - | ?mp |
7 | OTHER:statement | men | mp | neg; by sister; quoted
8 | COERCE | men | mp | by sister; quoted; same 1
9 | OTHER:other | sister | - | time 2022-04-28
10 | RETREAT/REQUEST | party | mp, ?uganda | core
11 | OTHER:other | uganda | mp | reported; by kigongo; or ACCUSE
12 | OTHER:other | mp | missing |
13 | OTHER:other | - | missing | reported; or ASSAULT
14 | REJECT | okello | - | core
15 | OTHER:statement | okello | army |
16 | REJECT | army | - | or OTHER
17 | REQUEST | speaker | minister | core
18 | OTHER:other | - | speaker |
20 | OTHER:other | mp, husband | - | mutual; time 2020/2022
21 | COERCE | soldiers | mp, husband | time 2020; or OTHER
22 | REQUEST | us, eu | uganda | core

=== n6-d002 date:2018-03-15 topic:business source:written
[French bank]{credia} to *buy*{1} [smaller Polish lender]{wisla}

[PARIS]{paris}/[WARSAW]{warsaw}, <March 15|2018-03-15> — [France's second-biggest bank]{credia} has *agreed*{1} to *acquire*{1} [Bank Wisła]{wisla} for 1.9 billion euros, [its]{credia} largest purchase in central Europe.

[Crédia]{credia} will *pay*{1} 62 zlotys a share for [the Polish lender]{wisla}, which has 310 branches and 2.4 million customers. [The sellers]{sellers}, [the Domański family]{sellers}, *own*{2} 71 percent.

"[We]{credia} have been *looking*{3} at [Poland]{poland} for ten years," [Crédia chairman]{-} [Bertrand Maillot]{maillot} *told*{4} [analysts]{analysts}. "[Wisła]{wisla} is the bank [we]{credia} would have *built*{5} ourselves." [The French group]{credia} *intends*{6} to *keep*{6} the name and [the management]{management}.

[The Warsaw-based bank]{wisla} was *founded*{7} by [Jerzy Domański]{jerzy} <in 1991|1991>. [His]{jerzy} [daughter]{danuta} [Danuta]{danuta} *took over*{8} <in 2010|2010> and will *stay*{6} as [chief executive]{danuta} for three years. [[Her]{danuta} brother]{piotr}, [Piotr]{piotr}, [who]{piotr} *opposed*{9} the sale, *resigned*{10} from the supervisory board <on Wednesday night|2018-03-14>. [He]{piotr} *wanted*{11} to *list*{11} more shares in [Warsaw]{warsaw} instead.

[Poland]{poland}'s [financial regulator]{knf}, [the KNF]{knf}, must *approve*{12} the deal. [It]{knf} *blocked*{13} the sale of [another bank]{other} to [a German buyer]{german} <last year|2017>. [Finance Minister]{-} [Teresa Wójtowicz]{minister} has said that half of the sector should be in [Polish]{~poland} hands, but [the ministry]{ministry} *struck*{14} a softer note <on Thursday|2018-03-15>: [it]{ministry} *described*{14} [the buyer]{credia} as a serious partner.

[The bank workers' union]{union} *asked*{15} for guarantees. [Crédia]{credia} *cut*{16} a third of the jobs at [a lender]{bulgar} [it]{credia} *bought*{17} in [Bulgaria]{bulgaria} <in 2013|2013>. "[They]{credia} also *said*{18} then that [they]{credia} would keep everyone," [union leader]{-} [Andrzej Mróz]{mroz} said.

[Its]{credia} [main rival]{parbanque}, [ParBanque]{parbanque}, had also *bid*{19} for [the family]{sellers}'s stake but *withdrew*{20} <in February|2018-02>. [Crédia]{credia} shares *closed*{21} 2 percent lower.
--- actors
credia | organization | Crédia | French bank
wisla | organization | Bank Wisła | Polish lender
paris | place | Paris
warsaw | place | Warsaw
sellers | group | Domański family
poland | place | Poland
maillot | person | Bertrand Maillot | chairman of Crédia
analysts | group | analysts
management | group | management of Bank Wisła
jerzy | person | Jerzy Domański | founder of Bank Wisła
danuta | person | Danuta Domańska | chief executive of Bank Wisła
piotr | person | Piotr Domański
knf | organization | KNF | financial regulator of Poland
other | organization | another bank
german | organization | German buyer
minister | person | Teresa Wójtowicz | Finance Minister of Poland
ministry | organization | Polish finance ministry
union | organization | bank workers' union
bulgar | organization | lender in Bulgaria
bulgaria | place | Bulgaria
mroz | person | Andrzej Mróz | union leader
parbanque | organization | ParBanque
--- events
1 | OTHER:business | credia | wisla, ?sellers | core; planned; time 2018-03-15; or AGREE
2 | OTHER:business | sellers | ?wisla |
3 | OTHER:business | credia | poland | by maillot; quoted
4 | OTHER:statement | maillot | analysts |
5 | OTHER:business | credia | - | possible; neg; by maillot; quoted
6 | OTHER:appointment | credia | management, danuta | planned; by credia
7 | OTHER:business | jerzy | wisla | time 1991
8 | OTHER:appointment | danuta | ?wisla | time 2010
9 | REJECT | piotr | ?danuta | core
10 | OTHER:appointment | piotr | ?wisla | core; time 2018-03-14; or PROTEST
11 | OTHER:business | piotr | - | possible
12 | AGREE | knf | ?credia | planned
13 | REJECT | knf | other, german | time 2017; or COERCE
14 | SUPPORT | ministry | credia | time 2018-03-15
15 | REQUEST | union | ?credia | core
16 | OTHER:business | credia | bulgar |
17 | OTHER:business | credia | bulgar | time 2013; place bulgaria
18 | AGREE | credia | ?bulgar | reported; by mroz; quoted
19 | OTHER:business | parbanque | ?sellers |
20 | RETREAT | parbanque | - | time 2018-02; or OTHER
21 | OTHER:business | credia | - | time 2018-03-15

=== n6-d003 date:2023-07-26 topic:environment source:written
[Hunters]{hunters} and [wolf protectors]{wolfkin} both *sue*{1} [Swiss canton]{valais}

[SION]{sion} (Keystone-SDA) - [The canton of Valais]{valais} must *defend*{2} [its]{valais} wolf policy in court against [two groups]{groups} that want the opposite of each other.

[The hunters' federation]{hunters} *filed*{1} a complaint <on Monday|2023-07-24>, [the association CHWolf Rhône]{wolfkin} <on Tuesday|2023-07-25>. [The former]{hunters} *wants*{3} [the whole Augstbord pack]{pack} *shot*{3}; [the latter]{wolfkin} *wants*{4} the *shooting*{5} *stopped*{4}.

[The cantonal government]{valais} *ordered*{5} <in June|2023-06> that four of the eleven animals be *killed*{5}. [Two]{twowolves} have been *shot*{5} so far, both by [gamekeepers]{keepers} in state service. "[We]{valais} *get*{6} it from the left ear and from the right," said [cantonal councillor]{-} [Beat Zurbriggen]{zurbriggen}, [who]{zurbriggen} is responsible for hunting. [The councillor]{zurbriggen}, a sheep breeder himself, *owns*{7} 60 animals.

[The pack]{pack} has *killed*{8} 214 sheep <since last summer|2022/2023>. [Breeders]{breeders} *drove*{9} the carcasses to [Sion]{sion} <in May|2023-05> and *laid*{9} them in front of the government building. [They]{breeders} have *promised*{10} to *pay*{10} the hunters' legal costs.

[CHWolf Rhône]{wolfkin} says that in half of the cases the flocks were not fenced. [[Its]{wolfkin} president]{president}, [Regula Amstad]{president}, received threats after *saying*{11} so on the radio. [The 63-year-old]{president} now *parks*{12} [her]{president} car at [her]{president} [sister]{sister}'s. [She]{president} *reported*{13} [one man]{man} to [the police]{police}; [he]{man} *turned out*{14} to be a [board member of [the federation]{hunters}]{man}. [It]{hunters} *suspended*{15} [him]{man}.

[[Its]{hunters} own president]{hpresident}, [Ignaz Lochmatter]{hpresident}, *apologised*{16} to [Mrs]{-} [Amstad]{president} by letter. [The two]{president+hpresident} *sat*{17} in [the cantonal parliament]{parliament} together for eight years. "[He]{hpresident} is wrong about the wolf but [he]{hpresident} has manners," [she]{president} said.

[The cantonal court]{court} is to *decide*{18} on both complaints <in August|2023-08>. Until then [the gamekeepers]{keepers} may *go on*{5}.
--- actors
hunters | organization | hunters' federation
wolfkin | organization | CHWolf Rhône | association of wolf protectors
valais | place | Valais
sion | place | Sion
groups | group | the two associations
twowolves | group | two wolves shot
keepers | group | gamekeepers
zurbriggen | person | Beat Zurbriggen | cantonal councillor
pack | group | Augstbord wolf pack
breeders | group | sheep breeders
president | person | Regula Amstad | president of CHWolf Rhône
sister | person | sister of Regula Amstad
man | person | board member of the hunters' federation
police | organization | police
hpresident | person | Ignaz Lochmatter | president of the hunters' federation
parliament | organization | cantonal parliament
court | organization | cantonal court
--- events
1 | ACCUSE | hunters, wolfkin, groups | valais | core; time 2023-07-24/2023-07-25
2 | REJECT | valais | groups | core; planned; or OTHER
3 | ASSAULT/REQUEST | hunters | pack | core; or REQUEST
4 | RETREAT/REQUEST | wolfkin | ?valais | core; or REQUEST
5 | ASSAULT | valais, keepers | pack, twowolves | core; time 2023-06; or OTHER
6 | ACCUSE | ?groups | valais | by zurbriggen; quoted
7 | OTHER:business | zurbriggen | - |
8 | ASSAULT | pack | ?breeders | time 2022/2023; or OTHER
9 | PROTEST | breeders | ?valais | time 2023-05; place sion
10 | AID/AGREE | breeders | ?hunters | planned
11 | ACCUSE | president | ?breeders | or OTHER
12 | OTHER:other | president | sister |
13 | ACCUSE | president | man, police | core
14 | OTHER:other | man | - |
15 | SANCTION | hunters | man | core
16 | CONCEDE | hpresident | president | or SUPPORT
17 | OTHER:other | president, hpresident | - | mutual; place parliament
18 | OTHER:court | court | ?hunters, ?wolfkin | planned; time 2023-08

=== n6-d004 date:2021-02-11 topic:conflict source:written
Shelling *kills*{1} [family of six]{six} in Karabakh border village, [both sides]{sides} trade *blame*{2}

[TBILISI]{tbilisi}, <Feb. 11|2021-02-11> (Reuters) - [A couple, [their]{couple} three children and a grandmother]{six} were *killed*{1} when a shell *hit*{1} [their]{six} house in a frontier village <early on Thursday|2021-02-11>, the worst *violation*{3} of a three-month-old *truce*{4} between [Armenia]{armenia} and [Azerbaijan]{azer}.

[Each government]{sides} *said*{2} [the other]{sides} had *fired*{1} first. [Azerbaijan]{azer}'s [defence ministry]{azmod} *said*{5} [Armenian]{~armenia} [artillery]{armart} had *opened up*{6} on the village of [Qaraxan]{qaraxan} at <2:40 a.m.|2021-02-11> [Yerevan]{armenia:N} *denied*{7} this and said [[its]{armenia} forces]{armenia} were *returning*{9} fire.

[Neighbours]{neighbours} *dug*{10} the bodies out by hand. [The dead man]{father}, [Elnur Hasanov]{father}, *drove*{11} the school bus. [The only survivor]{boy}, a [boy of four]{boy}, had been *sleeping*{12} at [an aunt]{aunt}'s. "[He]{boy} *asks*{13} [me]{aunt} when the bus comes," [the woman]{aunt} *told*{13} [a Reuters photographer]{photographer}.

[Russian]{~russia} [peacekeepers]{peacekeepers}, [who]{peacekeepers} *patrol*{14} the line, *arrived*{15} at dawn. [[Their]{peacekeepers} commander]{commander}, [General]{-} [Pavel Strogov]{commander}, *met*{16} [officers of both armies]{officers} separately and *persuaded*{17} [them]{officers} to *hold*{17} fire until <Saturday|2021-02-13>. Two hours later [a tractor driver]{tractor} on the [Armenian]{~armenia} side was *wounded*{18} by a sniper.

[Azerbaijani President]{-} [Rashad Velizade]{velizade} *vowed*{19} that [the killers]{armart} would "*answer*{19} for every child". [[His]{velizade} Armenian counterpart]{sarki}, [Hovik Sarkisyan]{sarki}, *sent*{20} condolences to [the family]{family} but not to [the president]{velizade}. [The two]{velizade+sarki} have never *met*{21}.

[Moscow]{russia:N}, [which]{russia} *brokered*{22} the *truce*{4} <in November|2020-11>, *called*{23} on [both countries]{armenia+azer} to *show*{23} restraint. [Turkey]{turkey} *backed*{24} [its]{turkey} [ally]{azer} in [Baku]{baku}. [France]{france} *offered*{25} to *host*{25} talks.

More than 6,000 people *died*{26} in the six weeks of *fighting*{26} last autumn, most of them soldiers.
--- actors
six | group | family of six
sides | group | Armenia and Azerbaijan
couple | group | Elnur Hasanov and his wife
tbilisi | place | Tbilisi
armenia | place | Armenia
azer | place | Azerbaijan
azmod | organization | Azerbaijani defence ministry
armart | group | Armenian artillery
qaraxan | place | Qaraxan
neighbours | group | neighbours
father | person | Elnur Hasanov | school bus driver
boy | person | surviving boy of four
aunt | person | aunt of the boy
photographer | person | Reuters photographer
russia | place | Russia
peacekeepers | group | Russian peacekeepers
commander | person | Pavel Strogov | General, commander of the peacekeepers
officers | group | officers of both armies
tractor | person | tractor driver
velizade | person | Rashad Velizade | President of Azerbaijan
sarki | person | Hovik Sarkisyan | President of Armenia
family | group | relatives of the dead
turkey | place | Turkey
baku | place | Baku
france | place | France
--- events
1 | ASSAULT | - | six | core; time 2021-02-11; place qaraxan
2 | ACCUSE | sides | - | core; mutual; time 2021-02-11
3 | ASSAULT | - | - | core; or REJECT
4 | RETREAT | armenia, azer | - | mutual; time 2020-11
5 | ACCUSE | azmod | armart | core; or OTHER
6 | ASSAULT | armart | qaraxan | core; reported; by azmod; time 2021-02-11
7 | REJECT | armenia | ?azmod | core
9 | ASSAULT | armenia | ?azer | by armenia
10 | OTHER:other | neighbours | ?six | or AID
11 | OTHER:business | father | - |
12 | OTHER:other | boy | aunt |
13 | OTHER:statement | aunt | photographer |
14 | OTHER:other | peacekeepers | - | or MOBILIZE
15 | MOBILIZE | peacekeepers | - | time 2021-02-11; place qaraxan; or OTHER
16 | CONSULT | commander | officers | core
17 | RETREAT/REQUEST | commander | officers | core; time 2021-02-13; or RETREAT
18 | ASSAULT | - | tractor | time 2021-02-11; place armenia
19 | SANCTION/THREATEN | velizade | armart | possible; or THREATEN
20 | SUPPORT | sarki | family |
21 | CONSULT | velizade, sarki | - | mutual; neg
22 | CONSULT | russia | ?armenia, ?azer | time 2020-11; or AGREE
23 | REQUEST | russia | armenia, azer | core
24 | SUPPORT | turkey | azer |
25 | CONSULT/AGREE | france | ?armenia, ?azer | planned; or AID
26 | ASSAULT | ?armenia, ?azer | - | mutual; time 2020-09/2020-11

=== n6-d005 date:2017-08-23 topic:courts source:written
[Father]{father} *loses*{1} High Court *fight*{1} over [son]{boy}'s schooling

A [father]{father} [who]{father} *took*{2} [his]{father} [11-year-old son]{boy} out of a faith school without telling the boy's [mother]{mother} has been *told*{1} by [a judge]{judge} to *send*{1} [him]{boy} back.

[The man]{father}, a [software engineer from [Reading]{reading}]{father} [who]{father} cannot be named, *argued*{3} at [the High Court]{court} that [the school]{school} *taught*{4} [the child]{boy} to fear science. [His]{father} [former wife]{mother} *said*{5} [he]{father} had *chosen*{6} it himself, before [the couple]{father+mother} *divorced*{7} <in 2014|2014>.

[Mrs Justice]{-} [Loveday]{judge} *found*{8} <yesterday|2017-08-22> that [both parents]{father+mother} loved [the boy]{boy} and that [neither]{father+mother} had *asked*{9} [him]{boy}. [She]{judge} *did*{10}, in [her]{judge} room, with a plate of biscuits. [The youngster]{boy} *told*{11} [her]{judge} [he]{boy} *missed*{12} [his]{boy} friends and the trombone.

[The judge]{judge} *said*{13} [the engineer]{father} had "*acted*{2} first and *thought*{14} afterwards". But [she]{judge} also *criticised*{15} [the mother]{mother}, a [pharmacist]{mother}, for *calling*{16} [police]{police} to [the other school]{second} on the first day of term. [Two officers]{twooff} *led*{17} [the pupil]{boy} out of assembly. "[He]{boy} will *remember*{18} that longer than any lesson," [she]{judge} said.

[The head of the faith school]{head}, [which]{school} also may not be named, *gave*{19} evidence by video. [She]{head} *agreed*{20} to *excuse*{20} [the boy]{boy} from one class a week. [The local authority]{authority} had *supported*{21} [the father]{father} at first, then *changed*{22} sides in June.

Counsel for [the father]{father}, [Rowan Pickett QC]{pickett}, *asked*{23} for leave to *appeal*{23}. It was *refused*{24}. [[His]{pickett} client]{father} *left*{25} by a back entrance. [The mother]{mother} *waited*{26} for [him]{father} there, and [the two]{father+mother} were *seen*{27} talking on a bench for some time.
--- actors
father | person | father from Reading, software engineer
boy | person | 11-year-old son
mother | person | mother of the boy, pharmacist
judge | person | Loveday | Mrs Justice
reading | place | Reading
court | organization | High Court
school | organization | faith school
police | organization | police
second | organization | other school
twooff | group | two police officers
head | person | head of the faith school
authority | organization | local authority
pickett | person | Rowan Pickett | counsel for the father
--- events
1 | COERCE | judge | father, boy | core; time 2017-08-22; or REQUEST OTHER
2 | OTHER:other | father | boy, ?mother | core; or REJECT
3 | ACCUSE | father | school | core; or OTHER
4 | OTHER:other | school | boy | reported; by father
5 | ACCUSE | mother | father | or OTHER
6 | OTHER:other | father | ?school | by mother
7 | OTHER:other | father, mother | - | mutual; time 2014
8 | OTHER:court | judge | father, mother | time 2017-08-22
9 | CONSULT | father, mother | boy | neg; by judge
10 | CONSULT | judge | ?boy |
11 | OTHER:statement | boy | judge |
12 | OTHER:other | boy | - | by boy
13 | ACCUSE | judge | father | core
14 | OTHER:other | father | - | by judge; quoted
15 | ACCUSE | judge | mother | core
16 | REQUEST | mother | police |
17 | COERCE | twooff | boy | place second
18 | OTHER:other | boy | - | planned; by judge; quoted
19 | OTHER:court | head | ?court |
20 | CONCEDE/AGREE | head | boy | planned
21 | SUPPORT | authority | father |
22 | SANCTION | authority | father | time 2017-06; or SUPPORT OTHER
23 | REJECT/REQUEST | pickett, ?father | ?judge | or REQUEST
24 | REJECT | ?judge | ?pickett |
25 | OTHER:travel | father | - |
26 | OTHER:other | mother | father |
27 | CONSULT | father, mother | - | mutual

=== n6-d006 date:2019-02-21 topic:labour source:written
[Garment workers]{workers} *return*{1} as [Bangladesh]{bangladesh} [owners]{owners} *restore*{2} [thousands]{sacked}

[DHAKA]{dhaka} — [Factory owners]{owners} in the [Ashulia]{ashulia} industrial belt have *agreed*{2} to *take*{2} back 7,500 of the [11,000 employees]{sacked} [they]{owners} *dismissed*{3} during last month's wage *protests*{4}.

[The Bangladesh Garment Makers' Association]{bgma} ([BGMA]{bgma}) *signed*{2} the deal with [three union federations]{feds} <on Wednesday night|2019-02-20>. [Workers]{workers} *went back*{1} to [their]{workers} machines <on Thursday|2019-02-21>. [Some]{some} *found*{5} others sitting at them.

"[My]{sumi} line chief *said*{6}, go home, [you]{sumi} are on the other list," said [Sumi Akhter]{sumi}, a [23-year-old stitcher]{sumi} at [Orchid Apparels]{orchid}. [She]{sumi} and [her]{sumi} [husband]{husband}, a [cutter]{husband}, were both *sacked*{3}. [He]{husband} has been *reinstated*{2}, [she]{sumi} has not. [The couple]{sumi+husband} *send*{7} half of [their]{sumi+husband} pay to [his]{husband} parents in [Rangpur]{rangpur}.

The *unrest*{4} *began*{4} <on January 6|2019-01-06> after a new minimum wage turned out to give [experienced hands]{hands} almost nothing. [Demonstrators]{workers} *blocked*{8} the highway and [police]{police} *fired*{9} rubber bullets. [One of the strikers]{mamun}, [Mamun Mia]{mamun}, 22, was *killed*{10}. [The government]{govt} *adjusted*{11} the scale a week later, but [the owners]{owners} *drew up*{12} lists.

[BGMA president]{-} [Rezaul Haque]{haque} *said*{13} only [vandals]{vandals} had been *let go*{3}. [[His]{haque} organisation]{bgma} *handed*{14} [police]{police} video footage showing [masked youths]{youths} *smashing*{15} windows. [Labour leader]{-} [Kalpona Das]{das} *answered*{16} that most of [those on the lists]{sacked} were union members. "[They]{owners} *used*{17} the stones of a few to *throw*{18} out the many," [the former child worker]{das} said.

[A Swedish retailer]{retailer}, [the largest buyer]{retailer} in [the country]{bangladesh}, had *written*{19} to [its]{retailer} [suppliers]{owners} that it *expected*{20} [them]{owners} to *respect*{20} the right to organise. [Ms]{-} [Das]{das} *credited*{21} [the company]{retailer} with [the owners]{owners}' change of heart. [Mr]{-} [Haque]{haque} *denied*{22} any pressure.
--- actors
workers | group | garment workers
owners | group | factory owners
sacked | group | 11,000 dismissed employees
dhaka | place | Dhaka
ashulia | place | Ashulia
bgma | organization | Bangladesh Garment Makers' Association
feds | group | three union federations
some | group | some of the workers
sumi | person | Sumi Akhter | stitcher
orchid | organization | Orchid Apparels
husband | person | husband of Sumi Akhter, cutter
rangpur | place | Rangpur
hands | group | experienced workers
police | organization | police
mamun | person | Mamun Mia | striker
govt | organization | government of Bangladesh
haque | person | Rezaul Haque | president of the BGMA
vandals | group | vandals
youths | group | masked youths
das | person | Kalpona Das | labour leader
retailer | organization | Swedish retailer
bangladesh | place | Bangladesh
--- events
1 | PROTEST/RETREAT | workers | ?owners | core; time 2019-02-21; place ashulia; or RETREAT OTHER
2 | CONCEDE/AGREE | owners, bgma | sacked, feds | core; time 2019-02-20; or AGREE RETREAT
3 | SANCTION | owners | sacked, sumi, husband | core; time 2019-01
4 | PROTEST | ?workers | ?owners | core; time 2019-01-06; place ashulia
5 | OTHER:other | some | - | time 2019-02-21
6 | REJECT | - | sumi | by sumi; quoted
7 | AID | sumi, husband | - | place rangpur
8 | PROTEST | workers | - | time 2019-01
9 | ASSAULT | police | workers | or COERCE
10 | ASSAULT | ?police | mamun | core
11 | CONCEDE | govt | ?workers | time 2019-01-13
12 | OTHER:other | owners | ?sacked | or THREATEN
13 | OTHER:statement | haque | - | or REJECT
14 | COOPERATE | bgma | police |
15 | ASSAULT | youths | ?owners | or PROTEST
16 | ACCUSE | das | ?haque, ?owners | core
17 | OTHER:other | owners | - | reported; by das; quoted
18 | SANCTION | owners | ?sacked | by das; quoted; same 3
19 | REQUEST | retailer | owners |
20 | REQUEST | retailer | owners | or CONCEDE
21 | SUPPORT | das | retailer |
22 | REJECT | haque | ?das |

=== n6-d007 date:2024-01-30 topic:politics source:written
[Junta leader]{camara} *meets*{1} the [man]{toure} [he]{camara} *overthrew*{2}

[CONAKRY]{conakry} — The head of [Guinea]{guinea}'s military government has *paid*{1} a surprise *visit*{1} to [the civilian president]{toure} [whom]{toure} [his]{camara} soldiers *removed*{2} <two years ago|2021-09>.

[General]{-} [Sékou Camara Diallo]{camara} *spent*{1} an hour <on Monday evening|2024-01-29> at the villa where [Alpha Touré Condé]{toure} has been *confined*{3} since the *coup*{2}, [two people close to [the ex-president]{toure}]{twopeople} said. [The two men]{camara+toure} had not *spoken*{4} since <5 September 2021|2021-09-05>, when [the then colonel]{camara} *had*{5} [the 85-year-old]{toure} *photographed*{5} on a sofa, barefoot.

[The old man]{toure} *received*{1} [[his]{toure} successor]{camara} in shoes, according to [one of the two]{oneof}. [The general]{camara} *offered*{6} to *let*{6} [him]{toure} *travel*{6} to [Turkey]{turkey} for treatment if [he]{toure} *promised*{7} not to *return*{7} before the election. [He]{toure} *refused*{8}. "[He]{toure} *said*{9} that a man of [his]{toure} age does not make promises about time," the source recounted.

[The government's spokesman]{spokesman}, [Oumar Bah]{spokesman}, *confirmed*{11} the *meeting*{1} and *called*{12} it a courtesy. [He]{spokesman} was a minister under [both men]{camara+toure}.

[The former ruling party]{rpg}, [the RPG]{rpg}, *dismissed*{13} the *visit*{1} as theatre. [[Its]{rpg} leaders]{leaders}, [three of [whom]{leaders}]{threelead} are in prison, *demand*{14} a date for the vote. [The junta]{junta} had *promised*{15} [the regional bloc]{ecowas} [ECOWAS]{ecowas} to *hand*{15} over power by <the end of this year|2024-12-31>. [The prime minister]{pm}, [a civilian]{pm}, has since *spoken*{16} of <2025|2025>. [The bloc]{ecowas} *lifted*{17} sanctions <last February|2023-02> and has *said*{18} nothing.

[The strongman]{camara}, 43, has not *said*{19} whether [he]{camara} will *run*{20}. Posters with [his]{camara} face have *appeared*{21} all over [the capital]{conakry}. Nobody claims to have put them up.
--- actors
camara | person | Sékou Camara Diallo | General, head of Guinea's military government
toure | person | Alpha Touré Condé | former president of Guinea
conakry | place | Conakry
guinea | place | Guinea
twopeople | group | two people close to the former president
oneof | person | one of the two people
turkey | place | Turkey
spokesman | person | Oumar Bah | government spokesman
rpg | organization | RPG | former ruling party
leaders | group | leaders of the RPG
threelead | group | three imprisoned leaders of the RPG
junta | organization | junta of Guinea
ecowas | organization | ECOWAS | regional bloc
pm | person | prime minister
--- events
1 | CONSULT | camara, toure | - | core; mutual; time 2024-01-29; place conakry; by twopeople
2 | COERCE | camara | toure | core; time 2021-09-05; or ASSAULT
3 | COERCE | ?camara | toure | core
4 | CONSULT | camara, toure | - | mutual; neg
5 | COERCE | camara | toure | time 2021-09-05; or OTHER
6 | CONCEDE/AGREE | camara | toure | core; planned; by oneof; or CONCEDE
7 | AGREE | toure | camara | possible; by oneof
8 | REJECT | toure | ?camara | core; by oneof
9 | OTHER:statement | toure | ?camara | reported; by oneof; quoted; or REJECT
11 | OTHER:statement | spokesman | - |
12 | SUPPORT | spokesman | ?camara | or OTHER
13 | ACCUSE | rpg | ?camara | or REJECT
14 | REQUEST | leaders | ?junta | core
15 | CONCEDE/AGREE | junta | ecowas | planned; time 2024-12-31; or AGREE
16 | OTHER:statement | pm | - |
17 | CONCEDE | ecowas | ?guinea | time 2023-02
18 | OTHER:statement | ecowas | - | neg
19 | OTHER:statement | camara | - | neg
20 | OTHER:election | camara | - | possible
21 | OTHER:other | - | camara | place conakry

=== n6-d008 date:2020-09-02 topic:education source:written
[University]{uni} *reinstates*{1} [lecturer]{lecturer} after [students]{students}' *hunger strike*{2}

[ISLAMABAD]{islamabad}: A [lecturer in sociology]{lecturer} *suspended*{3} for *inviting*{4} [a transgender activist]{activist} to [her]{lecturer} class was *restored*{1} to [her]{lecturer} post <on Wednesday|2020-09-02>, ending an 11-day *fast*{2} by [nine of [her]{lecturer} students]{students}.

[The vice chancellor of [Margalla University]{uni}]{vc}, [Prof]{-} [Dr]{-} [Nasir Mahmood]{vc}, *read*{5} out the order to [the strikers]{students} in the hostel lawn and *offered*{6} [each]{students} a glass of juice. [Eight]{eight} *accepted*{7}. [The ninth]{ninth}, [Saadia Gul]{ninth}, *said*{8} [she]{ninth} would *eat*{8} when [Ms]{-} [Rabia Anwar]{lecturer} *entered*{9} the classroom. [The lecturer]{lecturer} *came*{9} at two o'clock, and [the pair]{lecturer+ninth} *shared*{10} a samosa.

[Ms]{-} [Anwar]{lecturer}, 33, was *sent*{3} home <on August 20|2020-08-20> after [a student organisation]{ijt} *complained*{11} that [her]{lecturer} guest, [Bubbli Malik]{activist}, offended religion. [The vice chancellor]{vc} *acted*{3} the same day. "[He]{vc} did not *ask*{12} [me]{lecturer} one question," [she]{lecturer} *told*{13} this newspaper.

[The organisation]{ijt}, which *runs*{14} the mess and two of the hostels, *condemned*{15} the reversal. [Its]{ijt} [nazim]{nazim} *warned*{16} that [the administration]{uni} had "*opened*{17} a door". [Some thirty of [its]{ijt} members]{thirty} *marched*{18} to the gate, where [women students]{women} *stood*{19} arm in arm. [Guards]{guards} *kept*{20} [the two]{thirty+women} apart.

[The Higher Education Commission]{hec} had *asked*{21} [the university]{uni} for a report. [The Commission]{hec}'s [chairperson]{chairperson} is said to have *telephoned*{22} [Prof]{-} [Mahmood]{vc} <on Tuesday night|2020-09-01>. [He]{vc} *denied*{23} having *received*{24} any instruction: "[I]{vc} *listened*{25} to [[my]{vc} daughter]{vcdaughter} [who]{vcdaughter} studies here."

[Ms]{-} [Malik]{activist}, [the activist]{activist}, *thanked*{26} [the nine]{students}. [She]{activist} has not been *invited*{27} again.
--- actors
uni | organization | Margalla University
lecturer | person | Rabia Anwar | lecturer in sociology
students | group | nine students on hunger strike
islamabad | place | Islamabad
activist | person | Bubbli Malik | transgender activist
vc | person | Nasir Mahmood | vice chancellor of Margalla University
eight | group | eight of the strikers
ninth | person | Saadia Gul | student
ijt | organization | student organisation
nazim | person | nazim of the student organisation
thirty | group | thirty members of the student organisation
women | group | women students
guards | group | guards
hec | organization | Higher Education Commission
chairperson | person | chairperson of the Higher Education Commission
vcdaughter | person | daughter of Nasir Mahmood
--- events
1 | CONCEDE | uni, ?vc | lecturer | core; time 2020-09-02; or RETREAT
2 | PROTEST | students | ?uni | core; place uni
3 | SANCTION | uni, vc | lecturer | core; time 2020-08-20
4 | CONSULT | lecturer | activist | or OTHER
5 | OTHER:statement | vc | students | time 2020-09-02; place uni
6 | AID | vc | students |
7 | AGREE | eight | ?vc |
8 | PROTEST | ninth | ?vc | or REJECT
9 | OTHER:travel | lecturer | - | time 2020-09-02; place uni
10 | OTHER:other | lecturer, ninth | - | mutual
11 | ACCUSE | ijt | activist, ?lecturer | core
12 | CONSULT | vc | lecturer | neg; by lecturer; quoted
13 | OTHER:statement | lecturer | - |
14 | OTHER:business | ijt | - |
15 | ACCUSE | ijt | ?uni | core
16 | THREATEN | nazim | uni | or ACCUSE
17 | CONCEDE | uni | - | reported; by nazim; quoted
18 | PROTEST | thirty | ?uni | place uni
19 | PROTEST | women | ?thirty |
20 | COERCE | guards | thirty, women | or AID
21 | REQUEST | hec | uni |
22 | CONSULT | chairperson | vc | reported; time 2020-09-01
23 | REJECT | vc | - |
24 | REQUEST | ?chairperson | vc | denied; neg; by vc
25 | OTHER:other | vc | vcdaughter | by vc; quoted; or CONSULT
26 | SUPPORT | activist | students |
27 | CONSULT | ?uni | activist | neg; or OTHER

=== n6-d009 date:2018-10-22 topic:election source:written
[Opposition]{gpp} *wins*{1} island vote; [premier]{premier} *concedes*{2} to [cousin]{cousin}

[ST GEORGE'S PORT]{port:N} — Voters in the Caribbean territory of [Santa Rosalia]{island} have *thrown out*{1} [the People's Labour Party]{plp} after 18 years and *given*{1} [the opposition]{gpp} nine of the 13 seats.

[Premier]{-} [Everard Lightbourne]{premier} *telephoned*{2} [[his]{premier} opponent]{cousin}, [Althea Lightbourne-James]{cousin}, at 11 pm <on Sunday|2018-10-21>. [The two]{premier+cousin} are first cousins. "[I]{premier} *congratulated*{3} [[my]{premier} cousin]{cousin} and [I]{premier} *told*{4} [her]{cousin} where the key is," [he]{premier} said at [[his]{premier} party]{plp}'s headquarters, where some [supporters]{plpfans} were *weeping*{5}.

[Mrs]{-} [Lightbourne-James]{cousin}, a [chartered accountant]{cousin}, will be *sworn in*{6} by [the governor]{governor} <on Tuesday|2018-10-23> as [the territory]{island}'s first woman premier. [Her]{cousin} [Good Governance Party]{gpp} ([GGP]{gpp}) *campaigned*{7} on the cost of electricity and on a contract that [the outgoing government]{govt} *awarded*{8} to a firm owned by [the premier]{premier}'s [brother]{brother}. "[My]{cousin} other cousin," [she]{cousin} *reminded*{9} [her]{cousin} audiences.

[That brother]{brother}, [Cecil Lightbourne]{brother}, *lost*{10} in [Grand Bay]{grandbay}, where [he]{brother} was standing for [the PLP]{plp}. The seat *went*{10} to a [23-year-old teacher]{teacher}, [Shanice Prosper]{teacher}. [She]{teacher} had been [his]{brother} pupil once, in Sunday school.

Observers from [the Commonwealth]{commonwealth} *described*{11} the vote as orderly. [Police]{police} *detained*{12} [two men]{twomen} for *selling*{13} rum before the polls *closed*{14}.

[The new premier]{cousin} *promised*{15} to *lower*{15} power bills by a fifth within a year and to *publish*{16} the contract. [The former one]{premier} *said*{17} [he]{premier} would *stay on*{17} as an ordinary member. [[His]{premier} party]{plp} will *choose*{18} another leader <in December|2018-12>; [Deputy Premier]{-} [Winston Hodge]{hodge}, one of [its]{plp} four survivors, is the favourite.
--- actors
gpp | organization | Good Governance Party
premier | person | Everard Lightbourne | Premier of Santa Rosalia
cousin | person | Althea Lightbourne-James | leader of the Good Governance Party
port | place | St George's Port
island | place | Santa Rosalia
plp | organization | People's Labour Party
plpfans | group | supporters of the People's Labour Party
governor | person | governor of Santa Rosalia
govt | organization | outgoing government
brother | person | Cecil Lightbourne | brother of the premier
grandbay | place | Grand Bay
teacher | person | Shanice Prosper | teacher
commonwealth | organization | the Commonwealth
police | organization | police
twomen | group | two men
hodge | person | Winston Hodge | Deputy Premier
--- events
1 | OTHER:election | gpp, ?cousin | plp, ?premier | core; time 2018-10-21; place island
2 | CONCEDE | premier | cousin | core; time 2018-10-21; or CONSULT
3 | SUPPORT | premier | cousin | by premier; quoted
4 | OTHER:statement | premier | cousin | by premier; quoted
5 | OTHER:other | plpfans | - |
6 | OTHER:appointment | governor | cousin | core; planned; time 2018-10-23
7 | OTHER:election | gpp | ?govt |
8 | OTHER:trade | govt | brother | or AGREE
9 | OTHER:statement | cousin | - |
10 | OTHER:election | teacher | brother | core; place grandbay
11 | SUPPORT | commonwealth | - | or OTHER
12 | COERCE | police | twomen |
13 | OTHER:crime | twomen | - | or OTHER
14 | OTHER:election | - | - |
15 | AID/AGREE | cousin | - | core; planned; or OTHER
16 | OTHER:statement | cousin | - | planned
17 | OTHER:appointment | premier | - | planned; by premier
18 | OTHER:election | plp | - | planned; time 2018-12

=== n6-d010 date:2023-03-29 topic:banking source:written
[Regulator]{bafin} *installs*{1} [monitor]{monitor} at [online bank]{kontor}

[FRANKFURT]{frankfurt} (dpa-AFX) - [The financial supervisor BaFin]{bafin} has *appointed*{1} a special [monitor]{monitor} at [Kontor24]{kontor} after finding weaknesses in the [online bank]{kontor}'s defences against money *laundering*{2}.

[The authority]{bafin} *announced*{1} the step <on Wednesday|2023-03-29>. For the time being [the institution]{kontor} may *take on*{3} no more than 40,000 new customers a month. [The Berlin lender]{kontor} has 4.1 million.

[The monitor]{monitor}, [auditor]{-} [Gesine Lohmann]{monitor}, is to *report*{4} to [the Bonn-based watchdog]{bafin} every month. [She]{monitor} *held*{5} the same post at [another institution]{wirebank} until its *collapse*{6} <in 2020|2020>.

[Founder and chief executive]{-} [Valentin Storck]{storck} *spoke*{7} of "growing pains". "[We]{kontor} *share*{8} the aims of [[our]{kontor} supervisor]{bafin} and [we]{kontor} have *doubled*{9} the team," [the 36-year-old]{storck} *told*{7} [employees]{employees} in a video. [[His]{storck} co-founder]{taub}, [Maximilian Taub]{taub}, *left*{10} <in the autumn|2022-09/2022-11>. [The two]{storck+taub} had *quarrelled*{11} over exactly these controls, [former colleagues]{formers} say; [Taub]{taub} *wanted*{12} to *slow*{12} down.

The case *began*{13} with [a pensioner from [Bremen]{bremen}]{pensioner} [who]{pensioner} *transferred*{14} 60,000 euros to [a supposed broker]{broker}. The account was with [Kontor24]{kontor}, *opened*{15} in the name of [a Latvian student]{student} [who]{student} knew nothing of it. [The woman]{pensioner} *wrote*{16} to [the bank]{kontor}. [It]{kontor} *answered*{17} with a smiley. [She]{pensioner} then *wrote*{16} to [BaFin]{bafin}.

[The consumer association]{vz} in [Bremen]{bremen}, which *helped*{18} [the 74-year-old]{pensioner}, *called*{19} the measure overdue. [The bank]{kontor} has since *repaid*{20} [her]{pensioner}.

[The largest investor]{arbor}, [the American fund Arbor Growth]{arbor}, *stands*{21} by [Storck]{storck}. [A second one]{nordlys}, [Norway's Nordlys]{nordlys}, has *written*{22} down [its]{nordlys} stake by half. Both *sit*{23} on the supervisory board, and [the latter]{nordlys} is said to have *asked*{24} for a change at the top.
--- actors
bafin | organization | BaFin | financial supervisor
monitor | person | Gesine Lohmann | special monitor, auditor
kontor | organization | Kontor24 | online bank
frankfurt | place | Frankfurt
wirebank | organization | another institution
storck | person | Valentin Storck | founder and chief executive of Kontor24
employees | group | employees of Kontor24
taub | person | Maximilian Taub | co-founder of Kontor24
formers | group | former colleagues
bremen | place | Bremen
pensioner | person | pensioner from Bremen
broker | person | supposed broker
student | person | Latvian student
vz | organization | consumer association in Bremen
arbor | organization | Arbor Growth | American fund
nordlys | organization | Nordlys | Norwegian fund
--- events
1 | COERCE | bafin | kontor, monitor | core; time 2023-03-29; or SANCTION OTHER
2 | OTHER:crime | - | kontor | or OTHER
3 | SANCTION | ?bafin | kontor | core; or COERCE
4 | OTHER:statement | monitor | bafin | planned
5 | OTHER:appointment | monitor | wirebank |
6 | OTHER:business | - | wirebank | time 2020
7 | OTHER:statement | storck | employees | core
8 | SUPPORT | kontor | bafin | by storck; quoted
9 | OTHER:business | kontor | - | by storck; quoted
10 | OTHER:appointment | taub | ?kontor | time 2022-09/2022-11
11 | ACCUSE | storck, taub | - | mutual; by formers
12 | OTHER:business | taub | ?kontor | possible; by formers; or REQUEST
13 | OTHER:other | - | - |
14 | OTHER:business | pensioner | broker | core; or OTHER
15 | OTHER:crime | ?broker | student | or OTHER
16 | ACCUSE | pensioner | kontor, bafin | core; or REQUEST
17 | REJECT | kontor | ?pensioner | or OTHER
18 | AID | vz | pensioner |
19 | SUPPORT | vz | ?bafin | or ACCUSE
20 | AID | kontor | pensioner | or CONCEDE
21 | SUPPORT | arbor | storck | core
22 | OTHER:business | nordlys | ?kontor |
23 | OTHER:business | arbor, nordlys | - |
24 | REQUEST | nordlys | ?storck | reported; core; or SANCTION

=== n6-d011 date:2016-08-17 topic:sport source:written
[Twin]{lea} *wins*{1} gold ahead of [sister]{anja}

[RIO DE JANEIRO]{rio:N} — For twenty minutes [Lea Brunner]{lea} would not look at the clock. Then [her]{lea} [sister]{anja} *told*{2} [her]{lea} to *turn*{2} around.

[The Austrian canoeist]{lea} *became*{1} Olympic champion in the women's slalom <on Wednesday|2016-08-17>, half a second ahead of [the woman]{anja} with [whom]{anja} [she]{lea} shares a birthday, a flat and, until <last year|2015>, a boat. [Anja Brunner]{anja} *took*{3} silver. [Favourite]{-} [Jessica Marlow]{marlow} of [Australia]{australia} *finished*{4} fourth after *touching*{5} two gates.

"[She]{anja} *let*{6} [me]{lea} *go*{6} first down every river since [we]{lea+anja} were six," said [the winner]{lea}, 24. [The runner-up]{anja} *denied*{7} this: "[She]{lea} *pushed*{8}."

[The pair]{lea+anja} are the first twins to *stand*{9} on the same Olympic podium in an individual event since [the Mahre brothers]{mahres}, [American]{~us} [skiers]{mahres}, <in 1984|1984>. [Their]{lea+anja} [father]{father}, [Hubert]{father}, *coaches*{10} [both]{lea+anja}. [He]{father} *watched*{11} with [his]{father} back to the course because, [he]{father} *explained*{12}, whichever way it went [he]{father} would *have*{13} to comfort somebody.

<In 2014|2014> [the federation]{oekv} *decided*{14} that only one of [them]{lea+anja} could *train*{14} with the national squad. It *picked*{14} [Anja]{anja}. [[Her]{anja} sister]{lea} *worked*{15} in [a bakery in [Lienz]{lienz}]{bakery} and *paddled*{15} before dawn. [Anja]{anja} *handed*{16} over half of [her]{anja} grant each month without telling [the federation]{oekv}. When [it]{oekv} *found out*{17}, [it]{oekv} *threatened*{18} [her]{anja} with exclusion, and then *gave in*{19}.

[The federation's president]{president}, [Dr]{-} [Wolfgang Mair]{president}, *embraced*{20} [the two]{lea+anja} at the finish. "[He]{president} *asked*{21} which of [us]{lea+anja} was which," [the silver medallist]{anja} said.

Third was [Klára Benešová]{klara} of [the Czech Republic]{czech}, a [mother of two]{klara} [who]{klara} had *come out*{22} of retirement <in March|2016-03>.
--- actors
lea | person | Lea Brunner | Austrian canoeist
anja | person | Anja Brunner | Austrian canoeist, twin of Lea Brunner
rio | place | Rio de Janeiro
marlow | person | Jessica Marlow | Australian canoeist
australia | place | Australia
mahres | group | Mahre brothers
us | place | United States
father | person | Hubert Brunner | father and coach
oekv | organization | Austrian canoe federation
bakery | organization | bakery in Lienz
lienz | place | Lienz
president | person | Wolfgang Mair | president of the federation
klara | person | Klára Benešová
czech | place | Czech Republic
--- events
1 | OTHER:sport | lea | anja | core; time 2016-08-17; place rio
2 | REQUEST | anja | lea |
3 | OTHER:sport | anja | - | core; time 2016-08-17; place rio
4 | OTHER:sport | marlow | - | time 2016-08-17; place rio
5 | OTHER:sport | marlow | - |
6 | CONCEDE | anja | lea | by lea; quoted
7 | REJECT | anja | lea |
8 | OTHER:other | lea | ?anja | by anja; quoted
9 | OTHER:sport | lea, anja | - |
10 | OTHER:sport | father | lea, anja |
11 | OTHER:other | father | ?lea, ?anja |
12 | OTHER:statement | father | - |
13 | AID | father | - | possible; by father; or SUPPORT
14 | OTHER:sport | oekv | anja, lea | core; time 2014; or REJECT
15 | OTHER:business | lea | bakery |
16 | AID | anja | ?lea | core
17 | OTHER:other | oekv | anja |
18 | SANCTION/THREATEN | oekv | anja | possible; or THREATEN
19 | CONCEDE | oekv | anja |
20 | SUPPORT | president | lea, anja |
21 | REQUEST | president | lea, anja | by anja; quoted
22 | OTHER:sport | klara | - | time 2016-03

=== n6-d012 date:2022-09-22 topic:digest source:written
In brief: Balkans

[Two ministers]{two} *out*{1} in Skopje. [North Macedonia]{nmac}'s [prime minister]{pm}, [Goran Iliev]{pm}, *dismissed*{1} [his]{pm} [interior]{interior} and [health ministers]{health} <on Wednesday|2022-09-21> after a hospital *fire*{2} *killed*{2} [nine patients]{nine}. [The former]{interior}, [Arben Kadriu]{interior}, *accused*{3} [the premier]{pm} of *seeking*{4} a scapegoat; [the latter]{health}, [Vesna Tasevska]{health}, *apologised*{5} to [the families]{families}. [Kadriu]{interior}'s [ethnic Albanian party]{dui} *threatened*{6} to *leave*{6} the coalition.

[Monk]{monk} *freed*{7} on bail. [A court in [Podgorica]{podgorica}]{court} *released*{7} an [Orthodox monk]{monk} accused of *blocking*{8} a road with a tractor. [Father]{-} [Simeon]{monk} had *spent*{9} 19 days in custody. About 200 [believers]{believers} *escorted*{10} [him]{monk} to [his]{monk} monastery. [He]{monk} must *report*{11} to [police]{police} once a week, a duty that [the cleric]{monk} *said*{12} [he]{monk} would *perform*{12} "with incense".

[Mother]{mother} *returns*{13} from [Syria]{syria}. A [Kosovo woman]{mother} [who]{mother} *followed*{14} [[her]{mother} husband]{husband} to [Syria]{syria} <in 2014|2014> was *flown*{13} home with [[her]{mother} three children]{kids} <on Tuesday|2022-09-20>. [The 31-year-old]{mother} was *put*{15} under house arrest in [Gjilan]{gjilan}; [the children]{kids} are with [a grandmother]{grandmother}. [The husband]{husband} was *killed*{16} <in 2018|2018>.

[Striker]{striker} *sues*{17} [club]{partizan}. [Former Partizan forward]{-} [Nemanja Lukić]{striker} has *asked*{17} [FIFA]{fifa} to *award*{17} [him]{striker} 400,000 euros in unpaid wages. [The Belgrade side]{partizan} *said*{18} [the player]{striker} had *broken*{19} [his]{striker} contract by *training*{20} with [its]{partizan} [rival]{zvezda}.
--- actors
two | group | two ministers
nmac | place | North Macedonia
pm | person | Goran Iliev | prime minister of North Macedonia
interior | person | Arben Kadriu | interior minister
health | person | Vesna Tasevska | health minister
nine | group | nine patients
families | group | families of the patients
dui | organization | ethnic Albanian party
monk | person | Simeon | Orthodox monk
court | organization | court in Podgorica
podgorica | place | Podgorica
believers | group | 200 believers
police | organization | police
mother | person | Kosovo woman
syria | place | Syria
kids | group | three children of the Kosovo woman
gjilan | place | Gjilan
grandmother | person | grandmother
husband | person | husband of the Kosovo woman
striker | person | Nemanja Lukić | former Partizan forward
partizan | organization | Partizan
fifa | organization | FIFA
zvezda | organization | rival of Partizan
--- events
1 | SANCTION | pm | interior, health, two | core; time 2022-09-21
2 | OTHER:disaster | - | nine | core
3 | ACCUSE | interior | pm | core
4 | ACCUSE | pm | - | reported; by interior; or OTHER
5 | CONCEDE | health | families |
6 | SANCTION/THREATEN | dui | ?pm | possible
7 | RETREAT | court | monk | core; or CONCEDE
8 | PROTEST | monk | - | or OTHER
9 | COERCE | - | monk |
10 | SUPPORT | believers | monk |
11 | COERCE | ?court | monk |
12 | AGREE | monk | - | planned; by monk
13 | OTHER:travel | mother, kids | - | core; time 2022-09-20
14 | OTHER:travel | mother | syria | time 2014
15 | COERCE | - | mother | core; place gjilan
16 | ASSAULT | - | husband | time 2018
17 | ACCUSE | striker | partizan, fifa | core; or REQUEST
18 | ACCUSE | partizan | striker | or OTHER
19 | REJECT | striker | partizan | reported; by partizan; or OTHER
20 | OTHER:sport | striker | zvezda | reported; by partizan

=== n6-d013 date:2021-06-30 topic:courts source:written
[Constitutional Court]{concourt} *jails*{1} [former president]{moloto}

[JOHANNESBURG]{joburg} — [South Africa]{sa}'s [highest court]{concourt} <on Wednesday|2021-06-30> *sentenced*{1} [former president]{-} [Isaac Moloto]{moloto} to 12 months in prison for *defying*{2} an order to *testify*{3} before [a corruption inquiry]{inquiry}.

[The Constitutional Court]{concourt} *gave*{4} [the 78-year-old]{moloto} <five days|P5D> to *hand*{4} [himself]{moloto} over. If [he]{moloto} does not, [police]{police} must *arrest*{5} [him]{moloto} within a further three.

[Mr]{-} [Moloto]{moloto}, [who]{moloto} *led*{6} [the country]{sa} <from 2008 to 2017|2008/2017>, was *summoned*{3} by [the inquiry]{inquiry} <last November|2020-11>. [He]{moloto} *walked out*{7} on the first day when [[its]{inquiry} chairman]{chairman}, [Judge]{-} [Lwazi Mkhize-Roux]{chairman}, *refused*{8} to *step*{8} down. [The chairman]{chairman} once had a child with [the sister]{wifesister} of [one of [the politician]{moloto}'s wives]{wife}, a fact [both men]{moloto+chairman} *describe*{9} differently.

[Acting Chief Justice]{-} [Nomsa Khanyile]{khanyile}, *reading*{10} the majority judgment, said [the former head of state]{moloto} had *attacked*{11} [the court]{concourt} in letters and on television. "No one has done more to *bring*{12} the judiciary into disrepute," [she]{khanyile} said. Two of the nine judges *dissented*{13}; [they]{dissent} *held*{13} that a prison term without a trial was unconstitutional.

[The ex-president]{moloto} was at [his]{moloto} homestead in [Nkandlana]{nkandla}. [[His]{moloto} foundation]{foundation} *called*{14} the ruling "judicially emotional". [[His]{moloto} daughter]{daughter}, [Thandeka]{daughter}, *posted*{15} a picture of a spear. [Several dozen followers]{followers} *gathered*{16} at the gate and *vowed*{17} to form a human shield.

[The governing party]{anc}, [whose]{anc} leader [he]{moloto} was for a decade, *appealed*{18} for calm. [[His]{moloto} successor]{ramotse}, [President]{-} [Abel Ramotse]{ramotse}, *made*{19} no statement. [The Democratic Alliance]{da}, the main opposition party, *applauded*{20} [the judges]{concourt}.

[The inquiry]{inquiry} has *heard*{21} more than 300 witnesses. Forty of [them]{witnesses} *implicated*{22} [Mr]{-} [Moloto]{moloto}, [who]{moloto} *denies*{23} wrongdoing.
--- actors
concourt | organization | Constitutional Court
moloto | person | Isaac Moloto | former president of South Africa
joburg | place | Johannesburg
sa | place | South Africa
inquiry | organization | corruption inquiry
police | organization | police
chairman | person | Lwazi Mkhize-Roux | chairman of the inquiry, judge
wifesister | person | sister of a wife of Isaac Moloto
wife | person | one of the wives of Isaac Moloto
khanyile | person | Nomsa Khanyile | Acting Chief Justice
dissent | group | two dissenting judges
nkandla | place | Nkandlana
foundation | organization | foundation of Isaac Moloto
daughter | person | Thandeka Moloto | daughter of Isaac Moloto
followers | group | followers of Isaac Moloto
anc | organization | governing party
ramotse | person | Abel Ramotse | President
da | organization | Democratic Alliance
witnesses | group | witnesses
--- events
1 | COERCE | concourt | moloto | core; time 2021-06-30
2 | REJECT | moloto | concourt | core
3 | REQUEST | inquiry | moloto | core; time 2020-11; or COERCE
4 | RETREAT/REQUEST | concourt | moloto | core; or REQUEST
5 | COERCE | police | moloto | possible
6 | OTHER:other | moloto | sa | time 2008/2017
7 | REJECT | moloto | inquiry, ?chairman | core; time 2020-11; or PROTEST
8 | REJECT | chairman | ?moloto | time 2020-11; or RETREAT
9 | OTHER:statement | moloto, chairman | - |
10 | OTHER:court | khanyile | - | time 2021-06-30
11 | ACCUSE | moloto | concourt | reported; by khanyile
12 | OTHER:other | ?moloto | - | by khanyile; quoted; or ACCUSE
13 | REJECT | dissent | ?concourt |
14 | ACCUSE | foundation | ?concourt |
15 | THREATEN | daughter | - | or OTHER
16 | PROTEST | followers | - | place nkandla; or SUPPORT
17 | REJECT | followers | ?police | planned; or THREATEN SUPPORT
18 | REQUEST | anc | - |
19 | OTHER:statement | ramotse | - | neg
20 | SUPPORT | da | concourt |
21 | CONSULT | inquiry | ?witnesses | or OTHER
22 | ACCUSE | witnesses | moloto |
23 | REJECT | moloto | ?witnesses |

=== n6-d014 date:2024-07-04 topic:crime source:written
[Nurse]{nurse} *accused*{1} of *stealing*{2} from [patients]{patients} is *cleared*{3}; [porter]{porter} *charged*{4}

[MOBILE]{mobile}, [Ala.]{alabama} — [Prosecutors]{da:n} <on Wednesday|2024-07-03> *dropped*{3} all charges against a [hospital nurse]{nurse} [who]{nurse} *spent*{5} four months in jail for *thefts*{2} [she]{nurse} *did not commit*{2}, and *charged*{4} [a man]{porter} [who]{porter} *testified*{6} against [her]{nurse}.

[LaToya Brewer]{nurse}, 34, was *arrested*{5} <in January|2024-01> after rings and cash *vanished*{2} from six rooms at [Bayfront Medical Center]{bayfront}. [A porter]{porter}, [Kevin Dale Strick]{porter}, *told*{6} [detectives]{police} [he]{porter} had *seen*{7} [her]{nurse} with a patient's purse. [The hospital]{bayfront} *fired*{8} [her]{nurse} the same week.

[The mother of two]{nurse} could not *make*{9} bail. [Her]{nurse} [children]{children} *went*{10} to live with [her]{nurse} [aunt]{aunt} in [Mississippi]{mississippi}.

The case *fell apart*{11} when [an 80-year-old patient]{whitlow}, [Bernice Whitlow]{whitlow}, *spotted*{12} [her]{whitlow} late husband's ring on a stranger's hand in a pawnshop. [The shop's owner]{pawn} *kept*{13} records. Eleven of the twelve missing items had been *sold*{14} to [him]{pawn} by [Strick]{porter}, [who]{porter} *used*{14} [his]{porter} own driver's license.

"[She]{nurse} *held*{15} [my]{whitlow} hand all night when [I]{whitlow} had pneumonia," [Whitlow]{whitlow} said of [Brewer]{nurse}. "[I]{whitlow} never *believed*{16} it, and nobody *asked*{17} [me]{whitlow}."

[District Attorney]{-} [Paul Haverty]{haverty} said [[his]{haverty} office]{da} "*followed*{19} the evidence [it]{da} was *given*{6}". [Mobile Police]{police} *declined*{20} to comment. [A spokeswoman]{spokes} for [the hospital]{bayfront} said [it]{bayfront} had *offered*{21} [Brewer]{nurse} [her]{nurse} job back with full pay.

[She]{nurse} has not *answered*{22}. [[Her]{nurse} attorney]{attorney}, [Denise Okafor]{attorney}, *said*{23} [[her]{attorney} client]{nurse} would *sue*{23} both [the city]{mobile} and [[her]{nurse} former employer]{bayfront}. "[They]{bayfront+police} *believed*{24} [him]{porter} because [he]{porter} *talked*{6} first," [Okafor]{attorney} said.

[Strick]{porter}, 41, is being *held*{25} on $50,000 bond. [The two]{nurse+porter} had *worked*{26} the same night shift for three years. [He]{porter} *brought*{27} [her]{nurse} coffee, [Brewer]{nurse} *told*{28} [a television station]{tv}, "every single time".
--- actors
nurse | person | LaToya Brewer | hospital nurse
patients | group | patients
porter | person | Kevin Dale Strick | porter
mobile | place | Mobile
alabama | place | Alabama
da | organization | district attorney's office, prosecutors
bayfront | organization | Bayfront Medical Center
police | organization | Mobile Police
children | group | two children of LaToya Brewer
aunt | person | aunt of LaToya Brewer
mississippi | place | Mississippi
whitlow | person | Bernice Whitlow | patient
pawn | person | owner of the pawnshop
haverty | person | Paul Haverty | District Attorney
spokes | person | spokeswoman for the hospital
attorney | person | Denise Okafor | attorney of LaToya Brewer
tv | organization | television station
--- events
1 | ACCUSE | ?da | nurse | core
2 | OTHER:crime | nurse | patients | core; denied; neg
3 | CONCEDE | da | nurse | core; time 2024-07-03; or RETREAT
4 | ACCUSE | da | porter | core; time 2024-07-03
5 | COERCE | ?police | nurse | core; time 2024-01
6 | ACCUSE | porter | nurse, police | core; time 2024-01
7 | OTHER:other | porter | nurse | by porter
8 | SANCTION | bayfront | nurse | core; time 2024-01
9 | OTHER:court | nurse | - | neg
10 | OTHER:travel | children | aunt | place mississippi
11 | OTHER:court | - | - |
12 | OTHER:other | whitlow | - | core
13 | OTHER:other | pawn | - |
14 | OTHER:trade | porter | pawn | core; or OTHER
15 | AID | nurse | whitlow | by whitlow; quoted
16 | REJECT | whitlow | - | by whitlow; quoted; or SUPPORT
17 | REQUEST | - | whitlow | neg; by whitlow; quoted; or CONSULT
19 | OTHER:other | da | - | by haverty; quoted
20 | REJECT | police | - |
21 | AID/AGREE | bayfront | nurse | core; planned; by spokes; or CONCEDE
22 | OTHER:statement | nurse | ?bayfront | neg
23 | ACCUSE | nurse | mobile, bayfront | core; planned; by attorney
24 | SUPPORT | bayfront, police | porter | by attorney; quoted; or OTHER
25 | COERCE | - | porter |
26 | OTHER:business | nurse, porter | - | mutual
27 | AID | porter | nurse | by nurse
28 | OTHER:statement | nurse | tv |

=== n6-d015 date:2019-09-04 topic:diplomacy source:written
[Envoy]{envoy} *leaves*{1} [Caracas]{caracas} empty-handed as [rivals]{rivals} *refuse*{2} to share a room

[CARACAS]{caracas} — [Norway]{norway}'s [mediator in the Venezuelan crisis]{envoy} *flew*{1} home <on Wednesday|2019-09-04> without *bringing*{3} [the government]{maduro:n} and [the opposition]{opp} to one table.

[Ambassador]{-} [Ragnhild Aasland]{envoy} *spent*{4} four days shuttling between two floors of the same hotel. On the sixth *sat*{5} [Vice-President]{-} [Delfina Rondón]{rondon}, on the ninth [the delegation of [National Assembly leader]{-} [Joaquín Guerrero]{guerrero}]{delegation}. [The Norwegian]{envoy} *took*{6} the stairs.

"[I]{envoy} have *carried*{6} eleven papers up and twelve down," [the diplomat]{envoy} *told*{7} [reporters]{reporters} at the airport. "[Both]{rivals} have *read*{8} them, and that is something."

[The opposition]{opp} *wants*{9} a new presidential election within nine months. [The government]{maduro} would *discuss*{10} only a parliamentary one, and *demands*{11} that [Washington]{us:N} first *lift*{11} [its]{us} oil embargo. [Guerrero]{guerrero}'s people say [they]{opp} cannot *give*{13} what is not [theirs]{opp}. "[She]{rondon} *asks*{14} [us]{opp} for the keys of somebody else's car," said [chief negotiator]{-} [Stalin Requena]{requena}, a [former mayor [who]{requena} *lost*{15} an arm in the protests of 2017]{requena}.

[Rondón]{rondon}, in turn, *accused*{16} [the other side]{opp} of *plotting*{17} with [deserters]{deserters} in [Colombia]{colombia}. [Bogotá]{colombia:N} *denied*{18} this.

[The vice-president]{rondon} and [the opposition leader]{guerrero} *went*{19} to the same Jesuit school. [Its former rector]{rector}, [Father]{-} [Íñigo Azpiazu]{rector}, *offered*{20} last week to *host*{20} [the pair]{rondon+guerrero} "in detention, until [they]{rondon+guerrero} have done their homework". [She]{rondon} *declined*{21} with thanks. [He]{guerrero} *did not reply*{22}.

[Oslo]{norway:N} will *send*{23} [[its]{norway} envoy]{envoy} back when [both]{rivals} *ask*{24} for [her]{envoy}. Some four million Venezuelans have *left*{25} [the country]{venezuela} <since 2015|2015/2019>.
--- actors
envoy | person | Ragnhild Aasland | ambassador, Norwegian mediator
caracas | place | Caracas
rivals | group | government and opposition of Venezuela
norway | place | Norway
maduro | organization | government of Venezuela
opp | organization | opposition of Venezuela
rondon | person | Delfina Rondón | Vice-President of Venezuela
guerrero | person | Joaquín Guerrero | National Assembly leader, opposition leader
delegation | group | delegation of Joaquín Guerrero
reporters | group | reporters
us | place | United States
requena | person | Stalin Requena | chief negotiator, former mayor
deserters | group | deserters
colombia | place | Colombia
rector | person | Íñigo Azpiazu | former rector of a Jesuit school
venezuela | place | Venezuela
--- events
1 | OTHER:travel | envoy | - | core; time 2019-09-04; place caracas
2 | CONSULT/REJECT | rivals | - | core; mutual; or REJECT
3 | CONSULT | envoy | maduro, opp | core; neg
4 | CONSULT | envoy | ?maduro, ?opp | core; time P4D; place caracas
5 | OTHER:other | rondon, delegation | - |
6 | CONSULT | envoy | ?rivals | by envoy
7 | OTHER:statement | envoy | reporters | time 2019-09-04
8 | OTHER:other | rivals | - | by envoy; quoted
9 | REQUEST | opp | ?maduro | core
10 | CONSULT | maduro | ?opp | possible; or CONCEDE
11 | CONCEDE/REQUEST | maduro | us, ?opp | core; or REQUEST
13 | CONCEDE | opp | ?maduro | possible; neg; by opp
14 | REQUEST | rondon | opp | by requena; quoted
15 | ASSAULT | - | requena | time 2017; or OTHER
16 | ACCUSE | rondon | opp | core
17 | OTHER:crime | opp | deserters | reported; by rondon; or ASSAULT
18 | REJECT | colombia | ?rondon |
19 | OTHER:other | rondon, guerrero | - | mutual
20 | CONSULT/AGREE | rector | rondon, guerrero | planned; or AID
21 | REJECT | rondon | ?rector |
22 | REJECT | guerrero | ?rector |
23 | CONSULT/AGREE | norway | envoy, ?rivals | planned; or OTHER
24 | REQUEST | rivals | envoy | possible
25 | OTHER:travel | - | venezuela | time 2015/2019
