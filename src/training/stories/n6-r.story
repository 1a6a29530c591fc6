=== n6-r001 date:2012-02-29 topic:coup source:written
[Soldiers]{soldiers:n} *seize*{1} power in [Kandua]{kandua}, *suspend*{2} constitution

[BASSARI]{bassari} (AFP) - [Soldiers]{soldiers:n} in the West African state of [Kandua]{kandua} said <on Wednesday|2012-02-29> [they]{soldiers} had *overthrown*{1} [President]{-} [Lamine Tchouta]{tchouta}, *suspended*{2} the constitution and *closed*{3} the country's borders, just six weeks before an *election*{4}.

A [captain]{sory}, reading a statement on state television with [some twenty uniformed men]{men} behind [him]{sory}, said the [National Committee for Recovery]{soldiers} had *acted*{1} because of "the incapacity of [the regime]{government}" to *defeat*{5} [Islamist rebels]{rebels} in the north. [He]{sory} *gave*{6} [his]{sory} name as [Amadou Sory]{sory}.

"[We]{soldiers} will *hand back*{7} power as soon as national unity is no longer threatened," [he]{sory} said, *announcing*{8} a night-time *curfew*{8}.

[Tchouta]{tchouta}, 63, was being *held*{9} at a barracks outside the capital along with [his]{tchouta} [wife]{wife} and [three ministers]{ministers}, [a diplomat]{diplomat} *told*{10} [AFP]{afp}. [One source]{source} close to [the presidency]{presidency} said [he]{tchouta} had been *slightly wounded*{11} in the hand.

Heavy gunfire was heard near the presidential palace from about 2 am. [Mutineers]{soldiers} *looted*{12} [the prime minister]{pm}'s residence and *fired*{13} into the air to *disperse*{13} [a small crowd]{crowd} of [Tchouta]{tchouta} supporters. [Hospital sources]{hsources} said at least [three loyalist guards]{guards} had been *killed*{14}.

The *coup*{1} was swiftly *condemned*{15} abroad. [France]{france}, the former colonial power, *suspended*{16} military cooperation and *called*{17} for the immediate *release*{17} of [the president]{tchouta}. The [African Union]{au} *threatened*{18} [the junta]{soldiers} with sanctions. [Secretary-General]{-} [Ban Ki-moon]{ban} of the [United Nations]{un} *urged*{19} "the swift *return*{19} of constitutional order".

Leaders of the regional bloc [ECOWAS]{ecowas} will *hold*{20} an emergency *summit*{20} in [Abidjan]{abidjan} <on Friday|2012-03-02>.

The [army]{army} has *suffered*{21} a string of defeats since <November|2011-11>. <On February 18|2012-02-18>, [rebels]{rebels} *overran*{22} the garrison at [Tin Zaghar]{zaghar} and *killed*{23} [more than 80 soldiers]{eighty}, prompting [[their]{eighty} widows]{widows} to *march*{24} on the palace.

[Tchouta]{tchouta} was *elected*{25} <in 2007|2007> after two decades of military rule.
--- actors
soldiers | organization | National Committee for Recovery | soldiers who seized power in Kandua
kandua | place | Kandua
bassari | place | Bassari
tchouta | person | Lamine Tchouta | President of Kandua
sory | person | Amadou Sory | captain
men | group | some twenty uniformed men
government | organization | government of Kandua
rebels | group | Islamist rebels
wife | person | wife of Lamine Tchouta
ministers | group | three ministers
diplomat | person | diplomat
afp | organization | AFP
source | person | source close to the presidency
presidency | organization | presidency of Kandua
pm | person | prime minister of Kandua
crowd | group | crowd of Tchouta supporters
guards | group | three loyalist guards
france | place | France
au | organization | African Union
ban | person | Ban Ki-moon | United Nations Secretary-General
un | organization | United Nations
ecowas | organization | ECOWAS | regional bloc
abidjan | place | Abidjan
army | organization | army of Kandua
zaghar | place | Tin Zaghar
eighty | group | more than 80 soldiers killed
widows | group | widows of the killed soldiers
hsources | group | hospital sources
--- events
1 | COERCE | soldiers | tchouta, government | core; time 2012-02-29; place kandua; or ASSAULT
2 | COERCE | soldiers | kandua | core; time 2012-02-29; or SANCTION
3 | COERCE | soldiers | kandua | time 2012-02-29
4 | OTHER:election | kandua | - | planned
5 | ASSAULT | government | rebels | neg; by sory
6 | OTHER:statement | sory | - |
7 | RETREAT/CONCEDE | soldiers | - | planned; by sory; quoted
8 | COERCE | soldiers | ?kandua | core
9 | COERCE | ?soldiers | tchouta, wife, ministers | core; by diplomat
10 | OTHER:statement | diplomat | afp |
11 | ASSAULT | ?soldiers | tchouta | by source
12 | ASSAULT | soldiers | pm | or OTHER
13 | COERCE | soldiers | crowd | or ASSAULT
14 | ASSAULT | ?soldiers | guards | by hsources
15 | ACCUSE | - | ?soldiers | core
16 | SANCTION | france | ?kandua | core
17 | RETREAT/REQUEST | france | ?soldiers | core
18 | SANCTION/THREATEN | au | soldiers | possible; core
19 | RETREAT/REQUEST | ban | ?soldiers |
20 | CONSULT | ecowas | - | planned; time 2012-03-02; place abidjan
21 | ASSAULT | ?rebels | army | time 2011-11
22 | ASSAULT | rebels | ?army | time 2012-02-18; place zaghar
23 | ASSAULT | rebels | eighty | time 2012-02-18; place zaghar
24 | PROTEST | widows | ?presidency |
25 | OTHER:election | tchouta | kandua | time 2007

=== n6-r002 date:2023-08-10 topic:flood source:written
*Floods*{1} in southern [Norway]{norway} *force*{2} [thousands]{thousands} from homes

More than [3,000 people]{thousands} have been *evacuated*{2} in southern [Norway]{norway} as rivers continue to rise after <three days|P3D> of torrential rain, [police]{police} said <on Thursday|2023-08-10>.

[A 72-year-old woman]{woman} *died*{3} when a *landslide*{4} *hit*{4} [her]{woman} house in [Valdres]{valdres} <on Tuesday night|2023-08-08>. [Her]{woman} [husband]{husband} was *dug out*{5} alive by [neighbours]{neighbours}. [Two campers from [the Netherlands]{netherlands}]{campers} are missing.

A hydroelectric dam at [Braskereidfoss]{brask} partly *burst*{6} <on Wednesday|2023-08-09> after water flooded the machine hall and the hatches *failed*{6} to open. [The operator]{hafslund}, [Hafslund Kraft]{hafslund}, had earlier *considered*{7} *blowing up*{7} part of the dam to relieve the pressure.

"Water levels are higher than anything [we]{nve} have *measured*{8} in fifty years, and the peak has not been reached," said [Turid Lien]{lien} of the [Norwegian Water Resources Directorate]{nve}.

[The army]{army} has *sent*{9} [two helicopters]{helicopters} and [120 soldiers]{soldiers} to *help*{9} *move*{9} [patients]{patients} from a nursing home in [Hønefoss]{honefoss}, where the mayor, [Per Grøndahl]{grondahl}, *asked*{10} [residents]{residents} to *stay*{10} away from the banks. [Some 600]{sixhundred} were *told*{11} to be ready to leave at short notice.

The main railway line between [Oslo]{oslo} and [Trondheim]{trondheim} is *closed*{12} and is not expected to *reopen*{12} before <next week|2023-08-14/2023-08-20>. [Insurers]{insurers} *estimate*{13} the damage at 1.8 billion crowns ($177 million) so far.

[Prime Minister]{-} [Jonas Gahr Støre]{store} *broke off*{14} [his]{store} holiday and *flew*{15} over the stricken areas. [He]{store} *promised*{16} [municipalities]{municipalities} that the state would *cover*{16} the cost of repairs. The opposition [Progress Party]{frp} *criticised*{17} [the government]{government} for having *cut*{18} the budget for flood defences <in 2022|2022>.

In neighbouring [Sweden]{sweden}, a passenger train *derailed*{19} <on Monday|2023-08-07> when the embankment was *washed away*{20}, *injuring*{19} [three people]{three}.
--- actors
norway | place | Norway
thousands | group | more than 3,000 people evacuated
police | organization | police
woman | person | 72-year-old woman
valdres | place | Valdres
husband | person | husband of the 72-year-old woman
neighbours | group | neighbours
netherlands | place | Netherlands
campers | group | two campers from the Netherlands
brask | place | Braskereidfoss
hafslund | organization | Hafslund Kraft | operator of the dam
lien | person | Turid Lien
nve | organization | Norwegian Water Resources Directorate
army | organization | Norwegian army
helicopters | group | two helicopters
soldiers | group | 120 soldiers
patients | group | patients of a nursing home
honefoss | place | Hønefoss
grondahl | person | Per Grøndahl | mayor of Hønefoss
residents | group | residents of Hønefoss
sixhundred | group | some 600 residents
oslo | place | Oslo
trondheim | place | Trondheim
insurers | group | insurers
store | person | Jonas Gahr Støre | Prime Minister
municipalities | group | municipalities
frp | organization | Progress Party | opposition party
government | organization | Norwegian government
sweden | place | Sweden
three | group | three people injured
--- events
1 | OTHER:disaster | - | norway | core; place norway
2 | AID | - | thousands | core; by police; place norway; or OTHER
3 | OTHER:disaster | - | woman | core; time 2023-08-08; place valdres; or OTHER
4 | OTHER:disaster | - | woman | time 2023-08-08; place valdres
5 | AID | neighbours | husband |
6 | OTHER:accident | ?hafslund | - | core; time 2023-08-09; place brask; or OTHER
7 | OTHER:other | hafslund | - | possible
8 | OTHER:science | nve | - | by lien; quoted
9 | AID | army, soldiers, helicopters | patients | core; place honefoss; or MOBILIZE
10 | REQUEST | grondahl | residents |
11 | REQUEST | ?grondahl | sixhundred |
12 | OTHER:other | - | - |
13 | OTHER:statement | insurers | - |
14 | OTHER:travel | store | - |
15 | OTHER:travel | store | - | or CONSULT
16 | AID/AGREE | store | municipalities | core; planned
17 | ACCUSE | frp | government | core
18 | OTHER:business | government | - | by frp; time 2022; or SANCTION
19 | OTHER:accident | - | three | time 2023-08-07; place sweden
20 | OTHER:disaster | - | - | time 2023-08-07; place sweden

=== n6-r003 date:2013-10-17 topic:crime source:written
[Man]{bishop:n} *charged*{1} with *murdering*{2} [[Bristol]{bristol} shopkeeper]{rashid}

[A 29-year-old man]{bishop} has been *charged*{1} with the *murder*{2} of a [shopkeeper]{rashid} [who]{rashid} was *found*{3} *stabbed*{2} to death in [his]{rashid} off-licence in [Bristol]{bristol}.

[Officers]{police} were *called*{4} to [Easton Wines]{shop} on Stapleton Road at about 22:40 BST <on Sunday|2013-10-13>, where [Mohammed Rashid]{rashid}, 58, was pronounced dead at the scene.

[Craig Bishop]{bishop}, of no fixed address, is due to *appear*{5} before [Bristol magistrates]{court} <on Friday|2013-10-18>. [He]{bishop} is also *charged*{1} with the *robbery*{6} of a petrol station in [Fishponds]{fishponds} <two days earlier|2013-10-11>.

[A 25-year-old woman]{woman} *arrested*{7} on suspicion of *assisting*{8} [an offender]{bishop} has been *released*{9} on bail until <12 November|2013-11-12>.

[Avon and Somerset Police]{police} said a post-mortem *examination*{10} *found*{10} [Mr]{-} [Rashid]{rashid} had *died*{11} from a single wound to the chest. [Det Supt]{-} [Marie Coombes]{coombes} *appealed*{12} for [two teenagers]{teenagers} [who]{teenagers} were *seen*{13} leaving [the shop]{shop} shortly before the *attack*{2} to *come*{12} forward. "[They]{teenagers} are not in any trouble. [They]{teenagers} may have seen something important without knowing it," [she]{coombes} said.

Flowers have been *left*{14} outside [the shop]{shop}, which [Mr]{-} [Rashid]{rashid} had *run*{15} for <22 years|P22Y>. [[His]{rashid} family]{family} said in a statement: "[He]{rashid} was a gentle man [who]{rashid} *gave*{16} credit to anyone. [We]{family} are *begging*{17} anyone with information to *speak*{17} to [the police]{police}."

[Bristol West MP]{-} [Harriet Cole]{cole} said the community was in shock. [She]{cole} *met*{18} [local traders]{traders} <on Wednesday|2013-10-16>, [who]{traders} *asked*{19} for more patrols after dark. [[Mr]{-} [Rashid]{rashid}'s shop]{shop} was *broken into*{20} <twice|?> <last year|2012>.

[Police]{police} *closed*{21} the station on Trinity Road <in March|2013-03> to save money.
--- actors
bishop | person | Craig Bishop | man charged with murder
bristol | place | Bristol
rashid | person | Mohammed Rashid | shopkeeper
police | organization | Avon and Somerset Police
shop | organization | Easton Wines | off-licence
court | organization | Bristol magistrates
fishponds | place | Fishponds
woman | person | 25-year-old woman
coombes | person | Marie Coombes | Detective Superintendent
teenagers | group | two teenagers
family | group | family of Mohammed Rashid
cole | person | Harriet Cole | MP for Bristol West
traders | group | local traders
--- events
1 | ACCUSE | ?police | bishop | core
2 | ASSAULT | bishop | rashid | core; reported; place bristol; time 2013-10-13
3 | OTHER:other | - | rashid | time 2013-10-13; place bristol
4 | REQUEST | - | police | time 2013-10-13; place bristol; or OTHER
5 | OTHER:court | bishop | court | planned; time 2013-10-18
6 | OTHER:crime | bishop | - | reported; time 2013-10-11; place fishponds
7 | COERCE | ?police | woman | core
8 | OTHER:crime | woman | bishop | reported; or AID
9 | RETREAT | ?police | woman |
10 | OTHER:health | - | rashid | by police; or OTHER
11 | OTHER:death | - | rashid | by police; same 2; or ASSAULT
12 | COOPERATE/REQUEST | coombes | teenagers | core; or REQUEST
13 | OTHER:travel | teenagers | - | reported
14 | SUPPORT | - | ?rashid | or OTHER
15 | OTHER:business | rashid | shop |
16 | AID | rashid | - | by family; quoted
17 | COOPERATE/REQUEST | family | - | by family; quoted; or REQUEST
18 | CONSULT | cole | traders | time 2013-10-16
19 | REQUEST | traders | ?cole |
20 | OTHER:crime | - | rashid | time 2012
21 | OTHER:other | police | - | time 2013-03

=== n6-r004 date:2008-03-15 topic:diplomacy source:written
[Colombia]{colombia} and [Ecuador]{ecuador} *restore*{1} ties after *summit*{2} handshake

<Saturday, March 15, 2008|2008-03-15>

[Colombia]{colombia} and [Ecuador]{ecuador} have *agreed*{1} to *reopen*{1} [their]{colombia+ecuador} embassies, two weeks after a [Colombian]{~colombia} air *raid*{3} on a rebel camp inside [Ecuador]{ecuador} brought the two neighbours close to war.

The *announcement*{4} was made <yesterday|2008-03-14> at the end of a *meeting*{2} between the countries' foreign ministers, [Fernando Araújo]{araujo} and [María Isabel Salvador]{salvador}, in [Panama City]{panama}.

The *raid*{3}, carried out <on March 1|2008-03-01>, *killed*{3} [Raúl Reyes]{reyes}, the second in command of the [Revolutionary Armed Forces of Colombia]{farc} ([FARC]{farc}), and [more than 20 others]{twenty}, including [an [Ecuadorian]{~ecuador} citizen]{citizen}. [Ecuador]{ecuador} *called*{5} it a *violation*{3} of [its]{ecuador} territory, *expelled*{6} [[Colombia]{colombia}'s ambassador]{colamb} and *sent*{7} [3,200 troops]{troops} to the border. [Venezuela]{venezuela} also *moved*{8} [ten battalions]{battalions} to the frontier.

At a *summit*{2} of the [Rio Group]{rio} in [Santo Domingo]{domingo} <last week|2008-03-07>, [Colombian President]{-} [Álvaro Uribe]{uribe} *apologised*{9} and *shook*{10} hands with [[his]{uribe} [Ecuadorian]{~ecuador} counterpart]{-}, [Rafael Correa]{correa}. [He]{uribe} *promised*{11} that such a *raid*{11} would not be *repeated*{11}.

"[We]{ecuador} *accept*{12} the apology, but confidence is not rebuilt in a day," [Mrs]{-} [Salvador]{salvador} *told*{14} [journalists]{journalists}.

Under the agreement, the [Organization of American States]{oas} will *send*{15} [observers]{observers} to the border for <ninety days|P90D>. [Ecuador]{ecuador} will *withdraw*{16} half of [its]{ecuador} [additional troops]{troops} before <the end of March|2008-03-31>.

[Colombia]{colombia} says that laptops *seized*{17} at the camp contain evidence that [officials in [Quito]{quito}]{officials} *met*{18} [the rebels]{farc}. [Mr]{-} [Correa]{correa} has *rejected*{19} that, saying the only *contacts*{20} were about the *release*{21} of [hostages]{hostages}.

The [United States]{us}, which *supplies*{22} [Colombia]{colombia} with military *aid*{22}, *welcomed*{23} the accord. [FARC]{farc} has *fought*{24} [the [Colombian]{~colombia} state]{colombia} since <1964|1964> and *holds*{25} [about 700 captives]{captives}.
--- actors
colombia | place | Colombia
ecuador | place | Ecuador
araujo | person | Fernando Araújo | foreign minister of Colombia
salvador | person | María Isabel Salvador | foreign minister of Ecuador
panama | place | Panama City
reyes | person | Raúl Reyes | second in command of FARC
farc | organization | Revolutionary Armed Forces of Colombia
twenty | group | more than 20 others killed
citizen | person | Ecuadorian citizen
colamb | person | ambassador of Colombia
troops | group | 3,200 Ecuadorian troops
venezuela | place | Venezuela
battalions | group | ten Venezuelan battalions
rio | organization | Rio Group
domingo | place | Santo Domingo
uribe | person | Álvaro Uribe | President of Colombia
correa | person | Rafael Correa | President of Ecuador
journalists | group | journalists
oas | organization | Organization of American States
observers | group | observers
quito | place | Quito
officials | group | officials in Quito
hostages | group | hostages
us | place | United States
captives | group | about 700 captives
--- events
1 | AGREE | colombia, ecuador | - | mutual; core; time 2008-03-14; place panama; or COOPERATE
2 | CONSULT | araujo, salvador | - | mutual; core; time 2008-03-14; place panama
3 | ASSAULT | colombia | reyes, twenty, citizen, farc, ecuador | core; time 2008-03-01; place ecuador
4 | OTHER:statement | ?colombia, ?ecuador | - | time 2008-03-14; place panama
5 | ACCUSE | ecuador | ?colombia |
6 | SANCTION | ecuador | colamb | core
7 | MOBILIZE | ecuador | troops | core
8 | MOBILIZE | venezuela | battalions |
9 | CONCEDE | uribe | ?ecuador | core; time 2008-03-07; place domingo
10 | CONSULT | uribe, correa | - | mutual; time 2008-03-07; place domingo; or SUPPORT
11 | AGREE | uribe | ?ecuador | core; or RETREAT
12 | AGREE | ecuador | ?uribe | by salvador; quoted; or CONCEDE
14 | OTHER:statement | salvador | journalists |
15 | MOBILIZE | oas | observers | planned; or AID
16 | RETREAT | ecuador | troops | core; planned; time 2008-03-31
17 | COERCE | ?colombia | ?farc | or OTHER
18 | CONSULT | officials | farc | by colombia
19 | REJECT | correa | colombia |
20 | CONSULT | ?officials | ?farc | by correa
21 | RETREAT | ?farc | hostages | possible
22 | AID | us | colombia |
23 | SUPPORT | us | ?colombia, ?ecuador |
24 | ASSAULT | farc | colombia | time 1964
25 | COERCE | farc | captives |

=== n6-r005 date:2024-11-26 topic:technology source:written
Regulator *fines*{1} [Photolane]{photolane} €210m over children's data

[DUBLIN]{dublin} — [Ireland]{ireland}'s [data protection watchdog]{dpc} has *fined*{1} the photo-sharing app [Photolane]{photolane} €210 million for *failing*{2} to *protect*{2} the personal data of [children]{children}, [it]{dpc} *announced*{1} <on Tuesday|2024-11-26>.

The [Data Protection Commission]{dpc} said [the company]{photolane} had made the accounts of users aged 13 to 17 public by default between <2020|2020> and <2022|2022>, and had *shown*{3} [their]{children} phone numbers to strangers [who]{strangers} *tried*{4} to *contact*{4} [them]{children}.

[Photolane]{photolane}, which is based in [San Francisco]{sf} and has [its]{photolane} European headquarters in [Dublin]{dublin}, said [it]{photolane} disagreed with the findings and would *appeal*{5}. "The settings at issue were *changed*{6} two years ago, long before this *investigation*{7} *ended*{7}," a [spokesperson]{spokesperson} said.

The *inquiry*{7} began <in September 2021|2021-09> following a *complaint*{8} by [a [Norwegian]{~norway} consumer group]{forbruker}. [Regulators in [France]{france} and [Italy]{italy}]{regulators} *objected*{9} to an earlier draft, which would have *set*{10} the fine at €95 million, and the dispute was *settled*{11} by [the European Data Protection Board]{edpb} <in July|2024-07>.

[The commission]{dpc} also *ordered*{12} [Photolane]{photolane} to *delete*{12} the numbers within <three months|P3M>.

[Children's charities]{charities} *welcomed*{13} the penalty. "[We]{charities} have *sat*{14} with [families]{families} [whose]{families} daughters were *found*{15} through this app by [men]{strangers} [they]{families} did not know," said [Aoife Brannigan]{brannigan} of [Safe Online Ireland]{soi}. [She]{brannigan} *called*{16} on [the government]{government} to *ban*{16} phones in schools.

It is the fourth largest fine *imposed*{17} by [the Irish authority]{dpc}. <Last year|2023> [it]{dpc} *fined*{17} [the parent company of a video platform]{platform} €345 million in a similar case.

Shares in [Photolane]{photolane} fell 2 per cent in [New York]{ny}. [Its]{photolane} founder, [Dylan Marsh]{marsh}, *stepped down*{18} as chief executive <in August|2024-08>.
--- actors
photolane | organization | Photolane | photo-sharing app
dublin | place | Dublin
ireland | place | Ireland
dpc | organization | Data Protection Commission | Irish data protection watchdog
children | group | children
strangers | group | strangers who tried to contact children
sf | place | San Francisco
spokesperson | person | spokesperson
norway | place | Norway
forbruker | organization | Norwegian consumer group
france | place | France
italy | place | Italy
regulators | group | regulators in France and Italy
edpb | organization | European Data Protection Board
charities | group | children's charities
families | group | families
brannigan | person | Aoife Brannigan
soi | organization | Safe Online Ireland
government | organization | Irish government
platform | organization | parent company of a video platform
ny | place | New York
marsh | person | Dylan Marsh | founder of Photolane
--- events
1 | SANCTION | dpc | photolane | core; time 2024-11-26
2 | OTHER:other | photolane | children | core; by dpc; or OTHER
3 | OTHER:other | photolane | strangers | by dpc
4 | OTHER:other | strangers | children | or CONSULT
5 | REJECT | photolane | ?dpc | core; planned; by photolane
6 | OTHER:business | ?photolane | - | by spokesperson; quoted
7 | ACCUSE | ?dpc | ?photolane | time 2021-09; or OTHER
8 | ACCUSE | forbruker | ?photolane | core; time 2021-09
9 | REJECT | regulators | ?dpc |
10 | SANCTION | ?dpc | ?photolane | possible; neg
11 | AGREE | edpb | - | time 2024-07; or CONSULT
12 | REQUEST | dpc | photolane | core; or COERCE
13 | SUPPORT | charities | ?dpc |
14 | SUPPORT | charities | families | by brannigan; quoted; or CONSULT
15 | OTHER:other | strangers | - | by brannigan; quoted
16 | COERCE/REQUEST | brannigan | government | or REQUEST
17 | SANCTION | dpc | platform | time 2023
18 | OTHER:appointment | marsh | photolane | time 2024-08; or RETREAT

=== n6-r006 date:2015-01-28 topic:sanctions source:written
[EU]{eu} *extends*{1} [Russia]{russia} sanctions until <September|2015-09> after [Mariupol]{mariupol} *shelling*{2}

[European Union foreign ministers]{ministers} *agreed*{1} <on Wednesday|2015-01-28> to *prolong*{1} sanctions against [dozens of [Russian]{~russia} officials]{officials} and [separatist leaders]{leaders} for <six months|P6M>, in response to a rocket *attack*{2} on the [Ukrainian]{~ukraine} port of [Mariupol]{mariupol} that *killed*{2} [30 people]{thirty}.

The decision, *taken*{1} at an emergency *meeting*{3} in [Brussels]{brussels}, means that travel bans and asset freezes which were to *expire*{4} <in March|2015-03> will *remain*{1} in place until <September|2015-09>. [Ministers]{ministers} also *asked*{5} [the European Commission]{commission} to *draw up*{5} a list of further names.

But [they]{ministers} *put off*{6} any decision on new economic measures after [Greece]{greece}'s new left-wing government *voiced*{7} doubts.

"[We]{ministers} have *sent*{8} a clear signal and [we]{ministers} have sent it together," said the bloc's [foreign policy chief]{-}, [Giulia Martelli]{martelli}, [who]{martelli} *chaired*{3} the talks.

[Greek Foreign Minister]{-} [Stavros Kalogridis]{kalogridis}, attending [his]{kalogridis} first meeting, *denied*{9} that [Athens]{greece:N} had *tried*{10} to *block*{10} the text. "[We]{greece} are not the bad boys of [Europe]{europe}," [he]{kalogridis} *told*{11} [reporters]{reporters} as [he]{kalogridis} *left*{12}.

[Moscow]{russia:N} *called*{13} the extension "short-sighted" and *warned*{14} that it would *respond*{14}. [Its]{russia} ban on food *imports*{15} from the 28 member states has *hit*{16} [farmers]{farmers} from [Finland]{finland} to [Spain]{spain}.

[NATO]{nato} and [Kiev]{ukraine:N} *say*{17} the rockets *came*{2} from territory held by [pro-Russian rebels]{rebels}. [Rebel leader]{-} [Aleksandr Zakharchuk]{zakharchuk} at first *announced*{18} an *offensive*{19} on the city, then *said*{20} [his]{zakharchuk} [men]{rebels} were not *involved*{2} and *blamed*{21} [the [Ukrainian]{~ukraine} army]{army}.

More than [5,000 people]{fivek} have been *killed*{22} in eastern [Ukraine]{ukraine} since <April|2014-04>, according to the [United Nations]{un}. A truce *signed*{23} in [Minsk]{minsk} <in September|2014-09> has been *broken*{24} daily by [both sides]{ukraine+rebels}.

[The United States]{us} said [it]{us} would *consult*{25} with [European allies]{eu} before *taking*{26} steps of [its]{us} own.
--- actors
eu | organization | European Union
russia | place | Russia
mariupol | place | Mariupol
ministers | group | European Union foreign ministers
officials | group | dozens of Russian officials
leaders | group | separatist leaders
ukraine | place | Ukraine
thirty | group | 30 people killed in Mariupol
brussels | place | Brussels
commission | organization | European Commission
greece | place | Greece
martelli | person | Giulia Martelli | foreign policy chief of the European Union
kalogridis | person | Stavros Kalogridis | Greek Foreign Minister
europe | place | Europe
reporters | group | reporters
farmers | group | farmers
finland | place | Finland
spain | place | Spain
nato | organization | NATO
rebels | group | pro-Russian rebels
zakharchuk | person | Aleksandr Zakharchuk | rebel leader
army | organization | Ukrainian army
fivek | group | more than 5,000 people killed
un | organization | United Nations
minsk | place | Minsk
us | place | United States
--- events
1 | SANCTION | eu, ministers | russia, officials, leaders | core; time 2015-01-28
2 | ASSAULT | ?rebels | mariupol, thirty | core; place mariupol
3 | CONSULT | ministers, martelli | - | mutual; time 2015-01-28; place brussels
4 | CONCEDE | ?eu | - | possible; neg; time 2015-03; or OTHER
5 | SANCTION/REQUEST | ministers | commission | or REQUEST
6 | REJECT | ministers | - | or OTHER
7 | REJECT | greece | ?ministers | or ACCUSE
8 | OTHER:statement | ministers | ?russia | by martelli; quoted; or THREATEN
9 | REJECT | kalogridis | - |
10 | REJECT | greece | ?ministers | denied; neg; by kalogridis
11 | OTHER:statement | kalogridis | reporters |
12 | OTHER:travel | kalogridis | - |
13 | ACCUSE | russia | ?eu | core; or REJECT
14 | SANCTION/THREATEN | russia | ?eu | possible; core
15 | SANCTION | russia | ?eu |
16 | SANCTION | russia | farmers | or OTHER
17 | ACCUSE | nato, ukraine | rebels |
18 | ASSAULT/THREATEN | zakharchuk | mariupol | possible; or OTHER
19 | ASSAULT | ?rebels | mariupol | planned; by zakharchuk
20 | REJECT | zakharchuk | - |
21 | ACCUSE | zakharchuk | army |
22 | ASSAULT | - | fivek | by un; time 2014-04; place ukraine
23 | AGREE | ?ukraine, ?rebels | - | mutual; time 2014-09; place minsk
24 | ASSAULT | ukraine, rebels | - | mutual; or REJECT
25 | CONSULT/AGREE | us | eu | planned; by us
26 | SANCTION | us | ?russia | possible; or OTHER

=== n6-r007 date:2021-09-30 topic:health source:written
Mumps-like illness *closes*{1} [two schools in [Saskatchewan]{sask}]{schools}

[Two elementary schools in northern [Saskatchewan]{sask}]{schools} will *stay*{1} *closed*{1} <until Oct. 12|2021-10-12> after [more than 70 pupils]{pupils} and [nine staff]{staff} *fell ill*{2} with what [health officials]{health} believe is a strain of adenovirus.

The [Northern Lakes Health Authority]{health} *ordered*{1} the closures <on Thursday|2021-09-30>, <two days|P2D> after [a seven-year-old girl]{girl} from [La Plonge]{plonge} was *flown*{3} to [Saskatoon]{saskatoon} in serious condition. [She]{girl} is now breathing without help, [her]{girl} [father]{father} *told*{4} [CBC News]{cbc}.

"[We]{health} don't want parents to panic, but [we]{health} do want [them]{parents} to keep [their]{parents} kids home," said [Dr.]{-} [Joanne Merasty]{merasty}, the region's chief medical officer. [She]{merasty} *urged*{5} [anyone with swollen glands and a fever]{anyone} to *call*{5} the 811 line.

[Parents]{parents} *complained*{6} that [they]{parents} *learned*{7} of the outbreak from social media. [The school division]{division} *apologized*{8}, saying an e-mail *meant*{9} for [families]{parents} had *gone*{9} to an old list.

Samples were *sent*{10} to the [National Microbiology Laboratory]{lab} in [Winnipeg]{winnipeg}. Early tests have *ruled out*{11} mumps and COVID-19. Final results are expected <by Monday|2021-10-04>.

[Chief]{-} [Darrell Iron]{iron} of the [Canoe River First Nation]{nation} *criticized*{12} the province for *leaving*{13} the community's nursing post without a nurse for <most of the summer|2021-06/2021-08>. "[We]{nation} *asked*{14} for help in <June|2021-06>. [They]{province} *sent*{15} [us]{nation} a pamphlet," [he]{iron} said.

[Health Minister]{-} [Paul Merriweather]{merriweather} said [two travel nurses]{nurses} would *arrive*{16} <Friday|2021-10-01> and that [the government]{province} was *reviewing*{17} staffing across the north.

<In 2018|2018>, an adenovirus outbreak *killed*{18} [11 children]{eleven} at a care centre in [New Jersey]{nj}.
--- actors
sask | place | Saskatchewan
schools | group | two schools in Saskatchewan
pupils | group | more than 70 pupils
staff | group | nine staff
health | organization | Northern Lakes Health Authority
girl | person | seven-year-old girl from La Plonge
plonge | place | La Plonge
saskatoon | place | Saskatoon
father | person | father of the girl
cbc | organization | CBC News
parents | group | parents
merasty | person | Joanne Merasty | chief medical officer
anyone | group | anyone with symptoms
division | organization | school division
lab | organization | National Microbiology Laboratory
winnipeg | place | Winnipeg
iron | person | Darrell Iron | Chief of the Canoe River First Nation
nation | organization | Canoe River First Nation
province | organization | government of Saskatchewan
merriweather | person | Paul Merriweather | Health Minister
nurses | group | two travel nurses
nj | place | New Jersey
eleven | group | 11 children
--- events
1 | COERCE | health | schools | core; time 2021-09-30; place sask; or OTHER
2 | OTHER:health | - | pupils, staff | core; place sask
3 | AID | - | girl | time 2021-09-28; or OTHER
4 | OTHER:statement | father | cbc |
5 | REQUEST | merasty | anyone |
6 | ACCUSE | parents | ?division | core
7 | OTHER:other | parents | - | by parents
8 | CONCEDE | division | ?parents | core
9 | OTHER:statement | division | parents | neg; by division; or OTHER
10 | OTHER:science | ?health | lab | or REQUEST OTHER
11 | OTHER:science | - | - | or OTHER
12 | ACCUSE | iron | ?province | core
13 | OTHER:health | province | nation | by iron; time 2021-06/2021-08; or SANCTION
14 | AID/REQUEST | nation | province | by iron; quoted; time 2021-06
15 | OTHER:other | province | nation | by iron; quoted; or AID
16 | AID | nurses | - | core; planned; time 2021-10-01; by merriweather; or OTHER
17 | OTHER:other | province | - | by merriweather
18 | OTHER:health | - | eleven | time 2018; place nj

=== n6-r008 date:2018-10-08 topic:award source:written
[Indian]{~india} water engineer *wins*{1} [Stockholm]{stockholm} prize

[Sunita Deshpande]{deshpande}, the engineer [who]{deshpande} *brought*{2} back to life more than 300 dried-up village ponds in the [Indian]{~india} state of [Maharashtra]{maharashtra}, has been *awarded*{1} this year's [Lindgren Water Prize]{prize}, the [jury]{jury} *announced*{3} in [Stockholm]{stockholm} <on Monday|2018-10-08>.

The 61-year-old will *receive*{1} $150,000 at a *ceremony*{4} <on 10 December|2018-12-10>. [The jury]{jury} *praised*{5} [her]{deshpande} for "showing that patience and shovels can do what [dam builders]{builders} could not".

"[I]{deshpande} was in a field with no signal, so [my]{deshpande} [driver]{driver} *heard*{7} it before [I]{deshpande} did," [Ms]{-} [Deshpande]{deshpande} *told*{8} [The Hindu]{hindu} by telephone from [Beed]{beed} district. "The prize belongs to [the women [who]{women} *dug*{9}]{women}."

[She]{deshpande} *left*{10} a post in the state irrigation department <in 1996|1996> after *accusing*{11} [[her]{deshpande} superiors]{superiors} of *taking*{12} bribes from [contractors]{contractors}. A [vigilance commission]{vigilance} *cleared*{13} [the officials]{superiors} but [two of [them]{superiors}]{two} were *convicted*{14} <a decade later|2006> in a separate case.

[Her]{deshpande} [organisation]{jalmitra}, [Jal Mitra]{jalmitra}, *works*{2} with [village councils]{councils} to *clear*{2} silt from old tanks and *plant*{2} grass on their banks. Wells in [Paranda]{paranda}, where the group *began*{15} <in 1999|1999>, now hold water until <May|?>, [residents]{residents} say.

[Union Water Minister]{-} [Harish Solanki]{solanki} *congratulated*{16} [her]{deshpande} on Twitter. <Last year|2017> [the ministry]{ministry} *turned down*{17} [Jal Mitra]{jalmitra}'s *application*{18} for a grant of Rs 2 crore.

[Environmentalists]{greens} said [they]{greens} hoped the award would *persuade*{19} [the state government]{stategov} to *drop*{19} the Rs 4,800-crore [Kelghar]{kelghar} dam, which would *displace*{20} [some 9,000 people]{displaced}. [Ms]{-} [Deshpande]{deshpande} was *arrested*{21} and *held*{21} overnight during a *sit-in*{22} at the site <in 2013|2013>.

Previous winners include [a [Jordanian]{~jordan} chemist]{chemist} and [a cooperative of [Bolivian]{~bolivia} plumbers]{plumbers}.
--- actors
india | place | India
stockholm | place | Stockholm
deshpande | person | Sunita Deshpande | engineer
maharashtra | place | Maharashtra
prize | other | Lindgren Water Prize
jury | organization | jury of the Lindgren Water Prize
builders | group | dam builders
driver | person | driver of Sunita Deshpande
hindu | organization | The Hindu
beed | place | Beed
women | group | women who dug the ponds
superiors | group | superiors of Sunita Deshpande
contractors | group | contractors
vigilance | organization | vigilance commission
two | group | two of the superiors
jalmitra | organization | Jal Mitra
councils | group | village councils
paranda | place | Paranda
residents | group | residents of Paranda
solanki | person | Harish Solanki | Union Water Minister
ministry | organization | Union water ministry
greens | group | environmentalists
stategov | organization | state government of Maharashtra
kelghar | place | Kelghar
displaced | group | some 9,000 people
jordan | place | Jordan
chemist | person | Jordanian chemist
bolivia | place | Bolivia
plumbers | organization | cooperative of Bolivian plumbers
--- events
1 | SUPPORT | jury | deshpande | core; time 2018-10-08
2 | AID | deshpande, jalmitra, councils | - | core; place maharashtra; or COOPERATE OTHER
3 | OTHER:statement | jury | - | time 2018-10-08; place stockholm
4 | SUPPORT | ?jury | deshpande | planned; time 2018-12-10; or OTHER
5 | SUPPORT | jury | deshpande | core
7 | OTHER:other | driver | - | by deshpande; quoted
8 | OTHER:statement | deshpande | hindu |
9 | OTHER:other | women | - | by deshpande; quoted
10 | OTHER:appointment | deshpande | - | time 1996
11 | ACCUSE | deshpande | superiors | time 1996
12 | OTHER:crime | superiors | contractors | reported; by deshpande
13 | CONCEDE | vigilance | superiors | or SUPPORT
14 | COERCE | - | two | time 2006
15 | OTHER:other | jalmitra | - | time 1999; place paranda
16 | SUPPORT | solanki | deshpande |
17 | REJECT | ministry | jalmitra | time 2017
18 | AID/REQUEST | jalmitra | ministry | time 2017
19 | CONCEDE | stategov | ?greens | possible; or RETREAT
20 | COERCE | ?stategov | displaced | possible
21 | COERCE | - | deshpande | time 2013; place kelghar
22 | PROTEST | ?deshpande | - | time 2013; place kelghar

=== n6-r009 date:2007-12-05 topic:court source:written
Former minister *acquitted*{1} in [Malawi]{malawi} maize trial

<Wednesday, December 5, 2007|2007-12-05>

A court in [Malawi]{malawi} has *acquitted*{1} the country's former agriculture minister, [Chikondi Mbewe]{mbewe}, of charges that [he]{mbewe} *stole*{2} money from the *sale*{3} of grain reserves during the <2002|2002> famine.

[High Court Judge]{-} [Esther Phiri]{phiri} *ruled*{1} <yesterday|2007-12-04> that [the prosecution]{prosecution} had *failed*{4} to *prove*{4} its case. [Mbewe]{mbewe}, 58, *hugged*{5} [his]{mbewe} lawyers and was *carried*{6} out of the building in [Lilongwe]{lilongwe} by [supporters]{supporters} singing hymns.

"[I]{mbewe} have waited three years for this day. [I]{mbewe} *forgive*{8} [those]{liars} [who]{liars} *lied*{9}," [he]{mbewe} *told*{10} [reporters]{reporters}.

[Three former officials of the [National Food Reserve Agency]{agency}]{three}, [who]{three} were *tried*{11} with [him]{mbewe}, were *found*{12} guilty of abuse of office. [They]{three} will be *sentenced*{13} <next Monday|2007-12-10>.

[Director of Public Prosecutions]{-} [Wilson Kamanga]{kamanga} said [he]{kamanga} would *appeal*{14} against the *acquittal*{1}.

[Mbewe]{mbewe} was *dismissed*{15} from the cabinet <in August 2004|2004-08> by [President]{-} [Bingu wa Mutharika]{mutharika} and *arrested*{16} <four months later|2004-12>. According to [the prosecution]{prosecution}, the agency *sold*{3} 160,000 tonnes of maize at low prices to [companies]{companies} linked to [politicians]{politicians}. Several hundred people *died*{17} of hunger in the following months.

[The International Monetary Fund]{imf} had *advised*{18} [the government]{government} to *sell*{18} part of the stock in order to *repay*{19} loans, but *denied*{20} that [it]{imf} had *told*{21} [it]{government} to sell all of it.

The opposition [United Democratic Front]{udf}, to which [Mbewe]{mbewe} belongs, *accused*{22} [the government]{government} of using the [Anti-Corruption Bureau]{acb} to *harass*{23} [its]{udf} members. [Government spokeswoman]{-} [Patience Banda]{banda} *rejected*{24} the allegation, adding that [the bureau]{acb} had also *prosecuted*{25} [members of the ruling party]{rulers}.
--- actors
malawi | place | Malawi
mbewe | person | Chikondi Mbewe | former agriculture minister of Malawi
phiri | person | Esther Phiri | High Court judge
prosecution | organization | prosecution
lilongwe | place | Lilongwe
supporters | group | supporters of Chikondi Mbewe
liars | group | those who lied
reporters | group | reporters
agency | organization | National Food Reserve Agency
three | group | three former officials of the agency
kamanga | person | Wilson Kamanga | Director of Public Prosecutions
mutharika | person | Bingu wa Mutharika | President of Malawi
companies | group | companies linked to politicians
politicians | group | politicians
imf | organization | International Monetary Fund
government | organization | government of Malawi
udf | organization | United Democratic Front | opposition party
acb | organization | Anti-Corruption Bureau
banda | person | Patience Banda | government spokeswoman
rulers | group | members of the ruling party
--- events
1 | CONCEDE | phiri | mbewe | core; time 2007-12-04; place lilongwe
2 | OTHER:crime | mbewe | ?agency | denied; neg
3 | OTHER:trade | agency | companies | by prosecution; time 2002
4 | ACCUSE | prosecution | ?mbewe | neg; by phiri; or OTHER
5 | SUPPORT | mbewe | - | or OTHER
6 | SUPPORT | supporters | mbewe | place lilongwe
8 | CONCEDE | mbewe | liars | by mbewe; quoted
9 | ACCUSE | liars | ?mbewe | by mbewe; quoted; or OTHER
10 | OTHER:statement | mbewe | reporters |
11 | OTHER:court | - | three, mbewe |
12 | COERCE | ?phiri | three | core; time 2007-12-04
13 | COERCE | ?phiri | three | planned; time 2007-12-10
14 | REJECT | kamanga | ?phiri | core; planned; by kamanga; or REQUEST
15 | SANCTION | mutharika | mbewe | time 2004-08
16 | COERCE | - | mbewe | time 2004-12
17 | OTHER:death | - | - |
18 | REQUEST | imf | government |
19 | OTHER:trade | government | ?imf | planned
20 | REJECT | imf | - |
21 | REQUEST | imf | government | denied; neg; by imf
22 | ACCUSE | udf | government | core
23 | COERCE | acb | udf | by udf
24 | REJECT | banda | udf | core
25 | ACCUSE | acb | rulers | by banda

=== n6-r010 date:2025-02-24 topic:politics source:written
[Conservatives]{union} *win*{1} [Bremland]{bremland} vote, *rule out*{2} far right

[HASTEDT]{hastedt} — The conservative [Christian Union]{union} *won*{1} <Sunday|2025-02-23>'s state *election*{3} in [Bremland]{bremland}, ending <26 years|P26Y> of [Social Democratic]{spd} rule in the northern [German]{~germany} state, near-complete results *showed*{4} <on Monday|2025-02-24>.

[The Union]{union} *took*{1} 31.4 per cent, ahead of the far-right [Alternative List]{al} on 22.9. The [Social Democrats]{spd} of [outgoing premier]{-} [Henning Brodersen]{brodersen} *slumped*{5} to 19.7 per cent, [their]{spd} worst result in the state since the war.

[The winner]{ahrens}, [Katja Ahrens]{ahrens}, a 44-year-old farmer's daughter and former judge, *ruled out*{2} any *coalition*{6} with [the Alternative]{al}. "[I]{ahrens} *gave*{7} [my]{ahrens} word before the vote and it holds after the vote," [she]{ahrens} *told*{8} cheering [supporters]{supporters} in [Hastedt]{hastedt}.

[She]{ahrens} said [she]{ahrens} would *invite*{9} [the Social Democrats]{spd} and [the Greens]{greens} to exploratory *talks*{9} <this week|2025-02-24/2025-03-02>. [Brodersen]{brodersen} *resigned*{10} as party leader on election night, saying [he]{brodersen} alone was responsible. [He]{brodersen} *congratulated*{11} [Ahrens]{ahrens} by telephone.

[Alternative List]{al} [leader]{-} [Ralf Tietjen]{tietjen} *accused*{12} [the other parties]{others} of *ignoring*{13} "a quarter of the people". [He]{tietjen} *lost*{14} a libel *case*{14} <in January|2025-01> against [a broadcaster]{ndr} that had *reported*{15} on [his]{tietjen} *contacts*{16} with [neo-Nazis]{neonazis}.

Turnout *rose*{17} to 74 per cent after a campaign overshadowed by the *stabbing*{19} of [a policeman]{policeman} at a market in [Ottersum]{ottersum} <on 6 February|2025-02-06>. [A 27-year-old [Afghan]{~afghanistan} asylum seeker]{suspect}, [whose]{suspect} *deportation*{20} had been *postponed*{20} twice, is in custody.

[Chancellor]{-} [Friederike Lohmann]{lohmann}, a [Social Democrat]{spd}, *described*{21} the outcome as bitter but *dismissed*{22} *calls*{23} for an early federal election.

[Police]{police} *broke up*{24} a *scuffle*{25} between [left-wing demonstrators]{left} and [Alternative supporters]{alsup} outside the state parliament <late on Sunday|2025-02-23>. [Six people]{six} were *detained*{26}.
--- actors
union | organization | Christian Union | conservative party
bremland | place | Bremland
hastedt | place | Hastedt
spd | organization | Social Democrats
germany | place | Germany
al | organization | Alternative List | far-right party
brodersen | person | Henning Brodersen | outgoing premier
ahrens | person | Katja Ahrens | leader of the Christian Union in Bremland
supporters | group | supporters of Katja Ahrens
greens | organization | Greens
tietjen | person | Ralf Tietjen | leader of the Alternative List
others | group | the other parties
ndr | organization | broadcaster
neonazis | group | neo-Nazis
policeman | person | policeman stabbed in Ottersum
ottersum | place | Ottersum
suspect | person | 27-year-old Afghan asylum seeker
afghanistan | place | Afghanistan
lohmann | person | Friederike Lohmann | Chancellor
police | organization | police
left | group | left-wing demonstrators
alsup | group | Alternative supporters
six | group | six people detained
--- events
1 | OTHER:election | union | spd | core; time 2025-02-23; place bremland
2 | COOPERATE/REJECT | ahrens, union | al | core
3 | OTHER:election | bremland | - | time 2025-02-23; same 1
4 | OTHER:statement | - | - | time 2025-02-24
5 | OTHER:election | spd | - | core; time 2025-02-23
6 | COOPERATE | union | al | denied; neg; by ahrens
7 | AGREE | ahrens | - | by ahrens; quoted
8 | OTHER:statement | ahrens | supporters | place hastedt
9 | CONSULT/AGREE | ahrens | spd, greens | core; planned; time 2025-02-24/2025-03-02; or REQUEST
10 | OTHER:appointment | brodersen | spd | core; time 2025-02-23; or RETREAT
11 | SUPPORT | brodersen | ahrens |
12 | ACCUSE | tietjen | others |
13 | REJECT | others | ?al | by tietjen
14 | OTHER:court | tietjen | ndr | time 2025-01; or ACCUSE
15 | OTHER:statement | ndr | tietjen | or ACCUSE
16 | CONSULT | tietjen | neonazis | reported; by ndr
17 | OTHER:election | - | - |
19 | ASSAULT | ?suspect | policeman | time 2025-02-06; place ottersum
20 | COERCE | ?germany | suspect | neg; or CONCEDE
21 | OTHER:statement | lohmann | - |
22 | REJECT | lohmann | - |
23 | REQUEST | - | ?lohmann |
24 | COERCE | police | left, alsup | time 2025-02-23
25 | ASSAULT | left, alsup | - | mutual; time 2025-02-23; or PROTEST
26 | COERCE | ?police | six |

=== n6-r011 date:2020-08-18 topic:border source:written
[Three]{three:n} *killed*{1} in [Armenian]{~armenia}-[Azeri]{~azerbaijan} border *clash*{2}

[Armenia]{armenia} and [Azerbaijan]{azerbaijan} *accused*{3} each other of *firing*{4} first <on Tuesday|2020-08-18> after *fighting*{2} on [their]{armenia+azerbaijan} border *killed*{1} [two [Azeri]{~azerbaijan} soldiers and an [Armenian]{~armenia} border guard]{three}.

[Azerbaijan's defence ministry]{azmod} said [Armenian forces]{armforces} had *used*{5} mortars against [its]{azmod} positions in the northern [Tovuz]{tovuz} district <overnight|2020-08-17/2020-08-18>. [The Armenian military]{armforces} said [it]{armforces} had *responded*{6} after [an [Azeri]{~azerbaijan} vehicle]{vehicle} *tried*{7} to *cross*{7} the line.

The flare-up is the worst since <July|2020-07>, when [at least 17 people, including [an [Azeri]{~azerbaijan} general]{general}]{seventeen}, *died*{8} in several days of shelling.

[Russian Foreign Minister]{-} [Sergei Lavrov]{lavrov} *spoke*{9} by phone with [both [his]{lavrov} counterparts]{counterparts} and *urged*{10} [them]{counterparts} to *show*{10} restraint, [[his]{lavrov} ministry]{rusmfa} said. [Moscow]{russia:N} has a military base in [Armenia]{armenia} but *sells*{11} arms to [both countries]{armenia+azerbaijan}.

[Turkey]{turkey} *voiced*{12} support for [its]{turkey} ally [Azerbaijan]{azerbaijan}. "If [Baku]{azerbaijan:N} *asks*{13} [us]{turkey} for help, [we]{turkey} will not *think*{14} twice," [Defence Minister]{-} [Hulusi Akın]{akin} was quoted as saying by the state-run [Anadolu]{anadolu} news agency. [Armenia]{armenia} *called*{15} the remark a provocation and *demanded*{16} that [Ankara]{turkey:N} *stop*{16} "*fuelling*{17} the conflict".

In the [Armenian]{~armenia} village of [Aygepar]{aygepar}, [residents]{residents} *spent*{18} the night in cellars. One shell *hit*{19} the roof of a kindergarten, [mayor]{-} [Vardan Sahakyan]{sahakyan} said. Nobody was *hurt*{20}.

The two former Soviet republics *fought*{21} a *war*{21} over the mountain region of [Nagorno-Karabakh]{karabakh} in <the early 1990s|1990s> in which [some 30,000 people]{thirtyk} were *killed*{22}. International *mediation*{23} by [France]{france}, [Russia]{russia} and [the United States]{us} has *failed*{23} to produce a peace settlement.

[The OSCE]{osce} said [its]{osce} [monitors]{monitors} had been *refused*{24} access to the area by [both sides]{armenia+azerbaijan}.
--- actors
three | group | two Azeri soldiers and an Armenian border guard
armenia | place | Armenia
azerbaijan | place | Azerbaijan
azmod | organization | defence ministry of Azerbaijan
armforces | organization | Armenian forces
tovuz | place | Tovuz
vehicle | other | Azeri vehicle
seventeen | group | at least 17 people killed in July
general | person | Azeri general
lavrov | person | Sergei Lavrov | Russian Foreign Minister
counterparts | group | foreign ministers of Armenia and Azerbaijan
russia | place | Russia
turkey | place | Turkey
akin | person | Hulusi Akın | Turkish Defence Minister
anadolu | organization | Anadolu | state-run news agency
aygepar | place | Aygepar
residents | group | residents of Aygepar
sahakyan | person | Vardan Sahakyan | mayor of Aygepar
karabakh | place | Nagorno-Karabakh
thirtyk | group | some 30,000 people killed
france | place | France
us | place | United States
osce | organization | OSCE
monitors | group | OSCE monitors
rusmfa | organization | Russian Foreign Ministry
--- events
1 | ASSAULT | armenia, azerbaijan | three | core; time 2020-08-18
2 | ASSAULT | armenia, azerbaijan | - | mutual; core; time 2020-08-18
3 | ACCUSE | armenia, azerbaijan | - | mutual; core; time 2020-08-18
4 | ASSAULT | armenia, azerbaijan | - | mutual; reported
5 | ASSAULT | armforces | azmod | core; by azmod; time 2020-08-17/2020-08-18; place tovuz
6 | ASSAULT | armforces | ?azerbaijan | by armforces
7 | OTHER:travel | vehicle | ?armenia | by armforces; or ASSAULT
8 | ASSAULT | ?armenia, ?azerbaijan | seventeen, general | time 2020-07
9 | CONSULT | lavrov | counterparts | core; by rusmfa
10 | RETREAT/REQUEST | lavrov | counterparts | core; or REQUEST
11 | COOPERATE | russia | armenia, azerbaijan |
12 | SUPPORT | turkey | azerbaijan | core
13 | AID/REQUEST | azerbaijan | turkey | possible; by akin; quoted
14 | AID/AGREE | turkey | azerbaijan | possible; by akin; quoted; or OTHER
15 | ACCUSE | armenia | ?turkey |
16 | RETREAT/REQUEST | armenia | turkey |
17 | ASSAULT | turkey | - | by armenia; quoted; or OTHER
18 | OTHER:other | residents | - | place aygepar; or RETREAT
19 | ASSAULT | ?azerbaijan | aygepar | by sahakyan; place aygepar
20 | ASSAULT | - | - | neg
21 | ASSAULT | armenia, azerbaijan | - | mutual; time 1990s; place karabakh
22 | ASSAULT | armenia, azerbaijan | thirtyk |
23 | CONSULT | france, russia, us | armenia, azerbaijan | or OTHER
24 | CONCEDE/REJECT | armenia, azerbaijan | monitors | by osce; or REJECT

=== n6-r012 date:2016-12-20 topic:business source:written
[Italy]{italy} *prepares*{1} *rescue*{1} of [oldest savings bank]{cassa}

[ROME]{rome} – [Italy]{italy}'s [government]{government} won [parliament]{parliament}'s *approval*{2} <on Tuesday|2016-12-20> to *borrow*{3} up to €15 billion to *prop up*{1} troubled lenders, clearing the way for a state *rescue*{1} of [Cassa di Montalto]{cassa}, [[the country]{italy}'s oldest savings bank]{cassa}.

[Cassa]{cassa} has until <Thursday|2016-12-22> to *raise*{4} €3.2 billion from [private investors]{investors}. [Two people briefed on the *sale*{4}]{two} said [a sovereign fund from [Qatar]{qatar}]{fund}, on which the plan *hinged*{4}, had *decided*{5} not to *take part*{5}.

"If the market fails, the state will *step in*{1}. No [saver]{savers} will *lose*{6} a cent," [Economy Minister]{-} [Carlo Padoan-Riva]{padoan} *told*{7} [the lower house]{house} before the vote.

Under [European Union]{eu} rules, however, [junior bondholders]{holders}, among [them]{holders} [some 40,000 ordinary families]{families}, would have to *bear*{8} part of the loss. [The government]{government} is *seeking*{9} [Brussels]{eu:N}' *consent*{9} to *compensate*{10} [those [who]{families} were *sold*{11} the bonds as safe]{families}.

[Consumer group]{-} [Difesa]{difesa} *welcomed*{12} the pledge but *demanded*{13} that [former executives]{execs} be *put*{13} on trial. [The bank's ex-chairman]{ferrante}, [Guido Ferrante]{ferrante}, was *sentenced*{14} to three and a half years <in 2014|2014> for *hiding*{15} losses from [regulators]{regulators}; [he]{ferrante} is *appealing*{16}.

[The Five Star Movement]{m5s} *voted against*{17} the borrowing and *accused*{18} [the government]{government} of "*giving*{19} to [bankers]{bankers} what it *refuses*{20} to [earthquake victims]{quake}".

[Depositors]{depositors} have *withdrawn*{21} about €6 billion since <the end of September|2016-09-30>. Shares in [the bank]{cassa} have lost 87 per cent of their value <this year|2016> and were *suspended*{22} twice <on Tuesday|2016-12-20>.

[The European Central Bank]{ecb} *turned down*{23} a *request*{24} by [Cassa]{cassa} for more time <on 9 December|2016-12-09>, two days after [Prime Minister]{-} [Matteo Grandi]{grandi} *resigned*{25} over a *lost*{26} *referendum*{26}.
--- actors
italy | place | Italy
rome | place | Rome
government | organization | Italian government
parliament | organization | Italian parliament
cassa | organization | Cassa di Montalto | savings bank
investors | group | private investors
two | group | two people briefed on the sale
qatar | place | Qatar
fund | organization | sovereign fund from Qatar
savers | group | savers
padoan | person | Carlo Padoan-Riva | Economy Minister
house | organization | lower house of parliament
eu | organization | European Union
holders | group | junior bondholders
families | group | some 40,000 ordinary families
difesa | organization | Difesa | consumer group
execs | group | former executives of the bank
ferrante | person | Guido Ferrante | ex-chairman of Cassa di Montalto
regulators | group | regulators
m5s | organization | Five Star Movement
bankers | group | bankers
quake | group | earthquake victims
depositors | group | depositors
ecb | organization | European Central Bank
grandi | person | Matteo Grandi | Prime Minister
--- events
1 | AID | italy, government | cassa | core; planned
2 | AGREE | parliament | government | core; time 2016-12-20; or SUPPORT
3 | OTHER:business | government | - | planned
4 | OTHER:business | cassa | investors | core; planned; time 2016-12-22
5 | COOPERATE/REJECT | fund | ?cassa | core; by two
6 | OTHER:business | savers | - | neg; planned; by padoan; quoted; or AGREE
7 | OTHER:statement | padoan | house |
8 | OTHER:business | holders, families | - | possible; or COERCE
9 | CONCEDE/REQUEST | government | eu | core; or REQUEST
10 | AID | government | families | possible; or CONCEDE
11 | OTHER:trade | ?cassa | families |
12 | SUPPORT | difesa | ?government |
13 | ACCUSE/REQUEST | difesa | execs | or COERCE
14 | COERCE | - | ferrante | time 2014
15 | OTHER:crime | ferrante | regulators |
16 | REJECT | ferrante | - | or REQUEST
17 | REJECT | m5s | government | time 2016-12-20
18 | ACCUSE | m5s | government |
19 | AID | government | bankers | by m5s; quoted
20 | AID/REJECT | government | quake | by m5s; quoted
21 | OTHER:business | depositors | ?cassa | time 2016-09-30/2016-12-20
22 | OTHER:business | - | cassa | time 2016-12-20; or SANCTION
23 | CONCEDE/REJECT | ecb | cassa | time 2016-12-09; or REJECT
24 | CONCEDE/REQUEST | cassa | ecb | or REQUEST
25 | RETREAT | grandi | - | time 2016-12-07; or OTHER
26 | OTHER:election | grandi | - |

=== n6-r013 date:2011-08-23 topic:protest source:written
[Israeli]{~israel} [doctors]{doctors} *end*{1} hunger *strike*{2} after pay deal

<Tuesday, August 23, 2011|2011-08-23>

[Junior doctors]{doctors} in [Israel]{israel} have *ended*{1} a *hunger strike*{2} after [the finance ministry]{ministry} *agreed*{3} to *raise*{3} [their]{doctors} hourly pay and *hire*{4} [1,000 more physicians]{thousand}.

The agreement was *signed*{3} <late last night|2011-08-22> in [Jerusalem]{jerusalem} following <sixteen hours|PT16H> of *negotiations*{5}. The chairman of the [Israel Medical Association]{ima}, [Leon Eidelberg]{eidelberg}, *began*{2} [his]{eidelberg} fast <on July 25|2011-07-25> and was later *joined*{2} by [some thirty residents]{doctors}.

"[I]{eidelberg} would not *recommend*{6} it as a diet," [Eidelberg]{eidelberg} *told*{7} [Army Radio]{radio} <this morning|2011-08-23>. "But [patients]{patients} in the south will *see*{8} a doctor when [they]{patients} need one."

Under the deal, [residents]{doctors} will *work*{9} no more than six night shifts a month. [Doctors [who]{movers} *move*{10} to hospitals in the [Negev]{negev} and [Galilee]{galilee}]{movers} will *receive*{10} a grant of 300,000 shekels (about US$83,000).

Not all were satisfied. [A group calling [itself]{mirsham} [Mirsham]{mirsham}]{mirsham}, which *represents*{11} residents in [Tel Aviv]{telaviv}, said it would *challenge*{12} the agreement in the labour court. [One of [its]{mirsham} members]{member}, [Dr]{-} [Yael Nir]{member}, *accused*{13} [the association]{ima} of *settling*{3} behind [their]{mirsham} backs. About 400 of [them]{mirsham} have *threatened*{14} to *resign*{14} <on September 4|2011-09-04>.

The *dispute*{15} began <in April|2011-04> with a series of one-day *walkouts*{15}. It later *became*{16} part of a wider *protest*{16} movement over living costs. <On August 6|2011-08-06>, an estimated 300,000 [people]{marchers} *marched*{17} in [Tel Aviv]{telaviv} and other cities to *demand*{18} cheaper housing.

[Prime Minister]{-} [Benjamin Netanyahu]{netanyahu} *praised*{19} [both sides]{doctors+ministry} and said [he]{netanyahu} was *cancelling*{20} a planned *visit*{20} to [Eilat]{eilat} in order to *attend*{21} a ceremony with [the doctors]{doctors}.
--- actors
israel | place | Israel
doctors | group | junior doctors in Israel
ministry | organization | Israeli finance ministry
thousand | group | 1,000 more physicians
jerusalem | place | Jerusalem
ima | organization | Israel Medical Association
eidelberg | person | Leon Eidelberg | chairman of the Israel Medical Association
radio | organization | Army Radio
patients | group | patients in the south
movers | group | doctors who move to the Negev and Galilee
negev | place | Negev
galilee | place | Galilee
mirsham | organization | Mirsham | group of residents
telaviv | place | Tel Aviv
member | person | Yael Nir | member of Mirsham
marchers | group | estimated 300,000 marchers
netanyahu | person | Benjamin Netanyahu | Prime Minister
eilat | place | Eilat
--- events
1 | RETREAT | doctors | ?ministry | core; time 2011-08-22
2 | PROTEST | eidelberg, doctors | ?ministry | core; time 2011-07-25
3 | AGREE | ministry, ima, doctors | - | mutual; core; time 2011-08-22; place jerusalem; or CONCEDE
4 | OTHER:appointment | ministry | thousand | planned
5 | CONSULT | ima, ministry | - | mutual; place jerusalem
6 | SUPPORT | eidelberg | - | neg; by eidelberg; quoted; or OTHER
7 | OTHER:statement | eidelberg | radio | time 2011-08-23
8 | AID | - | patients | planned; by eidelberg; quoted; or OTHER
9 | OTHER:business | doctors | - | planned; or CONCEDE
10 | AID | ?ministry | movers | planned
11 | OTHER:other | mirsham | doctors |
12 | REJECT | mirsham | ?ima, ?ministry | core; planned; by mirsham; or ACCUSE
13 | ACCUSE | member | ima | core
14 | PROTEST/THREATEN | mirsham | - | possible; core; time 2011-09-04; or OTHER
15 | PROTEST | ?doctors | ?ministry | time 2011-04
16 | PROTEST | - | - | or OTHER
17 | PROTEST | marchers | - | time 2011-08-06; place telaviv
18 | REQUEST | marchers | - | time 2011-08-06
19 | SUPPORT | netanyahu | doctors, ministry |
20 | OTHER:travel | netanyahu | eilat | neg; by netanyahu; or CONSULT REJECT
21 | CONSULT | netanyahu | doctors | planned; by netanyahu; or SUPPORT

=== n6-r014 date:2022-06-28 topic:appointment source:written
[Museum director]{moyo} *quits*{1} in row over looted bronzes

[The director of [Belgium]{belgium}'s [Royal Museum of African Art]{museum}]{moyo} has *resigned*{1}, *accusing*{2} [ministers]{government} of *stalling*{3} the *return*{4} of objects *looted*{5} in the colonial era.

[Léonie Moyo-Claes]{moyo}, 51, *told*{6} [staff]{staff} <on Monday|2022-06-27> that [she]{moyo} would *leave*{1} <at the end of August|2022-08-31>, two years before [her]{moyo} mandate was due to end.

"[I]{moyo} was *hired*{7} to *open*{8} the storerooms and then *told*{9} to *keep*{9} them shut," [she]{moyo} *wrote*{10} in a letter seen by the newspaper [De Standaard]{standaard}.

[The museum]{museum} *promised*{11} <in 2020|2020> to *hand back*{4} 114 pieces to the [Democratic Republic of Congo]{congo}, among them a mask that [a [Belgian]{~belgium} officer]{officer} *took*{5} after *burning*{12} [the village of [Luulu]{luulu}]{luulu} <in 1896|1896>. Only nine have so far been *sent*{13} to [Kinshasa]{kinshasa}.

[The secretary of state for science policy]{dewolf}, [Thomas De Wolf]{dewolf}, [who]{dewolf} is in charge of federal museums, *rejected*{14} the accusation. [He]{dewolf} said [parliament]{parliament} had to *pass*{15} a law first, and that a bill would be *tabled*{16} <in the autumn|2022-09/2022-11>. "Nobody is *blocking*{3} anything," [he]{dewolf} said.

[The [Congolese]{~congo} culture minister]{kabila}, [Cathérine Furaha-Kabeya]{kabila}, *regretted*{17} the departure of "a friend of [our]{congo} country" and *asked*{18} [Brussels]{belgium:N} to *publish*{18} an inventory of the 84,000 objects [it]{belgium} holds.

[The opposition [N-VA]{nva}]{nva} *said*{19} [Ms]{-} [Moyo-Claes]{moyo} had *turned*{20} [the museum]{museum} into "a courtroom". [Greens]{greens} *praised*{21} [her]{moyo} courage.

Born in [Liège]{liege} to a [[Zimbabwean]{~zimbabwe} father and a [Belgian]{~belgium} mother]{parents}, [she]{moyo} *ran*{22} the ethnographic collection in [Leiden]{leiden} before [she]{moyo} was *appointed*{7} <in 2019|2019>. [Her]{moyo} deputy, [Koen Aerts]{aerts}, will *take over*{23} until a successor is *found*{24}.

<In May|2022-05> [activists]{activists} *occupied*{25} [the museum]{museum}'s main hall for <six hours|PT6H>. [She]{moyo} *refused*{26} to *call*{26} [the police]{police} and *gave*{27} [them]{activists} tea.
--- actors
moyo | person | Léonie Moyo-Claes | director of the Royal Museum of African Art
belgium | place | Belgium
museum | organization | Royal Museum of African Art
government | organization | Belgian ministers
staff | group | staff of the museum
standaard | organization | De Standaard | newspaper
congo | place | Democratic Republic of Congo
officer | person | Belgian officer
luulu | place | Luulu
kinshasa | place | Kinshasa
dewolf | person | Thomas De Wolf | secretary of state for science policy
parliament | organization | Belgian parliament
kabila | person | Cathérine Furaha-Kabeya | Congolese culture minister
nva | organization | N-VA | opposition party
greens | organization | Greens
liege | place | Liège
zimbabwe | place | Zimbabwe
parents | group | parents of Léonie Moyo-Claes
leiden | place | Leiden
aerts | person | Koen Aerts | deputy director of the museum
activists | group | activists
police | organization | police
--- events
1 | RETREAT | moyo | museum | core; time 2022-06-27; or OTHER
2 | ACCUSE | moyo | government | core
3 | REJECT | government | ?congo | core; by moyo
4 | RETREAT/AGREE | museum | congo | core; planned; or AID CONCEDE
5 | COERCE | officer | luulu | time 1896; or OTHER ASSAULT
6 | OTHER:statement | moyo | staff | time 2022-06-27
7 | OTHER:appointment | moyo | museum | time 2019
8 | OTHER:culture | moyo | - | planned; by moyo; quoted
9 | REQUEST | - | moyo | by moyo; quoted; or COERCE
10 | OTHER:statement | moyo | - |
11 | AGREE | museum | congo | time 2020; same 4
12 | ASSAULT | officer | luulu | time 1896
13 | RETREAT | museum | congo | or AID
14 | REJECT | dewolf | moyo | core
15 | AGREE | parliament | - | planned; by dewolf; or OTHER
16 | OTHER:other | - | parliament | planned; by dewolf; time 2022-09/2022-11; or REQUEST
17 | SUPPORT | kabila | moyo |
18 | REQUEST | kabila | belgium | core
19 | ACCUSE | nva | moyo |
20 | OTHER:other | moyo | museum | by nva
21 | SUPPORT | greens | moyo |
22 | OTHER:culture | moyo | - | place leiden
23 | OTHER:appointment | aerts | museum | planned
24 | OTHER:appointment | - | - | planned
25 | PROTEST | activists | museum | time 2022-05; or COERCE
26 | COERCE/REJECT | moyo | activists | or REJECT
27 | AID | moyo | activists | or SUPPORT

=== n6-r015 date:2025-07-22 topic:wildfire source:written
[Two firefighters]{two} *die*{1} as wildfires *rage*{2} near [Athens]{athens}

[Two volunteer firefighters]{two} were *killed*{1} and [thousands of people]{thousands} were *told*{3} to *leave*{3} [their]{thousands} homes <on Tuesday|2025-07-22> as wind-driven wildfires *burned*{2} for a second day north of [Athens]{athens}.

[The men, aged 24 and 31]{two}, were *overtaken*{1} by flames when [their]{two} engine *broke down*{4} on a forest track near [Varnavas]{varnavas}, the [fire service]{service} said. [A third crew member]{third} *escaped*{5} with burns to [his]{third} hands.

More than [480 firefighters]{firefighters} and 28 aircraft were *battling*{6} the blaze, which has *destroyed*{7} at least 60 houses and *cut*{8} power to parts of the capital. [France]{france}, [Cyprus]{cyprus} and [the Czech Republic]{czechia} have *sent*{9} crews, and [Italy]{italy} has *promised*{10} two water-bombing planes.

"It was a night in hell. [We]{service} *fought*{11} for every street," [fire service spokesman]{-} [Kostas Tzavaras]{tzavaras} *told*{12} [reporters]{reporters}. [He]{tzavaras} said there were indications of *arson*{13}. [A 58-year-old beekeeper]{beekeeper} has been *arrested*{14} on suspicion of negligence and was *questioned*{15} <on Tuesday afternoon|2025-07-22>.

[Prime Minister]{-} [Kyriakos Mitsotakis]{mitsotakis} *cut short*{16} a *visit*{17} to [Vienna]{vienna} and *chaired*{18} a crisis *meeting*{18} of [ministers]{ministers}. [He]{mitsotakis} *offered*{19} condolences to [the families]{families} and *announced*{20} an initial payment of €10,000 for [households]{households} that *lost*{7} a home.

The left-wing [Syriza]{syriza} party *blamed*{21} [the government]{government} for *leaving*{22} 4,000 fire service posts unfilled. "[Two young men]{two} are dead because an engine from 1994 *stalled*{4}," [its]{syriza} leader, [Sotiria Famelou]{famelou}, said. [The civil protection ministry]{ministry} *denied*{23} that the vehicle's age was a factor.

[Nursing home residents]{elderly} were *moved*{24} in buses from [Kapandriti]{kapandriti}. A coast guard boat *picked up*{25} [19 holidaymakers]{nineteen} from a beach.

<In July 2018|2018-07>, a wildfire at the seaside resort of [Mati]{mati} *killed*{26} [104 people]{mati104}. [Ten officials]{ten} were *convicted*{27} of manslaughter <last month|2025-06>.
--- actors
two | group | two volunteer firefighters
athens | place | Athens
thousands | group | thousands of people
varnavas | place | Varnavas
service | organization | Greek fire service
third | person | third crew member
firefighters | group | more than 480 firefighters
france | place | France
cyprus | place | Cyprus
czechia | place | Czech Republic
italy | place | Italy
tzavaras | person | Kostas Tzavaras | fire service spokesman
reporters | group | reporters
beekeeper | person | 58-year-old beekeeper
mitsotakis | person | Kyriakos Mitsotakis | Prime Minister of Greece
vienna | place | Vienna
ministers | group | Greek ministers
families | group | families of the dead firefighters
households | group | households that lost a home
syriza | organization | Syriza | left-wing party
government | organization | Greek government
famelou | person | Sotiria Famelou | leader of Syriza
ministry | organization | civil protection ministry
elderly | group | nursing home residents
kapandriti | place | Kapandriti
nineteen | group | 19 holidaymakers
mati | place | Mati
mati104 | group | 104 people killed at Mati
ten | group | ten officials
--- events
1 | OTHER:disaster | - | two | core; time 2025-07-22; place varnavas; or OTHER
2 | OTHER:disaster | - | - | core; time 2025-07-22; place athens
3 | REQUEST | - | thousands | core; time 2025-07-22; or AID
4 | OTHER:accident | - | - |
5 | OTHER:disaster | - | third | or OTHER RETREAT
6 | AID | firefighters | - | core; or OTHER
7 | OTHER:disaster | - | households | core
8 | OTHER:disaster | - | athens |
9 | AID | france, cyprus, czechia | - | core
10 | AID/AGREE | italy | - | planned
11 | AID | service | - | by tzavaras; quoted; or OTHER
12 | OTHER:statement | tzavaras | reporters |
13 | OTHER:crime | - | - | possible; by tzavaras
14 | COERCE | - | beekeeper | core
15 | ACCUSE | - | beekeeper | time 2025-07-22; or COERCE CONSULT
16 | OTHER:travel | mitsotakis | - |
17 | CONSULT | mitsotakis | - | place vienna; or OTHER
18 | CONSULT | mitsotakis, ministers | - | mutual
19 | SUPPORT | mitsotakis | families |
20 | AID/AGREE | mitsotakis | households | core; planned
21 | ACCUSE | syriza | government | core
22 | OTHER:other | government | service | by syriza
23 | REJECT | ministry | ?famelou |
24 | AID | - | elderly | place kapandriti
25 | AID | - | nineteen |
26 | OTHER:disaster | - | mati104 | time 2018-07; place mati
27 | COERCE | - | ten | time 2025-06
