/** By whose word a deed is told within its sentence. */
import type { Phrase } from '../document';
import type { Candidate } from './candidates';
import { subjectsOf } from './control';
import { isActorKind, type NounPhrase } from './mentions';
import { isExpletive } from './noParty';
import { head, kid, kidsOf, lemma, rel, type Tree, word } from './tree';
import type { SentenceView } from './view';

/** Subject of the saying verb over the event, or the phrase after "according to". */
export function speakerOf(view: SentenceView, c: Candidate): Phrase | null {
  const { tree } = view;
  for (const step of c.frame.steps) {
    if (step.name !== 'say') continue;
    for (const s of subjectsOf(tree, step.token)) {
      const phrase = view.phraseAt.get(s);
      // "he was said to have been shot": who is spoken of says nothing.
      if (rel(tree, s) === 'nsubjpass') continue;
      if (phrase !== undefined && speaks(tree, phrase))
        return { start: phrase.start, end: phrase.end, head: phrase.head };
    }
  }
  return accordingTo(view, c);
}

/** Parties speak, and reports in their stead; "it" of "it is believed" and other things do not. */
const speaks = (tree: Tree, phrase: NounPhrase): boolean =>
  (isActorKind(phrase.kind) || SPEAKING_THINGS.has(lemma(tree, phrase.head))) && !isExpletive(tree, phrase.head);
const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  'report statement document source letter study survey poll record communique article release review memo website'.split(
    ' ',
  ),
);

function accordingTo(view: SentenceView, c: Candidate): Phrase | null {
  const { tree } = view;
  for (let at = c.token, k = 0; at >= 0 && k < 6; k++, at = head(tree, at)) {
    for (const child of kidsOf(tree, at)) {
      if (word(tree, child).toLowerCase() !== 'according') continue;
      const to = kid(tree, child, 'prep');
      const phrase = view.phraseAt.get(to < 0 ? -1 : kid(tree, to, 'pobj'));
      if (phrase !== undefined) return { start: phrase.start, end: phrase.end, head: phrase.head };
    }
  }
  return null;
}
