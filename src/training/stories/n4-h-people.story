=== n4-071 date:2021-10-02 topic:obituary source:written
[Margaret Adeane]{adeane}, [judge]{adeane} [who]{adeane} *freed*{1} [the Harwich Nine]{nine}, *dies*{2} at 91

[Dame]{-} [Margaret Adeane]{adeane}, the [appeal judge]{adeane} [whose]{adeane} *ruling*{1} *set free*{1} [nine dockers]{nine} *jailed*{3} for a *bombing*{4} [they]{nine} did not *commit*{5}, has *died*{2} at [her]{adeane} home in [Suffolk]{suffolk}, [her]{adeane} [family]{family} *announced*{6} <on Saturday|2021-10-02>.

Born above a fish shop in [Grimsby]{grimsby} <in 1930|1930>, [she]{adeane} *left*{7} school at fifteen, *took*{8} shorthand at night and was *called*{9} to the bar <in 1956|1956>, one of four women that year. [Clerks]{clerks} *sent*{10} [her]{adeane} divorces. [She]{adeane} *sent*{10} [them]{clerks} back.

[She]{adeane} *made*{11} [her]{adeane} name <in 1971|1971> *defending*{12} [a miner]{miner} [who]{miner} had *struck*{13} [a coal board manager]{manager}; the jury *took*{14} nine minutes to *clear*{14} [him]{miner}. [Lord Denholm]{denning}, against [whom]{denning} [she]{adeane} *appeared*{15} 31 times, once *remarked*{16} that [she]{adeane} "*wins*{17} by refusing to sit down".

*Appointed*{18} to the Court of Appeal <in 1988|1988>, [she]{adeane} *heard*{19} the case of the [Nine]{nine:N} <three years later|1991>. [The Crown]{crown} had *withheld*{20} a notebook. [Adeane]{adeane} *held*{21} it up between finger and thumb. "It would have *hanged*{22} [them]{nine}," [she]{adeane} said, "had we still the rope."

[Patrick Doyle]{doyle}, the [last survivor of [the nine]{nine}]{doyle}, *paid tribute*{23}. "[She]{adeane} *wrote*{24} to [my]{doyle} [mother]{mother} every Christmas," [he]{doyle} said.

[She]{adeane} *stepped down*{25} <in 2002|2002>, *turned down*{26} a peerage and bred bantams. [Her]{adeane} [husband]{-}, the botanist [Hugh Vane]{vane}, *died*{27} <in 1999|1999>. Two daughters survive [her]{adeane}.
--- actors
adeane | person | Margaret Adeane | appeal judge
nine | group | Harwich Nine
suffolk | place | Suffolk
family | group | family of Margaret Adeane
grimsby | place | Grimsby
clerks | group | clerks
miner | person | miner
manager | person | coal board manager
denning | person | Lord Denholm
crown | organization | the Crown
doyle | person | Patrick Doyle | last survivor of the nine
mother | person | mother of Patrick Doyle
vane | person | Hugh Vane | botanist, husband of Margaret Adeane
--- events
1 | CONCEDE | adeane | nine | core; time 1991; or RETREAT
2 | OTHER:death | - | adeane | core; place suffolk
3 | COERCE | - | nine | core
4 | ASSAULT | nine | - | core; neg
5 | ASSAULT | nine | - | neg; same 4
6 | OTHER:statement | family | - | time 2021-10-02
7 | OTHER:other | adeane | - |
8 | OTHER:other | adeane | - |
9 | OTHER:appointment | - | adeane | time 1956
10 | OTHER:business | clerks | adeane | or REJECT
11 | OTHER:court | adeane | - | core; time 1971
12 | OTHER:court | adeane | miner | time 1971; or SUPPORT
13 | ASSAULT | miner | manager |
14 | CONCEDE | - | miner | time 1971
15 | OTHER:court | adeane | denning |
16 | SUPPORT | denning | adeane | or OTHER
17 | OTHER:court | adeane | - | by denning; quoted
18 | OTHER:appointment | - | adeane | time 1988
19 | OTHER:court | adeane | nine | time 1991
20 | REJECT | crown | ?nine | or SANCTION OTHER
21 | OTHER:court | adeane | - | time 1991
22 | COERCE | - | nine | possible; neg; by adeane; quoted; or ASSAULT
23 | SUPPORT | doyle | adeane | core
24 | CONSULT | adeane | mother | by doyle; quoted; or SUPPORT
25 | OTHER:appointment | adeane | - | time 2002
26 | REJECT | adeane | - |
27 | OTHER:death | - | vane | time 1999

=== n4-072 date:2018-09-12 topic:museum source:written
[Museum]{museum:n} *gives back*{1} stolen drum after 118 years

The [Stadtmuseum in [Bremen]{bremen}]{museum} *handed over*{1} a royal drum <on Wednesday|2018-09-12> to [descendants of [the [Cameroonian]{~cameroon} chief]{chief} from [whom]{chief} [German soldiers]{soldiers} *took*{2} it <in 1900|1900>]{descendants}.

[Princess]{-} [Adèle Mbia-Ngando]{mbia} *struck*{3} it once, *wiped*{3} [her]{mbia} eyes and *shook*{3} the hand of [director]{-} [Frauke Petersen]{petersen}. "It *lost*{4} its voice in your cellar," [she]{mbia} *told*{4} [the guests]{guests}. "[We]{descendants} will *teach*{5} it to speak."

The *ceremony*{1} came after <nine years|P9Y> of letters. [Petersen]{petersen}'s [predecessor]{-}, [Ulrich Stahl]{stahl}, had *held*{6} that the drum was *bought*{7}. A [student]{akono}, [Samuel Akono]{akono}, *turned up*{8} the receipt <in 2015|2015>: it was for rifle cartridges.

[Culture Senator]{-} [Carola Emmerich]{emigholz} *asked*{9} [the family]{descendants} for forgiveness. [Cameroon]{cameroon}'s [ambassador]{ambassador} *thanked*{10} [her]{emigholz} and *presented*{11} a list of 47 further objects. [Emmerich]{emigholz} *promised*{12} to *go through*{12} it with [museum staff]{staff}.

Not all the [Mbia]{descendants:N} were pleased. [A cousin]{cousin}, [Théophile Mbia]{cousin:N}, *stayed away*{13} because [the city]{bremen} *refused*{14} to *pay*{14} for the shipping. [A brewery]{brewery} has *stepped in*{15}.

[France]{france}, the [Netherlands]{netherlands} and [Belgium]{belgium} are *debating*{16} similar *returns*{17}. The [British Museum]{bm} is barred by a law of <1963|1963> from giving away its holdings. [Bremen]{bremen} owns about 13,000 African objects, fewer than half of them catalogued.
--- actors
museum | organization | Stadtmuseum in Bremen
bremen | place | Bremen
cameroon | place | Cameroon
chief | person | Cameroonian chief
soldiers | group | German soldiers
descendants | group | descendants of the chief
mbia | person | Adèle Mbia-Ngando | Princess
petersen | person | Frauke Petersen | director of the museum
guests | group | guests
stahl | person | Ulrich Stahl | former director of the museum
akono | person | Samuel Akono | student
emigholz | person | Carola Emmerich | Culture Senator
ambassador | person | ambassador of Cameroon
staff | group | museum staff
cousin | person | Théophile Mbia | cousin
brewery | organization | brewery
france | place | France
netherlands | place | Netherlands
belgium | place | Belgium
bm | organization | British Museum
--- events
1 | RETREAT | museum | descendants | core; time 2018-09-12; place bremen; or CONCEDE OTHER
2 | COERCE | soldiers | chief | core; time 1900; or OTHER
3 | SUPPORT | mbia | petersen | time 2018-09-12; or OTHER
4 | OTHER:statement | mbia | guests |
5 | OTHER:culture | descendants | - | planned; by mbia; quoted
6 | REJECT | stahl | ?descendants |
7 | OTHER:trade | ?museum | ?chief | reported; by stahl
8 | OTHER:science | akono | - | time 2015; or OTHER
9 | CONCEDE | emigholz | descendants | core
10 | SUPPORT | ambassador | emigholz |
11 | REQUEST | ambassador | emigholz | core
12 | OTHER:culture | emigholz | staff | planned; or AGREE
13 | REJECT | cousin | - |
14 | AID/REJECT | bremen | ?descendants |
15 | AID | brewery | ?descendants |
16 | CONSULT | france, netherlands, belgium | - | or OTHER
17 | RETREAT | france, netherlands, belgium | - | possible; or OTHER

=== n4-073 date:2023-07-26 topic:film source:written
[Director]{kapoor:n} *quits*{1} gangster epic, [star]{malhotra:n} *takes over*{2}

[MUMBAI]{mumbai}: [Filmmaker]{-} [Zoya Kapoor-Sen]{kapoor} has *walked out*{1} of [Kaala Bandar]{film}, the year's costliest Hindi production, after a *row*{3} with [[its]{film} leading man]{malhotra}, [who]{malhotra} will now *direct*{2} the rest [himself]{malhotra}.

[Kapoor-Sen]{kapoor} *left*{1} the set at [Film City]{filmcity} <on Monday|2023-07-24> when [Dev Malhotra]{malhotra} *rewrote*{4} [his]{malhotra} own death scene and *survived*{5} it. "[I]{kapoor} *killed*{6} [him]{malhotra} on page 90. [He]{malhotra} *came back*{5} on page 91 with a helicopter," [she]{kapoor} *told*{7} [this paper]{paper}.

[Malhotra]{malhotra}, 54, *dismissed*{8} *reports*{9} of a *quarrel*{3}. "[She]{kapoor} is like [my]{malhotra} sister. Sisters leave," [he]{malhotra} said.

[Producers]{producers} [Lotus Reel]{producers:N} *closed ranks*{10} behind [the actor]{malhotra}, in [whom]{malhotra} [they]{producers} have a Rs 200-crore investment. [The firm]{producers} *served*{11} a notice on [Kapoor-Sen]{kapoor}, *demanding*{11} back half [her]{kapoor} fee. [Her]{kapoor} [counsel]{counsel} *replied*{12} with one line, "See you in court, bring popcorn."

The [directors' guild]{guild} *came out*{13} in [her]{kapoor} *support*{13} and *asked*{14} [members]{members} to *boycott*{14} the project. Cinematographer [Tariq Lone]{lone} *withdrew*{15} <yesterday|2023-07-25>.

[Kaala Bandar]{film} has already *lost*{16} [two writers]{writers} and [a composer]{composer}. It was *announced*{17} <in 2019|2019> with [another hero]{hero}, *put on ice*{18} during the *lockdown*{19}, and *revived*{20} <last winter|2022-12/2023-02>. Release is *set*{21} for <Diwali|2023-11-12>.

[Kapoor-Sen]{kapoor}'s first feature, about a lighthouse keeper, cost Rs 40 lakh and *took*{22} [the Golden Peacock]{peacock}.
--- actors
kapoor | person | Zoya Kapoor-Sen | filmmaker
malhotra | person | Dev Malhotra | actor
mumbai | place | Mumbai
film | other | Kaala Bandar
filmcity | place | Film City
paper | organization | this paper
producers | organization | Lotus Reel | producers
counsel | person | counsel of Kapoor-Sen
guild | organization | directors' guild
members | group | members of the guild
lone | person | Tariq Lone | cinematographer
writers | group | two writers
composer | person | composer
hero | person | another hero
peacock | other | Golden Peacock
--- events
1 | RETREAT | kapoor | ?producers | core; time 2023-07-24; place filmcity; or SANCTION OTHER
2 | OTHER:culture | malhotra | film | core; planned
3 | ACCUSE | kapoor, malhotra | - | mutual; core; or OTHER
4 | OTHER:culture | malhotra | - | core
5 | OTHER:culture | malhotra | - | by kapoor
6 | OTHER:culture | kapoor | malhotra | by kapoor; quoted
7 | OTHER:statement | kapoor | paper |
8 | REJECT | malhotra | - | core
9 | OTHER:statement | - | - |
10 | SUPPORT | producers | malhotra | core
11 | REQUEST | producers | kapoor | core; or ACCUSE
12 | REJECT | counsel | producers |
13 | SUPPORT | guild | kapoor | core
14 | REJECT/REQUEST | guild | members | or SANCTION
15 | RETREAT | lone | ?producers | time 2023-07-25; or SANCTION
16 | OTHER:culture | writers, composer | film | or RETREAT
17 | OTHER:statement | ?producers | film | time 2019; or OTHER
18 | OTHER:culture | ?producers | film |
19 | COERCE | - | - |
20 | OTHER:culture | ?producers | film | time 2022-12/2023-02
21 | OTHER:culture | ?producers | film | planned; time 2023-11-12
22 | SUPPORT | - | kapoor | or OTHER

=== n4-074 date:2019-08-05 topic:human-interest source:written
Lost ring *turns up*{1} on carrot, 40 years on

A [farmer's widow in [Saskatchewan]{sask}]{mykytiuk} has *got back*{1} the wedding ring [she]{mykytiuk} *lost*{2} in [her]{mykytiuk} garden <in 1979|1979>, thanks to a carrot that *grew*{3} through it.

[Olga Mykytiuk]{mykytiuk}, 84, *kept*{4} the *loss*{2} from [her]{mykytiuk} [husband]{stefan}, [Stefan]{stefan}, and *bought*{5} a cheap copy at [Eaton's]{eatons}. [He]{stefan} *died*{6} <in 2012|2012> without *learning*{7} the truth. "Or maybe [he]{stefan} knew," [she]{mykytiuk} said. "[He]{stefan} *dug*{8} that bed over every spring. [He]{stefan} hated carrots."

It was [her]{mykytiuk} [great-niece]{nina}, [nine-year-old]{-} [Nina Boyko]{nina}, [who]{nina} *pulled*{9} the vegetable <last Tuesday|2019-07-30> near [Wakaw]{wakaw}. [She]{nina} *ran*{10} to the house, thinking it a tap washer.

The ring would not slide over [Mrs.]{-} [Mykytiuk]{mykytiuk}'s knuckle. [A jeweller in [Saskatoon]{saskatoon}]{jeweller} *cut*{11} it, *added*{11} a piece and *refused*{12} payment. [A frozen-food company]{company} *offered*{13} $5,000 for the carrot. Too late: [Nina]{nina} had *eaten*{14} it.

Offers to appear on television have *followed*{15}. [Mrs.]{-} [Mykytiuk]{mykytiuk} *said no*{16} to [three networks]{networks} and *yes*{17} to the [Wakaw Recorder]{recorder}, "because [they]{recorder} *came*{18} to the door".

*Finds*{19} of this kind are rarer than newspapers suggest. A [woman in [Sweden]{sweden}]{swede} *made*{19} one <in 2011|2011>, sixteen years after *taking*{20} off [her]{swede} ring to bake.
--- actors
sask | place | Saskatchewan
mykytiuk | person | Olga Mykytiuk | farmer's widow
stefan | person | Stefan Mykytiuk | husband of Olga Mykytiuk
eatons | organization | Eaton's
nina | person | Nina Boyko | great-niece
wakaw | place | Wakaw
saskatoon | place | Saskatoon
jeweller | person | jeweller in Saskatoon
company | organization | frozen-food company
networks | group | three networks
recorder | organization | Wakaw Recorder
sweden | place | Sweden
swede | person | woman in Sweden
--- events
1 | OTHER:other | mykytiuk | - | core; time 2019-07-30; place sask
2 | OTHER:accident | - | mykytiuk | core; time 1979; or OTHER
3 | OTHER:science | - | - | or OTHER
4 | REJECT | mykytiuk | stefan | or OTHER
5 | OTHER:business | mykytiuk | eatons |
6 | OTHER:death | - | stefan | time 2012
7 | OTHER:other | stefan | - | neg
8 | OTHER:other | stefan | - | by mykytiuk; quoted
9 | OTHER:other | nina | - | core; time 2019-07-30; place wakaw
10 | OTHER:travel | nina | ?mykytiuk | time 2019-07-30; or OTHER
11 | AID | jeweller | ?mykytiuk | or OTHER
12 | REJECT | jeweller | ?mykytiuk |
13 | OTHER:trade | company | ?mykytiuk | planned
14 | OTHER:other | nina | - |
15 | REQUEST | networks | mykytiuk | or OTHER
16 | REJECT | mykytiuk | networks | core
17 | AGREE | mykytiuk | recorder |
18 | CONSULT | recorder | mykytiuk | by mykytiuk; quoted; or OTHER
19 | OTHER:other | swede | - | time 2011
20 | OTHER:other | swede | - |

=== n4-075 date:2025-01-31 topic:music source:written
[Singer]{vale:n} *cancels*{1} tour after *fall*{2} in [Glasgow]{glasgow}

The rock singer [Johnny Vale]{vale} has *scrapped*{1} the rest of [his]{vale} farewell tour after *tumbling*{2} from the stage at [Glasgow]{glasgow}'s [Hydro]{hydro} and *breaking*{2} a hip.

[Vale]{vale}, 76, *missed*{3} a step during the encore <on Wednesday|2025-01-29> and *dropped*{2} eight feet into the photographers' pit. [He]{vale} *sang*{4} two more lines lying down, [fans]{fans} said, before [bassist]{-} [Mo Castle]{castle} *stopped*{5} the band.

"[The surgeons at [Queen Elizabeth]{qeuh}]{surgeons} have *put*{6} [me]{vale} together. [I]{vale} *leave*{7} the stage the way [I]{vale} *came*{8} on it, head first," [he]{vale} said in a message *read out*{9} by [[his]{vale} manager]{-} and former wife, [Trish Vale]{trish}.

Dates in [Leeds]{leeds}, [Paris]{paris} and [Berlin]{berlin} are *off*{1}. [Promoter]{-} [Big Lantern]{lantern} will *refund*{10} tickets and *denied*{11} that [it]{lantern} *ignored*{12} *complaints*{13} about the ramp. [Crew members]{crew} had *raised*{13} the matter in [Cardiff]{cardiff}, [two of [them]{crew}]{twocrew} *told*{14} the [BBC]{bbc}. [The Health and Safety Executive]{hse} is *looking into*{15} it.

[Vale]{vale}'s old rival [Terry Dunne]{dunne}, with [whom]{dunne} [he]{vale} *fell out*{16} over a song <in 1981|1981>, *sent*{17} a walking frame. "[He]{vale} owes [me]{dunne} a chorus," [Dunne]{dunne} said. "[I]{dunne} want [him]{vale} upright when [I]{dunne} *collect*{18}."

[Vale]{vale} has *sold*{19} 30 million records. [His]{vale} 1978 hit Paper Moon Motel *spent*{20} nine weeks at number one.
--- actors
vale | person | Johnny Vale | rock singer
glasgow | place | Glasgow
hydro | place | Hydro
fans | group | fans
castle | person | Mo Castle | bassist
qeuh | organization | Queen Elizabeth hospital
surgeons | group | surgeons
trish | person | Trish Vale | manager and former wife of Johnny Vale
leeds | place | Leeds
paris | place | Paris
berlin | place | Berlin
lantern | organization | Big Lantern | promoter
crew | group | crew members
twocrew | group | two crew members
cardiff | place | Cardiff
bbc | organization | BBC
hse | organization | Health and Safety Executive
dunne | person | Terry Dunne | rival of Johnny Vale
--- events
1 | OTHER:culture | vale | - | core; neg; place leeds, paris, berlin
2 | OTHER:accident | - | vale | core; time 2025-01-29; place hydro
3 | OTHER:accident | vale | - | time 2025-01-29
4 | OTHER:culture | vale | - | by fans; time 2025-01-29
5 | OTHER:culture | castle | - | time 2025-01-29
6 | AID | surgeons | vale | core; by vale; quoted
7 | OTHER:culture | vale | - | by vale; quoted
8 | OTHER:culture | vale | - | by vale; quoted
9 | OTHER:statement | trish | - |
10 | OTHER:business | lantern | - | planned
11 | REJECT | lantern | - | core
12 | REJECT | lantern | ?crew | denied; neg; by lantern
13 | ACCUSE | crew | ?lantern | core; place cardiff
14 | OTHER:statement | twocrew | bbc |
15 | ACCUSE | hse | ?lantern | core
16 | ACCUSE | vale, dunne | - | mutual; time 1981; or SANCTION
17 | AID | dunne | vale | or SUPPORT
18 | REQUEST | dunne | vale | possible; by dunne; quoted; or OTHER
19 | OTHER:business | vale | - |
20 | OTHER:culture | vale | - | time 1978

=== n4-076 date:2017-12-04 topic:prize source:written
[Albion winner]{winner:n} *gives away*{1} prize money

[LONDON]{london} — [Novelist]{-} [Tendai Moyo-Hart]{winner:N} *took*{2} the [Albion Prize]{prize} <on Monday night|2017-12-04>, *thanked*{3} [her]{winner} bus driver and *gave*{1} the £40,000 to the [Harare clinic]{clinic} where [she]{winner} was *born*{4}.

[Her]{winner} book, Salt Inventory, *beat*{2} five others, among them the bookmakers' favourite by [Colm Tierney]{tierney}. [Chair of judges]{-} [Lady]{-} [Ruth Sandler]{sandler} *called*{5} it "a ledger that learned to sing". The vote, [she]{sandler} *let slip*{6}, was three to two.

[One of the two]{corrie}, critic [Ewan Corrie]{corrie}, did not *stay*{7} for the pudding. [He]{corrie} *wrote*{8} <on Tuesday|2017-12-05> that [the panel]{panel} had *rewarded*{2} "a passport". [Sandler]{sandler} *hit*{9} *back*{9}: "[He]{corrie} *read*{10} the first fifty pages. [He]{corrie} *told*{11} [us]{panel} so."

[Moyo-Hart]{winner}, 38, *came*{12} to [Britain]{britain} at seventeen, *worked*{13} nights in a care home and was twice *refused*{14} leave to *remain*{14}. [The Home Office]{homeoffice} *lost*{15} [her]{winner} file <in 2009|2009>; a fictional version of the file narrates chapter nine. [She]{winner} *became*{16} a citizen <last year|2016>.

[Sister]{-} [Agnes Chuma]{chuma} of [Mbare Clinic]{clinic} said the *gift*{1} would *buy*{17} two incubators. "[I]{chuma} *caught*{4} [her]{winner}, you know," [she]{chuma} said. "[She]{winner} *came*{4} out arguing."

[Publisher]{-} [Lantern & Sons]{lanternsons} has *ordered*{18} 90,000 more copies. [Tierney]{tierney}, [who]{tierney} *lost out*{2} for the third time, *raised*{19} a glass to the winner and *went*{20} fishing.
--- actors
winner | person | Tendai Moyo-Hart | novelist
london | place | London
prize | other | Albion Prize
clinic | organization | Mbare Clinic | Harare clinic
tierney | person | Colm Tierney | novelist
sandler | person | Ruth Sandler | chair of judges
corrie | person | Ewan Corrie | critic
panel | group | panel of judges
britain | place | Britain
homeoffice | organization | Home Office
chuma | person | Agnes Chuma | Sister
lanternsons | organization | Lantern & Sons | publisher
--- events
1 | AID | winner | clinic | core; time 2017-12-04
2 | SUPPORT | panel | winner | core; time 2017-12-04; or OTHER
3 | SUPPORT | winner | - | time 2017-12-04
4 | OTHER:health | chuma | winner | or OTHER
5 | SUPPORT | sandler | ?winner |
6 | OTHER:statement | sandler | - |
7 | REJECT | corrie | - | neg; time 2017-12-04; or OTHER
8 | ACCUSE | corrie | panel | core; time 2017-12-05
9 | ACCUSE | sandler | corrie | core; or REJECT
10 | OTHER:other | corrie | - | by sandler; quoted
11 | OTHER:statement | corrie | panel | by sandler; quoted
12 | OTHER:travel | winner | britain |
13 | OTHER:business | winner | - |
14 | REJECT | ?homeoffice | winner |
15 | OTHER:accident | homeoffice | winner | time 2009; or OTHER
16 | OTHER:other | winner | - | time 2016
17 | AID | ?clinic | - | planned; by chuma; or OTHER
18 | OTHER:business | lanternsons | - |
19 | SUPPORT | tierney | winner |
20 | OTHER:travel | tierney | - |

=== n4-077 date:2022-03-30 topic:religion source:written
[Archbishop]{okello:n} *lifts*{1} ban on rain priest

[KAMPALA]{kampala} – A [Catholic priest]{lubega} *barred*{2} from the pulpit for *blessing*{3} a rain shrine may *preach*{1} again, the [archdiocese of [Gulu]{gulu}]{archdiocese} said <on Wednesday|2022-03-30>, <a day after|2022-03-29> the first storms in <seven months|P7M> *broke*{4} over the district.

[Archbishop]{-} [Joseph Okello]{okello} *insisted*{5} that the weather had *played*{6} no part. "[I]{okello} *signed*{1} the letter <on Sunday|2022-03-27>. The clouds did not *ask*{7} [me]{okello}," [he]{okello} *told*{8} [Radio Pacis]{pacis}.

[Father]{-} [Cyprian Lubega]{lubega}, 61, was *suspended*{2} <in September|2021-09> when a video *showed*{9} [him]{lubega} *pouring*{3} millet beer on a rock beside [clan elders]{elders}. [Three hundred parishioners]{parishioners} *walked*{10} 40km to the cathedral to *plead*{10} for [him]{lubega}; [the archbishop]{okello} *met*{11} [them]{parishioners}, *heard*{11} [them]{parishioners} *out*{11} and *sent*{12} [them]{parishioners} home on lorries.

The priest has *accepted*{13} conditions. [He]{lubega} must *make*{14} a retreat of <ten days|P10D> and *stay away*{14} from the shrine. [Ladit Ogwang Tito]{ogwang}, [who]{ogwang} keeps it, *took*{15} the news calmly. "The rock does not move. If [he]{lubega} wants, [he]{lubega} knows where," [Ogwang]{ogwang} said.

[The region]{acholi} *lost*{16} two harvests to *drought*{17}. The [World Food Programme]{wfp} *cut*{18} rations for [refugees from [South Sudan]{southsudan}]{refugees} <in February|2022-02> and has *appealed*{19} for 90 million dollars. By <Wednesday|2022-03-30> the road to [Kitgum]{kitgum} was under water.
--- actors
okello | person | Joseph Okello | Archbishop of Gulu
kampala | place | Kampala
lubega | person | Cyprian Lubega | Catholic priest
gulu | place | Gulu
archdiocese | organization | archdiocese of Gulu
pacis | organization | Radio Pacis
elders | group | clan elders
parishioners | group | 300 parishioners
ogwang | person | Ogwang Tito | keeper of the shrine
acholi | place | the region
wfp | organization | World Food Programme
southsudan | place | South Sudan
refugees | group | refugees from South Sudan
kitgum | place | Kitgum
--- events
1 | CONCEDE | okello | lubega | core; time 2022-03-27
2 | SANCTION | ?archdiocese | lubega | core; time 2021-09; or COERCE
3 | OTHER:culture | lubega | - | core; time 2021-09; or SUPPORT
4 | OTHER:weather | - | - | core; time 2022-03-29; place gulu
5 | REJECT | okello | - | or OTHER
6 | OTHER:weather | - | okello | denied; neg; by okello; or OTHER
7 | REQUEST | - | okello | neg; by okello; quoted
8 | OTHER:statement | okello | pacis |
9 | OTHER:statement | - | lubega | time 2021-09; or OTHER
10 | REQUEST | parishioners | ?okello | core; or PROTEST
11 | CONSULT | okello | parishioners | core
12 | AID | okello | parishioners |
13 | AGREE | lubega | ?archdiocese | core
14 | COERCE | ?archdiocese | lubega | planned; or REQUEST
15 | OTHER:other | ogwang | - |
16 | OTHER:disaster | - | acholi |
17 | OTHER:weather | - | acholi | or OTHER
18 | SANCTION | wfp | refugees | time 2022-02; or OTHER
19 | AID/REQUEST | wfp | - | or REQUEST

