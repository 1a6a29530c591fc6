=== n5-001 date:2023-05-10 topic:labour source:written
[Ferry crews]{crews} *back at work*{1} as [owners]{owners} *give way*{2} on pay

[Deckhands]{crews} of [the Sund Line]{sund} *went back*{1} to [their]{crews} ships <on Wednesday|2023-05-10> after [the company]{sund} *raised*{2} [their]{crews} night pay by a tenth.

[The crews]{crews} had *called in sick*{3} for six days. [Some forty]{forty} had *sat down*{4} on the ramp at [Hollen]{hollen} and *kept*{4} cars off the boats.

[The line]{sund} also *withdrew*{5} warning letters to [nine stewards]{nine} and *took back*{6} [a cook]{cook} [it]{sund} had *sent home*{7} for wearing a badge. [Union secretary]{-} [Tove Rask]{rask} *called*{8} [the managers]{managers} slow learners.
--- actors
crews | group | deckhands of the Sund Line
owners | group | owners of the ferry line
sund | organization | Sund Line
forty | group | some forty deckhands
hollen | place | Hollen
nine | group | nine stewards
cook | person | a cook
rask | person | Tove Rask | union secretary
managers | group | managers of the Sund Line
--- events
1 | RETREAT | crews | - | core; time 2023-05-10; or PROTEST OTHER
2 | CONCEDE | sund | crews | core
3 | PROTEST | crews | ?sund | core
4 | PROTEST | forty | ?sund | place hollen
5 | RETREAT | sund | nine | core; or CONCEDE
6 | CONCEDE | sund | cook | or RETREAT
7 | SANCTION | sund | cook |
8 | ACCUSE | rask | managers |
=== n5-002 date:2021-09-02 topic:border source:written
[Gunboats]{boats} *leave*{1} [Kessin]{kessin} bay; [islanders]{islanders} *free*{2} [surveyors]{surveyors}

Three [Almaran]{~almara} [gunboats]{boats} that had *ringed*{3} the bay of [Kessin]{kessin} since Sunday *sailed*{1} home <on Thursday|2021-09-02>. Hours later [the islanders]{islanders} *let*{2} [six surveyors]{surveyors} *go*{2} whom [they]{islanders} had *held*{4} in a school.

[The islanders]{islanders} *handed back*{5} two drilling trucks and *took down*{6} [their]{islanders} barricade. [Almara]{almara} *stood down*{7} [a marine company]{marines}.

[Governor]{-} [Ilse Brandt]{brandt} had *given*{8} [them]{islanders} until noon, or "the guns will talk". [Elder]{-} [Josu Tarr]{tarr} *said*{9} [nobody]{-} was afraid.
--- actors
boats | group | three Almaran gunboats
kessin | place | Kessin
islanders | group | islanders of Kessin
surveyors | group | six surveyors
almara | place | Almara
marines | group | a marine company
brandt | person | Ilse Brandt | governor
tarr | person | Josu Tarr | elder
--- events
1 | RETREAT | boats | islanders | core; time 2021-09-02; place kessin
2 | RETREAT | islanders | surveyors | core
3 | COERCE | boats | kessin | or MOBILIZE
4 | COERCE | islanders | surveyors | or ASSAULT
5 | RETREAT | islanders | ?almara |
6 | RETREAT | islanders | - |
7 | RETREAT | almara | marines | or OTHER
8 | THREATEN | brandt | islanders | core
9 | OTHER:statement | tarr | - |
=== n5-003 date:2022-02-20 topic:unrest source:written
[Guard]{guard} *beaten*{1}, [two inmates]{two} *stabbed*{2} in [Orvane]{orvane} jail

[ORVANE]{orvane}, Feb. 20 - [A guard]{guard} *lost*{1} an eye and [two prisoners]{two} were *knifed*{2} <on Saturday|2022-02-19> when [inmates]{inmates} of [the Gate prison]{gate} *fought*{3} over a stolen radio.

[The guard]{guard} was *hit*{1} with a bench by [a lifer]{lifer}, [warden]{-} [Paul Sime]{sime} said. [One of the two]{one} *died*{2} on the way to hospital.

[Riot police]{riot} *moved in*{4} at dusk and *led*{5} [thirty men]{thirty} out in chains. [They]{thirty} were *bused*{6} to [Lesk]{lesk}. [Relatives]{relatives} at the gate were *pushed back*{7} by [officers]{officers} with dogs.
--- actors
guard | person | a guard
two | group | two prisoners
orvane | place | Orvane
inmates | group | inmates of the Gate prison
gate | organization | Gate prison
lifer | person | a lifer
sime | person | Paul Sime | warden
one | person | one of the two prisoners
riot | group | riot police
thirty | group | thirty men
lesk | place | Lesk
relatives | group | relatives of inmates
officers | group | officers
--- events
1 | ASSAULT | lifer | guard | core; reported; by sime; time 2022-02-19; place gate
2 | ASSAULT | ?inmates | two | core; time 2022-02-19; place gate
3 | ASSAULT | inmates | - | mutual; core
4 | COERCE | riot | ?inmates | core
5 | COERCE | riot | thirty |
6 | COERCE | ?riot | thirty | place lesk; or OTHER
7 | COERCE | officers | relatives |
=== n5-004 date:2020-07-14 topic:rescue source:written
[Trawler]{trawler} *takes off*{1} [211]{pass} from burning ferry

[The trawler Bright Anna]{trawler} *took*{1} [211 passengers]{pass} *off*{1} a burning ferry in [the Tamm strait]{tamm} <early Tuesday|2020-07-14>. [A helicopter]{heli} *lifted*{2} [four]{four} with burns to [the hospital at Lund]{lund}.

[Skipper]{-} [Ruy Castel]{castel} *turned*{3} [his]{castel} fish hold into a dormitory and [his]{castel} wife *cooked*{4} soup for [the children]{kids}. [The navy]{navy} *flew*{5} [two doctors]{doctors} out to [the trawler]{trawler}. [A hotel owner]{hotel} in [Port Tamm]{porttamm} *put up*{6} [ninety]{ninety} of [them]{pass} for nothing.

[The coastguard]{cg} *said*{7} the fire *began*{8} in a truck. [One lorry driver]{driver} is *missing*{9}.
--- actors
trawler | other | trawler Bright Anna
pass | group | 211 passengers
tamm | place | Tamm strait
heli | other | a helicopter
four | group | four passengers with burns
lund | organization | hospital at Lund
castel | person | Ruy Castel | skipper
kids | group | children among the passengers
navy | organization | navy
doctors | group | two doctors
hotel | person | a hotel owner
porttamm | place | Port Tamm
ninety | group | ninety of the passengers
cg | organization | coastguard
driver | person | one lorry driver
--- events
1 | AID | trawler | pass | core; time 2020-07-14; place tamm
2 | AID | heli | four | core; place lund
3 | AID | castel | ?pass |
4 | AID | castel | kids |
5 | AID | navy | trawler | or MOBILIZE
6 | AID | hotel | ninety | place porttamm
7 | OTHER:statement | cg | - |
8 | OTHER:accident | - | - | core; reported; by cg
9 | OTHER:accident | - | driver | core
=== n5-005 date:2019-11-06 topic:crisis source:written
[Delic]{delic} *sends*{1} [paratroopers]{paras} to mines, *puts*{2} north on alert

[President]{-} [Harun Delic]{delic} *sent*{1} [two companies of paratroopers]{paras} to the copper mines at [Gorna]{gorna} <on Tuesday|2019-11-05> and *put*{2} [the northern garrisons]{garrisons} on alert, after [strikers]{strikers} *burned*{3} the pay office of [Gorna Copper]{gc}.

[The interior ministry]{interior} *posted*{4} [300 police]{police} along the railway. [Vorland]{vorland} *brought*{5} [a frigate]{frigate} within sight of the port, and *told*{6} [Delic]{delic} that a single shot at [its]{vorland} engineers "would be answered".

[The strikers]{strikers} *took up*{7} picks and *blocked*{8} the road. [Their]{strikers} leader, [Mara Enz]{enz}, *warned*{9} [the soldiers]{paras} not to come closer.
--- actors
delic | person | Harun Delic | President
paras | group | two companies of paratroopers
gorna | place | Gorna
garrisons | group | northern garrisons
strikers | group | strikers at the mines
gc | organization | Gorna Copper
interior | organization | interior ministry
police | group | 300 police
vorland | place | Vorland
frigate | other | a Vorland frigate
enz | person | Mara Enz | leader of the strikers
--- events
1 | MOBILIZE | delic | ?strikers | core; time 2019-11-05; place gorna
2 | MOBILIZE | delic | ?strikers | core
3 | ASSAULT | strikers | gc | core; or PROTEST
4 | MOBILIZE | interior | ?strikers |
5 | MOBILIZE | vorland | - | or THREATEN
6 | ASSAULT/THREATEN | vorland | delic | core; possible; by vorland; or THREATEN
7 | MOBILIZE | strikers | - | or PROTEST THREATEN
8 | PROTEST | strikers | - |
9 | THREATEN | enz | paras |
=== n5-006 date:2024-03-08 topic:council source:written
[Mayor]{mayor} *climbs down*{1} over [market women]{women}

[Lindeberg]{town}'s [mayor]{mayor}, [Aud Nyhus]{mayor}, *climbed down*{1} <on Friday|2024-03-08> and *let*{2} [the market women]{women} *keep*{2} their stalls on [Fish Square]{square}. [She]{mayor} *shelved*{3} a plan for a car park and *gave back*{4} eleven carts that [bailiffs]{bailiffs} had *taken away*{5} in January.

[The women]{women} had *carried*{6} empty baskets to [her]{mayor} door every morning. [Two]{twow} were *thrown out*{7} of the council chamber by [ushers]{ushers}.

[Opposition leader]{-} [Per Holm]{holm} *described*{8} the mayor's U-turn as the first sensible act of [her]{mayor} term. [She]{mayor} *owned*{9} that [she]{mayor} had "not listened", and *asked*{10} [the women]{women}'s pardon.
--- actors
town | place | Lindeberg
mayor | person | Aud Nyhus | mayor of Lindeberg
women | group | the market women
square | place | Fish Square
bailiffs | group | bailiffs
twow | group | two of the market women
ushers | group | ushers
holm | person | Per Holm | opposition leader
--- events
1 | CONCEDE | mayor | women | core; time 2024-03-08
2 | CONCEDE | mayor | women | core; place square
3 | CONCEDE | mayor | ?women | or RETREAT
4 | RETREAT | mayor | ?women | core; or CONCEDE
5 | COERCE | bailiffs | ?women | time 2024-01
6 | PROTEST | women | mayor |
7 | COERCE | ushers | twow |
8 | SUPPORT | holm | mayor |
9 | CONCEDE | mayor | - |
10 | CONCEDE | mayor | women | or REQUEST
=== n5-007 date:2022-10-30 topic:court source:written
[Nurse]{nurse} *sentenced*{1} to four years for *poisoning*{2} [aunt]{aunt}

[A nurse]{nurse} who *put*{2} rat poison in [her]{nurse} [aunt]{aunt}'s tea was *given*{1} four years by [a Tresk court]{court} <on Monday|2022-10-24>.

[Dora Lim]{nurse}, 44, *wept*{3} as [judge]{-} [Osman Bey]{bey} *read*{1} the sentence. [The aunt]{aunt}, who *survived*{4}, *thanked*{5} [the police]{police}. [A second defendant]{second}, [chemist]{second} [Rolf Aas]{second}, was *cleared*{6}.

[Lim]{nurse} hailed from [Karsa]{karsa} and had worked in the town for ten years. [Officers]{officers} identified [her]{nurse} from a receipt. [Her]{nurse} lawyer, [Ena Pohl]{pohl}, said [she]{pohl} would *appeal*{7}.
--- actors
nurse | person | Dora Lim | nurse
aunt | person | Dora Lim's aunt
court | organization | a Tresk court
bey | person | Osman Bey | judge
police | organization | police
second | person | Rolf Aas | chemist, second defendant
karsa | place | Karsa
officers | group | officers
pohl | person | Ena Pohl | lawyer of Dora Lim
--- events
1 | COERCE | court | nurse | core; time 2022-10-24
2 | ASSAULT | nurse | aunt | core
3 | OTHER:other | nurse | - |
4 | OTHER:health | - | aunt |
5 | SUPPORT | aunt | police |
6 | CONCEDE | ?court | second | core; or OTHER
7 | REJECT | pohl | ?court | planned; by pohl; or OTHER REQUEST
=== n5-008 date:2018-06-21 topic:energy source:written
[Tiber]{tiber} *switches*{1} [Marl]{marl}'s lights back on

[Tiber]{tiber} *restarted*{1} power sales to [Marl]{marl} <on Thursday|2018-06-21>, nine weeks after [it]{tiber} *cut*{2} [its neighbour]{marl} *off*{2} over an unpaid bill. In return [Marl]{marl} *reopened*{3} the canal to [Tiber]{tiber}'s barges and *paid*{4} 11 million crowns.

[Engineers of both]{engineers} *worked*{5} side by side through the night to *mend*{5} the line. [Tiber]{tiber} *lent*{6} [Marl]{marl} two transformers; [Marl]{marl} *opened*{7} [its]{marl} meters to [Tiber]{tiber}'s [auditors]{auditors}.

[Energy ministers]{-} [Ada Voss]{voss} and [Jon Kerr]{kerr} *dined*{8} together on the bridge and *shook hands*{9} on a five-year price.
--- actors
tiber | place | Tiber
marl | place | Marl
engineers | group | engineers of Tiber and Marl
auditors | group | Tiber's auditors
voss | person | Ada Voss | energy minister
kerr | person | Jon Kerr | energy minister
--- events
1 | COOPERATE | tiber | marl | core; time 2018-06-21; or CONCEDE
2 | SANCTION | tiber | marl | core
3 | CONCEDE | marl | tiber | core; or COOPERATE
4 | OTHER:business | marl | ?tiber | or CONCEDE
5 | COOPERATE | engineers | - | mutual; core
6 | AID | tiber | marl | or COOPERATE
7 | COOPERATE | marl | auditors | or CONCEDE
8 | CONSULT | voss, kerr | - | mutual
9 | AGREE | voss, kerr | - | mutual; core
=== n5-009 date:2023-12-01 topic:village source:written
How [two hamlets]{both} *buried*{1} a feud

It *ended*{1} with a goat. [Upper Sell]{upper} and [Lower Sell]{lower}, which had *fought*{2} over a spring for thirty years, *made peace*{1} <on Friday|2023-12-01> after [pastor]{-} [Lina Oduya]{oduya} *walked*{3} from one to the other with a lantern.

[Young men of Upper Sell]{young} once *smashed*{4} the sluice with hammers. [Lower Sell]{lower} *burned*{5} [their]{young} barn and *chased*{6} [a teacher]{teacher} out of the valley. [A boy]{boy} was *drowned*{7} in 1998.

Now [the two]{both} *share*{8} the water by the clock. [Upper Sell]{upper} *gave*{9} [its neighbours]{lower} the goat, and [the boy's mother]{mother} *forgave*{10} [those]{those} who *did*{7} it.
--- actors
both | group | two hamlets
upper | place | Upper Sell
lower | place | Lower Sell
oduya | person | Lina Oduya | pastor
young | group | young men of Upper Sell
teacher | person | a teacher
boy | person | a boy
mother | person | the boy's mother
those | group | those who drowned the boy
--- events
1 | RETREAT | upper, lower | - | mutual; core; time 2023-12-01; or AGREE
2 | ASSAULT | upper, lower | - | mutual; core; or OTHER
3 | CONSULT | oduya | both | core
4 | ASSAULT | young | lower | or PROTEST
5 | ASSAULT | lower | young |
6 | COERCE | lower | teacher | or ASSAULT
7 | ASSAULT | those | boy |
8 | COOPERATE | both | - | mutual
9 | SUPPORT | upper | lower | or AID
10 | CONCEDE | mother | those | or SUPPORT
=== n5-010 date:2021-04-17 topic:politics source:written
[Sungar Party]{sungar} *pulls out*{1} of coalition as [Hale]{hale} *fires*{2} [minister]{minister}

[The Sungar Party]{sungar} *walked out*{1} of [Viktor Hale]{hale}'s government <on Saturday|2021-04-17> and *took*{1} [its]{sungar} four deputies with it, hours after [the prime minister]{hale} *sacked*{2} [farm minister]{minister} [Dana Roo]{minister} for *leaking*{3} a letter.

[Hale]{hale} *told*{4} [Sungar mayors]{mayors} that [they]{mayors} would lose [their]{mayors} grants by Friday. [Three independents]{three} at once *joined*{5} [him]{hale}. Not everyone *cheered*{6}: [his]{hale} own whip, [Otto Pell]{pell}, *stayed away*{7} from the vote.

[Roo]{minister} *called*{8} [Hale]{hale} a coward and *tore up*{9} [her]{minister} party card.
--- actors
sungar | organization | Sungar Party
hale | person | Viktor Hale | prime minister
minister | person | Dana Roo | farm minister
mayors | group | Sungar mayors
three | group | three independents
pell | person | Otto Pell | whip
--- events
1 | SANCTION | sungar | hale | core; time 2021-04-17; or REJECT RETREAT
2 | SANCTION | hale | minister | core
3 | OTHER:other | minister | - | or OTHER
4 | SANCTION/THREATEN | hale | mayors | core; possible; by hale
5 | SUPPORT | three | hale | core
6 | SUPPORT | - | ?hale | neg; denied
7 | REJECT | pell | hale |
8 | ACCUSE | minister | hale |
9 | REJECT | minister | - | or PROTEST
=== n5-011 date:2017-08-25 topic:crime source:written
[Kidnappers]{gang} *release*{1} last of [eight hostages]{eight}

[The gang]{gang} that *seized*{2} [eight road builders]{eight} near [Otor]{otor} *freed*{1} the last of [them]{eight} <on Friday|2017-08-25>, unharmed but thin. [A Catholic bishop]{bishop} *fetched*{3} [the man]{man} in a canoe.

[The company]{company} *denied*{4} that it had *paid*{5}. [A cousin of the freed man]{cousin} said [the family]{family} *sold*{6} two houses. [The captors]{gang} had *demanded*{7} ten million and *threatened*{8} to *feed*{8} [the men]{eight} to crocodiles.

<On Monday|2017-08-21> [soldiers]{soldiers} *shot*{9} [two lookouts]{lookouts}. [A third]{third} was *handed over*{10} to [the police]{police} by [villagers]{villagers}, who had *tied*{11} [him]{third} to a palm.
--- actors
gang | group | kidnappers
eight | group | eight road builders
otor | place | Otor
bishop | person | a Catholic bishop
man | person | the last hostage
company | organization | the road company
cousin | person | cousin of the freed man
family | group | family of the freed man
soldiers | group | soldiers
lookouts | group | two lookouts
third | person | a third lookout
police | organization | police
villagers | group | villagers
--- events
1 | RETREAT | gang | man | core; time 2017-08-25
2 | ASSAULT | gang | eight | core; place otor
3 | AID | bishop | man | core
4 | REJECT | company | - |
5 | CONCEDE | company | ?gang | denied; neg; by company; or OTHER
6 | OTHER:business | family | - | reported; by cousin
7 | REQUEST | gang | ?company | core
8 | ASSAULT/THREATEN | gang | eight | possible; by gang
9 | ASSAULT | soldiers | lookouts | core; time 2017-08-21
10 | COOPERATE | villagers | police | or COERCE RETREAT
11 | COERCE | villagers | third |
=== n5-012 date:2024-01-19 topic:business source:written
[Denko]{denko} *pulls*{1} [Mizu]{mizu} pans from shelves; [Mizu]{mizu} *sues*{2}

[Retailer]{-} [Denko]{denko} has *taken*{1} every [Mizu]{mizu} pan off [its]{denko} shelves after [a laboratory]{lab} *found*{3} lead in the glaze, [the chain]{denko} *said*{4} <on Friday|2024-01-19>. [Rival chains]{rivals} *dropped*{5} [the brand]{mizu} too.

[Mizu]{mizu} *rubbished*{6} the test and *took*{2} [Denko]{denko} to court. [It]{mizu} *offered*{7} [customers]{customers} their money back all the same. [Two big buyers]{buyers} *walked away*{8} from a contract.

[Actress]{-} [Iris Ko]{ko}, the face of [the firm]{mizu}, *disowned*{9} [it]{mizu}. [Mizu]{mizu} *cut*{10} 300 jobs at [its]{mizu} works in [Ome]{ome}.
--- actors
denko | organization | Denko | retailer
mizu | organization | Mizu
lab | organization | a laboratory
rivals | group | rival chains
customers | group | customers
buyers | group | two big buyers
ko | person | Iris Ko | actress
ome | place | Ome
--- events
1 | SANCTION | denko | mizu | core; or OTHER
2 | ACCUSE | mizu | denko | core
3 | OTHER:science | lab | - | core; or ACCUSE
4 | OTHER:statement | denko | - | time 2024-01-19
5 | SANCTION | rivals | mizu |
6 | REJECT | mizu | ?lab |
7 | AID/AGREE | mizu | customers | planned; or CONCEDE
8 | REJECT | buyers | ?mizu | or SANCTION
9 | REJECT | ko | mizu | or SANCTION ACCUSE
10 | OTHER:business | mizu | - | core; place ome; or SANCTION
=== n5-013 date:2020-10-09 topic:diplomacy source:written
[Arden]{arden} *summons*{1} [envoy]{envoy} as [frigate]{frigate} *calls*{2} at [Bergen]{bergen}

[A Sarmatian frigate]{frigate} visited [Bergen]{bergen} <on Friday|2020-10-09> for water and repairs. [Arden]{arden}, which *claims*{3} the ship was *stolen*{4} from [it]{arden} in 1994, *called in*{1} [the Norwegian ambassador]{envoy} and *handed*{5} [him]{envoy} a note.

[Norway]{norway} *brushed*{6} the note *aside*{6}. [Foreign Minister]{-} [Siri Vang]{vang} *rang*{7} [her]{vang} [Ardenese colleague]{colleague}, who *hung up*{8}. <A day later|2020-10-10> [Arden]{arden} *sent*{9} [two Norwegian consuls]{consuls} home and *barred*{10} [Norwegian trawlers]{trawlers} from [its]{arden} waters.

[Analysts]{analysts} called [Norway]{norway} a bystander.
--- actors
arden | place | Arden
envoy | person | the Norwegian ambassador
frigate | other | a Sarmatian frigate
bergen | place | Bergen
norway | place | Norway
vang | person | Siri Vang | Foreign Minister of Norway
colleague | person | the Ardenese foreign minister
consuls | group | two Norwegian consuls
trawlers | group | Norwegian trawlers
analysts | group | analysts
--- events
1 | REQUEST | arden | envoy | core; or CONSULT ACCUSE
2 | OTHER:travel | frigate | bergen | core; time 2020-10-09
3 | ACCUSE | arden | - |
4 | OTHER:crime | - | arden | reported; by arden; time 1994
5 | ACCUSE | arden | envoy | or REQUEST CONSULT
6 | REJECT | norway | arden | core
7 | CONSULT | vang | colleague |
8 | REJECT | colleague | vang |
9 | SANCTION | arden | consuls | core; time 2020-10-10
10 | SANCTION | arden | trawlers | core; or COERCE
=== n5-014 date:2019-02-12 topic:sport source:written
[Reds]{reds} *reinstated*{1} as league *drops*{2} bribery case

[The island league]{league} <on Tuesday|2019-02-12> *dropped*{2} [its]{league} case against [Port Reds]{reds} and *readmitted*{1} [the club]{reds}, *clearing*{1} [it]{reds} to *play*{3} from March.

[The Reds]{reds} were *thrown out*{4} last year when [referee]{-} [Sam Ode]{ode} *claimed*{5} that [a director]{director} had *slipped*{6} [him]{ode} an envelope. [Ode]{ode} has since *taken*{7} it *back*{7}.

[Coach]{-} [Lia Marsh]{marsh} *hugged*{8} [her]{marsh} players. [Rivals Bay United]{bay} *vowed*{9} not to *play*{9} [them]{reds}. [The league]{league} *told*{10} [United]{bay} that [it]{bay} would be fined.
--- actors
reds | organization | Port Reds
league | organization | island league
ode | person | Sam Ode | referee
director | person | a director of Port Reds
marsh | person | Lia Marsh | coach
bay | organization | Bay United
--- events
1 | CONCEDE | league | reds | core; time 2019-02-12
2 | RETREAT | league | reds | core; or CONCEDE
3 | OTHER:sport | reds | - | planned
4 | SANCTION | ?league | reds | core
5 | ACCUSE | ode | director | core
6 | OTHER:crime | director | ode | reported; by ode
7 | RETREAT | ode | - | or CONCEDE REJECT
8 | SUPPORT | marsh | - | or OTHER
9 | REJECT | bay | reds | core; or THREATEN
10 | SANCTION/THREATEN | league | bay | possible; by league
=== n5-015 date:2023-03-28 topic:war source:written
Truce holds as [Gorna rebels]{rebels} *give up*{1} bridge

[The rebels of Gorna]{rebels} *left*{1} the iron bridge <at dawn on Tuesday|2023-03-28> and [the army]{army} *pulled*{2} [its]{army} tanks *back*{2} two kilometres, [U.N. monitors]{monitors} said. It is the first step of a cease-fire *agreed*{3} in [Doha]{doha} by [the two sides]{sides}.

[Rebel commander]{-} [Idris Sall]{sall} *returned*{4} [eleven captured conscripts]{conscripts}; [General]{-} [Aron Wek]{wek} *saluted*{5} [him]{sall} and *gave*{6} [him]{sall} the bodies of [nineteen fighters]{nineteen}.

In the night [unknown gunmen]{gunmen} *fired on*{7} [a water convoy]{convoy} and *wounded*{8} [a driver]{driver}. [Each side]{sides} *blamed*{9} the other. [Some villagers]{villagers} have *come home*{10} to *bury*{11} [their dead]{dead}.
--- actors
rebels | group | rebels of Gorna
army | organization | army
monitors | group | U.N. monitors
doha | place | Doha
sides | group | the two sides
sall | person | Idris Sall | rebel commander
conscripts | group | eleven captured conscripts
wek | person | Aron Wek | general
nineteen | group | nineteen dead fighters
gunmen | group | unknown gunmen
convoy | group | a water convoy
driver | person | a driver
villagers | group | some villagers
dead | group | the villagers' dead
--- events
1 | RETREAT | rebels | ?army | core; reported; by monitors; time 2023-03-28
2 | RETREAT | army | ?rebels | core; reported; by monitors
3 | AGREE | sides | - | mutual; core; place doha
4 | RETREAT | sall | conscripts | core
5 | SUPPORT | wek | sall |
6 | RETREAT | wek | sall | or COOPERATE
7 | ASSAULT | gunmen | convoy | core
8 | ASSAULT | gunmen | driver |
9 | ACCUSE | sides | - | mutual; core
10 | OTHER:travel | villagers | - |
11 | OTHER:other | villagers | dead | planned
=== n5-016 date:2022-07-05 topic:city source:written
[Police]{police} *clear*{1} [squatters]{squatters} from old mill, [one hundred]{hundred} *sleep*{2} in church

[Officers]{police} with shields *emptied*{1} the Hanbury mill <on Tuesday|2022-07-05>. [About 100 people]{hundred} were *marched*{1} out in the rain; [three]{three} who *clung*{3} to a pillar were *dragged*{4} off and *driven*{4} to the cells.

[The owner, Crest Homes]{crest}, had *won*{5} a court order in May. [A grandmother]{granny}, [Joan Till]{granny}, was *knocked down*{6} by [a constable]{constable}. [Till]{granny} *wants*{7} [him]{constable} charged.

[St Anne's church]{church} *opened*{8} [its]{church} hall to [them]{hundred} and [a baker]{baker} *brought*{9} rolls. [Councillor]{-} [Ray Dunn]{dunn} *asked*{10} [Crest]{crest} to *house*{10} [the families]{families}. [It]{crest} *would not*{11}.
--- actors
police | organization | police
squatters | group | squatters of the mill
hundred | group | about 100 people
three | group | three squatters
crest | organization | Crest Homes
granny | person | Joan Till | grandmother
constable | person | a constable
church | organization | St Anne's church
baker | person | a baker
dunn | person | Ray Dunn | councillor
families | group | families from the mill
--- events
1 | COERCE | police | hundred | core; time 2022-07-05
2 | OTHER:other | hundred | - | core
3 | PROTEST | three | - |
4 | COERCE | ?police | three | core
5 | OTHER:court | crest | ?squatters | time 2022-05; or COERCE
6 | ASSAULT | constable | granny | core
7 | ACCUSE/REQUEST | granny | constable |
8 | AID | church | hundred | core
9 | AID | baker | ?hundred |
10 | AID/REQUEST | dunn | crest |
11 | REJECT | crest | dunn |
