/** What reaches a terminal, a pipe or a file, and what becomes of it when nobody takes it any more. */
import { writeSync } from 'node:fs';

/** Nobody reads on (`| head -1`), or there is no room: what is left to do would be for nothing. */
export class OutputEnded extends Error {
  /** @param reader true where the reader has had enough, which is no fault. */
  constructor(readonly reader: boolean) {
    super(reader ? 'the reader is gone' : 'the output cannot be written');
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

/** Control and direction characters must not reach a terminal; white space of any kind becomes one space. */
export const printable = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** The same JSON, with such characters escaped. @param indent as of JSON.stringify. */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
