=== n6-m001 date:2017-10-17 topic:crime source:written
[Colombia]{colombia} *cracks down*{1} on [coca growers]{farmers}; [six]{six} *shot*{2} dead

[TUMACO]{tumaco}, [Colombia]{colombia} — [At least six coca farmers]{six} were *shot*{2} dead when [police]{police} *opened fire*{2} on a protest against crop *eradication*{1} in the southwest, [villagers]{villagers} said <on Monday|2017-10-16>, contradicting [the army]{army}, which *blamed*{3} the *deaths*{2} on [dissident guerrillas]{dissidents}.

[The ombudsman]{ombudsman}, [Carlos Nieto Ríos]{ombudsman}, *sent*{4} a [team]{team} to the hamlet of [El Tandil]{tandil}. [It]{team} came *under fire*{5} from [uniformed men]{uniformed} and *took refuge*{6} with a [priest]{priest}.

[President]{-} [Julián Sarmiento]{sarmiento} *suspended*{7} [four police commanders]{four} and *promised*{8} justice to [the victims' families]{families}. But [he]{sarmiento} *vowed*{9} to *press on*{9} with a *campaign*{1} to *pull up*{1} 50,000 hectares <this year|2017>, under heavy *pressure*{10} from [Washington]{us:N}. [President]{-} [Dale Trask]{trask} of the [United States]{us} *warned*{11} [Colombia]{colombia} <last month|2017-09> that [he]{trask} could *list*{11} [it]{colombia} among states that *fail*{12} to *fight*{12} drugs.

[Farmers]{farmers} *accuse*{13} [the government]{colombia} of *going back*{14} on a *promise*{14} in <last year|2016>'s *peace deal*{15} with the [FARC]{farc} to *pay*{14} [families]{farmers} that *give up*{16} coca. "First [they]{colombia} *signed*{17} with [us]{farmers}, then [they]{colombia} *sent*{18} [the police]{police}," said [Lucila Quiñones]{lucila}, [whose]{lucila} [brother]{brother} is among [the dead]{six}.

[The UN human rights office]{unhr} *rebuked*{19} [the police]{police} for *throwing*{20} stun grenades at [its]{unhr} own [observers]{observers}. [Ecuador]{ecuador} *closed*{21} a crossing to [Colombians]{colombians} and *doubled*{22} [its]{ecuador} soldiers there.

[Colombia]{colombia} *produced*{23} more cocaine <in 2016|2016> than ever before, according to the [United Nations]{un}.
--- actors
colombia | place | Colombia
six | group | at least six coca farmers killed
tumaco | place | Tumaco
police | organization | police
villagers | group | villagers
army | organization | army
dissidents | group | dissident guerrillas
ombudsman | person | Carlos Nieto Ríos | ombudsman
team | group | team of the ombudsman
tandil | place | El Tandil
uniformed | group | uniformed men
priest | person | a priest
sarmiento | person | Julián Sarmiento | President of Colombia
four | group | four police commanders
families | group | families of the victims
us | place | United States
trask | person | Dale Trask | President of the United States
farmers | group | coca farmers
farc | organization | FARC
lucila | person | Lucila Quiñones
brother | person | brother of Lucila Quiñones
unhr | organization | UN human rights office
observers | group | UN observers
ecuador | place | Ecuador
colombians | group | Colombians
un | organization | United Nations
--- events
1 | COERCE | colombia | farmers | core
2 | ASSAULT | police | six | core; by villagers; place tumaco
3 | ACCUSE | army | dissidents | core
4 | OTHER:other | ombudsman | team | place tandil; or ACCUSE
5 | ASSAULT | uniformed | team | core
6 | AID | priest | team | or OTHER
7 | SANCTION | sarmiento | four | core
8 | AID/AGREE | sarmiento | families | planned; or AGREE
9 | COERCE/THREATEN | sarmiento | - | planned; same 1
10 | REQUEST | us | ?sarmiento | or COERCE
11 | SANCTION/THREATEN | trask | colombia | possible; time 2017-09
12 | REJECT | - | - | possible; by trask
13 | ACCUSE | farmers | colombia | core
14 | AID/REJECT | colombia | farmers | reported; by farmers; or REJECT
15 | AGREE | colombia, farc | - | mutual; time 2016
16 | CONCEDE | farmers | - | possible
17 | AGREE | colombia, farmers | - | mutual; by lucila; quoted
18 | MOBILIZE | colombia | police | by lucila; quoted; or COERCE
19 | ACCUSE | unhr | police |
20 | ASSAULT | police | observers |
21 | SANCTION | ecuador | colombians | or COERCE
22 | MOBILIZE | ecuador | - |
23 | OTHER:business | colombia | - | time 2016; by un

=== n6-m002 date:2012-12-18 topic:society source:written
[Foster mother]{foster:n} *wins*{1} damages from [county]{county}

A [foster mother]{foster} from [whom]{foster} [social workers]{sw} *removed*{2} [three children]{children} because [she]{foster} *belonged*{3} to the wrong party has *won*{1} £20,000 and an *apology*{4} from [Rotherfield County Council]{county}.

[Social workers]{sw} *took*{2} [the children]{children}, all from [Slovakia]{slovakia}, from [Jean Thackray]{foster} and [[her]{foster} husband]{-} [Bill]{bill} <in November|2012-11> after an *anonymous tip*{5} that [the couple]{foster+bill} had *joined*{3} the [UK Freedom Party]{ukfp}. [They]{sw} *told*{6} [the pair]{foster+bill} that [the party]{ukfp} was *hostile*{7} to [migrants]{migrants}.

[The council's director of children's services]{director}, [Moira Kay]{director}, *stood*{8} by the *decision*{2} at first. But [both the prime minister]{pm} and [the opposition leader]{oppo} *attacked*{9} [the council]{county}, and [the education secretary]{edsec}, [Marcus Gove-Hart]{edsec}, *opened*{10} an *inquiry*{10} into [it]{county}. [Ms]{-} [Kay]{director} *stood down*{11} <last week|2012-12-10/2012-12-16>.

[The children]{children} are to be *handed back*{12} to [the Thackrays]{foster+bill} before Christmas, a [family court judge]{judge} *ruled*{12} <on Monday|2012-12-17>. [Judge]{-} [Anil Deshpande]{judge} *praised*{13} [the couple]{foster+bill} for "warmth under provocation" and *scolded*{14} [the council's lawyers]{lawyers} for *keeping*{15} the tip from [him]{judge}.

[The [Slovak]{~slovakia} embassy]{embassy} had *offered*{16} [Mrs]{-} [Thackray]{foster} language lessons. [Barnsley Road Primary]{school} *kept*{17} the children's pegs.

[The party's leader]{leader}, [Neil Farrow]{leader}, *visited*{18} [the couple]{foster+bill} and was *asked*{19} by [Mr]{-} [Thackray]{bill} not to *bring*{19} [photographers]{photographers}. [He]{leader} *brought*{20} two.
--- actors
foster | person | Jean Thackray | foster mother
county | organization | Rotherfield County Council
sw | group | social workers
children | group | three children from Slovakia
slovakia | place | Slovakia
bill | person | Bill Thackray | husband of Jean Thackray
ukfp | organization | UK Freedom Party
migrants | group | migrants
director | person | Moira Kay | director of children's services
pm | person | prime minister
oppo | person | opposition leader
edsec | person | Marcus Gove-Hart | education secretary
judge | person | Anil Deshpande | family court judge
lawyers | group | council's lawyers
embassy | organization | Slovak embassy
school | organization | Barnsley Road Primary
leader | person | Neil Farrow | leader of the UK Freedom Party
photographers | group | photographers
--- events
1 | CONCEDE | county | foster | core; or AID OTHER
2 | COERCE | sw | children, foster, bill | core; time 2012-11
3 | OTHER:other | foster, bill | ukfp |
4 | CONCEDE | county | foster | core
5 | ACCUSE | - | foster, bill | or OTHER
6 | OTHER:statement | sw | foster, bill |
7 | ACCUSE | ukfp | migrants | reported; by sw; or OTHER
8 | SUPPORT | director | ?sw | or REJECT
9 | ACCUSE | pm, oppo | county | core
10 | ACCUSE | edsec | county | core
11 | RETREAT | director | ?county | time 2012-12-10/2012-12-16; or OTHER
12 | RETREAT/REQUEST | judge | children, foster, bill | core; time 2012-12-17; or RETREAT
13 | SUPPORT | judge | foster, bill |
14 | ACCUSE | judge | lawyers |
15 | REJECT | lawyers | judge | reported; by judge; or OTHER
16 | AID/AGREE | embassy | foster | planned
17 | SUPPORT | school | ?children | or OTHER
18 | CONSULT | leader | foster, bill |
19 | REQUEST | bill | leader |
20 | REJECT | leader | ?bill | or OTHER

=== n6-m003 date:2024-09-10 topic:media source:written
[Streaming service]{orbit:n} *pulls*{1} [comedian]{mirza:n}'s special after *complaint*{2} by [Riyadh]{saudi:N}

[LOS ANGELES]{la} — [Orbit]{orbit} has *blocked*{1} an episode of a satirical show for [viewers in [Saudi Arabia]{saudi}]{viewers} after [the kingdom]{saudi} *complained*{2} that [its]{orbit} host *mocked*{3} [the crown prince]{cp}.

[The American company]{orbit} said [it]{orbit} had *received*{4} "a valid legal *request*{4}" from [the [Saudi]{~saudi} telecoms regulator]{regulator}, which *threatened*{5} [it]{orbit} with prosecution under a cybercrime law.

[Comedian]{-} [Hasan Mirza]{mirza} *accused*{6} [[his]{mirza} own network]{orbit} of *cowardice*{7}. "If you want to *stop*{8} [people]{people} seeing a joke, *ban*{8} it and *tell*{8} [everyone]{people} you did," [he]{mirza} *wrote*{6}. [PEN America]{pen} *rallied*{9} to [his]{mirza} side. [Human Rights Watch]{hrw} *urged*{10} [artists]{artists} to *boycott*{10} [the platform]{orbit}; [three directors]{three} have *pulled out*{11} of projects with [it]{orbit}.

In the episode [Mirza]{mirza} *took aim*{3} at [the prince]{cp} over the *killing*{12} of a [columnist]{columnist} in [Istanbul]{istanbul} and [the kingdom]{saudi}'s *war*{13} on [Yemen]{yemen}. [He]{mirza} *asked*{14} [technology firms]{firms} to *stop*{14} *taking*{15} [Saudi]{~saudi} money.

[Orbit]{orbit} has *yielded*{16} to such *demands*{16} before. [It]{orbit} *removed*{17} a film at the behest of [New Zealand]{nz}'s censor <in 2019|2019> and a drama at that of [Singapore]{singapore}. A [spokeswoman]{spokeswoman} *declined*{18} to *make*{18} [executives]{executives} available.

Shares in [the company]{orbit} *rose*{19} 1 percent.
--- actors
orbit | organization | Orbit | American streaming service
saudi | place | Saudi Arabia
la | place | Los Angeles
viewers | group | viewers in Saudi Arabia
cp | person | crown prince of Saudi Arabia
regulator | organization | Saudi telecoms regulator
mirza | person | Hasan Mirza | comedian
people | group | people
pen | organization | PEN America
hrw | organization | Human Rights Watch
artists | group | artists
three | group | three directors
columnist | person | a columnist
istanbul | place | Istanbul
yemen | place | Yemen
firms | group | technology firms
nz | place | New Zealand
singapore | place | Singapore
spokeswoman | person | spokeswoman of Orbit
executives | group | executives of Orbit
--- events
1 | COERCE | orbit | viewers, mirza | core; or CONCEDE
2 | ACCUSE | saudi | ?orbit | core
3 | ACCUSE | mirza | cp | core
4 | REQUEST | regulator | orbit | core; by orbit
5 | ACCUSE/THREATEN | regulator | orbit | core; possible
6 | ACCUSE | mirza | orbit | core
7 | CONCEDE | orbit | - | reported; by mirza
8 | COERCE | - | people | possible; by mirza; quoted
9 | SUPPORT | pen | mirza |
10 | SANCTION/REQUEST | hrw | artists, orbit |
11 | SANCTION | three | orbit |
12 | ASSAULT | - | columnist | place istanbul
13 | ASSAULT | saudi | yemen |
14 | SANCTION/REQUEST | mirza | firms, ?saudi | or REQUEST
15 | OTHER:business | firms | saudi |
16 | CONCEDE | orbit | - |
17 | CONCEDE | orbit | nz, singapore | time 2019; or COERCE
18 | REJECT | spokeswoman | - |
19 | OTHER:business | - | - |

=== n6-m004 date:2018-06-26 topic:weather source:written
Heat *cuts*{1} river traffic; power plants *throttled*{2}

[COLOGNE]{cologne} — The Rhine has *fallen*{3} to its lowest June level since records began, *forcing*{1} [barge operators]{barges} to *sail*{1} half empty and [two power stations]{stations} to *cut*{2} output.

Water at [Kaub]{kaub} *stood*{3} at 61 centimetres <on Monday|2018-06-25>, [the shipping authority]{wsv} said. [Chemicals group]{-} [Rheinchem]{rheinchem} *moved*{5} freight to rail and *warned*{6} [customers]{customers} of delays. [Steelmaker]{-} [Hüttner]{huttner} *chartered*{7} every flat-bottomed vessel [it]{huttner} could *find*{7} and *paid*{8} [their]{owners} [owners]{owners} triple.

Forecasters *expect*{9} no rain before <the weekend|2018-06-30/2018-07-01>. A storm that *was to have brought*{10} relief *veered off*{10} to [Poland]{poland}, where it *uprooted*{11} trees, *left*{12} [40,000 households]{households} in the dark and *killed*{12} a [cyclist]{cyclist} near [Poznan]{poznan}.

[Fishing clubs]{clubs} *netted*{13} eels from shrinking pools and *carried*{13} them to deeper water. [Farmers]{farmers} *asked*{14} [Berlin]{germany:N} for a billion euros. [Agriculture Minister]{-} [Jutta Kern]{kern} *told*{15} [them]{farmers} to *wait*{15} for the harvest figures. The [Greens]{greens} *used*{16} the drought to *hammer*{16} [the coalition]{coalition} over coal, and [the coalition]{coalition} *accused*{17} the [Greens]{greens} of *campaigning*{17} with dead fish.

Divers *salvaged*{18} a wartime barge at [Emmerich]{emmerich}. [Engineers]{engineers} *defused*{19} two bombs that had come to light on a sandbank, after [police]{police} *cleared*{21} [3,000 residents]{residents} from [their]{residents} homes.

Low water *cost*{22} [[German]{~germany} industry]{industry} some 5 billion euros <in 2003|2003>, economists *estimate*{23}.
--- actors
cologne | place | Cologne
barges | group | barge operators
stations | group | two power stations
kaub | place | Kaub
wsv | organization | shipping authority
rheinchem | organization | Rheinchem | chemicals group
customers | group | customers of Rheinchem
huttner | organization | Hüttner | steelmaker
owners | group | owners of flat-bottomed vessels
poland | place | Poland
households | group | 40,000 households
cyclist | person | a cyclist
poznan | place | Poznan
clubs | group | fishing clubs
farmers | group | farmers
germany | place | Germany
kern | person | Jutta Kern | Agriculture Minister
greens | organization | Greens
coalition | organization | coalition
emmerich | place | Emmerich
engineers | group | engineers
police | organization | police
residents | group | 3,000 residents
industry | group | German industry
--- events
1 | OTHER:weather | - | barges | core
2 | OTHER:business | stations | - | core
3 | OTHER:weather | - | - | core; time 2018-06-25; place kaub
5 | OTHER:business | rheinchem | - |
6 | OTHER:statement | rheinchem | customers | or THREATEN
7 | OTHER:business | huttner | ?owners |
8 | OTHER:trade | huttner | owners |
9 | OTHER:weather | - | - | neg; planned; time 2018-06-30/2018-07-01
10 | OTHER:weather | - | poland | or OTHER
11 | OTHER:weather | - | - | place poland
12 | OTHER:disaster | - | households, cyclist | place poznan
13 | OTHER:other | clubs | - | or AID
14 | AID/REQUEST | farmers | germany | core
15 | REJECT | kern | farmers | or REQUEST
16 | ACCUSE | greens | coalition |
17 | ACCUSE | coalition | greens |
18 | OTHER:other | - | - | place emmerich
19 | OTHER:other | engineers | - | or AID
21 | COERCE | police | residents | or AID
22 | OTHER:business | - | industry | time 2003
23 | OTHER:statement | - | - |

=== n6-m005 date:2021-12-07 topic:human_rights source:written
[Myanmar]{myanmar} [court]{court} *jails*{1} ousted leader [Daw Khin Thiri]{khin} for four years

[YANGON]{yangon} (Mekong News) — A [military court]{court} <on Monday|2021-12-06> *sentenced*{1} [Myanmar]{myanmar}'s deposed civilian leader, [Daw Khin Thiri]{khin}, to four years in prison for *incitement*{2}, a verdict *met*{3} with outrage from the [West]{west} and silence from [[her]{khin} neighbours]{neighbours}.

Hours later [junta chief]{-} [Min Zaw Htun]{min} *halved*{4} the sentence and *allowed*{4} [her]{khin} to *serve*{4} it where [she]{khin} is being *held*{5}. [He]{min} *extended*{4} the same favour to [former president]{-} [Win Maung]{win}.

The [United Nations]{un} *deplored*{3} the "sham *trial*{6}" of [Khin Thiri]{khin}, 76. [Britain]{britain} *demanded*{7} the *release*{7} of [all political prisoners]{prisoners}. [China]{china} *called on*{8} [all parties]{parties} to *bridge*{8} [their]{parties} differences. [Japan]{japan} *halted*{9} training for [Myanmar officers]{officers}.

[Residents of [Mandalay]{mandalay}]{residents} *banged*{10} pots against [the generals]{generals} <after dark|2021-12-06>. In [Yangon]{yangon}, an [army lorry]{lorry} *ploughed*{11} into a [flash protest]{protest} <on Sunday|2021-12-05>, *killing*{11} [five]{five}, a day before the verdict; [soldiers]{soldiers} then *beat*{12} [those who had not *run*{13}]{those}.

[Her]{khin} [lawyers]{lawyers} have been *barred*{14} by [the junta]{generals} from *speaking*{14} to [the press]{press}. [She]{khin} still *faces*{15} ten *charges*{15}, among them *accepting*{16} gold from a [businessman]{businessman}, [who]{businessman} *testified*{17} against [her]{khin} on state television.

[The army]{army} *seized*{18} power <on February 1|2021-02-01>, hours before [lawmakers]{lawmakers} *were to convene*{19}. Since then [it]{army} has *killed*{20} [1,300 people]{killed} and *detained*{21} [more than 10,000]{detained}, according to a [monitoring group]{group}. [ASEAN]{asean} *kept*{22} [Min Zaw Htun]{min} out of [its]{asean} *summit*{23} <in October|2021-10> after [he]{min} *denied*{24} [its]{asean} [envoy]{envoy} a *meeting*{24} with [her]{khin}.
--- actors
myanmar | place | Myanmar
court | organization | military court
khin | person | Daw Khin Thiri | deposed civilian leader of Myanmar
yangon | place | Yangon
west | group | the West
neighbours | group | neighbours of Myanmar
min | person | Min Zaw Htun | junta chief
win | person | Win Maung | former president
un | organization | United Nations
britain | place | Britain
prisoners | group | all political prisoners
china | place | China
parties | group | all parties
japan | place | Japan
officers | group | Myanmar officers
mandalay | place | Mandalay
residents | group | residents of Mandalay
generals | group | the generals of the junta
lorry | group | army lorry
protest | group | flash protest
five | group | five protesters killed
soldiers | group | soldiers
those | group | protesters who had not run
lawyers | group | lawyers of Khin Thiri
press | group | the press
businessman | person | a businessman
army | organization | army of Myanmar
lawmakers | group | lawmakers
killed | group | 1,300 people killed
detained | group | more than 10,000 people detained
group | organization | a monitoring group
asean | organization | ASEAN
envoy | person | ASEAN envoy
--- events
1 | COERCE | court | khin | core; time 2021-12-06
2 | OTHER:crime | khin | - | possible; or PROTEST
3 | ACCUSE | west, un | ?court | core
4 | CONCEDE | min | khin, win | core; time 2021-12-06
5 | COERCE | - | khin |
6 | COERCE | - | khin | or OTHER
7 | RETREAT/REQUEST | britain | prisoners | core
8 | REQUEST | china | parties |
9 | SANCTION | japan | officers | or OTHER
10 | PROTEST | residents | generals | core; time 2021-12-06; place mandalay
11 | ASSAULT | lorry | protest, five | core; time 2021-12-05; place yangon
12 | ASSAULT | soldiers | those | time 2021-12-05
13 | OTHER:other | those | - | neg
14 | COERCE | generals | lawyers |
15 | ACCUSE | - | khin |
16 | OTHER:crime | khin | businessman | possible
17 | ACCUSE | businessman | khin |
18 | COERCE | army | ?khin | time 2021-02-01; or ASSAULT
19 | OTHER:other | lawmakers | - | planned; or CONSULT
20 | ASSAULT | army | killed | by group
21 | COERCE | army | detained | by group
22 | SANCTION | asean | min | time 2021-10; or REJECT
23 | CONSULT | asean | - | time 2021-10
24 | CONSULT/REJECT | min | envoy, khin |

=== n6-m006 date:2016-05-31 topic:crime source:written
[Woman]{woman} *held*{1} after [baby]{baby} *snatched*{2} from [Lagos]{lagos} clinic

[Police in [Lagos]{lagos} State]{police} have *arrested*{1} a [32-year-old woman]{woman} [who]{woman} allegedly *snatched*{2} a two-day-old [baby]{baby} from [its]{baby} [mother]{mother} at a clinic in [Ikorodu]{ikorodu}.

[Commissioner of Police]{-} [Fatima Garba-Ojo]{garba}, [who]{garba} *paraded*{3} [the suspect]{woman} before [newsmen]{newsmen} at [Ikeja]{ikeja} <yesterday|2016-05-30>, said [she]{woman} *posed*{4} as a nurse, *told*{5} [the mother]{mother} the child *needed*{5} an injection and *vanished*{2} with [it]{baby} through the back gate.

[The baby]{baby} was *found*{6} <three days later|2016-05-28> in [Sagamu]{sagamu}, where [the woman]{woman} had *thrown*{7} a naming party for [it]{baby}. A [drummer]{drummer} *hired*{8} for the occasion *became*{9} suspicious and *alerted*{9} [the police]{police}.

[The suspect]{woman} *pleaded*{10} with [the mother]{mother}, [Mrs]{-} [Blessing Eze]{mother}, for forgiveness. [She]{woman} said [her]{woman} [husband]{husband} had *threatened*{11} to *send*{11} [her]{woman} packing for not *giving*{12} [him]{husband} a son. [The husband]{husband}, a [spare-parts dealer]{husband}, *disowned*{13} [her]{woman} on the spot.

[Mrs]{-} [Eze]{mother} *forgave*{14} [her]{woman}, but [Mr]{-} [Chidi Eze]{father}, [the father]{father}, will not *hear*{15} of it. [He]{father} has *sued*{16} [the clinic]{clinic} for N50 million and *wants*{17} [[its]{clinic} matron]{matron} *prosecuted*{17}. [The Lagos State government]{lasg} *sealed*{18} [the facility]{clinic} <on Friday|2016-05-27>.

[The commissioner]{garba} *gave*{19} [the drummer]{drummer}, [Alhaji Sule Ayangbemi]{drummer}, a letter of commendation and N100,000. [She]{garba} *charged*{20} [hospital owners]{owners} to *screen*{20} [their]{owners} workers and *warned*{21} [baby traffickers]{traffickers} to *stay*{21} clear of the state.
--- actors
woman | person | 32-year-old woman
baby | person | two-day-old baby
lagos | place | Lagos
police | organization | police in Lagos State
mother | person | Blessing Eze | mother of the baby
ikorodu | place | Ikorodu
garba | person | Fatima Garba-Ojo | Commissioner of Police
newsmen | group | newsmen
ikeja | place | Ikeja
sagamu | place | Sagamu
drummer | person | Alhaji Sule Ayangbemi | drummer
husband | person | husband of the suspect | spare-parts dealer
father | person | Chidi Eze | father of the baby
clinic | organization | clinic in Ikorodu
matron | person | matron of the clinic
lasg | organization | Lagos State government
owners | group | hospital owners
traffickers | group | baby traffickers
--- events
1 | COERCE | police | woman | core
2 | ASSAULT | woman | baby, mother | core; place ikorodu; or OTHER COERCE
3 | COERCE | garba | woman | time 2016-05-30; place ikeja; or OTHER
4 | OTHER:crime | woman | ?mother | reported; by garba
5 | OTHER:statement | woman | mother | reported; by garba
6 | AID | - | baby | core; time 2016-05-28; place sagamu; or OTHER
7 | OTHER:other | woman | baby | place sagamu
8 | OTHER:business | ?woman | drummer |
9 | COOPERATE | drummer | police | core; or ACCUSE
10 | CONCEDE/REQUEST | woman | mother | or CONCEDE REQUEST
11 | SANCTION/THREATEN | husband | woman | possible; by woman
12 | OTHER:other | woman | husband | neg; by woman
13 | SANCTION | husband | woman | or REJECT
14 | CONCEDE | mother | woman | or SUPPORT
15 | REJECT | father | - |
16 | ACCUSE | father | clinic | core
17 | ACCUSE/REQUEST | father | matron |
18 | COERCE | lasg | clinic | time 2016-05-27; or SANCTION
19 | SUPPORT | garba | drummer | or AID
20 | REQUEST | garba | owners |
21 | THREATEN | garba | traffickers | possible

=== n6-m007 date:2022-03-01 topic:sport source:written
[Football]{ffed:n} *turns its back*{1} on [Russia]{russia}

[ZURICH]{zurich} — [World football's governing body]{ffed} *threw*{1} [Russia]{russia} out of the World Cup qualifiers <on Monday|2022-02-28>, a day after [it]{ffed} was *pilloried*{2} for *letting*{3} [the team]{russia} *play*{3} under another name.

[Poland]{poland}, [Sweden]{sweden} and the [Czech Republic]{czech} had *refused*{4} to *take the field*{4} against [Russia]{russia} after [its]{russia} *invasion*{5} of [Ukraine]{ukraine}. [England]{england}, [Wales]{wales} and [Albania]{albania} *followed*{4}.

[UEFA]{uefa} *ended*{6} a sponsorship with [Gazneft]{gazneft} worth 40 million euros a season and *took*{7} the Champions League final *away*{7} from [Saint Petersburg]{sp}, *awarding*{8} it to [Paris]{paris}. [Spartak]{spartak}, [the last [Russian]{~russia} club in Europe]{spartak}, were *expelled*{9} from the Europa League; [their]{spartak} opponents, [Leipzig]{leipzig}, *received*{10} a bye.

[The [Russian]{~russia} federation]{rfu} *called*{11} the *ban*{1} "discriminatory" and will *take*{12} [FIFA]{ffed:N} to [the sports court in [Lausanne]{lausanne}]{cas}. [Striker]{-} [Fyodor Smolin]{smolin} *broke silence*{13} to *condemn*{13} the *war*{5}; [defender]{-} [Ilya Gusev]{gusev} *shared*{14} a picture of [the president]{putin} with a heart.

[[Polish]{~poland} captain]{-} [Robert Lewicki]{lewicki} had *told*{15} [his]{lewicki} federation [he]{lewicki} could not *pretend*{16} nothing was *happening*{5}. [Ukraine's captain]{-}, [Andriy Yarovyk]{yarovyk}, *thanked*{17} [him]{lewicki} in a video *shot*{18} in a basement in [Kharkiv]{kharkiv}.

[Chelsford's owner]{-}, [[Russian]{~russia} billionaire]{-} [Lev Abramkin]{abramkin}, *handed*{19} stewardship of [the club]{chelsford} to [trustees]{trustees}. [MPs]{mps} *want*{20} [him]{abramkin} *stripped*{20} of [it]{chelsford}.

[Judo]{judo} *removed*{21} [the Kremlin leader]{putin} as honorary president. [Chess]{chess} has *moved*{22} [its]{chess} Olympiad out of [Moscow]{moscow}. [Tennis]{tennis} *lets*{23} [Russians]{russians} *compete*{23}, without a flag.
--- actors
ffed | organization | FIFA | world football's governing body
russia | place | Russia
zurich | place | Zurich
poland | place | Poland
sweden | place | Sweden
czech | place | Czech Republic
ukraine | place | Ukraine
england | place | England
wales | place | Wales
albania | place | Albania
uefa | organization | UEFA
gazneft | organization | Gazneft
sp | place | Saint Petersburg
paris | place | Paris
spartak | organization | Spartak | Russian club
leipzig | organization | Leipzig
rfu | organization | Russian federation
cas | organization | sports court in Lausanne
lausanne | place | Lausanne
smolin | person | Fyodor Smolin | striker
gusev | person | Ilya Gusev | defender
putin | person | president of Russia
lewicki | person | Robert Lewicki | Polish captain
yarovyk | person | Andriy Yarovyk | Ukraine's captain
kharkiv | place | Kharkiv
abramkin | person | Lev Abramkin | Russian billionaire, owner of Chelsford
chelsford | organization | Chelsford | football club
trustees | group | trustees
mps | group | MPs
judo | organization | world judo body
chess | organization | world chess body
moscow | place | Moscow
tennis | organization | world tennis body
russians | group | Russian players
--- events
1 | SANCTION | ffed | russia | core; time 2022-02-28
2 | ACCUSE | - | ffed | time 2022-02-27
3 | CONCEDE | ffed | russia |
4 | REJECT | poland, sweden, czech, england, wales, albania | russia | core
5 | ASSAULT | russia | ukraine | core
6 | SANCTION | uefa | gazneft | core
7 | SANCTION | uefa | sp |
8 | OTHER:sport | uefa | paris | or SUPPORT
9 | SANCTION | ?uefa | spartak |
10 | OTHER:sport | leipzig | - |
11 | ACCUSE | rfu | ?ffed | core
12 | ACCUSE | rfu | ffed, cas | planned
13 | ACCUSE | smolin | ?russia |
14 | SUPPORT | gusev | putin |
15 | OTHER:statement | lewicki | - |
16 | OTHER:other | lewicki | - | possible; neg; by lewicki
17 | SUPPORT | yarovyk | lewicki |
18 | OTHER:other | - | yarovyk | place kharkiv
19 | OTHER:business | abramkin | trustees, chelsford | or CONCEDE
20 | SANCTION/REQUEST | mps | abramkin |
21 | SANCTION | judo | putin |
22 | SANCTION | chess | moscow |
23 | CONCEDE | tennis | russians |

=== n6-m008 date:2010-06-08 topic:business source:written
[Oil firm]{petrix:n} *bows*{1} to [White House]{us:N}, *sets aside*{2} $20 billion for [Gulf coast]{gulf}

[NEW ORLEANS]{no} — [Petrix]{petrix} *agreed*{1} <Monday|2010-06-07> to *pay*{2} $20 billion into a fund for [people *hurt*{3} by its oil spill]{people} and to *scrap*{4} [its]{petrix} dividend, *giving in*{1} to *demands*{5} by the [White House]{us} after a four-hour *meeting*{6} with [President]{-} [Thomas Grady]{grady}.

[Chairman]{-} [Lars Svanholm]{svanholm} *emerged*{7} to *apologize*{8} to [Americans]{americans}. "[We]{petrix} mean to look after [the little fellow]{people}," [he]{svanholm} said, a phrase that *drew scorn*{9} from [fishermen]{fishermen}.

The explosion of the rig Deep Meridian <April 20|2010-04-20> *killed*{10} [11 workers]{eleven} and *sent*{10} oil onto the shores of [four states]{four}. [Louisiana]{la} has *closed*{11} a third of [its]{la} waters to [fishermen]{fishermen}. [Petrix]{petrix} has *hired*{12} [hundreds of them]{hundreds} to *skim*{12} oil; [two]{two} were *hospitalized*{13} after *breathing*{13} fumes.

A [House panel]{panel} will *grill*{14} [Chief Executive]{-} [Tony Haigh]{haigh} <Thursday|2010-06-10>. [Rep.]{-} [Joe Barlow]{barlow} of [Texas]{texas} *accused*{15} [the president]{grady} of a "shakedown" and *said sorry*{16} to [Petrix]{petrix}; within hours [Republican leaders]{leaders} *forced*{17} [him]{barlow} to *retract*{17}.

The [Justice Department]{doj} has *begun*{18} a criminal probe of [the company]{petrix} and [its]{petrix} [contractors]{contractors}. [Moody's]{moodys} *took*{19} [its]{petrix} rating down three notches. [[British]{~britain} pension funds]{funds}, which depend on [Petrix]{petrix}'s payout, *bemoaned*{21} the *decision*{4}, and [the mayor of [London]{london}]{mayor} *decried*{22} "[anti-British]{~britain} rhetoric" from [Washington]{us:N}.

[Ken Feinman]{feinman}, [the lawyer]{feinman} [who]{feinman} *compensated*{23} [victims of Sept. 11]{victims}, will *run*{24} the fund.
--- actors
petrix | organization | Petrix | oil firm
us | place | White House
gulf | place | Gulf coast
no | place | New Orleans
people | group | people hurt by the spill
grady | person | Thomas Grady | President of the United States
svanholm | person | Lars Svanholm | chairman of Petrix
americans | group | Americans
fishermen | group | fishermen
eleven | group | 11 workers killed
four | group | four states
la | place | Louisiana
hundreds | group | hundreds of fishermen hired
two | group | two hired fishermen
panel | organization | a House panel
haigh | person | Tony Haigh | Chief Executive of Petrix
barlow | person | Joe Barlow | Representative
texas | place | Texas
leaders | group | Republican leaders
doj | organization | Justice Department
contractors | group | contractors of Petrix
moodys | organization | Moody's
funds | group | British pension funds
london | place | London
mayor | person | mayor of London
britain | place | Britain
feinman | person | Ken Feinman | lawyer
victims | group | victims of Sept. 11
--- events
1 | CONCEDE | petrix | us | core; time 2010-06-07
2 | AID/AGREE | petrix | people, gulf | core; planned
3 | OTHER:accident | petrix | people |
4 | OTHER:business | petrix | - | planned
5 | REQUEST | us | petrix | core
6 | CONSULT | petrix, grady | - | mutual; time 2010-06-07
7 | OTHER:other | svanholm | - |
8 | CONCEDE | svanholm | americans | core
9 | ACCUSE | fishermen | svanholm |
10 | OTHER:accident | - | eleven, four | core; time 2010-04-20
11 | COERCE | la | fishermen | or SANCTION
12 | OTHER:business | petrix | hundreds | or AID
13 | OTHER:health | - | two |
14 | ACCUSE | panel | haigh | planned; time 2010-06-10; or CONSULT
15 | ACCUSE | barlow | grady | core
16 | CONCEDE | barlow | petrix | or SUPPORT
17 | CONCEDE | leaders | barlow | or COERCE
18 | ACCUSE | doj | petrix, contractors | core
19 | OTHER:business | moodys | petrix | or ACCUSE
21 | ACCUSE | funds | ?petrix | or OTHER
22 | ACCUSE | mayor | us |
23 | AID | feinman | victims |
24 | OTHER:appointment | feinman | - | planned

=== n6-m009 date:2019-11-12 topic:protest source:written
[Bolivia's ousted president]{morales} *takes*{1} *refuge*{1} in [Mexico]{mexico}

[COCHABAMBA]{cocha}, [Bolivia]{bolivia} — [President]{-} [Efraín Mamani]{morales} *fled*{1} to [Mexico]{mexico} <on Monday|2019-11-11>, a day after [the army chief]{kaliman} *asked*{2} [him]{morales} to *step down*{2}, ending 14 years in office amid *protests*{3} over a disputed *election*{4}.

[Mexico]{mexico} *granted*{5} [him]{morales} asylum and *sent*{6} a military jet for [him]{morales}. [Peru]{peru} *refused*{7} [it]{jet} *fuel*{7}; [Paraguay]{paraguay} *supplied*{8} it. [[Mexican]{~mexico} Foreign Minister]{-} [Rafael Ebra]{ebra} *thanked*{9} [Asunción]{paraguay:N}.

[Mamani]{morales}, 60, *posted*{10} a photo of [himself]{morales} on a blanket on a floor. "[They]{opposition} *burned*{11} [my]{morales} [sister]{sister}'s house," [he]{morales} *wrote*{10}. [Looters]{looters} *ransacked*{12} [his]{morales} own in [Cochabamba]{cocha}.

[His]{morales} flight left [Bolivia]{bolivia} without a government. [Opposition senator]{-} [Jazmín Áñez]{anez} *claimed*{14} the presidency. [Mamani]{morales}'s [lawmakers]{lawmakers} *boycotted*{15} the session at which [she]{anez} *was to be sworn in*{14}.

[Police]{police}, [who]{police} had *mutinied*{16} against [Mamani]{morales} <on Friday|2019-11-08>, *lost control*{17} of [El Alto]{elalto} to [his]{morales} [supporters]{supporters}, [who]{supporters} *torched*{18} [four stations]{stations}. [The police commander]{pcommander} *begged*{19} [the army]{army} for *help*{19}. [General]{-} [Wilder Kalima]{kaliman} *sent*{20} [soldiers]{soldiers} *in*{20}.

The [Organization of American States]{oas} had *found*{21} "clear *manipulation*{22}" of the Oct. 20 *vote*{4}. The [United States]{us} *applauded*{23} [the military]{army} for *protecting*{24} the constitution. [Russia]{russia}, [Cuba]{cuba} and [Venezuela]{venezuela} *called*{25} it a coup. [Brazil]{brazil} *congratulated*{26} [Bolivians]{bolivians}.
--- actors
morales | person | Efraín Mamani | ousted President of Bolivia
mexico | place | Mexico
cocha | place | Cochabamba
bolivia | place | Bolivia
kaliman | person | Wilder Kalima | army chief
peru | place | Peru
jet | other | Mexican military jet
paraguay | place | Paraguay
ebra | person | Rafael Ebra | Mexican Foreign Minister
opposition | group | opponents of Mamani
sister | person | sister of Efraín Mamani
looters | group | looters
anez | person | Jazmín Áñez | opposition senator
lawmakers | group | Mamani's lawmakers
police | organization | police
elalto | place | El Alto
supporters | group | supporters of Mamani
stations | group | four police stations
pcommander | person | police commander
army | organization | army
soldiers | group | soldiers
oas | organization | Organization of American States
us | place | United States
russia | place | Russia
cuba | place | Cuba
venezuela | place | Venezuela
brazil | place | Brazil
bolivians | group | Bolivians
--- events
1 | RETREAT | morales | mexico | core; time 2019-11-11; or OTHER
2 | RETREAT/REQUEST | kaliman | morales | core; time 2019-11-10
3 | PROTEST | - | ?morales |
4 | OTHER:election | bolivia | - | time 2019-10-20
5 | AID | mexico | morales | core
6 | AID | mexico | morales |
7 | AID/REJECT | peru | jet, ?mexico | or REJECT
8 | AID | paraguay | ?mexico |
9 | SUPPORT | ebra | paraguay |
10 | OTHER:statement | morales | - |
11 | ASSAULT | opposition | sister | by morales; quoted
12 | OTHER:crime | looters | morales | place cocha; or ASSAULT
14 | OTHER:appointment | anez | - | planned; or OTHER
15 | REJECT | lawmakers | ?anez | or PROTEST
16 | PROTEST | police | morales | time 2019-11-08
17 | ASSAULT | supporters | police, elalto | or OTHER
18 | PROTEST | supporters | stations | or ASSAULT
19 | AID/REQUEST | pcommander | army |
20 | MOBILIZE | kaliman | soldiers | place elalto
21 | ACCUSE | oas | - |
22 | OTHER:crime | - | - | reported; by oas
23 | SUPPORT | us | army |
24 | SUPPORT | army | - | by us; or OTHER
25 | ACCUSE | russia, cuba, venezuela | ?army |
26 | SUPPORT | brazil | bolivians |

=== n6-m010 date:2023-04-25 topic:evacuation source:written
[Spain]{spain} *airlifts*{1} [citizens]{citizens} from [Khartoum]{khartoum} as [generals]{generals} *trade*{2} *blows*{2}

[MADRID]{madrid} <25 April|2023-04-25> - A [[Spanish]{~spain} military plane carrying 72 people]{seventytwo} *landed*{3} in [Djibouti]{djibouti} <on Monday|2023-04-24>, part of a scramble by [foreign states]{states} to *bring*{1} [their]{states} people out of [Sudan]{sudan}, where *fighting*{2} between [the army]{army} and [the paramilitary Rapid Forces]{rsf} has *killed*{2} [more than 420]{dead}.

[Spain]{spain} *took*{1} along [Argentines]{arg}, [Irish]{irish} and [Portuguese]{port}. [France]{france} *ferried*{4} [491 people]{fr491} out, though [one of its convoys]{convoy} was *fired on*{5} and a [commando]{commando} *hurt*{5}; [each side]{army+rsf} *accused*{6} the other of the *shooting*{5}.

[Washington]{us:N} *closed*{7} [its]{us} embassy and *pulled out*{7} [[its]{us} diplomats]{usdip} by helicopter. [It]{us} *told*{8} [16,000 Americans]{americans} still there not to *expect*{9} the same. [Students from [India]{india}]{students} *accused*{10} [their]{students} embassy of *abandoning*{11} [them]{students}. [Saudi Arabia]{saudi}'s navy *picked up*{12} [foreigners]{foreigners} at [Port Sudan]{portsudan} and *offered*{13} [them]{foreigners} sweets.

[General]{-} [Abdel Burhani]{burhan}, [the army chief]{burhan}, *accepted*{14} a three-day *truce*{14} *brokered*{15} by the [United States]{us}. [His]{burhan} rival, [Mohamed Hemdan]{hemeti}, did *likewise*{14}. Two earlier *ceasefires*{16} *broke down*{16} within hours.

[Doctors]{doctors} *made*{17} a desperate *plea*{17} to [both generals]{burhan+hemeti} to *leave*{17} [hospitals]{hospitals} alone. [Gunmen]{gunmen} *evicted*{18} [patients]{patients} from [one]{one} in [Bahri]{bahri} and *emptied*{19} [its]{one} blood bank. [Egypt]{egypt} *mourned*{20} an [assistant attaché]{attache} *shot*{21} on [his]{attache} way to the embassy.

[Aid agencies]{agencies} have *halted*{22} work; the [World Food Programme]{wfp} *lost*{23} [three staff]{three} on the first day.
--- actors
spain | place | Spain
citizens | group | Spanish citizens
khartoum | place | Khartoum
generals | group | the rival generals of Sudan
madrid | place | Madrid
seventytwo | group | 72 people on a Spanish plane
djibouti | place | Djibouti
states | group | foreign states
sudan | place | Sudan
army | organization | army of Sudan
rsf | organization | Rapid Forces | paramilitary
dead | group | more than 420 dead
arg | group | Argentines
irish | group | Irish
port | group | Portuguese
france | place | France
fr491 | group | 491 people ferried out by France
convoy | group | French convoy
commando | person | a commando
us | place | United States
usdip | group | US diplomats
americans | group | 16,000 Americans
india | place | India
students | group | students from India
saudi | place | Saudi Arabia
foreigners | group | foreigners
portsudan | place | Port Sudan
burhan | person | Abdel Burhani | army chief
hemeti | person | Mohamed Hemdan | rival of the army chief
doctors | group | doctors
hospitals | group | hospitals
gunmen | group | gunmen
patients | group | patients
one | organization | hospital in Bahri
bahri | place | Bahri
egypt | place | Egypt
attache | person | an assistant attaché
agencies | group | aid agencies
wfp | organization | World Food Programme
three | group | three staff of the World Food Programme
--- events
1 | AID | spain, states | citizens, seventytwo, arg, irish, port | core; time 2023-04-24; place khartoum
2 | ASSAULT | generals, army, rsf | dead | core; mutual; place sudan
3 | OTHER:travel | seventytwo | - | time 2023-04-24; place djibouti
4 | AID | france | fr491 | core
5 | ASSAULT | - | convoy, commando |
6 | ACCUSE | army, rsf | - | mutual
7 | RETREAT | us | usdip | core; or AID SANCTION
8 | OTHER:statement | us | americans | or REJECT
9 | AID/REJECT | us | americans | by us
10 | ACCUSE | students | india |
11 | REJECT | india | students | reported; by students
12 | AID | saudi | foreigners | place portsudan
13 | AID | saudi | foreigners |
14 | RETREAT/AGREE | burhan, hemeti | - | core; mutual; planned
15 | CONSULT | us | burhan, hemeti |
16 | RETREAT | ?army, ?rsf | - | mutual; or ASSAULT
17 | REQUEST | doctors | burhan, hemeti | core
18 | COERCE | gunmen | patients | place bahri
19 | OTHER:crime | gunmen | one | place bahri
20 | SUPPORT | egypt | attache |
21 | ASSAULT | - | attache |
22 | OTHER:other | agencies | - | or SANCTION
23 | ASSAULT | - | three, wfp |

=== n6-m011 date:2018-09-18 topic:local source:written
[Landlord]{landlord:n} *fined*{1} for *leaving*{2} [family]{family} without heat

A [Hamilton]{hamilton} landlord was *fined*{1} $34,000 <on Monday|2018-09-17> for *leaving*{2} a [family of five]{family} without heat for most of <last winter|2017-12/2018-02>.

[Justice of the Peace]{-} [Wendy Chu]{chu} also *ordered*{3} [Steven Dragovic]{landlord} to *repay*{3} [the tenants]{family} four months' rent.

[Dragovic]{landlord}, 47, *shut off*{4} the furnace in the Barton Street duplex <in December|2017-12> after [Rosa]{rosa} and [Ernesto Alvarado]{ernesto} *complained*{5} to [the city]{hamilton} about mould. [He]{landlord} *called*{6} it a repair. It lasted until <March|2018-03>.

[City inspectors]{inspectors} *issued*{7} [him]{landlord} two orders, both of which [he]{landlord} *ignored*{8}. The [Alvarados]{family} *slept*{9} in one room; [their]{family} [youngest]{youngest} was *treated*{10} twice for pneumonia at [McMaster Children's Hospital]{mcmaster}.

"[I]{rosa} *asked*{11} [him]{landlord} nicely, then [I]{rosa} *asked*{12} [the city]{hamilton}, then [I]{rosa} *asked*{13} [ACORN]{acorn}," [Rosa Alvarado]{rosa} said, referring to [the tenants' group]{acorn} that *took up*{14} [her]{rosa} cause and *picketed*{15} [Dragovic]{landlord}'s office.

[[Dragovic]{landlord}'s lawyer]{lawyer}, [Paul Benning]{lawyer}, *asked*{16} [the court]{chu} for leniency. [[His]{lawyer} client]{landlord} had been *let down*{17} by a [contractor]{contractor}, [he]{lawyer} said. [Chu]{chu} was *unmoved*{18}. "[You]{landlord} *used*{19} the cold against [children]{family}," [she]{chu} *told*{20} [Dragovic]{landlord}.

[Coun.]{-} [Maureen Tully]{tully} *thanked*{21} [bylaw staff]{inspectors} and *said*{22} [council]{council} would *look*{22} at licensing [landlords]{landlords}. The [Hamilton Apartment Association]{haa} *opposes*{23} that.

[Dragovic]{landlord} has <30 days|P30D> to *appeal*{24}.
--- actors
landlord | person | Steven Dragovic | landlord
family | group | the Alvarados | family of five
hamilton | place | Hamilton
chu | person | Wendy Chu | Justice of the Peace
rosa | person | Rosa Alvarado | tenant
ernesto | person | Ernesto Alvarado | tenant
inspectors | group | city inspectors
youngest | person | youngest child of the Alvarados
mcmaster | organization | McMaster Children's Hospital
acorn | organization | ACORN | tenants' group
lawyer | person | Paul Benning | lawyer of Steven Dragovic
contractor | person | a contractor
tully | person | Maureen Tully | councillor
council | organization | council of Hamilton
landlords | group | landlords
haa | organization | Hamilton Apartment Association
--- events
1 | COERCE | ?chu | landlord | core; time 2018-09-17; place hamilton
2 | COERCE | landlord | family | core; or SANCTION OTHER
3 | COERCE | chu | landlord, family | core; or REQUEST
4 | SANCTION | landlord | ?family | core; time 2017-12; or COERCE
5 | ACCUSE | rosa, ernesto | hamilton | time 2017-12; or REQUEST
6 | OTHER:statement | landlord | - |
7 | REQUEST | inspectors | landlord | or COERCE
8 | REJECT | landlord | inspectors |
9 | OTHER:other | family | - |
10 | AID | mcmaster | youngest |
11 | REQUEST | rosa | landlord | by rosa; quoted
12 | REQUEST | rosa | hamilton | by rosa; quoted
13 | REQUEST | rosa | acorn | by rosa; quoted
14 | SUPPORT | acorn | rosa |
15 | PROTEST | acorn | landlord |
16 | CONCEDE/REQUEST | lawyer | chu | or REQUEST
17 | OTHER:other | contractor | landlord | reported; by lawyer
18 | REJECT | chu | ?lawyer |
19 | ACCUSE | landlord | family | by chu; quoted; or COERCE
20 | OTHER:statement | chu | landlord | or ACCUSE
21 | SUPPORT | tully | inspectors |
22 | OTHER:other | council | - | planned; by tully
23 | REJECT | haa | ?tully | or REJECT
24 | REQUEST | landlord | - | possible

=== n6-m012 date:2015-04-07 topic:intelligence source:written
[Georgia]{georgia} *accuses*{1} [Moscow]{russia:N} of *bugging*{2} [president]{pres:n}'s office

[TBILISI]{tbilisi} — [Georgia]{georgia} <on Tuesday|2015-04-07> *accused*{1} [Russia]{russia} of *eavesdropping*{2} on [its]{georgia} president, [Nino Gelashvili]{pres}, and *gave*{3} [two [Russian]{~russia} diplomats]{two} <48 hours|PT48H> to *leave*{3}.

[The security service]{sss} said a device was *discovered*{4} in a clock that [the [Russian]{~russia} embassy]{embassy} *presented*{5} to [Gelashvili]{pres} at [her]{pres} *inauguration*{6}. A [former cleaner at the palace]{cleaner} is being *questioned*{7}. A [retired colonel]{colonel}, *suspected*{8} of *passing*{9} codes to a [[Russian]{~russia} handler]{handler}, was *seized*{10} at the airport with a ticket to [Minsk]{minsk}.

[The embassy]{embassy} *laughed*{11} off the *charge*{1}. [The Kremlin]{russia} *vowed*{12} a "mirror *response*{12}" and *stopped*{13} *imports*{13} of [Georgian]{~georgia} wine, as [it]{russia} *did*{13} <in 2006|2006>. [Wine growers]{growers} *appealed*{14} to [Tbilisi]{georgia:N} for loans.

[NATO]{nato}'s secretary general, [Anders Holm]{holm}, *voiced solidarity*{15} with [Georgia]{georgia}. [Estonia]{estonia} *sent*{16} [three cyber experts]{experts}. The [United States]{us} is *lending*{17} [the service]{sss} sweeping gear.

[Gelashvili]{pres} *made light*{18} of the affair. [She]{pres} *told*{19} [students]{students} the clock had lost four minutes a day, "which is about what [our]{georgia} neighbour has cost [us]{georgia}".

[Russia]{russia} and [Georgia]{georgia} *fought*{21} a five-day *war*{21} <in 2008|2008>, after which [Moscow]{russia:N} *recognised*{22} [Abkhazia]{abkhazia} and [South Ossetia]{so} and [Tbilisi]{georgia:N} *broke off*{23} *relations*{23}. *Talks*{24} between [Swiss mediators]{swiss} and [both sides]{russia+georgia} are *held*{24} in [Geneva]{geneva} <every three months|P3M>.
--- actors
georgia | place | Georgia
russia | place | Russia
pres | person | Nino Gelashvili | president of Georgia
tbilisi | place | Tbilisi
two | group | two Russian diplomats
sss | organization | security service of Georgia
embassy | organization | Russian embassy
cleaner | person | former cleaner at the palace
colonel | person | a retired colonel
handler | person | a Russian handler
minsk | place | Minsk
growers | group | wine growers
nato | organization | NATO
holm | person | Anders Holm | secretary general of NATO
estonia | place | Estonia
experts | group | three cyber experts
us | place | United States
students | group | students
abkhazia | place | Abkhazia
so | place | South Ossetia
swiss | group | Swiss mediators
geneva | place | Geneva
--- events
1 | ACCUSE | georgia | russia | core; time 2015-04-07
2 | OTHER:crime | russia | pres | core; reported; by georgia
3 | SANCTION | georgia | two | core; time 2015-04-07; or COERCE
4 | OTHER:other | ?sss | - | by sss
5 | OTHER:other | embassy | pres | reported; by sss; or SUPPORT
6 | OTHER:appointment | pres | - |
7 | ACCUSE | ?sss | cleaner | or CONSULT COERCE
8 | ACCUSE | - | colonel |
9 | OTHER:crime | colonel | handler | possible
10 | COERCE | ?sss | colonel | core
11 | REJECT | embassy | ?georgia | core
12 | SANCTION/THREATEN | russia | ?georgia | core; planned
13 | SANCTION | russia | georgia | core
14 | AID/REQUEST | growers | georgia |
15 | SUPPORT | holm | georgia |
16 | AID | estonia | ?georgia |
17 | AID | us | sss |
18 | OTHER:statement | pres | - |
19 | OTHER:statement | pres | students |
21 | ASSAULT | russia, georgia | - | mutual; time 2008
22 | SUPPORT | russia | abkhazia, so |
23 | SANCTION | georgia | russia |
24 | CONSULT | swiss, russia, georgia | - | mutual; place geneva

=== n6-m013 date:2020-07-21 topic:court source:written
Actor *loses*{1} *libel case*{2} against tabloid

[Film star]{-} [Corin Vale]{vale} has *lost*{1} [his]{vale} *claim*{2} against the [Daily Comet]{comet}, which *called*{3} [him]{vale} a "wife beater".

[Mr Justice]{-} [Adeyemi]{judge} *ruled*{1} <on Monday|2020-07-20> that the words were substantially true. [He]{judge} *accepted*{4} the evidence of [Mr]{-} [Vale]{vale}'s [ex-wife]{ex}, [Lena Marchetti]{ex}, on 12 of 14 *assaults*{5} [she]{ex} *described*{6}, and *ordered*{7} [him]{vale} to *pay*{7} [the newspaper]{comet} £630,000 in costs.

[Mr]{-} [Vale]{vale} was absent. [His]{vale} [solicitor]{solicitor} *branded*{9} the judgment "perverse" and will *seek*{10} leave to *appeal*{10}. [Ms]{-} [Marchetti]{ex} *thanked*{11} [the women who had *written*{12} to [her]{ex}]{women} and *asked*{13} [reporters]{reporters} to *give*{13} [her]{ex} peace.

[Lantern Pictures]{lantern} *asked*{14} [Mr]{-} [Vale]{vale} to *resign*{14} from [its]{lantern} wizard films; [he]{vale} *complied*{14}. A [perfume house]{perfume} *stuck*{15} by [him]{vale}. [Fans]{fans} *gathered*{16} outside the [High Court]{high} *chanting*{16} [his]{vale} name and *hissed*{17} at [Ms]{-} [Marchetti]{ex}'s [lawyers]{exlawyers}. [Two]{two} were *moved on*{18} by [police]{police}.

The [Comet]{comet}'s editor, [Tessa Brook]{brook}, *hailed*{19} [the judge]{judge}. [Women's Aid]{aid} *applauded*{20} the outcome too, but *took*{21} [the tabloid]{comet} *to task*{21} for *printing*{22} [Ms]{-} [Marchetti]{ex}'s medical notes.

[Mr]{-} [Vale]{vale} is also *suing*{23} [[his]{vale} former wife]{ex} in [Virginia]{virginia} for $50 million. [She]{ex} has *countersued*{24}. [They]{vale+ex} *met*{25} when [they]{vale+ex} *shot*{26} a film in [Puerto Rico]{pr} <in 2009|2009>, *married*{27} <in 2015|2015> and *separated*{28} <15 months later|2016>.
--- actors
vale | person | Corin Vale | film star
comet | organization | Daily Comet | tabloid
judge | person | Adeyemi | High Court judge
ex | person | Lena Marchetti | ex-wife of Corin Vale
solicitor | person | solicitor of Corin Vale
women | group | women who had written to Lena Marchetti
reporters | group | reporters
lantern | organization | Lantern Pictures
perfume | organization | a perfume house
fans | group | fans of Corin Vale
high | organization | High Court
exlawyers | group | lawyers of Lena Marchetti
two | group | two fans
police | organization | police
brook | person | Tessa Brook | editor of the Daily Comet
aid | organization | Women's Aid
virginia | place | Virginia
pr | place | Puerto Rico
--- events
1 | REJECT | judge | vale | core; time 2020-07-20; or OTHER COERCE
2 | ACCUSE | vale | comet | core
3 | ACCUSE | comet | vale | core
4 | SUPPORT | judge | ex | or AGREE OTHER
5 | ASSAULT | vale | ex | core
6 | ACCUSE | ex | ?vale |
7 | COERCE | judge | vale, comet | core
9 | ACCUSE | solicitor | ?judge |
10 | REQUEST | solicitor | - | planned
11 | SUPPORT | ex | women |
12 | SUPPORT | women | ex | or OTHER
13 | REQUEST | ex | reporters |
14 | RETREAT/REQUEST | lantern | vale | or SANCTION
15 | SUPPORT | perfume | vale |
16 | SUPPORT | fans | vale | or PROTEST
17 | PROTEST | fans | exlawyers |
18 | COERCE | police | two |
19 | SUPPORT | brook | judge |
20 | SUPPORT | aid | ?judge |
21 | ACCUSE | aid | comet |
22 | OTHER:other | comet | ex | or OTHER
23 | ACCUSE | vale | ex |
24 | ACCUSE | ex | ?vale |
25 | OTHER:other | vale, ex | - | mutual; place pr; time 2009; or CONSULT
26 | OTHER:culture | vale, ex | - | time 2009; place pr
27 | OTHER:other | vale, ex | - | mutual; time 2015
28 | OTHER:other | vale, ex | - | mutual; time 2016

=== n6-m014 date:2009-07-07 topic:unrest source:written
[Uighurs]{uighurs} and [Han]{han} *clash*{1} in [Urumqi]{urumqi}; [hundreds]{hundreds} *rounded up*{2}

[URUMQI]{urumqi}, [China]{china}: [[Chinese]{~china} police]{police} *rounded up*{2} [more than 1,400 people]{hundreds} and *cut*{3} [the region]{xinjiang} *off*{3} from the internet <on Tuesday|2009-07-07>, two days after *riots*{4} in which [156 people]{dead} were *killed*{4}.

[Han men with clubs]{han} *marched*{5} through the [Uighur]{~uighurs} quarter, *smashing*{6} the shops of [[their]{han} Muslim neighbours]{uighurs}. [Police]{police} *held*{7} [them]{han} *back*{7} with tear gas. [Some 200 Uighur women]{women} *confronted*{8} [riot squads]{police} in front of [foreign journalists]{journalists}, wailing for [husbands and sons *taken*{2} at night]{hundreds}.

The *unrest*{4} was sparked by the *killing*{10} of [two Uighur workers]{two} by [Han colleagues]{colleagues} at a [toy factory]{factory} in [Guangdong]{guangdong} <in June|2009-06>.

[Beijing]{china:N} *pinned*{11} the violence on [Rabia Karim]{rabia}, an [exile in [Virginia]{virginia}]{rabia}, [whom]{rabia} [it]{china} *accuses*{12} of *phoning*{13} orders to [rioters]{rioters}. [She]{rabia} *rejected*{14} this. [Her]{rabia} group's website was *attacked*{15} by [hackers]{hackers}.

[President]{-} [Hu Guoqiang]{hu} *broke off*{16} a *trip*{16} to [Italy]{italy}, *missing*{17} a *summit*{17} of the [G8]{g8}. [Turkey]{turkey}'s prime minister *spoke*{18} of "almost genocide", and [Ankara]{turkey:N} will *take*{19} the matter to the [UN Security Council]{unsc}. [China]{china} *summoned*{20} [the [Turkish]{~turkey} envoy]{envoy}. [Germany]{germany} *asked*{21} for restraint on all sides.

[Officials]{officials} *handed out*{22} 200,000 yuan to [each bereaved family]{bereaved} and *closed*{23} [the city's mosques]{mosques} for Friday prayers; after a [crowd]{crowd} *pleaded*{25} with [guards at the White Mosque]{guards}, it was *opened*{26}.
--- actors
uighurs | group | Uighurs
han | group | Han men
hundreds | group | more than 1,400 people rounded up
urumqi | place | Urumqi
china | place | China
police | organization | Chinese police
xinjiang | place | the region
dead | group | 156 people killed
women | group | some 200 Uighur women
journalists | group | foreign journalists
two | group | two Uighur workers
colleagues | group | Han colleagues
factory | organization | a toy factory
guangdong | place | Guangdong
rabia | person | Rabia Karim | exile in Virginia
virginia | place | Virginia
rioters | group | rioters
hackers | group | hackers
hu | person | Hu Guoqiang | President of China
italy | place | Italy
g8 | organization | G8
turkey | place | Turkey
unsc | organization | UN Security Council
envoy | person | Turkish envoy
germany | place | Germany
officials | group | officials
bereaved | group | bereaved families
mosques | group | the city's mosques
crowd | group | a crowd
guards | group | guards at the White Mosque
--- events
1 | ASSAULT | uighurs, han | - | core; mutual; place urumqi
2 | COERCE | police | hundreds | core; time 2009-07-07
3 | COERCE | police | xinjiang | core; time 2009-07-07
4 | ASSAULT | - | dead | core; time 2009-07-05; or PROTEST
5 | PROTEST | han | uighurs |
6 | ASSAULT | han | uighurs | core
7 | COERCE | police | han |
8 | PROTEST | women | police | core
10 | ASSAULT | colleagues | two | time 2009-06; place guangdong
11 | ACCUSE | china | rabia | core
12 | ACCUSE | china | rabia |
13 | OTHER:crime | rabia | rioters | reported; by china; or REQUEST
14 | REJECT | rabia | ?china |
15 | ASSAULT | hackers | rabia |
16 | OTHER:travel | hu | italy | or RETREAT
17 | OTHER:other | hu | g8 | or CONSULT
18 | ACCUSE | turkey | ?china |
19 | ACCUSE | turkey | unsc | planned; or REQUEST
20 | REQUEST | china | envoy | or CONSULT ACCUSE
21 | REQUEST | germany | - |
22 | AID | officials | bereaved |
23 | COERCE | officials | mosques |
25 | REQUEST | crowd | guards |
26 | CONCEDE | ?guards | ?crowd |

=== n6-m015 date:2024-12-03 topic:energy source:written
[Slovakia]{slovakia} *signs*{1} uranium *deal*{1} with [Kazakhstan]{kaz}, *turning*{2} away from [Rosatom]{rosatom}

[BRATISLAVA]{bratislava} — [Slovakia]{slovakia}'s state utility, [Energo]{energo}, *signed*{1} a ten-year *contract*{1} with [Kazakhstan]{kaz}'s [Kazuran]{kazuran} <on Monday|2024-12-02> for fuel that [it]{energo} has *bought*{3} from [Russia]{russia}'s [Rosatom]{rosatom} since the 1970s.

[Westinghouse]{west} of the [United States]{us} will *turn*{4} the uranium into rods at [its]{west} plant in [Sweden]{sweden}. [Energo]{energo} is *handing*{5} [Rosatom]{rosatom} a year's notice.

[Prime Minister]{-} [Robert Ondrus]{ondrus}, [who]{ondrus} has *courted*{6} [Moscow]{russia:N}, *played*{7} down the *switch*{2}. "[We]{slovakia} are not *divorcing*{8} [anyone]{russia}," [he]{ondrus} *told*{9} [parliament]{parliament}. [Opposition leader]{-} [Zuzana Beňová]{benova} *congratulated*{10} [Energo]{energo} on "*escaping*{11} from [its]{energo} own [government]{slovakia}".

[Rosatom]{rosatom} *voiced surprise*{12} and *dangled*{13} a discount of 15 percent. [Hungary]{hungary}, which is *building*{14} two reactors with [the [Russian]{~russia} group]{rosatom}, *has no plans*{15} to *follow*{15}. The [Czech Republic]{czech} and [Finland]{finland} *dropped*{16} [Rosatom]{rosatom} <in 2022|2022>.

The [European Commission]{ec} had *leaned*{17} on [Bratislava]{slovakia:N} to *end*{17} [its]{slovakia} *dependence*{17}. [Energy commissioner]{-} [Dan Jorgen]{jorgen} *paid tribute*{18} to [Energo's engineers]{engineers}, [who]{engineers} *tested*{19} the new rods for <three years|P3Y>.

[Environmentalists]{greens} *chained*{20} [themselves]{greens} to the gates of the [Mochovce]{mochovce} plant to *protest*{20} against nuclear power of any origin. [Guards]{guards} *cut*{21} [them]{greens} *loose*{21}; a [farmer]{farmer} *brought*{22} [them]{greens} soup.
--- actors
slovakia | place | Slovakia
kaz | place | Kazakhstan
rosatom | organization | Rosatom | Russian nuclear group
bratislava | place | Bratislava
energo | organization | Energo | Slovakia's state utility
kazuran | organization | Kazuran | Kazakh uranium firm
russia | place | Russia
west | organization | Westinghouse
us | place | United States
sweden | place | Sweden
ondrus | person | Robert Ondrus | Prime Minister of Slovakia
parliament | organization | parliament of Slovakia
benova | person | Zuzana Beňová | opposition leader
hungary | place | Hungary
czech | place | Czech Republic
finland | place | Finland
ec | organization | European Commission
jorgen | person | Dan Jorgen | energy commissioner
engineers | group | Energo's engineers
greens | group | environmentalists
mochovce | place | Mochovce
guards | group | guards
farmer | person | a farmer
--- events
1 | AGREE | slovakia, energo | kaz, kazuran | core; time 2024-12-02; or AGREE COOPERATE
2 | SANCTION | slovakia, energo | rosatom | core; or REJECT
3 | OTHER:trade | energo | rosatom |
4 | OTHER:business | west | - | planned; place sweden
5 | SANCTION | energo | rosatom | core; or OTHER
6 | SUPPORT | ondrus | russia | or CONSULT
7 | OTHER:statement | ondrus | - |
8 | SANCTION | slovakia | russia | denied; neg; by ondrus; quoted
9 | OTHER:statement | ondrus | parliament |
10 | SUPPORT | benova | energo |
11 | RETREAT | energo | slovakia | by benova; quoted; or OTHER
12 | OTHER:statement | rosatom | - |
13 | CONCEDE/AGREE | rosatom | ?energo | planned; or OTHER
14 | COOPERATE | hungary | rosatom |
15 | SANCTION/REJECT | hungary | ?rosatom | or REJECT
16 | SANCTION | czech, finland | rosatom | time 2022
17 | REQUEST | ec | slovakia |
18 | SUPPORT | jorgen | engineers |
19 | OTHER:science | engineers | - |
20 | PROTEST | greens | - | core; place mochovce
21 | COERCE | guards | greens | or AID
22 | AID | farmer | greens |
