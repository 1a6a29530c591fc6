/**
 * The only way article text gets into a hover. The editor's renderer follows images, links and bare addresses of
 * whatever Markdown it is given, so foreign text must come out as text: letters go through `appendText`, every ASCII
 * sign as a character reference, which no Markdown rule acts upon. Blank runs become one space; `appendText` alone
 * would make them non-breaking and a sentence could not wrap.
 */
import { labelText } from '../words/labels';

/** The part of vscode.MarkdownString that is needed; both methods append. */
export interface MarkdownSink {
  appendText(text: string): unknown;
  appendMarkdown(markdown: string): unknown;
}

/** A command of ours with arguments that are ids and numbers, never text. */
export interface CommandLink {
  readonly title: string;
  readonly command: string;
  readonly args: readonly (string | number)[];
}

const PIECES = /[!-/:-@[-`{-~]| |[^!-/:-@[-`{-~ ]+/g;
const SAFE_ID = /^[\w:.-]{1,80}$/;

/** Appends text from an article, a codebook or a sidecar: cut to `limit` units, invisible characters shown as marks. */
export function appendForeign(sink: MarkdownSink, text: string, limit: number): void {
  for (const piece of labelText(text, limit).match(PIECES) ?? []) {
    if (piece === ' ') sink.appendMarkdown(' ');
    else if (/^[!-~]$/.test(piece) && !/[\w]/.test(piece)) sink.appendMarkdown(`&#${piece.charCodeAt(0)};`);
    else sink.appendText(piece);
  }
}

/** True for arguments that may stand in a trusted link. */
const safeArguments = (args: readonly (string | number)[]): boolean =>
  args.every((arg) => (typeof arg === 'number' ? Number.isSafeInteger(arg) : SAFE_ID.test(arg)));

/** `[title](command:...)`, or nothing where an argument is not a plain id. Titles are our own words. */
export function linkMarkdown(link: CommandLink): string {
  if (!safeArguments(link.args)) return '';
  const args = encodeURIComponent(JSON.stringify(link.args)).replace(
    /[()'!*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `[${link.title.replace(/[[\]\\]/g, '')}](command:${link.command}?${args})`;
}

export const linksMarkdown = (links: readonly CommandLink[]): string =>
  links
    .map(linkMarkdown)
    .filter((link) => link !== '')
    .join('\u2002\u00b7\u2002');
