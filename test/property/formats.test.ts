/** What a format can hold comes back from it. 200 documents in npm test, more with npm run test:fuzz. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brat } from '../../src/formats/brat';
import { conll } from '../../src/formats/conll';
import { Draft } from '../../src/formats/draft';
import { type Format, type Written, writeAll } from '../../src/formats/format';
import { flat } from '../../src/formats/losses';
import { ndjson } from '../../src/formats/ndjson';
import { webAnnotation } from '../../src/formats/webAnnotation';
import { webannoTsv } from '../../src/formats/webannoTsv';
import { xmi } from '../../src/formats/xmi';
import { ACTS, ENTITY_TYPES, type Modality, type Span } from '../../src/model/types';
import { times } from '../support/fuzzing';

const RUNS = times(200);

const PIECES = [
  'Ana',
  'Lima',
  'met',
  'U.S.',
  'led',
  '-',
  '“',
  '”',
  "'s",
  '🚢',
  '𝔘n',
  'é',
  '<b>',
  '&amp;',
  '|',
  '[1]',
  '_',
  '*',
  '->',
  '\\',
  ';',
  '#',
  ':',
  '%',
  '=1',
  '\u200b',
  '\u0301',
  '名前',
  '.',
  ',',
  '\u00a0',
  '\t',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  ' ',
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((parts) => `x${parts.join('')} y`);

/** A span that begins and ends with something to see and cuts no pair in two. */
function spanIn(source: string, a: number, b: number): Span | undefined {
  const units = [0];
  for (const sign of source) units.push((units.at(-1) ?? 0) + sign.length);
  const [from, to] = [a % units.length, b % units.length].sort((x, y) => x - y);
  let [start, end] = [units[from ?? 0] ?? 0, units[to ?? 0] ?? 0];
  const blank = /[\s\p{Cc}\p{Z}]/u;
  while (start < end && blank.test(source[start] ?? '')) start++;
  while (start < end && blank.test(source[end - 1] ?? '')) end--;
  return start < end ? { start, end } : undefined;
}

const place = fc.tuple(fc.nat(), fc.nat());
const mention = fc.record({
  place,
  type: fc.constantFrom(...ENTITY_TYPES),
  kind: fc.constantFrom('named', 'adjective', 'nominal', 'pronoun') as fc.Arbitrary<'named' | 'pronoun'>,
  actor: fc.option(fc.constantFrom('p', 'q', 'r'), { nil: undefined }),
});
const event = fc.record({
  place,
  act: fc.constantFrom(...ACTS),
  code: fc.constantFrom(...ACTS),
  subtype: fc.option(fc.constantFrom('statement', 'own-kind'), { nil: null }),
  mode: fc.option(fc.constantFrom('visit', 'suicide-attack'), { nil: null }),
  contexts: fc.subarray(['diplomatic', 'military']),
  source: fc.array(place, { maxLength: 3 }),
  recipient: fc.array(place, { maxLength: 2 }),
  places: fc.array(place, { maxLength: 2 }),
  time: fc.option(
    fc.tuple(place, fc.option(fc.constantFrom('2022-09-07', '2022-09-12/2022-09-18', '2022-W03'), { nil: null })),
    { nil: null },
  ),
  speaker: fc.option(place, { nil: null }),
  object: fc.option(place, { nil: null }),
  modality: fc.constantFrom('asserted', 'planned', 'possible', 'reported', 'denied') as fc.Arbitrary<Modality>,
  polarity: fc.constantFrom('positive', 'negative') as fc.Arbitrary<'positive' | 'negative'>,
  flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
});

const document = fc
  .record({
    text,
    mentions: fc.array(mention, { maxLength: 8 }),
    events: fc.array(event, { maxLength: 4 }),
    times: fc.array(place, { maxLength: 2 }),
  })
  .map((made): Written => {
    const draft = new Draft('a/b 1.txt', made.text);
    const at = ([a, b]: readonly [number, number]): Span | undefined => spanIn(made.text, a, b);
    const all = (list: readonly (readonly [number, number])[]): Span[] => {
      const spans = list.flatMap((one) => at(one) ?? []);
      return spans.filter((one, i) => spans.findIndex((o) => o.start === one.start && o.end === one.end) === i);
    };
    draft.actor('p', { name: 'Ana "A" Lima', type: 'person', role: 'mayor & more', link: 'Q42' });
    draft.actor('q', { name: '名前|[1]', type: 'group' });
    draft.actor('r', { name: 'R', type: 'place', link: 'https://example.org/r' });
    const seen = new Set<string>();
    for (const one of made.mentions) {
      const span = at(one.place);
      // Two mentions may share a place; who both mean cannot be told apart by chains.
      if (!span || seen.has(`${span.start} ${span.end}`)) continue;
      seen.add(`${span.start} ${span.end}`);
      draft.mention({ ...span, type: one.type, kind: one.actor === undefined ? 'named' : one.kind, actor: one.actor });
    }
    for (const one of made.events) {
      const trigger = at(one.place);
      const time = one.time && at(one.time[0]);
      const object = one.object && at(one.object);
      if (!trigger) continue;
      draft.event({
        ...one,
        trigger,
        source: all(one.source),
        recipient: all(one.recipient),
        place: all(one.places),
        time: time ? { ...time, value: one.time?.[1] ?? null } : null,
        speaker: (one.speaker && at(one.speaker)) ?? null,
        ...(object ? { object } : { object: undefined as never }),
        reciprocal: one.flags[0],
        quoted: one.flags[1],
        core: one.flags[2],
      });
    }
    for (const one of all(made.times)) draft.time({ ...one, value: '2022-09-07', grain: 'day' });
    return draft.finish();
  });

const where = ({ start, end }: Span): string => `${start}-${end}`;

interface Seen {
  readonly mentions: readonly string[];
  readonly clusters: readonly string[];
  readonly events: readonly string[];
  readonly times: readonly string[];
}

/** All that an article says, in a form that does not depend on ids. */
function seen({ analysis, links }: Written): Seen {
  const spots = new Map(analysis.mentions.map((one) => [one.id, where(one)]));
  const spans = (list: readonly Span[]): string => list.map(where).join(' ');
  return {
    mentions: analysis.mentions.map((one) => `${where(one)} ${one.type} ${one.kind}`).sort(),
    clusters: analysis.actors
      .map(
        (one) =>
          `${one.mentions.map((id) => spots.get(id)).sort()} ${one.name} ${one.type} ${one.role} ${links?.get(one.id)}`,
      )
      .sort(),
    events: analysis.events
      .map((one) =>
        [
          one.act,
          one.code,
          one.subtype,
          one.mode,
          one.contexts,
          where(one.trigger),
          spans(one.source),
          'to',
          spans(one.recipient),
          'in',
          spans(one.place),
        ]
          .concat([
            'at',
            one.time && `${where(one.time)} ${one.time.value}`,
            one.speaker && where(one.speaker),
            one.object ? where(one.object) : '-',
          ])
          .concat([one.modality, one.polarity, String(one.reciprocal), String(one.quoted), String(one.core)])
          .join(' '),
      )
      .sort(),
    times: analysis.times.map((one) => `${where(one)} ${one.value} ${one.grain}`),
  };
}

function there(format: Format, article: Written): Written {
  const read = format.read?.(writeAll(format, [article], false), { id: 'x', text: article.text });
  expect(read?.problems).toEqual([]);
  expect(read?.articles).toHaveLength(1);
  return read?.articles[0] as Written;
}

const check = (property: (article: Written) => void): void =>
  fc.assert(fc.property(document, property), { numRuns: RUNS });
/** Names of actors stand in the text alone where a format has no room for them. */
const places = (article: Written): readonly string[] =>
  seen(article)
    .clusters.map((one) => one.split(' ')[0] ?? '')
    .sort();

describe('what comes back', () => {
  it.each([brat, webAnnotation, xmi, ndjson].map((format) => [format.id, format] as const))(
    'from %s is all of it',
    (_, format) => {
      check((article) => {
        const back = seen(there(format, article));
        const sent = seen(article);
        // The analysis JSON keeps links apart; brat has no type for an actor but its mentions'.
        const plain = (one: Seen): Seen => ({
          ...one,
          clusters: one.clusters.map((line) =>
            format === brat
              ? line.replace(/ (?:person|group|place|organization|date|money|other) /, ' ')
              : format === ndjson
                ? line.replace(/ \S+$/, '')
                : line,
          ),
        });
        expect(plain(back)).toEqual(plain(sent));
      });
    },
  );

  it('from WebAnno TSV are mentions and who is who', () => {
    check((article) => {
      const back = there(webannoTsv, article);
      expect(seen(back).mentions).toEqual(seen(article).mentions);
      expect(places(back)).toEqual(places(article));
    });
  });

  it('from WebAnno TSV without its text are the same words', () => {
    check((article) => {
      const read = webannoTsv.read?.(webannoTsv.write(article, false), { id: 'x' });
      const words = ({ text: source, analysis }: Written): string[] =>
        analysis.mentions.map((one) => source.slice(one.start, one.end).replace(/\s+/g, ' '));
      expect(read?.articles.map(words)).toEqual([words(article)]);
    });
  });

  it('from CoNLL are all mentions of which none lies in another', () => {
    check((article) => {
      const kept = flat(article.analysis.mentions);
      const back = there(conll, article);
      expect(back.analysis.mentions.map((one) => `${where(one)} ${one.type}`)).toEqual(
        kept.map((one) => `${where(one)} ${one.type}`),
      );
    });
  });
});

describe('what is cut or damaged', () => {
  const formats = [brat, webAnnotation, xmi, webannoTsv, conll, ndjson];

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s is read up to the damage, and nothing throws',
    (_, format) => {
      fc.assert(
        fc.property(
          document,
          fc.nat(),
          fc.constantFrom('', '\u0000', '"', '<', '\t', 'T1\tPerson 0 9999999\tx', '\r\n'),
          (article, at, noise) => {
            const whole = writeAll(format, [article], false);
            const cut = whole.slice(0, at % (whole.length + 1)) + noise;
            for (const content of [cut, whole.replaceAll('\n', '\r\n'), noise + whole]) {
              const read = format.read?.(content, { id: 'x', text: article.text });
              for (const one of read?.articles ?? [])
                for (const { start, end } of one.analysis.mentions)
                  expect([start >= 0, end > start, end <= one.text.length]).toEqual([true, true, true]);
            }
          },
        ),
        { numRuns: Math.max(50, RUNS / 4) },
      );
    },
  );

  it.each(formats.map((format) => [format.id, format] as const))('%s from Windows says the same', (_, format) => {
    check((article) => {
      const read = format.read?.(writeAll(format, [article], false).replaceAll('\n', '\r\n'), {
        id: 'x',
        text: article.text,
      });
      expect(read?.articles.map((one) => seen(one).mentions)).toEqual([seen(there(format, article)).mentions]);
    });
  });
});
