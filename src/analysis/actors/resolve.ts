import { clusterNames } from './clusters';
import type { Draft } from './draft';
import { joinHeadlineActors } from './headline';
import type { ActorInput, ResolvedActors } from './input';
import { draftInnerPlaces, draftNames } from './namedDrafts';
import { draftNominals } from './nominals';
import { draftPronouns } from './pronouns';
import { draftRoles } from './roles';
import { tabulate } from './table';
import { viewSentences } from './view';
import { Walk } from './walk';

/**
 * Who is meant where: gathers names into actors, reads their roles, then walks the text once and gives every description
 * and pronoun the actor that fits best among those mentioned last. Rules only; linear in the text.
 */
export function resolveActors(input: ActorInput): ResolvedActors {
  const sentences = viewSentences(input.paragraphs);
  const names = draftNames(sentences, input.paragraphs);
  const places = new Set(names.filter((name) => name.type === 'place').map((name) => name.text.toLowerCase()));
  const allNames = [...names, ...draftInnerPlaces(sentences, names, places)].sort(inTextOrder);
  const entities = clusterNames(sentences, allNames);
  const roles = draftRoles(sentences, names);
  const nominals = draftNominals(sentences, [...names, ...roles]);
  const pronouns = draftPronouns(sentences);
  const drafts = [...allNames, ...roles, ...nominals, ...pronouns].sort(inTextOrder);
  new Walk(sentences, entities, drafts).run();
  joinHeadlineActors(entities);
  return tabulate(sentences, entities, drafts);
}

const inTextOrder = (a: Draft, b: Draft): number => a.start - b.start || b.end - a.end;
