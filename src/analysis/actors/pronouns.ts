import type { Gender } from '../../language/en/nouns';
import type { EntityType } from '../../model/types';
import type { Draft, GrammaticalNumber } from './draft';
import type { SentenceView } from './view';

type PronounClass = 'person' | 'thing' | 'plural' | 'first' | 'firstPlural' | 'second' | 'relative';

interface Form {
  readonly class: PronounClass;
  readonly gender: Gender;
  readonly reflexive: boolean;
}

const form = (cls: PronounClass, gender: Gender = null, reflexive = false): Form => ({ class: cls, gender, reflexive });
const FORMS: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    he: form('person', 'male'),
    him: form('person', 'male'),
    his: form('person', 'male'),
    himself: form('person', 'male', true),
    she: form('person', 'female'),
    her: form('person', 'female'),
    hers: form('person', 'female'),
    herself: form('person', 'female', true),
    it: form('thing'),
    its: form('thing'),
    itself: form('thing', null, true),
    who: form('relative'),
    whom: form('relative'),
    whose: form('relative'),
    which: form('relative'),
    that: form('relative'),
    you: form('second'),
    your: form('second'),
    they: form('plural'),
    them: form('plural'),
    their: form('plural'),
    theirs: form('plural'),
    themselves: form('plural', null, true),
    i: form('first'),
    me: form('first'),
    my: form('first'),
    mine: form('first'),
    myself: form('first'),
    we: form('firstPlural'),
    us: form('firstPlural'),
    our: form('firstPlural'),
    ours: form('firstPlural'),
    ourselves: form('firstPlural'),
  }),
);

const IN_SPEECH = new Set(['first', 'firstPlural', 'second']);

/** I, we, you and their forms: whom they mean is known only when the speaker of their quotation is. */
export const isOfSpeech = (word: string): boolean => IN_SPEECH.has(FORMS.get(word.toLowerCase())?.class ?? '');

/** A word for the pronouns that mean the same: he, him and his; we and our. */
export function pronounClass(word: string): string {
  const form = pronounForm(word);
  return form ? `${form.class} ${form.gender}` : '';
}

export const pronounForm = (word: string): Form | undefined => FORMS.get(word.toLowerCase());

export function draftPronouns(sentences: readonly SentenceView[]): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    sentence.words.forEach((word, head) => {
      const found = FORMS.get(word);
      if (found && isPronoun(sentence, head, word)) drafts.push(draftPronoun(sentence, head, found));
    });
  }
  return drafts;
}

/** "US" and "IT" in capitals are names; "I." may be an initial. */
function isPronoun(sentence: SentenceView, head: number, word: string): boolean {
  const text = sentence.tokens[head]?.text ?? '';
  if (word === 'that' || word === 'which') return /^W/.test(sentence.tags[head] ?? '');
  if (word === 'i') return text === 'I' && sentence.tags[head] !== 'NNP';
  return !(text.length > 1 && text === text.toUpperCase());
}

function draftPronoun(sentence: SentenceView, head: number, found: Form): Draft {
  const token = sentence.tokens[head];
  const plural: GrammaticalNumber = found.class === 'plural' || found.class === 'firstPlural' ? 'plural' : 'singular';
  const type: EntityType = found.class === 'person' || found.class === 'first' ? 'person' : 'organization';
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    sentence: sentence.index,
    from: head,
    to: head + 1,
    head,
    kind: 'pronoun',
    type,
    number: plural,
    text: token?.text ?? '',
    lemma: sentence.words[head] ?? '',
    noun: null,
    modifiers: [],
    determiner: 'none',
    gender: found.gender,
    confidence: 0.6,
    why: 'pronoun',
    entities: [],
    group: null,
  };
}

const EMPTY_IT_VERB = new Set(['seem', 'appear', 'turn', 'rain', 'snow', 'take', 'happen', 'matter']);

/** "it" that means nothing: "it is clear that ...", "it seems". */
export function isEmptyIt(sentence: SentenceView, head: number): boolean {
  if (sentence.rels[head] === 'expl') return true;
  if (sentence.words[head] !== 'it' || sentence.rels[head]?.startsWith('nsubj') !== true) return false;
  const verb = sentence.heads[head] ?? -1;
  const lemma = sentence.lemmas[verb] ?? '';
  if (EMPTY_IT_VERB.has(lemma)) return true;
  if (lemma !== 'be') return false;
  return (sentence.children[verb] ?? []).some(
    (child) =>
      child > verb &&
      (/^(?:ccomp|xcomp|advcl|acomp)$/.test(sentence.rels[child] ?? '') || sentence.tags[child] === 'CD'),
  );
}
