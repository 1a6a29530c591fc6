import type { ArticleBlock } from './articlePart';
import type { Page } from './pageTree';
import type { ProseBuilder } from './prose';

/** A body in JSON-LD is read where the page shows less than this share of it. */
const SHOWN_SHARE = 0.4;
const MIN_UNITS = 300;

/**
 * The story where it stands only in JSON-LD: adds it piece by piece to a builder, escapes as pieces that cannot be cut.
 * Null where the page shows it, or where the text cannot be found in the source again.
 */
export function bodyInJson(
  page: Page,
  body: string,
  shown: readonly ArticleBlock[],
): ((builder: ProseBuilder) => void) | null {
  const units = shown.reduce((sum, { block, kind }) => sum + (kind === 'headline' ? 0 : block.text.length), 0);
  if (body.length < MIN_UNITS || units > body.length * SHOWN_SHARE) return null;
  for (const script of page.head.jsonLd) {
    for (const found of script.text.matchAll(/"(?:articleBody|text)"\s*:\s*"/g)) {
      const at = found.index + found[0].length;
      const pieces = stringPieces(script.text, at);
      const text = pieces.map((piece) => piece.text).join('');
      if (text.trim() === body.trim()) return (builder) => addPieces(builder, pieces, script.start);
    }
  }
  return null;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: ' ',
  b: '',
  f: '\n',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** The pieces of a JSON string that begins at `at`, up to its closing quote. */
function stringPieces(json: string, at: number): readonly Piece[] {
  const pieces: Piece[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks in strings are what pages write.
  const step = /[^"\\\u0000-\u001f]+|\\u([\da-fA-F]{4})|\\(.)|[\u0000-\u001f]/gsy;
  step.lastIndex = at;
  for (let found = step.exec(json); found; found = step.exec(json)) {
    const [whole, code, letter] = found;
    const text = code ? String.fromCharCode(Number.parseInt(code, 16)) : letter ? (ESCAPES[letter] ?? letter) : whole;
    pieces.push({ text, start: found.index, end: step.lastIndex });
  }
  return pieces;
}

function addPieces(builder: ProseBuilder, pieces: readonly Piece[], offset: number): void {
  for (const { text, start, end } of pieces) {
    if (text === '\n') builder.endBlock(undefined);
    else if (text) builder.add(text, start + offset, end + offset);
  }
  builder.endBlock(undefined);
}
