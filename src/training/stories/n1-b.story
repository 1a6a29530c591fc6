=== n1-009 date:2024-01-27 topic:coup source:written
[Soldiers]{junta} *oust*{1} [[Gabuwe]{gabuwe} president]{adomako}; [region's leaders]{bloc:n} *bar*{2} [junta]{junta}

[ACCRA]{accra}, [Ghana]{ghana} — [West African leaders]{bloc} <on Saturday|2024-01-27> *suspended*{3} [Gabuwe]{gabuwe} from [their]{bloc} bloc, *froze*{4} its accounts and *gave*{5} [the officers [who]{junta} *overthrew*{6} [President]{-} [Celestin Adomako]{adomako}]{junta} <10 days|P10D> to *put*{5} [him]{adomako} back in office.

[Adomako]{adomako}, 66, has not been *seen*{7} since <Tuesday night|2024-01-23>, when [presidential guards led by [Lt. Col.]{-} [Moussa Tchalla]{tchalla}]{guards} *surrounded*{8} [his]{adomako} villa. In a broadcast <hours later|2024-01-24>, [Tchalla]{tchalla}, flanked by nine men in berets, *dissolved*{9} [parliament]{parliament}, *closed*{10} the borders and *imposed*{11} a night curfew. [He]{tchalla} said [the army]{army} had acted to *stop*{12} "a country from bleeding".

The *coup*{6} drew swift *condemnation*{13}. [France]{france} *halted*{14} budget aid. [The United States]{us} *called*{15} for [the president]{adomako}'s *release*{15} and *moved*{16} [diplomats' families]{families} to [Lomé]{lome}. [The United Nations]{un} secretary-general, [Tomás Valdeira]{guterres}, *spoke*{17} with [Adomako]{adomako} by phone <on Thursday|2024-01-25> and said [he]{adomako} sounded "tired but unbowed."

[Ghanaian]{~ghana} [President]{-} [Kwame Asiedu-Boateng]{akufo}, [who]{akufo} *hosted*{18} the emergency *summit*{18}, said force would be a last resort. "[We]{bloc} have not *ruled*{19} anything out," [he]{akufo} *told*{20} [reporters]{reporters}.

In the capital, [Kossé]{kosse}, [several thousand people]{crowd} *rallied*{21} in support of [the junta]{junta} <Friday|2024-01-26>, *waving*{22} flags and *burning*{22} a portrait of [the ousted leader]{adomako}. [His]{adomako} [justice minister]{-}, [Adèle Koffi]{koffi}, and [two generals]{generals} [who]{generals} *refused*{23} to *join*{23} were *arrested*{24}. [Koffi]{koffi}'s *arrest*{24} was *confirmed*{25} by [her]{koffi} [husband]{husband}.

[Adomako]{adomako} *won*{26} a second term <in 2022|2022> in a *vote*{26} [the opposition]{opposition} *boycotted*{27}. It is the fifth military *takeover*{28} in the country since independence <in 1960|1960>.
--- actors
gabuwe | place | Gabuwe
bloc | organization | West African bloc | West African leaders
junta | group | officers who took power
accra | place | Accra
ghana | place | Ghana
adomako | person | Celestin Adomako | President of Gabuwe
guards | group | presidential guards
tchalla | person | Moussa Tchalla | lieutenant colonel
parliament | organization | parliament of Gabuwe
army | organization | army of Gabuwe
france | place | France
us | place | United States
families | group | families of US diplomats
lome | place | Lomé
un | organization | United Nations
guterres | person | Tomás Valdeira | UN secretary-general
akufo | person | Kwame Asiedu-Boateng | President of Ghana
reporters | group | reporters
kosse | place | Kossé
crowd | group | several thousand people
koffi | person | Adèle Koffi | justice minister
generals | group | two generals
husband | person | husband of Adèle Koffi
opposition | group | opposition of Gabuwe
--- events
1 | COERCE | junta | adomako | core; same 6; or ASSAULT
2 | SANCTION | bloc | junta | core; same 3
3 | SANCTION | bloc | gabuwe | core; time 2024-01-27
4 | SANCTION | bloc | gabuwe | core; time 2024-01-27
5 | RETREAT/REQUEST | bloc | junta | core; or THREATEN
6 | COERCE | junta | adomako | core; or ASSAULT
7 | OTHER:other | - | adomako | neg; time 2024-01-23
8 | COERCE | guards | adomako | core; time 2024-01-23
9 | COERCE | tchalla | parliament | time 2024-01-24
10 | COERCE | tchalla | - | time 2024-01-24
11 | COERCE | tchalla | - | time 2024-01-24
12 | OTHER:other | army | - | by tchalla
13 | ACCUSE | - | ?junta | 
14 | AID/SANCTION | france | ?gabuwe | 
15 | RETREAT/REQUEST | us | adomako, ?junta | 
16 | RETREAT | us | families | place lome
17 | CONSULT | guterres, adomako | - | mutual; time 2024-01-25
18 | CONSULT | akufo, ?bloc | - | mutual; place accra
19 | REJECT | bloc | - | neg; by akufo; quoted
20 | OTHER:statement | akufo | reporters | 
21 | SUPPORT | crowd | junta | core; time 2024-01-26; place kosse; or PROTEST
22 | PROTEST | crowd | adomako | time 2024-01-26; place kosse
23 | REJECT | generals | ?junta | 
24 | COERCE | ?junta | koffi, generals | core
25 | OTHER:statement | husband | - | 
26 | OTHER:election | adomako | - | time 2022
27 | REJECT | opposition | - | time 2022
28 | COERCE | - | gabuwe | same 6; or ASSAULT

=== n1-010 date:2015-10-25 topic:protest source:written
[Speaker]{brask:n} *booed*{1} off stage as [farmers]{farmers} *ring*{2} [parliament]{folketing} with tractors

[COPENHAGEN]{copenhagen} — It was supposed to be a thank-you. [Henning Brask]{brask}, [speaker of [the [Danish]{~denmark} parliament]{folketing}]{-}, had *agreed*{3} to *address*{3} [the farmers]{farmers} [who]{farmers} *drove*{4} 400 tractors into the capital <on Sunday|2015-10-25>; [he]{brask} lasted 90 seconds.

[He]{brask} was *booed*{6}, then *pelted*{7} with sugar beets, and finally *walked off*{8} with a cut above the eye, *helped*{9} down the steps by [a steward of the very union [that]{union} had *called*{10} the *demonstration*{2}]{steward}. "[I]{brask} *grew*{11} up on a farm," [he]{brask} said from the ambulance. "[We]{brask} *threw*{12} better."

The *protest*{2} against a fertiliser tax *drew*{13} [some 9,000 people]{farmers}, according to [police]{police}, and twice that according to [the Field & Herd Union]{union}. [Its]{union} chairwoman, [Karen Toft Iversen]{iversen}, *apologised*{14} to [Brask]{brask}, *condemned*{15} [the beet throwers]{throwers} and then *repeated*{16} [her]{iversen} *demand*{16} that [the tax minister]{tax}, [Jeppe Lund]{tax}, *come*{17} out and *explain*{17} [himself]{tax}. [He]{tax} did not.

[Officers]{police} *hauled off*{18} [six men]{six}, [one]{one} of [them]{six} a [parish councillor]{one}. All were later *let*{19} go without *charge*{20}, except [a 19-year-old]{youth} *accused*{21} of *biting*{22} a police dog. The dog was *seen*{23} by a vet.

No tractor *entered*{24} the palace yard. A plan to *dump*{25} slurry at the stock exchange was *called off*{25} after [city officials]{city} *threatened*{26} to *bill*{26} [the union]{union}.

[Lund]{tax}'s [ministry]{ministry} said the tax would be *put to a vote*{27} <on Thursday|2015-10-29> as planned. [The government]{denmark:n} is two votes short, and [the Centre Liberals]{centre} are *wavering*{28}.
--- actors
brask | person | Henning Brask | speaker of the Danish parliament
farmers | group | farmers
folketing | organization | Danish parliament
copenhagen | place | Copenhagen
denmark | place | Denmark
union | organization | Field & Herd Union
steward | person | steward of the union
police | organization | police
iversen | person | Karen Toft Iversen | chairwoman of the union
throwers | group | beet throwers
tax | person | Jeppe Lund | tax minister
six | group | six men
one | person | parish councillor
youth | person | 19-year-old
city | group | city officials
ministry | organization | tax ministry
centre | organization | Centre Liberals
--- events
1 | PROTEST | ?farmers | brask | core; same 6; or ACCUSE
2 | PROTEST | farmers | folketing | core; time 2015-10-25; place copenhagen
3 | CONSULT/AGREE | brask | farmers | planned
4 | OTHER:travel | farmers | - | time 2015-10-25; place copenhagen; or PROTEST
6 | PROTEST | ?farmers | brask | core; time 2015-10-25; or ACCUSE
7 | ASSAULT | ?throwers | brask | core; time 2015-10-25
8 | RETREAT | brask | ?farmers | core; time 2015-10-25
9 | AID | steward | brask | 
10 | PROTEST/REQUEST | union | - | or PROTEST
11 | OTHER:other | brask | - | by brask; quoted
12 | OTHER:other | brask | - | by brask; quoted
13 | PROTEST | farmers | - | same 2; by police
14 | CONCEDE | iversen | brask | core
15 | ACCUSE | iversen | throwers | 
16 | REQUEST | iversen | tax | core
17 | CONSULT/REQUEST | iversen | tax | same 16
18 | COERCE | police | six, one | core
19 | RETREAT | ?police | six | 
20 | ACCUSE | ?police | ?six | neg
21 | ACCUSE | ?police | youth | 
22 | ASSAULT | youth | ?police | reported; by police
23 | AID | - | - | or OTHER
24 | PROTEST | farmers | - | neg; or OTHER
25 | PROTEST/RETREAT | union | - | or RETREAT
26 | SANCTION/THREATEN | city | union | possible; or THREATEN
27 | OTHER:other | ?folketing | - | planned; by ministry; time 2015-10-29; or AGREE
28 | OTHER:other | centre | - | or REJECT

=== n1-011 date:2020-09-22 topic:espionage source:written
[Swiss]{~switzerland} *charge*{1} [engineer]{aebi:n} with *spying*{2} for [Tehran]{iran:N}

An [engineer at a [Zurich]{zurich} optics firm]{aebi} has been *charged*{3} with economic *espionage*{4} for *passing*{5} lens designs to [Iran]{iran}, the [Office of the Attorney General of [Switzerland]{switzerland}]{oag} said <on Tuesday|2020-09-22>.

[The 46-year-old]{aebi}, *named*{6} in the indictment only as Reto A. but *identified*{6} by [the newspaper [Tages-Kurier]{tk}]{tk} as [Reto Aebischer]{aebi}, has been in custody since [his]{aebi} *arrest*{7} at [Zurich]{zurich} airport <in February|2020-02>. [Prosecutors]{oag} say [he]{aebi} *met*{8} [a handler from the [Iranian]{~iran} embassy]{handler} six times in the sauna of a hotel in [Bad Ragaz]{ragaz}, and was *paid*{9} in saffron and gold coins.

[Aebischer]{aebi} does not *dispute*{10} the *meetings*{8}. [He]{aebi} *maintains*{11} that [he]{aebi} *took*{12} [the diplomat]{handler} for a carpet dealer and *gave*{13} [him]{handler} nothing that could not be *downloaded*{14}. [[His]{aebi} lawyer]{-}, [Corinne Maillard]{maillard}, *accused*{15} [investigators]{oag} of "*turning*{16} a lonely man into a spy".

[The handler]{handler}, a [second secretary]{handler}, was quietly *sent home*{17} <in March|2020-03>; [Bern]{switzerland:N} *declared*{17} [him]{handler} persona non grata but *did not announce*{18} it. [Iran]{iran} *denied*{19} any *involvement*{20} and *summoned*{21} [the [Swiss]{~switzerland} ambassador]{ambassador} to *complain*{22}.

[[His]{aebi} former employer]{delta}, [Delta Optik]{delta}, *raised*{23} the alarm after [a secretary]{secretary} *noticed*{24} [him]{aebi} *printing*{25} drawings at night. [The company]{delta} *fired*{26} [him]{aebi} and *went*{27} to [the police]{police}. If *convicted*{28}, [he]{aebi} *faces*{28} up to <three years|P3Y>.

[Switzerland]{switzerland} *represents*{29} [American]{~us} interests in [Tehran]{tehran}, which makes spy *cases*{30} involving [Iran]{iran} rare and delicate.
--- actors
switzerland | place | Switzerland
aebi | person | Reto Aebischer | engineer
iran | place | Iran
zurich | place | Zurich
oag | organization | Office of the Attorney General of Switzerland
tk | organization | Tages-Kurier | newspaper
handler | person | Iranian handler | second secretary
ragaz | place | Bad Ragaz
maillard | person | Corinne Maillard | lawyer of Reto Aebischer
ambassador | person | Swiss ambassador
delta | organization | Delta Optik | optics firm
secretary | person | secretary at Delta Optik
police | organization | police
us | place | United States
tehran | place | Tehran
--- events
1 | ACCUSE | switzerland | aebi | core; same 3
2 | OTHER:crime | aebi | - | core; reported; by switzerland; same 5
3 | ACCUSE | ?oag | aebi | core; by oag; time 2020-09-22
4 | OTHER:crime | aebi | - | core; reported; by oag; same 5
5 | OTHER:crime | aebi | iran, ?delta | core; reported; by oag
6 | OTHER:statement | tk | aebi | 
7 | COERCE | - | aebi | core; time 2020-02; place zurich
8 | CONSULT | aebi | handler | core; by oag; place ragaz
9 | OTHER:crime | ?handler | aebi | reported; by oag; or AID
10 | REJECT | aebi | ?oag | neg; or CONCEDE
11 | REJECT | aebi | ?oag | or OTHER
12 | OTHER:other | aebi | handler | by aebi
13 | OTHER:crime | aebi | handler | denied; neg; by aebi
14 | OTHER:other | - | - | possible; by aebi
15 | ACCUSE | maillard | oag | core
16 | ACCUSE | oag | aebi | reported; by maillard; quoted
17 | SANCTION | switzerland | handler | core; time 2020-03
18 | OTHER:statement | switzerland | - | neg
19 | REJECT | iran | - | core
20 | OTHER:crime | iran | - | denied; neg; by iran
21 | REQUEST | iran | ambassador | or CONSULT ACCUSE
22 | ACCUSE | iran | ambassador | planned
23 | ACCUSE | delta | aebi | or REQUEST
24 | OTHER:other | secretary | aebi | 
25 | OTHER:crime | aebi | - | 
26 | SANCTION | delta | aebi | 
27 | ACCUSE | delta | police | or CONSULT
28 | COERCE | - | aebi | possible
29 | AID | switzerland | us | place tehran; or COOPERATE
30 | OTHER:court | - | iran | 

=== n1-012 date:2012-12-05 topic:flood source:written
Six *swept away*{1} as [river]{sele} *bursts*{2} banks near [Eboli]{eboli}

By [Tonia Cafiero]{cafiero}

Six members of one family *died*{3} when the car [they]{family} were *driving*{4} home from a baptism was *hit*{3} by a wall of water outside [Eboli]{eboli}, in southern [Italy]{italy}, <late on Monday|2012-12-03>. A seventh, [nine-year-old]{-} [Chiara Mellone]{chiara}, *clung*{5} to a persimmon tree for <five hours|PT5H> until [a farmhand from [Senegal]{senegal}]{diop} *swam*{6} out with a hose round [his]{diop} waist.

[The dead]{family} are [[her]{chiara} parents]{-}, [Raffaele]{raffaele} and [Lucia Mellone]{lucia}, [her]{chiara} brother [Pio]{pio}, [her]{chiara} grandmother [Immacolata]{immacolata} and two uncles, [Ciro]{ciro} and [Gennaro Mellone]{gennaro}.

[The farmhand]{diop}, [Ousmane Diop]{diop}, 31, has lived in a shed on the plain since <2010|2010>. [Italy]{italy} *ordered*{7} [him]{diop} to *leave*{7} <in September|2012-09>; [he]{diop} *ignored*{8} the paper. <On Tuesday|2012-12-04> [the mayor]{mayor}, [Rosaria Nigro]{mayor}, *called*{9} [him]{diop} a hero, *called*{10} on [the interior ministry]{ministry} to *tear*{11} up [his]{diop} expulsion *order*{7} and *put*{12} [him]{diop} up in [her]{mayor} own house.

"[I]{diop} *heard*{13} a child. What would you do, ask for [her]{chiara} documents?" [Diop]{diop} said.

The [Sele]{sele} *broke*{14} through at a spot where gravel had been *dug*{15} without a permit, [the land reclamation board]{board} said. [Prosecutors in [Salerno]{salerno}]{prosecutors} have *opened*{16} a manslaughter *file*{16} against persons unknown and *seized*{17} a quarry. [Its]{quarry} [owner]{owner} *denied*{18} *touching*{15} the bank.

[Some 1,200 people]{evacuees} were *evacuated*{19} and *spent*{20} the night in gyms. Buffalo *drowned*{21} by the hundred. [The army]{army} *dispatched*{22} pumps, which *arrived*{23} <on Wednesday|2012-12-05>, and [Premier]{-} [Sergio Balduzzi]{monti} is expected to *declare*{24} an emergency.

Funerals will not be *held*{25} until [Chiara]{chiara} can *leave*{26} hospital.
--- actors
sele | place | Sele | river
eboli | place | Eboli
cafiero | person | Tonia Cafiero | reporter
family | group | six members of the Mellone family
italy | place | Italy
chiara | person | Chiara Mellone
senegal | place | Senegal
diop | person | Ousmane Diop | farmhand
raffaele | person | Raffaele Mellone
lucia | person | Lucia Mellone
pio | person | Pio Mellone
immacolata | person | Immacolata Mellone
ciro | person | Ciro Mellone
gennaro | person | Gennaro Mellone
mayor | person | Rosaria Nigro | mayor of Eboli
ministry | organization | interior ministry
board | organization | land reclamation board
prosecutors | group | prosecutors in Salerno
salerno | place | Salerno
quarry | organization | quarry
owner | person | owner of the quarry
evacuees | group | some 1,200 people
army | organization | Italian army
monti | person | Sergio Balduzzi | Premier
--- events
1 | OTHER:disaster | - | ?family | core; same 3
2 | OTHER:disaster | sele | - | core; place eboli
3 | OTHER:disaster | - | family | core; time 2012-12-03; place eboli
4 | OTHER:travel | family | - | 
5 | OTHER:other | chiara | - | time PT5H
6 | AID | diop | chiara | core
7 | COERCE | italy | diop | time 2012-09; or REQUEST
8 | REJECT | diop | italy | 
9 | SUPPORT | mayor | diop | core; time 2012-12-04
10 | CONCEDE/REQUEST | mayor | ministry | core; time 2012-12-04
11 | CONCEDE/REQUEST | ministry | diop | same 10; planned
12 | AID | mayor | diop | time 2012-12-04
13 | OTHER:other | diop | ?chiara | by diop; quoted
14 | OTHER:disaster | sele | - | by board; same 2
15 | OTHER:crime | - | - | by board
16 | ACCUSE | prosecutors | - | core
17 | COERCE | prosecutors | quarry | 
18 | REJECT | owner | - | 
19 | AID | - | evacuees | core
20 | OTHER:other | evacuees | - | 
21 | OTHER:disaster | - | - | 
22 | AID | army | - | or MOBILIZE
23 | OTHER:travel | - | - | time 2012-12-05
24 | OTHER:statement | monti | - | planned; or AID
25 | OTHER:culture | - | ?family | planned; neg
26 | OTHER:health | chiara | - | possible

=== n1-013 date:2016-05-25 topic:sanctions source:written
[EU]{eu} *slaps*{1} travel *bans*{1} on [nine [Burundi]{burundi} officials]{nine}

[BRUSSELS]{brussels} (Agencies) — The [European Union]{eu} <on Wednesday|2016-05-25> *imposed*{2} *sanctions*{2} on [nine senior [Burundian]{~burundi} officers and officials]{nine} it *holds*{3} responsible for *killing*{4} and *torturing*{4} opponents of [President]{-} [Déogratias Habonimana]{nkurunziza}, *barring*{5} [them]{nine} from the 28-nation bloc and *freezing*{6} any assets held there.

[Foreign ministers]{ministers} *meeting*{7} in [Brussels]{brussels} also *voted*{8} to *withhold*{8} some 80 million euros in direct aid, which will be *channelled*{9} through the [World Food Programme]{wfp} and other agencies instead.

"No [government]{burundi:n} that *drags*{10} [students]{students} from dormitories can *count*{11} on a cheque from [us]{eu}," [[the EU]{eu}'s envoy to [the Great Lakes region]{lakes}]{-}, [Koen Vaesen]{vaesen}, said after the *session*{7}. [He]{vaesen} *named*{12} none of [the nine]{nine}, but a list in the bloc's journal included [police deputy chief]{-} [Melchior Bizoza]{gervais}.

[Bujumbura]{burundi:N} *hit back*{13} at once. [Foreign Minister]{-} [Édouard Sindayigaya]{nyamitwe} *dismissed*{14} the *measures*{2} as "colonial pocket money" and *said*{15} [Burundi]{burundi} would *turn*{15} to [Russia]{russia} and [China]{china}. <On Tuesday|2016-05-24>, anticipating the *vote*{8}, [[his]{nyamitwe} government]{burundi} *expelled*{16} [Belgium]{belgium}'s [military attache]{attache}, *giving*{17} [her]{attache} <48 hours|PT48H>.

[Opposition figures in exile]{exiles} *cheered*{18} the decision but *regretted*{19} that [the president]{nkurunziza} [himself]{nkurunziza} had been *spared*{20}. [Rights group]{-} [Ligue Amahoro]{iteka}, [which]{iteka} [the authorities]{burundi} *closed*{21} <in December|2015-12>, has *documented*{22} 348 *killings*{23}.

[Hungary]{hungary}, [which]{hungary} *blocked*{24} the *move*{2} <in March|2016-03>, *dropped*{25} [its]{hungary} *objection*{24} after [[Germany]{germany}'s minister]{german} *telephoned*{26} [Budapest]{hungary}. Neither side would *say*{27} what was *offered*{28}.
--- actors
eu | organization | European Union | EU
nine | group | nine Burundian officials
burundi | place | Burundi
brussels | place | Brussels
nkurunziza | person | Déogratias Habonimana | President of Burundi
ministers | group | EU foreign ministers
wfp | organization | World Food Programme
students | group | students
lakes | place | Great Lakes region
vaesen | person | Koen Vaesen | EU envoy
gervais | person | Melchior Bizoza | police deputy chief
nyamitwe | person | Édouard Sindayigaya | Foreign Minister of Burundi
russia | place | Russia
china | place | China
belgium | place | Belgium
attache | person | Belgian military attache
exiles | group | opposition figures in exile
iteka | organization | Ligue Amahoro | rights group
hungary | place | Hungary
germany | place | Germany
german | person | German foreign minister
--- events
1 | SANCTION | eu | nine | core; same 2
2 | SANCTION | eu | nine | core; time 2016-05-25
3 | ACCUSE | eu | nine | 
4 | ASSAULT | nine | - | core; reported; by eu
5 | SANCTION | eu | nine | core; time 2016-05-25; or COERCE
6 | SANCTION | eu | nine | core; time 2016-05-25
7 | CONSULT | ministers | - | mutual; place brussels
8 | AID/SANCTION | ministers | ?burundi | core; time 2016-05-25
9 | AID | ?eu | wfp | planned
10 | COERCE | burundi | students | reported; by vaesen; quoted
11 | AID/REJECT | eu | burundi | by vaesen; quoted
12 | ACCUSE | vaesen | nine | neg; or OTHER
13 | ACCUSE | burundi | ?eu | core; or REJECT
14 | REJECT | nyamitwe | ?eu | or ACCUSE
15 | OTHER:statement | nyamitwe, burundi | russia, china | planned; or REQUEST COOPERATE
16 | SANCTION | burundi | attache, belgium | core; time 2016-05-24
17 | REQUEST | burundi | attache | or SANCTION
18 | SUPPORT | exiles | eu | 
19 | ACCUSE | exiles | eu | or OTHER
20 | SANCTION | eu | nkurunziza | neg; or CONCEDE
21 | COERCE | burundi | iteka | time 2015-12; or SANCTION
22 | ACCUSE | iteka | ?burundi | or OTHER
23 | ASSAULT | - | - | reported; by iteka
24 | REJECT | hungary | ?eu | time 2016-03
25 | CONCEDE | hungary | ?eu | 
26 | CONSULT | german | hungary | 
27 | OTHER:statement | german, hungary | - | neg; or REJECT
28 | AID | ?german | ?hungary | or OTHER

=== n1-014 date:2023-05-12 topic:kidnapping source:written
[Toddler]{toddler:n} *snatched*{1} in carjacking *found*{2} safe in [Durban]{durban} car wash

By [Nomvula Hadebe]{hadebe}

[DURBAN]{durban}. — A [two-year-old girl]{toddler} [who]{toddler} was asleep in [her]{toddler} father's car when it was *hijacked*{3} <on Thursday evening|2023-05-11> was *reunited*{4} with [her]{toddler} [family]{family} <eight hours later|2023-05-12>, *found*{2} strapped in [her]{toddler} seat and, [police]{police} said, "singing".

[Siphesihle Cele]{cele}, 29, had *got*{5} out to *open*{5} a gate in [Chatsworth]{chatsworth} when [three men]{hijackers} *forced*{6} [him]{cele} to the ground, *took*{7} [his]{cele} keys and *drove*{7} off. [He]{cele} *ran*{8} after [them]{hijackers}, *screaming*{8} that [his]{cele} child was inside. One *fired*{9} into the air.

[A car-wash attendant]{mkhize}, [Bongani Mkhize]{mkhize}, *noticed*{10} the abandoned Polo <at 2am|2023-05-12>, *heard*{11} [the girl]{toddler} and *rang*{12} [the police]{police}. [He]{mkhize} *turned down*{13} the R10,000 reward that [[the girl]{toddler}'s grandmother]{-}, [Philile Ngcobo]{ngcobo}, had *offered*{14}; [she]{ngcobo} *sent*{15} [him]{mkhize} a chicken.

[Colonel]{-} [Yogan Pillay]{pillay} said [two suspects]{two}, aged 19 and 23, were *cornered*{16} in [Umlazi]{umlazi} <on Friday|2023-05-12> and *gave*{17} themselves up. [A third]{third} *shot*{18} at [officers]{police} and was *wounded*{19} in the leg. All three will be *charged*{20} with *hijacking*{3} and *kidnapping*{1}, although [detectives]{police} believe [they]{hijackers} did not know about [the child]{toddler}.

"When [they]{hijackers} *saw*{21} [her]{toddler} [they]{hijackers} *panicked*{22} and *ran*{22}. [They]{hijackers} *left*{23} the heater on," [Pillay]{pillay} said.

[Cele]{cele}, hoarse and smiling, *thanked*{25} everyone but [the security company]{firm} [whose]{firm} guards, [he]{cele} *complained*{26}, *refused*{27} to *chase*{27} [the gang]{hijackers} beyond its zone. [The company]{firm} said it would *review*{28} the incident.

Carjackings in [KwaZulu-Natal]{kzn} rose 11% <last year|2022>.
--- actors
toddler | person | two-year-old girl
durban | place | Durban
hadebe | person | Nomvula Hadebe | reporter
family | group | family of the girl
police | organization | police
cele | person | Siphesihle Cele | father of the girl
chatsworth | place | Chatsworth
hijackers | group | three hijackers
mkhize | person | Bongani Mkhize | car-wash attendant
ngcobo | person | Philile Ngcobo | grandmother of the girl
pillay | person | Yogan Pillay | police colonel
umlazi | place | Umlazi
two | group | two suspects
third | person | third suspect
firm | organization | security company
kzn | place | KwaZulu-Natal
--- events
1 | ASSAULT | ?hijackers | toddler | core; same 3
2 | OTHER:other | ?mkhize | toddler | core; place durban; or AID
3 | ASSAULT | ?hijackers | cele, toddler | core; time 2023-05-11; place chatsworth; or COERCE
4 | RETREAT | - | toddler, family | core; time 2023-05-12; or AID
5 | OTHER:other | cele | - | place chatsworth
6 | ASSAULT | hijackers | cele | place chatsworth
7 | COERCE | hijackers | cele | place chatsworth; or ASSAULT
8 | OTHER:other | cele | hijackers | 
9 | THREATEN | ?hijackers | ?cele | or ASSAULT
10 | OTHER:other | mkhize | - | time 2023-05-12
11 | OTHER:other | mkhize | toddler | time 2023-05-12
12 | CONSULT | mkhize | police | core; time 2023-05-12; or REQUEST
13 | REJECT | mkhize | ngcobo | 
14 | AID/AGREE | ngcobo | ?mkhize | planned
15 | AID | ngcobo | mkhize | 
16 | COERCE | ?police | two | core; by pillay; time 2023-05-12; place umlazi
17 | CONCEDE | two | ?police | by pillay; or RETREAT
18 | ASSAULT | third | police | core; by pillay
19 | ASSAULT | ?police | third | by pillay
20 | ACCUSE | ?police | hijackers | planned
21 | OTHER:other | hijackers | toddler | by pillay; quoted
22 | RETREAT | hijackers | ?toddler | by pillay; quoted; or OTHER
23 | OTHER:other | hijackers | ?toddler | by pillay; quoted; or AID
25 | SUPPORT | cele | - | 
26 | ACCUSE | cele | firm | 
27 | REJECT | firm | ?cele | reported; by cele
28 | ACCUSE | firm | - | planned; by firm; or OTHER

=== n1-015 date:2022-02-18 topic:election source:written
*Recount*{1} *hands*{2} [Ballarpur]{ballarpur} seat to [tea seller]{kamble}; [ex-minister]{deshmukh} *cries*{3} foul

[NAGPUR]{nagpur}: For <six days|P6D> [Vilasrao Deshmukh]{deshmukh} was the member-elect for [Ballarpur]{ballarpur}. [He]{deshmukh} *cut*{4} ribbons, *accepted*{5} sweets and *promised*{6} a flyover. <On Thursday|2022-02-17> the [Election Commission]{ec} *took*{7} the seat away again, *finding*{8} after a *recount*{1} that [the three-time minister]{deshmukh} had *lost*{2} by 41 votes to [Shobha Kamble]{kamble}, a [tea seller]{-} [whom]{kamble} nobody had heard of <in December|2021-12>.

[Kamble]{kamble}, 44, *heard*{9} the news at [her]{kamble} stall and *went on*{10} pouring. "[They]{ec} *rang*{11}. [I]{kamble} had customers," [she]{kamble} said.

[The commission]{ec} *ordered*{12} the *recount*{1} after [a polling clerk]{clerk} *admitted*{13} *entering*{14} one booth's tally in the wrong column. [The clerk]{clerk} has been *suspended*{15}, though officials said there was no sign that anyone had *bribed*{16} [him]{clerk}.

[Deshmukh]{deshmukh} *alleged*{17} a *conspiracy*{18} and said [he]{deshmukh} would *move*{19} the [High Court]{hc}. [His]{deshmukh} [supporters]{supporters} *stoned*{20} two buses near [Chandrapur]{chandrapur}, *injuring*{21} a [conductor]{conductor}; [police]{police} *charged*{22} [them]{supporters} with batons and later *charged*{23} [eleven]{eleven} with rioting.

[The [Janata Front]{front}]{front}, which *denied*{24} [Kamble]{kamble} a ticket <last year|2021> before [she]{kamble} *stood*{25} as an independent, *hailed*{26} [her]{kamble} *victory*{2} and *invited*{27} [her]{kamble} to *join*{27}. [She]{kamble} has *declined*{28} to say yes or no.

[[Her]{kamble} son]{-} [Rahul]{rahul}, 19, *ran*{29} the campaign from one phone. [He]{rahul} will not be *running*{30} [her]{kamble} office. "[He]{rahul} *failed*{31} accounts," [she]{kamble} said.

[Kamble]{kamble} is to be *sworn in*{32} <on Monday|2022-02-21>.
--- actors
ballarpur | place | Ballarpur
kamble | person | Shobha Kamble | tea seller
deshmukh | person | Vilasrao Deshmukh | former minister
nagpur | place | Nagpur
ec | organization | Election Commission
clerk | person | polling clerk
hc | organization | High Court
supporters | group | supporters of Vilasrao Deshmukh
chandrapur | place | Chandrapur
conductor | person | bus conductor
police | organization | police
eleven | group | eleven supporters
front | organization | Janata Front
rahul | person | Rahul Kamble | son of Shobha Kamble
--- events
1 | OTHER:election | ?ec | - | core; place ballarpur
2 | OTHER:election | kamble | deshmukh | core; place ballarpur
3 | ACCUSE | deshmukh | ?ec | core; same 17
4 | OTHER:other | deshmukh | - | 
5 | OTHER:other | deshmukh | - | 
6 | AID/AGREE | deshmukh | - | planned; or OTHER
7 | OTHER:election | ec | deshmukh | core; time 2022-02-17; or SANCTION
8 | OTHER:statement | ec | - | core; time 2022-02-17
9 | OTHER:other | kamble | - | 
10 | OTHER:business | kamble | - | 
11 | CONSULT | ec | kamble | by kamble; quoted
12 | REQUEST | ec | - | or OTHER
13 | CONCEDE | clerk | - | 
14 | OTHER:accident | clerk | - | by clerk
15 | SANCTION | ?ec | clerk | core
16 | OTHER:crime | - | clerk | denied; neg; by ec
17 | ACCUSE | deshmukh | - | core
18 | OTHER:crime | - | ?deshmukh | reported; by deshmukh
19 | ACCUSE | deshmukh | hc | planned; by deshmukh; or OTHER REQUEST
20 | ASSAULT | supporters | - | core; place chandrapur; or PROTEST
21 | ASSAULT | supporters | conductor | place chandrapur
22 | ASSAULT | police | supporters | core; place chandrapur; or COERCE
23 | ACCUSE | police | eleven | 
24 | REJECT | front | kamble | time 2021
25 | OTHER:election | kamble | - | 
26 | SUPPORT | front | kamble | 
27 | COOPERATE/REQUEST | front | kamble | or REQUEST
28 | REJECT | kamble | ?front | or OTHER
29 | OTHER:election | rahul | - | 
30 | OTHER:appointment | rahul | - | planned; neg
31 | OTHER:other | rahul | - | by kamble; quoted
32 | OTHER:appointment | - | kamble | planned; time 2022-02-21

=== n1-016 date:2011-11-04 topic:fire source:written
[Hostel]{ark:n} *blaze*{1} *kills*{1} eleven in [Harare]{harare}; locked gate *probed*{2}

Eleven people, most of them students, *died*{3} <early on Friday|2011-11-04> when fire *tore*{3} through a four-storey hostel in [the [Zimbabwean]{~zimbabwe} capital]{harare}. [Firefighters]{firefighters} *took*{4} 40 minutes to *arrive*{4}, [residents]{residents} said, and *found*{5} the only gate padlocked.

[Tendai Moyo]{moyo}, 22, *jumped*{6} from the second floor on to a mattress *dragged*{7} into the yard by [women]{women} *selling*{8} tomatoes across the road. "[They]{women} *shouted*{9} '[we]{women}'ll *catch*{9} [you]{moyo}' and [they]{women} *did*{9}," said [Moyo]{moyo}, [who]{moyo} *broke*{6} an ankle. [[Her]{moyo} roommate]{-}, [Grace Sibanda]{sibanda}, *followed*{10} and *was killed*{10}.

[The city's fire chief]{-}, [Lovemore Zhou]{zhou}, *blamed*{11} the *delay*{4} on a shortage of fuel. [His]{zhou} brigade has two working engines for [two million people]{harare:n}. [He]{zhou} *refused*{12} to *speculate*{12} on the cause but said nothing so far *pointed*{13} to arson.

[Police]{police} *detained*{14} [the caretaker]{caretaker}, [who]{caretaker} *told*{15} [them]{police} that [the owner]{owner}, [businessman]{-} [Cephas Gumbo]{owner}, had *ordered*{16} [him]{caretaker} to *lock*{16} the gate at night because [tenants]{tenants} were *leaving*{17} without *paying*{18}. [Gumbo]{owner}, [who]{owner} is in [Dubai]{dubai}, could not be *reached*{19}. It was [him]{owner}, not [the caretaker]{caretaker}, that a [crowd]{crowd} wanted: by noon [some 300 people]{crowd} had *gathered*{20} at [his]{owner} furniture shop, *smashed*{21} the windows and *carried*{22} off beds.

[President]{-} [Elphas Chirandu]{mugabe} *sent*{23} condolences and *declared*{24} a <day|P1D> of mourning. The [Movement for Civic Renewal]{mdc} ([MCR]{mdc}), [his]{mugabe} partner in government, *accused*{25} [his]{mugabe} [local government minister]{chombo} of *starving*{26} the council of money.

[The [University of Zimbabwe]{uz}]{uz} *put off*{27} examinations due to *begin*{27} <on Monday|2011-11-07>, and *opened*{28} its halls to [the survivors]{survivors}.
--- actors
ark | organization | hostel
harare | place | Harare
zimbabwe | place | Zimbabwe
firefighters | group | firefighters
residents | group | residents
moyo | person | Tendai Moyo | student
women | group | women selling tomatoes
sibanda | person | Grace Sibanda | roommate of Tendai Moyo
zhou | person | Lovemore Zhou | fire chief of Harare
police | organization | police
caretaker | person | caretaker of the hostel
owner | person | Cephas Gumbo | businessman, owner of the hostel
tenants | group | tenants
dubai | place | Dubai
crowd | group | crowd of some 300 people
mugabe | person | Elphas Chirandu | President of Zimbabwe
mdc | organization | Movement for Civic Renewal | MCR
chombo | person | local government minister
uz | organization | University of Zimbabwe
survivors | group | survivors of the fire
--- events
1 | OTHER:disaster | - | - | core; place harare; same 3; or OTHER
2 | ACCUSE | - | - | core; or OTHER
3 | OTHER:disaster | - | - | core; time 2011-11-04; place harare
4 | OTHER:travel | firefighters | - | core; by residents; or AID
5 | OTHER:other | firefighters | - | by residents
6 | OTHER:other | moyo | - | or RETREAT OTHER
7 | AID | women | ?moyo | 
8 | OTHER:trade | women | - | 
9 | AID | women | moyo | core; by moyo; quoted
10 | OTHER:death | - | sibanda | core; or OTHER
11 | ACCUSE | zhou | - | or OTHER
12 | REJECT | zhou | - | 
13 | OTHER:crime | - | - | neg; by zhou
14 | COERCE | police | caretaker | core
15 | OTHER:statement | caretaker | police | or ACCUSE
16 | REQUEST | owner | caretaker | core; reported; by caretaker; or COERCE
17 | OTHER:travel | tenants | - | reported; by owner; or OTHER
18 | OTHER:trade | tenants | ?owner | neg; reported; by owner; or REJECT
19 | CONSULT | - | owner | neg; or OTHER
20 | PROTEST | crowd | ?owner | core
21 | ASSAULT | crowd | ?owner | core; or PROTEST
22 | OTHER:crime | crowd | ?owner | or ASSAULT
23 | SUPPORT | mugabe | - | 
24 | OTHER:statement | mugabe | - | or SUPPORT
25 | ACCUSE | mdc | chombo | core
26 | SANCTION | chombo | ?harare | reported; by mdc
27 | OTHER:other | uz | - | planned; time 2011-11-07; or RETREAT
28 | AID | uz | survivors | 
