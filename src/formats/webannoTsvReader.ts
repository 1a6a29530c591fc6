/** Reads WebAnno TSV 3.x: named entities and coreference chains, by the columns that its header names. */
import { groupByPlace, placeKey } from '../model/spans';
import type { MentionKind, Span } from '../model/types';
import { Draft } from './draft';
import type { Read, ReadOptions } from './format';
import { typeOfLabel } from './labels';

interface Layout {
  readonly value: number;
  readonly identifier: number;
  readonly relation: number;
  readonly kind: number;
}

interface Row extends Span {
  readonly word: string;
  readonly cells: readonly string[];
  readonly line: number;
}

const KINDS: ReadonlySet<string> = new Set(['named', 'adjective', 'nominal', 'pronoun']);

export function readWebannoTsv(content: string, options: ReadOptions): Read {
  const lines = content.split('\n').map((line) => line.replace(/\r$/, '').replace(/^\ufeff/, ''));
  const problems: { line: number; message: string }[] = [];
  const sentences: { text: string; first: Row | undefined }[] = [];
  const rows: Row[] = [];
  lines.forEach((line, i) => {
    if (line.startsWith('#Text=')) sentences.push({ text: unescapeText(line.slice(6)), first: undefined });
    else if (line !== '' && !line.startsWith('#')) {
      const row = rowOf(line, i + 1);
      if (!row) problems.push({ line: i + 1, message: 'no token, offsets and columns' });
      else if (!isSubToken(line)) {
        rows.push(row);
        const sentence = sentences.at(-1);
        if (sentence && !sentence.first) sentence.first = row;
      }
    }
  });
  const draft = new Draft(options.id, options.text ?? rebuilt(sentences, rows));
  for (const one of problems) draft.problem(one.line, one.message);
  const layout = layoutOf(lines);
  if (layout.value < 0) draft.problem(0, 'no layer of named entities is named in the first lines');
  const good = rows.filter((row) => {
    const right = draft.holds(row) && draft.text.slice(row.start, row.end) === row.word;
    if (!right) draft.problem(row.line, 'this word does not stand at this place of the text');
    return right;
  });
  readMentions(draft, good, layout);
  return { articles: [draft.finish()], problems: [...draft.problems].sort((a, b) => a.line - b.line) };
}

const isSubToken = (line: string): boolean => /^\d+-\d+\.\d+\t/.test(line);

function rowOf(line: string, number: number): Row | undefined {
  const [id = '', offsets = '', word = '', ...cells] = line.split('\t');
  const found = /^(\d+)-(\d+)$/.exec(offsets);
  if (!found || !/^\d+-\d+(?:\.\d+)?$/.test(id)) return undefined;
  return { start: Number(found[1]), end: Number(found[2]), word: unescapeValue(word), cells, line: number };
}

/** The text that the file itself tells: sentences at their places, blanks between them. */
function rebuilt(
  sentences: readonly { readonly text: string; readonly first: Row | undefined }[],
  rows: readonly Row[],
): string {
  let text = '';
  const put = (start: number, words: string): void => {
    if (start < text.length) return;
    const gap = start - text.length;
    text += gap > 0 ? `${text === '' ? ' ' : '\n'}${' '.repeat(gap - 1)}${words}` : words;
  };
  // An offset far away is damage, not a gap.
  const most = rows.length * 100 + sentences.reduce((sum, { text: words }) => sum + words.length + 1_000, 0);
  for (const { text: words, first } of sentences) if (first && first.start <= most) put(first.start, words);
  return text;
}

function layoutOf(lines: readonly string[]): Layout {
  const names: string[] = [];
  for (const line of lines) {
    const found = /^#T_(SP|RL|CH)=([^|]*)(?:\|(.*))?$/s.exec(line);
    if (found) {
      const features = (found[3] ?? '').split('|');
      const slots = features.filter((feature) => feature.startsWith('ROLE_')).length;
      for (const feature of features) names.push(`${found[2]} ${feature}`);
      // A relation has one more column for where it comes from.
      if (found[1] === 'RL' && slots === 0 && !features.some((feature) => feature.startsWith('BT_'))) names.push('');
    }
    if (line.startsWith('#Text=')) break;
  }
  const find = (ending: string): number => names.findIndex((name) => name.endsWith(ending));
  return {
    value: find('NamedEntity value'),
    identifier: find('NamedEntity identifier'),
    relation: find('CoreferenceLink referenceRelation'),
    kind: find('CoreferenceLink referenceType'),
  };
}

interface Piece {
  start: number;
  end: number;
  readonly value: string;
  readonly link: string;
}

function readMentions(draft: Draft, rows: readonly Row[], layout: Layout): void {
  const entities = new Map<string, Piece>();
  const chains = new Map<string, Piece & { readonly chain: string }>();
  for (const { start, end, cells, line } of rows) {
    const links = stacked(cells[layout.identifier]);
    stacked(cells[layout.value]).forEach(({ value, number }, i) => {
      const key = number || `line ${line}`;
      const known = entities.get(key);
      if (known) known.end = Math.max(known.end, end);
      else entities.set(key, { start, end, value, link: links[i]?.value ?? '' });
    });
    const kinds = stacked(cells[layout.kind]);
    stacked(cells[layout.relation]).forEach(({ value }, i) => {
      const [, link = ''] = /->(\d+-\d+)$/.exec(value) ?? [];
      if (link === '') {
        draft.problem(line, 'a link of a chain that cannot be read');
        return;
      }
      const known = chains.get(link);
      if (known) known.end = Math.max(known.end, end);
      else chains.set(link, { start, end, value: kinds[i]?.value ?? '', link, chain: link.split('-')[0] ?? '' });
    });
  }
  const chainsAt = groupByPlace([...chains.values()]);
  const taken = new Map<string, number>();
  for (const one of entities.values()) {
    const here = chainsAt.get(placeKey(one)) ?? [];
    const turn = taken.get(placeKey(one)) ?? 0;
    taken.set(placeKey(one), turn + 1);
    const chain = here[turn] ?? here[0];
    const actor = chain && `chain ${chain.chain}`;
    if (actor && one.link !== '' && one.link !== '*') draft.actor(actor, { link: one.link });
    draft.mention({
      start: one.start,
      end: one.end,
      type: one.value === '*' || one.value === '' ? 'other' : typeOfLabel(one.value),
      kind: chain && KINDS.has(chain.value) ? (chain.value as MentionKind) : undefined,
      actor,
    });
  }
  for (const [key, here] of chainsAt)
    if (!taken.has(key))
      for (const { start, end, chain, value } of here)
        draft.mention({
          start,
          end,
          type: 'other',
          kind: KINDS.has(value) ? (value as MentionKind) : 'nominal',
          actor: `chain ${chain}`,
        });
}

/** "PER[1]|LOC[2]" apart; "_" is nothing, an escaped bar is none. */
function stacked(cell: string | undefined): { readonly value: string; readonly number: string }[] {
  if (cell === undefined || cell === '_' || cell === '') return [];
  return (cell.match(/(?:\\.|[^|\\])+/g) ?? []).map((part) => {
    const [, value = part, number = ''] = /^(.*?)(?:\[(\d+)\])?$/.exec(part) ?? [];
    return { value: unescapeValue(value), number };
  });
}

const unescapeValue = (text: string): string => text.replace(/\\(->|.)/g, '$1');
const PLAIN: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b' };
const unescapeText = (text: string): string => text.replace(/\\(.)/g, (_, sign: string) => PLAIN[sign] ?? sign);
