=== n6-g001 date:2022-03-22 topic:politics source:written
[Slovak minister]{minister} *resigns*{1} after *drunk*{2} driving

[BRATISLAVA]{bratislava}, <March 22|2022-03-22> (Reuters) - [Slovakia]{slovakia}'s environment minister *resigned*{1} <on Tuesday|2022-03-22>, two days after [police]{police} *stopped*{3} [him]{minister} for *driving*{2} under the influence of alcohol.

[Jozef Hruška]{minister} *apologised*{4} to [voters]{voters} and to [his]{minister} family. "There is no excuse," [the 46-year-old]{minister} *told*{4} a news conference.

[Officers]{police} had *measured*{5} 1.1 per mille on [the politician]{minister}'s breath at a checkpoint near [Trnava]{trnava} <on Sunday night|2022-03-20>. [His]{minister} licence was *taken*{6} away. [The prosecutor]{prosecutor} has *charged*{7} [him]{minister} with endangerment, an offence that carries up to one year in prison.

[Prime Minister]{-} [Daniela Kováčová]{pm} *accepted*{8} the resignation and *thanked*{9} [the minister]{minister} for [his]{minister} work. [She]{pm} will *run*{10} the ministry [herself]{pm} until a successor is *found*{11}. [Hruška]{minister} keeps [his]{minister} seat in [parliament]{parliament}, where [the government]{gov} has a majority of two.

[[His]{minister} party]{olano}, [the Civic Movement]{olano}, *said*{12} [it]{olano} would *propose*{12} a candidate next week. [The smallest coalition partner]{szv}, [the Green Alliance]{szv}, *claimed*{13} the post for [itself]{szv}.

[The opposition]{opp} *called*{14} for [Kováčová]{pm} to *go*{14} as well. It is the third time that a member of [her]{pm} cabinet has *stepped down*{15} since [she]{pm} *took office*{16} <last year|2021>.
--- actors
minister | person | Jozef Hruška | environment minister of Slovakia
bratislava | place | Bratislava
slovakia | place | Slovakia
police | organization | police
voters | group | voters
trnava | place | Trnava
prosecutor | person | prosecutor
pm | person | Daniela Kováčová | Prime Minister of Slovakia
parliament | organization | parliament
gov | organization | government of Slovakia
olano | organization | Civic Movement
szv | organization | Green Alliance
opp | organization | opposition
--- events
1 | OTHER:appointment | minister | ?pm | core; time 2022-03-22; or RETREAT
2 | OTHER:crime | minister | - | core; time 2022-03-20; place trnava
3 | COERCE | police | minister | core; time 2022-03-20
4 | CONCEDE | minister | voters | core; time 2022-03-22
5 | OTHER:other | police | minister | time 2022-03-20; place trnava
6 | SANCTION | ?police | minister |
7 | ACCUSE | prosecutor | minister | core
8 | AGREE | pm | minister |
9 | SUPPORT | pm | minister |
10 | OTHER:other | pm | - | planned
11 | OTHER:appointment | - | - | planned
12 | OTHER:appointment | olano | - | planned; by olano
13 | REQUEST | szv | - |
14 | RETREAT/REQUEST | opp | pm | core; or REQUEST
15 | OTHER:appointment | - | ?pm |
16 | OTHER:appointment | pm | - | time 2021

=== n6-g002 date:2018-07-31 topic:crime source:written
[Two journalists]{two}, [driver]{driver} *killed*{1} in ambush

[BANGUI]{bangui} — [Two Italian reporters]{two} and [their]{two} [driver]{driver} have been *shot*{1} dead in the north of [the Central African Republic]{car}, [the government]{car} said <on Tuesday|2018-07-31>.

[Documentary maker]{-} [Aldo Rastelli]{rastelli} and [cameraman]{-} [Kirill Ferrante]{ferrante} were *travelling*{2} to [Ndele]{ndele} <on Monday evening|2018-07-30> when [armed men]{gunmen} *stopped*{3} [their]{two} car. [The driver]{driver}, a [local man]{driver} named [Bienvenu]{driver}, was first thought to have *escaped*{4}. [His]{driver} body was *found*{5} a kilometre away.

[The pair]{two} were *working*{6} on a film about [a private military company]{company} that *trains*{7} [government troops]{troops}. [Their]{two} producer in [Rome]{rome}, [Silvia Marani]{marani}, said [the men]{two} had been *advised*{9} not to drive after dark.

[Government spokesman]{-} [Ange-Maxime Kaza]{kaza} *blamed*{10} "[bandits]{gunmen} [who]{gunmen} speak Arabic". [Colleagues]{colleagues} of [the dead]{two} *doubted*{11} this: nothing had been *stolen*{12} except a camera. [The company]{company} *denied*{13} any knowledge of [the journalists]{two}.

[The Italian foreign ministry]{mae} *sent*{14} [a diplomat]{diplomat} from [Yaoundé]{yaounde}. [He]{diplomat} will *accompany*{15} the two bodies home. [Bienvenu]{driver} was *buried*{16} <on Tuesday|2018-07-31> by [his]{driver} [brothers]{brothers}. [He]{driver} was 31 and *left*{17} [a daughter]{ddaughter}.

[The press freedom group RSF]{rsf} *demanded*{18} an international investigation. [Both Italians]{two} had *reported*{19} from [Syria]{syria} together.
--- actors
two | group | Aldo Rastelli and Kirill Ferrante
driver | person | Bienvenu | driver of the journalists
bangui | place | Bangui
car | place | Central African Republic
rastelli | person | Aldo Rastelli | documentary maker
ferrante | person | Kirill Ferrante | cameraman
ndele | place | Ndele
gunmen | group | armed men
company | organization | private military company
troops | group | government troops
rome | place | Rome
marani | person | Silvia Marani | producer
kaza | person | Ange-Maxime Kaza | government spokesman
colleagues | group | colleagues of the dead journalists
mae | organization | Italian foreign ministry
diplomat | person | Italian diplomat
yaounde | place | Yaoundé
brothers | group | brothers of Bienvenu
ddaughter | person | daughter of Bienvenu
rsf | organization | RSF | press freedom group
syria | place | Syria
--- events
1 | ASSAULT | ?gunmen | two, driver | core; time 2018-07-30; place car
2 | OTHER:travel | two, driver | ndele | time 2018-07-30
3 | COERCE | gunmen | two, driver | time 2018-07-30; or ASSAULT
4 | OTHER:other | driver | - | denied; neg; or RETREAT
5 | OTHER:other | - | driver |
6 | OTHER:culture | two | company | or OTHER
7 | AID | company | troops | or COOPERATE
9 | REQUEST | - | two | by marani
10 | ACCUSE | kaza | gunmen | core
11 | REJECT | colleagues | ?kaza | core
12 | OTHER:crime | ?gunmen | ?two |
13 | REJECT | company | - |
14 | AID | mae | diplomat | or OTHER
15 | OTHER:travel | diplomat | ?two | planned
16 | OTHER:other | brothers | driver | time 2018-07-31
17 | OTHER:other | driver | ddaughter |
18 | ACCUSE/REQUEST | rsf | - | core; or REQUEST
19 | OTHER:other | two | - | place syria

=== n6-g003 date:2024-05-07 topic:business source:written
[Norwegian fund]{fund} *dumps*{1} [shipyard]{yard} over [workers]{workers}' deaths

[OSLO]{oslo} — The world's largest sovereign wealth fund has *sold*{1} all [its]{fund} shares in a [South Asian shipbreaker]{yard} because [too many of [its]{yard} labourers]{workers} are *killed*{2} at work.

[The fund]{fund}, managed by [the central bank]{nbim}, *announced*{3} <on Tuesday|2024-05-07> that [Alang Recyclers]{yard} was no longer acceptable. [Its]{fund} [ethics council]{council} *counted*{4} 31 fatal accidents in five years. [The council]{council} *visited*{5} [the Indian company]{yard}'s beach <in 2022|2022> but was *let in*{6} for only one hour.

[Alang]{yard} *rejected*{7} the criticism. [Managing director]{-} [Hemant Solanki]{solanki} said [[his]{solanki} firm]{yard} had *built*{9} a hospital and *trained*{9} [every worker]{workers}. "[They]{fund} *send*{10} [us]{yard} the ships of [their]{fund} own country and then [they]{fund} do not like how [we]{yard} break them," [he]{solanki} said.

[The shipowners' association in [Bergen]{bergen}]{owners} *confirmed*{11} that 14 Norwegian vessels were *scrapped*{12} at [the yard]{yard} <last year|2023>. [It]{owners} had nothing to add.

[The environmental group Bellweather]{bell}, which *brought*{13} the case to [the council]{council}, *praised*{14} the decision. [The group]{bell} now *wants*{15} [the fund]{fund} to *look*{15} at [Alang]{yard}'s [Turkish competitor]{aliaga}. [Aliağa Söküm]{aliaga} *lost*{16} [two men]{twomen} in April.

[The fund]{fund} *held*{17} 1.2 percent of [the Indian group]{yard}, worth 190 million kroner. [Finance Minister]{-} [Torgeir Vik]{vik} *said*{18} [he]{vik} had not been *involved*{19}.
--- actors
fund | organization | Norwegian sovereign wealth fund
yard | organization | Alang Recyclers | shipbreaker
workers | group | workers of Alang Recyclers
oslo | place | Oslo
nbim | organization | Norwegian central bank
council | organization | ethics council of the fund
solanki | person | Hemant Solanki | managing director of Alang Recyclers
bergen | place | Bergen
owners | organization | shipowners' association in Bergen
bell | organization | Bellweather | environmental group
aliaga | organization | Aliağa Söküm | Turkish shipbreaker
twomen | group | two men
vik | person | Torgeir Vik | Finance Minister of Norway
--- events
1 | SANCTION | fund | yard | core; or OTHER
2 | OTHER:accident | ?yard | workers | core
3 | OTHER:statement | fund | - | time 2024-05-07
4 | ACCUSE | council | ?yard | or OTHER
5 | CONSULT | council | yard | time 2022; or OTHER
6 | CONCEDE | yard | council |
7 | REJECT | yard | ?fund | core
9 | AID | yard | workers | by solanki
10 | OTHER:trade | fund | yard | reported; by solanki; quoted
11 | OTHER:statement | owners | - |
12 | OTHER:business | yard | - | time 2023; by owners
13 | ACCUSE | bell | council, yard | core
14 | SUPPORT | bell | ?fund | core
15 | ACCUSE/REQUEST | bell | fund, aliaga | or REQUEST
16 | OTHER:accident | aliaga | twomen | time 2024-04
17 | OTHER:business | fund | yard |
18 | OTHER:statement | vik | - | or REJECT
19 | OTHER:other | vik | - | denied; neg; by vik

=== n6-g004 date:2020-06-17 topic:diplomacy source:written
[Indian]{~india} and [Chinese]{~china} troops *clash*{1} in Himalayas; [twenty soldiers]{twenty} *dead*{1}

[NEW DELHI]{delhi:N} (AP) — [India]{india} said <Tuesday|2020-06-16> that [20 of [its]{india} soldiers]{twenty} were *killed*{1} in a hand-to-hand *fight*{1} with [Chinese forces]{pla} on a disputed mountain ridge, the first deaths on the border in 45 years.

[Neither army]{armies} *fired*{2} a shot, officials in both capitals said. [The soldiers]{armies} *used*{1} stones and clubs in the dark, and some *fell*{3} into a river.

[Each side]{sides} *accused*{4} [the other]{sides} of *crossing*{5} the Line of Actual Control. [Chinese Foreign Ministry spokesman]{-} [Zhao Weimin]{zhao} *said*{6} [the Indians]{indarmy:n} *attacked*{1} first. [His counterpart in [New Delhi]{india:N}]{anurag}, [Anurag Sethi]{anurag}, *said*{7} [the People's Liberation Army]{pla} had *broken*{8} an agreement by *putting up*{9} a tent. [Beijing]{china:N} *did not say*{10} whether [it]{china} *lost*{11} men.

[Colonel]{-} [Suresh Nair]{colonel}, [who]{colonel} *commanded*{12} [the Indian unit]{unit}, was among the dead. [His]{colonel} [widow]{widow} *learned*{13} the news from [a neighbor]{neighbor}. "[They]{colonel} *went*{14} to *count*{14} a tent and [they]{colonel} *did not come back*{14}," [she]{widow} said.

[Foreign ministers]{fms} of [the two countries]{sides} *spoke*{15} by phone <Wednesday|2020-06-17> and *agreed*{16} to *cool*{16} things down. [The Indian]{jai}, [Subhash Menon]{jai}, *told*{17} [[his]{jai} colleague]{wang}, [Wang Zhiyuan]{wang}, that the events would have "serious" consequences. [Wang]{wang} *urged*{18} [him]{jai} to *punish*{18} [those responsible]{indarmy}.

[Generals from both armies]{generals} have *met*{19} twice since the spring. [They]{generals} were to *withdraw*{20} [their]{generals} men step by step.

[Protesters in [Ahmedabad]{ahmedabad}]{protesters:n} *burned*{21} a portrait of [the Chinese president]{xi}. [India's main traders' body]{cait} *called*{22} for a *boycott*{22} of Chinese goods; [its]{cait} own membership cards are printed in [Shenzhen]{shenzhen}.
--- actors
india | place | India
china | place | China
twenty | group | twenty Indian soldiers
delhi | place | New Delhi
pla | organization | People's Liberation Army
armies | group | the two armies
sides | group | India and China
zhao | person | Zhao Weimin | Chinese Foreign Ministry spokesman
indarmy | organization | Indian army
anurag | person | Anurag Sethi | Indian Foreign Ministry spokesman
colonel | person | Suresh Nair | Colonel
unit | organization | Indian unit
widow | person | widow of Suresh Nair
neighbor | person | neighbor
fms | group | foreign ministers of India and China
jai | person | Subhash Menon | foreign minister of India
wang | person | Wang Zhiyuan | foreign minister of China
generals | group | generals from both armies
ahmedabad | place | Ahmedabad
protesters | group | protesters in Ahmedabad
xi | person | president of China
cait | organization | Indian traders' body
shenzhen | place | Shenzhen
--- events
1 | ASSAULT | pla, indarmy, armies | twenty | core; mutual; time 2020-06-15
2 | ASSAULT | armies | - | neg
3 | OTHER:accident | armies | - |
4 | ACCUSE | sides | - | core; mutual
5 | ASSAULT | sides | - | reported; by sides; or OTHER
6 | ACCUSE | zhao | indarmy | core; or OTHER
7 | ACCUSE | anurag | pla | core; or OTHER
8 | REJECT | pla | ?india | reported; by anurag
9 | OTHER:other | pla | - | by anurag
10 | OTHER:statement | china | - | neg
11 | OTHER:other | china | - | possible
12 | OTHER:other | colonel | unit |
13 | OTHER:other | neighbor | widow | or OTHER
14 | OTHER:travel | colonel | - | by widow; quoted
15 | CONSULT | fms, jai, wang | - | core; mutual; time 2020-06-17
16 | RETREAT/AGREE | fms, sides | - | core; mutual; planned; or AGREE
17 | THREATEN | jai | wang | possible
18 | COERCE/REQUEST | wang | jai, indarmy | or REQUEST
19 | CONSULT | generals | - | mutual
20 | RETREAT/CONCEDE | generals | - | planned
21 | PROTEST | protesters | xi | place ahmedabad
22 | SANCTION/REQUEST | cait | ?china | or REQUEST

=== n6-g005 date:2017-11-09 topic:health source:written
[Midwives]{midwives} *return*{1} to work at [Freetown]{freetown} hospital

[FREETOWN]{freetown} — [Midwives]{midwives:n} at [Sierra Leone]{sl}'s main maternity hospital *ended*{1} a two-week *strike*{2} <on Thursday|2017-11-09> after [the health ministry]{ministry} *promised*{3} to *pay*{3} four months of arrears.

[The women]{midwives} *laid down*{2} [their]{midwives} work at [Princess Christina Maternity Hospital]{hospital} <on October 26|2017-10-26>. [Doctors]{doctors} and [student nurses]{students} *kept*{4} the delivery ward open. At least [two mothers]{mothers} *died*{5} in that time, though [the management]{hospital} *says*{6} that neither death was due to the *stoppage*{2}.

"[We]{midwives} *went*{1} back for the mothers, not for [the minister]{minister}," said [Sister]{-} [Fatmata Conteh]{conteh}, the [strikers]{midwives}' [spokeswoman]{conteh}. [The 54-year-old]{conteh} has *worked*{7} there for 30 years and *delivered*{8} [the minister]{minister}'s own [son]{mson}.

[Health Minister]{-} [Dr]{-} [Abu Bakarr Fofanah-Cole]{minister} *visited*{9} the hospital <on Wednesday night|2017-11-08>. [He]{minister} *apologised*{10} to [the staff]{midwives} and *blamed*{11} [a bank]{bank} for the delay. [The bank]{bank}, [Rokel Trust]{bank}, *denied*{12} that [it]{bank} had *received*{13} any money.

[The union]{union} had *expelled*{14} [Sister]{-} [Conteh]{conteh} in the first week, because the *strike*{2} was not approved. On Thursday [its]{union} [secretary general]{-}, [Max Kabba]{kabba}, *took*{15} [her]{conteh} back and *claimed*{16} victory. [She]{conteh} *declined*{17} to be photographed with [him]{kabba}.

[The midwives]{midwives} *gave*{18} [the ministry]{ministry} until <the end of the month|2017-11-30>. If the money *does not come*{19}, [they]{midwives} will *stop*{18} again.
--- actors
midwives | group | midwives of Princess Christina Maternity Hospital
freetown | place | Freetown
sl | place | Sierra Leone
ministry | organization | health ministry
hospital | organization | Princess Christina Maternity Hospital
doctors | group | doctors
students | group | student nurses
mothers | group | two mothers
conteh | person | Fatmata Conteh | Sister, spokeswoman of the strikers
minister | person | Abu Bakarr Fofanah-Cole | Health Minister
mson | person | son of the minister
bank | organization | Rokel Trust | bank
union | organization | the union
kabba | person | Max Kabba | secretary general of the union
--- events
1 | PROTEST/RETREAT | midwives | ?ministry | core; time 2017-11-09; place freetown; or RETREAT
2 | PROTEST | midwives | ?ministry | core; time 2017-10-26; place hospital
3 | AID/AGREE | ministry | midwives | core; planned; or CONCEDE AGREE
4 | AID | doctors, students | ?hospital | or OTHER
5 | OTHER:death | - | mothers | place hospital
6 | REJECT | hospital | - | or OTHER
7 | OTHER:business | conteh | ?hospital |
8 | AID | conteh | mson | or OTHER
9 | CONSULT | minister | ?hospital | time 2017-11-08
10 | CONCEDE | minister | midwives | core; time 2017-11-08
11 | ACCUSE | minister | bank | core
12 | REJECT | bank | ?minister | core
13 | OTHER:business | bank | - | denied; neg; by bank
14 | SANCTION | union | conteh |
15 | CONCEDE | kabba, union | conteh | time 2017-11-09; or RETREAT
16 | OTHER:statement | kabba | - |
17 | REJECT | conteh | kabba |
18 | PROTEST/THREATEN | midwives | ministry | possible; core; time 2017-11-30; or THREATEN
19 | AID | ?ministry | ?midwives | possible; neg; or OTHER

=== n6-g006 date:2023-10-19 topic:courts source:written
[Pastor]{pastor} and [wife]{wife} *acquitted*{1} of *holding*{2} [maid]{maid}

[LUSAKA]{lusaka} — A [magistrate]{magistrate} has *cleared*{1} [a [clergyman]{pastor} and [[his]{pastor} wife]{wife}]{couple} [who]{couple} were accused of *keeping*{2} a [domestic worker]{maid} against [her]{maid} will.

[Pastor]{-} [Elijah Mumba]{pastor} and [Mrs]{-} [Charity Mumba]{wife} *hugged*{3} in the dock <on Wednesday|2023-10-18> when [Magistrate]{-} [Idah Phiri-Zulu]{magistrate} *read*{1} out the verdict. [Members of [the pastor]{pastor}'s [Fountain of Fire church]{church}]{members} *ululated*{4} outside.

[The complainant]{maid}, 19-year-old [Precious Tembo]{maid}, had *told*{5} [the court]{court} that [the couple]{couple} *locked*{2} [her]{maid} in the house for seven months and that [Mrs]{-} [Mumba]{wife} *burned*{6} [her]{maid} with an iron. [The defence]{defence} *produced*{7} photographs of [the girl]{maid} at church picnics. [She]{maid} said [she]{maid} had been *told*{9} to smile.

[The magistrate]{magistrate} *called*{10} [the teenager]{maid}'s testimony "moving but full of holes". [She]{magistrate} *found*{11} it proved, however, that wages had not been *paid*{12}, and *ordered*{13} [the accused]{couple} to *pay*{13} K9,800.

[Mrs]{-} [Mumba]{wife} said [she]{wife} *forgave*{15} [[her]{wife} former maid]{maid}. [[Her]{wife} husband]{pastor} *announced*{16} that [he]{pastor} would *sue*{17} [the Daily Observer]{paper}, which *broke*{18} the story. [The newspaper]{paper} *stands*{19} by [its]{paper} report.

[The state]{state} will *appeal*{20}, [prosecutor]{-} [Mwansa Kapeya]{kapeya} *said*{20}. [The women's rights group Ukwimba]{ngo}, which has *taken in*{21} [Miss]{-} [Tembo]{maid}, *asked*{22} [the police]{police} to *protect*{22} [her]{maid}: [two men]{twomen} had *followed*{23} [her]{maid} from [the court]{court}.
--- actors
pastor | person | Elijah Mumba | Pastor
wife | person | Charity Mumba
maid | person | Precious Tembo | domestic worker
lusaka | place | Lusaka
magistrate | person | Idah Phiri-Zulu | Magistrate
couple | group | Elijah and Charity Mumba
church | organization | Fountain of Fire church
members | group | members of the church
court | organization | the court
defence | organization | the defence
paper | organization | Daily Observer
state | organization | the state
kapeya | person | Mwansa Kapeya | prosecutor
ngo | organization | Ukwimba | women's rights group
police | organization | police
twomen | group | two men
--- events
1 | CONCEDE | magistrate | pastor, wife, couple | core; time 2023-10-18; place lusaka; or OTHER
2 | COERCE | couple, pastor, wife | maid | core; denied; neg; by magistrate; or ASSAULT
3 | OTHER:other | pastor, wife | - | mutual; time 2023-10-18
4 | SUPPORT | members | ?pastor | or OTHER
5 | ACCUSE | maid | couple, court | core
6 | ASSAULT | wife | maid | reported; by maid
7 | OTHER:court | defence | - | or REJECT
9 | REQUEST | ?couple | maid | by maid; or COERCE
10 | ACCUSE | magistrate | maid | or OTHER
11 | OTHER:court | magistrate | couple |
12 | OTHER:business | couple | ?maid | neg; by magistrate
13 | COERCE | magistrate | couple, ?maid | core; or REQUEST
15 | CONCEDE | wife | maid | by wife; or SUPPORT
16 | OTHER:statement | pastor | - |
17 | ACCUSE | pastor | paper | core; planned; by pastor
18 | OTHER:statement | paper | - |
19 | REJECT | paper | ?pastor | or SUPPORT
20 | REJECT | state | ?magistrate | planned; by kapeya; or REQUEST
21 | AID | ngo | maid |
22 | AID/REQUEST | ngo | police, maid | core; or REQUEST
23 | THREATEN | twomen | maid | by ngo; or OTHER

=== n6-g007 date:2019-12-31 topic:politics source:written
[Rebel lawmakers]{rebels} *rejoin*{1} [party]{pn} [they]{rebels} *left*{2} in spring

[VALLETTA]{valletta} — [Three Maltese MPs]{rebels:n} [who]{rebels} *quit*{2} [the Nationalist Union]{pn} eight months ago *returned*{1} to [its]{pn} benches <on Tuesday|2019-12-31>, *strengthening*{3} [leader]{-} [Roberta Zammit]{zammit} a week before a *leadership vote*{4}.

[The trio]{rebels}, [Karl Debono]{debono}, [Maria Vella]{vella} and [Joe Borg]{borg}, had *accused*{5} [Zammit]{zammit}'s [predecessor]{delia} of *hiding*{6} debts. [He]{delia} *resigned*{7} <in November|2019-11>. "The reason [we]{rebels} *left*{2} has *left*{7}," [Debono]{debono} *told*{8} [reporters]{reporters}.

[The party]{pn} *lost*{9} four seats in the meantime. [Ms]{-} [Zammit]{zammit}, the first woman to *head*{10} [it]{pn}, *welcomed*{11} [the three]{rebels} with a brief handshake. [She]{zammit} and [Vella]{vella} have known [each other]{zammit+vella} since law school. [The latter]{vella} is expected to *become*{12} shadow justice minister.

[[Her]{zammit} rival in the contest]{arrigo}, [Alex Arrigo-Tabone]{arrigo}, *spoke*{13} of a bought homecoming. [He]{arrigo} *demanded*{14} that [the returnees]{rebels} *stay out*{14} of the vote. [The party's electoral commission]{commission} *turned down*{15} the request within two hours. [Arrigo]{arrigo} *accepted*{16} the decision.

[Prime Minister]{-} [Owen Grech]{grech}, a [Labour man]{grech}, *wished*{17} [[his]{grech} opponents]{pn} a peaceful new year. [[His]{grech} own party]{labour} *loses*{18} [a member]{cutajar} the same day: [Rose Cutajar]{cutajar}, [who]{cutajar} *sits*{19} for [Gozo]{gozo}, will *stand*{20} as an independent. [She]{cutajar} *gave*{21} no reason.
--- actors
rebels | group | Karl Debono, Maria Vella and Joe Borg
pn | organization | Nationalist Union
valletta | place | Valletta
zammit | person | Roberta Zammit | leader of the Nationalist Union
debono | person | Karl Debono | MP
vella | person | Maria Vella | MP
borg | person | Joe Borg | MP
delia | person | predecessor of Roberta Zammit
reporters | group | reporters
arrigo | person | Alex Arrigo-Tabone
commission | organization | electoral commission of the party
grech | person | Owen Grech | Prime Minister of Malta
labour | organization | Labour
cutajar | person | Rose Cutajar | MP for Gozo
gozo | place | Gozo
--- events
1 | COOPERATE | rebels | pn | core; time 2019-12-31; or RETREAT OTHER
2 | SANCTION | rebels | pn | core; time 2019-04; or OTHER
3 | SUPPORT | rebels | zammit | core; or OTHER
4 | OTHER:election | ?pn, zammit, arrigo | - | planned
5 | ACCUSE | rebels | delia |
6 | OTHER:crime | delia | ?pn | reported; by rebels; or OTHER
7 | OTHER:appointment | delia | ?pn | time 2019-11; or RETREAT
8 | OTHER:statement | debono | reporters |
9 | OTHER:election | pn | - |
10 | OTHER:appointment | zammit | pn |
11 | SUPPORT | zammit | rebels | core
12 | OTHER:appointment | vella | ?pn | planned
13 | ACCUSE | arrigo | rebels, ?zammit | core
14 | REQUEST | arrigo | rebels | core
15 | REJECT | commission | ?arrigo | core
16 | AGREE | arrigo | ?commission | or CONCEDE
17 | SUPPORT | grech | pn |
18 | OTHER:appointment | cutajar | labour | or SANCTION
19 | OTHER:other | cutajar | gozo |
20 | OTHER:election | cutajar | - | planned
21 | OTHER:statement | cutajar | - | neg

=== n6-g008 date:2021-01-06 topic:disaster source:written
[Hiker]{swede} *dug out*{1} alive after 11 hours; [two companions]{two} *die*{2}

[INNSBRUCK]{innsbruck} (APA) - A [Swedish ski tourer]{swede} *survived*{3} nearly half a day under the snow in [Tyrol]{tyrol} <on Tuesday|2021-01-05>. For [the two men]{two} with [her]{swede}, help *came*{2} too late.

An avalanche *swept*{4} [the three friends]{trio} away above [Kühtai]{kuehtai} shortly before 10 am. [The youngest]{swede}, a [28-year-old from [Uppsala]{uppsala}]{swede}, *came*{5} to rest in a hollow. [Mountain rescuers]{rescuers} *found*{1} [her]{swede} at 9 pm when [a dog]{dog} named [Aila]{dog} *would not leave*{6} a certain spot.

[The dead]{two} are a [41-year-old teacher]{teacher} and a [Finn]{finn}, 35, [the woman]{swede}'s [fiancé]{finn}. [The teacher]{teacher} had *led*{7} the tour. [He]{teacher} knew the slope well, [the head of the local rescue service]{head}, [Sepp Haslwanter]{head}, said. [The warning service]{service} had *put*{9} the danger at level four of five.

[The survivor]{swede} was *flown*{10} to [the university hospital]{hospital} with a body temperature of 27 degrees. [Doctors]{doctors} *expect*{11} [her]{swede} to recover. "[She]{swede} *asked*{12} for [the two others]{two}," said [the doctor on duty]{hofer}, [Lena Hofer]{hofer}. "[Her]{swede} [father]{father} *told*{13} [her]{swede}. It was not for [us]{doctors} to do."

[Forty volunteers]{rescuers} *searched*{14} in darkness, though [the avalanche commission]{commission} had *advised*{15} against it. [The provincial governor]{governor}, [Anton Plattner-Mayr]{governor}, *thanked*{16} [them]{rescuers}. [Haslwanter]{head} *asked*{17} [tourists]{tourists} to *stay*{17} in the valley until <Friday|2021-01-08>.

[Aila]{dog}, a [five-year-old Labrador]{dog}, *got*{18} a sausage.
--- actors
swede | person | Swedish ski tourer
two | group | two men killed
innsbruck | place | Innsbruck
tyrol | place | Tyrol
trio | group | three friends
kuehtai | place | Kühtai
uppsala | place | Uppsala
rescuers | group | mountain rescuers
dog | other | Aila | rescue dog
teacher | person | 41-year-old teacher
finn | person | Finnish fiancé
head | person | Sepp Haslwanter | head of the local rescue service
service | organization | warning service
hospital | organization | university hospital
doctors | group | doctors
hofer | person | Lena Hofer | doctor on duty
father | person | father of the survivor
commission | organization | avalanche commission
governor | person | Anton Plattner-Mayr | provincial governor
tourists | group | tourists
--- events
1 | AID | rescuers | swede | core; time 2021-01-05; place kuehtai
2 | OTHER:death | - | two, teacher, finn | core; time 2021-01-05
3 | OTHER:health | swede | - | core; time 2021-01-05
4 | OTHER:disaster | - | trio | core; time 2021-01-05; place kuehtai
5 | OTHER:accident | swede | - |
6 | AID | dog | swede | time 2021-01-05
7 | OTHER:other | teacher | ?trio |
9 | OTHER:statement | service | - |
10 | AID | - | swede | core
11 | OTHER:health | doctors | swede | or OTHER
12 | REQUEST | swede | ?hofer | by hofer; quoted
13 | OTHER:statement | father | swede | by hofer; quoted
14 | AID | rescuers | ?trio | time 2021-01-05
15 | REQUEST | commission | rescuers | or OTHER
16 | SUPPORT | governor | rescuers |
17 | REQUEST | head | tourists | core; time 2021-01-08
18 | AID | - | dog | or OTHER

=== n6-g009 date:2022-06-30 topic:business source:written
[Supermarket chain]{freska} to *buy*{1} 60 stores from [bankrupt rival]{dorado}

[LISBON]{lisbon} — [Freska]{freska}, [Portugal]{portugal}'s third-largest grocer, is *taking over*{1} 60 shops and 1,900 employees of [Dorado]{dorado}, [the discount chain]{dorado} that *filed*{2} for insolvency <in April|2022-04>.

[The administrator]{admin}, [Filipa Noronha]{admin}, *announced*{3} the sale <on Thursday|2022-06-30>. [She]{admin} *said*{3} [Freska]{freska} had *outbid*{4} [two competitors]{twocomp}, [one of [them]{twocomp}]{onecomp} from [Spain]{spain}. [The buyer]{freska} will *pay*{1} 88 million euros, most of which goes to [Dorado]{dorado}'s [banks]{banks}.

Another 45 shops will *close*{5} <at the end of July|2022-07-31>. [The 1,100 people [who]{losing} work there]{losing} *lose*{6} [their]{losing} jobs. [The union CESP-Norte]{cesp} *protested*{7} outside [the administrator]{admin}'s office in [Porto]{porto}. "[She]{admin} *sold*{1} the meat and *threw*{8} the bones to [us]{cesp}," said [union official]{-} [Carlos Meireles]{meireles}. [Mrs]{-} [Noronha]{admin} *came out*{9} and *talked*{9} to [him]{meireles} for half an hour. [The two]{admin+meireles} *agreed*{10} to *meet*{10} [the labour minister]{minister} together.

[The discounter]{dorado}'s [founder]{founder}, [Abílio Sampaio]{founder}, is *under investigation*{11} for *moving*{12} money to [a company in [Madeira]{madeira}]{madco} shortly before the collapse. [He]{founder} *denies*{13} it. [His]{founder} [son-in-law]{soninlaw} is [Freska]{freska}'s head of property. [Freska]{freska} said [the man]{soninlaw} had *taken*{15} no part in the talks.

[The grocer]{freska} *plans*{16} to *change*{16} the signs by Christmas. [Its]{freska} [chief executive]{-}, [Joana Pinto-Reis]{pinto}, once *ran*{17} [a Dorado shop in [Braga]{braga}]{shop}. "[They]{dorado} *fired*{18} [me]{pinto} in 1998," [she]{pinto} *told*{19} [Expresso]{expresso}. "[I]{pinto} *kept*{20} the apron."
--- actors
freska | organization | Freska | supermarket chain
dorado | organization | Dorado | discount chain
lisbon | place | Lisbon
portugal | place | Portugal
admin | person | Filipa Noronha | administrator
twocomp | group | two competitors of Freska
onecomp | organization | Spanish competitor
spain | place | Spain
banks | group | banks of Dorado
losing | group | 1,100 employees who lose their jobs
cesp | organization | CESP-Norte | union
porto | place | Porto
meireles | person | Carlos Meireles | union official
minister | person | labour minister
founder | person | Abílio Sampaio | founder of Dorado
madeira | place | Madeira
madco | organization | company in Madeira
soninlaw | person | son-in-law of Abílio Sampaio, head of property of Freska
pinto | person | Joana Pinto-Reis | chief executive of Freska
braga | place | Braga
shop | organization | Dorado shop in Braga
expresso | organization | Expresso
--- events
1 | OTHER:business | freska, admin | dorado | core; planned; time 2022-06-30
2 | OTHER:business | dorado | - | time 2022-04
3 | OTHER:statement | admin | - | time 2022-06-30
4 | OTHER:business | freska | twocomp | by admin
5 | OTHER:business | ?dorado | - | core; planned; time 2022-07-31
6 | OTHER:business | - | losing | core; planned
7 | PROTEST | cesp | admin | core; place porto
8 | OTHER:other | admin | cesp | reported; by meireles; quoted
9 | CONSULT | admin | meireles | or OTHER
10 | AGREE | admin, meireles | minister | mutual; planned; core; or CONSULT
11 | ACCUSE | - | founder | core
12 | OTHER:crime | founder | madco | possible; or OTHER
13 | REJECT | founder | - |
15 | OTHER:business | soninlaw | - | denied; neg; by freska
16 | OTHER:business | freska | - | planned
17 | OTHER:business | pinto | shop | place braga
18 | SANCTION | dorado | pinto | by pinto; quoted; time 1998
19 | OTHER:statement | pinto | expresso |
20 | OTHER:other | pinto | - | by pinto; quoted

=== n6-g010 date:2018-10-11 topic:politics source:written
[First lady]{jelena} *denies*{1} *meddling*{2} as [ministers]{twomin} *fall*{3}

[SKADARGRAD]{city} — [President Luka Marić]{maric}'s wife has *rejected*{1} *claims*{4} that [she]{jelena} *forced*{2} [two cabinet members]{twomin} out.

"[I]{jelena} cook, [I]{jelena} read, [I]{jelena} do not *dismiss*{2} [ministers]{twomin}," [Jelena Marić]{jelena} *told*{1} the weekly [Monitor+]{monitor}. The interview, [her]{jelena} first in three years, *appeared*{1} <on Thursday|2018-10-11>.

[Culture minister]{-} [Ines Radulović]{radulovic} and [education minister]{-} [Pavle Šoć]{soc} *lost*{3} [their]{radulovic+soc} posts <on Monday|2018-10-08>. [She]{radulovic} *learned*{5} it from [her]{radulovic} driver, [he]{soc} from television. [Both]{radulovic+soc} had *opposed*{6} a private university in which [the first lady]{jelena}'s [sister]{sister}, [Milica]{sister}, is a partner.

"[The lady]{jelena} *rang*{7} [me]{radulovic} in July and *asked*{8} when the licence would *come*{9}," [Radulović]{radulovic} *told*{10} [N1]{n1}. "[I]{radulovic} *said*{11}, never. In August [she]{jelena} *rang*{7} [[my]{radulovic} colleague]{soc}." [Šoć]{soc}, a [mathematician]{soc}, *confirmed*{12} the second call. [The president's office]{office} *called*{13} [the pair]{radulovic+soc} "disappointed people".

[Prime minister]{-} [Dragan Vukotić]{pm} *took*{14} responsibility for the *dismissals*{3}. [He]{pm} *said*{15} that [the two]{radulovic+soc} had *neglected*{16} [their]{radulovic+soc} duties, but not which. [Their]{radulovic+soc} [small party]{dps}, [the Reform Club]{dps}, *leaves*{17} [the government]{coalition} at the end of the month. Without [its]{dps} five deputies [the coalition]{coalition} depends on [the Pensioners]{pensioners}, [whose]{pensioners} [leader]{leader}, [Stana Bulatović]{leader}, *wants*{18} the education ministry. [She]{leader} is 81.

[Mrs]{-} [Marić]{jelena} *ended*{19} the interview with a recipe. [Her]{jelena} [husband]{maric}, [she]{jelena} said, had never *asked*{20} [her]{jelena} about politics, "and [I]{jelena} never *answered*{20}".
--- actors
jelena | person | Jelena Marić | first lady
twomin | group | Ines Radulović and Pavle Šoć
city | place | Skadargrad
maric | person | Luka Marić | President
monitor | organization | Monitor+ | weekly
radulovic | person | Ines Radulović | culture minister
soc | person | Pavle Šoć | education minister, mathematician
sister | person | Milica | sister of Jelena Marić
n1 | organization | N1
office | organization | office of the president
pm | person | Dragan Vukotić | Prime minister
dps | organization | Reform Club | small party
coalition | organization | governing coalition
pensioners | organization | Pensioners
leader | person | Stana Bulatović | leader of the Pensioners
--- events
1 | REJECT | jelena | - | core; time 2018-10-11
2 | SANCTION | jelena | twomin | core; denied; neg; by jelena
3 | SANCTION | pm | radulovic, soc, twomin | core; time 2018-10-08
4 | ACCUSE | ?radulovic | jelena | core
5 | OTHER:other | radulovic, soc | - |
6 | REJECT | radulovic, soc | ?sister | core
7 | CONSULT | jelena | radulovic, soc | by radulovic; quoted
8 | REQUEST | jelena | radulovic | by radulovic; quoted; time 2018-07
9 | AGREE | ?radulovic | ?sister | possible; by radulovic; quoted; or OTHER
10 | ACCUSE | radulovic | jelena, n1 | core; or OTHER
11 | REJECT | radulovic | ?jelena | by radulovic; quoted
12 | OTHER:statement | soc | - |
13 | ACCUSE | office | radulovic, soc | or OTHER
14 | OTHER:statement | pm | - |
15 | ACCUSE | pm | radulovic, soc |
16 | OTHER:other | radulovic, soc | - | reported; by pm
17 | SANCTION | dps | coalition | core; planned
18 | REQUEST | leader | ?pm |
19 | OTHER:other | jelena | ?monitor |
20 | CONSULT | maric, jelena | - | mutual; neg; by jelena

=== n6-g011 date:2023-12-20 topic:labour source:written
[Strikers]{strikers} at Finnish paper mill *turn down*{1} mediator's *offer*{2}

[TAMPERE]{tampere} — [Workers]{strikers:n} at the [Kuusankylä]{mill} paper mill *voted*{1} <on Wednesday|2023-12-20> to *continue*{3} a *strike*{3} that has *idled*{4} two machines for five weeks.

Of the 740 [papermakers]{strikers} [who]{strikers} *cast*{1} a ballot, 81 percent *said*{1} no to a proposal by [the national conciliator]{anu}, [Anu Heinonen]{anu}. It would have *given*{2} [them]{strikers} 3.5 percent this year and 2 percent next. [The Paper Union]{union} had *made*{5} no recommendation.

[The mill's owner]{vala}, [Vala Group]{vala}, *reacted*{6} sharply. "[Our]{vala} customers are *buying*{7} in [Sweden]{sweden} now and [they]{customers} will not come back," said [mill director]{-} [Jari Pohjola]{pohjola}. [He]{pohjola} did not *rule out*{8} that one machine would stay shut for good. [The company]{vala} *closed*{9} [another mill]{kemi} in [Kemi]{kemicity} <two years ago|2021>, five months after [its]{kemi} [workers]{kemiworkers} *won*{10} a similar dispute.

[Shop steward]{-} [Tiina Laakso]{laakso} *called*{11} that blackmail. "[My]{laakso} father *heard*{12} the same from [his]{pohjola} father," [the 44-year-old]{laakso} said. [The director]{pohjola} and [she]{laakso} *grew up*{13} in the same street and *sing*{14} in the same choir. [They]{pohjola+laakso} *sat out*{14} this year's Christmas concert, [both]{pohjola+laakso} of them.

[Ms]{-} [Heinonen]{anu} *invited*{15} [the parties]{union+vala} to [Helsinki]{helsinki} <for December 27|2023-12-27>. [The union]{union} will *come*{16}; [Vala]{vala} has not *decided*{17}. [Dockers]{dockers} in [Rauma]{rauma} *refuse*{18} to *load*{18} the group's paper from other mills. [Their]{dockers} [employer]{stevedore}, [a stevedoring company]{stevedore}, has *threatened*{19} to *take*{19} [them]{dockers} to the labour court.
--- actors
strikers | group | workers of the Kuusankylä mill
mill | organization | Kuusankylä | paper mill
tampere | place | Tampere
anu | person | Anu Heinonen | national conciliator
union | organization | Paper Union
vala | organization | Vala Group | owner of the mill
customers | group | customers of Vala Group
sweden | place | Sweden
pohjola | person | Jari Pohjola | mill director
kemi | organization | mill in Kemi
kemicity | place | Kemi
kemiworkers | group | workers of the Kemi mill
laakso | person | Tiina Laakso | shop steward
helsinki | place | Helsinki
dockers | group | dockers in Rauma
rauma | place | Rauma
stevedore | organization | stevedoring company
--- events
1 | REJECT | strikers | anu | core; time 2023-12-20
2 | CONCEDE/AGREE | ?anu | strikers | core; planned; or AID REQUEST
3 | PROTEST | strikers | ?vala | core; planned; place mill
4 | SANCTION | strikers | mill | or OTHER
5 | SUPPORT | union | ?strikers | neg; or OTHER
6 | ACCUSE | vala | ?strikers | or OTHER
7 | OTHER:trade | customers | sweden | by pohjola; quoted
8 | OTHER:business | ?vala | - | possible; by pohjola; or THREATEN
9 | OTHER:business | vala | kemi | time 2021
10 | OTHER:other | kemiworkers | ?vala |
11 | ACCUSE | laakso | ?pohjola | core
12 | OTHER:other | - | - | by laakso; quoted
13 | OTHER:other | pohjola, laakso | - | mutual
14 | OTHER:culture | pohjola, laakso | - | mutual
15 | CONSULT/REQUEST | anu | union, vala | core; time 2023-12-27; place helsinki; or CONSULT
16 | CONSULT/AGREE | union | ?anu | planned
17 | AGREE | vala | ?anu | neg; or OTHER
18 | REJECT | dockers | ?vala | core; place rauma; or PROTEST
19 | ACCUSE/THREATEN | stevedore | dockers | possible; or THREATEN

=== n6-g012 date:2020-02-05 topic:conflict source:written
[Separatist leader]{ojong} *handed*{1} over to [Cameroon]{cameroon} goes on *trial*{2}

[YAOUNDE]{yaounde} (AFP) - An Anglophone separatist chief *extradited*{1} from [Nigeria]{nigeria} two years ago *went*{2} on *trial*{2} for rebellion before [a military tribunal]{tribunal} <on Wednesday|2020-02-05>.

[Julius Ojong Tabe]{ojong}, [who]{ojong} *proclaimed*{3} [himself]{ojong} president of "Ambazonia" <in 2017|2017>, *refused*{4} to *stand*{4}. [The 55-year-old]{ojong} is being *tried*{2} with [nine associates]{nine}. [All ten]{ten} were *arrested*{5} in a hotel in [Abuja]{abuja} <in January 2018|2018-01>.

[The defendants]{ten} say [they]{ten} are refugees, *recognised*{7} as such by [the UN]{un}. [A Nigerian court]{nigcourt} *ruled*{8} <last year|2019> that [their]{ten} transfer was illegal. [[Their]{ten} lawyer]{fru}, [Fru Awasum]{fru}, *asked*{9} [the judge]{judge}, [Colonel]{-} [Bertin Eboué]{judge}, to *send*{9} [them]{ten} back. [The colonel]{judge} *adjourned*{10} until <March 4|2020-03-04>.

[Two of the accused]{twoacc} had to be *carried*{11}: [they]{twoacc} were on hunger *strike*{12}. [The prison]{prison}, according to [the lawyer]{fru}, *took*{13} [their]{ten} bibles away. [The administration]{prison} *denied*{14} this.

In [Bamenda]{bamenda}, the largest English-speaking city, shops *stayed*{15} shut in *protest*{15}. [Separatist fighters]{fighters} *fired*{16} on [an army truck]{army}, *wounding*{17} [three soldiers]{threesol}. [The army]{army} *burned*{18} some ten houses in reply, [residents]{residents} said; [a spokesman for [the force]{army}]{spokesman} *spoke*{19} of an accident.

[Ojong Tabe]{ojong}'s [rival]{sako} for the leadership, [Daniel Ikome Ndi]{sako}, [who]{sako} *lives*{20} in [Maryland]{maryland}, *expressed*{21} solidarity. [The two]{ojong+sako} had *excommunicated*{22} each other in May. [The government]{cameroon} says [it]{cameroon} *talks*{24} to neither.
--- actors
ojong | person | Julius Ojong Tabe | separatist leader
yaounde | place | Yaounde
cameroon | place | Cameroon
nigeria | place | Nigeria
tribunal | organization | military tribunal
nine | group | nine associates of Julius Ojong Tabe
ten | group | Julius Ojong Tabe and nine associates
abuja | place | Abuja
un | organization | UN
nigcourt | organization | Nigerian court
fru | person | Fru Awasum | lawyer of the defendants
judge | person | Bertin Eboué | Colonel, judge
twoacc | group | two of the accused
prison | organization | the prison
bamenda | place | Bamenda
fighters | group | separatist fighters
army | organization | army of Cameroon
threesol | group | three soldiers
residents | group | residents of Bamenda
spokesman | person | army spokesman
sako | person | Daniel Ikome Ndi | rival of Julius Ojong Tabe
maryland | place | Maryland
--- events
1 | COOPERATE | nigeria | ojong, cameroon | core; time 2018; or COERCE
2 | COERCE | tribunal | ojong, nine | core; time 2020-02-05; place yaounde; or OTHER ACCUSE
3 | OTHER:statement | ojong | - | time 2017; or REJECT
4 | REJECT | ojong | ?tribunal | core; time 2020-02-05
5 | COERCE | ?nigeria | ten | time 2018-01; place abuja
7 | SUPPORT | un | ten | by ten
8 | REJECT | nigcourt | ?nigeria | time 2019; or ACCUSE OTHER
9 | RETREAT/REQUEST | fru | judge, ten | core; or REQUEST
10 | OTHER:court | judge | - | time 2020-02-05
11 | OTHER:other | - | twoacc |
12 | PROTEST | twoacc | - |
13 | COERCE | prison | ten | by fru
14 | REJECT | prison | ?fru |
15 | PROTEST | - | - | place bamenda
16 | ASSAULT | fighters | army | core; place bamenda
17 | ASSAULT | fighters | threesol | core; place bamenda
18 | ASSAULT | army | residents | core; by residents; place bamenda
19 | REJECT | spokesman | residents | or OTHER
20 | OTHER:other | sako | - | place maryland
21 | SUPPORT | sako | ojong |
22 | SANCTION | ojong, sako | - | mutual; time 2019-05
24 | CONSULT | cameroon | ?ojong, ?sako | neg; by cameroon

=== n6-g013 date:2016-10-26 topic:local source:written
[School board]{board} *fires*{1} [superintendent]{supt}, *rehires*{2} the one [it]{board} *fired*{3}

[DUBOIS]{dubois}, [Wyo.]{wyo} — In a four-hour meeting that *ended*{4} near midnight <Tuesday|2016-10-25>, [the school board]{board} *voted*{1} 4-3 to *dismiss*{1} [Superintendent]{-} [Craig Lundeen]{supt} and *bring back*{2} [[his]{supt} predecessor]{yellow}, [Dolores Yellowtail]{yellow}.

[Lundeen]{supt}, 48, *came*{5} to [Dubois]{dubois} from [Nebraska]{nebraska} <in July 2015|2015-07>. [Board chair]{-} [Hal Pettibone]{pettibone} *said*{6} [he]{supt} "never *unpacked*{7}". [The superintendent]{supt} *read*{8} a statement in which [he]{supt} *thanked*{9} [teachers]{teachers} and *accused*{10} [the chair]{pettibone} of *running*{11} the district by text message.

[Yellowtail]{yellow} *led*{12} the schools for nine years until [a different majority]{oldboard} *let*{3} [her]{yellow} *go*{3} over a bond issue that [voters]{voters} *rejected*{13}. [Two of those members]{twomem} *were defeated*{14} last fall. [The 61-year-old]{yellow} has *driven*{15} a school bus since. [She]{yellow} *drove*{15} it Wednesday morning, too. "[My]{yellow} contract *starts*{2} Monday and [the kids]{kids} need to get there," [she]{yellow} said.

[Trustee]{-} [Ann Marie Bock]{bock}, [who]{bock} *voted*{16} against the motion, *called*{17} it revenge. [She]{bock} is married to [the principal of [the high school]{highschool}]{principal}, [Dean Bock]{principal}, [whom]{principal} [Lundeen]{supt} *hired*{18}. [[Her]{bock} husband]{principal} *declined*{19} to comment. [A group of parents]{parents} *began*{20} *collecting*{20} signatures to *recall*{21} [Pettibone]{pettibone}. [He]{pettibone} *survived*{22} one such attempt in 2012.

[The district]{district} *owes*{23} [Lundeen]{supt} $138,000 for the rest of [his]{supt} contract. [He]{supt} said [he]{supt} would *give*{25} part of it to the band, which [the board]{board} *cut*{26} in August.
--- actors
board | organization | school board of Dubois
supt | person | Craig Lundeen | Superintendent
dubois | place | Dubois
wyo | place | Wyoming
yellow | person | Dolores Yellowtail | former superintendent
nebraska | place | Nebraska
pettibone | person | Hal Pettibone | Board chair
teachers | group | teachers
oldboard | group | former majority of the board
voters | group | voters
twomem | group | two former board members
kids | group | school children
bock | person | Ann Marie Bock | trustee
highschool | organization | high school
principal | person | Dean Bock | principal of the high school
parents | group | group of parents
district | organization | school district
--- events
1 | SANCTION | board | supt | core; time 2016-10-25; place dubois
2 | OTHER:appointment | board | yellow | core; time 2016-10-25; place dubois
3 | SANCTION | oldboard, board | yellow | core
4 | CONSULT | board | - | time 2016-10-25; or OTHER
5 | OTHER:appointment | supt | dubois | time 2015-07; or OTHER
6 | ACCUSE | pettibone | supt | core
7 | OTHER:other | supt | - | neg; reported; by pettibone; quoted
8 | OTHER:statement | supt | - |
9 | SUPPORT | supt | teachers |
10 | ACCUSE | supt | pettibone | core
11 | OTHER:other | pettibone | ?district | reported; by supt
12 | OTHER:other | yellow | - |
13 | REJECT | voters | - |
14 | OTHER:election | - | twomem | time 2015-09/2015-11
15 | OTHER:business | yellow | ?kids |
16 | REJECT | bock | ?pettibone | time 2016-10-25
17 | ACCUSE | bock | ?board | core
18 | OTHER:appointment | supt | principal |
19 | REJECT | principal | - |
20 | PROTEST | parents | pettibone | or REQUEST
21 | SANCTION | parents | pettibone | planned; or REQUEST
22 | OTHER:election | pettibone | - | time 2012
23 | OTHER:business | district | supt |
25 | AID/AGREE | supt | - | planned; by supt
26 | SANCTION | board | - | time 2016-08; or OTHER

=== n6-g014 date:2025-06-05 topic:diplomacy source:written
[Two presidents]{two} and a phone call: [Kigali]{rwanda:N} and [Kinshasa]{congo:N} *edge*{1} closer

[LUANDA]{luanda}, <June 5|2025-06-05> — [The leaders of [Rwanda]{rwanda} and [the Democratic Republic of Congo]{congo}]{two} *spoke*{2} for the first time in eighteen months <on Wednesday|2025-06-04>, after [Angola]{angola}'s [president]{lourenco} *put*{3} [them]{two} through to each other.

[João Lourival]{lourenco}, the [African Union mediator]{lourenco}, was *talking*{4} to [the Congolese head of state]{tshi}, [Félicien Tshimanga]{tshi}, when [[his]{lourenco} Rwandan guest]{kag}, [Paul Kamanzi]{kag}, *arrived*{5} at the palace early. [The Angolan]{lourenco} *held*{3} out the receiver. "[They]{two} *asked*{6} after [each other's]{two} mothers," said [a person in the room]{person}. The *conversation*{2} *lasted*{2} <twenty minutes|PT20M>.

[Kinshasa]{congo:N} *accuses*{7} [[its]{congo} neighbour]{rwanda} of *arming*{8} [the M27 rebels]{m23}, [who]{m23} *hold*{9} two provincial capitals in the east. [Rwanda]{rwanda} *denies*{10} this and *demands*{11} that [Congo]{congo} *disarm*{11} [Hutu militias]{fdlr}. [UN experts]{experts} have *found*{12} both *charges*{7} to be true.

[The rebels]{m23} were not *informed*{13}. [[Their]{m23} political chief]{nangaa}, [Corneille Nanga-Bo]{nangaa}, *told*{14} [Reuters]{reuters} that [[his]{nangaa} movement]{m23} would not *withdraw*{15} "because of a telephone". Hours later [[its]{m23} fighters]{m23} *pulled*{16} back from the airport of [Kavumu]{kavumu}, handing it to [Kenyan peacekeepers]{kenyans}. [The Kenyans]{kenyans} *said*{17} [the group]{m23} had *left*{16} mines.

[Both governments]{govs} *confirmed*{18} the call. [Congolese spokeswoman]{-} [Patience Mulamba]{mulamba} *said*{18} [[her]{mulamba} president]{tshi} had *set*{19} conditions; [[her]{mulamba} Rwandan colleague]{makolo}, [Yves Makuza]{makolo}, *said*{18} there had been none. [The two spokespeople]{mulamba+makolo} have *quarrelled*{20} on social media for years.

[Washington]{us:N}, which *wants*{21} access to Congolese cobalt, *welcomed*{22} the *contact*{2}. [[Its]{us} envoy]{envoy}, [Massad Burke]{envoy}, *flies*{23} to [both capitals]{capitals} next week.
--- actors
two | group | presidents of Rwanda and Congo
rwanda | place | Rwanda
congo | place | Democratic Republic of Congo
luanda | place | Luanda
angola | place | Angola
lourenco | person | João Lourival | president of Angola, African Union mediator
tshi | person | Félicien Tshimanga | president of Congo
kag | person | Paul Kamanzi | president of Rwanda
person | person | person in the room
m23 | organization | M27 | rebels
fdlr | group | Hutu militias
experts | group | UN experts
nangaa | person | Corneille Nanga-Bo | political chief of M27
reuters | organization | Reuters
kavumu | place | Kavumu
kenyans | group | Kenyan peacekeepers
govs | group | governments of Rwanda and Congo
mulamba | person | Patience Mulamba | Congolese spokeswoman
makolo | person | Yves Makuza | Rwandan spokesman
us | place | United States
envoy | person | Massad Burke | US envoy
capitals | group | Kigali and Kinshasa
--- events
1 | COOPERATE | rwanda, congo | - | core; mutual; or CONSULT
2 | CONSULT | tshi, kag, two | - | core; mutual; time 2025-06-04
3 | CONSULT | lourenco | two | core; time 2025-06-04; place luanda
4 | CONSULT | lourenco, tshi | - | mutual; time 2025-06-04
5 | OTHER:travel | kag | lourenco | time 2025-06-04; place luanda
6 | CONSULT | two | - | mutual; by person; quoted
7 | ACCUSE | congo, ?rwanda | rwanda, ?congo | core
8 | AID | rwanda | m23 | reported; by congo
9 | COERCE | m23 | congo | or ASSAULT
10 | REJECT | rwanda | congo | core
11 | COERCE/REQUEST | rwanda | congo, fdlr | core; or REQUEST
12 | ACCUSE | experts | ?rwanda, ?congo | or OTHER
13 | OTHER:statement | - | m23 | neg
14 | OTHER:statement | nangaa | reuters |
15 | RETREAT/REJECT | m23 | ?congo | by nangaa; or REJECT
16 | RETREAT | m23 | kenyans | core; place kavumu
17 | ACCUSE | kenyans | m23 | or OTHER
18 | OTHER:statement | govs, mulamba, makolo | - |
19 | REQUEST | tshi | ?kag | by mulamba
20 | ACCUSE | mulamba, makolo | - | mutual
21 | REQUEST | us | ?congo | or OTHER
22 | SUPPORT | us | ?two | core
23 | OTHER:travel | envoy | capitals | planned; time 2025-06-09/2025-06-15; or CONSULT

=== n6-g015 date:2019-02-13 topic:crime source:written
[Banker]{banker} *shot*{1} by [client]{client} *forgives*{2} [him]{client} in court

[THE HAGUE]{hague:N} — A [branch manager]{banker} [who]{banker} *lost*{3} an eye when [a customer]{client} *opened*{1} fire in [her]{banker} office *told*{2} [judges]{court} <on Wednesday|2019-02-13> that [she]{banker} *bore*{2} [the man]{client} no grudge.

[Marleen de Wit]{banker}, 50, *faced*{4} [Hendrik Postma]{client}, 67, for the first time since <14 May last year|2018-05-14>. That day [the greenhouse farmer]{client} *walked*{5} into [the Rijnbank branch in [Naaldwijk]{naaldwijk}]{branch} with [his]{client} late father's pistol. [The bank]{bank} had *called*{6} in a loan of 1.2 million euros a week earlier.

"[I]{banker} *signed*{7} the letter but [I]{banker} *did not write*{7} it," [Mrs]{-} [De Wit]{banker} said. "[We]{banker+client} both *got*{8} it from [Utrecht]{bank:N}." [The bank]{bank} has [its]{bank} head office there. [[Its]{bank} lawyer]{banklawyer}, [who]{banklawyer} was in the gallery, *left*{9} at that point.

[The prosecution]{om} *demands*{10} nine years for attempted murder. [Prosecutor]{-} [Yara Oosterling]{om2} *said*{11} [the accused]{client} had *bought*{12} cartridges two days before. [Postma]{client}'s counsel, [Gijs Mulder]{mulder}, *spoke*{13} of despair: [[his]{mulder} client]{client} had *worked*{14} since [he]{client} was 14, and the loan was not even overdue.

[The farmer]{client} *wept*{15}. [He]{client} *asked*{16} [the court]{court} whether [he]{client} might *say*{16} something to [the lady]{banker}, and *did*{17}, with [his]{client} back to the microphone. Nobody else *heard*{18} it. [She]{banker} *nodded*{19}.

[Mrs]{-} [De Wit]{banker} has *sued*{20} [[her]{banker} employer]{bank}, [Rijnbank]{bank}, for half a million euros. [The lender]{bank} has *offered*{21} [her]{banker} a quarter of that. [Rijnbank]{bank} *sold*{22} [the farmer]{client}'s land <in October|2018-10> to [a neighbour]{neighbour}, [who]{neighbour} *grows*{23} orchids there. The verdict is *due*{24} <in two weeks|2019-02-27>.
--- actors
banker | person | Marleen de Wit | branch manager
client | person | Hendrik Postma | greenhouse farmer, customer
hague | place | The Hague
court | organization | court in The Hague
branch | organization | Rijnbank branch in Naaldwijk
naaldwijk | place | Naaldwijk
bank | organization | Rijnbank | bank
banklawyer | person | lawyer of Rijnbank
om | organization | the prosecution
om2 | person | Yara Oosterling | prosecutor
mulder | person | Gijs Mulder | counsel of Hendrik Postma
neighbour | person | neighbour
--- events
1 | ASSAULT | client | banker | core; time 2018-05-14; place naaldwijk
2 | CONCEDE | banker | client | core; time 2019-02-13; place hague; or SUPPORT
3 | OTHER:health | - | banker | or ASSAULT
4 | OTHER:court | banker, client | - | mutual; time 2019-02-13; or CONSULT
5 | OTHER:travel | client | branch | time 2018-05-14
6 | COERCE | bank | ?client | core; time 2018-05; or REQUEST OTHER
7 | OTHER:other | banker | - | by banker; quoted
8 | OTHER:other | bank | banker, client | reported; by banker; quoted
9 | OTHER:travel | banklawyer | - | time 2019-02-13; or PROTEST
10 | COERCE/REQUEST | om | ?client | core; or REQUEST
11 | ACCUSE | om2 | client |
12 | OTHER:trade | client | - | by om2; time 2018-05-12
13 | OTHER:court | mulder | - | or SUPPORT
14 | OTHER:business | client | - | by mulder
15 | OTHER:other | client | - | time 2019-02-13
16 | REQUEST | client | court |
17 | OTHER:statement | client | banker |
18 | OTHER:other | - | - | neg
19 | OTHER:other | banker | ?client | or SUPPORT
20 | ACCUSE | banker | bank | core
21 | AID/AGREE | bank | banker | planned; or CONCEDE
22 | OTHER:business | bank | neighbour, ?client | time 2018-10
23 | OTHER:business | neighbour | - |
24 | OTHER:court | ?court | ?client | planned; time 2019-02-27
