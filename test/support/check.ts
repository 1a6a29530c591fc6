import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { NameMention, TokenParagraph } from '../../src/analysis/document';
import { createRecognizer, type Recognizer } from '../../src/analysis/entities/recognizer';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';

const MODELS = 'src/analysis/models';
const models = () => ({
  'names.bin': new Uint8Array(readFileSync(`${MODELS}/names.bin`)),
  'gazetteer.bin': new Uint8Array(readFileSync(`${MODELS}/gazetteer.bin`)),
});

/** The recogniser with the shipped models; made anew for each test file. */
export function shippedRecognizer(): Recognizer {
  const { value, problems } = createRecognizer(models());
  expect(problems).toEqual([]);
  return value;
}

/** Lines as paragraphs. */
export function paragraphs(text: string): TokenParagraph[] {
  let at = 0;
  return text.split('\n').flatMap((line): TokenParagraph[] => {
    const start = at;
    at += line.length + 1;
    if (!line.trim()) return [];
    return [{ start, end: start + line.length, kind: 'body', text: line, sentences: splitSentences(tokenize(line)) }];
  });
}

/** All names of a text, in its own offsets. */
export function namesOf(recognizer: Recognizer, text: string): NameMention[] {
  const read = paragraphs(text);
  const context = recognizer.context(read);
  const named = read.map((paragraph) => ({ ...paragraph, names: recognizer.names(paragraph, context) }));
  return recognizer.propagate(named).flatMap((names, at) => {
    const from = read[at]?.start ?? 0;
    return names.map((name) => ({ ...name, start: from + name.start, end: from + name.end }));
  });
}

/** "[Angela Merkel]{person} met …" as its text and the marked names, in the form in which `marked` prints what is found. */
export function parseMarked(marked: string): { text: string; types: ReadonlySet<string> } {
  const types = new Set<string>();
  const text = marked.replace(/\[([^\]]*)\]\{(\w+)\}/g, (_, name: string, type: string) => {
    types.add(type);
    return name;
  });
  return { text, types };
}

/** The text with its names marked. */
export function marked(text: string, names: readonly NameMention[]): string {
  let out = '';
  let at = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, name.start)}[${text.slice(name.start, name.end)}]{${name.type}}`;
    at = name.end;
  }
  return out + text.slice(at);
}

/** Dates and money need no marks unless the sentence has some. */
const OPTIONAL = new Set(['date', 'money']);

/**
 * Analyses the text of a marked sentence and expects just the marks that it shows:
 * `check(recognizer, '[Angela Merkel]{person} met …')`.
 */
export function check(recognizer: Recognizer, sentence: string): void {
  const { text, types } = parseMarked(sentence);
  const names = namesOf(recognizer, text).filter((name) => !OPTIONAL.has(name.type) || types.has(name.type));
  expect(marked(text, names)).toBe(sentence);
}
