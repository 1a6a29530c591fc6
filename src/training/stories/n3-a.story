=== n3-001 date:2022-09-06 topic:conflict source:written
[Rebels]{mfr} *quit*{1} [Chadian]{~chad} oasis after [Libyan]{~libya} *mediation*{2}

[N'DJAMENA]{ndj}, <Sept 6|2022-09-06> (Sahel Press) - Fighters of the [Movement for the Free Rift]{mfr} *pulled out*{3} of the oasis town of [Zouarké]{zou} <on Tuesday|2022-09-06>, *ending*{4} a <41-day|P41D> *siege*{5} in which hunger had driven [residents]{residents} to eat date stones, [aid workers]{aid} said.

The *departure*{3} was *negotiated*{6} by [[Libya]{libya}'s envoy]{maz}, [Salem al-Mazoughi]{maz}, [who]{maz} *shuttled*{7} between [the rebels]{mfr} and [General]{-} [Abakar Tollimi]{tol}, commander of the government forces. Under its terms [the army]{army} *let*{8} [the fighters]{mfr} *drive*{8} north with [their]{mfr} small arms, and [the rebels]{mfr} *set free*{9} [63 conscripts]{cons} [they]{mfr} had *captured*{10} <in July|2022-07>.

"[We]{mfr} *handed back*{11} the well, the clinic and the boys," [[the movement]{mfr}'s spokesman]{-}, [Hassan Kellei]{kel}, *told*{12} [Sahel Press]{sp} by satellite phone. [He]{kel} *denied*{13} that [his]{kel} men had *laid*{14} mines on the road out, a *charge*{15} *levelled*{15} by [Tollimi]{tol}.

[A convoy of the [World Food Programme]{wfp}]{wfp} *brought*{16} in 90 tonnes of sorghum within hours. [N'Djamena]{chad:N} had *refused*{17} it *passage*{17} <last month|2022-08>.

Not all went quietly. [A splinter group led by [Mahamat Sougui]{sou}]{splinter} *rejected*{18} the deal and *ambushed*{19} an army column near [Wour]{wour}, *killing*{19} [eight soldiers]{eight}. [Tollimi]{tol} *vowed*{20} to *hunt*{20} [them]{splinter} "to the last well".
--- actors
mfr | organization | Movement for the Free Rift | Chadian rebels
chad | place | Chad
libya | place | Libya
ndj | place | N'Djamena
zou | place | Zouarké
residents | group | residents of Zouarké
aid | group | aid workers
maz | person | Salem al-Mazoughi | Libyan envoy
tol | person | Abakar Tollimi | general, commander of the government forces
army | organization | Chadian army
cons | group | 63 conscripts
kel | person | Hassan Kellei | spokesman of the Movement for the Free Rift
sp | organization | Sahel Press
wfp | organization | World Food Programme
splinter | group | splinter group led by Mahamat Sougui
sou | person | Mahamat Sougui
wour | place | Wour
eight | group | eight soldiers
--- events
1 | RETREAT | mfr | - | core; same 3; place zou
2 | CONSULT | libya | ?mfr, ?army | core; same 6
3 | RETREAT | mfr | - | core; reported; by aid; time 2022-09-06; place zou
4 | RETREAT | mfr | ?residents | core; reported; by aid; same 3; time 2022-09-06
5 | COERCE | mfr | residents | core; time P41D; place zou; or ASSAULT
6 | CONSULT | maz | ?mfr, ?army | core
7 | CONSULT | maz | mfr, tol | same 6
8 | CONCEDE | army | mfr | core
9 | RETREAT | mfr | cons | core
10 | COERCE | mfr | cons | time 2022-07; or ASSAULT
11 | RETREAT | mfr | ?cons | reported; by kel; quoted; same 9
12 | OTHER:statement | kel | sp | 
13 | REJECT | kel | tol | 
14 | ASSAULT | mfr | - | denied; neg; by kel; or MOBILIZE
15 | ACCUSE | tol | mfr | 
16 | AID | wfp | ?residents | core; place zou
17 | AID/REJECT | chad | wfp | time 2022-08; or REJECT
18 | REJECT | splinter | - | core
19 | ASSAULT | splinter | army, eight | core; place wour
20 | ASSAULT/THREATEN | tol | splinter | possible

=== n3-002 date:2019-07-09 topic:diplomacy source:written
[Bolivia]{bol} *sends home*{1} [Chilean]{~chile} [consul]{gallo:n} over river spat

[LA PAZ]{lapaz:N} (Andes Wire) — [Bolivia]{bol} *gave*{2} [[Chile]{chile}'s consul general]{gallo} <48 hours|PT48H> to *leave*{2} and *froze*{3} cross-border rail traffic <Tuesday|2019-07-09>, the sharpest turn yet in a dispute over who may drink from the [Silbante]{silb}.

[[Chilean]{~chile} Foreign Minister]{-} [Ignacia Larraguibel]{larr} *called*{4} the *expulsion*{2} "a tantrum with stamps" and *recalled*{5} [Ambassador]{-} [Hernán Tocornal]{toco}. [Santiago]{chile} also *stripped*{6} [[Bolivia]{bol}'s honorary consuls]{hon} in [Arica]{arica} and [Calama]{calama} of [their]{hon} immunity.

The row *erupted*{7} <on July 2|2019-07-02>, when [a [Chilean]{~chile} mining firm]{cobre}, [Cobre Alto]{cobre}, *began diverting*{8} the stream into a pond. [[Bolivian]{~bol} herders]{herd} *sat down*{9} in the trench; [[Chilean]{~chile} carabineros]{carab} *dragged*{10} [them]{herd} out. One, [Fermín Choque]{choque}, had [his]{choque} arm *broken*{11}.

[Bolivian]{~bol} [President]{-} [Rosa Mamani Quiroga]{mam} *threatened*{12} to *haul*{12} [[its]{chile} neighbour]{chile} before the [International Court of Justice]{icj}, where the two have *fought*{13} before. "[We]{bol} will *not negotiate*{14} with excavators," [she]{mam} said in [Uyuni]{uyuni}, *ruling out*{14} *talks*{14} until the trench is filled.

[Peru]{peru} *offered*{15} [its]{peru} good *offices*{15}, and [Cobre Alto]{cobre}, in a bid to cool tempers, *shut off*{16} [its]{cobre} pumps.
--- actors
bol | place | Bolivia
chile | place | Chile
gallo | person | Chilean consul general
lapaz | place | La Paz
silb | place | Silbante | stream
larr | person | Ignacia Larraguibel | Chilean Foreign Minister
toco | person | Hernán Tocornal | Chilean ambassador
hon | group | Bolivian honorary consuls
arica | place | Arica
calama | place | Calama
cobre | organization | Cobre Alto | Chilean mining firm
herd | group | Bolivian herders
carab | organization | Chilean carabineros
choque | person | Fermín Choque | herder
mam | person | Rosa Mamani Quiroga | Bolivian President
icj | organization | International Court of Justice
uyuni | place | Uyuni
peru | place | Peru
--- events
1 | SANCTION | bol | gallo | core; same 2; or COERCE
2 | SANCTION | bol | gallo | core; time 2019-07-09; or COERCE
3 | SANCTION | bol | ?chile | core; time 2019-07-09
4 | ACCUSE | larr | ?bol | 
5 | SANCTION | larr | toco, ?bol | core
6 | SANCTION | chile | hon | core
7 | ACCUSE | ?bol, ?chile | - | mutual; time 2019-07-02; or OTHER
8 | OTHER:business | cobre | - | time 2019-07-02
9 | PROTEST | herd | ?cobre | core
10 | COERCE | carab | herd | core
11 | ASSAULT | ?carab | choque | 
12 | ACCUSE/THREATEN | mam | chile | core; possible
13 | ACCUSE | ?bol, ?chile | - | mutual; or OTHER
14 | CONSULT/REJECT | bol | ?chile | core; by mam; quoted
15 | CONSULT/AGREE | peru | ?bol, ?chile | planned
16 | RETREAT | cobre | - | or CONCEDE

=== n3-003 date:2023-11-14 topic:labour source:written
[Belgian]{~bel} prison guards *down keys*{1} as talks *collapse*{2}

[BRUSSELS]{bru}, <14 November|2023-11-14> - [Inmates]{inm:n} in nine [Belgian]{~bel} prisons got cold soup and no visits <on Tuesday|2023-11-14> after [guards]{guards} *walked off*{3} their landings to *protest*{3} against overcrowding, [their]{guards} third *stoppage*{3} <this year|2023>.

[The [Christian Prison Workers' League]{cpl}]{cpl} *broke off*{4} *talks*{4} with [Justice Minister]{-} [Elke Vandersmissen]{vds} <at midnight|2023-11-13>, saying [she]{vds} had *gone back*{5} on a *promise*{6} of 600 recruits. [The minister]{vds} *put the blame*{7} on [the budget office]{bo}.

In [Hasselt]{has} [prisoners]{has-p} *set fire*{8} to mattresses and *took*{9} a [nurse]{nurse} hostage for <two hours|PT2H>; [special police]{sp} *stormed*{10} the wing and *freed*{11} [her]{nurse} unhurt. At [Lantin]{lantin}, by contrast, [detainees]{det} *hung*{12} a sheet from a window reading "[WE]{det} *BACK*{12} [OUR]{det} [SCREWS]{guards:n}".

[The government]{gov} has *called in*{13} [200 soldiers]{sol} to *man*{13} the gates and is *seeking*{14} a court order *barring*{14} *strikes*{14} of more than <24 hours|PT24H>. "[We]{gov} shall not *yield*{15} to a padlock," said [a spokesman for [the cabinet]{gov}]{-}, [Joris Claes]{claes}.

[The League]{cpl} *retorted*{16} that [it]{cpl} would *stay out*{16} "till the snow" if a single soldier touched a cell door. Only [the Walloon branch]{wal} *accepted*{17} an *offer*{18} of overtime pay and *went back*{19} to work.

[The Council of Europe]{coe} has *rapped*{20} [Belgium]{bel} over [its]{bel} jails six times <since 2015|2015/2023>.
--- actors
bel | place | Belgium
guards | group | Belgian prison guards
bru | place | Brussels
inm | group | inmates of nine prisons
cpl | organization | Christian Prison Workers' League
vds | person | Elke Vandersmissen | Belgian Justice Minister
bo | organization | budget office
has | place | Hasselt
has-p | group | prisoners in Hasselt
nurse | person | nurse
sp | organization | special police
lantin | place | Lantin
det | group | detainees at Lantin
gov | organization | Belgian government
sol | group | 200 soldiers
claes | person | Joris Claes | cabinet spokesman
wal | organization | Walloon branch of the League
coe | organization | Council of Europe
--- events
1 | PROTEST | guards | - | core; same 3
2 | CONSULT/REJECT | - | - | core; same 4
3 | PROTEST | guards | ?gov | core; time 2023-11-14
4 | CONSULT/REJECT | cpl | vds | core; time 2023-11-13
5 | REJECT | vds | ?cpl | reported; by cpl
6 | AGREE | vds | ?cpl | 
7 | ACCUSE | vds | bo | 
8 | ASSAULT | has-p | - | place has; or PROTEST
9 | COERCE | has-p | nurse | core; place has; or ASSAULT
10 | ASSAULT | sp | ?has-p | core; place has; or COERCE
11 | AID | sp | nurse | core; place has
12 | SUPPORT | det | guards | place lantin
13 | MOBILIZE | gov | sol | core
14 | COERCE/REQUEST | gov | ?guards | or COERCE
15 | CONCEDE/REJECT | gov | ?cpl | by claes; quoted
16 | PROTEST/THREATEN | cpl | ?gov | core; possible
17 | AGREE | wal | ?gov | 
18 | AGREE | ?gov | wal | or AID
19 | RETREAT | wal | - | 
20 | ACCUSE | coe | bel | time 2015/2023

=== n3-004 date:2021-06-10 topic:sanctions source:written
[EU]{eu} *blacklists*{1} [nine [Myanmar]{mya} timber barons]{nine}, *spares*{2} [gem giant]{myg:n}

[BRUSSELS]{bru} (Reuvers) - [European Union]{eu} envoys *agreed*{3} <on Thursday|2021-06-10> to *freeze*{4} the assets of [nine timber traders accused of *bankrolling*{5} [[Myanmar]{mya}'s generals]{gen}]{nine}, but *stopped short*{6} of *punishing*{6} [Shwe Taung Gems]{myg}, a [conglomerate]{myg} that [activists]{act} *say*{7} *pays*{7} for the junta's bullets.

[Germany]{ger} and [Poland]{pol} had *pushed*{8} for the firm's *inclusion*{8}; [Hungary]{hun} *blocked*{9} it, [three diplomats]{dip} *told*{10} [Reuvers]{reu}. [The nine]{nine} are also *banned*{11} from entering [the bloc]{eu}.

[Naypyitaw]{mya:N} *answered*{12} by *cancelling*{12} visas of [14 European charity workers]{ch}. [A junta spokesman]{-}, [Brigadier]{-} [Kyaw Zeya]{kyaw}, *dismissed*{13} the measures as "mosquito bites" and *warned*{14} that consulates "have doors, and doors close".

[The [National Unity League]{nul}]{nul}, formed by [lawmakers]{law} *ousted*{15} in the <February|2021-02> *coup*{16}, *welcomed*{17} the step. [Its]{nul} [envoy]{-} in [Prague]{prague}, [Daw Nilar Tun]{nilar}, *appealed*{18} to [Japan]{jap} and [South Korea]{kor} to *follow*{18}. [Tokyo]{jap} has so far *limited*{19} itself to *holding up*{19} new loans.

[Switzerland]{swi} <last week|2021-05-31/2021-06-06> *seized*{20} two villas belonging to one of the traders, [Aung Htet Paing]{aung}. [He]{aung} is *suing*{21}.
--- actors
eu | organization | European Union
nine | group | nine Myanmar timber traders
mya | place | Myanmar
myg | organization | Shwe Taung Gems | gem conglomerate
bru | place | Brussels
gen | group | Myanmar's generals
act | group | activists
ger | place | Germany
pol | place | Poland
hun | place | Hungary
dip | group | three diplomats
reu | organization | Reuvers
ch | group | 14 European charity workers
kyaw | person | Kyaw Zeya | junta spokesman, brigadier
nul | organization | National Unity League
law | group | ousted lawmakers
prague | place | Prague
nilar | person | Nilar Tun | envoy of the National Unity League
jap | place | Japan
kor | place | South Korea
swi | place | Switzerland
aung | person | Aung Htet Paing | timber trader
--- events
1 | SANCTION | eu | nine | core; same 4
2 | SANCTION | eu | myg | core; neg; same 6; or CONCEDE
3 | AGREE | eu | - | core; time 2021-06-10; mutual
4 | SANCTION/AGREE | eu | nine | core; planned; time 2021-06-10; or SANCTION
5 | AID | nine | gen | reported; or SUPPORT
6 | SANCTION | eu | myg | core; neg; time 2021-06-10
7 | AID | myg | ?gen | reported; by act
8 | SANCTION/REQUEST | ger, pol | myg | or REQUEST
9 | REJECT | hun | ?ger, ?pol | core; reported; by dip
10 | OTHER:statement | dip | reu | 
11 | SANCTION | ?eu | nine | or COERCE
12 | SANCTION | mya | ch | core; or COERCE
13 | REJECT | kyaw | ?eu | 
14 | THREATEN | kyaw | ?eu | core; possible; or SANCTION
15 | COERCE | - | law | or ASSAULT
16 | COERCE | ?gen | law | time 2021-02; or ASSAULT
17 | SUPPORT | nul | eu | core
18 | SANCTION/REQUEST | nilar | jap, kor | or REQUEST
19 | SANCTION | jap | ?mya | 
20 | COERCE | swi | aung | time 2021-05-31/2021-06-06; or SANCTION
21 | ACCUSE | aung | ?swi | 

=== n3-005 date:2024-02-20 topic:security source:written
[Ghana]{gha}, [Togo]{togo} *round up*{1} [240]{sus:n} in joint *sweep*{2} against border gang

[ACCRA]{accra}, <Feb. 20|2024-02-20> (Volta News) -- [[Ghanaian]{~gha} and [Togolese]{~togo} police]{off} *picked up*{3} [240 people]{sus} and *impounded*{4} 31 fuel tankers <over the weekend|2024-02-17/2024-02-18> in [their]{off} first joint *operation*{2} against [a smuggling ring known as the [Night Drivers]{nd}]{nd}, the [interior ministry]{moi} said.

[Officers from both sides]{off} *pooled*{5} informants' tips and number plates for <six months|P6M>. [Lomé]{togo:N} then *handed over*{6} [the ring's alleged paymaster]{edem}, [Edem Kokoroko]{edem}, [who]{edem} is *wanted*{7} in [Ghana]{gha} for the <2022|2022> *murder*{8} of a [customs inspector]{insp}.

[Ghana]{gha}'s [Interior Minister]{-} [Nana Adwoa Sarpong]{sar} *hailed*{9} [[her]{sar} [Togolese]{~togo} colleagues]{tcol} for "turning a fence into a handshake". <Next month|2024-03> the two countries will *sign*{10} a *treaty*{10} letting patrols cross the line in hot pursuit; [Benin]{benin} has *asked*{11} to *join*{11}.

[Defence lawyers]{dl} *cried foul*{12}. [Kokoroko]{edem} was *bundled*{13} into a car without a hearing, [they]{dl} *charged*{12}, and [they]{dl} will *petition*{14} [the High Court]{hc} to *send*{14} [him]{edem} back. [Some sixty of [the detainees]{sus}]{sixty}, mostly market women, were *let off*{15} with a caution <on Monday|2024-02-19>.

In [Aflao]{aflao} [traders]{tr} *shuttered*{16} [their]{tr} stalls to *show*{16} displeasure.
--- actors
gha | place | Ghana
togo | place | Togo
sus | group | 240 people
accra | place | Accra
nd | organization | Night Drivers | smuggling ring
moi | organization | Ghanaian interior ministry
off | group | Ghanaian and Togolese police
edem | person | Edem Kokoroko | alleged paymaster of the Night Drivers
insp | person | customs inspector
sar | person | Nana Adwoa Sarpong | Ghanaian Interior Minister
tcol | group | Togolese colleagues
benin | place | Benin
dl | group | defence lawyers
hc | organization | High Court
sixty | group | some sixty detainees
aflao | place | Aflao
tr | group | traders in Aflao
--- events
1 | COERCE | gha, togo | sus | core; same 3
2 | COOPERATE | gha, togo | ?nd | core; mutual; or COERCE
3 | COERCE | off | sus | core; reported; by moi; time 2024-02-17/2024-02-18
4 | COERCE | off | ?nd | reported; by moi; time 2024-02-17/2024-02-18
5 | COOPERATE | off | - | core; mutual; time P6M
6 | COOPERATE | togo | ?gha, edem | core
7 | ACCUSE | gha | edem | 
8 | ASSAULT | ?edem | insp | time 2022; reported
9 | SUPPORT | sar | tcol | core
10 | AGREE | gha, togo | - | core; mutual; planned; time 2024-03; or COOPERATE
11 | COOPERATE/REQUEST | benin | ?gha, ?togo | 
12 | ACCUSE | dl | ?togo, ?gha | 
13 | COERCE | ?togo | edem | reported; by dl; same 6
14 | RETREAT/REQUEST | dl | hc, edem | planned
15 | CONCEDE | - | sixty | time 2024-02-19; or RETREAT
16 | PROTEST | tr | - | place aflao

=== n3-006 date:2020-08-18 topic:peace source:written
Guns *fall*{1} silent in [Tarlac del Sur]{tds} as [Manila]{phi} *frees*{2} [11 jailed rebels]{eleven:n}

By [Corazon Ylagan]{yla}

[DAVAO CITY]{davao:N}: <For the first time in nine years|P9Y> nobody *fired*{3} a shot in anger <on Monday|2020-08-17> in the hills of [Tarlac del Sur]{tds}, where [communist guerrillas]{guer} and [troops]{army} *began observing*{1} a *truce*{1}.

[President]{-} [Benigno Salcedo]{sal} *pardoned*{4} [eleven convicted members of the [People's Hill Army]{pha}]{eleven} <on Sunday|2020-08-16>, a gesture that [Norwegian]{~nor} [facilitator]{-} [Åse Tveitan]{tvei} had *pressed*{5} [him]{sal} to *make*{5}. In exchange [the guerrillas]{guer} *gave up*{6} [a police lieutenant]{lt} *abducted*{7} <in March|2020-03> and *dismantled*{8} [their]{guer} toll gates on the coastal highway.

[Salcedo]{sal} *withdrew*{9} four battalions to barracks. Yet [the army chief]{-}, [Lt. Gen.]{-} [Rey Macaspac]{mac}, *balked*{10} at *lifting*{10} the curfew in [Digos Viejo]{digos} and *put*{11} [his]{mac} gunners on standby.

"[We]{pha} *lay down*{12} rifles, not demands," [rebel negotiator]{-} [Fidel Orosa]{oro} *told*{13} a crowd in [Digos Viejo]{digos}. [He]{oro} *urged*{14} [Manila]{phi} to *scrap*{14} a bounty on [[the group]{pha}'s founder]{founder} and *accused*{15} [logging firms]{log} of *arming*{16} [vigilantes]{vig}.

The two sides *meet*{17} again in [Oslo]{oslo} <in September|2020-09>. A previous *ceasefire*{18} *broke down*{19} <in 2011|2011> after [marines]{mar} *shelled*{20} a wedding.
--- actors
tds | place | Tarlac del Sur
phi | place | Philippines | Philippine government
eleven | group | eleven convicted members of the People's Hill Army
yla | person | Corazon Ylagan | reporter
davao | place | Davao City
guer | group | communist guerrillas
army | organization | Philippine army
sal | person | Benigno Salcedo | President of the Philippines
pha | organization | People's Hill Army
tvei | person | Åse Tveitan | Norwegian facilitator
nor | place | Norway
lt | person | police lieutenant
mac | person | Rey Macaspac | army chief
digos | place | Digos Viejo
oro | person | Fidel Orosa | rebel negotiator
founder | person | founder of the People's Hill Army
log | group | logging firms
vig | group | vigilantes
oslo | place | Oslo
mar | group | marines
--- events
1 | RETREAT | guer, army | - | core; mutual; place tds; time 2020-08-17
2 | RETREAT | phi | eleven | core; same 4; or CONCEDE
3 | ASSAULT | - | - | neg; time 2020-08-17; place tds
4 | CONCEDE | sal | eleven | core; time 2020-08-16; or RETREAT
5 | CONCEDE/REQUEST | tvei | sal | or REQUEST
6 | RETREAT | guer | lt | core
7 | ASSAULT | ?guer | lt | time 2020-03; or COERCE
8 | RETREAT | guer | - | core; or CONCEDE
9 | RETREAT | sal | - | core
10 | CONCEDE/REJECT | mac | - | place digos
11 | MOBILIZE | mac | - | 
12 | RETREAT | pha | - | by oro; quoted; reported
13 | OTHER:statement | oro | - | place digos
14 | CONCEDE/REQUEST | oro | phi, founder | 
15 | ACCUSE | oro | log | 
16 | AID | log | vig | reported; by oro
17 | CONSULT | phi, pha | - | mutual; planned; time 2020-09; place oslo
18 | RETREAT | - | - | or AGREE
19 | RETREAT/REJECT | - | - | time 2011; or ASSAULT
20 | ASSAULT | mar | - | time 2011

=== n3-007 date:2018-10-24 topic:cyber source:written
[Latvia]{lat} *pins*{1} hospital *hack*{2} on [ex-Soviet neighbour]{blr:n}, *weighs*{3} *response*{3}

[RIGA]{riga}, <October 24|2018-10-24> (Baltic Monitor) - [Hackers]{hack:n} working for [[Belarusian]{~blr} military intelligence]{gru} *broke into*{5} the computers of [three [Latvian]{~lat} hospitals]{hosp} <last month|2018-09> and *wiped*{6} 40,000 patient files, [[Latvia]{lat}'s state security service]{vdd} said <on Wednesday|2018-10-24>.

"This was an *attack*{7} on sleeping people," said [[its]{vdd} director]{-}, [Gunta Ozola-Priede]{oz}. [She]{oz} *named*{8} [two officers]{two} of [Unit 4477]{unit} and *published*{9} photographs. [Prosecutors]{pros} *indicted*{10} both in absentia.

[Minsk]{blr:N} *scoffed*{11}. [The foreign ministry]{blrm} there *demanded*{12} proof and *suggested*{13} that [[Latvian]{~lat} nurses]{nur} *pressed*{14} the wrong key.

[[NATO]{nato} ambassadors]{amb}, *convened*{15} at [Riga]{lat}'s request, *stood by*{16} [the ally]{lat} and *dispatched*{17} [a team of 12 specialists]{team} from [Tallinn]{tallinn} to *rebuild*{18} the records. [Estonia]{est} *lent*{19} two servers. The [United States]{us} *promised*{20} $4 million.

[Parliament]{saeima} *voted*{21} 71-14 to *suspend*{22} a <1994|1994> treaty on legal *help*{22} with [Belarus]{blr}. [The pro-[Russian]{~rus} [Accord]{accord} party]{accord} *opposed*{23} the bill, and [its]{accord} lawmakers *trooped out*{24} before the tally. [Prime Minister]{-} [Aigars Krastiņš]{kra} *did not exclude*{25} *shutting*{26} the crossing at [Pāternieki]{pat}.
--- actors
lat | place | Latvia
blr | place | Belarus
hack | group | hackers
gru | organization | Belarusian military intelligence
riga | place | Riga
hosp | group | three Latvian hospitals
nur | group | Latvian nurses
vdd | organization | Latvian state security service
oz | person | Gunta Ozola-Priede | director of the state security service
two | group | two officers of Unit 4477
unit | organization | Unit 4477
pros | organization | prosecutors
blrm | organization | Belarusian foreign ministry
nato | organization | NATO
amb | group | NATO ambassadors
team | group | team of 12 specialists
tallinn | place | Tallinn
est | place | Estonia
us | place | United States
saeima | organization | Latvian parliament
accord | organization | Accord
rus | place | Russia
kra | person | Aigars Krastiņš | Prime Minister of Latvia
pat | place | Pāternieki
--- events
1 | ACCUSE | lat | blr | core
2 | ASSAULT | blr | hosp | core; reported; by lat; same 5
3 | THREATEN | lat | blr | possible; core; or SANCTION
5 | ASSAULT | hack | hosp | core; reported; by vdd; time 2018-09
6 | ASSAULT | hack | hosp | reported; by vdd; time 2018-09
7 | ASSAULT | ?hack | hosp | reported; by oz; quoted; same 5
8 | ACCUSE | oz | two, unit | core
9 | ACCUSE | oz | two | or OTHER
10 | ACCUSE | pros | two | core
11 | REJECT | blr | ?lat | core
12 | REQUEST | blrm | ?lat | 
13 | ACCUSE | blrm | lat | or REJECT
14 | OTHER:accident | nur | - | reported; by blrm
15 | CONSULT | amb | - | mutual; or REQUEST
16 | SUPPORT | amb | lat | core
17 | AID | amb | team, ?lat | core; or COOPERATE
18 | AID | team | ?hosp | planned
19 | AID | est | ?lat | or COOPERATE
20 | AID/AGREE | us | ?lat | planned
21 | SUPPORT | saeima | - | core; or AGREE
22 | COOPERATE/SANCTION | saeima | blr | core
23 | REJECT | accord | ?saeima | 
24 | PROTEST | accord | ?saeima | or REJECT
25 | THREATEN | kra | ?blr | possible; same 26
26 | COERCE/THREATEN | kra | ?blr | possible; or SANCTION

=== n3-008 date:2023-05-24 topic:parliament source:written
[Thai]{~thai} lower house *throws out*{1} casino bill as [monks]{monks:n} *fast*{2}

[BANGKOK]{bkk} - [Lawmakers]{house:n} *defeated*{3} a government bill to *legalise*{4} casinos by 261 votes to 198 <on Wednesday|2023-05-24>, *handing*{5} [Prime Minister]{-} [Chalermchai Woranuch]{cha} [his]{cha} first loss and bringing to an end a <nine-day|P9D> *hunger strike*{6} by [five monks]{monks} outside the chamber.

[Twenty-two members of [his]{cha} own coalition]{rebels} *defied*{7} the whip. One of [them]{rebels}, [Pornthip Saengarun]{porn}, *crossed*{8} the floor to *embrace*{9} [the opposition leader]{opp}. [The premier's party]{party} at once *stripped*{10} [her]{porn} of [her]{porn} committee seat; [it]{party} *warned*{11} the others [they]{rebels} could be *deselected*{11}.

[Chalermchai]{cha} had *lobbied*{12} to the last minute, *telephoning*{13} [waverers]{wav} from [Tokyo]{tokyo} and *dangling*{14} road money. "[I]{cha} *bow*{15} to the house," [he]{cha} said afterwards, and *vowed*{15} not to *bring back*{15} the measure.

[The [Sangha Council]{sangha}]{sangha} *thanked*{16} [MPs]{house:n} and *sent*{17} [doctors]{doc} to *feed*{17} [the fasting men]{monks}. [Two firms, one of them [Macau]{macau}-based [Lotus Crown]{lotus},]{firms} *shelved*{18} their plans.

Not everyone cheered: [dealers from the border halls of [Poipet]{poipet}]{deal}, *bused in*{19} by [the tourism lobby]{lobby}, *pelted*{20} [lawmakers]{house}' cars with chips. [Police]{police} *hauled away*{21} [six]{six} and *released*{22} [them]{six} by dusk.
--- actors
thai | place | Thailand
house | organization | Thai lower house
monks | group | five monks
bkk | place | Bangkok
cha | person | Chalermchai Woranuch | Prime Minister of Thailand
rebels | group | twenty-two coalition members
porn | person | Pornthip Saengarun | lawmaker
opp | person | opposition leader
party | organization | party of Chalermchai Woranuch
wav | group | wavering lawmakers
tokyo | place | Tokyo
sangha | organization | Sangha Council
doc | group | doctors
firms | group | two casino firms
macau | place | Macau
lotus | organization | Lotus Crown
deal | group | dealers from Poipet
poipet | place | Poipet
lobby | organization | tourism lobby
police | organization | police
six | group | six dealers
--- events
1 | REJECT | house | cha | core; same 3
2 | PROTEST | monks | ?cha | core; same 6
3 | REJECT | house | ?cha | core; time 2023-05-24
4 | CONCEDE | cha | - | possible
5 | REJECT | house | cha | same 3
6 | PROTEST | monks | ?cha | core; time P9D; place bkk
7 | REJECT | rebels | ?party, ?cha | core
8 | REJECT | porn | ?party | or SUPPORT
9 | SUPPORT | porn | opp | 
10 | SANCTION | party | porn | core
11 | SANCTION/THREATEN | party | rebels | possible
12 | REQUEST | cha | ?house | 
13 | CONSULT | cha | wav | place tokyo
14 | AID/AGREE | cha | wav | planned; or REQUEST
15 | CONCEDE | cha | house | core; by cha; quoted
16 | SUPPORT | sangha | house | 
17 | AID | sangha | doc, monks | 
18 | RETREAT | firms | - | 
19 | OTHER:travel | lobby | deal | 
20 | ASSAULT | deal | house | or PROTEST
21 | COERCE | police | six | 
22 | RETREAT | police | six | or CONCEDE

=== n3-009 date:2019-04-04 topic:disaster source:written
[India]{ind} *flies*{1} tents to cyclone-hit [Mozambique]{moz}; [donors]{don:n} *pledge*{2} $310 million

[BEIRA]{beira}, <April 4|2019-04-04> (Indian Ocean Agency) - Two [Indian]{~ind} air force transports *landed*{3} in [Beira]{beira} <on Thursday|2019-04-04> with 6,000 tents as [governments *meeting*{4} in [Geneva]{gen}]{don} *promised*{5} $310 million for [survivors]{surv} of [Cyclone Dalila]{dal}, [which]{dal} *killed*{6} at least [700 people]{dead}.

[[Indian]{~ind} sailors]{sail} *plucked*{7} [192 villagers]{vill} from roofs in the [Buzi]{buzi} delta. [Zimbabwe]{zim}, itself battered, *took in*{8} [2,000 families]{fam}, and [Cuba]{cuba} *rushed*{9} a field hospital. [[South African]{~sa} doctors]{sad} *vaccinated*{10} [children]{child} against cholera.

The [European Commission]{ec} *led*{11} the donors with 90 million euros; [Britain]{uk} *doubled*{12} an earlier gift. By contrast, [Portugal]{por} was *taken to task*{13} by [Mozambican]{~moz} newspapers for *sending*{14} "condolences and a choir".

[Mozambique]{moz}'s [president]{-}, [Armindo Chissale]{chi}, *begged*{15} [creditors]{cred} to *write off*{15} $2 billion. [The [International Monetary Fund]{imf}]{imf} *agreed*{16} to *defer*{16} <one year|P1Y>'s payments but *would not cancel*{17} them.

[Looters]{loot} *raided*{18} a warehouse in [Dondo]{dondo} and *made off*{19} with rice; [soldiers]{sold} *shot*{20} [one]{one} in the leg. [The UN relief chief]{-}, [Mette Falkenborg]{falk}, *called*{21} on [the army]{sold} to *guard*{21} depots "without bullets". [The army]{sold} has since *opened*{22} an *inquiry*{22} and *confined*{23} [the patrol]{patrol} to base.
--- actors
ind | place | India
moz | place | Mozambique
don | group | donor governments
beira | place | Beira
gen | place | Geneva
surv | group | survivors
dal | other | Cyclone Dalila
dead | group | 700 people
sail | group | Indian sailors
vill | group | 192 villagers
buzi | place | Buzi
zim | place | Zimbabwe
fam | group | 2,000 families
cuba | place | Cuba
sad | group | South African doctors
sa | place | South Africa
child | group | children
ec | organization | European Commission
uk | place | Britain
por | place | Portugal
chi | person | Armindo Chissale | president of Mozambique
cred | group | creditors
imf | organization | International Monetary Fund
loot | group | looters
dondo | place | Dondo
sold | organization | Mozambican army
one | person | wounded looter
falk | person | Mette Falkenborg | UN relief chief
patrol | group | army patrol
--- events
1 | AID | ind | moz | core; same 3
2 | AID/AGREE | don | ?moz | core; planned; same 5
3 | AID | ind | ?moz | core; time 2019-04-04; place beira
4 | CONSULT | don | - | mutual; place gen; time 2019-04-04
5 | AID/AGREE | don | surv | core; planned; time 2019-04-04
6 | OTHER:disaster | - | dead | core
7 | AID | sail | vill | core; place buzi
8 | AID | zim | fam | core
9 | AID | cuba | ?moz | 
10 | AID | sad | child | 
11 | AID/AGREE | ec | ?moz | planned
12 | AID/AGREE | uk | ?moz | planned; or AID
13 | ACCUSE | - | por | 
14 | SUPPORT | por | ?moz | or AID
15 | CONCEDE/REQUEST | chi | cred | core; or AID
16 | CONCEDE/AGREE | imf | ?moz | core; planned
17 | CONCEDE/REJECT | imf | ?moz | 
18 | ASSAULT | loot | - | place dondo; or OTHER
19 | OTHER:crime | loot | - | same 18
20 | ASSAULT | sold | one | place dondo
21 | AID/REQUEST | falk | sold | or REQUEST
22 | ACCUSE | sold | ?patrol | 
23 | COERCE | sold | patrol | or SANCTION

=== n3-010 date:2022-01-28 topic:coup source:written
[ECOWAS]{eco} *suspends*{1} [Burkina Faso]{bf}, *stops short*{2} of sanctions

[OUAGADOUGOU]{oua}, <Jan 28|2022-01-28> (Faso Dépêches) - [West Africa]{wa}'s main bloc *suspended*{3} [Burkina Faso]{bf} <on Friday|2022-01-28>, <four days|P4D> after [soldiers]{junta} *toppled*{4} [President]{-} [Issa Ganamé]{gan}, and *demanded*{5} that the [men]{junta} now in charge *release*{5} [him]{gan}.

[Leaders *meeting*{6} by video]{lead} *heard out*{7} [the junta's envoy]{envoy}, then *put off*{8} a border *closure*{8} of the kind [they]{lead} had *slapped*{9} on [Mali]{mali} <three weeks ago|2022-01-09>. A [delegation]{del} of army chiefs *flies*{10} to [Ouagadougou]{oua} <on Saturday|2022-01-29>.

[Lieutenant Colonel]{-} [Aristide Kéré]{kere}, [who]{kere} *seized*{4} power, *lifted*{11} the night *curfew*{12} and *reopened*{13} the airport. [He]{kere} *blamed*{14} [Ganamé]{gan} for *failing*{15} to *equip*{15} garrisons *overrun*{16} by [jihadists]{jih} and *swore*{17} to *return*{17} to "constitutional life when conditions allow".

[Thousands]{thou} *turned out*{18} on the [Place de la Nation]{pdn} to *acclaim*{18} [the putschists]{junta}, some *waving*{18} [Russian]{~rus} flags. [France]{fra} *deplored*{19} the *putsch*{4} and *paused*{20} joint *patrols*{20} in the east; [Washington]{us}, [which]{us} *trains*{21} [Burkinabe]{~bf} commandos, *said*{22} [it]{us} was *reviewing*{22} military *help*{22}.

[The toppled party]{mpb}, [MPB]{mpb}, *refused*{23} to *sit*{23} on a "consultative council". [Its]{mpb} [chairman]{-}, [Alassane Tiendré]{tien}, was *prevented*{24} from *boarding*{24} a flight to [Abidjan]{abi}.
--- actors
eco | organization | ECOWAS
bf | place | Burkina Faso
oua | place | Ouagadougou
wa | place | West Africa
junta | group | soldiers of the junta
gan | person | Issa Ganamé | ousted President
lead | group | ECOWAS leaders
envoy | person | envoy of the junta
mali | place | Mali
del | group | delegation of army chiefs
kere | person | Aristide Kéré | lieutenant colonel, junta leader
jih | group | jihadists
thou | group | thousands of demonstrators
pdn | place | Place de la Nation
rus | place | Russia
fra | place | France
us | place | United States
mpb | organization | MPB | toppled party
tien | person | Alassane Tiendré | chairman of the MPB
abi | place | Abidjan
--- events
1 | SANCTION | eco | bf | core; same 3
2 | SANCTION | eco | bf | core; neg
3 | SANCTION | eco | bf | core; time 2022-01-28
4 | COERCE | junta, kere | gan | core; or ASSAULT
5 | RETREAT/REQUEST | eco | junta, gan | core; time 2022-01-28
6 | CONSULT | lead | - | mutual
7 | CONSULT | lead | envoy | 
8 | SANCTION/REJECT | lead | ?bf | neg; or CONCEDE
9 | SANCTION | lead | mali | time 2022-01-09
10 | CONSULT/AGREE | del | ?junta | planned; time 2022-01-29; place oua
11 | CONCEDE | kere | - | core
12 | COERCE | ?junta | - | 
13 | CONCEDE | kere | - | 
14 | ACCUSE | kere | gan | core
15 | AID | gan | - | neg; reported; by kere
16 | ASSAULT | jih | - | reported; by kere
17 | CONCEDE/AGREE | kere | - | planned
18 | SUPPORT | thou | junta | core; place pdn; or PROTEST
19 | ACCUSE | fra | ?junta | 
20 | COOPERATE/SANCTION | fra | ?bf | 
21 | AID | us | bf | or COOPERATE
22 | AID/THREATEN | us | ?bf | possible; or SANCTION
23 | COOPERATE/REJECT | mpb | ?junta | 
24 | COERCE | ?junta | tien | 
