=== n6-q001 date:2023-04-17 topic:conflict source:written
At least [nine]{nine:n} *killed*{1} as *clashes*{2} break truce in eastern [Sudan]{sudan}

[KASSALA]{kassala}, [Sudan]{sudan} — At least [nine people]{nine} were *killed*{1} and [more than 40]{wounded} *wounded*{3} <on Monday|2023-04-17> when *fighting*{2} *broke out*{2} between [government troops]{troops} and [rebels of the Eastern Front]{rebels} near the border with [Eritrea]{eritrea}, [officials]{officials} said, hours after a three-day *ceasefire*{4} was due to begin.

[Colonel]{-} [Idris Hamad]{hamad}, a spokesman for [the army]{army}, *accused*{5} [the rebels]{rebels} of *shelling*{6} [a garrison]{garrison} outside the town of [Kassala]{kassala} <before dawn|2023-04-17>. [He]{hamad} said [soldiers]{troops} had *returned*{7} fire and that [seven of [the attackers]{rebels}]{seven} were *dead*{7}.

"[We]{army} *respected*{8} the truce and [they]{rebels} *used*{9} it to bring up [their]{rebels} guns," [Hamad]{hamad} *told*{10} [reporters]{reporters}.

[The Eastern Front]{rebels} *denied*{11} *opening*{6} fire first. In a statement posted on [its]{rebels} website, [the group]{rebels} said [army helicopters]{helicopters} had *attacked*{12} [a market]{market} in the village of [Umm Sidra]{sidra}, *killing*{12} [two women]{women}. The claim could not be independently verified.

The truce was *agreed*{4} <on Saturday|2023-04-15> after five days of *talks*{13} in [Djibouti]{djibouti} *mediated*{14} by the [African Union]{au}. Under its terms [both sides]{army+rebels} were to *let*{15} [aid convoys]{convoys} *through*{15} to [some 60,000 people]{displaced} [who]{displaced} have *fled*{16} [their]{displaced} homes since <January|2023-01>.

The [World Food Programme]{wfp} said [it]{wfp} had *suspended*{17} *deliveries*{17} to the area and *called*{18} on [all parties]{army+rebels} to *stop*{18} fighting. [A driver working for [the agency]{wfp}]{driver} was *shot*{19} in the leg <on Sunday|2023-04-16> and is in a stable condition.

The [African Union]{au}'s envoy, [Fatou Sarr]{sarr}, a former [Senegalese]{~senegal} foreign minister, is expected to *travel*{20} to [Khartoum]{khartoum} <later this week|2023-04-18/2023-04-23>.

[The Eastern Front]{rebels} *took up*{21} arms <in 2019|2019>, *accusing*{22} the [government]{government} of *keeping*{23} the revenue of the region's gold mines from [local people]{locals}. An earlier peace *deal*{24}, *signed*{24} <in October 2021|2021-10>, *collapsed*{25} within weeks.
--- actors
nine | group | at least nine people killed
sudan | place | Sudan
kassala | place | Kassala
wounded | group | more than 40 people wounded
troops | group | Sudanese government troops
rebels | organization | Eastern Front | rebel group
eritrea | place | Eritrea
officials | group | officials
hamad | person | Idris Hamad | colonel, army spokesman
army | organization | Sudanese army
garrison | organization | garrison outside Kassala
seven | group | seven rebels
reporters | group | reporters
helicopters | group | army helicopters
market | organization | market in Umm Sidra
sidra | place | Umm Sidra
women | group | two women
djibouti | place | Djibouti
au | organization | African Union
convoys | group | aid convoys
displaced | group | some 60,000 people who have fled
wfp | organization | World Food Programme
driver | person | driver of the World Food Programme
sarr | person | Fatou Sarr | African Union envoy
senegal | place | Senegal
khartoum | place | Khartoum
government | organization | Sudanese government
locals | group | local people of eastern Sudan
--- events
1 | ASSAULT | ?troops, ?rebels | nine | core; time 2023-04-17; by officials; place kassala
2 | ASSAULT | troops, rebels | - | mutual; core; time 2023-04-17; by officials
3 | ASSAULT | ?troops, ?rebels | wounded | core; time 2023-04-17; by officials
4 | AGREE | ?army, ?rebels | - | mutual; time 2023-04-15; or RETREAT; place djibouti
5 | ACCUSE | hamad | rebels | core
6 | ASSAULT | rebels | garrison | time 2023-04-17; by hamad; place kassala
7 | ASSAULT | troops | seven | by hamad
8 | RETREAT | army | - | by hamad; quoted; or AGREE
9 | MOBILIZE | rebels | - | by hamad; quoted
10 | OTHER:statement | hamad | reporters |
11 | REJECT | rebels | ?hamad | core
12 | ASSAULT | helicopters | market, women | core; by rebels; place sidra
13 | CONSULT | ?army, ?rebels | - | mutual; place djibouti
14 | CONSULT | au | ?army, ?rebels | place djibouti
15 | CONCEDE/AGREE | army, rebels | convoys | planned; or AID
16 | OTHER:travel | displaced | - | time 2023-01
17 | AID/SANCTION | wfp | ?displaced | or SANCTION
18 | RETREAT/REQUEST | wfp | army, rebels | core
19 | ASSAULT | - | driver | time 2023-04-16
20 | OTHER:travel | sarr | khartoum | planned; time 2023-04-18/2023-04-23; or CONSULT
21 | ASSAULT | rebels | ?government | time 2019; or MOBILIZE
22 | ACCUSE | rebels | government | time 2019
23 | OTHER:other | government | locals | by rebels; or SANCTION
24 | AGREE | ?government, ?rebels | - | mutual; time 2021-10
25 | OTHER:other | - | - | or SANCTION

=== n6-q002 date:2009-05-12 topic:accident source:written
Bus *crash*{1} in northern [Peru]{peru} *kills*{2} [21]{dead:n}

<Tuesday, May 12, 2009|2009-05-12>

At least [21 people]{dead} were *killed*{2} and [14 others]{injured} *injured*{3} <yesterday|2009-05-11> when a bus *left*{1} the road and *fell*{1} into a ravine in the [Cajamarca]{cajamarca} region of northern [Peru]{peru}, [police]{police} said.

The bus, operated by [Expreso Marañón]{expreso}, was *travelling*{4} from [Celendín]{celendin} to the coastal city of [Trujillo]{trujillo} with 35 people on board. It *plunged*{1} about 150 metres shortly after 4 a.m. local time.

[Police Colonel]{-} [Raúl Quiroz]{quiroz} said the cause of the *accident*{1} was not yet known. "[We]{police} are *investigating*{5} whether [the driver]{driver} *fell asleep*{6}, but the road was wet and there was fog," [he]{quiroz} *told*{7} [local radio]{radio}.

[The driver]{driver}, [who]{driver} *survived*{3} with a broken arm, was *detained*{8} and *taken*{8} to a police station, where [he]{driver} was *given*{9} an alcohol test. The result was negative, according to [the state news agency]{agency}, [Andina]{agency}.

[Firefighters]{firefighters} and [villagers]{villagers} *worked*{10} for several hours to *pull*{10} [survivors]{injured} from the wreck. [The injured]{injured} were *taken*{11} to hospitals in [Cajamarca]{cajamarca}. [Five of [them]{injured}]{five} are in a critical condition.

[Two [German]{~germany} tourists]{tourists} were *among*{2} [the dead]{dead}, the [German]{~germany} Embassy in [Lima]{lima} confirmed. [Their]{tourists} names have not been released.

Road *accidents*{12} are common in the [Peruvian]{~peru} Andes. <In November 2007|2007-11>, a bus belonging to [the same company]{expreso} *collided*{13} with a lorry near [San Marcos]{marcos}, *killing*{13} [16 people]{sixteen}. [The transport ministry]{ministry} *suspended*{14} [its]{expreso} licence for <thirty days|P30D> after that *crash*{13}.

<Earlier today|2009-05-12>, [Transport Minister]{-} [Elena Cárdenas]{cardenas} *ordered*{15} [the firm]{expreso} to *halt*{15} all services until the *inquiry*{5} is complete.
--- actors
peru | place | Peru
dead | group | 21 people killed
injured | group | 14 people injured
cajamarca | place | Cajamarca
police | organization | police
expreso | organization | Expreso Marañón | bus company
celendin | place | Celendín
trujillo | place | Trujillo
quiroz | person | Raúl Quiroz | police colonel
driver | person | driver of the bus
radio | organization | local radio
agency | organization | Andina | state news agency
firefighters | group | firefighters
villagers | group | villagers
five | group | five of the injured
tourists | group | two German tourists
germany | place | Germany
lima | place | Lima
marcos | place | San Marcos
sixteen | group | 16 people killed in 2007
ministry | organization | Peruvian transport ministry
cardenas | person | Elena Cárdenas | transport minister
--- events
1 | OTHER:accident | - | - | core; time 2009-05-11; place cajamarca; by police
2 | OTHER:accident | - | dead, tourists | core; time 2009-05-11; place cajamarca; by police
3 | OTHER:accident | - | injured, driver | core; time 2009-05-11; by police
4 | OTHER:travel | - | - | or OTHER
5 | ACCUSE | police | - | core; by quiroz; quoted; or OTHER
6 | OTHER:accident | driver | - | possible; by quiroz; quoted
7 | OTHER:statement | quiroz | radio |
8 | COERCE | ?police | driver | core
9 | COERCE | ?police | driver | or OTHER
10 | AID | firefighters, villagers | injured | core
11 | AID | - | injured | place cajamarca; or OTHER
12 | OTHER:accident | - | - | place peru
13 | OTHER:accident | ?expreso | sixteen | time 2007-11; place marcos
14 | SANCTION | ministry | expreso |
15 | SANCTION/REQUEST | cardenas | expreso | core; time 2009-05-12; or REQUEST COERCE

=== n6-q003 date:2024-02-06 topic:courts source:written
Former hospital finance chief *jailed*{1} for *stealing*{2} £640,000

A [former finance director of an [NHS]{nhs} trust]{pell} has been *jailed*{1} for six years after *stealing*{2} more than £640,000 from [her]{pell} employer to *pay*{3} for holidays, a kitchen and a share in a racehorse.

[Gillian Pell]{pell}, 54, of Thornley Road, [Harrogate]{harrogate}, was *sentenced*{1} at [Leeds Crown Court]{court} <on Tuesday|2024-02-06>. [She]{pell} had *pleaded*{4} guilty <in November|2023-11> to fraud by abuse of position and false accounting.

[The court]{court} *heard*{5} that [Pell]{pell} *set up*{6} [a bogus cleaning company]{bogus}, [Brightwell Services]{bogus}, <in 2016|2016> and over the next <five years|P5Y> *approved*{2} 212 payments to [it]{bogus} from the accounts of the [West Wharfe Hospitals NHS Trust]{trust}. [A junior clerk]{clerk} *raised*{7} the alarm when [she]{clerk} *noticed*{8} that invoices had been sent on Christmas Day.

[Judge]{-} [Andrew Mellor]{mellor} *told*{9} [Pell]{pell} that [she]{pell} had "*betrayed*{10} the trust of [colleagues]{colleagues} and of every [patient]{patients} [who]{patients} *waited*{11} for treatment while [you]{pell} *helped*{2} [yourself]{pell}".

[Her]{pell} barrister, [Simon Oyelaran]{oyelaran}, said [she]{pell} was "deeply ashamed" and had begun to *repay*{12} the money by *selling*{13} [her]{pell} house. [He]{oyelaran} *asked*{14} for a suspended sentence, which [the judge]{mellor} *refused*{15}.

[Detective Inspector]{-} [Ruth Askew]{askew} of [West Yorkshire Police]{wyp} *praised*{16} [the clerk]{clerk}. "Without [her]{clerk} this might have gone on for many more years," [she]{askew} said.

[The trust]{trust} said in a statement that [it]{trust} had *changed*{17} [its]{trust} payment checks since [Pell]{pell}'s *arrest*{18} <in August 2021|2021-08> and would *seek*{19} to recover the rest of the money. [Its]{trust} chief executive at the time, [Malcolm Dent]{dent}, *resigned*{20} <the following spring|2022-03/2022-05>.

The trade union [Unison]{unison} *called*{21} for an independent *inquiry*{21}, saying [staff]{staff} had been *denied*{22} overtime during the same period because of a shortage of funds.
--- actors
nhs | organization | NHS
pell | person | Gillian Pell | former finance director of an NHS trust
harrogate | place | Harrogate
court | organization | Leeds Crown Court
bogus | organization | Brightwell Services | bogus cleaning company
trust | organization | West Wharfe Hospitals NHS Trust
clerk | person | junior clerk
mellor | person | Andrew Mellor | judge
colleagues | group | colleagues of Gillian Pell
patients | group | patients
oyelaran | person | Simon Oyelaran | barrister of Gillian Pell
askew | person | Ruth Askew | Detective Inspector
wyp | organization | West Yorkshire Police
dent | person | Malcolm Dent | chief executive of the trust
unison | organization | Unison | trade union
staff | group | staff of the trust
--- events
1 | COERCE | court | pell | core; time 2024-02-06
2 | OTHER:crime | pell | trust | core
3 | OTHER:trade | pell | - | or OTHER
4 | CONCEDE | pell | - | time 2023-11; or OTHER
5 | OTHER:court | court | - |
6 | OTHER:crime | pell | - | time 2016; or OTHER
7 | ACCUSE | clerk | ?pell | core; or OTHER
8 | OTHER:other | clerk | - |
9 | ACCUSE | mellor | pell | core; or OTHER
10 | OTHER:crime | pell | colleagues, patients | by mellor; quoted; or OTHER
11 | OTHER:health | patients | - | by mellor; quoted
12 | CONCEDE | pell | ?trust | by oyelaran; or RETREAT
13 | OTHER:trade | pell | - | by oyelaran
14 | CONCEDE/REQUEST | oyelaran | ?mellor | or REQUEST
15 | REJECT | mellor | ?oyelaran |
16 | SUPPORT | askew | clerk |
17 | OTHER:business | trust | - | by trust
18 | COERCE | ?wyp | pell | time 2021-08
19 | REQUEST | trust | ?pell | planned; by trust
20 | OTHER:appointment | dent | trust | time 2022-03/2022-05; or RETREAT
21 | ACCUSE/REQUEST | unison | ?trust | or REQUEST
22 | REJECT | ?trust | staff | by unison; or SANCTION

=== n6-q004 date:2016-04-14 topic:elections source:written
[Opposition]{opposition} *rejects*{1} [Zambezia]{zambezia} vote result, *calls*{2} protests

[PORT LAUREN]{lauren:N} (Reuters) - [Zambezia]{zambezia}'s main opposition leader *rejected*{1} the result of <last weekend|2016-04-09/2016-04-10>'s presidential *election*{3} <on Thursday|2016-04-14> and *urged*{2} [supporters]{supporters} to *take*{2} to the streets, hours after [the electoral commission]{commission} *declared*{4} [President]{-} [Joseph Mutale]{mutale} the *winner*{5} of a third term.

[Mutale]{mutale}, 71, *took*{5} 51.3 percent of the vote, [the commission]{commission} said, narrowly avoiding a run-off. [His]{mutale} closest rival, the lawyer [Grace Ndlela]{ndlela}, *won*{6} 46.1 percent.

"These figures were *cooked*{7} in State House," [Ndlela]{ndlela}, [who]{ndlela} leads the [Movement for Change]{opposition}, *told*{8} a news conference in the capital. "[We]{opposition} will not *accept*{1} them, and [we]{opposition} will be in the streets from <tomorrow|2016-04-15>, peacefully, until every ballot is *counted*{9} again."

[The government]{government} *warned*{10} that unauthorised marches would be *broken up*{10}. [Information Minister]{-} [Peter Sakala]{sakala} said [Ndlela]{ndlela} should *take*{11} any complaint to [the Constitutional Court]{court}, which has <14 days|P14D> to *rule*{12}.

[Observers from the [European Union]{eu}]{observers} said <on Tuesday|2016-04-12> that the *voting*{3} had been calm but *criticised*{13} delays in the *count*{14} and the *expulsion*{15} of [party agents]{agents} from at least 30 polling stations in the north. [A mission]{sadc} from the [Southern African Development Community]{sadcorg} *described*{16} the *poll*{3} as "free and credible".

[Riot police]{police} *fired*{17} tear gas at [youths]{youths} [who]{youths} were *burning*{18} tyres in the township of [Kalomo]{kalomo} <overnight|2016-04-13/2016-04-14>, [witnesses]{witnesses} said. [Police spokesman]{-} [Moses Banda]{banda} said [23 people]{arrested} had been *arrested*{19}. There were no reports of deaths.

[Mutale]{mutale}, a former army officer, *came*{20} to power in a bloodless *coup*{20} <in 1999|1999> and *won*{21} elections <in 2006|2006> and <2011|2011>. [Parliament]{parliament:n} *scrapped*{22} a two-term limit <last year|2015> in a session *boycotted*{23} by [Ndlela]{ndlela}'s [party]{opposition}.

[The United States]{us} *appealed*{24} to [both sides]{government+opposition} for calm. "[We]{us} *call*{24} on [all parties]{government+opposition} to resolve [their]{government+opposition} differences through the courts," [State Department spokeswoman]{-} [Karen Whitlow]{whitlow} said.

The country's dollar bond fell two cents <on Thursday|2016-04-14>.
--- actors
opposition | organization | Movement for Change | main opposition party
zambezia | place | Zambezia
lauren | place | Port Lauren
supporters | group | opposition supporters
commission | organization | electoral commission
mutale | person | Joseph Mutale | President of Zambezia
ndlela | person | Grace Ndlela | opposition leader, lawyer
government | organization | government of Zambezia
sakala | person | Peter Sakala | Information Minister
court | organization | Constitutional Court
eu | organization | European Union
observers | group | European Union observers
agents | group | party agents
sadc | group | mission from the Southern African Development Community
sadcorg | organization | Southern African Development Community
police | group | riot police
youths | group | youths in Kalomo
kalomo | place | Kalomo
banda | person | Moses Banda | police spokesman
arrested | group | 23 people arrested
parliament | organization | parliament of Zambezia
us | place | United States
whitlow | person | Karen Whitlow | State Department spokeswoman
witnesses | group | witnesses
--- events
1 | REJECT | ndlela, opposition | ?commission | core; time 2016-04-14
2 | PROTEST/REQUEST | ndlela | supporters | core; time 2016-04-14
3 | OTHER:election | - | - | core; time 2016-04-09/2016-04-10; place zambezia
4 | OTHER:election | commission | mutale | core; time 2016-04-14
5 | OTHER:election | mutale | - | core; by commission
6 | OTHER:election | ndlela | - | by commission
7 | OTHER:crime | - | - | by ndlela; quoted; or OTHER
8 | ACCUSE | ndlela | ?government | core; or OTHER
9 | OTHER:election | - | - | planned; by ndlela; quoted; or REQUEST
10 | COERCE/THREATEN | government | ?supporters | possible; core
11 | ACCUSE/REQUEST | sakala | ndlela | or REQUEST
12 | OTHER:court | court | - | planned
13 | ACCUSE | observers | ?commission | core; time 2016-04-12
14 | OTHER:election | ?commission | - |
15 | COERCE | - | agents | by observers; or SANCTION
16 | SUPPORT | sadc | ?commission | or OTHER
17 | ASSAULT | police | youths | core; by witnesses; time 2016-04-13/2016-04-14; place kalomo; or COERCE
18 | PROTEST | youths | - | place kalomo
19 | COERCE | ?police | arrested | by banda
20 | COERCE | mutale | - | time 1999; or ASSAULT
21 | OTHER:election | mutale | - |
22 | CONCEDE | parliament | ?mutale | time 2015; or OTHER
23 | REJECT | opposition | ?parliament | time 2015
24 | RETREAT/REQUEST | us | government, opposition | by whitlow; quoted; or REQUEST

=== n6-q005 date:2018-05-30 topic:space source:written
[European]{~europe} probe *finds*{1} signs of salty lake beneath ice of [Jupiter]{jupiter} moon

Scientists have *found*{1} evidence of a large lake of salty water trapped inside the ice shell of [Ganymede]{ganymede}, the biggest moon in the solar system, according to a study *published*{2} <on Wednesday|2018-05-30>.

[A team led by [Professor]{-} [Inge Sørlie]{sorlie} of the [University of Bergen]{bergen}]{team} *re-examined*{3} radar and magnetic readings *collected*{4} by the [Galileo]{galileo} spacecraft during six flights past [the moon]{ganymede} between <1996|1996> and <2000|2000>. [They]{team} *concluded*{1} that a pocket of liquid about the size of [Ireland]{ireland} lies some 30 kilometres below the surface.

"[We]{team} did not expect to see anything in this data after two decades," [Sørlie]{sorlie} said. "Then [one of [our]{team} students]{student} *noticed*{5} a bump that everybody had taken for noise."

[The researchers]{team}, [whose]{team} work appears in the journal [Icarus Letters]{icarus}, said the lake may be up to five kilometres deep. It is separate from the global ocean that is thought to lie far deeper.

Not everyone is convinced. [David Ramachandran]{rama}, a planetary scientist at the [Jet Propulsion Laboratory]{jpl} in [Pasadena]{pasadena}, [California]{california}, [who]{rama} was not *involved*{3} in the study, *cautioned*{6} that a layer of warm, slushy ice could *produce*{7} the same signal.

"It is a lovely piece of detective work, but [I]{rama} would not book a boat yet," [he]{rama} said.

[Galileo]{galileo} was *launched*{8} <in 1989|1989> and *ended*{9} its mission <in September 2003|2003-09>, when [NASA]{nasa} *steered*{9} it into [Jupiter]{jupiter}'s atmosphere to avoid contaminating the moons.

The [European Space Agency]{esa} plans to *send*{10} a new craft, [Juice]{juice}, to [Ganymede]{ganymede} <in the 2020s|2020s>. It will be the first to *orbit*{11} a moon other than the Earth's. [Mission scientists]{mission} have already *asked*{12} [Sørlie]{sorlie}'s [group]{team} to *help*{12} [them]{mission} choose where to point its radar.

[The study]{study} was *funded*{13} by the [Research Council of Norway]{council}.
--- actors
europe | place | Europe
jupiter | place | Jupiter
ganymede | place | Ganymede | moon of Jupiter
sorlie | person | Inge Sørlie | professor
bergen | organization | University of Bergen
team | group | team led by Inge Sørlie
galileo | other | Galileo | spacecraft
ireland | place | Ireland
student | person | student in the team
icarus | organization | Icarus Letters | journal
rama | person | David Ramachandran | planetary scientist
jpl | organization | Jet Propulsion Laboratory
pasadena | place | Pasadena
california | place | California
nasa | organization | NASA
esa | organization | European Space Agency
juice | other | Juice | spacecraft
mission | group | Juice mission scientists
study | other | study of Ganymede
council | organization | Research Council of Norway
--- events
1 | OTHER:science | team | - | core; time 2018-05-30
2 | OTHER:science | team | - | core; time 2018-05-30; or OTHER
3 | OTHER:science | team | - | core
4 | OTHER:science | galileo | - |
5 | OTHER:science | student | - | by sorlie; quoted
6 | REJECT | rama | ?team | core; or ACCUSE OTHER
7 | OTHER:science | - | - | possible; by rama
8 | OTHER:science | - | galileo | time 1989
9 | OTHER:science | nasa | galileo | time 2003-09
10 | OTHER:science | esa | juice | planned; time 2020s
11 | OTHER:science | juice | ganymede | planned
12 | AID/REQUEST | mission | team | or COOPERATE
13 | AID | council | team |

=== n6-q006 date:2021-02-03 topic:diplomacy source:written
[Poland]{poland} *recalls*{1} [ambassador]{ambassador} from [Minsk]{belarus:N} as [teacher]{teacher} *jailed*{2}

[Poland]{poland} has *recalled*{1} [its]{poland} [ambassador to [Belarus]{belarus}]{ambassador} after a court in [Hrodna]{hrodna} *sentenced*{2} a [teacher from the country's [Polish]{~poland} minority]{teacher} to three years in prison, the [foreign ministry]{mfa} in [Warsaw]{warsaw} said <on Wednesday|2021-02-03>.

[Irena Sawicka]{teacher}, 47, was *found*{3} guilty <on Tuesday|2021-02-02> of "*inciting*{4} hatred" by *organising*{4} a school evening in memory of [wartime partisans]{partisans}. [She]{teacher} *denied*{5} the charge. [Human rights groups]{groups} have *condemned*{6} the *trial*{3} as political.

"[Poland]{poland} will not *abandon*{7} [its]{poland} [compatriots]{minority}," [Foreign Minister]{-} [Marek Zielny]{zielny} *told*{8} [reporters]{reporters}. "[We]{poland} *demand*{9} that [the [Belarusian]{~belarus} authorities]{authorities} *release*{9} [Mrs]{-} [Sawicka]{teacher} immediately."

[He]{zielny} said [the ambassador]{ambassador} would remain in [Warsaw]{warsaw} for *consultations*{10} "as long as necessary". [Poland]{poland} was also considering *closing*{11} one of [its]{poland} two remaining road crossings with [Belarus]{belarus}, [he]{zielny} added.

[Belarus]{belarus} *dismissed*{12} the move as "hysteria". [A foreign ministry spokeswoman]{spokeswoman} said [Poland]{poland} was *interfering*{13} in the work of an independent court and *warned*{14} that any *closure*{11} of the border would be *answered*{14} in kind.

Relations between the two neighbours have been poor since <August 2020|2020-08>, when [mass protests]{protests} *broke out*{15} over a disputed presidential *election*{16}. [Warsaw]{poland:N} has *given*{17} shelter to [several thousand opponents of the government]{exiles}, among [them]{exiles} [two former presidential candidates]{candidates}.

[Lithuania]{lithuania} and [Latvia]{latvia} *expressed*{18} solidarity with [Poland]{poland}. The [European Union]{eu}'s foreign policy chief is to *raise*{19} [the teacher]{teacher}'s case at a *meeting*{20} of [foreign ministers]{ministers} in [Brussels]{brussels} <on 22 February|2021-02-22>, when new *sanctions*{21} on [Belarusian officials]{belofficials} may be *discussed*{20}.

[[Sawicka]{teacher}'s lawyer]{lawyer} said [she]{teacher} would *appeal*{22}. [Her]{teacher} [husband]{husband} and [two children]{children} *left*{23} for [Białystok]{bialystok} <last week|2021-01-25/2021-01-31>.
--- actors
poland | place | Poland
belarus | place | Belarus
teacher | person | Irena Sawicka | teacher from the Polish minority in Belarus
ambassador | person | Polish ambassador to Belarus
hrodna | place | Hrodna
mfa | organization | Polish foreign ministry
warsaw | place | Warsaw
partisans | group | wartime partisans
groups | group | human rights groups
zielny | person | Marek Zielny | Polish Foreign Minister
minority | group | Polish minority in Belarus
reporters | group | reporters
authorities | organization | Belarusian authorities
spokeswoman | person | Belarusian foreign ministry spokeswoman
protests | other | mass protests of August 2020
exiles | group | several thousand opponents of the Belarusian government
candidates | group | two former presidential candidates
lithuania | place | Lithuania
latvia | place | Latvia
eu | organization | European Union
ministers | group | foreign ministers
brussels | place | Brussels
belofficials | group | Belarusian officials
husband | person | husband of Irena Sawicka
children | group | two children of Irena Sawicka
bialystok | place | Białystok
lawyer | person | lawyer of Irena Sawicka
--- events
1 | SANCTION | poland | belarus | core; by mfa; time 2021-02-03
2 | COERCE | ?belarus | teacher | core; place hrodna
3 | COERCE | ?belarus | teacher | time 2021-02-02; same 2; or OTHER
4 | OTHER:crime | teacher | - | reported; or OTHER
5 | REJECT | teacher | - |
6 | ACCUSE | groups | ?belarus |
7 | SUPPORT | poland | minority | planned; by zielny; quoted
8 | OTHER:statement | zielny | reporters |
9 | RETREAT/REQUEST | poland | authorities | core; by zielny; quoted
10 | CONSULT | ambassador | ?mfa | planned; by zielny; place warsaw
11 | SANCTION | poland | belarus | possible; by zielny
12 | REJECT | belarus | poland | core
13 | COERCE | poland | belarus | by spokeswoman; or OTHER
14 | SANCTION/THREATEN | belarus | poland | possible; core; by spokeswoman
15 | PROTEST | protests | - | time 2020-08; place belarus
16 | OTHER:election | ?belarus | - | time 2020-08; place belarus
17 | AID | poland | exiles |
18 | SUPPORT | lithuania, latvia | poland |
19 | CONSULT | eu | ministers | planned; time 2021-02-22; place brussels; or SUPPORT
20 | CONSULT | ministers | - | mutual; planned; time 2021-02-22; place brussels
21 | SANCTION | ?eu | belofficials | possible
22 | REJECT | teacher | ?belarus | planned; by lawyer; or REQUEST
23 | OTHER:travel | husband, children | bialystok | time 2021-01-25/2021-01-31

=== n6-q007 date:2022-10-06 topic:labour source:written
Rail *strike*{1} *halts*{2} commuter trains across [Catalonia]{catalonia}

[BARCELONA]{barcelona} – Commuter trains across [Catalonia]{catalonia} *stopped*{2} <on Thursday|2022-10-06> as [drivers]{drivers} *began*{1} a 24-hour *strike*{1} over staffing and safety, leaving [tens of thousands of passengers]{passengers} *stranded*{2}.

[The drivers' union]{union}, [Semaf]{union}, said more than 90 percent of [its]{union} members had *joined*{1} the *walkout*{1}. [Rodalies]{rodalies}, the [operator]{rodalies}, put the figure at 64 percent.

[The union]{union} *called*{1} the *strike*{1} after [a 34-year-old driver]{victim} was *stabbed*{3} by [a passenger]{attacker} at [Granollers]{granollers} station <on September 25|2022-09-25>. [The man]{victim} *lost*{3} a kidney. [A suspect]{attacker} was *arrested*{4} the same night and has been *remanded*{4} in custody.

"[Our]{drivers} [colleague]{victim} nearly *died*{3} because [he]{victim} was alone on a platform at midnight," [union secretary]{-} [Jordi Camps]{camps} *told*{5} [Catalunya Ràdio]{radio}. "[We]{union} have been *asking*{6} for guards since <2019|2019>. [The company]{rodalies} *promises*{7} and does *nothing*{8}."

[Rodalies]{rodalies} said [it]{rodalies} had *offered*{9} to *place*{9} [40 additional guards]{guards} at stations from <November|2022-11> and *accused*{10} [the union]{union} of *walking out*{11} of *talks*{12} <on Monday|2022-10-03>. A minimum service ordered by [the regional government]{generalitat} was largely *ignored*{13}, [it]{rodalies} added.

[Regional transport minister]{-} [Laia Bosch]{bosch} *appealed*{14} to [both sides]{union+rodalies} to *return*{14} to the table. [She]{bosch} *ruled out*{15} *using*{15} [soldiers]{soldiers} to run trains, as [the opposition [Popular Party]{pp}]{pp} had *proposed*{16}.

At [Sants]{sants} station, [hundreds of people]{queue} *queued*{17} for buses in the rain. "[I]{marta} *support*{18} [them]{drivers}, but [I]{marta} have *lost*{19} a day's pay," said [Marta Rius]{marta}, a hotel cleaner from [Mataró]{mataro}.

Further one-day *stoppages*{20} are planned for <October 14 and 21|?> unless an agreement is *reached*{21}.
--- actors
catalonia | place | Catalonia
barcelona | place | Barcelona
drivers | group | train drivers
passengers | group | tens of thousands of passengers
union | organization | Semaf | train drivers' union
rodalies | organization | Rodalies | rail operator
victim | person | 34-year-old driver
attacker | person | passenger suspected of the stabbing
granollers | place | Granollers
camps | person | Jordi Camps | union secretary
radio | organization | Catalunya Ràdio
guards | group | 40 additional guards
generalitat | organization | regional government of Catalonia
bosch | person | Laia Bosch | regional transport minister
soldiers | group | soldiers
pp | organization | Popular Party | opposition party
sants | place | Sants
queue | group | hundreds of people at Sants station
marta | person | Marta Rius | hotel cleaner
mataro | place | Mataró
--- events
1 | PROTEST | drivers, union | rodalies | core; time 2022-10-06; place catalonia
2 | OTHER:other | drivers | passengers | core; time 2022-10-06; place catalonia; or PROTEST
3 | ASSAULT | attacker | victim | core; time 2022-09-25; place granollers
4 | COERCE | - | attacker | time 2022-09-25
5 | OTHER:statement | camps | radio |
6 | AID/REQUEST | union | rodalies | by camps; quoted; or REQUEST
7 | AGREE | rodalies | ?union | by camps; quoted
8 | REJECT | rodalies | ?union | by camps; quoted; or OTHER
9 | AID/AGREE | rodalies | ?union | core; planned; by rodalies
10 | ACCUSE | rodalies | union | core
11 | REJECT | union | rodalies | time 2022-10-03; by rodalies; or SANCTION
12 | CONSULT | union, rodalies | - | mutual; time 2022-10-03
13 | REJECT | ?drivers | generalitat | by rodalies
14 | CONSULT/REQUEST | bosch | union, rodalies | core
15 | MOBILIZE/REJECT | bosch | soldiers | or REJECT
16 | MOBILIZE/REQUEST | pp | ?generalitat | or REQUEST
17 | OTHER:travel | queue | - | place sants
18 | SUPPORT | marta | drivers | by marta; quoted
19 | OTHER:business | marta | - | by marta; quoted
20 | PROTEST/THREATEN | ?union | ?rodalies | planned
21 | AGREE | ?union, ?rodalies | - | mutual; possible

=== n6-q008 date:2025-05-08 topic:business source:written
Swedish bearings maker to *cut*{1} 1,900 jobs, *shut*{2} plant in [Ohio]{ohio}

[STOCKHOLM]{stockholm}, <May 8|2025-05-08> - [Lindqvist Bearings]{lindqvist} will *cut*{1} 1,900 jobs worldwide and *close*{2} a factory in [Ohio]{ohio}, [the [Swedish]{~sweden} company]{lindqvist} said <on Thursday|2025-05-08>, *blaming*{3} weak demand from [carmakers]{carmakers} and [U.S.]{~us} *tariffs*{4}.

The *cuts*{1} amount to about 8% of the workforce and are expected to save 1.4 billion crowns a year from <2026|2026>. [Lindqvist]{lindqvist} will *take*{5} a charge of 900 million crowns in the <second quarter|2025-04/2025-06>.

"This is a painful decision, but [we]{lindqvist} cannot wait for the market to come back," [Chief Executive]{-} [Anders Hedlund]{hedlund} *told*{6} [analysts]{analysts} on a conference call.

The plant in [Lima]{lima}, [Ohio]{ohio}, which employs [460 people]{workers}, will *shut*{2} <by the end of the year|2025-12-31>. [The United Auto Workers]{uaw} *called*{7} the decision "a betrayal" and said [it]{uaw} would *take*{8} [the company]{lindqvist} to arbitration. "[They]{lindqvist} *took*{9} state money to stay here," said [Deb Kowalczyk]{kowalczyk}, president of [the union]{uaw}'s local branch.

[Ohio Governor]{-} [Tom Radcliffe]{radcliffe} said [he]{radcliffe} was disappointed and would *ask*{10} for $12 million in tax credits to be *returned*{10}.

Core profit in the <three months to March|2025-01/2025-03> *fell*{11} to 1.02 billion crowns from 1.51 billion a year earlier, missing the 1.2 billion expected by analysts in a company-compiled poll. Shares in [Lindqvist]{lindqvist} *dropped*{12} 6.8% in early trading.

[The firm]{lindqvist} *rejected*{13} a *takeover*{14} approach from [[German]{~germany} rival]{-} [Kessler & Roth]{kessler} <in January|2025-01>. Two sources familiar with the matter said [the [German]{~germany} group]{kessler} could *renew*{15} [its]{kessler} *bid*{15} after the *restructuring*{1}. [Kessler]{kessler} *declined*{16} to comment.

[Lindqvist]{lindqvist} *bought*{17} the [Lima]{lima} site from [an American family]{family} <in 1998|1998>.
--- actors
ohio | place | Ohio
stockholm | place | Stockholm
lindqvist | organization | Lindqvist Bearings | Swedish bearings maker
sweden | place | Sweden
carmakers | group | carmakers
us | place | United States
hedlund | person | Anders Hedlund | Chief Executive of Lindqvist Bearings
analysts | group | analysts
lima | place | Lima
workers | group | 460 workers of the Lima plant
uaw | organization | United Auto Workers
kowalczyk | person | Deb Kowalczyk | president of the union's local branch
radcliffe | person | Tom Radcliffe | Governor of Ohio
germany | place | Germany
kessler | organization | Kessler & Roth | German rival
family | group | American family
--- events
1 | OTHER:business | lindqvist | - | core; planned
2 | OTHER:business | lindqvist | workers | core; planned; time 2025-12-31; place lima
3 | ACCUSE | lindqvist | carmakers, us | core; time 2025-05-08
4 | SANCTION | us | - | or COERCE
5 | OTHER:business | lindqvist | - | planned; time 2025-04/2025-06
6 | OTHER:statement | hedlund | analysts |
7 | ACCUSE | uaw | lindqvist | core
8 | ACCUSE | uaw | lindqvist | planned; by uaw
9 | AID | ?ohio | lindqvist | by kowalczyk; quoted; or OTHER
10 | RETREAT/REQUEST | radcliffe | ?lindqvist | planned; by radcliffe; or REQUEST
11 | OTHER:business | ?lindqvist | - | time 2025-01/2025-03
12 | OTHER:business | lindqvist | - |
13 | REJECT | lindqvist | kessler | time 2025-01
14 | OTHER:business | kessler | lindqvist | time 2025-01
15 | OTHER:business | kessler | ?lindqvist | possible
16 | REJECT | kessler | - |
17 | OTHER:business | lindqvist | family | time 1998

=== n6-q009 date:2010-11-04 topic:un source:written
[UN]{un} *votes*{1} to *extend*{1} [peacekeeping mission]{mission} in [Haiti]{haiti}

<Thursday, November 4, 2010|2010-11-04>

The [[United Nations]{un} Security Council]{council} has *voted*{1} unanimously to *extend*{1} [its]{council} [peacekeeping mission]{mission} in [Haiti]{haiti} for <one year|P1Y>.

The resolution, *adopted*{1} <yesterday|2010-11-03>, *authorises*{2} up to [8,900 soldiers]{soldiers} and 4,400 police. It was *proposed*{3} by [Brazil]{brazil}, which *commands*{4} [the force]{mission}.

The mandate was due to run out <on November 15|2010-11-15>.

Speaking after the vote, [Brazil's ambassador]{-} [Helena Prado]{prado} *thanked*{5} [members of [the council]{council}]{members} for [their]{members} support. "[Haiti]{haiti} still needs [us]{mission}, and [we]{mission} will stay until [Haitians]{haitians} *tell*{6} [us]{mission} to go," [she]{prado} said.

[The mission]{mission} has *faced*{7} criticism from [residents]{haitians}. <Last week|2010-10-25/2010-10-31>, [several hundred people]{marchers} *marched*{8} on a base used by [[Nepalese]{~nepal} troops]{nepalese} in [Mirebalais]{mirebalais}, *accusing*{9} [them]{nepalese} of *bringing*{10} cholera into the country. [The United Nations]{un} has *denied*{11} the accusation, saying tests at the camp were negative.

The outbreak has *killed*{12} [442 people]{dead} since <mid-October|2010-10>, according to the [Haitian]{~haiti} health ministry. More than 6,700 others have *fallen ill*{13}. 

[China]{china}'s representative, [Liu Wenbo]{liu}, *urged*{14} [the mission]{mission} to *cooperate*{14} with [health workers]{medics} [who]{medics} are *trying*{15} to *find*{15} the source of the disease.

[Peacekeepers]{mission} were first *deployed*{16} <in June 2004|2004-06>, after [a rebellion]{rebellion} *drove*{17} [President]{-} [Jean-Bertrand Aristide]{aristide} from power. [At least 96 members of [the mission]{mission}]{ninetysix}, including [its]{mission} head, [Hédi Annabi]{annabi}, *died*{18} in the *earthquake*{18} of <January 12|2010-01-12>.

Presidential and legislative *elections*{19} are scheduled for <November 28|2010-11-28>.
--- actors
un | organization | United Nations
haiti | place | Haiti
council | organization | United Nations Security Council
mission | organization | United Nations peacekeeping mission in Haiti
soldiers | group | 8,900 soldiers
brazil | place | Brazil
prado | person | Helena Prado | ambassador of Brazil
members | group | members of the Security Council
haitians | group | Haitians
marchers | group | several hundred protesters
nepal | place | Nepal
nepalese | group | Nepalese troops
mirebalais | place | Mirebalais
dead | group | 442 people killed by cholera
china | place | China
liu | person | Liu Wenbo | representative of China
medics | group | health workers
rebellion | other | rebellion of 2004
aristide | person | Jean-Bertrand Aristide | President of Haiti
ninetysix | group | at least 96 members of the mission
annabi | person | Hédi Annabi | head of the mission
--- events
1 | AGREE | council, un | mission | core; time 2010-11-03; or SUPPORT COOPERATE
2 | MOBILIZE | council | soldiers | or AGREE
3 | REQUEST | brazil | council | or AGREE
4 | COOPERATE | brazil | mission | or OTHER
5 | SUPPORT | prado | members |
6 | RETREAT/REQUEST | haitians | mission | possible; by prado; quoted
7 | ACCUSE | haitians | mission |
8 | PROTEST | marchers | nepalese | core; time 2010-10-25/2010-10-31; place mirebalais
9 | ACCUSE | marchers | nepalese | core
10 | OTHER:health | nepalese | haiti | by marchers; reported
11 | REJECT | un | ?marchers | core
12 | OTHER:health | - | dead | core; time 2010-10; place haiti; or OTHER
13 | OTHER:health | - | - | place haiti
14 | COOPERATE/REQUEST | liu | mission |
15 | OTHER:health | medics | - | or OTHER
16 | MOBILIZE | mission | - | time 2004-06; place haiti
17 | COERCE | rebellion | aristide | or ASSAULT
18 | OTHER:disaster | - | ninetysix, annabi | time 2010-01-12; place haiti
19 | OTHER:election | haiti | - | planned; time 2010-11-28

=== n6-q010 date:2019-02-15 topic:sport source:written
[Rovers]{rovers} *sack*{1} [Keane-Foster]{keane} after fifth straight *defeat*{2}

[Blackburn Rovers]{rovers} have *sacked*{1} [manager]{-} [Dominic Keane-Foster]{keane} following <Tuesday|2019-02-12>'s 3-0 home *defeat*{2} by [Wigan Athletic]{wigan}, [their]{rovers} fifth in a row.

[The Championship club]{rovers} *confirmed*{3} the news in a short statement <on Friday morning|2019-02-15>, *thanking*{4} [the 49-year-old]{keane} for [his]{keane} work and *wishing*{4} [him]{keane} well. [First-team coach]{-} [Paul Ashworth]{ashworth} will *take charge*{5} for <Saturday|2019-02-16>'s trip to [Preston]{preston}.

[Keane-Foster]{keane}, a former [Republic of Ireland]{ireland} midfielder, was *appointed*{6} <in June 2017|2017-06> and *led*{7} [Rovers]{rovers} to promotion from League One in [his]{keane} first season. But a run of two *wins*{8} in 16 games has left [them]{rovers} 21st, a point above the relegation places.

[Supporters]{fans} *chanted*{9} for [his]{keane} *removal*{9} during the [Wigan]{wigan} game and [around 200]{fans} *stayed*{9} behind afterwards to *protest*{9} against [the owners]{owners}, the [[Indian]{~india} poultry group]{-} [Varma Foods]{owners}.

"[I]{keane} have *given*{10} everything and [I]{keane} can look [myself]{keane} in the mirror," [Keane-Foster]{keane} *told*{11} the [Lancashire Telegraph]{telegraph}. "[I]{keane} was *promised*{12} a striker in <January|2019-01> and one never *came*{12}. People can make up their own minds."

[Chief executive]{-} [Stuart Hale]{hale} *rejected*{13} the suggestion that [the manager]{keane} had not been *backed*{14}, pointing to the £4 million *signing*{15} of [Danish]{~denmark} defender [Mikkel Borg]{borg} <last summer|2018-06/2018-08>.

Former [Huddersfield]{huddersfield} boss [Lee Tranter]{tranter} and [Rovers]{rovers} legend [Colin Hargreave]{hargreave}, now in charge at [Bury]{bury}, are the early favourites to *replace*{16} [him]{keane}. [The club]{rovers} hope to *make*{16} an appointment <before the end of the month|2019-02-28>.

[Rovers]{rovers} *won*{17} the league title <in 1995|1995>.
--- actors
rovers | organization | Blackburn Rovers
keane | person | Dominic Keane-Foster | manager of Blackburn Rovers
wigan | organization | Wigan Athletic
ashworth | person | Paul Ashworth | first-team coach
preston | organization | Preston
ireland | place | Republic of Ireland
fans | group | Blackburn Rovers supporters
india | place | India
owners | organization | Varma Foods | Indian poultry group, owners of Blackburn Rovers
telegraph | organization | Lancashire Telegraph
hale | person | Stuart Hale | chief executive of Blackburn Rovers
denmark | place | Denmark
borg | person | Mikkel Borg | defender
huddersfield | organization | Huddersfield
tranter | person | Lee Tranter | former Huddersfield manager
hargreave | person | Colin Hargreave | manager of Bury
bury | organization | Bury
--- events
1 | SANCTION | rovers | keane | core; or OTHER
2 | OTHER:sport | wigan | rovers | core; time 2019-02-12
3 | OTHER:statement | rovers | - | core; time 2019-02-15
4 | SUPPORT | rovers | keane | time 2019-02-15
5 | OTHER:appointment | ashworth | rovers | core; planned; time 2019-02-16
6 | OTHER:appointment | ?rovers | keane | time 2017-06
7 | OTHER:sport | keane | rovers |
8 | OTHER:sport | ?rovers | - |
9 | PROTEST | fans | owners, keane | core
10 | OTHER:sport | keane | ?rovers | by keane; quoted; or OTHER
11 | OTHER:statement | keane | telegraph |
12 | AGREE | ?rovers | keane | neg; by keane; quoted; time 2019-01; or REJECT
13 | REJECT | hale | ?keane | core
14 | SUPPORT | rovers | keane | denied; neg; by hale; or OTHER
15 | OTHER:sport | ?rovers | borg | time 2018-06/2018-08
16 | OTHER:appointment | rovers | - | planned; time 2019-02-28
17 | OTHER:sport | rovers | - | time 1995

=== n6-q011 date:2014-06-09 topic:hostages source:written
[Gunmen]{gunmen} *free*{1} [eleven schoolgirls]{girls} in north-east [Nigeria]{nigeria}

[Eleven schoolgirls [who]{girls} were *abducted*{2} from a boarding school in [Nigeria]{nigeria}'s [Yobe]{yobe} state <last month|2014-05>]{girls} have been *released*{1}, [the authorities]{authorities} have said.

[The girls]{girls}, aged between 12 and 17, were *left*{1} by [their]{girls} [captors]{gunmen} at the roadside near the town of [Geidam]{geidam} in the early hours of <Monday|2014-06-09>. [They]{girls} were *taken*{3} to hospital in the state capital, [Damaturu]{damaturu}, where [doctors]{doctors} said [they]{girls} were weak but unharmed.

[State governor]{-} [Ibrahim Galadima]{galadima} *denied*{4} that a ransom had been *paid*{5}. "Not one naira *changed*{5} hands," [he]{galadima} *told*{6} [the BBC]{bbc}'s Hausa service. [He]{galadima} *thanked*{7} [the army]{army} and [local elders]{elders} for [their]{army+elders} efforts.

However, [a relative of [two of [the girls]{girls}]{two}]{relative} said [families]{families} had *sold*{8} cattle to *raise*{8} 18 million naira ($110,000), which was *handed*{5} to [an intermediary]{intermediary} <last week|2014-06-02/2014-06-08>.

[Armed men]{gunmen} on motorcycles *stormed*{9} the school <on 4 May|2014-05-04>, *killing*{10} [a teacher]{teacher} and [two guards]{guards} before *driving*{2} [the pupils]{girls} into the bush. Nobody has said they were behind the attack, but suspicion *fell*{12} on [Boko Haram]{bh}, which has *burned down*{13} dozens of schools in the region.

[The militant group]{bh} is still holding more than 200 girls [who]{chibok} were *seized*{14} in [Chibok]{chibokp} <in April|2014-04>. Their *abduction*{14} *led*{15} to [protests]{protests} around the world.

[President]{-} [Goodluck Jonathan]{jonathan} has *faced*{16} strong criticism over [his]{jonathan} *handling*{17} of the crisis. [[His]{jonathan} spokesman]{spokesman} said <on Monday|2014-06-09> that [the president]{jonathan} was "overjoyed" and would *meet*{18} [the freed girls]{girls} once [they]{girls} had *recovered*{19}.
--- actors
gunmen | group | gunmen who abducted the schoolgirls
girls | group | eleven schoolgirls
nigeria | place | Nigeria
yobe | place | Yobe
authorities | organization | Nigerian authorities
geidam | place | Geidam
damaturu | place | Damaturu
doctors | group | doctors
galadima | person | Ibrahim Galadima | governor of Yobe
bbc | organization | BBC
army | organization | Nigerian army
elders | group | local elders
two | group | two of the girls
relative | person | relative of two of the girls
families | group | families of the girls
intermediary | person | intermediary
teacher | person | teacher
guards | group | two guards
bh | organization | Boko Haram | militant group
chibok | group | more than 200 girls seized in Chibok
chibokp | place | Chibok
protests | other | protests around the world
jonathan | person | Goodluck Jonathan | President of Nigeria
spokesman | person | spokesman of Goodluck Jonathan
--- events
1 | RETREAT | gunmen | girls | core; time 2014-06-09; by authorities; place geidam
2 | ASSAULT | gunmen | girls | core; time 2014-05-04; place yobe; or COERCE
3 | AID | - | girls | place damaturu; or OTHER
4 | REJECT | galadima | - | core
5 | CONCEDE | families | intermediary, ?gunmen | by relative; or COOPERATE OTHER
6 | OTHER:statement | galadima | bbc |
7 | SUPPORT | galadima | army, elders |
8 | OTHER:trade | families | - | by relative
9 | ASSAULT | gunmen | - | time 2014-05-04; place yobe
10 | ASSAULT | gunmen | teacher, guards | core; time 2014-05-04
12 | ACCUSE | - | bh |
13 | ASSAULT | bh | - | place nigeria
14 | ASSAULT | bh | chibok | time 2014-04; place chibokp; or COERCE
15 | PROTEST | protests | - |
16 | ACCUSE | - | jonathan |
17 | OTHER:other | jonathan | - |
18 | CONSULT/AGREE | jonathan | girls | planned; by spokesman
19 | OTHER:health | - | girls | planned

=== n6-q012 date:2017-07-21 topic:fire source:written
[Four]{four:n} *die*{1}, [hundreds]{families:n} homeless after [Manila]{manila} slum *fire*{2}

[MANILA]{manila}, [Philippines]{philippines} — [Four people, including [two children]{twochildren}]{four}, were *killed*{1} and [more than 600 families]{families} *lost*{3} [their]{families} homes when a *fire*{2} *swept*{2} through a riverside settlement in [Manila]{manila}'s [Tondo]{tondo} district <before dawn Friday|2017-07-21>, [fire officials]{bfp} said.

The *blaze*{2} *started*{2} at about 2:40 a.m. on the second floor of a wooden house on Road 10 and *reached*{2} the fifth alarm within an hour, [Senior Superintendent]{-} [Rolando Abiera]{abiera} of the [Bureau of Fire Protection]{bfp} said. [Firefighters]{firefighters} *put*{4} it *out*{4} shortly after 7 a.m.

"The alleys are so narrow that [our]{bfp} trucks could not *enter*{5}. [Residents]{residents} *formed*{6} lines and *passed*{6} water in pails," [Abiera]{abiera} *told*{7} [reporters]{reporters}.

[Investigators]{investigators} *believe*{8} an unattended candle may have *caused*{9} the *fire*{2}. [The power distributor]{meralco}, [Meralco]{meralco}, had *cut off*{10} illegal connections in the area <two days earlier|2017-07-19>.

[Lorna Dimaculangan]{lorna}, 38, *carried*{11} [her]{lorna} [mother]{mother} down a ladder before the stairs *collapsed*{12}. "[I]{lorna} *shouted*{13} for [my]{lorna} [nephew]{nephew}, but [he]{nephew} did not *answer*{14}," [she]{lorna} said. [The boy, 6]{nephew}, was *among*{1} [the dead]{four}.

[Mayor]{-} [Benjie Crisostomo]{crisostomo} *visited*{15} [survivors]{families} at a covered court where [the city's social welfare office]{dswd} was *distributing*{16} rice, blankets and instant noodles. [He]{crisostomo} *promised*{17} each family 5,000 pesos ($98) and *said*{18} [those with titles]{titled} would be *allowed*{18} to rebuild.

[An urban poor group]{kadamay}, [Kadamay]{kadamay}, *urged*{19} [the city]{manila} not to *use*{20} the *fire*{2} as an excuse to *evict*{20} [residents]{residents}. [The government]{government} *announced*{21} plans <last year|2016> to *clear*{22} the riverbank for an elevated road.

<In February|2017-02>, a *fire*{23} *destroyed*{23} 1,200 shanties in nearby [Parola]{parola}.
--- actors
four | group | four people killed
manila | place | Manila
philippines | place | Philippines
twochildren | group | two children
families | group | more than 600 families who lost their homes
tondo | place | Tondo
bfp | organization | Bureau of Fire Protection
abiera | person | Rolando Abiera | Senior Superintendent
firefighters | group | firefighters
residents | group | residents of the settlement
reporters | group | reporters
investigators | group | investigators
meralco | organization | Meralco | power distributor
lorna | person | Lorna Dimaculangan
mother | person | mother of Lorna Dimaculangan
nephew | person | nephew of Lorna Dimaculangan
crisostomo | person | Benjie Crisostomo | Mayor of Manila
dswd | organization | city social welfare office
titled | group | residents with titles
kadamay | organization | Kadamay | urban poor group
government | organization | Philippine government
parola | place | Parola
--- events
1 | OTHER:disaster | - | four, nephew | core; time 2017-07-21; place tondo; or OTHER
2 | OTHER:disaster | - | - | core; time 2017-07-21; place manila, tondo; or OTHER
3 | OTHER:disaster | - | families | core; time 2017-07-21
4 | AID | firefighters | - | time 2017-07-21; or OTHER
5 | OTHER:travel | bfp | - | neg; by abiera; quoted
6 | AID | residents | - | by abiera; quoted
7 | OTHER:statement | abiera | reporters |
8 | OTHER:statement | investigators | - |
9 | OTHER:accident | - | - | possible; by investigators; or OTHER
10 | SANCTION | meralco | ?residents | time 2017-07-19; or COERCE
11 | AID | lorna | mother |
12 | OTHER:accident | - | - |
13 | REQUEST | lorna | nephew | by lorna; quoted; or OTHER
14 | OTHER:other | nephew | ?lorna | neg; by lorna; quoted
15 | CONSULT | crisostomo | families | core
16 | AID | dswd | families | core
17 | AID/AGREE | crisostomo | ?families | core; planned
18 | CONCEDE/AGREE | crisostomo | titled | planned; by crisostomo
19 | REQUEST | kadamay | manila |
20 | COERCE | ?manila | residents | possible; neg
21 | OTHER:statement | government | - | time 2016
22 | COERCE | government | - | planned; or OTHER
23 | OTHER:disaster | - | - | time 2017-02; place parola

=== n6-q013 date:2020-01-09 topic:obituary source:written
Singer [Dalia Benoît]{benoit}, voice of Haitian *exile*{1}, *dies*{2} at 81

[Dalia Benoît]{benoit}, the [[Haitian]{~haiti} singer [whose]{benoit} ballads were *smuggled*{3} into [her]{benoit} homeland on cassettes during the Duvalier years]{benoit}, has *died*{2} in [Montreal]{montreal}. [She]{benoit} was 81.

[Her]{benoit} [daughter]{-}, [Nadège]{nadege}, said [she]{benoit} *died*{2} in [her]{benoit} sleep <on Tuesday|2020-01-07> after a long illness.

Born in [Jacmel]{jacmel} <in 1938|1938>, the daughter of a tailor, [Benoît]{benoit} *sang*{4} in hotel bars in [Port-au-Prince]{pap} as a teenager and *recorded*{5} [her]{benoit} first album, "Dlo Cho", <in 1961|1961>. [She]{benoit} was *arrested*{6} <two years later|1963> by the [Tonton Macoute]{macoute} after *refusing*{7} to *perform*{7} at a palace reception, and *spent*{6} five weeks in [Fort Dimanche]{fort}.

"[They]{macoute} *asked*{8} [me]{benoit} to *sing*{8} there too," [she]{benoit} *told*{9} [Radio-Canada]{radio} <in 1994|1994>. "[I]{benoit} *said*{10} no there too."

*Freed*{23} through the *intervention*{24} of [the [French]{~france} ambassador]{frenchamb}, [she]{benoit} *fled*{1} to [New York]{ny} and *settled*{1} in [Montreal]{montreal} <in 1970|1970>. There [she]{benoit} *wrote*{11} the songs that made [her]{benoit} famous, among them "Lè M'a Tounen" ("When I Return"), which was *banned*{12} by the [Duvalier government]{duvalier} and *sung*{13} by [crowds]{crowds} in the streets when [Jean-Claude Duvalier]{jcd} *left*{14} <in February 1986|1986-02>.

[She]{benoit} *went back*{15} <that year|1986> and *gave*{16} a free *concert*{16} before an estimated 100,000 people on the [Champ de Mars]{champ}.

[Haitian Prime Minister]{-} [Rosny Latortue]{latortue} *called*{17} [her]{benoit} "the mother of our song" and *declared*{18} <three days|P3D> of national mourning. [The [Canadian]{~canada} government]{cangov}, which *made*{19} [her]{benoit} an officer of the [Order of Canada]{order} <in 2003|2003>, also *paid*{20} tribute.

[Benoît]{benoit} *married*{21} twice. [Her]{benoit} [first husband]{first}, [the poet]{-} [Antoine Sylvain]{first}, was *shot*{22} *dead*{22} by [unknown men]{unknown} in [Brooklyn]{brooklyn} <in 1968|1968>. [She]{benoit} is survived by [her]{benoit} daughter and four grandchildren.
--- actors
benoit | person | Dalia Benoît | Haitian singer
haiti | place | Haiti
montreal | place | Montreal
nadege | person | Nadège | daughter of Dalia Benoît
jacmel | place | Jacmel
pap | place | Port-au-Prince
macoute | organization | Tonton Macoute
fort | place | Fort Dimanche
radio | organization | Radio-Canada
france | place | France
frenchamb | person | French ambassador
ny | place | New York
duvalier | organization | Duvalier government
crowds | group | crowds
jcd | person | Jean-Claude Duvalier
champ | place | Champ de Mars
latortue | person | Rosny Latortue | Haitian Prime Minister
canada | place | Canada
cangov | organization | Canadian government
order | other | Order of Canada
first | person | Antoine Sylvain | poet, first husband of Dalia Benoît
unknown | group | unknown men
brooklyn | place | Brooklyn
--- events
1 | OTHER:travel | benoit | ny, montreal | core; or RETREAT
2 | OTHER:death | - | benoit | core; time 2020-01-07; by nadege; place montreal
3 | OTHER:culture | - | haiti | or OTHER
4 | OTHER:culture | benoit | - | place pap
5 | OTHER:culture | benoit | - | time 1961
6 | COERCE | macoute | benoit | core; time 1963; place fort
7 | REJECT | benoit | ?haiti | core; time 1963
8 | REQUEST | macoute | benoit | by benoit; quoted
9 | OTHER:statement | benoit | radio | time 1994
10 | REJECT | benoit | macoute | by benoit; quoted
11 | OTHER:culture | benoit | - | place montreal
12 | COERCE | duvalier | ?benoit | core
13 | OTHER:culture | crowds | - | time 1986-02; or PROTEST
14 | RETREAT | jcd | - | time 1986-02; or OTHER
15 | OTHER:travel | benoit | ?haiti | time 1986
16 | OTHER:culture | benoit | - | time 1986; place champ
17 | SUPPORT | latortue | benoit | core
18 | SUPPORT | latortue | benoit | or OTHER
19 | SUPPORT | cangov | benoit | time 2003
20 | SUPPORT | cangov | benoit |
21 | OTHER:other | benoit | ?first |
22 | ASSAULT | unknown | first | time 1968; place brooklyn
23 | RETREAT | ?macoute | benoit |
24 | CONSULT | frenchamb | - | or SUPPORT AID

=== n6-q014 date:2022-03-11 topic:refugees source:written
[Romania]{romania} *opens*{1} new camp as [refugee]{refugees} arrivals pass 400,000

[SIRET]{siret}, [Romania]{romania} (AP) — [Romania]{romania} *opened*{1} a fourth reception camp for [people]{refugees} *fleeing*{2} the *war*{3} in [Ukraine]{ukraine} <on Friday|2022-03-11> as the number [who]{refugees} have *crossed*{2} into [the country]{romania} passed 400,000, [the border police]{police} said.

Most of [the new arrivals]{refugees}, nearly all of [them]{refugees} women and children, *travel on*{4} to [Hungary]{hungary}, [Poland]{poland} or [Germany]{germany} within days. About 80,000 have *stayed*{5}.

"[We]{olena} *slept*{6} in the car for two nights and then a [man]{man} [we]{olena} had never met *gave*{7} [us]{olena} soup," said [Olena Marchuk]{olena}, a 33-year-old bookkeeper from [Vinnytsia]{vinnytsia}, [who]{olena} *crossed*{8} at [Siret]{siret} with [her]{olena} [two sons]{sons}. [Her]{olena} [husband]{husband} *drove*{9} [them]{olena+sons} to the border and *turned back*{10}; [Ukraine]{ukraine} has *barred*{11} [men of fighting age]{men} from *leaving*{12}.

The camp, on a football field in [Suceava]{suceava}, has beds for 1,200 people. [The army]{army} *put up*{13} the tents and [UNICEF]{unicef} is *running*{14} a school in two containers. [Volunteers]{volunteers} have *driven*{15} [thousands of refugees]{refugees} to railway stations free of charge.

[Interior Minister]{-} [Lucian Bodea]{bodea} *told*{16} [reporters]{reporters} [the government]{romgov} had *set aside*{17} 300 million lei ($66 million) and *asked*{18} [the European Union]{eu} for more. [EU Home Affairs Commissioner]{-} [Ylva Johansson]{johansson} *toured*{19} the crossing <on Thursday|2022-03-10> and *promised*{20} [Bucharest]{romania:N} "every euro it *spends*{20}" would be returned.

[Russia]{russia} *invaded*{3} [Ukraine]{ukraine} <on Feb. 24|2022-02-24>. More than 2.5 million people have *left*{21} [the country]{ukraine} since, the [U.N. refugee agency]{unhcr} said.

[Police]{police} have also *arrested*{22} [two men]{traffickers} *suspected*{23} of *offering*{24} lifts to [young women]{women} in order to *exploit*{24} [them]{women}. Posters in [Ukrainian]{~ukraine} at the crossing *warn*{25} [women]{women} not to *hand over*{25} passports.
--- actors
romania | place | Romania
refugees | group | refugees from Ukraine
siret | place | Siret
ukraine | place | Ukraine
police | organization | Romanian border police
hungary | place | Hungary
poland | place | Poland
germany | place | Germany
olena | person | Olena Marchuk | bookkeeper
man | person | man who gave soup
vinnytsia | place | Vinnytsia
sons | group | two sons of Olena Marchuk
husband | person | husband of Olena Marchuk
men | group | men of fighting age
suceava | place | Suceava
army | organization | Romanian army
unicef | organization | UNICEF
volunteers | group | volunteers
bodea | person | Lucian Bodea | Interior Minister
reporters | group | reporters
eu | organization | European Union
johansson | person | Ylva Johansson | EU Home Affairs Commissioner
russia | place | Russia
unhcr | organization | U.N. refugee agency
traffickers | group | two men arrested
women | group | young women
romgov | organization | Romanian government
--- events
1 | AID | romania | refugees | core; time 2022-03-11; place suceava
2 | OTHER:travel | refugees | romania | core; by police
3 | ASSAULT | russia | ukraine | time 2022-02-24
4 | OTHER:travel | refugees | hungary, poland, germany |
5 | OTHER:travel | refugees | romania | or OTHER
6 | OTHER:other | olena | - | by olena; quoted
7 | AID | man | olena | by olena; quoted
8 | OTHER:travel | olena | - | place siret
9 | AID | husband | olena, sons | or OTHER
10 | OTHER:travel | husband | - |
11 | COERCE | ukraine | men |
12 | OTHER:travel | men | - | neg; possible
13 | AID | army | ?refugees | place suceava
14 | AID | unicef | ?refugees | place suceava
15 | AID | volunteers | refugees |
16 | OTHER:statement | bodea | reporters |
17 | AID | romgov | ?refugees | by bodea; planned
18 | AID/REQUEST | ?romania | eu | core; by bodea
19 | CONSULT | johansson | - | time 2022-03-10; place siret; or OTHER
20 | AID/AGREE | johansson | romania | core; planned
21 | OTHER:travel | - | - | by unhcr; time 2022-02-24
22 | COERCE | police | traffickers |
23 | ACCUSE | ?police | traffickers |
24 | OTHER:crime | traffickers | women | reported; or ASSAULT
25 | THREATEN | - | women | or REQUEST OTHER

=== n6-q015 date:2025-10-01 topic:centralbank source:written
[[New Zealand]{nz} central bank]{rbnz} *cuts*{1} rates by more than expected

[WELLINGTON]{wellington} - [New Zealand]{nz}'s [central bank]{rbnz} *cut*{1} [its]{rbnz} benchmark interest rate by half a percentage point to 2.5% <on Wednesday|2025-10-01>, a bigger *step*{1} than most economists had forecast, and *left*{2} the door open to more.

The [Reserve Bank of New Zealand]{rbnz} *cited*{3} a weak labour market and falling house prices. "The committee stands ready to *lower*{2} the cash rate further if required," [it]{rbnz} said.

[Governor]{-} [Moana Tuhiwai]{tuhiwai}, [who]{tuhiwai} *took over*{5} <in April|2025-04> after the sudden *resignation*{6} of [Graeme Lockhart]{lockhart}, said [five of the six members]{five} had *backed*{7} the *cut*{1}. One *voted*{8} for a quarter point.

The [New Zealand]{nz} dollar *fell*{9} 0.9% to a six-month low.

[The government]{government} *welcomed*{10} the decision. [Finance Minister]{-} [Nicholas Wirth]{wirth} said it would bring "real relief to [families]{families} with mortgages". [Labour]{labour}'s finance spokeswoman, [Barbara Adeane]{adeane}, *countered*{11} that rates were falling only because [the government]{government} had "driven the economy into a ditch".

Within an hour, [ANZ]{anz} and [Kiwibank]{kiwibank} *announced*{13} *reductions*{13} in [their]{anz+kiwibank} floating home loan rates. [Consumer NZ]{consumer} *accused*{14} [ANZ]{anz} of *keeping*{15} a third of the *cut*{1} for [itself]{anz}. [The bank]{anz} *said*{16} [its]{anz} funding costs had risen.

Gross domestic product *shrank*{17} 0.9% in the <June quarter|2025-04/2025-06>, and unemployment stands at 5.2%, its highest since <2020|2020>. Some 46,000 people *moved*{18} to [Australia]{australia} in the <year to June|2024-07/2025-06>.

[Economists at [Westpac]{westpac}]{economists} *expect*{19} another quarter-point *reduction*{2} <in November|2025-11>, when [the bank]{rbnz} next *meets*{20}.
--- actors
nz | place | New Zealand
wellington | place | Wellington
rbnz | organization | Reserve Bank of New Zealand | central bank
tuhiwai | person | Moana Tuhiwai | Governor of the Reserve Bank
lockhart | person | Graeme Lockhart | former Governor of the Reserve Bank
five | group | five of the six committee members
government | organization | New Zealand government
wirth | person | Nicholas Wirth | Finance Minister
families | group | families with mortgages
labour | organization | Labour | opposition party
adeane | person | Barbara Adeane | Labour finance spokeswoman
anz | organization | ANZ | bank
kiwibank | organization | Kiwibank | bank
consumer | organization | Consumer NZ
australia | place | Australia
westpac | organization | Westpac
economists | group | economists at Westpac
--- events
1 | OTHER:business | rbnz | - | core; time 2025-10-01; or CONCEDE
2 | OTHER:business | rbnz | - | core; possible; by rbnz
3 | OTHER:statement | rbnz | - |
5 | OTHER:appointment | tuhiwai | rbnz | time 2025-04
6 | OTHER:appointment | lockhart | rbnz | or RETREAT
7 | SUPPORT | five | - | by tuhiwai; or AGREE
8 | SUPPORT | - | - | by tuhiwai; or AGREE REJECT
9 | OTHER:business | - | - |
10 | SUPPORT | government | ?rbnz | core
11 | REJECT | adeane | ?wirth | or ACCUSE
13 | OTHER:business | anz, kiwibank | - | core; time 2025-10-01
14 | ACCUSE | consumer | anz | core
15 | OTHER:business | anz | - | by consumer
16 | REJECT | anz | ?consumer | or OTHER
17 | OTHER:business | nz | - | time 2025-04/2025-06
18 | OTHER:travel | - | australia | time 2024-07/2025-06
19 | OTHER:statement | economists | - |
20 | CONSULT | rbnz | - | planned; time 2025-11
