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
}

/** How many events back a mention of the same event is looked for: keeps the work linear. */
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

/**
 * Numbers the chains: for each event the position of the first event of its chain. An event joins the nearest earlier one
 * of the same act whose word is the same or a near relative and whose actors and time do not differ.
 */
export function findChains(events: readonly ChainLink[]): number[] {
  const chains: number[] = [];
  events.forEach((event, at) => {
    let chain = at;
    for (let back = at - 1; back >= Math.max(0, at - WINDOW); back--) {
      const other = events[back];
      if (!other || !isSameDeed(other, event)) continue;
      chain = chains[back] ?? at;
      break;
    }
    chains.push(chain);
  });
  return chains;
}

function isSameDeed(a: ChainLink, b: ChainLink): boolean {
  if (a.act !== b.act || a.polarity !== b.polarity || a.subtype !== b.subtype) return false;
  if (a.subtype === 'statement') return false;
  if (a.time !== null && b.time !== null && a.time !== b.time && !a.time.includes(b.time) && !b.time.includes(a.time))
    return false;
  const known = family.get(a.lemma);
  const sameWord = a.lemma === b.lemma || (known !== undefined && known === family.get(b.lemma));
  const [aIds, bIds] = [ids(a), ids(b)];
  const shared = aIds.filter((id) => bIds.includes(id)).length;
  if (clash(a.source, b.source) && clash(a.source, b.recipient)) return false;
  if (clash(a.recipient, b.recipient) && clash(a.recipient, b.source)) return false;
  if (sameWord) return shared > 0 || aIds.length === 0 || bIds.length === 0;
  return a.act !== 'OTHER' && shared >= 2;
}

const ids = (event: ChainLink): string[] =>
  [...event.source, ...event.recipient].flatMap((each) => (each.actor === null ? [] : [each.actor]));

/** Both sides are known and share nobody. */
function clash(a: readonly Participant[], b: readonly Participant[]): boolean {
  const known = a.flatMap((each) => (each.actor === null ? [] : [each.actor]));
  const others = b.flatMap((each) => (each.actor === null ? [] : [each.actor]));
  return known.length > 0 && others.length > 0 && !known.some((id) => others.includes(id));
}
