import { fileURLToPath } from 'node:url';
import { systemClock, systemRandom } from './clock';
import { nodeFiles } from './nodeFs';
import { nodeWorkers } from './nodeWorker';
import type { FileSystem, Log, Platform } from './ports';

/**
 * The desktop and remote hosts.
 * @param extension URI text of the extension's folder, a `file:` URI.
 * @param others files of other schemes.
 */
export function nodePlatform(extension: string, others: FileSystem, log: Log): Platform {
  const from = (uri: string): FileSystem => (uri.startsWith('file:') ? nodeFiles : others);
  const files: FileSystem = {
    read: (uri) => from(uri).read(uri),
    list: (folder) => from(folder).list(folder),
    write: (uri, bytes) => from(uri).write(uri, bytes),
    createFolder: (uri) => from(uri).createFolder(uri),
    exclusive: (uri, run) => from(uri).exclusive?.(uri, run) ?? run(),
    rename: async (uri, to) => from(uri).rename?.(uri, to),
    delete: (uri) => from(uri).delete(uri),
    stat: (uri) => from(uri).stat(uri),
  };
  const bundle = (name: string): string => fileURLToPath(`${extension.replace(/\/$/, '')}/dist/${name}`);
  const [workers, formatWorkers] = [nodeWorkers(bundle('worker.js')), nodeWorkers(bundle('formats.js'))];
  // The desktop's own Node is the editor's program, told to be one.
  const mcpServer = (folder: string) => ({
    command: process.execPath,
    args: [bundle('cli.js'), 'mcp', folder],
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  return { files, workers, formatWorkers, clock: systemClock, random: systemRandom, log, mcpServer };
}
