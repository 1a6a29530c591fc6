=== n6-k001 date:2016-11-15 topic:crime source:written
[Mexico]{mexico} *extradites*{1} [cartel accountant]{flores:n} to [United States]{us}

[MEXICO CITY]{mc} — [Mexico]{mexico} *handed over*{1} an [accountant for the Tierra Negra cartel]{flores} to the [United States]{us} <on Monday|2016-11-14>, a week after the [Supreme Court]{court} *threw out*{2} [his]{flores} last *appeal*{3}.

[Raúl Flores Ibarra]{flores}, 49, was *flown*{1} to [Houston]{houston} under guard of [U.S. marshals]{marshals}. [He]{flores} *faces*{4} *charges*{4} of *laundering*{5} $210 million for [the gang]{cartel}. [His]{flores} [lawyer]{lawyer} said [the government]{mexico} had *betrayed*{6} a [cooperating witness]{flores}.

[Flores]{flores} was *hauled in*{7} by [marines]{marines} <in 2014|2014> at a wedding in [Culiacán]{culiacan}. [He]{flores} *informed*{8} on [the cartel's leader]{leader}, [Ismael Quintero]{leader}, and *led*{9} [police]{police} to a warehouse where [they]{police} *impounded*{10} $30 million in cash. [The cartel]{cartel} *retaliated*{11}: [gunmen]{gunmen} *gunned down*{12} [his]{flores} [brother]{brother} outside a gym and *burned*{13} [his]{flores} [parents]{parents}' house to the ground.

[The U.S. attorney general]{ag}, [Diane Kessler]{ag}, *thanked*{14} [[her]{ag} counterpart]{counterpart} for "a [partner]{mexico}'s courage." [Mexico]{mexico} has *sent*{15} [41 suspects]{fortyone} north <this year|2016>. In exchange [it]{mexico} *wants*{16} [Washington]{us:N} to *stem*{16} the *flow*{17} of rifles to [the gangs]{gangs}.

[Relatives of [the disappeared]{disappeared}]{relatives} *protested*{18} against the *extradition*{1} outside the prosecutor's office. [They]{relatives} fear that [Flores]{flores} will never *tell*{20} [[Mexican]{~mexico} courts]{courts} where [38 missing students]{students} are *buried*{21}. "[They]{mexico} have *given*{1} away the only man with a map," said [María Luz Zepeda]{zepeda}, [whose]{zepeda} [daughter]{daughter} was *taken*{22} from a bus <in 2012|2012>.

[Quintero]{leader} remains at large. [Washington]{us:N} *raised*{23} the reward for [him]{leader} to $10 million.
--- actors
mexico | place | Mexico
flores | person | Raúl Flores Ibarra | accountant for the Tierra Negra cartel
us | place | United States
mc | place | Mexico City
court | organization | Supreme Court of Mexico
houston | place | Houston
marshals | group | U.S. marshals
cartel | organization | Tierra Negra cartel
lawyer | person | lawyer of Raúl Flores Ibarra
marines | group | marines
culiacan | place | Culiacán
leader | person | Ismael Quintero | cartel leader
police | organization | police
gunmen | group | gunmen of the cartel
brother | person | brother of Raúl Flores Ibarra
parents | group | parents of Raúl Flores Ibarra
ag | person | Diane Kessler | U.S. attorney general
counterpart | person | Mexican attorney general
fortyone | group | 41 suspects
gangs | group | gangs
disappeared | group | the disappeared
relatives | group | relatives of the disappeared
courts | organization | Mexican courts
students | group | 38 missing students
zepeda | person | María Luz Zepeda
daughter | person | daughter of María Luz Zepeda
--- events
1 | COOPERATE | mexico | us, flores | core; time 2016-11-14
2 | REJECT | court | flores | core; time 2016-11-07
3 | REQUEST | flores | court |
4 | ACCUSE | ?us | flores | core
5 | OTHER:crime | flores | cartel | possible
6 | ACCUSE | mexico | flores | reported; by lawyer; or OTHER REJECT
7 | COERCE | marines | flores | time 2014; place culiacan
8 | ACCUSE | flores | leader | or COOPERATE
9 | COOPERATE | flores | police |
10 | COERCE | police | ?cartel |
11 | ASSAULT | cartel | ?flores |
12 | ASSAULT | gunmen | brother | core
13 | ASSAULT | gunmen | parents |
14 | SUPPORT | ag | counterpart, mexico |
15 | COOPERATE | mexico | fortyone, ?us | or COERCE
16 | COERCE/REQUEST | mexico | us | or REQUEST
17 | OTHER:trade | - | gangs |
18 | PROTEST | relatives | ?mexico | core
20 | OTHER:statement | flores | courts | possible; neg; by relatives
21 | ASSAULT | - | students | or OTHER
22 | ASSAULT | - | daughter | time 2012; or COERCE
23 | REQUEST | us | leader | or COERCE OTHER

=== n6-k002 date:2019-03-05 topic:education source:written
[School board]{board} *backs down*{1} on uniform *ban*{2} after *outcry*{3} from [parents]{parents}

[The [Elmwood]{elmwood} school board]{board} *backed down*{1} <Monday night|2019-03-04> in [its]{board} *fight*{4} with [parents]{parents} over head coverings, *voting*{5} 5-2 to *scrap*{5} a rule that had *kept*{2} [three girls]{girls} out of class since <January|2019-01>.

The *reversal*{1} follows a *lawsuit*{6} against [the district]{board} by [two of [the girls]{girls}' families]{families}, a *walkout*{7} by [about 400 students]{students} and a *rebuke*{8} from [the state's education commissioner]{commissioner}.

[Superintendent]{-} [Ray Holcomb]{holcomb}, [who]{holcomb} *enforced*{2} the rule, *read*{9} an *apology*{9} to [the girls]{girls}. "[We]{board} *lost*{10} sight of [the children]{girls} in front of [us]{board}," [he]{holcomb} said.

[Amina Warsame]{warsame}, 15, was *sent home*{2} on the first day of the semester by an [assistant principal]{principal} [who]{principal} *told*{11} [her]{warsame} to *choose*{11} between [her]{warsame} scarf and [her]{warsame} schedule. [Classmates]{classmates} *brought*{12} [her]{warsame} homework and *stood up*{13} for [her]{warsame} online; [some]{some} *taunted*{14} [her]{warsame} at a bus stop. [She]{warsame} *thanked*{15} a [math teacher]{teacher}, [Joel Stein]{teacher}, [who]{teacher} *tutored*{16} [her]{warsame} at a library until [Holcomb]{holcomb} *ordered*{17} [him]{teacher} to *stop*{17}.

[Board member]{-} [Linda Crouse]{crouse} *held out*{18} against the change. [She]{crouse} *accused*{19} [[her]{crouse} colleagues]{colleagues} of *caving*{25} in to [the teachers' union]{union}, which *endorsed*{20} [three of them]{three} <last fall|2018-09/2018-11>.

[The families' attorney]{attorney}, [Deborah Lang]{attorney}, *welcomed*{21} the *vote*{5} but will not *drop*{22} the *case*{6} until [the district]{board} *agrees*{23} to *train*{23} [its]{board} staff and *clears*{24} the girls' records of [their]{girls} "unexcused" absences.
--- actors
board | organization | Elmwood school board
parents | group | parents
elmwood | place | Elmwood
girls | group | three girls
families | group | two of the girls' families
students | group | about 400 students
commissioner | person | the state's education commissioner
holcomb | person | Ray Holcomb | Superintendent
warsame | person | Amina Warsame | student
principal | person | an assistant principal
classmates | group | classmates of Amina Warsame
some | group | some classmates
teacher | person | Joel Stein | math teacher
crouse | person | Linda Crouse | board member
colleagues | group | colleagues of Linda Crouse
union | organization | teachers' union
three | group | three board members
attorney | person | Deborah Lang | families' attorney
--- events
1 | CONCEDE | board | parents | core; time 2019-03-04
2 | COERCE | holcomb | girls, warsame | core; time 2019-01; or SANCTION
3 | ACCUSE | parents | ?board | or PROTEST
4 | ACCUSE | board, parents | - | mutual
5 | CONCEDE | board | girls | core; time 2019-03-04
6 | ACCUSE | families | board | core
7 | PROTEST | students | ?board |
8 | ACCUSE | commissioner | ?board |
9 | CONCEDE | holcomb | girls | core
10 | CONCEDE | board | girls | by holcomb; quoted; or OTHER
11 | REQUEST | principal | warsame |
12 | AID | classmates | warsame |
13 | SUPPORT | classmates | warsame |
14 | ACCUSE | some | warsame | or ASSAULT
15 | SUPPORT | warsame | teacher |
16 | AID | teacher | warsame |
17 | REQUEST | holcomb | teacher | or COERCE
18 | REJECT | crouse | - |
19 | ACCUSE | crouse | colleagues |
20 | SUPPORT | union | three | time 2018-09/2018-11
21 | SUPPORT | attorney | ?board |
22 | RETREAT/REJECT | attorney | ?board | planned; or REJECT
23 | AGREE | board | - | possible
24 | CONCEDE | board | girls | possible
25 | CONCEDE | colleagues | union | reported; by crouse

=== n6-k003 date:2021-01-05 topic:health source:written
[WHO]{who_} *presses*{1} [rich states]{rich} to *share*{1} vaccines with poor

[GENEVA]{geneva}, <Jan 5|2021-01-05> - The [World Health Organization]{who_} <on Tuesday|2021-01-05> *pressed*{1} [wealthy governments]{rich} to *stop*{2} *buying up*{2} doses and *pass*{1} [their]{rich} surplus to [countries that have *received*{3} none]{poor}.

[Director-General]{-} [Mariam Selassie]{selassie} *singled out*{4} [Canada]{canada}, [Britain]{britain} and the [European Union]{eu} for criticism. "[You]{rich} cannot *vaccinate*{5} [your]{rich} gym instructors before [our]{poor} nurses," [she]{selassie} *told*{6} [ambassadors]{ambassadors}.

[Canada]{canada}, which has *ordered*{7} enough for five times [its]{canada} people, *took offence*{8} at [Selassie]{selassie}'s remarks but *vowed*{9} to *donate*{9} [its]{canada} excess to [Haiti]{haiti} and [Guyana]{guyana}. [London]{britain:N} *brushed*{10} the appeal *aside*{10}. [The EU]{eu} *pointed*{11} to the 500 million euros [it]{eu} had *given*{12} to [Covax]{covax}, [the scheme that *supplies*{13} [low-income nations]{poor}]{covax}.

[South Africa]{sa} and [India]{india} are *asking*{14} the [World Trade Organization]{wto} to *waive*{14} patents held by [drug makers]{makers}. The [United States]{us} and [Switzerland]{switzerland} *oppose*{15} [their]{sa+india} plan. [The makers]{makers} *say*{15} it would *rob*{16} [them]{makers} of [their]{makers} reward for the risk.

[Serum Bharat]{serum} of [Pune]{pune}, [the largest producer by volume]{serum}, was *barred*{17} by [New Delhi]{india:N} from *exporting*{17} <for two months|P2M>, a step that *left*{18} [Bangladesh]{bd} and [Morocco]{morocco} without the shots [they]{bd+morocco} had *paid*{19} for. [India]{india} later *relented*{20}.

[Israel]{israel} has *inoculated*{21} [more than a tenth of its people]{tenth}. [Rights groups]{groups} *reproached*{22} [it]{israel} for *leaving out*{23} [Palestinians in the [West Bank]{wb}]{palestinians}.
--- actors
who_ | organization | World Health Organization
rich | group | wealthy governments
geneva | place | Geneva
poor | group | countries that have received no vaccine
selassie | person | Mariam Selassie | Director-General of the World Health Organization
canada | place | Canada
britain | place | Britain
eu | organization | European Union
ambassadors | group | ambassadors
haiti | place | Haiti
guyana | place | Guyana
covax | organization | Covax
sa | place | South Africa
india | place | India
wto | organization | World Trade Organization
makers | group | drug makers
us | place | United States
switzerland | place | Switzerland
serum | organization | Serum Bharat | vaccine producer
pune | place | Pune
bd | place | Bangladesh
morocco | place | Morocco
israel | place | Israel
tenth | group | more than a tenth of Israel's people
groups | group | rights groups
palestinians | group | Palestinians in the West Bank
wb | place | West Bank
--- events
1 | AID/REQUEST | who_ | rich, poor | core; time 2021-01-05
2 | RETREAT/REQUEST | who_ | rich | core; time 2021-01-05; or REQUEST
3 | AID | - | poor | neg
4 | ACCUSE | selassie | canada, britain, eu | core
5 | AID | rich | - | possible; neg; by selassie; quoted
6 | OTHER:statement | selassie | ambassadors |
7 | OTHER:trade | canada | - |
8 | ACCUSE | canada | selassie | or REJECT
9 | AID/AGREE | canada | haiti, guyana | core; planned
10 | REJECT | britain | ?who_ | core
11 | REJECT | eu | - | or OTHER
12 | AID | eu | covax |
13 | AID | covax | poor |
14 | CONCEDE/REQUEST | sa, india | wto, ?makers | core
15 | REJECT | us, switzerland, makers | sa, india | core
16 | OTHER:crime | - | makers | possible; by makers; or OTHER
17 | COERCE | india | serum | or SANCTION
18 | SANCTION | india | bd, morocco | or REJECT
19 | OTHER:trade | bd, morocco | ?serum |
20 | CONCEDE | india | - |
21 | AID | israel | tenth | or OTHER
22 | ACCUSE | groups | israel |
23 | REJECT | israel | palestinians | reported; by groups

=== n6-k004 date:2015-09-22 topic:war source:written
[France]{france} *strikes*{1} [Islamic State]{is} camp in [Syria]{syria} for first time

[PARIS]{paris} — [Six [French]{~france} jets]{jets} *bombed*{1} a training camp of [the Islamic State group]{is} near [Deir Ezzor]{deir} <on Monday|2015-09-21>, [France]{france}'s first *strikes*{1} on [Syrian]{~syria} soil, [President]{-} [Hervé Lacombe]{lacombe} *announced*{2}.

"[We]{france} will *hit*{3} each time [our]{france} security is at stake," [Lacombe]{lacombe} *told*{4} [reporters]{reporters} at the [United Nations]{un} in [New York]{ny}.

[Some 30 fighters]{fighters}, among [them]{fighters} [twelve boys]{boys}, were *killed*{1}, according to the [[Syrian]{~syria} Observatory for Human Rights]{sohr}.

[Damascus]{syria:N} *objected*{5} to the *raid*{1}. [Russia]{russia}, which has been *flying*{6} [tanks and men]{men} into [Latakia]{latakia} in *support*{7} of [President]{-} [Bashar al-Rashidi]{assad}, *criticised*{8} [Paris]{france:N} for *acting*{9} without a mandate. [Britain]{britain} and the [United States]{us} *applauded*{10} the *operation*{1}.

[Lacombe]{lacombe} has *resisted*{11} *calls*{12} from [the right-wing opposition]{opposition} for a ground *offensive*{12}. [He]{lacombe} again *ruled out*{13} *talks*{13} with [Rashidi]{assad}, [whom]{assad} [he]{lacombe} *holds*{14} responsible for [four-fifths of the war's dead]{dead}.

<In January|2015-01>, [two brothers]{brothers} with ties to [al Qaeda]{qaeda} *stormed*{15} a [Paris weekly]{weekly} and *murdered*{15} [twelve people]{twelve}. [France]{france} has since *put*{16} [10,000 soldiers]{soldiers} on [its]{france} streets, *stripped*{17} [five men]{five} of [their]{five} citizenship and *closed*{18} [eight mosques]{mosques}. [Germany]{germany} *lent*{19} [it]{france} two tanker aircraft.

[Islamic State]{is} *seized*{20} a third of [Iraq]{iraq} and [Syria]{syria} <in 2014|2014>. A [60-nation coalition]{coalition} *led*{21} by the [Americans]{us} has *mounted*{22} more than 7,000 *raids*{22} against [it]{is}.
--- actors
france | place | France
is | organization | Islamic State
syria | place | Syria
paris | place | Paris
jets | group | six French jets
deir | place | Deir Ezzor
lacombe | person | Hervé Lacombe | President of France
reporters | group | reporters
un | organization | United Nations
ny | place | New York
fighters | group | some 30 fighters killed
boys | group | twelve boys
sohr | organization | Syrian Observatory for Human Rights
russia | place | Russia
men | group | Russian tanks and men
latakia | place | Latakia
assad | person | Bashar al-Rashidi | President of Syria
britain | place | Britain
us | place | United States
opposition | organization | right-wing opposition
dead | group | four-fifths of the war's dead
brothers | group | two brothers
qaeda | organization | al Qaeda
weekly | organization | a Paris weekly
twelve | group | twelve people murdered
soldiers | group | 10,000 soldiers
five | group | five men
mosques | group | eight mosques
germany | place | Germany
iraq | place | Iraq
coalition | group | 60-nation coalition
--- events
1 | ASSAULT | jets, france | is, fighters, boys | core; time 2015-09-21; place deir
2 | OTHER:statement | lacombe | - |
3 | ASSAULT/THREATEN | france | - | possible; by lacombe; quoted
4 | OTHER:statement | lacombe | reporters | place ny
5 | REJECT | syria | ?france | core; or ACCUSE
6 | MOBILIZE | russia | men | place latakia
7 | SUPPORT | russia | assad | or AID
8 | ACCUSE | russia | france | core
9 | ASSAULT | france | - | reported; by russia; same 1
10 | SUPPORT | britain, us | ?france |
11 | REJECT | lacombe | opposition |
12 | ASSAULT/REQUEST | opposition | ?lacombe | or REQUEST
13 | CONSULT/REJECT | lacombe | assad | core
14 | ACCUSE | lacombe | assad |
15 | ASSAULT | brothers | weekly, twelve | place paris; time 2015-01
16 | MOBILIZE | france | soldiers |
17 | SANCTION | france | five |
18 | COERCE | france | mosques |
19 | AID | germany | france |
20 | COERCE | is | iraq, syria | time 2014; or ASSAULT
21 | OTHER:other | us | coalition |
22 | ASSAULT | coalition | is |

=== n6-k005 date:2023-01-31 topic:sport source:written
[Federation]{fed:n} *bans*{1} [skating coach]{coach:n} for life over *abuse*{2} of [girls]{girls}

[The Dutch skating federation]{fed} has *banned*{1} [one of its most successful coaches]{coach} for life after *finding*{3} that [he]{coach} *hit*{2}, *starved*{2} and *isolated*{2} [teenage skaters]{girls}.

[Ruud Hakvoort]{coach}, 58, [whose]{coach} pupils *won*{4} nine Olympic medals, was also *stripped*{5} of [his]{coach} place in the sport's hall of fame. [He]{coach} *denies*{6} the findings and will *go*{7} to the [Court of Arbitration for Sport]{cas}.

A [panel led by [former judge]{-} [Willem Kuiper]{kuiper}]{panel} *interviewed*{8} [63 skaters]{sixtythree}. [Eleven]{eleven} *described*{9} *beatings*{2} with a skate guard. [One]{one}, *identified*{10} only as Skater F, was *locked*{11} out of a training camp in [Inzell]{inzell} in [her]{one} socks.

[The federation]{fed} *apologised*{12} to [the women]{girls} and will *pay*{13} for [their]{girls} therapy. [Its]{fed} [president]{-}, [Anneke Vlieg]{vlieg}, *acknowledged*{14} that [officials]{officials} had *waved away*{15} [mothers]{mothers}' complaints since <2009|2009>. "[We]{fed} *protected*{16} medals," [she]{vlieg} said.

[Sponsor]{-} [Zuiderbank]{bank} *suspended*{17} [its]{bank} contract with [the federation]{fed}. [Two Olympic champions]{two} *leapt*{18} to [Hakvoort]{coach}'s defence; a [third]{third}, [Femke Postma]{third}, *broke*{19} with [her]{third} old [mentor]{coach} in a long post. "[I]{third} *won*{4} gold and *lost*{20} [my]{third} hair," [she]{third} *wrote*{19}.

[Police in [Friesland]{friesland}]{police} have *opened an inquiry*{21} into [Hakvoort]{coach}. [[His]{coach} lawyer]{lawyer}, [Bram de Wit]{lawyer}, *hit back*{22} at [Kuiper]{kuiper}, *accusing*{22} [him]{kuiper} of *coaching*{23} [witnesses]{sixtythree}.

[China]{china}, which *hired*{24} [Hakvoort]{coach} <last spring|2022-03/2022-05>, *released*{24} [him]{coach} from [his]{coach} contract <on Friday|2023-01-27>.
--- actors
fed | organization | Dutch skating federation
coach | person | Ruud Hakvoort | skating coach
girls | group | teenage skaters
cas | organization | Court of Arbitration for Sport
panel | organization | panel led by Willem Kuiper
kuiper | person | Willem Kuiper | former judge
sixtythree | group | 63 skaters interviewed
eleven | group | eleven skaters
one | person | Skater F
inzell | place | Inzell
vlieg | person | Anneke Vlieg | president of the federation
officials | group | officials of the federation
mothers | group | mothers of skaters
bank | organization | Zuiderbank | sponsor
two | group | two Olympic champions
third | person | Femke Postma | Olympic champion
friesland | place | Friesland
police | organization | police in Friesland
lawyer | person | Bram de Wit | lawyer of Ruud Hakvoort
china | place | China
--- events
1 | SANCTION | fed | coach | core
2 | ASSAULT | coach | girls | core; reported; by fed
3 | ACCUSE | fed | ?coach |
4 | OTHER:sport | - | - |
5 | SANCTION | ?fed | coach |
6 | REJECT | coach | ?fed | core
7 | REQUEST | coach | cas | planned; or ACCUSE
8 | CONSULT | panel | sixtythree | or ACCUSE
9 | ACCUSE | eleven | ?coach | or OTHER
10 | OTHER:other | - | one |
11 | COERCE | ?coach | one | place inzell; or ASSAULT
12 | CONCEDE | fed | girls | core
13 | AID/AGREE | fed | girls | core; planned
14 | CONCEDE | vlieg | - | or OTHER
15 | REJECT | officials | mothers | time 2009
16 | SUPPORT | fed | - | by vlieg; quoted; or OTHER
17 | SANCTION | bank | fed | core
18 | SUPPORT | two | coach |
19 | ACCUSE | third | coach | or SANCTION
20 | OTHER:health | - | third | by third; quoted
21 | ACCUSE | police | coach | core
22 | ACCUSE | lawyer | kuiper |
23 | OTHER:other | kuiper | sixtythree | reported; by lawyer; or COERCE
24 | OTHER:appointment | china | coach | time 2023-01-27; or SANCTION

=== n6-k006 date:2018-12-11 topic:media source:written
[Court]{court} *gags*{1} [newspaper]{paper:n} over *leak*{2} from [bank]{bank:n}

[NAIROBI]{nairobi}, <Dec. 11|2018-12-11> — A [High Court judge]{court} has *stopped*{1} the [Daily Herald]{paper} from *publishing*{1} further emails *leaked*{2} from [Umoja Trust Bank]{bank}, in a ruling that [editors]{editors} *condemned*{3} as censorship.

[Justice]{-} [Lydia Achieng]{court} *granted*{4} [the bank]{bank} a temporary order <on Monday|2018-12-10> and *directed*{5} [the paper]{paper} to *name*{5} [its]{paper} source within <seven days|P7D>. The [Herald]{paper} will *defy*{6} [her]{court}, [its]{paper} [editor]{editor}, [Paul Otieno]{editor}, said. "[We]{paper} do not *hand*{6} [people who trust [us]{paper}]{source} to [people who *rob*{8} [us]{paper}]{bank}."

The emails *suggest*{9} that [the bank]{bank} *lent*{10} 6.2 billion shillings to [relatives of [the central bank governor]{governor}]{relatives} on easy terms and *hid*{11} the loans from [auditors]{auditors}. [The governor]{governor}, [Samuel Kariuki]{governor}, has *cut short*{12} a trip to [Singapore]{singapore} and *denies*{13} wrongdoing.

[Detectives]{detectives} *visited*{14} the [Herald]{paper}'s newsroom <last Thursday|2018-12-06> and *carried off*{15} two computers. A [reporter]{reporter}, [Mercy Chebet]{reporter}, was *followed*{16} home by [two men on a motorcycle]{two}.

The [Media Council]{council} *protested*{17} to [the inspector general of police]{ig} over [Chebet]{reporter}'s *treatment*{16}. [The American]{~us} and [Dutch]{~nl} [ambassadors]{ambs} *spoke out*{18} for [the paper]{paper}. [The information minister]{minister} *told*{19} [them]{ambs} to *mind*{19} [their]{ambs} own courts.

[Depositors]{depositors} *pulled*{20} 900 million shillings out of [Umoja]{bank} in two days. [The central bank]{cbk} *propped*{21} [it]{bank} up with a loan.

[Umoja]{bank} *sued*{22} a [blogger]{blogger} <in 2016|2016> and *bankrupted*{23} [him]{blogger}.
--- actors
court | person | Lydia Achieng | High Court judge
paper | organization | Daily Herald | newspaper
bank | organization | Umoja Trust Bank
nairobi | place | Nairobi
editors | group | editors
editor | person | Paul Otieno | editor of the Daily Herald
source | group | sources of the paper
governor | person | Samuel Kariuki | central bank governor
relatives | group | relatives of the governor
auditors | group | auditors
singapore | place | Singapore
detectives | group | detectives
reporter | person | Mercy Chebet | reporter
two | group | two men on a motorcycle
council | organization | Media Council
ig | person | inspector general of police
us | place | United States
nl | place | Netherlands
ambs | group | American and Dutch ambassadors
minister | person | information minister
depositors | group | depositors
cbk | organization | central bank
blogger | person | a blogger
--- events
1 | COERCE | court | paper | core
2 | OTHER:crime | - | bank | core; or ACCUSE OTHER
3 | ACCUSE | editors | court | core
4 | CONCEDE | court | bank | time 2018-12-10; or SUPPORT
5 | REQUEST | court | paper | core; time 2018-12-10; or COERCE
6 | REJECT | paper | court | core; planned; by editor
8 | OTHER:crime | bank | paper | by editor; quoted
9 | ACCUSE | - | bank | or OTHER
10 | AID | bank | relatives | reported; or OTHER
11 | OTHER:crime | bank | auditors | reported; or REJECT
12 | OTHER:travel | governor | - | place singapore
13 | REJECT | governor | - | core
14 | COERCE | detectives | paper | time 2018-12-06; or CONSULT
15 | COERCE | detectives | paper | core; time 2018-12-06
16 | THREATEN | two | reporter | or COERCE
17 | ACCUSE | council | ig | or REQUEST
18 | SUPPORT | ambs | paper |
19 | REJECT | minister | ambs | or REQUEST
20 | SANCTION | depositors | bank | or OTHER
21 | AID | cbk | bank |
22 | ACCUSE | bank | blogger | time 2016
23 | COERCE | bank | blogger | time 2016; or SANCTION OTHER

=== n6-k007 date:2022-05-24 topic:crime source:written
[Man]{man} *charged*{1} with *stabbing*{2} of [two teenagers]{two} in [Leicester]{leicester} park

A [23-year-old man]{man} has been *charged*{1} with attempted murder after [two teenagers]{two} were *stabbed*{2} in a park in [Leicester]{leicester}.

[Jordan Pike]{man}, of no fixed address, *appeared*{3} before [magistrates]{magistrates} <on Monday|2022-05-23>. [He]{man} *spoke*{4} only to *confirm*{4} [his]{man} name and was *sent*{5} to [the crown court]{crown}. [Magistrates]{magistrates} *locked*{6} [him]{man} up until <20 June|2022-06-20>.

[The victims]{two}, both 16, were *set upon*{2} near the boating lake <at about 9.30pm on Friday|2022-05-20>. A [dog walker]{walker}, [Sandra Osei]{walker}, *chased*{7} [the attacker]{man} off and *pressed*{8} [her]{walker} scarf to [one boy]{boy}'s neck until [paramedics]{paramedics} *took over*{9}. [Surgeons]{surgeons} *operated*{10} on [him]{boy} for <six hours|PT6H>. [The second boy]{second} was *discharged*{11} <on Sunday|2022-05-22>.

[Leicestershire Police]{police} *paid tribute*{12} to [Ms]{-} [Osei]{walker} and *renewed*{13} an *appeal*{13} to [anyone with phone footage]{anyone}. [Officers]{police} *cordoned off*{14} the park, *dragged*{15} the lake and *stepped up*{16} patrols near [two schools]{schools}.

A [second man]{secondman}, 20, *held*{17} on suspicion of *assisting*{18} an [offender]{man}, has been *bailed*{19}.

[The city's mayor]{mayor}, [Harpreet Gill]{mayor}, *visited*{20} [the boys' families]{families}. [He]{mayor} *laid into*{21} [the government]{gov} for *taking*{22} £6m from [youth clubs]{clubs}. A [Home Office minister]{minister} *shot back*{23} that [the city council]{council} had *turned down*{24} two *offers*{24} of money for knife arches.

[The head teacher]{head} of one of [the victims]{two} *asked*{25} [parents]{parents} to *keep*{25} [children]{children} at home.
--- actors
man | person | Jordan Pike | 23-year-old man
two | group | two teenagers
leicester | place | Leicester
magistrates | group | magistrates
crown | organization | crown court
walker | person | Sandra Osei | dog walker
boy | person | one of the stabbed boys
paramedics | group | paramedics
surgeons | group | surgeons
second | person | the second boy
police | organization | Leicestershire Police
anyone | group | anyone with phone footage
schools | group | two schools
secondman | person | a second man
mayor | person | Harpreet Gill | mayor of Leicester
families | group | families of the boys
gov | organization | the government
clubs | group | youth clubs
minister | person | a Home Office minister
council | organization | city council
head | person | head teacher
parents | group | parents
children | group | children
--- events
1 | ACCUSE | - | man | core
2 | ASSAULT | man | two | core; time 2022-05-20; place leicester
3 | OTHER:court | man | magistrates | core; time 2022-05-23
4 | OTHER:court | man | - | time 2022-05-23
5 | COERCE | ?magistrates | man | or OTHER
6 | COERCE | magistrates | man | core; time 2022-06-20
7 | AID | walker | man | or COERCE ASSAULT
8 | AID | walker | boy | core
9 | AID | paramedics | ?boy |
10 | AID | surgeons | boy |
11 | OTHER:health | - | second | time 2022-05-22
12 | SUPPORT | police | walker |
13 | REQUEST | police | anyone |
14 | COERCE | police | - | or OTHER
15 | OTHER:other | police | - |
16 | MOBILIZE | police | schools | or AID
17 | COERCE | - | secondman | core
18 | AID | secondman | man | possible
19 | RETREAT | - | secondman | or CONCEDE
20 | CONSULT | mayor | families | or SUPPORT
21 | ACCUSE | mayor | gov | core
22 | SANCTION | gov | clubs | reported; by mayor
23 | ACCUSE | minister | council | or REJECT
24 | AID/REJECT | council | - | reported; by minister
25 | REQUEST | head | parents |

=== n6-k008 date:2013-11-19 topic:diplomacy source:written
[Kathmandu]{nepal:N} *recalls*{1} envoy from [Delhi]{india:N} after border *shooting*{2}

[KATHMANDU]{kathmandu}: [Nepal]{nepal} <on Monday|2013-11-18> *recalled*{1} [its]{nepal} [ambassador to [India]{india}]{ambassador} for consultations and *asked*{3} [New Delhi]{india:N} to *punish*{3} [border guards]{guards} [who]{guards} *shot*{2} a [[Nepali]{~nepal} student]{student} dead at [Kanchanpur]{kanchanpur}.

[The student]{student}, [Govinda Rawal]{student}, 21, was *killed*{2} when [the guards]{guards} *fired on*{2} [villagers]{villagers} *building*{4} a culvert. A [sub-inspector]{si} has been *suspended*{5}, [the [Indian]{~india} embassy]{embassy} said. [India]{india} *regretted*{6} the *incident*{2} but *rebuffed*{7} [Nepal]{nepal}'s call for a joint *inquiry*{7}.

[Prime Minister]{-} [Bimal Adhikary]{adhikary}, [who]{adhikary} *came under pressure*{8} from the [Maoists]{maoists}, *telephoned*{9} [[his]{adhikary} [Indian]{~india} counterpart]{counterpart} and *cancelled*{10} [his]{adhikary} attendance at a regional *meeting*{10} in [Delhi]{delhi}. [Lawmakers]{lawmakers} *observed*{11} a minute's silence for [Rawal]{student}.

[Thousands of students]{students} *marched*{12} on [the embassy]{embassy}. [They]{students} *pelted*{13} [it]{embassy} with stones, *set*{14} [two [Indian]{~india} lorries]{lorries} *ablaze*{14} and *shouted*{15} slogans against [the home minister]{home}. [Police]{police} *used*{16} water cannon on [the crowd]{students} and *bundled*{17} [nine]{nine} into vans.

[The government]{nepal} has *declared*{18} [Rawal]{student} a martyr and *handed*{19} [his]{student} [parents]{parents} a cheque for one million rupees. [[His]{student} father]{father}, a [tailor]{father}, *refused*{20} to *cremate*{20} the body until a [minister]{minister} *came*{21}. [The irrigation minister]{minister}, [Sharada Rai]{minister}, *did*{21} so <on Sunday|2013-11-17> and was *embraced*{22} by [the mother]{mother}.

[Beijing]{china:N} *offered*{23} sympathies to [Kathmandu]{nepal:N}. [Nepal]{nepal} *leaned*{24} towards [China]{china} after [India]{india} *choked off*{25} fuel *supplies*{25} to [it]{nepal} <in 2011|2011>.
--- actors
nepal | place | Nepal
india | place | India
kathmandu | place | Kathmandu
ambassador | person | Nepal's ambassador to India
guards | group | Indian border guards
student | person | Govinda Rawal | Nepali student
kanchanpur | place | Kanchanpur
villagers | group | villagers
si | person | a sub-inspector
embassy | organization | Indian embassy
adhikary | person | Bimal Adhikary | Prime Minister of Nepal
maoists | organization | Maoists
counterpart | person | Indian prime minister
delhi | place | Delhi
lawmakers | group | lawmakers of Nepal
students | group | thousands of students
lorries | group | two Indian lorries
home | person | home minister
police | organization | police
nine | group | nine students
parents | group | parents of Govinda Rawal
father | person | father of Govinda Rawal
minister | person | Sharada Rai | irrigation minister of Nepal
mother | person | mother of Govinda Rawal
china | place | China
--- events
1 | SANCTION | nepal | ambassador, india | core; time 2013-11-18
2 | ASSAULT | guards | student, villagers | core; place kanchanpur
3 | COERCE/REQUEST | nepal | india, guards | core; time 2013-11-18; or REQUEST
4 | OTHER:other | villagers | - |
5 | SANCTION | ?india | si | by embassy
6 | CONCEDE | india | ?nepal | or OTHER
7 | COOPERATE/REJECT | india | nepal | core; or REJECT
8 | REQUEST | maoists | adhikary |
9 | CONSULT | adhikary | counterpart |
10 | CONSULT/REJECT | adhikary | ?india | place delhi; or SANCTION
11 | SUPPORT | lawmakers | student |
12 | PROTEST | students | embassy | core
13 | PROTEST | students | embassy | or ASSAULT
14 | PROTEST | students | lorries | or ASSAULT
15 | PROTEST | students | home | or ACCUSE
16 | COERCE | police | students | or ASSAULT
17 | COERCE | police | nine |
18 | SUPPORT | nepal | student |
19 | AID | nepal | parents |
20 | PROTEST | father | student | or REJECT
21 | CONSULT | minister | father | time 2013-11-17
22 | SUPPORT | mother | minister |
23 | SUPPORT | china | nepal |
24 | OTHER:other | nepal | china |
25 | SANCTION | india | nepal | time 2011

=== n6-k009 date:2020-04-28 topic:pandemic source:written
[Landlords]{landlords} *spare*{1} [tenants]{tenants}; [banks]{banks} *spare*{2} [landlords]{landlords}

[DUBLIN]{dublin} — [Ireland]{ireland}'s five biggest [landlords]{landlords} have *promised*{1} not to *evict*{1} [tenants who *lost*{3} [their]{tenants} jobs to the pandemic]{tenants}, under a *bargain*{4} *brokered*{5} by [the housing minister]{minister}.

In return [the banks]{banks} *agreed*{2} to *put off*{2} [the owners]{landlords}' repayments for <six months|P6M>. [The central bank]{cb} will *wink*{6} at the delay.

[The minister]{minister}, [Aoife Kinsella]{minister}, *hosted*{7} [both sides]{landlords+banks} on a video *call*{7} that lasted <nine hours|PT9H>. [She]{minister} *pleaded*{8} with [the landlords]{landlords}, *threatened*{9} [the banks]{banks} with a levy and *leaned on*{10} [the rent board]{board} to *hurry*{10}.

[Threshold Ireland]{threshold}, a [charity]{threshold} for [renters]{tenants}, *hailed*{11} the deal. But [students]{students} *feel*{12} cheated. [They]{students} *paid*{13} [colleges]{colleges} for rooms [they]{students} were *told*{14} to *vacate*{14} <in March|2020-03>, and only [two of [the colleges]{colleges}]{twocolleges} have *refunded*{15} [them]{students}. [Their]{students} union *wrote*{16} to [Kinsella]{minister} and *got*{17} no answer from [her]{minister}.

[Small landlords]{small} *lashed out*{18} at [the government]{gov} for *leaving*{19} [them]{small} out. [Pat Guilfoyle]{guilfoyle}, a retired guard with one flat in [Athlone]{athlone}, *let*{20} [his]{guilfoyle} [tenant]{tenant}, a [waitress]{tenant}, off two months' rent, only to be *refused*{21} the same by [his]{guilfoyle} own [lender]{lender}. "[I]{guilfoyle} *bailed*{22} [her]{tenant} out and nobody *bailed*{23} [me]{guilfoyle} out," [he]{guilfoyle} said.

A [tenant]{tenant2} in [Cork]{cork} was *thrown out*{24} <last week|2020-04-20/2020-04-26> by an [owner]{owner} [who]{owner} *changed*{25} the locks. The [Gardaí]{gardai} *let*{26} [her]{tenant2} back in.
--- actors
landlords | group | Ireland's five biggest landlords
tenants | group | tenants who lost their jobs
banks | group | the banks
dublin | place | Dublin
ireland | place | Ireland
minister | person | Aoife Kinsella | housing minister
cb | organization | central bank
board | organization | rent board
threshold | organization | Threshold Ireland | charity
students | group | students
colleges | group | colleges
twocolleges | group | two of the colleges
small | group | small landlords
gov | organization | the government
guilfoyle | person | Pat Guilfoyle | retired guard, landlord
athlone | place | Athlone
tenant | person | tenant of Pat Guilfoyle | waitress
lender | organization | lender of Pat Guilfoyle
tenant2 | person | tenant in Cork
cork | place | Cork
owner | person | an owner in Cork
gardai | organization | Gardaí
--- events
1 | CONCEDE/AGREE | landlords | tenants | core; planned; or AGREE
2 | CONCEDE/AGREE | banks | landlords | core; planned; or AGREE
3 | OTHER:business | - | tenants |
4 | AGREE | landlords, banks | - | mutual; core
5 | CONSULT | minister | landlords, banks | core
6 | CONCEDE | cb | ?banks | planned
7 | CONSULT | minister | landlords, banks |
8 | REQUEST | minister | landlords |
9 | SANCTION/THREATEN | minister | banks | possible
10 | REQUEST | minister | board | or COERCE
11 | SUPPORT | threshold | - |
12 | ACCUSE | students | - | or OTHER
13 | OTHER:trade | students | colleges |
14 | REQUEST | colleges | students | time 2020-03; or COERCE
15 | CONCEDE | twocolleges | students | or AID
16 | REQUEST | ?students | minister | or CONSULT
17 | REJECT | minister | ?students | or OTHER
18 | ACCUSE | small | gov | core
19 | REJECT | gov | small | reported; by small
20 | CONCEDE | guilfoyle | tenant |
21 | REJECT | lender | guilfoyle |
22 | AID | guilfoyle | tenant | by guilfoyle; quoted
23 | AID | - | guilfoyle | neg; by guilfoyle; quoted
24 | COERCE | owner | tenant2 | time 2020-04-20/2020-04-26; place cork
25 | COERCE | owner | tenant2 |
26 | AID | gardai | tenant2 |

=== n6-k010 date:2017-10-17 topic:politics source:written
[Madrid]{spain:N} *jails*{1} [two [Catalan]{~catalonia} leaders]{jordis} as region mulls reply to *ultimatum*{3}

[BARCELONA]{barcelona} (Iberia Wire) — A [[Spanish]{~spain} judge]{judge} *sent*{1} [the heads of two separatist groups]{jordis} to prison <on Monday night|2017-10-16>, hours before [Catalonia]{catalonia} *let pass*{4} a deadline from [the central government]{spain} to *drop*{3} [its]{catalonia} *bid*{5} for independence.

[Judge]{-} [Carmen Lozano]{judge} *ordered*{1} [Jordi Ferrer]{ferrer} and [Jordi Masip]{masip} *held*{1} without bail on suspicion of *sedition*{6}. [They]{jordis} are *alleged*{7} to have *egged on*{8} a [crowd]{crowd} that *trapped*{9} [civil guards]{guards} inside a ministry <on Sept. 20|2017-09-20>.

[[Catalan]{~catalonia} president]{-} [Oriol Puigvert]{puigvert} *lambasted*{10} [the judge]{judge}. "[Spain]{spain} *jails*{1} [us]{jordis} for *organising*{11} candles," [he]{puigvert} said. [He]{puigvert} *offered*{12} [Prime Minister]{-} [Mario Recio]{recio} <two months|P2M> of *talks*{12}; [Recio]{recio} *batted*{13} the offer away and is *preparing*{14} to *suspend*{14} the region's self-rule.

[Tens of thousands]{thousands} *demonstrated*{15} in [Barcelona]{barcelona} against the *jailings*{1} <on Tuesday evening|2017-10-17>. [Firefighters]{firefighters} *formed*{16} a cordon between [marchers]{thousands} and [police]{police}. [Shoppers]{shoppers} *withdrew*{17} cash from [banks]{banks} that have *moved*{18} [their]{banks} head offices to [Valencia]{valencia} and [Alicante]{alicante}.

[The [Catalan]{~catalonia} police chief]{trapero}, [Josep Lluís Tresserra]{trapero}, was *let go*{19} by the same [judge]{judge} but must *hand in*{20} [his]{trapero} passport and *report*{20} to a [court]{court} <every fortnight|P14D>.

[Brussels]{eu:N} *sided with*{21} [Madrid]{spain:N}. [Belgium's prime minister]{belgian}, [Charles Michaux]{belgian}, *urged*{22} [both]{spain+catalonia} to *talk*{22}, for which [the [Spanish]{~spain} foreign minister]{dastis} *rapped*{23} [him]{belgian} on the knuckles.
--- actors
spain | place | Spain
jordis | group | two Catalan leaders
barcelona | place | Barcelona
judge | person | Carmen Lozano | Spanish judge
catalonia | place | Catalonia
ferrer | person | Jordi Ferrer
masip | person | Jordi Masip
crowd | group | a crowd
guards | group | civil guards
puigvert | person | Oriol Puigvert | Catalan president
recio | person | Mario Recio | Prime Minister of Spain
thousands | group | tens of thousands of demonstrators
firefighters | group | firefighters
police | organization | police
shoppers | group | shoppers
banks | group | banks
valencia | place | Valencia
alicante | place | Alicante
trapero | person | Josep Lluís Tresserra | Catalan police chief
court | organization | a court
eu | organization | European Union
belgian | person | Charles Michaux | Belgium's prime minister
dastis | person | Spanish foreign minister
--- events
1 | COERCE | judge, spain | jordis, ferrer, masip | core; time 2017-10-16
3 | RETREAT/REQUEST | spain | catalonia | core; or THREATEN
4 | REJECT | catalonia | spain | core; time 2017-10-17
5 | OTHER:other | catalonia | spain | or PROTEST
6 | OTHER:crime | ferrer, masip | - | possible; or PROTEST
7 | ACCUSE | - | jordis |
8 | OTHER:crime | jordis | crowd | possible; or PROTEST
9 | COERCE | crowd | guards | time 2017-09-20; or PROTEST
10 | ACCUSE | puigvert | judge | core
11 | PROTEST | jordis | - | by puigvert; quoted
12 | CONSULT/AGREE | puigvert | recio | core; planned
13 | CONSULT/REJECT | recio | ?puigvert | core
14 | COERCE | recio | ?catalonia | core; planned; or SANCTION
15 | PROTEST | thousands | ?judge | core; time 2017-10-17; place barcelona
16 | AID | firefighters | thousands, police | or COERCE
17 | SANCTION | shoppers | banks | or PROTEST
18 | OTHER:business | banks | - |
19 | RETREAT | judge | trapero | or CONCEDE
20 | COERCE | ?judge | trapero | planned
21 | SUPPORT | eu | spain |
22 | CONSULT/REQUEST | belgian | spain, catalonia |
23 | ACCUSE | dastis | belgian |

=== n6-k011 date:2014-07-29 topic:war source:written
[Israel]{israel} and [Hamas]{hamas} *reject*{1} each other's terms as *truce*{2} *ends*{2}

[GAZA]{gaza}, <July 29|2014-07-29> - [[Israeli]{~israel} tanks]{tanks} *shelled*{3} the [Shejaiya district]{district} of [Gaza]{gaza} <on Tuesday|2014-07-29>, *hitting*{3} a [power company]{company} and *cutting off*{3} [700,000 people]{people}, after a 12-hour *truce*{2} *ran out*{2}.

[Hamas]{hamas} *fired*{4} rockets at [Ashkelon]{ashkelon} and [Beersheba]{beersheba}. A [woman]{woman} was *hurt*{4} by flying glass. [Israel]{israel} *lost*{5} [three soldiers]{soldiers} to [gunmen who *came*{6} out of a tunnel]{gunmen}.

[Egypt]{egypt} *put forward*{7} a plan for a week's *lull*{7}. [Israel]{israel} *turned*{1} it down because [Hamas]{hamas} would *keep*{8} [its]{hamas} tunnels; [Hamas]{hamas} *spurned*{1} it because [Israel]{israel} would not *lift*{9} the *blockade*{10} of [the strip]{gaza}.

[U.S. Secretary of State]{-} [Daniel Kerrigan]{kerrigan} *drew fire*{11} from [[Israeli]{~israel} ministers]{ministers} for *consulting*{12} with [Qatar]{qatar} and [Turkey]{turkey}. The [White House]{us:N} *bristled*{13} at the *criticism*{11}. [Kerrigan]{kerrigan} *stood by*{14} [his]{kerrigan} *efforts*{12}.

[The U.N. relief agency]{unrwa} said shells had *killed*{15} [nineteen people]{nineteen} [it]{unrwa} was *sheltering*{16} in a school. [It]{unrwa} *pointed*{17} to [the [Israeli]{~israel} army]{idf}, which *promised*{18} an *investigation*{18} but *accused*{19} [militants]{gunmen} of *firing*{20} from nearby.

[Chile]{chile} and [Peru]{peru} *called home*{21} [their]{chile+peru} ambassadors to [Israel]{israel}. [Bolivia]{bolivia} *scrapped*{22} visa-free travel for [Israelis]{israelis}. In [London]{london} [some 20,000 people]{marchers} *marched*{23} to [the [Israeli]{~israel} embassy]{embassy}.

The [Red Cross]{icrc} *evacuated*{24} [forty patients]{patients} from a hospital in the district, and [Jordan]{jordan} *took*{25} [eleven of them]{eleven}.
--- actors
israel | place | Israel
hamas | organization | Hamas
gaza | place | Gaza
tanks | group | Israeli tanks
district | place | Shejaiya district
company | organization | a power company
people | group | 700,000 people
ashkelon | place | Ashkelon
beersheba | place | Beersheba
woman | person | a woman
soldiers | group | three Israeli soldiers
gunmen | group | gunmen
egypt | place | Egypt
kerrigan | person | Daniel Kerrigan | U.S. Secretary of State
ministers | group | Israeli ministers
qatar | place | Qatar
turkey | place | Turkey
us | place | United States
unrwa | organization | U.N. relief agency
nineteen | group | nineteen people killed in a school
idf | organization | Israeli army
chile | place | Chile
peru | place | Peru
bolivia | place | Bolivia
israelis | group | Israelis
london | place | London
marchers | group | some 20,000 marchers
embassy | organization | Israeli embassy
icrc | organization | Red Cross
patients | group | forty patients
jordan | place | Jordan
eleven | group | eleven of the patients
--- events
1 | RETREAT/REJECT | israel, hamas | ?egypt | core; or REJECT
2 | ASSAULT | israel, hamas | - | mutual; or RETREAT
3 | ASSAULT | tanks | district, company, people | core; time 2014-07-29
4 | ASSAULT | hamas | ashkelon, beersheba, woman | core
5 | ASSAULT | gunmen | soldiers | core
6 | OTHER:travel | gunmen | - |
7 | RETREAT/REQUEST | egypt | ?israel, ?hamas | core; or CONSULT
8 | OTHER:other | hamas | - | possible
9 | CONCEDE/REJECT | israel | gaza | possible; or CONCEDE
10 | COERCE | israel | gaza | or SANCTION
11 | ACCUSE | ministers | kerrigan | core
12 | CONSULT | kerrigan | qatar, turkey |
13 | REJECT | us | ?ministers | or ACCUSE
14 | REJECT | kerrigan | - | or OTHER
15 | ASSAULT | - | nineteen | core; reported; by unrwa
16 | AID | unrwa | nineteen | by unrwa
17 | ACCUSE | unrwa | idf | core
18 | ACCUSE/AGREE | idf | - | planned
19 | ACCUSE | idf | gunmen |
20 | ASSAULT | gunmen | - | reported; by idf
21 | SANCTION | chile, peru | israel |
22 | SANCTION | bolivia | israelis |
23 | PROTEST | marchers | embassy | place london
24 | AID | icrc | patients |
25 | AID | jordan | eleven |

=== n6-k012 date:2025-05-20 topic:business source:written
[Lender]{mcb:n} *bails out*{1} [football club]{club:n}, *takes*{2} keys to stadium

[Merseyford Rovers]{club} have been *bailed out*{1} by [[their]{club} own bank]{mcb} after [owner]{-} [Tariq Aslam]{aslam} *ran out*{3} of money and [HM Revenue]{hmrc} *asked*{4} a [judge]{judge} to *wind*{4} [the club]{club} up.

[MCB Northern]{mcb} will *lend*{1} [Rovers]{club} £4.8m to *settle*{5} the tax bill and *pay*{6} [players]{players}, [who]{players} have not *seen*{6} wages since <March|2025-03>. In exchange [the bank]{mcb} *gets*{2} a charge over the ground and a seat on [the board]{board}.

[Mr]{-} [Aslam]{aslam} *thanked*{7} [the bank]{mcb} and *rounded*{8} on [local businesses]{businesses} for "sitting on [their]{businesses} wallets". [The supporters' trust]{trust} *wants*{9} [him]{aslam} *gone*{9}. [It]{trust} has *collected*{10} 11,000 signatures and will *picket*{11} <Saturday|2025-05-24>'s *match*{12} against [Derwent]{derwent}.

"[He]{aslam} *took*{13} £2m out of [us]{club} before [he]{aslam} *put*{14} a penny in," said [the trust's chair]{-}, [Eleanor Bright]{bright}.

The [English Football League]{efl} *docked*{15} [Rovers]{club} six points <in April|2025-04> and *placed*{16} [them]{club} under a transfer embargo. [It]{efl} *withheld*{17} *comment*{17} <on Monday|2025-05-19>. [Two creditors]{creditors}, a [caterer]{caterer} and a [coach hire firm]{coachfirm}, have *taken*{18} [Rovers]{club} to [the county court]{cc}.

[The city council]{council} *turned a deaf ear*{19} to [Mr]{-} [Aslam]{aslam}'s *plea*{19} for a loan <last winter|2024-12/2025-02>. Instead [it]{council} *let*{20} [the academy]{academy} *use*{20} [its]{council} pitches for nothing.

[Manager]{-} [Joe Carrick]{carrick} has been *paying*{21} [the kit man]{kit} from [his]{carrick} own pocket. [Striker]{-} [Lewis Odoi]{odoi}, [whom]{odoi} [Blackhaven]{blackhaven} had *wooed*{22}, *stayed*{23} put.
--- actors
mcb | organization | MCB Northern | bank
club | organization | Merseyford Rovers | football club
aslam | person | Tariq Aslam | owner of Merseyford Rovers
hmrc | organization | HM Revenue
judge | person | a judge
players | group | players of Merseyford Rovers
board | organization | board of Merseyford Rovers
businesses | group | local businesses
trust | organization | supporters' trust
derwent | organization | Derwent | football club
bright | person | Eleanor Bright | chair of the supporters' trust
efl | organization | English Football League
creditors | group | two creditors
caterer | organization | a caterer
coachfirm | organization | a coach hire firm
cc | organization | county court
council | organization | city council
academy | organization | academy of Merseyford Rovers
carrick | person | Joe Carrick | manager of Merseyford Rovers
kit | person | kit man
odoi | person | Lewis Odoi | striker
blackhaven | organization | Blackhaven | football club
--- events
1 | AID | mcb | club | core
2 | OTHER:business | mcb | ?club | core
3 | OTHER:business | aslam | - |
4 | ACCUSE/REQUEST | hmrc | judge, club | core; or REQUEST
5 | OTHER:business | club | ?hmrc | planned
6 | AID | club | players | planned; or OTHER
7 | SUPPORT | aslam | mcb |
8 | ACCUSE | aslam | businesses |
9 | RETREAT/REQUEST | trust | aslam | core
10 | REQUEST | trust | - | or PROTEST
11 | PROTEST | trust | ?aslam | planned; time 2025-05-24
12 | OTHER:sport | club, derwent | - | mutual; planned; time 2025-05-24
13 | OTHER:business | aslam | club | by bright; quoted; or OTHER
14 | AID | aslam | club | by bright; quoted; or OTHER
15 | SANCTION | efl | club | time 2025-04
16 | SANCTION | efl | club | time 2025-04
17 | REJECT | efl | - | time 2025-05-19; or OTHER
18 | ACCUSE | creditors, caterer, coachfirm | club |
19 | AID/REJECT | council | aslam | time 2024-12/2025-02
20 | AID | council | academy | or CONCEDE
21 | AID | carrick | kit |
22 | OTHER:sport | blackhaven | odoi | or REQUEST
23 | OTHER:sport | odoi | ?club | or SUPPORT

=== n6-k013 date:2012-04-10 topic:justice source:written
[[Nepali]{~nepal} court]{court} *spares*{1} [maoist commander]{com:n}, *frees*{2} [his]{com} [driver]{driver}

[BIRATNAGAR]{birat} — A [district court]{court} *reduced*{1} the sentence of [former rebel commander]{-} [Lal Bahadur Limbu]{com} from life to nine years <on Monday|2012-04-09> and *ordered*{2} the *release*{2} of [his]{com} [driver]{driver}.

[Limbu]{com} was *convicted*{3} <in 2009|2009> of *ordering*{4} the *murder*{4} of a [schoolteacher]{teacher}, [Arjun Koirala]{teacher}, [whom]{teacher} [rebels]{rebels} *dragged*{5} from [his]{teacher} classroom and *hanged*{4} from a tree. [He]{com} *told*{6} [the court]{court} that [he]{com} bore the order from [superiors]{superiors} [he]{com} would not *name*{8}.

[[Koirala]{teacher}'s widow]{-}, [Sita Koirala]{widow}, *fainted*{9} in the corridor. [Her]{widow} [son]{son} *hurled*{10} a shoe at [Limbu]{com}. [Human rights lawyers]{lawyers} *deplored*{11} the ruling. "The state has *pardoned*{12} the rope and *blamed*{13} the tree," [one]{one} said.

[The Maoist party]{maoists} *garlanded*{14} [the driver]{driver} at the prison gate. [It]{maoists} is *demanding*{15} an amnesty for [all its fighters]{fighters} as the *price*{15} of *backing*{16} [the government]{gov} in a confidence *vote*{17} <next week|2012-04-16/2012-04-22>. [Prime Minister]{-} [Keshav Thapa]{thapa} is *wooing*{18} the [Maoists]{maoists} and has *ducked*{19} [reporters]{reporters}' questions about the case.

The [United Nations]{un} *reminded*{20} [Nepal]{nepal} of [its]{nepal} duties to [victims]{victims}. [Norway]{norway} *froze*{21} [its]{norway} grant to [the peace secretariat]{secretariat} <last year|2011>.

[Rebels]{rebels} and [soldiers]{soldiers} *killed*{22} 13,000 people in a decade of *war*{22} that *ended*{23} with a *pact*{23} between the [Maoists]{maoists} and [seven parties]{seven} <in 2006|2006>.
--- actors
court | organization | district court in Biratnagar
com | person | Lal Bahadur Limbu | former rebel commander
driver | person | driver of Lal Bahadur Limbu
birat | place | Biratnagar
teacher | person | Arjun Koirala | schoolteacher
rebels | group | rebels
superiors | group | superiors of Lal Bahadur Limbu
widow | person | Sita Koirala | widow of Arjun Koirala
son | person | son of Sita Koirala
lawyers | group | human rights lawyers
one | person | one of the lawyers
maoists | organization | Maoist party
fighters | group | Maoist fighters
gov | organization | government of Nepal
thapa | person | Keshav Thapa | Prime Minister
reporters | group | reporters
un | organization | United Nations
nepal | place | Nepal
victims | group | victims
norway | place | Norway
secretariat | organization | peace secretariat
soldiers | group | soldiers
seven | group | seven parties
--- events
1 | CONCEDE | court | com | core; time 2012-04-09; place birat
2 | RETREAT/REQUEST | court | driver | core; time 2012-04-09; or RETREAT CONCEDE
3 | COERCE | - | com | time 2009
4 | ASSAULT | rebels, com | teacher | core
5 | COERCE | rebels | teacher | or ASSAULT
6 | OTHER:statement | com | court |
8 | REJECT | com | ?court | or OTHER
9 | OTHER:health | - | widow |
10 | ASSAULT | son | com | or PROTEST
11 | ACCUSE | lawyers | ?court |
12 | CONCEDE | - | - | by one; quoted
13 | ACCUSE | - | - | by one; quoted
14 | SUPPORT | maoists | driver |
15 | CONCEDE/REQUEST | maoists | ?gov, fighters | core
16 | SUPPORT | maoists | gov | possible
17 | OTHER:other | - | gov | planned; time 2012-04-16/2012-04-22
18 | REQUEST | thapa | maoists | or CONSULT SUPPORT
19 | REJECT | thapa | reporters |
20 | REQUEST | un | nepal | or OTHER
21 | SANCTION | norway | secretariat | time 2011
22 | ASSAULT | rebels, soldiers | - |
23 | AGREE | maoists, seven | - | mutual; time 2006

=== n6-k014 date:2018-01-09 topic:transport source:written
[Taxi drivers]{drivers} *block*{1} [Cairo]{cairo} bridges over *deal*{2} with [ride app]{app:n}

[CAIRO]{cairo} — [Hundreds of taxi drivers]{drivers} *parked*{1} [their]{drivers} cars across three Nile bridges <on Monday|2018-01-08> in a *protest*{1} against a licence [the government]{egypt} *granted*{2} to [ride-hailing firm]{-} [Wasel]{app}.

The *action*{1}, *called*{3} by [the drivers' union]{union}, *held up*{1} [commuters]{commuters} for hours. [One ambulance]{ambulance} *had to turn*{4} back. [Police]{police} *towed*{5} 60 cabs and *hauled*{6} [the union's secretary]{secretary}, [Hisham Fouad]{secretary}, off to [Qasr al-Nil station]{station}.

[The union]{union} *says*{7} [Wasel]{app} is *starving*{7} [its]{union} members. [It]{union} has *written*{8} to [the president]{president} to *ask*{8} [him]{president} to *cancel*{8} the licence, and *warned*{9} [the transport minister]{minister} of a general *strike*{9} if [Fouad]{secretary} is not *let out*{10}.

[The minister]{minister}, [Nadia Hosny]{minister}, *tried*{11} to *calm*{11} [drivers]{drivers}. [She]{minister} *proposed*{12} [them]{drivers} cheap loans for new cars. But [she]{minister} *ruled out*{13} *going back*{13} on [the state]{egypt}'s word to an [investor]{app}.

[Wasel]{app}, [which]{app} is *funded*{14} by a [Kuwaiti fund]{fund}, *pays*{15} [its]{app} [30,000 drivers]{wdrivers} 80 percent of each fare. [Some of them]{some} were *attacked*{16} <on Monday|2018-01-08>: [one]{one} had [his]{one} arm *broken*{16} by [men with wheel wrenches]{men} near [Giza]{giza}. [The company]{app} *advised*{17} [drivers]{wdrivers} to *remove*{17} [their]{wdrivers} stickers.

[Passengers]{passengers} mostly *sympathise*{18} with [the app]{app}. "[Taxis]{drivers} have *cheated*{19} [me]{mona} for thirty years," said [Mona Sabry]{mona}, a [nurse]{mona} [who]{mona} *walked*{20} to work.

[Tunisia]{tunisia} *expelled*{21} [Wasel]{app} <in 2017|2017>.
--- actors
drivers | group | hundreds of taxi drivers
cairo | place | Cairo
app | organization | Wasel | ride-hailing firm
union | organization | drivers' union
commuters | group | commuters
ambulance | other | one ambulance
police | organization | police
secretary | person | Hisham Fouad | secretary of the drivers' union
station | organization | Qasr al-Nil station
president | person | president of Egypt
minister | person | Nadia Hosny | transport minister
egypt | place | Egypt
fund | organization | a Kuwaiti fund
wdrivers | group | 30,000 drivers of Wasel
some | group | some Wasel drivers
one | person | one of the Wasel drivers
men | group | men with wheel wrenches
giza | place | Giza
passengers | group | passengers
mona | person | Mona Sabry | nurse
tunisia | place | Tunisia
--- events
1 | PROTEST | drivers | ?egypt, commuters | core; time 2018-01-08; place cairo
2 | AGREE | egypt | app | core; or CONCEDE
3 | PROTEST/REQUEST | union | ?drivers | or REQUEST
4 | OTHER:travel | ambulance | - |
5 | COERCE | police | ?drivers |
6 | COERCE | police | secretary | core
7 | ACCUSE | union | app | or OTHER
8 | SANCTION/REQUEST | union | president, ?app | core
9 | PROTEST/THREATEN | union | minister | core; possible
10 | RETREAT/REQUEST | union | secretary |
11 | SUPPORT | minister | drivers | or OTHER CONSULT
12 | AID/AGREE | minister | drivers | planned
13 | SANCTION/REJECT | minister | app | or REJECT
14 | AID | fund | app | or OTHER
15 | OTHER:business | app | wdrivers |
16 | ASSAULT | men | some, one | core; time 2018-01-08; place giza
17 | REQUEST | app | wdrivers |
18 | SUPPORT | passengers | app |
19 | OTHER:crime | drivers | mona | by mona; quoted
20 | OTHER:travel | mona | - |
21 | SANCTION | tunisia | app | time 2017; or COERCE

=== n6-k015 date:2023-07-18 topic:religion source:written
[Archbishop]{arch} *breaks*{1} with [Kampala]{uganda:N} over anti-gay law

[Anglican leader]{arch} *withdraws*{2} *invitation*{2} to [[Ugandan]{~uganda} church]{cou:n}

[The Archbishop of [Canterbury]{canterbury}]{arch} has *told*{3} the [Church of [Uganda]{uganda}]{cou} that [its]{cou} [bishops]{bishops} will not be *welcome*{2} at a gathering <next year|2024> because [they]{bishops} *supported*{4} a law that *punishes*{5} [gay people]{gays} with prison.

In a letter to [[his]{arch} [Ugandan]{~uganda} counterpart]{-}, [Archbishop]{-} [Samuel Kintu]{kintu}, [the Most Rev]{-} [Paul Harcourt]{arch} *expressed*{6} "grief and dismay". [Archbishop]{-} [Kintu]{kintu} *retorted*{7} that [Canterbury]{arch:n} "*lectures*{8} [us]{cou} as [it]{arch} did under [the Queen]{queen:n}". [Uganda]{uganda}'s parliament, [he]{kintu} said, answers to [Ugandans]{ugandans}.

[Bishops]{rwbishops} from [Rwanda]{rwanda}, [Nigeria]{nigeria} and [South Sudan]{ss} *closed ranks*{10} with [Kintu]{kintu} and will *stay away*{11} too. [South African]{~sa} [primate]{-} [Nomsa Dlamini]{dlamini} *sided*{12} with [Canterbury]{arch:n}.

The law, *signed*{13} by [President]{-} [Erasmus Kagimu]{kagimu} <in May|2023-05>, *led*{14} the [World Bank]{wb} to *halt*{14} new loans to [Uganda]{uganda} and [Washington]{us:N} to *deny*{15} visas to [[its]{uganda} speaker]{speaker}. [Police]{police} have *arrested*{16} [at least 21 people]{twentyone} under it. A [shelter]{shelter} in [Entebbe]{entebbe} was *forced*{17} by [neighbours]{neighbours} to *close*{17}, and [two men]{two} *lost*{18} [their]{two} flat to a [landlord]{landlord} [who]{landlord} feared [the police]{police}.

A [group of [Ugandan]{~uganda} priests]{priests} secretly *thanked*{20} [Harcourt]{arch}. One, [who]{one} *asked*{21} not to be *named*{21}, *buried*{22} a [parishioner]{parishioner} [whose]{parishioner} family had *disowned*{23} [her]{parishioner}.
--- actors
arch | person | Paul Harcourt | Archbishop of Canterbury
uganda | place | Uganda
cou | organization | Church of Uganda
canterbury | place | Canterbury
bishops | group | bishops of the Church of Uganda
gays | group | gay people
kintu | person | Samuel Kintu | Ugandan archbishop
queen | person | the Queen
ugandans | group | Ugandans
rwbishops | group | bishops from Rwanda, Nigeria and South Sudan
rwanda | place | Rwanda
nigeria | place | Nigeria
ss | place | South Sudan
sa | place | South Africa
dlamini | person | Nomsa Dlamini | South African primate
kagimu | person | Erasmus Kagimu | President of Uganda
wb | organization | World Bank
us | place | United States
speaker | person | speaker of Uganda's parliament
police | organization | police
twentyone | group | at least 21 people arrested
shelter | organization | a shelter in Entebbe
entebbe | place | Entebbe
neighbours | group | neighbours
two | group | two men
landlord | person | a landlord
priests | group | Ugandan priests
one | person | one of the priests
parishioner | person | a parishioner
--- events
1 | ACCUSE | arch | uganda | core; or SANCTION REJECT
2 | CONSULT/SANCTION | arch | cou, bishops | core; or SANCTION REJECT
3 | OTHER:statement | arch | cou | core
4 | SUPPORT | bishops | - |
5 | COERCE | - | gays |
6 | ACCUSE | arch | kintu | or OTHER
7 | ACCUSE | kintu | arch | core; or REJECT
8 | ACCUSE | arch | cou | by kintu; quoted
10 | SUPPORT | rwbishops | kintu | core
11 | REJECT | rwbishops | - | planned; or PROTEST
12 | SUPPORT | dlamini | arch |
13 | AGREE | kagimu | - | time 2023-05; or OTHER
14 | SANCTION | wb | uganda | core
15 | SANCTION | us | speaker |
16 | COERCE | police | twentyone | core
17 | COERCE | neighbours | shelter |
18 | COERCE | landlord | two |
20 | SUPPORT | priests | arch |
21 | REQUEST | one | - | or OTHER
22 | OTHER:other | one | parishioner | or SUPPORT
23 | REJECT | - | parishioner |

