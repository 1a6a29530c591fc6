/** What keys do in the sidebar: move, unfold, decide, filter, leave. */

import { isPlain, leadsToFilter, rowAfterKey } from '../../page/rowKeys';
import type { CorrectAction, Target } from '../messages';
import { actionOfKey } from './rowActions';

type RowTarget = { readonly kind: 'actor' | 'event'; readonly id: string };

/** What the keys can make the sidebar do. */
export interface Hands {
  readonly filtered: boolean;
  readonly filterField: HTMLElement | null;
  readonly firstRow: HTMLElement | null;
  clearFilter(): void;
  reveal(target: Target, preserveFocus: boolean): void;
  unfold(target: RowTarget, unfolded: boolean): void;
  correct(action: CorrectAction, target: RowTarget, name: string): void;
  /** Takes the filter and the tint in the text away. */
  leave(): void;
}

/** The buttons of a section that go to a place, one a row. */
export const rowsOf = (section: Element | null): HTMLElement[] => [
  ...(section?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
];

export function onKey(event: KeyboardEvent, hands: Hands): void {
  const target = event.target instanceof Element ? event.target : null;
  const inFilter = Boolean(target?.closest('vscode-textfield'));
  if (leadsToFilter(event) && !inFilter && hands.filterField) {
    event.preventDefault();
    hands.filterField.focus();
    return;
  }
  const row = target?.closest<HTMLElement>('li.row') ?? null;
  const handled = inFilter ? onFilterKey(event, hands) : row ? onRowKey(event, row, hands) : onOtherKey(event, hands);
  if (handled) event.preventDefault();
}

function onFilterKey(event: KeyboardEvent, hands: Hands): boolean {
  if (event.key === 'Escape' && hands.filtered) hands.clearFilter();
  else if (event.key === 'ArrowDown' || event.key === 'Escape' || event.key === 'Enter') hands.firstRow?.focus();
  else return false;
  return true;
}

function onRowKey(event: KeyboardEvent, row: HTMLElement, hands: Hands): boolean {
  const go = row.querySelector<HTMLElement>('[data-row]');
  const id = go?.dataset.row;
  if (!go || id === undefined) return onOtherKey(event, hands);
  const target: RowTarget = { kind: row.dataset.kind === 'actor' ? 'actor' : 'event', id };
  const all = rowsOf(row.closest('section'));
  const next = rowAfterKey(event.key, all.indexOf(go), all.length);
  if (next !== undefined) all[next]?.focus();
  else if (event.key === 'ArrowRight') hands.unfold(target, true);
  else if (event.key === 'ArrowLeft') {
    hands.unfold(target, false);
    go.focus();
  } else if (event.key === 'Enter' && event.target === go) hands.reveal(target, false);
  else return onDecidingKey(event, target, go.dataset.name ?? '', hands) || onOtherKey(event, hands);
  return true;
}

/** Only on the row itself: its details have buttons of their own. */
function onDecidingKey(event: KeyboardEvent, target: RowTarget, name: string, hands: Hands): boolean {
  const onRow = event.target instanceof Element && !event.target.closest('.details');
  const action = onRow && isPlain(event) ? actionOfKey(target.kind, event.key) : undefined;
  if (action) hands.correct(action, target, name);
  return action !== undefined;
}

function onOtherKey(event: KeyboardEvent, hands: Hands): boolean {
  if (event.key === 'Escape') hands.leave();
  return event.key === 'Escape';
}
