import { toLf } from '../model/text';
import { decodeBytes } from '../reading/decode';

/** Units that are looked at: what begins as text is text. */
const LOOKED_AT = 65_536;
/** Of text in an older encoding, read as UTF-8, fewer letters are lost. */
const MAX_LOST = 0.1;

/** False for what no reader would call text: an image, a program, random bytes. */
export function isText(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  if (head.includes('\0')) return false;
  return (head.match(/\ufffd|(?!\s)\p{Cc}/gu)?.length ?? 0) <= head.length * MAX_LOST;
}

/**
 * The LF text of a file, in the encoding that its bytes show. The byte order mark is dropped, as the editor drops it, so
 * that offsets agree with the editor's.
 */
export const decodeText = (content: Uint8Array | string): string =>
  toLf(typeof content === 'string' ? content : decodeBytes(content)).text;
