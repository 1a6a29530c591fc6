import { hashText } from '../model/text';
import type { FileSystem } from '../platform/ports';
import { readBytes, sameBytes } from './journal';

/**
 * Keeps a damaged file byte for byte beside it, named after its content: however many windows look, there is one copy
 * of one damage. Gives the copy's URI; undefined where none could be made, so that nothing may be overwritten.
 */
export async function copyOfDamage(files: FileSystem, uri: string, bytes: Uint8Array): Promise<string | undefined> {
  const copy = `${uri}.corrupt-${hashText(new TextDecoder('latin1').decode(bytes))}`;
  try {
    const there = await readBytes(files, copy);
    if (there && sameBytes(there, bytes)) return copy;
    await files.write(copy, bytes);
    return sameBytes(await readBytes(files, copy), bytes) ? copy : undefined;
  } catch {
    return undefined;
  }
}
