=== n1-001 date:2018-04-06 topic:shooting source:written
Man *shot*{1}, *killed*{1} by [Dayton]{~dayton} [officer]{officer} *identified*{2} as [father of three]{hollis}

[DAYTON]{dayton}, [Ohio]{ohio} ([Miami Valley Wire]{wire}) — The [man]{hollis} [who]{hollis} was *shot*{3} and *killed*{3} by [police]{police} outside a coin laundry <Wednesday night|2018-04-04> was *identified*{4} <Friday|2018-04-06> as [Terrence Hollis]{hollis}, 41, a [forklift driver]{-} [who]{hollis} had *called*{5} [911]{dispatch} <minutes earlier|2018-04-04> to *report*{5} a *break-in*{6}.

[Chief]{-} [Lorna Pettibone]{pettibone} said [Officer]{-} [Ryan Kessel]{officer} *fired*{3} four times after [he]{officer} *ordered*{7} [Hollis]{hollis} to *drop*{7} a tire iron. [Kessel]{officer}, [who]{officer} was *hired*{8} <in 2016|2016>, has been *placed*{9} on administrative leave, and the state's [Bureau of Criminal Investigation]{bci} is *handling*{10} the case.

"[My brother]{hollis} *called*{5} for help and help *killed*{3} [him]{hollis}," [[Hollis]{hollis}' sister]{-}, [Denise Hollis-Ware]{denise}, *told*{11} [a crowd of about 200]{crowd} that *gathered*{12} at the laundry <Thursday|2018-04-05>. [She]{denise} *called*{13} on [the city]{dayton} to *release*{13} the body camera video and *called*{14} [the chief]{pettibone}'s account "a fairy tale with a badge on it."

[Pettibone]{pettibone} *promised*{15} the footage by <Monday|2018-04-09>. No one else was *hurt*{16}.

[Mayor]{-} [Sam Okafor]{okafor} *visited*{17} [the family]{family} <Friday|2018-04-06> and *asked*{18} [residents]{residents} to *stay*{18} calm. [The officers' union]{union}, in a two-line statement, *defended*{19} [Kessel]{officer}, saying [he]{officer} "had a second and a half."

It was the city's third police *shooting*{20} <since October|2017-10/2018-04>. In the first, [a rookie]{rookie} *wounded*{21} a [teenager]{teen}; [a grand jury]{jury} *declined*{22} to *indict*{22} [her]{rookie}. [The teen]{teen}'s *lawsuit*{23} against [the city]{dayton} is set for *trial*{24} <in September|2018-09>.

[Hollis]{hollis} leaves [two sons]{sons} and a [daughter]{daughter}. [He]{hollis} was to have *coached*{25} [his]{hollis} first Little League game <on Saturday|2018-04-07>.
--- actors
hollis | person | Terrence Hollis | forklift driver
officer | person | Ryan Kessel | police officer
dayton | place | Dayton
ohio | place | Ohio
wire | organization | Miami Valley Wire
police | organization | Dayton police
dispatch | organization | 911
pettibone | person | Lorna Pettibone | police chief
bci | organization | Bureau of Criminal Investigation
denise | person | Denise Hollis-Ware | sister of Terrence Hollis
crowd | group | crowd of about 200
okafor | person | Sam Okafor | mayor
family | group | family of Terrence Hollis
residents | group | residents of Dayton
union | organization | officers' union
rookie | person | rookie officer
teen | person | wounded teenager
jury | organization | grand jury
sons | group | sons of Terrence Hollis
daughter | person | daughter of Terrence Hollis
--- events
1 | ASSAULT | officer | hollis | core; same 3
2 | OTHER:statement | - | hollis | same 4
3 | ASSAULT | police, officer | hollis | core; time 2018-04-04; place dayton
4 | OTHER:statement | ?police | hollis | core; time 2018-04-06
5 | REQUEST | hollis | dispatch | core; time 2018-04-04; or ACCUSE CONSULT
6 | OTHER:crime | - | - | reported; by hollis
7 | REQUEST | officer | hollis | by pettibone; or COERCE
8 | OTHER:appointment | officer | ?police | time 2016
9 | SANCTION | - | officer | core
10 | ACCUSE | bci | ?officer | or OTHER
11 | OTHER:statement | denise | crowd | time 2018-04-05; place dayton
12 | PROTEST | crowd | ?police | core; time 2018-04-05; place dayton
13 | REQUEST | denise | dayton | 
14 | ACCUSE | denise | pettibone | core
15 | CONCEDE/AGREE | pettibone | ?denise | planned; time 2018-04-09
16 | ASSAULT | - | - | neg
17 | CONSULT | okafor | family | time 2018-04-06; or SUPPORT
18 | REQUEST | okafor | residents | time 2018-04-06
19 | SUPPORT | union | officer | 
20 | ASSAULT | ?police | - | place dayton
21 | ASSAULT | rookie | teen | 
22 | ACCUSE/REJECT | jury | rookie | neg; or CONCEDE
23 | ACCUSE | teen | dayton | 
24 | OTHER:court | - | dayton | planned; time 2018-09
25 | OTHER:sport | hollis | - | possible; neg

=== n1-002 date:2014-05-20 topic:sackings source:written
[Premier]{-} [Moravcik]{moravcik} *fires*{1} [two ministers]{two} over flood dikes; [a third]{kralik:n} *walks*{2}

[BRATISLAVA]{bratislava} - [Slovak]{~slovakia} [Prime Minister]{-} [Juraj Moravčík]{moravcik} *fired*{3} [his]{moravcik} [interior]{-} and [agriculture ministers]{-}, [Anton Dzurik]{dzurik} and [Vlasta Benková]{benkova}, <on Tuesday|2014-05-20>, *blaming*{4} [them]{dzurik+benkova} for dikes that *gave way*{5} <last week|2014-05-12/2014-05-18> and *left*{5} [4,000 people]{homeless} homeless along the [Hron]{hron}. Hours later the [environment minister]{-}, [Ladislav Králik]{kralik}, *quit*{6} in solidarity.

[Benková]{benkova} *learned*{7} of [her]{benkova} *firing*{3} from the radio, on [her]{benkova} way to a *meeting*{8} that [Moravčík]{moravcik} [himself]{moravcik} had *called*{8}. "[He]{moravcik} *fired*{3} the people [who]{two} had *asked*{9} [him]{moravcik} for the money and kept the one [who]{finance} *refused*{10} it," [she]{benkova} said, a reference to [the finance minister]{finance}, [Štefan Holub]{finance}, [who]{finance} stays.

[Dzurik]{dzurik} *thanked*{11} [the firefighters]{firefighters} and *wished*{12} [[his]{dzurik} successor]{-}, [police general]{-} [Marián Tóth]{toth}, "a dry summer".

[The premier]{moravcik} *denied*{13} *looking*{14} for scapegoats. [He]{moravcik} said [the two ministers]{two} had been *shown*{15} an auditors' report <in January|2014-01> and *did nothing*{16}. [Opposition leader]{-} [Zuzana Filová]{filova} *demanded*{17} that [he]{moravcik} *follow*{17} [them]{two} out of the door, and *announced*{18} a *no-confidence motion*{18} which [her]{filova} [party]{party} is expected to *table*{18} <next Monday|2014-05-26>. With 71 of 150 seats [it]{party} would need [Králik]{kralik}'s [Greens]{greens} to *pass*{19}.

[The president]{president} will *swear in*{20} [Tóth]{toth} <on Wednesday|2014-05-21>. No name has been *put forward*{21} for agriculture.

Nine people *drowned*{22} in the *flood*{23}, the worst since <1997|1997>.
--- actors
moravcik | person | Juraj Moravčík | Slovak Prime Minister
two | group | two dismissed ministers
kralik | person | Ladislav Králik | environment minister
bratislava | place | Bratislava
slovakia | place | Slovakia
dzurik | person | Anton Dzurik | interior minister
benkova | person | Vlasta Benková | agriculture minister
homeless | group | 4,000 people
hron | place | Hron
finance | person | Štefan Holub | finance minister
firefighters | group | firefighters
toth | person | Marián Tóth | police general
filova | person | Zuzana Filová | opposition leader
party | organization | party of Zuzana Filová
greens | organization | Greens
president | person | president of Slovakia
--- events
1 | SANCTION | moravcik | two | core; same 3
2 | RETREAT | kralik | - | core; same 6; or OTHER PROTEST
3 | SANCTION | moravcik | dzurik, benkova, two | core; time 2014-05-20
4 | ACCUSE | moravcik | dzurik, benkova | core; time 2014-05-20
5 | OTHER:disaster | - | homeless | core; time 2014-05-12/2014-05-18; place hron
6 | RETREAT | kralik | - | core; time 2014-05-20; or OTHER PROTEST SUPPORT
7 | OTHER:other | benkova | - | 
8 | CONSULT/REQUEST | moravcik | - | or CONSULT
9 | AID/REQUEST | two | moravcik | by benkova; quoted
10 | AID/REJECT | finance | ?two | reported; by benkova; quoted
11 | SUPPORT | dzurik | firefighters | 
12 | SUPPORT | dzurik | toth | or OTHER
13 | REJECT | moravcik | - | 
14 | ACCUSE | moravcik | - | denied; neg; by moravcik
15 | OTHER:statement | - | two | reported; by moravcik; time 2014-01
16 | REJECT | two | - | reported; by moravcik; or OTHER
17 | RETREAT/REQUEST | filova | moravcik | core
18 | REJECT/THREATEN | filova, party | moravcik | core; planned; time 2014-05-26
19 | REJECT | party, ?greens | ?moravcik | possible; or OTHER
20 | OTHER:appointment | president | toth | planned; time 2014-05-21
21 | OTHER:appointment | - | - | neg
22 | OTHER:disaster | - | - | 
23 | OTHER:disaster | - | - | same 22

=== n1-003 date:2025-08-07 topic:crash source:written
Nine *dead*{1} as sightseeing plane *goes down*{1} in [Fiordland]{fiordland}

A single-engine floatplane *crashed*{2} into a fiord on the south-west coast of [New Zealand]{nz} <on Thursday|2025-08-07>, *killing*{2} [all nine people on board]{nine}, [police]{police} said.

The [Kea Air]{kea} aircraft *left*{3} [Te Anau]{teanau} <at 10:15|2025-08-07> with a [pilot]{tait} and [eight tourists]{tourists} — [four from [South Korea]{korea}]{koreans}, [three from [Germany]{germany}]{germans} and a [Chilean]{~chile} [student]{student} — and was due back by noon. [A fishing crew]{crew} *saw*{4} it *clip*{5} the water in low cloud and *radioed*{6} the coastguard.

[[The crew]{crew}'s skipper, 60-year-old]{-} [Merv Colhoun]{colhoun}, *pulled*{7} [two passengers]{two} from the wreck but could not *revive*{8} [them]{two}. "[We]{crew} *took turns*{8} for <forty minutes|PT40M>," [he]{colhoun} told [RNZ]{rnz}. [Navy divers]{divers} *recovered*{9} a further five bodies before dark. [The pilot]{tait} and one passenger remain unaccounted for.

[Kea Air]{kea} *named*{10} [the pilot]{tait} as [Jessica Tait]{tait}, 29, [who]{tait} had *flown*{11} the route more than 600 times. [Her]{tait} [father]{father}, [Graeme]{father}, *founded*{12} [the company]{kea} and was in charge of its maintenance until <last year|2024>.

The [Transport Accident Investigation Commission]{taic} has *opened*{13} an *inquiry*{13} and *sent*{14} [three investigators]{investigators} to the fiord. [The airline]{kea} *grounded*{15} its two other floatplanes and *cancelled*{16} bookings through <Sunday|2025-08-10>.

[Seoul]{korea:N} said a [consul]{consul} was *travelling*{17} from [Auckland]{auckland} to *meet*{18} [relatives]{relatives}, [who]{relatives} are due to *arrive*{19} <on Saturday|2025-08-09>. [Prime Minister]{-} [Hine Paraone]{paraone} *offered*{20} condolences.

It is the country's deadliest air *accident*{21} since <1993|1993>.
--- actors
nine | group | nine people on board
fiordland | place | Fiordland
nz | place | New Zealand
police | organization | police
kea | organization | Kea Air | airline
teanau | place | Te Anau
tait | person | Jessica Tait | pilot
tourists | group | eight tourists
korea | place | South Korea
koreans | group | four South Korean tourists
germany | place | Germany
germans | group | three German tourists
chile | place | Chile
student | person | Chilean student
crew | group | fishing crew
colhoun | person | Merv Colhoun | skipper
two | group | two passengers
rnz | organization | RNZ
divers | group | navy divers
father | person | Graeme Tait | father of Jessica Tait
taic | organization | Transport Accident Investigation Commission
investigators | group | three investigators
consul | person | South Korean consul
auckland | place | Auckland
relatives | group | relatives of the Korean tourists
paraone | person | Hine Paraone | Prime Minister
--- events
1 | OTHER:accident | - | nine | core; same 2
2 | OTHER:accident | - | nine | core; time 2025-08-07; place nz; by police
3 | OTHER:travel | tait, tourists | - | time 2025-08-07; place teanau
4 | OTHER:other | crew | - | 
5 | OTHER:accident | - | - | reported; by crew; same 2
6 | REQUEST | crew | - | or AID
7 | AID | colhoun | two | core
8 | AID | crew, colhoun | two | or OTHER
9 | OTHER:other | divers | - | time 2025-08-07; or AID
10 | OTHER:statement | kea | tait | core
11 | OTHER:travel | tait | - | 
12 | OTHER:business | father | kea | 
13 | ACCUSE | taic | - | core; or OTHER
14 | OTHER:travel | taic | investigators | or ACCUSE MOBILIZE
15 | OTHER:business | kea | - | core; or RETREAT
16 | OTHER:business | kea | - | or REJECT
17 | OTHER:travel | consul | - | by korea; place auckland
18 | CONSULT | consul | relatives | planned; by korea
19 | OTHER:travel | relatives | - | planned; time 2025-08-09
20 | SUPPORT | paraone | - | 
21 | OTHER:accident | - | - | same 2

=== n1-004 date:2012-01-31 topic:hostages source:written
[[Sudan]{sudan} rebels]{army:n} *free*{1} [Danish]{~denmark} [surveyors]{surveyors} after <12 weeks|P12W>

[KHARTOUM]{khartoum} — [Three [Danish]{~denmark} land surveyors]{surveyors} *abducted*{2} from a road camp in [South Kordofan]{kordofan} <in November|2011-11> were *handed over*{3} unharmed to the [Red Cross]{icrc} <on Tuesday|2012-01-31> and *flown*{4} to [Nairobi]{nairobi}, [Danish]{~denmark} officials said.

The *release*{3} of [Lars Thygesen]{thygesen}, 52, [his]{thygesen} nephew [Mikkel Thygesen]{mikkel}, 27, and [Anne Bang Holm]{holm}, 38, followed *contacts*{5} between [the kidnappers]{army} and an [elder from the [Hawazma]{hawazma} tribe]{elder}. [Foreign Minister]{-} [Birgitte Ravn]{ravn} *insisted*{6} no ransom had been *paid*{7}. A [spokesman for the [Nuba Liberation Army]{army}]{spokesman} said [it]{army} had *asked*{8} for none.

[Holm]{holm}, reached by telephone, said [they]{surveyors} were *moved*{9} eleven times and *fed*{10} sorghum. "Nobody *hit*{11} [us]{surveyors}. One boy *sang*{12}."

A [fourth member of the team]{idris}, the [[Sudanese]{~sudan} driver]{idris} [Idris Kuku]{idris}, *slipped*{13} away on the second night and *walked*{14} <three days|P3D> to *raise*{15} the alarm. [Sudanese]{~sudan} [security men]{niss} *arrested*{16} [him]{idris} as a suspect. [He]{idris} was *let*{17} go only after [his]{idris} [employer]{jydsk}, [Jydsk Vej]{jydsk}, *intervened*{18}.

[Thygesen]{thygesen} is diabetic and will *undergo*{19} tests. [Ravn]{ravn} *thanked*{20} "[all]{helpers} [who]{helpers} *kept*{21} quiet when quiet was needed", but *refused*{22} to say whether [Copenhagen]{denmark} had *spoken*{23} to [the rebels]{army} directly. [Denmark]{denmark} had earlier *turned down*{24} [Khartoum]{sudan}'s *offer*{25} to *storm*{25} the hideout.

[Two [Chinese]{~china} engineers]{engineers} *seized*{26} in the same region <on Saturday|2012-01-28> are still missing.
--- actors
sudan | place | Sudan
denmark | place | Denmark
surveyors | group | three Danish surveyors
khartoum | place | Khartoum
kordofan | place | South Kordofan
icrc | organization | Red Cross
nairobi | place | Nairobi
thygesen | person | Lars Thygesen | surveyor
mikkel | person | Mikkel Thygesen | surveyor, nephew of Lars Thygesen
holm | person | Anne Bang Holm | surveyor
army | organization | Nuba Liberation Army | rebels
elder | person | elder from the Hawazma tribe
hawazma | group | Hawazma
ravn | person | Birgitte Ravn | Danish Foreign Minister
spokesman | person | spokesman for the Nuba Liberation Army
idris | person | Idris Kuku | Sudanese driver
niss | group | Sudanese security men
jydsk | organization | Jydsk Vej | employer
helpers | group | all who kept quiet
china | place | China
engineers | group | two Chinese engineers
--- events
1 | RETREAT | army | surveyors | core; same 3
2 | ASSAULT | ?army | surveyors | core; time 2011-11; place kordofan
3 | RETREAT | ?army | surveyors, icrc, thygesen, mikkel, holm | core; time 2012-01-31; by denmark
4 | OTHER:travel | ?icrc | surveyors | time 2012-01-31; place nairobi; or AID
5 | CONSULT | army, elder | - | mutual; core
6 | REJECT | ravn | - | or OTHER
7 | AID | - | ?army | denied; neg; by ravn; or CONCEDE
8 | REQUEST | army | - | neg; by spokesman
9 | COERCE | ?army | surveyors | by holm
10 | AID | ?army | surveyors | by holm
11 | ASSAULT | ?army | surveyors | neg; by holm; quoted
12 | OTHER:other | - | - | by holm; quoted
13 | OTHER:other | idris | ?army | or RETREAT
14 | OTHER:travel | idris | - | time P3D
15 | REQUEST | idris | - | or OTHER
16 | COERCE | niss | idris | core
17 | RETREAT | ?niss | idris | 
18 | REQUEST | jydsk | ?niss | or SUPPORT AID
19 | OTHER:health | - | thygesen | planned
20 | SUPPORT | ravn | helpers | 
21 | OTHER:other | helpers | - | by ravn; quoted
22 | REJECT | ravn | - | 
23 | CONSULT | denmark | army | possible
24 | REJECT | denmark | sudan | 
25 | ASSAULT/AGREE | sudan | ?army | planned; or AID
26 | ASSAULT | - | engineers | core; time 2012-01-28; place kordofan

=== n1-005 date:2012-08-16 topic:court source:written
Ex-headmaster *jailed*{1} for <nine years|P9Y> over stolen bursaries

[Truro Crown Court]{court} — A [former headmaster]{penrose} [who]{penrose} *stole*{2} almost £700,000 meant for poor pupils and *spent*{3} it on a yacht has been *sent*{4} to prison for <nine years|P9Y>.

[Desmond Penrose]{penrose}, 63, of [Flushing]{flushing}, [Cornwall]{cornwall}, showed no emotion as [Judge]{-} [Amelia Harcastle]{harcastle} *told*{5} [him]{penrose} [he]{penrose} had "*robbed*{2} children of the only ladder [they]{pupils} had". [He]{penrose} had *admitted*{6} 14 counts of *fraud*{2} at an earlier hearing but *denied*{7} *forging*{8} the signature of [the bursar]{trewin}, [Olive Trewin]{trewin}; [a jury]{jury} *convicted*{9} [him]{penrose} on that count <last month|2012-07>.

[The court]{court} *heard*{10} how [Penrose]{penrose}, [who]{penrose} was in charge of [St Piran's College]{college} for <17 years|P17Y>, *invented*{11} 31 boys and *paid*{12} [their]{boys} bursaries into an account in [Guernsey]{guernsey}. [He]{penrose} was *found*{13} out when [a new chaplain]{chaplain} *asked*{14} to *meet*{14} one of [them]{boys}.

[[His]{penrose} wife]{-}, [Rosalind Penrose]{rosalind}, 58, *accused*{15} of *laundering*{16} £40,000, was *cleared*{17} after [the prosecution]{prosecution} *offered*{18} no evidence. [She]{rosalind} *left*{19} without *speaking*{20} to [reporters]{reporters}.

Outside, [Mrs]{-} [Trewin]{trewin}, [whose]{trewin} [employers]{college} had *suspended*{21} [her]{trewin} for <14 months|P14M> while [she]{trewin} was under *investigation*{22}, said an *apology*{23} had never *come*{23}. [The college]{college} has since *reinstated*{24} [her]{trewin} and *named*{25} a reading room after [her]{trewin}.

[Penrose]{penrose} must also *repay*{26} £212,000 or *serve*{27} <two more years|P2Y>. The yacht, the [Lady Bountiful]{yacht}, was *sold*{28} at auction <in June|2012-06>.
--- actors
penrose | person | Desmond Penrose | former headmaster
court | organization | Truro Crown Court
flushing | place | Flushing
cornwall | place | Cornwall
harcastle | person | Amelia Harcastle | judge
pupils | group | poor pupils
trewin | person | Olive Trewin | bursar
jury | organization | jury
college | organization | St Piran's College
boys | group | 31 invented boys
guernsey | place | Guernsey
chaplain | person | new chaplain
rosalind | person | Rosalind Penrose | wife of Desmond Penrose
prosecution | organization | prosecution
reporters | group | reporters
yacht | other | Lady Bountiful | yacht
--- events
1 | COERCE | ?court | penrose | core; same 4
2 | OTHER:crime | penrose | ?college, ?pupils | core
3 | OTHER:trade | penrose | - | 
4 | COERCE | ?court | penrose | core
5 | ACCUSE | harcastle | penrose | core; or OTHER
6 | CONCEDE | penrose | - | or OTHER
7 | REJECT | penrose | - | 
8 | OTHER:crime | penrose | trewin | denied; neg; by penrose
9 | COERCE | jury | penrose | time 2012-07
10 | OTHER:court | court | penrose | 
11 | OTHER:crime | penrose | boys | by court
12 | OTHER:crime | penrose | boys | by court; place guernsey; same 2
13 | OTHER:other | - | penrose | or ACCUSE
14 | CONSULT/REQUEST | chaplain | ?penrose | 
15 | ACCUSE | ?prosecution | rosalind | core
16 | OTHER:crime | rosalind | - | reported; by prosecution
17 | CONCEDE | ?court | rosalind | core
18 | OTHER:court | prosecution | rosalind | or CONCEDE RETREAT
19 | OTHER:travel | rosalind | - | 
20 | CONSULT | rosalind | reporters | neg
21 | SANCTION | college | trewin | core; time P14M
22 | ACCUSE | - | trewin | 
23 | CONCEDE | ?college | trewin | neg; by trewin
24 | CONCEDE | college | trewin | or RETREAT
25 | SUPPORT | college | trewin | 
26 | COERCE | ?court | penrose | planned; or OTHER
27 | COERCE | ?court | penrose | possible; time P2Y
28 | OTHER:trade | - | - | time 2012-06

=== n1-006 date:2023-01-07 topic:ceasefire source:written
[Army]{army:n}, [militia]{hdf} *trade*{1} fire hours after [Hodal]{hodal} truce *takes*{2} effect

[ADDIS ABABA]{addis:N}, [Ethiopia]{ethiopia} (News Agencies) — A cease-fire meant to *halt*{2} <five weeks|P5W> of *fighting*{3} around the [Ethiopian]{~ethiopia} town of [Hodal]{hodal} *came into force*{2} <at dawn Saturday|2023-01-07>. By lunchtime [both sides]{army+hdf} had *accused*{4} each other of *breaking*{5} it.

[Federal troops]{army} *shelled*{6} a grain market <shortly after 11 a.m.|2023-01-07>, [a spokesman for the [Hodal Defense Force]{hdf}]{spokesman} said, *wounding*{6} [seven traders]{traders}. [The army]{army} *denied*{7} *firing*{8} artillery and said [militiamen]{hdf} had *opened*{9} up with machine guns on a convoy *carrying*{10} flour. Neither *claim*{11} could be *verified*{11}.

[African Union]{au} [envoy]{-} [Ernestine Mbaye]{mbaye}, [who]{mbaye} *brokered*{12} the *deal*{13} in [Djibouti]{djibouti} <on Wednesday|2023-01-04>, *urged*{14} [commanders]{commanders} to "*hold*{14} [their]{commanders} nerve and [their]{commanders} tongues." [She]{mbaye} has *asked*{15} [Kenya]{kenya} and [Rwanda]{rwanda} for [80 monitors]{monitors}; none has *arrived*{16}.

Under the *accord*{13}, [the army]{army} is to *pull*{17} back 15 kilometers and [the militia]{hdf} to *hand*{18} in [its]{hdf} mortars by <Jan. 20|2023-01-20>. Some [200 prisoners]{prisoners} are to be *exchanged*{19}, village by village, and [the Red Cross]{icrc} *allowed*{20} into the hospital, which has been without power since <December|2022-12>.

[Residents]{residents} reached by phone were not impressed. "[They]{army+hdf} *signed*{13}, [they]{army+hdf} *shot*{21}, [they]{army+hdf} will *sign*{22} again," said a [schoolteacher]{teacher} [who]{teacher} *asked*{23} that [her]{teacher} name not be used because [her]{teacher} brother, a [sergeant]{sergeant}, *deserted*{24}.

The *war*{3} has *killed*{25} at least [600 people]{dead} and *driven*{26} [90,000]{displaced} from [their]{displaced} homes.
--- actors
army | organization | Ethiopian army
hodal | place | Hodal
addis | place | Addis Ababa
ethiopia | place | Ethiopia
hdf | organization | Hodal Defense Force | militia
spokesman | person | spokesman for the Hodal Defense Force
traders | group | seven traders
au | organization | African Union
mbaye | person | Ernestine Mbaye | African Union envoy
djibouti | place | Djibouti
commanders | group | commanders
kenya | place | Kenya
rwanda | place | Rwanda
monitors | group | 80 monitors
prisoners | group | some 200 prisoners
icrc | organization | Red Cross
residents | group | residents of Hodal
teacher | person | schoolteacher
sergeant | person | brother of the schoolteacher
dead | group | 600 people killed
displaced | group | 90,000 displaced people
--- events
1 | ASSAULT | army, hdf | - | mutual; core; time 2023-01-07; place hodal
2 | RETREAT | ?army, ?hdf | - | mutual; core; time 2023-01-07; place hodal
3 | ASSAULT | ?army, ?hdf | - | mutual; core; time P5W; place hodal
4 | ACCUSE | army, hdf | - | mutual; core; time 2023-01-07
5 | ASSAULT | army, hdf | - | reported; by army; or REJECT
6 | ASSAULT | army | traders | core; by spokesman; time 2023-01-07; place hodal
7 | REJECT | army | ?hdf | 
8 | ASSAULT | army | - | denied; neg; by army; same 6
9 | ASSAULT | hdf | ?army | reported; by army
10 | AID | ?army | - | by army; or OTHER
11 | ACCUSE | army, hdf | - | mutual; same 4
12 | CONSULT | mbaye | ?army, ?hdf | core; time 2023-01-04; place djibouti
13 | AGREE | ?army, ?hdf | - | mutual; core; time 2023-01-04; place djibouti
14 | RETREAT/REQUEST | mbaye | commanders | 
15 | AID/REQUEST | mbaye | kenya, rwanda | or MOBILIZE COOPERATE
16 | OTHER:travel | monitors | - | neg
17 | RETREAT/CONCEDE | army | - | planned
18 | RETREAT/CONCEDE | hdf | - | planned; time 2023-01-20
19 | RETREAT | ?army, ?hdf | prisoners | mutual; planned; or COOPERATE
20 | CONCEDE | ?army, ?hdf | icrc | planned
21 | ASSAULT | army, hdf | - | mutual; by teacher; quoted; same 1
22 | AGREE | army, hdf | - | mutual; planned; by teacher; quoted
23 | REQUEST | teacher | - | 
24 | RETREAT | sergeant | ?army | reported; by teacher; or OTHER
25 | ASSAULT | - | dead | 
26 | COERCE | - | displaced | or ASSAULT OTHER

=== n1-007 date:2013-02-10 topic:obituary source:written
[Osvaldo Brizuela]{brizuela}, [Paraguayan]{~paraguay} [senator]{-} [who]{brizuela} *jailed*{1} [generals]{generals}, *dies*{2} at 81

[Osvaldo Brizuela Ayala]{brizuela}, a [village notary]{brizuela} [who]{brizuela} as [Paraguay]{paraguay}'s [justice minister]{brizuela} *put*{3} [three generals]{generals} behind bars and as a [senator]{brizuela} *led*{4} the long *campaign*{4} against land fraud, *died*{5} of pneumonia <on Friday|2013-02-08> in [Encarnación]{encarnacion}. [He]{brizuela} was 81.

[His]{brizuela} *death*{5} was *announced*{6} by [his]{brizuela} daughter, the [novelist]{-} [Mirta Brizuela]{mirta}.

Born in [Yuty]{yuty} to [a seamstress]{mother} and a [railwayman]{father} [whom]{father} the [Stroessner]{stroessner} dictatorship *exiled*{7}, [Brizuela]{brizuela} *studied*{8} by correspondence. <In 1969|1969> [he]{brizuela} was *arrested*{9} for *printing*{10} a list of the disappeared, *held*{9} for <two years|P2Y> and *beaten*{11} so badly that [he]{brizuela} *lost*{11} the hearing in one ear. "It made cabinet meetings bearable," [he]{brizuela} liked to say.

[President]{-} [Rogelio Sanabria]{sanabria} *brought*{12} [him]{brizuela} into government <in 1994|1994>. Within <eight months|P8M> [he]{brizuela} had *charged*{13} [Generals]{-} [Humberto Dose]{dose}, [Ramón Insfrán]{insfran} and [Aníbal Rojas]{rojas} with *torture*{14}; [the courts]{courts} *gave*{15} [them]{generals} <25 years|P25Y> each. [Officers]{plotters} *plotted*{16} to *overthrow*{16} [Sanabria]{sanabria} and *failed*{16}. [Sanabria]{sanabria}, shaken, *dismissed*{17} [[his]{sanabria} minister]{brizuela} <the same week|?>.

[He]{brizuela} was *elected*{18} to [the Senate]{senate} <in 1998|1998> and *re-elected*{19} twice, never *belonging*{20} to a party. There [he]{brizuela} *clashed*{21} with [soy barons]{barons}, [who]{barons} *sued*{22} [him]{brizuela} eleven times and *lost*{23} every suit. A gunman *shot*{24} at [his]{brizuela} car <in 2003|2003>; [he]{brizuela} was unhurt and *went on*{25} to the session.

Not everyone *mourned*{26}. [Peasant leader]{-} [Eulalia Centurión]{centurion} *said*{27} [he]{brizuela} "*knew*{27} the law and forgot the hungry".

[He]{brizuela} *refused*{28} a state funeral. [Insfrán]{insfran}, *freed*{29} <in 2011|2011> and now 90, *sent*{30} a wreath. [The family]{family} *sent*{31} it back.
--- actors
brizuela | person | Osvaldo Brizuela Ayala | Paraguayan senator, former justice minister
paraguay | place | Paraguay
generals | group | three generals
encarnacion | place | Encarnación
mirta | person | Mirta Brizuela | novelist, daughter of Osvaldo Brizuela
yuty | place | Yuty
mother | person | mother of Osvaldo Brizuela | seamstress
father | person | father of Osvaldo Brizuela | railwayman
stroessner | person | Stroessner | dictator
sanabria | person | Rogelio Sanabria | President of Paraguay
dose | person | Humberto Dose | general
insfran | person | Ramón Insfrán | general
rojas | person | Aníbal Rojas | general
plotters | group | officers
courts | group | courts of Paraguay
senate | organization | Senate
barons | group | soy barons
centurion | person | Eulalia Centurión | peasant leader
family | group | family of Osvaldo Brizuela
--- events
1 | COERCE | brizuela | generals | core; same 3
2 | OTHER:death | - | brizuela | core; same 5
3 | COERCE | brizuela | generals | core
4 | PROTEST | brizuela | - | core; or ACCUSE
5 | OTHER:death | - | brizuela | core; time 2013-02-08; place encarnacion
6 | OTHER:statement | mirta | - | 
7 | COERCE | stroessner | father | 
8 | OTHER:other | brizuela | - | 
9 | COERCE | - | brizuela | core; time 1969
10 | OTHER:other | brizuela | - | or PROTEST ACCUSE
11 | ASSAULT | - | brizuela | core
12 | OTHER:appointment | sanabria | brizuela | time 1994
13 | ACCUSE | brizuela | dose, insfran, rojas | core
14 | ASSAULT | dose, insfran, rojas | - | reported; by brizuela
15 | COERCE | courts | generals | 
16 | COERCE | plotters | sanabria | neg; or ASSAULT
17 | SANCTION | sanabria | brizuela | core
18 | OTHER:election | brizuela | senate | time 1998
19 | OTHER:election | brizuela | senate | 
20 | OTHER:other | brizuela | - | neg
21 | ACCUSE | brizuela | barons | mutual
22 | ACCUSE | barons | brizuela | 
23 | OTHER:court | barons | brizuela | 
24 | ASSAULT | - | brizuela | time 2003
25 | OTHER:travel | brizuela | - | 
26 | OTHER:other | - | ?brizuela | neg
27 | ACCUSE | centurion | brizuela | 
28 | REJECT | brizuela | - | 
29 | RETREAT | - | insfran | time 2011
30 | SUPPORT | insfran | ?brizuela | or OTHER
31 | REJECT | family | insfran | 

=== n1-008 date:2019-03-15 topic:extradition source:written
[Portugal]{portugal} to *hand*{1} suspected [ship scuttler]{vlachos:n} to [Greece]{greece}

[[Lisbon]{lisbon}'s appeals court]{court} *ruled*{2} <on Friday|2019-03-15> that a [Greek]{~greece} [shipowner]{vlachos} *wanted*{3} over the *sinking*{4} of a freighter and the *deaths*{4} of [five crew]{five} can be *extradited*{5}, *rejecting*{6} [his]{vlachos} argument that [he]{vlachos} would not survive a [Greek]{~greece} jail.

[Aristides Vlachos]{vlachos}, 70, was *picked up*{7} in a [Cascais]{cascais} marina <last November|2018-11> on a European warrant. [Prosecutors]{prosecutors} in [Piraeus]{piraeus} *allege*{8} that [he]{vlachos} *paid*{9} [the captain]{captain} of the [Agia Thekla]{thekla} to *open*{9} the seacocks off [Crete]{crete} for the insurance. [Four of the dead]{four} were [Filipinos]{~philippines:n}, [one]{one} a [Georgian]{~georgia:n}.

[[His]{vlachos} lawyer]{-}, [Inês Falcão]{falcao}, *called*{10} the *ruling*{2} cruel and *vowed*{11} to *take*{11} it to the [Constitutional Court]{const}. [She]{falcao} has <ten days|P10D> to do so. Unless [it]{const} *steps in*{12}, [Vlachos]{vlachos}'s *handover*{1} would *follow*{1} by <mid-April|2019-04>.

[The captain]{captain}, [Nodar Gelashvili]{captain}, *turned*{13} state's witness <in 2017|2017>, *telling*{14} [investigators]{prosecutors} that [his]{captain} [employer]{vlachos} had *rung*{15} [him]{captain} twice that night to *ask*{15} whether the ship was "asleep yet". [Vlachos]{vlachos} *says*{16} [he]{vlachos} *rang*{17} about the weather.

For [Marivic Dizon]{dizon}, [whose]{dizon} [husband]{husband} was the ship's cook, the wait has lasted <three years|P3Y>. "[I]{dizon} want to sit across from [him]{vlachos}," [the 34-year-old]{dizon} *told*{19} [this newspaper]{paper} from [Iloilo]{iloilo}. "[He]{vlachos} *sent*{20} [me]{dizon} a ham."

[The Association of Seafarers' Families]{asf} *welcomed*{21} the decision; the [insurers]{insurers}, a [Bergen-based club]{insurers}, *declined*{22} to *comment*{22}.
--- actors
portugal | place | Portugal
vlachos | person | Aristides Vlachos | Greek shipowner
greece | place | Greece
lisbon | place | Lisbon
court | organization | Lisbon appeals court
five | group | five crew who died
cascais | place | Cascais
prosecutors | group | prosecutors in Piraeus
piraeus | place | Piraeus
captain | person | Nodar Gelashvili | captain of the Agia Thekla
thekla | other | Agia Thekla | freighter
crete | place | Crete
four | group | four Filipino crew
philippines | place | Philippines
one | person | Georgian crew member
georgia | place | Georgia
falcao | person | Inês Falcão | lawyer of Vlachos
const | organization | Constitutional Court
dizon | person | Marivic Dizon
husband | person | husband of Marivic Dizon | cook
paper | organization | this newspaper
iloilo | place | Iloilo
asf | organization | Association of Seafarers' Families
insurers | organization | insurers
--- events
1 | COOPERATE | portugal | vlachos, greece | core; planned; place greece
2 | OTHER:court | court | vlachos | core; time 2019-03-15
3 | ACCUSE | ?greece | vlachos | or REQUEST
4 | OTHER:accident | - | five | core; or ASSAULT
5 | COOPERATE | ?portugal | vlachos, ?greece | core; planned; same 1
6 | REJECT | court | vlachos | core; time 2019-03-15
7 | COERCE | - | vlachos | time 2018-11; place cascais
8 | ACCUSE | prosecutors | vlachos | core
9 | OTHER:crime | vlachos | captain | reported; by prosecutors; place crete
10 | ACCUSE | falcao | ?court | 
11 | REJECT/THREATEN | falcao | - | planned; or OTHER
12 | OTHER:court | const | - | possible
13 | OTHER:other | captain | ?vlachos | time 2017; or ACCUSE
14 | ACCUSE | captain | vlachos, prosecutors | time 2017; or OTHER
15 | CONSULT | vlachos | captain | reported; by captain
16 | REJECT | vlachos | ?captain | or OTHER
17 | CONSULT | vlachos | ?captain | by vlachos
19 | OTHER:statement | dizon | paper | 
20 | AID | vlachos | dizon | reported; by dizon; quoted; or OTHER
21 | SUPPORT | asf | court | or OTHER
22 | REJECT | insurers | - | or OTHER
