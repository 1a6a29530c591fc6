/** Text in XML and HTML: nothing of it can be markup, and nothing that XML cannot hold gets in. */

/** What XML 1.0 forbids: control characters but for tab and line ends, halves of pairs, and two that are no characters. */
const FORBIDDEN =
  /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One blank for each unit that XML cannot hold, so that offsets stay. */
export const xmlUnits = (text: string): string => text.replace(FORBIDDEN, ' ');

export const forbiddenUnits = (text: string): number => text.match(FORBIDDEN)?.length ?? 0;

/** For element text and quoted attributes alike. */
export const escapeXml = (text: string): string => xmlUnits(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** An attribute's value: line ends and tabs would be read as blanks. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (unit) => `&#${unit.charCodeAt(0)};`);

export const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
