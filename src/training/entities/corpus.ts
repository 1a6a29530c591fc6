import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenParagraph } from '../../analysis/document';
import { begin, inside, LABELS, last, NAME_TYPES, OUTSIDE, unit } from '../../analysis/entities/labels';
import { splitSentences } from '../../analysis/tokens/sentences';
import { tokenize } from '../../analysis/tokens/tokenize';

/** One annotated span; `type` is an index into NAME_TYPES. Offsets are UTF-16 units of the document's text. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** False where the source leaves out events, works and other names, so that silence says nothing about them. */
  readonly marksOther: boolean;
}

const TYPES: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, NORP: 3, MISC: 4 };
const UNMARKED_OTHER = /^(?:gum-|uner-)/;

/** Reads every .jsonl of a folder, in order of name. Throws with file and line number where a line is not right. */
export function readCorpora(folder: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (line.trim()) documents.push(parseLine(line, `${file}:${at + 1}`, file.replace(/\.jsonl$/, '')));
      });
  }
  return documents;
}

interface Line {
  readonly id?: unknown;
  readonly source?: unknown;
  readonly text?: unknown;
  readonly entities?: unknown;
}

/** `where` names file and line in the error. */
export function parseLine(line: string, where: string, fallbackSource: string): GoldDocument {
  let data: Line;
  try {
    data = JSON.parse(line) as Line;
  } catch {
    throw new Error(`${where}: not JSON`);
  }
  const { text } = data;
  if (typeof text !== 'string' || !Array.isArray(data.entities))
    throw new Error(`${where}: needs "text" and "entities"`);
  const source = typeof data.source === 'string' ? data.source : fallbackSource;
  const spans: GoldSpan[] = [];
  for (const entity of data.entities as { start?: unknown; end?: unknown; type?: unknown }[]) {
    const { start, end, type } = entity;
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Error(`${where}: an offset is no whole number`);
    const [from, to] = [start as number, end as number];
    if (from < 0 || to > text.length || from >= to)
      throw new Error(`${where}: offsets ${from}-${to} lie outside the text`);
    if (/^\s|\s$/u.test(text.slice(from, to)))
      throw new Error(`${where}: the span ${from}-${to} begins or ends with a space`);
    const index = TYPES[String(type)];
    if (index !== undefined) spans.push(toGuideline(text, { start: from, end: to, type: index }));
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  for (let i = 1; i < spans.length; i++) {
    const [one, two] = [spans[i - 1] as GoldSpan, spans[i] as GoldSpan];
    if (two.start < one.end)
      throw new Error(`${where}: spans ${one.start}-${one.end} and ${two.start}-${two.end} overlap`);
  }
  return { id: String(data.id ?? where), source, text, spans, marksOther: !UNMARKED_OTHER.test(source) };
}

/** "the United States" and "Reuters's" in sources that mark them so: article and possessive stand outside by our guideline. */
function toGuideline(text: string, span: GoldSpan): GoldSpan {
  const name = text.slice(span.start, span.end);
  const article = /^the +(?=\p{Lu})/u.exec(name)?.[0].length ?? 0;
  const possessive = /[\p{L}.]['’]s$/u.test(name) && span.type < 3 ? 2 : 0;
  return article + possessive === 0 ? span : { ...span, start: span.start + article, end: span.end - possessive };
}

/** Lines as paragraphs, with tokens and sentences relative to the paragraph. */
export function paragraphsOf(text: string): TokenParagraph[] {
  const paragraphs: TokenParagraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) {
      const sentences = splitSentences(tokenize(line));
      paragraphs.push({ start: at, end: at + line.length, kind: 'body', text: line, sentences });
    }
    at += line.length + 1;
  }
  return paragraphs;
}

const OTHER = NAME_TYPES.indexOf('other');
const ANY = (1 << LABELS) - 1;
const OUTSIDE_OR_OTHER =
  (1 << OUTSIDE) | (1 << begin(OTHER)) | (1 << inside(OTHER)) | (1 << last(OTHER)) | (1 << unit(OTHER));

/** Allowed labels of each token as bit masks: one bit where the annotation is sure, all where it cuts a token. */
export function goldMasks(
  paragraph: TokenParagraph,
  sentence: number,
  document: GoldDocument,
  from: number,
): Int32Array {
  const tokens = paragraph.sentences[sentence]?.tokens ?? [];
  const masks = new Int32Array(tokens.length).fill(document.marksOther ? 1 << OUTSIDE : OUTSIDE_OR_OTHER);
  const { spans } = document;
  for (let s = from; s < spans.length; s++) {
    const span = spans[s] as GoldSpan;
    const start = span.start - paragraph.start;
    const end = span.end - paragraph.start;
    const first = tokens.findIndex((token) => token.end > start);
    if (first < 0) continue;
    let stop = first;
    while (stop < tokens.length && (tokens[stop]?.start ?? 0) < end) stop++;
    if (stop === first) {
      if ((tokens[0]?.start ?? 0) >= end) continue;
      break;
    }
    const exact = tokens[first]?.start === start && tokens[stop - 1]?.end === end;
    for (let i = first; i < stop; i++) masks[i] = exact ? 1 << labelAt(span.type, i - first, stop - first) : ANY;
  }
  return masks;
}

function labelAt(type: number, at: number, length: number): number {
  if (length === 1) return unit(type);
  return at === 0 ? begin(type) : at === length - 1 ? last(type) : inside(type);
}
