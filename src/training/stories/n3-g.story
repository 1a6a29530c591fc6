=== n3-053 date:2023-07-06 topic:nuclear source:written
[Iran]{iran} *bars*{1} [UN]{un} nuclear inspectors from second site

[VIENNA]{vie}, <July 6|2023-07-06> - [Iranian]{~iran} authorities have *denied*{1} [[United Nations]{un} inspectors]{insp} *access*{1} to an enrichment plant near [Qazvin]{qaz}, the [International Atomic Energy Agency]{iaea} said <on Thursday|2023-07-06>, *accusing*{2} [Tehran]{iran} of *breaching*{3} a deal *reached*{4} in <March|2023-03>.

[[Iran]{iran}'s atomic energy chief]{-}, [Behrouz Atashi]{ata}, *dismissed*{5} the *accusation*{2} and said the visit had merely been *postponed*{6} at the request of the plant's security staff. [He]{ata} *warned*{7} that [Iran]{iran} would *remove*{7} surveillance cameras if the agency's board *adopted*{8} a resolution against it.

[Britain]{uk}, [France]{fra} and [Germany]{ger} *called*{9} on [Iranian]{~iran} officials to *let*{9} [the team]{insp} in immediately. [The United States]{us}, [which]{us} *imposed*{10} new sanctions on [two [Iranian]{~iran} shipping companies]{two} <last week|2023-06-26/2023-07-02>, said [it]{us} was *consulting*{11} [its]{us} partners. [Israeli]{~isr} [Prime Minister]{-} [Dov Harari]{har} *vowed*{12} that [his]{har} country would *act*{12} alone if necessary.

[Russia]{rus}, by contrast, *defended*{13} [Tehran]{iran}. [Its]{rus} [ambassador to [the agency]{iaea}]{-}, [Gennady Polyakov]{pol}, *accused*{14} [the Europeans]{eur} of *stoking*{15} tension ahead of *talks*{16} due to *resume*{16} in [Doha]{doha} <on July 20|2023-07-20>.

[[Qatari]{~qat} mediators]{med} have been *shuttling*{17} between [Iranian]{~iran} and [U.S.]{~us} diplomats since <May|2023-05> in a bid to *secure*{18} the *release*{18} of [three [American]{~us} citizens]{three} *held*{19} in [Tehran]{teh}'s [Evin]{evin} prison. A [[Qatari]{~qat} official]{qo} said the latest *standoff*{1} had not *derailed*{20} that effort.
--- actors
iran | place | Iran
un | organization | United Nations | UN
vie | place | Vienna
insp | group | UN inspectors
qaz | place | Qazvin
iaea | organization | International Atomic Energy Agency
ata | person | Behrouz Atashi | Iranian atomic energy chief
uk | place | Britain
fra | place | France
ger | place | Germany
us | place | United States
two | group | two Iranian shipping companies
isr | place | Israel
har | person | Dov Harari | Israeli Prime Minister
rus | place | Russia
pol | person | Gennady Polyakov | Russian ambassador to the IAEA
eur | group | Europeans
doha | place | Doha
qat | place | Qatar
med | group | Qatari mediators
qo | person | Qatari official
three | group | three American citizens
teh | place | Tehran
evin | place | Evin
--- events
1 | REJECT | iran | insp, un | core; reported; by iaea; place qaz; or COERCE
2 | ACCUSE | iaea | iran | core; time 2023-07-06
3 | REJECT | iran | ?iaea | reported; by iaea
4 | AGREE | ?iran, ?iaea | - | mutual; time 2023-03
5 | REJECT | ata | ?iaea | core
6 | CONSULT/REJECT | iran | insp | reported; by ata; or OTHER
7 | SANCTION/THREATEN | ata, iran | ?iaea | core; possible; or THREATEN
8 | ACCUSE | iaea | iran | possible
9 | CONCEDE/REQUEST | uk, fra, ger | iran, insp | core; or REQUEST
10 | SANCTION | us | two | time 2023-06-26/2023-07-02
11 | CONSULT | us | - | 
12 | ASSAULT/THREATEN | har | ?iran | core; possible; or THREATEN
13 | SUPPORT | rus | iran | core
14 | ACCUSE | pol | eur | 
15 | THREATEN | eur | - | reported; by pol; or OTHER
16 | CONSULT | - | - | planned; time 2023-07-20; place doha
17 | CONSULT | med | iran, us | time 2023-05/2023-07
18 | RETREAT/REQUEST | med | ?iran, three | or RETREAT
19 | COERCE | ?iran | three | place teh, evin
20 | OTHER:other | - | - | neg; by qo

=== n3-054 date:2022-05-17 topic:conflict source:written
[Ethiopian]{~eth} troops *withdraw*{1} from [Sudan]{sud} border town after [AU]{au}-*brokered*{2} deal

[KHARTOUM]{kha}, <May 17|2022-05-17> (Nile Wire) - [[Ethiopian]{~eth} troops]{tro} *pulled back*{1} from the disputed border town of [Gallabat]{gal} <on Tuesday|2022-05-17>, [[Sudan]{sud}'s army]{sa} said, <two days after|P2D> [the two countries]{eth+sud} *agreed*{3} to *end*{4} a month of *clashes*{5} that *killed*{5} [at least 86 people]{dead} and *forced*{6} [30,000]{disp} from [their]{disp} homes.

The *withdrawal*{1} was *monitored*{7} by [[African Union]{au} observers]{obs} and went ahead despite the *shelling*{8} of [an [Ethiopian]{~eth} supply depot]{depot} <on Monday|2022-05-16>, which [Addis Ababa]{eth} *blamed*{9} on [rebels]{reb} *backed*{10} by [Khartoum]{sud}. [Sudan]{sud} *denied*{11} *supporting*{10} [the rebels]{reb}.

[Sudanese]{~sud} military spokesman [Brigadier]{-} [Osman Karrar]{kar} said [his]{kar} forces had *handed over*{12} [41 captured [Ethiopian]{~eth} soldiers]{pows}, including two colonels, in *exchange*{12} for [23 [Sudanese]{~sud} farmers]{farm} *abducted*{13} by [an [Amhara]{~amh} militia]{mil} <in April|2022-04>. [Ethiopia]{eth}'s defence ministry did not *comment*{14} on the swap.

[Kenyan]{~ken} [President]{-} [Joseph Lokol]{lok}, [who]{lok} *chaired*{2} the talks in [Naivasha]{nai}, *praised*{15} both sides for [their]{eth+sud} restraint and *urged*{16} [them]{eth+sud} to *refrain*{16} from "provocative *statements*{17}". [The [UN]{un} Security Council]{unsc} *welcomed*{18} the agreement.

[The World Food Programme]{wfp} said [it]{wfp} would *resume*{19} food deliveries to camps in [Gedaref]{ged} that were *halted*{20} when [gunmen]{gun} *ambushed*{21} one of [its]{wfp} convoys and *killed*{21} [two drivers]{two}.
--- actors
eth | place | Ethiopia
sud | place | Sudan
au | organization | African Union | AU
kha | place | Khartoum
tro | group | Ethiopian troops
gal | place | Gallabat
sa | organization | Sudan's army
dead | group | at least 86 people
disp | group | 30,000 displaced people
obs | group | African Union observers
depot | group | Ethiopian supply depot
reb | group | rebels
kar | person | Osman Karrar | Sudanese military spokesman
pows | group | 41 captured Ethiopian soldiers
farm | group | 23 Sudanese farmers
mil | group | Amhara militia
amh | group | Amhara
ken | place | Kenya
lok | person | Joseph Lokol | Kenyan President
nai | place | Naivasha
un | organization | UN
unsc | organization | UN Security Council
wfp | organization | World Food Programme
ged | place | Gedaref
gun | group | gunmen
two | group | two drivers
--- events
1 | RETREAT | tro | ?sud | core; reported; by sa; time 2022-05-17; place gal
2 | CONSULT | lok, au | ?eth, ?sud | core; place nai
3 | AGREE | eth, sud | - | core; mutual; time 2022-05-15
4 | RETREAT/CONCEDE | eth, sud | - | core; mutual; planned; or AGREE
5 | ASSAULT | ?eth, ?sud | dead | core; mutual
6 | COERCE | - | disp | or ASSAULT
7 | COOPERATE | obs | tro | or OTHER
8 | ASSAULT | - | depot | time 2022-05-16
9 | ACCUSE | eth | reb | 
10 | AID | sud | reb | denied; neg; by sud; or SUPPORT
11 | REJECT | sud | ?eth | 
12 | RETREAT | sud, ?eth | pows, farm | core; mutual; by kar; reported
13 | COERCE | mil | farm | time 2022-04; or ASSAULT
14 | REJECT | eth | - | or OTHER
15 | SUPPORT | lok | eth, sud | 
16 | RETREAT/REQUEST | lok | eth, sud | or REQUEST
17 | ACCUSE | eth, sud | - | possible; or OTHER
18 | SUPPORT | unsc | ?eth, ?sud | 
19 | AID/AGREE | wfp | - | core; planned; place ged
20 | AID/SANCTION | ?wfp | - | place ged; or RETREAT
21 | ASSAULT | gun | wfp, two | 

=== n3-055 date:2024-03-19 topic:trade source:written
[Beijing]{chn} *halts*{1} [Lithuanian]{~lit} beef; [Vilnius]{lit} *takes*{2} case to [WTO]{wto}

[BRUSSELS]{bru}, <March 19|2024-03-19> - [Lithuania]{lit} *filed*{2} a *complaint*{2} against [China]{chn} at the [World Trade Organization]{wto} <on Tuesday|2024-03-19> after [Chinese]{~chn} customs *suspended*{1} imports of [Lithuanian]{~lit} beef and *blocked*{3} [1,200 containers]{cont} at the port of [Tianjin]{tia}.

[The European Commission]{ec} *threw*{4} [its]{ec} weight behind [Vilnius]{lit} and said [it]{ec} would *join*{5} the case. [EU]{eu} [trade commissioner]{-} [Paolo Ferrigno]{fer} *urged*{6} [Beijing]{chn} to *lift*{6} the "coercive and discriminatory" *measures*{1} and *warned*{7} [it]{chn} could *face*{7} retaliatory tariffs.

[[China]{chn}'s foreign ministry]{cfm} *rejected*{8} the *complaint*{2} as groundless. Spokeswoman [Lu Xiaomei]{lu} *blamed*{9} [Lithuania]{lit} for the *row*{10}, which *began*{10} when [Vilnius]{lit} *hosted*{11} [a [Taiwanese]{~tai} trade delegation]{del} <in January|2024-01>. "[Lithuania]{lit} knows what to do," [she]{lu} said, *reiterating*{12} a *demand*{12} that [the government]{lit} *apologise*{12}.

[Taiwan]{tai}'s government *pledged*{13} to *buy*{13} the stranded beef and *offered*{14} [Lithuanian]{~lit} farmers a $200 million credit line. [Australia]{aus}, [which]{aus} *settled*{15} a similar dispute over barley <last year|2023>, *expressed*{16} solidarity.

[Lithuania]{lit}'s [farmers' union]{lfu} *staged*{17} a *demonstration*{17} outside the [Chinese]{~chn} [embassy]{emb} and *accused*{18} [its]{lfu} own government of *sacrificing*{19} exporters. [Opposition leader]{-} [Rimantas Gedvila]{ged} *called*{20} for the *resignation*{20} of [Foreign Minister]{-} [Austėja Butkutė]{but}, [who]{but} *ruled out*{21} *backing down*{22}.
--- actors
chn | place | China
lit | place | Lithuania
wto | organization | World Trade Organization | WTO
bru | place | Brussels
cont | group | 1,200 containers
tia | place | Tianjin
ec | organization | European Commission
eu | organization | European Union | EU
fer | person | Paolo Ferrigno | EU trade commissioner
cfm | organization | China's foreign ministry
lu | person | Lu Xiaomei | spokeswoman of China's foreign ministry
del | group | Taiwanese trade delegation
tai | place | Taiwan
aus | place | Australia
lfu | organization | Lithuania's farmers' union
emb | organization | Chinese embassy
ged | person | Rimantas Gedvila | opposition leader
but | person | Austėja Butkutė | Lithuanian Foreign Minister
--- events
1 | SANCTION | chn | lit | core
2 | ACCUSE | lit | chn, wto | core; time 2024-03-19
3 | SANCTION | chn | lit | core; place tia; or COERCE
4 | SUPPORT | ec | lit | core
5 | SUPPORT/AGREE | ec | lit | planned; or COOPERATE
6 | CONCEDE/REQUEST | fer | chn | core
7 | SANCTION/THREATEN | fer | chn | core; possible
8 | REJECT | cfm | lit | core
9 | ACCUSE | lu | lit | 
10 | ACCUSE | chn, lit | - | mutual; time 2024-01; or OTHER
11 | CONSULT | lit | del | time 2024-01
12 | CONCEDE/REQUEST | lu | lit | 
13 | COOPERATE/AGREE | tai | ?lit | planned; or AID
14 | AID/AGREE | tai | lit | planned
15 | AGREE | aus | ?chn | time 2023
16 | SUPPORT | aus | ?lit | 
17 | PROTEST | lfu | emb | 
18 | ACCUSE | lfu | lit | 
19 | OTHER:other | lit | - | reported; by lfu
20 | RETREAT/REQUEST | ged | but | 
21 | CONCEDE/REJECT | but | ?chn | 
22 | CONCEDE | but | ?chn | neg; same 21

=== n3-056 date:2020-11-27 topic:politics source:written
[Peruvian]{~peru} cabinet *quits*{1} en masse as police *killing*{2} *fuels*{3} unrest

[LIMA]{lima}, <Nov 27|2020-11-27> (Pacific Press) - [[Peru]{peru}'s entire cabinet]{cab} *resigned*{1} <on Friday|2020-11-27>, <hours after|?> [police]{pol} *opened*{2} *fire*{2} on [farm workers]{fw} *blocking*{3} the Pan-American highway, *killing*{2} [a 19-year-old]{vic} and *leaving*{2} [six others]{six} wounded.

[Interim President]{-} [Graciela Huamaní]{hua} *accepted*{4} the *resignations*{1}, *ordered*{5} [prosecutors]{pros} to *investigate*{5} [the officers involved]{pol} and *promised*{6} to *repeal*{6} a farm labour law that [the strikers]{fw} say *benefits*{7} exporters.

[Congress]{cong}, dominated by the conservative [Popular Dawn]{pd} party, *refused*{8} on <Thursday|2020-11-26> to *scrap*{8} the law, *provoking*{9} *protests*{10} in five southern regions. [Demonstrators]{dem} *attacked*{11} a police station in [Ica]{ica}, *looted*{12} two supermarkets and *held*{13} [a provincial governor]{gov} for <three hours|PT3H> before *letting*{14} [him]{gov} go.

[The ombudsman's office]{omb} *condemned*{15} what it called "indiscriminate *use*{2} of live ammunition" and *asked*{16} [Huamaní]{hua} to *withdraw*{16} police units from the highway. [Huamaní]{hua} *agreed*{17}, but *declared*{18} a <10-day|P10D> state of emergency in [Ica]{ica} and *deployed*{19} [800 soldiers]{sol} there.

[Union leaders]{ul} *met*{20} [the president]{hua} late <on Friday|2020-11-27> and *agreed*{21} to *suspend*{21} the *blockades*{3} until <Wednesday|2020-12-02>, [union spokesman]{-} [Elmer Ccori]{cco} *told*{22} local radio. [He]{cco} *threatened*{23} a national *strike*{23} if [lawmakers]{cong} *failed*{24} to *vote*{24} by then.
--- actors
peru | place | Peru
lima | place | Lima
cab | organization | Peruvian cabinet
pol | organization | Peruvian police
fw | group | farm workers
vic | person | 19-year-old farm worker
six | group | six wounded farm workers
hua | person | Graciela Huamaní | interim President of Peru
pros | group | prosecutors
cong | organization | Congress
pd | organization | Popular Dawn | conservative party
dem | group | demonstrators
ica | place | Ica
gov | person | provincial governor
omb | organization | ombudsman's office
sol | group | 800 soldiers
ul | group | union leaders
cco | person | Elmer Ccori | union spokesman
--- events
1 | RETREAT | cab | hua | core; time 2020-11-27
2 | ASSAULT | pol | fw, vic, six | core; time 2020-11-27
3 | PROTEST | fw | - | core
4 | AGREE | hua | cab | 
5 | ACCUSE/REQUEST | hua | pros, pol | core
6 | CONCEDE/AGREE | hua | ?fw | core; planned
7 | OTHER:other | - | - | reported; by fw
8 | CONCEDE/REJECT | cong | ?fw | core; time 2020-11-26
9 | PROTEST | - | ?cong | same 10
10 | PROTEST | ?dem | ?cong | core
11 | ASSAULT | dem | ?pol | place ica
12 | ASSAULT | dem | - | place ica; or OTHER
13 | COERCE | dem | gov | time PT3H; or ASSAULT
14 | RETREAT | dem | gov | 
15 | ACCUSE | omb | pol | 
16 | RETREAT/REQUEST | omb | hua, pol | 
17 | AGREE | hua | omb | or CONCEDE
18 | COERCE | hua | - | core; time P10D; place ica
19 | MOBILIZE | hua | sol | core; place ica
20 | CONSULT | ul, hua | - | mutual; time 2020-11-27; reported; by cco
21 | RETREAT/CONCEDE | ul | hua | core; planned; reported; by cco; or AGREE
22 | OTHER:statement | cco | - | 
23 | PROTEST/THREATEN | cco | cong | possible
24 | REJECT | cong | - | possible; or OTHER

=== n3-057 date:2018-04-17 topic:un source:written
[NGOs]{ngo:n} *sue*{1} [Denmark]{den} over arms *sales*{2} to [Gulf]{gulf} coalition

[COPENHAGEN]{cop}, <April 17|2018-04-17> (Nordkanal) - [Four human rights groups]{ngo} *took*{1} [the [Danish]{~den} government]{den} to court <on Tuesday|2018-04-17> for *approving*{3} the *export*{2} of naval radar to [the United Arab Emirates]{uae}, *alleging*{4} that the equipment *helped*{5} *enforce*{6} a *blockade*{6} of [Yemen]{yem}.

The lawsuit, *lodged*{1} at the [Eastern High Court]{ehc}, *seeks*{7} the immediate *suspension*{7} of two licences *granted*{3} to [Ravnstrup Systems]{rav}, a manufacturer based in [Aalborg]{aal}.

[Foreign Minister]{-} [Morten Ibsgaard]{ibs} *defended*{8} the licences, saying [Denmark]{den} had *received*{9} written *assurances*{9} from [Abu Dhabi]{uae}. [He]{ibs} *declined*{10} to *publish*{10} them. [[His]{ibs} predecessor]{pre}, [Helle Brix]{pre}, *froze*{11} such sales <in 2016|2016>; [Ibsgaard]{ibs} *lifted*{12} the *freeze*{11} <a year later|2017> under *pressure*{13} from industry.

"[Denmark]{den} is *complicit*{14} in *starving*{15} children," said [lawyer]{-} [Sune Askholt]{ask}, [who]{ask} *represents*{16} [the groups]{ngo}. [Ravnstrup]{rav} *denied*{17} any wrongdoing and *threatened*{18} to *sue*{18} [Askholt]{ask} for defamation.

[Germany]{ger} and [Norway]{nor} both *stopped*{19} weapons *exports*{19} to [members of the [Saudi]{~sau}-led coalition]{coal} after [a [UN]{un} panel]{panel} <last year|2017> *documented*{20} *air strikes*{21} on [clinics]{clin}. [The coalition]{coal}, [which]{coal} has been *fighting*{22} [Houthi rebels]{hou} since <2015|2015>, *insists*{23} it *targets*{24} only military sites.

[[Danish]{~den} dockworkers]{dock} said [they]{dock} would *refuse*{25} to *load*{25} the radars if [the court]{ehc} *found*{26} for [the government]{den}.
--- actors
ngo | group | four human rights groups
den | place | Denmark
gulf | place | Gulf
cop | place | Copenhagen
uae | place | United Arab Emirates
yem | place | Yemen
ehc | organization | Eastern High Court
rav | organization | Ravnstrup Systems
aal | place | Aalborg
ibs | person | Morten Ibsgaard | Danish Foreign Minister
pre | person | Helle Brix | former Danish Foreign Minister
ask | person | Sune Askholt | lawyer
ger | place | Germany
nor | place | Norway
coal | group | Saudi-led coalition
sau | place | Saudi Arabia
un | organization | UN
panel | organization | UN panel
clin | group | clinics
hou | group | Houthi rebels
dock | group | Danish dockworkers
--- events
1 | ACCUSE | ngo | den, ehc | core; time 2018-04-17
2 | COOPERATE | den, ?rav | uae | core; or AID
3 | AGREE | den | rav | core; or CONCEDE
4 | ACCUSE | ngo | den | 
5 | AID | - | uae | reported; by ngo; or COOPERATE
6 | COERCE | uae | yem | reported; by ngo
7 | COOPERATE/SANCTION | ngo | rav, ?ehc | core; or REQUEST
8 | SUPPORT | ibs | - | core; or REJECT
9 | AGREE | uae | den | reported; by ibs
10 | REJECT | ibs | - | 
11 | SANCTION | pre | ?uae | time 2016
12 | CONCEDE | ibs | ?uae | time 2017
13 | REQUEST | - | ibs | 
14 | COOPERATE | den | - | reported; by ask; quoted; or ACCUSE AID
15 | ASSAULT | - | - | reported; by ask; quoted
16 | SUPPORT | ask | ngo | or OTHER
17 | REJECT | rav | ?ask | 
18 | ACCUSE/THREATEN | rav | ask | core; possible
19 | COOPERATE/SANCTION | ger, nor | coal | core
20 | ACCUSE | panel | ?coal | time 2017; or OTHER
21 | ASSAULT | ?coal | clin | reported; by panel
22 | ASSAULT | coal | hou | time 2015/2018
23 | REJECT | coal | - | 
24 | ASSAULT | coal | - | reported; by coal
25 | REJECT/THREATEN | dock | ?den | possible; or PROTEST
26 | SUPPORT | ehc | den | possible; or OTHER

=== n3-058 date:2021-08-31 topic:conflict source:written
[[Malian]{~mali} jihadists]{mil} *free*{1} [French]{~fra} hostage as [Bamako]{mali} *releases*{2} 14

[BAMAKO]{bam}, <Aug 31|2021-08-31> (Sahel Press) - [Islamist militants in northern [Mali]{mali}]{mil:n} *freed*{1} [a [French]{~fra} agronomist]{agr} and [a former [Malian]{~mali} minister]{min} <on Tuesday|2021-08-31> in *exchange*{2} for [14 suspected fighters]{four} *let out*{2} of prison in the capital, [two security sources]{sec} said.

[The agronomist]{agr}, [Bertrand Queyras]{agr}, was *kidnapped*{3} near [Gao]{gao} <in 2019|2019>. [He]{agr} was *handed over*{1} to [[Mauritanian]{~mau} intermediaries]{int} in the desert and *flown*{4} to [Nouakchott]{nou}, where [Mauritania]{mau}'s foreign minister *received*{5} [him]{agr}.

[French]{~fra} [President]{-} [Lucien Delcourt-Mas]{del} *thanked*{6} [Mauritania]{mau} and *denied*{7} that [France]{fra} had *paid*{8} a ransom. [France]{fra} *cut*{9} [its]{fra} troops in [Mali]{mali} by half <in June|2021-06> after *falling out*{10} with [the ruling junta]{junta} over *contacts*{11} with [Russian]{~rus} contractors.

[Victims' families]{fam} *protested*{12} outside [the justice ministry]{jm} in [Bamako]{bam}. "[They]{junta} *released*{2} the man who *bombed*{13} [my]{fat} brother's hotel," said [Fatoumata Sidibé-Ly]{fat}, one of about 200 [demonstrators]{fam}, some of [whom]{fam} *clashed*{14} with [police]{pol}.

[The junta]{junta}'s spokesman, [Colonel]{-} [Adama Goïta-Sy]{ada}, *justified*{15} the *deal*{2}, saying it was part of an agreement in which [the militants]{mil} had *pledged*{16} to *lift*{16} a *siege*{17} of [Farabougou]{far}. [Residents there]{res}, *contacted*{18} by telephone, said [the fighters]{mil} had *begun*{19} to *leave*{19} but had *burned*{20} the harvest as [they]{mil} went.
--- actors
mali | place | Mali
fra | place | France
bam | place | Bamako
mil | group | Islamist militants in northern Mali
agr | person | Bertrand Queyras | French agronomist
min | person | former Malian minister
four | group | 14 suspected fighters
sec | group | two security sources
gao | place | Gao
int | group | Mauritanian intermediaries
mau | place | Mauritania
nou | place | Nouakchott
del | person | Lucien Delcourt-Mas | French President
junta | organization | ruling junta of Mali
rus | place | Russia
fam | group | victims' families
jm | organization | justice ministry
fat | person | Fatoumata Sidibé-Ly | demonstrator
pol | organization | police
ada | person | Adama Goïta-Sy | spokesman of the junta
far | place | Farabougou
res | group | residents of Farabougou
--- events
1 | RETREAT | mil | agr, min | core; reported; by sec; time 2021-08-31; place mali
2 | RETREAT | mali, junta | four | core; reported; by sec; place bam; or CONCEDE
3 | ASSAULT | ?mil | agr | time 2019; place gao; or COERCE
4 | AID | ?int | agr | place nou; or OTHER
5 | CONSULT | mau | agr | place nou
6 | SUPPORT | del | mau | core
7 | REJECT | del | - | core
8 | AID | fra | ?mil | denied; neg; by del; or CONCEDE
9 | RETREAT | fra | - | time 2021-06; place mali
10 | ACCUSE | fra | junta | or REJECT
11 | CONSULT | junta | rus | 
12 | PROTEST | fam | jm | core; place bam
13 | ASSAULT | four | - | reported; by fat; quoted
14 | ASSAULT | fam, pol | - | mutual; place bam; or PROTEST
15 | SUPPORT | ada | - | or OTHER
16 | RETREAT/CONCEDE | mil | ?junta | core; planned; by ada; or AGREE
17 | COERCE | mil | far | place far; or ASSAULT
18 | CONSULT | - | res | or OTHER
19 | RETREAT | mil | far | core; reported; by res; place far
20 | ASSAULT | mil | res | reported; by res; place far

=== n3-059 date:2019-10-22 topic:diplomacy source:written
[Turkey]{tur} *recalls*{1} [Vienna]{aut} envoy after dance troupe *arrests*{2}

[ANKARA]{ank} (Anatolia Post) - [Turkey]{tur} *recalled*{1} [[its]{tur} ambassador in [Vienna]{vie}]{amb} and *suspended*{3} a student exchange programme with [Austria]{aut} <on Tuesday|2019-10-22> in protest at the *arrest*{2} of [nine members of a folk dance group]{nine} *suspected*{4} of *spying*{5} on [[Kurdish]{~kur} exiles]{exi}.

[Turkish]{~tur} [Foreign Minister]{-} [Hale Akıncı]{aki} *demanded*{6} [the dancers]{nine}' immediate *release*{6} and said [Austria]{aut} had *trampled*{7} on "every rule of hospitality". [She]{aki} later *telephoned*{8} [her]{aki} [Austrian]{~aut} counterpart, [Leopold Zehetner]{zeh}, in what [aides]{aid} called a *heated*{8} *conversation*{8}.

[Zehetner]{zeh} *refused*{9} to *intervene*{9}, saying the courts were independent. [He]{zeh} *rejected*{10} [Akıncı]{aki}'s *claim*{11} that [the nine]{nine} had been *beaten*{12} in custody, and *invited*{13} [the [Turkish]{~tur} consul]{con} to *visit*{13} [them]{nine}.

[Interior Minister]{-} [Sabine Gruber-Lang]{gru} said [police]{pol} had *seized*{14} lists of names and addresses during *searches*{15} of two mosques in [Linz]{linz} and [Graz]{graz}. [Prosecutors]{pros} have *charged*{16} [the troupe's leader]{lea}, [a retired [Turkish]{~tur} gendarme]{lea}, with *running*{17} an intelligence cell; [the other eight]{eig} are *being questioned*{18}.

[Germany]{ger} *expressed*{19} [its]{ger} support for [Austria]{aut} and said [it]{ger} would *share*{20} information on [two suspects]{two} [who]{two} *fled*{21} to [Munich]{mun}. The [European Union]{eu} *appealed*{22} to both sides to *settle*{22} the matter quietly.

[[Kurdish]{~kur} groups]{kg} *rallied*{23} in [Vienna]{vie} <on Monday|2019-10-21> to *thank*{24} [police]{pol}. A counter-protest by [[Turkish]{~tur} nationalists]{nat} was *banned*{25}.
--- actors
tur | place | Turkey
aut | place | Austria
ank | place | Ankara
amb | person | Turkish ambassador in Vienna
vie | place | Vienna
nine | group | nine members of a folk dance group
exi | group | Kurdish exiles
kur | group | Kurds
aki | person | Hale Akıncı | Turkish Foreign Minister
zeh | person | Leopold Zehetner | Austrian foreign minister
aid | group | aides
con | person | Turkish consul
gru | person | Sabine Gruber-Lang | Austrian Interior Minister
pol | organization | Austrian police
linz | place | Linz
graz | place | Graz
pros | group | prosecutors
lea | person | leader of the dance troupe
eig | group | the other eight dancers
ger | place | Germany
two | group | two suspects
mun | place | Munich
eu | organization | European Union
kg | group | Kurdish groups
nat | group | Turkish nationalists
--- events
1 | SANCTION | tur | amb, aut | core; time 2019-10-22
2 | COERCE | ?pol | nine | core
3 | COOPERATE/SANCTION | tur | aut | core; time 2019-10-22
4 | ACCUSE | ?pol | nine | 
5 | OTHER:crime | nine | exi | reported
6 | RETREAT/REQUEST | aki | nine, ?aut | core
7 | ACCUSE | aki | aut | or COERCE
8 | CONSULT | aki | zeh | core
9 | REJECT | zeh | aki | core
10 | REJECT | zeh | aki | 
11 | ACCUSE | aki | ?pol | 
12 | ASSAULT | ?pol | nine | reported; by aki
13 | CONSULT/REQUEST | zeh | con, nine | or CONCEDE
14 | COERCE | pol | - | reported; by gru
15 | COERCE | pol | - | reported; by gru; place linz, graz
16 | ACCUSE | pros | lea | core
17 | OTHER:crime | lea | - | reported; by pros
18 | COERCE | - | eig | or ACCUSE CONSULT
19 | SUPPORT | ger | aut | 
20 | COOPERATE/AGREE | ger | ?aut, two | planned
21 | OTHER:travel | two | - | place mun
22 | REQUEST | eu | ?tur, ?aut | or AGREE
23 | PROTEST | kg | - | time 2019-10-21; place vie; or SUPPORT
24 | SUPPORT | kg | pol | 
25 | COERCE | - | nat | 

=== n3-060 date:2023-01-25 topic:defence source:written
[Poland]{pol} *sends*{1} [Ukraine]{ukr} jets as [Kremlin]{rus:N} *warns*{2} of 'consequences'

[WARSAW]{war}, <Jan 25|2023-01-25> (Vistula News) - [Poland]{pol} will *deliver*{1} eight fighter jets to [Ukraine]{ukr} within days, [President]{-} [Witold Sarnecki]{sar} said <on Wednesday|2023-01-25>, *making*{1} [his]{sar} country the first [NATO]{nato} member to *answer*{1} [Kyiv]{ukr}'s *plea*{3} for aircraft.

[Moscow]{rus:N} *warned*{2} that airfields used by the planes would be legitimate *targets*{2} and *put*{4} air defence units in [Kaliningrad]{kal} on heightened alert. Hours later [Russian]{~rus} missiles *struck*{5} the [Ukrainian]{~ukr} city of [Poltava]{polt}, *killing*{5} [at least 12 people]{dead}, [officials]{off} said.

[Ukrainian]{~ukr} [Defence Minister]{-} [Larysa Hnatiuk]{hna}, *visiting*{6} [Warsaw]{war}, *hailed*{7} the *decision*{1} as historic. [Slovakia]{slk} and the [Czech Republic]{cze} have *agreed*{8} to *train*{8} [[Ukrainian]{~ukr} pilots]{pil}, [she]{hna} said, while [Sweden]{swe} has *promised*{9} spare parts. [Germany]{ger} and [the United States]{us} again *ruled out*{10} *sending*{10} warplanes; [Hungary]{hun} said [it]{hun} would *not allow*{11} the jets to *cross*{11} [its]{hun} airspace.

In [Poland]{pol}, the *transfer*{1} has cross-party *backing*{12}, though [farmers]{farm} *angry*{13} about [Ukrainian]{~ukr} grain *blocked*{13} two border crossings <on Tuesday|2023-01-24> and *dumped*{14} corn on railway tracks. [Agriculture Minister]{-} [Halina Rogozińska]{rog} *promised*{15} [them]{farm} compensation and *persuaded*{16} most to *go home*{16}.

[Sarnecki]{sar} *meets*{17} [NATO]{nato} [Secretary-General]{-} [Edvard Lindhagen]{lin} in [Brussels]{bru} <on Friday|2023-01-27>, when [he]{sar} is expected to *ask*{18} the alliance to *station*{18} more troops on [its]{nato} eastern flank.
--- actors
pol | place | Poland
ukr | place | Ukraine
rus | place | Russia | Kremlin
war | place | Warsaw
sar | person | Witold Sarnecki | Polish President
nato | organization | NATO
kal | place | Kaliningrad
polt | place | Poltava
dead | group | at least 12 people
off | group | officials
hna | person | Larysa Hnatiuk | Ukrainian Defence Minister
slk | place | Slovakia
cze | place | Czech Republic
pil | group | Ukrainian pilots
swe | place | Sweden
ger | place | Germany
us | place | United States
hun | place | Hungary
farm | group | farmers
rog | person | Halina Rogozińska | Polish Agriculture Minister
lin | person | Edvard Lindhagen | NATO Secretary-General
bru | place | Brussels
--- events
1 | AID/AGREE | pol | ukr | core; planned; by sar
2 | ASSAULT/THREATEN | rus | ?pol, ?ukr | core; possible; or THREATEN
3 | AID/REQUEST | ukr | ?nato | 
4 | MOBILIZE | rus | - | core; place kal
5 | ASSAULT | rus | dead, ukr | core; time 2023-01-25; reported; by off; place polt
6 | CONSULT | hna | ?pol | place war
7 | SUPPORT | hna | ?pol | core
8 | AID/AGREE | slk, cze | pil | core; planned; reported; by hna
9 | AID/AGREE | swe | ?ukr | planned; reported; by hna
10 | AID/REJECT | ger, us | ?ukr | core
11 | CONCEDE/REJECT | hun | ?pol | or REJECT
12 | SUPPORT | - | ?sar | 
13 | PROTEST | farm | - | core; time 2023-01-24
14 | PROTEST | farm | - | time 2023-01-24
15 | AID/AGREE | rog | farm | planned
16 | RETREAT/REQUEST | rog | farm | or RETREAT
17 | CONSULT | sar, lin | - | core; mutual; planned; time 2023-01-27; place bru
18 | MOBILIZE/REQUEST | sar | nato | possible; or AID

=== n3-061 date:2022-08-09 topic:conflict source:written
[Libyan]{~lib} militias *battle*{1} for [Tripoli]{tri} port

[TRIPOLI]{tri}, <Aug 9|2022-08-09> - [Fighters from [Misrata]{mis}]{misf} *shelled*{2} positions held by [the [Nawasi Brigade]{naw}]{naw} near [Tripoli]{tri}'s port <on Tuesday|2022-08-09>, *breaking*{4} a <two-month-old|P2M> *truce*{4} and *trapping*{5} [hundreds of families]{fam} in [their]{fam} homes.

At least [nine people]{nine} were *killed*{2}, among them [a paramedic]{par} *shot*{6} as [he]{par} *tried*{7} to *reach*{7} [a wounded child]{chi}, [the Libyan Red Crescent]{rc} said. [It]{rc} *appealed*{8} for a <two-hour|PT2H> *pause*{8}; [both sides]{misf+naw} *ignored*{9} [it]{rc}.

[The [Government of National Accord]{gna}]{gna} *accused*{10} [the [Misrata]{mis} fighters' commander]{bas}, [Bashir Zentani]{bas}, of *attempting*{11} a *coup*{11}. [Zentani]{bas} said [he]{bas} was *acting*{12} to *stop*{12} [the brigade]{naw} from *smuggling*{13} fuel and *gave*{14} [it]{naw} until midnight to *surrender*{14} the port.

[Turkey]{tur}, [which]{tur} has drones and military advisers in [Tripoli]{tri}, *moved*{15} two warships closer to the coast. [Egypt]{egy} *shut*{16} [its]{egy} embassy and *evacuated*{17} [staff]{sta} by road to [Tunisia]{tun}. [UN]{un} [envoy]{-} [Claudia Brandstätter]{bra} *cut short*{18} a *visit*{18} to [Rome]{rome} and *spoke*{19} by phone with [Zentani]{bas} and [the brigade's leader]{qad}, [Mustafa Qaddur]{qad}.

By late evening [Qaddur]{qad} had *agreed*{20} to *pull*{20} [his]{qad} men out of the grain terminal, [Brandstätter]{bra}'s office said. [Zentani]{bas} in turn *allowed*{21} [ambulances]{amb} to *pass*{21}. But gunfire could still be heard in the district of [Abu Sitta]{abu}, where [snipers]{sni} *fired*{22} on [a convoy of [the [Interior Ministry]{im}]{im}]{conv}.
--- actors
lib | place | Libya
tri | place | Tripoli
mis | place | Misrata
misf | group | fighters from Misrata
naw | organization | Nawasi Brigade
fam | group | hundreds of families
nine | group | nine people killed
par | person | paramedic
chi | person | wounded child
rc | organization | Libyan Red Crescent
gna | organization | Government of National Accord
bas | person | Bashir Zentani | commander of the Misrata fighters
tur | place | Turkey
egy | place | Egypt
sta | group | embassy staff
tun | place | Tunisia
un | organization | UN
bra | person | Claudia Brandstätter | UN envoy
rome | place | Rome
qad | person | Mustafa Qaddur | leader of the Nawasi Brigade
amb | group | ambulances
abu | place | Abu Sitta
sni | group | snipers
im | organization | Interior Ministry
conv | group | convoy of the Interior Ministry
--- events
1 | ASSAULT | ?misf, ?naw | - | core; mutual; place tri
2 | ASSAULT | misf | naw, nine | core; time 2022-08-09; place tri
4 | RETREAT/REJECT | misf | naw | core; time 2022-08-09; or ASSAULT
5 | COERCE | misf | fam | 
6 | ASSAULT | - | par | core; reported; by rc
7 | AID | par | chi | reported; by rc
8 | RETREAT/REQUEST | rc | misf, naw | 
9 | REJECT | misf, naw | rc | 
10 | ACCUSE | gna | bas | core
11 | COERCE | bas | ?gna | reported; by gna; or ASSAULT
12 | COERCE | bas | naw | by bas; or ASSAULT
13 | OTHER:crime | naw | - | reported; by bas
14 | RETREAT/REQUEST | bas | naw | core; or THREATEN
15 | MOBILIZE | tur | - | core
16 | SANCTION | egy | - | or RETREAT
17 | AID | egy | sta | or RETREAT
18 | CONSULT/REJECT | bra | - | place rome; or OTHER
19 | CONSULT | bra | bas, qad | core
20 | RETREAT/CONCEDE | qad | ?bas | core; planned; reported; by bra; or AGREE
21 | CONCEDE | bas | amb | 
22 | ASSAULT | sni | conv, im | place abu

=== n3-062 date:2021-01-19 topic:human-rights source:written
[Belarus]{blr} *frees*{1} [journalist]{kat:n}, *strips*{2} [lawyer]{law:n} of licence on same day

[MINSK]{min}, <Jan 19|2021-01-19> - [A [Belarusian]{~blr} court]{court} <on Tuesday|2021-01-19> *released*{1} [reporter]{-} [Katsiaryna Barysevich-Lis]{kat} after <61 days|P61D> in custody, while [the justice ministry]{jm} *revoked*{2} the licence of [the attorney]{law} [who]{law} *defended*{3} [her]{kat}.

[Barysevich-Lis]{kat}, 37, was *detained*{4} <in November|2020-11> for *publishing*{5} the medical records of [a protester]{pro} [who]{pro} *died*{6} in police custody. [Prosecutors]{pros} *dropped*{7} the more serious of two charges and [the judge]{jud} *fined*{8} [her]{kat} 2,900 roubles.

Dozens of [supporters]{sup} *greeted*{9} [her]{kat} with white flowers. [Plainclothes officers]{plain} *took away*{10} [four of [them]{sup}]{four}, according to the [Viasna-96]{via} rights group, [which]{via} *says*{11} [the authorities]{blr} are *holding*{12} 170 political prisoners.

"[They]{blr} *let*{1} [me]{kat} out and *locked*{13} [my lawyer]{law} out," [she]{kat} *told*{14} [journalists]{jou}. The lawyer, [Siarhei Zikratsky]{law}, said [he]{law} would *appeal*{15}.

[Lithuania]{lit}, [Latvia]{lat} and [Estonia]{est} *imposed*{16} entry bans on [three [Belarusian]{~blr} judges]{jud3} over the case. [Belarus]{blr} *responded*{17} by *expelling*{17} [two [Lithuanian]{~lit} diplomats]{dip}. The [European Parliament]{ep} is due to *award*{18} [Barysevich-Lis]{kat} a press freedom prize <in March|2021-03>.

The [Kremlin]{rus:N}, [Minsk]{blr}'s closest ally, *called*{19} the Baltic move "hysterical". [It]{rus} has *lent*{20} [Belarus]{blr} $1.5 billion <since September|2020-09/2021-01> and *signed*{21} an *accord*{21} to *build*{22} two training centres for [its]{blr} riot police.
--- actors
blr | place | Belarus
kat | person | Katsiaryna Barysevich-Lis | reporter
law | person | Siarhei Zikratsky | lawyer
min | place | Minsk
court | organization | Belarusian court
jm | organization | justice ministry
pro | person | protester
pros | group | prosecutors
jud | person | judge
sup | group | supporters
plain | group | plainclothes officers
four | group | four supporters
via | organization | Viasna-96 | rights group
jou | group | journalists
lit | place | Lithuania
lat | place | Latvia
est | place | Estonia
jud3 | group | three Belarusian judges
dip | group | two Lithuanian diplomats
ep | organization | European Parliament
rus | place | Russia | Kremlin
--- events
1 | RETREAT | blr, court | kat | core; time 2021-01-19
2 | SANCTION | jm, blr | law | core; time 2021-01-19
3 | SUPPORT | law | kat | or OTHER
4 | COERCE | - | kat | core; time 2020-11
5 | OTHER:other | kat | - | 
6 | OTHER:death | - | pro | or ASSAULT
7 | CONCEDE | pros | ?kat | core; or RETREAT
8 | COERCE | jud | kat | 
9 | SUPPORT | sup | kat | core
10 | COERCE | plain | four | reported; by via
11 | OTHER:statement | via | - | or ACCUSE
12 | COERCE | blr | - | reported; by via
13 | SANCTION | blr | law | same 2; reported; by kat; quoted
14 | OTHER:statement | kat | jou | 
15 | REQUEST | law | - | planned; or ACCUSE
16 | SANCTION | lit, lat, est | jud3 | core
17 | SANCTION | blr | dip, lit | core
18 | SUPPORT | ep | kat | planned; time 2021-03
19 | ACCUSE | rus | ?lit, ?lat, ?est | 
20 | AID | rus | blr | time 2020-09/2021-01
21 | AGREE | rus, ?blr | - | mutual
22 | AID/AGREE | rus | blr | planned; same 21; or COOPERATE
