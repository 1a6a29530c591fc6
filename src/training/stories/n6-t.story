=== n6-t001 date:2013-10-17 topic:envoy source:written
[[UN]{un} envoy]{envoy} *meets*{1} [rebels]{rebels} in bid to *save*{2} [Sarkan]{sarkan} truce

[GENEVA]{geneva}, <Oct 17|2013-10-17> - The [[United Nations]{un} special envoy for [Sarkan]{sarkan}]{envoy}, [Hanne Bjerregaard]{envoy}, *held*{1} *talks*{1} with [rebel commanders]{rebels} <on Thursday|2013-10-17> in an attempt to *rescue*{2} a ceasefire that has all but *collapsed*{3} after a week of clashes.

[Bjerregaard]{envoy}, a former [Danish]{~denmark} defence minister, *flew*{4} by helicopter to the mountain town of [Oruz]{oruz} and *spent*{1} more than four hours with [leaders of the [Sarkan Liberation Army]{sla}]{rebels}, [[her]{envoy} office]{office} said in a statement. [It]{office} *gave*{5} no details of what was *discussed*{1}.

[The rebels]{rebels} said [they]{rebels} had *told*{6} [the envoy]{envoy} that [they]{rebels} would *stop*{7} fighting only if [government forces]{forces} *withdrew*{8} from the [Kesh]{kesh} valley, which [the army]{forces} *captured*{9} <last week|2013-10-07/2013-10-13>.

"[We]{sla} do not *negotiate*{10} while shells are *falling*{11} on [our]{sla} [mothers]{mothers}," [SLA]{sla} spokesman [Rustam Adil]{adil} *told*{12} [Reuters]{reuters} by satellite phone.

[The government]{government} *rejected*{13} the demand. [Foreign Minister]{-} [Timur Bekov]{bekov} said [the army]{forces} had merely *responded*{14} to a rebel *ambush*{15} in which [eleven conscripts]{eleven} were *killed*{15} <on October 8|2013-10-08>. [He]{bekov} *accused*{16} neighbouring [Varzan]{varzan} of *arming*{17} [the SLA]{sla}, a charge [Varzan]{varzan} *denies*{18}.

The truce, *brokered*{19} by [Russia]{russia} and [Turkey]{turkey} <in May|2013-05>, *brought*{20} a halt to a three-year *conflict*{21} that has *killed*{21} [more than 12,000 people]{twelvek}. Under its terms [both sides]{forces+sla} were to *pull*{22} heavy weapons *back*{22} by 15 km and *exchange*{23} [prisoners]{prisoners}. Neither has *done*{24} so fully.

[Aid agencies]{agencies} say [some 30,000 civilians]{civilians} have *fled*{25} the valley. [The International Committee of the Red Cross]{icrc} said one of [its]{icrc} trucks was *hit*{26} by gunfire <on Tuesday|2013-10-15> and *appealed*{27} for safe passage.

[Bjerregaard]{envoy} is due to *see*{28} [President]{-} [Kurban Saidov]{saidov} <on Friday|2013-10-18>. [She]{envoy} will then *brief*{29} [the Security Council]{council}, where [Western powers]{west} want to *impose*{30} an arms embargo on [both sides]{government+sla}. [Russia]{russia} has *indicated*{31} it would *veto*{31} such a step.
--- actors
un | organization | United Nations
rebels | group | commanders of the Sarkan Liberation Army
sarkan | place | Sarkan
geneva | place | Geneva
envoy | person | Hanne Bjerregaard | United Nations special envoy for Sarkan
denmark | place | Denmark
oruz | place | Oruz
sla | organization | Sarkan Liberation Army
forces | organization | government forces of Sarkan
kesh | place | Kesh
mothers | group | mothers of the rebels
adil | person | Rustam Adil | spokesman of the Sarkan Liberation Army
reuters | organization | Reuters
government | organization | government of Sarkan
bekov | person | Timur Bekov | Foreign Minister of Sarkan
eleven | group | eleven conscripts
varzan | place | Varzan
russia | place | Russia
turkey | place | Turkey
twelvek | group | more than 12,000 people killed
prisoners | group | prisoners
agencies | group | aid agencies
civilians | group | some 30,000 civilians
icrc | organization | International Committee of the Red Cross
saidov | person | Kurban Saidov | President of Sarkan
council | organization | Security Council
west | group | Western powers
office | organization | office of Hanne Bjerregaard
--- events
1 | CONSULT | envoy | rebels | core; by office; time 2013-10-17; place oruz
2 | OTHER:other | envoy, un | - | core; planned; or CONSULT
3 | OTHER:other | - | - | or ASSAULT
4 | OTHER:travel | envoy | oruz | time 2013-10-17
5 | OTHER:statement | office | - | neg
6 | OTHER:statement | rebels | envoy | by rebels
7 | RETREAT | rebels | - | possible; by rebels; or AGREE
8 | RETREAT/REQUEST | rebels | forces | core; by rebels; place kesh
9 | COERCE | forces | ?sla | time 2013-10-07/2013-10-13; place kesh; or ASSAULT
10 | CONSULT/REJECT | sla | ?government | by adil; quoted
11 | ASSAULT | ?forces | mothers | by adil; quoted
12 | OTHER:statement | adil | reuters |
13 | REJECT | government | rebels | core
14 | ASSAULT | forces | ?sla | by bekov
15 | ASSAULT | ?sla | eleven | by bekov; time 2013-10-08
16 | ACCUSE | bekov | varzan | core
17 | COOPERATE | varzan | sla | by bekov; or AID
18 | REJECT | varzan | ?bekov |
19 | CONSULT | russia, turkey | ?government, ?sla | time 2013-05
20 | RETREAT | ?government, ?sla | - | mutual
21 | ASSAULT | ?government, ?sla | twelvek | place sarkan
22 | RETREAT | forces, sla | - | planned; mutual; or AGREE
23 | RETREAT | forces, sla | prisoners | planned
24 | RETREAT | forces, sla | - | neg; or AGREE REJECT
25 | OTHER:travel | civilians | - | by agencies; or RETREAT
26 | ASSAULT | - | icrc | by icrc; time 2013-10-15
27 | REQUEST | icrc | - |
28 | CONSULT | envoy | saidov | planned; time 2013-10-18
29 | CONSULT | envoy | council | planned; or OTHER
30 | SANCTION | west | government, sla | possible
31 | REJECT | russia | west | possible; or THREATEN

=== n6-t002 date:2024-04-22 topic:crime source:written
*Hunt*{1} for [gunmen]{gunmen} after [four]{four:n} *shot*{2} dead at [Durban]{durban} tavern

[Police]{police} in [KwaZulu-Natal]{kzn} are *searching*{1} for [three gunmen]{gunmen} [who]{gunmen} *opened*{2} fire on [patrons]{patrons} at a tavern in [Umlazi]{umlazi}, south of [Durban]{durban}, <on Saturday night|2024-04-20>, *killing*{2} [four people]{four} and *injuring*{3} [six]{six}.

[The suspects]{gunmen} *arrived*{4} in a white Toyota Quantum shortly before 11pm, *bought*{5} drinks and then *began*{2} *shooting*{2} at random, [provincial police spokesperson]{-} [Colonel]{-} [Nomvula Hadebe]{hadebe} said.

"[Three victims]{threev} were *declared*{6} dead on the scene. [A 26-year-old woman]{woman} *died*{6} on arrival at [Prince Mshiyeni Memorial Hospital]{hospital}," said [Hadebe]{hadebe}. "The motive is not known at this stage. No *arrests*{7} have been *made*{7}."

[The owner of the tavern]{owner}, [who]{owner} *asked*{8} not to be named for fear of reprisals, *told*{9} [News24]{news24} that [two men]{twomen} had *visited*{10} [him]{owner} <in March|2024-03> and *demanded*{11} R5 000 a month for "protection". [He]{owner} *refused*{12}. "[I]{owner} *reported*{13} it. [I]{owner} have the case number. Nobody *came*{14}."

[Police]{police} said [they]{police} were *aware*{15} of the complaint and that [the officer [who]{officer} *handled*{15} it]{officer} would be *questioned*{16}.

[KwaZulu-Natal premier]{-} [Sipho Gumbi]{gumbi} *condemned*{17} the *shooting*{2} and *announced*{18} that [national intervention units]{units} would be *deployed*{18} to the township. [He]{gumbi} *urged*{19} anyone with information to *contact*{19} Crime Stop.

[ActionSA]{actionsa} councillor [Zanele Mchunu]{mchunu} *said*{20} [the premier]{gumbi} *visits*{20} [Umlazi]{umlazi} only to *count*{20} the dead. The [Inkatha Freedom Party]{ifp} *called*{21} for taverns to be *closed*{21} at 9pm.

It was the third mass *shooting*{22} in the province <this year|2024>. <In January|2024-01>, [seven people]{seven} were *gunned down*{22} at a house in [Pietermaritzburg]{pmb}; [two brothers]{brothers} are *on trial*{23} for that *attack*{22}. [Five men]{five} *suspected*{24} of *extorting*{25} shop owners were *killed*{26} in a *shootout*{26} with [police]{police} in [Mariannhill]{mariannhill} <earlier this month|2024-04>.
--- actors
gunmen | group | three gunmen
four | group | four people killed
police | organization | police
kzn | place | KwaZulu-Natal
patrons | group | patrons of the tavern
umlazi | place | Umlazi
durban | place | Durban
six | group | six people injured
hadebe | person | Nomvula Hadebe | Colonel, provincial police spokesperson
threev | group | three victims
woman | person | 26-year-old woman
hospital | organization | Prince Mshiyeni Memorial Hospital
owner | person | owner of the tavern
news24 | organization | News24
twomen | group | two men who demanded money
officer | person | officer who handled the complaint
gumbi | person | Sipho Gumbi | premier of KwaZulu-Natal
units | organization | national intervention units
actionsa | organization | ActionSA
mchunu | person | Zanele Mchunu | ActionSA councillor
ifp | organization | Inkatha Freedom Party
seven | group | seven people killed
pmb | place | Pietermaritzburg
brothers | group | two brothers
five | group | five men killed
mariannhill | place | Mariannhill
--- events
1 | ACCUSE | police | gunmen | core; or COERCE OTHER
2 | ASSAULT | gunmen | four, patrons | core; time 2024-04-20; place umlazi
3 | ASSAULT | gunmen | six | core; time 2024-04-20; place umlazi
4 | OTHER:travel | gunmen | - | by hadebe
5 | OTHER:trade | gunmen | - | by hadebe
6 | ASSAULT | ?gunmen | threev, woman | by hadebe; quoted; same 2; or OTHER
7 | COERCE | ?police | ?gunmen | neg; by hadebe; quoted
8 | REQUEST | owner | ?news24 |
9 | OTHER:statement | owner | news24 |
10 | CONSULT | twomen | owner | by owner; time 2024-03
11 | COERCE | twomen | owner | core; by owner; time 2024-03; or REQUEST THREATEN
12 | REJECT | owner | ?twomen |
13 | ACCUSE | owner | ?twomen | by owner; quoted; or OTHER
14 | AID | ?police | ?owner | neg; by owner; quoted; or OTHER
15 | OTHER:other | officer | ?owner |
16 | ACCUSE | ?police | officer | planned; by police; or CONSULT
17 | ACCUSE | gumbi | ?gunmen |
18 | MOBILIZE | gumbi | units | core; planned; place umlazi
19 | COOPERATE/REQUEST | gumbi | - | or REQUEST
20 | ACCUSE | mchunu | gumbi |
21 | COERCE/REQUEST | ifp | - | or REQUEST
22 | ASSAULT | ?brothers | seven | time 2024-01; place pmb
23 | OTHER:court | - | brothers | or ACCUSE
24 | ACCUSE | - | five |
25 | OTHER:crime | five | - | reported; or COERCE
26 | ASSAULT | police | five | time 2024-04; place mariannhill

=== n6-t003 date:2009-05-12 topic:wikinews source:written
[Nepal]{nepal}'s army chief *survives*{1} *dismissal*{2}; [prime minister]{pm} *resigns*{3}

<Tuesday, May 12, 2009|2009-05-12>

The [prime minister of [Nepal]{nepal}]{pm}, [Hari Bahadur Thapa]{pm}, *resigned*{3} <yesterday|2009-05-11> after [President]{-} [Ram Prasad Koirala]{president} *blocked*{4} [his]{pm} *dismissal*{2} of [the head of the army]{chief}.

[Thapa]{pm}, the leader of the [Maoist party]{maoists}, *announced*{3} [his]{pm} decision in a televised address. "[I]{pm} *leave*{3} this post in order to protect democracy," [he]{pm} said, *accusing*{6} [the president]{president} of *acting*{4} against the constitution.

[Thapa]{pm} *dismissed*{2} [General]{-} [Rukma Gurung]{chief} <on Sunday|2009-05-10> for *refusing*{7} to *accept*{8} [nineteen former rebels]{nineteen} into the army's ranks. Hours later [Koirala]{president} *wrote*{9} to [the general]{chief} and *asked*{9} [him]{chief} to *stay*{9} on.

[Two parties]{two} had already *left*{10} the ruling coalition in *protest*{10} at the *dismissal*{2}.

[Thousands of [Maoist]{maoists} supporters]{supporters} *marched*{11} through [Kathmandu]{kathmandu} <yesterday evening|2009-05-11> carrying torches. [Police]{police} *used*{12} batons near [the president]{president}'s office, *injuring*{12} [four people]{four}. Shops were *closed*{13}.

[The Maoists]{maoists} *fought*{14} a ten-year *war*{14} against [the monarchy]{monarchy} in which about 13,000 people *died*{14}. [They]{maoists} *laid down*{15} [their]{maoists} arms under a peace *agreement*{16} in <November 2006|2006-11> and *won*{17} the most seats in an *election*{17} <last year|2008>. [Some 19,600 of [their]{maoists} fighters]{fighters} are *living*{18} in camps *supervised*{18} by the [United Nations]{un}.

[India]{india} said the matter was internal to [Nepal]{nepal}. The [United Nations]{un} *urged*{20} [all parties]{parties} to *find*{20} a way out through *dialogue*{21}.

[The president]{president} has *asked*{22} [parties]{parties} to *form*{22} a new government by <Saturday|2009-05-16>. [The Maoists]{maoists} said [they]{maoists} would not *join*{23} and would *prevent*{24} [parliament]{parliament} from *meeting*{25} until [Koirala]{president} *apologised*{26}.
--- actors
nepal | place | Nepal
pm | person | Hari Bahadur Thapa | prime minister of Nepal
president | person | Ram Prasad Koirala | President of Nepal
chief | person | Rukma Gurung | general, head of the army of Nepal
maoists | organization | Maoist party
nineteen | group | nineteen former rebels
two | group | two parties
supporters | group | thousands of Maoist supporters
kathmandu | place | Kathmandu
police | organization | police
four | group | four people injured
monarchy | organization | monarchy of Nepal
fighters | group | some 19,600 Maoist fighters
un | organization | United Nations
india | place | India
parties | group | political parties
parliament | organization | parliament of Nepal
--- events
1 | OTHER:other | chief | ?pm | core; or REJECT
2 | SANCTION | pm | chief | core; time 2009-05-10
3 | RETREAT | pm | - | core; time 2009-05-11; or OTHER
4 | REJECT | president | pm | core
6 | ACCUSE | pm | president | core
7 | REJECT | chief | ?pm | same 8
8 | OTHER:appointment | chief | nineteen | neg; or AGREE
9 | REQUEST | president | chief | core; time 2009-05-10
10 | SANCTION | two | ?pm | or PROTEST
11 | PROTEST | supporters | ?president | core; time 2009-05-11; place kathmandu
12 | ASSAULT | police | four, ?supporters | time 2009-05-11; or COERCE
13 | OTHER:business | - | - | or OTHER
14 | ASSAULT | maoists | monarchy | or ASSAULT
15 | RETREAT | maoists | - | time 2006-11
16 | AGREE | maoists | - | time 2006-11
17 | OTHER:election | maoists | - | time 2008
18 | COOPERATE | un | fighters | or OTHER
20 | REQUEST | un | parties |
21 | CONSULT | ?parties | - | mutual; possible
22 | REQUEST | president | parties | time 2009-05-16; or COOPERATE
23 | COOPERATE/REJECT | maoists | ?parties | planned; by maoists
24 | COERCE/THREATEN | maoists | parliament | possible; core; by maoists
25 | CONSULT | parliament | - | possible; neg
26 | CONCEDE/REQUEST | maoists | president | by maoists

=== n6-t004 date:2021-05-27 topic:labour source:written
Supermarket to *pay*{1} back £7m after minimum wage *failure*{2}

[Fairfield Stores]{fairfield} is to *repay*{1} £7.1 million to [28,000 current and former staff]{staff} after [it]{fairfield} *admitted*{3} *paying*{2} [them]{staff} less than the legal minimum wage for <six years|P6Y>.

[The supermarket chain]{fairfield}, which has 410 shops in [England]{england} and [Wales]{wales}, *apologised*{4} <on Thursday|2021-05-27> and *blamed*{5} a system that *docked*{6} [workers]{staff} for uniforms and for the minutes [they]{staff} *spent*{7} in security *checks*{7}.

[HM Revenue & Customs]{hmrc} *began*{8} an *inquiry*{8} <in 2019|2019> after [a till assistant in [Swansea]{swansea}]{rees}, [Bethan Rees]{rees}, *wrote*{9} to [her]{rees} [MP]{mp:n}. [The tax authority]{hmrc} has *fined*{10} [the company]{fairfield} a further £3.4 million.

"[I]{rees} was *told*{11} [I]{rees} couldn't count," [Ms]{-} [Rees]{rees}, 23, *told*{12} [BBC Wales]{bbc}. "[My]{rees} [manager]{manager} *moved*{13} [me]{rees} to nights after that. [I]{rees} *left*{14} in the end."

[The shop workers' union Usdaw]{usdaw} *called*{15} the case a disgrace and *urged*{16} [ministers]{ministers} to *publish*{16} the names of offenders more quickly. [Fairfield]{fairfield} *recognised*{17} [the union]{usdaw} only <last year|2020>, following a ballot.

[Chief executive]{-} [Duncan Frome]{frome} said [he]{frome} was "mortified" and would *give up*{18} [his]{frome} bonus, *worth*{18} £640,000. "[We]{fairfield} *got*{2} this wrong, and [we]{fairfield} should have *listened*{19} when [people]{staff} *told*{20} [us]{fairfield} so," [he]{frome} said.

[The company]{fairfield} *made*{21} a profit of £212 million <last year|2020> as shoppers *stocked up*{22} during lockdown. It *returned*{23} £40 million of business rates relief to [the government]{government} <in December|2020-12>, under *pressure*{24} from [newspapers]{papers}.

[Labour MP]{-} [Carol Pritchard]{mp}, [who]{mp} *took up*{25} [Ms]{-} [Rees]{rees}'s complaint, will *question*{26} [Mr]{-} [Frome]{frome} when [he]{frome} *appears*{27} before the [Commons business committee]{committee} <next month|2021-06>.

[Fairfield]{fairfield} is the third large retailer to be *penalised*{28} <this year|2021>.
--- actors
fairfield | organization | Fairfield Stores | supermarket chain
staff | group | 28,000 current and former staff
england | place | England
wales | place | Wales
hmrc | organization | HM Revenue & Customs
swansea | place | Swansea
rees | person | Bethan Rees | till assistant
mp | person | Carol Pritchard | Labour MP
bbc | organization | BBC Wales
manager | person | manager of Bethan Rees
usdaw | organization | Usdaw | shop workers' union
ministers | group | ministers
frome | person | Duncan Frome | chief executive of Fairfield Stores
government | organization | UK government
papers | group | newspapers
committee | organization | Commons business committee
--- events
1 | CONCEDE | fairfield | staff | core; planned; or AID RETREAT
2 | OTHER:business | fairfield | staff | core; or OTHER
3 | CONCEDE | fairfield | - | core
4 | CONCEDE | fairfield | ?staff | core; time 2021-05-27
5 | ACCUSE | fairfield | - | time 2021-05-27; or OTHER
6 | SANCTION | fairfield | staff |
7 | COERCE | ?fairfield | staff | or OTHER
8 | ACCUSE | hmrc | ?fairfield | core; time 2019
9 | ACCUSE | rees | mp | or REQUEST OTHER
10 | SANCTION | hmrc | fairfield | core
11 | REJECT | - | rees | by rees; quoted; or ACCUSE OTHER
12 | OTHER:statement | rees | bbc |
13 | SANCTION | manager | rees | by rees; quoted
14 | OTHER:appointment | rees | ?fairfield | by rees; quoted; or RETREAT
15 | ACCUSE | usdaw | ?fairfield |
16 | REQUEST | usdaw | ministers |
17 | SUPPORT | fairfield | usdaw | time 2020; or CONCEDE
18 | CONCEDE | frome | - | core; planned; by frome; or RETREAT
19 | CONSULT | fairfield | staff | possible; neg; by frome; quoted
20 | ACCUSE | staff | fairfield | by frome; quoted; or OTHER
21 | OTHER:business | fairfield | - | time 2020
22 | OTHER:trade | - | - | time 2020
23 | RETREAT | fairfield | government | time 2020-12; or CONCEDE
24 | REQUEST | papers | fairfield | time 2020-12; or COERCE
25 | SUPPORT | mp | rees |
26 | ACCUSE | mp | frome | planned; time 2021-06; or CONSULT
27 | CONSULT | frome | committee | planned; time 2021-06; or OTHER
28 | SANCTION | - | fairfield | time 2021; or COERCE

=== n6-t005 date:2022-06-28 topic:climate source:written
[Fiji]{fiji} to *move*{1} 42 villages as sea rises

[SUVA]{suva}, [Fiji]{fiji} — [The government of [Fiji]{fiji}]{government} will *relocate*{1} 42 coastal villages over <the next decade|P10Y> because of rising seas, [Prime Minister]{-} [Ratu Sakiusa Vuniwai]{vuniwai} *told*{2} a United Nations ocean conference in [Lisbon]{lisbon} <on Tuesday|2022-06-28>.

[Six villages]{six} have already been *moved*{3} since <2014|2014>. The first, [Vunidogoloa]{vuni}, lies 2 km inland from the old site, where graves were *washed*{4} into the lagoon.

"[We]{fiji} are not *asking*{5} for charity. [We]{fiji} are *presenting*{5} the bill," [Vuniwai]{vuniwai} *told*{6} [delegates]{delegates}. [He]{vuniwai} *called*{7} on [rich nations]{rich} to *put*{7} $500 million into a relocation fund that [Fiji]{fiji} *set up*{8} <in 2019|2019>. So far only [New Zealand]{nz}, with $3.6 million, has *contributed*{9}.

[U.S. climate envoy]{-} [John Kerry]{kerry} *praised*{10} [Fiji]{fiji}'s leadership but *made*{11} no pledge. [Australia]{australia}'s new government, [which]{australia} *took*{12} office <in May|2022-05>, *promised*{13} to *consider*{13} a contribution in its October budget.

Not all villagers want to go. [Elders on the island of [Serua]{serua}]{elders} have twice *voted*{14} against *leaving*{15}. "[Our]{elders} chiefs are buried here," said [Semisi Madanavosa]{semisi}, [who]{semisi} *built*{17} a seawall of coral and tyres with [his]{semisi} [neighbours]{neighbours}. A cyclone *took*{18} half of it <in December 2020|2020-12>.

[Scientists]{scientists} at the [University of the South Pacific]{usp} *found*{19} that the sea around [Fiji]{fiji} has *risen*{20} by 6 mm a year since <1993|1993>, twice the global average. [Two of the researchers]{researchers} *warned*{21} <last month|2022-05> that 180 more communities could become uninhabitable.

[The opposition [National Federation Party]{nfp}]{nfp} *accused*{22} [the government]{government} of *using*{23} the plan to *win*{23} votes before a general *election*{24} due <by January|2023-01>. [It]{nfp} *noted*{25} that [a contractor]{contractor} *hired*{26} for one relocation was *convicted*{27} of fraud <in 2020|2020>.

[Greenpeace activists]{greenpeace} *unfurled*{28} a banner outside the conference centre. [Portuguese police]{police} *led*{29} [three of [them]{greenpeace}]{three} away.
--- actors
fiji | place | Fiji
suva | place | Suva
government | organization | government of Fiji
vuniwai | person | Ratu Sakiusa Vuniwai | Prime Minister of Fiji
lisbon | place | Lisbon
six | group | six villages moved
vuni | place | Vunidogoloa
delegates | group | delegates
rich | group | rich nations
nz | place | New Zealand
kerry | person | John Kerry | U.S. climate envoy
australia | place | Australia
serua | place | Serua
elders | group | elders of Serua
semisi | person | Semisi Madanavosa
neighbours | group | neighbours of Semisi Madanavosa
scientists | group | scientists
usp | organization | University of the South Pacific
researchers | group | two researchers
nfp | organization | National Federation Party | opposition party
contractor | person | contractor
greenpeace | group | Greenpeace activists
police | organization | Portuguese police
three | group | three activists
--- events
1 | AID | government, fiji | - | core; planned; by vuniwai; or OTHER
2 | OTHER:statement | vuniwai | - | core; time 2022-06-28; place lisbon
3 | AID | ?government | six | time 2014; or OTHER
4 | OTHER:disaster | - | vuni |
5 | REQUEST | fiji | ?rich | by vuniwai; quoted
6 | OTHER:statement | vuniwai | delegates | time 2022-06-28; place lisbon; same 2
7 | AID/REQUEST | vuniwai | rich | core
8 | OTHER:business | fiji | - | time 2019; or OTHER
9 | AID | nz | fiji | core
10 | SUPPORT | kerry | fiji | core
11 | AID/REJECT | kerry | ?fiji | or OTHER
12 | OTHER:appointment | australia | - | time 2022-05
13 | AID/AGREE | australia | ?fiji | planned
14 | REJECT | elders | ?government | core
15 | OTHER:travel | elders | serua | neg; possible
17 | OTHER:other | semisi, neighbours | - |
18 | OTHER:disaster | - | semisi | time 2020-12
19 | OTHER:science | scientists | - | core
20 | OTHER:other | - | - | time 1993; by scientists
21 | OTHER:statement | researchers | - | time 2022-05
22 | ACCUSE | nfp | government | core
23 | OTHER:election | government | - | by nfp
24 | OTHER:election | fiji | - | planned; time 2023-01
25 | OTHER:statement | nfp | - | or ACCUSE
26 | OTHER:business | ?government | contractor |
27 | COERCE | - | contractor | time 2020
28 | PROTEST | greenpeace | - | place lisbon
29 | COERCE | police | three | place lisbon

=== n6-t006 date:2018-05-30 topic:elections source:written
[Paravian]{~paravia} [president]{ortiz} *loses*{1} *election*{1}, *concedes*{2} defeat

[SAN ROQUE]{sanroque:N} (AP) — [Paravia]{paravia}'s [President]{-} [Emilio Ortiz Lamas]{ortiz} *conceded*{2} defeat <late Tuesday|2018-05-29> to [a former school principal]{quiroga} [who]{quiroga} *campaigned*{3} on a promise to *clean up*{3} corruption, ending the 15-year rule of [the Colorado Front]{front}.

With 94 percent of ballots counted, [Rosaura Quiroga]{quiroga} of [the Citizens' Alliance]{alliance} had 54.8 percent of the vote to 43.1 for [Ortiz]{ortiz}, [the electoral tribunal]{tribunal} said.

"The people have *spoken*{1} and [I]{ortiz} *accept*{2} [their]{people} verdict. [I]{ortiz} *called*{4} [Mrs.]{-} [Quiroga]{quiroga} and *wished*{5} [her]{quiroga} success," [Ortiz]{ortiz} *told*{6} subdued [supporters]{supporters} at a hotel in [San Roque]{sanroque}.

[Thousands of people]{crowd} *danced*{7} and *set off*{7} fireworks in the capital's main square. "[My]{ramona} [grandchildren]{grand} will see a different country," said [Ramona Gill]{ramona}, 66, a retired nurse.

[Quiroga]{quiroga}, 58, *promised*{9} to *open*{9} the books of the state oil company, [Petropar]{petropar}, and to *seek*{10} the *return*{10} of [three former officials]{three} [who]{three} *fled*{11} to [Spain]{spain} after being *charged*{12} with *taking*{13} bribes from [a [Brazilian]{~brazil} construction firm]{firm}. [One of [them]{three}]{soninlaw} is [Ortiz]{ortiz}'s son-in-law.

[She]{quiroga} also *said*{14} [she]{quiroga} would *renegotiate*{14} a *treaty*{15} under which [Paravia]{paravia} *sells*{15} power from a shared dam to [Brazil]{brazil}. [Brazil's foreign ministry]{itamaraty} *congratulated*{16} [her]{quiroga} and *said*{17} treaties "are to be *respected*{17}".

[Observers from the [Organization of American States]{oas}]{observers} *called*{18} the voting orderly, although [two polling stations]{two} in the north were *closed*{19} after [armed men]{armed} *stole*{20} ballot boxes. [A policeman]{policeman} was *wounded*{21}.

[Ortiz]{ortiz}, a wealthy soy farmer, was *barred*{22} by the constitution from a third term until [lawmakers]{lawmakers} *amended*{23} it <last year|2017>. During the *vote*{23}, [protesters]{protesters} *set fire*{24} to [Congress]{congress} and [a 25-year-old student]{student} was *shot*{25} dead by [police]{police}. [Two officers]{officers} are *on trial*{26}.

[The United States]{us}, which has *trained*{27} [Paravia]{paravia}'s anti-drug police, said [it]{us} looked forward to *working*{28} with [the new government]{newgov}. [Quiroga]{quiroga} *takes*{29} office <Aug. 15|2018-08-15>.
--- actors
paravia | place | Paravia
ortiz | person | Emilio Ortiz Lamas | President of Paravia
sanroque | place | San Roque
quiroga | person | Rosaura Quiroga | former school principal
front | organization | Colorado Front
alliance | organization | Citizens' Alliance
tribunal | organization | electoral tribunal
people | group | people of Paravia
supporters | group | supporters of Ortiz
crowd | group | thousands of people in the main square
ramona | person | Ramona Gill | retired nurse
grand | group | grandchildren of Ramona Gill
petropar | organization | Petropar | state oil company
three | group | three former officials
spain | place | Spain
brazil | place | Brazil
firm | organization | Brazilian construction firm
soninlaw | person | son-in-law of Ortiz
itamaraty | organization | Brazil's foreign ministry
oas | organization | Organization of American States
observers | group | OAS observers
two | group | two polling stations
armed | group | armed men
policeman | person | policeman
lawmakers | group | lawmakers
protesters | group | protesters
congress | organization | Congress
student | person | 25-year-old student
police | organization | police
officers | group | two police officers
us | place | United States
newgov | organization | new government of Paravia
--- events
1 | OTHER:election | quiroga | ortiz | core; place paravia
2 | CONCEDE | ortiz | quiroga | core; time 2018-05-29; or RETREAT
3 | AGREE | quiroga | - | core; or OTHER
4 | CONSULT | ortiz | quiroga | by ortiz; quoted
5 | SUPPORT | ortiz | quiroga | by ortiz; quoted
6 | OTHER:statement | ortiz | supporters | place sanroque
7 | OTHER:other | crowd | - | or SUPPORT
9 | AGREE | quiroga | ?paravia | or ACCUSE
10 | RETREAT/REQUEST | quiroga | three, ?spain | planned; by quiroga; or REQUEST COOPERATE
11 | OTHER:travel | three | spain | or RETREAT
12 | ACCUSE | - | three |
13 | OTHER:crime | three | firm | reported
14 | CONSULT/AGREE | quiroga | brazil | core; planned
15 | COOPERATE | paravia | brazil |
16 | SUPPORT | itamaraty | quiroga |
17 | REQUEST | itamaraty | ?quiroga | or REJECT
18 | SUPPORT | observers | - |
19 | OTHER:election | - | two |
20 | OTHER:crime | armed | two | or COERCE
21 | ASSAULT | ?armed | policeman |
22 | COERCE | - | ortiz | or REJECT
23 | CONCEDE | lawmakers | ?ortiz | time 2017; or AGREE
24 | PROTEST | protesters | congress | time 2017; or ASSAULT
25 | ASSAULT | police | student | time 2017
26 | OTHER:court | - | officers | or ACCUSE
27 | AID | us | paravia |
28 | COOPERATE/AGREE | us | newgov | planned
29 | OTHER:appointment | quiroga | paravia | planned; time 2018-08-15

=== n6-t007 date:2023-01-24 topic:hospital source:written
[Hospital]{trust:n} *says*{1} sorry after [mother]{doris} *waited*{2} 14 hours for bed

[A hospital trust]{trust} has *apologised*{1} to [the family of [an 82-year-old woman]{doris}]{family} [who]{doris} *died*{3} after *spending*{2} more than 14 hours on a trolley in a corridor.

[Doris Entwistle]{doris}, a retired dinner lady from [Rochdale]{rochdale}, was *taken*{4} by ambulance to [Pennine General]{hospital} with a chest infection <on 29 December|2022-12-29>. [She]{doris} was *moved*{5} to a ward <the next morning|2022-12-30> and *died*{3} <two days later|2023-01-01>.

[Her]{doris} [son]{-}, [Keith]{keith}, *found*{6} [her]{doris} without a blanket, [her]{doris} drip *empty*{6}. "[I]{keith} *asked*{7} [four different people]{four} for a pillow," [he]{keith} *told*{8} [BBC Radio Manchester]{bbc}. "[They]{four} were kind. [They]{four} were running. [I]{keith} do not *blame*{10} [one of [them]{four}]{four}."

[The trust]{trust}'s chief nurse, [Alison Burgess]{burgess}, *said*{1} the care had fallen below the standard [patients]{patients} deserve. [She]{burgess} said [the emergency department]{ed} had *treated*{11} [412 people]{p412} that day, almost twice as many as it was built for. [The trust]{trust} has *begun*{12} a serious incident *review*{12} and *invited*{13} [Mr]{-} [Entwistle]{keith} to *take part*{13}.

[Rochdale MP]{-} [Imran Sheikh]{sheikh} *raised*{14} the case in [the Commons]{commons} <on Tuesday|2023-01-24>, *accusing*{15} [the government]{government} of "managing decline". [Health Secretary]{-} [Claire Hesketh]{hesketh} *offered*{17} [her]{hesketh} condolences and said [ministers]{government} had *provided*{18} an extra £250 million to *move*{18} [patients]{patients} into care homes.

[Nurses]{nurses} at [the hospital]{hospital} will *walk out*{19} for 12 hours on <6 and 7 February|2023-02-06/2023-02-07> in a *dispute*{20} over pay. [The Royal College of Nursing]{rcn} said the strike was about safety as much as money. [The government]{government} has *refused*{22} to *reopen*{23} <this year|2022-04/2023-03>'s award of about 4 per cent.

A report by the [Care Quality Commission]{cqc} <last May|2022-05> *rated*{24} [the hospital]{hospital}'s urgent care "inadequate". [Four managers]{managers} *left*{25} <soon afterwards|2022>.

[An inquest]{inquest} will *open*{26} in [Heywood]{heywood} <on 14 March|2023-03-14>.
--- actors
trust | organization | hospital trust
doris | person | Doris Entwistle | 82-year-old retired dinner lady
family | group | family of Doris Entwistle
rochdale | place | Rochdale
hospital | organization | Pennine General
keith | person | Keith Entwistle | son of Doris Entwistle
four | group | four hospital workers
bbc | organization | BBC Radio Manchester
burgess | person | Alison Burgess | chief nurse of the trust
patients | group | patients
ed | organization | emergency department
p412 | group | 412 people treated
sheikh | person | Imran Sheikh | MP for Rochdale
commons | organization | House of Commons
government | organization | UK government
hesketh | person | Claire Hesketh | Health Secretary
nurses | group | nurses at Pennine General
rcn | organization | Royal College of Nursing
cqc | organization | Care Quality Commission
managers | group | four managers
inquest | other | inquest into the death of Doris Entwistle
heywood | place | Heywood
--- events
1 | CONCEDE | trust, burgess | family | core
2 | OTHER:health | ?hospital | doris | core; time 2022-12-29
3 | OTHER:death | - | doris | core; time 2023-01-01
4 | AID | - | doris | time 2022-12-29; place hospital
5 | AID | ?hospital | doris | time 2022-12-30; or OTHER
6 | OTHER:health | ?hospital | doris | or ACCUSE
7 | REQUEST | keith | four | by keith; quoted; or AID
8 | OTHER:statement | keith | bbc |
10 | ACCUSE | keith | four | neg; by keith; quoted
11 | AID | ed | p412 | by burgess; time 2022-12-29
12 | ACCUSE | trust | - | core; or OTHER
13 | COOPERATE/REQUEST | trust | keith | or REQUEST CONSULT
14 | OTHER:statement | sheikh | commons | time 2023-01-24; or ACCUSE
15 | ACCUSE | sheikh | government | core; time 2023-01-24
17 | SUPPORT | hesketh | ?family |
18 | AID | government | patients | by hesketh
19 | PROTEST/THREATEN | nurses | hospital | core; planned; time 2023-02-06/2023-02-07
20 | PROTEST | nurses | ?government |
22 | CONSULT/REJECT | government | ?nurses | or REJECT
23 | CONCEDE | government | ?nurses | neg; same 22
24 | ACCUSE | cqc | hospital | time 2022-05
25 | OTHER:appointment | managers | hospital | time 2022; or RETREAT
26 | OTHER:court | inquest | - | planned; time 2023-03-14; place heywood

=== n6-t008 date:2012-02-29 topic:wikinews source:written
Oil *spill*{1} in [New Zealand]{nz} *closes*{2} beaches; ship owner *apologises*{3}

<Wednesday, February 29, 2012|2012-02-29>

About 90 tonnes of fuel oil have *leaked*{1} from a container ship which *ran*{4} aground off [New Zealand]{nz}'s [Coromandel Peninsula]{coromandel}, and more than twenty beaches have been *closed*{2} to the public.

The Liberian-flagged [Astraea]{astraea} *struck*{4} a reef at 3:10 a.m. <on Monday|2012-02-27> in calm weather. [The crew of 22]{crew}, most of [them]{crew} from [the Philippines]{philippines}, were *taken off*{5} by helicopter. None was *injured*{6}.

[Maritime New Zealand]{mnz} said <yesterday|2012-02-28> that [divers]{divers} had *found*{7} two tears in the hull. Rough seas are forecast for <Friday|2012-03-02>, and [the agency]{mnz} *fears*{8} that the ship, which *carries*{9} a further 1,300 tonnes, could *break*{8} in two.

"[We]{thalassa} are deeply *sorry*{3} and [we]{thalassa} will *pay*{10} for the clean-up," [Andreas Livanos]{livanos}, a director of the ship's [Greek]{~greece} owner [Thalassa Lines]{thalassa}, *told*{11} a news conference in [Tauranga]{tauranga}.

[The captain]{captain}, a 44-year-old man, *appeared*{12} in a court in [Thames]{thames} <this morning|2012-02-29> *charged*{13} with *operating*{14} a ship in a manner causing unnecessary danger. [He]{captain} *entered*{15} no plea and was *released*{16} on bail; [the judge]{judge} *ordered*{17} that [his]{captain} name not be *published*{17}. [His]{captain} [lawyer]{lawyer} said [he]{captain} had *received*{18} threats.

[More than 300 volunteers]{volunteers} have *begun*{19} *shovelling*{19} oil from the sand, although [regional council]{council} staff *asked*{20} [them]{volunteers} to *wait*{20} for protective clothing. [Wildlife workers]{wildlife} have *collected*{21} 53 dead penguins and are *washing*{22} 38 others.

[The Green Party]{greens} *criticised*{23} [the government]{government} for being slow to *respond*{24}. [Prime Minister]{-} [John Key]{key}, [who]{key} *visited*{25} the area <yesterday|2012-02-28>, *denied*{26} this.

[Members of [Ngāti Hako]{hako}]{hako}, the local Māori tribe, *placed*{27} a ban on *gathering*{28} shellfish along the coast.
--- actors
nz | place | New Zealand
coromandel | place | Coromandel Peninsula
astraea | other | Astraea | container ship
crew | group | crew of 22
philippines | place | Philippines
mnz | organization | Maritime New Zealand
divers | group | divers
thalassa | organization | Thalassa Lines | Greek ship owner
greece | place | Greece
livanos | person | Andreas Livanos | director of Thalassa Lines
tauranga | place | Tauranga
captain | person | captain of the Astraea
thames | place | Thames
judge | person | judge
lawyer | person | lawyer of the captain
volunteers | group | more than 300 volunteers
council | organization | regional council
wildlife | group | wildlife workers
greens | organization | Green Party
government | organization | New Zealand government
key | person | John Key | Prime Minister
hako | group | members of Ngāti Hako
--- events
1 | OTHER:accident | astraea | nz | core; place coromandel; or OTHER
2 | COERCE | - | - | core; place coromandel; or OTHER
3 | CONCEDE | thalassa | - | core; by livanos; quoted
4 | OTHER:accident | astraea | - | core; time 2012-02-27; place coromandel
5 | AID | - | crew | place coromandel
6 | OTHER:accident | - | crew | neg
7 | OTHER:other | divers | - | by mnz
8 | OTHER:accident | astraea | - | possible; by mnz
9 | OTHER:trade | astraea | - |
10 | AID/AGREE | thalassa | ?nz | core; planned; by livanos; quoted; or CONCEDE
11 | OTHER:statement | livanos | - | place tauranga
12 | OTHER:court | captain | - | time 2012-02-29; place thames
13 | ACCUSE | - | captain | core
14 | OTHER:crime | captain | - | reported; or OTHER
15 | REJECT | captain | - | neg; or OTHER
16 | RETREAT | judge | captain | time 2012-02-29
17 | COERCE | judge | - | or REQUEST
18 | THREATEN | - | captain | by lawyer
19 | AID | volunteers | - |
20 | REQUEST | council | volunteers |
21 | OTHER:other | wildlife | - | or AID
22 | AID | wildlife | - | or OTHER
23 | ACCUSE | greens | government | core
24 | AID | government | - | neg; by greens; or OTHER
25 | CONSULT | key | coromandel | time 2012-02-28; or OTHER
26 | REJECT | key | greens |
27 | COERCE | hako | - | or OTHER
28 | OTHER:other | - | - | neg; same 27

=== n6-t009 date:2025-06-19 topic:defence source:written
[NATO]{nato} member [Norland]{norland} *sends*{1} [troops]{soldiers} to [Arctic island]{jarnoya} after drone *sightings*{2}

[KARSHAVN]{karshavn} — [Norland]{norland} has *moved*{1} [about 300 soldiers]{soldiers} and an air-defence battery to the Arctic island of [Jarnøya]{jarnoya} after [unidentified drones]{drones} were *seen*{2} over a satellite station on four nights <this month|2025-06>, [the defence ministry]{mod} said <on Thursday|2025-06-19>.

[Defence Minister]{-} [Ingrid Solbakk]{solbakk} *stopped short*{3} of *blaming*{3} [Russia]{russia} by name. "[We]{norland} know [who]{russia} is interested in this station," [she]{solbakk} *told*{5} [parliament]{parliament}.

[Russia]{russia}'s embassy in [Karshavn]{karshavn} *dismissed*{6} the hint as "the usual fairy tale" and *accused*{7} [Norland]{norland} of *militarising*{8} an island that [the two countries]{norland+russia} *agreed*{9} <in 1920|1920> to keep free of weapons.

[Solbakk]{solbakk} *rejected*{10} that interpretation, saying the treaty *forbade*{11} bases, not temporary *deployments*{1}. [The soldiers]{soldiers} will *return*{12} <in September|2025-09>, [she]{solbakk} said.

[Coastguards]{coastguard} <on Saturday|2025-06-14> *boarded*{13} [a Russian trawler]{trawler}, the [Polyarny Veter]{trawler}, 20 nautical miles off the island and *found*{14} launching equipment, according to [the broadcaster]{nrk} [NTK]{nrk}. [The skipper]{skipper} *said*{15} [he]{skipper} used the drones to look for fish. [He]{skipper} was *fined*{16} 120,000 crowns and *allowed*{17} to *sail*{17}.

[Finland]{finland}, [Sweden]{sweden} and [Denmark]{denmark} *offered*{18} [Norland]{norland} radar equipment. [NATO Secretary General]{-} [Mark Rutte]{rutte} *praised*{19} [the government]{norland}'s "calm and firm" *response*{1} and said [the alliance]{nato} was *considering*{20} a larger naval presence in the north.

The left-wing [Red Coalition]{red} *voted against*{21} the move. [Its]{red} leader, [Aslak Moen]{moen}, *said*{21} it would *drag*{22} a community of 1,900 people into a conflict [they]{islanders} never *asked*{23} for. [Islanders]{islanders} [themselves]{islanders} seemed divided. [Shop owner]{-} [Berit Utsi]{utsi} *baked*{24} cinnamon buns for [the troops]{soldiers}; [someone]{someone} *painted*{25} "Go home" on the quay.

<Last autumn|2024-09/2024-11>, a cable linking the station to the mainland was *cut*{26}. [Prosecutors]{prosecutors} *dropped*{27} the *case*{27} <in March|2025-03> for lack of evidence.
--- actors
nato | organization | NATO
norland | place | Norland
karshavn | place | Karshavn
soldiers | group | about 300 soldiers
jarnoya | place | Jarnøya
drones | other | unidentified drones
mod | organization | defence ministry of Norland
solbakk | person | Ingrid Solbakk | Defence Minister of Norland
russia | place | Russia
parliament | organization | parliament of Norland
coastguard | group | coastguards
trawler | other | Polyarny Veter | Russian trawler
nrk | organization | NTK | broadcaster
skipper | person | skipper of the trawler
finland | place | Finland
sweden | place | Sweden
denmark | place | Denmark
rutte | person | Mark Rutte | NATO Secretary General
red | organization | Red Coalition | left-wing party
moen | person | Aslak Moen | leader of the Red Coalition
islanders | group | islanders of Jarnøya
utsi | person | Berit Utsi | shop owner
someone | person | someone
prosecutors | group | prosecutors
--- events
1 | MOBILIZE | norland | soldiers | core; by mod; place jarnoya
2 | OTHER:other | - | drones | core; time 2025-06; by mod; place jarnoya
3 | ACCUSE | solbakk | russia | neg; or ACCUSE
5 | OTHER:statement | solbakk | parliament |
6 | REJECT | russia | ?solbakk | core; place karshavn
7 | ACCUSE | russia | norland | core; place karshavn
8 | MOBILIZE | norland | jarnoya | by russia
9 | AGREE | norland, russia | - | mutual; time 1920
10 | REJECT | solbakk | russia |
11 | COERCE | - | - | by solbakk; or OTHER
12 | RETREAT | soldiers | - | planned; time 2025-09; by solbakk
13 | COERCE | coastguard | trawler | core; time 2025-06-14; by nrk
14 | OTHER:other | coastguard | trawler | by nrk
15 | REJECT | skipper | - | or OTHER
16 | SANCTION | - | skipper | or COERCE
17 | CONCEDE | - | skipper | or RETREAT
18 | AID/AGREE | finland, sweden, denmark | norland | core; planned
19 | SUPPORT | rutte | norland |
20 | MOBILIZE | nato | - | possible; by rutte
21 | REJECT | red, moen | norland |
22 | OTHER:other | norland | islanders | possible; by moen; or COERCE
23 | REQUEST | islanders | - | neg; by moen
24 | SUPPORT | utsi | soldiers | or AID
25 | PROTEST | someone | soldiers |
26 | OTHER:crime | - | norland | time 2024-09/2024-11; or ASSAULT OTHER
27 | RETREAT | prosecutors | - | time 2025-03; or CONCEDE

=== n6-t010 date:2019-11-20 topic:culture source:written
Booker winner's first novel to be *filmed*{1} in [Ghana]{ghana}

The debut novel of [Booker Prize]{booker} *winner*{2} [Esi Ankrah]{ankrah} is to be *turned*{1} into a film, *shot*{1} entirely in [Ghana]{ghana} with a local cast, its producers *announced*{3} <on Wednesday|2019-11-20>.

[Salt Road Pictures]{saltroad}, a [London]{london} company, has *bought*{4} the rights to "The Harbour Clerks", about a family of dock workers in 1950s [Takoradi]{takoradi}. [Nigerian]{~nigeria} director [Tunde Balogun]{balogun} will *direct*{5}, and filming is expected to *begin*{1} <next autumn|2020-09/2020-11>.

[Ankrah]{ankrah}, 43, *turned down*{6} two offers from [Hollywood studios]{studios} [who]{studios} *wanted*{7} to *move*{7} the story to [South Africa]{sa}. "[They]{studios} *said*{8} [Cape Town]{capetown} had better hotels," [she]{ankrah} *told*{9} [The Guardian]{guardian}. "[I]{ankrah} *said*{10} [my]{ankrah} [grandfather]{grandfather} never *unloaded*{11} cocoa in a hotel."

The book, *published*{12} <in 2008|2008> by a small press in [Accra]{accra}, *sold*{13} fewer than 900 copies at first. It was *reissued*{14} <last month|2019-10>, days after [Ankrah]{ankrah} *won*{2} the prize for [her]{ankrah} fourth novel, "Saltwater Ledger". [The judges]{judges} had *praised*{15} it as "a great book about small wages".

[Ghana's tourism ministry]{ministry} will *contribute*{16} 4 million cedis ($720,000). [Tourism Minister]{-} [Barbara Osei-Mensah]{osei} *called*{17} [the author]{ankrah} "[our]{ghana} best ambassador".

That is a change of tone. <In 2015|2015> [the state publisher]{publisher} *dropped*{18} [her]{ankrah} second novel from the school syllabus after [church leaders]{church} *complained*{19} about a scene between two women. [Ankrah]{ankrah} *sued*{20} and *lost*{21}.

[Actor]{-} [Kofi Adu-Boateng]{adu}, [who]{adu} is to *play*{22} the elder brother, *grew up*{23} a mile from the harbour. [He]{adu} *left*{24} a television series in [Atlanta]{atlanta} to *take*{22} the part.

[Ankrah]{ankrah} *wrote*{25} the script [herself]{ankrah} and *had*{26} one condition put in the contract: [extras]{extras} are to be *hired*{26} through the dockers' [union]{union}, at union rates.
--- actors
ghana | place | Ghana
booker | other | Booker Prize
ankrah | person | Esi Ankrah | Booker Prize winner
saltroad | organization | Salt Road Pictures
london | place | London
takoradi | place | Takoradi
nigeria | place | Nigeria
balogun | person | Tunde Balogun | director
studios | group | Hollywood studios
sa | place | South Africa
capetown | place | Cape Town
guardian | organization | The Guardian
grandfather | person | grandfather of Esi Ankrah
accra | place | Accra
judges | group | judges of the Booker Prize
ministry | organization | tourism ministry of Ghana
osei | person | Barbara Osei-Mensah | Tourism Minister
publisher | organization | state publisher
church | group | church leaders
adu | person | Kofi Adu-Boateng | actor
atlanta | place | Atlanta
extras | group | extras
union | organization | dockers' union
--- events
1 | OTHER:culture | saltroad | ?ankrah | core; planned; time 2020-09/2020-11; place ghana
2 | OTHER:culture | ankrah | - | core; time 2019-10; or SUPPORT
3 | OTHER:statement | saltroad | - | core; time 2019-11-20
4 | OTHER:trade | saltroad | ?ankrah | core
5 | OTHER:culture | balogun | - | core; planned
6 | REJECT | ankrah | studios | core
7 | OTHER:culture | studios | - | possible
8 | OTHER:statement | studios | ankrah | by ankrah; quoted
9 | OTHER:statement | ankrah | guardian |
10 | REJECT | ankrah | studios | by ankrah; quoted; same 6
11 | OTHER:other | grandfather | - | neg; by ankrah; quoted
12 | OTHER:culture | - | ?ankrah | time 2008; place accra
13 | OTHER:business | - | - |
14 | OTHER:culture | - | ankrah | time 2019-10
15 | SUPPORT | judges | ?ankrah |
16 | AID/AGREE | ministry | ?saltroad | core; planned
17 | SUPPORT | osei | ankrah |
18 | SANCTION | publisher | ankrah | time 2015; or COERCE
19 | ACCUSE | church | ?ankrah | time 2015
20 | ACCUSE | ankrah | publisher |
21 | OTHER:court | ankrah | - |
22 | OTHER:culture | adu | - | planned
23 | OTHER:other | adu | - |
24 | OTHER:culture | adu | - | place atlanta
25 | OTHER:culture | ankrah | - |
26 | REQUEST | ankrah | ?saltroad | or AGREE

=== n6-t011 date:2014-06-09 topic:militants source:written
[Pakistan]{pakistan} *retakes*{1} airport after all-night *siege*{2}; [28]{dead:n} *dead*{3}

[KARACHI]{karachi}, [Pakistan]{pakistan} (AP) — [Pakistani commandos]{commandos} *regained*{1} control of the country's busiest airport <Monday|2014-06-09> after [ten gunmen disguised as policemen]{gunmen} *stormed*{4} a cargo terminal in [Karachi]{karachi} <overnight|2014-06-08/2014-06-09>, *setting off*{4} an all-night *battle*{2} that *killed*{3} [28 people, including [all the attackers]{gunmen}]{dead}.

[The Pakistani Taliban]{ttp} *claimed*{5} responsibility and *said*{5} the *assault*{4} was revenge for the *killing*{6} of [their]{ttp} former [leader]{-}, [Hakimullah Mehsud]{mehsud}, in a [U.S.]{~us} drone *strike*{6} <last November|2013-11>.

"[We]{ttp} have yet to *take*{7} revenge for the *deaths*{8} of [hundreds of tribal women and children]{tribal}," [Taliban spokesman]{-} [Shahidullah Shahid]{shahid} *told*{9} [The Associated Press]{ap} by telephone from an undisclosed place.

[The dead]{dead} included [11 airport guards]{guards}, [four airline workers]{workers} and [a policeman]{policeman}, said [Sindh]{sindh} [Health Minister]{-} [Sagheer Naqvi]{naqvi}. At least [26 people]{injured} were *wounded*{10}.

[Two of [the gunmen]{gunmen}]{two} *detonated*{11} explosive vests when [they]{two} were *surrounded*{12}. [The others]{others} were *shot*{13} by [soldiers]{commandos}. [Passengers]{passengers} on a plane that was about to take off for [Bangkok]{bangkok} were *taken off*{14} and *led*{14} to safety through a fire exit.

[Prime Minister]{-} [Nawaz Sharif]{sharif} *congratulated*{15} [the security forces]{commandos} and *called*{16} a *meeting*{16} of [military chiefs]{chiefs}. [His]{sharif} government has been *trying*{17} to *negotiate*{17} with [the Taliban]{ttp} since <February|2014-02>, but the *talks*{17} have produced little and a ceasefire *ended*{18} <in April|2014-04>.

[Opposition politician]{-} [Imran Khan]{khan}, [whose]{khan} [party]{pti} *supports*{19} the talks, *condemned*{20} the *attack*{4} but *said*{21} it must not be *used*{22} as a pretext for a military *operation*{22} in [North Waziristan]{waziristan}. [The United States]{us} has long *pressed*{23} [Islamabad]{pakistan:N} to *launch*{24} one.

[Investigators]{investigators} said some of [the gunmen]{gunmen} appeared to be [Uzbeks]{uzbeks}. Weapons *found*{26} on [them]{gunmen} included rocket launchers and a bag of dates.

Flights *resumed*{27} in the afternoon.
--- actors
pakistan | place | Pakistan
dead | group | 28 people killed
karachi | place | Karachi
commandos | group | Pakistani commandos
gunmen | group | ten gunmen disguised as policemen
ttp | organization | Pakistani Taliban
mehsud | person | Hakimullah Mehsud | former leader of the Pakistani Taliban
us | place | United States
tribal | group | hundreds of tribal women and children
shahid | person | Shahidullah Shahid | Taliban spokesman
ap | organization | The Associated Press
guards | group | 11 airport guards
workers | group | four airline workers
policeman | person | policeman
sindh | place | Sindh
naqvi | person | Sagheer Naqvi | Health Minister of Sindh
injured | group | 26 people wounded
two | group | two of the gunmen
others | group | the other gunmen
passengers | group | passengers of a plane for Bangkok
bangkok | place | Bangkok
sharif | person | Nawaz Sharif | Prime Minister of Pakistan
chiefs | group | military chiefs
khan | person | Imran Khan | opposition politician
pti | organization | party of Imran Khan
waziristan | place | North Waziristan
investigators | group | investigators
uzbeks | group | Uzbeks
--- events
1 | COERCE | commandos, pakistan | gunmen | core; time 2014-06-09; place karachi; or ASSAULT
2 | ASSAULT | commandos, gunmen | - | mutual; core; time 2014-06-08/2014-06-09; place karachi
3 | ASSAULT | ?gunmen, ?commandos | dead | core; time 2014-06-08/2014-06-09; place karachi
4 | ASSAULT | gunmen | guards, workers, policeman, ?pakistan | core; time 2014-06-08/2014-06-09; place karachi
5 | OTHER:statement | ttp | - | core
6 | ASSAULT | us | mehsud | time 2013-11
7 | ASSAULT/THREATEN | ttp | ?us, ?pakistan | possible; by shahid; quoted
8 | ASSAULT | - | tribal | by shahid; quoted
9 | OTHER:statement | shahid | ap |
10 | ASSAULT | ?gunmen | injured | by naqvi; time 2014-06-08/2014-06-09
11 | ASSAULT | two | - |
12 | COERCE | ?commandos | two |
13 | ASSAULT | commandos | others |
14 | AID | - | passengers |
15 | SUPPORT | sharif | commandos | core
16 | CONSULT | sharif, chiefs | - | mutual; planned; or REQUEST
17 | CONSULT | sharif | ttp | time 2014-02
18 | OTHER:other | - | - | time 2014-04; or ASSAULT
19 | SUPPORT | pti | - |
20 | ACCUSE | khan | ?ttp |
21 | REQUEST | khan | ?sharif | or REJECT
22 | ASSAULT | ?pakistan | ?ttp | possible; neg; by khan; place waziristan
23 | REQUEST | us | pakistan | same 24
24 | ASSAULT/REQUEST | us | pakistan | or REQUEST
26 | OTHER:other | investigators | gunmen |
27 | OTHER:travel | - | - | time 2014-06-09

=== n6-t012 date:2022-10-06 topic:accident source:written
[Crane driver]{hobson} *killed*{1} as scaffold *collapses*{2} in [Leeds]{leeds}

[A crane driver]{hobson} has *died*{1} and [three other workers]{three} have been *injured*{3} in a *collapse*{2} at a building site in the centre of [Leeds]{leeds}.

[Emergency services]{services} were *called*{4} to the former Queen's Brewery in Meadow Lane at 08:20 BST <on Thursday|2022-10-06> after a section of scaffolding *gave way*{2} and *fell*{2} on to the cab of a mobile crane.

[The driver]{hobson}, *named*{5} locally as [Mark Hobson]{hobson}, 46, was pronounced dead at the scene. [One man]{man1} was *airlifted*{6} to [Leeds General Infirmary]{lgi} with serious leg injuries. [The two others]{two} were *treated*{7} for cuts and shock.

[The main contractor]{brodie}, [Brodie Construction]{brodie}, said [its]{brodie} thoughts were with [[Mr]{-} [Hobson]{hobson}'s family]{family} and that [it]{brodie} was *co-operating*{8} fully with [the authorities]{authorities}. Work on the £70m development of 312 flats has been *halted*{9}.

"There was a crack like thunder and then dust everywhere," said [Aneela Hussain]{aneela}, [who]{aneela} runs a café opposite. "[Lads in yellow jackets]{lads} were *digging*{10} with [their]{lads} hands." [She]{aneela} *handed out*{11} tea to [firefighters]{firefighters}.

[The Health and Safety Executive]{hse} and [West Yorkshire Police]{wyp} have *begun*{12} a joint *investigation*{12}. [A 51-year-old site manager]{manager} is being *interviewed*{13} under caution but has not been *arrested*{14}.

[The union]{unite}, [Unite]{unite}, *claimed*{15} [its]{unite} members had *raised*{16} concerns about the scaffold <last week|2022-09-26/2022-10-02> after strong winds. "[They]{members} were *told*{17} to get on with it," said regional officer [Pat Delaney]{delaney}. [Brodie]{brodie} *declined*{18} to *comment*{18} on the claim.

[Brodie]{brodie} was *fined*{19} £280,000 <in 2017|2017> after [an apprentice]{apprentice} *fell*{20} from a roof in [Hull]{hull}. [[Leeds City Council]{council}'s leader]{leader}, [James Okell]{leader}, said [he]{leader} had *asked*{22} for a list of every site in the city where [the firm]{brodie} is *working*{23}.

Meadow Lane is *closed*{24} in both directions and [motorists]{motorists} have been *advised*{25} to find another route.
--- actors
hobson | person | Mark Hobson | crane driver
leeds | place | Leeds
three | group | three injured workers
services | organization | emergency services
man1 | person | man with serious leg injuries
lgi | organization | Leeds General Infirmary
two | group | two other injured workers
brodie | organization | Brodie Construction | main contractor
family | group | family of Mark Hobson
authorities | organization | authorities
aneela | person | Aneela Hussain | café owner
lads | group | lads in yellow jackets
firefighters | group | firefighters
hse | organization | Health and Safety Executive
wyp | organization | West Yorkshire Police
manager | person | 51-year-old site manager
unite | organization | Unite | union
members | group | members of Unite
delaney | person | Pat Delaney | regional officer of Unite
apprentice | person | apprentice
hull | place | Hull
council | organization | Leeds City Council
leader | person | James Okell | leader of Leeds City Council
motorists | group | motorists
--- events
1 | OTHER:accident | - | hobson | core; time 2022-10-06; place leeds; or OTHER
2 | OTHER:accident | ?brodie | - | core; time 2022-10-06; place leeds
3 | OTHER:accident | - | three | core; time 2022-10-06; place leeds
4 | REQUEST | - | services | time 2022-10-06; place leeds; or OTHER
5 | OTHER:statement | - | hobson |
6 | AID | - | man1 |
7 | AID | - | two |
8 | COOPERATE | brodie | authorities | by brodie
9 | OTHER:business | ?brodie | - |
10 | AID | lads | - | by aneela; quoted
11 | AID | aneela | firefighters |
12 | ACCUSE | hse, wyp | ?brodie | core
13 | ACCUSE | - | manager | or CONSULT
14 | COERCE | - | manager | neg
15 | ACCUSE | unite | ?brodie | core
16 | ACCUSE | members | ?brodie | by unite; time 2022-09-26/2022-10-02; or REQUEST
17 | REQUEST | ?brodie | members | by delaney; quoted; or REJECT
18 | REJECT | brodie | - |
19 | SANCTION | - | brodie | time 2017; or COERCE
20 | OTHER:accident | - | apprentice | place hull
22 | REQUEST | leader | - | core; by leader
23 | OTHER:business | brodie | - | place leeds
24 | OTHER:other | - | - | or COERCE
25 | REQUEST | - | motorists |

=== n6-t013 date:2011-08-23 topic:wikinews source:written
[Chile]{chile} *reports*{1} first death in student *protests*{2}

<Tuesday, August 23, 2011|2011-08-23>

[A sixteen-year-old boy]{boy} has *died*{3} after being *shot*{3} in the chest during a *demonstration*{2} in [Santiago]{santiago}, the capital of [Chile]{chile}. [He]{boy} is the first person to be *killed*{3} since [students]{students} *began*{2} *protesting*{2} <in May|2011-05>.

[The boy]{boy}, [Manuel Reyes]{boy}, was *walking*{4} with [his]{boy} [brother]{brother} near a barricade in the district of [Macul]{macul} late <on Sunday|2011-08-21>. [His]{boy} [brother]{brother} *told*{5} [Radio Bío-Bío]{radio} that [a police officer]{sergeant} had *fired*{3} three shots in [their]{boy+brother} direction from a patrol car.

[The police]{police} at first *denied*{6} that [officers]{police} had *used*{7} firearms. <Yesterday|2011-08-22>, [General]{-} [Sergio Toledo]{toledo} *dismissed*{8} [a sergeant]{sergeant} [who]{sergeant} *admitted*{9} *firing*{3} an Uzi submachine gun into the air. [Eight other officers]{eight} were *suspended*{10}. [Toledo]{toledo} *apologised*{11} to [the family]{family} and *offered*{12} [his]{toledo} own resignation, which [President]{-} [Sebastián Piñera]{pinera} *refused*{13}.

[Students]{students} *demand*{14} free education and an end to [profit-making schools]{schools}. [They]{students} have *occupied*{15} some 200 schools and *held*{16} weekly *marches*{16}. <Last week|2011-08-15/2011-08-21>, [the government]{government} *offered*{17} 3.6 billion dollars for scholarships and loans, but [the students' federation]{confech} *turned*{18} the proposal *down*{18}.

[Workers' unions]{cut} *held*{19} a two-day general *strike*{19} in support of [the students]{students} <on Wednesday and Thursday last week|2011-08-17/2011-08-18>. [Police]{police} *used*{20} tear gas and water cannon, and [1,394 people]{arrested} were *arrested*{21}.

[Camila Rojas]{rojas}, the president of [the federation]{confech}, *asked*{22} [supporters]{supporters} to *hang*{22} black ribbons from windows <today|2011-08-23>. "[Manuel]{boy} was not even *marching*{16}," [she]{rojas} said. "[He]{boy} was *going*{4} home."

[The interior minister]{hinzpeter} will *appear*{23} before [Congress]{congress} <tomorrow|2011-08-24>.
--- actors
chile | place | Chile
boy | person | Manuel Reyes | sixteen-year-old boy
santiago | place | Santiago
students | group | students in Chile
brother | person | brother of Manuel Reyes
macul | place | Macul
radio | organization | Radio Bío-Bío
sergeant | person | police sergeant
police | organization | police of Chile
toledo | person | Sergio Toledo | police general
eight | group | eight other officers
family | group | family of Manuel Reyes
pinera | person | Sebastián Piñera | President of Chile
schools | group | profit-making schools
government | organization | government of Chile
confech | organization | students' federation
cut | group | workers' unions
arrested | group | 1,394 people arrested
rojas | person | Camila Rojas | president of the students' federation
supporters | group | supporters of the students
hinzpeter | person | interior minister of Chile
congress | organization | Congress of Chile
--- events
1 | OTHER:statement | chile | - | core
2 | PROTEST | students | ?government | core; time 2011-05; place santiago
3 | ASSAULT | sergeant | boy | core; time 2011-08-21; place macul; reported
4 | OTHER:travel | boy | - | time 2011-08-21; place macul
5 | OTHER:statement | brother | radio |
6 | REJECT | police | ?brother |
7 | ASSAULT | police | - | denied; neg; by police
8 | SANCTION | toledo | sergeant | core; time 2011-08-22
9 | CONCEDE | sergeant | - | core
10 | SANCTION | ?toledo | eight | time 2011-08-22
11 | CONCEDE | toledo | family | core
12 | RETREAT/AGREE | toledo | pinera | planned; or CONCEDE OTHER
13 | RETREAT/REJECT | pinera | toledo | or REJECT
14 | REQUEST | students | ?government, ?schools |
15 | PROTEST | students | - | or COERCE
16 | PROTEST | students | - |
17 | AID/AGREE | government | ?students | planned; time 2011-08-15/2011-08-21; or CONCEDE
18 | REJECT | confech | government | core; time 2011-08-15/2011-08-21
19 | PROTEST | cut | ?government | time 2011-08-17/2011-08-18
20 | COERCE | police | ?cut | time 2011-08-17/2011-08-18; or ASSAULT
21 | COERCE | police | arrested | time 2011-08-17/2011-08-18
22 | PROTEST/REQUEST | rojas | supporters | time 2011-08-23; or REQUEST
23 | CONSULT | hinzpeter | congress | planned; time 2011-08-24; or OTHER

=== n6-t014 date:2023-08-10 topic:trade source:written
[China]{china} *lifts*{1} duties on [Australian]{~australia} barley in latest sign of thaw

[BEIJING]{beijing}/[CANBERRA]{canberra} - [China]{china} has *scrapped*{1} anti-dumping duties on barley from [Australia]{australia}, [[its]{china} commerce ministry]{mofcom} said, three years after *imposing*{2} them in a *row*{3} over the origins of COVID-19.

[The ministry]{mofcom} said the 80.5% tariffs were no longer necessary "in view of changes in the [Chinese]{~china} market". The *decision*{1} *took effect*{1} <on Saturday|2023-08-05>.

[Australia]{australia} *welcomed*{4} the move and said [it]{australia} would *drop*{5} [its]{australia} *complaint*{6} against [Beijing]{china:N} at the [World Trade Organization]{wto}, which [it]{australia} had *suspended*{7} <in April|2023-04> to *allow*{8} time for *talks*{8}.

"This is the right outcome for [[our]{australia} farmers]{farmers}," [Foreign Minister]{-} [Penelope Wing]{wing} *told*{9} [reporters]{reporters} in [Adelaide]{adelaide}. [She]{wing} *called*{10} on [China]{china} to *remove*{10} duties on wine as well, and to *free*{11} [two [Australian]{~australia} citizens]{two} *detained*{12} on national security charges.

[Barley growers]{farmers} *lost*{13} a market worth about A$916 million a year. [Many]{farmers} *turned*{14} to [Saudi Arabia]{saudi} and [Mexico]{mexico}. "[We]{growers} learned not to put all [our]{growers} grain in one silo," said [Andrew Weidemann]{weid} of [Grain Producers Australia]{growers}.

Relations between [the two countries]{china+australia} *soured*{16} <in 2020|2020> when [then-Prime Minister]{-} [Scott Morley]{morley} *called*{17} for an independent *inquiry*{17} into the pandemic. [China]{china} *responded*{18} with curbs on coal, beef, lobster, timber and wine, and *froze*{19} ministerial *contacts*{19}.

They have *improved*{20} since [Anthony Alder]{alder} of [the Labor Party]{labor} *became*{21} prime minister <in May 2022|2022-05>. [He]{alder} *met*{22} [President]{-} [Xi Jinping]{xi} in [Bali]{bali} <last November|2022-11> and has been *invited*{23} to [Beijing]{beijing} <later this year|2023>. [Alder]{alder} has not said if [he]{alder} will go.

[Opposition leader]{-} [Peter Dalton]{dalton} *warned*{24} [him]{alder} against *going*{23} "cap in hand" while [journalist]{-} [Chen Lei]{chen} remained in a [Chinese]{~china} prison. [Chen]{chen}, a mother of two, was *arrested*{25} <in August 2020|2020-08>.

[China]{china} *bought*{26} 63% of [Australia]{australia}'s barley exports before the duties.
--- actors
china | place | China
australia | place | Australia
beijing | place | Beijing
canberra | place | Canberra
mofcom | organization | Chinese commerce ministry
wto | organization | World Trade Organization
farmers | group | Australian barley growers
wing | person | Penelope Wing | Foreign Minister of Australia
reporters | group | reporters
adelaide | place | Adelaide
two | group | two Australian citizens
saudi | place | Saudi Arabia
mexico | place | Mexico
growers | organization | Grain Producers Australia
weid | person | Andrew Weidemann
morley | person | Scott Morley | former Prime Minister of Australia
alder | person | Anthony Alder | Prime Minister of Australia
labor | organization | Labor Party
xi | person | Xi Jinping | President of China
bali | place | Bali
dalton | person | Peter Dalton | opposition leader
chen | person | Chen Lei | journalist
--- events
1 | CONCEDE | china | australia | core; time 2023-08-05; by mofcom; or RETREAT
2 | SANCTION | china | ?australia | core; time 2020
3 | ACCUSE | china, australia | - | mutual; time 2020
4 | SUPPORT | australia | ?china |
5 | RETREAT | australia | china | core; planned; by australia; or CONCEDE
6 | ACCUSE | australia | china |
7 | RETREAT | australia | ?china | time 2023-04; or CONCEDE
8 | CONSULT | australia, china | - | mutual
9 | OTHER:statement | wing | reporters | place adelaide
10 | CONCEDE/REQUEST | wing | china | core; or REQUEST
11 | RETREAT/REQUEST | wing | china, two |
12 | COERCE | china | two |
13 | OTHER:trade | farmers | ?china |
14 | OTHER:trade | farmers | saudi, mexico |
16 | OTHER:other | china, australia | - | mutual; time 2020
17 | REQUEST | morley | ?china | time 2020; or ACCUSE
18 | SANCTION | china | ?australia | time 2020
19 | SANCTION | china | ?australia | time 2020
20 | OTHER:other | china, australia | - | mutual
21 | OTHER:appointment | alder | australia | time 2022-05; or OTHER
22 | CONSULT | alder, xi | - | mutual; time 2022-11; place bali
23 | CONSULT/REQUEST | ?xi | alder | time 2023; or REQUEST CONSULT
24 | REQUEST | dalton | alder | or ACCUSE THREATEN
25 | COERCE | ?china | chen | time 2020-08
26 | OTHER:trade | china | australia |

=== n6-t015 date:2016-12-20 topic:health source:written
[WHO]{who} *declares*{1} [Maravo]{maravo} free of polio after last case in 2013

[GENEVA]{geneva} – [The World Health Organization]{who} has *certified*{1} [Maravo]{maravo} free of polio, three years after [a four-year-old girl]{girl} *became*{2} the last person in the country to be *paralysed*{2} by the virus.

"[Maravo]{maravo} *did*{3} it through war and flood," [WHO Director-General]{-} [Margaret Chan]{chan} said at a *ceremony*{4} in the capital, [Dessa]{dessa}, <on Tuesday|2016-12-20>. "Every child was *counted*{3}."

[More than 40,000 vaccinators]{vaccinators}, most of [them]{vaccinators} women, *went*{5} from door to door <four times a year|P1Y>. [Nine]{nine} were *murdered*{6} by [militants]{militants} <in 2012 and 2013|2012/2013>, after [a radio preacher]{preacher} *spread*{7} rumours that the drops *caused*{8} sterility. [The preacher]{preacher} later *retracted*{9} the claim and had [his]{preacher} own [grandsons]{grandsons} *vaccinated*{10} in front of cameras.

[Hawa Issa]{issa}, a 38-year-old vaccinator, *lost*{6} [her]{issa} [sister]{sister} in one of the *attacks*{6} and *went back*{5} to work <a week later|?>. "[The mothers]{mothers} *hid*{11} [us]{vaccinators} in [their]{mothers} kitchens. [They]{mothers} should *get*{12} the medal," [she]{issa} *told*{13} [Agence France-Presse]{afp}.

[President]{-} [Omar Dualeh]{dualeh} *awarded*{14} [Issa]{issa} and [eleven others]{eleven} the Order of the Acacia. [He]{dualeh} *thanked*{15} [Rotary International]{rotary}, [the Gates Foundation]{gates} and [Japan]{japan}, which together *paid*{16} most of the $210 million bill.

[Health officials]{hofficials} *cautioned*{17} that the virus could *return*{18}. [Maravo]{maravo}'s neighbour [Kessou]{kessou} has *reported*{19} eleven cases <this year|2016>, and [thousands of nomads]{nomads} *cross*{20} the border each month. [Kessou]{kessou} *refused*{21} <in June|2016-06> to *let*{21} [Maravan teams]{teams} *work*{22} on its side of the frontier.

[Doctors' groups]{doctors} also *criticised*{23} [the government]{government} for *spending*{24} only 3 per cent of its budget on health. [Nurses in [Dessa]{dessa}]{nurses} *boycotted*{25} the ceremony because [they]{nurses} have not been *paid*{26} since <September|2016-09>.

[Three countries]{three} have yet to *stop*{27} the spread of polio: [Afghanistan]{afghanistan}, [Nigeria]{nigeria} and [Pakistan]{pakistan}.
--- actors
who | organization | World Health Organization
maravo | place | Maravo
geneva | place | Geneva
girl | person | four-year-old girl
chan | person | Margaret Chan | WHO Director-General
dessa | place | Dessa
vaccinators | group | more than 40,000 vaccinators
nine | group | nine murdered vaccinators
militants | group | militants
preacher | person | radio preacher
grandsons | group | grandsons of the preacher
issa | person | Hawa Issa | vaccinator
sister | person | sister of Hawa Issa
mothers | group | mothers
afp | organization | Agence France-Presse
dualeh | person | Omar Dualeh | President of Maravo
eleven | group | eleven others
rotary | organization | Rotary International
gates | organization | Gates Foundation
japan | place | Japan
kessou | place | Kessou
nomads | group | thousands of nomads
teams | group | Maravan vaccination teams
government | organization | government of Maravo
nurses | group | nurses in Dessa
three | group | three countries
hofficials | group | health officials
doctors | group | doctors' groups
afghanistan | place | Afghanistan
nigeria | place | Nigeria
pakistan | place | Pakistan
--- events
1 | OTHER:health | who | maravo | core; time 2016-12-20; or SUPPORT
2 | OTHER:health | - | girl | core; time 2013
3 | OTHER:health | maravo | - | by chan; quoted
4 | OTHER:other | who | - | time 2016-12-20; place dessa; or SUPPORT
5 | AID | vaccinators, issa | - | core
6 | ASSAULT | militants | nine, sister | core; time 2012/2013
7 | ACCUSE | preacher | ?vaccinators | or OTHER
8 | OTHER:health | vaccinators | - | by preacher; reported
9 | RETREAT | preacher | - | or CONCEDE
10 | OTHER:health | preacher | grandsons | or AID
11 | AID | mothers | vaccinators | by issa; quoted
12 | SUPPORT | - | mothers | possible; neg; by issa; quoted
13 | OTHER:statement | issa | afp |
14 | SUPPORT | dualeh | issa, eleven | core; time 2016-12-20; place dessa
15 | SUPPORT | dualeh | rotary, gates, japan |
16 | AID | rotary, gates, japan | ?maravo |
17 | OTHER:statement | hofficials | - |
18 | OTHER:health | - | maravo | possible; by hofficials
19 | OTHER:health | kessou | - | time 2016
20 | OTHER:travel | nomads | - |
21 | CONCEDE/REJECT | kessou | teams | core; time 2016-06; or REJECT
22 | AID | teams | kessou | neg
23 | ACCUSE | doctors | government |
24 | OTHER:business | government | - |
25 | REJECT | nurses | ?government | or PROTEST
26 | SANCTION | ?government | nurses | time 2016-09; or OTHER
27 | OTHER:health | three, afghanistan, nigeria, pakistan | - | neg
