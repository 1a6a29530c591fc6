import { ARC_FEATURES, arcFeatures } from '../../analysis/syntax/arcFeatures';
import { LABEL_FEATURES, labelFeatures } from '../../analysis/syntax/labelFeatures';
import { bestAllowed, bestOf } from '../../analysis/syntax/linear';
import { ACTIONS, type Codes, SHIFT, State } from '../../analysis/syntax/transitions';
import { actionCosts } from './oracle';
import { Perceptron, type Weights } from './perceptron';
import { seeded, shuffled } from './silver';

/** A sentence as the parser sees it, with the analysis to learn: heads (slot `size` is the root) and labels. */
export interface ParserExample {
  readonly codes: Codes;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** How often it is seen in each round. */
  readonly repeats: number;
}

export interface ParserTraining {
  readonly arcs: Weights;
  readonly labels: Weights;
}

export interface ParserOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly seed: number;
  readonly onlyArcs?: Int32Array;
  readonly onlyLabels?: Int32Array;
  readonly report?: (epoch: number, right: number) => void;
}

/** From the second round on the parser follows its own choice this often, so that it learns to go on after a fault. */
const EXPLORE = 0.9;

/**
 * Learns with a dynamic oracle (Goldberg and Nivre 2013): any action that loses no reachable arc is right, and the
 * state that follows is mostly the one that the parser chose itself.
 */
export function trainParser(examples: readonly ParserExample[], options: ParserOptions): ParserTraining {
  const learner = new Learner(options);
  const random = seeded(options.seed);
  const seen = examples.flatMap((example) => Array.from({ length: example.repeats }, () => example));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffled(seen, random)) learner.learn(example, epoch === 0 ? 0 : EXPLORE, random);
    options.report?.(epoch, learner.share());
  }
  return { arcs: learner.arcs.average(2), labels: learner.labels.average(2) };
}

class Learner {
  readonly arcs: Perceptron;
  readonly labels: Perceptron;
  readonly #state = new State();
  readonly #keys = new Int32Array(ARC_FEATURES);
  readonly #labelKeys = new Int32Array(LABEL_FEATURES);
  readonly #scores = new Int32Array(ACTIONS);
  readonly #labelScores: Int32Array;
  readonly #costs = new Int32Array(ACTIONS);
  #right = 0;
  #all = 0;

  constructor(options: ParserOptions) {
    this.arcs = new Perceptron(ACTIONS, options.onlyArcs);
    this.labels = new Perceptron(options.labels, options.onlyLabels);
    this.#labelScores = new Int32Array(options.labels);
  }

  /** Share of right actions since the last call. */
  share(): number {
    const share = this.#right / Math.max(1, this.#all);
    this.#right = 0;
    this.#all = 0;
    return share;
  }

  learn(example: ParserExample, explore: number, random: () => number): void {
    const state = this.#state;
    state.reset(example.codes.size);
    while (!state.done) {
      const allowed = state.allowed();
      const action = allowed === 1 << SHIFT ? SHIFT : this.#choose(example, allowed, explore, random);
      if (action === SHIFT) state.shift();
      else state.attach(action, this.#label(example, state.headFor(action)));
    }
  }

  #choose(example: ParserExample, allowed: number, explore: number, random: () => number): number {
    const state = this.#state;
    const count = arcFeatures(state, example.codes, this.#keys);
    this.arcs.score(this.#keys, count, this.#scores);
    const chosen = bestAllowed(this.#scores, allowed);
    actionCosts(state, example.heads, allowed, this.#costs);
    let least = Number.MAX_SAFE_INTEGER;
    for (let a = 0; a < ACTIONS; a++) if ((allowed >> a) & 1) least = Math.min(least, this.#costs[a] as number);
    let free = 0;
    for (let a = 0; a < ACTIONS; a++) if ((allowed >> a) & 1 && this.#costs[a] === least) free |= 1 << a;
    this.arcs.tick();
    this.#all++;
    if ((free >> chosen) & 1) {
      this.#right++;
      return chosen;
    }
    const best = bestAllowed(this.#scores, free);
    this.arcs.update(this.#keys, count, best, chosen);
    return random() < explore ? chosen : best;
  }

  /** Learns the label of a right arc; a wrong arc has none, and keeps what the model says. */
  #label(example: ParserExample, head: number): number {
    const child = this.#state.top(0);
    const count = labelFeatures(this.#state, example.codes, head, child, this.#labelKeys);
    this.labels.score(this.#labelKeys, count, this.#labelScores);
    const label = bestOf(this.#labelScores);
    if (example.heads[child] !== head) return label;
    const right = example.labels[child] as number;
    this.labels.tick();
    if (label !== right) this.labels.update(this.#labelKeys, count, right, label);
    return label;
  }
}
