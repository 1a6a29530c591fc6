import { hashText, mix } from '../entities/hash';

/** Room for as many features as most options have; more of them grow it. */
const ROOM = 96;
/** What nobody writes to at the moment: options are described one after the other, and most by one list. */
let idle: number[] | null = null;

/**
 * Features of a choice, as 32-bit hashes of a template's number and one or two values. Values are small numbers or ids of
 * words; a list is filled for each option, summed and thrown away.
 */
export class Features {
  private readonly list: number[];
  private count = 0;

  constructor() {
    this.list = idle ?? new Array<number>(ROOM);
    idle = null;
  }

  add(template: number, a = 0, b = 0): void {
    this.list[this.count++] = mix(Math.imul(template, 0x9e3779b1) ^ a, b);
  }

  /** A list of their number, asked for once, at the end. */
  take(): number[] {
    idle = this.list;
    return this.list.slice(0, this.count);
  }
}

/** The same features under another name: what speaks for "nobody" is not what speaks for "somebody new". */
export const under = (part: number, features: readonly number[]): number[] => {
  const mark = Math.imul(part, 0x7feb352d);
  const marked = new Array<number>(features.length);
  for (let i = 0; i < features.length; i++) marked[i] = (features[i] as number) ^ mark;
  return marked;
};

/** The id of a word: hashing its few letters takes less time than looking it up. */
export const idOf = (word: string): number => hashText(word);

/** Distances and counts in steps that widen. */
export function step(count: number): number {
  if (count < 5) return count;
  if (count < 8) return 5;
  if (count < 15) return 6;
  return count < 30 ? 7 : 8;
}
