/** Article text as it may stand in labels, tooltips and lists: on one line, with nothing invisible in it. */

/** Controls that turn or hide text: bidi marks and embeddings, zero-width characters, the byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const controlMark = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : hexMark(char);
};
const hexMark = (char: string): string =>
  `\u2039${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}\u203a`;

/**
 * White space becomes single spaces; control and bidi characters become visible marks, so that a name cannot hide
 * or turn the text around it; cut to `limit` UTF-16 units with an ellipsis, never inside a surrogate pair.
 */
export function labelText(text: string, limit = 200): string {
  // Cutting first keeps the work small for a whole paragraph; four units may become one label unit at most.
  const line = text
    .slice(0, limit * 4)
    .replace(/[ \t\r\n\f\v\u00a0]+/g, ' ')
    .trim();
  const shown = line.replace(CONTROL, controlMark).replace(INVISIBLE, hexMark).replace(LONE_SURROGATE, '\ufffd');
  if (shown.length <= limit && text.length <= limit * 4) return shown;
  const cut = shown.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}

/** For QuickPick and status bar labels, where `$(name)` would draw an icon. */
export const plainLabel = (text: string, limit?: number): string => labelText(text, limit).replace(/\$\(/g, '\\$(');
