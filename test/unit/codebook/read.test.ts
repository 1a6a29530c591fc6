import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/codebook/read';
import { CODEBOOK_COLUMNS, CODEBOOK_FLOW_DEPTH, CODEBOOK_TYPES, CODEBOOK_UNITS } from '../../../src/limits';

/** Code, and the words of the text that a mistake is about. */
const mistakesIn = (text: string): string[] =>
  readCodebook(text).mistakes.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`.trim());

const SMALL = `version: 1
name: Strikes
entities:
  union:
    is: organization
    names: [Harbor Workers United]
    words: [union, trade union]
    color: "#B5651D"
    guideline: |
      An organization of **workers**.
  local:
    is: union
events:
  protest event:
    act: protest
    attributes: { crowd: number }
    required: [crowd]
  walkout:
    is: protest event
    triggers:
      - walk out
      - words: [down tools, stop work]
        source: [local]
    source: [union, person]
    required: [source, weapon]
    attributes:
      injured: { number: [injure, wound] }
      weapon: { one of: { gun: [rifle], knife: } }
      slogan: text
`;

describe('the text of a codebook', () => {
  it('is read as types, events, triggers and attributes', () => {
    const { codebook, mistakes } = readCodebook(SMALL);
    expect(mistakes).toEqual([]);
    expect(codebook?.name).toBe('Strikes');
    expect(codebook?.types).toEqual([
      {
        name: 'union',
        is: 'organization',
        parents: [],
        names: ['Harbor Workers United'],
        words: ['union', 'trade union'],
        color: '#b5651d',
        guideline: 'An organization of **workers**.',
      },
      { name: 'local', is: 'organization', parents: ['union'], names: [], words: [], color: null, guideline: null },
    ]);
    const [, walkout] = codebook?.events ?? [];
    expect(walkout).toMatchObject({ act: 'PROTEST', parents: ['protest event'], required: ['source', 'weapon'] });
    expect(walkout?.triggers).toEqual([
      { words: 'walk out', source: ['union', 'person'], recipient: null },
      { words: 'down tools', source: ['local'], recipient: null },
      { words: 'stop work', source: ['local'], recipient: null },
    ]);
    expect(walkout?.attributes).toEqual([
      { name: 'injured', kind: 'number', words: ['injure', 'wound'], values: [] },
      {
        name: 'weapon',
        kind: 'choice',
        words: [],
        values: [
          { value: 'gun', words: ['gun', 'rifle'] },
          { value: 'knife', words: ['knife'] },
        ],
      },
      { name: 'slogan', kind: 'text', words: [], values: [] },
    ]);
  });

  it('reads every value as words', () => {
    const { codebook } = readCodebook('version: 1\nentities:\n  answer:\n    words: [yes, no, 404, null]\n');
    expect(codebook?.types[0]?.words).toEqual(['yes', 'no', '404', 'null']);
  });

  it('says nothing of an empty text but that there is no version', () => {
    expect(readCodebook('').codebook).toEqual({ name: '', types: [], events: [] });
    expect(mistakesIn('')).toEqual(['version-missing']);
  });
});

describe('mistakes are told where they stand, and cost nothing but what they are about', () => {
  it.each([
    ['a key nobody knows', 'version: 1\nentities:\n  a:\n    colour: red\n', 'unknown-key colour'],
    ['a colour in words', 'version: 1\nentities:\n  a:\n    color: red\n', 'color red'],
    ['the name of a built-in type', 'version: 1\nentities:\n  Person: {}\n', 'built-in-name Person'],
    ['the name of a built-in kind of event', 'version: 1\nevents:\n  court: {}\n', 'built-in-name court'],
    ['a name twice', 'version: 1\nentities:\n  a:\n  a:\n', 'twice a'],
    ['a type that is not there', 'version: 1\nentities:\n  a:\n    is: gang\n', 'unknown-type gang'],
    ['an act that is not there', 'version: 1\nevents:\n  a:\n    act: SHOUT\n', 'unknown-act SHOUT'],
    [
      'a side that is not there',
      'version: 1\nevents:\n  a:\n    triggers: [x]\n    source: gang\n',
      'unknown-type gang',
    ],
    ['a field that is not there', 'version: 1\nevents:\n  a:\n    required: [mood]\n', 'unknown-field mood'],
    ['a kind of value', 'version: 1\nevents:\n  a:\n    attributes: { n: integer }\n', 'unknown-kind integer'],
    ['a choice of nothing', 'version: 1\nevents:\n  a:\n    attributes: { n: { one of: [] } }\n', 'no-values one of'],
    ['a list where a map should be', 'version: 1\nentities: [a]\n', 'not-a-map [a]'],
    ['a map where words should be', 'version: 1\nentities:\n  a:\n    words: { b: c }\n', 'not-a-list { b: c }'],
    ['a trigger of two types', 'version: 1\nevents:\n  a:\n    triggers: x\n  b:\n    triggers: X\n', 'word-twice X'],
  ])('%s', (_, text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
    expect(readCodebook(text).codebook).not.toBeNull();
  });

  it('a circle, at each type in it, and nobody loses more than what it specialises', () => {
    const text =
      'version: 1\nentities:\n  a: { is: b }\n  b: { is: c }\n  c: { is: a }\n  d: { is: a }\n  e: { is: e }\n';
    expect(mistakesIn(text)).toEqual(['circle b', 'circle c', 'circle a', 'circle e']);
    expect(readCodebook(text).codebook?.types.map(({ name, parents }) => `${name} < ${parents}`)).toEqual([
      'a < ',
      'b < ',
      'c < ',
      'd < a',
      'e < ',
    ]);
  });

  it('YAML that breaks off, and the rest is used', () => {
    const text = 'version: 1\nentities:\n  a:\n    words: [x, y\n';
    expect(mistakesIn(text)[0]).toMatch(/^yaml/);
    expect(readCodebook(text).codebook?.types[0]?.words).toEqual(['x', 'y']);
  });

  it('another version, of which nothing is used', () => {
    expect(mistakesIn('version: 2\nentities:\n  a: {}\n')).toEqual(['version-other 2']);
    expect(readCodebook('version: 2\n').codebook).toBeNull();
  });
});

describe('what would cost much is not parsed', () => {
  const nested = (depth: number) => `version: 1\nname: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
  it.each([
    ['anchors', 'version: 1\nname: &a x\nentities: *a\n', 'no-anchors &a'],
    ['aliases', 'name: *a\n', 'no-anchors *a'],
    ['tags', 'version: !!int 1\n', 'no-tags !!int'],
    ['directives', '%YAML 1.1\n---\nversion: 1\n', 'no-tags %YAML 1.1'],
    ['brackets one too deep', nested(CODEBOOK_FLOW_DEPTH + 1), 'too-deep ['],
    ['columns one too many', `version: 1\n${' '.repeat(CODEBOOK_COLUMNS + 1)}a: b\n`, 'too-deep'],
    ['lists in lists on one line', `${'- '.repeat(CODEBOOK_COLUMNS / 2 + 1)}a\n`, 'too-deep'],
  ])('%s', (_, text, mistake) => {
    const { codebook, mistakes } = readCodebook(text);
    expect(codebook).toBeNull();
    expect(mistakes).toHaveLength(1);
    expect(mistakesIn(text)[0]?.startsWith(mistake)).toBe(true);
  });

  it('a text beyond the bound', () => {
    expect(mistakesIn(`version: 1\n#${'x'.repeat(CODEBOOK_UNITS)}`)).toEqual(['too-large']);
  });

  it('the same signs inside of words and guidelines are words', () => {
    const guideline = '      *so* & [so](x) {x}\n      - *y\n      [[[[[[[[[[[[ !x %y\n';
    const text = `version: 1\nentities:\n  "*a & b":\n    words:\n      - "&c"\n      - x[[[[[[[[[[[y\n    guideline: |\n${guideline}`;
    expect(mistakesIn(text)).toEqual([]);
    expect(readCodebook(text).codebook?.types[0]?.words).toEqual(['&c', 'x[[[[[[[[[[[y']);
  });

  it('more types than a codebook may have', () => {
    const many = Array.from({ length: CODEBOOK_TYPES + 2 }, (_, i) => `  t${i}: {}\n`).join('');
    const text = `version: 1\nentities:\n${many}`;
    expect(mistakesIn(text)).toEqual([`too-many t${CODEBOOK_TYPES}`]);
    expect(readCodebook(text).codebook?.types).toHaveLength(CODEBOOK_TYPES);
  });
});
