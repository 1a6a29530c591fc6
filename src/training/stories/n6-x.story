=== n6-x001 date:2024-11-26 topic:conflict source:written
[Rebels]{m23} *seize*{1} mining town in eastern [Congo]{drc} as *talks*{2} *stall*{2}

[GOMA]{goma}, [Congo]{drc} (AP) — [Rebels]{m23:n} backed by [neighboring [Rwanda]{rwanda}]{rwanda} *captured*{1} a key mining town in eastern [Congo]{drc} <Tuesday|2024-11-26>, [residents]{residents} and [a local official]{official} said, a day after [the two governments]{drc+rwanda} *failed*{2} to *agree*{2} on a *withdrawal*{3} of [Rwandan troops]{troops}.

[Fighters of [the March 23 Movement]{m23}, or M23]{m23}, *entered*{1} [Kalembe]{kalembe} at dawn after [the army]{fardc} *retreated*{4}, said [Kyalemaninwa Musa]{official}, an administrator. [He]{official} said [at least 14 civilians]{civilians} were *killed*{5} by mortar shells, among [them]{civilians} [a mother and [her]{mother} twin girls]{mother}.

"[They]{m23} *told*{6} [us]{residents} over loudspeakers that nobody would be *harmed*{7}. Then [they]{m23} *went*{8} from house to house for phones and goats," [resident]{-} [Furaha Bahati]{furaha} *said*{9} by telephone.

[M23 spokesman]{-} [Lawrence Kanyuka]{kanyuka} *accused*{10} [the army]{fardc} and [allied militias]{wazalendo} of *bombing*{11} populated areas and *said*{12} [his]{kanyuka} [group]{m23} had *acted*{1} to *protect*{12} civilians. [Rwanda]{rwanda} *denies*{13} *supporting*{14} [the rebels]{m23}. [U.N. experts]{experts} *estimate*{15} that up to [4,000 Rwandan soldiers]{troops} are in [Congo]{drc}.

[Foreign ministers of the two countries]{ministers}, *meeting*{16} in [Luanda]{luanda} under [Angolan]{~angola} *mediation*{17}, had been expected to *sign*{18} a plan under which [Congo]{drc} would *neutralize*{19} [a Hutu militia]{fdlr} linked to the <1994|1994> genocide and [Rwanda]{rwanda} would *pull out*{3} [its]{rwanda} [troops]{troops}. [Congo]{drc} *said*{20} [Rwanda]{rwanda} *raised*{21} a new *demand*{21} at the last minute that [Kinshasa]{drc:N} *negotiate*{22} directly with [M23]{m23}, something [President]{-} [Félix Tshisekedi]{tshisekedi} has *ruled out*{22}.

[The United Nations mission]{monusco} said [its]{monusco} [peacekeepers]{peacekeepers} had *sheltered*{23} [600 families]{families} at a base. [Congo]{drc} *asked*{24} the mission to *leave*{24} <last year|2023>, then *suspended*{25} the *pullout*{25}.

More than 7 million people have been *displaced*{26} in the region. [The United States]{us} *imposed*{27} sanctions on [a rebel commander]{commander} and [a Rwandan officer]{officer} <in July|2024-07>.
--- actors
m23 | organization | March 23 Movement | rebel group
drc | place | Congo
goma | place | Goma
rwanda | place | Rwanda
residents | group | residents
official | person | Kyalemaninwa Musa | administrator
troops | group | Rwandan troops
kalembe | place | Kalembe
fardc | organization | Congolese army
civilians | group | at least 14 civilians
mother | group | mother and her twin girls
furaha | person | Furaha Bahati | resident
kanyuka | person | Lawrence Kanyuka | M23 spokesman
wazalendo | group | allied militias
experts | group | U.N. experts
ministers | group | foreign ministers of Congo and Rwanda
luanda | place | Luanda
angola | place | Angola
fdlr | organization | Hutu militia
tshisekedi | person | Félix Tshisekedi | President of Congo
monusco | organization | United Nations mission in Congo
peacekeepers | group | peacekeepers
families | group | 600 families
us | place | United States
commander | person | rebel commander
officer | person | Rwandan officer
--- events
1 | COERCE | m23 | kalembe, ?drc | core; time 2024-11-26; place kalembe; by official; or ASSAULT
2 | REJECT | drc, rwanda | - | mutual; core; time 2024-11-25; place luanda; or OTHER
3 | RETREAT | rwanda, troops | drc | core; planned; neg
4 | RETREAT | fardc | - | by official; time 2024-11-26; place kalembe
5 | ASSAULT | - | civilians, mother | core; by official; place kalembe
6 | AGREE | m23 | residents | by furaha; quoted; or OTHER
7 | ASSAULT | m23 | - | neg; planned; by furaha; quoted
8 | COERCE | m23 | ?residents | by furaha; quoted; or OTHER
9 | ACCUSE | furaha | m23 | or OTHER
10 | ACCUSE | kanyuka | fardc, wazalendo | core
11 | ASSAULT | fardc, wazalendo | - | by kanyuka
12 | AID | m23 | - | by kanyuka; or OTHER
13 | REJECT | rwanda | - | core
14 | SUPPORT | rwanda | m23 | denied; neg; by rwanda; or AID
15 | OTHER:statement | experts | - | or ACCUSE
16 | CONSULT | ministers | - | mutual; core; place luanda; time 2024-11-25
17 | CONSULT | angola | ministers | place luanda
18 | AGREE | ministers | - | possible; neg; mutual
19 | ASSAULT | drc | fdlr | planned; or COERCE
20 | ACCUSE | drc | rwanda | or OTHER
21 | REQUEST | rwanda | ?drc | by drc
22 | CONSULT/REJECT | drc, tshisekedi | m23 | or REQUEST REJECT
23 | AID | peacekeepers, monusco | families |
24 | RETREAT/REQUEST | drc | monusco | time 2023
25 | RETREAT | drc | monusco | neg; or OTHER
26 | ASSAULT | - | - | or OTHER COERCE
27 | SANCTION | us | commander, officer | time 2024-07

=== n6-x002 date:2017-07-21 topic:wikinews source:written
[Australian]{~australia} senators *resign*{1} over dual citizenship

<Friday, July 21, 2017|2017-07-21>

Two members of the [Australian]{~australia} Senate have *resigned*{1} within five days after *learning*{2} that [they]{ludlow+waters} were citizens of another country.

[Scott Ludham]{ludlow} and [Larissa Rivers]{waters}, both [deputy leaders]{-} of [the Greens]{greens}, were *born*{3} in [New Zealand]{nz} and [Canada]{canada} respectively. Section 44 of the [Australian]{~australia} constitution *bars*{4} dual citizens from sitting in parliament.

"[I]{waters} *left*{5} [Canada]{canada} as an eleven-month-old baby. [I]{waters} *apologise*{6} to [[my]{waters} voters]{voters} and to [my]{waters} colleagues," [Rivers]{waters} *told*{7} [reporters]{reporters} in [Brisbane]{brisbane} <on Tuesday|2017-07-18>, in tears. [She]{waters} *became*{8} the first woman to *breastfeed*{9} in the chamber <in May|2017-05>.

[Ludham]{ludlow} *resigned*{1} <last Friday|2017-07-14> after [a lawyer from [Perth]{perth}]{cameron}, [John Cameron]{cameron}, *found*{10} [his]{ludlow} name in a register. [Prime Minister]{-} [Malcolm Turnbull]{turnbull} *accused*{11} [the Greens]{greens} of "incredible *sloppiness*{11}".

[The Greens]{greens}' leader, [Richard di Natale]{dinatale}, *promised*{12} to *check*{13} the papers of all [[the party]{greens}'s members]{members}. [He]{dinatale} *rejected*{14} *calls*{15} by [One Nation]{onenation} for an audit of every senator by [the electoral commission]{aec}.

[The High Court]{hc} is expected to *order*{16} a recount, which would *give*{17} the seats to the next candidates on [the party]{greens}'s lists. [One of [them]{next}, [Jordon Steele]{steele}]{steele}, is 23 and would be the youngest senator ever *elected*{17}.

[Several members of other parties]{several}, [who]{several} were also born abroad, *published*{18} documents to *show*{18} that [they]{several} had *renounced*{19} foreign citizenship. <In 1999|1999> [the court]{hc} *removed*{20} [a senator of [One Nation]{onenation}]{hill} because [she]{hill} was also a British citizen.
--- actors
australia | place | Australia
ludlow | person | Scott Ludham | senator, deputy leader of the Greens
waters | person | Larissa Rivers | senator, deputy leader of the Greens
greens | organization | Greens
nz | place | New Zealand
canada | place | Canada
voters | group | voters of Larissa Rivers
reporters | group | reporters
brisbane | place | Brisbane
perth | place | Perth
cameron | person | John Cameron | lawyer
turnbull | person | Malcolm Turnbull | Prime Minister of Australia
dinatale | person | Richard di Natale | leader of the Greens
members | group | members of the Greens
onenation | organization | One Nation
aec | organization | electoral commission
hc | organization | High Court
next | group | next candidates on the lists
steele | person | Jordon Steele | candidate
several | group | several members of other parties
hill | person | senator of One Nation
--- events
1 | RETREAT | ludlow, waters | - | core; or OTHER
2 | OTHER:other | ludlow, waters | - |
3 | OTHER:other | ludlow, waters | nz, canada |
4 | COERCE | australia | - | or OTHER
5 | OTHER:travel | waters | canada | by waters; quoted
6 | CONCEDE | waters | voters, greens | core; by waters; quoted
7 | OTHER:statement | waters | reporters | time 2017-07-18; place brisbane
8 | OTHER:other | waters | - | time 2017-05
9 | OTHER:other | waters | - | time 2017-05; same 8
10 | OTHER:other | cameron | ludlow | or ACCUSE
11 | ACCUSE | turnbull | greens | core
12 | AGREE | dinatale | - | planned; same 13
13 | ACCUSE | dinatale | members | planned; by dinatale; or OTHER
14 | REJECT | dinatale | onenation |
15 | REQUEST | onenation | aec |
16 | REQUEST | hc | - | planned; or OTHER
17 | OTHER:election | - | next, steele | planned
18 | OTHER:statement | several | - |
19 | OTHER:other | several | - | by several
20 | SANCTION | hc | hill | time 1999; or COERCE

=== n6-x003 date:2022-10-06 topic:energy source:written
[OPEC+]{opec} *agrees*{1} deep oil output cut, *angering*{2} [Washington]{us:N}

[VIENNA]{vienna}, <Oct 6|2022-10-06> - [OPEC+]{opec} oil producers have *agreed*{1} to *cut*{3} output by 2 million barrels a day from <November|2022-11>, [their]{opec} deepest *reduction*{3} since the <2020|2020> COVID pandemic, *defying*{4} *pressure*{5} from [the United States]{us} to *pump*{5} more.

The decision was *taken*{1} at a *meeting*{6} in [Vienna]{vienna} <on Wednesday|2022-10-05>, the first in person since <March 2020|2020-03>. [Saudi Energy Minister]{-} [Prince]{-} [Faisal bin Turki]{faisal} *denied*{7} that [the group]{opec} was *siding*{8} with [Russia]{russia} and said it was *responding*{3} to rising interest rates. "Show [me]{faisal} where the act of belligerence is," [he]{faisal} *told*{10} a news conference.

[The White House]{us:N} *called*{2} the move "shortsighted" and said [President]{-} [Joe Biden]{biden} would *consult*{12} [Congress]{congress} on ways to *reduce*{13} [OPEC]{opec}'s control over prices. [Biden]{biden} *visited*{14} [Jeddah]{jeddah} <in July|2022-07>, where [he]{biden} *bumped*{15} fists with [Crown Prince]{-} [Mohammed bin Salman]{mbs}, [whom]{mbs} [he]{biden} had once *vowed*{16} to *make*{16} a pariah over the *murder*{17} of [journalist]{-} [Jamal Khashoggi]{khashoggi}.

[Democratic Senator]{-} [Chris Murray]{murray} *urged*{18} [the president]{biden} to *suspend*{18} arms sales to [Riyadh]{saudi:N}.

Brent crude *rose*{19} 1.7% to $93.37 a barrel. [Goldman Sachs]{gs} *raised*{20} its year-end forecast to $104.

[Russia]{russia}'s [Deputy Prime Minister]{-} [Alexander Novak]{novak}, [who]{novak} was *sanctioned*{21} by [Washington]{us:N} <last week|2022-09-26/2022-10-02>, *attended*{6} the meeting and *warned*{22} that [Russia]{russia} would not *sell*{22} oil to [countries [that]{capcountries} *adopt*{23} a price cap]{capcountries}. [The European Union]{eu} *approved*{24} such a cap <on Thursday|2022-10-06>.

[Several members]{several}, including [Nigeria]{nigeria} and [Angola]{angola}, are already *producing*{25} far below [their]{nigeria+angola} quotas, so the real cut will be smaller.
--- actors
opec | organization | OPEC+
us | place | United States
vienna | place | Vienna
faisal | person | Faisal bin Turki | Saudi Energy Minister
russia | place | Russia
biden | person | Joe Biden | U.S. President
congress | organization | Congress
jeddah | place | Jeddah
mbs | person | Mohammed bin Salman | Saudi Crown Prince
khashoggi | person | Jamal Khashoggi | journalist
murray | person | Chris Murray | Democratic Senator
saudi | place | Saudi Arabia
gs | organization | Goldman Sachs
novak | person | Alexander Novak | Russian Deputy Prime Minister
capcountries | group | countries that adopt a price cap
eu | organization | European Union
several | group | several members of OPEC+
nigeria | place | Nigeria
angola | place | Angola
--- events
1 | AGREE | opec | - | core; mutual; time 2022-10-05; place vienna
2 | ACCUSE | us | opec | core
3 | OTHER:business | opec | - | core; planned; time 2022-11
4 | REJECT | opec | us | core
5 | REQUEST | us | opec |
6 | CONSULT | opec, novak | - | mutual; time 2022-10-05; place vienna
7 | REJECT | faisal | ?us | core
8 | SUPPORT | opec | russia | denied; neg; by faisal
10 | OTHER:statement | faisal | - | place vienna
12 | CONSULT/AGREE | biden | congress | planned; by us
13 | SANCTION | us | opec | possible; or COERCE
14 | CONSULT | biden | jeddah | time 2022-07; or OTHER
15 | CONSULT | biden, mbs | - | mutual; time 2022-07; place jeddah; or SUPPORT
16 | SANCTION/THREATEN | biden | mbs | possible
17 | ASSAULT | - | khashoggi |
18 | SANCTION/REQUEST | murray | biden, saudi | core
19 | OTHER:business | - | - |
20 | OTHER:business | gs | - |
21 | SANCTION | us | novak | time 2022-09-26/2022-10-02
22 | SANCTION/THREATEN | russia, novak | capcountries | core; possible
23 | SANCTION | capcountries | ?russia | possible
24 | SANCTION | eu | ?russia | time 2022-10-06; or AGREE
25 | OTHER:business | several, nigeria, angola | - |

=== n6-x004 date:2010-11-04 topic:crime source:written
[Mayor]{mayor} of [Mexican]{~mexico} town *shot*{1} dead in office

[MONTERREY]{monterrey}, [Mexico]{mexico} (AP) — [Gunmen]{gunmen:n} *shot*{1} and *killed*{1} [the mayor of a small town in northern [Mexico]{mexico}]{mayor} <Thursday|2010-11-04>, [the thirteenth mayor *slain*{2} in [the country]{mexico}]{mayor} <this year|2010>, [state prosecutors]{trevino2} said.

[About fifteen men]{gunmen} *arrived*{3} in four pickups at the town hall of [Villa Arroyo]{arroyo} and *disarmed*{4} [two municipal policemen]{policemen}. They *found*{5} [Mayor]{-} [Eleuterio Garza]{mayor}, 44, in a *meeting*{6} with [[his]{mayor} treasurer]{treasurer} and *shot*{1} [him]{mayor} in front of [her]{treasurer}, [prosecutor]{-} [Alejandro Treviño]{trevino} said.

[The treasurer]{treasurer} was *slapped*{7} but not otherwise *hurt*{8}.

[Garza]{mayor} *took*{9} office <a year ago|2009-11> and had *refused*{10} *demands*{11} from [the Zetas drug gang]{zetas} to *appoint*{11} [one of [its]{zetas} men]{zman} as police chief, [a town councilwoman]{council} said. [She]{council} *spoke*{12} on condition of anonymity. "[He]{mayor} *called*{13} [the army]{army} three times. [They]{army} *came*{14} once," [she]{council} said.

[President]{-} [Felipe Calderón]{calderon} *condemned*{15} the *killing*{1} on Twitter and *offered*{16} [federal police]{fedpol} to *protect*{16} [mayors]{mayors} in [the state]{nl}. [The governor of [Nuevo León]{nl}]{governor}, [Rodrigo Medina]{governor}, *canceled*{17} a trade *trip*{17} to [Chicago]{chicago}.

No one has been *arrested*{18}. [The state]{nl} said [all fourteen members of the town's police force]{force} would be *questioned*{20}. [Police officers]{police2} were *found*{21} guilty of *helping*{22} *kill*{22} [the mayor of nearby [Santiago]{santiago}]{cavazos}, [who]{cavazos} was *abducted*{23} from [his]{cavazos} home <in August|2010-08> and *found*{24} dead <three days later|2010-08>.

[Mexico]{mexico}'s drug *war*{25} has *claimed*{25} [more than 28,000 lives]{dead} since [Calderón]{calderon} *sent*{26} [troops]{troops} against [the cartels]{cartels} <in December 2006|2006-12>.

[Shops]{shops} in [Villa Arroyo]{arroyo} *closed*{27} by noon. [Garza]{mayor}'s [deputy]{deputy} has not been *seen*{28} since the attack.
--- actors
mayor | person | Eleuterio Garza | mayor of Villa Arroyo
mexico | place | Mexico
monterrey | place | Monterrey
gunmen | group | about fifteen gunmen
arroyo | place | Villa Arroyo
policemen | group | two municipal policemen
treasurer | person | treasurer of Villa Arroyo
trevino | person | Alejandro Treviño | prosecutor
trevino2 | organization | state prosecutors
zetas | organization | Zetas | drug gang
zman | person | one of the Zetas' men
council | person | town councilwoman
army | organization | Mexican army
calderon | person | Felipe Calderón | President of Mexico
fedpol | organization | federal police
mayors | group | mayors in the state
nl | place | Nuevo León
governor | person | Rodrigo Medina | governor of Nuevo León
chicago | place | Chicago
force | group | fourteen members of the town's police force
police2 | group | police officers found guilty
santiago | place | Santiago
cavazos | person | mayor of Santiago
dead | group | more than 28,000 people killed
troops | group | Mexican troops
cartels | group | drug cartels
shops | group | shops in Villa Arroyo
deputy | person | deputy of Eleuterio Garza
--- events
1 | ASSAULT | gunmen | mayor | core; time 2010-11-04; place arroyo; by trevino
2 | ASSAULT | - | mayor | core; time 2010; place mexico
3 | OTHER:travel | gunmen | - | by trevino; place arroyo
4 | COERCE | gunmen | policemen | by trevino; place arroyo
5 | OTHER:other | gunmen | mayor | by trevino
6 | CONSULT | mayor, treasurer | - | mutual; by trevino
7 | ASSAULT | ?gunmen | treasurer |
8 | ASSAULT | ?gunmen | treasurer | neg
9 | OTHER:appointment | mayor | arroyo | time 2009-11
10 | REJECT | mayor | zetas | core; by council
11 | REQUEST | zetas | mayor | by council; or COERCE
12 | OTHER:statement | council | - |
13 | AID/REQUEST | mayor | army | by council; quoted; or REQUEST
14 | AID | army | ?mayor | by council; quoted; or OTHER
15 | ACCUSE | calderon | ?gunmen |
16 | AID/AGREE | calderon | mayors, fedpol | core; planned; or MOBILIZE
17 | OTHER:travel | governor | chicago | neg; or REJECT
18 | COERCE | - | - | neg
20 | ACCUSE | ?nl | force | planned; by nl; or CONSULT
21 | COERCE | - | police2 |
22 | ASSAULT | police2 | cavazos |
23 | ASSAULT | ?police2 | cavazos | time 2010-08; place santiago
24 | ASSAULT | ?police2 | cavazos | time 2010-08; same 22; or OTHER
25 | ASSAULT | calderon, cartels | dead | place mexico
26 | MOBILIZE | calderon | troops, cartels | time 2006-12
27 | OTHER:business | shops | - | time 2010-11-04
28 | OTHER:other | - | deputy | neg

=== n6-x005 date:2019-02-15 topic:aviation source:written
[Airbus]{airbus} to *end*{1} production of A380 superjumbo

[TOULOUSE]{toulouse} - [Airbus]{airbus} will *stop*{1} *making*{1} the A380, the world's largest passenger aircraft, <in 2021|2021> after [its]{airbus} biggest customer, [Emirates]{emirates}, *cut*{2} an *order*{2} for 39 of the planes, [the European manufacturer]{airbus} *announced*{3} <on Thursday|2019-02-14>.

[The Dubai-based airline]{emirates} will *take*{4} 14 more of the double-deckers and *buy*{5} 70 smaller A330neo and A350 jets instead. "[Emirates]{emirates} has been a staunch supporter of the A380 since its infancy," [its]{emirates} chairman, [Sheikh]{-} [Ahmed al-Maktoum]{ahmed}, said. "[We]{emirates} are *disappointed*{6}."

Between 3,000 and 3,500 jobs could be *affected*{7}, [Airbus]{airbus} said, though many [workers]{workers} would be *moved*{8} to other programmes. [The union]{unite} [Unite]{unite} *demanded*{9} an *assurance*{9} that none of the 200 posts in [Broughton]{broughton}, [Wales]{wales}, would be *lost*{7}. "[Our members]{members} *built*{10} the wings of this aircraft with pride," said [Rhys McCarthy]{mccarthy}, a national officer.

[French Finance Minister]{-} [Bruno Lemaître]{lemaitre} *called*{11} it a sad but rational decision. [Germany]{germany} *said*{12} it would *examine*{12} whether [Airbus]{airbus} must *repay*{13} the rest of a 942-million-euro state loan *granted*{14} <in 2002|2002>.

[Outgoing chief executive]{-} [Tom Anders]{anders} *admitted*{15} that the plane came "ten years too late". [He]{anders} *hands over*{16} to [Guillaume Fabry]{fabry} <in April|2019-04>.

The A380 first *flew*{17} <in April 2005|2005-04> and *entered*{18} service with [Singapore Airlines]{sia} <in 2007|2007>, two years behind schedule, after [engineers in [Hamburg]{hamburg}]{engineers} *used*{19} the wrong software and cables *turned out*{19} too short. [Airbus]{airbus} *dismissed*{20} [two chief executives]{two} over the delay. [Qantas]{qantas} *cancelled*{21} eight <last week|2019-02-04/2019-02-10>.

Net profit *rose*{22} 29 percent to 3.1 billion euros <last year|2018>. [Airbus]{airbus} shares *gained*{23} 6 percent.
--- actors
airbus | organization | Airbus
toulouse | place | Toulouse
emirates | organization | Emirates
ahmed | person | Ahmed al-Maktoum | chairman of Emirates
workers | group | workers of Airbus
unite | organization | Unite | union
broughton | place | Broughton
wales | place | Wales
members | group | members of Unite
mccarthy | person | Rhys McCarthy | national officer of Unite
lemaitre | person | Bruno Lemaître | French Finance Minister
germany | place | Germany
anders | person | Tom Anders | chief executive of Airbus
fabry | person | Guillaume Fabry
sia | organization | Singapore Airlines
hamburg | place | Hamburg
engineers | group | engineers in Hamburg
two | group | two chief executives
qantas | organization | Qantas
--- events
1 | OTHER:business | airbus | - | core; planned; time 2021
2 | OTHER:business | emirates | airbus | core; or REJECT
3 | OTHER:statement | airbus | - | core; time 2019-02-14
4 | OTHER:trade | emirates | ?airbus | planned
5 | OTHER:trade | emirates | ?airbus | core; planned
6 | OTHER:statement | emirates | - | by ahmed; quoted; or ACCUSE
7 | OTHER:business | airbus | workers | possible; by airbus
8 | OTHER:business | airbus | workers | planned; by airbus
9 | AGREE/REQUEST | unite | ?airbus | core; or REQUEST
10 | OTHER:business | members | - | by mccarthy; quoted
11 | SUPPORT | lemaitre | ?airbus | or OTHER
12 | ACCUSE | germany | airbus | planned; by germany; or OTHER
13 | CONCEDE | airbus | germany | possible; or OTHER
14 | AID | germany | airbus | time 2002
15 | CONCEDE | anders | - |
16 | OTHER:appointment | anders, fabry | airbus | planned; time 2019-04
17 | OTHER:business | airbus | - | time 2005-04
18 | OTHER:business | sia | ?airbus | time 2007
19 | OTHER:accident | engineers | ?airbus |
20 | SANCTION | airbus | two |
21 | OTHER:business | qantas | ?airbus | time 2019-02-04/2019-02-10; or REJECT
22 | OTHER:business | airbus | - | time 2018
23 | OTHER:business | airbus | - |

=== n6-x006 date:2013-10-18 topic:wikinews source:written
[[Portuguese]{~portugal} court]{court} *overturns*{1} ban on anti-austerity bridge *march*{2}

<Friday, October 18, 2013|2013-10-18>

[A court in [Lisbon]{lisbon}]{court} <yesterday|2013-10-17> *ruled*{1} that [[Portugal]{portugal}'s largest trade union]{cgtp} may *march*{2} across the city's 25th of April Bridge <tomorrow|2013-10-19>, *overturning*{1} a *ban*{3} by [the interior ministry]{ministry}.

[The ministry]{ministry} had *forbidden*{3} the *march*{2} <last week|2013-10-07/2013-10-13> on safety grounds, following the *advice*{4} of [the police]{police}. [The union]{cgtp}, [the General Confederation of Portuguese Workers]{cgtp}, *argued*{5} that [tens of thousands of runners]{runners} *cross*{6} the bridge each year in a half marathon without incident.

"The constitution has *won*{1}. [We]{cgtp} will *cross*{2} with [our]{cgtp} children," [the union]{cgtp}'s leader, [Arménio Carvalho]{carvalho}, *told*{7} [supporters]{supporters} outside [the court]{court}. [Interior Minister]{-} [Miguel Mendes]{mendes} said [he]{mendes} would *respect*{8} the decision.

[The union]{cgtp} is *protesting*{2} against the budget for <2014|2014>, which [the government]{government} *presented*{9} <on Tuesday|2013-10-15>. It *includes*{10} *cuts*{10} of between 2.5 and 12 percent to the salaries of [public workers]{public}. [The government]{government} says the *cuts*{10} are needed to meet conditions *set*{12} by [the European Union and the International Monetary Fund]{troika}, [who]{troika} *lent*{13} [Portugal]{portugal} 78 billion euros <in 2011|2011>.

[The Socialist Party]{ps} *announced*{14} <yesterday|2013-10-17> that [it]{ps} would *vote against*{15} the budget and *ask*{16} [the Constitutional Court]{cc} to *review*{16} it. [The court]{cc} *struck down*{17} parts of two earlier budgets.

[Judges]{judges} *held*{18} a one-day *strike*{18} <on October 11|2013-10-11>, and [railway workers]{railway} *plan*{19} one for <October 25|2013-10-25>. <In 1994|1994>, [lorry drivers]{lorry} *blocked*{20} the same bridge in a *protest*{20} over tolls; [police]{police} *fired*{21} on the crowd and [a young man]{youngman} was *left*{21} paralysed.
--- actors
portugal | place | Portugal
lisbon | place | Lisbon
court | organization | court in Lisbon
ministry | organization | Portuguese interior ministry
police | organization | Portuguese police
cgtp | organization | General Confederation of Portuguese Workers | trade union
runners | group | tens of thousands of runners
carvalho | person | Arménio Carvalho | leader of the union
supporters | group | supporters of the union
mendes | person | Miguel Mendes | Interior Minister
government | organization | Portuguese government
public | group | public workers
troika | group | European Union and International Monetary Fund
ps | organization | Socialist Party
cc | organization | Constitutional Court
judges | group | judges
railway | group | railway workers
lorry | group | lorry drivers
youngman | person | young man left paralysed
--- events
1 | CONCEDE | court | cgtp, ministry | core; time 2013-10-17; place lisbon; or REJECT OTHER
2 | PROTEST | cgtp | ?government | core; planned; time 2013-10-19; place lisbon
3 | COERCE | ministry | cgtp | core; time 2013-10-07/2013-10-13
4 | REQUEST | police | ministry |
5 | ACCUSE | cgtp | ?ministry | or OTHER
6 | OTHER:sport | runners | - | by cgtp
7 | OTHER:statement | carvalho | supporters |
8 | AGREE | mendes | - | planned; by mendes
9 | OTHER:statement | government | - | time 2013-10-15
10 | SANCTION | government | public | core; planned; or OTHER
12 | REQUEST | troika | portugal, ?government | by government
13 | AID | troika | portugal | time 2011
14 | OTHER:statement | ps | - | time 2013-10-17
15 | REJECT | ps | government | core; planned; by ps
16 | ACCUSE/REQUEST | ps | cc, government | core; planned; by ps; or REQUEST
17 | REJECT | cc | ?government |
18 | PROTEST | judges | ?government | time 2013-10-11
19 | PROTEST | railway | ?government | planned; time 2013-10-25
20 | PROTEST | lorry | - | time 1994; place lisbon
21 | ASSAULT | police | lorry, youngman | time 1994; place lisbon

=== n6-x007 date:2025-02-24 topic:environment source:written
[Village]{villagers:n} *wins*{1} case against coal mine in [South Africa]{sa}

[Villagers in the South African province of [KwaZulu-Natal]{kzn}]{villagers} have *won*{1} a court battle to *stop*{2} a coal mine from *expanding*{3} on to [their]{villagers} land, four years after [a campaigner]{fikile} was *murdered*{4}.

[The High Court in [Pietermaritzburg]{pmb}]{court} *ruled*{1} <on Monday|2025-02-24> that [the government]{government} had *acted*{5} unlawfully when [it]{government} *granted*{5} [Somkhele Anthracite]{somkhele} a licence <in 2016|2016> without *consulting*{6} [[the 145 families]{villagers} [who]{villagers} would have to *move*{7}]{villagers}.

[Fikile Ntuli]{fikile}, 65, [who]{fikile} *refused*{8} to *sell*{8} [her]{fikile} home, was *shot*{4} on [her]{fikile} veranda in <October 2020|2020-10> by [three men [who]{three} *asked*{9} [her]{fikile} [grandson]{grandson} for water]{three}. No one has been *charged*{10}.

"[They]{three} *killed*{4} [my]{malungelo} [mother]{fikile} for this paper," said [her]{fikile} [daughter]{-}, [Malungelo]{malungelo}, *holding*{11} up the judgment to [cheering neighbours]{neighbours}. "<Today|2025-02-24> the paper is *torn*{1}."

[The mine]{somkhele}, which employs 1,600 people, said [it]{somkhele} would *seek*{12} leave to *appeal*{12}. [It]{somkhele} has always *condemned*{13} the *killing*{4}. [The National Union of Mineworkers]{num} *warned*{14} that jobs would be *lost*{15}, and [a group of miners]{miners} *jostled*{16} [two of the villagers' lawyers]{lawyers} as [they]{lawyers} *left*{17}. [Police]{police} *escorted*{18} [the pair]{lawyers} to a car.

[Mineral Resources Minister]{-} [Gwede Mthethwa]{gwede} *accused*{19} [environmental groups]{groups} of *acting*{20} for foreign interests. [groundWork]{groundwork:N}, which *paid*{21} some of the legal costs, *called*{22} the remark "dangerous".

[Traditional leader]{-} [Inkosi]{-} [Mzokhulayo Mkhwanazi]{inkosi} *signed*{23} an agreement with [the company]{somkhele} <in 2018|2018> but *withdrew*{24} [his]{inkosi} support after [his]{inkosi} councillors *objected*{25}.

Dust from the existing pits has *killed*{26} cattle and *cracked*{26} houses, [villagers]{villagers} *say*{27}. [The company]{somkhele} has *offered*{28} to *drill*{28} four boreholes.
--- actors
sa | place | South Africa
kzn | place | KwaZulu-Natal
villagers | group | villagers in KwaZulu-Natal
fikile | person | Fikile Ntuli | campaigner
pmb | place | Pietermaritzburg
court | organization | High Court in Pietermaritzburg
government | organization | South African government
somkhele | organization | Somkhele Anthracite | coal mine
three | group | three men
grandson | person | grandson of Fikile Ntuli
malungelo | person | Malungelo | daughter of Fikile Ntuli
neighbours | group | cheering neighbours
num | organization | National Union of Mineworkers
miners | group | group of miners
lawyers | group | two of the villagers' lawyers
police | organization | police
gwede | person | Gwede Mthethwa | Mineral Resources Minister
groups | group | environmental groups
groundwork | organization | groundWork
inkosi | person | Mzokhulayo Mkhwanazi | traditional leader
--- events
1 | REJECT | court | somkhele, government | core; time 2025-02-24; place pmb; or OTHER CONCEDE
2 | REQUEST | villagers | ?somkhele | core; or ACCUSE
3 | OTHER:business | somkhele | villagers | possible; neg
4 | ASSAULT | three | fikile | core; time 2020-10
5 | CONCEDE | government | somkhele | core; time 2016; by court; or AGREE
6 | CONSULT | government | villagers | neg; by court
7 | OTHER:travel | villagers | - | possible
8 | REJECT | fikile | ?somkhele | core
9 | REQUEST | three | grandson | time 2020-10
10 | ACCUSE | - | - | neg
11 | OTHER:other | malungelo | neighbours |
12 | REJECT | somkhele | ?court | core; planned; by somkhele; or REQUEST
13 | ACCUSE | somkhele | ?three |
14 | THREATEN | num | - | or OTHER
15 | OTHER:business | - | - | possible; by num
16 | ASSAULT | miners | lawyers |
17 | OTHER:travel | lawyers | - |
18 | AID | police | lawyers |
19 | ACCUSE | gwede | groups | core
20 | OTHER:other | groups | - | by gwede
21 | AID | groundwork | ?villagers |
22 | ACCUSE | groundwork | ?gwede | or REJECT
23 | AGREE | inkosi, somkhele | - | mutual; time 2018
24 | RETREAT | inkosi | ?somkhele | or SANCTION
25 | REJECT | - | inkosi |
26 | OTHER:disaster | somkhele | villagers | by villagers; reported; or OTHER
27 | ACCUSE | villagers | ?somkhele | or OTHER
28 | AID/AGREE | somkhele | ?villagers | planned

=== n6-x008 date:2022-03-11 topic:diplomacy source:written
[Sweden]{sweden} *expels*{1} [three Russian diplomats]{three} over *spying*{2}

[STOCKHOLM]{stockholm} (AFP) - [Sweden]{sweden} is *expelling*{1} [three [Russian]{~russia} diplomats]{three} [who]{three} *engaged*{2} in "illegal intelligence-gathering", [the foreign ministry]{mfa} said <on Friday|2022-03-11>, drawing a *threat*{3} of *retaliation*{3} from [Moscow]{russia:N}.

[Foreign Minister]{-} [Ann Lindström]{linde} *summoned*{4} [the [Russian]{~russia} ambassador]{amb} in the morning and *informed*{5} [him]{amb} that [the three]{three} must *leave*{1} within a week.

"[They]{three} did not *follow*{2} the Vienna Convention," [Lindström]{linde} *told*{6} [reporters]{reporters}. "[We]{sweden} *condemn*{7} this."

[The ambassador]{amb}, [Viktor Tatarin]{amb}, *left*{8} the ministry by a side door without *commenting*{9}. [The Russian foreign ministry]{rusmfa} said [Moscow]{russia:N} would "*respond*{3} accordingly", and [its]{rusmfa} spokeswoman, [Maria Zakharova]{zakharova}, *accused*{10} [Sweden]{sweden} of "*joining*{11} the Russophobic choir".

[Denmark]{denmark}, [Norway]{norway} and [Estonia]{estonia} *expressed*{12} support for [Stockholm]{sweden:N}. [Finland]{finland}, which shares a 1,340-kilometre border with [Russia]{russia}, said [it]{finland} had no plans to *follow*{13} suit.

[The Swedish security police]{sapo}, [Säpo]{sapo}, *estimate*{14} that a third of [Russian]{~russia} diplomats in the country are intelligence officers. <Last month|2022-02> [a Gothenburg court]{court} *sentenced*{15} [a consultant]{consultant} [who]{consultant} had *worked*{16} for [Volvo]{volvo} to three years in prison for *selling*{17} secrets to [a Russian diplomat]{diplomat}. [Police]{sapo} *arrested*{18} [him]{consultant} over dinner with [the diplomat]{diplomat} at a restaurant <in 2019|2019>; [the diplomat]{diplomat}, [who]{diplomat} had immunity, *finished*{19} [his]{diplomat} meal and *flew*{20} home.

Relations have *worsened*{21} sharply since [Russia]{russia} *invaded*{22} [Ukraine]{ukraine} <two weeks ago|2022-02-24>. [Sweden]{sweden} has *broken*{23} with a long tradition by *sending*{24} [Ukraine]{ukraine} 5,000 anti-tank weapons. [Four Russian fighter jets]{jets} *violated*{25} [Swedish]{~sweden} airspace east of [Gotland]{gotland} <on March 2|2022-03-02>.

[Opposition leader]{-} [Ulf Kristofersson]{ulf} *said*{26} the expulsions *came*{1} "about three years late" and *urged*{27} [the government]{government} to *apply*{27} for NATO membership. [Prime Minister]{-} [Magdalena Anders]{pm} has *rejected*{28} that so far, *saying*{28} it would *destabilise*{29} the region.
--- actors
sweden | place | Sweden
three | group | three Russian diplomats
russia | place | Russia
stockholm | place | Stockholm
mfa | organization | Swedish foreign ministry
linde | person | Ann Lindström | Swedish Foreign Minister
amb | person | Viktor Tatarin | Russian ambassador to Sweden
reporters | group | reporters
rusmfa | organization | Russian foreign ministry
zakharova | person | Maria Zakharova | spokeswoman of the Russian foreign ministry
denmark | place | Denmark
norway | place | Norway
estonia | place | Estonia
finland | place | Finland
sapo | organization | Säpo | Swedish security police
court | organization | Gothenburg court
consultant | person | consultant
volvo | organization | Volvo
diplomat | person | Russian diplomat
ukraine | place | Ukraine
jets | group | four Russian fighter jets
gotland | place | Gotland
ulf | person | Ulf Kristofersson | opposition leader
government | organization | Swedish government
pm | person | Magdalena Anders | Prime Minister of Sweden
--- events
1 | SANCTION | sweden | three, russia | core; time 2022-03-11; by mfa
2 | OTHER:crime | three | ?sweden | core; reported; by mfa; or ACCUSE
3 | SANCTION/THREATEN | russia | ?sweden | core; possible
4 | REQUEST | linde | amb | core; time 2022-03-11; or CONSULT ACCUSE
5 | OTHER:statement | linde | amb | time 2022-03-11
6 | OTHER:statement | linde | reporters |
7 | ACCUSE | sweden | ?three, ?russia | by linde; quoted
8 | OTHER:travel | amb | - |
9 | OTHER:statement | amb | - | neg; or REJECT
10 | ACCUSE | zakharova | sweden | core
11 | ACCUSE | sweden | russia | by zakharova; quoted; or OTHER
12 | SUPPORT | denmark, norway, estonia | sweden |
13 | SANCTION | finland | ?russia | neg; by finland
14 | ACCUSE | sapo | russia | or OTHER
15 | COERCE | court | consultant | time 2022-02
16 | OTHER:business | consultant | volvo |
17 | OTHER:crime | consultant | volvo, diplomat |
18 | COERCE | sapo | consultant | time 2019
19 | OTHER:other | diplomat | - | time 2019
20 | OTHER:travel | diplomat | - | time 2019
21 | OTHER:other | ?sweden, ?russia | - | mutual
22 | ASSAULT | russia | ukraine | time 2022-02-24
23 | OTHER:other | sweden | - |
24 | AID | sweden | ukraine |
25 | ASSAULT | jets | sweden | time 2022-03-02; place gotland; or OTHER THREATEN
26 | ACCUSE | ulf | government |
27 | COOPERATE/REQUEST | ulf | government | or REQUEST
28 | REJECT | pm | ulf | core
29 | OTHER:other | - | - | possible; by pm

=== n6-x009 date:2018-05-30 topic:health source:written
[Congo]{drc} *begins*{1} Ebola vaccinations as [patients]{two} *flee*{2} ward

[Health workers in the [Democratic Republic of Congo]{drc}]{workers} have *begun*{1} *vaccinating*{1} [people in the city of [Mbandaka]{mbandaka}]{people} against Ebola, as [the aid group]{msf} [Médecins Sans Frontières]{msf} said [two patients]{two} had *died*{3} after *leaving*{2} an isolation ward.

[Relatives]{relatives} *took*{4} [the two]{two} from the hospital on motorcycles to a *prayer*{5} *meeting*{5} <on Sunday night|2018-05-27>. One *died*{3} there; the other was *brought back*{6} and *died*{3} <on Monday|2018-05-28>. [A third patient]{third} *walked out*{2} but *returned*{7}.

"Nobody can be *held*{8} against their will. [We]{msf} *did*{9} everything to *persuade*{9} [them]{two}," said [Henry Gray]{gray}, [the group]{msf}'s emergency coordinator. [Staff]{workers} are now *searching*{10} for [[about 50 people]{contacts} [who]{contacts} *attended*{5} the service]{contacts}.

The outbreak, *declared*{11} <on 8 May|2018-05-08>, has *killed*{12} [at least 27 people]{dead}. [Neighbouring Congo-Brazzaville]{brazza} has *tightened*{13} *checks*{13} on the river. [Nigeria]{nigeria} is *screening*{14} travellers from the region at [its]{nigeria} airports.

[The World Health Organization]{who} *sent*{15} 7,540 doses of an experimental vaccine *developed*{16} by [Merck]{merck}. [Its]{who} head, [Tedros Adhanom]{tedros}, *visited*{17} [Mbandaka]{mbandaka} and was *vaccinated*{18} in front of [a crowd]{crowd}. [The WHO]{who} was *criticised*{19} for its slow *response*{20} to the West African epidemic of <2014-16|2014/2016>, in which [11,300 people]{wafrica} *died*{21}.

[Some pastors]{pastors} have *told*{22} [followers]{followers} that the disease is a curse. [The Catholic bishop of [Mbandaka]{mbandaka}]{bishop}, [Fridolin Ambongo]{bishop}, *suspended*{23} handshakes at mass and *urged*{24} [the faithful]{followers} to *go*{24} to hospital.

[Health Minister]{-} [Oly Ilunga]{oly} *announced*{25} that *treatment*{26} would be free. [Nurses]{nurses} had *threatened*{27} a *strike*{27} over unpaid danger money, but *called*{28} it *off*{28} <on Tuesday|2018-05-29> after [the governor]{governor} *paid*{29} [them]{nurses} two weeks in cash.
--- actors
drc | place | Democratic Republic of Congo
workers | group | health workers in Congo
mbandaka | place | Mbandaka
people | group | people in Mbandaka
msf | organization | Médecins Sans Frontières | aid group
two | group | two patients who died
relatives | group | relatives of the patients
third | person | third patient
gray | person | Henry Gray | emergency coordinator of Médecins Sans Frontières
contacts | group | about 50 people who attended the service
dead | group | at least 27 people
brazza | place | Congo-Brazzaville
nigeria | place | Nigeria
who | organization | World Health Organization
merck | organization | Merck
tedros | person | Tedros Adhanom | head of the World Health Organization
crowd | group | crowd
wafrica | group | 11,300 people
pastors | group | some pastors
followers | group | followers of pastors
bishop | person | Fridolin Ambongo | Catholic bishop of Mbandaka
oly | person | Oly Ilunga | Health Minister
nurses | group | nurses
governor | person | governor
--- events
1 | OTHER:health | drc, workers | people | core; place mbandaka; or AID
2 | RETREAT | two, third | - | core; by msf; or OTHER
3 | OTHER:health | - | two | core; time 2018-05-28; by msf; or OTHER
4 | OTHER:travel | relatives | two | core; time 2018-05-27; or AID
5 | CONSULT | two, contacts | - | time 2018-05-27; or OTHER
6 | AID | - | two | or OTHER
7 | OTHER:travel | third | - |
8 | COERCE | - | - | neg; by gray; quoted
9 | REQUEST | msf | two | by gray; quoted
10 | OTHER:health | workers | contacts | core
11 | OTHER:health | - | - | time 2018-05-08
12 | OTHER:health | - | dead | core; place drc; or OTHER
13 | COERCE | brazza | - | or OTHER
14 | OTHER:health | nigeria | - |
15 | AID | who | ?drc | core
16 | OTHER:science | merck | - |
17 | CONSULT | tedros | mbandaka | or OTHER
18 | OTHER:health | - | tedros | place mbandaka
19 | ACCUSE | - | who |
20 | AID | who | - | time 2014/2016
21 | OTHER:death | - | wafrica | time 2014/2016; or OTHER
22 | OTHER:statement | pastors | followers |
23 | COERCE | bishop | - | or OTHER
24 | REQUEST | bishop | followers |
25 | OTHER:statement | oly | - |
26 | AID/AGREE | ?drc | - | planned; by oly
27 | PROTEST/THREATEN | nurses | - | possible
28 | RETREAT | nurses | - | time 2018-05-29
29 | AID | governor | nurses | or CONCEDE

=== n6-x010 date:2007-12-05 topic:wikinews source:written
[[Georgian]{~georgia} opposition]{opposition} *unites*{1} behind wine maker in presidential race

<Wednesday, December 5, 2007|2007-12-05>

[Nine opposition parties in [Georgia]{georgia}]{opposition} have *agreed*{1} to *support*{2} [Levan Gachava]{gachava}, a wine producer and member of parliament, in the presidential *election*{3} of <January 5|2008-01-05>.

The *decision*{1} was *announced*{4} <yesterday|2007-12-04> at a *rally*{5} of [about 10,000 people]{crowd} in the capital, [Tbilisi]{tbilisi}. [The New Right party]{newright} *refused*{6} to *join*{6} and will *field*{7} [its]{newright} own candidate.

The election was *called*{8} by [President]{-} [Mikheil Sakashvili]{saak} after [riot police]{police} *broke up*{9} *protests*{10} in [Tbilisi]{tbilisi} <on November 7|2007-11-07>, *injuring*{9} [more than 500 people]{injured}. [Sakashvili]{saak} *declared*{11} a state of emergency that *lasted*{11} <nine days|P9D>, and [special forces]{special} *raided*{12} and *closed*{12} the television station [Imedi]{imedi}. [He]{saak} *resigned*{13} <on November 25|2007-11-25> in order to *stand*{14} again; [the speaker of parliament]{burj}, [Nino Burduli]{burj}, is *acting*{15} president.

"[They]{saakgov} *beat*{9} [us]{opposition} in November. In January [we]{opposition} shall *beat*{3} [them]{saakgov} with pencils," [Gachava]{gachava} *told*{16} [the crowd]{crowd}.

[Imedi]{imedi}'s owner, [the billionaire]{-} [Badri Patarkatsi]{badri}, is also a candidate. [Prosecutors]{prosecutors} have *charged*{17} [him]{badri} with *plotting*{18} a *coup*{18}, an accusation that [he]{badri} *denied*{19} from [London]{london}. [A judge]{judge} *froze*{20} [his]{badri} shares in the station, but <on Monday|2007-12-03> [the government]{saakgov}, under *pressure*{21} from [the European Union]{eu}, *allowed*{22} it to *resume*{23} broadcasting.

[Sakashvili]{saak} *accused*{24} [Russia]{russia} of *financing*{25} [the opposition]{opposition} and *expelled*{26} [three Russian diplomats]{three}. [Russia]{russia} *rejected*{27} the charge and *expelled*{28} [three Georgians]{georgians} in return.

[The Organization for Security and Co-operation in Europe]{osce} will *send*{29} [400 observers]{observers}.
--- actors
georgia | place | Georgia
gachava | person | Levan Gachava | wine producer, member of parliament
opposition | group | nine opposition parties
crowd | group | about 10,000 people
tbilisi | place | Tbilisi
newright | organization | New Right party
saak | person | Mikheil Sakashvili | President of Georgia
police | group | riot police
injured | group | more than 500 people injured
special | group | special forces
imedi | organization | Imedi | television station
burj | person | Nino Burduli | speaker of parliament
saakgov | organization | Georgian government
badri | person | Badri Patarkatsi | billionaire, owner of Imedi
prosecutors | organization | prosecutors
london | place | London
judge | person | judge
eu | organization | European Union
russia | place | Russia
three | group | three Russian diplomats
georgians | group | three Georgians
osce | organization | Organization for Security and Co-operation in Europe
observers | group | 400 observers
--- events
1 | AGREE | opposition | - | mutual; core; or COOPERATE
2 | SUPPORT/AGREE | opposition | gachava | core; planned
3 | OTHER:election | georgia | - | core; planned; time 2008-01-05
4 | OTHER:statement | opposition | crowd | time 2007-12-04; place tbilisi
5 | PROTEST | crowd | - | time 2007-12-04; place tbilisi; or SUPPORT
6 | COOPERATE/REJECT | newright | ?opposition | core; or REJECT
7 | OTHER:election | newright | - | planned
8 | OTHER:election | saak | - | or CONCEDE
9 | ASSAULT | police, saakgov | injured, opposition | core; time 2007-11-07; place tbilisi; or COERCE
10 | PROTEST | opposition | ?saakgov | time 2007-11-07; place tbilisi
11 | COERCE | saak | ?georgia |
12 | COERCE | special | imedi | core
13 | RETREAT | saak | - | time 2007-11-25; or OTHER
14 | OTHER:election | saak | - | planned
15 | OTHER:appointment | burj | georgia |
16 | OTHER:statement | gachava | crowd | time 2007-12-04; place tbilisi
17 | ACCUSE | prosecutors | badri | core
18 | COERCE | badri | ?saakgov | reported; by prosecutors; planned; or ASSAULT OTHER
19 | REJECT | badri | prosecutors | place london
20 | SANCTION | judge | badri | or COERCE
21 | REQUEST | eu | saakgov |
22 | CONCEDE | saakgov | imedi | core; time 2007-12-03
23 | OTHER:business | imedi | - | planned
24 | ACCUSE | saak | russia | core
25 | AID | russia | opposition | by saak
26 | SANCTION | saak | three, russia | core
27 | REJECT | russia | saak |
28 | SANCTION | russia | georgians |
29 | MOBILIZE | osce | observers | planned; or AID

=== n6-x011 date:2024-09-13 topic:court source:written
Ex-coach *gets*{1} 12 years for *abusing*{2} young swimmers

[A former swimming coach]{lund} [who]{lund} *trained*{3} two Olympic medallists was *jailed*{1} for 12 years <on Friday|2024-09-13> for *sexually abusing*{2} [seven girls]{girls} over two decades.

[Derek Lund]{lund}, 68, of [Swansea]{swansea}, was *convicted*{1} by [a jury at [Cardiff Crown Court]{court}]{jury} <in July|2024-07> of 21 offences *committed*{2} between <1986|1986> and <2005|2005>. [He]{lund} had *denied*{4} all of them.

[Judge]{-} [Siân Prosser]{prosser} *told*{5} [him]{lund} that [he]{lund} had "*used*{2} a stopwatch and a smile to make [children]{girls} obey". [She]{prosser} *praised*{6} the courage of [the women]{girls}, [four of [whom]{four}]{four} were in the public gallery.

One *read*{7} a statement. "[I]{victim} *gave up*{8} the thing [I]{victim} loved best because [he]{lund} *told*{9} [me]{victim} no one would *believe*{10} [me]{victim}," [she]{victim} said. "[They]{jury} did *believe*{10} [me]{victim}."

[South Wales Police]{swp} *opened*{11} the *investigation*{11} <in 2021|2021> after [a woman]{victim} *recognised*{12} [Lund]{lund} at a swimming gala, still *handing out*{13} medals. [Detectives]{swp} *found*{14} that [two parents]{parents} had *complained*{15} to [the club]{club} <in 1994|1994> and had been *told*{16} to keep quiet.

[Swim Wales]{swim} *apologised*{17} "without reservation" and said [it]{swim} had *hired*{18} [a retired judge]{rjudge} to *examine*{18} its records. [The club]{club}, [Swansea Dolphins]{club}, *removed*{19} [Lund]{lund}'s name from its trophy room.

[Children's charity NSPCC]{nspcc} *urged*{20} [anyone with concerns]{anyone} to *call*{20} its helpline, and *repeated*{21} its *call*{21} for a law *requiring*{22} [coaches]{coaches} to *report*{22} suspicions. [Welsh ministers]{ministers} *rejected*{23} such a law <last year|2023>.

[Lund]{lund} will *stay*{24} on the sex offenders' register for life.
--- actors
lund | person | Derek Lund | former swimming coach
girls | group | seven girls abused by Derek Lund
swansea | place | Swansea
court | organization | Cardiff Crown Court
jury | organization | jury
prosser | person | Siân Prosser | judge
four | group | four of the women
victim | person | woman who read a statement
swp | organization | South Wales Police
parents | group | two parents
club | organization | Swansea Dolphins | swimming club
swim | organization | Swim Wales
rjudge | person | retired judge
nspcc | organization | NSPCC | children's charity
anyone | group | anyone with concerns
coaches | group | coaches
ministers | group | Welsh ministers
--- events
1 | COERCE | court, prosser, jury | lund | core; time 2024-09-13
2 | ASSAULT | lund | girls | core; time 1986/2005
3 | OTHER:sport | lund | - |
4 | REJECT | lund | - |
5 | ACCUSE | prosser | lund | core; or OTHER
6 | SUPPORT | prosser | girls |
7 | OTHER:statement | victim | - | or ACCUSE
8 | OTHER:sport | victim | - | by victim; quoted
9 | THREATEN | lund | victim | by victim; quoted; or OTHER
10 | SUPPORT | jury | victim | by victim; quoted; or OTHER
11 | ACCUSE | swp | lund | core; time 2021
12 | OTHER:other | victim | lund |
13 | OTHER:sport | lund | - |
14 | OTHER:other | swp | - | or ACCUSE
15 | ACCUSE | parents | ?lund, club | time 1994; by swp
16 | REQUEST | club | parents | by swp; time 1994; or COERCE
17 | CONCEDE | swim | ?girls | core
18 | ACCUSE | swim, rjudge | - | planned; by swim; or OTHER
19 | SANCTION | club | lund | or OTHER
20 | REQUEST | nspcc | anyone |
21 | REQUEST | nspcc | ?ministers | same 22
22 | REQUEST | nspcc | coaches, ?ministers | or COERCE
23 | REJECT | ministers | - | time 2023
24 | COERCE | - | lund | planned; or OTHER

=== n6-x012 date:2020-08-18 topic:protest source:written
[[Belarus]{belarus} strikers]{workers:n} *heckle*{1} [Lukashenko]{luka}; [EU]{eu} *calls*{2} summit

[MINSK]{minsk} (Reuters) - [Workers at a tractor factory in [Minsk]{minsk}]{workers} *shouted*{1} "Leave!" at [President]{-} [Aleksandr Lukashenko]{luka} <on Monday|2020-08-17> as *strikes*{3} *spread*{3} to state television, mines and a brewery, eight days after an *election*{4} the opposition *says*{5} was *rigged*{5}.

[Lukashenko]{luka}, [who]{luka} *arrived*{6} at the plant by helicopter, *told*{7} [the crowd]{workers}: "Until you *kill*{8} [me]{luka} there will be no other election." [He]{luka} *threatened*{9} [strikers]{workers} with dismissal and *offered*{10} to *share*{10} power under a new constitution.

[Opposition candidate]{-} [Sviatlana Haluba]{haluba}, [who]{haluba} *fled*{11} to [Lithuania]{lithuania} <last week|2020-08-10/2020-08-16>, *said*{12} in a video that [she]{haluba} was ready to *lead*{12} the country and *called*{13} on [police officers]{police} to *change*{13} sides.

At least [two protesters]{two} have *died*{14} and [more than 6,700 people]{arrested} have been *arrested*{15} since the vote. [Those freed]{freed} *described*{16} being *beaten*{17} with truncheons in overcrowded cells. [Interior Minister]{-} [Yuri Karaev]{karaev} *apologised*{18} to [bystanders]{bystanders} [who]{bystanders} were *hurt*{17} but *denied*{19} that [detainees]{freed} were *tortured*{17}.

[European Union]{eu} leaders will *hold*{2} an emergency video *summit*{2} <on Wednesday|2020-08-19>, [Council President]{-} [Charles Michaux]{michaux} *announced*{20}. The bloc is *preparing*{21} sanctions against [officials]{officials} responsible for the violence. [Russian President]{-} [Vladimir Putin]{putin} has *promised*{22} [Lukashenko]{luka} military help if it was needed, the Kremlin said.

[Two state television presenters]{presenters} *resigned*{23} on air. [The ambassador to [Slovakia]{slovakia}]{amb}, [Igor Leshko]{amb}, *quit*{24} after *declaring*{25} solidarity with [the protesters]{protesters}.

"[My]{natalia} [son]{son} *came*{26} home blue," said [Natalia Karpovich]{natalia}, 54, a crane operator [who]{natalia} *joined*{3} the *strike*{3} <on Monday|2020-08-17>. "[I]{natalia} *voted*{27} for [him]{luka} five times."

[Lukashenko]{luka}, in power since <1994|1994>, *won*{28} 80 percent, according to [the election commission]{cec}. [Poland]{poland} *denied*{29} [his]{luka} *charge*{30} that [it]{poland} was *massing*{31} troops on the border.
--- actors
belarus | place | Belarus
luka | person | Aleksandr Lukashenko | President of Belarus
eu | organization | European Union
minsk | place | Minsk
workers | group | workers at a tractor factory in Minsk
haluba | person | Sviatlana Haluba | opposition candidate
lithuania | place | Lithuania
police | group | police officers
two | group | two protesters who died
arrested | group | more than 6,700 people arrested
freed | group | freed detainees
karaev | person | Yuri Karaev | Interior Minister
bystanders | group | bystanders
michaux | person | Charles Michaux | European Council President
officials | group | officials responsible for the violence
putin | person | Vladimir Putin | Russian President
presenters | group | two state television presenters
slovakia | place | Slovakia
amb | person | Igor Leshko | ambassador to Slovakia
protesters | group | protesters
natalia | person | Natalia Karpovich | crane operator
son | person | son of Natalia Karpovich
cec | organization | election commission
poland | place | Poland
--- events
1 | PROTEST | workers | luka | core; time 2020-08-17; place minsk
2 | CONSULT | eu | - | mutual; core; planned; time 2020-08-19
3 | PROTEST | workers, natalia | ?luka | core; time 2020-08-17
4 | OTHER:election | belarus | - | time 2020-08-09
5 | ACCUSE | - | ?luka |
6 | OTHER:travel | luka | - | time 2020-08-17; place minsk
7 | OTHER:statement | luka | workers | time 2020-08-17
8 | ASSAULT | workers | luka | possible; neg; by luka; quoted
9 | SANCTION/THREATEN | luka | workers | core; possible
10 | CONCEDE/AGREE | luka | - | core; planned; or COOPERATE
11 | RETREAT | haluba | lithuania | time 2020-08-10/2020-08-16; or OTHER
12 | OTHER:statement | haluba | - | or AGREE
13 | SUPPORT/REQUEST | haluba | police | core; or REQUEST
14 | ASSAULT | ?police | two | or OTHER
15 | COERCE | ?police | arrested | core
16 | ACCUSE | freed | ?police |
17 | ASSAULT | ?police | freed, bystanders | by freed; core
18 | CONCEDE | karaev | bystanders |
19 | REJECT | karaev | freed |
20 | OTHER:statement | michaux | - |
21 | SANCTION | eu | officials | core; planned
22 | AID/AGREE | putin | luka | core; planned
23 | RETREAT | presenters | - | or PROTEST OTHER
24 | RETREAT | amb | ?belarus | or PROTEST OTHER
25 | SUPPORT | amb | protesters |
26 | ASSAULT | ?police | son | by natalia; quoted; or OTHER
27 | OTHER:election | natalia | luka | by natalia; quoted; or SUPPORT
28 | OTHER:election | luka | - | by cec
29 | REJECT | poland | luka |
30 | ACCUSE | luka | poland |
31 | MOBILIZE | poland | ?belarus | denied; neg; by poland

=== n6-x013 date:2016-04-14 topic:business source:written
Drugmaker [Halden]{halden} *buys*{1} rival in $7.1 bln cancer deal

[NEW YORK]{ny:N} - [Halden Pharmaceuticals]{halden} has *agreed*{1} to *buy*{1} [Corvexa]{corvexa}, a Boston-based maker of cancer drugs, for $7.1 billion in cash, *beating*{2} [Swiss]{~switzerland} group [Rovanta]{rovanta} after a two-week *auction*{2}.

[Halden]{halden} will *pay*{1} $84 a share, a premium of 62 percent to [Corvexa]{corvexa}'s closing price <on Wednesday|2016-04-13>, the two companies said <on Thursday|2016-04-14>. [[Corvexa]{corvexa}'s directors]{cdirs} *recommended*{3} the *offer*{1}.

"[We]{halden} have *watched*{4} this company for six years and [we]{halden} are *paying*{1} for what it will be, not what it is," [Halden]{halden} [Chief Executive]{-} [Laura Beck]{beck} *told*{5} [investors]{investors}.

[Corvexa]{corvexa}'s main asset is a pill for ovarian cancer which [the U.S. Food and Drug Administration]{fda} is expected to *approve*{6} <by September|2016-09>. <In 2014|2014> [the regulator]{fda} *rejected*{7} an earlier version after [two patients]{two} *died*{8} of liver failure in a trial.

[Rovanta]{rovanta} *declined*{9} to *say*{9} if it would *raise*{10} its bid. [Two bankers]{bankers} said it had *offered*{2} $79.

[Hedge fund manager]{-} [Saul Wexler]{wexler}, [whose]{wexler} fund owns 8 percent of [Halden]{halden}, *criticised*{11} the price and *said*{12} [he]{wexler} would *vote against*{12} [directors]{directors} at the annual *meeting*{13} <in May|2016-05>. [Halden]{halden} shares *fell*{14} 5.4 percent; [Corvexa]{corvexa}'s *jumped*{14} 59 percent.

[Halden]{halden} *abandoned*{15} a $30 billion *merger*{15} with [Ireland]{ireland}'s [Talgarth]{talgarth} <last week|2016-04-04/2016-04-10>, two days after [the U.S. Treasury]{treasury} *issued*{16} rules to *stop*{17} companies moving abroad for tax reasons. [Presidential candidate]{-} [Bernie Sanders]{sanders} had *attacked*{18} that deal in speeches.

[Corvexa]{corvexa} was *founded*{19} <in 2005|2005> by [two [Harvard]{harvard} scientists]{founders}, [Mei Lin Zhou]{zhou} and [her]{zhou} [husband]{-}, [Oskar Feld]{feld}, [who]{zhou+feld} will *receive*{20} about $900 million. [They]{zhou+feld} *promised*{21} to *give*{21} half of it to [the hospital in [Worcester]{worcester}]{hospital} where [their]{zhou+feld} [daughter]{daughter} was *treated*{22}.
--- actors
halden | organization | Halden Pharmaceuticals | drugmaker
ny | place | New York
corvexa | organization | Corvexa | maker of cancer drugs
switzerland | place | Switzerland
rovanta | organization | Rovanta
beck | person | Laura Beck | Chief Executive of Halden Pharmaceuticals
investors | group | investors
fda | organization | U.S. Food and Drug Administration
two | group | two patients
bankers | group | two bankers
wexler | person | Saul Wexler | hedge fund manager
directors | group | directors of Halden
cdirs | group | directors of Corvexa
ireland | place | Ireland
talgarth | organization | Talgarth
treasury | organization | U.S. Treasury
sanders | person | Bernie Sanders | presidential candidate
harvard | organization | Harvard
founders | group | two Harvard scientists
zhou | person | Mei Lin Zhou | founder of Corvexa
feld | person | Oskar Feld | founder of Corvexa
worcester | place | Worcester
hospital | organization | hospital in Worcester
daughter | person | daughter of Mei Lin Zhou and Oskar Feld
--- events
1 | OTHER:business | halden | corvexa | core; planned; time 2016-04-14; or AGREE
2 | OTHER:business | halden, rovanta | corvexa | core
3 | SUPPORT | cdirs | ?halden |
4 | OTHER:other | halden | corvexa | by beck; quoted
5 | OTHER:statement | beck | investors |
6 | AGREE | fda | ?corvexa | planned; time 2016-09; or CONCEDE
7 | REJECT | fda | ?corvexa | time 2014
8 | OTHER:health | - | two | time 2014; or OTHER
9 | REJECT | rovanta | - |
10 | OTHER:business | rovanta | ?corvexa | possible
11 | ACCUSE | wexler | halden | core
12 | REJECT | wexler | directors | core; planned; by wexler
13 | CONSULT | halden | - | planned; time 2016-05; or OTHER
14 | OTHER:business | halden, corvexa | - |
15 | OTHER:business | halden | talgarth | time 2016-04-04/2016-04-10; or REJECT
16 | COERCE | treasury | - | or OTHER
17 | COERCE | treasury | - | planned
18 | ACCUSE | sanders | ?halden |
19 | OTHER:business | founders, zhou, feld | corvexa | time 2005
20 | OTHER:business | ?halden | zhou, feld | planned
21 | AID/AGREE | zhou, feld | hospital | core; planned
22 | AID | hospital | daughter | or OTHER

=== n6-x014 date:2023-04-17 topic:wikinews source:written
[Paraguay]{paraguay} and [Taiwan]{taiwan} *renew*{1} ties as [China]{china} *courts*{2} beef farmers

<Monday, April 17, 2023|2023-04-17>

The foreign ministers of [Paraguay]{paraguay} and [Taiwan]{taiwan} *signed*{1} an *agreement*{1} on trade and education in [Asunción]{asuncion} <yesterday|2023-04-16>, two weeks before a presidential *election*{3} in which relations with [China]{china} have been an issue.

[Paraguay]{paraguay} is one of thirteen countries that *recognise*{4} [Taiwan]{taiwan}. Under the agreement, [Taiwan]{taiwan} will *pay*{5} for 300 scholarships and *lift*{6} its quota on [Paraguayan]{~paraguay} beef.

"[We]{paraguay} do not *change*{7} friends when the wind changes," [the Paraguayan minister]{arriola}, [Julio Arriola]{arriola}, said at the *ceremony*{1}. [His]{arriola} counterpart, [Joseph Wu-lin]{wu}, *thanked*{8} [Paraguay]{paraguay} for *speaking*{9} up for [Taiwan]{taiwan} at the [United Nations]{un} <last September|2022-09>.

The opposition candidate, [Efraín Alegría]{alegre}, has *said*{10} that [he]{alegre} would *review*{10} the relationship if [he]{alegre} *won*{11}, because [cattle farmers]{farmers} cannot *sell*{12} to [China]{china}. The candidate of the ruling party, [Santiago Peñalva]{pena}, has *promised*{13} to *keep*{13} it. [An association of beef producers]{arp} *sent*{14} [a delegation]{delegation} to [Shanghai]{shanghai} <in February|2023-02> at the *invitation*{15} of [a Chinese state company]{company}.

<In March|2023-03>, [Honduras]{honduras} *broke off*{16} relations with [Taiwan]{taiwan} and *established*{17} them with [China]{china}. [Taiwan]{taiwan} *accused*{18} [Honduras]{honduras} of *demanding*{19} 2.45 billion US dollars in aid, which [Honduras]{honduras} *denied*{20}.

[The Chinese foreign ministry]{chinamfa} *said*{21} <today|2023-04-17> that [Taiwan]{taiwan} was "*buying*{22} friends". [China]{china} regards the island as part of its territory and *held*{23} three days of military *exercises*{23} around it <last week|2023-04-10/2023-04-16>, after [Taiwan]{taiwan}'s president, [Tsai Wen-ling]{tsai}, *met*{24} [the speaker of the US House of Representatives]{mccarthy}, [Kevin McCarty]{mccarthy}, in [California]{california}.
--- actors
paraguay | place | Paraguay
taiwan | place | Taiwan
china | place | China
asuncion | place | Asunción
arriola | person | Julio Arriola | foreign minister of Paraguay
wu | person | Joseph Wu-lin | foreign minister of Taiwan
un | organization | United Nations
alegre | person | Efraín Alegría | opposition candidate
farmers | group | cattle farmers
pena | person | Santiago Peñalva | candidate of the ruling party
arp | organization | association of beef producers
delegation | group | delegation of beef producers
shanghai | place | Shanghai
company | organization | Chinese state company
honduras | place | Honduras
chinamfa | organization | Chinese foreign ministry
tsai | person | Tsai Wen-ling | president of Taiwan
mccarthy | person | Kevin McCarty | speaker of the US House of Representatives
california | place | California
--- events
1 | AGREE | paraguay, taiwan, arriola, wu | - | mutual; core; time 2023-04-16; place asuncion
2 | CONSULT | china | farmers | core; or OTHER COOPERATE
3 | OTHER:election | paraguay | - | planned; time 2023-04-30
4 | SUPPORT | paraguay | taiwan |
5 | AID/AGREE | taiwan | ?paraguay | core; planned
6 | CONCEDE/AGREE | taiwan | paraguay | core; planned
7 | OTHER:other | paraguay | taiwan | neg; by arriola; quoted; or SUPPORT
8 | SUPPORT | wu | paraguay |
9 | SUPPORT | paraguay | taiwan | time 2022-09
10 | OTHER:statement | alegre | - | core; or THREATEN
11 | OTHER:election | alegre | - | possible
12 | COOPERATE | farmers | china | possible; neg; or OTHER
13 | SUPPORT/AGREE | pena | ?taiwan | core; planned
14 | OTHER:travel | arp, delegation | shanghai | time 2023-02; or CONSULT
15 | CONSULT/REQUEST | company | arp | or REQUEST
16 | SANCTION | honduras | taiwan | time 2023-03
17 | AGREE | honduras, china | - | mutual; time 2023-03; or COOPERATE
18 | ACCUSE | taiwan | honduras |
19 | AID/REQUEST | honduras | taiwan | by taiwan; or REQUEST
20 | REJECT | honduras | taiwan |
21 | ACCUSE | chinamfa | taiwan | core; time 2023-04-17
22 | AID | taiwan | ?paraguay | by chinamfa; quoted; or OTHER
23 | MOBILIZE | china | ?taiwan | time 2023-04-10/2023-04-16; or THREATEN
24 | CONSULT | tsai | mccarthy | place california

=== n6-x015 date:2019-06-25 topic:fire source:written
Warehouse *blaze*{1} in [Dhaka]{dhaka} *kills*{2} [at least 27]{dead:n}

[DHAKA]{dhaka}, [Bangladesh]{bangladesh} — A *fire*{1} *raced*{1} through a building where chemicals were *stored*{3} in a crowded old quarter of [Dhaka]{dhaka} <late on Monday|2019-06-24>, *killing*{2} [at least 27 people]{dead} and *injuring*{4} [more than 50]{injured}, [officials]{officials} said.

[Firefighters]{firefighters} *took*{5} nine hours to *control*{5} the *blaze*{1}, which *began*{1} when a gas cylinder *exploded*{6} on the ground floor. [They]{firefighters} *pumped*{5} water from the tank of a nearby mosque because the lane was too narrow for [their]{firefighters} engines.

[Most of the victims]{dead} were *trapped*{2} on the stairs behind a locked gate, said [Brigadier General]{-} [Ali Ahsan Khan]{khan}, director general of [the Fire Service]{service}. [Four wedding guests]{guests} were *among*{2} [them]{dead}.

"[My]{sohag} [brother]{brother} *phoned*{7} and *said*{7}, 'Tell [them]{firefighters} [we]{brother} are at the back.' Then there was only coughing," said [Sohag Hossain]{sohag}, a rickshaw puller, *waiting*{8} outside the morgue at [Dhaka Medical College Hospital]{dmch}.

[Prime Minister]{-} [Sheikh Hasina]{hasina} *expressed*{9} shock and *ordered*{10} [hospitals]{hospitals} to *treat*{10} [the injured]{injured} free of charge. [Industries Minister]{-} [Nurul Majid]{majid} *visited*{11} the scene and *said*{12} [those responsible]{responsible} would be *punished*{12}. [Residents]{residents} *jeered*{13} [him]{majid}.

[Police]{police} have *filed*{14} a case against [two brothers]{owners} [who]{owners} own the building and *detained*{15} [a caretaker]{caretaker}. [The owners]{owners} are in hiding.

[The government]{government} *promised*{16} to *move*{16} all chemical stores out of the old city after [124 people]{nimtoli} *died*{17} in a *fire*{17} in [Nimtoli]{nimtolip} <in 2010|2010>. [The High Court]{hc} *issued*{18} an order to the same effect <in February|2019-02>, when [71 others]{chawk} *perished*{19} in [Chawkbazar]{chawkbazar}. [Traders]{traders} *resisted*{20}, *saying*{20} the new site at [Keraniganj]{keraniganj} has no gas.

"They will *form*{21} a committee, and the committee will *write*{21} a report, and the report will burn in the next fire," said [Iqbal Habib]{habib} of [the Bangladesh Environment Movement]{bapa}, which has *petitioned*{22} [the court]{hc}.
--- actors
dhaka | place | Dhaka
dead | group | at least 27 people killed
bangladesh | place | Bangladesh
injured | group | more than 50 people injured
officials | group | officials
firefighters | group | firefighters
khan | person | Ali Ahsan Khan | Brigadier General, director general of the Fire Service
service | organization | Fire Service
guests | group | four wedding guests
sohag | person | Sohag Hossain | rickshaw puller
brother | person | brother of Sohag Hossain
dmch | organization | Dhaka Medical College Hospital
hasina | person | Sheikh Hasina | Prime Minister of Bangladesh
hospitals | group | hospitals
majid | person | Nurul Majid | Industries Minister
responsible | group | those responsible
residents | group | residents
police | organization | police
owners | group | two brothers who own the building
caretaker | person | caretaker
government | organization | government of Bangladesh
nimtoli | group | 124 people who died in Nimtoli
nimtolip | place | Nimtoli
hc | organization | High Court
chawk | group | 71 people who died in Chawkbazar
chawkbazar | place | Chawkbazar
traders | group | traders
keraniganj | place | Keraniganj
habib | person | Iqbal Habib
bapa | organization | Bangladesh Environment Movement
--- events
1 | OTHER:disaster | - | - | core; time 2019-06-24; place dhaka; or OTHER
2 | OTHER:disaster | - | dead, guests | core; time 2019-06-24; place dhaka; by officials; or OTHER
3 | OTHER:business | owners | - |
4 | OTHER:disaster | - | injured | core; time 2019-06-24; place dhaka; by officials
5 | AID | firefighters | - | core
6 | OTHER:accident | - | - |
7 | REQUEST | brother | sohag, firefighters | by sohag; quoted; or CONSULT
8 | OTHER:other | sohag | - | place dmch
9 | SUPPORT | hasina | - | or OTHER
10 | AID/REQUEST | hasina | hospitals, injured | core
11 | CONSULT | majid | - | or OTHER
12 | SANCTION/THREATEN | majid | responsible | possible; core; or COERCE
13 | PROTEST | residents | majid |
14 | ACCUSE | police | owners | core
15 | COERCE | police | caretaker | core
16 | AGREE | government | - | planned; time 2010
17 | OTHER:disaster | - | nimtoli | time 2010; place nimtolip
18 | REQUEST | hc | ?government | time 2019-02; or COERCE
19 | OTHER:disaster | - | chawk | time 2019-02; place chawkbazar
20 | REJECT | traders | ?government, ?hc |
21 | OTHER:other | - | - | planned; by habib; quoted
22 | REQUEST | bapa | hc | or ACCUSE
