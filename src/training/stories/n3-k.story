=== n3-087 date:2021-09-08 topic:security source:written
[Kenya]{ken}, [Tanzania]{tan}, [Mozambique]{moz} *pool*{1} coastguards against heroin dhows

[MOMBASA]{mom}, <Sept 8|2021-09-08> - [Kenya]{ken}, [Tanzania]{tan} and [Mozambique]{moz} *began*{2} joint sea *patrols*{2} <on Wednesday|2021-09-08> against traffickers [who]{traf} *ship*{3} heroin down the [Swahili Coast]{swa}, with [[Kenyan]{~ken} radar operators]{rad} *feeding*{4} positions to crews from all three navies.

[The first sortie]{sortie} *intercepted*{5} two dhows off [Pemba]{pemba} and *arrested*{6} [19 crewmen]{crew}. [India]{ind}, [which]{ind} *trained*{7} [the boarding teams]{teams}, *passed on*{8} a tip from [its]{ind} own listening post, [Kenyan]{~ken} [Interior Secretary]{-} [Mwanaisha Shariff]{shar} said.

The three states *signed*{9} the *arrangement*{9} <in June|2021-06>. It *lets*{10} each prosecute the other's catch and *commits*{11} them to *exchange*{11} fingerprints. [Madagascar]{mad} has *applied*{12} to *join*{12}; [the Seychelles]{sey}, home to the region's only pirate court, *agreed*{13} <last month|2021-08> to *try*{13} suspects.

[The [U.N.]{un} Office on Drugs and Crime]{unodc} *applauded*{14} the scheme and *provided*{15} $4 million in equipment. [Pakistan]{pak} *complained*{16} that one of [its]{pak} cargo ships had been *searched*{17} without consent, a *charge*{16} [Shariff]{shar} *dismissed*{18}.

[Fishermen in [Lamu]{lamu}]{fish:n} *urged*{19} [the patrols]{teams} not to *confuse*{20} [them]{fish} with smugglers. <In May|2021-05> a [[Tanzanian]{~tan} cutter]{cut} *rammed*{21} a lobster boat, *drowning*{21} [two brothers]{bro}. [Dar es Salaam]{tan:N} *paid*{22} [the family]{fam} compensation.
--- actors
ken | place | Kenya
tan | place | Tanzania
moz | place | Mozambique
mom | place | Mombasa
rad | group | Kenyan radar operators
cut | group | Tanzanian cutter
traf | group | traffickers
swa | place | Swahili Coast
sortie | group | first sortie
pemba | place | Pemba
crew | group | 19 crewmen
ind | place | India
teams | group | boarding teams
shar | person | Mwanaisha Shariff | Kenyan Interior Secretary
mad | place | Madagascar
sey | place | Seychelles
un | organization | United Nations | U.N.
unodc | organization | U.N. Office on Drugs and Crime
pak | place | Pakistan
lamu | place | Lamu
fish | group | fishermen in Lamu
bro | group | two brothers
fam | group | family of the brothers
--- events
1 | COOPERATE | ken, tan, moz | ?traf | core; mutual; same 2
2 | COOPERATE | ken, tan, moz | traf | core; mutual; time 2021-09-08; or MOBILIZE
3 | OTHER:crime | traf | - | place swa
4 | COOPERATE | rad | ken, tan, moz | core
5 | COERCE | sortie | - | place pemba
6 | COERCE | sortie | crew | core; place pemba
7 | AID | ind | teams | or COOPERATE
8 | COOPERATE | ind | ?ken | reported; by shar
9 | AGREE | ken, tan, moz | - | core; mutual; time 2021-06
10 | CONCEDE | ken, tan, moz | - | mutual; or AGREE COOPERATE
11 | COOPERATE/AGREE | ken, tan, moz | - | mutual; planned
12 | COOPERATE/REQUEST | mad | ?ken, ?tan, ?moz | 
13 | COOPERATE/AGREE | sey | - | planned; time 2021-08
14 | SUPPORT | unodc | ken, tan, moz | 
15 | AID | unodc | ?ken, ?tan, ?moz | or COOPERATE
16 | ACCUSE | pak | ?teams | 
17 | COERCE | ?teams | pak | reported; by pak
18 | REJECT | shar | pak | 
19 | REQUEST | fish | teams | 
20 | OTHER:other | teams | fish | possible; neg; by fish
21 | ASSAULT | cut | bro | time 2021-05; or OTHER
22 | CONCEDE | tan | fam | or AID

=== n3-088 date:2022-12-20 topic:military source:written
[Pakistan]{pak} *rushes*{1} commandos to [Bannu]{ban} as [inmates]{inm:n} *seize*{2} police centre

[PESHAWAR]{pes}, <Dec 20|2022-12-20> - [Pakistan]{pak} *airlifted*{1} [commandos]{com} to the north-western town of [Bannu]{ban} and *cut*{3} mobile phone service there <on Tuesday|2022-12-20> after [detained militants]{inm} *overpowered*{4} [[their]{inm} interrogators]{int} at a counter-terrorism compound and *took*{2} [eight policemen]{eight} hostage.

[The men]{inm}, members of the [Banner of Waziristan]{bow}, *demanded*{5} safe *passage*{5} by air to [Afghanistan]{afg}. [They]{inm} *threatened*{6} to *behead*{6} [a deputy superintendent]{dep} at sunset and *released*{7} a video in which [he]{dep} *begged*{8} [the prime minister]{pm} to *give*{8} in.

[Prime Minister]{-} [Sikandar Lodhi]{pm} *refused*{9}. [Tribal elders]{eld} [who]{eld} *went*{10} in to *negotiate*{10} came out with [one wounded officer]{one} and no deal. [Army chief]{-} [General]{-} [Yasir Minhas]{min} *flew*{11} to the area, *doubled*{12} the cordon and *ordered*{13} helicopters into the air.

[Kabul]{afg:N} *said*{14} [it]{afg} would *not accept*{14} [the fugitives]{inm} and *strengthened*{15} posts along the frontier. [The United States]{us} *offered*{16} "unqualified" *help*{16}; [Islamabad]{pak} *thanked*{17} [Washington]{us} but *declined*{18}.

[Residents]{resd} were *told*{19} to *stay*{19} indoors. [Shopkeepers]{shop}, however, *carried*{20} tea to [soldiers]{sol} [who]{sol} had *taken up*{21} positions behind the bus stand.

<In 2014|2014> the same group *stormed*{22} the town's jail and *freed*{23} [almost 250 prisoners]{pris}. [The government]{pak} had *promised*{24} then to *build*{24} a wall. It was *never built*{25}.
--- actors
pak | place | Pakistan
ban | place | Bannu
inm | group | detained militants
pes | place | Peshawar
com | group | commandos
int | group | interrogators
eight | group | eight policemen
bow | organization | Banner of Waziristan
afg | place | Afghanistan
dep | person | deputy superintendent
pm | person | Sikandar Lodhi | Prime Minister of Pakistan
eld | group | tribal elders
one | person | wounded officer
min | person | Yasir Minhas | army chief
us | place | United States
resd | group | residents
shop | group | shopkeepers
sol | group | soldiers
pris | group | almost 250 prisoners
--- events
1 | MOBILIZE | pak | com | core; time 2022-12-20; place ban
2 | ASSAULT | inm | eight | core; place ban; or COERCE
3 | COERCE | pak | - | core; time 2022-12-20; place ban
4 | ASSAULT | inm | int | 
5 | CONCEDE/REQUEST | inm | ?pak | core
6 | ASSAULT/THREATEN | inm | dep | core; possible
7 | OTHER:statement | inm | - | 
8 | CONCEDE/REQUEST | dep | pm | 
9 | CONCEDE/REJECT | pm | ?inm | core
10 | CONSULT | eld | ?inm | 
11 | OTHER:travel | min | - | place ban; or MOBILIZE
12 | MOBILIZE | min | ?inm | or COERCE
13 | MOBILIZE | min | - | or REQUEST
14 | REJECT | afg | inm | 
15 | MOBILIZE | afg | - | core
16 | AID/AGREE | us | ?pak | planned
17 | SUPPORT | pak | us | 
18 | AID/REJECT | pak | us | 
19 | REQUEST | - | resd | or COERCE
20 | AID | shop | sol | or SUPPORT
21 | MOBILIZE | sol | - | 
22 | ASSAULT | bow | ?pak | time 2014; place ban
23 | RETREAT | bow | pris | time 2014; place ban; or AID
24 | AGREE | pak | - | time 2014; same 25
25 | AGREE | pak | - | neg; or REJECT

=== n3-089 date:2019-02-28 topic:diplomacy source:written
[Swiss]{~swi} *broker*{1} *thaw*{2}: [Cuba]{cuba}, [Brazil]{bra} *agree*{3} to swap doctors, drop insults

[BRASILIA]{bras} - After <eleven weeks|P11W> in which each *called*{4} the other a prison, [Cuba]{cuba} and [Brazil]{bra} <on Thursday|2019-02-28> *agreed*{3} to *send*{5} ambassadors back, *resume*{6} a medical programme and *refrain*{7} from public *insults*{8}.

The *deal*{3} was *negotiated*{1} in [Geneva]{gen} by [Swiss]{~swi} [diplomat]{-} [Regula Zgraggen]{reg}, [who]{reg} *accepted*{9} the task on condition that neither side *talk*{10} to the press. [She]{reg} *secured*{11} a first *promise*{11} from [Havana]{cuba}, to *pay*{12} [its]{cuba} [doctors]{doc} [their]{doc} full salaries, and *got*{13} [[Brazil]{bra}'s president]{pres}, [Everaldo Fontoura]{pres}, to *commit*{13} in writing.

[Fontoura]{pres} *gave*{14} [his]{pres} *word*{14} that none of [the 8,000 doctors]{doc} would be *questioned*{15} about politics. [Some 1,800]{stay} [who]{stay} *stayed*{16} on in defiance of [Havana]{cuba} *won*{17} an *assurance*{17} that [their]{stay} [relatives]{rel} may *travel*{18}.

[[Brazil]{bra}'s evangelical caucus]{evan} *consented*{19} to the *agreement*{3} after [Fontoura]{pres} *undertook*{20} to *move*{20} [[Brazil]{bra}'s embassy]{emb} in [Israel]{isr}. [The Medical Council]{mc} *accepted*{21} it "with a stethoscope on its heart".

In [Miami]{mia}, [exiles]{ex} *denounced*{22} the accord as slavery with a stamp. [The Pan American Health Organization]{paho}, [which]{paho} *vouched*{23} for the money, *promised*{24} quarterly audits.

[Mexico]{mex}, overlooked for the mediator's job, *sent*{25} congratulations.
--- actors
swi | place | Switzerland
cuba | place | Cuba
bra | place | Brazil
bras | place | Brasilia
gen | place | Geneva
reg | person | Regula Zgraggen | Swiss diplomat
doc | group | 8,000 Cuban doctors
pres | person | Everaldo Fontoura | president of Brazil
stay | group | 1,800 doctors who stayed
rel | group | relatives of the doctors
evan | organization | Brazil's evangelical caucus
emb | organization | Brazil's embassy in Israel
isr | place | Israel
mc | organization | Medical Council
mia | place | Miami
ex | group | exiles
paho | organization | Pan American Health Organization
mex | place | Mexico
--- events
1 | CONSULT | swi, reg | cuba, bra | core; place gen
2 | AGREE | cuba, bra | - | core; mutual; same 3; or CONCEDE
3 | AGREE | cuba, bra | - | core; mutual; time 2019-02-28
4 | ACCUSE | cuba, bra | - | mutual; time P11W
5 | COOPERATE/AGREE | cuba, bra | - | core; mutual; planned; or CONSULT
6 | COOPERATE/AGREE | cuba, bra | - | core; mutual; planned
7 | RETREAT/CONCEDE | cuba, bra | - | mutual; planned; or AGREE
8 | ACCUSE | cuba, bra | - | possible; neg; mutual
9 | AGREE | reg | ?cuba, ?bra | 
10 | REQUEST | reg | cuba, bra | or OTHER
11 | AGREE | cuba | reg | same 12
12 | AID/AGREE | cuba | doc | planned; or AGREE
13 | AGREE | pres | reg | 
14 | AGREE | pres | - | core; same 15
15 | COERCE/AGREE | ?bra | doc | planned; neg; by pres; or CONCEDE
16 | REJECT | stay | cuba | or OTHER
17 | CONCEDE/AGREE | ?cuba | stay | planned; or AGREE
18 | OTHER:travel | rel | - | possible
19 | AGREE | evan | pres | or SUPPORT
20 | AGREE | pres | evan | planned; or CONCEDE
21 | AGREE | mc | - | or SUPPORT
22 | ACCUSE | ex | ?cuba, ?bra | 
23 | SUPPORT | paho | - | or AGREE
24 | AGREE | paho | - | planned; or AID
25 | SUPPORT | mex | ?cuba, ?bra | 

=== n3-090 date:2023-08-17 topic:threats source:written
[Ecowas]{eco} *says*{1} D-day set; [[Niger]{nig} junta]{nj:n} *warns*{2} of charges against [Dodo]{dodo}

[ACCRA]{acc}, <Aug 17|2023-08-17> (Volta News) - [[West African]{~wa} army chiefs]{chiefs:n} *warned*{1} <on Thursday|2023-08-17> that [they]{chiefs} were ready to *march*{1} into [Niger]{nig} if [the officers]{nj} [who]{nj} *overthrew*{3} [President]{-} [Sani Dodo]{dodo} did not *yield*{4} within days.

[The junta]{nj}'s [spokesman]{-}, [Colonel]{-} [Amadou Seyni]{amad}, *threatened*{2} in reply to *put*{2} [Dodo]{dodo} on trial for treason and to "*treat*{5} every foreign boot as a *declaration*{5} of war". [Mali]{mali} and [Burkina Faso]{bf} *repeated*{6} that an *attack*{7} on [their]{mali+bf} neighbour would be an *attack*{7} on [them]{mali+bf}; a [Malian]{~mali} general, [Oumar Doucouré]{oum}, *spoke*{8} darkly of "burning ports".

[Nigeria]{nge}, [which]{nge} *cut off*{9} electricity to [Niger]{nig} <in July|2023-07>, *gave*{10} [truckers]{truck} a week to *come*{10} home, *hinting*{11} the border might be *mined*{11}. [[Benin]{ben}'s president]{bpres}, [Séverin Agossou]{bpres}, *raised*{12} the prospect of freezing [the officers]{nj}' family accounts.

Not to be outdone, [the [Tuareg]{~tua} Council of the [Aïr]{air}]{tca} *served*{13} notice on both sides: whoever fires first would "*find*{13} no well". [Uranium miners]{umin} in [Arlit]{arl} *threatened*{14} to *down*{14} tools. [A bishop]{bish} *warned*{15} of hellfire.

Privately, diplomats said, [Abuja]{nge} would *rather*{16} *bargain*{16}. [Algeria]{alg} *is drafting*{17} a six-month plan that would *return*{18} [Dodo]{dodo} to office in name only.
--- actors
eco | organization | Ecowas
nj | group | Niger junta
dodo | person | Sani Dodo | ousted President of Niger
acc | place | Accra
wa | place | West Africa
chiefs | group | West African army chiefs
nig | place | Niger
amad | person | Amadou Seyni | junta spokesman
mali | place | Mali
bf | place | Burkina Faso
oum | person | Oumar Doucouré | Malian general
nge | place | Nigeria
truck | group | truckers
ben | place | Benin
bpres | person | Séverin Agossou | president of Benin
tca | organization | Tuareg Council of the Aïr
tua | group | Tuareg
air | place | Aïr
umin | group | uranium miners
arl | place | Arlit
bish | person | bishop
alg | place | Algeria
--- events
1 | ASSAULT/THREATEN | chiefs, eco | nj, nig | core; possible; time 2023-08-17; or THREATEN
2 | ACCUSE/THREATEN | amad, nj | dodo | core; possible; or COERCE
3 | COERCE | nj | dodo | core; or ASSAULT
4 | CONCEDE/REQUEST | chiefs | nj | 
5 | THREATEN | amad | ?eco | core; possible; quoted; or ASSAULT
6 | THREATEN | mali, bf | ?eco | core; possible
7 | ASSAULT | ?eco | nig | possible; by mali
8 | THREATEN | oum | ?eco | possible; quoted
9 | SANCTION | nge | nig | time 2023-07
10 | RETREAT/REQUEST | nge | truck | 
11 | THREATEN | nge | ?nig | possible; or COERCE
12 | SANCTION/THREATEN | bpres | nj | possible
13 | THREATEN | tca | ?eco, ?nj | possible
14 | PROTEST/THREATEN | umin | - | possible; place arl
15 | THREATEN | bish | - | possible
16 | CONSULT | nge | ?nj | possible; or AGREE
17 | CONSULT | alg | - | or OTHER
18 | RETREAT/REQUEST | alg | dodo, ?nj | possible; or CONCEDE

=== n3-091 date:2020-05-05 topic:mercenaries source:written
[Venezuela]{ven} *captures*{1} [eight]{eight:n} in beach *raid*{2}, *points*{3} at [Bogota]{col}

[CARACAS]{car}, <May 5|2020-05-05> - [[Venezuelan]{~ven} forces]{vf} *foiled*{4} a seaborne *incursion*{2} by [armed exiles]{exl} <on Monday|2020-05-04>, *shooting*{5} dead [eight]{killed} of [them]{exl} and *taking*{1} [eight others]{eight} prisoner, [Interior Minister]{-} [Wilmer Reverón]{rev} said.

[He]{rev} *blamed*{3} [Colombia]{col}, where [the group]{exl} *trained*{6}, and *accused*{7} [a [Florida]{fla} security firm]{firm}, [Bluegate]{firm}, of *supplying*{8} night-vision equipment. [Bogota]{col:N} *denied*{9} the *charge*{3}. [Bluegate]{firm}'s founder, [Travis Kimbrell]{tra}, *told*{10} a radio station that [opposition leader]{-} [Daniela Urdaneta]{urd} had *signed*{11} a *contract*{11} with [him]{tra}; [her]{urd} office *rejected*{12} that as fantasy.

[President]{-} [Rubén Salazar-Mota]{rub} *mobilised*{13} 25,000 troops to patrol the coast, *called up*{14} civilian militias in [La Guaira]{lag} and *paraded*{15} [the captives]{eight} on television. [Prosecutors]{pros} *issued*{16} arrest warrants for [22 people]{tt}, among them [a retired major]{maj} [who]{maj} *fled*{17} to [Trinidad]{tri}.

[Russia]{rus} *sent*{18} [eight special forces soldiers]{spets} to *help*{19} *search*{19} for more boats. [Turkey]{tur}, [Iran]{iran} and [Bolivia]{bol} *condemned*{20} the *raid*{2}; [the United States]{us} *disclaimed*{21} any part in it and *demanded*{22} consular *access*{22} to [two [American]{~us} prisoners]{twoam}.

[Fishermen at [Chuao]{chu}]{fish}, [who]{fish} *tied up*{23} two of the raiders with nets, were *awarded*{24} medals. [The dead]{killed} were *buried*{25} at night. [Colombia]{col} has *moved*{26} a brigade to [Riohacha]{rio}, [its]{col} army said, "as a routine *rotation*{26}".
--- actors
ven | place | Venezuela
eight | group | eight captured raiders
col | place | Colombia
car | place | Caracas
exl | group | armed exiles
killed | group | eight raiders shot dead
vf | group | Venezuelan forces
rev | person | Wilmer Reverón | Venezuelan Interior Minister
firm | organization | Bluegate | Florida security firm
fla | place | Florida
tra | person | Travis Kimbrell | founder of Bluegate
urd | person | Daniela Urdaneta | opposition leader
rub | person | Rubén Salazar-Mota | President of Venezuela
lag | place | La Guaira
pros | group | prosecutors
tt | group | 22 people
maj | person | retired major
tri | place | Trinidad
rus | place | Russia
spets | group | eight special forces soldiers
tur | place | Turkey
iran | place | Iran
bol | place | Bolivia
us | place | United States
twoam | group | two American prisoners
chu | place | Chuao
fish | group | fishermen at Chuao
rio | place | Riohacha
--- events
1 | COERCE | ven, vf | eight | core; time 2020-05-04; reported; by rev
2 | ASSAULT | exl | ven | core; time 2020-05-04; reported; by rev
3 | ACCUSE | ven, rev | col | core
4 | REJECT | vf | exl | core; time 2020-05-04; reported; by rev; or ASSAULT COERCE
5 | ASSAULT | vf | killed | core; time 2020-05-04; reported; by rev
6 | MOBILIZE | exl | - | reported; by rev; place col; or OTHER
7 | ACCUSE | rev | firm | 
8 | AID | firm | exl | reported; by rev
9 | REJECT | col | ven | 
10 | OTHER:statement | tra | - | 
11 | AGREE | urd, tra | - | mutual; reported; by tra
12 | REJECT | urd | tra | 
13 | MOBILIZE | rub | - | core
14 | MOBILIZE | rub | - | core; place lag
15 | COERCE | rub | eight | or OTHER
16 | COERCE | pros | tt | or ACCUSE
17 | OTHER:travel | maj | - | place tri
18 | MOBILIZE | rus | spets | core; or AID
19 | AID | spets, rus | ?ven | or COOPERATE
20 | ACCUSE | tur, iran, bol | - | or SUPPORT
21 | REJECT | us | - | 
22 | CONCEDE/REQUEST | us | ?ven, twoam | or CONSULT REQUEST
23 | COERCE | fish | eight | place chu
24 | SUPPORT | - | fish | 
25 | OTHER:other | - | killed | 
26 | MOBILIZE | col | ?ven | by col; place rio

=== n3-092 date:2024-02-06 topic:mining source:written
[Panama]{pan} port *reopens*{1} as indigenous councils *let go*{2} of highway

[CHIRIQUÍ]{chi} - [The [Ngäbe]{~nga} and [Buglé]{~nga} councils]{coun} *cleared*{2} [their]{coun} last roadblock <on Tuesday|2024-02-06>, *permitting*{3} [container lorries]{lor} to *reach*{3} [Almirante]{alm} port for the first time <in 33 days|P33D>, once [President]{-} [Aristides Tejeira]{tej} *gave up*{4} a copper concession [they]{coun} had *fought*{5} with barricades and prayer.

The climbdown came in stages. <On Friday|2024-02-02> [Tejeira]{tej} *suspended*{6} blasting. <On Sunday|2024-02-04> [he]{tej} *dropped*{7} sedition charges against [the councils' lawyer]{-}, [Eneida Carpintero]{ene}, and *lifted*{8} the freeze on the strike fund. <On Monday|2024-02-05> [he]{tej} *tore up*{4} the lease itself, *telling*{9} [mining company]{-} [Norcop]{nor} by letter.

[Norcop]{nor}, of [Vancouver]{van}, *will seek*{10} $9 billion in arbitration; [it]{nor} *withdrew*{11} [its]{nor} engineers at once. [Canada]{can} *regretted*{12} the *decision*{4}. Ratings agency [Fairmont]{fair} *cut*{13} [Panama]{pan} to junk.

[Chief]{-} [Silvio Montezuma]{sil} *called*{14} on [followers]{fol} to *take down*{14} even the flags. [He]{sil} *forgave*{15} [the police captain]{cap} [who]{cap} *shot*{16} [his]{sil} [nephew]{nep} in the thigh <on January 12|2024-01-12>, and the two *ate*{17} rice together. [The captain]{cap} has since been *transferred*{18}.

[Teachers]{tea}, [who]{tea} *struck*{19} in sympathy, *went back*{20} to class. [Banana firm]{-} [Del Istmo]{ban} *took back*{21} [400 workers]{wor} [it]{ban} had *dismissed*{22}. Only [Congress]{cong} *held out*{23}: [its]{cong} president, [Crispín Bósquez]{cris}, *refused*{23} to *repeal*{23} the mining code and *dared*{24} [the councils]{coun} to come to the capital.
--- actors
pan | place | Panama
chi | place | Chiriquí
coun | organization | Ngäbe and Buglé councils
nga | group | Ngäbe and Buglé
lor | group | container lorries
alm | place | Almirante
tej | person | Aristides Tejeira | President of Panama
ene | person | Eneida Carpintero | lawyer of the councils
nor | organization | Norcop | mining company
van | place | Vancouver
can | place | Canada
fair | organization | Fairmont | ratings agency
sil | person | Silvio Montezuma | chief
fol | group | followers
cap | person | police captain
nep | person | nephew of Silvio Montezuma
tea | group | teachers
ban | organization | Del Istmo | banana firm
wor | group | 400 workers
cong | organization | Congress
cris | person | Crispín Bósquez | president of Congress
--- events
1 | CONCEDE | coun | pan | core; same 3
2 | RETREAT | coun | - | core; time 2024-02-06
3 | CONCEDE | coun | lor | core; time 2024-02-06; place alm
4 | CONCEDE | tej | coun, nor | core; time 2024-02-05; or SANCTION
5 | PROTEST | coun | tej | core; time P33D
6 | RETREAT | tej | ?nor | time 2024-02-02; or CONCEDE
7 | CONCEDE | tej | ene | core; time 2024-02-04; or RETREAT
8 | CONCEDE | tej | ?coun | time 2024-02-04
9 | OTHER:statement | tej | nor | time 2024-02-05
10 | ACCUSE | nor | pan | planned
11 | RETREAT | nor | - | 
12 | ACCUSE | can | ?tej | or OTHER
13 | OTHER:business | fair | pan | or SANCTION
14 | RETREAT/REQUEST | sil | fol | 
15 | CONCEDE | sil | cap | core
16 | ASSAULT | cap | nep | time 2024-01-12
17 | CONSULT | sil, cap | - | mutual; or SUPPORT OTHER
18 | OTHER:appointment | - | cap | or SANCTION
19 | PROTEST | tea | - | or SUPPORT
20 | RETREAT | tea | - | 
21 | CONCEDE | ban | wor | 
22 | SANCTION | ban | wor | 
23 | CONCEDE/REJECT | cong, cris | ?coun | core
24 | THREATEN | cris | coun | or REQUEST
