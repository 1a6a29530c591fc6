import type { Draft, Entity } from './draft';

/** How many actors an anaphor may choose from: those mentioned last. Keeps the work linear in the text. */
export const MAX_CANDIDATES = 30;

/** The actors mentioned so far, the latest first. */
export class Recency {
  private readonly list: Entity[] = [];

  get entities(): readonly Entity[] {
    return this.list;
  }

  private readonly nationCounts = new Map<Entity, number>();
  private main: Entity | null = null;

  /** The country named most so far, by noun or adjective: what "the country" means where nothing is nearer. */
  get mainNation(): Entity | null {
    return this.main;
  }

  noteNation(entity: Entity): void {
    if (!entity.country?.state || entity.type !== 'place') return;
    const count = (this.nationCounts.get(entity) ?? 0) + 1;
    this.nationCounts.set(entity, count);
    if (!this.main || count > (this.nationCounts.get(this.main) ?? 0)) this.main = entity;
  }

  private readonly topics = new Map<string, Entity>();

  /** True for the actor of its type that is mentioned most so far. */
  isTopic(entity: Entity): boolean {
    return this.topics.get(entity.type) === entity;
  }

  /** The actor that was a subject last. */
  subject: Entity | null = null;

  touch(entity: Entity, draft: Draft, rel: string): void {
    const at = this.list.indexOf(entity);
    if (at >= 0) this.list.splice(at, 1);
    this.list.unshift(entity);
    if (this.list.length > MAX_CANDIDATES) this.list.pop();
    const subjectKept = entity.lastSentence === draft.sentence && entity.lastRel.startsWith('nsubj');
    entity.lastRel = subjectKept ? entity.lastRel : rel;
    entity.lastSentence = draft.sentence;
    entity.lastStart = draft.start;
    entity.lastEnd = draft.end;
    entity.lastKind = draft.kind;
    if (draft.kind !== 'pronoun') entity.lastLemma = draft.lemma;
    if (entity.firstSentence < 0) entity.firstSentence = draft.sentence;
    entity.mentionsSoFar++;
    if (rel.startsWith('nsubj')) this.subject = entity;
    const topic = this.topics.get(entity.type);
    if (!topic || entity.mentionsSoFar > topic.mentionsSoFar) this.topics.set(entity.type, entity);
    this.noteNation(entity);
  }
}
