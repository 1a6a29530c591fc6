import { Desk } from '../../src/desk/desk';
import { OpenArticle } from '../../src/desk/openArticle';
import type { Told } from '../../src/desk/ports';
import type { ArticleFormat, Span } from '../../src/model/types';
import type { Memory } from '../../src/platform/ports';
import { memoryEngine } from './memoryEngine';
import { MemoryFiles } from './memoryFiles';
import type { MemoryWorkersOptions } from './memoryWorker';

/** An article that nobody shows. */
export class PlainArticle extends OpenArticle {
  readonly format: ArticleFormat = 'text';
  seen: readonly Span[] = [];

  get candidate() {
    return { uri: this.uri, scheme: this.uri.replace(/:.*/s, ''), languageId: 'plaintext', fileName: this.uri };
  }

  visible(): readonly Span[] {
    return this.seen;
  }
}

/** A desk on files, time, memory and workers of its own, and what a person was told. Windows on the same files draw apart. */
export function memoryDesk(
  stored: Readonly<Record<string, unknown>> = {},
  files = new MemoryFiles(),
  workers: MemoryWorkersOptions = {},
  drawn = 0,
  mode: 'on' | 'auto' = 'on',
) {
  const engine = memoryEngine(workers);
  const { clock } = engine;
  const kept = new Map<string, unknown>(Object.entries(stored));
  const memory: Memory = {
    get: <T>(key: string) => kept.get(key) as T | undefined,
    update: async (key, value) => void kept.set(key, value),
  };
  const told: string[] = [];
  const tell =
    (kind: string) =>
    (...args: readonly unknown[]) =>
      void told.push([kind, ...args.filter((arg) => typeof arg === 'string')].join(' '));
  const said: Told = {
    saved: () => {},
    notSaved: tell('notSaved'),
    blocked: tell('blocked'),
    moved: tell('moved'),
    left: tell('left'),
    nothing: tell('nothing'),
  };
  const lines: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (line: string) => void lines.push(line) };
  const desk = new Desk<PlainArticle>({
    files,
    clock,
    random: { bytes: (count) => Uint8Array.from({ length: count }, () => drawn++ % 251) },
    log,
    memory,
    storage: 'mem:/own',
    startEngine: () => engine.scheduler,
    annotator: () => 'ana',
    modeOf: () => mode,
    folderOf: (article) => (article.startsWith('untitled:') ? undefined : article.replace(/\/[^/]*$/, '')),
    told: said,
  });
  /** Opens an article and waits until its corrections are read. */
  const open = async (uri: string, text: string): Promise<PlainArticle> => {
    const article = desk.open(uri, (given) => new PlainArticle(uri, text, 1, given));
    await ends(article.loaded);
    return article;
  };
  /** Lets time pass until the promise is settled. */
  const ends = async <T>(promise: Promise<T>): Promise<T> => {
    let open = true;
    const settled = promise.finally(() => {
      open = false;
    });
    for (let turns = 0; open && turns < 10_000; turns++) await clock.advance(1);
    return settled;
  };
  /** What somebody types. */
  const type = (article: PlainArticle, start: number, end: number, text: string): void =>
    desk.edited(article, article.edit([{ start, end, text }], article.version + 1));
  return { desk, engine, clock, files, memory, told, lines, open, ends, type };
}
