/** The sidebar: headline event, filter, types, actors and events of the active article. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FromWebview, SidebarModel, Target, ToWebview } from '../views/messages';
import { filterBox, headlineBox, noticeBox, typeChips } from './controls';
import { connect, type Host } from './host';
import { type ListName, type RowContext, rowKey } from './rowContext';
import { isFilterCharacter, rowAfterKey } from './rowKeys';
import { type ListedRows, listRows } from './rows';
import { actorSection, eventSection } from './sections';
import { readViewState, type ViewState } from './viewState';
import { counted } from './words';

/** Renders into the page itself, so that one style sheet and one tab order serve all of it. */
class Sidebar extends LitElement {
  readonly #host: Host = connect((message) => this.#receive(message));
  #model: SidebarModel | undefined;
  #view: ViewState = readViewState(this.#host.kept);
  #current = { actor: null as string | null, event: null as string | null };
  #unfolded: ReadonlySet<string> = new Set();
  #tabStop: Record<ListName, string | undefined> = { actors: undefined, events: undefined };
  #scrollToCurrent = false;
  /** The row whose details were just unfolded, by `rowKey`. */
  #justUnfolded: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusin', (event) => this.#onFocus(event));
    this.#send({ type: 'ready' });
  }

  #receive(message: ToWebview): void {
    if (message.type === 'model') this.#model = message.model;
    else {
      this.#current = { actor: message.actor, event: message.event };
      this.#scrollToCurrent = true;
    }
    this.requestUpdate();
  }

  readonly #set = (change: Partial<ViewState>): void => {
    this.#view = { ...this.#view, ...change };
    this.#host.keep(this.#view);
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

  get #filterField(): HTMLElement | null {
    return this.querySelector<HTMLElement>('vscode-textfield');
  }

  #onFocus(event: FocusEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li.row') : null;
    const list = row?.closest<HTMLElement>('[data-list]')?.dataset.list;
    const id = row?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
    if ((list !== 'actors' && list !== 'events') || this.#tabStop[list] === id) return;
    this.#tabStop[list] = id;
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const handled = target?.closest('vscode-textfield')
      ? this.#onFilterKey(event)
      : this.#onRowKey(event, target?.closest<HTMLElement>('li.row') ?? null);
    if (handled) event.preventDefault();
  }

  #onFilterKey(event: KeyboardEvent): boolean {
    const firstRow = this.querySelector<HTMLElement>('[data-row]');
    if (event.key === 'Escape' && this.#view.filter) this.#set({ filter: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Escape' || event.key === 'Enter') firstRow?.focus();
    else return false;
    return true;
  }

  #onRowKey(event: KeyboardEvent, row: HTMLElement | null): boolean {
    const go = row?.querySelector<HTMLElement>('[data-row]');
    const id = go?.dataset.row;
    if (!row || !go || id === undefined) return false;
    const target: Target = { kind: row.dataset.kind === 'actor' ? 'actor' : 'event', id };
    const all = [...(row.closest('section')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const next = rowAfterKey(event.key, all.indexOf(go), all.length);
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'ArrowRight') this.#unfold(target, true);
    else if (event.key === 'ArrowLeft') {
      this.#unfold(target, false);
      go.focus();
    } else if (event.key === 'Enter' && event.target === go) this.#reveal(target, false);
    else if (event.key === 'Escape') this.#set({ filter: '' });
    else if (isFilterCharacter(event)) this.#typeFilter(event.key);
    else return false;
    return true;
  }

  #unfold(target: Target, unfolded: boolean): void {
    const key = rowKey(target);
    if (this.#unfolded.has(key) !== unfolded) this.#toggleDetails(key);
  }

  #typeFilter(character: string): void {
    this.#set({ filter: this.#view.filter + character });
    this.#filterField?.focus();
  }

  // --- drawing

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#justUnfolded !== undefined) this.#showWhole(this.#justUnfolded);
    this.#justUnfolded = undefined;
    if (!this.#scrollToCurrent) return;
    this.#scrollToCurrent = false;
    // Never move the list under a hand that is using it.
    if (document.hasFocus() || this.matches(':hover')) return;
    for (const row of this.querySelectorAll('li[data-current]')) row.scrollIntoView({ block: 'nearest' });
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
      ${noticeBox(model, (command) => this.#send({ type: 'run', command }))}${model.state === 'empty' ? nothing : this.#article(model)}
    </main>`;
  }

  #article(model: SidebarModel): TemplateResult | typeof nothing {
    if (model.types.length === 0 && model.events.length === 0 && model.state === 'analysing') return nothing;
    const rows = listRows(model, this.#view, this.#current);
    const parts = { model, rows, view: this.#view, context: this.#context(rows), set: this.#set };
    const headline = model.events.find((row) => row.id === model.headline);
    return html`${headline ? headlineBox(headline, () => this.#reveal({ kind: 'event', id: headline.id }, true)) : nothing}
      ${filterBox(this.#view.filter, (filter) => this.#set({ filter }))}
      ${typeChips(model.types, (entityType, hidden) => this.#send({ type: 'hide', entityType, hidden }))}
      ${actorSection(parts)}${eventSection(parts)}
      <div class="unseen" role="status">${
        rows.filtered
          ? `${counted(rows.actors.length, 'actor')}, ${counted(rows.core.length + rows.otherCount, 'event')}`
          : ''
      }</div>`;
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
      tabStop: {
        actors: this.#stopIn('actors', rows.actors),
        events: this.#stopIn('events', [...rows.core, ...rows.others]),
      },
      reveal: this.#reveal,
      toggleDetails: this.#toggleDetails,
    };
  }
}

customElements.define('dateline-sidebar', Sidebar);
