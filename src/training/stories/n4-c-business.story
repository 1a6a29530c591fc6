=== n4-021 date:2023-06-22 topic:merger source:written
*Merger*{1} of [Oakhurst]{oakhurst} and [Pellman]{pellman} *falls through*{1}

[MELBOURNE]{melbourne} — A $2.3 billion *merger*{1} between biscuit maker [Oakhurst Foods]{oakhurst} and dairy group [Pellman]{pellman} *collapsed*{1} <on Thursday|2023-06-22> after the competition regulator *signalled*{2} it would *stand in the way*{2}.

[The companies]{both} *announced*{3} the *end*{1} of *talks*{4} in a joint notice to [the exchange]{asx}, <four hours after|2023-06-22> the [Australian Competition and Consumer Commission]{accc} *published*{5} concerns about the price of butter. [Neither side]{both} will *pay*{6} a break fee.

[Oakhurst]{oakhurst} shares *dropped*{7} 14 per cent. [Pellman]{pellman}'s *held*{8} steady.

"[We]{oakhurst} *gave*{9} it everything. Sometimes the dance *ends*{10} before the song," said [Oakhurst chief executive]{-} [Vivienne Barclay]{barclay}, [who]{barclay} has *led*{11} [the company]{oakhurst} since <2017|2017>. [She]{barclay} *brushed aside*{12} *suggestions*{13} from [fund manager]{-} [Theo Karras]{karras} that [she]{barclay} had *rushed into*{14} the deal to *fend off*{15} a *bid*{15} by [[Canada]{canada}'s [Norvik]{norvik}]{norvik:n}.

[Karras]{karras}, [who]{karras} *speaks*{16} for 6 per cent of the stock, has *called*{17} for [three directors]{directors} to *go*{17}. "[They]{directors} *backed*{18} the wrong cow," [he]{karras} said.

[Dairy farmers]{farmers} in [Gippsland]{gippsland} *cheered*{19} the *collapse*{1}. [Farmers]{farmers} there have *complained*{20} of low prices since [Pellman]{pellman} *bought out*{21} [two local co-operatives]{coops} <in 2019|2019> and *shut*{22} the [Maffra]{maffra} factory, *throwing*{23} [140 people]{workers} *out of work*{23}.

[Pellman chairman]{-} [Sir Duncan Ross]{ross} said [the group]{pellman} would *return*{24} $90 million to [shareholders]{shareholders} instead. [He]{ross} *declined*{25} to *say*{25} whether [he]{ross} would stay on. [His]{ross} term runs out <in November|2023-11>.

The deal, *struck*{26} over a lunch <in February|2023-02>, had been *cleared*{27} by [regulators in [New Zealand]{nz}]{nzreg}.
--- actors
oakhurst | organization | Oakhurst Foods | biscuit maker
pellman | organization | Pellman | dairy group
melbourne | place | Melbourne
both | group | Oakhurst and Pellman
asx | organization | stock exchange
accc | organization | Australian Competition and Consumer Commission
barclay | person | Vivienne Barclay | Oakhurst chief executive
karras | person | Theo Karras | fund manager
canada | place | Canada
norvik | organization | Norvik
directors | group | three directors of Oakhurst
farmers | group | dairy farmers in Gippsland
gippsland | place | Gippsland
coops | group | two local co-operatives
maffra | place | Maffra
workers | group | 140 workers of the Maffra factory
ross | person | Duncan Ross | Pellman chairman
shareholders | group | shareholders of Pellman
nz | place | New Zealand
nzreg | group | regulators in New Zealand
--- events
1 | OTHER:business | oakhurst, pellman | - | mutual; core; neg; time 2023-06-22; or REJECT
2 | REJECT/THREATEN | ?accc | ?both | core; possible
3 | OTHER:statement | both | asx | time 2023-06-22
4 | CONSULT | both | - | mutual
5 | ACCUSE | accc | ?both | time 2023-06-22; or OTHER
6 | OTHER:business | both | - | planned; neg
7 | OTHER:business | - | oakhurst |
8 | OTHER:business | - | pellman | or OTHER
9 | OTHER:business | oakhurst | - | by barclay; quoted
10 | OTHER:business | - | - | by barclay; quoted; same 1
11 | OTHER:business | barclay | oakhurst | time 2017
12 | REJECT | barclay | karras |
13 | ACCUSE | karras | barclay |
14 | OTHER:business | barclay | - | reported; by karras
15 | REJECT | barclay | norvik | reported; by karras; or OTHER
16 | OTHER:business | karras | - | or SUPPORT
17 | RETREAT/REQUEST | karras | directors | core
18 | SUPPORT | directors | - | reported; by karras; quoted; or OTHER
19 | SUPPORT | farmers | - | core
20 | ACCUSE | farmers | ?pellman | time 2019
21 | OTHER:business | pellman | coops | time 2019
22 | OTHER:business | pellman | maffra |
23 | SANCTION | pellman | workers | or OTHER
24 | OTHER:business | pellman | shareholders | planned; by ross; or AID
25 | REJECT | ross | - |
26 | AGREE | ?oakhurst, ?pellman | - | mutual; time 2023-02
27 | CONCEDE | nzreg | ?both |

=== n4-022 date:2020-02-18 topic:recall source:written
[Toymaker]{brightway:n} *pulls*{1} teething ring off shelves in six countries

[Brightway Baby]{brightway} is *recalling*{1} 220,000 silicone teething rings after [two infants]{infants} *choked*{2} on a bead that *came loose*{3}, [the British company]{brightway:n} said <on Tuesday|2020-02-18>.

[Both children]{infants}, in [Leeds]{leeds} and [Rotterdam]{rotterdam}, *recovered*{4}. [The mother of [the Leeds child]{leedschild}]{mother} *dislodged*{5} the bead with a back slap [she]{mother} had *picked up*{6} from a video that morning.

[Parents]{parents} are *urged*{7} to *take*{7} the Rainbow Twist ring *away*{7} at once and *return*{7} it to any shop. No receipt is needed.

"[We]{brightway} got this wrong, and to every parent [I]{haines} *say*{8} sorry," [managing director]{-} [Oliver Haines]{haines} said in a statement. The beads, [he]{haines} *explained*{9}, were *glued*{10} rather than moulded after [a supplier in [Ningbo]{ningbo}]{supplier} *changed*{11} [its]{supplier} process <last summer|2019-06/2019-08>. "[Nobody]{nobody} *told*{12} [us]{brightway}, and [we]{brightway} didn't *ask*{13}."

The [Office for Product Safety and Standards]{opss} has *opened*{14} a *probe*{14} and *barred*{15} the sale of two other [Brightway]{brightway} products. [Consumer group]{-} [Which Cot?]{whichcot} *accused*{16} [the firm]{brightway} of *dragging its feet*{17}: the first *complaint*{18}, it said, *reached*{18} [Brightway]{brightway} <on 3 December|2019-12-03>.

[Brightway]{brightway}, *set up*{19} by [Haines]{haines} and [[his]{haines} sister]{-} [Lottie]{lottie} in a garage <in 2006|2006>, *won*{20} a design award for the ring, which it has now *handed back*{21}. The company employs 64 people. A rival maker, [Gumdrop]{gumdrop}, *launched*{22} a similar ring <on Monday|2020-02-17>.

Choking is among the leading causes of accidental death in children under three in the [UK]{uk}.
--- actors
brightway | organization | Brightway Baby | British toymaker
infants | group | two infants
leeds | place | Leeds
rotterdam | place | Rotterdam
leedschild | person | Leeds child
mother | person | mother of the Leeds child
parents | group | parents
haines | person | Oliver Haines | managing director of Brightway Baby
ningbo | place | Ningbo
supplier | organization | supplier in Ningbo
nobody | group | nobody
opss | organization | Office for Product Safety and Standards
whichcot | organization | Which Cot? | consumer group
lottie | person | Lottie Haines | sister of Oliver Haines
gumdrop | organization | Gumdrop | rival maker
uk | place | United Kingdom
--- events
1 | OTHER:business | brightway | - | core; time 2020-02-18
2 | OTHER:accident | - | infants | core; place leeds, rotterdam
3 | OTHER:accident | - | - |
4 | OTHER:health | - | infants |
5 | AID | mother | leedschild | place leeds
6 | OTHER:other | mother | - |
7 | REQUEST | ?brightway | parents | core
8 | CONCEDE | haines | parents | core; by haines; quoted
9 | OTHER:statement | haines | - |
10 | OTHER:business | ?supplier | - | by haines
11 | OTHER:business | supplier | - | by haines; time 2019-06/2019-08
12 | OTHER:statement | nobody | brightway | neg; by haines; quoted
13 | REQUEST | brightway | ?supplier | neg; by haines; quoted
14 | ACCUSE | opss | ?brightway | core
15 | SANCTION | opss | brightway | core; or COERCE
16 | ACCUSE | whichcot | brightway | core
17 | OTHER:other | brightway | - | reported; by whichcot; or REJECT
18 | ACCUSE | - | brightway | core; by whichcot; time 2019-12-03
19 | OTHER:business | haines, lottie | brightway | time 2006
20 | SUPPORT | - | brightway |
21 | RETREAT | brightway | - | or OTHER
22 | OTHER:business | gumdrop | - | time 2020-02-17

=== n4-023 date:2018-10-05 topic:airline source:written
Passengers *stranded*{1} as [Jetlark]{jetlark} *stops*{2} flying

By our Business Staff

[Budget airline]{-} [Jetlark]{jetlark} *ceased*{2} operations <at 3 a.m. on Friday|2018-10-05>, *leaving*{1} some [11,000 travellers]{travellers} from [Toronto]{toronto} to [Varadero]{varadero} to find [their]{travellers} own way home.

[The carrier]{jetlark} *ran out*{3} of cash when [a lessor]{lessor} *took back*{4} two of [its]{jetlark} nine jets overnight. [Court-appointed trustee]{-} [Grant MacIsaac]{macisaac} said there was "enough in the account to *pay*{5} the phone bill".

At [Hamilton airport]{hamilton}, [gate agents in orange scarves]{agents} *handed out*{6} [their]{agents} own sandwiches. "[They]{jetlark} *told*{7} [us]{agents} by group chat," said [one]{simone}, [Simone Achebe]{simone}, [who]{simone} had *turned down*{8} a job with [WestJet]{westjet} <in August|2018-08>. "[I]{simone} *picked*{9} the wrong scarf."

[Transport Minister]{-} [Martin Gervais]{garneau} *said*{10} [Ottawa]{canada:N} would not *step in*{11} to *bail out*{11} [the airline]{jetlark}, but *asked*{12} [Air Canada]{aircanada} and [WestJet]{westjet} to *offer*{12} rescue fares. [Both]{aircanada+westjet} *agreed*{13}.

[Founder]{-} [Desmond Pike]{pike} *left*{14} [the company]{jetlark} <in 2016|2016> after a *falling-out*{15} with [[his]{pike} brother]{-} [Raymond]{raymond}, [who]{raymond} *took*{16} the controls and *cut*{17} fares to $29. Reached in [Barbados]{barbados}, [Desmond Pike]{pike} *put*{18} the *failure*{2} *down*{18} to "gravity". [Raymond Pike]{raymond} did not *return*{19} *calls*{20}.

[The pilots' union]{union} *blamed*{21} [regulators]{regulators}, [who]{regulators} *renewed*{22} [Jetlark]{jetlark}'s licence <in May|2018-05> in spite of four years of losses. The [Canadian Transportation Agency]{cta} *insisted*{23} that the books had been *checked*{24}.

It is the third Canadian discount carrier to *fold*{25} since <2005|2005>. Fares on the island routes will probably rise.
--- actors
jetlark | organization | Jetlark | budget airline
travellers | group | 11,000 travellers
toronto | place | Toronto
varadero | place | Varadero
lessor | organization | aircraft lessor
macisaac | person | Grant MacIsaac | court-appointed trustee
hamilton | place | Hamilton airport
agents | group | gate agents of Jetlark
simone | person | Simone Achebe | gate agent
westjet | organization | WestJet
garneau | person | Martin Gervais | Transport Minister
canada | place | Canada
aircanada | organization | Air Canada
pike | person | Desmond Pike | founder of Jetlark
raymond | person | Raymond Pike | brother of Desmond Pike
barbados | place | Barbados
union | organization | pilots' union
regulators | group | regulators
cta | organization | Canadian Transportation Agency
--- events
1 | OTHER:business | jetlark | travellers | core; time 2018-10-05
2 | OTHER:business | jetlark | - | core; time 2018-10-05
3 | OTHER:business | jetlark | - |
4 | SANCTION | lessor | jetlark | core; time 2018-10-05; or COERCE OTHER
5 | OTHER:business | ?jetlark | - | possible; by macisaac; quoted
6 | AID | agents | ?travellers | time 2018-10-05; place hamilton
7 | OTHER:statement | jetlark | agents | by simone; quoted
8 | REJECT | simone | westjet | time 2018-08
9 | OTHER:other | simone | - | by simone; quoted
10 | OTHER:statement | garneau | - |
11 | AID/REJECT | canada | jetlark | core; by garneau; neg
12 | AID/REQUEST | garneau | aircanada, westjet | core
13 | AGREE | aircanada, westjet | ?garneau | core
14 | OTHER:appointment | pike | jetlark | time 2016
15 | ACCUSE | pike, raymond | - | mutual; or SANCTION
16 | OTHER:appointment | raymond | ?jetlark |
17 | OTHER:business | raymond | - |
18 | OTHER:statement | pike | - | place barbados; or ACCUSE
19 | REJECT | raymond | - | or OTHER
20 | CONSULT | - | raymond | or REQUEST
21 | ACCUSE | union | regulators | core
22 | CONCEDE | regulators | jetlark | time 2018-05; or AGREE
23 | REJECT | cta | ?union |
24 | OTHER:business | ?cta | ?jetlark | by cta; or ACCUSE
25 | OTHER:business | - | - | time 2005

=== n4-024 date:2022-04-27 topic:company source:written
[Bengaluru]{blr:N} start-up *lays off*{1} 300, *returns*{2} to kirana stores

[BENGALURU]{blr:N}: Quick-commerce firm [Zipthela]{zipthela} <on Wednesday|2022-04-27> *let go*{1} of [about 300 employees]{staff}, a fifth of [its]{zipthela} workforce, and *shut*{3} [its]{zipthela} dark stores in [Jaipur]{jaipur}, [Kochi]{kochi} and [Indore]{indore}.

[Founder and CEO]{-} [Anirudh Hegde]{hegde} *broke*{4} the news on a six-minute video call. "[We]{zipthela} *grew*{5} like a weed and weeds get *pulled*{6}," [he]{hegde} *told*{4} [staff]{staff}, according to [two of [those]{staff} on the call]{twostaff}. Severance of <two months|P2M> will be *paid*{7}.

[The company]{zipthela}, which *raised*{8} $120 million from [[Tokyo]{tokyo}-based [Harukaze Capital]{harukaze}]{harukaze:n} <in December|2021-12>, will *go back*{2} to supplying [neighbourhood grocers]{grocers}, the trade it *dropped*{9} <in 2020|2020> to *chase*{10} ten-minute *deliveries*{11}.

Riders were harder hit. [Manjunath K.]{manjunath}, 26, *found*{12} [his]{manjunath} log-in *blocked*{13} while *carrying*{14} a bag of curd to [Koramangala]{koramangala}. "[I]{manjunath} *delivered*{14} it. [The lady]{lady} *gave*{15} [me]{manjunath} ten rupees. That was [my]{manjunath} farewell," [he]{manjunath} said.

[The [Karnataka]{karnataka} gig workers' union]{union} *marched*{16} to [the firm]{zipthela}'s HSR Layout office <in the evening|2022-04-27>, where [guards]{guards} *drew*{17} the shutters. [Labour Minister]{-} [Shivanand Hallikeri]{hebbar} *sought*{18} a report.

[Hegde]{hegde}'s co-founder and college room-mate, [Sana Merchant]{merchant}, *moved on*{19} <in March|2022-03>. In a post <on Wednesday night|2022-04-27> [she]{merchant} *wrote*{20} that [she]{merchant} had "*raised*{21} a flag and then a white flag".

[Zipthela]{zipthela} *lost*{22} Rs 411 crore <in 2021-22|2021/2022>. [Harukaze]{harukaze} *confirmed*{23} [it]{harukaze} had *written down*{24} the stake by half. An [IPO]{ipo} *planned*{25} for <2023|2023> is *off*{25}.
--- actors
blr | place | Bengaluru
zipthela | organization | Zipthela | quick-commerce firm
staff | group | employees of Zipthela
jaipur | place | Jaipur
kochi | place | Kochi
indore | place | Indore
hegde | person | Anirudh Hegde | founder and CEO of Zipthela
twostaff | group | two of those on the call
tokyo | place | Tokyo
harukaze | organization | Harukaze Capital
grocers | group | neighbourhood grocers
manjunath | person | Manjunath K. | rider
koramangala | place | Koramangala
lady | person | customer
karnataka | place | Karnataka
union | organization | Karnataka gig workers' union
guards | group | guards
hebbar | person | Shivanand Hallikeri | Labour Minister
merchant | person | Sana Merchant | co-founder of Zipthela
ipo | other | IPO
--- events
1 | OTHER:business | zipthela | staff | core; time 2022-04-27; or SANCTION
2 | OTHER:business | zipthela | ?grocers | core; planned
3 | OTHER:business | zipthela | - | core; time 2022-04-27; place jaipur, kochi, indore
4 | OTHER:statement | hegde | staff | core; time 2022-04-27
5 | OTHER:business | zipthela | - | by hegde; quoted
6 | OTHER:business | - | - | by hegde; quoted; or OTHER
7 | AID | ?zipthela | ?staff | planned; or OTHER
8 | OTHER:business | zipthela | harukaze | time 2021-12
9 | OTHER:business | zipthela | - | time 2020
10 | OTHER:business | zipthela | - | time 2020
11 | OTHER:business | ?zipthela | - |
12 | OTHER:other | manjunath | - |
13 | SANCTION | ?zipthela | manjunath | or COERCE
14 | OTHER:business | manjunath | lady | place koramangala
15 | AID | lady | manjunath | by manjunath; quoted
16 | PROTEST | union | zipthela | core; time 2022-04-27
17 | REJECT | guards | union | time 2022-04-27; or OTHER
18 | REQUEST | hebbar | ?zipthela |
19 | OTHER:appointment | merchant | ?zipthela | time 2022-03; or RETREAT
20 | OTHER:statement | merchant | - | time 2022-04-27
21 | ACCUSE | merchant | ?hegde | by merchant; quoted; or OTHER
22 | OTHER:business | zipthela | - | core; time 2021/2022
23 | OTHER:statement | harukaze | - |
24 | OTHER:business | harukaze | zipthela | by harukaze
25 | OTHER:business | ?zipthela | - | planned; neg; time 2023

=== n4-025 date:2017-05-03 topic:economy source:written
*Cut*{1} surprises markets

The [Reserve Bank]{rbz} of [Zelandia]{zelandia} *lowered*{1} [its]{rbz} key rate by half a point to 4.5 percent <on Wednesday|2017-05-03>, [its]{rbz} first *move*{1} in <two years|P2Y>, and *left*{2} the door open to more.

[Governor]{-} [Annika Brandt]{brandt} said growth had *slowed*{3} and inflation was running below target. [Three of nine board members]{three} *voted*{4} to *hold*{4}. The currency *slid*{5} 1.1 percent.

[Finance Minister]{-} [Jorge Salvatierra]{salvatierra}, [who]{salvatierra} had *leaned on*{6} [the bank]{rbz} to *act*{6} since <January|2017-01>, *welcomed*{7} the *decision*{1}. The [opposition]{opposition} *charged*{8} that [Brandt]{brandt} had *caved in*{9} to [him]{salvatierra}. "Nobody *pushed*{10} [me]{brandt}," [she]{brandt} *replied*{11}. "[I]{brandt} *read*{12} the same numbers [you]{opposition} do."

[The largest lender]{firstcoast}, [First Coast]{firstcoast}, *passed on*{13} the *cut*{1} in full; [its]{firstcoast} [rivals]{rivals} are *expected*{14} to *follow*{14}.

Household debt stands at 140 percent of income. Rents in the capital cost a third of an average wage. House prices have doubled since <2009|2009>, the year [Brandt]{brandt} *joined*{15} [the bank]{rbz} as a junior economist.
--- actors
rbz | organization | Reserve Bank
zelandia | place | Zelandia
brandt | person | Annika Brandt | Governor of the Reserve Bank
three | group | three board members
salvatierra | person | Jorge Salvatierra | Finance Minister
opposition | group | opposition
firstcoast | organization | First Coast | largest lender
rivals | group | rivals of First Coast
--- events
1 | OTHER:business | rbz | - | core; time 2017-05-03
2 | OTHER:statement | rbz | - | time 2017-05-03; or OTHER
3 | OTHER:business | - | - | by brandt
4 | REJECT | three | - | core; time 2017-05-03; or OTHER
5 | OTHER:business | - | - |
6 | REQUEST | salvatierra | rbz | time 2017-01; or COERCE
7 | SUPPORT | salvatierra | ?rbz | core
8 | ACCUSE | opposition | brandt | core
9 | CONCEDE | brandt | salvatierra | core; reported; by opposition
10 | COERCE | - | brandt | denied; neg; by brandt; quoted; or REQUEST
11 | REJECT | brandt | ?opposition |
12 | OTHER:other | brandt | - | by brandt; quoted
13 | OTHER:business | firstcoast | - |
14 | OTHER:business | rivals | - | planned
15 | OTHER:appointment | brandt | rbz | time 2009

=== n4-026 date:2024-10-29 topic:retail source:written
Last orders at [the Copper Kettle]{kettle} as [owner]{marge:n} *calls it a day*{1}

After <52 years|P52Y> of eggs, [Marge Dombrowski]{marge} *hung up*{1} [her]{marge} apron <on Sunday|2024-10-27> and *closed*{2} the [Copper Kettle]{kettle} diner in [Dunkirk]{dunkirk}, [N.Y.]{ny} for good.

[Customers]{customers} *lined up*{3} around the block, some from as far away as [Erie]{erie}. [The mayor]{mayor}, [Kate Wdowiasz-Hall]{mayor:N}, *brought*{4} a proclamation; [Dombrowski]{marge} *gave*{5} [her]{mayor} a dish towel and *put*{6} [her]{mayor} to work.

"[I]{marge} *raised*{7} four kids in that booth," said [the 79-year-old]{marge}, pointing. "[I]{marge} *lost*{8} [one husband]{husband} at the register and *met*{9} [another]{husband2} at the counter."

It was rising rent rather than age that *decided*{10} it. [[The building]{building}'s new owner]{lakefront}, [Lakefront Holdings]{lakefront:N} of [Buffalo]{buffalo}, *doubled*{11} the lease <in July|2024-07>. [Lakefront]{lakefront} *offered*{12} [her]{marge} a smaller unit in a strip mall. [She]{marge} *turned*{13} it *down*{13}.

[Manager]{-} [Kyle Orsini]{orsini} of [Lakefront]{lakefront} said [the firm]{lakefront} had "*bent over backward*{14}". A [coffee chain]{chain} will *move in*{15} <next spring|2025-03/2025-05>, [he]{orsini} *confirmed*{16}.

[Dombrowski]{marge} *bought*{17} [the Kettle]{kettle} <in 1972|1972> from [[her]{marge} uncle]{uncle} for $4,000. [She]{marge} *fed*{18} [striking steelworkers]{strikers} on credit <in 1983|1983>; most *paid up*{19}. During the *blizzard*{20} of <2014|2014> [she]{marge} *slept*{21} on the floor for <three nights|P3D> and *kept*{18} the grill *going*{18} for [plow crews]{crews}.

[Her]{marge} [granddaughter]{granddaughter}, [Tess]{granddaughter:N}, has *drawn up*{22} a plan to *reopen*{23} on [Central Avenue]{central}. "If [she]{granddaughter} *opens*{23}, [I]{marge} will *come in*{24} and *complain*{24}," [her]{granddaughter} [grandmother]{marge} said.

One regular, [retired trucker]{-} [Walt Piotrowski]{walt}, *cried*{25} into [his]{walt} rye toast. [He]{walt} has eaten there daily since <1991|1991>.
--- actors
kettle | organization | Copper Kettle | diner
marge | person | Marge Dombrowski | owner of the Copper Kettle
dunkirk | place | Dunkirk
ny | place | New York
customers | group | customers
erie | place | Erie
mayor | person | Kate Wdowiasz-Hall | mayor of Dunkirk
husband | person | late husband of Marge Dombrowski
husband2 | person | second husband of Marge Dombrowski
building | other | building
lakefront | organization | Lakefront Holdings
buffalo | place | Buffalo
orsini | person | Kyle Orsini | manager of Lakefront Holdings
chain | organization | coffee chain
uncle | person | uncle of Marge Dombrowski
strikers | group | striking steelworkers
crews | group | plow crews
granddaughter | person | Tess | granddaughter of Marge Dombrowski
central | place | Central Avenue
walt | person | Walt Piotrowski | retired trucker
--- events
1 | OTHER:appointment | marge | - | core; time 2024-10-27
2 | OTHER:business | marge | kettle | core; time 2024-10-27; place dunkirk
3 | SUPPORT | customers | - | time 2024-10-27; or OTHER
4 | SUPPORT | mayor | ?marge | time 2024-10-27
5 | OTHER:other | marge | mayor | or AID
6 | REQUEST | marge | mayor | or OTHER
7 | OTHER:other | marge | - | by marge; quoted
8 | OTHER:death | - | husband | by marge; quoted
9 | CONSULT | marge, husband2 | - | mutual; by marge; quoted
10 | OTHER:business | - | - | or OTHER
11 | OTHER:business | lakefront | ?marge | core; time 2024-07; or COERCE
12 | OTHER:business | lakefront | marge | or AID
13 | REJECT | marge | ?lakefront | core
14 | AID | lakefront | ?marge | reported; by orsini; quoted
15 | OTHER:business | chain | - | planned; by orsini; time 2025-03/2025-05
16 | OTHER:statement | orsini | - |
17 | OTHER:business | marge | uncle | time 1972
18 | AID | marge | strikers, crews | time 1983
19 | OTHER:business | strikers | ?marge | or RETREAT
20 | OTHER:weather | - | - | time 2014
21 | OTHER:other | marge | - | time 2014
22 | OTHER:business | granddaughter | - |
23 | OTHER:business | granddaughter | - | core; planned; place central
24 | ACCUSE | marge | granddaughter | possible; by marge; quoted
25 | OTHER:other | walt | - |

=== n4-027 date:2019-12-11 topic:trade source:written
[Kenya]{kenya} *lifts*{1} ban on [Ugandan]{~uganda} eggs

[NAIROBI]{nairobi}, <Dec 11|2019-12-11> – [Kenya]{kenya} has *reopened*{1} [its]{kenya} market to eggs from [Uganda]{uganda}, *ending*{1} an eleven-month *embargo*{2} that *drove*{3} breakfast prices to a record and *soured*{4} a *summit*{5}.

Trucks *began*{6} *crossing*{6} at [Busia]{busia} <before noon on Wednesday|2019-12-11>. [Agriculture Cabinet Secretary]{-} [Rhoda Chelimo]{chelimo} said [Ugandan farms]{farms} had *passed*{7} *tests*{8} for avian flu. "[We]{kenya} *kept*{9} [our]{kenya} word," [she]{chelimo} said.

[Kenya]{kenya} *slapped*{2} the *ban*{2} on <January 14|2019-01-14> after an *outbreak*{10} near [Entebbe]{entebbe}. [Kampala]{uganda:N} *retaliated*{11} by *taxing*{11} [Kenyan]{~kenya} cooking oil. [Presidents]{-} [Samson Kipkemei]{uhuru} and [Yosia Mugabirwe]{museveni} *patched up*{12} the *quarrel*{13} over lunch in [Kisumu]{kisumu} <last month|2019-11>.

[Kenyan poultry farmers]{poultry} *reacted*{14} with fury. [Their]{poultry} [chairman]{-}, [Wycliffe Ombati]{ombati}, *vowed*{15} to *go*{15} to court and *dumped*{16} a tray of eggs at the ministry gate. "[They]{kenya} have *thrown*{17} [us]{poultry} under the lorry," [he]{ombati} said.

A tray of thirty now costs 420 shillings, against 280 <a year ago|2018>. [Bakers in [Eldoret]{eldoret}]{bakers} said [they]{bakers} would *bring*{18} prices *down*{18} <before Christmas|2019-12-25>.

[Uganda]{uganda} exports some five million eggs a week. [Its]{uganda} dairy, however, still faces a levy, and *talks*{19} on that *resume*{19} <in January|2020-01>.
--- actors
kenya | place | Kenya
uganda | place | Uganda
nairobi | place | Nairobi
busia | place | Busia
chelimo | person | Rhoda Chelimo | Agriculture Cabinet Secretary
farms | group | Ugandan farms
entebbe | place | Entebbe
uhuru | person | Samson Kipkemei | President of Kenya
museveni | person | Yosia Mugabirwe | President of Uganda
kisumu | place | Kisumu
poultry | group | Kenyan poultry farmers
ombati | person | Wycliffe Ombati | chairman of the poultry farmers
eldoret | place | Eldoret
bakers | group | bakers in Eldoret
--- events
1 | CONCEDE | kenya | uganda | core; time 2019-12-11
2 | SANCTION | kenya | ?uganda | core; time 2019-01-14
3 | OTHER:business | - | - | or OTHER
4 | OTHER:other | - | - | or OTHER
5 | CONSULT | - | - |
6 | OTHER:trade | - | - | time 2019-12-11; place busia
7 | OTHER:business | farms | - | by chelimo; or OTHER
8 | OTHER:science | - | farms | by chelimo; or OTHER
9 | AGREE | kenya | ?uganda | by chelimo; quoted; or OTHER
10 | OTHER:health | - | - | place entebbe
11 | SANCTION | uganda | kenya | core
12 | AGREE | uhuru, museveni | - | mutual; time 2019-11; place kisumu; or CONSULT
13 | SANCTION | kenya, uganda | - | mutual; or ACCUSE
14 | ACCUSE | poultry | ?kenya | core
15 | ACCUSE/THREATEN | ombati | ?kenya | core; possible
16 | PROTEST | ombati | ?kenya | core
17 | SANCTION | kenya | poultry | reported; by ombati; quoted; or OTHER
18 | OTHER:business | bakers | - | planned; by bakers; time 2019-12-25
19 | CONSULT | ?kenya, ?uganda | - | mutual; planned; time 2020-01

