=== n6-e001 date:2020-07-09 topic:politics source:written
[Mayor of Seoul suburb]{mayor} found *dead*{1} after [aide]{aide}'s *complaint*{2}

[SEOUL]{seoul} — [The mayor of a South Korean city]{mayor} was found *dead*{1} on a mountain path <early on Thursday|2020-07-09>, hours after [his]{mayor} [daughter]{daughter} *reported*{3} [him]{mayor} missing, [police]{police} said.

[Kang Dong-hyun]{mayor}, 59, had *governed*{4} [Bucheon-dong]{city} <since 2014|2014/2020> and was regarded as a possible presidential candidate for [the ruling Democratic Party]{party}. There was no sign of foul play, [police]{police} said.

A day before [his]{mayor} death, a [former secretary]{aide} had *filed*{2} a complaint of sexual harassment against [the mayor]{mayor}. [The woman]{aide}, [whose]{aide} name was withheld, *alleged*{2} that [the politician]{mayor} *sent*{5} [her]{aide} photographs and *touched*{6} [her]{aide} over a period of four years. Under [South Korean]{~korea} law the case *ends*{7} with the death of the accused.

[[Her]{aide} lawyer]{lawyer}, [Yoon Seo-yeon]{lawyer}, said [she]{aide} had first *gone*{9} to [colleagues]{colleagues} at city hall, [who]{colleagues} *told*{10} [her]{aide} to *put up*{10} with it. "[She]{aide} *asked*{11} for a transfer six times," [the lawyer]{lawyer} said. "[[My]{lawyer} client]{aide} does not want anyone's death. [She]{aide} wanted an apology."

[The city government]{cityhall} *announced*{12} a five-day official *funeral*{12}. More than 300,000 people *signed*{13} an online petition against it. [The party]{party}'s [leader]{leader}, [Lee Jae-hoon]{leader}, *snapped*{14} at [a reporter]{reporter} [who]{reporter} *asked*{15} about the complaint. [He]{leader} later *apologised*{16} to [the journalist]{reporter}, but not to [the complainant]{aide}. [A female member of [[his]{leader} party]{party}]{jung}, [MP]{-} [Jung Hye-rin]{jung}, *stayed*{17} away from the wake. [She]{jung} has since *received*{18} threats.

[The Women's Hotline]{hotline}, a [support group]{hotline} that has *helped*{19} [the former secretary]{aide}, *called on*{20} [the city]{cityhall} to *investigate*{20}. [Deputy Mayor]{-} [Seo Kyung-min]{seo}, now acting mayor, *agreed*{21} <on Thursday evening|2020-07-09>.

[The dead man]{mayor} *left*{22} a note. [He]{mayor} *apologised*{23} in it "to everyone" and *asked*{24} [his]{mayor} [family]{family} to *scatter*{24} [his]{mayor} ashes at [his]{mayor} parents' grave.
--- actors
mayor | person | Kang Dong-hyun | mayor of Bucheon-dong
aide | person | former secretary of the mayor
seoul | place | Seoul
daughter | person | daughter of Kang Dong-hyun
police | organization | police
city | place | Bucheon-dong
party | organization | Democratic Party
korea | place | South Korea
lawyer | person | Yoon Seo-yeon | lawyer of the former secretary
colleagues | group | colleagues at city hall
cityhall | organization | city government of Bucheon-dong
leader | person | Lee Jae-hoon | leader of the Democratic Party
reporter | person | reporter
jung | person | Jung Hye-rin | MP
hotline | organization | Women's Hotline
seo | person | Seo Kyung-min | Deputy Mayor
family | group | family of Kang Dong-hyun
--- events
1 | OTHER:death | - | mayor | core; time 2020-07-09
2 | ACCUSE | aide | mayor | core; time 2020-07-08
3 | REQUEST | daughter | police, mayor | time 2020-07-08; or OTHER
4 | OTHER:other | mayor | city | time 2014/2020
5 | ASSAULT | mayor | aide | reported; by aide; or OTHER
6 | ASSAULT | mayor | aide | reported; by aide
7 | OTHER:court | - | ?mayor |
9 | REQUEST | aide | colleagues | by lawyer
10 | REJECT | colleagues | aide | reported; by lawyer; or REQUEST
11 | REQUEST | aide | ?cityhall | by lawyer; quoted
12 | SUPPORT | cityhall | ?mayor | core; planned; or OTHER
13 | PROTEST | - | ?cityhall | core
14 | ACCUSE | leader | reporter | or OTHER
15 | REQUEST | reporter | leader |
16 | CONCEDE | leader | reporter |
17 | REJECT | jung | ?mayor | or PROTEST
18 | THREATEN | - | jung |
19 | AID | hotline | aide |
20 | ACCUSE/REQUEST | hotline | cityhall | core; or REQUEST
21 | AGREE | seo | ?hotline | core; time 2020-07-09
22 | OTHER:other | mayor | - |
23 | CONCEDE | mayor | - |
24 | REQUEST | mayor | family |

=== n6-e002 date:2017-12-19 topic:business source:written
[Toy maker]{pavo} in talks to *sell*{1} games arm to [Japanese group]{sanwa}

[COPENHAGEN]{copenhagen}, <Dec 19|2017-12-19> (Reuters) - [Danish toy company]{-} [Pavo]{pavo} is in advanced talks to *sell*{1} [its]{pavo} board games business to [Sanwa Holdings]{sanwa} of [Japan]{japan}, three [sources]{sources} familiar with the matter said.

A deal could value [the unit]{hexa}, known as [Hexa Games]{hexa}, at around 350 million euros and may be *announced*{3} <as early as this week|2017-12-18/2017-12-24>, two of the sources said. [Pavo]{pavo} and [Sanwa]{sanwa} *declined*{4} to comment. [Hexa]{hexa} could not be reached.

[The Danish company]{pavo} *bought*{5} [Hexa]{hexa} from [its]{hexa} [founders]{founders}, [two brothers from [Essen]{essen}]{founders}, <in 2009|2009>. [The brothers]{founders} *stayed on*{6} as designers until last year, when [they]{founders} *fell out*{7} with [Pavo's chief executive]{ceo}, [Mads Ravn]{ceo}, over the *closure*{8} of the studio in [their]{founders} home town. [They]{founders} have since *set up*{9} [a rival firm]{rival}, [Kastell Spiele]{rival}.

[Sanwa]{sanwa}, [the owner of the Panda Panic franchise]{sanwa}, has been *looking*{10} for acquisitions in [Europe]{europe} since it *lost*{11} the licence for a film series to [its]{sanwa} [competitor]{toyo} [Toyo Toys]{toyo}. [The Tokyo-listed group]{sanwa} *made*{12} a first approach in the spring and *was rebuffed*{13}. [It]{sanwa} *came back*{12} in November with a higher price after [Pavo]{pavo} *issued*{14} a profit warning.

"[Pavo]{pavo} needs the money and [Sanwa]{sanwa} needs the brands," said [analyst]{-} [Lisbet Foged]{foged} at [Nordbank]{nordbank}. "The question is what [the family]{kragh} will say."

[The Kragh family]{kragh}, which *controls*{15} [the toy maker]{pavo} through [a foundation]{foundation}, *met*{16} in [Vejle]{vejle} at the weekend. [[Its]{kragh} oldest member]{aase}, [Aase Kragh]{aase}, 88, is said to *oppose*{18} the sale. [She]{aase} is the [widow]{aase} of [the founder]{pfounder}, [who]{pfounder} *invented*{19} the company's wooden bird.

[Hexa]{hexa} employs 420 people. [[Its]{hexa} workers' council]{council} *wrote*{20} to [Ravn]{ceo} <on Monday|2017-12-18> *asking*{20} for clarity. [He]{ceo} has not yet *replied*{21}, [a council member]{member} said.
--- actors
pavo | organization | Pavo | Danish toy company
sanwa | organization | Sanwa Holdings | Japanese group
copenhagen | place | Copenhagen
japan | place | Japan
sources | group | sources familiar with the matter
hexa | organization | Hexa Games | games unit of Pavo
founders | group | founders of Hexa Games, two brothers
essen | place | Essen
ceo | person | Mads Ravn | chief executive of Pavo
rival | organization | Kastell Spiele
europe | place | Europe
toyo | organization | Toyo Toys
foged | person | Lisbet Foged | analyst
nordbank | organization | Nordbank
kragh | group | Kragh family
foundation | organization | foundation of the Kragh family
vejle | place | Vejle
aase | person | Aase Kragh
pfounder | person | founder of Pavo
council | organization | workers' council of Hexa Games
member | person | council member
--- events
1 | OTHER:business | pavo | sanwa, hexa | core; possible; by sources
3 | OTHER:statement | ?pavo, ?sanwa | - | possible; by sources; time 2017-12-18/2017-12-24
4 | REJECT | pavo, sanwa | - |
5 | OTHER:business | pavo | founders, hexa | time 2009
6 | OTHER:business | founders | ?hexa |
7 | ACCUSE | founders, ceo | - | mutual; or SANCTION
8 | OTHER:business | ?pavo | - | place essen
9 | OTHER:business | founders | rival |
10 | OTHER:business | sanwa | - |
11 | OTHER:business | sanwa | toyo |
12 | OTHER:business | sanwa | pavo | core
13 | REJECT | ?pavo | sanwa |
14 | OTHER:statement | pavo | - |
15 | OTHER:business | kragh | pavo |
16 | CONSULT | kragh | - | mutual; place vejle; time 2017-12-16/2017-12-17
18 | REJECT | aase | ?pavo | reported; core
19 | OTHER:science | pfounder | - | or OTHER
20 | REQUEST | council | ceo | core; time 2017-12-18
21 | OTHER:statement | ceo | ?council | neg; by member; or REJECT

=== n6-e003 date:2023-08-30 topic:coup source:written
[Soldiers]{soldiers} in [Gabon]{gabon} *seize*{1} power after [incumbent]{bongo} *declared*{2} winner

[LIBREVILLE]{libreville}, <August 30|2023-08-30> — [Army officers]{soldiers} *appeared*{3} on [Gabonese]{~gabon} television <before dawn on Wednesday|2023-08-30> and *said*{3} [they]{soldiers} had *taken*{1} power, minutes after [the electoral commission]{cge} *announced*{2} that [President]{-} [Omar Ondo Mba]{bongo} had *won*{4} a third term.

[The men]{soldiers}, [a dozen of them]{dozen} in the green berets of [the presidential guard]{guard}, *annulled*{5} the election, *dissolved*{6} [parliament]{parliament} and *closed*{7} the borders. [They]{soldiers} *called*{8} [themselves]{soldiers} [the Committee for the Restoration of Institutions]{soldiers}.

[The president]{bongo}, 64, is *under house arrest*{9} with [[his]{bongo} doctor]{doctor}, [the officers]{soldiers} said. In a video [he]{bongo} *appealed*{10} in English to "friends all over the world" to *make*{10} noise. [[His]{bongo} eldest son]{son} and [closest adviser]{son}, [Junior Ondo]{son}, was *detained*{11} at the airport with seven suitcases.

[The putschists]{soldiers} *named*{12} [General]{-} [Brice Nguema-Oyé]{nguema} transitional leader. [The general]{nguema}, a [cousin of [the deposed head of state]{bongo}]{nguema}, had *commanded*{13} [the guard]{guard} <since 2019|2019/2023>. [Soldiers]{soldiers} *carried*{14} [him]{nguema} through the streets on [their]{soldiers} shoulders.

Crowds in working-class districts of [the capital]{libreville} *celebrated*{15}. "[They]{family} *ate*{16} for 56 years. Let [them]{family} *wash*{17} the plates," said a [mechanic]{mechanic}, [Steeve]{mechanic}. [The Ondo family]{family} has *ruled*{18} [the country]{gabon} <since 1967|1967/2023>.

[The opposition candidate]{ossa}, [Professor]{-} [Albert Ossima]{ossa}, [who]{ossa} by official count *took*{4} 30 percent, *asked*{19} [the military]{soldiers} to *complete*{19} the count, which [he]{ossa} says [he]{ossa} *won*{21}. [The new rulers]{soldiers} *did not react*{22}.

[The African Union]{au} *suspended*{23} [Gabon]{gabon}. [France]{france}, the [former colonial power]{france}, *condemned*{24} the *coup*{1}. [A French mining group]{eramine}, [Eramine]{eramine}, *stopped*{25} [its]{eramine} trains for a day, then *resumed*{25}. [China]{china} *called*{26} for [the president]{bongo}'s safety to be *guaranteed*{26}.
--- actors
soldiers | group | officers of the Committee for the Restoration of Institutions
gabon | place | Gabon
bongo | person | Omar Ondo Mba | President of Gabon
libreville | place | Libreville
cge | organization | electoral commission
dozen | group | a dozen officers
guard | organization | presidential guard
parliament | organization | parliament of Gabon
doctor | person | doctor of the president
son | person | Junior Ondo | eldest son and adviser of the president
nguema | person | Brice Nguema-Oyé | General, transitional leader
family | group | Ondo family
mechanic | person | Steeve | mechanic
ossa | person | Albert Ossima | opposition candidate, professor
au | organization | African Union
france | place | France
eramine | organization | Eramine | French mining group
china | place | China
--- events
1 | COERCE | soldiers | bongo, gabon | core; time 2023-08-30; or ASSAULT
2 | OTHER:election | cge | bongo | core; time 2023-08-30; or OTHER
3 | OTHER:statement | soldiers | - | core; time 2023-08-30
4 | OTHER:election | bongo | ossa | reported; by cge
5 | REJECT | soldiers | ?cge | core; or COERCE
6 | COERCE | soldiers | parliament | core
7 | COERCE | soldiers | ?gabon |
8 | OTHER:statement | soldiers | - |
9 | COERCE | soldiers | bongo, doctor | core; by soldiers
10 | REQUEST | bongo | - | core
11 | COERCE | ?soldiers | son |
12 | OTHER:appointment | soldiers | nguema | core
13 | OTHER:other | nguema | guard | time 2019/2023
14 | SUPPORT | soldiers | nguema |
15 | SUPPORT | - | ?soldiers | place libreville; or OTHER
16 | OTHER:other | family | - | by mechanic; quoted
17 | OTHER:other | family | - | possible; by mechanic; quoted
18 | OTHER:other | family | gabon | time 1967/2023
19 | REQUEST | ossa | soldiers | core
21 | OTHER:election | ossa | ?bongo | reported; by ossa
22 | OTHER:statement | soldiers | ?ossa | neg; or REJECT
23 | SANCTION | au | gabon | core
24 | ACCUSE | france | ?soldiers | core
25 | OTHER:business | eramine | - |
26 | REQUEST | china | ?soldiers, bongo |

=== n6-e004 date:2021-04-21 topic:police source:written
[Officer]{officer} *convicted*{1} of *killing*{2} motorist; [family]{family} *vows*{3} to *fight on*{3}

[TULSA]{tulsa}, [Okla.]{oklahoma} — A [jury]{jury} <Wednesday|2021-04-21> *found*{1} a [former police officer]{officer} guilty of manslaughter in the *death*{2} of a [man]{victim} [he]{officer} *pulled over*{4} for a broken taillight.

[Bradley Kern]{officer}, 36, *faces*{5} four years to life. [He]{officer} *stared*{6} at the table as [the clerk]{clerk} *read*{7} the verdict. [His]{officer} [wife]{kernwife} *left*{8} the courtroom.

[The driver]{victim}, [Terrell Mayfield]{victim}, was on [his]{victim} way home from a double shift on <March 2, 2020|2020-03-02>. Body camera video *shown*{9} at trial had [Kern]{officer} *ordering*{10} [the 29-year-old]{victim} to put both hands on the wheel. [He]{victim} *did*{11}. [The officer]{officer} then *fired*{2} once through the window.

[Kern]{officer} *testified*{12} that [he]{officer} *saw*{13} a gun. It was a thermos. [[His]{officer} partner]{partner}, [Officer]{-} [Dana Ruiz]{partner}, *told*{14} [jurors]{jury} [she]{partner} *saw*{15} nothing in [Mayfield]{victim}'s hands and had *shouted*{16} at [Kern]{officer} to *wait*{16}. [She]{partner} *took*{17} a leave of absence after [fellow officers]{fellow} *stopped*{18} answering [her]{partner} radio calls.

"Today [they]{jury} *said*{19} [[my]{mother} son]{victim}'s name right," said [Mayfield]{victim}'s [mother]{mother}, [Gloria Mayfield]{mother}, outside the courthouse. [She]{mother} and [her]{mother} [daughter-in-law]{wife}, [Keisha]{wife}, have *sued*{20} [the city]{tulsa}. [The two women]{mother+wife} *turned down*{21} a $3 million *offer*{22} in December.

[Mayor]{-} [G.T. Rasmussen]{mayor} *praised*{23} [jurors]{jury} and *asked*{24} for calm. [The police union]{fop}, which *paid*{25} for [Kern]{officer}'s defense, *called*{26} the outcome "a sad day for the men and women who serve". [[Its]{fop} president]{foppres}, [Sgt.]{-} [Lou Pruitt]{foppres}, said [Kern]{officer} would *appeal*{28}.

[Defense attorney]{-} [Scott Gamble]{gamble} had *argued*{29} that [[his]{gamble} client]{officer} had 1.4 seconds to decide. [Prosecutor]{-} [Anita Brandt]{brandt} *counted*{30} the seconds aloud in [her]{brandt} closing.

[The judge]{judge} *set*{31} sentencing for <June 4|2021-06-04>. [The defendant]{officer} was *handcuffed*{32} and *led*{32} away.
--- actors
officer | person | Bradley Kern | former police officer
family | group | Mayfield family
tulsa | place | Tulsa
oklahoma | place | Oklahoma
jury | group | jury
victim | person | Terrell Mayfield | motorist
clerk | person | clerk of the court
kernwife | person | wife of Bradley Kern
partner | person | Dana Ruiz | police officer
fellow | group | fellow officers
mother | person | Gloria Mayfield
wife | person | Keisha Mayfield
mayor | person | G.T. Rasmussen | Mayor of Tulsa
fop | organization | police union
foppres | person | Lou Pruitt | president of the police union
gamble | person | Scott Gamble | defense attorney
brandt | person | Anita Brandt | prosecutor
judge | person | judge
--- events
1 | COERCE | jury | officer | core; time 2021-04-21; place tulsa
2 | ASSAULT | officer | victim | core; time 2020-03-02
3 | REJECT | family | - | core; planned; or ACCUSE
4 | COERCE | officer | victim | time 2020-03-02
5 | COERCE | - | officer | possible
6 | OTHER:other | officer | - |
7 | OTHER:court | clerk | - | time 2021-04-21
8 | OTHER:travel | kernwife | - |
9 | OTHER:court | - | - |
10 | REQUEST | officer | victim | time 2020-03-02; or COERCE
11 | CONCEDE | victim | ?officer | or OTHER
12 | OTHER:court | officer | - |
13 | OTHER:other | officer | ?victim | by officer
14 | ACCUSE | partner | officer, jury | core; or OTHER
15 | OTHER:other | partner | victim | neg; by partner
16 | REQUEST | partner | officer | by partner
17 | OTHER:other | partner | - |
18 | SANCTION | fellow | partner | or REJECT
19 | SUPPORT | jury | victim | by mother; quoted; or OTHER
20 | ACCUSE | mother, wife | tulsa | core
21 | REJECT | mother, wife | ?tulsa |
22 | AID/AGREE | ?tulsa | mother, wife | planned; time 2020-12
23 | SUPPORT | ?mayor | jury |
24 | REQUEST | ?mayor | - |
25 | AID | fop | officer |
26 | ACCUSE | fop | ?jury | or OTHER
28 | REJECT | officer | - | planned; by foppres; or REQUEST
29 | OTHER:court | gamble | - | or REJECT
30 | OTHER:court | brandt | - | or ACCUSE
31 | OTHER:court | judge | - |
32 | COERCE | - | officer | core; time 2021-04-21

=== n6-e005 date:2018-11-28 topic:agriculture source:written
[Indian growers]{farmers} *march*{1} on [Delhi]{delhi} for loan waiver

[NEW DELHI]{delhi:N}: [Tens of thousands of farmers]{farmers} from 14 states *began*{1} a two-day *march*{1} to [Parliament]{parliament:n} <on Wednesday|2018-11-28>, *demanding*{2} a special session on the crisis in the villages.

[The cultivators]{farmers}, many barefoot, *carried*{1} red, green and yellow flags of [some 200 organisations]{orgs} *joined*{3} in a [coordination committee]{committee}. [They]{farmers} *want*{2} [the Union government]{india} to *write off*{2} loans and to *pay*{2} one and a half times the cost of crops.

[A group from [Vidarbha]{vidarbha}]{group}, 60 [women]{group} in white saris, *walked*{1} at the head. [Each]{group} held the photograph of a husband who had *killed himself*{4}. "[The bank]{bank} *came*{5} for the bullocks on the twelfth day," said [one]{sunita}, [Sunita Bhoyar]{sunita}, 34, [who]{sunita} has two acres and a debt of Rs 1.7 lakh. [The mother of two]{sunita} had never been on a train before. [[Her]{sunita} brother-in-law]{brother} *forbade*{6} [her]{sunita} to *go*{6}. [She]{sunita} *left*{7} at night, with the help of [her]{sunita} [mother-in-law]{mil}. "[She]{mil} *gave*{8} [me]{sunita} [her]{mil} sandals," [the widow]{sunita} added.

[Delhi Police]{police} *deployed*{10} 3,500 men. [Special Commissioner]{-} [Rakesh Asthana Rao]{rao} said [the force]{police} had *allowed*{12} the *march*{1} up to Parliament Street and no further.

[Agriculture Minister]{-} [Brij Mohan Chauhan]{minister} *told*{13} [the Rajya Sabha]{rajya} that farm incomes had *risen*{14} by a fifth. [The Congress]{congress} and [the Left]{left} *shouted*{15} [him]{minister} down. [Congress president]{-} [Meenakshi Nehra]{nehra}, [[whose]{nehra} party]{congress} *waived*{16} loans in [two states]{twostates} it *won*{17} <last year|2017>, will *address*{18} [the protesters]{farmers} <on Thursday|2018-11-29>. [The minister]{minister} *accused*{19} [her]{nehra} of *shedding*{20} crocodile tears.

[The committee]{committee}'s [convenor]{convenor}, [V.M. Balan]{convenor}, said politicians of all colours were welcome "to *sit*{21} below the stage". [[His]{convenor} outfit]{committee} has *drafted*{22} two bills, which [an independent member]{shetti}, [Raju Shetye]{shetti}, has *introduced*{23}.

[Medical students]{medics} *opened*{24} a foot clinic at [Ramlila Ground]{ramlila}. By evening [they]{medics} had *bandaged*{25} 900 [marchers]{marchers}.
--- actors
farmers | group | tens of thousands of farmers
delhi | place | New Delhi
parliament | organization | Parliament
orgs | group | some 200 farmers' organisations
committee | organization | coordination committee
india | place | India
vidarbha | place | Vidarbha
group | group | 60 women from Vidarbha
bank | organization | bank
sunita | person | Sunita Bhoyar | widow from Vidarbha
brother | person | brother-in-law of Sunita Bhoyar
mil | person | mother-in-law of Sunita Bhoyar
police | organization | Delhi Police
rao | person | Rakesh Asthana Rao | Special Commissioner
minister | person | Brij Mohan Chauhan | Agriculture Minister
rajya | organization | Rajya Sabha
congress | organization | Congress
left | organization | the Left
nehra | person | Meenakshi Nehra | Congress president
twostates | group | two states
convenor | person | V.M. Balan | convenor of the committee
shetti | person | Raju Shetye | independent member
medics | group | medical students
ramlila | place | Ramlila Ground
marchers | group | 900 treated marchers
--- events
1 | PROTEST | farmers, group | parliament, ?india | core; time 2018-11-28; place delhi
2 | AID/REQUEST | farmers | india | core; or REQUEST
3 | COOPERATE | orgs | - | mutual
4 | OTHER:death | - | - |
5 | COERCE | bank | ?sunita | by sunita; quoted
6 | COERCE | brother | sunita | or REJECT
7 | OTHER:travel | sunita | - |
8 | AID | mil | sunita | by sunita; quoted
10 | MOBILIZE | police | ?farmers | core
12 | CONCEDE | police | ?farmers | by rao
13 | OTHER:statement | minister | rajya |
14 | OTHER:business | - | - | by minister
15 | PROTEST | congress, left | minister | core; or ACCUSE
16 | AID | congress | - | place twostates; or CONCEDE
17 | OTHER:election | congress | - | time 2017; place twostates
18 | SUPPORT | nehra | farmers | planned; core; time 2018-11-29; or CONSULT
19 | ACCUSE | minister | nehra | core
20 | OTHER:other | nehra | - | reported; by minister
21 | OTHER:other | - | - | possible; by convenor; quoted
22 | OTHER:other | committee | - |
23 | OTHER:other | shetti | - |
24 | AID | medics | ?farmers | place ramlila
25 | AID | medics | marchers | time 2018-11-28

=== n6-e006 date:2022-12-07 topic:conflict source:written
[Monk]{monk}, [two women]{teachers} among [hostages]{hostages} *freed*{1} in Mindat

[YANGON]{yangon} — [An ethnic Chin militia]{cdf} in western [Myanmar]{myanmar} <on Wednesday|2022-12-07> *released*{1} [11 civilians]{hostages} it had *held*{2} for a month on suspicion of *spying*{3} for [the army]{army}.

[The captives]{hostages}, among them a [Buddhist monk]{monk} and [two schoolteachers]{teachers}, were *handed*{1} to [elders]{elders} at a river crossing. [All]{hostages} appeared in good health, said [a resident]{resident} [who]{resident} *saw*{4} [them]{hostages} *cross*{4}.

[The Mindat Defence Force]{cdf} said in a statement that [it]{cdf} had found no evidence against [nine of the eleven]{nine}. [The other two]{pair}, [a couple [who]{pair} ran a telephone shop]{pair}, had *confessed*{6} and been *pardoned*{7}. [The pair]{pair} *told*{8} [the news website Khonumthung]{khonum} that [they]{pair} had *said*{6} whatever [[their]{pair} captors]{cdf} wanted to hear.

"[They]{cdf} did not *beat*{9} [us]{hostages}. [They]{cdf} *asked*{10} the same question every night," said [one of the teachers]{nilar}, [Daw Nilar]{nilar}. [[Her]{nilar} colleague]{sanda}, [Daw Sanda Lwin]{sanda}, *stayed*{11} behind with [a sister]{sandasister} in the hills.

[The monk]{monk}, [U Kovida]{monk}, *returned*{12} to [his]{monk} monastery, which [soldiers]{army} had *occupied*{13} in [his]{monk} absence. [The abbot]{monk} *asked*{14} [the troops]{army} to *leave*{14}. [They]{army} *did*{15}, [the resident]{resident} said, after *taking*{16} the rice.

[The military]{army}, which *seized*{17} power <in February 2021|2021-02>, *calls*{18} [the militia]{cdf} terrorists. [[Its]{army} spokesman]{spokesman}, [Major General]{-} [Zaw Lin Htet]{spokesman}, *claimed*{19} that the *release*{1} was the result of an *operation*{20}. [The force]{cdf} *denied*{21} that there had been any *fighting*{20} that week.

[The Mindat group]{cdf} *was formed*{22} by [farmers]{chinfarmers} with hunting rifles a few weeks after the *coup*{17}. [Its]{cdf} [first commander]{first}, [Salai Lian]{first}, was *killed*{23} in an air *strike*{23}; [[his]{first} brother]{second}, [Salai Thang]{second}, *leads*{24} [it]{cdf} now. [The latter]{second} *ordered*{1} the *release*{1}, according to the statement, as a Christmas gesture.
--- actors
monk | person | U Kovida | Buddhist monk, abbot
hostages | group | 11 civilians
yangon | place | Yangon
cdf | organization | Mindat Defence Force | ethnic Chin militia
myanmar | place | Myanmar
army | organization | army of Myanmar
teachers | group | two schoolteachers
elders | group | elders
resident | person | resident
nine | group | nine of the captives
pair | group | couple who ran a telephone shop
khonum | organization | Khonumthung | news website
nilar | person | Daw Nilar | schoolteacher
sanda | person | Daw Sanda Lwin | schoolteacher
sandasister | person | sister of Daw Sanda Lwin
spokesman | person | Zaw Lin Htet | Major General, army spokesman
chinfarmers | group | farmers
first | person | Salai Lian | first commander
second | person | Salai Thang | commander
--- events
1 | RETREAT | cdf, second | hostages, monk, elders | core; time 2022-12-07
2 | COERCE | cdf | hostages | core
3 | OTHER:crime | hostages | ?army | possible
4 | OTHER:travel | hostages | - | by resident
6 | CONCEDE | pair | cdf | by cdf
7 | CONCEDE | ?cdf | pair | by cdf
8 | OTHER:statement | pair | khonum | or REJECT
9 | ASSAULT | cdf | hostages | neg; by nilar; quoted
10 | REQUEST | cdf | ?hostages | by nilar; quoted
11 | OTHER:other | sanda | sandasister |
12 | OTHER:travel | monk | - | time 2022-12-07
13 | COERCE | army | ?monk |
14 | RETREAT/REQUEST | monk | army | core; or REQUEST
15 | RETREAT | army | ?monk | by resident
16 | COERCE | army | ?monk | by resident; or OTHER
17 | COERCE | army | ?myanmar | time 2021-02; or ASSAULT
18 | ACCUSE | army | cdf |
19 | OTHER:statement | spokesman | - |
20 | ASSAULT | ?army | cdf | reported; by spokesman
21 | REJECT | cdf | ?spokesman | core
22 | OTHER:other | chinfarmers | cdf |
23 | ASSAULT | ?army | first |
24 | OTHER:other | second | cdf |

=== n6-e007 date:2019-06-27 topic:media source:written
[Broadcaster]{ntv} *loses*{1} *appeal*{2} against [former presenter]{presenter}

[PRAGUE]{prague} (CTK) - [Private television station NTV]{ntv} must *pay*{1} [its]{ntv} [former news anchor]{presenter} 2.1 million crowns for *dropping*{3} [her]{presenter} after [she]{presenter} *announced*{4} [her]{presenter} pregnancy, [an appeals court]{appeals} *ruled*{1} <on Thursday|2019-06-27>.

[The Municipal Court in [Prague]{prague}]{appeals} *upheld*{1} a verdict *given*{5} <last year|2018> by [a district court]{district}. [It]{appeals} also *ordered*{6} [the station]{ntv} to *read*{6} an apology before the main evening news, something [the lower court]{district} had *refused*{7} [the plaintiff]{presenter}.

[Petra Hanzlová]{presenter}, 41, *read*{8} the news on [NTV]{ntv} for nine years. <In March 2016|2016-03> [the programme director]{director}, [Ivo Kadlec]{director}, *told*{9} [her]{presenter} that viewers did not like "two people at the desk". [He]{director} *gave*{10} the job to [Barbora Vlčková]{vlckova}, eleven years younger. [The latter]{vlckova} *left*{11} [the company]{ntv} <in 2018|2018>, when [she]{vlckova} was expecting [herself]{vlckova}, and *testified*{12} for [[her]{vlckova} predecessor]{presenter}.

"[She]{vlckova} *brought*{12} the same e-mail, word for word," [Hanzlová]{presenter} *told*{13} [reporters]{reporters}. "[He]{director} had only *changed*{14} the name."

[NTV]{ntv} said it was disappointed and would *turn*{16} to [the Supreme Court]{supreme}. [Kadlec]{director}, now an adviser to [the station's owner]{owner}, [financier]{-} [Marek Dusil]{owner}, *did not attend*{17}. [The owner]{owner} had *offered*{18} [the anchor]{presenter} a settlement <in 2017|2017>, on condition of silence. [She]{presenter} *declined*{19}.

[Judge]{-} [Milada Rosická]{judge} said [the broadcaster]{ntv} had *presented*{20} ratings that were *compiled*{21} after the dismissal. [She]{judge} *forwarded*{22} the file to [the state prosecutor]{prosecutor}.

[Hanzlová]{presenter} now *works*{23} for [public Czech Radio]{radio}. [[Her]{presenter} younger colleague]{vlckova} *teaches*{24} journalism at [a university in [Brno]{brno}]{university}. [The two women]{presenter+vlckova} are *writing*{25} a book.
--- actors
ntv | organization | NTV | private television station
presenter | person | Petra Hanzlová | former news anchor
prague | place | Prague
appeals | organization | Municipal Court in Prague
district | organization | district court
director | person | Ivo Kadlec | programme director of NTV
vlckova | person | Barbora Vlčková | former news anchor
reporters | group | reporters
supreme | organization | Supreme Court
owner | person | Marek Dusil | owner of NTV, financier
judge | person | Milada Rosická | judge
prosecutor | organization | state prosecutor
radio | organization | Czech Radio
brno | place | Brno
university | organization | university in Brno
--- events
1 | COERCE | appeals | ntv, presenter | core; time 2019-06-27; place prague; or SUPPORT OTHER
2 | REJECT | ntv | district, presenter | core; or REQUEST
3 | SANCTION | ntv | presenter | core
4 | OTHER:statement | presenter | ?ntv |
5 | COERCE | district | ?ntv | time 2018
6 | CONCEDE/REQUEST | appeals | ntv | core; or REQUEST COERCE
7 | REJECT | district | presenter |
8 | OTHER:business | presenter | ntv |
9 | SANCTION | director | presenter | core; time 2016-03; or OTHER
10 | OTHER:appointment | director | vlckova | time 2016-03
11 | OTHER:appointment | vlckova | ntv | time 2018
12 | SUPPORT | vlckova | presenter, ?ntv | core; or ACCUSE
13 | OTHER:statement | presenter | reporters |
14 | OTHER:other | director | ?vlckova | reported; by presenter; quoted
16 | REQUEST | ntv | supreme | planned; by ntv; or REJECT
17 | OTHER:travel | director | - | neg; or REJECT
18 | AID/AGREE | owner | presenter | planned; time 2017; or CONCEDE
19 | REJECT | presenter | ?owner |
20 | OTHER:court | ntv | - | by judge
21 | OTHER:business | ?ntv | - | by judge
22 | ACCUSE | judge | prosecutor, ?ntv | core
23 | OTHER:business | presenter | radio |
24 | OTHER:other | vlckova | university |
25 | OTHER:culture | presenter, vlckova | - | mutual

=== n6-e008 date:2025-02-25 topic:local source:written
[Council]{council} *backs*{1} [developer]{larch} over [allotment holders]{holders}

[Gardeners]{holders} [who]{holders} have *grown*{2} vegetables on the same site in [Stockport]{stockport} for a century must *leave*{3} by <October|2025-10> after [planners]{council} *approved*{1} 84 flats there.

[Stockport Council]{council}'s planning committee *voted*{1} eight to five <on Monday evening|2025-02-24> in favour of [Larchfield Homes]{larch}. About 120 [plot holders]{holders} and [their]{holders} [supporters]{supporters} *filled*{4} the public gallery, some with leeks.

[The committee's chair]{chair}, [Cllr]{-} [Janet Roscoe]{chair}, *had*{5} to *suspend*{5} the meeting twice. [The Labour councillor]{chair} said [the borough]{council} *needed*{6} homes and that [the growers]{holders} would be *offered*{7} land at [Reddish]{reddish}, two miles away.

"[They]{council} may as well *offer*{7} [me]{stan} a plot on the moon," said [Stan Ogden-Price]{stan}, 83, [who]{stan} *took over*{8} [his]{stan} [father]{father}'s plot <in 1968|1968>. [The retired fitter]{stan} *chairs*{9} [the Heaton Lane Allotment Society]{society}. [[His]{stan} deputy]{deputy}, [Fozia Mirza]{deputy}, a [GP]{deputy:n}, *told*{10} [councillors]{council} that [six of [her]{deputy} patients]{six} *worked*{11} there on [her]{deputy} prescription.

[The society]{society} will *seek*{12} a judicial review. [[Its]{society} solicitor]{solicitor}, [Ben Achebe]{solicitor}, said [the council]{council} had *failed*{13} to *consult*{13} [the Secretary of State]{secstate}, as the law *requires*{14}. [The authority]{council} *insists*{15} [it]{council} *did*{16}.

[Larchfield]{larch}'s [managing director]{md}, [Craig Tunnicliffe]{md}, *welcomed*{17} the decision. [[His]{md} company]{larch} would *plant*{18} two trees for every one it *felled*{18}, [he]{md} *promised*{18}. [He]{md} *grew up*{19} in the next street. "[[My]{md} nan]{nan} had number 41," [he]{md} said. [She]{nan} *swapped*{20} marrows with [Mr]{-} [Ogden-Price]{stan}, [who]{stan} *confirmed*{21} it, adding that [she]{nan} "would *clip*{22} [his]{md} ear".

[Local MP]{-} [Navin Sood]{sood}, a [Liberal Democrat]{sood:n}, *opposed*{23} the scheme. [[His]{sood} predecessor]{pred}, [Ann Clough]{pred}, had *supported*{24} it until [she]{pred} *lost*{25} [her]{pred} seat.
--- actors
council | organization | Stockport Council
larch | organization | Larchfield Homes | developer
holders | group | allotment holders
stockport | place | Stockport
supporters | group | supporters of the plot holders
chair | person | Janet Roscoe | chair of the planning committee, councillor
reddish | place | Reddish
stan | person | Stan Ogden-Price | chair of the allotment society
father | person | father of Stan Ogden-Price
society | organization | Heaton Lane Allotment Society
deputy | person | Fozia Mirza | GP, deputy chair of the society
six | group | six patients of Fozia Mirza
solicitor | person | Ben Achebe | solicitor of the society
secstate | person | Secretary of State
md | person | Craig Tunnicliffe | managing director of Larchfield Homes
nan | person | grandmother of Craig Tunnicliffe
sood | person | Navin Sood | MP
pred | person | Ann Clough | former MP
--- events
1 | SUPPORT | council | larch, holders | core; time 2025-02-24; place stockport; or AGREE
2 | OTHER:business | holders | - | place stockport; or OTHER
3 | COERCE | council | holders | core; planned; time 2025-10; or RETREAT
4 | PROTEST | holders, supporters | ?council | core; time 2025-02-24
5 | OTHER:other | chair | ?holders | time 2025-02-24; or COERCE
6 | OTHER:other | council | - | by chair
7 | AID/AGREE | council | holders | planned; by chair
8 | OTHER:other | stan | father | time 1968
9 | OTHER:other | stan | society |
10 | OTHER:statement | deputy | council | or REQUEST
11 | OTHER:health | six | - | by deputy
12 | ACCUSE | society | ?council | core; planned; or REJECT REQUEST
13 | CONSULT | council | secstate | neg; by solicitor; or OTHER
14 | REQUEST | - | council | or OTHER
15 | REJECT | council | ?solicitor | core
16 | CONSULT | council | ?secstate | by council
17 | SUPPORT | md | ?council | core
18 | AGREE | larch, md | - | planned; by md
19 | OTHER:other | md | - |
20 | COOPERATE | nan, stan | - | mutual; or OTHER
21 | OTHER:statement | stan | - |
22 | ASSAULT | nan | md | by stan; quoted; possible; or OTHER
23 | REJECT | sood | ?larch |
24 | SUPPORT | pred | ?larch |
25 | OTHER:election | pred | ?sood |

=== n6-e009 date:2021-11-02 topic:climate source:written
[Island leader]{mata} *scolds*{1} [big powers]{powers} at climate *summit*{2}

[GLASGOW]{glasgow} — The prime minister of a Pacific nation of 11,000 people *accused*{1} [the world's largest polluters]{powers} <on Tuesday|2021-11-02> of *signing*{3} the death warrant of [[his]{mata} country]{tuvalu}.

[Tuvalu]{tuvalu}'s [Semisi Matagi]{mata} *spoke*{1} for six minutes at the [United Nations]{un} *conference*{2} and *received*{4} a standing ovation. [The former fisherman]{mata} *asked*{5} [the presidents of [China]{china} and [Brazil]{brazil}]{two}, [who]{two} *stayed*{6} at home, to *visit*{5} [his]{mata} [father]{father}'s grave. "Bring boots," [he]{mata} said.

[The host]{johnson}, [British Prime Minister]{-} [Edward Harcourt]{johnson}, *promised*{7} another £290 million to help [poor countries]{poor} *adapt*{8}. [[His]{johnson} Fijian colleague]{fiji}, [Ratu Jone Vakatawa]{fiji}, *called*{9} the sum "a tip". [The two leaders]{johnson+fiji} later *shook*{10} hands for [photographers]{photographers}.

[US President]{-} [Robert Haldane]{haldane} *apologised*{11} for [his]{haldane} [predecessor]{pred}, [who]{pred} had *taken*{12} [the country]{us} out of the Paris accord. [He]{haldane} then *criticised*{13} [Beijing]{china:N} and [Moscow]{russia:N} by name. [China]{china} *replied*{14} through [its]{china} [envoy]{envoy}, [Xie Guoliang]{envoy}, that actions counted more than words. "[They]{us} *leave*{15}, [they]{us} *come back*{15}, [they]{us} may *leave*{15} again," [the envoy]{envoy} *said*{14}.

[More than a hundred countries]{hundred} *agreed*{16} to *end*{16} deforestation by <2030|2030>. [Indonesia]{indonesia} *signed*{16}, but a day later [[its]{indonesia} environment minister]{indmin}, [Siti Rahmawati]{indmin}, *said*{17} the pledge was unfair. [Campaigners]{campaigners} from [Greenpeace]{greenpeace} *noted*{18} that a similar *promise*{19} was *made*{19} <in 2014|2014> and *broken*{20}.

Outside the gates, [a teenager]{teen} from [Uganda]{uganda}, [Mercy Nabwire]{teen}, *addressed*{21} [several thousand marchers]{marchers}. [She]{teen} and [Mr]{-} [Matagi]{mata} had *met*{22} on the train. "[He]{mata} *gave*{23} [me]{teen} [his]{mata} seat," [the 17-year-old]{teen} said, "and then [he]{mata} *told*{24} [me]{teen} how many people live where [he]{mata} lives. [My]{teen} school is bigger."
--- actors
mata | person | Semisi Matagi | prime minister of Tuvalu
powers | group | the world's largest polluters
glasgow | place | Glasgow
tuvalu | place | Tuvalu
un | organization | United Nations
china | place | China
brazil | place | Brazil
two | group | presidents of China and Brazil
father | person | father of Semisi Matagi
johnson | person | Edward Harcourt | British Prime Minister
poor | group | poor countries
fiji | person | Ratu Jone Vakatawa | prime minister of Fiji
photographers | group | photographers
haldane | person | Robert Haldane | US President
pred | person | predecessor of Robert Haldane
us | place | United States
russia | place | Russia
envoy | person | Xie Guoliang | Chinese envoy
hundred | group | more than a hundred countries
indonesia | place | Indonesia
indmin | person | Siti Rahmawati | environment minister of Indonesia
campaigners | group | Greenpeace campaigners
greenpeace | organization | Greenpeace
teen | person | Mercy Nabwire | teenager from Uganda
uganda | place | Uganda
marchers | group | several thousand marchers
--- events
1 | ACCUSE | mata | powers | core; time 2021-11-02; place glasgow
2 | CONSULT | - | - | place glasgow; or OTHER
3 | ASSAULT | powers | tuvalu | reported; by mata; or OTHER
4 | SUPPORT | - | mata | core
5 | CONSULT/REQUEST | mata | two | core; or REQUEST
6 | REJECT | two | - | or OTHER
7 | AID/AGREE | johnson | poor | core; planned
8 | OTHER:other | poor | - | possible
9 | ACCUSE | fiji | ?johnson |
10 | CONSULT | johnson, fiji | - | mutual; or OTHER
11 | CONCEDE | haldane | - | core; or ACCUSE
12 | SANCTION | pred | - | or RETREAT REJECT
13 | ACCUSE | haldane | china, russia | core
14 | REJECT | china, envoy | ?haldane, ?us | or ACCUSE
15 | SANCTION | us | - | by envoy; quoted; or OTHER
16 | AGREE | hundred, indonesia | - | core; mutual; planned
17 | ACCUSE | indmin | - | or REJECT
18 | OTHER:statement | campaigners | - |
19 | AGREE | - | - | time 2014
20 | REJECT | - | - |
21 | OTHER:statement | teen | marchers |
22 | CONSULT | teen, mata | - | mutual
23 | AID | mata | teen | by teen; quoted
24 | OTHER:statement | mata | teen | by teen; quoted

=== n6-e010 date:2018-07-12 topic:crime source:written
[Gang of four]{gang} *jailed*{1} for *robbing*{2} [elderly brothers]{brothers}

[Four burglars]{gang} [who]{gang} *tied up*{2} [two brothers in [their]{brothers} eighties]{brothers} and *left*{3} [them]{brothers} for 14 hours have been *given*{1} a total of 51 years.

[Thomas and Hugh Garvey]{brothers} were asleep in [their]{brothers} farmhouse near [Omagh]{omagh} on <12 January last year|2017-01-12> when [the men]{gang} *broke*{4} a window. [Thomas]{thomas}, 86, had [his]{thomas} wrist *broken*{5}. [[His]{thomas} younger brother]{hugh}, 81, *lost*{6} consciousness. [The intruders]{gang} *took*{2} £900, a shotgun and a medal.

[Dungannon Crown Court]{court} *heard*{7} that the *raid*{2} was *planned*{8} by [Declan Rush]{rush}, 44, [who]{rush} had *mended*{9} [the pensioners]{brothers}' roof a month before. [He]{rush} *waited*{10} in the van while [[his]{rush} nephew]{nephew}, [Aaron Rush]{nephew}, and [two others]{othertwo} *went*{4} in. [The older Rush]{rush} *got*{1} 16 years, [the younger]{nephew}, 22, nine. [Padraig Toner]{toner} and [Lee Whyte]{whyte}, [who]{toner+whyte} *pleaded guilty*{11} on the first day, were *sentenced*{1} to 13 each.

A [postwoman]{post}, [Geraldine Mallon]{post}, *found*{12} [the victims]{brothers} at noon. The dog would not let [her]{post} leave the letters. "[I]{post} could see [Hugh]{hugh}'s feet," [she]{post} *told*{13} [the jury]{jury}. "[He]{hugh} *asked*{14} [me]{post} to *see*{14} to [[his]{hugh} brother]{thomas} first, and [the brother]{thomas} *said*{14} the very same."

[Judge]{-} [Fiona Bagnall-Kerr]{judge} *commended*{15} [her]{post}. [She]{judge} *described*{16} [Declan Rush]{rush} as [a man]{rush} [who]{rush} "*drank*{17} [their]{brothers} tea and *counted*{18} [their]{brothers} spoons". [[His]{rush} counsel]{counsel} *said*{19} [the roofer]{rush} was ashamed. [Thomas Garvey]{thomas} *died*{20} <in April|2018-04>, of causes not linked to the *attack*{2}. [Hugh]{hugh} *sat*{21} through the whole trial beside [Ms]{-} [Mallon]{post}.

[Detective Sergeant]{-} [Ian Cole]{cole} of [the PSNI]{psni} said the medal had been *recovered*{22}. It was [[their]{brothers} father]{garveyfather}'s, from the Somme. "[He]{hugh} has not *let go*{23} of it since [we]{psni} *gave*{24} it back," [the officer]{cole} said.
--- actors
gang | group | four burglars
brothers | group | Thomas and Hugh Garvey
omagh | place | Omagh
thomas | person | Thomas Garvey
hugh | person | Hugh Garvey
court | organization | Dungannon Crown Court
rush | person | Declan Rush | roofer
nephew | person | Aaron Rush
othertwo | group | Padraig Toner and Lee Whyte
toner | person | Padraig Toner
whyte | person | Lee Whyte
post | person | Geraldine Mallon | postwoman
jury | group | jury
judge | person | Fiona Bagnall-Kerr | judge
counsel | person | counsel of Declan Rush
cole | person | Ian Cole | Detective Sergeant
psni | organization | PSNI
garveyfather | person | father of Thomas and Hugh Garvey
--- events
1 | COERCE | ?court | gang, rush, nephew, toner, whyte | core; time 2018-07-12
2 | ASSAULT | gang | brothers | core; time 2017-01-12; place omagh; or OTHER
3 | ASSAULT | gang | brothers | core; or OTHER
4 | ASSAULT | nephew, othertwo | brothers | time 2017-01-12; place omagh; or OTHER
5 | ASSAULT | ?gang | thomas | core
6 | OTHER:health | - | hugh |
7 | OTHER:court | - | court |
8 | OTHER:crime | rush | brothers |
9 | OTHER:business | rush | brothers | time 2016-12
10 | OTHER:other | rush | - |
11 | CONCEDE | toner, whyte | - | or OTHER
12 | AID | post | brothers | core
13 | OTHER:court | post | jury | or OTHER
14 | REQUEST | hugh, thomas | post | by post; quoted
15 | SUPPORT | judge | post |
16 | ACCUSE | judge | rush |
17 | OTHER:other | rush | ?brothers | by judge; quoted
18 | OTHER:crime | rush | ?brothers | by judge; quoted; or OTHER
19 | OTHER:statement | counsel | - | or CONCEDE
20 | OTHER:death | - | thomas | time 2018-04
21 | OTHER:court | hugh, post | - |
22 | OTHER:other | ?psni | - | by cole
23 | OTHER:other | hugh | - | neg; by cole; quoted
24 | AID | psni | hugh | by cole; quoted

=== n6-e011 date:2024-10-16 topic:transport source:written
[Rail operator]{trassa} and [union]{sev} *strike*{1} deal after [mediator]{roth}'s night

[ZURICH]{zurich} — Trains in [Switzerland]{swiss} will *run*{2} on <Thursday|2024-10-17>. [Trassa]{trassa}, the [private freight and regional railway]{trassa}, and [the train staff union SEV-Nord]{sev} <early on Wednesday|2024-10-16> *settled*{1} a dispute over rest times that had *led*{3} to the first rail *strike*{3} in the country for years.

[Both sides]{trassa+sev} had *asked*{4} [Verena Roth]{roth}, a [former federal judge]{roth}, to *mediate*{4}. [She]{roth} *locked*{5} [them]{trassa+sev} into a seminar room in [Olten]{olten} at six in the evening, a [participant]{participant} said, and *collected*{6} the telephones.

[Train drivers]{drivers} will *have*{7} eleven hours between shifts instead of nine. In return [[their]{drivers} union]{sev} *gives up*{8} [its]{sev} demand for a 38-hour week. [Trassa]{trassa} *withdraws*{9} a claim for damages of two million francs. "[We]{sev} are satisfied, but nobody is dancing," said [SEV-Nord]{sev}'s [Fabio Gatti]{gatti}. [The 39-year-old]{gatti} had *led*{3} the walkout of [600 colleagues]{strikers} <last week|2024-10-07/2024-10-13>. [Trassa boss]{-} [Sandra Wenger]{wenger} *thanked*{10} [her]{wenger} "opponent and travelling companion".

[The strikers]{strikers} had *been praised*{11} by [the Socialists]{sp} and *attacked*{12} by [the People's Party]{svp}. [The latter]{svp}'s [transport spokesman]{spokesman}, [Urs Zgraggen]{spokesman}, *demanded*{13} a legal ban on railway *strikes*{14}. [The former]{sp} *answered*{15} that [[his]{spokesman} party]{svp}'s own [treasurer]{treasurer} sat on [Trassa]{trassa}'s board, where [he]{treasurer} had *voted*{16} for the longer shifts.

[The federal transport office]{bav} had *issued*{17} a warning to [the company]{trassa} <in July|2024-07> after a [driver]{driver} *fell asleep*{18} near [Thun]{thun} and *passed*{18} a red signal. [The man]{driver} was *suspended*{19}. Under the agreement [he]{driver} is to *return*{20} to work.

[A second union]{vslf}, [the drivers' association VSLF-Ost]{vslf}, was not at the table. [It]{vslf} will *put*{21} the result to [its]{vslf} [members]{members} <in November|2024-11>.
--- actors
trassa | organization | Trassa | private railway
sev | organization | SEV-Nord | train staff union
roth | person | Verena Roth | mediator, former federal judge
zurich | place | Zurich
swiss | place | Switzerland
olten | place | Olten
participant | person | participant
drivers | group | train drivers
gatti | person | Fabio Gatti | union leader
strikers | group | 600 strikers
wenger | person | Sandra Wenger | boss of Trassa
sp | organization | Socialists
svp | organization | People's Party
spokesman | person | Urs Zgraggen | transport spokesman of the People's Party
treasurer | person | treasurer of the People's Party
bav | organization | federal transport office
driver | person | train driver
thun | place | Thun
vslf | organization | VSLF-Ost | drivers' association
members | group | members of VSLF-Ost
--- events
1 | AGREE | trassa, sev | - | core; mutual; time 2024-10-16; place olten
2 | OTHER:business | ?trassa | - | planned; time 2024-10-17; place swiss
3 | PROTEST | strikers, ?sev, gatti | trassa | core; time 2024-10-07/2024-10-13
4 | CONSULT/REQUEST | trassa, sev | roth | core; or REQUEST
5 | CONSULT | roth | trassa, sev | core; time 2024-10-15; place olten; by participant
6 | OTHER:other | roth | ?trassa, ?sev | by participant
7 | CONCEDE/AGREE | ?trassa | drivers | planned; core; or OTHER
8 | CONCEDE/AGREE | sev | ?trassa | planned; core
9 | RETREAT/CONCEDE | trassa | ?sev | planned; core
10 | SUPPORT | wenger | ?gatti |
11 | SUPPORT | sp | strikers |
12 | ACCUSE | svp | strikers |
13 | COERCE/REQUEST | spokesman | - | or REQUEST
14 | PROTEST | - | - | possible; neg
15 | ACCUSE | sp | svp, treasurer | or REJECT
16 | SUPPORT | treasurer | ?trassa | by sp; or OTHER
17 | THREATEN | bav | trassa | time 2024-07; or SANCTION
18 | OTHER:accident | driver | - | place thun
19 | SANCTION | ?trassa | driver |
20 | CONCEDE/AGREE | ?trassa | driver | planned; or RETREAT
21 | REQUEST | vslf | members | planned; time 2024-11; or OTHER

=== n6-e012 date:2017-02-01 topic:diplomacy source:written
[Iran]{iran} *frees*{1} [French-Iranian scholar]{adel}; [husband]{husband} still *held*{2}

[PARIS]{paris} (AFP) - [A Franco-Iranian anthropologist]{adel} *jailed*{2} in [Tehran]{tehran} for 19 months *arrived*{3} in [France]{france} <on Wednesday|2017-02-01>, but [her]{adel} [companion]{husband} remains behind bars, [the French presidency]{elysee} *announced*{4}.

[Mahnaz Adelpour]{adel}, 60, *landed*{3} at [Roissy]{roissy} shortly after 8:00 am. [The academic]{adel}, [who]{adel} has both nationalities, was *driven*{5} to a hospital for tests. [President]{-} [Laurent Mercœur]{macron} *spoke*{6} to [her]{adel} by telephone and *hailed*{7} [her]{adel} courage.

[She]{adel} was *arrested*{2} <in June 2015|2015-06> along with [her]{adel} partner, [sociologist]{-} [Rémi Marchais]{husband}, [who]{husband} had *flown in*{8} to *celebrate*{8} a holiday with [her]{adel}. [Both]{adel+husband} were *accused*{9} of *plotting*{10} against national security. [The researchers]{adel+husband}, [who]{adel+husband} *work*{11} at [Sciences Po]{scpo}, *rejected*{12} the charges. [The Frenchman]{husband}'s five-year sentence was *confirmed*{13} on appeal in December; [hers]{adel} was *quashed*{1}.

[The Islamic republic]{iran} does not *recognise*{14} dual nationality and has *refused*{15} [French]{~france} [diplomats]{diplomats} access to [the scientist]{adel}. [They]{diplomats} *saw*{16} [Marchais]{husband} four times.

[Tehran]{iran:N} *denied*{17} that there had been an exchange. <A week ago|2017-01-25>, [a court in [Aix-en-Provence]{aix}]{aixcourt} *ordered*{18} the *release*{18} of [an Iranian engineer]{engineer}, [Jalal Rostam]{engineer}, [whose]{engineer} extradition [the United States]{us} had *sought*{19}. [He]{engineer} *flew*{20} home the same night. [Washington]{us:N} *voiced*{21} [its]{us} disappointment.

"One out of two is not a victory," said [Béatrice Delorme]{delorme} of [the support committee]{committee}, [who]{delorme} *accused*{22} [the government]{france} of *having traded*{23} badly. [The foreign minister]{lecoq}, [Alain Lecoq]{lecoq}, *replied*{24} that [Paris]{france:N} would not *rest*{25} until [the second prisoner]{husband} was home.

[Marchais]{husband} has *been*{26} on hunger *strike*{26} <since January 6|2017-01-06/2017-02-01>, [his]{husband} [sister]{sister} said.
--- actors
iran | place | Iran
adel | person | Mahnaz Adelpour | French-Iranian anthropologist
husband | person | Rémi Marchais | sociologist, companion of Mahnaz Adelpour
paris | place | Paris
tehran | place | Tehran
france | place | France
elysee | organization | French presidency
roissy | place | Roissy
macron | person | Laurent Mercœur | President of France
scpo | organization | Sciences Po
diplomats | group | French diplomats
aix | place | Aix-en-Provence
aixcourt | organization | court in Aix-en-Provence
engineer | person | Jalal Rostam | Iranian engineer
us | place | United States
delorme | person | Béatrice Delorme
committee | organization | support committee
lecoq | person | Alain Lecoq | foreign minister of France
sister | person | sister of Rémi Marchais
--- events
1 | RETREAT | iran | adel | core; or CONCEDE
2 | COERCE | iran | adel, husband | core; time 2015-06; place tehran
3 | OTHER:travel | adel | france | core; time 2017-02-01; place roissy
4 | OTHER:statement | elysee | - |
5 | AID | - | adel | or OTHER
6 | CONSULT | macron | adel |
7 | SUPPORT | macron | adel |
8 | OTHER:travel | husband | adel | or CONSULT
9 | ACCUSE | ?iran | adel, husband | core
10 | OTHER:crime | adel, husband | ?iran | reported
11 | OTHER:business | adel, husband | scpo |
12 | REJECT | adel, husband | ?iran |
13 | COERCE | ?iran | husband | core; time 2016-12
14 | SUPPORT | iran | - | neg; or REJECT
15 | REJECT | iran | diplomats |
16 | CONSULT | diplomats | husband |
17 | REJECT | iran | - | core
18 | RETREAT | aixcourt | engineer | core; time 2017-01-25; or CONCEDE
19 | COOPERATE/REQUEST | us | ?france, engineer | or REQUEST
20 | OTHER:travel | engineer | - | time 2017-01-25
21 | ACCUSE | us | ?france |
22 | ACCUSE | delorme | france | core
23 | COOPERATE | france | ?iran | reported; by delorme; or OTHER
24 | REJECT | lecoq | ?delorme | or OTHER
25 | AID | france | husband | planned; by lecoq; or AGREE
26 | PROTEST | husband | ?iran | core; time 2017-01-06/2017-02-01; by sister

=== n6-e013 date:2020-12-22 topic:health source:written
[Husband-and-wife team]{couple} *behind*{1} vaccine *get*{2} [Germany]{germany}'s top honour

[BERLIN]{berlin} — [The couple]{couple} [who]{couple} *developed*{1} one of the first coronavirus vaccines will *receive*{2} the Federal Cross of Merit, [the president's office]{office} said <on Tuesday|2020-12-22>.

[Selma and Ekrem Türkay]{couple}, both physicians and both children of [Turkish immigrants]{parents}, *founded*{4} [Immunova]{immunova} in [Mainz]{mainz} <in 2008|2008>. [He]{ekrem}, 55, is [the firm]{immunova}'s chief executive, [she]{selma}, 53, [its]{immunova} medical director. [They]{couple} *married*{5} <in 2002|2002> and *went*{5} back to the laboratory that afternoon.

[President]{-} [Hans-Georg Adler]{adler} will *hand*{2} over the medals <in March|2021-03>. "[They]{couple} have *given*{6} the world a way out," [he]{adler} *said*{6} in a statement. [Adler]{adler} himself is *to be vaccinated*{7} <in January|2021-01>.

[The scientists]{couple} *began*{1} work on the vaccine in a weekend. [Selma Türkay]{selma} had *read*{8} a Chinese paper in bed and *woken*{9} [[her]{selma} husband]{ekrem}. "[She]{selma} *said*{9}, [we]{couple} are *changing*{10} everything on Monday," [Ekrem Türkay]{ekrem} recalled. In March [the biotech company]{immunova} *teamed up*{12} with [the American giant Farrow]{farrow}. [The partner]{farrow} *paid*{13} 185 million dollars and *ran*{14} the trials.

[A smaller competitor]{kuravax}, [Kuravax of Tübingen]{kuravax}, has *accused*{15} [the Mainz firm]{immunova} of *using*{16} a coating on which [it]{kuravax} holds a patent. [Immunova]{immunova} *dismisses*{17} the claim. [The two companies]{immunova+kuravax} *shared*{18} a building until <2012|2012>.

[The state]{germany} *supported*{19} [both]{immunova+kuravax} with several hundred million euros. [Health Minister]{-} [Jana Sprenger]{minister} *visited*{20} [Mainz]{mainz} <last week|2020-12-14/2020-12-20> and was *photographed*{21} with [the husband]{ekrem}; [[his]{ekrem} wife]{selma} was in the clean room and *asked*{22} [the minister]{minister} to *come back*{22} another day.

[Opponents of vaccination]{opponents} have *sent*{23} [the pair]{couple} threatening letters. [Police]{police} *guard*{24} [their]{couple} house.
--- actors
couple | group | Selma and Ekrem Türkay
berlin | place | Berlin
office | organization | office of the German president
parents | group | Turkish immigrants
immunova | organization | Immunova | biotech company
mainz | place | Mainz
ekrem | person | Ekrem Türkay | chief executive of Immunova
selma | person | Selma Türkay | medical director of Immunova
adler | person | Hans-Georg Adler | President of Germany
farrow | organization | Farrow | American drug company
kuravax | organization | Kuravax | competitor of Immunova
germany | place | Germany
minister | person | Jana Sprenger | Health Minister
opponents | group | opponents of vaccination
police | organization | police
--- events
1 | OTHER:science | couple | - | core
2 | SUPPORT/AGREE | adler | couple | core; planned; time 2021-03; or SUPPORT
4 | OTHER:business | couple | immunova | time 2008; place mainz
5 | OTHER:other | couple | - | mutual; time 2002
6 | SUPPORT | adler | couple | by adler
7 | OTHER:health | - | adler | planned; time 2021-01
8 | OTHER:other | selma | - |
9 | OTHER:other | selma | ekrem |
10 | OTHER:science | couple | - | planned; by selma; quoted
12 | COOPERATE | immunova, farrow | - | core; mutual; time 2020-03
13 | AID | farrow | ?immunova | or OTHER
14 | OTHER:science | farrow | - |
15 | ACCUSE | kuravax | immunova | core
16 | OTHER:crime | immunova | kuravax | reported; by kuravax; or OTHER
17 | REJECT | immunova | ?kuravax |
18 | COOPERATE | immunova, kuravax | - | mutual; time 2012; or OTHER
19 | AID | germany | immunova, kuravax |
20 | CONSULT | minister | mainz | time 2020-12-14/2020-12-20
21 | OTHER:other | - | minister, ekrem | or CONSULT
22 | REQUEST | selma | minister | or REJECT
23 | THREATEN | opponents | couple | core
24 | AID | police | couple |

=== n6-e014 date:2023-01-18 topic:politics source:written
[Coalition]{coalition} *ousts*{1} [governor]{gov} in Thai tourist province; [deputy]{dep} *steps*{2} in

[PHUKET]{phuket}: [The provincial council]{council} <yesterday|2023-01-17> *voted*{1} to *remove*{1} [its]{council} chief executive, [Somchai Wattanakul]{gov}, after a *quarrel*{3} with [the construction lobby]{lobby} that *helped*{4} [him]{gov} to power.

Fourteen of the 24 councillors *backed*{1} the motion. [Mr]{-} [Somchai]{gov}, 61, *left*{5} the chamber before the count. [[His]{gov} deputy]{dep}, [Mrs]{-} [Kanya Rattanaporn]{dep}, *took*{2} the chair. [The hotelier]{dep} had *assured*{6} [reporters]{reporters} in the morning that [she]{dep} had no such plan.

The *rift*{3} *opened*{3} <in October|2022-10>, when [the chief executive]{gov} *refused*{7} to *extend*{7} the permit of [a sand company]{sandco}. [[Its]{sandco} owner]{sandowner}, [Mr]{-} [Prasert Limcharoen]{sandowner}, *leads*{8} [the Andaman Unity group]{coalition}, to which ten of the fourteen belong. [He]{sandowner} is also [Mrs]{-} [Kanya]{dep}'s [former husband]{sandowner}. "[We]{dep+sandowner} agree on roads and on nothing else," [she]{dep} *told*{9} the Bangkok papers.

[Mr]{-} [Somchai]{gov} *claims*{10} that [councillors]{council} were *offered*{11} two million baht each. [He]{gov} has *lodged*{12} a complaint with [the National Anti-Corruption Commission]{nacc}. [The Commission]{nacc} *received*{13} it <on Monday|2023-01-16>, a day before the vote. [Mr]{-} [Prasert]{sandowner} *denies*{14} having *paid*{11} anybody, and *says*{15} [[his]{sandowner} accuser]{gov} is *confusing*{15} bribes with birthday gifts.

[The Interior Ministry]{moi} must *confirm*{16} [the new chief]{dep} within 30 days. [Its]{moi} [permanent secretary]{ps} *declined*{17} to comment. [Residents]{residents} of [Ban Bang Wan]{bangwan}, [whose]{residents} beach has *lost*{18} six metres to dredging, *laid*{19} flowers at [the ousted man]{gov}'s door. [One of them]{malee}, [Mrs]{-} [Malee Jaidee]{malee}, said [he]{gov} was "the first [who]{gov} *came*{20} to *measure*{20}".

[The council]{council} *meets*{21} again <on Feb 1|2023-02-01>. On its agenda is a permit for sand.
--- actors
coalition | organization | Andaman Unity group
gov | person | Somchai Wattanakul | chief executive of the provincial council
dep | person | Kanya Rattanaporn | deputy chief executive, hotelier
phuket | place | Phuket
council | organization | provincial council
lobby | organization | construction lobby
reporters | group | reporters
sandco | organization | sand company
sandowner | person | Prasert Limcharoen | owner of the sand company
nacc | organization | National Anti-Corruption Commission
moi | organization | Interior Ministry
ps | person | permanent secretary of the Interior Ministry
residents | group | residents of Ban Bang Wan
bangwan | place | Ban Bang Wan
malee | person | Malee Jaidee | resident
--- events
1 | SANCTION | council, coalition | gov | core; time 2023-01-17; place phuket; or REJECT
2 | OTHER:appointment | dep | ?council | core; time 2023-01-17
3 | ACCUSE | gov, lobby | - | core; mutual; time 2022-10; or OTHER
4 | SUPPORT | lobby | gov |
5 | OTHER:travel | gov | - | time 2023-01-17
6 | OTHER:statement | dep | reporters | time 2023-01-17; or REJECT
7 | REJECT | gov | sandco | core; time 2022-10
8 | OTHER:other | sandowner | coalition |
9 | OTHER:statement | dep | - |
10 | ACCUSE | gov | ?sandowner |
11 | OTHER:crime | ?sandowner | council | reported; by gov
12 | ACCUSE | gov | nacc, ?sandowner | core; time 2023-01-16
13 | OTHER:other | nacc | - | time 2023-01-16
14 | REJECT | sandowner | gov | core
15 | ACCUSE | sandowner | gov | or REJECT
16 | AGREE | moi | dep | planned; or SUPPORT
17 | REJECT | ps | - |
18 | OTHER:disaster | - | residents | or OTHER
19 | SUPPORT | residents | gov |
20 | OTHER:other | gov | ?residents | by malee; quoted; or AID
21 | CONSULT | council | - | planned; time 2023-02-01; or OTHER

=== n6-e015 date:2016-12-07 topic:science source:written
[Rival astronomers]{teams} *find*{1} same planet and *agree*{2} to share it

[Two research groups]{teams} that have *competed*{3} for a decade have *announced*{4} the *discovery*{1} of the same rocky planet, six hours apart.

[The first]{chile}, *led*{5} by [Paulina Vergara]{vergara} of [the University of Concepción]{concep}, *posted*{4} [its]{chile} paper <on Monday evening|2016-12-05>. [The second]{geneva}, from [Geneva]{genevacity}, *followed*{4} after midnight. [[Its]{geneva} head]{meylan}, [Stéphane Meylan]{meylan}, said [he]{meylan} had *gone*{7} to bed early.

The planet, a little heavier than the Earth, *circles*{8} a red dwarf 31 light years away. [The Chileans]{chile} *saw*{1} it pass in front of the star; [the Swiss]{geneva:n} *measured*{1} the wobble. "[They]{geneva} know what it weighs and [we]{chile} know how wide it is. Only together do [we]{teams} know that it is made of stone," [Vergara]{vergara} *told*{9} a press conference in [Santiago]{santiago}.

[She]{vergara} and [Meylan]{meylan} *talked*{10} by video <on Tuesday|2016-12-06> and *decided*{2} to *submit*{2} one paper to [Nature]{nature} with both names. Whose *comes*{11} first was *settled*{11} by a coin, *tossed*{11} by [a graduate student]{student} in [Geneva]{genevacity}. [She]{student} *threw*{11} it twice because the first throw *rolled*{12} under a cupboard. [The Chilean]{vergara} *won*{11}.

[The two]{vergara+meylan} have not always been so friendly. <In 2009|2009> [he]{meylan} *published*{13} a note *doubting*{13} a planet [she]{vergara} had *reported*{14}. [He]{meylan} was right, and [she]{vergara} *withdrew*{15} the claim. "[The gentleman]{meylan} was very polite about it, which was worse," [she]{vergara} said.

[The European Southern Observatory]{eso} ([ESO]{eso}), [whose]{eso} telescopes [both teams]{teams} *used*{16}, *congratulated*{17} [its]{eso} "warring children". [The observatory]{eso}'s [director]{director}, [Ewa Lis]{director}, has *offered*{18} [them]{teams} forty nights <next year|2017>. [An American group]{americans} that *found*{19} nothing in the same patch of sky *asked*{20} to *join*{20}. [It]{americans} was *told*{21} that it could *bring*{21} the coin.
--- actors
teams | group | two research groups
chile | organization | research group of the University of Concepción
vergara | person | Paulina Vergara | astronomer
concep | organization | University of Concepción
geneva | organization | Geneva research group
genevacity | place | Geneva
meylan | person | Stéphane Meylan | astronomer
santiago | place | Santiago
nature | organization | Nature
student | person | graduate student
eso | organization | European Southern Observatory
director | person | Ewa Lis | director of the European Southern Observatory
americans | group | American research group
--- events
1 | OTHER:science | teams, chile, geneva | - | core
2 | AGREE | vergara, meylan | - | core; mutual; time 2016-12-06; or COOPERATE
3 | OTHER:science | teams | - | mutual
4 | OTHER:statement | teams, chile, geneva | - | core; time 2016-12-05/2016-12-06; or OTHER
5 | OTHER:other | vergara | chile |
7 | OTHER:other | meylan | - | by meylan
8 | OTHER:science | - | - |
9 | OTHER:statement | vergara | - | place santiago
10 | CONSULT | vergara, meylan | - | core; mutual; time 2016-12-06
11 | OTHER:other | student | vergara, meylan |
12 | OTHER:other | - | - |
13 | ACCUSE | meylan | vergara | time 2009; or REJECT OTHER
14 | OTHER:science | vergara | - |
15 | RETREAT | vergara | - | or CONCEDE
16 | OTHER:science | teams | eso |
17 | SUPPORT | eso | teams |
18 | AID/AGREE | director | teams | planned; core; time 2017
19 | OTHER:science | americans | - | neg
20 | REQUEST | americans | ?teams |
21 | CONCEDE/AGREE | ?teams | americans | or AGREE
