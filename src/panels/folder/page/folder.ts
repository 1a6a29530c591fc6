/** The folder view: what is asked for, then its actors, its events or what may be the same event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from '../../messagesOfFolder';
import { type AskedField, askBar, asksBy, choose, moreButton, readingBox } from '../../page/controls';
import { FolderPage } from '../../page/folderPage';
import { t } from '../../page/translate';
import {
  type FolderAsked,
  type FolderModel,
  type FromFolder,
  type ListName,
  readFolderAsked,
  readToFolder,
} from '../messages';
import { actorRow, eventRow, type RowHands, sameRow } from './rows';

type Own = Extract<FromFolder, { type: 'same' | 'correct' | 'split' | 'show' }>;

const LISTS: readonly (readonly [ListName, string])[] = [
  ['actors', t('Actors')],
  ['events', t('Events')],
  ['same', t('Same event?')],
];
/** Rows that "show more" adds. */
const MORE = 100;
const MOST = 2_000;

const FIELDS: Readonly<Record<ListName, readonly AskedField[]>> = {
  actors: ['words', 'type', 'act'],
  events: ['words', 'act'],
  same: [],
};
const MORE_FIELDS: readonly AskedField[] = ['place', 'time', 'reviewed', 'unsure'];

class Folder extends FolderPage<FolderModel, FolderAsked, Own> {
  #moreFields = false;

  constructor() {
    super({ read: readToFolder, readAsked: readFolderAsked });
  }

  get #hands(): RowHands {
    return {
      isOpen: (of) => this.isOpen(of),
      reportsOf: (of) => this.reportsOf(of),
      toggle: this.toggle,
      reveal: (id) => this.reveal(id),
      tabIndexOf: (id, first) => this.tabIndexOf('rows', id, first),
      correct: (action, actor) => this.send({ type: 'correct', action, actor }),
      split: (report) => this.send({ type: 'split', report }),
      decide: (events, same) => this.send({ type: 'same', events, same }),
    };
  }

  protected override render(): TemplateResult {
    const { model, asked } = this;
    if (!model || !asked) return html`<main></main>`;
    const empty = model.reading.state === 'empty';
    return html`<main ?data-empty=${empty}>
      <h1 class="unseen">${t('Folder')}</h1>
      ${readingBox(model.reading, this.run)}${empty ? nothing : this.#whole(model, asked)}
    </main>`;
  }

  #whole(model: FolderModel, asked: FolderAsked): TemplateResult {
    const { review } = model;
    const show = (panel: 'timeline' | 'network' | 'brief', icon: string, name: string): TemplateResult =>
      html`<button type="button" class="icon" title=${name} aria-label=${name} @click=${() => this.send({ type: 'show', panel })}
        ><span class="codicon codicon-${icon}" aria-hidden="true"></span></button>`;
    return html`<div class="tabs" role="group" aria-label=${t('What is listed')}>${LISTS.map(([list, name]) => this.#tab(list, name, model, asked))}</div>
      ${asked.list === 'same' ? nothing : this.#ask(model, asked)}
      <div class="sum"><span role="status">${this.#sum(model, asked)}</span>${asked.list === 'same' ? nothing : this.#order(asked)}<span class="shows">${show('timeline', 'graph-scatter', t('Open the timeline'))}${show(
        'network',
        'type-hierarchy',
        t('Open the network'),
      )}${show('brief', 'notebook', t('Write a brief…'))}</span></div>
      ${this.#rows(model, asked)}
      ${
        review.all > 0
          ? html`<p class="reviewed"><svg class="bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none"
                ><rect class="fill-rule" width="100" height="2"></rect><rect class="fill-focus" width=${(100 * review.done) / review.all} height="2"></rect></svg>
              ${t('{0} of {1} events reviewed', review.done, review.all)}</p>`
          : nothing
      }`;
  }

  #ask(model: FolderModel, asked: FolderAsked): TemplateResult {
    const open = this.#moreFields || asksBy(asked, MORE_FIELDS);
    return askBar({
      asked,
      fields: FIELDS[asked.list],
      more: {
        fields: MORE_FIELDS,
        open,
        toggle: () => {
          this.#moreFields = !open;
          // Folded away, they must not go on choosing.
          if (open) this.ask({ place: '', from: '', to: '', reviewed: 'all', unsure: false });
          this.requestUpdate();
        },
      },
      acts: model.acts,
      types: model.types,
      set: (change: Partial<Asked>) => this.ask({ ...change, limit: MORE }),
    });
  }

  #tab(list: ListName, name: string, model: FolderModel, asked: FolderAsked): TemplateResult {
    return html`<button type="button" class="tab" aria-pressed=${asked.list === list ? 'true' : 'false'}
      @click=${() => this.ask({ list, limit: MORE })}>${name} <span class="badge">${model.totals[list]}</span></button>`;
  }

  #order(asked: FolderAsked): TemplateResult {
    const actors = asked.list === 'actors';
    return choose(
      t('Order'),
      asked.order,
      [
        ['often', actors ? t('Named most') : t('Told most')],
        ['name', actors ? t('By name') : t('By line')],
        ['date', actors ? t('In most articles') : t('By day')],
      ],
      (order) => this.ask({ order }),
    );
  }

  #sum(model: FolderModel, asked: FolderAsked): string {
    const total = model.totals[asked.list];
    if (total === 0) return asked.list === 'same' ? t('Nothing to decide.') : t('Nothing fits what is asked for.');
    const listed = model[asked.list].length;
    // Until the host has answered, rows of another list are none.
    return listed === 0 || listed === total ? '' : t('{0} of {1} are listed', listed, total);
  }

  #rows(model: FolderModel, asked: FolderAsked): TemplateResult {
    const hands = this.#hands;
    const ids =
      asked.list === 'actors'
        ? model.actors.map(({ id }) => id)
        : asked.list === 'events'
          ? model.events.map(({ id }) => id)
          : [];
    this.keepStop('rows', ids);
    const rows =
      asked.list === 'actors'
        ? model.actors.map((row, at) => actorRow(row, at === 0, hands))
        : asked.list === 'events'
          ? model.events.map((row, at) => eventRow(row, at === 0, hands))
          : model.same.map((row) => sameRow(row, hands));
    const rest = Math.min(model.totals[asked.list], MOST) - rows.length;
    return html`<ul class="rows" data-list="rows">${rows}</ul>${moreButton(
      rows.length > 0 && asked.list !== 'same' ? rest : 0,
      MORE,
      () => this.ask({ limit: Math.min(MOST, asked.limit + MORE) }),
    )}`;
  }
}

customElements.define('dateline-folder', Folder);
