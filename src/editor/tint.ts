/** Tints what was selected: an event's sentence lightly, its trigger, who did it, to whom, when and where. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { indexOf } from '../model/lookup';
import type { Event, Snapshot, Span } from '../model/types';
import { TINT_COLORS, type TintRole } from './palette';
import type { Reveal, Session, Sessions } from './sessions';

const ROLES = Object.keys(TINT_COLORS) as TintRole[];

const spansOf = (event: Event): Readonly<Record<TintRole, readonly Span[]>> => ({
  sentence: [event.sentence],
  trigger: [event.trigger],
  source: event.source,
  recipient: event.recipient,
  setting: [...event.place, ...(event.time ? [event.time] : [])],
});

export class Tinting implements Disposable {
  readonly #store = new DisposableStore();
  readonly #types: ReadonlyMap<TintRole, vscode.TextEditorDecorationType>;
  #tinted: vscode.TextEditor | undefined;
  /** The event that is tinted now, for "next event". */
  #event: { readonly session: Session; readonly id: string } | undefined;

  constructor(sessions: Sessions) {
    this.#types = new Map(ROLES.map((role) => [role, this.#store.add(decorationOf(role))]));
    this.#store.add(sessions.onReveal((reveal) => this.#show(reveal)));
    this.#store.add(sessions.onEdit(({ article }) => this.#clearIn(article.document)));
    this.#store.add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // A selection set by a program has no kind: that is the reveal itself.
        if (kind !== undefined && kind !== vscode.TextEditorSelectionChangeKind.Command)
          this.#clearIn(textEditor.document);
      }),
    );
  }

  /** Id of the tinted event of this session. */
  eventIn(session: Session): string | undefined {
    return this.#event?.session === session ? this.#event.id : undefined;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #show({ session, span, tint }: Reveal): void {
    this.clear();
    const { snapshot } = session;
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === session.document);
    if (!tint || !snapshot || !editor) return;
    const event = tint.kind === 'event' ? indexOf(snapshot).event(tint.id) : undefined;
    const spans = event ? spansOf(event) : { trigger: [span] };
    for (const [role, type] of this.#types) {
      const ranges = (spans as Partial<Record<TintRole, readonly Span[]>>)[role] ?? [];
      editor.setDecorations(
        type,
        ranges.filter(inside(snapshot)).map((each) => session.toRange(each)),
      );
    }
    this.#tinted = editor;
    this.#event = event ? { session, id: event.id } : undefined;
  }

  #clearIn(document: vscode.TextDocument): void {
    if (this.#tinted?.document === document) this.clear();
  }

  clear(): void {
    for (const type of this.#types.values()) this.#tinted?.setDecorations(type, []);
    this.#tinted = undefined;
    this.#event = undefined;
  }
}

const inside = (snapshot: Snapshot) => (span: Span) => span.start < span.end && span.end <= snapshot.text.length;

const decorationOf = (role: TintRole): vscode.TextEditorDecorationType => {
  const color = new vscode.ThemeColor(TINT_COLORS[role]);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: color,
    borderRadius: '2px',
    ...(role === 'sentence' ? { overviewRulerColor: color, overviewRulerLane: vscode.OverviewRulerLane.Full } : {}),
  });
};
