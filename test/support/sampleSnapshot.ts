/** A worked example: an article of our own with everything that a sidebar can show, as the analysis would give it. */
import { NO_FACTS } from '../../src/model/facts';
import type { Actor, Event, EventTime, Mention, Modality, Participant, Snapshot, Span } from '../../src/model/types';

const TEXT = `LISMORE, June 4 (Harbor Wire) — Maritime Affairs Minister Ingrid Solberg and Port Authority chief Tomas Reyes will meet on Thursday in Lismore to end a six-week dispute over dredging fees, the ministry said.
Solberg told Reyes last month that the government would not pay for the deepening of the northern channel. Reyes accused the ministry of breaking a promise made in 2021.
The Lismore Dockworkers Union called a strike on May 12 and about 400 workers blocked the gates of the container terminal. Police detained nine people.
"We can settle this by the weekend," Reyes said at a briefing on Tuesday.
The Kestrel Line, which moves a third of the port's containers, has diverted four ships to Port Amery since the strike began. Kestrel said it lost $2.4 million in May.
Norway offered to lend two dredgers, and the European Investment Bank may finance the work, Solberg said. The Norwegian offer expires on June 30.
Amery's mayor, Delphine Okoro, denied that her city had lobbied for the traffic. "Ships go where the water is deep," Okoro said.
The union's leader, Bram de Witt, threatened to extend the strike if Solberg and Reyes do not agree on Thursday. De Witt met Solberg twice in May.
`;

/** Span of the n-th occurrence of `words`, the first being 0. @throws where the sample text has no such words. */
function find(words: string, nth = 0, from = 0): Span {
  let start = from - 1;
  for (let seen = 0; seen <= nth; seen += 1) {
    start = TEXT.indexOf(words, start + 1);
    if (start < 0) throw new Error(`the sample text has no "${words}" number ${nth}`);
  }
  return { start, end: start + words.length };
}

const CAST: readonly (readonly [id: string, type: string, role: string | null, names: readonly string[]])[] = [
  ['solberg', 'person', 'Maritime Affairs Minister', ['Ingrid Solberg', 'Solberg']],
  ['reyes', 'person', 'Port Authority chief', ['Tomas Reyes', 'Reyes']],
  ['union', 'organization', null, ['Lismore Dockworkers Union', 'union']],
  ['witt', 'person', "The union's leader", ['Bram de Witt', 'De Witt']],
  ['ministry', 'organization', null, ['ministry']],
  ['kestrel', 'organization', null, ['Kestrel Line', 'Kestrel']],
  ['okoro', 'person', "Amery's mayor", ['Delphine Okoro', 'Okoro']],
  ['lismore', 'place', null, ['Lismore', 'LISMORE']],
  ['norway', 'place', null, ['Norway', 'Norwegian']],
  ['amery', 'place', null, ['Port Amery', 'Amery']],
  ['eib', 'organization', null, ['European Investment Bank']],
  ['wire', 'organization', null, ['Harbor Wire']],
];
const TIMES = ['June 4', 'Thursday', 'last month', '2021', 'May 12', 'Tuesday', 'June 30'];

function mentionsOf(): readonly Mention[] {
  const taken: Mention[] = [];
  const free = (span: Span) => taken.every((other) => span.end <= other.start || span.start >= other.end);
  const add = (words: string, type: string, actor: string | null, why: string) => {
    for (let start = TEXT.indexOf(words); start >= 0; start = TEXT.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length };
      const kind = words === 'Norwegian' ? 'adjective' : words === words.toLowerCase() ? 'nominal' : 'named';
      if (free(span)) taken.push({ ...span, id: `m${start}`, type, kind, actor, confidence: 0.9, why });
    }
  };
  for (const [id, type, , names] of CAST)
    for (const name of names) add(name, type, id, 'name model; seen in full in paragraph 1');
  for (const words of TIMES) add(words, 'date', null, 'date rule');
  add('$2.4 million', 'money', null, 'money rule');
  return taken.sort((a, b) => a.start - b.start);
}

interface EventSketch {
  readonly sentence: string;
  readonly trigger: string;
  readonly source?: readonly (readonly [actor: string | null, words: string])[];
  readonly recipient?: readonly (readonly [actor: string | null, words: string])[];
  readonly place?: readonly (readonly [actor: string | null, words: string])[];
  readonly time?: readonly [words: string, value: string | null];
  readonly speaker?: readonly [actor: string | null, words: string];
  readonly act: Event['act'];
  readonly code?: Event['code'];
  readonly subtype?: string;
  readonly modality?: Modality;
  readonly negative?: boolean;
  readonly core?: boolean;
  readonly chain?: string;
  readonly rank: number;
}

const SKETCHES: readonly EventSketch[] = [
  {
    sentence: 'Maritime',
    trigger: 'meet',
    source: [
      ['solberg', 'Ingrid Solberg'],
      ['reyes', 'Tomas Reyes'],
    ],
    place: [['lismore', 'Lismore']],
    time: ['Thursday', '2026-06-11'],
    speaker: ['ministry', 'ministry'],
    act: 'CONSULT',
    code: 'AGREE',
    modality: 'planned',
    core: true,
    rank: 1,
    chain: 'talks',
  },
  {
    sentence: 'Solberg told',
    trigger: 'told',
    source: [['solberg', 'Solberg']],
    recipient: [['reyes', 'Reyes']],
    time: ['last month', '2026-05'],
    act: 'CONSULT',
    core: true,
    rank: 4,
  },
  {
    sentence: 'Solberg told',
    trigger: 'pay',
    source: [['ministry', 'government']],
    act: 'REJECT',
    negative: true,
    modality: 'planned',
    rank: 9,
  },
  {
    sentence: 'Reyes accused',
    trigger: 'accused',
    source: [['reyes', 'Reyes']],
    recipient: [['ministry', 'ministry']],
    act: 'ACCUSE',
    core: true,
    rank: 5,
  },
  {
    sentence: 'The Lismore',
    trigger: 'called a strike',
    source: [['union', 'Lismore Dockworkers Union']],
    time: ['May 12', '2026-05-12'],
    act: 'PROTEST',
    core: true,
    rank: 2,
    chain: 'strike',
  },
  {
    sentence: 'The Lismore',
    trigger: 'blocked',
    source: [[null, 'about 400 workers']],
    recipient: [[null, 'the gates of the container terminal']],
    act: 'PROTEST',
    core: true,
    rank: 6,
  },
  {
    sentence: 'Police detained',
    trigger: 'detained',
    source: [[null, 'Police']],
    recipient: [[null, 'nine people']],
    act: 'COERCE',
    core: true,
    rank: 3,
  },
  {
    sentence: '"We can',
    trigger: 'said',
    source: [['reyes', 'Reyes']],
    time: ['Tuesday', '2026-06-02'],
    act: 'OTHER',
    subtype: 'statement',
    rank: 12,
  },
  {
    sentence: 'The Kestrel',
    trigger: 'diverted',
    source: [['kestrel', 'Kestrel Line']],
    recipient: [['amery', 'Port Amery']],
    act: 'OTHER',
    subtype: 'trade',
    core: true,
    rank: 7,
  },
  {
    sentence: 'Norway offered',
    trigger: 'offered',
    source: [['norway', 'Norway']],
    recipient: [],
    act: 'AID',
    code: 'AGREE',
    modality: 'planned',
    core: true,
    rank: 8,
    speaker: ['solberg', 'Solberg'],
  },
  {
    sentence: 'Norway offered',
    trigger: 'finance',
    source: [['eib', 'European Investment Bank']],
    act: 'AID',
    modality: 'possible',
    rank: 11,
    speaker: ['solberg', 'Solberg'],
  },
  {
    sentence: "Amery's mayor",
    trigger: 'lobbied',
    source: [['amery', 'Amery']],
    act: 'REQUEST',
    modality: 'denied',
    rank: 13,
    speaker: ['okoro', 'Delphine Okoro'],
  },
  {
    sentence: "The union's leader",
    trigger: 'threatened',
    source: [['witt', 'Bram de Witt']],
    act: 'THREATEN',
    modality: 'possible',
    core: true,
    rank: 10,
    time: ['Thursday', '2026-06-11'],
  },
  {
    sentence: 'De Witt met',
    trigger: 'met',
    source: [['witt', 'De Witt']],
    recipient: [['solberg', 'Solberg']],
    time: ['May', '2026-05'],
    act: 'CONSULT',
    rank: 14,
    chain: 'talks',
  },
];

function eventOf(sketch: EventSketch, index: number): Event {
  const start = find(sketch.sentence).start;
  const sentence = { start, end: TEXT.indexOf('\n', start) };
  const within = (words: string) => find(words, 0, start);
  const all = (sketched: EventSketch['source'] = []): readonly Participant[] =>
    sketched.map(([actor, words]) => ({ ...within(words), actor }));
  const time: EventTime | null = sketch.time ? { ...within(sketch.time[0]), value: sketch.time[1] } : null;
  return {
    id: `e${index + 1}`,
    act: sketch.act,
    code: sketch.code ?? sketch.act,
    subtype: sketch.subtype ?? null,
    mode: null,
    contexts: sketch.act === 'PROTEST' ? ['labor'] : [],
    quad: sketch.act === 'CONSULT' ? 'verbal cooperation' : 'neutral',
    intensity: sketch.act === 'CONSULT' ? 2.5 : -4,
    trigger: within(sketch.trigger),
    sentence,
    source: all(sketch.source),
    recipient: all(sketch.recipient),
    reciprocal: sketch.trigger === 'meet',
    time,
    place: all(sketch.place),
    modality: sketch.modality ?? 'asserted',
    polarity: sketch.negative ? 'negative' : 'positive',
    speaker: sketch.speaker ? (all([sketch.speaker])[0] ?? null) : null,
    quoted: false,
    core: sketch.core ?? false,
    rank: sketch.rank,
    chain: sketch.chain ?? `c${index + 1}`,
    confidence: 0.8,
    why: `verb "${sketch.trigger}": ${sketch.act.toLowerCase()}; subject and object of the clause`,
  };
}

function actorsOf(mentions: readonly Mention[]): readonly Actor[] {
  const named = mentions.filter((mention) => mention.actor !== null).length;
  return CAST.map(([id, type, role, names]) => {
    const own = mentions.filter((mention) => mention.actor === id).map((mention) => mention.id);
    return {
      id,
      name: names[0] ?? id,
      type,
      aliases: names.slice(1),
      role,
      mentions: own,
      prominence: own.length / named,
    };
  });
}

/** Twelve actors and fourteen events; complete, version 1. */
export function sampleSnapshot(): Snapshot {
  const mentions = mentionsOf();
  return {
    uri: 'file:///harbor.txt',
    version: 1,
    text: TEXT,
    complete: true,
    analysis: {
      version: 1,
      id: 'harbor.txt',
      title: null,
      date: '2026-06-04',
      language: 'en',
      facts: {
        ...NO_FACTS,
        title: { value: 'Harbour strike ends after talks between union and port', from: 'heading' },
        authors: { value: ['Ana Lima', 'Jo Roe'], from: 'byline' },
        outlet: { value: 'Lakeford Post', from: 'meta og:site_name' },
        published: { value: '2026-06-04', from: 'JSON-LD' },
        updated: { value: '2026-06-05', from: 'by hand' },
        language: { value: 'en', from: 'words' },
      },
      mentions,
      actors: actorsOf(mentions),
      events: SKETCHES.map(eventOf),
      times: [],
      problems: [],
      prose: { markup: [], sentences: [] },
    },
  };
}
