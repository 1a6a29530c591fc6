=== n3-063 date:2020-02-04 topic:politics source:written
[[Iraqi]{~irq} cleric's followers]{fol} *lift*{1} [Najaf]{naj} *sit-in*{1} after governor *sacked*{2}

[NAJAF]{naj}, [Iraq]{irq} - [Supporters of [Shi'ite cleric]{-} [Abbas al-Rubaie]{rub}]{fol:n} *dismantled*{1} [their]{fol} tents in the holy city of [Najaf]{naj} <on Tuesday|2020-02-04> after [the government]{gov} *dismissed*{2} [the provincial governor]{lu}, meeting [their]{fol} main *demand*{3}.

[Rubaie]{rub} had *urged*{4} [his]{rub} [followers]{fol} to *go home*{4} in a sermon <on Monday|2020-02-03>, hours after [an envoy of [Prime Minister]{-} [Haidar al-Jaf]{jaf}]{env} *visited*{5} [him]{rub}. In a statement, [his]{rub} office *thanked*{6} [the army]{army} for *protecting*{7} the camp and *condemned*{8} [gunmen]{gun} [who]{gun} *opened fire*{9} on it <last week|2020-01-27/2020-02-02>, *wounding*{9} [14 people]{fourteen}.

[The outgoing governor]{lu}, [Luay Hamdani]{lu}, *rejected*{10} [his]{lu} *dismissal*{2} as illegal and *asked*{11} [the federal court]{fc} to *overturn*{11} it. [Tribal leaders allied with [him]{lu}]{tri} *vowed*{12} to *bar*{12} [his]{lu} successor from the building and *posted*{13} armed men at its gates.

[[Iranian]{~iran} consular staff]{cons}, [who]{cons} *left*{14} [Najaf]{naj} when [protesters]{fol} *set fire*{15} to [their]{cons} mission <in November|2019-11>, are expected to *return*{16} <next week|2020-02-10/2020-02-16>. [Baghdad]{irq:N} has *promised*{17} to *pay*{17} for repairs.

[Two rival parties in parliament]{two} *said*{18} [they]{two} would *support*{18} [Jaf]{jaf}'s budget in *return*{18} for the *removal*{2} of [Hamdani]{lu}. [Sunni lawmakers]{sun:n} *boycotted*{19} the session at which it was *debated*{20}.
--- actors
irq | place | Iraq
naj | place | Najaf
rub | person | Abbas al-Rubaie | Shi'ite cleric
gov | organization | Iraqi government
lu | person | Luay Hamdani | provincial governor
fol | group | followers of Abbas al-Rubaie
env | person | envoy of Prime Minister Haidar al-Jaf
jaf | person | Haidar al-Jaf | Prime Minister of Iraq
army | organization | Iraqi army
gun | group | gunmen
fourteen | group | 14 wounded people
fc | organization | federal court
tri | group | tribal leaders
cons | group | Iranian consular staff
iran | place | Iran
two | group | two rival parties
sun | group | Sunni lawmakers
--- events
1 | RETREAT | fol | - | core; time 2020-02-04; place naj
2 | SANCTION | gov | lu | core; or CONCEDE
3 | REQUEST | fol | ?gov | 
4 | RETREAT/REQUEST | rub | fol | core; time 2020-02-03
5 | CONSULT | env | rub | 
6 | SUPPORT | rub | army | 
7 | AID | army | fol | 
8 | ACCUSE | rub | gun | 
9 | ASSAULT | gun | fol, fourteen | time 2020-01-27/2020-02-02
10 | REJECT | lu | ?gov | core
11 | REQUEST | lu | fc | or ACCUSE
12 | COERCE/THREATEN | tri | - | core; possible
13 | MOBILIZE | tri | - | 
14 | RETREAT | cons | - | place naj; or OTHER
15 | ASSAULT | fol | cons | time 2019-11; place naj
16 | OTHER:travel | cons | - | planned; time 2020-02-10/2020-02-16; place naj
17 | AID/AGREE | irq | ?cons | planned; or CONCEDE
18 | SUPPORT/AGREE | two | jaf | core; planned
19 | REJECT | sun | - | 
20 | CONSULT | - | - | or OTHER

=== n3-064 date:2018-09-06 topic:military source:written
[India]{ind} and [Vietnam]{viet} *begin*{1} naval *drill*{1}, *agree*{2} *patrols*{2}

[NEW DELHI]{nd:N}, <Sept 6|2018-09-06> (Indian Ocean Agency) - [The [Indian]{~ind} and [Vietnamese]{~viet} navies]{navs} *opened*{1} [their]{navs} largest joint *exercise*{1} in the [Bay of Bengal]{bob} <on Thursday|2018-09-06>, *deploying*{3} nine ships and two submarines, while defence officials *signed*{4} an *agreement*{4} on *sharing*{5} maritime surveillance data.

[[India]{ind}'s defence secretary]{-}, [Ashok Phadke]{pha}, and [[Vietnam]{viet}'s deputy defence minister]{-}, [Lieutenant General]{-} [Dang Van Khoi]{khoi}, also *discussed*{6} the sale of cruise missiles. [Khoi]{khoi} *invited*{7} [[India]{ind}'s navy chief]{chief} to [Hanoi]{han}.

[China]{chn}, [which]{chn} *claims*{8} most of the [South China Sea]{scs}, *criticised*{9} the *drill*{1} and *sent*{10} a survey vessel *escorted*{10} by two coastguard cutters towards an oil block that [Vietnam]{viet} has *leased*{11} to [an [Indian]{~ind} state company]{ongv}. [Hanoi]{viet:N} *demanded*{12} that the ships *leave*{12}.

The three-day manoeuvres *include*{13} submarine rescue and boarding drills. [Singapore]{sin} and [Indonesia]{ino} *sent*{14} [observers]{obs}. [Bangladesh]{ban} *declined*{15} an *invitation*{15} to *take part*{15}, citing a lack of ships.

[India]{ind} has *provided*{16} [Vietnam]{viet} with a $500 million credit line for patrol boats and *trained*{17} [its]{viet} [submariners]{sub} since <2014|2014>. A plan to *station*{18} [Indian]{~ind} instructors at [Cam Ranh Bay]{cam} permanently was *dropped*{18} <last year|2017>.
--- actors
ind | place | India
viet | place | Vietnam
nd | place | New Delhi
navs | group | Indian and Vietnamese navies
bob | place | Bay of Bengal
pha | person | Ashok Phadke | Indian defence secretary
khoi | person | Dang Van Khoi | Vietnamese deputy defence minister
chief | person | Indian navy chief
han | place | Hanoi
chn | place | China
scs | place | South China Sea
ongv | organization | Indian state oil company
sin | place | Singapore
ino | place | Indonesia
obs | group | observers
ban | place | Bangladesh
sub | group | Vietnamese submariners
cam | place | Cam Ranh Bay
--- events
1 | COOPERATE | navs, ind, viet | - | core; mutual; time 2018-09-06; place bob; or MOBILIZE
2 | COOPERATE/AGREE | ind, viet | - | core; mutual; planned
3 | MOBILIZE | navs | - | time 2018-09-06; place bob
4 | AGREE | ind, viet | - | core; mutual; time 2018-09-06
5 | COOPERATE/AGREE | ind, viet | - | core; mutual; planned; same 4
6 | CONSULT | pha, khoi | - | core; mutual
7 | CONSULT/REQUEST | khoi | chief | place han; or CONSULT
8 | REJECT | chn | - | or OTHER
9 | ACCUSE | chn | ind, viet | core
10 | MOBILIZE | chn | ?viet | core; or COERCE
11 | COOPERATE | viet | ongv | or OTHER
12 | RETREAT/REQUEST | viet | ?chn | core
13 | COOPERATE | navs | - | planned; mutual; same 1
14 | COOPERATE | sin, ino | obs | 
15 | COOPERATE/REJECT | ban | ?ind, ?viet | 
16 | AID | ind | viet | time 2014/2018
17 | AID | ind | sub | time 2014/2018; or COOPERATE
18 | COOPERATE/REJECT | ?ind, ?viet | - | time 2017; or RETREAT

=== n3-065 date:2021-10-14 topic:politics source:written
[[Tunisian]{~tun} judges]{ja} *suspend*{1} *walkout*{2} as president *backs down*{3} on decree

[TUNIS]{tuni}, <Oct 14|2021-10-14> - [Tunisian]{~tun} [President]{-} [Slim Barguellil]{bar} <on Thursday|2021-10-14> *withdrew*{3} a decree that had *allowed*{4} [him]{bar} to *sack*{4} judges, *bowing*{5} to a <three-week|P3W> *strike*{2} that *paralysed*{2} the courts.

[The judges' association]{ja} said [it]{ja} would *return*{1} to work <on Monday|2021-10-18>, but *insisted*{6} that [57 colleagues]{jud57} *dismissed*{7} <in September|2021-09> be *reinstated*{6}. [Barguellil]{bar}, [who]{bar} *accused*{8} [the judges]{jud57} of *protecting*{9} corrupt politicians, has *agreed*{10} to *review*{10} [their]{jud57} cases "one by one".

The powerful [UGTT]{ugtt} trade union *welcomed*{11} the *climbdown*{3} and *cancelled*{12} a solidarity *march*{12} planned for <Saturday|2021-10-16>. The Islamist [Ennahda]{enn} party, [whose]{enn} leader is *under investigation*{13}, *called*{14} the *move*{3} insufficient and *urged*{15} [Tunisians]{~tun} to *keep up*{15} the *pressure*{15}.

The crisis *prompted*{16} [the International Monetary Fund]{imf} to *postpone*{16} a *visit*{16} by negotiators, and [three Western embassies]{emb} to *issue*{17} a joint statement of concern. [Algeria]{alg} *lent*{18} [its]{alg} neighbour $300 million to *cover*{18} wages.

[[Interior Ministry]{im} forces]{imf2}, [which]{imf2} had *surrounded*{19} [the association]{ja}'s headquarters since <Oct 2|2021-10-02>, were *seen*{20} *leaving*{21} <on Thursday afternoon|2021-10-14>. [Two judges]{two} [who]{two} had been on *hunger strike*{22} inside were *taken*{23} to hospital.
--- actors
tun | place | Tunisia
tuni | place | Tunis
bar | person | Slim Barguellil | Tunisian President
ja | organization | judges' association
jud57 | group | 57 dismissed judges
ugtt | organization | UGTT | trade union
enn | organization | Ennahda | Islamist party
imf | organization | International Monetary Fund
emb | group | three Western embassies
alg | place | Algeria
im | organization | Interior Ministry
imf2 | group | Interior Ministry forces
two | group | two judges
--- events
1 | RETREAT | ja | - | core; planned; time 2021-10-18
2 | PROTEST | ja | ?bar | core; time P3W
3 | CONCEDE | bar | ?ja | core; time 2021-10-14
4 | SANCTION | bar | - | possible; or CONCEDE
5 | CONCEDE | bar | ja | core; time 2021-10-14; same 3
6 | RETREAT/REQUEST | ja | jud57, ?bar | core; or CONCEDE
7 | SANCTION | ?bar | jud57 | time 2021-09
8 | ACCUSE | bar | jud57 | core
9 | SUPPORT | jud57 | - | reported; by bar; or AID
10 | CONCEDE/AGREE | bar | jud57 | core; planned; or CONSULT
11 | SUPPORT | ugtt | bar | or OTHER
12 | PROTEST/RETREAT | ugtt | - | time 2021-10-16; or RETREAT
13 | ACCUSE | - | enn | 
14 | ACCUSE | enn | bar | or REJECT
15 | PROTEST/REQUEST | enn | tun, ?bar | 
16 | CONSULT/REJECT | imf | ?tun | or SANCTION
17 | ACCUSE | emb | ?tun | or OTHER
18 | AID | alg | tun | core
19 | COERCE | imf2 | ja | time 2021-10-02/2021-10-14
20 | OTHER:other | - | imf2 | 
21 | RETREAT | imf2 | ja | time 2021-10-14
22 | PROTEST | two | - | 
23 | AID | - | two | 

=== n3-066 date:2024-06-26 topic:conflict source:written
Drone *strike*{1} *kills*{1} [four aid workers]{four} in [Darfur]{dar}; [army]{saf:n} *denies*{2} role

[GENEVA]{gva}, <June 26|2024-06-26> - A drone *hit*{1} a clearly marked vehicle of the charity [Water for Life]{wfl} in western [Sudan]{sud} <on Tuesday|2024-06-25>, *killing*{1} [two [Dutch]{~net} and two [Sudanese]{~sud} staff]{four}, the group said, *blaming*{3} [the [Sudanese]{~sud} armed forces]{saf}.

[An army spokesman]{spo} *denied*{2} *carrying out*{4} the *attack*{1} and *accused*{5} the rival [Rapid Support Forces]{rsf} of *using*{6} stolen aircraft. [RSF]{rsf} [commander]{-} [Yaqub Idris]{yaq} *called*{7} that "a lie told over bodies" and *offered*{8} [investigators]{inv} safe *passage*{8}.

[The Netherlands]{net} *summoned*{9} [the [Sudanese]{~sud} chargé d'affaires]{cha} and *demanded*{10} an independent *inquiry*{10}. [The [UN]{un} human rights chief]{chief}, [Folke Annersten]{chief}, *said*{11} those responsible must be *brought*{11} to justice; [he]{chief} *noted*{12} that [27 relief workers]{rw} had been *killed*{13} in the region <this year|2024>.

[Water for Life]{wfl} *suspended*{14} all operations in [Darfur]{dar}, where [it]{wfl} *supplies*{15} drinking water to [200,000 people]{ppl}, and *pulled out*{16} [its]{wfl} remaining [foreign staff]{fs}. [Two other agencies]{two} *followed*{17}.

[The army]{saf} and the [RSF]{rsf} have been *at war*{18} since <April 2023|2023-04>. *Talks*{19} *sponsored*{19} by [Saudi Arabia]{sau} and [the United States]{us} *collapsed*{20} <in May|2024-05> when [the army]{saf} *refused*{21} to *send*{21} a delegation unless [the paramilitaries]{rsf} first *vacated*{22} civilian homes.
--- actors
four | group | four aid workers
dar | place | Darfur
saf | organization | Sudanese armed forces
gva | place | Geneva
wfl | organization | Water for Life | charity
sud | place | Sudan
net | place | Netherlands
spo | person | army spokesman
rsf | organization | Rapid Support Forces | RSF
yaq | person | Yaqub Idris | RSF commander
inv | group | investigators
cha | person | Sudanese chargé d'affaires
un | organization | UN
chief | person | Folke Annersten | UN human rights chief
rw | group | 27 relief workers
ppl | group | 200,000 people
fs | group | foreign staff of Water for Life
two | group | two other agencies
sau | place | Saudi Arabia
us | place | United States
--- events
1 | ASSAULT | - | four, wfl | core; reported; by wfl; time 2024-06-25; place sud
2 | REJECT | spo, saf | wfl | core
3 | ACCUSE | wfl | saf | core
4 | ASSAULT | saf | - | denied; neg; by spo; same 1
5 | ACCUSE | spo | rsf | core
6 | ASSAULT | rsf | - | reported; by spo; or OTHER
7 | REJECT | yaq | spo | or ACCUSE
8 | COOPERATE/AGREE | yaq | inv | planned; or CONCEDE
9 | REQUEST | net | cha | core; or CONSULT ACCUSE
10 | ACCUSE/REQUEST | net | ?saf | or REQUEST
11 | ACCUSE/REQUEST | chief | - | or COERCE REQUEST
12 | OTHER:statement | chief | - | 
13 | ASSAULT | - | rw | time 2024; reported; by chief; place dar
14 | AID/SANCTION | wfl | ppl | core; place dar; or RETREAT
15 | AID | wfl | ppl | place dar
16 | RETREAT | wfl | fs | core; place dar
17 | RETREAT | two | - | 
18 | ASSAULT | saf, rsf | - | core; mutual; time 2023-04/2024-06
19 | CONSULT | sau, us | ?saf, ?rsf | 
20 | CONSULT/REJECT | ?saf, ?rsf | - | time 2024-05
21 | CONSULT/REJECT | saf | ?rsf | time 2024-05
22 | RETREAT/REQUEST | saf | rsf | 

=== n3-067 date:2019-03-27 topic:crime source:written
[Honduras]{hon} *extradites*{1} ex-police chief to [U.S.]{us} as [Congress]{cong} *balks*{2} at reform

[TEGUCIGALPA]{teg} - [Honduras]{hon} *extradited*{1} [its]{hon} [former national police chief]{bon} to the [United States]{us} <on Wednesday|2019-03-27> to *face*{3} charges that [he]{bon} *protected*{4} cocaine shipments, hours after [lawmakers]{cong} *voted down*{2} a bill to *purge*{5} the force.

[Juan Ramón Bonilla]{bon}, 59, was *escorted*{6} in handcuffs onto a [U.S.]{~us} government plane at an air base, [security minister]{-} [Gloria Oquelí]{oqu} said. [U.S.]{~us} prosecutors *allege*{3} [he]{bon} *ordered*{7} the *murder*{7} of [a rival trafficker]{riv} <in 2011|2011>. [He]{bon} has *denied*{8} the charges.

The [[U.S.]{us} embassy]{emb:n} *praised*{9} [the [Honduran]{~hon} government]{hon} for [its]{hon} "courageous *cooperation*{10}" and *announced*{11} $12 million in new *support*{11} for [anti-gang police]{agp}. <Two weeks ago|2019-03-13> [Washington]{us} had *threatened*{12} to *cut*{12} all security aid.

The *extradition*{1} was *delayed*{13} <twice|?> by appeals. [Masked men]{mask} <last month|2019-02> *shot dead*{14} [the judge]{judge} [who]{judge} *approved*{15} it, [Wilfredo Medrano]{judge}, outside [his]{judge} home in [San Pedro Sula]{sps}; [his]{judge} [replacement]{rep} *travels*{16} with [bodyguards]{bod} *supplied*{17} by [Colombia]{col}.

In [Congress]{cong}, the ruling [National Party]{np} *split*{18} over the bill. "[They]{np} *protect*{19} [their]{np} own," said [opposition lawmaker]{-} [Doris Zúñiga]{dor}, [who]{dor} *announced*{20} a *protest*{20} for <Thursday|2019-03-28>. [Police unions]{pu} had *threatened*{21} a *strike*{21} if it *passed*{22}.
--- actors
hon | place | Honduras
us | place | United States | U.S.
cong | organization | Congress | lawmakers
teg | place | Tegucigalpa
bon | person | Juan Ramón Bonilla | former national police chief of Honduras
oqu | person | Gloria Oquelí | security minister
riv | person | rival trafficker
emb | organization | U.S. embassy
agp | group | anti-gang police
mask | group | masked men
judge | person | Wilfredo Medrano | judge
sps | place | San Pedro Sula
rep | person | replacement of Wilfredo Medrano
bod | group | bodyguards
col | place | Colombia
np | organization | National Party | ruling party
dor | person | Doris Zúñiga | opposition lawmaker
pu | group | police unions
--- events
1 | COOPERATE | hon | us, bon | core; time 2019-03-27
2 | REJECT | cong | - | core; time 2019-03-27
3 | ACCUSE | us | bon | core
4 | SUPPORT | bon | - | reported; by us; or AID
5 | SANCTION | - | - | possible; or COERCE
6 | COERCE | ?hon | bon | reported; by oqu; same 1
7 | ASSAULT/REQUEST | bon | riv | core; reported; by us; time 2011; or ASSAULT
8 | REJECT | bon | us | 
9 | SUPPORT | emb | hon | core
10 | COOPERATE | hon | us | reported; by emb; quoted; same 1
11 | AID/AGREE | emb | agp | core; planned
12 | AID/THREATEN | us | hon | core; possible; time 2019-03-13; or SANCTION
13 | OTHER:court | - | - | 
14 | ASSAULT | mask | judge | core; time 2019-02; place sps
15 | AGREE | judge | - | or COOPERATE OTHER
16 | OTHER:travel | rep | bod | 
17 | AID | col | rep | 
18 | REJECT | np | - | or OTHER
19 | SUPPORT | np | - | reported; by dor; quoted; or ACCUSE
20 | PROTEST | dor | ?cong | planned; time 2019-03-28
21 | PROTEST/THREATEN | pu | ?cong | possible
22 | SUPPORT | cong | - | possible; neg; or OTHER

=== n3-068 date:2023-09-12 topic:refugees source:written
[Pakistan]{pak} *extends*{1} deadline for [[Afghans]{~afg}]{afgs:n} to *leave*{2} after [UN]{un} *plea*{3}

[ISLAMABAD]{isl}, <Sept 12|2023-09-12> - [Pakistan]{pak} *gave*{1} [undocumented [Afghan]{~afg} migrants]{afgs} another <two months|P2M> to *leave*{2} the country <on Tuesday|2023-09-12>, *softening*{4} an *ultimatum*{2} that had *drawn*{5} *criticism*{5} from [the United Nations]{un} and *sent*{6} thousands of families rushing to the border.

[Interior Minister]{-} [Tariq Mehsud]{meh} said the *decision*{1} was *taken*{1} at the *request*{3} of [UN refugee chief]{-} [Ingrid Vestergren]{ves}, [who]{ves} *met*{7} [him]{meh} in [Islamabad]{isl} <on Monday|2023-09-11>. But [he]{meh} *warned*{8} that those remaining after <Nov. 15|2023-11-15> would be *rounded up*{8} and *deported*{8}, and that landlords *sheltering*{9} [them]{afgs} would be *fined*{10}.

[Police in [Karachi]{kar}]{pol} have *detained*{11} [more than 1,500 [Afghans]{~afg}]{a15} <since August|2023-08/2023-09> and *demolished*{12} a settlement on the city's edge. [A provincial court]{court} <last week|2023-09-04/2023-09-10> *ordered*{13} the *release*{13} of [200 children]{kids}.

[Afghanistan]{afg}'s [Taliban]{tal} administration *denounced*{14} the *expulsions*{15} as un-Islamic and *retaliated*{16} by *closing*{16} the [Torkham]{tor} crossing for <a day|P1D>. [It]{tal} has *set up*{17} tents and *distributed*{17} cash to [returnees]{ret}. [Iran]{iran}, [which]{iran} *expelled*{18} [40,000 [Afghans]{~afg}]{a40} <in July|2023-07>, *defended*{19} [Pakistan]{pak}'s "sovereign right".

[Germany]{ger} and [Canada]{can} *promised*{20} to *speed up*{20} resettlement for [those]{those:n} [who]{those} had *worked*{21} with [their]{ger+can} troops.
--- actors
pak | place | Pakistan
afgs | group | undocumented Afghan migrants
un | organization | United Nations | UN
isl | place | Islamabad
afg | place | Afghanistan
meh | person | Tariq Mehsud | Pakistani Interior Minister
ves | person | Ingrid Vestergren | UN refugee chief
kar | place | Karachi
pol | organization | police in Karachi
court | organization | provincial court
kids | group | 200 children
tal | organization | Taliban
a15 | group | more than 1,500 Afghans
a40 | group | 40,000 Afghans
tor | place | Torkham
ret | group | returnees
iran | place | Iran
ger | place | Germany
can | place | Canada
those | group | Afghans who worked with German and Canadian troops
--- events
1 | CONCEDE | pak | afgs | core; time 2023-09-12
2 | RETREAT/REQUEST | pak | afgs | core; or COERCE
3 | REQUEST | ves, un | meh | core; or CONCEDE
4 | CONCEDE | pak | afgs | same 1
5 | ACCUSE | un | pak | 
6 | OTHER:travel | - | - | or COERCE
7 | CONSULT | ves | meh | core; mutual; time 2023-09-11; place isl
8 | COERCE/THREATEN | meh | afgs | core; possible; time 2023-11-15
9 | AID | - | afgs | possible; by meh
10 | SANCTION/THREATEN | meh | - | possible; or COERCE
11 | COERCE | pol | a15 | core; time 2023-08/2023-09; place kar
12 | COERCE | pol | ?afgs | place kar
13 | RETREAT/REQUEST | court | ?pol, kids | time 2023-09-04/2023-09-10; or CONCEDE
14 | ACCUSE | tal | ?pak | core
15 | COERCE | ?pak | ?afgs | 
16 | SANCTION | tal | ?pak | time P1D; place tor; or COERCE
17 | AID | tal | ret | 
18 | COERCE | iran | a40 | time 2023-07
19 | SUPPORT | iran | pak | 
20 | AID/AGREE | ger, can | those | planned
21 | COOPERATE | those | ger, can | 

=== n3-069 date:2022-11-09 topic:protest source:written
[Police]{pol} *fire*{1} tear gas as [Sri Lankan]{~sri} students *defy*{2} *ban*{3}

[COLOMBO]{col}, <Nov 9|2022-11-09> (Ceylon Wire) - [[Sri Lankan]{~sri} police]{pol} *fired*{1} tear gas and water cannon at [thousands of students]{stu} [who]{stu} *marched*{4} on [the president's residence]{res} <on Wednesday|2022-11-09>, *defying*{2} a *ban*{3} on public gatherings *imposed*{3} <the previous night|2022-11-08>.

[At least 40 people]{forty}, including [six officers]{six}, were *hurt*{5}, hospital officials said. [Police]{pol} *arrested*{6} [student leader]{-} [Chathura Weerakkody]{cha} and [18 others]{others} on suspicion of *inciting*{7} violence.

[The students]{stu} are *demanding*{8} the *repeal*{8} of an anti-terrorism law *used*{9} to *jail*{9} [two activists]{two} <in August|2022-08>. [Lawyers]{law} *marched*{10} separately in support, and [Buddhist monks]{monk} *formed*{11} a human chain between [demonstrators]{stu} and [police]{pol}.

[President]{-} [Lalith Abeygunasekara]{lal} *accused*{12} [foreign-funded groups]{fg} of *stirring*{13} *unrest*{4} and said [he]{lal} would not *hesitate*{14} to *call out*{14} the army. [Opposition leader]{-} [Ruwani Gunatilleke]{ruw} *visited*{15} [wounded students]{forty} in hospital and *condemned*{16} what [she]{ruw} called "brutality".

The [U.S.]{~us} [ambassador]{-}, [Meredith Calhoun]{mer}, *urged*{17} [the authorities]{sri} to *exercise*{17} restraint. [The International Monetary Fund]{imf} *said*{18} [it]{imf} was still *committed*{18} to *lending*{18} the island $2.9 billion. [China]{chn} *agreed*{19} in principle to *restructure*{20} [its]{chn} loans <last month|2022-10>.

By nightfall [the crowd]{stu} had *dispersed*{21}. [Organisers]{org} *promised*{22} to *return*{22} <on Friday|2022-11-11>.
--- actors
sri | place | Sri Lanka
pol | organization | Sri Lankan police
stu | group | thousands of students
col | place | Colombo
res | organization | president's residence
forty | group | at least 40 people
six | group | six officers
cha | person | Chathura Weerakkody | student leader
others | group | 18 other protesters
two | group | two activists
law | group | lawyers
monk | group | Buddhist monks
lal | person | Lalith Abeygunasekara | President of Sri Lanka
fg | group | foreign-funded groups
ruw | person | Ruwani Gunatilleke | opposition leader
us | place | United States | U.S.
mer | person | Meredith Calhoun | U.S. ambassador
imf | organization | International Monetary Fund
chn | place | China
org | group | organisers
--- events
1 | COERCE | pol | stu | core; time 2022-11-09; or ASSAULT
2 | REJECT | stu | ?sri | core; or PROTEST
3 | COERCE | ?sri | - | core; time 2022-11-08
4 | PROTEST | stu | res | core; time 2022-11-09; place col
5 | ASSAULT | - | forty, six | 
6 | COERCE | pol | cha, others | core
7 | OTHER:crime | cha, others | - | reported; by pol; or ASSAULT
8 | CONCEDE/REQUEST | stu | ?sri | core
9 | COERCE | ?sri | two | time 2022-08
10 | PROTEST | law | - | or SUPPORT
11 | PROTEST | monk | - | or AID
12 | ACCUSE | lal | fg | core
13 | PROTEST | fg | - | reported; by lal; or SUPPORT
14 | MOBILIZE/THREATEN | lal | ?stu | core; possible
15 | CONSULT | ruw | forty | or SUPPORT
16 | ACCUSE | ruw | ?pol | 
17 | REQUEST | mer | sri | or RETREAT
18 | AID/AGREE | imf | sri | planned
19 | AGREE | chn | ?sri | same 20; time 2022-10
20 | CONCEDE/AGREE | chn | ?sri | planned; time 2022-10
21 | RETREAT | stu | - | time 2022-11-09
22 | PROTEST/THREATEN | org | - | planned; time 2022-11-11

=== n3-070 date:2020-08-26 topic:un source:written
[U.N.]{un} *extends*{1} [Lebanon]{leb} force, *cuts*{2} troop ceiling under [U.S.]{us} *pressure*{3}

[NEW YORK]{ny:N} - The [United Nations Security Council]{unsc} *voted*{1} unanimously <on Wednesday|2020-08-26> to *renew*{1} for <a year|P1Y> the mandate of [its]{unsc} peacekeepers in southern [Lebanon]{leb}, but *lowered*{2} the force's ceiling to 13,000 in a *concession*{2} to [Washington]{us}.

[The United States]{us} had *threatened*{4} to *veto*{4} a longer extension, *accusing*{5} [the force]{unifil}, known as [UNIFIL]{unifil}, of *turning*{6} a blind eye to [Hezbollah]{hez}. [France]{fra}, [which]{fra} *drafted*{7} the resolution, *persuaded*{8} [its]{fra} ally to *drop*{8} a *demand*{9} for a six-month limit.

[[Israel]{isr}'s ambassador]{-}, [Nadav Kestenbaum]{kes}, *welcomed*{10} the outcome. [Lebanon]{leb}'s [envoy]{-}, [Rola Haddad-Saab]{rol}, *thanked*{11} [France]{fra} and *called*{12} on [Israel]{isr} to *withdraw*{12} from a border village [it]{isr} has *occupied*{13} since <2006|2006>.

<On Tuesday|2020-08-25> [[Israeli]{~isr} aircraft]{air} *bombed*{14} two [Hezbollah]{hez} observation posts after shots were *fired*{15} at [[its]{isr} troops]{itr}. [Hezbollah]{hez} *denied*{16} involvement but *said*{17} it would *respond*{17} "at a time of [its]{hez} choosing". [UNIFIL]{unifil}'s commander, [Major General]{-} [Cosimo Tarantino]{cos}, *spoke*{18} to both sides and *appealed*{19} for *calm*{19}.

[Ireland]{ire} and [Finland]{fin} *announced*{20} [they]{ire+fin} would *keep*{20} [their]{ire+fin} contingents at full strength. [Indonesia]{ino}, the largest contributor, will *bring*{21} [300 soldiers]{sol} home.
--- actors
un | organization | United Nations | U.N.
leb | place | Lebanon
us | place | United States | U.S.
ny | place | New York
unsc | organization | United Nations Security Council
unifil | organization | UNIFIL
hez | organization | Hezbollah
fra | place | France
isr | place | Israel
kes | person | Nadav Kestenbaum | Israeli ambassador
rol | person | Rola Haddad-Saab | Lebanese envoy
air | group | Israeli aircraft
itr | group | Israeli troops
cos | person | Cosimo Tarantino | UNIFIL commander
ire | place | Ireland
fin | place | Finland
ino | place | Indonesia
sol | group | 300 soldiers
--- events
1 | SUPPORT | unsc, un | ?unifil | core; time 2020-08-26; or AGREE
2 | CONCEDE | unsc, un | us | core; time 2020-08-26; or RETREAT
3 | REQUEST | us | ?unsc | or THREATEN
4 | REJECT/THREATEN | us | ?unsc | core; possible
5 | ACCUSE | us | unifil | core
6 | CONCEDE | unifil | hez | reported; by us; or SUPPORT
7 | OTHER:other | fra | - | or SUPPORT
8 | CONCEDE/REQUEST | fra | us | core; or CONCEDE
9 | REQUEST | us | - | 
10 | SUPPORT | kes | - | 
11 | SUPPORT | rol | fra | 
12 | RETREAT/REQUEST | rol | isr | core
13 | COERCE | isr | leb | time 2006/2020; or ASSAULT
14 | ASSAULT | air | hez | core; time 2020-08-25
15 | ASSAULT | - | itr | 
16 | REJECT | hez | - | 
17 | ASSAULT/THREATEN | hez | ?isr | possible; quoted
18 | CONSULT | cos | isr, hez | 
19 | REQUEST | cos | ?isr, ?hez | or RETREAT
20 | COOPERATE/AGREE | ire, fin | ?unifil | planned; or MOBILIZE
21 | RETREAT | ino | sol | planned

=== n3-071 date:2024-09-05 topic:diplomacy source:written
[Niger]{nig} *orders*{1} [German]{~ger} troops *out*{1}, *strikes*{2} drone deal with [Ankara]{tur}

[NIAMEY]{nia}, <Sept 5|2024-09-05> (Sahel Press) - [Niger]{nig}'s military government <on Thursday|2024-09-05> *ordered*{1} [120 [German]{~ger} soldiers]{sol} to *leave*{1} an air transport hub in [Niamey]{nia} within <ten days|P10D> and *announced*{2} the *purchase*{3} of six combat drones from [Turkey]{tur}.

[Foreign Minister]{-} [Bakary Souley]{sou} said [Berlin]{ger} had *ignored*{4} repeated *requests*{5} to *renegotiate*{5} the base *agreement*{6}. [He]{sou} also *accused*{7} [[Germany]{ger}'s ambassador]{amb} of *meeting*{8} [exiled opponents]{opp} in [Cotonou]{cot}. [Germany]{ger} *rejected*{9} the *allegation*{7} and *froze*{10} 70 million euros in development *aid*{10}.

[The [German]{~ger} Defence Ministry]{bmvg} said [it]{bmvg} had already *begun*{11} *flying*{11} equipment home. [Its]{bmvg} spokesman *expressed*{12} regret but *ruled out*{13} *further talks*{13}.

[Turkish]{~tur} [Defence Minister]{-} [Orhan Yalçınkaya]{orh}, [who]{orh} *arrived*{14} in [Niamey]{nia} <on Wednesday|2024-09-04>, *signed*{2} the *contract*{2} with [General]{-} [Moussa Dandakoye]{dan}. [Turkey]{tur} will *send*{15} [trainers]{tra} and *set up*{16} a military hospital, [Dandakoye]{dan} said.

[The junta]{nig} *seized*{17} *power*{17} <in July 2023|2023-07>, *ousting*{17} [President]{-} [Ibrahim Wankoye]{wan}, [who]{wan} is still *held*{18} in [his]{wan} residence. [France]{fra} and [the United States]{us} *pulled*{19} [their]{fra+us} forces out <last year|2023>. [ECOWAS]{eco}, [which]{eco} *threatened*{20} to *invade*{20} and *imposed*{21} an *embargo*{21}, *lifted*{22} most sanctions <in February|2024-02>.
--- actors
nig | place | Niger
ger | place | Germany
tur | place | Turkey
nia | place | Niamey
sol | group | 120 German soldiers
sou | person | Bakary Souley | Foreign Minister of Niger
amb | person | German ambassador
opp | group | exiled opponents
cot | place | Cotonou
bmvg | organization | German Defence Ministry
orh | person | Orhan Yalçınkaya | Turkish Defence Minister
dan | person | Moussa Dandakoye | general
tra | group | trainers
wan | person | Ibrahim Wankoye | ousted President
fra | place | France
us | place | United States
eco | organization | ECOWAS
--- events
1 | RETREAT/REQUEST | nig | sol, ger | core; time 2024-09-05; place nia; or SANCTION
2 | AGREE | orh, dan, nig, tur | - | core; mutual; time 2024-09-05; or COOPERATE
3 | COOPERATE/AGREE | nig | tur | core; planned; time 2024-09-05
4 | REJECT | ger | nig | reported; by sou
5 | CONSULT/REQUEST | nig | ger | reported; by sou; or REQUEST
6 | AGREE | nig, ger | - | mutual
7 | ACCUSE | sou | amb | core
8 | CONSULT | amb | opp | reported; by sou; place cot
9 | REJECT | ger | ?sou | 
10 | AID/SANCTION | ger | ?nig | core
11 | RETREAT | bmvg | - | 
12 | OTHER:statement | bmvg | - | 
13 | CONSULT/REJECT | bmvg | ?nig | 
14 | OTHER:travel | orh | - | time 2024-09-04; place nia; or CONSULT
15 | AID/AGREE | tur | tra, ?nig | planned; by dan
16 | AID/AGREE | tur | ?nig | planned; by dan
17 | COERCE | nig | wan | time 2023-07; or ASSAULT
18 | COERCE | ?nig | wan | 
19 | RETREAT | fra, us | - | time 2023
20 | ASSAULT/THREATEN | eco | nig | possible
21 | SANCTION | eco | ?nig | 
22 | CONCEDE | eco | ?nig | time 2024-02
