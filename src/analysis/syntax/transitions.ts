/**
 * The arc-hybrid system (Kuhlmann et al. 2011) with the root token behind the last word. Every word is pushed once and
 * attached once, so a sentence of n words takes 2n steps.
 */
export const SHIFT = 0;
/** The next word becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes the head of its top. */
export const RIGHT = 2;
export const ACTIONS = 3;

/** Words, tags and clusters of a sentence as numbers, one slot more than words: the last is the root. */
export interface Codes {
  size: number;
  word: Int32Array;
  tag: Int32Array;
  cluster: Int32Array;
}

const FIELDS = ['heads', 'labels', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount'] as const;

/** A half-built tree. Slot n is the root; -1 is "none". Arrays are reused from sentence to sentence. */
export class State {
  size = 0;
  depth = 0;
  next = 0;
  stack = new Int32Array(0);
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** Outermost and second outermost child on each side. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Bit sets of the labels of the children on each side. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);

  reset(size: number): void {
    this.size = size;
    this.depth = 0;
    this.next = 0;
    if (this.stack.length < size + 1) this.#grow(size * 2 + 64);
    const end = size + 1;
    this.heads.fill(-1, 0, end);
    this.labels.fill(-1, 0, end);
    this.left1.fill(-1, 0, end);
    this.left2.fill(-1, 0, end);
    this.right1.fill(-1, 0, end);
    this.right2.fill(-1, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftSet.fill(0, 0, end);
    this.rightSet.fill(0, 0, end);
  }

  #grow(capacity: number): void {
    for (const field of FIELDS) this[field] = new Int32Array(capacity);
    this.stack = new Int32Array(capacity);
    this.leftSet = new Int32Array(capacity);
    this.rightSet = new Int32Array(capacity);
  }

  /** The word `below` places under the top of the stack, -1 where there is none. */
  top(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] as number) : -1;
  }

  get done(): boolean {
    return this.next >= this.size && this.depth === 0;
  }

  /** Bit set of the actions that may be taken; exactly one word may hang on the root. */
  allowed(): number {
    const shift = this.next < this.size ? 1 << SHIFT : 0;
    const left = this.depth >= 1 && (this.next < this.size || this.depth === 1) ? 1 << LEFT : 0;
    const right = this.depth >= 2 ? 1 << RIGHT : 0;
    return shift | left | right;
  }

  /** Head that an arc action would give the top of the stack. */
  headFor(action: number): number {
    return action === LEFT ? this.next : this.top(1);
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes LEFT or RIGHT with a label. */
  attach(action: number, label: number): void {
    const head = this.headFor(action);
    const child = this.stack[--this.depth] as number;
    this.heads[child] = head;
    this.labels[child] = label;
    const bit = 1 << (label % 31);
    if (child < head) {
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = child;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
      this.leftSet[head] = (this.leftSet[head] as number) | bit;
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = child;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
      this.rightSet[head] = (this.rightSet[head] as number) | bit;
    }
  }
}
