=== n1-033 date:2012-04-20 topic:court source:written
*Retrial*{1} for [three]{trio} in [Leeds]{leeds} taxi *killing*{2}

[Three cousins]{trio} *jailed*{3} for *murdering*{2} a [minicab driver]{shah} must be *tried*{1} again, the [Court of Appeal]{court} has *ruled*{4}.

[Wayne]{wayne}, [Lee]{lee} and [Ashley Braithwaite]{ashley}, then aged between 19 and 24, were *given*{3} life terms <in 2009|2009> over the *stabbing*{2} of [Iftikhar Shah]{shah} in [Harehills]{harehills}. [The judges]{court} *quashed*{5} the *convictions*{6} <on Friday|2012-04-20> after *hearing*{7} that [a detective]{cole} had *hidden*{8} the statement of a [witness]{witness} [who]{witness} *saw*{9} a fourth man *run*{10}.

[The trio]{trio} will stay in custody. [[Their]{trio} aunt]{-}, [Maxine]{maxine}, *punched*{11} the air and was *asked*{12} to *leave*{12}.

[[Mr]{-} [Shah]{shah}'s widow]{-}, [Nasim]{nasim}, *sat*{13} two rows away. "Every few years somebody *kills*{14} [him]{shah} again," [she]{nasim} said through an interpreter.

[The officer]{cole}, [Det Sgt]{-} [Graham Cole]{cole}, *retired*{15} <in 2010|2010> on full pension. [West Yorkshire Police]{wyp} *apologised*{16} to [both families]{families} and *referred*{17} [itself]{wyp} to [the watchdog]{ipcc}, [the IPCC]{ipcc}. [Cole]{cole} has *denied*{18} any *impropriety*{8}.

[Lord Justice]{-} [Hallam]{hallam} said nothing in the *ruling*{4} should be taken as a finding that [the three]{trio} were innocent. [He]{hallam} *criticised*{19} [the Crown]{crown} for *resisting*{20} the *appeal*{21} "to the last ditch, and then *jumping*{20} in".

[Wayne Braithwaite]{wayne} *became*{22} a father <a month|P1M> after [his]{wayne} *sentencing*{3}; [he]{wayne} has *met*{23} [his]{wayne} [daughter]{daughter} twice. [Ashley]{ashley} was *attacked*{24} in [Wakefield]{wakefield} prison <last year|2011> and *lost*{24} an eye.
--- actors
leeds | place | Leeds
shah | person | Iftikhar Shah | minicab driver
court | organization | Court of Appeal
trio | group | three Braithwaite cousins
wayne | person | Wayne Braithwaite
lee | person | Lee Braithwaite
ashley | person | Ashley Braithwaite
harehills | place | Harehills
cole | person | Graham Cole | detective sergeant
witness | person | witness
maxine | person | Maxine Braithwaite | aunt of the cousins
nasim | person | Nasim Shah | widow of Iftikhar Shah
wyp | organization | West Yorkshire Police
families | group | both families
ipcc | organization | IPCC | police watchdog
hallam | person | Hallam | Lord Justice
crown | organization | the Crown
daughter | person | daughter of Wayne Braithwaite
wakefield | place | Wakefield
--- events
1 | OTHER:court | - | trio | core; planned; by court
2 | ASSAULT | ?trio | shah | core; place leeds, harehills
3 | COERCE | - | trio, wayne, lee, ashley | core; time 2009
4 | OTHER:court | court | ?trio | core
5 | CONCEDE | court | ?trio | core; time 2012-04-20
6 | COERCE | - | ?trio | same 3
7 | OTHER:court | court | - | 
8 | OTHER:crime | cole | ?trio | core; reported; by court
9 | OTHER:other | witness | - | by court
10 | OTHER:other | - | - | by court
11 | OTHER:other | maxine | - | 
12 | REQUEST | - | maxine | or COERCE
13 | OTHER:other | nasim | - | 
14 | ASSAULT | - | shah | by nasim; quoted; or OTHER
15 | OTHER:appointment | cole | ?wyp | time 2010
16 | CONCEDE | wyp | families | 
17 | REQUEST | wyp | ipcc | or CONCEDE
18 | REJECT | cole | - | 
19 | ACCUSE | hallam | crown | 
20 | REJECT | crown | ?trio | reported; by hallam
21 | OTHER:court | ?trio | - | or REQUEST
22 | OTHER:other | wayne | - | 
23 | CONSULT | wayne | daughter | 
24 | ASSAULT | - | ashley | time 2011; place wakefield

=== n1-034 date:2025-02-22 topic:ceasefire source:written
[Philippines]{philippines}, [Moro splinter]{bangsa} *sign*{1} *truce*{1} after *hostage*{2} handover

[COTABATO CITY]{cotabato:N} — [The [Philippine]{~philippines} government]{philippines} and a [breakaway Moro faction]{bangsa} *signed*{1} a 60-day *cease-fire*{1} <on Saturday|2025-02-22>, hours after [the rebels]{bangsa} *handed over*{3} [four soldiers]{soldiers} and a [Jesuit]{salonga} [they]{bangsa} had *held*{2} on a river island since <Christmas Eve|2024-12-24>.

[Presidential adviser]{-} [Rosario Macapayag]{macapayag} and [Commander]{-} [Abdulrahim Kasim]{kasim} *inked*{1} the two-page paper on the hood of a jeep. [Kasim]{kasim}'s [Bangsa Freedom Front]{bangsa} *agreed*{4} to *dismantle*{4} eight checkpoints; [Manila]{philippines:N} will *pull*{5} two marine battalions out of [Datu Salibo]{salibo} and *suspend*{6} *warrants*{7} for [12 of the front's leaders]{leaders}, [Kasim]{kasim} among them.

"[We]{philippines} *did not pay*{8} and [we]{philippines} *did not pardon*{9}," [Macapayag]{macapayag} stressed. [She]{macapayag} *credited*{10} [Malaysian]{~malaysia} [monitors]{monitors} and [the freed priest]{salonga}, the [Rev.]{-} [Noel Salonga]{salonga}, [who]{salonga} "*mediated*{11} [his]{salonga} own *kidnapping*{2}".

[Salonga]{salonga}, 63, *asked*{12} for coffee, then for [[his]{salonga} guards]{guards} to be *spared*{13} prosecution. One of the soldiers, [Pfc.]{-} [Arnel Dizon]{dizon}, had to be *carried*{14}: [he]{dizon} was *shot*{15} in the foot *trying*{16} to *escape*{16} <in January|2025-01>. [Neither he nor the others]{soldiers:n} were *tortured*{17}, [the army]{army} said.

[Hard-line senators]{senators} *denounced*{18} the *deal*{1}. If [the front]{bangsa} *breaks*{19} it, *warned*{20} [defense chief]{-} [Gilberto Lacson]{lacson}, [troops]{troops} will "*finish*{20} what [they]{troops} *started*{21}".

*Fighting*{22} since <November|2024-11> has *killed*{22} 70 people and *sent*{23} [20,000]{displaced} to evacuation centers. The main rebel group, the [MILF]{milf}, *made*{24} peace <in 2014|2014>.
--- actors
philippines | place | Philippines
bangsa | organization | Bangsa Freedom Front | breakaway Moro faction
cotabato | place | Cotabato City
soldiers | group | four soldiers
salonga | person | Noel Salonga | Jesuit priest
macapayag | person | Rosario Macapayag | presidential adviser
kasim | person | Abdulrahim Kasim | commander of the Bangsa Freedom Front
salibo | place | Datu Salibo
leaders | group | 12 leaders of the front
malaysia | place | Malaysia
monitors | group | Malaysian monitors
guards | group | guards of Noel Salonga
dizon | person | Arnel Dizon | soldier
army | organization | Philippine army
senators | group | hard-line senators
lacson | person | Gilberto Lacson | defense chief
troops | group | Philippine troops
displaced | group | 20,000 displaced
milf | organization | MILF
--- events
1 | RETREAT | philippines, bangsa, macapayag, kasim | - | mutual; core; time 2025-02-22; or AGREE
2 | ASSAULT | bangsa | soldiers, salonga | core; time 2024-12-24; or COERCE
3 | RETREAT | bangsa | soldiers, salonga, ?philippines | core; time 2025-02-22
4 | RETREAT/CONCEDE | bangsa | ?philippines | core; planned; or AGREE
5 | RETREAT/CONCEDE | philippines | ?bangsa | core; planned; place salibo
6 | CONCEDE | philippines | leaders | planned
7 | COERCE | ?philippines | leaders, kasim | or ACCUSE
8 | AID | philippines | ?bangsa | denied; neg; by macapayag; quoted; or CONCEDE
9 | CONCEDE | philippines | ?bangsa | denied; neg; by macapayag; quoted
10 | SUPPORT | macapayag | monitors, salonga | 
11 | CONSULT | salonga | ?bangsa, ?philippines | reported; by macapayag; quoted
12 | REQUEST | salonga | - | 
13 | CONCEDE/REQUEST | salonga | guards | 
14 | AID | - | dizon | 
15 | ASSAULT | ?bangsa | dizon | core; time 2025-01
16 | RETREAT | dizon | ?bangsa | time 2025-01; or OTHER
17 | ASSAULT | ?bangsa | soldiers | neg; by army
18 | ACCUSE | senators | ?philippines | 
19 | REJECT | bangsa | - | possible; or ASSAULT
20 | ASSAULT/THREATEN | lacson, troops | bangsa | possible
21 | ASSAULT | troops | ?bangsa | by lacson; quoted
22 | ASSAULT | philippines, bangsa | - | mutual; time 2024-11
23 | COERCE | - | displaced | or OTHER
24 | AGREE | milf | ?philippines | time 2014; or RETREAT

=== n1-035 date:2014-03-27 topic:airline source:written
Jet *skids*{1} into swamp at [Palembang]{palembang}, all *survive*{2}

[JAKARTA]{jakarta} — All [114 people]{all} aboard an [Indonesian]{~indonesia} jetliner *survived*{2} <on Thursday|2014-03-27> when it *overshot*{1} a rain-soaked runway and *came*{1} to rest with its nose in a swamp.

The [Garda Air]{garda} Boeing 737 was *landing*{1} at [Palembang]{palembang} on a flight from [Batam]{batam}. [Firefighters]{firefighters}, [motorcycle taxi drivers]{taxi} and [a wedding party]{wedding} *carried*{3} [passengers]{all} through waist-deep mud. [Twenty-two people]{hurt} were *treated*{4}, *none*{5} for serious injuries.

[Captain]{-} [Bagus Wirawan]{bagus} was the last to *leave*{6} the aircraft. [He]{bagus} was *hugged*{7} by some passengers and *slapped*{8} by one, [a tax inspector]{tax} [who]{tax} *said*{9} [the pilot]{bagus} had *ignored*{10} a warning from the tower. [The transport ministry]{ministry} said [it]{ministry} had *grounded*{11} [the captain]{bagus} and [his]{bagus} [co-pilot]{copilot} pending blood tests, a routine step. [The co-pilot]{copilot}, [Dewi Lestari Siregar]{copilot}, 26, was *making*{12} [her]{copilot} ninth flight.

[Garda]{garda} *blamed*{13} standing water and *accused*{14} [the airport operator]{angkasa} of *neglecting*{15} drains. [The operator]{angkasa} *shot back*{16} that two other jets had *landed*{17} "without incident" minutes before.

[The [National Transportation Safety Committee]{knkt}]{knkt} *dispatched*{18} [four investigators]{inv}, [who]{inv} *retrieved*{19} the cockpit voice recorder. The airport *reopened*{20} <at 4 p.m.|2014-03-27> after a crane *towed*{21} the tail clear.

[The airline]{garda} was *barred*{22} from [European]{~eu} skies in <2007|2007>; the *ban*{22} was *lifted*{23} <last July|2013-07>.
--- actors
palembang | place | Palembang
jakarta | place | Jakarta
all | group | 114 people aboard
indonesia | place | Indonesia
garda | organization | Garda Air | airline
batam | place | Batam
firefighters | group | firefighters
taxi | group | motorcycle taxi drivers
wedding | group | wedding party
hurt | group | 22 treated people
bagus | person | Bagus Wirawan | captain
tax | person | tax inspector
ministry | organization | transport ministry
copilot | person | Dewi Lestari Siregar | co-pilot
angkasa | organization | airport operator
knkt | organization | National Transportation Safety Committee
inv | group | four investigators
eu | place | Europe
--- events
1 | OTHER:accident | - | all | core; time 2014-03-27; place palembang
2 | OTHER:other | all | - | core; time 2014-03-27
3 | AID | firefighters, taxi, wedding | all | core
4 | AID | - | hurt | core
5 | OTHER:accident | - | hurt | neg
6 | OTHER:travel | bagus | - | 
7 | SUPPORT | - | bagus | 
8 | ASSAULT | tax | bagus | 
9 | ACCUSE | tax | bagus | core
10 | REJECT | bagus | - | reported; by tax; or OTHER
11 | SANCTION | ministry | bagus, copilot | core
12 | OTHER:travel | copilot | - | or OTHER
13 | ACCUSE | garda | - | or OTHER
14 | ACCUSE | garda | angkasa | core
15 | OTHER:other | angkasa | - | reported; by garda
16 | REJECT | angkasa | garda | 
17 | OTHER:travel | - | - | by angkasa
18 | OTHER:travel | knkt | inv | or ACCUSE
19 | OTHER:other | inv | - | 
20 | OTHER:business | - | - | time 2014-03-27
21 | OTHER:other | - | - | 
22 | SANCTION | eu | garda | time 2007
23 | CONCEDE | ?eu | garda | time 2013-07

=== n1-036 date:2019-11-24 topic:elections source:written
[Mayor]{vance:n} *stripped*{1} of powers, *vows*{2} to *run*{2} anyway

[WICHITA FALLS]{wf:N}, [Texas]{texas} — In a meeting that *started*{3} with a prayer and *ended*{3} with a bailiff, [the City Council]{council} *voted*{4} 5-1 <Thursday|2019-11-21> to *strip*{1} [Mayor]{-} [Dwight Vance]{vance} of [his]{vance} power to hire, fire and sign checks.

[Vance]{vance}, 58, is *accused*{6} of *ordering*{7} [the parks director]{ruiz} to *tow*{7} cars belonging to [[his]{vance} ex-wife]{dawn} and [her]{dawn} [lawyer]{lawyer}. [He]{vance} *denies*{9} it. "[I]{vance} *made*{10} a list. A list isn't an *order*{7}," [he]{vance} *told*{11} [the council]{council} before [Mayor Pro Tem]{-} [Lottie Sandifer]{sandifer} *ruled*{12} [him]{vance} out of order. When [he]{vance} *wouldn't sit*{13}, [two officers]{officers} *walked*{14} [him]{vance} out.

[The parks director]{ruiz}, [Hector Ruiz]{ruiz}, *quit*{15} in <October|2019-10> and *turned over*{16} [his]{ruiz} texts to [the Texas Rangers]{rangers}, [who]{rangers} are *investigating*{17}. No charges have been *filed*{18}.

[Sandifer]{sandifer} *takes*{19} over day-to-day duties <Monday|2019-11-25>. [She]{sandifer} *promised*{20} [city workers]{workers} [their]{workers} <December|2019-12> paychecks and *pleaded*{21} with [supporters of [the mayor]{vance}]{supporters} to *quit*{22} *calling*{22} [her]{sandifer} at night.

The lone no vote was [Councilman]{-} [Pete Ochs]{ochs}'s. [He]{ochs} *called*{23} the whole business a coup and *stormed*{24} out, too.

[Dawn Vance]{dawn}, [who]{dawn} runs a feed store, *declined*{26} to *gloat*{26}. "[I]{dawn} just want [my]{dawn} truck," [she]{dawn} said. It was *towed*{28} <Aug. 4|2019-08-04> and hasn't been *returned*{29}.

[Vance]{vance} *said*{2} [he]{vance}'ll be on the ballot <in May|2020-05>. [He]{vance} *beat*{30} [Sandifer]{sandifer} by 12 votes last time.
--- actors
vance | person | Dwight Vance | mayor of Wichita Falls
wf | place | Wichita Falls
texas | place | Texas
council | organization | City Council
ruiz | person | Hector Ruiz | parks director
dawn | person | Dawn Vance | ex-wife of Dwight Vance
lawyer | person | lawyer of Dawn Vance
sandifer | person | Lottie Sandifer | Mayor Pro Tem
officers | group | two officers
rangers | organization | Texas Rangers
workers | group | city workers
supporters | group | supporters of the mayor
ochs | person | Pete Ochs | councilman
--- events
1 | SANCTION | council | vance | core; time 2019-11-21
2 | OTHER:election | vance | - | core; planned; time 2020-05
3 | CONSULT | council | - | or OTHER
4 | SANCTION | council | vance | core; time 2019-11-21; same 1
6 | ACCUSE | - | vance | core
7 | COERCE/REQUEST | vance | ruiz, ?dawn, ?lawyer | core; reported
9 | REJECT | vance | - | core
10 | OTHER:other | vance | - | by vance; quoted
11 | REJECT | vance | council | or OTHER
12 | REJECT | sandifer | vance | or COERCE
13 | REJECT | vance | ?sandifer | 
14 | COERCE | officers | vance | core
15 | RETREAT | ruiz | - | time 2019-10; or OTHER
16 | COOPERATE | ruiz | rangers | or ACCUSE
17 | ACCUSE | rangers | ?vance | 
18 | ACCUSE | - | - | neg
19 | OTHER:appointment | sandifer | - | planned; time 2019-11-25
20 | AID/AGREE | sandifer | workers | planned
21 | RETREAT/REQUEST | sandifer | supporters | or REQUEST
22 | CONSULT | supporters | sandifer | or THREATEN OTHER
23 | ACCUSE | ochs | ?council | 
24 | PROTEST | ochs | ?council | or REJECT
26 | REJECT | dawn | - | or OTHER
28 | COERCE | - | dawn | time 2019-08-04
29 | RETREAT | - | ?dawn | neg
30 | OTHER:election | vance | sandifer | 

=== n1-037 date:2020-07-09 topic:protest source:written
Tear gas in [Belgrade]{belgrade} as *curfew*{1} *anger*{2} *spills*{2} over

[BELGRADE]{belgrade} ([Balkan Desk]{desk}) — [Riot police]{police} *fired*{3} tear gas and *charged*{4} [demonstrators]{crowd} outside [the [Serbian]{~serbia} parliament]{parliament} <on Wednesday night|2020-07-08>, the second evening of *protests*{2} set off by a weekend *curfew*{1} that [President]{-} [Dragan Milojković]{vucic} has since *scrapped*{5}.

[At least 17 people]{hurt}, ten of them officers, were *hurt*{6}. [A 24-year-old student]{petrovic}, [Marko Petrović]{petrovic}, was *kicked*{7} on a bench by [three officers]{three} in a scene *filmed*{8} from a balcony and watched two million times. [The interior ministry]{mup} *suspended*{10} [the three]{three}; [[his]{petrovic} father]{father} *wants*{11} [them]{three} *charged*{11}.

[Milojković]{vucic} *blamed*{12} "foreign hands and flat-earthers". [The opposition [Clean Serbia]{free} movement]{free} *disowned*{13} [the men [who]{masked} had *thrown*{14} flares]{masked}, *accusing*{15} [police]{police} of *planting*{16} [them]{masked}. One of [its]{free} leaders, [actress]{-} [Vesna Trifunović]{vesna}, was *hit*{17} by a stone as [she]{vesna} *tried*{18} to *calm*{18} [the front rows]{crowd}; another, [MP]{-} [Rade Kostić]{obradic}, was *booed*{19}.

[Vesna]{vesna} *shot*{20} three films in [Russia]{russia} and hails from [Novi Sad]{novisad}, facts the tabloids *made*{22} much of <on Thursday|2020-07-09>.

[Doctors]{doctors} in a letter *signed*{23} by 300 of [them]{doctors} *asked*{24} [the president]{vucic} to *sack*{25} [his]{vucic} crisis team, *saying*{26} it had *hidden*{27} deaths. Nobody has been *sacked*{25}. Gatherings of more than ten people are now *banned*{28}, and [Milojković]{vucic} has *called off*{29} a *trip*{29} to [Paris]{paris}.

[Amnesty International]{amnesty} *called*{30} the police response "heavy-handed".
--- actors
belgrade | place | Belgrade
desk | organization | Balkan Desk
crowd | group | demonstrators
serbia | place | Serbia
parliament | organization | Serbian parliament
vucic | person | Dragan Milojković | President of Serbia
police | organization | riot police
hurt | group | 17 injured people
petrovic | person | Marko Petrović | student
three | group | three officers
mup | organization | interior ministry
father | person | father of Marko Petrović
free | organization | Clean Serbia | opposition movement
masked | group | men who threw flares
vesna | person | Vesna Trifunović | actress
obradic | person | Rade Kostić | MP
russia | place | Russia
novisad | place | Novi Sad
doctors | group | 300 doctors
paris | place | Paris
amnesty | organization | Amnesty International
--- events
1 | COERCE | ?vucic | - | core; place belgrade
2 | PROTEST | crowd | ?vucic | core; place belgrade
3 | ASSAULT | police | crowd | core; time 2020-07-08; place belgrade; or COERCE
4 | ASSAULT | police | crowd | core; time 2020-07-08; place belgrade; or COERCE
5 | CONCEDE | vucic | ?crowd | core
6 | ASSAULT | - | hurt | core
7 | ASSAULT | three | petrovic | core
8 | OTHER:other | - | three | 
10 | SANCTION | mup | three | core
11 | ACCUSE/REQUEST | father | three | 
12 | ACCUSE | vucic | - | 
13 | REJECT | free | masked | 
14 | ASSAULT | masked | ?police | or PROTEST
15 | ACCUSE | free | police | core
16 | OTHER:other | police | masked | reported; by free
17 | ASSAULT | - | vesna | or OTHER
18 | REQUEST | vesna | crowd | or CONSULT
19 | PROTEST | - | obradic | or ACCUSE
20 | OTHER:culture | vesna | - | place russia
22 | OTHER:other | - | vesna | time 2020-07-09; or ACCUSE
23 | AGREE | doctors | - | or SUPPORT
24 | SANCTION/REQUEST | doctors | vucic | same 25; or REQUEST
25 | SANCTION | vucic | - | neg
26 | ACCUSE | doctors | vucic | or OTHER
27 | OTHER:other | vucic | - | reported; by doctors
28 | COERCE | - | - | 
29 | REJECT | vucic | - | place paris; or OTHER
30 | ACCUSE | amnesty | police | 

=== n1-038 date:2015-12-17 topic:extradition source:written
[Belgium]{belgium} *hands*{1} [warlord]{kpelle:n} to [tribunal]{court:n} after <six-year|P6Y> *fight*{2}

[THE HAGUE]{hague:N} - [[Liberian]{~liberia} militia chief]{-} [Prince Kpelle]{kpelle} *arrived*{3} in [the Netherlands]{netherlands} in handcuffs <on Thursday|2015-12-17>, *flown*{1} from [Brussels]{brussels} on a [Belgian]{~belgium} air force plane to *answer*{4} *charges*{5} of *murder*{6}, *rape*{6} and *using*{7} [child soldiers]{children}.

[His]{kpelle} *surrender*{1} *ends*{2} a legal *battle*{2} that went twice to the [European Court of Human Rights]{echr}. [Belgium]{belgium} *arrested*{8} [Kpelle]{kpelle}, 55, <in 2009|2009> when a [former captive]{togba} *recognised*{9} [him]{kpelle} in a supermarket in [Mechelen]{mechelen}, where [he]{kpelle} *repaired*{10} washing machines.

[The woman]{togba}, [Comfort Togba]{togba}, said [she]{togba} had *waited*{11} for the day. "[He]{kpelle} *killed*{12} [my]{togba} [brothers]{brothers} and [he]{kpelle} *asked*{13} [me]{togba} where the rice was," [she]{togba} *told*{14} [Radio Veronica]{radio}. [Lawyers for [Kpelle]{kpelle}]{lawyers} *say*{15} [she]{togba} is mistaken: [their]{lawyers} client was a cook.

[[Tribunal]{court} prosecutor]{-} [Ingeborg Aasen]{aasen} *praised*{16} [Brussels]{belgium:N} and *regretted*{17} that [Liberia]{liberia} had *withheld*{18} files. [Monrovia]{liberia:N} *denied*{19} *blocking*{18} anyone. [President]{-} [Martha Weah-Cooper]{sirleaf}, [whose]{sirleaf} own [son]{son} was once *detained*{20} by [[Kpelle]{kpelle}'s men]{men}, has *declined*{21} to *give*{22} evidence.

[Kpelle]{kpelle} will *appear*{23} before [a judge]{judge} <on Monday|2015-12-21>. If *convicted*{24}, [he]{kpelle} could be *jailed*{24} for life; the court cannot *impose*{25} death.

[His]{kpelle} [deputy]{deputy}, known as [General Sunday]{deputy}, was *released*{26} for lack of evidence <in 2012|2012> and now *preaches*{27} in [Ghana]{ghana}.
--- actors
belgium | place | Belgium
kpelle | person | Prince Kpelle | Liberian militia chief
court | organization | tribunal
hague | place | The Hague
liberia | place | Liberia
netherlands | place | Netherlands
brussels | place | Brussels
children | group | child soldiers
echr | organization | European Court of Human Rights
togba | person | Comfort Togba | former captive
mechelen | place | Mechelen
brothers | group | brothers of Comfort Togba
radio | organization | Radio Veronica
lawyers | group | lawyers for Prince Kpelle
aasen | person | Ingeborg Aasen | tribunal prosecutor
sirleaf | person | Martha Weah-Cooper | President of Liberia
son | person | son of Martha Weah-Cooper
men | group | men of Prince Kpelle
judge | person | judge
deputy | person | General Sunday | deputy of Prince Kpelle
ghana | place | Ghana
--- events
1 | COOPERATE | belgium | kpelle, court | core; time 2015-12-17; or COERCE
2 | OTHER:court | kpelle | ?belgium | core; or REJECT
3 | OTHER:travel | kpelle | - | core; time 2015-12-17; place netherlands
4 | OTHER:court | kpelle | ?court | planned
5 | ACCUSE | ?court | kpelle | core
6 | ASSAULT | kpelle | - | reported; by court
7 | COERCE | kpelle | children | reported; by court; or MOBILIZE
8 | COERCE | belgium | kpelle | core; time 2009; place mechelen
9 | OTHER:other | togba | kpelle | time 2009; place mechelen; or ACCUSE
10 | OTHER:business | kpelle | - | place mechelen
11 | OTHER:other | togba | - | by togba
12 | ASSAULT | kpelle | brothers | by togba; quoted
13 | REQUEST | kpelle | togba | by togba; quoted
14 | ACCUSE | togba | kpelle, radio | 
15 | REJECT | lawyers | togba | 
16 | SUPPORT | aasen | belgium | 
17 | ACCUSE | aasen | liberia | or OTHER
18 | REJECT | liberia | court | reported; by aasen
19 | REJECT | liberia | ?aasen | 
20 | COERCE | men | son | 
21 | REJECT | sirleaf | ?court | 
22 | OTHER:court | sirleaf | ?court | neg; same 21; or ACCUSE
23 | OTHER:court | kpelle | judge | planned; time 2015-12-21
24 | COERCE | ?court | kpelle | possible
25 | ASSAULT | court | ?kpelle | neg; or COERCE
26 | RETREAT | - | deputy | time 2012
27 | OTHER:culture | deputy | - | place ghana

=== n1-039 date:2017-09-21 topic:road-crash source:written
Pilgrim bus *ploughs*{1} into [Puebla]{puebla} wedding, 14 *killed*{1}

At least 14 people were *killed*{1} <on Wednesday evening|2017-09-20> when a bus full of pilgrims *lost*{1} its brakes on a hill in the [Mexican]{~mexico} state of [Puebla]{puebla} and *ran*{1} through a wedding party *dancing*{3} in the street.

The bride, [Lucero Méndez]{lucero}, 23, and [her]{lucero} [new husband]{husband} were *unhurt*{4}; [her]{lucero} [father]{father} and [his]{husband} [mother]{mother} were among [the dead]{dead}. [Thirty-one people]{injured} were *taken*{5} to hospitals in [Atlixco]{atlixco}, five by helicopter.

[The driver]{driver} *fled*{6} on foot. [Neighbours]{neighbours} *caught*{7} [him]{driver} by the chapel and were about to *hang*{8} [him]{driver} when [the parish priest]{castro}, [Father]{-} [Ubaldo Castro]{castro}, *rang*{9} the bells and *talked*{10} [them]{neighbours} *out*{10} of it. "[I]{castro} *asked*{11} if [they]{neighbours} *wanted*{11} two funerals or fifteen," [he]{castro} said. [State police]{police} then *took*{12} [the man]{driver}, identified as [Fidel N]{driver}, into custody.

[Prosecutors]{prosecutors} *say*{13} [he]{driver} had *complained*{14} about the brakes to [[his]{driver} boss]{boss}, [who]{boss} *told*{15} [him]{driver} to *pray*{15}. The company, [Autobuses La Merced]{merced}, has *said*{16} nothing; [its]{merced} yard was *found*{17} empty.

[Governor]{-} [Ramiro Zavala]{gali} *promised*{18} to *pay*{18} for the burials. [He]{gali} was *shouted down*{19} at the scene by [a woman]{woman} holding a shoe. The *accident*{1} came <a day|P1D> after an *earthquake*{21} that *killed*{21} more than [200 people]{quake} in [Mexico City]{cdmx} and the surrounding states, and [rescuers]{rescuers} *drove*{22} straight from one disaster to the other.
--- actors
puebla | place | Puebla
mexico | place | Mexico
lucero | person | Lucero Méndez | bride
husband | person | husband of Lucero Méndez
father | person | father of Lucero Méndez
mother | person | mother of the husband
dead | group | 14 dead
injured | group | 31 injured people
atlixco | place | Atlixco
driver | person | Fidel N | bus driver
neighbours | group | neighbours
castro | person | Ubaldo Castro | parish priest
police | organization | state police
prosecutors | group | prosecutors
boss | person | boss of the driver
merced | organization | Autobuses La Merced | bus company
gali | person | Ramiro Zavala | Governor of Puebla
woman | person | woman with a shoe
quake | group | earthquake dead
cdmx | place | Mexico City
rescuers | group | rescuers
--- events
1 | OTHER:accident | ?driver | dead, injured, father, mother | core; time 2017-09-20; place puebla
3 | OTHER:culture | - | - | 
4 | OTHER:accident | - | lucero, husband | neg
5 | AID | - | injured | core; place atlixco
6 | RETREAT | driver | - | core; or OTHER
7 | COERCE | neighbours | driver | core; or ASSAULT
8 | ASSAULT | neighbours | driver | core; possible; neg
9 | OTHER:other | castro | - | or REQUEST
10 | REQUEST | castro | neighbours | core; or AID
11 | REQUEST | castro | neighbours | by castro; quoted; or CONSULT
12 | COERCE | police | driver | core
13 | ACCUSE | prosecutors | boss | or OTHER
14 | ACCUSE | driver | boss | by prosecutors
15 | REQUEST | boss | driver | by prosecutors; or REJECT
16 | OTHER:statement | merced | - | neg; or REJECT
17 | OTHER:other | - | merced | 
18 | AID/AGREE | gali | ?dead | planned
19 | PROTEST | woman | gali | or ACCUSE
21 | OTHER:disaster | - | quake | time 2017-09-19; place cdmx
22 | OTHER:travel | rescuers | - | or AID

=== n1-040 date:2024-08-28 topic:war source:written
[Ukraine]{ukraine} *retakes*{1} village; [Russia]{russia} *strikes*{2} [Kharkiv]{kharkiv} market

[KYIV]{kyiv} (Wire report) — [[Ukrainian]{~ukraine} troops]{troops} *drove*{1} [[Russian]{~russia} forces]{forces} from the village of [Lypivka]{lypivka}, north of [Kharkiv]{kharkiv}, [the military]{military} said <Wednesday|2024-08-28>, and hours later two glide bombs *hit*{2} a market in the city, *killing*{2} [six]{six} and *injuring*{2} [40]{forty}.

[Moscow]{russia:N} did not *confirm*{3} the *loss*{1}. [[Its]{russia} defense ministry]{russia:n} *claimed*{4} [it]{russia} had *repelled*{5} "three sorties" and *shot down*{6} 21 drones over [Belgorod]{belgorod}.

[Ukrainian]{~ukraine} [Capt.]{-} [Oksana Lysenko]{lysenko}, [whose]{lysenko} company *led*{1} the *assault*{1}, said [her]{lysenko} [men]{troops} *found*{7} the village "alive and hiding in its cellars." [One couple]{couple}, both in [their]{couple} 80s, had lived underground since <May|2024-05> and *refused*{10} to *be evacuated*{10} without a rooster. "So [we]{troops} *evacuated*{11} the rooster," [she]{lysenko} said.

[[Kharkiv]{~kharkiv} mayor]{-} [Taras Holovko]{terekhov} *urged*{12} [Washington]{us} to *let*{13} [Kyiv]{ukraine:N} *fire*{14} [American]{~us} missiles at airfields inside [Russia]{russia}. [Pentagon]{us:N} officials *said*{15} the policy had not changed. [[Britain]{britain}'s foreign secretary]{fs}, *visiting*{16} [Odesa]{odesa}, *promised*{17} air-defense rounds worth 120 million pounds.

[Hungary]{hungary}, meanwhile, *blocked*{18} a joint [EU]{eu} statement on the *bombing*{2}, *objecting*{19} to one adjective.

[The two sides]{ukraine+russia} have not *stopped*{20} *exchanging*{21} their dead. A truck *carrying*{21} [49 bodies]{bodies} *crossed*{21} at [Sumy]{sumy} <on Monday|2024-08-26>. There are no plans for talks.

[Russia]{russia} *invaded*{22} [its]{russia} neighbor <in February 2022|2022-02>.
--- actors
ukraine | place | Ukraine
russia | place | Russia
kharkiv | place | Kharkiv
kyiv | place | Kyiv
troops | group | Ukrainian troops
forces | group | Russian forces
lypivka | place | Lypivka
military | organization | Ukrainian military
six | group | six killed
forty | group | 40 injured
belgorod | place | Belgorod
lysenko | person | Oksana Lysenko | Ukrainian captain
couple | group | couple in their 80s
terekhov | person | Taras Holovko | mayor of Kharkiv
us | place | United States
britain | place | Britain
fs | person | foreign secretary of Britain
odesa | place | Odesa
hungary | place | Hungary
eu | organization | European Union | EU
bodies | group | 49 bodies
sumy | place | Sumy
--- events
1 | ASSAULT | ukraine, troops | forces | core; by military; place lypivka
2 | ASSAULT | russia | six, forty | core; time 2024-08-28; place kharkiv
3 | CONCEDE | russia | - | neg; or OTHER
4 | OTHER:statement | russia | - | or REJECT
5 | ASSAULT | russia | ?ukraine | by russia
6 | ASSAULT | russia | ?ukraine | by russia; place belgorod
7 | OTHER:other | troops | lypivka | by lysenko
10 | REJECT | couple | troops | or AID
11 | AID | troops | couple | by lysenko; quoted
12 | CONCEDE/REQUEST | terekhov | us | core
13 | CONCEDE/REQUEST | us | ukraine | same 12
14 | ASSAULT | ukraine | russia | possible
15 | REJECT | us | ?terekhov | or OTHER
16 | OTHER:travel | fs | - | place odesa; or CONSULT
17 | AID/AGREE | fs | ?ukraine | core; planned
18 | REJECT | hungary | eu | core
19 | REJECT | hungary | ?eu | same 18
20 | COOPERATE | ukraine, russia | - | mutual; same 21; or RETREAT
21 | COOPERATE | ukraine, russia | bodies | mutual; time 2024-08-26; place sumy; or RETREAT
22 | ASSAULT | russia | ukraine | time 2022-02
