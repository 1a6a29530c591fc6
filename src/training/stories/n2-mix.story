=== n2-049 date:2023-11-14 topic:aviation source:written
[Two pilots]{pilots:n} *grounded*{1} after jet *lands*{2} at wrong airport — again

[FORT NELLIS]{nellis:N}, [Texas]{texas} — A [Pan Prairie]{pan} flight with [88 people]{people} aboard *touched down*{2} <Sunday|2023-11-12> on the short runway of a crop-dusting field seven miles from [its]{flight} destination, the second time in <two years|P2Y> [the regional carrier]{pan} has *missed*{3} [Fort Nellis]{nellis}.

[Nobody]{nobody} was *injured*{4}. The [Federal Aviation Administration]{faa} <on Monday|2023-11-13> *opened*{5} an *inquiry*{5} and *suspended*{1} [the captain]{captain} and [the first officer]{fo}, [whose]{captain+fo} names were not *released*{6}.

[Flight 614]{flight}, an [Embrava 170]{embrava} from [Denver]{denver}, *stopped*{7} 40 feet short of a ditch and a [farmer]{otis}. "[I]{otis} *took off*{8} [my]{otis} hat," said [Otis Grabowski]{otis}, 74, [whose]{otis} sorghum *took*{9} the left wing.

[He]{otis} *fetched*{10} a ladder and *helped*{11} [passengers]{people} down. [[His]{otis} neighbors]{neighbors} *brought*{12} folding chairs. A [church in [Plum Hollow]{plum}]{church} *fed*{13} [everyone]{people} chili. It was four hours before [the airline]{pan} *sent*{14} buses.

[Pan Prairie]{pan} *apologized*{15} and *promised*{16} refunds. Asked how it could *happen*{2} twice, [spokesman]{-} [Troy Lindqvist]{troy} *blamed*{17} the two runways, which "look like cousins." After the first *mix-up*{3}, in <November 2021|2021-11>, [the company]{pan} *fired*{18} a [captain]{oldcaptain}, [who]{oldcaptain} has *sued*{19}.

The [Regional Pilots' Guild]{guild} *defended*{20} [[its]{guild} members]{captain+fo}. [They]{captain+fo} had *asked*{21} [the tower]{tower} to *turn up*{21} the lights, union [vice president]{-} [Carla Esparza]{esparza} said; [the tower]{tower}, which is unstaffed after 9 p.m., did not *reply*{22}.

The plane is worth $19 million and sits where it *stopped*{7}. The runway is too short for it to *leave*{23}. [Grabowski]{otis} is not charging rent. "Yet," [he]{otis} said.
--- actors
pilots | group | two pilots of Pan Prairie
nellis | place | Fort Nellis
texas | place | Texas
pan | organization | Pan Prairie | regional airline
people | group | 88 people
flight | other | Flight 614
nobody | group | nobody
faa | organization | Federal Aviation Administration
captain | person | captain of Flight 614
fo | person | first officer of Flight 614
embrava | other | Embrava 170 | aircraft
denver | place | Denver
otis | person | Otis Grabowski | farmer
neighbors | group | neighbors of Otis Grabowski
church | organization | church in Plum Hollow
plum | place | Plum Hollow
troy | person | Troy Lindqvist | spokesman of Pan Prairie
oldcaptain | person | captain fired in 2021
guild | organization | Regional Pilots' Guild
esparza | person | Carla Esparza | vice president of the Regional Pilots' Guild
tower | organization | control tower
--- events
1 | SANCTION | faa | pilots, captain, fo | core; time 2023-11-13
2 | OTHER:accident | ?flight | - | core; time 2023-11-12
3 | OTHER:accident | pan | - | core; or OTHER:travel
4 | OTHER:accident | - | nobody | neg
5 | ACCUSE | faa | ?pan | core; time 2023-11-13
6 | OTHER:statement | - | - | neg
7 | OTHER:accident | flight | - |
8 | OTHER:other | otis | - | by otis; quoted
9 | OTHER:accident | - | otis |
10 | OTHER:other | otis | - |
11 | AID | otis | people | core
12 | AID | neighbors | ?people |
13 | AID | church | people |
14 | AID | pan | ?people | or OTHER
15 | CONCEDE | pan | ?people | core
16 | AGREE | pan | - | planned; or CONCEDE
17 | ACCUSE | troy | - |
18 | SANCTION | pan | oldcaptain | time 2021-11
19 | ACCUSE | oldcaptain | ?pan |
20 | SUPPORT | guild | captain, fo | core
21 | REQUEST | captain, fo | tower | reported; by esparza
22 | OTHER:other | tower | - | neg; reported; by esparza
23 | OTHER:travel | - | - | neg; possible

=== n2-050 date:2018-03-09 topic:award source:written
[Basement librarian]{hosny} *wins*{1} [Africa]{africa}'s richest book prize

By [Fatou Seck-Lemaire]{fatou}

[DAKAR]{dakar} - [Idris Hosny]{hosny}, a [Sudanese]{~sudan} librarian [who]{hosny} *wrote*{2} [his]{hosny} only novel in the basement of a shut cinema, was *named*{1} winner of the 100,000-dollar [Baobab Prize]{prize} <on Thursday night|2018-03-08>.

[The jury]{jury} *chose*{1} "[A Clerk of the Flood]{book}" ahead of five better-known names: [Ghana]{ghana}'s [Abena Sarkodie]{abena}, [Nigerians]{~nigeria} [Tunde Fashola-King]{tunde} and [Ifeoma Udeze]{ifeoma}, [South African]{~sa} [Riaan Cloete]{riaan} and [Mozambique]{moz}'s [Joana Chissaque]{joana}, last year's winner.

[Hosny]{hosny}, 58, was not there. [His]{hosny} visa *came*{3} an hour after the last flight. [His]{hosny} niece, [Reem]{reem}, *collected*{4} the cheque and *read*{5} a message in which [he]{hosny} *thanked*{6} "[the rats]{rats}, [who]{rats} *ate*{7} only the adjectives".

The award has had a troubled year. <In June|2017-06> [its]{prize} founder, the telecom magnate [Ousmane Ndour-Blanc]{ousmane}, was *arrested*{8} in [Paris]{paris} on suspicion of *bribing*{9} [regulators in three countries]{regulators}; [he]{ousmane} *denies*{10} the charges and *stepped aside*{11} as chairman. [Two authors]{two} *turned down*{12} places on the jury. The money now *comes*{13} from the [[Senegalese]{~senegal} state lottery]{lottery}, of all places.

[Jury chair]{-} [Malebo Tshabangu]{malebo} *fended off*{14} questions. "[I]{malebo} was *asked*{15} to *judge*{15} commas," [she]{malebo} said.

Shortly before the ceremony a small group of [students]{students} *handed out*{16} leaflets *calling*{17} for a *boycott*{17}. [Riaan Cloete]{riaan} *took*{18} one, *read*{18} it on stage and *sat down*{18} to the loudest applause of the night.

[[Sudan]{sudan}'s ministry of culture]{ministry}, which *banned*{19} [the novel]{book} <in 2016|2016>, *congratulated*{20} [the author]{hosny} <on Friday|2018-03-09>. [It]{ministry} did not *say*{21} whether [readers]{readers} may now *buy*{22} the book.
--- actors
hosny | person | Idris Hosny | librarian and novelist
fatou | person | Fatou Seck-Lemaire | reporter
dakar | place | Dakar
sudan | place | Sudan
prize | other | Baobab Prize
jury | organization | jury of the Baobab Prize
book | other | A Clerk of the Flood | novel
ghana | place | Ghana
abena | person | Abena Sarkodie | novelist
nigeria | place | Nigeria
tunde | person | Tunde Fashola-King | novelist
ifeoma | person | Ifeoma Udeze | novelist
sa | place | South Africa
riaan | person | Riaan Cloete | novelist
moz | place | Mozambique
joana | person | Joana Chissaque | novelist
reem | person | Reem | niece of Idris Hosny
rats | group | rats
ousmane | person | Ousmane Ndour-Blanc | founder of the Baobab Prize
paris | place | Paris
regulators | group | regulators in three countries
two | group | two authors
senegal | place | Senegal
lottery | organization | Senegalese state lottery
malebo | person | Malebo Tshabangu | jury chair
students | group | students
ministry | organization | ministry of culture of Sudan
readers | group | readers
africa | place | Africa
--- events
1 | SUPPORT | ?jury | hosny | core; time 2018-03-08; place dakar; or OTHER:culture
2 | OTHER:culture | hosny | - |
3 | OTHER:other | - | ?hosny | or OTHER:travel
4 | OTHER:culture | reem | - | core
5 | OTHER:statement | reem | - |
6 | SUPPORT | hosny | rats | core
7 | OTHER:other | rats | - | by hosny; quoted
8 | COERCE | - | ousmane | core; time 2017-06; place paris
9 | OTHER:crime | ousmane | regulators | possible
10 | REJECT | ousmane | - |
11 | OTHER:appointment | ousmane | - | or RETREAT
12 | REJECT | two | ?prize |
13 | AID | lottery | ?prize | or OTHER:business
14 | REJECT | malebo | - |
15 | REQUEST | - | malebo | by malebo; quoted
16 | PROTEST | students | - | core; or OTHER
17 | REJECT/REQUEST | students | ?prize | core
18 | PROTEST | riaan | ?prize | or SUPPORT OTHER
19 | COERCE | ministry | book | time 2016
20 | SUPPORT | ministry | hosny | core; time 2018-03-09
21 | OTHER:statement | ministry | - | neg
22 | OTHER:trade | readers | - | possible

=== n2-051 date:2020-09-01 topic:labour source:written
[Amity Foods]{amity} workers *back*{1} pay deal, *ending*{2} 43-day *walkout*{2}

[SIOUX PRAIRIE]{sioux:N}, [Iowa]{iowa} ([AP]{ap}) — [Striking workers at one of the nation's largest turkey plants]{workers} *ratified*{1} a three-year *contract*{1} <on Monday|2020-08-31>, *clearing*{3} the way for production to *resume*{4} before the holidays.

The [United Packing Union]{upu} said 71% of [its]{upu} 2,300 members at [Amity Foods]{amity} *voted*{1} for the offer, which *raises*{5} hourly pay by $2.10 and *scraps*{6} a points system under which [workers]{workers} could be *fired*{7} for three late arrivals. [Local president]{-} [Graciela Montoya]{montoya} *called*{8} it "a win with feathers on it."

[They]{workers} *walked out*{2} <July 20|2020-07-20> after a [line cutter]{nyambu}, [Samuel Nyambu]{nyambu}, 44, *collapsed*{9} in the heat and a [supervisor]{supervisor} *docked*{10} [him]{nyambu} a point. [Nyambu]{nyambu} *recovered*{11}. [The supervisor]{supervisor} was later *promoted*{12}, then, after an outcry, *transferred*{13} to [Omaha]{omaha}.

[Amity]{amity} *hired*{14} [400 replacements]{repl}. [It]{amity} will *keep*{15} half of [them]{repl}, a point on which talks *broke down*{16} twice. [Amity]{amity} chief [Russell Tate]{tate} *joined*{17} the *negotiations*{18} [himself]{tate} <last week|2020-08-24/2020-08-30>, reportedly at the *urging*{19} of [[his]{tate} daughter]{daughter}, a [labor historian]{daughter}.

"Nobody *won*{20}," [Tate]{tate} said in a statement. "[The turkeys]{turkeys} certainly didn't."

[Twelve strikers]{twelve} *arrested*{21} for *blocking*{22} trucks <on Aug. 4|2020-08-04> still *face*{23} misdemeanor charges. [County Attorney]{-} [Beth Ostrander]{beth} is *weighing*{24} whether to *drop*{25} them. The [Teamsters]{teamsters}, whose drivers *refused*{26} to *cross*{26} the picket line, said [they]{teamsters} would *pay*{27} any fines.

[Grocery chains]{chains} *warned*{28} <in mid-August|2020-08> of a shortage at [Thanksgiving]{thanks}. There will be turkey, [Montoya]{montoya} *promised*{29}. "But *thank*{30} [the hands]{workers}."
--- actors
amity | organization | Amity Foods
sioux | place | Sioux Prairie
iowa | place | Iowa
workers | group | striking workers of Amity Foods
upu | organization | United Packing Union
montoya | person | Graciela Montoya | local president of the United Packing Union
nyambu | person | Samuel Nyambu | line cutter
supervisor | person | supervisor
omaha | place | Omaha
repl | group | 400 replacements
tate | person | Russell Tate | chief of Amity Foods
daughter | person | daughter of Russell Tate
turkeys | group | turkeys
twelve | group | twelve strikers
beth | person | Beth Ostrander | County Attorney
teamsters | organization | Teamsters
chains | group | grocery chains
thanks | other | Thanksgiving
ap | organization | AP
--- events
1 | AGREE | workers | amity | core; time 2020-08-31; place sioux
2 | PROTEST/RETREAT | workers | amity | core
3 | OTHER:other | workers | - |
4 | OTHER:business | ?amity | - | planned
5 | CONCEDE | ?amity | workers | or OTHER:business
6 | CONCEDE | ?amity | workers | core
7 | SANCTION | ?amity | workers | possible
8 | SUPPORT | montoya | - |
9 | OTHER:health | - | nyambu | core; time 2020-07-20; or OTHER:accident
10 | SANCTION | supervisor | nyambu | core
11 | OTHER:health | nyambu | - |
12 | OTHER:appointment | ?amity | supervisor |
13 | SANCTION | ?amity | supervisor | place omaha; or OTHER:appointment
14 | OTHER:business | amity | repl | core
15 | OTHER:business | amity | repl | planned
16 | CONSULT/REJECT | ?amity, ?upu | - | mutual
17 | CONSULT | tate | ?upu | time 2020-08-24/2020-08-30
18 | CONSULT | tate | ?upu | same 17
19 | REQUEST | daughter | tate | reported
20 | OTHER:other | - | - | neg; by tate; quoted
21 | COERCE | - | twelve | core; time 2020-08-04
22 | PROTEST | twelve | ?amity | time 2020-08-04
23 | ACCUSE | ?beth | twelve |
24 | OTHER:court | beth | ?twelve | or OTHER
25 | CONCEDE | beth | ?twelve | possible
26 | SUPPORT | teamsters | ?workers | or REJECT
27 | AID/AGREE | teamsters | ?twelve | planned; by teamsters
28 | OTHER:statement | chains | - | time 2020-08
29 | AGREE | montoya | - | core
30 | SUPPORT/REQUEST | ?montoya | workers | quoted; or REQUEST

=== n2-052 date:2017-12-19 topic:museum source:written
*Return*{1} of the drums

For [Aaron Mbeki-Lund]{aaron}, 11, the best thing about the three drums is that you are *allowed*{2} to *hit*{2} them.

[He]{aaron} did, <on Saturday|2017-12-16>, eleven times, at the *opening*{3} of the [House of Memory]{house} in [Bukoba]{bukoba}, and [the President of [Tanzania]{tanzania}]{president:n} *covered*{4} [her]{president} ears. Then the [old women]{women} in the second row *began*{5} to *cry*{5}.

The drums were *taken*{30} by a [[German]{~germany} officer]{officer}, [Captain]{-} [von Sterneck]{officer}, <in 1894|1894>, after [[his]{officer} men]{men} *burned*{6} the palace of [King]{-} [Kahigi the Younger]{kahigi} and *hanged*{8} [the drummers]{drummers}. [He]{officer} *gave*{9} two to a museum in [Bremen]{bremen} and *used*{10} the third as an umbrella stand.

"[[My]{stern} aunt]{aunt} *kept*{11} walking sticks in it too," said [[his]{officer} great-grandson]{-}, [Clemens von Sterneck]{stern}, a [vet]{stern}, [who]{stern} *brought*{12} it back in hand luggage. [He]{stern} did not *make*{13} a speech. [He]{stern} *knelt*{14}, which [no one]{noone} had *asked*{15} [him]{stern} to, and [Queen Mother]{-} [Adeline Rwegasira]{adeline} *told*{16} [him]{stern} to get up, the floor was wet.

The other two drums were harder. [Bremen]{bremen} *refused*{17} a *request*{17} from [Dar es Salaam]{tanzania:N} <in 1983|1983>, *offered*{18} copies <in 1999|1999> and *lost*{19} a *lawsuit*{19} <in 2015|2015>. Only when [schoolchildren from both cities]{kids} *exchanged*{20} letters did [the senate]{senate} there *relent*{21}.

[Historian]{-} [Prosper Kamugisha]{prosper} is pleased, and grumbles. There are 211 objects from [his]{prosper} district in [Europe]{europe}; [he]{prosper} has *counted*{22} them. [He]{prosper} *accuses*{23} [the government]{tanzania} of *settling*{24} for drums because drums make noise. [Culture Minister]{-} [Hawa Nditi]{hawa} *denies*{25} that a bargain was *struck*{26}. *Talks*{27} with [Vienna]{vienna} *start*{27} <in January|2018-01>, [she]{hawa} says.

And the umbrellas? [Dr]{-} [von Sterneck]{stern} has *bought*{28} a bucket.
--- actors
aaron | person | Aaron Mbeki-Lund | boy
house | organization | House of Memory | museum
bukoba | place | Bukoba
president | person | President of Tanzania
tanzania | place | Tanzania | Dar es Salaam
women | group | old women
germany | place | Germany
officer | person | von Sterneck | German officer
men | group | men of Captain von Sterneck
kahigi | person | Kahigi the Younger | King
drummers | group | drummers
bremen | place | Bremen
aunt | person | aunt of Clemens von Sterneck
stern | person | Clemens von Sterneck | vet
noone | group | no one
adeline | person | Adeline Rwegasira | Queen Mother
kids | group | schoolchildren from both cities
senate | organization | senate of Bremen
prosper | person | Prosper Kamugisha | historian
europe | place | Europe
hawa | person | Hawa Nditi | Culture Minister
vienna | place | Vienna
--- events
1 | RETREAT | - | - | core; same 12; or OTHER:culture
2 | CONCEDE | - | - | or OTHER
3 | OTHER:culture | - | house | core; time 2017-12-16; place bukoba
4 | OTHER:other | president | - | time 2017-12-16
5 | OTHER:other | women | - |
6 | COERCE | men | kahigi | core; time 1894; or OTHER:crime
30 | COERCE | officer | - | core; time 1894; or OTHER:crime
8 | ASSAULT | men | drummers | core; time 1894
9 | AID | officer | bremen | or OTHER
10 | OTHER:other | officer | - |
11 | OTHER:other | aunt | - | by stern; quoted
12 | RETREAT | stern | ?tanzania | core; or AID OTHER
13 | OTHER:statement | stern | - | neg
14 | CONCEDE | stern | - | or OTHER
15 | REQUEST | noone | stern | neg
16 | REQUEST | adeline | stern | or CONCEDE
17 | REJECT | bremen | tanzania | core; time 1983
18 | AID/AGREE | bremen | ?tanzania | planned; time 1999
19 | OTHER:court | bremen | ?tanzania | time 2015
20 | CONSULT | kids | - | mutual
21 | CONCEDE | senate | ?tanzania | core
22 | OTHER:science | prosper | - |
23 | ACCUSE | prosper | tanzania | core
24 | CONCEDE | tanzania | - | reported; by prosper; or AGREE
25 | REJECT | hawa | ?prosper |
26 | AGREE | - | - | denied; neg; by hawa
27 | CONSULT/AGREE | ?tanzania | vienna | planned; by hawa; time 2018-01
28 | OTHER:trade | stern | - |

=== n2-053 date:2022-05-26 topic:bank source:written
How a typo *brought down*{1} [Halden & Pryce]{halden}

When [Olivia Renshaw]{renshaw} *walked*{2} into the boardroom on <the evening of May 19|2022-05-19>, the first thing [she]{renshaw} did was *ask*{3} for the windows to be opened. The second was to *fire*{4} [Hugh Pryce-Davies]{hugh}.

[The chief executive of [Halden & Pryce]{halden}]{hugh}, great-grandson of one founder and godson to the other's heir, *took*{5} it badly. [He]{hugh} *reminded*{6} [the chairwoman]{renshaw} that [he]{hugh} had *hired*{7} [her]{renshaw}. "And [I]{renshaw} am grateful," [she]{renshaw} *replied*{8}, according to [two people in the room]{two}.

Three days earlier a [trader in [Singapore]{singapore}]{trader} had *sold*{9} 4.1 billion of [Thai]{~thailand} bonds instead of 4.1 million. [The bank]{halden} *spotted*{10} the error in nine minutes. By then half of [Asia]{asia} had noticed. [It]{halden} *lost*{12} $690 million, more than [it]{halden} had.

The [Bank of England]{boe} *arranged*{13} a *rescue*{13} over the weekend. [Crédit Jurassien]{jura} of [Geneva]{geneva} would *take over*{14} the private clients, [Ballantyne]{ballantyne} the building. But on <Sunday night|2022-05-22> the [Swiss]{~switzerland} *pulled out*{15}, and on <Monday|2022-05-23> [administrators]{admins} *moved in*{16}. Some 900 people in [London]{london} and [Edinburgh]{edinburgh} will *lose*{17} their jobs.

Who is to blame? [Pryce-Davies]{hugh} has *pointed*{18} at the software, its [maker]{maker} at the training, [the union]{union} at both. Nobody *blames*{19} [the trader]{trader}, [who]{trader} is 23 and had *asked*{20} twice for a second screen. [MPs]{mps} will *question*{21} [Renshaw]{renshaw} <on June 8|2022-06-08>. [She]{renshaw} *ran*{22} a hospital trust before; friends say [she]{renshaw} has *buried*{23} bigger things.

[Governor]{-} [Sir]{-} [Anthony Leland]{leland} *ruled out*{24} a wider crisis. Hopes that some part of [the 168-year-old house]{halden} might *survive*{25} rest on its wine cellar, for which [three bidders]{bidders} have *come forward*{26}.
--- actors
halden | organization | Halden & Pryce | bank
renshaw | person | Olivia Renshaw | chairwoman of Halden & Pryce
hugh | person | Hugh Pryce-Davies | chief executive of Halden & Pryce
two | group | two people in the room
trader | person | trader in Singapore
singapore | place | Singapore
thailand | place | Thailand
asia | place | Asia
boe | organization | Bank of England
jura | organization | Crédit Jurassien | Swiss bank
geneva | place | Geneva
ballantyne | organization | Ballantyne
switzerland | place | Switzerland
admins | group | administrators
london | place | London
edinburgh | place | Edinburgh
maker | organization | maker of the software
union | organization | union
mps | group | MPs
leland | person | Anthony Leland | Governor of the Bank of England
bidders | group | three bidders
--- events
1 | OTHER:business | - | halden | core
2 | OTHER:travel | renshaw | - | time 2022-05-19
3 | REQUEST | renshaw | - | time 2022-05-19
4 | SANCTION | ?renshaw | hugh | core; time 2022-05-19
5 | OTHER:other | hugh | - |
6 | OTHER:statement | hugh | renshaw |
7 | OTHER:appointment | hugh | renshaw | reported; by hugh
8 | OTHER:statement | renshaw | ?hugh | reported; by two
9 | OTHER:trade | trader | - | core; place singapore; or OTHER:accident
10 | OTHER:business | halden | - |
12 | OTHER:business | halden | - | core
13 | AID | boe | ?halden | core; or OTHER:business
14 | OTHER:business | jura, ballantyne | ?halden | planned; neg
15 | OTHER:business | ?jura | ?halden | core; time 2022-05-22; or REJECT RETREAT
16 | OTHER:business | admins | ?halden | core; time 2022-05-23
17 | OTHER:business | - | - | planned; place london, edinburgh
18 | ACCUSE | hugh, maker | - |
19 | ACCUSE | - | trader | neg
20 | REQUEST | trader | ?halden |
21 | CONSULT/AGREE | mps | renshaw | planned; time 2022-06-08; or ACCUSE
22 | OTHER:appointment | renshaw | - |
23 | OTHER:other | renshaw | - | reported
24 | REJECT | leland | - | or OTHER:statement
25 | OTHER:business | halden | - | possible
26 | OTHER:business | bidders | ?halden |

=== n2-054 date:2019-10-11 topic:charity source:written
[Rock star]{dex:n}'s *donation*{1} *saves*{2} lifeboat village's school bus

[PORTH GWALCH]{porth:N} - A *donation*{1} of £60,000 from [Dex Marlowe]{dex}, [singer of the band [Iron Thrush]{thrush}]{dex}, will *keep*{2} the school bus in [Porth Gwalch]{porth} on the road for another <three years|P3Y>, [parents]{parents} *announced*{3} <on Thursday|2019-10-10>.

[Gwynedd West Council]{council} *axed*{4} the subsidy <in July|2019-07>. [Families of the 14 pupils]{parents} had *raised*{5} £2,300 with a raffle, a sponsored swim and the auction of a ram, when a [man]{dex} *rang*{6} [organiser]{-} [Bethan Pugh]{bethan} at work.

"[He]{dex} *said*{7} [his]{dex} name was [Derek]{dex:N} and that [he]{dex} used to *miss*{8} that bus," [Ms]{-} [Pugh]{bethan} said. "[I]{bethan} *thought*{9} [he]{dex} was selling something."

[Marlowe]{dex}, born [Derek Probert]{dex:N}, *left*{10} the village <in 1979|1979> after *setting fire*{11} to a hay barn, for which [he]{dex} *apologised*{12} in song. The barn's owner, [Emrys Tudur]{emrys}, is now 88. [He]{emrys} has *forgiven*{13} [the star]{dex} but *thinks*{14} the song poor.

The *gift*{1} comes with conditions. The bus must be *painted*{15} purple, and no [politician]{politicians} may be *photographed*{16} in front of it. [Council leader]{-} [Alun Bebb]{bebb}, [who]{bebb} had *defended*{17} the *cut*{4} as unavoidable, *welcomed*{18} the first.

[Iron Thrush]{thrush} *play*{19} [Cardiff]{cardiff} <in December|2019-12>, [their]{thrush} first concert in [Wales]{wales} since [drummer]{-} [Kit Osei]{osei} *quit*{20} <in 2011|2011>. [Pupils]{pupils} have been *invited*{21}, and there is a plan to *go*{22}. By bus.
--- actors
dex | person | Dex Marlowe | singer of Iron Thrush
thrush | organization | Iron Thrush | band
porth | place | Porth Gwalch
parents | group | parents in Porth Gwalch
council | organization | Gwynedd West Council
bethan | person | Bethan Pugh | organiser
emrys | person | Emrys Tudur | owner of the barn
politicians | group | politicians
bebb | person | Alun Bebb | council leader
cardiff | place | Cardiff
wales | place | Wales
osei | person | Kit Osei | drummer
pupils | group | pupils
--- events
1 | AID | dex | ?parents | core
2 | AID | ?dex | porth | core; planned; same 1; or OTHER
3 | OTHER:statement | parents | - | time 2019-10-10
4 | SANCTION | council | ?parents | core; time 2019-07; or OTHER:business
5 | AID | parents | - | or OTHER:business
6 | CONSULT | dex | bethan |
7 | OTHER:statement | dex | ?bethan | by bethan; quoted
8 | OTHER:travel | dex | - | by bethan; quoted
9 | OTHER:other | bethan | - | by bethan; quoted
10 | OTHER:travel | dex | - | time 1979; place porth
11 | OTHER:crime | dex | ?emrys | time 1979
12 | CONCEDE | dex | ?emrys |
13 | CONCEDE | emrys | dex | core
14 | ACCUSE | emrys | - | or OTHER:statement
15 | OTHER:other | - | - | planned
16 | OTHER:other | - | politicians | neg; possible
17 | SUPPORT | bebb | ?council | or OTHER
18 | SUPPORT | bebb | - | core
19 | OTHER:culture | thrush | - | core; planned; time 2019-12; place cardiff
20 | OTHER:appointment | osei | ?thrush | time 2011
21 | REQUEST | - | pupils | or CONSULT
22 | OTHER:travel | pupils | - | planned; place cardiff

=== n2-055 date:2024-08-21 topic:energy source:written
*Strike*{1}! [Wildcatter]{perrine} *hits*{1} helium in [Minnesota]{minnesota} bog

[BABBITT FALLS]{babbitt:N} — A drill crew for [Perrine Resources]{perrine} *struck*{1} one of the richest pockets of helium ever *found*{2} in [North America]{namerica} at 3 a.m. <Tuesday|2024-08-20>, and the whole camp spoke like chipmunks until breakfast.

The gas, *tested*{4} at 13.4 percent helium, could be worth a billion dollars, [the [Duluth]{duluth} company]{perrine} *told*{6} [investors]{investors}. [Its]{perrine} shares, 40 cents <in June|2024-06>, closed at $3.15.

[Mabel Perrine]{mabel}, 68, *bet*{7} [her]{mabel} late husband's trucking money on the bog after a [moose hunter]{hunter} *told*{8} [her]{mabel} of a lake that would not freeze. [Two majors]{majors} had *passed*{9}. "Both of [them]{majors} *laughed*{10} at [me]{mabel} in a nice way," [she]{mabel} said.

[The [Bois Forte Ojibwe]{bois} council]{bcouncil}, which *ceded*{11} the land in <1866|1866> but *kept*{12} hunting rights, *wants*{13} a share and has *retained*{14} a [lawyer]{lawyer}. [Tribal chair]{-} [Vernon Goggleye]{vernon} *met*{15} [Perrine]{mabel} <last week|2024-08-12/2024-08-18>. [He]{vernon} *described*{16} the talks as friendly; [she]{mabel} *brought*{17} pie. No *agreement*{18} was *reached*{18}.

[Governor]{-} [Ellen Sorensen-Yang]{gov} *praised*{19} the *find*{1} but said no well would *produce*{20} before [lawmakers]{lawmakers} *write*{21} rules, since [Minnesota]{minnesota} has none. An oil and gas bill *died*{22} in committee <in 2023|2023>. [Environmental lawyers]{elawyers} are *preparing*{23} a *challenge*{23}.

World prices *tripled*{24} after [Russia]{russia} *shut*{25} [its]{russia} [Amur]{amur} plant <in 2022|2022> following an *explosion*{26}. [Hospitals]{hospitals}, which *cool*{27} MRI magnets with the gas, have *rationed*{28} it.

And balloons? "[I]{mabel} *promised*{29} [[my]{mabel} grandson]{grandson} one," [Perrine]{mabel} said.
--- actors
perrine | organization | Perrine Resources | Duluth company
minnesota | place | Minnesota
babbitt | place | Babbitt Falls
namerica | place | North America
duluth | place | Duluth
investors | group | investors
mabel | person | Mabel Perrine | owner of Perrine Resources
hunter | person | moose hunter
majors | group | two oil majors
bois | group | Bois Forte Ojibwe
bcouncil | organization | council of the Bois Forte Ojibwe
lawyer | person | lawyer
vernon | person | Vernon Goggleye | tribal chair
gov | person | Ellen Sorensen-Yang | governor of Minnesota
lawmakers | group | lawmakers
elawyers | group | environmental lawyers
russia | place | Russia
amur | place | Amur
hospitals | group | hospitals
grandson | person | grandson of Mabel Perrine
--- events
1 | OTHER:business | perrine | - | core; time 2024-08-20; place babbitt; or OTHER:science
2 | OTHER:science | - | - |
4 | OTHER:science | - | - |
6 | OTHER:statement | perrine | investors |
7 | OTHER:business | mabel | - | core
8 | OTHER:statement | hunter | mabel |
9 | REJECT | majors | - | core
10 | ACCUSE | majors | mabel | reported; by mabel; quoted; or OTHER
11 | CONCEDE | bcouncil | - | time 1866
12 | OTHER:other | bcouncil | - | time 1866
13 | REQUEST | bcouncil | ?perrine | core
14 | OTHER:business | bcouncil | lawyer |
15 | CONSULT | vernon | mabel | core; time 2024-08-12/2024-08-18
16 | OTHER:statement | vernon | - | or SUPPORT
17 | AID | mabel | ?vernon |
18 | AGREE | ?vernon, ?mabel | - | core; mutual; neg; same 15; or REJECT
19 | SUPPORT | gov | ?perrine | core
20 | OTHER:business | - | - | neg; planned; by gov
21 | OTHER:other | lawmakers | - | possible; by gov; or AGREE
22 | REJECT | - | - | time 2023
23 | ACCUSE | elawyers | ?perrine | planned
24 | OTHER:business | - | - |
25 | OTHER:business | russia | - | time 2022; or OTHER:trade
26 | OTHER:accident | - | russia | time 2022
27 | OTHER:health | hospitals | - |
28 | OTHER:health | hospitals | - |
29 | AGREE | mabel | grandson | by mabel; quoted; planned

=== n2-056 date:2021-04-17 topic:funeral-obituary source:written
[Zbigniew Hałas]{halas}, the [referee]{-} [who]{halas} *sent himself off*{1}, *dies*{2} at 77

[Zbigniew Hałas]{halas}, [who]{halas} *died*{2} in [Zabrze]{zabrze} <on April 9|2021-04-09>, *refereed*{3} 611 matches and is *remembered*{4} for one [he]{halas} did not finish.

On <10 June 1981|1981-06-10>, with [Górnik Rudno]{gornik} *leading*{5} [Stal Brzeg]{stal} in the cup semi-final, [Hałas]{halas} *awarded*{6} a goal that had plainly *gone*{7} wide. [Stal]{stal}'s [captain]{-}, [Andrzej Pyka]{pyka}, *bowed*{8} to [him]{halas}. [Hałas]{halas} *thought*{9} about it for a minute, *reached*{1} into [his]{halas} pocket, *showed*{1} the red card to [his]{halas} own chest and *left*{1}.

[The federation]{fed} *banned*{10} [him]{halas} for <a year|P1Y>. [The crowd]{crowd} *carried*{11} [him]{halas} to the tram.

[He]{halas} was *born*{12} in [Lwów]{lwow}, *deported*{13} with [[his]{halas} mother]{mother} to [Silesia]{silesia} as an infant, and *worked*{14} underground from 15. When [miners at the [Wanda]{wanda} pit]{miners} *struck*{15} in <December 1981|1981-12>, [he]{halas} *smuggled*{16} bread to [them]{miners} in a ball bag. [Police]{police} *arrested*{17} [him]{halas}; an [officer]{officer} [who]{officer} *recognised*{18} [him]{halas} *let*{19} [him]{halas} *go*{19}, on condition [he]{halas} *admit*{20} that a penalty in <1978|1978> had been wrong. [He]{halas} *refused*{21}. "It was a penalty," [he]{halas} *told*{22} [his]{halas} biographer, [Magda Zych]{zych}.

After <1989|1989> [he]{halas} *ran*{23} a kiosk and *turned down*{24} a seat in the [Sejm]{sejm}. [President]{-} [Jerzy Malczyk]{malczyk} *decorated*{25} [him]{halas} <in 2006|2006>.

[[His]{halas} first wife]{-}, [Danuta]{wife1}, *divorced*{26} [him]{halas} over Sundays. [[His]{halas} second]{-}, [Teresa]{teresa}, a [linesman's widow]{teresa}, survives [him]{halas} with [[their]{halas+teresa} daughter]{daughter}.

At the *funeral*{27} [Pyka]{pyka}, 71, *placed*{28} a whistle on the coffin. [He]{pyka} *blew*{29} it first.
--- actors
halas | person | Zbigniew Hałas | referee
zabrze | place | Zabrze
gornik | organization | Górnik Rudno | football club
stal | organization | Stal Brzeg | football club
pyka | person | Andrzej Pyka | captain of Stal Brzeg
fed | organization | football federation
crowd | group | crowd
lwow | place | Lwów
mother | person | mother of Zbigniew Hałas
silesia | place | Silesia
miners | group | miners at the Wanda pit
wanda | organization | Wanda | pit
police | organization | police
officer | person | police officer
zych | person | Magda Zych | biographer
sejm | organization | Sejm
malczyk | person | Jerzy Malczyk | President
wife1 | person | Danuta | first wife of Zbigniew Hałas
teresa | person | Teresa | second wife of Zbigniew Hałas
daughter | person | daughter of Zbigniew Hałas
--- events
1 | OTHER:sport | halas | - | core; time 1981-06-10
2 | OTHER:death | - | halas | core; time 2021-04-09; place zabrze
3 | OTHER:sport | halas | - | core
4 | OTHER:other | - | halas |
5 | OTHER:sport | gornik | stal | time 1981-06-10
6 | OTHER:sport | halas | ?gornik | core; time 1981-06-10
7 | OTHER:sport | - | - | time 1981-06-10
8 | PROTEST | pyka | halas | or OTHER
9 | OTHER:other | halas | - |
10 | SANCTION | fed | halas | core
11 | SUPPORT | crowd | halas |
12 | OTHER:other | - | halas | place lwow
13 | COERCE | - | halas, mother | place silesia
14 | OTHER:other | halas | - |
15 | PROTEST | miners | - | time 1981-12
16 | AID | halas | miners | core; time 1981-12
17 | COERCE | police | halas | core
18 | OTHER:other | officer | halas |
19 | RETREAT | officer | halas | or CONCEDE
20 | CONCEDE/REQUEST | officer | halas | or REQUEST
21 | REJECT | halas | ?officer |
22 | OTHER:statement | halas | zych |
23 | OTHER:business | halas | - |
24 | REJECT | halas | - |
25 | SUPPORT | malczyk | halas | core; time 2006
26 | OTHER:other | wife1 | halas | or SANCTION
27 | OTHER:culture | - | ?halas |
28 | SUPPORT | pyka | ?halas | core; or OTHER
29 | OTHER:other | pyka | - |
