/**
 * What the pages over a folder do alike: ask, show how far the reading is, open the sentences behind a row, and keep what
 * was asked, opened and looked at while the page is hidden: then the editor throws it away.
 */
import { LitElement, type TemplateResult } from 'lit';
import type { Asked, FolderCommand, FromAnyPage, Of, Reports } from '../messagesOfFolder';
import { connect, type Host } from './connect';
import { isPlain, leadsToFilter, rowAfterKey } from './rowKeys';

/** While words are typed, the folder is asked at this pace. */
const TYPING_MS = 150;

type FromPage<A, Own> = FromAnyPage | { readonly type: 'ask'; readonly asked: A } | Own;
type ToPage<M> = { readonly type: 'model'; readonly model: M } | Reports;

export interface PageMessages<M, A> {
  readonly read: (message: unknown) => ToPage<M> | undefined;
  /** undefined for what was not kept by this version. */
  readonly readAsked: (kept: unknown) => A | undefined;
}

/** Rows whose being open is kept. */
const MAX_OPENED = 200;

/** What a page kept; of unknown shape but for the names. */
const keptBy = (state: unknown): { readonly asked?: unknown; readonly opened?: unknown; readonly look?: unknown } =>
  typeof state === 'object' && state !== null ? state : {};

const keyOf = ({ kind, id }: Of): string => `${kind} ${id}`;

/** Renders into the page itself, so that one style sheet and one tab order serve all of it. `Own`: what only this page says. */
export abstract class FolderPage<
  M extends { readonly asked: A },
  A extends Asked,
  Own extends { readonly type: string } = never,
> extends LitElement {
  readonly #host: Host<FromPage<A, Own>>;
  readonly #reports = new Map<string, Reports>();
  #opened: ReadonlySet<string> = new Set();
  #wanted: A | undefined;
  #look: unknown;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The row that Tab comes to, by list. */
  readonly #stops = new Map<string, string>();
  protected model: M | undefined;

  constructor(messages: PageMessages<M, A>) {
    super();
    this.#host = connect<FromPage<A, Own>, ToPage<M>>(messages.read, (message) => this.#receive(message));
    const { asked, opened, look } = keptBy(this.#host.kept);
    this.#wanted = messages.readAsked(asked);
    this.#look = look;
    if (Array.isArray(opened)) this.#opened = new Set(opened.filter((key) => typeof key === 'string'));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusin', (event) => this.#onFocus(event));
    this.send({ type: 'ready' });
    if (this.#wanted) this.send({ type: 'ask', asked: this.#wanted });
  }

  protected send(message: FromPage<A, Own>): void {
    this.#host.send(message);
  }

  /** What the person asks for, also before the host has answered. */
  protected get asked(): A | undefined {
    return this.#wanted ?? this.model?.asked;
  }

  protected readonly ask = (change: Partial<A>): void => {
    const { asked } = this;
    if (!asked) return;
    const next = { ...asked, ...change };
    this.#wanted = next;
    this.#keep();
    clearTimeout(this.#typing);
    const typed = 'words' in change || 'place' in change;
    if (typed) this.#typing = setTimeout(() => this.send({ type: 'ask', asked: next }), TYPING_MS);
    else this.send({ type: 'ask', asked: next });
    this.requestUpdate();
  };

  /** What was kept last with `keepLook`, of unknown shape: how near, what is chosen. */
  protected get keptLook(): unknown {
    return this.#look;
  }

  protected keepLook(look: object): void {
    this.#look = look;
    this.#keep();
  }

  #keep(): void {
    const opened = [...this.#opened].slice(-MAX_OPENED);
    this.#host.keep({ asked: this.#wanted, opened, look: this.#look });
  }

  protected readonly run = (command: FolderCommand): void => this.send({ type: 'run', command });

  protected readonly reveal = (id: string, preserveFocus = true): void =>
    this.send({ type: 'reveal', id, preserveFocus });

  protected isOpen(of: Of): boolean {
    return this.#opened.has(keyOf(of));
  }

  /** undefined until the host has answered. */
  protected reportsOf(of: Of): Reports | undefined {
    return this.#reports.get(keyOf(of));
  }

  protected readonly toggle = (of: Of, open = !this.isOpen(of)): void => {
    const opened = new Set(this.#opened);
    if (open) opened.add(keyOf(of));
    else opened.delete(keyOf(of));
    this.#opened = opened;
    this.#keep();
    if (open) this.send({ type: 'open', of });
    this.requestUpdate();
  };

  /** `0` for the one row of the list that Tab comes to, `-1` for those that arrows reach. */
  protected tabIndexOf(list: string, id: string, first: boolean): '0' | '-1' {
    const stop = this.#stops.get(list);
    return (stop === undefined ? first : stop === id) ? '0' : '-1';
  }

  /** Rows that went away leave no tab stop behind. */
  protected keepStop(list: string, ids: readonly string[]): void {
    const stop = this.#stops.get(list);
    if (stop !== undefined && !ids.includes(stop)) this.#stops.delete(list);
  }

  #receive(message: ToPage<M>): void {
    if (message.type === 'reports') this.#reports.set(keyOf(message.of), message);
    else {
      this.model = message.model;
      this.received(message.model);
      // What is open is told anew: the folder may have changed.
      for (const key of this.#opened) {
        const at = key.indexOf(' ');
        this.send({ type: 'open', of: { kind: key.slice(0, at) as Of['kind'], id: key.slice(at + 1) } });
      }
    }
    this.requestUpdate();
  }

  /** A new model came; it is not drawn yet. */
  protected received(_model: M): void {}

  #onFocus(event: FocusEvent): void {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
    const list = row?.closest<HTMLElement>('[data-list]')?.dataset.list;
    if (!row || list === undefined || this.#stops.get(list) === row.dataset.row) return;
    this.#stops.set(list, row.dataset.row ?? '');
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // The editor's own keys for it hold in articles.
    if (event.altKey && event.code === 'KeyZ') this.run(event.shiftKey ? 'redo' : 'undo');
    else if (leadsToFilter(event) && !isField) this.querySelector<HTMLElement>('input[type=search]')?.focus();
    else if (isField || !target || !isPlain(event) || !this.#moved(event.key, target)) return;
    event.preventDefault();
  }

  #moved(key: string, target: HTMLElement): boolean {
    const row = target.closest<HTMLElement>('[data-row]');
    const list = row?.closest('[data-list]');
    if (!row || !list) return false;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
    const next = rowAfterKey(key, rows.indexOf(row), rows.length);
    if (next !== undefined) rows[next]?.focus();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') this.#unfold(row, key === 'ArrowRight');
    else return false;
    return true;
  }

  #unfold(row: HTMLElement, open: boolean): void {
    const { kind, row: id } = row.dataset;
    if ((kind === 'actor' || kind === 'event' || kind === 'edge') && id !== undefined) this.toggle({ kind, id }, open);
  }

  protected abstract override render(): TemplateResult;
}
