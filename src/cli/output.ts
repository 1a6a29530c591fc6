/** What reaches a terminal, a pipe or a file, and what becomes of it when nobody takes it any more. */
import { writeSync } from 'node:fs';
import { printable } from '../words/printable';

/** Nobody reads on (`| head -1`), or there is no room: what is left to do would be for nothing. */
export class OutputEnded extends Error {
  /** @param reader true where the reader has had enough, which is no fault. */
  constructor(
    readonly reader: boolean,
    why = reader ? 'the reader is gone' : 'the output cannot be written',
  ) {
    super(why);
  }
}

/** So many units become bytes at once: a long text would else take its room a second time. */
const UNITS_AT_ONCE = 1 << 20;

/** The text in pieces of at most so many units, none of which ends within a character. */
export function* pieces(text: string, units = UNITS_AT_ONCE): Generator<string> {
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(from + units, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to--;
    yield text.slice(from, to);
  }
}

/** Writes all of it before it returns. @throws OutputEnded */
export function write(to: 1 | 2, text: string): void {
  for (const piece of pieces(text)) writeBytes(to, Buffer.from(piece));
}

function writeBytes(to: 1 | 2, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(to, bytes, at);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE') throw new OutputEnded(true);
      else throw new OutputEnded(false);
    }
  }
}

/** Said to a person; where nobody listens, nothing is lost. */
export function warn(message: string): void {
  try {
    write(2, `${clearProgress()}${printable(message)}\n`);
  } catch {
    // Standard error is closed.
  }
}

const PROGRESS_MS = 250;
let shown = 0;
let lastShown = 0;

/** A line that is written over again, on a terminal only. */
export function progress(text: () => string): void {
  if (!process.stderr.isTTY) return;
  const now = performance.now();
  if (now - lastShown < PROGRESS_MS) return;
  lastShown = now;
  const line = text();
  try {
    write(2, `${clearProgress()}${line}`);
    shown = line.length;
  } catch {
    // Standard error is closed.
  }
}

export function clearProgress(): string {
  const clear = shown > 0 ? `\r${' '.repeat(shown)}\r` : '';
  shown = 0;
  return clear;
}
