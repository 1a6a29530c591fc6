/** Nouns that name an event by themselves, by act. Written from PLOVER's definitions. */
export const NOUNS: Readonly<Record<string, string>> = {
  AGREE: 'promise pledge vow commitment assurance intention willingness readiness',
  CONSULT: `meeting talk negotiation visit summit discussion consultation dialogue trip conference session mediation parley
audience rapprochement tour diplomacy interview dinner luncheon banquet reception forum get-together peacemaking
phone_call telephone_call handshake
delegation contact dialog brokering reunion face-to-face`,
  SUPPORT: `agreement accord treaty pact deal memorandum endorsement support backing approval ratification praise recognition
congratulation condolence welcome signing solidarity normalization tribute award apology sympathy greeting
reconciliation friendship medal honor
blessing embrace salute partnership `,
  CONCEDE: `concession pardon amnesty reprieve leniency clemency compromise autonomy exemption relaxation easing parole
access waiver `,
  COOPERATE:
    'cooperation collaboration partnership extradition coordination alliance coalition participation exchange reunification unification integration swap',
  AID: `aid assistance relief donation help rescue grant loan contribution bailout reconstruction
protection treatment asylum training handout subsidy rebuilding provision vaccination
delivery airlift lifeline feeding`,
  RETREAT: `withdrawal pullout surrender release ceasefire cease-fire truce disarmament retreat demobilization disengagement
pullback dismantlement independence armistice capitulation handover liberation evacuation repatriation redeployment
compensation disbandment exit stand-down`,
  REQUEST: `demand request appeal call plea proposal ultimatum urging recommendation petition requirement suggestion initiative invitation
insistence`,
  ACCUSE: `accusation allegation charge criticism condemnation complaint investigation probe inquiry lawsuit trial indictment denunciation
blame suit concern hearing prosecution dispute inspection questioning anger outrage disagreement rebuke interrogation suspicion
tension audit impeachment reprimand rift objection grievance inquest scrutiny tribunal court-martial
reproach doubt fury discontent displeasure implication finding warrant`,
  REJECT: `rejection refusal denial veto opposition resistance defiance rebuff dismissal non-compliance snub
refutation objection repudiation non-recognition`,
  THREATEN: 'threat intimidation menace',
  PROTEST: `protest demonstration riot rally march sit-in boycott hunger_strike unrest uprising walkout picket vigil
demonstrator protester turmoil upheaval disturbance revolt stoppage protestor
marcher procession blockade stand-off chant slogan rioter striker`,
  SANCTION: `sanction embargo expulsion suspension penalty punishment fine conviction sentence ouster deportation cancellation
recall overthrow violation breach breakdown coup removal blacklist rupture
break severance dissolution halt boycott cutoff`,
  MOBILIZE: `deployment mobilization drill exercise buildup build-up patrol maneuver missile_test nuclear_test enrichment alert rearmament
reinforcement conscription war_game
maneuvre missile-test war-game readiness stockpile presence`,
  COERCE: `arrest detention crackdown raid curfew ban seizure imprisonment blockade siege occupation repression censorship restriction
custody martial_law state_of_emergency emergency confiscation harassment persecution eviction torture captivity hostage_taking pressure
confinement demolition roundup house_arrest sweep closure annexation oppression interference cyberattack search surveillance checkpoint
incarceration coercion expropriation discrimination apartheid purge slavery
takeover hack hacking lockdown humiliation clampdown interception`,
  ASSAULT: `attack bombing killing murder assassination war battle fighting violence shooting strike airstrike air_strike clash explosion
blast massacre ambush assault offensive invasion shelling suicide_bombing kidnapping abduction gunfight fire_fight firefight
insurgency terrorism genocide beheading execution slaughter rape sabotage bombardment combat conflict hostility abuse
bomb mortar rocket gunfire crossfire atrocity incursion rebellion skirmish beating incident aggression barrage onslaught
bloodshed hijacking fight retaliation cleansing mutiny stabbing lynching feud reprisal vendetta arson
operation killer torching counterattack counteroffensive gunbattle standoff manhunt wounding stampede warfare hostage-taking butchery bloodbath`,
  'OTHER:statement': `statement speech announcement comment remark report declaration testimony address prediction press_conference
news_conference message assessment explanation confirmation reply response warning estimate videotape tape editorial forecast lecture
sermon briefing communique claim disclosure reaction answer opinion admission assertion pronouncement decision findings letter`,
  'OTHER:travel':
    'journey flight arrival departure return voyage relocation pilgrimage exodus migration cruise stopover landing',
  'OTHER:election': `election vote poll referendum ballot runoff voting campaign primary landslide balloting by-election candidacy
plebiscite re-election polling recount
victory success majority turnout candidate`,
  'OTHER:appointment': `appointment resignation nomination retirement inauguration promotion succession coronation swearing-in replacement
reshuffle abdication `,
  'OTHER:death': 'death funeral suicide burial demise passing mourning drowning fatality',
  'OTHER:disaster': `earthquake quake flood hurricane storm tsunami outbreak epidemic crash accident fire wildfire drought disaster eruption
cyclone typhoon tornado mudslide landslide flooding famine pandemic disease avalanche blizzard aftershock spill
infection illness derailment tremor rain downpour catastrophe heatwave shipwreck wreck starvation pollution
contamination infestation virus toll
damage injury sinking capsizing heat leak`,
  'OTHER:crime': `corruption smuggling trafficking fraud theft robbery crime laundering bribery scandal heist embezzlement extortion
burglary drug_trade homicide piracy racketeering looting cheating manslaughter bribe kickback`,
  'OTHER:court': 'ruling verdict acquittal judgment proceeding decree adjudication arraignment ',
  'OTHER:trade': 'export import shipment trade tariff trade_deficit cargo',
  'OTHER:business': `sale profit loss growth recession inflation investment merger acquisition bankruptcy deficit rise increase decline drop
gain crisis slowdown downturn earnings production purchase takeover layoff revenue expansion recovery spending unemployment debt boom
auction IPO bid buyout slump privatization job construction contract restructuring surge consumption rebound output stake
trading venture listing price`,
  'OTHER:science': `study research discovery experiment launch survey test invention observation orbit breakthrough spacewalk
analysis excavation expedition liftoff`,
  'OTHER:sport': `match game tournament championship race win defeat final title semifinal medal cup season goal innings
playoff Olympics bout qualifier quarterfinal fixture set`,
  'OTHER:other': `wedding concert festival ceremony birth marriage celebration creation formation exhibition premiere party reform
graduation performance event parade birthday anniversary show holiday surgery hospitalization change
founding transition divorce feast breakup establishment collapse fall`,
};

/** Predicate adjectives that carry an act: "is ready to", "was responsible for". */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  ACCUSE:
    'guilty responsible concerned worried alarmed unacceptable illegal wrong unfair angry critical suspicious outraged troubled disappointed disturbed dismayed upset illegitimate shocked furious',
  AGREE: 'ready willing prepared committed keen determined eager',
  REJECT: 'unwilling opposed reluctant false untrue unable baseless adamant',
  SUPPORT: 'supportive grateful proud pleased happy glad satisfied confident welcome thankful',
  ASSAULT: 'dead wounded violent',
  'OTHER:disaster': 'missing ill sick homeless infected',
  'OTHER:other': 'hospitalized',
};
