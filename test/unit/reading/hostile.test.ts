import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../src/reading/read';

/** Units that the Markdown library is given, with the square that it may make of them. */
const work = { calls: 0, squares: 0, deepest: 0, largest: 0 };

vi.mock('mdast-util-from-markdown', async (original) => {
  const { fromMarkdown } = await original<typeof import('mdast-util-from-markdown')>();
  return {
    fromMarkdown: (text: string) => {
      const marks = text.match(/[\n[\]()!*_`<>&\\]/g)?.length ?? 0;
      work.calls++;
      work.squares += marks * marks;
      work.largest = Math.max(work.largest, marks);
      for (const line of text.split('\n'))
        work.deepest = Math.max(work.deepest, line.match(/^[\s>]*/)?.[0].length ?? 0);
      return fromMarkdown(text);
    },
  };
});

const read = (text: string) => readArticle({ id: 'a', text, format: 'markdown' });
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const growing = (make: (i: number) => string, length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += make(i);
  return text.slice(0, length);
};

/** Text of about so many units, one family each. */
const FAMILIES: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [
      ...['[', '![', '[a](', '[a](<b', '[a](b "', '[a]: b "', '[a][b] ', '[a] ', '>', '> ', '- ', '1. ', '> - ', '*a '],
      ...['**a *b ', '_a __b ', '*', 'a**b', '` ``', '`a', '<', '<a ', '<!--', '<!A ', '<?', '<![CDATA[', '<http://a'],
      ...[
        '&a',
        '\\[',
        'word\n',
        '- word\n',
        '- word\n\n',
        '1. word\n',
        '[a]: b\n',
        '# a\n',
        'a\n=\n',
        'a  \n',
        'a\\\n',
      ],
      ...['> a\n', '> a\nb\n', '>\n', '-\n', '```\n', '~~~\n\n', '    a\n', '\t', ' ', '\n', '- - -\n', 'a\r', '\0'],
      ...['word and word ', '<pre>\n\n', '<!--\n\n', '  b\n', '| a | b |\n', '~a~ ', 'http://a '],
    ].map((unit) => [JSON.stringify(unit), (length: number) => fill(unit, length)]),
  ),
  backticks: (length) => growing((i) => `${'`'.repeat(i + 1)} `, length),
  'deeper lists': (length) => growing((i) => `${' '.repeat(2 * i)}- a\n`, length),
  'deeper quotes': (length) => growing((i) => `${'>'.repeat(i + 1)} a\n`, length),
  definitions: (length) => growing((i) => `[a${i}]: b\n`, length),
  references: (length) => `${fill('[a] ', length)}\n\n[a]: b\n`,
  'nested links': (length) => `${fill('[', length / 6)}a${fill('](b)', length)}`,
  'nested images': (length) => `${fill('![', length / 4)}a${fill('](b)', length)}`,
  'nested emphasis': (length) => `${fill('*a', length / 2)}${fill('b*', length / 2)}`,
};

describe('hostile Markdown', () => {
  beforeEach(() => void Object.assign(work, { calls: 0, squares: 0, deepest: 0, largest: 0 }));

  it.each(Object.keys(FAMILIES))('costs the parser twice for twice the text: %s', (name) => {
    const costs = [4_000, 8_000, 16_000].map((length) => {
      work.squares = 0;
      read(FAMILIES[name]?.(length) ?? '');
      return work.squares;
    });
    const [first = 0, second = 0, third = 0] = costs;
    // A piece more or less is a step of one bound.
    expect(second).toBeLessThanOrEqual(2.6 * first + 1_100_000);
    expect(third).toBeLessThanOrEqual(2.6 * second + 1_100_000);
    expect(work.largest).toBeLessThanOrEqual(2_100);
    expect(work.deepest).toBeLessThanOrEqual(120);
  });

  it('is shown as plain text where it cannot be cut, and leaves its neighbours alone', () => {
    const { prose } = read(`# Title\n\nThe *mayor* left.\n\n${'['.repeat(2_000)}\n\nShe **went** home.\n`);
    expect(prose).toContain('The mayor left.\n');
    expect(prose).toContain('She went home.\n');
    expect(prose).toContain('['.repeat(2_000));
  });

  it('ties words of every piece to their source', () => {
    const source = `${'The *old* harbour [is](x) open.\n\n'.repeat(300)}Ana **Lima** left.\n`;
    const { prose, map } = read(source);
    expect(prose.match(/The old harbour is open\./g)).toHaveLength(300);
    expect(work.calls).toBeGreaterThan(3);
    expect(map?.source.at(-2)).toBeGreaterThan(source.indexOf('Ana'));
  });

  it('finds what a link refers to in another piece', () => {
    const source = `Ana met [Rui Sousa][rui].\n\n${'A *word* of it.\n\n'.repeat(300)}[Rui]: http://a.b\n`;
    expect(read(source).prose).toContain('Ana met Rui Sousa.');
  });

  it('leaves out code and comments of any length', () => {
    const source = `One.\n\n\`\`\`\n${'code (here)\n\n'.repeat(900)}\`\`\`\n\nTwo.\n\n<!--\n${'hidden (here)\n\n'.repeat(900)}-->\n\nThree.\n`;
    expect(read(source).prose).toBe('One.\nTwo.\nThree.\n');
  });
});

describe('front matter', () => {
  const front = (lines: string) => {
    const { title, date, author } = read(`---\n${lines}\n---\nText.\n`);
    return [title, date, author];
  };

  it('gives plain, quoted and carried-on values', () => {
    expect(front('title: "On \\"the\\" Quay"\ndate: 2024-03-05T10:00:00Z # later\nauthor: \'Ana O\'\'Neil\'')).toEqual([
      'On "the" Quay',
      '2024-03-05',
      "Ana O'Neil",
    ]);
    expect(front('title: >-\n  On the\n  Quay\nlayout: post\nbyline: Ana\n  Lima')).toEqual([
      'On the Quay',
      null,
      'Ana Lima',
    ]);
  });

  it('takes plain lists, and nothing of maps, however deep they nest', () => {
    expect(front('title: [a, b]\nauthor:\n  - Ana\ndate: {a: 1}')).toEqual(['a', null, 'Ana']);
    expect(front(`title: ${'['.repeat(40)}\nauthor: Ana`)).toEqual([null, null, 'Ana']);
    expect(front(`${Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}- - a:`).join('\n')}\nauthor: Ana`)).toEqual([
      null,
      null,
      'Ana',
    ]);
  });
});
