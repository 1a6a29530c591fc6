/** The list of actors. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActorRow } from '../views/messages';
import type { RowContext } from './rowContext';
import { rowShell } from './rowShell';
import { sparkline } from './sparkline';
import { WORDS } from './words';

function actorSummary(row: ActorRow): TemplateResult {
  return html`<span class="actor-line"
      ><bdi class="name" data-type=${row.type}>${row.name}</bdi><span class="unseen">, ${row.type}</span
      >${sparkline(row.marks, row.type)}<span class="count"
        ><span class="unseen">, </span>${row.count}<span class="unseen"> ${row.count === 1 ? 'mention' : 'mentions'}</span></span
      ></span
    >${row.role ? html`<bdi class="role">${row.role}</bdi>` : nothing}`;
}

function actorDetails(row: ActorRow): TemplateResult {
  return html`<dl class="facts">
    ${row.aliases.length > 0 ? fact(WORDS.alsoCalled, row.aliases.join(', ')) : nothing}
    ${row.why ? fact(WORDS.why, row.why) : nothing}
  </dl>`;
}

export const fact = (name: string, value: string): TemplateResult =>
  html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;

export function actorList(rows: readonly ActorRow[], context: RowContext): TemplateResult {
  return html`<ul class="rows" data-list="actors" aria-label=${WORDS.actors}>
    ${repeat(
      rows,
      (row) => row.id,
      (row) =>
        rowShell({
          list: 'actors',
          target: { kind: 'actor', id: row.id },
          name: row.name,
          title: row.role ? `${row.name}, ${row.role}` : row.name,
          current: context.currentActor === row.id,
          summary: actorSummary(row),
          details: () => actorDetails(row),
          context,
        }),
    )}
  </ul>`;
}
