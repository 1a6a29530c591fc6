/** Where in the text an actor is mentioned, as a row of bars. */
import { html, svg, type TemplateResult } from 'lit';

const HEIGHT = 12;
const LEAST = 6;

/** Bar height for a count: one mention is seen, many do not dwarf it. */
const barHeight = (count: number, most: number): number =>
  count === 0 ? 0 : LEAST + Math.round(((HEIGHT - LEAST) * Math.log1p(count - 1)) / Math.log1p(Math.max(1, most - 1)));

/** Decorative for a screen reader: the count is said in words beside it. */
export function sparkline(marks: readonly number[], type: string): TemplateResult {
  const most = Math.max(1, ...marks);
  const bars = marks.flatMap((count, at) => {
    const height = barHeight(count, most);
    return height === 0 ? [] : svg`<rect x=${at * 2} y=${HEIGHT - height} width="1.5" height=${height}></rect>`;
  });
  return html`<svg class="spark" data-type=${type} viewBox="0 0 ${marks.length * 2} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"
    ><line x1="0" x2=${marks.length * 2} y1="11.5" y2="11.5"></line>${bars}</svg
  >`;
}
