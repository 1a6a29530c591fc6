/** GEXF 1.3 with time: each actor and each edge has the days on which its events happened, both ends closed. */
import { joinedSpells, type Network, networkFormat } from './network';
import { attributes } from './xml';

export const gexf = networkFormat(
  { id: 'gexf', name: 'Network of actors over time (GEXF)', about: 'network of actors with time spells, for Gephi' },
  writeGexf,
);

const NODE_ATTRIBUTES = ['type', 'role', 'mentions', 'articles'] as const;
const EDGE_ATTRIBUTES = ['act', 'eventIds'] as const;
const typeOf = (name: string): string => (name === 'mentions' || name === 'articles' ? 'integer' : 'string');

const declare = (kind: string, names: readonly string[]): string =>
  `<attributes${attributes({ class: kind, mode: 'static' })}>\n` +
  `${names.map((name) => `<attribute${attributes({ id: name, title: name, type: typeOf(name) })}/>\n`).join('')}</attributes>\n`;

const values = (pairs: readonly (readonly [string, string | number])[]): string =>
  `<attvalues>${pairs.map(([name, value]) => `<attvalue${attributes({ for: name, value })}/>`).join('')}</attvalues>`;

const spells = (list: readonly (readonly [string, string])[]): string =>
  list.length === 0
    ? ''
    : `<spells>${joinedSpells(list)
        .map(([start, end]) => `<spell${attributes({ start, end })}/>`)
        .join('')}</spells>`;

function writeGexf({ nodes, edges }: Network): string {
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n',
    declare('node', NODE_ATTRIBUTES),
    declare('edge', EDGE_ATTRIBUTES),
    '<nodes>\n',
  ];
  for (const node of nodes.values()) {
    const { id, type, role, mentions, articles, first, last } = node;
    const about = values([
      ['type', type],
      ['role', role],
      ['mentions', mentions],
      ['articles', articles],
    ]);
    out.push(`<node${attributes({ id, label: id })}>${about}${spells(first && last ? [[first, last]] : [])}</node>\n`);
  }
  out.push('</nodes>\n<edges>\n');
  let next = 0;
  for (const { source, target, kind, events, spells: days, weight } of edges.values()) {
    const head = attributes({ id: `edge${next++}`, source, target, kind, label: kind, weight });
    out.push(
      `<edge${head}>${values([
        ['act', kind],
        ['eventIds', events.join(' ')],
      ])}${spells(days)}</edge>\n`,
    );
  }
  out.push('</edges>\n</graph>\n</gexf>\n');
  return out.join('');
}
