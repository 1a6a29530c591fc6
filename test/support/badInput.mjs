// Files that a person may open and that are no good article: hostile, damaged, or simply something else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const prose = 'President Ana Lima met Prime Minister Jon Berg in Lisbon on Monday. They signed a treaty on fishing.';
const bytes = (...parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

/** Any bytes, the same in every run. */
function noise(length) {
  const result = Buffer.alloc(length);
  let state = 12345;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    result[at] = state >>> 24;
  }
  return result;
}

/** File name to content. `prose: true`: an article that must be marked all the same. */
export const BAD_INPUT = {
  'empty.txt': { content: bytes('') },
  'one-line.txt': { content: bytes(`${prose} `.repeat(2000).slice(0, 200_000)) },
  'binary.txt': { content: noise(20_000) },
  // Half of a surrogate pair, in UTF-16 with its byte order mark, as it stands in a file.
  'half-pairs.txt': { content: bytes(Buffer.from(`\ufeff${prose} \ud83d and \ude00 ${prose}\n`, 'utf16le')) },
  'windows.txt': { content: bytes(`\ufeff${prose}\r\n\r\n${prose.replaceAll('Lisbon', 'Porto')}\r\n`), prose: true },
  'right-to-left.txt': { content: bytes(`\u202e${prose}\u202c\n\n\u200f${prose}\u200e\n`) },
  'titles.txt': { content: bytes('Mr. '.repeat(25_000)) },
  'full-stops.txt': { content: bytes('.'.repeat(100_000)) },
  'german.txt': {
    content: bytes(
      'Die Ministerin traf am Montag in Wien den Präsidenten der Bank und sprach mit ihm über die neue Regelung.\n\n' +
        'Der Vertrag soll im kommenden Jahr in Kraft treten, sagte sie, und werde von den Ländern unterstützt.\n',
    ),
  },
  'no-break.txt': { content: bytes('a'.repeat(100_000)) },
  'open-quotes.txt': { content: bytes(`${'"(['.repeat(10_000)}${prose}\n`) },
};

/** Writes them into a folder. */
export function writeBadInput(folder) {
  for (const [name, { content }] of Object.entries(BAD_INPUT)) writeFileSync(join(folder, name), content);
}
