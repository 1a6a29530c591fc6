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

/** Writes all of it before it returns. @throws OutputEnded */
export function write(to: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
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
