import { systemClock, systemRandom } from './clock';
import type { FileSystem, Log, Platform } from './ports';
import { webWorkers } from './webWorker';

/** The browser's host. `extension` is the URI text of the extension's folder. */
export function webPlatform(extension: string, files: FileSystem, log: Log): Platform {
  const bundle = (name: string): string => `${extension.replace(/\/$/, '')}/dist/${name}`;
  const [workers, formatWorkers] = [webWorkers(files, bundle('worker.js')), webWorkers(files, bundle('formats.js'))];
  return { files, workers, formatWorkers, clock: systemClock, random: systemRandom, log };
}
