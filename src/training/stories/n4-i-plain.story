=== n4-081 date:2008-03-14 topic:earthquake source:written
<Friday, March 14, 2008|2008-03-14>

A 6.4 magnitude *earthquake*{1} *struck*{1} off the coast of [northern Peru]{nperu} <on Thursday night|2008-03-13>, *killing*{2} at least [three people]{three} and *injuring*{3} [more than 40]{injured}, according to [civil defense officials]{officials}.

The *quake*{1} *hit*{1} <at 21:17 local time|2008-03-13> about 70 kilometres west of [Trujillo]{trujillo}. [Residents]{residents} *fled*{4} into the streets and several adobe houses *collapsed*{5}. No tsunami warning was *issued*{6}.

"[I]{castro} *grabbed*{7} [my]{castro} [daughters]{daughters} and *ran*{7}. The wall *came down*{5} behind [us]{castro+daughters}," [María Castro Ruiz]{castro}, a [schoolteacher]{castro}, *told*{8} [RPP radio]{rpp}.

Two of [the dead]{three} were children. A [57-year-old man]{man57} *suffered*{9} a heart attack in [Chiclayo]{chiclayo}.

[President]{-} [Aldo Gamarra]{garcia} *declared*{10} a state of emergency in [La Libertad]{lalibertad} and said [the army]{army} would *deliver*{11} tents and blankets <on Friday|2008-03-14>. [He]{garcia} is *expected*{12} to *visit*{12} the area <on Saturday|2008-03-15>. [Chile]{chile} and [Ecuador]{ecuador} *offered*{13} assistance.

The *earthquake*{1} *cut*{14} electricity to parts of [Trujillo]{trujillo} and *blocked*{14} the [Pan-American Highway]{highway}. [The health ministry]{moh} *sent*{15} [two medical teams]{teams}.

[Peru]{peru} lies in a region of high seismic activity. <In August 2007|2007-08> an 8.0 magnitude *earthquake*{16} *destroyed*{16} the city of [Pisco]{pisco}, *killing*{17} [more than 500 people]{d500}. [Victims]{victims} of that *disaster*{16} have *accused*{18} [the government]{garciagov} of *being slow to rebuild*{19}; many still live in tents.
--- actors
nperu | place | northern Peru
peru | place | Peru
three | group | three people killed
injured | group | more than 40 injured people
officials | group | civil defense officials
trujillo | place | Trujillo
residents | group | residents
castro | person | María Castro Ruiz | schoolteacher
daughters | group | daughters of María Castro Ruiz
rpp | organization | RPP radio
man57 | person | 57-year-old man
chiclayo | place | Chiclayo
garcia | person | Aldo Gamarra | President of Peru
lalibertad | place | La Libertad
army | organization | army
chile | place | Chile
ecuador | place | Ecuador
highway | place | Pan-American Highway
moh | organization | health ministry
teams | group | two medical teams
pisco | place | Pisco
d500 | group | more than 500 people killed in 2007
victims | group | victims of the 2007 earthquake
garciagov | organization | government of Peru
--- events
1 | OTHER:disaster | - | nperu | core; time 2008-03-13
2 | OTHER:disaster | - | three | core; reported; by officials; time 2008-03-13; place nperu; or OTHER
3 | OTHER:disaster | - | injured | core; reported; by officials; time 2008-03-13; place nperu
4 | OTHER:travel | residents | - | time 2008-03-13; place trujillo
5 | OTHER:disaster | - | - | time 2008-03-13
6 | OTHER:statement | - | - | neg; or OTHER
7 | AID | castro | daughters | by castro; quoted; or OTHER
8 | OTHER:statement | castro | rpp |
9 | OTHER:health | - | man57 | place chiclayo
10 | OTHER:statement | garcia | lalibertad | core; or COERCE
11 | AID/AGREE | army | ?residents | core; planned; by garcia; time 2008-03-14
12 | CONSULT/AGREE | garcia | lalibertad | planned; time 2008-03-15; or OTHER
13 | AID/AGREE | chile, ecuador | ?peru | planned
14 | OTHER:disaster | - | trujillo, highway |
15 | AID | moh | teams | or MOBILIZE
16 | OTHER:disaster | - | pisco | time 2007-08
17 | OTHER:disaster | - | d500 | time 2007-08; or OTHER
18 | ACCUSE | victims | garciagov |
19 | OTHER:other | garciagov | victims | reported; by victims; or REJECT

=== n4-082 date:2012-10-23 topic:politics source:written
[Georgian]{~georgia} [interior minister]{minister:n} *resigns*{1} amid prison *protests*{2}

<Tuesday, October 23, 2012|2012-10-23>

[Interior Minister]{-} [Nodar Kapanadze]{minister} *resigned*{1} <late Monday|2012-10-22> following <four days|P4D> of *protests*{2} over the *torture*{3} of [inmates]{inmates} at a prison in [Tbilisi]{tbilisi}.

The *demonstrations*{2} *began*{2} <on Friday|2012-10-19> after [two television channels]{channels} *broadcast*{4} footage *showing*{4} [guards]{guards} *beating*{3} [prisoners]{inmates}. [Students]{students} *marched*{5} to the government chancellery and *demanded*{6} that [the minister]{minister} *leave*{6} office.

[Kapanadze]{minister} said [he]{minister} felt "moral and political responsibility". [President]{-} [Mamuka Sakvarelidze]{saakashvili} *accepted*{7} the *resignation*{1} and *appointed*{8} [the public defender]{-}, [Giorgi Tsereteli]{tsereteli}, to *head*{8} the prison system. [Police officers]{police} have been *sent*{9} to *replace*{9} [the guards]{guards}.

[Ten people]{ten}, including [the prison's director]{director}, have been *arrested*{10}, the [chief prosecutor's office]{prosecutor} said. [Prosecutors]{prosecutor} *allege*{11} that [the director]{director}, [Davit Lomidze]{director:N}, *was paid*{12} to *film*{12} the *abuse*{3}. [His]{director} lawyer *denies*{13} this.

The [European Union]{eu} and the [United States]{us} *condemned*{14} the *abuse*{3}. [EU foreign policy chief]{-} [Christine Ashby]{ashton} *called*{15} for a swift *investigation*{15}.

The scandal comes <eight days before|P8D> a parliamentary *election*{16}. [Opposition leader]{-} [Levan Gelashvili]{gelashvili} *accused*{17} [the president]{saakashvili} of *building*{18} a "system of *torture*{19}". [Sakvarelidze]{saakashvili} has *promised*{20} that those responsible will "*spend*{20} long years" behind bars.

According to official figures, [Georgia]{georgia} had 24,000 prisoners <in 2011|2011>, one of the highest rates in [Europe]{europe}.
--- actors
georgia | place | Georgia
minister | person | Nodar Kapanadze | Interior Minister of Georgia
inmates | group | inmates
tbilisi | place | Tbilisi
channels | group | two television channels
guards | group | prison guards
students | group | students
saakashvili | person | Mamuka Sakvarelidze | President of Georgia
tsereteli | person | Giorgi Tsereteli | public defender
police | group | police officers
ten | group | ten people
director | person | Davit Lomidze | director of the prison
prosecutor | organization | chief prosecutor's office
eu | organization | European Union
us | place | United States
ashton | person | Christine Ashby | EU foreign policy chief
gelashvili | person | Levan Gelashvili | Opposition leader
europe | place | Europe
--- events
1 | RETREAT | minister | - | core; time 2012-10-22; or OTHER
2 | PROTEST | ?students | ?minister | core; time P4D; place tbilisi
3 | ASSAULT | guards | inmates | core; place tbilisi
4 | OTHER:statement | channels | - | time 2012-10-19; or ACCUSE
5 | PROTEST | students | - | time 2012-10-19; place tbilisi
6 | RETREAT/REQUEST | students | minister | core; or OTHER
7 | AGREE | saakashvili | minister | core
8 | OTHER:appointment | saakashvili | tsereteli | core
9 | OTHER:appointment | police | guards | or MOBILIZE SANCTION
10 | COERCE | - | ten, director | core; reported; by prosecutor
11 | ACCUSE | prosecutor | director |
12 | OTHER:crime | director | - | reported; by prosecutor
13 | REJECT | - | ?prosecutor |
14 | ACCUSE | eu, us | ?guards | core
15 | ACCUSE/REQUEST | ashton | ?georgia |
16 | OTHER:election | - | - | planned; time 2012-10-31
17 | ACCUSE | gelashvili | saakashvili | core
18 | OTHER:crime | saakashvili | - | reported; by gelashvili; or ASSAULT
19 | ASSAULT | saakashvili | - | reported; by gelashvili; quoted
20 | COERCE/AGREE | saakashvili | ?guards | planned; or THREATEN

=== n4-083 date:2014-06-17 topic:conflict source:written
[Militants]{militants} *kill*{1} 22 in [market]{market:n} *attack*{1} in northeast [Nigeria]{nigeria}

[Gunmen]{militants} *stormed*{1} a market in [Borno]{borno} state <on Monday|2014-06-16>, *killing*{1} at least [22 people]{dead} and *burning*{2} dozens of stalls, [witnesses]{witnesses} and a [local official]{bukar} said.

The [attackers]{militants} *arrived*{3} in [Kwalgari]{kwalgari} in pickup trucks and on motorcycles, *threw*{4} petrol bombs and *opened fire*{1} on [traders]{traders}. "[They]{militants} *shot*{5} anyone [who]{traders} *ran*{6}," said [Bulama Goni]{goni}, a [fish seller]{goni} [who]{goni} *hid*{7} in a drain.

[Council chairman]{-} [Bukar Alhaji Mustapha]{bukar} *put*{8} the death toll at 22, with 31 wounded. [A hospital source in [Maiduguri]{maiduguri}]{source} said 27 bodies had been *brought in*{9}. [The military]{army} *confirmed*{10} the *attack*{1} but *gave*{11} no figure. [Its]{army} [spokesman]{-}, [Brigadier General]{-} [Christian Olukoya]{olukolade}, said [troops]{troops} had *pursued*{12} [the gunmen]{militants} and *killed*{13} [nine of [them]{militants}]{nine}.

No group *claimed*{14} responsibility. [Boko Haram]{bokoharam}, which *abducted*{15} [more than 200 schoolgirls]{girls} from [Chibok]{chibok} <in April|2014-04>, has *carried out*{16} similar *attacks*{16}.

[President]{-} [Godwin Jonah]{jonathan} *cut short*{17} a *trip*{17} to [Ethiopia]{ethiopia} and *met*{18} [[his]{jonathan} security chiefs]{chiefs} <on Tuesday|2014-06-17>. [The governor of [Borno]{borno}]{shettima}, [Kabir Shehuma]{shettima:N}, *appealed*{19} for more soldiers. "[My]{shettima} people are being *slaughtered*{20}," [he]{shettima} said.

[The United States]{us} has *sent*{21} drones and [80 personnel]{personnel} to neighbouring [Chad]{chad} to *help*{22} *find*{22} [the girls]{girls}. The insurgency has *killed*{23} [thousands]{thousands} since <2009|2009> and *forced*{24} [half a million people]{displaced} from [their]{displaced} homes.
--- actors
militants | group | gunmen
market | place | market in Kwalgari
nigeria | place | Nigeria
borno | place | Borno
dead | group | 22 people killed
witnesses | group | witnesses
bukar | person | Bukar Alhaji Mustapha | Council chairman, local official
kwalgari | place | Kwalgari
traders | group | traders
goni | person | Bulama Goni | fish seller
maiduguri | place | Maiduguri
source | person | hospital source
army | organization | Nigerian military
olukolade | person | Christian Olukoya | Brigadier General, military spokesman
troops | group | troops
nine | group | nine gunmen
bokoharam | organization | Boko Haram
girls | group | schoolgirls of Chibok
chibok | place | Chibok
jonathan | person | Godwin Jonah | President of Nigeria
ethiopia | place | Ethiopia
chiefs | group | security chiefs
shettima | person | Kabir Shehuma | governor of Borno
us | place | United States
personnel | group | 80 personnel
chad | place | Chad
thousands | group | thousands killed
displaced | group | half a million displaced people
--- events
1 | ASSAULT | militants | dead | core; reported; by witnesses; time 2014-06-16; place borno, kwalgari
2 | ASSAULT | militants | ?traders | core; reported; by witnesses; time 2014-06-16
3 | OTHER:travel | militants | - | time 2014-06-16; place kwalgari
4 | ASSAULT | militants | ?traders | time 2014-06-16; place kwalgari
5 | ASSAULT | militants | traders | by goni; quoted
6 | OTHER:other | traders | - | by goni; quoted; or OTHER
7 | OTHER:other | goni | - |
8 | OTHER:statement | bukar | - |
9 | OTHER:other | - | ?dead | by source; place maiduguri
10 | OTHER:statement | army | - |
11 | OTHER:statement | army | - | neg
12 | ASSAULT | troops | militants | reported; by olukolade; or MOBILIZE
13 | ASSAULT | troops | nine | core; reported; by olukolade
14 | OTHER:statement | - | - | neg
15 | ASSAULT | bokoharam | girls | time 2014-04; place chibok
16 | ASSAULT | bokoharam | - |
17 | OTHER:travel | jonathan | - | core; time 2014-06-17; place ethiopia; or RETREAT
18 | CONSULT | jonathan, chiefs | - | mutual; core; time 2014-06-17
19 | AID/REQUEST | shettima | ?jonathan | core; or REQUEST
20 | ASSAULT | ?militants | - | by shettima; quoted
21 | MOBILIZE | us | personnel | place chad; or AID
22 | AID | us | girls | planned
23 | ASSAULT | - | thousands | time 2009
24 | COERCE | - | displaced | time 2009

=== n4-084 date:2011-05-05 topic:election source:written
[Santa Rosa]{santarosa} [voters]{voters} *reject*{1} toll road

<Thursday, May 5, 2011|2011-05-05>

[Residents of the [Caribbean]{caribbean} island of [Santa Rosa]{santarosa}]{voters} have *voted*{1} against a plan to *build*{2} a toll road through the [Morne Gris]{morne} rainforest. With all ballots *counted*{3}, 58% *opposed*{1} the project in <Wednesday|2011-05-04>'s *referendum*{4}.

[Prime Minister]{-} [Desmond St. Rose]{strose}, [who]{strose} *campaigned*{5} for the road, *conceded*{6} *defeat*{6} in a televised *address*{6}. "The people have *spoken*{1} and [I]{strose} have *heard*{7} [them]{voters}," [he]{strose} said. [He]{strose} *rejected*{8} *calls*{9} to *resign*{9}.

[Opposition leader]{-} [Hyacinth Joseph]{joseph} *described*{10} the result as "a vote of no confidence" and *demanded*{11} a general *election*{11}. [Environmental groups]{greens} *celebrated*{12} outside parliament.

[The road]{road}, *financed*{13} in part by a [Chinese bank]{bank}, would have *cut*{14} the journey between the two main towns from <two hours|PT2H> to <forty minutes|PT40M>. [The government]{gov} *signed*{15} a contract with [Hainan Bridge Group]{hainan} <in November 2010|2010-11>. [The company]{hainan} said it would *seek*{16} compensation.

Turnout was 71%. [Observers from the [Organization of American States]{oas}]{observers} *called*{17} the vote "orderly", although [police]{police} *detained*{18} [two men]{two} for *damaging*{19} a ballot box in [Anse Bleue]{anse}.

[Santa Rosa]{santarosa} *gained*{20} *independence*{20} from [Britain]{britain} <in 1979|1979>. [St. Rose]{strose}'s [father]{-}, [Sir]{-} [Ignatius St. Rose]{ignatius}, *led*{21} the country until <1991|1991>.
--- actors
voters | group | voters of Santa Rosa
caribbean | place | Caribbean
santarosa | place | Santa Rosa
morne | place | Morne Gris
strose | person | Desmond St. Rose | Prime Minister of Santa Rosa
joseph | person | Hyacinth Joseph | Opposition leader
greens | group | environmental groups
road | other | toll road
bank | organization | Chinese bank
gov | organization | government of Santa Rosa
hainan | organization | Hainan Bridge Group
oas | organization | Organization of American States
observers | group | observers from the Organization of American States
police | organization | police
two | group | two men
anse | place | Anse Bleue
britain | place | Britain
ignatius | person | Ignatius St. Rose | father of Desmond St. Rose
--- events
1 | REJECT | voters | ?gov | core; time 2011-05-04; place santarosa; or OTHER
2 | OTHER:business | ?gov | - | planned; neg; place morne
3 | OTHER:election | - | - | time 2011-05-04
4 | OTHER:election | voters | - | core; time 2011-05-04
5 | OTHER:election | strose | - | or SUPPORT
6 | CONCEDE | strose | - | core
7 | OTHER:other | strose | voters | by strose; quoted; or CONCEDE
8 | REJECT | strose | - | core
9 | RETREAT/REQUEST | - | strose |
10 | ACCUSE | joseph | ?strose |
11 | REQUEST | joseph | ?gov | core; or OTHER
12 | SUPPORT | greens | ?voters | or OTHER
13 | OTHER:business | bank | road | or AID
14 | OTHER:business | road | - | possible; neg
15 | AGREE | gov, hainan | - | mutual; time 2010-11
16 | REQUEST | hainan | ?gov | planned; by hainan; or ACCUSE
17 | SUPPORT | observers | ?santarosa |
18 | COERCE | police | two | place anse
19 | OTHER:crime | two | - | place anse
20 | OTHER:other | santarosa | britain | time 1979
21 | OTHER:other | ignatius | santarosa | time 1991

=== n4-085 date:2020-11-24 topic:migrants source:written
[Coastguard]{coastguard:n} *pushes back*{1} dinghy with 38 aboard

[ATHENS]{athens} - [Greece]{greece} *denied*{2} <on Tuesday|2020-11-24> *forcing*{1} a dinghy *carrying*{3} [38 migrants]{migrants} back into [Turkish]{~turkey} waters, after [a monitoring group]{monitor} *released*{4} video of [masked men]{masked} *towing*{1} it away from the island of [Lesbos]{lesbos}.

[The Turkish coastguard]{turkcg} said [it]{turkcg} *picked up*{5} [all 38]{migrants}, mostly [Afghans]{afghans} and [Congolese]{congolese}, <shortly before dawn on Sunday|2020-11-22>. A [pregnant woman]{woman} was *taken*{6} to hospital in [Ayvalik]{ayvalik}.

"No *pushback*{1} took place," [Greek shipping minister]{-} [Yiorgos Plakidas]{plak} *told*{7} [parliament]{parliament}. [He]{plak} *accused*{8} [Ankara]{turkey:N} of *using*{9} [migrants]{migrants} to *put*{9} pressure on [Europe]{eu:N}.

[Turkey]{turkey} *rejected*{10} the *charge*{8}. [Foreign ministry spokesman]{-} [Hamit Aksel]{aksoy} said [Greece]{greece} had *violated*{11} international law and *urged*{12} [the European Union]{eu} to *investigate*{12}.

[The bloc's border agency]{frontex}, [Frontex]{frontex}, is already *looking into*{13} six similar *incidents*{14}. [Its]{frontex} [director]{-}, [Fabien Legrain]{leggeri}, will *appear*{15} before [European lawmakers]{meps} <next week|2020-11-30/2020-12-06>. [Left-wing members]{left} have *called for*{16} [him]{leggeri} to *go*{16}.

[Claudine Mbuyi]{mbuyi}, one of [those]{migrants} aboard, *told*{17} [Reuters]{reuters} by telephone that [the men]{masked} *smashed*{18} the engine with a pole and *took*{19} phones. "[I]{mbuyi} *held up*{20} [my]{mbuyi} [baby]{baby} so [they]{masked} would *stop*{21}," [she]{mbuyi} said. [She]{mbuyi} is now in a removal centre.

Nearly a million people *crossed*{22} to [the Greek islands]{islands} <in 2015|2015>. Arrivals fell sharply after [the EU]{eu} and [Turkey]{turkey} *reached*{23} a *deal*{23} <in March 2016|2016-03> and stood at 9,400 in the first ten months of <this year|2020>.
--- actors
coastguard | organization | Greek coastguard
athens | place | Athens
greece | place | Greece
migrants | group | 38 migrants
turkey | place | Turkey
monitor | organization | monitoring group
masked | group | masked men
lesbos | place | Lesbos
turkcg | organization | Turkish coastguard
afghans | group | Afghans
congolese | group | Congolese
woman | person | pregnant woman
ayvalik | place | Ayvalik
plak | person | Yiorgos Plakidas | Greek shipping minister
parliament | organization | Greek parliament
eu | organization | European Union
aksoy | person | Hamit Aksel | foreign ministry spokesman
frontex | organization | Frontex | border agency
leggeri | person | Fabien Legrain | director of Frontex
meps | group | European lawmakers
left | group | left-wing members
mbuyi | person | Claudine Mbuyi | migrant
reuters | organization | Reuters
baby | person | baby of Claudine Mbuyi
islands | place | Greek islands
--- events
1 | COERCE | coastguard, masked | migrants | core; denied; neg; by greece; time 2020-11-22; place lesbos
2 | REJECT | greece | ?monitor | core; time 2020-11-24
3 | OTHER:travel | migrants | - |
4 | ACCUSE | monitor | ?greece | core; or OTHER
5 | AID | turkcg | migrants | core; by turkcg; time 2020-11-22
6 | AID | - | woman | place ayvalik
7 | OTHER:statement | plak | parliament |
8 | ACCUSE | plak | turkey | core
9 | COERCE | turkey | eu | reported; by plak
10 | REJECT | turkey | ?plak | core
11 | OTHER:crime | greece | - | reported; by aksoy; or ACCUSE
12 | ACCUSE/REQUEST | aksoy | eu |
13 | ACCUSE | frontex | - |
14 | COERCE | - | - | or OTHER
15 | CONSULT/AGREE | leggeri | meps | planned; time 2020-11-30/2020-12-06; or OTHER
16 | RETREAT/REQUEST | left | leggeri |
17 | OTHER:statement | mbuyi | reuters |
18 | ASSAULT | masked | ?migrants | core; reported; by mbuyi; or COERCE
19 | COERCE | masked | ?migrants | reported; by mbuyi; or OTHER
20 | REQUEST | mbuyi | masked | by mbuyi; quoted
21 | RETREAT | masked | - | possible; by mbuyi; quoted; same 20
22 | OTHER:travel | - | islands | time 2015
23 | AGREE | eu, turkey | - | mutual; time 2016-03

=== n4-086 date:2023-04-18 topic:crime source:written
[Man]{man} *held*{1} after [teenager]{teen} *stabbed*{2} outside [Wolverhampton]{wolverhampton} school

A [42-year-old man]{man} has been *arrested*{1} on suspicion of attempted *murder*{2} after a [15-year-old boy]{teen} was *stabbed*{2} near a school gate in [Wolverhampton]{wolverhampton}.

[The boy]{teen} was *attacked*{2} in [Lea Road]{learoad} <at about 15:20 BST on Monday|2023-04-17>, [West Midlands Police]{wmp} said. [He]{teen} was *taken*{3} to hospital, where [his]{teen} injuries are described as serious but not life-threatening.

[A second teenager]{teen2}, 16, [who]{teen2} *tried*{4} to *intervene*{4}, was *treated*{5} for a hand wound. [Police]{wmp} *praised*{6} [his]{teen2} "extraordinary courage".

[Officers]{officers} *stopped*{7} a car on the A449 <an hour later|2023-04-17> and *detained*{1} [the man]{man}. A [woman, 39]{woman}, was also *arrested*{8} on suspicion of *assisting*{9} an offender and has been *released*{10} on bail.

[Det Insp]{-} [Harriet Coombes]{coombes} said there was no wider threat to the public. "[We]{wmp} believe those involved were known to each other. [I]{coombes} would *ask*{11} anyone with dashcam footage to *come forward*{11}," [she]{coombes} added.

[The school]{school} *closed*{12} early <on Tuesday|2023-04-18> and counselling was *offered*{13} to [pupils]{pupils}. [Head teacher]{-} [Simon Okafor]{okafor} *thanked*{14} [paramedics]{paramedics} and *appealed*{15} to [families]{families} not to *share*{15} videos of the *incident*{2}. A *vigil*{16} is *planned*{16} for <Wednesday|2023-04-19>.

Knife crime recorded by [the force]{wmp} fell 3% in the year to <December 2022|2022-12>. [Another boy of 16]{ronan} was *killed*{17} in the city <last June|2022-06>; [two youths]{youths} are *awaiting*{18} trial.
--- actors
man | person | 42-year-old man
teen | person | 15-year-old boy
wolverhampton | place | Wolverhampton
learoad | place | Lea Road
wmp | organization | West Midlands Police
teen2 | person | second teenager
officers | group | officers
woman | person | woman, 39
coombes | person | Harriet Coombes | Detective Inspector
school | organization | school
pupils | group | pupils
okafor | person | Simon Okafor | Head teacher
paramedics | group | paramedics
families | group | families
ronan | person | boy of 16
youths | group | two youths
--- events
1 | COERCE | officers | man | core; time 2023-04-17
2 | ASSAULT | ?man | teen | core; time 2023-04-17; place learoad
3 | AID | - | teen | core
4 | AID | teen2 | teen |
5 | AID | - | teen2 |
6 | SUPPORT | wmp | teen2 |
7 | COERCE | officers | ?man | time 2023-04-17
8 | COERCE | ?officers | woman | core
9 | OTHER:crime | woman | ?man | possible; or AID
10 | RETREAT | ?wmp | woman | or CONCEDE
11 | REQUEST | coombes | - | by coombes; quoted
12 | OTHER:other | school | - | time 2023-04-18
13 | AID | ?school | pupils |
14 | SUPPORT | okafor | paramedics |
15 | REQUEST | okafor | families |
16 | PROTEST | - | - | planned; time 2023-04-19; or SUPPORT OTHER
17 | ASSAULT | - | ronan | time 2022-06; place wolverhampton
18 | OTHER:court | - | youths | planned

=== n4-087 date:2010-09-02 topic:talks source:written
[Rival leaders]{leaders} of [Karsu]{karsu} *meet*{1} for first time in a decade

<Thursday, September 2, 2010|2010-09-02>

The [presidents of the two halves of divided [Karsu]{karsu}]{leaders} *held*{1} <three hours|PT3H> of *talks*{1} in [Geneva]{geneva} <on Wednesday|2010-09-01> and *agreed*{2} to *meet*{2} again <in October|2010-10>, a [United Nations]{un} envoy said.

It was the first *face-to-face meeting*{1} between [Emil Dragan]{dragan}, [who]{dragan} governs the north, and [[his]{dragan} southern counterpart]{-} [Vera Stanić]{stanic} since a *war*{3} that *ended*{3} <in 2000|2000> with more than [9,000 people]{d9000} *dead*{4}.

"[They]{leaders} *spoke*{1} frankly and [they]{leaders} *listened*{1}," [UN special envoy]{-} [Bjarne Holtsmark]{holtsmark} *told*{5} [reporters]{reporters}. [He]{holtsmark} *said*{6} [the two]{leaders} had *made*{7} progress on missing persons but none on the status of the port of [Velja]{velja}.

As a first step, [the north]{north} will *release*{8} [14 fishermen]{fishermen} *seized*{24} in disputed waters <in June|2010-06> and [the south]{south} will *reopen*{9} a bridge it *closed*{10} <in 2003|2003>.

[Dragan]{dragan} *left*{11} without *speaking*{12} to [the press]{reporters}. [Stanić]{stanic} *said*{13} [she]{stanic} had *shaken*{14} [his]{dragan} hand "because somebody must *begin*{15}". [Nationalist parties in the south]{nationalists} *denounced*{16} the *gesture*{14} and *called*{17} [[their]{nationalists} supporters]{supporters} to *rally*{17} <on Saturday|2010-09-04>.

[The European Union]{eu} and [Russia]{russia} *welcomed*{18} the *meeting*{1}. [The EU]{eu} has *offered*{19} 200 million euros in reconstruction aid if a settlement is *reached*{20}.

Previous rounds, *mediated*{21} by [Norway]{norway} <in 2004|2004> and [Turkey]{turkey} <in 2007|2007>, *broke down*{22}. About 600 [UN peacekeepers]{peacekeepers} *patrol*{23} the dividing line.
--- actors
leaders | group | leaders of the two halves of Karsu
karsu | place | Karsu
geneva | place | Geneva
un | organization | United Nations
dragan | person | Emil Dragan | president of northern Karsu
stanic | person | Vera Stanić | president of southern Karsu
d9000 | group | 9,000 people killed in the war
holtsmark | person | Bjarne Holtsmark | UN special envoy
reporters | group | reporters
velja | place | Velja
north | place | northern Karsu
south | place | southern Karsu
fishermen | group | 14 fishermen
nationalists | organization | nationalist parties in the south
supporters | group | supporters of the nationalist parties
eu | organization | European Union
russia | place | Russia
norway | place | Norway
turkey | place | Turkey
peacekeepers | group | UN peacekeepers
--- events
1 | CONSULT | dragan, stanic | - | core; mutual; reported; by holtsmark; time 2010-09-01; place geneva
2 | CONSULT/AGREE | dragan, stanic | - | core; mutual; planned; by holtsmark; time 2010-10
3 | ASSAULT | north, south | - | mutual; time 2000
4 | ASSAULT | - | d9000 |
5 | OTHER:statement | holtsmark | reporters |
6 | OTHER:statement | holtsmark | - |
7 | AGREE | leaders | - | mutual; by holtsmark; or CONSULT
8 | RETREAT/CONCEDE | north | fishermen | core; planned
9 | CONCEDE | south | ?north | core; planned
10 | SANCTION | south | ?north | time 2003; or COERCE
11 | OTHER:travel | dragan | - | place geneva
12 | CONSULT | dragan | reporters | neg; or OTHER
13 | OTHER:statement | stanic | - |
14 | CONSULT | stanic | dragan | by stanic; or SUPPORT
15 | OTHER:other | - | - | by stanic; quoted
16 | ACCUSE | nationalists | stanic | core
17 | PROTEST/REQUEST | nationalists | supporters | time 2010-09-04
18 | SUPPORT | eu, russia | ?leaders | core
19 | AID/AGREE | eu | ?karsu | planned
20 | AGREE | ?north, ?south | - | mutual; possible
21 | CONSULT | norway, turkey | ?north, ?south | time 2004
22 | CONSULT | ?north, ?south | - | mutual; neg; or REJECT
23 | MOBILIZE | peacekeepers | - | or OTHER
24 | COERCE | ?north | fishermen | time 2010-06

