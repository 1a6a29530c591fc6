import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { readSteps } from '../../src/reading/read';
import { fuzz, patience, times } from '../support/fuzzing';
import { readModels } from '../support/models';

const models = readModels();
const TEXT = 'Lisbon. Prime Minister Marta Faria met French President Luc Besnier on Tuesday.';
const damage = fc.record({
  name: fc.constantFrom(...Object.keys(models)),
  /** Cut here, counted from both ends: heads and ends are where a reader goes wrong. */
  cut: fc.option(fc.integer({ min: -2_000, max: 2_000 }), { nil: undefined }),
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
});

/** Where the head says in words what the file was trained from: nothing is computed from it. */
function remark(file: Uint8Array): readonly [from: number, to: number] {
  const head = new TextDecoder('latin1').decode(file.subarray(0, 2_000));
  const from = head.indexOf('"trainedFrom":"') + '"trainedFrom":"'.length;
  return [from, head.indexOf('"', from)];
}

it(`a damaged model is told and gone without, over ${times(6)}`, patience(40), () => {
  fuzz('models', damage, 6, ({ name, cut, flips }) => {
    const whole = models[name] ?? new Uint8Array();
    const file = whole.slice(0, cut === undefined ? undefined : cut);
    for (const [at, bits] of flips) {
      // Half of them near the head.
      const place = at % 2 ? at % Math.min(400, file.length || 1) : at % (file.length || 1);
      if (file.length > 0) file[place] = (file[place] ?? 0) ^ bits;
    }
    const [from, to] = remark(whole);
    const same =
      file.length === whole.length && file.every((byte, at) => byte === whole[at] || (from <= at && at < to));
    const analyzer = createAnalyzer({ ...models, [name]: file }, readSteps);
    expect(analyzer.problems.length > 0 || same, `${name} was taken`).toBe(true);
    expect(analyze(analyzer, { id: 'a', text: TEXT, format: 'text' }).id).toBe('a');
  });
});
