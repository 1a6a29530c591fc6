/**
 * A file of networks: magic, length of a JSON head, the head (what it was trained from, a checksum of the rest, the shape
 * of each network), then rows and layers in that order, little-endian.
 */
import type { Problem } from '../../model/types';
import type { Network } from './network';

const MAGIC = 0x314e4c44; // "DLN1"

interface Shape extends Pick<Network, 'classes' | 'slots' | 'width' | 'hiddenScale' | 'linearScale' | 'temperature'> {
  readonly name: string;
}

interface Head {
  readonly trainedFrom: string;
  readonly checksum: number;
  readonly networks: readonly Shape[];
}

export type Networks = Readonly<Record<string, Network>>;

/** `trainedFrom` says in words which data made the networks. */
export function packNetworks(networks: Networks, trainedFrom: string): Uint8Array {
  const entries = Object.entries(networks);
  const body = concat(
    entries.flatMap(([, net]) => [bytesOf(net.rows), bytesOf(net.out), bytesOf(net.hiddenBias), bytesOf(net.bias)]),
  );
  const head: Head = {
    trainedFrom,
    checksum: checksumOf(body),
    networks: entries.map(([name, net]) => ({
      name,
      classes: net.classes,
      slots: net.slots,
      width: net.width,
      hiddenScale: net.hiddenScale,
      linearScale: net.linearScale,
      temperature: net.temperature,
    })),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const start = new Uint8Array(8);
  const view = new DataView(start.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, headBytes.length, true);
  return concat([start, headBytes, body]);
}

/** Reads what `packNetworks` wrote; a damaged file gives null and a problem with this message. */
export function unpackNetworks(
  bytes: Uint8Array,
  message: string,
): { readonly value: Networks | null; readonly problems: readonly Problem[] } {
  try {
    return { value: unpack(bytes), problems: [] };
  } catch {
    return { value: null, problems: [{ kind: 'model', message }] };
  }
}

/** Throws for anything that is not a whole file. */
function unpack(bytes: Uint8Array): Networks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError('no model file');
  const bodyAt = 8 + view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, bodyAt))) as Head;
  const body = bytes.slice(bodyAt);
  if (checksumOf(body) !== head.checksum) throw new RangeError('damaged model file');
  const networks: Record<string, Network> = {};
  let at = 0;
  const take = (length: number): ArrayBuffer => {
    if (at + length > body.length) throw new RangeError('model file too short');
    at += length;
    return body.slice(at - length, at).buffer as ArrayBuffer;
  };
  for (const { name, ...shape } of head.networks) {
    const n = shape.classes.length;
    networks[name] = {
      ...shape,
      rows: new Int8Array(take(shape.slots * (shape.width + n))),
      out: new Float32Array(take(4 * n * shape.width)),
      hiddenBias: new Float32Array(take(4 * shape.width)),
      bias: new Float32Array(take(4 * n)),
    };
  }
  return networks;
}

const bytesOf = (array: Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Adler-32 (RFC 1950) over the bytes: finds a cut or damaged file, no more is asked of it. */
function checksumOf(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
