import { Occurrences } from '../model/occurrences';
import type { Analysis, Span } from '../model/types';
import { type ActorKey, type AnchoredCorrection, type Correction, standing } from './correction';
import { applyFacts } from './facts';
import { applyActorCorrections } from './overlayActors';
import { applyEventCorrections } from './overlayEvents';
import { applyMentionCorrections } from './overlayMentions';

/** Where a correction's anchor stands in the text now; corrections that are not in the map are orphans. */
export type Places = ReadonlyMap<string, Span>;

/** How a person has judged a mention or an event. */
export type Decision = 'confirmed' | 'added' | 'changed';

/** An actor that the folder's register knows: found in every article, under any of its names. */
export interface RegisteredActor extends ActorKey {
  readonly aliases: readonly string[];
  readonly role?: string | null;
  readonly link?: string | null;
}

/** What the folder knows beyond its articles. */
export interface Register {
  readonly actors: readonly RegisteredActor[];
  /** Words that are no name. */
  readonly ignored: readonly string[];
}
export const EMPTY_REGISTER: Register = { actors: [], ignored: [] };

/** An analysis with a person's decisions laid over it. */
export interface Overlaid {
  readonly analysis: Analysis;
  /** By id of mention or event; what is missing has not been judged. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** By actor id: Wikidata id or address. */
  readonly links: ReadonlyMap<string, string>;
  readonly orphans: readonly AnchoredCorrection[];
}

/**
 * Lays corrections over a machine's analysis; the person has the last word. Pure and in memory: it never waits for the
 * worker. `places` gives each anchored correction's span in `text`; `occurrences` of the same text may be handed in, so
 * that names are not searched again.
 */
export function overlay(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
  places: Places,
  register: Register = EMPTY_REGISTER,
  occurrences = new Occurrences(text, analysis.prose.markup),
): Overlaid {
  const holding = standing(corrections);
  const orphans = holding.filter((one): one is AnchoredCorrection => 'anchor' in one && !places.has(one.id));
  const lost = new Set(orphans.map((one) => one.id));
  const live = holding.filter((one) => !lost.has(one.id));
  if (live.length === 0 && register.actors.length === 0 && register.ignored.length === 0)
    return { analysis, decisions: new Map(), links: new Map(), orphans };
  const known = applyFacts(analysis, live);
  const { mentions, actors: machine } = analysis;
  const { drafts, decisions } = applyMentionCorrections(occurrences, mentions, machine, live, places, register);
  const actors = applyActorCorrections(occurrences, drafts, machine, live, register.actors);
  const events = applyEventCorrections({ text, analysis }, actors, live, places);
  return {
    analysis: { ...known, mentions: actors.mentions, actors: actors.actors, events: events.events },
    decisions: new Map([...decisions, ...events.decisions]),
    links: actors.links,
    orphans,
  };
}
