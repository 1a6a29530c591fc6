/** The sidebar: headline event, filter, types, actors and events of the active article. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { connect, type Host } from '../../page/connect';
import { about, counted } from '../../page/translate';
import {
  type CorrectAction,
  type CorrectTarget,
  type FromWebview,
  type OrphanAction,
  type OrphanRow,
  readToWebview,
  type SidebarCommand,
  type SidebarModel,
  type Target,
  type ToWebview,
} from '../messages';
import { aboutBox } from './about';
import { exportShown, filterBox, headlineBox, noticeBox, typeChips } from './controls';
import { type Hands, onKey, rowsOf } from './keyboard';
import { blockedBox, orphanBox, reviewBar } from './reviewBar';
import { type ListName, type RowContext, rowKey } from './rowContext';
import { type ListedRows, listRows } from './rows';
import { actorSection, eventSection } from './sections';
import { readViewState, type ViewState } from './viewState';
import { DECIDED_WORDS } from './words';

/** Renders into the page itself, so that one style sheet and one tab order serve all of it. */
class Sidebar extends LitElement {
  readonly #host: Host<FromWebview> = connect<FromWebview, ToWebview>(readToWebview, (message) =>
    this.#receive(message),
  );
  #model: SidebarModel | undefined;
  #view: ViewState = readViewState(this.#host.kept);
  #current = { actor: null as string | null, event: null as string | null };
  #unfolded: ReadonlySet<string> = new Set();
  #tabStop: Record<ListName, string | undefined> = { actors: undefined, events: undefined };
  /** The row whose details were just unfolded, by `rowKey`. */
  #justUnfolded: string | undefined;
  /** Where the focus was when a row was decided about: the row may be gone when the host answers. */
  #decidedAt: { readonly section: Element | null; readonly index: number } | undefined;
  /** What was decided last, for a screen reader. */
  #said = '';
  #hovered: string | undefined;
  #focused: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => onKey(event, this.#hands));
    this.addEventListener('focusin', (event) => this.#onFocus(event));
    this.addEventListener('pointerover', (event) => this.#point(event, 'hovered'));
    this.addEventListener('pointerleave', (event) => this.#point(event, 'hovered'));
    this.#send({ type: 'ready' });
  }

  #receive(message: ToWebview): void {
    if (message.type === 'model') this.#model = message.model;
    else {
      this.#current = { actor: message.actor, event: message.event };
    }
    this.requestUpdate();
  }

  readonly #set = (change: Partial<ViewState>): void => {
    this.#view = { ...this.#view, ...change };
    this.#host.keep(this.#view);
    this.requestUpdate();
  };

  readonly #correct = (action: CorrectAction, target: CorrectTarget, name: string): void => {
    const row = document.activeElement?.closest('li.row');
    const section = row?.closest('section') ?? null;
    const go = row?.querySelector<HTMLElement>('[data-row]');
    this.#decidedAt = go ? { section, index: rowsOf(section).indexOf(go) } : undefined;
    const word = DECIDED_WORDS[action];
    this.#said = word ? about(word, name) : '';
    this.#send({ type: 'correct', action, target: { kind: target.kind, id: target.id } });
    this.requestUpdate();
  };

  #send(message: FromWebview): void {
    this.#host.send(message);
  }

  readonly #reveal = (target: Target, preserveFocus: boolean): void =>
    this.#send({ type: 'reveal', target, preserveFocus });

  readonly #toggleDetails = (key: string): void => {
    const unfolded = new Set(this.#unfolded);
    if (!unfolded.delete(key)) {
      unfolded.add(key);
      this.#justUnfolded = key;
    }
    this.#unfolded = unfolded;
    this.requestUpdate();
  };

  // --- keyboard

  /** The row that the pointer or the focus came to. */
  #point(event: Event, by: 'hovered' | 'focused'): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li.row') : null;
    const key = row?.dataset.key;
    if (key === (by === 'hovered' ? this.#hovered : this.#focused)) return;
    if (by === 'hovered') this.#hovered = key;
    else this.#focused = key;
    this.requestUpdate();
  }

  #onFocus(event: FocusEvent): void {
    this.#point(event, 'focused');
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li.row') : null;
    const list = row?.closest<HTMLElement>('[data-list]')?.dataset.list;
    const id = row?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
    if ((list !== 'actors' && list !== 'events') || this.#tabStop[list] === id) return;
    this.#tabStop[list] = id;
    this.requestUpdate();
  }

  get #hands(): Hands {
    return {
      filtered: this.#view.filter !== '',
      filterField: this.querySelector<HTMLElement>('vscode-textfield'),
      firstRow: this.querySelector<HTMLElement>('[data-row]'),
      clearFilter: () => this.#set({ filter: '' }),
      reveal: this.#reveal,
      unfold: (target, unfolded) => this.#unfold(target, unfolded),
      correct: this.#correct,
      leave: () => {
        if (this.#view.filter) this.#set({ filter: '' });
        this.#send({ type: 'clear' });
      },
    };
  }

  #unfold(target: Target, unfolded: boolean): void {
    const key = rowKey(target);
    if (this.#unfolded.has(key) !== unfolded) this.#toggleDetails(key);
  }

  // --- drawing

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#justUnfolded !== undefined) this.#showWhole(this.#justUnfolded);
    this.#justUnfolded = undefined;
    this.#keepFocus();
  }

  /** A row that was removed hands the focus to the one that took its place. */
  #keepFocus(): void {
    const at = this.#decidedAt;
    const lost = document.hasFocus() && (!document.activeElement || document.activeElement === document.body);
    if (!at || !lost) return;
    this.#decidedAt = undefined;
    const rows = rowsOf(at.section);
    rows[Math.min(at.index, rows.length - 1)]?.focus();
  }

  #showWhole(key: string): void {
    for (const row of this.querySelectorAll<HTMLElement>('li.row')) {
      if (row.dataset.key === key) row.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model) return nothing;
    return html`<main ?data-empty=${model.state === 'empty'}>
      <h1 class="unseen">Dateline</h1>
      <div class="progress" ?hidden=${model.state !== 'analysing'}></div>
      ${noticeBox(model, (command) => this.#send({ type: 'run', command }))}${this.#needsPerson(model)}${model.state === 'empty' ? nothing : this.#article(model)}
    </main>`;
  }

  /** Corrections that have no place in the text or no way to disk. */
  #needsPerson(model: SidebarModel): TemplateResult {
    const { orphans, blocked } = model;
    const parts = {
      orphans,
      open: this.#view.orphansOpen,
      toggle: () => this.#set({ orphansOpen: !this.#view.orphansOpen }),
      act: (action: OrphanAction, { id }: OrphanRow) => this.#send({ type: 'orphan', action, id }),
    };
    return html`${blocked ? blockedBox(blocked, (command) => this.#send({ type: 'run', command })) : nothing}${
      orphans.length > 0 ? orphanBox(parts) : nothing
    }`;
  }

  #article(model: SidebarModel): TemplateResult | typeof nothing {
    if (model.types.length === 0 && model.events.length === 0 && model.state === 'analysing') return nothing;
    const rows = listRows(model, this.#view, this.#current);
    const parts = { model, rows, view: this.#view, context: this.#context(rows), set: this.#set };
    const headline = model.events.find((row) => row.id === model.headline);
    const run = (command: SidebarCommand) => this.#send({ type: 'run', command });
    return html`${aboutBox(model.about, (fact) => this.#send({ type: 'fact', fact }))}${
      headline ? headlineBox(headline, () => this.#reveal({ kind: 'event', id: headline.id }, true)) : nothing
    }
      ${model.review ? reviewBar(model.review, run) : nothing}${filterBox(this.#view.filter, (filter) => this.#set({ filter }))}${this.#exportBox(rows)}
      ${typeChips(model.types, (entityType, hidden) => this.#send({ type: 'hide', entityType, hidden }))}
      ${actorSection(parts)}${eventSection(parts)}
      <div class="unseen" role="status">${
        rows.filtered
          ? `${counted(rows.actors.length, '1 actor', '{0} actors')}, ${counted(rows.core.length + rows.otherCount, '1 event', '{0} events')}`
          : this.#said
      }</div>`;
  }

  #exportBox(rows: ListedRows): TemplateResult | typeof nothing {
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const events = [...rows.core, ...rows.others];
    if (!rows.filtered || rows.actors.length + events.length === 0) return nothing;
    return exportShown(() => this.#send({ type: 'export', actors: ids(rows.actors), events: ids(events) }));
  }

  /** A tab stop that is no longer listed would leave its list out of reach of Tab. */
  #stopIn(list: ListName, rows: readonly { readonly id: string }[]): string | undefined {
    const id = this.#tabStop[list];
    return rows.some((row) => row.id === id) ? id : rows[0]?.id;
  }

  #context(rows: ListedRows): RowContext {
    return {
      currentActor: this.#current.actor,
      currentEvent: this.#current.event,
      unfolded: this.#unfolded,
      pointed: new Set([this.#hovered, this.#focused].filter((key) => key !== undefined)),
      tabStop: {
        actors: this.#stopIn('actors', rows.actors),
        events: this.#stopIn('events', [...rows.core, ...rows.others]),
      },
      reveal: this.#reveal,
      toggleDetails: this.#toggleDetails,
      correct: this.#correct,
    };
  }
}

customElements.define('dateline-sidebar', Sidebar);
