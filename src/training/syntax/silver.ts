import { readFileSync } from 'node:fs';

/** One analysed sentence of the silver files (test/bench/make-parses.py writes them). */
export interface Silver {
  /** Name of the corpus. */
  readonly src: string;
  readonly w: readonly string[];
  /** Penn Treebank tags. */
  readonly t: readonly string[];
  /** Dictionary forms. */
  readonly l: readonly string[];
  /** Heads, -1 for the root. */
  readonly h: readonly number[];
  /** Dependency labels. */
  readonly r: readonly string[];
}

/** Reads a JSONL file of analysed sentences; throws with file and line number where one is damaged. */
export function readSilver(path: string): Silver[] {
  const sentences: Silver[] = [];
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const value = JSON.parse(line) as Silver;
    const size = value.w.length;
    if ([value.t, value.l, value.h, value.r].some((list) => list.length !== size)) {
      throw new Error(`${path}:${index + 1}: words, tags, lemmas, heads and labels differ in number`);
    }
    sentences.push(value);
  }
  return sentences;
}

/** True for edited news, which the product reads. */
export const isNews = (src: string): boolean => /^(?:dateline-|voa-|gum-wikinews|plover)/.test(src);

/** A seeded generator (mulberry32): equal seeds give equal models. Values from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const item = list[i] as T;
    list[i] = list[j] as T;
    list[j] = item;
  }
  return list;
}
