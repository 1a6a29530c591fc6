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
