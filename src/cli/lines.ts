/** Lines of a file or of standard input as a stream, in memory that does not grow with the file. */
import { createReadStream } from 'node:fs';

/** A longer line is damage: no article is. */
export const MAX_LINE_UNITS = 64_000_000;

/** About a dozen articles: what is analysed side by side. */
export const BYTES_AT_ONCE = 32_768;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** undefined where the line is too long. */
  readonly text: string | undefined;
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so; line feeds, with or without carriage returns before them. The lines that
 * come together are given together: nobody who writes to a pipe waits for what is not written yet.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly Line[]> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: BYTES_AT_ONCE });
  let decoder: TextDecoder | undefined;
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: string): void => {
    length += piece.length;
    if (length > MAX_LINE_UNITS) parts = [];
    else parts.push(piece);
  };
  const line = (): Line => {
    const text = length > MAX_LINE_UNITS ? undefined : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: ++number, text };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    const lines = pieces.map((piece) => {
      take(piece);
      return line();
    });
    take(last);
    if (lines.length > 0) yield lines;
  }
  take(decoder?.decode() ?? '');
  if (length > 0) yield [line()];
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
