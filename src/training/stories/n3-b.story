=== n3-011 date:2024-07-02 topic:protest source:written
[Kampala]{kampala} boda riders *torch*{1} toll booths, [Museruka]{mus} *climbs down*{2}

[KAMPALA]{kampala}, <July 2|2024-07-02> ([Nile Desk]{nd}) - [Ugandan]{~uga} [Prime Minister]{-} [Robert Museruka]{mus} *dropped*{3} a motorcycle toll <on Tuesday|2024-07-02> after [riders]{riders} *rampaged*{4} through the eastern suburbs for a <third day|P3D>, *burning*{5} nine booths and *chasing*{6} [collectors]{coll} into a swamp.

"[I]{mus} have *heard*{7} the hooting," [he]{mus} said on television. [He]{mus} also *remitted*{8} fines *imposed*{9} on [16,000 riders]{fined} <since May|2024-05/2024-07> and *ordered*{10} [the police chief]{chief} to *hand back*{10} [their]{fined} machines.

[The [Boda United]{bu} association]{bu} *called off*{11} a *blockade*{12} of the [Jinja]{jinja} highway but *insisted*{13} that [the finance minister]{fin}, [whom]{fin} [it]{bu} *holds responsible*{14}, *go*{13} too. <Overnight|2024-07-01> [officers]{off} *burst into*{15} [the association]{bu}'s office and *carted off*{16} [its]{bu} [secretary]{sec}, [Hadijah Namubiru]{sec}; [she]{sec} was *turned loose*{17} before lunch.

At least [two people]{two} *died*{18}, one of them *trampled*{18}. [The Catholic archbishop]{arch}, [Paul Ssenkubuge]{arch}, *buried*{19} both and *scolded*{20} [the government]{gov} for "*taxing*{21} hunger".

[Kenya]{ken}, fearing that tempers might spill over, *bolstered*{22} [its]{ken} post at [Busia]{busia} with [60 riot police]{riot}.
--- actors
kampala | place | Kampala
mus | person | Robert Museruka | Ugandan Prime Minister
nd | organization | Nile Desk | news agency
uga | place | Uganda
riders | group | motorcycle taxi riders
coll | group | toll collectors
fined | group | 16,000 fined riders
chief | person | police chief
bu | organization | Boda United | riders' association
jinja | place | Jinja
fin | person | finance minister
off | group | police officers
sec | person | Hadijah Namubiru | secretary of Boda United
two | group | two people
arch | person | Paul Ssenkubuge | Catholic archbishop
gov | organization | Ugandan government
ken | place | Kenya
busia | place | Busia
riot | group | 60 riot police
--- events
1 | ASSAULT | ?riders | - | core; same 5; or PROTEST
2 | CONCEDE | mus | ?riders | core; same 3
3 | CONCEDE | mus | riders | core; time 2024-07-02
4 | PROTEST | riders | ?gov | core; time P3D; place kampala; or ASSAULT
5 | ASSAULT | riders | ?gov | core; time P3D; or PROTEST
6 | ASSAULT | riders | coll | 
7 | CONCEDE | mus | ?riders | by mus; quoted; or OTHER
8 | CONCEDE | mus | fined | core
9 | SANCTION | ?gov | fined | time 2024-05/2024-07; or COERCE
10 | RETREAT/REQUEST | mus | chief, fined | or CONCEDE
11 | RETREAT | bu | - | core; same 12
12 | PROTEST | bu | - | place jinja
13 | RETREAT/REQUEST | bu | fin | core
14 | ACCUSE | bu | fin | 
15 | COERCE | off | bu | time 2024-07-01
16 | COERCE | off | sec | core; time 2024-07-01
17 | RETREAT | ?off | sec | or CONCEDE
18 | OTHER:death | - | two | or ASSAULT
19 | OTHER:other | arch | two | 
20 | ACCUSE | arch | gov | 
21 | COERCE | gov | - | reported; by arch; quoted; or ACCUSE
22 | MOBILIZE | ken | riot | place busia

=== n3-012 date:2021-09-22 topic:un source:written
[UN]{un} council *fails*{1} to *condemn*{1} [Eritrean]{~eri} drone *strike*{2} as [Moscow]{rus} *wields*{3} veto

[UNITED NATIONS]{un:N}, <Sept 22|2021-09-22> - [Russia]{rus} *vetoed*{4} a [Security Council]{unsc} resolution <on Wednesday|2021-09-22> that would have *censured*{1} [Eritrea]{eri} over a drone *attack*{2} on an [Ethiopian]{~eth} grain market in which [34 people]{dead} *perished*{2}. [China]{chn} *abstained*{5}; the [remaining 13 members]{thirteen} *voted*{6} for the text, *drafted*{7} by [Ireland]{ire} and [Kenya]{ken}.

[[Russia]{rus}'s deputy envoy]{-}, [Lev Yartsev]{yar}, *denounced*{8} it as "a verdict looking for a crime". [Irish]{~ire} [Ambassador]{-} [Sorcha Ní Bhriain]{sor} *replied*{9} that [those]{rus} [who]{rus} *shield*{10} bombers "sign for the bomb".

[Asmara]{eri:N} *denies*{11} *launching*{12} the aircraft. [It]{eri} *turned away*{13} [[UN]{un} investigators]{inv} at the border <twice|?> <this month|2021-09> and <last week|2021-09-13/2021-09-19> *declared*{14} [the refugee agency's head of office]{head}, [Kaarina Löyttö]{head}, unwelcome.

Within an hour of the *vote*{6} [the United States]{us} *imposed*{15} visa bans on [four [Eritrean]{~eri} colonels]{col}, and [Addis Ababa]{eth} *put*{16} [its]{eth} northern command on war footing. [The [African Union]{au}]{au} *counselled*{17} restraint; [its]{au} [mediator]{-}, former [Namibian]{~nam} [premier]{-} [Tuli Hamukwaya]{tuli}, will *call on*{18} [both leaders]{leaders} <next week|2021-09-27/2021-10-03>.

[Survivors]{surv} *welcomed*{19} none of it. "[They]{unsc} *argue*{20}, [we]{surv} *dig*{21}," [Letay Gebreab]{letay}, [who]{letay} lost two sons, *told*{22} [Horn Radio]{hr}.
--- actors
un | organization | United Nations | UN
eri | place | Eritrea
rus | place | Russia
unsc | organization | Security Council
eth | place | Ethiopia
dead | group | 34 people killed
chn | place | China
thirteen | group | remaining 13 Council members
ire | place | Ireland
ken | place | Kenya
yar | person | Lev Yartsev | Russian deputy envoy
sor | person | Sorcha Ní Bhriain | Irish Ambassador
inv | group | UN investigators
head | person | Kaarina Löyttö | head of office of the refugee agency
us | place | United States
col | group | four Eritrean colonels
au | organization | African Union
tuli | person | Tuli Hamukwaya | African Union mediator
nam | place | Namibia
leaders | group | leaders of Eritrea and Ethiopia
surv | group | survivors
letay | person | Letay Gebreab | survivor
hr | organization | Horn Radio
--- events
1 | ACCUSE | unsc | eri | core; possible; neg; or REJECT
2 | ASSAULT | eri | eth, dead | core; reported
3 | REJECT | rus | unsc | core; same 4
4 | REJECT | rus | unsc | core; time 2021-09-22
5 | REJECT | chn | unsc | 
6 | SUPPORT | thirteen | ire, ken | core
7 | OTHER:other | ire, ken | - | 
8 | ACCUSE | yar | ?ire, ?ken | 
9 | ACCUSE | sor | rus | quoted
10 | SUPPORT | rus | ?eri | reported; by sor
11 | REJECT | eri | - | core
12 | ASSAULT | eri | - | denied; neg; by eri; same 2
13 | REJECT | eri | inv | core; time 2021-09
14 | SANCTION | eri | head | time 2021-09-13/2021-09-19
15 | SANCTION | us | col | core; time 2021-09-22
16 | MOBILIZE | eth | - | core; time 2021-09-22
17 | REQUEST | au | ?eri, ?eth | 
18 | CONSULT/AGREE | tuli | leaders | planned; time 2021-09-27/2021-10-03
19 | SUPPORT | surv | - | neg; or REJECT
20 | ACCUSE | unsc | - | mutual; reported; by letay; quoted; or OTHER
21 | OTHER:other | surv | - | reported; by letay; quoted
22 | OTHER:statement | letay | hr | 

=== n3-013 date:2018-05-11 topic:election source:written
Beaten [president]{kova} *bows out*{1} in [Moldova]{mol} as [court]{court:n} *upholds*{2} rival's win

[CHISINAU]{chi} ([Dniester News Service]{dns}) — [Moldovan]{~mol} [President]{-} [Vasile Covaci]{kova} *conceded*{3} defeat <on Friday|2018-05-11>, hours after [the [Constitutional Court]{court}]{court} *rejected*{4} [his]{kova} *petition*{5} to *annul*{5} the <April 29|2018-04-29> runoff that [centrist]{-} [Irina Plămădeală]{pla} *won*{6} by 3,114 votes.

[He]{kova} *rang*{7} [his]{kova} rival, *wished*{8} [her]{pla} "strong coffee", and *asked*{9} [supporters [who]{supp} had *occupied*{10} the election commission]{supp} to *go home*{9}. [Most]{supp} *packed up*{11} [their]{supp} tents by evening. A [hard core]{core}, *chanting*{12} that [judges]{court:n} had been *bought*{13}, *hurled*{14} paving stones until [carabinieri]{cara} *moved in*{15} and *took away*{16} [19]{nineteen}.

[Romania]{rom}, [Ukraine]{ukr} and the [European Parliament]{ep} *congratulated*{17} [Plămădeală]{pla}. [Moscow]{rus}, [which]{rus} had *endorsed*{18} [Covaci]{kova}, *withheld*{19} *recognition*{19} and *spoke*{20} of "irregular arithmetic".

[Plămădeală]{pla} *promised*{21} [the loser]{kova} *immunity*{21} and *appealed*{22} to [his]{kova} [Agrarian Bloc]{ab} to *enter*{22} a coalition, an *overture*{22} [the bloc]{ab}'s leaders *spurned*{23}. One of [them]{ab-l:n}, [Grigore Tulbure]{tulb}, *tore up*{24} the invitation before the cameras.
--- actors
kova | person | Vasile Covaci | Moldovan President
mol | place | Moldova
court | organization | Constitutional Court
chi | place | Chisinau
dns | organization | Dniester News Service
pla | person | Irina Plămădeală | centrist candidate
supp | group | supporters of Vasile Covaci
core | group | hard core of protesters
cara | organization | carabinieri
nineteen | group | 19 protesters
rom | place | Romania
ukr | place | Ukraine
ep | organization | European Parliament
rus | place | Russia
ab | organization | Agrarian Bloc
ab-l | group | leaders of the Agrarian Bloc
tulb | person | Grigore Tulbure | Agrarian Bloc leader
--- events
1 | RETREAT | kova | - | core; same 3; or CONCEDE
2 | SUPPORT | court | ?pla | core; or OTHER
3 | CONCEDE | kova | ?pla | core; time 2018-05-11; or RETREAT
4 | REJECT | court | kova | core
5 | REQUEST | kova | court | or ACCUSE
6 | OTHER:election | pla | kova | core; time 2018-04-29
7 | CONSULT | kova | pla | 
8 | SUPPORT | kova | pla | 
9 | RETREAT/REQUEST | kova | supp | core
10 | PROTEST | supp | - | or COERCE
11 | RETREAT | supp | - | 
12 | PROTEST | core | court | or ACCUSE
13 | OTHER:crime | - | court | reported; by core; or ACCUSE
14 | ASSAULT | core | ?cara | or PROTEST
15 | COERCE | cara | core | 
16 | COERCE | cara | nineteen | 
17 | SUPPORT | rom, ukr, ep | pla | core
18 | SUPPORT | rus | kova | 
19 | SUPPORT/REJECT | rus | ?pla | core
20 | ACCUSE | rus | - | quoted
21 | CONCEDE/AGREE | pla | kova | planned
22 | COOPERATE/REQUEST | pla | ab | core
23 | REJECT | ab-l, ab | pla | 
24 | REJECT | tulb | ?pla | 

=== n3-014 date:2020-02-13 topic:piracy source:written
[[Gulf of Guinea]{gog} navies]{navies} *rescue*{1} [crew of tanker]{crew}; [kidnappers]{pir:n} *keep*{2} [captain]{cap:n}

[LOME]{lome}, <Feb. 13|2020-02-13> (Littoral) - [[Nigerian]{~nig} marines]{mar} *stormed*{3} a product tanker off [Togo]{togo} <before dawn on Thursday|2020-02-13> and *freed*{4} [21 sailors]{crew} [who]{crew} had *locked*{5} themselves in the engine room, but [the pirates]{pir} *escaped*{6} by skiff with [the ship's master]{cap} as a hostage.

The raid on the [Palau]{~palau}-flagged [Jade Meridian]{jade} was *launched*{3} after a [[Portuguese]{~por} patrol plane]{plane} *relayed*{7} the vessel's position to [a joint operations room in [Pointe-Noire]{pn}]{room}. [Benin]{benin}'s [navy]{bn} *lent*{8} two fast boats.

"[We]{mar} *shared*{9} everything, down to the diesel," said [Commodore]{-} [Ibiso Dokubo-West]{ibi} of [the [Nigerian]{~nig} force]{mar}. Two [gunmen]{pir} were *shot*{10} dead, [he]{ibi} added, and three *overpowered*{11}.

[The kidnappers]{pir}, *calling*{12} from [the captain]{cap}'s own telephone, *demanded*{13} $900,000 and *threatened*{14} to *cut off*{14} [his]{cap} ears should helicopters come near. The owner, [Halcyon Tankers]{halc} of [Piraeus]{pir-p}, has *hired*{15} a [negotiator]{neg} and *refuses*{16} to *comment*{16}.

[[Manila]{phi}'s ambassador]{amb} in [Abuja]{abuja} *met*{17} [the rescued men]{crew}, nearly all [Filipinos]{~phi}, and *flew*{18} [them]{crew} home. [The [International Seamen's Congress]{isc}]{isc} *called*{19} on [shipowners]{own} to *boycott*{19} [Togolese]{~togo} anchorages; [Lomé]{togo:N} *protested*{20} that the *hijacking*{21} took place outside [its]{togo} waters.
--- actors
gog | place | Gulf of Guinea
navies | group | Gulf of Guinea navies
crew | group | crew of the Jade Meridian | 21 sailors
pir | group | pirates
cap | person | captain of the Jade Meridian
lome | place | Lome
mar | group | Nigerian marines
nig | place | Nigeria
togo | place | Togo
palau | place | Palau
jade | other | Jade Meridian | tanker
por | place | Portugal
plane | group | Portuguese patrol plane
room | organization | joint operations room
pn | place | Pointe-Noire
benin | place | Benin
bn | organization | Benin navy
ibi | person | Ibiso Dokubo-West | commodore
halc | organization | Halcyon Tankers
pir-p | place | Piraeus
neg | person | negotiator
phi | place | Philippines
amb | person | Philippine ambassador
abuja | place | Abuja
isc | organization | International Seamen's Congress
own | group | shipowners
--- events
1 | AID | navies | crew | core; same 4
2 | COERCE | pir | cap | core; same 6; or ASSAULT
3 | ASSAULT | mar | ?pir | core; time 2020-02-13; or COERCE
4 | AID | mar | crew | core; time 2020-02-13
5 | OTHER:other | crew | - | 
6 | ASSAULT | pir | cap | core; time 2020-02-13; or COERCE
7 | COOPERATE | plane | room | core
8 | COOPERATE | bn | ?mar | or AID
9 | COOPERATE | mar | - | mutual; by ibi; quoted; reported
10 | ASSAULT | ?mar | pir | core; reported; by ibi
11 | COERCE | ?mar | pir | reported; by ibi; or ASSAULT
12 | CONSULT | pir | ?halc | or REQUEST
13 | REQUEST | pir | ?halc | core
14 | ASSAULT/THREATEN | pir | cap | core; possible
15 | OTHER:business | halc | neg | 
16 | REJECT | halc | - | 
17 | CONSULT | amb | crew | 
18 | AID | amb | crew | 
19 | SANCTION/REQUEST | isc | own, togo | or REJECT
20 | REJECT | togo | ?isc | or ACCUSE
21 | ASSAULT | ?pir | ?crew | or COERCE

=== n3-015 date:2023-10-17 topic:trade source:written
[Jakarta]{ind}, [Canberra]{aus} *bury*{1} cattle row

<Oct 17|2023-10-17> - [Indonesia]{ind} *lifted*{2} a <five-month|P5M> *ban*{3} on [Australian]{~aus} live cattle <on Tuesday|2023-10-17> in return for a *pledge*{4} by [Canberra]{aus} to *test*{4} every shipment for lumpy skin, the two governments said in a joint statement.

[Agriculture Minister]{-} [Wirawan Latuconsina]{wir} *struck*{5} the bargain over a durian lunch with [[his]{wir} [Australian]{~aus} opposite number]{-}, [Gemma Pattinson]{gem}, in [Darwin]{darwin}. [Pattinson]{gem} *expressed regret*{6} for having *called*{7} [Indonesian]{~ind} vets "amateurs" <in May|2023-05>.

[Australia]{aus} also *shelved*{8} a *complaint*{9} to the [World Trade Organization]{wto} and *unfroze*{10} A$40 million for slaughterhouse training. [Indonesia]{ind} in turn *waived*{11} demurrage on [two ships]{ships} *stuck*{12} off [Lampung]{lampung}.

[The [Northern Graziers' Council]{ngc}]{ngc}, [which]{ngc} had *threatened*{13} to *drive*{13} 800 steers to the steps of [Parliament]{parl}, *cheered*{14} the *deal*{5}. The [Greens]{greens} *slammed*{15} it; [activist group]{-} [Hoofprint]{hoof} *chained*{16} [four members]{four} to a loading ramp in [Wyndham]{wynd} and *vowed*{17} to be back for every boat.

[Vietnam]{viet}, [which]{viet} *followed*{18} [Jakarta]{ind} into the *ban*{18}, is still *keeping*{18} [its]{viet} gate shut.
--- actors
ind | place | Indonesia
aus | place | Australia
wir | person | Wirawan Latuconsina | Indonesian Agriculture Minister
gem | person | Gemma Pattinson | Australian agriculture minister
darwin | place | Darwin
wto | organization | World Trade Organization
ships | group | two cattle ships
lampung | place | Lampung
ngc | organization | Northern Graziers' Council
parl | organization | Australian Parliament
greens | organization | Greens
hoof | organization | Hoofprint | activist group
four | group | four Hoofprint members
wynd | place | Wyndham
viet | place | Vietnam
--- events
1 | CONCEDE | ind, aus | - | mutual; core; or RETREAT AGREE
2 | CONCEDE | ind | aus | core; time 2023-10-17
3 | SANCTION | ind | aus | core; time P5M
4 | AGREE | aus | ind | core; planned
5 | AGREE | wir, gem | - | core; mutual; place darwin
6 | CONCEDE | gem | ?ind | core
7 | ACCUSE | gem | ind | time 2023-05
8 | RETREAT | aus | ?ind | or CONCEDE
9 | ACCUSE | aus | wto, ?ind | 
10 | CONCEDE | aus | ?ind | or AID
11 | CONCEDE | ind | ships | 
12 | COERCE | ?ind | ships | place lampung; or OTHER
13 | PROTEST/THREATEN | ngc | parl | possible
14 | SUPPORT | ngc | - | 
15 | ACCUSE | greens | - | 
16 | PROTEST | hoof | four | core; place wynd
17 | PROTEST/THREATEN | hoof | - | possible
18 | SANCTION | viet | ?aus | 

=== n3-016 date:2022-03-25 topic:refugees source:written
[[Greek]{~gre} islanders]{fish+nuns} *shelter*{1} [shipwrecked [Afghans]{~afg}]{afghans}, [ministry]{mig:n} *threatens*{2} fines

[IERAPETRA]{ier}, [Greece]{gre} (Aegean Report) - [Fishermen]{fish:n} and [nuns]{nuns} *hid*{3} [44 [Afghans]{~afg}]{afghans} from [police]{pol} <for two nights|P2D> <this week|2022-03-21/2022-03-27> after [coastguards]{cg} *pushed*{4} [their]{afghans} dinghy back towards [Turkish]{~tur} waters and it *capsized*{5}, [the [Lantern Network]{ln}]{ln} said <on Friday|2022-03-25>.

[Abbess]{-} [Theodoti]{theo} *took*{6} [eleven children]{kids} into the convent. [A baker]{baker} *fed*{7} the rest. "If that is smuggling, let [them]{pol} *jail*{8} the loaves," [she]{theo} said.

[The [Migration Ministry]{mig}]{mig} *branded*{9} the *rescue*{3} "a relapse into disorder", *warning*{2} that anyone [who]{anyone} hides migrants *faces*{10} 10,000 euros a head. [It]{mig} *denies*{11} that boats are *turned back*{12}; [the [European Court of Human Rights]{echr}]{echr} has *ruled*{13} otherwise <twice|?>.

[Ankara]{tur:N} *seized*{14} on the case. [Its]{tur} [deputy interior minister]{-}, [Okan Gürsel]{okan}, *accused*{15} [Athens]{gre} of "*sinking*{16} the wretched" and *suspended*{17} a <2016|2016> readmission *arrangement*{17}. [Athens]{gre:N} *riposted*{18} by *beefing up*{18} [its]{gre} river fence with [250 guards]{guards}.

[Germany]{ger} has *agreed*{19} to *take*{19} [the children]{kids}. [Malta]{malta}, *asked*{20} to *do*{20} likewise, *declined*{20}. <On Thursday|2022-03-24> [some 2,000 islanders]{isl} *marched*{21} by candle to the harbour and *laid*{22} three small coffins of cardboard at the coastguard's door.
--- actors
gre | place | Greece
afghans | group | 44 Afghans
afg | place | Afghanistan
mig | organization | Migration Ministry
ier | place | Ierapetra
nuns | group | nuns
fish | group | fishermen
pol | organization | police
cg | organization | Greek coastguard
tur | place | Turkey
ln | organization | Lantern Network
theo | person | Theodoti | abbess
kids | group | eleven children
baker | person | baker
anyone | group | people who hide migrants
echr | organization | European Court of Human Rights
okan | person | Okan Gürsel | Turkish deputy interior minister
guards | group | 250 guards
ger | place | Germany
malta | place | Malta
isl | group | 2,000 islanders
--- events
1 | AID | fish, nuns | afghans | core; same 3
2 | SANCTION/THREATEN | mig | anyone | core; possible
3 | AID | fish, nuns | afghans | core; reported; by ln; time 2022-03-21/2022-03-27; place ier
4 | COERCE | cg | afghans | core; reported; by ln
5 | OTHER:accident | - | afghans | reported; by ln
6 | AID | theo | kids | core
7 | AID | baker | afghans | 
8 | COERCE | pol | - | possible; by theo; quoted
9 | ACCUSE | mig | ?fish, ?nuns | 
10 | SANCTION/THREATEN | mig | anyone | possible; same 2
11 | REJECT | mig | - | 
12 | COERCE | ?cg | - | denied; neg; by mig
13 | OTHER:court | echr | mig | or ACCUSE
14 | ACCUSE | tur | ?gre | or OTHER
15 | ACCUSE | okan | gre | core
16 | ASSAULT | gre | - | reported; by okan; quoted
17 | COOPERATE/SANCTION | okan | ?gre | core
18 | MOBILIZE | gre | guards, ?tur | core; or COERCE
19 | AID/AGREE | ger | kids | core; planned
20 | AID/REJECT | malta | - | 
21 | PROTEST | isl | - | core; time 2022-03-24
22 | PROTEST | isl | cg | time 2022-03-24

=== n3-017 date:2019-12-18 topic:opec source:written
[OPEC]{opec} *cuts short*{1} [Baku]{baku} session as [Angola]{ang} *storms out*{2}

[BAKU]{baku}, <Dec 18|2019-12-18> (Crude Line) - [OPEC]{opec} and [its]{opec} partners *broke up*{1} without a deal <on Wednesday|2019-12-18> after [[Angola]{ang}'s oil minister]{lis}, [Lisandro Quissanga]{lis}, *left*{2} the table rather than *accept*{3} a lower quota.

"[We]{ang} will *not be told*{4} how deep to drill," [he]{lis} *snapped*{4} on [his]{lis} way to the lift. [Saudi Arabia]{sau} and [Kuwait]{kuw} had *leaned*{5} on [Luanda]{ang} for <two days|P2D> to *surrender*{5} 130,000 barrels a day. [Iraq]{irq} *gave way*{6} on a similar *demand*{7} <on Tuesday|2019-12-17>; [Nigeria]{nig} *went along*{8} grudgingly.

[Azerbaijani]{~aze} [Energy Minister]{-} [Rauf Safarli]{saf}, [who]{saf} *hosted*{9} the talks, *ferried*{10} drafts between hotel floors. [He]{saf} *commended*{11} [Russia]{rus} for "patience", and *voiced*{12} hope of a fresh *round*{12} <in January|2020-01>.

[Riyadh]{sau:N} *hinted*{13} [it]{sau} could *flood*{13} [Asia]{asia} with discounted crude to *teach*{13} [laggards]{lag} a lesson. Brent *fell*{14} 4%.

The quarrel is a gift to [Washington]{us:N}. [Two [Texas]{tex} senators]{sen} are *sponsoring*{15} a bill that would *let*{16} [prosecutors]{pros} *sue*{16} the group; the [White House]{us:N}, [which]{us} once *opposed*{17} it, no longer *objects*{17}. [Venezuela]{ven} *urged*{18} fellow members to *retaliate*{18} against any such law. [Its]{ven} delegate, [Maigualida Rondón]{mai}, was *denied*{19} a visa to [Houston]{hou} <last spring|2019-03/2019-05>.
--- actors
opec | organization | OPEC
baku | place | Baku
ang | place | Angola
lis | person | Lisandro Quissanga | Angolan oil minister
sau | place | Saudi Arabia
kuw | place | Kuwait
irq | place | Iraq
nig | place | Nigeria
aze | place | Azerbaijan
saf | person | Rauf Safarli | Azerbaijani Energy Minister
rus | place | Russia
asia | place | Asia
lag | group | laggards
us | place | United States
tex | place | Texas
sen | group | two Texas senators
pros | group | prosecutors
ven | place | Venezuela
mai | person | Maigualida Rondón | Venezuelan delegate
hou | place | Houston
--- events
1 | CONSULT/REJECT | opec | - | core; mutual; time 2019-12-18; place baku
2 | CONSULT/REJECT | lis, ang | ?opec | core; time 2019-12-18; or REJECT
3 | CONCEDE/REJECT | lis | ?opec | or REJECT
4 | REJECT | lis, ang | ?opec | by lis; quoted
5 | CONCEDE/REQUEST | sau, kuw | ang | core; time P2D
6 | CONCEDE | irq | ?sau, ?kuw | core; time 2019-12-17
7 | REQUEST | ?sau, ?kuw | irq | 
8 | AGREE | nig | ?sau, ?kuw | or CONCEDE
9 | CONSULT | saf | - | place baku
10 | CONSULT | saf | - | core
11 | SUPPORT | saf | rus | 
12 | CONSULT | - | - | possible; by saf; time 2020-01
13 | SANCTION/THREATEN | sau | lag | core; possible; or THREATEN
14 | OTHER:business | - | - | 
15 | SUPPORT | sen | - | or ACCUSE
16 | ACCUSE | pros | opec | possible
17 | REJECT | us | ?sen | or OTHER
18 | SANCTION/REQUEST | ven | opec, ?us | 
19 | REJECT | ?us | mai | time 2019-03/2019-05; or SANCTION

=== n3-018 date:2024-04-09 topic:gangs source:written
[Haitian]{~hai} gang *spares*{1} [judge]{judge:n} after [bishop]{dorv:n} *pleads*{2}

[PORT-AU-PRINCE]{pap:N} - A [judge]{judge} *snatched*{3} from [his]{judge} car <on Easter Sunday|2024-03-31> *walked*{4} out of a [Martissant]{mart} alley <Tuesday|2024-04-09>, barefoot and unransomed, after [Bishop]{-} [Ludovic Dorvilien]{dorv} *knelt*{2} before [the [Five Fingers]{ff} gang]{ff} on live radio and *implored*{2} [it]{ff} to *let*{5} [him]{judge} *go*{5}.

[Gang boss]{-} [Wisler "Ti Klou" Estimé]{wis} *gave in*{5} "for the cassock, not for the state". [He]{wis} had *threatened*{6} to *send*{6} [Judge]{-} [Evens Toussaint-Roc]{judge} back "by instalments" unless [three jailed lieutenants]{lts} were *released*{7}.

[[Kenya]{ken}-led peacekeepers]{pk} *sealed*{8} the district within minutes and *exchanged*{9} *fire*{9} with [gunmen]{ff}, [two [Kenyans]{~ken}]{twok} being *hit*{10}. [Jamaica]{jam} *will reinforce*{11} the force with [120 soldiers]{jams} <this month|2024-04>; [Barbados]{barb} *pulled*{12} [its]{barb} police contingent *out*{12} <in March|2024-03> after [one of them]{one} was *stabbed*{13}.

[Prime Minister]{-} [Marie-Laure Bazelais]{baz} *paid tribute*{14} to [the bishop]{dorv} but *ruled out*{15} *negotiating*{15} with "men [who]{ff} *roast*{16} buses". [The [Bar Association]{bar}]{bar}, *on strike*{17} since the *abduction*{3}, *resumed*{18} hearings.

[Washington]{us:N} <last week|2024-04-01/2024-04-07> *placed*{19} [Estimé]{wis} on a sanctions list and *doubled*{20} the reward for [his]{wis} *capture*{21}.
--- actors
hai | place | Haiti
judge | person | Evens Toussaint-Roc | judge
dorv | person | Ludovic Dorvilien | bishop
pap | place | Port-au-Prince
mart | place | Martissant
ff | organization | Five Fingers | Haitian gang
wis | person | Wisler "Ti Klou" Estimé | gang boss
lts | group | three jailed lieutenants
pk | group | Kenya-led peacekeepers
ken | place | Kenya
twok | group | two Kenyans
jam | place | Jamaica
jams | group | 120 soldiers
barb | place | Barbados
one | person | Barbadian policeman
baz | person | Marie-Laure Bazelais | Prime Minister of Haiti
bar | organization | Bar Association
us | place | United States
--- events
1 | CONCEDE | ?ff | judge | core; same 5; or RETREAT
2 | RETREAT/REQUEST | dorv | ff, judge | core
3 | ASSAULT | ?ff | judge | core; time 2024-03-31; or COERCE
4 | RETREAT | ?ff | judge | core; time 2024-04-09; place mart; same 5
5 | RETREAT | wis, ff | judge | core; or CONCEDE
6 | ASSAULT/THREATEN | wis | judge | core; possible
7 | RETREAT/REQUEST | wis | lts | 
8 | COERCE | pk | - | core; place mart
9 | ASSAULT | pk, ff | - | core; mutual; place mart
10 | ASSAULT | ?ff | twok | place mart
11 | MOBILIZE | jam | jams, pk | planned; time 2024-04; or AID
12 | RETREAT | barb | ?pk | time 2024-03
13 | ASSAULT | - | one | 
14 | SUPPORT | baz | dorv | core
15 | CONSULT/REJECT | baz | ff | core
16 | ASSAULT | ff | - | reported; by baz; quoted
17 | PROTEST | bar | - | 
18 | RETREAT | bar | - | or OTHER
19 | SANCTION | us | wis | time 2024-04-01/2024-04-07
20 | SANCTION | us | wis | or REQUEST
21 | COERCE | - | wis | possible

=== n3-019 date:2021-11-30 topic:defence source:written
[Sweden]{swe} *to arm*{1} [Lithuania]{lit} as [Belarus]{blr} *masses*{2} tanks

[VILNIUS]{vil}, <Nov 30|2021-11-30> (Nordkanal) - [Sweden]{swe} *undertook*{3} <on Tuesday|2021-11-30> to *supply*{3} [Lithuania]{lit} with 48 anti-tank launchers, a day after [Belarus]{blr} *positioned*{4} an armoured brigade opposite the [Suwałki]{suw} corridor and *called up*{5} [8,000 reservists]{res}.

[Defence Minister]{-} [Birgitta Sköldmark]{skol}, on a *visit*{6} to [Vilnius]{vil}, *promised*{7} [instructors]{inst} "before the lakes freeze". [Her]{skol} [host]{-}, [Vytenis Juodis]{juo}, *ordered*{8} [border guards]{bg} to *double*{8} patrols and *called*{9} the *build-up*{4} "a fist in a mitten".

[Minsk]{blr:N} *maintains*{10} it is merely *drilling*{11}. [Its]{blr} [chief of staff]{-}, [Arkadz Lyavonchyk]{ark}, *cautioned*{12} [Stockholm]{swe} that convoys carrying launchers would be "*met*{12} on the road". [Poland]{pol} then *sent*{13} [a battalion of uhlans]{uhl} to [Sejny]{sejny}.

[Hungary]{hun} *demurred*{14} when [NATO]{nato} *tried*{15} to *issue*{15} a statement. [Former president]{-} [Rasa Gintautaitė]{ras}, *briefed*{16} by [the general staff]{gs}, *complained*{17} that the alliance had "lost its consonants".

In [Hrodna]{hrod}, [mothers of conscripts]{moth} *stood*{18} in sleet outside the barracks *holding*{18} slippers. [Plain-clothes men]{plain} *shoved*{19} [them]{moth} into vans; [a court]{court} *fined*{20} [eleven]{eleven}.
--- actors
swe | place | Sweden
lit | place | Lithuania
blr | place | Belarus
vil | place | Vilnius
suw | place | Suwałki
res | group | 8,000 reservists
skol | person | Birgitta Sköldmark | Swedish Defence Minister
inst | group | instructors
juo | person | Vytenis Juodis | Lithuanian minister
bg | group | Lithuanian border guards
ark | person | Arkadz Lyavonchyk | Belarusian chief of staff
pol | place | Poland
uhl | group | battalion of uhlans
sejny | place | Sejny
hun | place | Hungary
nato | organization | NATO
ras | person | Rasa Gintautaitė | former president
gs | organization | general staff
hrod | place | Hrodna
moth | group | mothers of conscripts
plain | group | plain-clothes men
court | organization | court
eleven | group | eleven mothers
--- events
1 | AID/AGREE | swe | lit | core; planned; same 3
2 | MOBILIZE | blr | ?lit | core; same 4
3 | AID/AGREE | swe | lit | core; planned; time 2021-11-30
4 | MOBILIZE | blr | ?lit | core; time 2021-11-29; place suw
5 | MOBILIZE | blr | res | core; time 2021-11-29
6 | CONSULT | skol | juo | place vil
7 | AID/AGREE | skol | ?lit, inst | planned; by skol; quoted
8 | MOBILIZE/REQUEST | juo | bg | core; or MOBILIZE
9 | ACCUSE | juo | ?blr | 
10 | REJECT | blr | - | 
11 | MOBILIZE | blr | - | reported; by blr; or OTHER
12 | ASSAULT/THREATEN | ark | swe | core; possible; quoted; or THREATEN
13 | MOBILIZE | pol | uhl | core; place sejny
14 | REJECT | hun | nato | 
15 | OTHER:statement | nato | - | possible; neg; or ACCUSE
16 | OTHER:statement | gs | ras | or CONSULT
17 | ACCUSE | ras | nato | quoted
18 | PROTEST | moth | - | core; place hrod
19 | COERCE | plain | moth | place hrod
20 | COERCE | court | eleven | 

=== n3-020 date:2022-08-30 topic:extradition source:written
[Colombia]{col} *hands*{1} [cartel accountant]{bed} to [Spain]{spa}, *spurning*{2} [US]{us} plea

[BOGOTA]{bog} - [Colombia]{col} *put*{3} [Yesid Bedoya Quiñones]{bed}, said to have *cooked*{4} the books of the [Clan del Manglar]{clan}, aboard a flight to [Madrid]{mad} <on Tuesday|2022-08-30>, *overriding*{5} a *request*{6} from the [United States]{us} that [he]{bed} be *sent*{6} to [Miami]{miami} instead.

[Justice Minister]{-} [Libia Arroyave]{arr} said [Spain]{spa} had *asked*{7} first. [Two [Spanish]{~spa} magistrates]{mag} *travelled*{8} to [Cali]{cali} <in June|2022-06> to *take*{9} [Bedoya]{bed}'s *statement*{9}, and police of both countries *tapped*{10} [the clan]{clan}'s phones together for <a year|P1Y>.

[[The US embassy]{us}'s chargé]{charge}, [Warren Tillotson]{charge}, *voiced*{11} "dismay" and, according to [two officials]{two}, *threatened*{12} to *hold back*{12} $70 million in anti-drug *aid*{12}. [President]{-} [Óscar Iván Restrepo]{res} *shrugged off*{13} the *warning*{12}: "[Colombia]{col} *does not auction*{14} prisoners."

[The clan]{clan} *answered*{15} <at nightfall|2022-08-30> by *setting ablaze*{15} 13 lorries near [Buenaventura]{bue} and *gunning down*{16} a [prosecutor]{pro}, [Nubia Torrijos]{pro}. [The army]{army} *clamped*{17} a *curfew*{17} on the port, *airlifting*{18} in [600 rangers]{ran}.

[Bedoya]{bed}, [whose]{bed} lawyers had *sought*{19} *asylum*{19} for [him]{bed} in [Nicaragua]{nic}, in vain, has *offered*{20} to *testify*{20} against [his]{bed} former [bosses]{boss}.
--- actors
col | place | Colombia
bed | person | Yesid Bedoya Quiñones | cartel accountant
spa | place | Spain
us | place | United States | US
bog | place | Bogota
clan | organization | Clan del Manglar
mad | place | Madrid
miami | place | Miami
arr | person | Libia Arroyave | Colombian Justice Minister
mag | group | two Spanish magistrates
cali | place | Cali
charge | person | Warren Tillotson | chargé of the US embassy
two | group | two officials
res | person | Óscar Iván Restrepo | President of Colombia
bue | place | Buenaventura
pro | person | Nubia Torrijos | prosecutor
army | organization | Colombian army
ran | group | 600 rangers
nic | place | Nicaragua
boss | group | bosses of the Clan del Manglar
--- events
1 | COOPERATE | col | spa, bed | core; same 3
2 | REJECT | col | us | core; same 5
3 | COOPERATE | col | bed, ?spa | core; time 2022-08-30; or COERCE
4 | OTHER:crime | bed | - | reported
5 | REJECT | col | us | core
6 | COOPERATE/REQUEST | us | ?col, bed | core
7 | COOPERATE/REQUEST | spa | ?col | reported; by arr
8 | OTHER:travel | mag | - | time 2022-06; place cali; or CONSULT
9 | ACCUSE | mag | bed | time 2022-06; place cali; or CONSULT OTHER
10 | COOPERATE | ?col, ?spa | clan | mutual; time P1Y; or COERCE
11 | ACCUSE | charge | ?col | 
12 | AID/THREATEN | charge | ?col | core; possible; reported; by two; or SANCTION
13 | REJECT | res | ?us | core
14 | OTHER:other | col | - | neg; by res; quoted; reported; or REJECT
15 | ASSAULT | clan | - | core; time 2022-08-30; place bue
16 | ASSAULT | clan | pro | core; time 2022-08-30; place bue
17 | COERCE | army | - | core; place bue
18 | MOBILIZE | army | ran | place bue
19 | AID/REQUEST | - | nic, bed | 
20 | COOPERATE/AGREE | bed | boss | planned
