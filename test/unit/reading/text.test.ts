import { describe, expect, it } from 'vitest';
import { toSource } from '../../../src/model/reading';
import { readArticle } from '../../../src/reading/read';

const read = (text: string) => readArticle({ id: 'a', text, format: 'text' });
const lines = (text: string): string[] => {
  const { prose, paragraphs } = read(text);
  return paragraphs.map((each) => `${each.kind}: ${prose.slice(each.start, each.end)}`);
};

describe('kinds of lines', () => {
  it('tells captions by who took the picture, and leaves out the marks of lists', () => {
    const found = lines(
      'A boat leaves the port of Tresk. Ana Lima\u2014Getty Images\n\nBrisk met the union on Friday (Jo Roe/AFP).\n\nJo Roe/Icon Ana Brisk waves.\n\n\u2022 The union met the mayor on Monday.\n\nThe mayor met the union, the agency AP reported on Friday.',
    );
    expect(found).toEqual([
      'caption: A boat leaves the port of Tresk. Ana Lima\u2014Getty Images',
      'caption: Brisk met the union on Friday (Jo Roe/AFP).',
      'caption: Jo Roe/Icon Ana Brisk waves.',
      'list: The union met the mayor on Monday.',
      'body: The mayor met the union, the agency AP reported on Friday.',
    ]);
  });
});

describe('the first line', () => {
  const STORY = 'The mayor met the union on Monday.\n\nShe left on Friday.';
  it.each(['Harbor Deal Stirs Questions About Ties With U.S.', 'The Few. The Loud. The New Dockers?'])(
    'is a headline also where it asks or ends with initials: %s',
    (title) => {
      expect(lines(`${title}\n${STORY}`)[0]).toBe(`headline: ${title}`);
      expect(read(`${title}\n${STORY}`).facts.title).toMatchObject({ value: title });
    },
  );
  it.each([
    'Rune Holm Brandt met Olga Brandt.',
    'The mayor left for talks in the U.S.',
    'Did the mayor know?',
    'Holm Quit!',
  ])('is none where it is a sentence: %s', (words) => {
    expect(lines(`${words}\n${STORY}`)[0]).toBe(`body: ${words}`);
  });
});

describe('wrapped lines', () => {
  const PAGE = `                         The Lakeford Post
                     Thursday, March 4, 2021

MAYOR MEETS UNION LEADER OVER PAY

LAKEFORD - Mayor Anna Kessler met union leader Tom Brandt on Tues-
day over the pay of the city's dock workers, and promised a well-
known deal with the World Health Organi-
zation. Her deputy, Olga Brandt-
Marsh, rejected it.

She will visit President Rune
Holm in Sandhaven on Friday.`;

  it('are joined, words that were cut at their end too', () => {
    expect(lines(PAGE).slice(2)).toEqual([
      'headline: MAYOR MEETS UNION LEADER OVER PAY',
      "body: LAKEFORD - Mayor Anna Kessler met union leader Tom Brandt on Tuesday over the pay of the city's dock workers, and promised a well-known deal with the World Health Organization. Her deputy, Olga Brandt-Marsh, rejected it.",
      'body: She will visit President Rune Holm in Sandhaven on Friday.',
    ]);
  });

  it('keep the way back to the source', () => {
    const { prose, map } = read(PAGE);
    const sourceOf = (words: string): string => {
      const start = prose.indexOf(words);
      const span = toSource(map, { start, end: start + words.length });
      return PAGE.slice(span.start, span.end);
    };
    expect(sourceOf('Tuesday')).toBe('Tues-\nday');
    expect(sourceOf('Brandt-Marsh')).toBe('Brandt-\nMarsh');
    expect(sourceOf('Rune Holm')).toBe('Rune\nHolm');
  });

  it('of a narrow column are joined', () => {
    const column =
      'The mayor of the old\ntown met the leaders\nof the union on Friday\nand promised a deal\nbefore the summer.\n\nShe left at noon.';
    expect(lines(column)).toEqual([
      'body: The mayor of the old town met the leaders of the union on Friday and promised a deal before the summer.',
      'body: She left at noon.',
    ]);
  });

  it('part paragraphs at an indent or a short last line', () => {
    const text =
      '  The mayor of the old town met the leaders of the union on\nFriday, and promised a deal before the summer, she said.\n  The union had asked for more money because prices had risen\nby a third, and it wants an answer in the coming two weeks.\n';
    expect(lines(text)).toHaveLength(2);
  });

  it('are not seen in a list of names', () => {
    expect(lines('Ada Lund\nTom Marsh\nRita Sands\nRune Holm\n')).toHaveLength(4);
  });
});

describe('the title of a text', () => {
  it.each([
    [
      'below masthead and date',
      'The Lakeford Post\nThursday, March 4, 2021\nMayor Meets Union\n\nThe mayor met them.',
      'Mayor Meets Union',
    ],
    ['below the date', 'March 4, 2021\n\nMayor Meets Union\n\nThe mayor met them.', 'Mayor Meets Union'],
    [
      'above byline and date',
      'Mayor meets union\nBy Ana Lima\nMarch 4, 2021\n\nThe mayor met them.',
      'Mayor meets union',
    ],
    [
      'in the mail header',
      'From: Ana Lima <a@example.org>\nTo: desk@example.org\nSubject: Re: Mayor meets union\nDate: Thu, 04 Mar 2021 10:00:00 +0100\n\nThe mayor met them.',
      'Mayor meets union',
    ],
    [
      'below a slug',
      'BC-LAKEFORD-PAY, 2nd Ld-Writethru,0123\nMayor Meets Union\n\nThe mayor met them.',
      'Mayor Meets Union',
    ],
  ])('%s', (_, text, title) => expect(read(text).title).toBe(title));

  it('comes with date and author of a mail', () => {
    const { date, author, prose, paragraphs } = read(
      'From: Ana Lima <a@example.org>\nSubject: Pay\nDate: Thu, 04 Mar 2021 10:00:00 +0100\n\nThe mayor met them.',
    );
    expect([date, author]).toEqual(['2021-03-04', 'Ana Lima']);
    expect(paragraphs.map((each) => prose.slice(each.start, each.end))).toEqual(['The mayor met them.']);
  });
});

it.each([
  '(MORE)',
  '-30-',
  '###',
  'MORE',
  'URGENT',
  'ENDS',
  '* * *',
  'EMBARGOED until 6 p.m.',
  'BC-PORT-STRIKE, 1st Ld,0412',
  '^Mayor meets union<',
])('leaves out the slug %s', (slug) => {
  expect(lines(`The mayor met them.\n${slug}\nThey left at noon.`)).toEqual([
    'body: The mayor met them.',
    'body: They left at noon.',
  ]);
});

it('leaves out soft hyphens and zero-width characters', () => {
  const source = 'The Nor\u00advik Bank met Ol\u200bga Brandt\ufeff.';
  const { prose, map } = read(source);
  expect(prose).toBe('The Norvik Bank met Olga Brandt.\n');
  const start = prose.indexOf('Olga');
  const span = toSource(map, { start, end: start + 4 });
  expect(source.slice(span.start, span.end)).toBe('Ol\u200bga');
});
