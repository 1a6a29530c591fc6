/**
 * The head of every model file: four letters that say what it holds, the length of a JSON text (little end first), that
 * text (version, what the file was trained from, a checksum of the rest), then the rest.
 */

export interface ModelHead {
  /** In words, which data made it. */
  readonly trainedFrom: string;
  /** Adler-32 over the body. */
  readonly checksum: number;
  /** Raised when features, labels or layout change. Left out where `kind` has always been the only one. */
  readonly version?: number;
}

export interface OpenedModel<H> {
  readonly head: ModelHead & H;
  readonly body: Uint8Array;
}

/** `kind` is four ASCII letters. */
export function sealModel(
  kind: string,
  head: Omit<ModelHead, 'checksum'>,
  body: Uint8Array,
  more: object = {},
): Uint8Array {
  const { trainedFrom, ...rest } = head;
  const text = new TextEncoder().encode(JSON.stringify({ trainedFrom, checksum: checksumOf(body), ...rest, ...more }));
  const file = new Uint8Array(8 + text.length + body.length);
  for (let i = 0; i < 4; i++) file[i] = kind.charCodeAt(i);
  new DataView(file.buffer).setUint32(4, text.length, true);
  file.set(text, 8);
  file.set(body, 8 + text.length);
  return file;
}

/** What `sealModel` closed, or why it cannot be used, in words. Never throws. */
export function openModel<H = unknown>(
  kind: string,
  version: number | undefined,
  file: Uint8Array,
): OpenedModel<H> | string {
  if (file.length < 8) return 'it is too short';
  for (let i = 0; i < 4; i++) if (file[i] !== kind.charCodeAt(i)) return 'it is not of the expected kind';
  const bodyAt = 8 + new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(4, true);
  let head: ModelHead & H;
  try {
    head = JSON.parse(new TextDecoder().decode(file.subarray(8, bodyAt)));
  } catch {
    return 'its head cannot be read';
  }
  if (head.version !== version) return 'it was made for another version';
  const body = file.subarray(bodyAt);
  return head.checksum === checksumOf(body) ? { head, body } : 'its checksum does not match';
}

/** Adler-32 (RFC 1950) over the bytes: finds a cut or damaged file, no more is asked of it. */
function checksumOf(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    // So few that the sums stay whole numbers of 32 bits, four at once while there are.
    const end = Math.min(i + 1024, bytes.length);
    for (; i + 4 <= end; i += 4) {
      const w = bytes[i] as number;
      const x = bytes[i + 1] as number;
      const y = bytes[i + 2] as number;
      const z = bytes[i + 3] as number;
      b = (b + 4 * a + 4 * w + 3 * x + 2 * y + z) | 0;
      a = (a + w + x + y + z) | 0;
    }
    for (; i < end; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
