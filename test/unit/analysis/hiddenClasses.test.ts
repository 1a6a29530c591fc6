import { setFlagsFromString } from 'node:v8';
import { expect, it } from 'vitest';
import { ClusterTable } from '../../../src/analysis/entities/clusters';
import { Gazetteer } from '../../../src/analysis/entities/gazetteer';
import { HashTable } from '../../../src/analysis/entities/table';
import { Lexicon } from '../../../src/analysis/entities/words';
import { nounPhrases } from '../../../src/analysis/events/mentions';
import { treeOf } from '../../../src/analysis/events/tree';
import { parsed } from './events/paragraph';

setFlagsFromString('--allow-natives-syntax');
const haveSameMap = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: unknown, b: unknown) => boolean;
setFlagsFromString('--no-allow-natives-syntax');

/** How many of a list's objects, the first hundred aside, have another hidden class than the one before. */
const strangers = (list: readonly unknown[]): number =>
  list.filter((each, i) => i >= 100 && !haveSameMap(each, list[i - 1])).length;

/**
 * `{ ...one, more }` gives each object a hidden class of its own in V8 11 (Node 20), so that whatever reads such objects
 * looks their fields up anew each time: a fifth of the processor time of an analysis.
 */
it('makes what is read most by the thousand without a hidden class for each', () => {
  const lexicon = new Lexicon(new ClusterTable(new HashTable(0)), new Gazetteer(new HashTable(0)));
  expect(strangers(Array.from({ length: 300 }, (_, i) => lexicon.word(`word${i}`)))).toBe(0);
  const [sentence] = parsed(
    'The ministry and the mayor of the town met the dockers, the guards and a doctor.',
  ).sentences;
  if (!sentence) throw new Error('no sentence');
  const tree = treeOf(sentence);
  expect(strangers(Array.from({ length: 60 }, () => nounPhrases(tree, [])).flat())).toBe(0);
});
