/**
 * WebAnno TSV 3.3, as INCEpTION reads it, with its built-in layers alone: named entities, and a coreference chain for
 * each actor. Offsets are UTF-16 units. The text between sentences is lost to its reader, so the text stands beside.
 */
import { placeKey } from '../model/spans';
import type { Mention, Span } from '../model/types';
import type { Format, Written } from './format';
import { schemeLabel } from './labels';
import { lost } from './losses';
import { plainOf } from './plain';
import { edgesOf, sentencesOf, tokensIn } from './tokens';
import { readWebannoTsv } from './webannoTsvReader';

const ENTITY_LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const CHAIN_LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink';

const HEAD = `#FORMAT=WebAnno TSV 3.3
#T_SP=${ENTITY_LAYER}|identifier|value
#T_CH=${CHAIN_LAYER}|referenceRelation|referenceType

`;

export const webannoTsv: Format = {
  id: 'webanno-tsv',
  name: 'Annotations for INCEpTION (TSV)',
  about: 'WebAnno TSV 3.3 for INCEpTION: entities and actors as chains',
  ending: 'tsv',
  write: writeTsv,
  apart: { each: (article, name) => [{ name: `${name}.txt`, text: plainOf(article).text }] },
  losses: ({ analysis }) => lost({ events: analysis.events.length, times: analysis.times.length }),
  read: readWebannoTsv,
};

/** Mentions at the tokens that they cover; `number` tells stacked ones apart. */
interface Numbered {
  readonly mention: Mention;
  readonly number: number;
  readonly chain: string | undefined;
}

function writeTsv(article: Written): string {
  const { text, analysis, links } = plainOf(article);
  const mentions = analysis.mentions;
  const edges = edgesOf(mentions);
  const chains = chainsOf(mentions);
  const numbered = mentions.map((mention, i): Numbered => ({ mention, number: i + 1, chain: chains.get(mention.id) }));
  const out: string[] = [HEAD];
  let count = 0;
  let next = 0;
  let open: readonly Numbered[] = [];
  for (const sentence of sentencesOf(text, analysis.prose.sentences, mentions)) {
    const tokens = tokensIn(text, sentence, edges);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    count++;
    out.push(`\n#Text=${escapeText(text.slice(first.start, last.end))}\n`);
    tokens.forEach((token, i) => {
      open = open.filter(({ mention }) => mention.end > token.start);
      for (let one = numbered[next]; one && one.mention.start <= token.start; one = numbered[++next])
        if (one.mention.end > token.start) open = [...open, one];
      const word = escapeValue(text.slice(token.start, token.end));
      out.push(`${count}-${i + 1}\t${token.start}-${token.end}\t${word}\t${columns(open, links)}\t\n`);
    });
  }
  return out.join('');
}

function columns(open: readonly Numbered[], links: ReadonlyMap<string, string> | undefined): string {
  const all = (list: readonly Numbered[], cell: (one: Numbered) => string): string => list.map(cell).join('|') || '_';
  const link = ({ actor }: Mention): string => escapeValue((actor && links?.get(actor)) || '') || '*';
  const inChains = open.filter((one, i) => one.chain && open.findIndex((o) => o.chain === one.chain) === i);
  return [
    all(open, ({ mention, number }) => `${link(mention)}[${number}]`),
    all(open, ({ mention, number }) => `${escapeValue(schemeLabel(mention.type))}[${number}]`),
    all(inChains, ({ chain }) => `*->${chain}`),
    all(inChains, ({ mention, chain }) => `${mention.kind}[${chain?.split('-')[0]}]`),
  ].join('\t');
}

/** "2-3" by mention: the third link of the second chain. Mentions at one place that mean one actor are one link. */
function chainsOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, number>();
  const lengths = new Map<string, Map<string, number>>();
  const found = new Map<string, string>();
  for (const one of mentions) {
    if (one.actor === null) continue;
    if (!numbers.has(one.actor)) numbers.set(one.actor, numbers.size + 1);
    const places = lengths.get(one.actor) ?? new Map<string, number>();
    lengths.set(one.actor, places);
    const key = placeKey(one satisfies Span);
    if (!places.has(key)) places.set(key, places.size + 1);
    found.set(one.id, `${numbers.get(one.actor)}-${places.get(key)}`);
  }
  return found;
}

const escapeText = (text: string): string => text.replace(/[\\\n\r\t\f\b]/g, (unit) => TEXT_ESCAPES[unit] ?? unit);
const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

const escapeValue = (text: string): string => text.replace(/->|[\\[\]|_;*]/g, (sign) => `\\${sign}`);
