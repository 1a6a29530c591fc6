/** What is known of names beyond one article. Written from general knowledge. */

/** Titles that are no part of the name they stand before; TITLE_WORD has the short ones. */
export const LONG_TITLES: ReadonlySet<string> = new Set(
  `president minister premier chancellor secretary general colonel major captain lieutenant sergeant officer detective inspector judge
  mayor doctor professor ambassador commissioner bishop archbishop cardinal coach vice prime deputy former acting
  chairman chairwoman director councillor councilman councilwoman constable superintendent foreign defense defence`.split(
    /\s+/,
  ),
);

export const NAME_SUFFIX: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** At the end of a firm's name, of which it is no part that tells. */
export const FIRM_SUFFIX: ReadonlySet<string> = new Set(
  'inc corp corporation company co ltd limited plc llc ag sa gmbh nv'.split(' '),
);

/**
 * Bodies whose names hold these words only are many: each country has a parliament, each town a council. Whose it is has to
 * be told by what stands around.
 */
export const GENERIC_BODY: ReadonlySet<string> = new Set(
  `ministry department office bureau agency authority commission committee council court parliament senate congress house cabinet
  assembly government police army navy force forces air guard military administration bank treasury opposition party
  union university college school hospital church board chamber tribunal prosecutor prosecutors supreme constitutional high appeal
  appeals district federal national state central city county town regional local public foreign interior defense finance
  justice health education labor agriculture energy transport transportation trade commerce environment culture sports
  economy economic affairs security intelligence service services election electoral human rights fire coast border
  representatives commons lords deputies elections parks water harbor port transit sheriff attorney of for the and`.split(
    /\s+/,
  ),
);

/** Places of one name in several countries or states: they stay apart where what stands around them differs. */
export const AMBIGUOUS_PLACE: ReadonlySet<string> = new Set(
  `georgia springfield cambridge birmingham portland tripoli victoria richmond columbus columbia kingston manchester newcastle
  alexandria athens rome paris london worcester lincoln lexington jackson franklin clinton salem hamilton wellington
  valencia cordoba merida santiago guadalajara cartagena granada leon toledo hyderabad halifax perth rochester arlington
  burlington milton bristol oxford dover plymouth york lancaster aurora florence memphis naples venice vienna dublin
  moscow warsaw berlin lima melbourne sydney durham bath boston glendale greenville fairview riverside`.split(/\s+/),
);

/** Short for a longer word of a name, or the same word spelled otherwise. */
export const SAME_WORD: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  organisation: 'organization',
  centre: 'center',
  harbour: 'harbor',
  '&': 'and',
  dept: 'department',
  univ: 'university',
  intl: 'international',
  assn: 'association',
  cttee: 'committee',
};

/** What stands before a trade and tells next to nothing about who follows it. */
export const TRADE_RANKS: ReadonlySet<string> = new Set(
  `state national federal regional local city county village former retired senior junior head chief deputy vice assistant
    acting first top high supreme district professional young star veteran`.split(/\s+/),
);

/** Walks of life by the nouns that name who walks in them: two people of one name are often told apart by no more. */
export const WALKS_OF_LIFE: Readonly<Record<string, string>> = {
  sport: `player footballer striker midfielder defender goalkeeper keeper guard forward center quarterback pitcher batsman bowler
    cricketer swimmer sprinter runner golfer boxer wrestler cyclist skater skier driver jockey athlete gymnast coach manager
    referee champion medalist medallist captain rookie basketball football baseball tennis hockey rugby star winger goalie`,
  science: `professor scientist researcher statistician economist physicist chemist biologist historian sociologist lecturer scholar
    academic epidemiologist virologist engineer mathematician astronomer geologist archaeologist psychologist anthropologist
    fellow dean rector`,
  politics: `president minister premier senator congressman congresswoman lawmaker legislator governor mayor chancellor secretary
    representative deputy mp councillor councilman councilwoman politician leader speaker ambassador diplomat envoy commissioner
    candidate whip king queen prince princess emir sultan spokesman spokeswoman spokesperson`,
  business: `executive ceo founder chairman chairwoman banker investor entrepreneur businessman businesswoman owner trader analyst
    billionaire tycoon financier shopkeeper developer cfo`,
  arts: `singer actor actress musician painter author novelist writer poet composer conductor artist comedian rapper filmmaker
    dancer pianist violinist sculptor designer photographer playwright chef model guitarist drummer
    soprano tenor baritone film movie opera theater theatre stage band album`,
  law: 'judge lawyer attorney prosecutor solicitor barrister magistrate justice counsel',
  force: `general colonel sergeant officer soldier commander lieutenant admiral major sheriff constable detective policeman policewoman
    inspector marshal brigadier firefighter trooper ranger`,
  faith: 'bishop archbishop priest imam rabbi pastor cardinal pope cleric reverend vicar monk nun preacher',
  medicine: 'doctor surgeon nurse physician paramedic dentist pediatrician psychiatrist cardiologist pharmacist',
  press: 'journalist reporter editor correspondent columnist broadcaster anchor presenter blogger',
  crime: 'suspect murderer gunman robber killer inmate convict burglar thief fraudster smuggler defendant',
  labor: `farmer grower teacher principal headmaster docker student plumber electrician carpenter miner fisherman trucker baker waiter janitor welder librarian resident
    dockworker pensioner gardener`,
};
