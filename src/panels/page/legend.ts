/** What the signs of deeds mean, below a drawing. */
import { html, type TemplateResult } from 'lit';
import type { Sign } from '../messagesOfDrawing';
import { t } from './translate';

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  cooperation: t('cooperation'),
  neutral: t('neither'),
  conflict: t('conflict'),
};

/** @param mark class of the page's own mark of a sign; `notes` follow the signs. */
export const legend = (mark: string, notes: readonly string[]): TemplateResult =>
  html`<p class="legend">${(Object.keys(SIGN_WORDS) as Sign[]).map(
    (sign) => html`<span><span class=${mark} data-sign=${sign} aria-hidden="true"></span> ${SIGN_WORDS[sign]}</span>`,
  )}${notes.map((note) => html`<span>${note}</span>`)}</p>`;
