import { atOnce } from '../atOnce';
import type { WordClusters } from '../entities/clusters';
import { clusterNames } from './clusters';
import type { Draft } from './draft';
import { joinHeadlineActors } from './headline';
import type { ActorInput, ResolvedActors } from './input';
import { draftInnerPlaces, draftNames } from './namedDrafts';
import { draftNominals } from './nominals';
import { joinOffices } from './offices';
import { draftPronouns } from './pronouns';
import type { Ranker } from './ranker';
import { draftRoles } from './roles';
import { tabulate } from './table';
import { type SentenceView, viewSentences } from './view';
import { Walk } from './walk';

/** What the resolver has learned: which reading of a mention is likely, and which words are alike. */
export interface ActorKnowledge {
  readonly ranker: Ranker | null;
  readonly clusters: WordClusters;
}

/**
 * Who is meant where: gathers names into groups, reads their roles, then walks the text once and gives every name,
 * description and pronoun the actor that the ranker finds likeliest among those mentioned last. Linear in the text.
 */
export const resolveActors = (...args: Parameters<typeof resolveSteps>): ResolvedActors =>
  atOnce(resolveSteps(...args));

/** The same in steps: over a long article it takes seconds, and somebody may type meanwhile. */
export function* resolveSteps(input: ActorInput, knowledge: ActorKnowledge): Generator<void, ResolvedActors> {
  const { sentences, drafts } = yield* draftSteps(input);
  const walk = new Walk(sentences, drafts, knowledge.ranker, knowledge.clusters);
  yield* walk.steps();
  const { entities } = walk;
  joinHeadlineActors(entities, sentences);
  joinOffices(entities);
  yield;
  return { ...tabulate(sentences, entities, drafts), speakerAt: (span) => walk.speakerAt(span) };
}

/** Everything in the text that may be a mention, in text order; names know their groups. */
export const draftMentions = (input: ActorInput): Drafted => atOnce(draftSteps(input));

interface Drafted {
  readonly sentences: readonly SentenceView[];
  readonly drafts: readonly Draft[];
}

function* draftSteps(input: ActorInput): Generator<void, Drafted> {
  const sentences = viewSentences(input.paragraphs);
  yield;
  const names = draftNames(sentences, input.paragraphs);
  const places = new Set(names.filter((name) => name.type === 'place').map((name) => name.text.toLowerCase()));
  const allNames = [...names, ...draftInnerPlaces(sentences, names, places)].sort(inTextOrder);
  yield;
  clusterNames(sentences, allNames);
  for (const draft of allNames) {
    draft.group = draft.entities[0] ?? null;
    draft.entities = [];
    if (draft.group) {
      draft.group.calls++;
      draft.group.headed ||= sentences[draft.sentence]?.head ?? false;
    }
  }
  for (const draft of allNames) if (draft.group) draft.group.drafts = [];
  yield;
  const roles = draftRoles(sentences, names);
  yield;
  const nominals = draftNominals(sentences, [...names, ...roles]);
  yield;
  const drafts = [...allNames, ...roles, ...nominals, ...draftPronouns(sentences)].sort(inTextOrder);
  return { sentences, drafts };
}

const inTextOrder = (a: Draft, b: Draft): number => a.start - b.start || b.end - a.end;
