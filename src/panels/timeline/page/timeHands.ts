/** Zooming and moving by wheel and drag on the lanes, and a brush over the whole time; both show one span of days. */
import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { dayAt, type Span, within, xOf } from './axis';
import { nameWidth } from './lanes';

export const OVERVIEW_PX = 36;
/** Days: nearer than this there is nothing more to see. */
const LEAST_SPAN = 4;

interface Room {
  /** Of both drawings. */
  readonly width: number;
  readonly all: Span;
  readonly span: Span;
}

export class TimeHands {
  #room: Room | undefined;
  #chart: SVGSVGElement | undefined;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #brush: BrushBehavior<unknown>;

  /** @param look is told the span that a person chose; undefined for all of the time. */
  constructor(look: (span: Span | undefined) => void) {
    this.#zoom = zoom<SVGSVGElement, unknown>()
      // The wheel alone scrolls the page.
      .filter((event: WheelEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
      .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const room = this.#room;
        if (!sourceEvent || !room) return;
        const left = nameWidth(room.width);
        const day = (x: number): number => dayAt(transform.invertX(x) - left, room.all, room.width - left);
        look(within({ from: day(left), to: day(room.width) }, room.all));
      });
    this.#brush = brushX<unknown>().on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
      const room = this.#room;
      if (!sourceEvent || !room) return;
      if (!selection) return look(undefined);
      const [from, to] = (selection as [number, number]).map((x) => dayAt(x, room.all, room.width)) as [number, number];
      look(within({ from, to: Math.max(to, from + LEAST_SPAN) }, room.all));
    });
  }

  /** Takes hold of what was drawn, and shows in both what is looked at. */
  hold(chart: SVGSVGElement, brushed: SVGGElement, room: Room): void {
    const { width, all, span } = room;
    const left = nameWidth(width);
    this.#room = room;
    this.#zoom
      .extent([
        [left, 0],
        [width, chart.clientHeight],
      ])
      .translateExtent([
        [left, 0],
        [width, chart.clientHeight],
      ])
      .scaleExtent([1, Math.max(1, (all.to - all.from) / LEAST_SPAN)]);
    this.#brush.extent([
      [0, 0],
      [width, OVERVIEW_PX],
    ]);
    const drawing = select(chart);
    if (this.#chart !== chart) drawing.call(this.#zoom).on('dblclick.zoom', null);
    this.#chart = chart;
    const scale = (all.to - all.from) / (span.to - span.from);
    const from = left + xOf(span.from, all, width - left);
    const wanted = zoomIdentity.translate(left - from * scale, 0).scale(scale);
    const now = zoomTransform(chart);
    // What a gesture in progress has led to stands already.
    if (Math.abs(now.k - wanted.k) > 1e-6 * wanted.k || Math.abs(now.x - wanted.x) > 0.01)
      drawing.call(this.#zoom.transform, wanted);
    // A brush knows its room from the time that it was called.
    const over = select<SVGGElement, unknown>(brushed).call(this.#brush);
    const part: [number, number] = [xOf(span.from, all, width), xOf(span.to, all, width)];
    over.call(this.#brush.move, scale > 1.001 ? part : null);
  }
}
