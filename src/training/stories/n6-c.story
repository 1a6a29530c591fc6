=== n6-c001 date:2019-07-17 topic:courts source:written
[Appeals court]{appeals} *overturns*{1} ruling that *freed*{2} [ex-minister]{dragomir}

[BUCHAREST]{bucharest} — [Romania]{romania}'s [highest court]{appeals} <on Wednesday|2019-07-17> *ordered*{3} [a former transport minister]{dragomir} back to prison, *reversing*{1} a decision by [a lower court]{lower} that *let*{2} [him]{dragomir} *out*{2} after serving a third of [his]{dragomir} term.

[Virgil Dragomir]{dragomir}, 59, *handed himself in*{4} at [a police station in [Ploiești]{ploiesti}]{station} two hours after [the judges]{appeals} *ruled*{1}. [The politician]{dragomir} was *sentenced*{5} to seven years <in 2016|2016> for *taking*{6} bribes from [a railway contractor]{contractor}.

[The High Court of Cassation and Justice]{appeals} said [the tribunal in [Prahova]{prahova} county]{lower} had *misread*{7} the law when [it]{lower} *granted*{2} [him]{dragomir} parole <in April|2019-04>. [That court]{lower} had *accepted*{8} that a book on locomotives, which [Dragomir]{dragomir} *wrote*{9} in [his]{dragomir} cell, counted as work and *shortened*{10} the sentence.

[Prosecutors from [the anti-corruption directorate]{dna}]{pros} had *challenged*{11} the release. [Its]{dna} [chief]{chief}, [Ilinca Mateescu]{chief}, said the book was mostly *written*{12} by [two of [the prisoner]{dragomir}'s former aides]{aides}. [They]{aides} *confirmed*{13} this to [investigators]{pros} last month.

[Dragomir]{dragomir} *told*{14} [reporters]{reporters} outside the station that [he]{dragomir} was being *punished*{15} twice. "[One court]{lower} *opens*{2} the door and [the other]{appeals} *shuts*{1} it," [he]{dragomir} said. [[His]{dragomir} lawyer]{lawyer}, [Adrian Pop-Ionescu]{lawyer}, *announced*{16} a *complaint*{16} to [the European Court of Human Rights]{echr}.

[The Social Democrats]{psd}, [whose]{psd} treasurer [Dragomir]{dragomir} once was, *made*{17} no comment. [Their]{psd} [coalition partner]{alde}, [the Liberals]{alde}, *welcomed*{18} the ruling. Dozens of politicians have *left*{19} prison early since a law on overcrowded jails was *passed*{20} <in 2017|2017>. [Parliament]{parliament} *repealed*{21} it <last month|2019-06> with the votes of [both parties]{psd+alde}.

[The Prahova judge]{judge} [who]{judge} *signed*{2} the release, [Oana Stan]{judge}, is under *investigation*{22} in an unrelated case. [She]{judge} *denies*{23} wrongdoing.
--- actors
appeals | organization | High Court of Cassation and Justice
dragomir | person | Virgil Dragomir | former transport minister of Romania
bucharest | place | Bucharest
romania | place | Romania
lower | organization | tribunal in Prahova county
ploiesti | place | Ploiești
station | organization | police station in Ploiești
contractor | organization | railway contractor
prahova | place | Prahova
dna | organization | anti-corruption directorate
pros | group | prosecutors from the anti-corruption directorate
chief | person | Ilinca Mateescu | chief of the anti-corruption directorate
aides | group | two former aides of Virgil Dragomir
reporters | group | reporters
lawyer | person | Adrian Pop-Ionescu | lawyer of Virgil Dragomir
echr | organization | European Court of Human Rights
psd | organization | Social Democrats
alde | organization | Liberals
parliament | organization | Romanian parliament
judge | person | Oana Stan | Prahova judge
--- events
1 | REJECT | appeals | lower, dragomir | core; time 2019-07-17; or COERCE
2 | RETREAT | lower, judge | dragomir | core; time 2019-04; or CONCEDE
3 | COERCE | appeals | dragomir | core; time 2019-07-17
4 | CONCEDE | dragomir | station | core; time 2019-07-17; place ploiesti; or RETREAT
5 | COERCE | - | dragomir | time 2016
6 | OTHER:crime | dragomir | contractor |
7 | OTHER:other | lower | - | reported; by appeals
8 | AGREE | lower | dragomir |
9 | OTHER:culture | dragomir | - |
10 | CONCEDE | lower | dragomir | same 2
11 | REJECT | pros | ?lower, ?dragomir | core; or ACCUSE REQUEST
12 | OTHER:culture | aides | ?dragomir | by chief
13 | OTHER:statement | aides | pros |
14 | OTHER:statement | dragomir | reporters |
15 | COERCE | - | dragomir | by dragomir
16 | ACCUSE | lawyer, ?dragomir | echr, ?romania | planned; by lawyer
17 | OTHER:statement | psd | - | neg
18 | SUPPORT | alde | ?appeals |
19 | OTHER:travel | - | - |
20 | CONCEDE | ?parliament | - | time 2017; or OTHER
21 | OTHER:other | parliament, psd, alde | - | time 2019-06; or COERCE
22 | ACCUSE | - | judge |
23 | REJECT | judge | - |

=== n6-c002 date:2022-02-03 topic:labour source:written
[Doctors]{doctors} *down*{1} tools in western [Kenya]{kenya} over unpaid salaries

[KISUMU]{kisumu}, <February 3|2022-02-03> — [Doctors]{doctors:n} in three counties *went*{1} on *strike*{1} <on Thursday|2022-02-03>, *leaving*{2} [patients]{patients} to be *turned away*{3} at the gates of the region's main referral hospital.

[The medics]{doctors}, [who]{doctors} have not been *paid*{4} <since November|2021-11/2022-02>, *ignored*{5} a court order *obtained*{6} by [the Kisumu county government]{county} a day earlier. [Their]{doctors} [union]{kmpdu}, [the KMPDU]{kmpdu}, said it had not been *served*{8} with the document.

"[We]{doctors} can't treat anyone with an empty stomach," said [Dr]{-} [Lameck Odhiambo]{lameck}, [the union]{kmpdu}'s [branch secretary]{lameck}. [The surgeon]{lameck} has been *working*{9} as a taxi driver at night.

At [Jaramogi Oginga Odinga hospital]{hospital}, [Millicent Atieno]{atieno} *waited*{10} with [her]{atieno} feverish [son]{son} for six hours before [a nurse]{nurse} *advised*{11} [her]{atieno} to *try*{11} a mission clinic. [The 29-year-old vegetable seller]{atieno} had *borrowed*{12} the bus fare. "[They]{county} *quarrel*{13} with [the doctors]{doctors} and it is [my]{atieno} child [who]{son} suffers," [she]{atieno} said.

[County health executive]{-} [Gregory Onyango]{onyango} *blamed*{14} [the national government]{kenya}, which [he]{onyango} said *owes*{15} [the county]{county} 1.9 billion shillings. "When [Nairobi]{kenya:N} *pays*{16} [us]{county}, [we]{county} *pay*{17} [them]{doctors}," [he]{onyango} *told*{18} [a local radio station]{radio}. [The Treasury]{treasury} *rejected*{19} this; [its]{treasury} [principal secretary]{ps} said [Kisumu]{county:N} *got*{20} January's share <last week|2022-01-24/2022-01-30>.

[The strikers]{doctors} also *want*{21} [colleagues]{colleagues} [who]{colleagues} *died*{22} of Covid-19 to be *compensated*{21}. [Six]{colleagues} have *died*{22} in the region, four of [them]{colleagues} under forty.

[The judge]{judge} [who]{judge} *issued*{6} the order, [Monica Mbaru-Were]{judge}, *summoned*{23} [both sides]{kmpdu+county} for <Monday|2022-02-07>. [She]{judge} *warned*{24} [the union's officials]{officials} that [they]{officials} could be *jailed*{24} for contempt.

[Nurses]{nurses} and [clinical officers]{clinical} are still on duty. [Their]{nurses+clinical} unions *said*{25} [they]{nurses+clinical} would *join*{25} [the doctors]{doctors} within two weeks if nothing *changed*{26}.
--- actors
doctors | group | doctors in three counties
kisumu | place | Kisumu
patients | group | patients
county | organization | Kisumu county government
kmpdu | organization | KMPDU | doctors' union
lameck | person | Lameck Odhiambo | branch secretary of the KMPDU, surgeon
hospital | organization | Jaramogi Oginga Odinga hospital
atieno | person | Millicent Atieno | vegetable seller
son | person | son of Millicent Atieno
nurse | person | nurse
onyango | person | Gregory Onyango | county health executive
kenya | place | Kenya
radio | organization | local radio station
treasury | organization | Treasury
ps | person | principal secretary of the Treasury
colleagues | group | doctors who died of Covid-19
judge | person | Monica Mbaru-Were | judge
officials | group | officials of the KMPDU
nurses | group | nurses
clinical | group | clinical officers
--- events
1 | PROTEST | doctors | ?county | core; time 2022-02-03; place kisumu
2 | REJECT | doctors | patients | core; or OTHER
3 | REJECT | - | patients | core; time 2022-02-03; place hospital
4 | AID | ?county | doctors | core; neg; time 2021-11/2022-02; or OTHER
5 | REJECT | doctors | county, judge | core
6 | COERCE | judge, ?county | doctors | time 2022-02-02
8 | OTHER:court | - | kmpdu | neg; by kmpdu
9 | OTHER:business | lameck | - |
10 | OTHER:other | atieno, son | - | place hospital
11 | REQUEST | nurse | atieno | or REJECT
12 | OTHER:business | atieno | - |
13 | ACCUSE | county, doctors | - | mutual; by atieno; quoted
14 | ACCUSE | onyango | kenya | core
15 | OTHER:business | kenya | county | reported; by onyango
16 | AID | kenya | county | possible; by onyango; quoted
17 | AID/AGREE | county | doctors | possible; by onyango; quoted
18 | OTHER:statement | onyango | radio |
19 | REJECT | treasury | onyango, ?county | core
20 | AID | ?kenya | county | by ps; time 2022-01-24/2022-01-30
21 | AID/REQUEST | doctors | colleagues | or REQUEST
22 | OTHER:death | - | colleagues |
23 | REQUEST | judge | kmpdu, county | or COERCE
24 | COERCE/THREATEN | judge | officials | possible; core
25 | PROTEST/THREATEN | nurses, clinical | doctors | possible; or SUPPORT
26 | OTHER:other | - | - | possible; neg

=== n6-c003 date:2023-09-12 topic:business source:written
[Founder]{nilsen} *ousted*{1} from [firm]{aquila} that bears [her]{nilsen} name

[OSLO]{oslo}, <Sept 12|2023-09-12> (Reuters) - The [founder of Norwegian outdoor clothing brand Ragna Nilsen]{nilsen} has been *removed*{1} as chief executive after a *clash*{2} with [the private equity fund]{vik} that controls it.

[Ragna Nilsen AS]{aquila} *said*{3} <on Tuesday|2023-09-12> [its]{aquila} board had *named*{4} [finance director]{-} [Thomas Krogh]{krogh} as interim CEO. [The company]{aquila} *gave*{3} no reason.

[Nilsen]{nilsen}, 58, *started*{5} the business in a garage in [Bodø]{bodo} <in 1994|1994>. [She]{nilsen} *sold*{6} 60 percent of it to [Vik Partners]{vik} <in 2020|2020> and *kept*{6} the rest. [The entrepreneur]{nilsen} *told*{7} [Reuters]{reuters} by text message that [she]{nilsen} was *dismissed*{1} by video call. "[They]{vik} can have the chair. The name is [mine]{nilsen}," [she]{nilsen} *wrote*{7}.

According to [two people with knowledge of the dispute]{insiders}, [Nilsen]{nilsen} *opposed*{8} a plan to *move*{9} production from [Estonia]{estonia} to [Bangladesh]{bangladesh}. [Vik]{vik} had *pushed*{10} for the change since the spring. [The fund]{vik} *declined*{11} to comment.

[Its]{vik} [managing partner]{-}, [Sigrid Vik]{sigrid}, sits on the board, as do [Nilsen]{nilsen} and [[her]{nilsen} brother]{odd} [Odd]{odd}. [He]{odd} *voted*{12} against [[his]{odd} sister]{nilsen}, [one of the people]{oneinsider} said. [The siblings]{nilsen+odd} *declined*{13} to discuss it.

[Krogh]{krogh} *joined*{14} [the company]{aquila} from [rival]{-} [Fjellrev]{fjellrev} <two years ago|2021>. In a note to [employees]{employees}, [he]{krogh} *called*{15} [[his]{krogh} predecessor]{nilsen} "the soul of [[our]{aquila} house]{aquila}" and *promised*{16} that no decision on [the Estonian factory]{factory} had been *taken*{17}. [The factory's 310 workers]{workers} *stopped*{18} work for an hour <on Tuesday|2023-09-12> in *support*{19} of [the woman]{nilsen} [they]{workers} know as [Mama Ragna]{nilsen}.

[A lawyer for [the ousted chief]{nilsen}]{lawyer} *said*{20} [she]{nilsen} was *looking*{20} at legal steps. A clause in the 2020 contract *allows*{21} [her]{nilsen} to *take back*{21} the trademark if [she]{nilsen} is *dismissed*{1} without cause.

Sales *fell*{22} 8 percent to 1.3 billion crowns <last year|2022>.
--- actors
nilsen | person | Ragna Nilsen | founder of the clothing brand
aquila | organization | Ragna Nilsen AS | outdoor clothing company
oslo | place | Oslo
vik | organization | Vik Partners | private equity fund
krogh | person | Thomas Krogh | finance director, interim CEO
bodo | place | Bodø
reuters | organization | Reuters
insiders | group | two people with knowledge of the dispute
oneinsider | person | one of the two people
estonia | place | Estonia
bangladesh | place | Bangladesh
sigrid | person | Sigrid Vik | managing partner of Vik Partners
odd | person | Odd Nilsen | brother of Ragna Nilsen
fjellrev | organization | Fjellrev
employees | group | employees of Ragna Nilsen AS
factory | organization | Estonian factory
workers | group | 310 workers of the Estonian factory
lawyer | person | lawyer for Ragna Nilsen
--- events
1 | SANCTION | aquila, ?vik | nilsen | core; time 2023-09-12; or OTHER
2 | ACCUSE | nilsen, vik | - | core; mutual; or OTHER
3 | OTHER:statement | aquila | - | time 2023-09-12
4 | OTHER:appointment | aquila | krogh | core; by aquila
5 | OTHER:business | nilsen | ?aquila | time 1994; place bodo
6 | OTHER:business | nilsen | vik | time 2020
7 | OTHER:statement | nilsen | reuters |
8 | REJECT | nilsen | ?vik | core; by insiders
9 | OTHER:business | ?aquila | estonia, bangladesh | planned
10 | REQUEST | vik | ?nilsen |
11 | REJECT | vik | - |
12 | REJECT | odd | nilsen | core; by oneinsider
13 | REJECT | nilsen, odd | - |
14 | OTHER:appointment | krogh | aquila, fjellrev | time 2021
15 | SUPPORT | krogh | nilsen |
16 | AGREE | krogh | employees | or OTHER
17 | OTHER:business | ?aquila | factory | neg; by krogh
18 | PROTEST | workers | ?aquila | core; time 2023-09-12
19 | SUPPORT | workers | nilsen | core; time 2023-09-12
20 | ACCUSE | nilsen | ?aquila | possible; by lawyer; or OTHER
21 | COERCE | nilsen | ?aquila | possible; or OTHER
22 | OTHER:business | ?aquila | - | time 2022

=== n6-c004 date:2021-03-17 topic:migration source:written
[Migrants]{migrants} *brought*{1} to [Lampedusa]{lampedusa} after [two ships]{ships} *refuse*{2} help

[ROME]{rome} — [Some 90 migrants]{migrants} adrift since Sunday were *landed*{1} on the [Italian]{~italy} island of [Lampedusa]{lampedusa} <on Wednesday|2021-03-17>, and [survivors]{migrants} *said*{3} [two merchant vessels]{ships} had *passed*{2} [them]{migrants} without stopping.

[The group]{migrants}, mostly young men from [Bangladesh]{bangladesh} and [Egypt]{egypt}, was *picked up*{4} by [the Italian coastguard]{guard}. [Three people]{three}, among them a [pregnant woman]{pregnant}, were *flown*{5} to hospital in [Palermo]{palermo}. [A fourth]{boy}, a [teenager]{boy}, had *died*{6} on the second night; [[his]{boy} companions]{migrants} *kept*{7} the body on board.

"[We]{migrants} *shouted*{8} and [they]{ships} *looked*{9} at [us]{migrants}," *said*{3} [Rafiq]{rafiq}, a [23-year-old tailor from [Sylhet]{sylhet}]{rafiq}. [[His]{rafiq} brother]{shafiq}, [Shafiq]{shafiq}, *wrote down*{10} the name on one stern. [The brothers]{rafiq+shafiq} *gave*{10} the paper to [the aid group Mare Vivo]{marevivo}.

[Mare Vivo]{marevivo} *runs*{11} a telephone line for people in distress at sea. [The charity]{marevivo} said it had *alerted*{13} [the authorities]{authorities} in [Malta]{malta} <on Sunday evening|2021-03-14>. [The Maltese army]{afm} *replied*{14} only <on Tuesday|2021-03-16> that the boat was outside [its]{afm} zone. [A spokesman for [the force]{afm}]{afmspokes} *denied*{15} any delay.

[The owner of [one of the ships]{ship}]{owner}, [Piraeus-based Kalliste Maritime]{owner}, said [its]{owner} [captain]{captain} had *reported*{17} the boat and been *told*{18} to *wait*{18}. [It]{owner} *did not say*{19} by whom. [The second vessel]{second} has not been *identified*{20}.

[The island's mayor]{mayor}, [Donatella Greco]{mayor}, *met*{21} [the new arrivals]{migrants} at the pier with blankets. [The former schoolteacher]{mayor} *asked*{22} [Rome]{italy:N} to *empty*{22} [the reception centre]{centre}, which has 250 beds and now *holds*{23} 800 people. [Interior Minister]{-} [Carlo Bassi]{bassi}, [whose]{bassi} [party]{lega} *wants*{24} the ports *closed*{24}, *called*{25} [her]{mayor} to *promise*{26} a ferry <by Friday|2021-03-19>.

About 6,000 people have *reached*{27} [Italy]{italy} by sea <this year|2021>, three times as many as in the same period <of 2020|2020>.
--- actors
migrants | group | some 90 migrants
ships | other | two merchant vessels
italy | place | Italy
rome | place | Rome
lampedusa | place | Lampedusa
bangladesh | place | Bangladesh
egypt | place | Egypt
guard | organization | Italian coastguard
three | group | three people flown to hospital
pregnant | person | pregnant woman
palermo | place | Palermo
boy | person | teenager who died
rafiq | person | Rafiq | tailor from Sylhet
sylhet | place | Sylhet
shafiq | person | Shafiq
marevivo | organization | Mare Vivo | aid group
authorities | organization | Maltese authorities
malta | place | Malta
afm | organization | Maltese army
afmspokes | person | spokesman for the Maltese army
owner | organization | Kalliste Maritime
ship | other | ship of Kalliste Maritime
captain | person | captain of the ship
second | other | second vessel
mayor | person | Donatella Greco | mayor of Lampedusa
centre | organization | reception centre
bassi | person | Carlo Bassi | Interior Minister
lega | organization | party of Carlo Bassi
--- events
1 | AID | ?guard | migrants | core; time 2021-03-17; place lampedusa; or OTHER
2 | AID/REJECT | ships | migrants | core; by migrants; or REJECT
3 | ACCUSE | migrants, rafiq | ships | core; or OTHER
4 | AID | guard | migrants | core; same 1
5 | AID | - | three, pregnant |
6 | OTHER:death | - | boy | core
7 | OTHER:other | migrants | boy |
8 | REQUEST | migrants | ships | by rafiq; quoted
9 | OTHER:other | ships | migrants | by rafiq; quoted
10 | COOPERATE | rafiq, shafiq | marevivo | or OTHER
11 | AID | marevivo | - |
13 | REQUEST | marevivo | authorities | by marevivo; time 2021-03-14
14 | REJECT | afm | ?marevivo | core; time 2021-03-16
15 | REJECT | afmspokes | ?marevivo |
17 | REQUEST | captain | - | by owner; or OTHER
18 | REQUEST | - | captain | by owner
19 | OTHER:statement | owner | - | neg
20 | OTHER:other | - | second | neg
21 | AID | mayor | migrants | place lampedusa; or CONSULT
22 | REQUEST | mayor | italy | or AID
23 | OTHER:other | centre | - |
24 | COERCE/REQUEST | lega | - | or REQUEST
25 | CONSULT | bassi | mayor |
26 | AID/AGREE | bassi | mayor | planned; time 2021-03-19
27 | OTHER:travel | - | italy | time 2021

=== n6-c005 date:2018-01-25 topic:politics source:written
[Finance]{finmin:n} and [defence ministers]{defmin} *trade*{1} blows over [Danish]{~denmark} frigates

[COPENHAGEN]{copenhagen} (Ritzau) - Two of [Prime Minister]{-} [Lars Ulrik Bøgh]{pm}'s closest allies *clashed*{1} in public <on Thursday|2018-01-25> over who should pay for three new frigates.

[Finance Minister]{-} [Karen Thygesen]{finmin} *accused*{2} [[her]{finmin} colleague at defence]{defmin}, [Anders Holck]{defmin}, of *signing*{3} a letter of intent with [a British shipyard]{yard} without *asking*{4} [her]{finmin}. [He]{defmin} *retorted*{5} that [she]{finmin} had *read*{6} the letter and *forgotten*{6} it.

[The pair]{finmin+defmin} belong to different parties. [Mr]{-} [Holck]{defmin} *leads*{7} [the Conservatives]{cons}, the junior partner in the coalition; [Mrs]{-} [Thygesen]{finmin} is deputy leader of [the prime minister]{pm}'s [Liberals]{lib}. [Hers]{lib} is the bigger party, [his]{cons} the one without which [the government]{gov} falls.

The ships cost 14 billion kroner. [Parliament]{parliament} *approved*{8} nine <in 2017|2017>. [The shipyard]{yard}, [Harland Tyne]{yard}, *says*{9} [its]{yard} offer *expires*{9} <at the end of March|2018-03-31>, and a [Dutch competitor]{dutch} is *waiting*{10}.

"[The minister]{defmin} is free to *buy*{11} ships as soon as [he]{defmin} has *found*{12} the money," [Mrs]{-} [Thygesen]{finmin} *told*{2} [DR]{dr}. "[She]{finmin} thinks [Russia]{russia} will wait for [her]{finmin} spreadsheet," [the Conservative]{defmin:n} *told*{5} [TV2]{tv2} two hours later.

[Mr]{-} [Bøgh]{pm}, [who]{pm} was *visiting*{13} [Greenland]{greenland}, *telephoned*{14} [both]{finmin+defmin}. [[His]{pm} office]{pmo} said that [they]{finmin+defmin} had *agreed*{16} to *stop*{16} giving interviews. [The two]{finmin+defmin} will *meet*{17} in [his]{pm} residence <on Sunday|2018-01-28>.

[The opposition Social Democrats]{sd} *offered*{18} to *vote*{18} for the extra money, on condition that the frigates be *built*{19} in [Denmark]{denmark}. [Their]{sd} [defence spokeswoman]{-}, [Pernille Juhl]{juhl}, a [former naval officer]{-}, *noted*{20} that [Danish yards]{danyards} had not *launched*{21} a warship <since 2011|2011/2018>.

Last year [the two ministers]{finmin+defmin} *quarrelled*{22} over helicopters. [He]{defmin} *won*{22}.
--- actors
finmin | person | Karen Thygesen | Finance Minister of Denmark
defmin | person | Anders Holck | defence minister of Denmark
denmark | place | Denmark
copenhagen | place | Copenhagen
pm | person | Lars Ulrik Bøgh | Prime Minister
yard | organization | Harland Tyne | British shipyard
cons | organization | Conservatives
lib | organization | Liberals
gov | organization | Danish government
parliament | organization | Danish parliament
dutch | organization | Dutch shipyard
dr | organization | DR
russia | place | Russia
tv2 | organization | TV2
greenland | place | Greenland
pmo | organization | office of the prime minister
sd | organization | Social Democrats
juhl | person | Pernille Juhl | defence spokeswoman of the Social Democrats
danyards | group | Danish yards
--- events
1 | ACCUSE | finmin, defmin | - | core; mutual; time 2018-01-25
2 | ACCUSE | finmin | defmin | core; time 2018-01-25
3 | AGREE | defmin | yard | core; reported; by finmin
4 | REQUEST | defmin | finmin | neg; by finmin; or CONSULT
5 | ACCUSE | defmin | finmin | core; or REJECT
6 | OTHER:other | finmin | - | reported; by defmin
7 | OTHER:other | defmin | cons |
8 | AGREE | parliament | - | time 2017; or OTHER
9 | OTHER:statement | yard | - |
10 | OTHER:business | dutch | - |
11 | OTHER:trade | defmin | - | possible; by finmin; quoted
12 | OTHER:business | defmin | - | possible; by finmin; quoted
13 | CONSULT | pm | greenland | or OTHER
14 | CONSULT | pm | finmin, defmin | core
16 | RETREAT/AGREE | finmin, defmin | ?pm | planned; by pmo; or AGREE
17 | CONSULT/AGREE | finmin, defmin | ?pm | core; mutual; planned; time 2018-01-28
18 | SUPPORT/AGREE | sd | ?gov | planned; core
19 | OTHER:business | - | - | possible; place denmark
20 | OTHER:statement | juhl | - |
21 | OTHER:business | danyards | - | neg; by juhl; time 2011/2018
22 | ACCUSE | finmin, defmin | - | mutual; time 2017

=== n6-c006 date:2020-10-15 topic:crime source:written
[Woman]{hale}, 81, *knocked down*{1} by [cyclist]{rider} *wins*{2} *case*{2} against [city]{council}

An [81-year-old woman]{hale} [who]{hale} was *left*{3} with a broken hip by a [cyclist]{rider} on a pavement has *won*{2} £74,000 in damages, not from [the rider]{rider} but from [the council]{council} that *painted*{4} the path.

[Dorothea Hale]{hale} was *walking*{5} to [her]{hale} [daughter]{daughter}'s house in [Leicester]{leicester} <in November 2017|2017-11> when [the younger woman]{rider}, on an electric cargo bike, *struck*{1} [her]{hale} from behind. [The bike's rider]{rider}, a [courier of 26]{rider}, *stopped*{6} and *called*{6} an ambulance. [She]{rider} was following a white line that [the city]{council} had *begun*{4} and never *finished*{4}.

[Judge]{-} [Helen Osei-Brand]{judge} *ruled*{2} <on Thursday|2020-10-15> that [neither woman]{hale+rider} was at fault. "[Mrs]{-} [Hale]{hale} was where [she]{hale} was entitled to be, and so, on the face of the paint, was [Miss]{-} [Kowalczyk]{rider}," [she]{judge} said.

[Leicester City Council]{council} had *argued*{7} that [the courier]{rider} was going too fast. [It]{council} *said*{8} afterwards that [it]{council} would *study*{8} the judgment. The line was *removed*{9} three weeks after the *accident*{1}.

[The pensioner]{hale}, a [former dinner lady]{hale}, *sued*{10} with the help of [her]{hale} [grandson]{grandson}, a [trainee solicitor]{grandson}. [She]{hale} *told*{11} [the Mercury]{mercury} that [she]{hale} had *met*{12} [the girl]{rider} several times since. "[She]{rider} *came*{12} to the hospital with grapes. [Her]{rider} mother lives in [Gdańsk]{gdansk}, so [I]{hale} do a bit of that," [the widow]{hale} said.

[Ola Kowalczyk]{rider} *gave*{13} evidence for [her]{hale} rather than for [herself]{rider}. [She]{rider} has *given up*{14} cycling for a living and now *drives*{15} a van for [the same company]{company}.

[Campaigners for [cyclists]{cyclists}]{campaign} *welcomed*{16} the ruling. [Sustain Cycling]{campaign:N} said at least forty such half-painted paths existed in the East Midlands.
--- actors
hale | person | Dorothea Hale | former dinner lady, 81
rider | person | Ola Kowalczyk | cyclist, courier
council | organization | Leicester City Council
daughter | person | daughter of Dorothea Hale
leicester | place | Leicester
judge | person | Helen Osei-Brand | judge
grandson | person | grandson of Dorothea Hale, trainee solicitor
mercury | organization | the Mercury
gdansk | place | Gdańsk
company | organization | courier company
cyclists | group | cyclists
campaign | organization | Sustain Cycling | campaigners
--- events
1 | OTHER:accident | rider | hale | core; time 2017-11; place leicester
2 | OTHER:court | hale, judge | council | core; time 2020-10-15; or COERCE ACCUSE
3 | OTHER:accident | rider | hale | core; same 1
4 | OTHER:other | council | - |
5 | OTHER:travel | hale | daughter | time 2017-11
6 | AID | rider | ?hale |
7 | ACCUSE | council | rider | core
8 | OTHER:statement | council | - |
9 | OTHER:other | ?council | - |
10 | ACCUSE | hale, grandson | ?council | core
11 | OTHER:statement | hale | mercury |
12 | CONSULT | hale, rider | - | mutual; by hale; or AID
13 | SUPPORT | rider | hale | core; or OTHER
14 | OTHER:other | rider | - |
15 | OTHER:business | rider | company |
16 | SUPPORT | campaign | ?judge |

=== n6-c007 date:2017-05-29 topic:conflict source:written
[Breakaway rebels]{mnp} *join*{1} peace *talks*{2} in [Mali]{mali} without [parent movement]{front}

[BAMAKO]{bamako} (AFP) - A [splinter group]{mnp} of [one of northern [Mali]{mali}'s main rebel movements]{front} *sat down*{1} with [the government]{mali} for the first time <on Monday|2017-05-29>, *drawing*{3} *accusations*{3} of betrayal from [former comrades]{front}.

[The Movement for the Azawad Plain]{mnp} ([MPA]{mnp}) *split*{4} from [the Front for the Liberation of Azawad]{front} ([FLA]{front}) <in February|2017-02> with about 600 fighters. [[Its]{mnp} leader]{ag}, [Intalla Ag Bahedi]{ag}, *shook*{5} hands with [Defence Minister]{-} [Tiéman Sangaré]{sangare} in a hotel in [the capital]{bamako}.

"[We]{mnp} are tired of burying [our]{mnp} children for other men's villas," [the former schoolteacher]{ag} said. [He]{ag} *demanded*{7} roads, wells and the *return*{8} of [20,000 refugees]{refugees} from [Mauritania]{mauritania}.

[The Front]{front} *reacted*{3} within hours. [[Its]{front} spokesman]{spokesman}, [Mossa Ould Sidi]{spokesman}, *called*{3} [Ag Bahedi]{ag} a trader in blood [who]{ag} *spoke*{9} for nobody. [The FLA]{front:N}, which *signed*{10} a *ceasefire*{10} <in 2015|2015>, has *boycotted*{11} the *talks*{2} <since December|2016-12/2017-05>. [It]{front} *wants*{12} [the army]{army} to *withdraw*{12} from [Tessarat]{tessarat}, a town [the two rebel groups]{front+mnp} both claim.

[Fighters from [the rival factions]{front+mnp}]{fighters} *exchanged*{13} fire near there <two weeks ago|2017-05-15>. At least [eight]{eight} were *killed*{14}, most of [them]{eight} [MPA]{mnp} men. [Both]{front+mnp} *blamed*{15} the other.

[Algeria]{algeria}, which is *mediating*{16}, *sent*{17} only a junior diplomat to the opening. [Diplomats]{diplomats} said [Algiers]{algeria:N} had *hoped*{18} to *bring*{18} in [both movements]{front+mnp} or neither. [France]{france}, with 1,000 soldiers in the region, *welcomed*{19} the *meeting*{1} as "a first step".

[The minister]{sangare}, a [general]{sangare} [whose]{sangare} [brother]{brother} was *killed*{20} by [the Front]{front} <in 2012|2012>, *said*{21} the door remained open to everyone who *laid down*{22} arms. The *talks*{2} *continue*{2} <on Wednesday|2017-05-31>.
--- actors
mnp | organization | Movement for the Azawad Plain | splinter group
front | organization | Front for the Liberation of Azawad | rebel movement
mali | place | Mali
bamako | place | Bamako
ag | person | Intalla Ag Bahedi | leader of the Movement for the Azawad Plain, former schoolteacher
sangare | person | Tiéman Sangaré | Defence Minister, general
refugees | group | 20,000 refugees
mauritania | place | Mauritania
spokesman | person | Mossa Ould Sidi | spokesman of the Front
army | organization | Malian army
tessarat | place | Tessarat
fighters | group | fighters from the rival factions
eight | group | eight killed fighters
algeria | place | Algeria
diplomats | group | diplomats
france | place | France
brother | person | brother of Tiéman Sangaré
--- events
1 | CONSULT | mnp, mali | - | core; mutual; time 2017-05-29; place bamako
2 | CONSULT | mali, mnp | - | core; mutual; place bamako
3 | ACCUSE | front, spokesman | mnp, ag | core; time 2017-05-29
4 | SANCTION | mnp | front | time 2017-02; or OTHER
5 | CONSULT | ag, sangare | - | mutual; core; time 2017-05-29; place bamako; same 1
7 | REQUEST | ag | ?mali | core
8 | RETREAT/REQUEST | ag | refugees, mauritania |
9 | OTHER:other | ag | - | neg; reported; by spokesman
10 | RETREAT | front | ?mali | time 2015; or AGREE
11 | CONSULT/REJECT | front | ?mali | core; time 2016-12/2017-05; or REJECT
12 | RETREAT/REQUEST | front | army |
13 | ASSAULT | front, mnp, fighters | - | mutual; time 2017-05-15; place tessarat
14 | ASSAULT | ?front | eight | time 2017-05-15; place tessarat
15 | ACCUSE | front, mnp | - | mutual
16 | CONSULT | algeria | ?mali |
17 | CONSULT | algeria | - | or OTHER
18 | CONSULT | algeria | front, mnp | possible; by diplomats
19 | SUPPORT | france | ?mnp, ?mali |
20 | ASSAULT | front | brother | time 2012
21 | OTHER:statement | sangare | - | or CONSULT
22 | RETREAT | - | - | possible; by sangare

=== n6-c008 date:2024-02-08 topic:press source:written
[Newspaper owner]{owner} *fires*{1} [editor]{editor}, then *hires*{2} [her]{editor} [deputy]{deputy}

[LJUBLJANA]{ljubljana} — The publisher of [Slovenia]{slovenia}'s oldest daily has *dismissed*{1} [its]{daily} editor-in-chief five months after *giving*{3} [her]{editor} the job, *prompting*{4} [a third of the newsroom]{newsroom} to *walk out*{4}.

[Neža Hrovat]{editor} was *told*{1} <on Thursday|2024-02-08> that [she]{editor} had *lost*{5} the trust of [Vestnik]{daily}'s [owner]{owner}, [cement manufacturer]{-} [Stane Logar]{owner}. [He]{owner} *replaced*{2} [her]{editor} with [Miha Zupan]{deputy}, [who]{deputy} had been [[her]{editor} deputy]{deputy} and, until <last summer|2023>, [[her]{editor} rival]{deputy} for the post.

[The editor]{editor} *published*{6} a report <in January|2024-01> on dust measurements around [Logar]{owner}'s plant in [Anhovo]{anhovo}. [The businessman]{owner} *telephoned*{7} [her]{editor} that evening. "[He]{owner} *asked*{8} whether [I]{editor} liked cement. [I]{editor} *said*{9} [I]{editor} liked air," [Hrovat]{editor} *told*{10} [the public broadcaster]{rtv}.

[Logar]{owner} *denied*{11} any connection. In a letter to [the staff]{newsroom}, [he]{owner} *cited*{12} falling sales. [The paper]{daily} *sells*{13} 19,000 copies, against 31,000 when [he]{owner} *bought*{14} it from [an Austrian group]{austrian} <in 2018|2018>.

[The new man]{deputy} *asked*{15} [colleagues]{newsroom} to *give*{15} [him]{deputy} a month. [Twenty-two of [them]{newsroom}]{twentytwo} *gave*{4} [him]{deputy} [their]{twentytwo} press cards instead. [One]{reporter}, [Tina Kos]{reporter}, [who]{reporter} *wrote*{16} the dust report, said [Zupan]{deputy} had *edited*{17} it [himself]{deputy} and *praised*{18} it.

[The journalists' association]{dns} *called*{19} the *dismissal*{1} an attack on the press. [Its]{dns} [president]{-} [Lovro Debevec]{debevec} *urged*{20} [the culture minister]{minister} to *examine*{20} whether [the industrialist]{owner} is still fit to hold a licence for [the two radio stations]{stations} [he]{owner} also owns. [The ministry]{ministry} said it was *following*{21} the matter.

[Hrovat]{editor} and [Zupan]{deputy} *studied*{22} together. [She]{editor} is godmother to [his]{deputy} [younger daughter]{daughter}. [The two]{editor+deputy} have *spoken*{23}, [she]{editor} said, "about the child".
--- actors
owner | person | Stane Logar | owner of Vestnik, cement manufacturer
editor | person | Neža Hrovat | editor-in-chief of Vestnik
deputy | person | Miha Zupan | deputy editor, then editor of Vestnik
ljubljana | place | Ljubljana
slovenia | place | Slovenia
daily | organization | Vestnik | daily newspaper
newsroom | group | newsroom of Vestnik
anhovo | place | Anhovo
rtv | organization | public broadcaster
austrian | organization | Austrian group
twentytwo | group | 22 journalists of Vestnik
reporter | person | Tina Kos | reporter
dns | organization | journalists' association
debevec | person | Lovro Debevec | president of the journalists' association
minister | person | culture minister
ministry | organization | culture ministry
stations | organization | two radio stations
daughter | person | younger daughter of Miha Zupan
--- events
1 | SANCTION | owner | editor | core; time 2024-02-08
2 | OTHER:appointment | owner | deputy | core; time 2024-02-08
3 | OTHER:appointment | ?owner | editor | time 2023-09
4 | PROTEST | newsroom, twentytwo | ?owner | core; or OTHER
5 | OTHER:other | editor | owner |
6 | OTHER:statement | editor | owner | core; time 2024-01; or ACCUSE
7 | CONSULT | owner | editor | time 2024-01
8 | REQUEST | owner | editor | by editor; quoted
9 | OTHER:statement | editor | ?owner | by editor; quoted; or REJECT
10 | OTHER:statement | editor | rtv |
11 | REJECT | owner | ?editor | core
12 | OTHER:statement | owner | newsroom |
13 | OTHER:trade | daily | - |
14 | OTHER:business | owner | daily, austrian | time 2018
15 | REQUEST | deputy | newsroom |
16 | OTHER:statement | reporter | ?owner |
17 | OTHER:business | deputy | reporter | by reporter; or OTHER
18 | SUPPORT | deputy | reporter | by reporter
19 | ACCUSE | dns | ?owner | core
20 | ACCUSE/REQUEST | debevec | minister, owner | core; or REQUEST
21 | OTHER:other | ministry | - | by ministry
22 | OTHER:other | editor, deputy | - | mutual
23 | CONSULT | editor, deputy | - | mutual; by editor; quoted

=== n6-c009 date:2011-08-24 topic:disaster source:written
[Philippine mayor]{mayor} *kidnapped*{1} by [gunmen]{gunmen} disguised as police

<Wednesday, August 24, 2011|2011-08-24>

[Gunmen]{gunmen} wearing police uniforms have *abducted*{1} [the mayor of a coastal town]{mayor} in the southern [Philippines]{philippines}. Officials say the *kidnapping*{1} *took place*{1} <on Tuesday evening|2011-08-23> in [Barangay Lumbayan]{lumbayan}, on the island of [Mindanao]{mindanao}.

[The mayor]{mayor}, [Rogelio Santander]{mayor}, was having dinner with [his]{mayor} [family]{family} when [about ten men]{gunmen} *arrived*{2} by boat. [They]{gunmen} *told*{3} [the guards]{guards} that [they]{gunmen} were *looking*{4} for [a drug suspect]{suspect}. [The attackers]{gunmen} then *disarmed*{5} [the guards]{guards}, *tied*{6} [Santander]{mayor}'s hands and *took*{1} [him]{mayor} away. No one else was hurt.

[[His]{mayor} wife]{wife}, [Vice Mayor Corazon Santander]{wife}, *called*{7} on [the kidnappers]{gunmen} to *give*{8} [him]{mayor} [his]{mayor} heart medicine. "[I]{wife} do not ask who [they]{gunmen} are. [[My]{wife} husband]{mayor} is sick," [she]{wife} *told*{7} a local radio station.

[The army]{army} said [soldiers]{army} were *searching*{10} for [the abductors]{gunmen} with the help of [the navy]{navy}. [A spokesman]{spokesman}, [Major Dante Ilagan]{spokesman}, *blamed*{11} [the Abu Sayyaf]{asg}. [The group]{asg} has *carried out*{12} a number of *kidnappings*{12} for ransom in the region. [The police]{pnp}, however, said that it was too early to name anyone and did not rule out [political opponents]{opponents} of [the 54-year-old]{mayor}.

[Santander]{mayor} *won*{14} the last election by 212 votes. [The loser]{loser}, [former mayor]{-} [Hadji Amil Tan]{loser}, *contested*{15} the result but later *withdrew*{16} [his]{loser} complaint. [Tan]{loser} *condemned*{17} the *abduction*{1} and *offered*{18} to *act*{18} as a go-between.

[Two [Australian]{~australia} and [Indian]{~india} nationals]{twonat} are still being *held*{19} by [the militants]{asg}.
--- actors
gunmen | group | about ten gunmen
philippines | place | Philippines
lumbayan | place | Barangay Lumbayan
mindanao | place | Mindanao
mayor | person | Rogelio Santander | mayor
family | group | family of Rogelio Santander
guards | group | guards of the mayor
suspect | person | drug suspect
wife | person | Corazon Santander | Vice Mayor
army | organization | the army
navy | organization | the navy
spokesman | person | Dante Ilagan | army spokesman, Major
asg | organization | Abu Sayyaf
pnp | organization | the police
opponents | group | political opponents of the mayor
loser | person | Hadji Amil Tan | former mayor
australia | place | Australia
india | place | India
twonat | group | two Australian and Indian nationals
--- events
1 | ASSAULT | gunmen | mayor | core; time 2011-08-23; place lumbayan; or COERCE
2 | OTHER:travel | gunmen | - | time 2011-08-23; place lumbayan
3 | OTHER:statement | gunmen | guards |
4 | OTHER:other | gunmen | suspect | reported; by gunmen
5 | COERCE | gunmen | guards | or ASSAULT
6 | ASSAULT | gunmen | mayor | or COERCE
7 | REQUEST | wife | gunmen | core
8 | AID/REQUEST | gunmen | mayor | core; by wife; or AID
10 | MOBILIZE | army, navy | gunmen | core; by army; or COERCE OTHER
11 | ACCUSE | spokesman | asg | core
12 | ASSAULT | asg | - |
14 | OTHER:election | mayor | ?loser |
15 | ACCUSE | loser | ?mayor | or REJECT
16 | RETREAT | loser | ?mayor | or CONCEDE
17 | ACCUSE | loser | ?gunmen |
18 | CONSULT/AGREE | loser | ?gunmen | planned
19 | COERCE | asg | twonat |

=== n6-c010 date:2022-11-23 topic:politics source:written
[Mrs Tsai]{tsai}'s long road to the mayor's office

[CHIAYI]{chiayi} — When [Tsai Mei-ling]{tsai} was a girl, [her]{tsai} [mother]{mother} *sold*{1} soup outside the city hall. <On Saturday|2022-11-26> [the soup seller's daughter]{tsai} may *win*{2} the right to *move*{3} in.

Polls put [the 47-year-old independent]{tsai} four points ahead of [Mayor]{-} [Huang Chien-wei]{huang}, [who]{huang} has *run*{4} the southern city for [the Kuomintang]{kmt} <since 2014|2014/2022>. [A third candidate]{dpp}, [Lin Yi-chun]{dpp} of [the ruling Democratic Progressive Party]{dppp}, is far behind. [She]{dpp} has *resisted*{5} [[her]{dpp} own party]{dppp}'s *pressure*{6} to *step aside*{5} for [her]{dpp} better placed rival.

[Mrs]{-} [Tsai]{tsai} *entered*{7} politics by accident. <In 2016|2016> [her]{tsai} [husband]{husband}, a [bus driver]{husband}, was *killed*{8} when [a lorry]{lorry} *ran*{8} a red light at a junction where residents had *asked*{9} for a camera. [The city]{city} *told*{10} [the widow]{tsai} that such matters took time. [She]{tsai} *stood*{11} at the junction with a placard every morning for <seven months|P7M>. [A young lawyer]{chen}, [Chen Po-han]{chen}, *brought*{12} [her]{tsai} tea, and later *ran*{13} [her]{tsai} first campaign. The camera was *installed*{14} the week [she]{tsai} *joined*{15} [the council]{council}.

[The mayor]{huang} *calls*{16} [[his]{huang} challenger]{tsai} a woman of one crossing. [He]{huang} *points*{17} to two new hospitals and a museum. [His]{huang} campaign *suffered*{18} <last week|2022-11-14/2022-11-20> when [prosecutors]{prosecutors} *searched*{19} the home of [[his]{huang} brother-in-law]{inlaw}, a [builder]{inlaw} [who]{inlaw} *supplied*{20} the concrete for both. [Mr]{-} [Huang]{huang} is not a suspect. "[They]{prosecutors} *came*{19} nine days before a vote. Everybody can count," [he]{huang} said.

[The councillor]{tsai} has *refused*{21} to *use*{21} the affair. [Her]{tsai} [former campaign manager]{chen}, now on the ruling party's ticket for [the council]{council}, has not. [He]{chen} *mentions*{22} it at every stop, usually with [Ms]{-} [Lin]{dpp} smiling beside [him]{chen}.

At the night market <on Wednesday|2022-11-23>, people *pushed*{23} oranges into [Mrs]{-} [Tsai]{tsai}'s arms. [[Her]{tsai} mother]{mother}, 78, *followed*{24} with a bag. "[She]{tsai} was late with [her]{tsai} homework as well," [the old woman]{mother} said.
--- actors
tsai | person | Tsai Mei-ling | independent candidate, councillor
chiayi | place | Chiayi
mother | person | mother of Tsai Mei-ling
huang | person | Huang Chien-wei | Mayor of Chiayi
kmt | organization | Kuomintang
dpp | person | Lin Yi-chun | candidate of the Democratic Progressive Party
dppp | organization | Democratic Progressive Party
husband | person | husband of Tsai Mei-ling, bus driver
lorry | other | lorry
city | organization | city administration of Chiayi
chen | person | Chen Po-han | lawyer, former campaign manager
council | organization | city council
prosecutors | group | prosecutors
inlaw | person | brother-in-law of Huang Chien-wei, builder
--- events
1 | OTHER:trade | mother | - | place chiayi
2 | OTHER:election | tsai | ?huang | core; possible; time 2022-11-26
3 | OTHER:other | tsai | - | possible
4 | OTHER:other | huang | ?chiayi | time 2014/2022
5 | RETREAT/REJECT | dpp | dppp | core; or REJECT
6 | REQUEST | dppp | dpp |
7 | OTHER:appointment | tsai | - | or OTHER
8 | OTHER:accident | lorry | husband | core; time 2016
9 | REQUEST | - | ?city |
10 | OTHER:statement | city | tsai | or REJECT
11 | PROTEST | tsai | ?city | core; time P7M
12 | AID | chen | tsai |
13 | AID | chen | tsai | or OTHER
14 | OTHER:other | ?city | - | or CONCEDE
15 | OTHER:appointment | tsai | council |
16 | ACCUSE | huang | tsai | core
17 | OTHER:statement | huang | - |
18 | OTHER:election | - | huang | time 2022-11-14/2022-11-20
19 | COERCE | prosecutors | inlaw | core; time 2022-11-14/2022-11-20; or ACCUSE
20 | OTHER:trade | inlaw | ?city |
21 | ACCUSE/REJECT | tsai | ?huang | or REJECT
22 | ACCUSE | chen | ?huang | or OTHER
23 | SUPPORT | - | tsai | time 2022-11-23; place chiayi; or AID
24 | OTHER:travel | mother | ?tsai | time 2022-11-23

=== n6-c011 date:2023-02-16 topic:police source:written
Federal [agents]{fed} *arrest*{1} [18 state officers]{officers} in [Mexico]{mexico} over *disappearances*{2}

[XALAPA]{xalapa}, [Mexico]{mexico} — [Mexico]{mexico}'s [National Guard]{fed} <on Thursday|2023-02-16> *detained*{1} [18 members of [the Veracruz state police]{state}]{officers} [who]{officers} are accused of *handing*{2} [five young men]{five} to a drug gang.

[The officers]{officers}, [three of [them]{officers} women]{threewomen}, were *disarmed*{3} during roll call and *flown*{4} to [the capital]{mexcity}. [Their]{officers} [commander]{commander}, [Efraín Lagunes]{commander}, was not among [them]{officers}: [he]{commander} had *left*{5} the barracks by the back door an hour earlier. [The fugitive]{commander} is believed to have been *warned*{6}.

The five *vanished*{7} <in August 2021|2021-08> after [a patrol]{patrol} *stopped*{8} [their]{five} car in [Tierra Blanca]{tierra}. A burnt shirt is all that was *found*{9}. [[Their]{five} mothers]{mothers} have *camped*{10} on the steps of [the governor]{governor}'s palace ever since, and [one of [them]{mothers}]{rosario}, [Rosario Tun]{rosario}, *recorded*{11} a conversation in which a [policeman]{cop} *asked*{12} for money.

"[He]{cop} *sold*{12} [me]{rosario} the name of the ranch," [she]{rosario} said. [Search teams]{teams} *start*{13} *digging*{13} there <on Friday|2023-02-17>.

[Deputy Security Minister]{-} [Ricardo Alcocer]{alcocer} said [the state force]{state} had *obstructed*{14} [the investigators]{fed} for a year. [Veracruz]{veracruz} [Governor]{-} [Lucía Marín]{governor} *rejected*{15} that. "[We]{veracruz} *opened*{16} every file. It is [Mexico City]{mexico:N} that *lost*{17} two of them," [she]{governor} *said*{15}. [She]{governor} and [the deputy minister]{alcocer} belong to [the same party]{morena}, and [both]{governor+alcocer} are *mentioned*{18} as candidates for the Senate.

[A judge]{judge} has until <Sunday|2023-02-19> to *decide*{19} whether [the suspects]{officers} *stay*{19} in custody. [Their]{officers} [families]{families} *protested*{20} outside the barracks, a few metres from [the mothers]{mothers}' tents. At first [the two groups]{families+mothers} *shouted*{21} at each other. Later some of the women *talked*{22}.

More than 110,000 people are missing in [the country]{mexico}.
--- actors
fed | organization | National Guard
officers | group | 18 state police officers
xalapa | place | Xalapa
mexico | place | Mexico
state | organization | Veracruz state police
five | group | five young men
threewomen | group | three women officers
mexcity | place | Mexico City
commander | person | Efraín Lagunes | commander of the officers
patrol | group | patrol
tierra | place | Tierra Blanca
mothers | group | mothers of the five
governor | person | Lucía Marín | Governor of Veracruz
rosario | person | Rosario Tun | one of the mothers
cop | person | policeman
teams | group | search teams
alcocer | person | Ricardo Alcocer | Deputy Security Minister
veracruz | place | Veracruz
morena | organization | party of the governor
judge | person | judge
families | group | families of the officers
--- events
1 | COERCE | fed | officers | core; time 2023-02-16; place xalapa
2 | ASSAULT | officers | five | core; or OTHER
3 | COERCE | ?fed | officers | time 2023-02-16
4 | COERCE | ?fed | officers | time 2023-02-16; place mexcity; or OTHER
5 | RETREAT | commander | - | time 2023-02-16; or OTHER
6 | AID | - | commander | reported; or OTHER
7 | OTHER:other | five | - | time 2021-08; place tierra; or ASSAULT
8 | COERCE | patrol | five | time 2021-08; place tierra
9 | OTHER:other | - | - |
10 | PROTEST | mothers | governor |
11 | OTHER:other | rosario | cop |
12 | REQUEST | cop | rosario | or OTHER
13 | OTHER:other | teams | - | planned; time 2023-02-17
14 | REJECT | state | fed | core; reported; by alcocer
15 | REJECT | governor | ?alcocer | core
16 | COOPERATE | veracruz | ?fed | by governor; quoted
17 | OTHER:other | mexico | - | reported; by governor; quoted
18 | SUPPORT | - | governor, alcocer | or OTHER
19 | COERCE | judge | officers | possible; time 2023-02-19
20 | PROTEST | families | ?fed | time 2023-02-16
21 | ACCUSE | families, mothers | - | mutual; or PROTEST
22 | CONSULT | ?families, ?mothers | - | mutual

=== n6-c012 date:2019-12-05 topic:obituary source:written
[Bishop]{bekker} [who]{bekker} *hid*{1} [students]{students} from police *dies*{2} at 91

[CAPE TOWN]{capetown:N} — [Matthias Bekker]{bekker}, the [Dutch-born Catholic bishop]{bekker} [who]{bekker} *sheltered*{1} [anti-apartheid students]{students} in [his]{bekker} cathedral and *spent*{3} two years under house *arrest*{3}, *died*{2} <on Tuesday|2019-12-03>. [He]{bekker} was 91.

[The Archdiocese of Cape Town]{archdiocese} said [the retired prelate]{bekker} *passed away*{2} in [his]{bekker} sleep at a home for priests in [Worcester]{worcester}.

[Bekker]{bekker} was a mechanic's son from [Breda]{breda} [who]{bekker} *came*{4} to [South Africa]{sa} <in 1953|1953> with a motorcycle and, [he]{bekker} used to say, no opinions. As a [parish priest]{bekker} in [Langa]{langa} [he]{bekker} *buried*{5} [children]{children} [who]{children} had *died*{6} of measles. [The young Hollander]{bekker} *wrote*{7} to [the health minister]{hmin} every week. One letter was *returned*{8} with the spelling corrected.

[Pope]{-} [Paul VI]{pope} *made*{9} [him]{bekker} a bishop <in 1972|1972>. Four years later, when [police]{police} *chased*{10} [some sixty students]{students} up the steps of [his]{bekker} church in [Queenstown]{queenstown}, [the new bishop]{bekker} *locked*{1} the door and *sat down*{1} in front of it. [He]{bekker} *remained*{1} there for <two nights|P2D>. [A captain]{captain} [who]{captain} *pointed*{11} a pistol at [him]{bekker} was *offered*{12} coffee.

"[He]{bekker} *told*{13} [me]{captain} it was Dutch coffee and [I]{captain} should be careful," [the officer]{captain}, [Gert Marais]{captain}, *recalled*{13} before [the Truth and Reconciliation Commission]{trc} <in 1996|1996>. [He]{captain} *asked*{14} for [the bishop]{bekker}'s pardon. [The two men]{bekker+captain} *became*{15} friends; [Mr]{-} [Marais]{captain}, 84, will be among the pallbearers.

[The government]{sa} *banned*{3} [Bekker]{bekker} <from 1977 to 1979|1977/1979>. [[His]{bekker} successor]{mbeki}, [Bishop]{-} [Themba Mbekwa]{mbeki}, was one of the sixty. "[I]{mbeki} was seventeen and [I]{mbeki} *slept*{16} on the altar carpet," [he]{mbeki} said. [President]{-} [Cyril Ramaphosa]{ramaphosa} *paid*{17} tribute to "a shepherd [who]{bekker} stood at the gate".

[He]{bekker} is *survived*{18} by [a sister]{sister}, [Truus]{sister}, in [Breda]{breda}.
--- actors
bekker | person | Matthias Bekker | Catholic bishop
students | group | anti-apartheid students
capetown | place | Cape Town
archdiocese | organization | Archdiocese of Cape Town
worcester | place | Worcester
breda | place | Breda
sa | place | South Africa
langa | place | Langa
children | group | children who died of measles
hmin | person | health minister
pope | person | Paul VI | Pope
police | organization | police
queenstown | place | Queenstown
captain | person | Gert Marais | police captain
trc | organization | Truth and Reconciliation Commission
mbeki | person | Themba Mbekwa | Bishop
ramaphosa | person | Cyril Ramaphosa | President
sister | person | Truus Bekker | sister of Matthias Bekker
--- events
1 | AID | bekker | students | core; time 1976; place queenstown
2 | OTHER:death | - | bekker | core; time 2019-12-03; place worcester
3 | COERCE | sa | bekker | core; time 1977/1979
4 | OTHER:travel | bekker | sa | time 1953
5 | OTHER:other | bekker | children | place langa
6 | OTHER:death | - | children | place langa
7 | REQUEST | bekker | hmin | or ACCUSE
8 | REJECT | ?hmin | ?bekker | or OTHER
9 | OTHER:appointment | pope | bekker | time 1972
10 | COERCE | police | students | time 1976; place queenstown
11 | THREATEN | captain | bekker | place queenstown; or ASSAULT
12 | AID | ?bekker | captain |
13 | OTHER:statement | captain | trc | time 1996
14 | CONCEDE | captain | bekker | core; or REQUEST
15 | OTHER:other | bekker, captain | - | mutual
16 | OTHER:other | mbeki | - | by mbeki; quoted
17 | SUPPORT | ramaphosa | bekker |
18 | OTHER:other | - | sister |

=== n6-c013 date:2020-03-10 topic:energy source:written
[Riyadh]{saudi:N} and [Moscow]{russia:N} at odds as [cartel]{opec} fails to *agree*{1} cuts

[VIENNA]{vienna} — Talks between [the oil exporters' organisation]{opec} and [its]{opec} [most important ally]{russia} *collapsed*{1} <on Tuesday|2020-03-10>, and prices *fell*{2} by a tenth within hours.

[OPEC]{opec} had *proposed*{3} to *withhold*{3} a further 1.5 million barrels a day. [Russia]{russia}, which is not a member but has *coordinated*{4} [its]{russia} output with [the group]{opec} <since 2016|2016/2020>, *refused*{5}. [[Its]{russia} energy minister]{minister}, [Anatoly Vetrov]{minister}, *left*{6} the building by a side entrance and *flew*{6} home.

[The kingdom]{saudi}, [the cartel]{opec}'s biggest producer, *responded*{7} by *cutting*{7} [its]{saudi} prices for [Asian customers]{asia}. [A Saudi official]{official} [who]{official} *asked*{8} not to be *named*{8} said [Riyadh]{saudi:N} would *show*{9} [the Russians]{russia:n} "what a free market looks like".

In [Moscow]{moscow}, [the Kremlin spokesman]{kremlin} *denied*{10} that there was a price war. [The country]{russia} could live with cheap oil for years, [he]{kremlin} *said*{10}. [Its]{russia} [largest producer]{rosneft}, [state-controlled Rosnedra]{rosneft}, has long *opposed*{11} any limits, and the company's [chief executive]{boss}, [Igor Malyuta]{boss}, is said to have *had*{12} [the president]{putin}'s ear. [Mr]{-} [Vetrov]{minister} had *favoured*{13} a compromise. [The minister]{minister} and [the oil boss]{boss} have been rivals for years.

Smaller members *pay*{14} the bill. "When two elephants *fight*{15}, it is [our]{angola} grass," said [Angola]{angola}'s [delegate]{delegate}, [Isabel Quissanga]{delegate}. [She]{delegate} *urged*{16} [both producers]{saudi+russia} to *return*{16} to the table before the present accord *expires*{17} <on March 31|2020-03-31>. [Algeria]{algeria}, which *chairs*{18} [the organisation]{opec} this year, has *sent*{19} letters to [the two capitals]{saudi+russia}.

[The United States]{us}, itself now the largest producer, *watched*{20} with mixed feelings. [Drivers]{drivers} will be pleased. [Shale companies in [Texas]{texas}]{shale}, many of [them]{shale} in debt, will not: [one of [them]{shale}]{brazos}, [Brazos Petroleum]{brazos}, *laid off*{21} [400 workers]{workers} within hours of the news. [Its]{brazos} shares *lost*{22} half their value.
--- actors
saudi | place | Saudi Arabia
russia | place | Russia
opec | organization | OPEC | oil exporters' organisation
vienna | place | Vienna
minister | person | Anatoly Vetrov | energy minister of Russia
asia | group | Asian customers
official | person | Saudi official
moscow | place | Moscow
kremlin | person | Kremlin spokesman
rosneft | organization | Rosnedra | Russian oil producer
boss | person | Igor Malyuta | chief executive of Rosnedra
putin | person | president of Russia
angola | place | Angola
delegate | person | Isabel Quissanga | delegate of Angola
algeria | place | Algeria
us | place | United States
drivers | group | drivers
texas | place | Texas
shale | group | shale companies in Texas
brazos | organization | Brazos Petroleum
workers | group | 400 workers
--- events
1 | COOPERATE/REJECT | opec, russia | - | core; mutual; time 2020-03-10; place vienna; or REJECT CONSULT
2 | OTHER:business | - | - | core; time 2020-03-10
3 | COOPERATE/REQUEST | opec | ?russia | core; or REQUEST
4 | COOPERATE | russia, opec | - | mutual; time 2016/2020
5 | COOPERATE/REJECT | russia | opec | core; or REJECT
6 | OTHER:travel | minister | - | time 2020-03-10; place vienna
7 | SANCTION | saudi | ?russia | core; or OTHER
8 | REQUEST | official | - |
9 | SANCTION/THREATEN | saudi | russia | possible; by official; or THREATEN
10 | REJECT | kremlin | - | or OTHER
11 | REJECT | rosneft | ?opec |
12 | CONSULT | boss | putin | or OTHER
13 | SUPPORT | minister | ?opec | or OTHER
14 | OTHER:business | - | - |
15 | ACCUSE | ?saudi, ?russia | - | mutual; by delegate; quoted; or ASSAULT OTHER
16 | CONSULT/REQUEST | delegate | saudi, russia | core; or REQUEST
17 | OTHER:other | - | - | planned; time 2020-03-31
18 | OTHER:other | algeria | opec |
19 | REQUEST | algeria | saudi, russia | or CONSULT
20 | OTHER:other | us | - |
21 | OTHER:business | brazos | workers | or SANCTION
22 | OTHER:business | brazos | - |

=== n6-c014 date:2016-05-11 topic:crime source:written
[Guard]{guard} *shot*{1} dead; [widow]{widow} *blames*{2} [security firm]{firm}

[PORT MORESBY]{pom:N} — A [night guard]{guard} was *killed*{1} at a [Gordons]{gordons} supermarket <on Monday|2016-05-09> by [raiders]{raiders} [who]{raiders} *got away*{3} with 11 cartons of cigarettes.

[The deceased]{guard}, [Kila Vagi]{guard}, 52, had *worked*{4} for [Guardforce PNG]{firm} <for 16 years|P16Y>. [He]{guard} was unarmed. [His]{guard} [partner on the shift]{partner}, [John Mek]{partner}, *ran*{5} to [the Boroko police station]{police} because the radio that [the company]{firm} *issued*{6} to [the two]{guard+partner} had no battery. By the time [he]{partner} *came back*{5} with [a constable]{constable}, [the older man]{guard} was dead.

"[They]{firm} *gave*{6} [them]{guard+partner} a stick and a broken radio," [Mr]{-} [Vagi]{guard}'s [wife]{widow}, [Boio]{widow}, *said*{2} at the haus krai. "[[My]{widow} husband]{guard} *complained*{7} last month and the supervisor *laughed*{8}."

[A manager of [the firm]{firm}]{manager}, [Peter Lindt]{manager}, *expressed*{9} condolences and *promised*{10} to *pay*{10} for the funeral. [He]{manager} *denied*{11} that the radio was faulty. [The widow]{widow} *turned*{12} [the Australian]{manager:n} away from [her]{widow} gate.

[Police]{police} believe [the robbers]{raiders}, [four youths]{raiders} in a white Land Cruiser, also *held up*{13} a service station at [Six Mile]{sixmile} an hour later. [The attendant there]{attendant} *recognised*{14} [one of [them]{raiders}]{oneboy} as [her]{attendant} own [cousin]{oneboy}. [She]{attendant} is *being protected*{15}. [The boy]{oneboy}, 17, was *picked up*{16} <on Tuesday|2016-05-10> and has *named*{17} [the others]{others}; [[his]{oneboy} companions]{others} are *on the run*{18}.

[The supermarket's owner]{owner}, [Mrs]{-} [Susan Wong]{owner}, *closed*{19} the shop for two days. [She]{owner} has *cancelled*{20} [her]{owner} contract with [Guardforce]{firm} and *hired*{21} [a competitor]{rival}, on condition that [it]{rival} *take*{22} on [Mr]{-} [Mek]{partner}.

[NCD Governor]{-} [Sir]{-} [Daro Oala]{governor} *called*{23} on [employers]{employers} to *give*{23} guards proper equipment. [He]{governor} *owns*{24} a share in [another security company]{another}.
--- actors
guard | person | Kila Vagi | night guard
widow | person | Boio Vagi | wife of Kila Vagi
firm | organization | Guardforce PNG | security firm
pom | place | Port Moresby
gordons | place | Gordons
raiders | group | four youths, robbers
partner | person | John Mek | guard
police | organization | police
constable | person | constable
manager | person | Peter Lindt | manager of Guardforce PNG, Australian
sixmile | place | Six Mile
attendant | person | attendant at the service station
oneboy | person | cousin of the attendant, 17
others | group | three other robbers
owner | person | Susan Wong | owner of the supermarket
rival | organization | competitor of Guardforce PNG
governor | person | Daro Oala | NCD Governor
employers | group | employers
another | organization | another security company
--- events
1 | ASSAULT | raiders | guard | core; time 2016-05-09; place gordons
2 | ACCUSE | widow | firm | core
3 | OTHER:crime | raiders | ?owner | core; time 2016-05-09; place gordons
4 | OTHER:business | guard | firm | time P16Y
5 | REQUEST | partner | police, constable | or OTHER
6 | AID | firm | guard, partner | or OTHER
7 | ACCUSE | guard | ?firm | by widow; quoted; time 2016-04; or REQUEST
8 | REJECT | - | guard | reported; by widow; quoted; or OTHER
9 | SUPPORT | manager | ?widow |
10 | AID/AGREE | manager, ?firm | ?widow | planned; core
11 | REJECT | manager | ?widow | core
12 | REJECT | widow | manager | core
13 | ASSAULT | raiders | ?attendant | reported; by police; place sixmile; time 2016-05-09; or OTHER
14 | OTHER:other | attendant | oneboy |
15 | AID | ?police | attendant |
16 | COERCE | ?police | oneboy | core; time 2016-05-10
17 | ACCUSE | oneboy | others | or COOPERATE
18 | RETREAT | others | ?police | or OTHER
19 | OTHER:business | owner | - |
20 | SANCTION | owner | firm | core
21 | OTHER:business | owner | rival |
22 | OTHER:appointment | rival | partner | planned
23 | AID/REQUEST | governor | employers | or REQUEST
24 | OTHER:business | governor | another |

=== n6-c015 date:2025-03-04 topic:aviation source:written
[Airports group]{mag} *drops*{1} [rival]{skyport} *bid*{2} after [pension fund]{fund} balks

[Meridian Airports]{mag} has *abandoned*{1} [its]{mag} £3.1bn *pursuit*{2} of [Skyport]{skyport}, the [owner of Newcastle and Teesside airports]{skyport}, *blaming*{3} [a Canadian pension fund]{fund} for an eleventh-hour change of mind.

[The Manchester-based group]{mag} said <on Tuesday|2025-03-04> that [its]{mag} largest shareholder, [the Prairie Teachers' Plan]{fund}, had *withdrawn*{5} support for a rights issue. Without [the Canadians]{fund:n} the deal "could not *fly*{6}", [chief executive]{-} [Owen Hartley]{hartley} *told*{7} [analysts]{analysts}.

[Skyport]{skyport} shares *dropped*{8} 17 per cent. [[Its]{skyport} chair]{chair}, [Dame]{-} [Ruth Adeyemi]{chair}, *accused*{9} [Meridian]{mag} of "*wasting*{10} five months of everybody's time". [She]{chair} *had recommended*{11} the offer to [investors]{investors} <in January|2025-01> over the *objections*{12} of [two of [her]{chair} own directors]{directors}. [The pair]{directors} *resigned*{13}. [One]{lacey}, [Simon Lacey]{lacey}, *told*{14} the [Financial Times]{ft} [he]{lacey} felt no pleasure.

Under the takeover code, [the bidder]{mag} cannot *come back*{15} for six months. That leaves the way open for [Spain's Aerovía]{aerovia}, which *looked at*{16} [the business]{skyport} <last year|2024>. [The Madrid company]{aerovia} said only that [it]{aerovia} followed the British market with interest.

[The Prairie Teachers' Plan]{fund} *gave*{18} no explanation. [It]{fund} has *cut*{19} [its]{fund} holdings in airports since [its]{fund} [new investment chief]{cio}, [Margaux Tessier]{cio}, *arrived*{20} <last autumn|2024-09/2024-11>. [She]{cio} and [Mr]{-} [Hartley]{hartley} *sat*{21} together on the board of [Toronto]{toronto}'s airport, and [he]{hartley} is understood to have *learned*{22} of [her]{cio} decision by email.

[Unite]{unite}, [the union]{unite}, *welcomed*{23} the news. [It]{unite} *feared*{24} the loss of 600 jobs in the north-east. [The mayor of [the region]{region}]{mayor}, [Jamie Stobbs]{mayor}, *took*{25} the opposite view: without new owners, [he]{mayor} *said*{25}, [Newcastle]{newcastle} would not *get*{26} its second runway.

[Meridian]{mag} *spent*{27} £41m on [advisers]{advisers}. [Its]{mag} own shares *rose*{28} 3 per cent.
--- actors
mag | organization | Meridian Airports | airports group
skyport | organization | Skyport | owner of Newcastle and Teesside airports
fund | organization | Prairie Teachers' Plan | Canadian pension fund
hartley | person | Owen Hartley | chief executive of Meridian Airports
analysts | group | analysts
chair | person | Ruth Adeyemi | chair of Skyport
investors | group | investors
directors | group | two directors of Skyport
lacey | person | Simon Lacey | former director of Skyport
ft | organization | Financial Times
aerovia | organization | Aerovía | Spanish airport company
cio | person | Margaux Tessier | investment chief of the Prairie Teachers' Plan
toronto | place | Toronto
unite | organization | Unite
region | place | the north-east region
mayor | person | Jamie Stobbs | mayor of the region
newcastle | place | Newcastle
advisers | group | advisers
--- events
1 | OTHER:business | mag | skyport | core; neg; time 2025-03-04; or RETREAT
2 | OTHER:business | mag | skyport | core; planned
3 | ACCUSE | mag | fund | core
5 | SANCTION | fund | mag | core; by mag; or REJECT RETREAT
6 | OTHER:business | ?mag | ?skyport | possible; neg; by hartley; quoted
7 | OTHER:statement | hartley | analysts |
8 | OTHER:business | skyport | - | time 2025-03-04
9 | ACCUSE | chair | mag | core
10 | OTHER:business | mag | - | reported; by chair; quoted
11 | SUPPORT | chair | mag, investors | time 2025-01
12 | REJECT | directors | chair |
13 | OTHER:appointment | directors | ?skyport | or PROTEST
14 | OTHER:statement | lacey | ft |
15 | OTHER:business | mag | ?skyport | possible; neg
16 | OTHER:business | aerovia | skyport | time 2024
18 | OTHER:statement | fund | - | neg
19 | OTHER:business | fund | - |
20 | OTHER:appointment | cio | fund | time 2024-09/2024-11
21 | OTHER:business | cio, hartley | - | mutual
22 | OTHER:other | cio | hartley | or OTHER
23 | SUPPORT | unite | - | core
24 | OTHER:business | ?mag | - | possible; by unite
25 | ACCUSE | mayor | ?fund | or OTHER
26 | OTHER:business | - | newcastle | possible; neg; by mayor
27 | OTHER:business | mag | advisers |
28 | OTHER:business | mag | - |
