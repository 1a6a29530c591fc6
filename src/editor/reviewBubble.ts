/** The question of the review right under its words, and the same in the status bar with every key. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Span } from '../model/types';
import { plainLabel } from '../words/labels';
import type { Session } from './sessions';

export interface ReviewWords {
  /** "3 of 41" */
  readonly place: string;
  readonly question: string;
  readonly answers: string;
  readonly yesOrNo: string;
  readonly digits: string;
  readonly more: string;
}

/** What stands around the words of the bubble. */
const PADDING_CHARACTERS = 2;
/** The end of a wrapped paragraph is in view when it is no further from the words than this: about six lines. */
const NEAR_CHARACTERS = 600;

export class ReviewBubble implements Disposable {
  readonly #store = new DisposableStore();
  /** The editor shows at most 40 % of its width in one item. */
  readonly #items: readonly vscode.StatusBarItem[];
  readonly #type = this.#store.add(vscode.window.createTextEditorDecorationType({}));
  #editor: vscode.TextEditor | undefined;

  constructor() {
    // On the left, where the status bar has room.
    this.#items = ['dateline.review', 'dateline.review.answers', 'dateline.review.digits', 'dateline.review.more'].map(
      (id, at) => {
        const item = this.#store.add(vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left, -100 - at));
        item.name = vscode.l10n.t('Dateline review');
        item.command = 'dateline.reviewLeave';
        return item;
      },
    );
  }

  show(session: Session, span: Span, words: ReviewWords): void {
    const asked = `$(checklist) ${plainLabel(`${words.place} \u00b7 ${words.question}`)}`;
    for (const [at, text] of [asked, words.yesOrNo, words.digits, words.more].entries()) {
      const item = this.#items[at];
      if (!item || item.text === text) continue;
      item.text = text;
      item.tooltip = [words.question, words.answers, words.digits, words.more].join('\n');
      item.accessibilityInformation = { label: at === 0 ? `${words.question} ${words.answers}` : text };
    }
    for (const item of this.#items) item.show();
    this.#underline(session, span, `${words.question}   ${words.answers}   ${words.place}`);
  }

  hide(): void {
    for (const item of this.#items) item.hide();
    this.#editor?.setDecorations(this.#type, []);
    this.#editor = undefined;
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Over what stands below, so that nothing of the text moves. */
  #underline(session: Session, span: Span, words: string): void {
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === session.document);
    if (this.#editor && this.#editor !== editor) this.#editor.setDecorations(this.#type, []);
    this.#editor = editor;
    if (!editor) return;
    const range = session.toRange(span);
    const end = editor.document.lineAt(range.end.line).range.end;
    const wraps = vscode.workspace.getConfiguration('editor', editor.document).get<string>('wordWrap') !== 'off';
    // Below a wrapped paragraph is a blank line more often than not; right below the words is the rest of their sentence.
    const atEnd = wraps && end.character - range.end.character < NEAR_CHARACTERS;
    const attached: vscode.ThemableDecorationAttachmentRenderOptions = {
      contentText: words,
      color: new vscode.ThemeColor('editorHoverWidget.foreground'),
      backgroundColor: new vscode.ThemeColor('editorHoverWidget.background'),
      border: 'solid 1px',
      borderColor: new vscode.ThemeColor('editorHoverWidget.border'),
      // The way to place a decoration's text: the editor takes what follows the first declaration as it stands.
      textDecoration: `none; position: absolute; z-index: 10; top: 100%; font-size: 90%; padding: 0 6px; white-space: pre; pointer-events: none; ${wraps ? 'left: 0' : sideways(range, words)}`,
    };
    const place = atEnd ? end : range.start;
    const renderOptions = atEnd ? { after: attached } : { before: attached };
    editor.setDecorations(this.#type, [{ range: new vscode.Range(place, place), renderOptions }]);
    if (atEnd) editor.revealRange(new vscode.Range(range.start, end), vscode.TextEditorRevealType.Default);
  }
}

/** Ends below the end of its words, which are in view: what is right of them may not be. */
function sideways({ start, end }: vscode.Range, words: string): string {
  const needed = words.length + PADDING_CHARACTERS - (end.character - start.character);
  return `margin-left: -${Math.max(0, Math.min(start.character, needed))}ch`;
}
