/** Deeds that a type of the codebook names: by their trigger, and by who stands on their sides. */

import type { OwnEvent } from '../../model/codebook';
import { intensityOf } from '../../model/plover';
import type { Actor, Participant } from '../../model/types';
import type { EventDraft, ParsedSentence } from '../document';
import type { Told } from '../story/told';
import { readAttributes } from './attributes';
import type { Lexicon, TriggerMeaning } from './lexicon';
import type { OwnTypes } from './ownTypes';
import type { Found } from './phrases';

/** Deeds that no list names are told from here on. */
const TELL_FROM = 0.5;
/** What the folder says of the word and its sides is as sure as that. */
const SURE = 0.9;
const WHY = 'trigger of the codebook';

/** Tokens of a sentence that a phrase of the codebook covers. */
export function triggerTokens(sentence: ParsedSentence, lexicon: Lexicon): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { start, end } of lexicon.triggers.in(sentence)) for (let at = start; at < end; at++) tokens.add(at);
  return tokens;
}

interface Known {
  readonly lexicon: Lexicon;
  readonly types: OwnTypes;
  readonly actors: readonly Actor[];
}

/** Deeds with the codebook's types; those that only their trigger let in, and that fit none, are gone. */
export function asOwnEvents(told: readonly Told[], known: Known): Told[] {
  const { lexicon } = known;
  if (lexicon.triggers.isEmpty) return [...told];
  const kindsOf = kindsIn(known);
  const meanings = new Map<ParsedSentence, readonly Found<TriggerMeaning>[]>();
  const heads = new Map<ParsedSentence, number[]>();
  const coded = told.flatMap((each): { readonly told: Told; readonly event?: OwnEvent }[] => {
    const { draft, sentence } = each;
    const found = meanings.get(sentence) ?? lexicon.triggers.in(sentence);
    meanings.set(sentence, found);
    const { start, end } = draft.trigger;
    const here = found.filter((one) => one.start < end && start < one.end);
    const fitting = here.flatMap((one) =>
      one.means
        .filter(
          ({ trigger }) =>
            fits(trigger.source, each.source, kindsOf) && fits(trigger.recipient, each.recipient, kindsOf),
        )
        .map((meaning) => ({
          ...meaning,
          asked: Number(meaning.trigger.source !== null) + Number(meaning.trigger.recipient !== null),
          length: one.end - one.start,
        })),
    );
    // The longest phrase that asks most of its sides; of equal ones the first of the file.
    const [best] = fitting.sort((a, b) => b.length - a.length || b.asked - a.asked);
    if (!best) return draft.confidence < TELL_FROM && here.length > 0 ? [] : [{ told: each }];
    heads.set(sentence, [...(heads.get(sentence) ?? []), draft.trigger.head]);
    return [{ told: { ...each, draft: asOwn(draft, best) }, event: best.event }];
  });
  return coded.map(({ told: each, event }) => {
    const attributes = event ? readAttributes(each, event, lexicon, heads.get(each.sentence) ?? []) : [];
    return attributes.length > 0 ? { ...each, attributes } : each;
  });
}

function asOwn(draft: EventDraft, { event }: TriggerMeaning): EventDraft {
  const { act } = event;
  // A code that is not the deed's own says how it is reported: as a threat, a demand.
  const code = draft.code === draft.act ? act : draft.code;
  const mode = act === draft.act ? draft.mode : null;
  return {
    ...draft,
    ...{ act, code, mode, subtype: event.name, intensity: intensityOf(code, mode) },
    confidence: Math.max(draft.confidence, TELL_FROM),
    actConfidence: Math.max(draft.actConfidence, SURE),
    why: draft.why === '' ? WHY : `${draft.why}; ${WHY}`,
  };
}

type KindsOf = (one: Participant) => readonly string[];

/** Where somebody is asked for, one of them must be of such a type. */
const fits = (asked: readonly string[] | null, side: readonly Participant[], kindsOf: KindsOf): boolean =>
  asked === null || side.some((one) => kindsOf(one).some((kind) => asked.includes(kind)));

/** What a party is: its own type, all that it specialises, and the built-in type of its actor. */
function kindsIn({ lexicon, types, actors }: Known): KindsOf {
  const builtIn = new Map(actors.map((actor) => [actor.id, actor.type]));
  // English names a thing by its last word.
  const things = new Map(types.things.map((one) => [one.end, one]));
  return ({ actor, start, end }) => {
    const at = things.get(end);
    const thing = at && at.start >= start ? at : undefined;
    const own = (actor === null ? undefined : types.ofActor.get(actor)) ?? thing?.type;
    const base = actor === null ? undefined : builtIn.get(actor);
    return [...(own === undefined ? [] : (lexicon.kinds.get(own) ?? [own])), ...(base === undefined ? [] : [base])];
  };
}
