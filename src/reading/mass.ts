import { NOISE, NOISE_UNITS } from './chrome';

/** The end of a sentence, quotes and brackets behind it. */
export const SENTENCE = /[.!?…。！？]["”’»')\]]*$/u;
const HEADING = /^h[1-6]$/;

/** How much a block weighs as running text: its units, less for links, lists and what is no sentence. */
export function massOf(text: string, links: number, name: string): number {
  const units = text.length;
  if (units < 25 || HEADING.test(name)) return 0;
  const share = Math.min(1, links / units);
  if (share > 0.5) return 0;
  const full = SENTENCE.test(text) || units > 200 ? 1 : /[.!?,;]/.test(text) ? 0.4 : 0.15;
  const place = name === 'li' || name === 'figcaption' ? 0.4 : /^t[dh]$/.test(name) ? 0.2 : 1;
  return units * (1 - share) ** 2 * full * place * (NOISE.test(text.slice(0, NOISE_UNITS)) ? 0 : 1);
}
