import { systemClock, systemRandom } from './clock';
import type { FileSystem, Log, Platform } from './ports';
import { webWorkers } from './webWorker';

/** The browser's host. `extension` is the URI text of the extension's folder. */
export function webPlatform(extension: string, files: FileSystem, log: Log): Platform {
  const workers = webWorkers(files, `${extension.replace(/\/$/, '')}/dist/worker.js`);
  return { files, workers, clock: systemClock, random: systemRandom, log };
}
