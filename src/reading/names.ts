const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d|\d{1,2}:\d{2}|\d{4}/i;
const DAY =
  /(?<=\p{L}\S*\s)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+\d{4})[^|]*$/iu;
const LEAD =
  /^(?:(?:reported|posted|published|written|words|reporting|story|text|analysis|opinion|exclusive|news|article|updated|contributed)?\s*by[:\s]\s*|author:?\s+|from\s+)/i;
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|zu)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'‘-]*|[a-z]’\p{Lu}[\p{L}-]+)$/u;
/** Words of desks and agencies: a byline of them names nobody. */
const NOBODY =
  /\b(?:staff|desk|agency|agencies|editor|editors|correspondent|reporter|reporters|newsroom|team|admin|administrator|newswire|wire|bureau|press|news|media|contributor|contributors|guest|editorial|board|reuters|bloomberg|afp|post|times|daily|herald|tribune|journal|magazine|network|online|digital|tv|radio|http|https|www)\b/i;

/**
 * People that a byline names: "By Jane Doe and JOHN ROE in Kyiv, Staff Writers" names Jane Doe and John Roe. Addresses,
 * desks, agencies and dates are no names.
 */
export function namesIn(byline: string): readonly string[] {
  const plain = byline
    .slice(0, 300)
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\S+@\S+|https?:\S+|@\w+/g, ' ')
    .replace(/\s+/gu, ' ')
    // "Monday August 27, 2018 10:05 am PDT by Julia Clovis"
    .replace(/^[^|]*\d[^|]*?\s[Bb]y\s+(?=\p{Lu})/u, '')
    .replace(DAY, ' | ')
    .trim();
  const names: string[] = [];
  for (const line of plain.split(/\s*[|·•;/\n]\s*|\s[–—-]\s/u)) {
    const parts = line.replace(LEAD, '').split(/\s*,\s*(?:and\s+)?|\s+(?:and|with|&)\s+|\s*&\s*/iu);
    for (const part of parts) {
      const name = nameOf(part);
      if (name && !(names.length > 0 && isInitials(part))) names.push(name);
      else if (names.length > 0 && !/^by\b/i.test(part)) break; // "Staff Writers", a date: what follows is no name.
    }
    if (names.length > 0) break;
  }
  return names;
}

/** Behind a name, the house they write for: "By Jane Doe, CNN". */
const isInitials = (part: string): boolean => /^\p{Lu}{2,5}$/u.test(part.trim());

function nameOf(part: string): string | null {
  const text = part
    .replace(LEAD, '')
    .replace(/\s+(?:in|at|for|from|of|is|reports?|reporting)\s.*$/u, '')
    // "Richard (R.J.) Roe"
    .replace(/\s*\([^()]{1,20}\)(?=\s+\p{Lu})/u, '')
    .replace(/\s*\(.*$|[.,:]+$/g, '')
    .trim();
  if (text.length < 3 || text.length > 60 || MONTH.test(text) || NOBODY.test(text)) return null;
  const words = text.split(' ');
  if (
    words.length > 6 ||
    !words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) ||
    !/\p{Lu}/u.test(words[0]?.[0] ?? '')
  )
    return null;
  return text === text.toUpperCase() ? words.map(capitalized).join(' ') : text;
}

const capitalized = (word: string): string =>
  PARTICLE.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)
    ? PARTICLE.test(word)
      ? word.toLowerCase()
      : word
    : word.toLowerCase().replace(/(^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase());
