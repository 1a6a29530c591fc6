/** Reading and writing of the model files: little-endian numbers, variable-length integers. */

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
