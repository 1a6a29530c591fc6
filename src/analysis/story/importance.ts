/** How likely each event belongs to the core of the story, by the trained network. */

import { deedAt } from '../events/keptSums';
import type { EventModel } from '../events/model';
import { chanceOf } from '../learn/network';
import { type CoreFacts, coreFeatures } from './coreFeatures';
import type { StoryInput } from './events';
import { inHeadline } from './facts';
import { actorIds, type Participants } from './participants';
import type { Told } from './told';

/** From this probability on an event is one of the core: best F1 on stories that were not learned from. */
export const CORE_FROM = 0.22;

const DAY = 86_400_000;

export function coreFacts(
  input: StoryInput,
  told: readonly Told[],
  chains: readonly number[],
  participants: Participants,
): CoreFacts[] {
  const headline = input.paragraphs.find((paragraph) => paragraph.kind === 'headline');
  const named = inHeadline(input.actors.mentions, input.paragraphs);
  const skipped = headline?.sentences.length ?? 0;
  const sentences = input.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0) - skipped;
  const words = new Set(headline?.sentences.flatMap((sentence) => sentence.lemmas));
  const acts = new Set(
    told.filter((each) => each.paragraph === headline && !each.draft.spare).map((each) => each.draft.act),
  );
  const lengths = new Map<number, number>();
  for (const chain of chains) lengths.set(chain, (lengths.get(chain) ?? 0) + 1);
  return told.map((each, at): CoreFacts => {
    const ids = actorIds(each);
    const chain = chains[at] ?? at;
    return {
      inHeadline: each.paragraph === headline,
      sentence: each.paragraph === headline ? -1 : each.sentenceIndex - skipped,
      sentences,
      source: each.source.length > 0,
      recipient: each.recipient.length > 0,
      headlineActors: Math.min(2, ids.filter((id) => named.has(id)).length),
      prominence: Math.max(0, ...ids.map((id) => participants.actor(id)?.prominence ?? 0)),
      wordInHeadline: words.has(each.draft.lemma),
      actInHeadline: acts.has(each.draft.act),
      chainLength: lengths.get(chain) ?? 1,
      firstOfChain: chain === at,
      daysAgo: daysBetween(each.time?.value ?? null, input.date),
    };
  });
}

export function coreProbability(model: EventModel, told: Told, facts: CoreFacts): number {
  return chanceOf(model.core, coreFeatures(told.draft, facts), 1, told.draft.sums, deedAt(model, 'core'));
}

/** Days from the beginning of an ISO date or interval to the article's date; null where either is not known. */
function daysBetween(value: string | null, date: string | null): number | null {
  const from = value === null ? Number.NaN : Date.parse(fullDate(value.split('/')[0] ?? ''));
  const to = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / DAY);
}

/** A year or month stands for its end, so that "this month" is not long ago. */
function fullDate(value: string): string {
  if (/^\d{4}$/.test(value)) return `${value}-12-31`;
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-28`;
  return value;
}
