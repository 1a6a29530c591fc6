/**
 * Two readings beside each other: a read-only document with figures and differences, opened beside the article. The
 * article follows the cursor of the list; of two coders one key resolves the disagreement there.
 */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeAnchor, resolveAnchor } from '../corrections/anchor';
import { codedBy } from '../corrections/codersOf';
import { type Comparison, compareCoders, type Disagreement } from '../corrections/compareCoders';
import { compareReport } from '../corrections/compareReport';
import type { Correction } from '../corrections/correction';
import { type DifferenceReport, LINES_EACH } from '../corrections/differences';
import { settle } from '../corrections/settle';
import type { Decisions } from '../desk/decisions';
import type { Span } from '../model/types';
import { labelText } from '../words/labels';
import { actWord, percent, typeWord } from '../words/plainWords';
import { say } from './say';
import type { Session, Sessions } from './sessions';
import { translate } from './translate';

const COMPARE_SCHEME = 'dateline-compare';

/** One side: a person of a file of corrections, or a whole file (`by` is undefined). */
export interface Coder {
  readonly name: string;
  readonly by: string | undefined;
  readonly corrections: readonly Correction[];
}

/** A list of differences that lie in `places`, in the order of the report. */
interface Listed {
  readonly report: DifferenceReport;
  readonly places: readonly Span[];
  /** Of two coders, the same places with what each says. */
  readonly disagreements?: readonly Disagreement[];
}

interface Shown extends Listed {
  readonly session: Session;
  /** The article as it was compared. */
  readonly text: string;
  /** Numbers of disagreements that have been resolved. */
  readonly settled: Set<number>;
}

export class CompareView implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #shown = new Map<string, Shown>();

  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: Decisions<Session>,
  ) {
    this.#store.add(
      vscode.workspace.registerTextDocumentContentProvider(COMPARE_SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: (uri) => this.#contentOf(uri.toString()),
      }),
    );
    this.#store.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (textEditor.document.uri.scheme === COMPARE_SCHEME && kind !== undefined) void this.#follow(textEditor);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidCloseTextDocument((document) => void this.#shown.delete(document.uri.toString())),
    );
  }

  /** Opens the comparison beside the article; undefined where nothing is analysed or marked. */
  async open(session: Session, coders: readonly [Coder, Coder]): Promise<Comparison | undefined> {
    const machine = session.machine;
    if (!machine) return undefined;
    const { text } = session;
    const register = session.register?.register;
    const [first, second] = coders.map((coder) => codedBy(text, machine, coder.corrections, register, coder.by));
    if (!first || !second) return undefined;
    const comparison = compareCoders(machine, first, second);
    const read = { text, analysis: machine };
    const report = compareReport(read, comparison, [coders[0].name, coders[1].name], words(), (one) => labelText(one));
    const { disagreements } = comparison;
    await this.show(session, vscode.l10n.t('Coders'), { report, places: disagreements, disagreements });
    return comparison;
  }

  /** Opens a list of differences beside the article as its text is now. @param name of the list's tab */
  async show(session: Session, name: string, listed: Listed): Promise<void> {
    const uri = vscode.Uri.from({ scheme: COMPARE_SCHEME, path: `/${session.key}/${name}.compare` });
    this.#shown.set(uri.toString(), { ...listed, session, text: session.text, settled: new Set() });
    this.#changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
    this.#goTo(editor, listed.report.lines[0] ?? 0);
    await this.#follow(editor);
  }

  /** Takes one side (0, 1) of the disagreement at the cursor of the list, or neither; then the next one. */
  async resolve(side: 0 | 1 | 'neither'): Promise<boolean> {
    const at = this.#atCursor();
    if (!at) return false;
    const { shown, number, editor } = at;
    const disagreement = shown.disagreements?.[number];
    if (!disagreement) return false;
    const label = side === 'neither' ? undefined : side === 0 ? disagreement.first : disagreement.second;
    const { snapshot, text } = shown.session;
    const place = this.#placeNow(shown, disagreement);
    const now = place && { ...disagreement, ...place };
    if (!snapshot || !now) {
      say(vscode.l10n.t('The text has changed since: compare the coders again.'));
      return false;
    }
    void this.decisions.decide(shown.session, settle({ text, analysis: snapshot.analysis }, now, label));
    shown.settled.add(number);
    this.#changed.fire(editor.document.uri);
    const next = shown.report.lines.find((_, index) => index > number && !shown.settled.has(index));
    if (next !== undefined) this.#goTo(editor, next);
    await this.#follow(editor);
    return true;
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Where the difference stands now; undefined where its words are gone. */
  #placeNow({ session, text }: Shown, place: Span): Span | undefined {
    const found = resolveAnchor(session.text, describeAnchor(text, place));
    return found.found ? found.span : undefined;
  }

  #contentOf(uri: string): string {
    const shown = this.#shown.get(uri);
    if (!shown) return vscode.l10n.t('This comparison is closed: compare the coders again.');
    const lines = shown.report.text.split('\n');
    for (const number of shown.settled) {
      const line = shown.report.lines[number] ?? 0;
      lines[line] = `${lines[line] ?? ''}  \u2713`;
    }
    return lines.join('\n');
  }

  #atCursor(): { shown: Shown; place: Span; number: number; editor: vscode.TextEditor } | undefined {
    const editor = vscode.window.activeTextEditor;
    const shown = editor && this.#shown.get(editor.document.uri.toString());
    if (!editor || !shown) return undefined;
    const line = editor.selection.active.line;
    const number = shown.report.lines.findLastIndex((each) => each <= line && line < each + LINES_EACH);
    const place = shown.places[number];
    return place && { shown, place, number, editor };
  }

  #goTo(editor: vscode.TextEditor, line: number): void {
    const position = new vscode.Position(line, 0);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The article shows the words of the disagreement at the cursor; the focus stays in the list. */
  async #follow(editor: vscode.TextEditor): Promise<void> {
    if (vscode.window.activeTextEditor !== editor) return;
    const at = this.#atCursor();
    const now = at && this.#placeNow(at.shown, at.place);
    if (now) await this.sessions.revealSpan(at.shown.session, now, { preserveFocus: true, tint: { kind: 'span' } });
  }
}

function words() {
  const t = vscode.l10n.t;
  return {
    title: t('Agreement of two coders'),
    keys: t('Keys: 1 take the first, 2 take the second, 0 take neither; arrow keys go to another place.'),
    none: t('They agree on everything.'),
    nothing: t('nothing here'),
    mention: t('mentions'),
    event: t('events'),
    judged: (count: number) => t('Counted above is what at least one of them judged: {0}.', count),
    untouched: (count: number, share: number) =>
      t('Both left as it was found, not counted above: {0} ({1}).', count, percent(share)),
    line: (number: number) => t('line {0}', number),
    label: (about: Disagreement['about'], label: string) =>
      about === 'mention' ? typeWord(label, translate) : actOf(label),
  };
}

function actOf(label: string): string {
  const [act, subtype = null] = label.split('/');
  return actWord({ act: act as Parameters<typeof actWord>[0]['act'], subtype }, translate);
}
