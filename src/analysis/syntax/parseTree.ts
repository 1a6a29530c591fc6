import { ARC_FEATURES, arcFeatures } from './arcFeatures';
import { LABEL_FEATURES, labelFeatures } from './labelFeatures';
import { bestAllowed, bestOf, type Scorer } from './linear';
import { ACTIONS, type Codes, SHIFT, State } from './transitions';

/** Word codes of the root slot. */
const ROOT_CODE = -101;

/** Makes room for a sentence of `size` words and sets the root slot behind them. */
export function resizeCodes(codes: Codes, size: number): void {
  codes.size = size;
  if (codes.word.length <= size) {
    const capacity = size * 2 + 64;
    codes.word = new Int32Array(capacity);
    codes.tag = new Int32Array(capacity);
    codes.cluster = new Int32Array(capacity);
  }
  codes.word[size] = ROOT_CODE;
  codes.tag[size] = ROOT_CODE;
  codes.cluster[size] = ROOT_CODE;
}

export const emptyCodes = (): Codes => ({
  size: 0,
  word: new Int32Array(0),
  tag: new Int32Array(0),
  cluster: new Int32Array(0),
});

/** Builds trees greedily, in time linear in the sentence: two steps a word. */
export class TreeBuilder {
  readonly state = new State();
  readonly #arcKeys = new Int32Array(ARC_FEATURES);
  readonly #labelKeys = new Int32Array(LABEL_FEATURES);
  readonly #actionScores = new Int32Array(ACTIONS);
  readonly #labelScores: Int32Array;

  constructor(
    private readonly arcs: Scorer,
    private readonly labels: Scorer,
  ) {
    this.#labelScores = new Int32Array(labels.classes);
  }

  /** Leaves heads (the root word's head is slot `size`) and labels in `state`. */
  build(codes: Codes): State {
    const { state } = this;
    state.reset(codes.size);
    while (!state.done) {
      const allowed = state.allowed();
      let action = SHIFT;
      if (allowed !== 1 << SHIFT) {
        const count = arcFeatures(state, codes, this.#arcKeys);
        this.arcs.score(this.#arcKeys, count, this.#actionScores);
        action = bestAllowed(this.#actionScores, allowed);
      }
      if (action === SHIFT) state.shift();
      else state.attach(action, this.#labelFor(codes, state.headFor(action)));
    }
    return state;
  }

  #labelFor(codes: Codes, head: number): number {
    const count = labelFeatures(this.state, codes, head, this.state.top(0), this.#labelKeys);
    this.labels.score(this.#labelKeys, count, this.#labelScores);
    return bestOf(this.#labelScores);
  }
}
