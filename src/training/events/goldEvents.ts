/** Gold event files, and their strings laid over the tokens of parsed sentences. */
import { readFileSync } from 'node:fs';
import type { ParsedSentence } from '../../analysis/document';

export interface GoldEvent {
  readonly event: string;
  readonly act?: string;
  readonly subtype: string | null;
  readonly triggers: readonly string[];
  readonly sources: readonly { readonly text: string }[];
  readonly targets: readonly { readonly text: string }[];
  readonly reciprocal: boolean;
  readonly modality?: string;
  readonly core?: boolean;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

export function readGold(file: string): readonly GoldText[] {
  const byText = new Map<string, { id: string; text: string; events: GoldEvent[] }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as GoldEvent & { id: string; text: string };
    const known = byText.get(row.text) ?? { id: row.id, text: row.text, events: [] };
    if (row.event !== 'NONE') known.events.push(row);
    byText.set(row.text, known);
  }
  return [...byText.values()];
}

/** Token indices of each occurrence of a phrase, in order. */
export function occurrences(sentence: ParsedSentence, text: string, phrase: string): number[][] {
  const out: number[][] = [];
  const wanted = phrase.trim();
  if (wanted === '') return out;
  for (let at = text.indexOf(wanted, sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const tokens: number[] = [];
    sentence.tokens.forEach((t, i) => {
      if (t.start < end && t.end > at) tokens.push(i);
    });
    const first = tokens[0];
    if (first !== undefined && sentence.tokens[first]?.start === at) out.push(tokens);
  }
  return out;
}
