/**
 * Object classes: what a verb is done to often decides the act ("break ties", "break a record").
 * `SENSES` reads: verb, object class, act. `*` stands for any verb of the light list.
 */
export const OBJECT_CLASSES: Readonly<Record<string, string>> = {
  pact: 'agreement accord treaty pact deal memorandum contract protocol convention charter declaration compact understanding',
  truce: 'ceasefire cease-fire truce armistice peace',
  weapon: `weapon missile bomb rocket grenade arms gun rifle mortar artillery warhead uranium plutonium explosive mine torpedo tank
    bullet shell ammunition munition firearm bombmaking device`,
  troop:
    'troop soldier force army battalion brigade warship aircraft fleet peacekeeper police marine unit navy militia fighter personnel reservist jet helicopter carrier',
  aid: 'aid assistance relief food medicine supply loan grant money dollar euro fund funding donation help support tent blanket medical water shelter vaccine million billion',
  tie: 'tie relation relationship link contact diplomatic relations',
  road: 'road highway border bridge street crossing airport port traffic square checkpoint route',
  prisoner: 'prisoner hostage detainee captive inmate suspect',
  person:
    'man woman people person child civilian member leader official soldier militant suspect reporter journalist activist protester demonstrator student worker resident villager gunman insurgent rebel',
  sanction: 'sanction embargo restriction tariff penalty fine ban',
  curfew: 'curfew martial emergency censorship blockade siege blackout',
  law: 'law bill legislation measure resolution constitution budget amendment reform rule decree act ordinance',
  meeting:
    'meeting talk negotiation summit conference discussion session dialogue consultation round interview hearing',
  protest: 'protest demonstration rally march strike sit-in riot vigil picket boycott slogan',
  attack:
    'attack raid offensive operation strike assault bombing airstrike invasion war battle fire violence incursion campaign',
  vote: 'election vote poll referendum ballot seat majority race runoff primary presidency nomination',
  office:
    'post office position presidency seat job premiership ministry cabinet parliament government leadership command role',
  charge: 'charge allegation accusation lawsuit complaint suit indictment case investigation probe inquiry',
  sentence: 'sentence term prison jail imprisonment death life',
  statement:
    'statement speech comment remark interview testimony report announcement details news message information response address word letter call',
  game: 'match game title race tournament set medal championship cup final series point goal round innings record',
  disease: 'flu virus disease cholera malaria aids hiv cancer illness infection outbreak epidemic h5n1 strain',
  storm: 'storm hurricane quake earthquake flood tsunami fire wildfire rain wind cyclone disaster landslide',
  price:
    'price cost tax wage salary rate job stock share profit sale output production deficit revenue percent debt budget spending oil gas',
  territory: 'territory city town village province region island land capital base area position hill stronghold',
  building: 'building house home office school church mosque hotel embassy station hospital factory plant headquarters',
  demand: 'demand request proposal offer call plea appeal invitation',
  visit: 'visit trip tour journey stop appearance',
  drill: 'drill exercise maneuver test patrol war-game',
  threat: 'threat warning ultimatum',
  concession: 'concession compromise pardon amnesty autonomy independence permission right access',
  responsibility: 'responsibility',
  control: 'control power',
  body: 'body corpse remains',
  drug: 'drug cocaine heroin opium marijuana narcotic cigarette',
  spacecraft: 'shuttle satellite spacecraft rocket probe telescope orbiter',
};

export const SENSES = `
abandon tie SANCTION; end tie SANCTION; drop tie SANCTION; reduce tie SANCTION; freeze tie SANCTION; reopen tie SUPPORT; renew tie SUPPORT; develop tie COOPERATE; discuss tie CONSULT; tighten tie COOPERATE;
end pact SANCTION; suspend pact SANCTION; freeze pact SANCTION; renounce pact SANCTION; pull_out pact SANCTION; quit pact SANCTION; leave pact SANCTION; seek pact AGREE; propose pact REQUEST; finalize pact SUPPORT; draft pact AGREE; adopt pact SUPPORT; negotiate pact CONSULT; discuss pact CONSULT; break_down pact SANCTION;
reopen road RETREAT; seal_off road COERCE; occupy road PROTEST; cut road COERCE; barricade road PROTEST; close_off road COERCE; cordon road COERCE;
announce sanction SANCTION; cancel sanction CONCEDE; relax sanction CONCEDE; suspend sanction CONCEDE; approve sanction SANCTION; renew sanction SANCTION; place sanction SANCTION; slap sanction SANCTION; face sanction SANCTION; seek sanction REQUEST; propose sanction THREATEN; consider sanction THREATEN; reimpose sanction SANCTION; soften sanction CONCEDE; order sanction SANCTION; oppose sanction REJECT;
shorten curfew CONCEDE; relax curfew CONCEDE; reimpose curfew COERCE; order curfew COERCE; place curfew COERCE; tighten curfew COERCE; break curfew PROTEST; defy curfew PROTEST;
order drill MOBILIZE; plan drill MOBILIZE; launch drill MOBILIZE; step_up drill MOBILIZE; increase drill MOBILIZE; perform drill MOBILIZE;
return weapon RETREAT; hand_over weapon RETREAT; lay_down weapon RETREAT; drop weapon RETREAT; dismantle weapon RETREAT; scrap weapon RETREAT; carry weapon OTHER:crime; buy weapon COOPERATE; deploy weapon MOBILIZE; use weapon ASSAULT; deliver weapon AID; provide weapon AID; ship weapon AID; possess weapon MOBILIZE; uncover weapon COERCE; discover weapon COERCE; defuse weapon COERCE; disarm weapon COERCE; set_off weapon ASSAULT; explode weapon ASSAULT; drop_on weapon ASSAULT;
keep troop MOBILIZE; bring_home troop RETREAT; pull troop RETREAT; pull_back troop RETREAT; cut troop RETREAT; remove troop RETREAT; dispatch troop MOBILIZE; station troop MOBILIZE; commit troop MOBILIZE; train troop AID; attack troop ASSAULT; kill troop ASSAULT; fight troop ASSAULT; provide troop AID; order troop MOBILIZE; place troop MOBILIZE;
accept aid COOPERATE; refuse aid REJECT; reject aid REJECT; deny aid REJECT; double aid AID; increase aid AID; resume aid AID; ask aid REQUEST; need aid REQUEST; win aid AID; steal aid OTHER:crime; owe aid OTHER:business; spend aid OTHER:business; earn aid OTHER:business; pay aid COOPERATE; lose aid OTHER:business; seize aid COERCE; invest aid OTHER:business;
take person COERCE; keep person COERCE; move person OTHER:other; name person OTHER:appointment; appoint person OTHER:appointment; treat person AID; recruit person MOBILIZE; arm person AID; feed person AID; drive person COERCE; force person COERCE; defend person SUPPORT; dismiss person SANCTION; fire person SANCTION; sack person SANCTION; remove person SANCTION; pay person OTHER:business; bar person COERCE; recall person SANCTION; summon person ACCUSE; stop person COERCE; target person ASSAULT; search person COERCE; return person RETREAT; receive person CONSULT; welcome person SUPPORT; face person OTHER:other; question person ACCUSE; try person ACCUSE; clear person CONCEDE; acquit person OTHER:court;
dissolve law SANCTION; support law SUPPORT; oppose law REJECT; enforce law COERCE; suspend law SANCTION; lift law CONCEDE; defy law REJECT; back law SUPPORT; abolish law CONCEDE; rewrite law OTHER:other;
skip meeting REJECT; call_off meeting REJECT; abandon meeting SANCTION; walk_out meeting PROTEST; propose meeting REQUEST; seek meeting REQUEST; demand meeting REQUEST; offer meeting AGREE; plan meeting AGREE; schedule meeting AGREE; refuse meeting REJECT; reject meeting REJECT; rule_out meeting REJECT; halt meeting SANCTION; break meeting SANCTION; delay meeting REJECT; welcome meeting SUPPORT;
break_up protest COERCE; suppress protest COERCE; call protest REQUEST; attend protest PROTEST; plan protest THREATEN; threaten protest THREATEN; observe protest PROTEST; go protest PROTEST;
foil attack COERCE; prevent attack COERCE; thwart attack COERCE; repel attack ASSAULT; survive attack ASSAULT; denounce attack ACCUSE; blame attack ACCUSE; order attack ASSAULT; threaten attack THREATEN; resume attack ASSAULT; face attack ASSAULT; fight attack ASSAULT; suffer attack ASSAULT; investigate attack ACCUSE; probe attack ACCUSE; call_off attack RETREAT; set attack ASSAULT; declare attack ASSAULT;
accept demand CONCEDE; press demand REQUEST; voice demand REQUEST; drop demand CONCEDE; dismiss demand REJECT; oppose demand REJECT; withdraw demand CONCEDE; back demand SUPPORT; support demand SUPPORT; welcome demand SUPPORT; rebuff demand REJECT; answer demand OTHER:statement;
file charge ACCUSE; admit charge CONCEDE; answer charge REJECT; repeat charge ACCUSE; withdraw charge CONCEDE; lodge charge ACCUSE; press charge ACCUSE; order charge ACCUSE; close charge OTHER:court; hear charge ACCUSE;
serve office OTHER:appointment; relinquish office RETREAT; vacate office RETREAT; seek office OTHER:election; win office OTHER:election; lose office OTHER:election; give_up office RETREAT; suspend office SANCTION; sack office SANCTION; storm office ASSAULT; attack office ASSAULT; criticize office ACCUSE; accuse office ACCUSE;
issue threat THREATEN; carry_out threat ASSAULT; face threat THREATEN; dismiss threat REJECT; ignore threat REJECT; heed threat CONCEDE;
voice charge ACCUSE; express charge ACCUSE; hold territory COERCE; invade territory ASSAULT; bomb territory ASSAULT; shell territory ASSAULT; cross territory OTHER:travel; liberate territory ASSAULT; overrun territory ASSAULT; surrender territory RETREAT; annex territory COERCE; visit territory CONSULT; reach territory OTHER:travel; flee territory OTHER:other;
sign pact SUPPORT; sign truce SUPPORT; reach pact SUPPORT; conclude pact SUPPORT; strike pact SUPPORT; ratify pact SUPPORT; approve pact SUPPORT;
violate pact SANCTION; break pact SANCTION; cancel pact SANCTION; scrap pact SANCTION; abandon pact SANCTION; reject pact REJECT; honor pact COOPERATE;
violate truce SANCTION; break truce SANCTION; declare truce RETREAT; reach truce RETREAT; sign truce RETREAT; observe truce RETREAT; end truce SANCTION;
call truce RETREAT; agree truce RETREAT; fire weapon ASSAULT; launch weapon ASSAULT; throw weapon ASSAULT; lob weapon ASSAULT; detonate weapon ASSAULT; plant weapon ASSAULT;
test weapon MOBILIZE; develop weapon MOBILIZE; build weapon MOBILIZE; acquire weapon MOBILIZE; enrich weapon MOBILIZE; produce weapon MOBILIZE;
seize weapon COERCE; find weapon COERCE; confiscate weapon COERCE; smuggle weapon OTHER:crime; sell weapon COOPERATE; supply weapon AID; destroy weapon RETREAT; surrender weapon RETREAT; give_up weapon RETREAT;
send troop MOBILIZE; deploy troop MOBILIZE; mass troop MOBILIZE; move troop MOBILIZE; raise troop MOBILIZE; mobilize troop MOBILIZE; increase troop MOBILIZE; contribute troop AID; withdraw troop RETREAT; pull_out troop RETREAT; recall troop RETREAT; remove troop RETREAT; reduce troop RETREAT;
give aid AID; send aid AID; provide aid AID; offer aid AID; grant aid AID; approve aid AID; pledge aid AID; deliver aid AID; donate aid AID; distribute aid AID; release aid AID; receive aid AID; extend aid AID; lend aid AID; raise aid AID;
cut aid SANCTION; suspend aid SANCTION; withhold aid SANCTION; halt aid SANCTION; freeze aid SANCTION; block aid SANCTION; stop aid SANCTION; request aid REQUEST; seek aid REQUEST;
cut tie SANCTION; sever tie SANCTION; break tie SANCTION; suspend tie SANCTION; cut_off tie SANCTION; restore tie SUPPORT; improve tie COOPERATE; establish tie SUPPORT; strengthen tie COOPERATE; resume tie SUPPORT; normalize tie SUPPORT; open tie SUPPORT; boost tie COOPERATE; expand tie COOPERATE; deepen tie COOPERATE; build tie COOPERATE;
close road COERCE; block road PROTEST; shut road COERCE; reopen road RETREAT; open road CONCEDE; seal road COERCE; cross road OTHER:travel;
free prisoner RETREAT; release prisoner RETREAT; exchange prisoner COOPERATE; swap prisoner COOPERATE; hold prisoner COERCE; take prisoner ASSAULT; execute prisoner ASSAULT; torture prisoner COERCE; question prisoner ACCUSE; hand_over prisoner COOPERATE; transfer prisoner COOPERATE;
release person RETREAT; free person RETREAT; hold person COERCE; hang person ASSAULT; beat person ASSAULT; strike person ASSAULT; burn person ASSAULT; hit person ASSAULT; expel person SANCTION; send person MOBILIZE; round_up person COERCE;
impose sanction SANCTION; lift sanction CONCEDE; ease sanction CONCEDE; tighten sanction SANCTION; extend sanction SANCTION; threaten sanction THREATEN; drop sanction CONCEDE; remove sanction CONCEDE; end sanction CONCEDE; waive sanction CONCEDE;
impose curfew COERCE; lift curfew CONCEDE; declare curfew COERCE; extend curfew COERCE; end curfew CONCEDE; enforce curfew COERCE; ease curfew CONCEDE;
pass law SUPPORT; approve law SUPPORT; adopt law SUPPORT; sign law SUPPORT; reject law REJECT; veto law REJECT; block law REJECT; repeal law CONCEDE; enact law SUPPORT; propose law REQUEST; draft law OTHER:other; break law OTHER:crime; violate law OTHER:crime; change law OTHER:other; lift law CONCEDE;
hold meeting CONSULT; have meeting CONSULT; attend meeting CONSULT; begin meeting CONSULT; open meeting CONSULT; resume meeting CONSULT; host meeting CONSULT; conduct meeting CONSULT; convene meeting CONSULT; start meeting CONSULT; continue meeting CONSULT; join meeting CONSULT; chair meeting CONSULT; end meeting CONSULT; finish meeting CONSULT; cancel meeting REJECT; postpone meeting REJECT; suspend meeting SANCTION; boycott meeting REJECT; break_off meeting SANCTION;
hold protest PROTEST; stage protest PROTEST; organize protest PROTEST; lead protest PROTEST; begin protest PROTEST; join protest PROTEST; launch protest PROTEST; continue protest PROTEST; chant protest PROTEST; shout protest PROTEST; ban protest COERCE; disperse protest COERCE; break_up protest COERCE; crush protest COERCE; end protest RETREAT; call_off protest RETREAT;
launch attack ASSAULT; carry_out attack ASSAULT; open attack ASSAULT; mount attack ASSAULT; stage attack ASSAULT; conduct attack ASSAULT; wage attack ASSAULT; lead attack ASSAULT; begin attack ASSAULT; continue attack ASSAULT; step_up attack ASSAULT; return attack ASSAULT; start attack ASSAULT; plan attack THREATEN; plot attack THREATEN; stop attack RETREAT; end attack RETREAT; halt attack RETREAT; suspend attack RETREAT; condemn attack ACCUSE; exchange attack ASSAULT;
hold vote OTHER:election; win vote OTHER:election; lose vote OTHER:election; contest vote OTHER:election; cast vote OTHER:election; conduct vote OTHER:election; boycott vote PROTEST; postpone vote OTHER:election; monitor vote OTHER:election; rig vote OTHER:crime; lead vote OTHER:election; seek vote OTHER:election; concede vote CONCEDE; delay vote OTHER:election; capture vote OTHER:election; organize vote OTHER:election;
take office OTHER:appointment; leave office RETREAT; resign office OTHER:appointment; quit office OTHER:appointment; hold office OTHER:appointment; assume office OTHER:appointment; join office OTHER:appointment; form office OTHER:appointment; dissolve office SANCTION; topple office SANCTION; overthrow office ASSAULT; oust office SANCTION; fill office OTHER:appointment; head office OTHER:appointment; lead office OTHER:appointment;
face charge ACCUSE; file charge ACCUSE; bring charge ACCUSE; deny charge REJECT; drop charge CONCEDE; reject charge REJECT; dismiss charge OTHER:court; open charge ACCUSE; launch charge ACCUSE; make charge ACCUSE; conduct charge ACCUSE; begin charge ACCUSE; lead charge ACCUSE; investigate charge ACCUSE; order charge ACCUSE; level charge ACCUSE; refute charge REJECT; face sentence SANCTION; serve sentence SANCTION; receive sentence SANCTION; overturn sentence CONCEDE; commute sentence CONCEDE; get sentence SANCTION;
make statement OTHER:statement; give statement OTHER:statement; issue statement OTHER:statement; release statement OTHER:statement; deliver statement OTHER:statement; publish statement OTHER:statement; provide statement OTHER:statement;
win game OTHER:sport; lose game OTHER:sport; play game OTHER:sport; take game OTHER:sport; draw game OTHER:sport; set game OTHER:sport; score game OTHER:sport; host game OTHER:sport; break game OTHER:sport;
contract disease OTHER:disaster; find disease OTHER:disaster; detect disease OTHER:disaster; confirm disease OTHER:disaster; spread disease OTHER:disaster; catch disease OTHER:disaster;
raise price OTHER:business; cut price OTHER:business; lower price OTHER:business; increase price OTHER:business; freeze price OTHER:business; hit price OTHER:business; create price OTHER:business; add price OTHER:business; pay price OTHER:business; report price OTHER:business; post price OTHER:business;
seize territory ASSAULT; capture territory ASSAULT; enter territory MOBILIZE; attack territory ASSAULT; leave territory RETREAT; retake territory ASSAULT; control territory ASSAULT; strike territory ASSAULT; hit territory ASSAULT; pound territory ASSAULT; occupy territory COERCE; cede territory RETREAT; return territory RETREAT; take_over territory ASSAULT; besiege territory COERCE; search territory COERCE;
burn building ASSAULT; storm building ASSAULT; torch building ASSAULT; search building COERCE; close building COERCE; raid building COERCE; surround building COERCE; occupy building COERCE; destroy building ASSAULT; build building OTHER:other; visit building OTHER:travel; hit building ASSAULT; strike building ASSAULT;
reject demand REJECT; accept demand CONCEDE; meet demand CONCEDE; refuse demand REJECT; make demand REQUEST; issue demand REQUEST; renew demand REQUEST; repeat demand REQUEST; turn_down demand REJECT; decline demand REJECT; ignore demand REJECT; grant demand CONCEDE; submit demand REQUEST; present demand REQUEST; heed demand CONCEDE;
make visit CONSULT; pay visit CONSULT; begin visit CONSULT; cancel visit REJECT; end visit CONSULT; postpone visit REJECT; hold drill MOBILIZE; conduct drill MOBILIZE; stage drill MOBILIZE; begin drill MOBILIZE; plan drill MOBILIZE; carry_out drill MOBILIZE;
make threat THREATEN; issue threat THREATEN; receive threat THREATEN; renew threat THREATEN; make concession CONCEDE; grant concession CONCEDE; offer concession AGREE; give concession CONCEDE; win concession CONCEDE; deny concession REJECT; demand concession REQUEST; gain concession RETREAT; declare concession RETREAT;
claim responsibility OTHER:statement; deny responsibility REJECT; accept responsibility OTHER:statement; take control COERCE; seize control COERCE; lose control RETREAT; hand_over control RETREAT; wrest control OTHER:appointment; assume control COERCE; share control COOPERATE; cede control RETREAT;
find body OTHER:crime; recover body OTHER:disaster; discover body OTHER:crime; seize drug COERCE; smuggle drug OTHER:crime; sell drug OTHER:crime; traffic drug OTHER:crime; launch spacecraft OTHER:science; repair spacecraft OTHER:science; land spacecraft OTHER:science;
`;

/** Verbs that lend their subject to an event noun: "launch an attack", "hold talks". */
export const LIGHT_VERBS = `hold launch make take give have conduct carry_out stage begin start open mount pay hold_up continue resume lead organize
  organise deliver issue face do get put bring end finish complete join attend order undergo wage commit perform plan announce
  schedule convene see suffer offer express raise`;
