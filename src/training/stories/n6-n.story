=== n6-n001 date:2013-03-12 topic:politics source:written
[Mayor of Patras]{mayor} *bars*{1} [far-right deputy]{dep:n} from food line

[PATRAS]{patras}, [Greece]{greece} — [The mayor]{mayor} of this port city <on Monday|2013-03-11> *turned away*{1} a [lawmaker of the far-right Dawn party]{dep} [who]{dep} had *come*{2} to *hand out*{2} groceries to [Greeks only]{needy}.

[Mayor]{-} [Kostas Peletis]{mayor} stood at the gate of the municipal market with [two dockers]{dockers} and *told*{4} [the deputy]{dep}, [Ilias Barbas]{dep}, that [the city]{patras} did not *feed*{4} people by passport. [Barbas]{dep} *shoved*{5} [one docker]{docker} and was *wrestled*{6} to the ground by [the other]{other}.

[Police]{police} *separated*{7} [the men]{men} and *fined*{8} [Barbas]{dep} for [his]{dep} unlicensed gathering. [He]{dep} *filed a complaint*{9} against [Peletis]{mayor} for abuse of office.

"[He]{dep} *gave*{10} [them]{needy} three onions and a leaflet," said [Fotini Lazarou]{fotini}, a widow, [who]{fotini} had *queued*{11} for two hours and *got*{12} nothing.

The *scene*{1} *won*{13} [the mayor]{mayor} *applause*{13} from [the left]{left} and a *reprimand*{14} from [the interior ministry]{ministry}. [The archbishop]{archbishop}, [whose]{archbishop} soup kitchens *serve*{16} [1,200 people a day]{hungry}, *offered*{17} [both men]{men2} a ladle.

[Dawn]{dawn} *won*{18} 18 seats <last June|2012-06>. [Its]{dawn} members have been *charged*{19} with *attacks*{20} on [immigrants]{immigrants} in [Athens]{athens}, among them the *stabbing*{21} of a [Pakistani fruit seller]{seller}. [Parliament]{parl} will *decide*{22} <next week|2013-03-18/2013-03-24> whether to *cut off*{22} [the party]{dawn}'s funding.
--- actors
mayor | person | Kostas Peletis | mayor of Patras
dep | person | Ilias Barbas | far-right deputy
patras | place | Patras
greece | place | Greece
needy | group | Greeks in the food line
dockers | group | two dockers
docker | person | one docker
other | person | the other docker
police | organization | police
men | group | the men in the scuffle
fotini | person | Fotini Lazarou
left | group | the left
ministry | organization | interior ministry
archbishop | person | archbishop
hungry | group | 1,200 people a day
men2 | group | the mayor and the deputy
dawn | organization | Dawn | far-right party
immigrants | group | immigrants
athens | place | Athens
seller | person | a Pakistani fruit seller
parl | organization | parliament
--- events
1 | COERCE | mayor | dep | core; time 2013-03-11; place patras; or REJECT
2 | AID | dep | needy | core; planned
4 | OTHER:statement | mayor | dep | or REJECT
5 | ASSAULT | dep | docker | core
6 | ASSAULT | other | dep | or COERCE
7 | COERCE | police | men | or AID
8 | SANCTION | police | dep | or COERCE
9 | ACCUSE | dep | mayor | core
10 | AID | dep | needy | by fotini; quoted
11 | OTHER:other | fotini | - |
12 | AID | - | fotini | neg
13 | SUPPORT | left | mayor |
14 | ACCUSE | ministry | mayor | or SANCTION
16 | AID | archbishop | hungry |
17 | AID/AGREE | archbishop | men2 | or REQUEST
18 | OTHER:election | dawn | - | time 2012-06
19 | ACCUSE | - | dawn |
20 | ASSAULT | dawn | immigrants | possible; place athens
21 | ASSAULT | dawn | seller | possible; place athens
22 | SANCTION | parl | dawn | possible; time 2013-03-18/2013-03-24

=== n6-n002 date:2017-07-25 topic:aviation source:written
[Airline]{zephyr:n} *apologises*{1} to [cellist]{cellist:n} *thrown off*{2} flight

[Zephyr Air]{zephyr} has *said sorry*{1} to a [cellist]{cellist} [who]{cellist} was *put off*{2} a flight from [Edinburgh]{edinburgh} to [Oslo]{oslo} because of [her]{cellist} instrument, for which [she]{cellist} had *bought*{3} a seat.

[Ingrid Solheim]{cellist}, 29, was *ordered*{2} off the aircraft by [the captain]{captain} <on Saturday|2017-07-22>. When [she]{cellist} *protested*{4}, [two police officers]{police} *took*{5} [her]{cellist} by the arms. A [fellow passenger]{passenger} *filmed*{6} [them]{police}.

[The airline]{zephyr} *refunded*{7} [Ms]{-} [Solheim]{cellist} and *offered*{8} [her]{cellist} a £500 voucher, which [she]{cellist} *declined*{8}. [It]{zephyr} has *taken*{9} [the captain]{captain} *off duty*{9} while [it]{zephyr} *looks*{10} into the *incident*{2}.

[Solheim]{cellist} *missed*{11} a *rehearsal*{11} with the [Oslo Chamber Orchestra]{oco}. [Its]{oco} conductor, [Lars Munk]{munk}, *held*{12} the place for [her]{cellist} and *sent*{13} a [driver]{driver} to [Bergen]{bergen}, where [she]{cellist} had been *rerouted*{14} by a [rival airline]{rival} free of charge.

The [Musicians' Union]{mu} *demanded*{15} new rules from the [Civil Aviation Authority]{caa}. [It]{mu} has been *fighting*{16} with [carriers]{carriers} over instruments for years and *won*{17} a *concession*{17} on violins from [British Airways]{ba} <in 2013|2013>.

"[I]{cellist} do not *hold*{18} anything against [the crew]{crew}," [Solheim]{cellist} *wrote*{19}. "[One of them]{onecrew} *carried*{20} the case for [me]{cellist} and *cried*{21}."

[Police Scotland]{ps} *stood by*{22} [its]{ps} [officers]{police}.
--- actors
zephyr | organization | Zephyr Air | airline
cellist | person | Ingrid Solheim | cellist
edinburgh | place | Edinburgh
oslo | place | Oslo
captain | person | captain of the flight
police | group | two police officers
passenger | person | a fellow passenger
oco | organization | Oslo Chamber Orchestra
munk | person | Lars Munk | conductor
driver | person | a driver
bergen | place | Bergen
rival | organization | a rival airline
mu | organization | Musicians' Union
caa | organization | Civil Aviation Authority
carriers | group | carriers
ba | organization | British Airways
crew | group | crew of the flight
onecrew | person | one of the crew
ps | organization | Police Scotland
--- events
1 | CONCEDE | zephyr | cellist | core
2 | COERCE | captain | cellist | core; time 2017-07-22; or REJECT SANCTION
3 | OTHER:trade | cellist | - |
4 | REJECT | cellist | ?captain | or PROTEST
5 | COERCE | police | cellist | core; time 2017-07-22
6 | OTHER:other | passenger | police |
7 | CONCEDE | zephyr | cellist | or AID
8 | AID/REJECT | cellist | zephyr | or REJECT AID
9 | SANCTION | zephyr | captain | core
10 | ACCUSE | zephyr | ?captain | or OTHER
11 | OTHER:culture | cellist | oco | neg; or OTHER
12 | SUPPORT | munk | cellist | or AID
13 | AID | munk | cellist | place bergen
14 | AID | rival | cellist |
15 | REQUEST | mu | caa |
16 | ACCUSE | mu | carriers |
17 | CONCEDE | ba | mu | time 2013
18 | ACCUSE | cellist | crew | neg; by cellist; quoted
19 | OTHER:statement | cellist | - |
20 | AID | onecrew | cellist | by cellist; quoted
21 | OTHER:other | onecrew | - | by cellist; quoted
22 | SUPPORT | ps | police |

=== n6-n003 date:2021-03-30 topic:politics source:written
[Bulgaria]{bulgaria} *charges*{1} [six]{six} with *spying*{2} for [Moscow]{russia:N}, *boots out*{3} [envoys]{envoys}

[SOFIA]{sofia}, <March 30|2021-03-30> - [[Bulgarian]{~bulgaria} prosecutors]{pros} *charged*{1} [six people]{six}, including a [defence ministry budget chief]{chief}, with *selling*{2} secrets to [Russia]{russia}, and [the government]{bulgaria} *expelled*{3} [two diplomats]{envoys}.

[The ring]{six} was *run*{4} by a [former military intelligence officer]{resident}, [whose]{resident} [wife]{wife} *handed over*{5} the material to [her]{wife} [contacts at the [Russian]{~russia} embassy]{contacts}, [Chief Prosecutor]{-} [Ivan Geshov]{geshov} *told*{6} [reporters]{reporters}. [Prosecutors]{pros} *played*{7} a recording in which [the officer]{resident} *haggles*{8} with a [subordinate]{sub} over the price of a file on [Crimea]{crimea}.

[The wife]{wife} *sought*{9} *asylum*{9} in [the embassy]{embassy} <on Thursday|2021-03-25> but was *intercepted*{10} by [agents]{agents} at the gate. [She]{wife} is *cooperating*{11} with [investigators]{pros} and has been *released*{12} on bail.

[Prime Minister]{-} [Boyan Dimitrov]{boyan} *called on*{13} [Russia]{russia} to "*stop*{13} *spying*{2} on [us]{bulgaria}". [Foreign Minister]{-} [Ekaterina Zaharieva-Lund]{fm} *summoned*{14} [Ambassador]{-} [Eleonora Mitrova]{amb} to *inform*{15} [her]{amb} of the *expulsions*{3}. [Mitrova]{amb} *reserved*{16} [Moscow]{russia:N}'s right to *retaliate*{16} against [Sofia]{bulgaria:N}.

The [United States]{us} and [Britain]{britain} *backed*{17} [Bulgaria]{bulgaria}. [Italy]{italy}, which *caught*{18} a [navy captain]{captain} with a [[Russian]{~russia} attaché]{attache} the same week, *threw out*{19} [two officials]{two}.

The [Socialists]{soc}, traditional friends of [Moscow]{russia:N}, *accused*{20} [Dimitrov]{boyan} of *timing*{21} the *arrests*{22} to <Sunday|2021-04-04>'s *election*{23}.
--- actors
bulgaria | place | Bulgaria
six | group | six people charged
russia | place | Russia
envoys | group | two Russian diplomats
sofia | place | Sofia
pros | group | Bulgarian prosecutors
chief | person | defence ministry budget chief
resident | person | former military intelligence officer
wife | person | wife of the officer
contacts | group | contacts at the Russian embassy
geshov | person | Ivan Geshov | Chief Prosecutor
reporters | group | reporters
sub | person | a subordinate
crimea | place | Crimea
embassy | organization | Russian embassy
agents | group | agents
boyan | person | Boyan Dimitrov | Prime Minister of Bulgaria
fm | person | Ekaterina Zaharieva-Lund | Foreign Minister of Bulgaria
amb | person | Eleonora Mitrova | Russian ambassador
us | place | United States
britain | place | Britain
italy | place | Italy
captain | person | a navy captain
attache | person | a Russian attaché
two | group | two Russian officials
soc | organization | Socialists
--- events
1 | ACCUSE | pros | six, chief | core; time 2021-03-30
2 | OTHER:crime | six | bulgaria, russia | core; possible
3 | SANCTION | bulgaria | envoys, ?russia | core; time 2021-03-30
4 | OTHER:crime | resident | six | reported; by geshov
5 | OTHER:crime | wife | contacts | reported; by geshov; or AID
6 | OTHER:statement | geshov | reporters |
7 | OTHER:statement | pros | - | or ACCUSE
8 | OTHER:crime | resident | sub |
9 | AID/REQUEST | wife | embassy | time 2021-03-25; or REQUEST
10 | COERCE | agents | wife | core; time 2021-03-25
11 | COOPERATE | wife | pros |
12 | RETREAT | - | wife | or CONCEDE
13 | RETREAT/REQUEST | boyan | russia | core; or REQUEST
14 | REQUEST | fm | amb | or CONSULT ACCUSE
15 | OTHER:statement | fm | amb |
16 | SANCTION/THREATEN | amb, russia | bulgaria | possible
17 | SUPPORT | us, britain | bulgaria |
18 | COERCE | italy | captain, attache |
19 | SANCTION | italy | two |
20 | ACCUSE | soc | boyan |
21 | OTHER:other | boyan | - | reported; by soc
22 | COERCE | - | ?six |
23 | OTHER:election | ?bulgaria | - | planned; time 2021-04-04

=== n6-n004 date:2016-08-23 topic:religion source:written
[Nuns]{nuns} *sue*{1} [pop star]{star:n} over convent

[LOS FELIZ]{losfeliz}, [Calif.]{calif} — [Five elderly nuns]{nuns} have *sued*{1} the [Archdiocese of [Los Angeles]{la}]{archdiocese} and [singer]{-} [Katya Perez]{star} over the *sale*{2} of [their]{nuns} hilltop convent.

[The archdiocese]{archdiocese} *agreed*{2} to *sell*{2} the estate to [Perez]{star} for $14.5 million. [The sisters]{nuns} *say*{3} it was not [the archbishop]{archbishop}'s to *give*{3}. [They]{nuns} had already *sold*{4} it to a [restaurateur]{rest}, [Dina Hollow]{rest}, [who]{rest} had *moved*{5} in and *put up*{5} a sign.

[Perez]{star} *went to see*{6} [the nuns]{nuns} in [their]{nuns} rooms and *sang*{7} [them]{nuns} a hymn. [Sister]{-} [Rita Callow]{rita}, 77, was not *won over*{8}. "[She]{star} *sang*{7} very nicely," [she]{rita} *told*{9} the [Times-Herald]{th}. "Then [I]{rita} watched [her]{star} videos."

[Judge]{-} [Stephanie Barwell]{judge} *sided*{11} with [the archdiocese]{archdiocese} <last fall|2015-09/2015-11>, *threw*{12} [Hollow]{rest} *out*{12} of the building and *ordered*{13} [her]{rest} to *pay*{13} [the church]{archdiocese} $25,000 a month. An appeals court *stayed*{14} [her]{judge} *order*{13} <on Monday|2016-08-22>.

[Archbishop]{-} [Thomas Lyle]{archbishop} *took*{15} the sisters' power to *sell*{15} away from [them]{nuns} <in 2013|2013>. [He]{archbishop} *appealed*{16} to [Rome]{vatican:N}, which *backed*{17} [him]{archbishop}. [The nuns]{nuns} *wrote*{18} to [the pope]{pope} [themselves]{nuns} and are still waiting for [his]{pope} *answer*{20}.

[Benefactors]{benefactors} *bought*{21} the property for [the order]{order} <in 1972|1972>. [The archdiocese]{archdiocese} *pays*{22} [the sisters]{nuns}' nursing bills. [One]{one} *sided with*{23} [the archbishop]{archbishop} and *withdrew*{24} from the *suit*{1}.
--- actors
nuns | group | five elderly nuns
star | person | Katya Perez | singer
losfeliz | place | Los Feliz
calif | place | California
archdiocese | organization | Archdiocese of Los Angeles
la | place | Los Angeles
archbishop | person | Thomas Lyle | Archbishop
rest | person | Dina Hollow | restaurateur
rita | person | Rita Callow | Sister
th | organization | Times-Herald
judge | person | Stephanie Barwell | Judge
vatican | place | Rome
pope | person | the pope
benefactors | group | benefactors
order | organization | the order
one | person | one of the sisters
--- events
1 | ACCUSE | nuns | archdiocese, star | core
2 | OTHER:trade | archdiocese | star | core; planned; or AGREE
3 | ACCUSE | nuns | archbishop | or REJECT
4 | OTHER:trade | nuns | rest | core
5 | OTHER:business | rest | - |
6 | CONSULT | star | nuns | core
7 | OTHER:culture | star | nuns | or SUPPORT
8 | REJECT | rita | ?star |
9 | OTHER:statement | rita | th |
11 | SUPPORT | judge | archdiocese | time 2015-09/2015-11
12 | COERCE | judge | rest | core; time 2015-09/2015-11
13 | COERCE | judge | rest, archdiocese | time 2015-09/2015-11; or REQUEST
14 | CONCEDE | - | ?rest | time 2016-08-22; or REJECT OTHER
15 | SANCTION | archbishop | nuns | time 2013; or COERCE
16 | REQUEST | archbishop | vatican |
17 | SUPPORT | vatican | archbishop |
18 | REQUEST | nuns | pope | or OTHER
20 | OTHER:statement | pope | nuns | neg
21 | AID | benefactors | order | time 1972
22 | AID | archdiocese | nuns |
23 | SUPPORT | one | archbishop |
24 | RETREAT | one | - |

=== n6-n005 date:2019-05-28 topic:animals source:written
[Botswana]{botswana} *lifts*{1} elephant hunting ban

[GABORONE]{gaborone} — [Botswana]{botswana} *lifted*{1} a five-year ban on elephant hunting <on Monday|2019-05-27>, delighting [villagers]{villagers} [whose]{villagers} crops the animals trample and angering [conservation groups]{groups}.

[The environment ministry]{ministry} said the number of clashes between [people]{people} and elephants had risen and that [herders]{herders} could no longer protect [their]{herders} cattle from lions. An [elephant]{elephant} *killed*{7} a [teacher]{teacher} near [Maun]{maun} <in April|2019-04>; [another]{another} *trampled*{8} a [soldier]{soldier}.

[President]{-} [Mothusi Kgosi]{kgosi} *overturned*{1} the policy of [his]{kgosi} [predecessor]{khama}, [Ian Sekgoma]{khama}, [who]{khama} *brought in*{9} the ban <in 2014|2014>. [Sekgoma]{khama} *called*{10} [him]{kgosi} "a man who *shoots*{11} postcards" and has *defected*{12} to [the opposition]{opposition}.

[Kgosi]{kgosi} *gave*{13} [three neighbouring presidents]{three} stools made of elephant feet at a *summit*{14} <this month|2019-05>. [Zimbabwe]{zimbabwe}, [Namibia]{namibia} and [Botswana]{botswana} have *asked*{15} [the wildlife trade body]{cites}, [CITES]{cites}, for *permission*{15} to *sell*{15} ivory; [Kenya]{kenya} is *lobbying*{16} against [them]{zimbabwe+namibia+botswana}.

[Elephants for Ever]{efe}, a [London]{london}-based charity, *urged*{17} [tourists]{tourists} to *stay*{17} away. [The tourism minister]{minister}, [Dorcas Seretse]{minister}, *rounded on*{18} [the charity]{efe}. "[They]{efe} sit where [they]{efe} ate [their]{efe} own wolves," [she]{minister} said.

[Botswana]{botswana} has some 130,000 elephants, more than any other country. Licences will be *auctioned*{21} to [hunting firms]{firms} <in September|2019-09>.
--- actors
botswana | place | Botswana
gaborone | place | Gaborone
villagers | group | villagers
groups | group | conservation groups
ministry | organization | environment ministry
people | group | people
herders | group | herders
elephant | other | an elephant
teacher | person | a teacher
maun | place | Maun
another | other | another elephant
soldier | person | a soldier
kgosi | person | Mothusi Kgosi | President of Botswana
khama | person | Ian Sekgoma | former president of Botswana
opposition | organization | opposition
three | group | three neighbouring presidents
zimbabwe | place | Zimbabwe
namibia | place | Namibia
cites | organization | CITES | wildlife trade body
kenya | place | Kenya
efe | organization | Elephants for Ever | charity
london | place | London
tourists | group | tourists
minister | person | Dorcas Seretse | tourism minister
firms | group | hunting firms
--- events
1 | CONCEDE | botswana, kgosi | - | core; time 2019-05-27
7 | OTHER:accident | elephant | teacher | time 2019-04; place maun; or ASSAULT
8 | OTHER:accident | another | soldier | or ASSAULT
9 | COERCE | khama | - | time 2014
10 | ACCUSE | khama | kgosi | core
11 | OTHER:other | kgosi | - | by khama; quoted
12 | SUPPORT | khama | opposition | or OTHER
13 | SUPPORT | kgosi | three | time 2019-05; or OTHER AID
14 | CONSULT | kgosi, three | - | mutual; time 2019-05
15 | CONCEDE/REQUEST | zimbabwe, namibia, botswana | cites | core
16 | REJECT | kenya | zimbabwe, namibia, botswana | or REQUEST
17 | SANCTION/REQUEST | efe | tourists, ?botswana | or REQUEST
18 | ACCUSE | minister | efe | core
21 | OTHER:trade | ?botswana | firms | planned; time 2019-09

=== n6-n006 date:2014-10-21 topic:obituary source:written
[Marek Holub]{holub}, spymaster [who]{holub} *switched*{1} sides, *dies*{2} at 88

[PRAGUE]{prague} — [Marek Holub]{holub}, [who]{holub} *betrayed*{3} [Czechoslovakia]{czs}'s secret police to the [British]{britain} for eleven years and *lost*{4} [his]{holub} family to it, *died*{2} <on Sunday|2014-10-19> at a nursing home in [Hastings]{hastings}. [His]{holub} [son]{son} *announced*{5} the death.

*Born*{6} in [Brno]{brno} <in 1926|1926>, [Holub]{holub} was *deported*{7} by the [Germans]{germans} to a labour camp at 17. [He]{holub} was *freed*{8} by [American soldiers]{gis} and *joined*{9} the interior ministry <in 1949|1949>. [He]{holub} *recruited*{10} a [Labour MP]{mp} in [London]{london} and *ran*{10} a [typist at the Admiralty]{typist}, [who]{typist} was *jailed*{11} for 21 years.

[MI6]{mi6} *approached*{12} [him]{holub} <in 1957|1957>. [He]{holub} *named*{13} [some 40 agents]{forty} to [it]{mi6}. [Eight]{eight} were *arrested*{14} in [Vienna]{vienna}; [two]{two} *hanged*{15} [themselves]{two}.

<In 1968|1968>, when [Soviet tanks]{tanks} *rolled*{16} into [Prague]{prague}, [Holub]{holub} *fled*{17} to [Austria]{austria} in the boot of a diplomat's car. [The regime]{czs} *sentenced*{18} [him]{holub} to death in absentia, *stripped*{19} [his]{holub} [wife]{wife} of [her]{wife} teaching post and *took*{20} [his]{holub} [daughter]{daughter} out of university. [His]{holub} [wife]{wife} *divorced*{21} [him]{holub} and never *answered*{22} [his]{holub} letters.

[Queen Elizabeth]{queen} *awarded*{23} [him]{holub} an OBE <in 1990|1990>. [Czech President]{-} [Pavel Hlava]{hlava} *pardoned*{24} [him]{holub} <the same year|1990> and *invited*{25} [him]{holub} home. [Holub]{holub} *declined*{25}. "[I]{holub} *robbed*{26} [them]{czs}," [he]{holub} *told*{27} an [interviewer]{interviewer}. "[You]{holub} do not *go back*{28} for dinner."

[Former colleagues in the secret police]{colleagues} *vilified*{29} [him]{holub} to the end.
--- actors
holub | person | Marek Holub | spymaster
prague | place | Prague
czs | place | Czechoslovakia
britain | place | Britain
hastings | place | Hastings
son | person | son of Marek Holub
brno | place | Brno
germans | group | Germans
gis | group | American soldiers
mp | person | a Labour MP
london | place | London
typist | person | typist at the Admiralty
mi6 | organization | MI6
forty | group | some 40 agents
eight | group | eight agents
vienna | place | Vienna
two | group | two agents
tanks | group | Soviet tanks
austria | place | Austria
wife | person | wife of Marek Holub
daughter | person | daughter of Marek Holub
queen | person | Queen Elizabeth
hlava | person | Pavel Hlava | Czech President
interviewer | person | an interviewer
colleagues | group | former colleagues of Marek Holub
--- events
1 | OTHER:other | holub | - | or RETREAT
2 | OTHER:death | - | holub | core; time 2014-10-19; place hastings
3 | OTHER:crime | holub | czs, britain | core; or COOPERATE
4 | OTHER:other | - | holub |
5 | OTHER:statement | son | - |
6 | OTHER:other | - | holub | time 1926; place brno
7 | COERCE | germans | holub |
8 | RETREAT | gis | holub | or AID
9 | OTHER:appointment | holub | ?czs | time 1949
10 | OTHER:crime | holub | mp, typist | core; place london
11 | COERCE | - | typist |
12 | CONSULT | mi6 | holub | time 1957
13 | COOPERATE | holub | mi6, forty | core; or ACCUSE
14 | COERCE | - | eight | place vienna
15 | OTHER:death | two | - |
16 | ASSAULT | tanks | prague | time 1968
17 | RETREAT | holub | austria | core; time 1968; or OTHER
18 | COERCE | czs | holub | core
19 | SANCTION | czs | wife |
20 | SANCTION | czs | daughter |
21 | SANCTION | wife | holub | or OTHER
22 | REJECT | wife | holub |
23 | SUPPORT | queen | holub | time 1990
24 | CONCEDE | hlava | holub | time 1990
25 | CONSULT/REJECT | holub | hlava |
26 | OTHER:crime | holub | czs | by holub; quoted
27 | OTHER:statement | holub | interviewer |
28 | OTHER:travel | holub | - | possible; neg; by holub; quoted
29 | ACCUSE | colleagues | holub |

=== n6-n007 date:2022-08-16 topic:security source:written
[Mali]{mali} *ejects*{1} last [[French]{~france} troops]{ftroops}; [Paris]{france:N} *denies*{2} *arming*{3} [jihadists]{jihad}

[BAMAKO]{bamako}, <Aug 16|2022-08-16> - The last [[French]{~france} soldiers]{ftroops} *left*{1} [Mali]{mali} <on Monday|2022-08-15>, *crossing*{1} into [Niger]{niger} with armoured vehicles, nine years after [Paris]{france:N} *intervened*{4} to *stop*{4} [Islamist fighters]{jihad} from *taking*{5} [Bamako]{bamako}.

[[Mali]{mali}'s military rulers]{junta} *tore up*{6} a defence *pact*{6} with [France]{france} <in May|2022-05>. [They]{junta} have *brought in*{7} [about 1,000 Russian fighters]{russians} and, in a letter to the [U.N. Security Council]{unsc}, *accused*{8} [France]{france} of *supplying*{3} [militants]{jihad} with weapons and intelligence. [The [French]{~france} ambassador]{famb} *rejected*{2} the *claims*{8} as "insulting to [the 53 soldiers who *died*{9} for [Mali]{mali}]{fiftythree}".

[Germany]{germany} *suspended*{10} flights for [the U.N. mission]{minusma} after [Bamako]{mali:N} *refused*{11} overflight to a [[German]{~germany} transporter]{transporter}. [Ivory Coast]{ivory} is *pleading*{12} for the *release*{12} of [49 of its soldiers]{fortynine}, [whom]{fortynine} [Mali]{mali} *seized*{13} at the airport <in July|2022-07> as "mercenaries". [Togo]{togo} is *mediating*{14} between [the two neighbours]{mali+ivory}.

[Gunmen on motorcycles]{gunmen} *killed*{15} [42 soldiers]{soldiers} at [Tessit]{tessit} <on Aug. 7|2022-08-07>. [The junta]{junta} *hinted*{16} at foreign *help*{16} for [the attackers]{gunmen}. [Human Rights Watch]{hrw} *implicated*{17} [[Malian]{~mali} troops]{mtroops} and [their]{mtroops} [Russian allies]{russians} in the *massacre*{18} of [some 300 civilians]{civilians} at [Moura]{moura} <in March|2022-03>.

[Opposition figure]{-} [Ousmane Diallo-Keita]{diallo}, [who]{diallo} *criticised*{19} [the colonels]{junta} on the radio, was *abducted*{20} from [his]{diallo} home <last week|2022-08-08/2022-08-14> by [hooded men]{hooded}. [His]{diallo} [wife]{wife} has *filed a complaint*{21} against persons unknown.
--- actors
mali | place | Mali
ftroops | group | last French troops in Mali
france | place | France
jihad | group | Islamist fighters
bamako | place | Bamako
niger | place | Niger
junta | group | military rulers of Mali
russians | group | about 1,000 Russian fighters
unsc | organization | U.N. Security Council
famb | person | French ambassador
fiftythree | group | 53 French soldiers who died
germany | place | Germany
minusma | organization | U.N. mission in Mali
transporter | other | a German transporter
ivory | place | Ivory Coast
fortynine | group | 49 Ivorian soldiers
togo | place | Togo
gunmen | group | gunmen on motorcycles
soldiers | group | 42 soldiers killed
tessit | place | Tessit
hrw | organization | Human Rights Watch
mtroops | group | Malian troops
civilians | group | some 300 civilians
moura | place | Moura
diallo | person | Ousmane Diallo-Keita | opposition figure
hooded | group | hooded men
wife | person | wife of Ousmane Diallo-Keita
--- events
1 | RETREAT | ftroops, ?mali | niger | core; time 2022-08-15; or SANCTION
2 | REJECT | france, famb | ?junta | core
3 | AID | france | jihad | core; denied; by junta
4 | ASSAULT | france | jihad | time 2013; or AID
5 | COERCE | jihad | bamako | possible; neg
6 | SANCTION | junta, mali | france | core; time 2022-05
7 | MOBILIZE | junta | russians | or COOPERATE
8 | ACCUSE | junta | france, unsc | core
9 | OTHER:death | fiftythree | mali | by famb; quoted
10 | SANCTION | germany | minusma |
11 | REJECT | mali | transporter, ?germany |
12 | RETREAT/REQUEST | ivory | ?mali, fortynine |
13 | COERCE | mali | fortynine | core; time 2022-07
14 | CONSULT | togo | mali, ivory |
15 | ASSAULT | gunmen | soldiers | core; time 2022-08-07; place tessit
16 | ACCUSE | junta | ?france | or AID
17 | ACCUSE | hrw | mtroops, russians | core
18 | ASSAULT | mtroops, russians | civilians | reported; by hrw; time 2022-03; place moura
19 | ACCUSE | diallo | junta |
20 | ASSAULT | hooded | diallo | core; time 2022-08-08/2022-08-14; or COERCE
21 | ACCUSE | wife | - |

=== n6-n008 date:2011-05-10 topic:wikinews source:written
[Copenhagen]{copenhagen} police *evict*{1} [squatters]{squatters} from church

<Tuesday, May 10, 2011|2011-05-10>

[[Danish]{~denmark} police]{police} <early today|2011-05-10> *cleared*{1} [around 60 rejected asylum seekers from [Iraq]{iraq}]{squatters} out of [Bright Church]{church} in [Copenhagen]{copenhagen}, where [they]{squatters} had been *sheltered*{2} by [the parish]{church} since <March|2011-03>.

[Officers]{police} *broke down*{3} a side door at about 02:00 local time (0000 UTC) and *loaded*{4} [nineteen men]{nineteen} onto buses. [Women and children]{women} were *left*{5} behind. [Supporters]{supporters} *lay down*{6} in front of the buses; [police]{police} *struck*{7} [some of them]{some} with batons, footage shows. [Five people]{five} were *arrested*{8}.

[Integration minister]{-} [Birte Hornbæk]{birte} *said*{9} [the men]{nineteen} would be *returned*{10} to [Iraq]{iraq} under an *agreement*{11} that [Denmark]{denmark} *signed*{11} with [Baghdad]{iraq:N} <in 2009|2009>. [She]{birte} *dismissed*{12} *calls*{12} from [bishops]{bishops} for an amnesty.

[The vicar]{vicar}, [Per Rosdal]{vicar}, *wept*{13} as [he]{vicar} *spoke*{14} to [Wikinews]{wikinews}. "[They]{squatters} *asked*{15} [the church]{church} for protection and [we]{church} *gave*{15} it. Tonight [the state]{denmark} *kicked*{3} in [our]{church} door," [he]{vicar} said.

The [[Danish]{~denmark} People's Party]{dpp}, on which [the minority government]{gov} relies for support, *congratulated*{17} [the police]{police}. The [Social Democrats]{sd} *blamed*{18} [the government]{gov} for *letting*{19} the matter drag on. [Amnesty International]{amnesty} *asked*{20} the [European Court of Human Rights]{echr} to *halt*{20} the *deportations*{10}.

A *demonstration*{21} against the *eviction*{1} is *planned*{21} for <tonight|2011-05-10> in [Nørrebro]{norrebro}.
--- actors
copenhagen | place | Copenhagen
police | organization | Danish police
squatters | group | around 60 rejected asylum seekers from Iraq
iraq | place | Iraq
church | organization | Bright Church | parish
nineteen | group | nineteen Iraqi men
women | group | women and children
supporters | group | supporters
some | group | some of the supporters
five | group | five people arrested
birte | person | Birte Hornbæk | integration minister
denmark | place | Denmark
bishops | group | bishops
vicar | person | Per Rosdal | vicar
wikinews | organization | Wikinews
dpp | organization | Danish People's Party
gov | organization | minority government
sd | organization | Social Democrats
amnesty | organization | Amnesty International
echr | organization | European Court of Human Rights
norrebro | place | Nørrebro
--- events
1 | COERCE | police | squatters | core; time 2011-05-10; place copenhagen
2 | AID | church | squatters | core; time 2011-03
3 | COERCE | police | church | time 2011-05-10
4 | COERCE | police | nineteen | core; time 2011-05-10
5 | OTHER:other | ?police | women |
6 | PROTEST | supporters | ?police | core
7 | ASSAULT | police | some |
8 | COERCE | ?police | five |
9 | OTHER:statement | birte | - |
10 | COERCE | ?denmark | nineteen | core; planned; by birte
11 | AGREE | denmark | iraq | time 2009
12 | CONCEDE/REJECT | birte | bishops | core; or REJECT
13 | OTHER:other | vicar | - |
14 | OTHER:statement | vicar | wikinews |
15 | AID | church | squatters | by vicar; quoted; same 2
17 | SUPPORT | dpp | police |
18 | ACCUSE | sd | gov |
19 | OTHER:other | gov | - | by sd
20 | REQUEST | amnesty | echr | core; or COERCE
21 | PROTEST | - | - | planned; time 2011-05-10; place norrebro

=== n6-n009 date:2025-08-12 topic:tech source:written
[Chip maker]{nova:n} *caves*{1} to [Washington]{us:N}, *hands*{2} 10 percent of China sales to [Treasury]{treasury}

[SAN JOSE]{sj} — [Novacore]{nova} *agreed*{1} to *pay*{2} [the U.S. government]{us} a tenth of what [it]{nova} *earns*{3} from [China]{china} in return for export licenses that the [Commerce Department]{commerce} had *withheld*{4} from [it]{nova} since <April|2025-04>, people familiar with the *deal*{1} said <Monday|2025-08-11>.

[Chief Executive]{-} [Vincent Hsu]{hsu} *met*{5} [the president]{president} at the White House <Wednesday|2025-08-06>. A [rival]{rival}, [Axion]{rival}, *struck*{6} a similar bargain.

[Lawmakers from both parties]{lawmakers} *assailed*{7} the arrangement. [Rep.]{-} [Kirsten Moolman]{moolman} of [Michigan]{mich} *likened*{8} [the administration]{us} to a toll collector and *wrote*{9} to [Commerce Secretary]{-} [Howard Lutz]{lutz} *demanding*{9} the text. [Two former trade officials]{officials} *called into question*{10} whether the Constitution permits a tax on exports.

[Beijing]{china:N} *summoned*{11} [Novacore]{nova} <on July 31|2025-07-31> over *suspected*{12} back doors in [its]{nova} chips and has *discouraged*{13} [state firms]{firms} from *buying*{13} them. [Novacore]{nova} *assured*{14} [the regulator]{cac} there were none.

[Investors]{investors} *shrugged off*{15} the news; the stock *slipped*{16} 0.4 percent. An [analyst at Bernstone]{analyst} *told*{17} [clients]{clients} the levy would *shave*{18} three cents off earnings.

[The company]{nova} *wrote down*{19} $4.5 billion of stock *made*{20} for [[Chinese]{~china} buyers]{buyers} when the curbs were *imposed*{4}. [It]{nova} *cut loose*{21} [300 engineers]{engineers} in [Shanghai]{shanghai} and *lost*{22} [its]{nova} top salesman there to [Huashan]{huashan}, a [[Chinese]{~china} competitor]{huashan}.
--- actors
nova | organization | Novacore | chip maker
us | place | United States
treasury | organization | Treasury
sj | place | San Jose
china | place | China
commerce | organization | Commerce Department
hsu | person | Vincent Hsu | Chief Executive of Novacore
president | person | President of the United States
rival | organization | Axion | rival of Novacore
lawmakers | group | lawmakers from both parties
moolman | person | Kirsten Moolman | Representative
mich | place | Michigan
lutz | person | Howard Lutz | Commerce Secretary
officials | group | two former trade officials
firms | group | state firms
cac | organization | Chinese regulator
investors | group | investors
analyst | person | an analyst at Bernstone
clients | group | clients
buyers | group | Chinese buyers
engineers | group | 300 engineers
shanghai | place | Shanghai
huashan | organization | Huashan | Chinese competitor
--- events
1 | AGREE | nova, us | - | core; mutual; or CONCEDE
2 | OTHER:trade | nova | us, treasury | core; planned; or CONCEDE AID
3 | OTHER:business | nova | china |
4 | SANCTION | commerce | nova | core; time 2025-04
5 | CONSULT | hsu | president | core; time 2025-08-06
6 | AGREE | rival, ?us | - | mutual
7 | ACCUSE | lawmakers | ?us | core
8 | ACCUSE | moolman | us |
9 | REQUEST | moolman | lutz |
10 | ACCUSE | officials | - | or OTHER
11 | REQUEST | china | nova | time 2025-07-31; or CONSULT ACCUSE
12 | ACCUSE | china | nova |
13 | SANCTION | china | firms, ?nova | or REQUEST
14 | OTHER:statement | nova | cac | or REJECT
15 | OTHER:business | investors | - | or REJECT
16 | OTHER:business | - | ?nova |
17 | OTHER:statement | analyst | clients |
18 | OTHER:business | - | ?nova | possible; by analyst
19 | OTHER:business | nova | - |
20 | OTHER:business | nova | buyers |
21 | OTHER:business | nova | engineers | place shanghai; or SANCTION
22 | OTHER:business | huashan | nova | place shanghai

=== n6-n010 date:2018-04-03 topic:football source:written
[Referee]{ref} *chased*{1} off pitch in [Lisbon]{lisbon}; [officials]{referees} *strike*{2}

[Portugal]{portugal}'s [referees]{referees} will not *officiate*{2} this weekend in *protest*{2} at an *assault*{1} on [one of [their]{referees} number]{ref} by [fans of [Atlético Lisboa]{atletico}]{fans}.

[Some 40 supporters]{fans} *climbed*{3} a fence <on Sunday|2018-04-01> after [Hugo Miguens]{ref} *awarded*{4} a late penalty to [Boavista Norte]{boavista}. [They]{fans} *chased*{1} [him]{ref} to the tunnel, *kicked*{5} [him]{ref} in the back and *spat*{5} at [his]{ref} [assistants]{assistants}. [Boavista]{boavista}'s keeper *shielded*{6} [him]{ref}.

[The league]{league} *condemned*{7} the *attack*{1} and *closed*{8} [Atlético]{atletico}'s ground for five matches. [The club]{atletico} *banned*{9} [eleven season ticket holders]{eleven} for life. [Its]{atletico} [president]{-}, [Vitor Salgado]{salgado}, *apologised*{10} to [Miguens]{ref} in person, only to *repeat*{11} outside that the penalty was *stolen*{12}.

[Police]{police} have *detained*{13} [six men]{six}. A [judge]{judge} *forbade*{14} [them]{six} to *go*{14} near stadiums. [Their]{six} [lawyer]{lawyer} *shifted*{15} the blame to [the club's radio station]{radio}, which *broadcast*{16} [the referee]{ref}'s home address.

[The referees' association]{apaf} *wants*{17} [parliament]{parl} to *treat*{17} [referees]{referees} as public officials. [Sports minister]{-} [Teresa Vilar]{vilar} *lent*{18} [it]{apaf} [her]{vilar} *support*{18}. [Spain]{spain} has *offered*{19} to *lend*{19} [Portugal]{portugal} [officials]{officials}, an offer [the players' union]{union} *resented*{20}.

[Miguens]{ref}, a dentist, *scored*{21} 31 goals for [Leixões]{leixoes} as a young man. [He]{ref} *treated*{22} [two patients]{patients} <on Monday morning|2018-04-02>.
--- actors
ref | person | Hugo Miguens | referee
lisbon | place | Lisbon
league | organization | league
portugal | place | Portugal
referees | group | Portugal's referees
fans | group | some 40 fans of Atlético Lisboa
atletico | organization | Atlético Lisboa | football club
boavista | organization | Boavista Norte | football club
assistants | group | assistants of the referee
eleven | group | eleven season ticket holders
salgado | person | Vitor Salgado | president of Atlético Lisboa
police | organization | police
six | group | six men detained
judge | person | a judge
lawyer | person | lawyer of the six men
radio | organization | club's radio station
apaf | organization | referees' association
parl | organization | parliament
vilar | person | Teresa Vilar | sports minister
spain | place | Spain
officials | group | Spanish match officials
union | organization | players' union
leixoes | organization | Leixões | football club
patients | group | two patients
--- events
1 | ASSAULT | fans | ref | core; time 2018-04-01; place lisbon
2 | PROTEST | referees | ?league | core; planned
3 | OTHER:other | fans | - | time 2018-04-01
4 | OTHER:sport | ref | boavista | time 2018-04-01
5 | ASSAULT | fans | ref, assistants | core
6 | AID | boavista | ref |
7 | ACCUSE | league | ?fans |
8 | SANCTION | league | atletico | core
9 | SANCTION | atletico | eleven | core
10 | CONCEDE | salgado | ref | core
11 | OTHER:statement | salgado | - | or ACCUSE
12 | ACCUSE | salgado | ?ref | or OTHER
13 | COERCE | police | six | core
14 | COERCE | judge | six |
15 | ACCUSE | lawyer | radio |
16 | OTHER:statement | radio | ref | or THREATEN
17 | REQUEST | apaf | parl |
18 | SUPPORT | vilar | apaf |
19 | AID/AGREE | spain | portugal, officials | planned
20 | REJECT | union | spain | or ACCUSE
21 | OTHER:sport | ref | leixoes |
22 | AID | ref | patients | time 2018-04-02; or OTHER

=== n6-n011 date:2020-02-04 topic:immigration source:written
[Ruling party senators]{senators} *balk*{1} at [Duarte]{duarte:n}'s *plan*{2} to *deport*{2} [nurses]{nurses}

[SANTO DOMINGO]{sd} — [Senators of the ruling party]{senators} *refused*{1} <on Monday|2020-02-03> to *go along*{1} with [President]{-} [Hernán Duarte]{duarte}'s plan to *deport*{2} [[Haitian]{~haiti} nurses working without papers]{nurses}.

[The rebels]{senators}, led by [Altagracia Peña]{pena}, *told*{4} [the president]{duarte} at a breakfast that hospitals in the border provinces *would have to shut*{5}. [Peña]{pena} *warned*{6} [him]{duarte} [she]{pena} would *vote*{7} with [the opposition]{opposition} against the bill.

[Duarte]{duarte} *called*{8} [the doubters]{senators} "tourists in [my]{duarte} party". [His]{duarte} interior minister, [Colonel]{-} [Ramón Febles]{febles}, had already *turned over*{9} [31 women]{women31} to [[Haitian]{~haiti} border guards]{hguards} at [Dajabón]{dajabon} <on Friday|2020-01-31>. [Haiti]{haiti} *complained*{10} to the [Organization of American States]{oas} about [their]{women31} *treatment*{9}.

[The nursing college]{college} *took*{11} [the nurses]{nurses}' *part*{11}. [The rice growers' federation]{rice}, which *hires*{12} thousands of [Haitians]{haitians}, *pleaded*{13} with [the government]{gov} to *leave*{13} [its]{rice} workers alone. A [Catholic bishop]{bishop} *hid*{14} [four nurses]{four} in a seminary and *dared*{15} [Febles]{febles} to *fetch*{15} [them]{four}.

"[She]{widlene} *delivered*{16} [my]{luz} [two sons]{sons}," said [Luz Marte]{luz} of [Elías Piña]{elias}, *waving*{17} to a [midwife]{widlene}, [Widlene Joseph]{widlene}, on a police lorry. "Who will *deliver*{18} the third?"

The [U.S. Embassy]{usemb} *cautioned*{19} [dark-skinned Americans]{americans} against being mistaken for migrants, a notice that *earned*{21} [it]{usemb} a *rebuke*{21} from [the foreign ministry]{fm}.
--- actors
senators | group | senators of the ruling party
duarte | person | Hernán Duarte | President
nurses | group | Haitian nurses
sd | place | Santo Domingo
pena | person | Altagracia Peña | senator
opposition | organization | opposition
febles | person | Ramón Febles | interior minister, colonel
women31 | group | 31 women
hguards | group | Haitian border guards
dajabon | place | Dajabón
haiti | place | Haiti
oas | organization | Organization of American States
college | organization | nursing college
rice | organization | rice growers' federation
haitians | group | Haitians
gov | organization | the government
bishop | person | a Catholic bishop
four | group | four nurses
widlene | person | Widlene Joseph | midwife
luz | person | Luz Marte
sons | group | two sons of Luz Marte
elias | place | Elías Piña
usemb | organization | U.S. Embassy
americans | group | dark-skinned Americans
fm | organization | foreign ministry
--- events
1 | REJECT | senators | duarte | core; time 2020-02-03
2 | COERCE | duarte | nurses | core; planned
4 | OTHER:statement | senators | duarte |
5 | OTHER:health | - | - | possible; by senators
6 | REJECT/THREATEN | pena | duarte | core; possible
7 | SUPPORT | pena | opposition | possible; or REJECT
8 | ACCUSE | duarte | senators | core
9 | COERCE | febles | women31, hguards | core; time 2020-01-31; place dajabon
10 | ACCUSE | haiti | oas | or REQUEST
11 | SUPPORT | college | nurses |
12 | OTHER:business | rice | haitians |
13 | REQUEST | rice | gov |
14 | AID | bishop | four |
15 | REJECT | bishop | febles | or THREATEN
16 | AID | widlene | luz, sons | by luz; quoted
17 | SUPPORT | luz | widlene | or OTHER
18 | AID | - | ?luz | possible; by luz; quoted
19 | REQUEST | usemb | americans | or OTHER
21 | ACCUSE | fm | usemb |

=== n6-n012 date:2016-03-08 topic:education source:written
[Students]{students} *occupy*{1} [Kolkata]{kolkata} college after *arrest*{2} of [union leader]{leader:n}

[KOLKATA]{kolkata}: [Students]{students} *occupied*{1} the vice-chancellor's office at [Rabindra University]{ru} <on Monday|2016-03-07>, demanding that [he]{vc} *get*{3} [police]{police} to *drop*{3} sedition charges against [their]{students} union president, [Kanan Bhattacharya]{leader}.

[Bhattacharya]{leader} was *picked up*{2} from [his]{leader} hostel <last Friday|2016-03-04> for allegedly *raising*{4} anti-national slogans. [Lawyers]{lawyers} *assaulted*{5} [him]{leader} in the corridor of a [city court]{court} while [policemen]{policemen} looked on. [Magistrate]{-} [S.K. Dutta]{dutta} *remanded*{7} [him]{leader} to judicial custody for <14 days|P14D>.

[Vice-chancellor]{-} [Prof]{-} [Ashis Lahiri]{vc} *shut himself*{8} in. [He]{vc} *sent*{9} a note to [the students]{students} through a [peon]{peon}: "[I]{vc} cannot *give*{10} [you]{students} what is not [mine]{vc}."

The [Bar Council]{bar} *issued notice*{11} to [three advocates]{three}. [One of them]{one} *boasted*{12} to a [news channel]{channel} that [he]{one} had *thrashed*{5} [the boy]{leader} and would *do*{13} it again. The [Supreme Court]{sc} *pulled up*{14} [the police commissioner]{commissioner} for *failing*{15} to *protect*{15} [the accused]{leader} and *sent*{16} [six senior lawyers]{six} to *inspect*{16} [the court]{court}.

[Chief Minister]{-} [Sumitra Bandyopadhyay]{cm} *distanced*{17} [her]{cm} government from the *arrest*{2}, which [Union ministers in [Delhi]{delhi}]{ministers} *defended*{18}. [The BNP youth wing]{youth} *took out*{19} a procession against [the university]{ru}, *garlanding*{20} [the advocates]{three} with marigolds.

[Faculty]{faculty} *formed*{21} a human chain around [the students]{students}. [Old boys]{alumni} have *crowdfunded*{22} bail for [Bhattacharya]{leader}, [whose]{leader} [mother]{mother} is an anganwadi worker on Rs 3,000 a month.
--- actors
students | group | students of Rabindra University
kolkata | place | Kolkata
leader | person | Kanan Bhattacharya | student union president
ru | organization | Rabindra University
vc | person | Ashis Lahiri | vice-chancellor of Rabindra University
police | organization | police
lawyers | group | lawyers who assaulted the student leader
court | organization | a city court
policemen | group | policemen
dutta | person | S.K. Dutta | Magistrate
peon | person | a peon
bar | organization | Bar Council
three | group | three advocates
one | person | one of the advocates
channel | organization | a news channel
sc | organization | Supreme Court
commissioner | person | police commissioner
six | group | six senior lawyers
cm | person | Sumitra Bandyopadhyay | Chief Minister
delhi | place | Delhi
ministers | group | Union ministers
youth | organization | BNP youth wing
faculty | group | faculty of Rabindra University
alumni | group | old boys
mother | person | mother of Kanan Bhattacharya
--- events
1 | PROTEST | students | vc, ru | core; time 2016-03-07; place kolkata
2 | COERCE | ?police | leader | core; time 2016-03-04
3 | RETREAT/REQUEST | students | vc, police, leader | core; time 2016-03-07; or REQUEST
4 | PROTEST | leader | - | possible; or OTHER
5 | ASSAULT | lawyers, one | leader | core
7 | COERCE | ?dutta | leader | core
8 | REJECT | vc | ?students | or OTHER
9 | OTHER:statement | vc | students, peon |
10 | REJECT | vc | students | by vc; quoted
11 | ACCUSE | bar | three |
12 | OTHER:statement | one | channel |
13 | ASSAULT/THREATEN | one | leader | possible; by one
14 | ACCUSE | sc | commissioner | core
15 | REJECT | commissioner | leader | reported; by sc; or AID
16 | OTHER:other | sc | six, court | or ACCUSE
17 | REJECT | cm | - | or OTHER
18 | SUPPORT | ministers | ?police |
19 | PROTEST | youth | ru | core
20 | SUPPORT | youth | three |
21 | SUPPORT | faculty | students | or AID
22 | AID | alumni | leader |

=== n6-n013 date:2023-07-18 topic:health source:written
[Surgeon]{surgeon} *struck off*{1} for *leaving*{2} [patients]{patients} in pain

A [Welsh surgeon]{surgeon} has been *struck off*{1} the medical register for *operating*{2} needlessly on [dozens of women]{patients} and *lying*{3} to [them]{patients} about mesh implants.

[Rhodri Vaughan-Price]{surgeon}, 61, *put*{2} mesh into [103 patients]{patients} at [Carmarthen Bay Hospital]{hospital} between <2007|2007> and <2017|2017> without *telling*{4} [most of them]{most} of other treatments, a [tribunal in [Manchester]{manchester}]{tribunal} *found*{5}. [He]{surgeon} *altered*{6} notes when [some]{some} *sued*{7} [the hospital]{hospital}.

The [General Medical Council]{gmc} had *brought*{8} the *case*{8} against [him]{surgeon} after a *campaign*{9} by a [former patient]{ceri}, [Ceri Howells]{ceri}. [Mrs]{-} [Howells]{ceri}, [who]{ceri} *walks*{10} with sticks, *embraced*{11} [other women]{patients} in the hearing room. "[He]{surgeon} *told*{12} [me]{ceri} [I]{ceri} was anxious. [He]{surgeon} *patted*{13} [my]{ceri} hand," [she]{ceri} said.

[The health board]{hb} has *compensated*{14} [61 women]{sixtyone} and *is in talks*{15} with [lawyers]{lawyers} for [40 more]{forty}. [Its]{hb} chief executive, [Siân Prosser]{prosser}, *expressed shame*{16} to [them all]{sixtyone+forty}. [She]{prosser} *paid tribute*{17} to a [theatre nurse]{nurse}, [who]{nurse} *raised*{18} the alarm with [managers]{managers} <in 2011|2011> and was *moved*{19} to another ward.

[Mr]{-} [Vaughan-Price]{surgeon} did not *attend*{20}. [He]{surgeon} has *settled*{21} in [Cyprus]{cyprus}, where [the authorities]{cypauth} have been *sent*{22} the *ruling*{1}. [His]{surgeon} barrister has <28 days|P28D> to *appeal*{23}.

[South Wales Police]{police} are *assessing*{24} whether to open an inquiry. [Scotland]{scotland} *suspended*{25} *use*{25} of mesh <in 2018|2018>.
--- actors
surgeon | person | Rhodri Vaughan-Price | surgeon
patients | group | women operated on by the surgeon
hospital | organization | Carmarthen Bay Hospital
most | group | most of the patients
tribunal | organization | tribunal in Manchester
manchester | place | Manchester
some | group | some of the patients
gmc | organization | General Medical Council
ceri | person | Ceri Howells | former patient
hb | organization | health board
sixtyone | group | 61 women compensated
lawyers | group | lawyers
forty | group | 40 more women
prosser | person | Siân Prosser | chief executive of the health board
nurse | person | a theatre nurse
managers | group | managers
cyprus | place | Cyprus
cypauth | organization | Cypriot authorities
police | organization | South Wales Police
scotland | place | Scotland
--- events
1 | SANCTION | ?tribunal | surgeon | core
2 | ASSAULT | surgeon | patients | core; or OTHER
3 | OTHER:crime | surgeon | patients | core; or OTHER
4 | OTHER:statement | surgeon | most | neg; reported; by tribunal
5 | ACCUSE | tribunal | surgeon | core; or OTHER
6 | OTHER:crime | surgeon | - | reported; by tribunal
7 | ACCUSE | some | hospital |
8 | ACCUSE | gmc | surgeon | core
9 | REQUEST | ceri | ?gmc | or ACCUSE
10 | OTHER:health | ceri | - |
11 | SUPPORT | ceri | patients |
12 | OTHER:statement | surgeon | ceri | by ceri; quoted
13 | OTHER:other | surgeon | ceri | by ceri; quoted
14 | AID | hb | sixtyone | or CONCEDE
15 | CONSULT | hb, lawyers | forty | mutual
16 | CONCEDE | prosser | sixtyone, forty |
17 | SUPPORT | prosser | nurse |
18 | ACCUSE | nurse | managers | time 2011
19 | SANCTION | ?managers | nurse | time 2011
20 | REJECT | surgeon | ?tribunal | or OTHER
21 | OTHER:travel | surgeon | cyprus |
22 | OTHER:statement | ?tribunal | cypauth |
23 | REQUEST | surgeon | - | possible
24 | OTHER:other | police | - | or ACCUSE
25 | COERCE | scotland | - | time 2018; or SANCTION

=== n6-n014 date:2012-07-03 topic:war source:written
[Turkish]{~turkey} jet *shot down*{1}: [Ankara]{turkey:N} *rallies*{2} [NATO]{nato}, *spares*{3} [Damascus]{syria:N} an *attack*{3}

[ANKARA]{ankara}, <July 3|2012-07-03> - [Turkey]{turkey} *won the backing*{2} of [[its]{turkey} NATO allies]{nato} <on Tuesday|2012-07-03> in [its]{turkey} *quarrel*{4} with [Syria]{syria} over the *downing*{1} of a reconnaissance jet, but *stopped short*{3} of *asking*{5} [them]{nato} for military *help*{5}.

[[Syrian]{~syria} gunners]{gunners} *hit*{1} the plane off [Latakia]{latakia} <on June 22|2012-06-22>; [its two pilots]{pilots} have not been *found*{6}. [Prime Minister]{-} [Kemal Erdem]{erdem} *told*{7} [deputies]{deputies} that [any [Syrian]{~syria} soldier who *nears*{8} the border]{soldier} would be *treated*{9} as a threat. [Turkey]{turkey} has *moved*{10} rocket launchers to [Hatay]{hatay} and *scrambled*{11} six F-16s when [[Syrian]{~syria} helicopters]{helis} *flew*{12} close.

[[Syrian]{~syria} spokesman]{-} [Jihad Makdasi]{makdasi} *expressed regret*{13} to [the pilots' families]{families} but *put the blame*{14} on [Ankara]{turkey:N}. The jet, [he]{makdasi} said, had *violated*{15} [Syrian]{~syria} airspace. [Russia]{russia} *backed*{16} [its]{russia} ally and *offered*{17} [NATO]{nato} radar data.

[Eighty-five [Syrian]{~syria} soldiers]{defectors}, a [general]{general} among [them]{defectors}, *deserted*{18} to [Turkey]{turkey} <on Monday|2012-07-02>. [Ankara]{turkey:N} is *sheltering*{19} 35,000 [refugees]{refugees} and *lets*{20} [the rebels]{rebels} *meet*{20} on [its]{turkey} soil; [Qatar]{qatar} *pays*{21} [their]{rebels} wages.

[The opposition Republican People's Party]{chp} *accused*{22} [Erdem]{erdem} of *dragging*{23} [the country]{turkey} into [its]{turkey} neighbour's *war*{23}. [Hundreds]{hundreds} *held*{24} a *vigil*{24} for [the pilots]{pilots} in [Malatya]{malatya}, [their]{pilots} base.

[U.S. Secretary of State]{-} [Helen Marsh]{marsh} *phoned*{25} [Turkey's foreign minister]{davut} to *thank*{26} [him]{davut} for restraint.
--- actors
turkey | place | Turkey
nato | organization | NATO
syria | place | Syria
ankara | place | Ankara
gunners | group | Syrian gunners
latakia | place | Latakia
pilots | group | two Turkish pilots
erdem | person | Kemal Erdem | Prime Minister of Turkey
deputies | group | deputies
soldier | group | any Syrian soldier
hatay | place | Hatay
helis | group | Syrian helicopters
makdasi | person | Jihad Makdasi | Syrian spokesman
families | group | families of the pilots
russia | place | Russia
defectors | group | eighty-five Syrian soldiers
general | person | a general
refugees | group | 35,000 refugees
rebels | group | Syrian rebels
qatar | place | Qatar
chp | organization | Republican People's Party
hundreds | group | hundreds of people
malatya | place | Malatya
marsh | person | Helen Marsh | U.S. Secretary of State
davut | person | Turkey's foreign minister
--- events
1 | ASSAULT | gunners, syria | turkey, pilots | core; time 2012-06-22; place latakia
2 | SUPPORT | nato | turkey | core; time 2012-07-03
3 | ASSAULT/REJECT | turkey | syria | or CONCEDE
4 | ACCUSE | turkey, syria | - | mutual
5 | AID/REQUEST | turkey | nato | core; neg; time 2012-07-03
6 | OTHER:other | - | pilots | neg
7 | OTHER:statement | erdem | deputies | or THREATEN
8 | MOBILIZE | soldier | - | possible
9 | THREATEN | ?turkey | soldier | core; possible; by erdem
10 | MOBILIZE | turkey | - | core; place hatay
11 | MOBILIZE | turkey | ?helis |
12 | MOBILIZE | helis | - | or OTHER
13 | CONCEDE | makdasi | families |
14 | ACCUSE | makdasi | turkey | core
15 | OTHER:crime | ?turkey | syria | reported; by makdasi; or ASSAULT
16 | SUPPORT | russia | ?syria |
17 | COOPERATE/AGREE | russia | nato | planned
18 | RETREAT | defectors, general | turkey | core; time 2012-07-02; or OTHER
19 | AID | turkey | refugees |
20 | AID | turkey | rebels | or CONCEDE
21 | AID | qatar | rebels |
22 | ACCUSE | chp | erdem |
23 | OTHER:other | erdem | turkey | reported; by chp
24 | SUPPORT | hundreds | pilots | place malatya
25 | CONSULT | marsh | davut |
26 | SUPPORT | marsh | davut |

=== n6-n015 date:2025-11-04 topic:transport source:written
Subway *strike*{1} *averted*{1} as [city]{board:n} and [union]{union} *meet halfway*{2}

[NEW YORK]{ny} — [Negotiators for the Metropolitan Transit Board]{board} and [Transit Workers Local 88]{union} *reached*{2} a tentative *agreement*{2} <at 3:40 a.m. Monday|2025-11-03>, twenty minutes before [34,000 subway and bus workers]{workers} *were to walk off*{1} the job.

The *contract*{2} *gives*{3} [workers]{workers} 9.5 percent over <three years|P3Y>. [The board]{board} *dropped*{4} [its]{board} *demand*{5} for one-person trains. [The union]{union} *gave ground*{6} on sick leave.

[Gov.]{-} [Elena Marchetti]{gov} had *summoned*{7} [both sides]{board+union} to [her]{gov} [Manhattan]{manhattan} office <Sunday night|2025-11-02> and *refused*{8} to *let*{8} [them]{board+union} go home. "[She]{gov} *fed*{9} [us]{union} cold pizza and guilt," said [union president]{-} [Desmond Clarke]{clarke}.

[The mayor]{mayor}, [Zohran Patel]{mayor}, *congratulated*{10} [the parties]{board+union}. [Republican county executive]{-} [Bruce Hanlon]{hanlon} *slammed*{11} [the governor]{gov} for *buying off*{12} a [union]{union} with other people's fares.

A [federal judge]{judge} had *turned down*{13} [the board]{board}'s *request*{13} for an order against the *strike*{1} <on Friday|2025-10-31>. Under the Taylor Law, [the state]{state} could have *fined*{14} [each striker]{workers} two days' pay for every day out and *jailed*{15} [their]{workers} leaders, as [it]{state} *did*{16} [Clarke's predecessor]{pred} <in 2005|2005>.

[Commuters]{commuters} had *made*{17} other plans. [Ride companies]{rides} *jacked up*{18} prices on [them]{commuters}; [the attorney general]{ag} is *looking*{19} into [two of the firms]{two}. A [bike shop]{shop} in [Queens]{queens} *sold*{20} [customers]{customers} [its]{shop} last rental at 5 a.m.
--- actors
union | organization | Transit Workers Local 88
ny | place | New York
board | organization | Metropolitan Transit Board
workers | group | 34,000 subway and bus workers
gov | person | Elena Marchetti | Governor
manhattan | place | Manhattan
clarke | person | Desmond Clarke | union president
mayor | person | Zohran Patel | mayor
hanlon | person | Bruce Hanlon | county executive
judge | person | a federal judge
state | place | the state
pred | person | Clarke's predecessor
commuters | group | commuters
rides | group | ride companies
ag | person | attorney general
two | group | two ride companies
shop | organization | a bike shop in Queens
queens | place | Queens
customers | group | customers
--- events
1 | PROTEST/RETREAT | workers | board | core; neg; time 2025-11-03; or RETREAT
2 | AGREE | board, union | - | core; mutual; time 2025-11-03; place ny
3 | AGREE | ?board | workers | or CONCEDE AID
4 | CONCEDE | board | ?union | core
5 | REQUEST | board | ?union |
6 | CONCEDE | union | ?board | core
7 | CONSULT/REQUEST | gov | board, union | time 2025-11-02; or REQUEST
8 | COERCE | gov | board, union | time 2025-11-02; or REJECT
9 | AID | gov | union | by clarke; quoted
10 | SUPPORT | mayor | board, union |
11 | ACCUSE | hanlon | gov | core
12 | CONCEDE | gov | union | reported; by hanlon; or AID
13 | REJECT | judge | board | time 2025-10-31
14 | SANCTION | state | workers | possible; neg; or COERCE
15 | COERCE | state | - | possible; neg
16 | COERCE | state | pred | time 2005
17 | OTHER:other | commuters | - |
18 | OTHER:business | rides | commuters |
19 | ACCUSE | ag | two |
20 | OTHER:trade | shop | customers |

