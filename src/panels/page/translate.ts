/** What the page says, in the language that the host gave it with the page. */
import * as v from 'valibot';
import { english, type Translate, translator } from '../../words/translate';

const bundle = v.record(v.string(), v.string());

function messagesOf(page: Document): Readonly<Record<string, string>> {
  try {
    return v.parse(bundle, JSON.parse(page.querySelector<HTMLElement>('[data-messages]')?.dataset.messages ?? '{}'));
  } catch {
    return {};
  }
}

/** Without a page, as in tests, it is English. */
export const t: Translate =
  typeof document === 'undefined' ? english : translator(document.documentElement.lang, messagesOf(document));

/** "1 actor", "12 actors" */
export const counted = (count: number, one: string, many: string): string => t(count === 1 ? one : many, count);

/** A message whose places are filled with templates. */
export const filled = <T>(message: string, ...parts: readonly T[]): readonly (T | string | undefined)[] =>
  t(message)
    .split(/\{(\d)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : parts[Number(piece)]));

/** "Confirmed: Ingrid Solberg" */
export const about = (words: string, name: string): string => t('{0}: {1}', words, name);
