=== n2-001 date:2024-09-17 topic:takeover source:written
[Tannery]{tannery} *Walks Away*{1} From $2.1 Billion [Harlan Boot]{harlan} *Deal*{1}

[MILWAUKEE]{milwaukee} ([AP]{ap}) — Shoe retailer [Tannery Group]{tannery} <on Tuesday|2024-09-17> *dropped*{2} [its]{tannery} $2.1 billion *bid*{3} for [Harlan Boot Co.]{harlan}, *citing*{4} a drop in the target's summer sales that [[its]{tannery} chief executive]{-}, [Marguerite Olander]{olander}, said had "changed the arithmetic."

[The [Wisconsin]{wisconsin}-based bootmaker]{harlan} *vowed*{5} to *collect*{5} an $80 million breakup fee. [[Its]{harlan} chairman]{-}, [Dale Prochnow]{prochnow}, said [the company]{harlan} had *met*{6} every condition of the *merger agreement*{7} that [the two]{tannery+harlan} *signed*{7} <in March|2024-03>.

"[They]{tannery} had cold feet, and now [they]{tannery} want [us]{harlan} to pay for the socks," [Prochnow]{prochnow} said.

Shares in [Harlan]{harlan} lost a fifth of their value. [Tannery]{tannery}'s were little changed.

The *takeover*{3} of [the 112-year-old family firm]{harlan} by [Tannery]{tannery}, which is worth about $9 billion, had already *won*{8} the *approval*{8} of [federal antitrust regulators]{regulators}. [Harlan]{harlan} shareholders *voted*{9} for it <in July|2024-07>, though a [granddaughter of the founder]{ruth}, [Ruth Harlan Beck]{ruth}, *opposed*{10} it. [She]{ruth} said <Tuesday|2024-09-17> [she]{ruth} was "tickled pink."

[Analysts]{analysts} had expected concern about debt rather than sales. [Tannery]{tannery} *borrowed*{11} heavily <in 2021|2021> when [it]{tannery} *bought*{12} the sandal brand [Costa Nove]{costa} from [[its]{costa} [Portuguese]{~portugal} owners]{owners}.

[Olander]{olander} *declined*{13} to say whether [Tannery]{tannery} would make another offer. [She]{olander} *wished*{14} [[Harlan]{harlan}'s 1,900 workers]{workers} well.
--- actors
tannery | organization | Tannery Group | shoe retailer
harlan | organization | Harlan Boot Co. | bootmaker
milwaukee | place | Milwaukee
ap | organization | AP
olander | person | Marguerite Olander | chief executive of Tannery Group
wisconsin | place | Wisconsin
prochnow | person | Dale Prochnow | chairman of Harlan Boot Co.
regulators | group | federal antitrust regulators
ruth | person | Ruth Harlan Beck | granddaughter of the founder
analysts | group | analysts
costa | organization | Costa Nove | sandal brand
portugal | place | Portugal
owners | group | Portuguese owners of Costa Nove
workers | group | 1,900 workers of Harlan
--- events
1 | OTHER:business | tannery | harlan | core; same 2; or REJECT RETREAT
2 | OTHER:business | tannery | harlan | core; time 2024-09-17; or REJECT RETREAT
3 | OTHER:business | tannery | harlan | core
4 | OTHER:statement | tannery | - | or ACCUSE
5 | OTHER:business | harlan | ?tannery | core; planned; or REQUEST THREATEN
6 | OTHER:business | harlan | - | reported; by prochnow
7 | AGREE | tannery, harlan | - | mutual; reported; by prochnow; time 2024-03
8 | AGREE | regulators | ?tannery | or SUPPORT CONCEDE
9 | SUPPORT | ?harlan | - | time 2024-07; or AGREE OTHER
10 | REJECT | ruth | ?tannery |
11 | OTHER:business | tannery | - | time 2021
12 | OTHER:business | tannery | costa | time 2021; or OTHER:trade
13 | REJECT | olander | - | or OTHER
14 | SUPPORT | olander | workers | or OTHER

=== n2-002 date:2023-02-09 topic:results source:written
[Brightwell]{brightwell} to *cut*{1} 1,300 jobs as [it]{brightwell} *swings*{2} to loss

Homeware chain [Brightwell]{brightwell} is to *close*{3} 41 shops and *make*{4} 1,300 [staff]{staff} redundant after *slumping*{2} to [its]{brightwell} first annual loss in <16 years|P16Y>.

[The [Leeds]{leeds}-based company]{brightwell} *blamed*{5} soaring energy bills, the strong dollar and a warehouse *fire*{6} near [Doncaster]{doncaster} <last spring|2022-03/2022-05> for a pre-tax loss of £38m.

[Staff]{staff} were *told*{7} by video call <on Thursday morning|2023-02-09>. One [assistant manager]{assistant}, [who]{assistant} did not want to be named, said [she]{assistant} had learned from a [customer]{customer} that [her]{assistant} branch in [Hull]{hull} was on the list.

"[I]{assistant} was serving. [He]{customer} showed [me]{assistant} [his]{customer} phone," [she]{assistant} *told*{8} the [BBC]{bbc}.

The [Shop Workers' Alliance]{swa} *called*{9} the cuts brutal and *demanded*{10} *talks*{10} with [the retailer]{brightwell}. [[Its]{swa} general secretary]{-} [Imran Sayeed]{sayeed} said [the firm]{brightwell} had *paid*{11} £12m in dividends to [shareholders]{shareholders} <as recently as October|2022-10>.

[Chief executive]{-} [Fiona Castleton]{castleton}, in charge since <2020|2020>, said [she]{castleton} was sorry but there was no other way to *save*{12} the remaining 6,400 posts. [She]{castleton} will *give up*{13} [her]{castleton} own bonus.

[Brightwell]{brightwell} is not alone. Furniture seller [Oakenden]{oakenden} *went*{14} into administration <last month|2023-01>, while [Lumley's]{lumleys} *issued*{15} a profit *warning*{15} <on Monday|2023-02-06>.

Consumer confidence remains fragile, said [Hetty Vance]{vance}, [retail analyst]{-} at [Corrigan Stead]{corrigan}. "People have not stopped buying lamps. They have stopped buying lamps from [Brightwell]{brightwell}."

[The company]{brightwell} was *founded*{16} in <1974|1974> by [two brothers]{brothers} [who]{brothers} *sold*{17} carpets from a market stall in [Otley]{otley}.
--- actors
brightwell | organization | Brightwell | homeware chain
staff | group | staff of Brightwell
leeds | place | Leeds
doncaster | place | Doncaster
assistant | person | assistant manager in Hull
hull | place | Hull
customer | person | customer
bbc | organization | BBC
swa | organization | Shop Workers' Alliance
sayeed | person | Imran Sayeed | general secretary of the Shop Workers' Alliance
shareholders | group | shareholders
castleton | person | Fiona Castleton | chief executive of Brightwell
oakenden | organization | Oakenden | furniture seller
lumleys | organization | Lumley's
vance | person | Hetty Vance | retail analyst
corrigan | organization | Corrigan Stead
brothers | group | two brothers
otley | place | Otley
--- events
1 | OTHER:business | brightwell | - | core; planned; same 4
2 | OTHER:business | brightwell | - | core
3 | OTHER:business | brightwell | - | core; planned
4 | OTHER:business | brightwell | staff | core; planned; or SANCTION
5 | ACCUSE | brightwell | - | or OTHER
6 | OTHER:accident | - | - | time 2022-03/2022-05; place doncaster
7 | OTHER:statement | ?brightwell | staff | time 2023-02-09
8 | OTHER:statement | assistant | bbc |
9 | ACCUSE | swa | ?brightwell | core
10 | CONSULT/REQUEST | swa | brightwell | core
11 | OTHER:business | brightwell | shareholders | reported; by sayeed; time 2022-10
12 | OTHER:business | ?brightwell | - | by castleton; possible
13 | CONCEDE | castleton | - | planned; or OTHER
14 | OTHER:business | oakenden | - | time 2023-01
15 | OTHER:business | lumleys | - | time 2023-02-06; or OTHER:statement
16 | OTHER:business | brothers | brightwell | time 1974
17 | OTHER:trade | brothers | - | place otley

=== n2-003 date:2019-05-21 topic:price-war source:written
Milk at 79 Cents: [Dairy Farmers]{farmers:n} *Count the Cost*{1} of [[Dutch]{~nl} Supermarkets]{supers:n}' Price *War*{2}

The *war*{2} broke out, as [their]{supers} wars do, with a leaflet. [Hoogland]{hoogland}, [the second-biggest grocer in the [Netherlands]{nl}]{hoogland}, *cut*{3} a litre of full-cream milk to 79 cents <last Monday|2019-05-13>. <Within hours|2019-05-13> [Prijskamp]{prijskamp} *answered*{4} with 77. The [German]{~germany} discounter [Lindt & Kort]{lindt} *went*{5} to 75 and *threw*{5} in a box of matches.

[Shoppers]{shoppers} gain; [farmers]{farmers} do not. [Zuivelkracht]{zuivel}, [the country's largest dairy co-operative]{zuivel}, <on Monday|2019-05-20> *lowered*{6} the price [it]{zuivel} *pays*{6} [[its]{zuivel} members]{farmers} by two cents and *appealed*{7} to [the chains]{supers} to *stop*{7} *using*{8} milk as bait.

[Hoogland]{hoogland} *rejected*{9} the criticism. "[We]{hoogland} finance the discount out of [our]{hoogland} own margin," [commercial director]{-} [Bas Terpstra]{terpstra} *told*{10} [this magazine]{magazine}. [Nobody]{nobody} had *asked*{11} [Zuivelkracht]{zuivel} to pay less, [he]{terpstra} said.

In [Friesland]{friesland} [Wiebe Haanstra]{haanstra}, [who]{haanstra} has 90 cows, *sold*{12} the first of them <on Saturday|2019-05-18>. "[They]{supers} *shoot*{2} at each other and hit [me]{haanstra}," [he]{haanstra} said.

The [Authority for Consumers and Markets]{acm} has been *asked*{13} by [three parties in the [Second Chamber]{chamber}]{parties} to *look*{13} into selling below cost, which is legal in the [Netherlands]{nl} but *banned*{14} in [Belgium]{belgium} and [France]{france}. [The regulator]{acm} says [it]{acm} sees no ground for action as yet. [Agriculture Minister]{-} [Corrie van Dalfsen]{dalfsen} has *invited*{15} [growers and grocers]{farmers+supers} to [The Hague]{hague} <next week|2019-05-27/2019-06-02>.

History suggests who will blink. In <2003|2003> a similar *battle*{16} *lasted*{16} <three years|P3Y>, *wiped out*{17} [two chains]{two} and *ended*{16} when [Hoogland]{hoogland}'s then chief, [Aad Verbree]{verbree}, *declared*{18} victory and *raised*{19} the price of coffee.
--- actors
farmers | group | dairy farmers
nl | place | Netherlands
supers | group | Dutch supermarkets
hoogland | organization | Hoogland | grocer
prijskamp | organization | Prijskamp | grocer
germany | place | Germany
lindt | organization | Lindt & Kort | German discounter
shoppers | group | shoppers
zuivel | organization | Zuivelkracht | dairy co-operative
terpstra | person | Bas Terpstra | commercial director of Hoogland
magazine | organization | this magazine
nobody | group | nobody
friesland | place | Friesland
haanstra | person | Wiebe Haanstra | farmer
acm | organization | Authority for Consumers and Markets
chamber | organization | Second Chamber
parties | group | three parties in the Second Chamber
belgium | place | Belgium
france | place | France
dalfsen | person | Corrie van Dalfsen | Agriculture Minister
hague | place | The Hague
two | group | two chains
verbree | person | Aad Verbree | former chief of Hoogland
--- events
1 | OTHER:business | farmers | - | core
2 | OTHER:business | supers | - | core; mutual
3 | OTHER:business | hoogland | - | core; time 2019-05-13
4 | OTHER:business | prijskamp | ?hoogland | core; time 2019-05-13
5 | OTHER:business | lindt | - |
6 | OTHER:business | zuivel | farmers | core; time 2019-05-20
7 | REQUEST | zuivel | supers | core; time 2019-05-20
8 | OTHER:business | supers | - |
9 | REJECT | hoogland | ?zuivel | core
10 | OTHER:statement | terpstra | magazine |
11 | REQUEST | nobody | zuivel | neg; by terpstra
12 | OTHER:trade | haanstra | - | time 2019-05-18; place friesland
13 | ACCUSE/REQUEST | parties | acm | or REQUEST
14 | COERCE | belgium, france | - |
15 | REQUEST | dalfsen | farmers, supers | planned; time 2019-05-27/2019-06-02; place hague; or CONSULT
16 | OTHER:business | - | - | time 2003
17 | OTHER:business | - | two | time 2003
18 | OTHER:statement | verbree | - | time 2003
19 | OTHER:business | verbree | - | time 2003

=== n2-004 date:2022-06-29 topic:competition source:written
[EU]{eu} *fines*{1} [four tyre-cord makers]{makers} 318 mln euros over cartel

[BRUSSELS]{brussels}, <June 29|2022-06-29> - The [European Commission]{eu} <on Wednesday|2022-06-29> *fined*{2} [four producers of steel cord]{makers} for tyres a combined 318 million euros for *fixing*{3} prices over <nine years|P9Y>, one of the heaviest penalties [it]{eu} has *imposed*{4} on the car supply chain.

[Belgium]{belgium}'s [Drawex]{drawex}, [Luxembourg]{luxembourg}-based [Arcelline]{arcelline}, [Italy]{italy}'s [Filati d'Acciaio Bresciani]{fab} and [South Korea]{korea}'s [Hanil Wire]{hanil} *met*{5} in airport hotels in [Zurich]{zurich} and [Lisbon]{lisbon} and *swapped*{6} price lists under the cover of a charity golf club, [the EU executive]{eu} said.

[Hanil Wire]{hanil} *escaped*{7} a 97 million euro fine because [it]{hanil} *tipped off*{8} [regulators]{eu}. [Drawex]{drawex}, which *received*{9} the largest penalty, 181 million euros, said [it]{drawex} would *challenge*{10} the *decision*{2} at the [General Court]{court} in [Luxembourg]{luxembourg}.

"[We]{drawex} played golf," a [spokesman for [the company]{drawex}]{spokesman} said.

[Competition Commissioner]{-} [Annelie Sörqvist]{sorqvist} said [the companies]{makers} had "*robbed*{11} [motorists]{motorists} four tyres at a time". [She]{sorqvist} *urged*{12} [buyers]{buyers} to *sue*{12} for damages.

[The four]{makers} hold about 70% of the [European]{~europe} market. [Arcelline]{arcelline} shares *closed*{13} down 3.1%; [the [Brescia]{brescia} firm]{fab} is privately owned.

The [Commission]{eu} *raided*{14} [the makers]{makers}' offices in <June 2018|2018-06>. [It]{eu} *opened*{15} the formal *case*{15} <two years later|2020>.
--- actors
eu | organization | European Commission | EU
makers | group | four tyre-cord makers
brussels | place | Brussels
belgium | place | Belgium
drawex | organization | Drawex
luxembourg | place | Luxembourg
arcelline | organization | Arcelline
italy | place | Italy
fab | organization | Filati d'Acciaio Bresciani
korea | place | South Korea
hanil | organization | Hanil Wire
zurich | place | Zurich
lisbon | place | Lisbon
court | organization | General Court
spokesman | person | spokesman for Drawex
sorqvist | person | Annelie Sörqvist | Competition Commissioner
motorists | group | motorists
buyers | group | buyers
europe | place | Europe
brescia | place | Brescia
--- events
1 | SANCTION | eu | makers | core; same 2; or COERCE
2 | SANCTION | eu | makers | core; time 2022-06-29; place brussels; or COERCE
3 | OTHER:crime | makers | - | core
4 | SANCTION | eu | - | or COERCE
5 | CONSULT | drawex, arcelline, fab, hanil | - | mutual; reported; by eu; place zurich, lisbon
6 | OTHER:crime | drawex, arcelline, fab, hanil | - | mutual; reported; by eu; or COOPERATE OTHER
7 | CONCEDE | ?eu | hanil | core; or OTHER
8 | OTHER:statement | hanil | eu | or ACCUSE COOPERATE
9 | SANCTION | ?eu | drawex | same 2; or COERCE
10 | REJECT | drawex | ?eu | core; planned; by drawex; place luxembourg; or ACCUSE OTHER
11 | OTHER:crime | makers | motorists | reported; by sorqvist; quoted; same 3
12 | ACCUSE/REQUEST | sorqvist | buyers |
13 | OTHER:business | - | - |
14 | COERCE | eu | makers | time 2018-06
15 | ACCUSE | eu | ?makers | time 2020

=== n2-005 date:2017-10-03 topic:airline source:written
Stranded in [Larnaca]{larnaca}: [Aegis Wings]{aegis} *goes bust*{1} with 28,000 [passengers]{passengers} abroad

[Cyprus]{cyprus}'s second airline *ceased*{2} flying <at 4am yesterday|2017-10-02>, *leaving*{3} [holidaymakers]{passengers} from [Birmingham]{birmingham} to [Minsk]{minsk} asleep on [their]{passengers} suitcases.

[Aegis Wings]{aegis} *filed*{4} for insolvency in [Nicosia]{nicosia} after [its]{aegis} last lender, the [Bank of Famagusta]{bof}, *refused*{5} to *extend*{5} a €60m loan. [[Its]{aegis} 14 aircraft]{fleet} stand on the apron at [Larnaca]{larnaca}, two of [them]{fleet} *chained*{6} to a fuel truck on the orders of [the airport operator]{operator}, which says [it]{operator} is owed €4m.

"[I]{karen} *boarded*{7}, [I]{karen} *sat*{7}, [I]{karen} was *told*{8} to get off," said [Karen Oduya]{karen}, 37, a [midwife from [Walsall]{walsall}]{karen}, in the queue. "[The stewardess]{stewardess} was crying more than [the children]{children}."

The [[UK]{~uk} Civil Aviation Authority]{caa} *chartered*{9} nine jets to *bring*{10} [British]{~uk} customers home. [Poland]{poland} is *sending*{11} two; [Belarus]{belarus} has *advised*{12} [its]{belarus} citizens to *travel*{12} by ferry to [Turkey]{turkey}.

Could it have been avoided? [Transport Minister]{-} [Stelios Hadjipavlou]{stelios} insisted [the government]{cyprus} was barred by [EU]{eu} rules from *rescuing*{13} [the carrier]{aegis}. [The pilots' union]{union} said [it]{union} had *warned*{14} [him]{stelios} <in May|2017-05>, when salaries came late, and *called*{15} for [his]{stelios} *resignation*{15}. [He]{stelios} will not *go*{16}, [he]{stelios} said.

[[Aegis]{aegis}'s founder]{-}, the [shipping heir]{-} [Loucas Mavros]{mavros}, *bought*{17} [the airline]{aegis} <in 2009|2009> for a euro. [He]{mavros} has not been *seen*{18} since <Friday|2017-09-29>; a [yacht registered in [his]{mavros} name]{yacht} *left*{19} [Limassol]{limassol} that night. [[His]{mavros} lawyer]{lawyer} *called*{20} any link absurd.

Tickets bought by credit card will be refunded. The rest, said [Oduya]{karen}, "is sunburn".
--- actors
larnaca | place | Larnaca
aegis | organization | Aegis Wings | Cypriot airline
passengers | group | passengers of Aegis Wings
cyprus | place | Cyprus
birmingham | place | Birmingham
minsk | place | Minsk
nicosia | place | Nicosia
bof | organization | Bank of Famagusta
fleet | group | 14 aircraft of Aegis Wings
operator | organization | airport operator
karen | person | Karen Oduya | midwife from Walsall
walsall | place | Walsall
stewardess | person | stewardess
children | group | children
caa | organization | UK Civil Aviation Authority
uk | place | United Kingdom
poland | place | Poland
belarus | place | Belarus
turkey | place | Turkey
stelios | person | Stelios Hadjipavlou | Transport Minister
eu | organization | EU
union | organization | pilots' union
mavros | person | Loucas Mavros | founder of Aegis Wings
yacht | other | yacht of Loucas Mavros
limassol | place | Limassol
lawyer | person | lawyer of Loucas Mavros
--- events
1 | OTHER:business | aegis | - | core; same 4
2 | OTHER:business | ?aegis | - | core; time 2017-10-02
3 | OTHER:business | ?aegis | passengers | core; time 2017-10-02
4 | OTHER:business | aegis | - | core; place nicosia; or OTHER:court
5 | REJECT | bof | aegis | core
6 | COERCE | operator | fleet | place larnaca
7 | OTHER:travel | karen | - | by karen; quoted; reported
8 | REQUEST | - | karen | by karen; quoted; or OTHER
9 | OTHER:business | caa | - | core
10 | AID | caa | ?passengers | core; planned
11 | AID | poland | ?passengers |
12 | REQUEST | belarus | - |
13 | AID/REJECT | cyprus | aegis | by stelios; or AID
14 | OTHER:statement | union | stelios | by union; time 2017-05; or ACCUSE
15 | RETREAT/REQUEST | union | stelios | core
16 | REJECT | stelios | ?union | by stelios; or RETREAT
17 | OTHER:business | mavros | aegis | time 2009
18 | OTHER:other | - | mavros | neg
19 | OTHER:travel | yacht | - | time 2017-09-29; place limassol
20 | REJECT | lawyer | - |

=== n2-006 date:2021-11-04 topic:recall source:written
[Vantor]{vantor} *recalls*{1} 46,000 hatchbacks after brake pedal *snaps*{2} in [Perth]{perth}

Carmaker [Vantor Australia]{vantor} has *told*{3} [owners of [its]{vantor} [Lyra]{lyra} hatchback]{owners} to stop driving until a bolt in the pedal box can be *replaced*{4}.

The *recall*{1}, *announced*{5} <late on Wednesday|2021-11-03>, takes in cars *sold*{6} between <2018|2018> and <June this year|2021-06>. A further 9,000 were *exported*{7} to [New Zealand]{nz}.

[Joondalup]{joondalup} pensioner [Noel Abbotsleigh]{noel} *drove*{8} [his]{noel} [Lyra]{lyra} into a bottle shop <three weeks ago|2021-10> when the pedal *came off*{2} under [his]{noel} foot. [Nobody]{nobody} was *hurt*{9}. "[I]{noel} *rang*{10} [the dealer]{dealer}, and [he]{dealer} *laughed*{11}," [Mr]{-} [Abbotsleigh]{noel} said. "[He]{dealer} isn't laughing now."

[Vantor]{vantor} *apologised*{12} to [customers]{owners} and will *lend*{13} [them]{owners} a car if [they]{owners} live more than 20 kilometres from a service centre. [Spokeswoman]{-} [Thuy Pham-Gordon]{thuy} said [the company]{vantor} was aware of three incidents, all in [Western Australia]{wa}, and had *acted*{14} as soon as engineers *found*{15} the fault.

[The federal transport department]{department} sees it differently. [It]{department} *wrote*{16} to [Vantor]{vantor} on <September 9|2021-09-09>, and *got*{17} no reply for <five weeks|P5W>. A [department source]{source} said [officials]{officials} had been about to *order*{18} a compulsory *recall*{18} when [the company]{vantor} *moved*{19}.

Motoring club [RACWest]{racwest} *welcomed*{20} the *decision*{1} but *questioned*{21} the delay. It said the [Lyra]{lyra} *won*{22} [its]{racwest} small car of the year award <in 2019|2019>.
--- actors
vantor | organization | Vantor Australia | carmaker
perth | place | Perth
lyra | other | Lyra | hatchback
owners | group | owners of the Lyra
nz | place | New Zealand
joondalup | place | Joondalup
noel | person | Noel Abbotsleigh | pensioner
nobody | group | nobody
dealer | person | car dealer
thuy | person | Thuy Pham-Gordon | spokeswoman of Vantor
wa | place | Western Australia
department | organization | federal transport department
source | person | source in the transport department
officials | group | transport officials
racwest | organization | RACWest | motoring club
--- events
1 | OTHER:business | vantor | - | core
2 | OTHER:accident | - | noel | core; time 2021-10; place perth
3 | REQUEST | vantor | owners | core
4 | OTHER:business | ?vantor | - | planned
5 | OTHER:statement | ?vantor | - | time 2021-11-03
6 | OTHER:trade | ?vantor | - | time 2018/2021-06
7 | OTHER:trade | ?vantor | nz |
8 | OTHER:accident | noel | - | core; time 2021-10; place joondalup
9 | OTHER:accident | - | nobody | neg
10 | CONSULT | noel | dealer | reported; by noel; quoted
11 | OTHER:other | dealer | noel | reported; by noel; quoted
12 | CONCEDE | vantor | owners | core
13 | AID/AGREE | vantor | owners | planned; or OTHER
14 | OTHER:business | vantor | - | by thuy
15 | OTHER:science | - | - | by thuy; or OTHER
16 | REQUEST | department | vantor | core; time 2021-09-09; or OTHER:statement
17 | OTHER:other | vantor | department | neg; or REJECT
18 | COERCE | officials | ?vantor | possible; by source; or REQUEST
19 | OTHER:business | vantor | - | by source; same 1
20 | SUPPORT | racwest | ?vantor |
21 | ACCUSE | racwest | ?vantor |
22 | SUPPORT | racwest | lyra | by racwest; time 2019; or OTHER

=== n2-007 date:2023-07-26 topic:central-bank source:written
Rates day: how it happened

By [Sinazo Mthembu]{sinazo} in [Pretoria]{pretoria}

<16:45|2023-07-26> That is it from [us]{desk}. To sum up: the [South African]{~sa} [Reserve Bank]{bank} has *raised*{1} [its]{bank} main rate by half a point to 8.75 percent, [the governor]{naidoo} has *ruled out*{2} early *cuts*{2}, and the rand is back where it was at breakfast.

<15:58|2023-07-26> Reaction from labour. The [Congress of Metal Unions]{cmu} *brands*{3} the *increase*{1} "an act of war on [the poor]{poor}" and will *march*{4} on [the bank]{bank} <on August 5|2023-08-05>.

<15:40|2023-07-26> [Naidoo]{naidoo} *takes*{5} questions. Is [he]{naidoo} under pressure from [the president]{president}? "[The president]{president} and [I]{naidoo} *spoke*{6} about cricket." Would [he]{naidoo} *resign*{7} if [parliament]{parliament} *changed*{8} the mandate of [the bank]{bank}? "Hypothetical."

<15:22|2023-07-26> Four of [the five members of the committee]{committee:n} *voted*{9} for half a point. [Deputy governor]{-} [Lerato Mokwena]{mokwena} *preferred*{10} a quarter.

<15:15|2023-07-26> [Governor]{-} [Ravi Naidoo]{naidoo} *says*{11} inflation, at 6.9 percent, is "a tax that [nobody]{nobody} *voted*{12} for". [He]{naidoo} *points*{13} to power cuts and the price of diesel. Growth this year will be 0.2 percent, half of what [the bank]{bank} *forecast*{14} <in May|2023-05>.

<15:02|2023-07-26> UP. Half a point. Bond yields jump.

<14:30|2023-07-26> [Economists]{economists:n} are split. [Jannie Kruger]{kruger} of [Vaal Securities]{vaal} *expects*{15} a pause: "Hope, mostly." [Nomsa Dube]{dube} at [Imbali Bank]{imbali} *disagrees*{16}.

<13:00|2023-07-26> Good afternoon. [The central bank]{bank} has *lifted*{17} borrowing costs nine times since <November 2021|2021-11>. [Opposition parties]{opposition} *staged*{18} a sit-in at [its]{bank} gates <last time|2023-05>; <today|2023-07-26> there are only pigeons, and [one man with a flag]{man}.
--- actors
sinazo | person | Sinazo Mthembu | reporter
pretoria | place | Pretoria
desk | organization | the live page
sa | place | South Africa
bank | organization | Reserve Bank | South African central bank
naidoo | person | Ravi Naidoo | governor of the Reserve Bank
cmu | organization | Congress of Metal Unions
poor | group | the poor
president | person | president of South Africa
parliament | organization | parliament
committee | group | five members of the committee
mokwena | person | Lerato Mokwena | deputy governor
nobody | group | nobody
economists | group | economists
kruger | person | Jannie Kruger | economist
vaal | organization | Vaal Securities
dube | person | Nomsa Dube | economist
imbali | organization | Imbali Bank
opposition | group | opposition parties
man | person | man with a flag
--- events
1 | OTHER:business | bank | - | core; time 2023-07-26
2 | REJECT | naidoo | - | core; time 2023-07-26; or OTHER
3 | ACCUSE | cmu | ?bank | core; time 2023-07-26
4 | PROTEST | cmu | bank | core; planned; time 2023-08-05
5 | CONSULT | naidoo | - | time 2023-07-26; or OTHER:statement
6 | CONSULT | president, naidoo | - | mutual; reported; by naidoo; quoted
7 | RETREAT | naidoo | - | possible; or OTHER
8 | OTHER:other | parliament | bank | possible
9 | AGREE | ?committee | - | time 2023-07-26; or SUPPORT OTHER
10 | REJECT | mokwena | - | or OTHER
11 | OTHER:statement | naidoo | - | core; time 2023-07-26
12 | OTHER:election | nobody | - | neg; by naidoo; quoted
13 | OTHER:statement | naidoo | - | time 2023-07-26
14 | OTHER:statement | bank | - | time 2023-05
15 | OTHER:statement | kruger | - | time 2023-07-26
16 | OTHER:statement | dube | ?kruger | time 2023-07-26; or REJECT
17 | OTHER:business | bank | - | time 2021-11/2023-07
18 | PROTEST | opposition | ?bank | time 2023-05

=== n2-008 date:2018-08-14 topic:trade source:written
[Turkey]{turkey} *takes*{1} [India]{india} to [WTO]{wto} over duty on marble

By our trade correspondent, [GENEVA]{geneva}

[ANKARA]{turkey:N} has *lodged*{2} a *complaint*{2} at the [World Trade Organization]{wto} over a 40 per cent duty that [New Delhi]{india:N} *slapped*{3} on [Turkish]{~turkey} marble <in June|2018-06>, opening a new front in a quarrel that began with chickpeas.

[India]{india} *raised*{3} the tariff after [quarry owners in [Rajasthan]{rajasthan}]{quarry} *petitioned*{4} the [Commerce Ministry]{commerce} for *relief*{4} from cheap imports. [[Turkish]{~turkey} exporters]{exporters}, [who]{exporters} *shipped*{5} $190m worth of blocks to [Mundra]{mundra} <last year|2017>, say [they]{exporters} have *lost*{6} half [their]{exporters} orders.

Under [WTO]{wto} rules [the two countries]{turkey+india} must now *hold*{7} *talks*{7} for <60 days|P60D>. If those fail [Turkey]{turkey} may *ask*{8} for a panel.

[[India]{india}'s ambassador to the body]{-}, [Sudhir Ranganathan]{sudhir}, *dismissed*{9} the case as "marble theatre". [He]{sudhir} *noted*{10} that [Turkey]{turkey} itself *doubled*{11} duties on [Indian]{~india} chickpeas <in March|2018-03> without *consulting*{12} [anyone]{anyone}.

"What is sauce for the goose is hummus for the gander," [he]{sudhir} said.

Officials on both sides played down tensions. [[Turkish]{~turkey} Trade Minister]{-} [Nermin Özkök]{ozkok} is still due in [Mumbai]{mumbai} <in October|2018-10> for a *fair*{13} *sponsored*{14} by [[Turkey]{turkey}'s state bank]{statebank}, and an [[Indian]{~india} delegation]{delegation} *toured*{15} the quarries of [Afyon]{afyon} only <last week|2018-08-06/2018-08-12>. [Neither government]{turkey+india} has *withdrawn*{16} [its]{turkey+india} envoy or *threatened*{17} further measures.

Bilateral trade stands at $8.6bn <a year|P1Y>. A free trade *pact*{18} has been *discussed*{18} since <2008|2008>. "Every time [we]{negotiators} *agree*{19} on textiles [somebody]{somebody} *finds*{20} a stone," said a [former [Turkish]{~turkey} negotiator]{negotiator}.
--- actors
turkey | place | Turkey | Ankara
india | place | India | New Delhi
wto | organization | World Trade Organization | WTO
geneva | place | Geneva
rajasthan | place | Rajasthan
quarry | group | quarry owners in Rajasthan
commerce | organization | Commerce Ministry of India
exporters | group | Turkish exporters
mundra | place | Mundra
sudhir | person | Sudhir Ranganathan | India's ambassador to the WTO
anyone | group | anyone
ozkok | person | Nermin Özkök | Turkish Trade Minister
mumbai | place | Mumbai
statebank | organization | Turkey's state bank
delegation | group | Indian delegation
afyon | place | Afyon
negotiators | group | negotiators of both countries
somebody | group | somebody
negotiator | person | former Turkish negotiator
--- events
1 | ACCUSE | turkey | india | core; same 2
2 | ACCUSE | turkey | india | core; place geneva
3 | SANCTION | india | turkey | core; time 2018-06
4 | REQUEST | quarry | commerce |
5 | OTHER:trade | exporters | - | time 2017; place mundra; or COOPERATE
6 | OTHER:business | exporters | - | by exporters
7 | CONSULT | turkey, india | - | mutual; core; planned
8 | REQUEST | turkey | ?wto | possible
9 | REJECT | sudhir | ?turkey | core
10 | ACCUSE | sudhir | turkey | or OTHER:statement
11 | SANCTION | turkey | india | by sudhir; time 2018-03
12 | CONSULT | turkey | anyone | neg; by sudhir
13 | OTHER:business | - | - | planned; time 2018-10; place mumbai; or OTHER:trade
14 | AID | statebank | - | or OTHER SUPPORT
15 | OTHER:travel | delegation | - | time 2018-08-06/2018-08-12; place afyon; or CONSULT
16 | SANCTION | turkey, india | - | neg
17 | SANCTION/THREATEN | turkey, india | - | neg; or THREATEN
18 | CONSULT | ?turkey, ?india | - | mutual; or AGREE
19 | AGREE | negotiators | - | mutual; by negotiator; quoted
20 | OTHER:other | somebody | - | by negotiator; quoted
