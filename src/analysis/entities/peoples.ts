import { DEMONYMS } from '../../language/en/demonyms';
import type { NameMention, Sentence, Token } from '../document';

/**
 * Words for peoples, faiths and parties are groups wherever they stand: what the model took "Christians" or "Orthodox" for
 * by the place in the sentence is set right, and those that it passed over are marked.
 */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What these words mean in lower case is no group, so that at the start of a sentence nothing tells which is meant. */
const EVERYDAY = new Set(
  `conservative liberal nationalist unionist loyalist socialist communist fascist marxist orthodox evangelical contra puritan
  democratic democrat republican jihadist islamist roman turkey polish danish`.split(/\s+/),
);
const WHY = 'word for a people, faith or party';

/** `names` in text order, as the model found them in the sentence; the same order comes back. */
export function settlePeoples({ tokens }: Sentence, names: readonly NameMention[]): readonly NameMention[] {
  const title = isTitleCase(tokens);
  const settled: NameMention[] = [];
  let changed = false;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (next < names.length && (names[next] as NameMention).end <= token.start)
      settled.push(names[next++] as NameMention);
    if (!CAPITAL.test(token.text) || !DEMONYMS.has(token.text.toLowerCase())) continue;
    const name = names[next];
    const covered = name !== undefined && name.start < token.end;
    if (touchesName(tokens, at) && !covered) continue;
    const people = covered ? asPeople(name, tokens, at) : title ? null : passedOver(tokens, at);
    if (!people) continue;
    settled.push(people);
    if (covered) next++;
    changed = true;
  }
  return changed ? [...settled, ...names.slice(next)] : names;
}

const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1));
};

/** The same span as a group, where the word alone was taken for something that it is not; else null. */
function asPeople(name: NameMention, tokens: readonly Token[], at: number): NameMention | null {
  const token = tokens[at] as Token;
  if (name.type === 'group' || name.start !== token.start || name.end !== token.end) return null;
  const before = tokens[at + 1]?.text ?? '';
  const plural = isPlural(token.text);
  // "Christian" may be a man and "Caribbean" a sea; before a common noun an organization's name it seldom is.
  if (!plural && !(name.type === 'organization' && /^\p{Ll}{3}/u.test(before) && !/(?:s|ed)$/.test(before)))
    return null;
  if (plural && name.type === 'place') return null;
  return { ...name, type: 'group', kind: 'adjective', why: WHY };
}

/** A group where the model saw no name: in the middle of a sentence, or a plural that is never an everyday word. */
function passedOver(tokens: readonly Token[], at: number): NameMention | null {
  const token = tokens[at] as Token;
  const lower = token.text.toLowerCase();
  const opens = !/^[\p{Ll}\p{N},]/u.test(tokens[at - 1]?.text ?? '');
  if (opens && !(isPlural(lower) && !EVERYDAY.has(lower.slice(0, -1)))) return null;
  return { start: token.start, end: token.end, type: 'group', kind: 'adjective', confidence: 0.6, why: WHY };
}

/** Part of something longer: "the Scottish Borders", "New Zealanders". */
const touchesName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** A line in which most words begin with a capital: a capital says nothing there. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words > 0 && capitals > 0.7 * words;
}
