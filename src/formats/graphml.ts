/** GraphML: the id of a key is its name, for some readers take the one and some the other; no value is left out. */
import { type Network, networkFormat } from './network';
import { attributes, escapeXml } from './xml';

export const graphml = networkFormat(
  {
    id: 'graphml',
    name: 'Network of actors (GraphML)',
    about: 'network of actors as GraphML, for igraph and networkx',
  },
  writeGraphml,
);

const KEYS = [
  ['node', 'label', 'string'],
  ['node', 'type', 'string'],
  ['node', 'role', 'string'],
  ['node', 'mentions', 'int'],
  ['node', 'articles', 'int'],
  ['edge', 'edgeId', 'string'],
  ['edge', 'act', 'string'],
  ['edge', 'eventIds', 'string'],
  ['edge', 'weight', 'double'],
  ['edge', 'firstDay', 'string'],
  ['edge', 'lastDay', 'string'],
] as const;

const data = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
    .join('');

function writeGraphml({ nodes, edges }: Network): string {
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...KEYS.map(
      ([target, name, type]) =>
        `<key${attributes({ id: name, for: target, 'attr.name': name, 'attr.type': type })}/>\n`,
    ),
    '<graph edgedefault="directed">\n',
  ];
  for (const { id, type, role, mentions, articles } of nodes.values())
    out.push(`<node${attributes({ id })}>${data({ label: id, type, role, mentions, articles })}</node>\n`);
  let next = 0;
  for (const { source, target, kind, events, spells, weight } of edges.values()) {
    const days = [...spells].flat().sort();
    const about = { edgeId: `edge${next++}`, act: kind, eventIds: events.join(' '), weight };
    out.push(
      `<edge${attributes({ source, target })}>${data({ ...about, firstDay: days[0] ?? '', lastDay: days.at(-1) ?? '' })}</edge>\n`,
    );
  }
  out.push('</graph>\n</graphml>\n');
  return out.join('');
}
