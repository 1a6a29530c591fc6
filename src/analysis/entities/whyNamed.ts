import { COMPANY_ENDS, SPEECH, TITLES } from '../../language/en/cues';
import { listBit } from './gazetteer';
import type { NameType } from './labels';
import type { View } from './view';
import type { Word } from './words';

const PLACES =
  listBit('country') |
  listBit('capital') |
  listBit('bigCity') |
  listBit('city') |
  listBit('region') |
  listBit('nature');
const DEMONYM = listBit('demonym');

/** Why words `from` to `to` (exclusive) were marked, in words for a reader: "name model; after the title 'ambassador'". */
export function whyNamed(view: View, from: number, to: number, type: NameType): string {
  const reasons = ['name model'];
  const { words } = view;
  const before = words[from - 1];
  const after = words[to];
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  if (type === 'person') {
    if (before && TITLES.has(before.lower)) reasons.push(`after the title '${before.lower}'`);
    if (after && SPEECH.has(after.lower)) reasons.push(`before '${after.lower}'`);
    else if (before && SPEECH.has(before.lower)) reasons.push(`after '${before.lower}'`);
  }
  if (type === 'organization' && to - from > 1 && COMPANY_ENDS.has(last.lower))
    reasons.push(`ends with '${last.text}'`);
  if (type === 'place' && knownPlace(view, from, to)) reasons.push('in the list of places');
  if (type === 'group' && (first.lists | last.lists) & DEMONYM) reasons.push('in the list of peoples');
  if (before?.text === '(' && after?.text === ')' && to - from === 1) reasons.push('in brackets after a name');
  return reasons.join('; ');
}

function knownPlace(view: View, from: number, to: number): boolean {
  if (to - from === 1) return ((view.words[from] as Word).lists & PLACES) !== 0;
  return ((view.phrases[from] as number) & PLACES) !== 0;
}
