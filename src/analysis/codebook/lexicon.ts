/** A codebook made ready to be looked for: all of its words in trees, and what each type stands for. */
import type { Codebook, OwnAttribute, OwnEvent, OwnTrigger, OwnType } from '../../model/codebook';
import { attributesOf } from '../../model/codebook';
import { PhraseTree } from './phrases';

export interface TriggerMeaning {
  readonly event: OwnEvent;
  readonly trigger: OwnTrigger;
}

/** `whole`: a name in full; else a word of the type. */
export interface TypeMeaning {
  readonly type: OwnType;
  readonly whole: boolean;
}

export interface ValueMeaning {
  readonly attribute: OwnAttribute;
  /** Of a choice what is said; null where a number stands beside the word. */
  readonly value: string | null;
}

export interface Lexicon {
  readonly types: PhraseTree<TypeMeaning>;
  readonly triggers: PhraseTree<TriggerMeaning>;
  /** The words of the attributes of each event type, those of the types that it specialises included. */
  readonly values: ReadonlyMap<string, PhraseTree<ValueMeaning>>;
  /** A type's own name and all that it specialises, the built-in type last. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Codebook, Lexicon>();

/** The same object for the same codebook. */
export function lexiconOf(codebook: Codebook): Lexicon {
  const before = known.get(codebook);
  if (before) return before;
  const lexicon = compile(codebook);
  known.set(codebook, lexicon);
  return lexicon;
}

function compile(codebook: Codebook): Lexicon {
  const types = new PhraseTree<TypeMeaning>();
  const triggers = new PhraseTree<TriggerMeaning>();
  const values = new Map<string, PhraseTree<ValueMeaning>>();
  for (const type of codebook.types) {
    for (const name of type.names) types.add(name, { type, whole: true });
    for (const words of type.words) types.add(words, { type, whole: false });
  }
  for (const event of codebook.events) {
    for (const trigger of event.triggers) triggers.add(trigger.words, { event, trigger });
    const tree = new PhraseTree<ValueMeaning>();
    for (const attribute of attributesOf(codebook, event)) {
      for (const words of attribute.words) tree.add(words, { attribute, value: null });
      for (const { value, words } of attribute.values) for (const each of words) tree.add(each, { attribute, value });
    }
    if (!tree.isEmpty) values.set(event.name, tree);
  }
  const kinds = new Map(
    codebook.types.map((one) => [one.name, [one.name, ...one.parents, ...(one.is ? [one.is] : [])]]),
  );
  return { types, triggers, values, kinds };
}
