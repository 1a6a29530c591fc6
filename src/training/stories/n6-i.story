=== n6-i001 date:2019-11-12 topic:finance source:written
[Watchdog]{fnt:n} *freezes*{1} [lender]{solva:n}'s accounts after *raid*{2} on head office

[VILNIUS]{vilnius}, <Nov 12|2019-11-12> - [Lithuania]{lithuania}'s [financial crime service]{fnt} <on Tuesday|2019-11-12> *froze*{1} the accounts of [Solva Pay]{solva}, an [online lender]{solva}, and *searched*{2} [its]{solva} head office and the homes of [two directors]{directors}.

The *raid*{2} follows a *complaint*{3} by [the central bank]{cb} against [the firm]{solva}, which *handles*{4} card payments for [some 40 gambling sites]{sites}. [Investigators]{fnt} *took away*{5} [Solva]{solva}'s servers and the personal phone of [[its]{solva} chief executive]{-}, [Rokas Jankus]{jankus}.

[Jankus]{jankus} was later *named*{6} in a court filing as a suspect. [He]{jankus} *faces*{7} *questioning*{7} <on Thursday|2019-11-14> over the *disappearance*{8} of 11 million euros that belonged to [customers]{customers}.

"[We]{solva} have *cooperated*{9} with [the authorities]{fnt} at every step," [[the company]{solva}'s lawyer]{-}, [Dalia Urbonaite]{lawyer}, *told*{10} [reporters]{reporters}. [She]{lawyer} *dismissed*{11} [the central bank]{cb}'s allegations as "arithmetic without evidence" and *appealed*{12} to a [Vilnius court]{court} for the *release*{12} of money to pay wages.

[Solva]{solva}'s trouble began <in spring|2019-03/2019-05>, when [Estonia]{estonia} *withdrew*{13} [its]{solva} licence and [Visa]{visa} *cut*{14} [it]{solva} *off*{14} from [its]{visa} network. A [Swedish fund]{fund} that had *put*{15} 6 million euros into [the lender]{solva} *pulled out*{16}, and [two banks]{banks} *closed*{17} [its]{solva} accounts within a week.

[Customers]{customers} *queued*{18} outside the office <on Tuesday afternoon|2019-11-12>. A [guard]{guard} *turned*{19} [them]{customers} *away*{19}. "[I]{petras} trusted [them]{solva} with the money for the roof," said [Petras Linkus]{petras}, a [bus driver from [Kaunas]{kaunas}]{petras}, [who]{petras} had *deposited*{20} 4,000 euros <a week earlier|2019-11-05>.

Deposits of up to 100,000 euros are insured in [Lithuania]{lithuania}, but electronic money is not a deposit, [the central bank]{cb} *reminded*{21} [clients]{customers}.
--- actors
vilnius | place | Vilnius
lithuania | place | Lithuania
fnt | organization | financial crime service | Lithuanian financial crime service
solva | organization | Solva Pay | online lender
directors | group | two directors of Solva Pay
cb | organization | central bank of Lithuania
sites | group | some 40 gambling sites
jankus | person | Rokas Jankus | chief executive of Solva Pay
customers | group | customers of Solva Pay
lawyer | person | Dalia Urbonaite | lawyer of Solva Pay
reporters | group | reporters
court | organization | a Vilnius court
estonia | place | Estonia
visa | organization | Visa
fund | organization | a Swedish fund
banks | group | two banks
guard | person | guard
petras | person | Petras Linkus | bus driver
kaunas | place | Kaunas
--- events
1 | SANCTION | fnt | solva | core; time 2019-11-12; or COERCE
2 | COERCE | fnt | solva, directors | core; time 2019-11-12; place vilnius
3 | ACCUSE | cb | solva | core
4 | OTHER:business | solva | sites |
5 | COERCE | fnt | solva, jankus |
6 | ACCUSE | - | jankus | core
7 | ACCUSE | - | jankus | planned; time 2019-11-14; or CONSULT COERCE
8 | OTHER:crime | - | customers |
9 | COOPERATE | solva | fnt | by lawyer; quoted
10 | OTHER:statement | lawyer | reporters |
11 | REJECT | lawyer | cb | core
12 | CONCEDE/REQUEST | lawyer | court |
13 | SANCTION | estonia | solva | time 2019-03/2019-05
14 | SANCTION | visa | solva | time 2019-03/2019-05
15 | AID | fund | solva | or OTHER
16 | SANCTION | fund | ?solva | or OTHER RETREAT
17 | SANCTION | banks | solva |
18 | OTHER:other | customers | - | time 2019-11-12
19 | REJECT | guard | customers |
20 | OTHER:business | petras | ?solva | time 2019-11-05
21 | OTHER:statement | cb | customers |

=== n6-i002 date:2021-06-22 topic:politics source:written
[Senate's old guard]{senators} *closes ranks*{1} against [Adeyinka]{adeyinka}

By [Tunde Bakare-Cole]{reporter}, [Abuja]{abuja}

[Senators of the ruling [Progress Alliance]{alliance}]{senators} <yesterday|2021-06-21> *closed ranks*{1} against [Senator]{-} [Folake Adeyinka]{adeyinka}, *stripping*{2} [her]{adeyinka} of the chairmanship of the appropriations committee days after [she]{adeyinka} *accused*{3} [colleagues]{colleagues} of *padding*{4} the budget.

[They]{senators} *handed the post*{5} to [Senator]{-} [Musa Gidado]{gidado}, a close ally of [the Senate President]{lawan:n}, [Ibrahim Danladi]{lawan}. [Only four members]{four} *stood by*{6} [Adeyinka]{adeyinka}.

In a stormy session, [the majority leader]{leader} *poured scorn*{7} on [the lawmaker]{adeyinka}, *calling*{7} [her]{adeyinka} "an actress in search of a camera". [She]{adeyinka} *hit back*{8} at [[her]{adeyinka} critics]{senators} outside the chamber. "[They]{senators} have *taken*{2} [my]{adeyinka} chair. [They]{senators} cannot take [my]{adeyinka} calculator," [she]{adeyinka} said.

The [Civil Society Budget Network]{network} *threw*{9} [its]{network} *weight*{9} behind [her]{adeyinka} and *petitioned*{10} the [Economic and Financial Crimes Commission]{efcc} over 87 projects that, [it]{network} *alleged*{11}, were *inserted*{11} by [aides to [Danladi]{lawan}]{aides}. [The commission]{efcc} *confirmed*{12} receipt of the petition but *refused*{13} to be drawn.

[The presidency]{presidency} *distanced*{14} [itself]{presidency} from the row. But sources said [President]{-} [Yakubu Okon]{okon} had *run out of patience*{15} with [the Senate President]{lawan:n} and *sent*{16} [two governors]{govs} to *mediate*{16} between [the two camps]{camps}.

[[Danladi]{lawan}'s spokesman]{spokesman} *denied*{17} the story. "There was no *peace mission*{18} from anybody to anybody," [the spokesman]{spokesman}, [Uche Mbata]{spokesman}, said.

[Adeyinka]{adeyinka}, a chartered accountant, *won*{19} [her]{adeyinka} seat from [the opposition]{opposition} <in 2019|2019>. [She]{adeyinka} earlier *served*{20} [Ondo State]{ondo} as commissioner for finance, where [she]{adeyinka} *sacked*{21} [63 ghost-payroll clerks]{clerks} in one afternoon and had [her]{adeyinka} windscreen *smashed*{22} for it.
--- actors
adeyinka | person | Folake Adeyinka | Senator
reporter | person | Tunde Bakare-Cole | reporter
abuja | place | Abuja
senators | group | senators of the ruling Progress Alliance
alliance | organization | Progress Alliance | ruling party
colleagues | group | colleagues of Adeyinka
gidado | person | Musa Gidado | Senator
lawan | person | Ibrahim Danladi | Senate President
four | group | four members who backed Adeyinka
leader | person | majority leader
network | organization | Civil Society Budget Network
efcc | organization | Economic and Financial Crimes Commission
aides | group | aides to Danladi
presidency | organization | presidency
okon | person | Yakubu Okon | President
govs | group | two governors
camps | group | the two camps
spokesman | person | Uche Mbata | spokesman of Danladi
opposition | organization | opposition
ondo | place | Ondo State
clerks | group | 63 ghost-payroll clerks
--- events
1 | REJECT | senators | adeyinka | core; time 2021-06-21; or SANCTION ACCUSE
2 | SANCTION | senators | adeyinka | core; time 2021-06-21
3 | ACCUSE | adeyinka | colleagues | core
4 | OTHER:crime | colleagues | - | reported; by adeyinka
5 | OTHER:appointment | senators | gidado |
6 | SUPPORT | four | adeyinka |
7 | ACCUSE | leader | adeyinka | core
8 | ACCUSE | adeyinka | senators | core; or REJECT
9 | SUPPORT | network | adeyinka |
10 | REQUEST | network | efcc | or ACCUSE
11 | OTHER:crime | aides | - | reported; by network; or ACCUSE
12 | OTHER:statement | efcc | ?network |
13 | REJECT | efcc | - |
14 | REJECT | presidency | - | or OTHER
15 | ACCUSE | okon | lawan | reported; or REJECT OTHER
16 | CONSULT | govs | camps | reported
17 | REJECT | spokesman | - |
18 | CONSULT | - | - | denied; neg; by spokesman; quoted; same 16
19 | OTHER:election | adeyinka | opposition | time 2019
20 | OTHER:appointment | adeyinka | ondo |
21 | SANCTION | adeyinka | clerks | place ondo
22 | ASSAULT | - | adeyinka | or OTHER

=== n6-i003 date:2018-04-03 topic:diplomacy source:written
[Tirana]{albania} *pulls out*{1} of talks with [Athens]{greece} over sea border

[TIRANA]{tirana} (Adriatic Press) — [Albania]{albania} *pulled out*{1} of maritime talks with [Greece]{greece} <on Tuesday|2018-04-03> after a [[Greek]{~greece} patrol boat]{boat} *rammed*{2} a [trawler]{trawler} from [Saranda]{saranda} and *left*{2} [two of its crew]{crew} with broken ribs.

[Foreign Minister]{-} [Arben Kola]{kola} *handed*{3} [the [Greek]{~greece} ambassador]{ambassador} a *protest note*{3} and *demanded*{4} compensation for [the skipper]{skipper}. [He]{kola} said there would be no *meeting*{5} between [himself]{kola} and [[his]{kola} counterpart]{counterpart}, [Nikos Stathakos]{counterpart}, until [Athens]{greece} *gave*{6} an explanation to [Tirana]{albania}.

[Athens]{greece} *put the blame*{7} on [the skipper]{skipper}, [who]{skipper}, [it]{greece} said, had *ignored*{8} [the coast guard]{boat}'s warnings. "[Nobody]{boat} *attacked*{2} anybody," [Stathakos]{counterpart} said. "[We]{greece} are waiting for [[our]{greece} neighbours]{albania} with the coffee on the stove."

The two sides were close to a *deal*{10}. [Diplomats]{diplomats} had *spent*{11} <14 months|P14M> haggling over a line between [Corfu]{corfu} and the [Albanian]{~albania} coast, with [Norway]{norway} as go-between. <In February|2018-02> [Greece]{greece} had *dropped*{12} [its]{greece} objections to [Albania]{albania}'s bid for EU membership, a *gesture*{12} that [Brussels]{eu} *welcomed*{13}.

[The opposition in [Tirana]{albania}]{opposition} *taunted*{14} [the government]{albania}. [Its]{opposition} leader, [Ilir Basha]{basha}, *described*{14} the walkout as "a slammed door with nobody in the room". [Fishermen]{fishermen} in [Saranda]{saranda} *burned*{15} a [Greek]{~greece} flag on the quay, and a [crowd]{crowd} *threw*{16} eggs at [the [Greek]{~greece} consulate]{consulate}. [Police]{police} *led away*{17} [six of them]{six}.

The [European Commission]{commission} *offered*{18} [its]{commission} *good offices*{18} to [both capitals]{albania+greece}. [Berlin]{germany} *voiced regret*{19}. [Italy]{italy}, [whose]{italy} own waters border both, *kept out*{20} of it.
--- actors
albania | place | Albania
greece | place | Greece
tirana | place | Tirana
boat | group | Greek patrol boat
trawler | other | trawler from Saranda
saranda | place | Saranda
crew | group | two of the trawler's crew
kola | person | Arben Kola | Foreign Minister of Albania
ambassador | person | the Greek ambassador
skipper | person | skipper of the trawler
counterpart | person | Nikos Stathakos | Foreign Minister of Greece
diplomats | group | diplomats of both sides
corfu | place | Corfu
norway | place | Norway
eu | place | Brussels
opposition | organization | opposition in Tirana
basha | person | Ilir Basha | opposition leader
fishermen | group | fishermen in Saranda
crowd | group | a crowd
consulate | organization | Greek consulate
police | organization | police
six | group | six of the crowd
commission | organization | European Commission
germany | place | Germany
italy | place | Italy
--- events
1 | CONSULT/SANCTION | albania | greece | core; time 2018-04-03; or REJECT
2 | ASSAULT | boat | trawler, crew | core; time 2018-04-03
3 | ACCUSE | kola | ambassador | core
4 | AID/REQUEST | kola | ?greece | core
5 | CONSULT/REJECT | kola | counterpart | by kola
6 | OTHER:statement | greece | albania | possible; by kola
7 | ACCUSE | greece | skipper | core
8 | REJECT | skipper | boat | reported; by greece
10 | AGREE | ?albania, ?greece | - | mutual; possible
11 | CONSULT | diplomats | - | mutual
12 | CONCEDE | greece | albania | time 2018-02
13 | SUPPORT | eu | ?greece |
14 | ACCUSE | opposition, basha | albania |
15 | PROTEST | fishermen | ?greece | place saranda
16 | PROTEST | crowd | consulate | or ASSAULT
17 | COERCE | police | six |
18 | CONSULT/AGREE | commission | albania, greece | planned; or SUPPORT AID
19 | OTHER:statement | germany | - |
20 | OTHER:other | italy | - |

=== n6-i004 date:2022-03-01 topic:health source:written
[Hospital]{hospital} *faces*{1} second *walkout*{1} as nurses *run short*{2} of beds

[The union at [Queen Maud Hospital]{hospital}]{union} *gave*{3} [the board]{board} *notice*{3} of a 48-hour *strike*{1} <on Monday|2022-02-28>, [its]{union} second in a month, after *losing*{4} an *appeal*{4} to [the labour court]{court} over night pay.

[About 600 nurses]{nurses} will *down tools*{1} <from midnight on Thursday|2022-03-03>. [Emergency staff]{emergency} are *exempt*{5}.

[Union secretary]{-} [Ruth Penhaligon]{penhaligon} *laid*{6} the dispute at the *door*{6} of [[the hospital]{hospital}'s chief executive]{-}, [Simon Vane]{vane}. "[He]{vane} *promised*{7} [us]{nurses} a rota. [He]{vane} *gave*{7} [us]{nurses} a leaflet," [she]{penhaligon} said.

[Mr]{-} [Vane]{vane} *hit out*{8} at [the union]{union} for "holding the sick to ransom". In a letter to [staff]{nurses}, [he]{vane} *warned*{9} [them]{nurses} that pay would be *docked*{9} and *offered*{10} [each nurse]{nurses} £400 to *stay*{10} at work. [The union]{union} *told*{11} [its]{union} members to *tear*{11} it up.

<On Monday night|2022-02-28> [pickets]{pickets} *turned back*{12} a [laundry van]{van} and *jeered*{13} [agency nurses]{agency} as [they]{agency} arrived by coach. [Security guards]{guards} *pushed*{14} [one picket]{picket} to the ground; [she]{picket} was *treated*{15} in the very ward [she]{picket} works on.

[Patients' families]{families} are split. [Alan Treby]{treby}, [whose]{treby} [mother]{mother} is waiting for a hip, *sided with*{17} [the nurses]{nurses}. [Another man]{man} *rounded on*{18} [the pickets]{pickets}, shouting that [his]{man} [wife]{wife} had been *sent home*{19} twice.

[The health secretary]{secretary}, [Imogen Clarke]{secretary}, *ruled out*{20} *stepping in*{20}. [The army]{army} has been *asked*{21} by [the county]{county} to *lend*{21} drivers for ambulances.

The first *stoppage*{22}, <in January|2022-01>, *led*{23} to the *cancellation*{23} of 310 operations. Waiting lists in the county have doubled since <2019|2019>.
--- actors
hospital | organization | Queen Maud Hospital
union | organization | union at Queen Maud Hospital
board | organization | board of the hospital
court | organization | labour court
nurses | group | about 600 nurses
emergency | group | emergency staff
penhaligon | person | Ruth Penhaligon | union secretary
vane | person | Simon Vane | chief executive of the hospital
pickets | group | pickets
van | other | laundry van
agency | group | agency nurses
guards | group | security guards
picket | person | one picket
families | group | patients' families
treby | person | Alan Treby
mother | person | mother of Alan Treby
man | person | another man
wife | person | wife of the man
secretary | person | Imogen Clarke | health secretary
army | organization | army
county | organization | county
--- events
1 | PROTEST | nurses | hospital | core; planned; time 2022-03-03
2 | OTHER:health | hospital | - |
3 | PROTEST/THREATEN | union | board | core; possible; time 2022-02-28; same 1
4 | REQUEST | union | court | or OTHER
5 | CONCEDE | ?union | emergency | planned; or OTHER
6 | ACCUSE | penhaligon | vane | core
7 | AGREE | vane | nurses | by penhaligon; quoted; or AID
8 | ACCUSE | vane | union | core
9 | SANCTION/THREATEN | vane | nurses | possible
10 | AID/AGREE | vane | nurses | planned; or REQUEST
11 | REJECT/REQUEST | union | - |
12 | COERCE | pickets | van | time 2022-02-28; or PROTEST REJECT
13 | PROTEST | pickets | agency | time 2022-02-28
14 | ASSAULT | guards | picket |
15 | AID | - | picket | place hospital
17 | SUPPORT | treby | nurses |
18 | ACCUSE | man | pickets |
19 | REJECT | ?hospital | wife | by man
20 | CONSULT/REJECT | secretary | - | or REJECT
21 | AID/REQUEST | county | army |
22 | PROTEST | ?nurses | ?hospital | time 2022-01
23 | OTHER:health | ?hospital | - | time 2022-01

=== n6-i005 date:2023-10-10 topic:trade source:written
[Brussels]{eu} *slaps*{1} *levy*{1} on [Kazakh]{~kazakhstan} steel; [Astana]{kazakhstan} *vows*{2} to *retaliate*{2}

The [European Union]{eu} *imposed*{1} a 19 percent levy on [Kazakhstan]{kazakhstan}'s flat steel <on Tuesday|2023-10-10>, siding with [three European mills]{mills} that had *complained*{3} about [their]{mills} rival, [Temir Holding]{temir}.

[Astana]{kazakhstan} *hit back*{4} within hours. [Trade Minister]{-} [Yerlan Sadykov]{sadykov} *accused*{4} [the bloc]{eu} of *breaking*{5} [its]{eu} word to a [partner]{kazakhstan} and *threatened*{2} [European carmakers]{carmakers} with "mirror measures". [He]{sadykov} also *called off*{6} a *visit*{6} to [Brussels]{brussels} planned for <next week|2023-10-16/2023-10-22>.

The *duty*{1} comes after a <13-month|P13M> *investigation*{7} of [Temir]{temir}, which [EU officials]{eu} say *sold*{8} coil to [buyers in [Italy]{italy} and [Poland]{poland}]{buyers} below cost. [The company]{temir} *rejected*{9} the findings as "fiction written by [[our]{temir} competitors]{mills}".

[Investors]{investors} *dumped*{10} [Temir]{temir}'s shares, which fell 12 percent in [London]{london}. [Two banks]{banks} *cut*{11} [their]{banks} ratings of the stock.

[Italy]{italy} had *argued*{12} against the tariff, and [Hungary]{hungary} *voted*{13} against it. "[We]{buyers} will *pay*{14} for this, not the [Kazakhs]{temir}," said [Paolo Ferrante]{ferrante}, [whose]{ferrante} firm near [Brescia]{brescia} *makes*{15} washing machine drums.

[Steelworkers]{workers} in [Temirtau]{temirtau} *rallied*{16} in *support*{16} of [the company]{temir}, [their]{workers} union said. [It]{union} *urged*{17} [the government]{kazakhstan} to *close*{17} the market to [European trucks]{trucks}.

[Kazakhstan]{kazakhstan} *signed*{18} a partnership *pact*{18} with the [EU]{eu} <in 2015|2015> and *supplies*{19} about 8 percent of [its]{eu} oil. Analysts doubt that [Astana]{kazakhstan} would *touch*{20} that.
--- actors
eu | organization | European Union
kazakhstan | place | Kazakhstan
mills | group | three European mills
temir | organization | Temir Holding | Kazakh steelmaker
sadykov | person | Yerlan Sadykov | Trade Minister of Kazakhstan
carmakers | group | European carmakers
brussels | place | Brussels
italy | place | Italy
poland | place | Poland
buyers | group | buyers in Italy and Poland
investors | group | investors
london | place | London
banks | group | two banks
hungary | place | Hungary
ferrante | person | Paolo Ferrante
brescia | place | Brescia
workers | group | steelworkers in Temirtau
temirtau | place | Temirtau
union | organization | union of the steelworkers
trucks | group | European trucks
--- events
1 | SANCTION | eu | kazakhstan | core; time 2023-10-10
2 | SANCTION/THREATEN | kazakhstan, sadykov | carmakers | core; possible
3 | ACCUSE | mills | temir | core
4 | ACCUSE | kazakhstan, sadykov | eu | core; time 2023-10-10
5 | REJECT | eu | kazakhstan | reported; by sadykov; or OTHER SANCTION
6 | CONSULT/REJECT | sadykov | ?eu | time 2023-10-16/2023-10-22; place brussels
7 | ACCUSE | ?eu | temir |
8 | OTHER:trade | temir | buyers | by eu
9 | REJECT | temir | ?eu | core
10 | OTHER:business | investors | temir |
11 | OTHER:business | banks | ?temir | or ACCUSE
12 | REJECT | italy | - |
13 | REJECT | hungary | - |
14 | OTHER:business | buyers | - | planned; by ferrante; quoted
15 | OTHER:business | ferrante | - |
16 | SUPPORT | workers | temir | by union; place temirtau; or PROTEST
17 | SANCTION/REQUEST | union | kazakhstan |
18 | AGREE | kazakhstan, eu | - | mutual; time 2015
19 | OTHER:trade | kazakhstan | eu |
20 | SANCTION | kazakhstan | ?eu | possible; neg

=== n6-i006 date:2016-03-08 topic:crime source:written
[Gang]{gang} *robs*{1} bank in [Lurgan]{lurgan}, *drops*{2} the money

[LURGAN]{lurgan} — [Four masked men]{gang} *held up*{1} a branch of [Ulster & Antrim Bank]{bank} <on Monday|2016-03-07> and *lost*{2} most of the cash in the street as [they]{gang} *fled*{3} from a [traffic warden]{warden}.

[The men]{gang} *drove*{4} a stolen digger into the cash machine, *threatened*{5} [two cashiers]{cashiers} with a sledgehammer and *made off*{3} with about £38,000. [Warden]{-} [Maura Heaney]{warden}, 61, *shouted*{6} at [them]{gang} to *move*{6} the getaway van, which stood on a double yellow line, and *wrote*{7} [them]{gang} a ticket.

[One of the gang]{one} *swung*{8} a bag at [her]{warden}. It *burst*{2}.

"[He]{one} *called*{9} [me]{warden} a name [I]{warden} won't repeat, so [I]{warden} *put*{7} it on the form under remarks," [she]{warden} *told*{10} [this paper]{paper}.

[Police]{police} *recovered*{11} £31,200 from hedges, gutters and a [primary school]{school}, and *appealed*{12} to [residents]{residents} to *hand in*{12} the rest. A [boy of nine]{boy} *gave*{13} [officers]{police} £20 and was *given*{14} a tour of a patrol car.

A [34-year-old man from [Craigavon]{craigavon}]{one} was *arrested*{15} <on Tuesday morning|2016-03-08>. [He]{one} was *identified*{16} from the number on the ticket. [Detectives]{police} have *ruled out*{17} a link between the robbery and a *raid*{18} on a [post office]{po} in [Portadown]{portadown} <last month|2016-02>.

[The bank]{bank} *praised*{19} [[its]{bank} staff]{cashiers} and *sent*{20} [Mrs]{-} [Heaney]{warden} flowers. [The council]{council}, [her]{warden} employer, *reminded*{21} [wardens]{wardens} not to *approach*{21} [criminals]{criminals}.

The fine stands at £90, or £45 if paid within <14 days|P14D>.
--- actors
gang | group | four masked men
lurgan | place | Lurgan
bank | organization | Ulster & Antrim Bank
warden | person | Maura Heaney | traffic warden
cashiers | group | two cashiers
one | person | 34-year-old man from Craigavon | one of the gang
paper | organization | this paper
police | organization | police
school | organization | primary school
residents | group | residents
boy | person | boy of nine
craigavon | place | Craigavon
po | organization | post office in Portadown
portadown | place | Portadown
council | organization | council
wardens | group | wardens
criminals | group | criminals
--- events
1 | OTHER:crime | gang | bank | core; time 2016-03-07; place lurgan; or ASSAULT
2 | OTHER:accident | gang | - | core; time 2016-03-07; place lurgan; or OTHER
3 | OTHER:travel | gang | warden | time 2016-03-07; or OTHER
4 | OTHER:crime | gang | ?bank | time 2016-03-07; or ASSAULT
5 | THREATEN | gang | cashiers | core; possible; time 2016-03-07
6 | REQUEST | warden | gang |
7 | SANCTION | warden | gang | core; or COERCE
8 | ASSAULT | one | warden |
9 | ACCUSE | one | warden | by warden; quoted
10 | OTHER:statement | warden | paper |
11 | OTHER:other | police | - |
12 | REQUEST | police | residents |
13 | COOPERATE | boy | police | or AID
14 | SUPPORT | ?police | boy | or AID OTHER
15 | COERCE | ?police | one | core; time 2016-03-08
16 | OTHER:other | ?police | one | or ACCUSE
17 | OTHER:statement | police | - |
18 | OTHER:crime | - | po | time 2016-02; place portadown; or ASSAULT
19 | SUPPORT | bank | cashiers |
20 | SUPPORT | bank | warden | or AID
21 | REQUEST | council | wardens | or OTHER

=== n6-i007 date:2020-10-13 topic:war source:written
[Rebels]{rebels} *shell*{1} [Karsa]{karsa} as *truce*{2} between [army]{army} and [militia]{rebels:n} *frays*{2}

[KARSA]{karsa}, <Oct. 13|2020-10-13> — [Rebel gunners]{rebels} *fired*{1} 30 rockets at the market town of [Karsa]{karsa} <on Tuesday|2020-10-13>, *killing*{1} [nine people]{nine} and *breaking*{2} a three-week truce with [the army]{army}, [hospital officials]{hospital} and [witnesses]{witnesses} said.

[The army]{army} *answered*{3} with *air strikes*{3} on [the rebels]{rebels}' positions in the hills. A [pilot]{pilot} was *shot down*{4} and *taken*{5} prisoner. [The rebel spokesman]{spokesman}, [who]{spokesman} goes by [Abu Tariq]{spokesman}, *put*{6} the price of [his]{pilot} *release*{6} at the *freedom*{6} of [forty jailed fighters]{forty}.

*Talks*{7} between [the two sides]{army+rebels} in [Muscat]{muscat} were *suspended*{7}. [The Omani mediator]{mediator}, [Salim al-Harthy]{mediator}, *pleaded*{8} with [both]{army+rebels} for "one quiet night". The [United Nations]{un} *pulled*{9} [[its]{un} eleven observers]{observers} *back*{9} to the coast and *lodged*{10} a *protest*{10} with [the rebels]{rebels} over the *seizure*{11} of [its]{un} vehicles.

In [Karsa]{karsa}, [survivors]{survivors} *dug*{12} for [relatives]{relatives} with [their]{survivors} hands. [Huda Saleh]{huda} *lost*{13} [two brothers]{brothers} to a rocket that *fell*{13} on a bakery. "[They]{brothers} were *queuing*{14} for [my]{huda} bread," [she]{huda} said.

A [field hospital run by a [Turkish charity]{charity}]{field} *took in*{15} [60 wounded]{wounded}. [It]{field} *turned down*{16} [the army]{army}'s *request*{16} to *treat*{16} [soldiers]{soldiers} separately.

[Iran]{iran}, which *arms*{17} [the rebels]{rebels}, *condemned*{18} "provocations by all". [Washington]{us} *renewed*{19} [its]{us} *support*{19} for [the government]{gov} and *promised*{20} [it]{gov} two radar sets.

The *war*{21} has *cost*{21} 18,000 lives since <2015|2015> and *driven*{22} a [third of the province's people]{third} from [their]{third} homes.
--- actors
rebels | group | rebels
karsa | place | Karsa
army | organization | army
nine | group | nine people killed in Karsa
hospital | group | hospital officials
witnesses | group | witnesses
pilot | person | army pilot
spokesman | person | Abu Tariq | rebel spokesman
forty | group | forty jailed fighters
muscat | place | Muscat
mediator | person | Salim al-Harthy | Omani mediator
un | organization | United Nations
observers | group | eleven UN observers
survivors | group | survivors in Karsa
relatives | group | relatives of the survivors
huda | person | Huda Saleh
brothers | group | two brothers of Huda Saleh
charity | organization | a Turkish charity
field | organization | field hospital
wounded | group | 60 wounded
soldiers | group | soldiers
iran | place | Iran
us | place | United States
gov | organization | the government
third | group | a third of the province's people
--- events
1 | ASSAULT | rebels | karsa, nine | core; time 2020-10-13
2 | ASSAULT | rebels | army | core; time 2020-10-13; or SANCTION REJECT
3 | ASSAULT | army | rebels | core
4 | ASSAULT | ?rebels | pilot | core
5 | COERCE | ?rebels | pilot | core
6 | RETREAT/REQUEST | spokesman | ?army, forty | core; or THREATEN
7 | CONSULT/SANCTION | army, rebels | - | mutual; core; place muscat; or CONSULT REJECT
8 | REQUEST | mediator | army, rebels |
9 | RETREAT | un | observers |
10 | ACCUSE | un | rebels |
11 | COERCE | ?rebels | un |
12 | AID | survivors | relatives | place karsa
13 | ASSAULT | ?rebels | brothers | same 1
14 | OTHER:other | brothers | - | by huda; quoted
15 | AID | field | wounded | core
16 | AID/REJECT | field | army | or REJECT
17 | AID | iran | rebels | or COOPERATE
18 | ACCUSE | iran | - |
19 | SUPPORT | us | gov |
20 | AID/AGREE | us | gov | planned
21 | ASSAULT | ?army, ?rebels | - | mutual
22 | COERCE | - | third | or ASSAULT

=== n6-i008 date:2017-07-25 topic:local source:written
[Council]{council} *votes down*{1} [developer]{harrow:n}'s plan for cinema site

[Councillors]{council} in [Thornaby Bay]{thornaby} have *voted down*{1} the plan by [Harrow Estates]{harrow} to *pull down*{2} the old Ritz cinema and *build*{2} 88 flats.

The *vote*{1}, 14 to 9, came after [more than 200 residents]{residents} *packed*{3} the town hall <on Monday night|2017-07-24>. [Many]{residents} *booed*{4} [the firm's architect]{architect}. [One]{woman}, a [retired usherette]{woman}, *sang*{5} at [her]{architect}.

[Councillor]{-} [Derek Lamb]{lamb} *led*{6} the *revolt*{6} against [[his]{lamb} own leader]{leader}, [Fiona Prentice]{leader}, [who]{leader} had *backed*{7} [Harrow]{harrow}. [He]{lamb} *pointed the finger*{8} at [the planning officer]{officer} for *keeping*{9} a bat survey from [members]{council}.

[Ms]{-} [Prentice]{leader} *said*{10} [she]{leader} would *bow*{10} to [the council]{council}'s decision. But [she]{leader} *warned*{11} that [the company]{harrow} could *take*{11} [the town]{thornaby} to the [High Court]{high}, and that the bill would *fall*{12} on [ratepayers]{ratepayers}.

[Harrow]{harrow} *bought*{13} the building from a [bingo operator]{bingo} <in 2014|2014> for £1.1m. [Its]{harrow} [director]{-}, [Giles Harrow]{giles}, *expressed*{14} "deep disappointment with a [council that asks for homes and votes for pigeons]{council}". [He]{giles} would *appeal*{15} to [the planning inspector]{inspector}, [he]{giles} *added*{15}.

The [Friends of the Ritz]{friends} *celebrated*{16} in the pub opposite. [They]{friends} have *raised*{17} £64,000 from [supporters as far away as [Canada]{canada}]{supporters} and *want*{18} [the council]{council} to *list*{18} the cinema.

[The usherette]{woman}, [Betty Stagg]{woman}, 83, *met*{19} [[her]{woman} husband]{husband} in row J. [The council]{council}, [she]{woman} said, had "*given*{20} an [old girl]{woman} [her]{woman} back row back".

The Ritz *showed*{21} its last film <in 1998|1998>.
--- actors
council | organization | council of Thornaby Bay
harrow | organization | Harrow Estates | developer
thornaby | place | Thornaby Bay
residents | group | more than 200 residents
architect | person | architect of Harrow Estates
woman | person | Betty Stagg | retired usherette
lamb | person | Derek Lamb | Councillor
leader | person | Fiona Prentice | council leader
officer | person | planning officer
high | organization | High Court
ratepayers | group | ratepayers
bingo | organization | a bingo operator
giles | person | Giles Harrow | director of Harrow Estates
inspector | person | planning inspector
friends | organization | Friends of the Ritz
supporters | group | supporters of the Friends of the Ritz
canada | place | Canada
husband | person | husband of Betty Stagg
--- events
1 | REJECT | council | harrow | core; time 2017-07-24
2 | OTHER:business | harrow | - | planned
3 | OTHER:other | residents | - | time 2017-07-24; place thornaby
4 | PROTEST | residents | architect | core
5 | PROTEST | woman | architect | or OTHER
6 | REJECT | lamb | leader | core
7 | SUPPORT | leader | harrow |
8 | ACCUSE | lamb | officer | core
9 | REJECT | officer | council | reported; by lamb; or OTHER
10 | CONCEDE/CONCEDE | leader | council | core; planned; by leader
11 | ACCUSE/THREATEN | harrow | thornaby | possible; by leader
12 | OTHER:other | - | ratepayers | possible; by leader
13 | OTHER:business | harrow | bingo | time 2014
14 | ACCUSE | giles | council |
15 | REQUEST/AGREE | giles | inspector | planned; or REQUEST
16 | OTHER:other | friends | - |
17 | AID | supporters | friends | or OTHER
18 | REQUEST | friends | council |
19 | OTHER:other | woman | husband | or CONSULT
20 | AID | council | woman | by woman; quoted; or SUPPORT OTHER
21 | OTHER:culture | - | - | time 1998

=== n6-i009 date:2024-06-18 topic:sport source:written
[Harbour City]{harbour} *fire*{1} [Duarte]{duarte} after seventh straight *defeat*{2}

[Harbour City]{harbour} have *fired*{1} [head coach]{-} [Miguel Duarte]{duarte}, hours after *losing*{2} 3-0 at home to [Wellmark]{wellmark} and with [fans]{fans} *calling*{3} for [his]{duarte} head.

[Owner]{-} [Lin Zhaoyang]{lin} *broke*{4} the news to [Duarte]{duarte} by video call from [Macau]{macau}. [[His]{duarte} assistant]{-}, [Gary Tonks]{tonks}, will *take charge*{5} of [the side]{harbour} for <Saturday|2024-06-22>'s *trip*{6} to [Northgate]{northgate}.

"[I]{duarte} was *promised*{7} a striker and was *given*{7} a scarf," [the 51-year-old]{duarte} *said*{8} <on Monday|2024-06-17>, taking a parting shot at [the board]{board}.

[Wellmark]{wellmark} *ran*{2} [City]{harbour} ragged. [Tom Ashby]{ashby} *struck*{9} twice before the break, the second time from a free kick that [goalkeeper]{-} [Ruben Vos]{vos} *waved*{10} through. [Captain]{-} [Kofi Asare]{asare} was *sent off*{11} for *elbowing*{12} a [Wellmark defender]{defender}, and *exchanged*{13} words with [the fourth official]{fourth} in the tunnel. [The league]{league} has *opened a case*{14} against [him]{asare}.

[Police]{police} *held back*{15} [some 300 supporters]{fans} at the main gate. A [steward]{steward} was *hit*{16} by a thrown bottle and *needed*{16} six stitches.

[Duarte]{duarte} *arrived*{17} from [Benfica's youth academy]{benfica} <in 2022|2022> and *led*{18} [City]{harbour} to fourth. But [he]{duarte} *fell out*{19} with [the club's record signing]{nunes}, [Hugo Nunes]{nunes}, and *dropped*{20} [him]{nunes} <in March|2024-03>. [Nunes]{nunes} has since *joined*{21} [Wellmark]{wellmark} on loan. [He]{nunes} *came on*{22} for the last ten minutes, *scored*{22} the third and did not *celebrate*{23}.

The [League Managers' Guild]{guild} *criticised*{24} [the club]{harbour}'s treatment of [Duarte]{duarte}. [He]{duarte} is [their]{harbour} fifth manager to *go*{25} in <three years|P3Y>.
--- actors
harbour | organization | Harbour City | football club
duarte | person | Miguel Duarte | head coach of Harbour City
wellmark | organization | Wellmark | football club
fans | group | fans of Harbour City
lin | person | Lin Zhaoyang | owner of Harbour City
macau | place | Macau
tonks | person | Gary Tonks | assistant coach
northgate | organization | Northgate | football club
board | organization | board of Harbour City
ashby | person | Tom Ashby | Wellmark player
vos | person | Ruben Vos | goalkeeper of Harbour City
asare | person | Kofi Asare | captain of Harbour City
defender | person | a Wellmark defender
fourth | person | fourth official
league | organization | league
police | organization | police
steward | person | steward
benfica | organization | Benfica's youth academy
nunes | person | Hugo Nunes | record signing of Harbour City
guild | organization | League Managers' Guild
--- events
1 | OTHER:appointment | harbour | duarte | core; or SANCTION
2 | OTHER:sport | wellmark | harbour | core
3 | SANCTION/REQUEST | fans | duarte | or REQUEST PROTEST
4 | OTHER:statement | lin | duarte |
5 | OTHER:appointment | tonks | harbour | core; planned
6 | OTHER:sport | harbour | northgate | planned; time 2024-06-22
7 | AID/AGREE | ?board | duarte | by duarte; quoted; or AGREE
8 | ACCUSE | duarte | board | core; time 2024-06-17
9 | OTHER:sport | ashby | ?harbour |
10 | OTHER:sport | vos | - |
11 | OTHER:sport | - | asare | or SANCTION
12 | ASSAULT | asare | defender | or OTHER
13 | ACCUSE | asare, fourth | - | mutual
14 | ACCUSE | league | asare | core
15 | COERCE | police | fans |
16 | ASSAULT | ?fans | steward |
17 | OTHER:appointment | duarte | harbour | time 2022; or OTHER
18 | OTHER:sport | duarte | harbour |
19 | ACCUSE | duarte, nunes | - | mutual; or OTHER
20 | OTHER:sport | duarte | nunes | time 2024-03; or SANCTION
21 | OTHER:sport | nunes | wellmark |
22 | OTHER:sport | nunes | ?harbour |
23 | OTHER:sport | nunes | - | neg
24 | ACCUSE | guild | harbour |
25 | OTHER:appointment | - | harbour | or SANCTION

=== n6-i010 date:2014-10-21 topic:diplomacy source:written
[Manila]{philippines:N} *rebuffs*{1} [Beijing]{china:N}'s *offer*{1} of talks on reef

[MANILA]{manila} — The [Philippines]{philippines} <on Tuesday|2014-10-21> *spurned*{1} [China]{china}'s *invitation*{1} to two-way talks over [Half Moon Reef]{reef}, *insisting*{2} that [Beijing]{china} first *release*{2} [four fishermen held since <August|2014-08>]{four}.

[Presidential spokeswoman]{-} [Lourdes Abaya]{abaya} said [Manila]{philippines} would *answer*{3} to [the tribunal in [The Hague]{hague}]{tribunal}, not to "a [neighbour with a loudhailer]{china}". [She]{abaya} *thanked*{4} [Japan]{japan} for the *gift*{5} of two patrol boats.

[China]{china} *brushed aside*{6} [Manila]{philippines}'s *demand*{6}. [Foreign Ministry spokesman]{-} [Guo Weimin]{guo} *accused*{7} the [Philippines]{philippines} of *hiding*{8} behind [others]{others} and *warned*{9} [Tokyo]{japan} against "*stirring*{10} the pot".

[The fishermen]{four}, [all from one village in [Zambales]{zambales}]{four}, were *seized*{11} by a [[Chinese]{~china} cutter]{cutter} and *brought*{12} to [Hainan]{hainan}, where a [court]{court} *fined*{13} [their]{four} [captain]{captain} 90,000 yuan. [[Their]{four} wives]{wives} *picketed*{14} [the [Chinese]{~china} consulate]{consulate} for <nine days|P9D>. [The consul]{consul} *sent out*{15} noodles; [the women]{wives} *sent*{16} them *back*{16}.

[Senator]{-} [Ramon Villafuerte]{villafuerte} *took*{17} [the president]{president} *to task*{17} for "whispering". [He]{villafuerte} *wants*{18} [the navy]{navy} to *escort*{18} [boats]{boats}. [The navy chief]{chief} *poured cold water*{19} on [the senator]{villafuerte}'s idea. "[We]{navy} have three ships that float," [he]{chief} said.

The [Philippines]{philippines} *took*{20} [China]{china} *to arbitration*{20} <in 2013|2013>. [Vietnam]{vietnam}, also at odds with [Beijing]{china}, has *filed*{21} a paper in [Manila]{philippines}'s *support*{21}. [Taiwan]{taiwan} *stayed*{22} out.
--- actors
philippines | place | Philippines
china | place | China
manila | place | Manila
reef | place | Half Moon Reef
four | group | four Filipino fishermen
abaya | person | Lourdes Abaya | presidential spokeswoman
tribunal | organization | tribunal in The Hague
hague | place | The Hague
japan | place | Japan
guo | person | Guo Weimin | Chinese Foreign Ministry spokesman
others | group | others
zambales | place | Zambales
cutter | group | a Chinese cutter
hainan | place | Hainan
court | organization | a court in Hainan
captain | person | captain of the fishermen
wives | group | wives of the fishermen
consulate | organization | Chinese consulate
consul | person | Chinese consul
villafuerte | person | Ramon Villafuerte | Senator
president | person | president of the Philippines
navy | organization | Philippine navy
boats | group | fishing boats
chief | person | chief of the Philippine navy
vietnam | place | Vietnam
taiwan | place | Taiwan
--- events
1 | CONSULT/REJECT | philippines | china | core; time 2014-10-21
2 | RETREAT/REQUEST | philippines | china, four | core; time 2014-10-21
3 | COOPERATE/AGREE | philippines | tribunal | planned; by abaya; or OTHER
4 | SUPPORT | abaya | japan |
5 | AID | japan | ?philippines |
6 | REJECT | china | philippines | core
7 | ACCUSE | guo | philippines | core
8 | OTHER:other | philippines | others | reported; by guo
9 | REQUEST | guo | japan | or THREATEN
10 | OTHER:other | japan | - | possible; by guo
11 | COERCE | cutter | four | core; time 2014-08
12 | COERCE | cutter | four | place hainan
13 | COERCE | court | captain |
14 | PROTEST | wives | consulate | core
15 | AID | consul | ?wives |
16 | REJECT | wives | ?consul |
17 | ACCUSE | villafuerte | president |
18 | AID/REQUEST | villafuerte | navy | or MOBILIZE
19 | REJECT | chief | villafuerte |
20 | ACCUSE | philippines | china | time 2013
21 | SUPPORT | vietnam | philippines |
22 | OTHER:other | taiwan | - |

=== n6-i011 date:2015-06-30 topic:disaster source:written
[Storm]{storm} *kills*{1} [31]{dead} in [Luzon]{luzon}; aid *rushed*{2} to cut-off towns

[NAGA]{naga}, [Philippines]{philippines} (Pacific News) — [Tropical Storm Ising]{storm} *tore*{1} through southern [Luzon]{luzon} <on Monday|2015-06-29>, *killing*{1} [at least 31 people]{dead}, *ripping*{3} roofs from [hundreds of families]{families} and *leaving*{3} [half a million]{half} without power.

[The army]{army} *airlifted*{2} rice, water and body bags to [four towns]{towns} *cut off*{4} by landslides. [The government]{gov} *released*{5} 300 million pesos for [victims]{families} and *waived*{6} school fees for [their]{families} [children]{children}. [Canada]{canada} *sent*{7} a [medical team]{team}, and the [World Food Programme]{wfp} *diverted*{8} to [Naga]{naga} a shipload of biscuits bound for [Vanuatu]{vanuatu}.

[Mayor]{-} [Rosario Belmonte]{belmonte} *opened*{9} the cathedral and [her]{belmonte} own house to [the homeless]{families}. "[We]{belmonte} have [61 people]{sixtyone} and one bathroom," [she]{belmonte} said.

*Anger*{10} at [the state weather bureau]{bureau} is growing. [Fishermen]{fishermen} said [they]{fishermen} had got no warning from [it]{bureau}. [[The bureau]{bureau}'s director]{director}, [Felix Ocampo]{director}, *apologized*{12} to [the families of [the dead]{dead}]{bereaved} but *pinned*{13} the failure on [the telephone company]{telco}, [BicolTel]{telco}, [whose]{telco} masts *failed*{14} at dusk. [BicolTel]{telco} *refused*{15} the blame. A [House panel]{panel} will *summon*{16} [both]{director+telco}.

[Looters]{looters} *broke into*{17} [two groceries]{groceries} in [Pili]{pili}; [police]{police} *fired*{18} over [their]{looters} heads and *rounded up*{19} [fourteen of them]{fourteen}. [One grocer]{grocer} *let off*{20} a [woman]{woman} [who]{woman} had *taken*{21} milk powder. "[She]{woman} *left*{22} [me]{grocer} [her]{woman} earrings on the counter," [he]{grocer} said.

[The storm]{storm} was to *clear*{23} the island <by Wednesday|2015-07-01>, forecasters said.
--- actors
storm | other | Tropical Storm Ising
dead | group | at least 31 people killed
luzon | place | Luzon
naga | place | Naga
philippines | place | Philippines
families | group | hundreds of families made homeless
half | group | half a million people without power
army | organization | army
towns | group | four towns cut off
gov | organization | government of the Philippines
children | group | children of the victims
canada | place | Canada
team | group | a medical team
wfp | organization | World Food Programme
vanuatu | place | Vanuatu
belmonte | person | Rosario Belmonte | Mayor of Naga
sixtyone | group | 61 people in the mayor's house
bureau | organization | state weather bureau
fishermen | group | fishermen
director | person | Felix Ocampo | director of the weather bureau
bereaved | group | families of the dead
telco | organization | BicolTel | telephone company
panel | organization | a House panel
looters | group | looters
groceries | group | two groceries in Pili
pili | place | Pili
police | organization | police
fourteen | group | fourteen looters
grocer | person | one grocer
woman | person | a woman
--- events
1 | OTHER:disaster | storm | dead | core; time 2015-06-29; place luzon
2 | AID | army | towns | core
3 | OTHER:disaster | storm | families, half | core; time 2015-06-29; place luzon
4 | OTHER:disaster | - | towns |
5 | AID | gov | families | core
6 | CONCEDE | gov | children | or AID
7 | AID | canada | ?philippines |
8 | AID | wfp | naga |
9 | AID | belmonte | families |
10 | ACCUSE | - | bureau |
12 | CONCEDE | director | bereaved | core
13 | ACCUSE | director | telco | core
14 | OTHER:accident | telco | - | by director
15 | REJECT | telco | ?director |
16 | REQUEST | panel | director, telco | planned; or ACCUSE
17 | OTHER:crime | looters | groceries | place pili
18 | THREATEN | police | looters | or ASSAULT COERCE
19 | COERCE | police | fourteen |
20 | CONCEDE | grocer | woman |
21 | OTHER:crime | woman | ?grocer |
22 | OTHER:other | woman | grocer | by grocer; quoted
23 | OTHER:weather | storm | - | planned; time 2015-07-01

=== n6-i012 date:2020-02-04 topic:court source:written
Jury *clears*{1} [surgeon]{surgeon:n} but *convicts*{2} [[her]{surgeon} partner]{partner}

[DULUTH]{duluth}, [Minn.]{minn} — A [St. Louis County jury]{jury} <on Monday|2020-02-03> *acquitted*{1} [Dr.]{-} [Annika Roos]{surgeon} of health care fraud and *found*{2} [[her]{surgeon} former business partner]{-}, [Dale Whitacre]{partner}, *guilty*{2} on 11 counts.

[Whitacre]{partner}, 58, was *led*{3} from the courtroom in handcuffs after [Judge]{-} [Carla Dominguez]{judge} *revoked*{3} [his]{partner} bail. [He]{partner} *faces*{4} up to 20 years.

[Prosecutors]{prosecutors} had *charged*{5} [the pair]{surgeon+partner} with *billing*{6} [Medicare]{medicare} $4.7 million for back surgeries that were never *performed*{7} on [patients]{patients}, [some of [whom]{patients}]{some} had *died*{8}.

[[Roos]{surgeon}' lawyer]{-}, [Peter Lindqvist]{lawyer}, *laid*{9} it all on [Whitacre]{partner}. "[She]{surgeon} operated. [He]{partner} *invoiced*{10}," [Lindqvist]{lawyer} said in [his]{lawyer} closing argument. [Jurors]{jury} apparently believed a [nurse]{nurse} [who]{nurse} *testified*{12} against [Whitacre]{partner} under a *deal*{13} with [the government]{us} that *spared*{14} [her]{nurse} prison.

[Assistant U.S. Attorney]{-} [Mark Ebersole]{ebersole} *thanked*{15} [the jury]{jury} for "a careful split." [He]{ebersole} would not *say*{16} whether [his]{ebersole} office would *go after*{17} [the hospital]{hospital}, [North Shore Orthopedic]{hospital}, which *paid*{18} [Whitacre]{partner} a bonus for volume. [The state medical board]{board} *suspended*{19} [Roos]{surgeon}' license <in 2018|2018> and will now *take up*{20} [her]{surgeon} *petition*{20} for *reinstatement*{20}.

Outside, a [man]{man} [whose]{man} [wife]{wife} *bled*{21} to death on [Roos]{surgeon}' table *cursed*{22} [the doctor]{surgeon} and was *restrained*{23} by [bailiffs]{bailiffs}. [Roos]{surgeon} *walked over*{24} and *spoke*{24} with [him]{man} for several minutes. [Neither]{surgeon+man} would *discuss*{25} it.

[Whitacre]{partner}'s sentencing is *set*{26} for <April 17|2020-04-17>. [He]{partner} has *lost*{27} [his]{partner} house to [creditors]{creditors}, [his]{partner} lawyers said.
--- actors
surgeon | person | Annika Roos | surgeon
partner | person | Dale Whitacre | former business partner of Annika Roos
duluth | place | Duluth
minn | place | Minnesota
jury | group | St. Louis County jury
judge | person | Carla Dominguez | Judge
prosecutors | group | prosecutors
medicare | organization | Medicare
patients | group | patients
some | group | some of the patients
lawyer | person | Peter Lindqvist | lawyer of Annika Roos
nurse | person | nurse who testified
us | organization | the U.S. government
ebersole | person | Mark Ebersole | Assistant U.S. Attorney
hospital | organization | North Shore Orthopedic | hospital
board | organization | state medical board
man | person | widower
wife | person | wife of the widower
bailiffs | group | bailiffs
creditors | group | creditors
--- events
1 | CONCEDE | jury | surgeon | core; time 2020-02-03; place duluth
2 | COERCE | jury | partner | core; time 2020-02-03; place duluth
3 | COERCE | judge | partner | core
4 | COERCE | - | partner | possible
5 | ACCUSE | prosecutors | surgeon, partner | core
6 | OTHER:crime | surgeon, partner | medicare | reported; by prosecutors
7 | OTHER:health | - | patients | neg
8 | OTHER:death | - | some |
9 | ACCUSE | lawyer | partner | core
10 | OTHER:crime | partner | - | by lawyer; quoted; or OTHER
12 | ACCUSE | nurse | partner |
13 | AGREE | nurse, us | - | mutual
14 | CONCEDE | us | nurse |
15 | SUPPORT | ebersole | jury |
16 | OTHER:statement | ebersole | - | neg
17 | ACCUSE | ebersole | hospital | possible
18 | OTHER:business | hospital | partner | or AID
19 | SANCTION | board | surgeon | time 2018
20 | CONCEDE/REQUEST | surgeon | board | or REQUEST
21 | OTHER:death | surgeon | wife | or OTHER
22 | ACCUSE | man | surgeon |
23 | COERCE | bailiffs | man |
24 | CONSULT | surgeon | man |
25 | OTHER:statement | surgeon, man | - | neg
26 | COERCE | - | partner | planned; time 2020-04-17; or OTHER
27 | COERCE | creditors | partner | reported; or OTHER

=== n6-i013 date:2018-09-18 topic:technology source:written
[Regulator]{ico} *fines*{1} [toy maker]{bimbo:n} for *spying*{2} on [children]{children}

[Britain]{britain}'s [data regulator]{ico} has *fined*{1} [Pippin Toys]{bimbo} £400,000 for *letting*{2} a talking bear *record*{2} [children]{children} in [their]{children} bedrooms.

[The firm]{bimbo} *passed*{3} the recordings to [two advertising companies]{ads} and *hid*{4} the practice from [parents]{parents}, the [Information Commissioner]{ico} *found*{5}. [Hackers]{hackers} then *broke into*{6} [Pippin]{bimbo}'s servers and *put*{7} 90,000 voices up for sale.

[Commissioner]{-} [Priya Nathan]{nathan} *ordered*{8} [the company]{bimbo} to *wipe*{8} the files and *gave*{9} [it]{bimbo} <until the end of the month|2018-09-30> to *write*{9} to [every family]{parents}. "This bear *told*{10} on [toddlers]{children}," [she]{nathan} said.

[Pippin]{bimbo} *owned up*{11} to "serious failings" and *said sorry*{11} to [parents]{parents}, but *took issue*{12} with [the watchdog]{ico}'s sums. [It]{bimbo} will *challenge*{13} the fine. [Two supermarket chains]{chains}, [Hadley's]{hadleys} and [Morwen]{morwen}, have *pulled*{14} [the bear]{bear} from [their]{chains} shelves, and a [third]{third} has *torn up*{15} [its]{third} Christmas contract with [the maker]{bimbo}.

[Parents]{parents} in [Leeds]{leeds} are *suing*{16} [the firm]{bimbo}. [Their]{parents} solicitor, [Joan Akande]{akande}, *scolded*{17} [ministers]{ministers} for *leaving*{18} toys out of the new law. [The digital minister]{minister}, [Hugo Sykes]{minister}, *fended off*{19} [MPs]{mps}' questions <on Monday|2018-09-17> and *promised*{20} [them]{mps} a review.

[The bear's designer]{designer}, [Matt Quigg]{designer}, *quit*{21} [Pippin]{bimbo} <last year|2017> and *blew*{22} the whistle on [his]{designer} bosses. [He]{designer} was *cold-shouldered*{23} by [old colleagues]{old}, [he]{designer} said, and has been *helping*{24} [the regulator]{ico} since.

[France]{france} and [Germany]{germany} *banned*{25} the toy <in 2017|2017>.
--- actors
ico | organization | Information Commissioner | Britain's data regulator
bimbo | organization | Pippin Toys | toy maker
children | group | children
britain | place | Britain
ads | group | two advertising companies
parents | group | parents
hackers | group | hackers
nathan | person | Priya Nathan | Information Commissioner
chains | group | two supermarket chains
hadleys | organization | Hadley's | supermarket chain
morwen | organization | Morwen | supermarket chain
bear | other | talking bear
third | organization | a third supermarket chain
leeds | place | Leeds
akande | person | Joan Akande | solicitor
ministers | group | ministers
minister | person | Hugo Sykes | digital minister
mps | group | MPs
designer | person | Matt Quigg | designer of the bear
old | group | old colleagues of Matt Quigg
france | place | France
germany | place | Germany
--- events
1 | SANCTION | ico | bimbo | core
2 | OTHER:crime | bimbo | children | core; or OTHER
3 | OTHER:trade | bimbo | ads | reported; by ico; or OTHER
4 | OTHER:crime | bimbo | parents | reported; by ico; or REJECT
5 | ACCUSE | ico | ?bimbo | core
6 | ASSAULT | hackers | bimbo | core; or OTHER
7 | OTHER:crime | hackers | - | or OTHER
8 | REQUEST | nathan | bimbo | core; or COERCE
9 | REQUEST | nathan | bimbo | planned; time 2018-09-30; or COERCE
10 | OTHER:statement | - | children | by nathan; quoted; or OTHER
11 | CONCEDE | bimbo | parents | core
12 | REJECT | bimbo | ico |
13 | REJECT | bimbo | ?ico | planned; or REQUEST
14 | SANCTION | chains, hadleys, morwen | ?bimbo | or OTHER
15 | SANCTION | third | bimbo |
16 | ACCUSE | parents | bimbo | core; place leeds
17 | ACCUSE | akande | ministers |
18 | REJECT | ministers | - | reported; by akande; or OTHER
19 | REJECT | minister | mps | time 2018-09-17
20 | AGREE | minister | mps | time 2018-09-17; planned
21 | OTHER:appointment | designer | bimbo | time 2017; or RETREAT
22 | ACCUSE | designer | bimbo | time 2017
23 | REJECT | old | designer | reported; by designer
24 | COOPERATE | designer | ico | or AID
25 | COERCE | france, germany | ?bimbo | time 2017; or SANCTION

=== n6-i014 date:2021-12-07 topic:security source:written
[Kenya]{kenya} *puts*{1} border troops on *alert*{1} after *attack*{2} on convoy

[GARISSA]{garissa} — [Gunmen]{gunmen} *ambushed*{2} a [convoy of quarry workers]{convoy} near the [Somali]{~somalia} border <before dawn on Monday|2021-12-06>, *killing*{2} [six]{six} and *abducting*{3} [two [Chinese]{~china} engineers]{engineers}, [the county commissioner]{commissioner} said.

[Kenya]{kenya} *placed*{1} [troops along the frontier]{troops} on high alert and *called up*{4} [300 police reservists]{reservists}. [Beijing]{china} *pressed*{5} [Nairobi]{kenya} to *do*{5} everything for [the engineers]{engineers}' *safe return*{5} and *advised*{6} [its]{china} citizens against *travel*{6} to the northeast.

[No group]{no} *claimed responsibility*{7}. [Commissioner]{-} [Daud Yusuf]{commissioner} *pointed*{8} at [al-Shabaab]{shabaab}, which has *vowed*{9} to *drive*{9} [foreigners]{foreigners} out of the county. [He]{commissioner} *heaped praise*{10} on a [lorry driver]{driver}, [Hassan Noor]{driver}, [who]{driver} *hid*{11} [four Christian labourers]{labourers} under sacks when [the attackers]{gunmen} *asked*{12} [passengers]{convoy} to *recite*{12} verses.

[Noor]{driver} *took*{13} a bullet in the thigh. "[They]{gunmen} *asked*{14} [me]{driver} where the Christians were. [I]{driver} *told*{15} [them]{gunmen} [they]{labourers} had *gone*{15} home for Christmas," [he]{driver} said from a hospital bed.

[Elders]{elders} *turned on*{16} [the government]{kenya}. Police had *ignored*{17} a tip-off from [herders]{herders} <on Saturday|2021-12-04>, [they]{elders} said. [Interior Secretary]{-} [Martha Kerubo]{kerubo} *flew*{18} to [Garissa]{garissa}, where [she]{kerubo} was *heckled*{19} by [youths]{youths}, and *suspended*{20} [the local police chief]{police}.

[Kenya]{kenya} *sent*{21} soldiers into [Somalia]{somalia} <in 2011|2011> to *fight*{22} [the militants]{shabaab}. Since then [the group]{shabaab} has *hit*{23} a [mall]{mall}, a [university]{university} and [dozens of buses]{buses} on [Kenyan]{~kenya} soil.
--- actors
kenya | place | Kenya
garissa | place | Garissa
gunmen | group | gunmen
convoy | group | convoy of quarry workers
somalia | place | Somalia
six | group | six quarry workers killed
engineers | group | two Chinese engineers
commissioner | person | Daud Yusuf | county commissioner
troops | group | troops along the frontier
reservists | group | 300 police reservists
china | place | China
no | group | no group
shabaab | organization | al-Shabaab
foreigners | group | foreigners
driver | person | Hassan Noor | lorry driver
labourers | group | four Christian labourers
elders | group | elders
herders | group | herders
kerubo | person | Martha Kerubo | Interior Secretary of Kenya
youths | group | youths
police | person | local police chief
mall | organization | a mall
university | organization | a university
buses | group | dozens of buses
--- events
1 | MOBILIZE | kenya | troops | core
2 | ASSAULT | gunmen | convoy, six | core; time 2021-12-06; place garissa
3 | ASSAULT | gunmen | engineers | core; time 2021-12-06; or COERCE
4 | MOBILIZE | kenya | reservists | core
5 | RETREAT/REQUEST | china | kenya, engineers | core; or REQUEST
6 | REQUEST | china | - | or THREATEN OTHER
7 | OTHER:statement | no | - | neg
8 | ACCUSE | commissioner | shabaab | core
9 | COERCE/THREATEN | shabaab | foreigners | possible; or ASSAULT
10 | SUPPORT | commissioner | driver |
11 | AID | driver | labourers | core
12 | REQUEST | gunmen | convoy | or COERCE
13 | ASSAULT | ?gunmen | driver |
14 | REQUEST | gunmen | driver | by driver; quoted
15 | OTHER:statement | driver | gunmen | by driver; quoted
16 | ACCUSE | elders | kenya | core
17 | REJECT | - | herders | reported; by elders; time 2021-12-04
18 | OTHER:travel | kerubo | - | place garissa
19 | PROTEST | youths | kerubo | place garissa
20 | SANCTION | kerubo | police |
21 | MOBILIZE | kenya | somalia | time 2011; or ASSAULT
22 | ASSAULT | kenya | shabaab | time 2011
23 | ASSAULT | shabaab | mall, university, buses | place kenya

=== n6-i015 date:2023-04-25 topic:labour source:written
[Airline]{aerol:n} and [pilots]{pilots} *shake hands*{1} on pay; *strike*{2} *off*{2}

[Aerolitoral]{aerol} *shook hands*{1} with [[its]{aerol} 820 pilots]{pilots} <on Monday|2023-04-24> on a 14 percent rise, *ending*{2} the *threat*{2} of a *strike*{2} over the May holidays.

[The two sides]{aerol+pilots} *sat down*{3} with a [mediator]{mediator}, [retired judge]{-} [Inés Quiroga]{mediator}, <at noon on Sunday|2023-04-23> and *rose*{3} <at four in the morning|2023-04-24>. [The airline]{aerol} *gave way*{4} to [the pilots]{pilots} on rest hours. [They]{pilots}, in turn, *dropped*{5} [their]{pilots} *lawsuit*{5} against [it]{aerol} over *unpaid*{6} pensions.

"[Nobody]{aerol+pilots} *kissed*{7}, but [everybody]{aerol+pilots} *signed*{1}," [Quiroga]{mediator} said.

[The cabin crew union]{crew} *felt*{8} *left out*{8}. [Its]{crew} leader, [Rubén Salas]{salas}, *accused*{9} [the pilots]{pilots} of *selling out*{10} [colleagues at the back of the plane]{colleagues}, and *set*{11} [the company]{aerol} a *deadline*{11} of <May 8|2023-05-08>. [Chief executive]{-} [Teresa Lagos]{lagos} *invited*{12} [him]{salas} to coffee. [He]{salas} *accepted*{12}.

[The transport ministry]{ministry}, which had *leaned*{13} on [both parties]{aerol+pilots}, *claimed credit*{14} for the *settlement*{1} and *offered*{15} [the carrier]{aerol} a fuel-tax holiday. A [rival]{rival}, [Vuelo Sur]{rival}, *protested*{16} to [the competition agency]{agency} about the *favour*{15}.

[Passengers]{passengers} [who]{passengers} had been *offered*{17} refunds by [Aerolitoral]{aerol} will *get*{18} [their]{passengers} seats back. [Not all]{passengers} *want*{19} them. [Gloria Pinto]{pinto} had *bought*{20} a ticket from [Vuelo Sur]{rival} at three times the price. "[I]{pinto} was *robbed*{21} by good news," [she]{pinto} said.

[The pilots]{pilots} last *struck*{22} <in 2016|2016>, for <nine days|P9D>, which *brought down*{23} [[Lagos]{lagos}' predecessor]{predecessor}.
--- actors
aerol | organization | Aerolitoral | airline
pilots | group | 820 pilots of Aerolitoral
mediator | person | Inés Quiroga | retired judge, mediator
crew | organization | cabin crew union
salas | person | Rubén Salas | leader of the cabin crew union
colleagues | group | cabin crew
lagos | person | Teresa Lagos | chief executive of Aerolitoral
ministry | organization | transport ministry
rival | organization | Vuelo Sur | rival airline
agency | organization | competition agency
passengers | group | passengers
pinto | person | Gloria Pinto | passenger
predecessor | person | predecessor of Teresa Lagos
--- events
1 | AGREE | aerol, pilots | - | mutual; core; time 2023-04-24
2 | PROTEST/RETREAT | pilots | aerol | core; or RETREAT
3 | CONSULT | aerol, pilots, mediator | - | core; mutual; time 2023-04-23
4 | CONCEDE | aerol | pilots | core
5 | RETREAT | pilots | aerol | core; or CONCEDE
6 | SANCTION | aerol | pilots | or OTHER
7 | SUPPORT | aerol, pilots | - | mutual; neg; by mediator; quoted
8 | ACCUSE | crew | - | or OTHER
9 | ACCUSE | salas | pilots | core
10 | OTHER:other | pilots | colleagues | reported; by salas; or REJECT
11 | THREATEN | salas | aerol | time 2023-05-08; or REQUEST
12 | CONSULT/AGREE | lagos, salas | - | mutual; planned
13 | REQUEST | ministry | aerol, pilots | or COERCE
14 | OTHER:statement | ministry | - |
15 | AID/AGREE | ministry | aerol | planned; or CONCEDE
16 | ACCUSE | rival | agency | or REQUEST
17 | CONCEDE/AGREE | aerol | passengers | or AID
18 | RETREAT | ?aerol | passengers | planned; or CONCEDE
19 | REJECT | passengers | - | or OTHER
20 | OTHER:trade | pinto | rival |
21 | OTHER:crime | - | pinto | by pinto; quoted; or OTHER
22 | PROTEST | pilots | ?aerol | time 2016
23 | COERCE | pilots | predecessor | or SANCTION
