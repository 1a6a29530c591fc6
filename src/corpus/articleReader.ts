/** One article file of the folder, from disk to its record. */
import { inTurns, type Steps } from '../base/steps';
import type { Desk } from '../desk/desk';
import { MAX_FOLDER_ARTICLE_BYTES } from '../limits';
import { formatOfName, languageOfName } from '../model/articleKinds';
import { toLf } from '../model/text';
import type { Clock, FileSystem } from '../platform/ports';
import { sidecarOf } from '../store/sidecar';
import { ArticleRecord } from './articleRecord';
import { emptyRecord, type RecordKind, type WrittenRecord } from './record';
import { recordSteps } from './recordOf';

/** The desk as far as the folder uses it. */
export type FolderDesk = Pick<
  Desk,
  'get' | 'all' | 'readClosed' | 'choice' | 'onSnapshot' | 'onClosed' | 'registers' | 'paused'
>;

/** A file as it lies there. */
export interface Stamped {
  /** Of the file, of the corrections beside it and of the rule that says whether it is an article. */
  readonly stamp: string;
  readonly size: number;
  /** Equal for two names of one file; undefined where the file system does not say. */
  readonly identity: string | undefined;
}

export class ArticleReader {
  constructor(
    private readonly files: FileSystem,
    private readonly desk: FolderDesk,
    private readonly clock: Clock,
  ) {}

  /** undefined where there is no such file. @throws of the port */
  async stampOf(uri: string): Promise<Stamped | undefined> {
    const [stat, beside] = await Promise.all([this.files.stat(uri), this.files.stat(sidecarOf(uri))]);
    if (!stat) return undefined;
    const parts = [stat.size, stat.modified, beside?.size ?? 0, beside?.modified ?? 0];
    const rule = this.desk.choice.ruleFor(candidateOf(uri));
    return { stamp: `${parts.join('.')}.${rule}`, size: stat.size, identity: stat.identity };
  }

  /** Of an article that is open, as it is shown; undefined while it is not read, or where it is too long for a folder. */
  async ofOpen(uri: string): Promise<ArticleRecord | undefined> {
    const article = this.desk.get(uri);
    if (!article || article.length > MAX_FOLDER_ARTICLE_BYTES) return undefined;
    const { snapshot } = article;
    if (!snapshot?.complete || article.status === 'analysing') return undefined;
    return this.#recorded(recordSteps(uri, '', snapshot));
  }

  /** undefined where reading was stopped before it came to an end. @throws of the port */
  async read(uri: string, { stamp, size }: Stamped): Promise<ArticleRecord | undefined> {
    const format = formatOfName(uri);
    if (!format || size > MAX_FOLDER_ARTICLE_BYTES) return nothing(uri, stamp, 'other');
    const { text } = toLf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.files.read(uri)));
    if (!this.desk.choice.isArticle(candidateOf(uri), () => text)) return nothing(uri, stamp, 'other');
    const found = await this.desk.readClosed(uri, text, format);
    if (!found) return this.desk.paused ? undefined : nothing(uri, stamp, 'failed');
    const { analysis, decisions, links } = found;
    return this.#recorded(recordSteps(uri, stamp, { text, analysis, decisions, links }));
  }

  /** LF text, of the open article where it is open; undefined where it cannot be read. */
  async textOf(uri: string): Promise<string | undefined> {
    const open = this.desk.get(uri);
    if (open) return open.text;
    try {
      return toLf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.files.read(uri))).text;
    } catch {
      return undefined;
    }
  }

  /** A long article tells a thousand events, which takes longer than a person who types should wait. */
  async #recorded(steps: Steps<WrittenRecord>): Promise<ArticleRecord | undefined> {
    const record = await inTurns(steps, () => true, this.clock);
    return record && ArticleRecord.of(record);
  }
}

/** What is kept of a file in which there is nothing to index. */
export const nothing = (uri: string, stamp: string, kind: RecordKind): ArticleRecord =>
  ArticleRecord.of(emptyRecord(uri, stamp, kind));

/** As the editor would open it. */
function candidateOf(uri: string) {
  const [path = ''] = uri.split(/[?#]/, 1);
  const [scheme = ''] = uri.split(':', 1);
  return { uri, scheme, languageId: languageOfName(path), fileName: decoded(path) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
