/** How far the review is, what can be taken back, and what needs a person: corrections without a place or a file. */
import { html, nothing, type TemplateResult } from 'lit';
import { about, counted, t } from '../../page/translate';
import type { BlockedState, OrphanAction, OrphanRow, ReviewState, SidebarCommand } from '../messages';
import { COMMAND_WORDS, WORDS } from './words';

type Run = (command: SidebarCommand) => void;

const step = (command: 'undo' | 'redo', possible: boolean, run: Run): TemplateResult =>
  html`<button class="icon" type="button" ?disabled=${!possible} title=${COMMAND_WORDS[command]}
    aria-label=${COMMAND_WORDS[command]} @click=${() => run(command)}
  ><span class="codicon codicon-${command === 'undo' ? 'discard' : 'redo'}" aria-hidden="true"></span></button>`;

export function reviewBar({ done, all, undo, redo }: ReviewState, run: Run): TemplateResult {
  const complete = done >= all;
  return html`<div class="review" role="group" aria-label=${WORDS.review}>
    <div class="review-line">
      <span class="review-count"
        >${complete ? html`<span class="codicon codicon-check" aria-hidden="true"></span> ` : nothing}${t('{0} of {1} reviewed', done, all)}</span
      >${undo || redo ? html`<span class="steps">${step('undo', undo, run)}${step('redo', redo, run)}</span>` : nothing}${
        complete
          ? nothing
          : html`<button class="link" type="button" title=${WORDS.reviewHint} @click=${() => run('review')}
              >${COMMAND_WORDS.review}</button
            >`
      }
    </div>
    <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"
      ><rect class="rest" width="100" height="2"></rect
      ><rect class="part" width=${all === 0 ? 0 : Math.min(100, (done / all) * 100)} height="2"></rect
    ></svg>
  </div>`;
}

export function blockedBox(blocked: BlockedState, run: Run): TemplateResult {
  return html`<div class="blocked" role="status">
    <p><span class="codicon codicon-warning" aria-hidden="true"></span> ${blocked.sentence}</p>
    ${blocked.commands.map(
      (command) =>
        html`<button class="link" type="button" @click=${() => run(command)}>${COMMAND_WORDS[command]}</button>`,
    )}
  </div>`;
}

export interface OrphanParts {
  readonly orphans: readonly OrphanRow[];
  readonly open: boolean;
  readonly toggle: () => void;
  readonly act: (action: OrphanAction, orphan: OrphanRow) => void;
}

const orphanLine = (orphan: OrphanRow, act: OrphanParts['act']): TemplateResult => {
  const anchor = orphan.hasPlace ? WORDS.anchorHere : WORDS.anchorSelection;
  const button = (action: OrphanAction, icon: string, words: string) =>
    html`<button class="line-action" type="button" title=${words} aria-label=${about(words, orphan.words)}
      @click=${() => act(action, orphan)}
    ><span class="codicon codicon-${icon}" aria-hidden="true"></span></button>`;
  return html`<li class="line">
    <button class="line-go" type="button" title=${orphan.hasPlace ? WORDS.showPlace : WORDS.noPlace}
      @click=${() => act('show', orphan)}
    ><bdi lang="en">${orphan.words}</bdi> <span class="aside">${orphan.what}</span></button
    >${button('anchor', 'pinned', anchor)}${button('drop', 'trash', WORDS.giveUp)}
  </li>`;
};

export function orphanBox({ orphans, open, toggle, act }: OrphanParts): TemplateResult {
  const title = counted(orphans.length, '1 correction has lost its place', '{0} corrections have lost their place');
  return html`<section class="orphans" aria-label=${WORDS.orphans}>
    <button class="fold" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}
      ><span class="codicon codicon-chevron-right" aria-hidden="true"></span>${title}</button
    >${open ? html`<ul class="lines">${orphans.map((orphan) => orphanLine(orphan, act))}</ul>` : nothing}
  </section>`;
}
