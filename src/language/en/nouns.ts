/**
 * Common nouns that can act: people, organisations, and places that stand for their people. The people nouns were chosen
 * from words whose commonest sense in WordNet (Princeton University) is a person; the others are written by hand.
 */
const PEOPLE = `
abbot absentee abuser academic accomplice accountant agent chair activist actor actress adherent administrator admiral admirer
adoptee adult adviser advisor advocate affiliate agronomist aide alderman alumnus ambassador analyst anarchist
ancestor antagonist anthropologist appellant applicant appointee archaeologist archbishop architect archivist
aristocrat arsonist artist ascetic assassin assemblyman assistant associate astrologer astronaut astronomer
asylum-seeker atheist athlete attacker attendant attendee attorney auditor aunt author ayatollah baby bachelor
backbencher baker bandit bandleader banker barber barrister bartender bassist batsman bearer beekeeper believer
benefactor beneficiary bidder biker billionaire biologist bishop blackmailer blogger boatman bodyguard bomber
bondholder borrower boss boxer boy boyfriend brewer bride brigadier broker brother brother-in-law buddhist burglar
businessman buyer bystander cadet caller cameraman campaigner candidate canvasser captain captive caregiver
caretaker carpenter cartoonist cashier casualty catcher caterer catholic celebrity cellist censor centrist ceo
chairman chairperson chairwoman challenger champion chancellor chef chemist chief chief-of-staff chieftain child
choreographer christian citizen civilian clansman classmate clergyman cleric clerk client climatologist climber
co-author co-founder co-star coach colleague collector colonel colonist columnist combatant comedian commander
commentator commissioner communist companion compatriot competitor composer comrade concubine conductor confessor
congressman congresswoman conquistador conscript conservationist conservative consort conspirator constable
constructor consul consultant consumer contemporary contestant contractor contributor cook coordinator cop coroner
corporal correspondent cosmonaut cosplayer councillor counsel counsellor counselor countryman countrymen cousin
craftsman creditor crewman cricketer criminal critic culprit curator custodian customer cyclist
dancer daughter deacon dealer dean deckhand defector defendant defender delegate democrat demonstrator dentist
deportee depositor deputy descendant designer detainee detective developer devotee dictator dignitary diplomat
director discoverer dissident diver doctor donor driver drummer duke ecologist economist editor
educator elder emeritus employee employer engineer entertainer enthusiast entrepreneur environmentalist envoy
epidemiologist escapee evacuee ex-husband ex-minister ex-president ex-wife examiner executive exile expatriate
expert explorer exporter extremist fan farmer fascist father father-in-law favourite fellow fiance fiancee fighter
filmmaker finalist financier finisher firefighter fireman firewoman fisher fisherman follower foodie footballer
foreigner founder fraudster freelancer freshman friend front-runner frontman fundamentalist fundraiser gamer
gangster gardener gendarme general genius gentleman geologist girl girlfriend goalkeeper goalscorer goaltender
gourmet governor graduate grandchild granddaughter grandfather grandmother grandparent grandson grocer grower
guard guardian guerrilla guest guide guitarist gunman gunmen gunner guy gymnast gynecologist hacker handler
harvester haulier hawker heir herder herdsman hero heroine hijacker hiker hindu historian homeopath hooligan
horseman host hostage hostage-taker hotelier housewife humanist hunter husband illustrator imam immigrant importer
impresario incumbent individual inductee industrialist infant infiltrator influencer informer inhabitant initiator
inmate innovator inspector instructor instrumentalist insurgent intellectual intern interpreter interviewee
interviewer invader investigator investor islamist islander jew jihadist jockey journalist judge jurist kicker kid
kidnapper killer king queen duchess pm knight laborer labourer lad lady landlord landowner laureate lawmaker lawyer layman
layperson leader learner lecturer left-hander leftist legislator leper lessor letterman liberal librarian
lieutenant lieutenant-general linebacker lineman linguist liquidator listener lobbyist looter lord loser lover
loyalist magician magistrate magnate maid maiden man manager maoist marcher marine marketer marshal martyr
mathematician mayor mechanic medalist medallist mediator medic member mentor merchant messenger midwife migrant
militant militiaman miner minister minor missionary mistress mobster moderator monarch monk mother mother-in-law
motorist mp mugger murderer musician muslim namesake narrator nationalist native nazi negotiator neighbor
neighbour nephew neurologist neuroscientist newborn newcomer newlywed niece nomad nominee nonconformist novelist
nun nurse observer obstetrician occupant offender officeholder officer official ombudsman oncologist operative
opponent orator organiser organist organizer outfielder outpatient outsider owner painter pal paramedic
paratrooper parent part-owner participant partner passenger pastor pathologist patient patron peacekeeper peasant
pedestrian peer pensioner people percussionist performer perpetrator persecutor person petitioner
pharaoh philanthropist philologist philosopher photographer physician physicist pianist pilgrim pilot pioneer
pirate pitcher plaintiff planner player playwright plotter plumber poet policeman policewoman politician pontiff
pope poster postgraduate practitioner preacher predecessor prefect premier presenter president priest prince
princess prisoner private producer professor programmer promoter prophet proponent prosecutor prospector
prostitute protagonist protestant protester protestor psychiatrist psychoanalyst psychologist publicist
pundit pupil puppeteer qualifier quarterback raider rancher ranger rapist rapper reader rebel receptionist
recipient recruit recruiter rector referee reformist refugee registrar relative reliever reporter representative
republican rescuer researcher resident respondent responder restaurateur retiree returnee reviewer rider
right-hander rightist ringleader rioter rival robber rookie royalist ruler sailor saint salesman salesperson
scholar schoolboy schoolgirl schoolteacher scientist scorer screenwriter scribe sculptor seamstress searcher
secessionist secretary secularist seeker selector seller seminarian senator sender senior separatist sergeant
servant serviceman settler shah shareholder sheikh shepherd sheriff shiite shipper shooter shopkeeper shopper
shortstop sibling signatory sikh singer sister skater skeptic skier skipper slave smallholder smuggler sniper
socialist socialite sociologist soldier solicitor soloist son songwriter sophomore soprano speaker specialist
spectator spokesman spokesperson spokeswoman sponsor sportsman spouse sprinter spy squatter staffer stalker
statesman statistician stepfather stepmother stranger strategist streamer striker stringer strongman
student stylist subcontractor subordinate subscriber successor sunni superintendent supervisor supporter
surfer surgeon surveyor survivor suspect swimmer tailor taxpayer teacher teammate technician teen teenager teller
tenant terrorist theologian theorist therapist thief thug tourist townspeople trader trafficker trainee trainer
traitor translator traveler traveller treasurer tribesman tribespeople trooper trucker trumpeter trustee
twin tycoon umpire uncle undersecretary underwriter unionist user vandal vassal vendor veteran vice-chairman
vice-president victim victor viewer villager villain violator virologist visitor vocalist volunteer voter waitress
warden warlord warrior watchman weaver welder westerner whistleblower widow wife winger winner witness woman
ally ambulanceman angler anaesthetist apprentice archer assailant assessor auctioneer bailiff beachgoer boatswain
bookseller bricklayer butcher busker cabbie canoeist captor carer cellmate chaplain checker
churchgoer churchwarden cleaner coachman cobbler cockler collier conservator coppersmith counterpart courier
crofter crusader curate dairyman daredevil deserter dispatcher docker dockworker drover
earl eavesdropper emir empress enforcer eunuch evangelist eyewitness faster fella ferryman fishmonger flatmate florist
forager forester forger fugitive gamekeeper gatekeeper geneticist ghostwriter glazier godfather godmother
godson goddaughter gravedigger grazier greengrocer groundsman grandchildren handyman headmaster headmistress helmsman
herdswoman hermit holidaymaker horticulturist housekeeper houseman inheritor innkeeper insider
instigator interlocutor invigilator ironworker jailer janitor joiner junior juror juryman kingpin kinsman
kinsmen lama landlady lawman lawmen legionnaire lifeguard lifeboatman lifter locksmith logger lookout lorry-driver
machinist malingerer mason masseur matron metalworker midshipman milkman miller mole monitor motorcyclist muezzin
mufti mukhtar mutineer naturalist navigator nightwatchman nutritionist oarsman
orphan outcast outlaw outrider overseer pallbearer paymaster paramilitary parishioner patriarch patrolman paralegal
picker picket plasterer poacher postman postmaster postmistress potter printer prior proprietor provost publican purser
quartermaster rabbi ratepayer regent repairman reservist rower roofer sacristan sapper
schoolmaster schoolmate scout seaman second-in-command sentry sergeant-major shoemaker showman signalman
sister-in-law son-in-law daughter-in-law skydiver smith spearfisher stableman stallholder steeplejack
stepson stepdaughter steward stewardess stowaway straggler strikebreaker submariner
suitor superior surety swindler tanner taxman temp tiler tinker toddler toolmaker tollkeeper townsman tracker
trapper trawlerman tutor understudy undertaker usher valet verger vet veterinarian vicar vintner
viscount vizier waiter walker ward warder wayfarer whaler whistle-blower wholesaler widower winemaker
woodcutter yachtsman zealot zoologist actuary all-rounder allrounder attache backpacker bather bowler cardinal convict debtor
electrician forecaster fullback goalie golfer halfback hurdler lodger marathoner midfielder mogul mullah onlooker porter racer runner
seamer
womanizer worker worshiper worshipper wrestler writer wrongdoer youngster youth youtuber`;
const BODIES = `
distributor provider steelmaker
government administration regime authority ministry department agency bureau commission committee council
parliament congress senate legislature assembly cabinet court tribunal jury police army military navy troop guard militia
brigade battalion regiment squad patrol party coalition alliance opposition faction bloc union
federation confederation league association organization organisation group movement community team club company
firm corporation business enterprise bank lender airline carrier manufacturer maker automaker carmaker retailer publisher
broadcaster newspaper media press institution institute foundation charity church mosque school
university college academy orchestra band choir crew panel task-force delegation watchdog regulator operator
subsidiary consortium partnership gang cartel mafia startup start-up supplier family household couple public electorate
municipality judiciary leadership junta monarchy presidency secretariat taskforce ngo nonprofit think-tank newsgroup
cooperative co-operative collective chamber clan tribe commune detachment platoon division contingent column
sodality congregation order syndicate insurer utility producer exporter caucus conclave synod bench
management expedition lobby
crowd mob troupe staff personnel coastguard gendarmerie prosecution defence defense force`;
/** Bodies by courtesy: they mean an actor when they stand beside its name or come back to one, never by themselves. */
const WEAK_BODIES = `
website site journal magazine tabloid channel station publication outlet board service office cell unit branch
hospital clinic museum trust fund lab laboratory chain brand studio label network wing corps fleet intelligence industry
mission embassy consulate diocese body entity mill plant factory farm shipyard refinery mine yard depot orphanage prison
hotel shop supermarket store restaurant bakery dairy brewery theatre gallery library archive foundry sawmill smelter
airport port railway festival convent monastery abbey shelter nursery pharmacy practice garage cannery collective
fishery vineyard winery hospice observatory zoo arena stadium exchange portal podcast syndicate desk newsroom`;
const PLACES =
  'country nation state province region city town village capital island territory county district republic';
const FEMALE = `woman girl mother daughter sister wife aunt niece grandmother granddaughter actress queen princess waitress
spokeswoman chairwoman congresswoman businesswoman policewoman lady bride widow nun girlfriend duchess heroine mistress
housewife midwife hostess schoolgirl goddess empress stepmother`;
const MALE = `man boy father son brother husband uncle nephew grandfather grandson king prince spokesman chairman congressman
businessman policeman fireman gentleman gunman groom widower monk priest boyfriend duke emperor guy salesman sportsman
serviceman fisherman cameraman statesman pope imam schoolboy stepfather lad clergyman frontman strongman`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const female = words(FEMALE);
const male = words(MALE);
/** Endings that make nouns for people with great regularity. */
const PEOPLE_ENDING =
  /(?:woman|women|person|people|(?<!wo)men|man|ologist|[^l]ist|eer|grapher|monger|wright|smith|keeper|master|maker|builder|holder|player|owner|goer|fighter|worker|leader)$/;

/** `weak` bodies and places are linked to what the text names, but make no actor of their own. */
export type NounClass = 'human' | 'body' | 'weak' | 'place';

/** A noun of several lists counts as of the first. */
const classes = new Map<string, NounClass>();
for (const [list, cls] of [
  [PEOPLE, 'human'],
  [BODIES, 'body'],
  [WEAK_BODIES, 'weak'],
  [PLACES, 'place'],
] as const)
  for (const word of words(list)) if (!classes.has(word)) classes.set(word, cls);

/** What a common noun (its dictionary form) stands for; null for things and ideas. */
export function nounClass(lemma: string): NounClass | null {
  const listed = classes.get(lemma);
  if (listed) return listed;
  if (lemma.endsWith('-year-old')) return 'human';
  const last = lemma.slice(lemma.lastIndexOf('-') + 1);
  if (last !== lemma && last.length > 2) return nounClass(last);
  return lemma.length > 6 && PEOPLE_ENDING.test(lemma) ? 'human' : null;
}

export type Gender = 'female' | 'male' | null;
export const nounGender = (lemma: string): Gender => (female.has(lemma) ? 'female' : male.has(lemma) ? 'male' : null);

const CRAFT =
  words(`gunboat launch skiff dinghy raft canoe lifeboat minesweeper warship steamer liner convoy car lorry ambulance tractor plane
tank warplane bomber fighter-jet airship balloon ship boat trawler tanker ferry cutter vessel tug freighter frigate destroyer submarine corvette carrier
barge yacht jet aircraft airliner helicopter drone train bus truck`);
const COUNTED =
  words(`one both two three four five six seven eight nine ten eleven twelve dozen hundred thousand each all
neither another other rest half some many several none nobody no-one somebody someone everybody everyone anybody anyone
pair duo trio lot number deceased dead wounded injured missing freed young sick elderly poor`);
const PARTIES =
  words(`ally backer bidder borrower broker builder buyer challenger competitor contractor creditor defendant developer
donor employer exporter grower haulier holder importer investor maker neighbor neighbour operator owner partner
plaintiff producer rival seller shareholder shipper signatory sponsor subcontractor suitor target vendor`);
/** True for nouns that mean a person, a body or a country alike: "the bidder", "its neighbour". */
export const isParty = (lemma: string): boolean => PARTIES.has(lemma);
/** True for words that count or gather people without naming a kind of them: "both", "the rest", "nobody", "the dead". */
export const isCounted = (lemma: string): boolean => COUNTED.has(lemma);
/** True for nouns of ships, aircraft and the like, which act without being bodies. */
export const isCraft = (lemma: string): boolean => CRAFT.has(lemma);
const GUARDS = new Set(['coast', 'national', 'border', 'presidential', 'republican', 'home', 'revolutionary']);
/** "coast guard" is a body, a guard a person. */
export const isGuardBody = (lemma: string, modifiers: readonly string[]): boolean =>
  lemma === 'guard' && modifiers.some((word) => GUARDS.has(word));
