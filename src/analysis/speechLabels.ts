/** Transcripts: paragraphs that begin with who speaks, "ANA BRISK: We have sold the line." */
import type { Token } from './document';

interface Said {
  readonly tokens: readonly Token[];
}

const LONGEST_LABEL = 5;
const CAPITALS = /^\p{Lu}[\p{Lu}.'\u2019-]*$/u;
const NAME = /^\p{Lu}[\p{Ll}.'\u2019-]+$/u;
/** So many labels, two of them different and one said again: "LONDON:" and "UPDATE:" are none. */
const LEAST = 3;

/**
 * For each paragraph that begins with a label, by its position, the token of its first sentence that is the colon.
 * `paragraphs` holds the sentences of each; empty where the text is no transcript.
 */
export function speechLabels(paragraphs: readonly (readonly Said[])[]): ReadonlyMap<number, number> {
  const colons = new Map<number, number>();
  const times = new Map<string, number>();
  for (const [at, [first, second]] of paragraphs.entries()) {
    const colon = first ? colonOf(first) : -1;
    // The label may be a sentence of its own.
    if (!first || colon < 0 || (colon + 1 >= first.tokens.length && !second)) continue;
    const label = first.tokens
      .slice(0, colon)
      .map(({ text }) => text)
      .join(' ');
    colons.set(at, colon);
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  const isTranscript = colons.size >= LEAST && times.size > 1 && [...times.values()].some((count) => count > 1);
  return isTranscript ? colons : new Map();
}

function colonOf({ tokens }: Said): number {
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ':');
  if (colon < 1) return -1;
  const label = tokens.slice(0, colon).map(({ text }) => text);
  return label.every((word) => CAPITALS.test(word)) || (colon > 1 && label.every((word) => NAME.test(word)))
    ? colon
    : -1;
}
