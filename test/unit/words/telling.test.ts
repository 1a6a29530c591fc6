import { describe, expect, test } from 'vitest';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { Act, Actor, Event } from '../../../src/model/types';
import { toldAs } from '../../../src/words/pieces';
import { kindWord } from '../../../src/words/plainWords';
import { tellEvent } from '../../../src/words/telling';
import { english } from '../../../src/words/translate';
import { isBareParticiple, participleOf } from '../../../src/words/verbForms';

interface Case {
  readonly text: string;
  readonly trigger: string;
  readonly source?: string;
  readonly recipient?: string;
  readonly act?: Act;
  readonly more?: Partial<Event>;
}

function tell({ text, trigger, source, recipient, act = 'OTHER', more }: Case): string {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const names = [source, recipient].flatMap((side) => side?.split('|') ?? []);
  const actors = names.map(
    (name): Actor => ({ id: name, name, type: 'person', aliases: [], role: null, mentions: [], prominence: 0 }),
  );
  const side = (words: string | undefined) => (words?.split('|') ?? []).map((one) => ({ ...at(one), actor: one }));
  const event: Event = {
    ...{ id: 'e1', act, code: act, subtype: null, mode: null, contexts: [], quad: 'neutral', intensity: 0 },
    ...{ trigger: at(trigger), sentence: { start: 0, end: text.length }, reciprocal: false, time: null, place: [] },
    ...{ source: side(source), recipient: side(recipient), modality: 'asserted', polarity: 'positive', speaker: null },
    ...{ quoted: false, core: true, rank: 1, chain: 'c', confidence: 1, why: '', ...more },
  };
  return toldAs(tellEvent({ text, analysis: { ...emptyAnalysis('a'), actors, events: [event] } }, event));
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'Reyes accused Solberg',
    { text: 'Reyes accused Solberg of it.', trigger: 'accused', source: 'Reyes', recipient: 'Solberg' },
  ],
  [
    'Solberg met with Reyes',
    { text: 'Solberg met with the Reyes.', trigger: 'met', source: 'Solberg', recipient: 'Reyes' },
  ],
  [
    'Solberg asked → Reyes',
    { text: 'Solberg asked whether and when Reyes came.', trigger: 'asked', source: 'Solberg', recipient: 'Reyes' },
  ],
  ['Peter Voss killed', { text: 'Peter Voss, killed in May, was 40.', trigger: 'killed', recipient: 'Peter Voss' }],
  ['Ana Brisk was arrested', { text: 'Ana Brisk was arrested.', trigger: 'arrested', recipient: 'Ana Brisk' }],
  [
    'Ana Brisk was arrested by Holt',
    { text: 'Ana Brisk was arrested by Holt.', trigger: 'arrested', source: 'Holt', recipient: 'Ana Brisk' },
  ],
  ['Ana taken by Holt', { text: 'Ana, taken by Holt, fled.', trigger: 'taken', source: 'Holt', recipient: 'Ana' }],
  [
    'Ana to be sued',
    { text: 'They want badly and soon sue Ana.', trigger: 'sue', recipient: 'Ana', more: { modality: 'planned' } },
  ],
  ['Ana killed', { text: 'Storm kills Ana', trigger: 'kills', recipient: 'Ana' }],
  [
    'Holt will not resign',
    { text: 'Holt won’t resign.', trigger: 'resign', source: 'Holt', more: { polarity: 'negative' } },
  ],
  [
    'Holt did not detain Roll',
    {
      text: "Holt didn't detain Roll.",
      trigger: 'detain',
      source: 'Holt',
      recipient: 'Roll',
      more: { polarity: 'negative' },
    },
  ],
  [
    'Holt has talked to Roll',
    { text: 'We have talked to Roll, said Holt.', trigger: 'talked', source: 'Holt', recipient: 'Roll' },
  ],
  [
    'Holt and Roll met',
    { text: 'Holt and Roll met.', trigger: 'met', source: 'Holt', recipient: 'Roll', more: { reciprocal: true } },
  ],
  ['arrest of Ana', { text: "Ana's arrest shocked all.", trigger: 'arrest', recipient: 'Ana', act: 'COERCE' }],
  [
    'attack by Roll on Ana',
    {
      text: 'The attack was led by Roll, said Ana.',
      trigger: 'attack',
      source: 'Roll',
      recipient: 'Ana',
      act: 'ASSAULT',
    },
  ],
  [
    'talks between Holt and Roll',
    {
      text: 'The talks of Holt and Roll go on.',
      trigger: 'talks',
      source: 'Holt',
      recipient: 'Roll',
      act: 'CONSULT',
      more: { reciprocal: true },
    },
  ],
  ['Court halts dam', { text: 'Court Halts dam', trigger: 'Halts', source: 'Court', recipient: 'dam' }],
  ['A, B, C and 2 more left', { text: 'A, B, C, D and E left.', trigger: 'left', source: 'A|B|C|D|E' }],
];

test.each(CASES)('%s', (expected, one) => expect(tell(one)).toBe(expected));

test('nothing is told of "someone", with codes or with a trailing "not"', () => {
  for (const [, one] of CASES)
    for (const polarity of ['positive', 'negative'] as const)
      expect(tell({ ...one, more: { ...one.more, polarity } })).not.toMatch(/someone|[A-Z]{5}|n['’]t|not$/);
});

describe('the kind of an event', () => {
  const kind = (act: Act, code = act, subtype: string | null = null) => kindWord({ act, code, subtype }, english);
  test('an order to let go is a demand, a planned meeting is talks', () => {
    expect(kind('RETREAT', 'REQUEST')).toBe('demand');
    expect(kind('CONSULT', 'AGREE')).toBe('talks');
  });
  test('is never a plain "other"', () => {
    expect(kind('OTHER', 'OTHER', 'other')).toBe('event');
    expect(kind('OTHER')).toBe('event');
    expect(kind('OTHER', 'OTHER', 'court')).toBe('court');
  });
});

test.each([
  ['killing', 'killed'],
  ['stops', 'stopped'],
  ['accuses', 'accused'],
  ['deny', 'denied'],
  ['denies', 'denied'],
  ['hand over', 'handed over'],
  ['shooting', 'shot'],
  ['takes', 'taken'],
  ['withdrew', 'withdrawn'],
  ['passes', 'passed'],
])('%s becomes %s', (form, participle) => expect(participleOf(form)).toBe(participle));

test('only participles that are no past tell nothing active', () => {
  expect(['taken', 'slain', 'shot', 'met', 'killed'].filter(isBareParticiple)).toEqual(['taken', 'slain']);
});
