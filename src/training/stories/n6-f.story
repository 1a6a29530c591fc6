=== n6-f001 date:2019-05-15 topic:conflict source:written
Drones *hit*{1} [Saudi]{~saudi} pumping stations; [Houthis]{houthis} *claim*{2} attack

[RIYADH]{riyadh}, <May 15|2019-05-15> (Xinhua) -- [Saudi Arabia]{saudi} <on Tuesday|2019-05-14> *suspended*{3} pumping on a major oil pipeline after armed drones *struck*{1} two stations west of the capital, [the energy ministry]{ministry} said.

[Yemen]{yemen}'s [Houthi rebels]{houthis} *claimed*{2} responsibility. [The group]{houthis}'s [military spokesman]{sarea}, [Yahya al-Qasimi]{sarea}, said seven drones had been *used*{1} in response to "crimes" *committed*{4} by [the kingdom]{saudi}.

[Energy Minister]{-} [Fahd al-Rashed]{minister} *described*{5} the *attack*{1} as an act of terrorism that *targeted*{6} not only [[his]{minister} country]{saudi} but the world's oil supplies. [He]{minister} said the damage was limited and exports were not affected. [The minister]{minister} *stopped short*{7} of *blaming*{7} [Iran]{iran}, which [Riyadh]{saudi:N} and [its]{saudi} allies *accuse*{8} of *arming*{9} [the rebels]{houthis}.

[[His]{minister} deputy at the foreign ministry]{deputy}, [Prince Turki bin Saad]{deputy}, did so hours later. In a message on social media, [the prince]{deputy} *wrote*{10} that [the militia]{houthis} was "a tool" of [Tehran]{iran:N}. [The Iranian foreign ministry]{irmfa} *rejected*{11} the allegation.

The *strike*{1} came two days after [four vessels]{vessels}, [two of them]{two} [Saudi]{~saudi} tankers, were *damaged*{12} off the coast of [the United Arab Emirates]{uae}. [Investigators]{investigators} from [three countries]{three} are *examining*{13} the ships. [The Emirates]{uae} has not *said*{14} who was behind the incident.

[The United Nations special envoy for Yemen]{envoy}, [Miles Garrity]{envoy}, *told*{15} [the Security Council]{unsc} <on Wednesday|2019-05-15> that [he]{envoy} was alarmed. [The envoy]{envoy} had just *reported*{16} that [Houthi fighters]{houthis} *began*{17} *leaving*{17} three Red Sea ports, as [the two sides]{parties} *agreed*{18} <in December|2018-12>. [The Yemeni government]{yemengov} *called*{19} that *withdrawal*{17} a sham, saying [the rebels]{houthis} had *handed*{20} the ports to [[their]{houthis} own men]{ownmen} in other uniforms.

Oil prices *rose*{21} more than 1 percent. The pipeline can carry five million barrels a day from the eastern fields to the port of [Yanbu]{yanbu}.
--- actors
houthis | organization | Houthis | rebels in Yemen
riyadh | place | Riyadh
saudi | place | Saudi Arabia
ministry | organization | energy ministry of Saudi Arabia
yemen | place | Yemen
sarea | person | Yahya al-Qasimi | military spokesman of the Houthis
minister | person | Fahd al-Rashed | Energy Minister of Saudi Arabia
iran | place | Iran
deputy | person | Turki bin Saad | Prince, deputy at the foreign ministry
irmfa | organization | Iranian foreign ministry
vessels | group | four damaged vessels
two | group | two Saudi tankers
uae | place | United Arab Emirates
investigators | group | investigators
three | group | three countries
envoy | person | Miles Garrity | United Nations special envoy for Yemen
unsc | organization | Security Council
parties | group | the two sides of the Yemen war
yemengov | organization | Yemeni government
ownmen | group | men of the Houthis in other uniforms
yanbu | place | Yanbu
--- events
1 | ASSAULT | houthis | saudi | core; time 2019-05-14
2 | OTHER:statement | houthis | - | core
3 | OTHER:business | saudi | - | core; time 2019-05-14; by ministry
4 | ASSAULT | saudi | ?houthis | reported; by sarea; or OTHER
5 | ACCUSE | minister | ?houthis | core
6 | ASSAULT | ?houthis | saudi | by minister
7 | ACCUSE | minister | iran | neg
8 | ACCUSE | saudi | iran |
9 | AID | iran | houthis | reported; by saudi
10 | ACCUSE | deputy | iran, houthis | core
11 | REJECT | irmfa | ?deputy | core
12 | ASSAULT | - | vessels, two, ?saudi | time 2019-05-12; place uae
13 | ACCUSE | investigators | - | or OTHER
14 | ACCUSE | uae | - | neg; or OTHER
15 | OTHER:statement | envoy | unsc | time 2019-05-15
16 | OTHER:statement | envoy | - |
17 | RETREAT | houthis | - | by envoy
18 | AGREE | parties | - | mutual; time 2018-12
19 | ACCUSE | yemengov | houthis | or REJECT
20 | OTHER:other | houthis | ownmen | reported; by yemengov
21 | OTHER:business | - | - |

=== n6-f002 date:2021-03-31 topic:politics source:written
[Armed forces chiefs]{chiefs} *quit*{1} as [Brazil's leader]{president} *reshuffles*{2}

[BRASILIA]{brasilia} — [The commanders of [Brazil]{brazil}'s army, navy and air force]{chiefs} *stepped down*{1} together <on Tuesday|2021-03-30>, a day after [President]{-} [Jonas Bertolucci]{president} *fired*{3} [the defense minister]{azevedo}.

It is the first time that [all three]{chiefs} have *left*{1} at once over a disagreement with [a head of state]{president}. [The ministry]{mod} *announced*{4} the change without giving a reason.

[The outgoing minister]{azevedo}, [retired Gen. Ademir Falcão]{azevedo}, had *resisted*{5} [the president]{president}'s *wish*{6} to *replace*{6} [the army commander]{pujol}, [Gen.]{-} [Edison Leal]{pujol}. [The latter]{pujol} once *told*{7} a seminar that soldiers "do not want to be part of politics". [[His]{pujol} new superior]{braga}, [Walter Nunes]{braga}, is a general too and was until Monday [Bertolucci]{president}'s chief of staff.

"[My]{president} army will not *go*{8} into the street to *keep*{8} [the people]{people} at home," [the president]{president} *said*{9} earlier this month, referring to restrictions *imposed*{10} by [state governors]{governors} against the coronavirus. [The governors]{governors} *reacted*{11} with a joint letter. [One of them]{doria}, [São Paulo's Jorge Dornas]{doria}, is expected to *challenge*{12} [him]{president} <next year|2022>.

[Opposition lawmakers]{lawmakers} *filed*{13} a request to *impeach*{13} [the far-right leader]{president}. [House Speaker]{-} [Artur Lins]{lira}, [an ally of [the president]{president}]{lira}, can *sit on*{14} it as long as [he]{lira} likes. [He]{lira} *has done*{14} so with sixty others.

[Vice President]{-} [Hamilton Moura]{mourao}, yet another [retired general]{mourao}, *played down*{15} the crisis. "[He]{president} can *change*{16} whoever [he]{president} wants, the armed forces will keep to the constitution," [he]{mourao} *told*{15} [GloboNews]{globo}. [He]{mourao} and [Bertolucci]{president} hardly *speak*{17}.

[The president]{president} also *moved*{2} five other ministers. [Foreign Minister]{-} [Ernesto Aragon]{araujo} *went*{18} under pressure from [the Senate]{senate}, where [he]{araujo} was *blamed*{19} for the slow *purchase*{20} of vaccines. [Career diplomat]{-} [Carla França]{franca} *succeeds*{18} [him]{araujo}.

[Brazil]{brazil} *recorded*{21} 3,780 deaths from Covid-19 <on Tuesday|2021-03-30>, more than on any day before.
--- actors
chiefs | group | commanders of Brazil's army, navy and air force
president | person | Jonas Bertolucci | President of Brazil
brasilia | place | Brasilia
brazil | place | Brazil
azevedo | person | Ademir Falcão | former defense minister, retired general
mod | organization | defense ministry
pujol | person | Edison Leal | army commander, general
braga | person | Walter Nunes | defense minister, general
people | group | the people
governors | group | state governors
doria | person | Jorge Dornas | governor of São Paulo
lawmakers | group | opposition lawmakers
lira | person | Artur Lins | House Speaker
mourao | person | Hamilton Moura | Vice President, retired general
globo | organization | GloboNews
araujo | person | Ernesto Aragon | former Foreign Minister
senate | organization | the Senate
franca | person | Carla França | Foreign Minister, career diplomat
--- events
1 | OTHER:appointment | chiefs | ?president | core; time 2021-03-30; or PROTEST RETREAT
2 | OTHER:appointment | president | - | core
3 | SANCTION | president | azevedo | core; time 2021-03-29; or OTHER
4 | OTHER:statement | mod | - |
5 | REJECT | azevedo | president | core
6 | SANCTION/REQUEST | president | pujol, ?azevedo | or REQUEST
7 | OTHER:statement | pujol | - |
8 | COERCE | ?chiefs | people | neg; by president; quoted; or MOBILIZE
9 | OTHER:statement | president | - | time 2021-03; or REJECT
10 | COERCE | governors | - |
11 | ACCUSE | governors | ?president | or OTHER
12 | OTHER:election | doria | president | possible; time 2022
13 | ACCUSE/REQUEST | lawmakers | president | core; or REQUEST SANCTION
14 | REJECT | lira | ?lawmakers | or OTHER
15 | OTHER:statement | mourao | globo |
16 | OTHER:appointment | president | ?chiefs | possible; by mourao; quoted
17 | CONSULT | mourao, president | - | mutual; neg
18 | OTHER:appointment | araujo, franca | senate | or RETREAT
19 | ACCUSE | ?senate | araujo |
20 | OTHER:trade | ?brazil | - |
21 | OTHER:health | brazil | - | time 2021-03-30

=== n6-f003 date:2018-02-28 topic:business source:written
[Cable company]{telnor} *agrees*{1} to *merge*{1} with [mobile operator]{fonix}

[Telnord]{telnor}, [Sweden]{sweden}'s biggest cable operator, and [Fonix]{fonix}, the country's third mobile network, are to *combine*{1} in a deal worth 29 billion kronor, the companies said <on Wednesday|2018-02-28>.

[Shareholders in [the cable group]{telnor}]{holders} will *receive*{3} 1.4 [Fonix]{fonix} shares for each of [theirs]{holders} and end up with 45 per cent of the merged business. [Both boards]{boards} *recommended*{4} the offer.

[Fonix]{fonix}'s [chief executive]{lund}, [Gunilla Lundqvist]{lund}, will *lead*{5} the new company. [Her opposite number at [Telnord]{telnor}]{holm}, [Peter Holmgren]{holm}, is to *leave*{6} with a payment of 22 million kronor. [He]{holm} had *favoured*{7} a *tie-up*{7} with [Norway's Nordtel]{nordtel}, according to [three people]{three} who *took part*{8} in the discussions. [The chairman]{chair}, [Mikael Stenberg]{chair}, *overruled*{9} [him]{holm}.

"[We]{fonix+telnor} *fit*{10} like a plug and a socket," [Lundqvist]{lund} *told*{11} [journalists]{journalists}. [She]{lund} *declined*{12} to *say*{12} how many of the 5,300 jobs would *go*{13}.

[The main owner of [Telnord]{telnor}]{kinne}, [investment company]{-} [Kinneberg]{kinne}, *has*{14} also held a fifth of [Fonix]{fonix} <since 2013|2013/2018>. [Minority shareholders]{minor} *complained*{15} that [Kinneberg]{kinne} was on both sides of the table. [The pension fund AP5]{ap5}, [one of them]{ap5}, *said*{16} [it]{ap5} might *vote*{16} no. [Its]{ap5} [head of ownership]{-}, [Camilla Åström]{astrom}, *called*{17} the price "a family discount".

[The competition authority in [Brussels]{brussels}]{commission}, which *stopped*{18} a similar merger in [Denmark]{denmark} <in 2015|2015>, has to *approve*{19} the deal. [Analysts]{analysts} at [Handelsbank]{handels} *expect*{20} conditions. [The market leader]{telia}, [state-controlled Sverekom]{telia}, has already *asked*{21} [the Commission]{commission} to *force*{21} [the two]{fonix+telnor} to *open*{22} [their]{fonix+telnor} cables to [rivals]{rivals}. [Its]{telia} shares *fell*{23} 4 per cent. Those of [Fonix]{fonix} *fell*{23} 2 per cent, while [[its]{fonix} partner]{telnor}'s *gained*{23} 6 per cent.
--- actors
telnor | organization | Telnord | cable operator
fonix | organization | Fonix | mobile operator
sweden | place | Sweden
holders | group | shareholders of Telnord
boards | group | boards of Telnord and Fonix
lund | person | Gunilla Lundqvist | chief executive of Fonix
holm | person | Peter Holmgren | chief executive of Telnord
nordtel | organization | Nordtel | Norwegian company
three | group | three people
chair | person | Mikael Stenberg | chairman of Telnord
journalists | group | journalists
kinne | organization | Kinneberg | investment company
minor | group | minority shareholders
ap5 | organization | AP5 | pension fund
astrom | person | Camilla Åström | head of ownership of AP5
brussels | place | Brussels
commission | organization | European Commission | competition authority
denmark | place | Denmark
analysts | group | analysts
handels | organization | Handelsbank
telia | organization | Sverekom | state-controlled market leader
rivals | group | rivals
--- events
1 | OTHER:business | telnor, fonix | - | core; mutual; planned; time 2018-02-28; or AGREE
3 | OTHER:business | ?fonix | holders | planned
4 | SUPPORT | boards | - | core
5 | OTHER:appointment | lund | ?fonix, ?telnor | core; planned
6 | OTHER:appointment | holm | ?telnor | core; planned
7 | OTHER:business | holm | nordtel | possible; by three; or SUPPORT
8 | CONSULT | three | - |
9 | REJECT | chair | holm | core
10 | OTHER:other | fonix, telnor | - | mutual; by lund; quoted; or SUPPORT
11 | OTHER:statement | lund | journalists |
12 | REJECT | lund | ?journalists |
13 | OTHER:business | - | - | possible
14 | OTHER:business | kinne | fonix | time 2013/2018
15 | ACCUSE | minor | kinne | core
16 | REJECT/THREATEN | ap5 | - | possible; by ap5; or REJECT
17 | ACCUSE | astrom | - | or OTHER
18 | REJECT | commission | - | time 2015; place denmark; or COERCE
19 | AGREE | commission | ?telnor, ?fonix | possible
20 | OTHER:statement | analysts | - |
21 | COERCE/REQUEST | telia | commission, fonix, telnor | core; or REQUEST
22 | CONCEDE/REQUEST | fonix, telnor | rivals | possible
23 | OTHER:business | telia, fonix, telnor | - |

=== n6-f004 date:2023-05-11 topic:politics source:written
[Two women]{brophy+keane} *vie*{1} to *lead*{1} Irish party after [Taoiseach]{kenny:n}'s exit

[Fianna Pobail]{party} members will *choose*{1} between [Finance Minister]{-} [Sinéad Brophy]{brophy} and [backbencher]{-} [Orla Keane-Duffy]{keane} after [the only man in the race]{hogan} *pulled out*{2} <last night|2023-05-10>.

[Justice Minister]{-} [Dermot Hogan]{hogan} said [he]{hogan} could not *find*{4} the eight nominations that the rules require. [He]{hogan} *endorsed*{5} [Ms]{-} [Brophy]{brophy}, [his]{hogan} cabinet colleague, "without reservation".

The contest was *triggered*{6} by the *resignation*{7} of [Taoiseach]{-} [Eoin Lavelle]{kenny} <last Thursday|2023-05-04>. [The 63-year-old]{kenny} said [he]{kenny} was tired. Colleagues say [he]{kenny} *went*{7} before a vote of no confidence that [Ms]{-} [Keane-Duffy]{keane} had been *preparing*{9}.

[The Cork TD]{keane}, 44, *denies*{10} that. A [vet]{keane} by training, [she]{keane} *lost*{11} the agriculture portfolio <in 2021|2021> for *voting*{12} against [the government]{gov} on turf cutting. [The man]{kenny} [who]{kenny} *dismissed*{11} [her]{keane} has *refused*{13} to *say*{13} which of [the two]{brophy+keane} [he]{kenny} prefers. It is thought not to be [her]{keane}.

[Ms]{-} [Brophy]{brophy}, 51, has *sat*{14} in [the Dáil]{dail} for <20 years|P20Y>. [[Her]{brophy} opponent]{keane} *likes*{15} to *call*{15} [her]{brophy} the accountant. "There are worse things than being able to count," [the minister]{brophy} *replied*{16} at a hustings in [Athlone]{athlone}. [The pair]{brophy+keane} *agreed*{17} on most things there, *clashing*{18} only over whether to *go on*{19} governing with [the Greens]{greens}. [The Finance Minister]{brophy:n} would; [the challenger]{keane} would rather *hold*{20} an election.

[The Greens' leader]{ryan}, [Tadhg Ryan-Moore]{ryan}, *told*{21} [RTÉ]{rte} [[his]{ryan} party]{greens} would *work*{22} with [either]{brophy+keane}. [Sinn Féin]{sf} *demanded*{23} a general election whoever wins.

[Some 19,000 members]{members} *vote*{1} by post until <26 May|2023-05-26>. [Mr]{-} [Lavelle]{kenny} *stays*{24} in office until [his]{kenny} successor is *elected*{25} by [the Dáil]{dail}. [[His]{kenny} wife]{nuala}, [Nuala]{nuala}, a [former teacher]{nuala}, has already *bought*{26} [him]{kenny} a greenhouse.
--- actors
kenny | person | Eoin Lavelle | Taoiseach
party | organization | Fianna Pobail
brophy | person | Sinéad Brophy | Finance Minister
keane | person | Orla Keane-Duffy | backbencher, Cork TD
hogan | person | Dermot Hogan | Justice Minister
dail | organization | Dáil
gov | organization | Irish government
athlone | place | Athlone
greens | organization | Greens
ryan | person | Tadhg Ryan-Moore | leader of the Greens
rte | organization | RTÉ
sf | organization | Sinn Féin
members | group | 19,000 members of Fianna Pobail
nuala | person | Nuala Lavelle
--- events
1 | OTHER:election | brophy, keane, members | party | core; planned; mutual
2 | RETREAT | hogan | ?party | core; time 2023-05-10; or OTHER
4 | OTHER:election | hogan | - | neg; by hogan
5 | SUPPORT | hogan | brophy | core
6 | OTHER:election | kenny | ?party |
7 | OTHER:appointment | kenny | - | core; time 2023-05-04; or RETREAT
9 | REJECT | keane | kenny | planned; or ACCUSE
10 | REJECT | keane | - |
11 | SANCTION | kenny | keane | time 2021
12 | REJECT | keane | gov | time 2021
13 | SUPPORT/REJECT | kenny | brophy, keane | or REJECT
14 | OTHER:other | brophy | dail | time P20Y
15 | ACCUSE | keane | brophy | or OTHER
16 | OTHER:statement | brophy | ?keane | place athlone
17 | AGREE | brophy, keane | - | mutual; place athlone; or OTHER
18 | ACCUSE | brophy, keane | - | mutual; core; place athlone
19 | COOPERATE | brophy | greens | possible
20 | OTHER:election | keane | - | possible; or REJECT
21 | OTHER:statement | ryan | rte |
22 | COOPERATE/AGREE | ryan | brophy, keane | possible; by ryan
23 | OTHER:election | sf | - | possible; or REQUEST
24 | OTHER:other | kenny | - | planned
25 | OTHER:election | dail | - | planned
26 | OTHER:trade | nuala | kenny | or AID

=== n6-f005 date:2022-01-19 topic:aid source:written
[UN food agency]{wfp} *halts*{1} aid to camps after [driver]{driver} is *killed*{2}

[ADDIS ABABA]{addis:N} — [The World Food Programme]{wfp} ([WFP]{wfp}) has *suspended*{1} deliveries to [refugees]{refugees} in [Ethiopia]{ethiopia}'s far west following an *attack*{2} on one of [its]{wfp} convoys.

[An Ethiopian lorry driver]{driver} was *shot*{2} dead and [[his]{driver} assistant]{assistant} *wounded*{3} <on Sunday|2022-01-16> on the road to [Tsore]{tsore}, [the agency]{wfp} said <on Wednesday|2022-01-19>. [The assailants]{gunmen}, [who]{gunmen} were not *identified*{5}, *looted*{6} 180 sacks of maize.

"[[Our]{wfp} colleague]{driver} *died*{2} bringing food to other people's children," said [the WFP's country director]{director}, [Aurélie Kamara]{director}. [She]{director} *did not name*{7} [the 46-year-old father of six]{driver} at the request of [his]{driver} [family]{family}.

[The Benishangul regional government]{region} *blamed*{8} [the Gumuz People's Movement]{gpm}, an [armed group]{gpm} with which it has been *negotiating*{9} <since October|2021-10/2022-01>. [The movement]{gpm} *denied*{10} involvement and in turn *accused*{11} [militiamen]{militia} loyal to [the authorities]{region}. [Both]{region+gpm} *said*{12} [they]{region+gpm} would *continue*{12} the talks.

The camps near [Tsore]{tsore} *shelter*{13} 63,000 people, most of [them]{refugees} from [Sudan]{sudan}. Rations were *cut*{14} by a third <last year|2021> for lack of money. "[They]{wfp} *told*{15} [us]{refugees} to *wait*{15} until the road is safe," said [Halima Idris]{halima}, a [Sudanese mother of four]{halima}, by telephone. [She]{halima} added that [her]{halima} [neighbours]{neighbours} were *walking*{17} into the forest to *look for*{17} roots. [Two]{twon} had not *come back*{18}.

[The federal army]{army} *offered*{19} to *escort*{19} future convoys. [Humanitarian organisations]{ngos} *refuse*{20} that in principle, but [an official of [one of them]{ngo}]{ngoofficial} said [they]{ngos} might have no choice. [The agency]{wfp} *wants*{22} guarantees from [all armed groups]{groups} first. [[Its]{wfp} director]{director} *flies*{23} to [Assosa]{assosa} <on Friday|2022-01-21> to *meet*{23} [the region's president]{regpres}, [Idris Osman]{regpres}.

It is the fourth time in two years that [aid workers]{aidworkers} have been *killed*{24} in the area.
--- actors
wfp | organization | World Food Programme
driver | person | Ethiopian lorry driver
addis | place | Addis Ababa
refugees | group | refugees near Tsore
ethiopia | place | Ethiopia
assistant | person | assistant of the driver
tsore | place | Tsore
gunmen | group | assailants
director | person | Aurélie Kamara | country director of the WFP
family | group | family of the driver
region | organization | Benishangul regional government
gpm | organization | Gumuz People's Movement
militia | group | militiamen loyal to the authorities
sudan | place | Sudan
halima | person | Halima Idris | Sudanese refugee
neighbours | group | neighbours of Halima Idris
twon | group | two neighbours
army | organization | federal army of Ethiopia
ngos | group | humanitarian organisations
ngo | organization | humanitarian organisation
ngoofficial | person | official of a humanitarian organisation
groups | group | armed groups
assosa | place | Assosa
regpres | person | Idris Osman | president of the Benishangul region
aidworkers | group | aid workers
--- events
1 | SANCTION | wfp | refugees | core; or RETREAT
2 | ASSAULT | ?gunmen | driver, wfp | core; time 2022-01-16; place tsore
3 | ASSAULT | ?gunmen | assistant | core; time 2022-01-16; place tsore
5 | OTHER:other | - | gunmen | neg
6 | OTHER:crime | gunmen | ?wfp | or ASSAULT
7 | OTHER:statement | director | driver | neg
8 | ACCUSE | region | gpm | core
9 | CONSULT | region, gpm | - | mutual; time 2021-10/2022-01
10 | REJECT | gpm | region | core
11 | ACCUSE | gpm | militia | core
12 | CONSULT/AGREE | region, gpm | - | mutual; planned; by gpm
13 | OTHER:other | - | refugees |
14 | SANCTION | ?wfp | ?refugees | time 2021; or OTHER
15 | REQUEST | wfp | refugees | by halima; quoted
17 | OTHER:travel | neighbours | - | by halima
18 | OTHER:travel | twon | - | neg
19 | AID/AGREE | army | ?wfp | core; planned
20 | REJECT | ngos | ?army |
22 | REQUEST | wfp | groups | core
23 | CONSULT/AGREE | director | regpres | planned; time 2022-01-21; place assosa
24 | ASSAULT | - | aidworkers |

=== n6-f006 date:2016-09-29 topic:crime source:written
[Ex-soldier]{gunman} *holds*{1} bus [passengers]{passengers} for five hours, then *surrenders*{2}

[CEBU CITY]{cebu:N} — A [dismissed army sergeant]{gunman} *seized*{1} a bus with [22 people]{passengers} aboard <on Thursday|2016-09-29>, *demanding*{3} [his]{gunman} job back, and *gave himself up*{2} after [his]{gunman} [mother]{mother} *talked*{4} to [him]{gunman} through a window.

No passenger was hurt. [The driver]{driver}, [Nestor Abella]{driver}, *suffered*{5} a cut on the hand when [he]{driver} *tried*{6} to *grab*{6} the [hostage taker]{gunman}'s rifle.

[Police]{police} *identified*{7} [the gunman]{gunman} as [Rodel Magbanua]{gunman}, 38. [The suspect]{gunman} *served*{8} in [Mindanao]{mindanao} for <14 years|P14Y> until [he]{gunman} was *discharged*{9} <last March|2016-03> for *hitting*{10} [a lieutenant]{lieutenant}. [The officer]{lieutenant} had *cheated*{11} [his]{gunman} platoon of combat pay, [he]{gunman} *told*{12} [a radio anchor]{anchor} during the standoff.

[Magbanua]{gunman} *boarded*{13} the bus at the South terminal at 7 a.m. [He]{gunman} *let*{14} [the women and children]{women} *go*{14} first. [One of [them]{women}]{teacher}, [teacher]{-} [Liza Cabanero]{teacher}, *stayed*{15} because a [pupil]{pupil} of [hers]{teacher} was among the men. "[He]{gunman} was polite. [He]{gunman} *asked*{16} [me]{teacher} to *check*{16} the spelling of [his]{gunman} demands," [she]{teacher} said.

[Negotiators]{negotiators} *led*{18} by [Supt.]{-} [Marites Dacayo]{dacayo} *brought*{19} [the mother]{mother}, [Aling Nena]{mother}, 71, by helicopter from [Bohol]{bohol}. [She]{mother} *scolded*{20} [[her]{mother} son]{gunman} for ten minutes. [He]{gunman} then *passed*{21} [her]{mother} the rifle. [The old woman]{mother} *handed*{22} it to [the superintendent]{dacayo}, [who]{dacayo} *let*{23} [the two]{gunman+mother} sit together before [officers]{police} *took*{24} [him]{gunman} away.

[The army]{army} said it would *look*{26} into the claims about combat pay. [Its]{army} [spokesman]{-}, [Col.]{-} [Restituto Vera]{vera}, *ruled out*{27} [the former sergeant]{gunman}'s *return*{27}. [The lieutenant]{lieutenant}, now a captain, could not be reached.

[He]{gunman} *faces*{28} charges of serious illegal detention, for which the penalty is life imprisonment.
--- actors
gunman | person | Rodel Magbanua | dismissed army sergeant
passengers | group | 22 people on the bus
cebu | place | Cebu City
mother | person | Nena | mother of Rodel Magbanua
driver | person | Nestor Abella | bus driver
police | organization | police
mindanao | place | Mindanao
lieutenant | person | lieutenant, now captain
anchor | person | radio anchor
women | group | women and children on the bus
teacher | person | Liza Cabanero | teacher
pupil | person | pupil of Liza Cabanero
negotiators | group | negotiators
dacayo | person | Marites Dacayo | superintendent
bohol | place | Bohol
army | organization | army
vera | person | Restituto Vera | army spokesman, Col.
--- events
1 | ASSAULT | gunman | passengers | core; time 2016-09-29; place cebu; or COERCE
2 | CONCEDE | gunman | ?police | core; time 2016-09-29; place cebu; or RETREAT
3 | REQUEST | gunman | ?army | core
4 | CONSULT | mother, gunman | - | core; mutual; or REQUEST
5 | OTHER:health | - | driver |
6 | ASSAULT | driver | gunman | or OTHER
7 | OTHER:statement | police | gunman |
8 | OTHER:other | gunman | - | place mindanao; time P14Y
9 | SANCTION | ?army | gunman | time 2016-03
10 | ASSAULT | gunman | lieutenant |
11 | OTHER:crime | lieutenant | gunman | reported; by gunman
12 | ACCUSE | gunman | lieutenant, anchor | or OTHER
13 | OTHER:travel | gunman | - | time 2016-09-29; place cebu
14 | RETREAT | gunman | women | core
15 | OTHER:other | teacher | pupil | or AID
16 | REQUEST | gunman | teacher | by teacher; quoted
18 | OTHER:other | ?dacayo | negotiators |
19 | OTHER:travel | negotiators, dacayo | mother | place bohol; or AID
20 | ACCUSE | mother | gunman |
21 | CONCEDE | gunman | mother | same 2
22 | OTHER:other | mother | dacayo |
23 | CONCEDE | dacayo | gunman, mother |
24 | COERCE | police | gunman | core
26 | ACCUSE | army | ?lieutenant | planned; by army; or OTHER
27 | REJECT | vera | gunman | core
28 | ACCUSE | ?police | gunman | core

=== n6-f007 date:2024-12-04 topic:accident source:written
[Pilot]{pilot} *forced*{1} crash *landing*{2} after dispute with [co-pilot]{copilot}, [investigators]{bureau} *say*{3}

[KATHMANDU]{kathmandu} — The captain of a turboprop that *ran off*{2} the runway at [Simikot]{simikot} <last year|2023> had *ignored*{4} three warnings from [his]{pilot} [first officer]{copilot}, [a government panel]{bureau} has *found*{3}.

[Fourteen people]{dead} *died*{2}, among them [both pilots]{pilot+copilot}. [Seven passengers]{survivors} *survived*{5}.

[Captain]{-} [Bikash Thapaliya]{pilot}, 58, and [First Officer]{-} [Anjali Gurung]{copilot}, 27, had not *flown*{6} together before. The cockpit recording shows that [she]{copilot} *called*{7} for the landing to be *broken off*{7} at 500 feet, at 300 and at 100. "[You]{copilot} fly when [you]{copilot} are old," [he]{pilot} *answered*{8} the last time.

[The older pilot]{pilot} had *slept*{9} less than four hours, according to the report. [He]{pilot} was on [his]{pilot} sixth sector of the day; [the carrier]{airline}, [Himal Star Air]{airline}, *allowed*{10} five. [The airline]{airline}'s [director of operations]{director}, [Suresh Rana]{director}, *signed*{10} the roster. [The panel]{bureau} *recommends*{11} that [he]{director} be *removed*{11}.

[Himal Star]{airline} said [it]{airline} *accepted*{13} most of the findings but *rejected*{14} those concerning [Mr]{-} [Rana]{director}. [The company]{airline} *noted*{15} that [he]{director} had *offered*{16} the captain a day off by text message. [The families of the victims]{families} *responded*{17} with anger. "Was [he]{pilot} supposed to *read*{18} it in the air?" asked [Gopal Gurung]{gopal}, [the first officer]{copilot}'s [father]{gopal}, himself a [retired air traffic controller]{gopal}.

[He]{gopal} and [Mrs]{-} [Thapaliya]{thapaliya}, [the captain]{pilot}'s [widow]{thapaliya}, have *filed*{19} a joint suit against [the carrier]{airline}. [The two families]{twofam} *met*{20} at the cremation ground. "[[His]{pilot} wife]{thapaliya} did not *kill*{21} [[my]{gopal} daughter]{copilot}," [Mr]{-} [Gurung]{gopal} said.

[The Civil Aviation Authority]{caan} *grounded*{22} [the airline]{airline} for six weeks after the *crash*{2}, then *let*{23} [it]{airline} *resume*{23}. [The European Commission]{ec} *keeps*{24} all [Nepali]{~nepal} [carriers]{carriers} on [its]{ec} blacklist.
--- actors
pilot | person | Bikash Thapaliya | Captain
copilot | person | Anjali Gurung | First Officer
bureau | organization | government panel, investigators
kathmandu | place | Kathmandu
simikot | place | Simikot
dead | group | fourteen people who died
survivors | group | seven surviving passengers
airline | organization | Himal Star Air | carrier
director | person | Suresh Rana | director of operations of Himal Star Air
families | group | families of the victims
gopal | person | Gopal Gurung | retired air traffic controller
thapaliya | person | widow of Bikash Thapaliya
twofam | group | families of the two pilots
caan | organization | Civil Aviation Authority
ec | organization | European Commission
nepal | place | Nepal
carriers | group | Nepali carriers
--- events
1 | OTHER:accident | pilot | - | core; by bureau
2 | OTHER:accident | pilot | dead, copilot, pilot | core; time 2023; place simikot
3 | ACCUSE | bureau | pilot | core; or OTHER
4 | REJECT | pilot | copilot | core; by bureau
5 | OTHER:other | survivors | - |
6 | OTHER:travel | pilot, copilot | - | mutual; neg
7 | REQUEST | copilot | ?pilot | core
8 | REJECT | pilot | copilot |
9 | OTHER:health | pilot | - | neg; by bureau
10 | CONCEDE | airline, director | ?pilot | or OTHER
11 | SANCTION/REQUEST | bureau | director, ?airline | core; or REQUEST
13 | AGREE | airline | ?bureau | by airline
14 | REJECT | airline | ?bureau | core
15 | OTHER:statement | airline | - |
16 | CONCEDE | director | ?pilot | by airline; or OTHER
17 | ACCUSE | families | ?airline |
18 | OTHER:other | pilot | - | possible; by gopal; quoted
19 | ACCUSE | gopal, thapaliya | airline | core
20 | CONSULT | twofam | - | mutual
21 | ASSAULT | thapaliya | copilot | neg; by gopal; quoted
22 | SANCTION | caan | airline |
23 | CONCEDE | caan | airline |
24 | SANCTION | ec | carriers |

=== n6-f008 date:2017-08-04 topic:sport source:written
[Lyon club]{gerland} *sells*{1} [teenager]{diaby} to [rivals]{marseille}

[Olympique Gerland]{gerland} have *sold*{1} [18-year-old winger]{-} [Ibrahima Diabaté]{diaby} to [Marseille Athletic]{marseille} for 24 million euros, hours after [the Lyon-based club]{gerland}'s [chairman]{aulas} *promised*{2} [supporters]{fans} that [he]{diaby} would *stay*{2}.

[The France under-20 international]{diaby} *signed*{3} a five-year contract <on Friday afternoon|2017-08-04> and *trained*{4} with [his]{diaby} new team-mates in the evening.

[Chairman]{-} [Jean-Marc Aulnay]{aulas} had *told*{2} [a fans' forum]{fans} <on Thursday night|2017-08-03> that [the boy]{diaby} was "not for *sale*{1} at any price". [He]{aulas} *explained*{5} the next day that [the player]{diaby} had *come*{6} to [his]{aulas} house at midnight with [his]{diaby} [mother]{mother} and *asked*{7} to be *let go*{7}. "[She]{mother} *cried*{8}. [I]{aulas} am not made of wood," [the 68-year-old]{aulas} *said*{5}.

[The mother]{mother}, [Aïssata]{mother}, *gave*{9} another version. "[He]{aulas} *called*{10} [us]{mother+diaby}. [He]{aulas} *said*{11} [Marseille]{marseille} had *doubled*{12} [their]{marseille} offer and that it was good for everyone," [she]{mother} *told*{9} [L'Équipe]{equipe}. [[Her]{mother} son]{diaby} *refused*{13} to comment.

[Marseille coach]{-} [Rui Sampaio]{sampaio} *called*{14} [the teenager]{diaby} the best of [his]{diaby} generation. [His]{sampaio} counterpart, [Bruno Genès]{genes}, *learned*{15} of the *transfer*{1} on the team bus. [The latter]{genes}, [who]{genes} *gave*{16} [Diabaté]{diaby} [his]{diaby} debut at 16, will *see*{17} [him]{diaby} again soon: the sides *meet*{18} on the third day of the season.

[Ultras]{ultras} *hung*{19} a banner reading "[Aulnay]{aulas}, *sell*{20} yourself" from the stadium. [The club]{gerland} *closed*{21} the stand for one match, a decision that [the league]{lfp} *criticised*{22} as excessive.

[Gerland]{gerland} have now *earned*{23} 80 million euros this summer. [They]{gerland} *bought*{24} [a replacement]{kovac}, [Croatia's Ante Kovač]{kovac}, from [Dinamo]{dinamo} <on Friday|2017-08-04>. [The 29-year-old]{kovac} *played*{25} for [Marseille]{marseille} until <2015|2015>.
--- actors
gerland | organization | Olympique Gerland | Lyon-based club
diaby | person | Ibrahima Diabaté | winger, 18
marseille | organization | Marseille Athletic
aulas | person | Jean-Marc Aulnay | chairman of Olympique Gerland
fans | group | supporters of Olympique Gerland
ultras | group | ultras of Olympique Gerland
mother | person | Aïssata | mother of Ibrahima Diabaté
equipe | organization | L'Équipe
sampaio | person | Rui Sampaio | coach of Marseille Athletic
genes | person | Bruno Genès | coach of Olympique Gerland
lfp | organization | the league
kovac | person | Ante Kovač
dinamo | organization | Dinamo
--- events
1 | OTHER:sport | gerland | diaby, marseille | core; time 2017-08-04; or OTHER
2 | AGREE | aulas | fans | core; time 2017-08-03
3 | AGREE | diaby | ?marseille | core; time 2017-08-04; or OTHER
4 | OTHER:sport | diaby | - | time 2017-08-04
5 | OTHER:statement | aulas | - | time 2017-08-04
6 | CONSULT | diaby, mother | aulas | by aulas; time 2017-08-03
7 | RETREAT/REQUEST | diaby | aulas | core; by aulas; or REQUEST
8 | OTHER:other | mother | - | by aulas; quoted
9 | OTHER:statement | mother | equipe | core
10 | CONSULT | aulas | mother, diaby | by mother; quoted
11 | OTHER:statement | aulas | mother, diaby | by mother; quoted
12 | OTHER:sport | marseille | ?gerland | by aulas; quoted
13 | REJECT | diaby | - |
14 | SUPPORT | sampaio | diaby |
15 | OTHER:other | genes | - |
16 | OTHER:sport | genes | diaby |
17 | OTHER:sport | genes | diaby | planned; or CONSULT
18 | OTHER:sport | ?gerland, ?marseille | - | mutual; planned
19 | PROTEST | ultras | aulas | core
20 | OTHER:sport | aulas | - | or RETREAT REQUEST
21 | COERCE | gerland | ?ultras | or SANCTION
22 | ACCUSE | lfp | gerland |
23 | OTHER:business | gerland | - |
24 | OTHER:sport | gerland | kovac, dinamo | time 2017-08-04
25 | OTHER:sport | kovac | marseille | time 2015

=== n6-f009 date:2020-01-29 topic:trade source:written
[Ghana]{ghana}'s [traders]{gtraders} *shut*{1} [Nigerian]{~nigeria} shops in [Accra]{accra} as border *row*{2} drags on

[ACCRA]{accra} — [Local traders]{gtraders} at Circle market *locked*{1} more than a hundred shops *run*{3} by [Nigerians]{ntraders:n} <on Wednesday|2020-01-29>, in what [they]{gtraders} *called*{4} an answer to [Abuja]{nigeria:N}'s *closure*{5} of [its]{nigeria} land borders.

[Members of the Ghana Union of Traders]{gtraders} *went*{1} from stall to stall with padlocks, *backed*{6} by [young men in [its]{guta} red T-shirts]{youths}. [Police]{police} *stood*{7} by. [The foreigners]{ntraders} *watched*{7} from across the street.

"[They]{nigeria} *closed*{5} [their]{nigeria} door on [our]{gtraders} trucks <in August|2019-08>. [We]{gtraders} *close*{1} [ours]{gtraders}," said [the union]{guta}'s [president]{obeng}, [Dr]{-} [Kwame Obeng-Darko]{obeng}. [The union]{guta} *points*{8} to a law that *reserves*{9} retail trade for citizens.

[The shopkeepers]{ntraders} say [they]{ntraders} *paid*{10} [the Ghana Investment Promotion Centre]{gipc} for licences. "[I]{emeka} have *sold*{11} phone covers here for eleven years. [My]{emeka} wife is a [Ghanaian]{~ghana}. Who should [I]{emeka} *lock*{1} out?" asked [Emeka Nwachukwu]{emeka}, [whose]{emeka} shop got two padlocks. [[His]{emeka} landlady]{landlady}, [Madam]{-} [Akosua Pokuaa]{landlady}, *brought*{12} a hacksaw. [She]{landlady} was *pushed*{13} aside by [the young men]{youths}.

[Nigeria]{nigeria}'s [acting high commissioner]{hc}, [Mrs]{-} [Esther Bala]{hc}, *protested*{14} to [the foreign ministry]{mfa}. [She]{hc} said [[her]{hc} compatriots]{ntraders} were being *punished*{16} for a policy [they]{ntraders} did not make. [The ministry]{mfa} *promised*{17} [her]{hc} that the shops would be *reopened*{17} "in a matter of days". [The trade minister]{minister}, [Mr]{-} [Adu Kyeremeh]{minister}, *summoned*{18} [both trader groups]{gtraders+ntraders} for <Friday|2020-01-31>. [Dr]{-} [Obeng-Darko]{obeng} *replied*{19} that [he]{obeng} would *come*{19} if the border was open.

[Nigeria]{nigeria} *shut*{5} the frontier to *stop*{20} the smuggling of rice and petrol. [Its]{nigeria} customs chief said the measure had *saved*{21} billions. [Benin]{benin} and [Niger]{niger}, the direct neighbours, have *suffered*{22} most; [the former]{benin} *lives*{23} from re-exports.
--- actors
ghana | place | Ghana
gtraders | group | Ghanaian traders
nigeria | place | Nigeria
ntraders | group | Nigerian traders in Accra
accra | place | Accra
guta | organization | Ghana Union of Traders
police | organization | police
obeng | person | Kwame Obeng-Darko | president of the Ghana Union of Traders
gipc | organization | Ghana Investment Promotion Centre
emeka | person | Emeka Nwachukwu | Nigerian shopkeeper
landlady | person | Akosua Pokuaa | landlady of Emeka Nwachukwu
youths | group | young men in red T-shirts
hc | person | Esther Bala | acting high commissioner of Nigeria
mfa | organization | foreign ministry of Ghana
minister | person | Adu Kyeremeh | trade minister of Ghana
benin | place | Benin
niger | place | Niger
--- events
1 | COERCE | gtraders | ntraders, emeka | core; time 2020-01-29; place accra; or PROTEST
2 | ACCUSE | ghana, nigeria | - | core; mutual; or OTHER
3 | OTHER:business | ntraders | - |
4 | OTHER:statement | gtraders | - |
5 | SANCTION | nigeria | gtraders | core; time 2019-08; or COERCE
6 | SUPPORT | youths | gtraders |
7 | OTHER:other | police, ntraders | ?gtraders |
8 | OTHER:statement | guta | - |
9 | COERCE | ?ghana | - | or OTHER
10 | OTHER:trade | ntraders | gipc | by ntraders
11 | OTHER:trade | emeka | - | by emeka; quoted
12 | AID | landlady | ?emeka | time 2020-01-29
13 | ASSAULT | youths | landlady | time 2020-01-29; or COERCE
14 | ACCUSE | hc | mfa, ?gtraders | core; or REQUEST
16 | SANCTION | ?gtraders | ntraders | by hc
17 | CONCEDE/AGREE | mfa | hc, ?ntraders | core; planned
18 | CONSULT/REQUEST | minister | gtraders, ntraders | core; time 2020-01-31; or REQUEST
19 | CONSULT/REJECT | obeng | ?minister | possible; or REQUEST REJECT
20 | COERCE | nigeria | - | planned
21 | OTHER:business | nigeria | - |
22 | OTHER:business | - | benin, niger |
23 | OTHER:trade | benin | - |

=== n6-f010 date:2022-08-10 topic:migration source:written
[Home Office]{ho} *moves*{1} [asylum seekers]{seekers} out of hotel after [council]{council}'s *legal threat*{2}

[Some 170 asylum seekers]{seekers} were *taken*{1} by coach from a seaside hotel <yesterday|2022-08-09>, ending a three-month stand-off between [Whitehall]{ho:N} and [a Norfolk council]{council}.

[The Home Office]{ho} had *placed*{3} [the men]{seekers}, mainly from [Eritrea]{eritrea} and [Afghanistan]{afghanistan}, at the [Sandringham Court Hotel in [Great Yarmouth]{yarmouth}]{hotel} <in May|2022-05>. [The borough council]{council} *objected*{4} that planning rules *protect*{5} the seafront for tourists and *threatened*{2} to *go*{2} to the High Court.

[The department]{ho} *gave way*{6} <on Friday|2022-08-05>. [Its]{ho} [spokesman]{spokesman} said the use of hotels was "unacceptable" and that [it]{ho} was *working*{8} to *end*{8} it. [The migrants]{seekers} were *told*{9} the evening before to *pack*{9}. [Many]{seekers} did not know where [they]{seekers} were *going*{1}.

"[I]{tesfay} *started*{10} English here, [I]{tesfay} have a teacher," said [Tesfay]{tesfay}, a [24-year-old Eritrean]{tesfay:n}. [[His]{tesfay} teacher]{jean}, [Jean Bullen]{jean}, a [retired dinner lady]{jean} of 72, *stood*{11} at the coach door with a bag of books. [She]{jean} and [other volunteers]{volunteers} *asked*{12} [the council]{council} <last month|2022-07> to *let*{12} [the residents]{seekers} *stay*{12} until the end of term.

[Council leader]{-} [Carl Thurlow]{thurlow}, a [Conservative]{thurlow:n}, said [he]{thurlow} had nothing against [the newcomers]{seekers}. "[My]{thurlow} quarrel is with [the Home Secretary]{hs:n}, [who]{hs} *did not pick up*{14} the phone," [he]{thurlow} said. [The Labour group]{labour} *accused*{15} [him]{thurlow} of *chasing*{16} headlines. [[Its]{labour} leader]{wain}, [Trevor Wain]{wain}, *abstained*{17} in the vote on the legal action; [[his]{wain} deputy]{deputy} *supported*{18} it.

[The hotel's owner]{owner}, [Mrs]{-} [Parveen Dhillon]{owner}, *expects*{19} holidaymakers back next week. [The government]{ho} *paid*{20} [her]{owner} £68 a night for each man. [Some of [the forty staff]{staff}]{some} [who]{some} *ran*{21} the kitchens in that time have been *laid off*{22}.

[Serco-Mitie]{contractor}, [the contractor]{contractor}, *confirmed*{23} that [the group]{seekers} had been *split*{24} between [Peterborough]{peterborough} and [a former airfield in [Lincolnshire]{lincs}]{airfield}. [Councils]{othercouncils} in both places *said*{25} [they]{othercouncils} had not been *informed*{26}.
--- actors
ho | organization | Home Office
seekers | group | 170 asylum seekers
council | organization | Great Yarmouth Borough Council
eritrea | place | Eritrea
afghanistan | place | Afghanistan
hotel | organization | Sandringham Court Hotel
yarmouth | place | Great Yarmouth
spokesman | person | spokesman of the Home Office
tesfay | person | Tesfay
jean | person | Jean Bullen | retired dinner lady, volunteer teacher
volunteers | group | volunteers
thurlow | person | Carl Thurlow | council leader
hs | person | Home Secretary
labour | organization | Labour group on the council
wain | person | Trevor Wain | leader of the Labour group
deputy | person | deputy of Trevor Wain
owner | person | Parveen Dhillon | owner of the hotel
staff | group | forty hotel staff
some | group | staff who were laid off
contractor | organization | Serco-Mitie
peterborough | place | Peterborough
lincs | place | Lincolnshire
airfield | place | former airfield in Lincolnshire
othercouncils | group | councils in Peterborough and Lincolnshire
--- events
1 | COERCE | ho | seekers | core; time 2022-08-09; place yarmouth; or RETREAT OTHER
2 | ACCUSE/THREATEN | council | ho | core; possible; or THREATEN
3 | AID | ho | seekers | time 2022-05; place hotel; or COERCE OTHER
4 | REJECT | council | ?ho | or ACCUSE
5 | OTHER:other | - | - | by council
6 | CONCEDE | ho | ?council | core; time 2022-08-05
8 | RETREAT/CONCEDE | ho | - | planned; by spokesman
9 | REQUEST | ?ho | seekers |
10 | OTHER:other | tesfay | ?jean | by tesfay; quoted
11 | SUPPORT | jean | ?tesfay | or AID OTHER
12 | CONCEDE/REQUEST | jean, volunteers | council, seekers | core; time 2022-07; or REQUEST
14 | REJECT | hs | thurlow | by thurlow; quoted; or OTHER
15 | ACCUSE | labour | thurlow | core
16 | OTHER:other | thurlow | - | reported; by labour
17 | REJECT | wain | ?council |
18 | SUPPORT | deputy | ?council |
19 | OTHER:statement | owner | - |
20 | OTHER:trade | ho | owner | or AID
21 | OTHER:business | some | - |
22 | OTHER:business | ?owner | some | or SANCTION
23 | OTHER:statement | contractor | - |
24 | OTHER:travel | - | seekers | place peterborough, airfield; by contractor; or COERCE
25 | ACCUSE | othercouncils | ?ho | or OTHER
26 | OTHER:statement | ?ho | othercouncils | neg; by othercouncils

=== n6-f011 date:2018-05-03 topic:politics source:written
[Veteran]{otaru}'s [party]{dp} *walks out*{1} of Solomons coalition

[HONIARA]{honiara} — [Prime Minister]{-} [Rick Tovosia]{tovosia} *lost*{1} [his]{tovosia} majority <on Thursday|2018-05-03> when [seven MPs]{seven} *crossed*{2} the floor behind [a man]{otaru} [who]{otaru} has *brought down*{3} two governments before.

[Sir]{-} [Allan Otaru]{otaru}, 74, *told*{4} [Parliament]{parliament} that [his]{otaru} [Democratic Party]{dp} could no longer *serve*{5} with [ministers]{tovosia} [who]{tovosia} "*give*{6} logging licences to [their]{tovosia} uncles". [The knight]{otaru} then *picked up*{2} [his]{otaru} papers and *moved*{2} to the opposition benches. [Six colleagues]{six} *followed*{2}.

[Mr]{-} [Tovosia]{tovosia}, 45, was once [the older man]{otaru}'s private secretary. [He]{tovosia} *called*{7} the step a betrayal and *said*{8} [he]{tovosia} would not *resign*{8}. "[He]{otaru} *taught*{9} [me]{tovosia} to count and [I]{tovosia} can still count," [the Prime Minister]{tovosia:n} *told*{10} [SIBC]{sibc}. [He]{tovosia} *needs*{11} two more votes than [he]{tovosia} has.

[Opposition Leader]{-} [Lilly Maefai]{maefai}, the only woman in the 50-seat house, *filed*{12} a no-confidence motion at four o'clock. [She]{maefai} would *give*{13} up [her]{maefai} own claim if [the defectors]{seven} *asked*{13} [her]{maefai} to, [she]{maefai} said. [Sir]{-} [Allan]{otaru} *did not ask*{14}. "[She]{maefai} has *waited*{15} longer than [I]{otaru} have," [he]{otaru} *said*{14}.

The logging question concerns a licence *given*{16} <in February|2018-02> to [Sunrise Timber]{sunrise}, owned by [a Malaysian group]{malay} and [a relative of [the forestry minister]{forest}]{relative}. [The minister]{forest}, [Bradley Kwaimani]{forest}, *insists*{17} that [the relative]{relative} is "an uncle only in custom". [Landowners]{landowners} on [Vangunu]{vangunu} have *sued*{18} both [him]{forest} and [the company]{sunrise}. [They]{landowners} *chased*{19} off [its]{sunrise} surveyors last month.

[The Governor-General]{gg:n} must *call*{20} the house within seven days. [Police]{police} *put*{21} extra patrols on the streets of [the capital]{honiara}, where [rioters]{rioters} *burned*{22} much of Chinatown after a similar vote <in 2006|2006>. [Australia]{australia} *advised*{23} [its]{australia} [citizens]{citizens} to *stay*{23} indoors.
--- actors
otaru | person | Allan Otaru | Sir, leader of the Democratic Party
dp | organization | Democratic Party
honiara | place | Honiara
tovosia | person | Rick Tovosia | Prime Minister of the Solomon Islands
seven | group | seven MPs
parliament | organization | Parliament
six | group | six colleagues of Allan Otaru
sibc | organization | SIBC
maefai | person | Lilly Maefai | Opposition Leader
sunrise | organization | Sunrise Timber
malay | organization | Malaysian group
forest | person | Bradley Kwaimani | forestry minister
relative | person | relative of the forestry minister
landowners | group | landowners on Vangunu
vangunu | place | Vangunu
gg | person | Governor-General
police | organization | police
rioters | group | rioters
australia | place | Australia
citizens | group | Australian citizens
--- events
1 | SANCTION | dp | tovosia | core; time 2018-05-03; or REJECT
2 | SANCTION | otaru, seven, six | ?tovosia | core; time 2018-05-03; or PROTEST
3 | OTHER:other | otaru | - | or REJECT
4 | OTHER:statement | otaru | parliament |
5 | COOPERATE/REJECT | dp | tovosia | core; by otaru; or REJECT
6 | OTHER:other | tovosia | - | reported; by otaru; quoted
7 | ACCUSE | tovosia | ?otaru | core
8 | RETREAT/REJECT | tovosia | - | core; by tovosia; or REJECT
9 | OTHER:other | otaru | tovosia | by tovosia; quoted; or AID
10 | OTHER:statement | tovosia | sibc |
11 | OTHER:other | tovosia | - |
12 | REJECT | maefai | ?tovosia | core; time 2018-05-03; or REQUEST
13 | CONCEDE | maefai | seven | possible; by maefai
14 | REQUEST | otaru | maefai | neg; or SUPPORT
15 | OTHER:other | maefai | - | by otaru; quoted
16 | AGREE | ?forest | sunrise | time 2018-02; or OTHER
17 | REJECT | forest | - | or OTHER
18 | ACCUSE | landowners | forest, sunrise | core
19 | COERCE | landowners | sunrise | time 2018-04; or ASSAULT
20 | REQUEST | gg | ?parliament | planned; or CONSULT
21 | MOBILIZE | police | - | place honiara
22 | ASSAULT | rioters | - | time 2006; place honiara; or PROTEST
23 | REQUEST | australia | citizens |

=== n6-f012 date:2023-07-05 topic:obituary source:written
[Singer]{yaa} [who]{yaa} *outsold*{1} [her]{yaa} [husband]{husband} *dies*{2}

[DAKAR]{dakar} (AFP) - [Adja Khady Ndour-Sall]{yaa}, the [Senegalese diva]{yaa} [whose]{yaa} lament for drowned fishermen *became*{3} an unofficial anthem, has *died*{2} in [Dakar]{dakar} at 83, [her]{yaa} [family]{family} *said*{4} <on Wednesday|2023-07-05>.

[The artist]{yaa} *suffered*{5} a stroke <on Sunday|2023-07-02> and did not *regain*{5} consciousness, [her]{yaa} [daughter]{daughter}, [the filmmaker]{daughter} [Rokhaya Sall]{daughter}, *told*{4} [AFP]{afp}.

Born to a family of griots in [Saint-Louis]{saintlouis}, [she]{yaa} *sang*{6} at weddings from the age of nine. At 19 [she]{yaa} *married*{7} [the bandleader Ibra Sall]{husband}, [who]{husband} *put*{8} [her]{yaa} in the back row. [His Orchestre Baobab du Fleuve]{orchestra} *toured*{9} [France]{france} <in 1967|1967>; one night in [Marseille]{marseille} [the leader]{husband} *lost*{10} [his]{husband} voice and [[his]{husband} wife]{yaa} *stepped*{11} forward. [A record producer]{producer} *heard*{11} [her]{yaa}. Within a year [the young woman]{yaa} had *sold*{1} more discs than [the band]{orchestra} ever did.

[The couple]{yaa+husband} *divorced*{12} <in 1974|1974> and *remarried*{12} <in 1989|1989>. "[He]{husband} *apologised*{13}, in a song," [she]{yaa} used to *say*{13}. "It was not a good song, but [he]{husband} *sang*{13} it at the right window." [Ibra Sall]{husband} *died*{14} <in 2005|2005>.

[Her]{yaa} most famous piece, "Mbaal", was *written*{3} after a pirogue *sank*{15} off [Kayar]{kayar} with [41 men]{men} <in 1978|1978>. [The government of the day]{govt} *banned*{16} it from the radio because the refrain *asked*{17} who had *sold*{18} the fish. [Market women]{marketwomen} *sang*{19} it in the streets until [the authorities]{govt} *relented*{20}.

[President]{-} [Macky Diouf]{president} *hailed*{21} "the mother of [our]{president} voice" and *ordered*{22} a state *funeral*{22}. [The family]{family} *declined*{23} it: [the dead woman]{yaa}, [[her]{yaa} daughter]{daughter} said, had *asked*{24} to be *buried*{24} in [Kayar]{kayar}, among [the men]{men} of the song. [Fellow singer]{-} [Youssou Camara]{camara}, [whom]{camara} [she]{yaa} had *taught*{25} as a boy, will *perform*{26}.
--- actors
yaa | person | Adja Khady Ndour-Sall | Senegalese singer
husband | person | Ibra Sall | bandleader
dakar | place | Dakar
family | group | family of Adja Khady Ndour-Sall
daughter | person | Rokhaya Sall | filmmaker
afp | organization | AFP
saintlouis | place | Saint-Louis
orchestra | organization | Orchestre Baobab du Fleuve
france | place | France
marseille | place | Marseille
producer | person | record producer
kayar | place | Kayar
men | group | 41 drowned men
govt | organization | government of Senegal
marketwomen | group | market women
president | person | Macky Diouf | President of Senegal
camara | person | Youssou Camara | singer
--- events
1 | OTHER:culture | yaa | husband, orchestra | core
2 | OTHER:death | - | yaa | core; place dakar
3 | OTHER:culture | yaa | - |
4 | OTHER:statement | family, daughter | afp | time 2023-07-05
5 | OTHER:health | - | yaa | time 2023-07-02
6 | OTHER:culture | yaa | - |
7 | OTHER:other | yaa | husband |
8 | OTHER:culture | husband | yaa |
9 | OTHER:culture | orchestra | france | time 1967
10 | OTHER:health | - | husband | place marseille
11 | OTHER:culture | yaa, producer | - | place marseille
12 | OTHER:other | yaa, husband | - | mutual; time 1974
13 | CONCEDE | husband | yaa | by yaa; quoted
14 | OTHER:death | - | husband | time 2005
15 | OTHER:accident | - | men | time 1978; place kayar
16 | COERCE | govt | ?yaa | core
17 | ACCUSE | ?yaa | - | or REQUEST
18 | OTHER:trade | - | - | or OTHER
19 | PROTEST | marketwomen | govt | core
20 | CONCEDE | govt | marketwomen | core
21 | SUPPORT | president | ?yaa | core
22 | SUPPORT | president | ?yaa | planned; or REQUEST
23 | REJECT | family | ?president | core
24 | REQUEST | yaa | family | by daughter
25 | OTHER:culture | yaa | camara | or AID
26 | OTHER:culture | camara | ?yaa | planned; or SUPPORT

=== n6-f013 date:2019-10-24 topic:courts source:written
[German court]{bgh} *rules*{1} for [tenant]{tenant}, 79, in eviction *case*{2}

[KARLSRUHE]{karlsruhe} (dpa) - A [landlord]{landlord} may not simply *evict*{3} a [tenant]{tenant} [who]{tenant} has dementia, [Germany]{germany}'s [top civil court]{bgh} *decided*{1} <on Thursday|2019-10-24>.

[The Federal Court of Justice]{bgh} ([BGH]{bgh}) *sent*{4} a case from [Berlin]{berlin} back to [the regional court]{lg} there. [That court]{lg} had *sided*{5} with [the tenant]{tenant} as well, but without *hearing*{6} a medical expert. [Judges]{lg} must *look*{7} at each case singly, [presiding judge]{-} [Karin Milgraum]{milgraum} said.

[The woman]{tenant}, a [former seamstress]{tenant}, has *lived*{9} in the three-room flat in [Charlottenburg]{charlottenburg} <since 1974|1974/2019>, now with [her]{tenant} [two sons]{sons}, both over 50. [The plaintiff]{landlord}, a [father of two]{landlord}, *bought*{10} it <in 2015|2015> and *gave*{11} [her]{tenant} notice because [he]{landlord} *wanted*{12} to *move in*{12} himself. [His]{landlord} [young family]{landfam} *lives*{13} in two rooms in [Spandau]{spandau}.

[A district court]{ag} had *ordered*{14} the eviction at first. [The seamstress]{tenant}'s [sons]{sons} *appealed*{15}. [One of [them]{sons}]{uwe}, [Uwe K.]{uwe}, *told*{16} [journalists]{journalists} after the ruling that [[his]{uwe} mother]{tenant} *asked*{17} [him]{uwe} every evening whether [the gentleman]{landlord} was *coming*{12}. "[He]{landlord} is not a bad man," [he]{uwe} *added*{18}. "[He]{landlord} *bought*{10} a flat and [he]{landlord} *got*{10} [us]{tenant+sons}."

[The owner]{landlord}, [a teacher]{landlord}, said [he]{landlord} was at a loss. [[His]{landlord} lawyer]{lawyer}, [Thea Brandes]{lawyer}, *spoke*{20} of "a third round for two families who both need the same kitchen".

[The tenants' association DMB]{dmb} *welcomed*{21} the decision, [the owners' federation Haus & Grund]{hug} *regretted*{22} it. [Justice Minister]{-} [Christine Lambach]{lambach} said [she]{lambach} *saw*{24} no need to change the law. [Both associations]{dmb+hug} *disagree*{25} with [her]{lambach}, for opposite reasons.
--- actors
bgh | organization | Federal Court of Justice
tenant | person | tenant, former seamstress, 79
karlsruhe | place | Karlsruhe
landlord | person | landlord, teacher
germany | place | Germany
berlin | place | Berlin
lg | organization | regional court in Berlin
milgraum | person | Karin Milgraum | presiding judge
charlottenburg | place | Charlottenburg
sons | group | two sons of the tenant
landfam | group | family of the landlord
spandau | place | Spandau
ag | organization | district court
uwe | person | Uwe K. | son of the tenant
journalists | group | journalists
lawyer | person | Thea Brandes | lawyer of the landlord
dmb | organization | DMB | tenants' association
hug | organization | Haus & Grund | owners' federation
lambach | person | Christine Lambach | Justice Minister
--- events
1 | SUPPORT | bgh | tenant, ?landlord | core; time 2019-10-24; or REJECT OTHER
2 | ACCUSE | ?landlord | tenant | core; or OTHER
3 | COERCE | landlord | tenant | core; neg
4 | OTHER:court | bgh | lg | time 2019-10-24
5 | SUPPORT | lg | tenant |
6 | CONSULT | lg | - | neg; or OTHER
7 | REQUEST | ?bgh | lg | by milgraum; or OTHER
9 | OTHER:other | tenant, sons | - | time 1974/2019; place charlottenburg
10 | OTHER:business | landlord | - | time 2015
11 | COERCE | landlord | tenant | core; or OTHER
12 | OTHER:other | landlord | - | planned
13 | OTHER:other | landfam | - | place spandau
14 | COERCE | ag | ?tenant |
15 | REJECT | sons | ?ag |
16 | OTHER:statement | uwe | journalists |
17 | REQUEST | tenant | uwe | by uwe; or OTHER
18 | SUPPORT | uwe | landlord | or OTHER
20 | OTHER:statement | lawyer | - |
21 | SUPPORT | dmb | ?bgh |
22 | ACCUSE | hug | ?bgh | or OTHER
24 | OTHER:other | lambach | - | neg; by lambach
25 | REJECT | dmb, hug | lambach |

=== n6-f014 date:2021-09-28 topic:conflict source:written
[Bandits]{bandits} *free*{1} last of [Kaduna pupils]{pupils} after *ransom*{2}

[KADUNA]{kaduna} — [Gunmen]{bandits:n} in north-west [Nigeria]{nigeria} have *released*{1} [ten more students]{ten} of [the Bethel Baptist secondary school]{school}, twelve weeks after *carrying*{3} off 121 of [them]{pupils} in one night.

[The teenagers]{ten} *arrived*{4} at [the school]{school} <on Monday evening|2021-09-27> on the back of a timber lorry. [Parents]{parents} *ran*{5} beside it. [One boy]{oneboy} is still missing; [[his]{oneboy} comrades]{ten} said [he]{oneboy} had *married*{6} into the camp or been *killed*{7}.

[The Rev.]{-} [Joseph Haruna]{hayab}, [who]{hayab} *led*{8} the *negotiations*{8} for [the church]{church}, said [the kidnappers]{bandits} had *received*{2} some 250 million naira and five motorcycles. [The cleric]{hayab} *criticised*{10} [the state government]{state}, which *refuses*{11} to *pay*{11} or to *talk*{11}. "[The governor]{governor} *told*{12} [us]{church} to *pray*{12}. [We]{church} *prayed*{13} and then [we]{church} *sold*{14} the church bus," [he]{hayab} said.

[Governor]{-} [Nasir Abdullahi]{governor} has *argued*{15} that ransom *feeds*{16} the trade. [His]{governor} [security commissioner]{commissioner}, [Samuel Bako]{commissioner}, *congratulated*{17} [the families]{parents} but *repeated*{15} the position. The [commissioner]{commissioner}, a [Baptist]{commissioner:n} himself, *sends*{18} [[his]{commissioner} daughter]{cdaughter} to [the same school]{school}. [She]{cdaughter} was at home with malaria on the night of the *raid*{3}.

[The bandits]{bandits}, most of [them]{bandits} [Fulani herders turned gangsters]{bandits}, *scaled*{3} the fence on <July 5|2021-07-05>, *killing*{19} [two guards]{guards}. [The army]{army} *pursued*{20} [them]{bandits} into the forest and *turned*{21} back when [the gang]{bandits} *put*{22} [the children]{pupils} in front. "[They]{bandits} *told*{23} [us]{pupils} to *shout*{23} [our]{pupils} names at [the soldiers]{army}," said [Blessing Yakubu]{blessing}, 16, [who]{blessing} was *freed*{1} in August. [[Her]{blessing} twin]{gift}, [Gift]{gift}, was on Monday's lorry. [The girls]{blessing+gift} *held*{24} hands and *did not speak*{24} for some time.

More than a thousand schoolchildren have been *taken*{25} in the region <since December|2020-12/2021-09>. [The United Nations children's agency]{unicef}, [UNICEF]{unicef}, says a million *stayed*{27} away from class this term.
--- actors
bandits | group | kidnappers, bandits
pupils | group | 121 pupils of Bethel Baptist school
kaduna | place | Kaduna
nigeria | place | Nigeria
ten | group | ten students freed last
school | organization | Bethel Baptist secondary school
parents | group | parents of the pupils
oneboy | person | missing boy
hayab | person | Joseph Haruna | Rev., negotiator for the church
church | organization | Baptist church
state | organization | Kaduna state government
governor | person | Nasir Abdullahi | Governor
commissioner | person | Samuel Bako | security commissioner
cdaughter | person | daughter of the commissioner
guards | group | two guards
army | organization | army
blessing | person | Blessing Yakubu | pupil
gift | person | Gift Yakubu | pupil, twin of Blessing Yakubu
unicef | organization | UNICEF
--- events
1 | RETREAT | bandits | ten, pupils, blessing | core; time 2021-09-27; place kaduna
2 | AID | church | bandits | core; by hayab; or CONCEDE
3 | ASSAULT | bandits | pupils, school | core; time 2021-07-05
4 | OTHER:travel | ten | school | time 2021-09-27
5 | OTHER:other | parents | ?ten | time 2021-09-27
6 | OTHER:other | oneboy | ?bandits | reported; by ten
7 | ASSAULT | ?bandits | oneboy | possible; by ten
8 | CONSULT | hayab, bandits | - | core; mutual
10 | ACCUSE | hayab | state | core
11 | CONSULT/REJECT | state | ?bandits | or REJECT
12 | REQUEST | governor | church | by hayab; quoted
13 | OTHER:other | church | - | by hayab; quoted
14 | OTHER:trade | church | - | by hayab; quoted
15 | OTHER:statement | governor, commissioner | - | or REJECT
16 | AID | - | ?bandits | reported; by governor; or OTHER
17 | SUPPORT | commissioner | parents |
18 | OTHER:other | commissioner | school |
19 | ASSAULT | bandits | guards | core; time 2021-07-05
20 | ASSAULT | army | bandits | or COERCE
21 | RETREAT | army | bandits |
22 | COERCE | bandits | pupils | or ASSAULT
23 | COERCE | bandits | pupils | by blessing; quoted; or REQUEST
24 | OTHER:other | blessing, gift | - | mutual
25 | ASSAULT | - | - | time 2020-12/2021-09
27 | OTHER:other | - | - | by unicef

=== n6-f015 date:2024-11-12 topic:business source:written
[Miner]{boral} *sues*{1} [state]{mongolia} over *seized*{2} licence as [partner]{erdene} *steps aside*{3}

[ULAANBAATAR]{ub} — [Canadian gold producer]{-} [Boreal Lake Mining]{boral} has *taken*{1} [the Mongolian government]{mongolia} to arbitration in [London]{london}, *claiming*{1} 620 million dollars for a mine [it]{boral} *lost*{2} <in March|2024-03>.

[The Toronto company]{boral} *says*{4} [the authorities]{mongolia} *revoked*{2} the licence for [its]{boral} [Khar Nuur]{mine} pit to *hand*{5} it to [a rival]{altan} with political friends. [The mining ministry]{mmhi} *maintains*{6} that [Boreal]{boral} had *failed*{7} to *refill*{7} two old pits, as [its]{boral} contract *requires*{8}.

[The rival]{altan}, [Altan Uul]{altan}, *belongs*{9} to [wrestling champion turned businessman]{-} [Baatar Sukhbat]{sukhbat}. [The former yokozuna]{sukhbat} *denies*{10} any part in the matter. "[I]{sukhbat} *push*{11} people out of a ring, not out of a mine," [he]{sukhbat} *told*{10} [Unuudur]{unuudur}, a daily. [[His]{sukhbat} brother]{brother}, [Ganbold]{brother}, was *appointed*{12} head of [the licensing office]{office} two months before the *decision*{2}. [The latter]{brother} has *recused*{13} [himself]{brother}, [the office]{office} said, from all cases involving gold.

[Boreal]{boral}'s [local partner]{erdene}, [Erdene Invest]{erdene}, which *owned*{14} 30 percent of the mine, did not *join*{3} the claim. [[Its]{erdene} chairwoman]{oyun}, [Oyunchimeg Dorj]{oyun}, *explained*{15} in an open letter that [she]{oyun} had to *live*{15} in [the country]{mongolia}. [The Canadians]{boral} *said*{16} [they]{boral} understood. [They]{boral} are *seeking*{17} only [their]{boral} own share.

The dispute has *stopped*{18} work at the pit since spring. [Some 800 miners]{miners} were *sent*{19} home on half pay. [[Their]{miners} union]{union} *asked*{20} [both sides]{boral+mongolia} last week for an interim manager, and [it]{union} *named*{21} one: [Mrs]{-} [Dorj]{oyun}. [The ministry]{mmhi} is *considering*{22} it. [Herders]{herders} downstream, [who]{herders} say the river has *run*{24} clear since April, *hope*{25} it takes its time.

[Prime Minister]{-} [Luvsan Erdenebat]{pm}, [whose]{pm} [coalition]{coalition} *promised*{26} investors stability, *dismissed*{27} [the mining minister]{minister} <on Monday|2024-11-11> without mentioning the case. [The tribunal]{tribunal} is expected to *hear*{28} the parties <next autumn|2025-09/2025-11>.
--- actors
boral | organization | Boreal Lake Mining | Canadian gold producer
mongolia | place | Mongolia
erdene | organization | Erdene Invest | local partner
ub | place | Ulaanbaatar
london | place | London
mine | other | Khar Nuur | mine
altan | organization | Altan Uul | rival of Boreal
mmhi | organization | mining ministry of Mongolia
sukhbat | person | Baatar Sukhbat | businessman, former wrestling champion
unuudur | organization | Unuudur | daily
brother | person | Ganbold Sukhbat | head of the licensing office
office | organization | licensing office
oyun | person | Oyunchimeg Dorj | chairwoman of Erdene Invest
miners | group | 800 miners
union | organization | miners' union
herders | group | herders
pm | person | Luvsan Erdenebat | Prime Minister of Mongolia
coalition | organization | governing coalition
minister | person | mining minister
tribunal | organization | arbitration tribunal
--- events
1 | ACCUSE | boral | mongolia | core; place london
2 | COERCE | mongolia | boral | core; time 2024-03; or SANCTION
3 | REJECT | erdene | boral | core; or OTHER
4 | ACCUSE | boral | mongolia | core
5 | AID | mongolia | altan | reported; by boral; planned; or OTHER
6 | ACCUSE | mmhi | boral | core; or REJECT
7 | OTHER:other | boral | - | neg; by mmhi
8 | REQUEST | - | boral | or OTHER
9 | OTHER:business | sukhbat | altan |
10 | REJECT | sukhbat | ?boral, unuudur |
11 | OTHER:sport | sukhbat | - | by sukhbat; quoted; or OTHER
12 | OTHER:appointment | brother | office | time 2024-01
13 | RETREAT | brother | - | by office; or OTHER
14 | OTHER:business | erdene | ?mine |
15 | OTHER:statement | oyun | - |
16 | SUPPORT | boral | ?oyun | or OTHER
17 | REQUEST | boral | ?mongolia |
18 | OTHER:business | - | ?boral |
19 | OTHER:business | ?boral | miners | or SANCTION
20 | REQUEST | union | boral, mongolia | core; time 2024-11-04/2024-11-10
21 | SUPPORT | union | oyun |
22 | OTHER:other | mmhi | - |
24 | OTHER:other | - | - | by herders
25 | OTHER:other | herders | - |
26 | AGREE | coalition | - |
27 | SANCTION | pm | minister | core; time 2024-11-11
28 | OTHER:court | tribunal | ?boral, ?mongolia | planned; time 2025-09/2025-11
