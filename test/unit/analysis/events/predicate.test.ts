import { expect, it } from 'vitest';
import { predicateOf } from '../../../../src/analysis/events/predicate';
import { treeOf } from '../../../../src/analysis/events/tree';
import { parsed, wordsOf } from './paragraph';

/** What the sentence says after one of its deeds. */
function after(text: string, deed: string, ...others: readonly string[]): string | null {
  const [sentence] = parsed(text).sentences;
  if (!sentence) return null;
  const find = (word: string) => sentence.tokens.findIndex((token) => token.text === word);
  const at = find(deed);
  const said = predicateOf(treeOf(sentence), at, at + 1, new Set(others.map(find)));
  return said && wordsOf(text, sentence, said);
}

it.each([
  [
    'The minister promised to withdraw two brigades from the coast.',
    'promised',
    'to withdraw two brigades from the coast',
  ],
  ['Dockers will stop loading as soon as the tide turns.', 'stop', 'loading as soon as the tide turns'],
  ['A shell hit a van which burned for hours.', 'hit', 'a van which burned for hours'],
  ['Police arrested 12 strikers while a crowd threw stones.', 'arrested', '12 strikers'],
  [
    'Rains hit Norheim, Tresk, East Velland and Orsia on Monday.',
    'hit',
    'Norheim, Tresk, East Velland and Orsia on Monday',
  ],
  [
    'The union pledged to not only keep the line, but to extend it.',
    'pledged',
    'to not only keep the line, but to extend it',
  ],
  ['"It is a trap," Ana Brisk assured her partner.', 'assured', null],
  ['"It is a trap," Ana Brisk said of the sale.', 'said', null],
  [
    'The fund says prices remain high, but lower rates may help.',
    'says',
    'prices remain high, but lower rates may help',
  ],
  ['The report shows the older they are, the less they sleep.', 'shows', 'the older they are, the less they sleep'],
  ['The bank cut its staff by 20%.', 'cut', 'its staff by 20%'],
  [
    'Ana Brisk says the harbour guard, part of which took bribes, needs to be paid.',
    'says',
    'the harbour guard, part of which took bribes, needs to be paid',
  ],
  [
    'Mr Vasek claims maintenance clerks earn, on average, 30 per cent above the rest.',
    'claims',
    'maintenance clerks earn, on average, 30 per cent above the rest',
  ],
  [
    'A clerk says Ana Brisk is becoming concerned that if she does not answer, she may lose.',
    'becoming',
    'concerned that if she does not answer, she may lose',
  ],
  [
    "Mr Vasek points out 90 per cent of the port's clerks have already agreed to accept a freeze.",
    'points',
    "out 90 per cent of the port's clerks have already agreed to accept a freeze",
  ],
  ['Ana Brisk called the sale a "fake".', 'called', 'the sale a "fake"'],
  ['Ana Brisk asked the board for a delay.', 'asked', 'the board for a delay'],
  ['Raiders opened fire on the market, killing six people.', 'opened', 'fire on the market, killing six people'],
  [
    'The union accuses the ministers, who ruled until May, of having slept.',
    'accuses',
    'the ministers, who ruled until May, of having slept',
  ],
  ['Norheim sent trucks, tents and doctors to the valley.', 'sent', 'trucks, tents and doctors to the valley'],
  [
    'The court gave the ministry six months to carry out a new review.',
    'gave',
    'the ministry six months to carry out a new review',
  ],
  ['They signed an accord, ending a closure that began in March.', 'ending', 'a closure that began in March'],
  [
    'The bank said that, unless it is paid, it would sue the city.',
    'said',
    'that, unless it is paid, it would sue the city',
  ],
  ['Norheim will send troops if the rebels attack the port.', 'send', 'troops if the rebels attack the port'],
  ['Clinics and banks collecting such data now have to ask for consent.', 'collecting', 'such data'],
  ['The two will meet on the margins of the May 4-6 summit.', 'meet', 'on the margins of the May 4-6 summit'],
  ['These matters are being looked at, he said.', 'looked', 'at'],
  [
    'Nurses urged Weyler, who has ruled since 1991, to step aside.',
    'urged',
    'Weyler, who has ruled since 1991, to step aside',
  ],
  [
    'One clerk died after a Royal Harbour Service (RHS) plane crashed.',
    'died',
    'after a Royal Harbour Service (RHS) plane crashed',
  ],
  ['It came down just before midnight (ACDT).', 'came', 'down just before midnight (ACDT)'],
  ['The union met the mayor but rejected the offer.', 'met', 'the mayor but rejected the offer'],
  ['The union met the mayor but the board rejected the offer.', 'met', 'the mayor'],
  ['The talks failed as villages sued.', 'failed', null],
  ['"They answered with a note," Ana Brisk told analysts on a conference call.', 'told', null],
  ['Ana Brisk told analysts that the firm was sold.', 'told', 'analysts that the firm was sold'],
  ['Ana Brisk told analysts of the sale.', 'told', 'analysts of the sale'],
  [
    'The line left after talks between its union and the port failed.',
    'left',
    'after talks between its union and the port failed',
  ],
  ['The union met the mayor and rejected the offer.', 'met', 'the mayor'],
  ['The union met the mayor, Ana Brisk, on Friday.', 'met', 'the mayor, Ana Brisk'],
  [
    'Ana Brisk says while the rain may stop today, the river will rise.',
    'says',
    'while the rain may stop today, the river will rise',
  ],
])('%s %s', (text, trigger, predicate) => expect(after(text, trigger)).toBe(predicate));

it('leaves what is an event of its own to the line of that', () => {
  const text = 'The court ordered the firm to pay damages, ending a long quarrel.';
  expect(after(text, 'ordered', 'ending')).toBe('the firm to pay damages');
});
