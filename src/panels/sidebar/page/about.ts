/** The head of the sidebar: what the article says of itself. Each is a button that corrects it. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../page/translate';
import type { AboutRow } from '../messages';
import { WORDS } from './words';

/** A fact by its name; null asks which. */
type Correct = (fact: AboutRow['fact'] | null) => void;

const told = (row: AboutRow): string => t('{0}: {1}', row.name, row.value);
const hint = (row: AboutRow): string => `${told(row)}\n${row.source}\n${WORDS.clickToCorrect}`;

const factButton = (row: AboutRow, correct: Correct): TemplateResult =>
  html`<button type="button" data-fact=${row.fact} title=${hint(row)}
    aria-label="${told(row)}, ${row.source}"
    @click=${() => correct(row.fact)}
  >${lead(row)}<bdi lang=${isArticleWords(row) ? 'en' : nothing}>${row.value}</bdi>${
    row.byHand ? html` <span class="codicon codicon-person" aria-hidden="true"></span>` : nothing
  }</button>`;

/** Days and the language are said in the reader's language, all else as the article says it. */
const isArticleWords = ({ fact }: AboutRow): boolean => !['published', 'updated', 'language'].includes(fact);

/** Two days stand side by side: the second says which it is. */
const lead = (row: AboutRow): string => (row.fact === 'updated' ? `${row.name} ` : '');

export function aboutBox(rows: readonly AboutRow[], correct: Correct): TemplateResult {
  const title = rows.find((row) => row.fact === 'title');
  const others = rows.filter((row) => row.fact !== 'title');
  return html`<section class="about" aria-label=${WORDS.about}>
    ${title ? html`<h2>${factButton(title, correct)}</h2>` : nothing}
    <div class="about-facts">${others.map(
      (row) => html`<span class="fact">${factButton(row, correct)}</span>`,
    )}<button class="icon" type="button" title=${WORDS.correctAbout} aria-label=${WORDS.correctAbout}
      @click=${() => correct(null)}
    ><span class="codicon codicon-edit" aria-hidden="true"></span>${rows.length === 0 ? html` ${WORDS.correctAbout}` : nothing}</button></div>
  </section>`;
}
