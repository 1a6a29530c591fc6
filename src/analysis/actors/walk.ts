import { assign, type Draft, type Entity, newEntity } from './draft';
import { linkedEntity } from './links';
import { countsTwo } from './nominals';
import { isJoinedSubject, joinedWith, lastTwo, onePerNation, type Pair } from './pairs';
import { isFirstPerson } from './pronouns';
import { findQuotations, subjectOf } from './quotes';
import { Recency } from './recency';
import { chooseNominal, WIDE } from './resolveNominals';
import { choosePronoun } from './resolvePronouns';
import { nationsIn } from './roles';
import { Speakers } from './speakers';
import type { SentenceView } from './view';

/** How far back a joined subject is what "they" means, in sentences. */
const PAIR_REACH = 1;

/** Walks the mentions once, in text order, and gives descriptions and pronouns their actors. */
export class Walk {
  private readonly recency = new Recency();
  private readonly speakers: Speakers;
  private readonly byToken = new Map<number, Draft>();
  private readonly countries = new Map<string, Entity>();
  private readonly firstPerson: Draft[] = [];
  private pair: Pair | null = null;

  /** New actors are added to `entities`. */
  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly entities: Entity[],
    private readonly drafts: readonly Draft[],
  ) {
    this.speakers = new Speakers(sentences, findQuotations(sentences), (sentence, token) =>
      this.draftAt(sentence, token),
    );
    for (const entity of entities) {
      if (entity.country && entity.type === 'place') this.countries.set(entity.country.name, entity);
    }
    for (const draft of drafts) {
      const start = sentences[draft.sentence]?.tokens[draft.head]?.start ?? draft.start;
      if (draft.kind !== 'adjective' || !this.byToken.has(start)) this.byToken.set(start, draft);
    }
  }

  run(): void {
    const relatives = this.relatives();
    let relative = 0;
    for (const draft of this.drafts) {
      const sentence = this.sentences[draft.sentence];
      if (!sentence) continue;
      for (; (relatives[relative]?.start ?? Number.POSITIVE_INFINITY) < draft.start; relative++) {
        const { antecedent, draft: stand } = relatives[relative] ?? {};
        const entity = antecedent?.entities[0];
        if (entity && stand) this.recency.touch(entity, stand, 'nsubj');
      }
      if (draft.kind === 'nominal' && draft.entities.length === 0) this.nominal(draft, sentence);
      if (draft.kind === 'pronoun') this.pronoun(draft, sentence);
      this.remember(draft, sentence);
    }
    for (const draft of this.firstPerson) {
      const sentence = this.sentences[draft.sentence];
      if (sentence) this.settlePronoun(draft, sentence);
    }
  }

  private remember(draft: Draft, sentence: SentenceView): void {
    for (const entity of draft.entities) {
      if (draft.kind === 'adjective') this.recency.noteNation(entity);
      else this.recency.touch(entity, draft, sentence.rels[draft.head] ?? '');
    }
    const joined = joinedWith(draft, sentence, (token) => this.draftAt(sentence, token));
    if (joined && isJoinedSubject(draft, sentence)) this.pair = { entities: joined, sentence: draft.sentence };
  }

  /** "Smith, who had told ...": the relative pronoun makes its antecedent the subject of what follows. */
  private relatives(): { start: number; antecedent: Draft; draft: Draft }[] {
    const found: { start: number; antecedent: Draft; draft: Draft }[] = [];
    for (const sentence of this.sentences) {
      sentence.words.forEach((word, token) => {
        if ((word !== 'who' && word !== 'which') || !sentence.rels[token]?.startsWith('nsubj')) return;
        const verb = sentence.heads[token] ?? -1;
        const antecedent =
          sentence.rels[verb] === 'relcl' ? this.draftAt(sentence, sentence.heads[verb] ?? -1) : undefined;
        const start = sentence.tokens[token]?.start ?? 0;
        if (antecedent) found.push({ start, antecedent, draft: { ...antecedent, start, entities: [] } });
      });
    }
    return found;
  }

  private nominal(draft: Draft, sentence: SentenceView): void {
    const nations = nationsIn(sentence, draft);
    const type = draft.noun === 'place' ? 'place' : draft.noun === 'human' ? 'person' : 'organization';
    const several =
      onePerNation(draft, nations, this.recency.entities) ??
      (countsTwo(sentence, draft) && type !== 'organization' ? this.twoMeant(draft, type) : null);
    if (several) {
      this.settleSeveral(draft, several, 'description; the two mentioned last that it fits');
      return;
    }
    const linked = linkedEntity(draft, sentence, (each, token) => this.draftAt(each, token));
    if (linked) {
      assign(draft, linked);
      draft.confidence = 0.7;
      draft.why = 'description; stands beside the name';
      return;
    }
    this.describe(draft, sentence, nations);
  }

  private describe(draft: Draft, sentence: SentenceView, nations: readonly string[]): void {
    const owner = this.ownerOf(draft, sentence);
    const own = WIDE.has(draft.lemma) && owner ? this.countryOf(owner) : null;
    const choice = own
      ? { entity: own, confidence: 0.6, why: 'description; the country of its owner' }
      : chooseNominal(draft, { candidates: this.candidatesFor(draft), nations, owner });
    const entity = choice?.entity ?? this.create(draft);
    if (!entity) return;
    assign(draft, entity);
    if (choice) {
      draft.confidence = choice.confidence;
      draft.why = choice.why;
    }
    for (const nation of nations) entity.nations.add(nation);
  }

  private settleSeveral(draft: Draft, entities: readonly Entity[], why: string): void {
    for (const entity of entities) assign(draft, entity);
    draft.confidence = 0.65;
    draft.why = why;
  }

  private twoMeant(draft: Draft, type: string | null, but: Entity | null = null): readonly Entity[] | null {
    const { pair } = this;
    const near = pair && draft.sentence - pair.sentence <= PAIR_REACH;
    if (near && (type === null || pair.entities[0].type === type)) return pair.entities;
    const recent = this.recency.entities.filter((entity) => entity !== but);
    return lastTwo(recent, draft.sentence, type);
  }

  /** Who says that the two do something: never one of the two. */
  private reporterOf(draft: Draft, sentence: SentenceView): Entity | null {
    const verb = sentence.heads[draft.head] ?? -1;
    if (verb < 0 || sentence.rels[verb] !== 'ccomp') return null;
    const subject = subjectOf(sentence, sentence.heads[verb] ?? -1);
    return subject < 0 ? null : (this.draftAt(sentence, subject)?.entities[0] ?? null);
  }

  private candidatesFor(draft: Draft): readonly Entity[] {
    const nation = WIDE.has(draft.lemma) ? this.recency.mainNation : null;
    if (!nation || this.recency.entities.includes(nation)) return this.recency.entities;
    return [...this.recency.entities, nation];
  }

  private countryOf(owner: Entity): Entity | null {
    for (const nation of owner.nations) {
      const country = this.countries.get(nation);
      if (country) return country;
    }
    return null;
  }

  /** Places and weak bodies that come back to nothing are not actors. */
  private create(draft: Draft): Entity | null {
    const powers = draft.number === 'plural' && draft.determiner === 'definite' && WIDE.has(draft.lemma);
    if ((draft.noun === 'place' && !powers) || draft.noun === 'weak') return null;
    const entity = newEntity(this.entities.length, powers ? 'group' : draft.type, draft.number);
    this.entities.push(entity);
    return entity;
  }

  private ownerOf(draft: Draft, sentence: SentenceView): Entity | null {
    const owner = sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'poss');
    return owner === undefined ? null : (this.draftAt(sentence, owner)?.entities[0] ?? null);
  }

  private draftAt(sentence: SentenceView, token: number): Draft | undefined {
    return this.byToken.get(sentence.tokens[token]?.start ?? -1);
  }

  /** The actor of a token; a relative pronoun has that of the word before its clause. */
  private entityAt(sentence: SentenceView, token: number): Entity | null {
    const own = this.draftAt(sentence, token)?.entities[0];
    if (own || !/^(?:WP|WDT)$/.test(sentence.tags[token] ?? '')) return own ?? null;
    const verb = sentence.heads[token] ?? -1;
    const above = sentence.rels[verb] === 'relcl' ? (sentence.heads[verb] ?? -1) : -1;
    return above < 0 ? null : (this.draftAt(sentence, above)?.entities[0] ?? null);
  }

  private pronoun(draft: Draft, sentence: SentenceView): void {
    if (isFirstPerson(draft.text)) this.firstPerson.push(draft);
    else this.settlePronoun(draft, sentence);
  }

  private settlePronoun(draft: Draft, sentence: SentenceView): void {
    if (draft.lemma === 'two' || draft.lemma === 'both') {
      const asSubject = sentence.rels[draft.head]?.startsWith('nsubj') ?? false;
      const two =
        (asSubject ? this.twoMeant(draft, 'person', this.reporterOf(draft, sentence)) : null) ??
        this.twoMeant(draft, null);
      if (two) this.settleSeveral(draft, two, 'pronoun; the two mentioned last');
      return;
    }
    const choice = choosePronoun(draft, {
      sentence,
      candidates: this.recency.entities,
      pair: this.pair,
      speaker: this.speakers.around(draft),
      entityAt: (token) => this.entityAt(sentence, token),
    });
    if (!choice) return;
    for (const entity of choice.entities) assign(draft, entity);
    draft.confidence = choice.confidence;
    draft.why = choice.why;
  }
}
