import { expect, it } from 'vitest';
import { clauseOf } from '../../../../src/analysis/events/clause';
import { predicateOf } from '../../../../src/analysis/events/predicate';
import { treeOf } from '../../../../src/analysis/events/tree';
import { headlineToldBelow } from '../../../../src/analysis/story/headlineDeed';
import type { Told } from '../../../../src/analysis/story/told';
import { told } from '../../../support/toldEvent';
import { parsed } from '../events/paragraph';

/** An event of a sentence with as much of its draft as is asked for. */
function one(id: string, kind: 'headline' | 'body', text: string, deed: string, at: number) {
  const [sentence] = parsed(text).sentences;
  if (!sentence) throw new Error('no sentence');
  const token = sentence.tokens.findIndex((each) => each.text === deed);
  const tree = treeOf(sentence);
  const trigger = { start: token, end: token + 1, head: token };
  const draft = { trigger, clause: clauseOf(tree, token, trigger), predicate: predicateOf(tree, token, token + 1) };
  const sure = { deed: 1, act: 1, source: 1, recipient: 1 };
  const words = { subject: { start: 0, end: 3 }, predicate: { start: 9, end: 40 } };
  return {
    told: { draft, sentence, bodyIndex: kind === 'headline' ? -1 : at - 1, paragraph: { kind } } as unknown as Told,
    event: told({ id, sure, ...words, source: [], recipient: [] }),
  };
}

const toldIn = (list: readonly ReturnType<typeof one>[]) =>
  headlineToldBelow(
    list.map((each) => each.told),
    list.map((each) => each.event),
  ).map((event) => event.toldIn);

const HEADLINE = one('e1', 'headline', 'Court halts Lenn dam', 'halts', 0);

it('a headline that the first sentence tells again has no line of its own', () =>
  expect(
    toldIn([HEADLINE, one('e2', 'body', 'The Supreme Court ordered builders to leave the Lenn dam.', 'ordered', 1)]),
  ).toEqual(['e2', undefined]));
it('but another deed, or one told further down, takes nothing from it', () => {
  expect(toldIn([HEADLINE, one('e2', 'body', 'Police arrested two builders on Monday.', 'arrested', 1)])).toEqual([
    undefined,
    undefined,
  ]);
  const far = one('e2', 'body', 'The Supreme Court ordered builders to leave the Lenn dam.', 'ordered', 4);
  expect(toldIn([HEADLINE, one('e3', 'body', 'Rain fell.', 'fell', 1), far])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
