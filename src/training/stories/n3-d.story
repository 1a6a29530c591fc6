=== n3-028 date:2019-11-21 topic:conflict source:written
Truce *unravels*{1} in [Kachin]{kac} foothills

A *ceasefire*{1} between [[Myanmar]{mya}'s army]{tat} and the [Northern Brotherhood]{nb} *fell apart*{1} <on Thursday|2019-11-21> when [guerrillas]{nb} *opened up*{2} on a supply barge, *killing*{2} [eleven conscripts]{con}, and [artillery]{tat} *pounded*{3} [three villages]{vil} in *reprisal*{3}.

[A [Chinese]{~chn} mediator]{hou}, [Hou Jianbin]{hou}, [who]{hou} had *coaxed*{4} the two to the table in [Ruili]{ruili} <in August|2019-08>, *abandoned*{5} a planned *trip*{5} to the front. "There is nobody left to *carry*{6} messages between," [he]{hou} *told*{7} [reporters]{rep}.

[The army]{tat} *says*{8} [the Brotherhood]{nb} *kidnapped*{9} [a district tax collector]{tax} and *burned*{10} [his]{tax} ledgers. [The group]{nb} *counters*{11} that [soldiers]{tat} *beat*{12} [a schoolboy]{boy} to death for *wearing*{13} [its]{nb} badge.

[Some 5,000 villagers]{flee} *fled*{14} into [China]{chn}, where [border police]{bp} *gave*{15} [them]{flee} noodles and, by evening, *marched*{16} [them]{flee} back over the bridge. [The [UN]{un} refugee agency]{unhcr} *protested*{17}.

[The Brotherhood]{nb} is *drafting*{18} one man from every household. [Its]{nb} [chief]{-}, [Zau Hkawng]{zau}, *promised*{19} on the radio to "*water*{19} the barley with colonels".
--- actors
kac | place | Kachin
mya | place | Myanmar
tat | organization | Myanmar's army
nb | organization | Northern Brotherhood
con | group | eleven conscripts
vil | group | three villages
hou | person | Hou Jianbin | Chinese mediator
chn | place | China
ruili | place | Ruili
rep | group | reporters
tax | person | district tax collector
boy | person | schoolboy
flee | group | 5,000 villagers
bp | organization | Chinese border police
un | organization | UN
unhcr | organization | UN refugee agency
zau | person | Zau Hkawng | chief of the Northern Brotherhood
--- events
1 | RETREAT/REJECT | tat, nb | - | core; mutual; time 2019-11-21; place kac; or ASSAULT
2 | ASSAULT | nb | con | core; time 2019-11-21
3 | ASSAULT | tat | vil | core; time 2019-11-21
4 | CONSULT | hou | tat, nb | time 2019-08; place ruili
5 | CONSULT/REJECT | hou | - | core; or OTHER
6 | CONSULT | - | - | neg; possible; by hou; quoted
7 | OTHER:statement | hou | rep | 
8 | ACCUSE | tat | nb | 
9 | ASSAULT | nb | tax | reported; by tat; or COERCE
10 | ASSAULT | nb | tax | reported; by tat
11 | ACCUSE | nb | tat | or REJECT
12 | ASSAULT | tat | boy | core; reported; by nb
13 | SUPPORT | boy | nb | reported; by nb
14 | OTHER:travel | flee | chn | core
15 | AID | bp | flee | 
16 | COERCE | bp | flee | core
17 | ACCUSE | unhcr | ?bp | 
18 | MOBILIZE | nb | - | or COERCE
19 | ASSAULT/THREATEN | zau | ?tat | possible; quoted; by zau

=== n3-029 date:2023-02-08 topic:disarmament source:written
[Corsican]{~cor} militants *lay*{1} guns to rest in a chapel

[BASTIA]{bas}, [France]{fra} (Midi Agence) - With a bishop counting, [veterans of the [Shepherds' Front]{sf}]{vet} *surrendered*{1} 212 rifles and a rusted mortar <on Wednesday|2023-02-08>, *making good*{2} on a *pledge*{2} to *disband*{2} by <spring|2023-03>.

[The group]{sf} *murdered*{3} [nine gendarmes]{gend} between <1987|1987> and <2004|2004>. [Its]{sf} last [leader]{-}, [Anghjula Santoni]{san}, *begged*{4} [[the gendarmes]{gend}' widows]{wid} for *forgiveness*{4}. [Two]{two} *gave*{5} it. "I *took*{6} [her]{san} hand and it was cold, like mine," said one, [Mireille Gaucher]{gau}.

In exchange [Paris]{fra} *ended*{7} the banishment of [thirty exiles]{ex} and will *move*{8} [three prisoners]{three} from [Lille]{lille} to the island. [Interior Minister]{-} [Clotilde Hérisson]{her} *stressed*{9} that nobody would be *amnestied*{9}.

The [National Rally]{rn} *cried*{10} *betrayal*{11}, and [a senator]{sen} *tore*{12} a copy of the *accord*{13} in half on the steps of [the prefecture]{pref}. [Basque]{~basq} and [Irish]{~ire} ex-fighters, [who]{exf} had *advised*{14} [the Front]{sf}, *looked on*{15}.

One cell, [it]{cell} calls itself [A Notte]{cell}, *will have none*{16} of it. <Last week|2023-01-30/2023-02-05> [it]{cell} *daubed*{17} [Santoni]{san}'s door and *sent*{18} [her]{san} a bullet.
--- actors
cor | place | Corsica
bas | place | Bastia
fra | place | France
sf | organization | Shepherds' Front
vet | group | veterans of the Shepherds' Front
gend | group | nine gendarmes
san | person | Anghjula Santoni | last leader of the Shepherds' Front
wid | group | widows of the gendarmes
two | group | two widows
gau | person | Mireille Gaucher | widow
ex | group | thirty exiles
three | group | three prisoners
lille | place | Lille
her | person | Clotilde Hérisson | French Interior Minister
rn | organization | National Rally
sen | person | senator
pref | organization | prefecture
basq | group | Basques
ire | place | Ireland
exf | group | Basque and Irish ex-fighters
cell | organization | A Notte | militant cell
--- events
1 | RETREAT | vet | - | core; time 2023-02-08; place bas
2 | RETREAT/CONCEDE | sf | - | core; or AGREE RETREAT
3 | ASSAULT | sf | gend | core; time 1987/2004
4 | CONCEDE/REQUEST | san | wid | core; or CONCEDE
5 | CONCEDE | two | san | core
6 | CONCEDE | gau | san | reported; by gau; quoted; same 5; or SUPPORT
7 | CONCEDE | fra | ex | core
8 | CONCEDE/AGREE | fra | three | planned
9 | CONCEDE/REJECT | her | - | 
10 | ACCUSE | rn | ?fra | 
11 | CONCEDE | ?fra | ?sf | reported; by rn; or OTHER
12 | PROTEST | sen | pref | or REJECT
13 | AGREE | fra, sf | - | mutual
14 | AID | exf | sf | or CONSULT
15 | OTHER:other | exf | - | 
16 | REJECT | cell | ?sf | 
17 | THREATEN | cell | san | time 2023-01-30/2023-02-05; or ASSAULT
18 | THREATEN | cell | san | time 2023-01-30/2023-02-05

=== n3-030 date:2020-06-16 topic:border source:written
[Kyrgyz]{~kyr}, [Tajik]{~taj} herdsmen *brawl*{1}; capitals *trade*{2} blame, then *pull*{3} guards

[OSH]{osh} (Pamir Press) — A *fight*{1} over a culvert between [[Kyrgyz]{~kyr} and [Tajik]{~taj} villagers]{vil} *left*{1} [two]{two} dead and *drew in*{4} border troops of both countries <on Monday|2020-06-15> before [governors]{gov} *agreed*{5} by phone to *stand*{5} [their]{gov} men down.

[Bishkek]{kyr:N} *alleged*{6} that [a [Tajik]{~taj} lieutenant]{lt} *fired*{7} first. [Dushanbe]{taj:N}, for [its]{taj} part, *blames*{8} [a [Kyrgyz]{~kyr} digger driver]{dig}, [Maksat Toroev]{dig}, [who]{dig} *blocked*{9} the ditch at dawn. [He]{dig} was *taken into custody*{10} by [[his]{dig} own side]{kyr} "for [his]{dig} safety".

At noon [Kyrgyzstan]{kyr} *rolled*{11} eleven armoured cars to [Kök-Say]{kok}; [Tajikistan]{taj} *evacuated*{12} [[its]{taj} schoolchildren]{child} and *shut*{13} the [Isfara]{isf} road. By nightfall the cars had *turned round*{14}. "[They]{kyr+taj} *embraced*{15} on the asphalt," [a schoolteacher]{tea} *said*{16}.

[Kazakhstan]{kaz} *offered*{17} to *sponsor*{17} a new gauge, and [Russian]{~rus} [Foreign Ministry]{rfm} officials *urged*{18} *calm*{18}. The [OSCE]{osce}'s [Pirkko Saarnivaara]{pir} *regretted*{19} that a <2014|2014> *pledge*{20} to *mark*{20} the line had gone unkept.

[Relatives of [the dead]{two}]{rel}, *refusing*{21} *burial*{21}, *sat*{22} with the bodies outside [the governor]{gov}'s office in [Batken]{bat}. [They]{rel} *want*{23} [the lieutenant]{lt} *tried*{23}.
--- actors
kyr | place | Kyrgyzstan
taj | place | Tajikistan
osh | place | Osh
vil | group | Kyrgyz and Tajik villagers
two | group | two dead
gov | group | governors
lt | person | Tajik lieutenant
dig | person | Maksat Toroev | Kyrgyz digger driver
kok | place | Kök-Say
child | group | Tajik schoolchildren
isf | place | Isfara
tea | person | schoolteacher
kaz | place | Kazakhstan
rus | place | Russia
rfm | organization | Russian Foreign Ministry
osce | organization | OSCE
pir | person | Pirkko Saarnivaara | OSCE official
rel | group | relatives of the dead
bat | place | Batken
--- events
1 | ASSAULT | vil | two | core; mutual; time 2020-06-15
2 | ACCUSE | kyr, taj | - | core; mutual
3 | RETREAT | kyr, taj | - | core; mutual; same 5
4 | ASSAULT | kyr, taj | - | mutual; time 2020-06-15; or MOBILIZE
5 | RETREAT/CONCEDE | gov | - | core; mutual; planned; time 2020-06-15
6 | ACCUSE | kyr | lt | core
7 | ASSAULT | lt | ?vil | reported; by kyr
8 | ACCUSE | taj | dig | core
9 | COERCE | dig | - | reported; by taj
10 | COERCE | kyr | dig | or AID
11 | MOBILIZE | kyr | ?taj | core; time 2020-06-15; place kok
12 | AID | taj | child | 
13 | COERCE | taj | - | place isf; or SANCTION
14 | RETREAT | kyr | - | time 2020-06-15
15 | SUPPORT | kyr, taj | - | mutual; reported; by tea; quoted; or CONSULT
16 | OTHER:statement | tea | - | 
17 | AID/AGREE | kaz | ?kyr, ?taj | planned
18 | REQUEST | rfm | ?kyr, ?taj | or RETREAT
19 | ACCUSE | pir | ?kyr, ?taj | 
20 | AGREE | ?kyr, ?taj | - | mutual; time 2014
21 | REJECT | rel | - | 
22 | PROTEST | rel | gov | core; place bat
23 | ACCUSE/REQUEST | rel | lt | or COERCE

=== n3-031 date:2024-01-17 topic:interview source:written
'[I]{lund} *signed*{1} because nobody else would': the [Faroese]{~faroe} harbour master [who]{lund} *defied*{2} [Copenhagen]{den}

[Eyðun Lundsgarð]{lund}, 61, *let*{3} [a [Russian]{~rus} trawler]{traw} unload in [Runavík]{run} <on January 4|2024-01-04>, in *breach*{2} of a [Danish]{~den} *ban*{4}. [He]{lund} was *suspended*{5} <a day later|2024-01-05>. [He]{lund} *spoke*{6} to [the Nordic Courier]{nc} in [his]{lund} kitchen.

Why did you do it?

[The skipper]{skip} had a man with a burst appendix. [The coastguard]{cg} *refused*{7} to *fetch*{7} [him]{man}. So [we]{lund} *treated*{8} [the man]{man}, and while [he]{man} was under the knife, [I]{lund} *allowed*{3} the fish ashore.

[The fisheries minister]{min} *calls*{9} you a smuggler.

[She]{min} *telephoned*{10} and *ordered*{11} [me]{lund} to *chain*{11} the berth. [I]{lund} *said no*{11}. <The week before|2023-12-25/2023-12-31> [she]{min} had *threatened*{12} to *stop*{12} [our]{lund} dredging money.

Who has *stood*{13} by you?

[The dockers]{dock}. [They]{dock} *laid down*{14} hooks for <an hour|PT1H>. [The bishop]{bish} *prayed*{15} for [me]{lund} by name. [[Norway]{nor}'s consul]{cons} *sent*{16} a herring.

Will you *apologise*{17}?

To [the [Ukrainian]{~ukr} cook]{cook} at the hotel, [I]{lund} already *have*{17}. To [the minister]{min}, when [she]{min} *apologises*{18} to the appendix.

[Police]{pol} are *investigating*{19}. A *petition*{20} for [his]{lund} *reinstatement*{20} has 4,000 names.
--- actors
lund | person | Eyðun Lundsgarð | harbour master
faroe | place | Faroe Islands
den | place | Denmark
traw | group | Russian trawler
rus | place | Russia
run | place | Runavík
nc | organization | Nordic Courier | newspaper
skip | person | skipper
cg | organization | coastguard
man | person | sick sailor
min | person | fisheries minister
dock | group | dockers
bish | person | bishop
cons | person | Norwegian consul
nor | place | Norway
cook | person | Ukrainian cook
ukr | place | Ukraine
pol | organization | police
--- events
1 | AGREE | lund | - | by lund; quoted; or CONCEDE
2 | REJECT | lund | den | core
3 | CONCEDE | lund | traw | core; time 2024-01-04; place run
4 | SANCTION | den | ?rus | 
5 | SANCTION | - | lund | core; time 2024-01-05
6 | CONSULT | lund | nc | or OTHER
7 | AID/REJECT | cg | man | core; reported; by lund
8 | AID | lund | man | by lund
9 | ACCUSE | min | lund | core
10 | CONSULT | min | lund | reported; by lund
11 | COERCE/REQUEST | min | lund | reported; by lund; or REJECT
12 | AID/THREATEN | min | ?lund | possible; reported; by lund; time 2023-12-25/2023-12-31; or SANCTION
13 | SUPPORT | - | lund | 
14 | PROTEST | dock | - | reported; by lund; or SUPPORT
15 | SUPPORT | bish | lund | reported; by lund
16 | SUPPORT | cons | lund | reported; by lund; or AID
17 | CONCEDE | lund | cook | by lund
18 | CONCEDE | min | - | possible; by lund
19 | ACCUSE | pol | ?lund | 
20 | REQUEST | - | lund | or SUPPORT

=== n3-032 date:2021-08-05 topic:strike source:written
[Chilean]{~chl} copper strikers *go back*{1}; [airport crews]{air:n} *come out*{2}

[ANTOFAGASTA]{ant}, <Aug 5|2021-08-05> (Southern Cone) - [Miners at the [Quillagua]{qui} pit]{min} *voted*{3} to *end*{1} a <37-day|P37D> *walkout*{4} <on Thursday|2021-08-05> after [owner]{-} [Ferrante-Nikkō]{fn} *caved*{5} on shift length and *tore up*{6} 140 dismissal letters.

The last hurdle fell when [the company]{fn} *dropped*{7} a *lawsuit*{8} against [union president]{-} [Nelson Apablaza]{apa}, [whom]{apa} [it]{fn} had *accused*{9} of *sabotaging*{10} a conveyor. In return [Apablaza]{apa} *called home*{11} [the flying pickets]{pick} that had *choked off*{12} the port of [Mejillones]{mej}.

[Labour Minister]{-} [Paz Errázuriz Oyarzo]{paz}, [who]{paz} *locked*{13} the two sides in a convent "until white smoke", *thanked*{14} the nuns. [She]{paz} had *come under fire*{15} from [mining lobby]{-} [Sonami Norte]{son} for *taking*{16} [the union]{uni}'s part.

Relief was brief. At [Santiago]{san} airport [1,100 baggage handlers]{air} *stopped*{2} work at noon, *demanding*{17} the same hours. [The government]{gov} *put*{18} [air force conscripts]{con} on the belts; [handlers]{air} *booed*{19} [them]{con}. [The carrier [Austral Lan]{al}]{al} *threatened*{20} to *dock*{20} a month's pay, then *thought better*{21} of it.
--- actors
chl | place | Chile
air | group | 1,100 baggage handlers
ant | place | Antofagasta
min | group | miners at the Quillagua pit
qui | place | Quillagua
fn | organization | Ferrante-Nikkō
apa | person | Nelson Apablaza | union president
pick | group | flying pickets
mej | place | Mejillones
paz | person | Paz Errázuriz Oyarzo | Chilean Labour Minister
son | organization | Sonami Norte | mining lobby
uni | organization | miners' union
san | place | Santiago
gov | organization | Chilean government
con | group | air force conscripts
al | organization | Austral Lan | airline
--- events
1 | RETREAT | min | ?fn | core; time 2021-08-05
2 | PROTEST | air | - | core; place san; time 2021-08-05
3 | AGREE | min | - | core; time 2021-08-05; or RETREAT
4 | PROTEST | min | ?fn | core; time P37D; place qui
5 | CONCEDE | fn | ?min | core
6 | CONCEDE | fn | ?min | core; or RETREAT
7 | RETREAT | fn | apa | core; or CONCEDE
8 | ACCUSE | fn | apa | 
9 | ACCUSE | fn | apa | 
10 | ASSAULT | apa | ?fn | reported; by fn; or OTHER
11 | RETREAT | apa | pick | core
12 | PROTEST | pick | - | place mej; or COERCE
13 | CONSULT | paz | ?fn, ?uni | or COERCE
14 | SUPPORT | paz | - | 
15 | ACCUSE | son | paz | 
16 | SUPPORT | paz | uni | reported; by son
17 | REQUEST | air | - | 
18 | MOBILIZE | gov | con | place san
19 | ACCUSE | air | con | or PROTEST
20 | SANCTION/THREATEN | al | air | possible
21 | RETREAT | al | air | or CONCEDE

=== n3-033 date:2022-06-28 topic:espionage source:written
TIMELINE: How [Prague]{cze} and [Tashkent]{uzb} *fell out*{1}, and *made up*{2}

<March 3|2022-03-03> - [Czech]{~cze} counter-intelligence *detains*{3} [Uzbek]{~uzb} cultural attaché [Jamshid Ergashev]{jam} in a tram with [an army engineer]{eng}'s laptop. [Prague]{cze} *gives*{4} [him]{jam} <a day|P1D> to *pack*{4}.

<March 5|2022-03-05> - [Uzbekistan]{uzb} *expels*{5} [a [Czech]{~cze} trade officer]{tro}, *stops*{6} gas payments and *bars*{7} [Czech]{~cze} hauliers.

<March 19|2022-03-19> - [Slovakia]{slk} *volunteers*{8} to *mediate*{8}. [Tashkent]{uzb} *ignores*{9} it.

<April 11|2022-04-11> - [Exiled poet]{-} [Gulnora Saidova]{gul} is *found*{10} *poisoned*{11} in [Brno]{brno}. [The senate]{senate} *passes*{12} a resolution *condemning*{12} [[Tashkent]{tas}'s "long spoon"]{uzb}. [President]{-} [Botir Yo'ldoshev]{bot} *denies*{13} any hand in it.

<April 12|2022-04-12> - [Students]{stu:n} *splash*{14} beetroot over [the [Uzbek]{~uzb} embassy]{emb}. [Police]{pol} *cordon off*{15} the street.

<May 2|2022-05-02> - [Czech]{~cze} [Foreign Minister]{-} [Vojtěch Hanuš]{han} *threatens*{16} to *downgrade*{16} ties.

<May 30|2022-05-30> - Breakthrough: [Tashkent]{uzb} *extradites*{17} [two brothers]{bro} *suspected*{18} of *spiking*{11} [Saidova]{gul}'s tea.

<June 14|2022-06-14> - [Hanuš]{han} *flies*{19} to [Samarkand]{sam} and *dines*{20} with [Yo'ldoshev]{bot}.

<June 28|2022-06-28> - Ambassadors *return*{21}. Hauliers' bond *refunded*{22}. [Saidova]{gul}, recovered, *calls*{23} the *rapprochement*{2} "a kiss over [my]{gul} cup".
--- actors
cze | place | Czech Republic
uzb | place | Uzbekistan
jam | person | Jamshid Ergashev | Uzbek cultural attaché
eng | person | army engineer
tro | person | Czech trade officer
slk | place | Slovakia
gul | person | Gulnora Saidova | exiled poet
brno | place | Brno
senate | organization | Czech senate
tas | place | Tashkent
bot | person | Botir Yo'ldoshev | President of Uzbekistan
stu | group | students
emb | organization | Uzbek embassy
pol | organization | police
han | person | Vojtěch Hanuš | Czech Foreign Minister
bro | group | two brothers
sam | place | Samarkand
--- events
1 | ACCUSE | cze, uzb | - | mutual; or SANCTION
2 | AGREE | cze, uzb | - | core; mutual; or CONCEDE RETREAT
3 | COERCE | cze | jam | core; time 2022-03-03
4 | SANCTION | cze | jam | core; time 2022-03-03
5 | SANCTION | uzb | tro | core; time 2022-03-05
6 | SANCTION | uzb | ?cze | time 2022-03-05
7 | SANCTION | uzb | cze | time 2022-03-05
8 | CONSULT/AGREE | slk | ?cze, ?uzb | planned; time 2022-03-19
9 | REJECT | uzb | slk | time 2022-03-19
10 | OTHER:other | - | gul | time 2022-04-11; place brno
11 | ASSAULT | ?bro | gul | core; time 2022-04-11; place brno
12 | ACCUSE | senate | uzb | core; time 2022-04-11
13 | REJECT | bot | ?senate | time 2022-04-11
14 | PROTEST | stu | emb | time 2022-04-12
15 | COERCE | pol | - | time 2022-04-12
16 | SANCTION/THREATEN | han | ?uzb | core; possible; time 2022-05-02
17 | COOPERATE | uzb | bro, ?cze | core; time 2022-05-30
18 | ACCUSE | - | bro | 
19 | OTHER:travel | han | - | time 2022-06-14; place sam; or CONSULT
20 | CONSULT | han, bot | - | core; mutual; time 2022-06-14; place sam
21 | CONCEDE | cze, uzb | - | core; mutual; time 2022-06-28; or AGREE
22 | CONCEDE | ?uzb | ?cze | time 2022-06-28
23 | ACCUSE | gul | ?cze, ?uzb | time 2022-06-28; quoted; or OTHER

=== n3-034 date:2018-08-15 topic:aid source:written
[Saudis]{~sau} *cut off*{1} [Canada]{can}'s falafel charity; [Ottawa]{can} *fills*{2} gap

[AMMAN]{amm}, <15 Aug|2018-08-15> - [Riyadh]{sau} *halted*{3} all *funding*{3} for a [Canadian]{~can} relief group *feeding*{4} [60,000 [Syrians]{~syr}]{syrs} in [Jordan]{jor} <on Wednesday|2018-08-15>, apparently to *punish*{5} [Ottawa]{can} for *granting*{6} asylum to [a runaway princess]{prin}.

[The charity]{oh}, [Open Hearth]{oh}, said [it]{oh} had been *told*{7} by fax. "[They]{sau} *took away*{8} bread over a passport," said [[its]{oh} director]{-}, [Haytham Zureikat]{hay}. [He]{hay} *laid off*{9} [90 cooks]{cooks}.

[Canada]{can} *announced*{10} C$9 million within hours. [Qatar]{qat}, no friend of [Riyadh]{sau}, *pitched in*{11} with flour, and [Jordan]{jor} *waived*{12} tax on [its]{oh} lorries. [Egypt]{egy}, by contrast, *sided*{13} with [the kingdom]{sau}.

[[Saudi]{~sau} newspapers]{news} *heaped*{14} scorn on [Canadian]{~can} [Foreign Minister]{-} [Josée Thibodeau-Marr]{jos}. [She]{jos} *was due*{15} in [Jeddah]{jed} <on Sunday|2018-08-19>; the invitation has been *withdrawn*{15}. [Washington]{us:N} *declined*{16} to *take sides*{16}.

[Refugees]{syrs:n} in [Zaatari]{zaa} *banged*{17} pots. [Police]{pol} *looked*{18} the other way. "[We]{syrs} did not *flee*{19} a war to be a postcard between princes," one said.
--- actors
sau | place | Saudi Arabia
news | group | Saudi newspapers
can | place | Canada
amm | place | Amman
syrs | group | 60,000 Syrians
syr | place | Syria
jor | place | Jordan
prin | person | runaway princess
oh | organization | Open Hearth | Canadian charity
hay | person | Haytham Zureikat | director of Open Hearth
cooks | group | 90 cooks
qat | place | Qatar
egy | place | Egypt
jos | person | Josée Thibodeau-Marr | Canadian Foreign Minister
jed | place | Jeddah
us | place | United States
zaa | place | Zaatari
pol | organization | police
--- events
1 | AID/SANCTION | sau | oh | core; same 3
2 | AID | can | ?oh | core; same 10
3 | AID/SANCTION | sau | oh | core; time 2018-08-15
4 | AID | oh | syrs | core; place jor
5 | SANCTION | sau | can | core; same 3
6 | AID | can | prin | core; or CONCEDE
7 | OTHER:statement | ?sau | oh | reported; by oh
8 | AID/SANCTION | sau | ?oh | reported; by hay; quoted; same 3
9 | OTHER:business | hay | cooks | or SANCTION
10 | AID/AGREE | can | ?oh | core; planned; time 2018-08-15
11 | AID | qat | ?oh | 
12 | CONCEDE | jor | oh | or AID
13 | SUPPORT | egy | sau | 
14 | ACCUSE | news | jos | 
15 | CONSULT/REJECT | ?sau | jos | time 2018-08-19; place jed
16 | SUPPORT/REJECT | us | - | or REJECT
17 | PROTEST | syrs | ?sau | place zaa
18 | CONCEDE | pol | ?syrs | or OTHER
19 | OTHER:travel | syrs | - | by syrs; quoted

=== n3-035 date:2024-05-29 topic:court source:written
[Court in [The Hague]{hague}]{icj:n} *tells*{1} [Peru]{peru} to *let*{1} [Ecuadoran]{~ecu} fleet pass

The [International Court of Justice]{icj} <on Wednesday|2024-05-29> *ordered*{2} [Peru]{peru} to *unblock*{2} a strait it *mined*{3} <in January|2024-01>, *siding*{4} with [Ecuador]{ecu} on [its]{ecu} *application*{5} for urgent relief by 13 votes to 2.

[Lima]{peru:N} *announced*{6} at once that [it]{peru} would *comply*{6} "under protest". [Its]{peru} agent, [Aurelio Bustinza]{bus}, *shook*{7} [his]{bus} opponent's hand. [Opposition lawmakers]{opp} *demanded*{8} [his]{bus} *dismissal*{8}, and [retired admirals]{adm} *paraded*{9} past [Congress]{cong} in [their]{adm} whites.

[Quito]{ecu:N} *sued*{10} after [a minesweeper]{sweep} was *fired on*{11} and [its]{sweep} [cook]{cook} *drowned*{12}. [It]{ecu} had earlier *rejected*{13} arbitration by [the Vatican]{vat}, and *threatened*{14} to *sail*{14} through regardless.

[Judge]{-} [Ngozi Adaeze Umeh]{umeh}, *dissenting*{15}, *chided*{16} [both]{both} for "*mobilising*{17} fleets against fish". [Chile]{chl}, [which]{chl} *intervened*{18} on [Ecuador]{ecu}'s side, *hailed*{19} the *ruling*{2}; [Bolivia]{bol} *stayed neutral*{20}.

[Fishermen's wives]{wiv} in [Máncora]{man} *lit*{21} candles. [They]{wiv} *forgive*{22} nobody, said one of [them]{wiv}, [Santos Periche]{per}, "until the last mine is *lifted*{23}".
--- actors
icj | organization | International Court of Justice
hague | place | The Hague
peru | place | Peru
ecu | place | Ecuador
bus | person | Aurelio Bustinza | agent of Peru
opp | group | opposition lawmakers
adm | group | retired admirals
cong | organization | Congress
sweep | group | Ecuadoran minesweeper
cook | person | cook of the minesweeper
vat | place | Vatican
umeh | person | Ngozi Adaeze Umeh | judge
both | group | Peru and Ecuador
chl | place | Chile
bol | place | Bolivia
wiv | group | fishermen's wives
man | place | Máncora
per | person | Santos Periche | fisherman's wife
--- events
1 | CONCEDE/REQUEST | icj | peru, ecu | core; same 2
2 | CONCEDE/REQUEST | icj | peru | core; time 2024-05-29
3 | COERCE | peru | ?ecu | core; time 2024-01; or ASSAULT
4 | SUPPORT | icj | ecu | core
5 | REQUEST | ecu | icj | or ACCUSE
6 | CONCEDE/AGREE | peru | ?icj | core; planned
7 | CONSULT | bus | - | or OTHER
8 | SANCTION/REQUEST | opp | bus | 
9 | PROTEST | adm | cong | core
10 | ACCUSE | ecu | ?peru | core
11 | ASSAULT | ?peru | sweep | 
12 | OTHER:death | - | cook | or ASSAULT
13 | REJECT | ecu | vat | 
14 | ASSAULT/THREATEN | ecu | ?peru | possible; or THREATEN
15 | REJECT | umeh | icj | 
16 | ACCUSE | umeh | both | 
17 | MOBILIZE | both | - | reported; by umeh; quoted
18 | SUPPORT | chl | ecu | 
19 | SUPPORT | chl | icj | 
20 | REJECT | bol | - | or OTHER
21 | PROTEST | wiv | - | place man; or OTHER
22 | CONCEDE | wiv | - | neg; by per; reported
23 | RETREAT | ?peru | - | possible; by per; quoted

=== n3-036 date:2020-10-07 topic:security source:written
[Fijian]{~fiji} peacekeepers *held*{1} on [Golan]{gol} *walk free*{2} for a goat

[QUNEITRA]{qun} - [Six [Fijian]{~fiji} soldiers of the [UN]{un} observer force]{six} were *released*{2} <on Wednesday|2020-10-07>, <five days|P5D> after a [[Druze]{~druze} clan]{clan} *took*{1} [them]{six} *captive*{1} to *avenge*{3} [a shepherd]{shep} *run over*{4} by [a [UN]{un} lorry]{lorry}.

The price, *haggled*{5} out by [elders]{eld} and [a [Swedish]{~swe} major]{maj}, [Linnea Ekeroth]{maj}, was a public *apology*{6}, a new roof and one goat. "[We]{un} *gave*{6} all three gladly," [she]{maj} said.

[Israel]{isr} had *reinforced*{7} [its]{isr} side of the line and *offered*{8} commandos; [the [UN]{un}]{un} *waved*{9} them *away*{9}. [Syria]{syr}, [which]{syr} *labelled*{10} [the clan]{clan} "bandits", *shelled*{11} an orchard near [Hader]{had}, to no purpose.

[[Fiji]{fiji}'s prime minister]{fpm}, [Sitiveni Naulumatua]{fpm}, *thanked*{12} [the [Swede]{~swe}]{maj:n} and *declared*{13} that [his]{fpm} men would *stay*{13}: "[Fiji]{fiji} does not *withdraw*{14} over a traffic matter." [Ireland]{ire}, however, is *bringing*{15} [its]{ire} platoon *home*{15} <this month|2020-10>.

[The lorry's driver, a [Nepali]{~nep}]{drv}, has been *grounded*{16}. [He]{drv} *asked*{17} to *attend*{17} [the shepherd]{shep}'s forty-day mourning, and [the clan]{clan} *consented*{18}.
--- actors
fiji | place | Fiji
gol | place | Golan
qun | place | Quneitra
six | group | six Fijian soldiers
un | organization | UN
druze | group | Druze
clan | group | Druze clan
shep | person | shepherd
lorry | group | UN lorry
eld | group | elders
maj | person | Linnea Ekeroth | Swedish major
swe | place | Sweden
isr | place | Israel
syr | place | Syria
had | place | Hader
fpm | person | Sitiveni Naulumatua | prime minister of Fiji
ire | place | Ireland
drv | person | Nepali lorry driver
nep | place | Nepal
--- events
1 | ASSAULT | clan | six | core; place gol; or COERCE
2 | RETREAT | ?clan | six | core; time 2020-10-07
3 | ASSAULT | clan | ?un | same 1; or COERCE
4 | OTHER:accident | lorry | shep | core
5 | CONSULT | eld, maj | - | core; mutual
6 | CONCEDE | un | ?clan | core; by maj; quoted; reported
7 | MOBILIZE | isr | - | core
8 | AID/AGREE | isr | ?un | planned
9 | REJECT | un | isr | 
10 | ACCUSE | syr | clan | 
11 | ASSAULT | syr | ?clan | place had
12 | SUPPORT | fpm | maj | 
13 | RETREAT/REJECT | fpm | - | or AGREE
14 | RETREAT | fiji | - | neg; by fpm; quoted
15 | RETREAT | ire | ?un | planned; time 2020-10
16 | SANCTION | - | drv | 
17 | REQUEST | drv | ?clan | 
18 | AGREE | clan | drv | or CONCEDE
