/** Gold texts through the product's own recogniser and parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameMention, ParsedSentence, TimeExpression } from '../../analysis/document';
import { createRecognizer } from '../../analysis/entities/recognizer';
import { createParser } from '../../analysis/syntax/parser';
import { findTimes } from '../../analysis/time/find';
import { splitSentences } from '../../analysis/tokens/sentences';
import { tokenize } from '../../analysis/tokens/tokenize';

export interface AnalysedText {
  readonly sentences: readonly ParsedSentence[];
  readonly names: readonly NameMention[];
  readonly times: readonly TimeExpression[];
}

export type AnalyseText = (text: string) => AnalysedText;

/** Reads the models of `folder`; each text is one paragraph. */
export function createTextAnalyser(folder: string): AnalyseText {
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));
  const parser = createParser({ 'syntax.bin': read('syntax.bin') });
  const recognizer = createRecognizer({ 'names.bin': read('names.bin'), 'gazetteer.bin': read('gazetteer.bin') });
  for (const problem of [...parser.problems, ...recognizer.problems]) throw new Error(problem.message);
  return (text) => {
    const paragraph = {
      start: 0,
      end: text.length,
      kind: 'body' as const,
      text,
      sentences: splitSentences(tokenize(text)),
    };
    const names = recognizer.value.names(paragraph, recognizer.value.context([paragraph]));
    const [known = names] = recognizer.value.propagate([{ ...paragraph, names }]);
    const sentences = paragraph.sentences.map((s) => parser.value.parse(s));
    return { sentences, names: known, times: findTimes(text, sentences) };
  };
}
