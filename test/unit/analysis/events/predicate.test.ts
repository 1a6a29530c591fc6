import { expect, it } from 'vitest';
import { told } from './told';

/** What the sentence says after one of its deeds. */
const after = (text: string, trigger: string): string | null | undefined =>
  told(text).find((event) => event.trigger === trigger)?.predicate;

it.each([
  [
    'The minister promised to withdraw two brigades from the coast.',
    'promised',
    'to withdraw two brigades from the coast',
  ],
  ['Police arrested 12 strikers while a crowd threw stones.', 'arrested', '12 strikers'],
  ['The court ordered the firm to pay damages, ending a long quarrel.', 'ordered', 'the firm to pay damages'],
  ['Norheim sent trucks, tents and doctors to the valley.', 'sent', 'trucks, tents and doctors to the valley'],
  [
    'The court gave the ministry six months to carry out a new review.',
    'gave',
    'the ministry six months to carry out a new review',
  ],
  ['The union met the mayor and rejected the offer.', 'met', 'the mayor'],
])('%s %s', (text, trigger, predicate) => expect(after(text, trigger)).toBe(predicate));
