/** Rows of the folder view: somebody, an event, two reports that may tell the same one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Of, Report, Reports } from '../../messagesOfFolder';
import { inArticles, reportList } from '../../page/controls';
import { swatch } from '../../page/swatch';
import { counted, t } from '../../page/translate';
import type { ActorAction, FolderActorRow, FolderEventRow, SameRow } from '../messages';

export interface RowHands {
  isOpen(of: Of): boolean;
  reportsOf(of: Of): Reports | undefined;
  toggle(of: Of): void;
  reveal(id: string): void;
  tabIndexOf(id: string, first: boolean): '0' | '-1';
  correct(action: ActorAction, actor: string): void;
  split(report: string): void;
  decide(events: readonly [string, string], same: boolean): void;
}

const ACTIONS: readonly (readonly [ActorAction, string, string])[] = [
  ['rename', 'edit', t('Rename…')],
  ['same', 'merge', t('Same as…')],
  ['role', 'briefcase', t('Set role…')],
  ['link', 'link', t('Link…')],
  ['know', 'bookmark', t('Know in the whole folder')],
];

/** A row is one button that opens what is behind it in place. */
function row(
  of: Of,
  name: string,
  first: boolean,
  hands: RowHands,
  summary: TemplateResult,
  details: () => TemplateResult,
) {
  const open = hands.isOpen(of);
  const id = `details-${of.kind}-${of.id}`;
  return html`<li class="row">
    <button type="button" class="go" data-row=${of.id} data-kind=${of.kind} tabindex=${hands.tabIndexOf(of.id, first)}
      aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? id : nothing} title=${name} @click=${() => hands.toggle(of)}
    ><span class="codicon codicon-chevron-right" aria-hidden="true"></span><span class="summary">${summary}</span></button>
    ${open ? html`<div class="details" id=${id}>${details()}</div>` : nothing}
  </li>`;
}

export function actorRow(actor: FolderActorRow, first: boolean, hands: RowHands): TemplateResult {
  const of: Of = { kind: 'actor', id: actor.id };
  const counts = [
    counted(actor.mentions, '1 mention', '{0} mentions'),
    inArticles(actor.articles),
    ...(actor.events > 0 ? [counted(actor.events, '1 event', '{0} events')] : []),
  ];
  return row(
    of,
    actor.name,
    first,
    hands,
    html`${swatch(actor.color)}<bdi lang="en" class="name" data-type=${actor.look}>${actor.name}</bdi>${actor.known ? html` <span class="tag">${t('known')}</span>` : nothing}
      ${actor.role ? html`<span class="how"><bdi lang="en">${actor.role}</bdi></span>` : nothing}
      <span class="how">${counts.join(' · ')}</span>`,
    () => html`${
      actor.aliases.length > 0
        ? html`<p class="how">${t('Also called')}: ${actor.aliases.map(
            (alias, at) => html`${at > 0 ? ', ' : ''}<bdi lang="en">${alias}</bdi>`,
          )}</p>`
        : nothing
    }${actor.joined ? html`<p class="how">${t('Taken for one because: {0}', actor.joined)}</p>` : nothing}
      ${sentences(of, hands, actor.articles > 1 ? splitButton(hands) : undefined)}
      <div class="actions">${ACTIONS.filter(([action]) => action !== 'know' || !actor.known).map(
        ([action, icon, label]) => html`<button type="button" @click=${() => hands.correct(action, actor.id)}
          ><span class="codicon codicon-${icon}" aria-hidden="true"></span> ${label}</button>`,
      )}</div>`,
  );
}

const splitButton =
  (hands: RowHands) =>
  (report: Report): TemplateResult => {
    const label = t('Somebody else here: {0}', report.article);
    return html`<button type="button" class="icon" title=${label} aria-label=${label} @click=${() => hands.split(report.id)}
      ><span class="codicon codicon-split-horizontal" aria-hidden="true"></span></button>`;
  };

export function eventRow(event: FolderEventRow, first: boolean, hands: RowHands): TemplateResult {
  const of: Of = { kind: 'event', id: event.id };
  const parts: (TemplateResult | string)[] = [
    ...(event.when ? [html`<bdi>${event.when}</bdi>`] : []),
    ...(event.label ? [html`${swatch(event.color)}${event.label}`] : []),
    ...(event.where ? [html`<bdi lang="en">${event.where}</bdi>`] : []),
    ...(event.articles > 1 ? [inArticles(event.articles)] : []),
  ];
  return row(
    of,
    event.told,
    first,
    hands,
    html`<bdi lang="en">${event.told}</bdi>
      <span class="how">${parts.map((part, at) => html`${at > 0 ? ' · ' : ''}${part}`)}${
        event.sure ? nothing : html` <span class="tag">${t('unsure')}</span>`
      }${event.reviewed ? html` <span class="tag">${t('reviewed')}</span>` : nothing}${
        event.differing ? html` <span class="tag">${t('reports differ: {0}', event.differing)}</span>` : nothing
      }</span>`,
    () => sentences(of, hands),
  );
}

function sentences(of: Of, hands: RowHands, aside?: (report: Report) => TemplateResult): TemplateResult {
  const found = hands.reportsOf(of);
  if (!found) return html`<p class="how" role="status">${t('Reading…')}</p>`;
  return reportList(found.rows, found.total, (id) => hands.reveal(id), aside);
}

export function sameRow({ reports, agree, differing, sure }: SameRow, hands: RowHands): TemplateResult {
  const [one, other] = reports;
  const decide = (same: boolean): void => hands.decide([one.id, other.id], same);
  return html`<li class="same">
    ${reportList(reports, reports.length, (id) => hands.reveal(id))}
    <p class="how">${t('They agree on: {0}', agree)} (${sure})${differing ? html` · <span class="tag">${differing}</span>` : nothing}</p>
    <div class="actions">
      <button type="button" @click=${() => decide(true)}><span class="codicon codicon-check" aria-hidden="true"></span> ${t('The same event')}</button>
      <button type="button" @click=${() => decide(false)}><span class="codicon codicon-close" aria-hidden="true"></span> ${t('Two events')}</button>
    </div>
  </li>`;
}
