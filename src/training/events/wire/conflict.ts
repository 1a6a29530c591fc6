/** Sentence patterns of conflict; see cooperation.ts for their form. */
export const CONFLICT: Readonly<Record<string, string>> = {
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
