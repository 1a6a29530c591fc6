import { describe, expect, test } from 'vitest';
import { emptyAnalysis } from '../../../src/model/analysis';
import type { Act, Actor, Event } from '../../../src/model/types';
import { toldAs } from '../../../src/words/pieces';
import { kindWord } from '../../../src/words/plainWords';
import { tellEvent } from '../../../src/words/telling';
import { english } from '../../../src/words/translate';
import { isBareParticiple, participleOf } from '../../../src/words/verbForms';
import { told } from '../../support/toldEvent';

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
  [
    'Ana would look for savings',
    {
      text: "Ana'd look for savings.",
      trigger: 'look',
      source: 'Ana',
      more: { subject: { start: 0, end: 3 }, lead: { start: 3, end: 5 }, predicate: { start: 11, end: 22 } },
    },
  ],
  [
    'Ana has sold the line',
    {
      text: "Ana, who's sold the line, left.",
      trigger: 'sold',
      source: 'Ana',
      more: { subject: { start: 0, end: 3 }, lead: { start: 8, end: 10 }, predicate: { start: 16, end: 24 } },
    },
  ],
  [
    "Ana was hurt in last night's fire",
    {
      text: "Ana was hurt in last night's fire.",
      trigger: 'hurt',
      recipient: 'Ana',
      more: {
        subject: { start: 0, end: 3 },
        lead: { start: 4, end: 7 },
        predicate: { start: 13, end: 33 },
        time: { start: 16, end: 26, value: '2024-05-01' },
      },
    },
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

/** The words after the trigger, as the analysis hands them on. */
const rest = (text: string, words: string) => ({
  predicate: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
});

const OWN_WORDS: readonly (readonly [string, string, Case])[] = [
  [
    'Reyes promised to withdraw two brigades from the coast',
    'to withdraw two brigades from the coast',
    {
      text: 'Reyes promised to withdraw two brigades from the coast.',
      trigger: 'promised',
      source: 'Reyes',
      recipient: 'coast',
    },
  ],
  [
    'Solberg rejected the charge',
    'the charge',
    { text: 'To Reyes, Solberg rejected the charge.', trigger: 'rejected', source: 'Solberg', recipient: 'Reyes' },
  ],
  [
    'Ana Brisk was arrested in her flat by Holt',
    'in her flat',
    {
      text: 'Ana Brisk was arrested in her flat; Holt did it.',
      trigger: 'arrested',
      source: 'Holt',
      recipient: 'Ana Brisk',
    },
  ],
  ['Roll denied it', 'it', { text: 'Roll denied it on Friday.', trigger: 'denied', source: 'Roll' }],
];

test.each(OWN_WORDS)('%s: in the words of the article', (expected, words, one) =>
  expect(tell({ ...one, more: rest(one.text, words) })).toBe(expected),
);

test('who is meant by a pronoun stands there by name', () => {
  const text = 'Ana came. Roll accused her of theft.';
  const her = { start: text.indexOf('her'), end: text.indexOf('her') + 3, actor: 'Ana' };
  const one: Case = { text, trigger: 'accused', source: 'Roll', recipient: 'Ana' };
  expect(tell({ ...one, more: { recipient: [her], ...rest(text, 'her of theft') } })).toBe('Roll accused Ana of theft');
});

test.each([
  ['on Friday', 'Roll sued Ana on Friday', 'Ana on Friday', 'Roll sued Ana'],
  ['on Friday', 'Roll spoke on Friday of Ana', 'on Friday of Ana', 'Roll spoke of Ana'],
  ['on Friday', 'Roll sued on Friday evening to stop Ana', 'on Friday evening to stop Ana', 'Roll sued to stop Ana'],
  ['by Friday', 'Roll must pay Ana by Friday', 'Ana by Friday', 'Roll must pay Ana by Friday'],
])('%s is not said twice: %s', (time, text, words, expected) => {
  const at = { start: text.indexOf('Friday'), end: text.indexOf('Friday') + 6, value: '2024-03-01' };
  const [, trigger = ''] = /(sued|spoke|pay)/.exec(text) ?? [];
  expect(time).toContain('Friday');
  expect(tell({ text, trigger, source: 'Roll', more: { time: at, ...rest(text, words) } })).toBe(expected);
});

test('a thing says itself what it does', () => {
  const text = 'Fires are burning around the town.';
  const object = { start: 0, end: 5 };
  expect(tell({ text, trigger: 'burning', more: { object, ...rest(text, 'around the town') } })).toBe(
    'Fires are burning around the town',
  );
});

test('what is told beside another deed stands by itself, but not what somebody is accused of', () => {
  const text = 'Holt signed it, ending a long quarrel.';
  const one: Case = { text, trigger: 'ending', source: 'Holt' };
  expect(tell({ ...one, more: rest(text, 'a long quarrel') })).toBe('Holt ended a long quarrel');
  const reported = { modality: 'reported', ...rest(text, 'a long quarrel') } as const;
  expect(tell({ ...one, more: reported })).toBe('Holt ending a long quarrel');
});

test('an adverb within a passive does not turn it', () => {
  const text = 'The man was quickly shot dead by two guards.';
  const line = tell({
    text,
    trigger: 'shot',
    source: 'two guards',
    recipient: 'man',
    more: rest(text, 'dead by two guards'),
  });
  expect(line).toBe('man was shot dead by two guards');
});

test('where it is not sure who is meant, the words of the article stand', () => {
  const text = 'The federation will vote.';
  const event = told({ source: [{ start: 0, end: 14, actor: 'a1' }], recipient: [], trigger: { start: 20, end: 24 } });
  const line = (confidence: number, kind: 'nominal' | 'named'): string => {
    const mention = { id: 'm1', start: 4, end: 14, type: 'organization', kind, actor: 'a1', confidence, why: '' };
    const actor = { id: 'a1', name: 'Oil Union', type: 'organization', aliases: [], role: null, mentions: ['m1'] };
    const analysis = { ...emptyAnalysis('a'), mentions: [mention], actors: [{ ...actor, prominence: 1 }] };
    return toldAs(tellEvent({ text, analysis }, { ...event, sentence: { start: 0, end: 25 } }));
  };
  expect([line(0.95, 'nominal'), line(0.6, 'nominal'), line(0.6, 'named')]).toEqual([
    'Oil Union will vote',
    'The federation will vote',
    'Oil Union will vote',
  ]);
});

test('a long predicate is cut between words, and says so', () => {
  const words = `that ${'the old bridge '.repeat(20)}fell`;
  const line = tell({
    text: `Roll said ${words}.`,
    trigger: 'said',
    source: 'Roll',
    more: rest(`Roll said ${words}.`, words),
  });
  expect(line).toMatch(/^Roll said that the old bridge .* \u2026$/);
  expect(line.length).toBeLessThan(170);
});

describe('a clause stands as the article has it', () => {
  /** The line of an event whose subject, lead and predicate are given by their words; the lead may be ''. */
  const clause = (text: string, [subject, lead, trigger, predicate]: readonly string[], more: Partial<Event> = {}) => {
    const span = (words = '') => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const parts = { subject: span(subject), ...(lead ? { lead: span(lead) } : {}), predicate: span(predicate) };
    return tell({ text, trigger: trigger ?? '', more: { ...parts, ...more } });
  };
  test.each([
    [
      'The condition of the mayor has improved since Monday',
      'In May the condition of the mayor has improved since Monday.',
      ['the condition of the mayor', 'has', 'improved', 'since Monday'],
    ],
    [
      'No guards were hurt in the fire',
      'No guards were hurt in the fire.',
      ['No guards', 'were', 'hurt', 'in the fire'],
    ],
    [
      'The union will not accept the offer',
      'The union won\u2019t accept the offer.',
      ['The union', 'won\u2019t', 'accept', 'the offer'],
    ],
    [
      'al-Dana Bank closed two branches',
      'al-Dana Bank closed two branches.',
      ['al-Dana Bank', '', 'closed', 'two branches'],
    ],
  ])('%s', (expected, text, parts) => expect(clause(text, parts)).toBe(expected));
  test('what is told of the past beside another deed stands by itself', () => {
    const text = 'The bank closed, leaving 40 clerks without work.';
    expect(clause(text, ['The bank', '', 'leaving', '40 clerks without work'])).toBe(
      'The bank left 40 clerks without work',
    );
  });
  test('whose it is is said by name', () => {
    const text = 'Ana Brisk won. Her party called for a vote.';
    const [name, her] = [
      { start: 0, end: 9 },
      { start: 15, end: 18 },
    ];
    const mention = { actor: 'ana', type: 'person', confidence: 0.9, why: '' } as const;
    const actor = {
      id: 'ana',
      name: 'Ana Brisk',
      type: 'person',
      aliases: [],
      role: null,
      mentions: ['m1', 'm2'],
    } as const;
    const event = told({
      ...{ trigger: { start: 25, end: 31 }, subject: { start: 15, end: 24 }, predicate: { start: 32, end: 42 } },
      ...{ sentence: { start: 15, end: 43 }, source: [], recipient: [] },
    });
    const mentions = [
      { ...mention, id: 'm1', kind: 'named', ...name } as const,
      { ...mention, id: 'm2', kind: 'pronoun', ...her } as const,
    ];
    const analysis = { ...emptyAnalysis('a'), actors: [{ ...actor, prominence: 1 }], mentions, events: [event] };
    expect(toldAs(tellEvent({ text, analysis }, event))).toBe('Ana Brisk\u2019s party called for a vote');
  });
  test.each([
    ['whose it is', 'Her aide blamed his office.', 'his', 'Holt left. Ana’s aide blamed Jan Holt’s office'],
    ['whom it means', 'The aide blamed him for it.', 'him', 'The aide blamed Jan Holt for it'],
  ])('inside of a line is said by name where the line has not named them: %s', (_, said, pronoun, whole) => {
    const text = `Jan Holt left. ${said}`;
    const expected = whole.replace('Holt left. Ana’s', 'Her');
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const mention = { actor: 'holt', type: 'person', why: '' } as const;
    const actor = { id: 'holt', name: 'Jan Holt', type: 'person', aliases: [], role: null } as const;
    const event = told({
      ...{ trigger: at('blamed'), subject: at(said.slice(0, said.indexOf(' blamed'))) },
      ...{ predicate: { start: at('blamed').end + 1, end: text.length - 1 } },
      ...{ sentence: at(said), source: [], recipient: [] },
    });
    const line = (confidence: number, subjectIsHim: boolean): string => {
      const mentions = [
        { ...mention, id: 'm1', kind: 'named', confidence: 0.9, ...at('Jan Holt') } as const,
        { ...mention, id: 'm2', kind: 'pronoun', confidence, ...at(pronoun) } as const,
        ...(subjectIsHim && event.subject
          ? [{ ...mention, id: 'm3', kind: 'nominal', confidence: 0.5, ...event.subject } as const]
          : []),
      ].sort((a, b) => a.start - b.start);
      const actors = [{ ...actor, mentions: mentions.map(({ id }) => id), prominence: 1 }];
      return toldAs(tellEvent({ text, analysis: { ...emptyAnalysis('a'), actors, mentions, events: [event] } }, event));
    };
    expect(line(0.9, false)).toBe(expected);
    expect(line(0.5, false)).toBe(said.slice(0, -1));
    expect(line(0.9, true)).toBe(said.slice(0, -1));
  });
  test('the small word before a time goes with it, whatever markup stands between', () => {
    const text = 'Ana Brisk met Jan Holt in Tamsin on <b>Monday</b>.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const markup = [
      { ...at('<b>'), text: '' },
      { ...at('</b>'), text: '' },
    ];
    const event = told({
      ...{ trigger: at('met'), subject: at('Ana Brisk'), predicate: at('Jan Holt in Tamsin on <b>Monday') },
      ...{ sentence: { start: 0, end: text.length }, source: [], recipient: [] },
      time: { ...at('Monday'), value: '2024-05-13' },
    });
    const empty = emptyAnalysis('a');
    const analysis = { ...empty, prose: { ...empty.prose, markup }, events: [event] };
    expect(toldAs(tellEvent({ text, analysis }, event))).toBe('Ana Brisk met Jan Holt in Tamsin');
  });
  test('the few of a sentence are not whom the next one speaks of', () => {
    const text = 'Few women lead schools. They were shut out.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const mention = { actor: 'women', type: 'group', confidence: 0.95, why: '' } as const;
    const mentions = [
      { ...mention, id: 'm1', kind: 'nominal', ...at('Few women') } as const,
      { ...mention, id: 'm2', kind: 'pronoun', ...at('They') } as const,
    ];
    const event = told({
      ...{ trigger: at('shut out'), subject: at('They'), lead: at('were'), source: [], recipient: [] },
      ...{ sentence: at('They were shut out.') },
    });
    const actor = { id: 'women', name: 'Few women', type: 'group', aliases: [], role: null } as const;
    const actors = [{ ...actor, mentions: ['m1', 'm2'], prominence: 1 }];
    const analysis = { ...emptyAnalysis('a'), actors, mentions, events: [event] };
    expect(toldAs(tellEvent({ text, analysis }, event))).toBe('Women were shut out');
  });
  test('the zone of a time goes with it', () => {
    const text = 'The shuttle landed at 12.55pm local time.';
    const time = { start: text.indexOf('12'), end: text.indexOf(' local'), value: 'T12:55' };
    expect(clause(text, ['The shuttle', '', 'landed', 'at 12.55pm local time'], { time })).toBe('The shuttle landed');
  });
  test('a name that always has an owner takes the article of the noun in it', () => {
    const text = 'Orsia’s Supreme Court met. The court ruled on Monday.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const mention = { actor: 'court', type: 'organization', confidence: 0.95, why: '' } as const;
    const mentions = [
      { ...mention, id: 'm1', kind: 'named', ...at('Supreme Court') } as const,
      { ...mention, id: 'm2', kind: 'nominal', ...at('The court') } as const,
    ];
    const actor = { id: 'court', name: 'Supreme Court', type: 'organization', aliases: [], role: null } as const;
    const event = told({
      ...{ trigger: at('ruled'), subject: at('The court'), source: [{ ...at('The court'), actor: 'court' }] },
      ...{ sentence: at('The court ruled on Monday.'), recipient: [] },
    });
    const actors = [{ ...actor, mentions: ['m1', 'm2'], prominence: 1 }];
    const analysis = { ...emptyAnalysis('a'), actors, mentions, events: [event] };
    expect(toldAs(tellEvent({ text, analysis }, event))).toBe('The Supreme Court ruled');
  });
  test('a time within the verbs is left out, for it stands before the line', () => {
    const text = 'The bank has this morning announced a merger.';
    const time = { start: text.indexOf('this'), end: text.indexOf(' announced'), value: null };
    expect(clause(text, ['The bank', 'has this morning', 'announced', 'a merger'], { time })).toBe(
      'The bank has announced a merger',
    );
  });
});

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
    expect(kind('OTHER', 'OTHER', 'other')).toBe('');
    expect(kind('OTHER')).toBe('');
    expect(kind('OTHER', 'OTHER', 'court')).toBe('court');
  });
  test('is said only where it is sure', () => {
    const sure = { deed: 0.9, source: 0.9, recipient: 0.9 };
    const word = (act: number) => kindWord({ act: 'AID', code: 'AID', subtype: null, sure: { ...sure, act } }, english);
    expect([word(0.7), word(0.9)]).toEqual(['', 'aid']);
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
