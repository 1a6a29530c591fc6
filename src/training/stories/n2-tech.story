=== n2-025 date:2023-10-24 topic:data-breach source:written
Hackers *publish*{1} therapy notes of 6,000 [patients]{patients} after clinic chain *won't pay*{2}

A [ransomware gang]{gang} has begun *posting*{1} session notes *stolen*{3} from [MindHarbour]{mind}, a [Toronto]{toronto}-based chain of therapy clinics, <days|2023-10> after [the company]{mind} *rejected*{2} a *demand*{4} for $2.2 million in bitcoin.

[Privacy Commissioner of [Ontario]{ontario}]{-} [Shanthi Kandiah]{kandiah} *opened*{5} an *investigation*{5} <Monday|2023-10-23>. [She]{kandiah} *told*{6} [CTQ News]{ctq} the breach was "as intimate as it gets".

[MindHarbour]{mind} *learned*{7} of the *intrusion*{3} on <Sept. 12|2023-09-12> but *waited*{8} <31 days|P31D> to *tell*{8} [patients]{patients}. [Chief executive]{-} [Joel Abernathy-Singh]{joel} *defended*{9} the delay. [Police]{police}, [he]{joel} said, had *asked*{10} [the firm]{mind} to keep quiet. An [[RCMP]{rcmp} spokesperson]{spokes} *denied*{11} that.

"[We]{mind} will not fund [the people]{gang} [who]{gang} *did*{3} this," [Abernathy-Singh]{joel} said.

One [patient]{emma}, [whom]{emma} the [Standard]{paper} is identifying only as [Emma]{emma}, *opened*{12} an e-mail <on Saturday|2023-10-21> and found [her]{emma} divorce in it, word for word. [The sender]{gang} *wanted*{13} $500. [She]{emma} *deleted*{14} it, *called*{15} [her]{emma} therapist and *got*{15} a recording.

A class action *led*{16} by [lawyer]{-} [Hugo Trépanier]{trepanier} *seeks*{16} $90 million from [MindHarbour]{mind} and [[its]{mind} software supplier]{notewell}, [Notewell]{notewell}. [Notewell]{notewell} says [its]{notewell} systems were not *compromised*{17}.

The gang, [Pale Lantern]{gang:N}, *emerged*{18} <last year|2022>. [It]{gang} has *claimed*{19} attacks on a [Danish]{~denmark} port, a [Peruvian]{~peru} university and the tax office of [Malta]{malta}, none of which could be independently verified.
--- actors
gang | group | Pale Lantern | ransomware gang
patients | group | patients of MindHarbour
mind | organization | MindHarbour | chain of therapy clinics
toronto | place | Toronto
ontario | place | Ontario
kandiah | person | Shanthi Kandiah | Privacy Commissioner of Ontario
ctq | organization | CTQ News
joel | person | Joel Abernathy-Singh | chief executive of MindHarbour
police | organization | police
rcmp | organization | RCMP
spokes | person | RCMP spokesperson
emma | person | Emma | patient
paper | organization | Standard | newspaper
trepanier | person | Hugo Trépanier | lawyer
notewell | organization | Notewell | software supplier
denmark | place | Denmark
peru | place | Peru
malta | place | Malta
--- events
1 | ASSAULT | gang | patients | core; or OTHER:crime COERCE
2 | REJECT | mind | gang | core
3 | ASSAULT | gang | mind | core; or OTHER:crime
4 | REQUEST | ?gang | mind | core; or COERCE THREATEN
5 | ACCUSE | kandiah | ?mind | core; time 2023-10-23
6 | OTHER:statement | kandiah | ctq |
7 | OTHER:other | mind | - | time 2023-09-12
8 | OTHER:statement | mind | patients | neg; time P31D
9 | REJECT | joel | - | or SUPPORT
10 | REQUEST | police | mind | reported; by joel
11 | REJECT | spokes | ?joel | core
12 | OTHER:other | emma | - | time 2023-10-21
13 | REQUEST | gang | ?emma | or COERCE
14 | REJECT | emma | ?gang |
15 | CONSULT | emma | - |
16 | ACCUSE | trepanier | mind, notewell | core
17 | ASSAULT | - | notewell | denied; neg; by notewell; or OTHER:crime
18 | OTHER:crime | gang | - | time 2022
19 | OTHER:statement | gang | - | or CONCEDE

=== n2-026 date:2024-06-05 topic:antitrust source:written
[Judge]{judge:n} *orders*{1} [Lumio]{lumio} to *open*{1} app store, *calls*{2} [founder]{feld:n} "evasive"

A [federal judge in [San Jose]{sanjose}]{judge} on <Tuesday|2024-06-04> *ruled*{3} that [Lumio]{lumio} *broke*{4} antitrust law by *forcing*{5} [app makers]{makers} to *use*{5} [its]{lumio} payment system, and *gave*{6} [the phone giant]{lumio} <90 days|P90D> to *let*{6} [rivals]{rivals} in.

The *ruling*{3} by [U.S. District Judge]{-} [Carlotta Whitmer]{judge} is a *victory*{7} for [Bramble Games]{bramble}, the [Austin]{austin} studio that *sued*{8} <four years ago|2020> after [Lumio]{lumio} *threw*{9} [its]{bramble} hit [Sky Goblins]{goblins} out of the store. [[Bramble]{bramble}'s chief]{-}, [Teddy Nakagawa]{teddy}, *posted*{10} a picture of a goblin in a wig.

[Whitmer]{judge} *stopped*{11} short of a breakup. [She]{judge} *found*{12} no evidence that [Lumio]{lumio} had *spied*{13} on [competitors]{rivals}, a *claim*{14} that [Bramble]{bramble} had *made*{14} in [its]{bramble} complaint and *dropped*{15} at trial.

[Lumio]{lumio} founder [Aaron Feld]{feld}, [who]{feld} *testified*{16} for <two days|P2D> in <January|2024-01>, gave answers that were "evasive where they were not rehearsed," [the judge]{judge} *wrote*{2}. A [spokeswoman]{-}, [Priya Chandran]{chandran}, said [the company]{lumio} would *appeal*{17} and *ask*{18} for a stay.

Analysts at [Kettle Hill]{kettle} *put*{19} the cost at $3 billion a year. [Lumio]{lumio}, which is worth about 900 times that, fell 2 percent.

In [Brussels]{brussels}, where [Lumio]{lumio} *settled*{20} a similar case <last fall|2023-09/2023-11>, a [spokesman for the [European Commission]{ec}]{ecs} *declined*{21} to comment. [South Korea]{korea} *passed*{22} a law *curbing*{22} app-store fees in <2021|2021>.

[The judge]{judge}, [who]{judge} was *nominated*{23} by [President]{-} [Halvorsen]{halvorsen} and does not own a [Lumio]{lumio} phone, *noted*{24} both facts in a footnote.
--- actors
judge | person | Carlotta Whitmer | U.S. District Judge
lumio | organization | Lumio | phone maker
feld | person | Aaron Feld | founder of Lumio
sanjose | place | San Jose
makers | group | app makers
rivals | group | rivals of Lumio
bramble | organization | Bramble Games | Austin studio
austin | place | Austin
goblins | other | Sky Goblins | game
teddy | person | Teddy Nakagawa | chief of Bramble Games
chandran | person | Priya Chandran | spokeswoman of Lumio
kettle | organization | Kettle Hill
brussels | place | Brussels
ec | organization | European Commission
ecs | person | spokesman for the European Commission
korea | place | South Korea
halvorsen | person | Halvorsen | President
--- events
1 | REQUEST | judge | lumio | core; same 6; or COERCE OTHER:court
2 | ACCUSE | judge | feld | core
3 | OTHER:court | judge | lumio | core; time 2024-06-04; place sanjose; or COERCE
4 | OTHER:crime | lumio | - | reported; by judge
5 | COERCE | lumio | makers | core; reported; by judge
6 | CONCEDE/REQUEST | judge | lumio | core; or COERCE REQUEST
7 | OTHER:court | bramble | ?lumio |
8 | ACCUSE | bramble | ?lumio | time 2020
9 | SANCTION | lumio | ?bramble | time 2020; or COERCE
10 | OTHER:statement | teddy | - |
11 | SANCTION | judge | ?lumio | neg; or COERCE OTHER
12 | OTHER:court | judge | lumio | or CONCEDE
13 | OTHER:crime | lumio | rivals | denied; neg; by judge
14 | ACCUSE | bramble | ?lumio |
15 | CONCEDE | bramble | ?lumio | or RETREAT
16 | OTHER:court | feld | - | time 2024-01
17 | REJECT | lumio | ?judge | core; planned; by chandran; or OTHER:court
18 | REQUEST | lumio | - | planned; by chandran
19 | OTHER:statement | kettle | - |
20 | AGREE | lumio | ?ec | time 2023-09/2023-11; place brussels
21 | REJECT | ecs | - | or OTHER
22 | COERCE | korea | - | time 2021; or OTHER
23 | OTHER:appointment | halvorsen | judge |
24 | OTHER:statement | judge | - |

=== n2-027 date:2016-09-30 topic:launch source:written
[Kirana]{kirana} *unveils*{1} a [$39 smartphone]{satu} for the rice fields

[JAKARTA]{jakarta} — No queue, no black turtleneck. [Kirana Elektronik]{kirana} *launched*{1} the [Satu]{satu}, which [it]{kirana} *calls*{2} the world's cheapest 4G phone, <on Thursday|2016-09-29> in a rice field outside [Klaten]{klaten}, and an [ox]{ox} *stepped*{3} on the first one.

It still worked. That was the point, said [Agus Purnomo]{agus}, [the [Yogyakarta]{yogya} firm's co-founder]{-}. "[We]{kirana} *shot*{4} the advertisement right there. [The ox]{ox} was not in the script."

[The phone]{satu} will be *sold*{5} from <November 1|2016-11-01> through [state pawnshops]{pawn}, which will *lend*{6} [farmers]{farmers} the money against the harvest. [Bank Padi]{padi} *sponsors*{7} the scheme, and the [Agriculture Ministry]{ministry} is *contributing*{8} a weather app.

[Kirana]{kirana} *aims*{9} to *ship*{9} two million handsets <next year|2017>, a number that [Sari Wulandari]{sari} of [Nusa Research]{nusa} *considers*{10} bold. [[Chinese]{~china} makers]{cmakers} have *driven*{11} prices down before, [she]{sari} said, and could *wipe out*{12} a newcomer <in a season|P3M>.

[Purnomo]{agus} and [his]{agus} partner, [Dewi Lestari Hadi]{dewi}, *quit*{13} jobs at a [Korean]{~korea} television maker <in 2012|2012>. [She]{dewi} *sold*{14} [her]{dewi} car, [he]{agus} [his]{agus} wedding suit. [Investors]{investors} *turned*{15} [them]{agus+dewi} *down*{15} nineteen times; the twentieth, [Singapore]{singapore}'s [Merah Capital]{merah}, *put*{16} in $6 million.

A dispute over the name hangs over the start. [Satu Seluler]{seluler}, a [phone-card distributor in [Medan]{medan}]{seluler}, has *threatened*{17} to *sue*{17}. "There are [200 million people]{people} [who]{people} count to one," [Hadi]{dewi} said. "Let [him]{seluler} *sue*{18} [them]{people}."
--- actors
kirana | organization | Kirana Elektronik | Yogyakarta electronics firm
satu | other | Satu | smartphone
jakarta | place | Jakarta
klaten | place | Klaten
ox | other | ox
agus | person | Agus Purnomo | co-founder of Kirana Elektronik
yogya | place | Yogyakarta
pawn | group | state pawnshops
farmers | group | farmers
padi | organization | Bank Padi
ministry | organization | Agriculture Ministry
sari | person | Sari Wulandari | analyst
nusa | organization | Nusa Research
dewi | person | Dewi Lestari Hadi | co-founder of Kirana Elektronik
korea | place | South Korea
investors | group | investors
singapore | place | Singapore
merah | organization | Merah Capital
seluler | organization | Satu Seluler | phone-card distributor
medan | place | Medan
china | place | China
cmakers | group | Chinese makers
people | group | 200 million people
--- events
1 | OTHER:business | kirana | - | core; time 2016-09-29; place klaten
2 | OTHER:statement | kirana | satu |
3 | OTHER:accident | ox | satu | core; place klaten
4 | OTHER:culture | kirana | - | by agus; quoted
5 | OTHER:trade | pawn | - | core; planned; time 2016-11-01
6 | AID/AGREE | pawn | farmers | core; planned; or OTHER:business
7 | AID | padi | - | or SUPPORT OTHER:business
8 | AID | ministry | - | or COOPERATE
9 | OTHER:trade | kirana | - | planned; time 2017
10 | OTHER:statement | sari | - |
11 | OTHER:business | cmakers | - | by sari
12 | OTHER:business | cmakers | - | possible; by sari
13 | OTHER:appointment | agus, dewi | - | time 2012
14 | OTHER:trade | dewi, agus | - |
15 | REJECT | investors | agus, dewi |
16 | OTHER:business | merah | ?kirana | or AID
17 | ACCUSE/THREATEN | seluler | ?kirana | core; planned
18 | ACCUSE | seluler | people | possible; by dewi; quoted; or REQUEST

=== n2-028 date:2019-05-26 topic:film-festival source:written
[Debut]{film:n} *shot*{1} on a fishing boat *takes*{2} top prize in [Locarno]{locarno}

[LOCARNO]{locarno} ([AFPA]{afpa}) - A first feature *filmed*{1} by a [[Cape Verdean]{~cv} deckhand]{lima} on two phones *won*{2} the [Golden Ibex]{ibex} <on Saturday night|2019-05-25>, *beating*{3} works by [three former winners]{three}.

[Jury president]{-} [Ottilie Framm]{framm} said "[Salt in the Motor]{film:N}" had *divided*{4} [the nine jurors]{jury} and then *conquered*{4} [them]{jury}. [She]{framm} *handed*{5} the statuette to [Nelson Lima]{lima}, 27, [who]{lima} *dropped*{6} it.

"[I]{lima} am used to fish," [he]{lima} *told*{7} [the audience]{audience}.

[Lima]{lima} *made*{1} [the film]{film} over <five months|P5M> aboard a [Portuguese]{~portugal} trawler, *hiding*{8} [his]{lima} purpose from [the skipper]{skipper}, [who]{skipper} appears in it as the villain. [The skipper]{skipper}, [Adelino Fonte]{skipper}, was *invited*{9} to the *premiere*{10}, *came*{11}, *laughed*{12} twice and is not *suing*{13}.

The [acting prize]{acting} *went*{14} to [Ukraine]{ukraine}'s [Lesya Horbenko]{lesya} for [Winter Kitchen]{kitchen}, in which [she]{lesya} plays three sisters. [Takeo Muraki]{muraki} *took*{15} best director. The [Iranian]{~iran} entry was *withdrawn*{16} <on the eve of the festival|?> by [its producers]{producers}, without explanation; [organisers]{organisers} *left*{17} its seat empty.

Critics' favourite [Ondine Carrère]{carrere} *went home*{18} with nothing. [She]{carrere} had *shot*{19} [her]{carrere} four-hour western, in [Namibia]{namibia}, with a budget of 31 million euros. "The sea *beat*{20} the desert," [she]{carrere} *shrugged*{20}.

The festival, *founded*{21} in <1946|1946> and *run*{22} since <last year|2018> by [Beat Aellig]{aellig}, *sold*{23} a record 170,000 tickets. [Aellig]{aellig} *thanked*{24} [Banca Verbano]{verbano}, its main sponsor, whose logo had been *booed*{25} at every screening by [climate activists]{activists}.
--- actors
film | other | Salt in the Motor | film
locarno | place | Locarno
afpa | organization | AFPA
lima | person | Nelson Lima | Cape Verdean deckhand and film-maker
cv | place | Cape Verde
ibex | other | Golden Ibex | prize
three | group | three former winners
framm | person | Ottilie Framm | jury president
jury | group | nine jurors
audience | group | audience
portugal | place | Portugal
skipper | person | Adelino Fonte | skipper
acting | other | acting prize
ukraine | place | Ukraine
lesya | person | Lesya Horbenko | actress
kitchen | other | Winter Kitchen | film
muraki | person | Takeo Muraki | director
iran | place | Iran
organisers | group | festival organisers
carrere | person | Ondine Carrère | film-maker
namibia | place | Namibia
aellig | person | Beat Aellig | festival director
verbano | organization | Banca Verbano | sponsor
activists | group | climate activists
producers | group | producers of the Iranian entry
--- events
1 | OTHER:culture | lima | film | core; time P5M
2 | OTHER:culture | ?lima | - | core; time 2019-05-25; place locarno; or SUPPORT
3 | OTHER:culture | ?lima | three |
4 | OTHER:culture | film | jury | by framm
5 | SUPPORT | framm | lima | core; time 2019-05-25
6 | OTHER:accident | lima | - | or OTHER
7 | OTHER:statement | lima | audience |
8 | OTHER:other | lima | skipper |
9 | REQUEST | - | skipper |
10 | OTHER:culture | - | - |
11 | OTHER:travel | skipper | - |
12 | OTHER:other | skipper | - |
13 | ACCUSE | skipper | ?lima | neg
14 | OTHER:culture | - | lesya | core; or SUPPORT
15 | OTHER:culture | muraki | - | core; or SUPPORT
16 | OTHER:culture | producers | - | or SANCTION RETREAT
17 | SUPPORT | organisers | - | or PROTEST OTHER
18 | OTHER:culture | carrere | - |
19 | OTHER:culture | carrere | - | place namibia
20 | OTHER:statement | carrere | - | or CONCEDE
21 | OTHER:culture | - | - | time 1946
22 | OTHER:appointment | aellig | - | time 2018
23 | OTHER:trade | - | - |
24 | SUPPORT | aellig | verbano | core
25 | PROTEST | activists | verbano | core

=== n2-029 date:2022-02-15 topic:museum-theft source:written
[Thieves]{thieves} *lift*{1} Roman helmet from [Xanten]{xanten} museum in the guard's own wheelbarrow

It took four minutes. <Shortly after three on Monday morning|2022-02-14> [three people in overalls]{thieves} *prised*{2} open a window of the [Rhine Legion Museum]{museum}, *smashed*{3} a case with a paving stone and *wheeled*{1} out a gilded cavalry helmet *insured*{4} for €2.8 million.

[The night watchman]{watchman}, 63, was not *hurt*{5}. [He]{watchman} *rang*{6} [the police]{police}, [who]{police} *came*{7} in seven minutes, and *reported*{8} the theft of a helmet and a wheelbarrow.

"[They]{thieves} knew exactly what [they]{thieves} wanted," said [museum director]{-} [Dr]{-} [Cosima Vollrath]{vollrath}. "[They]{thieves} *walked past*{9} coins worth more." Whether [the thieves]{thieves} had *help*{10} inside is one question that [detectives from [Krefeld]{krefeld}]{detectives} are *asking*{11}; [Vollrath]{vollrath} *bristled*{12} at it. [She]{vollrath} would put [her]{vollrath} hand in the fire for [[her]{vollrath} staff]{staff}, [she]{vollrath} said.

<By noon|2022-02-14> a [dog walker]{walker} had *found*{13} the wheelbarrow, in the [Lippe]{lippe}, with a plume of dyed horsehair in it. The plume was modern; a [saddler]{saddler} *made*{14} it <in 2006|2006>.

[The state government in [Düsseldorf]{dusseldorf}]{state} *offered*{15} a €50,000 reward. [It]{state} had *turned down*{16} [the museum]{museum}'s *request*{16} for new windows <in 2020|2020>, the [Lower Rhine Courier]{courier} *revealed*{17}; [Culture Minister]{-} [Hinrich Baader]{baader} *called*{18} that report "technically correct".

Such raids have *struck*{19} [Germany]{germany}'s museums with some regularity. <In 2017|2017> [burglars]{burglars} *took*{20} a gold disc from [Trier]{trier}. [Two cousins]{cousins} were *jailed*{21} for it; the disc was never *recovered*{22} and is presumed *melted down*{23}.
--- actors
thieves | group | three thieves
xanten | place | Xanten
museum | organization | Rhine Legion Museum
watchman | person | night watchman
police | organization | police
vollrath | person | Cosima Vollrath | museum director
krefeld | place | Krefeld
detectives | group | detectives from Krefeld
staff | group | museum staff
walker | person | dog walker
lippe | place | Lippe
saddler | person | saddler
dusseldorf | place | Düsseldorf
state | organization | state government in Düsseldorf
courier | organization | Lower Rhine Courier | newspaper
baader | person | Hinrich Baader | Culture Minister
germany | place | Germany
burglars | group | burglars
trier | place | Trier
cousins | group | two cousins
--- events
1 | OTHER:crime | thieves | museum | core; time 2022-02-14; place xanten
2 | OTHER:crime | thieves | museum | time 2022-02-14
3 | OTHER:crime | thieves | museum | time 2022-02-14
4 | OTHER:business | - | - |
5 | ASSAULT | - | watchman | neg; or OTHER
6 | CONSULT | watchman | police | or REQUEST
7 | OTHER:travel | police | - |
8 | OTHER:statement | watchman | police |
9 | OTHER:other | thieves | - | by vollrath; quoted
10 | AID | - | thieves | possible
11 | ACCUSE | detectives | - | core; or OTHER
12 | REJECT | vollrath | detectives | core
13 | OTHER:other | walker | - | core; time 2022-02-14; place lippe
14 | OTHER:business | saddler | - | time 2006
15 | OTHER:business | state | - | core; planned; or AID REQUEST
16 | REJECT | state | museum | reported; by courier; time 2020
17 | ACCUSE | courier | ?state | core; or OTHER:statement
18 | CONCEDE | baader | courier | or OTHER:statement
19 | OTHER:crime | - | germany |
20 | OTHER:crime | burglars | - | time 2017; place trier
21 | COERCE | - | cousins |
22 | OTHER:other | - | - | neg
23 | OTHER:crime | - | - | possible

=== n2-030 date:2018-07-21 topic:royals source:written
[Princess]{princess:n} *opens*{1} [Tórshamn]{tors} lifeboat station, *drives*{2} the boat, *apologises*{3} to pier

By [Hello Coast!]{hello} staff

There were gasps and then cheers in [Tórshamn]{tors} <on Friday|2018-07-20> as [Princess]{-} [Mathilde of Norrland]{princess}, 34, *took*{2} the wheel of the lifeboat that bears [her]{princess} grandmother's name and *steered*{2} it, gently, into the pier.

[Nobody]{nobody} was *hurt*{4}. [The princess]{princess}, in an orange survival suit by [designer]{-} [Eskil Broch]{broch}, *clapped*{5} both hands to [her]{princess} face and *said sorry*{3} to [the harbourmaster]{harbour}.

[She]{princess} had *arrived*{6} with [[her]{princess} husband]{-}, [Count]{-} [Felix]{felix}, and [the twins]{astrid+oluf}, [Astrid]{astrid} and [Oluf]{oluf}, [who]{astrid+oluf} *ate*{7} most of a cake *baked*{8} by [the crews' wives]{wives}. The [Norrland Sea Rescue Society]{society} *paid*{9} for the station with legacies; [the royal couple]{princess+felix} *gave*{10} a winch.

[The couple]{princess+felix} *married*{11} <in 2013|2013>, and *denied*{12} <last month|2018-06> that [they]{princess+felix} were *living*{13} apart. [They]{princess+felix} *held*{14} hands throughout. "Ask the pier," the [Count]{felix:n} *quipped*{15} when a [reporter]{reporter} *wanted*{16} to know how married life was.

[King]{-} [Harald-Magnus]{king}, [the princess's uncle]{king}, was to have *performed*{17} the *ceremony*{1} but *pulled out*{18} with a cold. [The palace]{palace} *dismissed*{19} as nonsense a claim in [Kveldsbladet]{kvelds} that [he]{king} had been *hit*{20} by a ball at tennis.

[She]{princess} *sails*{21} for [Greenland]{greenland} <on Monday|2018-07-23>. As a passenger, [she]{princess} *promised*{22}.
--- actors
princess | person | Mathilde of Norrland | Princess
harbour | person | harbourmaster
hello | organization | Hello Coast! | magazine
tors | place | Tórshamn
nobody | group | nobody
broch | person | Eskil Broch | designer
felix | person | Felix | Count, husband of Princess Mathilde
astrid | person | Astrid | twin
oluf | person | Oluf | twin
wives | group | crews' wives
society | organization | Norrland Sea Rescue Society
reporter | person | reporter
king | person | Harald-Magnus | King of Norrland
palace | organization | palace
kvelds | organization | Kveldsbladet | newspaper
greenland | place | Greenland
--- events
1 | OTHER:culture | princess | - | core; time 2018-07-20; place tors
2 | OTHER:accident | princess | - | core; time 2018-07-20; place tors
3 | CONCEDE | princess | harbour | core; time 2018-07-20
4 | OTHER:accident | - | nobody | neg
5 | OTHER:other | princess | - |
6 | OTHER:travel | princess, felix, astrid, oluf | - | place tors
7 | OTHER:other | astrid, oluf | - |
8 | AID | wives | - | or OTHER
9 | OTHER:business | society | - |
10 | AID | princess, felix | ?society |
11 | OTHER:culture | princess, felix | - | mutual; time 2013
12 | REJECT | princess, felix | - | time 2018-06
13 | OTHER:other | princess, felix | - | denied; neg; by princess
14 | OTHER:other | princess, felix | - | mutual
15 | OTHER:statement | felix | reporter |
16 | REQUEST | reporter | felix |
17 | OTHER:culture | king | - | core; possible; neg; or AGREE
18 | OTHER:culture | king | - | or REJECT RETREAT
19 | REJECT | palace | kvelds | core
20 | OTHER:accident | - | king | denied; neg; by palace
21 | OTHER:travel | princess | - | planned; time 2018-07-23; place greenland
22 | AGREE | princess | - | planned; or OTHER

=== n2-031 date:2020-11-12 topic:misinformation source:written
No, [the minister]{fahmi} did not *ban*{1} the [Quran app]{app}: what really happened

Posts *shared*{3} more than 300,000 times *claim*{4} that [[Tunisia]{tunisia}'s communications minister]{-}, [Sonia Fahmi]{fahmi}, has *outlawed*{1} [Tilawa]{app}, a popular recitation app. [She]{fahmi} has not. [Check Maghreb]{check} looked into it.

What do the posts say? That [Fahmi]{fahmi} *signed*{5} a decree on <November 7|2020-11-07> on the orders of [foreign lenders]{lenders}. A photograph shows [her]{fahmi} at a desk with a pen.

What happened? <That day|2020-11-07> [she]{fahmi} *signed*{6} a cooperation *agreement*{6} with [Post of Senegal]{post}. The picture, *taken*{7} by a [photographer of the state agency]{photographer}, was *cropped*{8}: [[her]{fahmi} [Senegalese]{~senegal} guest]{guest}, [Mamadou Kane]{guest}, sat to [her]{fahmi} left.

Why did [the app]{app} *vanish*{9}? [Its]{app} owner, [Nour Labs]{nour} of [Sfax]{sfax}, *took*{9} it *down*{9} <overnight|2020-11-07> to *repair*{10} a leak of users' locations. It was back within <36 hours|PT36H>. "[Nobody]{nobody:n} *ordered*{12} [us]{nour} to do anything. [We]{nour} *forgot*{13} to renew a certificate," [[its]{nour} head]{-}, [Anis Belhaj]{belhaj}, *told*{14} [us]{check}.

Who *started*{4} it? The earliest post we found *came*{15} from a page called [Voice of the Coast]{voice}, which <in May|2020-05> *accused*{16} [[Fahmi]{fahmi}'s predecessor]{predecessor} of *selling*{17} the country's mobile masts. A [court in [Sousse]{sousse}]{court} *fined*{18} [[its]{voice} administrator]{admin} for that one.

[The minister]{fahmi} has *asked*{19} [the platform]{platform} to *remove*{19} the posts but *ruled out*{20} a *complaint*{20}. "[I]{fahmi} would be suing [my]{fahmi} aunt," [she]{fahmi} said.

Verdict: false.
--- actors
fahmi | person | Sonia Fahmi | communications minister of Tunisia
app | other | Tilawa | recitation app
tunisia | place | Tunisia
check | organization | Check Maghreb
lenders | group | foreign lenders
post | organization | Post of Senegal
photographer | person | photographer of the state agency
senegal | place | Senegal
guest | person | Mamadou Kane | Senegalese guest
nour | organization | Nour Labs
sfax | place | Sfax
nobody | group | nobody
belhaj | person | Anis Belhaj | head of Nour Labs
voice | organization | Voice of the Coast | page
predecessor | person | predecessor of Sonia Fahmi
sousse | place | Sousse
court | organization | court in Sousse
admin | person | administrator of Voice of the Coast
platform | organization | platform
--- events
1 | COERCE | fahmi | app | core; denied; neg; by check
3 | OTHER:statement | - | - |
4 | ACCUSE | - | fahmi | core; or OTHER:statement
5 | COERCE | fahmi | - | denied; neg; time 2020-11-07; same 1; or AGREE
6 | AGREE | fahmi | post | core; time 2020-11-07
7 | OTHER:culture | photographer | - | or OTHER
8 | OTHER:other | - | guest |
9 | OTHER:business | ?nour | app | core; time 2020-11-07
10 | OTHER:business | nour | - |
12 | REQUEST | nobody | nour | neg; by belhaj; quoted
13 | OTHER:other | nour | - | by belhaj; quoted; reported
14 | OTHER:statement | belhaj | check |
15 | OTHER:statement | voice | - | same 4; or ACCUSE
16 | ACCUSE | voice | predecessor | time 2020-05
17 | OTHER:trade | predecessor | - | reported; by voice; or OTHER:crime
18 | COERCE | court | admin | or SANCTION
19 | REQUEST | fahmi | platform | core
20 | ACCUSE/REJECT | fahmi | - | neg; or ACCUSE REJECT

=== n2-032 date:2024-03-08 topic:media source:written
[Radio Ostrava]{radio} *sacks*{1} [breakfast host]{host:n} [who]{host} *fired*{2} confetti cannon at [mayor]{mayor:n}

[The [Czech]{~cz} city's most popular morning voice]{host} is off the air. Public broadcaster [Radio Ostrava]{radio} <on Thursday|2024-03-07> *dismissed*{1} [presenter]{-} [Luboš Hradil]{host} for *shooting*{2} a confetti cannon during a live *interview*{3} with [the mayor]{mayor}, [Ivana Pokorná]{mayor}, and *naming*{4} it "the budget".

[Pokorná]{mayor}, [who]{mayor} *escaped*{5} with a ringing ear, said [she]{mayor} had not *asked*{6} for [his]{host} head. "[I]{mayor} *asked*{7} for a broom," [she]{mayor} *told*{8} the website [Seznamka]{seznamka}.

[The station]{radio}'s director, [Karel Dostál]{dostal}, said [Hradil]{host} had been *warned*{9} twice before, once for *auctioning*{10} [the news reader]{reader}'s lunch. [Hradil]{host} *hit back*{11} online: "[Dostál]{dostal} *wrote*{12} the cannon into the script. [I]{host} *pulled*{2} the string. [He]{dostal} *bought*{13} the string."

[Dostál]{dostal} *admitted*{14} having *seen*{15} the script but not having *read*{16} it.

[Some 2,000 listeners]{listeners} *rallied*{17} outside the studio <on Thursday evening|2024-03-07> with paper hats. [Trade unionist]{-} [Jitka Malá]{mala} *demanded*{18} [his]{host} *reinstatement*{18} and *announced*{19} a *strike*{19} by [technicians]{technicians} <for Monday|2024-03-11>. [The opposition in the city council]{opposition}, which had been calling [the mayor]{mayor} thin-skinned, *embraced*{20} the cause; a private rival, [Rádio Haldy]{haldy}, *offered*{21} [Hradil]{host} a job within the hour.

[He]{host} is not *taking*{22} it yet. A hearing on the case is *set*{23} for <March 20|2024-03-20>. Until then the breakfast show will be *presented*{24} by [Dostál]{dostal} [himself]{dostal}, [whose]{dostal} debut <this morning|2024-03-08> *ran*{25} eleven minutes short.
--- actors
radio | organization | Radio Ostrava | public broadcaster
host | person | Luboš Hradil | presenter
mayor | person | Ivana Pokorná | mayor of Ostrava
cz | place | Czech Republic
seznamka | organization | Seznamka | website
dostal | person | Karel Dostál | director of Radio Ostrava
listeners | group | 2,000 listeners
mala | person | Jitka Malá | trade unionist
technicians | group | technicians
opposition | group | opposition in the city council
haldy | organization | Rádio Haldy | private rival
reader | person | news reader
--- events
1 | SANCTION | radio | host | core; time 2024-03-07
2 | OTHER:other | host | mayor | core; or ASSAULT PROTEST
3 | CONSULT | host | mayor |
4 | OTHER:statement | host | - |
5 | OTHER:accident | mayor | - |
6 | SANCTION/REQUEST | mayor | host | neg; by mayor; or REQUEST
7 | REQUEST | mayor | - | by mayor; quoted
8 | OTHER:statement | mayor | seznamka |
9 | SANCTION/THREATEN | ?radio | host | by dostal; or THREATEN
10 | OTHER:other | host | reader | by dostal
11 | ACCUSE | host | dostal | core
12 | OTHER:other | dostal | - | reported; by host; quoted
13 | OTHER:trade | dostal | - | reported; by host; quoted
14 | CONCEDE | dostal | - | core
15 | OTHER:other | dostal | - | by dostal
16 | OTHER:other | dostal | - | neg; by dostal
17 | PROTEST | listeners | ?radio | core; time 2024-03-07
18 | CONCEDE/REQUEST | mala | ?radio | core; or REQUEST
19 | PROTEST/THREATEN | technicians | ?radio | core; planned; time 2024-03-11; or PROTEST
20 | SUPPORT | opposition | ?host |
21 | OTHER:business | haldy | host | planned; or AID
22 | AGREE | host | ?haldy | neg; or REJECT
23 | OTHER:court | - | - | planned; time 2024-03-20
24 | OTHER:culture | dostal | - | planned
25 | OTHER:culture | dostal | - | time 2024-03-08
