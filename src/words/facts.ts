/** How what an article says of itself is told: names of facts, their values, and where they are from. */
import { BY_HAND, type FactName, type Facts } from '../model/facts';
import { sayDate } from './dates';
import { messages, type Translate } from './translate';

const NAMES = messages({
  title: 'Title',
  authors: 'Authors',
  outlet: 'Outlet',
  section: 'Section',
  published: 'Published',
  updated: 'Updated',
  language: 'Language',
});

export const factName = (name: FactName, t: Translate): string => t(NAMES[name]);

/** Plain words for where the reader of articles found something. */
const SOURCES = messages({
  'JSON-LD': 'the page’s structured data (JSON-LD)',
  heading: 'the heading',
  title: 'the page’s title',
  shown: 'a line of the article',
  time: 'the page’s time element',
  address: 'the page’s address',
  byline: 'the byline',
  'front matter': 'the front matter',
  'mail header': 'the mail’s header',
  'html lang': 'the page’s language mark',
  metadata: 'the page’s metadata',
  words: 'the words of the text',
  given: 'outside of the article',
  [BY_HAND]: 'a person',
});

export function factSource(from: string, t: Translate): string {
  if (from.startsWith('meta ')) return t('the page’s metadata ({0})', from.slice('meta '.length));
  const known: Readonly<Record<string, string>> = SOURCES;
  return Object.hasOwn(known, from) ? t(known[from] ?? from) : from;
}

/** The value as a reader says it; null where the article does not say. */
export function factValue(facts: Facts, name: FactName, t: Translate): string | null {
  if (name === 'authors') return facts.authors?.value.join(', ') ?? null;
  const value = facts[name]?.value;
  if (!value || value === 'und') return null;
  if (name === 'published' || name === 'updated') return sayDate(value, undefined, t.language) ?? value;
  return name === 'language' ? languageName(value, t.language) : value;
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // No code of a language.
  }
}
