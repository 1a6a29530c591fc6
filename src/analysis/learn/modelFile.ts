/**
 * A file of networks: the head of every model file with the shape of each network, then rows and layers in that order,
 * little-endian.
 */
import type { Problem } from '../../model/types';
import { openModel, sealModel } from './modelHead';
import { type Network, settled } from './network';

const KIND = 'DLN1';

interface Shape extends Pick<Network, 'classes' | 'slots' | 'width' | 'hiddenScale' | 'linearScale' | 'temperature'> {
  readonly name: string;
}

export type Networks = Readonly<Record<string, Network>>;

/** `trainedFrom` says in words which data made the networks. */
export function packNetworks(networks: Networks, trainedFrom: string): Uint8Array {
  const entries = Object.entries(networks);
  const body = concat(
    entries.flatMap(([, net]) => [bytesOf(net.rows), bytesOf(net.out), bytesOf(net.hiddenBias), bytesOf(net.bias)]),
  );
  const shapes: readonly Shape[] = entries.map(([name, net]) => ({
    name,
    classes: net.classes,
    slots: net.slots,
    width: net.width,
    hiddenScale: net.hiddenScale,
    linearScale: net.linearScale,
    temperature: net.temperature,
  }));
  return sealModel(KIND, { trainedFrom }, body, { networks: shapes });
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
  const opened = openModel<{ readonly networks: readonly Shape[] }>(KIND, undefined, bytes);
  if (typeof opened === 'string') throw new RangeError(opened);
  const { head, body } = opened;
  const networks: Record<string, Network> = {};
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > body.length) throw new RangeError('model file too short');
    at += length;
    return body.subarray(at - length, at);
  };
  // Numbers of 32 bits must begin at a multiple of four: they are copied.
  const floats = (count: number): Float32Array => new Float32Array(new Uint8Array(take(4 * count)).buffer);
  for (const { name, classes, slots, width, hiddenScale, linearScale, temperature } of head.networks) {
    const n = classes.length;
    const rows = take(slots * (width + n));
    networks[name] = settled({
      classes,
      slots,
      width,
      hiddenScale,
      linearScale,
      temperature,
      rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length),
      out: floats(n * width),
      hiddenBias: floats(width),
      bias: floats(n),
    });
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
