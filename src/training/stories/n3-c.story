=== n3-021 date:2019-02-05 topic:digest source:written
WORLD AT A GLANCE

[TBILISI]{tbi} - [Georgia]{geo} *called back*{1} [[its]{geo} ambassador to [Ukraine]{ukr}]{amb} <on Tuesday|2019-02-05> after [Kiev]{ukr} *gave refuge*{2} to [a fugitive [banker]{bank}]{bank} *sentenced*{3} to <nine years|P9Y>.

[NAIROBI]{nai} - [[Kenyan]{~ken} teachers]{teach} *suspended*{4} a <two-week|P2W> *strike*{5} when [the treasury]{trea} *found*{6} money for [their]{teach} pensions. [The teachers]{teach} *return*{7} to class <on Thursday|2019-02-07>.

[LIMA]{lima} - [Congress]{cong} *shot down*{8}, by one vote, a *motion*{9} to *impeach*{9} [Vice President]{-} [Maruja Sotil]{sotil}. [The sponsors]{spon} *walked*{10} out singing.

[HANOI]{han} - [A [Vietnamese]{~viet} court]{court} *jailed*{11} [blogger]{-} [Cao Thi Nhan]{nhan} for <six years|P6Y> over posts that *mocked*{12} a general. [Berlin]{ger:N} *called*{13} on [Hanoi]{viet} to *free*{13} [her]{nhan}.

[BANGUI]{bangui} - [[Rwandan]{~rwa} blue helmets]{blue} *beat off*{14} [horsemen]{horse} [who]{horse} had *set upon*{15} a camp for the displaced, and *ferried*{16} [the wounded]{wound} to a field clinic.

[OSLO]{oslo} - [Norway]{nor} *wiped out*{17} a 200 million-krone debt *owed*{17} by [Malawi]{mal}, and *invited*{18} [other creditors]{cred} to *do*{18} the same.
--- actors
tbi | place | Tbilisi
geo | place | Georgia
amb | person | Georgian ambassador to Ukraine
ukr | place | Ukraine
bank | person | fugitive banker
nai | place | Nairobi
teach | group | Kenyan teachers
ken | place | Kenya
trea | organization | Kenyan treasury
lima | place | Lima
cong | organization | Congress
sotil | person | Maruja Sotil | Vice President of Peru
spon | group | sponsors of the motion
han | place | Hanoi
court | organization | Vietnamese court
viet | place | Vietnam
nhan | person | Cao Thi Nhan | blogger
ger | place | Germany
bangui | place | Bangui
blue | group | Rwandan blue helmets
rwa | place | Rwanda
horse | group | horsemen
wound | group | wounded
oslo | place | Oslo
nor | place | Norway
mal | place | Malawi
cred | group | other creditors
--- events
1 | SANCTION | geo | amb, ukr | core; time 2019-02-05
2 | AID | ukr | bank | 
3 | COERCE | - | bank | 
4 | RETREAT | teach | ?trea | core; or PROTEST
5 | PROTEST | teach | - | time P2W
6 | CONCEDE | trea | teach | or AID
7 | RETREAT | teach | - | planned; time 2019-02-07; same 4
8 | REJECT | cong | spon | core
9 | ACCUSE | spon | sotil | or SANCTION
10 | PROTEST | spon | - | or REJECT
11 | COERCE | court | nhan | core
12 | ACCUSE | nhan | - | 
13 | RETREAT/REQUEST | ger | viet, nhan | 
14 | ASSAULT | blue | horse | core; or AID
15 | ASSAULT | horse | - | 
16 | AID | blue | wound | 
17 | CONCEDE | nor | mal | core; or AID
18 | CONCEDE/REQUEST | nor | cred | or AID

=== n3-022 date:2023-08-22 topic:digest source:written
Evening briefing

- [The [Zambian]{~zam} navy]{zn} and [Tanzania]{tan} *wound up*{1} <five days|P5D> of rescue *drills*{1} on [Lake Tanganyika]{lt}.

- [Slovenia]{slo} *turned down*{2} a *plea*{3} by [Serbia]{ser} to *extradite*{3} [two football hooligans]{hool}. [Belgrade]{ser:N} *accused*{4} it of *coddling*{5} thugs.

- [South Sudan]{ss}'s [Anyuak]{any} militia *freed*{6} [14 oil workers]{oil}, and [Juba]{ss} *promised*{7} not to *pursue*{7} [the captors]{any}.

- [The [International Criminal Court]{icc}]{icc} *opened*{8} a *probe*{8} into [Tajik]{~taj} prison *deaths*{9}. [Dushanbe]{taj:N} will *not cooperate*{10}.

- [[Hungarian]{~hun} doctors]{doc} *staged*{11} a one-hour *sit-in*{11} in the lobby of [the health ministry]{hm}. [The minister]{hmin} *brought*{12} [them]{doc} lemonade and *refused*{13} [their]{doc} *demand*{13}.

- [Panama]{pan} *ordered*{14} [a [Chinese]{~chn} survey ship]{ship} out of [its]{pan} waters and *confiscated*{15} [its]{ship} sonar.

- [Finland]{fin} *doubled*{16} [its]{fin} gift of blankets to quake-hit [Nepal]{nepal}.
--- actors
zn | organization | Zambian navy
zam | place | Zambia
tan | place | Tanzania
lt | place | Lake Tanganyika
slo | place | Slovenia
ser | place | Serbia
hool | group | two football hooligans
ss | place | South Sudan
any | organization | Anyuak | militia
oil | group | 14 oil workers
icc | organization | International Criminal Court
taj | place | Tajikistan
hun | place | Hungary
doc | group | Hungarian doctors
hm | organization | Hungarian health ministry
hmin | person | Hungarian health minister
pan | place | Panama
ship | group | Chinese survey ship
chn | place | China
fin | place | Finland
nepal | place | Nepal
--- events
1 | COOPERATE | zn, tan | - | core; mutual; time P5D; place lt
2 | COOPERATE/REJECT | slo | ser | core; same 3
3 | COOPERATE/REQUEST | ser | slo, hool | 
4 | ACCUSE | ser | slo | 
5 | SUPPORT | slo | hool | reported; by ser
6 | RETREAT | any | oil | core
7 | CONCEDE/AGREE | ss | any | planned; or COERCE
8 | ACCUSE | icc | ?taj | core
9 | ASSAULT | - | - | reported; place taj; or OTHER
10 | COOPERATE/REJECT | taj | icc | planned
11 | PROTEST | doc | hm | core
12 | AID | hmin | doc | or OTHER
13 | REJECT | hmin | doc | 
14 | COERCE | pan | ship | core; or SANCTION REQUEST
15 | COERCE | pan | ship | 
16 | AID | fin | nepal | core

=== n3-023 date:2020-11-03 topic:digest source:written
Briefs

Curfew *eased*{1} in [Bamenda]{bam} - [[Cameroonian]{~cam} authorities]{cam} <on Tuesday|2020-11-03> *cut*{1} by four hours a night *curfew*{2} *imposed*{2} after [separatists]{sep} *torched*{3} a school bus.

[Train drivers]{drv:n} *vow*{4} winter of stoppages - [[Italy]{ita}'s rail unions]{drv} *threatened*{4} to *halt*{4} trains every Friday unless [the government]{gov} *reverses*{5} pay cuts. [Rome]{ita:N} *offered*{6} *talks*{6} <next week|2020-11-09/2020-11-15>.

[Chess federation]{cf:n} *dumps*{7} sponsor - [The [Polish]{~pol} Chess Union]{cf} *severed*{8} [its]{cf} contract with [gas trader]{-} [Blekit]{blek} over the firm's *dealings*{9} with [Transnistria]{tran}.

[Envoy]{envoy:n} *shuttles*{10} - [Qatar]{qat}'s [Jassim al-Hitmi]{envoy} *conferred*{11} with [both [Sudanese]{~sud} camps]{camps} in [Doha]{doha} <on Monday|2020-11-02>, *carrying*{12} a plan for joint police. [Neither]{camps} has *said yes*{13}.

[Mayor]{mayor:n} *stabbed*{14} - A [man]{man} *lunged*{15} at [the mayor of [Ostrava]{ost}]{mayor} with a bread knife; [a trolleybus driver]{bus} *pinned*{16} [him]{man} down. [The president]{pres} *decorated*{17} [the driver]{bus}.

[Amman]{jor} *relents*{18} - [Jordan]{jor} *readmitted*{18} [three [Syrian]{~syr} truckers]{truck} *expelled*{19} <in August|2020-08>.
--- actors
bam | place | Bamenda
cam | place | Cameroon
sep | group | separatists
drv | group | Italy's rail unions
ita | place | Italy
gov | organization | Italian government
cf | organization | Polish Chess Union
pol | place | Poland
blek | organization | Blekit | gas trader
tran | place | Transnistria
envoy | person | Jassim al-Hitmi | Qatari envoy
qat | place | Qatar
camps | group | both Sudanese camps
sud | place | Sudan
doha | place | Doha
mayor | person | mayor of Ostrava
ost | place | Ostrava
man | person | man with a bread knife
bus | person | trolleybus driver
pres | person | president
jor | place | Jordan
truck | group | three Syrian truckers
syr | place | Syria
--- events
1 | CONCEDE | cam | - | core; time 2020-11-03; place bam
2 | COERCE | ?cam | - | place bam
3 | ASSAULT | sep | - | place bam
4 | PROTEST/THREATEN | drv | gov | core; possible
5 | CONCEDE/REQUEST | drv | gov | or CONCEDE
6 | CONSULT/AGREE | ita | ?drv | planned; time 2020-11-09/2020-11-15
7 | SANCTION | cf | ?blek | core; same 8
8 | SANCTION | cf | blek | core
9 | COOPERATE | blek | tran | or OTHER
10 | CONSULT | envoy | ?camps | core; same 11
11 | CONSULT | qat, envoy | camps | core; time 2020-11-02; place doha
12 | OTHER:other | envoy | - | or CONSULT
13 | AGREE/REJECT | camps | ?envoy | neg
14 | ASSAULT | ?man | mayor | core; same 15
15 | ASSAULT | man | mayor | core
16 | AID | bus | man, ?mayor | or COERCE
17 | SUPPORT | pres | bus | 
18 | CONCEDE | jor | truck | core
19 | COERCE | ?jor | truck | time 2020-08; or SANCTION

=== n3-024 date:2018-03-13 topic:digest source:written
News in short, <March 13|2018-03-13>

1. [Uruguay]{uru} and [Paraguay]{para} *concluded*{1} a treaty on river dredging after <eleven years|P11Y> of *haggling*{2}. [Presidents]{-} [Olascoaga]{ola} and [Benegas]{ben} *shook*{3} hands on a barge.

2. [[Maldivian]{~mald} police]{mpol} *barred*{4} [four opposition lawmakers]{four} from leaving [Malé]{male} and *raided*{5} [[their]{four} party]{party}'s print shop. The [Commonwealth]{comm} *voiced*{6} alarm.

3. A [[Dutch]{~net} frigate]{frig} *tailed*{7} [a [Russian]{~rus} submarine]{sub} through the [Channel]{chan}; [The Hague]{net} *lodged*{8} a *protest*{8}.

4. [Botswana]{bots} *donated*{9} 500 head of cattle to drought-stricken [Namibia]{nam}, [whose]{nam} president *danced*{10} at the handover.

5. [[Ivorian]{~ivo} cocoa growers]{grow} *ended*{11} a port *sit-in*{12} when [buyers]{buy} *agreed*{13} to *pay*{13} arrears.

6. [Suspected insurgents]{ins} *beheaded*{14} [three woodcutters]{wood} in [Mozambique]{moz}'s north. [Soldiers]{sold} *gave chase*{15} and *lost*{15} [them]{ins}.

7. [Austria]{aut} *waived*{16} visa fees for [Kosovo]{kos} students; [Serbia]{ser} *complained*{17}.
--- actors
uru | place | Uruguay
para | place | Paraguay
ola | person | Olascoaga | president
ben | person | Benegas | president
mald | place | Maldives
mpol | organization | Maldivian police
four | group | four opposition lawmakers
male | place | Malé
party | organization | party of the lawmakers
comm | organization | Commonwealth
net | place | Netherlands
frig | group | Dutch frigate
sub | group | Russian submarine
rus | place | Russia
chan | place | Channel
bots | place | Botswana
nam | place | Namibia
ivo | place | Ivory Coast
grow | group | Ivorian cocoa growers
buy | group | buyers
ins | group | suspected insurgents
wood | group | three woodcutters
moz | place | Mozambique
sold | group | soldiers
aut | place | Austria
kos | place | Kosovo
ser | place | Serbia
--- events
1 | AGREE | uru, para | - | core; mutual
2 | CONSULT | uru, para | - | mutual; time P11Y
3 | CONSULT | ola, ben | - | mutual; or AGREE
4 | COERCE | mpol | four | core; place male
5 | COERCE | mpol | party | core
6 | ACCUSE | comm | ?mpol | 
7 | MOBILIZE | frig | sub | core; place chan; or COERCE
8 | ACCUSE | net | ?rus | 
9 | AID | bots | nam | core
10 | OTHER:other | nam | - | or SUPPORT
11 | RETREAT | grow | - | core; or PROTEST
12 | PROTEST | grow | ?buy | 
13 | AGREE | buy | grow | core; planned; or CONCEDE
14 | ASSAULT | ins | wood | core; place moz
15 | ASSAULT | sold | ins | or COERCE
16 | CONCEDE | aut | kos | core
17 | ACCUSE | ser | ?aut | 

=== n3-025 date:2024-10-10 topic:digest source:written
THURSDAY'S DIPLOMATIC BAG

[Armenia]{arm} and [Azerbaijan]{aze} *exchanged*{1} the remains of [19 soldiers]{rem} <on Thursday|2024-10-10> at a bridge near [Ijevan]{ije}, under the eyes of [Swiss]{~swi} monitors. Neither side *spoke*{2}.

[Lesotho]{les} *asked*{3} [South Africa]{sa} for *help*{3} in *reining in*{4} [cattle rustlers]{rust}; [Pretoria]{sa} will *lend*{5} drones.

[The [European Parliament]{ep}]{ep} *threw*{6} [its]{ep} weight behind [Filipino]{~phi} fishermen in [their]{phi-f} quarrel with [Beijing]{chn}. [China]{chn} *shot back*{7} that [lawmakers]{ep:n} "should learn to swim".

[Guatemala]{gua} *revoked*{8} the visa of [a [UN]{un} prosecutor]{pros}, [who]{pros} had *indicted*{9} [the president]{pres}'s brother.

[Cyprus]{cyp} *talks*{10} *resumed*{10} in [New York]{ny} after a <seven-year|P7Y> break, with [Peru]{peru}'s [Teodomira Vizcarra]{viz} *presiding*{10}. [The [Turkish Cypriot]{~tc} side]{tc} *agreed*{11} to *reopen*{11} one street.

[A [Kurdish]{~kurd} party]{kp} in [Iraq]{iraq} *quit*{12} the cabinet to *protest*{12} at unpaid wages.

[Thirty-one sailors]{sail} *mutinied*{13} aboard a [Bangladeshi]{~bang} patrol boat and *locked up*{14} [[their]{sail} captain]{cap}; [they]{sail} *gave themselves up*{15} at dawn.
--- actors
arm | place | Armenia
aze | place | Azerbaijan
rem | group | 19 dead soldiers
ije | place | Ijevan
swi | place | Switzerland
les | place | Lesotho
sa | place | South Africa
rust | group | cattle rustlers
ep | organization | European Parliament
phi | place | Philippines
phi-f | group | Filipino fishermen
chn | place | China
gua | place | Guatemala
un | organization | UN
pros | person | UN prosecutor
pres | person | president of Guatemala
cyp | place | Cyprus
ny | place | New York
peru | place | Peru
viz | person | Teodomira Vizcarra
tc | group | Turkish Cypriot side
kp | organization | Kurdish party
kurd | group | Kurds
iraq | place | Iraq
sail | group | thirty-one sailors
bang | place | Bangladesh
cap | person | captain of the patrol boat
--- events
1 | RETREAT | arm, aze | rem | core; mutual; time 2024-10-10; place ije; or COOPERATE
2 | CONSULT | arm, aze | - | neg; mutual
3 | AID/REQUEST | les | sa | core; or COOPERATE
4 | COERCE | les | rust | possible
5 | AID/AGREE | sa | les | planned; or COOPERATE
6 | SUPPORT | ep | ?phi-f | core
7 | REJECT | chn | ep | quoted; or ACCUSE
8 | SANCTION | gua | pros | core
9 | ACCUSE | pros | - | 
10 | CONSULT | viz | ?cyp, tc | core; place ny
11 | CONCEDE/AGREE | tc | - | planned
12 | PROTEST | kp | iraq | core; or RETREAT
13 | PROTEST | sail | cap | core; or ASSAULT
14 | COERCE | sail | cap | 
15 | RETREAT | sail | - | or CONCEDE

=== n3-026 date:2021-04-14 topic:digest source:written
In brief

[[Kuwaiti]{~kuw} lawmakers]{klaw} *grilled*{1} [the oil minister]{oilm} for <nine hours|PT9H>. [He]{oilm} *resigned*{2} before the *vote*{3} <on Wednesday|2021-04-14>.

[Denmark]{den} *recognised*{4} [Faroese]{~faroe} passports, *yielding*{5} to a *demand*{6} [Tórshavn]{faroe} first *made*{6} <in 1998|1998>.

[The [Ghost Battalion]{gb}]{gb}, a [Somali]{~som} faction, *laid*{7} *siege*{7} to [Beledhawo]{bel}. [[Ethiopian]{~eth} jets]{jets} *bombed*{8} [its]{gb} camp.

[Ottawa]{can:N} *cautioned*{9} [Delhi]{ind} it would *review*{10} student visas if *harassment*{11} of [[its]{can} diplomats]{dip} went on.

[[Bulgaria]{bul}'s top court]{bcourt} *acquitted*{12} [six [Roma]{roma} men]{six} *convicted*{13} <in 2009|2009> of *poisoning*{14} a well, and [the justice minister]{jmin} *apologised*{15}.

[Red Crescent]{rc} volunteers *dug*{16} [a family of five]{five} out of a mudslide in [Algeria]{alg}.

[The [Pacific Islands Forum]{pif}]{pif} *readmitted*{17} [Nauru]{nau}, *suspended*{18} <two years earlier|2019> for *holding*{19} phosphate payments.
--- actors
kuw | place | Kuwait
klaw | group | Kuwaiti lawmakers
oilm | person | Kuwaiti oil minister
den | place | Denmark
faroe | place | Faroe Islands
gb | organization | Ghost Battalion | Somali faction
som | place | Somalia
bel | place | Beledhawo
eth | place | Ethiopia
jets | group | Ethiopian jets
can | place | Canada
ind | place | India
dip | group | Canadian diplomats
bul | place | Bulgaria
bcourt | organization | Bulgarian top court
six | group | six Roma men
roma | group | Roma
jmin | person | Bulgarian justice minister
rc | organization | Red Crescent
five | group | family of five
alg | place | Algeria
pif | organization | Pacific Islands Forum
nau | place | Nauru
--- events
1 | ACCUSE | klaw | oilm | time PT9H
2 | RETREAT | oilm | - | core; time 2021-04-14
3 | REJECT | klaw | oilm | possible; time 2021-04-14
4 | CONCEDE | den | faroe | core; or SUPPORT
5 | CONCEDE | den | faroe | same 4
6 | REQUEST | faroe | den | time 1998
7 | COERCE | gb | ?bel | core; place bel; or ASSAULT
8 | ASSAULT | jets | gb | core
9 | SANCTION/THREATEN | can | ind | core; possible; same 10
10 | SANCTION/THREATEN | can | ind | possible
11 | COERCE | ind | dip | reported; by can; or ASSAULT
12 | CONCEDE | bcourt | six | core
13 | COERCE | ?bul | six | time 2009
14 | ASSAULT | six | - | denied; neg; or OTHER
15 | CONCEDE | jmin | ?six | 
16 | AID | rc | five | core; place alg
17 | CONCEDE | pif | nau | core; or AGREE
18 | SANCTION | ?pif | nau | time 2019
19 | SANCTION | nau | - | or REJECT

=== n3-027 date:2022-12-06 topic:digest source:written
What happened <on Tuesday|2022-12-06>

EUROPE. [[Irish]{~ire} dockers]{dock} *struck*{1} at [Rosslare]{ros} for a <second day|P2D>, *stranding*{2} [400 lorries]{lor}. [France]{fra} and [Spain]{spa} *inked*{3} a *pact*{3} on winter gas.

ASIA. [[Pakistani]{~pak} rangers]{rang} *mowed down*{4} [seven smugglers]{seven} near [Taftan]{taf}; [Iran]{iran} *demanded*{5} an *explanation*{5}. [Mongolia]{mong} *rolled out*{6} 300 extra guards along [its]{mong} coal road.

AFRICA. [Tunisia]{tun}'s [Ennahar]{enn} party *urged*{7} [voters]{vot} to *shun*{7} <Saturday|2022-12-10>'s ballot. [Gabon]{gab} *released*{8} [a union boss]{boss} *held*{9} since <May|2022-05>, on condition that [he]{boss} *leave*{10} the country.

AMERICAS. [Honduras]{hon} *prolonged*{11} a *state of emergency*{11} in 80 barrios. [Chile]{chi}'s [mayors]{may} *rebelled*{12}: forty *sent back*{13} [their]{may} budget letters unopened.

OCEANIA. [New Zealand]{nz} *sent*{14} generators to [Tuvalu]{tuv} by frigate. [Solomon Islands]{sol} *denied*{15} *courting*{16} [Chinese]{~chn} police.
--- actors
ire | place | Ireland
dock | group | Irish dockers
ros | place | Rosslare
lor | group | 400 lorries
fra | place | France
spa | place | Spain
pak | place | Pakistan
rang | group | Pakistani rangers
seven | group | seven smugglers
taf | place | Taftan
iran | place | Iran
mong | place | Mongolia
tun | place | Tunisia
enn | organization | Ennahar | Tunisian party
vot | group | voters
gab | place | Gabon
boss | person | union boss
hon | place | Honduras
chi | place | Chile
may | group | Chile's mayors
nz | place | New Zealand
tuv | place | Tuvalu
sol | place | Solomon Islands
chn | place | China
--- events
1 | PROTEST | dock | - | core; time P2D; place ros
2 | COERCE | dock | lor | or PROTEST OTHER
3 | AGREE | fra, spa | - | core; mutual
4 | ASSAULT | rang | seven | core; place taf
5 | REQUEST | iran | ?pak | or ACCUSE
6 | MOBILIZE | mong | - | core
7 | REJECT/REQUEST | enn | vot | core
8 | RETREAT | gab | boss | core
9 | COERCE | ?gab | boss | time 2022-05
10 | COERCE | gab | boss | possible; or REQUEST
11 | COERCE | hon | - | core
12 | PROTEST | may | - | core; or REJECT
13 | REJECT | may | - | 
14 | AID | nz | tuv | core
15 | REJECT | sol | - | core
16 | COOPERATE | sol | chn | denied; neg; by sol
