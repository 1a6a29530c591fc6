import type { Act, Actor, Participant, Polarity } from '../../model/types';
import type { ResolvedActors } from '../actors/input';

/** What completion reads and fills in of an event. */
export interface Incomplete {
  readonly act: Act;
  readonly subtype: string | null;
  readonly polarity: Polarity;
  readonly reciprocal: boolean;
  readonly nominal: boolean;
  readonly lemma: string;
  readonly chain: number;
  readonly start: number;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
}

export interface Completed {
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  /** What was filled in, in words for a reader; empty where nothing was. */
  readonly why: string;
}

/** Mentions of a chain that are looked at: keeps the work linear. */
const MAX_CHAIN = 40;
/** Deeds that only an authority does, with the words that tell its name or role. */
const POLICE_DEEDS = new Set(
  'arrest detain release interrogate question charge raid jail imprison custody bail apprehend'.split(' '),
);
const COURT_DEEDS = new Set('sentence convict acquit fine rule extradite'.split(' '));
const POLICE = /\b(?:police|sheriff|authorities|gendarmerie|fbi|officers?|prosecutors?|customs|security forces)\b/i;
const COURT = /\b(?:court|tribunal|judges?|jury)\b/i;

/**
 * Fills a missing side from where the text tells it: another mention of the same event, else, for deeds that only an
 * authority does, the police or the court that the text speaks of. Participants keep the span where they are named.
 */
export function completeEvents(events: readonly Incomplete[], actors: ResolvedActors): Completed[] {
  const chains = new Map<number, Incomplete[]>();
  for (const event of events) {
    const list = chains.get(event.chain);
    if (list) list.push(event);
    else chains.set(event.chain, [event]);
  }
  const police = firstMention(actors, POLICE);
  const court = firstMention(actors, COURT);
  return events.map((event) => {
    const why: string[] = [];
    const fill = (side: Side): readonly Participant[] => {
      const own = event[side];
      if (isKnown(own) || event.reciprocal) return own;
      const told = toldElsewhere(event, side, chains.get(event.chain) ?? []);
      if (told.length > 0) {
        why.push(`${side} from another mention of the event`);
        return [...own, ...told];
      }
      const authority = side === 'source' && own.length === 0 ? authorityFor(event, police, court) : null;
      if (!authority) return own;
      why.push('source: the authority that the text speaks of');
      return [authority];
    };
    return { source: fill('source'), recipient: fill('recipient'), why: why.join('; ') };
  });
}

type Side = 'source' | 'recipient';

const isKnown = (side: readonly Participant[]): boolean => side.some((each) => each.actor !== null);

/** The side as the nearest mention of the chain tells it, without those who stand on the other side here. */
function toldElsewhere(event: Incomplete, side: Side, chain: readonly Incomplete[]): Participant[] {
  const other = event[side === 'source' ? 'recipient' : 'source'];
  if (!isKnown(other)) return [];
  let best: Participant[] = [];
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of chain.slice(0, MAX_CHAIN)) {
    const away = Math.abs(mention.start - event.start);
    if (mention === event || away >= distance) continue;
    const told = mention[side].filter((each) => each.actor !== null && !other.some((one) => one.actor === each.actor));
    if (told.length === 0) continue;
    best = told;
    distance = away;
  }
  return best;
}

function authorityFor(event: Incomplete, police: Participant | null, court: Participant | null): Participant | null {
  if (event.nominal || event.polarity === 'negative' || !isKnown(event.recipient)) return null;
  const found = POLICE_DEEDS.has(event.lemma) ? police : COURT_DEEDS.has(event.lemma) ? (court ?? police) : null;
  return found && !event.recipient.some((each) => each.actor === found.actor) ? found : null;
}

/** The first mention of the most prominent actor whose names or role hold the word. */
function firstMention(actors: ResolvedActors, word: RegExp): Participant | null {
  let best: Actor | null = null;
  for (const actor of actors.actors) {
    const text = [actor.name, ...actor.aliases].join(' ');
    if (actor.type !== 'person' && word.test(text) && (!best || actor.prominence > best.prominence)) best = actor;
  }
  const mention = best ? actors.mentions.find((each) => each.id === best.mentions[0]) : undefined;
  return best && mention ? { start: mention.start, end: mention.end, actor: best.id } : null;
}
