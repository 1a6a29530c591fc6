=== n2-009 date:2024-02-25 topic:football source:written
[Rovers]{rovers} 2-3 [Athletic]{athletic}: [Okafor-Lind]{okafor} *sinks*{1} [leaders]{rovers:n} at the death

[Severnside Rovers]{rovers} *squandered*{2} a two-goal lead and perhaps the title as [Emeka Okafor-Lind]{okafor} *struck*{3} twice in the last six minutes for [Thornley Athletic]{athletic}.

All was calm for an hour. [Captain]{-} [Joe Danvers]{danvers} *headed*{4} [the home side]{rovers} in front from a corner, and [on-loan winger]{-} [Mateus Brito]{brito} *drilled*{5} a second under [Ilir Gashi]{gashi}, [the [Athletic]{athletic} goalkeeper]{gashi}, before the break.

Then [Danvers]{danvers} *tripped*{6} [Sonny Farrow]{farrow}. [Referee]{-} [Kevin Aldous]{aldous} *pointed*{7} to the spot, *showed*{8} [the 33-year-old]{danvers} a second yellow card and was *surrounded*{9} by [half the team]{half}. [Farrow]{farrow} *got up*{10} and *scored*{10} from the penalty [himself]{farrow}.

[Okafor-Lind]{okafor}, *thrown on*{11} after 70 minutes, *bundled*{12} in the equaliser and in added time *bent*{13} a free kick over the wall. [He]{okafor} had *left*{14} [the [Bristol]{bristol} club]{rovers} <in August|2023-08> after scoring once in 31 games.

"[I]{okafor} did not *celebrate*{15}, [[my]{okafor} mum]{mum} still lives here," said [the [Nigeria]{nigeria} striker]{okafor}.

[Rovers]{rovers} [manager]{-} [Gordon Petrie]{petrie} *refused*{16} to *blame*{17} [[his]{petrie} captain]{danvers}. "[I]{petrie} would pick [him]{danvers} again tomorrow, except that [I]{petrie} can't, [he]{danvers} is banned," [he]{petrie} said.

[[His]{petrie} opposite number]{-}, [Silvia Marchetti]{marchetti}, [the only woman in charge of a club in the division]{marchetti}, has now *won*{18} five in a row.

The *defeat*{19} *lets*{20} [Holme United]{holme} go top if [they]{holme} *beat*{21} [Castle Bromley]{castle} <on Monday|2024-02-26>.
--- actors
rovers | organization | Severnside Rovers | Bristol football club
athletic | organization | Thornley Athletic | football club
okafor | person | Emeka Okafor-Lind | Nigeria striker of Thornley Athletic
danvers | person | Joe Danvers | captain of Severnside Rovers
brito | person | Mateus Brito | winger
gashi | person | Ilir Gashi | goalkeeper of Thornley Athletic
farrow | person | Sonny Farrow | Thornley Athletic player
aldous | person | Kevin Aldous | referee
half | group | half the Rovers team
bristol | place | Bristol
mum | person | mother of Emeka Okafor-Lind
nigeria | place | Nigeria
petrie | person | Gordon Petrie | Rovers manager
marchetti | person | Silvia Marchetti | manager of Thornley Athletic
holme | organization | Holme United | football club
castle | organization | Castle Bromley | football club
--- events
1 | OTHER:sport | okafor | rovers | core; same 3
2 | OTHER:sport | rovers | athletic | core
3 | OTHER:sport | okafor | ?rovers | core
4 | OTHER:sport | danvers | - |
5 | OTHER:sport | brito | gashi | or OTHER
6 | OTHER:sport | danvers | farrow |
7 | OTHER:sport | aldous | ?rovers |
8 | OTHER:sport | aldous | danvers | core; or SANCTION
9 | OTHER:sport | half | aldous | or PROTEST
10 | OTHER:sport | farrow | ?rovers |
11 | OTHER:sport | ?marchetti | okafor |
12 | OTHER:sport | okafor | ?rovers | same 3
13 | OTHER:sport | okafor | ?rovers | same 3
14 | OTHER:sport | okafor | rovers | time 2023-08; or OTHER:appointment
15 | OTHER:sport | okafor | - | neg; by okafor; quoted
16 | REJECT | petrie | - |
17 | ACCUSE | petrie | danvers | neg
18 | OTHER:sport | marchetti | - |
19 | OTHER:sport | ?rovers | ?athletic | core; same 2
20 | OTHER:sport | - | holme |
21 | OTHER:sport | holme | castle | core; possible; time 2024-02-26

=== n2-010 date:2023-12-30 topic:cricket source:written
[Rathnayake]{rath} *grinds down*{1} [visitors]{nz:n} after [Latham-Gray]{latham} *declines*{2} to *run out*{2} [tailender]{tail:n}

[Sri Lanka]{sl} 341 and 188-4; [New Zealand]{nz} 297. [Galle]{galle}, third day

It was the dismissal that did not happen which will be remembered. <Twenty minutes before tea|2023-12-30>, with [Sri Lanka]{sl} wobbling at 96 for four, [Pradeep Wickramage]{tail}, [the nightwatchman]{tail}, *slipped*{4} in mid-pitch and lost a boot. [Henry Latham-Gray]{latham} had the ball in [his]{latham} hand and the bails in front of [him]{latham}. [The [New Zealand]{nz} captain]{latham} *waited*{2}. [The batsman]{tail} *limped*{5} home. The crowd, [schoolboys mostly]{crowd}, *rose*{6} to [them]{latham+tail} both.

[Wickramage]{tail} then *shared*{7} an unbroken stand of 92 with [Dilan Rathnayake]{rath}, [who]{rath} at 24 *bats*{8} like a man filling in a tax form and *finished*{8} on 71.

"[I]{latham} thought about it all of two seconds," [Latham-Gray]{latham} said. "[We]{nz} want to *win*{9}, but [we]{nz} want to *win*{9} against people wearing shoes."

Not [everybody]{everybody} in [his]{latham} dressing room agreed. [Fast bowler]{-} [Tane Ruru]{ruru} *kicked*{10} over a chair, and [former captain]{-} [Bruce Ockley]{ockley} *called*{11} it "a gift-wrapped Test" on radio.

Earlier [the left-arm spinner]{-} [Asela Jayakody]{jayakody} *took*{12} the last three [New Zealand]{nz} wickets for nine runs to *finish*{12} with six for 88. [He]{jayakody} *dedicated*{13} them to [[his]{jayakody} late coach, Brother]{-} [Aloysius]{aloysius}, [who]{aloysius} *taught*{14} [him]{jayakody} the game at an orphanage in [Matara]{matara} and *died*{15} <in November|2023-11>.

[Sri Lanka]{sl}, [who]{sl} *lost*{16} the first Test by an innings at [Pallekele]{pallekele}, lead by 232.
--- actors
rath | person | Dilan Rathnayake | Sri Lankan batsman
nz | place | New Zealand
latham | person | Henry Latham-Gray | New Zealand captain
tail | person | Pradeep Wickramage | Sri Lankan nightwatchman
sl | place | Sri Lanka
galle | place | Galle
crowd | group | crowd of schoolboys
everybody | group | everybody
ruru | person | Tane Ruru | fast bowler
ockley | person | Bruce Ockley | former captain
jayakody | person | Asela Jayakody | spinner
aloysius | person | Aloysius | late coach of Asela Jayakody
matara | place | Matara
pallekele | place | Pallekele
--- events
1 | OTHER:sport | rath | nz | core; same 7
2 | OTHER:sport | latham | tail | core; neg; time 2023-12-30; place galle; or CONCEDE
4 | OTHER:sport | tail | - | time 2023-12-30; or OTHER:accident
5 | OTHER:sport | tail | - |
6 | SUPPORT | crowd | latham, tail | core
7 | OTHER:sport | tail, rath | - | core; mutual
8 | OTHER:sport | rath | - |
9 | OTHER:sport | nz | - | possible; by latham; quoted
10 | OTHER:other | ruru | - | or PROTEST
11 | ACCUSE | ockley | ?latham | core
12 | OTHER:sport | jayakody | nz | core
13 | SUPPORT | jayakody | aloysius | or OTHER
14 | OTHER:other | aloysius | jayakody | place matara
15 | OTHER:death | - | aloysius | time 2023-11
16 | OTHER:sport | sl | ?nz | place pallekele

=== n2-011 date:2020-08-19 topic:doping source:written
[Walker]{arrieta:n} *banned*{1} four years; [coach]{iturbe} *cleared*{2}

[MADRID]{madrid} ([Reuters]{reuters}) - [Spanish]{~spain} race walker [Unai Arrieta]{arrieta}, [the European champion over 50 km]{arrieta}, was *banned*{1} for <four years|P4Y> <on Wednesday|2020-08-19> after *testing*{3} positive for the blood-booster EPO.

The [Athletics Integrity Unit]{aiu} *stripped*{4} [him]{arrieta} of the gold medal [he]{arrieta} *won*{5} in [Berlin]{berlin} <in 2018|2018>. It will *go*{6} to [[Ukraine]{ukraine}'s Oleh Marchuk]{marchuk}, [who]{marchuk} *finished*{7} 41 seconds behind.

[Arrieta]{arrieta}, 29, had *missed*{8} two tests <in 2019|2019>. [He]{arrieta} *argued*{9} that the substance came from an injection a [doctor in [Bilbao]{bilbao}]{doctor} *gave*{10} [him]{arrieta} for anaemia. A three-member [tribunal]{tribunal} *found*{11} the account "colourful".

[It]{tribunal} *acquitted*{12} [[his]{arrieta} coach]{-}, [Begoña Iturbe]{iturbe}, [who]{iturbe} had been *charged*{13} with complicity. [Iturbe]{iturbe} *wept*{14} and said [she]{iturbe} *bore*{15} [the athlete]{arrieta} no grudge, but would never *train*{16} [him]{arrieta} again.

[The walker]{arrieta} can *appeal*{17} to the [Court of Arbitration for Sport]{cas} in [Lausanne]{lausanne}. [[His]{arrieta} agent]{agent} said [he]{arrieta} was considering [his]{arrieta} options, including retirement.

[Spain]{spain}'s federation, which has *lost*{18} three medals to doping since <2009|2009>, *said*{19} [it]{federation} was ashamed. Sponsor [Lacteos Gorbea]{gorbea} *ended*{20} [its]{gorbea} contract with [Arrieta]{arrieta} <last month|2020-07>.
--- actors
arrieta | person | Unai Arrieta | Spanish race walker
madrid | place | Madrid
spain | place | Spain
aiu | organization | Athletics Integrity Unit
berlin | place | Berlin
ukraine | place | Ukraine
marchuk | person | Oleh Marchuk | Ukrainian walker
bilbao | place | Bilbao
doctor | person | doctor in Bilbao
tribunal | organization | tribunal
iturbe | person | Begoña Iturbe | coach of Unai Arrieta
cas | organization | Court of Arbitration for Sport
lausanne | place | Lausanne
agent | person | agent of Unai Arrieta
federation | organization | Spanish athletics federation
gorbea | organization | Lacteos Gorbea | sponsor
reuters | organization | Reuters
--- events
1 | SANCTION | ?tribunal | arrieta | core; time 2020-08-19
2 | CONCEDE | ?tribunal | iturbe | core; same 12
3 | OTHER:sport | - | arrieta | core; or OTHER:health
4 | SANCTION | aiu | arrieta | core
5 | OTHER:sport | arrieta | - | time 2018; place berlin
6 | OTHER:sport | - | marchuk | planned; or SUPPORT
7 | OTHER:sport | marchuk | ?arrieta |
8 | OTHER:sport | arrieta | - | time 2019; or REJECT
9 | REJECT | arrieta | - | or OTHER:statement
10 | OTHER:health | doctor | arrieta | reported; by arrieta; or AID
11 | REJECT | tribunal | ?arrieta | or OTHER:court
12 | CONCEDE | tribunal | iturbe | core
13 | ACCUSE | ?aiu | iturbe |
14 | OTHER:other | iturbe | - |
15 | OTHER:statement | iturbe | arrieta | by iturbe; neg
16 | OTHER:sport | iturbe | arrieta | neg; planned; by iturbe; or REJECT
17 | REJECT | arrieta | - | possible; place lausanne; or OTHER:court
18 | OTHER:sport | federation | - | time 2009/2020
19 | OTHER:statement | federation | - | or CONCEDE
20 | SANCTION | gorbea | arrieta | time 2020-07

=== n2-012 date:2022-08-31 topic:transfers source:written
Deadline day: who *came*{1}, who *went*{2}, who *sulked*{3}

[Marek Holub]{holub}. [The [Czech Republic]{cz} midfielder]{holub} *joins*{4} [Fulbrook]{fulbrook} from [Sparta Žižkov]{sparta} for £14m on a <five-year|P5Y> deal. [The [London]{london} club]{fulbrook} *beat*{5} [Villarrubia]{villa} to [his]{holub} signature by, it is said, *sending*{6} a plane.

[Alfie Stubbs]{stubbs}. Not wanted, not sold. [The 24-year-old left-back]{stubbs} *trained*{7} alone all summer, *agreed*{8} terms with [Burnhope Town]{burnhope} <at lunchtime|2022-08-31>, *passed*{9} a medical and was then *told*{10} that [his]{stubbs} parent club, [Wyre Albion]{wyre}, *wanted*{11} another million. The *move*{8} *collapsed*{12} with nine minutes left. "Gutted," [he]{stubbs} *posted*{13}.

[Chidi Anozie]{anozie}. [Wyre]{wyre} did *sign*{14} somebody: [the Nigerian]{anozie:n} is back on loan from [Torino Nord]{torino}, [who]{torino} will pay half [his]{anozie} wages. [Manager]{-} [Des Crowe]{crowe} *calls*{15} [him]{anozie} "a wrecking ball with manners".

[Ingrid Solheim]{solheim}. A record for the women's game: [Leikvang]{leikvang} *sold*{16} [the [Norway]{norway} forward]{solheim} to [Chicago Lakers]{chicago} for $1.1m. [Both clubs]{leikvang+chicago} *confirmed*{17} the *transfer*{16} <in the small hours|2022-08-31>.

[Two brothers]{tavares}. [Nuno]{nuno} and [Rui Tavares]{rui}, separated since [Rui]{rui} *left*{18} [Setúbal Mar]{setubal} <in 2017|2017>, are together again at [Hartpool]{hartpool}, which *landed*{19} [both]{nuno+rui} for nothing. [Nuno]{nuno}'s contract at [Braga Sul]{braga} was *torn up*{20} after [he]{nuno} *punched*{21} a vending machine.

And one more. [[Fulbrook]{fulbrook}'s own record buy]{-}, [Lucas Desmet]{desmet}, £40m <two years ago|2020>, was *released*{22} without a line on the website. [He]{desmet} *waved*{23} to [the photographers]{photographers} and *drove off*{23}.
--- actors
holub | person | Marek Holub | Czech midfielder
cz | place | Czech Republic
fulbrook | organization | Fulbrook | London football club
sparta | organization | Sparta Žižkov | football club
london | place | London
villa | organization | Villarrubia | football club
stubbs | person | Alfie Stubbs | left-back
burnhope | organization | Burnhope Town | football club
wyre | organization | Wyre Albion | football club
anozie | person | Chidi Anozie | Nigerian footballer
torino | organization | Torino Nord | football club
crowe | person | Des Crowe | manager of Wyre Albion
solheim | person | Ingrid Solheim | Norway forward
leikvang | organization | Leikvang | football club
norway | place | Norway
chicago | organization | Chicago Lakers | football club
tavares | group | two brothers Tavares
nuno | person | Nuno Tavares | footballer
rui | person | Rui Tavares | footballer
setubal | organization | Setúbal Mar | football club
hartpool | organization | Hartpool | football club
braga | organization | Braga Sul | football club
desmet | person | Lucas Desmet | footballer
photographers | group | photographers
--- events
1 | OTHER:sport | - | - |
2 | OTHER:sport | - | - |
3 | OTHER:other | - | - |
4 | OTHER:sport | holub | fulbrook | core
5 | OTHER:sport | fulbrook | villa |
6 | OTHER:other | fulbrook | - | reported; or OTHER:travel
7 | OTHER:sport | stubbs | - |
8 | AGREE | stubbs | burnhope | time 2022-08-31; or OTHER:sport
9 | OTHER:health | stubbs | - | or OTHER:sport
10 | OTHER:statement | - | stubbs |
11 | REQUEST | wyre | ?burnhope |
12 | OTHER:sport | - | - | core; or REJECT
13 | OTHER:statement | stubbs | - | or OTHER
14 | OTHER:sport | wyre | anozie | core
15 | SUPPORT | crowe | anozie |
16 | OTHER:sport | leikvang | solheim, chicago | core; or OTHER:trade
17 | OTHER:statement | leikvang, chicago | - | time 2022-08-31
18 | OTHER:sport | rui | setubal | time 2017
19 | OTHER:sport | hartpool | nuno, rui | core
20 | SANCTION | braga | nuno | or OTHER:sport
21 | OTHER:other | nuno | - |
22 | OTHER:sport | ?fulbrook | desmet | core; or SANCTION OTHER:appointment
23 | OTHER:other | desmet | photographers |

=== n2-013 date:2019-03-11 topic:stadium-violence source:written
At least 60 *hurt*{1} as derby in [Kumasi]{kumasi} *descends*{1} into *riot*{1}

Rival [fans]{fans} *fought*{2} with sticks and plastic chairs and [police]{police} *fired*{3} tear gas into a packed stand in [Ghana]{ghana}'s second city <on Sunday|2019-03-10> after a penalty in the 88th minute, officials said <on Monday|2019-03-11>.

The [Okomfo Hospital]{okomfo} *treated*{4} [61 people]{injured}, most for crushed limbs. [Two boys]{boys} are in intensive care. Nobody *died*{5}, contrary to claims *shared*{6} widely on social media overnight.

Trouble *erupted*{1} when [referee]{-} [Latif Braimah]{braimah} *awarded*{7} [Ashanti Royals]{royals} a spot kick against visiting [Sekondi Hearts]{hearts}. [Hearts]{hearts} supporters *tore down*{8} a fence. A [steward]{steward} was *chased*{9} into the tunnel and *beaten*{9}.

[The referee]{braimah} *abandoned*{10} the match at 1-1. [He]{braimah} *spent*{11} <three hours|PT3H> locked in a kit room, and was *smuggled*{12} out in a bread van.

[Hearts]{hearts} *blamed*{13} [the police]{police}. "There was no gas until there was gas," said [club secretary]{-} [Ebo Quansah]{quansah}. [Regional commander]{-} [Gifty Boadu]{boadu} *defended*{14} [[her]{boadu} officers]{police}, *saying*{14} [they]{police} *acted*{15} to *prevent*{15} a lynching.

The [[Ghana]{~ghana} Football Association]{gfa} *ordered*{16} [both clubs]{royals+hearts} to *play*{16} behind closed doors until further notice and *set up*{17} an *inquiry*{17} under a [retired judge]{judge}.

[Sports Minister]{-} [Kofi Adu-Poku]{adupoku} will *visit*{18} [the wounded]{injured} <today|2019-03-11>. [He]{adupoku} was in the stadium on the evening in <May 2001|2001-05> when 126 people were *crushed*{19} to death in [Accra]{accra}, and said [he]{adupoku} "*smelt*{20} it again".
--- actors
kumasi | place | Kumasi
fans | group | rival fans
police | organization | police
ghana | place | Ghana
okomfo | organization | Okomfo Hospital
injured | group | 61 people injured
boys | group | two boys
braimah | person | Latif Braimah | referee
royals | organization | Ashanti Royals | football club
hearts | organization | Sekondi Hearts | football club
steward | person | steward
quansah | person | Ebo Quansah | secretary of Sekondi Hearts
boadu | person | Gifty Boadu | regional police commander
gfa | organization | Ghana Football Association
judge | person | retired judge
adupoku | person | Kofi Adu-Poku | Sports Minister
accra | place | Accra
--- events
1 | PROTEST | ?fans | - | core; place kumasi; or ASSAULT
2 | ASSAULT | fans | - | core; mutual; time 2019-03-10; place kumasi
3 | ASSAULT | police | ?fans | core; time 2019-03-10; place kumasi; or COERCE
4 | AID | okomfo | injured |
5 | OTHER:death | - | - | neg
6 | OTHER:statement | - | - |
7 | OTHER:sport | braimah | royals | core
8 | PROTEST | ?fans | - | or ASSAULT
9 | ASSAULT | - | steward |
10 | OTHER:sport | braimah | - | core
11 | OTHER:other | braimah | - | time PT3H
12 | AID | - | braimah | or OTHER
13 | ACCUSE | hearts | police | core
14 | SUPPORT | boadu | police |
15 | COERCE | police | - | reported; by boadu; or AID
16 | SANCTION | gfa | royals, hearts | core; or REQUEST COERCE
17 | ACCUSE | gfa | - | or OTHER
18 | CONSULT/AGREE | adupoku | injured | planned; time 2019-03-11
19 | OTHER:accident | - | - | time 2001-05; place accra; or OTHER:disaster
20 | OTHER:other | adupoku | - | by adupoku; quoted; reported

=== n2-014 date:2021-06-20 topic:tennis source:written
"[I]{ilves} *broke*{1} six rackets and one promise"

[Kaia Ilves]{ilves}, 31, *returns*{2} to grass <this week|2021-06-21/2021-06-27> after <two years|P2Y> out. [She]{ilves} *talked*{3} to [Teresa Okonjo]{teresa} in [Eastbourne]{eastbourne}.

Why come back?

Because [[my]{ilves} daughter]{daughter} *asked*{4} [me]{ilves} what [I]{ilves} did for a living and [I]{ilves} had no answer.

[You]{ilves} *quit*{5} in tears in [Melbourne]{melbourne} <in 2019|2019>. Was it the elbow?

The elbow, and [Viktor]{viktor}. [I]{ilves} had *fired*{6} [him]{viktor} as coach <in October|2018-10> and *rehired*{7} [him]{viktor} <in December|2018-12>. That is not a plan. [He]{viktor} never *shouted*{8} at [me]{ilves}, whatever [the papers]{papers} *wrote*{9}. [We]{ilves+viktor} just *stopped*{10} *talking*{10}.

[The federation]{federation} *accused*{11} [you]{ilves} of *feigning*{12} the injury to *skip*{13} the [Fed Cup]{fedcup}.

And *apologised*{14}, <a year later|2020>, on page 14. [I]{ilves} have *forgiven*{15} [them]{federation}. [[My]{ilves} father]{father} has not. [He]{father} *sent*{16} back [his]{father} honorary pin.

[Darja Semenko]{semenko} *called*{17} [your]{ilves} style "museum tennis" <last month|2021-05>.

[She]{semenko} may be right! [I]{ilves} *beat*{18} [her]{semenko} twice with it. If [we]{ilves+semenko} *meet*{19} in the second round [I]{ilves} will *bring*{19} [her]{semenko} a ticket.

[You]{ilves} now *work*{20} with [Lindiwe Maseko]{maseko}, [who]{maseko} never *won*{21} a tour match.

[She]{maseko} *coached*{22} [deaf children]{children} in [Soweto]{soweto} for <eleven years|P11Y>. [She]{maseko} watches. [Everyone else]{everyone} *tells*{23} you.

Will [you]{ilves} *play*{24} the [Olympics]{olympics}?

[Estonia]{estonia} has one place and [Laas]{laas} *earned*{25} it. If [she]{laas} *withdraws*{26}, yes. [I]{ilves} do not pray for it.

And the promise?

[I]{ilves} *swore*{27} to [the nurse]{nurse} [who]{nurse} *set*{28} [my]{ilves} wrist that [I]{ilves} would never *break*{29} a racket again. In [Nottingham]{nottingham}, <on Tuesday|2021-06-15>, [I]{ilves} did.
--- actors
ilves | person | Kaia Ilves | Estonian tennis player
teresa | person | Teresa Okonjo | interviewer
eastbourne | place | Eastbourne
melbourne | place | Melbourne
viktor | person | Viktor | former coach of Kaia Ilves
papers | group | newspapers
federation | organization | Estonian tennis federation
fedcup | other | Fed Cup
father | person | father of Kaia Ilves
semenko | person | Darja Semenko | tennis player
maseko | person | Lindiwe Maseko | coach
children | group | deaf children
soweto | place | Soweto
everyone | group | everyone else
olympics | other | Olympics
estonia | place | Estonia
laas | person | Laas | Estonian tennis player
nurse | person | nurse
daughter | person | daughter of Kaia Ilves
nottingham | place | Nottingham
--- events
1 | OTHER:sport | ilves | - | core; by ilves; quoted
2 | OTHER:sport | ilves | - | core; planned; time 2021-06-21/2021-06-27
3 | CONSULT | ilves | teresa | place eastbourne
4 | REQUEST | daughter | ilves | reported; by ilves
5 | OTHER:sport | ilves | - | core; time 2019; place melbourne
6 | OTHER:appointment | ilves | viktor | core; by ilves; time 2018-10; or SANCTION
7 | OTHER:appointment | ilves | viktor | by ilves; time 2018-12
8 | ACCUSE | viktor | ilves | denied; neg; by ilves
9 | OTHER:statement | papers | - | by ilves
10 | CONSULT/SANCTION | ilves, viktor | - | mutual; by ilves; or CONSULT
11 | ACCUSE | federation | ilves | core
12 | OTHER:other | ilves | - | reported; by federation
13 | OTHER:sport | ilves | - | reported; by federation; or REJECT
14 | CONCEDE | ?federation | ?ilves | core; by ilves; time 2020
15 | CONCEDE | ilves | federation | by ilves
16 | REJECT | father | ?federation | reported; by ilves; or PROTEST
17 | ACCUSE | semenko | ilves | core; time 2021-05
18 | OTHER:sport | ilves | semenko | by ilves
19 | OTHER:sport | ilves, semenko | - | mutual; possible; by ilves
20 | OTHER:sport | ilves | maseko | or OTHER:appointment
21 | OTHER:sport | maseko | - | neg
22 | OTHER:sport | maseko | children | reported; by ilves; place soweto
23 | OTHER:statement | everyone | - | reported; by ilves
24 | OTHER:sport | ilves | - | possible
25 | OTHER:sport | laas | - | reported; by ilves
26 | OTHER:sport | laas | - | possible; by ilves; or RETREAT
27 | AGREE | ilves | nurse | core; by ilves
28 | AID | nurse | ilves | reported; by ilves; or OTHER:health
29 | OTHER:sport | ilves | - | core; by ilves; time 2021-06-15; place nottingham

=== n2-015 date:2018-05-02 topic:club-sale source:written
*Battle*{1} for [Dunmarra FC]{dunmarra} *ends*{2} with a handshake and a pie

[Supporters]{trust:n} of [League of Ireland]{loi} side [Dunmarra]{dunmarra} have *bought*{2} [their]{trust} club for €1, *ending*{3} a fourteen-month *tussle*{1} between a [[Dubai]{dubai}-based property group]{corniche}, a [retired showband singer]{mcgurk} and the [Revenue Commissioners]{revenue}.

The [Dunmarra Trust]{trust}, which has 1,260 members, *took over*{2} at a minute past noon <yesterday|2018-05-01>. Outgoing owner [Declan McGurk]{mcgurk}, the singer, *handed*{4} [trust chairwoman]{-} [Noreen Tuohy]{tuohy} the keys and a steak pie.

[McGurk]{mcgurk} had *put*{5} €3 million into [the club]{dunmarra} since <2009|2009> and *got*{6} nothing back. [He]{mcgurk} *thanked*{7} [the fans]{trust}, including [those]{critics} [who]{critics} *hung*{8} [his]{mcgurk} effigy from the floodlights <last winter|2017-12/2018-02>.

[Corniche Gate]{corniche:N} *offered*{9} €900,000 for the ground <in January|2018-01> but *pulled out*{10} when [Kerrane County Council]{council} *refused*{11} to *rezone*{11} it for apartments. [[The group]{corniche}'s [Irish]{~ireland} agent]{-}, [Ronan Scully]{scully}, *denied*{12} that [it]{corniche} had ever *meant*{13} to *evict*{13} [the team]{dunmarra}.

The [Revenue]{revenue} *agreed*{14} to *write off*{14} interest of €140,000. The debt itself, €410,000, stays and will be *paid*{15} at €4,000 a month, said [Tuohy]{tuohy}, a [dentist]{-}. "[We]{trust} have the keys to a leaking roof. [We]{trust} are delighted."

[Striker]{-} [Jamie Kavanagh]{kavanagh}, [whose]{kavanagh} wages are six weeks late, *tore up*{16} an offer from [Shamrock Bay]{shamrock}. [His]{kavanagh} hat-trick *sank*{17} [Ballyrush]{ballyrush} <on Friday|2018-04-27>.

A new manager will be *named*{18} <next week|2018-05-07/2018-05-13>.
--- actors
dunmarra | organization | Dunmarra FC | football club
trust | organization | Dunmarra Trust | supporters' trust
loi | organization | League of Ireland
dubai | place | Dubai
ireland | place | Ireland
corniche | organization | Corniche Gate | Dubai-based property group
mcgurk | person | Declan McGurk | retired showband singer, owner of Dunmarra FC
revenue | organization | Revenue Commissioners
tuohy | person | Noreen Tuohy | chairwoman of the Dunmarra Trust
critics | group | critics of McGurk
council | organization | Kerrane County Council
scully | person | Ronan Scully | agent of Corniche Gate
kavanagh | person | Jamie Kavanagh | striker
shamrock | organization | Shamrock Bay | football club
ballyrush | organization | Ballyrush | football club
--- events
1 | OTHER:business | ?corniche, ?mcgurk, ?revenue | - | core; mutual
2 | OTHER:business | trust | dunmarra | core; time 2018-05-01
3 | OTHER:business | ?trust | - | core
4 | OTHER:business | mcgurk | tuohy | time 2018-05-01
5 | AID | mcgurk | dunmarra | time 2009/2018; or OTHER:business
6 | OTHER:business | mcgurk | - | neg
7 | SUPPORT | mcgurk | trust |
8 | PROTEST | critics | mcgurk | time 2017-12/2018-02
9 | OTHER:business | corniche | - | core; time 2018-01
10 | OTHER:business | corniche | - | core; or RETREAT REJECT
11 | REJECT | council | ?corniche | core
12 | REJECT | scully | - |
13 | COERCE | corniche | dunmarra | denied; neg; by scully
14 | CONCEDE | revenue | ?trust | core
15 | OTHER:business | ?trust | ?revenue | planned; by tuohy
16 | REJECT | kavanagh | shamrock |
17 | OTHER:sport | kavanagh | ballyrush | time 2018-04-27
18 | OTHER:appointment | ?trust | - | planned; time 2018-05-07/2018-05-13

=== n2-016 date:2024-07-06 topic:athletics source:written
[Chebii]{chebii} *smashes*{1} 5,000m world record on a borrowed pair of spikes

[OSLO]{oslo} — [Naomi Chebii]{chebii} did not *know*{2} what [she]{chebii} had *done*{1} until [the stadium announcer]{announcer}, [who]{announcer} was crying, *told*{3} [her]{chebii}: 13 minutes 58.06 seconds, the first time a [woman]{woman} has *gone*{1} under 14 minutes on a track.

[The 21-year-old [Kenyan]{~kenya}]{chebii} *ran*{4} the last lap in 58 seconds <on Friday night|2024-07-05> and *left*{5} [Ethiopia]{ethiopia}'s [Selam Girmay]{girmay}, [the Olympic champion]{girmay}, 30 metres behind. [Girmay]{girmay} *hugged*{6} [her]{chebii} and then *lay down*{7} on the grass.

[Her]{chebii} bag had been *lost*{8} somewhere between [Eldoret]{eldoret} and [Amsterdam]{amsterdam}. [Britain]{britain}'s [Holly Prentice]{prentice}, [who]{prentice} came ninth, *lent*{9} [[her]{chebii} the shoes]{shoes}.

"They are a size too big," [Chebii]{chebii} *told*{10} [reporters]{reporters}. "[I]{chebii} *put*{11} a sock in each. [I]{chebii} hope [Holly]{prentice} is not asking for them back."

[[Kenya]{kenya}'s president]{president} *telephoned*{12} before [she]{chebii} had finished [her]{chebii} lap of honour. In [her]{chebii} village, [Kapsait]{kapsait}, [neighbours]{neighbours} *slaughtered*{13} a goat.

Only <a year ago|2023> [she]{chebii} nearly *gave up*{14}. [[Her]{chebii} husband and manager]{-}, [Amos Rotich]{rotich}, had *taken*{15} [her]{chebii} winnings, [she]{chebii} said, and a [court in [Iten]{iten}]{court} *granted*{16} [her]{chebii} a divorce <in April|2024-04>. [Rotich]{rotich} *denies*{17} it.

The old mark, 14:01.40, was *set*{18} by [[Girmay]{girmay}'s compatriot]{-} [Zewditu Abera]{tsige} in [Hengelo]{eugene} <last September|2023-09>. [World Athletics]{wa} must still *ratify*{19} the new one; [the shoes]{shoes} have been *sent*{20} to be measured.
--- actors
chebii | person | Naomi Chebii | Kenyan runner
oslo | place | Oslo
announcer | person | stadium announcer
woman | person | woman
kenya | place | Kenya
ethiopia | place | Ethiopia
girmay | person | Selam Girmay | Olympic champion
eldoret | place | Eldoret
amsterdam | place | Amsterdam
britain | place | Britain
prentice | person | Holly Prentice | British runner
reporters | group | reporters
president | person | president of Kenya
kapsait | place | Kapsait
neighbours | group | neighbours
rotich | person | Amos Rotich | former husband and manager of Naomi Chebii
iten | place | Iten
court | organization | court in Iten
tsige | person | Zewditu Abera | Ethiopian runner
eugene | place | Hengelo
wa | organization | World Athletics
shoes | other | shoes
--- events
1 | OTHER:sport | chebii | - | core; time 2024-07-05; place oslo
2 | OTHER:other | chebii | - | neg
3 | OTHER:statement | announcer | chebii |
4 | OTHER:sport | chebii | - | time 2024-07-05; same 1
5 | OTHER:sport | chebii | girmay | core; time 2024-07-05
6 | SUPPORT | girmay | chebii |
7 | OTHER:other | girmay | - |
8 | OTHER:travel | - | ?chebii |
9 | AID | prentice | chebii | core
10 | OTHER:statement | chebii | reporters |
11 | OTHER:other | chebii | - | by chebii; quoted
12 | CONSULT | president | ?chebii | or SUPPORT
13 | OTHER:culture | neighbours | - | place kapsait; or SUPPORT
14 | OTHER:sport | chebii | - | core; neg; time 2023
15 | OTHER:crime | rotich | chebii | reported; by chebii
16 | OTHER:court | court | chebii | time 2024-04; or CONCEDE
17 | REJECT | rotich | ?chebii |
18 | OTHER:sport | tsige | - | time 2023-09; place eugene
19 | AGREE | wa | - | core; planned; or OTHER:sport
20 | OTHER:sport | - | - |
