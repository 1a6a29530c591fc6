=== n1-057 date:2011-11-17 topic:shooting source:written
[Actor]{bright:n} *shot*{1} on set where [he]{bright} was *shooting*{2} war film

[SOFIA]{sofia}, [Bulgaria]{bulgaria} — A [[British]{~britain} actor]{bright} was in stable condition <on Thursday|2011-11-17> after a [stuntman]{dimov} *shot*{1} [him]{bright} in the thigh with a rifle that was supposed to hold blanks.

[Edmund Bright]{bright}, 38, had been *shooting*{2} "The Last Ditch", a World War I drama, in a quarry outside [Sofia]{sofia} since <September|2011-09>. [Crew members]{crew} said [the stuntman]{dimov}, [Kiril Dimov]{dimov}, *fired*{3} three times before anyone realised. [He]{dimov} *threw*{5} the gun away and *tied*{6} [his]{dimov} scarf round [the actor]{bright}'s leg.

[Police]{police} *questioned*{7} [Dimov]{dimov} for <six hours|PT6H> and *let*{8} [him]{dimov} go. [They]{police} are treating the *shooting*{1} as an accident. [The armourer]{petkova}, [Vanya Petkova]{petkova}, was *fired*{10} on the spot by [producer]{-} [Leon Gusman]{gusman}, [who]{gusman} later *apologised*{11} for *doing*{10} so in front of [her]{petkova} [children]{kids}, extras in the film.

[[Bright]{bright}'s wife]{-}, the [novelist]{-} [Tessa Lowe]{lowe}, *flew*{12} in from [Bath]{bath}. "[He]{bright} has been *killed*{13} in eleven films and *beaten*{14} up in most of the others," [she]{lowe} said. "[He]{bright} is rather put out that this one missed the camera."

[The studio]{studio} *suspended*{16} filming and *hired*{17} a safety adviser. [The [British]{~britain} actors' union Equity]{equity} *called*{18} for live weapons to be *banned*{18} from sets. Shares in the studio's owner, [Danube Pictures]{studio}, were *hit*{19} hard, *falling*{19} 9 per cent.

Two people *died*{20} when a crane *toppled*{20} at the same quarry <in 2006|2006>.
--- actors
bright | person | Edmund Bright | British actor
sofia | place | Sofia
bulgaria | place | Bulgaria
britain | place | Britain
dimov | person | Kiril Dimov | stuntman
crew | group | crew members
police | organization | police
petkova | person | Vanya Petkova | armourer
gusman | person | Leon Gusman | producer
kids | group | children of Vanya Petkova
lowe | person | Tessa Lowe | novelist, wife of Edmund Bright
bath | place | Bath
studio | organization | Danube Pictures | film studio
equity | organization | Equity | British actors' union
--- events
1 | ASSAULT | dimov | bright | core; place sofia; or OTHER
2 | OTHER:culture | bright | - | core; place sofia
3 | ASSAULT | dimov | ?bright | by crew; same 1; or OTHER
5 | OTHER:other | dimov | - | 
6 | AID | dimov | bright | 
7 | ACCUSE | police | dimov | core; time PT6H; or COERCE
8 | RETREAT | police | dimov | 
10 | SANCTION | gusman | petkova | core
11 | CONCEDE | gusman | ?petkova | 
12 | OTHER:travel | lowe | - | 
13 | OTHER:culture | - | bright | by lowe; quoted
14 | OTHER:culture | - | bright | by lowe; quoted
16 | OTHER:business | studio | - | core; or RETREAT
17 | OTHER:appointment | studio | - | 
18 | COERCE/REQUEST | equity | - | or REQUEST
19 | OTHER:business | - | studio | 
20 | OTHER:accident | - | - | time 2006

=== n1-058 date:2018-03-23 topic:sanctions source:written
[Trinidad]{trinidad} *bars*{1} [Venezuela]{venezuela} tanker; row deepens

[PORT OF SPAIN]{pos:N} — [Trinidad and Tobago]{trinidad} *turned away*{1} a [Venezuelan]{~venezuela} tanker <on Thursday|2018-03-22> rather than *risk*{3} [American]{~us} *penalties*{4}, prompting [Caracas]{venezuela:N} to *recall*{5} [[its]{venezuela} consul]{consul} and *cut*{6} off fish imports.

The [Petro Llanos]{tanker} was *refused*{1} a berth at [Point Lisas]{lisas} after [the [U.S.]{us} Treasury]{us:n} *added*{7} [[its]{tanker} owner]{maracay:n}, [Maracay Shipping]{maracay}, to a blacklist <on Tuesday|2018-03-20>. [Energy Minister]{-} [Franklin Ramdeen]{ramdeen} said the country could not "wash dishes for both sides". [He]{ramdeen} *denied*{9} that [Washington]{us:N} had *leaned*{10} on [him]{ramdeen}.

[Venezuelan]{~venezuela} [Foreign Minister]{-} [Delia Urdaneta]{urdaneta} *called*{11} the *decision*{1} "a knife between cousins" and *threatened*{12} to *expel*{12} [two hundred [Trinidadian]{~trinidad} fishermen]{fishermen}. [[Her]{urdaneta} deputy]{deputy} struck a softer note, *telling*{14} a [radio station]{radio} that neither side wanted a quarrel.

[Prime Minister]{-} [Esther Mohammed]{mohammed} *ordered*{16} [the coast guard]{coastguard} to *escort*{17} fishing boats home; [it]{coastguard} *dispatched*{17} two cutters. [Opposition senator]{-} [Rudolph Bain]{bain} *accused*{18} [her]{mohammed} of *surrendering*{19} and *walked out*{20} of a *debate*{21}. The [Caribbean Community]{caricom} ([CARICOM]{caricom}) *offered*{22} to *host*{23} *talks*{23}.

<On Friday|2018-03-23> [shopkeepers]{shops} in [Cedros]{cedros}, seven miles from the mainland, *put up*{24} signs in Spanish saying Still Friends. [The tanker]{tanker} *sailed*{25} to [Curaçao]{curacao}, where [it]{tanker} was also *turned away*{26}.

[The United States]{us} first *imposed*{27} oil *sanctions*{27} on [Venezuela]{venezuela} <in 2017|2017>.
--- actors
trinidad | place | Trinidad and Tobago | Trinidad
venezuela | place | Venezuela
pos | place | Port of Spain
us | place | United States
consul | person | Venezuelan consul
tanker | other | Petro Llanos | tanker
lisas | place | Point Lisas
maracay | organization | Maracay Shipping
ramdeen | person | Franklin Ramdeen | Energy Minister
urdaneta | person | Delia Urdaneta | Venezuelan Foreign Minister
deputy | person | deputy of Delia Urdaneta
radio | organization | radio station
fishermen | group | two hundred Trinidadian fishermen
mohammed | person | Esther Mohammed | Prime Minister
coastguard | organization | coast guard
bain | person | Rudolph Bain | opposition senator
caricom | organization | Caribbean Community | CARICOM
shops | group | shopkeepers in Cedros
cedros | place | Cedros
curacao | place | Curaçao
--- events
1 | REJECT | trinidad | tanker, venezuela | core; time 2018-03-22; place lisas; or SANCTION
3 | OTHER:other | trinidad | - | neg
4 | SANCTION/THREATEN | us | trinidad | possible
5 | SANCTION | venezuela | consul, ?trinidad | core
6 | SANCTION | venezuela | ?trinidad | core
7 | SANCTION | us | maracay | time 2018-03-20
9 | REJECT | ramdeen | - | 
10 | THREATEN | us | ramdeen | denied; neg; by ramdeen; or COERCE
11 | ACCUSE | urdaneta | ?trinidad | core
12 | SANCTION/THREATEN | urdaneta | fishermen | core; possible
14 | OTHER:statement | deputy | radio | 
16 | AID/REQUEST | mohammed | coastguard | or MOBILIZE
17 | MOBILIZE | coastguard | - | same 16; or AID
18 | ACCUSE | bain | mohammed | 
19 | CONCEDE | mohammed | ?us | reported; by bain
20 | PROTEST | bain | - | or REJECT
21 | CONSULT | - | - | 
22 | CONSULT/AGREE | caricom | ?trinidad, ?venezuela | planned
23 | CONSULT | trinidad, venezuela | - | mutual; planned; same 22
24 | SUPPORT | shops | venezuela | time 2018-03-23; place cedros; or OTHER
25 | OTHER:travel | tanker | - | place curacao
26 | REJECT | curacao | tanker | 
27 | SANCTION | us | venezuela | time 2017

=== n1-059 date:2021-09-16 topic:flight source:written
[Pilot]{kaya:n} *hailed*{1} after *belly landing*{2}, [airline]{hezar:n} *grounded*{3}

[ANKARA]{ankara} — Dust, sparks and then silence: that is how [Zeynep Kaya]{kaya}, 41, *brought down*{2} a jet with 136 people aboard and no working wheels <on Wednesday|2021-09-15>, and by night [she]{kaya} was being *hailed*{1} across [Turkey]{turkey} as [its]{turkey} Sullenberger.

[Hezar Air]{hezar} flight 612 to [Batumi]{batumi} *took off*{4} <at noon|2021-09-15>; its left gear *jammed*{5}. [Kaya]{kaya} *circled*{6} for <two hours|PT2H> to *burn*{6} fuel, *talking*{7} [passengers]{passengers} through the *landing*{2}. One [man]{man} *broke*{8} a wrist on the slide and a [toddler]{toddler} was *treated*{9} for smoke. Nobody was *killed*{10}.

[President]{-} [Kemal Sarıgül]{erdogan} *called*{11} [Kaya]{kaya} at the airport and *called*{12} [her]{kaya} a daughter of the nation. [She]{kaya} *asked*{13} to *be excused*{13}. "[I]{kaya} am a mother of three, not a daughter of anything," [she]{kaya} *told*{14} [reporters]{reporters}, and *went home*{15}.

The mood at [the carrier]{hezar} was darker. [The aviation authority]{shgm} *found*{16} the same part had *failed*{17} twice <in August|2021-08>, *suspended*{3} [its]{hezar} licence and *handed*{18} the file to [prosecutors]{prosecutors}, [who]{prosecutors} *detained*{19} [[its]{hezar} maintenance manager]{uslu}, [Volkan Uslu]{uslu}. [Hezar]{hezar} *rejected*{20} any *negligence*{21}; [[its]{hezar} founder]{-}, [Mete Bora]{bora}, *resigned*{22}.

[[Uslu]{uslu}'s lawyer]{lawyer} said [[his]{lawyer} client]{uslu} was *told*{23} by [superiors]{superiors} to *sign*{23} off. [Passengers]{passengers}' *claims*{24} are expected to *top*{24} €4m.

[Kaya]{kaya} *flew*{25} cargo in [Kazakhstan]{kazakhstan} before [she]{kaya} *joined*{26} [Hezar]{hezar} <in 2018|2018>. [She]{kaya} was once *rejected*{27} by [the air force]{airforce} for being too short.
--- actors
kaya | person | Zeynep Kaya | pilot
hezar | organization | Hezar Air | airline
ankara | place | Ankara
turkey | place | Turkey
batumi | place | Batumi
passengers | group | passengers
man | person | man who broke a wrist
toddler | person | toddler
erdogan | person | Kemal Sarıgül | President of Turkey
reporters | group | reporters
shgm | organization | aviation authority
prosecutors | group | prosecutors
uslu | person | Volkan Uslu | maintenance manager
bora | person | Mete Bora | founder of Hezar Air
superiors | group | superiors of Volkan Uslu
lawyer | person | lawyer of Volkan Uslu
kazakhstan | place | Kazakhstan
airforce | organization | air force
--- events
1 | SUPPORT | turkey | kaya | core; time 2021-09-15
2 | OTHER:accident | kaya | passengers | core; time 2021-09-15
3 | SANCTION | shgm | hezar | core
4 | OTHER:travel | hezar | - | time 2021-09-15
5 | OTHER:accident | - | - | 
6 | OTHER:travel | kaya | - | time PT2H
7 | AID | kaya | passengers | or CONSULT
8 | OTHER:accident | - | man | 
9 | AID | - | toddler | 
10 | OTHER:accident | - | - | neg
11 | CONSULT | erdogan | kaya | core
12 | SUPPORT | erdogan | kaya | core
13 | REQUEST | kaya | - | or REJECT
14 | OTHER:statement | kaya | reporters | 
15 | OTHER:travel | kaya | - | 
16 | OTHER:statement | shgm | - | or ACCUSE
17 | OTHER:accident | - | hezar | by shgm; time 2021-08
18 | COOPERATE | shgm | prosecutors | or ACCUSE
19 | COERCE | prosecutors | uslu | core
20 | REJECT | hezar | - | 
21 | OTHER:other | hezar | - | denied; neg; by hezar
22 | RETREAT | bora | ?hezar | core
23 | REQUEST | superiors | uslu | by lawyer
24 | ACCUSE | passengers | ?hezar | planned; or REQUEST
25 | OTHER:travel | kaya | - | place kazakhstan; or OTHER
26 | OTHER:appointment | kaya | hezar | time 2018
27 | REJECT | airforce | kaya | 

=== n1-060 date:2023-10-24 topic:obituary source:written
[Peter Okeowo]{okeowo}, [diplomat]{okeowo} at centre of [Sahel]{sahel} *peace*{1}, *killed*{2} in road crash

[ABUJA]{abuja} — [Peter Okeowo]{okeowo}, the [[Nigerian]{~nigeria} diplomat]{okeowo} [who]{okeowo} *brought*{1} [Tuareg rebels]{rebels} and [[Niger]{niger}'s army]{army} to a table <in 1995|1995>, was *killed*{2} <on Sunday|2023-10-22> when [his]{okeowo} car *struck*{2} a broken-down lorry near [Lokoja]{lokoja}. [He]{okeowo} was 79. [[His]{okeowo} driver]{sule}, [Sule Bature]{sule}, also *died*{2}.

[He]{okeowo} *joined*{3} the foreign service <in 1968|1968>, during the civil *war*{4}, and spent it *carrying*{6} messages between enemies. <In 1985|1985> [Maj. Gen.]{-} [Garba Tafida]{ibb}, newly in power, *dismissed*{8} [him]{okeowo} for *refusing*{9} to *sign*{9} a loyalty oath. [Okeowo]{okeowo} *sold*{10} furniture. [Tafida]{ibb} *took*{11} [him]{okeowo} back <in 1990|1990>.

The *talks*{1} at [Agadez]{agadez} *lasted*{1} 40 days. [Okeowo]{okeowo} *ate*{12} with both sides, was *shot at*{13} once and *fell*{14} off a camel twice. The *accord*{15} *gave*{16} [the rebels]{rebels} posts in [the army]{army}; it *collapsed*{17} in <2007|2007>, an event [he]{okeowo} *blamed*{18} on "money, as usual".

[President]{-} [Segun Adeyanju]{tinubu} *praised*{19} "a bridge in shoes". [Rebel commander]{-} [Aghali Attaher]{attaher}, [who]{attaher} *kidnapped*{20} [him]{okeowo} <in 1993|1993> and became [his]{okeowo} friend, *wept*{22} on [Radio Niamey]{radio}. Not [Fatouma Hassane]{hassane}, [[whose]{hassane} husband]{husband} was *executed*{23} by [the rebels]{rebels}: [she]{hassane} *accused*{24} [Okeowo]{okeowo} of *trading*{25} the dead for a photograph.

[He]{okeowo} *wrote*{26} two books and *turned down*{27} a *knighthood*{28} from [Britain]{britain}. [He]{okeowo} is survived by [[his]{okeowo} wife]{-}, [Ruth]{ruth}, and [four children]{kids}, [one of whom]{bisi}, [Bisi]{bisi}, represents [Nigeria]{nigeria} at the [United Nations]{un}.

[The federal road agency]{frsc} *ordered*{30} an *inquiry*{30} into the lorry, *abandoned*{31} without lights for <three days|P3D>. [The owner]{owner} has not been *found*{32}.
--- actors
okeowo | person | Peter Okeowo | Nigerian diplomat
sahel | place | Sahel
abuja | place | Abuja
nigeria | place | Nigeria
rebels | group | Tuareg rebels
niger | place | Niger
army | organization | army of Niger
lokoja | place | Lokoja
sule | person | Sule Bature | driver of Peter Okeowo
ibb | person | Garba Tafida | major general
agadez | place | Agadez
tinubu | person | Segun Adeyanju | President of Nigeria
attaher | person | Aghali Attaher | rebel commander
radio | organization | Radio Niamey
hassane | person | Fatouma Hassane
husband | person | husband of Fatouma Hassane
britain | place | Britain
ruth | person | Ruth Okeowo | wife of Peter Okeowo
kids | group | four children of Peter Okeowo
bisi | person | Bisi Okeowo | child of Peter Okeowo
un | organization | United Nations
frsc | organization | federal road agency
owner | person | owner of the lorry
--- events
1 | CONSULT | okeowo | rebels, army | core; time 1995; place agadez
2 | OTHER:accident | - | okeowo, sule | core; time 2023-10-22; place lokoja
3 | OTHER:appointment | okeowo | - | time 1968
4 | ASSAULT | - | - | time 1968
6 | CONSULT | okeowo | - | or OTHER
8 | SANCTION | ibb | okeowo | core; time 1985
9 | REJECT | okeowo | ?ibb | core
10 | OTHER:business | okeowo | - | 
11 | CONCEDE | ibb | okeowo | time 1990; or RETREAT
12 | CONSULT | okeowo | rebels, army | 
13 | ASSAULT | - | okeowo | 
14 | OTHER:accident | okeowo | - | 
15 | AGREE | rebels, ?niger | - | mutual; core
16 | CONCEDE | ?niger | rebels | or OTHER
17 | OTHER:other | - | - | time 2007; or SANCTION
18 | ACCUSE | okeowo | - | 
19 | SUPPORT | tinubu | okeowo | core
20 | ASSAULT | attaher | okeowo | core; time 1993
22 | SUPPORT | attaher | ?okeowo | or OTHER
23 | ASSAULT | rebels | husband | or COERCE
24 | ACCUSE | hassane | okeowo | core
25 | OTHER:other | okeowo | - | reported; by hassane
26 | OTHER:culture | okeowo | - | 
27 | REJECT | okeowo | britain | same 28
28 | SUPPORT | britain | okeowo | planned
30 | ACCUSE | frsc | - | or REQUEST OTHER
31 | OTHER:other | owner | - | 
32 | OTHER:other | - | owner | neg

=== n1-061 date:2014-09-09 topic:ebola-border source:written
[Sierra Leone]{sl} *seals*{1} quarter of [capital]{freetown:n} after *riot*{2}

[FREETOWN]{freetown} — [Soldiers]{soldiers:n} *strung*{1} barbed wire round the [Kroo Bay]{kroobay} slum <on Tuesday|2014-09-09> and *turned back*{3} [anyone]{anyone} [who]{anyone} wanted to leave, <a day|P1D> after [residents]{residents} *overran*{2} an Ebola treatment tent and *carried off*{5} [nine patients]{nine}.

[Deputy Health Minister]{-} [Memunatu Sesay]{sesay} *pleaded*{6} with [families]{families} to *bring*{6} [the nine]{nine} back. [Four]{four} *returned*{7} by dusk; [a fifth]{fifth}, [seven-year-old]{-} [Abu Kargbo]{fifth}, was *found*{8} dead in a canoe. [Sesay]{sesay} *ruled out*{9} *punishing*{10} [anyone]{residents:n}.

[The crowd]{residents} had *gathered*{11} because of a rumour that [nurses]{nurses} were *selling*{12} blood. [Police]{police} *fired*{13} tear gas, then live rounds. [Two brothers]{brothers}, [Alimamy]{alimamy} and [Foday Bangura]{foday}, were *hit*{13}; [Foday]{foday} *died*{14}. [[His]{foday} mother]{-}, [Isatu]{isatu}, *refused*{15} to *let*{15} a [burial team in masks]{team} *take*{16} [him]{foday}. "[They]{police} *shot*{13} [[my]{isatu} son]{foday} and now [they]{team} *want*{16} to *hide*{16} [him]{foday} in a bag," [she]{isatu} said.

[The police chief]{-}, [Sahr Kanneh]{munu}, *denied*{17} that [[his]{munu} men]{men} had *aimed*{18} at anyone. [The Human Rights Commission]{hrc} *sent*{19} [two observers]{observers}.

[Doctors Without Borders]{msf}, [which]{msf} runs the tent, *suspended*{21} work there but *kept*{22} [its]{msf} other centre open. [Britain]{britain} is *airlifting*{23} [forty-seven medics]{medics}, and [Cuba]{cuba} *said*{24} [it]{cuba} would *send*{24} [165]{cubans}.

[President]{-} [Brima Conteh]{koroma} has *cancelled*{25} a *trip*{25} to [New York]{ny}. A curfew [he]{koroma} *imposed*{26} <in August|2014-08> was *lifted*{27} only <on Friday|2014-09-05>.
--- actors
sl | place | Sierra Leone
freetown | place | Freetown
soldiers | group | soldiers
kroobay | place | Kroo Bay
anyone | group | people trying to leave
residents | group | residents of Kroo Bay
nine | group | nine patients
sesay | person | Memunatu Sesay | Deputy Health Minister
families | group | families of the patients
four | group | four returned patients
fifth | person | Abu Kargbo | patient
nurses | group | nurses
police | organization | police
brothers | group | two Bangura brothers
alimamy | person | Alimamy Bangura
foday | person | Foday Bangura
isatu | person | Isatu Bangura | mother of Foday Bangura
team | group | burial team
munu | person | Sahr Kanneh | police chief
men | group | men of Sahr Kanneh
hrc | organization | Human Rights Commission
observers | group | two observers
msf | organization | Doctors Without Borders
britain | place | Britain
medics | group | 47 medics
cuba | place | Cuba
cubans | group | 165 Cuban medics
koroma | person | Brima Conteh | President of Sierra Leone
ny | place | New York
--- events
1 | COERCE | soldiers, sl | kroobay | core; time 2014-09-09; place freetown
2 | ASSAULT | residents | ?msf | core; time 2014-09-08; place kroobay; or PROTEST
3 | COERCE | soldiers | anyone | core; time 2014-09-09; place kroobay
5 | AID | residents | nine | core; time 2014-09-08; or ASSAULT
6 | REQUEST | sesay | families | core
7 | OTHER:other | four | - | or RETREAT
8 | OTHER:death | - | fifth | core
9 | CONCEDE | sesay | residents | same 10
10 | SANCTION | sesay | residents | planned; neg; by sesay
11 | PROTEST | residents | - | 
12 | OTHER:crime | nurses | - | reported; by residents
13 | ASSAULT | police | residents, brothers, alimamy, foday | core; place kroobay
14 | ASSAULT | ?police | foday | core; same 13
15 | REJECT | isatu | team | 
16 | OTHER:other | team | foday | by isatu; quoted
17 | REJECT | munu | - | 
18 | ASSAULT | men | - | denied; neg; by munu
19 | OTHER:travel | hrc | observers | or ACCUSE
21 | RETREAT | msf | - | core; or SANCTION
22 | AID | msf | - | 
23 | AID | britain | medics, ?sl | 
24 | AID/AGREE | cuba | cubans, ?sl | planned; or AID
25 | OTHER:travel | koroma | - | neg; place ny
26 | COERCE | koroma | - | time 2014-08
27 | CONCEDE | ?koroma | - | time 2014-09-05

=== n1-062 date:2019-07-02 topic:court source:written
[Council leader]{drew:n} *fined*{1} for *punching*{2} [heckler]{heale}

[SWANSEA]{swansea}: A [council leader]{drew} [who]{drew} *knocked out*{2} a [man]{heale} at a budget meeting has been *fined*{1} £1,200 and *ordered*{3} to *pay*{3} for a new tooth.

[Gareth Drew]{drew}, 55, *pleaded guilty*{4} at [Swansea magistrates' court]{court} to *assaulting*{2} [Lionel Heale]{heale}, a [retired postman]{-}. [He]{drew} had earlier *told*{5} [police]{police} [Mr]{-} [Heale]{heale} *walked*{6} into the door.

[The court]{court} *heard*{7} that [Heale]{heale} had *called*{8} [Drew]{drew} a liar nine times during the *debate*{9} and *threw*{10} a copy of the accounts. [Drew]{drew} *left*{11} the platform "at a trot".

[District judge]{-} [Nerys Pugh]{pugh} *described*{12} both men as old enough to know better. [She]{pugh} *accepted*{13} that [[Drew]{drew}'s mother]{dmother} was dying, but *dismissed*{14} [his]{drew} *plea*{15} to *have*{15} the case *heard*{15} in private.

[Drew]{drew} *kept*{16} the leadership of [his]{drew} [council]{council} <on Monday|2019-07-01>, 31 votes to 28, after a *motion*{17} to *unseat*{17} [him]{drew} *failed*{17}. [Two of [his]{drew} own party]{two} *abstained*{18}. "[I]{drew} have been *beaten*{19} by better men," [he]{drew} said outside.

[Mr]{-} [Heale]{heale}, [whose]{heale} hobby is attending meetings, *said*{21} [he]{heale} *forgave*{21} [him]{drew} and would be back in the front row <on Thursday|2019-07-04>. [[His]{heale} wife]{-}, [Doreen]{doreen}, has *confiscated*{22} [his]{heale} bus pass. [[The council]{council}'s standards committee]{committee} will *meet*{23} <next month|2019-08>; [it]{committee} could *bar*{24} [Drew]{drew} from office for <six months|P6M>, though not *dismiss*{25} [him]{drew}.
--- actors
drew | person | Gareth Drew | council leader
heale | person | Lionel Heale | retired postman
swansea | place | Swansea
court | organization | Swansea magistrates' court
police | organization | police
pugh | person | Nerys Pugh | district judge
dmother | person | mother of Gareth Drew
council | organization | council
two | group | two councillors of Drew's party
doreen | person | Doreen Heale | wife of Lionel Heale
committee | organization | standards committee
--- events
1 | COERCE | ?court | drew | core
2 | ASSAULT | drew | heale | core; place swansea
3 | COERCE | ?court | drew | core; or REQUEST
4 | CONCEDE | drew | court | core; or OTHER
5 | OTHER:statement | drew | police | 
6 | OTHER:accident | heale | - | by drew
7 | OTHER:court | court | - | 
8 | ACCUSE | heale | drew | by court
9 | CONSULT | council | - | 
10 | ASSAULT | heale | ?drew | by court; or PROTEST
11 | OTHER:travel | drew | - | by court
12 | ACCUSE | pugh | drew, heale | 
13 | AGREE | pugh | - | or OTHER
14 | REJECT | pugh | drew | 
15 | REQUEST | drew | pugh | 
16 | OTHER:election | drew | council | core; time 2019-07-01
17 | SANCTION | - | drew | neg; or REJECT
18 | REJECT | two | - | 
19 | OTHER:other | - | drew | by drew; quoted
21 | CONCEDE | heale | drew | core
22 | COERCE | doreen | heale | 
23 | CONSULT | committee | - | planned; time 2019-08
24 | SANCTION | committee | drew | possible
25 | SANCTION | committee | drew | neg

=== n1-063 date:2012-11-15 topic:rescue source:written
[Miners]{three} *pulled*{1} alive from [Copiapó]{copiapo} shaft as [owner]{rojas:n} *held*{2} at airport

[COPIAPO]{copiapo}, [Chile]{chile} — [Three miners]{three} *trapped*{3} for <four days|P4D> by a *cave-in*{3} in northern [Chile]{chile} were *winched*{1} to the surface <on Thursday|2012-11-15>, minutes before [the mine's owner]{rojas} was *stopped*{2} *boarding*{4} a flight to [Lima]{lima}.

[Luis Segovia]{segovia}, 44, [[his]{segovia} son]{-} [Matías]{matias}, 20, and [Franklin Poblete]{poblete}, 36, *emerged*{5} in dark glasses and *embraced*{6} [relatives]{relatives} [who]{relatives} had *camped*{7} at the gate. [A fourth man]{lobos}, [electrician]{-} [Hugo Lobos]{lobos}, was *killed*{3} in the *collapse*{3}.

[They]{three} *shared*{8} two cans of tuna and licked the rock. "[[My]{matias} father]{segovia} *ordered*{10} [me]{matias} to *drink*{10} first, so [I]{matias} *obeyed*{11}, and [he]{segovia} *pretended*{12} to *drink*{12}," [Matías Segovia]{matias} *told*{13} [doctors]{doctors}.

[[The state copper company [Codelco]{codelco}]{codelco}'s engineers]{engineers} *drilled*{14} the rescue hole in 31 hours. [Mining Minister]{-} [Rodrigo de Aránguiz]{solminihac} *thanked*{15} [them]{engineers}, [the navy]{navy} and a [Bolivian climber]{quispe:n}, [Rufino Quispe]{quispe}, [who]{quispe} was *lowered*{16} head first with a lamp.

[The owner]{rojas}, [Gonzalo Rojas Larraín]{rojas}, *said*{17} [he]{rojas} was going to *visit*{18} [[his]{rojas} dentist]{dentist}. [Prosecutors]{prosecutors} *accuse*{19} [him]{rojas} of *reopening*{20} a level that [inspectors]{inspectors} had *closed*{21} <in June|2012-06>. [His]{rojas} passport was *taken*{22}. [The mining association]{association} *expelled*{23} [him]{rojas} within the hour.

[Lobos]{lobos}'s [partner]{partner}, [Yasna]{partner}, *did not join*{24} the celebration; [Segovia]{segovia}, on [his]{segovia} stretcher, *asked*{25} to *be taken*{25} to [her]{partner} first. [President]{-} [Andrés Irarrázaval]{pinera} *called off*{26} a *visit*{26} to [Cadiz]{cadiz}.
--- actors
three | group | three miners
copiapo | place | Copiapó
chile | place | Chile
rojas | person | Gonzalo Rojas Larraín | mine owner
lima | place | Lima
segovia | person | Luis Segovia | miner
matias | person | Matías Segovia | miner, son of Luis Segovia
poblete | person | Franklin Poblete | miner
relatives | group | relatives of the miners
lobos | person | Hugo Lobos | electrician
doctors | group | doctors
codelco | organization | Codelco | state copper company
engineers | group | engineers of Codelco
solminihac | person | Rodrigo de Aránguiz | Mining Minister
navy | organization | navy
quispe | person | Rufino Quispe | Bolivian climber
prosecutors | group | prosecutors
inspectors | group | inspectors
association | organization | mining association
partner | person | Yasna | partner of Hugo Lobos
pinera | person | Andrés Irarrázaval | President of Chile
cadiz | place | Cadiz
dentist | person | dentist of the owner
--- events
1 | AID | ?engineers | three, segovia, matias, poblete | core; time 2012-11-15; place copiapo
2 | COERCE | ?chile | rojas | core; time 2012-11-15; or ASSAULT
3 | OTHER:accident | - | three, lobos | core; time P4D; place copiapo
4 | OTHER:travel | rojas | - | neg; place lima
5 | OTHER:other | segovia, matias, poblete | - | or RETREAT
6 | OTHER:other | segovia, matias, poblete | relatives | or SUPPORT
7 | OTHER:other | relatives | - | place copiapo
8 | AID | three | - | mutual
10 | REQUEST | segovia | matias | core; by matias; quoted
11 | CONCEDE | matias | segovia | by matias; quoted; or OTHER
12 | OTHER:other | segovia | matias | by matias; quoted
13 | OTHER:statement | matias | doctors | 
14 | AID | engineers | ?three | core
15 | SUPPORT | solminihac | engineers, navy, quispe | 
16 | AID | quispe | ?three | 
17 | OTHER:statement | rojas | - | 
18 | CONSULT | rojas | dentist | planned; by rojas; or OTHER
19 | ACCUSE | prosecutors | rojas | core
20 | OTHER:other | rojas | - | reported; by prosecutors
21 | COERCE | inspectors | rojas | by prosecutors; time 2012-06; or SANCTION
22 | COERCE | prosecutors | rojas | 
23 | SANCTION | association | rojas | core
24 | OTHER:other | partner | - | neg
25 | REQUEST | segovia | - | 
26 | CONSULT/REJECT | pinera | - | place cadiz; or OTHER

=== n1-064 date:2024-04-03 topic:protests source:written
[[Kenya]{kenya} doctors]{doctors} *end*{1} *strike*{2}; [union]{union:n} says deal "not a *surrender*{4}"

[NAIROBI]{nairobi}, <April 3|2024-04-03> ([Highland Press Agency]{hpa}) — [More than 4,000 [Kenyan]{~kenya} doctors]{doctors} *began*{1} *returning*{1} to wards <on Wednesday|2024-04-03> after [[their]{doctors} union]{union} and [the government]{kenya:n} *struck*{5} a bargain on interns' pay, *ending*{1} a <19-day|P19D> *walkout*{2} in which [police]{police} twice *tear-gassed*{6} [marchers]{doctors}.

[Kevin Ondieki]{atellah}, [secretary-general of [the Kenya Medical Practitioners]{union}]{-}, *called*{7} the *agreement*{5} hard-won. [He]{atellah} was [himself]{atellah} *hit*{8} by a canister <on Feb. 29|2024-02-29> and has a scar above the ear. "[They]{police} *shot*{8}, [I]{atellah} *fell*{10}, [we]{doctors} *got*{11} up," [he]{atellah} said.

[Health Secretary]{-} [Beatrice Wafula]{nakhumicha} *agreed*{12} to *hire*{12} 1,200 interns at the old rate and *pay*{13} arrears within <60 days|P60D>. [She]{nakhumicha} *dropped*{14} a court *case*{15} against [the union]{union} but *did not apologise*{16} for *calling*{17} [strikers]{doctors} "blackmailers in white".

[Opposition leader]{-} [Joel Okwiri]{odinga} *hailed*{18} the outcome; [President]{-} [Simon Cheptoo]{ruto}, *touring*{19} [Accra]{accra}, *said*{20} "the country must live within its means".

[Hospitals]{hospitals} had *turned away*{21} [thousands]{thousands}. [Grace Wanjiru]{wanjiru}, 27, *gave birth*{22} in a matatu when a [guard at [Pumwani]{pumwani}]{guard} *refused*{23} to *open*{23}; [the driver]{driver}, [Ali Hassan]{driver}, *cut*{24} the cord. [The baby]{baby} is well. An *inquiry*{26} into [the guard]{guard}'s *conduct*{23} has been *promised*{26}.

[Clinical officers]{officers} [who]{officers} *walked out*{27} <on Monday|2024-04-01> have *not been offered*{28} anything and *vow*{29} to *stay*{29} out.
--- actors
kenya | place | Kenya
doctors | group | Kenyan doctors
union | organization | Kenya Medical Practitioners | union
nairobi | place | Nairobi
hpa | organization | Highland Press Agency
police | organization | police
atellah | person | Kevin Ondieki | union secretary-general
nakhumicha | person | Beatrice Wafula | Health Secretary
odinga | person | Joel Okwiri | opposition leader
ruto | person | Simon Cheptoo | President of Kenya
accra | place | Accra
hospitals | group | hospitals
thousands | group | thousands of patients
wanjiru | person | Grace Wanjiru
guard | person | guard at Pumwani
pumwani | organization | Pumwani | hospital
driver | person | Ali Hassan | matatu driver
baby | person | baby of Grace Wanjiru
officers | group | clinical officers
--- events
1 | RETREAT | doctors | ?kenya | core; time 2024-04-03; or CONCEDE
2 | PROTEST | doctors | ?kenya | core; time P19D
4 | CONCEDE | union | ?kenya | denied; neg; by union
5 | AGREE | union, kenya | - | mutual; core
6 | ASSAULT | police | doctors | core; or COERCE
7 | SUPPORT | atellah | - | or OTHER
8 | ASSAULT | police | atellah | core; time 2024-02-29
10 | OTHER:accident | atellah | - | by atellah; quoted
11 | OTHER:other | doctors | - | by atellah; quoted
12 | OTHER:appointment | nakhumicha | - | core; planned; or AGREE CONCEDE
13 | AID/AGREE | nakhumicha | doctors | core; planned; or CONCEDE
14 | CONCEDE | nakhumicha | union | or RETREAT
15 | ACCUSE | ?nakhumicha | union | 
16 | CONCEDE | nakhumicha | ?doctors | neg; or REJECT
17 | ACCUSE | nakhumicha | doctors | 
18 | SUPPORT | odinga | - | 
19 | OTHER:travel | ruto | - | place accra
20 | OTHER:statement | ruto | - | 
21 | REJECT | hospitals | thousands | 
22 | OTHER:health | wanjiru | - | 
23 | REJECT | guard | wanjiru | 
24 | AID | driver | ?wanjiru, baby | 
26 | ACCUSE/AGREE | - | guard | planned; or ACCUSE
27 | PROTEST | officers | - | time 2024-04-01
28 | AGREE | ?kenya | officers | neg; or REJECT
29 | PROTEST/THREATEN | officers | ?kenya | planned
