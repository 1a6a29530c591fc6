=== n3-045 date:2021-03-02 topic:military source:written
[Greece]{gre} *cancels*{1} leave, [Turkey]{tur} *puts*{2} divers to sea in islet row

[ATHENS]{ath}, <March 2|2021-03-02> (Aegean Report) - [Greece]{gre} *recalled*{1} all sailors from leave and *parked*{3} three frigates off an uninhabited rock <on Tuesday|2021-03-02> after [[Turkish]{~tur} divers]{div} *hoisted*{4} a flag there, *prompting*{5} [NATO]{nato} to *seek*{5} an urgent *conference*{5} of [both chiefs of staff]{chiefs}.

[Ankara]{tur:N} for [its]{tur} part *scrambled*{6} a squadron of F-16s, *laid*{7} out a live-fire zone and *moved*{8} [a marine brigade]{brig} from [Iskenderun]{isk} up the coast. "[Our]{tur} hands are on the rail," [[Turkish]{~tur} Defence Minister]{-} [Kemal Bozoğlu]{boz} said, *cautioning*{9} that any [Greek]{~gre} boot on the rock "will be *answered*{9} in kind".

In [Athens]{ath}, [Prime Minister]{-} [Stamatis Kouvelis]{kou} *won*{10} the *backing*{10} of [all five parties]{five}, communists included. [Cyprus]{cyp} *mustered*{11} [its]{cyp} national guard for a <48-hour|PT48H> test. [Egypt]{egy} and [France]{fra} *promised*{12} [Greece]{gre} ships; a [French]{~fra} destroyer, the [Duquesne]{duq}, is already *steaming*{13} from [Toulon]{tou}.

[NATO]{nato} [Secretary General]{-} [Marit Solheim]{sol} *spoke*{14} with [Kouvelis]{kou} and then with [Bozoğlu]{boz}, *pressing*{15} each to *step*{15} back by a mile. [Berlin]{ger:N} *offered*{16} a room, sandwiches and no press.

Late <on Tuesday|2021-03-02> there was a hint of thaw: [Turkey]{tur} *undertook*{17} to *take down*{17} the flag provided the frigates *left*{18} first. [Kouvelis]{kou} *dismissed*{19} that as "*asking*{18} the fire brigade to walk".

Fishermen from both shores, meanwhile, *toasted*{20} one another over a shared net of sardines.
--- actors
gre | place | Greece
tur | place | Turkey
ath | place | Athens
div | group | Turkish divers
nato | organization | NATO
chiefs | group | chiefs of staff of Greece and Turkey
brig | group | marine brigade
isk | place | Iskenderun
boz | person | Kemal Bozoğlu | Turkish Defence Minister
kou | person | Stamatis Kouvelis | Prime Minister of Greece
five | group | five Greek parties
cyp | place | Cyprus
egy | place | Egypt
fra | place | France
duq | other | Duquesne | French destroyer
tou | place | Toulon
sol | person | Marit Solheim | NATO Secretary General
ger | place | Germany
--- events
1 | MOBILIZE | gre | - | core; time 2021-03-02
2 | MOBILIZE | tur | - | core; same 4
3 | MOBILIZE | gre | ?tur | core; time 2021-03-02
4 | ASSAULT | div | ?gre | core; or MOBILIZE COERCE
5 | CONSULT/REQUEST | nato | chiefs | core; time 2021-03-02
6 | MOBILIZE | tur | ?gre | core
7 | MOBILIZE | tur | - | or COERCE
8 | MOBILIZE | tur | brig | 
9 | ASSAULT/THREATEN | boz | gre | core; possible; quoted; or THREATEN
10 | SUPPORT | five | kou | core; place ath
11 | MOBILIZE | cyp | - | time PT48H
12 | AID/AGREE | egy, fra | gre | core; planned
13 | MOBILIZE | duq | - | or AID
14 | CONSULT | sol | kou, boz | 
15 | RETREAT/REQUEST | sol | kou, boz | core
16 | CONSULT/AGREE | ger | - | planned
17 | RETREAT/CONCEDE | tur | ?gre | possible; time 2021-03-02
18 | RETREAT/REQUEST | tur | ?gre | 
19 | REJECT | kou | tur | 
20 | SUPPORT | - | - | mutual; or OTHER

=== n3-046 date:2023-06-15 topic:cooperation source:written
Eight nations *hunt*{1} ghost nets, and [poachers]{poa:n}, in [Pacific]{pac} *sweep*{2}

[HONIARA]{hon} ([Coral News]{cn}) — Patrol boats from [Fiji]{fiji}, [Tonga]{ton}, [Samoa]{sam} and five other states *combed*{1} the central [Pacific]{pac} <for a fortnight|P2W> in a joint *operation*{2} that *ended*{2} <on Thursday|2023-06-15> with 11 vessels *impounded*{3} and 40 tonnes of drifting net hauled aboard.

[Australia]{aus} *contributed*{4} two aircraft, [New Zealand]{nz} a tanker and [the United States]{us} satellite tracks, which [analysts from all eight navies]{ana} *pored over*{5} together in a [Honiara]{hon} school hall. "A Tongan *reads*{5} the screen, a Samoan *steers*{5}, a Fijian *cooks*{5}," said [Commander]{-} [Losaline Taufa]{los}, [who]{los} *led*{6} the task force.

Under a *compact*{7} *signed*{7} <in 2021|2021>, [officers]{off} of one state may *board*{8} ships in another's waters. That *sat*{9} badly with [Taiwan]{tai}, two of [whose]{tai} longliners were *taken*{10}; [Taipei]{tai} *petitioned*{11} for [their]{tai} *return*{11} and *got*{12} one back.

[Vanuatu]{van} *swapped*{13} fingerprint files with [Papua New Guinea]{png}, and [the pair]{van+png} *signed on*{14} to a common witness scheme. [Kiribati]{kir}, hosting the fleet for the first time, *exempted*{15} visiting crews from port dues. A plan to *train*{16} [prosecutors]{pros} in [Suva]{suva} *won*{17} $3 million from [Japan]{jap}.

There was one sour note: [Nauru]{nau} *pulled*{18} [its]{nau} lone cutter *out*{18} on day four over unpaid fuel. [Its]{nau} [fisheries chief]{-}, [Baron Deiye]{bar}, nevertheless *applauded*{19} [colleagues]{ana} and *pledged*{20} to be back in <2024|2024>.

The group's ministers *convene*{21} in [Apia]{apia} <in July|2023-07>; *extending*{22} the pact to drug smuggling tops the agenda, [Taufa]{los} said.
--- actors
poa | group | poachers
pac | place | Pacific
hon | place | Honiara
cn | organization | Coral News
fiji | place | Fiji
ton | place | Tonga
sam | place | Samoa
aus | place | Australia
nz | place | New Zealand
us | place | United States
ana | group | analysts from eight navies
los | person | Losaline Taufa | commander of the task force
off | group | officers
tai | place | Taiwan
van | place | Vanuatu
png | place | Papua New Guinea
kir | place | Kiribati
pros | group | prosecutors
suva | place | Suva
jap | place | Japan
nau | place | Nauru
bar | person | Baron Deiye | fisheries chief of Nauru
apia | place | Apia
--- events
1 | COOPERATE | fiji, ton, sam | ?poa | core; mutual; time P2W; place pac
2 | COOPERATE | fiji, ton, sam | - | core; mutual; time 2023-06-15; place pac
3 | COERCE | fiji, ton, sam | ?poa | core
4 | COOPERATE | aus, nz, us | - | core; or AID
5 | COOPERATE | ana | - | core; mutual; place hon
6 | OTHER:other | los | - | 
7 | AGREE | ?fiji, ?ton, ?sam | - | mutual; time 2021
8 | COERCE | off | - | possible; or COOPERATE
9 | REJECT | tai | - | or ACCUSE
10 | COERCE | ?fiji, ?ton, ?sam | tai | 
11 | RETREAT/REQUEST | tai | - | or REQUEST
12 | RETREAT | - | tai | or CONCEDE
13 | COOPERATE | van, png | - | core; mutual
14 | COOPERATE/AGREE | van, png | - | mutual; planned; or COOPERATE AGREE
15 | CONCEDE | kir | - | 
16 | AID | - | pros | planned; place suva; or COOPERATE
17 | AID | jap | ?pros | 
18 | RETREAT | nau | - | or SANCTION
19 | SUPPORT | bar | ana | 
20 | COOPERATE/AGREE | nau, bar | - | planned; time 2024
21 | CONSULT | ?fiji, ?ton, ?sam | - | mutual; planned; time 2023-07; place apia
22 | COOPERATE | ?fiji, ?ton, ?sam | - | possible; by los; or AGREE

=== n3-047 date:2024-08-22 topic:election source:written
[Generals]{gens} and [schoolteachers]{tea} *line up*{2} behind [Phiri]{phi}

[LILONGWE]{lil} - Two weeks before [Malawi]{malawi} votes, [challenger]{-} [Tadala Phiri]{phi} *collected*{3} [her]{phi} strangest *endorsement*{3} yet <on Thursday|2024-08-22>: [six retired generals]{gens}, [who]{gens} <in 1993|1993> had *jailed*{4} [her]{phi} father, *came out*{5} for [her]{phi} at a lakeside hotel.

"[She]{phi} has the bearing," said [General]{-} (rtd) [Owen Mvalo]{mva}. [He]{mva} *apologised*{6} to [the family]{fam}, and [Phiri]{phi} *kissed*{7} [his]{mva} medal.

[The teachers' union]{tu} *plumped*{8} for [her]{phi} <in June|2024-06>. So, <on Monday|2024-08-19>, did [the tobacco growers]{tob}, [whom]{tob} [President]{-} [Lameck Chiume]{chi} had *counted*{9} on. [The bishops]{bis} *urged*{10} [Catholics]{cath} to *vote*{10} "with a clean spoon", words [both camps]{both} *claimed*{11}.

[Chiume]{chi}, 71, is not without friends. [South Africa]{sa}'s [ruling party]{anc} *praised*{12} [him]{chi} as "a safe pair of hoes"; [the musicians' guild]{mus} *serenaded*{13} [him]{chi} in [Zomba]{zom}. [His]{chi} [deputy]{dep}, [Enid Kamwendo]{dep}, however, *refused*{14} to *campaign*{14} for [him]{chi}, and [Chiume]{chi} *fired*{15} [her]{dep} by text message. [Kamwendo]{dep} has since *spoken up*{16} for [Phiri]{phi}, *asking*{17} [supporters]{sup} to *do*{17} likewise.

[Chiume]{chi} *accuses*{18} [[his]{chi} rival]{phi} of *taking*{19} [Zambian]{~zam} money. [Phiri]{phi} *laughed*{20} it off and *challenged*{21} [him]{chi} to a radio *debate*{21}; [he]{chi} *ducked*{22}.

[The electoral commission]{ec} *appealed*{23} for *calm*{23} after [stone-throwers]{sto} *injured*{24} [two [Phiri]{phi} drivers]{two} in [Mzimba]{mzi}. [The [African Union]{au}]{au} *will send*{25} [80 observers]{obs}.
--- actors
gens | group | six retired generals
tea | group | schoolteachers
phi | person | Tadala Phiri | challenger
lil | place | Lilongwe
malawi | place | Malawi
mva | person | Owen Mvalo | retired general
fam | group | family of Tadala Phiri
tu | organization | teachers' union
tob | group | tobacco growers
chi | person | Lameck Chiume | President of Malawi
bis | group | bishops
cath | group | Catholics
both | group | both camps
sa | place | South Africa
anc | organization | ruling party of South Africa
mus | organization | musicians' guild
zom | place | Zomba
dep | person | Enid Kamwendo | deputy of Lameck Chiume
sup | group | supporters
zam | place | Zambia
ec | organization | electoral commission
sto | group | stone-throwers
two | group | two Phiri drivers
mzi | place | Mzimba
au | organization | African Union
obs | group | 80 observers
--- events
2 | SUPPORT | gens, tea | phi | core
3 | SUPPORT | gens | phi | core; time 2024-08-22; same 5
4 | COERCE | gens | - | time 1993
5 | SUPPORT | gens | phi | core; time 2024-08-22
6 | CONCEDE | mva | fam | core
7 | SUPPORT | phi | mva | or CONCEDE
8 | SUPPORT | tu | phi | core; time 2024-06
9 | OTHER:other | chi | tob | 
10 | REQUEST | bis | cath | or SUPPORT
11 | OTHER:statement | both | - | 
12 | SUPPORT | anc | chi | core
13 | SUPPORT | mus | chi | place zom
14 | SUPPORT/REJECT | dep | chi | core
15 | SANCTION | chi | dep | core
16 | SUPPORT | dep | phi | core
17 | SUPPORT/REQUEST | dep | sup, phi | 
18 | ACCUSE | chi | phi | 
19 | AID | zam | phi | reported; by chi
20 | REJECT | phi | ?chi | 
21 | CONSULT/REQUEST | phi | chi | 
22 | CONSULT/REJECT | chi | ?phi | 
23 | REQUEST | ec | - | or RETREAT
24 | ASSAULT | sto | two | place mzi
25 | AID/AGREE | au | obs | planned; or COOPERATE CONSULT

=== n3-048 date:2019-09-17 topic:peace source:written
[Colombia]{col}'s last Maoists *put pen*{1} to paper

By [Nohora Cifuentes]{noh}

[FLORENCIA]{flo} — [They]{zul+arb} *initialled*{1} it on a bonnet. <At 4:10 p.m. on Tuesday|2019-09-17> [Commander]{-} ['Zulma']{zul} of the [Red Dawn Column]{rdc} and [peace commissioner]{-} [Julián Arbeláez]{arb} *concluded*{1} a 14-page *settlement*{1} that *commits*{2} [the guerrillas]{rdc} to *hand over*{2} 400 rifles and the state to *build*{3} a road.

The two had *promised*{4} each other silence until the ink was dry, and both *kept*{5} [their]{zul+arb} *word*{4}. "[I]{zul} *swore*{6} on [my]{zul} daughter," said ['Zulma']{zul}, 52. "[He]{arb} *gave*{7} me [his]{arb} watch as surety."

Under the text, [the government]{gov} *agrees*{8} to *recognise*{8} three peasant reserves; [the column]{rdc} *accepts*{9} a truth panel and *renounces*{10} kidnapping. [Either side]{rdc+gov} may *ask*{11} [Norway]{nor}, the guarantor, to *arbitrate*{11}.

[Cattle ranchers]{cat} *took it well*{12}, more or less: [their]{cat} [federation]{fed} *gave*{13} [its]{fed} blessing in return for an *assurance*{14}, *extracted*{14} from [Arbeláez]{arb} on live television, that no fence will *move*{14}. [Former president]{-} [Camilo Urrutia-Vélez]{cam} *refused*{15} to *bless*{15} it. [His]{cam} party *will vote*{16} against.

[The Attorney General]{ag}, after a night's thought, *acceded*{17} to a *request*{18} that arrest warrants be *put on ice*{18}. [The army]{army} *consented*{19} to *let*{19} the column *march*{20} to [Solano]{sol} in uniform.

[Venezuela]{ven} and [Cuba]{cuba} *vouched*{21} for the deal. So, unexpectedly, did [Washington]{us}. [The [UN]{un} verification mission]{unm} *begins*{22} counting rifles <on October 1|2019-10-01>.
--- actors
col | place | Colombia
noh | person | Nohora Cifuentes | reporter
flo | place | Florencia
zul | person | Zulma | commander of the Red Dawn Column
rdc | organization | Red Dawn Column | guerrillas
arb | person | Julián Arbeláez | peace commissioner
gov | organization | Colombian government
nor | place | Norway
cat | group | cattle ranchers
fed | organization | ranchers' federation
cam | person | Camilo Urrutia-Vélez | former president
ag | person | Attorney General
army | organization | Colombian army
sol | place | Solano
ven | place | Venezuela
cuba | place | Cuba
us | place | United States
un | organization | UN
unm | organization | UN verification mission
--- events
1 | AGREE | zul, arb | - | core; mutual; time 2019-09-17; place flo
2 | RETREAT/CONCEDE | rdc | ?gov | core; planned; or AGREE
3 | AID/AGREE | ?gov | - | planned
4 | AGREE | zul, arb | - | mutual
5 | AGREE | zul, arb | - | mutual; or OTHER
6 | AGREE | zul | - | by zul; quoted
7 | AGREE | arb | zul | reported; by zul; quoted; or OTHER
8 | SUPPORT/AGREE | gov | - | core; planned; or CONCEDE
9 | AGREE | rdc | ?gov | core; or CONCEDE
10 | RETREAT/CONCEDE | rdc | - | core; or RETREAT
11 | CONSULT/REQUEST | rdc, gov | nor | possible
12 | SUPPORT | cat | - | or AGREE
13 | SUPPORT | fed | - | core
14 | AGREE | arb | fed | planned; or CONCEDE
15 | SUPPORT/REJECT | cam | - | core
16 | REJECT | cam | - | planned
17 | AGREE | ag | - | or CONCEDE
18 | CONCEDE/REQUEST | - | ag | 
19 | AGREE | army | rdc | core; or CONCEDE
20 | MOBILIZE | rdc | - | planned; place sol; or OTHER
21 | SUPPORT | ven, cuba, us | - | core
22 | OTHER:other | unm | - | planned; time 2019-10-01

=== n3-049 date:2022-10-12 topic:threats source:written
[Pyongyang]{dprk} *promises*{1} 'sea of chimneys'; [Seoul]{kor} *sharpens*{2} tone

[SEOUL]{seo}, <Oct 12|2022-10-12> (Han Wire) - [North Korea]{dprk} *threatened*{3} <on Wednesday|2022-10-12> to *reduce*{3} [South Korean]{~kor} ports to "a sea of chimneys" should [Seoul]{kor} *go ahead*{4} with a leaflet balloon *launch*{4}, and *gave*{5} [it]{kor} <until Saturday|2022-10-15> to *call*{5} the balloons off.

[Rodong]{rod}'s front page *carried*{6} the *ultimatum*{5} under a drawing of a lit match. [Kim Il-ryong]{kim}, a [vice-marshal]{-}, *hinted*{7} at a seventh nuclear *test*{7}, adding that the [Japanese]{~jap} "would *hear*{8} it through [their]{jap} pillows".

[South Korean]{~kor} [President]{-} [Bae Tae-hwan]{bae} *swore*{9} to *strike*{9} "whoever lights it" and *told*{10} [[his]{bae} generals]{gens} to *prepare*{10}. [[His]{bae} unification minister]{uni} struck a softer note: [Seoul]{kor} could *withhold*{11} rice, [he]{uni} *warned*{11}, but would *rather*{12} *send*{12} it.

[Washington]{us:N} *cautioned*{13} of "a swift and overwhelming *reply*{13}" to any *attack*{14}. [The carrier [Halvorsen]{hal}]{hal} *left*{15} [Yokosuka]{yok} at noon. [Beijing]{chn:N}, irritated, *notified*{16} [Pyongyang]{dprk} that coal trains could "*develop*{16} engine trouble".

[The balloonists]{bal}, a church group from [Paju]{paju}, *vowed*{17} to *fly*{17} regardless. [Paju]{paju} [shopkeepers]{sho} in turn *threatened*{18} to *puncture*{18} [their]{bal} cylinders; [the mayor]{may} said [he]{may} would *have*{19} the launch lorry *towed*{19}. By evening [two of [the pastors]{bal}]{two} had *received*{20} envelopes of soot.
--- actors
dprk | place | North Korea
kor | place | South Korea
seo | place | Seoul
rod | organization | Rodong | newspaper
kim | person | Kim Il-ryong | vice-marshal
jap | place | Japan
bae | person | Bae Tae-hwan | South Korean President
gens | group | South Korean generals
uni | person | unification minister
us | place | United States
hal | other | Halvorsen | aircraft carrier
yok | place | Yokosuka
chn | place | China
bal | group | balloonists from a church group
paju | place | Paju
sho | group | Paju shopkeepers
may | person | mayor of Paju
two | group | two pastors
--- events
1 | ASSAULT/THREATEN | dprk | ?kor | core; possible; same 3
2 | THREATEN | kor | dprk | core
3 | ASSAULT/THREATEN | dprk | kor | core; possible; time 2022-10-12
4 | PROTEST | ?bal | ?dprk | planned; or OTHER
5 | REQUEST | dprk | kor | core; or THREATEN
6 | OTHER:statement | rod | - | 
7 | THREATEN | kim | ?kor | core; possible; or MOBILIZE
8 | THREATEN | kim | jap | possible; quoted
9 | ASSAULT/THREATEN | bae | ?dprk | core; possible
10 | MOBILIZE/REQUEST | bae | gens | or MOBILIZE
11 | AID/THREATEN | uni, kor | ?dprk | possible; or SANCTION
12 | AID | kor | ?dprk | possible; or AGREE
13 | ASSAULT/THREATEN | us | ?dprk | core; possible; quoted; or THREATEN
14 | ASSAULT | ?dprk | - | possible; by us
15 | MOBILIZE | hal | - | core; place yok
16 | SANCTION/THREATEN | chn | dprk | core; possible
17 | PROTEST/THREATEN | bal | - | planned
18 | COERCE/THREATEN | sho | bal | possible; or ASSAULT
19 | COERCE/THREATEN | may | bal | possible
20 | THREATEN | - | two | 

=== n3-050 date:2020-12-09 topic:appeal source:written
[Armenian]{~arm} mothers *kneel*{1} for sons; [Baku]{aze} *unmoved*{2}

[YEREVAN]{yer}, <9 December|2020-12-09> - [Mothers of 71 missing soldiers]{moth} *implored*{3} [[Russia]{rus}'s ambassador]{amb} <on Wednesday|2020-12-09> to *help*{3} bring [them]{sons} home, *handing*{4} [him]{amb} socks knitted in the colours of each regiment.

[They]{moth} *asked*{5} [the [Red Cross]{icrc}]{icrc} for names. [They]{moth} *petitioned*{6} [the European court]{echr} for an order. [They]{moth} *demanded*{7} that [[Armenia]{arm}'s defence minister]{def}, [Vagharsh Tonoyan]{def}, *come down*{7} and *talk*{7}, and when [he]{def} did *not*{8}, [they]{moth} *sat down*{9} on [his]{def} stairs.

[Azerbaijan]{aze} *says*{10} it *holds*{11} only 32. [Its]{aze} [foreign ministry]{afm} *rebuffed*{2} a [French]{~fra} *appeal*{12} for access, *calling*{13} on [Paris]{fra} "to *mind*{13} [its]{fra} own barracks". But [Baku]{aze} *sought*{14} something too: maps of minefields, without which, [it]{aze} *insists*{14}, no bus will move.

[The Catholicos]{-}, [Nerses]{ner}, *beseeched*{15} [President]{-} [Elnur Rzayev]{rza} to *show*{15} mercy "before the snow does". [Georgia]{geo} *proposed*{16} a *swap*{17} on [its]{geo} soil and *requested*{18} [OSCE]{osce} monitors for it. [The UN rapporteur]{-}, [Imelda Fraile]{ime}, *wants*{19} [both states]{arm+aze} to *open*{19} [their]{arm+aze} cells.

[Tonoyan]{def} *urged*{20} [the women]{moth} to *wait*{20}. One, [Arpine Galstyan]{arp}, *threw*{21} a sock at [him]{def}. "[I]{arp} did not *ask*{22} for patience," [she]{arp} said. "[I]{arp} *ask*{22} for Davit."
--- actors
arm | place | Armenia
aze | place | Azerbaijan
yer | place | Yerevan
moth | group | mothers of 71 missing soldiers
rus | place | Russia
amb | person | Russian ambassador
sons | group | 71 missing soldiers
icrc | organization | Red Cross
echr | organization | European court
def | person | Vagharsh Tonoyan | Armenian defence minister
afm | organization | Azerbaijani foreign ministry
fra | place | France
ner | person | Nerses | Catholicos
rza | person | Elnur Rzayev | President of Azerbaijan
geo | place | Georgia
osce | organization | OSCE
ime | person | Imelda Fraile | UN rapporteur
arp | person | Arpine Galstyan | mother
--- events
1 | REQUEST | ?moth | - | core; same 3; or PROTEST
2 | REJECT | aze, afm | fra | core
3 | AID/REQUEST | moth | amb, sons | core; time 2020-12-09
4 | OTHER:other | moth | amb | time 2020-12-09
5 | REQUEST | moth | icrc | core
6 | REQUEST | moth | echr | core
7 | CONSULT/REQUEST | moth | def | core
8 | CONSULT/REJECT | def | moth | neg; or REJECT
9 | PROTEST | moth | def | core
10 | OTHER:statement | aze | - | 
11 | COERCE | aze | sons | reported; by aze
12 | REQUEST | fra | aze | core
13 | REQUEST | afm | fra | quoted; or REJECT
14 | REQUEST | aze | ?arm | core; or COOPERATE
15 | CONCEDE/REQUEST | ner | rza | core
16 | RETREAT/REQUEST | geo | ?arm, ?aze | or CONSULT
17 | RETREAT | ?arm, ?aze | ?sons | possible; mutual; same 16
18 | AID/REQUEST | geo | osce | or COOPERATE
19 | CONCEDE/REQUEST | ime | arm, aze | or REQUEST
20 | REQUEST | def | moth | 
21 | ASSAULT | arp | def | or PROTEST
22 | REQUEST | arp | def | by arp; quoted

=== n3-051 date:2024-12-03 topic:martial-law source:written
[Opposition]{opp:n} MPs *scale*{1} fence to *void*{2} [Tajik]{~taj} emergency decree

[DUSHANBE]{dus}, <Dec 3|2024-12-03> (Silk Road Wire) - [President]{-} [Farrukh Nazarshoev]{naz} *imposed*{3} emergency rule <on Tuesday|2024-12-03>, *sent*{4} [commandos]{com} to ring parliament and *muzzled*{5} two broadcasters. Nine hours later [lawmakers]{law}, some of [whom]{law} had *clambered*{1} over railings, *voted*{2} it *out*{2}, 44-0.

[Nazarshoev]{naz} *bowed*{6}. In a <90-second|PT90S> address [he]{naz} *stood down*{7} the troops, *reinstated*{8} the broadcasters and *wished*{9} [the nation]{taj} a good night.

[He]{naz} had *justified*{10} the step by *pointing*{11} a finger at "[a fifth column of bookkeepers]{law}" [he]{naz} said was *starving*{12} the army of funds. [Speaker]{-} [Munira Qosimova]{mun}, [who]{mun} *ran*{13} the session by torchlight, *said*{14} [the president]{naz} would be *impeached*{14} unless [he]{naz} *resigned*{15} by <Friday|2024-12-06>.

[Three colonels]{col} *disobeyed*{16} an order to *arrest*{17} [Qosimova]{mun}. [Two]{two} *saluted*{18} [her]{mun} instead. [The defence minister]{def}, [Sherali Mirzoev]{def}, *took the blame*{19} and *quit*{20}; [he]{def} was later *stopped*{21} at the airport with a suitcase of carpets.

[Russia]{rus}, [which]{rus} keeps a base outside the capital, *confined*{22} [[its]{rus} troops]{rtr} to quarters. [Uzbekistan]{uzb} *sealed*{23} the frontier. [The United States]{us} *applauded*{24} "[lawmakers]{law} in socks". [Somoni TV]{som}, back on air, *showed*{25} cartoons until dawn.

[Tens of thousands]{ten} *poured*{26} into [Rudaki]{rud} avenue, some with samovars. [Grandmothers]{gra} *fed*{27} [the commandos]{com}. [One conscript]{con} *swapped*{28} [his]{con} helmet for a melon.
--- actors
opp | group | opposition lawmakers
taj | place | Tajikistan
dus | place | Dushanbe
naz | person | Farrukh Nazarshoev | President of Tajikistan
law | group | lawmakers
mun | person | Munira Qosimova | speaker
col | group | three colonels
two | group | two colonels
def | person | Sherali Mirzoev | defence minister
rus | place | Russia
rtr | group | Russian troops
uzb | place | Uzbekistan
us | place | United States
som | organization | Somoni TV
ten | group | tens of thousands
rud | place | Rudaki
gra | group | grandmothers
com | group | commandos
con | person | conscript
--- events
1 | REJECT | opp, law | - | core; or PROTEST OTHER
2 | REJECT | law | ?naz | core; time 2024-12-03
3 | COERCE | naz | - | core; time 2024-12-03
4 | MOBILIZE | naz | com, ?law | core; time 2024-12-03; or COERCE
5 | COERCE | naz | ?som | core; time 2024-12-03
6 | CONCEDE | naz | ?law | core
7 | RETREAT | naz | ?com | core; or CONCEDE
8 | CONCEDE | naz | ?som | 
9 | OTHER:other | naz | taj | 
10 | OTHER:statement | naz | - | 
11 | ACCUSE | naz | law | core
12 | SANCTION | law | - | reported; by naz; quoted
13 | OTHER:other | mun | - | 
14 | ACCUSE/THREATEN | mun | naz | core; possible; or SANCTION
15 | RETREAT/REQUEST | mun | naz | 
16 | REJECT | col | ?naz | core
17 | COERCE/REQUEST | naz | col, mun | or COERCE
18 | SUPPORT | two | mun | 
19 | CONCEDE | def | - | 
20 | RETREAT | def | - | 
21 | COERCE | - | def | 
22 | RETREAT | rus | rtr | or COERCE
23 | COERCE | uzb | - | or SANCTION
24 | SUPPORT | us | law | 
25 | OTHER:culture | som | - | 
26 | PROTEST | ten | ?naz | place rud
27 | AID | gra | com | or SUPPORT
28 | COOPERATE | con | - | or OTHER

=== n3-052 date:2019-05-29 topic:sea source:written
[[Philippine]{~phi} nurses]{nur} *board*{1} [Chinese]{~chn} trawler to *save*{1} skipper

[PUERTO PRINCESA]{pp:N} - Off a reef that [China]{chn} and the [Philippines]{phi} have *fought*{2} over with water cannon <since 2016|2016/2019>, [two [Filipina]{~phi} nurses]{nur} *climbed*{1} aboard [a [Chinese]{~chn} trawler]{traw} <on Wednesday|2019-05-29> and *stitched up*{3} [[its]{traw} captain]{-}, [Zhou Dahai]{zhou}, [whose]{zhou} arm had been *caught*{4} in a winch.

[The coastguard cutter [Malakas]{mal}]{mal} *answered*{5} the distress *call*{6}, [it]{mal} *relayed*{7} [his]{zhou} X-ray to a hospital, [it]{mal} *towed*{8} the boat to calm water. [A [Chinese]{~chn} navy corvette]{corv} *stood off*{9}, then *lowered*{10} [its]{corv} flag in *thanks*{10}.

For once both capitals sang from one sheet. [Manila]{phi:N} *shelved*{11} a *protest*{11} [it]{phi} was about to *file*{11}; [Beijing]{chn} *lifted*{12} a *ban*{12} on bananas from two [Mindanao]{mind} growers. [The two coastguards]{cgs} *agreed*{13} to *test*{14} a common radio channel <every Friday|P1W>.

Sceptics abound. [Senator]{-} [Alfonso Quimpo]{qui} *warned*{15} against "*surrender*{16} by bandage". [Vietnam]{viet} *reminded*{17} [all parties]{all} that the reef is [its own]{viet:n}. And [a militia skipper]{mil} known for *ramming*{18} [Philippine]{~phi} boats *complained*{19} that [the captain]{zhou} "should have *bled*{20} patriotically".

[Zhou]{zhou}, recovering in [Puerto Princesa]{pp}, has *asked*{21} to *see*{21} [the nurses]{nur}, [Merlita Abao]{mer} and [Joy Tabinas]{joy}. [He]{zhou} *gave*{22} [them]{nur} [his]{zhou} barometer.
--- actors
phi | place | Philippines
chn | place | China
pp | place | Puerto Princesa
nur | group | two Filipina nurses
traw | group | Chinese trawler
zhou | person | Zhou Dahai | trawler captain
mal | other | Malakas | coastguard cutter
corv | group | Chinese navy corvette
mind | place | Mindanao
cgs | group | two coastguards
qui | person | Alfonso Quimpo | senator
viet | place | Vietnam
all | group | all parties
mil | person | militia skipper
mer | person | Merlita Abao | nurse
joy | person | Joy Tabinas | nurse
--- events
1 | AID | nur | ?zhou | core; same 3
2 | ASSAULT | chn, phi | - | mutual; time 2016/2019
3 | AID | nur | zhou | core; time 2019-05-29
4 | OTHER:accident | - | zhou | core
5 | AID | mal | ?traw | 
6 | AID/REQUEST | ?traw | ?mal | 
7 | AID | mal | ?zhou | or COOPERATE
8 | AID | mal | traw | core
9 | RETREAT | corv | - | 
10 | SUPPORT | corv | ?mal | core
11 | RETREAT | phi | ?chn | core; or CONCEDE
12 | CONCEDE | chn | ?phi | core
13 | AGREE | cgs | - | core; mutual; same 14
14 | COOPERATE/AGREE | cgs | - | mutual; planned; time P1W
15 | ACCUSE | qui | ?phi | or REQUEST
16 | CONCEDE | phi | ?chn | possible; by qui; quoted
17 | REJECT | viet | all | or ACCUSE
18 | ASSAULT | mil | phi | 
19 | ACCUSE | mil | zhou | 
20 | REJECT | zhou | - | possible; neg; by mil; quoted; or OTHER
21 | CONSULT/REQUEST | zhou | nur, mer, joy | 
22 | SUPPORT | zhou | nur | or AID
