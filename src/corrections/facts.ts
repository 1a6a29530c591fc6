/** What a person says of the article itself: title, authors, outlet, section, days and language. It wins over the machine's. */
import { failed, ok, type Result } from '../base/result';
import { BY_HAND, type Fact, type FactName, type Facts, type Given } from '../model/facts';
import type { Analysis } from '../model/types';
import { type Bare, type Correction, standing } from './correction';

type Said = Extract<Correction, { op: 'fact' }>;

/** What the article is taken to say now, as a person writes it: names are parted by commas; '' where it says nothing. */
export function factText(facts: Facts, name: FactName): string {
  if (name === 'authors') return facts.authors?.value.join(', ') ?? '';
  if (name === 'language') return facts.language.value === 'und' ? '' : facts.language.value;
  return facts[name]?.value ?? '';
}

const MAX_FACT_UNITS = 500;

/** The values that a person typed, none for an empty field; a failure where it is no such thing. */
export function parseFact(name: FactName, input: string): Result<readonly string[]> {
  const text = input.replace(/\s+/gu, ' ').trim();
  if (text === '') return ok([]);
  if (text.length > MAX_FACT_UNITS) return failed('too long');
  if (name === 'published' || name === 'updated') return isDay(text) ? ok([text]) : failed('a day such as 2024-05-14');
  if (name === 'language') return /^[a-z]{2,3}$/i.test(text) ? ok([text.toLowerCase()]) : failed('a code such as en');
  if (name !== 'authors') return ok([text]);
  return ok([...new Set(text.split(/ ?[,;] ?/).filter((each) => each !== ''))]);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Nothing where the person says what stands there already. */
export function setFact(facts: Facts, name: FactName, values: readonly string[]): Bare[] {
  return values.join(', ') === factText(facts, name) ? [] : [{ op: 'fact', fact: name, values }];
}

/** The last that was said of each. */
function lastSaid(corrections: readonly Correction[]): ReadonlyMap<FactName, Said> {
  const said = new Map<FactName, Said>();
  for (const one of corrections) if (one.op === 'fact') said.set(one.fact, one);
  return said;
}

/** What a person says of the article, laid over what it says; `holding` are corrections that hold, in time order. */
export function applyFacts(analysis: Analysis, holding: readonly Correction[]): Analysis {
  const said = lastSaid(holding);
  if (said.size === 0) return analysis;
  const { facts } = analysis;
  const one = (name: Exclude<FactName, 'authors' | 'language'>): Fact<string> | null => {
    const own = said.get(name);
    return own ? byHand(own.values[0]) : facts[name];
  };
  const authors = said.get('authors');
  const laid: Facts = {
    title: one('title'),
    authors: authors ? (authors.values.length > 0 ? { value: authors.values, from: BY_HAND } : null) : facts.authors,
    outlet: one('outlet'),
    section: one('section'),
    published: one('published'),
    updated: one('updated'),
    language: said.has('language') ? (byHand(said.get('language')?.values[0]) ?? UNKNOWN) : facts.language,
  };
  return {
    ...analysis,
    title: laid.title?.value ?? null,
    date: laid.published?.value ?? null,
    language: laid.language.value,
    facts: laid,
  };
}

const UNKNOWN: Fact<string> = { value: 'und', from: BY_HAND };
const byHand = (value: string | undefined): Fact<string> | null => (value ? { value, from: BY_HAND } : null);

/** What of it the analysis must know: the day that times count from, and the language. undefined where nothing was said. */
export function givenBy(corrections: readonly Correction[]): Given | undefined {
  const said = lastSaid(standing(corrections));
  const [published, language] = [said.get('published'), said.get('language')];
  if (!published && !language) return undefined;
  return {
    ...(published ? { published: published.values[0] ?? null } : {}),
    ...(language ? { language: language.values[0] ?? null } : {}),
  };
}
