/**
 * Verbs by the act that they name when nothing in the sentence says otherwise, written from PLOVER's definitions.
 * `verb_particle` is a phrasal verb. A class is an act, or OTHER with its subtype.
 */
export const VERBS: Readonly<Record<string, string>> = {
  AGREE: `agree pledge promise vow commit undertake consent guarantee assure
accept`,
  CONSULT: `meet visit discuss negotiate consult confer parley talk host mediate tour debate sit_down brief huddle liaise call_on drop_by
contact engage convene broker correspond intervene conciliate reconvene dine phone telephone lunch`,
  SUPPORT: `praise endorse support back approve ratify welcome congratulate hail honor honour recognize recognise applaud commend defend thank
salute sign forge establish normalize restore befriend celebrate award laud uphold champion embrace favor favour adopt pass side_with
vouch reaffirm bless greet conclude encourage sympathize acclaim cheer rally_behind agree_with admire condole apologize apologise
mourn commemorate decorate
advocate appreciate forgive respect regret remember pay_tribute reassure second reconcile root_for espouse`,
  CONCEDE: `concede pardon relent yield legalize legalise amnesty commute ease relax lift acquiesce soften grant allow permit reinstate
compromise accede bow back_down rescind loosen waive exempt exonerate plead
abolish shorten give_in cave_in backtrack reopen repeal restart unblock decriminalize apologise defer step_back`,
  COOPERATE: `cooperate co-operate collaborate share extradite exchange integrate coordinate participate join partner unify unite reunify ally
team_up work_together hand_over comply team
work_with sell barter import trade co-produce co-host link harmonize`,
  AID: `aid assist help donate provide deliver rescue shelter feed finance fund train evacuate distribute supply subsidize bail_out contribute
rebuild vaccinate airlift treat protect lend equip advise reconstruct relieve save resettle nurse immunize sponsor bankroll arm
accommodate airdrop escort
hand_out rush bolster nourish harbor reunite resupply shore_up pitch_in sustain`,
  RETREAT: `withdraw surrender release free pull_out demobilize disarm disengage dismantle retreat evacuate disband capitulate lay_down
pull_back decommission parole repatriate step_down abdicate let_go stand_down give_up back_off hand_back cease vacate
relinquish liberate
flee compensate leave dissolve hand_in turn_over back_out redeploy unfreeze disperse demilitarize`,
  REQUEST: `urge demand call_for appeal ask request beg press implore plead_for petition exhort advise order require insist propose
recommend instruct command beseech invite lobby summon call_on want solicit seek pressure push_for lobby_for clamor warn_against
suggest entreat campaign_for apply vie
remind convince persuade dictate coax prod nudge plead entice goad needle tell warn`,
  ACCUSE: `accuse blame criticize criticise condemn denounce charge indict allege sue investigate prosecute probe slam deplore
decry rebuke chide scold fault complain suspect implicate impeach interrogate question castigate reprimand censure berate lambaste
deride ridicule mock insult assail lament lash_out disapprove object incriminate arraign inspect scrutinize
vilify admonish reproach disparage chastise bemoan slander defame subpoena monitor
doubt lodge brand portray label disagree cast_doubt trace track hunt_for look_into file fear worry criminalize audit verify misrepresent charge_with frame`,
  REJECT: `reject refuse deny decline dismiss oppose veto rebuff spurn defy ignore disobey shun resist rule_out turn_down refute
dispute contradict disown renounce balk stonewall disregard flout repudiate rebut nullify overrule
vote_down abstain disavow override shrug_off snub
renege disagree contest forbid counter stop_short negate walk_away withhold obstruct delay `,
  THREATEN: 'threaten warn menace intimidate blackmail threaten_with saber_rattle',
  PROTEST: `protest demonstrate march rally riot strike boycott walk_out picket chant loot hunger_strike jeer
stage heckle throng
rise_up revolt rebel mutiny converge surge shout brandish sit_in go_on_strike down_tools`,
  SANCTION: `expel sanction embargo suspend recall fine punish cancel sever oust penalize penalise convict sentence blacklist
deport dismiss sack withhold freeze boycott cut_off break_off halt revoke terminate disqualify exclude depose
topple unseat remove downgrade scrap stall violate breach reimpose banish ostracize debar ditch abrogate repeal
excommunicate demote eject
dissolve strip disown cut_back lapse isolate shun discontinue disinvite discharge`,
  MOBILIZE: `mobilize mobilise deploy mass patrol amass militarize rearm conscript enlist test-fire fortify
stockpile enrich reinforce maneuver muster station call_up advance parade recruit
arm rehearse drill re-arm beef_up dispatch guard intensify test-launch`,
  COERCE: `arrest detain seize confiscate jail imprison ban censor evict restrict crack_down besiege blockade tear-gas disperse impose
hold_captive round_up capture force coerce raid shut_down harass torture outlaw prohibit curb close_off cordon persecute
barricade demolish impound expropriate nationalize hack block close suppress repress oppress silence
interdict apprehend nab incarcerate deprive bulldoze quarantine search intercept prevent bar tighten cordon_off lock_up take_over
subdue handcuff displace surround commandeer board wiretap spy annex occupy rig muzzle gag stifle segregate
intern restrain rob enslave extort rein_in
seal shut break_up sweep lock_down put_down quell confine uncover disrupt uproot interfere meddle humiliate jam shut_off banish tap hold`,
  ASSAULT: `attack kill bomb shell shoot murder assassinate wound injure ambush invade bombard fight clash behead execute massacre
slaughter stab slay gun_down explode detonate fire open_fire torch rape beat assault storm blow_up
destroy maim mutilate kidnap abduct hijack sabotage battle combat rocket strafe target retaliate lynch gas poison
crucify hang decapitate pound blast pummel hurl overrun skirmish harm hurt shoot_down wipe_out ravage raze ransack maraud
martyr mortar exterminate annihilate crush repel rout avenge brutalize molest batter club bludgeon set_off
dynamite torpedo plunder burn_down stone grenade hit wage exchange_fire overthrow pelt incinerate trample vandalize mug terrorize
conquer penetrate infiltrate firebomb ram slash gore spear bayonet hunt_down blow damage trap torture set_fire ignite electrocute suffocate counterattack fend_off gun knife flog whip push_back drive_out retake recapture encircle`,
  'OTHER:statement': `say tell announce declare state add note report claim explain describe comment testify predict expect acknowledge
confirm mention remark speak address emphasize stress reiterate argue admit believe reveal disclose
estimate repeat cite quote answer respond reply caution forecast point_out express voice clarify
hint indicate outline publish broadcast posit inform tweet preach opine proclaim allude
read_out recount narrate boast brag joke speculate assert maintain contend characterize attribute
elaborate specify identify verify echo reckon wonder exclaim shout swear insist pronounce write
unveil signal notify spell_out issue convey portend summarize concur guess present publicize`,
  'OTHER:travel': `travel arrive depart fly leave return land go come set_out sail head walk drive ride move relocate emigrate immigrate
migrate disembark cross journey commute trek wander roam set_off_for cruise vacation
get_back enter exit`,
  'OTHER:election': `vote elect re-elect ballot campaign poll run_off inaugurate canvass
stand_for cast`,
  'OTHER:appointment': `appoint name nominate resign retire swear_in replace succeed step_aside promote hire install inaugurate crown
ordain designate quit take_office select choose assume become induct enthrone elevate swear lead head_up chair
head reshuffle assign reinstate dismiss co-opt form`,
  'OTHER:death': `die perish succumb pass_away drown bury expire cremate inter
starve pass_on `,
  'OTHER:disaster': `erupt flood sicken infect devastate crash collapse burn derail capsize sink contaminate
drench swamp sweep_away engulf inundate spread test_positive cull
strand quake rain snow flare rupture leak spill starve drift_away
cause trigger uproot choke submerge wash_away
strike trap damage rage displace swell disrupt`,
  'OTHER:crime': `steal smuggle traffic launder bribe defraud rob embezzle escape counterfeit burgle cheat
swindle pilfer poach peddle falsify misappropriate plagiarize abscond shoplift pirate evade`,
  'OTHER:court': `rule acquit overturn adjourn deliberate litigate adjudicate annul
`,
  'OTHER:trade': 'export import ship trade barter tariff resell transport truck',
  'OTHER:business': `buy sell acquire invest earn profit grow rise fall drop increase decrease slow merge
slash boost plunge surge soar climb slip gain tumble rebound pay spend owe borrow shrink stagnate recover price
produce manufacture build lay_off bid list float double triple quadruple halve jump edge dip
raise lower outsource privatize privatise devalue downsize retail market bankrupt restructure refinance operate license
advertise franchise generate subsidise slump average total dominate shed outperform accelerate rebrand
purchase reduce employ contract lease strengthen weaken plummet peak cost exceed`,
  'OTHER:science': `discover invent study research orbit sequence observe detect measure analyze analyse clone
experiment excavate unearth document photograph dock blast_off lift_off map diagnose
simulate theorize hypothesize explore patent design survey develop breed
test launch refine calculate examine scan`,
  'OTHER:sport': `win defeat score play compete race finish qualify lose upset bowl bat tie
coach trail ski skate swim sprint box wrestle medal referee dribble outscore
field pitch knock_out`,
  'OTHER:other': `hide escape carry eat drink sleep marry divorce open close build create begin end start continue happen occur
suffer undergo receive survive avoid recover attend perform sing dance film gather live work
lose find cut fall jump climb catch throw pull push break turn change become appear wait watch listen look learn teach graduate
bear give take get obtain use drop pick lift hospitalize surpass collect
enjoy experience repair convert separate transform rename organise organize air post record upload wear cook hunt plant
clean paint compose star premiere pray worship fast baptize inspire attract evolve divide lay
switch adjust reform rewrite redesign amend modify update stop crowd prepare try attempt fail `,
};
