=== n1-073 date:2024-11-18 topic:police source:written
[Officer]{dunne:n} *cleared*{1} over [Galway]{galway} chase death

[GALWAY]{galway} — A [garda]{dunne} [who]{dunne} *chased*{2} a stolen van into a canal has been *cleared*{1} of blame for the *drowning*{3} of [its 19-year-old driver]{mulligan}.

A [coroner's jury]{jury} *returned*{4} a verdict of misadventure <on Monday|2024-11-18> after *hearing*{5} that [Garda]{-} [Sinéad Dunne]{dunne} *dived*{6} in twice to *reach*{6} [Tadhg Mulligan]{mulligan}. [She]{dunne} *broke*{7} a window with [her]{dunne} torch and *pulled*{8} out [[his]{mulligan} passenger]{-}, [Keelan Joyce]{joyce}, 17, [who]{joyce} *told*{9} the inquest [he]{joyce} owed [her]{dunne} [his]{joyce} life.

[[Mulligan]{mulligan}'s mother]{-}, [Attracta]{attracta}, had *accused*{10} [Dunne]{dunne} of *driving*{11} [[her]{attracta} son]{mulligan} to [his]{mulligan} death. <On Monday|2024-11-18> [the two women]{attracta+dunne} *met*{12} in a corridor for ten minutes. [Neither]{attracta+dunne} would *say*{13} what *passed*{14} between [them]{attracta+dunne}, but [Mrs]{-} [Mulligan]{attracta} *withdrew*{15} a *complaint*{16} to [the ombudsman]{ombudsman} that afternoon.

[The coroner]{tully}, [Dr]{-} [Malachy Tully]{tully}, *called*{17} on [Galway City Council]{council} to *fence*{18} the quay, where [four people]{four} have *drowned*{19} since <2019|2019>. [The council]{council} said a fence was *ordered*{20} <last year|2023> and *delivered*{21} to the wrong city.

No one has been *charged*{22} with *stealing*{23} the van. [Its owner]{baker}, a [baker]{baker}, said [he]{baker} would not *press*{25} for it.
--- actors
dunne | person | Sinéad Dunne | garda
galway | place | Galway
mulligan | person | Tadhg Mulligan | driver
jury | group | coroner's jury
joyce | person | Keelan Joyce | passenger
attracta | person | Attracta Mulligan | mother of Tadhg Mulligan
ombudsman | organization | ombudsman
tully | person | Malachy Tully | coroner
council | organization | Galway City Council
four | group | four drowned people
baker | person | baker, owner of the van
--- events
1 | CONCEDE | jury | dunne | core; same 4
2 | COERCE | dunne | mulligan | core; place galway; or OTHER
3 | OTHER:accident | - | mulligan | core; place galway
4 | CONCEDE | jury | dunne | core; time 2024-11-18; or OTHER
5 | OTHER:court | jury | - | 
6 | AID | dunne | mulligan | core; by jury
7 | OTHER:other | dunne | - | or AID
8 | AID | dunne | joyce | core
9 | SUPPORT | joyce | dunne, jury | or OTHER
10 | ACCUSE | attracta | dunne | core
11 | ASSAULT | dunne | mulligan | reported; by attracta; or COERCE OTHER
12 | CONSULT | attracta, dunne | - | mutual; core; time 2024-11-18
13 | OTHER:statement | attracta, dunne | - | mutual; neg
14 | CONSULT | attracta, dunne | - | mutual; same 12
15 | RETREAT | attracta | dunne | or CONCEDE
16 | ACCUSE | attracta | dunne, ombudsman | 
17 | REQUEST | tully | council | 
18 | AID/REQUEST | tully | council | same 17; or REQUEST
19 | OTHER:death | - | four | or OTHER
20 | OTHER:trade | council | - | by council; time 2023
21 | OTHER:trade | - | council | by council
22 | ACCUSE | - | - | neg
23 | OTHER:crime | - | baker | 
25 | ACCUSE | baker | - | planned; neg; by baker; or CONCEDE

=== n1-074 date:2023-08-29 topic:arms source:written
[Seoul]{korea:N} *leaves*{1} [Pyongyang]{nk:N} guessing as [envoys]{envoys} *skip*{2} dinner

[SEOUL]{seoul} — [South Korea]{korea} *called off*{1} a reunion of separated families <on Tuesday|2023-08-29>, *blaming*{3} [the North]{nk} for *firing*{4} two missiles <hours after|2023-08-29> the lists of names were *exchanged*{5}.

[Unification Minister]{-} [Han Ji-won]{han} said [he]{han} had *ordered*{6} buses carrying [83 elderly people]{elderly} to *turn round*{6} at [Sokcho]{sokcho}. [Some]{elderly} *wept*{8}. [Cho Soon-ja]{cho}, 91, *refused*{9} to *get*{9} off: [she]{cho} had *packed*{10} socks for a [brother]{brother} [she]{cho} last *saw*{11} <in 1951|1951>.

[North Korea]{nk} *denied*{12} that the *launch*{4} was aimed at [anyone]{korea:n} and *accused*{13} [Seoul]{korea:N} of *trampling*{14} on "the tears of the old". [[Its]{nk} envoys]{envoys} in [Panmunjom]{pan} *stayed*{2} away from a dinner *hosted*{15} by [the Red Cross]{redcross}.

[The United States]{us} *condemned*{16} the *launch*{4}; [Japan]{japan} *lodged*{17} a protest and *put*{18} a destroyer to sea. [China]{china}, [[whose]{china} foreign minister]{minister} *is expected*{19} in [Seoul]{seoul} <next week|2023-09-04/2023-09-10>, *urged*{20} calm.

It was not the first *cancellation*{1}. [The North]{nk} *pulled out*{21} <in 2013|2013> and again <in 2020|2020>, and [the South]{korea} *withheld*{22} rice <in 2008|2008>. [Han]{han} *held*{23} out an olive branch all the same: if the missiles *stopped*{24}, [he]{han} said, the buses would *leave*{25} "the same night".

[Cho]{cho} *was carried*{26} off the bus by [two nurses]{nurses} at dusk. [She]{cho} *gave*{27} the socks to [the driver]{driver} for safe keeping.
--- actors
korea | place | South Korea
nk | place | North Korea
seoul | place | Seoul
han | person | Han Ji-won | Unification Minister
elderly | group | 83 elderly people
sokcho | place | Sokcho
cho | person | Cho Soon-ja
envoys | group | North Korean envoys
pan | place | Panmunjom
redcross | organization | Red Cross
us | place | United States
japan | place | Japan
china | place | China
minister | person | foreign minister of China
nurses | group | two nurses
driver | person | bus driver
brother | person | brother of Cho Soon-ja
--- events
1 | REJECT | korea | ?nk | core; time 2023-08-29; or SANCTION
2 | REJECT | envoys | redcross | core; place pan
3 | ACCUSE | korea | nk | core; time 2023-08-29
4 | MOBILIZE | nk | - | core; time 2023-08-29; or THREATEN ASSAULT
5 | COOPERATE | korea, nk | - | mutual; time 2023-08-29
6 | COERCE/REQUEST | han | elderly | core; place sokcho; or REQUEST
8 | OTHER:other | elderly | - | 
9 | REJECT | cho | han | or OTHER
10 | AID | cho | brother | planned; or OTHER
11 | CONSULT | cho | brother | time 1951; or OTHER
12 | REJECT | nk | - | 
13 | ACCUSE | nk | korea | core
14 | OTHER:other | korea | elderly | reported; by nk
15 | CONSULT | redcross | envoys | planned; or AID
16 | ACCUSE | us | nk | 
17 | ACCUSE | japan | nk | 
18 | MOBILIZE | japan | - | core
19 | OTHER:travel | minister | - | planned; time 2023-09-04/2023-09-10; place seoul; or CONSULT
20 | REQUEST | china | - | 
21 | REJECT | nk | ?korea | time 2013; or RETREAT
22 | SANCTION | korea | nk | time 2008
23 | CONCEDE | han | nk | or SUPPORT
24 | RETREAT/REQUEST | han | nk | possible
25 | OTHER:travel | elderly | - | possible; by han
26 | AID | nurses | cho | or COERCE
27 | AID | cho | driver | or OTHER

=== n1-075 date:2020-02-12 topic:corruption source:written
[Three]{three} *held*{1} in [Angola]{angola} port *probe*{2}; [ex-first daughter]{neto} next?

[LUANDA]{luanda} — [[Angolan]{~angola} prosecutors]{pgr} *arrested*{1} a [former ports minister]{vidal}, [[his]{vidal} wife]{mila} and a [[Portuguese]{~portugal} banker]{couto} <on Wednesday|2020-02-12>, *accusing*{3} [them]{three} of *siphoning*{4} $212 million from a terminal that was never built.

[Vidal Kassoma]{vidal} and [Mila Kassoma]{mila} were *stopped*{6} at a roadblock outside [Benguela]{benguela}; [the banker]{couto}, [Rui Couto]{couto}, *turned*{7} [himself]{couto} in. [All three]{three} *deny*{8} wrongdoing.

[Attorney General]{-} [Hermínia Tchivela]{herm} would not say whether [the former president's daughter]{-}, [Welwitschia Neto]{neto}, [whom]{neto} [Couto]{couto} once *advised*{9}, was a suspect. [Neto]{neto}, [who]{neto} lives in [Dubai]{dubai}, *called*{10} the *arrests*{1} a circus and *challenged*{11} [Tchivela]{herm} to "*come*{12} and *get*{12} [me]{neto}".

[The government of [Portugal]{portugal}]{portugal:n} *froze*{13} six accounts at [[Couto]{couto}'s bank]{bank}, [Banco Lusíada]{bank}, [which]{bank} *fired*{14} [him]{couto} by lunchtime. [The bank]{bank} *denied*{15} knowing where the money came from.

[President]{-} [Abel Lourenço Dala]{dala}, [who]{dala} *promised*{18} at [his]{dala} *inauguration*{19} <in 2017|2017> to *hunt*{18} "the big fish", *said*{20} nothing. [Opposition party]{-} [Unidade]{unidade} *hailed*{21} the *arrests*{1} but *asked*{22} why [[his]{dala} own transport minister]{paulo}, [Paulo Dala]{paulo}, a [cousin]{paulo}, had not been *questioned*{23}. [The minister]{paulo} is in charge of [the authority]{authority} [that]{authority} *signed*{24} the terminal contract.

[Dockers in [Lobito]{lobito}]{dockers}, [who]{dockers} have gone without pay for <five months|P5M>, *ended*{26} a *strike*{26} to *watch*{27} the news.
--- actors
three | group | three arrested people
angola | place | Angola
neto | person | Welwitschia Neto | daughter of the former president
luanda | place | Luanda
pgr | organization | Angolan prosecutors
vidal | person | Vidal Kassoma | former ports minister
mila | person | Mila Kassoma | wife of Vidal Kassoma
couto | person | Rui Couto | Portuguese banker
portugal | place | Portugal
benguela | place | Benguela
herm | person | Hermínia Tchivela | Attorney General
dubai | place | Dubai
bank | organization | Banco Lusíada | bank of Rui Couto
dala | person | Abel Lourenço Dala | President of Angola
unidade | organization | Unidade | opposition party
paulo | person | Paulo Dala | transport minister
authority | organization | authority
dockers | group | dockers in Lobito
lobito | place | Lobito
--- events
1 | COERCE | pgr | three, vidal, mila, couto | core; time 2020-02-12
2 | ACCUSE | pgr | three | core
3 | ACCUSE | pgr | three | core
4 | OTHER:crime | three | - | core; reported; by pgr
6 | COERCE | ?pgr | vidal, mila | core; place benguela
7 | CONCEDE | couto | ?pgr | core; or RETREAT
8 | REJECT | three | ?pgr | 
9 | AID | couto | neto | or OTHER
10 | ACCUSE | neto | pgr | core
11 | REQUEST | neto | herm | or REJECT
12 | COERCE/REQUEST | neto | herm | same 11
13 | SANCTION | portugal | bank | core
14 | SANCTION | bank | couto | 
15 | REJECT | bank | - | 
18 | COERCE/AGREE | dala | - | planned; time 2017; or ACCUSE AGREE
19 | OTHER:appointment | dala | - | time 2017
20 | OTHER:statement | dala | - | neg
21 | SUPPORT | unidade | pgr | 
22 | ACCUSE | unidade | dala | or REQUEST
23 | ACCUSE | - | paulo | neg; by unidade
24 | AGREE | authority | - | 
26 | RETREAT | dockers | - | 
27 | OTHER:other | dockers | - | 

=== n1-076 date:2014-12-26 topic:town source:written
[[Skipper]{jan:n}'s widow]{blom} *honoured*{2}; town wants lighthouse

[URK]{urk}, [Netherlands]{nl} — Two years after a trawler *went down*{4} with [[her]{blom} husband]{jan} and [four deckhands]{deck} aboard, [Willemijn Blom]{blom} was *given*{2} the town medal <on Friday|2014-12-26>, *shook*{5} [the mayor]{mayor}'s hand, then *told*{6} [him]{mayor} [he]{mayor} had *let*{7} [them]{jan+deck} drown.

[Jan Blom]{jan} *radioed*{8} for help at dusk on <December 22, 2012|2012-12-22>. [The lifeboat crew]{crew} was *told*{9} to *wait*{9} because [the duty officer]{duty} *misread*{10} the position. An inquiry found no crime but *faulted*{12} [the officer]{duty}, [who]{duty} *quit*{13} <in 2013|2013> and *moved*{14} to [Norway]{norway}. [He]{duty} *writes*{15} to [her]{blom} every month. [She]{blom} *answers*{15}.

"[I]{blom} *take*{2} the medal for [the crew]{crew}," [Blom]{blom} said. "[They]{crew} *went*{16} out in the end. [They]{crew} *cried*{17} like boys."

[The mayor]{mayor}, [Pieter de Ruiter]{mayor}, *did not argue*{18}. [He]{mayor} *promised*{19} to *push*{20} [the ministry]{ministry} to *relight*{20} the lighthouse, *closed*{21} <in 2008|2008> to save money. [Fishing families]{families} have *collected*{23} 11,000 signatures. A [ministry]{ministry} spokeswoman said [the minister]{min} would *answer*{24} "in due course".

[One deckhand]{brouwer}, [Hessel Brouwer]{brouwer}, *survived*{25} by lashing [himself]{brouwer} to a crate. [He]{brouwer} *married*{27} [[Jan Blom]{jan}'s sister]{-}, [Griet]{griet}, <last spring|2014-03/2014-05>; [they]{brouwer+griet} have *named*{28} [[their]{brouwer+griet} son]{son} after [him]{jan}.
--- actors
blom | person | Willemijn Blom | widow of a skipper
urk | place | Urk
nl | place | Netherlands
jan | person | Jan Blom | skipper
deck | group | four deckhands
mayor | person | Pieter de Ruiter | mayor of Urk
crew | group | lifeboat crew
duty | person | duty officer
norway | place | Norway
ministry | organization | ministry
families | group | fishing families
min | person | minister
brouwer | person | Hessel Brouwer | deckhand
griet | person | Griet Blom | sister of Jan Blom
son | person | son of Hessel and Griet Brouwer
--- events
2 | SUPPORT | ?urk | blom | core; time 2014-12-26; place urk
4 | OTHER:accident | - | jan, deck | core; time 2012-12
5 | CONSULT | blom | mayor | or OTHER
6 | ACCUSE | blom | mayor | core; time 2014-12-26
7 | OTHER:death | mayor | jan, deck | reported; by blom; or OTHER
8 | REQUEST | jan | - | core; time 2012-12-22
9 | REQUEST | duty | crew | core
10 | OTHER:accident | duty | - | 
12 | ACCUSE | - | duty | core
13 | RETREAT | duty | - | time 2013
14 | OTHER:travel | duty | norway | 
15 | CONSULT | duty, blom | - | mutual
16 | AID | crew | jan, deck | by blom; quoted; or OTHER
17 | OTHER:other | crew | - | by blom; quoted
18 | REJECT | mayor | blom | neg; or CONCEDE
19 | REQUEST | mayor | ministry | planned; core; or AGREE
20 | CONCEDE/REQUEST | mayor | ministry | same 19
21 | OTHER:business | ministry | - | time 2008; or SANCTION
23 | REQUEST | families | ministry | 
24 | OTHER:statement | min | ?families | planned
25 | OTHER:other | brouwer | - | 
27 | OTHER:other | brouwer, griet | - | mutual; time 2014-03/2014-05
28 | SUPPORT | brouwer, griet | jan | or OTHER
