/** The line that says who did what to whom, for the headline and for each event. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventRow, Party } from '../messages';

/** A name in the style of its type, as it is marked in the text. */
export const partyName = (party: Party): TemplateResult =>
  html`<bdi class="party ${party.actor === null ? 'words' : 'name'}" data-type=${party.type ?? nothing}>${party.text}</bdi>`;

/** "A", "A and B", "A, B and C" */
export const partyList = (parties: readonly Party[]): readonly (TemplateResult | string)[] =>
  parties.flatMap((party, index) => {
    const before = index === 0 ? '' : index === parties.length - 1 ? ' and ' : ', ';
    return before ? [before, partyName(party)] : [partyName(party)];
  });

export function whoDidWhat(row: EventRow): TemplateResult {
  const target =
    row.recipient.length === 0
      ? nothing
      : html` <span class="arrow" aria-hidden="true">${row.reciprocal ? '↔' : '→'}\u00a0</span><span class="unseen">${row.reciprocal ? 'with' : 'to'} </span>${partyList(row.recipient)}`;
  const source = row.source.length === 0 ? nothing : html`${partyList(row.source)} `;
  return html`${source}${row.negative ? html`<span class="not">not</span> ` : nothing}<bdi class="act">${row.act}</bdi>${target}`;
}

/** When, what kind of act, where, in which mood and by whose word, each only if it is known. */
export function circumstances(row: EventRow, withCode: boolean): TemplateResult {
  const parts: TemplateResult[] = [];
  if (row.when) parts.push(html`<bdi class="when">${row.when}</bdi>`);
  if (withCode) parts.push(html`<span class="label">${row.label}</span>${code(row)}`);
  if (row.place.length > 0) parts.push(html`<span class="where">in ${partyList(row.place)}</span>`);
  if (row.modality) parts.push(html`<span class="modality">${row.modality}</span>`);
  if (row.speaker) parts.push(html`<span class="speaker">says ${partyName(row.speaker)}</span>`);
  const last = parts.length - 1;
  return html`${parts.map(
    (part, index) =>
      html`<span class="part">${part}${index < last ? html`<span class="dot" aria-hidden="true"> ·</span>` : nothing}</span> `,
  )}`;
}

/** The code says nothing new where the label is the code (subtypes of OTHER). */
const code = (row: EventRow): TemplateResult | typeof nothing =>
  row.code.toLowerCase() === row.label ? nothing : html` <span class="code">${row.code}</span>`;
