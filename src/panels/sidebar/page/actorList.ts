/** The list of actors. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { typeWord } from '../../../words/plainWords';
import { counted, t } from '../../page/translate';
import type { ActorRow, NameRow } from '../messages';
import { judgedMark, lineAction } from './rowActions';
import type { RowContext } from './rowContext';
import { rowShell } from './rowShell';
import { sparkline } from './sparkline';
import { WORDS } from './words';

function actorSummary(row: ActorRow): TemplateResult {
  return html`<span class="actor-line"
      ><span class="called"
        ><bdi class="name" lang="en" data-type=${row.look}>${row.name}</bdi>${judgedMark(row.judged)}</span
      ><span class="unseen">, ${typeWord(row.type, t)}</span
      >${sparkline(row.marks, row.look)}<span class="count" title=${counted(row.count, '1 mention', '{0} mentions')}
        ><span aria-hidden="true">${row.count}</span><span class="unseen">, ${counted(row.count, '1 mention', '{0} mentions')}</span></span
      ></span
    >${row.role ? html`<bdi class="role" lang="en">${row.role}</bdi>` : nothing}`;
}

/** One wording: a click leads to it, and it can be taken away from the actor. */
function nameLine(name: NameRow, context: RowContext): TemplateResult {
  const target = { kind: 'mention', id: name.mention } as const;
  const parts = { target, name: name.text };
  return html`<li class="line"
    ><button class="line-go" type="button" @click=${() => context.reveal(target, true)}
      ><bdi lang="en">${name.text}</bdi> <span class="aside"><span aria-hidden="true">${name.count}</span><span class="unseen">${counted(name.count, '1 time', '{0} times')}</span></span></button
    >${
      name.splits
        ? lineAction({ ...parts, action: 'split', icon: 'split-horizontal', words: WORDS.splitOff }, context)
        : nothing
    }${lineAction({ ...parts, action: 'reject', icon: 'close', words: WORDS.notThisName }, context)}</li
  >`;
}

function actorDetails(row: ActorRow, context: RowContext): TemplateResult {
  const names = html`<ul class="lines" aria-label=${WORDS.alsoCalled}>${row.names.map((name) => nameLine(name, context))}</ul>`;
  return html`${row.names.length > 1 ? names : nothing}<dl class="facts">
    ${row.names.length <= 1 && row.aliases.length > 0 ? fact(WORDS.alsoCalled, row.aliases.join(', ')) : nothing}
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
          judged: row.judged,
          details: () => actorDetails(row, context),
          context,
        }),
    )}
  </ul>`;
}
