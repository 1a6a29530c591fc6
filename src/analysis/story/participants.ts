import type { Actor, Participant, Span } from '../../model/types';
import type { ResolvedActors } from '../actors/input';
import type { ParsedSentence, PlacedPhrase } from '../document';

/** Who a phrase of a draft means: its words, and the actor where one is resolved. */
const MAX_WALK = 40;
/** What belongs to an actor without acting itself: "its troops", "the ministry's website", "Russia's plans". */
const OWNER_RELS = new Set(['poss', 'compound', 'nmod', 'amod']);

export class Participants {
  private readonly byId: ReadonlyMap<string, Actor>;

  constructor(private readonly actors: ResolvedActors) {
    this.byId = new Map(actors.actors.map((actor) => [actor.id, actor]));
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  /** A participant a phrase, two where two actors are meant: those of its head, else the owner of what the head names. */
  of(phrases: readonly PlacedPhrase[], sentences: readonly ParsedSentence[]): Participant[] {
    const found: Participant[] = [];
    for (const phrase of phrases) {
      const sentence = sentences[phrase.sentence];
      for (const participant of sentence ? this.all(phrase, sentence) : []) {
        if (!found.some((each) => sameParticipant(each, participant))) found.push(participant);
      }
    }
    return found;
  }

  private all(phrase: PlacedPhrase, sentence: ParsedSentence): Participant[] {
    const from = sentence.tokens[phrase.start];
    const to = sentence.tokens[phrase.end - 1];
    if (!from || !to) return [];
    const span = { start: from.start, end: to.end };
    const actors = this.actorsAt(sentence, phrase.head);
    if (actors.length > 0) return actors.map((actor) => ({ ...span, actor }));
    return [{ ...span, actor: this.ownerOf(phrase, sentence) }];
  }

  private actorsAt(sentence: ParsedSentence, token: number): readonly string[] {
    const span: Span | undefined = sentence.tokens[token];
    return span ? this.actors.actorsOf(span) : [];
  }

  private ownerOf(phrase: PlacedPhrase, sentence: ParsedSentence): string | null {
    let modifier: string | null = null;
    const limit = Math.min(phrase.end, phrase.start + MAX_WALK);
    for (let token = phrase.start; token < limit; token++) {
      const rel = sentence.rels[token] ?? '';
      if (token === phrase.head || !(OWNER_RELS.has(rel) || rel === 'pobj')) continue;
      const actor = this.actorsAt(sentence, token)[0];
      if (actor === undefined) continue;
      if (rel === 'poss' || rel === 'pobj') return actor;
      modifier ??= actor;
    }
    return modifier;
  }
}

const sameParticipant = (a: Participant, b: Participant): boolean =>
  a.actor === b.actor && (a.actor !== null || (a.start === b.start && a.end === b.end));

/** Ids of all resolved actors on both sides. */
export function actorIds(event: { source: readonly Participant[]; recipient: readonly Participant[] }): string[] {
  return [...event.source, ...event.recipient].flatMap((each) => (each.actor === null ? [] : [each.actor]));
}
