import { describe, expect, it } from 'vitest';
import { linearModel } from '../../../../src/analysis/syntax/linear';
import { decodeModel, type SyntaxModel } from '../../../../src/analysis/syntax/modelFile';
import { encodeModel } from '../../../../src/training/syntax/modelWriter';
import type { LinearTable } from '../../../../src/training/syntax/quantize';

const table = (classes: number): LinearTable => ({
  classes,
  keys: Int32Array.of(3, 901, 77_777, 1_000_001),
  starts: Int32Array.of(0, 1, 3, 3, 4),
  pairs: Uint16Array.of(1 * 256 + 128 + 5, 128 - 100, 2 * 256 + 128 + 127, 1 * 256 + 128 - 127),
});

const MODEL: SyntaxModel<LinearTable> = {
  tags: ['DT', 'NN', 'VB', 'JJ'],
  labels: ['ROOT', 'det', 'nsubj', 'dobj'],
  fixedTags: new Map([
    ['the', 0],
    ['Itapúa', 1],
  ]),
  clusters: new Map([
    ['council', 255],
    ['mayor', 7],
  ]),
  lemmas: { edits: ['0', '1', '3y'], rules: new Map([['NNS ies', 2]]) },
  tagger: table(4),
  arcs: table(3),
  arcLabels: table(4),
};

const partsOf = (model: SyntaxModel | null): unknown =>
  model && [model.tags, model.clusters, model.lemmas, model.arcs, model.tagger.places, model.tagger.rows?.bytes];

describe('the file of the sentence model', () => {
  const file = encodeModel(MODEL, 'invented words');

  it('gives back what was written', () => {
    const read = decodeModel(file);
    expect(read).toMatchObject({ tags: MODEL.tags, labels: MODEL.labels, lemmas: MODEL.lemmas });
    expect(read?.fixedTags).toEqual(MODEL.fixedTags);
    expect(read?.clusters).toEqual(MODEL.clusters);
    const scores = new Int32Array(4);
    for (const name of ['tagger', 'arcLabels'] as const) {
      linearModel(read?.[name] as never).score(Int32Array.of(3, 901, 1_000_001), 3, scores);
      expect([...scores]).toEqual([-100, 5 - 127, 127, 0]);
    }
    const three = new Int32Array(3);
    linearModel(read?.arcs as never).score(Int32Array.of(901), 1, three);
    expect([...three]).toEqual([0, 100, 227]);
  });

  it('is read wherever it lies in its memory, and kept by nobody', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    const read = decodeModel(shifted.subarray(3));
    shifted.fill(0);
    expect(read?.clusters.get('council')).toBe(255);
    const scores = new Int32Array(3);
    linearModel(read?.arcs as never).score(Int32Array.of(3), 1, scores);
    expect([...scores]).toEqual([0, 5, 0]);
  });

  it('is refused where it is damaged or cut', () => {
    for (let at = 0; at < file.length; at++) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] as number) ^ 1;
      const read = decodeModel(damaged);
      // The words on what it was made from may differ unseen.
      if (read) expect(partsOf(read)).toEqual(partsOf(decodeModel(file)));
      expect(decodeModel(file.subarray(0, at))).toBeNull();
    }
  });

  it('is not written with words that it cannot hold', () => {
    expect(() => encodeModel({ ...MODEL, tags: ['a\tb'] }, '')).toThrow(RangeError);
    expect(() => encodeModel({ ...MODEL, clusters: new Map([['word', 256]]) }, '')).toThrow(RangeError);
  });
});
