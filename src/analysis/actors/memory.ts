import type { WordClusters } from '../entities/clusters';
import type { Draft, Entity } from './draft';
import type { Link } from './linkFeatures';
import type { DraftAt } from './links';
import { verbAbove } from './mentionFeatures';
import { isJoinedSubject, joinedWith, type Pair } from './pairs';
import { pronounClass } from './pronouns';
import type { Quotations } from './quotes';
import { Recency } from './recency';
import type { PronounChoice } from './resolvePronouns';
import type { Surroundings } from './surroundings';
import type { SentenceView } from './view';

/** Whom syntax, rules and quotations put around a mention. */
export interface Here extends Surroundings {
  readonly rule: PronounChoice | null;
  readonly speaker: Entity | null;
  /** Whom the speaker works or speaks for. */
  readonly body: Entity | null;
}

/** What the walk keeps in mind of the mentions so far, and how an actor among them stands to a new mention. */
export class Memory {
  readonly recency = new Recency();
  /** The subject joined by "and" that was seen last. */
  pair: Pair | null = null;
  /** Any two joined by "and" that were seen last. */
  joined: Pair | null = null;
  /** Whom each sort of pronoun meant last. */
  private readonly byWord = new Map<string, Entity>();

  constructor(
    private readonly clusters: WordClusters,
    private readonly quotations: Quotations,
    private readonly draftAt: DraftAt,
  ) {}

  /** `fitting`: the actors that the mention may mean, the latest first; `nations`: the countries named in it. */
  link(draft: Draft, entity: Entity, here: Here, nations: readonly string[], fitting: readonly Entity[]): Link {
    const same = draft.kind === 'pronoun' ? this.byWord.get(pronounClass(draft.text)) : undefined;
    return {
      rank: Math.max(0, this.recency.entities.indexOf(entity)),
      place: Math.max(0, fitting.indexOf(entity)),
      fitting: fitting.length,
      sameWord: same === undefined ? 0 : same === entity ? 2 : 1,
      lastSubject: this.recency.subject === entity,
      topic: this.recency.isTopic(entity),
      nations,
      owner: here.owner === entity,
      speaker: here.speaker === entity,
      speakersBody: draft.kind === 'pronoun' && here.body === entity,
      spoken: here.speaker !== null,
      clauseSubject: here.clauseSubject === entity,
      matrixSubject: here.matrixSubject === entity,
      beside: here.beside === entity,
      byRule:
        here.rule?.entities.length === 1 && here.rule.entities[0] === entity ? Math.ceil(here.rule.confidence * 5) : 0,
      mainNation: this.recency.mainNation === entity,
      seat: '',
    };
  }

  /** After a mention was given its actors. */
  remember(draft: Draft, sentence: SentenceView): void {
    for (const entity of draft.entities) {
      if (draft.kind === 'adjective') this.recency.noteNation(entity);
      else this.recency.touch(entity, draft, sentence.rels[draft.head] ?? '');
      entity.lastParagraph = sentence.paragraph;
      entity.lastQuoted = this.quotations.at(draft.sentence, draft.head) >= 0;
      entity.lastVerb = this.clusters.of(verbAbove(draft, sentence));
      if (draft.kind === 'pronoun') {
        entity.calledGender = draft.gender ?? entity.calledGender;
        this.byWord.set(pronounClass(draft.text), entity);
      } else entity.lastCluster = this.clusters.of(draft.lemma);
      if (draft.kind === 'named' && entity.lastWord === 0) this.noteName(draft, entity);
    }
    const joined = joinedWith(draft, sentence, (token) => this.draftAt(sentence, token));
    if (joined) this.joined = { entities: joined, sentence: draft.sentence };
    if (joined && isJoinedSubject(draft, sentence)) this.pair = { entities: joined, sentence: draft.sentence };
  }

  private noteName(draft: Draft, entity: Entity): void {
    const words = draft.text.toLowerCase().split(' ');
    entity.lastWord = this.clusters.of(words.at(-1) ?? '');
    if (words.length > 1) entity.firstWord = this.clusters.of(words[0] ?? '');
  }
}
