=== n3-037 date:2023-03-30 topic:conflict source:written
At least 27 *dead*{1} as militia *storms*{1} [Ituri]{itu} gold camp

[BUNIA]{bun}, [Congo]{drc}, <March 30|2023-03-30> (Grands Lacs Wire) - [Gunmen]{figh:n} *hacked*{2} and *shot*{2} to death [at least 27 miners]{dead} in eastern [Congo]{drc} <overnight|2023-03-29/2023-03-30>, survivors and [a local chief]{chief} said, the deadliest raid in the province <since December|2022-12/2023-03>.

[Fighters loyal to the [Lendu Self-Defence Union]{ldu}]{figh} *crept up*{3} on the camp at [Mbidjo]{mbi} from three sides, *slit*{4} the throats of [two sentries]{sent} and *put*{5} [its]{camp} huts to the torch, according to [chief]{-} [Innocent Lobho]{chief}. [Eleven women]{wom} were *marched off*{6} into the forest.

"[They]{figh} *called*{7} us thieves and then [they]{figh} *stole*{8} everything," [he]{chief} *told*{9} [Grands Lacs Wire]{glw}.

[The [UN]{un} mission]{mon}, [MONUSCO]{mon}, *scrambled*{10} two attack helicopters but *held*{11} [their]{mon} fire because of [the captives]{wom}. [Angry youths]{you} later *stoned*{12} one of [its]{mon} convoys, *accusing*{13} [it]{mon} of *arriving*{14} "with brooms"; [[Uruguayan]{~uru} troops]{urut} *fired*{15} into the air.

[Kinshasa]{drc:N} *sacked*{16} [the zone's military governor]{gov}, [General]{-} [Célestin Mbuyamba]{gov}, [who]{gov} <last week|2023-03-20/2023-03-26> had *assured*{17} [parliament]{parl} the militia was *finished*{18}. [His]{gov} [successor]{-}, [General]{-} [Déogratias Ilunga]{ilu}, *declared*{19} a dusk-to-dawn *curfew*{19}. Neighbouring [Uganda]{uga}, [which]{uga} has 2,000 men in the province, *promised*{20} to *join*{20} a *pursuit*{21}.

[The militia]{ldu} *disowned*{22} the *attack*{2}. [Its]{ldu} [political secretary]{-}, [Pascal Dhetchuvi]{pas}, *invited*{23} [the [Catholic]{~cath} bishop]{bish} to *inspect*{23} [its]{ldu} camps, and *reiterated*{24} that [it]{ldu} would *disarm*{24} once [soldiers]{army} *quit*{25} the gold roads.
--- actors
itu | place | Ituri
bun | place | Bunia
drc | place | Congo
dead | group | at least 27 miners
figh | group | fighters loyal to the Lendu Self-Defence Union
ldu | organization | Lendu Self-Defence Union
mbi | place | Mbidjo
camp | group | gold camp
sent | group | two sentries
chief | person | Innocent Lobho | local chief
wom | group | eleven women
glw | organization | Grands Lacs Wire
mon | organization | MONUSCO | UN mission
un | organization | UN
you | group | angry youths
uru | place | Uruguay
urut | group | Uruguayan troops
gov | person | Célestin Mbuyamba | general, military governor
parl | organization | Congolese parliament
ilu | person | Déogratias Ilunga | general
uga | place | Uganda
pas | person | Pascal Dhetchuvi | political secretary of the Lendu Self-Defence Union
bish | person | bishop
cath | group | Catholics
army | group | Congolese soldiers
--- events
1 | ASSAULT | ?figh | ?dead | core; same 2; place itu
2 | ASSAULT | figh | dead | core; reported; by chief; time 2023-03-29/2023-03-30; place drc
3 | ASSAULT | figh | camp | reported; by chief; place mbi; same 2
4 | ASSAULT | figh | sent | core; reported; by chief; place mbi
5 | ASSAULT | figh | camp | reported; by chief; place mbi
6 | ASSAULT | ?figh | wom | core; reported; by chief; or COERCE
7 | ACCUSE | figh | - | reported; by chief; quoted
8 | ASSAULT | figh | - | reported; by chief; quoted; or OTHER
9 | OTHER:statement | chief | glw | 
10 | MOBILIZE | mon | - | core
11 | ASSAULT | mon | ?figh | neg; or RETREAT
12 | ASSAULT | you | mon | or PROTEST
13 | ACCUSE | you | mon | core
14 | OTHER:travel | mon | - | reported; by you; quoted
15 | ASSAULT | urut | ?you | or THREATEN COERCE
16 | SANCTION | drc | gov | core
17 | OTHER:statement | gov | parl | time 2023-03-20/2023-03-26; or AGREE
18 | ASSAULT | - | ldu | reported; by gov; or OTHER
19 | COERCE | ilu | - | core
20 | COOPERATE/AGREE | uga | ?drc | planned
21 | ASSAULT | ?uga, ?drc | ?figh | planned; or COERCE
22 | REJECT | ldu | - | core
23 | CONSULT/REQUEST | pas | bish | or COOPERATE
24 | RETREAT/CONCEDE | ldu, pas | - | possible
25 | RETREAT | army | - | possible; by pas; or REQUEST

=== n3-038 date:2018-11-29 topic:diplomacy source:written
[Tokyo]{jap} *shuts*{1} door on [Seoul]{kor} over wartime mine *ruling*{2}

By [Haruko Nishizaki]{nish} in [Tokyo]{tokyo} and [Baek Seung-min]{baek} in [Seoul]{seoul}

[Japan]{jap} *scrapped*{1} a bilateral *summit*{1} and *struck*{3} [South Korea]{kor} off a list of favoured trading partners <on Thursday|2018-11-29>, a day after [[South Korea]{kor}'s Supreme Court]{sc} *ordered*{2} [a [Japanese]{~jap} mining house]{sano}, [Sanogawa]{sano}, to *compensate*{4} [nine former labourers]{nine}.

[Chief cabinet secretary]{-} [Masayoshi Tokunaga]{tok} *described*{5} the *verdict*{2} as "a hammer taken to a *treaty*{6}", meaning the <1965|1965> *settlement*{6} under which [Tokyo]{jap} *paid*{7} [its]{jap} neighbour $500 million. [South Korean]{~kor} [Foreign Minister]{-} [Noh Eun-sil]{noh} *voiced*{8} "astonishment" and *put off*{9} a *visit*{9} to [Osaka]{osaka}.

[One of [the nine]{nine}]{cha}, [Cha Bok-dong]{cha}, 94, *wept*{10} on the courthouse steps. "[They]{sano} *worked*{11} me like a pump horse," [he]{cha} said. "[I]{cha} want a bow, the money can go to the cat."

[Sanogawa]{sano}, [which]{sano} *refused*{12} to *pay*{12}, is *appealing*{13} to [the government]{jap} for *cover*{13}. [Shareholders led by a [Quaker]{~quak} pension fund]{sh} *broke ranks*{14}, *urging*{15} it to *settle*{15}.

[The United States]{us}, treaty ally to both, *pleaded*{16} with [them]{jap+kor} to *cool*{16} down; [a senior envoy]{env}, [Marguerite Dunleavy]{env}, *heads*{17} for the region <next week|2018-12-03/2018-12-09>. The three navies nonetheless *pressed on*{18} with a submarine *hunt*{18} off [Jeju]{jeju}, *exchanging*{19} sonar tracks as if nothing had happened.

[Activists]{act} in [Busan]{busan} *smeared*{20} red-bean paste on [the [Japanese]{~jap} consulate]{cons}. Rival [conservatives]{conv} *scrubbed*{21} it off.
--- actors
jap | place | Japan
kor | place | South Korea
nish | person | Haruko Nishizaki | reporter
tokyo | place | Tokyo
baek | person | Baek Seung-min | reporter
seoul | place | Seoul
sc | organization | Supreme Court of South Korea
sano | organization | Sanogawa | Japanese mining house
nine | group | nine former labourers
tok | person | Masayoshi Tokunaga | chief cabinet secretary
noh | person | Noh Eun-sil | South Korean Foreign Minister
osaka | place | Osaka
cha | person | Cha Bok-dong | former labourer
sh | group | shareholders
quak | group | Quakers
us | place | United States
env | person | Marguerite Dunleavy | senior US envoy
jeju | place | Jeju
act | group | activists
busan | place | Busan
cons | organization | Japanese consulate
conv | group | conservatives
--- events
1 | CONSULT/REJECT | jap | kor | core; time 2018-11-29; or SANCTION
2 | COERCE | sc | sano | core; time 2018-11-28; or OTHER
3 | SANCTION | jap | kor | core; time 2018-11-29
4 | AID/REQUEST | ?sc | sano, nine | same 2; or CONCEDE
5 | ACCUSE | tok | ?sc | core
6 | AGREE | ?jap, ?kor | - | mutual; time 1965
7 | AID | jap | kor | or CONCEDE
8 | ACCUSE | noh | ?jap | core
9 | CONSULT/REJECT | noh | - | core; place osaka
10 | OTHER:other | cha | - | 
11 | COERCE | sano | cha | reported; by cha; quoted
12 | CONCEDE/REJECT | sano | ?nine | core; or AID
13 | AID/REQUEST | sano | jap | or SUPPORT
14 | REJECT | sh | sano | 
15 | CONCEDE/REQUEST | sh | sano | or AGREE
16 | RETREAT/REQUEST | us | jap, kor | core; or REQUEST
17 | CONSULT | env | ?jap, ?kor | planned; time 2018-12-03/2018-12-09; or OTHER
18 | COOPERATE | jap, kor, us | - | mutual; place jeju
19 | COOPERATE | jap, kor, us | - | mutual; place jeju
20 | PROTEST | act | cons | place busan
21 | REJECT | conv | act | place busan; or OTHER

=== n3-039 date:2020-09-23 topic:crackdown source:written
[Cambodian]{~kh} union *silenced*{1} as [organiser]{chan:n} is *whisked*{2} from shower

[PHNOM PENH]{pp:N}, <Sept 23|2020-09-23> (Mekong Daily) - [Police]{pol:n} *padlocked*{3} the headquarters of [[Cambodia]{kh}'s largest garment union]{gwu} and *picked up*{2} [its]{gwu} [president]{chan}, [Chan Sreymom]{chan}, <at daybreak on Wednesday|2020-09-23>, wrapped in a towel, [neighbours]{neig} said.

Hours earlier [the labour ministry]{lm} had *struck*{4} [the union]{gwu} from the register for "*inciting*{5} idleness". [A provincial court]{court} *froze*{6} [its]{gwu} bank account; [the telecoms regulator]{tel} *blocked*{7} [its]{gwu} radio stream. By noon [soldiers]{sol} had *thrown*{8} a cordon around the [Veng Sreng]{vs} factory strip, where [20,000 seamstresses]{seam} had been *refusing*{9} overtime.

[The women]{seam} *answered*{10} with scissors held aloft. [They]{seam} *filed*{11} past [the troops]{sol} in silence; [a few]{few} *lay*{12} down before a water cannon. [None]{seam} was *hurt*{13}.

[Three foreign brands]{brands}, among them [Sweden]{swe}'s [Linnéa]{lin}, *called*{14} for [Chan]{chan} to be *let out*{14} and *warned*{15} [they]{brands} might *move*{15} orders to [Vietnam]{viet}. [The European Union]{eu} *threatened*{16} to *end*{16} duty-free access, having *suspended*{17} a fifth of it <in February|2020-02>. [China]{chn}'s ambassador, [Shen Yulong]{shen}, *lauded*{18} the government for "good housekeeping" and *announced*{19} a *gift*{19} of 40 ambulances.

[Interior Minister]{-} [Heng Bunleat]{heng} said [Chan]{chan} would be *charged*{20} with *conspiring*{21} with [exiles in [Lyon]{lyon}]{exi}. "Nobody is *jailed*{22} for sewing," [he]{heng} said.

[Her]{chan} lawyer has *not been permitted*{23} to *see*{23} [her]{chan}. [Her]{chan} [daughter]{dau}, 11, *takes*{24} soup to the prison gate; [the guards]{gua} *eat*{25} it.
--- actors
kh | place | Cambodia
chan | person | Chan Sreymom | president of the garment union
pp | place | Phnom Penh
pol | organization | Cambodian police
gwu | organization | Cambodia's largest garment union
neig | group | neighbours
lm | organization | Cambodian labour ministry
court | organization | provincial court
tel | organization | telecoms regulator
sol | group | soldiers
vs | place | Veng Sreng
seam | group | 20,000 seamstresses
few | group | a few seamstresses
brands | group | three foreign brands
swe | place | Sweden
lin | organization | Linnéa
viet | place | Vietnam
eu | organization | European Union
chn | place | China
shen | person | Shen Yulong | Chinese ambassador
heng | person | Heng Bunleat | Cambodian Interior Minister
lyon | place | Lyon
exi | group | exiles in Lyon
dau | person | daughter of Chan Sreymom
gua | group | prison guards
--- events
1 | COERCE | ?pol | gwu | core; same 3
2 | COERCE | pol | chan | core; time 2020-09-23; place pp; reported; by neig
3 | COERCE | pol | gwu | core; time 2020-09-23; place pp; reported; by neig
4 | SANCTION | lm | gwu | core; or COERCE
5 | ACCUSE | lm | gwu | 
6 | COERCE | court | gwu | or SANCTION
7 | COERCE | tel | gwu | 
8 | COERCE | sol | ?seam | core; place vs; or MOBILIZE
9 | PROTEST | seam | - | core; place vs
10 | PROTEST | seam | sol | core; place vs
11 | PROTEST | seam | sol | place vs
12 | PROTEST | few | ?sol | place vs
13 | ASSAULT | - | seam | neg
14 | RETREAT/REQUEST | brands | chan | core
15 | SANCTION/THREATEN | brands | ?kh | possible
16 | SANCTION/THREATEN | eu | ?kh | core; possible
17 | SANCTION | eu | ?kh | time 2020-02
18 | SUPPORT | shen | kh | 
19 | AID/AGREE | shen | ?kh | planned
20 | ACCUSE | heng | chan | planned; by heng
21 | OTHER:crime | chan | exi | reported; by heng; or COOPERATE
22 | COERCE | - | - | neg; reported; by heng; quoted
23 | CONSULT/REJECT | - | chan | or COERCE
24 | AID | dau | chan | 
25 | OTHER:other | gua | - | 

=== n3-040 date:2024-11-12 topic:mediation source:written
[Oman]{oman}'s quiet man *brings*{1} [Houthi]{~hou}, [Saudi]{~sau} officers to one table

[MUSCAT]{mus} - It took [Salim al-Busaidi]{sal} eleven trips, four languages and one bad tooth, but <on Tuesday|2024-11-12> [the [Omani]{~oman} envoy]{sal} *sat*{1} [a [Saudi]{~sau} general]{gen} and [a commander of [Yemen]{yem}'s [Houthi]{hou} movement]{com} down in the same room in [Salalah]{sala}.

[They]{gen+com} *talked*{2} for <six hours|PT6H> about drones. Nothing was *signed*{3}. But [the general]{gen}, [Fahad al-Otaibi]{gen}, *conveyed*{4} an *offer*{5} to *open*{5} [Sanaa]{sanaa} airport to medical flights, and [the commander]{com}, known as [Abu Karrar]{com}, *hinted*{6} at *freeing*{6} [a [Saudi]{~sau} pilot]{pil} held <since 2022|2022>, two people *briefed*{7} on the meeting said.

"[I]{sal} merely *pour*{8} the coffee," said [al-Busaidi]{sal}, [who]{sal} once *persuaded*{9} [kidnappers]{kid} in [Marib]{mar} to *return*{9} [three [Korean]{~kor} engineers]{three} and [their]{three} bulldozer.

Others are pouring cold water. [[Yemen]{yem}'s recognised government]{gov}, *not invited*{10}, *slammed*{11} the *talks*{2} as "a bazaar of other people's carpets". [Its]{gov} [vice president]{-}, [Faisal Bahumaid]{fai}, *threatened*{12} to *pull*{12} the [Hadrami]{~had} brigades off the front. [Iran]{iran} *gave*{13} a guarded *welcome*{13}; [Israel]{isr} *bombed*{14} a fuel pier at [Hodeidah]{hod} that very night, *wounding*{14} [six stevedores]{six}.

[Both sides]{sau+hou} have *consented*{15} to *meet*{15} again <in December|2024-12>. [Washington]{us:N}, [which]{us} *listed*{16} the [Houthis]{hou} as terrorists, will *send*{17} [an observer]{obs}. [It]{us} would *not rule out*{18} *lifting*{18} the label, [a State Department official]{sdo} said.
--- actors
oman | place | Oman
hou | organization | Houthis | Yemen's Houthi movement
sau | place | Saudi Arabia
mus | place | Muscat
sal | person | Salim al-Busaidi | Omani envoy
gen | person | Fahad al-Otaibi | Saudi general
com | person | Abu Karrar | Houthi commander
yem | place | Yemen
sala | place | Salalah
sanaa | place | Sanaa
pil | person | Saudi pilot
kid | group | kidnappers
mar | place | Marib
three | group | three Korean engineers
kor | place | South Korea
gov | organization | Yemen's recognised government
fai | person | Faisal Bahumaid | vice president of Yemen
had | place | Hadramawt
iran | place | Iran
isr | place | Israel
hod | place | Hodeidah
six | group | six stevedores
us | place | United States
obs | person | US observer
sdo | person | State Department official
--- events
1 | CONSULT | sal, oman | gen, com | core; time 2024-11-12; place sala
2 | CONSULT | gen, com | - | core; mutual; time PT6H; place sala
3 | AGREE | ?gen, ?com | - | neg; mutual
4 | CONSULT | gen | ?com | or OTHER
5 | CONCEDE/AGREE | ?sau | ?hou | core; planned
6 | RETREAT/CONCEDE | com | pil | core; possible
7 | OTHER:statement | - | - | 
8 | CONSULT | sal | - | reported; by sal; quoted; or OTHER
9 | RETREAT/REQUEST | sal | kid, three | or CONSULT
10 | CONSULT/REJECT | - | gov | 
11 | ACCUSE | gov | ?sau, ?hou | core
12 | RETREAT/THREATEN | fai | - | possible; or THREATEN
13 | SUPPORT | iran | - | 
14 | ASSAULT | isr | six | core; time 2024-11-12; place hod
15 | CONSULT/AGREE | sau, hou | - | core; mutual; planned; time 2024-12
16 | SANCTION | us | hou | or ACCUSE
17 | CONSULT/AGREE | us | obs | planned; or OTHER
18 | CONCEDE | us | ?hou | possible; by sdo

=== n3-041 date:2021-10-27 topic:environment source:written
[Greens]{greens:n} *glue*{1} themselves to [Belgrade]{bel} tarmac; [lithium giant]{aur:n} *retreats*{2}

[BELGRADE]{bel}, <Oct. 27|2021-10-27> (Danube) - [Anglo-Australian]{~au} miner [Aurelith]{aur} *mothballed*{2} a lithium *mine*{2} in western [Serbia]{ser} <on Wednesday|2021-10-27>, *surrendering*{3} to [farmers and students]{farm} [who]{farm} have *besieged*{4} [its]{aur} offices for <seven weeks|P7W>.

[The government]{gov} had already *distanced*{5} itself. [Premier]{-} [Slobodanka Vukčević]{vuk}, [who]{vuk} <in the spring|2021-03/2021-05> *championed*{6} the pit, *rescinded*{7} [the firm]{aur}'s land permits <on Monday|2021-10-25> and *begged*{8} pardon of "every beekeeper in the valley".

[Riot police]{rp} *clubbed*{9} [marchers]{farm} on [Branko]{branko}'s bridge <on October 9|2021-10-09>; [four]{four} *lost*{10} teeth. [Interior Minister]{-} [Ognjen Tadić-Mirić]{ogn} first *defended*{11} [the officers]{rp}, then *suspended*{12} [two]{two}. [The ombudsman]{omb} is *looking into*{13} the rest. [A judge]{judge} *threw out*{14} charges against [29 students]{stu29}.

[Aurelith]{aur}'s local [head]{-}, [Gareth Pwyll-Evans]{gar}, *blamed*{15} "anonymous pages" for *whipping up*{16} fear and did *not exclude*{17} *arbitration*{17}. [London]{uk:N} has *lobbied*{18} hard, and [Germany]{ger}'s [carmakers]{carm} *wrote*{19} a *plea*{19} that leaked.

[The farmers' front]{farm}, *rejoicing*{20} with plum brandy, has *promised*{21} to *unblock*{21} the [Šabac]{sab} road <at dawn|2021-10-28>. [It]{farm} will *keep*{22} a tent by the river, [beekeeper]{-} [Radojka Simić]{rad} *warned*{22}, "for as long as the drill is in the ground".
--- actors
greens | group | Greens
bel | place | Belgrade
aur | organization | Aurelith | Anglo-Australian miner
au | place | Australia
ser | place | Serbia
farm | group | farmers and students
gov | organization | Serbian government
vuk | person | Slobodanka Vukčević | Serbian premier
rp | organization | riot police
branko | place | Branko's bridge
four | group | four marchers
ogn | person | Ognjen Tadić-Mirić | Serbian Interior Minister
two | group | two officers
omb | person | ombudsman
judge | person | judge
stu29 | group | 29 students
gar | person | Gareth Pwyll-Evans | local head of Aurelith
uk | place | United Kingdom
ger | place | Germany
carm | group | German carmakers
sab | place | Šabac
rad | person | Radojka Simić | beekeeper
--- events
1 | PROTEST | greens | ?aur | core; place bel
2 | RETREAT | aur | - | core; time 2021-10-27; place ser
3 | CONCEDE | aur | farm | core; time 2021-10-27; same 2
4 | PROTEST | farm | aur | core; time P7W
5 | REJECT | gov | ?aur | or OTHER
6 | SUPPORT | vuk | ?aur | time 2021-03/2021-05
7 | SANCTION | vuk | aur | core; time 2021-10-25
8 | CONCEDE/REQUEST | vuk | - | core; or CONCEDE
9 | ASSAULT | rp | farm | core; time 2021-10-09; place branko
10 | ASSAULT | ?rp | four | time 2021-10-09
11 | SUPPORT | ogn | rp | 
12 | SANCTION | ogn | two | 
13 | ACCUSE | omb | ?rp | 
14 | CONCEDE | judge | stu29 | 
15 | ACCUSE | gar | - | 
16 | OTHER:other | - | - | reported; by gar
17 | ACCUSE | gar | ?gov | possible
18 | REQUEST | uk | ?gov | or SUPPORT
19 | REQUEST | carm | ?gov | or SUPPORT
20 | OTHER:other | farm | - | 
21 | RETREAT/CONCEDE | farm | - | core; planned; time 2021-10-28
22 | PROTEST/THREATEN | farm | ?aur | possible; by rad

=== n3-042 date:2019-06-26 topic:military source:written
[Algeria]{alg}, [Mali]{mali} *seal*{1} desert border *pact*{1}; [Paris]{fra} *miffed*{2}

[TAMANRASSET]{tam}, <June 26|2019-06-26> (Hoggar Info) - [[Algerian]{~alg} and [Malian]{~mali} generals]{gens} *agreed*{1} <on Wednesday|2019-06-26> to *fly*{3} reconnaissance together, *swap*{4} prisoner lists and *let*{5} each other's columns cross the frontier by up to 60 km.

The *accord*{1}, *struck*{1} after <three days|P3D> of *talks*{6} in a barracks canteen, comes <a month|P1M> after [a band of [Tuareg]{~tua} deserters]{band} *wiped out*{7} a customs post at [Borj Tiririne]{borj} and *dragged away*{8} [six conscripts]{six}.

[Algiers]{alg:N} has since *bolstered*{9} [its]{alg} southern command with 4,500 troops and *choked*{10} fuel deliveries to [Kidal]{kid}. [Bamako]{mali:N}, short of aircraft, *supplied*{11} guides and camels.

"From <tonight|2019-06-26> no dune is an embassy," [Major General]{-} [Toufik Benzerrouk]{tou} *declared*{12}. [His]{tou} [Malian]{~mali} [counterpart]{-}, [Colonel-Major]{-} [Moussa Kassogué]{mou}, *warned*{13} the [deserters]{band} [they]{band} had until the new moon to *turn themselves in*{13}. [Two]{two} *did*{14} so within hours and were *granted*{15} pardon.

[France]{fra}, [whose]{fra} drones have *combed*{16} the same sand for <years|?>, was *kept*{17} out. [A diplomat]{dip} there *grumbled*{2} that [it]{fra} learned of the *pact*{1} from a tailor; [Paris]{fra} has nonetheless *pledged*{18} to *leave*{18} [its]{fra} spare parts to [Bamako]{mali}.

[Relatives of [the six]{six}]{rel} *demonstrated*{19} in [Ghardaïa]{gha}, *clamouring*{20} for an exchange. [Kassogué]{mou} *snuffed out*{21} the idea: "[We]{mali} do not *barter*{21} boys."
--- actors
alg | place | Algeria
mali | place | Mali
fra | place | France
tam | place | Tamanrasset
gens | group | Algerian and Malian generals
band | group | band of Tuareg deserters
tua | group | Tuareg
borj | place | Borj Tiririne
six | group | six conscripts
kid | place | Kidal
tou | person | Toufik Benzerrouk | Algerian major general
mou | person | Moussa Kassogué | Malian colonel-major
two | group | two deserters
dip | person | French diplomat
rel | group | relatives of the six conscripts
gha | place | Ghardaïa
--- events
1 | AGREE | gens, alg, mali | - | core; mutual; time 2019-06-26; place tam
2 | ACCUSE | dip, fra | ?alg, ?mali | or OTHER
3 | COOPERATE/AGREE | alg, mali | - | core; mutual; planned
4 | COOPERATE/AGREE | alg, mali | - | mutual; planned
5 | CONCEDE/AGREE | alg, mali | - | mutual; planned; or COOPERATE
6 | CONSULT | ?gens | - | mutual; time P3D; place tam
7 | ASSAULT | band | ?alg | core; time 2019-05; place borj
8 | ASSAULT | band | six | core; time 2019-05; place borj
9 | MOBILIZE | alg | - | core
10 | SANCTION | alg | ?band | place kid; or COERCE
11 | COOPERATE | mali | ?alg | or AID
12 | OTHER:statement | tou | - | quoted
13 | RETREAT/REQUEST | mou | band | core; or THREATEN
14 | RETREAT | two | ?mali | 
15 | CONCEDE | ?mali | two | 
16 | MOBILIZE | fra | - | or COERCE
17 | REJECT | - | fra | 
18 | AID/AGREE | fra | mali | planned
19 | PROTEST | rel | - | place gha
20 | RETREAT/REQUEST | rel | ?mali, ?band | or REQUEST
21 | REJECT | mou | rel | quoted

=== n3-043 date:2022-04-20 topic:parliament source:written
[Israel]{isr}'s [Knesset]{kne} *topples*{1} [Ben-Tov]{bt}; [Arab party]{arab:n} *walks*{2}

[JERUSALEM]{jer} - [Lawmakers]{kne:n} *ousted*{1} [Prime Minister]{-} [Amikam Ben-Tov]{bt} by a single vote <on Wednesday|2022-04-20> when [the [Arab]{~ar} party]{arab} that had *propped*{3} [him]{bt} up for <ten months|P10M> *deserted*{2} over a police *raid*{4} on a [Nazareth]{naz} mosque.

"[We]{arab} *gave*{5} [him]{bt} [our]{arab} hands and [he]{bt} *returned*{6} them in cuffs," [party]{arab} [leader]{-} [Samira Khoury-Natour]{sam} *told*{7} the plenum. [Defence Minister]{-} [Eyal Ronen-Katz]{eyal} *heckled*{8} [her]{sam}; [the speaker]{spk} *expelled*{9} [him]{eyal}.

[Ben-Tov]{bt}, 58, *accepted*{10} the result and *tendered*{11} [his]{bt} resignation to [President]{-} [Hagit Vardi]{var}, [who]{var} *begins*{12} *consultations*{12} <on Sunday|2022-04-24>. [His]{bt} arch-rival [Ofer Shem-Tov]{ofer} *phoned*{13} to *commiserate*{14} and, in the next breath, *ruled out*{15} a unity cabinet.

[Police]{pol} had *detained*{4} [23 worshippers]{wor} in [Nazareth]{naz} <on April 15|2022-04-15>; [a magistrate]{mag} *ordered*{16} [them]{wor} *released*{16}. [Jordan]{jor} *summoned*{17} [the [Israeli]{~isr} ambassador]{amb} over the *affair*{4}, and [Hamas]{ham} *vowed*{18} to *set*{18} "the holy month alight". Rockets *fell*{19} near [Sderot]{sde} <on Tuesday|2022-04-19>; [jets]{jets:n} *hit*{20} [two Hamas posts]{posts} in *reply*{20}.

[The departing premier]{bt}, in a last act, *commuted*{21} the sentence of [a [Bedouin]{~bed} shepherd]{shep} and *extended*{22} a *call-up*{23} of [reservists]{res} to <May 1|2022-05-01>. [Crowds]{crowd} outside [his]{bt} home *sang*{24}. [Some]{some} *cheered*{25}, some threw cucumbers.
--- actors
isr | place | Israel
kne | organization | Knesset | lawmakers
bt | person | Amikam Ben-Tov | Prime Minister of Israel
arab | organization | Arab party
ar | group | Arabs
jer | place | Jerusalem
naz | place | Nazareth
sam | person | Samira Khoury-Natour | party leader
eyal | person | Eyal Ronen-Katz | Defence Minister
spk | person | speaker
var | person | Hagit Vardi | President of Israel
ofer | person | Ofer Shem-Tov
pol | organization | police
wor | group | 23 worshippers
mag | person | magistrate
jor | place | Jordan
amb | person | Israeli ambassador
ham | organization | Hamas
sde | place | Sderot
jets | group | Israeli jets
posts | group | two Hamas posts
shep | person | Bedouin shepherd
bed | group | Bedouin
res | group | reservists
crowd | group | crowds
some | group | some in the crowd
--- events
1 | REJECT | kne | bt | core; time 2022-04-20
2 | COOPERATE/SANCTION | arab | bt | core; time 2022-04-20; or REJECT
3 | SUPPORT | arab | bt | time P10M
4 | COERCE | pol | wor | core; time 2022-04-15; place naz
5 | SUPPORT | arab | bt | reported; by sam; quoted
6 | COERCE | bt | arab | reported; by sam; quoted; or ACCUSE
7 | OTHER:statement | sam | kne | 
8 | ACCUSE | eyal | sam | 
9 | COERCE | spk | eyal | or SANCTION
10 | CONCEDE | bt | - | core; or AGREE
11 | RETREAT | bt | var | core; or CONCEDE
12 | CONSULT | var | - | planned; time 2022-04-24
13 | CONSULT | ofer | bt | 
14 | SUPPORT | ofer | bt | 
15 | COOPERATE/REJECT | ofer | bt | 
16 | RETREAT/REQUEST | mag | ?pol, wor | or CONCEDE
17 | REQUEST | jor | amb | or CONSULT ACCUSE
18 | ASSAULT/THREATEN | ham | ?isr | core; possible
19 | ASSAULT | - | - | time 2022-04-19; place sde
20 | ASSAULT | jets | posts | core
21 | CONCEDE | bt | shep | 
22 | MOBILIZE | bt | res | 
23 | MOBILIZE | bt | res | same 22
24 | PROTEST | crowd | ?bt | or OTHER
25 | SUPPORT | some | - | or OTHER

=== n3-044 date:2018-06-19 topic:migration source:written
[Serbian]{~ser} villagers *wave through*{1} migrants as [Hungary]{hun} *bricks*{2} up gap

[SUBOTICA]{sub}, <June 19|2018-06-19> - [Hungary]{hun} *walled off*{2} the last rail gap in [its]{hun} southern fence <on Tuesday|2018-06-19>, and [[its]{hun} patrols]{patr} *drove back*{3} [about 300 people]{mig}, most of [them]{mig} [Iraqis]{~irq}, with batons and a loudspeaker *playing*{4} farm noises.

[Zsolt Kardos-Bíró]{zs}, a [junior interior minister]{-}, said [his]{zs} [country]{hun} "*refuses*{5} to be a corridor". [He]{zs} *announced*{6} that [anyone [who]{anyone} *feeds*{7} [trespassers]{anyone2}]{anyone} would be *imprisoned*{6} for up to <a year|P1Y>.

On the [Serbian]{~ser} side [an Orthodox priest]{pri}, [Father]{-} [Arsenije]{pri}, *opened*{8} [his]{pri} threshing barn. [Villagers]{vil} *brought*{9} melons. [Doctors Without Borders]{msf} *set*{10} three broken wrists. [Belgrade]{ser:N}, in turn, *dropped*{11} plans to *clear*{11} the camp in [Horgoš]{hor} and *asked*{12} [Brussels]{eu} for buses.

[The [European Commission]{ec}]{ec} *took*{13} [Budapest]{hun} to court <last year|2017> over the same fence, and *lost*{14} patience again: [Commissioner]{-} [Aurélie Wauters]{aur} *threatened*{15} to *withhold*{15} 1.2 billion euros. [Poland]{pol} and [Slovenia]{slo} *closed ranks*{16} with [Hungary]{hun}.

[Five of [the turned-back men]{mig}]{five} have *gone*{17} without food <since Saturday|2018-06-16>. One of [them]{five}, [a former translator for [the [British]{~uk} army]{ba}]{tra}, [Haider Jasim]{tra}, *appealed*{18} to [the Queen]{queen}. [London]{uk:N} *has agreed*{19} to *look*{19} at [his]{tra} file.
--- actors
ser | place | Serbia
hun | place | Hungary
sub | place | Subotica
patr | group | Hungarian patrols
mig | group | about 300 migrants
irq | place | Iraq
zs | person | Zsolt Kardos-Bíró | junior interior minister
anyone | group | people who feed trespassers
anyone2 | group | trespassers
pri | person | Arsenije | Orthodox priest
vil | group | villagers
msf | organization | Doctors Without Borders
hor | place | Horgoš
eu | organization | European Union
ec | organization | European Commission
aur | person | Aurélie Wauters | commissioner
pol | place | Poland
slo | place | Slovenia
five | group | five of the turned-back men
tra | person | Haider Jasim | former translator for the British army
ba | organization | British army
uk | place | United Kingdom
queen | person | the Queen
--- events
1 | CONCEDE | ?vil | ?mig | core; or AID
2 | COERCE | hun | ?mig | core; time 2018-06-19
3 | COERCE | patr | mig | core; time 2018-06-19; or ASSAULT
4 | COERCE | patr | mig | or OTHER
5 | REJECT | hun | ?mig | by zs; quoted; reported
6 | COERCE/THREATEN | zs, hun | anyone | core; possible
7 | AID | anyone | anyone2 | possible; by zs
8 | AID | pri | ?mig | core
9 | AID | vil | ?mig | 
10 | AID | msf | ?mig | 
11 | CONCEDE | ser | ?mig | core; or RETREAT
12 | AID/REQUEST | ser | eu | 
13 | ACCUSE | ec | hun | time 2017
14 | ACCUSE | ec | hun | or OTHER
15 | AID/THREATEN | aur | ?hun | core; possible; or SANCTION
16 | SUPPORT | pol, slo | hun | core
17 | PROTEST | five | - | time 2018-06-16/2018-06-19
18 | AID/REQUEST | tra | queen | 
19 | AID/AGREE | uk | ?tra | planned; or AGREE
