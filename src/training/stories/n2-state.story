=== n2-041 date:2023-05-08 topic:election source:written
[Social Democrats]{sd} *edge*{1} [Liberals]{lib} in [Lower Weser]{weser} as [Greens]{greens} *crash out*{2}

[OLDENBURG]{oldenburg}, [Germany]{germany} ([Nordwest-Agentur]{nwa}) - The [Social Democrats]{sd} *won*{1} <Sunday|2023-05-07>'s *election*{3} in the state of [Lower Weser]{weser} by 1,104 votes, *ending*{4} <eleven years|P11Y> of [Liberal]{~lib} rule, while the [Greens]{greens} *fell*{2} below the five percent threshold and *lost*{5} all [their]{greens} seats.

[Social Democrat leader]{-} [Swantje Behrens]{behrens}, 44, is set to *become*{6} the first woman to govern the coastal state. [She]{behrens} *invited*{7} both the [Liberals]{lib} and the left-wing [Bündnis Küste]{kueste} to *talks*{7}.

[Outgoing premier]{-} [Hauke Tjarks]{tjarks} *conceded*{8} shortly before midnight and *stepped down*{9} as [Liberal]{~lib} chairman. "[The voters]{voters} *spoke*{10}. [They]{voters} *mumbled*{10}, but [they]{voters} *spoke*{10}," [he]{tjarks} *told*{11} [supporters]{supporters} in [Oldenburg]{oldenburg}.

[Tjarks]{tjarks}' campaign never *recovered*{12} from the ferry affair. <In January|2023-01> [[his]{tjarks} transport minister]{minister} *resigned*{13} after it emerged that a [shipping line]{line} had *paid*{15} for [his]{minister} holiday.

Turnout was 71.3 percent. The far-right [Heimatliste]{heimat} *doubled*{16} [its]{heimat} share to 14 percent. All other parties have *ruled out*{17} *working*{18} with [it]{heimat}.

The [Greens]{greens}' [lead candidate]{-}, [Özlem Sander]{sander}, *blamed*{19} [Berlin]{germany:N}, where [the national party]{national} *backed*{20} a heating law unpopular in the countryside. [National co-leader]{-} [Falk Rüther]{ruether} *rejected*{21} that and *spoke*{22} of "home-made mistakes".

A *recount*{23} will be *held*{23} in two districts <on Thursday|2023-05-11>. Nobody expects it to change the outcome.
--- actors
sd | organization | Social Democrats
lib | organization | Liberals
weser | place | Lower Weser
oldenburg | place | Oldenburg
germany | place | Germany | Berlin
greens | organization | Greens
behrens | person | Swantje Behrens | Social Democrat leader
kueste | organization | Bündnis Küste
tjarks | person | Hauke Tjarks | outgoing premier of Lower Weser
voters | group | voters
supporters | group | supporters
minister | person | transport minister of Lower Weser
line | organization | shipping line
heimat | organization | Heimatliste
sander | person | Özlem Sander | lead candidate of the Greens
national | organization | national Green party
ruether | person | Falk Rüther | national co-leader of the Greens
nwa | organization | Nordwest-Agentur
--- events
1 | OTHER:election | sd | ?lib | core; time 2023-05-07; place weser
2 | OTHER:election | greens | - | core
3 | OTHER:election | - | - | core; time 2023-05-07; place weser
4 | OTHER:election | sd | lib | core
5 | OTHER:election | greens | - | same 2
6 | OTHER:appointment | behrens | ?weser | core; planned
7 | CONSULT/REQUEST | behrens | lib, kueste | core
8 | CONCEDE | tjarks | ?sd | core; or OTHER:election
9 | OTHER:appointment | tjarks | lib | or RETREAT
10 | OTHER:election | voters | - | by tjarks; quoted
11 | OTHER:statement | tjarks | supporters | place oldenburg
12 | OTHER:other | tjarks | - | neg
13 | RETREAT | minister | - | time 2023-01; or OTHER:appointment
15 | OTHER:crime | line | minister | or AID OTHER:business
16 | OTHER:election | heimat | - |
17 | REJECT | - | heimat | core
18 | COOPERATE | - | heimat | neg; possible
19 | ACCUSE | sander | germany |
20 | SUPPORT | national | - | place germany
21 | REJECT | ruether | ?sander |
22 | ACCUSE | ruether | ?sander | or OTHER:statement
23 | OTHER:election | - | - | planned; time 2023-05-11

=== n2-042 date:2024-10-28 topic:poll source:written
Poll: [Castellane]{castellane} lead *shrinks*{1} to two points

By [Theo Lavigne]{theo}, political staff

[Mayor]{-} [Rosa Castellane]{castellane}'s lead over [her]{castellane} challenger, [former police chief]{-} [Dwayne Bostick]{bostick}, has *narrowed*{1} to two points a week before [New Carthage]{carthage} votes, according to a poll *released*{2} <Monday|2024-10-28> by [Tidewater University]{tidewater}.

[Castellane]{castellane} has 44 percent, [Bostick]{bostick} 42. [Third-party hopeful]{-} [Winnie Oakes]{oakes} *slipped*{3} to six. The margin of error is three and a half points.

Much can shift. One in nine voters say they could still change their mind, and four in ten are concerned about rents, an issue on which neither of [the two]{castellane+bostick} enjoys trust. [Bostick]{bostick}, [who]{bostick} was *fired*{5} by [the mayor]{castellane} <in 2022|2022>, is seen as stronger on crime; [she]{castellane} on buses.

The poll was *taken*{6} before [Bostick]{bostick} *apologized*{7} for *calling*{8} [nurses at [Mercy General]{mercy}]{nurses} "part-timers with full-time mouths" at a fundraiser. It was also taken before [the mayor]{castellane}'s son, [Luca]{luca}, was *stopped*{9} by [state troopers]{troopers} for speeding and *let off*{10} with a warning.

"We are looking at the past here," said [pollster]{-} [Amara Diallo-Reyes]{amara}. "The past was fine."

Both campaigns *claimed*{11} to be pleased. [The [Castellane]{castellane} team]{cteam} *bought*{12} another $600,000 of television time; [Bostick]{bostick} *drew*{13} [900 people]{fans} to a hangar, where [he]{bostick} *attacked*{14} [the mayor]{castellane}'s "coronation" and *shot*{15} T-shirts into [the crowd]{fans} from an air gun.

[Oakes]{oakes}, asked whether [she]{oakes} would *drop out*{16} and *endorse*{17} anyone, *laughed*{18}. "[They]{castellane+bostick} both *called*{19} <last night|2024-10-27>," [she]{oakes} said. "[I]{oakes} *let*{20} it ring."
--- actors
castellane | person | Rosa Castellane | mayor of New Carthage
theo | person | Theo Lavigne | reporter
bostick | person | Dwayne Bostick | former police chief
carthage | place | New Carthage
tidewater | organization | Tidewater University
oakes | person | Winnie Oakes | third-party candidate
mercy | organization | Mercy General
nurses | group | nurses at Mercy General
luca | person | Luca | son of Rosa Castellane
troopers | group | state troopers
amara | person | Amara Diallo-Reyes | pollster
cteam | group | Castellane campaign team
fans | group | 900 people at a rally
--- events
1 | OTHER:election | castellane | bostick | core; or OTHER
2 | OTHER:statement | tidewater | - | core; time 2024-10-28
3 | OTHER:election | oakes | - |
5 | SANCTION | castellane | bostick | core; time 2022
6 | OTHER:other | - | - |
7 | CONCEDE | bostick | ?nurses | core
8 | ACCUSE | bostick | nurses |
9 | COERCE | troopers | luca | or ACCUSE
10 | CONCEDE | ?troopers | luca | or RETREAT
11 | OTHER:statement | - | - |
12 | OTHER:business | cteam | - | or OTHER:election
13 | OTHER:election | bostick | fans |
14 | ACCUSE | bostick | castellane | core
15 | OTHER:election | bostick | fans | or OTHER
16 | RETREAT | oakes | - | possible; or OTHER:election
17 | SUPPORT | oakes | - | possible
18 | OTHER:other | oakes | - |
19 | CONSULT | castellane, bostick | ?oakes | core; reported; by oakes; quoted; time 2024-10-27
20 | REJECT | oakes | ?castellane, ?bostick | by oakes; quoted

=== n2-043 date:2019-09-13 topic:treaty source:written
[Island states]{states} *sign*{1} shark *treaty*{1}; [Japan]{japan} and [Iceland]{iceland} *stay away*{2}

[NOUMÉA]{noumea}, [New Caledonia]{nc} – [Fourteen [Pacific]{pacific} nations]{states} on <Thursday|2019-09-12> *concluded*{1} a *treaty*{1} that *bars*{3} the landing of shark fins in [their]{states} ports and *sets up*{4} a joint register of vessels, <nine years|P9Y> after [Palau]{palau} *proposed*{5} it.

The [Nouméa Convention]{convention} was *signed*{1} under a tamarind tree by, among others, the leaders of [Fiji]{fiji}, [Kiribati]{kiribati}, [Palau]{palau}, [Tonga]{tonga} and [Vanuatu]{vanuatu}. [France]{france}, on behalf of [its]{france} territories, *joined*{6} at the last minute.

[Japan]{japan}, [Iceland]{iceland} and [Taiwan]{taiwan}, whose fleets *take*{7} most of the catch, were *invited*{8} but *declined*{2}. [Tokyo]{japan:N}'s [fisheries envoy]{-}, [Haruto Sawabe]{sawabe}, said the text *confused*{9} sharks with politics. [Australia]{australia} *sent*{10} observers.

"A shark has no passport," said [President]{-} [Isaac Remengau]{remengau} of [Palau]{palau}, [who]{remengau} *wept*{11} briefly. [He]{remengau} *paid tribute*{12} to the late [Noah Tulop]{tulop}, [the fisherman]{tulop} [whose]{tulop} *letter*{13} to a [schoolteacher]{teacher} *started*{13} it all.

The pact will enter into force once [eight parliaments]{parliaments} have *ratified*{15} it. [Tonga]{tonga}'s *did*{15} so in advance. Under one clause [members]{states} may *seize*{16} vessels caught finning twice; a tougher draft, under which [they]{states} would have *sunk*{17} them, was *dropped*{18} at [Fiji]{fiji}'s *request*{18}.

[Conservation group Blue Ledger]{ledger:N}, which *lobbied*{19} for the treaty, *gave*{20} it "seven out of ten". [Trawler owners in [Suva]{suva}]{owners} *vowed*{21} to *challenge*{21} it in court.
--- actors
states | group | fourteen Pacific nations
japan | place | Japan | Tokyo
iceland | place | Iceland
noumea | place | Nouméa
nc | place | New Caledonia
pacific | place | Pacific
palau | place | Palau
convention | other | Nouméa Convention | treaty
fiji | place | Fiji
kiribati | place | Kiribati
tonga | place | Tonga
vanuatu | place | Vanuatu
france | place | France
taiwan | place | Taiwan
sawabe | person | Haruto Sawabe | fisheries envoy of Japan
australia | place | Australia
remengau | person | Isaac Remengau | President of Palau
tulop | person | Noah Tulop | fisherman
teacher | person | schoolteacher
parliaments | group | eight parliaments
ledger | organization | Blue Ledger | conservation group
suva | place | Suva
owners | group | trawler owners in Suva
--- events
1 | AGREE | states | - | core; mutual; time 2019-09-12; place noumea
2 | REJECT | japan, iceland, taiwan | ?states | core
3 | COERCE | states | - | core; or OTHER:trade
4 | COOPERATE/AGREE | states | - | mutual; planned
5 | REQUEST | palau | - |
6 | AGREE | france | ?states | core
7 | OTHER:business | japan, iceland, taiwan | - | or OTHER:trade
8 | REQUEST | ?states | japan, iceland, taiwan |
9 | ACCUSE | sawabe | ?states | or REJECT
10 | OTHER:travel | australia | - |
11 | OTHER:other | remengau | - |
12 | SUPPORT | remengau | tulop |
13 | REQUEST | tulop | teacher | or OTHER:statement
15 | AGREE | parliaments, tonga | - | possible
16 | COERCE | states | - | core; possible
17 | ASSAULT | states | - | possible; neg; or COERCE
18 | CONCEDE | ?states | fiji | or REQUEST
19 | REQUEST | ledger | ?states |
20 | SUPPORT | ledger | - |
21 | REJECT | owners | ?states | core; planned; or ACCUSE

=== n2-044 date:2021-11-19 topic:un-vote source:written
UN *votes*{1} to *name*{1} ocean trench after [Mongolian]{~mongolia} submariner

[UNITED NATIONS]{un:N} — By 131 votes to nil with 22 *abstentions*{2}, the [General Assembly]{ga} on <Thursday|2021-11-18> *adopted*{1} a non-binding *resolution*{1} *urging*{3} cartographers to *name*{3} a deep in the [South Atlantic]{satlantic} after [Captain]{-} [Enkhjargal Boldoo]{boldoo}, the first citizen of a landlocked state to *command*{4} a research submarine.

[Boldoo]{boldoo} and [her]{boldoo} crew of [four]{four} *perished*{5} in the trench <in 2020|2020>.

[Mongolia]{mongolia} *tabled*{6} the text with [Paraguay]{paraguay}, [Chad]{chad}, [Laos]{laos} and [Bolivia]{bolivia}. [Argentina]{argentina} and [Britain]{britain}, which *dispute*{7} nearby waters, both *abstained*{2}, [[Argentina]{argentina}'s delegate]{delegate} *explaining*{8} that [his]{delegate} government would not *accept*{9} "even a beautiful name" in seas under *dispute*{7}. [Russia]{russia} *criticised*{10} the procedure but *voted*{11} in favour.

[Mongolia]{mongolia}'s [ambassador]{-}, [Tsendsuren Ganbold]{ganbold}, *thanked*{12} [the assembly]{ga} in verse. [She]{ganbold} then *presented*{13} [Secretary-General]{-} [Aurelio Pinto-Vance]{pinto} with a horsehair fiddle, which [he]{pinto}, a [cellist]{pinto}, *played*{14} rather well.

It was not all harmony. The *vote*{1} had been *delayed*{15} twice, once because [two members of the drafting group]{two} *quarrelled*{16} over a comma and once, <in March|2021-03>, when the building was *evacuated*{17} after a kitchen *fire*{18}.

The [International Hydrographic Bureau]{ihb}, whose experts will *decide*{19} <in June|2022-06>, is not bound by the *appeal*{3}. [It]{ihb} *turned down*{20} a similar *plea*{20} <in 1998|1998>, for a [Swiss]{~switzerland} admiral.

[Boldoo]{boldoo}'s [father]{father}, a [herder in [Khovd]{khovd}]{father}, *followed*{21} the session on a telephone held up by a [nephew]{nephew}. "Is it deep?" [he]{father} *asked*{22}.
--- actors
un | organization | United Nations | UN
mongolia | place | Mongolia
ga | organization | General Assembly
satlantic | place | South Atlantic
boldoo | person | Enkhjargal Boldoo | submarine captain
four | group | crew of Enkhjargal Boldoo
paraguay | place | Paraguay
chad | place | Chad
laos | place | Laos
bolivia | place | Bolivia
argentina | place | Argentina
britain | place | Britain
delegate | person | delegate of Argentina
russia | place | Russia
ganbold | person | Tsendsuren Ganbold | ambassador of Mongolia
pinto | person | Aurelio Pinto-Vance | Secretary-General
two | group | two members of the drafting group
ihb | organization | International Hydrographic Bureau
switzerland | place | Switzerland
father | person | father of Enkhjargal Boldoo
khovd | place | Khovd
nephew | person | nephew
--- events
1 | SUPPORT | ga | ?boldoo | core; time 2021-11-18; or AGREE
2 | REJECT | argentina, britain | - |
3 | REQUEST | ga | - | core
4 | OTHER:appointment | boldoo | - |
5 | OTHER:accident | - | boldoo, four | core; time 2020; place satlantic; or OTHER:death
6 | REQUEST | mongolia, paraguay, chad, laos, bolivia | - | core
7 | ACCUSE | argentina, britain | - | mutual; or REJECT
8 | OTHER:statement | delegate | - |
9 | AGREE/REJECT | ?argentina | - | neg; by delegate; or REJECT
10 | ACCUSE | russia | - |
11 | SUPPORT | russia | - | core; or AGREE
12 | SUPPORT | ganbold | ga |
13 | AID | ganbold | pinto | or SUPPORT
14 | OTHER:culture | pinto | - |
15 | OTHER:other | - | - |
16 | ACCUSE | two | - | mutual
17 | OTHER:disaster | - | - | time 2021-03
18 | OTHER:accident | - | - | time 2021-03
19 | OTHER:other | ihb | - | planned; time 2022-06
20 | REJECT | ihb | - | core; time 1998
21 | OTHER:other | father | - |
22 | OTHER:statement | father | - | or REQUEST

=== n2-045 date:2020-06-04 topic:cabinet source:written
Who is who in [Sørland]{sorland}'s new government

A reshuffle, a resignation and two returns: [Prime Minister]{-} [Ingvild Tveit]{tveit} *presented*{1} [her]{tveit} second cabinet <on Thursday|2020-06-04>. The changes at a glance.

FINANCE. [Tormod Eike]{eike} *stays*{2}. [He]{eike} *raised*{3} the diesel tax <last year|2019> and was *pelted*{4} with fish for it in [Havnes]{havnes}; [Tveit]{tveit} *calls*{5} [him]{eike} "[our]{tveit} lightning rod".

DEFENCE. [Liv Aune Dahl]{dahl}, 39, a [former coast guard pilot]{dahl}, *replaces*{6} [Arvid Roll]{roll}. [Roll]{roll} *quit*{7} <on Monday|2020-06-01> after the [auditor general]{auditor} *found*{8} that [he]{roll} had *hidden*{9} the cost of a radar. [He]{roll} *denies*{10} it and is *suing*{11} [the newspaper]{paper} that first *reported*{12} it, [Sørposten]{paper}.

FOREIGN AFFAIRS. [Mikkel Hansson-Ruud]{mikkel} *moves up*{13} from trade, where [he]{mikkel} *concluded*{14} the free-trade accord with [Vietnam]{vietnam}. [His]{mikkel} predecessor, [Gro Lunde]{gro}, *goes*{15} to [Geneva]{geneva} as envoy.

CHURCH. Abolished. [The bishops]{bishops} *protested*{16} in writing.

HEALTH. [Dr]{-} [Sigurd Berge]{berge} is *back*{17}. [Tveit]{tveit} *sacked*{18} [him]{berge} <three years ago|2017> for *smoking*{19} in a maternity ward. [He]{berge} says [he]{berge} has *stopped*{19}; [the nurses' union]{union} says [it]{union} will *believe*{20} it when [it]{union} smells it.

FISHERIES. Vacant. [Two candidates]{two} *said no*{21}, the second, [Aksel Brun]{brun}, by text message while [the prime minister]{tveit} was *announcing*{22} [him]{brun}.

The opposition was unkind. [Conservative leader]{-} [Preben Thaulow]{thaulow} *dubbed*{23} it "the same deck, shuffled by the same hands". [He]{thaulow} will *table*{24} a motion of no confidence if the fisheries post is not *filled*{25} <by midsummer|2020-06-24>.

[The King]{king:n} *swears in*{26} [the ministers]{ministers} <tomorrow at noon|2020-06-05>.
--- actors
sorland | place | Sørland
tveit | person | Ingvild Tveit | Prime Minister of Sørland
eike | person | Tormod Eike | finance minister
havnes | place | Havnes
dahl | person | Liv Aune Dahl | defence minister
roll | person | Arvid Roll | former defence minister
auditor | person | auditor general
paper | organization | Sørposten | newspaper
mikkel | person | Mikkel Hansson-Ruud | foreign minister
vietnam | place | Vietnam
gro | person | Gro Lunde | former foreign minister
geneva | place | Geneva
bishops | group | bishops
berge | person | Sigurd Berge | health minister
union | organization | nurses' union
two | group | two candidates
brun | person | Aksel Brun | candidate for fisheries minister
thaulow | person | Preben Thaulow | Conservative leader
king | person | King of Sørland
ministers | group | ministers of the new cabinet
--- events
1 | OTHER:appointment | tveit | - | core; time 2020-06-04
2 | OTHER:appointment | eike | - |
3 | OTHER:business | eike | - | time 2019; or COERCE
4 | ASSAULT | - | eike | time 2019; place havnes; or PROTEST
5 | SUPPORT | tveit | eike | core
6 | OTHER:appointment | dahl | roll | core
7 | OTHER:appointment | roll | - | core; time 2020-06-01; or RETREAT
8 | ACCUSE | auditor | ?roll |
9 | OTHER:crime | roll | - | reported; by auditor
10 | REJECT | roll | - |
11 | ACCUSE | roll | paper | core
12 | ACCUSE | paper | ?roll | or OTHER:statement
13 | OTHER:appointment | mikkel | - | core
14 | AGREE | mikkel | vietnam |
15 | OTHER:appointment | gro | - | place geneva; or OTHER:travel
16 | PROTEST | bishops | ?tveit | or ACCUSE
17 | OTHER:appointment | berge | - | core
18 | SANCTION | tveit | berge | time 2017
19 | OTHER:other | berge | - | time 2017
20 | REJECT | union | ?berge | or OTHER
21 | REJECT | two | ?tveit | core
22 | OTHER:appointment | tveit | brun |
23 | ACCUSE | thaulow | ?tveit |
24 | REJECT/THREATEN | thaulow | ?tveit | possible; or ACCUSE
25 | OTHER:appointment | - | - | neg; possible; time 2020-06-24
26 | OTHER:appointment | king | ministers | planned; time 2020-06-05

=== n2-046 date:2022-08-02 topic:interview source:written
'Nobody hands you a country with the batteries included'

[President]{-} [Tamara Odinga-Welsh]{tamara} of [Saint Brendan]{brendan} *took*{2} office <a year ago|2021> at 36. [She]{tamara} *spoke*{3} to [Jonas Vilks]{jonas} by video link.

Q: [Your]{tamara} first act was to *cancel*{4} the cruise terminal. Do [you]{tamara} regret it?

A: [I]{tamara} *cancelled*{4} a drawing. [The company]{lineas} had never *turned*{5} a stone. [They]{lineas} have since *sued*{6} [us]{brendan} for eighty million dollars, which is more than the island is worth.

Q: Will [you]{tamara} *settle*{7}?

A: No. [We]{brendan} will *argue*{8}, and [we]{brendan} will *win*{8}, and if [we]{brendan} *lose*{9}, [we]{brendan} will *pay*{9} in mangoes.

Q: [Britain]{britain} *offered*{10} to *train*{10} [your]{tamara} police. [You]{tamara} *said yes*{11}, then no.

A: [I]{tamara} *said yes*{11} to training. [I]{tamara} *said no*{12} to the training camp. The [High Commissioner]{hc:n} *came*{13} to see [me]{tamara} and [we]{tamara+hc} *parted*{14} friends.

Q: [[Your]{tamara} predecessor, Sir]{-} [Leopold Gumbs]{gumbs}, *says*{15} [you]{tamara} *sold*{16} the fishing grounds to [China]{china}.

A: [Sir]{-} [Leopold]{gumbs} *signed*{17} that lease <in 2016|2016>. [I]{tamara} have a copy, with a coffee ring on it. [I]{tamara} *sent*{18} [him]{gumbs} one.

Q: And the hurricane money?

A: The [World Bank]{wb} *released*{19} half <in May|2022-05>. The [Cubans]{~cuba} *sent*{20} [roofers]{roofers}, the [Venezuelans]{~ven} zinc. From [Washington]{usa:N} [I]{tamara} *got*{21} a very nice letter.

Q: There were eggs at [your]{tamara} last rally.

A: Eleven. [[My]{tamara} security]{security} *arrested*{22} [the boy]{boy}. [I]{tamara} had [him]{boy} *released*{23} and *asked*{24} for [his]{boy} complaints. There were more complaints than eggs.

Q: Is it true that [you]{tamara} are *marrying*{25} the [Prime Minister of [Antilla]{antilla}]{pm}?

A: [I]{tamara} *met*{26} [him]{pm} at a *summit*{27}. [We]{tamara+pm} *disagreed*{28} about tuna. That is all the journalists are getting.
--- actors
tamara | person | Tamara Odinga-Welsh | President of Saint Brendan
brendan | place | Saint Brendan
jonas | person | Jonas Vilks | interviewer
lineas | organization | cruise company
britain | place | Britain
hc | person | British High Commissioner
gumbs | person | Leopold Gumbs | predecessor of Tamara Odinga-Welsh
china | place | China
wb | organization | World Bank
cuba | place | Cuba
roofers | group | Cuban roofers
ven | place | Venezuela
usa | place | United States | Washington
boy | person | boy who threw eggs
security | group | security of Tamara Odinga-Welsh
antilla | place | Antilla
pm | person | Prime Minister of Antilla
--- events
2 | OTHER:appointment | tamara | brendan | core; time 2021
3 | CONSULT | tamara | jonas | core
4 | SANCTION | tamara | ?lineas | core; time 2021; or OTHER
5 | OTHER:business | lineas | - | neg; by tamara
6 | ACCUSE | lineas | brendan | core; reported; by tamara
7 | AGREE | tamara | ?lineas | neg; by tamara
8 | REJECT | brendan | ?lineas | core; planned; by tamara; or OTHER:court
9 | CONCEDE | brendan | ?lineas | possible; by tamara; or OTHER
10 | AID/AGREE | britain | - | planned
11 | AGREE | tamara | ?britain |
12 | REJECT | tamara | ?britain | core; by tamara
13 | CONSULT | hc | tamara | reported; by tamara
14 | CONSULT | tamara, hc | - | mutual; by tamara; same 13; or OTHER
15 | ACCUSE | gumbs | tamara | core
16 | OTHER:trade | tamara | china | reported; by gumbs
17 | AGREE | gumbs | ?china | core; reported; by tamara; time 2016
18 | OTHER:other | tamara | gumbs | by tamara; or ACCUSE
19 | AID | wb | ?brendan | reported; by tamara; time 2022-05
20 | AID | cuba, ven | ?brendan | reported; by tamara
21 | OTHER:statement | usa | tamara | reported; by tamara
22 | COERCE | security | boy | reported; by tamara
23 | RETREAT | tamara | boy | core; by tamara; or CONCEDE
24 | REQUEST | tamara | ?boy | by tamara
25 | OTHER:culture | tamara | pm | possible; or OTHER
26 | CONSULT | tamara | pm | by tamara
27 | CONSULT | - | - |
28 | ACCUSE | tamara, pm | - | mutual; by tamara; or REJECT

=== n2-047 date:2016-11-15 topic:royal-visit source:written
*Flag*{1} by mistake: [Queen]{queen:n} *greeted*{2} with banner of dissolved state

The *state visit*{3} of [Queen]{-} [Elisabet of Gotmark]{queen} to [Slovakia]{slovakia} *began*{3} <on Monday|2016-11-14> with a salute of 21 guns and the wrong flag.

As [the queen]{queen} *stepped*{4} from the train at [Bratislava]{bratislava}, [soldiers]{soldiers} *raised*{1} the banner of the [Gotmark People's Republic]{gpr}, which was *abolished*{5} <in 1990|1990>. [The band]{band}, to [its]{band} credit, *played*{6} the right anthem.

[President]{-} [Milan Drozd]{drozd} *apologised*{7} on the platform. [[His]{drozd} guest]{queen} *laughed*{8}. "[We]{queen} have a cupboard full of those," [she]{queen} *told*{9} [him]{drozd} in [Slovak]{slovaklang}, which [she]{queen} *studied*{10} for <six weeks|P6W>.

[The colonel in charge of protocol]{colonel} was *relieved*{11} of [his]{colonel} post within the hour. At [the queen]{queen}'s *request*{12} [he]{colonel} was *reinstated*{12} by dinner.

[She]{queen} will *visit*{13} the steelworks at [Košice]{kosice}, *owned*{14} since <2012|2012> by [Gotmark]{gotmark}'s [Stålhammar]{stal}, and *lay*{15} a wreath at the memorial for the victims of the <1944|1944> *uprising*{16}. On the agenda with [Prime Minister]{-} [Zuzana Hrušková]{hruskova} is a [prisoner]{vavro}: [Igor Vavro]{vavro}, a [[Slovak]{~slovakia} trucker]{vavro}, *jailed*{17} in [Gotmark]{gotmark} <last year|2015> for *smuggling*{18} [migrants]{migrants}. [Bratislava]{slovakia:N} would like [him]{vavro} *transferred*{19}; a deal could be *announced*{20} <on Wednesday|2016-11-16>, an [aide]{aide} said.

[About thirty republicans]{reps} from [Gotmark]{gotmark} had *followed*{21} [[their]{reps} monarch]{queen} by bus to *demonstrate*{22}. [They]{reps} *waved*{23} the flag of <1990|1990>. "For once [we]{reps} were outdone," [[their]{reps} spokesman]{-}, [Jesper Wik]{wik}, said.
--- actors
queen | person | Elisabet of Gotmark | Queen
slovakia | place | Slovakia | Bratislava
bratislava | place | Bratislava
soldiers | group | soldiers
band | group | band
drozd | person | Milan Drozd | President of Slovakia
slovaklang | other | Slovak
colonel | person | colonel in charge of protocol
kosice | place | Košice
stal | organization | Stålhammar
hruskova | person | Zuzana Hrušková | Prime Minister of Slovakia
vavro | person | Igor Vavro | Slovak trucker
gotmark | place | Gotmark
gpr | place | Gotmark People's Republic
migrants | group | migrants
aide | person | aide
reps | group | thirty republicans
wik | person | Jesper Wik | spokesman of the republicans
--- events
1 | OTHER:accident | soldiers | ?queen | core; time 2016-11-14; place bratislava; or OTHER
2 | SUPPORT | ?soldiers | queen | core; same 1; or OTHER
3 | CONSULT | queen | slovakia | core; time 2016-11-14; or OTHER:travel
4 | OTHER:travel | queen | - | place bratislava
5 | OTHER:other | - | gpr | time 1990
6 | OTHER:culture | band | - |
7 | CONCEDE | drozd | ?queen | core; place bratislava
8 | OTHER:other | queen | ?drozd |
9 | OTHER:statement | queen | drozd |
10 | OTHER:other | queen | - |
11 | SANCTION | ?drozd | colonel | core
12 | CONCEDE | - | colonel | core; or REQUEST
13 | CONSULT/AGREE | queen | - | planned; place kosice; or OTHER:travel
14 | OTHER:business | stal | - | time 2012
15 | SUPPORT | queen | - | planned
16 | PROTEST | - | - | time 1944; or ASSAULT
17 | COERCE | ?gotmark | vavro | time 2015; place gotmark
18 | OTHER:crime | vavro | migrants |
19 | RETREAT/REQUEST | slovakia | vavro | core; or COOPERATE
20 | AGREE | ?slovakia, ?gotmark | - | mutual; possible; by aide; time 2016-11-16
21 | OTHER:travel | reps | queen |
22 | PROTEST | reps | ?queen | planned
23 | PROTEST | reps | ?queen | same 22

=== n2-048 date:2025-03-03 topic:digest source:written
[Baltic]{baltic} briefs

[TALLINN]{tallinn}. [Estonia]{estonia}'s [parliament]{riigikogu} *passed*{1} a law on <Friday|2025-02-28> *requiring*{2} [e-scooter riders]{riders} to *wear*{2} helmets. [President]{-} [Maarja Kull]{kull} has not *said*{3} whether [she]{kull} will *sign*{4} it.

[RIGA]{riga}. [Latvia]{latvia} *extradited*{5} a [Georgian]{~georgia} banker, [Zurab Kalandia]{zurab}, to [Tbilisi]{georgia:N}, where [he]{zurab} is *wanted*{6} over the *collapse*{7} of [Kavkaz Credit]{kavkaz}. [He]{zurab} had *fought*{8} the *handover*{5} for <two years|P2Y>.

[VILNIUS]{vilnius}. A power cut *darkened*{9} half the [Lithuanian]{~lithuania} capital <on Saturday|2025-03-01>. The grid operator, [Tinklas]{tinklas}, *ruled out*{10} an *attack*{11} and *blamed*{12} a marten, deceased.

[GDAŃSK]{gdansk}. [Dockers]{dockers} *called off*{13} a *strike*{13} hours before it was to *start*{13}. [Port of Gdańsk]{port} *agreed*{14} to *pay*{14} night bonuses again, which [it]{port} had *cut*{15} <in November|2024-11>.

[KALININGRAD]{kaliningrad}. A [court]{court} *sentenced*{16} a [teacher]{teacher} to <four years|P4Y> for *reading*{17} [Thomas Mann]{mann} with a "hostile intonation". [[Her]{teacher} lawyer]{lawyer} will *appeal*{18}.

[HELSINKI]{helsinki}. [Wood-processing group Korpela]{korpela:N} *named*{19} [Aino Saarinen]{aino} *chief executive*{19}. [She]{aino} *succeeds*{20} [Petri Koski]{koski}, [who]{koski} is *retiring*{21} after <14 years|P14Y> in charge. The shares rose 3 percent.

[VISBY]{visby}. The medieval wall is safe. A crack *reported*{22} <last week|2025-02-24/2025-03-02> by a [tourist]{tourist} *turned out*{23} to be ivy, said the [[Swedish]{~sweden} heritage board]{heritage}, *thanking*{24} [her]{tourist} "for looking up".
--- actors
baltic | place | Baltic
tallinn | place | Tallinn
estonia | place | Estonia
riigikogu | organization | parliament of Estonia
riders | group | e-scooter riders
kull | person | Maarja Kull | President of Estonia
riga | place | Riga
latvia | place | Latvia
georgia | place | Georgia | Tbilisi
zurab | person | Zurab Kalandia | Georgian banker
kavkaz | organization | Kavkaz Credit
vilnius | place | Vilnius
lithuania | place | Lithuania
tinklas | organization | Tinklas | grid operator
gdansk | place | Gdańsk
dockers | group | dockers
port | organization | Port of Gdańsk
kaliningrad | place | Kaliningrad
court | organization | court in Kaliningrad
teacher | person | teacher
mann | person | Thomas Mann
lawyer | person | lawyer of the teacher
helsinki | place | Helsinki
korpela | organization | Korpela | wood-processing group
aino | person | Aino Saarinen | chief executive of Korpela
koski | person | Petri Koski | former chief executive of Korpela
visby | place | Visby
tourist | person | tourist
sweden | place | Sweden
heritage | organization | Swedish heritage board
--- events
1 | AGREE | riigikogu | - | core; time 2025-02-28; or OTHER COERCE
2 | COERCE | riigikogu | riders |
3 | OTHER:statement | kull | - | neg
4 | AGREE | kull | - | possible
5 | COOPERATE | latvia | georgia, zurab | core; or COERCE
6 | ACCUSE | georgia | zurab |
7 | OTHER:business | kavkaz | - |
8 | REJECT | zurab | ?latvia | time P2Y
9 | OTHER:accident | - | - | core; time 2025-03-01; place vilnius
10 | REJECT | tinklas | - |
11 | ASSAULT | - | - | denied; neg; by tinklas
12 | ACCUSE | tinklas | - | core; or OTHER:statement
13 | PROTEST/RETREAT | dockers | ?port | core; place gdansk
14 | CONCEDE | port | ?dockers | core
15 | SANCTION | port | ?dockers | time 2024-11; or OTHER:business
16 | COERCE | court | teacher | core; place kaliningrad
17 | OTHER:culture | teacher | - | reported; by court
18 | REJECT | lawyer | ?court | planned; or OTHER:court
19 | OTHER:appointment | korpela | aino | core
20 | OTHER:appointment | aino | koski |
21 | OTHER:appointment | koski | ?korpela |
22 | OTHER:statement | tourist | - | time 2025-02-24/2025-03-02
23 | OTHER:science | - | - | core; by heritage; or OTHER
24 | SUPPORT | heritage | tourist |
