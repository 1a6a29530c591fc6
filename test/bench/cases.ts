/**
 * Cases of a file of reports, {"kind", "situation", "inputs", "got", "right"} a line with its inputs in the folder beside
 * it: what is right and wrong now, by kind.
 *
 *   npm run bench:cases -- --cases FILE.jsonl
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { formatOfName } from '../../src/model/articleKinds';
import { wordsAt } from '../../src/model/prose';
import type { Analysis, Participant, Span } from '../../src/model/types';
import { decodeBytes } from '../../src/reading/decode';
import { readSteps } from '../../src/reading/read';

/** What must be so in the analysis of an input. */
interface Right {
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
  /** Values by the words of the expression. */
  readonly times?: Readonly<Record<string, string>>;
  readonly money?: readonly string[];
  /** Types by name. */
  readonly actors?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
  /** No actor is called so. */
  readonly nobody?: readonly string[];
  /** By trigger: names of the speakers, sources and recipients. */
  readonly speakers?: Readonly<Record<string, readonly string[]>>;
  readonly sources?: Readonly<Record<string, readonly string[]>>;
  readonly recipients?: Readonly<Record<string, readonly string[]>>;
  readonly negative?: readonly string[];
  readonly planned?: readonly string[];
  /** No event of this act. */
  readonly noAct?: string;
  /** Words that are read, and words that are not. */
  readonly reads?: readonly string[];
  readonly skips?: readonly string[];
}

const PAGE_DAYS: Readonly<Record<string, string>> = {
  itemprop__datePublished: '2019-04-28',
  name__DC_date_created: '2019-05-04',
  name__REVISION_DATE: '2014-12-30',
  name__article_date_original: '2014-12-29',
  name__article_publicationdate: '2015-03-13',
  name__article_published: '2018-11-02',
  name__citation_publication_date: '2022-12-16',
  name__dc_date: '2023-01-02',
  name__pub_date: '2010-08-12',
  name__publish_date: '2011-10-06',
  name__sailthru_date: '2014-12-29',
  property__og_article_published_time: '2020-01-19',
};

const RIGHT: Readonly<Record<string, Right>> = {
  '01-may.txt': {
    actors: { 'April Jensen': 'person', 'August Lindqvist': 'person', 'Lakeford Sun': 'organization' },
  },
  '04-nth.txt': {
    times: {
      'the last Saturday in March': '2015-03-28',
      'the first Sunday of December 2014': '2014-12-07',
      'the second Tuesday of next month': '2015-02-10',
    },
  },
  '05-coming.txt': { times: { 'the previous Monday': '2017-01-16', 'this coming Monday': '2017-01-23' } },
  '06-daylist.txt': {
    times: { 'Monday 20': '2024-05-20', 'Tuesday 21': '2024-05-21', '28': '2024-05-28', '29': '2024-05-29' },
  },
  '07-multiquote.txt': { speakers: { ask: ['Paula Renard'], sign: ['Paula Renard'] } },
  '08-strayquote.txt': { sources: { sold: ['Bill Odom'] }, negative: ['sold'], nobody: ['10" defendant', 't'] },
  '15-titles.txt': {
    actors: { 'Nicola Morgan': 'person', 'Alexander Taylor': 'person' },
    nobody: ['Equalities Nicola Morgan'],
  },
  '16-lastfirst.txt': { actors: { 'John Doe': 'person', 'Karen A. Miller': 'person', 'Maria Ortiz-Luna': 'person' } },
  '17-inc.txt': { recipients: { left: [] }, actors: { 'Pitt, Briggs & Co.': 'organization' } },
  '19-they.txt': { sources: { accused: ['James Crook', 'Joseph Bankes'] } },
  '21-softhyphen.html': {
    actors: { 'Olga Brandt': 'person', 'Norvik Development Bank': 'organization' },
    roles: { 'Olga Brandt': 'President' },
  },
  '22-index.html': { times: { '7 August 2025': '2025-08-07' } },
  '24-dateforms.txt': { date: '2019-05-09', times: { 'May. 9, 2019': '2019-05-09' } },
  '25-money.txt': {
    money: [
      'Rs16,189-crore',
      '$ 728 mil',
      'RM10 million',
      '£1.5mn',
      '50p',
      '$3-million-a-year',
      '5 to 10 million euros',
      '$5 and $6 million',
    ],
  },
  '27-caps.txt': { actors: { 'AL-AIN': 'place' }, noAct: 'ASSAULT' },
  '29-yamldots.md': { title: 'The catapult', date: '2023-04-20', reads: ['union leaders in Lakeford'] },
  '31-yamltime.md': { date: '2023-04-20' },
  '38-commentdate.html': { date: '2018-08-27', nobody: ['PDT'] },
  '40-emdash.txt': {
    roles: { 'Anna Kessler': 'mayor' },
    sources: { met: ['Anna Kessler'] },
    times: { Tuesday: '2021-03-02' },
  },
  '42-geopersons.txt': { actors: { 'Sofia Marsh': 'person', 'China Miles': 'person' } },
  '44-metaphor.txt': { noAct: 'ASSAULT' },
  '50-cp1252.txt': { actors: { 'Renée Côté': 'person' } },
  '51-cp1252.html': { title: 'Côté meets unions', actors: { 'Renée Côté': 'person', 'Jürgen Müller': 'person' } },
  '54-firms.txt': {
    actors: { 'Haas & Vogel': 'organization', 'Briggs, Stone & Partners': 'organization', Victoria: 'person' },
    roles: { Victoria: 'Queen' },
    sources: { sued: ['Haas & Vogel'] },
    recipients: { sued: ['Briggs, Stone & Partners'] },
  },
  '55-wrap70.txt': {
    title: 'MAYOR MEETS UNION LEADER OVER PAY',
    actors: { 'World Health Organization': 'organization', 'Olga Brandt-Marsh': 'person' },
    times: { Tuesday: '2021-03-02' },
  },
  '56-titleh1.html': { title: 'Talks temporarily halt bombing in Arcadia' },
  '61-briefs.txt': { language: 'en', actors: { 'Olga Brandt': 'person', 'Rita Sands': 'person' } },
  '62-emoji2.txt': { sources: { accused: ['Tom Brandt'] }, nobody: ['️ Brandt'] },
  '64-will.txt': { planned: ['sue', 'accuse', 'reject', 'attack'] },
  '67-neither.txt': { negative: ['met', 'signed'] },
  '73-couple.txt': { actors: { 'Florian Schmidt': 'person', 'Mrs. Schmidt': 'person' } },
  '75-nav.html': { skips: ['Rune Holm', 'Kessler', 'Lund'] },
  ...Object.fromEntries(Object.entries(PAGE_DAYS).map(([name, date]) => [`76-${name}`, { date }])),
};

const rightOf = (input: string): Right | undefined =>
  RIGHT[input] ??
  Object.entries(RIGHT)
    .filter(([name]) => name.startsWith('76-') && input.startsWith(name))
    .sort((a, b) => b[0].length - a[0].length)[0]?.[1];

/** What is not so. */
function faults(text: string, found: Analysis, right: Right): readonly string[] {
  const words = (span: Span): string => wordsAt({ text, analysis: found }, span);
  const wrong: string[] = [];
  const check = (what: string, got: unknown, want: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(want))
      wrong.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
  };
  const actor = (name: string) => found.actors.find((each) => each.name === name);
  const names = (list: readonly Participant[]) =>
    list.map((each) => found.actors.find(({ id }) => id === each.actor)?.name ?? words(each));
  const events = (trigger: string) => found.events.filter((event) => words(event.trigger) === trigger);
  if (right.title !== undefined) check('title', found.title, right.title);
  if (right.date !== undefined) check('date', found.date, right.date);
  if (right.language !== undefined) check('language', found.language, right.language);
  for (const [expression, value] of Object.entries(right.times ?? {}))
    check(expression, found.times.find((time) => words(time) === expression)?.value, value);
  const sums = found.mentions.filter(({ type }) => type === 'money').map(words);
  for (const sum of right.money ?? []) if (!sums.includes(sum)) wrong.push(`no sum "${sum}"`);
  for (const [name, type] of Object.entries(right.actors ?? {})) check(name, actor(name)?.type, type);
  for (const [name, role] of Object.entries(right.roles ?? {})) check(`role of ${name}`, actor(name)?.role, role);
  for (const name of right.nobody ?? []) if (actor(name)) wrong.push(`"${name}" is nobody`);
  for (const side of ['speakers', 'sources', 'recipients'] as const)
    for (const [trigger, who] of Object.entries(right[side] ?? {}))
      for (const event of events(trigger)) {
        const list = {
          speakers: event.speaker ? [event.speaker] : [],
          sources: event.source,
          recipients: event.recipient,
        };
        check(`${side} of ${trigger}`, names(list[side]), who);
      }
  for (const trigger of right.negative ?? [])
    for (const event of events(trigger)) check(trigger, event.polarity, 'negative');
  for (const trigger of right.planned ?? [])
    for (const event of events(trigger)) check(trigger, event.modality, 'planned');
  for (const event of found.events) if (event.act === right.noAct) wrong.push(`${event.act}: ${words(event.trigger)}`);
  const read = found.prose.sentences.map(words).join('\n');
  for (const each of right.reads ?? []) if (!read.includes(each)) wrong.push(`not read: ${each}`);
  for (const each of right.skips ?? []) if (read.includes(each)) wrong.push(`read: ${each}`);
  return wrong;
}

const at = process.argv.indexOf('--cases');
const file = at < 0 ? undefined : process.argv[at + 1];
if (!file) throw new Error('--cases FILE.jsonl is missing');
const models = Object.fromEntries(
  ['names.bin', 'gazetteer.bin', 'syntax.bin', 'actors.bin', 'events.bin'].map((name) => [
    name,
    new Uint8Array(readFileSync(join('src/analysis/models', name))),
  ]),
);
const analyzer = createAnalyzer(models, readSteps);
let good = 0;
let bad = 0;
const unknown: string[] = [];
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { kind, situation, inputs } = JSON.parse(line) as {
    kind: string;
    situation: string;
    inputs: readonly string[];
  };
  const known = inputs.flatMap((input) => {
    const path = join(dirname(file), 'inputs', input);
    const right = rightOf(input);
    return right && existsSync(path) ? [{ input, path, right }] : [];
  });
  if (known.length === 0) unknown.push(kind);
  else {
    const wrong = known.flatMap(({ input, path, right }) => {
      const text = decodeBytes(new Uint8Array(readFileSync(path))).replace(/\r\n?/g, '\n');
      return faults(text, analyze(analyzer, { id: input, text, format: formatOfName(input) ?? 'text' }), right);
    });
    if (wrong.length === 0) good++;
    else bad++;
    console.log(
      `${wrong.length === 0 ? 'right' : 'WRONG'}  ${kind.padEnd(14)} ${situation}${wrong.map((each) => `\n         ${each}`).join('')}`,
    );
  }
}
console.log(`${good} right, ${bad} wrong; not checked here: ${unknown.join(', ')}`);
