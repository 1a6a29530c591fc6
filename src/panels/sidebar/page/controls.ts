/** What stands above the lists: the notice with its buttons, the headline event, the filter and the types. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../../page/swatch';
import { counted, t } from '../../page/translate';
import type { EventRow, SidebarCommand, SidebarModel, TypeChip } from '../messages';
import { sentenceOf } from './eventList';
import { circumstances, whoDidWhat } from './whoDidWhat';
import { COMMAND_WORDS, WORDS } from './words';

export function noticeBox(model: SidebarModel, run: (command: SidebarCommand) => void): TemplateResult {
  const waiting = model.state === 'analysing' && model.types.length === 0;
  const sentence = model.notice ?? (waiting ? `${WORDS.analysing} …` : '');
  return html`<div class="notice" ?hidden=${!sentence && model.commands.length === 0}>
    <p role="status">${sentence}</p>
    ${model.commands.map(
      (command, index) =>
        html`<vscode-button block ?secondary=${index > 0} @click=${() => run(command)}
          >${COMMAND_WORDS[command]}</vscode-button
        >`,
    )}
    ${model.state === 'empty' ? html`<div class="promise">${WORDS.promise}</div>` : nothing}
  </div>`;
}

export function headlineBox(row: EventRow, reveal: () => void): TemplateResult {
  return html`<section class="headline" aria-label=${WORDS.headline}>
    <button type="button" title=${sentenceOf(row.evidence[0])} @click=${reveal}
      ><span class="who" lang="en">${whoDidWhat(row)}</span> <span class="how">${circumstances(row, false)}</span></button
    >
  </section>`;
}

export function filterBox(filter: string, set: (filter: string) => void): TemplateResult {
  const clear = html`<button slot="content-after" class="clear" type="button" aria-label=${WORDS.clearFilter}
    @click=${() => set('')}
  ><span class="codicon codicon-close" aria-hidden="true"></span></button>`;
  return html`<div class="filter">
    <vscode-textfield
      placeholder=${WORDS.filter}
      title=${WORDS.filterHint}
      maxlength="200"
      .label=${WORDS.filter}
      .value=${filter}
      @input=${(event: Event) => set((event.currentTarget as HTMLInputElement).value)}
    >${filter ? clear : nothing}</vscode-textfield>
  </div>`;
}

export const exportShown = (run: () => void): TemplateResult =>
  html`<button class="more" type="button" @click=${run}>${WORDS.exportShown}</button>`;

/** "12 mentions. Click to hide them." */
const chipHint = (chip: TypeChip): string => {
  const count = counted(chip.count, '1 mention', '{0} mentions');
  return `${count}. ${chip.hidden ? t('Click to show them.') : t('Click to hide them.')}`;
};

export function typeChips(
  chips: readonly TypeChip[],
  hide: (type: string, hidden: boolean) => void,
): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${WORDS.types}>
    ${chips.map(
      (chip) =>
        html`<button class="chip" type="button" title=${chipHint(chip)} aria-pressed=${chip.hidden ? 'false' : 'true'}
          @click=${() => hide(chip.type, !chip.hidden)}
        ><span class="name" data-type=${chip.look}>${swatch(chip.color)}${chip.label}</span> <span class="count">${chip.count}</span></button>`,
    )}
  </div>`;
}
