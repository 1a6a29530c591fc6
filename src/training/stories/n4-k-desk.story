=== n4-101 date:2022-10-05 topic:court source:written
[Ex-president]{ruiz:n} *gets*{1} 12 years over *bribes*{2}

[SAN MARCOS]{sanmarcos} — A [court in [Costa Verde]{cv}]{court} <on Wednesday|2022-10-05> *sentenced*{1} [former President]{-} [Alberto Ruiz Lozano]{ruiz} to <12 years|P12Y> in prison for *taking*{2} $8 million in *bribes*{2} from a [Spanish construction firm]{obrasol}.

[The three-judge panel]{court} also *ordered*{3} [Ruiz]{ruiz}, 69, to *forfeit*{3} two ranches and *barred*{4} [him]{ruiz} from public office for life. [His]{ruiz} [wife]{-}, [Elena Prado]{prado}, was *acquitted*{5} of money laundering.

[Ruiz]{ruiz}, [who]{ruiz} *governed*{6} the [Central American]{~ca} country <from 2010 to 2018|2010/2018>, *denied*{7} wrongdoing and *called*{8} the trial "political revenge" by [[his]{ruiz} successor]{-}, [Diego Marín]{marin}. [His]{ruiz} lawyers will *appeal*{9}.

The case *opened*{10} <in 2019|2019> when [a former executive of [Obrasol]{obrasol}]{exec}, [Jaime Torrents]{exec:N}, *told*{11} [prosecutors]{prosecutors} in [Madrid]{madrid} that [the company]{obrasol} *paid*{2} officials in five countries to *win*{12} road contracts. [Obrasol]{obrasol} *pleaded guilty*{13} in a [U.S.]{~us} court <in 2020|2020> and *paid*{14} a fine of $140 million.

[Ruiz]{ruiz} *fled*{15} to [Nicaragua]{nicaragua} <in March 2020|2020-03>, was *turned over*{16} <nine months later|2020-12> and has been *held*{17} at a military base since. [Supporters]{supporters} outside the court *chanted*{18} [his]{ruiz} name; [police]{police} *kept*{19} [them]{supporters} apart from [Marín]{marin}'s backers.

"Nobody is above the law," [Attorney General]{-} [Lucía Ferrer]{ferrer} *told*{20} [reporters]{reporters}. [She]{ferrer} *said*{21} [her]{ferrer} office is *investigating*{22} [two more ex-ministers]{exmin}.

[Ruiz]{ruiz} is the third former leader of the country to be *convicted*{23} of corruption since <2000|2000>.
--- actors
ruiz | person | Alberto Ruiz Lozano | former President of Costa Verde
sanmarcos | place | San Marcos
cv | place | Costa Verde
court | organization | court in Costa Verde
obrasol | organization | Obrasol | Spanish construction firm
prado | person | Elena Prado | wife of Alberto Ruiz Lozano
ca | place | Central America
marin | person | Diego Marín | President of Costa Verde
exec | person | Jaime Torrents | former executive of Obrasol
prosecutors | group | prosecutors in Madrid
madrid | place | Madrid
us | place | United States
nicaragua | place | Nicaragua
supporters | group | supporters of Alberto Ruiz Lozano
police | organization | police
ferrer | person | Lucía Ferrer | Attorney General
reporters | group | reporters
exmin | group | two ex-ministers
--- events
1 | COERCE | court | ruiz | core; time 2022-10-05
2 | OTHER:crime | ruiz | obrasol | core
3 | COERCE | court | ruiz | core; time 2022-10-05
4 | COERCE | court | ruiz | core; time 2022-10-05; or SANCTION
5 | CONCEDE | ?court | prado | core; time 2022-10-05
6 | OTHER:other | ruiz | cv | time 2010/2018
7 | REJECT | ruiz | - | core
8 | ACCUSE | ruiz | marin | core
9 | REQUEST | ruiz | - | planned; or REJECT ACCUSE
10 | ACCUSE | - | - | time 2019; or OTHER
11 | ACCUSE | exec | obrasol | time 2019; place madrid
12 | OTHER:business | obrasol | - | reported; by exec
13 | CONCEDE | obrasol | - | time 2020
14 | COERCE | - | obrasol | time 2020
15 | OTHER:travel | ruiz | - | time 2020-03; place nicaragua
16 | COOPERATE | ?nicaragua | ruiz | time 2020-12; or COERCE
17 | COERCE | - | ruiz |
18 | SUPPORT | supporters | ruiz | or PROTEST
19 | COERCE | police | supporters | or OTHER
20 | OTHER:statement | ferrer | reporters |
21 | OTHER:statement | ferrer | - |
22 | ACCUSE | ferrer | exmin | core
23 | COERCE | - | - |

=== n4-102 date:2024-06-18 topic:local source:written
[Council]{council:n} *draws up*{1} plan to *close*{2} Mill Street car park

[Traders in [Ashford Cross]{ashford}]{traders} have *hit out*{3} at plans to *close*{2} the town's main car park for <18 months|P18M> while flats are *built*{4} above it.

[Westmere District Council]{council} *unveiled*{5} the scheme <on Monday|2024-06-17>. Work could *begin*{4} <in January|2025-01> if planning permission is *granted*{6}.

[Butcher]{-} [Neil Hargate]{hargate} said the *closure*{2} would *finish*{7} [him]{hargate} *off*{7}. "[I]{hargate} *took over*{8} this shop from [my]{hargate} [dad]{dad} <in 1996|1996>. [I]{hargate} *got*{9} through *foot-and-mouth*{10} and *Covid*{11}. [I]{hargate} won't *get*{9} through this," [he]{hargate} *told*{12} the [Courier]{courier}.

More than 2,000 people have *signed*{13} a petition *started*{13} by [café owner]{-} [Sophie Lin]{lin}. [Conservative councillor]{-} [Peter Yardley]{yardley} has *thrown*{14} [his]{yardley} weight behind it.

[The council]{council}'s [cabinet member for regeneration]{-}, [Alison Pegg]{pegg}, *defended*{15} the plan and *pledged*{16} a free shuttle bus. "[I]{pegg} understand the worry but [we]{council} cannot stand still," [she]{pegg} said. [Developer]{-} [Corvane Homes]{corvane} *pulled out*{17} of an earlier scheme on the site <in 2021|2021> after [councillors]{councillors} *knocked*{18} two storeys off the design.

A public *meeting*{19} will be *held*{19} at the Corn Hall <on 27 June|2024-06-27>. [The planning committee]{committee} is *expected*{20} to *rule*{20} on the application <in September|2024-09>.

The car park has 312 spaces. One shop in seven in the town centre stands empty, compared with one in nine nationally.
--- actors
council | organization | Westmere District Council
ashford | place | Ashford Cross
traders | group | traders in Ashford Cross
hargate | person | Neil Hargate | butcher
dad | person | father of Neil Hargate
courier | organization | Courier
lin | person | Sophie Lin | café owner
yardley | person | Peter Yardley | Conservative councillor
pegg | person | Alison Pegg | cabinet member for regeneration
corvane | organization | Corvane Homes | developer
councillors | group | councillors
committee | organization | planning committee
--- events
1 | OTHER:other | council | - | core; same 5
2 | OTHER:business | council | ?traders | core; planned; time P18M; place ashford
3 | ACCUSE | traders | ?council | core
4 | OTHER:business | - | - | planned; time 2025-01
5 | OTHER:statement | council | - | core; time 2024-06-17
6 | AGREE | - | - | possible; or CONCEDE
7 | OTHER:business | ?council | hargate | possible; by hargate
8 | OTHER:business | hargate | dad | by hargate; quoted; time 1996
9 | OTHER:business | hargate | - | by hargate; quoted; or OTHER
10 | OTHER:health | - | - | by hargate; quoted
11 | OTHER:health | - | - | by hargate; quoted
12 | OTHER:statement | hargate | courier |
13 | PROTEST | lin | ?council | core; or REQUEST
14 | SUPPORT | yardley | lin | core
15 | REJECT | pegg | ?traders | core; or SUPPORT
16 | AID/AGREE | pegg | ?traders | planned
17 | RETREAT | corvane | ?council | time 2021; or SANCTION OTHER
18 | REJECT | councillors | corvane | time 2021; or OTHER
19 | CONSULT/AGREE | - | - | planned; time 2024-06-27
20 | OTHER:other | committee | - | planned; time 2024-09; or AGREE

=== n4-103 date:2020-01-29 topic:missing source:written
*Search*{1} for missing [bushwalker]{kerslake:n} *enters*{1} fourth day

[Police]{police} and [volunteers]{volunteers} are *continuing*{1} to *search*{1} for a [Sydney man]{kerslake} [who]{kerslake} *failed*{2} to *return*{2} from a walk in the [Blue Mountains]{bluemts}.

[Graham Kerslake]{kerslake}, 66, *set out*{3} from [Katoomba]{katoomba} <about 8am on Saturday|2020-01-25> and was due back for dinner. [His]{kerslake} [partner]{partner} *raised*{4} the alarm <at 9.30pm|2020-01-25>.

[His]{kerslake} backpack was *found*{5} <on Monday|2020-01-27> beside a creek below [Narrowneck]{narrowneck}, *prompting*{6} [rescuers]{rescuers} to *shift*{6} [their]{rescuers} effort to the west. [Two helicopters]{helis} were *brought in*{7}, but low cloud *forced*{8} one to *turn back*{8} <on Tuesday|2020-01-28>.

[Chief Inspector]{-} [Darren Poole]{poole} said [Mr]{-} [Kerslake]{kerslake} was fit and knew the area. "[We]{police} have not *given up*{9} hope, and neither has [the family]{family}," [he]{poole} said. [He]{poole} *urged*{10} [walkers]{walkers} to *carry*{10} a beacon.

[Mr]{-} [Kerslake]{kerslake}'s [daughter]{-}, [Megan Kerslake]{megan}, *flew in*{11} from [Perth]{perth} <on Sunday|2020-01-26>. "[Dad]{kerslake:n} *taught*{12} [me]{megan} to read a map," [she]{megan} said. "[He]{kerslake} would be cranky about the fuss."

[A German backpacker]{german} was *rescued*{13} from the same gully <in 2017|2017>. [She]{german} *survived*{14} for <five days|P5D> on creek water. [Police]{police} *ruled out*{15} foul play.

About 130 people go missing in the mountains each year. Almost all are found within a day.
--- actors
kerslake | person | Graham Kerslake | missing bushwalker
police | organization | police
volunteers | group | volunteers
bluemts | place | Blue Mountains
katoomba | place | Katoomba
partner | person | partner of Graham Kerslake
narrowneck | place | Narrowneck
rescuers | group | rescuers
helis | other | two helicopters
poole | person | Darren Poole | Chief Inspector
family | group | family of Graham Kerslake
walkers | group | walkers
megan | person | Megan Kerslake | daughter of Graham Kerslake
perth | place | Perth
german | person | German backpacker
--- events
1 | AID | police, volunteers | kerslake | core; place bluemts; or OTHER
2 | OTHER:travel | kerslake | - | core; neg; time 2020-01-25; place bluemts
3 | OTHER:travel | kerslake | - | core; time 2020-01-25; place katoomba
4 | REQUEST | partner | ?police | time 2020-01-25
5 | OTHER:other | - | - | core; time 2020-01-27; place narrowneck
6 | AID | rescuers | ?kerslake | time 2020-01-27; or OTHER
7 | AID | helis | ?kerslake | or MOBILIZE OTHER
8 | OTHER:weather | - | helis | time 2020-01-28; or RETREAT
9 | RETREAT | police, family | - | neg; by poole; quoted; or OTHER
10 | REQUEST | poole | walkers |
11 | OTHER:travel | megan | - | time 2020-01-26
12 | OTHER:other | kerslake | megan | by megan; quoted
13 | AID | - | german | time 2017
14 | OTHER:other | german | - | time 2017
15 | REJECT | police | - |

=== n4-104 date:2015-10-20 topic:election source:written
[Liberals]{liberals:N} *sweep*{1} [Harbour Province]{harbour}; [premier]{whelan:n} *loses*{2} own seat

[Voters]{voters} in [Harbour Province]{harbour} *turned*{3} the [Progressive Conservatives]{pcs} out of office <on Monday|2015-10-19> after 16 years, *handing*{1} the [Liberals]{liberals} 31 of 45 seats.

[Premier]{-} [Frank Whelan]{whelan} *lost*{2} [his]{whelan} own riding of [Gull Bay]{gullbay} by 212 votes to [Amrit Dhaliwal]{dhaliwal}, a [28-year-old pharmacist]{dhaliwal}. [He]{whelan} *stepped down*{4} as [party]{pcs:n} leader <before midnight|2015-10-19>.

"The people *spoke*{3}, and tonight [they]{voters} *spoke*{3} pretty loudly," [Whelan]{whelan} *told*{5} [supporters]{supporters} in a hockey arena. [He]{whelan} *congratulated*{6} [premier-designate]{-} [Colleen Roche]{roche}, [who]{roche} will be *sworn in*{7} <on Nov. 2|2015-11-02>.

[Roche]{roche}, a former judge, *ran*{8} on a *promise*{9} to *reverse*{9} *cuts*{10} to rural hospitals. [She]{roche} *ruled out*{11} tax increases, a *pledge*{11} [economists]{economists} *call*{12} unrealistic. [Her]{roche} first act, [she]{roche} said, will be to *phone*{13} [the nurses' union]{nurses}.

[The New Democrats]{ndp} *took*{14} five seats, [their]{ndp} best showing ever. [Leader]{-} [Hugh Penney]{penney} *offered*{15} to *work*{15} with [the new government]{liberals:n}. The [Greens]{greens} were *shut out*{16}.

Turnout *fell*{17} to 54 per cent. [Elections officials]{officials} *kept*{18} four polls open late after a power failure in [Burnt Cove]{burnt}.

[The Conservatives]{pcs} had *held*{19} power since <1999|1999>. [They]{pcs} *stumbled*{20} <last spring|2015-03/2015-05>, when [finance minister]{-} [Doris Kean]{kean} *quit*{21} over a $300-million accounting error and *accused*{22} [Whelan]{whelan} of *hiding*{23} it.
--- actors
liberals | organization | Liberals
harbour | place | Harbour Province
voters | group | voters in Harbour Province
pcs | organization | Progressive Conservatives
whelan | person | Frank Whelan | Premier
gullbay | place | Gull Bay
dhaliwal | person | Amrit Dhaliwal | pharmacist
supporters | group | supporters of Frank Whelan
roche | person | Colleen Roche | premier-designate, former judge
economists | group | economists
nurses | organization | nurses' union
ndp | organization | New Democrats
penney | person | Hugh Penney | leader of the New Democrats
greens | organization | Greens
officials | group | elections officials
burnt | place | Burnt Cove
kean | person | Doris Kean | finance minister
--- events
1 | OTHER:election | liberals | pcs | core; time 2015-10-19; place harbour
2 | OTHER:election | dhaliwal | whelan | core; time 2015-10-19; place gullbay
3 | OTHER:election | voters | pcs | core; time 2015-10-19; place harbour
4 | RETREAT | whelan | pcs | core; time 2015-10-19; or OTHER
5 | OTHER:statement | whelan | supporters | time 2015-10-19
6 | SUPPORT | whelan | roche |
7 | OTHER:appointment | - | roche | planned; time 2015-11-02
8 | OTHER:election | roche | - |
9 | CONCEDE/AGREE | roche | - | core; planned; or AID
10 | SANCTION | ?pcs | - | or OTHER
11 | REJECT | roche | - | core
12 | ACCUSE | economists | roche |
13 | CONSULT/AGREE | roche | nurses | planned; by roche
14 | OTHER:election | ndp | - | core; time 2015-10-19
15 | COOPERATE/AGREE | penney | liberals | planned; or SUPPORT
16 | OTHER:election | greens | - | time 2015-10-19
17 | OTHER:election | - | - | or OTHER
18 | OTHER:election | officials | - | time 2015-10-19; place burnt
19 | OTHER:other | pcs | harbour | time 1999
20 | OTHER:other | pcs | - | time 2015-03/2015-05
21 | SANCTION | kean | ?whelan | time 2015-03/2015-05; or OTHER RETREAT
22 | ACCUSE | kean | whelan | time 2015-03/2015-05
23 | OTHER:crime | whelan | - | reported; by kean; or OTHER

=== n4-105 date:2023-08-17 topic:conflict source:written
*Shelling*{1} *kills*{2} family of four in border town

[KHARVAN]{kharvan}, <Aug 17|2023-08-17> - Artillery *fire*{1} *hit*{1} an apartment block in the border town of [Kharvan]{kharvan} <on Thursday|2023-08-17>, *killing*{2} [a couple and [their]{family} two children]{family} and *wounding*{3} [nine other people]{nine}, [the regional governor]{gov} said.

[Governor]{-} [Timur Aslanov]{gov} *blamed*{4} [the army of neighbouring [Arkesia]{arkesia}]{arkarmy}. [Arkesia]{arkesia}'s [defence ministry]{arkmod} *denied*{5} *targeting*{6} [civilians]{civilians} and said [its]{arkesia} [forces]{arkarmy} *returned*{7} fire after [Danubian]{~danubia} [troops]{dantroops} *attacked*{8} a checkpoint.

It was the worst *violence*{9} since the two countries *signed*{10} a *truce*{10} <in May|2023-05>. Each has *accused*{11} the other of dozens of *violations*{12}.

[Rescue workers]{rescuers} *dug*{13} through the rubble with [their]{rescuers} hands. "[The mother]{mother} was *holding*{14} the little one. [We]{rescuers} could not *separate*{15} [them]{family}," said [one of [them]{rescuers}]{pavel}, [Pavel Orlo]{pavel}.

[The [Danubian]{~danubia} president]{-}, [Stefan Mirea]{mirea}, *cut short*{16} a *visit*{16} to [Ankara]{ankara} and *ordered*{17} [reserve units]{reserves} to the frontier. "[We]{danubia} will *answer*{18}, at a time of [our]{danubia} choosing," [he]{mirea} said.

[United Nations Secretary-General]{-} [Antonio Guerreiro]{guterres} *called*{19} on both sides to *hold*{19} [their]{danubia+arkesia} fire. [Turkey]{turkey}, which *brokered*{20} the *truce*{10}, *offered*{21} to *host*{21} new *talks*{21}. [The International Committee of the Red Cross]{icrc} *evacuated*{22} [60 patients]{patients} from [Kharvan]{kharvan} hospital.

The neighbours *fought*{23} a brief *war*{23} over the [Lesna]{lesna} valley <in 1994|1994>. Some 11,000 people live in [Kharvan]{kharvan}, half as many as before.
--- actors
kharvan | place | Kharvan
family | group | family of four
nine | group | nine wounded people
gov | person | Timur Aslanov | regional governor
arkesia | place | Arkesia
arkarmy | organization | army of Arkesia
arkmod | organization | defence ministry of Arkesia
civilians | group | civilians
danubia | place | Danubia
dantroops | group | Danubian troops
rescuers | group | rescue workers
mother | person | mother killed in the shelling
pavel | person | Pavel Orlo | rescue worker
mirea | person | Stefan Mirea | president of Danubia
ankara | place | Ankara
reserves | group | reserve units
guterres | person | Antonio Guerreiro | United Nations Secretary-General
turkey | place | Turkey
icrc | organization | International Committee of the Red Cross
patients | group | 60 patients
lesna | place | Lesna
--- events
1 | ASSAULT | ?arkarmy | kharvan | core; reported; by gov; time 2023-08-17; place kharvan
2 | ASSAULT | ?arkarmy | family | core; reported; by gov; time 2023-08-17; place kharvan
3 | ASSAULT | ?arkarmy | nine | core; reported; by gov; time 2023-08-17; place kharvan
4 | ACCUSE | gov | arkarmy | core
5 | REJECT | arkmod | ?gov | core
6 | ASSAULT | arkarmy | civilians | denied; neg; by arkmod
7 | ASSAULT | arkarmy | ?dantroops | reported; by arkmod
8 | ASSAULT | dantroops | ?arkarmy | core; reported; by arkmod
9 | ASSAULT | ?danubia, ?arkesia | - | mutual
10 | AGREE | danubia, arkesia | - | mutual; time 2023-05; or RETREAT
11 | ACCUSE | danubia, arkesia | - | mutual
12 | ASSAULT | danubia, arkesia | - | reported; mutual; or REJECT
13 | AID | rescuers | ?family | place kharvan
14 | AID | mother | family | by pavel; quoted; or OTHER
15 | OTHER:other | rescuers | family | neg; by pavel; quoted
16 | CONSULT/REJECT | mirea | ankara | core; or OTHER RETREAT
17 | MOBILIZE | mirea | reserves | core
18 | ASSAULT/THREATEN | danubia | ?arkesia | core; possible; by mirea; quoted
19 | RETREAT/REQUEST | guterres | danubia, arkesia | core
20 | CONSULT | turkey | ?danubia, ?arkesia | time 2023-05
21 | CONSULT/AGREE | turkey | ?danubia, ?arkesia | planned
22 | AID | icrc | patients | place kharvan
23 | ASSAULT | danubia, arkesia | - | mutual; time 1994; place lesna

=== n4-106 date:2017-06-09 topic:health source:written
[Nurse]{abara:n} *recalled*{1} to ward after *dismissal*{2} *overturned*{3}

[BENIN CITY]{benin} – A [nurse]{abara} *sacked*{2} for *treating*{4} a [gunshot victim]{victim} without a police report is to *return*{1} to work after the [National Industrial Court]{court} *set aside*{3} [her]{abara} *dismissal*{2}.

[Justice]{-} [Ayodele Obaseki-Osaghae]{judge} *held*{3} <on Thursday|2017-06-08> that [Edo Central Hospital]{hospital} *acted*{2} unlawfully when [it]{hospital} *showed*{2} [Mrs]{-} [Patience Abara]{abara} the door <in August 2015|2015-08>. [She]{judge} *awarded*{5} [the nurse]{abara} 22 months' salary and *gave*{6} [the management]{hospital} <14 days|P14D> to *comply*{6}.

[Abara]{abara}, 41, had *taken*{7} in a [bus conductor]{victim} *shot*{8} by [robbers]{robbers} on the Sapele road. [The man]{victim}, [Osas Igbinedion]{victim:N}, *lived*{9}. [He]{victim} *came*{10} to court with [his]{victim} [twins]{twins}. "If [she]{abara} had *turned*{11} [me]{victim} back, these ones would not be here," [he]{victim} said.

[Counsel to [the hospital]{hospital}]{-}, [Mr]{-} [Festus Aigbe]{aigbe}, *described*{12} the *judgment*{3} as harsh. [Management]{hospital:n} would *study*{13} it, [he]{aigbe} said.

[The police]{police} *threatened*{14} to *charge*{14} [Abara]{abara} at the time but *let*{14} the matter *drop*{14}. [President]{-} [Mahmud Buba]{buhari} is yet to *sign*{15} a bill *compelling*{16} hospitals to *treat*{16} victims of gunshots, which [the Senate]{senate} *passed*{17} <in March|2017-03>.

[The nurses' association]{nannm} *staged*{18} a two-day *sit-in*{18} in [her]{abara} *support*{19} <last year|2016>. [Its]{nannm} [state chairman]{-}, [Comrade]{-} [Edith Omoruyi]{omoruyi}, *hailed*{20} "a victory for conscience".
--- actors
abara | person | Patience Abara | nurse
benin | place | Benin City
victim | person | Osas Igbinedion | bus conductor, gunshot victim
court | organization | National Industrial Court
judge | person | Ayodele Obaseki-Osaghae | Justice
hospital | organization | Edo Central Hospital
robbers | group | robbers
twins | group | twins of Osas Igbinedion
aigbe | person | Festus Aigbe | counsel to the hospital
police | organization | police
buhari | person | Mahmud Buba | President of Nigeria
senate | organization | Senate
nannm | organization | nurses' association
omoruyi | person | Edith Omoruyi | state chairman of the nurses' association
--- events
1 | OTHER:appointment | ?hospital | abara | core; planned; or CONCEDE
2 | SANCTION | hospital | abara | core; time 2015-08
3 | CONCEDE | court, judge | abara | core; time 2017-06-08; or REJECT COERCE
4 | AID | abara | victim | core; time 2015-08
5 | COERCE | judge | hospital | core; time 2017-06-08; or AID
6 | REQUEST | judge | hospital | core; or COERCE
7 | AID | abara | victim | same 4
8 | ASSAULT | robbers | victim |
9 | OTHER:health | - | victim |
10 | SUPPORT | victim | ?abara | or OTHER
11 | REJECT | abara | victim | possible; neg; by victim; quoted
12 | ACCUSE | aigbe | ?judge | core; or REJECT
13 | OTHER:other | hospital | - | planned; by aigbe
14 | ACCUSE/THREATEN | police | abara | possible; neg; or RETREAT
15 | AGREE | buhari | - | neg; or OTHER
16 | COERCE | - | - | planned; or OTHER
17 | AGREE | senate | - | time 2017-03
18 | PROTEST | nannm | ?hospital | time 2016
19 | SUPPORT | nannm | abara | time 2016
20 | SUPPORT | omoruyi | ?judge | core

