/** The list of events: core events, the rest folded below. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { toldAs } from '../../../words/pieces';
import type { EventRow, Evidence } from '../messages';
import { fact } from './actorList';
import { judgedMark, lineAction } from './rowActions';
import type { RowContext } from './rowContext';
import { rowShell } from './rowShell';
import { circumstances, whoDidWhat } from './whoDidWhat';
import { WORDS } from './words';

/** The sentence as plain text; empty without evidence. */
export const sentenceOf = (evidence: Evidence | undefined): string =>
  evidence ? evidence.parts.map((part) => part.text).join('') : '';

/** Who did what, as plain words: the name of a row for a screen reader. */
const nameOf = (row: EventRow): string => toldAs(row.told);

/** A sentence; where there are several, each can be rejected alone. */
const evidenceLine = (evidence: Evidence, alone: boolean, context: RowContext): TemplateResult =>
  html`<div class="evidence-line"><button
    class="evidence"
    type="button"
    @click=${() => context.reveal({ kind: 'event', id: evidence.event }, true)}
  ><bdi lang="en">${evidence.parts.map((part) => html`<span data-role=${part.role ?? nothing}>${part.text}</span>`)}</bdi></button>${
    alone
      ? nothing
      : lineAction(
          {
            action: 'reject',
            target: { kind: 'sentence', id: evidence.event },
            icon: 'close',
            words: WORDS.notTold,
            name: sentenceOf(evidence),
          },
          context,
        )
  }</div>`;

function eventDetails(row: EventRow, context: RowContext): TemplateResult {
  return html`${row.evidence.map((evidence) => evidenceLine(evidence, row.evidence.length === 1, context))}
    <dl class="facts">
      ${row.facts.map(({ name, value }) => fact(name, value))}
      ${row.evidence[0]?.why ? fact(WORDS.why, row.evidence[0].why) : nothing}
    </dl>`;
}

const eventSummary = (row: EventRow): TemplateResult =>
  html`<span class="who" lang="en">${whoDidWhat(row)}${judgedMark(row.judged)}</span> <span class="how">${circumstances(row, true)}</span>`;

export function eventList(rows: readonly EventRow[], label: string, context: RowContext): TemplateResult {
  return html`<ul class="rows" data-list="events" aria-label=${label}>
    ${repeat(
      rows,
      (row) => row.id,
      (row) =>
        rowShell({
          list: 'events',
          target: { kind: 'event', id: row.id },
          name: nameOf(row),
          title: sentenceOf(row.evidence[0]),
          current: context.currentEvent === row.id,
          summary: eventSummary(row),
          judged: row.judged,
          details: () => eventDetails(row, context),
          context,
        }),
    )}
  </ul>`;
}
