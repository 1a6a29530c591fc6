=== n2-081 date:2019-02-13 topic:airline-strike source:written
[Pilots]{pilots:n} *ground*{1} [Skandia]{skandia}: 300 flights *cancelled*{2}, a [bride]{bride} *flies*{3} anyway

[STOCKHOLM]{sthlm} ([AFN]{afn}) - [Skandia Air]{skandia} *scrapped*{2} nearly all [its]{skandia} departures <on Wednesday|2019-02-13> as [pilots in [Sweden]{sweden}, [Denmark]{denmark} and [Norway]{norway}]{pilots} *began*{1} an open-ended *strike*{1} over rosters.

Some 38,000 [passengers]{passengers} were *affected*{4}. The carrier *offered*{5} refunds and *urged*{6} [travellers]{passengers} to *stay*{6} away from airports.

[Mediators]{mediators} *gave up*{7} at 3 a.m. after the [Nordic Pilots' Federation]{npf} *walked away*{8} from a last offer of 2.3 percent. "[We]{npf} were never talking about money," [federation chairman]{-} [Henrik Toft]{toft} *told*{9} [reporters]{reporters}. [[His]{toft} members]{pilots} *learn*{10} of [their]{pilots} weekends five days ahead, [he]{toft} said.

[Skandia]{skandia} chief [Lena Wallin]{wallin} *said*{11} the demands would cost $54 million <a year|P1Y>, "a route network, in other words". [She]{wallin} *appealed*{13} to [pilots]{pilots} to *return*{13} and *ruled out*{14} *hiring*{15} crews from abroad.

[The governments of [Norway]{norway} and [Sweden]{sweden}]{govs}, which *sold*{16} [their]{govs} stakes <last year|2018>, *declined*{17} to intervene. [Denmark]{denmark}, which still owns 14 percent, *called*{18} for *talks*{18}.

In [Tromsø]{tromso}, [Ane Mikkelsen]{bride}, due to *marry*{19} in [Bergen]{bergen} at four, *reached*{3} the altar in a fish exporter's propeller plane. [The exporter]{exporter}, [Arne Hauk]{exporter}, *refused*{20} payment but *kept*{21} the bouquet.

A strike by [cabin crew]{cabin} in <2015|2015> *ended*{22} after <four days|P4D>. One by [mechanics]{mechanics} the same <year|2015> *fizzled*{22} in an afternoon.
--- actors
pilots | group | Scandinavian pilots
skandia | organization | Skandia Air
bride | person | Ane Mikkelsen | bride
sthlm | place | Stockholm
sweden | place | Sweden
denmark | place | Denmark
norway | place | Norway
passengers | group | passengers
mediators | group | mediators
npf | organization | Nordic Pilots' Federation
toft | person | Henrik Toft | federation chairman
reporters | group | reporters
wallin | person | Lena Wallin | chief of Skandia Air
govs | group | governments of Norway and Sweden
tromso | place | Tromsø
bergen | place | Bergen
exporter | person | Arne Hauk | fish exporter
cabin | group | cabin crew
mechanics | group | mechanics
afn | organization | AFN
--- events
1 | PROTEST | pilots | skandia | core; time 2019-02-13
2 | OTHER:business | skandia | - | core; time 2019-02-13; or OTHER:travel
3 | OTHER:travel | bride | - | core; place tromso
4 | OTHER:travel | - | passengers |
5 | CONCEDE | ?skandia | ?passengers | planned; or OTHER:business AID
6 | REQUEST | ?skandia | passengers |
7 | CONSULT | mediators | ?skandia, ?npf | core; or RETREAT
8 | REJECT | npf | ?skandia | core
9 | OTHER:statement | toft | reporters |
10 | OTHER:other | pilots | - | by toft
11 | OTHER:statement | wallin | - |
13 | RETREAT/REQUEST | wallin | pilots | core
14 | REJECT | wallin | - |
15 | OTHER:business | ?skandia | - | neg; by wallin
16 | OTHER:trade | govs | - | time 2018
17 | REJECT | govs | - | core
18 | CONSULT/REQUEST | denmark | - | core
19 | OTHER:culture | bride | - | planned; place bergen
20 | REJECT | exporter | ?bride |
21 | OTHER:other | exporter | - |
22 | PROTEST/RETREAT | cabin, mechanics | - | time 2015

=== n2-082 date:2023-06-06 topic:golf-merger source:written
Sworn rivals *merge*{1}; [players]{players:n} *find out*{2} on the putting green

[PONTE CLARA]{ponte:N}, [Fla.]{florida} — The [Atlantic Golf Tour]{agt} and the [Gulf]{~gulf}-backed [Apex Series]{apex} *agreed*{1} <Tuesday|2023-06-06> to *combine*{1}, *ending*{3} two years of *lawsuits*{4}, *poaching*{5} and name-calling.

The deal *came*{1} out of seven weeks of secret *talks*{6}, held in [Venice]{venice} and [San Antonio]{sanantonio}, between [tour commissioner]{-} [Walt Prentiss]{prentiss} and [Sheikh]{-} [Tariq al-Rashdan]{tariq}, [governor of the fund]{-} that *bankrolls*{7} [Apex]{apex}. Not one player was *told*{8}.

"[I]{macrae} *found out*{2} from [[my]{macrae} caddie]{caddie}, [who]{caddie} *found out*{2} from a hat seller," said [Ewan MacRae]{macrae}, [who]{macrae} *turned down*{9} $90 million from [Apex]{apex} <in 2022|2022>.

Under the agreement both sides *drop*{10} all litigation. [Defectors]{defectors} *suspended*{11} by the [AGT]{agt} may *apply*{12} to *come back*{12} next <year|2024>. [They]{defectors} must *pay*{13} something, [Prentiss]{prentiss} said, though [he]{prentiss} would not *say*{14} what.

[Families of the [Lockhart bombing]{bombing} victims]{families}, [who]{families} have long *accused*{15} [the kingdom]{kingdom} of *shielding*{16} [the plotters]{plotters}, *condemned*{17} the *merger*{1}. [Their]{families} chairwoman, [Terri Ostrow]{ostrow}, *recalled*{18} that [Prentiss]{prentiss} *visited*{19} [her]{ostrow} kitchen last <June|2022-06> and *vowed*{20} never to *take*{20} the money. "[He]{prentiss} *ate*{21} [my]{ostrow} coffee cake," [she]{ostrow} said.

[Prentiss]{prentiss} *acknowledged*{22} that people will *call*{23} [him]{prentiss} a hypocrite. [Two senators]{senators} have *asked*{24} the [Justice Department]{doj} to *investigate*{24}.

[Apex]{apex} captain [Dirk Vansteen]{dirk}, *fined*{25} and *banned*{25} by [the tour]{agt} for *leaving*{26}, *bought*{27} drinks for the locker room. [Nobody]{nobody} from the other side *came*{28}.
--- actors
players | group | players
ponte | place | Ponte Clara
florida | place | Florida
agt | organization | Atlantic Golf Tour | AGT
apex | organization | Apex Series
gulf | place | Gulf
venice | place | Venice
sanantonio | place | San Antonio
prentiss | person | Walt Prentiss | commissioner of the Atlantic Golf Tour
tariq | person | Tariq al-Rashdan | governor of the fund
macrae | person | Ewan MacRae | golfer
caddie | person | caddie
defectors | group | defectors to Apex
bombing | other | Lockhart bombing
families | group | families of the Lockhart bombing victims
kingdom | place | the kingdom
plotters | group | plotters
ostrow | person | Terri Ostrow | chairwoman of the families
senators | group | two senators
doj | organization | Justice Department
dirk | person | Dirk Vansteen | Apex captain
nobody | group | nobody
--- events
1 | OTHER:business | agt, apex | - | mutual; core; planned; time 2023-06-06; or AGREE
2 | OTHER:other | players, macrae, caddie | - | core
3 | RETREAT | agt, apex | - | mutual; core; or AGREE
4 | ACCUSE | agt, apex | - | mutual
5 | OTHER:sport | ?apex | - | or OTHER:business
6 | CONSULT | prentiss, tariq | - | mutual; core; place venice, sanantonio
7 | AID | tariq | apex | or OTHER:business
8 | OTHER:statement | - | ?players | neg
9 | REJECT | macrae | apex | time 2022
10 | CONCEDE | ?agt, ?apex | - | mutual; planned; or RETREAT
11 | SANCTION | agt | defectors |
12 | REQUEST | defectors | ?agt | possible; time 2024; or CONCEDE
13 | OTHER:business | defectors | ?agt | planned; by prentiss; or SANCTION
14 | OTHER:statement | prentiss | - | neg; or REJECT
15 | ACCUSE | families | kingdom |
16 | SUPPORT | kingdom | plotters | reported; by families; or AID OTHER:crime
17 | ACCUSE | families | ?agt | core
18 | OTHER:statement | ostrow | - | or ACCUSE
19 | CONSULT | prentiss | ostrow | by ostrow; time 2022-06
20 | REJECT | prentiss | ?ostrow | core; by ostrow; time 2022-06; or AGREE
21 | OTHER:other | prentiss | - | by ostrow; quoted
22 | CONCEDE | prentiss | - |
23 | ACCUSE | - | prentiss | possible; by prentiss
24 | ACCUSE/REQUEST | senators | doj | core; or REQUEST
25 | SANCTION | agt | dirk |
26 | OTHER:sport | dirk | agt |
27 | AID | dirk | - | or OTHER:trade
28 | OTHER:travel | nobody | - | neg; or REJECT

=== n2-083 date:2016-10-18 topic:fisheries source:written
Eel quota *slashed*{26}; [Volendam]{volendam} *flies*{2} black sails

[BRUSSELS]{brussels}/[VOLENDAM]{volendam} – [[EU]{eu} fisheries ministers]{ministers} *agreed*{1} <in the early hours of Tuesday|2016-10-18> to *cut*{1} eel catches by 60 percent, far more than the [European Commission]{ec} had *proposed*{3}, after [Ireland]{ireland} and [Sweden]{sweden} *threatened*{4} to *push*{4} for a full *ban*{4}.

The [Netherlands]{nl}, [Denmark]{denmark} and [Germany]{germany} *voted against*{5}. [Britain]{britain}, which chairs the council this half-year, *brokered*{7} the *compromise*{1} over cold pizza.

"[We]{keijzer} *saved*{8} what could be saved," [Dutch]{~nl} minister [Wouter Keijzer]{keijzer} said. [He]{keijzer} *secured*{9} an exemption for boats under eight metres, which the [Greens]{greens} *denounced*{10} as a loophole one could sail a trawler through.

In [Volendam]{volendam} [skippers]{skippers} *hoisted*{2} black sails. [Smoker]{-} [Neeltje Bond]{neeltje}, fourth of that name, *has closed*{11} [her]{neeltje} stall and *hung*{12} a wreath on it. "[[My]{neeltje} grandmother]{grandmother} *smoked*{13} through two wars," [she]{neeltje} *told*{14} the broadcaster [Noordzee 1]{noordzee}.

The eel has *declined*{15} by 90 percent <since 1980|1980/2016>. Nobody has ever *seen*{16} one spawn. A [team from [Aarhus]{aarhus}]{team} *followed*{18} forty tagged animals towards the [Sargasso Sea]{sargasso} <last winter|2015-12/2016-02>; whales *ate*{19} nine, and the rest *went*{20} silent.

[Ministers]{ministers:n} also *raised*{21} the sprat quota, *lowered*{22} the one for [Baltic]{~baltic} cod and *postponed*{23} a decision on mackerel, over which [Norway]{norway}, [Iceland]{iceland} and the [Faroe Islands]{faroe} are in *dispute*{24} with the [EU]{eu}. *Talks*{25} on that *resume*{25} in [Bergen]{bergen} <on November 2|2016-11-02>.
--- actors
volendam | place | Volendam
brussels | place | Brussels
eu | organization | EU | European Union
ministers | group | EU fisheries ministers
ec | organization | European Commission
ireland | place | Ireland
sweden | place | Sweden
nl | place | Netherlands
denmark | place | Denmark
germany | place | Germany
britain | place | Britain
keijzer | person | Wouter Keijzer | Dutch minister
greens | organization | Greens
skippers | group | skippers in Volendam
neeltje | person | Neeltje Bond | eel smoker
grandmother | person | grandmother of Neeltje Bond
noordzee | organization | Noordzee 1 | broadcaster
aarhus | place | Aarhus
team | group | team from Aarhus
sargasso | place | Sargasso Sea
baltic | place | Baltic
norway | place | Norway
iceland | place | Iceland
faroe | place | Faroe Islands
bergen | place | Bergen
--- events
1 | AGREE | ministers | - | mutual; core; time 2016-10-18; place brussels; or SANCTION COERCE
26 | OTHER:business | ?ministers | - | core; same 1; or SANCTION
2 | PROTEST | skippers | ?ministers | core; place volendam
3 | REQUEST | ec | - |
4 | COERCE/THREATEN | ireland, sweden | - | core; planned; or THREATEN
5 | REJECT | nl, denmark, germany | ?ministers | core
7 | CONSULT | britain | - | core
8 | AID | keijzer | - | by keijzer; quoted; or OTHER
9 | AGREE | keijzer | ?ministers | or OTHER
10 | ACCUSE | greens | ?keijzer | core
11 | OTHER:business | neeltje | - | or PROTEST
12 | PROTEST | neeltje | - |
13 | OTHER:business | grandmother | - | by neeltje; quoted
14 | OTHER:statement | neeltje | noordzee |
15 | OTHER:disaster | - | - | time 1980/2016; or OTHER
16 | OTHER:science | - | - | neg
18 | OTHER:science | team | - | time 2015-12/2016-02; place sargasso
19 | OTHER:science | - | - |
20 | OTHER:science | - | - |
21 | OTHER:business | ministers | - | or CONCEDE
22 | OTHER:business | ministers | - | or SANCTION
23 | OTHER:other | ministers | - |
24 | ACCUSE | norway, iceland, faroe, eu | - | mutual; or REJECT
25 | CONSULT/AGREE | ?norway, ?iceland, ?faroe, ?eu | - | mutual; planned; time 2016-11-02; place bergen

=== n2-084 date:2022-07-14 topic:drug-trial source:written
[Avicor]{avicor} *halts*{1} heart drug trial; shares *halve*{2}

[BASEL]{basel}/[BOSTON]{boston}, <July 14|2022-07-14> - [Swiss]{~switzerland} biotech [Avicor]{avicor} <on Thursday|2022-07-14> *stopped*{1} a late-stage trial of [its]{avicor} only drug after a [safety board]{board} *reported*{3} liver damage in [four patients]{patients}, *wiping*{2} 2.4 billion francs off [its]{avicor} market value.

None of [the four]{patients} has *died*{4}, chief executive [Beatriz Fonseca]{fonseca} *told*{5} [analysts]{analysts}, [who]{analysts} *pressed*{6} [her]{fonseca} for an hour on when [she]{fonseca} knew. "[I]{fonseca} *learned*{8} on <Tuesday|2022-07-12> at dinner. [I]{fonseca} did not finish it."

[U.S.]{usa} partner [Hallmark Therapeutics]{hallmark}, which *paid*{9} $300 million for [American]{~usa} rights <last year|2021>, said [it]{hallmark} was *reviewing*{10} the contract. [The companies]{avicor+hallmark} had *planned*{11} to *file*{11} for approval <in December|2022-12>.

[Cardanel]{cardanel} *lowered*{12} the risk of a second heart attack by 31% in an earlier trial, a *result*{12} [cardiologists]{cardiologists} *hailed*{13} at the time. One of [them]{cardiologists}, [Anders Reiff]{reiff} of the [Karlsborg Hospital]{karlsborg}, *called*{14} <Thursday|2022-07-14>'s news "a kick in the chest" and *warned*{15} against *writing off*{16} the whole class of drugs.

Short-seller [Quillon Research]{quillon} had *accused*{17} [Avicor]{avicor} <in March|2022-03> of *burying*{18} lab data. [Avicor]{avicor} *sued*{19} [it]{quillon} for defamation in [New York]{ny}. On <Thursday|2022-07-14> [Quillon]{quillon} *posted*{20} a picture of a spade.

The regulator [Swissmedica]{swissmedica} said it was *looking*{21} into the matter. [Patient groups]{groups} *demanded*{22} that [those]{enrolled} already *enrolled*{23} be *given*{24} the data first.
--- actors
avicor | organization | Avicor | Swiss biotech
basel | place | Basel
boston | place | Boston
switzerland | place | Switzerland
board | organization | safety board
patients | group | four patients
fonseca | person | Beatriz Fonseca | chief executive of Avicor
analysts | group | analysts
hallmark | organization | Hallmark Therapeutics
usa | place | United States
cardanel | other | Cardanel | drug
cardiologists | group | cardiologists
reiff | person | Anders Reiff | cardiologist
karlsborg | organization | Karlsborg Hospital
quillon | organization | Quillon Research | short-seller
ny | place | New York
swissmedica | organization | Swissmedica | regulator
groups | group | patient groups
enrolled | group | enrolled patients
--- events
1 | OTHER:science | avicor | - | core; time 2022-07-14; or OTHER:business
2 | OTHER:business | - | ?avicor | core; time 2022-07-14
3 | OTHER:statement | board | ?avicor | core
4 | OTHER:death | - | patients | neg; by fonseca
5 | OTHER:statement | fonseca | analysts |
6 | REQUEST | analysts | fonseca |
8 | OTHER:other | fonseca | - | by fonseca; quoted; time 2022-07-12
9 | OTHER:business | hallmark | ?avicor | time 2021
10 | OTHER:business | hallmark | ?avicor | by hallmark
11 | REQUEST | avicor, hallmark | - | possible; time 2022-12; or OTHER:business
12 | OTHER:science | cardanel | - |
13 | SUPPORT | cardiologists | - |
14 | OTHER:statement | reiff | - | core; time 2022-07-14
15 | REQUEST | reiff | - | or OTHER:statement
16 | REJECT | - | - | possible; by reiff
17 | ACCUSE | quillon | avicor | core; time 2022-03
18 | OTHER:crime | avicor | - | reported; by quillon
19 | ACCUSE | avicor | quillon | place ny
20 | OTHER:statement | quillon | ?avicor | time 2022-07-14
21 | ACCUSE | swissmedica | ?avicor | core
22 | REQUEST | groups | ?avicor | core
23 | OTHER:health | - | enrolled |
24 | AID | ?avicor | enrolled | possible; by groups; same 22

=== n2-085 date:2018-03-27 topic:cricket-scandal source:written
Sandpaper, tears and a sponsor's farewell

By [Callum Reyes-Hart]{callum} in [Cape Town]{capetown}

[Captain]{-} [Josh Hallett]{hallett} *confessed*{1}, *wept*{2} and is on a plane. [Vice-captain]{-} [Brad Koster]{koster} has *confessed*{1} and not wept. [Coach]{-} [Merv Dunning]{dunning}, [who]{dunning} knew nothing, which [nobody]{nobody} *believes*{3}, is *staying*{4}, and [Cricket Commonwealth]{cc} has *lost*{5} [its]{cc} biggest sponsor, the insurer [Southern Star]{southern}.

It *took*{6} the [[Australian]{~australia} board]{board} three days. On <Saturday|2018-03-24> cameras *caught*{7} [opening batsman]{-} [Lachie Dowd]{dowd} *rubbing*{8} the ball with something yellow; [he]{dowd} *hid*{9} it down [his]{dowd} trousers when [umpire]{-} [Rajesh Menon-Clarke]{umpire} *strolled*{10} over. By <Sunday|2018-03-25> [the prime minister]{pm} had *called*{11} it "a shocking disappointment".

[Hallett]{hallett} and [Koster]{koster} are *banned*{12} for <a year|P1Y>, [Dowd]{dowd}, [who]{dowd} at 24 did as [he]{dowd} was *told*{13}, for <nine months|P9M>. None may *captain*{14} the side again before <2020|2020>. [The players' union]{union} is *considering*{15} an *appeal*{15}; [Hallett]{hallett} has *ruled*{16} one *out*{16}.

[South Africa]{sa}, [who]{sa} *won*{17} the match by 322 runs, were gracious. "[We]{sa} have all *shined*{18} a ball," said [Quinton Maseko]{maseko}, without elaborating. [His]{maseko} team-mate [Faf Steenkamp]{faf} was himself *fined*{19} <in 2016|2016> over a mint.

[Southern Star]{southern} *tore up*{5} a deal worth $20m with immediate effect. A [sunscreen maker]{sunscreen} *dropped*{20} [Koster]{koster}, a [breakfast cereal]{cereal} [Hallett]{hallett}. The public was less brutal: at the airport in [Perth]{perth}, [strangers]{strangers} *patted*{21} [Dowd]{dowd} on the back.

[Fast bowler]{-} [Nathan Pugh]{pugh}, asked whether [the bowlers]{bowlers} had known, *laughed*{23} and *walked off*{24}.
--- actors
callum | person | Callum Reyes-Hart | reporter
capetown | place | Cape Town
hallett | person | Josh Hallett | captain of Australia
koster | person | Brad Koster | vice-captain of Australia
dunning | person | Merv Dunning | coach of Australia
nobody | group | nobody
cc | organization | Cricket Commonwealth
southern | organization | Southern Star | insurer
australia | place | Australia
board | organization | Australian cricket board
dowd | person | Lachie Dowd | opening batsman
umpire | person | Rajesh Menon-Clarke | umpire
pm | person | prime minister of Australia
union | organization | players' union
sa | place | South Africa
maseko | person | Quinton Maseko | South African cricketer
faf | person | Faf Steenkamp | South African cricketer
sunscreen | organization | sunscreen maker
cereal | organization | breakfast cereal maker
perth | place | Perth
strangers | group | strangers
pugh | person | Nathan Pugh | fast bowler
bowlers | group | bowlers
--- events
1 | CONCEDE | hallett, koster | - | core; or OTHER:statement
2 | OTHER:other | hallett | - |
3 | REJECT | nobody | ?dunning |
4 | OTHER:appointment | dunning | - |
5 | SANCTION | southern | ?cc | core
6 | OTHER:other | board | - |
7 | ACCUSE | - | dowd | core; time 2018-03-24; or OTHER
8 | OTHER:sport | dowd | - | core; time 2018-03-24; place capetown; or OTHER:crime
9 | OTHER:other | dowd | ?umpire | time 2018-03-24
10 | OTHER:other | umpire | ?dowd |
11 | ACCUSE | pm | - | time 2018-03-25
12 | SANCTION | ?board | hallett, koster, dowd | core
13 | REQUEST | - | dowd |
14 | SANCTION | ?board | ?hallett, ?koster, ?dowd | neg; or OTHER:appointment
15 | REJECT | union | ?board | possible
16 | REJECT | hallett | - | neg
17 | OTHER:sport | sa | ?australia |
18 | OTHER:sport | sa | - | by maseko; quoted
19 | SANCTION | - | faf | time 2016
20 | SANCTION | sunscreen, cereal | koster, hallett | core
21 | SUPPORT | strangers | dowd | place perth
23 | OTHER:other | pugh | - |
24 | REJECT | pugh | - | or OTHER

=== n2-086 date:2024-11-04 topic:bakery-strike source:written
Hot cross: [Bakers]{bakers:n} *down*{1} trays in [Lyon]{lyon}, *block*{2} the flour

[LYON]{lyon} - No queue, no smell, no bread. About [600 bakery workers]{bakers} *walked out*{1} at 3 a.m. <on Monday|2024-11-04> and *parked*{2} delivery tricycles across the gate of the [Grands Moulins du Rhône]{moulins}, the mill that *supplies*{3} half the city.

[They]{bakers} *want*{4} Sundays *paid*{4} double and a ban on ovens that can be *started*{5} by telephone, from bed, by the boss. [Employers]{employers} *say*{6} neither is affordable with butter at nine euros.

[Prefect]{-} [Ghislaine Montorgueil]{prefect} *sent*{7} [gendarmes]{gendarmes}, then *called*{8} [them]{gendarmes} back when an [officer's mother]{omother} was *recognised*{9} among [the pickets]{bakers}. "[We]{prefect} *are talking*{10}," [she]{prefect} said. "With the mothers too."

The [[Rhône]{rhone} Bakers' Guild]{guild}, which represents owners, *petitioned*{12} a court to *lift*{12} the *blockade*{2}. A *hearing*{13} is *set*{13} for <Tuesday|2024-11-05>. [Guild president]{-} [Émile Chassagne]{chassagne}, in a radio debate with [union organiser]{-} [Samira Toumi]{toumi}, *compared*{14} the action to a war; [she]{toumi} *asked*{15} [him]{chassagne} when [he]{chassagne} last *kneaded*{16}.

[He]{chassagne} *kneaded*{16}, it turned out, that very morning, alone, and *sold*{18} [his]{chassagne} 40 loaves to [the police]{police}.

[Supermarkets]{supermarkets:n} *trucked in*{19} bread from [Saint-Étienne]{saint}. [Toumi]{toumi} *asked*{20} [bakers there]{bakersthere} to *refuse*{20} the orders and [they]{bakersthere} *agreed*{21} <from Wednesday|2024-11-06>. [Mayor]{-} [Paul Wéry]{wery} *urged*{22} both camps to *meet*{22} in [his]{wery} kitchen, where there is, [he]{wery} *promised*{23}, cake.

<In 1848|1848> a similar quarrel here *cost*{24} a [prefect]{oldprefect} [his]{oldprefect} post.
--- actors
bakers | group | 600 bakery workers
lyon | place | Lyon
moulins | organization | Grands Moulins du Rhône | mill
employers | group | employers
prefect | person | Ghislaine Montorgueil | prefect
gendarmes | group | gendarmes
rhone | place | Rhône
guild | organization | Rhône Bakers' Guild
chassagne | person | Émile Chassagne | president of the Rhône Bakers' Guild
toumi | person | Samira Toumi | union organiser
police | organization | police
supermarkets | group | supermarkets
saint | place | Saint-Étienne
bakersthere | group | bakers in Saint-Étienne
wery | person | Paul Wéry | mayor of Lyon
oldprefect | person | prefect in 1848
omother | person | officer's mother
--- events
1 | PROTEST | bakers | ?employers | core; time 2024-11-04; place lyon
2 | PROTEST | bakers | moulins | core; time 2024-11-04; place lyon
3 | OTHER:trade | moulins | - |
4 | REQUEST | bakers | ?employers | core
5 | OTHER:business | - | - | possible
6 | REJECT | employers | ?bakers | core
7 | MOBILIZE | prefect | gendarmes | core
8 | RETREAT | prefect | gendarmes | core
9 | OTHER:other | - | omother |
10 | CONSULT | prefect | ?bakers | by prefect; quoted; reported
12 | COERCE/REQUEST | guild | ?bakers | core; or REQUEST ACCUSE
13 | OTHER:court | - | - | planned; time 2024-11-05
14 | ACCUSE | chassagne | ?bakers |
15 | ACCUSE | toumi | chassagne | or REQUEST CONSULT
16 | OTHER:business | chassagne | - |
18 | OTHER:trade | chassagne | police |
19 | OTHER:trade | supermarkets | - | place saint
20 | REJECT/REQUEST | toumi | bakersthere |
21 | AGREE | bakersthere | ?toumi | planned; time 2024-11-06; or SUPPORT
22 | CONSULT/REQUEST | wery | - | core
23 | AGREE | wery | - | planned
24 | OTHER:appointment | - | oldprefect | time 1848; place lyon; or SANCTION
