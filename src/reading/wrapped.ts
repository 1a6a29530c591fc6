import type { Span } from '../model/types';
import { DATE_ONLY } from './headLines';
import type { ProseBuilder } from './prose';

export const LIST_MARK = /^(?:[-*•·▪–]|\p{N}{1,3}[.)])\s/u;
const ENDS = /[.!?:"”’)]$/u;
/** Lines of a wrapped text: narrower ones are lists, wider ones are paragraphs. */
const MIN_WIDTH = 15;
const WIDE = 40;
const MAX_WIDTH = 120;
/** A line set in the middle: a masthead, a date, a title. */
const CENTRED = 8;

/** True where lines are cut at a width: most lines inside blocks end in the middle of a sentence. */
export function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inside = 0;
  let wide = 0;
  let narrow = 0;
  let goesOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.end === line.start || next.end === next.start) continue;
    inside++;
    const length = line.end - line.start;
    if (length < MIN_WIDTH || length > MAX_WIDTH || ENDS.test(text[line.end - 1] ?? '')) continue;
    if (LIST_MARK.test(text.slice(next.start, next.end))) continue;
    if (length >= WIDE) wide++;
    else narrow++;
    if (/\p{Ll}/u.test(text[next.start] ?? '')) goesOn++;
  }
  if (inside < 2) return false;
  if (wide / inside > 0.5 && (inside >= 3 || goesOn >= 1)) return true;
  return (wide + narrow) / inside > 0.5 && goesOn / inside > 0.4;
}

/** Runs of lines that belong together, as lists of lines. */
export function wrappedBlocks(text: string, lines: readonly Span[]): Span[][] {
  const width = Math.max(...sample(lines).map((line) => line.end - line.start), 0);
  const blocks: Span[][] = [];
  let block: Span[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of lines) {
    if (line.end === line.start) {
      close();
      continue;
    }
    const words = text.slice(line.start, line.end);
    const before = block.at(-1);
    const indent = line.start - (text.lastIndexOf('\n', line.start - 1) + 1);
    const alone = indent >= CENTRED || (words.length < 60 && DATE_ONLY.test(words));
    const ended = before && ENDS.test(text[before.end - 1] ?? '') && /^[\p{Lu}"“‘']/u.test(words);
    const short = before && before.end - before.start < width * 0.7;
    const indented =
      indent >= 2 && before !== undefined && before.start - (text.lastIndexOf('\n', before.start - 1) + 1) < indent;
    if (LIST_MARK.test(words.slice(0, 6)) || alone || (ended && (short || indented))) close();
    block.push(line);
    if (alone) close();
  }
  close();
  return blocks;
}

/** Lines enough to tell the width. */
const sample = (lines: readonly Span[]): readonly Span[] => lines.slice(0, 2_000);

/** First halves of compounds that keep their hyphen at a line's end. */
const COMPOUND = new Set(
  `all anti co cross ex far five four full half high ill inter left long low mid mini multi much near non one part post pre
  pro quasi right seven self semi short six so still ten then three two ultra under vice well year`.split(/\s+/),
);

/** Adds the lines of a block as one paragraph: joined by blanks, words cut at a line's end put together again. */
export function addJoined(
  builder: ProseBuilder,
  text: string,
  lines: readonly Span[],
  whole: (word: string) => boolean,
): void {
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const cut = next ? cutWord(text, line, next, whole) : 'no';
    builder.add(
      text.slice(line.start, line.end - (cut === 'joined' ? 1 : 0)),
      line.start,
      line.end - (cut === 'joined' ? 1 : 0),
    );
    if (next && cut === 'no') builder.add(' ', line.end, line.end + 1);
  });
  builder.endBlock(undefined);
}

function cutWord(text: string, line: Span, next: Span, whole: (word: string) => boolean): 'no' | 'joined' | 'kept' {
  if (text[line.end - 1] !== '-') return 'no';
  const head = /[\p{L}\p{M}]+(?=-$)/u.exec(text.slice(Math.max(line.start, line.end - 40), line.end))?.[0];
  const tail = /^[\p{L}\p{M}]+/u.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0];
  if (!head || !tail) return 'no';
  if (/^\p{Lu}/u.test(tail)) return 'kept';
  if (whole(head + tail)) return 'joined';
  return whole(`${head}-${tail}`) || COMPOUND.has(head.toLowerCase()) ? 'kept' : 'joined';
}
