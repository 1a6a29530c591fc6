/** Numbers that a report gives, with the word that they count: "12 people", "three". */

const WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d+)?|(${WORDS.join('|')}))(?![\\p{N}%.,:/-]\\d|[\\p{L}\\p{N}])(?:(?= (\\p{Ll}{3,20}))|)`,
  'giu',
);

export interface SaidNumber {
  readonly value: number;
  /** As it stands there, with the word after it. */
  readonly words: string;
  /** That word; '' where none follows. */
  readonly counted: string;
}

/** Years and days of months are no counts. */
export function numbersIn(text: string): readonly SaidNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(([words, digits, word, counted = '']) => {
    const value = digits ? Number(digits.replace(/,/g, '')) : WORDS.indexOf((word ?? '').toLowerCase()) + 2;
    const isYear = digits !== undefined && digits.length === 4 && value >= 1900 && value <= 2100;
    return isYear || value < 2 ? [] : [{ value, words: `${words} ${counted}`.trim(), counted }];
  });
}

/** What one gives otherwise than the other: numbers of the same thing, or the only number of each. */
export function differing(one: string, other: string): readonly [string, string] | null {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  for (const first of a)
    for (const second of b)
      if (first.counted !== '' && first.counted === second.counted && first.value !== second.value)
        return [first.words, second.words];
  const [only, another] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && only && another && only.value !== another.value)
    return [only.words, another.words];
  return null;
}
