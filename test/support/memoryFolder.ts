import { Folder } from '../../src/corpus/folder';
import type { FolderListing } from '../../src/corpus/ports';
import type { CorpusState } from '../../src/corpus/types';
import { formatOfName } from '../../src/model/articleKinds';
import { memoryDesk } from './memoryDesk';
import { MemoryFiles } from './memoryFiles';
import type { MemoryWorkersOptions } from './memoryWorker';

export const FOLDER = 'mem:/folder';

interface MemoryFolderOptions {
  /** By default all files are taken for articles. */
  readonly mode?: 'on' | 'auto';
  /** The folder whose register holds; by default there is one for all. */
  readonly folderOf?: (article: string) => string;
}

/** A folder of articles on a desk in memory; its files can be changed, and another window opened on them. */
export function memoryFolder(
  articles: Readonly<Record<string, string>>,
  files = new MemoryFiles(),
  version = 'one',
  workers: MemoryWorkersOptions = {},
  { mode, folderOf = () => FOLDER }: MemoryFolderOptions = {},
) {
  for (const [name, text] of Object.entries(articles)) files.put(`${FOLDER}/${name}`, text);
  const at = memoryDesk({}, files, workers, 0, mode);
  const { desk, clock } = at;
  const excluded = new Set<string>();
  const list = async (): Promise<FolderListing> => {
    const names = [...files.files.keys()].filter((uri) => uri.startsWith(`${FOLDER}/`) && formatOfName(uri));
    return { articles: names.filter((uri) => !excluded.has(uri)).sort(), more: false };
  };
  const lines: string[] = [];
  const log = {
    info: () => {},
    warn: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
  };
  const ports = { files, clock, log, desk, storage: 'mem:/own', version, list, folderOf };
  const folder = new Folder(ports);
  /** What was told, each time that something was. */
  const states: CorpusState[] = [];
  folder.onChanged(() => states.push(folder.state));
  /** Lets time pass until nothing is read and joined any more. */
  const settled = async (): Promise<void> => {
    await clock.advance(2_000);
    for (let turns = 0; folder.state.running && turns < 500; turns++) await clock.advance(100);
    for (let turns = 0; turns < 200; turns++) await clock.advance(100);
  };
  const begin = async (): Promise<void> => {
    folder.begin();
    await settled();
  };
  const names = (): string[] => folder.actors().map(({ name, articles: count }) => `${name} ${count}`);
  const reads = (): string[] =>
    files.log.filter((line) => /^read .*\.(txt|md|html)$/.test(line)).map((line) => line.replace(/^read .*\//, ''));
  return { ...at, folder, files, excluded, begin, settled, names, reads, lines, states };
}
