import type { Draft } from './draft';
import type { Company } from './mentionFeatures';
import type { Surroundings } from './surroundings';
import type { SentenceView } from './view';

/** What stands beside a description or pronoun in a list, and who owns it or is the subject of its clause. */
export function companyOf(
  draft: Draft,
  sentence: SentenceView,
  { owner, clauseSubject }: Surroundings,
  draftAt: (token: number) => Draft | undefined,
): Company {
  const beside =
    sentence.rels[draft.head] === 'conj'
      ? (sentence.heads[draft.head] ?? -1)
      : (sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'conj') ?? -1);
  const joined = beside >= 0 ? draftAt(beside) : undefined;
  return {
    joined: joined ? `${joined.kind} ${joined.noun} ${joined.entities.length > 0}` : beside >= 0 ? 'word' : '',
    owner: owner ? `${owner.type} ${owner.names.size > 0}` : '',
    subject: clauseSubject ? `${clauseSubject.type} ${clauseSubject.number}` : '',
  };
}
