=== n6-u001 date:2009-05-12 topic:piracy source:written
[Pirates]{pirates} *release*{1} [Ukrainian]{~ukraine} freighter and [crew]{crew} after ransom *paid*{2}

<Tuesday, May 12, 2009|2009-05-12>

[Somali pirates]{pirates} have *freed*{1} a Ukrainian-owned cargo ship and [its twenty crew members]{crew} after *holding*{3} [them]{crew} for <nearly three months|P3M>, [the ship's owner]{odessa} said <yesterday|2009-05-11>.

The MV [Lidia Marchenko]{ship} was *hijacked*{4} <on February 17|2009-02-17> about 200 nautical miles off [Eyl]{eyl} while *carrying*{5} cement from [Egypt]{egypt} to [Kenya]{kenya}. According to [Odessa Bulk]{odessa}, which owns the vessel, all [crew members]{crew} are in good health and are *sailing*{6} for [Mombasa]{mombasa}.

[A company spokesman]{spokesman}, [Viktor Hrytsenko]{spokesman}, *confirmed*{2} that a ransom was *paid*{2} but *refused*{7} to *disclose*{7} the sum. [A man claiming to speak for [the pirates]{pirates}]{farah}, [who]{farah} *gave*{8} [his]{farah} name as Farah, *told*{9} [Agence France-Presse]{afp} that 1.9 million US dollars had been *dropped*{2} by parachute on to the deck. "[We]{pirates} *counted*{10} it twice and then [we]{pirates} *left*{1}," [he]{farah} said.

[A cook]{cook} was *wounded*{11} in the shoulder when [the pirates]{pirates} *boarded*{4} the ship. [A [French]{~france} frigate]{frigate} *tried*{12} to *intervene*{12} but *turned back*{13} after [the hijackers]{pirates} *threatened*{14} to *kill*{14} [the captain]{captain}.

[Wives of [the sailors]{crew}]{wives} *held*{15} a *vigil*{15} outside the presidential administration in [Kiev]{kiev} <in April|2009-04>, *accusing*{16} [the government]{government} of *doing*{17} nothing. [Foreign Minister]{-} [Volodymyr Ohryzko]{ohryzko} <today|2009-05-12> *thanked*{18} [Kenya]{kenya} and [Britain]{britain} for [their]{kenya+britain} help.

At least seventeen ships are still being *held*{19} along the [Somali]{~somalia} coast. [The International Maritime Bureau]{imb} says there have been 114 *attacks*{21} in the region <this year|2009>, compared with 111 in all of <2008|2008>.
--- actors
pirates | group | Somali pirates
ukraine | place | Ukraine
crew | group | twenty crew members of the Lidia Marchenko
ship | other | Lidia Marchenko | cargo ship
eyl | place | Eyl
egypt | place | Egypt
kenya | place | Kenya
odessa | organization | Odessa Bulk | owner of the ship
mombasa | place | Mombasa
spokesman | person | Viktor Hrytsenko | company spokesman
farah | person | Farah | man claiming to speak for the pirates
afp | organization | Agence France-Presse
cook | person | cook
france | place | France
frigate | other | French frigate
captain | person | captain of the Lidia Marchenko
wives | group | wives of the sailors
kiev | place | Kiev
government | organization | Ukrainian government
ohryzko | person | Volodymyr Ohryzko | Foreign Minister of Ukraine
britain | place | Britain
somalia | place | Somalia
imb | organization | International Maritime Bureau
--- events
1 | RETREAT | pirates | crew, ship, odessa | core; time 2009-05-11
2 | CONCEDE | odessa | pirates | core; by spokesman; or COOPERATE OTHER
3 | COERCE | pirates | crew, ship | core
4 | ASSAULT | pirates | ship, crew | core; time 2009-02-17; or COERCE
5 | OTHER:trade | ship | egypt, kenya | 
6 | OTHER:travel | crew | mombasa | by odessa
7 | REJECT | spokesman | - |
8 | OTHER:statement | farah | - |
9 | OTHER:statement | farah | afp |
10 | OTHER:other | pirates | - | by farah; quoted
11 | ASSAULT | pirates | cook | time 2009-02-17
12 | AID | frigate | ship | or ASSAULT
13 | RETREAT | frigate | - |
14 | ASSAULT/THREATEN | pirates | captain | possible; or THREATEN
15 | PROTEST | wives | government | time 2009-04; place kiev
16 | ACCUSE | wives | government | time 2009-04
17 | AID | government | ?crew | neg; by wives; or OTHER
18 | SUPPORT | ohryzko | kenya, britain | time 2009-05-12
19 | COERCE | pirates | - | place somalia
21 | ASSAULT | pirates | - | time 2009

=== n6-u002 date:2020-08-18 topic:flood source:written
[Farmers]{farmers} *sue*{1} council over river gates

[A group of 46 farmers]{farmers} [whose]{farmers} land was *flooded*{2} <last November|2019-11> has *begun*{1} legal *action*{1} against [the body that runs [East Fenshire]{fenshire}'s rivers]{agency}.

[The farmers]{farmers}, from seven villages between [Torksey]{torksey} and [Wainholme]{wain}, *claim*{1} [the Environment Agency]{agency} *opened*{3} sluice gates without *warning*{4} [them]{farmers} and *let*{3} water over [their]{farmers} fields in order to *save*{5} the town of [Wainholme]{wain}.

[They]{farmers} are *seeking*{6} £9.4 million in compensation for lost crops and machinery. Papers were *filed*{1} at the High Court <on Monday|2020-08-17>.

"[We]{farmers} would have *taken*{7} it for the town, if somebody had *asked*{8}," said [Robert Ellwood]{ellwood}, 61, [who]{ellwood} *lost*{2} 300 acres of winter wheat and two tractors. "[They]{agency} did not *ask*{8}. [My]{ellwood} [wife]{wife} *woke up*{9} and the ducks were in the yard."

[The agency]{agency} *denies*{10} *liability*{10}. [A spokesman]{spokesman} said the gates *opened*{3} automatically when the river *reached*{11} a record level, and that text alerts had been *sent*{4} to 2,100 subscribers. "[We]{agency} have every sympathy with [those affected]{farmers}," [he]{spokesman} said.

About 120 homes in [Wainholme]{wain} were *flooded*{12} as well. [Firefighters]{firefighters} *rescued*{13} [23 pensioners]{pensioners} from sheltered flats, and [one man, 84]{man84}, *died*{14} in hospital.

The area's [MP]{-}, [Conservative]{cons} [Caroline Veitch]{veitch}, *backed*{15} [the farmers]{farmers} and *called*{16} on [ministers]{ministers} to *hold*{16} an inquiry. [The National Farmers' Union]{nfu} is *paying*{17} half of the legal costs.

<In February|2020-02> [the agency]{agency} *announced*{18} a £31 million scheme to *raise*{19} the banks, but [landowners]{landowners} *objected*{20} to the route. Work is not expected to *start*{19} before <2022|2022>.

[Wainholme Town Council]{council} *urged*{21} [both sides]{farmers+agency} to *settle*{21}. "Neighbours are not *speaking*{22} to each other in the Co-op," said [its]{council} clerk.
--- actors
farmers | group | group of 46 farmers
fenshire | place | East Fenshire
agency | organization | Environment Agency
torksey | place | Torksey
wain | place | Wainholme
ellwood | person | Robert Ellwood | farmer
wife | person | wife of Robert Ellwood
spokesman | person | spokesman of the Environment Agency
firefighters | group | firefighters
pensioners | group | 23 pensioners
man84 | person | man aged 84
cons | organization | Conservative Party
veitch | person | Caroline Veitch | Conservative MP
ministers | group | ministers
nfu | organization | National Farmers' Union
landowners | group | landowners
council | organization | Wainholme Town Council
--- events
1 | ACCUSE | farmers | agency | core; time 2020-08-17
2 | OTHER:disaster | ?agency | farmers, ellwood | core; time 2019-11
3 | OTHER:other | agency | farmers | core; by farmers; or COERCE
4 | OTHER:statement | agency | farmers | neg; by farmers
5 | AID | agency | wain | by farmers
6 | REQUEST | farmers | ?agency | core; or ACCUSE
7 | CONCEDE | farmers | ?wain | possible; by ellwood; quoted; or AGREE
8 | REQUEST | agency | farmers | neg; by ellwood; quoted
9 | OTHER:other | wife | - | by ellwood; quoted
10 | REJECT | agency | ?farmers | core
11 | OTHER:disaster | - | - | by spokesman
12 | OTHER:disaster | - | wain | time 2019-11
13 | AID | firefighters | pensioners |
14 | OTHER:death | - | man84 | or OTHER
15 | SUPPORT | veitch | farmers |
16 | ACCUSE/REQUEST | veitch | ministers | or REQUEST
17 | AID | nfu | ?farmers |
18 | OTHER:statement | agency | - | time 2020-02
19 | OTHER:other | agency | - | planned; time 2022
20 | REJECT | landowners | ?agency | or ACCUSE
21 | AGREE/REQUEST | council | farmers, agency | or REQUEST
22 | CONSULT | - | - | neg; or OTHER

=== n6-u003 date:2013-10-17 topic:wikinews source:written
[Bosnia]{bosnia} *qualify*{1} for first World Cup

<Thursday, October 17, 2013|2013-10-17>

The [national football team of [Bosnia and Herzegovina]{bosnia}]{bosnia} have *qualified*{1} for a World Cup for the first time, after *beating*{2} [Lithuania]{lithuania} 1–0 in [Kaunas]{kaunas} <on Tuesday|2013-10-15>.

Striker [Vedad Ibrišević]{ibrisevic} *scored*{3} the only goal in the sixty-eighth minute, from a pass by captain [Edin Hadžić]{hadzic}. The result *put*{1} [Bosnia]{bosnia} at the top of Group G ahead of [Greece]{greece}, [who]{greece} *beat*{4} [Liechtenstein]{liechtenstein} 2–0.

"[We]{bosnia} are a small country [which]{bosnia} has *suffered*{5} much. <Tonight|2013-10-15> everybody is *dancing*{6}," coach [Safet Sušić]{susic} *told*{7} [reporters]{reporters} after the match.

In the capital, [Sarajevo]{sarajevo}, [an estimated 50,000 people]{crowd} *gathered*{8} to *welcome*{8} [the team]{bosnia}, [whose]{bosnia} plane *landed*{9} at 2 a.m. <on Wednesday|2013-10-16>. [Two people]{two} were *injured*{10} by fireworks. [The government]{government} *declared*{11} a half-day holiday for schools.

[Milorad Dodik]{dodik}, the president of the Serb half of the country, *congratulated*{12} [the players]{bosnia} but said [he]{dodik} would *support*{13} [Serbia]{serbia} if [the two teams]{bosnia+serbia} ever *met*{14}.

[Bosnia]{bosnia} were *suspended*{15} by football's governing bodies [FIFA]{fifa} and [UEFA]{uefa} <in April 2011|2011-04> because [their]{bosnia} association was *led*{16} by [three presidents]{three}, one from each ethnic group. The ban was *lifted*{17} <two months later|2011-06>, after a committee headed by the former player [Ivica Osim]{osim} *persuaded*{18} [officials]{officials} to *accept*{18} a single president.

[Bosnia]{bosnia} *lost*{19} to [Portugal]{portugal} in the play-offs for the <2010|2010> World Cup and again for the <2012|2012> European Championship.

The *draw*{20} for the finals in [Brazil]{brazil} will be *held*{20} <on December 6|2013-12-06>.
--- actors
bosnia | place | Bosnia and Herzegovina
lithuania | place | Lithuania
kaunas | place | Kaunas
ibrisevic | person | Vedad Ibrišević | striker
hadzic | person | Edin Hadžić | captain
greece | place | Greece
liechtenstein | place | Liechtenstein
susic | person | Safet Sušić | coach of Bosnia
reporters | group | reporters
sarajevo | place | Sarajevo
crowd | group | an estimated 50,000 people
two | group | two people injured
government | organization | Bosnian government
dodik | person | Milorad Dodik
serbia | place | Serbia
fifa | organization | FIFA
uefa | organization | UEFA
three | group | three presidents
osim | person | Ivica Osim | former player
officials | group | Bosnian football officials
portugal | place | Portugal
brazil | place | Brazil
--- events
1 | OTHER:sport | bosnia | - | core; time 2013-10-15
2 | OTHER:sport | bosnia | lithuania | core; time 2013-10-15; place kaunas
3 | OTHER:sport | ibrisevic, hadzic | ?lithuania | core; time 2013-10-15; place kaunas
4 | OTHER:sport | greece | liechtenstein | time 2013-10-15
5 | OTHER:other | - | bosnia | by susic; quoted
6 | OTHER:other | - | - | by susic; quoted; time 2013-10-15
7 | OTHER:statement | susic | reporters |
8 | SUPPORT | crowd | bosnia | core; time 2013-10-16; place sarajevo
9 | OTHER:travel | bosnia | - | time 2013-10-16; place sarajevo
10 | OTHER:accident | - | two | place sarajevo
11 | OTHER:other | government | - | or CONCEDE
12 | SUPPORT | dodik | bosnia |
13 | SUPPORT | dodik | serbia | possible; by dodik
14 | OTHER:sport | bosnia, serbia | - | mutual; possible
15 | SANCTION | fifa, uefa | bosnia | core; time 2011-04
16 | OTHER:other | three | bosnia |
17 | CONCEDE | fifa, uefa | bosnia | time 2011-06
18 | AGREE/REQUEST | osim | officials | time 2011-06; or AGREE
19 | OTHER:sport | portugal | bosnia |
20 | OTHER:sport | - | - | planned; time 2013-12-06

=== n6-u004 date:2024-09-13 topic:takeover source:written
[Canadian]{~canada} miner *raises*{1} hostile *bid*{1} for [Kalgara]{kalgara} to A$5.2 bln

[SYDNEY]{sydney}, <Sept 13|2024-09-13> - [[Canada]{canada}'s Northstar Minerals]{northstar} *raised*{1} its hostile *offer*{1} for [Australian]{~australia} copper producer [Kalgara Resources]{kalgara} by 9% to A$5.2 billion <on Friday|2024-09-13>, and *threatened*{2} to *walk away*{2} if [[Kalgara]{kalgara}'s board]{board} did not *open*{3} its books within <a week|P7D>.

[The Vancouver-based company]{northstar} is now *offering*{1} A$7.30 in cash per share. [Kalgara]{kalgara} has *rejected*{4} two earlier approaches, *saying*{4} they undervalued [its]{kalgara} Mount Doreen mine.

"[Our]{northstar} patience has been considerable, but it has a date on it," [Northstar]{northstar} [Chief Executive]{-} [Paul Gauthier]{gauthier} *told*{5} [analysts]{analysts}.

[Kalgara]{kalgara} said its directors would *meet*{6} over the weekend and *advised*{7} [shareholders]{holders} to *take*{7} no action. Its stock *closed*{8} up 5.6% at A$7.11.

[Two of [its]{kalgara} largest investors]{twoinv}, [Banksia Super]{banksia} and [Harrow Fund Management]{harrow}, which together hold 17%, *urged*{9} [the board]{board} to *negotiate*{9}. "At this price a refusal to *talk*{10} is hard to defend," said [Banksia]{banksia}'s [Lyn Costa]{costa}.

[[Chile]{chile}'s state copper company]{andina}, [Codandina]{andina}, is *weighing*{11} a rival bid, [two sources]{sources} with knowledge of the matter said. [Codandina]{andina} did not *respond*{12} to a *request*{13} for comment.

The *takeover*{1} would need the *approval*{14} of [[Australia]{australia}'s Foreign Investment Review Board]{firb}. [Treasurer]{-} [James Chalker]{chalker} *blocked*{15} a [Chinese]{~china} fund from *buying*{16} a lithium mine <last year|2023> but has *signalled*{17} that [he]{chalker} sees [Canada]{canada} as a trusted partner.

[Traditional owners]{martu} of the land around the mine said [they]{martu} had *written*{18} to both companies. [Northstar]{northstar} was *criticised*{19} <in 2020|2020> when [its]{northstar} contractors *bulldozed*{20} a burial site in [Peru]{peru}; it *apologised*{21} and *sacked*{22} [three managers]{three}.

[The Mining and Energy Union]{meu} *called*{23} for written guarantees for the 2,300 jobs at Mount Doreen, where [miners]{miners} *struck*{24} for <nine days|P9D> <in July|2024-07>.
--- actors
canada | place | Canada
kalgara | organization | Kalgara Resources | copper producer
sydney | place | Sydney
northstar | organization | Northstar Minerals | Canadian miner
australia | place | Australia
gauthier | person | Paul Gauthier | Chief Executive of Northstar Minerals
analysts | group | analysts
holders | group | shareholders of Kalgara
twoinv | group | two of Kalgara's largest investors
banksia | organization | Banksia Super
harrow | organization | Harrow Fund Management
board | organization | board of Kalgara
costa | person | Lyn Costa
chile | place | Chile
andina | organization | Codandina | Chile's state copper company
sources | group | two sources
firb | organization | Foreign Investment Review Board
chalker | person | James Chalker | Treasurer
china | place | China
martu | group | traditional owners of the land
peru | place | Peru
three | group | three managers
meu | organization | Mining and Energy Union
miners | group | miners
--- events
1 | OTHER:business | northstar | kalgara | core; time 2024-09-13
2 | OTHER:business/THREATEN | northstar | kalgara | possible; core; or REJECT
3 | COOPERATE/REQUEST | northstar | kalgara | or REQUEST
4 | REJECT | kalgara | ?northstar | core
5 | OTHER:statement | gauthier | analysts |
6 | CONSULT | kalgara | - | planned; by kalgara; mutual
7 | REQUEST | kalgara | holders |
8 | OTHER:business | kalgara | - | time 2024-09-13
9 | CONSULT/REQUEST | banksia, harrow, twoinv | board | core
10 | CONSULT/REJECT | ?board | ?northstar | possible; by costa; quoted
11 | OTHER:business | andina | ?kalgara | possible; by sources
12 | REJECT | andina | - | or OTHER
13 | REQUEST | - | andina |
14 | AGREE | firb | - | possible
15 | REJECT | chalker | - | time 2023; or COERCE
16 | OTHER:business | - | - | neg; time 2023
17 | SUPPORT | chalker | canada | or OTHER
18 | CONSULT | martu | northstar, kalgara | by martu; or REQUEST
19 | ACCUSE | - | northstar | time 2020
20 | OTHER:other | northstar | peru | time 2020; place peru; or ASSAULT
21 | CONCEDE | northstar | - |
22 | SANCTION | northstar | three |
23 | AGREE/REQUEST | meu | ?northstar, ?kalgara | or REQUEST
24 | PROTEST | miners | ?kalgara | time 2024-07

=== n6-u005 date:2017-07-21 topic:court source:written
[Khmer opposition leader]{sovann} *jailed*{1} for 18 months over Facebook post

[PHNOM PENH]{pp:N} - A [Cambodian]{~cambodia} court *sentenced*{1} [opposition politician]{-} [Kem Sovann]{sovann} to 18 months in prison <on Friday|2017-07-21> for a Facebook post *accusing*{2} [the government]{government} of *ordering*{3} the *murder*{4} of [a prominent activist]{phally}.

[Sovann]{sovann}, [deputy leader]{-} of the [Cambodia National Salvation Party]{cnsp}, was not in court. [He]{sovann} *left*{5} for [France]{france} <in May|2017-05>, saying [he]{sovann} *feared*{6} *arrest*{6}.

[Judge]{-} [Leang Samnath]{leang} of [Phnom Penh Municipal Court]{court} *found*{1} [him]{sovann} guilty of defamation and incitement and *ordered*{7} [him]{sovann} to *pay*{7} [the ruling [Cambodian People's Party]{cpp}]{cpp} 400 million riel ($98,000).

[The activist]{phally}, [Ros Phally]{phally}, [who]{phally} *exposed*{8} the business interests of [Prime Minister]{-} [Hun Sen]{hunsen}'s [family]{family}, was *shot*{4} twice at a petrol station in the capital <in July last year|2016-07>. [A former soldier]{soldier} *confessed*{9} and was *jailed*{10} for life <in March|2017-03>. [He]{soldier} *said*{9} [he]{soldier} *acted*{4} over an unpaid debt; [Phally]{phally}'s [widow]{widow} *said*{11} [her]{widow} husband had never *met*{12} [the man]{soldier}.

"This is not a verdict. It is a love letter to [the ruling party]{cpp}," [Sovann]{sovann} *told*{13} [Reuters]{reuters} by phone from [Paris]{paris}. [He]{sovann} said [he]{sovann} would *appeal*{14}.

[Government spokesman]{-} [Phay Sipheng]{phay} *rejected*{15} *suggestions*{16} that the courts took orders. "If [he]{sovann} is innocent, why does [he]{sovann} not *come*{17} home?" [he]{phay} asked.

[Human Rights Watch]{hrw} *called*{18} on [Japan]{japan} and [Australia]{australia}, which *help*{19} *fund*{19} [[Cambodia]{cambodia}'s election commission]{nec}, to *speak*{18} out before a general *election*{20} <next July|2018-07>. [The United States]{us} *said*{21} it was "deeply concerned".

[The opposition]{cnsp} *won*{22} 44 percent of the vote in local elections <in June|2017-06>. [Its]{cnsp} leader, [Sam Vuthy]{vuthy}, *resigned*{23} <in February|2017-02> to *save*{24} [the party]{cnsp} from being *dissolved*{24} under a law that *bans*{25} convicts from politics.

[Two dozen [CNSP]{cnsp} supporters]{supporters} *lit*{26} candles outside the courthouse until [guards]{guards} *moved*{27} [them]{supporters} on.
--- actors
sovann | person | Kem Sovann | deputy leader of the Cambodia National Salvation Party
pp | place | Phnom Penh
cambodia | place | Cambodia
government | organization | Cambodian government
phally | person | Ros Phally | activist
cnsp | organization | Cambodia National Salvation Party | opposition party
france | place | France
leang | person | Leang Samnath | judge
court | organization | Phnom Penh Municipal Court
cpp | organization | Cambodian People's Party | ruling party
hunsen | person | Hun Sen | Prime Minister of Cambodia
family | group | family of Hun Sen
soldier | person | former soldier
widow | person | widow of Ros Phally
reuters | organization | Reuters
paris | place | Paris
phay | person | Phay Sipheng | government spokesman
hrw | organization | Human Rights Watch
japan | place | Japan
australia | place | Australia
nec | organization | Cambodia's election commission
us | place | United States
vuthy | person | Sam Vuthy | former leader of the Cambodia National Salvation Party
supporters | group | two dozen CNSP supporters
guards | group | guards
--- events
1 | COERCE | court, leang | sovann | core; time 2017-07-21; place pp
2 | ACCUSE | sovann | government | core
3 | ASSAULT | government | phally | by sovann; reported; or REQUEST
4 | ASSAULT | soldier | phally | core; time 2016-07; place pp
5 | RETREAT | sovann | france | time 2017-05; or OTHER
6 | COERCE | ?government | sovann | possible; by sovann
7 | COERCE | leang | sovann, cpp |
8 | ACCUSE | phally | family |
9 | CONCEDE | soldier | - | or OTHER
10 | COERCE | - | soldier | time 2017-03
11 | REJECT | widow | soldier |
12 | CONSULT | phally | soldier | neg; by widow
13 | OTHER:statement | sovann | reuters |
14 | REJECT | sovann | ?court | planned; by sovann
15 | REJECT | phay | - | core
16 | ACCUSE | - | ?government |
17 | OTHER:travel | sovann | - | neg; by phay; quoted
18 | ACCUSE/REQUEST | hrw | japan, australia | core; or REQUEST
19 | AID | japan, australia | nec |
20 | OTHER:election | cambodia | - | planned; time 2018-07
21 | ACCUSE | us | ?cambodia | or OTHER
22 | OTHER:election | cnsp | - | time 2017-06
23 | RETREAT | vuthy | cnsp | time 2017-02; or OTHER
24 | COERCE | ?government | cnsp | possible; neg
25 | COERCE | ?government | - |
26 | PROTEST | supporters | ?court | time 2017-07-21; place pp
27 | COERCE | guards | supporters |

=== n6-u006 date:2019-02-15 topic:migration source:written
[[Italian]{~italy} coastguard]{coastguard} *brings*{1} [47 migrants]{migrants} to port after week-long *standoff*{2}

[CATANIA]{catania}, [Italy]{italy} (AP) — [Forty-seven migrants]{migrants} *stranded*{3} for a week aboard a charity rescue ship *disembarked*{1} in [Sicily]{sicily} <on Friday|2019-02-15> after [seven [European Union]{eu} nations]{seven} *agreed*{4} to *take*{4} [them]{migrants} in, ending a *standoff*{2} between [Italy]{italy}'s populist government and [the German aid group]{seahope} that *rescued*{5} [them]{migrants}.

[The [Italian]{~italy} coastguard]{coastguard} *escorted*{1} the [Sea Hope 4]{ship} into the port of [Catania]{catania}, where [Red Cross workers]{redcross} *wrapped*{6} [the passengers]{migrants}, including [thirteen unaccompanied minors]{minors}, in foil blankets.

[Italian Premier]{-} [Giuseppe Conti]{conti} said [the migrants]{migrants} would be *distributed*{7} among [Italy]{italy}, [France]{france}, [Germany]{germany}, [Malta]{malta}, [Portugal]{portugal}, [Romania]{romania} and [Luxembourg]{lux}.

[Interior Minister]{-} [Matteo Salvatori]{salvatori}, [who]{salvatori} had *refused*{8} to *let*{8} the ship *dock*{1}, *insisted*{9} nothing had changed. "[Our]{italy} ports are and remain *closed*{8}," [he]{salvatori} *told*{10} state TV. [He]{salvatori} *accused*{11} [the crew]{crew} of *disobeying*{12} an order to *hand*{13} [the migrants]{migrants} over to [Libya]{libya}'s coastguard.

[Prosecutors in [Catania]{catania}]{prosecutors} *opened*{14} an *investigation*{14} against [the captain]{captain} on suspicion of *aiding*{15} illegal immigration. [The captain]{captain}, [32-year-old]{-} [Lena Brandt]{captain} of [Kiel]{kiel}, was *questioned*{16} for three hours and *released*{17}.

"[I]{captain} would *do*{5} it again. The sea does not ask for papers," [Brandt]{captain} *told*{18} [supporters]{supporters} on the quay.

[The migrants]{migrants} were *plucked*{5} from a sinking rubber dinghy off [Libya]{libya} <on Feb. 8|2019-02-08>. [Survivors]{migrants} *told*{19} [U.N. staff]{unstaff} that [three people, one of [them]{drowned} a child]{drowned}, had *drowned*{20} before the ship *arrived*{5}.

[The U.N. refugee agency]{unhcr} *welcomed*{21} the outcome but *urged*{22} [European governments]{eugovs} to *set up*{22} a permanent system. [Hungary]{hungary}, [Poland]{poland} and [Austria]{austria} have *rejected*{23} any compulsory *sharing*{24} of [asylum seekers]{seekers}.

Arrivals by sea in [Italy]{italy} *fell*{25} by more than 80 percent <last year|2018> after [Rome]{italy:N} *gave*{26} [Libya]{libya} patrol boats and *trained*{26} its crews. At least [1,311 people]{dead} *died*{27} on the route.
--- actors
italy | place | Italy
migrants | group | forty-seven migrants
catania | place | Catania
sicily | place | Sicily
eu | organization | European Union
seven | group | seven European Union nations
seahope | organization | German aid group
coastguard | organization | Italian coastguard
ship | other | Sea Hope 4
redcross | group | Red Cross workers
minors | group | thirteen unaccompanied minors
conti | person | Giuseppe Conti | Italian Premier
france | place | France
germany | place | Germany
malta | place | Malta
portugal | place | Portugal
romania | place | Romania
lux | place | Luxembourg
salvatori | person | Matteo Salvatori | Interior Minister
crew | group | crew of the Sea Hope 4
libya | place | Libya
prosecutors | organization | prosecutors in Catania
captain | person | Lena Brandt | captain of the Sea Hope 4
kiel | place | Kiel
supporters | group | supporters
unstaff | group | U.N. staff
drowned | group | three drowned people
unhcr | organization | U.N. refugee agency
eugovs | group | European governments
hungary | place | Hungary
poland | place | Poland
austria | place | Austria
seekers | group | asylum seekers
dead | group | 1,311 people who died
--- events
1 | AID | coastguard | migrants, ship | core; time 2019-02-15; place catania; or OTHER CONCEDE
2 | REJECT | italy, seahope | - | mutual; core; or OTHER
3 | OTHER:other | - | migrants | or COERCE
4 | AID/AGREE | seven | migrants | planned; core; or COOPERATE
5 | AID | seahope, ship, captain | migrants | core; time 2019-02-08
6 | AID | redcross | migrants, minors | time 2019-02-15; place catania
7 | COOPERATE | italy, france, germany, malta, portugal, romania, lux | migrants | planned; by conti; or AID
8 | CONCEDE/REJECT | salvatori, italy | ship | core; or COERCE
9 | REJECT | salvatori | - |
10 | OTHER:statement | salvatori | - |
11 | ACCUSE | salvatori | crew | core
12 | REJECT | crew | ?italy | by salvatori
13 | COOPERATE/REQUEST | ?italy | crew, libya, migrants | by salvatori; or COERCE
14 | ACCUSE | prosecutors | captain | core
15 | OTHER:crime | captain | ?migrants | reported; or AID
16 | ACCUSE | ?prosecutors | captain | or CONSULT
17 | RETREAT | ?prosecutors | captain |
18 | OTHER:statement | captain | supporters | place catania
19 | OTHER:statement | migrants | unstaff |
20 | OTHER:accident | - | drowned | by migrants; or OTHER
21 | SUPPORT | unhcr | - |
22 | COOPERATE/REQUEST | unhcr | eugovs | or REQUEST
23 | COOPERATE/REJECT | hungary, poland, austria | - | or REJECT
24 | COOPERATE | hungary, poland, austria | seekers | denied; neg; same 23
25 | OTHER:travel | - | italy | time 2018
26 | AID | italy | libya | time 2018
27 | OTHER:death | - | dead | time 2018; or OTHER

=== n6-u007 date:2010-11-04 topic:court source:written
[Texas]{texas} jury *convicts*{1} ex-congressman of *laundering*{2} campaign money

[AUSTIN]{austin}, [Texas]{texas} (AP) — [A jury]{jury} *convicted*{1} [former U.S. Rep.]{-} [Dale Hutchins]{hutchins} of money laundering <Thursday|2010-11-04>, ending the career of [a man]{hutchins} [who]{hutchins} was once among the most powerful Republicans in [the House]{house}.

[Hutchins]{hutchins}, 63, *faces*{3} up to life in prison. [He]{hutchins} *showed*{4} no emotion as the verdict was read, then *embraced*{5} [[his]{hutchins} wife, [Christine]{wife}, and [his]{hutchins} daughter]{family}.

[Prosecutors]{prosecutors} *said*{6} [Hutchins]{hutchins} *conspired*{2} with [two associates]{two} to *send*{2} $190,000 in corporate donations through an arm of [the Republican National Committee]{rnc} to [seven candidates for the Texas Legislature]{seven} <in 2002|2002>. State law *forbids*{7} corporate money in campaigns.

[Hutchins]{hutchins} *called*{8} the prosecution a political vendetta by [Travis County District Attorney]{-} [Bonnie Earle]{earle}, a [Democrat]{earle:n}. "This is an abuse of power, and [I]{hutchins} will *appeal*{9}," [he]{hutchins} *told*{10} [reporters]{reporters}.

[Earle]{earle}, [who]{earle} *retired*{11} <in 2008|2008>, *denied*{12} politics played any part. [Her]{earle} successor, [Rosemary Lindberg]{lindberg}, *thanked*{14} [jurors]{jury} for [their]{jury} "patience with a great many bank statements."

[The jury of six men and six women]{jury} *deliberated*{15} for 19 hours over three days. [One juror]{juror} was *replaced*{16} <on Monday|2010-11-01> after [she]{juror} *admitted*{17} *reading*{18} about the case on the Internet.

[Hutchins]{hutchins} *resigned*{19} from [Congress]{congress} <in June 2006|2006-06>, a year after [he]{hutchins} was *indicted*{20}. [He]{hutchins} later *appeared*{21} on a television dance show until stress fractures in both feet *forced*{22} [him]{hutchins} to *quit*{22}.

[His]{hutchins} two co-defendants, [Jim Ellison]{ellison} and [John Colyar]{colyar}, will be *tried*{23} separately. No date has been *set*{24}.

[House Democratic Leader]{-} [Nancy Pell]{pell} said the verdict showed that "no one is above the law." Republicans *made*{25} little comment; [one former colleague]{colleague}, [Sen.]{-} [Kay Bailey]{colleague}, *called*{26} [Hutchins]{hutchins} "a friend, today more than ever."

[Judge]{-} [Pat Priest]{priest} *set*{27} *sentencing*{28} for <Dec. 20|2010-12-20>.
--- actors
texas | place | Texas
hutchins | person | Dale Hutchins | former U.S. Representative
austin | place | Austin
jury | group | jury
house | organization | House of Representatives
wife | person | Christine | wife of Dale Hutchins
family | group | wife and daughter of Dale Hutchins
prosecutors | organization | prosecutors
two | group | two associates of Dale Hutchins
rnc | organization | Republican National Committee
seven | group | seven candidates for the Texas Legislature
earle | person | Bonnie Earle | former Travis County District Attorney
reporters | group | reporters
lindberg | person | Rosemary Lindberg | Travis County District Attorney
juror | person | juror who was replaced
congress | organization | Congress
ellison | person | Jim Ellison | co-defendant
colyar | person | John Colyar | co-defendant
pell | person | Nancy Pell | House Democratic Leader
colleague | person | Kay Bailey | Senator, former colleague
priest | person | Pat Priest | judge
--- events
1 | COERCE | jury | hutchins | core; time 2010-11-04; place austin
2 | OTHER:crime | hutchins, two | seven | core; time 2002; by prosecutors
3 | COERCE | - | hutchins | possible
4 | OTHER:other | hutchins | - | neg
5 | SUPPORT | hutchins | family, wife | or OTHER
6 | ACCUSE | prosecutors | hutchins | core
7 | COERCE | ?texas | - | or OTHER
8 | ACCUSE | hutchins | earle | core
9 | REJECT | hutchins | - | core; planned; by hutchins; quoted
10 | OTHER:statement | hutchins | reporters |
11 | OTHER:appointment | earle | - | time 2008
12 | REJECT | earle | ?hutchins |
14 | SUPPORT | lindberg | jury |
15 | CONSULT | jury | - | mutual
16 | SANCTION | - | juror | time 2010-11-01; or OTHER
17 | CONCEDE | juror | - | or OTHER
18 | OTHER:other | juror | - |
19 | RETREAT | hutchins | congress | time 2006-06; or OTHER
20 | ACCUSE | - | hutchins | time 2005
21 | OTHER:culture | hutchins | - |
22 | RETREAT | hutchins | - | or OTHER
23 | OTHER:court | - | ellison, colyar | planned; or ACCUSE
24 | OTHER:court | - | - | neg
25 | OTHER:statement | - | - |
26 | SUPPORT | colleague | hutchins |
27 | OTHER:court | priest | - |
28 | COERCE | priest | hutchins | planned; time 2010-12-20

=== n6-u008 date:2025-03-31 topic:space source:written
[Indian]{~india} spacecraft *docks*{1} with station, [crew]{three} "in good spirits"

[BENGALURU]{bengaluru}: [India]{india}'s first crewed spacecraft, [Vayu-1]{vayu}, *docked*{1} with the International Space Station <on Monday|2025-03-31>, 28 hours after *lifting off*{2} from [Sriharikota]{sriharikota} with [three astronauts]{three} on board.

[Group Captain]{-} [Arjun Rathore]{rathore}, [Wing Commander]{-} [Meera Iyer]{iyer} and [Dr]{-} [Sameer Haldar]{haldar}, a biologist, *floated*{3} through the hatch at 4.12 p.m. and were *embraced*{4} by [the station's seven residents]{seven}.

"[We]{three} have *brought*{5} mangoes," [Group Captain]{-} [Rathore]{rathore} *told*{6} [mission control]{isro}. "Half of them survived the customs inspection by [Dr]{-} [Haldar]{haldar}."

[Prime Minister]{-} [Narendra Modi]{modi} *spoke*{7} to [the crew]{three} by video link and *called*{8} the *flight*{2} "a victory of 1.4 billion people". [Congress president]{-} [Mallikarjun Kharge]{kharge} *congratulated*{8} [the scientists]{isro} but *reminded*{9} [the government]{government} that the programme was *approved*{10} under [Manmohan Singh]{singh} <in 2007|2007>.

[The Indian Space Research Organisation]{isro} ([ISRO]{isro}) *postponed*{11} the *launch*{2} twice. <In January|2025-01>, [engineers]{isro} *found*{12} a helium leak; <on March 22|2025-03-22> lightning *struck*{13} the tower. [ISRO chairman]{-} [V. Narasimhan]{naras} said [he]{naras} had not *slept*{14} "in any proper sense" since <Holi|2025-03-14>.

[NASA]{nasa} *trained*{15} [two of [the astronauts]{three}]{two} in [Houston]{houston} and *supplied*{16} the docking adapter. [Its]{nasa} administrator, [Bill Nelligan]{nelligan}, *praised*{17} "a flawless *approach*{1}". [Russia]{russia} *sold*{18} [India]{india} the seats and suits.

[The crew]{three} will *stay*{19} for <eleven days|P11D> and *carry out*{20} 14 experiments, among them one on how moong beans *sprout*{21} without gravity. [They]{three} are to *splash down*{22} in the [Bay of Bengal]{bengal} <on April 11|2025-04-11>, where [the Navy]{navy} has *stationed*{23} eight ships.

[Opposition MPs from [Kerala]{kerala}]{mps} *asked*{24} in [Parliament]{parliament} <last week|2025-03-24/2025-03-30> why the mission cost Rs 10,300 crore, nearly double the first estimate. [The government]{government} has *promised*{25} a written reply.

[India]{india} *plans*{26} to *build*{26} [its]{india} own station by <2035|2035>. [China]{china}, the only other Asian country to *send*{27} people into orbit, *did*{27} so first <in 2003|2003>.
--- actors
india | place | India
vayu | other | Vayu-1 | spacecraft
bengaluru | place | Bengaluru
sriharikota | place | Sriharikota
three | group | three astronauts
rathore | person | Arjun Rathore | Group Captain, astronaut
iyer | person | Meera Iyer | Wing Commander, astronaut
haldar | person | Sameer Haldar | biologist, astronaut
seven | group | seven residents of the station
isro | organization | Indian Space Research Organisation
modi | person | Narendra Modi | Prime Minister of India
kharge | person | Mallikarjun Kharge | Congress president
government | organization | Indian government
singh | person | Manmohan Singh
naras | person | V. Narasimhan | ISRO chairman
nasa | organization | NASA
two | group | two of the astronauts
houston | place | Houston
nelligan | person | Bill Nelligan | NASA administrator
russia | place | Russia
bengal | place | Bay of Bengal
navy | organization | Indian Navy
kerala | place | Kerala
mps | group | opposition MPs from Kerala
parliament | organization | Indian Parliament
china | place | China
--- events
1 | OTHER:science | vayu, three | - | core; time 2025-03-31
2 | OTHER:science | vayu, isro | three | core; time 2025-03-30; place sriharikota
3 | OTHER:science | rathore, iyer, haldar | - | core; time 2025-03-31
4 | SUPPORT | seven | rathore, iyer, haldar | time 2025-03-31
5 | OTHER:other | three | ?seven | by rathore; quoted; or AID
6 | OTHER:statement | rathore | isro |
7 | CONSULT | modi | three | core
8 | SUPPORT | modi, kharge | isro |
9 | OTHER:statement | kharge | government | or ACCUSE
10 | AGREE | singh | - | by kharge; time 2007; or SUPPORT
11 | OTHER:science | isro | - |
12 | OTHER:science | isro | - | time 2025-01
13 | OTHER:weather | - | isro | time 2025-03-22
14 | OTHER:other | naras | - | neg; by naras; time 2025-03-14
15 | AID | nasa | two | place houston; or COOPERATE
16 | COOPERATE | nasa | isro | or AID
17 | SUPPORT | nelligan | ?isro |
18 | COOPERATE | russia | india | or OTHER
19 | OTHER:science | three | - | planned
20 | OTHER:science | three | - | planned; core
21 | OTHER:science | - | - | planned
22 | OTHER:science | three | - | planned; time 2025-04-11; place bengal
23 | MOBILIZE | navy | - | place bengal; or AID
24 | ACCUSE | mps | government | time 2025-03-24/2025-03-30; place parliament; or REQUEST
25 | AGREE | government | mps |
26 | OTHER:science | india | - | planned; time 2035
27 | OTHER:science | china | - | time 2003

=== n6-u009 date:2021-09-30 topic:sanctions source:written
[US]{us} *imposes*{1} sanctions on [[Ruvanda]{ruvanda} generals]{six:n} over massacre

[WASHINGTON]{washington}, <Sept 30|2021-09-30> (Reuters) - [The United States]{us} <on Thursday|2021-09-30> *imposed*{1} sanctions on [four senior army officers and two companies]{six} in [Ruvanda]{ruvanda} over the *killing*{2} of [at least 170 villagers]{villagers} <in July|2021-07>, and *urged*{3} [the country's military rulers]{junta} to *hand*{4} power back to civilians.

[The Treasury Department]{treasury} said [it]{treasury} had *frozen*{1} any U.S. assets of [army chief of staff]{-} [General]{-} [Aimé Nkusi]{nkusi}, [three brigade commanders]{brigade}, and [two gold exporters]{exporters} that *fund*{5} [the junta]{junta}.

"Those [who]{nkusi} *ordered*{2} [soldiers]{soldiers} to *shoot*{2} [women]{villagers} at a well will find no bank that takes [their]{nkusi} money," [Treasury Under Secretary]{-} [Brian Feldman]{feldman} said in a statement.

[A United Nations inquiry]{inquiry} *concluded*{6} <last month|2021-08> that [troops of the 5th Brigade]{soldiers} *carried out*{2} the massacre in [Kibwezi]{kibwezi} on <July 11|2021-07-11> in reprisal for a rebel *ambush*{7}. [Ruvanda]{ruvanda} has *blamed*{8} [the rebels]{rebels}, and *barred*{9} [investigators]{inquiry} from *visiting*{10} the site.

[A government spokesman]{spokesman} in the capital [Bukora]{bukora} *called*{11} the sanctions "colonial bullying" and *said*{12} [Ruvanda]{ruvanda} would *review*{12} an agreement that *lets*{13} [U.S. drones]{drones} *use*{13} an airfield in the north.

[The European Union]{eu} is expected to *follow*{14} <next month|2021-10>, [two diplomats]{two} said. [Russia]{russia} and [China]{china} *blocked*{15} a statement on the killings in [the Security Council]{council} <last week|2021-09-20/2021-09-26>.

[The generals]{junta} *seized*{16} power <in March 2020|2020-03>, *promising*{17} elections within <18 months|P18M>. <In August|2021-08> [they]{junta} *pushed*{18} the vote *back*{18} to <2024|2024>, *prompting*{19} [thousands]{protesters} to *march*{19}; [seven people]{sevenp} were *shot*{20} dead. [Opposition leader]{-} [Solange Mugabo]{mugabo} was *placed*{21} under house arrest and has *gone*{22} on hunger strike.

[Human rights groups]{groups} *welcomed*{23} the U.S. move but *said*{24} it *left out*{24} [the junta's head]{rukundo}, [General]{-} [Patrice Rukundo]{rukundo}, [who]{rukundo} *studied*{25} at a military college in [Kansas]{kansas}. "If the fish rots from the head, why *sanction*{1} the tail?" *asked*{24} [Ida Sawyer-Moss]{ida} of [Human Rights Watch]{hrw}.

[The State Department]{state} *declined*{26} to *say*{26} whether [he]{rukundo} could be added.
--- actors
us | place | United States
ruvanda | place | Ruvanda
washington | place | Washington
six | group | four senior army officers and two companies
villagers | group | at least 170 villagers
junta | organization | military rulers of Ruvanda
treasury | organization | Treasury Department
nkusi | person | Aimé Nkusi | general, army chief of staff of Ruvanda
brigade | group | three brigade commanders
exporters | group | two gold exporters
soldiers | group | troops of the 5th Brigade
feldman | person | Brian Feldman | Treasury Under Secretary
inquiry | organization | United Nations inquiry
kibwezi | place | Kibwezi
rebels | group | rebels in Ruvanda
spokesman | person | government spokesman
bukora | place | Bukora
drones | group | U.S. drones
eu | organization | European Union
two | group | two diplomats
russia | place | Russia
china | place | China
council | organization | Security Council
protesters | group | thousands of protesters
sevenp | group | seven people shot dead
mugabo | person | Solange Mugabo | opposition leader
groups | group | human rights groups
rukundo | person | Patrice Rukundo | general, head of the junta
kansas | place | Kansas
ida | person | Ida Sawyer-Moss
hrw | organization | Human Rights Watch
state | organization | State Department
--- events
1 | SANCTION | us, treasury | six, nkusi, brigade, exporters, ruvanda | core; time 2021-09-30
2 | ASSAULT | soldiers, nkusi | villagers | core; time 2021-07-11; place kibwezi; by inquiry
3 | REQUEST | us | junta | core; time 2021-09-30; same 4
4 | RETREAT/REQUEST | us | junta | core; time 2021-09-30
5 | AID | exporters | junta | by treasury; or COOPERATE
6 | ACCUSE | inquiry | soldiers | core; time 2021-08
7 | ASSAULT | rebels | ?soldiers |
8 | ACCUSE | ruvanda | rebels |
9 | COERCE | ruvanda | inquiry | or REJECT
10 | OTHER:travel | inquiry | kibwezi | neg
11 | ACCUSE | spokesman | ?us | core; or REJECT
12 | SANCTION/THREATEN | ruvanda | ?us | possible; core; by spokesman
13 | COOPERATE | ruvanda | drones | or CONCEDE
14 | SANCTION | eu | ?ruvanda | planned; time 2021-10; by two
15 | REJECT | russia, china | council | time 2021-09-20/2021-09-26
16 | COERCE | junta | ruvanda | time 2020-03; or ASSAULT
17 | AGREE | junta | - | time 2020-03
18 | REJECT | junta | - | time 2021-08; or OTHER
19 | PROTEST | protesters | junta | time 2021-08
20 | ASSAULT | ?junta | sevenp | time 2021-08
21 | COERCE | ?junta | mugabo |
22 | PROTEST | mugabo | ?junta |
23 | SUPPORT | groups | us |
24 | ACCUSE | groups, ida | us | core
25 | OTHER:other | rukundo | - | place kansas
26 | REJECT | state | - | or OTHER

=== n6-u010 date:2016-04-15 topic:wikinews source:written
*Earthquake*{1} *kills*{2} [nine]{nine} in southern [Japan]{japan}

<Friday, April 15, 2016|2016-04-15>

An *earthquake*{1} of magnitude 6.2 *struck*{1} the southern [Japanese]{~japan} prefecture of [Kumamoto]{kumamoto} <yesterday evening|2016-04-14>, *killing*{2} [at least nine people]{nine} and *injuring*{3} [around 800]{injured}, the [Fire and Disaster Management Agency]{fdma} said.

The *quake*{1} *occurred*{1} at 9:26 p.m. local time at a depth of eleven kilometres. It was *followed*{4} by more than a hundred aftershocks. No tsunami *warning*{5} was *issued*{5}.

The town of [Mashiki]{mashiki}, east of the city of [Kumamoto]{kumamotocity}, was worst hit. [An eight-month-old girl]{girl} was *pulled*{6} alive from a collapsed house there at 3:45 a.m., six hours after the *quake*{1}. "[She]{girl} was not even *crying*{7}," [a firefighter]{firefighter} *told*{8} [NHK]{nhk}. "[She]{girl} *looked*{7} at [us]{firefighter} as if [we]{firefighter} were late."

[Some 44,000 people]{evacuees} *spent*{9} the night in school gymnasiums and parks. [Prime Minister]{-} [Shinzo Abe]{abe} *ordered*{10} [3,000 soldiers]{soldiers} to the area to *help*{11} with *rescue*{11} work. [He]{abe} *cancelled*{12} a campaign *visit*{12} to [Hokkaido]{hokkaido}.

[Kyushu Electric Power]{kyuden} said [its]{kyuden} Sendai nuclear plant, the only one then operating in [Japan]{japan}, was not *affected*{13}. [Residents]{residents} [who]{residents} have *sued*{14} to have the plant *shut down*{15} *demanded*{16} that the reactors be *stopped*{16} as a precaution. [The Nuclear Regulation Authority]{nra} *rejected*{17} this <today|2016-04-15>.

[Toyota]{toyota}, [Honda]{honda} and [Sony]{sony} *halted*{18} production at factories in the region. High-speed train *services*{19} were *suspended*{19} after one train, which was empty, *derailed*{20}.

A statement from the [South Korean]{~skorea} foreign ministry said [South Korea]{skorea} was ready to *send*{21} [rescue workers]{rescuers}. [Taiwan]{taiwan} *offered*{22} 10 million yen.

[The meteorological agency]{jma} *warned*{23} [people]{people} to *expect*{23} further strong tremors for <about a week|P7D>.
--- actors
nine | group | at least nine people killed
japan | place | Japan
kumamoto | place | Kumamoto prefecture
injured | group | around 800 people injured
fdma | organization | Fire and Disaster Management Agency
mashiki | place | Mashiki
kumamotocity | place | Kumamoto city
girl | person | eight-month-old girl
firefighter | person | firefighter
nhk | organization | NHK
evacuees | group | some 44,000 evacuees
abe | person | Shinzo Abe | Prime Minister of Japan
soldiers | group | 3,000 soldiers
hokkaido | place | Hokkaido
kyuden | organization | Kyushu Electric Power
residents | group | residents who sued the plant
nra | organization | Nuclear Regulation Authority
toyota | organization | Toyota
honda | organization | Honda
sony | organization | Sony
skorea | place | South Korea
rescuers | group | rescue workers
taiwan | place | Taiwan
jma | organization | meteorological agency
people | group | people in the area
--- events
1 | OTHER:disaster | - | kumamoto | core; time 2016-04-14; place kumamoto
2 | OTHER:disaster | - | nine | core; time 2016-04-14; place kumamoto; by fdma; or OTHER
3 | OTHER:disaster | - | injured | core; time 2016-04-14; by fdma
4 | OTHER:disaster | - | - |
5 | OTHER:statement | - | - | neg
6 | AID | firefighter | girl | core; time 2016-04-15; place mashiki
7 | OTHER:other | girl | firefighter | by firefighter; quoted
8 | OTHER:statement | firefighter | nhk |
9 | OTHER:other | evacuees | - | time 2016-04-14
10 | MOBILIZE | abe | soldiers | core; or AID
11 | AID | soldiers | - | planned
12 | OTHER:travel | abe | hokkaido | neg; or REJECT
13 | OTHER:accident | - | kyuden | neg; by kyuden
14 | ACCUSE | residents | kyuden |
15 | OTHER:other | ?kyuden | - | possible
16 | REQUEST | residents | ?kyuden | core
17 | REJECT | nra | residents | core; time 2016-04-15
18 | OTHER:business | toyota, honda, sony | - | core
19 | OTHER:business | - | - |
20 | OTHER:accident | - | - |
21 | AID/AGREE | skorea | rescuers, ?japan | planned
22 | AID/AGREE | taiwan | ?japan | planned
23 | REQUEST | jma | people | or OTHER

=== n6-u011 date:2024-02-06 topic:protest source:written
[Farmers]{farmers} *lift*{1} [Brussels]{brussels} blockade after [ministers]{ministers} *promise*{2} relief

[Belgian farmers]{farmers} <on Tuesday|2024-02-06> *removed*{1} the last of about 900 tractors that had *blocked*{3} the centre of [Brussels]{brussels} for five days, hours after [EU agriculture ministers]{ministers} *promised*{2} to *cut*{4} red tape and *delay*{5} a ban on two pesticides.

[The [Walloon]{~wallonia} farmers' federation]{fwa} *called*{6} the offer "a first step" and *asked*{7} [its]{fwa} [members]{farmers} to *go*{7} home. But [a smaller group from [Flanders]{flanders}]{groene}, [Green Circle]{groene}, *rejected*{8} it and *vowed*{9} to *return*{9} <on 26 February|2024-02-26>.

During the *protest*{3}, [farmers]{farmers} *sprayed*{10} manure at [police]{police}, *burned*{11} tyres and *pulled down*{11} a statue of a nineteenth-century steelmaker. [Police]{police} *used*{12} water cannon, and [two officers]{twooff} were *hurt*{13}. [Eleven people]{eleven} were *arrested*{14}, [nine of [whom]{nine}]{nine} have been *released*{15}.

"[I]{luc} *sold*{16} a litre of milk <in 1995|1995> for the same price as <today|2024-02-06>," said [Luc Vandamme]{luc}, 58, [who]{luc} *drove*{17} [his]{luc} tractor 110 kilometres from [Bastogne]{bastogne}. "[My]{luc} [son]{son} does not *want*{18} the farm, and [I]{luc} do not *blame*{18} [him]{son}."

[European Commission President]{-} [Ursula von der Leyen]{vdl} *told*{19} [the European Parliament]{ep} in [Strasbourg]{strasbourg} that [the Commission]{commission} would *withdraw*{20} its plan to *halve*{21} pesticide use by <2030|2030>. [Environmental groups]{greens} *accused*{22} [her]{vdl} of *surrendering*{20}. "[They]{commission} *listened*{23} to whoever *had*{23} the biggest wheels," said [Greenpeace]{greenpeace}'s [Marco Contieri]{marco}.

Farmers have also *blocked*{24} roads in [France]{france}, [Germany]{germany}, [Italy]{italy}, [Poland]{poland} and [Romania]{romania} <this winter|2023-12/2024-02>. In [France]{france}, [a farmer and [her]{farmer2} daughter]{pair} were *killed*{25} when a car *hit*{25} a barricade.

[Belgian Prime Minister]{-} [Alexander De Croo]{decroo} *thanked*{26} [the police]{police} for [their]{police} restraint.
--- actors
farmers | group | Belgian farmers
brussels | place | Brussels
ministers | group | EU agriculture ministers
wallonia | place | Wallonia
fwa | organization | Walloon farmers' federation
flanders | place | Flanders
groene | organization | Green Circle
police | organization | Belgian police
twooff | group | two police officers
eleven | group | eleven people arrested
nine | group | nine of the arrested
luc | person | Luc Vandamme | farmer
bastogne | place | Bastogne
son | person | son of Luc Vandamme
vdl | person | Ursula von der Leyen | European Commission President
ep | organization | European Parliament
strasbourg | place | Strasbourg
commission | organization | European Commission
greens | group | environmental groups
greenpeace | organization | Greenpeace
marco | person | Marco Contieri
france | place | France
germany | place | Germany
italy | place | Italy
poland | place | Poland
romania | place | Romania
farmer2 | person | farmer killed in France
pair | group | farmer and her daughter killed in France
decroo | person | Alexander De Croo | Belgian Prime Minister
--- events
1 | RETREAT | farmers | ?brussels | core; time 2024-02-06; place brussels
2 | AGREE | ministers | farmers | core; planned; or CONCEDE
3 | PROTEST | farmers | brussels | core; place brussels
4 | CONCEDE/AGREE | ministers | ?farmers | planned; same 2
5 | CONCEDE/AGREE | ministers | ?farmers | planned; same 2
6 | SUPPORT | fwa | ?ministers | or OTHER
7 | RETREAT/REQUEST | fwa | farmers | core; or REQUEST
8 | REJECT | groene | ?ministers | core
9 | PROTEST/THREATEN | groene | ?brussels | core; possible; time 2024-02-26
10 | ASSAULT | farmers | police | or PROTEST
11 | PROTEST | farmers | - | or ASSAULT
12 | COERCE | police | farmers | or ASSAULT
13 | ASSAULT | ?farmers | twooff |
14 | COERCE | ?police | eleven |
15 | RETREAT | ?police | nine |
16 | OTHER:trade | luc | - | by luc; quoted; time 1995
17 | OTHER:travel | luc | brussels |
18 | REJECT | son | - | by luc; quoted; or OTHER
19 | OTHER:statement | vdl | ep | core; place strasbourg
20 | CONCEDE | commission, vdl | farmers | core; planned; by vdl; or RETREAT
21 | SANCTION | commission | - | possible; neg; or OTHER
22 | ACCUSE | greens | vdl | core
23 | CONSULT | commission | farmers | by marco; quoted; or CONCEDE
24 | PROTEST | - | - | time 2023-12/2024-02; place france, germany, italy, poland, romania
25 | OTHER:accident | - | pair, farmer2 | place france
26 | SUPPORT | decroo | police |

=== n6-u012 date:2023-04-17 topic:crime source:written
[Bank]{bank} *hacked*{1}: [customers]{customers} locked out for third day

[Lakshmi Sahakari Bank]{bank}, one of [Gujarat]{gujarat}'s largest cooperative lenders, *kept*{2} its branches *closed*{2} for a third day <on Monday|2023-04-17> after [hackers]{hackers} *broke into*{1} its servers and *demanded*{3} Rs 40 crore in bitcoin.

[The bank]{bank} has not *paid*{4} and will not, [managing director]{-} [Nilesh Patel]{patel} *told*{5} [reporters]{reporters} in [Surat]{surat}. [He]{patel} said deposits were safe and cash withdrawals of up to Rs 10,000 would be *allowed*{6} from <Tuesday|2023-04-18>.

[Hundreds of account holders]{customers} *queued*{7} outside the head office in Ring Road and *shouted*{7} slogans. [Police]{police} *used*{8} mild force after [a group]{group} *broke*{9} a glass door. [Hansa Solanki]{hansa}, a widow of 67, *fainted*{10} in the heat. "[My]{hansa} pension *comes*{11} here. [I]{hansa} *bought*{12} [my]{hansa} tablets on credit," [she]{hansa} said.

[The Reserve Bank of India]{rbi} has *sent*{13} [a four-member team]{team} and *barred*{14} [the lender]{bank} from *opening*{15} new accounts. [It]{rbi} had *fined*{16} [the bank]{bank} Rs 18 lakh <in 2021|2021> for *storing*{17} passwords in plain text.

[The Surat cyber crime cell]{cell} *registered*{18} a case against unknown persons. [An officer]{officer} said the software *used*{1} resembled that in an *attack*{19} on [a [Delhi]{delhi} hospital]{aiims} <last November|2022-11>, which [investigators]{investigators} *traced*{20} to servers in [Hong Kong]{hk}.

[Congress MLA]{-} [Tushar Chaudhari]{tushar} *alleged*{21} that [directors]{directors} had *moved*{22} [their]{directors} own money out <a day before|2023-04-13> the *breach*{1}. [Patel]{patel} *called*{23} the charge "baseless and mischievous" and *threatened*{24} to *sue*{24}.

[The All India Bank Employees' Association]{aibea} *demanded*{25} that small lenders be *helped*{25} to pay for better security.

[State cooperation minister]{-} [Jagdish Vishwakarma]{jagdish} *appealed*{26} to [depositors]{customers} not to *panic*{26}.
--- actors
bank | organization | Lakshmi Sahakari Bank | cooperative bank
customers | group | account holders of Lakshmi Sahakari Bank
gujarat | place | Gujarat
hackers | group | hackers
patel | person | Nilesh Patel | managing director of Lakshmi Sahakari Bank
reporters | group | reporters
surat | place | Surat
police | organization | police
group | group | group who broke a glass door
hansa | person | Hansa Solanki | widow
rbi | organization | Reserve Bank of India
team | group | four-member team
cell | organization | Surat cyber crime cell
officer | person | officer of the cyber crime cell
delhi | place | Delhi
aiims | organization | Delhi hospital
investigators | group | investigators
hk | place | Hong Kong
tushar | person | Tushar Chaudhari | Congress MLA
directors | group | directors of Lakshmi Sahakari Bank
aibea | organization | All India Bank Employees' Association
jagdish | person | Jagdish Vishwakarma | state cooperation minister
--- events
1 | ASSAULT | hackers | bank | core; time 2023-04-14; or OTHER
2 | OTHER:business | bank | customers | core; time 2023-04-17
3 | REQUEST | hackers | ?bank | core; or COERCE
4 | CONCEDE/REJECT | bank | ?hackers | core; by patel; or REJECT
5 | OTHER:statement | patel | reporters | place surat
6 | CONCEDE/AGREE | bank | ?customers | planned; by patel; time 2023-04-18
7 | PROTEST | customers | bank | core; time 2023-04-17; place surat
8 | COERCE | police | group, customers | time 2023-04-17; or ASSAULT
9 | ASSAULT | group | bank | or PROTEST OTHER
10 | OTHER:health | - | hansa |
11 | OTHER:business | - | hansa | by hansa; quoted
12 | OTHER:trade | hansa | - | by hansa; quoted
13 | MOBILIZE | rbi | team | or AID ACCUSE
14 | SANCTION | rbi | bank | core
15 | OTHER:business | bank | - | neg; same 14
16 | SANCTION | rbi | bank | time 2021
17 | OTHER:other | bank | - | time 2021
18 | ACCUSE | cell | ?hackers |
19 | ASSAULT | - | aiims | time 2022-11; by officer; or OTHER
20 | ACCUSE | investigators | hk | or OTHER
21 | ACCUSE | tushar | directors | core
22 | OTHER:crime | directors | ?bank | by tushar; time 2023-04-13; or OTHER
23 | REJECT | patel | tushar |
24 | ACCUSE/THREATEN | patel | ?tushar | possible
25 | AID/REQUEST | aibea | - | or REQUEST
26 | REQUEST | jagdish | customers |

=== n6-u013 date:2007-12-05 topic:wikinews source:written
[Danish]{~denmark} parliament *approves*{1} *withdrawal*{2} of [bomb disposal unit]{unit} from [Lebanon]{lebanon}

<Wednesday, December 5, 2007|2007-12-05>

The parliament of [Denmark]{denmark}, [the Folketing]{folketing}, *voted*{1} <yesterday|2007-12-04> to *bring*{2} home [a unit of thirty-two soldiers]{unit} [who]{unit} have been *clearing*{3} unexploded bombs in southern [Lebanon]{lebanon}.

[The soldiers]{unit} will *leave*{2} by <January 31|2008-01-31>. [Denmark]{denmark} *sent*{4} [them]{unit} <in November 2006|2006-11> after the *war*{5} between [Israel]{israel} and [Hezbollah]{hezbollah}, during which, according to the [United Nations]{un}, about a million [Israeli]{~israel} cluster bombs *failed*{6} to explode.

[Defence Minister]{-} [Søren Gade]{gade} said [the unit]{unit} had *completed*{3} its task. "[They]{unit} have *destroyed*{3} 6,700 bombs. A child can *walk*{7} to school in [Tibnin]{tibnin} because [they]{unit} did so," [he]{gade} *told*{8} [members]{folketing}.

[One of the soldiers]{larsen}, [Sergeant]{-} [Mikkel Larsen]{larsen}, *lost*{9} a foot when a bomblet *exploded*{9} <in March|2007-03>. [Larsen]{larsen} *watched*{10} the debate from the gallery and was *applauded*{11}.

The motion was *passed*{1} by 97 votes to 14. [The Red-Green Alliance]{enhed} *voted against*{12} it. [Its]{enhed} spokesman, [Frank Aaen]{aaen}, *accused*{13} [the government]{government} of *moving*{14} [the engineers]{unit} to [Afghanistan]{afghanistan}, where [Denmark]{denmark} has 600 soldiers. [Gade]{gade} *denied*{15} this.

[Lebanon]{lebanon}'s ambassador *thanked*{16} [Denmark]{denmark} and *expressed*{17} the hope that [Danish civilians]{civilians} would *continue*{18} the work.

[Belgium]{belgium} and [China]{china} will *keep*{19} [their]{belgium+china} clearance teams in the country <next year|2008>. <Last month|2007-11>, [a [Belgian]{~belgium} soldier]{belgian} was *killed*{20} near [Bint Jbeil]{bint}.

[Lebanese farmers]{farmers} *held*{21} a small *demonstration*{21} outside the [Danish]{~denmark} camp <on Monday|2007-12-03>, *asking*{22} [the soldiers]{unit} to *stay*{22}.
--- actors
denmark | place | Denmark
lebanon | place | Lebanon
folketing | organization | Folketing | parliament of Denmark
unit | group | unit of thirty-two Danish soldiers
israel | place | Israel
hezbollah | organization | Hezbollah
un | organization | United Nations
gade | person | Søren Gade | Defence Minister
tibnin | place | Tibnin
larsen | person | Mikkel Larsen | sergeant
enhed | organization | Red-Green Alliance
aaen | person | Frank Aaen | spokesman of the Red-Green Alliance
government | organization | Danish government
afghanistan | place | Afghanistan
civilians | group | Danish civilians
belgium | place | Belgium
china | place | China
belgian | person | Belgian soldier
bint | place | Bint Jbeil
farmers | group | Lebanese farmers
--- events
1 | AGREE | folketing | - | core; time 2007-12-04; or RETREAT
2 | RETREAT | denmark, unit | lebanon | core; planned; time 2008-01-31
3 | AID | unit | lebanon | core
4 | MOBILIZE | denmark | unit | time 2006-11; or AID
5 | ASSAULT | israel, hezbollah | - | mutual; place lebanon
6 | OTHER:other | - | - | by un; or ASSAULT
7 | OTHER:travel | - | - | possible; by gade; quoted
8 | OTHER:statement | gade | folketing |
9 | OTHER:accident | - | larsen | time 2007-03
10 | OTHER:other | larsen | - |
11 | SUPPORT | folketing | larsen |
12 | REJECT | enhed | ?folketing | time 2007-12-04
13 | ACCUSE | aaen | government | core
14 | MOBILIZE | government | unit, afghanistan | by aaen
15 | REJECT | gade | aaen |
16 | SUPPORT | lebanon | denmark |
17 | REQUEST | lebanon | ?denmark | or OTHER
18 | AID | civilians | ?lebanon | possible
19 | AID | belgium, china | ?lebanon | planned; time 2008
20 | ASSAULT | - | belgian | time 2007-11; place bint; or OTHER
21 | PROTEST | farmers | ?denmark | time 2007-12-03
22 | REQUEST | farmers | unit | core; time 2007-12-03

=== n6-u014 date:2022-03-11 topic:appointment source:written
[Met]{met:N} *names*{1} first woman to *lead*{1} counter-terror command

[Deputy Assistant Commissioner]{-} [Rukhsana Mirza]{mirza} has been *appointed*{1} head of counter-terrorism policing, the first woman and the first Muslim to hold the post.

[Ms]{-} [Mirza]{mirza}, 47, *succeeds*{1} [Neil Hargreaves]{hargreaves}, [who]{hargreaves} *announced*{2} <in January|2022-01> that [he]{hargreaves} would *retire*{2} after 31 years. [She]{mirza} will *start*{3} <on 4 April|2022-04-04>.

[Home Secretary]{-} [Philippa Stone]{stone} said [she]{mirza} was "the outstanding candidate". [The Metropolitan Police]{met}'s acting commissioner, [Sir]{-} [Stephen Hale]{hale}, *praised*{4} [her]{mirza} "calm under fire".

[Ms]{-} [Mirza]{mirza} *joined*{5} the force as a constable in [Tower Hamlets]{tower} <in 1997|1997>. <In 2017|2017>, [she]{mirza} *led*{6} the response when [three men]{three} *drove*{7} a van into [shoppers]{shoppers} at [Borough Green]{borough} and *stabbed*{8} [bystanders]{bystanders}, *killing*{8} [five people]{five}. [She]{mirza} *ran*{6} towards the scene in [her]{mirza} running kit and *dragged*{9} [an injured colleague]{colleague} behind a bus. [The Queen]{queen} *awarded*{10} [her]{mirza} the police medal.

[She]{mirza} has also *faced*{11} criticism. [A tribunal]{tribunal} <in 2019|2019> *found*{12} that [a unit under [her]{mirza} command]{unit} had *discriminated*{13} against [a black sergeant]{sergeant}, [who]{sergeant} was *passed*{13} over for promotion. [She]{mirza} *wrote*{14} to [him]{sergeant} to *apologise*{14}.

[The campaign group Prevent Watch]{prevent} *said*{15} the appointment should not distract from the "daily *harassment*{17}" of [Muslims]{muslims} at airports. [The Police Federation]{federation} *welcomed*{18} it.

"[My]{mirza} [mother]{mother} *wanted*{19} [me]{mirza} to be a pharmacist," [Ms]{-} [Mirza]{mirza} *told*{20} [BBC Radio 4]{bbc}. "[She]{mother} has *forgiven*{21} [me]{mirza}, mostly."

[Her]{mirza} first task will be an *inquiry*{22} into how [a man]{man} *known*{23} to [MI5]{mi5} was able to *plant*{24} a bomb outside a hospital in [Liverpool]{liverpool} <in November|2021-11>. Only [the man]{man} was *killed*{25}.
--- actors
met | organization | Metropolitan Police
mirza | person | Rukhsana Mirza | Deputy Assistant Commissioner
hargreaves | person | Neil Hargreaves | former head of counter-terrorism policing
stone | person | Philippa Stone | Home Secretary
hale | person | Stephen Hale | acting commissioner of the Metropolitan Police
tower | place | Tower Hamlets
three | group | three attackers
shoppers | group | shoppers
borough | place | Borough Green
bystanders | group | bystanders
five | group | five people killed
colleague | person | injured colleague
queen | person | the Queen
tribunal | organization | tribunal
unit | organization | unit under Mirza's command
sergeant | person | black sergeant
prevent | organization | Prevent Watch | campaign group
muslims | group | Muslims
federation | organization | Police Federation
mother | person | mother of Rukhsana Mirza
bbc | organization | BBC Radio 4
man | person | man who planted a bomb
mi5 | organization | MI5
liverpool | place | Liverpool
--- events
1 | OTHER:appointment | met | mirza | core
2 | OTHER:appointment | hargreaves | met | planned; time 2022-01
3 | OTHER:appointment | mirza | met | core; planned; time 2022-04-04; same 1
4 | SUPPORT | hale, stone | mirza | core
5 | OTHER:appointment | mirza | met | time 1997
6 | OTHER:other | mirza | - | core; time 2017; place borough; or AID
7 | ASSAULT | three | shoppers | time 2017; place borough
8 | ASSAULT | three | bystanders, five | core; time 2017; place borough
9 | AID | mirza | colleague | time 2017
10 | SUPPORT | queen | mirza |
11 | ACCUSE | - | mirza |
12 | ACCUSE | tribunal | unit | time 2019; or OTHER
13 | OTHER:other | unit | sergeant | by tribunal; or SANCTION
14 | CONCEDE | mirza | sergeant |
15 | REQUEST | prevent | - | or ACCUSE
17 | COERCE | - | muslims | by prevent; quoted
18 | SUPPORT | federation | mirza |
19 | REQUEST | mother | mirza | by mirza; quoted; or OTHER
20 | OTHER:statement | mirza | bbc |
21 | CONCEDE | mother | mirza | by mirza; quoted
22 | ACCUSE | mirza | - | planned; or OTHER
23 | OTHER:other | mi5 | man |
24 | ASSAULT | man | - | time 2021-11; place liverpool
25 | ASSAULT | man | man | time 2021-11; place liverpool; or OTHER

=== n6-u015 date:2018-10-08 topic:conflict source:written
[Separatists]{separatists} *kidnap*{1} [pupils]{pupils} in [Cameroon]{cameroon}'s English-speaking region

[YAOUNDE]{yaounde} (Reuters) - [Armed men]{separatists} *kidnapped*{1} [six pupils and a head teacher]{seven} from a school in [Cameroon]{cameroon}'s North West region <on Monday|2018-10-08>, a day after a presidential *election*{2} that [separatists]{separatists} had *vowed*{3} to *disrupt*{3}, [the government]{government} said.

[The governor of the region]{governor}, [Deben Tchoffo]{governor}, *blamed*{4} [fighters seeking an independent state called Ambazonia]{separatists} and said [the army]{army} was *searching*{5} for [the children]{pupils} near the city of [Bamenda]{bamenda}.

[A spokesman for one separatist faction]{ayaba}, [Lucas Cho]{ayaba}, *denied*{6} [his]{ayaba} [men]{separatists} were *involved*{1} and *accused*{7} [government soldiers]{army} of *staging*{8} the *abduction*{1} "to win pity".

"[They]{separatists} *came*{1} in at morning prayers and *counted*{10} [us]{pupils}," said [a 14-year-old boy [who]{boy14} *hid*{11} under a desk]{boy14}. "[They]{separatists} *said*{12} nobody should *go*{13} to school again."

[Secessionists]{separatists} have *imposed*{14} a school boycott since <2016|2016>, when [lawyers and teachers]{lawyers} *took*{15} to the streets against the use of French in courts and classrooms. [Security forces]{army} *fired*{16} on [demonstrators]{lawyers}, and the *protests*{15} *turned*{17} into an armed *revolt*{17}. [More than 400 civilians and 160 soldiers and police]{dead} have been *killed*{18}, according to the [International Crisis Group]{icg}. [Both sides]{army+separatists} have *burned*{19} villages.

Turnout in <Sunday|2018-10-07>'s vote was as low as 5 percent in the two English-speaking regions, after [gunmen]{separatists} *warned*{20} [residents]{residents} to *stay*{20} indoors. [Three suspected separatists]{three} were *shot*{21} dead in [Bamenda]{bamenda} while *firing*{22} at [passers-by]{passers}, [the army]{army} said.

[President]{-} [Paul Biya]{biya}, 85, in power since <1982|1982>, is expected to *win*{23} a seventh term. [Opposition candidate]{-} [Maurice Kamto]{kamto} *claimed*{24} *victory*{24} <on Monday|2018-10-08>, *calling*{25} on [Biya]{biya} to *leave*{25} peacefully. [The government]{government} *dismissed*{26} the claim and *warned*{27} [him]{kamto} not to *break*{27} the law.

[The United States]{us} and [Britain]{britain} *called*{28} for [both sides]{government+separatists} to *open*{28} talks without conditions. [Britain]{britain} and [France]{france} *joined*{29} the two territories under different rule after the <First World War|1914/1918>.
--- actors
separatists | group | separatist fighters
pupils | group | kidnapped pupils
cameroon | place | Cameroon
yaounde | place | Yaounde
seven | group | six pupils and a head teacher
government | organization | government of Cameroon
governor | person | Deben Tchoffo | governor of the North West region
army | organization | army of Cameroon
bamenda | place | Bamenda
ayaba | person | Lucas Cho | spokesman for a separatist faction
boy14 | person | 14-year-old boy
lawyers | group | lawyers and teachers
dead | group | more than 400 civilians and 160 soldiers and police
residents | group | residents of the English-speaking regions
three | group | three suspected separatists
icg | organization | International Crisis Group
passers | group | passers-by
biya | person | Paul Biya | President of Cameroon
kamto | person | Maurice Kamto | opposition candidate
us | place | United States
britain | place | Britain
france | place | France
--- events
1 | ASSAULT | separatists | seven, pupils | core; time 2018-10-08; place cameroon; by government; or COERCE
2 | OTHER:election | cameroon | - | time 2018-10-07
3 | COERCE/THREATEN | separatists | ?cameroon | possible; or ASSAULT
4 | ACCUSE | governor | separatists | core
5 | AID | army | pupils | core; by governor; place bamenda; or OTHER
6 | REJECT | ayaba | ?governor | core
7 | ACCUSE | ayaba | army | core
8 | ASSAULT | army | seven | by ayaba; reported; or OTHER
10 | OTHER:other | separatists | pupils | by boy14; quoted
11 | RETREAT | boy14 | - | or OTHER
12 | COERCE | separatists | pupils | by boy14; quoted; or REQUEST THREATEN
13 | OTHER:other | pupils | - | neg; by boy14; quoted
14 | COERCE | separatists | - | time 2016
15 | PROTEST | lawyers | ?government | time 2016
16 | ASSAULT | army | lawyers | time 2016
17 | ASSAULT | separatists | ?government | or PROTEST
18 | ASSAULT | army, separatists | dead | by icg
19 | ASSAULT | army, separatists | - |
20 | THREATEN | separatists | residents | or REQUEST
21 | ASSAULT | army | three | by army; place bamenda
22 | ASSAULT | three | passers | by army; place bamenda
23 | OTHER:election | biya | - | planned
24 | OTHER:election | kamto | ?biya | core; time 2018-10-08; by kamto
25 | RETREAT/REQUEST | kamto | biya | time 2018-10-08
26 | REJECT | government | kamto |
27 | THREATEN | government | kamto |
28 | CONSULT/REQUEST | us, britain | government, separatists |
29 | OTHER:other | britain, france | cameroon |
