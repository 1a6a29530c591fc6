/** What a person can decide about a row: small buttons while the pointer or the focus is on it, whole ones when it is unfolded. */
import { html, nothing, type TemplateResult } from 'lit';
import { about, t } from '../../page/translate';
import type { CorrectAction, CorrectTarget, Judged } from '../messages';
import type { RowContext } from './rowContext';
import { ACTION_WORDS, WORDS } from './words';

interface Action {
  readonly action: CorrectAction;
  readonly icon: string;
  /** The key that does it on a focused row. */
  readonly key?: string;
  /** Also as a small button. */
  readonly quick?: true;
}

const ACTIONS: Readonly<Record<'actor' | 'event', readonly Action[]>> = {
  actor: [
    { action: 'confirm', icon: 'check', key: 'c', quick: true },
    { action: 'reject', icon: 'close', key: 'x', quick: true },
    { action: 'rename', icon: 'edit', key: 'F2', quick: true },
    { action: 'same', icon: 'merge', key: 's', quick: true },
    { action: 'role', icon: 'briefcase' },
    { action: 'link', icon: 'link' },
  ],
  event: [
    { action: 'confirm', icon: 'check', key: 'c', quick: true },
    { action: 'reject', icon: 'close', key: 'x', quick: true },
    { action: 'act', icon: 'edit', key: 'F2', quick: true },
    { action: 'who', icon: 'person' },
    { action: 'whom', icon: 'arrow-right' },
    { action: 'when', icon: 'calendar' },
    { action: 'where', icon: 'location' },
    { action: 'certainty', icon: 'question' },
  ],
};

/** What a key pressed on a focused row decides; undefined where it decides nothing. */
export const actionOfKey = (kind: 'actor' | 'event', key: string): CorrectAction | undefined =>
  ACTIONS[kind].find((each) => each.key === key)?.action;

const wordsOf = (kind: 'actor' | 'event', action: CorrectAction): string => ACTION_WORDS[kind][action] ?? action;
const hintOf = (kind: 'actor' | 'event', { action, key }: Action): string =>
  key === undefined ? wordsOf(kind, action) : `${wordsOf(kind, action)} (${key})`;

export interface Decidable {
  readonly kind: 'actor' | 'event';
  readonly id: string;
  /** As a screen reader says it. */
  readonly name: string;
  readonly judged: Judged;
}

/** What is right already needs no confirmation. */
const actionsOf = (row: Decidable): readonly Action[] =>
  ACTIONS[row.kind].filter(({ action }) => action !== 'confirm' || row.judged !== 'confirmed');

/** Out of the order of Tab: the row's keys and the whole buttons do the same. */
export function quickActions(row: Decidable, context: RowContext): TemplateResult {
  const quick = actionsOf(row).filter((each) => each.quick);
  return html`<span class="quick" role="group" aria-label=${t('Decide about {0}', row.name)}>${quick.map(
    (each) => html`<button
      type="button"
      tabindex="-1"
      title=${hintOf(row.kind, each)}
      aria-label=${about(wordsOf(row.kind, each.action), row.name)}
      @click=${() => context.correct(each.action, row, row.name)}
    ><span class="codicon codicon-${each.icon}" aria-hidden="true"></span></button>`,
  )}</span>`;
}

export function allActions(row: Decidable, context: RowContext): TemplateResult {
  return html`<div class="actions" role="group" aria-label=${t('Decide about {0}', row.name)}>${actionsOf(row).map(
    (each) => html`<button type="button" title=${hintOf(row.kind, each)}
      @click=${() => context.correct(each.action, row, row.name)}
    ><span class="codicon codicon-${each.icon}" aria-hidden="true"></span>${wordsOf(row.kind, each.action)}</button>`,
  )}</div>`;
}

/** A small button beside a line of the details. */
export function lineAction(
  parts: {
    readonly action: CorrectAction;
    readonly target: CorrectTarget;
    readonly icon: string;
    /** What it does, in words. */
    readonly words: string;
    readonly name: string;
  },
  context: RowContext,
): TemplateResult {
  return html`<button class="line-action" type="button" title=${parts.words} aria-label=${about(parts.words, parts.name)}
    @click=${() => context.correct(parts.action, parts.target, parts.name)}
  ><span class="codicon codicon-${parts.icon}" aria-hidden="true"></span></button>`;
}

/** The sign that a person has judged the row. */
export function judgedMark(judged: Judged): TemplateResult | typeof nothing {
  if (judged === 'open') return nothing;
  if (judged === 'byHand')
    return html`<span class="judged"><span class="unseen">, </span><span class="by-hand">${WORDS.byHand}</span></span>`;
  return html`<span class="judged" title=${WORDS.reviewed}
    ><span class="codicon codicon-check" aria-hidden="true"></span><span class="unseen">, ${WORDS.reviewed}</span></span
  >`;
}
