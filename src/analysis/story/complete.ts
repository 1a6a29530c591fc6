import type { Act, Actor, Participant, Polarity } from '../../model/types';
import type { ResolvedActors } from '../actors/input';

/** What completion reads and fills in of an event. */
export interface Incomplete {
  readonly act: Act;
  readonly subtype: string | null;
  readonly polarity: Polarity;
  readonly reciprocal: boolean;
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
  const bySide = { source: new Map<number, Participant[]>(), recipient: new Map<number, Participant[]>() };
  for (const event of events) {
    note(bySide.source, event.chain, event.source);
    note(bySide.recipient, event.chain, event.recipient);
  }
  const police = firstMention(actors, POLICE);
  const court = firstMention(actors, COURT);
  return events.map((event) => {
    const why: string[] = [];
    const fill = (side: 'source' | 'recipient'): readonly Participant[] => {
      const own = event[side];
      if (own.some((each) => each.actor !== null) || event.reciprocal) return own;
      const other = side === 'source' ? event.recipient : event.source;
      const told = (bySide[side].get(event.chain) ?? []).filter(
        (each) => !other.some((one) => one.actor === each.actor),
      );
      if (told.length > 0) {
        why.push(`${side} from another mention of the event`);
        return [...own, ...told];
      }
      if (side === 'recipient' || own.length > 0 || event.recipient.length === 0) return own;
      const authority = POLICE_DEEDS.has(event.lemma)
        ? police
        : COURT_DEEDS.has(event.lemma)
          ? (court ?? police)
          : null;
      if (!authority || other.some((one) => one.actor === authority.actor)) return own;
      why.push('source: the authority that the text speaks of');
      return [authority];
    };
    return { source: fill('source'), recipient: fill('recipient'), why: why.join('; ') };
  });
}

function note(known: Map<number, Participant[]>, chain: number, side: readonly Participant[]): void {
  for (const each of side) {
    if (each.actor === null) continue;
    const list = known.get(chain) ?? [];
    if (!list.some((one) => one.actor === each.actor)) list.push(each);
    known.set(chain, list);
  }
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
