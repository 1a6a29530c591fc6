import type { Entity } from './draft';
import type { DraftAt } from './links';
import type { SentenceView } from './view';

/** Names and descriptions of a speaker that are asked for its body. */
const MOST_CALLED = 8;
/** Words that join a name to a body ("Ng of the union"), and how far after them the body may stand. */
const JOINS = new Set(['of', 'for', 'from', 'at', 'with']);
const REACH = 6;

/**
 * Whom a person works or speaks for: the body, group or country in what it was called, the latest first ("the union's
 * secretary", "a spokesman for the port"). This is whom "we" means when the person speaks. Null where nothing says it.
 */
export function bodyIn(person: Entity, sentences: readonly SentenceView[], draftAt: DraftAt): Entity | null {
  let asked = 0;
  for (let at = person.drafts.length - 1; at >= 0 && asked < MOST_CALLED; at--) {
    const draft = person.drafts[at];
    const sentence = draft && sentences[draft.sentence];
    if (!sentence || draft.kind === 'pronoun') continue;
    asked++;
    const after = JOINS.has(sentence.words[draft.to] ?? '') ? draft.to + REACH : draft.to;
    const to = Math.max(after, draft.tail?.to ?? 0);
    for (let token = draft.from; token < to; token++) {
      const other = draftAt(sentence, token)?.entities[0];
      if (other && other !== person && other.type !== 'person') return other;
    }
  }
  return null;
}
