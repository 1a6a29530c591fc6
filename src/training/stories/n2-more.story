=== n2-057 date:2024-04-18 topic:telecom source:written
[Regulator]{authority} *blocks*{1} [Telvia]{telvia}-[Nordring]{nordring} tie-up, *spares*{2} [minister]{minister:n} a row

[COPENHAGEN]{cph}, <April 18|2024-04-18> ([Reuters]{reuters}) - [[Denmark]{denmark}'s competition authority]{authority} *barred*{1} mobile operator [Telvia]{telvia} <on Thursday|2024-04-18> from *buying*{3} smaller rival [Nordring]{nordring} for 7.2 billion crowns, *saying*{4} the *deal*{3} would *push up*{5} prices.

[The companies]{telvia+nordring} *called*{6} the *decision*{1} "short-sighted". [Telvia]{telvia} must now *pay*{7} [Nordring]{nordring} a break fee of 250 million crowns, one source with knowledge of the contract said.

[Business Minister]{-} [Astrid Kjeldgaard]{minister}, [[whose]{minister} brother]{brother} sits on [Nordring]{nordring}'s board, had been under pressure to *recuse*{8} [herself]{minister} from any appeal. [She]{minister} *declined*{9} to comment.

[The authority]{authority}, which last *stopped*{10} a merger <in 2014|2014>, *cited*{11} complaints from [consumers]{consumers} and from [Bifrost Mobile]{bifrost}, the third network. [Bifrost]{bifrost}, *owned*{12} by [Hong Kong]{hk}'s [Pacific Lantern]{pacific}, *welcomed*{13} the move and within the hour *announced*{14} a price *increase*{14}.

[Analyst]{-} [Nikolaj Brask]{brask} of [Øresund Equity]{oresund} said [Nordring]{nordring}, which *lost*{15} 310 million crowns <last year|2023>, could not *survive*{16} alone. "[They]{authority} have *saved*{17} competition by *killing*{17} a competitor," [he]{brask} said.

[Nordring]{nordring} shares *tumbled*{18} 24%. A [spokesperson]{spokes} *denied*{19} market talk that [the company]{nordring} was in talks with [Norway]{norway}'s [Fjelltel]{fjelltel} or had *hired*{20} advisers for a *restructuring*{21}.
--- actors
telvia | organization | Telvia | mobile operator
nordring | organization | Nordring | mobile operator
cph | place | Copenhagen
denmark | place | Denmark
minister | person | Astrid Kjeldgaard | Business Minister
authority | organization | competition authority of Denmark
brother | person | brother of Astrid Kjeldgaard
consumers | group | consumers
spokes | person | spokesperson for Nordring
bifrost | organization | Bifrost Mobile
hk | place | Hong Kong
pacific | organization | Pacific Lantern
brask | person | Nikolaj Brask | analyst
oresund | organization | Øresund Equity
norway | place | Norway
fjelltel | organization | Fjelltel
reuters | organization | Reuters
--- events
1 | COERCE | authority | telvia | core; time 2024-04-18; or REJECT
2 | OTHER:other | ?authority | minister |
3 | OTHER:business | telvia | nordring | core; possible; neg
4 | OTHER:statement | authority | - |
5 | OTHER:business | - | - | possible; by authority
6 | ACCUSE | telvia, nordring | ?authority | core
7 | OTHER:business | telvia | nordring | core; planned
8 | OTHER:other | minister | - | possible
9 | REJECT | minister | - | or OTHER
10 | COERCE | authority | - | time 2014; or REJECT
11 | ACCUSE | consumers, bifrost | ?telvia, ?nordring |
12 | OTHER:business | pacific | bifrost |
13 | SUPPORT | bifrost | ?authority |
14 | OTHER:business | bifrost | - | core; planned
15 | OTHER:business | nordring | - | time 2023
16 | OTHER:business | nordring | - | neg; possible; by brask
17 | ACCUSE | brask | authority | core; quoted
18 | OTHER:business | - | - |
19 | REJECT | spokes | - |
20 | OTHER:business | nordring | - | denied; neg; by spokes
21 | OTHER:business | nordring | - | denied; neg; by spokes

=== n2-058 date:2016-07-05 topic:pilgrimage source:written
Pilgrims *walk*{1} to [Sourveil]{sourveil} again, and a [mosque]{mosque} *makes*{2} the soup

The first candle-lit *procession*{1} to the chapel of [Saint Gwenn]{gwenn} since the *attack*{3} of <last July|2015-07> *drew*{1} [4,000 people]{pilgrims} to the [Breton]{~brittany} village of [Sourveil]{sourveil} <on Sunday|2016-07-03>, twice the usual number.

At the crossroads where a lorry *ploughed*{3} into [the pilgrims]{pilgrims15}, *killing*{3} seven, [the crowd]{pilgrims} *stopped*{4} and *sang*{4}. [Two gendarmes]{gendarmes} *took off*{5} [their]{gendarmes} caps. [The driver]{driver}, a [local man]{driver} with a history of mental illness, *awaits*{6} trial in [Rennes]{rennes}; [investigators]{investigators} have *found*{7} no political motive.

[Bishop]{-} [Alain Le Goff]{bishop} *prayed*{8} for [him]{driver} by name, which not [everyone]{everyone} *liked*{9}. "[I]{annick} *came*{10} for [[my]{annick} sister]{sister}, not for [him]{driver}," said [Annick Kerveno]{annick}, 63, [whose]{annick} sister, [Soazig]{sister}, *died*{11} in the *attack*{11}. [She]{annick} *stayed*{12} all the same.

The [mosque of [Lannion]{lannion}]{mosque} *sent*{13} 900 litres of soup. [Imam]{-} [Rachid Benyahia]{imam} had *offered*{14} it <last year|2015>, the day after, when [the prefecture]{prefecture} *forbade*{15} gatherings. "So it is a year late, but hot," [he]{imam} said.

[Pope]{-} [Innocent]{pope} *sent*{16} a telegram. [The minister of the interior]{minister}, [who]{minister} had *announced*{17} [his]{minister} *visit*{17}, *cancelled*{18} it in the morning, *citing*{18} the football. [France]{france} were *playing*{19} [Iceland]{iceland}.

Concerns about security remain. [Mayor]{-} [Yvon Tanguy]{tanguy} has *asked*{20} [the state]{france} to *pay*{20} for bollards; [he]{tanguy} has *got*{21} flowerpots.
--- actors
sourveil | place | Sourveil
mosque | organization | mosque of Lannion
brittany | place | Brittany
pilgrims | group | 4,000 pilgrims
pilgrims15 | group | pilgrims hit in 2015
gendarmes | group | two gendarmes
driver | person | driver of the lorry
rennes | place | Rennes
investigators | group | investigators
bishop | person | Alain Le Goff | bishop
everyone | group | everyone
gwenn | person | Saint Gwenn
annick | person | Annick Kerveno | pilgrim
sister | person | Soazig | sister of Annick Kerveno
lannion | place | Lannion
imam | person | Rachid Benyahia | imam
prefecture | organization | prefecture
pope | person | Innocent | Pope
minister | person | minister of the interior
france | place | France
iceland | place | Iceland
tanguy | person | Yvon Tanguy | mayor of Sourveil
--- events
1 | OTHER:culture | pilgrims | - | core; time 2016-07-03; place sourveil; or OTHER:travel
2 | AID | mosque | ?pilgrims | core; same 13
3 | ASSAULT | ?driver | pilgrims15 | core; time 2015-07; or OTHER:accident
4 | OTHER:culture | pilgrims | - |
5 | SUPPORT | gendarmes | - | or OTHER
6 | OTHER:court | driver | - | planned; place rennes
7 | ACCUSE | investigators | ?driver | neg; or OTHER
8 | SUPPORT | bishop | driver | core; or OTHER:culture
9 | REJECT | everyone | ?bishop | neg; or SUPPORT
10 | OTHER:travel | annick | - | by annick; quoted
11 | ASSAULT | ?driver | sister | time 2015-07; same 3; or OTHER:death
12 | OTHER:other | annick | - |
13 | AID | mosque | ?pilgrims | core
14 | AID/AGREE | imam | - | planned; time 2015
15 | COERCE | prefecture | - | time 2015
16 | SUPPORT | pope | - | or OTHER:statement
17 | CONSULT/AGREE | minister | - | planned
18 | CONSULT/REJECT | minister | - | core; or REJECT
19 | OTHER:sport | france, iceland | - | mutual
20 | AID/REQUEST | tanguy | france | core
21 | AID | - | tanguy | or OTHER

=== n2-059 date:2023-01-19 topic:layoffs source:written
[Nimbus]{nimbus} *lays off*{1} [the man]{gerald} [who]{gerald} *invented*{2} [its]{nimbus} blue button

[SEATTLE]{seattle} - [Gerald Oyelaran]{gerald}, [who]{gerald} *designed*{2} the button that a [billion people]{people} *press*{3} to *share*{3} a picture, was among [5,800 employees]{staff} *let go*{1} by [Nimbus]{nimbus} <on Wednesday|2023-01-18>, [he]{gerald} *wrote*{4} on a rival network.

[He]{gerald} *received*{5} the e-mail at 4.12 in the morning. The button worked until five.

The *cuts*{1}, seven percent of the payroll, follow those at [Harrow Cloud]{harrow}, [Pinpoint]{pinpoint}, [Wavelet]{wavelet} and a [dozen other technology firms]{firms}, which together have *shed*{7} 110,000 jobs <since October|2022-10/2023-01>. [Nimbus]{nimbus} had *doubled*{8} [its]{nimbus} staff during the pandemic.

[Chief executive]{-} [Mina Castellanos]{mina} *took*{9} the blame. "[I]{mina} *hired*{10} for a world that did not arrive," [she]{mina} *told*{11} [staff]{staff} in a two-minute video. [Her]{mina} own pay will be *halved*{12}. [Investors]{investors} *liked*{13} it: the stock rose 5 percent.

[Those]{staff} *dismissed*{14} in [Ireland]{ireland}, [Germany]{germany} and [Japan]{japan} are better protected. [The [Dublin]{dublin} office]{office} must *consult*{15} for <30 days|P30D> under local law, and in [Munich]{munich} [the works council]{council} has *gone*{16} to court.

[Oyelaran]{gerald}, 51, *grew up*{17} in [Ibadan]{ibadan} and *joined*{18} [the company]{nimbus} when it had nine people and a dog. The dog was [his]{gerald}. [Former colleagues]{colleagues} *launched*{19} a fund for [interns]{interns} [who]{interns} *lost*{20} [their]{interns} visas, and *asked*{21} [him]{gerald} to *design*{21} the donate button.

[He]{gerald} has *agreed*{22}, *provided*{22} it is green.
--- actors
nimbus | organization | Nimbus | technology company
seattle | place | Seattle
gerald | person | Gerald Oyelaran | designer
staff | group | 5,800 employees of Nimbus
harrow | organization | Harrow Cloud
pinpoint | organization | Pinpoint
wavelet | organization | Wavelet
firms | group | a dozen other technology firms
mina | person | Mina Castellanos | chief executive of Nimbus
investors | group | investors
ireland | place | Ireland
germany | place | Germany
japan | place | Japan
dublin | place | Dublin
office | organization | Dublin office of Nimbus
munich | place | Munich
council | organization | works council
ibadan | place | Ibadan
colleagues | group | former colleagues of Gerald Oyelaran
interns | group | interns
people | group | a billion people
--- events
1 | OTHER:business | nimbus | staff, gerald | core; time 2023-01-18; or SANCTION
2 | OTHER:business | gerald | - |
3 | OTHER:other | people | - |
4 | OTHER:statement | gerald | - |
5 | OTHER:other | gerald | - |
7 | OTHER:business | harrow, pinpoint, wavelet, firms | - | core; time 2022-10/2023-01
8 | OTHER:business | nimbus | - |
9 | CONCEDE | mina | ?staff | core
10 | OTHER:business | mina | - | by mina; quoted
11 | OTHER:statement | mina | staff |
12 | OTHER:business | - | mina | planned; or CONCEDE
13 | SUPPORT | investors | ?mina | or OTHER
14 | OTHER:business | ?nimbus | staff | same 1; place ireland, germany, japan
15 | CONSULT | office | ?staff | planned
16 | ACCUSE | council | ?nimbus | core; place munich; or OTHER:court
17 | OTHER:other | gerald | - | place ibadan
18 | OTHER:appointment | gerald | nimbus |
19 | AID | colleagues | interns | core
20 | OTHER:other | interns | - |
21 | REQUEST | colleagues | gerald |
22 | AGREE | gerald | ?colleagues | core

=== n2-060 date:2019-02-22 topic:council-live source:written
Budget night at [Thurlow City Hall]{hall}: [our]{blog} blog

<11:52 p.m.|2019-02-21> [Council]{council} has *adopted*{1} a budget, 8-5. Property tax *up*{2} 3.9 percent, outdoor rinks *saved*{3}, the mounted police *gone*{4}. Good night, horses.

<11:20 p.m.|2019-02-21> [Coun.]{-} [Marg Delorme]{delorme} *moves*{5} to *cut*{6} [councillors]{council:n}' own pay by five percent. [Coun.]{-} [Rick Szabo]{szabo} *seconds*{7} it "for entertainment". It *fails*{8}.

<10:41 p.m.|2019-02-21> A *break*{9}. In the hallway [Police Chief]{-} [Anil Dhawan]{dhawan} *tells*{10} [us]{blog} [he]{dhawan} did not *offer*{11} the horses; [they]{council} were *taken*{12}. [Mayor]{-} [Suzanne Arcand]{arcand} *says*{13} it was [his]{dhawan} idea.

<9:58 p.m.|2019-02-21> [Delegations]{delegations} are *done*{14}. [Thirty-three people]{delegations} *spoke*{14}. A [nine-year-old]{mila}, [Mila Okpara]{mila}, *asked*{15} [council]{council} to *keep*{15} the rink on [Birch Street]{birch} and *got*{16} a standing ovation. [Developer]{-} [Vince Carbone]{carbone} *spoke*{17} against a levy on new houses, was *booed*{18}, and *sat down*{19} before [his]{carbone} time was up.

<8:30 p.m.|2019-02-21> [City manager]{-} [Heather Oum]{oum} *warns*{20} that [the province]{province} could *slash*{21} transit grants <in April|2019-04>. If that *happens*{21}, [she]{oum} will be *back*{22}, [she]{oum} says, "with a smaller hat".

<7:15 p.m.|2019-02-21> A [group of tenants from [Alder Court]{alder}]{tenants} has *hung*{23} a banner over the gallery rail. [Security]{security} *lets*{24} it hang.

<7:00 p.m.|2019-02-21> [Council]{council} is *called*{25} to order. [Coun.]{-} [Joe Prystai]{prystai} is absent: [[his]{prystai} daughter]{daughter} was *born*{26} <at noon|2019-02-21>. *Congratulations*{27} from all sides, the last unanimous vote of the evening.
--- actors
hall | place | Thurlow City Hall
council | organization | Thurlow city council
delorme | person | Marg Delorme | councillor
szabo | person | Rick Szabo | councillor
dhawan | person | Anil Dhawan | police chief
blog | organization | the blog
arcand | person | Suzanne Arcand | mayor
delegations | group | thirty-three people in the delegations
mila | person | Mila Okpara | nine-year-old
birch | place | Birch Street
carbone | person | Vince Carbone | developer
oum | person | Heather Oum | city manager
province | organization | province
tenants | group | tenants from Alder Court
alder | place | Alder Court
security | group | security
prystai | person | Joe Prystai | councillor
daughter | person | daughter of Joe Prystai
--- events
1 | AGREE | council | - | core; time 2019-02-21; place hall; or OTHER
2 | OTHER:business | ?council | - | core
3 | OTHER:other | ?council | - | core; or CONCEDE
4 | OTHER:other | ?council | - | core; or SANCTION
5 | REQUEST | delorme | ?council | time 2019-02-21
6 | OTHER:business | delorme | council | possible
7 | SUPPORT | szabo | ?delorme |
8 | REJECT | ?council | ?delorme |
9 | OTHER:other | ?council | - | time 2019-02-21
10 | OTHER:statement | dhawan | blog |
11 | CONCEDE | dhawan | - | neg; by dhawan; or AID
12 | COERCE | council | ?dhawan | reported; by dhawan
13 | OTHER:statement | arcand | - | or ACCUSE
14 | CONSULT | delegations | ?council | core; time 2019-02-21
15 | REQUEST | mila | council | core
16 | SUPPORT | - | mila |
17 | REJECT | carbone | - |
18 | PROTEST | - | carbone |
19 | RETREAT | carbone | - | or OTHER
20 | OTHER:statement | oum | ?council | core; time 2019-02-21
21 | SANCTION | province | - | possible; by oum; time 2019-04; or OTHER:business
22 | OTHER:travel | oum | ?council | possible; by oum
23 | PROTEST | tenants | ?council | time 2019-02-21; place hall
24 | CONCEDE | security | ?tenants |
25 | OTHER:other | - | council | time 2019-02-21
26 | OTHER:health | - | daughter | time 2019-02-21
27 | SUPPORT | ?council | ?prystai |

=== n2-061 date:2022-10-05 topic:science-prize source:written
Nobel? No, said [[her]{sofie} mother]{mother}, the kettle

[STOCKHOLM]{stockholm}/[GHENT]{ghent}

[Sofie Delacroix-Maes]{sofie} was descaling a kettle when [the academy]{academy} *called*{1}, and *let*{2} it *ring*{2}. Two colleagues, [Hiroko Tanabe]{tanabe} of [Sendai]{sendai} and [Bernard Osei-Tutu]{bernard} of [Kumasi]{kumasi}, *picked up*{3} at once. The three will *share*{4} the <2022|2022> [Lindqvist Medal]{medal} in chemistry for *teaching*{5} bacteria to *make*{5} glue.

The adhesive holds under water. [Surgeons]{surgeons} have *closed*{7} wounds with it <since 2015|2015/2022>; [the navy of [Chile]{chile}]{navy} *patches*{8} hulls.

[The academy]{academy} *honoured*{4} "a friendship as much as a molecule". [Tanabe]{tanabe} and [Delacroix-Maes]{sofie} *met*{9} at a bus stop in [Basel]{basel} <in 1996|1996>, *quarrelled*{10} <in 2003|2003> over [whose]{sofie+tanabe} name should come first on a paper, and did not *exchange*{12} a word until [Osei-Tutu]{bernard}, then [their]{sofie+tanabe} student, *locked*{13} [them]{sofie+tanabe} in a cold room with a thermos flask.

"[I]{bernard} *gave*{14} [them]{sofie+tanabe} an hour," [he]{bernard} *recalled*{15} <on Wednesday|2022-10-05>. "After ten minutes [they]{sofie+tanabe} were *shouting*{16}. After thirty [they]{sofie+tanabe} were *drawing*{17} on the wall."

[Critics]{critics} *noted*{18} who was missing. [Lucía Ferreyra]{ferreyra}, a [technician in [Rosario]{rosario}]{ferreyra}, *isolated*{19} the first strain <in 1994|1994> and *mailed*{20} it to [Basel]{basel} in a sock. The rules allow three winners. [All three]{sofie+tanabe+bernard} *named*{22} [her]{ferreyra} within minutes of the announcement; [Osei-Tutu]{bernard} will *give*{23} [her]{ferreyra} [his]{bernard} share of the money.

[King]{-} [Oskar-Fredrik]{king} will *hand out*{24} the medals on <December 8|2022-12-08>. [Delacroix-Maes]{sofie} has *promised*{25} to *answer*{25} the phone if [he]{king} *rings*{26}.
--- actors
sofie | person | Sofie Delacroix-Maes | chemist
mother | person | mother of Sofie Delacroix-Maes
stockholm | place | Stockholm
ghent | place | Ghent
academy | organization | academy
tanabe | person | Hiroko Tanabe | chemist
sendai | place | Sendai
bernard | person | Bernard Osei-Tutu | chemist
kumasi | place | Kumasi
medal | other | Lindqvist Medal | prize
chile | place | Chile
navy | organization | navy of Chile
surgeons | group | surgeons
basel | place | Basel
critics | group | critics
ferreyra | person | Lucía Ferreyra | technician
rosario | place | Rosario
king | person | Oskar-Fredrik | King
--- events
1 | CONSULT | academy | ?sofie |
2 | REJECT | sofie | ?academy | or OTHER
3 | CONSULT | tanabe, bernard | ?academy | or OTHER
4 | SUPPORT | academy | ?sofie, ?tanabe, ?bernard | core; planned; or OTHER:science
5 | OTHER:science | ?sofie, ?tanabe, ?bernard | - | core
7 | OTHER:health | surgeons | - | time 2015/2022
8 | OTHER:other | navy | - |
9 | CONSULT | tanabe, sofie | - | mutual; time 1996; place basel
10 | ACCUSE | tanabe, sofie | - | mutual; core; time 2003
12 | CONSULT | tanabe, sofie | - | mutual; neg
13 | COERCE | bernard | sofie, tanabe | core
14 | REQUEST | bernard | sofie, tanabe | by bernard; quoted; same 13; or OTHER
15 | OTHER:statement | bernard | - | time 2022-10-05
16 | ACCUSE | sofie, tanabe | - | mutual; reported; by bernard; quoted
17 | COOPERATE | sofie, tanabe | - | mutual; reported; by bernard; quoted; or OTHER
18 | ACCUSE | critics | ?academy |
19 | OTHER:science | ferreyra | - | core; time 1994
20 | AID | ferreyra | basel | time 1994; or COOPERATE OTHER
22 | SUPPORT | sofie, tanabe, bernard | ferreyra | core
23 | AID/AGREE | bernard | ferreyra | planned; core
24 | SUPPORT | king | ?sofie, ?tanabe, ?bernard | planned; time 2022-12-08
25 | AGREE | sofie | - | planned; or CONSULT
26 | CONSULT | king | ?sofie | possible

=== n2-062 date:2018-09-27 topic:school source:written
[Headteacher]{head:n} *cleared*{1} over ski trip, *returns*{2} to applause and a fire drill

[Pupils at [Ravenscar Academy]{academy} in [Whitby]{whitby}]{pupils} *lined*{3} the drive <on Wednesday|2018-09-26> to *greet*{3} [Dr]{-} [Philippa Stoke]{head}, back at [her]{head} desk after <eleven months|P11M> of *suspension*{4}.

An [independent panel]{panel} <last week|2018-09-17/2018-09-23> *cleared*{1} [her]{head} of *misusing*{5} school funds. [It]{panel} *found*{6} that the £14,000 spent on a skiing trip to [Andorra]{andorra} was *authorised*{8} by [the then chair of governors]{chair}, [Clive Mudd]{chair}, [who]{chair} *went*{9} along and *broke*{10} a leg.

[Mr]{-} [Mudd]{chair} had *reported*{11} [Dr]{-} [Stoke]{head} to [the trust]{trust} <last October|2017-10>. [He]{chair} *resigned*{12} <on Monday|2018-09-24> "to *spend*{13} more time with [my]{chair} physiotherapist".

[The trust]{trust}, [Northern Lights Learning]{trust}, *apologised*{14} to [Dr]{-} [Stoke]{head} and will *pay*{15} [her]{head} legal costs. [[Her]{head} union]{union} *called*{16} the affair a disgrace. [It]{union} is *considering*{17} a *claim*{17} against [Mr]{-} [Mudd]{chair}.

[Acting head]{-} [Jordan Blythe]{blythe}, [who]{blythe} had *taken*{18} charge in [her]{head} absence, *abolished*{19} homework on Fridays and *introduced*{20} bees, *handed over*{21} the keys with a bow. [She]{head} will *keep*{22} the bees.

At 10.40 the fire alarm *went off*{23}. [Year 9]{year9} *denies*{24} it.
--- actors
head | person | Philippa Stoke | headteacher
academy | organization | Ravenscar Academy
whitby | place | Whitby
pupils | group | pupils at Ravenscar Academy
panel | organization | independent panel
andorra | place | Andorra
chair | person | Clive Mudd | former chair of governors
trust | organization | Northern Lights Learning | school trust
union | organization | union of Philippa Stoke
blythe | person | Jordan Blythe | acting head
year9 | group | Year 9
--- events
1 | CONCEDE | ?panel | head | core; time 2018-09-17/2018-09-23; or OTHER:court
2 | OTHER:appointment | head | ?academy | core; time 2018-09-26
3 | SUPPORT | pupils | head | core; time 2018-09-26; place whitby
4 | SANCTION | ?trust | head | core; time P11M
5 | OTHER:crime | head | - | denied; neg; by panel
6 | OTHER:court | panel | - | or OTHER:statement
8 | AGREE | chair | - | core; reported; by panel; or CONCEDE
9 | OTHER:travel | chair | - | place andorra
10 | OTHER:accident | chair | - | place andorra
11 | ACCUSE | chair | head | core; time 2017-10
12 | OTHER:appointment | chair | - | core; time 2018-09-24; or RETREAT
13 | OTHER:other | chair | - | planned; by chair; quoted
14 | CONCEDE | trust | head | core
15 | AID/AGREE | trust | head | planned; or CONCEDE
16 | ACCUSE | union | ?trust |
17 | ACCUSE | union | chair | possible
18 | OTHER:appointment | blythe | - |
19 | CONCEDE | blythe | - | or OTHER
20 | OTHER:other | blythe | - |
21 | OTHER:appointment | blythe | ?head | or CONCEDE
22 | OTHER:other | head | - | planned
23 | OTHER:other | - | - |
24 | REJECT | year9 | - |

=== n2-063 date:2021-07-29 topic:car-industry source:written
*Recalled*{1}, *rebranded*{2}, *ridiculed*{3}: [Zephyr]{zephyr} gives electric van another shot

[TURIN]{turin} — [Zephyr]{zephyr} is *bringing back*{4} the [Ape-E]{ape}, the three-wheeled delivery van that *caught fire*{5} on live television <in 2019|2019> with [the company]{zephyr}'s own chairman at the wheel.

[The new model]{ape}, *shown*{6} to [dealers]{dealers} in [Lingotto]{lingotto} <on Wednesday|2021-07-28>, has four wheels and a different name, [Volpe]{ape:N}. It carries 700 kilos and sells for €21,900. [Chairman]{-} [Edoardo Rimini-Sforza]{rimini}, [whose]{rimini} eyebrows have *grown back*{9}, *drove*{10} it on stage. "No cameras," [he]{rimini} *joked*{11}.

[Zephyr]{zephyr} *recalled*{1} all 3,100 first-generation vans and *settled*{12} with [42 owners]{owners}. A *lawsuit*{13} by [[Spain]{spain}'s postal service]{correos}, whose depot in [Murcia]{murcia} *burned*{14} down, is still *pending*{13}. [Battery supplier]{-} [Lithoro]{lithoro} of [Slovenia]{slovenia} *denies*{15} [its]{lithoro} cells were at fault; [Zephyr]{zephyr} has *switched*{16} to [Korean]{~korea} ones.

The market is crowded. [Renard]{renard}, [Volta-Kraft]{volta} and [China]{china}'s [Baoli]{baoli} have all *launched*{17} small vans <since January|2021-01/2021-07> and are *slashing*{18} prices. "It is a price *war*{18}, and [Zephyr]{zephyr} *turns up*{19} with a fruit knife," said [Ilaria Conti]{conti} of consultancy [Quattroruote Dati]{quattro}.

[Metalworkers' union FIM-Nord]{fim:N} *sees*{20} it otherwise. The van keeps 900 jobs in [Termoli]{termoli}, where [Zephyr]{zephyr} had *threatened*{22} to *close*{22} a line. The region of [Molise]{molise} *contributed*{23} €40 million, a sum that [rivals]{rivals:n} have *challenged*{24} in [Brussels]{eu:N}.

[Rimini-Sforza]{rimini}, 71, *hopes*{25} to *sell*{25} 12,000 <in the first year|P1Y>. <In 2019|2019> [he]{rimini} *hoped*{26} for 20,000.
--- actors
zephyr | organization | Zephyr | van maker
turin | place | Turin
ape | other | Ape-E | delivery van, later Volpe
dealers | group | dealers
lingotto | place | Lingotto
rimini | person | Edoardo Rimini-Sforza | chairman of Zephyr
owners | group | 42 owners
spain | place | Spain
correos | organization | Spain's postal service
murcia | place | Murcia
lithoro | organization | Lithoro | battery supplier
slovenia | place | Slovenia
korea | place | South Korea
renard | organization | Renard
volta | organization | Volta-Kraft
china | place | China
baoli | organization | Baoli
conti | person | Ilaria Conti | consultant
quattro | organization | Quattroruote Dati | consultancy
fim | organization | FIM-Nord | metalworkers' union
termoli | place | Termoli
molise | place | Molise
rivals | group | rivals of Zephyr
eu | organization | European Union | Brussels
--- events
1 | OTHER:business | zephyr | - | core
2 | OTHER:business | ?zephyr | - |
3 | ACCUSE | - | ?zephyr |
4 | OTHER:business | zephyr | - | core
5 | OTHER:accident | ape | ?rimini | core; time 2019
6 | OTHER:business | ?zephyr | dealers | core; time 2021-07-28; place lingotto
9 | OTHER:health | rimini | - |
10 | OTHER:business | rimini | - |
11 | OTHER:statement | rimini | - |
12 | AGREE | zephyr | owners |
13 | ACCUSE | correos | ?zephyr | core
14 | OTHER:accident | - | correos | place murcia
15 | REJECT | lithoro | ?zephyr |
16 | OTHER:trade | zephyr | ?lithoro | or SANCTION
17 | OTHER:business | renard, volta, baoli | - | time 2021-01/2021-07
18 | OTHER:business | renard, volta, baoli | - | core; mutual
19 | OTHER:business | zephyr | - | by conti; quoted
20 | OTHER:statement | fim | - | or SUPPORT
22 | OTHER:business | zephyr | - | planned; place termoli; or SANCTION
23 | AID | molise | ?zephyr | core
24 | ACCUSE | rivals | ?molise | core; or REJECT
25 | OTHER:trade | rimini | - | planned
26 | OTHER:statement | rimini | - | time 2019

=== n2-064 date:2017-05-16 topic:hospital-cyber source:written
[Surgeons]{surgeons:n} *went back*{1} to chalk. What the weekend's virus *did*{2} to [[Tampere]{tampere} hospital]{hospital}

[Reporter]{-} [Inka Salmela]{inka} *spent*{3} the night at [Pyynikki Hospital]{hospital}.

It *began*{2}, says [ward sister]{-} [Merja Kallio]{merja}, with a smiley. <At 16.05 on Friday|2017-05-12> every screen on the fourth floor *showed*{2} one, and under it a demand for 300 dollars. [She]{merja} *pulled*{4} the plug out of the wall with [her]{merja} foot.

The worm had *hit*{2} [hospitals in eleven countries]{hospitals} by then. In [Tampere]{tampere} it *locked*{5} patient files, the pharmacy and, oddly, the lifts. [Managing physician]{-} [Pekka Rantanen]{pekka} *sent*{6} ambulances to [Hämeenlinna]{hame} and *postponed*{7} 61 operations. [Nobody]{nobody} *paid*{8}.

[Anaesthetist]{-} [Dr]{-} [Bola Adewale]{bola} *bought*{9} a school blackboard from a flea market. [Medical students]{students} *ran*{10} up and down the stairs with blood samples. A [retired archivist]{archivist}, [Toivo Lehto]{archivist}, 80, *walked*{11} in unasked and *showed*{12} [the young doctors]{doctors} how to *file*{13} a card.

"[I]{archivist} was *dismissed*{14} in <1999|1999> because of those machines," [he]{archivist} *remarked*{15}. "[I]{archivist} *came*{16} to *gloat*{16}. There was no time."

[One patient]{patient}, a [man in [his]{patient} sixties]{patient}, *died*{17} on <Saturday|2017-05-13> after [his]{patient} transfer; [the hospital]{hospital} does not believe the delay *caused*{18} it, but has *asked*{19} [the authorities]{authorities} to *look*{19}.

Who *did*{2} it is unknown. The [National Bureau of Investigation]{nbi} is *investigating*{20} with [Europol]{europol}. An unpatched scanner, *sold*{21} by [Medivar]{medivar} of [Sweden]{sweden}, let it in; [Medivar]{medivar} *insists*{22} it had *sent*{23} a warning <in March|2017-03>. [Rantanen]{pekka} *found*{24} the letter <yesterday|2017-05-15>, unopened, and *offered*{25} [his]{pekka} *resignation*{25}. [The board]{board} *would not have*{26} it.
--- actors
surgeons | group | surgeons
tampere | place | Tampere
inka | person | Inka Salmela | reporter
hospital | organization | Pyynikki Hospital
merja | person | Merja Kallio | ward sister
hospitals | group | hospitals in eleven countries
pekka | person | Pekka Rantanen | managing physician
hame | place | Hämeenlinna
nobody | group | nobody
bola | person | Bola Adewale | anaesthetist
students | group | medical students
archivist | person | Toivo Lehto | retired archivist
doctors | group | young doctors
patient | person | patient who died
authorities | group | authorities
nbi | organization | National Bureau of Investigation
europol | organization | Europol
medivar | organization | Medivar
sweden | place | Sweden
board | organization | hospital board
--- events
1 | OTHER:health | surgeons | - | core
2 | ASSAULT | - | hospitals, hospital | core; time 2017-05-12; place tampere; or OTHER:crime
3 | OTHER:other | inka | - |
4 | OTHER:other | merja | - |
5 | ASSAULT | - | ?hospital | core; place tampere; or OTHER:crime
6 | AID | pekka | - | place hame; or OTHER:health
7 | OTHER:health | pekka | - | core
8 | CONCEDE | nobody | - | neg
9 | OTHER:trade | bola | - |
10 | AID | students | ?hospital | or OTHER:health
11 | OTHER:travel | archivist | ?hospital |
12 | AID | archivist | doctors | core
13 | OTHER:other | doctors | - |
14 | OTHER:appointment | - | archivist | by archivist; quoted; reported; time 1999; or SANCTION
15 | OTHER:statement | archivist | - |
16 | OTHER:travel | archivist | ?hospital | by archivist; quoted
17 | OTHER:death | - | patient | core; time 2017-05-13
18 | OTHER:death | - | ?patient | denied; neg; by hospital; same 17
19 | ACCUSE/REQUEST | hospital | authorities | or REQUEST
20 | ACCUSE | nbi, europol | - | core
21 | OTHER:trade | medivar | ?hospital |
22 | REJECT | medivar | ?hospital | or OTHER:statement
23 | OTHER:statement | medivar | ?hospital | by medivar; time 2017-03
24 | OTHER:other | pekka | - | time 2017-05-15
25 | OTHER:appointment | pekka | ?board | core; planned; time 2017-05-15; or CONCEDE RETREAT
26 | REJECT | board | ?pekka | core
