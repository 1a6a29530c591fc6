/** Paints the marks. One decoration type per style, made once; nothing is sent when nothing changed. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import { describeFault } from '../base/fault';
import { Later } from '../base/later';
import { MAX_DECORATIONS } from '../limits';
import type { Edit } from '../model/edits';
import { shiftSpan } from '../model/follow';
import { indexOf } from '../model/lookup';
import { ENTITY_TYPES, type EntityType, type Snapshot, type Span } from '../model/types';
import type { Log } from '../platform/ports';
import { listenerGate } from './gates';
import { type Painting, paint, type StyleKey, sameSpans } from './paint';
import {
  colorVariable,
  EVENT_BOX_PERCENT,
  EVENT_COLOR,
  eventLookOf,
  FOCUS_PERCENT,
  faint,
  lookOf,
  MARKS,
  ownEventColor,
  ownLook,
} from './palette';
import type { Session, Sessions } from './sessions';

const SCROLL_MS = 100;
/** As faint as the theme colours behind names are. */
const OWN_BACKGROUND_PERCENT = 15;

/** What an editor shows by our last word, moved along with the text as the editor moves its own ranges. */
interface Painted {
  readonly session: Session;
  painting: Map<StyleKey, readonly Span[]>;
  /** A range was typed into: the editor keeps it, we do not, so it must be sent again. */
  readonly stale: Set<StyleKey>;
  readonly focus: string | null;
}

export class Decorations implements Disposable {
  readonly #store = new DisposableStore();
  readonly #types: Map<StyleKey, vscode.TextEditorDecorationType>;
  readonly #painted = new Map<vscode.TextEditor, Painted>();
  /** Where the cursor was put by somebody: an article that was just opened is about nobody. */
  readonly #placed = new WeakSet<Session>();
  /** How many ranges were sent, for tests of "nothing sent when nothing changed". */
  sent = 0;

  constructor(
    private readonly sessions: Sessions,
    log: Log,
  ) {
    this.#types = new Map([...decorationTypes()].map(([key, type]) => [key, this.#store.add(type)]));
    const later = this.#store.add(new Later((name, error) => log.error(`${name}: ${describeFault(error)}`)));
    const all = () => this.#paintAll();
    this.#store.add(sessions.onSnapshot((session) => this.#paintSession(session)));
    this.#store.add(sessions.onHidden(all));
    this.#store.add(
      sessions.onCursor(({ session }) => {
        this.#placed.add(session);
        this.#refocus(session);
      }),
    );
    this.#store.add(sessions.onEdit(({ article, edits }) => this.#moved(article, edits)));
    this.#store.add(vscode.window.onDidChangeVisibleTextEditors(listenerGate(log, 'marks', all)));
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline.marks') || event.affectsConfiguration('dateline.highlight')) all();
      }),
    );
    this.#store.add(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        // Only a text with more marks than are painted at once depends on what is in view.
        const count = this.#session(textEditor)?.snapshot?.analysis.mentions.length ?? 0;
        if (count > MAX_DECORATIONS / 2) later.run('marks', SCROLL_MS, all);
      }),
    );
  }

  dispose(): void {
    this.#painted.clear();
    this.#store.dispose();
  }

  #session(editor: vscode.TextEditor): Session | undefined {
    const session = this.sessions.get(editor.document.uri.toString());
    return session?.document === editor.document ? session : undefined;
  }

  #paintAll(): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const editor of this.#painted.keys()) if (!visible.has(editor)) this.#painted.delete(editor);
    for (const editor of visible) {
      const session = this.#session(editor);
      if (session) this.#paint(editor, session);
    }
  }

  /** A cursor that stays with the same actor, or with none, as it does while somebody types, changes no mark. */
  #refocus(session: Session): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const painted = this.#painted.get(editor);
      if (editor.document !== session.document) continue;
      const isSame = painted?.session === session && painted.stale.size === 0;
      if (!isSame || painted.focus !== this.#focus(editor, session)) this.#paint(editor, session);
    }
  }

  /** Id of the actor that the cursor stands in. */
  #focus(editor: vscode.TextEditor, session: Session): string | null {
    const { snapshot } = session;
    return snapshot && this.#placed.has(session) ? actorAt(snapshot, session.toOffset(editor.selection.active)) : null;
  }

  #paintSession(session: Session): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === session.document) this.#paint(editor, session);
    }
  }

  #paint(editor: vscode.TextEditor, session: Session): void {
    const focus = this.#focus(editor, session);
    const wanted = this.#wanted(editor, session, focus);
    const known = this.#painted.get(editor);
    const before = known?.session === session ? known : undefined;
    for (const key of wanted.keys()) this.#prepare(key);
    for (const [key, type] of this.#types) {
      const spans = wanted.get(key) ?? [];
      if (!before?.stale.has(key) && sameSpans(before?.painting.get(key) ?? [], spans)) continue;
      this.sent += spans.length;
      editor.setDecorations(
        type,
        spans.map((span) => session.toRange(span)),
      );
    }
    this.#painted.set(editor, { session, painting: new Map(wanted), stale: new Set(), focus });
  }

  /** Colours of codebooks are made when they are first drawn. */
  #prepare(key: StyleKey): void {
    if (this.#types.has(key)) return;
    const color = ownEventColor(key);
    if (color) this.#types.set(key, this.#store.add(eventStyle(color)));
    const own = ownLook(key);
    if (!own) return;
    for (const [style, type] of entityStyles(own.type, own.color)) this.#types.set(style, this.#store.add(type));
  }

  #wanted(editor: vscode.TextEditor, session: Session, focus: string | null): Painting {
    const { snapshot, codebook } = session;
    const marks = vscode.workspace.getConfiguration('dateline.marks', editor.document);
    if (!snapshot || !marks.get<boolean>('entities', true)) return new Map();
    const highlight = vscode.workspace.getConfiguration('dateline.highlight', editor.document);
    return paint(snapshot, {
      hidden: this.sessions.hiddenTypes,
      look: (type) => lookOf(type, codebook),
      eventLook: (subtype) => eventLookOf(subtype, codebook),
      events: marks.get<boolean>('events', true),
      descriptions: highlight.get<boolean>('descriptions', false),
      focus,
      limit: MAX_DECORATIONS,
      visible: editor.visibleRanges.map((range) => ({
        start: session.toOffset(range.start),
        end: session.toOffset(range.end),
      })),
    });
  }

  #moved(session: Session, edits: readonly Edit[]): void {
    for (const painted of this.#painted.values()) {
      if (painted.session !== session) continue;
      for (const edit of edits) this.#move(painted, edit);
    }
  }

  #move(painted: Painted, edit: Edit): void {
    for (const [key, spans] of painted.painting) {
      const moved = spans.flatMap((span) => shiftSpan(span, edit) ?? []);
      if (moved.length < spans.length) painted.stale.add(key);
      painted.painting.set(key, moved);
    }
  }
}

const actorAt = (snapshot: Snapshot, offset: number): string | null =>
  indexOf(snapshot).mentionAt(offset)?.actor ?? null;

const make = (options: vscode.DecorationRenderOptions) =>
  vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...options,
  });

/** The four styles of a type, in its theme colour or in a colour of its own. */
function* entityStyles(type: EntityType, own?: string): Generator<[StyleKey, vscode.TextEditorDecorationType]> {
  const { line, background, sure, unsure } = MARKS[type];
  const key = `${type}${own ?? ''}`;
  const weak = (percent: number): string =>
    own ? `color-mix(in srgb, ${own} ${percent}%, transparent)` : faint(line, percent);
  // The underline hangs below the letters' tails, so that it can be told from a link's and a spelling mark.
  const underline = (style: string, color: string) =>
    `underline ${style} ${color}; text-underline-offset: 3px; text-decoration-skip-ink: none`;
  yield [
    key,
    make({
      backgroundColor: own ? weak(OWN_BACKGROUND_PERCENT) : new vscode.ThemeColor(background),
      borderRadius: '2px',
      textDecoration: underline(sure, own ?? colorVariable(line)),
    }),
  ];
  yield [`${key}?`, make({ textDecoration: underline(unsure, weak(50)) })];
  // A line of another kind, so that a name inside the description keeps its own.
  const below = { borderWidth: '0 0 1px 0', borderStyle: 'dotted', borderColor: weak(70) };
  yield [`${key}-`, make(below)];
  yield [`${key}~`, make({ ...below, backgroundColor: weak(FOCUS_PERCENT) })];
}

function* decorationTypes(): Generator<[StyleKey, vscode.TextEditorDecorationType]> {
  for (const type of ENTITY_TYPES) yield* entityStyles(type);
  yield ['event', eventStyle()];
}

const eventStyle = (own?: string): vscode.TextEditorDecorationType =>
  make({
    border: '1px dotted',
    borderColor: own ?? faint(EVENT_COLOR, EVENT_BOX_PERCENT),
    borderRadius: '3px',
    overviewRulerColor: own ?? new vscode.ThemeColor(EVENT_COLOR),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
