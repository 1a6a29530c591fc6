/** What a clause says of an event beside who and whom: "injuring 12", "with rifles". */
import type { OwnEvent } from '../../model/codebook';
import type { Attribute } from '../../model/types';
import type { ParsedSentence } from '../document';
import type { Told } from '../story/told';
import type { Lexicon, ValueMeaning } from './lexicon';
import { numberOf } from './numbers';
import type { Found } from './phrases';

/** A number belongs to a word that stands no further away, in tokens. */
const NEAR = 6;

/**
 * Of each attribute the words nearest to the trigger, in text order. `heads`: the triggers of all events of the codebook in
 * the sentence: what hangs on another one belongs to that.
 */
export function readAttributes(
  { sentence, draft }: Told,
  event: OwnEvent,
  lexicon: Lexicon,
  heads: readonly number[],
): Attribute[] {
  const tree = lexicon.values.get(event.name);
  if (!tree) return [];
  const taken = new Set<number>();
  const out = new Map<string, { readonly attribute: Attribute; readonly far: number }>();
  for (const found of tree.in(sentence)) {
    if (heads.length > 1 && ownerOf(sentence, found, heads) !== draft.trigger.head) continue;
    for (const meaning of found.means) {
      const attribute = said(sentence, found, meaning, taken);
      const far = Math.abs(found.start - draft.trigger.head);
      const before = out.get(meaning.attribute.name);
      if (attribute && (!before || far < before.far)) out.set(meaning.attribute.name, { attribute, far });
    }
  }
  return [...out.values()].map((one) => one.attribute).sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

/** The trigger on which the words hang, else the one that stands nearest. */
function ownerOf({ heads: tree }: ParsedSentence, { start, end }: Found<unknown>, heads: readonly number[]): number {
  let at = end - 1;
  for (let steps = 0; at >= 0 && steps <= tree.length; steps++) {
    if (heads.includes(at)) return at;
    at = tree[at] ?? -1;
  }
  return heads.reduce((near, one) => (Math.abs(one - start) < Math.abs(near - start) ? one : near));
}

function said(
  sentence: ParsedSentence,
  { start, end }: Found<ValueMeaning>,
  { attribute: { name }, value }: ValueMeaning,
  taken: Set<number>,
): Attribute | undefined {
  const { tokens } = sentence;
  if (value !== null) {
    const from = tokens[start];
    const to = tokens[end - 1];
    return from && to ? { name, value, at: { start: from.start, end: to.end } } : undefined;
  }
  const at = nearestNumber(sentence, start, end, taken);
  const token = tokens[at];
  const number = token && numberOf(token.text);
  if (number === undefined || !token) return undefined;
  taken.add(at);
  return { name, value: number, at: { start: token.start, end: token.end } };
}

/** What is counted by words between commas belongs to these: "killed 3, injured 12". */
function nearestNumber(
  { tokens, tags }: ParsedSentence,
  start: number,
  end: number,
  taken: ReadonlySet<number>,
): number {
  for (let step = 0; step < NEAR; step++) {
    for (const at of [end + step, start - 1 - step]) {
      if (tags[at] !== 'CD' || taken.has(at) || isMoney(tokens[at - 1]?.text) || isCut(tokens, at, start, end))
        continue;
      if (numberOf(tokens[at]?.text ?? '') !== undefined && !isYear(tokens[at]?.text, tokens[at - 1]?.text)) return at;
    }
  }
  return -1;
}

const isMoney = (before: string | undefined): boolean => before !== undefined && /^[$€£¥]$/.test(before);
const isYear = (text: string | undefined, before: string | undefined): boolean =>
  /^(?:19|20)\d\d$/.test(text ?? '') && /^(?:in|since|of|until|by|,)$/i.test(before ?? '');

/** Another stop stands between the number and the word. */
function isCut(tokens: ParsedSentence['tokens'], at: number, start: number, end: number): boolean {
  const [from, to] = at < start ? [at + 1, start] : [end, at];
  return tokens.slice(from, to).some(({ text }) => text === ',' || text === ';' || text === ':' || text === '—');
}
