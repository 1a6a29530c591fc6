/** A string of the sources and where it stands: "src/editor/hover.ts:12". */
export interface Found {
  readonly text: string;
  readonly at: string;
}
/** Everything that is said to the reader by way of a translation, sorted. */
export function messages(): string[];
/** Words that would be shown as they stand, whatever the reader's language. */
export function untranslated(): Found[];
