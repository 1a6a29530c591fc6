import { describe, expect, it } from 'vitest';
import { Lattice, TRANSITION_COUNT } from '../../../../src/analysis/entities/crf';
import { continuesName, follows, isOpen, LABELS, TRANSITIONS } from '../../../../src/analysis/entities/labels';
import { Generator } from '../../../../src/training/entities/generator';

const LENGTH = 3;
const random = new Generator(3);
const draw = (): number => random.below(4001) / 1000 - 2;
const emissions = Float32Array.from({ length: LENGTH * LABELS }, draw);
const transitions = Float32Array.from({ length: TRANSITION_COUNT }, draw);

const scoreOf = (from: number, to: number): number => {
  for (let p = 0; p < TRANSITION_COUNT; p++) {
    if (TRANSITIONS[2 * p] === from && TRANSITIONS[2 * p + 1] === to) return transitions[p] as number;
  }
  return Number.NEGATIVE_INFINITY;
};

/** Every allowed sequence of three labels with its score, by plain enumeration. */
function sequences(): { labels: number[]; score: number }[] {
  const all: { labels: number[]; score: number }[] = [];
  for (let a = 0; a < LABELS; a++) {
    if (continuesName(a)) continue;
    for (let b = 0; b < LABELS; b++) {
      if (!follows(a, b)) continue;
      for (let c = 0; c < LABELS; c++) {
        if (!follows(b, c) || isOpen(c)) continue;
        const own =
          (emissions[a] as number) + (emissions[LABELS + b] as number) + (emissions[2 * LABELS + c] as number);
        all.push({ labels: [a, b, c], score: own + scoreOf(a, b) + scoreOf(b, c) });
      }
    }
  }
  return all;
}

describe('the lattice', () => {
  const all = sequences();
  const lattice = new Lattice();

  it('finds the best sequence', () => {
    const labels = new Uint8Array(LENGTH);
    lattice.decode(emissions, LENGTH, transitions, labels);
    const best = all.reduce((one, two) => (two.score > one.score ? two : one));
    expect([...labels]).toEqual(best.labels);
  });

  it('gives the probabilities that enumeration gives', () => {
    const out = new Float32Array(LENGTH * LABELS);
    const log = lattice.marginals(emissions, LENGTH, Float64Array.from(transitions, Math.exp), out);
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
    expect(log).toBeCloseTo(Math.log(total), 4);
    for (let i = 0; i < LENGTH; i++) {
      for (let k = 0; k < LABELS; k++) {
        const mass = all.reduce((sum, { labels, score }) => sum + (labels[i] === k ? Math.exp(score) : 0), 0);
        expect(out[i * LABELS + k]).toBeCloseTo(mass / total, 4);
      }
    }
  });

  it('keeps to the labels that a mask allows', () => {
    const out = new Float32Array(LENGTH * LABELS);
    const only = Int32Array.from([1, -1, 1]);
    lattice.marginals(emissions, LENGTH, Float64Array.from(transitions, Math.exp), out, only);
    expect(out[0]).toBeCloseTo(1, 5);
    expect(out[2 * LABELS]).toBeCloseTo(1, 5);
  });
});
