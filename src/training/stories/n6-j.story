=== n6-j001 date:2012-09-25 topic:protest source:written
[Police]{police} *fire*{1} tear gas at [students]{students} outside ministry

[LA PAZ]{lapaz}, [Bolivia]{bolivia} — [Riot police]{police} *fired*{1} tear gas and rubber bullets at [university students]{students} <on Monday|2012-09-24> after [they]{students} *tried*{2} to *storm*{2} the [Education Ministry]{ministry} in a *protest*{3} against cuts to grants.

[At least 27 people]{injured}, including [four officers]{four}, were *injured*{1}. A [photographer for the newspaper [El Faro]{faro}]{photographer}, [Ana Choque]{photographer}, *lost*{4} two teeth when [she]{photographer} was *struck*{4} by a canister. The [Inter American Press Association]{iapa} *denounced*{5} the *attack*{4} on [Choque]{photographer} and *called*{6} on [the government]{bolivia} to *punish*{6} [those responsible]{responsible}.

[Education Minister]{-} [Freddy Quispe]{quispe} *accused*{7} [the opposition]{opposition} of *using*{8} [students]{students} as "cannon fodder," but *agreed*{9} to *receive*{9} a [delegation of student leaders]{delegation} <on Wednesday|2012-09-26>. [The delegation]{delegation} said [it]{delegation} would not *attend*{10} unless [the 19 protesters]{nineteen} *arrested*{20} <on Monday|2012-09-24> were *freed*{11}.

"[We]{delegation} will not *negotiate*{10} with a hand that *beats*{12} [us]{students}," said [Noelia Mamani]{mamani}, [president of [the university federation]{federation}]{-}.

The *clashes*{1} came a week after [Congress]{congress} *approved*{13} a *cut*{14} of 12 percent in spending on [the country's 11 public universities]{universities}. [Teachers' unions]{teachers} *joined*{15} the *march*{3}, and [coca growers]{growers} *blocked*{16} the highway to [Cochabamba]{cochabamba} in *solidarity*{16} with [the students]{students}.

[President]{-} [Evaristo Colque]{colque}, [who]{colque} was *attending*{17} the U.N. General Assembly in [New York]{ny}, has not *commented*{18}. A [spokesman]{spokesman} said [he]{colque} *supported*{19} [Quispe]{quispe} "without reservation."
--- actors
lapaz | place | La Paz
bolivia | place | Bolivia
police | organization | riot police
students | group | university students
ministry | organization | Education Ministry of Bolivia
injured | group | at least 27 people injured
four | group | four officers
photographer | person | Ana Choque | photographer for El Faro
faro | organization | El Faro | newspaper
iapa | organization | Inter American Press Association
responsible | group | those responsible for the attack
quispe | person | Freddy Quispe | Education Minister of Bolivia
opposition | organization | opposition
delegation | group | delegation of student leaders
nineteen | group | 19 protesters arrested
mamani | person | Noelia Mamani | president of the university federation
federation | organization | university federation
congress | organization | Congress of Bolivia
universities | group | 11 public universities
teachers | organization | teachers' unions
growers | group | coca growers
cochabamba | place | Cochabamba
colque | person | Evaristo Colque | President of Bolivia
ny | place | New York
spokesman | person | spokesman of the president
--- events
1 | ASSAULT | police | students, injured, four | core; time 2012-09-24; place lapaz; or COERCE
2 | PROTEST | students | ministry | core; time 2012-09-24; place lapaz; or ASSAULT
3 | PROTEST | students, teachers | ?ministry | core; time 2012-09-24
4 | ASSAULT | ?police | photographer | core
5 | ACCUSE | iapa | ?police |
6 | COERCE/REQUEST | iapa | bolivia, responsible | or REQUEST
7 | ACCUSE | quispe | opposition | core
8 | OTHER:other | opposition | students | reported; by quispe; or COERCE
9 | CONSULT/AGREE | quispe | delegation | core; planned; time 2012-09-26
10 | CONSULT/REJECT | delegation | ?quispe | core; planned; by delegation
11 | RETREAT/REQUEST | delegation | nineteen |
12 | ASSAULT | - | students | by mamani; quoted
13 | AGREE | congress | - | or SANCTION
14 | SANCTION | congress | universities | or OTHER
15 | PROTEST | teachers | ?ministry | same 3
16 | SUPPORT | growers | students | or PROTEST COERCE
17 | OTHER:travel | colque | - | place ny; or CONSULT
18 | OTHER:statement | colque | - | neg
19 | SUPPORT | colque | quispe | reported; by spokesman
20 | COERCE | ?police | nineteen | time 2012-09-24

=== n6-j002 date:2019-08-20 topic:business source:written
[Kestrel Foods]{kestrel} *warns*{1} of *price war*{2} as profit *halves*{3}

[SYDNEY]{sydney}, <Aug 20|2019-08-20> - [Kestrel Foods]{kestrel} *reported*{3} a 51 percent *fall*{3} in annual profit <on Tuesday|2019-08-20> and *warned*{1} [investors]{investors} that a *price war*{2} with [German rival]{-} [Adler]{adler} would drag into <next year|2020>.

[The grocer]{kestrel} *cut*{4} [its]{kestrel} dividend for the first time since [it]{kestrel} was *listed*{5} in <2003|2003>, *scrapped*{6} bonuses for [400 managers]{managers} and said [it]{kestrel} would *close*{7} 22 stores. About [1,900 workers]{workers} will *lose*{8} [their]{workers} jobs.

[Chief Executive]{-} [Helen Brandis]{brandis} *blamed*{9} "irrational discounting" by [Adler]{adler}, which *opened*{10} [its]{adler} 600th [Australian]{~australia} store <in June|2019-06>. "[They]{adler} are *selling*{11} milk below the price of water," [she]{brandis} *told*{12} [analysts]{analysts}.

[Adler]{adler} *brushed off*{13} the complaint. [It]{adler} *declined*{14} an interview.

[The shop workers' union]{union} *attacked*{15} [the board]{board} over a A$9 million payout to [[Brandis]{brandis}'s predecessor]{-}, [Colin Marsh]{marsh}, and *demanded*{16} an urgent *meeting*{16} with [the company]{kestrel}. [Shareholder group]{-} [Fair Return]{fair} said [it]{fair} would *vote*{17} against [the chairman]{chairman}, [Peter Ashgrove]{chairman}, at the annual meeting <in October|2019-10>.

[Dairy farmers]{farmers}, squeezed by both chains, *welcomed*{18} [Kestrel]{kestrel}'s *decision*{19} to *drop*{19} A$1 milk. [Agriculture Minister]{-} [Bridie Coombs]{coombs} *urged*{20} [Adler]{adler} to *follow*{20} suit and said [she]{coombs} had *asked*{21} [the competition regulator]{accc} to *look into*{21} [its]{adler} contracts with [suppliers]{suppliers}.

[Moody's]{moodys} *put*{22} [Kestrel]{kestrel}'s rating on review. The shares *fell*{23} 14 percent to A$6.20, their lowest in six years.
--- actors
kestrel | organization | Kestrel Foods | grocer
sydney | place | Sydney
investors | group | investors
adler | organization | Adler | German grocery chain
managers | group | 400 managers
workers | group | 1,900 workers
brandis | person | Helen Brandis | Chief Executive of Kestrel Foods
australia | place | Australia
analysts | group | analysts
union | organization | shop workers' union
board | organization | board of Kestrel Foods
marsh | person | Colin Marsh | former chief executive
fair | organization | Fair Return | shareholder group
chairman | person | Peter Ashgrove | chairman of Kestrel Foods
farmers | group | dairy farmers
coombs | person | Bridie Coombs | Agriculture Minister
accc | organization | competition regulator
suppliers | group | suppliers of Adler
moodys | organization | Moody's
--- events
1 | OTHER:business | kestrel | investors | core; time 2019-08-20; or OTHER
2 | OTHER:business | kestrel, adler | - | mutual; core
3 | OTHER:business | kestrel | - | core; time 2019-08-20
4 | OTHER:business | kestrel | - |
5 | OTHER:business | kestrel | - | time 2003
6 | SANCTION | kestrel | managers | or OTHER
7 | OTHER:business | kestrel | - | core; planned
8 | SANCTION | ?kestrel | workers | core; planned; or OTHER
9 | ACCUSE | brandis | adler | core
10 | OTHER:business | adler | - | time 2019-06; place australia
11 | OTHER:trade | adler | - | by brandis; quoted
12 | OTHER:statement | brandis | analysts |
13 | REJECT | adler | ?brandis |
14 | REJECT | adler | - |
15 | ACCUSE | union | board | core
16 | CONSULT/REQUEST | union | kestrel |
17 | REJECT | fair | chairman | planned; time 2019-10; by fair
18 | SUPPORT | farmers | kestrel |
19 | OTHER:business | kestrel | - | or CONCEDE
20 | REQUEST | coombs | adler |
21 | ACCUSE/REQUEST | coombs | accc, adler |
22 | OTHER:business | moodys | kestrel | or ACCUSE
23 | OTHER:business | ?kestrel | - |

=== n6-j003 date:2016-05-31 topic:migration source:written
[[Libyan]{~libya} coastguard]{coastguard} *accused*{1} of *shooting*{2} at [migrants]{migrants}

[VALLETTA]{valletta} — A [[German]{~germany} rescue charity]{charity} <on Tuesday|2016-05-31> *accused*{1} [the [Libyan]{~libya} coastguard]{coastguard} of *opening fire*{2} on a [rubber boat carrying 110 migrants]{migrants} and then *towing*{3} [them]{migrants} back to [Zawiya]{zawiya}.

[Two men]{two} were *hit*{2}, [Blue Horizon]{charity} said, and [one]{one}, a [22-year-old from [Eritrea]{eritrea}]{one}, *died*{2} before a helicopter from [Malta]{malta} could *reach*{4} [him]{one}. [The other]{other} was *taken*{5} to hospital in [Valletta]{valletta}, where [he]{other} is under *guard*{6}.

[The coastguard]{coastguard} *denied*{7} the *charge*{1} and *blamed*{8} [smugglers]{smugglers} on shore. [Its]{coastguard} spokesman, [Colonel]{-} [Ashraf Ben Omar]{benomar}, *warned*{9} [the charity]{charity} to *keep*{9} out of [Libyan]{~libya} waters. "[We]{coastguard} have *rescued*{10} 3,000 people <this month|2016-05>, and for this [we]{coastguard} are *insulted*{11} by [tourists in wetsuits]{charity}," [he]{benomar} said.

[Italy]{italy}, which *trained*{12} [the coastguard]{coastguard} and *gave*{13} [it]{coastguard} four patrol boats, *asked*{14} [Tripoli]{libya} for an explanation. The [European Parliament]{ep}'s Green members *want*{15} [Brussels]{brussels} to *withhold*{15} a payment of 40 million euros.

[Malta]{malta} *let in*{16} [the charity]{charity}'s ship, the [Marlene]{ship}, after first *refusing*{17} [it]{ship} permission to *dock*{17}. [Thirty-four people picked up earlier]{thirtyfour} will be *shared out*{18} between [Germany]{germany}, [Portugal]{portugal} and [Luxembourg]{lux}.

[The UN refugee agency]{unhcr} *appealed*{19} to [governments]{governments} not to *send*{19} [anyone]{anyone} back to [Libya]{libya}, where [migrants]{migrants2} are *held*{20} in detention centres run by [militias]{militias} and are often *beaten*{22} or *sold*{23}.
--- actors
coastguard | organization | Libyan coastguard
migrants | group | 110 migrants in a rubber boat
valletta | place | Valletta
charity | organization | Blue Horizon | German rescue charity
zawiya | place | Zawiya
two | group | two migrants who were shot
one | person | 22-year-old from Eritrea
eritrea | place | Eritrea
malta | place | Malta
other | person | the other man shot
smugglers | group | smugglers
benomar | person | Ashraf Ben Omar | Colonel, coastguard spokesman
libya | place | Libya
italy | place | Italy
ep | organization | European Parliament
brussels | place | Brussels
ship | other | Marlene | ship of Blue Horizon
thirtyfour | group | thirty-four people picked up earlier
germany | place | Germany
portugal | place | Portugal
lux | place | Luxembourg
unhcr | organization | UN refugee agency
governments | group | governments
anyone | group | anyone
migrants2 | group | migrants in Libya
militias | group | militias
--- events
1 | ACCUSE | charity | coastguard | core; time 2016-05-31
2 | ASSAULT | coastguard | migrants, two, one | core; reported; by charity
3 | COERCE | coastguard | migrants | core; reported; by charity; place zawiya
4 | AID | malta | one | possible; neg; by charity
5 | AID | - | other | place valletta
6 | COERCE | - | other | place valletta
7 | REJECT | coastguard | ?charity | core
8 | ACCUSE | coastguard | smugglers | core
9 | THREATEN | benomar | charity | possible; or REQUEST
10 | AID | coastguard | - | by benomar; quoted
11 | ACCUSE | charity | coastguard | by benomar; quoted
12 | AID | italy | coastguard | or COOPERATE
13 | AID | italy | coastguard |
14 | REQUEST | italy | libya |
15 | SANCTION/REQUEST | ep | brussels | or REQUEST
16 | CONCEDE | malta | charity |
17 | CONCEDE/REJECT | malta | ship | or REJECT
18 | AID | germany, portugal, lux | thirtyfour | planned; or COOPERATE
19 | COERCE/REQUEST | unhcr | governments, anyone | neg; or REQUEST
20 | COERCE | ?militias | migrants2 | place libya
22 | ASSAULT | ?militias | migrants2 | place libya
23 | OTHER:crime | ?militias | migrants2 | place libya

=== n6-j004 date:2010-11-23 topic:politics source:written
[Coalition partner]{greens} *withdraws*{1} *backing*{1} for [[Irish]{~ireland} premier]{dolan}

[The junior party in [Ireland]{ireland}'s government]{greens} <on Monday|2010-11-22> *withdrew*{1} [its]{greens} backing for [Prime Minister]{-} [Cathal Dolan]{dolan} and *called*{2} for an *election*{2} <in January|2011-01>, a day after [he]{dolan} *applied*{3} to the [International Monetary Fund]{imf} and the [EU]{eu} for a rescue loan.

[[Environment Party]{greens} leader]{-} [Sinead Corrigan]{corrigan} said voters felt "misled and betrayed" by [the prime minister]{dolan}, [who]{dolan} for weeks had *denied*{4} that [the country]{ireland} was *seeking*{5} help.

[Dolan]{dolan} *resisted*{6} the pressure. [He]{dolan} *told*{7} [parliament]{parliament} that a *poll*{8} before the budget would "hand the keys to the bond market". [Two backbenchers in [his]{dolan} own party]{two} *urged*{9} [him]{dolan} to *stand aside*{9}; a [third]{third} *resigned*{10} the whip.

[The opposition leader]{noonan}, [Brendan Tully]{noonan}, *tabled a motion*{11} of no confidence in [the government]{gov}. *Talks*{12} with [the IMF team in [Dublin]{dublin}]{team} will go on. [The lenders]{imf+eu} *want*{13} [Ireland]{ireland} to *shrink*{13} [its]{ireland} banks, *cut*{13} the minimum wage and *raise*{13} 15 billion euros in savings over <four years|P4Y>.

[Protesters]{protesters} *broke through*{14} the gates of government buildings <on Monday|2010-11-22>. A [van]{van} *ran over*{15} a [demonstrator]{demo}'s foot, and [police]{police} *dragged*{16} [one man]{man} away by the hood.

[Germany]{germany} *praised*{17} the request. [Britain]{britain}, [whose]{britain} banks are heavily exposed, *pledged*{18} [Dublin]{ireland:N} a bilateral loan of about 7 billion pounds. [Standard & Poor's]{sp} *lowered*{19} [Ireland]{ireland}'s rating by two notches.
--- actors
greens | organization | Environment Party | junior party in Ireland's government
ireland | place | Ireland
dolan | person | Cathal Dolan | Prime Minister of Ireland
imf | organization | International Monetary Fund
eu | organization | EU
corrigan | person | Sinead Corrigan | leader of the Environment Party
parliament | organization | parliament
two | group | two backbenchers
third | person | a third backbencher
noonan | person | Brendan Tully | opposition leader
gov | organization | government of Ireland
team | group | IMF team in Dublin
dublin | place | Dublin
protesters | group | protesters
van | other | a van
demo | person | a demonstrator
police | organization | police
man | person | one man
germany | place | Germany
britain | place | Britain
sp | organization | Standard & Poor's
--- events
1 | SANCTION | greens | dolan | core; time 2010-11-22; or REJECT
2 | REQUEST | greens | ?dolan | core; time 2010-11-22; or OTHER
3 | AID/REQUEST | dolan | imf, eu | core; time 2010-11-21
4 | REJECT | dolan | - |
5 | AID/REQUEST | ireland | - | denied; neg; by dolan; same 3
6 | REJECT | dolan | - | core
7 | OTHER:statement | dolan | parliament |
8 | OTHER:election | - | - | possible; by dolan
9 | RETREAT/REQUEST | two | dolan |
10 | RETREAT | third | - | or SANCTION OTHER
11 | ACCUSE | noonan | gov | core; or REJECT REQUEST
12 | CONSULT | ireland, team | - | mutual; planned; place dublin
13 | REQUEST | imf, eu | ireland | or COERCE
14 | PROTEST | protesters | - | core; time 2010-11-22
15 | OTHER:accident | van | demo | time 2010-11-22
16 | COERCE | police | man | time 2010-11-22
17 | SUPPORT | germany | ?ireland |
18 | AID/AGREE | britain | ireland | core; planned
19 | OTHER:business | sp | ireland | or ACCUSE

=== n6-j005 date:2022-08-16 topic:science source:written
[Museum]{museum:n} *hands back*{1} [Māori]{maori} remains after <84 years|P84Y>

A [museum in [Leipzig]{leipzig}]{museum} *returned*{1} the preserved heads of [six ancestors]{ancestors} to a [Māori delegation]{delegation} <on Monday|2022-08-15>, *ending*{2} a dispute that began when a [student]{student} *found*{3} [them]{ancestors} in a crate marked "shells".

[Elders]{elders} *sang*{4} to [the dead]{ancestors} in the museum's hall. [The director]{richter}, [Anke Richter]{richter}, *apologised*{5} to [the tribes]{tribes} on behalf of [her]{richter} [predecessors]{predecessors}, [who]{predecessors} *bought*{6} the heads from a [Hamburg dealer]{dealer} <in 1893|1893>.

"[They]{ancestors} were *taken*{7} from graves. [We]{museum} cannot *call*{8} that collecting," [she]{richter} said.

[New Zealand]{nz} first *asked*{9} for the remains <in 1938|1938>. [The museum]{museum} then *ignored*{10} [Wellington]{nz}'s letter. A second *request*{11}, <in 1991|1991>, was *turned down*{11} by [the East German-era curator]{curator}, [who]{curator} *argued*{12} that science had a claim on them.

[Te Papa]{tepapa}, [the national museum in [Wellington]{wellington}]{tepapa}, *negotiated*{13} with [Leipzig]{leipzig} for <three years|P3Y> and *paid*{14} the travel costs of [the nine elders]{elders}. [Researchers]{researchers} will *test*{15} the remains only if [the descendants]{descendants} *consent*{16}.

[Hemi Rangihuna]{rangihuna}, [who]{rangihuna} *led*{17} [the delegation]{delegation}, *thanked*{18} [the student]{student}, [Jonas Ebert]{student}, now a teacher, and *gave*{19} [him]{student} a greenstone pendant. [He]{rangihuna} *appealed*{20} to [other museums]{others} in [Europe]{europe} to *open*{20} [their]{others} drawers.

A [private collector in [Antwerp]{antwerp}]{collector} has *refused*{21} to *part*{21} with two heads. [Belgium]{belgium} has no law that would *force*{22} [him]{collector} to.

[Traders]{traders} *exchanged*{23} muskets for such heads with [coastal tribes]{coastal} in the 1820s until [Britain]{britain} *outlawed*{24} the traffic <in 1831|1831>.
--- actors
museum | organization | museum in Leipzig
maori | group | Māori
leipzig | place | Leipzig
ancestors | group | six Māori ancestors
delegation | group | Māori delegation
student | person | Jonas Ebert | student who found the remains
elders | group | nine elders
richter | person | Anke Richter | director of the museum
tribes | group | tribes
predecessors | group | predecessors of Anke Richter
dealer | person | a Hamburg dealer
nz | place | New Zealand
curator | person | East German-era curator
tepapa | organization | Te Papa | national museum in Wellington
wellington | place | Wellington
researchers | group | researchers
descendants | group | descendants
rangihuna | person | Hemi Rangihuna | leader of the delegation
others | group | other museums
europe | place | Europe
collector | person | private collector in Antwerp
antwerp | place | Antwerp
belgium | place | Belgium
traders | group | traders
coastal | group | coastal tribes
britain | place | Britain
--- events
1 | RETREAT | museum | delegation | core; time 2022-08-15; place leipzig; or CONCEDE
2 | RETREAT | museum | delegation | core; or AGREE
3 | OTHER:science | student | - | or OTHER
4 | SUPPORT | elders | ancestors | place museum; or OTHER
5 | CONCEDE | richter | tribes | core
6 | OTHER:trade | predecessors | dealer | time 1893
7 | OTHER:crime | - | ancestors | by richter; quoted
8 | OTHER:other | museum | - | neg; by richter; quoted
9 | RETREAT/REQUEST | nz | ?museum | core; time 1938
10 | REJECT | museum | nz | time 1938
11 | RETREAT/REJECT | curator | ?nz | time 1991; or REJECT
12 | OTHER:statement | curator | - |
13 | CONSULT | tepapa | leipzig |
14 | AID | tepapa | elders |
15 | OTHER:science | researchers | - | possible
16 | AGREE | descendants | ?researchers | possible
17 | OTHER:other | rangihuna | delegation |
18 | SUPPORT | rangihuna | student |
19 | SUPPORT | rangihuna | student | or AID
20 | REQUEST | rangihuna | others |
21 | RETREAT/REJECT | collector | - | or REJECT
22 | COERCE | belgium | collector | possible; neg
23 | OTHER:trade | traders | coastal |
24 | COERCE | britain | traders | time 1831; or SANCTION

=== n6-j006 date:2014-02-11 topic:briefs source:written
World in brief

<Tuesday, February 11|2014-02-11>

[UKRAINE]{ukraine:N}: A [court in [Odessa]{odessa}]{court1} *remanded*{1} a [customs chief]{customs} for <two months|P2M> on *suspicion*{2} of *taking*{3} bribes from [importers]{importers}. [[His]{customs} lawyer]{lawyer1} said the *arrest*{1} of [his]{lawyer1} [client]{customs} was *revenge*{4} by [rivals]{rivals}.

[INDIA]{india:N}: [Farmers]{farmers} in [Haryana]{haryana} *lifted*{5} a blockade of [Delhi]{delhi}'s water supply after [the state government]{haryana} *gave in*{6} to [their]{farmers} demand for quotas in public jobs. [Two policemen]{two} had been *killed*{7} in *clashes*{7} with [the protesters]{farmers}.

[BRAZIL]{brazil:N}: [Prosecutors]{prosecutors} *sued*{8} [mining group]{-} [Valdouro]{valdouro} for $2 billion over a dam *collapse*{9} that *wiped out*{9} [the village of [Santa Rita]{santarita}]{santarita}. [The company]{valdouro} *declined*{10} to comment.

[TURKEY]{turkey:N}: [Ankara]{turkey} *blocked*{11} access to [the video site]{video} [ClipShare]{video} after [it]{video} *refused*{12} to *remove*{12} a recording of [the interior minister]{minister}. The [European Commission]{ec} *reprimanded*{13} [Turkey]{turkey} over the *ban*{11}.

[SOUTH AFRICA]{sa:N}: [Platinum miners]{miners} *voted*{14} to *stay*{14} on *strike*{14} against [three producers]{producers}, *snubbing*{15} an *appeal*{15} by [the president]{president}.

[JAPAN]{japan:N}: A [freighter]{freighter} *rammed*{16} a [squid boat]{squid} in fog off [Niigata]{niigata}. [The coast guard]{cg} *picked up*{17} [nine fishermen]{nine} and was *searching*{18} for [two more]{twomore}.

[VATICAN]{vatican:N}: [Pope Leopold]{pope} *received*{19} [victims of abuse by [priests]{priests}]{victims} and *begged*{20} [them]{victims} for forgiveness. [He]{pope} *removed*{21} a [[Chilean]{~chile} bishop]{bishop} [who]{bishop} had *shielded*{22} a [priest]{priest}.
--- actors
ukraine | place | Ukraine
odessa | place | Odessa
court1 | organization | a court in Odessa
customs | person | a customs chief
importers | group | importers
lawyer1 | person | lawyer of the customs chief
rivals | group | rivals of the customs chief
india | place | India
farmers | group | farmers in Haryana
haryana | place | Haryana
delhi | place | Delhi
two | group | two policemen
brazil | place | Brazil
prosecutors | group | prosecutors
valdouro | organization | Valdouro | mining group
santarita | place | Santa Rita
turkey | place | Turkey
video | organization | ClipShare | video site
minister | person | interior minister
ec | organization | European Commission
sa | place | South Africa
miners | group | platinum miners
producers | group | three producers
president | person | president of South Africa
japan | place | Japan
freighter | other | a freighter
squid | other | squid boat
niigata | place | Niigata
cg | organization | coast guard
nine | group | nine fishermen
twomore | group | two more fishermen
vatican | place | Vatican
pope | person | Pope Leopold
priests | group | priests
victims | group | victims of abuse by priests
chile | place | Chile
bishop | person | a Chilean bishop
priest | person | a priest
--- events
1 | COERCE | court1 | customs | core
2 | ACCUSE | - | customs |
3 | OTHER:crime | customs | importers | possible
4 | COERCE | rivals | ?customs | reported; by lawyer1
5 | RETREAT | farmers | delhi | core
6 | CONCEDE | haryana | farmers | core
7 | ASSAULT | farmers | two | core
8 | ACCUSE | prosecutors | valdouro | core
9 | OTHER:accident | - | santarita |
10 | REJECT | valdouro | - |
11 | COERCE | turkey | video | core; or SANCTION
12 | REJECT | video | ?turkey | core
13 | ACCUSE | ec | turkey |
14 | PROTEST | miners | producers | core; planned
15 | REJECT | miners | president |
16 | OTHER:accident | freighter | squid | core; place niigata
17 | AID | cg | nine | core
18 | AID | cg | twomore |
19 | CONSULT | pope | victims | core
20 | CONCEDE | pope | victims | core; or REQUEST
21 | SANCTION | pope | bishop | core
22 | AID | bishop | priest | or OTHER SUPPORT

=== n6-j007 date:2025-02-25 topic:politics source:written
[Governor]{harlow} *orders*{1} [prison]{prison} to *let*{1} [inmates]{inmates} *call*{1} lawyers

[BATON ROUGE]{br}, [La.]{la} (Delta Wire) — [Gov.]{-} [Marcus Harlow]{harlow} <on Monday|2025-02-24> *ordered*{1} [the state's largest prison]{prison} to *restore*{1} telephone calls for [about 300 inmates]{inmates} [who]{inmates} were *cut off*{2} from [their]{inmates} lawyers after a *riot*{3} <Feb. 9|2025-02-09>.

The *order*{1} *overrules*{4} [Warden]{-} [Dell Thibodeaux]{warden}, [who]{warden} had *confined*{5} [the men]{inmates} to [their]{inmates} cells around the clock. [Harlow]{harlow} also *asked*{6} [the attorney general]{ag} to *investigate*{6} the *death*{7} of [inmate]{-} [Jerome Pettis]{pettis}, 26, [whose]{pettis} family says [he]{pettis} was *denied*{8} insulin by [guards]{guards}.

"[No one in [our]{la} custody]{noone} gets *punished*{9} by being *forgotten*{9}," [the governor]{harlow} *said*{10} at a news *conference*{10} with [Pettis]{pettis}' [mother]{mother}, [Lorraine Pettis]{mother}, beside [him]{harlow}.

The [American Civil Liberties Union of [Louisiana]{la}]{aclu} had *filed suit*{11} against [the warden]{warden} and the [Department of Corrections]{doc} <Feb. 18|2025-02-18>. A [federal judge]{judge} *denied*{12} [the state]{la}'s motion to *throw out*{12} the case <on Friday|2025-02-21> and *gave*{13} [its]{la} lawyers <10 days|P10D> to *turn over*{13} video of the *riot*{3}.

[Four guards]{four} were *stabbed*{14} in the *disturbance*{3}. [The guards' union]{union} *criticized*{15} [Harlow]{harlow}, a Republican, for *siding*{16} with [inmates]{inmates} over [officers]{officers}. [Its]{union} president, [Wade Guidry]{guidry}, said [the governor]{harlow} had *turned*{17} [his]{harlow} *back*{17} on [the people who keep the gates shut]{officers}.

[Thibodeaux]{warden} was *hired*{18} from [Texas]{texas} <in 2023|2023>. A [spokesman for [the department]{doc}]{spokesman} said [he]{warden} was *complying*{19} with the *order*{1} and would *cooperate*{20} with [investigators]{investigators}.
--- actors
harlow | person | Marcus Harlow | Governor of Louisiana
prison | organization | the state's largest prison
inmates | group | about 300 inmates
br | place | Baton Rouge
la | place | Louisiana
warden | person | Dell Thibodeaux | Warden
ag | person | attorney general
pettis | person | Jerome Pettis | inmate
guards | group | guards
noone | person | no one in custody
mother | person | Lorraine Pettis | mother of Jerome Pettis
aclu | organization | American Civil Liberties Union of Louisiana
doc | organization | Department of Corrections
judge | person | federal judge
four | group | four guards stabbed
union | organization | guards' union
officers | group | officers
guidry | person | Wade Guidry | president of the guards' union
texas | place | Texas
spokesman | person | spokesman for the department
investigators | group | investigators
--- events
1 | CONCEDE/REQUEST | harlow | prison, inmates | core; time 2025-02-24; or REQUEST
2 | COERCE | ?warden | inmates | core; or SANCTION
3 | PROTEST | ?inmates | - | time 2025-02-09; or ASSAULT
4 | REJECT | ?harlow | warden | or COERCE REQUEST
5 | COERCE | warden | inmates |
6 | ACCUSE/REQUEST | harlow | ag | core
7 | OTHER:death | - | pettis | core
8 | AID/REJECT | guards | pettis | core; reported; or REJECT SANCTION
9 | SANCTION | - | noone | neg; by harlow; quoted; or COERCE
10 | OTHER:statement | harlow | - | or CONSULT
11 | ACCUSE | aclu | warden, doc | time 2025-02-18
12 | REJECT | judge | la | time 2025-02-21
13 | REQUEST | judge | la | time 2025-02-21; or COERCE
14 | ASSAULT | ?inmates | four |
15 | ACCUSE | union | harlow | core
16 | SUPPORT | harlow | inmates | reported; by union
17 | REJECT | harlow | officers | reported; by guidry; or OTHER
18 | OTHER:appointment | warden | ?doc | time 2023
19 | CONCEDE | warden | ?harlow | reported; by spokesman; or COOPERATE
20 | COOPERATE/AGREE | warden | investigators | planned; by spokesman

=== n6-j008 date:2013-08-27 topic:conflict source:written
[Tribal gunmen]{gunmen} *free*{1} [[Dutch]{~nl} hydrologist]{hydro} *held*{2} for ransom

[SANAA]{sanaa}, <Aug 27|2013-08-27> - A [[Dutch]{~nl} hydrologist *abducted*{2} in [Yemen]{yemen}]{hydro} <in June|2013-06> was *freed*{1} <on Tuesday|2013-08-27> in exchange for [three prisoners]{three} after *mediation*{3} between [the government]{yemen} and [the captors]{gunmen} by a [sheikh from [Marib]{marib}]{sheikh}.

[Pieter Vroom]{hydro}, 54, was *handed over*{1} to [the [Netherlands]{nl}' ambassador]{ambassador} at a petrol station and *flown*{4} to [Djibouti]{djibouti}. [He]{hydro} is thin but well, [the embassy]{embassy} said.

[His]{hydro} [driver]{driver}, [Saleh Nasser]{driver}, was *shot*{5} dead in the *kidnapping*{2}. [The [Dutch]{~nl} foreign minister]{timmers}, [Wouter Heijn]{timmers}, *offered condolences*{6} to [the family]{family} and *promised*{7} [them]{family} a pension.

[The gunmen]{gunmen} had *demanded*{8} 500,000 dollars from [Vroom]{hydro}'s [employer]{employer} and the *return*{9} of [relatives]{three} *jailed*{10} by [the army]{army}. [The Hague]{nl:N} *insisted*{11} no money *changed*{11} hands. A [tribal elder]{elder} *contradicted*{12} the [Dutch]{nl}, *telling*{12} [Reuters]{reuters} that [the sheikh]{sheikh} was *given*{13} two cars.

[Yemen]{yemen}'s army *came in for*{14} criticism from [rights groups]{groups} for *holding*{10} [the three men]{three} for <19 months|P19M> without trial. [Their]{three} *release*{15} was *greeted*{16} with gunfire in [their]{three} village, where a stray bullet *wounded*{17} a [girl]{girl}.

[Some 40 foreigners]{forty} have been *seized*{18} by [tribesmen]{tribesmen} in [Yemen]{yemen} since <2010|2010>. [Most]{forty} are *released*{19} unharmed. [Two [Finns]{~finland}]{finns} and a [Swiss teacher]{teacher} are still in *captivity*{20}; [al Qaeda]{qaeda} is *believed*{21} to have *bought*{21} [the teacher]{teacher} from [her]{teacher} [abductors]{abductors}.
--- actors
gunmen | group | tribal gunmen
hydro | person | Pieter Vroom | Dutch hydrologist
sanaa | place | Sanaa
yemen | place | Yemen
three | group | three prisoners
sheikh | person | sheikh from Marib
marib | place | Marib
nl | place | Netherlands
ambassador | person | the Netherlands' ambassador
djibouti | place | Djibouti
embassy | organization | Dutch embassy
driver | person | Saleh Nasser | driver
timmers | person | Wouter Heijn | Dutch foreign minister
family | group | family of Saleh Nasser
employer | organization | employer of Pieter Vroom
army | organization | army of Yemen
elder | person | tribal elder
reuters | organization | Reuters
groups | group | rights groups
girl | person | a girl
forty | group | some 40 foreigners
tribesmen | group | tribesmen
finland | place | Finland
finns | group | two Finns
teacher | person | a Swiss teacher
qaeda | organization | al Qaeda
abductors | group | abductors of the teacher
--- events
1 | RETREAT | gunmen | hydro | core; time 2013-08-27
2 | ASSAULT | gunmen | hydro | core; time 2013-06; place yemen; or COERCE
3 | CONSULT | sheikh | yemen, gunmen | core
4 | OTHER:travel | - | hydro | place djibouti; or AID
5 | ASSAULT | ?gunmen | driver | core
6 | SUPPORT | timmers | family |
7 | AID/AGREE | timmers | family | planned
8 | AID/REQUEST | gunmen | employer | or REQUEST COERCE
9 | RETREAT/REQUEST | gunmen | ?army, three |
10 | COERCE | army | three |
11 | REJECT | nl | - |
12 | REJECT | elder | nl | or OTHER
13 | AID | - | sheikh | reported; by elder; or OTHER
14 | ACCUSE | groups | ?army |
15 | RETREAT | ?yemen | three | core
16 | SUPPORT | - | three | or OTHER
17 | OTHER:accident | - | girl |
18 | COERCE | tribesmen | forty | place yemen; or ASSAULT
19 | RETREAT | ?tribesmen | forty |
20 | COERCE | - | finns, teacher |
21 | OTHER:crime | qaeda | abductors | reported; or COERCE

=== n6-j009 date:2018-06-26 topic:culture source:written
Festival *drops*{1} [director]{director} *accused*{2} of *bullying*{3} [actors]{actors}

[The [Avignon]{avignon} fringe festival]{festival} has *struck*{1} [theatre director]{-} [Luc Armand]{director} from [its]{festival} programme and *returned*{4} the money of [4,000 ticket holders]{holders}, following complaints against [him]{director} by [eleven actors]{actors}.

[The actors]{actors} *told*{5} the newspaper [Le Sud]{sud} that [Armand]{director} *insulted*{3} [them]{actors} in rehearsal, *locked*{6} [one]{one} in a dressing room and *withheld*{7} wages from [others]{others}. [Le Sud]{sud} *published*{8} [their]{actors} letter <on Thursday|2018-06-21>.

[Armand]{director}, 62, *contests*{9} the *accusations*{2} and has *lodged a complaint*{10} against [the paper]{sud} for defamation. "Theatre is not a spa," [he]{director} *wrote*{11} to [the festival]{festival}.

[The culture minister]{minister}, [Agnès Delorme]{minister}, *took*{12} [the actors]{actors}' *side*{12}. [She]{minister} *froze*{13} a grant of 240,000 euros to [[Armand]{director}'s company]{company} and *asked*{14} [the labour inspectorate]{inspectorate} to *look*{14} at [its]{company} books. [The actress]{binard} [Claire Binard]{binard}, [who]{binard} *won*{15} a Molière under [Armand]{director}, *spoke up*{16} for [him]{director}: "[He]{director} *made*{17} [me]{binard} cry and *made*{17} [me]{binard} good."

The *decision*{1} *left*{18} [seven technicians]{techs} without work. [The festival]{festival} *found*{19} places for [five of them]{five} with a [circus troupe]{troupe}.

[Two other festivals]{two}, in [Ghent]{ghent} and [Lausanne]{lausanne}, have not *followed*{20}. [The Lausanne organisers]{lausorg} *said*{21} [they]{lausorg} would *stand by*{21} [their]{lausorg} invitation to [the director]{director} until a [court]{court} *ruled*{22}.

[Armand]{director} *shot*{23} [his]{director} only film in [Corsica]{corsica} <in 1999|1999>. Its producer *fired*{24} [him]{director} after nine days.
--- actors
festival | organization | Avignon fringe festival
avignon | place | Avignon
director | person | Luc Armand | theatre director
holders | group | 4,000 ticket holders
actors | group | eleven actors
sud | organization | Le Sud | newspaper
one | person | one of the actors
others | group | other actors
minister | person | Agnès Delorme | culture minister
company | organization | Armand's company
inspectorate | organization | labour inspectorate
binard | person | Claire Binard | actress
techs | group | seven technicians
five | group | five of the technicians
troupe | organization | a circus troupe
two | group | two other festivals
ghent | place | Ghent
lausanne | place | Lausanne
lausorg | organization | Lausanne organisers
court | organization | a court
corsica | place | Corsica
--- events
1 | SANCTION | festival | director | core
2 | ACCUSE | actors | director | core
3 | ASSAULT | director | actors | core; reported; by actors; or OTHER ACCUSE
4 | CONCEDE | festival | holders | or RETREAT
5 | OTHER:statement | actors | sud | or ACCUSE
6 | COERCE | director | one | reported; by actors
7 | SANCTION | director | others | reported; by actors; or OTHER
8 | OTHER:culture | sud | - | time 2018-06-21; or OTHER
9 | REJECT | director | ?actors | core
10 | ACCUSE | director | sud | core
11 | OTHER:statement | director | festival |
12 | SUPPORT | minister | actors | core
13 | SANCTION | minister | company | core
14 | ACCUSE/REQUEST | minister | inspectorate, ?company | or REQUEST
15 | OTHER:culture | binard | - |
16 | SUPPORT | binard | director |
17 | OTHER:other | director | binard | by binard; quoted
18 | SANCTION | ?festival | techs | or OTHER
19 | AID | festival | five |
20 | SANCTION | two | ?director | neg; or REJECT
21 | SUPPORT/AGREE | lausorg | director | planned
22 | OTHER:court | court | - | possible
23 | OTHER:culture | director | - | time 1999; place corsica
24 | OTHER:appointment | - | director | time 1999; or SANCTION

=== n6-j010 date:2020-07-21 topic:accident source:written
[Ferry]{ferry} *collides*{1} with [tanker]{tanker} off [Dhaka]{dhaka}; [28]{dead} *drown*{2}

[DHAKA]{dhaka} — [At least 28 people]{dead} *drowned*{2} when a [packed ferry]{ferry} *collided*{1} with an [oil tanker]{tanker} on the [Meghna]{meghna} river <on Monday night|2020-07-20>, [the fire service]{fire} said.

[Divers]{divers} *pulled*{3} [seven survivors]{seven} from an air pocket. [Villagers]{villagers} in rowing boats *saved*{4} [dozens more]{dozens} and *gave*{5} [them]{dozens} dry clothes. About [20 passengers]{missing} were still *missing*{6}.

[Police]{police} *detained*{7} [the master of [the tanker]{tanker}]{master} and are *looking*{8} for [[the ferry]{ferry}'s owner]{owner}, [Mizan Sarker]{owner}, [who]{owner} *switched off*{9} [his]{owner} phone. [He]{owner} is *accused*{10} of *putting*{11} 180 people on a boat licensed for 95.

[Relatives]{relatives} of [the dead]{dead} *besieged*{12} [Sarker]{owner}'s office and *set fire*{13} to [his]{owner} car. [Shipping Minister]{-} [Anwara Haque]{haque} *promised*{14} [each family]{families} 150,000 taka and *appointed*{15} a [committee]{committee} to *find*{15} the cause. [She]{haque} *suspended*{16} [two inspectors]{inspectors} [who]{inspectors} had *passed*{17} [the vessel]{ferry} as safe.

"[My]{rina} [son]{son} *paid*{18} for a seat," said [Rina Begum]{rina}, [who]{rina} *travelled*{19} from [Barisal]{barisal} to *identify*{20} [him]{son}. "[They]{owner} *gave*{21} [him]{son} a piece of the roof."

[Opposition lawmakers]{lawmakers} *walked out*{22} of parliament when [the speaker]{speaker} *refused*{23} [them]{lawmakers} a *debate*{23}.

Accidents are common on [Bangladesh]{bd}'s rivers. <In 2014|2014> a launch *sank*{24} near [Mawa]{mawa} with the *loss*{24} of [over 100 lives]{hundred}; its owner was *acquitted*{25} <last year|2019>.
--- actors
ferry | other | packed ferry
tanker | other | oil tanker
dhaka | place | Dhaka
dead | group | at least 28 people drowned
meghna | place | Meghna
fire | organization | fire service
divers | group | divers
seven | group | seven survivors
villagers | group | villagers
dozens | group | dozens more survivors
missing | group | 20 passengers
police | organization | police
master | person | master of the tanker
owner | person | Mizan Sarker | owner of the ferry
relatives | group | relatives of the dead
haque | person | Anwara Haque | Shipping Minister
families | group | families of the dead
committee | organization | a committee
inspectors | group | two inspectors
rina | person | Rina Begum
son | person | son of Rina Begum
barisal | place | Barisal
lawmakers | group | opposition lawmakers
speaker | person | speaker of parliament
bd | place | Bangladesh
mawa | place | Mawa
hundred | group | over 100 dead
--- events
1 | OTHER:accident | ferry, tanker | - | core; mutual; time 2020-07-20; place meghna
2 | OTHER:accident | - | dead | core; time 2020-07-20; place meghna; or OTHER
3 | AID | divers | seven | core
4 | AID | villagers | dozens | core
5 | AID | villagers | dozens |
6 | OTHER:accident | - | missing |
7 | COERCE | police | master | core
8 | COERCE | police | owner | planned; or ACCUSE
9 | OTHER:other | owner | - |
10 | ACCUSE | - | owner | core
11 | OTHER:crime | owner | - | possible
12 | PROTEST | relatives | owner | core
13 | PROTEST | relatives | owner | or ASSAULT
14 | AID/AGREE | haque | families | core; planned
15 | OTHER:appointment | haque | committee | or ACCUSE
16 | SANCTION | haque | inspectors | core
17 | OTHER:other | inspectors | ferry | or AGREE
18 | OTHER:other | son | - | by rina; quoted
19 | OTHER:travel | rina | - |
20 | OTHER:other | rina | son |
21 | OTHER:other | owner | son | by rina; quoted
22 | PROTEST | lawmakers | ?speaker |
23 | REJECT | speaker | lawmakers |
24 | OTHER:accident | - | hundred | time 2014; place mawa
25 | CONCEDE | - | - | time 2019

=== n6-j011 date:2017-02-07 topic:politics source:written
[Zambia]{zambia} [opposition leader]{-} [Chanda]{chanda} *remanded*{1} as [supporters]{supporters} *clash*{2} with [police]{police}

[LUSAKA]{lusaka}, <7 February|2017-02-07> — [Opposition leader]{-} [Moses Chanda]{chanda} was *remanded*{1} in custody <on Monday|2017-02-06> on a charge of *insulting*{3} [the president]{president}, and [his]{chanda} [supporters]{supporters} *fought*{2} running battles with [police]{police} in the capital's markets.

[Magistrate]{-} [Grace Tembo]{tembo} *rejected*{4} an *application*{4} for bail by [his]{chanda} [lawyers]{lawyers} and *adjourned*{5} the case to <20 February|2017-02-20>. [She]{tembo} also *barred*{6} [journalists]{journalists} from the courtroom.

[Chanda]{chanda} was *picked up*{7} at [his]{chanda} home <on Friday night|2017-02-03> by [officers]{police} [who]{police} *smashed*{8} [his]{chanda} front door and *pepper-sprayed*{9} [his]{chanda} [cook]{cook}. [The party]{umn}, the [United Movement for the Nation]{umn}, said [they]{police} also *beat*{10} [[his]{chanda} brother-in-law]{brother}.

[Police spokesperson]{-} [Esther Mwale]{mwale} *dismissed*{11} [the party]{umn}'s claims as "cheap politics". [She]{mwale} *cautioned*{12} [the youths]{supporters} against *provoking*{12} [officers]{police}.

The [Law Association]{law}, the [Council of Churches]{churches} and [the US embassy]{usemb} all *voiced concern*{13} at [Chanda]{chanda}'s detention. [South Africa]{sa} *refused*{14} to be *drawn*{14}. The [European Union]{eu} *appealed*{15} to [both sides]{police+supporters} for restraint and *asked*{16} to *send*{16} an [observer]{observer} to the trial.

[President]{-} [Joseph Mulenga]{president}, [who]{president} *defeated*{17} [Chanda]{chanda} by 100,530 votes <last August|2016-08>, has never been *recognised*{18} by [him]{chanda}. [The loser]{chanda}'s petition to the [Constitutional Court]{cc} was *thrown out*{19} without a hearing.

<In January|2017-01> [the state]{zambia} *shut*{20} [The Mail & Post]{mail}, [the only daily]{mail} that had *supported*{21} [Chanda]{chanda}, over a tax bill. [Its]{mail} editor has *gone*{22} into hiding.
--- actors
zambia | place | Zambia
chanda | person | Moses Chanda | opposition leader
supporters | group | supporters of Moses Chanda
police | organization | police
lusaka | place | Lusaka
president | person | Joseph Mulenga | President of Zambia
tembo | person | Grace Tembo | Magistrate
lawyers | group | lawyers of Moses Chanda
journalists | group | journalists
cook | person | cook of Moses Chanda
umn | organization | United Movement for the Nation
brother | person | brother-in-law of Moses Chanda
mwale | person | Esther Mwale | police spokesperson
law | organization | Law Association
churches | organization | Council of Churches
usemb | organization | US embassy
sa | place | South Africa
eu | organization | European Union
observer | person | EU observer
cc | organization | Constitutional Court
mail | organization | The Mail & Post | daily newspaper
--- events
1 | COERCE | ?tembo | chanda | core; time 2017-02-06
2 | ASSAULT | supporters, police | - | core; mutual; time 2017-02-06; place lusaka; or PROTEST
3 | ACCUSE | chanda | president | possible
4 | REJECT | tembo | lawyers | core
5 | OTHER:court | tembo | - | time 2017-02-20
6 | COERCE | tembo | journalists |
7 | COERCE | police | chanda | core; time 2017-02-03
8 | COERCE | police | chanda | time 2017-02-03; or ASSAULT
9 | ASSAULT | police | cook | time 2017-02-03
10 | ASSAULT | police | brother | reported; by umn
11 | REJECT | mwale | umn | core
12 | REQUEST | mwale | supporters | or THREATEN
13 | ACCUSE | law, churches, usemb | - | or OTHER
14 | REJECT | sa | - |
15 | REQUEST | eu | police, supporters |
16 | REQUEST | eu | - | or OTHER
17 | OTHER:election | president | chanda | time 2016-08
18 | REJECT | chanda | president |
19 | REJECT | cc | chanda |
20 | COERCE | zambia | mail | time 2017-01
21 | SUPPORT | mail | chanda |
22 | OTHER:other | - | - |

=== n6-j012 date:2011-10-25 topic:economy source:written
[Greece]{greece}'s [creditors]{creditors} *agree*{1} to *halve*{1} debt after all-night *talks*{2}

[BRUSSELS]{brussels} — [Banks]{creditors} that hold [Greece]{greece}'s bonds *bowed*{1} to [Germany]{germany}'s pressure <early on Tuesday|2011-10-25> and *agreed*{1} to *write off*{1} half of what [Athens]{greece:N} owes [them]{creditors}.

The *deal*{1} was *struck*{1} at 4 a.m. between [the banks' negotiator]{dallman}, [Charles Dallman]{dallman}, and [[German]{~germany} Chancellor]{-} [Ingrid Mohr]{mohr} and [[French]{~france} President]{-} [Nicolas Sartou]{sartou}, [who]{mohr+sartou} *summoned*{3} [him]{dallman} to a side room and *gave*{4} [him]{dallman} an hour. If [he]{dallman} *refused*{5}, [they]{mohr+sartou} *told*{6} [him]{dallman}, [Greece]{greece} would be *left*{6} to default and [the banks]{creditors} would *get*{6} nothing.

"It was not a *negotiation*{2}, it was an *ultimatum*{4}," one person in the room said.

[Euro zone leaders]{leaders} will *lend*{7} [Greece]{greece} a further 130 billion euros. In return [Athens]{greece} must *accept*{8} [monitors from [Brussels]{eu}]{monitors} in every ministry. [The leaders]{leaders} also *ordered*{9} [70 lenders]{lenders} to *raise*{9} 106 billion euros in fresh capital by <June|2012-06>.

[[Greek]{~greece} Prime Minister]{-} [Andreas Papadakis]{papadakis} *hailed*{10} "a new day". At home the *accord*{1} was *panned*{11} by [the opposition]{opposition}. [Civil servants]{servants} *vowed*{12} to *shut*{12} ministries against [the inspectors]{monitors}, and a [retired pharmacist]{pharmacist} *handed out*{13} leaflets outside parliament *comparing*{13} [Mohr]{mohr} to an occupier.

[Slovakia]{slovakia} *grumbled*{14} at *bailing out*{15} a [richer state]{greece}. [China]{china} has been *sounded out*{16} by [Paris]{france:N} about *buying*{17} euro bonds; a [[Chinese]{~china} official]{official} was non-committal.

Markets *cheered*{19}. Shares in [BNP Crédit]{bnp}, [one of the biggest holders]{bnp}, *rose*{19} 17 percent.
--- actors
greece | place | Greece
creditors | group | banks that hold Greece's bonds
brussels | place | Brussels
germany | place | Germany
dallman | person | Charles Dallman | banks' negotiator
mohr | person | Ingrid Mohr | Chancellor of Germany
france | place | France
sartou | person | Nicolas Sartou | President of France
leaders | group | euro zone leaders
eu | place | Brussels (EU)
monitors | group | monitors from Brussels
lenders | group | 70 lenders
papadakis | person | Andreas Papadakis | Prime Minister of Greece
opposition | organization | opposition
servants | group | civil servants
pharmacist | person | a retired pharmacist
slovakia | place | Slovakia
china | place | China
official | person | a Chinese official
bnp | organization | BNP Crédit
--- events
1 | CONCEDE | creditors | germany, greece | core; time 2011-10-25; place brussels; or AGREE
2 | CONSULT | ?dallman, ?mohr, ?sartou | - | core; mutual; time 2011-10-25; place brussels
3 | REQUEST | mohr, sartou | dallman | core; or CONSULT
4 | THREATEN | mohr, sartou | dallman | core; or REQUEST
5 | REJECT | dallman | ?mohr, ?sartou | possible
6 | THREATEN | mohr, sartou | dallman | possible; or OTHER
7 | AID/AGREE | leaders | greece | core; planned
8 | CONCEDE/REQUEST | ?leaders | greece | planned; or AGREE
9 | REQUEST | leaders | lenders | core
10 | SUPPORT | papadakis | - |
11 | ACCUSE | opposition | ?papadakis |
12 | PROTEST/THREATEN | servants | monitors | planned; possible
13 | ACCUSE | pharmacist | mohr | or PROTEST
14 | ACCUSE | slovakia | - | or OTHER
15 | AID | slovakia | greece |
16 | CONSULT | france | china |
17 | AID | china | - | possible; or OTHER
19 | OTHER:business | - | - |

=== n6-j013 date:2024-03-26 topic:environment source:written
[Village]{village} *wins*{1} *case*{1} against [quarry firm]{firm} over dust

A [High Court judge]{judge} has *found*{1} for [the 70 households of [Pwllgarw]{village}]{households} in [their]{households} seven-year *fight*{2} with [Brindle Aggregates]{firm} over dust from [its]{firm} limestone quarry.

[Mrs Justice]{-} [Harriet Ellison]{judge} *ordered*{3} [the company]{firm} to *pay*{3} [each household]{households} £11,500 and *granted*{4} [them]{households} an injunction against night *blasting*{5}. [She]{judge} *rebuked*{6} [Brindle]{firm} for *sending*{7} [residents]{households} car-wash vouchers in answer to [their]{households} complaints.

[The council]{council}, which *sat*{8} on a damning air report for <two years|P2Y>, also *came under fire*{9} from [the judge]{judge}. "[It]{council} *served*{10} [those it was meant to watch]{firm}," [she]{judge} said.

[Residents]{households} *embraced*{11} [[their]{households} solicitor]{-}, [Gethin Rhys]{rhys}, [who]{rhys} *took*{12} the case without a fee. [Eirlys Morgan]{morgan}, 79, *dedicated*{13} the *victory*{1} to [[her]{morgan} late husband]{husband}, a quarryman [who]{husband} *died*{14} of lung disease.

[Brindle]{firm} *said*{15} [it]{firm} was considering an *appeal*{16} and *warned*{17} that 48 jobs *depended*{17} on the site. [The Unite union]{unite} *refused*{18} to *back*{18} [the firm]{firm}. [[Its]{firm} parent]{parent}, [Cemex-Larsen]{parent} of [Denmark]{denmark}, *replaced*{19} [the quarry manager]{manager} <last month|2024-02>.

[The Welsh government]{welsh} *welcomed*{20} the ruling. [Plaid councillor]{-} [Bethan Lloyd]{lloyd} *accused*{21} [Cardiff]{welsh:N} of *having hidden*{22} behind [the villagers]{households}: for years [it]{welsh} had *declined*{23} [their]{households} *invitations*{23} to *see*{23} the dust for [itself]{welsh}, [she]{lloyd} said.
--- actors
village | place | Pwllgarw
firm | organization | Brindle Aggregates | quarry firm
judge | person | Harriet Ellison | High Court judge
households | group | 70 households of Pwllgarw
council | organization | council
rhys | person | Gethin Rhys | solicitor of the residents
morgan | person | Eirlys Morgan
husband | person | late husband of Eirlys Morgan
unite | organization | Unite union
parent | organization | Cemex-Larsen | parent of Brindle Aggregates
denmark | place | Denmark
manager | person | quarry manager
welsh | organization | Welsh government
lloyd | person | Bethan Lloyd | Plaid councillor
--- events
1 | CONCEDE | judge | village, households | core; or OTHER SUPPORT
2 | ACCUSE | households | firm | core
3 | COERCE | judge | firm | core; or REQUEST
4 | COERCE | judge | firm | core; or CONCEDE
5 | OTHER:business | firm | - |
6 | ACCUSE | judge | firm | core
7 | OTHER:other | firm | households |
8 | REJECT | council | - | or OTHER
9 | ACCUSE | judge | council | core
10 | SUPPORT | council | firm | by judge; quoted; or AID
11 | SUPPORT | households | rhys |
12 | AID | rhys | ?households |
13 | SUPPORT | morgan | husband |
14 | OTHER:death | - | husband |
15 | OTHER:statement | firm | - |
16 | REQUEST | firm | - | possible; or OTHER
17 | THREATEN | firm | - | possible; or OTHER
18 | SUPPORT/REJECT | unite | firm |
19 | SANCTION | parent | manager | time 2024-02; or OTHER
20 | SUPPORT | welsh | ?judge |
21 | ACCUSE | lloyd | welsh |
22 | OTHER:other | welsh | households | reported; by lloyd
23 | CONSULT/REJECT | welsh | households | reported; by lloyd; or REJECT

=== n6-j014 date:2009-09-29 topic:diplomacy source:written
[Tehran]{iran:N} *opens*{1} second *nuclear site*{1} to [inspectors]{iaea:n}, *shuns*{2} [Washington]{us:N}

[VIENNA]{vienna} (Danube News Agency) — [Iran]{iran} *agreed*{1} <on Tuesday|2009-09-29> to *admit*{1} [UN inspectors]{iaea} to a plant [it]{iran} *concealed*{3} from [them]{iaea} for three years, but *spurned*{2} a *proposal*{2} by the [United States]{us} for direct talks.

The *offer*{1} was *conveyed*{4} to the [International Atomic Energy Agency]{iaea} in a letter from [[Iran]{iran}'s nuclear chief]{-}, [Ali Akbar Sohrabi]{sohrabi}. [The agency's head]{elba}, [Mahmoud Elbadry]{elba}, *called*{5} it "better late than never" and will *fly*{6} to [Tehran]{tehran} <on Saturday|2009-10-03>.

[Washington]{us:N} *reacted*{7} coolly. [Israel]{israel} *scoffed*{8} at [Tehran]{iran:N}'s gesture and *reserved*{9} "every option". [France]{france}, [Germany]{germany} and [Britain]{britain} will *meet*{10} with [Sohrabi]{sohrabi} in [Geneva]{geneva} <on Thursday|2009-10-01>; [Russia]{russia}, long a *shield*{11} for [Iran]{iran} in the [Security Council]{unsc}, *hinted*{12} that [it]{russia} could *vote*{12} for sanctions on [its]{russia} neighbour.

[Iran]{iran} *test-fired*{13} two missiles <on Sunday|2009-09-27> that can *hit*{14} [Tel Aviv]{telaviv}. The [Revolutionary Guards]{guards} *staged*{15} the launches in the desert near [Qom]{qom} as part of a drill.

The *disclosure*{16} of the plant *followed*{16} a tip from a [defector]{defector}, [who]{defector} *vanished*{17} in [Saudi Arabia]{saudi} <in June|2009-06>. [Tehran]{iran:N} *holds*{18} [Riyadh]{saudi:N} responsible for [his]{defector} *abduction*{19}. [His]{defector} [wife]{wife} was *questioned*{20} by [the intelligence ministry]{ministry} and *stripped*{21} of [her]{wife} passport.

[Venezuela]{venezuela} *stood up*{22} for [Iran]{iran}. [Its]{venezuela} president, [Hernán Castaño]{castano}, *awarded*{23} [Sohrabi]{sohrabi} a medal <last month|2009-08>.
--- actors
iran | place | Iran
iaea | organization | International Atomic Energy Agency
us | place | United States
vienna | place | Vienna
sohrabi | person | Ali Akbar Sohrabi | Iran's nuclear chief
elba | person | Mahmoud Elbadry | head of the International Atomic Energy Agency
tehran | place | Tehran
israel | place | Israel
france | place | France
germany | place | Germany
britain | place | Britain
geneva | place | Geneva
russia | place | Russia
unsc | organization | Security Council
telaviv | place | Tel Aviv
guards | organization | Revolutionary Guards
qom | place | Qom
defector | person | a defector
saudi | place | Saudi Arabia
wife | person | wife of the defector
ministry | organization | intelligence ministry
venezuela | place | Venezuela
castano | person | Hernán Castaño | president of Venezuela
--- events
1 | CONCEDE/CONCEDE | iran | iaea | core; planned; time 2009-09-29; or AGREE
2 | CONSULT/REJECT | iran | us | core; time 2009-09-29
3 | REJECT | iran | iaea | or OTHER
4 | OTHER:statement | sohrabi | iaea |
5 | ACCUSE | elba | ?iran | or SUPPORT OTHER
6 | OTHER:travel | elba | - | planned; time 2009-10-03; place tehran
7 | OTHER:statement | us | ?iran |
8 | REJECT | israel | iran | core; or ACCUSE
9 | THREATEN | israel | ?iran | possible
10 | CONSULT/AGREE | france, germany, britain, sohrabi | - | mutual; planned; time 2009-10-01; place geneva
11 | SUPPORT | russia | iran |
12 | SANCTION/THREATEN | russia | iran | possible
13 | MOBILIZE | iran | - | time 2009-09-27; or THREATEN
14 | ASSAULT | ?iran | telaviv | possible
15 | MOBILIZE | guards | - | time 2009-09-27; place qom; same 13
16 | OTHER:statement | defector | - | or ACCUSE
17 | OTHER:other | defector | - | time 2009-06; place saudi
18 | ACCUSE | iran | saudi |
19 | ASSAULT | saudi | defector | reported; by iran; or COERCE
20 | COERCE | ministry | wife | or ACCUSE
21 | COERCE | ministry | wife | or SANCTION
22 | SUPPORT | venezuela | iran |
23 | SUPPORT | castano | sohrabi | time 2009-08

=== n6-j015 date:2021-03-30 topic:local source:written
[Sheriff]{sheriff:n}'s deputies *cleared*{1} in *shooting*{2} of [farmer]{farmer:n}

[FALLON]{fallon}, [Nev.]{nev} — [Two deputies]{deputies} [who]{deputies} *shot*{2} and *killed*{2} a [rancher]{farmer} during an *eviction*{3} <in October|2020-10> will not *face*{1} charges, [Churchill County District Attorney]{-} [Gail Sorensen]{sorensen} *announced*{4} <Monday|2021-03-29>.

[Sorensen]{sorensen} said [the rancher]{farmer}, [Walt Dietz]{farmer}, 67, had *pointed*{5} a rifle at [the officers]{deputies} and *ignored*{6} [their]{deputies} *orders*{7} to *drop*{7} it. Body camera video *released*{8} by [her]{sorensen} office *shows*{8} [Dietz]{farmer} on [his]{farmer} porch with the gun across [his]{farmer} arms.

[[Dietz]{farmer}'s widow]{-}, [Loretta Dietz]{widow}, *disputed*{9} [the prosecutor]{sorensen}'s account. [Her]{widow} [husband]{farmer} never *aimed*{10} at [anyone]{anyone}, [she]{widow} said. [She]{widow} has *filed*{11} a $12 million claim against [the county]{county}.

[The bank]{bank} that *foreclosed*{12} on [the couple]{farmer+widow}, [Sierra Basin Savings]{bank}, *called off*{13} an *auction*{13} of the ranch <in November|2020-11> after [callers]{callers} *threatened*{14} [its]{bank} [tellers]{tellers}. [It]{bank} has *let*{15} [Mrs.]{-} [Dietz]{widow} *stay*{15} on the land rent-free <through June|2021-06-30>.

[About 80 ranchers]{ranchers} *rallied*{16} behind [the widow]{widow} outside the courthouse. [They]{ranchers} *called*{17} for [Sheriff]{-} [Hal Brockway]{sheriff} to *resign*{17}. [Brockway]{sheriff}, [who]{sheriff} *put*{18} [the two]{deputies} on paid *leave*{18} <in the fall|2020-09/2020-11>, *welcomed*{19} [them]{deputies} back to work and *offered*{20} [his]{sheriff} sympathies to [the family]{widow}.

[State Sen.]{-} [Ruben Otero]{otero} *introduced*{21} a bill that would *stop*{22} [sheriffs]{sheriffs} from *carrying out*{23} evictions at night.
--- actors
sheriff | person | Hal Brockway | Sheriff
farmer | person | Walt Dietz | rancher
fallon | place | Fallon
nev | place | Nevada
deputies | group | two deputies
sorensen | person | Gail Sorensen | Churchill County District Attorney
widow | person | Loretta Dietz | widow of Walt Dietz
anyone | group | anyone
county | organization | Churchill County
bank | organization | Sierra Basin Savings | bank
callers | group | callers
tellers | group | tellers of the bank
ranchers | group | about 80 ranchers
otero | person | Ruben Otero | state senator
sheriffs | group | sheriffs
--- events
1 | CONCEDE | sorensen | deputies | core; time 2021-03-29
2 | ASSAULT | deputies | farmer | core; time 2020-10
3 | COERCE | deputies | farmer | core; time 2020-10
4 | OTHER:statement | sorensen | - | time 2021-03-29
5 | THREATEN | farmer | deputies | core; reported; by sorensen; or ASSAULT
6 | REJECT | farmer | deputies | reported; by sorensen
7 | REQUEST | deputies | farmer | reported; by sorensen
8 | OTHER:statement | sorensen | - |
9 | REJECT | widow | sorensen | core
10 | THREATEN | farmer | anyone | denied; neg; by widow
11 | ACCUSE | widow | county | core
12 | COERCE | bank | farmer, widow | or SANCTION OTHER
13 | RETREAT | bank | ?widow | time 2020-11; or CONCEDE
14 | THREATEN | callers | tellers |
15 | CONCEDE | bank | widow | time 2021-06-30; or AID
16 | SUPPORT | ranchers | widow | core; or PROTEST
17 | RETREAT/REQUEST | ranchers | sheriff | core
18 | SANCTION | sheriff | deputies | time 2020-09/2020-11; or OTHER
19 | SUPPORT | sheriff | deputies | or OTHER
20 | SUPPORT | sheriff | widow |
21 | OTHER:other | otero | - |
22 | COERCE | - | sheriffs | possible
23 | COERCE | sheriffs | - | possible; neg
