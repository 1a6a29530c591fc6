/** The timeline: what is asked for, lanes, the whole time with a brush, and the same as a table. */
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  asEvents,
  askBar,
  choose,
  iconButton,
  inArticles,
  moreButton,
  readingBox,
  reportList,
  saveButtons,
} from '../../page/controls';
import { fileOf, marksOf } from '../../page/drawing';
import { FolderPage } from '../../page/folderPage';
import { legend, SIGN_WORDS } from '../../page/legend';
import { swatch } from '../../page/swatch';
import { counted, t } from '../../page/translate';
import {
  type Dot,
  type FromTimeline,
  readTimelineAsked,
  readToTimeline,
  type TimelineAsked,
  type TimelineModel,
} from '../messages';
import { dayWords, isoDay, type Span, spanOf, within, zoomed } from './axis';
import { barsOf, type Cluster, laneScene, type Room } from './lanes';
import { OVERVIEW_PX, TimeHands } from './timeHands';

type Own = Extract<FromTimeline, { type: 'save' }>;

/** Rows of the table before "show more", and added by it. */
const ROWS = 100;
const LEAST_WIDTH = 280;
const NEARER = 0.6;
const language = document.documentElement.lang;

class Timeline extends FolderPage<TimelineModel, TimelineAsked, Own> {
  /** All days of the dots, and the part of them that is looked at. */
  #all: Span = spanOf([]);
  #span = keptSpan(this.keptLook);
  #chosen: string | undefined;
  #clusters: readonly Cluster[] = [];
  #scene: { readonly of: readonly unknown[]; readonly drawn: ReturnType<typeof laneScene> } | undefined;
  #width = 800;
  #rows = ROWS;
  readonly #hands = new TimeHands((span) => this.#look(span));
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super({ read: readToTimeline, readAsked: readTimelineAsked });
  }

  protected override received({ dots }: TimelineModel): void {
    this.#all = spanOf(dots.map(({ day }) => day));
    if (this.#span) this.#span = within(this.#span, this.#all);
  }

  get #shown(): Span {
    return this.#span ?? this.#all;
  }

  #look(span: Span | undefined): void {
    this.#span = span;
    this.#chosen = undefined;
    this.#rows = ROWS;
    this.keepLook({ span });
    this.requestUpdate();
  }

  #zoom(factor: number): void {
    const { from, to } = this.#shown;
    this.#look(zoomed(this.#shown, this.#all, factor, (from + to) / 2));
  }

  #measure(): void {
    const width = Math.max(LEAST_WIDTH, this.querySelector('.drawing')?.clientWidth ?? this.#width);
    if (width === this.#width) return;
    this.#width = width;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const drawing = this.querySelector<HTMLElement>('.drawing');
    if (!drawing) return;
    this.#sizes.observe(drawing);
    this.#measure();
    const chart = this.querySelector<SVGSVGElement>('svg.chart');
    const brush = this.querySelector<SVGGElement>('svg.overview .brush');
    if (chart && brush) this.#hands.hold(chart, brush, { width: this.#width, all: this.#all, span: this.#shown });
  }

  #choose(event: Event): void {
    const mark = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-id]') : null;
    const cluster = this.#clusters.find(({ id }) => id === mark?.dataset.id);
    this.#chosen = cluster?.id;
    this.#rows = ROWS;
    const [only] = cluster?.dots ?? [];
    if (only) this.reveal(only.id);
    this.requestUpdate();
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const { scene } = this.#drawn();
    this.send({ type: 'save', format, content: await fileOf(format, scene, document, t('Timeline')) });
  }

  /** The same object until something that is drawn changes: the focus may move through the table without drawing anew. */
  #drawn(): ReturnType<typeof laneScene> {
    const { model } = this;
    const { from, to } = this.#shown;
    const of = [model, this.#width, from, to, this.#chosen];
    if (this.#scene?.of.every((each, at) => each === of[at])) return this.#scene.drawn;
    const room: Room = { width: this.#width, span: this.#shown };
    const words = { language, hint: clusterHint, number: (count: number) => asEvents(count) };
    const drawn = laneScene(model ?? { lanes: [], dots: [] }, room, this.#chosen, words);
    this.#scene = { of, drawn };
    return drawn;
  }

  protected override render(): TemplateResult {
    const { model, asked } = this;
    if (!model || !asked) return html`<main></main>`;
    const empty = model.reading.state === 'empty';
    return html`<main ?data-empty=${empty}>
      <h1 class="unseen">${t('Timeline')}</h1>
      ${readingBox(model.reading, this.run)}${empty ? nothing : this.#whole(model, asked)}
    </main>`;
  }

  #whole(model: TimelineModel, asked: TimelineAsked): TemplateResult {
    return html`${askBar({
      asked,
      fields: ['words', 'act', 'place', 'time', 'reviewed', 'unsure'],
      acts: model.acts,
      types: [],
      set: this.ask,
    })}
      <div class="beside">
        <section class="picture" aria-label=${t('Drawing')}>${this.#tools(model, asked)}${this.#drawing(model)}${legend('sign', NOTES)}</section>
        <section class="listed" aria-label=${t('Table')}>${this.#table(model)}</section>
      </div>`;
  }

  #tools(model: TimelineModel, asked: TimelineAsked): TemplateResult {
    const pinned = new Set(asked.pinned);
    const free = model.actors.filter(({ value }) => !pinned.has(value));
    return html`<div class="tools" role="toolbar" aria-label=${t('Timeline')}>
      ${choose(
        t('By which day'),
        asked.by,
        [
          ['event', t('Day of the event')],
          ['publication', t('Day of the article')],
        ],
        (by) => this.ask({ by }),
      )}
      ${choose(
        t('Lanes'),
        String(asked.top),
        [0, 5, 10, 20, 40].map((top): readonly [string, string] => [String(top), t('{0} busiest', top)]),
        (top) => this.ask({ top: Number(top) }),
      )}
      ${choose(
        t('Add a lane'),
        '',
        [
          ['', t('Add a lane…')],
          ...free.map((one): readonly [string, string] => [one.value, `${one.label} (${one.count})`]),
        ],
        (id) => id && this.ask({ pinned: [...asked.pinned, id] }),
      )}
      <span class="spring"></span>
      ${iconButton('zoom-in', t('Nearer'), () => this.#zoom(NEARER))}${iconButton('zoom-out', t('Further'), () => this.#zoom(1 / NEARER))}${iconButton(
        'screen-full',
        t('All of the time'),
        () => this.#look(undefined),
      )}
      ${saveButtons((format) => void this.#save(format))}
    </div>
    ${asked.pinned.length > 0 ? this.#pinned(model, asked) : nothing}`;
  }

  #pinned(model: TimelineModel, asked: TimelineAsked): TemplateResult {
    const names = new Map(model.lanes.map(({ id, name }) => [id, name]));
    return html`<div class="pinned">${asked.pinned.flatMap((id) => {
      const name = names.get(id);
      if (name === undefined) return [];
      return [
        html`<button type="button" class="tag-button" aria-label=${t('Take the lane away: {0}', name)}
          @click=${() => this.ask({ pinned: asked.pinned.filter((each) => each !== id) })}
        ><bdi lang="en">${name}</bdi> <span class="codicon codicon-close" aria-hidden="true"></span></button>`,
      ];
    })}</div>`;
  }

  #drawing(model: TimelineModel): TemplateResult {
    const { scene, clusters } = this.#drawn();
    this.#clusters = clusters;
    const { width, height } = scene;
    return html`<div class="drawing">${
      model.dots.length === 0
        ? html`<p class="none">${t('Nothing fits what is asked for, or nothing that fits has a day.')}</p>`
        : html`<svg class="chart" role="img" aria-label=${t('Timeline; the table says the same')} width=${width} height=${height}
            viewBox="0 0 ${width} ${height}" @click=${(event: Event) => this.#choose(event)}>${guard([scene], () => marksOf(scene.marks))}</svg>
          <svg class="overview" aria-hidden="true" width=${width} height=${OVERVIEW_PX} viewBox="0 0 ${width} ${OVERVIEW_PX}">
            ${guard([scene], () => svg`<path class="fill-muted" d=${barsOf(model.dots, this.#all, width, OVERVIEW_PX - 2)}></path>`)}
            <g class="brush"></g>
          </svg>`
    }
    </div>`;
  }

  #table(model: TimelineModel): TemplateResult {
    const { from, to } = this.#shown;
    const chosen = this.#clusters.find(({ id }) => id === this.#chosen);
    const inside = chosen?.dots ?? model.dots.filter(({ day }) => day + 0.5 >= from && day + 0.5 <= to);
    const rows = inside.slice(0, this.#rows);
    const ids = rows.map(({ id }) => id);
    this.keepStop('dots', ids);
    return html`<p class="sum" role="status">${asEvents(inside.length)}, ${dayWords(Math.max(from, this.#all.from), language)} – ${dayWords(
      Math.min(to, this.#all.to) - 1,
      language,
    )}${model.total > model.dots.length ? html`. ${t('Of {0} events those told most are drawn.', model.total)}` : nothing}${
      model.undated > 0 ? html`. ${counted(model.undated, '1 event has no day.', '{0} events have no day.')}` : nothing
    }${
      chosen
        ? html` <button type="button" class="link" @click=${() => this.#look(this.#span)}>${t('All events')}</button>`
        : nothing
    }</p>
    <table data-list="dots">
      <thead><tr><th scope="col">${t('Day')}</th><th scope="col">${t('Who did what to whom')}</th><th scope="col">${t('Deed')}</th></tr></thead>
      <tbody>${rows.map((dot, at) => this.#row(dot, at === 0))}</tbody>
    </table>
    ${moreButton(inside.length - rows.length, ROWS, () => {
      this.#rows += ROWS;
      this.requestUpdate();
    })}`;
  }

  #row(dot: Dot, first: boolean): TemplateResult {
    const of = { kind: 'event', id: dot.id } as const;
    const open = this.isOpen(of);
    const reports = open ? this.reportsOf(of) : undefined;
    return html`<tr>
        <td class="day"><bdi>${dayWords(dot.day, language)}</bdi></td>
        <td><span class="told"><button type="button" class="twist" tabindex="-1" aria-expanded=${open ? 'true' : 'false'}
              aria-label=${t('Sentences of {0}', dot.told)} @click=${() => this.toggle(of)}
            ><span class="codicon codicon-chevron-right" aria-hidden="true"></span></button>
          <button type="button" class="go" data-row=${dot.id} data-kind="event" tabindex=${this.tabIndexOf('dots', dot.id, first)}
            @click=${() => this.reveal(dot.id)}><bdi lang="en">${dot.told}</bdi>${
              dot.articles > 1 ? html` <span class="tag">${inArticles(dot.articles)}</span>` : nothing
            }${dot.sure ? nothing : html` <span class="tag">${t('unsure')}</span>`}</button></span>
          ${reports ? reportList(reports.rows, reports.total, (id) => this.reveal(id)) : nothing}</td>
        <td class="deed"><span class="sign" data-sign=${dot.sign} aria-hidden="true"></span>${swatch(dot.color)}${dot.act}<span class="unseen">, ${SIGN_WORDS[dot.sign]}</span></td>
      </tr>`;
  }
}

function keptSpan(look: unknown): Span | undefined {
  const { from, to } = ((look as { span?: unknown } | undefined)?.span ?? {}) as Partial<Span>;
  return typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : undefined;
}

function clusterHint({ dots, sign, day }: Cluster): string {
  const [only] = dots;
  if (only && dots.length === 1)
    return `${dayWords(only.day, language)}\n${only.told}\n${only.act}, ${SIGN_WORDS[sign]}, ${inArticles(only.articles)}`;
  const days = `${isoDay(dots[0]?.day ?? day)} – ${isoDay(dots.at(-1)?.day ?? day)}`;
  return `${asEvents(dots.length)}, ${SIGN_WORDS[sign]}, ${days}\n${dots
    .slice(0, 4)
    .map(({ told }) => told)
    .join('\n')}${dots.length > 4 ? '\n…' : ''}`;
}

const NOTES = [
  t('hollow: unsure'),
  t('Ctrl and the wheel: nearer and further; drag to move; draw over the bars to choose a time'),
];

customElements.define('dateline-timeline', Timeline);
