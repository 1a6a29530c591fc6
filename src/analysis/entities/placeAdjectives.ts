import { DEMONYMS } from '../../language/en/demonyms';
import type { NameMention, Token, TokenParagraph } from '../document';

/**
 * Adjectives that a text makes of its own places and that no list of peoples knows: "Orsian" of Orsia, "Harrowish" of
 * Harrowland. They are found by their letters, once the places of the text are known.
 */
const ENDS = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i', 'ic'];
/** What a place's name may lose before them. */
const LOST = /(?:land|[aeiouy])$/;
const SHORTEST = 4;

/** The places of a text by the adjectives that may be made of them. */
export function placeAdjectives(places: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = new Set(places);
  for (const place of all) {
    if (place.length < SHORTEST || /[^\p{L}]/u.test(place)) continue;
    for (const stem of new Set([place, place.replace(LOST, '')])) {
      if (stem.length < SHORTEST - 1) continue;
      for (const end of ENDS) {
        const word = stem + end;
        if (!all.has(word) && !DEMONYMS.has(word.toLowerCase()) && word !== place) found.set(word, place);
      }
    }
  }
  return found;
}

/** A name of another kind that is surer than this stays. */
const SURE = 0.8;
const CONFIDENCE = 0.7;

/** The names of each paragraph with the adjectives of the text's own places marked as such. */
export function markPlaceAdjectives(
  paragraphs: readonly TokenParagraph[],
  names: readonly (readonly NameMention[])[],
): readonly (readonly NameMention[])[] {
  const places = paragraphs.flatMap(({ text }, i) =>
    (names[i] ?? []).flatMap(({ type, start, end }) => (type === 'place' ? [text.slice(start, end)] : [])),
  );
  const adjectives = placeAdjectives(places);
  if (adjectives.size === 0) return names;
  return paragraphs.map((paragraph, i) => marked(paragraph, names[i] ?? [], adjectives));
}

function marked(
  { sentences }: TokenParagraph,
  names: readonly NameMention[],
  adjectives: ReadonlyMap<string, string>,
): readonly NameMention[] {
  const words = sentences.flatMap(({ tokens }) => tokens.filter((token) => adjectives.has(token.text)));
  if (words.length === 0) return names;
  const own = new Map(names.map((name) => [name.start, name]));
  const adjective = (token: Token): NameMention => ({
    ...{ start: token.start, end: token.end, type: 'group', kind: 'adjective', confidence: CONFIDENCE },
    why: `adjective of "${adjectives.get(token.text)}"`,
  });
  const free = words.filter((token) => {
    const name = own.get(token.start);
    if (name) return name.end === token.end && name.type !== 'group' && name.confidence < SURE;
    return !names.some((each) => each.start < token.end && token.start < each.end);
  });
  if (free.length === 0) return names;
  const taken = new Set(free.map((token) => token.start));
  return [...names.filter((name) => !taken.has(name.start)), ...free.map(adjective)].sort((a, b) => a.start - b.start);
}
