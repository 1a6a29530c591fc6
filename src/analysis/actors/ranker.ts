import type { ModelFiles, Problems } from '../document';
import { ByteReader, ByteWriter } from '../entities/bytes';
import { openModel, sealModel } from '../learn/modelHead';
import type { Draft, Entity } from './draft';
import { pronounForm } from './pronouns';

/** The learned choice of whom a mention means: `actors.bin`. */
export const ACTOR_MODEL_FILE = 'actors.bin';
const MAGIC = 'DLAC';
/** Raise when features or layout change: files of another version are refused. */
const VERSION = 2;

/** One reading of a mention: it means nobody, somebody new, or these. */
export interface Option {
  readonly kind: 'none' | 'new' | 'known';
  readonly entities: readonly Entity[];
  /** Hashes, as `Features` makes them. */
  readonly features: readonly number[];
}

export interface Choice {
  readonly option: Option;
  /** That the option is right, 0 to 1. */
  readonly probability: number;
}

export interface Ranker {
  /** False where the features of a phrase say that it is surely no mention of an actor; saves the ranking. */
  mayMean(draft: Draft, features: readonly number[]): boolean;
  /** True where the phrase after a description's noun belongs to the mention. */
  reaches(draft: Draft, features: readonly number[]): boolean;
  /** `options` holds one at least. */
  choose(draft: Draft, options: readonly Option[]): Choice;
}

export interface RankerWeights {
  /** One weight for each value of the low bits of a feature's hash: a power of two of them. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** Below this probability of being a mention (in logits) a phrase is not ranked. */
export const SURELY_NONE = -2;

/** A mention of a kind means nobody where that is likelier than this. */
const NOBODY: Readonly<Record<string, number>> = { nominal: 0.6, pronoun: 0.7 };
/** It means somebody new where that is likelier than this, once it means anybody. */
const NEW = 0.6;

/**
 * It means somebody known only from this probability on: readers forgive a word that is left alone, not one that is a stranger's.
 * Pronouns by their class ("you" is mostly the reader, "we" whoever the speaker likes); chosen on stories that were not learned from.
 */
const KNOWN_FROM: Readonly<Record<string, number>> = { second: 0.9, firstPlural: 0.3, plural: 0.3, nominal: 0.1 };
const knownFrom = ({ kind, text }: Draft): number =>
  KNOWN_FROM[kind === 'pronoun' ? (pronounForm(text)?.class ?? '') : kind] ?? 0;

export class LinearRanker implements Ranker {
  private readonly mask: number;

  constructor(private readonly model: RankerWeights) {
    this.mask = model.weights.length - 1;
  }

  mayMean(_draft: Draft, features: readonly number[]): boolean {
    return this.score(features) > SURELY_NONE;
  }

  reaches(_draft: Draft, features: readonly number[]): boolean {
    return this.score(features) > 0;
  }

  choose(draft: Draft, options: readonly Option[]): Choice {
    const powers = new Float64Array(options.length);
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < options.length; i++) {
      const score = this.score((options[i] as Option).features);
      powers[i] = score;
      if (score > top) top = score;
    }
    let sum = 0;
    let none = 0;
    let fresh = 0;
    for (let i = 0; i < options.length; i++) {
      const power = Math.exp((powers[i] as number) - top);
      powers[i] = power;
      sum += power;
      if (options[i]?.kind === 'none') none += power;
      else if (options[i]?.kind === 'new') fresh += power;
    }
    // Whether it means anybody is asked first, then whether somebody known, then whom.
    none /= sum;
    fresh /= sum;
    const kind = none > (NOBODY[draft.kind] ?? 0.5) ? 'none' : fresh > NEW * (1 - none) ? 'new' : 'known';
    let best = -1;
    for (const [i, option] of options.entries()) {
      if (option.kind === kind && (best < 0 || (powers[i] as number) > (powers[best] as number))) best = i;
    }
    if (best < 0) best = powers.indexOf(1);
    // Two at once share what speaks for them with each of the two.
    const isOne = kind === 'known' && options[best]?.entities.length === 1;
    if (isOne && (powers[best] as number) / sum < knownFrom(draft)) {
      const instead = draft.kind === 'nominal' ? 'new' : 'none';
      const other = options.findIndex((option) => option.kind === instead);
      if (other >= 0) best = other;
    }
    return { option: options[best] as Option, probability: (powers[best] as number) / sum };
  }

  private score(features: readonly number[]): number {
    const { weights, scale } = this.model;
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += weights[(features[i] as number) & this.mask] as number;
    return sum * scale;
  }
}

/** `trainedFrom` says in words which data made it. */
export function packRanker({ weights, scale }: RankerWeights, trainedFrom: string): Uint8Array {
  const writer = new ByteWriter();
  writer.float(scale);
  writer.varint(weights.length);
  for (const weight of weights) writer.byte(weight);
  return sealModel(MAGIC, { trainedFrom, version: VERSION }, writer.result());
}

/** Never throws: without a sound file descriptions and pronouns are given to nobody, and a problem says so. */
export function createRanker(models: ModelFiles): Problems<Ranker | null> {
  const no = (reason: string): Problems<null> => ({
    value: null,
    problems: [{ kind: 'model', message: `Descriptions and pronouns are given to nobody: ${reason}.` }],
  });
  const bytes = models[ACTOR_MODEL_FILE];
  if (!bytes) return no(`the file ${ACTOR_MODEL_FILE} is missing`);
  const opened = openModel(MAGIC, VERSION, bytes);
  if (typeof opened === 'string') return no(`the file ${ACTOR_MODEL_FILE} cannot be used, ${opened}`);
  try {
    const reader = new ByteReader(opened.body);
    const scale = reader.float();
    const length = reader.varint();
    const rest = reader.rest();
    if (rest.length !== length || length === 0 || (length & (length - 1)) !== 0) return no('its length is wrong');
    const weights = new Int8Array(rest.buffer, rest.byteOffset, length);
    return { value: new LinearRanker({ weights, scale }), problems: [] };
  } catch (error) {
    return no(error instanceof Error ? error.message : String(error));
  }
}
