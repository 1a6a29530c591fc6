=== n4-031 date:2022-09-10 topic:football source:written
[Ten-man [Rovers]{rovers}]{rovers:n} *hold out*{1} to *knock*{2} [City]{city} off top

[Farley Rovers]{rovers} *survived*{1} <40 minutes|PT40M> with ten men to *beat*{2} [Kingsmoor City]{city} 1-0 at [Vale Park Road]{ground} and *end*{2} the leaders' unbeaten *run*{3}.

[Jamal Whitlock]{whitlock} *headed in*{4} [Sergi Puig]{puig}'s *corner*{5} on the half-hour. Then [captain]{-} [Dean Moffat]{moffat} *saw red*{6} for a *lunge*{7} on [Luka Bilić]{bilic}, and [City]{city} *laid siege*{8} to the home goal.

[Keeper]{-} [Arthur Lindqvist]{lindqvist} *kept out*{9} a *penalty*{9} from [Bilić]{bilic}, *tipped*{10} a free-kick onto the bar and, in stoppage time, *cleared*{11} with [his]{lindqvist} face. "[I]{lindqvist} don't *remember*{12} the last one," the Swede said. "[They]{mates} *told*{13} [me]{lindqvist} [we]{rovers} *won*{2}."

[City manager]{-} [Paolo Greco]{greco} *pointed the finger*{14} at [referee]{-} [Sian Rees]{rees}, [who]{rees} *waved away*{15} two other appeals. "[She]{rees} *lost*{16} control. [I]{greco} *drop*{17} two of [my]{greco} best players <on Tuesday|2022-09-13>, that is [my]{greco} problem; this is [her]{rees} problem," [he]{greco} said, before *apologising*{18} "for the tone".

It was a first *win*{2} over [City]{city} since <1987|1987> for [Rovers]{rovers}, [who]{rovers} *climb*{19} to ninth. [Boss]{-} [Kelly Ambrose]{ambrose}, *appointed*{20} <in July|2022-07> when [Mick Dunphy]{dunphy} *left*{21} for [Sunderland]{sunderland}, *hugged*{22} every steward on [her]{ambrose} way to the tunnel.

[City]{city} had *won*{23} [their]{city} first six *matches*{23} and stay second on goal difference. [They]{city} *face*{24} [Porto]{porto} <on Wednesday|2022-09-14>. [Moffat]{moffat} will *miss*{25} three *games*{25}.
--- actors
rovers | organization | Farley Rovers
city | organization | Kingsmoor City
ground | place | Vale Park Road
whitlock | person | Jamal Whitlock
puig | person | Sergi Puig
moffat | person | Dean Moffat | captain of Farley Rovers
bilic | person | Luka Bilić
lindqvist | person | Arthur Lindqvist | goalkeeper
mates | group | team-mates
greco | person | Paolo Greco | City manager
rees | person | Sian Rees | referee
ambrose | person | Kelly Ambrose | Rovers manager
dunphy | person | Mick Dunphy | former Rovers manager
sunderland | organization | Sunderland
porto | organization | Porto
--- events
1 | OTHER:sport | rovers | ?city | core; same 2
2 | OTHER:sport | rovers | city | core; time 2022-09-10; place ground
3 | OTHER:sport | city | - |
4 | OTHER:sport | whitlock | ?city | core
5 | OTHER:sport | puig | - |
6 | SANCTION | ?rees | moffat | core; or OTHER
7 | OTHER:sport | moffat | bilic | or ASSAULT
8 | OTHER:sport | city | rovers |
9 | OTHER:sport | lindqvist | bilic | core
10 | OTHER:sport | lindqvist | - |
11 | OTHER:sport | lindqvist | - |
12 | OTHER:other | lindqvist | - | neg; by lindqvist; quoted
13 | OTHER:statement | mates | lindqvist | by lindqvist; quoted
14 | ACCUSE | greco | rees | core
15 | REJECT | rees | ?city |
16 | OTHER:sport | rees | - | reported; by greco; quoted
17 | OTHER:sport | greco | - | planned; by greco; quoted; time 2022-09-13
18 | CONCEDE | greco | ?rees |
19 | OTHER:sport | rovers | - |
20 | OTHER:appointment | ?rovers | ambrose | time 2022-07
21 | OTHER:sport | dunphy | sunderland | time 2022-07; or OTHER
22 | SUPPORT | ambrose | - | or OTHER
23 | OTHER:sport | city | - |
24 | OTHER:sport | city | porto | planned; mutual; time 2022-09-14
25 | SANCTION | - | moffat | planned; or OTHER

=== n4-032 date:2018-03-24 topic:cricket source:written
[Perera]{dilani:N} *spins*{1} [Sri Lanka]{sl} to series *win*{1}

[GALLE]{galle} — [Dilani Perera]{dilani} *took*{2} six wickets for 31 <on Saturday|2018-03-24> as [Sri Lanka]{sl} *bowled out*{3} [New Zealand]{nz} for 144 to *win*{1} the deciding one-day *international*{1} by 58 runs.

[The hosts]{sl}, *put in*{4} to *bat*{4} on a slow pitch, *made*{5} 202, *anchored*{6} by an unbeaten 77 from [Chathurika Perera]{chathurika}, [the bowler]{dilani}'s cousin. [The visitors]{nz} *cruised*{7} to 90 for one before [Dilani]{dilani} was *brought on*{8} and *ran through*{2} the middle order.

"[My]{dilani} [cousin]{chathurika} *gave*{6} [us]{sl} runs; [I]{dilani} only had to *turn*{9} up," the 19-year-old said. [Captain]{-} [Inoka Fonseka]{fonseka} *hailed*{10} "the best spell [I]{fonseka} have *kept*{11} to".

[New Zealand skipper]{-} [Bridie Sloane]{sloane} *refused*{12} to *blame*{13} the *toss*{4}. "[We]{nz} *threw*{14} it away," [she]{sloane} said. [Sloane]{sloane}, 34, *confirmed*{15} that [she]{sloane} will *retire*{16} after the [World Cup]{worldcup}.

Play was *held up*{17} for <half an hour|PT30M> when [a monitor lizard]{lizard} *walked*{18} across the outfield. The crowd of 8,000 *rose*{19} to it.

The *series*{20} *opened*{20} in [Colombo]{colombo} <on March 17|2018-03-17> with a *defeat*{21} for [Sri Lanka]{sl}, [who]{sl} *levelled*{22} <two days ago|2018-03-22>. The sides *meet*{23} again in a Twenty20 *match*{23} in [Kandy]{kandy} <on Tuesday|2018-03-27>. [Sri Lanka]{sl} had never before *beaten*{24} [New Zealand]{nz} in a women's series.
--- actors
dilani | person | Dilani Perera | bowler
sl | place | Sri Lanka
galle | place | Galle
nz | place | New Zealand
chathurika | person | Chathurika Perera | cousin of Dilani Perera
fonseka | person | Inoka Fonseka | captain of Sri Lanka
sloane | person | Bridie Sloane | New Zealand captain
worldcup | other | World Cup
lizard | other | monitor lizard
colombo | place | Colombo
kandy | place | Kandy
--- events
1 | OTHER:sport | sl | nz | core; time 2018-03-24; place galle
2 | OTHER:sport | dilani | ?nz | core; time 2018-03-24
3 | OTHER:sport | sl | nz | core; time 2018-03-24
4 | OTHER:sport | ?nz | sl |
5 | OTHER:sport | sl | - |
6 | OTHER:sport | chathurika | - | core
7 | OTHER:sport | nz | - |
8 | OTHER:sport | ?fonseka | dilani |
9 | OTHER:sport | dilani | - | by dilani; quoted
10 | SUPPORT | fonseka | ?dilani |
11 | OTHER:sport | fonseka | - | by fonseka; quoted
12 | REJECT | sloane | - |
13 | ACCUSE | sloane | - | neg
14 | OTHER:sport | nz | - | by sloane; quoted
15 | OTHER:statement | sloane | - |
16 | OTHER:appointment | sloane | - | core; planned; by sloane
17 | OTHER:sport | lizard | - |
18 | OTHER:other | lizard | - |
19 | SUPPORT | - | lizard | or OTHER
20 | OTHER:sport | sl, nz | - | mutual; time 2018-03-17; place colombo
21 | OTHER:sport | ?nz | sl | time 2018-03-17; place colombo
22 | OTHER:sport | sl | - | time 2018-03-22
23 | OTHER:sport | sl, nz | - | mutual; planned; time 2018-03-27; place kandy
24 | OTHER:sport | sl | nz | neg

=== n4-033 date:2021-08-31 topic:transfer source:written
[Adeyemi-Cole]{tobi:N} *leaves*{1} [Brackwell]{brackwell} in deadline-day *switch*{1}

Striker [Tobi Adeyemi-Cole]{tobi} has *joined*{1} [RC Montvert]{montvert} from [Brackwell Town]{brackwell} for a fee of £31m, <two hours before|2021-08-31> the window *shut*{2}.

[The 23-year-old]{tobi} *signed*{3} a <five-year|P5Y> contract and will *wear*{4} the number nine, vacant since [Hugo Delmas]{delmas} *broke*{5} a leg <in April|2021-04>.

[Brackwell]{brackwell} *knocked back*{6} two *bids*{7} <last week|2021-08-23/2021-08-29>, but [the club]{brackwell} *gave in*{8} when [the player]{tobi} *handed in*{9} a transfer request and *stayed away*{10} from *training*{11}. [Manager]{-} [Ian Colclough]{colclough} *made no secret*{12} of [his]{colclough} anger. "[I]{colclough} *picked*{13} [him]{tobi} when nobody would. [He]{tobi} didn't *ring*{14}," [he]{colclough} said.

[Adeyemi-Cole]{tobi}'s [agent]{-}, [Grace Obi]{obi}, *countered*{15} that [Colclough]{colclough} had *dropped*{16} [him]{tobi} for the opening *game*{17} as a punishment. [She]{obi} *thanked*{18} [supporters]{supporters}, [some of [whom]{supporters}]{some} *burned*{19} a shirt outside the ground <on Monday night|2021-08-30>.

[Brackwell]{brackwell} at once *brought in*{20} [Adeyemi-Cole]{tobi}'s former academy room-mate, [Lewis Tarn]{tarn}, on loan from [Everton]{everton}. [Tarn]{tarn}, 22, has *played*{21} four league *games*{21}.

Born in [Lagos]{lagos} and raised in [Hull]{hull}, [Adeyemi-Cole]{tobi} *scored*{22} 44 *goals*{22} in 101 *appearances*{22}. [He]{tobi} has *won*{23} three caps for [Nigeria]{nigeria}, for [whom]{nigeria} [he]{tobi} *chose*{24} to *play*{24} over [England]{england} <in 2019|2019>. [Montvert]{montvert} *finished*{25} seventh <last season|2020/2021> and have a new stand that holds 9,000.
--- actors
tobi | person | Tobi Adeyemi-Cole | striker
brackwell | organization | Brackwell Town
montvert | organization | RC Montvert
delmas | person | Hugo Delmas
colclough | person | Ian Colclough | manager of Brackwell Town
obi | person | Grace Obi | agent of Tobi Adeyemi-Cole
supporters | group | supporters of Brackwell Town
some | group | some supporters
tarn | person | Lewis Tarn
everton | organization | Everton
lagos | place | Lagos
hull | place | Hull
nigeria | place | Nigeria
england | place | England
--- events
1 | OTHER:sport | tobi | montvert, brackwell | core; time 2021-08-31
2 | OTHER:sport | - | - | time 2021-08-31
3 | AGREE | tobi | ?montvert | core
4 | OTHER:sport | tobi | - | planned
5 | OTHER:accident | - | delmas | time 2021-04; or OTHER
6 | REJECT | brackwell | ?montvert | time 2021-08-23/2021-08-29
7 | OTHER:sport | ?montvert | brackwell | time 2021-08-23/2021-08-29
8 | CONCEDE | brackwell | ?tobi | core
9 | REQUEST | tobi | brackwell | core
10 | REJECT | tobi | ?brackwell | or PROTEST
11 | OTHER:sport | - | - |
12 | ACCUSE | colclough | ?tobi |
13 | OTHER:sport | colclough | tobi | by colclough; quoted
14 | CONSULT | tobi | ?colclough | neg; by colclough; quoted
15 | ACCUSE | obi | colclough |
16 | SANCTION | colclough | tobi | core; reported; by obi
17 | OTHER:sport | - | - |
18 | SUPPORT | obi | supporters |
19 | PROTEST | some | ?tobi | time 2021-08-30
20 | OTHER:sport | brackwell | tarn, everton | core
21 | OTHER:sport | tarn | - |
22 | OTHER:sport | tobi | - |
23 | OTHER:sport | tobi | nigeria |
24 | OTHER:sport | tobi | nigeria | time 2019
25 | OTHER:sport | montvert | - | time 2020/2021

=== n4-034 date:2023-01-22 topic:tennis source:written
<Sunday|2023-01-22> in [Melbourne]{melbourne}: [Kovarova]{kovarova:N} *retires*{1} hurt, [qualifier]{sato:n} *goes through*{2}

[Third seed]{-} [Petra Kovarova]{kovarova} *pulled out*{1} of [her]{kovarova} fourth-round *match*{3} with a torn calf <on Sunday|2023-01-22>, *sending*{2} [Japanese qualifier]{-} [Emi Sato]{sato} into the quarter-finals of the [Australian Open]{open}.

[Kovarova]{kovarova}, of the [Czech Republic]{czech}, *led*{4} 6-4, 2-1 when [she]{kovarova} *pushed off*{5} for a *serve*{5} and *fell*{6}. [A trainer]{trainer} *taped*{7} the leg. [She]{kovarova} *played*{8} three more points, *shook*{9} [her]{kovarova} head and *walked*{10} to the net.

"It *broke*{11} like a string," [Kovarova]{kovarova} *told*{12} a *news conference*{12}. "[Emi]{sato} *carried*{13} [my]{kovarova} bags. That tells [you]{press} who [she]{sato} is."

[Sato]{sato}, ranked 188th, had never *won*{14} a main-draw *match*{14} at a major <before last week|2023-01-15>. [She]{sato} *gets*{15} [Coco Delacroix]{delacroix} next; the American *swept aside*{16} [former champion]{-} [Ana Brankov]{brankov} 6-1, 6-2.

In the men's draw, [Matteo Ferri]{ferri} *came back*{17} from two sets down to *oust*{17} [Jonas Weil]{weil} in <five hours|PT5H>. [Ferri]{ferri} was *warned*{18} for *smashing*{19} a racket and later *gave*{20} the pieces to a [boy]{boy} in the stands. [Weil]{weil} *complained*{21} that [the umpire]{umpire} *let*{22} [the crowd]{crowd} *sing*{22}.

Rain is *forecast*{23} for <Monday|2023-01-23>. [Organisers]{organisers} have *moved*{24} the start *forward*{24} by <an hour|PT1H>.
--- actors
melbourne | place | Melbourne
kovarova | person | Petra Kovarova | third seed
sato | person | Emi Sato | Japanese qualifier
open | other | Australian Open
czech | place | Czech Republic
trainer | person | trainer
press | group | press
delacroix | person | Coco Delacroix | American player
brankov | person | Ana Brankov | former champion
ferri | person | Matteo Ferri
weil | person | Jonas Weil
boy | person | boy in the stands
umpire | person | umpire
crowd | group | crowd
organisers | group | organisers
--- events
1 | OTHER:sport | kovarova | ?sato | core; time 2023-01-22; or RETREAT
2 | OTHER:sport | sato | ?kovarova | core; time 2023-01-22; place melbourne
3 | OTHER:sport | kovarova, sato | - | mutual; time 2023-01-22
4 | OTHER:sport | kovarova | ?sato |
5 | OTHER:sport | kovarova | - |
6 | OTHER:accident | - | kovarova | core
7 | AID | trainer | kovarova |
8 | OTHER:sport | kovarova | - |
9 | OTHER:other | kovarova | - |
10 | OTHER:sport | kovarova | - | same 1
11 | OTHER:health | - | kovarova | by kovarova; quoted; same 6
12 | OTHER:statement | kovarova | - |
13 | AID | sato | kovarova | by kovarova; quoted
14 | OTHER:sport | sato | - | neg; time 2023-01-15
15 | OTHER:sport | sato, delacroix | - | mutual; planned
16 | OTHER:sport | delacroix | brankov |
17 | OTHER:sport | ferri | weil | core
18 | THREATEN | ?umpire | ferri | or SANCTION
19 | OTHER:sport | ferri | - | or OTHER
20 | AID | ferri | boy | or OTHER
21 | ACCUSE | weil | umpire |
22 | CONCEDE | umpire | crowd | reported; by weil
23 | OTHER:weather | - | - | planned; time 2023-01-23
24 | OTHER:sport | organisers | - | planned; time 2023-01-23

=== n4-035 date:2016-04-14 topic:athletics source:written
[Marathon champion]{chebor:n} *banned*{1} four years for *doping*{2}

[Rotterdam]{rotterdam} marathon winner [Daniel Kipruto Chebor]{chebor} was *banned*{1} for <four years|P4Y> <on Thursday|2016-04-14> and *stripped*{3} of [his]{chebor} title after *testing positive*{2} for EPO.

The [Athletics Integrity Panel]{panel} *found*{4} that [the 31-year-old Kenyan]{chebor:n} *took*{2} the blood booster <in the month before|2015-03> [he]{chebor} *ran*{5} 2:05:11 in [the Dutch city]{rotterdam} <last April|2015-04>. [He]{chebor} must *give back*{6} $110,000.

[Chebor]{chebor} *blamed*{7} [a doctor in [Iten]{iten}]{doctor}, [who]{doctor} [he]{chebor} said *injected*{8} [him]{chebor} for malaria. [The doctor]{doctor}, *questioned*{9} by [the panel]{panel} in [Eldoret]{eldoret}, *produced*{10} a register that did not *show*{11} the *visit*{12}.

"There is nobody to run to," said [[his]{chebor} coach]{-}, [Sister Bernadette Quill]{quill}, an [Irish nun]{quill} [who]{quill} has trained [runners]{runners} in [the Rift Valley]{rift} for <two decades|P20Y>. [She]{quill} *cut*{13} [him]{chebor} from [her]{quill} camp.

The *title*{14} *passes*{14} to [Ethiopia]{ethiopia}'s [Lemma Worku]{worku}, [who]{worku} *crossed*{15} the line <19 seconds|PT19S> behind. [He]{worku} was *told*{16} by [a journalist]{journalist} and at first *hung up*{17}.

[Athletics Kenya]{ak} said it would not *contest*{18} the *decision*{1}. [The federation]{ak}, itself under *investigation*{19}, *faces*{20} *suspension*{20} if it *misses*{21} a deadline of <May 2|2016-05-02> to *pass*{21} new rules. More than 40 [Kenyan]{~kenya} runners have *failed*{22} tests since <2012|2012>.
--- actors
chebor | person | Daniel Kipruto Chebor | Kenyan marathon champion
rotterdam | place | Rotterdam
panel | organization | Athletics Integrity Panel
iten | place | Iten
doctor | person | doctor in Iten
eldoret | place | Eldoret
quill | person | Bernadette Quill | Irish nun and coach
runners | group | runners
rift | place | Rift Valley
ethiopia | place | Ethiopia
worku | person | Lemma Worku
journalist | person | journalist
ak | organization | Athletics Kenya | federation
kenya | place | Kenya
--- events
1 | SANCTION | ?panel | chebor | core; time 2016-04-14
2 | OTHER:crime | chebor | - | core; time 2015-03; or OTHER
3 | SANCTION | ?panel | chebor | core; time 2016-04-14
4 | ACCUSE | panel | chebor | core
5 | OTHER:sport | chebor | - | time 2015-04; place rotterdam
6 | COERCE | ?panel | chebor | planned; or SANCTION
7 | ACCUSE | chebor | doctor | core
8 | OTHER:health | doctor | chebor | reported; by chebor; or AID
9 | ACCUSE | panel | doctor | place eldoret; or CONSULT
10 | REJECT | doctor | - | place eldoret; or OTHER
11 | OTHER:other | - | - | neg
12 | CONSULT | chebor | doctor | denied; neg; or OTHER
13 | SANCTION | quill | chebor |
14 | OTHER:sport | - | worku | core
15 | OTHER:sport | worku | ?chebor | time 2015-04; place rotterdam
16 | OTHER:statement | journalist | worku |
17 | REJECT | worku | journalist |
18 | REJECT | ak | ?panel | neg; planned; by ak; or CONCEDE
19 | ACCUSE | - | ak | core
20 | SANCTION/THREATEN | - | ak | possible
21 | OTHER:other | ak | - | possible; time 2016-05-02; or REJECT
22 | OTHER:crime | - | - | time 2012; or OTHER

=== n4-036 date:2025-05-04 topic:basketball source:written
[Comets]{comets:N} *punch*{1} ticket to final as [Hargrove]{hargrove:N} *drops*{2} 41

[Tulsa]{tulsa:N} — [Nia Hargrove]{hargrove} *poured in*{2} 41 points, the last two with <0.6 seconds|PT0.6S> left, and the [Tulsa Comets]{comets} *edged*{1} the [Reno Silver]{silver} 98-97 <Sunday|2025-05-04> to *sweep*{3} the semifinal *series*{3}.

[Hargrove]{hargrove} *drew*{4} [a double team]{pair} on the final play, *faked*{5} a *pass*{5} and *laid*{2} the ball off the glass. "Coach *drew up*{6} something pretty," [she]{hargrove} said. "[I]{hargrove} *ran*{7} something ugly."

[Reno]{silver:N} *blew*{8} a 19-point lead. [Guard]{-} [Maddie Cho]{cho} *missed*{9} two *free throws*{9} with <11 seconds|PT11S> to play. [She]{cho} *sat*{10} on the floor until [opposing center]{-} [Oksana Hrytsenko]{hrytsenko} *pulled*{11} [her]{cho} up.

[Silver coach]{-} [Al DiNardo]{dinardo} was *tossed*{12} in the third quarter for *kicking*{13} a water bottle that *hit*{13} [a photographer]{photographer}. [He]{dinardo} *apologized*{14}. [The league]{league} is *reviewing*{15} the *incident*{13}.

[The Comets]{comets} will *play*{16} either [Omaha]{omaha} or [Durham]{durham} for the title starting <May 14|2025-05-14>. [They]{comets} *reached*{17} the *final*{17} once before, <in 2015|2015>, and *lost*{18} to [Durham]{durham} in six *games*{18}.

[Hargrove]{hargrove}'s [mother]{-}, [Denise Hargrove]{denise}, *played*{19} for [the franchise]{comets} when it was based in [Wichita]{wichita}; the team *moved*{20} <in 2003|2003>. [Her]{denise} number hangs from the rafters. Attendance was 10,412, a sellout.
--- actors
comets | organization | Tulsa Comets
hargrove | person | Nia Hargrove
tulsa | place | Tulsa
silver | organization | Reno Silver
pair | group | double team
cho | person | Maddie Cho | guard
hrytsenko | person | Oksana Hrytsenko | center
dinardo | person | Al DiNardo | Silver coach
photographer | person | photographer
league | organization | the league
omaha | organization | Omaha
durham | organization | Durham
denise | person | Denise Hargrove | mother of Nia Hargrove
wichita | place | Wichita
--- events
1 | OTHER:sport | comets | silver | core; time 2025-05-04; place tulsa
2 | OTHER:sport | hargrove | ?silver | core; time 2025-05-04
3 | OTHER:sport | comets | silver | core
4 | OTHER:sport | hargrove | pair |
5 | OTHER:sport | hargrove | - | neg
6 | OTHER:sport | - | - | by hargrove; quoted
7 | OTHER:sport | hargrove | - | by hargrove; quoted
8 | OTHER:sport | silver | - | core
9 | OTHER:sport | cho | - |
10 | OTHER:other | cho | - |
11 | AID | hrytsenko | cho |
12 | SANCTION | - | dinardo | core
13 | OTHER:accident | dinardo | photographer | or ASSAULT
14 | CONCEDE | dinardo | ?photographer |
15 | ACCUSE | league | ?dinardo |
16 | OTHER:sport | comets | omaha, durham | planned; time 2025-05-14
17 | OTHER:sport | comets | - | time 2015
18 | OTHER:sport | durham | comets | time 2015
19 | OTHER:sport | denise | comets |
20 | OTHER:sport | comets | - | time 2003; or OTHER

