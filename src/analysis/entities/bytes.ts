/** Reading and writing of the model files: little-endian numbers, variable-length integers, a header with a checksum. */
import { checksum } from './hash';

const HEADER_BYTES = 16;

export class ByteReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('the file ends too early');
    return value;
  }
  /** Seven bits a byte, lowest first. */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }
  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let i = 0; i < 4; i++) view.setUint8(i, this.byte());
    return view.getFloat32(0, true);
  }
  /** What has not been read. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}

export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;

  byte(value: number): void {
    if (this.at === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.at++] = value & 255;
  }
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }
  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let i = 0; i < 4; i++) this.byte(view.getUint8(i));
  }
  result(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

/** Puts magic (4 ASCII letters), version, length and checksum before the payload. */
export function seal(magic: string, version: number, payload: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(HEADER_BYTES + payload.length);
  for (let i = 0; i < 4; i++) sealed[i] = magic.charCodeAt(i);
  const view = new DataView(sealed.buffer);
  view.setUint32(4, version, true);
  view.setUint32(8, payload.length, true);
  view.setUint32(12, checksum(payload), true);
  sealed.set(payload, HEADER_BYTES);
  return sealed;
}

/** The payload of a sealed file, or why it cannot be used, in words. */
export function unseal(magic: string, version: number, sealed: Uint8Array): Uint8Array | string {
  if (sealed.length < HEADER_BYTES) return 'it is too short';
  for (let i = 0; i < 4; i++) if (sealed[i] !== magic.charCodeAt(i)) return 'it is not of the expected kind';
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (view.getUint32(4, true) !== version) return 'it was made for another version';
  const payload = sealed.subarray(HEADER_BYTES);
  if (view.getUint32(8, true) !== payload.length) return 'it is incomplete';
  if (view.getUint32(12, true) !== checksum(payload)) return 'its checksum does not match';
  return payload;
}
