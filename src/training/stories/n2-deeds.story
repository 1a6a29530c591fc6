=== n2-087 date:2023-11-30 topic:nurses-talks source:written
Nurses' *walkout*{1} *called off*{1} after [minister]{rankin:n}'s midnight *apology*{2}

[BELFAST]{belfast} ([Press Wire]{wire}) — A three-day *strike*{1} by [24,000 nurses in [Northern Ireland]{ni}]{nurses} was *called off*{1} <early on Thursday|2023-11-30>, six hours before it was due to *begin*{1}, after [Health Minister]{-} [Clodagh Rankin]{rankin} *apologised*{2} to [them]{nurses} and *promised*{3} to *reopen*{3} *talks*{3} on pay.

The [Union of Health Workers]{uhw} had *demanded*{4} a 9 percent rise and [Rankin]{rankin}'s *resignation*{5}. [It]{uhw} has *dropped*{6} the second demand.

"[I]{rankin} *called*{7} [you]{nurses} greedy. [I]{rankin} was wrong and [I]{rankin} am sorry," [Rankin]{rankin} *told*{8} a packed hall at the [Royal Lagan Hospital]{lagan}, according to [three people who were there]{three}.

[Union general secretary]{-} [Aidan McCrory]{mccrory} *praised*{9} [the minister]{rankin}'s courage but *warned*{10} that [[his]{mccrory} members]{nurses} would *walk out*{10} in <January|2024-01> unless [London]{uk:N} *releases*{11} the money. The [Treasury]{treasury} in [London]{london} has *refused*{12} to *pay*{12} the £60 million withheld since <2021|2021>, *arguing*{12} that [Belfast]{ni:N} must first *raise*{13} water charges.

[Rankin]{rankin}'s *appeal*{25} for patience *drew*{14} jeers from [junior doctors]{doctors}, [whose]{doctors} own *ballot*{15} *closes*{15} <on December 14|2023-12-14>. [[Their]{doctors} leader]{-}, [Dr]{-} [Parveen Aziz]{aziz}, *accused*{16} [the minister]{rankin} of *rewarding*{17} whoever *shouts*{18} loudest. A [spokesman for [Rankin]{rankin}]{spokesman} *denied*{19} that [the doctors]{doctors} had been *offered*{20} less.

The [Patients' Forum]{forum} *welcomed*{21} the *truce*{1} and *urged*{22} [both sides]{uhw+rankin} to *sign*{22} before [Christmas]{xmas}.

[Nurses]{nurses:n} last *struck*{23} <in 2019|2019>, for the first time in [their]{nurses} union's history. [Rankin]{rankin}, then a ward sister, *stood*{24} on the picket line.
--- actors
nurses | group | nurses in Northern Ireland
rankin | person | Clodagh Rankin | Health Minister of Northern Ireland
belfast | place | Belfast
ni | place | Northern Ireland | Belfast
uhw | organization | Union of Health Workers
lagan | organization | Royal Lagan Hospital
three | group | three people at the meeting
mccrory | person | Aidan McCrory | general secretary of the Union of Health Workers
uk | place | United Kingdom | London
treasury | organization | Treasury
london | place | London
doctors | group | junior doctors
aziz | person | Parveen Aziz | leader of the junior doctors
spokesman | person | spokesman for Clodagh Rankin
forum | organization | Patients' Forum
xmas | other | Christmas
wire | organization | Press Wire
--- events
1 | PROTEST/RETREAT | ?nurses | ?rankin | core; time 2023-11-30; place ni
2 | CONCEDE | rankin | nurses | core
3 | CONSULT/AGREE | rankin | ?uhw | core; planned
4 | REQUEST | uhw | ?rankin | core
5 | RETREAT/REQUEST | uhw | rankin |
6 | CONCEDE | uhw | ?rankin |
7 | ACCUSE | rankin | nurses | by rankin; quoted
8 | OTHER:statement | rankin | ?nurses | reported; by three; place lagan
9 | SUPPORT | mccrory | rankin |
10 | PROTEST/THREATEN | nurses | - | core; planned; by mccrory; time 2024-01
11 | AID | uk | ?ni | possible; by mccrory; or CONCEDE
12 | AID/REJECT | treasury | ?ni | core
13 | OTHER:business | ni | - | possible; by treasury; or REQUEST
14 | PROTEST | doctors | ?rankin |
15 | OTHER:election | doctors | - | planned; time 2023-12-14
16 | ACCUSE | aziz | rankin | core
17 | SUPPORT | rankin | - | reported; by aziz; or CONCEDE
18 | PROTEST | - | - | by aziz
19 | REJECT | spokesman | ?aziz |
20 | AGREE | ?rankin | doctors | denied; neg; by spokesman
21 | SUPPORT | forum | - |
22 | AGREE/REQUEST | forum | uhw, rankin | core
23 | PROTEST | nurses | - | time 2019
24 | PROTEST | rankin | - | time 2019; or SUPPORT
25 | REQUEST | rankin | ?doctors |

=== n2-088 date:2018-08-30 topic:aid-donors source:written
Donors *pledge*{1} $740 million for [Lake Chad]{lakechad}; [Chad]{chad} *asks*{2} where last year's went

[BERLIN]{berlin}: Thirty-one [governments and agencies]{donors} *meeting*{3} in [Berlin]{berlin} <on Monday and Tuesday|2018-08-27/2018-08-28> *promised*{1} $740 million in relief to [ten million people around [Lake Chad]{lakechad}]{people}, short of the $1.1 billion that the [United Nations]{un} had *appealed*{4} for.

[Germany]{germany} will *give*{5} $116 million, the [European Union]{eu} $160 million, [Norway]{norway}, [Britain]{britain}, [Switzerland]{switz} and [Belgium]{belgium} smaller sums. The [African Development Bank]{afdb} *offered*{6} loans. The [United States]{usa}, the largest giver <a year ago|2017>, *sent*{7} a diplomat and no figure.

[Chad]{chad}'s foreign minister, [Hassane Brahim-Ali]{hassane}, *thanked*{8} [the hosts]{germany}, then *took*{9} [them]{donors} to task. Of the money *promised*{10} in [Oslo]{oslo} <last year|2017>, [he]{hassane} said, [[his]{hassane} country]{chad} *received*{11} a third. "[We]{chad} do not eat communiqués," [he]{hassane} said.

[UN aid chief]{-} [Margaret Ashcombe]{ashcombe} *acknowledged*{12} delays but *denied*{13} that funds had been *diverted*{14}. [She]{ashcombe} *blamed*{15} fighting on [Niger]{niger}'s border, which *cut off*{16} convoys for <four months|P4M>, and *called*{17} on [Niger]{niger}, [Nigeria]{nigeria}, [Chad]{chad} and [Cameroon]{cameroon} to *open*{17} a corridor.

[Nigeria]{nigeria} *agreed*{18} to *lift*{18} a ban on fish trading in [Borno]{borno} <from October|2018-10>. [Oxfield]{oxfield}, a [charity]{oxfield}, *called*{19} this "worth more than all the cheques in the room". [[Cameroon]{cameroon}'s delegate]{delegate} *declined*{20} to *follow*{20} suit.

Outside, [about 200 refugees]{refugees} *demonstrated*{21} against deportations from [Germany]{germany}. [Chancellor]{-} [Ulrike Seehagen]{seehagen} *received*{22} three of [them]{refugees}. [One]{one}, [Falmata Kolo]{one}, a [teacher from [Diffa]{diffa}]{one}, *asked*{23} [her]{seehagen} not for money but for [[her]{one} brother]{brother}, *held*{24} in [Bavaria]{bavaria}. [The chancellor]{seehagen} *made*{25} no promise. [He]{brother} was *released*{26} <on Wednesday|2018-08-29>.
--- actors
donors | group | thirty-one donor governments and agencies
lakechad | place | Lake Chad
chad | place | Chad
berlin | place | Berlin
people | group | ten million people around Lake Chad
un | organization | United Nations | UN
germany | place | Germany
eu | organization | European Union
norway | place | Norway
britain | place | Britain
switz | place | Switzerland
belgium | place | Belgium
afdb | organization | African Development Bank
usa | place | United States
hassane | person | Hassane Brahim-Ali | foreign minister of Chad
oslo | place | Oslo
ashcombe | person | Margaret Ashcombe | UN aid chief
niger | place | Niger
nigeria | place | Nigeria
cameroon | place | Cameroon
borno | place | Borno
oxfield | organization | Oxfield | charity
delegate | person | delegate of Cameroon
refugees | group | about 200 refugees
seehagen | person | Ulrike Seehagen | Chancellor of Germany
one | person | Falmata Kolo | teacher from Diffa
diffa | place | Diffa
brother | person | brother of Falmata Kolo
bavaria | place | Bavaria
--- events
1 | AID/AGREE | donors | people | core; planned; time 2018-08-27/2018-08-28; place berlin
2 | ACCUSE | chad | ?donors | core; same 9; or REQUEST
3 | CONSULT | donors | - | mutual; time 2018-08-27/2018-08-28; place berlin
4 | AID/REQUEST | un | ?donors |
5 | AID/AGREE | germany, eu, norway, britain, switz, belgium | ?people | planned; core
6 | AID/AGREE | afdb | - | planned
7 | OTHER:travel | usa | - | or CONSULT
8 | SUPPORT | hassane | germany |
9 | ACCUSE | hassane | donors | core
10 | AID/AGREE | ?donors | - | planned; time 2017; place oslo
11 | AID | ?donors | chad | by hassane
12 | CONCEDE | ashcombe | - |
13 | REJECT | ashcombe | ?hassane | core
14 | OTHER:crime | - | - | denied; neg; by ashcombe
15 | ACCUSE | ashcombe | - |
16 | COERCE | - | - | reported; by ashcombe; time P4M; place niger; or ASSAULT OTHER
17 | CONCEDE/REQUEST | ashcombe | niger, nigeria, chad, cameroon | core
18 | CONCEDE | nigeria | - | core; planned; time 2018-10; place borno
19 | SUPPORT | oxfield | ?nigeria |
20 | REJECT | delegate | - |
21 | PROTEST | refugees | ?germany | place berlin
22 | CONSULT | seehagen | refugees |
23 | RETREAT/REQUEST | one | seehagen | or REQUEST
24 | COERCE | - | brother | place bavaria
25 | AGREE | seehagen | ?one | neg; or REJECT
26 | RETREAT | - | brother | time 2018-08-29

=== n2-089 date:2021-03-23 topic:boycott source:written
[Cyclists]{riders:n} *boycott*{1} tour stage; [Baku]{azerbaijan:N} *threatens*{2} bill

Half the field *refused*{1} to *start*{1} the fourth stage of the [Caspian Tour]{tour} <on Monday|2021-03-22> in *protest*{1} at the *arrest*{3} of a [[Belgian]{~belgium} mechanic]{mechanic}, [Joris Vermeersch]{mechanic}, [whom]{mechanic} [police]{police} *accuse*{4} of *flying*{5} a drone over a naval base.

Of 126 riders, [61]{riders} *sat down*{1} on the start line in [Lankaran]{lankaran}. Teams [Kortrijk-Lumen]{kortrijk}, [Bianca Mare]{bianca}, [Euskal Gorri]{euskal} and [Polder]{polder} *stayed away*{1} in full. [Australia]{australia}'s [Drew Pickering]{pickering}, in the leader's jersey, *joined*{6} [them]{riders} after a kilometre, "because [I]{pickering} could hear myself think".

[Race director]{-} [Elchin Rzayev]{rzayev} *called*{7} the *action*{1} blackmail and *warned*{2} that [the teams]{teams} would be *charged*{2} for hotels. The [International Cycling Board]{icb} *asked*{8} [him]{rzayev} to *neutralise*{8} the stage; [he]{rzayev} *complied*{9} an hour later.

[Vermeersch]{mechanic} was *taken*{3} from [his]{mechanic} hotel <on Sunday night|2021-03-21>. [Belgium]{belgium}'s [ambassador]{-}, [Leen De Cock]{decock}, *visited*{10} [him]{mechanic} and *demanded*{11} [his]{mechanic} *release*{11}. [He]{mechanic} *told*{12} [[her]{decock} he]{mechanic} had been *filming*{13} derailleurs. [Azerbaijan]{azerbaijan}'s [interior ministry]{interior} said the memory card *proved*{14} otherwise but *ruled out*{15} espionage charges.

[Foreign Minister]{-} [Bart Claes-Moens]{claes} *telephoned*{16} [his]{claes} counterpart, [Leyla Nuriyeva]{leyla}, twice. A compromise under which [the mechanic]{mechanic} would be *fined*{17} and *put*{18} on a plane was *discussed*{19}, [two diplomats]{two} said; [[Nuriyeva]{leyla}'s office]{office} *denied*{20} there had been any *offer*{21}.

[Russian]{~russia} sprinter [Gleb Yartsev]{gleb} *won*{22} the stage, of those who *rode*{23} it. [He]{gleb} *gave*{24} the flowers to [Vermeersch]{mechanic}'s empty chair.

[The tour]{tour}, *sponsored*{25} by [state oil firm]{-} [Xəzər Neft]{xazar}, *ends*{26} <on Thursday|2021-03-25> in [Baku]{baku}. If [Vermeersch]{mechanic} is not *freed*{27} by then, [several teams]{teams} said, nobody will *stand*{28} on the podium.
--- actors
riders | group | 61 riders
azerbaijan | place | Azerbaijan | Baku
tour | other | Caspian Tour
belgium | place | Belgium
mechanic | person | Joris Vermeersch | Belgian mechanic
police | organization | police
lankaran | place | Lankaran
kortrijk | organization | Kortrijk-Lumen | cycling team
bianca | organization | Bianca Mare | cycling team
euskal | organization | Euskal Gorri | cycling team
polder | organization | Polder | cycling team
australia | place | Australia
pickering | person | Drew Pickering | Australian rider
rzayev | person | Elchin Rzayev | race director
icb | organization | International Cycling Board
decock | person | Leen De Cock | ambassador of Belgium
interior | organization | interior ministry of Azerbaijan
claes | person | Bart Claes-Moens | Foreign Minister of Belgium
leyla | person | Leyla Nuriyeva | Foreign Minister of Azerbaijan
two | group | two diplomats
office | organization | office of Leyla Nuriyeva
russia | place | Russia
gleb | person | Gleb Yartsev | Russian sprinter
xazar | organization | Xəzər Neft | state oil firm
baku | place | Baku
teams | group | teams of the Caspian Tour
--- events
1 | PROTEST | ?riders, kortrijk, bianca, euskal, polder | ?azerbaijan | core; time 2021-03-22; place lankaran; or REJECT
2 | SANCTION/THREATEN | rzayev | teams | core; planned
3 | COERCE | ?police | mechanic | core; time 2021-03-21
4 | ACCUSE | police | mechanic | core
5 | OTHER:crime | mechanic | ?azerbaijan | possible
6 | SUPPORT | pickering | riders | or PROTEST
7 | ACCUSE | rzayev | ?riders |
8 | REQUEST | icb | rzayev |
9 | CONCEDE | rzayev | ?icb |
10 | CONSULT | decock | mechanic |
11 | RETREAT/REQUEST | decock | ?azerbaijan | core
12 | OTHER:statement | mechanic | decock |
13 | OTHER:other | mechanic | - | by mechanic
14 | ACCUSE | interior | ?mechanic | or OTHER:statement
15 | ACCUSE/REJECT | interior | ?mechanic | neg; or CONCEDE REJECT
16 | CONSULT | claes | leyla | core
17 | SANCTION | ?azerbaijan | mechanic | possible; by two; or COERCE
18 | RETREAT | ?azerbaijan | mechanic | possible; by two; or SANCTION COERCE
19 | CONSULT | ?claes, ?leyla | - | mutual; reported; by two
20 | REJECT | office | - |
21 | AGREE | ?leyla | ?claes | denied; neg; by office
22 | OTHER:sport | gleb | - |
23 | OTHER:sport | - | - |
24 | SUPPORT | gleb | mechanic |
25 | AID | xazar | tour | or OTHER:business
26 | OTHER:sport | tour | - | planned; time 2021-03-25; place baku
27 | RETREAT | ?azerbaijan | mechanic | possible; neg; by teams
28 | PROTEST/THREATEN | ?teams | ?azerbaijan | core; planned; by teams; place baku

=== n2-090 date:2020-02-10 topic:visit source:written
[[Pacific]{~pacific} bishops]{bishops}' visit *leaves*{1} [Canberra]{australia:N} red-faced

[CANBERRA]{australia:N} — [Six Catholic and Anglican bishops from [Kiribati]{kiribati}, [Tuvalu]{tuvalu} and the [Marshall Islands]{marshall}]{bishops} *ended*{2} a week's *tour*{2} of [Australia]{australia} <on Sunday|2020-02-09> without *meeting*{3} [the prime minister]{pm}, [who]{pm} *sent*{4} a [junior minister]{junior}, a fruit basket and, by mistake, the bill for the hall.

[The delegation]{bishops} had *come*{5} to *plead*{6} for cuts in coal exports. [Bishop]{-} [Tekoa Ioane]{ioane} of [Tarawa]{tarawa} *brought*{7} a jar of well water, salty, and *invited*{8} [ministers]{ministers} to *taste*{8} it. [One]{wells}, [Environment Minister]{-} [Prue Wellsby]{wells}, *did*{9}.

[Her]{wells} *sip*{9} *earned*{10} [her]{wells} applause in the gallery and a rebuke from [party whip]{-} [Gary Stroud]{stroud}, [who]{stroud} *accused*{10} [her]{wells} of *playing*{11} to the pulpit. [She]{wells} *stood by*{12} it.

[Prime Minister]{-} [Neil Harcourt]{pm} *denied*{13} *snubbing*{14} [the visitors]{bishops}. [[His]{pm} office]{office} *cited*{13} the *bushfires*{15}, which *burned*{15} 40 homes near [Cooma]{cooma} <last week|2020-02-03/2020-02-09>. [Opposition leader]{-} [Amy Tran]{tran}, by contrast, *had*{16} [the bishops]{bishops} to dinner, *pledged*{17} to *double*{17} climate aid to [the region]{pacific} if *elected*{18}, and *sang*{19}, badly.

[New Zealand]{nz} has since *offered*{20} to *host*{20} [them]{bishops} <in March|2020-03>. [[China]{china}'s embassy]{embassy} *sent*{21} flowers, which [they]{bishops} *gave*{22} to a [hospice]{hospice}.

Relations between [Australia]{australia} and [its]{australia} smaller neighbours have long been uneasy. <In 2015|2015> a [minister]{minister15} was *overheard*{23} *joking*{24} about water lapping at doors. There is concern in the department that the latest episode could *drive*{25} votes at the [UN]{un} away from [Canberra]{australia:N}, though one [official]{official} *called*{26} that fear "theological".

"[We]{bishops} are not angry," [Bishop]{-} [Ioane]{ioane} said at the airport. "[We]{bishops} have *forgiven*{27} bigger countries." The jar was *confiscated*{28} by [customs]{customs}.
--- actors
pacific | place | Pacific
australia | place | Australia | Canberra
bishops | group | six bishops from the Pacific
kiribati | place | Kiribati
tuvalu | place | Tuvalu
marshall | place | Marshall Islands
pm | person | Neil Harcourt | Prime Minister of Australia
junior | person | junior minister
ioane | person | Tekoa Ioane | bishop of Tarawa
tarawa | place | Tarawa
ministers | group | ministers
wells | person | Prue Wellsby | Environment Minister
stroud | person | Gary Stroud | party whip
office | organization | office of the prime minister
cooma | place | Cooma
tran | person | Amy Tran | opposition leader
nz | place | New Zealand
china | place | China
embassy | organization | embassy of China
hospice | organization | hospice
un | organization | UN
official | person | official
customs | organization | customs
minister15 | person | minister in 2015
--- events
1 | OTHER:other | bishops | australia | core; or CONSULT
2 | CONSULT | bishops | australia | core; time 2020-02-09; or OTHER:travel
3 | CONSULT | bishops | pm | core; neg
4 | CONSULT | pm | ?bishops | or AID OTHER
5 | OTHER:travel | bishops | - |
6 | REQUEST | bishops | ?australia | core
7 | OTHER:other | ioane | - |
8 | REQUEST | ioane | ministers |
9 | OTHER:other | wells | - | core; or SUPPORT
10 | ACCUSE | stroud | wells | core
11 | SUPPORT | wells | - | reported; by stroud; or OTHER
12 | REJECT | wells | ?stroud |
13 | REJECT | pm, office | - | core
14 | REJECT | pm | bishops | denied; neg; by pm; same 3
15 | OTHER:disaster | - | - | time 2020-02-03/2020-02-09; place cooma
16 | CONSULT | tran | bishops | core
17 | AID/AGREE | tran | pacific | core; planned
18 | OTHER:election | - | tran | possible
19 | OTHER:culture | tran | - |
20 | CONSULT/AGREE | nz | bishops | planned; time 2020-03
21 | SUPPORT | embassy | ?bishops | or AID
22 | AID | bishops | hospice |
23 | OTHER:other | - | minister15 | time 2015
24 | OTHER:statement | minister15 | ?pacific | time 2015; or ACCUSE
25 | OTHER:other | - | australia | possible
26 | REJECT | official | - | or OTHER:statement
27 | CONCEDE | bishops | - | by ioane; quoted
28 | COERCE | customs | ?ioane |

=== n2-091 date:2024-05-30 topic:customs-deal source:written
[Turkmen]{~turkmen} melons, [Uzbek]{~uzbek} trucks: neighbours *bury*{1} border row

[TERMEZ]{termez}, [Uzbekistan]{uzbek} — [Uzbekistan]{uzbek} and [Turkmenistan]{turkmen} <on Wednesday|2024-05-29> *settled*{1} a two-year *quarrel*{2} over truck fees, *agreeing*{1} to *scrap*{3} them at four crossings and to *build*{4} a joint customs yard.

The *accord*{1} was *initialled*{1} by [trade ministers]{-} [Jasur Alimov]{alimov} and [Oguljahan Nepesova]{nepesova} in a melon market. [The presidents]{presidents} will *sign*{5} it in [Ashgabat]{ashgabat} <on June 12|2024-06-12>.

Under the terms, [Turkmenistan]{turkmen} *lifts*{6} a ban on [Uzbek]{~uzbek} tomatoes and *returns*{7} 38 trucks *impounded*{8} <last summer|2023-06/2023-08>; [Uzbekistan]{uzbek} *drops*{9} a *claim*{9} for $4 million and *allows*{10} [Turkmen]{~turkmen} electricity to *pass*{10} to [Afghanistan]{afghan}. [Both]{uzbek+turkmen} will *share*{11} X-ray data.

"There are no winners. There are melons," [Alimov]{alimov} *told*{12} [reporters]{reporters}.

[Hauliers]{hauliers} were sceptical. [[Their]{hauliers} association]{association}, which *blocked*{13} the crossing at [Farap]{farap} for <a week|P7D> <last October|2023-10>, said [it]{association} would *believe*{14} the deal when it *saw*{14} a barrier go up. [Driver]{-} [Rustam Ergashev]{ergashev}, [whose]{ergashev} lorry is among the 38, *feared*{15} [his]{ergashev} cargo, <nine months|P9M> old, had *changed*{16}. It was yoghurt.

The row *began*{2} <in 2022|2022> when [[Turkmen]{~turkmen} guards]{guards} *turned back*{17} a [wedding party]{party}. [Tashkent]{uzbek:N} *protested*{18}; [Ashgabat]{turkmen:N} *doubled*{19} fees; a *meeting*{20} of [the two foreign ministers]{fms} *collapsed*{20} over the seating.

[Kazakhstan]{kazakh}, which *mediated*{21}, *congratulated*{22} [both]{uzbek+turkmen} and *asked*{23} to *join*{23}. The request is being studied. [Russia]{russia} has not *commented*{24}.
--- actors
turkmen | place | Turkmenistan | Ashgabat
uzbek | place | Uzbekistan | Tashkent
termez | place | Termez
alimov | person | Jasur Alimov | trade minister of Uzbekistan
nepesova | person | Oguljahan Nepesova | trade minister of Turkmenistan
presidents | group | presidents of Uzbekistan and Turkmenistan
ashgabat | place | Ashgabat
afghan | place | Afghanistan
reporters | group | reporters
hauliers | group | hauliers
association | organization | hauliers' association
farap | place | Farap
ergashev | person | Rustam Ergashev | driver
guards | group | Turkmen guards
party | group | wedding party
fms | group | two foreign ministers
kazakh | place | Kazakhstan
russia | place | Russia
--- events
1 | AGREE | uzbek, turkmen, alimov, nepesova | - | mutual; core; time 2024-05-29; place termez
2 | ACCUSE | uzbek, turkmen | - | mutual; core; time 2022; or SANCTION
3 | CONCEDE | uzbek, turkmen | - | mutual; core; planned
4 | COOPERATE/AGREE | uzbek, turkmen | - | mutual; planned
5 | AGREE | presidents | - | mutual; planned; time 2024-06-12; place ashgabat
6 | CONCEDE | turkmen | uzbek | core; planned
7 | RETREAT/CONCEDE | turkmen | ?uzbek | planned
8 | COERCE | ?turkmen | ?uzbek | time 2023-06/2023-08
9 | CONCEDE | uzbek | ?turkmen | planned
10 | CONCEDE | uzbek | turkmen | core; planned
11 | COOPERATE/AGREE | uzbek, turkmen | - | mutual; planned
12 | OTHER:statement | alimov | reporters |
13 | PROTEST | association | - | time P7D; place farap
14 | REJECT | association | - | planned; or OTHER:statement
15 | OTHER:statement | ergashev | - |
16 | OTHER:other | - | ergashev | possible; by ergashev
17 | SANCTION | guards | party | time 2022; or COERCE REJECT
18 | ACCUSE | uzbek | ?turkmen | or REJECT
19 | SANCTION | turkmen | ?uzbek |
20 | CONSULT/REJECT | fms | - | mutual
21 | CONSULT | kazakh | uzbek, turkmen | core
22 | SUPPORT | kazakh | uzbek, turkmen |
23 | AGREE/REQUEST | kazakh | ?uzbek, ?turkmen | or REQUEST
24 | OTHER:statement | russia | - | neg

=== n2-092 date:2017-07-14 topic:whistleblower source:written
[Auditor]{lindqvist} [who]{lindqvist} *exposed*{1} school milk *scam*{2} *reinstated*{3}, *compensated*{4}, *ignored*{5}

[Greta Lindqvist-Bauer]{lindqvist} is back at [her]{lindqvist} old desk in [Linz]{linz}. There is a cactus on it, and no work.

[The state labour court]{court} <on July 3|2017-07-03> *ordered*{3} [Upper Austria]{upper}'s education office to *take back*{3} [the 46-year-old auditor]{lindqvist} and to *pay*{4} [her]{lindqvist} €71,000. [The office]{office}, which *dismissed*{6} [her]{lindqvist} in <2015|2015> for *passing*{7} documents to a [newspaper]{paper}, *complied*{8} with both orders and has not *spoken*{5} to [her]{lindqvist} since.

"[They]{office} *send*{9} [me]{lindqvist} the canteen menu," [she]{lindqvist} said.

[Her]{lindqvist} *disclosure*{1} *led*{10} to the *conviction*{10} of [five people]{five}, among [them]{five} a [deputy director]{pichler}, [Horst Pichler]{pichler}, [who]{pichler} had *billed*{2} the state for 1.2 million cartons of milk that no child *drank*{11}. [Pichler]{pichler} is *serving*{12} <three years|P3Y>. [His]{pichler} brother-in-law, the dairy owner [Ferdinand Ott]{ottf}, *fled*{13} to [Paraguay]{paraguay}, from where [he]{ottf} *sends*{14} [the prosecutor]{prosecutor} postcards.

[The head of the office]{eder}, [Renate Eder]{eder}, *rejected*{15} the charge of revenge. [Lindqvist-Bauer]{lindqvist} would be *assigned*{16} tasks after the holidays, [she]{eder} said. [She]{eder} *refused*{17} to *apologise*{17}; the [Ministry of Education]{ministry} in [Vienna]{vienna} *did*{29} so in [her]{eder} place <last week|2017-07-03/2017-07-09>. [Minister]{-} [Paul Gruber-Lang]{gruber} *praised*{18} [the auditor]{lindqvist} as an example and *asked*{19} [parliament]{parliament} to *pass*{19} a law *protecting*{20} [informants]{informants}.

The bill may not survive the autumn. The [Freedom League]{league} *opposes*{22} it. [Its]{league} spokesman, [Kurt Stelzhammer]{kurt}, *asked*{23} in [parliament]{parliament} whether every grudge was to be given a pension. [Three former colleagues of [hers]{lindqvist}]{colleagues} *walked out*{24} of the visitors' gallery.

*Offers*{25} have *come*{25} from [Graz]{graz}, [Bern]{bern} and a consultancy in [Hamburg]{hamburg}. [She]{lindqvist} has *turned*{26} all of them *down*{26}. If [she]{lindqvist} *left*{27}, [she]{lindqvist} said, "[they]{office} would have *won*{28}".
--- actors
lindqvist | person | Greta Lindqvist-Bauer | auditor
linz | place | Linz
court | organization | state labour court
upper | place | Upper Austria
office | organization | education office of Upper Austria
paper | organization | newspaper
five | group | five people convicted
pichler | person | Horst Pichler | deputy director
ottf | person | Ferdinand Ott | dairy owner
paraguay | place | Paraguay
prosecutor | person | prosecutor
eder | person | Renate Eder | head of the education office
ministry | organization | Ministry of Education
vienna | place | Vienna
gruber | person | Paul Gruber-Lang | Minister of Education
parliament | organization | parliament
informants | group | informants
league | organization | Freedom League
kurt | person | Kurt Stelzhammer | spokesman of the Freedom League
colleagues | group | three former colleagues
graz | place | Graz
bern | place | Bern
hamburg | place | Hamburg
--- events
1 | ACCUSE | lindqvist | ?pichler | core; or OTHER:statement
2 | OTHER:crime | ?pichler | ?upper | core
3 | CONCEDE/REQUEST | ?court | ?office | core; time 2017-07-03; or COERCE
4 | OTHER:court | ?office | lindqvist | core; or CONCEDE
5 | CONSULT | office | lindqvist | core; neg; or REJECT
6 | SANCTION | office | lindqvist | core; time 2015
7 | COOPERATE | lindqvist | paper | reported; by office; or OTHER
8 | CONCEDE | office | ?court |
9 | OTHER:other | office | lindqvist | by lindqvist; quoted
10 | COERCE | - | five, pichler | core; or OTHER:court
11 | OTHER:other | - | - | neg
12 | COERCE | - | pichler |
13 | RETREAT | ottf | - | place paraguay; or OTHER:travel
14 | OTHER:statement | ottf | prosecutor |
15 | REJECT | eder | - | core
16 | OTHER:appointment | ?eder | lindqvist | planned; by eder
17 | CONCEDE/REJECT | eder | ?lindqvist | or REJECT
18 | SUPPORT | gruber | lindqvist |
19 | REQUEST | gruber | parliament | core
20 | AID | parliament | informants | possible; or SUPPORT
22 | REJECT | league | ?gruber |
23 | REJECT | kurt | - | or ACCUSE
24 | PROTEST | colleagues | ?kurt |
25 | REQUEST | graz, bern | ?lindqvist | or OTHER:business
26 | REJECT | lindqvist | ?graz, ?bern |
27 | OTHER:appointment | lindqvist | ?office | possible; neg; by lindqvist
28 | OTHER:other | office | - | possible; neg; by lindqvist; quoted
29 | CONCEDE | ministry | ?lindqvist | time 2017-07-03/2017-07-09; place vienna
