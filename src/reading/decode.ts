/** Bytes that are looked at for what a page says of its own encoding, and for the zeros of UTF-16. */
const HEAD_BYTES = 4_096;
/** Share of zero bytes in one half of the byte pairs that makes a file UTF-16. */
const ZEROS = 0.4;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file's bytes, without its byte order mark. A mark decides; else UTF-16 shows by its zeros, UTF-8 by being
 * valid, then a page's own `charset` counts, and what is left is windows-1252, in which each byte is something. Line ends
 * stay as they are.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(C1, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
    : text;
}

/** Some versions of Node read windows-1252 as Latin-1, which has no letters between U+0080 and U+009F. */
const C1 = /[\u0080-\u009f]/g;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The encoding of a file's bytes, as a label that TextDecoder knows. */
function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[1];
  const wide = wideEncoding(bytes.subarray(0, HEAD_BYTES));
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return statedEncoding(bytes.subarray(0, HEAD_BYTES)) ?? 'windows-1252';
}

function wideEncoding(head: Uint8Array): string | null {
  if (head.length < 4) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (head.length / 2));
  if (odd > ZEROS && even < ZEROS / 4) return 'utf-16le';
  return even > ZEROS && odd < ZEROS / 4 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A file with zeros that is no UTF-16 is no text: UTF-8 shows it with replacement characters.
    return bytes.subarray(0, HEAD_BYTES).includes(0);
  }
}

function statedEncoding(head: Uint8Array): string | null {
  const ascii = String.fromCharCode(...head);
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(ascii)?.[1] ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/i.exec(ascii)?.[1];
  if (!label || /^utf-?(?:8|16)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
