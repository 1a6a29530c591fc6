=== n6-o001 date:2017-05-02 topic:briefs source:written
Business digest

BANKS: [Santor Bank]{santor} *is to shed*{1} 900 posts in [Portugal]{portugal} after *buying*{2} [its]{santor} smaller rival [Minho Crédito]{minho} from [the state]{portugal}. [Unions]{unions} *walked out*{3} of talks with [the bank]{santor} <on Monday|2017-05-01>.

CARS: [Volta Motors]{volta} has *settled*{4} with a [former engineer]{engineer} [who]{engineer} *accused*{5} [it]{volta} of *firing*{6} [her]{engineer} for *reporting*{7} a brake fault to [safety regulators]{regulators}. Terms were not *disclosed*{8}.

OIL: [Iraq]{iraq} has *given*{9} [Royal Anglian]{anglian} <until June 1|2017-06-01> to *restart*{9} work at the Majnoon field or *lose*{10} [its]{anglian} licence to a [Chinese bidder]{bidder}. [The company]{anglian} *withdrew*{11} [its]{anglian} [staff]{staff} after a *rocket attack*{12} on [their]{staff} camp.

RETAIL: [Fashion chain]{-} [Lulu & Co]{lulu} *called in*{13} [administrators]{admins}. [Its]{lulu} [4,100 staff]{lstaff} were *told*{14} by text message. [Suppliers in [Bangladesh]{bd}]{suppliers} are *owed*{15} £18m.

AIR: [India]{india}'s competition watchdog *cleared*{16} [Jetlink]{jetlink} of *fixing*{17} fares with [two rivals]{tworivals} but *fined*{18} [the airport operator at [Hyderabad]{hyderabad}]{airport} 12 crore rupees for *favouring*{19} [it]{jetlink}.

FOOD: [Danish dairy]{-} [Arlund]{arlund} *recalled*{20} 60,000 cheeses from [shops in [Sweden]{sweden}]{shops} after [eleven people]{eleven} *fell ill*{21}.

MEDIA: [Channel Seven]{seven} *poached*{22} [breakfast host]{-} [Kylie Stratton]{stratton} from [Channel Nine]{nine}. [Nine]{nine} is *taking*{23} [Stratton]{stratton} *to court*{23} to *hold*{23} [her]{stratton} to [her]{stratton} contract.
--- actors
santor | organization | Santor Bank
portugal | place | Portugal
minho | organization | Minho Crédito
unions | group | unions
volta | organization | Volta Motors
engineer | person | former engineer of Volta Motors
regulators | group | safety regulators
iraq | place | Iraq
anglian | organization | Royal Anglian
bidder | organization | a Chinese bidder
staff | group | staff of Royal Anglian
lulu | organization | Lulu & Co | fashion chain
admins | group | administrators
lstaff | group | 4,100 staff of Lulu & Co
bd | place | Bangladesh
suppliers | group | suppliers in Bangladesh
india | place | India
jetlink | organization | Jetlink
tworivals | group | two rivals of Jetlink
hyderabad | place | Hyderabad
airport | organization | airport operator at Hyderabad
arlund | organization | Arlund | Danish dairy
sweden | place | Sweden
shops | group | shops in Sweden
eleven | group | eleven people
seven | organization | Channel Seven
stratton | person | Kylie Stratton | breakfast host
nine | organization | Channel Nine
--- events
1 | OTHER:business | santor | - | core; planned; place portugal
2 | OTHER:business | santor | minho, portugal |
3 | PROTEST | unions | santor | core; time 2017-05-01; or REJECT
4 | AGREE | volta, engineer | - | core; mutual; or CONCEDE
5 | ACCUSE | engineer | volta |
6 | SANCTION | volta | engineer | reported; by engineer
7 | ACCUSE | engineer | regulators |
8 | OTHER:statement | - | - | neg
9 | REQUEST | iraq | anglian | core; planned; time 2017-06-01; or THREATEN
10 | SANCTION/THREATEN | iraq | anglian, bidder | possible
11 | RETREAT | anglian | staff | or OTHER
12 | ASSAULT | - | staff |
13 | OTHER:business | lulu | admins | core
14 | OTHER:statement | ?lulu | lstaff |
15 | OTHER:business | ?lulu | suppliers |
16 | CONCEDE | india | jetlink | core
17 | OTHER:crime | jetlink | tworivals | denied; neg; or OTHER
18 | SANCTION | india | airport | core
19 | SUPPORT | airport | jetlink |
20 | OTHER:business | arlund | shops | core
21 | OTHER:health | - | eleven |
22 | OTHER:appointment | seven | stratton, nine | core; or OTHER
23 | ACCUSE | nine | stratton | core

=== n6-o002 date:2014-07-29 topic:crash source:written
[Malaysia]{malaysia} *strikes*{1} *deal*{1} with [rebels]{rebels} over plane's dead

[KUALA LUMPUR]{kl} (Straits Wire) — [[Malaysian]{~malaysia} Prime Minister]{-} [Nasir Razali]{razali} said <on Monday|2014-07-28> [he]{razali} had *reached*{1} an *agreement*{1} with [the separatist leader]{borodin}, [Alexander Borodin]{borodin}, under which [the rebels]{rebels} will *give*{2} [investigators]{investigators} access to the wreck of the airliner *shot down*{3} over eastern [Ukraine]{ukraine}.

[All 298 people on board]{dead} *died*{3} <on July 17|2014-07-17>. [The rebels]{rebels} *handed*{4} a [[Malaysian]{~malaysia} colonel]{colonel} the flight recorders at a midnight *ceremony*{4} in [Donetsk]{donetsk} and *let*{5} a train with 200 bodies *leave*{5} for [Kharkiv]{kharkiv}.

[Razali]{razali} *bypassed*{6} [Kiev]{ukraine:N}, which *learned*{7} of the pact from the television. [He]{razali} *thanked*{8} [King]{-} [Willem-Jan]{king} of the [Netherlands]{nl}, which *lost*{9} [193 citizens]{citizens}, for *taking charge*{10} of the *inquiry*{10}. [The Dutch]{nl} had been *furious*{11} with [gunmen]{rebels} for *looting*{12} bags.

The [United States]{us} *says*{13} [Russia]{russia} *gave*{14} [the rebels]{rebels} the missile. [Moscow]{russia:N} *put the onus*{15} on [Ukraine]{ukraine} and *asked*{16} [it]{ukraine} ten questions at a briefing for [foreign attachés]{attaches}. [Australia]{australia}'s prime minister, [Tom Abbey]{abbey}, *promised*{17} to *shirtfront*{17} [[his]{abbey} [Russian]{~russia} counterpart]{rcounterpart}.

The [EU]{eu} *widened*{18} *sanctions*{18} on [[Russian]{~russia} banks]{rbanks} <on Tuesday|2014-07-29>. [Lawyers]{lawyers} are *vying*{19} for [relatives]{relatives} as clients; [one firm]{firm} was *rebuked*{20} by a [[Dutch]{~nl} bar]{bar} for *writing*{21} to a [widow]{widow} before the *funeral*{22}.
--- actors
malaysia | place | Malaysia
rebels | group | separatist rebels
kl | place | Kuala Lumpur
razali | person | Nasir Razali | Malaysian Prime Minister
borodin | person | Alexander Borodin | separatist leader
investigators | group | investigators
ukraine | place | Ukraine
dead | group | all 298 people on board
colonel | person | a Malaysian colonel
donetsk | place | Donetsk
kharkiv | place | Kharkiv
king | person | Willem-Jan | King of the Netherlands
nl | place | Netherlands
citizens | group | 193 Dutch citizens
us | place | United States
russia | place | Russia
attaches | group | foreign attachés
australia | place | Australia
abbey | person | Tom Abbey | prime minister of Australia
rcounterpart | person | Russian president
eu | organization | EU
rbanks | group | Russian banks
lawyers | group | lawyers
relatives | group | relatives of the dead
firm | organization | one law firm
bar | organization | a Dutch bar
widow | person | a widow
--- events
1 | AGREE | malaysia, razali, borodin, rebels | - | core; mutual; by razali
2 | CONCEDE/CONCEDE | rebels | investigators | core; planned; by razali
3 | ASSAULT | - | dead | core; time 2014-07-17; place ukraine
4 | RETREAT | rebels | colonel | core; place donetsk; or COOPERATE
5 | CONCEDE | rebels | - | place kharkiv; or RETREAT
6 | REJECT | razali | ukraine | or OTHER
7 | OTHER:other | ukraine | - |
8 | SUPPORT | razali | king, nl |
9 | OTHER:death | nl | citizens | same 3
10 | ACCUSE | nl | - | or OTHER
11 | ACCUSE | nl | rebels |
12 | OTHER:crime | rebels | - |
13 | ACCUSE | us | russia | core
14 | AID | russia | rebels | core; reported; by us
15 | ACCUSE | russia | ukraine | core
16 | REQUEST | russia | ukraine |
17 | ACCUSE/THREATEN | abbey | rcounterpart | planned; or THREATEN
18 | SANCTION | eu | rbanks | core; time 2014-07-29
19 | OTHER:business | lawyers | relatives |
20 | ACCUSE | bar | firm | or SANCTION
21 | OTHER:statement | firm | widow |
22 | OTHER:other | - | - |

=== n6-o003 date:2021-06-22 topic:housing source:written
[Berlin landlord giant]{heim:n} *bows*{1} to [tenants]{tenants}, *sells*{2} flats to [city]{berlin:n}

[BERLIN]{berlin}, <22 June|2021-06-22> - [Property group]{-} [Deutsche Heim]{heim} will *sell*{2} 14,000 flats to [the city of [Berlin]{berlin}]{berlin} and *freeze*{1} rents for [those who stay with it]{tenants}, in an *attempt*{4} to *head off*{4} a referendum on *expropriating*{5} [big landlords]{landlords}.

[Chief executive]{-} [Rolf Buchner]{buchner} and [Mayor]{-} [Michael Mohring]{mohring} *presented*{6} the *deal*{2} <on Monday|2021-06-21>. [Campaigners]{campaigners} *jeered*{7} [them]{buchner+mohring} from behind a cordon. [They]{campaigners} have *gathered*{8} 340,000 signatures and will not *call off*{9} the *vote*{10} <in September|2021-09>.

"[They]{heim} are *selling*{2} [us]{berlin} back at five times the price the flats [we]{berlin} *gave*{11} [them]{heim} <in 2004|2004>," said [Rouzbeh Tahiri]{tahiri}, [who]{tahiri} speaks for [the campaign]{campaigners}. [The city]{berlin} *paid*{13} 2.46 billion euros.

[The constitutional court]{court} *struck down*{14} [Berlin]{berlin}'s rent cap <in April|2021-04>, *siding*{15} with [284 conservative and liberal lawmakers]{lawmakers}. [Landlords]{landlords} then *demanded*{16} arrears from [tenants]{tenants}; [Deutsche Heim]{heim} *waived*{17} [its]{heim} own.

The [Greens]{greens} *gave*{18} the *purchase*{2} a cool *welcome*{18}. The [Left]{left}, which *governs*{19} with [them]{greens}, *came out*{20} against it. [Estate agents]{agents} *warned*{21} [voters]{voters} that [builders]{builders} would *shun*{22} [the city]{berlin}.

A [pensioner]{pensioner} in [Kreuzberg]{kreuzberg}, [Hatice Yıldız]{pensioner}, had *fought*{23} [the company]{heim} over a broken lift for <two years|P2Y>. [Buchner]{buchner} *shook*{24} [her]{pensioner} hand before the cameras. The lift, [she]{pensioner} *informed*{25} [him]{buchner}, was still broken.
--- actors
heim | organization | Deutsche Heim | property group
tenants | group | tenants of Deutsche Heim
berlin | place | Berlin
landlords | group | big landlords
buchner | person | Rolf Buchner | chief executive of Deutsche Heim
mohring | person | Michael Mohring | Mayor of Berlin
campaigners | group | campaigners for expropriation
tahiri | person | Rouzbeh Tahiri
court | organization | constitutional court
lawmakers | group | 284 conservative and liberal lawmakers
greens | organization | Greens
left | organization | the Left
agents | group | estate agents
voters | group | voters
builders | group | builders
pensioner | person | Hatice Yıldız | pensioner
kreuzberg | place | Kreuzberg
--- events
1 | CONCEDE/AGREE | heim | tenants | core; planned
2 | OTHER:trade | heim | berlin | core; planned
4 | OTHER:other | heim | - |
5 | COERCE | - | landlords | possible
6 | OTHER:statement | buchner, mohring | - | time 2021-06-21
7 | PROTEST | campaigners | buchner, mohring | core
8 | REQUEST | campaigners | - | or OTHER
9 | RETREAT/REJECT | campaigners | - | or REJECT
10 | OTHER:election | ?berlin | - | planned; time 2021-09
11 | OTHER:trade | berlin | heim | by tahiri; quoted; time 2004
13 | OTHER:trade | berlin | ?heim |
14 | REJECT | court | berlin | time 2021-04; or COERCE
15 | SUPPORT | court | lawmakers | time 2021-04
16 | REQUEST | landlords | tenants |
17 | CONCEDE | heim | ?tenants |
18 | SUPPORT | greens | - | or REJECT
19 | COOPERATE | left, greens | - | mutual; or OTHER
20 | REJECT | left | - |
21 | THREATEN | agents | voters | possible; or OTHER
22 | SANCTION | builders | berlin | possible; by agents
23 | ACCUSE | pensioner | heim |
24 | SUPPORT | buchner | pensioner | or CONSULT
25 | OTHER:statement | pensioner | buchner |

=== n6-o004 date:2019-03-05 topic:sport source:written
Doping *raids*{1} *net*{2} [five skiers]{five} at world championships

[SEEFELD]{seefeld}, [Austria]{austria} — [[Austrian]{~austria} police]{police} *burst*{1} into hotels at the Nordic world championships <last Wednesday|2019-02-27> and *arrested*{2} [five skiers]{five}, [one]{one} with a needle in [his]{one} arm.

[Two Estonians]{estonians}, [two Austrians]{austrians} and a [Kazakh]{kazakh} *confessed*{3} to blood doping. [All five]{five} have been *suspended*{4} by [[their]{five} federations]{feds}. [German officers]{gpolice} simultaneously *seized*{5} forty bags of blood from a garage in [Erfurt]{erfurt} that belonged to a [sports doctor]{doctor}, [Mark Schäfer]{doctor}, and *took*{6} [him]{doctor} and [[his]{doctor} father]{dad} into custody.

The *operation*{1} *grew*{7} out of [[Austrian]{~austria} skier]{-} [Johann Durrer]{durrer}'s *confession*{7} to [ARD television]{ard}. [Durrer]{durrer}, [whom]{durrer} [prosecutors]{pros} *interviewed*{8} the day after, *named*{9} [Schäfer]{doctor} and later *admitted*{10} to [police]{police} that [he]{durrer} had *introduced*{11} [teammates]{teammates} to [him]{doctor}.

[Austria's ski president]{president}, [Peter Schröck]{president}, *fired*{12} [the cross-country director]{director}. [He]{president} *called*{13} [Durrer]{durrer} "a fool [who]{durrer} has taken a whole village down". [Norway]{norway}'s team *hailed*{14} [the police]{police}; [its]{norway} star, [Therese Johnsrud]{johnsrud}, had *herself served*{15} a ban for a lip cream.

[Estonia]{estonia}'s prime minister *apologised*{16} to [Austria]{austria}. [Sponsors]{sponsors} *pulled*{17} 2 million euros from [the [Estonian]{~estonia} ski union]{esu}, [whose]{esu} board *resigned*{18} <on Saturday|2019-03-02>.

The *races*{19} *went on*{19}. [Russia]{russia} *took*{20} silver in the relay behind [Norway]{norway} and ahead of [France]{france}.
--- actors
five | group | five skiers
seefeld | place | Seefeld
austria | place | Austria
police | organization | Austrian police
one | person | one of the five skiers
estonians | group | two Estonians
austrians | group | two Austrians
kazakh | person | a Kazakh
feds | group | federations of the skiers
gpolice | group | German officers
erfurt | place | Erfurt
doctor | person | Mark Schäfer | sports doctor
dad | person | father of Mark Schäfer
durrer | person | Johann Durrer | Austrian skier
ard | organization | ARD television
pros | group | prosecutors
teammates | group | teammates of Johann Durrer
president | person | Peter Schröck | Austria's ski president
director | person | cross-country director
norway | place | Norway
johnsrud | person | Therese Johnsrud | Norwegian skier
estonia | place | Estonia
sponsors | group | sponsors
esu | organization | Estonian ski union
russia | place | Russia
france | place | France
--- events
1 | COERCE | police | five | core; time 2019-02-27; place seefeld
2 | COERCE | police | five, one | core; time 2019-02-27; place seefeld
3 | CONCEDE | estonians, austrians, kazakh | ?police | core
4 | SANCTION | feds | five | core
5 | COERCE | gpolice | doctor | core; time 2019-02-27; place erfurt
6 | COERCE | gpolice | doctor, dad | core
7 | CONCEDE | durrer | ard | or OTHER
8 | ACCUSE | pros | durrer | or CONSULT
9 | ACCUSE | durrer | doctor |
10 | CONCEDE | durrer | police |
11 | OTHER:crime | durrer | teammates, doctor | or OTHER
12 | SANCTION | president | director | core
13 | ACCUSE | president | durrer |
14 | SUPPORT | norway | police |
15 | SANCTION | - | johnsrud |
16 | CONCEDE | estonia | austria |
17 | SANCTION | sponsors | esu |
18 | RETREAT | esu | - | time 2019-03-02
19 | OTHER:sport | - | - | place seefeld
20 | OTHER:sport | russia | norway, france | or OTHER

=== n6-o005 date:2010-08-31 topic:diplomacy source:written
[Manila]{philippines:N} *begs*{1} [Hong Kong]{hk}'s pardon over bus siege

[HONG KONG]{hk}: [[Philippine]{~philippines} President]{-} [Gregorio Salonga]{salonga} <yesterday|2010-08-30> *apologised*{1} to [Hong Kong]{hk} for the *deaths*{2} of [eight tourists]{eight} at the hands of a [sacked policeman]{mendoza}, and *took the blame*{3} for a bungled *rescue*{4}.

[Renato Mercado]{mendoza}, a former senior inspector, *hijacked*{5} a [coach with 25 people]{hostages} in [Manila]{manila} <on August 23|2010-08-23> to *get*{6} [his]{mendoza} job back. [He]{mendoza} *freed*{7} [nine]{nine} before [police]{police} *arrested*{8} [his]{mendoza} [brother]{brother} on live television. [He]{mendoza} then *shot*{2} [the hostages]{hostages} one by one. A [sniper]{sniper} *killed*{9} [him]{mendoza}.

[Hong Kong]{hk} *raised*{10} [its]{hk} black travel alert against the [Philippines]{philippines} and *asked*{11} to send [its own investigators]{hkinv}. [Some employers]{employers} *took*{12} it out on [Filipina maids]{maids}; [one]{one} was *dismissed*{13} after [she]{one} *burnt*{14} rice. [The Catholic bishop]{bishop} *pleaded*{15} with [employers]{employers} to *leave*{15} [the innocent]{maids} be.

[Salonga]{salonga} has *relieved*{16} [four police officers]{four} of duty and *asked*{17} a [panel]{panel} headed by [Justice Secretary]{-} [Leila Lima]{lima} to *report*{17} in <three weeks|P3W>. [The mayor of [Manila]{manila}]{mayor}, [Alfred Lin]{mayor}, *rejected*{18} any fault: [he]{mayor} had been *eating*{19} in a [Chinese]{~china} restaurant.

[Beijing]{china:N} *demanded*{20} a thorough account from the [Philippines]{philippines} and *called off*{21} a *visit*{21} by [Vice-President]{-} [Jose Binayan]{binayan}. [[Philippine]{~philippines} lawmakers]{lawmakers} *stood*{22} in silence for [the dead]{eight} and then *summoned*{23} [the broadcaster]{rmn} that had *kept*{24} [the gunman]{mendoza} on the phone.
--- actors
philippines | place | Philippines
hk | place | Hong Kong
salonga | person | Gregorio Salonga | Philippine President
eight | group | eight tourists killed
mendoza | person | Renato Mercado | sacked policeman, former senior inspector
hostages | group | a coach with 25 people
manila | place | Manila
nine | group | nine freed hostages
police | organization | police
brother | person | brother of Renato Mercado
sniper | person | a sniper
hkinv | group | Hong Kong investigators
employers | group | some employers
maids | group | Filipina maids
one | person | one of the maids
bishop | person | Catholic bishop
four | group | four police officers
panel | organization | a panel
lima | person | Leila Lima | Justice Secretary
mayor | person | Alfred Lin | mayor of Manila
china | place | China
binayan | person | Jose Binayan | Vice-President
lawmakers | group | Philippine lawmakers
rmn | organization | the broadcaster
--- events
1 | CONCEDE | salonga, philippines | hk | core; time 2010-08-30
2 | ASSAULT | mendoza | eight, hostages | core; time 2010-08-23; place manila
3 | CONCEDE | salonga | ?hk | core
4 | AID | ?police | ?hostages | or ASSAULT
5 | COERCE | mendoza | hostages | core; time 2010-08-23; place manila; or ASSAULT
6 | REQUEST | mendoza | ?police |
7 | RETREAT | mendoza | nine |
8 | COERCE | police | brother |
9 | ASSAULT | sniper | mendoza |
10 | SANCTION | hk | philippines |
11 | REQUEST | hk | ?philippines |
12 | SANCTION | employers | maids | or ASSAULT
13 | SANCTION | ?employers | one |
14 | OTHER:accident | one | - |
15 | REQUEST | bishop | employers, maids |
16 | SANCTION | salonga | four | core
17 | REQUEST | salonga | panel |
18 | REJECT | mayor | - | core
19 | OTHER:other | mayor | - | by mayor
20 | REQUEST | china | philippines | core
21 | CONSULT/REJECT | china | binayan | or SANCTION
22 | SUPPORT | lawmakers | eight |
23 | REQUEST | lawmakers | rmn |
24 | CONSULT | rmn | mendoza | or OTHER

=== n6-o006 date:2024-06-18 topic:local source:written
[Bus drivers]{drivers} *call off*{1} *strike*{1} in [Northgate]{northgate}

[Bus drivers]{drivers} in [Northgate]{northgate} have *called off*{1} a *strike*{1} against [Stagehorn]{stagehorn} due to start <on Wednesday|2024-06-19> after [the company]{stagehorn} *improved*{2} [its]{stagehorn} offer to [them]{drivers}.

[The GMB union]{gmb} *put*{3} the new deal to [its]{gmb} [340 members]{drivers} at a *meeting*{4} <on Monday night|2024-06-17>. [They]{drivers} *accepted*{5} it by 201 votes to 88.

Drivers will *get*{2} £14.60 an hour from <July|2024-07> and £15.10 from <January|2025-01>. [Stagehorn]{stagehorn} also *dropped*{6} a disciplinary case against [union rep]{-} [Carl Whitlock]{whitlock}, [whom]{whitlock} [it]{stagehorn} had *suspended*{7} for *swearing*{8} at a [depot manager]{manager}.

"[The company]{stagehorn} *blinked*{2}," [Mr]{-} [Whitlock]{whitlock} said.

[Stagehorn]{stagehorn}'s regional director, [Anne Foley]{foley}, *thanked*{9} [passengers]{passengers} for [their]{passengers} patience and *praised*{10} [the union]{gmb} for *keeping*{11} talks going. [She]{foley} *ruled out*{12} *passing*{13} the cost on to [passengers]{passengers} <this year|2024>.

[The city council]{council} had *lent*{14} [schools]{schools} minibuses for exam week. [Northgate Chamber of Commerce]{chamber} had *criticised*{15} [both sides]{drivers+stagehorn} for *dragging*{16} traders into their *row*{17}.

[Pensioner]{-} [Doreen Hales]{hales}, [who]{hales} *takes*{18} the number 9 to *visit*{19} [[her]{hales} husband]{husband} in [St Luke's Hospice]{hospice}, said [she]{hales} had been dreading it. "[My]{hales} [neighbour]{neighbour} *offered*{21} [me]{hales} a lift every day," [she]{hales} said. "[I]{hales} *shan't have*{22} to *trouble*{22} [him]{neighbour} now."
--- actors
drivers | group | 340 bus drivers in Northgate
northgate | place | Northgate
stagehorn | organization | Stagehorn | bus company
gmb | organization | GMB union
whitlock | person | Carl Whitlock | union rep
manager | person | a depot manager
foley | person | Anne Foley | regional director of Stagehorn
passengers | group | passengers
council | organization | city council
schools | group | schools
chamber | organization | Northgate Chamber of Commerce
hales | person | Doreen Hales | pensioner
husband | person | husband of Doreen Hales
hospice | organization | St Luke's Hospice
neighbour | person | neighbour of Doreen Hales
--- events
1 | PROTEST/RETREAT | drivers | stagehorn | core; or RETREAT
2 | CONCEDE | stagehorn | drivers | core
3 | REQUEST | gmb | drivers | time 2024-06-17; or CONSULT
4 | CONSULT | gmb, drivers | - | mutual; time 2024-06-17
5 | AGREE | drivers | ?stagehorn | core; time 2024-06-17
6 | RETREAT | stagehorn | whitlock | core; or CONCEDE
7 | SANCTION | stagehorn | whitlock |
8 | ACCUSE | whitlock | manager | or ASSAULT
9 | SUPPORT | foley | passengers |
10 | SUPPORT | foley | gmb |
11 | CONSULT | gmb | ?stagehorn |
12 | REJECT | foley | - |
13 | OTHER:business | ?stagehorn | passengers | neg; by foley
14 | AID | council | schools |
15 | ACCUSE | chamber | drivers, stagehorn |
16 | OTHER:other | drivers, stagehorn | - | reported; by chamber
17 | ACCUSE | drivers, stagehorn | - | mutual
18 | OTHER:travel | hales | - |
19 | CONSULT | hales | husband | or OTHER
21 | AID/AGREE | neighbour | hales | by hales; quoted
22 | REQUEST | hales | neighbour | neg; by hales; quoted; or OTHER

=== n6-o007 date:2016-11-15 topic:war source:written
Aid *convoy*{1} *turned back*{2} from besieged [Marwan]{marwan} suburb

[AMMAN]{amman} — [Government soldiers]{soldiers} *turned back*{2} a [U.N. convoy]{un} *carrying*{1} flour and insulin to [40,000 people]{people} trapped in a rebel suburb of [Marwan]{marwan} <on Monday|2016-11-14>, *breaking*{3} a promise [the foreign ministry]{ministry} *made*{3} to [the world body]{un} a week ago.

A [captain at the checkpoint]{captain} *told*{4} [drivers]{drivers} that [he]{captain} took orders from [his]{captain} general, not from diplomats. [Soldiers]{soldiers} *helped*{6} [themselves]{soldiers} to surgical kits and *slashed*{7} sacks.

[The U.N. humanitarian chief]{chief}, [Stephen Brandt]{chief}, *lodged a complaint*{8} with [the government]{gov}. "[People]{people} are being *starved*{9} by arithmetic," [he]{chief} *told*{10} the [Security Council]{unsc} by video link.

[The government]{gov} has *laid siege*{9} to the suburb since <April 2015|2015-04>. [Residents]{people} *boil*{11} grass; a [doctor]{doctor} there, reached by phone, said [she]{doctor} had *lost*{12} [nine newborns]{nine} in <October|2016-10>. [Rebels]{rebels} *shell*{13} the capital from its orchards and *tax*{14} what food gets through. [They]{rebels} *hanged*{15} [two smugglers]{two} <last month|2016-10>.

[Russia]{russia}, an [ally of [the government]{gov}]{russia}, *undertook*{16} to *raise*{16} the matter with [the president]{president}. [Washington]{us:N} *laid*{17} the failure at [Moscow]{russia:N}'s *door*{17}. [Britain]{britain} is *drafting*{18} a text that would *threaten*{18} [commanders who *block*{2} aid]{commanders} with *sanctions*{18}; [China]{china} *hinted*{19} at a veto.

[Jordan]{jordan} has *sealed*{20} [its]{jordan} border to [refugees]{refugees} since a *bombing*{21} that *killed*{21} [six of its guards]{six} <in June|2016-06>.
--- actors
marwan | place | Marwan
amman | place | Amman
soldiers | group | government soldiers
un | organization | United Nations (convoy)
people | group | 40,000 people trapped in the suburb
ministry | organization | foreign ministry
captain | person | captain at the checkpoint
drivers | group | drivers of the convoy
chief | person | Stephen Brandt | U.N. humanitarian chief
gov | organization | the government
unsc | organization | Security Council
doctor | person | a doctor
nine | group | nine newborns
rebels | group | rebels
two | group | two smugglers
russia | place | Russia
president | person | president
us | place | United States
britain | place | Britain
commanders | group | commanders who block aid
china | place | China
jordan | place | Jordan
refugees | group | refugees
six | group | six Jordanian guards
--- events
1 | AID | un | people | core; planned
2 | REJECT | soldiers | un | core; time 2016-11-14; place marwan; or COERCE
3 | AID/REJECT | ministry | un | core; or AGREE
4 | OTHER:statement | captain | drivers |
6 | COERCE | soldiers | ?un | or OTHER
7 | ASSAULT | soldiers | ?un | or OTHER
8 | ACCUSE | chief | gov | core
9 | COERCE | gov | people | core; time 2015-04; or ASSAULT
10 | OTHER:statement | chief | unsc |
11 | OTHER:other | people | - |
12 | OTHER:death | doctor | nine | time 2016-10
13 | ASSAULT | rebels | - |
14 | COERCE | rebels | ?people |
15 | ASSAULT | rebels | two | time 2016-10; or COERCE
16 | CONSULT/AGREE | russia | president | planned
17 | ACCUSE | us | russia | core
18 | SANCTION/THREATEN | britain | commanders | possible
19 | REJECT/THREATEN | china | ?britain | possible
20 | COERCE | jordan | refugees | or REJECT
21 | ASSAULT | - | six | time 2016-06

=== n6-o008 date:2018-12-11 topic:politics source:written
[Lawmaker]{mp:n} *grabs*{1} mace, *suspended*{2} from [Commons]{commons}

[LONDON]{london} — A [Labour lawmaker]{mp} *snatched*{1} the ceremonial mace from its stand in the House of Commons <on Monday|2018-12-10> in *protest*{1} at [the government]{gov}'s decision to *put off*{3} a vote on the Brexit *deal*{4}, and was *thrown out*{2} by [the speaker]{speaker}.

[Lyle Rushton-Moy]{mp}, the member for [Brigmouth]{brig}, *carried*{1} the silver-gilt staff towards the doors. [Two clerks]{clerks} *took*{5} it from [him]{mp}. [Tory members]{tories} *bayed*{6} at [him]{mp}. [Speaker]{-} [Jonathan Berkow]{speaker} *ordered*{2} [him]{mp} out for the day.

"[They]{gov} *stole*{7} the vote from [us]{commons}. [I]{mp} *borrowed*{1} a stick," [he]{mp} *told*{8} [reporters]{reporters}.

[Prime Minister]{-} [Teresa Maddox]{maddox} *pulled*{3} the vote after *conceding*{9} to [members]{commons} that [she]{maddox} would have lost it heavily. [She]{maddox} *flies*{11} to [The Hague]{hague} and [Berlin]{berlin} <on Tuesday|2018-12-11> to *plead*{12} with [Prime Minister]{-} [Mark Rietveld]{rietveld} and [Chancellor]{-} [Angela Mertens]{mertens} for "assurances". [Brussels]{eu:N} *ruled out*{13} *reopening*{13} the pact with [London]{britain:N}.

[The Northern Irish unionists]{dup}, on [whose]{dup} ten votes [Maddox]{maddox} relies, *mocked*{15} [her]{maddox}. [Opposition leader]{-} [Jerome Cobbin]{cobbin} *shied*{16} away from a no-confidence *motion*{16} despite *pleas*{17} from [the Scottish nationalists]{snp}. Sterling *sank*{18} to an 18-month low against the dollar.

[Two other members]{two} have been *disciplined*{19} over the mace: [Michael Hesketh]{hesketh}, [who]{hesketh} *brandished*{20} it at [Labour]{labour} <in 1976|1976>, and [Ron Braithwaite]{braith}, [who]{braith} *dropped*{21} it <in 1988|1988> and *paid*{22} the [House]{commons} £1,350.
--- actors
mp | person | Lyle Rushton-Moy | Labour lawmaker
commons | organization | House of Commons
london | place | London
gov | organization | the government
speaker | person | Jonathan Berkow | Speaker
brig | place | Brigmouth
clerks | group | two clerks
tories | group | Tory members
reporters | group | reporters
maddox | person | Teresa Maddox | Prime Minister of Britain
hague | place | The Hague
berlin | place | Berlin
rietveld | person | Mark Rietveld | Prime Minister of the Netherlands
mertens | person | Angela Mertens | Chancellor of Germany
eu | organization | European Union
britain | place | Britain
dup | organization | Northern Irish unionists
cobbin | person | Jerome Cobbin | opposition leader
snp | organization | Scottish nationalists
two | group | two other members
hesketh | person | Michael Hesketh
labour | organization | Labour
braith | person | Ron Braithwaite
--- events
1 | PROTEST | mp | gov | core; time 2018-12-10; place london
2 | SANCTION | speaker | mp | core; time 2018-12-10; or COERCE
3 | OTHER:other | gov, maddox | - | core; time 2018-12-10; or RETREAT
4 | AGREE | ?britain, ?eu | - | mutual
5 | COERCE | clerks | mp |
6 | ACCUSE | tories | mp | or PROTEST
7 | OTHER:other | gov | commons | by mp; quoted; or REJECT
8 | OTHER:statement | mp | reporters |
9 | CONCEDE | maddox | commons | core
11 | OTHER:travel | maddox | - | planned; time 2018-12-11; place hague, berlin
12 | AID/REQUEST | maddox | rietveld, mertens | core; planned; or REQUEST
13 | CONCEDE/REJECT | eu | britain | core; or REJECT
15 | ACCUSE | dup | maddox |
16 | REJECT | cobbin | ?snp | or OTHER
17 | REQUEST | snp | cobbin |
18 | OTHER:business | - | - |
19 | SANCTION | - | two |
20 | THREATEN | hesketh | labour | time 1976; or PROTEST
21 | OTHER:accident | braith | - | time 1988; or PROTEST
22 | CONCEDE | braith | commons | or OTHER

=== n6-o009 date:2022-11-08 topic:crime source:written
[Prosecutors]{pros} *go easy*{1} on [banker]{banker:n} [who]{banker} *turned in*{2} [brother]{brother}

[ZURICH]{zurich} — [[Swiss]{~swiss} prosecutors]{pros} have *dropped*{1} money-laundering charges against [Reto Ammann]{banker}, a [private banker]{banker} [who]{banker} *led*{2} [police]{police} to [[his]{banker} own brother]{brother} and 190 million francs *looted*{3} from an [[Angolan]{~angola} pension fund]{fund}.

[Beat Ammann]{brother} was *jailed*{4} for six years <on Monday|2022-11-07>. [The court in [Bellinzona]{bellinzona}]{court} *confiscated*{5} [his]{brother} chalet and *awarded*{6} [Angola]{angola} 170 million francs. [His]{brother} [lawyer]{lawyer} *vowed*{7} to *fight*{7} on.

[The younger Ammann]{banker} *walked*{8} into a police station in [Lugano]{lugano} <in 2019|2019> with two suitcases of bank statements. [He]{banker} *wore*{9} a wire at a family dinner. [His]{banker} [mother]{mother} has *disinherited*{10} [him]{banker}. "[I]{banker} *chose*{11} [pensioners]{pensioners} over pasta," [he]{banker} *told*{12} [the court]{court}.

[[Angola]{angola}'s former central bank governor]{-}, [Valter Fontes]{fontes}, was *convicted*{13} of *conspiring*{14} with [Beat Ammann]{brother} and *given*{15} five years by a [court in [Luanda]{luanda}]{luandacourt}. [He]{fontes} has *appealed*{16}. [President]{-} [João Lemos]{lemos} *fired*{17} [him]{fontes} <in 2017|2017>.

[The bank]{bank}, [Sutter & Cie]{bank}, *kept*{18} [Reto Ammann]{banker} on leave, then *paid*{19} [him]{banker} *off*{19}. [The financial regulator]{finma} *censured*{20} [the bank]{bank} for *turning*{21} a blind eye to a [client]{fontes}. [Its]{bank} chairman, [Urs Wyss]{wyss}, *is to go*{22}.

[Transparency campaigners]{campaigners} *saluted*{23} [the whistleblower]{banker}, but *accused*{24} [Bern]{swiss:N} of *doing*{25} too little to *protect*{25} [others]{others}.
--- actors
pros | group | Swiss prosecutors
banker | person | Reto Ammann | private banker
brother | person | Beat Ammann | brother of Reto Ammann
zurich | place | Zurich
police | organization | police
fund | organization | an Angolan pension fund
court | organization | court in Bellinzona
bellinzona | place | Bellinzona
angola | place | Angola
lawyer | person | lawyer of Beat Ammann
lugano | place | Lugano
mother | person | mother of Reto Ammann
pensioners | group | pensioners
fontes | person | Valter Fontes | former central bank governor of Angola
luandacourt | organization | a court in Luanda
luanda | place | Luanda
lemos | person | João Lemos | President of Angola
bank | organization | Sutter & Cie | bank
finma | organization | financial regulator
wyss | person | Urs Wyss | chairman of Sutter & Cie
campaigners | group | transparency campaigners
swiss | place | Switzerland
others | group | other whistleblowers
--- events
1 | CONCEDE | pros | banker | core; or RETREAT
2 | COOPERATE | banker | police, brother | core; or ACCUSE
3 | OTHER:crime | brother | fund | core
4 | COERCE | ?court | brother | core; time 2022-11-07
5 | COERCE | court | brother | time 2022-11-07
6 | AID | court | angola | or CONCEDE
7 | REJECT/AGREE | lawyer | - | planned; or REJECT
8 | COOPERATE | banker | ?police | time 2019; place lugano
9 | COOPERATE | banker | - | or ACCUSE
10 | SANCTION | mother | banker |
11 | SUPPORT | banker | pensioners | by banker; quoted
12 | OTHER:statement | banker | court |
13 | COERCE | luandacourt | fontes |
14 | OTHER:crime | fontes | brother |
15 | COERCE | luandacourt | fontes |
16 | REQUEST | fontes | ?luandacourt | or OTHER
17 | SANCTION | lemos | fontes | time 2017; or OTHER
18 | SANCTION | bank | banker | or OTHER
19 | OTHER:business | bank | banker | or SANCTION
20 | SANCTION | finma | bank | or ACCUSE
21 | OTHER:other | bank | fontes | reported; by finma
22 | RETREAT | wyss | ?bank | planned; or OTHER
23 | SUPPORT | campaigners | banker |
24 | ACCUSE | campaigners | swiss |
25 | AID | swiss | others | neg; by campaigners

=== n6-o010 date:2013-11-19 topic:disaster source:written
[US Navy]{navy} *drops*{1} food to typhoon survivors; [mayor]{mayor} *fumes*{2} at [Manila]{philippines:N}

[TACLOBAN]{tacloban}, <Nov 19|2013-11-19> - [Helicopters from the USS Harrison]{navy} *dropped*{1} rice to [villagers on [Leyte]{leyte}]{villagers} <on Monday|2013-11-18> as [the mayor of [Tacloban]{tacloban}]{mayor} *lambasted*{2} [the government]{gov} for *keeping*{3} [his]{mayor} city waiting ten days after Typhoon Haiyuan.

The storm *killed*{4} [at least 3,900 people]{dead} and *made*{4} [4 million]{homeless} homeless. [Britain]{britain} *diverted*{5} a [carrier]{carrier}, [Japan]{japan} *sent*{6} [1,000 troops]{jtroops}, [its]{japan} largest *deployment*{6} since the war, and [Israel]{israel} *set up*{7} a field hospital in [Bogo]{bogo}, where [doctors]{doctors} *delivered*{8} a [boy]{boy} [whose]{boy} [parents]{parents} *named*{9} [him]{boy} Israel. [China]{china}, at odds with [Manila]{philippines:N} over reefs, was *shamed*{10} by [newspapers]{papers} at home into *raising*{11} [its]{china} *gift*{11} from 100,000 to 1.6 million dollars.

[Mayor]{-} [Alfonso Romero]{mayor} *clung*{12} to a roof beam [himself]{mayor}. [He]{mayor} has *advised*{13} [residents]{residents} to *leave*{13}. [Interior Secretary]{-} [Manuel Rojas]{rojas} *hit back*{14}, *blaming*{14} [Romero]{mayor} for *letting*{15} [his]{mayor} [policemen]{policemen} *drift*{15} away; only [20 of 290]{twenty} *reported*{16} for duty.

[Looters]{looters} *stripped*{17} a [rice warehouse]{warehouse}; [eight]{eight} were *crushed*{18} by a falling wall. [Soldiers]{soldiers} *traded*{19} *shots*{19} with [gunmen]{gunmen} near [Abucay]{abucay}.

[President]{-} [Benigno Sarmiento]{president} *walked out*{20} of a briefing when a [businessman]{businessman} *told*{21} [him]{president} [he]{businessman} had been *shot at*{22}. [The president]{president} was quoted as *asking*{23} [him]{businessman} what more he wanted, being alive.
--- actors
navy | group | US Navy helicopters
mayor | person | Alfonso Romero | mayor of Tacloban
tacloban | place | Tacloban
leyte | place | Leyte
villagers | group | villagers on Leyte
gov | organization | the government
dead | group | at least 3,900 people killed
homeless | group | 4 million homeless
britain | place | Britain
carrier | other | a carrier
japan | place | Japan
jtroops | group | 1,000 Japanese troops
israel | place | Israel
bogo | place | Bogo
doctors | group | doctors
boy | person | newborn boy
parents | group | parents of the boy
china | place | China
philippines | place | Philippines
papers | group | newspapers in China
residents | group | residents of Tacloban
rojas | person | Manuel Rojas | Interior Secretary
policemen | group | policemen of Tacloban
twenty | group | 20 policemen
looters | group | looters
warehouse | organization | a rice warehouse
eight | group | eight looters
soldiers | group | soldiers
gunmen | group | gunmen
abucay | place | Abucay
president | person | Benigno Sarmiento | President
businessman | person | a businessman
--- events
1 | AID | navy | villagers | core; time 2013-11-18; place leyte
2 | ACCUSE | mayor | philippines, gov | core; time 2013-11-18
3 | REJECT | gov | tacloban | reported; by mayor; or OTHER
4 | OTHER:disaster | - | dead, homeless | core
5 | AID | britain | ?philippines |
6 | AID | japan | ?philippines | or MOBILIZE
7 | AID | israel | ?philippines | place bogo
8 | AID | doctors | boy | place bogo
9 | SUPPORT | parents | boy, israel | or OTHER
10 | ACCUSE | papers | china |
11 | AID | china | ?philippines | core
12 | OTHER:other | mayor | - |
13 | REQUEST | mayor | residents |
14 | ACCUSE | rojas | mayor | core
15 | CONCEDE | mayor | policemen | reported; by rojas; or OTHER
16 | OTHER:other | twenty | - |
17 | OTHER:crime | looters | warehouse |
18 | OTHER:accident | - | eight |
19 | ASSAULT | soldiers, gunmen | - | mutual; place abucay
20 | PROTEST | president | ?businessman | or REJECT
21 | OTHER:statement | businessman | president |
22 | ASSAULT | - | businessman | reported; by businessman
23 | REQUEST | president | businessman | reported; or OTHER

=== n6-o011 date:2019-08-20 topic:region source:written
Around the state

[BANGOR]{bangor} — A [Superior Court judge]{judge} *reprimanded*{1} [the state]{maine} for *housing*{2} [foster children]{kids} in hotels and *gave*{3} [it]{maine} <90 days|P90D> to *find*{3} [them]{kids} families. A [lawyer for [two siblings]{siblings}]{lawyer} *welcomed*{4} the *order*{3}.

[PORTLAND]{portland} — [City councilors]{council} *approved*{5} $850,000 for [African asylum seekers]{seekers} *bused*{6} in from [Texas]{texas} and *thanked*{7} [250 residents]{residents} [who]{residents} *took*{8} [them]{seekers} *in*{8}. [Councilor]{-} [Jill Soucy]{soucy} *voted*{9} against it, saying [the city]{portland} had *shortchanged*{10} [its]{portland} own poor.

[LEWISTON]{lewiston} — A [19-year-old]{nineteen} *pleaded guilty*{11} to *beating*{12} a [man]{giddings} to death with a rock at Kennedy Park. [Dennis Gadson]{giddings}, 38, *died*{12} <in June 2018|2018-06>. [The victim's mother]{gmother} *forgave*{13} [the teenager]{nineteen} in court. [Prosecutors]{pros} *agreed*{14} with [his]{nineteen} [attorney]{attorney} to *seek*{14} no more than nine months.

[MILLINOCKET]{mill} — A [moose]{moose} *charged*{15} a [hiker]{hiker} on the Abol Trail and *broke*{15} [her]{hiker} collarbone. A [ranger]{ranger} *carried*{16} [her]{hiker} two miles.

[AUGUSTA]{augusta} — [Gov.]{-} [Jean Mallory]{gov} *signed*{17} a bill *banning*{18} offshore drilling and *vetoed*{19} one that would have *let*{20} [towns]{towns} *tax*{20} [summer visitors]{visitors}. [The innkeepers' lobby]{inn} *hailed*{21} [her]{gov}; [mayors]{mayors} *grumbled*{22}.

[ELLSWORTH]{ellsworth} — A [lobsterman]{lobster} *accused*{23} of *cutting*{24} a [rival]{rival}'s traps *lost*{25} [his]{lobster} license for three years. The [Marine Patrol]{patrol} had *caught*{26} [him]{lobster} with a hidden camera.
--- actors
bangor | place | Bangor
judge | person | a Superior Court judge
maine | place | the state
kids | group | foster children
siblings | group | two siblings
lawyer | person | lawyer for two siblings
portland | place | Portland
council | group | city councilors
seekers | group | African asylum seekers
texas | place | Texas
residents | group | 250 residents
soucy | person | Jill Soucy | Councilor
lewiston | place | Lewiston
nineteen | person | 19-year-old
giddings | person | Dennis Gadson
gmother | person | mother of Dennis Gadson
pros | group | prosecutors
attorney | person | attorney of the 19-year-old
mill | place | Millinocket
moose | other | a moose
hiker | person | a hiker
ranger | person | a ranger
augusta | place | Augusta
gov | person | Jean Mallory | Governor
towns | group | towns
visitors | group | summer visitors
inn | organization | innkeepers' lobby
mayors | group | mayors
ellsworth | place | Ellsworth
lobster | person | a lobsterman
rival | person | a rival lobsterman
patrol | organization | Marine Patrol
--- events
1 | ACCUSE | judge | maine | core; place bangor
2 | AID | maine | kids | or OTHER
3 | REQUEST | judge | maine, kids | core; planned; or COERCE
4 | SUPPORT | lawyer | ?judge |
5 | AID | council | seekers | core; place portland
6 | COERCE | texas | seekers | or AID OTHER
7 | SUPPORT | council | residents |
8 | AID | residents | seekers |
9 | REJECT | soucy | - |
10 | ACCUSE | portland | - | reported; by soucy; or SANCTION OTHER
11 | CONCEDE | nineteen | - | core; place lewiston
12 | ASSAULT | nineteen | giddings | core; time 2018-06; place lewiston
13 | CONCEDE | gmother | nineteen | or SUPPORT
14 | AGREE | pros, attorney | - | mutual; planned; or CONCEDE
15 | ASSAULT | moose | hiker | core; place mill; or OTHER
16 | AID | ranger | hiker |
17 | AGREE | gov | - | core; place augusta
18 | COERCE | ?maine | - |
19 | REJECT | gov | - | core; place augusta
20 | CONCEDE | ?maine | towns, visitors | possible; neg
21 | SUPPORT | inn | gov |
22 | ACCUSE | mayors | ?gov | or OTHER
23 | ACCUSE | - | lobster |
24 | OTHER:crime | lobster | rival | possible
25 | SANCTION | ?maine | lobster | core; place ellsworth
26 | ACCUSE | patrol | lobster | or COERCE

=== n6-o012 date:2017-10-17 topic:society source:written
[Actress]{rowe:n} *speaks out*{1} against [producer]{prod:n}; [academy]{academy} *shuts door*{2} on [him]{prod}

[LOS ANGELES]{la} — [The film academy]{academy} *expelled*{2} [producer]{-} [Harlan Weiss]{prod} <on Saturday|2017-10-14> after [more than two dozen women]{women} *accused*{1} [him]{prod} of *harassing*{3} or *raping*{3} [them]{women}.

[Weiss]{prod} was *fired*{4} by [his]{prod} own [company]{company} <a week earlier|2017-10-08>. [His]{prod} [brother and partner]{bob}, [Bob Weiss]{bob}, *called*{5} [him]{prod} "sick and depraved". [His]{prod} [wife]{wife}, [designer]{-} [Georgia Chapin]{wife}, is *leaving*{6} [him]{prod}.

[Rosalind Rowe]{rowe}, [whose]{rowe} *accusation*{1} *opened*{1} the gates, *settled*{7} with [Weiss]{prod} for $100,000 <in 1997|1997>. [Tweeter]{tweeter} *locked*{8} [her]{rowe} account for <12 hours|PT12H> when [she]{rowe} *posted*{9} a phone number; an uproar *made*{10} [it]{tweeter} *relent*{10}.

[Police in [London]{london} and [New York]{ny}]{police} are *investigating*{11} [the producer]{prod}. [Manhattan's district attorney]{da}, [Cyril Vance]{da}, *drew*{12} *criticism*{12} from [women's groups]{wgroups} for not *charging*{13} [Weiss]{prod} <in 2015|2015>, when an [Italian model]{model} *wore*{14} a wire for [detectives]{detectives}.

[Weiss]{prod}'s spokeswoman *denied*{15} any wrongdoing on [his]{prod} behalf. [He]{prod} has *flown*{16} to a clinic in [Arizona]{arizona}.

[France]{france}'s president will *strip*{17} [Weiss]{prod} of the Legion of Honour. [Britain]{britain}'s film academy *suspended*{18} [him]{prod}. The [Democratic Party]{dems} *gave*{19} to [women's charities]{charities} what [he]{prod} had *donated*{20} to [it]{dems}; [Republicans]{reps} *taunted*{21} [Democrats]{dems} with photos of [him]{prod} beside [[their]{dems} last candidate]{candidate}.
--- actors
rowe | person | Rosalind Rowe | actress
prod | person | Harlan Weiss | producer
academy | organization | film academy
la | place | Los Angeles
women | group | more than two dozen women
company | organization | company of Harlan Weiss
bob | person | Bob Weiss | brother and partner of Harlan Weiss
wife | person | Georgia Chapin | designer, wife of Harlan Weiss
tweeter | organization | Tweeter
london | place | London
ny | place | New York
police | organization | police in London and New York
da | person | Cyril Vance | Manhattan's district attorney
wgroups | group | women's groups
model | person | an Italian model
detectives | group | detectives
arizona | place | Arizona
france | place | France
britain | place | Britain
dems | organization | Democratic Party
charities | group | women's charities
reps | group | Republicans
candidate | person | last Democratic candidate
--- events
1 | ACCUSE | rowe, women | prod | core
2 | SANCTION | academy | prod | core; time 2017-10-14
3 | ASSAULT | prod | women | core; reported; by women
4 | SANCTION | company | prod | time 2017-10-08
5 | ACCUSE | bob | prod |
6 | SANCTION | wife | prod | planned; or OTHER
7 | AGREE | rowe, prod | - | mutual; time 1997
8 | COERCE | tweeter | rowe | or SANCTION
9 | OTHER:statement | rowe | - |
10 | CONCEDE | tweeter | ?rowe |
11 | ACCUSE | police | prod | core
12 | ACCUSE | wgroups | da |
13 | ACCUSE | da | prod | neg; time 2015; or REJECT
14 | COOPERATE | model | detectives | time 2015
15 | REJECT | prod | ?women | core
16 | OTHER:travel | prod | arizona |
17 | SANCTION | france | prod | core; planned
18 | SANCTION | britain | prod |
19 | AID | dems | charities |
20 | AID | prod | dems |
21 | ACCUSE | reps | dems |

=== n6-o013 date:2021-01-05 topic:diplomacy source:written
[Gulf states]{gulf:N} *end*{1} *boycott*{2} of [Qatar]{qatar}

[AL ULA]{ula}, [Saudi Arabia]{saudi} — [Saudi Arabia]{saudi} and [three allies]{three} <on Tuesday|2021-01-05> *restored*{1} ties with [Qatar]{qatar}, *lifting*{1} an *embargo*{2} [they]{saudi+three} *imposed*{2} <in June 2017|2017-06> over [its]{qatar} *support*{3} for [Islamists]{islamists}.

[Crown Prince]{-} [Salman bin Faisal]{salman} *hugged*{4} [Qatar's emir]{emir}, [Sheikh]{-} [Tariq bin Khalifa]{emir}, on the tarmac and *drove*{5} [him]{emir} round the desert. [Six rulers]{six} *signed*{6} a declaration of "solidarity". [Kuwait]{kuwait} and [Washington]{us:N} *brokered*{7} the peace.

[Qatar]{qatar}, in turn, will *drop*{8} [its]{qatar} lawsuits against [the quartet]{saudi+three}. [It]{qatar} has not *met*{9} any of [their]{saudi+three} 13 *demands*{10}, such as *closing*{10} [Al Watan TV]{watan} and *sending home*{10} [[Turkish]{~turkey} soldiers]{tsoldiers}.

The [Emirates]{uae}, most hostile to [Doha]{qatar:N}, *came round*{11} last. [Its]{uae} foreign minister *spoke*{12} of a need to *rebuild*{12} trust with a [brother]{qatar}. [Egypt]{egypt} *sent*{13} [its]{egypt} foreign minister rather than [its]{egypt} president. [Bahrain]{bahrain}, [whose]{bahrain} coast guard *arrested*{14} a [[Qatari]{~qatar} bodybuilder]{builder} at sea <in November|2020-11>, *let*{15} [him]{builder} go.

[Iran]{iran}, which *opened*{16} [its]{iran} skies to [Qatar Airways]{qairways}, *congratulated*{17} [Doha]{qatar:N} on [its]{qatar} "brave *resistance*{18}" to pressure. [Turkey]{turkey} *shipped*{19} [the emirate]{qatar} milk in the first days; a [[Qatari]{~qatar} tycoon]{tycoon} *flew in*{20} 4,000 cows.

[Families]{families} *parted*{21} by the *boycott*{2} *wept*{22} at the Salwa crossing. [One man]{man} *showed*{23} [guards]{guards} photos of a [daughter]{daughter} [he]{man} had never *met*{24}.
--- actors
gulf | group | Gulf states
qatar | place | Qatar
ula | place | Al Ula
saudi | place | Saudi Arabia
three | group | three allies of Saudi Arabia
islamists | group | Islamists
salman | person | Salman bin Faisal | Crown Prince
emir | person | Tariq bin Khalifa | emir of Qatar
six | group | six rulers
kuwait | place | Kuwait
us | place | United States
watan | organization | Al Watan TV
tsoldiers | group | Turkish soldiers
uae | place | Emirates
egypt | place | Egypt
bahrain | place | Bahrain
builder | person | a Qatari bodybuilder
iran | place | Iran
qairways | organization | Qatar Airways
turkey | place | Turkey
tycoon | person | a Qatari tycoon
families | group | families
man | person | one man
guards | group | guards
daughter | person | daughter of the man
--- events
1 | CONCEDE | gulf, saudi, three | qatar | core; time 2021-01-05; place ula; or RETREAT AGREE
2 | SANCTION | gulf, saudi, three | qatar | core; time 2017-06
3 | SUPPORT | qatar | islamists | reported
4 | SUPPORT | salman | emir | core; or CONSULT
5 | CONSULT | salman | emir |
6 | AGREE | six | - | mutual; core; time 2021-01-05
7 | CONSULT | kuwait, us | ?saudi, ?three, ?qatar |
8 | RETREAT/CONCEDE | qatar | saudi, three | core; planned
9 | CONCEDE | qatar | saudi, three | neg; or REJECT
10 | COERCE/REQUEST | saudi, three | qatar, watan, tsoldiers | or REQUEST
11 | CONCEDE | uae | qatar | or AGREE
12 | OTHER:statement | uae | qatar | or SUPPORT
13 | OTHER:travel | egypt | - | place ula
14 | COERCE | bahrain | builder | time 2020-11
15 | RETREAT | bahrain | builder |
16 | AID | iran | qairways | or CONCEDE
17 | SUPPORT | iran | qatar |
18 | REJECT | qatar | - | by iran; quoted
19 | AID | turkey | qatar | time 2017-06; or OTHER
20 | OTHER:trade | tycoon | - |
21 | COERCE | ?saudi, ?three | families |
22 | OTHER:other | families | - |
23 | OTHER:other | man | guards |
24 | CONSULT | man | daughter | neg; or OTHER

=== n6-o014 date:2015-12-15 topic:science source:written
[Institute]{karl:n} *loses*{1} *grant*{1} after *faking*{2} heart data

[STOCKHOLM]{stockholm} — [Sweden]{sweden}'s research council has *cancelled*{1} a 44 million kronor grant to [surgeon]{-} [Paolo Marchini]{marchini} of the [Karlberg Institute]{karl} and *reported*{3} [him]{marchini} to [the police]{police}, [three of [whose]{marchini} eight patients]{three} *died*{4} after [he]{marchini} *implanted*{5} plastic windpipes in [them]{three}.

[Four doctors]{four} at [the institute]{karl} *blew*{6} the whistle on [Marchini]{marchini} <in 2014|2014>. [The vice-chancellor]{vc}, [Anders Hamberg]{vc}, *sided with*{7} [his]{vc} star, *cleared*{8} [him]{marchini} of misconduct and *reprimanded*{9} [two of the four]{two}. [Hamberg]{vc} now *admits*{10} to [staff]{staff} that [he]{vc} was *duped*{11} by [him]{marchini}, and is *under pressure*{12} from [the education minister]{minister} to *quit*{12}.

The journal [Lancaster]{journal} *withdrew*{13} [Marchini]{marchini}'s first paper. A [Belgian professor]{delaere}, [Pierre Delacroix]{delaere}, had *likened*{14} [his]{marchini} work to "one of the biggest lies in medicine" and was *shut out*{15} of conferences by [organisers]{organisers}.

[Marchini]{marchini} *denied*{16} everything to [[Swedish]{~sweden} television]{svt}. A [Russian university]{kazan} in [Kazan]{kazancity} still *pays*{17} [him]{marchini}. A [former fiancée]{fiancee}, an [American television producer]{fiancee}, says [he]{marchini} *promised*{18} [her]{fiancee} that [the pope]{pope} would *marry*{19} [them]{marchini+fiancee}. The [Vatican]{vatican} has never *heard*{20} of [him]{marchini}.

Since <2008|2008>, surgeons worldwide have *inserted*{21} such tubes in [20 people]{twenty}. Most are dead. Stem cells did not *grow*{22} on the plastic, as the papers *claimed*{23}.
--- actors
stockholm | place | Stockholm
sweden | place | Sweden
marchini | person | Paolo Marchini | surgeon
karl | organization | Karlberg Institute
police | organization | police
three | group | three patients of Marchini
four | group | four doctors
vc | person | Anders Hamberg | vice-chancellor
two | group | two of the four doctors
staff | group | staff of the Karlberg Institute
minister | person | education minister
journal | organization | Lancaster | journal
delaere | person | Pierre Delacroix | Belgian professor
organisers | group | organisers
svt | organization | Swedish television
kazan | organization | a Russian university
kazancity | place | Kazan
fiancee | person | former fiancée of Marchini, American television producer
pope | person | the pope
vatican | place | Vatican
twenty | group | 20 people
--- events
1 | SANCTION | sweden | karl, marchini | core
2 | OTHER:crime | ?marchini | - | core; or OTHER
3 | ACCUSE | sweden | marchini, police | core
4 | OTHER:death | - | three | core
5 | OTHER:health | marchini | three |
6 | ACCUSE | four | marchini | core; time 2014
7 | SUPPORT | vc | marchini |
8 | CONCEDE | vc | marchini |
9 | SANCTION | vc | two |
10 | CONCEDE | vc | staff |
11 | OTHER:crime | marchini | vc | by vc
12 | RETREAT/REQUEST | minister | vc | core
13 | SANCTION | journal | marchini | or REJECT
14 | ACCUSE | delaere | marchini |
15 | SANCTION | organisers | delaere | or REJECT
16 | REJECT | marchini | svt | core
17 | OTHER:business | kazan | marchini | or AID
18 | AGREE | marchini | fiancee | reported; by fiancee
19 | OTHER:other | pope | marchini, fiancee | planned; reported; by fiancee
20 | REJECT | vatican | marchini | or OTHER
21 | OTHER:health | - | twenty |
22 | OTHER:science | - | - | neg
23 | OTHER:statement | ?marchini | - |

=== n6-o015 date:2009-01-20 topic:labour source:written
[Refinery workers]{workers} *walk off*{1} in *protest*{1} at foreign hires

[GRIMSTHORPE]{grim} — [Some 800 workers]{workers} *walked out*{1} of the [Lindholme]{lindholme} oil refinery <on Monday|2009-01-19> in *protest*{1} against a contract *awarded*{2} to an [Italian firm]{firm}, and [workers at six power stations]{six} *came out*{3} in sympathy with [them]{workers}.

[Totale]{totale}, the refinery's French owner, *gave*{2} the job to [Iremo]{firm} of [Sicily]{sicily}, which *brought*{4} [its]{firm} [own men]{italians} and *put*{5} [them]{italians} up on barges in the dock. [Pickets]{workers} *held*{6} up placards *quoting*{7} [the prime minister]{pm}, [George Breen]{pm}, on "[British]{~britain} jobs for [[British]{~britain} workers]{workers}".

"[We]{workers} *have nothing against*{8} the [Italians]{italians}," said [shop steward]{-} [Kenny Wardle]{wardle}. "It is [Totale]{totale} that has *locked*{9} [us]{workers} out of [our]{workers} own trade."

[Breen]{pm} *called*{10} the strikes indefensible. [His]{pm} business secretary, [Lord Mandrake]{mandrake}, *told*{11} [the men]{workers} to *look*{11} for work in [Europe]{europe}. A [Labour backbencher]{backbencher}, [Frank Fields]{backbencher}, *savaged*{12} [the peer]{mandrake}. [The far-right BNF]{bnf} *offered*{13} [strikers]{workers} soup; [they]{workers} *ran*{14} [its]{bnf} [leafleters]{leafleters} off the site.

[The conciliation service]{acas} was *called in*{15} to *find*{16} out whether [Iremo]{firm} had *undercut*{17} union rates. [Italian foreign minister]{-} [Franco Fratelli]{ifm} *urged*{18} [London]{britain:N} to *protect*{18} [his]{ifm} [countrymen]{italians}, [whose]{italians} barge had been *stoned*{19}.

[Totale]{totale} *made*{20} 14 billion euros <in 2008|2008>. [It]{totale} *pledged*{21} [the unions]{unions} [it]{totale} would *cut*{21} no direct jobs.
--- actors
workers | group | some 800 refinery workers
grim | place | Grimsthorpe
lindholme | place | Lindholme
firm | organization | Iremo | Italian firm
six | group | workers at six power stations
totale | organization | Totale | French owner of the refinery
sicily | place | Sicily
italians | group | Italian workers of Iremo
pm | person | George Breen | prime minister
wardle | person | Kenny Wardle | shop steward
mandrake | person | Lord Mandrake | business secretary
europe | place | Europe
backbencher | person | Frank Fields | Labour backbencher
bnf | organization | BNF | far-right party
leafleters | group | leafleters of the BNF
acas | organization | conciliation service
ifm | person | Franco Fratelli | Italian foreign minister
britain | place | Britain
unions | group | the unions
--- events
1 | PROTEST | workers | ?totale | core; time 2009-01-19; place lindholme
2 | OTHER:business | totale | firm | core; or AGREE
3 | PROTEST | six | workers, ?totale | core; or SUPPORT
4 | OTHER:business | firm | italians | or OTHER
5 | AID | firm | italians | or OTHER
6 | PROTEST | workers | pm |
7 | ACCUSE | workers | pm | or OTHER
8 | ACCUSE | workers | italians | neg; by wardle; quoted
9 | SANCTION | totale | workers | by wardle; quoted
10 | ACCUSE | pm | ?workers | core
11 | REQUEST | mandrake | workers |
12 | ACCUSE | backbencher | mandrake |
13 | AID/AGREE | bnf | workers | or AID
14 | COERCE | workers | leafleters | or REJECT ASSAULT
15 | REQUEST | - | acas |
16 | ACCUSE | acas | firm | planned; or OTHER
17 | OTHER:business | firm | - | possible
18 | AID/REQUEST | ifm | britain, italians |
19 | ASSAULT | - | italians |
20 | OTHER:business | totale | - | time 2008
21 | AGREE | totale | unions | planned
