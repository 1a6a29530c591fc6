=== n6-v001 date:2012-02-29 topic:wikinews source:written
[UK]{uk} court *blocks*{1} *extradition*{2} of computer student to [United States]{us}

<Wednesday, February 29, 2012|2012-02-29>

A court in [London]{london} <yesterday|2012-02-28> *blocked*{1} the *extradition*{2} of a [British student]{hale} [who]{hale} is *wanted*{3} in the [United States]{us} on hacking charges.

[Lord Justice]{-} [Alan Pemberton]{pemberton} *ruled*{1} that *sending*{2} [Jonathan Hale]{hale}, 24, to [the US]{us} would be "oppressive" because of [his]{hale} medical condition. [Hale]{hale} has Asperger syndrome.

[US prosecutors]{prosecutors} *accuse*{3} [Hale]{hale} of *breaking into*{4} computers belonging to [NASA]{nasa} and [the US Army]{army} <in 2009|2009>. [He]{hale} has *admitted*{5} *entering*{4} the systems but *denies*{6} *causing*{7} any damage, saying [he]{hale} was *looking*{8} for evidence of flying saucers.

[Hale]{hale}'s mother, [Janet]{janet}, *wept*{9} outside the court. "Three years of [our]{janet+hale} lives. [I]{janet} want to *thank*{10} every person [who]{signers} *signed*{11} [our]{janet+hale} *petition*{11}," [she]{janet} *told*{12} [journalists]{journalists}.

[The Home Office]{ho} said it was *considering*{13} an *appeal*{13}. [The US embassy]{embassy} *expressed*{14} disappointment. A spokesman for [the embassy]{embassy} *noted*{15} that [the United Kingdom]{uk} had *handed over*{16} [seven people]{seven} under the <2003|2003> extradition treaty <last year|2011>, while [the US]{us} *surrendered*{17} [five]{five}.

The treaty has been *criticised*{18} by [members of all three main parties]{mps}, [who]{mps} *say*{18} it is unbalanced. <In December|2011-12>, the [House of Commons]{commons} *passed*{19} a motion *calling*{20} on [the government]{government} to *renegotiate*{20} it.

[Hale]{hale} was *arrested*{21} at [his]{hale} home in [Wolverhampton]{wolves} <in March 2009|2009-03>. [He]{hale} could still be *tried*{22} in [England]{england}. [The Crown Prosecution Service]{cps} said [it]{cps} would *announce*{23} a decision <within a month|2012-03>.
--- actors
uk | place | United Kingdom
us | place | United States
london | place | London
hale | person | Jonathan Hale | British student
pemberton | person | Alan Pemberton | Lord Justice
prosecutors | organization | US prosecutors
nasa | organization | NASA
army | organization | US Army
janet | person | Janet | mother of Jonathan Hale
signers | group | signers of the petition
journalists | group | journalists
ho | organization | Home Office
embassy | organization | US embassy
seven | group | seven people extradited to the US
five | group | five people extradited to the UK
mps | group | members of all three main parties
commons | organization | House of Commons
government | organization | UK government
wolves | place | Wolverhampton
england | place | England
cps | organization | Crown Prosecution Service
--- events
1 | REJECT | pemberton | us | core; time 2012-02-28; place london
2 | COOPERATE | uk | us, hale | core; neg; same 1
3 | ACCUSE | us, prosecutors | hale | core
4 | ASSAULT | hale | nasa, army | reported; by prosecutors; time 2009; or OTHER
5 | CONCEDE | hale | - |
6 | REJECT | hale | ?prosecutors |
7 | OTHER:crime | hale | ?nasa, ?army | denied; neg; by hale
8 | OTHER:other | hale | - | by hale
9 | OTHER:other | janet | - |
10 | SUPPORT | janet | signers | by janet; quoted
11 | REQUEST | signers | - | by janet; quoted; or PROTEST SUPPORT
12 | OTHER:statement | janet | journalists |
13 | REJECT | ho | - | possible; by ho; or REQUEST
14 | ACCUSE | embassy | - | or OTHER
15 | OTHER:statement | embassy | - |
16 | COOPERATE | uk | us, seven | by embassy; time 2011
17 | COOPERATE | us | uk, five | by embassy; time 2011
18 | ACCUSE | mps | - |
19 | AGREE | commons | - | time 2011-12
20 | REQUEST | commons | government | time 2011-12
21 | COERCE | - | hale | time 2009-03; place wolves
22 | OTHER:court | - | hale | possible; place england; or ACCUSE
23 | OTHER:statement | cps | - | planned; time 2012-03

=== n6-v002 date:2020-01-09 topic:economy source:written
[Nissan]{nissan} to *close*{1} [Barcelona]{barcelona} vans line; [union]{ccoo} *calls*{2} strike

[MADRID]{madrid}, <Jan 9|2020-01-09> - [Japanese]{~japan} carmaker [Nissan]{nissan} will *end*{1} production of vans at its [Barcelona]{barcelona} plant <in June|2020-06>, [the company]{nissan} *told*{3} [unions]{unions} <on Thursday|2020-01-09>, putting 600 jobs at risk.

[The CCOO]{ccoo}, [the plant's biggest union]{ccoo}, *called*{2} a one-day *strike*{2} for <Jan. 17|2020-01-17> and *accused*{4} [Nissan]{nissan} of *going back*{5} on a *promise*{6} *made*{6} <two years ago|2018> when [workers]{workers} *gave up*{7} a pay rise.

"[They]{nissan} looked [us]{workers} in the eye and *signed*{6}," [CCOO]{ccoo} [official]{-} [Miguel Boiza]{boiza} *told*{9} [reporters]{reporters} at the gates.

[Nissan]{nissan} *blamed*{10} [its]{nissan} partner [Daimler]{daimler}, which *ended*{11} a joint pick-up truck project <last year|2019>, and tougher emission rules. [It]{nissan} said [it]{nissan} would *invest*{12} 70 million euros in a new paint shop and would *seek*{13} voluntary departures.

[Spain]{spain}'s acting industry minister, [Reyes Maroto-Gil]{maroto}, said [she]{maroto} had *spoken*{15} to [the head of [Nissan]{nissan} Europe]{defi} by telephone and *asked*{16} [him]{defi} to *come*{16} to [Madrid]{madrid}. [The Catalan regional government]{generalitat} *offered*{17} 3 million euros towards a new model.

The plant, *opened*{18} <in 1983|1983>, *built*{19} 55,000 vehicles <last year|2019>, about a quarter of its capacity. [Nissan]{nissan} *cut*{20} 12,500 jobs worldwide <in July|2019-07> after profit *fell*{21} to its lowest in a decade. [Its]{nissan} former chairman, [Carlos Ghosn]{ghosn}, *fled*{22} from [Japan]{japan} to [Lebanon]{lebanon} <last month|2019-12> while *awaiting*{23} *trial*{23} on charges of financial misconduct, which [he]{ghosn} *denies*{24}.

Shares in [the company]{nissan} *ended*{25} 0.6% lower in [Tokyo]{tokyo}.
--- actors
nissan | organization | Nissan | Japanese carmaker
barcelona | place | Barcelona
ccoo | organization | CCOO | union
madrid | place | Madrid
japan | place | Japan
unions | group | unions
workers | group | workers of the Barcelona plant
boiza | person | Miguel Boiza | CCOO official
reporters | group | reporters
daimler | organization | Daimler
spain | place | Spain
maroto | person | Reyes Maroto-Gil | acting industry minister of Spain
defi | person | head of Nissan Europe
generalitat | organization | Catalan regional government
ghosn | person | Carlos Ghosn | former chairman of Nissan
lebanon | place | Lebanon
tokyo | place | Tokyo
--- events
1 | OTHER:business | nissan | ?workers | core; planned; time 2020-06; place barcelona
2 | PROTEST/THREATEN | ccoo | ?nissan | core; planned; time 2020-01-17; or PROTEST
3 | OTHER:statement | nissan | unions | core; time 2020-01-09
4 | ACCUSE | ccoo | nissan | core
5 | REJECT | nissan | ?workers | by ccoo; or OTHER
6 | AGREE | nissan | workers | by ccoo; time 2018
7 | CONCEDE | workers | ?nissan | time 2018
9 | OTHER:statement | boiza | reporters |
10 | ACCUSE | nissan | daimler | core
11 | COOPERATE/SANCTION | daimler | nissan | time 2019; or OTHER
12 | OTHER:business | nissan | - | planned; by nissan
13 | REQUEST | nissan | ?workers | planned; by nissan; or OTHER
15 | CONSULT | maroto | defi | core; by maroto
16 | CONSULT/REQUEST | maroto | defi | core; by maroto; or REQUEST
17 | AID/AGREE | generalitat | ?nissan | planned
18 | OTHER:business | ?nissan | - | time 1983
19 | OTHER:business | ?nissan | - | time 2019
20 | OTHER:business | nissan | - | time 2019-07
21 | OTHER:business | nissan | - |
22 | RETREAT | ghosn | japan, lebanon | time 2019-12; or OTHER
23 | OTHER:court | - | ghosn | or ACCUSE
24 | REJECT | ghosn | - |
25 | OTHER:business | nissan | - | time 2020-01-09

=== n6-v003 date:2025-01-16 topic:ceasefire source:written
[Israel]{israel} and [Hamas]{hamas} *agree*{1} truce and hostage deal, mediators say

[DOHA]{doha} - [Israel]{israel} and [Hamas]{hamas} have *agreed*{1} to *halt*{2} [their]{israel+hamas} 15-month *war*{3} in [Gaza]{gaza} and *exchange*{4} [hostages]{hostages} for [Palestinian prisoners]{prisoners}, mediators [Qatar]{qatar}, [Egypt]{egypt} and [the United States]{us} said <late on Wednesday|2025-01-15>.

The *agreement*{1}, which *takes effect*{2} <on Sunday|2025-01-19>, must still be *approved*{5} by [Israel's security cabinet]{cabinet}. [The cabinet]{cabinet} *delayed*{5} a *vote*{5} set for <Thursday|2025-01-16> after [Prime Minister]{-} [Benjamin Netanyahu]{netanyahu} *accused*{6} [Hamas]{hamas} of *going back*{7} on parts of the text. [A Hamas official]{hamasoff}, [Izzat Rashid]{hamasoff}, *denied*{8} that, saying [the group]{hamas} was *committed*{1} to the deal.

Under the first phase, which lasts <six weeks|P42D>, [33 hostages]{hostages33}, including all women and children, are to be *freed*{9} in return for [several hundred prisoners]{prisoners}. [Israeli troops]{troops} would *pull back*{10} from populated areas and [displaced people]{displaced} could *return*{11} to the north. Aid trucks would *enter*{12} at a rate of 600 a day.

"This is a beginning. [We]{qatar} *ask*{13} [both sides]{israel+hamas} for calm until <Sunday|2025-01-19>," [Qatari Prime Minister]{-} [Mohammed al-Thani]{thani} *told*{14} a news conference.

In [Gaza]{gaza}, [crowds]{crowds} *danced*{15} in the streets. But [health workers]{medics} said Israeli *strikes*{16} *killed*{16} [at least 70 people]{seventy} in the hours after the *announcement*{17}. In [Tel Aviv]{telaviv}, [relatives of hostages]{relatives} *lit*{18} torches and *embraced*{18}. "[I]{sharon} will believe it when [I]{sharon} hold [my]{sharon} [son]{son}," said [Sharon Ben-Ami]{sharon}.

[Far-right Finance Minister]{-} [Bezalel Shmuel]{bezalel} *called*{20} the deal "a disaster" and *threatened*{21} to *leave*{21} the government unless the war *resumed*{22} after the first phase.

[U.S. President]{-} [Joe Biden]{biden} and [President-elect]{-} [Donald Trump]{trump}, [whose]{trump} [envoy]{witkoff} *joined*{23} the last days of *talks*{23}, each *claimed*{24} credit.

The war *began*{3} when [Hamas-led gunmen]{gunmen} *attacked*{25} southern [Israel]{israel} <on October 7, 2023|2023-10-07>, *killing*{25} [about 1,200 people]{twelvehundred} and *seizing*{26} [251 hostages]{hostages}. [Israel]{israel}'s *offensive*{27} has *killed*{27} [more than 46,000 people]{fortysix}, [Gaza health officials]{gazahealth} say. A previous truce, <in November 2023|2023-11>, *lasted*{28} a week.
--- actors
israel | place | Israel
hamas | organization | Hamas
doha | place | Doha
gaza | place | Gaza
hostages | group | hostages held in Gaza
prisoners | group | Palestinian prisoners
qatar | place | Qatar
egypt | place | Egypt
us | place | United States
cabinet | organization | Israel's security cabinet
netanyahu | person | Benjamin Netanyahu | Prime Minister of Israel
hamasoff | person | Izzat Rashid | Hamas official
hostages33 | group | 33 hostages
troops | group | Israeli troops
displaced | group | displaced people
thani | person | Mohammed al-Thani | Qatari Prime Minister
crowds | group | crowds in Gaza
medics | group | health workers
seventy | group | at least 70 people killed
telaviv | place | Tel Aviv
relatives | group | relatives of hostages
sharon | person | Sharon Ben-Ami | relative of a hostage
son | person | son of Sharon Ben-Ami
bezalel | person | Bezalel Shmuel | far-right Finance Minister
biden | person | Joe Biden | U.S. President
trump | person | Donald Trump | U.S. President-elect
witkoff | person | envoy of Donald Trump
gunmen | group | Hamas-led gunmen
twelvehundred | group | about 1,200 people killed
fortysix | group | more than 46,000 people killed
gazahealth | group | Gaza health officials
--- events
1 | AGREE | israel, hamas | - | mutual; core; time 2025-01-15; by qatar
2 | RETREAT | israel, hamas | - | mutual; core; planned; time 2025-01-19
3 | ASSAULT | israel, hamas | - | mutual; place gaza
4 | RETREAT | israel, hamas | hostages, prisoners | core; planned
5 | AGREE | cabinet | - | core; planned; time 2025-01-16; or REJECT
6 | ACCUSE | netanyahu | hamas | core
7 | REJECT | hamas | ?israel | by netanyahu
8 | REJECT | hamasoff | netanyahu | core
9 | RETREAT | ?israel, ?hamas | hostages33, prisoners | planned; same 4
10 | RETREAT | troops | gaza | planned
11 | OTHER:travel | displaced | - | possible; or CONCEDE
12 | AID | - | gaza | planned
13 | REQUEST | qatar | israel, hamas | by thani; quoted
14 | OTHER:statement | thani | - | place doha
15 | SUPPORT | crowds | - | place gaza; or OTHER
16 | ASSAULT | israel | seventy | core; by medics; place gaza
17 | OTHER:statement | qatar, egypt, us | - |
18 | SUPPORT | relatives | - | place telaviv; or OTHER
20 | ACCUSE | bezalel | - | or REJECT
21 | SANCTION/THREATEN | bezalel | ?netanyahu | possible; core; or RETREAT
22 | ASSAULT | israel | ?hamas | possible
23 | CONSULT | witkoff | ?israel, ?hamas |
24 | OTHER:statement | biden, trump | - |
25 | ASSAULT | gunmen | israel, twelvehundred | time 2023-10-07
26 | ASSAULT | gunmen | hostages | time 2023-10-07; or COERCE
27 | ASSAULT | israel | fortysix, ?gaza | by gazahealth
28 | RETREAT | ?israel, ?hamas | - | mutual; time 2023-11; or OTHER

=== n6-v004 date:2015-01-28 topic:local source:written
Library *saved*{1} after [villagers]{residents} *offer*{2} to *run*{2} it

A village library that had been due to *close*{3} <at Easter|2015-04-05> has been *saved*{1} after [residents]{residents} *agreed*{2} to *staff*{2} it [themselves]{residents}.

[Stowbridge Parish Council]{parish} *voted*{4} <on Monday night|2015-01-26> to *take over*{4} the building in Church Lane from [Norfolk County Council]{county} on a 25-year lease at £1 a year. [A rota of 34 volunteers]{volunteers} will *keep*{2} it open four days a week.

[The county council]{county} *announced*{5} <last June|2014-06> that it would *shut*{3} eleven branches to *save*{6} £740,000. Three have already *gone*{7}.

[Campaigners in [Stowbridge]{stow}]{residents} *borrowed*{8} every book on the shelves in protest, *took*{8} the lot home in wheelbarrows and *posted*{8} a picture of the empty shelves online. It was *seen*{9} by the author [Lucinda Harte]{harte}, [who]{harte} *sent*{10} a cheque for £5,000 and *opened*{11} a fund-raising fair.

"[We]{residents} were *told*{12} nobody used it," said retired postman [Bernard Sayer]{sayer}, 72, [who]{sayer} *led*{8} the campaign. "So [we]{residents} *used*{8} it."

[Cabinet member for communities]{-} [Cllr]{-} [Hilary Pope]{pope} *congratulated*{13} [the villagers]{residents} and *denied*{14} [the council]{county} had been *shamed*{15} into a U-turn. [The county]{county} will *leave*{16} the books and the computers, and will *pay*{17} for heating for <two years|P2Y>.

[The librarian, [Sue Fitt]{fitt}]{fitt}, [who]{fitt} *worked*{18} there for <19 years|P19Y>, will *lose*{19} [her]{fitt} job. [Unison]{unison} branch secretary [Gary Leeder]{leeder} *said*{20} volunteers should not be *used*{21} to *replace*{21} paid staff. "[I]{leeder} don't *blame*{22} [the village]{residents}. [I]{leeder} *blame*{22} [County Hall]{county:N}," [he]{leeder} said.

[Ms]{-} [Fitt]{fitt} has *put*{23} [her]{fitt} name down for <Thursday afternoons|P1W>.
--- actors
residents | group | residents of Stowbridge
parish | organization | Stowbridge Parish Council
county | organization | Norfolk County Council
volunteers | group | rota of 34 volunteers
stow | place | Stowbridge
harte | person | Lucinda Harte | author
sayer | person | Bernard Sayer | retired postman
pope | person | Hilary Pope | cabinet member for communities
fitt | person | Sue Fitt | librarian
unison | organization | Unison
leeder | person | Gary Leeder | Unison branch secretary
--- events
1 | AID | ?parish, ?residents | - | core; or OTHER
2 | AID/AGREE | residents, volunteers | parish | core; planned; or AGREE
3 | OTHER:other | county | residents | core; possible; neg; time 2015-04-05; or OTHER
4 | AGREE | parish | county | core; time 2015-01-26
5 | OTHER:statement | county | - | time 2014-06
6 | OTHER:business | county | - | planned
7 | OTHER:other | county | - |
8 | PROTEST | residents, sayer | ?county | core; place stow
9 | OTHER:other | harte | - |
10 | AID | harte | ?residents | core
11 | SUPPORT | harte | ?residents | or OTHER
12 | OTHER:statement | ?county | residents | by sayer; quoted
13 | SUPPORT | pope | residents |
14 | REJECT | pope | - |
15 | CONCEDE | county | residents | denied; neg; by pope; or COERCE
16 | AID | county | ?parish | planned
17 | AID | county | ?parish | planned
18 | OTHER:business | fitt | county |
19 | OTHER:appointment | ?county | fitt | planned; core
20 | ACCUSE | leeder | ?county |
21 | OTHER:appointment | - | volunteers | possible; neg; by leeder
22 | ACCUSE | leeder | county | by leeder; quoted
23 | AID/AGREE | fitt | ?residents | planned

=== n6-v005 date:2019-06-25 topic:wikinews source:written
[Mongolia]{mongolia} *votes*{1} to *move*{2} capital's power plants after smog deaths

<Tuesday, June 25, 2019|2019-06-25>

The parliament of [Mongolia]{mongolia}, [the State Great Khural]{khural}, <yesterday|2019-06-24> *approved*{1} a plan to *move*{2} three coal-fired power plants out of the capital, [Ulaanbaatar]{ub}, by <2026|2026>.

The vote followed months of *protests*{3} by [parents]{parents}. <In January|2019-01>, about 7,000 of [them]{parents} *marched*{3} in temperatures of minus 30 degrees Celsius, *carrying*{3} photographs of [children]{children} [who]{children} had *died*{4} of pneumonia. According to [UNICEF]{unicef}, the illness *killed*{4} [435 children under five]{children} in the city <last year|2018>.

The plan will cost 1.4 billion US dollars. [The Asian Development Bank]{adb} has *agreed*{6} to *lend*{6} a third of that. [China]{china} *offered*{7} a loan <in May|2019-05>, but [Prime Minister]{-} [Ukhnaa Battulga]{battulga} *declined*{8} it.

"[We]{mongolia} have *poisoned*{9} [our]{mongolia} own children for thirty years," [Battulga]{battulga} *told*{10} [members]{khural}. "[We]{mongolia} *stop*{2} now."

[Deputies of [the Democratic Party]{dp}]{deputies} *walked out*{11} before the vote. [They]{deputies} *said*{12} [the government]{government} should first *ban*{13} raw coal, which [families]{families} *burn*{14} in stoves in the tent districts around the city. [The government]{government} *introduced*{15} such a ban <on May 15|2019-05-15>, but [police]{police} have *fined*{16} only [nineteen people]{nineteen}.

[Power workers]{workers}, [whose]{workers} [union]{union} *fears*{17} the *loss*{17} of 2,000 jobs, *blocked*{18} a gate at Plant No. 3 <this morning|2019-06-25>. [Their]{workers} leader, [Sodnom Erdene]{erdene}, *met*{19} [the energy minister]{minister} and *called off*{20} the *blockade*{18} after [she]{minister} *promised*{21} [him]{erdene} that [all workers]{workers} would be *offered*{22} new posts.
--- actors
mongolia | place | Mongolia
khural | organization | State Great Khural | parliament of Mongolia
ub | place | Ulaanbaatar
parents | group | parents
children | group | children who died of pneumonia
unicef | organization | UNICEF
adb | organization | Asian Development Bank
china | place | China
battulga | person | Ukhnaa Battulga | Prime Minister of Mongolia
dp | organization | Democratic Party
deputies | group | deputies of the Democratic Party
government | organization | government of Mongolia
families | group | families in the tent districts
police | organization | police
nineteen | group | nineteen people fined
workers | group | power workers
union | organization | union of the power workers
erdene | person | Sodnom Erdene | leader of the power workers
minister | person | energy minister of Mongolia
--- events
1 | AGREE | khural, mongolia | - | core; time 2019-06-24
2 | OTHER:other | mongolia, government | ub | core; planned; time 2026; or OTHER
3 | PROTEST | parents | ?government | core; time 2019-01; place ub
4 | OTHER:health | - | children | core; time 2018; by unicef; place ub
6 | AID/AGREE | adb | ?mongolia | core; planned
7 | AID/AGREE | china | mongolia | planned; time 2019-05
8 | REJECT | battulga | china |
9 | ASSAULT | mongolia | children | by battulga; quoted; or OTHER
10 | OTHER:statement | battulga | khural |
11 | REJECT | deputies | ?government | core; time 2019-06-24; or PROTEST
12 | REQUEST | deputies | government |
13 | COERCE | government | - | possible; by deputies
14 | OTHER:other | families | - |
15 | COERCE | government | ?families | time 2019-05-15
16 | SANCTION | police | nineteen |
17 | OTHER:business | - | workers | possible
18 | PROTEST | workers | ?government | core; time 2019-06-25
19 | CONSULT | erdene, minister | - | mutual
20 | RETREAT | erdene, workers | - |
21 | AGREE | minister | erdene | core
22 | OTHER:appointment | ?government | workers | planned; by minister; or AID

=== n6-v006 date:2023-11-29 topic:environment source:written
[Brazil]{brazil} *fines*{1} [meatpacker]{frigosul} $98 mln over [Amazon]{amazon} cattle

[BRASILIA]{brasilia} (Reuters) - [[Brazil]{brazil}'s environment agency]{ibama} [Ibama]{ibama} has *fined*{1} [meatpacker]{-} [Frigosul]{frigosul} 480 million reais ($98 million) for *buying*{2} cattle *raised*{3} on illegally cleared rainforest, [the agency]{ibama} said <on Wednesday|2023-11-29>.

[Inspectors]{inspectors} *traced*{4} 61,000 animals *slaughtered*{5} at two [Frigosul]{frigosul} plants in the state of [Pará]{para} to [23 ranches]{ranches} that had been *embargoed*{6} for *deforestation*{3}. [Twelve ranches]{twelve} lie inside the [Apinajá]{apinaja} indigenous reserve.

"The era of looking away is over," [Ibama]{ibama} [President]{-} [Rodrigo Mendonça]{mendonca} *told*{8} [reporters]{reporters}. [He]{mendonca} said the case had been *referred*{9} to [federal prosecutors]{prosecutors}.

[Frigosul]{frigosul} said [it]{frigosul} had been *deceived*{10} by [middlemen]{middlemen} [who]{middlemen} *moved*{11} animals between farms to *hide*{11} their origin, and that [it]{frigosul} would *appeal*{12}. [It]{frigosul} has *suspended*{13} [41 suppliers]{suppliers}. [The company]{frigosul}'s shares *fell*{14} 9.2%.

[British supermarket chain]{-} [Tenby's]{tenbys} *stopped*{15} *ordering*{16} corned beef from [Frigosul]{frigosul} within hours. [Norway's sovereign wealth fund]{fund} *sold*{17} [its]{fund} stake <in 2021|2021>.

[Leaders of [the Apinajá people]{apinajap}]{leaders} *thanked*{18} [the agency]{ibama}. "[They]{ranchers} *came*{19} with tractors and then with guns," said [chief]{-} [Kaxti Apinajá]{kaxti}, [whose]{kaxti} [nephew]{nephew} was *shot*{20} dead <in 2022|2022> after *filming*{21} a clearing. [A rancher]{rancher} *accused*{22} of *ordering*{20} the *killing*{20} is awaiting *trial*{23}.

[The Agricultural Parliamentary Front]{front}, a bloc that includes more than half of [Congress]{congress}, *attacked*{24} the fine as "a gift to [European competitors]{europeans}" and *summoned*{25} [Mendonça]{mendonca} to *explain*{25} it.

Deforestation in the [Amazon]{amazon} *fell*{26} 22% in the <12 months to July|2022-08/2023-07> as [President]{-} [Luiz Inácio Lula da Silva]{lula} *restored*{27} the budgets of environmental agencies that [his]{lula} predecessor [Jair Bolsonaro]{bolsonaro} had *cut*{28}. [Lula]{lula} *travels*{29} to the COP28 climate *summit*{30} in [Dubai]{dubai} <on Thursday|2023-11-30>.
--- actors
brazil | place | Brazil
frigosul | organization | Frigosul | meatpacker
amazon | place | Amazon
brasilia | place | Brasilia
ibama | organization | Ibama | Brazil's environment agency
inspectors | group | Ibama inspectors
para | place | Pará
ranches | group | 23 ranches
twelve | group | twelve ranches
apinaja | place | Apinajá indigenous reserve
mendonca | person | Rodrigo Mendonça | President of Ibama
reporters | group | reporters
prosecutors | organization | federal prosecutors
middlemen | group | middlemen
suppliers | group | 41 suppliers
tenbys | organization | Tenby's | British supermarket chain
fund | organization | Norway's sovereign wealth fund
apinajap | group | Apinajá people
leaders | group | leaders of the Apinajá people
ranchers | group | ranchers
kaxti | person | Kaxti Apinajá | chief
nephew | person | nephew of Kaxti Apinajá
rancher | person | rancher
front | organization | Agricultural Parliamentary Front
congress | organization | Congress of Brazil
europeans | group | European competitors
lula | person | Luiz Inácio Lula da Silva | President of Brazil
bolsonaro | person | Jair Bolsonaro | former President of Brazil
dubai | place | Dubai
--- events
1 | SANCTION | ibama, brazil | frigosul | core; time 2023-11-29
2 | OTHER:trade | frigosul | ranches | core; by ibama
3 | OTHER:crime | ranches | ?apinaja | by ibama; or OTHER
4 | ACCUSE | inspectors | frigosul | or OTHER
5 | OTHER:business | frigosul | - | place para
6 | SANCTION | ?ibama | ranches |
8 | OTHER:statement | mendonca | reporters |
9 | ACCUSE | ?ibama | frigosul, prosecutors | by mendonca; or REQUEST
10 | OTHER:crime | middlemen | frigosul | by frigosul
11 | OTHER:trade | middlemen | - | by frigosul
12 | REJECT | frigosul | ?ibama | core; planned; by frigosul
13 | SANCTION | frigosul | suppliers | core
14 | OTHER:business | frigosul | - |
15 | SANCTION | tenbys | frigosul | core
16 | OTHER:trade | tenbys | frigosul | neg; same 15
17 | OTHER:business | fund | ?frigosul | time 2021; or SANCTION
18 | SUPPORT | leaders | ibama |
19 | ASSAULT | ranchers | ?apinajap | by kaxti; quoted; or COERCE
20 | ASSAULT | ?rancher | nephew | time 2022
21 | OTHER:other | nephew | - | time 2022; or ACCUSE
22 | ACCUSE | - | rancher |
23 | OTHER:court | - | rancher | planned
24 | ACCUSE | front | ?ibama | core
25 | REQUEST | front | mendonca | or CONSULT
26 | OTHER:other | - | - | time 2022-08/2023-07; place amazon
27 | AID | lula | ?ibama |
28 | SANCTION | bolsonaro | ?ibama | or OTHER
29 | OTHER:travel | lula | dubai | planned; time 2023-11-30
30 | CONSULT | - | - | mutual; planned; place dubai

=== n6-v007 date:2010-11-04 topic:wikinews source:written
[Guinean]{~guinea} [presidential candidates]{toure+barry} *call*{1} for calm before *run-off*{2}

<Thursday, November 4, 2010|2010-11-04>

The two candidates in [Guinea]{guinea}'s presidential *run-off*{2}, [Alpha Touré]{toure} and [Cellou Barry]{barry}, *appeared*{3} together on television <yesterday|2010-11-03> to *appeal*{1} for an end to ethnic *violence*{4}.

[The two men]{toure+barry} *shook*{3} hands and *read*{1} a joint statement in French, Pular and Malinke. "No [Guinean]{guineans:n} should *raise*{4} a hand against [his]{guineans} neighbour in [our]{toure+barry} names," [they]{toure+barry} *said*{1}.

[At least two people]{two} were *killed*{5} and [more than 200]{injured} *hurt*{5} <last week|2010-10-25/2010-10-31> in [Siguiri]{siguiri} and [Kouroussa]{kouroussa} after rumours *spread*{6} that [supporters of [Barry]{barry}]{barrysup} had *poisoned*{7} drinking water at a rally for [Touré]{toure}. [Doctors]{doctors} *found*{8} no trace of poison. [Thousands of [Fulani]{fulani} traders]{fulani} *fled*{9} to the city of [Labé]{labe}, where [the Red Cross]{redcross} is *giving*{10} [them]{fulani} food.

The second round was first *postponed*{11} <in September|2010-09> after [the head of the electoral commission]{ben}, [Ben Sekou]{ben}, was *convicted*{12} of fraud and *died*{13} in a [Paris]{paris} hospital. It is now planned for <Sunday, November 7|2010-11-07>.

[General]{-} [Sékouba Konaté]{konate}, the interim leader, *promised*{14} that [the army]{army} would not *interfere*{15}. [He]{konate} *took over*{16} <in December 2009|2009-12> after [an aide]{toumba} *shot*{17} and *wounded*{17} the junta's leader, [Captain]{-} [Moussa Dadis Camara]{camara}. [Camara]{camara}'s [soldiers]{camsol} had *killed*{18} [more than 150 demonstrators]{demonstrators} in a stadium in [Conakry]{conakry} <on September 28, 2009|2009-09-28>. [The International Criminal Court]{icc} is *examining*{19} the case.

[Louise Arbour]{arbour} of [the International Crisis Group]{icg} *called*{20} on [both candidates]{toure+barry} to *accept*{21} the result. [The European Union]{eu} will *send*{22} [seventy observers]{observers}.

[Guinea]{guinea} has not *held*{23} a free *election*{23} since [it]{guinea} *became*{24} independent from [France]{france} <in 1958|1958>.
--- actors
guinea | place | Guinea
toure | person | Alpha Touré | presidential candidate
barry | person | Cellou Barry | presidential candidate
guineans | group | Guineans
two | group | at least two people killed
injured | group | more than 200 people hurt
siguiri | place | Siguiri
kouroussa | place | Kouroussa
barrysup | group | supporters of Cellou Barry
doctors | group | doctors
fulani | group | thousands of Fulani traders
labe | place | Labé
redcross | organization | Red Cross
ben | person | Ben Sekou | head of the electoral commission
paris | place | Paris
konate | person | Sékouba Konaté | general, interim leader
army | organization | army of Guinea
toumba | person | aide of Moussa Dadis Camara
camara | person | Moussa Dadis Camara | captain, leader of the junta
camsol | group | soldiers of Camara
demonstrators | group | more than 150 demonstrators
conakry | place | Conakry
icc | organization | International Criminal Court
arbour | person | Louise Arbour
icg | organization | International Crisis Group
eu | organization | European Union
observers | group | seventy observers
france | place | France
--- events
1 | REQUEST | toure, barry | guineans | core; time 2010-11-03; or SUPPORT
2 | OTHER:election | guinea | - | core; planned; time 2010-11-07
3 | CONSULT | toure, barry | - | mutual; core; time 2010-11-03
4 | ASSAULT | guineans | - | core
5 | ASSAULT | - | two, injured | core; time 2010-10-25/2010-10-31; place siguiri, kouroussa
6 | OTHER:other | - | - | time 2010-10-25/2010-10-31
7 | ASSAULT | barrysup | - | reported
8 | OTHER:science | doctors | - | neg
9 | RETREAT | fulani | labe | or OTHER
10 | AID | redcross | fulani |
11 | OTHER:election | ?guinea | - | time 2010-09
12 | COERCE | - | ben |
13 | OTHER:death | - | ben | place paris
14 | AGREE | konate | - | planned
15 | COERCE | army | - | neg; planned; by konate; or OTHER
16 | OTHER:appointment | konate | guinea | time 2009-12; or COERCE
17 | ASSAULT | toumba | camara |
18 | ASSAULT | camsol | demonstrators | time 2009-09-28; place conakry
19 | ACCUSE | icc | ?camara | or OTHER
20 | REQUEST | arbour | toure, barry | same 21
21 | AGREE/REQUEST | arbour | toure, barry |
22 | MOBILIZE | eu | observers | planned; or AID
23 | OTHER:election | guinea | - | neg
24 | OTHER:other | guinea | france | time 1958

=== n6-v008 date:2021-05-27 topic:crime source:written
[Gunman]{gunman} *kills*{2} [eight]{eight:n} at [San Jose]{sj} depot, then [himself]{gunman}

[SAN JOSE]{sj:N}, [Calif.]{calif} (AP) — [An employee]{gunman} *opened*{2} fire <Wednesday|2021-05-26> at a [California]{calif} transit yard, *killing*{2} [eight co-workers]{eight} before *taking*{3} [his]{gunman} own life as [deputies]{deputies} *closed*{4} in, [authorities]{authorities} said.

The *shooting*{2} took place at about 6:30 a.m. in two buildings of a light rail facility for [the Valley Transit Agency]{vta}, which *serves*{5} more than 1 million people in Silicon Valley. [A ninth victim]{ninth} *died*{6} overnight at a hospital, raising the toll to nine, the Santa Clara County coroner's office said <Thursday|2021-05-27>.

[The gunman]{gunman}, *identified*{1} as [Samuel Cassell]{gunman}, 57, had *worked*{7} there since <2001|2001>. [His]{gunman} [ex-wife]{exwife} *told*{8} [The Associated Press]{ap} [he]{gunman} used to *come*{9} home angry and *talk*{9} of *killing*{10} people at work. "[I]{exwife} never *believed*{11} [him]{gunman}," [she]{exwife} said.

[Sheriff]{-} [Laura Smyth]{smyth} said [deputies]{deputies}, [whose]{deputies} office is next door, were inside within two minutes. "[They]{deputies} *ran*{4} toward the shots. [They]{deputies} *saved*{12} dozens of people," [she]{smyth} said.

[Bomb squads]{bomb} *searched*{13} the yard after a dog *found*{14} what appeared to be explosives in [Cassell]{gunman}'s locker. Firefighters were *called*{15} at about the same time to [his]{gunman} house, which had been *set*{16} on fire.

[U.S. customs officers]{customs} *stopped*{17} [Cassell]{gunman} on a return from [the Philippines]{philippines} <in 2016|2016> and *found*{17} books about terrorism and a notebook *filled*{18} with *complaints*{18} about [his]{gunman} employer, a Homeland Security memo *showed*{19}. [He]{gunman} was *released*{20}. It was not clear whether [the agency]{vta} was ever *told*{21}.

[Gov.]{-} [Gavin Newhall]{newhall} *met*{22} [relatives of [the dead]{eight}]{relatives} at a center where [they]{relatives} *awaited*{23} news. "It begs the damn question: What the hell is going on?" [he]{newhall} said. [President]{-} [Joe Biden]{biden} *ordered*{24} flags to half-staff and *urged*{25} [Congress]{congress} to *pass*{25} gun control legislation.

[The National Rifle Association]{nra} *declined*{26} to comment.
--- actors
eight | group | eight co-workers killed
sj | place | San Jose
gunman | person | Samuel Cassell | gunman, employee of the Valley Transit Agency
calif | place | California
deputies | group | sheriff's deputies
vta | organization | Valley Transit Agency
ninth | person | ninth victim
exwife | person | ex-wife of Samuel Cassell
ap | organization | The Associated Press
smyth | person | Laura Smyth | sheriff
bomb | group | bomb squads
customs | group | U.S. customs officers
philippines | place | Philippines
newhall | person | Gavin Newhall | Governor of California
relatives | group | relatives of the dead
biden | person | Joe Biden | President
congress | organization | Congress
nra | organization | National Rifle Association
authorities | group | authorities
--- events
1 | OTHER:statement | - | gunman |
2 | ASSAULT | gunman | eight, ninth, vta | core; time 2021-05-26; place sj
3 | OTHER:death | gunman | gunman | core; time 2021-05-26; place sj; or ASSAULT
4 | AID | deputies | - | time 2021-05-26; or COERCE
5 | OTHER:business | vta | - |
6 | OTHER:death | - | ninth | core; or ASSAULT
7 | OTHER:business | gunman | vta | time 2001
8 | OTHER:statement | exwife | ap |
9 | THREATEN | gunman | - | by exwife
10 | ASSAULT | gunman | - | possible; by exwife
11 | REJECT | exwife | gunman | by exwife; quoted; or OTHER
12 | AID | deputies | - | by smyth; quoted; core
13 | OTHER:other | bomb | - |
14 | OTHER:other | - | ?gunman |
15 | REQUEST | - | - | or OTHER
16 | OTHER:crime | ?gunman | - | or OTHER
17 | COERCE | customs | gunman | time 2016
18 | ACCUSE | gunman | vta |
19 | OTHER:statement | - | - |
20 | RETREAT | ?customs | gunman | time 2016
21 | OTHER:statement | - | vta | possible
22 | CONSULT | newhall | relatives | core
23 | OTHER:other | relatives | - |
24 | SUPPORT | biden | ?eight | or REQUEST
25 | AGREE/REQUEST | biden | congress | core; or REQUEST
26 | REJECT | nra | - |

=== n6-v009 date:2017-03-02 topic:sport source:written
[City]{city} *sign*{1} [Brazil]{brazil} winger for record £74m

[Manchester City]{city} have *completed*{1} the *signing*{1} of [Brazil]{brazil} winger [Thiago Menezes]{menezes} from [Benfica]{benfica} for a club-record £74 million.

[The 22-year-old]{menezes}, [who]{menezes} will *join*{2} [his]{menezes} new team-mates <in July|2017-07>, *passed*{3} a medical <on Wednesday|2017-03-01> and has *agreed*{1} a five-year contract.

"[I]{menezes} *spoke*{4} to [Pep]{pep} for five minutes and [I]{menezes} *knew*{1}," [Menezes]{menezes} *told*{5} [the club]{city}'s website.

[City]{city} *beat*{6} [Paris St-Germain]{psg} and [Chelsea]{chelsea} to the player. [PSG]{psg} *offered*{7} £80 million, *according*{8} to [the Portuguese newspaper A Bola]{abola}, but [Menezes]{menezes} *turned down*{9} a move to [France]{france}. [Chelsea]{chelsea} *withdrew*{10} <last week|2017-02-20/2017-02-26> when [Benfica]{benfica} *raised*{11} the price.

[He]{menezes} has *scored*{12} 19 goals in 31 games <this season|2016-08/2017-05>, including a hat-trick in the Champions League *win*{13} over [Napoli]{napoli} <in November|2016-11>. [He]{menezes} *made*{14} [his]{menezes} international debut <last year|2016> and was in the squad that *won*{15} Olympic gold in [Rio de Janeiro]{rio}.

[Manager]{-} [Pep Guardiola]{pep} said the deal did not *mean*{17} [Raheem Sterling]{sterling} would *leave*{17}. [Sterling]{sterling} has been *linked*{18} with [Arsenal]{arsenal}.

[Benfica]{benfica} will *owe*{19} 20% of the fee to [Santos]{santos}, [who]{santos} *sold*{20} [Menezes]{menezes} to [them]{benfica} for £5 million <in 2014|2014>. [FIFA]{fifa} *opened*{21} an *investigation*{21} into that *transfer*{20} <last year|2016> after [an investment fund]{fund} *claimed*{22} a share of the player. [Benfica]{benfica} *deny*{23} wrongdoing.

[The Portuguese league leaders]{benfica} *lost*{24} 1-0 to [Porto]{porto} <on Saturday|2017-02-25>, when [Menezes]{menezes} was *sent off*{25} for *kicking*{26} [a ballboy]{ballboy}'s bottle. [He]{menezes} has *apologised*{27} to [the boy]{ballboy} and *given*{28} [him]{ballboy} a shirt.
--- actors
city | organization | Manchester City
brazil | place | Brazil
menezes | person | Thiago Menezes | winger
benfica | organization | Benfica
pep | person | Pep Guardiola | manager of Manchester City
psg | organization | Paris St-Germain
chelsea | organization | Chelsea
abola | organization | A Bola | Portuguese newspaper
france | place | France
napoli | organization | Napoli
rio | place | Rio de Janeiro
sterling | person | Raheem Sterling
arsenal | organization | Arsenal
santos | organization | Santos
fifa | organization | FIFA
fund | organization | investment fund
porto | organization | Porto
ballboy | person | ballboy
--- events
1 | OTHER:sport | city | menezes, benfica | core; or AGREE
2 | OTHER:sport | menezes | city | core; planned; time 2017-07
3 | OTHER:health | menezes | - | time 2017-03-01
4 | CONSULT | menezes | pep | by menezes; quoted
5 | OTHER:statement | menezes | city |
6 | OTHER:sport | city | psg, chelsea | core
7 | OTHER:sport | psg | ?benfica | by abola; or AGREE
8 | OTHER:statement | abola | - |
9 | REJECT | menezes | psg | by abola
10 | RETREAT | chelsea | - | time 2017-02-20/2017-02-26; or OTHER
11 | OTHER:business | benfica | ?chelsea | time 2017-02-20/2017-02-26
12 | OTHER:sport | menezes | - | time 2016-08/2017-05
13 | OTHER:sport | ?benfica | napoli | time 2016-11
14 | OTHER:sport | menezes | brazil | time 2016
15 | OTHER:sport | brazil, menezes | - | place rio
17 | OTHER:sport | sterling | city | denied; neg; by pep
18 | OTHER:sport | arsenal | sterling | possible
19 | OTHER:business | benfica | santos | planned
20 | OTHER:sport | santos | benfica, menezes | time 2014
21 | ACCUSE | fifa | ?benfica | time 2016
22 | REQUEST | fund | ?benfica | time 2016; or ACCUSE
23 | REJECT | benfica | - |
24 | OTHER:sport | porto | benfica | time 2017-02-25
25 | OTHER:sport | - | menezes | time 2017-02-25; or SANCTION
26 | ASSAULT | menezes | ballboy | time 2017-02-25; or OTHER
27 | CONCEDE | menezes | ballboy |
28 | AID | menezes | ballboy | or SUPPORT

=== n6-v010 date:2008-03-15 topic:wikinews source:written
[Bolivia]{bolivia} *nationalises*{1} telephone company, [Italian owner]{telinvest} *objects*{2}

<Saturday, March 15, 2008|2008-03-15>

The government of [Bolivia]{bolivia} has *taken*{1} control of the country's largest telephone company, [Entelbol]{entel}, *expropriating*{1} the 50 percent share of [Telinvest]{telinvest} of [Italy]{italy}.

[President]{-} [Evo Mamani]{mamani} *signed*{3} the decree <yesterday|2008-03-14> before [thousands of supporters]{supporters} in [Cochabamba]{cocha}. [Soldiers]{soldiers} *entered*{4} the company's offices in [La Paz]{lapaz} minutes later. [Employees]{employees} were *told*{5} to continue work.

"[We]{bolivia} are *recovering*{1} what was *stolen*{6} from the people," [Mamani]{mamani} said. [He]{mamani} *accused*{7} [Telinvest]{telinvest} of *failing*{8} to *invest*{8} 610 million US dollars as [it]{telinvest} had *promised*{9} when [it]{telinvest} *bought*{10} the share <in 1995|1995>.

[Telinvest]{telinvest} *rejected*{2} the accusation, saying [it]{telinvest} had *invested*{8} more than that. [It]{telinvest} had already *asked*{11} the [World Bank]{wb}'s arbitration court to *rule*{11} on the dispute <last October|2007-10>. [Bolivia]{bolivia} *withdrew*{12} from the court <in May 2007|2007-05>.

[Italy]{italy}'s ambassador, [Silvio Mignano]{mignano}, *met*{13} [the foreign minister]{choque}, [David Choque]{choque}, <last night|2008-03-14> and *demanded*{14} "prompt and fair *compensation*{14}". [Choque]{choque} *told*{15} [reporters]{reporters} that [a commission]{commission} would *set*{16} the price within <sixty days|P60D>.

[Venezuela]{venezuela} and [Cuba]{cuba} *congratulated*{17} [Mamani]{mamani}. [Cuba's telephone company]{etecsa} will *send*{18} [twenty engineers]{engineers} to *help*{18} *run*{19} [Entelbol]{entel}.

[Opposition governors in the east]{governors}, [who]{governors} are *seeking*{20} autonomy for [their]{governors} provinces, *criticised*{21} the decree. [The governor of [Santa Cruz]{santacruz}]{costas}, [Rubén Costas]{costas}, *called*{22} it a "distraction" from a *referendum*{23} that the province plans to *hold*{23} <on May 4|2008-05-04>. [The National Electoral Court]{court} has *declared*{24} the referendum illegal.

[Mamani]{mamani} *nationalised*{25} the oil and gas industry <on May 1, 2006|2006-05-01>.
--- actors
bolivia | place | Bolivia
telinvest | organization | Telinvest | Italian owner of Entelbol
entel | organization | Entelbol | telephone company
italy | place | Italy
mamani | person | Evo Mamani | President of Bolivia
supporters | group | thousands of supporters
cocha | place | Cochabamba
soldiers | group | soldiers
lapaz | place | La Paz
employees | group | employees of Entelbol
wb | organization | World Bank
mignano | person | Silvio Mignano | ambassador of Italy
choque | person | David Choque | foreign minister of Bolivia
reporters | group | reporters
commission | organization | commission
venezuela | place | Venezuela
cuba | place | Cuba
etecsa | organization | Cuba's telephone company
engineers | group | twenty engineers
governors | group | opposition governors in the east
santacruz | place | Santa Cruz
costas | person | Rubén Costas | governor of Santa Cruz
court | organization | National Electoral Court
--- events
1 | COERCE | bolivia | telinvest, entel | core; time 2008-03-14
2 | REJECT | telinvest | ?bolivia, ?mamani | core
3 | COERCE | mamani | entel | core; time 2008-03-14; place cocha; same 1; or AGREE
4 | COERCE | soldiers | entel | core; time 2008-03-14; place lapaz
5 | REQUEST | - | employees | time 2008-03-14
6 | OTHER:crime | - | bolivia | by mamani; quoted
7 | ACCUSE | mamani | telinvest | core
8 | OTHER:business | telinvest | ?entel | neg; by mamani
9 | AGREE | telinvest | ?bolivia | time 1995
10 | OTHER:business | telinvest | ?entel | time 1995
11 | ACCUSE/REQUEST | telinvest | wb, ?bolivia | time 2007-10; or REQUEST
12 | SANCTION | bolivia | wb | time 2007-05; or RETREAT
13 | CONSULT | mignano | choque | core; time 2008-03-14
14 | CONCEDE/REQUEST | mignano | ?bolivia | core; time 2008-03-14; or REQUEST
15 | OTHER:statement | choque | reporters |
16 | OTHER:other | commission | - | planned; by choque
17 | SUPPORT | venezuela, cuba | mamani |
18 | AID | etecsa | entel, engineers | planned
19 | AID | engineers | entel | planned; or OTHER
20 | REQUEST | governors | ?bolivia |
21 | ACCUSE | governors | ?mamani |
22 | ACCUSE | costas | ?mamani |
23 | OTHER:election | santacruz | - | planned; time 2008-05-04
24 | REJECT | court | santacruz | or COERCE
25 | COERCE | mamani | - | time 2006-05-01

=== n6-v011 date:2022-01-19 topic:politics source:written
[Finance minister]{morane} *fired*{1} as [Belvania]{belvania} coalition *unravels*{2}

[LISTRA]{listra} (AFP) - [Belvania]{belvania}'s [prime minister]{kovar} *dismissed*{1} [his]{kovar} [finance minister]{morane} <on Wednesday|2022-01-19>, *prompting*{2} [the junior coalition party]{liberals} to *quit*{2} the government and leaving [him]{kovar} without a majority.

[Prime Minister]{-} [Anton Kovar]{kovar} *accused*{3} [Helena Morane]{morane}, [leader of [the Liberals]{liberals}]{morane}, of *leaking*{4} cabinet papers to [journalists]{journalists}. [She]{morane} *denied*{5} it and *said*{6} [she]{morane} was being *punished*{1} for *opposing*{7} a tax break for [gas importers]{importers}.

"[He]{kovar} *called*{8} at six in the morning. The call lasted forty seconds," [Morane]{morane} *told*{9} public television. "[We]{liberals} cannot *sit*{2} at a table with [a man]{kovar} [who]{kovar} *lies*{10}."

[The four Liberal ministers]{four} *handed in*{11} [their]{four} resignations at noon. [President]{-} [Vera Lantos]{lantos} *accepted*{12} [them]{four} and *asked*{13} [Kovar]{kovar} to *stay*{13} on until [parliament]{parliament} *votes*{14} on <Monday|2022-01-24>.

[The main opposition [Socialists]{socialists}]{socialists} *filed*{15} a no-confidence motion. [Its]{socialists} leader, [Petr Zelnik]{zelnik}, *called*{16} for early elections. But [two small nationalist parties]{two} *said*{17} [they]{two} could *support*{17} a minority government if [Kovar]{kovar} *dropped*{18} sanctions against [Russia]{russia}, something [he]{kovar} has *ruled out*{19}.

The crisis comes at a bad moment for the country of five million, which *takes over*{20} the rotating presidency of [the European Union]{eu} <in July|2022-07>. [The European Commission]{commission} *froze*{21} 900 million euros in aid <last month|2021-12> over [Belvania]{belvania}'s *failure*{22} to *reform*{22} its courts.

[Kovar]{kovar}, 44, a former television presenter, *won*{23} power <in 2020|2020> after [thousands]{marchers} *marched*{24} over the *murder*{25} of [a prosecutor]{prosecutor}. [Two businessmen]{twobus} were *acquitted*{26} of *ordering*{25} the *killing*{25} <in November|2021-11>.

[Several hundred people]{demonstrators} *gathered*{27} outside the government office <on Wednesday evening|2022-01-19>. [Some]{some} *shouted*{28} "Resign!"; [others]{others} had *brought*{29} flowers for [Morane]{morane}.
--- actors
morane | person | Helena Morane | finance minister of Belvania, leader of the Liberals
belvania | place | Belvania
listra | place | Listra
kovar | person | Anton Kovar | Prime Minister of Belvania
liberals | organization | Liberals | junior coalition party
journalists | group | journalists
importers | group | gas importers
four | group | four Liberal ministers
lantos | person | Vera Lantos | President of Belvania
parliament | organization | parliament of Belvania
socialists | organization | Socialists | main opposition party
zelnik | person | Petr Zelnik | leader of the Socialists
two | group | two small nationalist parties
russia | place | Russia
eu | organization | European Union
commission | organization | European Commission
marchers | group | thousands of marchers
prosecutor | person | murdered prosecutor
twobus | group | two businessmen
demonstrators | group | several hundred people
some | group | some of the demonstrators
others | group | other demonstrators
--- events
1 | SANCTION | kovar | morane | core; time 2022-01-19
2 | SANCTION | liberals | ?kovar | core; time 2022-01-19; or RETREAT
3 | ACCUSE | kovar | morane | core
4 | OTHER:other | morane | journalists | by kovar; reported
5 | REJECT | morane | ?kovar | core
6 | ACCUSE | morane | ?kovar |
7 | REJECT | morane | importers | by morane
8 | CONSULT | kovar | morane | by morane; quoted
9 | OTHER:statement | morane | - |
10 | OTHER:other | kovar | - | by morane; quoted; or ACCUSE
11 | RETREAT | four | - | core; time 2022-01-19; or OTHER
12 | AGREE | lantos | four |
13 | REQUEST | lantos | kovar | core
14 | OTHER:election | parliament | kovar | planned; time 2022-01-24; or OTHER
15 | REQUEST | socialists | kovar | core; or ACCUSE
16 | OTHER:election | zelnik | - | possible; or REQUEST
17 | SUPPORT/AGREE | two | kovar | possible
18 | CONCEDE | kovar | russia | possible
19 | CONCEDE/REJECT | kovar | two, russia | same 18; or REJECT
20 | OTHER:appointment | belvania | eu | planned; time 2022-07
21 | SANCTION | commission | belvania | time 2021-12
22 | OTHER:other | belvania | - | neg; by commission
23 | OTHER:election | kovar | - | time 2020
24 | PROTEST | marchers | - |
25 | ASSAULT | - | prosecutor |
26 | CONCEDE | - | twobus | time 2021-11
27 | PROTEST | demonstrators | ?kovar | time 2022-01-19
28 | RETREAT/REQUEST | some | ?kovar | time 2022-01-19
29 | SUPPORT | others | morane | time 2022-01-19

=== n6-v012 date:2014-06-09 topic:obituary source:written
[Sir]{-} [Alec Dunmore]{dunmore}, surgeon [who]{dunmore} *performed*{1} first [British]{~britain} liver transplant, *dies*{2}

[Sir]{-} [Alec Dunmore]{dunmore}, [who]{dunmore} *carried out*{1} the first successful liver transplant in [Britain]{britain}, has *died*{2} at [his]{dunmore} home near [Cambridge]{cambridge} aged 91.

[His]{dunmore} [son]{-}, [the broadcaster]{-} [Hugh Dunmore]{hugh}, *announced*{3} the death <on Sunday|2014-06-08>. [He]{dunmore} had *suffered*{4} from Parkinson's disease for <ten years|P10Y>.

[Dunmore]{dunmore} *operated*{1} on [a 46-year-old nurse]{winifred}, [Winifred Smithson]{winifred}, on <2 May 1968|1968-05-02> against the advice of [most of [his]{dunmore} colleagues]{colleagues}. [They]{colleagues} had *argued*{5} that the risk of infection was too great. [She]{winifred} *lived*{6} for <eleven more weeks|P11W>, long enough, [he]{dunmore} later said, "to prove that everyone who *said*{5} it could not be *done*{1} should find another sentence".

[He]{dunmore} *performed*{7} 428 more. [A boy]{tiny}, [Robin Tyne]{tiny}, [who]{tiny} *received*{8} a liver <in 1977|1977> at the age of five, is now [himself]{tiny} a surgeon in [Newcastle]{newcastle}. "[He]{dunmore} *rang*{9} [me]{tiny} every birthday," [Mr]{-} [Tyne]{tiny} *told*{10} [The Times]{times}.

Born in [Paisley]{paisley}, [the son of a railway signalman]{dunmore}, [Dunmore]{dunmore} *served*{11} as a medical officer in [Burma]{burma} and was *captured*{12} by [Japanese troops]{japtroops} <in 1944|1944>. [He]{dunmore} *treated*{13} [fellow prisoners]{prisoners} with instruments made from spoons. [A guard]{guard} [who]{guard} had *beaten*{14} [him]{dunmore} *wrote*{15} to [him]{dunmore} <in 1981|1981> *asking*{15} forgiveness; the two *met*{16} in [Osaka]{osaka} and *corresponded*{17} for the rest of the guard's life.

[He]{dunmore} was *knighted*{18} <in 1986|1986>. [He]{dunmore} *campaigned*{19} for a system in which everyone is presumed to be a donor unless they *object*{20}, and *resigned*{21} from [the British Medical Association]{bma} <in 1999|1999> when [it]{bma} *voted*{22} against the idea. [Wales]{wales} *adopted*{23} such a law <last year|2013>.

[The Royal College of Surgeons]{rcs} *described*{24} [him]{dunmore} as "a giant with very small handwriting".
--- actors
dunmore | person | Alec Dunmore | surgeon
britain | place | Britain
cambridge | place | Cambridge
hugh | person | Hugh Dunmore | broadcaster, son of Alec Dunmore
winifred | person | Winifred Smithson | nurse
colleagues | group | colleagues of Alec Dunmore
tiny | person | Robin Tyne | surgeon
newcastle | place | Newcastle
times | organization | The Times
paisley | place | Paisley
burma | place | Burma
japtroops | group | Japanese troops
prisoners | group | fellow prisoners
guard | person | guard
osaka | place | Osaka
bma | organization | British Medical Association
wales | place | Wales
rcs | organization | Royal College of Surgeons
--- events
1 | OTHER:health | dunmore | winifred | core; time 1968-05-02; place britain; or AID
2 | OTHER:death | - | dunmore | core; time 2014-06-08
3 | OTHER:statement | hugh | - | time 2014-06-08
4 | OTHER:health | - | dunmore |
5 | REJECT | colleagues | dunmore | or OTHER
6 | OTHER:health | winifred | - |
7 | OTHER:health | dunmore | - | or AID
8 | OTHER:health | tiny | - | time 1977
9 | CONSULT | dunmore | tiny | by tiny; quoted
10 | OTHER:statement | tiny | times |
11 | OTHER:other | dunmore | - | place burma
12 | COERCE | japtroops | dunmore | time 1944; place burma
13 | AID | dunmore | prisoners | core
14 | ASSAULT | guard | dunmore |
15 | CONCEDE | guard | dunmore | time 1981; or REQUEST
16 | CONSULT | dunmore, guard | - | mutual; place osaka
17 | CONSULT | dunmore, guard | - | mutual
18 | SUPPORT | - | dunmore | time 1986
19 | REQUEST | dunmore | - | or SUPPORT
20 | REJECT | - | - | possible
21 | SANCTION | dunmore | bma | time 1999; or OTHER PROTEST
22 | REJECT | bma | - | time 1999
23 | AGREE | wales | - | time 2013; or OTHER
24 | SUPPORT | rcs | dunmore | core

=== n6-v013 date:2025-05-08 topic:wikinews source:written
[Vatican]{vatican}: [cardinal]{oke} *apologises*{1} to abuse victims in [Ireland]{ireland}

<Thursday, May 8, 2025|2025-05-08>

[A [Vatican]{vatican} envoy]{oke} <yesterday|2025-05-07> *apologised*{1} to [survivors of abuse]{survivors} at a former industrial school in the west of [Ireland]{ireland}.

[Cardinal]{-} [Emmanuel Oke]{oke} of [Nigeria]{nigeria} *met*{2} [about forty men]{survivors} [who]{survivors} had *lived*{3} as children at [St Finbarr's]{school} near [Tuam]{tuam}. The *meeting*{2}, which was *closed*{4} to the press, *lasted*{2} almost four hours.

"[I]{oke} *came*{5} to *listen*{2}, and [I]{oke} have *heard*{2} things that will not leave [me]{oke}. In the name of the Church [I]{oke} *ask*{1} [your]{survivors} *pardon*{1}," [Oke]{oke} said in a statement *read*{1} outside the gates.

An official *inquiry*{6} *found*{7} <last October|2024-10> that [members of [the Brothers of the Holy Cross]{brothers}]{abusers} *beat*{8} and *raped*{8} [boys]{survivors} between <1941|1941> and <1976|1976>, and that [bishops]{bishops} *moved*{9} [known offenders]{abusers} to other schools. [The Brothers]{brothers} have *paid*{10} eleven million euros in compensation. [Four former members]{four} are *facing*{11} trial; [one]{one} was *sentenced*{12} to nine years <in March|2025-03>.

[Martin Conneely]{conneely}, 67, [who]{conneely} was *sent*{13} to the school at the age of six for *stealing*{14} apples, *welcomed*{15} the apology. "[He]{oke} *looked*{2} at [us]{survivors} and [he]{oke} didn't *hurry*{2}," [he]{conneely} *told*{16} [RTÉ]{rte}. [Another survivor]{another}, [who]{another} did not wish to be *named*{17}, *refused*{18} to *shake*{18} [Oke]{oke}'s hand.

[The Irish government]{government} has *asked*{19} [the Vatican]{vatican} to *open*{20} its archives. [Oke]{oke} *promised*{21} to *take*{21} the request to [Rome]{vatican:N}. [Minister for Justice]{-} [Niamh Kelleher]{kelleher} said [the state]{state} would *seek*{22} a further fifty million euros from [religious orders]{orders}.

[The group One in Four]{oneinfour} *urged*{23} [the police]{garda} to *reopen*{23} files on [three boys]{three} [who]{three} *died*{24} at the school <in the 1950s|1950s>.
--- actors
vatican | place | Vatican
oke | person | Emmanuel Oke | cardinal, Vatican envoy
ireland | place | Ireland
survivors | group | survivors of abuse at St Finbarr's
nigeria | place | Nigeria
school | organization | St Finbarr's | industrial school
tuam | place | Tuam
brothers | organization | Brothers of the Holy Cross
abusers | group | members of the Brothers who abused boys
bishops | group | bishops
four | group | four former members
one | person | former member sentenced to nine years
conneely | person | Martin Conneely | survivor
rte | organization | RTÉ
another | person | another survivor
government | organization | Irish government
kelleher | person | Niamh Kelleher | Minister for Justice
state | organization | Irish state
orders | group | religious orders
oneinfour | organization | One in Four
garda | organization | police
three | group | three boys who died
--- events
1 | CONCEDE | oke, vatican | survivors | core; time 2025-05-07; place ireland
2 | CONSULT | oke | survivors | core; time 2025-05-07; place tuam
3 | OTHER:other | survivors | school |
4 | COERCE | - | - | or OTHER
5 | OTHER:travel | oke | - | by oke; quoted
6 | ACCUSE | - | - | or OTHER
7 | ACCUSE | - | abusers, bishops | time 2024-10
8 | ASSAULT | abusers | survivors | core; time 1941/1976; place school
9 | OTHER:other | bishops | abusers | or AID
10 | CONCEDE | brothers | ?survivors | or AID
11 | OTHER:court | - | four | or ACCUSE
12 | COERCE | - | one | time 2025-03
13 | COERCE | - | conneely | or OTHER
14 | OTHER:crime | conneely | - |
15 | SUPPORT | conneely | oke | or AGREE
16 | OTHER:statement | conneely | rte |
17 | OTHER:statement | - | another | neg
18 | REJECT | another | oke |
19 | REQUEST | government | vatican | core; same 20
20 | COOPERATE/REQUEST | government | vatican | core
21 | AGREE | oke | ?government | planned
22 | REQUEST | state | orders | planned; by kelleher
23 | ACCUSE/REQUEST | oneinfour | garda | or REQUEST
24 | OTHER:death | - | three | time 1950s; place school

=== n6-v014 date:2023-01-24 topic:trade source:written
[EU]{eu} to *hit*{1} back at [U.S.]{~us} green subsidies, [trade chief]{domberg} *tells*{2} [Davos]{davos}

[DAVOS]{davos}, [Switzerland]{switzerland} — [The European Union]{eu} will *loosen*{1} its own state-aid rules to *stop*{3} factories *moving*{3} to [the United States]{us}, [[its]{eu} trade chief]{domberg} said <on Tuesday|2023-01-24>, *accusing*{4} [Washington]{us:N} of *tilting*{5} the field with a $369 billion package of green *subsidies*{5}.

[Trade Commissioner]{-} [Valdis Domberg]{domberg} *said*{4} the U.S. Inflation Reduction Act, *signed*{6} by [President]{-} [Joe Biden]{biden} <last August|2022-08>, *discriminated*{5} against [European carmakers]{carmakers}. "[We]{eu} have *asked*{7} for the same treatment as [Canada]{canada} and [Mexico]{mexico}. So far [we]{eu} have *received*{8} understanding, which does not build batteries," [he]{domberg} *told*{10} [delegates]{delegates} at the World Economic Forum.

[U.S. Trade Representative]{-} [Katherine Tao]{tao} *replied*{11} that the law was an *invitation*{12} to [allies]{eu}, not an attack on [them]{eu}. The two will *meet*{13} in [Washington]{washington} <on 7 February|2023-02-07>.

[Germany]{germany} and [France]{france} *back*{14} the plan, but [smaller states]{small} fear a subsidy race [they]{small} cannot win. "[We]{sweden} will not *support*{16} a blank cheque for [the two richest members]{germany+france}," [Swedish Finance Minister]{-} [Elisabet Svant]{svant} said. [The Netherlands]{netherlands} and [Ireland]{ireland} have *voiced*{17} similar doubts.

[Volkswagen]{vw} said <last week|2023-01-16/2023-01-22> it was *putting*{19} on hold a battery plant in eastern [Europe]{europe} and *looking*{20} at sites in [South Carolina]{sc}. [Northvolt]{northvolt} of [Sweden]{sweden} has *delayed*{21} a factory in [Heide]{heide}, [Germany]{germany}.

[China]{china}'s vice premier, [Liu Hao]{liu}, *urged*{22} [both sides]{eu+us} to *respect*{22} global trade rules. [The WTO]{wto}'s director-general, [Ngozi Okonjo]{ngozi}, *warned*{23} against "a contest of treasuries that [poor countries]{poor} will lose".

[The EU]{eu:N} and [the United States]{us} *ended*{25} a 17-year dispute over aid to [Airbus]{airbus} and [Boeing]{boeing} <in June 2021|2021-06>.
--- actors
eu | organization | European Union
us | place | United States
davos | place | Davos
switzerland | place | Switzerland
domberg | person | Valdis Domberg | EU Trade Commissioner
biden | person | Joe Biden | U.S. President
carmakers | group | European carmakers
canada | place | Canada
mexico | place | Mexico
delegates | group | delegates
tao | person | Katherine Tao | U.S. Trade Representative
washington | place | Washington
germany | place | Germany
france | place | France
small | group | smaller EU states
sweden | place | Sweden
svant | person | Elisabet Svant | Swedish Finance Minister
netherlands | place | Netherlands
ireland | place | Ireland
vw | organization | Volkswagen
europe | place | Europe
sc | place | South Carolina
northvolt | organization | Northvolt
heide | place | Heide
china | place | China
liu | person | Liu Hao | Chinese vice premier
wto | organization | WTO
ngozi | person | Ngozi Okonjo | director-general of the WTO
poor | group | poor countries
airbus | organization | Airbus
boeing | organization | Boeing
--- events
1 | AID | eu | - | core; planned; by domberg; or CONCEDE
2 | OTHER:statement | domberg | delegates | core; time 2023-01-24; place davos
3 | OTHER:business | - | us | possible; neg
4 | ACCUSE | domberg, eu | us | core; time 2023-01-24
5 | SANCTION | us | carmakers | by domberg; or AID
6 | AGREE | biden | - | time 2022-08
7 | REQUEST | eu | ?us | core; by domberg; quoted
8 | SUPPORT | us | eu | by domberg; quoted; or OTHER
10 | OTHER:statement | domberg | delegates | place davos; same 2
11 | REJECT | tao | domberg | core
12 | REQUEST | us | eu | by tao; or COOPERATE
13 | CONSULT | domberg, tao | - | mutual; planned; time 2023-02-07; place washington
14 | SUPPORT | germany, france | eu | core
16 | SUPPORT/REJECT | sweden | germany, france | core; by svant; quoted; or REJECT
17 | REJECT | netherlands, ireland | ?eu |
19 | OTHER:business | vw | - | by vw; place europe
20 | OTHER:business | vw | - | by vw; place sc
21 | OTHER:business | northvolt | heide |
22 | REQUEST | liu | eu, us |
23 | THREATEN | ngozi | ?eu, ?us | or REQUEST
25 | RETREAT | eu, us | - | mutual; time 2021-06; or AGREE

=== n6-v015 date:2016-04-14 topic:accident source:written
[Two British climbers]{two:n} *die*{1} in Alps *avalanche*{2}

[Two [British]{~britain} climbers]{two} have been *killed*{1} in an *avalanche*{2} on the [French]{~france} side of Mont Blanc, [mountain rescuers]{rescuers} said.

[The men]{two}, aged 29 and 34, were *swept*{2} some 300 metres down a gully near the Albert Premier hut at about 9.30am <on Wednesday|2016-04-13>. [A third man]{third}, [who]{third} was *roped*{3} to [them]{two}, *survived*{1} with a broken pelvis and *raised*{4} the alarm with [his]{third} mobile phone.

[Rescuers]{rescuers} from [the Chamonix mountain gendarmerie]{pghm} *flew*{5} to the scene by helicopter but were *driven*{6} back twice by wind. [They]{rescuers} *reached*{5} [the survivor]{third} shortly after noon and *took*{7} [him]{third} to hospital in [Sallanches]{sall}.

"[He]{third} had *dug*{8} with [his]{third} hands for two hours. [He]{third} would not *leave*{9} until [we]{rescuers} *showed*{9} [him]{third} the bodies," said [Captain]{-} [Benoît Sarraz]{sarraz}, [who]{sarraz} *led*{5} the operation.

[The Foreign Office]{fco} said [it]{fco} was *supporting*{10} [the families of [both men]{two}]{families}. [Their]{two} names have not been *released*{11}. [Friends]{friends} *told*{12} [the Press Association]{pa} that all [three]{two+third} *belonged*{13} to a mountaineering club in [Sheffield]{sheffield} and were *raising*{14} money for a children's hospice.

The avalanche risk had been *put*{15} at four on a scale of five after heavy snow <at the weekend|2016-04-09/2016-04-10>. [Local guides]{guides} *cancelled*{16} all tours in the area <on Tuesday|2016-04-12>. [A [German]{~germany} party]{german} had *turned back*{17} an hour earlier and, according to [the hut's warden]{warden}, *advised*{18} [the Britons]{two+third} to *do*{18} the same.

[Prosecutors in [Bonneville]{bonneville}]{prosecutors} have *opened*{19} an *inquiry*{19}, as is usual after deaths in the mountains.

At least [38 people]{dead} have *died*{20} in avalanches in the [French]{~france} Alps and Pyrenees <this winter|2015-12/2016-04>. <In January|2016-01>, [two pupils]{pupils} were *killed*{20} on a closed piste at [Les Deux Alpes]{alpes}; [their]{pupils} [teacher]{teacher} was *charged*{21} with manslaughter.
--- actors
two | group | two British climbers
britain | place | Britain
france | place | France
third | person | third climber
rescuers | group | rescuers
pghm | organization | Chamonix mountain gendarmerie
sall | place | Sallanches
sarraz | person | Benoît Sarraz | captain
fco | organization | Foreign Office
families | group | families of the two climbers
friends | group | friends of the climbers
pa | organization | Press Association
sheffield | place | Sheffield
guides | group | local guides
germany | place | Germany
german | group | German party
warden | person | warden of the hut
bonneville | place | Bonneville
prosecutors | organization | prosecutors in Bonneville
dead | group | at least 38 people
pupils | group | two pupils
alpes | place | Les Deux Alpes
teacher | person | teacher of the two pupils
--- events
1 | OTHER:disaster | - | two, third | core; time 2016-04-13; or OTHER
2 | OTHER:disaster | - | two | core; time 2016-04-13
3 | OTHER:other | third | two |
4 | REQUEST | third | ?rescuers | core; or OTHER
5 | AID | rescuers, sarraz | third | core; time 2016-04-13
6 | OTHER:weather | - | rescuers |
7 | AID | rescuers | third |
8 | AID | third | two | by sarraz; quoted
9 | REJECT | third | rescuers | by sarraz; quoted; or OTHER
10 | AID | fco | families | by fco
11 | OTHER:statement | - | two | neg
12 | OTHER:statement | friends | pa |
13 | OTHER:sport | two, third | - | by friends
14 | AID | two, third | - | by friends
15 | OTHER:statement | - | - |
16 | OTHER:business | guides | - | time 2016-04-12; or OTHER
17 | RETREAT | german | - | by warden; or OTHER
18 | REQUEST | german | two, third | by warden
19 | ACCUSE | prosecutors | - | or OTHER
20 | OTHER:disaster | - | dead, pupils | time 2015-12/2016-04; or OTHER
21 | ACCUSE | - | teacher |
