/** Gold event files, and their strings laid over the tokens of parsed sentences. */
import { readFileSync } from 'node:fs';
import type { NameMention, ParsedSentence, Token } from '../../analysis/document';

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

interface ParseLine {
  readonly id: string;
  readonly k: number;
  readonly o: readonly number[];
  readonly w: readonly string[];
  readonly t: readonly string[];
  readonly l: readonly string[];
  readonly h: readonly number[];
  readonly r: readonly string[];
}

/** Parses kept in a file, by text id: used to measure the coder apart from the parser. */
export function readParses(file: string): ReadonlyMap<string, readonly ParsedSentence[]> {
  const out = new Map<string, ParsedSentence[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const p = JSON.parse(line) as ParseLine;
    const tokens: Token[] = p.w.map((text, i) => ({ text, start: p.o[i] ?? 0, end: (p.o[i] ?? 0) + text.length }));
    const sentence = {
      tokens,
      tags: p.t,
      lemmas: p.l.map((l) => l.toLowerCase()),
      heads: p.h,
      rels: p.r,
      start: tokens[0]?.start ?? 0,
      end: tokens[tokens.length - 1]?.end ?? 0,
    };
    out.set(p.id, [...(out.get(p.id) ?? []), sentence]);
  }
  return out;
}

/** Names read from runs of proper nouns: a stand-in where no recogniser is given. */
export function namesFromTags(sentences: readonly ParsedSentence[]): NameMention[] {
  const out: NameMention[] = [];
  for (const s of sentences) {
    for (let i = 0; i < s.tokens.length; i++) {
      if (!s.tags[i]?.startsWith('NNP')) continue;
      let j = i;
      while (s.tags[j + 1]?.startsWith('NNP')) j++;
      out.push({
        start: s.tokens[i]?.start ?? 0,
        end: s.tokens[j]?.end ?? 0,
        type: 'other',
        kind: 'named',
        confidence: 0.5,
        why: 'capital letter',
      });
      i = j;
    }
  }
  return out;
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
