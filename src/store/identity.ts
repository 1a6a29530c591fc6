import type { FileSystem } from '../platform/ports';

/**
 * True where two URIs name one file: letter case that the disk does not tell apart, or a folder under two names.
 * Where the file system gives files no identity, a small file made beside the one is looked for beside the other.
 * @param probe end of a file name that nobody else uses.
 */
export async function isSameFile(files: FileSystem, one: string, other: string, probe: string): Promise<boolean> {
  const [first, second] = [await files.stat(one), await files.stat(other)];
  if (!first || !second) return false;
  if (first.identity !== undefined && second.identity !== undefined) return first.identity === second.identity;
  if (first.size !== second.size) return false;
  await files.write(other + probe, new Uint8Array());
  try {
    return (await files.stat(one + probe)) !== undefined;
  } finally {
    await files.delete(other + probe).catch(() => undefined);
  }
}

/**
 * Carries a file to where there is none, byte by byte: what cannot be read must not be written anew. Gives `to`.
 * @throws Error where there is one already, and of the port.
 */
export async function carry(files: FileSystem, from: string, to: string): Promise<string> {
  if (await files.stat(to)) throw new Error('there is a file of corrections already');
  await files.write(to, await files.read(from));
  return to;
}
