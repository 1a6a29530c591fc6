import { toLf } from '../model/text';

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
 * The LF text of a file: UTF-8, or UTF-16 where a byte order mark says so; bytes that are no text become U+FFFD.
 * The byte order mark is dropped, as the editor drops it, so that offsets agree with the editor's.
 */
export function decodeText(content: Uint8Array | string): string {
  if (typeof content === 'string') return toLf(content).text;
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return toLf(new TextDecoder(encoding).decode(content)).text;
}
