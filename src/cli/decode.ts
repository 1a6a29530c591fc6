import { toLf } from '../model/text';

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
