=== n6-a001 date:2022-09-14 topic:religion source:written
[Bishop]{bishop} *freed*{1} after 11 weeks under house *arrest*{2}

[GUATEMALA CITY]{guatecity:N} — A [bishop]{bishop} [who]{bishop} had been *confined*{2} to [his]{bishop} residence for <11 weeks|P11W> for *preaching*{3} against a dam was *released*{1} <on Wednesday|2022-09-14> after a [judge]{judge} *threw out*{4} the charges against [him]{bishop}.

[Monsignor]{-} [Evaristo Tum Caal]{bishop}, 61, *walked out*{5} through the front gate in [Cobán]{coban} shortly before noon and *knelt*{5} on the pavement. [Several hundred parishioners]{parishioners} *sang*{6}. [The prelate]{bishop} *thanked*{7} [them]{parishioners} in Q'eqchi' and then, with a smile, *thanked*{8} the [two policemen]{two} [who]{two} had *sat*{9} outside [his]{bishop} door. "[They]{two} ate better than [I]{bishop} did," [he]{bishop} said.

[Prosecutors]{prosecutors} had *accused*{10} [the churchman]{bishop} of *inciting*{11} [farmers]{farmers} to *block*{12} the road to the Saltán dam <in June|2022-06>. [The growers]{farmers}, [who]{farmers} say the reservoir will *drown*{13} [their]{farmers} cardamom, *held*{12} the road for nine days until [soldiers]{soldiers} *cleared*{14} it. [One of the protesters]{dead}, a [father of four]{dead} named [Mateo Choc]{dead}, was *shot*{15} dead.

[Judge]{-} [Ingrid Salvatierra]{judge} *ruled*{4} that a sermon was not a crime. [She]{judge} *gave*{16} [the prosecutors]{prosecutors} <ten days|P10D> to *return*{16} [the bishop]{bishop}'s passport and [his]{bishop} laptop. [[Their]{prosecutors} office]{prosecutors} said [it]{prosecutors} would *appeal*{17}.

[The dam's builder]{builder}, [Hidro Saltán]{builder}, *declined*{18} to comment on the ruling. [The company]{builder} has *sued*{19} [the diocese]{diocese} separately for $2 million. [Its]{builder} [lawyer]{lawyer}, [Bruno Arzú]{lawyer:N}, said that case "has nothing to do with [the gentleman]{bishop}'s liberty". [The diocese]{diocese} *calls*{20} the suit blackmail.

[Mr]{-} [Choc]{dead}'s [widow]{widow} was among those at the gate. [Doña Aurelia]{widow:N}, as everyone calls [her]{widow}, *handed*{21} [the freed man]{bishop} a photograph of [her]{widow} [husband]{dead}. [He]{bishop} *kissed*{22} it, and *promised*{23} [her]{widow} a Mass <on Sunday|2022-09-18>.
--- actors
bishop | person | Evaristo Tum Caal | bishop, Monsignor
guatecity | place | Guatemala City
judge | person | Ingrid Salvatierra | judge
coban | place | Cobán
parishioners | group | several hundred parishioners
two | group | two policemen
prosecutors | organization | prosecutors
farmers | group | cardamom farmers
soldiers | group | soldiers
dead | person | Mateo Choc | protester
builder | organization | Hidro Saltán | dam builder
diocese | organization | the diocese
lawyer | person | Bruno Arzú | lawyer of Hidro Saltán
widow | person | Aurelia | widow of Mateo Choc
--- events
1 | RETREAT | judge | bishop | core; time 2022-09-14; or CONCEDE
2 | COERCE | - | bishop | core
3 | PROTEST | bishop | ?builder | or ACCUSE OTHER
4 | CONCEDE | judge | bishop | core; time 2022-09-14; or REJECT
5 | OTHER:other | bishop | - | time 2022-09-14; place coban
6 | SUPPORT | parishioners | ?bishop | time 2022-09-14; place coban; or OTHER
7 | SUPPORT | bishop | parishioners | time 2022-09-14; place coban
8 | SUPPORT | bishop | two | place coban
9 | COERCE | two | bishop | same 2
10 | ACCUSE | prosecutors | bishop | core
11 | OTHER:crime | bishop | farmers | reported; by prosecutors; or REQUEST
12 | PROTEST | farmers | ?builder | core; time 2022-06
13 | OTHER:business | ?builder | farmers | planned; by farmers; or OTHER
14 | COERCE | soldiers | farmers |
15 | ASSAULT | - | dead | core
16 | RETREAT/REQUEST | judge | prosecutors | or REQUEST
17 | REJECT | prosecutors | ?judge | core; planned; by prosecutors; or REQUEST
18 | REJECT | builder | - |
19 | ACCUSE | builder | diocese |
20 | ACCUSE | diocese | ?builder |
21 | AID | widow | bishop | or OTHER SUPPORT
22 | OTHER:other | bishop | - |
23 | SUPPORT/AGREE | bishop | widow | planned; time 2022-09-18; or OTHER

=== n6-a002 date:2023-11-07 topic:labour source:written
[Truckers]{drivers} *lift*{1} [Calais]{calais} *blockade*{2} after pay *deal*{3}

[Truck drivers]{drivers} <on Tuesday|2023-11-07> *ended*{1} a five-day *blockade*{2} of the port of [Calais]{calais} after [haulage firms]{firms} *agreed*{3} to *raise*{3} overtime pay by 9 percent.

[The drivers]{drivers}, most of [them]{drivers} from northern [France]{france}, had *parked*{2} some 400 lorries across the approach roads <since last Thursday|2023-11-02/2023-11-07>. The *protest*{2} *stranded*{4} [holidaymakers]{stranded} on both sides of the Channel and *cost*{5} [the port]{port} an estimated 3 million euros a day.

"[We]{drivers} are tired, [we]{drivers} smell, and [we]{drivers} *won*{6}," said [Didier Vasseur]{vasseur}, a [driver from [Béthune]{bethune} [who]{vasseur} became the face of the protest]{vasseur}. The [52-year-old]{vasseur} had *slept*{7} in [his]{vasseur} cab since the first night.

[The employers' federation]{fntp}, [the FNTP]{fntp}, *signed*{3} the text at [the prefecture]{prefecture} in [Arras]{arras} <shortly after 4 a.m.|2023-11-07> [Its]{fntp} [chairwoman]{-}, [Hélène Cordier]{cordier}, *looked*{8} less happy. "[Our]{fntp} members cannot pay this without *passing*{9} it on to [customers]{customers}," [she]{cordier} *warned*{9}.

[The prefect]{prefect}, [Yann Le Bihan]{prefect:N}, had *brought*{10} [the two sides]{fntp+drivers} together <on Sunday|2023-11-05>. [He]{prefect} *threatened*{11} to *send in*{11} [riot police]{riot} unless the [protesters]{drivers} *opened*{12} one lane for [ambulances]{ambulances}. [They]{drivers} *did*{12} so within the hour, and [the officers]{riot} *stayed*{13} in [their]{riot} vans.

On the other side of the water, [Dover]{dover} *breathed*{14} again. [Kent County Council]{kent} *stood down*{15} [its]{kent} emergency team and said it would *ask*{17} [London]{uk} for compensation. [The government]{uk} has so far *refused*{18}.

Not all of [the truckers]{drivers} are content. [A smaller union]{sud}, [Route Solidaire]{sud}, *called*{19} the deal a trap and *urged*{20} [its]{sud} [followers]{followers} in [Dunkirk]{dunkirk} to *stay put*{20}. [The rest]{drivers} *drove*{21} home, hooting.
--- actors
drivers | group | truck drivers
calais | place | Calais
firms | group | haulage firms
france | place | France
stranded | group | stranded holidaymakers
port | organization | port of Calais
vasseur | person | Didier Vasseur | truck driver
bethune | place | Béthune
fntp | organization | FNTP | employers' federation
prefecture | organization | the prefecture
arras | place | Arras
cordier | person | Hélène Cordier | chairwoman of the FNTP
customers | group | customers
prefect | person | Yann Le Bihan | prefect
riot | group | riot police
ambulances | group | ambulances
dover | place | Dover
kent | organization | Kent County Council
uk | place | United Kingdom
sud | organization | Route Solidaire | union
followers | group | followers of Route Solidaire in Dunkirk
dunkirk | place | Dunkirk
--- events
1 | PROTEST/RETREAT | drivers | - | core; time 2023-11-07; place calais; or RETREAT
2 | PROTEST | drivers | ?firms | core; time 2023-11-02/2023-11-07; place calais; or COERCE
3 | AGREE | firms, fntp | drivers | core; time 2023-11-07; place arras; or CONCEDE
4 | COERCE | ?drivers | stranded | or OTHER
5 | OTHER:business | ?drivers | port |
6 | OTHER:other | drivers | ?firms | by vasseur; quoted
7 | PROTEST | vasseur | - | or OTHER
8 | OTHER:other | cordier | - |
9 | OTHER:business | fntp | customers | possible; by cordier; quoted; or THREATEN
10 | CONSULT | prefect, fntp, drivers | - | mutual; time 2023-11-05
11 | COERCE/THREATEN | prefect | drivers | possible; or THREATEN
12 | CONCEDE | drivers | ambulances | or RETREAT
13 | RETREAT | riot | ?drivers | or OTHER
14 | OTHER:other | dover | - |
15 | RETREAT | kent | - | or OTHER
17 | AID/REQUEST | kent | uk | planned; by kent
18 | AID/REJECT | uk | ?kent |
19 | ACCUSE | sud | - | core
20 | PROTEST/REQUEST | sud | followers |
21 | OTHER:travel | drivers | - |

=== n6-a003 date:2021-05-20 topic:business source:written
[Gearbox maker]{rennhof} *cuts*{1} 1,200 jobs as [carmakers]{carmakers} go electric

A [German maker of gearboxes]{rennhof} will *shed*{1} a fifth of [its]{rennhof} workforce over <the next three years|2021/2024>, *blaming*{2} the car industry's turn to batteries.

[Rennhof AG]{rennhof} *told*{3} [staff]{staff} at [its]{rennhof} [Saarlouis]{saarlouis} plant <on Thursday|2021-05-20> that 1,200 posts would *go*{1}, 900 of them there. [The company]{rennhof}, founded as a clockmaker's shop in 1894, *sells*{4} to [Volkswagen]{vw} and [Stellantis]{stellantis}. An electric car needs one gear.

"[We]{rennhof} build the best thing that nobody will want," [chief executive]{-} [Ulrike Dornseif]{dornseif} said. [She]{dornseif} *took over*{5} from [her]{dornseif} [father]{father}, [Kurt Dornseif]{father}, <in January|2021-01>. [The 44-year-old]{dornseif} *promised*{6} that nobody would be *dismissed*{6} before <2023|2023>.

[IG Metall]{igm} *called*{7} the plan a betrayal. [The union]{igm} said [Rennhof]{rennhof}'s [owners]{owners}, two branches of one family, had *taken*{8} 60 million euros out of the [group]{rennhof} <last year|2020>. "First [they]{owners} milk [her]{rennhof}, then [they]{owners} call the butcher," said [Marco Petry]{petry}, [who]{petry} heads [the works council]{council}. Neither [he]{petry} nor [the council]{council} had been *told*{9} beforehand.

[Its]{rennhof} [rival]{getra}, [Getra]{getra}, *went*{10} the other way: <two years ago|2019> the [Swabian firm]{getra} *bought*{11} [a maker of electric axles]{axles} in [Graz]{graz}, and it is now *hiring*{12}. [Getra]{getra} has *offered*{13} to *interview*{13} every one of the [workers]{staff} [[its]{getra} neighbour]{rennhof} *lets go*{1}. [Ms]{-} [Dornseif]{dornseif} *described*{14} that as "very kind, and very clever".

[Saarland]{saarland}'s [premier]{premier} will *meet*{15} [both chief executives]{bothceo} <next Wednesday|2021-05-26>. [The state government]{saarland} has *lent*{16} the [gearbox maker]{rennhof} 20 million euros since the pandemic began, and [Tobias Kehl]{premier}, a [Social Democrat]{-}, *hinted*{17} that [he]{premier} wanted some of it back. In [Frankfurt]{frankfurt} the shares *fell*{18} 4 percent.
--- actors
rennhof | organization | Rennhof AG | gearbox maker
carmakers | group | carmakers
staff | group | staff of Rennhof
saarlouis | place | Saarlouis
vw | organization | Volkswagen
stellantis | organization | Stellantis
dornseif | person | Ulrike Dornseif | chief executive of Rennhof
father | person | Kurt Dornseif
igm | organization | IG Metall | union
owners | group | owners of Rennhof
petry | person | Marco Petry | head of the works council
council | organization | the works council
getra | organization | Getra | rival of Rennhof
bothceo | group | chief executives of Rennhof and Getra
axles | organization | maker of electric axles
graz | place | Graz
saarland | place | Saarland
premier | person | Tobias Kehl | premier of Saarland
frankfurt | place | Frankfurt
--- events
1 | OTHER:business | rennhof | staff | core; planned; time 2021/2024; place saarlouis; or SANCTION
2 | ACCUSE | rennhof | ?carmakers | or OTHER
3 | OTHER:statement | rennhof | staff | core; time 2021-05-20; place saarlouis
4 | OTHER:trade | rennhof | vw, stellantis | or COOPERATE
5 | OTHER:appointment | dornseif | ?rennhof | time 2021-01
6 | OTHER:business | dornseif | ?staff | planned; neg; or AGREE
7 | ACCUSE | igm | ?rennhof | core
8 | OTHER:business | owners | rennhof | reported; by igm; time 2020
9 | OTHER:statement | ?rennhof | petry, council | neg
10 | OTHER:business | getra | - |
11 | OTHER:business | getra | axles | time 2019
12 | OTHER:business | getra | - |
13 | AID/AGREE | getra | staff | core; planned; or COOPERATE
14 | SUPPORT | dornseif | ?getra | or OTHER
15 | CONSULT/AGREE | premier | bothceo | core; mutual; planned; time 2021-05-26
16 | AID | saarland | rennhof |
17 | REQUEST | premier | ?rennhof | by premier; or THREATEN
18 | OTHER:business | ?rennhof | - | place frankfurt

=== n6-a004 date:2024-02-29 topic:courts source:written
[Court]{court} *sides*{1} with [mother of three]{bello} over hospital *dismissal*{2}

[ABUJA]{abuja} — [The National Industrial Court]{court} has *ordered*{1} a teaching hospital to *take back*{1} a [nurse]{bello} [it]{hospital} *sacked*{2} while [she]{bello} was on maternity leave.

[Justice]{-} [Obiageli Nwosu]{nwosu} <on Thursday|2024-02-29> also *awarded*{3} [the mother of three]{bello}, [Mrs]{-} [Rashida Bello]{bello}, N14 million in unpaid wages and damages. [The hospital]{hospital} must *apologise*{4} to [her]{bello} in two national newspapers.

[Mrs]{-} [Bello]{bello}, 38, *joined*{5} [the Karu University Teaching Hospital]{hospital} <in 2011|2011>. <In March 2022|2022-03>, six weeks after the birth of [her]{bello} [third child]{child}, [she]{bello} *received*{2} a letter *accusing*{6} [her]{bello} of *absconding*{7}. [The claimant]{bello} *told*{8} [the court]{court} that [her]{bello} leave had been *approved*{9} in writing by [her]{bello} [matron]{matron}, [Mrs]{-} [Comfort Danladi]{matron}. [The latter]{matron} *denied*{10} it in the witness box, and was then *shown*{11} [her]{matron} own signature.

"[The defendant]{hospital} *behaved*{12} as though a uniformed woman should not bear children," [the judge]{nwosu} said. [She]{nwosu} *described*{13} [Mrs]{-} [Danladi]{matron}'s evidence as "an embarrassment to [her]{matron} profession" and *directed*{14} that [she]{matron} be *reported*{14} to [the Nursing and Midwifery Council]{nmc}.

Counsel to [the hospital]{hospital}, [Mr]{-} [Tunde Afolabi]{afolabi}, said [[his]{afolabi} client]{hospital} would *study*{15} the judgment. [[His]{afolabi} opponent]{okpara}, [Ms]{-} [Ngozi Okpara]{okpara}, *hugged*{16} [the winner]{bello} outside the courtroom. [The two]{bello+okpara} were *classmates*{17} in [Kaduna]{kaduna}, and [the lawyer]{okpara} had *taken*{18} the case for nothing.

[The nurses' association]{nannm}, [NANNM]{nannm}, *hailed*{19} the verdict. [Its]{nannm} [chairman]{-} in [the capital]{abuja}, [Comrade]{-} [Bala Medugu]{medan}, said at least thirty of [his]{medan} [members]{members} had been *treated*{21} the same way. [He]{medan} *asked*{22} [the Minister of Health]{minister:n} to *look into*{22} them. [The ministry]{ministry} *did not reply*{23} to questions.
--- actors
court | organization | National Industrial Court
bello | person | Rashida Bello | nurse
abuja | place | Abuja
hospital | organization | Karu University Teaching Hospital
nwosu | person | Obiageli Nwosu | Justice
child | person | third child of Rashida Bello
matron | person | Comfort Danladi | matron
nmc | organization | Nursing and Midwifery Council
afolabi | person | Tunde Afolabi | counsel to the hospital
okpara | person | Ngozi Okpara | lawyer of Rashida Bello
kaduna | place | Kaduna
nannm | organization | NANNM | nurses' association
medan | person | Bala Medugu | chairman of NANNM in the capital
members | group | thirty members of NANNM
minister | person | Minister of Health
ministry | organization | Ministry of Health
--- events
1 | RETREAT/REQUEST | court | hospital | core; time 2024-02-29; or SUPPORT REQUEST
2 | SANCTION | hospital | bello | core; time 2022-03
3 | AID | nwosu | bello | core; time 2024-02-29; or COERCE SUPPORT
4 | CONCEDE/REQUEST | ?court | hospital | core
5 | OTHER:appointment | bello | hospital | time 2011
6 | ACCUSE | ?hospital | bello | core; time 2022-03
7 | OTHER:other | bello | - | reported; by hospital
8 | OTHER:court | bello | court | or OTHER
9 | CONCEDE | matron | bello | reported; by bello; or AGREE
10 | REJECT | matron | ?bello |
11 | OTHER:court | - | matron |
12 | ACCUSE | nwosu | hospital | by nwosu; quoted; or OTHER
13 | ACCUSE | nwosu | matron |
14 | ACCUSE/REQUEST | nwosu | matron | or REQUEST
15 | OTHER:court | hospital | - | planned; by afolabi
16 | SUPPORT | okpara | bello | or OTHER
17 | OTHER:other | bello, okpara | - | mutual; place kaduna
18 | AID | okpara | ?bello |
19 | SUPPORT | nannm | ?court | core
21 | SANCTION | - | members | reported; by medan
22 | REQUEST | medan | minister |
23 | REJECT | ministry | - |

=== n6-a005 date:2019-08-22 topic:crime source:written
[Cellmate]{keane} *denies*{1} *strangling*{2} former MP in jail

A [prisoner]{keane} accused of *murdering*{2} a disgraced politician with [whom]{pike} [he]{keane} shared a cell *pleaded not guilty*{1} <on Thursday|2019-08-22>.

[Shane Keane]{keane}, 29, *appeared*{3} at [Leeds Crown Court]{court} by video link from [another prison]{fullmoor}, [HMP Full Moor]{fullmoor}. [He]{keane} *spoke*{1} only to give [his]{keane} name and to say "not guilty" twice.

[Graham Ellwood-Pike]{pike}, 63, [who]{pike} *represented*{4} [Thirsk North]{thirsk} for the [Conservatives]{tories} for <11 years|P11Y>, was *found*{5} dead <on the morning of 9 March|2019-03-09> at [HMP Wold View]{wold}. The [former MP]{pike} was serving six years for *defrauding*{6} [an elderly aunt]{aunt} of £400,000. [Her]{aunt} money had *paid*{7} for a boat.

[The pair]{keane+pike} had been put together four days earlier, the court *heard*{8}, after [an older inmate]{older} *asked*{9} to be *moved*{9}. [Officers]{officers} *checked*{10} the cell at 2am and *saw*{10} [both men]{keane+pike} on [their]{keane+pike} bunks. <At six|2019-03-09> [one of them]{pike} did not get up.

[Keane]{keane} *rang*{11} the bell himself. [He]{keane} *told*{12} [the warders]{officers} that [the older man]{pike} had been "talking in [his]{pike} sleep and then [he]{pike} weren't".

Prosecuting, [Farida Coombes QC]{coombes} said [the Crown]{crown} would *call*{13} [a pathologist]{pathologist} and [two fellow prisoners]{twopris}. [One of them]{oneof}, a convicted forger, claims the [accused]{keane} *boasted*{14} of it in the exercise yard.

[Judge]{-} [Peter Alwyn-Hughes]{judge} *set*{15} a trial date of <13 January|2020-01-13>. [He]{judge} *remanded*{16} [the defendant]{keane}, [who]{keane} is serving life for another killing.

Outside, [the dead man's daughter]{daughter}, [Imogen]{daughter}, *read*{17} a statement. "[[My]{daughter} father]{pike} did wrong and [he]{pike} knew it. [He]{pike} was not *sentenced*{18} to this," [she]{daughter} said. [The family]{family} has *asked*{19} [the Prison Service]{service} why [a frail man]{pike} was *locked up*{20} with [a murderer]{keane}. [The service]{service} said [it]{service} could not comment while [the courts]{courts} were seized of the matter.
--- actors
keane | person | Shane Keane | prisoner, cellmate
court | organization | Leeds Crown Court
fullmoor | organization | HMP Full Moor | prison
pike | person | Graham Ellwood-Pike | former MP
thirsk | place | Thirsk North
tories | organization | Conservatives
wold | organization | HMP Wold View | prison
aunt | person | elderly aunt of Graham Ellwood-Pike
older | person | older inmate
officers | group | prison officers
coombes | person | Farida Coombes | prosecutor
crown | organization | the Crown
pathologist | person | pathologist
twopris | group | two fellow prisoners
oneof | person | convicted forger
judge | person | Peter Alwyn-Hughes | judge
daughter | person | Imogen Ellwood-Pike | daughter of Graham Ellwood-Pike
family | group | family of Graham Ellwood-Pike
service | organization | Prison Service
courts | organization | the courts
--- events
1 | REJECT | keane | - | core; time 2019-08-22; or OTHER
2 | ASSAULT | keane | pike | core; denied; neg; by keane; or OTHER
3 | OTHER:court | keane | court | time 2019-08-22; place court
4 | OTHER:other | pike | thirsk |
5 | OTHER:death | - | pike | core; time 2019-03-09; place wold; or ASSAULT
6 | OTHER:crime | pike | aunt | or ASSAULT
7 | OTHER:business | ?pike | - |
8 | OTHER:court | - | - |
9 | REQUEST | older | - |
10 | OTHER:other | officers | keane, pike | time 2019-03-09
11 | REQUEST | keane | ?officers | or OTHER
12 | OTHER:statement | keane | officers |
13 | REQUEST | crown | pathologist, twopris | planned; by coombes; or OTHER
14 | OTHER:statement | keane | - | reported; by oneof
15 | OTHER:court | judge | - |
16 | COERCE | judge | keane | time 2019-08-22
17 | OTHER:statement | daughter | - | core
18 | COERCE | - | pike | neg; by daughter; quoted
19 | REQUEST | family | service | core; or ACCUSE
20 | COERCE | service | pike | by family

=== n6-a006 date:2020-11-19 topic:conflict source:written
[Troops]{army} *retake*{1} mining town from [rebels]{front}

[Government soldiers]{army} *recaptured*{1} the gold-mining town of [Kossari]{kossari} in the east of [the Central African Republic]{car} <on Thursday|2020-11-19>, <three days|P3D> after [insurgents]{front} *overran*{2} it, [military sources]{milsources} and [residents]{residents} said.

[The army]{army}, *backed*{3} by [Rwandan special forces]{rwandans}, *entered*{1} from the north at dawn. [Its]{army} [opponents]{front}, [fighters of the Popular Front for Renewal]{front}, *slipped away*{4} across the river during the night and *left*{5} behind two pick-ups and a [wounded boy of about fifteen]{boy}.

"[We]{residents} *woke up*{6} and there were different uniforms," a [trader]{trader} said by telephone.

At least [nine civilians]{nine} *died*{8} when [the Front]{front} *took*{2} the town <on Monday|2020-11-16>, according to [the local Red Cross]{redcross}. [Its]{redcross} [volunteers]{volunteers} *buried*{9} [them]{nine} behind the mosque. [The rebels]{front} also *carried off*{10} [the sub-prefect]{subprefect} and [his]{subprefect} [driver]{driver}. The [latter]{driver} was *let go*{11} <on Wednesday|2020-11-18>. "[They]{front} *told*{12} [me]{driver} [[my]{driver} boss]{subprefect} would *follow*{13}," [he]{driver} said.

[General]{-} [Apollinaire Zoumba]{zoumba}, [who]{zoumba} commands [the troops]{army} in the region, *vowed*{14} to *chase*{14} [the enemy]{front} "to the last bush". [He]{zoumba} *accused*{15} [a neighbouring country]{neighbour}, without naming [it]{neighbour}, of *arming*{16} [them]{front}. [Sudan]{sudan} has *denied*{17} such *charges*{18} in the past.

[The movement]{front}'s [leader]{leader}, [a former colonel]{leader} [who]{leader} calls [himself]{leader} [Commander Ali Rafale]{leader}, said on a messaging service that [his]{leader} [men]{front} had *withdrawn*{4} "to spare [the population]{residents}". [He]{leader} *offered*{20} to *exchange*{20} [the captive]{subprefect} for [eleven of [[his]{leader} men]{front}]{eleven} *held*{21} in [Bangui]{bangui}. [The government]{car} *turned*{22} that *down*{22} within hours.

[Kossari]{kossari} has *changed hands*{23} four times since <2017|2017>. People there say that only the price of onions tells them who is winning.
--- actors
army | organization | army of the Central African Republic
front | organization | Popular Front for Renewal | rebels
kossari | place | Kossari
car | place | Central African Republic
milsources | group | military sources
residents | group | residents of Kossari
rwandans | group | Rwandan special forces
boy | person | wounded boy
trader | person | trader
nine | group | nine civilians
redcross | organization | local Red Cross
volunteers | group | Red Cross volunteers
subprefect | person | sub-prefect of Kossari
driver | person | driver of the sub-prefect
zoumba | person | Apollinaire Zoumba | General
neighbour | place | neighbouring country
sudan | place | Sudan
leader | person | Ali Rafale | leader of the Front, former colonel
eleven | group | eleven rebel prisoners
bangui | place | Bangui
--- events
1 | ASSAULT | army | front | core; time 2020-11-19; place kossari; by milsources
2 | ASSAULT | front | kossari | core; time 2020-11-16; place kossari
3 | AID | rwandans | army | or SUPPORT
4 | RETREAT | front | - | core; place kossari
5 | OTHER:other | front | boy | or RETREAT
6 | OTHER:other | residents | - | by trader; quoted
8 | ASSAULT | front | nine | core; time 2020-11-16; place kossari; by redcross; or OTHER
9 | OTHER:other | volunteers | nine | place kossari; or AID
10 | ASSAULT | front | subprefect, driver | core; or COERCE
11 | RETREAT | ?front | driver | time 2020-11-18
12 | OTHER:statement | front | driver | by driver; quoted
13 | RETREAT/CONCEDE | front | subprefect | planned; by driver; quoted
14 | ASSAULT/THREATEN | zoumba | front | core; possible; or THREATEN
15 | ACCUSE | zoumba | neighbour | core
16 | AID | neighbour | front | reported; by zoumba
17 | REJECT | sudan | - |
18 | ACCUSE | - | sudan |
20 | COOPERATE/AGREE | leader | ?car | core; planned; or RETREAT REQUEST
21 | COERCE | - | eleven | place bangui
22 | COOPERATE/REJECT | car | ?leader | core; or REJECT
23 | ASSAULT | - | kossari | or OTHER

=== n6-a007 date:2018-06-12 topic:politics source:written
[Minister]{minister} *quits*{1} over [nephew]{nephew}'s visa

[WELLINGTON]{wellington}, <June 12|2018-06-12> — [New Zealand]{nz}'s [immigration minister]{minister} *resigned*{1} <on Tuesday|2018-06-12>, a day after it *emerged*{2} that [he]{minister} had *telephoned*{3} [an official]{official} about the visa application of [his]{minister} [wife]{wife}'s [nephew]{nephew}.

[Wayne Tuhiwai]{minister} said [he]{minister} had "*done*{4} what any uncle would do, and what no minister should". [The Prime Minister]{pm}, [Alison Grieve]{pm}, *accepted*{5} [his]{minister} resignation within the hour. [She]{pm} *thanked*{6} [the 58-year-old]{minister} for [his]{minister} candour, and *gave*{7} [his]{minister} portfolio to [Sanjay Prakash]{prakash}, until now [her]{pm} [chief whip]{prakash}.

[The nephew]{nephew}, a [chef from [Apia]{apia}]{nephew}, had been *turned down*{8} twice. <On April 4|2018-04-04> [Mr]{-} [Tuhiwai]{minister} *rang*{3} [a manager in [the Auckland office]{office}]{official}. [She]{official} *wrote down*{9} every word. [Her]{official} note *reached*{10} [the Herald]{herald} last week by a road that nobody has yet explained, and [the paper]{herald} *printed*{2} it <on Monday|2018-06-11>.

"[He]{minister} never *asked*{11} [me]{official} to *break*{12} a rule," it reads. "[He]{minister} *asked*{13} how [the lad]{nephew} could be helped."

[Opposition leader]{-} [Craig Mallard]{mallard} *called*{14} the resignation overdue. [He]{mallard} *wants*{15} [the Auditor-General]{auditor:n} to *examine*{15} every call that [the former minister]{minister} *made*{16} to [the department]{office}. [[His]{mallard} opposite number]{pm} *replied*{17} that [she]{pm} would welcome it, provided the search *began*{18} with the years when [Mr]{-} [Mallard]{mallard}'s own party was in charge.

[Mr]{-} [Tuhiwai]{minister}, a [former shearer]{minister} [who]{minister} *entered*{19} [Parliament]{parliament} <in 2005|2005>, stays on as [member for [Waiapu]{waiapu}]{minister}. [His]{minister} [wife]{wife}, [Sina]{wife}, *spoke*{20} briefly to [reporters]{reporters} at [their]{minister+wife} gate. "[He]{minister} *did*{21} it because [I]{wife} *asked*{22}," [she]{wife} said. "[You]{reporters} can put that in." [The couple]{minister+wife} then *went*{23} inside.

[The young man]{nephew} is still in [Samoa]{samoa}. [His]{nephew} third application is to be *decided*{24} <in July|2018-07>, by somebody else.
--- actors
minister | person | Wayne Tuhiwai | immigration minister of New Zealand
nephew | person | nephew of Sina Tuhiwai | chef
wellington | place | Wellington
nz | place | New Zealand
official | person | manager in the Auckland office
wife | person | Sina Tuhiwai
pm | person | Alison Grieve | Prime Minister
prakash | person | Sanjay Prakash | chief whip
apia | place | Apia
office | organization | immigration department
herald | organization | the Herald
mallard | person | Craig Mallard | opposition leader
auditor | organization | Auditor-General
parliament | organization | Parliament
waiapu | place | Waiapu
reporters | group | reporters
samoa | place | Samoa
--- events
1 | OTHER:appointment | minister | ?pm | core; time 2018-06-12; or RETREAT
2 | OTHER:statement | herald | - | core; time 2018-06-11
3 | CONSULT | minister | official | core; time 2018-04-04; or REQUEST
4 | OTHER:other | minister | - | by minister; quoted
5 | AGREE | pm | minister | core; time 2018-06-12
6 | SUPPORT | pm | minister |
7 | OTHER:appointment | pm | prakash | core
8 | REJECT | ?office | nephew |
9 | OTHER:other | official | - |
10 | OTHER:other | - | herald |
11 | REQUEST | minister | official | neg; by official; quoted
12 | OTHER:other | official | - | possible; by official; quoted
13 | REQUEST | minister | ?official | by official; quoted; or CONSULT
14 | ACCUSE | mallard | ?minister |
15 | ACCUSE/REQUEST | mallard | auditor | or REQUEST
16 | CONSULT | minister | office |
17 | OTHER:statement | pm | mallard | or ACCUSE
18 | ACCUSE | ?auditor | - | possible; by pm
19 | OTHER:election | minister | parliament | time 2005
20 | OTHER:statement | wife | reporters |
21 | OTHER:other | minister | - | by wife; quoted
22 | REQUEST | wife | minister | by wife; quoted
23 | OTHER:travel | minister, wife | - |
24 | OTHER:other | - | nephew | planned; time 2018-07

=== n6-a008 date:2017-10-31 topic:disaster source:written
[Inmates]{inmates} *seize*{1} [guards]{guards} in Bolivian prison *riot*{1}

[SANTA CRUZ]{santacruz:N}, [Bolivia]{bolivia} — [Prisoners]{inmates:n} at the overcrowded [San Isidro jail]{jail} *overpowered*{1} [five guards]{guards} <early on Tuesday|2017-10-31> and *set*{2} fire to the kitchen, *demanding*{3} water and the *removal*{3} of [the governor]{governor}.

By evening [the rioters]{inmates}, some 300 of the jail's 2,100 [men]{men}, had *let*{4} [two of the captives]{guardstwo} *go*{4}: a [guard with a broken arm]{arm} and a [colleague]{colleague} [who]{colleague} is diabetic. [The other three]{guardsthree} were *shown*{5} at a window, in prison clothes.

"[They]{inmates} have *treated*{6} [us]{guardsthree} with respect," [one of the three]{one} *shouted*{6} to [reporters]{reporters}. "*Give*{7} [them]{inmates} water and [we]{guardsthree} go home."

[San Isidro]{jail} has had no running water <since a pump failed on October 19|2017-10-19/2017-10-31>. [Two convicts]{twodead} *died*{8} of dysentery <last week|2017-10-23/2017-10-29>. [Relatives]{relatives}, most of them [women]{relatives} with buckets, have *camped*{9} outside since. When word of the *riot*{1} spread, [the women]{relatives} *rushed*{10} the outer gate; [police]{police} *used*{11} tear gas and [the crowd]{relatives} *fell back*{12}.

[Prison director]{-} [Lt. Col.]{-} [Ramiro Quiroga]{governor} has *run*{13} the place <since 2015|2015/2017>. A [priest]{priest}, [Father]{-} [Olaf Lindqvist]{priest}, [who]{priest} *says*{14} Mass there and was *called in*{15} to *mediate*{15}, *described*{16} [him]{governor} as a "man of lists". [The Swede]{priest} *spent*{17} two hours inside. [He]{priest} *came out*{18} with a paper of eleven points signed by [the inmates' council]{council}.

[The interior minister]{intmin}, [Nelson Aramayo]{intmin}, *ruled out*{19} [the officer]{governor}'s dismissal "under threat". But [he]{intmin} *sent*{20} four tank trucks, and the first was *allowed*{21} in at dusk. [Soldiers]{soldiers} *took up*{22} positions on the roofs around the prison. [They]{soldiers} will not *move in*{23} unless [a guard]{guardsthree} is *harmed*{24}, [the minister]{intmin} *said*{23}.

<In 2013|2013> [a gang]{gang} in another [Bolivian]{~bolivia} jail *killed*{25} [35 fellow inmates]{fellow}.
--- actors
inmates | group | rioting inmates of San Isidro
guards | group | five guards
santacruz | place | Santa Cruz
bolivia | place | Bolivia
jail | organization | San Isidro jail
governor | person | Ramiro Quiroga | prison director, Lt. Col.
men | group | 2,100 men in the jail
guardstwo | group | two freed guards
arm | person | guard with a broken arm
colleague | person | diabetic guard
guardsthree | group | three guards still held
one | person | one of the three guards
reporters | group | reporters
twodead | group | two convicts who died
relatives | group | women, relatives of the inmates
police | organization | police
priest | person | Olaf Lindqvist | priest
council | organization | inmates' council
intmin | person | Nelson Aramayo | interior minister
soldiers | group | soldiers
gang | group | prison gang
fellow | group | 35 inmates killed in 2013
--- events
1 | ASSAULT | inmates | guards | core; time 2017-10-31; place jail; or COERCE PROTEST
2 | ASSAULT | inmates | jail | core; time 2017-10-31; or PROTEST
3 | REQUEST | inmates | governor | core; time 2017-10-31
4 | RETREAT | inmates | guardstwo, arm, colleague | core; time 2017-10-31
5 | OTHER:other | ?inmates | guardsthree | or COERCE
6 | SUPPORT | one | inmates | by one; quoted; or OTHER
7 | AID/REQUEST | guardsthree | - | by one; quoted; or REQUEST
8 | OTHER:death | - | twodead | time 2017-10-23/2017-10-29; place jail
9 | PROTEST | relatives | - | place jail
10 | PROTEST | relatives | ?police | time 2017-10-31; or ASSAULT
11 | COERCE | police | relatives | core; or ASSAULT
12 | RETREAT | relatives | ?police |
13 | OTHER:other | governor | ?jail |
14 | OTHER:other | priest | - | place jail
15 | CONSULT | priest | ?inmates | or REQUEST
16 | ACCUSE | priest | governor | or OTHER
17 | CONSULT | priest | ?inmates |
18 | OTHER:travel | priest | - |
19 | SANCTION/REJECT | intmin | governor, ?inmates | core; or REJECT
20 | AID | intmin | ?inmates | core; or CONCEDE
21 | CONCEDE | ?inmates | - | or AGREE
22 | MOBILIZE | soldiers | ?inmates | core
23 | ASSAULT/THREATEN | soldiers | ?inmates | possible; by intmin; or THREATEN
24 | ASSAULT | ?inmates | guardsthree | possible; by intmin
25 | ASSAULT | gang | fellow | time 2013

=== n6-a009 date:2025-01-16 topic:business source:written
[Lender]{marlowe} *fined*{1} £31m for *ignoring*{2} [customer]{patel}'s fraud *warnings*{3}

A [building society]{marlowe} which *brushed off*{2} a [pensioner]{patel}'s repeated *warnings*{3} about a fake investment scheme has been *hit*{1} with a penalty of £31 million, one of the largest ever *imposed*{1} on a mutual.

[The Financial Conduct Authority]{fca} ([FCA]{fca}) *found*{4} that [Marlowe]{marlowe}, based in [Swindon]{swindon}, *let*{5} [the fraudsters]{frauds} *run*{5} nine accounts for <14 months|P14M>. [The watchdog]{fca} said the [lender]{marlowe}'s staff "treated the messenger as the problem".

[The messenger]{patel} was [Usha Patel]{patel}, a [retired bookkeeper]{patel} of 71. [She]{patel} *wrote*{3} to [the society]{marlowe} six times <in 2021|2021> after [her]{patel} [brother-in-law]{brother} had *put*{6} £90,000 into Alder Bonds, which did not exist. [The mutual]{marlowe} *replied*{7} once, to *ask*{8} [her]{patel} not to *use*{8} the complaints line. [Mrs]{-} [Patel]{patel} *took*{9} [her]{patel} folder to [the regulator]{fca} instead.

[Two men from [Essex]{essex}]{twomen} were *jailed*{10} <last May|2024-05>. [The pair]{twomen}, cousins, had *taken*{11} £8.2 million from [640 savers]{savers}.

[Marlowe]{marlowe} *apologised*{12} <on Thursday|2025-01-16>. "[We]{marlowe} *let*{13} [our]{marlowe} members *down*{13} and [we]{marlowe} *let*{13} [Mrs]{-} [Patel]{patel} *down*{13}," *said*{12} [its]{marlowe} [chair]{-}, [Sir]{-} [Neville Croome]{croome}. [He]{croome} *announced*{14} that [the chief executive]{ceo} would *forgo*{15} [her]{ceo} bonus. [Rebecca Stott]{ceo} was head of savings at the time.

[The FCA]{fca:N} *cut*{16} the fine by 30 per cent because [the firm]{marlowe} *cooperated*{17}. [Campaigners]{campaign} *said*{18} it should have *gone*{19} the other way. "[It]{marlowe} *cooperated*{17} when [it]{marlowe} was *caught*{20}," said [Kit Dallow]{dallow} of [Savers First]{campaign:N}. [[His]{dallow} group]{campaign} is *calling*{21} for [Ms]{-} [Stott]{ceo} to *go*{21}.

[Mrs]{-} [Patel]{patel} is not. "[The young woman]{ceo} *rang*{22} [me]{patel} and *cried*{22}," [she]{patel} said at [her]{patel} home in [Oadby]{oadby}. "[I]{patel} *told*{23} [her]{ceo}, stop that and *read*{24} your post."
--- actors
marlowe | organization | Marlowe | building society
patel | person | Usha Patel | retired bookkeeper
fca | organization | Financial Conduct Authority
swindon | place | Swindon
frauds | group | fraudsters
brother | person | brother-in-law of Usha Patel
essex | place | Essex
twomen | group | two cousins from Essex
savers | group | 640 savers
croome | person | Neville Croome | chair of Marlowe
ceo | person | Rebecca Stott | chief executive of Marlowe
campaign | organization | Savers First | campaigners
dallow | person | Kit Dallow
oadby | place | Oadby
--- events
1 | SANCTION | ?fca | marlowe | core; time 2025-01-16; or COERCE
2 | REJECT | marlowe | patel | core
3 | ACCUSE | patel | marlowe | core; time 2021; or REQUEST OTHER
4 | ACCUSE | fca | marlowe | core; or OTHER
5 | CONCEDE | marlowe | frauds | reported; by fca; or OTHER
6 | OTHER:business | brother | ?frauds |
7 | OTHER:statement | marlowe | patel | time 2021
8 | REQUEST | marlowe | patel | or REJECT
9 | REQUEST | patel | fca | core; or ACCUSE
10 | COERCE | - | twomen | time 2024-05
11 | OTHER:crime | twomen | savers |
12 | CONCEDE | marlowe, croome | patel | core; time 2025-01-16
13 | OTHER:other | marlowe | patel | by croome; quoted
14 | OTHER:statement | croome | - |
15 | CONCEDE/AGREE | ceo | - | planned; by croome; or OTHER
16 | CONCEDE | fca | marlowe |
17 | COOPERATE | marlowe | fca | by fca
18 | ACCUSE | campaign | ?fca | or OTHER
19 | SANCTION | ?fca | ?marlowe | possible; neg; by campaign
20 | OTHER:other | - | marlowe | by dallow; quoted
21 | RETREAT/REQUEST | campaign | ceo | core; or REQUEST
22 | CONSULT | ceo | patel | by patel; quoted; or CONCEDE
23 | OTHER:statement | patel | ceo | by patel; quoted
24 | REQUEST | patel | ceo | by patel; quoted

=== n6-a010 date:2023-04-05 topic:environment source:written
[Growers]{farmers} *dump*{1} onions at [prefecture]{prefecture} in [Larissa]{larissa}

[Farmers]{farmers} in central [Greece]{greece} *tipped*{1} forty tonnes of onions on the steps of [the regional government]{prefecture} <on Wednesday|2023-04-05> in a *protest*{1} over late flood compensation.

[They]{farmers} then *sat down*{2} on the heap and *ate*{2} lunch. [Police]{police} *looked on*{3}; [one officer]{officer} *asked*{4} whether [he]{officer} might take a sack.

[The growers]{farmers} say [the state]{greece} *owes*{5} [them]{farmers} 48 million euros for crops *lost*{6} when the Pineios *burst*{6} [its]{farmers} banks <in September 2020|2020-09>. About a third has been *paid*{7}. "[We]{farmers} *buried*{8} the sheep and [we]{farmers} *filled in*{9} the forms," said [Vaso Karra]{karra}, a [mother of two]{karra} [who]{karra} chairs [the cooperative at [Farkadona]{farkadona}]{coop}. "Now [they]{greece} tell [us]{farmers} the forms have changed."

[The regional governor]{governor}, [Lefteris Mouzakis]{governor}, *came down*{10} at noon and *invited*{11} [five of the demonstrators]{five} upstairs. [They]{five} *refused*{12}, and *asked*{13} [him]{governor} to *sit*{13} with [them]{farmers} instead. To some laughter, [the official]{governor} *did*{14}. [He]{governor} *told*{15} [the farmers]{farmers} that the money was stuck in [Athens]{athens} and that [he]{governor} had *written*{16} to [the minister]{minister} three times. [His]{governor} trousers, [Mrs]{-} [Karra]{karra} said later, would never be the same.

[The agriculture minister]{minister} was in [Brussels]{brussels}. A statement from [his]{minister} [office]{ministry} *put*{17} the delay down to "irregularities in a small number of claims" and *promised*{18} a second instalment before [Easter]{easter}. [Stelios Vranas]{minister} *took over*{19} [the ministry]{ministry} <in January|2023-01> from [Dora Pappa]{pappa}, [who]{pappa} had *given*{20} the same promise for Christmas.

[[Her]{pappa} party]{nd} and [his]{minister} are the same. [The opposition]{syriza} *called*{21} both of [them]{minister+pappa} liars.

By evening the heap had gone. [Residents]{residents} *carried*{22} it home in carrier bags, and [the protesters]{farmers} *helped*{23} [the older ones]{older} to [their]{older} cars.
--- actors
farmers | group | farmers in central Greece
prefecture | organization | regional government of Larissa
larissa | place | Larissa
greece | place | Greece
police | organization | police
officer | person | police officer
karra | person | Vaso Karra | chair of the cooperative
farkadona | place | Farkadona
coop | organization | cooperative at Farkadona
governor | person | Lefteris Mouzakis | regional governor
five | group | five demonstrators
athens | place | Athens
minister | person | Stelios Vranas | agriculture minister
brussels | place | Brussels
ministry | organization | agriculture ministry
easter | other | Easter
pappa | person | Dora Pappa | former agriculture minister
nd | organization | party of Dora Pappa
syriza | organization | the opposition
residents | group | residents of Larissa
older | group | older residents
--- events
1 | PROTEST | farmers | prefecture | core; time 2023-04-05; place larissa
2 | PROTEST | farmers | ?prefecture | time 2023-04-05; place larissa; or OTHER
3 | OTHER:other | police | ?farmers |
4 | REQUEST | officer | ?farmers |
5 | ACCUSE | farmers | greece | core; or OTHER
6 | OTHER:disaster | - | farmers | time 2020-09
7 | AID | ?greece | ?farmers | core
8 | OTHER:other | farmers | - | by karra; quoted
9 | REQUEST | farmers | ?greece | by karra; quoted; or OTHER
10 | OTHER:travel | governor | - | time 2023-04-05
11 | CONSULT/REQUEST | governor | five | core; or CONSULT
12 | CONSULT/REJECT | five | governor | core; or REJECT
13 | CONSULT/REQUEST | five | governor | or REQUEST
14 | CONCEDE | governor | ?farmers | or CONSULT AGREE
15 | OTHER:statement | governor | farmers |
16 | REQUEST | governor | minister | by governor; or OTHER
17 | ACCUSE | ministry | ?farmers | or OTHER
18 | AID/AGREE | ministry | ?farmers | core; planned
19 | OTHER:appointment | minister | ministry, pappa | time 2023-01
20 | AID/AGREE | pappa | ?farmers | planned
21 | ACCUSE | syriza | minister, pappa |
22 | OTHER:other | residents | - | time 2023-04-05
23 | AID | farmers | older | time 2023-04-05

=== n6-a011 date:2016-02-18 topic:diplomacy source:written
Two foreign [ministers]{ministers}, one handshake: [Ankara]{turkey:N} and [Tbilisi]{georgia:N} *settle*{1} water *row*{2}

[Turkey]{turkey} and [Georgia]{georgia} have *agreed*{1} to *share*{3} the water of the river Mtkvari, *ending*{1} a *quarrel*{2} that *led*{4} [the smaller country]{georgia} to *recall*{4} [its]{georgia} [ambassador]{ambassador} <in October|2015-10>.

[The Turkish minister]{demir}, [Haluk Demirağ]{demir}, and [his]{demir} [Georgian]{~georgia} [counterpart]{mari}, [Mariam Lortkipa]{mari}, *signed*{1} the document in [Kars]{kars} <on Thursday|2016-02-18>. [He]{demir} *called*{5} it a gift to [farmers]{farmers} on both banks. [She]{mari} *called*{6} it overdue.

Under the *deal*{1} [Ankara]{turkey:N} will *release*{7} at least 40 cubic metres a second from the Beşik dam between May and September. In return [its]{turkey} [neighbour]{georgia} will *drop*{8} a *case*{9} [it]{georgia} *brought*{9} against [it]{turkey} in [The Hague]{hague}. [Both sides]{turkey+georgia} will *set up*{10} a joint gauge.

The *talks*{11}, which *took*{11} <fourteen months|P14M>, nearly *broke down*{12} <in December|2015-12>, when [the Georgians]{georgia:n} *discovered*{13} that [[their]{georgia} hosts]{turkey} had *filled*{14} a second reservoir without *telling*{15} [them]{georgia}. [Ms]{-} [Lortkipa]{mari} *walked out*{12}. [Her]{mari} [opposite number]{demir} *followed*{16} [her]{mari} down the hotel stairs with [her]{mari} coat, a scene *filmed*{17} by [a waiter]{waiter}. [The pair]{demir+mari} *resumed*{18} over tea.

"[She]{mari} is harder than the dam," [Mr]{-} [Demirağ]{demir} *joked*{19}. "[He]{demir} carries coats well," [she]{mari} *answered*{20}.

In [Georgia]{georgia} [the opposition]{opp} *denounced*{21} the pact as a surrender: [Tbilisi]{georgia:N} had *asked*{22} for 60 cubic metres. [Parliament]{parliament} must *ratify*{23} it <by the end of March|2016-03-31>. In [Turkey]{turkey} no vote is needed.

[The ambassador]{ambassador}, [Giorgi Ninua]{ambassador}, is expected to *return*{24} to [the Turkish capital]{ankara} <next week|2016-02-22/2016-02-28>.
--- actors
ministers | group | two foreign ministers
turkey | place | Turkey
georgia | place | Georgia
ambassador | person | Giorgi Ninua | Georgian ambassador to Turkey
demir | person | Haluk Demirağ | Turkish foreign minister
mari | person | Mariam Lortkipa | Georgian foreign minister
kars | place | Kars
farmers | group | farmers on both banks
hague | place | The Hague
waiter | person | waiter
opp | organization | Georgian opposition
parliament | organization | Georgian parliament
ankara | place | Ankara
--- events
1 | AGREE | turkey, georgia, demir, mari | - | core; mutual; time 2016-02-18; place kars
2 | ACCUSE | turkey, georgia | - | core; mutual; or OTHER
3 | COOPERATE/AGREE | turkey, georgia | - | core; mutual; planned
4 | SANCTION | georgia | ambassador, turkey | core; time 2015-10
5 | SUPPORT | demir | - |
6 | SUPPORT | mari | - | or ACCUSE
7 | CONCEDE/AGREE | turkey | ?georgia | core; planned; or COOPERATE
8 | RETREAT/CONCEDE | georgia | turkey | core; planned
9 | ACCUSE | georgia | turkey | place hague
10 | COOPERATE/AGREE | turkey, georgia | - | mutual; planned
11 | CONSULT | turkey, georgia | - | mutual
12 | REJECT | mari | ?demir | time 2015-12; or SANCTION
13 | OTHER:other | georgia | turkey | time 2015-12
14 | OTHER:other | turkey | - |
15 | OTHER:statement | turkey | georgia | neg
16 | AID | demir | mari | or OTHER
17 | OTHER:other | waiter | demir, mari |
18 | CONSULT | demir, mari | - | mutual
19 | SUPPORT | demir | mari | by demir; or OTHER
20 | SUPPORT | mari | demir | by mari; or OTHER
21 | ACCUSE | opp | ?georgia | core
22 | REQUEST | georgia | ?turkey |
23 | AGREE | parliament | - | planned; time 2016-03-31
24 | RETREAT/CONCEDE | ambassador | ankara | planned; time 2016-02-22/2016-02-28; or OTHER

=== n6-a012 date:2022-07-27 topic:crime source:written
[Sisters]{sisters} *missing*{1} since market day *found*{2} safe in border town

[Two teenage sisters]{sisters} [who]{sisters} *vanished*{1} from a market in [Kisii]{kisii} <eleven days ago|2022-07-16> were *found*{2} unharmed <on Tuesday night|2022-07-26> in a lodging house at [Isebania]{isebania}, on the [Tanzanian]{~tanzania} border.

[Faith Kemunto]{faith}, 17, and [her]{faith} [younger sister]{mercy} [Mercy]{mercy}, 14, were *handed*{3} to [their]{sisters} [mother]{mother} at [the county police headquarters]{police} <the next morning|2022-07-27>. [She]{mother} had not eaten properly since [they]{sisters} *went*{1}, [neighbours]{neighbours} said.

A [man of 34]{man} and a [woman]{woman} [who]{woman} *told*{4} [detectives]{detectives} [she]{woman} was [[his]{man} wife]{woman} are in custody. [The couple]{man+woman} had *promised*{5} [the girls]{sisters} work in a salon in [Mwanza]{mwanza}, according to [county police commander]{-} [Beatrice Chumo]{chumo}. [The man]{man} *took*{6} [their]{sisters} phones. "It is a pattern [we]{police} know," [the commander]{chumo} said.

[The elder girl]{faith} *raised*{7} the alarm. When [the woman]{woman} *went out*{8} for bread [she]{faith} *borrowed*{9} a telephone from [a cleaner]{cleaner} and *called*{7} [her]{faith} [class teacher]{teacher}, [whose]{teacher} number was the only one [she]{faith} knew by heart. [Madam]{-} [Rose Nyaboke]{teacher} *kept*{10} [her]{faith} talking while [a colleague]{colleague} *ran*{11} to [the chief]{chief}'s office.

[Officers]{detectives} *burst in*{12} forty minutes later. [The pair]{man+woman} *did not resist*{13}.

"[[My]{mother} daughters]{sisters} were *taken*{14} and [a teacher]{teacher} *brought*{15} [them]{sisters} back," [the mother]{mother}, [Mrs]{-} [Jane Moraa]{mother}, *said*{16}. [She]{mother} *criticised*{17} [the local station]{station}, where [an officer]{deskofficer} had *advised*{18} [her]{mother} to *wait*{18} "until [they]{sisters} get hungry". [Ms]{-} [Chumo]{chumo} said [the man]{deskofficer} would be *questioned*{20}.

[The suspects]{man+woman} *appear*{21} in court <on Thursday|2022-07-28>. [Police]{police} are still *looking*{22} for [a driver]{driver} [who]{driver} *carried*{23} [the four of [them]{sisters+man+woman}]{sisters+man+woman} from [Kisii]{kisii}.
--- actors
sisters | group | two teenage sisters
kisii | place | Kisii
isebania | place | Isebania
tanzania | place | Tanzania
faith | person | Faith Kemunto
mercy | person | Mercy
police | organization | county police
mother | person | Jane Moraa | mother of the sisters
neighbours | group | neighbours
man | person | man of 34
woman | person | woman in custody
detectives | group | detectives
mwanza | place | Mwanza
chumo | person | Beatrice Chumo | county police commander
cleaner | person | cleaner
teacher | person | Rose Nyaboke | class teacher
colleague | person | colleague of the teacher
chief | person | the chief
station | organization | local police station
deskofficer | person | officer at the station
driver | person | driver
--- events
1 | OTHER:other | sisters | - | core; time 2022-07-16; place kisii; or ASSAULT
2 | AID | ?detectives | sisters | core; time 2022-07-26; place isebania; or OTHER
3 | RETREAT | ?police | sisters, mother | core; time 2022-07-27; or AID
4 | OTHER:statement | woman | detectives |
5 | AID/AGREE | man, woman | sisters | by chumo; or OTHER
6 | COERCE | man | sisters | or ASSAULT
7 | REQUEST | faith | teacher | core; or CONSULT
8 | OTHER:travel | woman | - |
9 | AID | cleaner | faith | or OTHER
10 | AID | teacher | faith | or CONSULT
11 | REQUEST | colleague | chief | or OTHER
12 | COERCE | detectives | ?man, ?woman | core; place isebania
13 | REJECT | man, woman | ?detectives | neg
14 | ASSAULT | - | sisters | by mother; quoted
15 | AID | teacher | sisters | by mother; quoted
16 | SUPPORT | mother | ?teacher | or OTHER
17 | ACCUSE | mother | station | core
18 | REQUEST | deskofficer | mother | or REJECT
20 | ACCUSE | ?police | deskofficer | planned; by chumo; or CONSULT
21 | OTHER:court | man, woman | - | planned; time 2022-07-28
22 | OTHER:crime | police | driver | or COERCE
23 | OTHER:travel | driver | sisters, man, woman | place kisii

=== n6-a013 date:2021-12-09 topic:health source:written
[Clinic group]{severin} *sues*{1} [doctor]{aubin} [who]{aubin} *spoke*{2} of empty beds

[LYON]{lyon} (Reuters) - [Private hospital operator]{-} [Severin Clinics]{severin} has *filed*{1} a defamation suit against an [anaesthetist]{aubin} [who]{aubin} *told*{2} [a newspaper]{progres} that beds were kept empty while [patients]{patients} were *sent*{3} away.

[The Lyon-based group]{severin} is *seeking*{4} 500,000 euros from [Claire Aubin]{aubin}, according to documents seen by [Reuters]{reuters} <on Thursday|2021-12-09>. [Severin]{severin} *dismissed*{5} [her]{aubin} <in October|2021-10>, two weeks after the interview.

[Dr]{-} [Aubin]{aubin}, 49, *said*{6} [she]{aubin} would *fight*{6}. "[They]{severin} want [me]{aubin} to be quiet. [I]{aubin} put [people]{patients} to sleep for a living, not [myself]{aubin}," [the physician]{aubin} *told*{6} [reporters]{reporters}.

[The company]{severin}, which runs 23 hospitals and is owned by [the Dutch fund Kerkhof]{kerkhof}, has *denied*{7} the allegation. [It]{severin} says the beds at [its]{severin} [Villeurbanne]{villeurbanne} site were *closed*{8} for lack of nurses. [A spokeswoman]{spokes} *described*{9} the [former employee]{aubin} as "a valued colleague [who]{aubin} chose the wrong door".

[The regional health agency]{ars}, [the ARS]{ars}, *opened*{10} an inquiry <in November|2021-11>. [Its]{ars} [inspectors]{inspectors} *spent*{11} three days at the site and *took*{12} away the admission books. [The agency]{ars} *expects*{13} to *report*{13} in the new year.

[Three unions]{unions} have *come out*{14} for the doctor; a [fourth]{fo}, to which most of [Severin]{severin}'s [nurses]{nurses} belong, has not. [Its]{fo} [secretary]{-}, [Paul Mestre]{mestre}, *said*{15} [she]{aubin} had *attacked*{16} the staff as well as [their]{nurses} [employer]{severin}.

[Kerkhof]{kerkhof} *bought*{17} [the chain]{severin} <in 2017|2017> for 1.1 billion euros and has been trying to *sell*{18} [it]{severin} since the summer. [Its]{severin} [larger competitor]{elsan}, [Elvia]{elsan}, *broke off*{19} talks with [the fund]{kerkhof} <last week|2021-11-29/2021-12-05>. Neither would say why.
--- actors
severin | organization | Severin Clinics | private hospital operator
aubin | person | Claire Aubin | anaesthetist
lyon | place | Lyon
progres | organization | a newspaper
patients | group | patients
reuters | organization | Reuters
reporters | group | reporters
kerkhof | organization | Kerkhof | Dutch fund
villeurbanne | place | Villeurbanne
spokes | person | spokeswoman of Severin Clinics
ars | organization | ARS | regional health agency
inspectors | group | inspectors of the ARS
unions | group | three unions
fo | organization | fourth union
nurses | group | nurses of Severin Clinics
mestre | person | Paul Mestre | secretary of the fourth union
elsan | organization | Elvia | hospital operator
--- events
1 | ACCUSE | severin | aubin | core
2 | ACCUSE | aubin | severin | core; or OTHER
3 | REJECT | severin | patients | by aubin
4 | ACCUSE | severin | aubin | core; same 1; or REQUEST
5 | SANCTION | severin | aubin | core; time 2021-10
6 | REJECT | aubin | ?severin | core; planned; by aubin
7 | REJECT | severin | ?aubin | core
8 | OTHER:business | severin | - | by severin; place villeurbanne
9 | ACCUSE | spokes | aubin | or OTHER
10 | ACCUSE | ars | ?severin | core; time 2021-11
11 | ACCUSE | inspectors | ?severin | place villeurbanne; or OTHER
12 | COERCE | inspectors | ?severin | place villeurbanne
13 | OTHER:statement | ars | - | planned
14 | SUPPORT | unions | ?aubin |
15 | ACCUSE | mestre | aubin |
16 | ACCUSE | aubin | nurses, severin | reported; by mestre
17 | OTHER:business | kerkhof | severin | time 2017
18 | OTHER:business | kerkhof | severin |
19 | SANCTION | elsan | kerkhof | time 2021-11-29/2021-12-05

=== n6-a014 date:2019-03-27 topic:politics source:written
[Former mayor]{ex} *wants*{1} [her]{ex} old job back, from [her]{ex} old [deputy]{deputy}

[ALBORAYA]{alboraya} — [The woman]{ex} [who]{ex} *ran*{2} [this town of 25,000]{alboraya} for <two decades|P20Y> is *running*{1} again, and [the man]{deputy} [she]{ex} *taught*{3} the trade is in [her]{ex} way.

[Amparo Ferris]{ex}, 67, *announced*{1} [her]{ex} candidacy <on Wednesday|2019-03-27> in the bar under the town hall. [[Her]{ex} successor]{deputy}, [Quique Sanchis]{deputy}, *heard*{4} of it from [the waiter]{waiter}.

"[He]{deputy} was a good deputy," [the former mayor]{ex} said. "[I]{ex} should have left [him]{deputy} one."

[The two]{ex+deputy} *fell out*{5} <in 2015|2015>, when [she]{ex} *stepped down*{6} with a bad heart and [the party]{party} *chose*{7} [Mr]{-} [Sanchis]{deputy} over [her]{ex} [son]{son}. [Pau Ferris]{son} *left*{8} politics and *opened*{9} a bicycle shop. [[His]{son} mother]{ex} *left*{10} [the Socialists]{party} as well, though [she]{ex} *told*{11} nobody until this week. [She]{ex} will *stand*{1} for [a local list]{list}, [Horta Viva]{list}.

[The incumbent]{deputy} *reacted*{12} calmly. [He]{deputy} *owed*{13} [his]{deputy} [predecessor]{ex} everything, [the 51-year-old]{deputy} *said*{13}, "except the office". [His]{deputy} [party]{party} was less kind: [its]{party} [provincial secretary]{-}, [Lola Gimeno]{gimeno}, *accused*{14} [Mrs]{-} [Ferris]{ex} of *wishing*{15} to be buried in the mayor's chair.

It was [the latter]{ex}'s turn to be calm. [She]{ex} *sent*{16} [Ms]{-} [Gimeno]{gimeno} a chair.

[The conservatives]{pp}, [who]{pp} have never *won*{17} here, *smell*{18} a chance. [Their]{pp} [candidate]{-}, [the pharmacist]{lozano} [Inés Lozano]{lozano}, has *asked*{19} [both rivals]{ex+deputy} to a *debate*{19}. [One]{deputy} has *agreed*{20}. [The other]{ex} *said*{21} [she]{ex} would *come*{21} if there was somewhere to sit.
--- actors
ex | person | Amparo Ferris | former mayor of Alboraya
deputy | person | Quique Sanchis | mayor of Alboraya, former deputy
alboraya | place | Alboraya
waiter | person | waiter
party | organization | Socialists
son | person | Pau Ferris | son of Amparo Ferris
list | organization | Horta Viva | local list
gimeno | person | Lola Gimeno | provincial secretary of the Socialists
pp | organization | conservatives
lozano | person | Inés Lozano | pharmacist, conservative candidate
--- events
1 | OTHER:election | ex | ?deputy | core; planned; time 2019-03-27; place alboraya
2 | OTHER:other | ex | alboraya | or OTHER
3 | AID | ex | deputy | or OTHER
4 | OTHER:other | waiter | deputy | or OTHER
5 | ACCUSE | ex, deputy | - | mutual; time 2015; or SANCTION
6 | OTHER:appointment | ex | - | core; time 2015
7 | OTHER:appointment | party | deputy | time 2015
8 | OTHER:appointment | son | - |
9 | OTHER:business | son | - |
10 | SANCTION | ex | party | core; or OTHER
11 | OTHER:statement | ex | - | neg
12 | OTHER:statement | deputy | - |
13 | SUPPORT | deputy | ex | by deputy
14 | ACCUSE | gimeno | ex | core
15 | OTHER:other | ex | - | reported; by gimeno
16 | OTHER:other | ex | gimeno | or AID
17 | OTHER:election | pp | - | neg; place alboraya
18 | OTHER:other | pp | - |
19 | CONSULT/REQUEST | lozano | ex, deputy | core; or CONSULT
20 | AGREE | deputy | ?lozano |
21 | AGREE | ex | ?lozano | possible; by ex

=== n6-a015 date:2024-08-21 topic:labour source:written
[Pilots]{pilots} *call off*{1} walkout as [airline]{aero} *blinks*{2}

[MANILA]{manila} — [Cockpit crews]{pilots} at [Aero Luzon]{aero} will *fly*{3} normally this weekend after [management]{aero} *withdrew*{2} a plan to *hire*{4} [foreign captains]{foreign}.

[The Airline Pilots' Guild]{guild} *announced*{1} the decision <at midnight Wednesday|2024-08-21>, eleven hours before [its]{guild} [members]{pilots} were to *walk out*{1}. [The carrier]{aero}, the country's second largest, had already *cancelled*{5} 64 flights. [Passengers]{passengers} [who]{passengers} were *moved*{6} to other days will not get [their]{passengers} seats back.

"[We]{guild} *asked*{7} for one thing and [we]{guild} *got*{2} it," said [Capt.]{-} [Jun Alcaraz]{alcaraz}, the [guild]{guild}'s [president]{alcaraz}. [The 747 veteran]{alcaraz} *thanked*{8} [the labor secretary]{secretary}, [who]{secretary} had *kept*{9} [the parties]{guild+aero} in a room at [her]{secretary} [department]{dole} <since noon|2024-08-21>.

[The secretary]{secretary}, [Trinidad Bautista-Co]{secretary}, *let*{10} neither side *order*{10} dinner. "Hunger is a fine conciliator," [she]{secretary} *told*{11} [reporters]{reporters}.

[Aero Luzon]{aero} *took*{12} the plan to [its]{aero} [board]{board} <in June|2024-06>, saying [it]{aero} was short of 40 captains. [The pilots]{pilots} *countered*{13} that [the company]{aero} had *driven*{14} that many away. [Its]{aero} [owner]{owner}, [tycoon]{-} [Benedict Uy]{owner}, was not at the table, but [his]{owner} [daughter]{daughter} was. [Stephanie Uy]{daughter}, 33, *joined*{15} [the airline]{aero} as chief operating officer <in March|2024-03>; it was [she]{daughter} [who]{daughter} *gave way*{2}. "[[My]{daughter} father]{owner} would have *waited*{16} for breakfast," [she]{daughter} said.

[Mr]{-} [Uy]{owner} has *sold*{17} [his]{owner} brewery and [his]{owner} malls, and [analysts]{analysts} say that the carrier is next. A [Gulf rival]{gulf} *looked at*{18} [it]{aero} <last year|2023> and *passed*{19}.

[Ground staff]{ground}, [who]{ground} belong to [another union]{other}, will *vote*{20} <on Monday|2024-08-26> on a *strike*{21} of [their]{ground} own.
--- actors
pilots | group | pilots of Aero Luzon
aero | organization | Aero Luzon | airline
manila | place | Manila
foreign | group | foreign captains
guild | organization | Airline Pilots' Guild
passengers | group | passengers
alcaraz | person | Jun Alcaraz | Captain, president of the guild
secretary | person | Trinidad Bautista-Co | labor secretary
dole | organization | labor department
reporters | group | reporters
board | organization | board of Aero Luzon
owner | person | Benedict Uy | owner of Aero Luzon, tycoon
daughter | person | Stephanie Uy | chief operating officer, daughter of Benedict Uy
analysts | group | analysts
gulf | organization | Gulf rival
ground | group | ground staff
other | organization | union of ground staff
--- events
1 | PROTEST/RETREAT | guild, pilots | aero | core; time 2024-08-21; or RETREAT
2 | CONCEDE | aero, daughter | guild | core; time 2024-08-21; or RETREAT
3 | OTHER:business | pilots | - | planned; or COOPERATE
4 | OTHER:business | aero | foreign | possible; neg
5 | OTHER:business | aero | ?passengers |
6 | OTHER:business | ?aero | passengers |
7 | REQUEST | guild | ?aero | by alcaraz; quoted
8 | SUPPORT | alcaraz | secretary |
9 | CONSULT | secretary, guild, aero | - | core; mutual; time 2024-08-21; place dole
10 | CONCEDE | secretary | ?guild, ?aero | neg; or COERCE
11 | OTHER:statement | secretary | reporters |
12 | OTHER:business | aero | board | time 2024-06
13 | ACCUSE | pilots | aero |
14 | OTHER:business | aero | - | reported; by pilots; or SANCTION
15 | OTHER:appointment | daughter | aero | time 2024-03
16 | OTHER:other | owner | - | possible; neg; by daughter; quoted
17 | OTHER:business | owner | - |
18 | OTHER:business | gulf | aero | time 2023
19 | REJECT | gulf | aero |
20 | OTHER:election | ground | - | planned; time 2024-08-26
21 | PROTEST | ground | ?aero | possible
