/** A folder's lessons made ready to be asked. What they say is weighed against what the networks say, and never certain. */
import type { ActLesson, Lessons } from '../../model/lessons';
import type { Act } from '../../model/types';
import { logit } from './odds';

/**
 * In logits: what none, one, two, three and more decisions that agree weigh against a network. One alone may be about its own
 * sentence: measured, single decisions about words did more harm than good (RESULTS.md).
 */
const WEIGHTS = [0, 0, 1.5, 2.5] as const;
const weightOf = (count: number): number => WEIGHTS[Math.min(count, WEIGHTS.length - 1)] ?? 0;

/** So many decisions outweigh somebody who is as sure as that of the contrary. */
export const outweighs = (count: number, sure: number): boolean => weightOf(count) > Math.max(0, logit(sure));

/** A deed as the lessons see it: who stands on its sides, by type. */
interface Seen {
  readonly act: Act;
  readonly subtype: string | null;
  readonly sure: number;
  readonly source: readonly string[];
  readonly recipient: readonly string[];
}

/** Dictionary forms that a word may have. */
export type LemmasOf = (word: string) => readonly string[];

export class Recall {
  readonly #words = new Map<string, { readonly tells: boolean; readonly count: number }>();
  readonly #acts = new Map<string, ActLesson[]>();
  readonly #all: Counts = { ...NO_COUNTS };
  readonly #byAct = new Map<Act | null, Counts>();
  readonly #byWord = new Map<string, Counts>();

  constructor(
    readonly lessons: Lessons,
    lemmasOf: LemmasOf,
  ) {
    const tells = new Map<string, { yes: number; no: number }>();
    for (const { word, tells: does, count } of lessons.words)
      for (const form of formsOf(word, lemmasOf)) {
        const votes = tells.get(form) ?? { yes: 0, no: 0 };
        votes[does ? 'yes' : 'no'] += count;
        tells.set(form, votes);
      }
    // "accuse" and "accused" may have been told apart.
    for (const [form, { yes, no }] of tells)
      if (yes === 0 || no === 0) this.#words.set(form, { tells: yes > 0, count: yes + no });
    for (const lesson of lessons.acts)
      for (const form of formsOf(lesson.word, lemmasOf))
        this.#acts.set(form, [...(this.#acts.get(form) ?? []), lesson]);
    for (const line of lessons.lines) {
      count(kept(this.#byAct, line.act), line);
      for (const form of line.word === null ? [] : formsOf(line.word, lemmasOf)) count(kept(this.#byWord, form), line);
    }
    for (const { added, removed, confirmed } of this.#byAct.values())
      count(this.#all, { added: Math.min(ONE_ACT, added), removed: Math.min(ONE_ACT, removed), confirmed });
  }

  /**
   * How much readier the folder is to have such a line than the machine, in logits; 0 where nothing was decided. Lines that
   * were added against lines that were taken away, as shares with a prior: of all, which is the prior for those of the
   * act, which is the one for those of the word.
   */
  wish(lemma: string, act: Act): number {
    const all = odds(this.#all, 1);
    return Math.log(odds(this.#byWord.get(lemma), odds(this.#byAct.get(act), all)));
  }

  /** How likely the word tells an event, with what was decided about it. @param lemma "walk out" */
  chance(lemma: string, found: number): number {
    const known = this.#words.get(lemma);
    if (!known) return found;
    const moved = logit(found) + weightOf(known.count) * (known.tells ? 1 : -1);
    return 1 / (1 + Math.exp(-moved));
  }

  /** Decisions say that the word tells events. */
  tells(lemma: string): number {
    const known = this.#words.get(lemma);
    return known?.tells ? known.count : 0;
  }

  /** What the deed is by what was decided about the word with such sides; undefined where nothing outweighs the network. */
  act(
    lemma: string,
    seen: Seen,
  ): { readonly act: Act; readonly subtype: string | null; readonly count: number } | undefined {
    const fitting = (this.#acts.get(lemma) ?? []).filter(
      (one) => stands(one.source, seen.source) && stands(one.recipient, seen.recipient),
    );
    const [first] = fitting;
    if (!first || fitting.some((one) => one.act !== first.act || one.subtype !== first.subtype)) return undefined;
    const { act, subtype } = first;
    const count = fitting.reduce((sum, one) => sum + one.count, 0);
    const isNew = act !== seen.act || (subtype !== null && subtype !== seen.subtype);
    return isNew && outweighs(count, seen.sure) ? { act, subtype, count } : undefined;
  }
}

interface Counts {
  added: number;
  removed: number;
  confirmed: number;
}
const NO_COUNTS: Counts = { added: 0, removed: 0, confirmed: 0 };

function kept<K>(map: Map<K, Counts>, key: K): Counts {
  const counts = map.get(key) ?? { ...NO_COUNTS };
  map.set(key, counts);
  return counts;
}

function count(counts: Counts, { added, removed, confirmed }: Counts): void {
  counts.added += added;
  counts.removed += removed;
  counts.confirmed += confirmed;
}

/** So many lines each way are taken for granted: a few decisions say little. */
const PRIOR = 4;
/** A line that was right speaks for the machine's bar, but says little of lines that are missing. */
const CONFIRMED = 0.25;

/** Lines of one act speak for those of others no more than so many: who takes away every statement wants the rest. */
const ONE_ACT = 4;

function odds({ added, removed, confirmed }: Counts = NO_COUNTS, prior: number): number {
  const sides = PRIOR + CONFIRMED * confirmed;
  return (added + sides * prior) / (removed + sides);
}

/** Nobody stands against a side of which nothing is known. */
const stands = (asked: readonly string[], there: readonly string[]): boolean =>
  asked.length === 0 || there.some((type) => asked.includes(type));

/** Of "walked out" its dictionary forms, the first word's with the other as it stands. */
function formsOf(words: string, lemmasOf: LemmasOf): ReadonlySet<string> {
  const [first = '', ...rest] = words.split(' ');
  return new Set([first, ...lemmasOf(first)].map((form) => [form, ...rest].join(' ')));
}
