=== n6-s001 date:2019-06-25 topic:attack source:written
Suicide *bombing*{1} at wedding hall *kills*{2} [18]{dead:n} in [Jalalabad]{jalalabad}

[JALALABAD]{jalalabad}, [Afghanistan]{afghanistan} (AP) — [A suicide bomber]{bomber} *blew*{1} [himself]{bomber} *up*{1} at the entrance to a wedding hall in the eastern [Afghan]{~afghanistan} city of [Jalalabad]{jalalabad} <late Monday|2019-06-24>, *killing*{2} at least [18 people]{dead} and *wounding*{3} [34 others]{wounded}, [Afghan officials]{officials} said <Tuesday|2019-06-25>.

[The dead]{dead} included [seven children]{seven} and [the groom's father]{father}, said [Attaullah Khogyani]{khogyani}, spokesman for [the governor of [Nangarhar]{nangarhar} province]{governor}. [Several of [the wounded]{wounded}]{several} were in critical condition and were being *flown*{4} to [Kabul]{kabul}.

No one immediately *claimed*{5} responsibility for the *attack*{1}. Both [the Taliban]{taliban} and [the Islamic State group]{is} are active in the area. [Taliban spokesman]{-} [Zabihullah Mujahid]{mujahid} *denied*{6} [his]{mujahid} [group]{taliban} was *involved*{1} and *condemned*{7} what [he]{mujahid} called "a *crime*{1} against civilians."

"The hall was full. [We]{witness} heard a bang and the lights went out, and then everybody was screaming," said [a guest [who]{witness} *gave*{11} [his]{witness} name only as Hamid]{witness}. [He]{witness} *carried*{12} [two cousins]{cousins} to a taxi.

The bride's uncle is [a district police commander]{commander} [who]{commander} *led*{13} *raids*{13} against [Islamic State fighters]{fighters} <last winter|2018-12/2019-02>, according to [provincial council member]{-} [Ajmal Omar]{omar}. [The commander]{commander}, [who]{commander} *survived*{14} a roadside *bomb*{14} <in March|2019-03>, was not at the hall.

[President]{-} [Ashraf Ghani]{ghani} *condemned*{15} the *bombing*{1} and *ordered*{16} an *investigation*{16}. [The U.S. Embassy]{embassy} in [Kabul]{kabul} *called*{15} it "a cowardly *act*{1}."

The violence comes as [U.S.]{~us} [peace envoy]{-} [Zalmay Khalilzad]{khalilzad} prepares for a new round of *talks*{17} with [the Taliban]{taliban} in [Qatar]{qatar}, expected to *begin*{17} <Saturday|2019-06-29>. [The insurgents]{taliban}, [who]{taliban} now control or contest nearly half the country, have *refused*{18} to *negotiate*{18} with [the government]{government}, which [they]{taliban} *describe*{19} as a [U.S.]{~us} puppet.

Elsewhere, a roadside *bomb*{20} *killed*{20} [three policemen]{three} in southern [Helmand]{helmand} province, and [Afghan special forces]{special} *freed*{21} [29 people]{prisoners} from a [Taliban]{taliban} prison in [Baghlan]{baghlan}, [the Defense Ministry]{mod} said.
--- actors
bomber | person | suicide bomber
dead | group | at least 18 people killed
wounded | group | 34 people wounded
jalalabad | place | Jalalabad
afghanistan | place | Afghanistan
officials | group | Afghan officials
seven | group | seven children
father | person | the groom's father
khogyani | person | Attaullah Khogyani | spokesman for the governor of Nangarhar
nangarhar | place | Nangarhar
governor | person | governor of Nangarhar
several | group | several of the wounded
kabul | place | Kabul
taliban | organization | Taliban
is | organization | Islamic State group
mujahid | person | Zabihullah Mujahid | Taliban spokesman
witness | person | Hamid | wedding guest
cousins | group | two cousins
commander | person | district police commander
fighters | group | Islamic State fighters
omar | person | Ajmal Omar | provincial council member
ghani | person | Ashraf Ghani | President of Afghanistan
embassy | organization | U.S. Embassy in Kabul
us | place | United States
khalilzad | person | Zalmay Khalilzad | U.S. peace envoy
qatar | place | Qatar
government | organization | Afghan government
three | group | three policemen
helmand | place | Helmand
special | group | Afghan special forces
prisoners | group | 29 people freed
baghlan | place | Baghlan
mod | organization | Afghan Defense Ministry
--- events
1 | ASSAULT | bomber | dead | core; time 2019-06-24; place jalalabad; by officials
2 | ASSAULT | bomber | dead, seven, father | core; time 2019-06-24; place jalalabad; by officials
3 | ASSAULT | bomber | wounded | core; time 2019-06-24; place jalalabad; by officials
4 | AID | - | several | 
5 | OTHER:statement | - | - | neg
6 | REJECT | mujahid | - | core
7 | ACCUSE | mujahid | - |
11 | OTHER:statement | witness | - |
12 | AID | witness | cousins |
13 | ASSAULT | commander | fighters | by omar; time 2018-12/2019-02; or COERCE
14 | ASSAULT | - | commander | time 2019-03
15 | ACCUSE | ghani, embassy | ?bomber | core
16 | REQUEST | ghani | - |
17 | CONSULT | khalilzad, taliban | - | mutual; core; planned; time 2019-06-29; place qatar
18 | CONSULT/REJECT | taliban | government |
19 | ACCUSE | taliban | government |
20 | ASSAULT | - | three | place helmand; by mod
21 | RETREAT | special | prisoners, ?taliban | by mod; place baghlan; or AID

=== n6-s002 date:2023-06-01 topic:council source:written
[Council]{council:n} *scraps*{1} low-traffic scheme after *protests*{2}

[Councillors in [Oxbridge]{oxbridge}]{council} have *voted*{1} to *remove*{1} planters and bollards from twelve streets in the east of the city, less than a year after they were *installed*{3}.

The *vote*{1} at [the county council]{council} <on Thursday|2023-06-01> was *carried*{1} by 31 to 28 after [four Labour members]{four} *broke ranks*{4}. The scheme *cost*{3} £1.1 million.

[Supporters]{cyclists} of the measures, which *stop*{5} [drivers]{drivers} from *using*{6} back streets as short cuts, *shouted*{7} "Shame!" from the gallery. [Two of [them]{cyclists}]{two} were *escorted*{8} out by [security staff]{security}.

[Council leader]{-} [Margaret Tolley]{tolley} said the scheme had divided neighbours. "[We]{council} *listened*{9}, and what [we]{council} *heard*{9} was that [people]{people} did not feel this was *done*{3} with [them]{people}," [she]{tolley} *told*{10} the meeting.

[The fire service]{fire} had *warned*{11} that [its]{fire} engines were being *delayed*{12} by up to three minutes. In <February|2023-02> [an ambulance crew]{crew} *took*{13} nine minutes to *reach*{13} [a man with a heart attack]{man} in Magdala Road. [He]{man} *recovered*{14}.

[Cycling group]{-} [Wheels for All]{wheels} said [it]{wheels} would *ask*{16} [the High Court]{hc} to *review*{16} the decision. "Child casualties *fell*{17} by a third. [They]{council} have *chosen*{1} parked cars over children's legs," said [its]{wheels} chair, [Danny Obuya]{obuya}.

[Shopkeepers]{shops} in Cowley Parade *welcomed*{18} the news. [Butcher]{-} [Phil Garrett]{garrett}, [who]{garrett} *organised*{2} a *march*{2} of more than 1,500 [people]{marchers} <in October|2022-10>, said [his]{garrett} takings had *fallen*{19} by 20 per cent. [Garrett]{garrett} was *elected*{20} to [the council]{council} as an independent <last month|2023-05>.

Several planters were *set*{21} on fire or *rammed*{21} with vehicles <over the winter|2022-12/2023-02>. [A 38-year-old man]{arsonist} *admitted*{22} two counts of criminal damage and was *ordered*{23} to *pay*{23} £900.

[The Department for Transport]{dft}, which *gave*{24} [the council]{council} £700,000 towards the scheme, may *seek*{25} to *recover*{25} the money.
--- actors
oxbridge | place | Oxbridge
council | organization | county council | councillors in Oxbridge
four | group | four Labour members
cyclists | group | supporters of the scheme
drivers | group | drivers
two | group | two of the supporters
security | group | security staff
tolley | person | Margaret Tolley | council leader
people | group | local people
fire | organization | fire service
crew | group | ambulance crew
man | person | man with a heart attack
wheels | organization | Wheels for All | cycling group
hc | organization | High Court
obuya | person | Danny Obuya | chair of Wheels for All
shops | group | shopkeepers in Cowley Parade
garrett | person | Phil Garrett | butcher
marchers | group | more than 1,500 marchers
arsonist | person | 38-year-old man
dft | organization | Department for Transport
--- events
1 | RETREAT | council | - | core; time 2023-06-01; or AGREE CONCEDE
2 | PROTEST | garrett, marchers | ?council | core; time 2022-10
3 | OTHER:other | council | - |
4 | REJECT | four | - | or OTHER
5 | COERCE | - | drivers | or OTHER
6 | OTHER:travel | drivers | - | neg
7 | PROTEST | cyclists | council | core; time 2023-06-01; or ACCUSE
8 | COERCE | security | two |
9 | CONSULT | council | ?people | by tolley; quoted; or OTHER
10 | OTHER:statement | tolley | ?council |
11 | ACCUSE | fire | ?council | core; or REQUEST OTHER
12 | OTHER:other | - | fire | by fire
13 | AID | crew | man | time 2023-02
14 | OTHER:health | - | man |
16 | REQUEST | wheels | hc | core; planned; by wheels; or ACCUSE
17 | OTHER:other | - | - | by obuya; quoted
18 | SUPPORT | shops | ?council |
19 | OTHER:business | garrett | - | by garrett
20 | OTHER:election | garrett | council | time 2023-05
21 | OTHER:crime | arsonist | ?council | time 2022-12/2023-02; or ASSAULT
22 | CONCEDE | arsonist | - | or OTHER
23 | COERCE | - | arsonist |
24 | AID | dft | council |
25 | RETREAT/REQUEST | dft | ?council | possible; or REQUEST

=== n6-s003 date:2008-03-15 topic:protest source:written
[Thai]{~thailand} [farmers]{farmers} *block*{1} highway over cassava prices

<Saturday, March 15, 2008|2008-03-15>

[Around 3,000 farmers]{farmers} in north-east [Thailand]{thailand} *blocked*{1} the main road between [Nakhon Ratchasima]{korat} and [Khon Kaen]{khon} <yesterday|2008-03-14> to *demand*{2} higher prices for cassava.

The blockade *began*{1} at 9 a.m. when [farmers]{farmers} *parked*{3} tractors across all four lanes. It *ended*{4} shortly before midnight, after [deputy agriculture minister]{-} [Somsak Charoen]{somsak} *met*{5} [their]{farmers} [representatives]{reps} at the roadside and *promised*{6} that [the government]{government} would *buy*{6} 200,000 tonnes at 1.80 baht per kilogram.

"[We]{farmers} will *wait*{7} for <fifteen days|P15D>. If nothing *happens*{8}, [we]{farmers} will *come back*{9} with more tractors," said [one of the leaders]{boonmee}, [Boonmee Phothong]{boonmee}.

[Police]{police} did not *intervene*{10}. [One officer]{officer} was *slightly hurt*{11} when [he]{officer} was *struck*{11} by a bottle. [A truck driver]{trucker} [who]{trucker} *tried*{12} to *drive*{12} through the crowd was *pulled*{13} from [his]{trucker} cab and *beaten*{13}, the newspaper [Matichon]{matichon} *reported*{14}.

[The Thai Tapioca Trade Association]{ttta} *blamed*{15} the fall in prices on [China]{china}, which has *cut*{16} [its]{china} *purchases*{16} by a third <this year|2008>. [The association]{ttta} *denied*{17} accusations that [mill owners]{mills} had *agreed*{18} among [themselves]{mills} to *keep*{18} prices low.

Two buses carrying [pilgrims]{pilgrims} were among the vehicles *trapped*{1} in the queue. [Villagers]{villagers} *brought*{19} [the pilgrims]{pilgrims} rice and water.

It was the second such *protest*{20} in the region <this month|2008-03>. <On March 3|2008-03-03>, [rubber growers]{growers} *dumped*{20} latex in front of the provincial hall in [Nong Khai]{nongkhai}.
--- actors
thailand | place | Thailand
farmers | group | around 3,000 farmers
korat | place | Nakhon Ratchasima
khon | place | Khon Kaen
somsak | person | Somsak Charoen | deputy agriculture minister
reps | group | representatives of the farmers
government | organization | Thai government
boonmee | person | Boonmee Phothong | one of the leaders of the farmers
police | organization | police
officer | person | police officer
trucker | person | truck driver
matichon | organization | Matichon | newspaper
ttta | organization | Thai Tapioca Trade Association
china | place | China
mills | group | mill owners
pilgrims | group | pilgrims
villagers | group | villagers
growers | group | rubber growers
nongkhai | place | Nong Khai
--- events
1 | PROTEST | farmers | pilgrims | core; time 2008-03-14; place korat, khon
2 | REQUEST | farmers | ?government | core; time 2008-03-14
3 | PROTEST | farmers | - | time 2008-03-14; or OTHER
4 | RETREAT | farmers | - | core; time 2008-03-14
5 | CONSULT | somsak | reps | core; time 2008-03-14
6 | AID/AGREE | somsak, government | ?farmers | core; planned; or COOPERATE
7 | CONCEDE/AGREE | farmers | ?government | planned; by boonmee; quoted; or OTHER
8 | AID | ?government | ?farmers | possible; neg; by boonmee; quoted; or OTHER
9 | PROTEST/THREATEN | farmers | ?government | possible; by boonmee; quoted
10 | COERCE | police | ?farmers | neg; or OTHER
11 | ASSAULT | - | officer |
12 | ASSAULT | trucker | ?farmers | by matichon; or OTHER
13 | ASSAULT | ?farmers | trucker | by matichon
14 | OTHER:statement | matichon | - |
15 | ACCUSE | ttta | china |
16 | OTHER:trade | china | ?thailand | time 2008; by ttta
17 | REJECT | ttta | - |
18 | AGREE | mills | - | denied; neg; by ttta; mutual
19 | AID | villagers | pilgrims |
20 | PROTEST | growers | - | time 2008-03-03; place nongkhai

=== n6-s004 date:2024-07-03 topic:science source:written
Common blood-pressure pill may *slow*{1} vision loss, trial *finds*{2}

A cheap drug taken by millions for high blood pressure could *slow*{1} the commonest cause of blindness in older people, according to the results of a large trial *published*{3} <on Wednesday|2024-07-03>.

[Researchers]{team} at [the University of Melbourne]{melb} and [Moorfields Eye Hospital]{moorfields} in [London]{london} *gave*{4} [1,940 patients]{patients} in [Australia]{australia}, [Britain]{britain} and [New Zealand]{nz} either the drug, lisdipine, or a dummy pill for <three years|P3Y>. All had early age-related macular degeneration. In [those [who]{takers} *took*{5} the drug]{takers}, the disease *progressed*{2} 27 per cent more slowly.

"For the first time [we]{team} have something [a GP]{gp} can *prescribe*{6} <tomorrow|2024-07-04> for a few pence," said [Professor]{-} [Anneliese Roth]{roth}, [who]{roth} *led*{4} the trial. "It is not a cure. Nobody *got*{7} [their]{nobody} sight back."

The findings *appear*{3} in [the New England Journal of Medicine]{nejm}. The trial was *funded*{8} by [the [Australian]{~australia} government]{ausgov} and two charities. [The drug's original manufacturer]{heller}, [Heller Pharma]{heller}, *declined*{9} to *pay*{9} for it <in 2016|2016> because the patent had *expired*{10}.

[Independent experts]{experts} *welcomed*{11} the result but *urged*{12} caution. [Dr]{-} [Ciaran Foley]{foley} of [Trinity College Dublin]{tcd} *pointed out*{13} that one in nine patients on the drug had *stopped*{14} taking it because of dizziness, and that [two people in that group]{twop} *died*{15} after *falls*{15}, against none in the other.

[The researchers]{team} said an independent safety board had *examined*{17} the two deaths and *judged*{17} them unrelated.

[The Macular Society]{society}, a charity, *advised*{18} [patients]{sufferers} not to *change*{18} [their]{sufferers} medicines without *talking*{19} to [a doctor]{doctor}. [NICE]{nice}, the body that *decides*{20} which treatments the [NHS]{nhs} offers, said it would *consider*{20} the evidence <by the end of the year|2024-12-31>.

About 700,000 people in [Britain]{britain} have the condition.
--- actors
team | group | researchers of the trial
melb | organization | University of Melbourne
moorfields | organization | Moorfields Eye Hospital
london | place | London
patients | group | 1,940 patients
australia | place | Australia
britain | place | Britain
nz | place | New Zealand
takers | group | patients who took the drug
gp | person | a GP
roth | person | Anneliese Roth | professor
nobody | group | nobody
nejm | organization | New England Journal of Medicine
ausgov | organization | Australian government
heller | organization | Heller Pharma | manufacturer of the drug
experts | group | independent experts
foley | person | Ciaran Foley
tcd | organization | Trinity College Dublin
twop | group | two people who died
society | organization | Macular Society
sufferers | group | patients with the condition
doctor | person | a doctor
nice | organization | NICE
nhs | organization | NHS
--- events
1 | OTHER:health | - | - | core; possible
2 | OTHER:science | team | takers | core
3 | OTHER:science | team | - | core; time 2024-07-03
4 | OTHER:science | team, roth | patients | core; place australia, britain, nz
5 | OTHER:health | takers | - |
6 | AID | gp | - | possible; by roth; quoted; or OTHER
7 | OTHER:health | nobody | - | neg; by roth; quoted
8 | AID | ausgov | team | or OTHER
9 | AID/REJECT | heller | ?team | time 2016
10 | OTHER:business | heller | - |
11 | SUPPORT | experts | ?team | core
12 | REQUEST | experts | - | core
13 | ACCUSE | foley | - | or OTHER
14 | OTHER:health | - | - | by foley
15 | OTHER:death | - | twop | by foley; or OTHER
17 | OTHER:science | - | twop | by team; or OTHER
18 | REQUEST | society | sufferers |
19 | CONSULT | sufferers | doctor | possible
20 | OTHER:health | nice | - | planned; time 2024-12-31

=== n6-s005 date:2021-12-13 topic:summit source:written
[G7]{g7:N} *warns*{1} [Russia]{russia} of "massive consequences" over [Ukraine]{ukraine}

[LIVERPOOL]{liverpool}, [England]{england} - Foreign ministers of the [Group of Seven]{g7} rich democracies *warned*{1} [Russia]{russia} <on Sunday|2021-12-12> that [it]{russia} would *face*{1} "massive consequences" if [it]{russia} *invaded*{2} [Ukraine]{ukraine}, and *called*{3} on [Moscow]{russia:N} to *pull back*{3} [its]{russia} [troops]{troops} from the border.

In a joint statement after two days of *talks*{4} in [Liverpool]{liverpool}, [the ministers of [Britain]{britain}, [Canada]{canada}, [France]{france}, [Germany]{germany}, [Italy]{italy}, [Japan]{japan} and [the United States]{us}]{g7} *said*{5} [they]{g7} were united in [their]{g7} condemnation of [Russia]{russia}'s *military build-up*{6}.

[U.S. intelligence officials]{intel} *estimate*{7} that [Russia]{russia} has *massed*{6} up to 100,000 [soldiers]{troops} near [Ukraine]{ukraine} and could *attack*{2} <early next year|2022-01>. [The Kremlin]{russia:N} *denies*{8} that and *says*{9} [the West]{west} is gripped by Russophobia.

"[Russia]{russia} should be in no doubt," [British Foreign Secretary]{-} [Helen Astley]{astley}, [the host]{astley}, *told*{10} a news conference. "If [they]{russia} *choose*{2} that path, [we]{g7} will *act*{1} together and [we]{g7} will act fast."

[A senior State Department official]{stateoff} said the measures could *include*{1} *cutting*{1} [Russia]{russia} off from the SWIFT payment system. [Germany]{germany}'s new foreign minister, [Antje Barlow]{barlow}, *stopped short*{11} of *saying*{11} whether [her]{barlow} country would *block*{12} the Nord Stream 2 gas pipeline.

[President]{-} [Joe Biden]{biden} *told*{13} [Russian President]{-} [Vladimir Putin]{putin} in a video *call*{14} <last Tuesday|2021-12-07> that [U.S. soldiers]{ussoldiers} would not be *sent*{15} to *defend*{15} [Ukraine]{ukraine} but that more would *go*{16} to [NATO]{nato}'s eastern members. [Putin]{putin} *demanded*{17} legally binding guarantees that [the alliance]{nato} would not *expand*{18} further east.

[The ministers]{g7} also *urged*{19} [Iran]{iran} to *stop*{19} *enriching*{20} uranium. [Iran]{iran}'s *talks*{21} with world powers *resumed*{21} in [Vienna]{vienna} <on Thursday|2021-12-09> after [Tehran]{iran:N} *walked out*{22} <in June|2021-06>. "This is the last chance," [Astley]{astley} said.

[Myanmar]{myanmar}'s [junta]{junta} and the *detention*{23} of [aid workers]{aidworkers} in [Ethiopia]{ethiopia} were also *discussed*{4}, and [Southeast Asian ministers]{asean} *joined*{4} the meeting for the first time. [Germany]{germany} *takes over*{24} the G7 presidency <in January|2022-01>.

Outside, [about 200 demonstrators]{demonstrators} *called*{25} on [Britain]{britain} to *share*{25} COVID-19 vaccines with poor countries. There were no *arrests*{26}.
--- actors
g7 | organization | Group of Seven
russia | place | Russia
ukraine | place | Ukraine
liverpool | place | Liverpool
england | place | England
troops | group | Russian troops
britain | place | Britain
canada | place | Canada
france | place | France
germany | place | Germany
italy | place | Italy
japan | place | Japan
us | place | United States
intel | group | U.S. intelligence officials
west | place | the West
astley | person | Helen Astley | British Foreign Secretary
stateoff | person | senior State Department official
barlow | person | Antje Barlow | German foreign minister
biden | person | Joe Biden | U.S. President
putin | person | Vladimir Putin | Russian President
ussoldiers | group | U.S. soldiers
nato | organization | NATO
iran | place | Iran
vienna | place | Vienna
myanmar | place | Myanmar
junta | organization | Myanmar's junta
aidworkers | group | aid workers
ethiopia | place | Ethiopia
asean | group | Southeast Asian ministers
demonstrators | group | about 200 demonstrators
--- events
1 | SANCTION/THREATEN | g7 | russia | core; possible; time 2021-12-12; place liverpool
2 | ASSAULT | russia | ukraine | core; possible; time 2022-01
3 | RETREAT/REQUEST | g7 | russia | core; time 2021-12-12
4 | CONSULT | g7, asean | - | mutual; core; time 2021-12-12; place liverpool
5 | ACCUSE | g7 | russia | core
6 | MOBILIZE | russia | troops, ?ukraine | core
7 | ACCUSE | intel | russia | or OTHER
8 | REJECT | russia | ?intel | core
9 | ACCUSE | russia | west |
10 | OTHER:statement | astley | - |
11 | REJECT | barlow | - | or OTHER
12 | SANCTION | germany | ?russia | possible
13 | OTHER:statement | biden | putin | time 2021-12-07
14 | CONSULT | biden, putin | - | mutual; time 2021-12-07
15 | MOBILIZE/REJECT | biden, ?us | ussoldiers | planned; neg; by biden; or AID
16 | MOBILIZE | ?us | ussoldiers | planned; by biden
17 | AGREE/REQUEST | putin | ?nato | or REQUEST
18 | OTHER:other | nato | - | possible; neg
19 | RETREAT/REQUEST | g7 | iran | core
20 | OTHER:science | iran | - | or MOBILIZE
21 | CONSULT | iran | - | time 2021-12-09; place vienna
22 | REJECT | iran | - | time 2021-06; or SANCTION
23 | COERCE | ?ethiopia | aidworkers | place ethiopia
24 | OTHER:appointment | germany | g7 | planned; time 2022-01
25 | AID/REQUEST | demonstrators | britain | or PROTEST
26 | COERCE | - | demonstrators | neg

=== n6-s006 date:2018-01-11 topic:police source:written
[Officer]{kane:n} in fatal [Tulsa]{tulsa} *shooting*{1} *charged*{2} with manslaughter

[TULSA]{tulsa}, [Okla.]{okla} (AP) — Prosecutors on <Thursday|2018-01-11> *charged*{2} [a white [Oklahoma]{okla} police officer]{kane} with first-degree manslaughter in the *death*{1} of an [unarmed black man]{tate} [she]{kane} *shot*{1} during a traffic *stop*{3} <last month|2017-12>.

[Officer]{-} [Jenna Kane]{kane}, 35, *turned*{4} [herself]{kane} *in*{4} at the [Tulsa County]{county} jail and was *released*{5} on $50,000 bond, [Sheriff's spokesman]{-} [Casey Roland]{roland} said.

[Kane]{kane} *fired*{1} a single round at [Marcus Tate]{tate}, 40, on <Dec. 16|2017-12-16> after [he]{tate} *stepped*{6} out of a pickup that had *stalled*{7} in the middle of a road. Dashcam video *released*{8} by [police]{police} *shows*{6} [Tate]{tate} *walking*{6} away from [her]{kane} with [his]{tate} hands above [his]{tate} head. [He]{tate} *died*{1} at a hospital.

In an affidavit, [the district attorney's office]{da} *said*{2} [Kane]{kane} "*reacted*{1} unreasonably" and *became*{1} emotionally involved. If *convicted*{9}, [she]{kane} *faces*{9} at least four years in prison.

"This is what [we]{family} *prayed*{10} for, but [we]{family} don't celebrate," [Tate]{tate}'s [sister]{-}, [Denise Tate-Wilson]{denise}, *told*{11} [reporters]{reporters} outside the courthouse. "[I]{denise} still *call*{12} [his]{tate} phone to hear [his]{tate} voice."

[Kane]{kane}'s [attorney]{-}, [Shannon Drake]{drake}, has said [the officer]{kane} *believed*{13} [Tate]{tate} was *reaching*{14} into the truck for a weapon. [Drake]{drake} *accused*{15} [District Attorney]{-} [Paul Kessinger]{kessinger} of *bowing*{16} to pressure from [protesters]{protesters}.

[Several hundred people]{protesters} have *marched*{17} downtown each Saturday since the shooting. [The Rev.]{-} [Al Whitmore]{whitmore}, [who]{whitmore} *led*{17} the marches, *called*{18} on [the police chief]{chief} to *fire*{18} [Kane]{kane}, [who]{kane} has been on paid leave. [Chief]{-} [Ron Haskell]{chief} said [he]{chief} would *wait*{19} for the outcome of an internal *inquiry*{20}.

[The U.S. Justice Department]{doj} has *opened*{21} a separate civil rights *investigation*{21}.

<In 2016|2016>, a [volunteer deputy]{bates} in the same county was *sentenced*{22} to four years for *killing*{23} [a suspect]{suspect} when [he]{bates} *mistook*{24} [his]{bates} handgun for a stun gun.
--- actors
kane | person | Jenna Kane | police officer
tulsa | place | Tulsa
okla | place | Oklahoma
tate | person | Marcus Tate | unarmed black man
county | place | Tulsa County
roland | person | Casey Roland | sheriff's spokesman
police | organization | police
da | organization | district attorney's office
family | group | family of Marcus Tate
denise | person | Denise Tate-Wilson | sister of Marcus Tate
reporters | group | reporters
drake | person | Shannon Drake | attorney of Jenna Kane
kessinger | person | Paul Kessinger | District Attorney
protesters | group | several hundred protesters
whitmore | person | Al Whitmore | Reverend
chief | person | Ron Haskell | police chief
doj | organization | U.S. Justice Department
bates | person | volunteer deputy
suspect | person | suspect killed by a volunteer deputy
--- events
1 | ASSAULT | kane | tate | core; time 2017-12-16; place tulsa
2 | ACCUSE | da | kane | core; time 2018-01-11
3 | COERCE | kane | tate | time 2017-12; or OTHER
4 | RETREAT | kane | - | core; or CONCEDE
5 | RETREAT | ?county | kane | by roland
6 | OTHER:travel | tate | - |
7 | OTHER:accident | - | - |
8 | OTHER:statement | police | - |
9 | COERCE | - | kane | possible
10 | REQUEST | family | - | by denise; quoted
11 | OTHER:statement | denise | reporters |
12 | CONSULT | denise | tate | by denise; quoted; or OTHER
13 | OTHER:other | kane | tate | by drake
14 | ASSAULT | tate | - | possible; by drake; or THREATEN
15 | ACCUSE | drake | kessinger |
16 | CONCEDE | kessinger | protesters | by drake
17 | PROTEST | protesters, whitmore | - | core; place tulsa
18 | SANCTION/REQUEST | whitmore | chief, kane | core
19 | REJECT | chief | ?whitmore | planned; by chief; or OTHER
20 | ACCUSE | - | ?kane |
21 | ACCUSE | doj | ?kane | core
22 | COERCE | - | bates | time 2016
23 | ASSAULT | bates | suspect | or OTHER
24 | OTHER:accident | bates | - |

=== n6-s007 date:2014-06-09 topic:transport source:written
[Ferry disaster minister]{minister} *quits*{1}

[SEOYANG]{seoyang} - [The maritime minister of [Daeyang]{daeyang}]{minister} *resigned*{1} <on Monday|2014-06-09> over [the government]{government}'s handling of a ferry *sinking*{2} that *killed*{2} [291 people]{dead}, most of [them]{dead} [secondary school pupils]{pupils}.

[Lee Joo-hwan]{minister} *bowed*{3} to [relatives]{relatives} in a gymnasium near the harbour of [Jinpo]{jinpo} before *reading*{1} a short statement. "[I]{minister} should have *gone*{1} seven weeks ago," [he]{minister} said. "[I]{minister} am *sorry*{4} to every mother here."

[President]{-} [Park Soon-ae]{park} *accepted*{5} the resignation, [her]{park} [office]{office} said. [She]{park} has already *dissolved*{6} [the coastguard]{coastguard}, which was *criticised*{7} for *waiting*{8} outside the listing vessel while [those inside]{dead} *obeyed*{9} orders to stay in [their]{dead} cabins.

The 6,800-tonne Saehan *capsized*{2} <on 16 April|2014-04-16> on a voyage from [Incheol]{incheol} to a holiday island. [Prosecutors]{prosecutors} *say*{10} [the operator]{chonga}, [Chonga Marine]{chonga}, had *added*{11} cabins and *carried*{12} three times the permitted cargo. [The captain]{captain}, [who]{captain} was *filmed*{13} *leaving*{14} in [his]{captain} underwear, goes on *trial*{15} for murder <on Tuesday|2014-06-10> along with [three officers]{threeoff}. [Eleven other crew members]{eleven} *face*{16} lesser charges.

[The man]{yoo} *believed*{17} to own the company, [Yoo Pyong-ho]{yoo}, is on the run. [Some 9,000 police]{police} have *searched*{18} farms belonging to [a religious sect]{sect} [he]{yoo} *founded*{19}, and a reward of 500 million won has been *offered*{20} for [his]{yoo} *capture*{20}. [Four sect members]{foursect} were *arrested*{21} <last week|2014-06-02/2014-06-08> for allegedly *helping*{22} [him]{yoo} to *escape*{23}.

Twelve bodies are still missing. [A diver]{diver} *drowned*{24} <in May|2014-05> while *searching*{25} the wreck.

[Opposition leader]{-} [Ahn Chul-min]{ahn} *called*{26} [the minister]{minister}'s departure overdue and *demanded*{27} an independent *inquiry*{27}. [Relatives]{relatives} have *collected*{28} a million signatures for the same purpose. "One man *leaving*{1} changes nothing," said [Kim Young-ok]{kim}, [whose]{kim} [son]{son} *sent*{29} [her]{kim} a text message from the ship. "[We]{relatives} want to know who *decided*{8} to *wait*{8}."
--- actors
minister | person | Lee Joo-hwan | maritime minister of Daeyang
seoyang | place | Seoyang
daeyang | place | Daeyang
government | organization | government of Daeyang
dead | group | 291 people killed
pupils | group | secondary school pupils
relatives | group | relatives of the dead
jinpo | place | Jinpo
park | person | Park Soon-ae | President of Daeyang
office | organization | office of the President
coastguard | organization | coastguard
incheol | place | Incheol
prosecutors | organization | prosecutors
chonga | organization | Chonga Marine | operator of the ferry
captain | person | captain of the ferry
threeoff | group | three officers
eleven | group | eleven other crew members
yoo | person | Yoo Pyong-ho | man believed to own Chonga Marine
police | group | some 9,000 police
sect | organization | religious sect
foursect | group | four sect members
diver | person | diver
ahn | person | Ahn Chul-min | opposition leader
kim | person | Kim Young-ok
son | person | son of Kim Young-ok
--- events
1 | RETREAT | minister | - | core; time 2014-06-09; place jinpo; or OTHER
2 | OTHER:accident | ?chonga | dead, pupils | core; time 2014-04-16; or OTHER
3 | CONCEDE | minister | relatives | or SUPPORT OTHER
4 | CONCEDE | minister | relatives | core; by minister; quoted
5 | AGREE | park | minister | by office
6 | SANCTION | park | coastguard | core; or COERCE
7 | ACCUSE | - | coastguard |
8 | OTHER:other | coastguard | dead |
9 | COOPERATE | dead | - | or OTHER
10 | ACCUSE | prosecutors | chonga | core
11 | OTHER:business | chonga | - | by prosecutors
12 | OTHER:business | chonga | - | by prosecutors; or OTHER
13 | OTHER:other | - | captain |
14 | RETREAT | captain | - | or OTHER
15 | OTHER:court | - | captain, threeoff | core; planned; time 2014-06-10; or ACCUSE
16 | ACCUSE | ?prosecutors | eleven |
17 | OTHER:other | - | yoo |
18 | COERCE | police | sect | core
19 | OTHER:other | yoo | sect |
20 | COERCE/REQUEST | ?police | yoo | or REQUEST
21 | COERCE | ?police | foursect | time 2014-06-02/2014-06-08
22 | AID | foursect | yoo | reported
23 | RETREAT | yoo | - | reported; or OTHER
24 | OTHER:accident | - | diver | time 2014-05; or OTHER
25 | AID | diver | - | or OTHER
26 | ACCUSE | ahn | minister |
27 | REQUEST | ahn | ?government | core; or ACCUSE
28 | REQUEST | relatives | ?government | or PROTEST
29 | CONSULT | son | kim | or OTHER

=== n6-s008 date:2016-04-14 topic:wikinews source:written
[Spanish]{~spain} town *bans*{1} street parties after teenager's *death*{2}

<Thursday, April 14, 2016|2016-04-14>

The [town council of [Almerida]{almerida}]{council} in southern [Spain]{spain} <yesterday|2016-04-13> *voted*{1} to *ban*{1} outdoor drinking parties, known as botellones, two weeks after [a sixteen-year-old girl]{girl} *died*{2} of alcohol poisoning.

[The girl]{girl}, identified only as L.M., *collapsed*{3} in a car park <on April 1|2016-04-01>. [Friends]{friends} *pushed*{4} [her]{girl} to a health centre in a supermarket trolley, but [she]{girl} could not be *revived*{5}. [A shopkeeper]{shopkeeper} has since been *arrested*{6} on suspicion of *selling*{7} spirits to minors.

[The council]{council} *approved*{1} the measure by 14 votes to 7. From <May 1|2016-05-01>, [people [who]{drinkers} *drink*{8} in public]{drinkers} can be *fined*{8} up to 750 euros. Parents will be *held*{9} responsible for fines *given*{8} to minors.

[Mayor]{-} [Encarnación Robles]{robles} of [the Socialist Party]{psoe} *told*{10} [the broadcaster]{canal} [Canal Sur]{canal} that [the council]{council} had no choice. "[We]{council} looked the other way for years. [We]{council} will not look the other way again," [she]{robles} said.

[Councillors of [Podemos]{podemos}]{podcouncil} *opposed*{12} the ban. [They]{podcouncil} *argued*{12} that it would *drive*{13} [young people]{youth} to more remote places where ambulances could not reach [them]{youth}.

[About 300 young people]{youth} *gathered*{14} with whistles and empty bottles outside the town hall during the session. [Local police]{police} *confiscated*{15} a megaphone but *made*{16} no *arrests*{16}.

[Spain's interior ministry]{ministry} said <last month|2016-03> it was *drafting*{18} a national law against drinking by minors. According to a survey by [the health ministry]{health}, one in five [Spanish]{~spain} fourteen-year-olds *got*{19} drunk in the <previous month|?>.

[Bars]{bars} in [Almerida]{almerida} *welcomed*{20} [the council]{council}'s decision.
--- actors
spain | place | Spain
almerida | place | Almerida
girl | person | L.M. | sixteen-year-old girl
friends | group | friends of the girl
shopkeeper | person | shopkeeper
council | organization | town council of Almerida
drinkers | group | people who drink in public
robles | person | Encarnación Robles | Mayor of Almerida
psoe | organization | Socialist Party
canal | organization | Canal Sur | broadcaster
podemos | organization | Podemos
podcouncil | group | councillors of Podemos
youth | group | young people in Almerida
police | organization | local police
ministry | organization | interior ministry of Spain
health | organization | Spanish health ministry
bars | group | bars in Almerida
--- events
1 | COERCE | council | drinkers, youth | core; time 2016-04-13; place almerida
2 | OTHER:death | - | girl | core; time 2016-04-01; place almerida; or OTHER
3 | OTHER:health | - | girl | time 2016-04-01; place almerida
4 | AID | friends | girl | core
5 | AID | - | girl | neg; or OTHER
6 | COERCE | ?police | shopkeeper | core
7 | OTHER:crime | shopkeeper | - | reported
8 | SANCTION | ?council | drinkers | planned; time 2016-05-01; or COERCE
9 | COERCE | ?council | - | planned; or SANCTION ACCUSE
10 | OTHER:statement | robles | canal |
12 | REJECT | podcouncil | council | core; time 2016-04-13
13 | COERCE | ?council | youth | possible; by podcouncil; or OTHER
14 | PROTEST | youth | council | core; time 2016-04-13; place almerida
15 | COERCE | police | youth | time 2016-04-13
16 | COERCE | police | youth | neg
18 | COERCE | ministry | - | planned; or OTHER
19 | OTHER:health | - | - |
20 | SUPPORT | bars | council |

=== n6-s009 date:2022-01-19 topic:conflict source:written
Air *strike*{1} *kills*{1} [12]{twelve:n} at [Yemen]{yemen} prison, [Houthis]{houthis} say

[SANAA]{sanaa} (Reuters) - [Twelve people]{twelve} were *killed*{1} and [dozens]{dozens} *wounded*{2} when an air *strike*{1} *hit*{1} a detention centre in the northern [Yemeni]{~yemen} city of [Saada]{saada} <on Wednesday|2022-01-19>, health officials in the area *held*{3} by [the Houthi movement]{houthis} said.

[The Saudi-led coalition]{coalition}, which has *fought*{4} [the Iran-aligned group]{houthis} since <2015|2015>, said [it]{coalition} would *look into*{5} the report. [It]{coalition} *added*{6} that the site had not been *placed*{7} on a no-targeting list *agreed*{8} with [the United Nations]{un}.

[Doctors Without Borders]{msf}, [the aid group]{msf}, said [one hospital in [Saada]{saada}]{hospital} had *received*{9} [about 50 wounded]{dozens} and was so overwhelmed that [it]{hospital} could not *take*{9} any more. "There are many bodies still at the scene. It is impossible to know how many," said [Ahmed Mahat]{mahat}, [its]{msf} head of mission.

The raid followed a drone and missile *attack*{10} *claimed*{11} by [the Houthis]{houthis} on [Abu Dhabi]{abudhabi} <on Monday|2022-01-17>, in which [three oil workers, two Indians and a Pakistani]{three}, were *killed*{10}. [The United Arab Emirates]{uae} *vowed*{12} to *respond*{12} and *asked*{13} [Washington]{us:N} to *put*{13} [the group]{houthis} back on its list of terrorist organisations.

[U.N. Secretary-General]{-} [António Guterres]{guterres} *condemned*{14} the strike and *called*{15} for "prompt, effective and transparent *investigations*{15}". [Iran]{iran} *accused*{16} [Western countries]{west} of *selling*{17} [the coalition]{coalition} bombs "and then *weeping*{18} over graves".

Separately, internet access was *down*{19} nationwide <on Wednesday|2022-01-19> after [coalition planes]{planes} *bombed*{20} [a telecommunications building]{telecom} in the port of [Hodeidah]{hodeidah}. [Three children playing football nearby]{children} *died*{20}, [Save the Children]{save} said.

[The coalition]{coalition} *intervened*{4} in [Yemen]{yemen} after [the Houthis]{houthis} *ousted*{21} [the internationally recognised government]{government} from [Sanaa]{sanaa} <in late 2014|2014>. The conflict has *killed*{22} [tens of thousands]{tens} and *pushed*{23} the country to the brink of famine. U.N. *efforts*{24} to *broker*{24} a truce have *stalled*{24} since [the Houthis]{houthis} *launched*{25} an *offensive*{25} on the gas-rich region of [Marib]{marib} <last year|2021>.
--- actors
twelve | group | twelve people killed
dozens | group | dozens wounded
yemen | place | Yemen
houthis | organization | Houthi movement | Iran-aligned group
sanaa | place | Sanaa
saada | place | Saada
coalition | organization | Saudi-led coalition
un | organization | United Nations
msf | organization | Doctors Without Borders
hospital | organization | hospital in Saada
mahat | person | Ahmed Mahat | head of mission of Doctors Without Borders
abudhabi | place | Abu Dhabi
three | group | three oil workers
uae | place | United Arab Emirates
us | place | United States
guterres | person | António Guterres | U.N. Secretary-General
iran | place | Iran
west | group | Western countries
planes | group | coalition planes
telecom | organization | telecommunications building
hodeidah | place | Hodeidah
children | group | three children
save | organization | Save the Children
government | organization | internationally recognised government of Yemen
tens | group | tens of thousands killed
marib | place | Marib
--- events
1 | ASSAULT | ?coalition | twelve | core; time 2022-01-19; by houthis; place saada
2 | ASSAULT | ?coalition | dozens | core; time 2022-01-19; by houthis; place saada
3 | COERCE | houthis | saada | or OTHER
4 | ASSAULT | coalition | houthis | time 2015; place yemen
5 | ACCUSE | coalition | - | core; planned; by coalition; or AGREE OTHER
6 | OTHER:statement | coalition | - |
7 | OTHER:other | - | - | neg; by coalition
8 | AGREE | ?coalition, un | - | mutual
9 | AID | hospital | dozens | by msf
10 | ASSAULT | houthis | abudhabi, three | core; time 2022-01-17
11 | OTHER:statement | houthis | - |
12 | ASSAULT/THREATEN | uae | houthis | core; possible
13 | SANCTION/REQUEST | uae | us, houthis | core; or REQUEST
14 | ACCUSE | guterres | ?coalition | core
15 | REQUEST | guterres | ?coalition | or ACCUSE
16 | ACCUSE | iran | west |
17 | COOPERATE | west | coalition | by iran
18 | ACCUSE | west | - | by iran; quoted; or OTHER
19 | OTHER:other | - | yemen | time 2022-01-19
20 | ASSAULT | planes | telecom, children | core; time 2022-01-19; place hodeidah; by save
21 | COERCE | houthis | government | time 2014; place sanaa; or ASSAULT
22 | ASSAULT | - | tens | place yemen
23 | OTHER:other | - | yemen |
24 | CONSULT | un | ?houthis, ?coalition | or OTHER
25 | ASSAULT | houthis | marib | time 2021; place marib

=== n6-s010 date:2023-11-29 topic:sport source:written
[Kenya]{kenya}'s [Cheptoo]{cheptoo} *breaks*{1} marathon record, then *dedicates*{2} it to late coach

[Kenyan]{~kenya} runner [Mercy Cheptoo]{cheptoo} *smashed*{1} the women's world marathon record in [Valencia]{valencia} <on Sunday|2023-11-26>, *clocking*{1} two hours, 11 minutes and 22 seconds to take 31 seconds off the *mark*{3} *set*{3} by [Ethiopia]{ethiopia}'s [Tigist Alemu]{alemu} <in September|2023-09>.

[The 27-year-old]{cheptoo} *pulled*{4} clear of [compatriot]{-} [Joyce Rotich]{rotich} at the 30 km mark and *crossed*{1} the line alone. [Rotich]{rotich} *finished*{5} second in 2:15:08, with [Britain]{britain}'s [Ellie Marsden]{marsden} a surprise third.

"[I]{cheptoo} *ran*{1} for [coach]{-} [Kiprop]{kiprop}," a tearful [Cheptoo]{cheptoo} *told*{6} [Spanish television]{tve}. "[He]{kiprop} *told*{7} [me]{cheptoo} <in January|2023-01> that [I]{cheptoo} would do it, and [I]{cheptoo} *laughed*{8}."

[Daniel Kiprop]{kiprop}, [who]{kiprop} *trained*{9} [Cheptoo]{cheptoo} from the age of 15, *died*{10} <in August|2023-08> when a lorry *hit*{10} [his]{kiprop} motorbike near [Iten]{iten}. [The lorry driver]{driver} *fled*{11} and has not been *found*{12}.

[President]{-} [William Ruto]{ruto} *phoned*{13} [her]{cheptoo} within the hour to *congratulate*{14} [her]{cheptoo}. [Athletics Kenya]{ak} *promised*{15} [her]{cheptoo} a bonus of 5 million shillings ($33,000).

The record will not be *ratified*{16} until [anti-doping officials]{officials} have *tested*{17} [her]{cheptoo} samples. [More than 60 [Kenyan]{~kenya} athletes]{sixty} are currently *suspended*{18}, and [World Athletics]{wa} *threatened*{19} <last year|2022> to *ban*{19} the country altogether. [The government]{government} then *pledged*{20} $25 million over <five years|P5Y> to *fight*{21} doping.

[Cheptoo]{cheptoo} *switched*{22} from the track <in 2021|2021> after *missing*{23} out on the [Tokyo]{tokyo} Olympics. [She]{cheptoo} is expected to *lead*{24} the [Kenyan]{~kenya} team at <next summer's|2024> Games in [Paris]{paris}, where [she]{cheptoo} may *meet*{25} [Alemu]{alemu} for the first time.

In the men's race, [Ethiopia]{ethiopia}'s [Sisay Worku]{worku} *won*{26} in 2:02:51. Debutant [Joshua Kiplimo]{kiplimo} of [Uganda]{uganda} *dropped out*{27} with cramp.
--- actors
kenya | place | Kenya
cheptoo | person | Mercy Cheptoo | Kenyan runner
valencia | place | Valencia
ethiopia | place | Ethiopia
alemu | person | Tigist Alemu
rotich | person | Joyce Rotich
britain | place | Britain
marsden | person | Ellie Marsden
kiprop | person | Daniel Kiprop | coach
tve | organization | Spanish television
iten | place | Iten
driver | person | lorry driver
ruto | person | William Ruto | President of Kenya
ak | organization | Athletics Kenya
officials | group | anti-doping officials
sixty | group | more than 60 Kenyan athletes
wa | organization | World Athletics
government | organization | Kenyan government
tokyo | place | Tokyo
paris | place | Paris
worku | person | Sisay Worku
kiplimo | person | Joshua Kiplimo
uganda | place | Uganda
--- events
1 | OTHER:sport | cheptoo | - | core; time 2023-11-26; place valencia
2 | SUPPORT | cheptoo | kiprop | core; or OTHER
3 | OTHER:sport | alemu | - | time 2023-09
4 | OTHER:sport | cheptoo | rotich | time 2023-11-26; place valencia
5 | OTHER:sport | rotich, marsden | - | time 2023-11-26; place valencia
6 | OTHER:statement | cheptoo | tve |
7 | OTHER:statement | kiprop | cheptoo | by cheptoo; quoted; time 2023-01; or SUPPORT
8 | OTHER:other | cheptoo | ?kiprop | by cheptoo; quoted; or REJECT
9 | OTHER:sport | kiprop | cheptoo |
10 | OTHER:accident | driver | kiprop | core; time 2023-08; place iten; or OTHER
11 | OTHER:crime | driver | - | or RETREAT
12 | COERCE | - | driver | neg; or OTHER
13 | CONSULT | ruto | cheptoo | time 2023-11-26
14 | SUPPORT | ruto | cheptoo | core
15 | AID/AGREE | ak | cheptoo | core; planned; or SUPPORT
16 | AGREE | - | cheptoo | planned; or OTHER SUPPORT
17 | OTHER:sport | officials | cheptoo | planned; or ACCUSE
18 | SANCTION | - | sixty |
19 | SANCTION/THREATEN | wa | kenya | possible; time 2022
20 | AGREE | government | - | or AID
21 | OTHER:sport | government | - | planned
22 | OTHER:sport | cheptoo | - | time 2021
23 | OTHER:sport | cheptoo | - |
24 | OTHER:sport | cheptoo | kenya | planned; time 2024; place paris
25 | OTHER:sport | cheptoo, alemu | - | possible; mutual; place paris
26 | OTHER:sport | worku | - | time 2023-11-26; place valencia
27 | OTHER:sport | kiplimo | - | time 2023-11-26; place valencia

=== n6-s011 date:2025-08-29 topic:aid source:written
[WFP]{wfp} *halves*{1} rations in [Sahel]{sahel} as [donors]{donors} *cut*{2} funds

The [UN World Food Programme]{wfp} will *halve*{1} food rations for [1.3 million people]{million} in [Mali]{mali}, [Burkina Faso]{burkina} and [Niger]{niger} from <Monday|2025-09-01> because [it]{wfp} has *run out*{3} of money, [the agency]{wfp} *announced*{4} in [Dakar]{dakar} <on Friday|2025-08-29>.

A further [400,000 refugees]{refugees} in [Chad]{chad}, [most of [whom]{refugees}]{refugees} *fled*{5} the *war*{6} in [Sudan]{sudan}, will *receive*{7} nothing at all after <mid-October|2025-10> unless [donors]{donors} *come*{8} forward, said [Adrienne Kaboré]{kabore}, [the agency]{wfp}'s regional director.

"[We]{wfp} are *taking*{9} from [the hungry]{hungry} to *give*{10} to [the starving]{starving}," [Kaboré]{kabore} *told*{11} [journalists]{journalists}. "That is a sentence [I]{kabore} hoped never to say."

[The WFP]{wfp:N} needs $620 million to keep [its]{wfp} operations in the region going until <February|2026-02>, but has *received*{12} less than a third. [The United States]{us}, for years [the biggest donor]{us}, *ended*{2} most of [its]{us} foreign *aid*{2} programmes <earlier this year|2025>. [Germany]{germany}, [Britain]{britain} and [Sweden]{sweden} have also *reduced*{13} [their]{germany+britain+sweden} contributions.

[Washington]{us:N} said in reply to questions that [other countries]{others} must *do*{14} more. A [State Department spokesperson]{spokesperson} *pointed*{15} to a *gift*{15} of 30,000 tonnes of sorghum which *arrived*{15} in [Port Sudan]{portsudan} <in June|2025-06>.

In [Djibo]{djibo}, a town in northern [Burkina Faso]{burkina} that has been *besieged*{16} by [jihadist fighters]{jihadists} since <2022|2022>, [residents]{residents} are *eating*{17} leaves, according to [two aid workers]{two}. [The army]{army} last *brought*{18} in a supply convoy <in May|2025-05>; [at least 21 drivers and soldiers]{twentyone} were *killed*{19} when it was *ambushed*{19}.

[Burkina Faso]{burkina}'s [military government]{junta} *rejected*{20} [the WFP]{wfp}'s figures as exaggerated. [It]{junta} *expelled*{21} [the UN's humanitarian coordinator]{coordinator} <in December 2022|2022-12> after [she]{coordinator} *advised*{22} [families of [UN staff]{unstaff}]{staff} to *leave*{22} the capital.

[Chad]{chad}'s prime minister, [Allamaye Djimet]{djimet}, *appealed*{23} to [Arab states]{arab} for help. [The United Arab Emirates]{uae} has *offered*{24} a field hospital.
--- actors
wfp | organization | UN World Food Programme
sahel | place | Sahel
donors | group | donors
million | group | 1.3 million people
mali | place | Mali
burkina | place | Burkina Faso
niger | place | Niger
dakar | place | Dakar
refugees | group | 400,000 refugees in Chad
chad | place | Chad
sudan | place | Sudan
kabore | person | Adrienne Kaboré | regional director of the World Food Programme
hungry | group | the hungry
starving | group | the starving
journalists | group | journalists
us | place | United States
germany | place | Germany
britain | place | Britain
sweden | place | Sweden
others | group | other countries
spokesperson | person | State Department spokesperson
portsudan | place | Port Sudan
djibo | place | Djibo
jihadists | group | jihadist fighters
residents | group | residents of Djibo
two | group | two aid workers
army | organization | army of Burkina Faso
twentyone | group | at least 21 drivers and soldiers
junta | organization | military government of Burkina Faso
coordinator | person | UN humanitarian coordinator
staff | group | families of UN staff
unstaff | group | UN staff
djimet | person | Allamaye Djimet | Prime Minister of Chad
arab | group | Arab states
uae | place | United Arab Emirates
--- events
1 | AID/SANCTION | wfp | million | core; planned; time 2025-09-01; place mali, burkina, niger; or SANCTION
2 | AID/SANCTION | donors, us | ?wfp | core; time 2025; or SANCTION
3 | OTHER:business | wfp | - |
4 | OTHER:statement | wfp | - | time 2025-08-29; place dakar
5 | OTHER:travel | refugees | chad |
6 | ASSAULT | - | - | place sudan
7 | AID/SANCTION | ?wfp | refugees | core; possible; time 2025-10; by kabore; or SANCTION
8 | AID | donors | refugees | possible; by kabore
9 | SANCTION | wfp | hungry | by kabore; quoted; or OTHER
10 | AID | wfp | starving | by kabore; quoted
11 | OTHER:statement | kabore | journalists |
12 | AID | donors | wfp |
13 | AID/SANCTION | germany, britain, sweden | ?wfp | or SANCTION
14 | AID/REQUEST | us | others | or REQUEST
15 | AID | us | - | by spokesperson; time 2025-06; place portsudan
16 | COERCE | jihadists | djibo, residents | time 2022; or ASSAULT
17 | OTHER:other | residents | - | by two; place djibo
18 | AID | army | djibo | time 2025-05
19 | ASSAULT | ?jihadists | twentyone, army | time 2025-05
20 | REJECT | junta | wfp | core
21 | SANCTION | junta | coordinator | time 2022-12
22 | REQUEST | coordinator | staff |
23 | AID/REQUEST | djimet | arab | or REQUEST
24 | AID/AGREE | uae | chad | planned

=== n6-s012 date:2017-03-02 topic:education source:written
[Teachers at [Nairobi]{nairobi} school]{three:n} *suspended*{1} after [pupils]{pupils} *made*{2} to kneel

[Three teachers at a primary school in [Nairobi]{nairobi}'s [Kibera]{kibera} district]{three} have been *suspended*{1} after a video showed [pupils]{pupils} being *made*{2} to kneel on gravel for *arriving*{4} late.

[The Teachers Service Commission]{tsc} said <on Thursday|2017-03-02> [it]{tsc} had *opened*{5} an *investigation*{5} and *interdicted*{1} [the three]{three}, [who]{three} will be on half pay. [The headmistress]{head}, [Mrs]{-} [Agnes Wafula]{head}, has been *asked*{6} to *explain*{6} within <seven days|P7D> why [she]{head} did not *report*{7} the matter.

The clip, which was *recorded*{8} by [a watchman]{watchman} and *shared*{8} more than 200,000 times, *shows*{2} [about thirty children]{pupils} on [their]{pupils} knees in the sun while [a man with a cane]{man} *walks*{9} behind [them]{pupils}. [One girl]{girl} *faints*{10} and is *carried*{11} away by [two classmates]{classmates}.

"[I]{achieng} *sent*{12} [her]{girl} to school to learn, not to be *punished*{2} because the matatu was late," [the girl]{girl}'s mother, [Beatrice Achieng]{achieng}, *told*{13} the [Daily Nation]{nation}. [She]{achieng} *filed*{14} a complaint at Kilimani police station <on Wednesday|2017-03-01>. [Officers]{police} have *recorded*{15} statements from [five families]{five} but nobody has been *arrested*{16}.

Corporal punishment has been *banned*{17} in [Kenyan]{~kenya} schools since <2001|2001>. [Education Cabinet Secretary]{-} [Fred Matiang'i]{matiangi} *warned*{18} that [teachers [who]{beaters} *beat*{19} or *humiliated*{19} children]{beaters} would be "*shown*{18} the door and the cell".

[The Kenya National Union of Teachers]{knut} *came*{20} to [the teachers]{three}' defence. [Its]{knut} secretary-general, [Wilson Sossion]{sossion}, said [they]{three} had been *condemned*{21} without a hearing and *accused*{22} [the commission]{tsc} of *playing*{22} to the gallery. [The union]{knut} will *provide*{23} [them]{three} with a lawyer.

[The watchman]{watchman}, [whose]{watchman} name has not been *published*{24}, was *dismissed*{25} <on Tuesday|2017-02-28>. [Former pupils]{alumni} have *collected*{26} 140,000 shillings for [him]{watchman}.

[Some 40 parents]{parents} *picketed*{27} the gate <on Thursday|2017-03-02>, *demanding*{28} that [Mrs]{-} [Wafula]{head} *leave*{28} as well.
--- actors
nairobi | place | Nairobi
three | group | three suspended teachers
kibera | place | Kibera
pupils | group | about thirty pupils
tsc | organization | Teachers Service Commission
head | person | Agnes Wafula | headmistress
watchman | person | watchman
man | person | man with a cane
girl | person | girl who fainted
classmates | group | two classmates
achieng | person | Beatrice Achieng | mother of the girl
nation | organization | Daily Nation
police | organization | police
five | group | five families
kenya | place | Kenya
matiangi | person | Fred Matiang'i | Education Cabinet Secretary
beaters | group | teachers who beat or humiliate children
knut | organization | Kenya National Union of Teachers
sossion | person | Wilson Sossion | secretary-general of the union
alumni | group | former pupils
parents | group | some 40 parents
--- events
1 | SANCTION | tsc | three | core; time 2017-03-02
2 | COERCE | three | pupils, girl | core; place kibera; or ASSAULT
4 | OTHER:travel | pupils | - | or OTHER
5 | ACCUSE | tsc | three | core; by tsc; time 2017-03-02
6 | REQUEST | ?tsc | head |
7 | OTHER:statement | head | ?tsc | neg; or ACCUSE
8 | OTHER:statement | watchman | - | or ACCUSE OTHER
9 | OTHER:other | man | pupils | or THREATEN COERCE
10 | OTHER:health | - | girl |
11 | AID | classmates | girl |
12 | OTHER:other | achieng | girl | by achieng; quoted
13 | OTHER:statement | achieng | nation |
14 | ACCUSE | achieng | ?three | core; time 2017-03-01
15 | CONSULT | police | five | or ACCUSE OTHER
16 | COERCE | ?police | - | neg
17 | COERCE | ?kenya | - | time 2001
18 | SANCTION/THREATEN | matiangi | beaters | possible; core
19 | ASSAULT | beaters | - | possible; by matiangi
20 | SUPPORT | knut | three | core
21 | ACCUSE | ?tsc | three | by sossion; or COERCE
22 | ACCUSE | sossion | tsc |
23 | AID | knut | three | planned
24 | OTHER:statement | - | watchman | neg
25 | SANCTION | - | watchman | core; time 2017-02-28
26 | AID | alumni | watchman |
27 | PROTEST | parents | ?head | time 2017-03-02
28 | RETREAT/REQUEST | parents | head | time 2017-03-02; or REQUEST

=== n6-s013 date:2010-11-04 topic:un source:written
[Envoy]{envoy} *recalled*{1} from [Nairovia]{nairovia} after embassy *raid*{2}

<Thursday, November 4, 2010|2010-11-04>

[Portugal]{portugal} has *recalled*{1} [its]{portugal} [ambassador to [Nairovia]{nairovia}]{envoy} following a police *raid*{2} on the residence of a [[Portuguese]{~portugal} diplomat]{diplomat}.

[Foreign Minister]{-} [Luísa Amaral]{amaral} *announced*{1} the decision in [Lisbon]{lisbon} <yesterday|2010-11-03>. "The Vienna Convention is not a suggestion," [she]{amaral} said. "[We]{portugal} expect an *apology*{3}, and [we]{portugal} expect [our]{portugal} papers *back*{4}."

According to [the Portuguese foreign ministry]{mne}, [twelve officers]{officers} *broke down*{2} the door of [the first secretary's]{diplomat} house in the capital, [Tabo]{tabo}, shortly after midnight <on Tuesday|2010-11-02>. [They]{officers} *held*{5} [[the diplomat]{diplomat}'s wife]{wife} at gunpoint for <two hours|PT2H> and *took away*{6} two computers and a safe. [The diplomat]{diplomat}, [Rui Castanho]{diplomat}, was not at home.

[Nairovia]{nairovia}'s [justice minister]{-}, [Emmanuel Dossou]{dossou}, *defended*{7} the search. [He]{dossou} *told*{8} [state radio]{radio} that [Castanho]{diplomat} was *suspected*{9} of *helping*{10} [opposition figures]{opposition} *send*{11} money abroad. [Portugal]{portugal} *called*{12} the allegation "absurd".

[The chairman of the [African Union]{au} Commission]{ping} *offered*{13} to *mediate*{13}. [The European Union]{eu} *summoned*{14} [Nairovia]{nairovia}'s representative in [Brussels]{brussels}.

[Nairovia]{nairovia} *became*{15} independent from [Portugal]{portugal} <in 1975|1975>. Some 4,000 [Portuguese citizens]{citizens} live there. [Lisbon]{portugal:N} *advised*{16} [them]{citizens} <yesterday|2010-11-03> to *avoid*{16} large gatherings but did not *ask*{17} [them]{citizens} to *leave*{17}.

Relations between the countries *worsened*{18} <in July|2010-07> when [a court in [Tabo]{tabo}]{court} *sentenced*{19} [a [Portuguese]{~portugal} journalist]{journalist} to eight months in prison for *insulting*{20} [the president]{president}. [He]{journalist} was *pardoned*{21} and *deported*{22} <in September|2010-09>.
--- actors
envoy | person | Portuguese ambassador to Nairovia
nairovia | place | Nairovia
portugal | place | Portugal
diplomat | person | Rui Castanho | first secretary of the Portuguese embassy
amaral | person | Luísa Amaral | Foreign Minister of Portugal
lisbon | place | Lisbon
mne | organization | Portuguese foreign ministry
officers | group | twelve police officers
tabo | place | Tabo
wife | person | wife of Rui Castanho
dossou | person | Emmanuel Dossou | justice minister of Nairovia
radio | organization | state radio
opposition | group | opposition figures
ping | person | chairman of the African Union Commission
au | organization | African Union
eu | organization | European Union
brussels | place | Brussels
citizens | group | Portuguese citizens in Nairovia
court | organization | court in Tabo
journalist | person | Portuguese journalist
president | person | president of Nairovia
--- events
1 | SANCTION | portugal, amaral | nairovia | core; time 2010-11-03; place lisbon
2 | COERCE | officers | diplomat | core; time 2010-11-02; place tabo
3 | CONCEDE/REQUEST | portugal | ?nairovia | core; by amaral; quoted
4 | RETREAT/REQUEST | portugal | ?nairovia | by amaral; quoted
5 | COERCE | officers | wife | core; by mne; time 2010-11-02; place tabo; or ASSAULT
6 | COERCE | officers | ?diplomat | by mne; time 2010-11-02; place tabo
7 | SUPPORT | dossou | ?officers | core; or REJECT
8 | OTHER:statement | dossou | radio |
9 | ACCUSE | ?nairovia | diplomat | core; by dossou
10 | AID | diplomat | opposition | reported; by dossou
11 | OTHER:crime | opposition | - | reported; by dossou
12 | REJECT | portugal | ?dossou |
13 | CONSULT/AGREE | ping | ?portugal, ?nairovia | planned
14 | REQUEST | eu | nairovia | place brussels; or CONSULT ACCUSE
15 | OTHER:other | nairovia | portugal | time 1975
16 | REQUEST | portugal | citizens | time 2010-11-03
17 | REQUEST | portugal | citizens | neg; time 2010-11-03
18 | OTHER:other | nairovia, portugal | - | mutual; time 2010-07
19 | COERCE | court | journalist | time 2010-07; place tabo
20 | ACCUSE | journalist | president | or OTHER
21 | CONCEDE | ?nairovia | journalist | time 2010-09
22 | COERCE | ?nairovia | journalist | time 2010-09

=== n6-s014 date:2020-01-09 topic:crash source:written
Cargo plane *crashes*{1} near [Goma]{goma}, crew of [four]{crew} *killed*{2}

A cargo plane *crashed*{1} shortly after take-off from [Goma]{goma} in the east of the [Democratic Republic of Congo]{drc} <on Thursday morning|2020-01-09>, *killing*{2} all [four crew]{crew}, [the provincial governor]{nzanzu} said.

The Antonov-26, operated by [Kivu Air Services]{kas}, *came down*{1} in a banana plantation about two kilometres from the runway and *burst*{3} into flames. It was *carrying*{4} food and mosquito nets to [Bunia]{bunia} for [the United Nations children's fund]{unicef}, [Unicef]{unicef}.

[Three of [the dead]{crew}]{ukr} were [Ukrainians]{ukr}, [Governor]{-} [Carly Nzanzu]{nzanzu} said. The fourth, a [Congolese]{~drc} mechanic, was *identified*{5} by [the airline]{kas} as [Dieudonné Bahati]{bahati}, 33.

"The engine on the left was making a noise like a sewing machine," [a farmer]{farmer}, [Espérance Kavira]{farmer}, *told*{7} [Radio Okapi]{okapi}. "Then it *fell*{1} on [my]{farmer} field. [I]{farmer} *thank*{8} God [my]{farmer} [children]{children} were at school."

[UN peacekeepers]{peacekeepers} and [Red Cross volunteers]{redcross} *helped*{9} *recover*{9} the bodies. [Looters]{looters} *carried off*{10} part of the cargo before [soldiers]{soldiers} *fired*{11} shots in the air to *drive*{11} [them]{looters} away.

[The civil aviation authority]{raw} has *grounded*{12} [the company]{kas}'s two other aircraft and *seized*{13} [its]{kas} maintenance records. [The company]{kas} said the plane had *passed*{14} an inspection <in November|2019-11> and *denied*{15} *reports*{15} that it was overloaded.

All [Congolese]{~drc} airlines are *banned*{16} from [European Union]{eu} airspace because of safety concerns. <In November 2019|2019-11>, a passenger plane of another operator *crashed*{17} into a crowded neighbourhood of [Goma]{goma}, *killing*{17} [at least 29 people]{twentynine}.

[President]{-} [Félix Tshisekedi]{tshisekedi} *promised*{18} then to *close down*{18} companies that *broke*{19} the rules. None has *lost*{20} its licence since, according to a report *published*{21} <last month|2019-12> by [parliament]{parliament}.

[Unicef]{unicef} *expressed*{22} condolences to [the families]{families} and said [it]{unicef} would *suspend*{23} [its]{unicef} flights with [Kivu Air Services]{kas}.
--- actors
goma | place | Goma
crew | group | four crew killed
drc | place | Democratic Republic of Congo
kas | organization | Kivu Air Services | airline
bunia | place | Bunia
unicef | organization | Unicef | United Nations children's fund
ukr | group | three Ukrainians killed
nzanzu | person | Carly Nzanzu | provincial governor
bahati | person | Dieudonné Bahati | mechanic
farmer | person | Espérance Kavira | farmer
okapi | organization | Radio Okapi
children | group | children of Espérance Kavira
peacekeepers | group | UN peacekeepers
redcross | group | Red Cross volunteers
looters | group | looters
soldiers | group | soldiers
raw | organization | civil aviation authority
eu | organization | European Union
twentynine | group | at least 29 people killed
tshisekedi | person | Félix Tshisekedi | President
parliament | organization | Congolese parliament
families | group | families of the dead
--- events
1 | OTHER:accident | ?kas | - | core; time 2020-01-09; place goma
2 | OTHER:accident | - | crew | core; time 2020-01-09; place goma; by nzanzu; or OTHER
3 | OTHER:accident | - | - | time 2020-01-09
4 | AID | kas | bunia, unicef | or OTHER
5 | OTHER:statement | kas | bahati |
7 | OTHER:statement | farmer | okapi |
8 | SUPPORT | farmer | - | by farmer; quoted; or OTHER
9 | AID | peacekeepers, redcross | - |
10 | OTHER:crime | looters | ?unicef |
11 | COERCE | soldiers | looters |
12 | SANCTION | raw | kas | core
13 | COERCE | raw | kas | core
14 | OTHER:other | kas | - | by kas; time 2019-11
15 | REJECT | kas | - | core
16 | SANCTION | eu | - | or COERCE
17 | OTHER:accident | - | twentynine | time 2019-11; place goma
18 | SANCTION/AGREE | tshisekedi | - | planned; or SANCTION COERCE
19 | OTHER:other | - | - | possible
20 | SANCTION | - | - | neg; by parliament
21 | OTHER:statement | parliament | - | time 2019-12
22 | SUPPORT | unicef | families |
23 | SANCTION | unicef | kas | planned; by unicef

=== n6-s015 date:2015-09-05 topic:merger source:written
[Brewers]{harcourt+meulen} *call off*{1} £9bn *merger*{1} after watchdog's *objections*{2}

[Harcourt Brewing]{harcourt} and [its]{harcourt} [Dutch]{~netherlands} rival [Van der Meulen]{meulen} have *abandoned*{1} [their]{harcourt+meulen} planned £9 billion *merger*{1}, *blaming*{3} conditions *demanded*{2} by [the European Commission]{commission}.

[The two companies]{harcourt+meulen} said in a joint statement <late on Friday|2015-09-04> that [they]{harcourt+meulen} could not *agree*{4} to *sell*{5} both the Old Anchor and Zilver brands, as [the commission]{commission} had *required*{2}. Each will *bear*{6} [its]{harcourt+meulen} own costs.

The deal, *announced*{7} <in February|2015-02>, would have *created*{7} the world's fourth-largest brewer, with sales in 70 countries. [Competition commissioner]{-} [Mette Rasmussen]{rasmussen} *opened*{8} an in-depth *inquiry*{8} <in May|2015-05>, saying [drinkers]{drinkers} in [Britain]{britain}, [Belgium]{belgium} and [Ireland]{ireland} might *pay*{9} more.

"[We]{harcourt} *offered*{10} a great deal and it was never enough," [Harcourt]{harcourt}'s chairman, [Sir]{-} [Nigel Thorne]{thorne}, said. [He]{thorne} *dismissed*{11} speculation that [chief executive]{-} [Emma Lascelles]{lascelles}, [who]{lascelles} had *staked*{12} [her]{lascelles} reputation on the *merger*{1}, would *resign*{13}.

A spokeswoman for [Ms]{-} [Rasmussen]{rasmussen} said [the commission]{commission} had *been*{14} in close *contact*{14} with [the companies]{harcourt+meulen} and *noted*{15} [their]{harcourt+meulen} decision.

[Activist investor]{-} [Pelham Capital]{pelham}, which owns 4 per cent of [Harcourt]{harcourt} and *opposed*{16} the *merger*{1} from the start, *urged*{17} [the board]{board} to *return*{17} £1.2 billion to [shareholders]{holders}. <Last month|2015-08> [it]{pelham} *threatened*{18} to *call*{18} a vote to *remove*{19} [Sir]{-} [Nigel]{thorne}.

[Unite]{unite}, the union, *welcomed*{20} the collapse of the deal, which would have *closed*{21} breweries in [Tadcaster]{tadcaster} and [Breda]{breda}. "[Eight hundred families]{families} will sleep better tonight," said [its]{unite} national officer, [Len Pike]{pike}.

[Harcourt]{harcourt} shares *fell*{22} 11 per cent <on Friday|2015-09-04> after a newspaper *reported*{23} that the talks were in trouble. [Van der Meulen]{meulen}, which is *controlled*{24} by the founding family, is not listed.

[Analysts]{analysts} said [Harcourt]{harcourt} could now itself become a target. [Japan]{japan}'s [Kitano Breweries]{kitano} *made*{26} an informal *approach*{26} <two years ago|2013> but was *rebuffed*{27}.
--- actors
harcourt | organization | Harcourt Brewing
netherlands | place | Netherlands
meulen | organization | Van der Meulen | Dutch brewer
commission | organization | European Commission
rasmussen | person | Mette Rasmussen | competition commissioner
drinkers | group | drinkers
britain | place | Britain
belgium | place | Belgium
ireland | place | Ireland
thorne | person | Nigel Thorne | chairman of Harcourt Brewing
lascelles | person | Emma Lascelles | chief executive of Harcourt Brewing
pelham | organization | Pelham Capital | activist investor
board | organization | board of Harcourt Brewing
holders | group | shareholders
unite | organization | Unite | union
tadcaster | place | Tadcaster
breda | place | Breda
families | group | eight hundred families
pike | person | Len Pike | national officer of Unite
analysts | group | analysts
japan | place | Japan
kitano | organization | Kitano Breweries
--- events
1 | OTHER:business | harcourt, meulen | - | mutual; core; time 2015-09-04; or COOPERATE REJECT
2 | REQUEST | commission | harcourt, meulen | core
3 | ACCUSE | harcourt, meulen | commission | core
4 | REJECT | harcourt, meulen | ?commission | core
5 | OTHER:business | harcourt, meulen | - | neg
6 | OTHER:business | harcourt, meulen | - | planned
7 | OTHER:business | harcourt, meulen | - | mutual; time 2015-02; same 1; or AGREE
8 | ACCUSE | rasmussen | ?harcourt, ?meulen | time 2015-05
9 | OTHER:trade | drinkers | - | possible; by rasmussen
10 | CONCEDE | harcourt | ?commission | by thorne; quoted; or AGREE
11 | REJECT | thorne | - |
12 | OTHER:business | lascelles | - |
13 | RETREAT | lascelles | - | denied; neg; by thorne; or OTHER
14 | CONSULT | commission, harcourt, meulen | - | mutual
15 | OTHER:statement | commission | - |
16 | REJECT | pelham | harcourt |
17 | REQUEST | pelham | board | core; or AID
18 | REQUEST/THREATEN | pelham | ?board | possible; time 2015-08; or THREATEN
19 | SANCTION | pelham | thorne | possible
20 | SUPPORT | unite | - | core
21 | OTHER:business | ?harcourt, ?meulen | - | possible; neg; place tadcaster, breda
22 | OTHER:business | harcourt | - | time 2015-09-04
23 | OTHER:statement | - | - | time 2015-09-04
24 | OTHER:business | - | meulen |
26 | OTHER:business | kitano | ?harcourt | time 2013
27 | REJECT | ?harcourt | kitano | time 2013
