=== n1-025 date:2022-10-12 topic:resignation source:written
[[Norway]{norway} minister]{sollie} *quits*{1} over hunting cabin; [husband]{lien} *questioned*{2}

[OSLO]{oslo}, <Oct 12|2022-10-12> ([Scan News]{scan}) - [Norwegian]{~norway} [Fisheries Minister]{-} [Ragnhild Sollie]{sollie} *stepped down*{3} <on Wednesday|2022-10-12>, <two days|P2D> after [a newspaper]{paper} *revealed*{4} that a [salmon farmer]{holm} had *let*{5} [her]{sollie} use a hunting cabin for free while [she]{sollie} was *deciding*{6} on [his]{holm} licence.

"[I]{sollie} *did not sell*{7} anything. But [I]{sollie} should have *paid*{8}, and [I]{sollie} should have *told*{9} [the prime minister]{strand}, and [I]{sollie} *did neither*{9}," [she]{sollie} *told*{10} a news conference at which [she]{sollie} *took*{11} no questions.

[Prime Minister]{-} [Jorunn Strand]{strand} *accepted*{12} the *resignation*{3} "with sadness". [She]{strand} *named*{13} [Trade Minister]{-} [Espen Bakke]{bakke} to *run*{14} both departments. It is [the government]{norway:n}'s third *departure*{15} in <a year|P1Y>: [the defence minister]{defence} *left*{15} <in April|2022-04> over texts to [a teenager]{teen}, and [the culture minister]{culture}, [Anniken Roe]{culture}, was *pushed out*{16} <in August|2022-08>.

[Economic crime police]{ecrime} *searched*{17} the cabin and *questioned*{2} [[Sollie]{sollie}'s husband]{lien}, [Tor Lien]{lien}, for <six hours|PT6H>. [He]{lien} is a [partner in a shipyard]{lien} that *built*{18} boats for [the farmer]{holm}, [Aksel Holm]{holm}. [Neither man]{lien+holm} has been *charged*{19} and [both]{lien+holm} *deny*{20} wrongdoing. [Sollie]{sollie} [herself]{sollie} is not a suspect.

[Conservative leader]{-} [Erna Foss]{foss}, [whose]{foss} [party]{party} had *threatened*{21} to *table*{21} a no-confidence motion, *called*{22} the *exit*{3} "late but decent". [The Greens]{greens} want every licence [Sollie]{sollie} *signed*{23} to be *reviewed*{24}.

[A 53-year-old former trawler cook]{sollie}, [Sollie]{sollie} *entered*{25} [parliament]{parliament} <in 2013|2013>. [She]{sollie} will *keep*{26} [her]{sollie} seat.
--- actors
norway | place | Norway
sollie | person | Ragnhild Sollie | Norwegian Fisheries Minister
lien | person | Tor Lien | husband of Ragnhild Sollie
oslo | place | Oslo
paper | organization | newspaper
holm | person | Aksel Holm | salmon farmer
strand | person | Jorunn Strand | Prime Minister
bakke | person | Espen Bakke | Trade Minister
defence | person | defence minister
teen | person | teenager
culture | person | Anniken Roe | culture minister
scan | organization | Scan News
ecrime | organization | economic crime police
foss | person | Erna Foss | Conservative leader
party | organization | Conservatives
greens | organization | Greens
parliament | organization | parliament
--- events
1 | RETREAT | sollie | - | core; same 3
2 | ACCUSE | ?ecrime | lien | core; or COERCE
3 | RETREAT | sollie | - | core; time 2022-10-12; place oslo
4 | ACCUSE | paper | ?sollie | core; or OTHER
5 | AID | holm | sollie | core; reported; by paper
6 | OTHER:other | sollie | ?holm | 
7 | OTHER:crime | sollie | - | denied; neg; by sollie; quoted
8 | OTHER:trade | sollie | - | neg; by sollie; quoted
9 | OTHER:statement | sollie | strand | neg; by sollie; quoted
10 | OTHER:statement | sollie | - | 
11 | REJECT | sollie | - | or OTHER
12 | AGREE | strand | sollie | or OTHER
13 | OTHER:appointment | strand | bakke | 
14 | OTHER:appointment | bakke | - | planned; same 13
15 | RETREAT | defence | - | time 2022-04; or OTHER
16 | SANCTION | - | culture | time 2022-08; or RETREAT
17 | COERCE | ecrime | ?lien, ?sollie | core
18 | OTHER:business | lien | holm | 
19 | ACCUSE | - | lien, holm | neg
20 | REJECT | lien, holm | - | 
21 | REJECT/THREATEN | party | ?sollie | possible; or SANCTION ACCUSE
22 | SUPPORT | foss | sollie | or ACCUSE
23 | OTHER:other | sollie | - | or AGREE
24 | ACCUSE/REQUEST | greens | - | 
25 | OTHER:appointment | sollie | parliament | time 2013
26 | REJECT | sollie | - | planned; or OTHER

=== n1-026 date:2012-07-26 topic:earthquake source:written
*Quake*{1} *buries*{1} [schoolchildren]{girls} in [Tajikistan]{tajikistan}, [villagers]{villagers} *dig*{2} by hand

[DUSHANBE]{dushanbe}, [Tajikistan]{tajikistan} — A 6.4-magnitude *earthquake*{3} *flattened*{3} mud-brick houses across the [Rasht Valley]{rasht} <on Wednesday night|2012-07-25>, *killing*{3} at least [53 people]{dead}, among them [14 girls]{girls} at a summer school.

[Residents of [Navdonak]{navdonak}]{villagers}, cut off by a landslide, *clawed*{2} at the rubble with pans and bare hands until [a convoy of [Chinese]{~china} road builders]{builders} *arrived*{4} <at dawn Thursday|2012-07-26> with two excavators. "[They]{builders} *did not ask*{5} whose child it was," said [Saodat Rahimova]{saodat}, [whose]{saodat} [niece]{niece} was *dug out*{6} alive. [Her]{saodat} own [daughter]{daughter} was not.

[President]{-} [Saidmurod Karimzoda]{rahmon} *cut short*{7} a *visit*{7} to [Kazan]{kazan} and *ordered*{8} [the army]{army} to *airlift*{8} tents. Three helicopters *took off*{9}; one *turned back*{10} with engine trouble. [Kyrgyzstan]{kyrgyzstan} *sent*{11} a field hospital and [Russia]{russia}, [whose]{russia} [201st Division]{division} is garrisoned near [the capital]{dushanbe}, *dispatched*{12} [60 sappers]{sappers}. [Uzbekistan]{uzbekistan}, often at odds with its neighbor, *let*{13} relief trains *through*{13} without the usual delay.

[The teacher in charge of the school]{teacher}, [Gulbahor Nazarova]{teacher}, 31, had *led*{14} [the older class]{older} outdoors to *look*{15} at the stars. All 22 *survived*{16}. [She]{teacher} *went*{17} back in for the little ones and was *killed*{18} by an aftershock.

[The United Nations]{un} *appealed*{19} for $9 million. [[Its]{un} country coordinator]{-}, [Alexei Brandt]{brandt}, said roads would be *cleared*{20} by <Sunday|2012-07-29> if it *did not rain*{21}.

An *earthquake*{22} in the same valley *killed*{22} an estimated [12,000 people]{dead49} <in 1949|1949>.
--- actors
tajikistan | place | Tajikistan
girls | group | 14 girls
villagers | group | residents of Navdonak
dushanbe | place | Dushanbe
rasht | place | Rasht Valley
dead | group | 53 dead
navdonak | place | Navdonak
china | place | China
builders | group | Chinese road builders
saodat | person | Saodat Rahimova
niece | person | niece of Saodat Rahimova
daughter | person | daughter of Saodat Rahimova
rahmon | person | Saidmurod Karimzoda | President of Tajikistan
kazan | place | Kazan
army | organization | Tajik army
kyrgyzstan | place | Kyrgyzstan
russia | place | Russia
division | organization | 201st Division
sappers | group | 60 sappers
uzbekistan | place | Uzbekistan
teacher | person | Gulbahor Nazarova | teacher
older | group | older class
un | organization | United Nations
brandt | person | Alexei Brandt | UN country coordinator
dead49 | group | dead of the 1949 earthquake
--- events
1 | OTHER:disaster | - | girls | core; same 3; place tajikistan
2 | AID | villagers | ?girls | core; place navdonak
3 | OTHER:disaster | - | dead, girls | core; time 2012-07-25; place rasht
4 | OTHER:travel | builders | - | core; time 2012-07-26; place navdonak; or AID
5 | OTHER:other | builders | - | neg; by saodat; quoted
6 | AID | ?builders | niece | core
7 | OTHER:travel | rahmon | - | place kazan
8 | AID/REQUEST | rahmon | army | core
9 | OTHER:travel | ?army | - | 
10 | RETREAT | ?army | - | or OTHER
11 | AID | kyrgyzstan | ?tajikistan | core
12 | AID | russia | sappers, ?tajikistan | core; or MOBILIZE
13 | CONCEDE | uzbekistan | ?tajikistan | 
14 | AID | teacher | older | or OTHER
15 | OTHER:other | teacher, older | - | 
16 | OTHER:other | older | - | 
17 | AID | teacher | ?girls | 
18 | OTHER:disaster | - | teacher | core
19 | AID/REQUEST | un | - | 
20 | OTHER:other | - | - | planned; by brandt; time 2012-07-29
21 | OTHER:weather | - | - | possible; neg
22 | OTHER:disaster | - | dead49 | time 1949; place rasht

=== n1-027 date:2024-02-18 topic:rights source:written
[Watchdog]{hrm:n} *faults*{1} [Thai]{~thailand} *deportation*{2} of [[Cambodian]{~cambodia} dissidents]{three}

[BANGKOK]{bangkok} — [Human Rights Monitor]{hrm} ([HRM]{hrm}) <on Sunday|2024-02-18> *criticized*{3} [Thailand]{thailand} for *sending*{4} [three [Cambodian]{~cambodia} opposition activists]{three} back across the border, where [they]{three} were *jailed*{5} within hours of [their]{three} *return*{4}.

[Kimsan Pich]{pich}, 38, [her]{pich} [husband]{tith}, [Veasna Tith]{tith}, and [student leader]{-} [Sokha Lim]{lim} had all been *recognized*{6} as refugees by the [UN]{un}. [Immigration officers]{officers} *picked*{7} [them]{three} *up*{7} in [Nonthaburi]{nonthaburi} <on Feb. 9|2024-02-09> and *drove*{8} [them]{three} through the night to [Aranyaprathet]{aran}.

"[Thailand]{thailand} *knew*{9} and *did*{9} it anyway," said [Elaine Mercer]{mercer}, [[the group]{hrm}'s deputy Asia director]{-}. [She]{mercer} *called*{10} on [Bangkok]{thailand} to *halt*{11} all removals and on [Phnom Penh]{cambodia} to *release*{12} [the trio]{three}. [She]{mercer} *called*{13} [Pich]{pich}'s *deportation*{4} "the cruelest of them": [she]{pich} was *separated*{14} from [her]{pich} [baby]{baby}, [who]{baby} is now with [a neighbor]{neighbor}.

[Thai]{~thailand} [government spokesman]{-} [Chai Rattanakul]{chai} *rejected*{15} the *criticism*{3}. [The three]{three} had *overstayed*{16} visas, [he]{chai} said, and [no one]{cambodia:n} had *asked*{17} for [them]{three}. [Cambodian]{~cambodia} [officials]{cambodia:n} would not *comment*{18}.

A [court in [Phnom Penh]{pp}]{court} had *convicted*{19} [Tith]{tith} and [Lim]{lim} in absentia <in 2022|2022> of *plotting*{20} against the state; [Pich]{pich} was *sentenced*{21} <last week|2024-02-05/2024-02-11>, to <two years|P2Y>, for posts *likening*{22} [former premier]{-} [Sok Vannak]{hunsen} to a crocodile.

[Australia]{australia} had *agreed*{23} to *resettle*{23} [the family]{pich+tith+baby}. [[Its]{australia} embassy]{australia:n} said it was "seeking urgent clarification".
--- actors
hrm | organization | Human Rights Monitor | HRM
thailand | place | Thailand
cambodia | place | Cambodia
bangkok | place | Bangkok
three | group | three Cambodian opposition activists
pich | person | Kimsan Pich
tith | person | Veasna Tith | husband of Kimsan Pich
lim | person | Sokha Lim | student leader
un | organization | UN
officers | group | immigration officers
nonthaburi | place | Nonthaburi
aran | place | Aranyaprathet
mercer | person | Elaine Mercer | deputy Asia director of HRM
baby | person | baby of Kimsan Pich
neighbor | person | neighbor
chai | person | Chai Rattanakul | Thai government spokesman
pp | place | Phnom Penh
court | organization | court in Phnom Penh
hunsen | person | Sok Vannak | former premier of Cambodia
australia | place | Australia
--- events
1 | ACCUSE | hrm | ?thailand | core; same 3
2 | COERCE | thailand | three | core; same 4
3 | ACCUSE | hrm | thailand | core; time 2024-02-18
4 | COERCE | thailand | three, pich | core
5 | COERCE | ?cambodia | three | core
6 | SUPPORT | un | pich, tith, lim | 
7 | COERCE | officers | three | core; time 2024-02-09; place nonthaburi
8 | COERCE | officers | three | time 2024-02-09; place aran; same 4
9 | COERCE | thailand | ?three | by mercer; quoted; same 4
10 | REQUEST | mercer | thailand, cambodia | 
11 | RETREAT/REQUEST | mercer | thailand | same 10
12 | RETREAT/REQUEST | mercer | cambodia, three | same 10
13 | ACCUSE | mercer | ?thailand | 
14 | COERCE | - | pich, baby | by mercer
15 | REJECT | chai | ?hrm | core
16 | OTHER:crime | three | ?thailand | by chai
17 | REQUEST | cambodia | three | neg; by chai
18 | REJECT | cambodia | - | neg; or OTHER
19 | COERCE | court | tith, lim | time 2022
20 | OTHER:crime | tith, lim | ?cambodia | reported; by court
21 | COERCE | ?court | pich | 
22 | ACCUSE | pich | hunsen | 
23 | AID/AGREE | australia | pich, tith, baby | planned

=== n1-028 date:2025-01-26 topic:sport source:written
[Manager]{havlas} *beaten*{1} 2-1, then *sacked*{2}, then *mugged*{3}: a Saturday in [Ostrava]{ostrava}

By [Radek Sova]{sova}

[Petr Havlas]{havlas} has had better weekends. [His]{havlas} [Slezan]{slezan} side *lost*{1} 2-1 at home to [bottom club]{-} [Znojmo]{znojmo} <on Saturday|2025-01-25>, [[his]{havlas} chairman]{vitek} *fired*{4} [him]{havlas} in the car park, and an hour later [two youths]{youths} *relieved*{5} [him]{havlas} of [his]{havlas} phone at a tram stop in [Ostrava]{ostrava}.

"[They]{youths} *recognised*{6} [me]{havlas} and *apologised*{7}," [Havlas]{havlas} said <on Sunday|2025-01-26>. "Then [they]{youths} *took*{5} it anyway. One *asked*{8} why [I]{havlas} never played two up front."

It was [Znojmo]{znojmo}'s first *win*{1} since <October|2024-10>. [Striker]{-} [Filip Kos]{kos} *shot*{9} [the visitors]{znojmo} ahead after four minutes and *killed*{10} the game off from the spot; in between, [defender]{-} [Dan Urban]{urban} *hit*{11} the post, the bar and finally the net. [Urban]{urban} was *booked*{12} for *celebrating*{13} in front of [the chairman]{vitek}.

[The chairman]{vitek}, [scrap dealer]{-} [Bohumil Vítek]{vitek}, had *stood by*{14} [Havlas]{havlas} through nine *defeats*{15}. [He]{vitek} *denied*{16} *dismissing*{4} [him]{havlas} by the bins. "It was near the bins." [The coach]{havlas}'s *sacking*{4} is [the club]{slezan}'s fifth in <two years|P2Y>.

[Fans]{fans} *whistled*{17} [Vítek]{vitek} off and *sang*{18} [Havlas]{havlas}'s name. [Police]{police} *arrested*{19} [two boys, aged 15 and 16]{youths}, <on Sunday|2025-01-26> and *gave*{20} back the phone. [Havlas]{havlas} will not *press*{21} charges.

[[His]{havlas} assistant]{-}, [Jana Dostálová]{dostalova}, *takes*{22} charge for <Wednesday|2025-01-29>'s cup tie at [Sparta]{sparta}. [She]{dostalova} will be the first woman to *lead*{23} a side in the competition.
--- actors
ostrava | place | Ostrava
sova | person | Radek Sova | reporter
havlas | person | Petr Havlas | coach of Slezan
slezan | organization | Slezan | football club
znojmo | organization | Znojmo | football club
youths | group | two youths
kos | person | Filip Kos | striker of Znojmo
urban | person | Dan Urban | defender of Slezan
vitek | person | Bohumil Vítek | chairman of Slezan
fans | group | fans of Slezan
police | organization | police
dostalova | person | Jana Dostálová | assistant coach of Slezan
sparta | organization | Sparta | football club
--- events
1 | OTHER:sport | znojmo | slezan, havlas | core; time 2025-01-25; place ostrava
2 | SANCTION | ?vitek | havlas | core; same 4
3 | ASSAULT | ?youths | havlas | core; same 5; or COERCE
4 | SANCTION | vitek | havlas | core; time 2025-01-25
5 | ASSAULT | youths | havlas | core; time 2025-01-25; place ostrava; or COERCE
6 | OTHER:other | youths | havlas | by havlas; quoted
7 | CONCEDE | youths | havlas | by havlas; quoted
8 | OTHER:other | - | havlas | by havlas; quoted; or REQUEST ACCUSE
9 | OTHER:sport | kos | ?slezan | 
10 | OTHER:sport | kos | ?slezan | 
11 | OTHER:sport | urban | - | 
12 | OTHER:sport | - | urban | or SANCTION
13 | OTHER:sport | urban | vitek | 
14 | SUPPORT | vitek | havlas | 
15 | OTHER:sport | - | ?slezan | 
16 | REJECT | vitek | - | 
17 | PROTEST | fans | vitek | or ACCUSE
18 | SUPPORT | fans | havlas | 
19 | COERCE | police | youths | core; time 2025-01-26
20 | RETREAT | police | ?havlas | time 2025-01-26; or AID
21 | ACCUSE | havlas | ?youths | neg; planned; or CONCEDE
22 | OTHER:appointment | dostalova | ?slezan | planned; time 2025-01-29
23 | OTHER:sport | dostalova | ?slezan | planned

=== n1-029 date:2023-07-26 topic:trial source:written
[Jury]{jury:n} *clears*{1} [nurse]{quayle} of *poisoning*{2} [mother-in-law]{betty}

By [court reporter]{-} [Ailsa Teare]{teare}

A [[Douglas]{douglas} nurse]{quayle} *accused*{3} of lacing [[her]{quayle} mother-in-law]{betty}'s jam with antifreeze *walked free*{4} <yesterday|2023-07-25> after a [jury]{jury} took 55 minutes to *acquit*{1} [her]{quayle}.

[Bridget Quayle]{quayle}, 44, *wept*{5} as the foreman *returned*{1} not guilty verdicts on charges of attempted *murder*{2} and administering a poison. [[Her]{quayle} husband]{-} [Juan]{juan}, [who]{juan} had *testified*{6} against [her]{quayle}, was not in [the court]{court}.

[Prosecutors]{prosecutors} had *claimed*{7} [Quayle]{quayle} *wanted*{8} [Betty Quayle]{betty}, 79, out of a bungalow that [the younger woman]{quayle} stood to inherit. But the case *collapsed*{9} when [a toxicologist *called*{10} by the Crown]{expert} *conceded*{11}, under *questioning*{12} by [defence counsel]{-} [Roisin Clague]{clague}, that the jar might have been contaminated at the garage where it was stored.

[Betty Quayle]{betty} [herself]{betty} *told*{13} [jurors]{jury} from a wheelchair: "[She]{quayle} *nursed*{14} [me]{betty}. If [she]{quayle}'d *wanted*{15} [me]{betty} dead, [she]{quayle}'s had the keys to the morphine for <years|?>."

The two women *left*{16} [the building]{court:n} arm in arm.

[Deemster]{-} [Alan Corkill]{corkill} *thanked*{17} [the jury]{jury} and *rebuked*{18} [the constabulary]{police} for *losing*{19} a spoon. [Ms]{-} [Clague]{clague} said [[her]{clague} client]{quayle}'s *arrest*{20}, in front of a ward full of patients, had been "theatre". [She]{clague} *intends*{21} to *sue*{21}.

[Mrs]{-} [Quayle]{quayle}, *suspended*{22} since <January|2023-01>, has not been *told*{23} whether [Noble's Hospital]{nobles} will *take*{24} [her]{quayle} back. [The hospital]{nobles} said it would *meet*{25} [her]{quayle} shortly.
--- actors
jury | group | jury
quayle | person | Bridget Quayle | nurse
betty | person | Betty Quayle | mother-in-law of Bridget Quayle
teare | person | Ailsa Teare | court reporter
douglas | place | Douglas
juan | person | Juan Quayle | husband of Bridget Quayle
court | organization | court
prosecutors | group | prosecutors
expert | person | toxicologist
clague | person | Roisin Clague | defence counsel
corkill | person | Alan Corkill | judge
police | organization | constabulary
nobles | organization | Noble's Hospital
--- events
1 | CONCEDE | jury | quayle | core; time 2023-07-25
2 | ASSAULT | quayle | betty | core; denied; neg; by jury
3 | ACCUSE | - | quayle | core
4 | RETREAT | quayle | - | core; time 2023-07-25; or CONCEDE
5 | OTHER:other | quayle | - | 
6 | ACCUSE | juan | quayle | 
7 | ACCUSE | prosecutors | quayle | core
8 | OTHER:other | quayle | betty | reported; by prosecutors
9 | OTHER:court | - | ?prosecutors | 
10 | REQUEST | ?prosecutors | expert | or OTHER
11 | CONCEDE | expert | ?clague | core
12 | ACCUSE | clague | expert | or REQUEST OTHER
13 | SUPPORT | betty | quayle, jury | or OTHER
14 | AID | quayle | betty | by betty; quoted
15 | ASSAULT | quayle | betty | possible; neg; by betty; quoted
16 | OTHER:travel | quayle, betty | - | 
17 | SUPPORT | corkill | jury | 
18 | ACCUSE | corkill | police | 
19 | OTHER:accident | police | - | reported; by corkill
20 | COERCE | ?police | quayle | 
21 | ACCUSE/THREATEN | clague | ?police | planned; or ACCUSE
22 | SANCTION | ?nobles | quayle | time 2023-01
23 | OTHER:statement | nobles | quayle | neg
24 | CONCEDE | nobles | quayle | possible
25 | CONSULT/AGREE | nobles | quayle | planned; by nobles

=== n1-030 date:2017-12-02 topic:peacekeeping source:written
[Three [Nepali]{~nepal} peacekeepers]{dead} *die*{1} in [Mali]{mali} *ambush*{1}

[BAMAKO]{bamako} — [Suspected jihadists]{jihadists} *ambushed*{2} a [U.N.]{un} fuel convoy in northern [Mali]{mali} <on Saturday|2017-12-02>, *killing*{2} [three peacekeepers from [Nepal]{nepal}]{dead} and [two civilian drivers]{drivers}, [the mission]{minusma} said.

The convoy was *returning*{3} to [Gao]{gao} when a mine *disabled*{2} its lead truck; [men on motorcycles]{jihadists} then *opened fire*{2} from both sides of the road. [[Malian]{~mali} troops]{troops} *sent*{4} to help were themselves *pinned down*{5} for <two hours|PT2H> until [[French]{~france} jets]{jets} *scattered*{6} [the attackers]{jihadists}. No [[French]{~france} soldier]{french} was *hurt*{7}.

[Mission chief]{-} [Joanna Sarr]{sarr} *called*{8} the *ambush*{2} a war crime and *pledged*{9} that [the blue helmets]{minusma} would not be *driven out*{10}. [She]{sarr} had *asked*{11} the [Security Council]{unsc} <in October|2017-10> for mine-resistant vehicles. [They]{unsc} *sent*{12} a questionnaire.

No group immediately *claimed*{13} responsibility. A [local rights activist]{maiga}, [Oumar Maïga]{maiga}, *accused*{14} [government soldiers]{troops} of *rounding up*{15} and *beating*{15} [Tuareg herders]{herders} in nearby [Bara]{bara} after the attack; the [defence ministry]{ministry} said [it]{ministry} was *looking into*{16} the *report*{14}.

[MINUSMA]{minusma}, as [the 13,000-strong force]{minusma} is known, has *lost*{17} 149 members since it *deployed*{18} <in 2013|2013>, more than any other current mission. [Sweden]{sweden} and [the Netherlands]{netherlands} have *signalled*{19} [they]{sweden+netherlands} may *withdraw*{19}.

[Nepal]{nepal} *lowered*{20} flags. [Its]{nepal} [prime minister]{deuba}, [Krishna Bahadur Thapaliya]{deuba}, *rang*{21} [the families]{families} in [Pokhara]{pokhara} one by one and *asked*{22} [the United Nations]{un} to *send*{22} the bodies home by <Tuesday|2017-12-05>.
--- actors
nepal | place | Nepal
mali | place | Mali
bamako | place | Bamako
un | organization | United Nations | U.N.
dead | group | three Nepali peacekeepers
drivers | group | two civilian drivers
minusma | organization | MINUSMA | UN mission in Mali
jihadists | group | suspected jihadists
gao | place | Gao
troops | group | Malian troops
france | place | France
jets | group | French jets
french | group | French soldiers
sarr | person | Joanna Sarr | mission chief
unsc | organization | Security Council
maiga | person | Oumar Maïga | local rights activist
herders | group | Tuareg herders
bara | place | Bara
ministry | organization | Malian defence ministry
sweden | place | Sweden
netherlands | place | Netherlands
deuba | person | Krishna Bahadur Thapaliya | prime minister of Nepal
families | group | families of the dead peacekeepers
pokhara | place | Pokhara
--- events
1 | ASSAULT | ?jihadists | dead | core; same 2; place mali
2 | ASSAULT | jihadists | dead, drivers, minusma | core; time 2017-12-02; place mali; by minusma
3 | OTHER:travel | minusma | - | place gao
4 | AID | troops | ?minusma | or MOBILIZE
5 | ASSAULT | ?jihadists | troops | core; time PT2H
6 | ASSAULT | jets | jihadists | core
7 | ASSAULT | - | french | neg
8 | ACCUSE | sarr | ?jihadists | core
9 | REJECT | sarr | ?jihadists | or AGREE
10 | COERCE | ?jihadists | minusma | planned; neg; by sarr
11 | AID/REQUEST | sarr | unsc | time 2017-10
12 | OTHER:other | unsc | ?sarr | 
13 | OTHER:statement | - | - | neg
14 | ACCUSE | maiga | troops | core
15 | ASSAULT | troops | herders | reported; by maiga; place bara; or COERCE
16 | ACCUSE | ministry | ?troops | 
17 | OTHER:death | - | minusma | or ASSAULT
18 | MOBILIZE | minusma | - | time 2013
19 | RETREAT/THREATEN | sweden, netherlands | ?minusma | possible; or RETREAT
20 | OTHER:other | nepal | - | or SUPPORT
21 | CONSULT | deuba | families | 
22 | RETREAT/REQUEST | deuba | un | time 2017-12-05; or AID

=== n1-031 date:2021-03-01 topic:hostages source:written
[Kidnappers]{bandits:n} *release*{1} [schoolgirls]{girls}; [Zamfara]{zamfara} *disputes*{2} ransom *report*{3}

[GUSAU]{gusau}, [Nigeria]{nigeria} — [Gunmen]{bandits:n} [who]{bandits} *raided*{4} a boarding school in [Zamfara]{zamfara} state <on Friday|2021-02-26> *let go*{1} all [112 girls]{girls} [they]{bandits} had *marched*{5} into the forest, [Governor]{-} [Aminu Dankwara]{dankwara} *announced*{6} <before sunrise Monday|2021-03-01>.

[The girls]{girls}, some barefoot and one on [[her]{one} sister]{sister}'s back, were *bused*{7} to [the governor]{dankwara}'s office, where [doctors]{doctors} *examined*{8} [them]{girls}. [Parents]{parents} were *kept out*{9} at first. When [they]{parents} *pushed*{10} the gate, [soldiers]{soldiers} *fired*{11} over [their]{parents} heads and a [carpenter]{bello}, [Sani Bello]{bello}, [who]{bello} has two daughters in the group, was *hit*{12} in the shoulder.

[Dankwara]{dankwara} said "repentant bandits" had *negotiated*{13} the *release*{1} and *denied*{2} that a kobo had *changed hands*{14}. The [Daily Courier]{courier} *reported*{3} that 60 million naira was *flown*{14} in by helicopter. [President]{-} [Yakubu Danladi]{buhari} *told*{15} [state governors]{governors} to *stop*{15} *rewarding*{16} criminals "with money and vehicles".

[Amina Yusuf]{amina}, 15, said [the men]{bandits} *threatened*{17} to *shoot*{17} anyone [who]{anyone} *cried*{18}. "[They]{bandits} *beat*{19} [Hadiza]{hadiza} because [she]{hadiza} couldn't walk. [Me]{amina}, [they]{bandits} *gave*{20} a mango."

It was the country's third mass school *abduction*{21} in <three months|P3M>. In [Kankara]{kankara}, [344 boys]{boys} were *seized*{22} <in December|2020-12> and *freed*{23} within a week; in [Kagara]{kagara}, [27 pupils]{kagarap} *taken*{24} <two weeks ago|2021-02-17> *came home*{25} <on Saturday|2021-02-27>.

[UNICEF]{unicef} *welcomed*{26} the news and *urged*{27} [the authorities]{nigeria:n} to *guard*{27} schools. [Zamfara]{zamfara} has *closed*{28} its boarding schools until further notice.
--- actors
bandits | group | gunmen
girls | group | 112 schoolgirls
zamfara | place | Zamfara
gusau | place | Gusau
nigeria | place | Nigeria
dankwara | person | Aminu Dankwara | Governor of Zamfara
one | person | one of the girls
sister | person | sister of one of the girls
doctors | group | doctors
parents | group | parents of the girls
soldiers | group | soldiers
bello | person | Sani Bello | carpenter
courier | organization | Daily Courier
buhari | person | Yakubu Danladi | President of Nigeria
governors | group | state governors
amina | person | Amina Yusuf | schoolgirl
anyone | group | anyone who cried
hadiza | person | Hadiza | schoolgirl
kankara | place | Kankara
boys | group | 344 boys
kagara | place | Kagara
kagarap | group | 27 pupils
unicef | organization | UNICEF
--- events
1 | RETREAT | bandits | girls | core; by dankwara; time 2021-03-01
2 | REJECT | zamfara, dankwara | courier | core
3 | OTHER:statement | courier | - | 
4 | ASSAULT | bandits | ?girls | core; time 2021-02-26; place zamfara
5 | ASSAULT | bandits | girls | core; or COERCE
6 | OTHER:statement | dankwara | - | core; time 2021-03-01
7 | OTHER:travel | - | girls | or AID
8 | AID | doctors | girls | 
9 | COERCE | - | parents | or REJECT
10 | PROTEST | parents | - | 
11 | ASSAULT | soldiers | parents | core; or THREATEN
12 | ASSAULT | ?soldiers | bello | core
13 | CONSULT | - | ?bandits | by dankwara
14 | CONCEDE | - | ?bandits | denied; neg; by dankwara; or AID
15 | REQUEST | buhari | governors | 
16 | AID | governors | bandits | by buhari; or CONCEDE
17 | ASSAULT/THREATEN | bandits | anyone | possible; by amina
18 | OTHER:other | anyone | - | possible
19 | ASSAULT | bandits | hadiza | by amina; quoted
20 | AID | bandits | amina | by amina; quoted
21 | ASSAULT | - | girls | same 5
22 | ASSAULT | - | boys | time 2020-12; place kankara
23 | RETREAT | - | boys | 
24 | ASSAULT | - | kagarap | time 2021-02-17; place kagara
25 | RETREAT | - | kagarap | time 2021-02-27; or OTHER
26 | SUPPORT | unicef | - | 
27 | AID/REQUEST | unicef | nigeria | or REQUEST
28 | OTHER:other | zamfara | - | or COERCE RETREAT

=== n1-032 date:2018-09-14 topic:obituary source:written
[Ludmila Hrabcová]{hrabcova}, [defector]{hrabcova} [who]{hrabcova} *fooled*{1} two services, *dead*{2} at 88

[Ludmila Hrabcová]{hrabcova}, a [[Czechoslovak]{~czech} embassy typist]{hrabcova} [who]{hrabcova} *spied*{3} for [Britain]{britain} for <nine years|P9Y> and, it later *emerged*{4}, for [Moscow]{russia:N} during six of them, *died*{2} <on Sunday|2018-09-09> in a nursing home in [Hove]{hove}.

[MI6]{mi6} *recruited*{5} [her]{hrabcova} in [Vienna]{vienna} <in 1961|1961>. [She]{hrabcova} *passed*{3} [her]{hrabcova} handlers the names of [eleven agents]{agents}, *wrapped*{6} in recipes for plum dumplings, and *defected*{7} <in 1970|1970> after a [colleague]{colleague} *denounced*{8} [her]{hrabcova}. [The British]{britain} *gave*{9} [her]{hrabcova} a house, a pension and a new name. Only <in 1994|1994>, when a [[KGB]{kgb} clerk]{clerk} *sold*{10} [his]{clerk} files to a [Prague newspaper]{paper:n}, was [she]{hrabcova} *unmasked*{4} as a double agent.

[She]{hrabcova} was *questioned*{11} for <eleven days|P11D> but never *charged*{12}. Stripped of [her]{hrabcova} pension, [she]{hrabcova} *taught*{13} piano. "[I]{hrabcova} *lied*{14} to everyone equally," [she]{hrabcova} *told*{15} the [BBC]{bbc} <in 2001|2001>. "It was the only fair thing."

[Two of the eleven]{two} were *executed*{16}. [The daughter of one]{vera}, [Věra Malá]{vera}, *tracked*{17} [her]{hrabcova} down <in 2009|2009> and *asked*{18} why. [Hrabcová]{hrabcova} *made*{19} [her]{vera} tea, *said*{20} nothing for <an hour|PT1H>, then *apologised*{21}. [The women]{hrabcova+vera} *exchanged*{22} letters until <last year|2017>.

[She]{hrabcova} was *born*{23} in [Olomouc]{olomouc}. [Her]{hrabcova} marriage to an [engineer]{engineer} *ended*{24} when [he]{engineer} *read*{25} [her]{hrabcova} mail.
--- actors
hrabcova | person | Ludmila Hrabcová | Czechoslovak embassy typist
czech | place | Czechoslovakia
britain | place | Britain
russia | place | Moscow
hove | place | Hove
mi6 | organization | MI6
vienna | place | Vienna
agents | group | eleven agents
colleague | person | colleague of Ludmila Hrabcová
kgb | organization | KGB
clerk | person | KGB clerk
paper | organization | Prague newspaper
bbc | organization | BBC
two | group | two of the eleven agents
vera | person | Věra Malá | daughter of an executed agent
olomouc | place | Olomouc
engineer | person | engineer, husband of Ludmila Hrabcová
--- events
1 | OTHER:crime | hrabcova | - | core; same 3; or OTHER
2 | OTHER:death | - | hrabcova | core; time 2018-09-09; place hove
3 | OTHER:crime | hrabcova | ?czech, ?agents | core; or COOPERATE
4 | ACCUSE | - | hrabcova | core; time 1994; or OTHER
5 | COOPERATE | mi6 | hrabcova | time 1961; place vienna; or OTHER
6 | OTHER:other | hrabcova | - | 
7 | RETREAT | hrabcova | ?czech | core; time 1970; or OTHER
8 | ACCUSE | colleague | hrabcova | 
9 | AID | britain | hrabcova | 
10 | OTHER:trade | clerk | paper | time 1994
11 | ACCUSE | - | hrabcova | time P11D; or COERCE
12 | ACCUSE | - | hrabcova | neg
13 | OTHER:business | hrabcova | - | 
14 | OTHER:other | hrabcova | - | by hrabcova; quoted
15 | OTHER:statement | hrabcova | bbc | time 2001
16 | ASSAULT | - | two | core; or COERCE
17 | OTHER:other | vera | hrabcova | time 2009; or CONSULT
18 | REQUEST | vera | hrabcova | time 2009
19 | AID | hrabcova | vera | 
20 | OTHER:statement | hrabcova | - | neg; or REJECT
21 | CONCEDE | hrabcova | vera | core
22 | CONSULT | hrabcova, vera | - | mutual
23 | OTHER:other | - | hrabcova | place olomouc
24 | OTHER:other | hrabcova, engineer | - | mutual
25 | OTHER:other | engineer | hrabcova | 
