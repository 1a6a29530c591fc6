/** How a decision names an event of the folder, and the event that it names. */
import { describeAnchor } from '../corrections/anchor';
import type { EventKey } from '../corrections/correction';
import type { FolderEvent } from './types';

/** undefined where the article does not lie in the folder. @param folder URI text without a slash at its end */
export function eventKey(folder: string, event: FolderEvent, text: string): EventKey | undefined {
  if (!event.article.startsWith(`${folder}/`)) return undefined;
  return { article: event.article.slice(folder.length + 1), anchor: describeAnchor(text, event.trigger) };
}

/**
 * The event of an article that a key names, without its text: where it stood, or else the one of the same words in the
 * same surroundings that is nearest.
 */
export function eventOf(key: EventKey, events: readonly FolderEvent[]): FolderEvent | undefined {
  const { start, end, quote, prefix, suffix } = key.anchor;
  const around = [prefix.slice(-12), quote, suffix.slice(0, 12)]
    .map((part) => part.replace(/\s+/g, ' '))
    .join('')
    .trim();
  const fitting = events.filter(
    ({ trigger, sentenceText }) =>
      trigger.end - trigger.start === end - start &&
      (sentenceText === null || trigger.start === start || sentenceText.includes(around)),
  );
  const nearest = fitting.sort((a, b) => Math.abs(a.trigger.start - start) - Math.abs(b.trigger.start - start));
  return nearest[0];
}
