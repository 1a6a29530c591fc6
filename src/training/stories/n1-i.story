=== n1-065 date:2017-09-25 topic:referendum source:written
[[Kirkuk]{kirkuk} oil guards]{guards} *stand aside*{1} as [army]{army:n} *rolls*{2} in

[KIRKUK]{kirkuk}, [Iraq]{iraq} ([Mesopotamia News]{mn}) — [[Iraqi]{~iraq} troops]{army} *entered*{2} two oilfields outside [Kirkuk]{kirkuk} <on Monday|2017-09-25> without a shot being *fired*{3}, hours after [[Kurdish]{~kurds} voters]{voters} *went*{4} to the polls in an independence *referendum*{4} that [Baghdad]{iraq:N} had *forbidden*{5}.

[The Kurdish guards]{guards} *laid down*{1} [their]{guards} rifles at the *request*{6} of [[their]{guards} commander]{talabani}, [Gen.]{-} [Rebwar Surchi]{talabani}, [who]{talabani} said [he]{talabani} *would not have*{7} boys *killed*{7} for a valve. [[His]{talabani} own superiors]{krg:n} *disagreed*{8}. By nightfall [the regional government in [Erbil]{erbil}]{krg} had *stripped*{9} [him]{talabani} of [his]{talabani} rank and *accused*{10} [him]{talabani} of *selling*{11} the fields. [Surchi]{talabani}'s whereabouts are unknown; [two relatives]{two} *denied*{12} that [he]{talabani} had *fled*{13} to [Iran]{iran}.

[Prime Minister]{-} [Hamid al-Saadoun]{abadi} *promised*{14} there would be no *reprisals*{15} and *ordered*{16} the federal flag to be *raised*{16} beside, not instead of, the Kurdish one. [He]{abadi} *asked*{17} [Turkey]{turkey} and [Iran]{iran} to *close*{18} [their]{turkey+iran} crossings. [Ankara]{turkey:N} *did so*{18} at once; [Tehran]{iran:N} wavered.

[Shwan Dizayee]{barzani}, [the [Kurdish]{~kurds} president]{-}, *called*{20} the *advance*{2} "a declaration of war on ballots" but *stopped short*{21} of *ordering*{21} [the peshmerga]{peshmerga} forward. Had [he]{barzani} *done so*{21}, a [Western officer]{officer} said, [the Americans]{us} *would have stepped*{22} between.

[Washington]{us:N} *urged*{23} restraint. [U.S. Ambassador]{-} [Ellen Prather]{prather} *shuttled*{24} between the two camps in a borrowed pickup.

Turnout was put at 72 percent. [Turkmen residents]{turkmen} of [Kirkuk]{kirkuk} *boycotted*{25} the *vote*{4}, and in [Tuz Khurmatu]{tuz} [three people]{three} were *wounded*{26} when [celebrating gunmen]{gunmen} *fired*{28} into the air. It is not known whether the result will ever be published.
--- actors
kirkuk | place | Kirkuk
army | organization | Iraqi army | Iraqi troops
iraq | place | Iraq
mn | organization | Mesopotamia News
kurds | group | Kurds
guards | group | Kurdish guards
voters | group | Kurdish voters
talabani | person | Rebwar Surchi | Kurdish general
krg | organization | regional government in Erbil
erbil | place | Erbil
two | group | two relatives of Rebwar Surchi
iran | place | Iran
abadi | person | Hamid al-Saadoun | Prime Minister of Iraq
turkey | place | Turkey
barzani | person | Shwan Dizayee | Kurdish president
peshmerga | organization | peshmerga
officer | person | Western officer
us | place | United States
prather | person | Ellen Prather | U.S. Ambassador
turkmen | group | Turkmen residents of Kirkuk
tuz | place | Tuz Khurmatu
three | group | three wounded people
gunmen | group | celebrating gunmen
--- events
1 | RETREAT | guards | ?army | core; place kirkuk; or CONCEDE
2 | MOBILIZE | army | - | core; time 2017-09-25; place kirkuk; or COERCE
3 | ASSAULT | - | - | neg; time 2017-09-25
4 | OTHER:election | voters | - | core
5 | COERCE | iraq | ?voters | or REJECT
6 | RETREAT/REQUEST | talabani | guards | same 1
7 | ASSAULT | - | - | neg; possible; by talabani
8 | REJECT | krg | talabani | 
9 | SANCTION | krg | talabani | core
10 | ACCUSE | krg | talabani | core
11 | OTHER:crime | talabani | - | reported; by krg
12 | REJECT | two | ?krg | 
13 | RETREAT | talabani | iran | denied; neg; by two; or OTHER
14 | AGREE | abadi | - | or CONCEDE
15 | COERCE | abadi | - | planned; neg; same 14; or ASSAULT
16 | REQUEST | abadi | ?army | 
17 | SANCTION/REQUEST | abadi | turkey, iran | 
18 | SANCTION | turkey | ?kurds, ?krg | core
20 | ACCUSE | barzani | ?iraq | core
21 | MOBILIZE | barzani | peshmerga | neg
22 | MOBILIZE | us | - | possible; neg; by officer; or AID
23 | REQUEST | us | - | 
24 | CONSULT | prather | ?krg, ?iraq | 
25 | REJECT | turkmen | - | or PROTEST
26 | ASSAULT | gunmen | three | place tuz; or OTHER
28 | ASSAULT | gunmen | ?three | same 26; or OTHER

=== n1-066 date:2015-03-20 topic:killing source:written
The *killing*{1} of [Sister]{-} [Agnes]{agnes}: what the *trial*{2} told [us]{writer}

From [Jorge Etcheverry]{writer} in [Resistencia]{resistencia}, [Argentina]{argentina}

For five weeks nobody in courtroom two raised a voice. Then, <on Wednesday|2015-03-18>, [the foreman]{foreman} *read*{5} the word guilty four times and a [rice grower]{bertoni} named [Aldo Bertoni]{bertoni} *spat*{6} at the [Dominican nun]{teresa} [who]{teresa} had *put*{7} [him]{bertoni} there.

[Sister]{-} [Agnes Duarte]{agnes}, 61, was *ambushed*{1} on a track near [Colonia Elisa]{elisa} on <June 4, 2012|2012-06-04>. [Two men on one motorcycle]{gunmen} *stopped*{8} [her]{agnes} jeep, *asked*{9} [her]{agnes} name and *shot*{1} [her]{agnes}. [She]{agnes} had been *helping*{10} [Qom families]{qom} to *file*{11} *claims*{11} on land [Bertoni]{bertoni} farmed.

[The gunmen]{gunmen}, [the cousins [Ramón]{ramon} and [Ariel Sosa]{ariel}]{gunmen}, *confessed*{13}, *withdrew*{14} the *confession*{13}, and *confessed*{13} again. [Prosecutor]{-} [Lidia Cantero]{cantero} *persuaded*{15} [jurors]{jury} that [they]{gunmen} had been *paid*{16} 8,000 pesos and promised a cow. The cow was never *delivered*{17}; it was [Ramón Sosa]{ramon}'s *complaint*{18} about it, *recorded*{19} on a telephone, that *convicted*{5} [[his]{ramon} employer]{bertoni}.

[Sister]{-} [Teresa Funes]{teresa}, [who]{teresa} took over [the murdered woman]{agnes}'s classes and was *threatened*{21} with death for it, *testified*{7} for two days. [She]{teresa} has since *forgiven*{22} [the Sosas]{gunmen}. "[Bertoni]{bertoni} hasn't *asked*{23}," [she]{teresa} *told*{24} [me]{writer}.

[The three]{convicts} will be *sentenced*{25} <on April 6|2015-04-06>. [[Bertoni]{bertoni}'s lawyers]{lawyers} will *appeal*{26}. [Police commissioner]{-} [Hugo Rivero]{rivero}, *accused*{27} of *losing*{28} the murder weapon, has *been moved*{29} to a desk; [he]{rivero} was *not charged*{30}.

No one has *returned*{31} the land. [The families]{qom} *planted*{32} maize there anyway, and in <January|2015-01> [[Bertoni]{bertoni}'s brother]{brother} *ploughed*{33} it under.
--- actors
agnes | person | Agnes Duarte | Dominican nun
writer | person | Jorge Etcheverry | writer
resistencia | place | Resistencia
argentina | place | Argentina
foreman | person | foreman
bertoni | person | Aldo Bertoni | rice grower
teresa | person | Teresa Funes | Dominican nun
elisa | place | Colonia Elisa
qom | group | Qom families
gunmen | group | the cousins Sosa
ramon | person | Ramón Sosa
ariel | person | Ariel Sosa
cantero | person | Lidia Cantero | prosecutor
jury | group | jurors
lawyers | group | lawyers of Aldo Bertoni
convicts | group | the three convicted men
rivero | person | Hugo Rivero | police commissioner
brother | person | brother of Aldo Bertoni
--- events
1 | ASSAULT | gunmen | agnes | core; time 2012-06-04; place elisa
2 | OTHER:court | - | bertoni, gunmen | core; place resistencia
5 | COERCE | foreman, jury | bertoni, gunmen | core; time 2015-03-18; place resistencia
6 | ASSAULT | bertoni | teresa | or ACCUSE
7 | ACCUSE | teresa | bertoni | core
8 | COERCE | gunmen | agnes | or ASSAULT
9 | REQUEST | gunmen | agnes | 
10 | AID | agnes | qom | 
11 | REQUEST | qom | ?bertoni | 
13 | CONCEDE | gunmen | - | core
14 | REJECT | gunmen | - | 
15 | REQUEST | cantero | jury | or OTHER
16 | OTHER:crime | ?bertoni | gunmen | by cantero; or AID
17 | AID | ?bertoni | ?gunmen | neg; or OTHER
18 | ACCUSE | ramon | ?bertoni | 
19 | OTHER:other | - | ramon | 
21 | ASSAULT/THREATEN | - | teresa | 
22 | CONCEDE | teresa | gunmen | core
23 | CONCEDE/REQUEST | bertoni | teresa | neg; by teresa; quoted
24 | OTHER:statement | teresa | writer | 
25 | COERCE | - | convicts | planned; time 2015-04-06
26 | OTHER:court | lawyers | - | planned
27 | ACCUSE | - | rivero | 
28 | OTHER:other | rivero | - | reported
29 | SANCTION | - | rivero | 
30 | ACCUSE | - | rivero | neg
31 | RETREAT | - | ?qom | neg
32 | OTHER:business | qom | - | or PROTEST
33 | ASSAULT | brother | qom | time 2015-01; or COERCE


=== n1-067 date:2022-06-25 topic:abduction source:written
[Teacher]{marte:n} *abducted*{1} in [Haiti]{haiti} *walks*{2} into embassy

[PORT-AU-PRINCE]{pap:N}, [Haiti]{haiti} — A [[Spanish]{~spain} teacher]{marte} *seized*{1} by a gang <nine days ago|2022-06-16> *walked*{2} into [[her]{marte} country]{spain}'s embassy <on Friday|2022-06-24> in one shoe, [officials]{officials} said.

[Lourdes Marte]{marte}, 33, of [Zamora]{zamora}, was *snatched*{1} with [two colleagues]{colleagues}, [Wilner Jean]{wilner} and [[his]{wilner} wife]{-}, [Rose-Laure]{rose}, on the road to a school [the three]{trio} had *built*{3} in [Croix-des-Bouquets]{croix}. [The gang]{mawozo}, [which]{mawozo} [police]{police} *identified*{4} as [Ti Manchèt]{mawozo}, *demanded*{5} $1 million. [The Jeans]{couple} were *freed*{6} <on Monday|2022-06-20>; [Rose-Laure]{rose} *refused*{7} to *leave*{7} without [[her]{rose} friend]{marte} and had to be *carried*{8}.

[Marte]{marte} *told*{9} [the ambassador]{ambassador} [she]{marte} was *locked*{10} in a chicken house. A [girl of about 12]{girl} [who]{girl} *brought*{11} rice *left*{12} the door unbolted. "[I]{marte} *ran*{13} and [I]{marte} did not look back. If [they]{mawozo} find out, [they]{mawozo} *will kill*{16} [her]{girl}," [she]{marte} said.

[Foreign Minister]{-} [Ignacio Barrientos]{albares} *denied*{17} that [Madrid]{spain:N} had *paid*{18}, *thanked*{19} [[Haitian]{~haiti} police]{police} and *advised*{20} [Spaniards]{spaniards} to *leave*{20}. [[Haitian]{~haiti} Prime Minister]{-} [Jacques Bellerive]{henry}, in [Los Angeles]{la} for a *summit*{21}, *called*{22} [Marte]{marte} and *promised*{23} to *hunt*{23} [the kidnappers]{mawozo} down. No one has been *arrested*{24}.

At least [680 people]{kidnapped} have been *kidnapped*{25} this year, according to [the rights group]{-} [ROPDH]{rnddh}. [[Marte]{marte}'s order]{handmaids:n}, [the Handmaids of St Joseph]{handmaids}, has *pulled*{26} [[its]{handmaids} six other sisters]{six} *out*{26} of [the capital]{pap}. [They]{six} *objected*{27}.
--- actors
marte | person | Lourdes Marte | Spanish teacher
haiti | place | Haiti
pap | place | Port-au-Prince
spain | place | Spain
officials | group | officials
zamora | place | Zamora
colleagues | group | two colleagues
wilner | person | Wilner Jean
rose | person | Rose-Laure Jean | wife of Wilner Jean
trio | group | Marte and the Jeans
couple | group | the Jeans
croix | place | Croix-des-Bouquets
mawozo | organization | Ti Manchèt | gang
police | organization | Haitian police
ambassador | person | Spanish ambassador
girl | person | girl of about 12
albares | person | Ignacio Barrientos | Foreign Minister of Spain
spaniards | group | Spaniards
henry | person | Jacques Bellerive | Prime Minister of Haiti
la | place | Los Angeles
kidnapped | group | 680 people
rnddh | organization | ROPDH | rights group
handmaids | organization | Handmaids of St Joseph
six | group | six other sisters
--- events
1 | ASSAULT | ?mawozo | marte, colleagues, wilner, rose | core; time 2022-06-16; place haiti
2 | RETREAT | marte | - | core; time 2022-06-24; by officials; place pap; or OTHER
3 | AID | trio | - | place croix; or OTHER
4 | OTHER:statement | police | mawozo | or ACCUSE
5 | REQUEST | mawozo | - | core
6 | RETREAT | ?mawozo | couple | core; time 2022-06-20
7 | REJECT | rose | ?mawozo | 
8 | COERCE | - | rose | or OTHER
9 | OTHER:statement | marte | ambassador | 
10 | COERCE | ?mawozo | marte | by marte
11 | AID | girl | ?marte | core
12 | AID | girl | ?marte | core; or RETREAT
13 | RETREAT | marte | ?mawozo | by marte; quoted; same 2
16 | ASSAULT | mawozo | girl | possible; by marte; quoted
17 | REJECT | albares | - | 
18 | CONCEDE | spain | ?mawozo | denied; neg; by albares; or AID
19 | SUPPORT | albares | police | 
20 | REQUEST | albares | spaniards | 
21 | CONSULT | henry | - | place la
22 | CONSULT | henry | marte | 
23 | COERCE/THREATEN | henry | mawozo | planned
24 | COERCE | - | - | neg
25 | ASSAULT | - | kidnapped | by rnddh
26 | RETREAT | handmaids | six | core; place pap
27 | REJECT | six | handmaids | or ACCUSE

=== n1-068 date:2025-04-30 topic:impeachment source:written
[Lima]{peru:N} *impeaches*{1} [justice chief]{paz:n}, [[her]{paz} allies]{allies} *cry*{2} coup

[LIMA]{lima}, [Peru]{peru} ([Andean Press]{ap}) — [Congress]{congress} *removed*{1} [Attorney General]{-} [Consuelo Paz]{paz} <on Tuesday|2025-04-29> by 71 votes to 48, a week after [she]{paz} *charged*{3} [nine lawmakers]{nine} with *taking*{4} bribes.

[Paz]{paz}'s *ouster*{1} *set off*{5} scuffles on the steps, where [supporters]{supporters} *threw*{6} eggs at [deputies]{deputies}. [Two]{two} were *hospitalized*{7}; a [policewoman]{cop} *lost*{7} a tooth. [Paz]{paz} *walked out*{8} of [her]{paz} office at dusk with a plant and a box, *hugged*{9} [the doorman]{doorman} and *said*{10} [she]{paz} would *sue*{10}.

[The motion's author]{vargas:n}, [Edilberto Vargas]{vargas}, *said*{11} [she]{paz} had *abused*{12} [her]{paz} post by *leaking*{13} bank records. [[His]{vargas} own brother]{-}, [Rómulo]{romulo}, is one of [the nine]{nine}. [Vargas]{vargas} *denied*{14} any *revenge*{15}. Neither [he]{vargas} nor [Paz]{paz} would *debate*{16} on television.

[President]{-} [Rosa Quispitupa]{boluarte}, [who]{boluarte} *appointed*{17} [Paz]{paz} <in 2023|2023>, kept silent until night, then *named*{19} [Judge]{-} [Raúl Castañeda]{castaneda} as acting attorney general. [The European Union]{eu}, [Chile]{chile} and [Colombia]{colombia} *voiced*{20} concern. [Bar associations in 14 regions]{bars} *called*{21} a *strike*{21} for <Friday|2025-05-02>. Tension is high, but there were no reports of violence outside the capital.

It is the third such *removal*{22} in <a decade|P10Y>. [[Paz]{paz}'s predecessor]{-}, [Patricia Alva]{alva}, was *barred*{23} from office for <five years|P5Y>; [she]{alva} sells fruit juice. "[I]{alva} *told*{25} [her]{paz} to *buy*{25} a blender," [Alva]{alva} said.
--- actors
peru | place | Peru
paz | person | Consuelo Paz | Attorney General
lima | place | Lima
ap | organization | Andean Press
allies | group | allies of Consuelo Paz
congress | organization | Congress
nine | group | nine lawmakers
supporters | group | supporters of Consuelo Paz
deputies | group | deputies
two | group | two hospitalized people
cop | person | policewoman
doorman | person | doorman
vargas | person | Edilberto Vargas | lawmaker
romulo | person | Rómulo Vargas | brother of Edilberto Vargas
boluarte | person | Rosa Quispitupa | President of Peru
castaneda | person | Raúl Castañeda | judge
eu | organization | European Union
chile | place | Chile
colombia | place | Colombia
bars | group | bar associations in 14 regions
alva | person | Patricia Alva | former attorney general
--- events
1 | SANCTION | congress | paz | core; time 2025-04-29; place lima
2 | ACCUSE | allies | ?congress | core
3 | ACCUSE | paz | nine | core
4 | OTHER:crime | nine | - | core; reported; by paz
5 | ASSAULT | ?supporters | - | or PROTEST
6 | PROTEST | supporters | deputies | or ASSAULT
7 | ASSAULT | - | two, cop | or OTHER
8 | RETREAT | paz | - | core
9 | SUPPORT | paz | doorman | or OTHER
10 | ACCUSE/THREATEN | paz | ?congress | planned
11 | ACCUSE | vargas | paz | core
12 | OTHER:crime | paz | - | reported; by vargas
13 | OTHER:crime | paz | - | reported; by vargas; same 12
14 | REJECT | vargas | - | 
15 | COERCE | vargas | paz | denied; neg; by vargas; or OTHER
16 | CONSULT/REJECT | vargas, paz | - | mutual; neg; or REJECT
17 | OTHER:appointment | boluarte | paz | time 2023
19 | OTHER:appointment | boluarte | castaneda | core
20 | ACCUSE | eu, chile, colombia | ?peru | 
21 | PROTEST/REQUEST | bars | - | planned; time 2025-05-02; or PROTEST
22 | SANCTION | - | - | 
23 | SANCTION | - | alva | time P5Y
25 | REQUEST | alva | paz | by alva; quoted

=== n1-069 date:2013-03-09 topic:war source:written
[[Congo]{congo} rebels]{m23:n} *quit*{1} [Rutshuru]{rutshuru}, leaving [seven]{seven} in a well

[RUTSHURU]{rutshuru}, [Congo]{congo} ([Lakes Agency]{la}) — [The last [M23]{m23} fighters]{fighters} *pulled out*{1} of [Rutshuru]{rutshuru} <before sunrise Saturday|2013-03-09> and the first thing [villagers]{villagers} did was look in the well.

[Seven bodies]{seven} were *brought*{3} up, a [nurse]{nurse} said, all men, all *shot*{5} in the back. [Residents]{villagers} *blamed*{6} a [rebel captain]{commander} known as [Zigzag]{commander}. [The rebels' political wing]{wing} *denied*{7} *killing*{5} prisoners and said [government planes]{planes} had *bombed*{8} the post where [they]{seven} were *held*{9}. [The planes]{planes} *did bomb*{8} something on <Thursday|2013-03-07>; nobody would say what.

[Lieutenant]{-} [Espérance Mukendi]{mukendi}, the first officer through the gate, *hoisted*{11} a flag, *ordered*{12} [looters]{looters} *flogged*{12} and then, when an [old man]{old} *objected*{13}, *called*{14} it *off*{14}. "[He]{old} *asked*{15} if [we]{army} were the same as [them]{m23}. [I]{mukendi} had no answer," [she]{mukendi} said.

[[U.N.]{un} peacekeepers]{monusco} *drove*{17} in at noon and were *stoned*{18}. [[Their]{monusco} commander, Brig. Gen.]{-} [Chander Nair]{nair}, *conceded*{19} that [they]{monusco} had *stood by*{20} <in November|2012-11>.

[Rwanda]{rwanda}, *accused*{21} by [Congo]{congo} and by a [[U.N.]{un} panel]{panel} of *arming*{22} [M23]{m23}, again *rejected*{23} the charge. [Kigali]{rwanda:N} said [it]{rwanda} would *extradite*{25} no one.

The *war*{26} in the east has *displaced*{27} [more than 800,000 people]{displaced} since <2012|2012>. Peace *talks*{28} in [Kampala]{kampala} are to *resume*{28} <on Thursday|2013-03-14>, if [the rebels]{m23} turn up.
--- actors
congo | place | Congo
m23 | organization | M23 | rebels
fighters | group | M23 fighters
rutshuru | place | Rutshuru
la | organization | Lakes Agency
seven | group | seven dead men
villagers | group | residents of Rutshuru
nurse | person | nurse
commander | person | Zigzag | rebel captain
wing | organization | political wing of the rebels
planes | group | government planes
mukendi | person | Espérance Mukendi | lieutenant
looters | group | looters
old | person | old man
army | organization | Congolese army
un | organization | United Nations | U.N.
monusco | group | U.N. peacekeepers
nair | person | Chander Nair | commander of the peacekeepers
rwanda | place | Rwanda
panel | group | U.N. panel
displaced | group | displaced people
kampala | place | Kampala
--- events
1 | RETREAT | m23, fighters | - | core; time 2013-03-09; place rutshuru
3 | OTHER:other | villagers | seven | by nurse; place rutshuru
5 | ASSAULT | ?commander | seven | core; by villagers
6 | ACCUSE | villagers | commander | core
7 | REJECT | wing | ?villagers | core
8 | ASSAULT | planes | ?seven | time 2013-03-07; by wing
9 | COERCE | ?m23 | seven | by wing
11 | OTHER:other | mukendi | - | place rutshuru
12 | COERCE/REQUEST | mukendi | looters | or ASSAULT
13 | REJECT | old | mukendi | 
14 | RETREAT | mukendi | looters | or CONCEDE
15 | ACCUSE | old | army | by mukendi; quoted
17 | MOBILIZE | monusco | - | place rutshuru; or OTHER
18 | ASSAULT | ?villagers | monusco | core
19 | CONCEDE | nair | - | 
20 | REJECT | monusco | ?villagers | by nair; time 2012-11; or OTHER
21 | ACCUSE | congo, panel | rwanda | core
22 | AID | rwanda | m23 | reported; by congo
23 | REJECT | rwanda | congo | 
25 | COOPERATE/REJECT | rwanda | - | neg
26 | ASSAULT | - | - | 
27 | COERCE | - | displaced | time 2012; or OTHER
28 | CONSULT | ?congo, m23 | - | mutual; planned; time 2013-03-14; place kampala

=== n1-070 date:2016-03-08 topic:crash source:written
[Train]{train:n} *jumps*{1} rails near [Tula]{tula}; [driver]{orlov:n} *blamed*{2}, then *thanked*{3}

[MOSCOW]{moscow} — A [night express from [Kursk]{kursk}]{train} *left*{1} the track outside [Tula]{tula} <early on Tuesday|2016-03-08>, *injuring*{1} [31 people]{injured}, [Russian Railways]{rzd} said. None is in danger.

[The state company]{rzd} at first *blamed*{2} [the driver]{orlov}, [Nikolai Orlov]{orlov}, 57, *saying*{4} [he]{orlov} had *ignored*{5} a signal, and [police]{police} *hauled*{6} [him]{orlov} off to [Tula]{tula} in [his]{orlov} slippers. Six hours later a [maintenance foreman]{belov}, [Igor Belov]{belov}, *walked*{7} into the same station and *admitted*{8} that [he]{belov} had *left*{9} a jack on the line. [Orlov]{orlov} had seen it and *braked*{11}. "[He]{orlov} *saved*{12} everybody," said [[the company]{rzd}'s regional director]{-}, [Yulia Somova]{somova}, [who]{somova} had *signed*{13} the first statement. [She]{somova} *apologised*{14} to [Orlov]{orlov} by telephone; [he]{orlov} *asked*{15} for [his]{orlov} shoes.

[Belov]{belov}'s *arrest*{16} *followed*{16} at noon. If *charged*{17} with negligence [he]{belov} *could face*{18} <five years|P5Y>. [[His]{belov} union]{union} *protested*{19} that [he]{belov} had been *working*{20} for <19 hours|PT19H>.

[Passengers]{passengers} *climbed*{21} out through windows and were *fed*{22} pancakes by [women from the village of [Skuratovo]{skuratovo}]{women}, *celebrating*{23} Women's Day. [A choir of conscripts]{choir}, *travelling*{24} in the last carriage, *carried*{25} [the injured]{injured} and then *sang*{26}.
--- actors
train | other | night express
tula | place | Tula
orlov | person | Nikolai Orlov | train driver
moscow | place | Moscow
kursk | place | Kursk
injured | group | 31 injured people
rzd | organization | Russian Railways | state company
police | organization | police
belov | person | Igor Belov | maintenance foreman
somova | person | Yulia Somova | regional director of Russian Railways
union | organization | union of Igor Belov
passengers | group | passengers
women | group | women from Skuratovo
skuratovo | place | Skuratovo
choir | group | choir of conscripts
--- events
1 | OTHER:accident | train | injured | core; time 2016-03-08; place tula; by rzd
2 | ACCUSE | rzd | orlov | core
3 | SUPPORT | ?somova, ?rzd | orlov | core
4 | ACCUSE | rzd | orlov | same 2
5 | REJECT | orlov | - | reported; by rzd; or OTHER
6 | COERCE | police | orlov | core; place tula
7 | OTHER:travel | belov | ?police | 
8 | CONCEDE | belov | ?police | core
9 | OTHER:accident | belov | - | by belov
11 | OTHER:other | orlov | - | or AID
12 | AID | orlov | - | by somova; quoted
13 | ACCUSE | somova | ?orlov | or OTHER
14 | CONCEDE | somova | orlov | 
15 | REQUEST | orlov | somova | 
16 | COERCE | ?police | belov | core; time 2016-03-08
17 | ACCUSE | - | belov | possible
18 | COERCE | - | belov | possible; time P5Y
19 | ACCUSE | union | - | or REJECT
20 | OTHER:business | belov | - | by union; time PT19H
21 | RETREAT | passengers | - | or OTHER
22 | AID | women | passengers | 
23 | OTHER:culture | women | - | 
24 | OTHER:travel | choir | - | 
25 | AID | choir | injured | 
26 | OTHER:culture | choir | - | 

=== n1-071 date:2010-10-27 topic:deportation source:written
[Minister]{haas:n} *halts*{1} [her]{zahra} *deportation*{2} on the tarmac

By [Gudrun Falkner]{falkner}, [Graz]{graz}

The engines were running when the call came. [Zahra Hosseini]{zahra}, 17, top of [her]{zahra} class in [Graz]{graz}, was *taken*{5} off a plane to [Kabul]{kabul} <on Tuesday night|2010-10-26> on the *orders*{1} of [[Austria]{austria}'s interior minister]{-}, [Maria Haas]{haas}, [who]{haas} had *signed*{6} [her]{zahra} removal <a month before|2010-09>.

[Haas]{haas} *insisted*{7} [she]{haas} had *not bowed*{8} to anyone. But [some 400 pupils]{pupils} had *blocked*{9} the road to the airport, [the bishop]{bishop}, [Anton Ranftl]{bishop}, had *offered*{10} [the girl]{zahra} sanctuary, and [two of [the minister]{haas}'s party colleagues]{two} had *threatened*{11} to *vote*{11} with [the Greens]{greens}.

[[Zahra]{zahra}'s parents]{parents} and [[her]{zahra} little brother]{reza}, [Reza]{reza}, were *put*{12} on the same flight. [They]{parents+reza} were not *removed*{5}. [Their]{parents+reza} plane *landed*{13} <on Wednesday|2010-10-27>; a [cousin]{cousin} *met*{14} [them]{parents+reza}.

"[I]{zahra} *screamed*{15} at [the policewoman]{cop} to *send*{16} [me]{zahra} too," [Zahra]{zahra} said in the flat of [[her]{zahra} teacher]{-}, [Ilse Moser]{moser}, [who]{moser} has *taken*{17} [her]{zahra} in. "[She]{cop} *cried*{18}, and *held*{19} on to [my]{zahra} sleeve."

[Moser]{moser} and a [lawyer]{lorenz}, [Nadja Pichler]{lorenz}, will *apply*{20} to *have*{20} [the family]{parents+reza} *brought*{21} back. [The Freedom Party]{fpo} ([FPÖ]{fpo}) *called*{22} the *stay*{1} a disgrace and *demanded*{23} [Haas]{haas}'s *resignation*{23}; [she]{haas} *laughed*{24}. [Amnesty International]{amnesty} *criticised*{25} the *separation*{26} of a family.

[Austria]{austria} *deported*{27} 2,577 people <last year|2009>.
--- actors
haas | person | Maria Haas | Austrian interior minister
zahra | person | Zahra Hosseini | pupil
falkner | person | Gudrun Falkner | reporter
graz | place | Graz
kabul | place | Kabul
austria | place | Austria
pupils | group | some 400 pupils
bishop | person | Anton Ranftl | bishop
two | group | two party colleagues of the minister
greens | organization | Greens
parents | group | parents of Zahra Hosseini
reza | person | Reza Hosseini | brother of Zahra Hosseini
cousin | person | cousin
cop | person | policewoman
moser | person | Ilse Moser | teacher
lorenz | person | Nadja Pichler | lawyer
fpo | organization | Freedom Party | FPÖ
amnesty | organization | Amnesty International
--- events
1 | CONCEDE | haas | zahra | core; time 2010-10-26; or RETREAT
2 | COERCE | ?austria | zahra | core; neg
5 | RETREAT | haas | zahra | core; time 2010-10-26; same 1; or AID
6 | COERCE | haas | zahra | time 2010-09
7 | REJECT | haas | - | 
8 | CONCEDE | haas | - | denied; neg; by haas
9 | PROTEST | pupils | ?haas | core
10 | AID/AGREE | bishop | zahra | planned
11 | REJECT/THREATEN | two | haas | possible; or SANCTION
12 | COERCE | ?austria | parents, reza | core; time 2010-10-26; place kabul
13 | OTHER:travel | parents, reza | - | time 2010-10-27; place kabul
14 | CONSULT | cousin | parents, reza | time 2010-10-27
15 | REQUEST | zahra | cop | by zahra; quoted
16 | COERCE/REQUEST | zahra | cop | same 15
17 | AID | moser | zahra | core
18 | OTHER:other | cop | - | by zahra; quoted
19 | SUPPORT | cop | zahra | by zahra; quoted; or OTHER
20 | REQUEST | moser, lorenz | ?austria | planned
21 | RETREAT/REQUEST | moser, lorenz | parents, reza | same 20; planned
22 | ACCUSE | fpo | haas | 
23 | RETREAT/REQUEST | fpo | haas | 
24 | REJECT | haas | fpo | or OTHER
25 | ACCUSE | amnesty | ?austria | 
26 | COERCE | ?austria | zahra, parents, reza | same 12
27 | COERCE | austria | - | time 2009

=== n1-072 date:2018-12-19 topic:swap source:written
[Kosovo]{kosovo}, [Serbia]{serbia} *trade*{1} [poachers]{poachers} for [priest]{nenad}

[MITROVICA]{mitrovica}, [Kosovo]{kosovo} — An [Orthodox priest]{nenad} and [three poachers]{poachers} *crossed*{2} a bridge in opposite directions <on Tuesday|2018-12-18>, *ending*{3} a quarrel that had *closed*{4} two border posts for <ten days|P10D>.

[Father]{-} [Nenad Savić]{nenad} was *detained*{5} <on Dec. 8|2018-12-08> by [[Kosovo]{kosovo} police]{police:n}, [who]{police} *suspected*{6} [him]{nenad} of *carrying*{7} explosives. They turned out to be church candles. The next day [[Serbian]{~serbia} gendarmes]{gendarmes} *pounced*{9} on [three men from [Zubin Potok]{zubin}]{poachers} with a wild boar.

[Both sides]{kosovo+serbia} *denied*{10} that it was a *swap*{1}. "[We]{serbia} *do not barter*{11}," said [Goran Vukotić]{djuric}, [who]{djuric} *negotiated*{12} it. [[Kosovo]{kosovo}'s deputy premier]{-}, [Blerim Krasniqi]{hoxhaj}, *called*{13} the timing a coincidence, winked and *invited*{15} [reporters]{reporters} to lunch. The boar was *not returned*{16}.

[[The EU]{eu}'s mediator]{lajcak}, [Ondrej Hruška]{lajcak}, *had threatened*{17} to *walk away*{17} from broader *talks*{18}. [He]{lajcak} will now *chair*{18} a *round*{18} in [Brussels]{brussels} <on Jan. 14|2019-01-14>. [NATO]{nato} *said*{19} [[its]{nato} troops]{troops}, *put*{20} on alert <last week|2018-12-10/2018-12-16>, would *stand down*{21}.

[Savić]{nenad} said [[his]{nenad} jailers]{jailers} *treated*{22} [him]{nenad} decently, *playing*{23} chess with [him]{nenad} and *losing*{23}. [[The poachers]{poachers}' lawyer]{lawyer} *alleged*{24} that [one]{one} had been *slapped*{25}; [Belgrade]{serbia:N} *is checking*{26}. [The two women]{wife+mother} [who]{wife+mother} *waited*{27} at the bridge, [[Savić]{nenad}'s wife]{wife} and [the mother of one of the men]{mother}, *shared*{28} a thermos and *did not exchange*{29} a word.
--- actors
kosovo | place | Kosovo
serbia | place | Serbia
poachers | group | three poachers
nenad | person | Nenad Savić | Orthodox priest
mitrovica | place | Mitrovica
police | organization | Kosovo police
gendarmes | group | Serbian gendarmes
zubin | place | Zubin Potok
djuric | person | Goran Vukotić
hoxhaj | person | Blerim Krasniqi | deputy premier of Kosovo
reporters | group | reporters
eu | organization | EU
lajcak | person | Ondrej Hruška | EU mediator
brussels | place | Brussels
nato | organization | NATO
troops | group | NATO troops
jailers | group | jailers of Nenad Savić
lawyer | person | lawyer of the poachers
one | person | one of the poachers
wife | person | wife of Nenad Savić
mother | person | mother of one of the poachers
--- events
1 | RETREAT | kosovo, serbia | poachers, nenad | mutual; core; same 2; or COOPERATE
2 | RETREAT | ?kosovo, ?serbia | poachers, nenad | mutual; core; time 2018-12-18; place mitrovica; or OTHER
3 | CONCEDE | kosovo, serbia | - | mutual; or RETREAT
4 | SANCTION | ?kosovo, ?serbia | - | mutual; time P10D
5 | COERCE | police | nenad | core; time 2018-12-08
6 | ACCUSE | police | nenad | 
7 | OTHER:crime | nenad | - | reported; by police
9 | COERCE | gendarmes | poachers | core; time 2018-12-09
10 | REJECT | kosovo, serbia | - | 
11 | COOPERATE | serbia | ?kosovo | neg; by djuric; quoted; or RETREAT
12 | CONSULT | djuric | ?kosovo | 
13 | OTHER:statement | hoxhaj | - | 
15 | CONSULT/REQUEST | hoxhaj | reporters | or AID
16 | RETREAT | ?serbia | ?poachers | neg
17 | CONSULT/THREATEN | lajcak | ?kosovo, ?serbia | possible; or SANCTION
18 | CONSULT | lajcak | ?kosovo, ?serbia | core; planned; time 2019-01-14; place brussels
19 | OTHER:statement | nato | - | 
20 | MOBILIZE | nato | troops | time 2018-12-10/2018-12-16
21 | RETREAT | troops | - | planned; by nato
22 | SUPPORT | jailers | nenad | by nenad; or AID
23 | OTHER:other | jailers | nenad | by nenad
24 | ACCUSE | lawyer | ?serbia | 
25 | ASSAULT | - | one | reported; by lawyer
26 | ACCUSE | serbia | - | or OTHER
27 | OTHER:other | wife, mother | - | place mitrovica
28 | AID | wife, mother | - | mutual; or OTHER
29 | CONSULT | wife, mother | - | mutual; neg
