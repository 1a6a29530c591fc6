/** Words around names that tell what kind of name it is. Lower case, without full stops. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Offices, ranks and forms of address that stand before or after a person's name. */
export const TITLES = words(`
mr mrs ms miss dr prof professor sir dame lord lady madam madame monsieur mme mlle senor señor sheikh sheik imam ayatollah
mullah rabbi rev reverend father fr sister bishop archbishop cardinal pope pastor saint st king queen prince princess emperor
sultan emir duke duchess count president vice-president premier chancellor minister secretary undersecretary ambassador envoy
consul senator sen representative rep congressman congresswoman governor gov lieutenant lt mayor councillor councilman
councilwoman alderman deputy speaker leader chairman chairwoman chair chairperson chief head director executive ceo cfo coo
founder owner manager coach captain capt striker midfielder defender goalkeeper winger forward guard quarterback pitcher
skipper batsman bowler driver rider sprinter swimmer golfer champion spokesman spokeswoman spokesperson analyst economist
strategist trader dealer broker lawyer attorney advocate barrister judge justice magistrate prosecutor sheriff inspector
superintendent detective constable officer sergeant sgt corporal cpl private pvt major maj colonel col general gen brigadier brig
admiral adm commander cmdr marshal commodore commissioner commissar comrade doctor surgeon nurse teacher principal
headmaster dean provost rector scientist researcher engineer historian author writer novelist poet playwright editor
reporter correspondent journalist columnist photographer broadcaster actor actress singer musician composer conductor
producer filmmaker artist painter activist dissident opposition rebel warlord candidate nominee lawmaker legislator mp mep
farmer fisherman resident witness villager brother wife husband son daughter mother uncle aunt cousin
grandson chairman-elect president-elect hon honourable honorable ex-president lt-gen maj-gen`);

/** Titles that are never part of a person's name by our guideline, though some sources mark them so. */
export const OUTSIDE_TITLES = words(`
mr mrs ms dr prof sen rep gen gov lt col sgt capt maj adm cmdr brig cpl pvt president vice-president premier chancellor minister
secretary ambassador senator representative congressman congresswoman governor mayor general colonel lieutenant sergeant captain
admiral commander commissioner director chairman spokesman professor doctor sir dame pope ayatollah archbishop justice comrade`);

/** Verbs whose subject, next to them, is a speaker. */
export const SPEECH = words(`
said says say told tells added adds asked asks replied replies argued argues warned warns insisted insists explained explains
stated states announced announces claimed claims denied denies noted notes recalled recalls wrote writes declared declares
promised promises admitted admits suggested suggests urged urges vowed vows testified complained joked`);

/** Last words of companies' names. */
export const COMPANY_ENDS = words(`
inc corp co ltd llc plc ag sa nv bv spa gmbh ab oy oyj asa as pty pte llp lp kk bhd sdn corporation company incorporated limited
group holdings holding industries enterprises bank bancorp airlines airways motors systems technologies partners capital
insurance pharmaceuticals petroleum energy oil steel electric electronics brothers bros`);

/** Head nouns of bodies, and of facilities. */
export const BODY_HEADS = words(`
ministry department office agency authority commission committee council court parliament assembly congress senate cabinet
bureau board union federation association organisation organization institute university college school academy hospital
foundation fund trust society league club party front movement army navy force forces police corps guard brigade service
network news times post herald tribune journal gazette press radio television church city united rovers wanderers athletic`);
export const PLACE_HEADS = words(`
river lake mountain mount mountains island islands sea ocean gulf bay strait cape valley desert peninsula province state county
district region governorate oblast prefecture city town village street avenue road highway bridge airport port harbour harbor
station stadium arena park square hall hotel prison camp base barracks palace castle cathedral mosque temple tower`);
export const CONNECTORS = words(
  'of the and for de la du des del della di da do dos das van von der den al el bin ibn y e et & on in',
);
export const PLACE_PREPOSITIONS = words('in at near from to outside across around into throughout');

/** Words that sport reports are full of, and market reports; together they tell that "Chelsea" is a club and "Orange" a firm. */
export const SPORT_WORDS = words(`
match matches game games goal goals season league cup coach team teams win wins won beat beats defeat defeated draw drew score
scored scorer round innings wicket wickets runs sets points final semifinal semi-final quarterfinal quarter-final playoff
playoffs tournament championship championships champions player players striker midfielder defender goalkeeper winger captain
penalty header half-time halftime minute minutes stadium squad race lap laps metres seconds medal seed seeded olympic
standings results fixtures division premier title champion grand prix inning batting bowling touchdown yards quarter kick
played soccer football cricket tennis golf rugby basketball baseball hockey nba nfl nhl fifa uefa`);
export const MARKET_WORDS = words(`
shares share stock stocks index percent market markets profit profits revenue sales earnings investors trading traders analysts
billion million quarter bank bonds bond yield yields dollar euro yen prices price barrel oil takeover merger bid acquisition
stake company companies firm firms exchange closed rose fell gained lost points dividend forecast`);

/** Words before a month that make it a time and no first name. */
export const BEFORE_MONTHS = words(`
in since until till from by of last next this early late mid before after during through between for on every each past coming
following previous around`);
/** Titles of those whose first name stands alone. */
export const ROYAL = words('king queen prince princess emperor empress tsar sultan');
/** Offices whose field follows with "for" or "of" and may end in a capital. */
export const OFFICES = words(
  'minister secretary director head chief spokesman spokeswoman commissioner chair chairman undersecretary',
);
/** What people do and bodies and places seldom: who does it is a person, where the name leaves it open. */
export const PEOPLE_DO = words(`
visited sued praised accused met married told said says thanked kissed hugged smiled laughed wept wrote sang died slept ate drove
walked ran apologised apologized resigned testified confessed pleaded divorced retired tweeted recalled remembered admitted
interviewed befriended embraced`);
