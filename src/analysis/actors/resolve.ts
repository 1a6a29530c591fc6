import { clusterNames } from './clusters';
import { assign, type Draft, type Entity, newEntity } from './draft';
import { joinHeadlinePersons } from './headline';
import type { ActorInput, ResolvedActors } from './input';
import { draftInnerPlaces, draftNames } from './namedDrafts';
import { countsTwo, draftNominals } from './nominals';
import { draftPronouns } from './pronouns';
import { findQuotations, type Quotations, speakerToken, subjectOf } from './quotes';
import { Recency } from './recency';
import { chooseNominal, WIDE } from './resolveNominals';
import { choosePronoun } from './resolvePronouns';
import { draftRoles, nationsIn } from './roles';
import { tabulate } from './table';
import { type SentenceView, viewSentences } from './view';

/**
 * Who is meant where: gathers names into actors, reads their roles, then walks the text once and gives every description
 * and pronoun the actor that fits best among those mentioned last. Rules only; linear in the text.
 */
export function resolveActors(input: ActorInput): ResolvedActors {
  const sentences = viewSentences(input.paragraphs);
  const names = draftNames(sentences, input.paragraphs);
  const places = new Set(names.filter((name) => name.type === 'place').map((name) => name.text.toLowerCase()));
  const allNames = [...names, ...draftInnerPlaces(sentences, names, places)].sort(inTextOrder);
  const entities = clusterNames(sentences, allNames);
  const roles = draftRoles(sentences, names);
  const nominals = draftNominals(sentences, [...names, ...roles]);
  const pronouns = draftPronouns(sentences);
  const drafts = [...allNames, ...roles, ...nominals, ...pronouns].sort(inTextOrder);
  new Walk(sentences, entities, drafts).run();
  joinHeadlinePersons(entities);
  return tabulate(sentences, entities, drafts);
}

const inTextOrder = (a: Draft, b: Draft): number => a.start - b.start || b.end - a.end;

const CALLED = new Set(['called', 'named', 'dubbed', 'labelled', 'labeled', 'known']);
/** Words for kinds of bodies that may follow a name without changing what it means. */
const KIND_WORDS = new Set(
  'group organization organisation party company firm agency movement militia network newspaper magazine'.split(' '),
);

class Walk {
  private readonly recency = new Recency();
  private readonly quotations: Quotations;
  private readonly speakers = new Map<number, Entity | null>();
  private readonly byToken = new Map<number, Draft>();
  private readonly countries = new Map<string, Entity>();
  private readonly firstPerson: Draft[] = [];

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly entities: Entity[],
    private readonly drafts: readonly Draft[],
  ) {
    this.quotations = findQuotations(sentences);
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
      for (const entity of draft.entities) {
        if (draft.kind === 'adjective') this.recency.noteNation(entity);
        else this.recency.touch(entity, draft, sentence.rels[draft.head] ?? '');
      }
    }
    for (const draft of this.firstPerson) {
      const sentence = this.sentences[draft.sentence];
      if (sentence) this.settlePronoun(draft, sentence);
    }
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
    if (countsTwo(sentence, draft) && this.two(draft)) return;
    const linked = this.linkedTo(draft, sentence);
    if (linked) {
      assign(draft, linked);
      draft.confidence = 0.7;
      draft.why = 'description; stands beside the name';
      return;
    }
    const nations = nationsIn(sentence, draft);
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
    if (draft.noun === 'place' || draft.noun === 'weak') return null;
    const entity = newEntity(this.entities.length, draft.type, draft.number);
    this.entities.push(entity);
    return entity;
  }

  /** "both leaders": the two persons (or countries) mentioned last. */
  private two(draft: Draft): boolean {
    const type = draft.noun === 'place' ? 'place' : draft.noun === 'human' ? 'person' : 'organization';
    const pair: Entity[] = [];
    for (const entity of this.recency.entities) {
      if (pair.length === 2) break;
      const fits = entity.type === type && entity.number === 'singular' && (type !== 'place' || entity.country?.state);
      if (fits && draft.sentence - entity.lastSentence <= 4) pair.push(entity);
    }
    if (pair.length < 2) return false;
    for (const entity of pair) assign(draft, entity);
    draft.confidence = 0.65;
    draft.why = `description; the two ${type === 'person' ? 'persons' : `${type}s`} mentioned last`;
    return true;
  }

  /** A description in apposition to a name, or said of a subject by "is". */
  private linkedTo(draft: Draft, sentence: SentenceView): Entity | null {
    const rel = sentence.rels[draft.head] ?? '';
    const head = sentence.heads[draft.head] ?? -1;
    const inner = this.nameInside(draft, sentence);
    if (inner) return inner;
    let token = -1;
    if (rel === 'appos') token = head;
    else if (rel === 'attr' && sentence.lemmas[head] === 'be' && !this.negated(sentence, head))
      token = subjectOf(sentence, head);
    else
      token =
        sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'appos') ??
        this.called(draft, sentence);
    const other = token >= 0 ? this.draftAt(sentence, token) : undefined;
    const entity = other?.entities[0];
    if (!other || !entity || other.number !== draft.number || other.kind === 'adjective') return null;
    if (draft.noun === 'human' && entity.type !== 'person') return null;
    if ((draft.noun === 'body' || draft.noun === 'weak') && entity.type !== 'organization') return null;
    return draft.noun === 'place' && entity.type !== 'place' ? null : entity;
  }

  /** "a group called X": the name that the participle gives, or -1. */
  private called(draft: Draft, sentence: SentenceView): number {
    for (let token = draft.to; token < Math.min(sentence.tokens.length, draft.to + 6); token++) {
      if (CALLED.has(sentence.words[token] ?? '')) {
        const object = sentence.children[token]?.find(
          (child) => child > token && /^NN/.test(sentence.tags[child] ?? ''),
        );
        return object ?? -1;
      }
      if (!/^(?:IN|DT|NNP|,)$/.test(sentence.tags[token] ?? '')) return -1;
    }
    return -1;
  }

  /** "the Greenpeace organisation": a name before a word for its kind means the same body. */
  private nameInside(draft: Draft, sentence: SentenceView): Entity | null {
    if (draft.number !== 'singular' || (draft.noun !== 'body' && draft.noun !== 'weak') || !KIND_WORDS.has(draft.lemma))
      return null;
    const name = this.draftAt(sentence, draft.head - 1);
    const entity = name?.kind === 'named' && name.to === draft.head ? name.entities[0] : undefined;
    return entity?.type === 'organization' ? entity : null;
  }

  private negated(sentence: SentenceView, verb: number): boolean {
    return sentence.children[verb]?.some((child) => sentence.rels[child] === 'neg') ?? false;
  }

  private ownerOf(draft: Draft, sentence: SentenceView): Entity | null {
    const owner = sentence.children[draft.head]?.find((child) => sentence.rels[child] === 'poss');
    return owner === undefined ? null : (this.draftAt(sentence, owner)?.entities[0] ?? null);
  }

  private draftAt(sentence: SentenceView, token: number): Draft | undefined {
    return this.byToken.get(sentence.tokens[token]?.start ?? -1);
  }

  private pronoun(draft: Draft, sentence: SentenceView): void {
    if (/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i.test(draft.text)) this.firstPerson.push(draft);
    else this.settlePronoun(draft, sentence);
  }

  private settlePronoun(draft: Draft, sentence: SentenceView): void {
    const choice = choosePronoun(draft, {
      sentence,
      candidates: this.recency.entities,
      speaker: this.speakerAt(draft),
      entityAt: (token) => this.draftAt(sentence, token)?.entities[0] ?? null,
    });
    if (!choice) return;
    assign(draft, choice.entity);
    draft.confidence = choice.confidence;
    draft.why = choice.why;
  }

  /** The speaker of the quotation around a mention; a quotation without a speaker of its own takes the one before it. */
  private speakerAt(draft: Draft): Entity | null {
    const which = this.quotations.at(draft.sentence, draft.head);
    return which < 0 ? null : this.speakerOf(which);
  }

  private speakerOf(which: number): Entity | null {
    const known = this.speakers.get(which);
    if (known !== undefined) return known;
    const place = speakerToken(this.sentences, this.quotations, which);
    const sentence = place ? this.sentences[place.sentence] : undefined;
    let entity = place && sentence ? (this.draftAt(sentence, place.token)?.entities[0] ?? null) : null;
    if (!entity && which > 0 && this.follows(which)) entity = this.speakers.get(which - 1) ?? null;
    if (entity) this.speakers.set(which, entity);
    return entity;
  }

  private follows(which: number): boolean {
    const [before, here] = [this.quotations.all[which - 1], this.quotations.all[which]];
    return !!before && !!here && here.from.sentence - before.to.sentence <= 2;
  }
}
