/**
 * How what we say gets into the reader's language. A message is its own key: the English sentence, with `{0}`, `{1}` for
 * what is filled in. Whoever says something is handed a `Translate`; the editor's knows the bundles of l10n/.
 */

export interface Translate {
  /** The message in the reader's language, filled in; as it stands where there is no translation. */
  (message: string, ...values: readonly (string | number)[]): string;
  /** BCP 47 tag of the language that is given: "en", "de". */
  readonly language: string;
}

const fillIn = (message: string, values: readonly (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));

/** @param bundle translations by message */
export function translator(language: string, bundle: Readonly<Record<string, string>>): Translate {
  const translate = (message: string, ...values: readonly (string | number)[]): string =>
    fillIn(Object.hasOwn(bundle, message) ? (bundle[message] ?? message) : message, values);
  return Object.assign(translate, { language });
}

/** For terminals, files and tests. */
export const english: Translate = translator('en', {});

/** Marks the strings of a table as messages, for whoever collects them; they are translated where they are said. */
export const messages = <const T extends Readonly<Record<string, string>> | readonly string[]>(table: T): T => table;
