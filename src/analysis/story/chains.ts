import type { Act, Participant, Polarity } from '../../model/types';

/** What tells whether two mentions of events are mentions of one event. */
export interface ChainLink {
  readonly act: Act;
  readonly subtype: string | null;
  readonly polarity: Polarity;
  readonly lemma: string;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly time: string | null;
  /** A noun with "the" or "this": the text has told of it before. */
  readonly definite: boolean;
}

/** How many chains a mention is compared with, the latest first: keeps the work linear. */
const WINDOW = 60;
/** Nouns and verbs that tell of one deed. */
const FAMILIES = [
  'meet meeting talk talks summit visit see',
  'attack bomb bombing strike shell shelling raid assault explosion blast',
  'kill killing death die murder shooting shoot',
  'arrest detain detention custody seize capture',
  'ask request call appeal demand urge petition',
  'agree agreement deal accord pact treaty sign signing',
  'protest demonstrate demonstration rally march',
  'sanction sanctions ban embargo',
  'accuse accusation charge allegation blame',
  'elect election vote poll win victory',
  'sentence ruling rule verdict judgement judgment convict conviction',
  'leave departure quit resign resignation withdraw withdrawal pullout',
  'invade invasion war fight fighting battle',
  'announce announcement',
];
const family = new Map(FAMILIES.flatMap((row, at) => row.split(' ').map((word) => [word, at] as const)));

/** The mentions of one event so far, with everybody who took part. */
interface Chain {
  readonly first: number;
  readonly act: Act;
  readonly subtype: string | null;
  readonly polarity: Polarity;
  readonly lemmas: Set<string>;
  readonly source: Set<string>;
  readonly recipient: Set<string>;
  time: string | null;
}

/**
 * Numbers the chains: for each event the position of the first event of its chain. An event joins the latest chain of the
 * same act whose word is the same or a near relative, that shares an actor with it and whose sides and time do not differ.
 */
export function findChains(events: readonly ChainLink[]): number[] {
  const open: Chain[] = [];
  return events.map((event, at) => {
    const sides = { source: ids(event.source), recipient: ids(event.recipient) };
    const found = open.findIndex((chain) => isSameDeed(chain, event, sides));
    const chain = found >= 0 ? (open.splice(found, 1)[0] as Chain) : newChain(event, at);
    chain.lemmas.add(event.lemma);
    for (const id of sides.source) chain.source.add(id);
    for (const id of sides.recipient) chain.recipient.add(id);
    chain.time ??= event.time;
    open.unshift(chain);
    if (open.length > WINDOW) open.pop();
    return chain.first;
  });
}

const newChain = (event: ChainLink, at: number): Chain => ({
  first: at,
  act: event.act,
  subtype: event.subtype,
  polarity: event.polarity,
  lemmas: new Set(),
  source: new Set(),
  recipient: new Set(),
  time: null,
});

interface Sides {
  readonly source: readonly string[];
  readonly recipient: readonly string[];
}

function isSameDeed(chain: Chain, event: ChainLink, sides: Sides): boolean {
  if (chain.act !== event.act || chain.polarity !== event.polarity || chain.subtype !== event.subtype) return false;
  if (event.subtype === 'statement' || timesDiffer(chain.time, event.time)) return false;
  if (differ(chain.source, sides.source, chain.recipient) || differ(chain.recipient, sides.recipient, chain.source))
    return false;
  const shared = new Set(
    [...sides.source, ...sides.recipient].filter((id) => chain.source.has(id) || chain.recipient.has(id)),
  );
  const related = [...chain.lemmas].some((lemma) => sameFamily(lemma, event.lemma));
  if (event.definite && chain.lemmas.has(event.lemma)) return true;
  return related ? shared.size > 0 : chain.act !== 'OTHER' && shared.size >= 2;
}

const sameFamily = (a: string, b: string): boolean => {
  const known = family.get(a);
  return a === b || (known !== undefined && known === family.get(b));
};

const timesDiffer = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && !a.includes(b) && !b.includes(a);

/** Both sides are known and share nobody, nor does the other side of a mutual deed. */
const differ = (side: ReadonlySet<string>, mine: readonly string[], other: ReadonlySet<string>): boolean =>
  side.size > 0 && mine.length > 0 && !mine.some((id) => side.has(id) || other.has(id));

const ids = (side: readonly Participant[]): string[] =>
  side.flatMap((each) => (each.actor === null ? [] : [each.actor]));
