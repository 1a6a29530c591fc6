=== n4-001 date:2023-03-09 topic:court source:written
[Driver]{dunne:n} *walks free*{1} after [judge]{lyle:n} *throws out*{2} harbour *crash*{3} case

A [coach driver]{dunne} *accused*{4} of *causing*{5} the *deaths*{5} of [two pensioners]{pair} on a foggy quay *walked free*{1} from [Truro Crown Court]{court} <on Thursday|2023-03-09> after [a judge]{lyle} *ruled*{2} that [he]{dunne} had no case to answer.

[Gareth Dunne]{dunne}, 52, of [Camborne]{camborne}, *wept*{6} in the dock as [Judge]{-} [Miriam Lyle]{lyle} *directed*{7} [the jury]{jury} to *return*{7} not guilty verdicts on both counts.

[Ronald Tregear]{ronald}, 81, and [[his]{ronald} wife]{-} [Sheila]{sheila} *drowned*{8} when the coach *rolled*{9} off the harbour wall at [Porthavel]{porthavel} <in October 2021|2021-10>. [Prosecutors]{prosecutors} had *alleged*{10} that [Dunne]{dunne} *left*{11} the handbrake off when [he]{dunne} *stepped down*{12} to buy a pasty.

But [an engineer called by the Crown]{engineer} *admitted*{13} under *cross-examination*{14} that [he]{engineer} had never *tested*{15} the brake cable, which was later *found*{16} to be corroded. "[I]{lyle} cannot leave this to [a jury]{jury}," [Judge]{-} [Lyle]{lyle} *said*{2}. "The expert evidence has fallen away."

[The couple]{pair}'s [son]{peter}, [Peter Tregear]{peter}, *criticised*{17} the [Crown Prosecution Service]{cps} outside court. "[They]{cps} *took*{18} <eighteen months|P18M> to get here and then *dropped*{19} the ball," [he]{peter} said. "[We]{family} don't blame [Mr]{-} [Dunne]{dunne}. [We]{family} never did."

A [CPS]{cps} spokeswoman said the case had met the legal test for prosecution.

[Kerrow Coaches]{kerrow}, which owned the vehicle, *went into*{20} administration <last year|2022>. The [Health and Safety Executive]{hse} *confirmed*{21} that [its]{hse} own *inquiry*{22} into [the firm]{kerrow} is still open. [Dunne]{dunne}, [who]{dunne} has driven coaches since <1994|1994>, left by a side door without *speaking*{23} to [reporters]{reporters}.
--- actors
dunne | person | Gareth Dunne | coach driver
lyle | person | Miriam Lyle | judge
pair | group | Ronald and Sheila Tregear
court | organization | Truro Crown Court
camborne | place | Camborne
jury | group | jury
ronald | person | Ronald Tregear | pensioner
sheila | person | Sheila Tregear | wife of Ronald Tregear
porthavel | place | Porthavel
prosecutors | group | prosecutors
engineer | person | engineer called by the Crown
peter | person | Peter Tregear | son of the couple
cps | organization | Crown Prosecution Service
family | group | Tregear family
kerrow | organization | Kerrow Coaches
hse | organization | Health and Safety Executive
reporters | group | reporters
--- events
1 | CONCEDE | ?court | dunne | core; time 2023-03-09; or RETREAT OTHER
2 | CONCEDE | lyle | ?dunne | core; time 2023-03-09; or REJECT OTHER
3 | OTHER:accident | - | ?pair | same 9
4 | ACCUSE | ?prosecutors | dunne | core; or OTHER
5 | OTHER:accident | dunne | pair | core; reported; by prosecutors; or ASSAULT
6 | OTHER:other | dunne | - | time 2023-03-09; place court
7 | CONCEDE/REQUEST | lyle | jury | time 2023-03-09; or OTHER
8 | OTHER:accident | - | ronald, sheila | core; time 2021-10; place porthavel; or OTHER
9 | OTHER:accident | - | ?kerrow | time 2021-10; place porthavel
10 | ACCUSE | prosecutors | dunne | core
11 | OTHER:accident | dunne | - | reported; by prosecutors; or OTHER
12 | OTHER:travel | dunne | - | reported; by prosecutors; or OTHER
13 | CONCEDE | engineer | - | core; place court
14 | OTHER:court | - | engineer | or ACCUSE
15 | OTHER:science | engineer | - | neg; by engineer; or OTHER
16 | OTHER:other | - | - | or OTHER
17 | ACCUSE | peter | cps | core; place court
18 | OTHER:court | cps | - | by peter; quoted; or OTHER
19 | OTHER:court | cps | - | by peter; quoted; or ACCUSE OTHER
20 | OTHER:business | kerrow | - | time 2022
21 | OTHER:statement | hse | - |
22 | ACCUSE | hse | kerrow |
23 | OTHER:statement | dunne | reporters | neg; or CONSULT

=== n4-002 date:2019-07-16 topic:court source:written
[NAKURU]{nakuru:N}, <July 16|2019-07-16> - A [[Kenyan]{~kenya} magistrate]{wekesa} <on Tuesday|2019-07-16> *handed down*{1} a seven-year sentence to a [former land registrar]{kiptoo} [who]{kiptoo} *pocketed*{2} bribes to *hand*{3} a primary school's playground to a [hotel developer]{developer}.

[Philemon Kiptoo Rotich]{kiptoo} must also *pay*{4} a fine of 12 million shillings or *serve*{5} an additional <three years|P3Y>, [Senior Principal Magistrate]{-} [Beatrice Wekesa]{wekesa} *ruled*{1} in [Nakuru]{nakuru}.

"The accused held an office of trust and turned it into a kiosk," [she]{wekesa} said.

[Pupils]{pupils} of [Lakeview Primary]{school} in blue sweaters *packed*{6} the public gallery and *clapped*{7} until [an orderly]{orderly} *hushed*{8} [them]{pupils}. In <2015|2015> [some of [them]{pupils}]{some} had *pulled down*{9} a wall around the plot and were *tear-gassed*{10} by [police]{police}; pictures of that day *drew*{11} *condemnation*{11} from [then president]{-} [Samson Kipkemei]{uhuru} and *led*{12} to the *suspension*{12} of [an officer]{officer}.

[Rotich]{kiptoo}'s lawyer, [Dorcas Achieng Were]{were}, *called*{13} the sentence "manifestly excessive" and said [she]{were} would *lodge*{14} an *appeal*{14} <by Friday|2019-07-19>. [Her]{were} [client]{kiptoo} *maintains*{15} that [he]{kiptoo} was *acting*{16} on orders from [Nairobi]{kenya}.

The [Ethics and Anti-Corruption Commission]{eacc}, which *brought*{17} the case, *welcomed*{18} the *ruling*{1}. [Its]{eacc} [regional manager]{-} [Hassan Galgalo]{galgalo} *promised*{19} to *go after*{19} "the bigger fish", and *named*{20} no one.

[The developer]{developer}, [Crater Rim Hotels]{developer:N}, was *acquitted*{21} <in February|2019-02>. The plot itself was *returned*{22} to [the school]{school} <in 2016|2016>. Two goalposts now stand where the swimming pool was meant to be, and on most afternoons there is a queue for the ball.

About one in four public schools in [Kenya]{kenya} has no title deed, according to the [National Land Commission]{nlc}.
--- actors
nakuru | place | Nakuru
kenya | place | Kenya
wekesa | person | Beatrice Wekesa | Senior Principal Magistrate
kiptoo | person | Philemon Kiptoo Rotich | former land registrar
developer | organization | Crater Rim Hotels | hotel developer
pupils | group | pupils of Lakeview Primary
school | organization | Lakeview Primary
orderly | person | court orderly
some | group | some of the pupils
police | organization | police
uhuru | person | Samson Kipkemei | then president of Kenya
officer | person | suspended officer
were | person | Dorcas Achieng Were | lawyer of Rotich
eacc | organization | Ethics and Anti-Corruption Commission
galgalo | person | Hassan Galgalo | regional manager of the commission
nlc | organization | National Land Commission
--- events
1 | COERCE | wekesa | kiptoo | core; time 2019-07-16; place nakuru
2 | OTHER:crime | kiptoo | - | core; or OTHER
3 | OTHER:crime | kiptoo | school | or AID COERCE
4 | COERCE | ?wekesa | kiptoo | core; place nakuru
5 | COERCE | ?wekesa | kiptoo | possible
6 | OTHER:other | pupils | - |
7 | SUPPORT | pupils | ?wekesa | or OTHER
8 | REQUEST | orderly | pupils | or COERCE
9 | PROTEST | some | ?developer | time 2015
10 | ASSAULT | police | some | time 2015; or COERCE
11 | ACCUSE | uhuru | ?police |
12 | SANCTION | - | officer |
13 | ACCUSE | were | ?wekesa | core; or REJECT
14 | REQUEST/AGREE | were | - | core; planned; time 2019-07-19; or ACCUSE OTHER REJECT
15 | REJECT | kiptoo | - | by were
16 | OTHER:other | kiptoo | - | reported; by kiptoo
17 | ACCUSE | eacc | ?kiptoo |
18 | SUPPORT | eacc | ?wekesa | core
19 | ACCUSE/AGREE | galgalo | - | planned
20 | ACCUSE | galgalo | - | neg
21 | CONCEDE | - | developer | time 2019-02
22 | RETREAT | - | school | time 2016; or CONCEDE

=== n4-003 date:2022-11-02 topic:police source:written
Police blotter: [Harlan County]{harlan}

The following was *taken*{1} from reports *filed*{1} with the [Harlan County]{harlan} [Sheriff's Office]{sheriff} for the week of <Oct. 24-30|2022-10-24/2022-10-30>.

<Monday|2022-10-24>. A [resident of Mill Road]{resident} *called*{2} to *report*{2} that [someone]{thief} had *taken*{3} the catalytic converter off a church van. [The caller]{resident} *gave*{4} [deputies]{deputies} doorbell video. No arrests have been *made*{5}.

<Tuesday|2022-10-25>. [Deputies]{deputies} *pulled over*{6} a pickup on U.S. 41 for a missing tag and *turned up*{7} 11 grams of methamphetamine. [Dale Everett Pruitt]{pruitt}, 38, of [Corbly]{corbly}, was *booked*{8} into [the county jail]{jail}. [He]{pruitt} was *released*{9} <Thursday|2022-10-27> on $5,000 bond.

<Wednesday|2022-10-26>. Two cars *collided*{10} at Fifth and Sycamore. [Both drivers]{drivers} *refused*{11} treatment.

<Thursday|2022-10-27>. A [woman]{woman} *walked into*{12} the lobby at 3 a.m. and *turned herself in*{12} on a <2017|2017> warrant for bad checks. "[She]{woman} said [she]{woman} was tired of looking over [her]{woman} shoulder," [Sgt.]{-} [Rhonda Ayers]{ayers} said. The warrant had been *recalled*{13} <in 2020|2020>. [A deputy]{deputy} *drove*{14} [her]{woman} home.

<Friday|2022-10-28>. [Two brothers]{brothers} *argued*{15} over a deer stand near [Pike Hollow]{pike}, and [the younger]{younger} *hit*{16} [the older]{older} with a thermos. [The older brother]{older} *declined*{17} to *press charges*{17}. [Their]{brothers} [mother]{mother}, [who]{mother} owns the stand, *told*{18} [deputies]{deputies} [she]{mother} would be *selling*{19} it.

<Saturday|2022-10-29>. A cow on the bypass was *led*{20} to safety by [Corbly Elementary principal]{-} [Ana Ruiz-Teller]{ruiz}.

[The sheriff's office]{sheriff} is *seeking*{21} [witnesses]{witnesses} to a hit-and-*run*{22} that *left*{22} [cyclist]{-} [Marcus Bell]{bell}, 24, with a broken hip <Oct. 21|2022-10-21>. A reward of $1,000 is on offer.
--- actors
harlan | place | Harlan County
sheriff | organization | Harlan County Sheriff's Office
resident | person | resident of Mill Road
thief | person | thief of the catalytic converter
deputies | group | deputies
pruitt | person | Dale Everett Pruitt
corbly | place | Corbly
jail | organization | county jail
drivers | group | both drivers
woman | person | woman who turned herself in
ayers | person | Rhonda Ayers | sergeant
deputy | person | deputy
brothers | group | two brothers
younger | person | younger brother
older | person | older brother
pike | place | Pike Hollow
mother | person | mother of the brothers
ruiz | person | Ana Ruiz-Teller | principal of Corbly Elementary
witnesses | group | witnesses
bell | person | Marcus Bell | cyclist
--- events
1 | OTHER:statement | ?deputies | sheriff | time 2022-10-24/2022-10-30; or OTHER
2 | ACCUSE | resident | ?sheriff | core; time 2022-10-24; or OTHER REQUEST
3 | OTHER:crime | thief | - | core; reported; by resident
4 | AID | resident | deputies | or COOPERATE
5 | COERCE | ?deputies | ?thief | neg
6 | COERCE | deputies | ?pruitt | time 2022-10-25
7 | COERCE | deputies | ?pruitt | time 2022-10-25; or OTHER ACCUSE
8 | COERCE | ?deputies | pruitt | core; place jail
9 | RETREAT | ?jail | pruitt | time 2022-10-27; or CONCEDE
10 | OTHER:accident | drivers | - | core; mutual; time 2022-10-26
11 | REJECT | drivers | - |
12 | CONCEDE | woman | ?sheriff | core; time 2022-10-27
13 | CONCEDE | - | ?woman | time 2020; or RETREAT
14 | AID | deputy | woman |
15 | ACCUSE | brothers | - | mutual; core; time 2022-10-28; place pike; or CONSULT
16 | ASSAULT | younger | older | core; time 2022-10-28; place pike
17 | ACCUSE/REJECT | older | ?younger | neg; or REJECT
18 | OTHER:statement | mother | deputies |
19 | OTHER:trade | mother | - | planned; by mother
20 | AID | ruiz | - | core; time 2022-10-29; or OTHER
21 | REQUEST | sheriff | witnesses | core
22 | OTHER:accident | - | bell | core; time 2022-10-21; or OTHER ASSAULT

=== n4-004 date:2024-05-21 topic:court source:written
[Supreme Court]{sc:N} *stays*{1} *demolition*{2} of [Surat]{surat} weavers' colony

[NEW DELHI]{delhi}: In a reprieve for [nearly 3,000 families]{families}, the [Supreme Court]{sc} on <Tuesday|2024-05-21> *stayed*{1} the *demolition*{2} of a weavers' colony in [Surat]{surat} and *pulled up*{3} the [[Gujarat]{gujarat} government]{gujgov} for what it called "midnight town planning".

A vacation [Bench of [Justices]{-} [R. Venkatesan]{venkatesan} and [Leela Thakkar]{thakkar}]{bench} *issued*{4} *notice*{4} to the [Surat Municipal Corporation]{smc} and *directed*{5} [it]{smc} to *file*{5} a reply <within four weeks|P4W>. Till then, status quo is to be *maintained*{6}.

[Earthmovers]{earth} *moved*{7} into the colony on <the night of May 17|2024-05-17>, hours after the [High Court]{hc} *declined*{8} to *hear*{8} [the residents]{families} before the summer recess. Around 140 houses were *razed*{2}. [A 60-year-old man]{man} *collapsed*{9} and *died*{10}.

"Where was the hurry? Was somebody going to run away with the land?" [Justice]{-} [Thakkar]{thakkar} *asked*{11} [Solicitor General]{-} [Arvind Mehrotra]{mehrotra}, [who]{mehrotra} *appeared*{12} for [the State]{gujgov}.

[Mr.]{-} [Mehrotra]{mehrotra} *submitted*{13} that [the occupants]{families} had *ignored*{14} three notices since <2021|2021>, and that [the land]{land} was needed for a metro depot. The court was not moved.

[Senior advocate]{-} [Farida Contractor]{contractor}, for [the petitioners]{families}, *told*{15} [the Bench]{bench} that [her]{contractor} [clients]{families} *paid*{16} property tax on the very houses [the Corporation]{smc} had *brought down*{2}.

[The ruling party]{party}'s [city unit president]{-}, [Nimesh Jariwala]{jariwala}, *hit back*{17} at [the Opposition]{opp} for "*celebrating*{18} a stay as if it were a *victory*{18}". [Local MLA]{-} [Sunita Jariwala]{sunita}, no relation, *distributed*{19} sweets in the colony.

The matter will *come up*{20} next on <July 8|2024-07-08>. Weaving in the lanes had *resumed*{21} by <Tuesday evening|2024-05-21>, under tarpaulins.
--- actors
sc | organization | Supreme Court
surat | place | Surat
delhi | place | New Delhi
families | group | 3,000 families of the weavers' colony
gujarat | place | Gujarat
gujgov | organization | Gujarat government
bench | organization | vacation Bench
venkatesan | person | R. Venkatesan | Justice
thakkar | person | Leela Thakkar | Justice
smc | organization | Surat Municipal Corporation
earth | other | earthmovers
hc | organization | High Court
man | person | 60-year-old man
mehrotra | person | Arvind Mehrotra | Solicitor General
land | other | the land
contractor | person | Farida Contractor | senior advocate
party | organization | ruling party
jariwala | person | Nimesh Jariwala | city unit president of the ruling party
opp | organization | Opposition
sunita | person | Sunita Jariwala | MLA
--- events
1 | COERCE | sc | ?smc | core; time 2024-05-21; or CONCEDE
2 | COERCE | ?smc | ?families | core; time 2024-05-17; place surat; or ASSAULT
3 | ACCUSE | sc | gujgov | core; time 2024-05-21
4 | REQUEST | bench | smc | or OTHER
5 | REQUEST | bench | smc | core
6 | COERCE | - | ?smc | planned; or REQUEST
7 | COERCE | ?smc | ?families | time 2024-05-17; same 2; or OTHER MOBILIZE
8 | REJECT | hc | families | time 2024-05-17
9 | OTHER:health | - | man |
10 | OTHER:death | - | man |
11 | ACCUSE | thakkar | mehrotra | or REQUEST
12 | OTHER:court | mehrotra | ?gujgov | or SUPPORT
13 | ACCUSE | mehrotra | families | or OTHER
14 | REJECT | families | ?smc | reported; by mehrotra; time 2021
15 | OTHER:statement | contractor | bench |
16 | OTHER:other | families | ?smc | by contractor; or OTHER
17 | ACCUSE | jariwala | opp |
18 | SUPPORT | opp | - | reported; by jariwala; quoted; or OTHER
19 | AID | sunita | ?families | or SUPPORT OTHER
20 | OTHER:court | sc | - | planned; time 2024-07-08
21 | OTHER:business | ?families | - | time 2024-05-21

=== n4-005 date:2020-09-30 topic:crime source:written
[Manila]{manila} - [Police]{police} <on Wednesday|2020-09-30> *freed*{1} a [[Taiwanese]{~taiwan} casino host]{lin} [who]{lin} had been *held*{2} in a [Pasay]{pasay} condominium for <nine days|P9D> and *shot*{3} [one of [his]{lin} alleged captors]{captor} *dead*{3}.

[Lin Chih-hao]{lin}, 34, was *dragged*{4} into a van outside a noodle shop on <September 21|2020-09-21>, [Brig. Gen.]{-} [Rolando Makatigbas]{makatigbas} *told*{5} [reporters]{reporters}. [His]{lin} [sister]{sister} in [Taichung]{taichung} *got*{6} a *demand*{6} for $300,000 <the next day|2020-09-22> and *went*{7} to [the embassy]{embassy}.

[The family]{family} *paid*{8} nothing, [the general]{makatigbas} said. Instead [negotiators]{negotiators} *kept*{9} [the gang]{gang} on the phone while [officers]{officers} *traced*{10} a food *delivery*{11}: [the host]{lin}, it turned out, had *asked*{12} for beef noodles from the same shop.

[Two men]{two} were *taken into custody*{13}; a [third]{third} *got away*{14} by *leaping*{15} onto a neighbour's balcony. [They]{two} will *face*{16} *charges*{16} of kidnapping for ransom, which carries life imprisonment.

"[I]{lin} *lost*{17} seven kilos," [Lin]{lin} said through [an interpreter]{interpreter}, and *gave*{18} a thumbs-up. [He]{lin} *thanked*{19} [the officers]{officers} and [the cook]{cook}.

[Makatigbas]{makatigbas} *denied*{20} that [his]{makatigbas} [men]{officers} *opened fire*{21} first. The [Commission on Human Rights]{chr} has *asked*{22} for body-camera footage, of which, [police]{police} say, there is none.

Kidnappings tied to casino debts peaked <in 2018|2018>, when [police]{police} *recorded*{23} 63, and fell to 12 <last year|2019>. Many *ended*{24} with the *payment*{25} of a ransom that nobody *reported*{26}.
--- actors
manila | place | Manila
police | organization | police
lin | person | Lin Chih-hao | Taiwanese casino host
taiwan | place | Taiwan
pasay | place | Pasay
captor | person | alleged captor
makatigbas | person | Rolando Makatigbas | Brigadier General
reporters | group | reporters
sister | person | sister of Lin Chih-hao
taichung | place | Taichung
embassy | organization | embassy
family | group | family of Lin Chih-hao
negotiators | group | negotiators
gang | group | gang
officers | group | officers
two | group | two men
third | person | third man
interpreter | person | interpreter
cook | person | cook of the noodle shop
chr | organization | Commission on Human Rights
--- events
1 | AID | police | lin | core; time 2020-09-30; place pasay; or RETREAT
2 | ASSAULT | ?gang | lin | core; time P9D; place pasay; or COERCE
3 | ASSAULT | police | captor | core; time 2020-09-30; place pasay
4 | ASSAULT | ?gang | lin | core; reported; by makatigbas; time 2020-09-21; place manila
5 | OTHER:statement | makatigbas | reporters |
6 | REQUEST | ?gang | sister | core; by makatigbas; time 2020-09-22; or THREATEN COERCE
7 | REQUEST | sister | embassy | by makatigbas; time 2020-09-22; or CONSULT
8 | CONCEDE | family | ?gang | neg; by makatigbas; or OTHER
9 | CONSULT | negotiators | gang | by makatigbas
10 | ACCUSE | officers | - | by makatigbas; or OTHER
11 | OTHER:business | - | ?gang | or OTHER
12 | REQUEST | lin | ?gang |
13 | COERCE | ?officers | two | core
14 | OTHER:crime | third | ?officers | or RETREAT OTHER
15 | OTHER:other | third | - | same 14
16 | ACCUSE | - | two | planned
17 | OTHER:health | - | lin | by lin; quoted
18 | OTHER:other | lin | - | or SUPPORT
19 | SUPPORT | lin | officers, cook |
20 | REJECT | makatigbas | - | core
21 | ASSAULT | officers | ?captor | denied; neg; by makatigbas; same 3
22 | REQUEST | chr | ?police |
23 | OTHER:statement | police | - | time 2018; or OTHER
24 | RETREAT | - | - | or OTHER
25 | CONCEDE | - | - | or OTHER
26 | OTHER:statement | - | - | neg

=== n4-006 date:2018-01-12 topic:court source:written
Ex-[bank clerk]{oyelaran:n} *gets*{1} four years for cleaning out [customers]{customers}

By [Ifeoma Nzekwe]{nzekwe}, [Lagos]{lagos}

[Justice]{-} [Mojisola Dada-Ojo]{dada} of the [Ikeja Special Offences Court]{court} has *jailed*{1} a [former bank clerk]{oyelaran}, [Tunde Oyelaran]{oyelaran}, for <four years|P4Y> for *siphoning*{2} N41 million from the accounts of [dead customers]{customers}.

The [Economic and Financial Crimes Commission]{efcc} *arraigned*{3} [him]{oyelaran} <in May 2016|2016-05> on 14 counts. [He]{oyelaran} at first *pleaded*{4} not guilty but *changed*{5} [his]{oyelaran} plea <on Monday|2018-01-08> after [[his]{oyelaran} former branch manager]{manager} *took*{6} the stand.

In [her]{dada} *ruling*{1} <yesterday|2018-01-11>, the judge *noted*{7} that [the convict]{oyelaran} had *made restitution*{8} of N9 million, a house at [Ikorodu]{ikorodu} and two buses. "Remorse that comes after the witness is only arithmetic," [she]{dada} said.

[Prosecution counsel]{-} [Sani Gambo]{gambo} had *urged*{9} [the court]{court} to *impose*{9} the maximum of <seven years|P7Y>. [Defence counsel]{-} [Chukwuemeka Eze]{eze} *prayed*{10} for mercy: [his]{eze} [client]{oyelaran}, [he]{eze} said, was a first offender with [an aged mother]{mother}.

[The mother]{mother}, [Mrs]{-} [Abigail Oyelaran]{mother:N}, 77, *told*{11} [this newspaper]{paper} that [she]{mother} *knew*{12} nothing of the houses. "[He]{oyelaran} *brought*{13} rice at Christmas, that is all," [she]{mother} said.

[The fraud]{fraud} came to light when [a widow]{widow} *asked*{14} for the statement of [[her]{widow} husband]{husband}'s account and *found*{15} that [he]{husband} had *withdrawn*{16} N600,000 <two months after|P2M> [he]{husband} was *buried*{17}.

[The bank]{bank}, [Meridian Trust]{bank:N}, *refunded*{18} [nine families]{nine} and *sacked*{19} [three staff]{three}. A tenth *claim*{20} is pending.
--- actors
oyelaran | person | Tunde Oyelaran | former bank clerk
customers | group | dead customers
nzekwe | person | Ifeoma Nzekwe | reporter
lagos | place | Lagos
dada | person | Mojisola Dada-Ojo | Justice
court | organization | Ikeja Special Offences Court
efcc | organization | Economic and Financial Crimes Commission
manager | person | former branch manager
ikorodu | place | Ikorodu
gambo | person | Sani Gambo | prosecution counsel
eze | person | Chukwuemeka Eze | defence counsel
mother | person | Abigail Oyelaran | mother of Tunde Oyelaran
paper | organization | this newspaper
fraud | other | fraud
widow | person | widow
husband | person | late husband of the widow
bank | organization | Meridian Trust | bank
nine | group | nine families
three | group | three staff of the bank
--- events
1 | COERCE | dada | oyelaran | core; time 2018-01-11; place lagos
2 | OTHER:crime | oyelaran | customers | core
3 | ACCUSE | efcc | oyelaran | core; time 2016-05
4 | REJECT | oyelaran | - |
5 | CONCEDE | oyelaran | - | core; time 2018-01-08
6 | OTHER:court | manager | ?oyelaran | or ACCUSE
7 | OTHER:statement | dada | - | time 2018-01-11
8 | CONCEDE | oyelaran | - | by dada; or RETREAT OTHER
9 | COERCE/REQUEST | gambo | court | core
10 | CONCEDE/REQUEST | eze | ?court | core
11 | OTHER:statement | mother | paper |
12 | REJECT | mother | - | neg; by mother; or OTHER
13 | AID | oyelaran | ?mother | by mother; quoted
14 | REQUEST | widow | ?bank |
15 | OTHER:other | widow | - |
16 | OTHER:crime | husband | - | neg; or OTHER
17 | OTHER:death | - | husband |
18 | AID | bank | nine | or OTHER CONCEDE
19 | SANCTION | bank | three |
20 | REQUEST | - | ?bank | or ACCUSE

=== n4-007 date:2021-06-18 topic:court source:written
[Old Bailey]{court:N} [jury]{jury:n} *clears*{1} [firefighter]{osei:n} of *striking*{2} [officer]{pike:n} at *march*{3}

A [London firefighter]{osei} [who]{osei} *spent*{4} <15 months|P15M> *suspended*{4} on full pay was *cleared*{1} <today|2021-06-18> of *assaulting*{2} a [police constable]{pike} during a housing *march*{3}.

It *took*{1} [the jury]{jury} <under an hour|PT1H> to *acquit*{1} [Kwabena Osei]{osei}, 29. [He]{osei} had always *insisted*{5} that [he]{osei} *put out*{6} a hand to *stop*{6} [PC]{-} [Alan Pike]{pike} *falling*{7} off a kerb.

Footage *shot*{8} by a [student]{student} from a bus and *played*{9} <on the third day|?> *showed*{10} [Pike]{pike} *stepping*{11} backwards and [the defendant]{osei} *reaching*{6} for [his]{pike} sleeve. [Prosecutor]{-} [Helena Farrow]{farrow} then *offered*{12} no further evidence against [[Osei]{osei}'s brother]{-} [Kofi]{kofi}, [who]{kofi} was *charged*{13} with obstruction.

"[He]{osei} *pulls*{14} people out of windows for a living," said [[the brothers]{brothers}' solicitor]{-}, [Imran Qadir]{qadir}. "Somebody should have *looked*{15} at the film before *wrecking*{16} [his]{osei} name."

The [Metropolitan Police]{met} said [it]{met} *accepted*{17} the *verdict*{1} and had *referred*{18} the case to the watchdog. [PC]{-} [Pike]{pike} remains on duty.

[Osei]{osei}, [who]{osei} joined the [London Fire Brigade]{lfb} at 19, is *expected*{19} to *return*{19} to [Peckham]{peckham} station <next month|2021-07>. [His]{osei} [watch]{watch} *lined up*{20} outside the court and *gave*{21} [him]{osei} three cheers; [he]{osei} *covered*{22} [his]{osei} face.

[Organisers]{organisers} *put*{23} attendance at the <March 2020|2020-03> *march*{3} at 8,000. Eleven people were *arrested*{24}, of [whom]{eleven} four were later *fined*{25}.
--- actors
court | organization | Old Bailey
jury | group | jury
osei | person | Kwabena Osei | London firefighter
pike | person | Alan Pike | police constable
student | person | student
farrow | person | Helena Farrow | prosecutor
kofi | person | Kofi Osei | brother of Kwabena Osei
brothers | group | Osei brothers
qadir | person | Imran Qadir | solicitor of the brothers
met | organization | Metropolitan Police
lfb | organization | London Fire Brigade
peckham | place | Peckham
watch | group | watch of Osei
organisers | group | organisers
eleven | group | eleven people arrested
--- events
1 | CONCEDE | jury | osei | core; time 2021-06-18; place court
2 | ASSAULT | osei | pike | core; denied; neg; or OTHER
3 | PROTEST | - | - | core; time 2020-03
4 | SANCTION | ?lfb | osei | time P15M
5 | REJECT | osei | - | core
6 | AID | osei | pike | core; by osei
7 | OTHER:accident | - | pike | by osei; neg; possible
8 | OTHER:other | student | - |
9 | OTHER:court | - | - |
10 | OTHER:other | - | pike |
11 | OTHER:other | pike | - | or OTHER
12 | CONCEDE | farrow | kofi | or RETREAT
13 | ACCUSE | ?farrow | kofi |
14 | AID | osei | - | by qadir; quoted
15 | OTHER:other | - | - | neg; possible; by qadir; quoted
16 | ACCUSE | - | osei | by qadir; quoted
17 | CONCEDE | met | ?jury | by met; or AGREE
18 | ACCUSE | met | - | core; by met; or OTHER REQUEST
19 | OTHER:other | osei | - | planned; time 2021-07; place peckham; or OTHER
20 | SUPPORT | watch | osei | or OTHER
21 | SUPPORT | watch | osei |
22 | OTHER:other | osei | - |
23 | OTHER:statement | organisers | - |
24 | COERCE | - | eleven |
25 | COERCE | - | eleven |

