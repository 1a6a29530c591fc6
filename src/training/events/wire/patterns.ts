/**
 * Sentence patterns written for this project from the definitions of PLOVER's types: one pattern a line.
 * `{S}` is the source, `{R}` the recipient, `{S2}`/`{R2}` a second one, `{X}` a bystander; other slots are lists of patternWords.
 * Square brackets hold the trigger. `code/act` where the deed is another than the code.
 */
export const PATTERNS: Readonly<Record<string, string>> = {
  'AGREE/COOPERATE': `
{S} has [agreed] to work with {R} on {topic}
{S} will [bargain] with {R} for {goods}
{S} [promised] to share intelligence with {R}
{S} will [cooperate] with {R} on {topic}, {said}
{S} is [ready] to exchange prisoners with {R}
{S} [pledged] closer economic cooperation with {R}
{S} said it would [hand over] {suspects} to {R}
{S} plans to [expand] trade ties with {R}
{S} is about to [resume] full diplomatic relations with {R}
{S} [vowed] to honor its agreements with {R}
{S} [agreed] to set up a joint research center with {R}
{S} [committed] itself to paying its debts to {R}
{S} [accepted] a formula for ending its dispute with {R}`,
  'AGREE/AID': `
{S} [pledged] {aid} to {R}
{S} will [send] {aid} to {R} after {disaster}
{S} [promised] to provide {aid} for {R}
{S} has [offered] {aid} to {R}
{S} [agreed] to give {R} {aid}
{S} said it was [ready] to send {aid} to {R}
{S} intends to [grant] asylum to {R}
{S} is considering [lending] {R} {money}
{S} will [contribute] {money} to {R}
{S} is [willing] to arm {R} with {weapons}
{S} [agreed] to a request from {R} for {aid}
{S} [promised] to continue {aid} to {R}`,
  'AGREE/CONSULT': `
{S} will [meet] {R} in {P} {later}
{S} [agreed] to hold talks with {R} about {topic}
{S} is expected to [visit] {R} {later}
{S} plans to [discuss] {topic} with {R}
{S} said it was [ready] to negotiate with {R}
{S} is [willing] to hold talks with {R} without conditions
{S} has [accepted] an invitation to talks with {R}
{S} said she would [attend] a summit with {R} {later}
{S} is due to [host] {R} for talks on {topic}`,
  'AGREE/SUPPORT': `
{S} will [sign] a {pact} with {R} {later}
{S} is close to a [deal] with {R} on {topic}
{S} intends to [support] {R} in {topic}
{S} will [back] {R} in its bid for a seat on the council
{S} is about to [restore] diplomatic ties with {R} after {number} years
{S} is about to [renew] its alliance with {R}
{S} is inching towards an [accord] with {R} on {topic}
{S} will [adopt] a declaration on {topic} with {R}`,
  'AGREE/CONCEDE': `
{S} [agreed] to lift {ban} on {R}
{S} has [agreed] to ease restrictions on {R}
{S} [promised] reforms to {R}
{S} is [prepared] to lift {ban} on {R}
{S} said it would [allow] {R} to return home
{S} will [let] {R} take part in the election
{S} [agreed] to the demands of {R} for {topic}
{S} is [willing] to pardon {R}
{S} will [allow] inspectors of {R} to enter the country
{S} [agreed] to put off a demonstration in {P}
{S} [announced] it would give back {goods} seized from {R}
{S} has [agreed] to let {R} mediate in the dispute
{S} is [committed] to opening up its markets`,
  'CONCEDE/RETREAT': `
{S} [agreed] to withdraw its troops from {R}
{S} will [release] {R} {later}, {said}
{S} said it would [pull out] of {R} by the end of the year
{S} [promised] to free {R}
{S} is [willing] to withdraw its forces from {R}
{S} [offered] {R} a cease-fire
{S} [pledged] to disarm`,
  CONSULT: `
{S} [met] with {R} in {P} {T}
{S} [visited] {R} {T}
{S} held [talks] with {R} on {topic}
{S} [discussed] {topic} with {R} by telephone
{S} arrived in {P} for [talks] with {R}
{S} [consulted] {R} about {topic}
{S} opened [negotiations] with {R} over {topic}
{S} received {R} for [talks] at the palace
{S} and {S2} [met] in {P} to discuss {topic}
{S} and {S2} held a second round of [talks] on {topic} {T}
{S} hosted {R} at a [summit] on {topic}
a delegation of {S} [met] {R} in {P} {T}
{S} [mediated] between {X} and {R}
{S} paid a [visit] to {R} to discuss {topic}`,
  SUPPORT: `
{S} [praised] {R} for its efforts to end {conflict}
{S} [signed] a {pact} with {R} {T}
{S} and {S2} [signed] a {pact} on {topic} in {P}
{S} expressed [support] for {R} over {topic}
{S} [endorsed] the plan of {R} for {topic}
{S} [congratulated] {R} on its election victory
{S} [thanked] {R} for its help in {conflict}
{S} [backed] {R} in its dispute with {X}
{S} [recognized] {R} as an independent state
{S} has [restored] diplomatic ties with {R} after a break of {number} years
{S} [welcomed] the decision of {R} to hold elections
{S} [apologized] to {R} for {misdeed}
{S} [defended] {R} against criticism from {X}
{S} [ratified] a {pact} with {R}
{S} [hailed] {R} as a partner in {topic}
{S} [praised] efforts by {R} to improve its record
{S} [forgave] {R}
{S} urged {X} to [support] {R}
{S} gave a warm [welcome] to {R}
{S} said {R} was an important [partner]
{S} [welcomed] the return of normal relations with {R} after a quarrel over {topic}
{S} [hailed] a thaw in its ties with {R}
{S} [welcomed] new talks between {R} and {R2}
{S} [signed] an accord to supply {R} with {goods}`,
  CONCEDE: `
{S} [lifted] {ban} on {R}
{S} [eased] restrictions on {R} {T}
{S} [allowed] {R} to hold a rally in {P}
{S} [pardoned] {R} {T}
{S} [granted] an amnesty to {R}
{S} [bowed] to the demands of {R} for {topic}
{S} [accepted] the conditions set by {R}
{S} [relaxed] a curfew imposed on {R}
{S} [permitted] {R} to visit the site
{S} has [legalized] {R}
{S} [dropped] charges against {R}
{S} [reinstated] {R} {T}
{S} [decided] to allow {R} to run for office
{S} [shortened] a curfew imposed on {R}
{S} [ended] its ban on travel to {R}
{S} [cancelled] restrictions on {R}
{S} [gave in] to the demands of {R}
{S} [opened] its borders to {R}`,
  COOPERATE: `
{S} [shared] intelligence with {R} about {X}
{S} [extradited] {suspects} to {R}
{S} [handed over] {suspects} to {R} {T}
{S} [exchanged] prisoners with {R}
{S} and {S2} [resumed] trade {T}
{S} [cooperated] with {R} in the search for {suspects}
{S} [sold] {goods} to {R}
{S} [joined] {R} in the fight against piracy
{S} [imported] {goods} from {R} for the first time in {number} years
{S} and {S2} carried out joint [exercises] near {P}`,
  AID: `
{S} [sent] {aid} to {R} {T}
{S} [provided] {R} with {aid}
{S} [gave] {R} {money} to rebuild schools
{S} [delivered] {aid} to {R} after {disaster}
{S} granted [asylum] to {R}
{S} has [donated] {money} to {R}
{S} [trained] soldiers of {R}
{S} [supplied] {R} with {weapons}
{S} [evacuated] {R} from {P}
{S} approved [loans] of {money} for {R}
{S} [sheltered] {R} who fled {conflict}
{S} is [providing] {aid} to {R}, {said}
{S} [dispatched] doctors and medicine to {R}
{S} deployed [peacekeepers] to {R}
{S} [sent] peacekeepers to {R}
{S} [received] thousands of refugees from {R}
{S} is [giving] {R} maps and other military intelligence`,
  RETREAT: `
{S} [withdrew] its troops from {R} {T}
{S} [released] {R} from prison {T}
{S} [freed] {R} after {number} months
{S} [pulled out] of {R}
{S} [departed] from {R} {T}
{S} is about to [depart] from {R} after {number} years
{S} and {S2} agreed on a [cease-fire] {T}
{S} declared a [truce] with {R}
{S} [surrendered] to {R} in {P}
{S} [laid down] their arms
{S} [resigned] {T} after weeks of criticism
{S} ended its [siege] of {P}
{S} has [demobilized] {number} fighters
{S} [left] {P} under an agreement with {R}
{S} [returned] seized land to {R}
{S} began [withdrawing] its forces from {R}
{S} [paid] compensation to {R} for land lost in the war
{S} [stepped down] as head of {X} {T}
{S} [resigned] {T} to make way for elections
{S} [lifted] its siege of {R}
{S} [gave] {R} access to the site
{S} [received] a mission of observers from {R}
{R} were [freed] by {S} {T}`,
  'REQUEST/OTHER': `
{S} [demanded] that {R} explain {misdeed}
{S} [urged] {R} to show restraint
{S} [called] on {R} to change course on {topic}
{S} [asked] {R} to take action on {topic}
{S} said {R} [must] respect human rights
{S} said {R} [should] do more about {topic}
{S} issued a [statement] demanding that {R} act on {topic}
{S} repeated its [demand] that {R} come clean about {topic}
{S} insisted that {R} [must] meet its obligations
{S} [pressed] {R} for reforms
{S} [reminded] {R} that it must honor its commitments
{S} announced that {R} [must] accept reforms before talks could begin
{S} said {R} [needed] to do more for {topic}
{S} concluded that {R} [must] spend more on {topic}
a senior official of {S} repeated that {R} [must] cooperate with the inquiry
{S} is [pushing] for {R} to change its policy
{S} wrote to {R} [urging] it to respect {topic}
{S} is [pushing] hard for {R} to support its plan`,
  'REQUEST/RETREAT': `
{S} [demanded] the withdrawal of {R} from {P}
{S} [called] for the release of {suspects} held by {R}
{S} [urged] {R} to end {conflict}
{S} [demanded] that {R} release {suspects}
{S} [told] {R} to leave {P}
{S} [ordered] {R} to stop its attacks
{S} [appealed] to {R} to lay down its arms
{S} [demanded] the resignation of {R}
{S} insisted that {R} [return] land taken in the war
{S} renewed its [call] for {R} to ease restrictions on {X}
{S} said {R} [must] hand back {goods} seized from fishermen
{S} set {R} a [deadline] to free {suspects}
{S} [demanded] a truce with {R}`,
  'REQUEST/AID': `
{S} [asked] {R} for {aid}
{S} [appealed] to {R} for {aid} after {disaster}
{S} is [seeking] {aid} from {R}
{S} [requested] {weapons} from {R}`,
  'REQUEST/CONSULT': `
{S} [demanded] a meeting with {R} on {topic}
{S} [invited] {R} to talks on {topic}
{S} [called] on {R} to open talks with {X}
{S} [proposed] talks with {R} to end {conflict}
{S} [asked] {R} to mediate in {conflict}`,
  ACCUSE: `
{S} [accused] {R} of {misdeeds}
{S} [blamed] {R} for {misdeed}
{S} [condemned] {R} for {misdeed}
{S} [criticized] {R} over {topic}
{S} [denounced] {misdeed} by {R}
{S} said {R} was [responsible] for {misdeed}
{S} [charged] {R} with {crime}
{S} launched an [investigation] into {misdeed} by {R}
{S} is [investigating] {R} on suspicion of {crime}
{R} has been [accused] of {misdeeds} by {S}
{R} was [charged] with {crime} {T}
{R} went on [trial] for {crime} in {P}
{S} [sued] {R} over {topic}
{S} [complained] to {X} about {misdeed} by {R}
{S} sent inspectors to [monitor] {R}
{S} [alleged] that {R} had broken its promises
{S} said {R} had [violated] international law
{S} voiced [concern] about the human rights record of {R}
{S} [slammed] the decision of {R} to build new settlements
{S} [summoned] the ambassador of {R} to protest against {misdeed}
{S} [indicted] {R} for {crime}
{S} opened an [investigation] into crimes committed by {R}
{S} [protested] to {X} over raids by {R}
{S} [complained] to {X} about attacks by {R}
{S} [condemned] the shelling of a village by {R}
{S} attacked {R} in a [speech], calling its leaders criminals
{S} [described] {R} as a threat to peace
{S} dispatched experts to [investigate] reports of abuses by {R}
{S} took {R} to [court] over {topic}
{S} [suspects] {R} of {misdeeds}
{S} [doubted] the promises of {R}`,
  'REJECT/OTHER': `
{S} [rejected] a proposal by {R} on {topic}
{S} [dismissed] an appeal from {R} for {topic}
{S} [refused] to obey orders from {R}
{S} [ignored] a warning from {R} about {topic}
{S} [rejected] the accusations of {R}
{S} [denied] charges by {R} that it had broken the law
{S} [opposes] the plan of {R} for {topic}
{S} [turned down] a request from {R}
{S} [vetoed] a resolution proposed by {R}
{S} [defied] {R} and went ahead with {topic}
{S} said it would [not] bow to pressure from {R}
{S} [ruled out] concessions to {R}
{S} is [opposed] to the plan of {R}
{S} went back on its [promise] to {R}
{S} [opposed] a plan by {R} for {topic}
{S} is [against] mediation by {R} in the conflict with {X}
{S} [broke] its word to {R} on {topic}
{S} [disobeyed] an order by {R} to disperse
{S} and {S2} [failed] to reach agreement on {topic}
{S} [rejected] changes proposed by {R} to the treaty
{S} [withheld] information on {topic} from {R}
{S} [dismissed] as propaganda a report by {R}`,
  'REJECT/CONSULT': `
{S} [refused] to meet {R} in {P}
{S} will [not] negotiate with {R}, {said}
{S} [rejected] an invitation to talks with {R}
{S} [ruled out] talks with {R} on {topic}
{S} [cancelled] a visit to {R}
{S} [declined] to meet envoys of {R}
{S} [refused] to take part in talks with {R}`,
  'REJECT/AID': `
{S} [refused] to give {aid} to {R}
{S} [rejected] a request for {aid} from {R}
{S} will [not] send {weapons} to {R}
{S} [denied] asylum to {R}
{S} [refused] to allow planes of {R} to land
{S} is [refusing] entry to {R}`,
  'REJECT/RETREAT': `
{S} [refused] to release {R}
{S} will [not] withdraw its troops from {R}
{S} [refused] to lift its blockade of {R}
{S} has [vowed] not to leave {R}
{S} [rejected] calls by {R} to step down
{S} is refusing to [lift] {ban} on {R}`,
  'THREATEN/ASSAULT': `
{S} [threatened] to attack {R}
{S} [warned] it would strike {R} if {condition}
{S} [vowed] to take revenge on {R}
{S} [threatened] to kill {R} unless {condition}
{S} [plans] to attack {R}
{S} said it would [destroy] {R} if {condition}
{S} [threatened] {R} with war
{S} [threatened] to launch an offensive against {R} unless {condition}
{S} [threatened] to bomb cities in {R}
{S} [threatened] to resume raids on towns along the border with {R}
{S} [threatened] to restart its war with {R} unless {X} gave way
{S} said its forces were [ready] to invade {R}
{S} [threatened] to sink ships of {R}`,
  'THREATEN/SANCTION': `
{S} [threatened] to impose sanctions on {R}
{S} [warned] {R} of new sanctions over {topic}
{S} may [cut] aid to {R}, {said}
{S} said it would [boycott] the election in {R} unless {condition}
{S} [threatened] to expel {R}
{S} is considering [sanctions] against {R}
{S} will [suspend] its ties with {R} if {condition}
{S} [warned] {R} that it would face consequences over {topic}
{S} [threatened] to cut off fuel supplies to {R}
{S} [threatened] to break off relations with {R} unless it pulled back its troops
{S} [threatened] to stop talks if {R} went ahead with its plans
{S} will [withdraw] its ambassador from {R} unless {condition}
{S} [threatened] to quit the government of {R}
{S} could [impose] new tariffs on steel from {R}`,
  'THREATEN/COERCE': `
{S} [threatened] to arrest {R}
{S} [threatened] to ban {R} from the election
{S} [warned] it would close its border with {R}
{S} said it would [use] force against {R}
{S} [threatened] to shut down {R}`,
  'THREATEN/PROTEST': `
{S} [threatened] a general strike against {R}
{S} [threatened] to go on strike unless {condition}
{S} will [hold] protests against {R} {later}
{S} [threatened] to stop work unless {R} raised wages
{S} [threatened] to march on the capital unless {R} stepped down
{S} will [boycott] the vote unless {R} frees {suspects}`,
  PROTEST: `
{S} [marched] through {P} to protest against {R}
{S} [protested] against {R} in {P} {T}
{S} [rallied] outside the office of {R} {T}
{S} [demonstrated] in {P} to demand the resignation of {R}
{S} went on [strike] {T} over low pay
{S} staged a hunger [strike] in protest against {R}
{S} [blocked] roads in {P} to demand higher wages from {R}
{S} [boycotted] the election called by {R}
{S} held a [demonstration] against {R} in {P}
{S} threw stones at {R} during a [protest] in {P}
{S} [rioted] in {P} {T} after a rise in prices
{S} [occupied] a square in {P} in defiance of {R}
{S} [walked out] of the session in protest at {R}
{S} burned flags of {R} at a [rally] in {P}
{S} [blocked] roads to demand that {R} step down
{S} went on hunger [strike] to demand the release of {suspects} from {R}
{S} [gathered] in {P} to call for the removal of {R}
{S} [marched] in defiance of a ban by {R}
{S} [rallied] against the rule of {R}
{S} [seized] an office building to press their demands on {R}
riot police broke up a [protest] by {S} against {R}
{S} [shut] their shops for a day to protest at new taxes imposed by {R}
{S} [refused] to work until {R} paid their wages`,
  SANCTION: `
{S} [imposed] sanctions on {R} {T}
{S} [expelled] {number} diplomats of {R}
{S} [cut] diplomatic ties with {R} over {topic}
{S} [suspended] {aid} to {R}
{S} [broke off] talks with {R} {T}
{S} [recalled] its ambassador from {R}
{S} [froze] the assets of {R}
{S} [halted] imports of {goods} from {R}
{S} [deported] {R} {T}
{S} [dismissed] {R} {T} over {topic}
{S} [violated] a {pact} with {R}
{S} will [abandon] its ties with {R}, {said}
{S} [abandoned] its {pact} with {R}
{S} [sentenced] {R} to {number} years in prison for {crime}
{S} [fined] {R} for {crime}
{S} [reduced] its contacts with {R}
{S} placed an [embargo] on {goods} from {R}
{S} [convicted] {R} of {crime}
{S} [ousted] {R} in a coup {T}
{S} announced a [suspension] of air links with {R} after {misdeed}
{S} [called off] a visit to {R} after {misdeed}
{S} [pulled] its observers out of {R}
{S} [ended] its mediation between {R} and {R2}
{S} has [reneged] on a promise to {R}
{S} [walked out] of talks with {R}`,
  MOBILIZE: `
{S} [sent] troops to the border with {R}
{S} [massed] tanks along its border with {R}
{S} put its forces on [alert] against {R}
{S} [deployed] {number} soldiers in {P}
{S} [tested] a missile {T}
{S} held military [exercises] near {R}
{S} is [developing] {weapons}, {said}
{S} [mobilized] its army against {R} {T}
{S} [called up] {number} reservists
{S} [moved] warships towards {R}
{S} began [maneuvers] near the border with {R}
{S} has [trained] {number} fighters for attacks on {R}
{S} [stepped up] patrols in {P}
{S} [ordered] patrols by soldiers in {P} after {misdeed}
troops of {S} remained on [alert] along the border with {R}
{S} [trained] computer hackers for use against {R}
{S} [armed] villagers against {R}`,
  COERCE: `
{S} [arrested] {R} in {P} {T}
{S} [detained] {R} on suspicion of {crime}
{S} imposed a [curfew] on {R}
{S} [seized] {goods} from {R}
{S} [raided] the offices of {R}
{S} [banned] {R} {T}
{S} [closed] its border with {R}
{S} [jailed] {R} for {crime}
{S} declared a state of [emergency] in {P}
{S} has been [holding] {R} for {number} months
{S} [dispersed] {R} with tear gas
{S} [demolished] homes of {R} in {P}
{S} [censored] {R}
{S} [cracked down] on {R} in {P}
{S} [blockaded] {R}
{S} [cordoned off] the roads leading into {R}
{S} [tapped] the telephone lines of {R}
{S} [hacked] into computers of {R}
{S} [confiscated] land from {R}
{S} [surrounded] {R} in {P}
{S} [tightened] its blockade of {R}
{R} were [arrested] by {S} {T}
{R} has been in [detention] since {T}
{S} [reimposed] a blockade of {R} after {misdeed}
{S} [ordered] {R} to stop publishing
{S} [ordered] {R} to leave the country within {number} days
{S} imposed a [curfew] in {P} after {misdeed}
{S} [set fire] to offices of {R}
{S} has [held] {R} as human shields
{S} [prevented] {R} from entering {P}
{S} [took] {number} members of {R} hostage`,
  ASSAULT: `
{S} [attacked] {R} in {P} {T}
{S} [killed] {number} members of {R} in {P}
{S} [shelled] positions of {R} near {P}
{S} [bombed] {R} {T}, killing {number} people
{S} launched an [offensive] against {R} {T}
{S} opened [fire] on {R} in {P}
{S} [shot] {R} dead {T}
{S} [ambushed] {R} near {P}
{S} [kidnapped] {R} in {P}
{S} carried out air [strikes] on {R}
{S} [clashed] with {R} in {P} {T}
{S} fired [rockets] at {R}
{S} [stormed] the headquarters of {R}
{R} was [assassinated] in {P} {T}
{R} were [killed] when {S} shelled {P}
{S} [tortured] {R} in {P}
{S} [invaded] {R} {T}
{S} [murdered] {R} during {conflict}
{S} beat and [abused] {R}
{S} launched artillery and mortar [fire] against {R}
fighting between {S} and {S2} [killed] {number} people
{S} tried to [assassinate] {R}
a suicide bomber [killed] {R} in {P} {T}
{S} [executed] {R} {T}
{S} [exploded] bombs in {P}
{S} sexually [abused] {R}
{S} [captured] a stronghold of {R} after days of fighting
{R} [died] of torture while held by {S}
police foiled an [attempt] by {S} to kill {R}
{S} was engaged in [ethnic cleansing] against {R}
{S} [shot down] a helicopter carrying {R}
{S} [overthrew] {R} {T}`,
};
