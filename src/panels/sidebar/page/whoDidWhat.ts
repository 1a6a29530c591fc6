/** The line that says who did what to whom, for the headline and for each event. */
import { html, nothing, type TemplateResult } from 'lit';
import { gapBefore, type Party, type TellPiece } from '../../../words/pieces';
import { swatch } from '../../page/swatch';
import { filled, t } from '../../page/translate';
import type { EventRow } from '../messages';

/** A name in the style of its type, as it is marked in the text. */
export const partyName = (party: Party): TemplateResult =>
  html`<bdi lang="en" class="party ${party.actor === null ? 'words' : 'name'}" data-type=${party.type ?? nothing}>${party.text}</bdi>`;

/** "A", "A and B", "A, B and C" */
export const partyList = (parties: readonly Party[]): readonly (TemplateResult | string)[] =>
  parties.flatMap((party, index) => {
    const before = index === 0 ? '' : index === parties.length - 1 ? ` ${t('and')} ` : ', ';
    return before ? [before, partyName(party)] : [partyName(party)];
  });

const pieceOf = (piece: TellPiece): TemplateResult | string => {
  if (piece.kind === 'party') return partyName(piece.party);
  return piece.kind === 'act'
    ? html`<bdi class="act">${piece.text}</bdi>`
    : html`<span class="link">${piece.text}</span>`;
};

/** The line as words/telling.ts says it. */
export const whoDidWhat = ({ told }: EventRow): readonly (TemplateResult | string)[] =>
  told.flatMap((piece, index) => [gapBefore(piece, index), pieceOf(piece)]);

/** When, what kind of act, where, in which mood and by whose word, each only if it is known. */
export function circumstances(row: EventRow, withKind: boolean): TemplateResult {
  const parts: TemplateResult[] = [];
  if (row.when) parts.push(html`<bdi class="when">${row.when}</bdi>`);
  if (withKind && row.label) parts.push(html`<span class="label">${swatch(row.color)}${row.label}</span>`);
  if (row.place.length > 0) parts.push(html`<span class="where">${filled('in {0}', partyList(row.place))}</span>`);
  if (row.modality) parts.push(html`<span class="modality">${row.modality}</span>`);
  if (row.negative) parts.push(html`<span class="modality">${t('not done')}</span>`);
  if (row.speaker) parts.push(html`<span class="speaker">${filled('according to {0}', partyName(row.speaker))}</span>`);
  const last = parts.length - 1;
  return html`${parts.map(
    (part, index) =>
      html`<span class="part">${part}${index < last ? html`<span class="dot" aria-hidden="true"> ·</span>` : nothing}</span> `,
  )}`;
}
