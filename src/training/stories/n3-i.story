=== n3-072 date:2022-06-14 topic:digest source:written
World news in brief

[SANAA]{sanaa} - [[Yemen]{yem}'s Houthi rebels]{hou} <on Tuesday|2022-06-14> *agreed*{1} to *reopen*{2} two roads into the city of [Taiz]{taiz} after [UN]{un}-*brokered*{3} *talks*{3} in [Amman]{amm}.

[QUITO]{quito} - [[Ecuadorian]{~ecu} police]{epol} *arrested*{4} [indigenous leader]{-} [Leandro Iñamagua]{lea}, *accused*{5} of *masterminding*{6} road *blockades*{6}. [Protesters]{pro} *besieged*{7} a police station to *demand*{8} [his]{lea} *release*{8}.

[JUBA]{juba} - [The World Food Programme]{wfp} *suspended*{9} rations to [1.7 million people]{ppl} in [South Sudan]{ss}, blaming a shortfall in *donations*{10}.

[PARIS]{paris} - [French]{~fra} [Foreign Minister]{-} [Armelle Jaouen]{jao} *urged*{11} [Azerbaijan]{aze} to *unblock*{11} the [Lachin]{lac} road and *offered*{12} to *host*{12} *talks*{12}. [Baku]{aze:N} *accused*{13} [Paris]{fra} of *bias*{14}.

[SUVA]{suva} - [Fiji]{fiji} *signed*{15} a security *pact*{15} with [New Zealand]{nz} that *allows*{16} the two armies to *train*{17} and *respond*{17} to disasters together.

[CONAKRY]{con} - [[Guinea]{gui}'s junta]{junta} *dissolved*{18} [the main opposition alliance]{opp} and *banned*{19} *demonstrations*{20} for <three years|P3Y>.
--- actors
sanaa | place | Sanaa
yem | place | Yemen
hou | group | Houthi rebels
taiz | place | Taiz
un | organization | UN
amm | place | Amman
quito | place | Quito
ecu | place | Ecuador
epol | organization | Ecuadorian police
lea | person | Leandro Iñamagua | indigenous leader
pro | group | protesters
juba | place | Juba
wfp | organization | World Food Programme
ppl | group | 1.7 million people
ss | place | South Sudan
paris | place | Paris
fra | place | France
jao | person | Armelle Jaouen | French Foreign Minister
aze | place | Azerbaijan
lac | place | Lachin
suva | place | Suva
fiji | place | Fiji
nz | place | New Zealand
con | place | Conakry
gui | place | Guinea
junta | organization | Guinea's junta
opp | organization | main opposition alliance
--- events
1 | CONCEDE/AGREE | hou | - | core; planned; time 2022-06-14; same 2
2 | CONCEDE/AGREE | hou | - | planned; time 2022-06-14; place taiz
3 | CONSULT | un | hou | place amm
4 | COERCE | epol | lea | core
5 | ACCUSE | epol | lea | 
6 | PROTEST | lea | - | reported
7 | PROTEST | pro | epol | or COERCE
8 | RETREAT/REQUEST | pro | lea, ?epol | 
9 | AID/SANCTION | wfp | ppl | core; place ss
10 | AID | - | ?wfp | neg
11 | CONCEDE/REQUEST | jao | aze | core
12 | CONSULT/AGREE | jao, fra | aze | planned
13 | ACCUSE | aze | fra | 
14 | OTHER:other | fra | - | reported; by aze
15 | AGREE | fiji, nz | - | core; mutual
16 | CONCEDE | fiji, nz | - | mutual; or AGREE
17 | COOPERATE/AGREE | fiji, nz | - | planned; mutual
18 | COERCE | junta | opp | core
19 | COERCE | junta | - | core; time P3Y
20 | PROTEST | - | - | possible; neg

=== n3-073 date:2019-08-13 topic:digest source:written
OVERNIGHT HEADLINES <August 13|2019-08-13>

- [[Colombian]{~col} rebels of the [ELN-Norte]{eln}]{eln} *released*{1} [two soldiers]{two} [they]{eln} had *captured*{2} in [Arauca]{ara}, handing [them]{two} to [the Red Cross]{rc}.

- [Malaysia]{mal} *lodged*{3} a *complaint*{3} with [Indonesia]{ino} over forest fires. [Jakarta]{ino:N} *sent*{4} [9,000 firefighters]{ff} and *apologised*{5}.

- [The [British]{~uk} parliament]{uk-p} *rejected*{6}, 312-280, a motion to *recall*{6} troops from [Estonia]{est}.

- [Rwanda]{rwa} *closed*{7} [its]{rwa} border with [Burundi]{bur} and *deployed*{8} soldiers along it, saying [gunmen]{gun} *crossed*{9} at night and *killed*{10} [a village chief]{chief}.

- [Kuwait]{kuw} *pledged*{11} $200 million to *rebuild*{11} [Mosul]{mos} hospitals.

- [Workers at [Argentina]{arg}'s state airline]{wor} *walked out*{12}, *grounding*{13} 260 flights; [the transport minister]{min} *threatened*{14} to *dismiss*{14} [them]{wor}.

- [Albania]{alb} *expelled*{15} [two [Iranian]{~iran} diplomats]{dip} *accused*{16} of *plotting*{17} to *bomb*{17} a rally of exiles.
--- actors
col | place | Colombia
eln | organization | ELN-Norte
two | group | two soldiers
ara | place | Arauca
rc | organization | Red Cross
mal | place | Malaysia
ino | place | Indonesia
ff | group | 9,000 firefighters
uk | place | Britain
uk-p | organization | British parliament
est | place | Estonia
rwa | place | Rwanda
bur | place | Burundi
gun | group | gunmen
chief | person | village chief
kuw | place | Kuwait
mos | place | Mosul
arg | place | Argentina
wor | group | workers at Argentina's state airline
min | person | transport minister
alb | place | Albania
dip | group | two Iranian diplomats
iran | place | Iran
--- events
1 | RETREAT | eln | two, rc | core
2 | COERCE | eln | two | place ara; or ASSAULT
3 | ACCUSE | mal | ino | core
4 | AID | ino | ff | or MOBILIZE
5 | CONCEDE | ino | ?mal | 
6 | RETREAT/REJECT | uk-p | - | core; place est
7 | SANCTION | rwa | bur | core; or COERCE
8 | MOBILIZE | rwa | ?bur | core
9 | ASSAULT | gun | ?rwa | reported; by rwa
10 | ASSAULT | gun | chief | reported; by rwa
11 | AID/AGREE | kuw | - | core; planned; place mos
12 | PROTEST | wor | - | core
13 | PROTEST | wor | - | same 12; or COERCE
14 | SANCTION/THREATEN | min | wor | possible
15 | SANCTION | alb | dip | core
16 | ACCUSE | alb | dip | 
17 | ASSAULT | dip | - | reported; by alb; possible

=== n3-074 date:2023-11-28 topic:digest source:written
At a glance: <Tuesday|2023-11-28>

MOSCOW VISIT - [Serbian]{~ser} [President]{-} [Nebojša Kostadinov]{kos} *met*{1} [his]{kos} [Russian]{~rus} [counterpart]{rp} in [Moscow]{mos} and *secured*{2} a *promise*{2} of cheaper gas. [Brussels]{eu} *voiced*{3} disappointment.

GAZA AID - [Egypt]{egy} *let*{4} 140 trucks *carrying*{5} flour into [Gaza]{gaza} after [Israel]{isr} *eased*{6} *inspections*{6}.

HOSTAGES - [[Boko Haram]{bh} fighters]{bh} *abducted*{7} [31 schoolgirls]{girls} in [Nigeria]{nig}'s [Yobe]{yobe} state. [Soldiers]{sol} *rescued*{8} [nine]{nine} hours later.

NO DEAL - [Guyana]{guy} and [Venezuela]{ven} *failed*{9} to *agree*{9} on joint patrols. [Caracas]{ven:N} *threatened*{10} to *annex*{10} the disputed region.

STRIKE OFF - [[South Korean]{~kor} doctors]{kdoc} *called off*{11} a *strike*{11} after [the health ministry]{hm} *shelved*{12} a plan to raise admissions.

VOTE - [[Bulgaria]{bul}'s government]{bul} *survived*{13} a *no-confidence vote*{13} *called*{14} by [the Socialists]{soc}.

BORDER - [Finland]{fin} *shut*{15} [its]{fin} last crossing with [Russia]{rus}, *accusing*{16} [Moscow]{rus} of *pushing*{17} [migrants]{mig} towards it.
--- actors
ser | place | Serbia
kos | person | Nebojša Kostadinov | Serbian President
rus | place | Russia
rp | person | Russian president
mos | place | Moscow
eu | organization | European Union
egy | place | Egypt
gaza | place | Gaza
isr | place | Israel
bh | organization | Boko Haram
girls | group | 31 schoolgirls
nig | place | Nigeria
yobe | place | Yobe
sol | group | soldiers
nine | group | nine schoolgirls
guy | place | Guyana
ven | place | Venezuela
kor | place | South Korea
kdoc | group | South Korean doctors
hm | organization | South Korean health ministry
bul | place | Bulgaria
soc | organization | Socialists
fin | place | Finland
mig | group | migrants
--- events
1 | CONSULT | kos, rp | - | core; mutual; time 2023-11-28; place mos
2 | AID/AGREE | rp | kos | core; planned; or COOPERATE
3 | ACCUSE | eu | ?ser | 
4 | CONCEDE | egy | gaza | core; or AID
5 | AID | - | gaza | core; or OTHER
6 | CONCEDE | isr | - | 
7 | ASSAULT | bh | girls | core; place yobe; or COERCE
8 | AID | sol | nine | core
9 | COOPERATE/REJECT | guy, ven | - | core; mutual
10 | ASSAULT/THREATEN | ven | ?guy | core; possible; or COERCE
11 | PROTEST/RETREAT | kdoc | - | core; or RETREAT
12 | CONCEDE | hm | kdoc | 
13 | REJECT | soc | bul | core; neg; or SUPPORT
14 | REJECT | soc | bul | same 13; or REQUEST
15 | SANCTION | fin | rus | core; or COERCE
16 | ACCUSE | fin | rus | 
17 | COERCE | rus | mig, fin | reported; by fin

=== n3-075 date:2021-05-21 topic:digest source:written
MINUTES OF THE DAY

<0610|2021-05-21>: [Guards]{gua:n} *fired on*{1} [fishermen]{fish} off [Western Sahara]{ws}; [Morocco]{mor} *opened*{2} an *investigation*{2}.

<0745|2021-05-21>: [A [Danish]{~den} minesweeper and a [German]{~ger} frigate]{ships} *set off*{3} to *reinforce*{3} [NATO]{nato}'s Baltic squadron.

<0930|2021-05-21>: [[Thai]{~thai} authorities]{thai} *extended*{4} *curfews*{4} in four provinces bordering [Malaysia]{mal}.

<1105|2021-05-21>: [[India]{ind}'s farmers' unions]{fu} *accepted*{5} [the government]{ig}'s *offer*{6} of *talks*{6}, *ending*{7} a <12-day|P12D> rail *blockade*{7}.

<1240|2021-05-21>: [The [International Labour Organization]{ilo}]{ilo} *criticised*{8} [Qatar]{qat} for *delaying*{9} wage payments; [Doha]{qat:N} *invited*{10} [inspectors]{insp}.

<1415|2021-05-21>: [Ghana]{gha} *recognised*{11} [Kosovo]{kos}. [Serbia]{ser} *recalled*{12} [its]{ser} consul.

<1550|2021-05-21>: [[Senegal]{sen}'s national assembly]{na} *lifted*{13} the immunity of [opposition deputy]{-} [Ousmane Dièye]{ous}. [Youths]{you} *stoned*{14} buses in [Thiès]{thi}.

<1820|2021-05-21>: [Ukraine]{ukr} and [Moldova]{mol} *signed up*{15} to a common electricity *scheme*{15}; [Romania]{rom} *endorsed*{16} it.
--- actors
gua | group | guards
fish | group | fishermen
ws | place | Western Sahara
mor | place | Morocco
ships | group | Danish minesweeper and German frigate
den | place | Denmark
ger | place | Germany
nato | organization | NATO
thai | place | Thailand
mal | place | Malaysia
ind | place | India
fu | organization | India's farmers' unions
ig | organization | Indian government
ilo | organization | International Labour Organization
qat | place | Qatar
insp | group | inspectors
gha | place | Ghana
kos | place | Kosovo
ser | place | Serbia
sen | place | Senegal
na | organization | national assembly of Senegal
ous | person | Ousmane Dièye | opposition deputy
you | group | youths
thi | place | Thiès
ukr | place | Ukraine
mol | place | Moldova
rom | place | Romania
--- events
1 | ASSAULT | gua | fish | core; time 2021-05-21; place ws
2 | ACCUSE | mor | ?gua | 
3 | MOBILIZE | ships | nato | core; time 2021-05-21
4 | COERCE | thai | - | core; time 2021-05-21
5 | AGREE | fu | ig | core; time 2021-05-21
6 | CONSULT/AGREE | ig | fu | planned
7 | RETREAT | fu | - | core; time 2021-05-21; or PROTEST
8 | ACCUSE | ilo | qat | core; time 2021-05-21
9 | SANCTION | qat | - | reported; by ilo; or OTHER
10 | CONSULT/REQUEST | qat | insp, ?ilo | or CONCEDE
11 | SUPPORT | gha | kos | core; time 2021-05-21
12 | SANCTION | ser | ?gha | 
13 | SANCTION | na | ous | core; time 2021-05-21; or COERCE
14 | ASSAULT | you | - | place thi; or PROTEST
15 | COOPERATE/AGREE | ukr, mol | - | core; mutual; planned; time 2021-05-21
16 | SUPPORT | rom | ukr, mol | 

=== n3-076 date:2018-12-18 topic:digest source:written
Around the world in seven sentences

[Ethiopia]{eth} *pardoned*{1} [1,200 prisoners]{pris}, most of [them]{pris} [Somalis]{~som}, to mark a religious holiday. [[Israeli]{~isr} forces]{ifor} *demolished*{2} the home of [a [Palestinian]{~pal} gunman]{gun} near [Ramallah]{ram}, *sparking*{3} *clashes*{3} in which [a teenager]{teen} was *shot*{4} dead. [Portugal]{por} *asked*{5} [Angola]{ang} to *extradite*{5} [a bank chairman]{ban}; [Luanda]{ang:N} *refused*{6}. [The [Organization of American States]{oas}]{oas} *held*{7} an emergency *session*{7} on [Nicaragua]{nic}, [which]{nic} *boycotted*{8} it. [Ten thousand [Romanian]{~rom} miners]{min} *marched*{9} on [Bucharest]{buc}, where [the government]{gov} *caved in*{10} within the hour. [Cambodia]{kh} *returned*{11} [an [Austrian]{~aut} antiques dealer]{dea} to [Vienna]{aut} <on Tuesday|2018-12-18>. [Pope]{-} [Clement]{pope} *appealed*{12} to [both [Korean]{~kor} leaders]{kl} to *sign*{12} a peace treaty and *promised*{13} to *visit*{13}.
--- actors
eth | place | Ethiopia
pris | group | 1,200 prisoners
som | place | Somalia
isr | place | Israel
ifor | group | Israeli forces
gun | person | Palestinian gunman
pal | place | Palestine
ram | place | Ramallah
teen | person | teenager
por | place | Portugal
ang | place | Angola
ban | person | bank chairman
oas | organization | Organization of American States
nic | place | Nicaragua
min | group | ten thousand Romanian miners
rom | place | Romania
buc | place | Bucharest
gov | organization | Romanian government
kh | place | Cambodia
dea | person | Austrian antiques dealer
aut | place | Austria
pope | person | Clement | Pope
kl | group | both Korean leaders
kor | place | Korea
--- events
1 | CONCEDE | eth | pris | core; or RETREAT
2 | COERCE | ifor | gun | core; place ram; or ASSAULT
3 | ASSAULT | ?ifor | - | mutual; place ram; or PROTEST
4 | ASSAULT | ?ifor | teen | place ram
5 | COOPERATE/REQUEST | por | ang, ban | core
6 | COOPERATE/REJECT | ang | por | core
7 | CONSULT | oas | - | core
8 | REJECT | nic | oas | 
9 | PROTEST | min | ?gov | core; place buc
10 | CONCEDE | gov | min | 
11 | COOPERATE | kh | dea, aut | core; time 2018-12-18
12 | AGREE/REQUEST | pope | kl | core
13 | CONSULT/AGREE | pope | ?kl | planned

=== n3-077 date:2024-01-30 topic:digest source:written
Diplomatic notebook

[Mexico]{mex} *granted*{1} *asylum*{1} to [the wife of [Ecuador]{ecu}'s jailed vice president]{wife}, *angering*{2} [Quito]{ecu}. [Ecuador]{ecu} *blocked*{3} [her]{wife} departure.

[Pakistan]{pak} and [Iran]{iran} *restored*{4} ambassadors *withdrawn*{5} after [they]{pak+iran} *bombed*{6} each other's territory <two weeks ago|2024-01-16>.

[The European Union]{eu} *unlocked*{7} 3 billion euros for [Egypt]{egy}; [rights groups]{rg} *accused*{8} [it]{eu} of *rewarding*{9} repression.

[Sweden]{swe} *cleared*{10} the final hurdle to joining [NATO]{nato} as [[Hungarian]{~hun} lawmakers]{hlaw} *ratified*{11} [its]{swe} bid, 188-6.

[Chad]{chad} *turned back*{12} [a [UN]{un} envoy]{env} at [N'Djamena]{ndj} airport. [The UN]{un} *protested*{13}.

[Cuba]{cuba} *offered*{14} to *mediate*{14} between [Honduras]{hon} and [Taiwan]{tai}. Neither *replied*{15}.

[North Macedonia]{nm} *expelled*{16} [six [Russian]{~rus} embassy employees]{six}, the third such *step*{16} since <2022|2022>.

[Japan]{jap} and [the Philippines]{phi} *concluded*{17} an *accord*{17} under which [Tokyo]{jap} will *supply*{18} five coastguard vessels.
--- actors
mex | place | Mexico
wife | person | wife of Ecuador's jailed vice president
ecu | place | Ecuador
pak | place | Pakistan
iran | place | Iran
eu | organization | European Union
egy | place | Egypt
rg | group | rights groups
swe | place | Sweden
nato | organization | NATO
hun | place | Hungary
hlaw | group | Hungarian lawmakers
chad | place | Chad
un | organization | UN
env | person | UN envoy
ndj | place | N'Djamena
cuba | place | Cuba
hon | place | Honduras
tai | place | Taiwan
nm | place | North Macedonia
six | group | six Russian embassy employees
rus | place | Russia
jap | place | Japan
phi | place | Philippines
--- events
1 | AID | mex | wife | core; or CONCEDE
2 | OTHER:other | mex | ecu | 
3 | COERCE | ecu | wife | core
4 | CONCEDE | pak, iran | - | core; mutual; or AGREE CONSULT
5 | SANCTION | pak, iran | - | mutual
6 | ASSAULT | pak, iran | - | mutual; time 2024-01-16
7 | AID | eu | egy | core; or CONCEDE
8 | ACCUSE | rg | eu | 
9 | SUPPORT | eu | egy | reported; by rg
10 | AGREE | swe | nato | core; or OTHER
11 | SUPPORT | hlaw | swe | core; or AGREE
12 | REJECT | chad | env | core; place ndj; or COERCE
13 | ACCUSE | un | ?chad | 
14 | CONSULT/AGREE | cuba | hon, tai | core; planned
15 | REJECT | hon, tai | ?cuba | 
16 | SANCTION | nm | six | core
17 | AGREE | jap, phi | - | core; mutual
18 | AID/AGREE | jap | phi | planned; or COOPERATE

=== n3-078 date:2020-07-14 topic:digest source:written
LABOUR AND RIGHTS ROUND-UP

[[Bangladeshi]{~ban} garment workers]{gw} *blocked*{1} a highway near [Gazipur]{gaz} <on Tuesday|2020-07-14> to *demand*{2} unpaid wages. [The manufacturers' group]{mg} *promised*{3} to *pay*{3} within <a week|P1W>.

[A [Turkish]{~tur} court]{court} *sentenced*{4} [four rights activists]{four} to prison; [Amnesty]{amn} *decried*{5} the *verdict*{4}.

[[Chilean]{~chl} nurses]{nur} *pushed*{6} for hazard pay in a *meeting*{7} with [Health Minister]{-} [Ximena Paredes-Lyon]{xim}, [who]{xim} *said yes*{8}.

[The UN's labour agency]{ilo} *commended*{9} [Uzbekistan]{uzb} for *ending*{10} forced cotton picking.

[[Kenya]{ken}'s doctors' union]{du} *gave*{11} [the government]{kg} <14 days|P14D> to *provide*{12} masks or *face*{11} a *strike*{11}.

[[Greek]{~gre} riot police]{grp} *evicted*{13} [squatters]{squ} from a hotel in [Piraeus]{pir}. [The squatters]{squ} *hurled*{14} paint.

[Guatemala]{gua} *let*{15} [300 deported workers]{dep} *return*{15} to [their]{dep} villages after tests; [the [Pan American Health Organization]{paho}]{paho} *supplied*{16} the kits.

[[Polish]{~pol} judges]{pj} *refused*{17} to *swear*{17} an oath to the new disciplinary chamber, and [the government]{pg} *docked*{18} [their]{pj} pay.
--- actors
ban | place | Bangladesh
gw | group | Bangladeshi garment workers
gaz | place | Gazipur
mg | organization | manufacturers' group
court | organization | Turkish court
tur | place | Turkey
four | group | four rights activists
amn | organization | Amnesty
chl | place | Chile
nur | group | Chilean nurses
xim | person | Ximena Paredes-Lyon | Chilean Health Minister
ilo | organization | UN labour agency
uzb | place | Uzbekistan
ken | place | Kenya
du | organization | Kenya's doctors' union
kg | organization | Kenyan government
gre | place | Greece
grp | organization | Greek riot police
squ | group | squatters
pir | place | Piraeus
gua | place | Guatemala
dep | group | 300 deported workers
paho | organization | Pan American Health Organization
pol | place | Poland
pj | group | Polish judges
pg | organization | Polish government
--- events
1 | PROTEST | gw | ?mg | core; time 2020-07-14; place gaz
2 | REQUEST | gw | ?mg | 
3 | AID/AGREE | mg | ?gw | planned; or CONCEDE
4 | COERCE | court | four | core
5 | ACCUSE | amn | court | 
6 | REQUEST | nur | xim | core
7 | CONSULT | nur, xim | - | mutual
8 | AGREE | xim | nur | core; or CONCEDE
9 | SUPPORT | ilo | uzb | core
10 | RETREAT | uzb | - | or CONCEDE
11 | PROTEST/THREATEN | du | kg | core; possible
12 | AID/REQUEST | du | kg | 
13 | COERCE | grp | squ | core; place pir
14 | ASSAULT | squ | grp | or PROTEST
15 | CONCEDE | gua | dep | core
16 | AID | paho | ?gua | 
17 | REJECT | pj | ?pg | core
18 | SANCTION | pg | pj | 
