=== n3-079 date:2022-02-15 topic:military source:written
[Serbia]{ser} *masses*{1} troops near [Kosovo]{kos}; [NATO]{nato} *flies*{2} in reserves

[BELGRADE]{bel}, <Feb 15|2022-02-15> (Danube) - [Serbia]{ser} *moved*{1} armoured units to within 2 km of [Kosovo]{kos} <on Tuesday|2022-02-15> and *raised*{3} the combat readiness of [its]{ser} army to the highest level after [[Kosovo]{kos} police]{kp:n} *took over*{4} a municipal building in the mainly [Serb]{~serb} north.

[NATO]{nato} *responded*{2} by *flying*{2} [600 reserve troops]{res} from [Romania]{rom} to [Pristina]{pri} to *reinforce*{2} [its]{nato} [KFOR]{kfor} mission. [[U.S.]{~us} helicopters]{heli:n} *patrolled*{5} the boundary line.

[Serbian]{~ser} [President]{-} [Goran Stanojlović]{gor} said [his]{gor} army would *intervene*{6} unless [KFOR]{kfor} *protected*{7} [local Serbs]{serb} within <24 hours|PT24H>. "[We]{ser} will *not sit*{8} and watch a pogrom," [he]{gor} *told*{9} state television. [Kosovo]{kos}'s [prime minister]{-}, [Arta Berisha-Krasniqi]{art}, *accused*{10} [him]{gor} of *preparing*{11} an *invasion*{11}.

[[Serb]{~serb} residents of [Zubin Potok]{zub}]{zubres} *erected*{12} barricades of lorries and gravel, and [masked men]{mask} *opened fire*{13} on [an [EU]{eu} police patrol]{eup}, slightly *injuring*{13} [a [Lithuanian]{~lit} officer]{off}. The [European Union]{eu} *told*{14} both sides to *de-escalate*{14} and *summoned*{15} [their]{ser+kos} chief negotiators to [Brussels]{bru} for talks <on Thursday|2022-02-17>.

[Albania]{alb} *put*{16} two battalions on alert. [Russia]{rus} *expressed*{17} full support for [Serbia]{ser}; [Hungary]{hun}, [which]{hun} has [400 soldiers]{hsol} in [KFOR]{kfor}, *warned*{18} [it]{hun} might *bring*{18} [them]{hsol} home.

By <midnight|2022-02-15> [Berisha-Krasniqi]{art} had *ordered*{19} [police]{kp} to *leave*{19} the building, [a Western diplomat]{dip} said, and [Stanojlović]{gor} had *agreed*{20} to *halt*{20} the advance.
--- actors
ser | place | Serbia
kos | place | Kosovo
nato | organization | NATO
bel | place | Belgrade
kp | organization | Kosovo police
serb | group | local Serbs
res | group | 600 reserve troops
rom | place | Romania
pri | place | Pristina
kfor | organization | KFOR
us | place | United States
heli | group | U.S. helicopters
gor | person | Goran Stanojlović | Serbian President
art | person | Arta Berisha-Krasniqi | prime minister of Kosovo
zub | place | Zubin Potok
zubres | group | Serb residents of Zubin Potok
mask | group | masked men
eup | group | EU police patrol
off | person | Lithuanian officer
lit | place | Lithuania
eu | organization | European Union
bru | place | Brussels
alb | place | Albania
rus | place | Russia
hun | place | Hungary
hsol | group | 400 Hungarian soldiers
dip | person | Western diplomat
--- events
1 | MOBILIZE | ser | kos | core; time 2022-02-15
2 | MOBILIZE | nato | res, kfor | core; place pri
3 | MOBILIZE | ser | - | core; time 2022-02-15
4 | COERCE | kp | ?serb | core
5 | MOBILIZE | heli | - | 
6 | ASSAULT/THREATEN | gor, ser | ?kos | core; possible; or MOBILIZE
7 | AID/REQUEST | gor | kfor, serb | 
8 | THREATEN | ser | - | possible; by gor; quoted
9 | OTHER:statement | gor | - | 
10 | ACCUSE | art | gor | core
11 | ASSAULT | gor | ?kos | possible; reported; by art
12 | PROTEST | zubres | - | place zub; or COERCE
13 | ASSAULT | mask | eup, off | core
14 | RETREAT/REQUEST | eu | ser, kos | or REQUEST
15 | CONSULT/REQUEST | eu | ser, kos | time 2022-02-17; place bru
16 | MOBILIZE | alb | - | 
17 | SUPPORT | rus | ser | 
18 | RETREAT/THREATEN | hun | kfor, hsol | possible
19 | RETREAT/REQUEST | art | kp | core; reported; by dip
20 | RETREAT/CONCEDE | gor | ?kos | core; planned; reported; by dip

=== n3-080 date:2023-10-04 topic:politics source:written
[U.S.]{us} House *backs*{1} [Taiwan]{tai} arms bill; [Beijing]{chn} *bans*{2} [two lawmakers]{two:n}

[WASHINGTON]{was}, <Oct 4|2023-10-04> - The [[U.S.]{us} House of Representatives]{house} <on Wednesday|2023-10-04> *approved*{1} a bill *providing*{3} [Taiwan]{tai} with $3.2 billion in air defence equipment, *drawing*{4} a sharp *rebuke*{4} from [China]{chn}, [which]{chn} *barred*{2} [the bill's two sponsors]{two} from [its]{chn} territory.

The measure *passed*{1} 311-104 and now goes to [the Senate]{sen}, where leaders of [both parties]{both} have *promised*{5} a quick *vote*{5}. [President]{-} [Harriet Colebrook]{col} has said [she]{col} will *sign*{6} it.

[Taiwan]{tai}'s foreign ministry *thanked*{7} [Congress]{cong} for [its]{cong} "rock-solid *support*{8}". [Chinese]{~chn} [Foreign Minister]{-} [Tan Guowei]{tan} *called*{9} the vote a provocation and *warned*{10} of "forceful *measures*{10}". [He]{tan} *cancelled*{11} a *trip*{11} to [New York]{ny} planned for <next week|2023-10-09/2023-10-15>.

[[China]{chn}'s military]{pla} *sent*{12} 43 aircraft across the [Taiwan Strait]{ts} median line after the vote, [Taiwan]{tai} said. [Japan]{jap} *scrambled*{13} fighters and *lodged*{14} a *protest*{14} when two drones *passed*{15} near [Yonaguni]{yon}.

[Thirty-one Republicans]{rep} *broke*{16} with [their]{rep} party to *oppose*{16} the bill. "[We]{us} cannot *arm*{17} the whole world," said [Representative]{-} [Clyde Stroud]{clyde} of [Ohio]{ohio}. [Australia]{aus} and [Lithuania]{lit} *welcomed*{18} the vote. [Singapore]{sin} *urged*{19} [all sides]{all} to *exercise*{19} restraint and *offered*{20} to *host*{20} military-to-military talks.
--- actors
us | place | United States | U.S.
tai | place | Taiwan
chn | place | China
pla | organization | China's military
two | group | the bill's two sponsors
was | place | Washington
house | organization | U.S. House of Representatives
sen | organization | Senate
both | group | both parties
col | person | Harriet Colebrook | U.S. President
cong | organization | Congress
tan | person | Tan Guowei | Chinese Foreign Minister
ny | place | New York
ts | place | Taiwan Strait
jap | place | Japan
yon | place | Yonaguni
rep | group | thirty-one Republicans
clyde | person | Clyde Stroud | Representative
ohio | place | Ohio
aus | place | Australia
lit | place | Lithuania
sin | place | Singapore
all | group | all sides
--- events
1 | SUPPORT | house, us | tai | core; time 2023-10-04; or AGREE
2 | SANCTION | chn | two | core; or COERCE
3 | AID/AGREE | us | tai | core; planned
4 | ACCUSE | chn | house | core
5 | SUPPORT/AGREE | both, sen | - | planned
6 | AGREE | col | - | planned; or SUPPORT
7 | SUPPORT | tai | cong | core
8 | SUPPORT | cong | tai | reported; by tai; quoted
9 | ACCUSE | tan | house | 
10 | THREATEN | tan | ?us, ?tai | core; possible; quoted
11 | CONSULT/REJECT | tan | - | place ny; time 2023-10-09/2023-10-15; or OTHER
12 | MOBILIZE | pla | ?tai | core; reported; by tai; place ts
13 | MOBILIZE | jap | - | 
14 | ACCUSE | jap | ?chn | 
15 | MOBILIZE | ?chn | ?jap | place yon; or OTHER
16 | REJECT | rep | - | 
17 | AID | us | - | possible; neg; by clyde; quoted
18 | SUPPORT | aus, lit | ?house | 
19 | REQUEST | sin | all | or RETREAT
20 | CONSULT/AGREE | sin | ?us, ?chn | planned; or AID

=== n3-081 date:2019-01-16 topic:labour source:written
[[Zimbabwe]{zim} unions]{zwc:n} *call off*{1} *strike*{1} as [army]{sol} *patrols*{2} [Harare]{har}

[HARARE]{har}, <Jan 16|2019-01-16> - [[Zimbabwe]{zim}'s main labour federation]{zwc} *called off*{1} a *general strike*{3} <on Wednesday|2019-01-16>, <three days|P3D> after [security forces]{sf} *killed*{4} [at least eight people]{eight} in a *crackdown*{4} on *protests*{5} against a doubling of fuel prices.

[Soldiers]{sol} *manned*{2} roadblocks and *beat*{6} [residents]{resid} in the townships of [Epworth]{epw} and [Chitungwiza]{chi}, [lawyers]{law} said. [The government]{gov} *shut down*{7} the internet for a <second day|P2D>; [the High Court]{hc} is to *hear*{8} a *challenge*{9} by [a media group]{mg} <on Monday|2019-01-21>.

[Police]{pol} *dragged*{10} [pastor and activist]{-} [Tendai Mawere]{maw} from [his]{maw} home at dawn and *charged*{11} [him]{maw} with *subverting*{12} the state. [[His]{maw} wife]{wife} said [officers]{pol} *smashed*{13} the windows and *took*{14} [her]{wife} telephone.

[The [Zimbabwe Workers' Congress]{zwc}]{zwc} said [it]{zwc} had *decided*{1} to *end*{1} the stay-away "to *spare*{15} lives", but *demanded*{16} that [the government]{gov} *reverse*{16} the price rise by the end of the month or *face*{17} a longer *shutdown*{17}.

[President]{-} [Josiah Chikore]{chik}, on a *visit*{18} to [Moscow]{mos} to *seek*{19} *loans*{19}, *blamed*{20} [the opposition]{opp} for the *violence*{5}. [Britain]{uk} *summoned*{21} [[Zimbabwe]{zim}'s ambassador]{amb}. [South Africa]{sa} *ruled out*{22} *lending*{22} [its]{sa} neighbour more money but *sent*{23} fuel tankers.

[More than 600 people]{six} have been *detained*{24} since <Monday|2019-01-14>, [rights groups]{rg} said. [A magistrate]{mag} *freed*{25} [63]{sixty} for lack of evidence.
--- actors
zim | place | Zimbabwe
har | place | Harare
zwc | organization | Zimbabwe Workers' Congress
sf | organization | security forces
eight | group | at least eight people
sol | group | soldiers
resid | group | residents
epw | place | Epworth
chi | place | Chitungwiza
law | group | lawyers
gov | organization | government of Zimbabwe
hc | organization | High Court
mg | organization | media group
pol | organization | police
maw | person | Tendai Mawere | pastor and activist
wife | person | wife of Tendai Mawere
chik | person | Josiah Chikore | President of Zimbabwe
mos | place | Moscow
opp | organization | opposition
uk | place | Britain
amb | person | ambassador of Zimbabwe
sa | place | South Africa
six | group | more than 600 people
rg | group | rights groups
mag | person | magistrate
sixty | group | 63 detainees
--- events
1 | PROTEST/RETREAT | zwc | ?gov | core; time 2019-01-16; or RETREAT
2 | MOBILIZE | sol | - | core; place har; or COERCE
3 | PROTEST | zwc | ?gov | core
4 | ASSAULT | sf | eight | core; time 2019-01-13
5 | PROTEST | - | ?gov | core
6 | ASSAULT | sol | resid | core; reported; by law; place epw, chi
7 | COERCE | gov | - | core; time P2D
8 | OTHER:court | hc | mg | planned; time 2019-01-21
9 | ACCUSE | mg | ?gov | 
10 | COERCE | pol | maw | core
11 | ACCUSE | pol | maw | 
12 | OTHER:crime | maw | zim | reported; by pol; or ASSAULT
13 | ASSAULT | pol | maw | reported; by wife
14 | COERCE | pol | wife | reported; by wife
15 | CONCEDE | zwc | - | by zwc; quoted; or AID
16 | CONCEDE/REQUEST | zwc | gov | core
17 | PROTEST/THREATEN | zwc | gov | possible
18 | CONSULT | chik | - | place mos
19 | AID/REQUEST | chik | - | place mos
20 | ACCUSE | chik | opp | core
21 | REQUEST | uk | amb | or CONSULT ACCUSE
22 | AID/REJECT | sa | zim | 
23 | AID | sa | zim | 
24 | COERCE | ?sf | six | reported; by rg; time 2019-01-14/2019-01-16
25 | RETREAT | mag | sixty | or CONCEDE

=== n3-082 date:2021-07-20 topic:diplomacy source:written
[Taliban]{tal}, [Kabul]{afg} *fail*{1} to *agree*{1} holiday *truce*{1} as [envoys]{env:n} *plead*{2}

[DOHA]{doha}, <July 20|2021-07-20> - Negotiators for [the [Afghan]{~afg} government]{afg} and the [Taliban]{tal} *ended*{3} <two days|P2D> of *talks*{3} in [Qatar]{qat} without *agreeing*{1} a *ceasefire*{1} for the [Eid]{eid} holiday, though [both sides]{both} *pledged*{4} to *meet*{4} again and to *protect*{5} hospitals.

[Fifteen embassies in [Kabul]{kab}]{env} had *urged*{2} [the insurgents]{tal} to *lay*{2} down [their]{tal} arms for at least <a week|P1W>. Instead, [[Taliban]{tal} fighters]{tal:n} *overran*{6} the district of [Chaghcharan]{cha} <on Monday night|2021-07-19>, *executing*{7} [six captured policemen]{six}, [a provincial councillor]{cou} said. [Zabihullah Stanekzai]{zab}, a [spokesman for the group]{-}, *denied*{8} the *killings*{7} and said [the men]{six} had *surrendered*{9} and been *given*{10} safe conduct.

[Pakistan]{pak}, [which]{pak} *helped*{11} *arrange*{11} the meeting, *recalled*{12} [its]{pak} diplomats from [Kandahar]{kan} for safety. [Afghanistan]{afg} <last week|2021-07-12/2021-07-18> *withdrew*{13} [[its]{afg} ambassador]{amb} from [Islamabad]{isl} after [his]{amb} [daughter]{dau} was briefly *kidnapped*{14}. [[Pakistani]{~pak} police]{ppol} have *arrested*{15} [four taxi drivers]{four} over the *abduction*{14}.

[Afghan]{~afg} [President]{-} [Najib Ahmadzai]{naj} *ordered*{16} [militias]{mil} to be *mobilised*{16} in eight provinces and *appealed*{17} to [Washington]{us} to *step up*{17} *air strikes*{17}. The [Pentagon]{pent} said [it]{pent} would *continue*{18} to *support*{18} [[Afghan]{~afg} forces]{aforce} until <Aug. 31|2021-08-31>, when [the last [American]{~us} soldiers]{last} *leave*{19}.

[Tajikistan]{taj} *called up*{20} 20,000 reservists and *gave*{21} *refuge*{21} to [1,000 [Afghan]{~afg} soldiers]{asol} [who]{asol} *fled*{22} across the [Panj]{panj} river.
--- actors
tal | organization | Taliban
afg | place | Afghanistan
env | group | fifteen embassies in Kabul
doha | place | Doha
qat | place | Qatar
eid | other | Eid
both | group | both sides
kab | place | Kabul
cha | place | Chaghcharan
six | group | six captured policemen
cou | person | provincial councillor
zab | person | Zabihullah Stanekzai | Taliban spokesman
pak | place | Pakistan
kan | place | Kandahar
isl | place | Islamabad
amb | person | Afghan ambassador
dau | person | daughter of the ambassador
ppol | organization | Pakistani police
four | group | four taxi drivers
naj | person | Najib Ahmadzai | Afghan President
mil | group | militias
us | place | United States
pent | organization | Pentagon
last | group | the last American soldiers
taj | place | Tajikistan
asol | group | 1,000 Afghan soldiers
panj | place | Panj
aforce | group | Afghan forces
--- events
1 | RETREAT/REJECT | afg, tal | - | core; mutual; or AGREE
2 | RETREAT/REQUEST | env | tal | core
3 | CONSULT | afg, tal | - | core; mutual; time P2D; place qat
4 | CONSULT/AGREE | afg, tal, both | - | core; mutual; planned
5 | AID/AGREE | afg, tal, both | - | mutual; planned; or AGREE
6 | ASSAULT | tal | - | core; time 2021-07-19; place cha; reported; by cou
7 | ASSAULT | tal | six | core; time 2021-07-19; place cha; reported; by cou
8 | REJECT | zab, tal | ?cou | 
9 | RETREAT | six | ?tal | reported; by zab; or CONCEDE
10 | CONCEDE | ?tal | six | reported; by zab
11 | CONSULT | pak | afg, tal | or AID
12 | RETREAT | pak | - | place kan; or SANCTION
13 | SANCTION | afg | amb, ?pak | time 2021-07-12/2021-07-18
14 | ASSAULT | - | dau | or COERCE
15 | COERCE | ppol | four | 
16 | MOBILIZE | naj | mil | core
17 | AID/REQUEST | naj | us | core
18 | AID/AGREE | pent | aforce | planned; time 2021-08-31
19 | RETREAT | last | - | planned; time 2021-08-31
20 | MOBILIZE | taj | - | core
21 | AID | taj | asol | 
22 | RETREAT | asol | taj | or OTHER

=== n3-083 date:2024-05-08 topic:human-rights source:written
[Georgia]{geo} *presses*{1} ahead with 'agents' law despite *rallies*{2}, [EU]{eu} *warning*{3}

[TBILISI]{tbi}, <May 8|2024-05-08> - [[Georgia]{geo}'s parliament]{parl} *gave*{4} initial *approval*{4} to a bill that would *force*{5} [groups funded from abroad]{ngo} to register as foreign agents <on Wednesday|2024-05-08>, as [some 30,000 people]{ppl} *protested*{2} outside and the [European Union]{eu} *threatened*{3} to *freeze*{3} the country's membership application.

[Opposition deputies]{opp} *walked out*{6} before the *vote*{4}. One of [them]{opp}, [Nika Beridze]{nik}, was *punched*{7} by [the ruling party's whip]{-}, [Zaza Lortkipanidze]{zaza}, and *taken*{8} to hospital. [Lortkipanidze]{zaza} *refused*{9} to *apologise*{9}.

[President]{-} [Ekaterine Samkharadze]{eka}, [who]{eka} *opposes*{10} the law, *vowed*{11} to *veto*{11} it, but the ruling [Georgian Path]{gp} party has enough seats to *override*{12} [her]{eka}. [Its]{gp} founder, billionaire [Tariel Gvazava]{tar}, *accused*{13} [Western governments]{wg} of *financing*{14} "a party of war".

[Riot police]{rp} *used*{15} pepper spray to *clear*{15} the square in the early hours and *detained*{16} [63 demonstrators]{dem}. [A television cameraman]{cam} said [officers]{rp} *kicked*{17} [him]{cam} as [he]{cam} lay on the ground. [The Interior Ministry]{im} *promised*{18} to *look*{18} into the complaint.

[The United States]{us} *restricted*{19} visas for [members of [Lortkipanidze]{zaza}'s family]{fam} and *put*{20} on hold a joint military *exercise*{20}. [Armenia]{arm}'s government *declined*{21} to *take sides*{21}. [Russia]{rus}, [which]{rus} *adopted*{22} a similar law <in 2012|2012>, *praised*{23} [Georgia]{geo} for "*resisting*{24} dictates".

[Students]{stu} at five universities *announced*{25} a *boycott*{25} of classes and *called*{26} on [teachers]{tea} to *join*{26} [them]{stu}. [The Orthodox Church]{oc} *asked*{27} [both sides]{both} for calm.
--- actors
geo | place | Georgia
eu | organization | European Union | EU
tbi | place | Tbilisi
parl | organization | Georgia's parliament
ngo | group | groups funded from abroad
ppl | group | some 30,000 people
opp | group | opposition deputies
nik | person | Nika Beridze | opposition deputy
zaza | person | Zaza Lortkipanidze | ruling party whip
eka | person | Ekaterine Samkharadze | President of Georgia
gp | organization | Georgian Path | ruling party
tar | person | Tariel Gvazava | billionaire
wg | group | Western governments
rp | organization | riot police
dem | group | 63 demonstrators
cam | person | television cameraman
im | organization | Interior Ministry
us | place | United States
fam | group | members of Lortkipanidze's family
arm | place | Armenia
rus | place | Russia
stu | group | students
tea | group | teachers
oc | organization | Orthodox Church
both | group | both sides
--- events
1 | REJECT | geo | ?eu | core; same 4; or COERCE
2 | PROTEST | ppl | ?parl | core; time 2024-05-08; place tbi
3 | SANCTION/THREATEN | eu | geo | core; possible
4 | SUPPORT | parl | - | core; time 2024-05-08; or COERCE AGREE
5 | COERCE | parl | ngo | possible
6 | REJECT | opp | parl | core; or PROTEST
7 | ASSAULT | zaza | nik | core
8 | AID | - | nik | 
9 | CONCEDE/REJECT | zaza | ?nik | 
10 | REJECT | eka | - | same 11
11 | REJECT | eka | ?parl | core; planned
12 | REJECT | gp | eka | possible
13 | ACCUSE | tar | wg | core
14 | AID | wg | - | reported; by tar
15 | COERCE | rp | ppl | time 2024-05-08; or ASSAULT
16 | COERCE | rp | dem | core; time 2024-05-08
17 | ASSAULT | rp | cam | reported; by cam
18 | ACCUSE | im | rp | planned; or AGREE
19 | SANCTION | us | fam | core
20 | COOPERATE/SANCTION | us | ?geo | core
21 | SUPPORT/REJECT | arm | - | or REJECT
22 | COERCE | rus | - | time 2012; or OTHER
23 | SUPPORT | rus | geo | 
24 | REJECT | geo | ?eu | reported; by rus; quoted
25 | PROTEST | stu | - | planned; or REJECT
26 | PROTEST/REQUEST | stu | tea | 
27 | REQUEST | oc | both | 

=== n3-084 date:2020-03-10 topic:opec source:written
[Saudi Arabia]{sau} *pledges*{1} oil cut after [Russia]{rus} *returns*{2} to table

[VIENNA]{vie}, <March 10|2020-03-10> (Crude Line) - [Saudi Arabia]{sau} *promised*{1} to *trim*{1} output by 800,000 barrels a day <on Tuesday|2020-03-10> and [Russia]{rus} *consented*{2} to *rejoin*{2} talks with [OPEC]{opec}, *ending*{3} a <four-day|P4D> price *war*{3} that *wiped*{4} a third off the value of crude.

The two *reached*{5} the *understanding*{5} during a late-night *call*{6} between [Saudi]{~sau} [Energy Minister]{-} [Turki al-Dosari]{dos} and [his]{dos} [Russian]{~rus} [counterpart]{-}, [Maksim Volzhin]{vol}, [three [OPEC]{opec} delegates]{del:n} said. [Kazakhstan]{kaz} *acted*{7} as go-between.

[Dosari]{dos} *agreed*{8} to *withdraw*{8} discounts *offered*{9} to [European refiners]{ref}. [Volzhin]{vol} *undertook*{10} to *bring*{10} [his]{vol} companies into line, over *objections*{11} from [state oil firm]{-} [Sibneftegaz]{sib}. [Iraq]{irq}, [Kuwait]{kuw} and [the United Arab Emirates]{uae} *accepted*{12} smaller quotas; [Mexico]{mex} *refused*{13} to *sign*{13} anything.

[U.S.]{~us} [President]{-} [Lowell Hargrave]{low} *took*{14} credit, saying [he]{low} had *phoned*{15} [both leaders]{both} and *threatened*{16} to *impose*{16} tariffs on [their]{both} oil. The [Kremlin]{rus:N} *denied*{17} that any such *threat*{16} was *made*{16} and *thanked*{18} [Saudi Arabia]{sau} for [its]{sau} "wisdom".

[OPEC]{opec} *will convene*{19} <on Thursday|2020-03-12> to *ratify*{20} the cuts. [Iran]{iran}, exempt because of sanctions, *backed*{21} the *deal*{5}. [Venezuela]{ven}, [which]{ven} had *asked*{22} for an emergency *summit*{22}, *hailed*{23} it as "a victory of reason". [[Nigerian]{~nig} oil unions]{nou} *postponed*{24} a *strike*{24} to *help*{25} prices recover.
--- actors
sau | place | Saudi Arabia
rus | place | Russia | Kremlin
vie | place | Vienna
opec | organization | OPEC
dos | person | Turki al-Dosari | Saudi Energy Minister
vol | person | Maksim Volzhin | Russian energy minister
del | group | three OPEC delegates
kaz | place | Kazakhstan
ref | group | European refiners
sib | organization | Sibneftegaz | state oil firm
irq | place | Iraq
kuw | place | Kuwait
uae | place | United Arab Emirates
mex | place | Mexico
us | place | United States
low | person | Lowell Hargrave | U.S. President
both | group | both leaders
iran | place | Iran
ven | place | Venezuela
nou | group | Nigerian oil unions
nig | place | Nigeria
--- events
1 | CONCEDE/AGREE | sau | - | core; planned; time 2020-03-10; or AGREE COOPERATE
2 | CONSULT/AGREE | rus | opec | core; planned; time 2020-03-10
3 | RETREAT | sau, rus | - | core; mutual; time 2020-03-10
4 | OTHER:business | - | - | 
5 | AGREE | dos, vol, sau, rus | - | core; mutual; reported; by del
6 | CONSULT | dos, vol | - | core; mutual; reported; by del
7 | CONSULT | kaz | sau, rus | 
8 | CONCEDE/AGREE | dos | ?ref | core; planned
9 | COOPERATE/AGREE | ?sau | ref | or CONCEDE
10 | COOPERATE/AGREE | vol | ?opec | core; planned
11 | REJECT | sib | vol | 
12 | AGREE | irq, kuw, uae | ?opec | core
13 | AGREE/REJECT | mex | ?opec | core
14 | OTHER:statement | low | - | 
15 | CONSULT | low | both | by low
16 | SANCTION/THREATEN | low | both, sau, rus | possible; by low
17 | REJECT | rus | low | 
18 | SUPPORT | rus | sau | 
19 | CONSULT | opec | - | planned; time 2020-03-12
20 | AGREE | opec | - | planned; time 2020-03-12; or SUPPORT
21 | SUPPORT | iran | ?sau, ?rus | 
22 | CONSULT/REQUEST | ven | ?opec | 
23 | SUPPORT | ven | ?sau, ?rus | 
24 | PROTEST/RETREAT | nou | - | or RETREAT
25 | AID | nou | - | or SUPPORT

=== n3-085 date:2018-07-26 topic:security source:written
[Nigeria]{nig}, [Cameroon]{cam} *vow*{1} joint *offensive*{1} after *beheadings*{2}

[YAOUNDE]{yao}, <July 26|2018-07-26> - The presidents of [Nigeria]{nig} and [Cameroon]{cam} *agreed*{1} <on Thursday|2018-07-26> to *launch*{1} a joint military *operation*{1} along [their]{nig+cam} border and to *extradite*{3} suspects to each other, <a week after|P7D> [Islamist militants]{isl} *beheaded*{2} [23 fishermen]{fish} on an island in [Lake Chad]{lc}.

[Nigeria]{nig}'s [Aminu Danjuma]{dan} and [his]{dan} [Cameroonian]{~cam} counterpart, [Fidèle Atangana]{ata}, *signed*{4} the *agreement*{4} at a *summit*{5} in [Yaounde]{yao}. [France]{fra} will *supply*{6} aerial intelligence; [Britain]{uk} has *offered*{7} night-vision gear. [Chad]{chad} and [Niger]{niger} were *invited*{8} to *join*{8} but have *not yet replied*{9}.

"There will be no river behind which [these killers]{isl} can hide," [Danjuma]{dan} *told*{10} a news conference, *promising*{11} [the dead men's families]{fam} compensation.

[Some 3,000 [Nigerian]{~nig} soldiers]{sol} have been *sent*{12} to the border town of [Banki]{ban} <in the past week|2018-07-19/2018-07-26>. [Cameroon]{cam} *imposed*{13} a night *curfew*{13} on motorcycles in [its]{cam} far north and *closed*{14} four markets *suspected*{15} of *supplying*{16} [the insurgents]{isl} with fuel.

[Amnesty International]{amn} *urged*{17} the two armies to *respect*{17} civilians, *accusing*{18} [[Cameroonian]{~cam} troops]{ctr} of *torching*{19} [two villages]{vil} during a *raid*{19} <in June|2018-06>. [Cameroon]{cam}'s [defence minister]{-}, [Joseph Mbarga-Ondoa]{jos}, *dismissed*{20} the *report*{18} as fabricated but *suspended*{21} [a captain]{cap} "as a precaution".

The two countries *fought*{22} over the oil-rich [Bakassi]{bak} peninsula <in the 1990s|199>. [Nigeria]{nig} *handed*{23} it over <in 2008|2008> after [the World Court]{icj} *ruled*{24} in [Cameroon]{cam}'s favour.
--- actors
nig | place | Nigeria
cam | place | Cameroon
yao | place | Yaounde
isl | group | Islamist militants
fish | group | 23 fishermen
lc | place | Lake Chad
dan | person | Aminu Danjuma | President of Nigeria
ata | person | Fidèle Atangana | President of Cameroon
fra | place | France
uk | place | Britain
chad | place | Chad
niger | place | Niger
fam | group | the dead men's families
sol | group | 3,000 Nigerian soldiers
ban | place | Banki
amn | organization | Amnesty International
ctr | group | Cameroonian troops
vil | group | two villages
jos | person | Joseph Mbarga-Ondoa | Cameroonian defence minister
cap | person | captain
bak | place | Bakassi
icj | organization | World Court
--- events
1 | COOPERATE/AGREE | dan, ata, nig, cam | ?isl | core; mutual; planned; time 2018-07-26; or ASSAULT
2 | ASSAULT | isl | fish | core; time 2018-07-19; place lc
3 | COOPERATE/AGREE | nig, cam | - | core; mutual; planned
4 | AGREE | dan, ata | - | core; mutual; place yao
5 | CONSULT | dan, ata | - | core; mutual; place yao
6 | COOPERATE/AGREE | fra | ?nig, ?cam | planned; or AID
7 | AID/AGREE | uk | ?nig, ?cam | planned
8 | COOPERATE/REQUEST | ?nig, ?cam | chad, niger | 
9 | REJECT | chad, niger | - | neg; or OTHER
10 | OTHER:statement | dan | - | 
11 | AID/AGREE | dan | fam | planned
12 | MOBILIZE | nig | sol | core; time 2018-07-19/2018-07-26; place ban
13 | COERCE | cam | - | core
14 | COERCE | cam | - | 
15 | ACCUSE | cam | - | 
16 | AID | - | isl | reported; by cam
17 | REQUEST | amn | nig, cam | 
18 | ACCUSE | amn | ctr | core
19 | ASSAULT | ctr | vil | reported; by amn; time 2018-06
20 | REJECT | jos | amn | 
21 | SANCTION | jos | cap | 
22 | ASSAULT | nig, cam | - | mutual; time 199; place bak
23 | RETREAT | nig | ?cam | time 2008; or CONCEDE
24 | SUPPORT | icj | cam | or OTHER

=== n3-086 date:2023-04-18 topic:hostages source:written
[[Papua]{pap} rebels]{wpfa:n} *threaten*{1} to *shoot*{1} [pilot]{pil:n} unless [Jakarta]{ino} *talks*{2}

[JAYAPURA]{jay}, <April 18|2023-04-18> - [Separatist gunmen]{wpfa} *holding*{3} [a [New Zealand]{~nz} pilot]{pil} in [Indonesia]{ino}'s [Papua]{pap} region *threatened*{1} <on Tuesday|2023-04-18> to *kill*{1} [him]{pil} within <two months|P2M> if [the government]{ino} *refused*{2} to *open*{2} *talks*{2} on independence.

In a video *sent*{4} to news agencies, [the pilot]{pil}, [Gareth Tolley]{pil}, *asked*{5} [the [Indonesian]{~ino} military]{tni} to *stop*{5} *bombing*{6} the highlands. [His]{pil} captors, from the [West Papua Freedom Army]{wpfa}, *seized*{3} [him]{pil} <in February|2023-02> after [he]{pil} *landed*{7} in [Nduga]{ndu} and *burned*{8} [his]{pil} aircraft. [They]{wpfa} *released*{9} [his]{pil} [five passengers]{five}.

[Military spokesman]{-} [Colonel]{-} [Rahmat Sitorus]{rah} *denied*{10} *using*{11} bombs and *ruled out*{12} *negotiations*{12}. [He]{rah} said [troops]{tni} had *come under attack*{13} <on Saturday|2023-04-15> while *searching*{14} for [Tolley]{pil}, and that [four soldiers]{four} were *killed*{13}. [The rebels]{wpfa} *claimed*{15} to have *killed*{13} nine.

[New Zealand]{nz}, [which]{nz} has *sent*{16} [diplomats]{dip} to [Jayapura]{jay}, *appealed*{17} for [Tolley]{pil}'s *release*{17} and *ruled out*{18} *paying*{18} ransom. [Vanuatu]{van} *proposed*{19} that [the Pacific Islands Forum]{pif} *mediate*{19}. [Church leaders]{chu} in [Wamena]{wam}, [who]{chu} have twice *met*{20} [the kidnappers]{wpfa}, *urged*{21} [Jakarta]{ino} to *pull*{21} [its]{ino} troops back from [Nduga]{ndu} "so that the man can *walk*{22} out".

[Indonesian]{~ino} [President]{-} [Bagus Prawira]{bag} *flew*{23} [another 400 soldiers]{sol} to the region <last week|2023-04-10/2023-04-16> and *banned*{24} [foreign reporters]{for} from it.
--- actors
pap | place | Papua
pil | person | Gareth Tolley | New Zealand pilot
ino | place | Indonesia
jay | place | Jayapura
nz | place | New Zealand
tni | organization | Indonesian military
wpfa | organization | West Papua Freedom Army
ndu | place | Nduga
five | group | five passengers
rah | person | Rahmat Sitorus | military spokesman
four | group | four soldiers
dip | group | diplomats
van | place | Vanuatu
pif | organization | Pacific Islands Forum
chu | group | church leaders
wam | place | Wamena
bag | person | Bagus Prawira | Indonesian President
sol | group | 400 soldiers
for | group | foreign reporters
--- events
1 | ASSAULT/THREATEN | wpfa | pil | core; possible; time 2023-04-18
2 | CONSULT/REQUEST | wpfa | ino | core
3 | ASSAULT | wpfa | pil | core; time 2023-02; place ndu; or COERCE
4 | OTHER:statement | wpfa | - | or OTHER
5 | RETREAT/REQUEST | pil | tni | core
6 | ASSAULT | tni | - | reported; by pil
7 | OTHER:travel | pil | - | place ndu
8 | ASSAULT | wpfa | pil | place ndu
9 | RETREAT | wpfa | five | 
10 | REJECT | rah | ?pil | 
11 | ASSAULT | tni | - | denied; neg; by rah; same 6
12 | CONSULT/REJECT | rah | wpfa | core
13 | ASSAULT | ?wpfa | tni, four | core; reported; by rah; time 2023-04-15
14 | AID | tni | pil | reported; by rah
15 | OTHER:statement | wpfa | - | or ASSAULT
16 | CONSULT | nz | dip | place jay; or OTHER
17 | RETREAT/REQUEST | nz | pil, ?wpfa | core
18 | AID/REJECT | nz | ?wpfa | or CONCEDE
19 | CONSULT/REQUEST | van | pif | 
20 | CONSULT | chu | wpfa | 
21 | RETREAT/REQUEST | chu | ino | 
22 | RETREAT | - | pil | possible; by chu; quoted
23 | MOBILIZE | bag | sol | core; time 2023-04-10/2023-04-16
24 | COERCE | bag | for | time 2023-04-10/2023-04-16
