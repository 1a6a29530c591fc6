import { pathToFileURL } from 'node:url';
import type { FolderIndex, Library, ReadArticle } from '../../src/agents/library';
import { Toolbox } from '../../src/agents/tools';
import type { Correction } from '../../src/corrections/correction';
import { ProposalFile, proposalsBeside } from '../../src/store/proposalFile';
import { stillClock } from './corrections';
import { MemoryFiles } from './memoryFiles';

const uriOf = (name: string): string => pathToFileURL(`/articles/${name}`).href;
let drawn = 0;
const random = {
  bytes: (size: number) => {
    drawn++;
    return Uint8Array.from({ length: size }, (_, i) => (i < 4 ? (drawn >> (8 * i)) & 255 : i));
  },
};

/** A folder in memory with the tools over it. `reads` names the articles that were read, `record` is what people decided. */
export function memoryLibrary(
  articles: readonly ReadArticle[],
  record: readonly Correction[] = [],
  corpus?: FolderIndex['corpus'],
) {
  const files = new MemoryFiles();
  const reads: string[] = [];
  const stamps = new Map<string, string>();
  const unreadable = new Set<string>();
  let nowMs = 0;
  for (const { name, text } of articles) files.put(uriOf(name), text);
  const fileOf = (name: string) => new ProposalFile({ files, clock: stillClock, random }, proposalsBeside(uriOf(name)));
  const nameOf = (uri: string): string => uri.slice(uriOf('').length);
  const library: Library = {
    ...(corpus ? { index: { corpus, nameOf } } : {}),
    list: async () =>
      articles.map(({ name }) => ({ name, stamp: stamps.get(name) ?? '' })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: async (name) => {
      reads.push(name);
      return unreadable.has(name) ? undefined : articles.find((one) => one.name === name);
    },
    file: (name, wishes, by) => fileOf(name).file(record, wishes, by),
  };
  const toolbox = new Toolbox(library, {
    now: () => nowMs,
    after(ms, run) {
      nowMs += ms;
      queueMicrotask(run);
      return { dispose: () => undefined };
    },
  });
  const call = async (tool: string, args: unknown, signal = new AbortController().signal) =>
    JSON.parse(await toolbox.call(tool, args, 'agent:test', signal));
  return {
    files,
    reads,
    stamps,
    unreadable,
    toolbox,
    call,
    uriOf,
    later: (ms: number) => {
      nowMs += ms;
    },
    proposed: async (name: string) => {
      const file = fileOf(name);
      await file.refresh();
      return file.all;
    },
  };
}
