/** The two sections, each under a heading that folds it, like the panes of the editor's own sidebar. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted, t } from '../../page/translate';
import type { SidebarModel } from '../messages';
import { actorList } from './actorList';
import { eventList } from './eventList';
import type { RowContext } from './rowContext';
import { FIRST_ACTORS, type ListedRows } from './rows';
import type { ViewState } from './viewState';
import { WORDS } from './words';

export interface SectionParts {
  readonly model: SidebarModel;
  readonly rows: ListedRows;
  readonly view: ViewState;
  readonly context: RowContext;
  readonly set: (change: Partial<ViewState>) => void;
}

/** "12", or "3 of 12" while filtering. */
const shown = (rows: ListedRows, count: number, total: number): string =>
  rows.filtered ? t('{0} of {1}', count, total) : String(total);

/** A number, and what it counts. */
interface Count {
  readonly number: string;
  readonly words: string;
}

function sectionHead(title: string, count: Count, open: boolean, toggle: () => void): TemplateResult {
  return html`<h2><button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}
    ><span class="codicon codicon-chevron-right" aria-hidden="true"></span>${title} <span class="badge" title=${count.words}>${count.number}</span></button
  ></h2>`;
}

const nothingListed = (sentence: string): TemplateResult => html`<p class="none">${sentence}</p>`;

/** Why a list is empty: nothing matches, it is still being read, or there is nothing. */
function nothingThere({ model, rows }: SectionParts, none: string, known: number): string {
  if (rows.filtered && known > 0) return WORDS.noMatch;
  return model.state === 'analysing' ? WORDS.stillReading : none;
}

function actorRows(parts: SectionParts): TemplateResult {
  const { model, rows, view, context, set } = parts;
  if (rows.actors.length === 0) {
    return nothingListed(nothingThere(parts, WORDS.noActors, model.actors.length));
  }
  const label = view.allActors ? t('Show the first {0}', FIRST_ACTORS) : t('Show all ({0} more)', rows.moreActors);
  const more = html`<button class="more" type="button" @click=${() => set({ allActors: !view.allActors })}
    >${label}</button>`;
  return html`${actorList(rows.actors, context)}${rows.moreActors > 0 ? more : nothing}`;
}

export function actorSection(parts: SectionParts): TemplateResult {
  const { model, rows, view, set } = parts;
  const number = shown(rows, rows.actors.length, model.totals.actors);
  const count = { number, words: counted(model.totals.actors, '1 actor', '{0} actors') };
  const toggle = () => set({ actorsOpen: !view.actorsOpen });
  return html`<section>
    <div class="section-head">${sectionHead(WORDS.actors, count, view.actorsOpen, toggle)}</div>
    ${view.actorsOpen ? actorRows(parts) : nothing}
  </section>`;
}

function orderChoice(view: ViewState, set: SectionParts['set']): TemplateResult {
  const button = (order: ViewState['order'], label: string) =>
    html`<button type="button" aria-pressed=${view.order === order ? 'true' : 'false'} @click=${() => set({ order })}
      >${label}</button>`;
  return html`<span class="order" role="group" aria-label=${WORDS.order}
    >${button('text', WORDS.byText)}${button('date', WORDS.byDate)}</span
  >`;
}

function eventRows(parts: SectionParts): TemplateResult {
  const { model, rows, context, set } = parts;
  const { core, others, othersOpen: open } = rows;
  if (core.length + rows.otherCount === 0) {
    return nothingListed(nothingThere(parts, WORDS.noEvents, model.events.length));
  }
  const canFold = rows.otherCount > 0 && core.length > 0 && !rows.filtered;
  const fold = html`<button class="more" type="button" aria-expanded=${open ? 'true' : 'false'}
    @click=${() => set({ moreEvents: !open })}
  >${open ? t('Hide the smaller events') : counted(rows.otherCount, 'Show 1 smaller event', 'Show {0} smaller events')}</button>`;
  return html`${core.length > 0 ? eventList(core, WORDS.events, context) : nothing}${canFold ? fold : nothing}
    ${others.length > 0 ? eventList(others, WORDS.smallerEvents, context) : nothing}`;
}

export function eventSection(parts: SectionParts): TemplateResult {
  const { model, rows, view, set } = parts;
  const number = shown(rows, rows.core.length + rows.otherCount, model.totals.events);
  const count = { number, words: counted(model.totals.events, '1 event', '{0} events') };
  const toggle = () => set({ eventsOpen: !view.eventsOpen });
  return html`<section>
    <div class="section-head"
      >${sectionHead(WORDS.events, count, view.eventsOpen, toggle)}${
        view.eventsOpen && model.events.length > 1 ? orderChoice(view, set) : nothing
      }</div
    >
    ${view.eventsOpen ? eventRows(parts) : nothing}
  </section>`;
}
