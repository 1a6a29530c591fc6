/** The network: what is asked for, actors and what they did to each other as a drawing, and the same as a table. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hashText } from '../../../model/text';
import {
  asEvents,
  askBar,
  choose,
  iconButton,
  moreButton,
  readingBox,
  reportList,
  saveButtons,
} from '../../page/controls';
import { fileOf, marksOf } from '../../page/drawing';
import { FolderPage } from '../../page/folderPage';
import { legend, SIGN_WORDS } from '../../page/legend';
import type { Scene } from '../../page/scene';
import { counted, t } from '../../page/translate';
import {
  type Edge,
  type FromNetwork,
  type NetworkAsked,
  type NetworkModel,
  readNetworkAsked,
  readToNetwork,
} from '../messages';
import { fitted, type Point, placed } from './forces';
import { edgeMark, type View, webScene } from './web';

type Own = Extract<FromNetwork, { type: 'save' }>;

const ROWS = 100;
const LEAST = { width: 280, height: 320 };
const NEARER = 1.5;
const ALL: View = { x: 0, y: 0, k: 1 };
const TOPS = [10, 25, 50, 100, 200, 300];
/** What is looked at of one drawing. */
interface Look {
  readonly drawn: string;
  readonly view: View;
  readonly chosen: string | undefined;
}

function keptLook(kept: unknown): Look | undefined {
  const { drawn, view, chosen } = (kept ?? {}) as Partial<Look>;
  const isView = view && [view.x, view.y, view.k].every(Number.isFinite);
  return typeof drawn === 'string' && isView
    ? { drawn, view, chosen: typeof chosen === 'string' ? chosen : undefined }
    : undefined;
}

class Network extends FolderPage<NetworkModel, NetworkAsked, Own> {
  #points: readonly Point[] = [];
  /** What the points are for. */
  #placed = '';
  #chosen: string | undefined;
  #view = ALL;
  #room = LEAST;
  #rows = ROWS;
  #held: SVGSVGElement | undefined;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  readonly #zoom = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.5, 8])
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      this.#view = { x: transform.x, y: transform.y, k: transform.k };
      this.#keep();
      this.requestUpdate();
    });

  constructor() {
    super({ read: readToNetwork, readAsked: readNetworkAsked });
  }

  protected override received(model: NetworkModel): void {
    const drawn = hashText(
      JSON.stringify([model.nodes.map(({ id }) => id), model.edges.map(({ id, count }) => [id, count])]),
    );
    if (drawn === this.#placed) return;
    const kept = this.#placed === '' ? keptLook(this.keptLook) : undefined;
    this.#placed = drawn;
    this.#points = placed(model);
    this.#rows = ROWS;
    // The same drawing as before the page was hidden.
    this.#chosen = kept?.drawn === drawn ? kept.chosen : undefined;
    if (kept?.drawn === drawn) this.#view = kept.view;
    else this.#look(zoomIdentity);
  }

  #keep(): void {
    this.keepLook({ drawn: this.#placed, view: this.#view, chosen: this.#chosen });
  }

  #look(transform: typeof zoomIdentity): void {
    if (this.#held) select(this.#held).call(this.#zoom.transform, transform);
    else this.#view = ALL;
    this.requestUpdate();
  }

  #nearer(factor: number): void {
    if (this.#held) select(this.#held).call(this.#zoom.scaleBy, factor);
  }

  #measure(): void {
    const drawing = this.querySelector<HTMLElement>('.drawing');
    if (!drawing) return;
    const room = {
      width: Math.max(LEAST.width, drawing.clientWidth),
      height: Math.max(LEAST.height, drawing.clientHeight),
    };
    if (room.width === this.#room.width && room.height === this.#room.height) return;
    this.#room = room;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const chart = this.querySelector<SVGSVGElement>('svg.chart');
    if (!chart || chart === this.#held) return;
    this.#held = chart;
    const { x, y, k } = this.#view;
    select(chart).call(this.#zoom).on('dblclick.zoom', null);
    select(chart).call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
    const drawing = this.querySelector<HTMLElement>('.drawing');
    if (drawing) this.#sizes.observe(drawing);
    this.#measure();
  }

  #choose(id: string | undefined): void {
    this.#chosen = this.#chosen === id ? undefined : id;
    this.#rows = ROWS;
    this.#keep();
    const edge = this.model?.edges.find((_, at) => edgeMark(at) === this.#chosen);
    if (edge) this.toggle({ kind: 'edge', id: edge.id }, true);
    this.requestUpdate();
  }

  #scene(model: NetworkModel, view = this.#view): Scene {
    const points = fitted(this.#points, this.#room);
    return webScene(
      { model, points, room: this.#room, view, chosen: this.#chosen },
      {
        hintOfNode: ({ name, count }) => `${name}\n${asEvents(count)}`,
        hintOfEdge: (edge) =>
          `${this.#name(edge.from)} → ${this.#name(edge.to)}\n${SIGN_WORDS[edge.sign]}: ${edge.acts}`,
      },
    );
  }

  #name(at: number): string {
    return this.model?.nodes[at]?.name ?? '';
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    if (!this.model) return;
    const content = await fileOf(format, this.#scene(this.model), document, t('Network'));
    this.send({ type: 'save', format, content });
  }

  protected override render(): TemplateResult {
    const { model, asked } = this;
    if (!model || !asked) return html`<main></main>`;
    const empty = model.reading.state === 'empty';
    return html`<main ?data-empty=${empty}>
      <h1 class="unseen">${t('Network')}</h1>
      ${readingBox(model.reading, this.run)}${empty ? nothing : this.#whole(model, asked)}
    </main>`;
  }

  #whole(model: NetworkModel, asked: NetworkAsked): TemplateResult {
    return html`${askBar({
      asked,
      fields: ['words', 'type', 'act', 'place', 'time', 'unsure'],
      acts: model.acts,
      types: model.types,
      set: this.ask,
    })}
      <div class="beside">
        <section class="picture" aria-label=${t('Drawing')}>${this.#tools(model, asked)}
          <div class="drawing">${model.nodes.length === 0 ? html`<p class="none">${t('Nobody did anything to anybody that fits what is asked for.')}</p>` : this.#drawing(model)}</div>
          ${legend('stroke', NOTES)}
        </section>
        <section class="listed" aria-label=${t('Table')}>${this.#table(model)}</section>
      </div>`;
  }

  #drawing(model: NetworkModel): TemplateResult {
    const scene = this.#scene(model);
    const { width, height } = scene;
    return html`<svg class="chart" role="img" aria-label=${t('Network; the table says the same')} width=${width} height=${height}
      viewBox="0 0 ${width} ${height}" @click=${(event: Event) => {
        const mark = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-id]') : null;
        this.#choose(mark?.dataset.id);
      }}>${marksOf(scene.marks)}</svg>`;
  }

  #tools(model: NetworkModel, asked: NetworkAsked): TemplateResult {
    const { totals } = model;
    return html`<div class="tools" role="toolbar" aria-label=${t('Network')}>
      ${choose(
        t('Actors drawn'),
        String(asked.top),
        TOPS.map((top): readonly [string, string] => [
          String(top),
          t('{0} busiest of {1}', Math.min(top, totals.nodes), totals.nodes),
        ]),
        (top) => this.ask({ top: Number(top) }),
      )}
      ${choose(
        t('Around whom'),
        asked.focus,
        [
          ['', t('Around everybody')],
          ...model.actors.map((one): readonly [string, string] => [one.value, `${one.label} (${one.count})`]),
        ],
        (focus) => this.ask({ focus }),
      )}
      <span class="spring"></span>
      ${iconButton('zoom-in', t('Nearer'), () => this.#nearer(NEARER))}${iconButton('zoom-out', t('Further'), () => this.#nearer(1 / NEARER))}${iconButton(
        'screen-full',
        t('All of the network'),
        () => this.#look(zoomIdentity),
      )}
      ${saveButtons((format) => void this.#save(format))}
    </div>`;
  }

  #table(model: NetworkModel): TemplateResult {
    const [kind, number] = this.#chosen?.split(' ') ?? [];
    const at = Number(number);
    const inside = model.edges.filter((edge, index) =>
      kind === 'node' ? edge.from === at || edge.to === at : kind === 'edge' ? index === at : true,
    );
    const rows = inside.slice(0, this.#rows);
    this.keepStop(
      'edges',
      rows.map(({ id }) => id),
    );
    const node = kind === 'node' ? model.nodes[at] : undefined;
    return html`<p class="sum" role="status">${counted(model.nodes.length, '1 actor', '{0} actors')}, ${counted(
      inside.length,
      '1 tie',
      '{0} ties',
    )}${node ? html` · <bdi lang="en">${node.name}</bdi>` : nothing}${
      this.#chosen
        ? html` <button type="button" class="link" @click=${() => this.#choose(undefined)}>${t('All ties')}</button>`
        : nothing
    }${
      node
        ? html` <button type="button" class="link" @click=${() => this.ask({ focus: node.id })}>${t('Only what is around it')}</button>`
        : nothing
    }</p>
    <table data-list="edges">
      <thead><tr><th scope="col">${t('Who, to whom')}</th><th scope="col">${t('Deeds')}</th><th scope="col" class="number">${t('Events')}</th></tr></thead>
      <tbody>${rows.map((edge, index) => this.#row(edge, index === 0))}</tbody>
    </table>
    ${moreButton(inside.length - rows.length, ROWS, () => {
      this.#rows += ROWS;
      this.requestUpdate();
    })}`;
  }

  #row(edge: Edge, first: boolean): TemplateResult {
    const of = { kind: 'edge', id: edge.id } as const;
    const open = this.isOpen(of);
    const reports = open ? this.reportsOf(of) : undefined;
    const [who, whom] = [this.#name(edge.from), this.#name(edge.to)];
    return html`<tr>
      <td><span class="told"><button type="button" class="go" data-row=${edge.id} data-kind="edge" aria-expanded=${open ? 'true' : 'false'}
          tabindex=${this.tabIndexOf('edges', edge.id, first)} @click=${() => this.toggle(of)}
        ><span class="codicon codicon-chevron-right" aria-hidden="true"></span> <bdi lang="en">${who}</bdi> <span class="muted">→</span> <bdi lang="en">${whom}</bdi></button></span>
        ${reports ? reportList(reports.rows, reports.total, (id) => this.reveal(id)) : nothing}</td>
      <td class="deeds"><span class="stroke" data-sign=${edge.sign} aria-hidden="true"></span>${edge.acts}<span class="unseen">, ${SIGN_WORDS[edge.sign]}</span></td>
      <td class="number">${edge.count}</td>
    </tr>`;
  }
}

const NOTES = [
  t('round: people, square: organizations, on its point: places, triangle: groups and others'),
  t('The wheel: nearer and further; drag to move'),
];

customElements.define('dateline-network', Network);
