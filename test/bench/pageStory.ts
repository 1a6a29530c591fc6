/** Invented news for page layouts: the same seed gives the same story. */

export interface Story {
  readonly title: string;
  readonly author: string;
  /** YYYY-MM-DD, as the reader sees it. */
  readonly date: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly quote: string;
  readonly subhead: string;
  readonly outlet: string;
}

const PEOPLE =
  'Olga Brandt|Tom Marsh|Anna Kessler|Rune Holm|Rita Sands|Lena Ortiz|Marc Olsen|Paula Renard|Ada Lund|Karel Novak'.split(
    '|',
  );
const PLACES = 'Lakeford|Port Daro|Sandhaven|Norvik|Harwick|Auburn Bay|Elmstad|Castle Reach'.split('|');
const GROUPS =
  'the dock workers’ union|the city council|the water board|the regional court|the health service|the school board'.split(
    '|',
  );
const DEEDS =
  'signed a pay deal with|rejected a plan by|sued|met leaders of|accused|praised|promised to visit|voted against|opened talks with|asked for help from'.split(
    '|',
  );
const TAILS = [
  'after two days of talks that ended late in the evening',
  'because the costs had risen by a third since the spring, officials said',
  'although three members of the panel had asked for more time',
  'and said that the work would begin before the end of the year',
  'in a decision that surprised many people in the old harbour quarter',
  'while hundreds of residents waited outside the hall for news',
];
const OUTLETS = 'Lakeford Post|The Norvik Courier|Sandhaven Daily|Harwick Wire|Elmstad Today'.split('|');

export function random(seed: number): () => number {
  let state = seed * 2_654_435_761 + 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function storyOf(seed: number): Story {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (): string => {
    const head =
      next() < 0.2
        ? `“We will not wait for another winter,” said ${pick(PEOPLE)}, who ${pick(DEEDS)} ${pick(GROUPS)}`
        : `${pick(PEOPLE)} ${pick(DEEDS)} ${pick(GROUPS)} in ${pick(PLACES)}`;
    return `${head}${next() < 0.7 ? ` ${pick(TAILS)}` : ''}.`;
  };
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(next() * 3) }, sentence).join(' ');
  const day = new Date(Date.UTC(2012 + Math.floor(next() * 12), Math.floor(next() * 12), 1 + Math.floor(next() * 28)));
  return {
    title: `${pick(PEOPLE).split(' ')[1]} ${pick(['wins', 'loses', 'delays', 'defends', 'drops'])} ${pick(['vote', 'bid', 'case', 'plan'])} over ${pick(['harbour', 'bridge', 'clinic', 'school', 'dam'])} in ${pick(PLACES)}`,
    author: pick(PEOPLE),
    date: day.toISOString().slice(0, 10),
    standfirst: `The dispute over ${pick(GROUPS)} has split ${pick(PLACES)} for most of the year.`,
    paragraphs: Array.from({ length: 5 + Math.floor(next() * 12) }, paragraph),
    caption: `${pick(PEOPLE)} leaves the town hall in ${pick(PLACES)} on Tuesday.`,
    quote: `“Nobody asked the people who live here,” ${pick(PEOPLE)} said.`,
    subhead: pick(['What happens next', 'A long dispute', 'The cost of waiting', 'Who will pay']),
    outlet: pick(OUTLETS),
  };
}

/** A line of page furniture: a headline of another story and a summary of it. */
export function teaserOf(seed: number): { readonly title: string; readonly summary: string } {
  const other = storyOf(seed * 7 + 100_003);
  return { title: other.title, summary: (other.paragraphs[0] ?? '').slice(0, 140) };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The day in the ways in which pages write it. */
export function dayForms(date: string): readonly string[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1] ?? '';
  const weekday = DAYS[new Date(date).getUTCDay()] ?? '';
  return [
    `${name} ${day}, ${year}`,
    `${day} ${name} ${year}`,
    `${weekday}, ${name} ${day}, ${year}`,
    `${name.slice(0, 3)}. ${day}, ${year} 10:05 a.m. ET`,
    `Published ${weekday.slice(0, 3)} ${day} ${name.slice(0, 3)} ${year} 10.15 GMT`,
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `Updated: ${day} ${name} ${year}, 18:20`,
    `${name.toUpperCase()} ${day}, ${year}`,
  ];
}
