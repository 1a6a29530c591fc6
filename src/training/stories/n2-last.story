=== n2-065 date:2023-10-02 topic:outlook-interview source:written
"Tension is not an event": a border mayor on living between two capitals

[Narva-Alajõe]{narva}. For a town at the edge of the map, [Ott Kaasik]{ott}'s office is calm. [The mayor]{ott} has been in charge since <2013|2013>. [He]{ott} is worried, hopeful, tired and, [he]{ott} insists, not news.

"[Journalists]{journalists:n} *come*{1} for tension," [he]{ott} says. "[I]{ott} have cabbage."

Relations with [Ivangrad]{ivangrad}, across the river, are cold. There is mistrust, there are fears about jobs, there is a bridge on which the concerns of both sides rust together. But nothing has happened here since <August|2023-08>, when [[Ivangrad]{ivangrad}'s fire brigade]{brigade} *crossed*{3} without a permit and *put out*{4} a barn.

[The border guard]{guard} *opened*{5} a *case*{5} against [the firemen]{firemen}. [Kaasik]{ott} *asked*{6} [the prosecutor]{prosecutor} to *drop*{6} it, and [she]{prosecutor} *did*{6}.

[[His]{ott} critics]{critics} say [he]{ott} is soft. [Helve Rand]{helve} of the nationalist party [Piir]{piir}, [who]{helve} sits in the council, would like the bridge *closed*{8}; [she]{helve} *proposed*{8} as much <in September|2023-09> and *lost*{9} 11 to 4.

Opinion is a different matter from deed. In a survey <last month|2023-09> six in ten residents thought the bridge a risk. Seven in ten used it.

[Kaasik]{ott}'s family is divided too. [[His]{ott} sister]{-}, [Vaike]{vaike}, *moved*{11} to the other bank <in 1988|1988> for love. [They]{ott+vaike} *met*{12} every <Sunday|P1W> until the border *shut*{13} for the pandemic. <On Sunday|2023-10-01> [he]{ott} *shouted*{14} the football results to [her]{vaike} across the water.

"[She]{vaike} *threw*{15} back a pie," [he]{ott} says. It *fell*{16} short.
--- actors
narva | place | Narva-Alajõe
ott | person | Ott Kaasik | mayor of Narva-Alajõe
journalists | group | journalists
ivangrad | place | Ivangrad
brigade | organization | fire brigade of Ivangrad
guard | organization | border guard
firemen | group | firemen of Ivangrad
prosecutor | person | prosecutor
helve | person | Helve Rand | councillor
piir | organization | Piir | nationalist party
vaike | person | Vaike | sister of Ott Kaasik
critics | group | critics of Ott Kaasik
--- events
1 | OTHER:travel | journalists | - | by ott; quoted; place narva
3 | OTHER:travel | brigade | - | core; time 2023-08
4 | AID | brigade | ?narva | core; time 2023-08
5 | ACCUSE | guard | firemen | core
6 | CONCEDE/REQUEST | ott | prosecutor | core; or REQUEST CONCEDE
8 | REQUEST | helve | - | time 2023-09; or COERCE
9 | REJECT | - | helve | time 2023-09; or OTHER
11 | OTHER:travel | vaike | - | time 1988
12 | CONSULT | ott, vaike | - | mutual
13 | COERCE | - | - | or OTHER
14 | OTHER:statement | ott | vaike | core; time 2023-10-01
15 | AID | vaike | ott | by ott; quoted; or OTHER
16 | OTHER:accident | - | - |

=== n2-066 date:2020-01-21 topic:royal-couple source:written
[Duke and duchess]{duke+duchess:n} to *give up*{1} titles, *repay*{2} kitchen

[LONDONBURY]{bury} (PA-style desk) — [The Duke and Duchess of Marchmont]{duke+duchess:n} will *stop*{3} using [their]{duke+duchess} titles <from April|2020-04> and *repay*{2} the £1.9 million of public money *spent*{4} on [their]{duke+duchess} kitchen, [the Queen]{queen:n} *announced*{5} <on Monday evening|2020-01-20>.

The *settlement*{6} *ends*{6} ten days of *talks*{7} between [the Queen]{queen:n}, [[her]{queen} son]{-} the [Prince of Merrow]{prince} and [[her]{queen} grandson]{-}, [Alexander]{duke}, [whose]{duke} *wish*{8} to *live*{8} in [Nova Scotia]{ns} with [[his]{duke} wife]{-}, [Camille]{duchess}, had caught the palace unawares.

[Alexander]{duke} and [Camille]{duchess} "remain much loved members of [my]{queen} family", [the Queen]{queen:n} said. [She]{queen} *thanked*{10} [them]{duke+duchess} for [their]{duke+duchess} work and *recognised*{11} the strain of *intrusion*{12} by [the press]{press}.

[The couple]{duke+duchess} will *keep*{13} the [Marchmont Trust]{trust}, which *funds*{14} rowing clubs. [They]{duke+duchess} *lose*{15} [their]{duke+duchess} guards unless [Canada]{canada} *pays*{16}; [Prime Minister]{-} [Lucien Beaubien]{beaubien} said there had been no *discussion*{17}.

[The Prince]{prince:n} *visited*{18} a lighthouse in [Devon]{devon} <yesterday|2020-01-20> and *ignored*{19} shouted questions. A [bystander]{bystander} *gave*{20} [him]{prince} a cake shaped like a suitcase. [He]{prince} *laughed*{21}.

[Bookmakers]{bookmakers} *shortened*{22} the odds on a *return*{23} within <two years|P2Y>. [Republicans]{reps} *seized*{24} the moment: [[their]{reps} leader]{-}, [Gwen Archer]{gwen}, *offered*{25} [the pair]{duke+duchess} honorary membership.

[The Duchess]{duchess}, a [former weather presenter]{duchess}, was last *seen*{26} in [Halifax]{halifax}, *buying*{27} snow tyres.
--- actors
duke | person | Alexander | Duke of Marchmont
duchess | person | Camille | Duchess of Marchmont
bury | place | Londonbury
queen | person | Queen
prince | person | Prince of Merrow
ns | place | Nova Scotia
press | group | the press
trust | organization | Marchmont Trust
canada | place | Canada
beaubien | person | Lucien Beaubien | Prime Minister of Canada
devon | place | Devon
bystander | person | bystander
reps | group | Republicans
gwen | person | Gwen Archer | leader of the Republicans
halifax | place | Halifax
bookmakers | group | bookmakers
--- events
1 | CONCEDE | duke, duchess | - | core; planned; same 3; or RETREAT
2 | CONCEDE | duke, duchess | - | core; planned
3 | CONCEDE | duke, duchess | - | core; planned; by queen; time 2020-04; or RETREAT
4 | OTHER:business | - | - | by queen
5 | OTHER:statement | queen | - | core; time 2020-01-20
6 | AGREE | ?queen, ?duke | - | mutual; core
7 | CONSULT | queen, prince, duke | - | core; mutual
8 | OTHER:travel | duke, duchess | - | planned; place ns
10 | SUPPORT | queen | duke, duchess | core
11 | CONCEDE | queen | duke, duchess | or SUPPORT
12 | COERCE | press | duke, duchess | reported; by queen; or ASSAULT OTHER
13 | OTHER:other | duke, duchess | trust | planned
14 | AID | trust | - |
15 | SANCTION | - | duke, duchess | planned
16 | OTHER:business | canada | ?duke, ?duchess | possible; or AID
17 | CONSULT | - | - | neg; by beaubien
18 | CONSULT | prince | - | time 2020-01-20; place devon; or OTHER:travel
19 | REJECT | prince | - | time 2020-01-20
20 | AID | bystander | prince | or OTHER
21 | OTHER:other | prince | - |
22 | OTHER:business | bookmakers | - |
23 | RETREAT | ?duke, ?duchess | - | possible; or OTHER:travel
24 | OTHER:other | reps | - |
25 | SUPPORT | gwen | duke, duchess | planned; or REQUEST
26 | OTHER:other | - | duchess | place halifax
27 | OTHER:trade | duchess | - | place halifax

=== n2-067 date:2018-12-05 topic:pipeline-lawsuit source:written
[Farmers]{farmers:n} *sue*{1} over [Yamuna]{yamuna} dye; [mill owner]{agarwal:n} *pleads*{2} Bollywood

[NEW DELHI]{delhi:N}: [Sixty-two cultivators from [Baghpat]{baghpat}]{farmers} on <Tuesday|2018-12-04> *moved*{1} the [National Green Tribunal]{ngt} against [Rangoli Textiles]{rangoli}, *alleging*{3} that effluent from [its]{rangoli} dyeing unit *turned*{4} [their]{farmers} cauliflower blue.

[Appearing for [the firm]{rangoli}, senior advocate]{-} [Nirmal Bakshi]{bakshi} *told*{5} the bench headed by [Justice]{-} [Savita Rathore]{rathore} that the colour *came*{4} from powder *dumped*{6} by a [film crew]{crew} [who]{crew} *shot*{7} a Holi song on the bank <in October|2018-10>.

"So [the hero]{hero} did it?" [Justice]{-} [Rathore]{rathore} *asked*{8}.

The [[Uttar Pradesh]{up} Pollution Control Board]{uppcb}, *pulled up*{9} for not *filing*{10} a reply, *sought*{11} two weeks. [The bench]{bench} *gave*{12} [it]{uppcb} two days, *directed*{13} that samples be *drawn*{13} in the presence of [both sides]{farmers+rangoli} and *restrained*{14} [the mill]{rangoli} from *discharging*{14} anything till then.

[Rangoli]{rangoli} proprietor [Deepak Agarwal]{agarwal}, [who]{agarwal} *fought*{15} the <2017|2017> assembly election as an independent and *forfeited*{15} [his]{agarwal} deposit, said [he]{agarwal} was being *targeted*{16} by [rivals]{rivals}. [He]{agarwal} *produced*{17} a receipt from [Chandrakala Films]{films}. [The [Mumbai]{mumbai} production house]{films} did not *respond*{18} to e-mails; [[its]{films} star]{-}, [Arjun Malhotra]{hero}, *tweeted*{19} a blue heart.

[Farmer leader]{-} [Chaudhary]{-} [Omvir Tomar]{tomar} *demanded*{20} Rs 4 lakh per acre. "[They]{crew} *danced*{21} for two days. The drain has been dancing for <five years|P5Y>," [he]{tomar} said, *threatening*{22} to *block*{22} the highway.

<In 2015|2015> [the tribunal]{ngt} had *shut*{23} [118 units]{units} along the river. [Forty]{forty} *reopened*{24} under new names, [Rangoli]{rangoli} among [them]{forty}, the petition *claims*{25}.
--- actors
farmers | group | sixty-two cultivators from Baghpat
yamuna | place | Yamuna
agarwal | person | Deepak Agarwal | proprietor of Rangoli Textiles
baghpat | place | Baghpat
ngt | organization | National Green Tribunal
rangoli | organization | Rangoli Textiles
bakshi | person | Nirmal Bakshi | senior advocate
rathore | person | Savita Rathore | Justice
crew | group | film crew
hero | person | Arjun Malhotra | film star
up | place | Uttar Pradesh
uppcb | organization | Uttar Pradesh Pollution Control Board
bench | organization | bench of the tribunal
rivals | group | rivals of Deepak Agarwal
films | organization | Chandrakala Films
mumbai | place | Mumbai
tomar | person | Omvir Tomar | farmer leader
units | group | 118 units
forty | group | forty of the units
delhi | place | New Delhi
--- events
1 | ACCUSE | farmers | rangoli | core; time 2018-12-04; place delhi
2 | REJECT | agarwal | ?farmers | core; or OTHER:court
3 | ACCUSE | farmers | rangoli | same 1
4 | OTHER:accident | ?rangoli | farmers | core; reported; by farmers; or OTHER:disaster
5 | OTHER:statement | bakshi | ?bench | core; or REJECT ACCUSE
6 | OTHER:accident | crew | - | reported; by bakshi
7 | OTHER:culture | crew | - | time 2018-10
8 | OTHER:statement | rathore | ?bakshi |
9 | ACCUSE | ?bench | uppcb |
10 | REJECT | uppcb | ?bench | or OTHER:court
11 | REQUEST | uppcb | ?bench |
12 | CONCEDE | bench | uppcb | or OTHER:court
13 | REQUEST | bench | - | or OTHER:court
14 | COERCE | bench | rangoli | core; or OTHER:court
15 | OTHER:election | agarwal | - | time 2017
16 | ACCUSE | rivals | agarwal | reported; by agarwal
17 | OTHER:other | agarwal | - |
18 | OTHER:statement | films | - | neg; or REJECT
19 | OTHER:statement | hero | - |
20 | REQUEST | tomar | ?rangoli | core
21 | OTHER:culture | crew | - | by tomar; quoted
22 | PROTEST/THREATEN | tomar | - | core; planned
23 | COERCE | ngt | units | time 2015
24 | OTHER:business | forty | - | reported; by farmers
25 | ACCUSE | ?farmers | rangoli |

=== n2-068 date:2024-12-09 topic:restaurants source:written
Last orders: the [Golden Carp]{carp} *closes*{1} after 61 years, and [its]{carp} *quarrel*{2} with the place next door

[MANCHESTER]{manc}: On <Saturday|2024-12-07> [Mrs]{-} [Lau Siu-fong]{lau} *turned*{3} the sign, *bowed*{3} to the street and *went*{3} upstairs. The [Golden Carp]{carp}, which *fed*{4} [four prime ministers]{pms} and, on one occasion, a [whole ship's company from [Murmansk]{murmansk}]{company}, is no more.

There was no scandal. The lease *ran out*{5}. The landlord, [Irwell Estates]{irwell}, *wanted*{6} double; [the Laus]{laus:n} *offered*{7} a fifth more; a [coffee chain]{coffee} will *move in*{8}.

[Customers]{customers} *queued*{9} for <nine hours|PT9H>. [Retired bus conductor]{-} [Winston Gayle]{gayle}, 80, *had*{10} number 46, as [he]{gayle} has on every birthday since <1971|1971>, and *sent*{11} a bowl next door.

Next door is the [Silver Carp]{silver}. [Its]{silver} owner, [Lau Siu-ming]{ming}, is [Mrs]{-} [Lau]{lau}'s brother. [He]{ming} *walked out*{12} of the [Golden]{carp:N} <in 1984|1984> over a recipe for crab, *opened*{13} against [her]{lau}, and *undercut*{14} [her]{lau} by ten pence on every dish. [He]{ming} *took*{15} [her]{lau} to court <in 1992|1992> for *copying*{16} [his]{ming} menu. [The judge]{judge} *ate*{17} at both and *threw*{18} the case *out*{18}.

[The two]{lau+ming} had not *spoken*{19} since, [[their]{lau+ming} children]{children} say, except at two *funerals*{20} and once during a power cut.

<On Saturday night|2024-12-07>, when the last guest had *gone*{21}, [he]{ming} *knocked*{22}. [Neighbours]{neighbours} *saw*{23} the light on until three. What was *said*{24} [neither]{lau+ming} will *tell*{25}. But from <tomorrow|2024-12-10> the [Silver Carp]{silver} *serves*{26} number 46, at the old price, and [Mrs]{-} [Lau]{lau}, 79, will be *working*{27} the till, "for a trial period", [[her]{lau} brother]{ming} *warned*{28}.

[She]{lau} *called*{29} that generous. The crab, [she]{lau} added, is still [hers]{lau}.
--- actors
carp | organization | Golden Carp | restaurant
manc | place | Manchester
lau | person | Lau Siu-fong | owner of the Golden Carp
pms | group | four prime ministers
murmansk | place | Murmansk
company | group | ship's company from Murmansk
irwell | organization | Irwell Estates | landlord
laus | group | the Laus
coffee | organization | coffee chain
customers | group | customers
gayle | person | Winston Gayle | retired bus conductor
silver | organization | Silver Carp | restaurant
ming | person | Lau Siu-ming | owner of the Silver Carp
judge | person | judge
neighbours | group | neighbours
children | group | children of Lau Siu-fong and Lau Siu-ming
--- events
1 | OTHER:business | carp | - | core
2 | ACCUSE | ?carp, ?silver | - | mutual; core; or OTHER
3 | OTHER:other | lau | - | time 2024-12-07; place manc
4 | OTHER:business | carp | pms, company |
5 | OTHER:business | - | - |
6 | REQUEST | irwell | ?laus | core
7 | AGREE | laus | ?irwell | planned; or OTHER:business
8 | OTHER:business | coffee | - | planned
9 | OTHER:other | customers | - |
10 | OTHER:other | gayle | - |
11 | AID | gayle | ?ming | or OTHER
12 | REJECT | ming | carp | core; time 1984; or PROTEST
13 | OTHER:business | ming | lau | time 1984
14 | OTHER:business | ming | lau | core
15 | ACCUSE | ming | lau | core; time 1992
16 | OTHER:other | lau | ming | reported; by ming
17 | OTHER:other | judge | - |
18 | REJECT | judge | ?ming | or OTHER:court
19 | CONSULT | lau, ming | - | mutual; neg; by children
20 | OTHER:culture | - | - |
21 | OTHER:travel | - | - | time 2024-12-07
22 | CONSULT | ming | ?lau | core; time 2024-12-07
23 | OTHER:other | neighbours | - |
24 | CONSULT | ?lau, ?ming | - | mutual; same 22
25 | OTHER:statement | lau, ming | - | neg; or REJECT
26 | OTHER:business | silver | - | planned; time 2024-12-10
27 | OTHER:appointment | lau | ?silver | core; planned
28 | OTHER:statement | ming | ?lau |
29 | SUPPORT | lau | ?ming |

=== n2-069 date:2016-08-22 topic:olympic-roundup source:written
Day 14 in brief: [Fijian]{~fiji} *tears*{1}, [Dutch]{~nl} *crash*{2}, [German]{~germany} sulks

SEVENS. [Fiji]{fiji} *thrashed*{3} [Great Britain]{gb} 43-7 for the islands' first medal of any colour. [Coach]{-} [Ben Rokotui]{rokotui} *knelt*{4}; [the players]{players} *received*{5} [their]{players} medals on [their]{players} knees from [Princess]{-} [Ottoline]{ottoline}.

CYCLING. [World champion]{-} [Mirte van Loon]{mirte} ([NED]{nl:N}) *somersaulted*{2} into a ditch 10 km from home while *leading*{6}. [She]{mirte} is conscious and *told*{7} [[her]{mirte} mother]{mother} by phone [she]{mirte} *won*{8} the descent. Gold *went*{9} to [Italy]{italy}'s [Chiara Benassi]{benassi}, with [Sweden]{sweden}'s [Emma Lindh]{lindh} and [Kazakhstan]{kz}'s [Aigul Serik]{aigul} on the podium.

HANDBALL. [Germany]{germany} *squeezed*{10} past [Qatar]{qatar} 27-26, *lost*{11} [captain]{-} [Timo Behn]{behn} to a broken hand and *protested*{12} in vain against a late whistle.

BOXING. [Mongolia]{mongolia}'s [Ganzorig]{ganzorig} *stripped*{13} to [his]{ganzorig} shorts in *protest*{13} after [judges]{judges} *gave*{14} [his]{ganzorig} bout to [Uzbekistan]{uz}'s [Rustam Karimov-Bek]{rustam}. [[His]{ganzorig} coaches]{coaches} *joined*{13} [him]{ganzorig}. [The federation]{aiba} *sent home*{15} [three judges]{judges} without *naming*{16} [them]{judges}.

POOL. It is green. [Organisers]{organisers} *blamed*{17} algae, then heat, then a [contractor]{contractor} [who]{contractor} *poured*{18} in hydrogen peroxide. [Divers]{divers} *compete*{19} anyway; [Canada]{canada}'s [Noor Haddad]{noor} *finished*{20} third and *asked*{21} for a lemon.

<TOMORROW|2016-08-23>. [Jamaica]{jamaica}'s [Delano Brisco]{brisco} *runs*{22} [his]{brisco} last race. [Kenya]{kenya}, [Ethiopia]{ethiopia}, [Uganda]{uganda} and, surprisingly, [Switzerland]{switz} *meet*{23} in the steeplechase. Tickets are sold out; seats will be empty, as [sponsors]{sponsors} *hold*{25} a third of them.
--- actors
fiji | place | Fiji
nl | place | Netherlands | NED
germany | place | Germany
gb | place | Great Britain
rokotui | person | Ben Rokotui | coach of Fiji
players | group | players of Fiji
ottoline | person | Ottoline | Princess
mirte | person | Mirte van Loon | Dutch cyclist
mother | person | mother of Mirte van Loon
italy | place | Italy
benassi | person | Chiara Benassi | Italian cyclist
sweden | place | Sweden
lindh | person | Emma Lindh | Swedish cyclist
kz | place | Kazakhstan
aigul | person | Aigul Serik | Kazakh cyclist
qatar | place | Qatar
behn | person | Timo Behn | captain of Germany
mongolia | place | Mongolia
ganzorig | person | Ganzorig | Mongolian boxer
uz | place | Uzbekistan
rustam | person | Rustam Karimov-Bek | Uzbek boxer
coaches | group | coaches of Ganzorig
aiba | organization | boxing federation
judges | group | three judges
organisers | group | organisers
contractor | person | contractor
divers | group | divers
canada | place | Canada
noor | person | Noor Haddad | Canadian diver
jamaica | place | Jamaica
brisco | person | Delano Brisco | Jamaican runner
kenya | place | Kenya
ethiopia | place | Ethiopia
uganda | place | Uganda
switz | place | Switzerland
sponsors | group | sponsors
--- events
1 | OTHER:other | fiji | - |
2 | OTHER:accident | mirte | - | core; or OTHER:sport
3 | OTHER:sport | fiji | gb | core
4 | OTHER:other | rokotui | - |
5 | SUPPORT | ottoline | players | or OTHER:sport
6 | OTHER:sport | mirte | - |
7 | OTHER:statement | mirte | mother |
8 | OTHER:sport | mirte | - | reported; by mirte
9 | OTHER:sport | - | benassi | core
10 | OTHER:sport | germany | qatar | core
11 | OTHER:accident | germany | behn |
12 | PROTEST | germany | - | or ACCUSE
13 | PROTEST | ganzorig, coaches | ?aiba | core
14 | OTHER:sport | judges | rustam |
15 | SANCTION | aiba | judges | core
16 | OTHER:statement | aiba | judges | neg
17 | ACCUSE | organisers | contractor | core
18 | OTHER:accident | contractor | - | reported; by organisers
19 | OTHER:sport | divers | - |
20 | OTHER:sport | noor | - |
21 | REQUEST | noor | - |
22 | OTHER:sport | brisco | - | planned; time 2016-08-23
23 | OTHER:sport | kenya, ethiopia, uganda, switz | - | core; mutual; planned; time 2016-08-23
25 | OTHER:other | sponsors | - |

=== n2-070 date:2022-03-22 topic:trade-war source:written
Tit for tat for tea

How a quarrel over caterpillars *became*{1} [East Africa]{ea}'s longest trade *war*{1}, and who profits

[NAIROBI]{nairobi}. <On March 1|2022-03-01> [[Tanzanian]{~tanzania} inspectors at [Namanga]{namanga}]{inspectors} *found*{3} a caterpillar in a crate of [Kenyan]{~kenya} roses and *turned back*{4} the lorry. <Two days later|2022-03-03> [Kenya]{kenya} *barred*{5} [Tanzanian]{~tanzania} rice, citing stones. [Tanzania]{tanzania} *retaliated*{6} by *doubling*{7} the fee for [Kenyan]{~kenya} lorries; [Kenya]{kenya} *answered*{8} with a ban on [Tanzanian]{~tanzania} tourist vans; and so it *went*{9} on, through onions, cement, day-old chicks and, <last week|2022-03-14/2022-03-20>, a [choir from [Arusha]{arusha}]{choir} that was *refused*{10} entry on the ground that [its]{choir} robes were commercial goods.

Nobody has *declared*{11} anything. [Both governments]{tanzania+kenya} *deny*{12} that [they]{tanzania+kenya} are *punishing*{13} the other. [[Kenya]{kenya}'s Trade Secretary]{-} [Beatrice Wambui]{wambui} *speaks*{14} of "routine phytosanitary measures".

[Uganda]{uganda} is the winner. [Its]{uganda} rice *fills*{15} the gap in [Nairobi]{nairobi}, [its]{uganda} vans *pick up*{16} the tourists. [Kampala]{uganda:N} has *offered*{17} to *mediate*{17}, without haste.

It was meant to be otherwise. <In 2010|2010> [five states]{five} *opened*{18} a common market with a concert. [The late [Tanzanian]{~tanzania} statesman]{-} [Salim Mzee]{mzee} *warned*{19} then that "a market without a referee is a brawl with receipts".

A referee exists. The [East African Court of Justice]{eacj}, which sits in [Arusha]{arusha}, *threw out*{20} a complaint by [rose growers]{growers} <on Monday|2022-03-21> because a page was missing. [Their]{growers} lawyer, [Kip Too]{too}, will *refile*{22}.

Presidents [Wanjala]{wanjala} and [Komba]{komba} *meet*{23} <next week|2022-03-28/2022-04-03> in [Zanzibar]{zanzibar}, if [they]{wanjala+komba} *meet*{23}. At the last *summit*{24} [he]{wanjala} *gave*{25} [her]{komba} roses. [The choir]{choir} will not *sing*{26}.
--- actors
ea | place | East Africa
tanzania | place | Tanzania
inspectors | group | Tanzanian inspectors
namanga | place | Namanga
kenya | place | Kenya
arusha | place | Arusha
choir | group | choir from Arusha
wambui | person | Beatrice Wambui | Kenya's Trade Secretary
uganda | place | Uganda | Kampala
nairobi | place | Nairobi
five | group | five states
mzee | person | Salim Mzee | Tanzanian statesman
eacj | organization | East African Court of Justice
growers | group | rose growers
too | person | Kip Too | lawyer of the rose growers
wanjala | person | Wanjala | President of Kenya
komba | person | Komba | President of Tanzania
zanzibar | place | Zanzibar
--- events
1 | SANCTION | ?kenya, ?tanzania | - | mutual; core
3 | OTHER:other | inspectors | - | time 2022-03-01; place namanga
4 | SANCTION | inspectors | kenya | core; time 2022-03-01; place namanga; or REJECT
5 | SANCTION | kenya | tanzania | core; time 2022-03-03
6 | SANCTION | tanzania | kenya | core
7 | SANCTION | tanzania | kenya | same 6
8 | SANCTION | kenya | tanzania | core
9 | SANCTION | ?kenya, ?tanzania | - | mutual; same 1
10 | SANCTION | ?kenya | choir | time 2022-03-14/2022-03-20; or REJECT COERCE
11 | OTHER:statement | - | - | neg
12 | REJECT | tanzania, kenya | - | core
13 | SANCTION | tanzania, kenya | - | mutual; denied; neg; by kenya
14 | OTHER:statement | wambui | - |
15 | OTHER:trade | uganda | ?kenya |
16 | OTHER:business | uganda | - |
17 | CONSULT/AGREE | uganda | ?kenya, ?tanzania | core; planned
18 | AGREE | five | - | time 2010; mutual; or COOPERATE
19 | OTHER:statement | mzee | - | time 2010
20 | REJECT | eacj | growers | core; time 2022-03-21; place arusha
22 | ACCUSE | too | - | planned
23 | CONSULT/AGREE | wanjala, komba | - | mutual; core; planned; time 2022-03-28/2022-04-03; place zanzibar
24 | CONSULT | ?wanjala, ?komba | - | mutual
25 | SUPPORT | wanjala | komba | or OTHER
26 | OTHER:culture | choir | - | neg; planned

=== n2-071 date:2019-07-18 topic:zoo source:written
Escaped: [Lulu]{lulu}, 4, [red panda]{lulu}. *Caught*{2}: [two reporters]{photog+colleague}

[[Dresden]{dresden} zoo]{zoo} *recaptured*{1} [[its]{zoo} runaway red panda]{lulu} <on Wednesday|2019-07-17> after <five days|P5D>, three ladders and a brief *detention*{2} of the press.

[Lulu]{lulu}, [who]{lulu} *slipped*{3} out during a storm that *felled*{4} a chestnut across [her]{lulu} fence, was *spotted*{5} in a pear tree by a [widow]{krause} in [Loschwitz]{loschwitz}, [Ingeborg Krause]{krause}. [Keepers]{keepers} *shot*{6} [the animal]{lulu} with a tranquilliser dart. The first *hit*{7} a [photographer]{photog}.

"[I]{photog} *slept*{8} very well," [Enrico Thiele]{photog} of the [Elbe Post]{elbe} said.

[Thiele]{photog} and a [colleague]{colleague} had *climbed*{9} [Mrs]{-} [Krause]{krause}'s fence, and [two constables]{constables} *held*{2} [them]{photog+colleague} in a patrol car until [she]{krause} *vouched*{10} for [them]{photog+colleague}. [The newspaper]{elbe} has *complained*{11}; [police]{police} *say*{12} the two were "parked".

[Zoo director]{-} [Carola Winzer]{winzer} *apologised*{13} to [Thiele]{photog}, *thanked*{14} [Mrs]{-} [Krause]{krause} with a lifetime pass and *ordered*{15} a higher fence. [She]{winzer} *rejected*{16} *criticism*{16} from the animal welfare group [Pfote]{pfote}, which *wants*{17} the enclosure *closed*{17}. A veterinary *check*{18} *showed*{18} no injuries. [Lulu]{lulu} has *gained*{19} 300 grams.

It is the third escape from the zoo in <a decade|P10Y>. <In 2012|2012> a flamingo, [Erich]{erich}, *flew*{20} to [Poland]{poland}, where [he]{erich} *settled*{20}. [Poland]{poland} *declined*{21} to *extradite*{21} [him]{erich}, as [the then director]{dir} *put*{22} it.
--- actors
lulu | other | Lulu | red panda
dresden | place | Dresden
zoo | organization | Dresden zoo
krause | person | Ingeborg Krause | widow
loschwitz | place | Loschwitz
keepers | group | zoo keepers
photog | person | Enrico Thiele | photographer
elbe | organization | Elbe Post | newspaper
colleague | person | colleague of Enrico Thiele
constables | group | two constables
police | organization | police
winzer | person | Carola Winzer | zoo director
pfote | organization | Pfote | animal welfare group
erich | other | Erich | flamingo
poland | place | Poland
dir | person | former zoo director
--- events
1 | OTHER:other | zoo | lulu | core; time 2019-07-17
2 | COERCE | constables | photog, colleague | core
3 | OTHER:accident | lulu | - | core
4 | OTHER:weather | - | ?zoo |
5 | OTHER:other | krause | lulu | place loschwitz
6 | OTHER:other | keepers | lulu | core
7 | OTHER:accident | ?keepers | photog | core
8 | OTHER:other | photog | - | by photog; quoted
9 | OTHER:crime | photog, colleague | krause |
10 | SUPPORT | krause | photog, colleague |
11 | ACCUSE | elbe | ?constables |
12 | REJECT | police | ?elbe |
13 | CONCEDE | winzer | photog | core
14 | SUPPORT | winzer | krause | or AID
15 | OTHER:business | winzer | - |
16 | REJECT | winzer | pfote |
17 | REQUEST | pfote | ?zoo |
18 | OTHER:health | - | ?lulu |
19 | OTHER:health | lulu | - |
20 | OTHER:travel | erich | - | time 2012; place poland
21 | REJECT | poland | erich | or COOPERATE
22 | OTHER:statement | dir | - |

=== n2-072 date:2025-05-06 topic:teachers-pay source:written
Teachers *strike*{1}, ministers *strike*{2} a deal, *lightning*{3} strikes the ministry

It was that sort of <Monday|2025-05-05> in [Windhoek]{windhoek}.

At seven [some 9,000 teachers]{teachers} *downed*{1} chalk across [Namibia]{namibia}, the first national *stoppage*{1} in the schools since <2016|2016>. By noon [Education Minister]{-} [Hilma Shikongo]{shikongo} and the [[Namibia]{~namibia} Teachers' Front]{ntf} had *struck*{2} an *agreement*{2}: six percent now, three in <January|2026-01>, and a committee on class sizes. At four a thunderstorm *hit*{3} [the ministry]{ministry}'s mast and *wiped*{4} the document.

"[We]{ntf} *shook*{5} hands before the flash," said [front president]{-} [Elias Nangolo]{nangolo}. "A hand is a hand."

[The finance ministry]{finance} is less sure. [It]{finance} has *asked*{6} to *see*{6} the text, which [Shikongo]{shikongo} is *having*{7} retyped from memory. [Opposition spokesman]{-} [Piet Louw]{louw} *taunted*{8} [her]{shikongo}: "Dog, homework." [She]{shikongo} did not *rise*{9} to it.

*Classes*{10} *resumed*{10} <today|2025-05-06> except in [Lüderitz]{luderitz}, where [teachers]{lteachers} *stayed*{11} out over a separate grievance, the *transfer*{12} of a [popular headmaster]{headmaster} to a farm school. [Parents]{parents} *sided*{13} with [them]{lteachers}.

The *settlement*{2} will cost N$700 million. Analysts had feared worse. [Hans-Dieter Grau]{grau} of [Kudu Research]{kudu} *called*{15} it "affordable if it exists".

[President]{-} [Ndapewa Iipumbu]{pres}, a [former teacher]{pres}, *urged*{16} [both sides]{ntf+ministry} to *sign*{16} again, in ink.
--- actors
windhoek | place | Windhoek
teachers | group | 9,000 teachers
namibia | place | Namibia
shikongo | person | Hilma Shikongo | Education Minister of Namibia
ntf | organization | Namibia Teachers' Front
ministry | organization | education ministry
nangolo | person | Elias Nangolo | president of the Namibia Teachers' Front
finance | organization | finance ministry
louw | person | Piet Louw | opposition spokesman
luderitz | place | Lüderitz
lteachers | group | teachers in Lüderitz
headmaster | person | headmaster
parents | group | parents
grau | person | Hans-Dieter Grau | analyst
kudu | organization | Kudu Research
pres | person | Ndapewa Iipumbu | President of Namibia
--- events
1 | PROTEST | teachers | ?ministry | core; time 2025-05-05; place namibia
2 | AGREE | shikongo, ntf | - | mutual; core; time 2025-05-05
3 | OTHER:weather | - | ministry | core; time 2025-05-05; place windhoek; or OTHER:disaster
4 | OTHER:accident | - | ministry | time 2025-05-05
5 | AGREE | ntf | ?shikongo | by nangolo; quoted; same 2
6 | REQUEST | finance | ?ministry | core
7 | OTHER:other | shikongo | - |
8 | ACCUSE | louw | shikongo |
9 | OTHER:other | shikongo | ?louw | neg; or REJECT
10 | PROTEST/RETREAT | - | - | core; time 2025-05-06; or OTHER
11 | PROTEST | lteachers | ?ministry | time 2025-05-06; place luderitz
12 | OTHER:appointment | ?ministry | headmaster | or SANCTION
13 | SUPPORT | parents | lteachers |
15 | SUPPORT | grau | - | or OTHER:statement
16 | AGREE/REQUEST | pres | ntf, ministry | core
