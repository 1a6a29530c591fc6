import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from '../../../../src/analysis/document';
import {
  ancestors,
  childOf,
  childrenOf,
  conjuncts,
  dominates,
  firstConjunct,
  nounPhrase,
  subtree,
  treeOf,
} from '../../../../src/analysis/syntax/tree';

/** "word/head/label" for each token; heads count from 0, -1 is the root. */
function sentence(notation: string): ParsedSentence {
  const parts = notation.split(' ').map((part) => part.split('/'));
  let at = 0;
  const tokens = parts.map(([text = '']) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  });
  return {
    start: 0,
    end: at - 1,
    tokens,
    tags: parts.map(() => 'NN'),
    lemmas: tokens.map((token) => token.text),
    heads: parts.map(([, head]) => Number(head)),
    rels: parts.map(([, , rel = '']) => rel),
  };
}

const RESIGNED = sentence(
  'The/1/det minister/8/nsubj of/1/prep trade/2/pobj ,/1/punct who/6/nsubj lied/1/relcl ,/1/punct resigned/-1/ROOT ./8/punct',
);
const LIST = sentence('Anna/4/nsubj ,/0/punct Ben/0/conj and/2/cc met/-1/ROOT Carla/4/dobj');

describe('treeOf', () => {
  it('gives children and subtrees in text order', () => {
    const tree = treeOf(RESIGNED);
    expect(tree.children[1]).toEqual([0, 2, 4, 6, 7]);
    expect(subtree(tree, 1)).toEqual({ start: 0, end: 8, head: 1 });
    expect(tree.roots).toEqual([8]);
  });

  it('survives heads in a circle and out of range', () => {
    const tree = treeOf(sentence('a/1/dep b/0/dep c/9/dep d/3/dep'));
    expect(tree.roots).toEqual([2, 3]);
    expect(ancestors(tree, 0).length).toBeLessThan(9);
  });

  it('handles an empty sentence', () => {
    expect(treeOf({ ...RESIGNED, tokens: [], heads: [], rels: [] }).children).toEqual([]);
  });
});

describe('look-ups', () => {
  it('finds children by label', () => {
    const tree = treeOf(RESIGNED);
    expect(childOf(tree, 8, 'nsubj', 'nsubjpass')).toBe(1);
    expect(childOf(tree, 8, 'dobj')).toBe(-1);
    expect(childrenOf(tree, 1, 'punct')).toEqual([4, 7]);
  });

  it('follows lists both ways', () => {
    const tree = treeOf(LIST);
    expect(conjuncts(tree, 0)).toEqual([0, 2]);
    expect(firstConjunct(tree, 2)).toBe(0);
  });

  it('knows who stands above whom', () => {
    const tree = treeOf(RESIGNED);
    expect(dominates(tree, 1, 3)).toBe(true);
    expect(dominates(tree, 3, 1)).toBe(false);
    expect(ancestors(tree, 3)).toEqual([3, 2, 1, 8]);
  });
});

describe('nounPhrase', () => {
  it('stops before a relative clause and its comma', () => {
    expect(nounPhrase(treeOf(RESIGNED), 1)).toEqual({ start: 0, end: 4, head: 1 });
  });

  it('leaves out prepositional phrases on demand', () => {
    expect(nounPhrase(treeOf(RESIGNED), 1, { prepositions: false })).toEqual({ start: 0, end: 2, head: 1 });
  });

  it('leaves out further members of a list', () => {
    expect(nounPhrase(treeOf(LIST), 0)).toEqual({ start: 0, end: 1, head: 0 });
  });
});
