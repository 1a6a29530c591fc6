/** Which documents are articles: the person's word for this file, else the setting, else how the text reads. */
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import type { Memory } from '../platform/ports';
import { isProse } from '../reading/articleKind';

export type EnableMode = 'auto' | 'on' | 'off';

/** A document that may be an article. */
export interface Candidate {
  readonly uri: string;
  readonly scheme: string;
  readonly languageId: string;
  readonly fileName: string;
}

const KEY = 'dateline.fileChoices';
/** Files remembered; the oldest choice is forgotten first. */
const MAX_CHOICES = 500;
/** Documents that are shown and not written, or only a line of input: versions in git, output, notebook cells. */
const OTHER_SCHEMES = new Set([
  'chat-editing-text-model',
  'comment',
  'git',
  'gitfs',
  'output',
  'search-editor',
  'vscode',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-local-history',
  'vscode-notebook-cell',
  'vscode-scm',
  'walkThroughSnippet',
]);

export const couldBeArticle = (document: Candidate): boolean =>
  ARTICLE_LANGUAGES.includes(document.languageId) &&
  !OTHER_SCHEMES.has(document.scheme) &&
  !document.scheme.startsWith('dateline'); // Our own reports are no articles.

export class ArticleChoice {
  /** Untitled documents have no name that lasts, so a choice for one is not written down. */
  readonly #untitled = new Map<string, boolean>();

  constructor(
    private readonly memory: Memory,
    private readonly modeOf: (uri: string) => EnableMode,
  ) {}

  /** What the person said about this file; undefined where nothing was said. */
  chosen(document: Candidate): boolean | undefined {
    return document.scheme === 'untitled' ? this.#untitled.get(document.uri) : this.#choices()[document.uri];
  }

  async choose(document: Candidate, article: boolean): Promise<void> {
    if (document.scheme === 'untitled') {
      this.#untitled.set(document.uri, article);
      return;
    }
    const { [document.uri]: _, ...others } = this.#choices();
    const kept = Object.entries(others).slice(-(MAX_CHOICES - 1));
    await this.memory.update(KEY, Object.fromEntries([...kept, [document.uri, article]]));
  }

  forgetUntitled(uri: string): void {
    this.#untitled.delete(uri);
  }

  /** `text` is asked for only where the way it reads decides. */
  isArticle(document: Candidate, text: () => string): boolean {
    if (!couldBeArticle(document)) return false;
    const chosen = this.chosen(document);
    if (chosen !== undefined) return chosen;
    const mode = this.modeOf(document.uri);
    return mode === 'auto' ? isProse(text(), document.languageId, document.fileName) : mode === 'on';
  }

  /** What decides: equal as long as the same text is judged the same way. */
  ruleFor(document: Candidate): string {
    const chosen = this.chosen(document);
    return chosen === undefined ? this.modeOf(document.uri) : chosen ? 'on' : 'off';
  }

  /** True where typing may still turn the document into an article. */
  dependsOnText(document: Candidate): boolean {
    return couldBeArticle(document) && this.chosen(document) === undefined && this.modeOf(document.uri) === 'auto';
  }

  /** The stored object may come from another version or be damaged. */
  #choices(): Readonly<Record<string, boolean>> {
    const stored: unknown = this.memory.get(KEY);
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    );
  }
}
