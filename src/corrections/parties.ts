/** Who could have done it, to whom, where and when: what a person is offered for a part of an event. Pure. */
import { Occurrences } from '../model/occurrences';
import type { Actor, Event, Mention, Span, Time } from '../model/types';
import type { Ground } from './gestures';

export type Part = 'source' | 'recipient' | 'place';

/** An event, or one that is only being marked. */
export type About = Pick<Event, 'trigger' | 'sentence'> & Partial<Pick<Event, Part>>;

export interface PartyCandidate {
  readonly actor: Actor;
  /** The mention that would stand for it: in the sentence where there is one. */
  readonly mention: Mention;
  /** So likely that it may be proposed: in the sentence, on the side where English has this part. */
  readonly likely: boolean;
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * One for each actor, the likeliest first: those of the sentence on the side of the verb where the part is looked for,
 * the nearest first; then the others of the sentence; then the rest by prominence. Who has another part comes late.
 */
export function partyCandidates({ analysis }: Ground, about: About, part: Part): PartyCandidate[] {
  const { trigger, sentence } = about;
  const distance = (one: Span): number => Math.abs(one.start - trigger.start);
  const otherPart = part === 'source' ? about.recipient : part === 'recipient' ? about.source : undefined;
  const taken = new Set(otherPart?.map((one) => one.actor));
  /** 0 is likely; whole numbers, so that distance and prominence decide within one. */
  const rank = (one: Mention): number => {
    if (!contains(sentence, one)) return 3;
    const before = one.start < trigger.start;
    const side = part === 'source' ? before : part === 'recipient' ? !before : true;
    // A place is where it was done, and "French" tells whose president it was, sooner than who did it.
    const doubtful = taken.has(one.actor) || one.kind === 'adjective' || (part !== 'place' && one.type === 'place');
    return (side ? 0 : 1) + (doubtful ? 1 : 0);
  };
  const best = new Map<string, { mention: Mention; rank: number }>();
  for (const mention of analysis.mentions) {
    if (mention.actor === null || mention.type === 'date' || mention.type === 'money') continue;
    if (part === 'place' && mention.type !== 'place') continue;
    const ranked = { mention, rank: rank(mention) };
    const known = best.get(mention.actor);
    const nearer = known && (ranked.rank - known.rank || distance(mention) - distance(known.mention)) < 0;
    if (!known || nearer) best.set(mention.actor, ranked);
  }
  const found = analysis.actors.flatMap((actor) => {
    const one = best.get(actor.id);
    return one ? [{ actor, ...one }] : [];
  });
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank === 3 ? b.actor.prominence - a.actor.prominence : distance(a.mention) - distance(b.mention)) ||
        a.mention.start - b.mention.start,
    )
    .map(({ actor, mention, rank: at }) => ({ actor, mention, likely: at === 0 }));
}

export interface TimeCandidate {
  readonly time: Time & { readonly value: string };
  readonly likely: boolean;
}

/** One for each date or interval, those of the sentence first, the nearest first. */
export function timeCandidates({ analysis }: Ground, { trigger, sentence }: About): TimeCandidate[] {
  const far = (one: Span): number =>
    (contains(sentence, one) ? 0 : Number.MAX_SAFE_INTEGER / 2) + Math.abs(one.start - trigger.start);
  const seen = new Set<string>();
  return analysis.times
    .flatMap((time) => (time.value === null ? [] : [{ ...time, value: time.value }]))
    .sort((a, b) => far(a) - far(b))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .map((time) => ({ time, likely: contains(sentence, time) }));
}

/** A party that a person names by words of the article. */
export interface Named {
  readonly span: Span;
  /** Stands there already; else the words have to be marked. */
  readonly mention: Mention | undefined;
}

/** The place of the typed words that is nearest to the trigger, in any case of letters; undefined where they stand nowhere. */
export function wordsNear(ground: Ground, typed: string, trigger: Span): Named | undefined {
  const words = typed.replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  const { text, analysis } = ground;
  const places = new Occurrences(text, analysis.prose.markup);
  const low = text.toLowerCase();
  // Letters whose lower case is longer would shift everything behind them.
  const at = low.length === text.length ? low.indexOf(words.toLowerCase()) : -1;
  const spellings = [words, ...(at < 0 ? [] : [text.slice(at, at + words.length)])];
  const distance = (one: Span): number => Math.abs(one.start - trigger.start);
  const found = spellings.map((one) => places.of(one)).find((list) => list.length > 0) ?? [];
  const [span] = [...found].sort((a, b) => distance(a) - distance(b));
  return span && { span, mention: analysis.mentions.find((one) => same(one, span)) };
}
