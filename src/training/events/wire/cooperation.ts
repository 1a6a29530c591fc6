/**
 * Sentence patterns of cooperation, written for this project from the definitions of PLOVER's types: one pattern a line.
 * `{S}` is the source, `{R}` the recipient, `{S2}`/`{R2}` a second one, `{X}` a bystander; other slots are lists of patternWords.
 * Square brackets hold the trigger. `code/act` where the deed is another than the code.
 */
export const COOPERATION: Readonly<Record<string, string>> = {
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
};
