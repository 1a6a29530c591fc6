/** The trained files, read for each worker anew: they are handed over to it and take no room in the host. */
import type { FileSystem, Log } from '../platform/ports';

export interface ModelFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/**
 * Reads what is there: a missing or unreadable file is left out, and the analysis reports which step it goes without.
 * @param folder URI of the folder, without a slash at its end.
 */
export async function readModels(
  files: FileSystem,
  log: Log,
  folder: string,
  names: readonly string[],
): Promise<readonly ModelFile[]> {
  const read = async (name: string): Promise<ModelFile[]> => {
    try {
      const bytes = await files.read(`${folder}/${name}`);
      return [{ name, bytes: ownBuffer(bytes) }];
    } catch {
      log.warn(`The model file ${name} could not be read.`);
      return [];
    }
  };
  return (await Promise.all(names.map(read))).flat();
}

/** A buffer that holds these bytes and nothing else, so that it can be handed over. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength) return buffer;
  return bytes.slice().buffer as ArrayBuffer;
}

/** What ships in dist/models. */
export const MODEL_FILES: readonly string[] = ['names.bin', 'gazetteer.bin', 'syntax.bin', 'actors.bin', 'events.bin'];
