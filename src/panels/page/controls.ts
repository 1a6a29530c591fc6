/** Fields and buttons of the pages over a folder: what is asked for, how far the reading is, the sentences behind a row. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asked, Choice, FolderCommand, Reading, ReadingCommand, Report } from '../messagesOfFolder';
import { counted, t } from './translate';

const COMMANDS: Readonly<Record<ReadingCommand, string>> = {
  openFolder: t('Open a folder'),
  sample: t('Try the sample article'),
  begin: t('Read the folder'),
  stop: t('Stop reading'),
  resume: t('Resume analysis'),
};

export function readingBox(reading: Reading, run: (command: FolderCommand) => void): TemplateResult {
  const { state, notice, indexed, total, commands } = reading;
  const progress = state === 'reading' ? t('{0} of {1} articles read', indexed, total) : '';
  return html`<div class="progress" ?hidden=${state !== 'reading'}></div>
    <div class="reading" ?hidden=${!notice && !progress && commands.length === 0}>
      <span role="status">${notice ?? ''} ${progress}</span>
      ${commands.map(
        (command) =>
          html`<button type="button" class="button" @click=${() => run(command)}>${COMMANDS[command]}</button>`,
      )}
    </div>`;
}

export type AskedField = 'words' | 'type' | 'act' | 'place' | 'time' | 'reviewed' | 'unsure';

export interface AskBar {
  readonly asked: Asked;
  readonly fields: readonly AskedField[];
  /** Fields that are shown only when they are asked for, or ask for something. */
  readonly more?: { readonly fields: readonly AskedField[]; readonly open: boolean; toggle(): void };
  readonly acts: readonly Choice[];
  readonly types: readonly Choice[];
  set(change: Partial<Asked>): void;
}

const chosenIn = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

export function askBar(bar: AskBar): TemplateResult {
  const { more } = bar;
  const shown = more?.open ? [...bar.fields, ...more.fields] : bar.fields;
  return html`<div class="ask" role="search" aria-label=${t('What is shown')}>${shown.map((each) => field(each, bar))}${
    more
      ? html`<button type="button" class="icon" title=${t('More to choose by')} aria-label=${t('More to choose by')}
          aria-expanded=${more.open ? 'true' : 'false'} @click=${() => more.toggle()}
        ><span class="codicon codicon-${more.open ? 'chevron-up' : 'settings'}" aria-hidden="true"></span></button>`
      : nothing
  }</div>`;
}

/** Whether any of the fields asks for something. */
export const asksBy = (asked: Asked, fields: readonly AskedField[]): boolean =>
  fields.some((field) =>
    field === 'time'
      ? asked.from !== '' || asked.to !== ''
      : field === 'reviewed'
        ? asked.reviewed !== 'all'
        : asked[field] !== '' && asked[field] !== false,
  );

function field(name: AskedField, { asked, acts, types, set }: AskBar): TemplateResult {
  switch (name) {
    case 'words':
      return html`<input type="search" class="wide" maxlength="200" placeholder=${t('Words, names (/)')}
        aria-label=${t('Words or names')} .value=${asked.words} @input=${(event: Event) => set({ words: chosenIn(event) })}>`;
    case 'place':
      return html`<input type="search" maxlength="200" placeholder=${t('Place')} aria-label=${t('Place')}
        .value=${asked.place} @input=${(event: Event) => set({ place: chosenIn(event) })}>`;
    case 'type':
      return select(t('Type'), t('All types'), asked.type, types, (type) => set({ type }));
    case 'act':
      return select(t('Deed'), t('All deeds'), asked.act, acts, (act) => set({ act }));
    case 'time':
      return html`<span class="dates"><label>${t('From')} <input type="date" .value=${asked.from}
          @change=${(event: Event) => set({ from: chosenIn(event) })}></label>
        <label>${t('To')} <input type="date" .value=${asked.to}
          @change=${(event: Event) => set({ to: chosenIn(event) })}></label></span>`;
    case 'reviewed':
      return choose(
        t('Review'),
        asked.reviewed,
        [
          ['all', t('Reviewed or not')],
          ['open', t('Not reviewed')],
          ['done', t('Reviewed')],
        ],
        (reviewed) => set({ reviewed }),
      );
    case 'unsure':
      return html`<label class="check"><input type="checkbox" .checked=${asked.unsure}
        @change=${(event: Event) => set({ unsure: (event.currentTarget as HTMLInputElement).checked })}> ${t('Unsure, too')}</label>`;
  }
}

/** A list to choose from, the first entry being for anything. */
function select(
  name: string,
  anything: string,
  value: string,
  choices: readonly Choice[],
  set: (value: string) => void,
): TemplateResult {
  const entries = choices.map((one): readonly [string, string] => [one.value, `${one.label} (${one.count})`]);
  return choose(name, value, [['', anything], ...entries], set);
}

export function choose<T extends string>(
  name: string,
  value: T,
  entries: readonly (readonly [T, string])[],
  set: (value: T) => void,
): TemplateResult {
  return html`<select aria-label=${name} @change=${(event: Event) => set(chosenIn(event) as T)}>${entries.map(
    ([each, label]) => html`<option value=${each} ?selected=${each === value}>${label}</option>`,
  )}</select>`;
}

export const iconButton = (icon: string, name: string, act: () => void): TemplateResult =>
  html`<button type="button" class="icon" title=${name} aria-label=${name} @click=${act}
    ><span class="codicon codicon-${icon}" aria-hidden="true"></span></button>`;

export const saveButtons = (save: (format: 'svg' | 'png') => void): TemplateResult =>
  html`<span class="saves"><button type="button" class="button" title=${t('Save the drawing as SVG…')} @click=${() => save('svg')}>${t('SVG…')}</button>
    <button type="button" class="button" title=${t('Save the drawing as PNG…')} @click=${() => save('png')}>${t('PNG…')}</button></span>`;

/** Sentences behind a row: each a button that leads to its place. */
export function reportList(
  rows: readonly Report[],
  total: number,
  reveal: (id: string) => void,
  aside: (report: Report) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  return html`<ol class="reports">${rows.map(
    (row) => html`<li><div class="evidence-line"><button type="button" class="evidence" @click=${() => reveal(row.id)}>
        <span class="source"><bdi lang="en">${row.article}</bdi>${row.published ? html` · <bdi>${row.published}</bdi>` : nothing}${
          row.sure ? nothing : html` · <span class="tag">${t('unsure')}</span>`
        }${row.reviewed ? html` · <span class="tag">${t('reviewed')}</span>` : nothing}</span>
        <bdi class="sentence" lang="en">${row.sentence || row.head}</bdi>
        ${row.note ? html`<span class="note">${row.note}</span>` : nothing}
      </button>${aside(row)}</div></li>`,
  )}</ol>${total > rows.length ? html`<p class="muted">${t('{0} more are not listed.', total - rows.length)}</p>` : nothing}`;
}

/** Nothing where all are listed. @param rest rows that are not listed yet @param step rows that it adds */
export const moreButton = (rest: number, step: number, add: () => void): TemplateResult | typeof nothing =>
  rest > 0
    ? html`<button type="button" class="more link" @click=${add}>${t('Show {0} more', Math.min(step, rest))}</button>`
    : nothing;

/** "3 articles" */
export const inArticles = (count: number): string => counted(count, '1 article', '{0} articles');
export const asEvents = (count: number): string => counted(count, '1 event', '{0} events');
