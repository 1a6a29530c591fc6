import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from '../../../../src/analysis/document';
import { createParser, type Parser, SYNTAX_FILE } from '../../../../src/analysis/syntax/parser';
import { splitSentences } from '../../../../src/analysis/tokens/sentences';
import { tokenize } from '../../../../src/analysis/tokens/tokenize';
import { spentOn } from '../../../support/spent';

const file = new Uint8Array(readFileSync(`src/analysis/models/${SYNTAX_FILE}`));
const { value: parser, problems } = createParser({ [SYNTAX_FILE]: file });

const parseAll = (text: string, using: Parser = parser): ParsedSentence[] =>
  splitSentences(tokenize(text)).map((sentence) => using.parse(sentence));

function parse(text: string): ParsedSentence {
  const [first] = parseAll(text);
  if (!first) throw new Error('no sentence');
  return first;
}

/** `arc('…', 'minister')` gives "nsubj resigned". */
function arc(parsed: ParsedSentence, word: string): string {
  const at = parsed.tokens.findIndex((token) => token.text === word);
  return `${parsed.rels[at]} ${parsed.tokens[parsed.heads[at] ?? -1]?.text ?? '-'}`;
}

describe('the trained parser', () => {
  it('loads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ['The foreign minister of Norway met rebel leaders in Cairo on Monday.', 'minister', 'nsubj met'],
    ['The foreign minister of Norway met rebel leaders in Cairo on Monday.', 'leaders', 'dobj met'],
    ['The foreign minister of Norway met rebel leaders in Cairo on Monday.', 'Norway', 'pobj of'],
    ['Two villages were burned by soldiers.', 'villages', 'nsubjpass burned'],
    ['Two villages were burned by soldiers.', 'by', 'agent burned'],
    ['The mayor said that the bridge would reopen next year.', 'reopen', 'ccomp said'],
    ['Kenya and Uganda signed a trade agreement.', 'Uganda', 'conj Kenya'],
    ['The court refused to release the journalist.', 'release', 'xcomp refused'],
    ['The army, which seized power in May, promised elections.', 'seized', 'relcl army'],
  ])('%s: %s is %s', (text, word, expected) => {
    expect(arc(parse(text), word)).toBe(expected);
  });

  it('tags and gives lower-case dictionary forms', () => {
    const parsed = parse('Protesters marched to cities where children were dying.');
    expect(parsed.tags).toEqual(['NNS', 'VBD', 'IN', 'NNS', 'WRB', 'NNS', 'VBD', 'VBG', '.']);
    expect(parsed.lemmas).toEqual(['protester', 'march', 'to', 'city', 'where', 'child', 'be', 'die', '.']);
  });

  it('gives one root and heads inside the sentence, whatever the text', () => {
    const texts = [
      '?',
      '"',
      'Mr. Mr. Mr.',
      '\ud800 \udfff',
      'a'.repeat(5000),
      '( ( ( ) " ” “',
      '—— … 3 % 0 0 0',
      '\u200f\u202e x',
    ];
    for (const parsed of texts.flatMap((text) => parseAll(text))) {
      const size = parsed.tokens.length;
      expect([parsed.tags, parsed.lemmas, parsed.heads, parsed.rels].map((list) => list.length)).toEqual(
        Array(4).fill(size),
      );
      expect(parsed.heads.filter((head) => head === -1)).toHaveLength(1);
      expect(parsed.heads.every((head, i) => head >= -1 && head < size && head !== i)).toBe(true);
    }
  });

  it('parses an empty sentence', () => {
    expect(parser.parse({ start: 0, end: 0, tokens: [] }).heads).toEqual([]);
  });

  it('gives the same tree whatever was parsed before', () => {
    const text = 'Officials in Lima denied that police had fired on the crowd.';
    const fresh = createParser({ [SYNTAX_FILE]: file }).value;
    parseAll('Something else entirely was said by somebody, and then some more of it.');
    expect(parseAll(text)).toEqual(parseAll(text, fresh));
  });

  it('stays linear in the sentence', () => {
    const time = (words: number): number => {
      const tokens = tokenize('and the old men of the town said that '.repeat(words / 9));
      return spentOn(() => parser.parse({ start: 0, end: 0, tokens }));
    };
    time(900);
    // Eight times the words; a quadratic parser would take 64 times as long.
    expect(time(72_000) / time(9_000)).toBeLessThan(30);
  });
});

describe('a bad model file', () => {
  const damaged = file.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 255;
  it.each([
    ['missing', undefined, 'missing'],
    ['empty', new Uint8Array(0), 'damaged'],
    ['cut short', file.slice(0, 1000), 'damaged'],
    ['changed in one byte', damaged, 'damaged'],
    ['of another kind', new Uint8Array(5000).fill(7), 'damaged'],
  ])('%s: says so and still gives tags', (_, bytes, word) => {
    const made = createParser({ [SYNTAX_FILE]: bytes });
    expect(made.problems.map((problem) => problem.kind)).toEqual(['model']);
    expect(made.problems[0]?.message).toContain(word);
    const [parsed] = parseAll('The mayor visited Oslo.', made.value);
    expect(parsed?.tags).toEqual(['DT', 'NN', 'VBD', 'NNP', '.']);
    expect(parsed?.heads.every((head) => head === -1)).toBe(true);
  });
});
