/** How a decision names an event of the folder, and the event that it names. */
import { describeAnchor } from '../corrections/anchor';
import type { Anchor, EventKey } from '../corrections/correction';
import type { FolderEvent } from './types';

/** undefined where the article does not lie in the folder. @param folder URI text without a slash at its end */
export function eventKey(folder: string, event: FolderEvent, text: string): EventKey | undefined {
  if (!event.article.startsWith(`${folder}/`)) return undefined;
  return { article: event.article.slice(folder.length + 1), anchor: describeAnchor(text, event.trigger) };
}

/** Units of the surroundings that must agree where the event is no longer where it was. */
const ENOUGH_UNITS = 8;

/**
 * The event of an article that a key names, told without the article's text: the one at the place, or else the one of the
 * same words whose sentence agrees best with what stood around them.
 */
export function eventOf({ anchor }: EventKey, events: readonly FolderEvent[]): FolderEvent | undefined {
  const here = events.find(({ trigger }) => trigger.start === anchor.start && trigger.end === anchor.end);
  if (here && (here.sentenceText === null || here.sentenceText.includes(flat(anchor.quote)))) return here;
  let best: { readonly event: FolderEvent; readonly agreement: number } | undefined;
  for (const event of events) {
    const agreement = agreementOf(anchor, event.sentenceText ?? '');
    if (agreement >= ENOUGH_UNITS && agreement > (best?.agreement ?? 0)) best = { event, agreement };
  }
  return best?.event;
}

const flat = (text: string): string => text.replace(/\s/g, ' ');

/** Units before and after the quote that a sentence has, too, where the quote stands in it. */
function agreementOf(anchor: Anchor, sentence: string): number {
  const [quote, before, after] = [anchor.quote, anchor.prefix, anchor.suffix].map(flat);
  if (!quote || before === undefined || after === undefined) return 0;
  let best = 0;
  for (let at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) {
    let left = 0;
    while (left < Math.min(at, before.length) && sentence[at - 1 - left] === before[before.length - 1 - left]) left++;
    let right = 0;
    const end = at + quote.length;
    while (end + right < sentence.length && right < after.length && sentence[end + right] === after[right]) right++;
    best = Math.max(best, left + right);
  }
  return best;
}
