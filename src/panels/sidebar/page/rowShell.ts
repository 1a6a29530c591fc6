/** What every row of a list has: a button that goes to the place, and one that unfolds the details. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../page/translate';
import type { Judged } from '../messages';
import { allActions, type Decidable, quickActions } from './rowActions';
import { type ListName, type RowContext, rowKey } from './rowContext';

export interface RowParts {
  readonly list: ListName;
  readonly target: { readonly kind: 'actor' | 'event'; readonly id: string };
  readonly judged: Judged;
  readonly name: string;
  /** Shown on hover. */
  readonly title: string;
  readonly current: boolean;
  readonly summary: TemplateResult;
  readonly details: () => TemplateResult;
  readonly context: RowContext;
}

export function rowShell(row: RowParts): TemplateResult {
  const { context, target } = row;
  const decidable: Decidable = { ...target, name: row.name, judged: row.judged };
  const tabIndex = context.tabStop[row.list] === target.id ? '0' : '-1';
  const unfolded = context.unfolded.has(rowKey(target));
  const detailsId = `details-${target.kind}-${target.id}`;
  return html`<li class="row" data-kind=${target.kind} data-key=${rowKey(target)} ?data-current=${row.current}>
    <button
      class="twist"
      type="button"
      tabindex=${tabIndex}
      aria-expanded=${unfolded ? 'true' : 'false'}
      aria-controls=${unfolded ? detailsId : nothing}
      aria-label=${t('Details of {0}', row.name)}
      @click=${() => context.toggleDetails(rowKey(target))}
    ><span class="codicon codicon-chevron-right" aria-hidden="true"></span></button>
    <button
      class="go"
      type="button"
      data-row=${target.id}
      data-name=${row.name}
      tabindex=${tabIndex}
      title=${row.title}
      aria-current=${row.current ? 'true' : nothing}
      @click=${() => context.reveal(target, true)}
    >${row.summary}</button>
    ${context.pointed.has(rowKey(target)) ? quickActions(decidable, context) : nothing}${
      unfolded
        ? html`<div class="details" id=${detailsId}>${row.details()}${allActions(decidable, context)}</div>`
        : nothing
    }
  </li>`;
}
