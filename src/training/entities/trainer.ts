import { TRANSITION_COUNT } from '../../analysis/entities/crf';
import { LABELS } from '../../analysis/entities/labels';
import { dropFeatures, type Example, type Indexed, indexFeatures } from './featureIndex';
import { Generator } from './generator';
import { SentenceStep } from './sentenceStep';

export interface TrainingOptions {
  /** Rounds over the data with all features, after which only `keep` of them stay: those that moved the scores most. */
  readonly scouting: number;
  readonly keep: number;
  /** Models trained with those features from nothing, each with its own random draws; the result is their mean. */
  readonly runs: number;
  /** Rounds of each; the weights are the mean over its last `averaged` rounds. */
  readonly epochs: number;
  readonly averaged: number;
  readonly rate: number;
  /** Share of features left out at random at each visit. */
  readonly dropout: number;
  /** Features seen in fewer words than this are left out. */
  readonly minimum: number;
  readonly l2: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

export interface TrainedWeights {
  readonly hashes: Int32Array;
  /** Rows of LABELS. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** A sentence that costs less than this has the next round off: it has nothing left to teach. */
const CALM = 0.01;
/** Share of the step size that is left in the last round. */
const LAST_RATE = 0.1;

/**
 * Maximum likelihood with AdaGrad (one step size for each feature), feature dropout and L2;
 * sums over all labels that a mask allows, so that unsure annotation teaches nothing wrong.
 */
export function trainCrf(examples: readonly Example[], options: TrainingOptions): TrainedWeights {
  const indexed = indexFeatures(examples, options.minimum);
  const { hashes, firsts } = indexed;
  options.log?.(`${examples.length} sentences, ${firsts[examples.length]} words, ${hashes.length} features`);
  const scout = run(examples, indexed, { ...options, epochs: options.scouting, averaged: 1 });
  dropFeatures(indexed, scout.rows, options.keep);
  const rows = new Float32Array(hashes.length * LABELS);
  const transitions = new Float32Array(TRANSITION_COUNT);
  for (let at = 1; at <= options.runs; at++) {
    options.log?.(`run ${at} of ${options.runs}`);
    const one = run(examples, indexed, { ...options, seed: options.seed + at });
    addShare(rows, one.rows, (1 - options.dropout) / options.runs);
    addShare(transitions, one.transitions, 1 / options.runs);
  }
  return { hashes, rows, transitions };
}

function addShare(sum: Float32Array, part: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (part[i] as number) * share;
}

function run(
  examples: readonly Example[],
  indexed: Indexed,
  options: TrainingOptions,
): { rows: Float32Array; transitions: Float32Array } {
  const random = new Generator(options.seed);
  const step = new SentenceStep(indexed, options, random);
  const order = examples.map((_, at) => at);
  const rest = new Uint8Array(examples.length);
  const rows = new Float32Array(step.rows.length);
  const transitions = new Float32Array(TRANSITION_COUNT);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - ((1 - LAST_RATE) * epoch) / options.epochs);
    let loss = 0;
    for (const at of order) {
      if ((rest[at] as number) > 0) {
        rest[at] = 0;
        continue;
      }
      const cost = step.learn(examples[at] as Example, at, rate);
      if (epoch > 0 && cost < CALM) rest[at] = 1;
      loss += cost;
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    if (epoch < options.epochs - options.averaged) continue;
    addShare(rows, step.rows, 1 / options.averaged);
    addShare(transitions, step.transitions, 1 / options.averaged);
  }
  return { rows, transitions };
}

function shuffle(order: number[], random: Generator): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
