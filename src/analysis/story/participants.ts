import { isCraft, nounClass } from '../../language/en/nouns';
import { isNamed } from '../../model/mainList';
import type { Actor, EntityType, Participant, Span } from '../../model/types';
import type { ResolvedActors } from '../actors/input';
import type { ParsedSentence, PlacedPhrase } from '../document';

/** Who a phrase of a draft means: its words, and the actor where one is resolved. */
export class Participants {
  private readonly byId: ReadonlyMap<string, Actor>;
  /** Where pronouns begin of which it is known whom they mean. */
  private readonly pronouns: ReadonlySet<number>;
  private readonly named = new Map<string, Newcomer>();

  constructor(private readonly actors: ResolvedActors) {
    this.byId = new Map(actors.actors.map((actor) => [actor.id, actor]));
    const known = actors.mentions.filter((each) => each.kind === 'pronoun' && isNamed(each));
    this.pronouns = new Set(known.map(({ start }) => start));
  }

  /** Whether it is sure enough whom a pronoun means. */
  isKnown(pronoun: Span): boolean {
    return this.pronouns.has(pronoun.start);
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /**
   * A participant a phrase, two where two actors are meant ("both leaders"). `isParty`: who is no actor yet ("ninety boats")
   * becomes one, for the deed shows that it can act.
   */
  of(phrases: readonly PlacedPhrase[], sentences: readonly ParsedSentence[], isParty = false): Participant[] {
    const found: Participant[] = [];
    for (const phrase of phrases) {
      const sentence = sentences[phrase.sentence];
      for (const one of sentence ? this.all(phrase, sentence) : []) {
        const participant = isParty && one.actor === null && sentence ? this.name(one, phrase, sentence) : one;
        if (!found.some((each) => sameParticipant(each, participant))) found.push(participant);
      }
    }
    return found;
  }

  /** Actors that only the deeds show, each with the mentions that were found of it. */
  get newcomers(): readonly Newcomer[] {
    return [...this.named.values()];
  }

  /** Equal words mean one party; a noun that an actor is called by already means that actor. */
  private name(one: Participant, phrase: PlacedPhrase, sentence: ParsedSentence): Participant {
    const tag = sentence.tags[phrase.head] ?? '';
    // "the American" in a match is one of a people.
    if (
      (tag !== 'NN' && tag !== 'NNS') ||
      /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(sentence.tokens[phrase.head]?.text ?? '')
    )
      return one;
    const name = wordsOf(phrase, sentence).replace(ARTICLE, '');
    const key = name.toLowerCase();
    const known = this.named.get(key);
    const party = known ?? {
      id: `a${this.actors.actors.length + this.named.size + 1}`,
      name,
      type: typeOf(sentence.lemmas[phrase.head] ?? '', tag.endsWith('S')),
      spans: [],
    };
    if (!known) this.named.set(key, party);
    if (!party.spans.some((span) => span.start === one.start)) party.spans.push({ start: one.start, end: one.end });
    return { ...one, actor: party.id };
  }

  /** Who speaks the quotation around a word. */
  speaking(word: Span): Participant | null {
    const named = this.actors.speakerAt(word);
    return named && { start: named.start, end: named.end, actor: this.actors.actorsOf(named)[0] ?? null };
  }

  private all(phrase: PlacedPhrase, sentence: ParsedSentence): Participant[] {
    const from = sentence.tokens[phrase.start];
    const to = sentence.tokens[phrase.end - 1];
    const head: Span | undefined = sentence.tokens[phrase.head];
    if (!from || !to || !head) return [];
    const { start } = from;
    const { end } = to;
    const actors = this.actors.actorsOf(head);
    return actors.length > 0 ? actors.map((actor) => ({ start, end, actor })) : [{ start, end, actor: null }];
  }
}

/** "ninety boats": an actor that the names and descriptions did not give. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** In the order in which the deeds were read. */
  readonly spans: Span[];
}

function typeOf(lemma: string, plural: boolean): EntityType {
  if (plural) return 'group';
  if (isCraft(lemma)) return 'other';
  return nounClass(lemma) === 'human' ? 'person' : 'organization';
}

const ARTICLE = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your)\s+/i;

const wordsOf = ({ start, end }: PlacedPhrase, { tokens }: ParsedSentence): string =>
  tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');

const sameParticipant = (a: Participant, b: Participant): boolean =>
  a.actor === b.actor && (a.actor !== null || (a.start === b.start && a.end === b.end));

/** Ids of all resolved actors on both sides. */
export function actorIds(event: { source: readonly Participant[]; recipient: readonly Participant[] }): string[] {
  return [...event.source, ...event.recipient].flatMap((each) => (each.actor === null ? [] : [each.actor]));
}
