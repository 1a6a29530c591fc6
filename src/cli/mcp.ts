/** `dateline mcp`: a folder for the assistant that started the program. The protocol is a bundle of its own, loaded here only. */

import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library, ReadArticle } from '../agents/library';
import type * as Mcp from '../agents/mcp';
import type { Wish } from '../corrections/proposals';
import { REGISTER_PATH } from '../corrections/register';
import { MAX_ARTICLE_BYTES } from '../limits';
import { formatOfName } from '../model/articleKinds';
import { CODEBOOK_PATH } from '../model/codebook';
import { systemClock, systemRandom } from '../platform/clock';
import { nodeFiles } from '../platform/nodeFs';
import { readSidecar } from '../store/lines';
import { ProposalFile, proposalsBeside } from '../store/proposalFile';
import { sidecarOf } from '../store/sidecar';
import { decodeText, isText } from './decode';
import { expand } from './files';
import { Machine } from './machine';
import { type Options, UsageError } from './options';
import { warn } from './output';

/** Exit code; resolves when the assistant has gone. @throws UsageError */
export async function runMcp({ files, codebook }: Options): Promise<number> {
  const [folder = '.', ...more] = files;
  if (more.length > 0) throw new UsageError('mcp takes one folder');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError('there is no such folder');
  const { serve } = require(join(__dirname, 'mcp.js')) as typeof Mcp;
  const library = new Folder(resolve(folder), codebook);
  const version = process.env.DATELINE_VERSION ?? '';
  await serve({ library, clock: systemClock, version, fault: warn });
  return 0;
}

class Folder implements Library {
  #machine: Machine | undefined;
  /** Of what holds for all of the folder. */
  #shared = '';

  constructor(
    private readonly folder: string,
    private readonly codebook: string | undefined,
  ) {}

  async list() {
    const shared = [REGISTER_PATH, CODEBOOK_PATH].map((path) => stampOf(join(this.folder, path))).join(' ');
    if (shared !== this.#shared) this.#machine?.forget();
    this.#shared = shared;
    return expand([this.folder])
      .map((path) => ({
        name: relative(this.folder, path).split(sep).join('/'),
        stamp: `${stampOf(path)} ${stampOf(sidecarOf(path))} ${shared}`,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(name: string): Promise<ReadArticle | undefined> {
    // Questions and cancellations that came meanwhile are heard between two articles.
    await new Promise((resolve) => setImmediate(resolve));
    const file = join(this.folder, name);
    try {
      if (statSync(file).size > MAX_ARTICLE_BYTES) return undefined;
      const text = decodeText(new Uint8Array(readFileSync(file)));
      if (!isText(text)) return undefined;
      const article = { id: name, text, format: formatOfName(name) ?? ('text' as const) };
      this.#machine ??= new Machine(true, this.codebook);
      const { written, decisions } = this.#machine.analyze({ article, file });
      return { name, ...written, ...(decisions ? { decisions } : {}) };
    } catch {
      return undefined;
    }
  }

  async file(name: string, wishes: readonly Wish[], by: string) {
    const path = join(this.folder, name);
    const beside = new ProposalFile(
      { files: nodeFiles, clock: systemClock, random: systemRandom },
      pathToFileURL(proposalsBeside(path)).href,
    );
    return beside.file(readSidecar(textOf(sidecarOf(path))).corrections, wishes, by);
  }
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size}-${stat.mtimeMs}` : '';
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
