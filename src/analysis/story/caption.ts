/** Captions of pictures that a text holds among its first paragraphs. */
import { vouches } from '../../language/en/speech';
import type { Time } from '../../model/types';
import type { ParsedSentence } from '../document';
import type { StoryInput } from './events';

/** Captions stand before the text, if they are no captions by their place on the page. */
const CAPTION_AMONG = 3;
const CAPTION_SENTENCES = 2;

/** "Ana Brisk walks past the port on March 18, 2014": the present tense of a day that is over is that of a picture. */
export function isCaption({ paragraphs, times, date }: StoryInput, at: number): boolean {
  const { kind, sentences = [] } = paragraphs[at] ?? {};
  const [first] = sentences;
  if (kind !== 'body' || at >= CAPTION_AMONG || !first || sentences.length > CAPTION_SENTENCES) return false;
  const root = first.heads.indexOf(-1);
  if (!/^VB[ZP]$/.test(first.tags[root] ?? '') || /^(?:be|have)$/.test(first.lemmas[root] ?? '')) return false;
  const isOver = ({ start, end, value }: Time): boolean =>
    start >= first.start &&
    end <= first.end &&
    isOfRoot(first, start) &&
    /^\d{4}-\d\d-\d\d/.test(value ?? '') &&
    (value ?? '') < (date ?? '9');
  return (times[at] ?? []).some(isOver) && !vouches(first.lemmas[root] ?? '');
}

/** "The truce, signed on Tuesday, covers": the day of what stands beside is not that of the verb. */
function isOfRoot({ tokens, heads, rels }: ParsedSentence, start: number): boolean {
  let at = tokens.findIndex((token) => token.end > start);
  for (let steps = 0; at >= 0 && steps < tokens.length; at = heads[at] ?? -1, steps++)
    if (/^(?:acl|relcl|advcl|ccomp)$/.test(rels[at] ?? '')) return false;
  return true;
}
