=== n6-w001 date:2011-08-23 topic:conflict source:written
[NATO]{nato} *strike*{1} *kills*{1} [Pakistani soldiers]{soldiers}; [Islamabad]{pakistan:N} *shuts*{2} supply route

[ISLAMABAD]{islamabad} (Reuters) - [NATO helicopters]{nato} from [Afghanistan]{afghanistan} *attacked*{1} a military checkpoint in northwest [Pakistan]{pakistan} <on Tuesday|2011-08-23>, *killing*{1} [as many as 21 soldiers]{soldiers}, [Pakistani officials]{officials} said, and [Pakistan]{pakistan} *closed*{2} the main supply route for [foreign troops in [Afghanistan]{afghanistan}]{isaf} in response.

[The Pakistani army]{army} *called*{3} the *attack*{1} on the post in [Mohmand]{mohmand} "unprovoked and indiscriminate" and *said*{4} [it]{army} had *taken*{4} steps for "an effective *response*{4}".

[A spokesman for the NATO-led force]{jacobson}, [Brigadier General]{-} [Carsten Jacob]{jacobson}, *offered*{5} condolences and said [the alliance]{nato} was *investigating*{6}. "It is highly likely that [our]{nato} aircraft *caused*{1} the casualties," [he]{jacobson} *told*{7} [the BBC]{bbc}.

[A senior Afghan police officer]{afghan} in [Kunar]{kunar} province said [a joint patrol of [Afghan]{~afghanistan} and [U.S.]{~us} soldiers]{patrol} had *come*{9} under fire from across the border and *called*{10} in the helicopters. [Pakistan]{pakistan} *denied*{11} that [its]{pakistan} [men]{soldiers} *fired*{9} first.

[Prime Minister]{-} [Yousuf Raza Gilani]{gilani} *cut short*{12} a holiday in [Multan]{multan} and *summoned*{13} [U.S. ambassador]{-} [Cameron Mundy]{mundy} to *protest*{14}. [His]{gilani} cabinet *told*{15} [the United States]{us} to *vacate*{15} an air base used for drones within <15 days|P15D>.

About 150 trucks *carrying*{16} fuel and food for [NATO]{isaf} were *turned back*{17} at the [Torkham]{torkham} crossing, [customs official]{-} [Motahir Hussain]{motahir} said. Nearly half of the supplies for the [140,000 foreign troops]{isaf} *pass*{18} through [Pakistan]{pakistan}.

The *incident*{1} deepens a crisis that began when [U.S. commandos]{commandos} *killed*{20} [al Qaeda leader]{-} [Osama bin Laden]{obl} in [Abbottabad]{abbott} <in May|2011-05> without *telling*{21} [Islamabad]{pakistan:N}. <Last September|2010-09>, a similar *strike*{22} *killed*{22} [two Pakistani guards]{guards}; [Pakistan]{pakistan} *reopened*{23} the route after ten days when [Washington]{us:N} *apologized*{24}.

[U.S. Secretary of State]{-} [Hillary Clinton]{clinton} *telephoned*{25} [her]{clinton} [Pakistani]{~pakistan} counterpart, [Hina Khar]{khar}, <late on Tuesday|2011-08-23>. [Members of the Islamist Jamaat-e-Islami party]{jamaat} *burned*{26} [American]{~us} flags in [Lahore]{lahore}.
--- actors
nato | organization | NATO
soldiers | group | as many as 21 Pakistani soldiers
pakistan | place | Pakistan
islamabad | place | Islamabad
afghanistan | place | Afghanistan
officials | group | Pakistani officials
isaf | organization | NATO-led force in Afghanistan | foreign troops in Afghanistan
army | organization | Pakistani army
mohmand | place | Mohmand
jacobson | person | Carsten Jacob | Brigadier General, spokesman for the NATO-led force
bbc | organization | BBC
afghan | person | senior Afghan police officer
kunar | place | Kunar
patrol | group | joint patrol of Afghan and U.S. soldiers
us | place | United States
gilani | person | Yousuf Raza Gilani | Prime Minister of Pakistan
multan | place | Multan
mundy | person | Cameron Mundy | U.S. ambassador
torkham | place | Torkham
motahir | person | Motahir Hussain | customs official
commandos | group | U.S. commandos
obl | person | Osama bin Laden | al Qaeda leader
abbott | place | Abbottabad
guards | group | two Pakistani guards
clinton | person | Hillary Clinton | U.S. Secretary of State
khar | person | Hina Khar | Pakistani foreign minister
jamaat | group | members of Jamaat-e-Islami
lahore | place | Lahore
--- events
1 | ASSAULT | nato | soldiers | core; time 2011-08-23; by officials; place mohmand
2 | SANCTION | pakistan | isaf, ?nato | core; time 2011-08-23; or COERCE
3 | ACCUSE | army | nato | core
4 | THREATEN | army | ?nato | by army; or MOBILIZE
5 | SUPPORT | jacobson | ?pakistan | or CONCEDE
6 | ACCUSE | nato | - | by jacobson; or OTHER
7 | OTHER:statement | jacobson | bbc |
9 | ASSAULT | soldiers | patrol | by afghan; or ASSAULT
10 | REQUEST | patrol | nato | by afghan
11 | REJECT | pakistan | ?afghan |
12 | OTHER:travel | gilani | - | place multan
13 | REQUEST | gilani | mundy | core; or CONSULT ACCUSE
14 | ACCUSE | gilani | mundy | planned
15 | RETREAT/REQUEST | gilani | us | core; or SANCTION
16 | OTHER:trade | - | isaf | or AID
17 | REJECT | pakistan | isaf | by motahir; place torkham; or SANCTION
18 | OTHER:trade | - | isaf |
20 | ASSAULT | commandos | obl | time 2011-05; place abbott
21 | OTHER:statement | us | pakistan | neg; time 2011-05
22 | ASSAULT | ?nato | guards | time 2010-09
23 | CONCEDE | pakistan | ?isaf |
24 | CONCEDE | us | ?pakistan |
25 | CONSULT | clinton | khar | core; time 2011-08-23
26 | PROTEST | jamaat | ?us | place lahore

=== n6-w002 date:2024-07-03 topic:housing source:written
Landlord *ordered*{1} to *repay*{2} £112,000 to [tenants]{tenants} of mouldy flats

A landlord [who]{ashby} *ignored*{3} repeated *orders*{4} to *repair*{4} a block of flats in [Oldham]{oldham} has been *told*{1} to *pay*{2} back £112,000 in rent to [23 tenants]{tenants}.

[The First-tier Tribunal]{tribunal} *ruled*{1} <on Tuesday|2024-07-02> that [Graham Ashby]{ashby}, 63, had *let*{5} Victoria Court without a licence for <22 months|P22M>. It is thought to be one of the largest rent repayment orders *made*{1} in [England]{england}.

[Oldham Council]{council} *served*{4} three improvement notices on [Mr]{-} [Ashby]{ashby} between <2021|2021> and <2023|2023> after [inspectors]{inspectors} *found*{6} black mould, rats and a broken fire alarm. [He]{ashby} *threatened*{7} to *evict*{7} [two families [who]{twofam} *complained*{8}]{twofam}, the tribunal *heard*{9}.

"[My]{amina} [son]{son} has been *admitted*{10} to hospital four times with [his]{son} chest," said [Amina Begum]{amina}, 31. "When [I]{amina} *showed*{11} [Mr]{-} [Ashby]{ashby} the wall, [he]{ashby} *gave*{12} [me]{amina} a cloth."

[Mr]{-} [Ashby]{ashby}, [who]{ashby} owns 41 properties, *told*{13} the hearing [he]{ashby} was "a builder, not a doctor" and *blamed*{14} [tenants]{tenants} for drying washing indoors. [Judge]{-} [Carol Hathersage]{judge} *said*{15} [she]{judge} *found*{15} [him]{ashby} "an unimpressive witness".

[The tenants]{tenants} were *represented*{16} free of charge by [the charity Safer Renting]{safer}. [Its]{safer} director, [Ben Reeve]{reeve}, *called*{17} on [the government]{government} to *set up*{17} a national register of landlords. [Housing minister]{-} [Fiona Ridley]{ridley} has *promised*{18} a bill <this autumn|2024-09/2024-11>.

[The council]{council} is *prosecuting*{19} [Mr]{-} [Ashby]{ashby} separately over the fire alarm. [He]{ashby} *denies*{20} three charges and is due before [Tameside magistrates]{magistrates} <on 9 August|2024-08-09>.

<In 2020|2020>, [two-year-old]{-} [Awaab Ismail]{awaab} *died*{21} in nearby [Rochdale]{rochdale} after prolonged exposure to mould in a flat owned by [a housing association]{ha}. [The association]{ha} *apologised*{22} and [its]{ha} chief executive was *sacked*{23}.
--- actors
tenants | group | 23 tenants
ashby | person | Graham Ashby | landlord
oldham | place | Oldham
tribunal | organization | First-tier Tribunal
england | place | England
council | organization | Oldham Council
inspectors | group | inspectors
twofam | group | two families who complained
amina | person | Amina Begum | tenant
son | person | son of Amina Begum
judge | person | Carol Hathersage | judge
safer | organization | Safer Renting | charity
reeve | person | Ben Reeve | director of Safer Renting
government | organization | UK government
ridley | person | Fiona Ridley | housing minister
magistrates | organization | Tameside magistrates
awaab | person | Awaab Ismail
rochdale | place | Rochdale
ha | organization | housing association
--- events
1 | COERCE | tribunal | ashby | core; time 2024-07-02
2 | CONCEDE | ashby | tenants | core; planned; same 1; or COERCE
3 | REJECT | ashby | council | core
4 | REQUEST | council | ashby | core; time 2021/2023; or COERCE
5 | OTHER:business | ashby | tenants | by tribunal
6 | OTHER:other | inspectors | ?ashby |
7 | COERCE/THREATEN | ashby | twofam | possible; core
8 | ACCUSE | twofam | ?ashby |
9 | OTHER:court | tribunal | - |
10 | OTHER:health | - | son | by amina; quoted; or AID
11 | ACCUSE | amina | ashby | by amina; quoted; or OTHER
12 | OTHER:other | ashby | amina | by amina; quoted; or REJECT
13 | OTHER:statement | ashby | ?tribunal |
14 | ACCUSE | ashby | tenants |
15 | ACCUSE | judge | ashby |
16 | AID | safer | tenants |
17 | REQUEST | reeve | government |
18 | AGREE | ridley | - | planned; time 2024-09/2024-11
19 | ACCUSE | council | ashby | core
20 | REJECT | ashby | ?council |
21 | OTHER:death | - | awaab | time 2020; place rochdale
22 | CONCEDE | ha | - |
23 | SANCTION | ?ha | - | or OTHER

=== n6-w003 date:2013-10-17 topic:wikinews source:written
[[Italian]{~italy} coast guard]{coastguard} *rescues*{1} [hundreds]{migrants} off [Lampedusa]{lampedusa}; [thirty-four]{dead} *drown*{2}

<Thursday, October 17, 2013|2013-10-17>

At least [thirty-four people]{dead} *drowned*{2} and [206 others]{migrants} were *rescued*{1} when a boat carrying [migrants]{migrants} *capsized*{3} in the Mediterranean <yesterday|2013-10-16>, the [[Maltese]{~malta} authorities]{maltauth} said.

The boat *overturned*{3} about 110 kilometres from the [Italian]{~italy} island of [Lampedusa]{lampedusa}. [Passengers]{migrants} had *moved*{4} to one side in order to *attract*{4} the attention of [a [Maltese]{~malta} military plane]{plane}. [The crew of the plane]{plane} *dropped*{5} a life raft and *alerted*{6} [the [Italian]{~italy} coast guard]{coastguard}.

[Survivors]{migrants}, most of [whom]{migrants} are Syrians, *told*{7} [officials]{officials} that [armed men]{armed} in [Libya]{libya} had *shot*{8} at the boat as it *left*{9} [Zuwara]{zuwara}, *killing*{8} [two people]{two}. [The Libyan government]{libgov} has not *commented*{10}.

"[We]{malta} are just building a cemetery within [our]{malta} Mediterranean," [Prime Minister]{-} [Joseph Muscat]{muscat} of [Malta]{malta} *told*{12} [the BBC]{bbc}. [He]{muscat} *demanded*{13} that [the European Union]{eu} *share*{13} the burden.

<On October 3|2013-10-03>, [at least 359 Eritreans and Somalis]{earlier} *died*{14} when [their]{earlier} boat *caught*{14} fire and *sank*{14} within sight of [Lampedusa]{lampedusa}. [Divers]{divers} *recovered*{15} the last bodies <two days ago|2013-10-15>. [A Tunisian man]{tunisian} *accused*{16} of *steering*{17} that boat has been *arrested*{18}.

[Italy]{italy} *announced*{19} <on Monday|2013-10-14> that [it]{italy} would *triple*{20} the number of ships and aircraft on patrol. The operation, *named*{21} Mare Nostrum, will *begin*{20} <tomorrow|2013-10-18>.

[The European Parliament]{ep} <last week|2013-10-07/2013-10-13> *approved*{22} a surveillance system called Eurosur. [Amnesty International]{amnesty} *criticised*{23} it, saying it was designed to *keep*{24} [people]{migrants} *out*{24} rather than to *save*{25} lives.
--- actors
italy | place | Italy
migrants | group | migrants rescued at sea
lampedusa | place | Lampedusa
dead | group | thirty-four people who drowned
malta | place | Malta
plane | other | Maltese military plane
coastguard | organization | Italian coast guard
officials | group | officials
armed | group | armed men
libya | place | Libya
zuwara | place | Zuwara
two | group | two people killed
libgov | organization | Libyan government
muscat | person | Joseph Muscat | Prime Minister of Malta
bbc | organization | BBC
eu | organization | European Union
earlier | group | at least 359 people who died on October 3
divers | group | divers
tunisian | person | Tunisian man
ep | organization | European Parliament
amnesty | organization | Amnesty International
maltauth | organization | Maltese authorities
--- events
1 | AID | coastguard, ?malta | migrants | core; by maltauth; time 2013-10-16; place lampedusa
2 | OTHER:accident | - | dead | core; by maltauth; time 2013-10-16; or OTHER
3 | OTHER:accident | - | migrants | core; time 2013-10-16
4 | REQUEST | migrants | plane | or OTHER
5 | AID | plane | ?migrants |
6 | REQUEST | plane | coastguard | or OTHER
7 | OTHER:statement | migrants | officials |
8 | ASSAULT | armed | two, migrants | core; by migrants; place libya
9 | OTHER:travel | migrants | - | by migrants; place zuwara
10 | REJECT | libgov | - | or OTHER
12 | OTHER:statement | muscat | bbc |
13 | COOPERATE/REQUEST | muscat | eu | core
14 | OTHER:accident | - | earlier | time 2013-10-03; place lampedusa
15 | AID | divers | - | time 2013-10-15; or OTHER
16 | ACCUSE | - | tunisian |
17 | OTHER:crime | tunisian | - | reported
18 | COERCE | - | tunisian |
19 | OTHER:statement | italy | - | core; time 2013-10-14
20 | MOBILIZE | italy | - | core; planned; time 2013-10-18; or AID
21 | OTHER:other | italy | - |
22 | AGREE | ep | - | time 2013-10-07/2013-10-13
23 | ACCUSE | amnesty | ?ep |
24 | COERCE | - | migrants | possible; by amnesty
25 | AID | - | - | possible; neg; by amnesty

=== n6-w004 date:2018-01-11 topic:weather source:written
*Snowstorm*{1} *leaves*{2} [13,000 tourists]{tourists} stranded in [Swiss]{~switzerland} resort

[GENEVA]{geneva} — Helicopters *ferried*{3} [hundreds of tourists]{hundreds} out of the [Swiss]{~switzerland} ski resort of [Zermatt]{zermatt} <on Wednesday|2018-01-10> after heavy *snow*{1} and the threat of avalanches *cut*{2} road and rail links, *trapping*{2} [some 13,000 people]{tourists}.

[Air Zermatt]{air}, [the local rescue company]{air}, *flew*{3} four people at a time to the next village, a three-minute trip for 70 francs. Priority was *given*{4} to [families with small children]{families}. By evening a train *carried*{5} [the first 200 visitors]{first} down the valley.

"There is no panic, everything is fine," said [Janine Imesch]{imesch} of [the tourist office]{office}. "It is a little romantic." [The authorities]{authorities} had *switched off*{6} the ski lifts and *forbidden*{6} [guests]{tourists} to *leave*{6} the marked paths.

Up to two metres of snow *fell*{1} in 24 hours. [The WSL Institute for Snow and Avalanche Research]{slf} *raised*{7} its warning to the top level for the first time in nine years.

In neighbouring [Italy]{italy}, [rescuers]{rescuers} *dug*{8} [29 people]{italians} out of a block of flats in [Sestriere]{sestriere} that was *hit*{9} by an avalanche <at three in the morning on Tuesday|2018-01-09>. [A baby of two months]{baby} was *passed*{8} through a window. In the [French]{~france} Alps, [a skier from [Lyon]{lyon}]{skier} was *found*{10} dead; [he]{skier} had *ignored*{11} a closed barrier.

[Swiss Federal Railways]{sbb} *promised*{12} to *refund*{12} [those with return tickets]{holders}. [An insurer]{insurer}, [Helvetic]{insurer}, *refused*{13} to *pay*{13} for extra hotel nights, *calling*{14} the snow "foreseeable in January". [Consumer groups]{consumers} *protested*{15}, and <by Thursday|2018-01-11> [the company]{insurer} had *given way*{16}.

The road to [Täsch]{tasch} is not expected to *open*{17} before <the weekend|2018-01-13/2018-01-14>. [Forecasters]{forecasters} *predict*{18} sunshine.
--- actors
tourists | group | some 13,000 tourists
switzerland | place | Switzerland
geneva | place | Geneva
hundreds | group | hundreds of tourists
zermatt | place | Zermatt
air | organization | Air Zermatt | rescue company
families | group | families with small children
first | group | the first 200 visitors
imesch | person | Janine Imesch
office | organization | tourist office
authorities | organization | authorities
slf | organization | WSL Institute for Snow and Avalanche Research
italy | place | Italy
rescuers | group | rescuers
italians | group | 29 people
sestriere | place | Sestriere
baby | person | baby of two months
france | place | France
lyon | place | Lyon
skier | person | skier from Lyon
sbb | organization | Swiss Federal Railways
holders | group | those with return tickets
insurer | organization | Helvetic | insurer
consumers | group | consumer groups
tasch | place | Täsch
forecasters | group | forecasters
--- events
1 | OTHER:weather | - | - | core; place zermatt
2 | OTHER:weather | - | tourists | core; place zermatt; or OTHER
3 | AID | air | hundreds | core; time 2018-01-10; place zermatt
4 | AID | ?air | families |
5 | AID | - | first | time 2018-01-10; or OTHER
6 | COERCE | authorities | tourists | core
7 | OTHER:statement | slf | - | or THREATEN
8 | AID | rescuers | italians, baby | core; time 2018-01-09; place sestriere
9 | OTHER:disaster | - | italians | time 2018-01-09; place sestriere
10 | OTHER:death | - | skier | or OTHER
11 | REJECT | skier | - |
12 | CONCEDE/AGREE | sbb | holders | planned; or AID
13 | AID/REJECT | insurer | ?tourists | core; or REJECT
14 | OTHER:statement | insurer | - |
15 | ACCUSE | consumers | insurer | or PROTEST
16 | CONCEDE | insurer | consumers | core; time 2018-01-11
17 | OTHER:other | - | - | planned; neg; time 2018-01-13/2018-01-14
18 | OTHER:statement | forecasters | - |

=== n6-w005 date:2020-08-18 topic:politics source:written
[Opposition figure]{volkova} *poisoned*{1}, says aide; doctors *cite*{2} low blood sugar

[OMSK]{omsk}, [Russia]{russia} - [Russian opposition politician]{-} [Yelena Volkova]{volkova} is in a coma in a Siberian hospital after [she]{volkova} *fell ill*{3} on a flight <on Tuesday|2020-08-18>, and [[her]{volkova} spokesman]{yarov} *said*{4} [he]{yarov} believed [she]{volkova} had been *poisoned*{1} by something *put*{1} in [her]{volkova} tea.

The plane *carrying*{5} [Volkova]{volkova} from [Tomsk]{tomsk} to [Moscow]{moscow} *made*{6} an emergency landing in [Omsk]{omsk}. [A fellow passenger]{passenger}, [Pavel Lebedenko]{passenger}, said [he]{passenger} heard [her]{volkova} *screaming*{7} in pain.

"[Yelena]{volkova} *drank*{8} only tea in the morning. [Someone]{poisoner} *did*{1} this," [the spokesman]{yarov}, [Kirill Yarov]{yarov}, *wrote*{9} on Twitter.

[The hospital's deputy head]{doctor}, [Anatoly Kalinin]{doctor}, *said*{2} tests had *found*{10} no trace of poison and that the main theory was a sudden drop in blood sugar. [Police in plain clothes]{police} *stood*{11} in the corridor and *barred*{11} [Volkova]{volkova}'s [husband]{husband} from [her]{volkova} room for five hours because [he]{husband} could not *show*{12} a marriage certificate.

[The Kremlin]{russia:N} *wished*{13} [her]{volkova} a speedy recovery. [Spokesman]{-} [Dmitry Peskov]{peskov} said [the authorities]{russia} would *consider*{14} a request to *let*{14} [her]{volkova} be *treated*{15} abroad. [Germany]{germany} and [France]{france} *offered*{15} to *take*{15} [her]{volkova}; [a [German]{~germany} charity]{charity} *said*{16} it was *sending*{16} an air ambulance.

[Volkova]{volkova}, 44, a lawyer, has *published*{17} investigations into the wealth of [officials]{officials}. [She]{volkova} was *jailed*{18} for 30 days <in 2019|2019> for *calling*{19} an unauthorised *rally*{19} and was *attacked*{20} with green dye <in 2017|2017>. [She]{volkova} had been *meeting*{21} [volunteers]{volunteers} in [Tomsk]{tomsk} ahead of local elections.

[EU foreign policy chief]{-} [Josep Borrell]{borrell} *called*{22} for a swift and transparent *investigation*{22}. [Amnesty International]{amnesty} *echoed*{22} the call.

[Several [Kremlin]{russia} critics]{critics} have been *poisoned*{23} in the past. [Alexander Litvinenko]{litv}, a former agent, was *killed*{24} with polonium in [London]{london} <in 2006|2006>; [Russia]{russia} *denied*{25} involvement.
--- actors
volkova | person | Yelena Volkova | Russian opposition politician
omsk | place | Omsk
russia | place | Russia
yarov | person | Kirill Yarov | spokesman of Yelena Volkova
tomsk | place | Tomsk
moscow | place | Moscow
passenger | person | Pavel Lebedenko | fellow passenger
poisoner | person | someone who poisoned Volkova
doctor | person | Anatoly Kalinin | deputy head of the hospital
police | group | police in plain clothes
husband | person | husband of Yelena Volkova
peskov | person | Dmitry Peskov | Kremlin spokesman
germany | place | Germany
france | place | France
charity | organization | German charity
officials | group | officials
volunteers | group | volunteers
borrell | person | Josep Borrell | EU foreign policy chief
amnesty | organization | Amnesty International
critics | group | several Kremlin critics
litv | person | Alexander Litvinenko | former agent
london | place | London
--- events
1 | ASSAULT | poisoner | volkova | core; by yarov; time 2020-08-18
2 | OTHER:statement | doctor | - | core; or REJECT
3 | OTHER:health | - | volkova | core; time 2020-08-18
4 | ACCUSE | yarov | - | core; or OTHER
5 | OTHER:travel | volkova | moscow | time 2020-08-18; place tomsk
6 | OTHER:travel | - | - | place omsk; or OTHER
7 | OTHER:health | volkova | - | by passenger
8 | OTHER:other | volkova | - | by yarov; quoted
9 | OTHER:statement | yarov | - |
10 | OTHER:science | - | - | neg; by doctor
11 | COERCE | police | husband | core
12 | OTHER:other | husband | ?police | neg
13 | SUPPORT | russia | volkova |
14 | CONCEDE | russia | volkova | possible; by peskov
15 | AID/AGREE | germany, france | volkova | core; planned
16 | AID | charity | ?volkova | planned; by charity
17 | ACCUSE | volkova | officials |
18 | COERCE | ?russia | volkova | time 2019
19 | PROTEST/REQUEST | volkova | - | time 2019; or PROTEST
20 | ASSAULT | - | volkova | time 2017
21 | CONSULT | volkova | volunteers | place tomsk
22 | REQUEST | borrell, amnesty | ?russia | core; or ACCUSE
23 | ASSAULT | - | critics |
24 | ASSAULT | - | litv | time 2006; place london
25 | REJECT | russia | - |

=== n6-w006 date:2022-06-28 topic:wikinews source:written
[[Ecuador]{ecuador} government]{government} *lowers*{1} fuel prices after two weeks of *protests*{2}

<Tuesday, June 28, 2022|2022-06-28>

The [president of [Ecuador]{ecuador}]{larrea}, [Guillermo Larrea]{larrea}, *announced*{3} <on Sunday|2022-06-26> that fuel prices would be *cut*{1} by ten cents a gallon, following two weeks of *protests*{2} by [indigenous groups]{conaie}.

[The Confederation of Indigenous Nationalities]{conaie}, which *leads*{2} the demonstrations, *called*{4} the *reduction*{1} "insufficient". [It]{conaie} had *demanded*{5} a cut of at least thirty cents. [[Its]{conaie} president]{chimbo}, [Leonidas Chimbo]{chimbo}, *agreed*{6} nevertheless to *talks*{6} with [the government]{government}, which *began*{7} <yesterday|2022-06-27> in a basilica in [Quito]{quito}.

[At least five protesters and a soldier]{six} have been *killed*{8} since the unrest *began*{2} <on June 13|2022-06-13>. The soldier *died*{8} <this morning|2022-06-28> when a convoy *escorting*{9} fuel trucks was *attacked*{8} in the province of [Sucumbíos]{sucumbios}, [the army]{army} said. [The government]{government} then *suspended*{10} the *talks*{7}. "[We]{government} will not *sit down*{10} with those who *hold*{11} [Ecuador]{ecuador} hostage," [Larrea]{larrea} said in a televised speech.

[Chimbo]{chimbo} was *arrested*{12} on the second day of the protests and *released*{13} a day later. [Prosecutors]{prosecutors} *accuse*{14} [him]{chimbo} of *blocking*{15} roads.

[Lawmakers]{lawmakers} are *debating*{16} a motion to *remove*{17} [the president]{larrea}, which was *introduced*{18} by [allies of [former president]{-} [Rafael Correa]{correa}]{allies}. It needs 92 votes in the 137-seat assembly; a *vote*{19} is expected <tonight|2022-06-28>.

Roadblocks have *caused*{20} shortages of food, medicine and gas in [Quito]{quito}. [Flower growers]{growers} say [they]{growers} have *lost*{22} 30 million dollars. <On June 22|2022-06-22>, an ambulance was *held up*{23} near [Ambato]{ambato} and [a patient]{patient} *died*{24}.

[The Catholic bishops' conference]{bishops} is *mediating*{25} and *appealed*{26} to [both sides]{conaie+government} not to *abandon*{26} the table.
--- actors
ecuador | place | Ecuador
larrea | person | Guillermo Larrea | President of Ecuador
conaie | organization | Confederation of Indigenous Nationalities
chimbo | person | Leonidas Chimbo | president of the Confederation of Indigenous Nationalities
government | organization | government of Ecuador
quito | place | Quito
six | group | at least five protesters and a soldier
sucumbios | place | Sucumbíos
army | organization | army of Ecuador
prosecutors | organization | prosecutors
lawmakers | group | lawmakers
correa | person | Rafael Correa | former president
allies | group | allies of Rafael Correa
growers | group | flower growers
ambato | place | Ambato
patient | person | patient
bishops | organization | Catholic bishops' conference
--- events
1 | CONCEDE | ecuador, larrea | ?conaie | core; planned
2 | PROTEST | conaie | ?government | core; time 2022-06-13; place ecuador
3 | OTHER:statement | larrea | - | core; time 2022-06-26
4 | REJECT | conaie | ?government | core; or ACCUSE
5 | CONCEDE/REQUEST | conaie | ?government | or REQUEST
6 | CONSULT/AGREE | chimbo | government | planned; core
7 | CONSULT | chimbo, government | - | mutual; core; time 2022-06-27; place quito
8 | ASSAULT | - | six, army | core; time 2022-06-28; place sucumbios; by army
9 | AID | army | - | or OTHER
10 | CONSULT/REJECT | government, larrea | conaie | core; time 2022-06-28; or SANCTION
11 | COERCE | ?conaie | ecuador | by larrea; quoted
12 | COERCE | - | chimbo | time 2022-06-14
13 | RETREAT | - | chimbo | time 2022-06-15
14 | ACCUSE | prosecutors | chimbo |
15 | PROTEST | chimbo | - | reported; by prosecutors; or OTHER
16 | CONSULT | lawmakers | - | mutual; or OTHER
17 | SANCTION | lawmakers | larrea | possible
18 | REQUEST | allies | lawmakers | or ACCUSE
19 | OTHER:election | lawmakers | larrea | planned; time 2022-06-28; or OTHER
20 | OTHER:other | conaie | quito | or COERCE
22 | OTHER:business | growers | - | by growers
23 | PROTEST | ?conaie | patient | time 2022-06-22; place ambato; or COERCE
24 | OTHER:death | - | patient | time 2022-06-22; place ambato
25 | CONSULT | bishops | conaie, government |
26 | CONSULT/REQUEST | bishops | conaie, government |

=== n6-w007 date:2019-11-20 topic:court source:written
[Ex-president]{muluzi}'s son *cleared*{1}, brother *jailed*{2} in phone licence case

A court in [Kampara]{kampara} <on Wednesday|2019-11-20> *sentenced*{2} [the brother of [former president]{-} [Bakari Muluwa]{muluzi}]{brother} to seven years in prison for *taking*{3} bribes from [a [Swedish]{~sweden} telecoms firm]{telnor}, but *acquitted*{1} [Muluwa]{muluzi}'s [son]{son} of the same charge.

[Davis Muluwa]{brother}, 58, *received*{3} $2.1 million from [Telnor]{telnor} between <2009|2009> and <2012|2012> for *helping*{4} [it]{telnor} *win*{5} a mobile licence, [Justice]{-} [Fiona Mwale]{mwale} *ruled*{2}. [She]{mwale} *said*{1} there was no evidence that [the son, [Austin]{son}]{son}, *knew*{3} of the payments into an account in [his]{son} name.

[Supporters]{supporters} in yellow shirts *cheered*{6} when [Austin Muluwa]{son} *walked*{7} free. [His]{son} [uncle]{brother} was *led*{8} away in handcuffs, waving.

[Former president]{-} [Muluwa]{muluzi}, [who]{muluzi} *ruled*{9} the country from <2004|2004> to <2014|2014>, was not in court. [He]{muluzi} *told*{10} [the radio station]{zodiak} [Zodiac]{zodiak} that the case was "a *hunt*{11}" by [his]{muluzi} successor, [President]{-} [Lazarus Phiri]{phiri}. [Phiri]{phiri}'s spokesman, [Sean Kampondeni]{sean}, *dismissed*{12} that, saying [the president]{phiri} had never *met*{13} [the judge]{mwale}.

[Telnor]{telnor} *admitted*{14} the bribes <in 2017|2017> and *paid*{15} [Swedish]{~sweden} and [U.S.]{~us} authorities $340 million. [It]{telnor} *sold*{16} its African business <last year|2018>.

[The Anti-Corruption Bureau]{acb} *said*{17} it would *study*{17} the *acquittal*{1} before *deciding*{18} on an *appeal*{18}. [Its]{acb} director, [Reyneck Matemba]{matemba}, *survived*{19} an *attack*{19} on [his]{matemba} house <in August|2019-08>, when petrol bombs were *thrown*{19}. [Two police officers]{two} were *arrested*{20}.

"A small fish has been *let go*{1} and a medium one *fried*{2}," said [Gift Trapence]{gift}, [who]{gift} *heads*{21} [the Human Rights Defenders Coalition]{hrdc}. [The coalition]{hrdc} *called*{22} for [the former president]{muluzi} [himself]{muluzi} to be *charged*{22}.
--- actors
muluzi | person | Bakari Muluwa | former president
kampara | place | Kampara
brother | person | Davis Muluwa | brother of Bakari Muluwa
sweden | place | Sweden
telnor | organization | Telnor | Swedish telecoms firm
son | person | Austin Muluwa | son of Bakari Muluwa
mwale | person | Fiona Mwale | judge
supporters | group | supporters in yellow shirts
zodiak | organization | Zodiac | radio station
phiri | person | Lazarus Phiri | President
sean | person | Sean Kampondeni | spokesman of Lazarus Phiri
us | place | United States
acb | organization | Anti-Corruption Bureau
matemba | person | Reyneck Matemba | director of the Anti-Corruption Bureau
two | group | two police officers
gift | person | Gift Trapence
hrdc | organization | Human Rights Defenders Coalition
--- events
1 | CONCEDE | mwale | son | core; time 2019-11-20; place kampara
2 | COERCE | mwale | brother | core; time 2019-11-20; place kampara
3 | OTHER:crime | brother | telnor | core; time 2009/2012; by mwale
4 | AID | brother | telnor | by mwale; or COOPERATE
5 | OTHER:business | telnor | - | by mwale
6 | SUPPORT | supporters | son |
7 | RETREAT | - | son | or OTHER
8 | COERCE | - | brother | time 2019-11-20
9 | OTHER:other | muluzi | - | time 2004/2014
10 | OTHER:statement | muluzi | zodiak |
11 | ACCUSE | phiri | ?muluzi | by muluzi; quoted; or COERCE
12 | REJECT | sean | muluzi | core
13 | CONSULT | phiri | mwale | denied; neg; by sean
14 | CONCEDE | telnor | - | time 2017
15 | CONCEDE | telnor | sweden, us | time 2017; or OTHER
16 | OTHER:trade | telnor | - | time 2018
17 | OTHER:statement | acb | - |
18 | REJECT | acb | mwale | possible; or REQUEST
19 | ASSAULT | ?two | matemba | time 2019-08
20 | COERCE | - | two |
21 | OTHER:other | gift | hrdc |
22 | ACCUSE/REQUEST | hrdc | muluzi | core

=== n6-w008 date:2023-06-01 topic:science source:written
Ancient DNA *reveals*{1} [stone age women]{women} *married*{2} far from home

[Women living on the shores of [Lake Constance]{constance}]{women} 5,000 years ago *left*{2} [their]{women} home villages to *marry*{2}, while men *stayed*{3} put, *according*{1} to a study of DNA from 94 skeletons.

[The researchers]{team}, led by [Johanna Krauß]{krauss} of the [Max Planck Institute for Evolutionary Anthropology]{mpi} in [Leipzig]{leipzig}, *reconstructed*{4} a family tree of seven generations, one of the longest ever *obtained*{4} from a prehistoric site. The results are *published*{1} in [Nature]{nature} <on Thursday|2023-06-01>.

Almost all of [the men]{men} in the cemetery at [Unteruhl]{unteruhl} were descended from [a single ancestor]{ancestor}, [who]{ancestor} was *buried*{5} with two of [his]{ancestor} wives. Not one adult daughter was *found*{6}. "[We]{team} *looked*{6} for [the daughters]{daughters} and [they]{daughters} were gone. Then [we]{team} *found*{7} [two of [them]{daughters}]{two} in a cemetery forty kilometres away," [Krauß]{krauss} said.

Chemical traces in the teeth of [the women]{women} *show*{8} that [they]{women} *grew up*{8} elsewhere, some as far as the upper [Danube]{danube}.

[Peter Halstead-Roy]{halstead} of [the University of Sheffield]{sheffield}, [who]{halstead} *took no part*{4} in the work, *called*{9} it "a wonderful piece of patience" but *warned*{10} [readers]{readers} not to *see*{10} a rule for all of stone age [Europe]{europe} in one graveyard.

The site was *discovered*{11} <in 1983|1983> when [a farmer]{farmer}, [Anton Bucher]{farmer}, *dug*{12} a trench for a water pipe. For <years|?> the bones lay in banana boxes in the town hall. [The local history society]{society} *refused*{14} <twice|?> to *hand*{14} them to [a university]{uni} and only *agreed*{15} <in 2018|2018>, when [Krauß]{krauss} *promised*{16} that the skeletons would *return*{16}.

[They]{team} are now *examining*{17} traces of plague bacteria *found*{18} in [three children]{children} of the last generation, after which the village was *abandoned*{19}.
--- actors
constance | place | Lake Constance
team | group | researchers led by Johanna Krauß
krauss | person | Johanna Krauß
mpi | organization | Max Planck Institute for Evolutionary Anthropology
leipzig | place | Leipzig
nature | organization | Nature | journal
men | group | men in the cemetery
unteruhl | place | Unteruhl
ancestor | person | single ancestor
daughters | group | daughters of the village
two | group | two of the daughters
women | group | women in the cemetery
danube | place | Danube
halstead | person | Peter Halstead-Roy
sheffield | organization | University of Sheffield
readers | group | readers
europe | place | Europe
farmer | person | Anton Bucher | farmer
society | organization | local history society
uni | organization | a university
children | group | three children
--- events
1 | OTHER:science | team | - | core; time 2023-06-01
2 | OTHER:other | women | - | core; by team; place constance
3 | OTHER:other | men | - | by team; place constance
4 | OTHER:science | team, krauss | - | core
5 | OTHER:other | - | ancestor | place unteruhl
6 | OTHER:science | team | daughters | neg; by krauss
7 | OTHER:science | team | two | core; by krauss; quoted
8 | OTHER:science | - | women | or OTHER
9 | SUPPORT | halstead | ?team | core
10 | REQUEST | halstead | readers | or REJECT
11 | OTHER:science | farmer | - | time 1983; place unteruhl
12 | OTHER:other | farmer | - | time 1983
14 | COOPERATE/REJECT | society | uni | or REJECT
15 | COOPERATE/AGREE | society | ?krauss | planned; time 2018
16 | AGREE | krauss | society | time 2018; or RETREAT
17 | OTHER:science | team | - | core
18 | OTHER:science | team | children |
19 | OTHER:other | - | unteruhl |

=== n6-w009 date:2015-09-05 topic:police source:written
[Off-duty guard]{guard} *tackles*{1} [gunman]{gunman} on [Amsterdam]{amsterdam} train

[Passengers]{passengers} on a high-speed train from [Amsterdam]{amsterdam} to [Paris]{paris} *overpowered*{1} [a man armed with a pistol and a knife]{gunman} <on Friday evening|2015-09-04>, [Belgian prosecutors]{prosecutors} said. [Two people]{two} were *wounded*{2}, one of [them]{two} seriously.

[The 26-year-old suspect]{gunman}, [a [Moroccan]{~morocco} citizen [who]{gunman} was *known*{3} to [the intelligence services]{services}]{gunman}, *came out*{4} of a toilet near [Brussels]{brussels} with the weapon in [his]{gunman} hand. [Wim Janssens]{guard}, [an off-duty prison guard from [Antwerp]{antwerp}]{guard}, *threw*{1} [himself]{guard} at [him]{gunman} and was *cut*{2} in the neck and hand. [Two students from [Canada]{canada}]{students} *sat*{1} on [the man]{gunman} until the train *stopped*{5} at [Lille]{lille}.

"[I]{guard} did not think. If [I]{guard} had thought, [I]{guard} would be under the seat," [Janssens]{guard} *told*{7} [VRT]{vrt} from [his]{guard} hospital bed.

A bullet *hit*{8} [an [American]{~us} art dealer]{dealer} in the shoulder. [He]{dealer} was *operated*{9} on in [Lille]{lille} and is out of danger.

[The suspect]{gunman}, *named*{10} by [French media]{media} as [Ayoub Kassem]{gunman}, *told*{11} [police]{police} [he]{gunman} had *found*{12} the weapons in a park and only *wanted*{13} to *rob*{13} [passengers]{passengers}. [The anti-terrorism prosecutor]{molins}, [François Molinier]{molins}, *said*{14} that story was "hardly credible". [Spanish police]{spanish} *watched*{15} [Kassem]{gunman} <in 2014|2014> and *passed*{16} [his]{gunman} name to [France]{france}.

[President]{-} [François Hollande]{hollande} *telephoned*{17} [the three men]{guard+students} and will *receive*{18} [them]{guard+students} at the Elysée <on Monday|2015-09-07>. [The [Belgian]{~belgium} government]{belgov} *announced*{19} extra patrols at stations.

[Passengers]{passengers} *accused*{20} [train staff]{staff} of *locking*{21} [themselves]{staff} in [their]{staff} office. [The operator]{thalys}, [Thalys]{thalys}, said [a conductor]{conductor} had *sounded*{22} the alarm and *protected*{23} [six people]{six}, and that it would *look into*{24} the *complaints*{20}.
--- actors
guard | person | Wim Janssens | off-duty prison guard
gunman | person | Ayoub Kassem | gunman on the train
passengers | group | passengers of the train
amsterdam | place | Amsterdam
paris | place | Paris
prosecutors | organization | Belgian prosecutors
two | group | two people wounded
morocco | place | Morocco
services | organization | intelligence services
brussels | place | Brussels
antwerp | place | Antwerp
students | group | two students from Canada
canada | place | Canada
lille | place | Lille
vrt | organization | VRT
us | place | United States
dealer | person | American art dealer
media | group | French media
police | organization | police
molins | person | François Molinier | anti-terrorism prosecutor
spanish | organization | Spanish police
france | place | France
hollande | person | François Hollande | President of France
belgium | place | Belgium
belgov | organization | Belgian government
staff | group | train staff
thalys | organization | Thalys | operator
conductor | person | conductor
six | group | six people
--- events
1 | COERCE | passengers, guard, students | gunman | core; time 2015-09-04; or ASSAULT
2 | ASSAULT | gunman | two, guard | core; time 2015-09-04
3 | OTHER:other | services | gunman |
4 | OTHER:travel | gunman | - | time 2015-09-04; place brussels
5 | OTHER:travel | - | - | place lille
7 | OTHER:statement | guard | vrt |
8 | ASSAULT | gunman | dealer | core; time 2015-09-04; same 2
9 | AID | - | dealer | place lille; or OTHER
10 | OTHER:statement | media | gunman |
11 | OTHER:statement | gunman | police |
12 | OTHER:other | gunman | - | by gunman
13 | OTHER:crime | gunman | passengers | planned; by gunman
14 | REJECT | molins | gunman | core
15 | ACCUSE | spanish | gunman | time 2014; or OTHER
16 | COOPERATE | spanish | france |
17 | CONSULT | hollande | guard, students |
18 | SUPPORT | hollande | guard, students | core; planned; time 2015-09-07; or CONSULT
19 | MOBILIZE | belgov | - | planned
20 | ACCUSE | passengers | staff | core
21 | RETREAT | staff | - | by passengers; or OTHER
22 | AID | conductor | - | by thalys; or OTHER
23 | AID | conductor | six | by thalys
24 | ACCUSE | thalys | staff | planned; by thalys; or OTHER

=== n6-w010 date:2009-05-13 topic:wikinews source:written
[Sri Lankan]{~srilanka} hospital *shelled*{1}; [government]{government} and [rebels]{ltte} *trade*{2} blame

<Wednesday, May 13, 2009|2009-05-13>

[Forty-nine people]{dead} were *killed*{1} <yesterday|2009-05-12> when a shell *hit*{1} a makeshift hospital in the last area of [Sri Lanka]{srilanka} still held by [Tamil rebels]{ltte}, [a doctor]{doctor} working there said.

[The doctor]{doctor}, [Veerasingam Sathiyan]{doctor}, *told*{3} [the BBC]{bbc} by satellite telephone that the shell *struck*{1} an admission ward in [Mullivaikal]{mulli} at about 8 a.m. [An administrator]{admin} and [a nurse]{nurse} were *among*{1} [the dead]{dead}. "[We]{doctor} do not know who *fired*{1} it. [We]{doctor} know only where it *landed*{1}," [he]{doctor} said.

[The Liberation Tigers of Tamil Eelam]{ltte} *accused*{2} [the army]{army} of the *shelling*{23}. [Military spokesman]{-} [Brigadier]{-} [Udaya Nanayakkara]{udaya} *denied*{5} it, saying [troops]{army} had been *ordered*{6} not to *use*{6} heavy weapons. [He]{udaya} *said*{2} [the rebels]{ltte} had *shelled*{24} the hospital to *create*{7} sympathy.

The [United Nations]{un} *estimates*{8} that fifty thousand [civilians]{civilians} are *trapped*{9} on a strip of coast of about four square kilometres. [Human Rights Watch]{hrw} has *accused*{10} [both sides]{army+ltte} of *war crimes*{11}: [the army]{army} of *firing*{12} at hospitals, [the rebels]{ltte} of *shooting*{13} at [those]{civilians} [who]{civilians} *try*{14} to *leave*{14}.

[Foreign ministers of [Britain]{britain} and [France]{france}]{ministers} *called*{15} on [the government]{government} <on Monday|2009-05-11> to *allow*{15} a humanitarian pause. [Sri Lanka]{srilanka}'s defence secretary, [Gotabhaya Perera]{gota}, *refused*{16}. "[They]{ltte} would only *use*{17} it to *dig*{17}," [he]{gota} said.

[The Red Cross]{icrc} *tried*{18} to *evacuate*{18} [patients]{patients} by ferry <yesterday|2009-05-12> but *turned back*{19} because of the fighting.

[The rebels]{ltte} have *fought*{20} for a separate Tamil state since <1983|1983>. <At the start of 2006|2006-01> [they]{ltte} controlled a third of the country. A ceasefire *brokered*{21} by [Norway]{norway} <in 2002|2002> was *formally ended*{22} by [the government]{government} <in January 2008|2008-01>.
--- actors
srilanka | place | Sri Lanka
government | organization | government of Sri Lanka
ltte | organization | Liberation Tigers of Tamil Eelam | Tamil rebels
dead | group | forty-nine people killed
doctor | person | Veerasingam Sathiyan | doctor
bbc | organization | BBC
mulli | place | Mullivaikal
admin | person | administrator
nurse | person | nurse
army | organization | army of Sri Lanka
udaya | person | Udaya Nanayakkara | brigadier, military spokesman
un | organization | United Nations
civilians | group | fifty thousand civilians
hrw | organization | Human Rights Watch
britain | place | Britain
france | place | France
ministers | group | foreign ministers of Britain and France
gota | person | Gotabhaya Perera | defence secretary of Sri Lanka
icrc | organization | Red Cross
patients | group | patients
norway | place | Norway
--- events
1 | ASSAULT | - | dead, admin, nurse | core; time 2009-05-12; by doctor; place mulli
2 | ACCUSE | government, udaya, ltte, army | - | mutual; core
3 | OTHER:statement | doctor | bbc |
5 | REJECT | udaya | ltte | core
6 | RETREAT/REQUEST | - | army | by udaya; or REQUEST
7 | OTHER:other | ltte | - | by udaya
8 | OTHER:statement | un | - |
9 | COERCE | - | civilians | by un; or OTHER
10 | ACCUSE | hrw | army, ltte | core
11 | ASSAULT | army, ltte | - | by hrw
12 | ASSAULT | army | - | by hrw
13 | ASSAULT | ltte | civilians | by hrw
14 | OTHER:travel | civilians | - | or RETREAT
15 | CONCEDE/REQUEST | ministers, britain, france | government | core; time 2009-05-11; or RETREAT REQUEST
16 | REJECT | gota | ministers | core
17 | MOBILIZE | ltte | - | possible; by gota; quoted
18 | AID | icrc | patients | time 2009-05-12
19 | RETREAT | icrc | - | time 2009-05-12
20 | ASSAULT | ltte | ?srilanka | time 1983
21 | CONSULT | norway | ?government, ?ltte | time 2002
22 | SANCTION | government | ?ltte | time 2008-01; or ASSAULT
23 | ASSAULT | army | ?dead | by ltte; same 1
24 | ASSAULT | ltte | ?dead | by udaya; same 1

=== n6-w011 date:2025-08-29 topic:politics source:written
[Pacific leaders]{leaders:n} *shut out*{1} [donors]{donors} from summit in [China]{china}-[Taiwan]{taiwan} row

[HONIARA]{honiara} - [Solomon Islands]{solomon} has *barred*{1} all outside partners, including [China]{china}, [the United States]{us} and [Taiwan]{taiwan}, from <next month|2025-09>'s *summit*{2} of the [Pacific Islands Forum]{pif}, [Prime Minister]{-} [Jeremiah Maneko]{maneko} said <on Friday|2025-08-29>.

The decision *spares*{3} [the host]{solomon}, which *switched*{4} ties from [Taipei]{taiwan:N} to [Beijing]{china:N} <in 2019|2019>, from having to *issue*{3} visas to [a [Taiwanese]{~taiwan} delegation]{delegation}. [Tuvalu]{tuvalu}, [Palau]{palau} and [the Marshall Islands]{marshall}, which still *recognise*{5} [Taiwan]{taiwan}, had *threatened*{6} to *stay away*{6} if it was excluded.

"This is [our]{pif} house and [we]{pif} *decide*{1} who comes for dinner," [Maneko]{maneko} *told*{7} [parliament]{parliament}. [He]{maneko} *denied*{8} [Chinese officials]{chinoff} had *pressed*{9} [him]{maneko}.

[New Zealand Foreign Minister]{-} [Winston Hale]{hale} *called*{10} the step "unfortunate". [Taiwan]{taiwan}'s foreign ministry *accused*{11} [Beijing]{china:N} of *bullying*{12} and *thanked*{13} [its]{taiwan} three allies for [their]{tuvalu+palau+marshall} support. [China]{china} said [it]{china} *respected*{14} the decision.

[Opposition leader]{-} [Matthew Waleke]{waleke} *said*{15} [the prime minister]{maneko} had "*closed*{1} the door on [those]{donors} [who]{donors} *build*{16} our clinics". [Australia]{australia}, a full member of the forum, *pays*{17} for a fifth of the [Solomons]{solomon}' health budget.

At <last year's|2024> *meeting*{18} in [Tonga]{tonga}, a paragraph on [Taiwan]{taiwan} was *removed*{19} from the final statement after [China's special envoy]{qian}, [Qian Guo]{qian}, *complained*{20} to [the forum's secretary-general]{waqa}.

[Leaders]{leaders} of the 18 members will *discuss*{2} climate finance, policing and fishing in [Honiara]{honiara} from <8 September|2025-09-08>. [Fiji]{fiji} has *proposed*{21} a treaty *declaring*{22} the region an "ocean of peace".
--- actors
pif | organization | Pacific Islands Forum
donors | group | outside partners and donors
china | place | China
taiwan | place | Taiwan
honiara | place | Honiara
solomon | place | Solomon Islands
us | place | United States
maneko | person | Jeremiah Maneko | Prime Minister of Solomon Islands
delegation | group | Taiwanese delegation
tuvalu | place | Tuvalu
palau | place | Palau
marshall | place | Marshall Islands
parliament | organization | parliament of Solomon Islands
chinoff | group | Chinese officials
hale | person | Winston Hale | New Zealand Foreign Minister
waleke | person | Matthew Waleke | opposition leader
australia | place | Australia
tonga | place | Tonga
qian | person | Qian Guo | China's special envoy
waqa | person | secretary-general of the Pacific Islands Forum
leaders | group | leaders of the 18 members
fiji | place | Fiji
--- events
1 | REJECT | solomon, leaders, maneko | china, us, taiwan, donors | core; by maneko; or COERCE SANCTION
2 | CONSULT | leaders, pif | - | mutual; core; planned; time 2025-09-08; place honiara
3 | CONCEDE | solomon | delegation | possible; neg; or OTHER
4 | SANCTION | solomon | taiwan, china | time 2019; or SUPPORT
5 | SUPPORT | tuvalu, palau, marshall | taiwan |
6 | REJECT/THREATEN | tuvalu, palau, marshall | ?solomon | possible; core; or THREATEN
7 | OTHER:statement | maneko | parliament |
8 | REJECT | maneko | - |
9 | REQUEST | chinoff | maneko | denied; neg; by maneko; or COERCE
10 | ACCUSE | hale | ?solomon |
11 | ACCUSE | taiwan | china | core
12 | COERCE | china | ?solomon | by taiwan; reported
13 | SUPPORT | taiwan | tuvalu, palau, marshall |
14 | SUPPORT | china | ?solomon | or OTHER
15 | ACCUSE | waleke | maneko | core
16 | AID | donors | ?solomon | by waleke; quoted
17 | AID | australia | solomon |
18 | CONSULT | pif | - | mutual; time 2024; place tonga
19 | CONCEDE | pif | china | time 2024; or COERCE
20 | ACCUSE | qian | waqa | time 2024
21 | REQUEST | fiji | ?pif | or AGREE
22 | AGREE | pif | - | possible

=== n6-w012 date:2018-05-30 topic:crime source:written
[Three]{three} *held*{1} after *theft*{2} of bronze from war memorials

[Police]{police} have *arrested*{1} [three people]{three} over the *theft*{2} of bronze plaques from at least nine war memorials across [Kent]{kent}.

[Two men from [Sheerness]{sheerness}, aged 41 and 38]{twomen}, were *detained*{1} at a scrap yard near [Sittingbourne]{sitting} <on Monday|2018-05-28> after [a worker]{worker} *recognised*{3} names on a plate and *rang*{4} 999. [A woman of 36]{woman} was *arrested*{5} later on suspicion of *handling*{6} stolen goods.

[Kent Police]{police} said officers had *found*{7} four plaques, one of them *cut*{8} into pieces, in the back of a van. [The yard's owner]{owner} *helped*{9} [police]{police} and is not a suspect.

The first plaque *vanished*{2} in [Lower Halstow]{halstow} <in March|2018-03>. "There are 31 names on ours and [I]{doris} am related to four of them," said [Doris Pankhurst]{doris}, 88. "Whoever *took*{2} it should *come*{10} and *read*{10} them out to [me]{doris}."

[The Royal British Legion]{legion} *called*{11} for tougher sentences. [MP]{-} [Gordon Henley]{henley} *wrote*{12} to [the justice secretary]{gauke} <last month|2018-04> *asking*{12} for a minimum term; [he]{henley} was *told*{13} that judges already had the powers [they]{judges} needed.

[The War Memorials Trust]{trust} has *offered*{14} grants to *replace*{14} the plaques. [A foundry in [Faversham]{faversham}]{foundry} *said*{15} it would *cast*{15} the first two free.

[The two men]{twomen} have been *charged*{16} with nine counts of theft and will *appear*{17} before [Medway magistrates]{court} <on Thursday|2018-05-31>. [The woman]{woman} was *released*{18} under investigation.
--- actors
three | group | three people arrested
police | organization | Kent Police
kent | place | Kent
sheerness | place | Sheerness
twomen | group | two men from Sheerness
sitting | place | Sittingbourne
worker | person | scrap yard worker
woman | person | woman of 36
owner | person | owner of the scrap yard
halstow | place | Lower Halstow
doris | person | Doris Pankhurst
legion | organization | Royal British Legion
henley | person | Gordon Henley | MP
gauke | person | justice secretary
judges | group | judges
trust | organization | War Memorials Trust
faversham | place | Faversham
foundry | organization | foundry in Faversham
court | organization | Medway magistrates
--- events
1 | COERCE | police | three, twomen | core; time 2018-05-28; place sitting
2 | OTHER:crime | twomen | halstow | core; reported; place kent
3 | OTHER:other | worker | - |
4 | REQUEST | worker | police | core; or OTHER
5 | COERCE | ?police | woman |
6 | OTHER:crime | woman | - | reported
7 | OTHER:other | police | twomen | by police
8 | OTHER:crime | ?twomen | - | by police
9 | COOPERATE | owner | police |
10 | REQUEST | doris | twomen | by doris; quoted
11 | REQUEST | legion | - |
12 | REQUEST | henley | gauke | time 2018-04
13 | REJECT | ?gauke | henley | or OTHER
14 | AID/AGREE | trust | - | core; planned
15 | AID/AGREE | foundry | - | planned
16 | ACCUSE | ?police | twomen | core
17 | OTHER:court | twomen | court | planned; time 2018-05-31
18 | RETREAT | ?police | woman |

=== n6-w013 date:2021-10-10 topic:wikinews source:written
[Czech]{~czechia} billionaire *loses*{1} *election*{1}; [president]{zeman} taken *ill*{2}

<Sunday, October 10, 2021|2021-10-10>

The party of [Czech]{~czechia} Prime Minister [Andrej Babčák]{babis} narrowly *lost*{1} *elections*{1} to the lower house of parliament <yesterday|2021-10-09>. With all votes counted, [the centre-right coalition Together]{spolu} had *won*{1} 27.8 percent and [Babčák]{babis}'s [ANO]{ano} 27.1 percent, [the Czech Statistical Office]{czso} said.

[The Social Democrats]{cssd} and [the Communists]{kscm}, [who]{cssd+kscm} *supported*{3} [the outgoing government]{govt}, *failed*{4} to reach the five percent needed to enter parliament. It is the first time since <the Second World War|1939/1945> that [the Communists]{kscm} will have no seats.

[Petr Fialka]{fiala}, a former university rector [who]{fiala} *leads*{5} [Together]{spolu}, *signed*{6} a memorandum with [the Pirate Party]{pirates} late <last night|2021-10-09> in which the two groups *agreed*{6} to *form*{7} a government. "[We]{spolu} are the change. [You]{voters} are the change," [he]{fiala} *told*{8} [supporters]{voters}.

[President]{-} [Miloš Zemek]{zeman}, [who]{zeman} under the constitution *asks*{9} a politician to form a cabinet, was *taken*{10} to a military hospital in [Prague]{prague} <this morning|2021-10-10>, shortly after [he]{zeman} *met*{11} [Babčák]{babis}. [Doctors]{doctors} said [he]{zeman} was in intensive care because of complications of a chronic disease. Before the vote, [Zemek]{zeman} had *said*{12} [he]{zeman} would *appoint*{12} the leader of the strongest single party, which is [ANO]{ano}.

[Babčák]{babis} *conceded*{13} that the coalition had more votes but did not *rule out*{14} *trying*{14} to *form*{14} a minority cabinet.

[Czech police]{police} *said*{15} <last week|2021-09-27/2021-10-03> [they]{police} would *look into*{15} the *purchase*{16} of a French château by [Babčák]{babis} through offshore companies <in 2009|2009>, which was *revealed*{17} by [a consortium of journalists]{icij}. [He]{babis} *denies*{18} wrongdoing and *called*{19} the publication an *attempt*{20} to *influence*{20} the vote.
--- actors
czechia | place | Czech Republic
zeman | person | Miloš Zemek | President of the Czech Republic
babis | person | Andrej Babčák | Prime Minister of the Czech Republic
spolu | organization | Together | centre-right coalition
ano | organization | ANO
czso | organization | Czech Statistical Office
cssd | organization | Social Democrats
kscm | organization | Communists
govt | organization | outgoing government
fiala | person | Petr Fialka | leader of Together
pirates | organization | Pirate Party
voters | group | supporters of Together
prague | place | Prague
doctors | group | doctors
police | organization | Czech police
icij | organization | consortium of journalists
--- events
1 | OTHER:election | spolu | ano, babis | core; time 2021-10-09; by czso; place czechia
2 | OTHER:health | - | zeman | core; time 2021-10-10
3 | SUPPORT | cssd, kscm | govt |
4 | OTHER:election | cssd, kscm | - | core; time 2021-10-09
5 | OTHER:other | fiala | spolu |
6 | AGREE | fiala, spolu, pirates | - | mutual; core; time 2021-10-09
7 | COOPERATE | spolu, pirates | - | mutual; planned
8 | OTHER:statement | fiala | voters |
9 | REQUEST | zeman | - | or OTHER
10 | AID | - | zeman | core; time 2021-10-10; place prague; or OTHER
11 | CONSULT | zeman | babis | time 2021-10-10
12 | OTHER:appointment | zeman | ?babis | planned; by zeman; or SUPPORT
13 | CONCEDE | babis | spolu |
14 | OTHER:other | babis | - | possible
15 | ACCUSE | police | ?babis | core; planned; by police
16 | OTHER:trade | babis | - | time 2009
17 | ACCUSE | icij | babis | or OTHER
18 | REJECT | babis | - |
19 | ACCUSE | babis | icij |
20 | OTHER:other | icij | - | by babis; or COERCE

=== n6-w014 date:2016-12-20 topic:attack source:written
[Ambassador]{karlov} *shot*{1} dead at [Ankara]{ankara} gallery

[ANKARA]{ankara} - [The [Russian]{~russia} ambassador to [Turkey]{turkey}]{karlov} was *shot*{1} dead by [an off-duty policeman]{altintas} as [he]{karlov} *gave*{2} a speech at an art gallery in [Ankara]{ankara} <on Monday evening|2016-12-19>.

[The gunman]{altintas}, in a dark suit and tie, *shouted*{3} "Don't forget Aleppo" in Turkish after *firing*{1} eight times at [Andrei Karnov]{karlov}, 62, from behind. [He]{altintas} *wounded*{4} [three other people]{three} before [special forces]{special} *killed*{5} [him]{altintas}.

[Turkish President]{-} [Recep Tayyip Erdoğan]{erdogan} *called*{6} [[his]{erdogan} [Russian]{~russia} counterpart]{-}, [Vladimir Putin]{putin}, within the hour. [Both men]{erdogan+putin} *said*{7} the *killing*{1} was meant to *damage*{8} ties between [the two countries]{russia+turkey}, which have *improved*{9} since [Turkey]{turkey} *apologised*{10} <in June|2016-06> for *shooting*{11} down a [Russian]{~russia} warplane.

"There can be only one answer: *stepping*{12} up the *fight*{12} against terror. The bandits will *feel*{12} it," [Putin]{putin} *told*{13} [officials]{officials} at the Kremlin. [He]{putin} *sent*{14} [18 investigators]{investigators} to [Ankara]{ankara}.

[Turkish police]{police} *named*{15} [the attacker]{altintas} as [Mevlüt Altan]{altintas}, 22, and *detained*{16} [his]{altintas} [parents, sister and flatmate]{relatives}. [A security official]{official} *said*{17} there were "very strong signs" [he]{altintas} *belonged*{18} to the network of [Fethullah Gülen]{gulen}, the [cleric]{gulen} [whom]{gulen} [Ankara]{turkey:N} *blames*{19} for a failed *coup*{20} <in July|2016-07>. [Gülen]{gulen}, [who]{gulen} lives in [Pennsylvania]{penn}, *condemned*{21} the *murder*{1} and *denied*{22} any link.

[The United States]{us} *closed*{23} [its]{us} three missions in [Turkey]{turkey} after [a man]{man} *fired*{24} a shotgun outside its embassy hours later. Nobody was *hurt*{25}.

The foreign ministers of [Russia]{russia}, [Turkey]{turkey} and [Iran]{iran} *met*{26} as planned in [Moscow]{moscow} <on Tuesday|2016-12-20> to *discuss*{26} the *evacuation*{27} of [civilians]{civilians} from eastern [Aleppo]{aleppo}. They *held*{28} a minute's silence.

[Karnov]{karlov}'s [widow]{widow} *flew*{29} home with the coffin. [An honour guard]{guard} *lined*{30} the runway.
--- actors
karlov | person | Andrei Karnov | Russian ambassador to Turkey
ankara | place | Ankara
russia | place | Russia
turkey | place | Turkey
altintas | person | Mevlüt Altan | off-duty policeman, gunman
three | group | three other people
special | group | special forces
erdogan | person | Recep Tayyip Erdoğan | President of Turkey
putin | person | Vladimir Putin | President of Russia
officials | group | officials
investigators | group | 18 investigators
police | organization | Turkish police
relatives | group | parents, sister and flatmate of Mevlüt Altan
official | person | security official
gulen | person | Fethullah Gülen | cleric
penn | place | Pennsylvania
us | place | United States
man | person | man with a shotgun
iran | place | Iran
moscow | place | Moscow
civilians | group | civilians
aleppo | place | Aleppo
widow | person | widow of Andrei Karnov
guard | group | honour guard
--- events
1 | ASSAULT | altintas | karlov, ?russia | core; time 2016-12-19; place ankara
2 | OTHER:culture | karlov | - | time 2016-12-19; place ankara; or OTHER
3 | ACCUSE | altintas | - | time 2016-12-19; or OTHER
4 | ASSAULT | altintas | three | core; time 2016-12-19; place ankara
5 | ASSAULT | special | altintas | core; time 2016-12-19; place ankara
6 | CONSULT | erdogan | putin | core; time 2016-12-19
7 | ACCUSE | erdogan, putin | ?altintas | or OTHER
8 | OTHER:other | altintas | russia, turkey | by putin
9 | OTHER:other | russia, turkey | - | mutual
10 | CONCEDE | turkey | ?russia | time 2016-06
11 | ASSAULT | turkey | russia |
12 | ASSAULT/THREATEN | putin | - | possible; by putin; quoted
13 | OTHER:statement | putin | officials |
14 | MOBILIZE | putin | investigators | place ankara; or COOPERATE
15 | OTHER:statement | police | altintas |
16 | COERCE | police | relatives | core
17 | ACCUSE | official | altintas |
18 | OTHER:other | altintas | gulen | by official
19 | ACCUSE | turkey | gulen |
20 | COERCE | gulen | turkey | time 2016-07; reported; by turkey; or ASSAULT
21 | ACCUSE | gulen | ?altintas |
22 | REJECT | gulen | ?turkey | core
23 | RETREAT | us | turkey | or OTHER
24 | ASSAULT | man | us | time 2016-12-20
25 | ASSAULT | - | - | neg
26 | CONSULT | russia, turkey, iran | - | mutual; core; time 2016-12-20; place moscow
27 | AID | - | civilians | place aleppo
28 | SUPPORT | russia, turkey, iran | ?karlov | time 2016-12-20
29 | OTHER:travel | widow | - |
30 | SUPPORT | guard | karlov |

=== n6-w015 date:2023-08-10 topic:strike source:written
[Baggage handlers]{handlers}' *strike*{1} *hits*{2} [Lisbon]{lisbon} holiday flights

At least 180 flights were *cancelled*{2} at [Lisbon airport]{airport} <on Thursday|2023-08-10> as [baggage handlers]{handlers} *began*{1} a three-day *stoppage*{1} over rosters.

[Tourists]{tourists} *slept*{3} on cardboard in the departure hall, and [staff]{staff} *handed out*{4} water. [Chloe and Dean Mercer]{mercers} from [Coventry]{coventry}, *travelling*{5} with [two toddlers]{toddlers}, said [they]{mercers} had been *told*{7} to come back <on Sunday|2023-08-13>. "[We]{mercers} *support*{8} anyone [who]{handlers} *fights*{1} for decent hours. But [we]{mercers} are *sharing*{9} one banana between four," [Mrs]{-} [Mercer]{mercers} said.

[The union]{sitava}, [Sitava]{sitava}, *accuses*{10} [the handling company]{portair}, [PortAir]{portair}, of *making*{11} [staff]{handlers} *work*{11} split shifts that start at 4am and end at 10pm. [PortAir]{portair} says [it]{portair} *offered*{13} a 6 per cent pay rise <in July|2023-07>, which [members]{handlers} *rejected*{14} by a show of hands.

[The government]{government} *imposed*{15} minimum services covering flights to the [Azores]{azores} and [Madeira]{madeira}. [Infrastructure Minister]{-} [João Galvão]{galvao} *warned*{16} [the union]{sitava} that it could *use*{17} [soldiers]{soldiers} to *load*{17} bags. [Sitava]{sitava} *replied*{18} that [soldiers]{soldiers} had better things to do in a month of forest fires.

[TAP Air Portugal]{tap} *advised*{19} [passengers]{tourists} to *travel*{19} with hand luggage only. [Ryanair]{ryanair}, [whose]{ryanair} own staff *handle*{20} its bags, *ran*{21} a normal service and *mocked*{22} [TAP]{tap} on social media.

[Hoteliers in [the Algarve]{algarve}]{hoteliers} *put*{23} [their]{hoteliers} losses at €4 million a day and *urged*{24} [the two sides]{sitava+portair} to *accept*{24} arbitration. [A judge]{judge} *declined*{25} <on Wednesday|2023-08-09> to *ban*{25} the strike.

*Talks*{26} are to *resume*{26} at the labour ministry <on Friday morning|2023-08-11>.
--- actors
lisbon | place | Lisbon
airport | organization | Lisbon airport
handlers | group | baggage handlers
tourists | group | tourists
staff | group | airport staff
mercers | group | Chloe and Dean Mercer
coventry | place | Coventry
toddlers | group | two toddlers
sitava | organization | Sitava | union
portair | organization | PortAir | handling company
government | organization | Portuguese government
azores | place | Azores
madeira | place | Madeira
galvao | person | João Galvão | Infrastructure Minister
soldiers | group | soldiers
tap | organization | TAP Air Portugal
ryanair | organization | Ryanair
algarve | place | Algarve
hoteliers | group | hoteliers in the Algarve
judge | person | judge
--- events
1 | PROTEST | handlers | ?portair | core; time 2023-08-10; place airport, lisbon
2 | OTHER:other | - | tourists | core; time 2023-08-10; place airport; or PROTEST OTHER
3 | OTHER:other | tourists | - | place airport
4 | AID | staff | tourists |
5 | OTHER:travel | mercers, toddlers | - |
7 | REQUEST | - | mercers | by mercers
8 | SUPPORT | mercers | handlers | by mercers; quoted
9 | OTHER:other | mercers | - | by mercers; quoted
10 | ACCUSE | sitava | portair | core
11 | COERCE | portair | handlers | by sitava
13 | AID/AGREE | portair | handlers | by portair; time 2023-07; planned
14 | REJECT | handlers | portair | core; by portair
15 | COERCE | government | ?handlers | core
16 | THREATEN | galvao | sitava | core; same 17
17 | MOBILIZE/THREATEN | government | soldiers, sitava | core; possible; by galvao
18 | REJECT | sitava | galvao |
19 | REQUEST | tap | tourists |
20 | OTHER:business | ryanair | - |
21 | OTHER:business | ryanair | - |
22 | ACCUSE | ryanair | tap |
23 | OTHER:statement | hoteliers | - |
24 | AGREE/REQUEST | hoteliers | sitava, portair |
25 | COERCE/REJECT | judge | ?handlers | time 2023-08-09; or REJECT
26 | CONSULT | ?sitava, ?portair | - | mutual; planned; time 2023-08-11
