/** Files of this machine, `file:` URIs only. */
import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exclusively } from './nodeLock';
import type { FileErrorCode, FileStat, FileSystem } from './ports';

const CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EEXIST: 'exists',
};

/** Rejects as the FileSystem port says. */
async function attempt<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const code = CODES[String((error as { code?: unknown }).code)] ?? 'unavailable';
    throw Object.assign(new Error(`file ${code}`), { code });
  }
}

/** A pipe or a device may never answer. @throws what `stat` throws, and for anything but a plain file. */
async function refuseOthers(path: string): Promise<void> {
  if (!(await fs.stat(path)).isFile()) throw new Error('no plain file');
}

export const nodeFiles: FileSystem = {
  async read(uri) {
    const { buffer, byteOffset, byteLength } = await attempt(async () => {
      await refuseOthers(fileURLToPath(uri));
      return fs.readFile(fileURLToPath(uri));
    });
    return new Uint8Array(buffer, byteOffset, byteLength);
  },
  list: (folder) => attempt(() => fs.readdir(fileURLToPath(folder))),
  write: (uri, bytes) =>
    attempt(async () => {
      await refuseOthers(fileURLToPath(uri)).catch((error) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await fs.writeFile(fileURLToPath(uri), bytes);
    }),
  rename: (from, to) => attempt(() => fs.rename(fileURLToPath(from), fileURLToPath(to))),
  exclusive: (uri, run) => exclusively(fileURLToPath(uri), run),
  createFolder: async (uri) => void (await attempt(() => fs.mkdir(fileURLToPath(uri), { recursive: true }))),
  delete: (uri) => attempt(() => fs.unlink(fileURLToPath(uri))),
  async stat(uri): Promise<FileStat | undefined> {
    try {
      const { size, mtimeMs, dev, ino } = await attempt(() => fs.stat(fileURLToPath(uri), { bigint: true }));
      return { size: Number(size), modified: Number(mtimeMs), identity: `${dev}:${ino}` };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'not-found') return undefined;
      throw error;
    }
  },
};
