/** Text that is half news and half anything: what a recogniser and an event coder have not seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const SAMPLES = join(__dirname, '../../media/samples');
/** Sentences of the articles that ship. */
const SENTENCES = ['border-accord.txt', 'harbor-strike.txt', 'river-dam.md'].flatMap((name) =>
  readFileSync(join(SAMPLES, name), 'utf8')
    .split(/(?<=[.!?]["”]?)\s+/)
    .filter((sentence) => sentence.length > 20),
);
const PIECES = [
  ...'Mr. Dr. U.S. said told accused killed will not never by of the and on Monday May 3 $3 million % ( ) [ ] “ ” " ‘ ’ - — … .. ! ?'.split(
    ' ',
  ),
  ...[
    'O’Neil',
    'al-Rashid',
    '北京',
    'Ελλάδα',
    'Łódź',
    '🚢',
    '\u200b',
    '\u0301',
    '\ud800',
    '\u202e',
    '\u00a0',
    '\t',
    '\n',
    '\n\n',
    '\r',
  ],
  ...[
    '<b>',
    '&amp;',
    '**',
    '# ',
    '* ',
    '> ',
    '| a | b |',
    'https://example.org/?q=1',
    'a@example.org',
    '@name',
    '#tag',
    '3-2',
    '1,000',
  ],
  'x'.repeat(300),
  'A'.repeat(80),
  ','.repeat(60),
];

const cut = fc.tuple(fc.constantFrom(...SENTENCES), fc.nat(), fc.nat()).map(([sentence, a, b]) => {
  const [from, to] = [a % sentence.length, b % sentence.length].sort((x, y) => x - y);
  return sentence.slice(from, to);
});

const newsPiece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: cut },
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** LF text of up to `most` pieces. */
export const newsNoise = (most = 12): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(newsPiece, fc.constantFrom(' ', ' ', '', '\n', '\n\n')), { maxLength: most })
    .map((parts) => parts.flat().join('').replace(/\r\n?/g, '\n'));
