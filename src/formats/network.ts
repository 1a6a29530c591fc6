/**
 * Actors and what they did to each other over all articles of an export. One edge for each pair and kind of deed, for
 * readers melt parallel edges; its events and their days stand in attributes. Grows with the actors, not the articles.
 */
import type { Actor } from '../model/types';
import { countAttributes } from './attributes';
import { dayRange } from './days';
import { actorsOf, oneLine } from './eventsCsv';
import type { Format, Gathering, Written } from './format';
import { lost } from './losses';

export interface Node {
  /** Also what it is called: some readers name nodes by id, some by label. */
  readonly id: string;
  readonly type: string;
  role: string;
  mentions: number;
  articles: number;
  first: string | undefined;
  last: string | undefined;
}

export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly events: string[];
  /** First and last day of each dated event. */
  readonly spells: (readonly [string, string])[];
  weight: number;
}

export class Network {
  readonly nodes = new Map<string, Node>();
  readonly edges = new Map<string, Edge>();
  /** The type under which a name was seen first has the bare name as id. */
  readonly #types = new Map<string, string>();

  add(article: Written): void {
    const { analysis } = article;
    const used = new Set(
      analysis.events.flatMap(({ source, recipient }) => [...source, ...recipient].map((one) => one.actor)),
    );
    const ids = new Map<string, string>();
    for (const actor of analysis.actors) {
      if (!used.has(actor.id)) continue;
      const node = this.#node(actor, article);
      ids.set(actor.id, node.id);
      node.mentions += actor.mentions.length;
      node.articles++;
      if (actor.role && node.role === '') node.role = oneLine(actor.role);
    }
    for (const event of analysis.events) {
      const days =
        dayRange(event.time?.value ?? null) ?? (analysis.date ? ([analysis.date, analysis.date] as const) : undefined);
      for (const [source, target] of pairsOf(event, ids)) {
        for (const id of [source, target]) this.#seen(id, days);
        const key = JSON.stringify([source, target, event.act]);
        const edge = this.edges.get(key) ?? { source, target, kind: event.act, events: [], spells: [], weight: 0 };
        this.edges.set(key, edge);
        edge.weight++;
        edge.events.push(`${analysis.id}#${event.id}`);
        if (days) edge.spells.push(days);
      }
    }
  }

  #node(actor: Actor, article: Written): Node {
    const first = article.analysis.mentions.find((one) => one.actor === actor.id);
    const name = oneLine(actor.name) || (first ? oneLine(article.text.slice(first.start, first.end)) : '') || actor.id;
    const type = this.#types.get(name) ?? actor.type;
    this.#types.set(name, type);
    const id = type === actor.type ? name : `${name} (${actor.type})`;
    const node = this.nodes.get(id) ?? {
      id,
      type: actor.type,
      role: '',
      mentions: 0,
      articles: 0,
      first: undefined,
      last: undefined,
    };
    this.nodes.set(id, node);
    return node;
  }

  #seen(id: string, days: readonly [string, string] | undefined): void {
    const node = this.nodes.get(id);
    if (!node || !days) return;
    if (!node.first || days[0] < node.first) node.first = days[0];
    if (!node.last || days[1] > node.last) node.last = days[1];
  }
}

/** Every source with every recipient; among the parties of a mutual deed each pair once. */
function pairsOf(
  event: Written['analysis']['events'][number],
  ids: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const names = (list: typeof event.source): string[] => [
    ...new Set(list.flatMap((one) => (one.actor === null ? [] : (ids.get(one.actor) ?? [])))),
  ];
  const [sources, targets] = [names(event.source), names(event.recipient)];
  if (targets.length > 0)
    return sources.flatMap((one) => targets.flatMap((other) => (one === other ? [] : [[one, other] as const])));
  return event.reciprocal
    ? sources.flatMap((one, i) => sources.slice(i + 1).map((other) => [one, other] as const))
    : [];
}

/** What a network cannot hold. */
const networkLosses = (article: Written) => {
  const ids = new Map([...actorsOf(article).keys()].map((id) => [id, id]));
  const { events, mentions, times } = article.analysis;
  return lost({
    onesided: events.filter((event) => pairsOf(event, ids).length === 0).length,
    mentions: mentions.length,
    times: times.length,
    attributes: countAttributes(events),
  });
};

function gathering(write: (network: Network) => string): Gathering {
  const network = new Network();
  return { add: (article) => network.add(article), text: () => write(network) };
}

/** A format of networks: all articles are gathered before anything is written. The id is the ending, too. */
export const networkFormat = (
  named: Pick<Format, 'id' | 'name' | 'about'>,
  write: (network: Network) => string,
): Format => ({
  ...named,
  ending: named.id,
  gather: () => gathering(write),
  write(article) {
    const alone = gathering(write);
    alone.add(article);
    return alone.text();
  },
  losses: networkLosses,
});

/** Spells in order, those that touch the same days joined. */
export function joinedSpells(spells: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const joined: (readonly [string, string])[] = [];
  for (const [start, end] of [...spells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const last = joined.at(-1);
    if (!last || start > last[1]) joined.push([start, end]);
    else if (end > last[1]) joined[joined.length - 1] = [last[0], end];
  }
  return joined;
}
