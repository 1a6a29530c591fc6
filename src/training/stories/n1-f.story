=== n1-041 date:2023-02-16 topic:hostage source:written
<Thursday, February 16, 2023|2023-02-16>
Siege at [Lyon]{lyon} bank *ends*{1} peacefully, *hostages*{2} unharmed

A [former locksmith]{benard} [who]{benard} *held*{2} [seven people]{seven} at gunpoint in a bank in the [French]{~france} city of [Lyon]{lyon} *surrendered*{1} <yesterday evening|2023-02-15> after <nine hours|PT9H>, [police]{police} said.

[Guy Benard]{benard}, 61, *entered*{3} a branch of [Crédit Rhodanien]{credit} on [Cours Lafayette]{cours} <shortly after ten|2023-02-15>, *locked*{4} the door behind [him]{benard} with a device of [his]{benard} own making and *demanded*{5} that [the Lyon-based lender]{credit} *cancel*{5} [his]{benard} mortgage. [He]{benard} *allowed*{6} a [pregnant customer]{pregnant} to *leave*{6} at noon and, at three, *sent*{7} [the branch manager]{manager}, [Odile Ferrand]{manager}, out to *fetch*{8} insulin for a [colleague]{colleague}. [She]{manager} *came back*{9}. "[I]{manager} had *given*{10} [my]{manager} word," [Ferrand]{manager} *told*{11} [broadcaster]{-} [France 3]{france3}.

[Elite officers]{raid} *surrounded*{12} the building and *evacuated*{13} a school, but *never fired*{14}. [Negotiators]{negotiators} *brought*{15} [Benard]{benard}'s [sister]{sister} to the telephone, and it was [her]{sister}, not [them]{negotiators}, [who]{sister} *persuaded*{16} [him]{benard} to *put*{17} down the rifle. It turned out to be an air gun.

[The prosecutor of [Lyon]{lyon}]{-}, [Yves Nallet]{nallet}, said [Benard]{benard} would be *charged*{19} with *kidnapping*{2} and could *face*{20} <twenty years|P20Y>. [Crédit Rhodanien]{credit} *declined*{21} to *discuss*{21} the loan. [It]{credit} had *begun*{22} *seizing*{22} [his]{benard} house <on Monday|2023-02-13>.

[Interior Minister]{-} [Étienne Vauquelin]{darmanin} *congratulated*{23} [the police]{police} on a social network. [Residents]{residents}, *kept*{24} from [their]{residents} homes until midnight, *applauded*{25} [Ferrand]{manager} when [she]{manager} *emerged*{26}.

[Two of the hostages]{two} have *asked*{27} the court to be lenient.
--- actors
lyon | place | Lyon
benard | person | Guy Benard | former locksmith
seven | group | seven hostages
france | place | France
police | organization | police
credit | organization | Crédit Rhodanien | bank
cours | place | Cours Lafayette
pregnant | person | pregnant customer
manager | person | Odile Ferrand | branch manager
colleague | person | colleague of Odile Ferrand
france3 | organization | France 3
raid | group | elite officers
negotiators | group | negotiators
sister | person | sister of Guy Benard
nallet | person | Yves Nallet | prosecutor of Lyon
darmanin | person | Étienne Vauquelin | Interior Minister
residents | group | residents
two | group | two of the hostages
--- events
1 | CONCEDE | benard | ?police | core; by police; time 2023-02-15; place lyon; or RETREAT
2 | ASSAULT | benard | seven | core; by police; place lyon; or COERCE
3 | OTHER:travel | benard | credit | time 2023-02-15; place cours
4 | COERCE | benard | ?seven | time 2023-02-15
5 | REQUEST | benard | credit | core; or CONCEDE
6 | RETREAT | benard | pregnant | core
7 | REQUEST | benard | manager | or RETREAT
8 | AID | manager | colleague | 
9 | OTHER:travel | manager | - | 
10 | AGREE | manager | benard | by manager; quoted
11 | OTHER:statement | manager | france3 | 
12 | COERCE | raid | ?benard | core; or MOBILIZE
13 | AID | raid | - | or OTHER
14 | ASSAULT | raid | - | neg
15 | CONSULT | negotiators | sister, benard | or OTHER
16 | REQUEST | sister | benard | core
17 | RETREAT | benard | - | same 1
19 | ACCUSE | ?nallet | benard | core; planned; by nallet
20 | COERCE | - | benard | possible; by nallet
21 | REJECT | credit | - | or OTHER
22 | COERCE | credit | benard | time 2023-02-13
23 | SUPPORT | darmanin | police | 
24 | COERCE | - | residents | 
25 | SUPPORT | residents | manager | 
26 | OTHER:travel | manager | - | 
27 | CONCEDE/REQUEST | two | ?benard | or SUPPORT

=== n1-042 date:2016-01-03 topic:execution source:written
[Riyadh]{saudi:N} *cuts*{1} ties as [mob]{mob} *torches*{2} [embassy]{embassy}

[MANAMA]{manama} (Gulf Wire) — [Saudi Arabia]{saudi} *severed*{1} diplomatic relations with [Iran]{iran} <on Sunday|2016-01-03> and *gave*{3} [its]{iran} [envoys]{envoys} <48 hours|PT48H> to *leave*{3}, <a day|P1D> after [protesters]{mob} *stormed*{2} [its]{saudi} embassy in [Tehran]{tehran} over the *execution*{4} of a [prominent Shiite cleric]{cleric}.

[Foreign Minister]{-} [Faisal al-Rumayh]{jubeir} said [the kingdom]{saudi} "will not be *undermined*{5}". [[Its]{saudi} own diplomats]{diplomats}, *driven*{6} to the airport under guard, had *landed*{7} safely in [Dubai]{dubai}.

[Iranian]{~iran} [President]{-} [Mohsen Karbasi]{rouhani} *called*{8} the *attack*{2} on the embassy unjustifiable, even as [he]{rouhani} *condemned*{9} [the cleric]{cleric}'s *killing*{4}. [Police]{police} *arrested*{10} [44 people]{mobsters}. [Supreme Leader]{-} [Ayatollah Javad Mirlohi]{khamenei} *warned*{11} that "divine revenge" would *befall*{11} [Saudi politicians]{pols}.

[Bahrain]{bahrain} and [Sudan]{sudan} *followed*{12} [Riyadh]{saudi:N} within a day; [the United Arab Emirates]{uae} ([UAE]{uae}) *downgraded*{13} but *did not break*{14} ties. [Washington]{us:N} *called*{15} on both sides to *avoid*{16} steps that deepen the split, and [Russia]{russia} *offered*{18} to *mediate*{18}. [Neither [Riyadh]{saudi:N} nor [Tehran]{iran:N}]{saudi+iran:n} *took up*{19} the *offer*{18}.

In the eastern town of [Awamiya]{awamiya}, [the cleric]{cleric}'s home, [hundreds]{marchers} *marched*{20} in black. [[His]{cleric} brother]{-}, [Hassan]{brother}, *urged*{21} [them]{marchers} to *stay*{21} peaceful. [He]{brother} was the one [who]{brother} had *hoped*{22} for a pardon; a letter *asking*{22} for mercy was *returned*{23} unopened.

The two rivals last *broke*{24} ties <in 1988|1988>.
--- actors
saudi | place | Saudi Arabia
iran | place | Iran
mob | group | protesters
embassy | organization | Saudi embassy in Tehran
manama | place | Manama
envoys | group | Iranian envoys
tehran | place | Tehran
cleric | person | Shiite cleric
jubeir | person | Faisal al-Rumayh | Saudi Foreign Minister
dubai | place | Dubai
diplomats | group | Saudi diplomats
rouhani | person | Mohsen Karbasi | Iranian President
police | organization | police
mobsters | group | 44 arrested people
khamenei | person | Javad Mirlohi | Supreme Leader
pols | group | Saudi politicians
bahrain | place | Bahrain
sudan | place | Sudan
uae | place | United Arab Emirates | UAE
us | place | United States
russia | place | Russia
awamiya | place | Awamiya
marchers | group | hundreds of marchers
brother | person | Hassan | brother of the cleric
--- events
1 | SANCTION | saudi | iran | core; time 2016-01-03
2 | ASSAULT | mob | embassy, saudi | core; time 2016-01-02; place tehran; or PROTEST
3 | SANCTION | saudi | envoys, iran | core; time 2016-01-03
4 | ASSAULT | ?saudi | cleric | core; or COERCE
5 | ASSAULT | - | saudi | planned; neg; by jubeir; or OTHER
6 | OTHER:travel | - | diplomats | or COERCE
7 | OTHER:travel | diplomats | - | place dubai
8 | ACCUSE | rouhani | ?mob | core
9 | ACCUSE | rouhani | ?saudi | core
10 | COERCE | police | mobsters | core
11 | THREATEN | khamenei | pols | core; planned
12 | SANCTION | bahrain, sudan | ?iran | 
13 | SANCTION | uae | ?iran | 
14 | SANCTION | uae | ?iran | neg
15 | REQUEST | us | saudi, iran | 
16 | RETREAT/REQUEST | us | saudi, iran | same 15
18 | CONSULT/AGREE | russia | ?saudi, ?iran | planned
19 | AGREE | saudi, iran | ?russia | neg; or REJECT
20 | PROTEST | marchers | - | place awamiya
21 | REQUEST | brother | marchers | 
22 | CONCEDE/REQUEST | brother | ?saudi, cleric | 
23 | REJECT | - | brother | 
24 | SANCTION | saudi, iran | - | mutual; time 1988

=== n1-043 date:2018-01-17 topic:sacking source:written
[Club]{lions} *gets*{1} rid of [coach]{idowu:n}, [president]{alakija} follows

The [Lagos Lions]{lions} basketball club *sacked*{1} [head coach]{-} [Femi Idowu]{idowu} <on Tuesday|2018-01-16> and *lost*{2} [its]{lions} own president <an hour later|2018-01-16>.

[Idowu]{idowu}'s *dismissal*{1}, after eleven *wins*{3} and eleven *defeats*{3}, was *leaked*{4} to the radio before [he]{idowu} had the letter. [He]{idowu} *learned*{6} it from the [bus driver]{driver}. "[I]{idowu} *thanked*{7} [him]{driver}. At least [he]{driver} *stopped*{8} the bus."

[Club president]{-} [Mrs]{-} [Yetunde Alakija]{alakija}, [who]{alakija} *opposed*{9} the *firing*{1}, *resigned*{2} in protest, *accusing*{10} [fellow directors]{directors} of *going*{11} behind [her]{alakija} back. [Vice-president]{-} [Chuka Eze]{eze} *takes*{12} over. [Eze]{eze} *denied*{13} that [he]{eze} had *leaked*{4} anything and said [he]{eze} had "nothing but respect for [the lady]{alakija}".

[Nigeria's basketball federation]{nbbf} ([NBBF]{nbbf}) is *looking into*{15} claims that [two players]{players}, [Tunde Oke]{oke} and [Dare Musa]{musa}, were *offered*{16} money to *lose*{16} a game in [Cotonou]{cotonou}. [Both players]{players} have been *told*{17} to *appear*{17} <on Friday|2018-01-19>. [Neither]{players} has *spoken*{18}. [Idowu]{idowu} said [he]{idowu} *reported*{19} the offer [himself]{idowu} <in November|2017-11> and *got*{20} no answer.

[Oke]{oke} *scored*{21} 31 points in <Saturday|2018-01-13>'s *loss*{21} to [Abuja Giants]{giants}, a game [the Lions]{lions} *led*{22} until the final shot. [Musa]{musa} was *sent off*{23} for *elbowing*{24} an [opponent]{opponent}.

[Alakija]{alakija}, a [retired judge]{alakija}, *put*{25} [two ambassadors]{ambassadors} in jail for bribery; [colleagues]{colleagues} *called*{26} [her]{alakija} the Broom.
--- actors
lions | organization | Lagos Lions | basketball club
idowu | person | Femi Idowu | head coach
driver | person | bus driver
alakija | person | Yetunde Alakija | club president, retired judge
directors | group | fellow directors
eze | person | Chuka Eze | vice-president
nbbf | organization | Nigeria's basketball federation | NBBF
players | group | two players
oke | person | Tunde Oke | player
musa | person | Dare Musa | player
cotonou | place | Cotonou
giants | organization | Abuja Giants
opponent | person | opponent
ambassadors | group | two ambassadors
colleagues | group | colleagues of Yetunde Alakija
--- events
1 | SANCTION | lions, directors | idowu | core; time 2018-01-16
2 | RETREAT | alakija | ?lions | core; time 2018-01-16; or PROTEST
3 | OTHER:sport | - | idowu | 
4 | OTHER:statement | - | ?idowu | or OTHER
6 | OTHER:other | idowu | driver | 
7 | SUPPORT | idowu | driver | by idowu; quoted
8 | OTHER:other | driver | ?idowu | by idowu; quoted
9 | REJECT | alakija | ?directors | core
10 | ACCUSE | alakija | directors | core
11 | OTHER:other | directors | alakija | reported; by alakija
12 | OTHER:appointment | eze | ?lions | core; planned
13 | REJECT | eze | - | 
15 | ACCUSE | nbbf | players | core
16 | AID/AGREE | - | players | reported; or OTHER
17 | REQUEST | ?nbbf | players | 
18 | OTHER:statement | players | - | neg
19 | ACCUSE | idowu | ?nbbf | time 2017-11; by idowu; or OTHER
20 | REJECT | - | idowu | by idowu; or OTHER
21 | OTHER:sport | oke | giants | time 2018-01-13
22 | OTHER:sport | lions | giants | time 2018-01-13
23 | OTHER:sport | - | musa | or SANCTION
24 | ASSAULT | musa | opponent | or OTHER
25 | COERCE | alakija | ambassadors | 
26 | OTHER:other | colleagues | alakija | or SUPPORT

=== n1-044 date:2022-12-04 topic:fire source:written
A town counts its ashes

By [Lotta Ekström]{ekstrom} in [Västervik]{vastervik}

The smoke had cleared <by Saturday|2022-12-03> but the smell stayed. [Five people]{five} are *dead*{3} and [two firefighters]{two} in hospital after fire *swept*{3} through a block of flats in [Västervik]{vastervik}, on [Sweden]{sweden}'s east coast, <on Thursday night|2022-12-01>. [Residents]{residents} *jumped*{4}, *slid*{4} down sheets and, in one case, *walked*{4} out over a neighbour's roof with a cello.

[Police]{police} first *said*{5} the *blaze*{3} was arson and *detained*{6} [a 17-year-old]{boy}. <On Friday|2022-12-02> [they]{police} *released*{7} [him]{boy}: a scooter battery had *exploded*{8}. [The boy]{boy}'s *arrest*{6} had already gone round town; someone *painted*{10} a word on [his]{boy} door. [Municipal chair]{-} [Bo Lindgren]{lindgren} *washed*{11} it off [himself]{lindgren}.

[The landlord]{tidal}, [Tidal Homes]{tidal}, *promised*{12} hotel rooms until <New Year|2023-01-01>. [Tenants]{residents} are *suing*{13}. "[They]{tidal} *turned*{14} off the alarm because it *woke*{15} [people]{residents}," said [Mirjam Okwu]{okwu}, [whose]{okwu} father [Daniel]{daniel} *died*{16} in the stairwell. [Company]{tidal} [spokesman]{-} [Per Ahl]{ahl} *denied*{17} that [anyone]{tidal:n} *switched*{14} it off. [He]{ahl} said [he]{ahl} could not *comment*{18} on the rest.

The dead have been *named*{19} as [Daniel Okwu]{daniel}, 58; [Signe Haag]{signe}, 81; [Arvid]{arvid} and [Tove Nyman]{tove}, a couple in [their]{arvid+tove} 30s; and [their]{arvid+tove} son [Kurt]{kurt}, four. [Kurt]{kurt}'s [sister]{sister} was at a sleepover.

[Prime Minister]{-} [Stellan Wikberg]{kristersson} *sent*{20} [his]{kristersson} condolences and will *visit*{21} <on Monday|2022-12-05>. In <1991|1991> a hotel *fire*{22} in the same street *killed*{22} [nine]{nine}.
--- actors
vastervik | place | Västervik
ekstrom | person | Lotta Ekström | reporter
five | group | five dead
two | group | two firefighters
sweden | place | Sweden
residents | group | residents of the flats
police | organization | police
boy | person | 17-year-old
lindgren | person | Bo Lindgren | municipal chair
tidal | organization | Tidal Homes | landlord
okwu | person | Mirjam Okwu
daniel | person | Daniel Okwu | father of Mirjam Okwu
ahl | person | Per Ahl | spokesman of Tidal Homes
signe | person | Signe Haag
arvid | person | Arvid Nyman
tove | person | Tove Nyman
kurt | person | Kurt Nyman | son of Arvid and Tove Nyman
sister | person | sister of Kurt Nyman
kristersson | person | Stellan Wikberg | Prime Minister
nine | group | nine dead
--- events
3 | OTHER:disaster | - | five, two | core; time 2022-12-01; place vastervik; or OTHER
4 | RETREAT | residents | - | or OTHER
5 | ACCUSE | police | ?boy | 
6 | COERCE | police | boy | core
7 | RETREAT | police | boy | core; time 2022-12-02
8 | OTHER:accident | - | - | core; by police; same 3
10 | ACCUSE | - | boy | or OTHER
11 | AID | lindgren | ?boy | or SUPPORT
12 | AID/AGREE | tidal | ?residents | core; planned
13 | ACCUSE | residents | ?tidal | core
14 | OTHER:other | tidal | ?residents | reported; by okwu
15 | OTHER:other | - | residents | by okwu; quoted
16 | OTHER:disaster | - | daniel | or OTHER
17 | REJECT | ahl | okwu | core
18 | REJECT | ahl | - | or OTHER
19 | OTHER:statement | - | daniel, signe, arvid, tove, kurt | 
20 | SUPPORT | kristersson | - | 
21 | CONSULT | kristersson | vastervik | planned; time 2022-12-05; or OTHER
22 | OTHER:disaster | - | nine | time 1991; place vastervik

=== n1-045 date:2013-10-11 topic:coup-trial source:written
[Ex-junta chief]{sow:n} *walks*{1} free in [Mauritania]{mauritania} after *pardon*{2}

[NOUAKCHOTT]{nouakchott} — [General]{-} [Cheikh Sow]{sow}, [who]{sow} *seized*{3} power in a bloodless *coup*{3} <in 2003|2003> and *lost*{4} it in another <two years later|2005>, *left*{1} prison <on Friday|2013-10-11> under a *pardon*{2} *granted*{2} by [the man]{aziz} [he]{sow} once *jailed*{5}.

[Sow]{sow}, 67, was *serving*{6} <15 years|P15Y> for *ordering*{7} the *shooting*{8} of [four student leaders]{four}. [He]{sow} *waved*{9} from a wheelchair, *refused*{10} to *speak*{10} to [reporters]{reporters} and was *driven*{11} to [his]{sow} village, where [women]{women} *slaughtered*{12} two camels.

[President]{-} [Moulaye Aziz]{aziz}, [whom]{aziz} [Sow]{sow} *held*{5} without trial for <14 months|P14M>, said mercy "is the only luxury of the strong". [Opponents]{opponents} *suspect*{13} something plainer: [Sow]{sow}'s tribe votes in blocs, and an *election*{14} is due <in November|2013-11>.

[The mother of one of the dead students]{fatimetou}, [Fatimetou Mint Ely]{fatimetou}, *collapsed*{15} on hearing the news. [[Her]{fatimetou} lawyer]{-}, [Brahim Ould Ebety]{ebety}, *vowed*{16} to *challenge*{16} the *pardon*{2}, *calling*{17} it "a second bullet". [Amnesty International]{amnesty} *urged*{18} [Aziz]{aziz} to *reverse*{18} it.

[Sow]{sow} never *admitted*{19} *giving*{7} the order. At [his]{sow} *trial*{20} <in 2009|2009> [he]{sow} *blamed*{21} [a colonel]{colonel}, since dead. [Two corporals]{corporals} *convicted*{22} with [him]{sow} were *not pardoned*{23}.

[The general]{sow} has *promised*{24} to *stay*{24} out of politics. [He]{sow} *promised*{25} the same <in 2005|2005>; by <2007|2007> [he]{sow} was *running*{26} for president.
--- actors
sow | person | Cheikh Sow | former junta chief, general
mauritania | place | Mauritania
nouakchott | place | Nouakchott
aziz | person | Moulaye Aziz | President of Mauritania
four | group | four student leaders
reporters | group | reporters
women | group | women of the village
opponents | group | opponents of Moulaye Aziz
fatimetou | person | Fatimetou Mint Ely | mother of a dead student
ebety | person | Brahim Ould Ebety | lawyer of Fatimetou Mint Ely
amnesty | organization | Amnesty International
colonel | person | colonel
corporals | group | two corporals
--- events
1 | RETREAT | - | sow | core; time 2013-10-11; place nouakchott
2 | CONCEDE | ?aziz | sow | core
3 | COERCE | sow | ?mauritania | time 2003; or ASSAULT
4 | COERCE | - | sow | time 2005; or ASSAULT
5 | COERCE | sow | aziz | core
6 | COERCE | - | sow | 
7 | REQUEST | sow | - | or ASSAULT
8 | ASSAULT | ?corporals, ?sow | four | core
9 | OTHER:other | sow | - | 
10 | REJECT | sow | reporters | 
11 | OTHER:travel | - | sow | 
12 | OTHER:culture | women | - | or SUPPORT
13 | ACCUSE | opponents | ?aziz | 
14 | OTHER:election | - | - | planned; time 2013-11; place mauritania
15 | OTHER:health | - | fatimetou | 
16 | REJECT/THREATEN | ebety | ?aziz | core; planned; or ACCUSE
17 | ACCUSE | ebety | ?aziz | 
18 | CONCEDE/REQUEST | amnesty | aziz | or REQUEST COERCE
19 | CONCEDE | sow | - | neg; or REJECT
20 | OTHER:court | - | sow | time 2009
21 | ACCUSE | sow | colonel | time 2009
22 | COERCE | - | corporals, sow | 
23 | CONCEDE | ?aziz | corporals | neg
24 | RETREAT/CONCEDE | sow | - | planned; or AGREE
25 | RETREAT/CONCEDE | sow | - | time 2005; or AGREE
26 | OTHER:election | sow | - | time 2007

=== n1-046 date:2020-05-18 topic:digest source:written
World in brief

CABINET *SHAKEN*{1}: [[Kuwait]{kuwait}'s emir]{emir} *accepted*{2} the *resignation*{1} of [prime minister]{-} [Sabah al-Rashidi]{rashidi} <on Sunday|2020-05-17>, sparing [him]{rashidi} a *grilling*{3} by [lawmakers]{mps} over a pension fund scandal. [He]{rashidi} was *asked*{5} to *stay*{5} on until a successor is *named*{6}.

[BOGOTÁ]{bogota} *MASSACRE*{7}: [Gunmen]{gunmen:n} on motorcycles *shot*{7} dead [five coffee pickers]{pickers} in [Colombia]{colombia}'s [Cauca]{cauca} province, [the army]{colarmy} said. [It]{colarmy} *blamed*{8} dissidents of the disbanded [FARC]{farc}. A [local priest]{priest} *disputed*{9} that: [the killers]{gunmen}, [he]{priest} said, wore army boots.

[OFFICER]{brook:n} *CLEARED*{11}: A [coroner's jury]{jury} in [Perth]{perth} *found*{12} that [Senior Constable]{-} [Leah Brook]{brook} acted lawfully when [she]{brook} *shot*{14} [a man armed with a sword]{swordsman}. [[His]{swordsman} family]{family} *walked out*{15} before the verdict was *read*{12}.

*RECALL*{16}: [Carmaker]{-} [Ludwig Motoren]{ludwig} is *recalling*{16} 410,000 vehicles whose seat belts unlatch in a crash. No *deaths*{18} have been *linked*{18} to the fault.

*FAREWELL*{19} TO A FORGER: [Miklós Tar]{tar}, [who]{tar} *painted*{20} 70 false Chagalls and later *taught*{21} [police]{police} how to spot forgeries, *died*{19} in [Budapest]{budapest}, [his]{tar} [daughter]{daughter} *announced*{23}. [He]{tar} was 91. [He]{tar} *served*{24} <six years|P6Y> in the 1970s; [Hungary]{hungary} *pardoned*{25} [him]{tar} <in 1990|1990>.

*SPARED*{26}: [A cow [that]{cow} *escaped*{27} a slaughterhouse truck]{cow} in [Leeuwarden]{leeuwarden} and *evaded*{28} [pursuers]{pursuers} for <five days|P5D> will *live*{26} out its days on a farm, [the mayor]{mayor} *decided*{26}.
--- actors
kuwait | place | Kuwait
emir | person | emir of Kuwait
rashidi | person | Sabah al-Rashidi | prime minister of Kuwait
mps | group | lawmakers
bogota | place | Bogotá
gunmen | group | gunmen
pickers | group | five coffee pickers
colombia | place | Colombia
cauca | place | Cauca
colarmy | organization | Colombian army
farc | organization | FARC
priest | person | local priest
perth | place | Perth
jury | group | coroner's jury
brook | person | Leah Brook | senior constable
swordsman | person | man with a sword
family | group | family of the man
ludwig | organization | Ludwig Motoren | carmaker
tar | person | Miklós Tar | forger
police | organization | police
budapest | place | Budapest
daughter | person | daughter of Miklós Tar
hungary | place | Hungary
cow | other | cow
leeuwarden | place | Leeuwarden
pursuers | group | pursuers
mayor | person | mayor of Leeuwarden
--- events
1 | RETREAT | rashidi | - | core
2 | AGREE | emir | rashidi | core; time 2020-05-17; place kuwait; or OTHER
3 | REQUEST | mps | ?rashidi | possible; neg; or ACCUSE
5 | REQUEST | - | rashidi | 
6 | OTHER:appointment | - | - | planned
7 | ASSAULT | gunmen | pickers | core; by colarmy; place cauca
8 | ACCUSE | colarmy | farc | 
9 | REJECT | priest | ?colarmy | 
11 | CONCEDE | ?jury | brook | core; same 12
12 | OTHER:court | jury | brook | core; place perth; or CONCEDE
14 | ASSAULT | brook | swordsman | core
15 | PROTEST | family | ?jury | or REJECT
16 | OTHER:business | ludwig | - | core
18 | OTHER:death | - | - | neg
19 | OTHER:death | - | tar | core; place budapest; by daughter
20 | OTHER:crime | tar | - | 
21 | COOPERATE | tar | police | or AID
23 | OTHER:statement | daughter | - | 
24 | COERCE | - | tar | time P6Y
25 | CONCEDE | hungary | tar | time 1990
26 | CONCEDE | mayor | cow | core; planned
27 | OTHER:other | cow | - | place leeuwarden
28 | OTHER:other | cow | pursuers | time P5D

=== n1-047 date:2015-08-15 topic:summit source:written
[Iran]{iran}-[Turkey]{turkey} *summit*{1} *ends*{1} with a *handshake*{2} and no *deal*{3}

[VAN]{van}, [Turkey]{turkey}, <Aug. 15|2015-08-15> — The presidents of [Iran]{iran} and [Turkey]{turkey} *met*{1} for <seven hours|PT7H> <on Saturday|2015-08-15> and *agreed*{4} on little beyond the need to *meet*{5} again.

[Mohsen Karbasi]{rouhani} and [Kemal Sarıgül]{erdogan} *shook*{2} hands for the cameras on the shore of [Lake Van]{lakevan}; then [aides]{aides} *ushered*{6} [reporters]{reporters} out. Over fish, according to officials on both sides, [Karbasi]{rouhani} *accused*{7} [Ankara]{turkey:N} of *letting*{8} weapons *through*{8} to [[Syrian]{~syria} rebels]{rebels}. [Sarıgül]{erdogan} *demanded*{9} that [Tehran]{iran:N} *stop*{10} *paying*{10} [Shiite militias]{militias} and *hand over*{11} [two [Kurdish]{~kurds} commanders]{commanders}. [Neither man]{rouhani+erdogan:n} *gave*{12} ground.

No joint statement was *issued*{13}. A gas *contract*{14} that was to have been *renewed*{14} was left in its folder, and a plan for a joint border post was *put off*{16} until <October|2015-10>.

"[They]{rouhani+erdogan} *disagreed*{17} politely," said [Levent Akarsu]{ulgen}, [who]{ulgen} heads a think tank in [Istanbul]{istanbul}. "[I]{ulgen} have seen wars start on less."

The trip was [Karbasi]{rouhani}'s first abroad since the nuclear *accord*{20}. [He]{rouhani} *brought*{21} [a son]{son} and [two ministers]{ministers}; [the foreign minister]{zarif}, [Bahram Najafi]{zarif}, *stayed*{22} behind with a bad back. [[Sarıgül]{erdogan}'s foreign minister]{-}, [Orhan Demirtas]{cavusoglu}, *called*{23} [Najafi]{zarif} "[my]{cavusoglu} brother" and *sent*{24} [him]{zarif} a heating pad.

[Some 200 [Kurdish]{~kurds} women]{women} *tried*{25} to *reach*{25} the hotel. [Police]{police} *turned*{26} [them]{women} back and *detained*{27} [eleven]{eleven}.
--- actors
iran | place | Iran
turkey | place | Turkey
van | place | Van
rouhani | person | Mohsen Karbasi | President of Iran
erdogan | person | Kemal Sarıgül | President of Turkey
lakevan | place | Lake Van
aides | group | aides
reporters | group | reporters
syria | place | Syria
rebels | group | Syrian rebels
militias | group | Shiite militias
kurds | group | Kurds
commanders | group | two Kurdish commanders
ulgen | person | Levent Akarsu | head of a think tank
istanbul | place | Istanbul
son | person | son of Mohsen Karbasi
ministers | group | two ministers
zarif | person | Bahram Najafi | foreign minister of Iran
cavusoglu | person | Orhan Demirtas | foreign minister of Turkey
women | group | some 200 Kurdish women
police | organization | police
eleven | group | eleven women
--- events
1 | CONSULT | rouhani, erdogan, iran, turkey | - | mutual; core; time 2015-08-15; place van
2 | CONSULT | rouhani, erdogan | - | mutual; core; place lakevan; or OTHER SUPPORT
3 | AGREE | iran, turkey | - | mutual; core; neg
4 | AGREE | rouhani, erdogan | - | mutual
5 | CONSULT/AGREE | rouhani, erdogan | - | mutual; planned
6 | COERCE | aides | reporters | or OTHER
7 | ACCUSE | rouhani | turkey | core
8 | AID | turkey | rebels | reported; by rouhani; or CONCEDE
9 | REQUEST | erdogan | iran | core; or RETREAT
10 | RETREAT/REQUEST | erdogan | iran, militias | same 9
11 | COOPERATE/REQUEST | erdogan | iran, commanders | 
12 | CONCEDE | rouhani, erdogan | - | mutual; neg
13 | OTHER:statement | ?rouhani, ?erdogan | - | neg
14 | AGREE | ?iran, ?turkey | - | mutual; neg
16 | COOPERATE/REJECT | ?iran, ?turkey | - | mutual; time 2015-10; or COOPERATE
17 | REJECT | rouhani, erdogan | - | mutual; by ulgen; quoted
20 | AGREE | iran | - | 
21 | OTHER:travel | rouhani | son, ministers | place van
22 | OTHER:other | zarif | - | 
23 | SUPPORT | cavusoglu | zarif | 
24 | AID | cavusoglu | zarif | 
25 | PROTEST | women | - | or OTHER
26 | COERCE | police | women | 
27 | COERCE | police | eleven | core

=== n1-048 date:2023-09-07 topic:police source:written
[[Philadelphia]{phila} fugitive]{ortiz} *caught*{1} in laundry cart, *identified*{2} by sneeze

By [Dana Kowalczyk]{kowalczyk}

[PHILADELPHIA]{phila} — A [man]{ortiz} [who]{ortiz} *escaped*{3} from a county jail by *posing*{4} as [[his]{ortiz} own brother]{julio} was *recaptured*{1} <Wednesday night|2023-09-06> in a hospital laundry room after [a nurse]{lyle} *recognized*{2} [his]{ortiz} sneeze.

[Ruben Ortiz]{ortiz}, 29, *charged*{5} with *killing*{6} [a bail bondsman]{stroud} <in 2021|2021>, had been on the run for <eight days|P8D>, *touching off*{7} a *manhunt*{7} that *closed*{8} two schools and *drew*{9} [400 officers]{officers} from [three states]{states}.

[The nurse]{lyle}, [Cecelia Lyle]{lyle}, had *cared*{10} for [Ortiz]{ortiz} after a *stabbing*{11} <in April|2023-04>. "[He]{ortiz} *sneezes*{12} in threes. [I]{lyle} *shut*{13} the door and *put*{13} a gurney against it," [she]{lyle} said.

[Officers]{officers} *tased*{14} [Ortiz]{ortiz}, [who]{ortiz} *came out*{15} with a box cutter. [He]{ortiz} was *treated*{16} for scratches. [No officer]{officers:n} was *hurt*{17} and nobody *fired*{18} a gun, [Commissioner]{-} [Monique Ferrante]{outlaw} said. [She]{outlaw} *called*{19} [Lyle]{lyle} the best detective in the building and *called off*{20} [the state police]{statepolice}.

[The brother]{julio}, [Julio Ortiz]{julio}, is *accused*{21} of *trading*{22} clothes with [him]{ortiz} during a visit. [Prosecutors]{da} *charged*{23} [Julio]{julio} with aiding an *escape*{3}; [he]{julio} was *denied*{24} bail. [[Their]{ortiz+julio} mother]{-}, [Carmen]{carmen}, *asked*{25} the public "to *remember*{25} [he]{ortiz} hasn't been *convicted*{26}."

[Two guards]{guards} have been *fired*{27} and [the warden]{warden}, [Michael Tritt]{warden}, *reassigned*{28}. [[The slain bondsman]{stroud}'s widow]{widow}, [Joanne Stroud]{widow}, *said*{29} [she]{widow} slept for the first time since the *jailbreak*{3}.

The Inquirer's [Ben Yost]{yost} contributed.
--- actors
phila | place | Philadelphia
ortiz | person | Ruben Ortiz | fugitive
kowalczyk | person | Dana Kowalczyk | reporter
lyle | person | Cecelia Lyle | nurse
stroud | person | bail bondsman
officers | group | 400 officers
states | group | three states
outlaw | person | Monique Ferrante | police commissioner
julio | person | Julio Ortiz | brother of Ruben Ortiz
da | organization | prosecutors
carmen | person | Carmen Ortiz | mother of Ruben and Julio Ortiz
guards | group | two guards
warden | person | Michael Tritt | warden
widow | person | Joanne Stroud | widow of the bail bondsman
yost | person | Ben Yost
statepolice | organization | state police
--- events
1 | COERCE | ?officers | ortiz | core; time 2023-09-06; place phila
2 | OTHER:other | lyle | ortiz | core; or COOPERATE
3 | OTHER:crime | ortiz | - | core
4 | OTHER:crime | ortiz | julio | 
5 | ACCUSE | - | ortiz | core
6 | ASSAULT | ortiz | stroud | core; reported; time 2021
7 | COERCE | officers | ortiz | core; or ACCUSE
8 | OTHER:other | - | - | or COERCE
9 | MOBILIZE | - | officers | 
10 | AID | lyle | ortiz | time 2023-04
11 | ASSAULT | - | ortiz | time 2023-04
12 | OTHER:health | - | ortiz | by lyle; quoted
13 | COERCE | lyle | ortiz | by lyle; quoted
14 | ASSAULT | officers | ortiz | or COERCE
15 | THREATEN | ortiz | ?officers | or OTHER
16 | AID | - | ortiz | 
17 | ASSAULT | - | officers | neg; by outlaw
18 | ASSAULT | - | - | neg; by outlaw
19 | SUPPORT | outlaw | lyle | 
20 | RETREAT | outlaw | statepolice | 
21 | ACCUSE | - | julio | 
22 | OTHER:crime | julio | ortiz | reported; or AID
23 | ACCUSE | da | julio | core
24 | REJECT | - | julio | or COERCE
25 | REQUEST | carmen | - | 
26 | COERCE | - | ortiz | neg; by carmen
27 | SANCTION | - | guards | core
28 | SANCTION | - | warden | or OTHER
29 | OTHER:statement | widow | - | 
