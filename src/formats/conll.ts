/**
 * CoNLL-2003: four columns with single blanks between them, a blank line after each sentence, tags as IOB2. No hyphen in
 * a type; the line -DOCSTART- only between several articles, for some readers take it for text.
 */
import type { Mention, Span } from '../model/types';
import { Draft } from './draft';
import type { Format, Read, ReadOptions, ReadProblem, Written } from './format';
import { schemeLabel, typeOfLabel } from './labels';
import { flat, linked, lost } from './losses';
import { plainOf } from './plain';
import { edgesOf, sentencesOf, tokensIn } from './tokens';

export const conll: Format = {
  id: 'conll',
  name: 'CoNLL columns',
  about: 'CoNLL-2003 columns, IOB2 (name scheme=IOB2 to your scorer)',
  ending: 'conll',
  write: writeConll,
  losses(article) {
    const { analysis } = plainOf(article);
    return lost({
      nested: analysis.mentions.length - flat(analysis.mentions).length,
      links: linked(article),
      actors: analysis.actors.length,
      events: analysis.events.length,
      times: analysis.times.length,
    });
  },
  read: readConll,
};

function writeConll(article: Written, many: boolean): string {
  const { text, analysis } = plainOf(article);
  const mentions = flat(analysis.mentions);
  const edges = edgesOf(mentions);
  const out: string[] = many ? ['-DOCSTART- -X- -X- O\n\n'] : [];
  let next = 0;
  for (const sentence of sentencesOf(text, analysis.prose.sentences, mentions)) {
    const tokens = tokensIn(text, sentence, edges);
    if (tokens.length === 0) continue;
    for (const token of tokens) {
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      out.push(`${text.slice(token.start, token.end)} -X- -X- ${tagOf(token, mentions[next])}\n`);
    }
    out.push('\n');
  }
  return out.join('');
}

function tagOf(token: Span, mention: Mention | undefined): string {
  if (!mention || token.start < mention.start) return 'O';
  return `${token.start === mention.start ? 'B' : 'I'}-${schemeLabel(mention.type)}`;
}

interface Row {
  readonly word: string;
  readonly tag: string;
  readonly line: number;
}

/** Columns apart by blanks or tabs, the word first and the tag last; IOB1, IOB2 and BIOES. */
function readConll(content: string, options: ReadOptions): Read {
  const documents: Row[][][] = [[[]]];
  const problems: ReadProblem[] = [];
  content.split('\n').forEach((raw, i) => {
    const line = raw
      .replace(/\r$/, '')
      .replace(/^\ufeff/, '')
      .trim();
    const document = documents.at(-1) ?? [];
    if (line.startsWith('-DOCSTART-')) {
      if (document.some((sentence) => sentence.length > 0)) documents.push([[]]);
    } else if (line === '') {
      if ((document.at(-1)?.length ?? 0) > 0) document.push([]);
    } else if (!/^#\s/.test(line) || line.split(/[ \t]+/).length === 4) {
      const columns = line.split(/[ \t]+/);
      const tag = columns.at(-1) ?? 'O';
      if (columns.length < 2 || !/^(?:O|[BIESLU]-\S+)$/.test(tag))
        problems.push({ line: i + 1, message: 'no tag in the last column' });
      document.at(-1)?.push({ word: columns[0] ?? '', tag: columns.length < 2 ? 'O' : tag, line: i + 1 });
    }
  });
  const filled = documents.filter((sentences) => sentences.some((sentence) => sentence.length > 0));
  const several = filled.length > 1;
  const articles = filled.map((sentences, i) => {
    const text = several ? undefined : options.text;
    const id = several ? `${options.id}:${i + 1}` : options.id;
    const draft = text === undefined ? joinWords(id, sentences) : layOver(id, text, sentences);
    problems.push(...draft.problems);
    return draft.finish();
  });
  return { articles, problems };
}

/** Without the article's text the words stand with blanks between them, one sentence a line. */
function joinWords(id: string, sentences: readonly (readonly Row[])[]): Draft {
  let text = '';
  const places = sentences.map((rows) => {
    const row = rows.map(({ word }) => {
      const start = text.length;
      text += `${word} `;
      return { start, end: start + word.length };
    });
    if (rows.length > 0) text = `${text.slice(0, -1)}\n`;
    return row;
  });
  const draft = new Draft(id, text);
  sentences.forEach((rows, i) => {
    marks(draft, rows, places[i] ?? []);
  });
  return draft;
}

/** How far from its turn a word is looked for: what another tokenizer changed is passed over. */
const REACH_UNITS = 200;
const WRITTEN_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['``', ['"', '“']],
  ["''", ['"', '”']],
  ['-LRB-', ['(']],
  ['-RRB-', [')']],
  ['"', ['“', '”']],
  ["'", ['’', '‘']],
]);

function layOver(id: string, text: string, sentences: readonly (readonly Row[])[]): Draft {
  const draft = new Draft(id, text);
  let at = 0;
  for (const rows of sentences) {
    const places = rows.map(({ word, line }) => {
      for (const form of [word, ...(WRITTEN_AS.get(word) ?? [])]) {
        const start = text.slice(at, at + REACH_UNITS + form.length).indexOf(form);
        if (start < 0) continue;
        const place = { start: at + start, end: at + start + form.length };
        at = place.end;
        return place;
      }
      draft.problem(line, 'this word does not stand in the text here');
      return undefined;
    });
    marks(draft, rows, places);
  }
  return draft;
}

function marks(draft: Draft, rows: readonly Row[], places: readonly (Span | undefined)[]): void {
  let open: { start: number; end: number; label: string } | undefined;
  const close = (): void => {
    if (open) draft.mention({ start: open.start, end: open.end, type: typeOfLabel(open.label) });
    open = undefined;
  };
  rows.forEach(({ tag }, i) => {
    const place = places[i];
    const [, letter = 'O', label = ''] = /^([BIESLU])-(\S+)$/.exec(tag) ?? [];
    if (letter === 'O' || 'BSU'.includes(letter) || open?.label !== label) close();
    if (letter === 'O' || !place) return;
    open = open ? { ...open, end: place.end } : { ...place, label };
    if ('ESLU'.includes(letter)) close();
  });
  close();
}
