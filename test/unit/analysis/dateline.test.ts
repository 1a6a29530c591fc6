import { describe, expect, it } from 'vitest';
import { cutDateline } from '../../../src/analysis/dateline';
import { splitSentences } from '../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../src/analysis/tokens/tokenize';

/** The dateline's words; empty where the sentence has none. */
function dateline(text: string): string {
  const whole = splitSentences(tokenize(text));
  const cut = cutDateline(whole);
  return cut.length === whole.length ? '' : text.slice(cut[0]?.start, cut[0]?.end);
}

describe('a dateline', () => {
  it.each([
    ['LISBON (AP) — The mayor left.', 'LISBON (AP) —'],
    ['KHARTOUM, Sudan, Sept. 7, 2022 (Example Press) - Rain fell.', 'KHARTOUM, Sudan, Sept. 7, 2022 (Example Press) -'],
    ['PORT-AU-PRINCE — Gangs blocked the road.', 'PORT-AU-PRINCE —'],
    ['KATHMANDU, Oct 31: Savers broke a fast.', 'KATHMANDU, Oct 31:'],
    ['Nairobi (Example News) -- Police closed the bridge.', 'Nairobi (Example News) --'],
  ])('is parted from its sentence: %s', (text, expected) => expect(dateline(text)).toBe(expected));

  it.each([
    'Maria Costa — the mayor — left.',
    'NATO said on Tuesday — for the first time — that it would go.',
    'The port (the largest) - and the town - closed.',
    'UN-led talks began.',
    'NATO said: the talks began.',
    '',
  ])('is not seen where there is none: %s', (text) => expect(dateline(text)).toBe(''));
});
