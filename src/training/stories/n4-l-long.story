=== n4-111 date:2024-03-20 topic:transport source:written
Ferry firm *drops*{1} island route, leaving school run in doubt

The only company *running*{2} ferries to [Inishcarra]{inishcarra} is to *pull out*{1} <at the end of April|2024-04-30>, [islanders]{islanders} were *told*{3} <on Tuesday night|2024-03-19>.

[Clew Lines]{clew} *blamed*{4} fuel prices and a shortage of crew. [Its]{clew} [owner]{-}, [Pádraig Gallen]{gallen}, *broke*{3} the news at a *meeting*{5} in the island's hall, where tea was served and nobody drank it.

"[I]{gallen} have *put*{6} everything [I]{gallen} have into that boat," [Mr]{-} [Gallen]{gallen} said. "It takes forty minutes to cross and it costs [me]{gallen} €900 each time [she]{boat} leaves the pier. The sums do not add up."

The island has 164 people, one shop, two pubs and no doctor. [Its]{inishcarra} primary school stands on a hill above the harbour. The 11 older children go to secondary school on the mainland, and the morning sailing is the only thing that makes that possible. There is no bridge, and the airstrip, which runs along the western shore, is too short for anything but a two-seater.

[Nóra McHale]{mchale}, [who]{mchale} has [three boys]{boys} at the school in [Westport]{westport}, said the family would *leave*{7}. "We hold on to this place by our fingernails as it is," [she]{mchale} said. "What am [I]{mchale} supposed to do, give [them]{boys} oars?"

The [Department of Rural Affairs]{department} *pays*{8} [Clew Lines]{clew} a subsidy of €310,000 a year. A [spokesman]{spokesman} said [it]{department} had *offered*{9} to *raise*{9} the sum by a tenth and that [Mr]{-} [Gallen]{gallen} *turned*{10} the offer *down*{10}. [He]{gallen} does not *dispute*{11} that. A tender for a new operator will be *put out*{12} <next week|2024-03-25/2024-03-31>, but the law gives bidders <six weeks|P6W> to reply.

[Local TD]{-} [Michael Ring-Daly]{ring} *accused*{13} [the department]{department} of *sitting*{14} on [its]{department} hands. [The minister]{minister}, [Helen Humphries]{minister:N}, will *visit*{15} [the island]{inishcarra} <on Friday|2024-03-22>, weather permitting.

[Inishcarra]{inishcarra} had 900 inhabitants <in 1911|1911>. It *lost*{16} most of them in two waves of *emigration*{16}, the second of which *followed*{16} the *closure*{17} of the fish-curing station <in 1957|1957>. A storm in the same decade *took*{18} [nine men]{nine} from a single street. The names are cut into a stone by the slip, and the boat passes close to it every morning at ten to eight.
--- actors
inishcarra | place | Inishcarra
islanders | group | islanders of Inishcarra
clew | organization | Clew Lines | ferry company
gallen | person | Pádraig Gallen | owner of Clew Lines
boat | other | ferry of Clew Lines
mchale | person | Nóra McHale
boys | group | three boys of Nóra McHale
westport | place | Westport
department | organization | Department of Rural Affairs
spokesman | person | spokesman
ring | person | Michael Ring-Daly | TD
minister | person | Helen Humphries | Minister for Rural Affairs
nine | group | nine men taken by the storm
--- events
1 | OTHER:business | clew | ?islanders | core; planned; time 2024-04-30; or RETREAT SANCTION
2 | OTHER:business | clew | inishcarra |
3 | OTHER:statement | gallen | islanders | core; time 2024-03-19; place inishcarra
4 | ACCUSE | clew | - | or OTHER
5 | CONSULT | gallen, ?islanders | - | mutual; time 2024-03-19; place inishcarra
6 | OTHER:business | gallen | boat | by gallen; quoted
7 | OTHER:travel | mchale, boys | - | planned; core; by mchale
8 | AID | department | clew |
9 | AID/AGREE | department | clew | core; planned; by spokesman
10 | REJECT | gallen | department | core; reported; by spokesman
11 | REJECT | gallen | ?department | neg
12 | OTHER:business | ?department | - | planned; time 2024-03-25/2024-03-31
13 | ACCUSE | ring | department | core
14 | REJECT | department | - | reported; by ring; or OTHER
15 | CONSULT/AGREE | minister | inishcarra | core; planned; time 2024-03-22; or OTHER
16 | OTHER:travel | - | inishcarra |
17 | OTHER:business | - | - | time 1957
18 | OTHER:disaster | - | nine |

=== n4-112 date:2021-02-24 topic:sport source:written
[Okafor-Lind]{okafor} *hangs up*{1} boots at 33

[Freja Okafor-Lind]{okafor}, the goalkeeper [who]{okafor} *carried*{2} [Sweden]{sweden} to a first world title <in 2015|2015>, *announced*{3} [her]{okafor} *retirement*{1} <on Wednesday|2021-02-24>.

"The knee has made up its mind, and for once [I]{okafor} am not going to argue," [the 33-year-old]{okafor} *wrote*{3} in a letter to [supporters of [Malmö Damer]{malmo}]{fans}, the club [she]{okafor} *joined*{4} at nineteen and never *left*{5}.

[Okafor-Lind]{okafor} *played*{6} 141 times for [her]{okafor} country and *saved*{7} two penalties in the *shoot-out*{8} against [Japan]{japan} that *settled*{8} the final in [Vancouver]{vancouver}. [She]{okafor} is tall, speaks four languages and runs a second-hand bookshop with [[her]{okafor} wife]{-}, [the sculptor]{-} [Ines Lind]{ines}. It opens at noon, because neither of [them]{okafor+ines} cares for mornings.

[She]{okafor} *tore*{9} a ligament <last October|2020-10> in a league *match*{10} against [Linköping]{linkoping}, when [forward]{-} [Sanna Holm]{holm} *fell*{9} across [her]{okafor} leg. [Holm]{holm}, a friend since school, *drove*{11} [her]{okafor} to hospital. A [surgeon in [Lund]{lund}]{surgeon} *operated*{12} <twice|?>. "[Sanna]{holm} still *sends*{13} flowers. [I]{okafor} have *told*{14} [her]{holm} the vases are full," [she]{okafor} said.

[Sweden coach]{-} [Peder Gerhardt]{gerhardt} *called*{15} [her]{okafor} "the calmest person [I]{gerhardt} ever put between two posts". [The federation]{svff} will *stage*{16} a farewell *match*{16} <in June|2021-06>. [It]{svff} *fined*{17} [her]{okafor} <in 2018|2018> for *wearing*{18} a rainbow armband, and *returned*{19} the money <two years later|2020> with an *apology*{19}.

Among the [girls]{girls} at the club's academy there are now eleven goalkeepers, against two <in 2014|2014>. The average gate in the women's league stands at 1,900, up from 800. The men's is nine times that.

[Malmö]{malmo} have *given*{20} the number one shirt to [nineteen-year-old]{-} [Tuva Berg]{berg}, [who]{berg} *let in*{21} four on [her]{berg} debut. "[She]{okafor} *rang*{22} [me]{berg} afterwards," [Berg]{berg} said. "[She]{okafor} *let in*{23} six on [hers]{okafor}."
--- actors
okafor | person | Freja Okafor-Lind | goalkeeper
sweden | place | Sweden
malmo | organization | Malmö Damer
fans | group | supporters of Malmö Damer
japan | place | Japan
vancouver | place | Vancouver
ines | person | Ines Lind | sculptor, wife of Freja Okafor-Lind
linkoping | organization | Linköping
holm | person | Sanna Holm | forward
lund | place | Lund
surgeon | person | surgeon in Lund
gerhardt | person | Peder Gerhardt | Sweden coach
svff | organization | Swedish football federation
girls | group | girls at the academy
berg | person | Tuva Berg | goalkeeper
--- events
1 | OTHER:appointment | okafor | - | core; planned; by okafor; or OTHER
2 | OTHER:sport | okafor | sweden | core; time 2015
3 | OTHER:statement | okafor | fans | core; time 2021-02-24
4 | OTHER:sport | okafor | malmo |
5 | OTHER:sport | okafor | malmo | neg
6 | OTHER:sport | okafor | sweden |
7 | OTHER:sport | okafor | japan | core; place vancouver
8 | OTHER:sport | sweden, japan | - | mutual; place vancouver
9 | OTHER:accident | holm | okafor | core; time 2020-10; or OTHER
10 | OTHER:sport | ?malmo, linkoping | - | mutual; time 2020-10
11 | AID | holm | okafor |
12 | AID | surgeon | okafor | place lund; or OTHER
13 | SUPPORT | holm | ?okafor | by okafor; quoted; or AID
14 | OTHER:statement | okafor | holm | by okafor; quoted
15 | SUPPORT | gerhardt | okafor | core
16 | SUPPORT/AGREE | svff | ?okafor | planned; time 2021-06; or OTHER
17 | SANCTION | svff | okafor | time 2018
18 | PROTEST | okafor | - | time 2018; or SUPPORT OTHER
19 | CONCEDE | svff | okafor | time 2020; or RETREAT
20 | OTHER:sport | malmo | berg |
21 | OTHER:sport | berg | - |
22 | CONSULT | okafor | berg | by berg; quoted; or SUPPORT
23 | OTHER:sport | okafor | - | by berg; quoted

=== n4-113 date:2018-08-08 topic:economy source:written
[Town]{escanova:n} that *lost*{1} [its]{escanova} mill *pins*{2} hopes on batteries

[ESCANOVA]{escanova}, [Mich.]{mich} — The whistle still blows at noon in [Escanova]{escanova}, though there is nothing left for it to call. The paper mill that raised the town *closed*{1} <three years ago|2015>.

Now [Voltra]{voltra}, a [battery maker from [South Korea]{korea}]{voltra}, says [it]{voltra} will *build*{3} a $1.1 billion plant on the site. [Gov.]{-} [Rich Snedeker]{snyder} *flew in*{4} <Wednesday|2018-08-08> to *sign*{5} the papers with [Voltra Chief Executive]{-} [Han Sung-min]{han}.

"[We]{voltra} *looked at*{6} nineteen places," [Han]{han} said. "This one had water, rail and people [who]{residents} know how to make things."

[The state]{mich} will *give*{7} [the company]{voltra} $98 million in tax breaks over <15 years|P15Y>. [The county board]{board} *split*{8} 4-3 over a further $12 million before *approving*{8} it <in July|2018-07>. [Commissioner]{-} [Jeanne Lahti]{lahti}, [who]{lahti} *voted no*{9}, *reminded*{10} [the governor]{snyder} that [the mill's last owner]{verida}, [Verida Paper]{verida}, *took*{11} $7 million <in 2011|2011>, *promised*{12} to *stay*{12} <a decade|P10Y> and was *gone*{1} in four.

Most of the 640 hands [who]{hands} drew a check at the mill are over 50. About a third have moved away. Median income in the county runs at $31,000, a little over half the state figure, and one house in six is empty. The high school, built for 900, holds 310.

[Ed Niemi]{niemi}, 58, *worked*{13} the No. 3 machine for <thirty years|P30Y> and now drives a school bus. [He]{niemi} does not expect to be *hired*{14}. "[They]{voltra} want young eyes," [he]{niemi} said. "[My]{niemi} [daughter]{daughter} *put in*{15} for it. If [she]{daughter} comes home, that is all the battery [I]{niemi} need."

Ground is to be *broken*{3} <in the spring|2019-03/2019-05>. [Voltra]{voltra} *faces*{16} a *lawsuit*{16} in [Georgia]{georgia} from [a rival]{lumex}, [Lumex]{lumex}, over a patent; a [judge]{judge} *refused*{17} <in May|2018-05> to *dismiss*{17} it. [Han]{han} *shrugged*{18} it *off*{18}. "In our business everybody *sues*{19} everybody," [he]{han} said.

The county has lost population in every census since <1980|1980>.
--- actors
escanova | place | Escanova
mich | place | Michigan
voltra | organization | Voltra | battery maker from South Korea
korea | place | South Korea
snyder | person | Rich Snedeker | Governor of Michigan
han | person | Han Sung-min | Chief Executive of Voltra
residents | group | people of Escanova
board | organization | county board
lahti | person | Jeanne Lahti | Commissioner
verida | organization | Verida Paper | last owner of the mill
hands | group | 640 mill hands
niemi | person | Ed Niemi | former mill worker
daughter | person | daughter of Ed Niemi
georgia | place | Georgia
lumex | organization | Lumex | rival of Voltra
judge | person | judge
--- events
1 | OTHER:business | verida | ?escanova | core; time 2015
2 | OTHER:other | escanova | voltra |
3 | OTHER:business | voltra | - | core; planned; time 2019-03/2019-05; place escanova
4 | OTHER:travel | snyder | - | time 2018-08-08; place escanova
5 | AGREE | snyder, han | - | core; mutual; time 2018-08-08; place escanova
6 | OTHER:business | voltra | - | by han; quoted
7 | AID/AGREE | mich | voltra | core; planned
8 | AGREE | board | ?voltra | core; time 2018-07; or AID
9 | REJECT | lahti | - | time 2018-07
10 | ACCUSE | lahti | snyder | core; or OTHER
11 | AID | - | verida | reported; by lahti; time 2011; or OTHER
12 | AGREE | verida | - | reported; by lahti; time 2011
13 | OTHER:business | niemi | - |
14 | OTHER:appointment | ?voltra | niemi | possible; neg
15 | REQUEST | daughter | voltra | by niemi; quoted
16 | ACCUSE | lumex | voltra | core; place georgia
17 | REJECT | judge | ?voltra | time 2018-05
18 | REJECT | han | ?lumex |
19 | ACCUSE | - | - | by han; quoted; or OTHER

=== n4-114 date:2023-12-13 topic:crime source:written
[Four]{four:n} *held*{1} after gold *heist*{2} at [Johannesburg]{joburg} airport

[South African police]{saps} have *arrested*{1} [four men]{four} in connection with the *theft*{2} of gold worth 180 million rand from a cargo shed at [OR Tambo International Airport]{ortambo}, the [minister]{cele} said <on Wednesday|2023-12-13>.

[The gang]{gang}, dressed as [customs officers]{customs}, *drove*{3} through the gate <shortly before 5am on December 4|2023-12-04> in a marked bakkie, *tied up*{4} [two guards]{guards} and *made off*{2} with 21 boxes bound for [Zurich]{zurich}. The *raid*{2} lasted nine minutes.

[Two of [the suspects]{four}]{twosus} worked at the shed, [Police Minister]{-} [Bheki Celani]{cele} said. A third, a [former constable]{mabuza}, [Lucky Mabuza]{mabuza}, *gave himself up*{5} in [Mbombela]{mbombela} after [his]{mabuza} [mother]{mother} *saw*{6} [his]{mabuza} picture on television and *marched*{7} [him]{mabuza} to the station. About a third of the gold has been *recovered*{8} from a borehole in [Benoni]{benoni}.

[The men]{four} will *appear*{9} in the [Kempton Park]{kempton} magistrate's court <on Friday|2023-12-15>. [Police]{saps} are *hunting*{10} at least five more.

[Democratic Alliance]{da} [spokesman]{-} [Adrian Whitford]{whitfield} *said*{11} the *arrests*{1} raised more questions than they answered. Why, [he]{whitfield} *asked*{12}, had cameras been *switched off*{13}? [The airports company]{acsa} said they were *undergoing*{13} maintenance and that [it]{acsa} had *launched*{14} [its]{acsa} own *inquiry*{14}.

It is not the first such *robbery*{15}. <In March 2017|2017-03> [robbers]{robbers2017} in police uniform *took*{15} 20 million rand in foreign cash at the same airport without *firing*{16} a shot. [Five men]{five} were *charged*{17}; [the state]{state} later *withdrew*{18} the case. And <in 2004|2004>, [a Heathrow gang]{heathrow} with a similar plan *ran into*{19} [100 waiting detectives]{detectives}.

Gold makes up about a tenth of [South Africa]{sa}'s exports. The metal closed at $2,027 an ounce in [London]{london} <on Wednesday|2023-12-13>. A single bar weighs twelve and a half kilograms and is hard to carry, harder to run with, and not at all hard to melt.
--- actors
four | group | four arrested men
joburg | place | Johannesburg
saps | organization | South African police
ortambo | place | OR Tambo International Airport
cele | person | Bheki Celani | Police Minister
gang | group | gang
customs | group | customs officers
guards | group | two guards
zurich | place | Zurich
twosus | group | two of the suspects
mabuza | person | Lucky Mabuza | former constable
mbombela | place | Mbombela
mother | person | mother of Lucky Mabuza
benoni | place | Benoni
kempton | place | Kempton Park
da | organization | Democratic Alliance
whitfield | person | Adrian Whitford | Democratic Alliance spokesman
acsa | organization | airports company
robbers2017 | group | robbers of 2017
five | group | five men charged
state | organization | the state
heathrow | group | Heathrow gang
detectives | group | 100 waiting detectives
sa | place | South Africa
london | place | London
--- events
1 | COERCE | saps | four | core; reported; by cele
2 | OTHER:crime | gang | - | core; time 2023-12-04; place ortambo, joburg
3 | OTHER:travel | gang | - | time 2023-12-04; place ortambo
4 | ASSAULT | gang | guards | core; time 2023-12-04; place ortambo
5 | CONCEDE | mabuza | ?saps | core; reported; by cele; place mbombela
6 | OTHER:other | mother | - | reported; by cele
7 | COERCE | mother | mabuza | reported; by cele; or COOPERATE OTHER
8 | OTHER:other | ?saps | - | core; place benoni; or COERCE
9 | OTHER:court | four | - | planned; time 2023-12-15; place kempton
10 | COERCE | saps | ?gang | planned; or ACCUSE
11 | ACCUSE | whitfield | ?saps | core
12 | REQUEST | whitfield | - | or ACCUSE
13 | OTHER:other | - | - | or OTHER
14 | ACCUSE | acsa | - | by acsa
15 | OTHER:crime | robbers2017 | - | time 2017-03; place ortambo
16 | ASSAULT | robbers2017 | - | neg; time 2017-03; place ortambo
17 | ACCUSE | - | five |
18 | CONCEDE | state | five | or RETREAT
19 | OTHER:other | heathrow | detectives | time 2004; or COERCE

