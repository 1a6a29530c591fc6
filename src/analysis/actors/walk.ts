import type { Country } from '../../language/en/countries';
import type { Span } from '../../model/types';
import type { WordClusters } from '../entities/clusters';
import { bodyIn } from './bodies';
import { companyOf } from './company';
import { absorb, assign, type Draft, type Entity, lengthen, newEntity } from './draft';
import { bearerOfNoun, forHeadline, headlinesLast, mostMentioned } from './headline';
import type { Link } from './linkFeatures';
import { nameInside } from './links';
import { type Here, Memory } from './memory';
import { type MentionFacts, mentionFacts, type NounUse, nounUses } from './mentionFeatures';
import {
  detectFeatures,
  freeOptions,
  knownOption,
  mayBe,
  ownFeatures,
  seatOf,
  severalOption,
  tailFeatures,
} from './options';
import { isOfSpeech, pronounForm } from './pronouns';
import { findQuotations, type Quotations } from './quotes';
import type { Option, Ranker } from './ranker';
import { chooseNominal } from './resolveNominals';
import { choosePronoun, type PronounChoice } from './resolvePronouns';
import { nationsIn } from './roles';
import { isSeatThatActs } from './seats';
import { type Around, severalFor, surelySeveral } from './several';
import { Speakers } from './speakers';
import { surroundingsOf } from './surroundings';
import { type SentenceView, sentenceAt, tokensOf } from './view';
import { whyChosen } from './whyChosen';

/** Walks the mentions once, the text in its order and then its headline, and gives each the actor that the ranker finds likeliest. */
export class Walk {
  private readonly kept = new Set<Entity>();
  private readonly memory: Memory;
  private readonly quotations: Quotations;
  private readonly uses: ReadonlyMap<string, NounUse>;
  private readonly speakers: Speakers;
  private readonly byToken = new Map<number, Draft>();
  private readonly countries = new Map<string, Entity>();
  /** The actor that each group of names has become. */
  private readonly homes = new Map<Entity, Entity>();
  private waiting: Draft[] = [];
  /** Whom the text speaks of most, once it was read to its end. */
  private prominent: readonly Entity[] | null = null;

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly drafts: readonly Draft[],
    private readonly ranker: Ranker | null,
    private readonly clusters: WordClusters,
  ) {
    this.uses = nounUses(drafts, sentences);
    this.quotations = findQuotations(sentences);
    this.memory = new Memory(clusters, this.quotations, (sentence, token) => this.draftAt(sentence, token));
    this.speakers = new Speakers(sentences, this.quotations, (sentence, token) => this.draftAt(sentence, token));
    for (const draft of drafts) {
      const start = sentences[draft.sentence]?.tokens[draft.head]?.start ?? draft.start;
      if (draft.kind !== 'adjective' || !this.byToken.has(start)) this.byToken.set(start, draft);
    }
  }

  /** The actors found, in order of their first mention. */
  get entities(): Entity[] {
    return [...this.kept];
  }

  run(): void {
    let paragraph = -1;
    for (const draft of headlinesLast(this.drafts, this.sentences)) {
      const sentence = this.sentences[draft.sentence];
      if (!sentence) continue;
      if (sentence.paragraph !== paragraph && !this.speakers.goesOnAfter(paragraph)) this.settleWaiting();
      paragraph = sentence.paragraph;
      if (draft.kind === 'pronoun' && isOfSpeech(draft.text)) {
        this.waiting.push(draft);
        continue;
      }
      this.settle(draft, sentence);
      this.memory.remember(draft, sentence);
    }
    this.settleWaiting();
    for (const entity of this.kept) entity.drafts.sort((a, b) => a.start - b.start);
  }

  /** Who says "I" is known only after the quotation: such words wait for the end of their paragraph, or of the last that it goes on in. */
  private settleWaiting(): void {
    for (const draft of this.waiting) {
      const sentence = this.sentences[draft.sentence];
      if (sentence) this.settle(draft, sentence);
    }
    this.waiting = [];
  }

  /** The mention of who speaks the words at a place; null outside of quotations and where nobody is named. */
  speakerAt(span: Span): Draft | null {
    const sentence = sentenceAt(this.sentences, span.start);
    const tokens = sentence && tokensOf(sentence, span);
    return sentence && tokens ? this.speakers.mentionAt(sentence.index, tokens.from) : null;
  }

  private settle(draft: Draft, sentence: SentenceView): void {
    if (draft.bearer) {
      const named = this.sentences[draft.bearer.sentence];
      if (named) this.settleName(draft.bearer, named);
      for (const entity of draft.bearer.entities) assign(draft, entity);
    } else if (draft.kind === 'named' || draft.kind === 'adjective') this.settleName(draft, sentence);
    else if (this.ranker) this.settleWords(draft, sentence, this.ranker);
  }

  private settleName(draft: Draft, sentence: SentenceView): void {
    const { group } = draft;
    if (!group || draft.entities.length > 0) return;
    const nation = group.country && group.type === 'place' ? this.countries.get(group.country.name) : undefined;
    const home = this.homes.get(group) ?? nation;
    if (nation) absorb(nation, group);
    const seat = seatOf(draft);
    if (home && !seat) {
      assign(draft, home);
      return;
    }
    const chosen = seat ? this.seat(draft, sentence, seat, home ?? null) : this.known(draft, sentence);
    const entity = chosen ?? home ?? this.found(group);
    if (entity !== group && !seat) absorb(entity, group);
    if (!seat || entity === group) this.homes.set(group, entity);
    if (group.country && group.type === 'place') this.countries.set(group.country.name, entity);
    assign(draft, entity);
  }

  /** The country, where a city stands for its government; null where the city itself is meant. */
  private seat(draft: Draft, sentence: SentenceView, country: Country, city: Entity | null): Entity | null {
    const acts = isSeatThatActs(sentence, draft);
    const state = this.countries.get(country.name) ?? this.stateOf(country);
    let chosen = acts;
    if (this.ranker) {
      const facts = this.factsOf(draft, sentence);
      const link = { ...this.linkOf(draft, sentence, state, [], []), seat: acts ? 'acts' : 'lies' } as const;
      const stays = city
        ? knownOption(facts, city, { ...this.linkOf(draft, sentence, city, [], []), seat: acts ? 'acts' : 'lies' })
        : freeOptions(facts, ownFeatures(facts), [], 0)[1];
      const option = knownOption(facts, state, link);
      chosen = this.ranker.choose(draft, [stays, option]).option === option;
    }
    if (!chosen) return null;
    draft.why = `${draft.why}; the seat of its government acts`;
    return state;
  }

  private stateOf(country: Country): Entity {
    const named = this.drafts.find(({ group }) => group?.country === country && group.type === 'place')?.group;
    const state = this.found(named ?? newEntity(this.kept.size, 'place', 'singular'));
    state.country = country;
    state.nations.add(country.name);
    this.countries.set(country.name, state);
    return state;
  }

  private found(entity: Entity): Entity {
    this.kept.add(entity);
    return entity;
  }

  /** The actor known before under another name or without one; null where the name is of somebody new. */
  private known(draft: Draft, sentence: SentenceView): Entity | null {
    if (!this.ranker) return null;
    const fitting = this.candidates(draft).filter((entity) => mayBe(draft, entity));
    if (fitting.length === 0) return null;
    const facts = this.factsOf(draft, sentence);
    const options = [
      freeOptions(facts, ownFeatures(facts), fitting, 0)[1],
      ...fitting.map((entity) => knownOption(facts, entity, this.linkOf(draft, sentence, entity, [], fitting))),
    ];
    const { option } = this.ranker.choose(draft, options);
    return option.entities[0] ?? null;
  }

  private settleWords(draft: Draft, sentence: SentenceView, ranker: Ranker): void {
    const facts = this.factsOf(draft, sentence);
    const company = companyOf(draft, sentence, this.hereOf(draft, sentence, false), (token) =>
      this.draftAt(sentence, token),
    );
    const own = ownFeatures(facts, company);
    const longer = draft.tail && ranker.reaches(draft, tailFeatures(facts, draft.tail)) ? draft.tail : null;
    const may = ranker.mayMean(draft, detectFeatures(own));
    // Rules look at the phrase without its tail, and only where it may be a mention: most are none.
    const rule = may ? this.hereOf(draft, sentence).rule : null;
    if (longer) lengthen(draft, longer);
    if (!may && !sentence.head) return;
    const sure = this.surely(draft, sentence);
    if (sure) {
      assign(draft, sure.entity);
      draft.confidence = 0.9;
      draft.why = sure.why;
      return;
    }
    if (!may) return;
    const several = surelySeveral(draft, sentence, this.around, rule?.entities ?? []);
    if (several) {
      for (const entity of several) assign(draft, entity);
      draft.confidence = 0.7;
      draft.why = `${draft.kind === 'pronoun' ? 'pronoun' : 'description'}; the two mentioned last that it fits`;
      return;
    }
    const options = this.options(draft, sentence, facts, own);
    const { option, probability } = ranker.choose(draft, options);
    if (option.kind === 'none') return;
    draft.confidence = probability;
    draft.why = whyChosen(draft, option.entities, this.hereOf(draft, sentence));
    const entities = option.kind === 'new' ? [this.create(draft)] : option.entities;
    for (const entity of entities) assign(draft, entity);
    for (const nation of nationsIn(sentence, draft)) entities[0]?.nations.add(nation);
  }

  /** Whom a description means beyond doubt: the name inside it, or the bearer of just this office. */
  private surely(draft: Draft, sentence: SentenceView): { entity: Entity; why: string } | null {
    if (draft.kind !== 'nominal') return null;
    const bearer = sentence.head ? bearerOfNoun(draft, this.candidates(draft)) : null;
    if (bearer) return { entity: bearer, why: 'description; a word of the name that follows' };
    const inner = nameInside(draft, sentence, (each, token) => this.nameAt(each, token));
    if (inner) return { entity: inner, why: 'description; a name and the word for what it names' };
    const text = draft.text.toLowerCase().replace(/^the /, '');
    if (!text.includes(' ')) return null;
    const bearers = this.candidates(draft).filter((each) => each.role?.toLowerCase() === text);
    const [one] = bearers;
    return one && bearers.length === 1 ? { entity: one, why: 'description; the office it was named with' } : null;
  }

  private options(draft: Draft, sentence: SentenceView, facts: MentionFacts, own: readonly number[]): Option[] {
    const nations = draft.kind === 'nominal' ? nationsIn(sentence, draft) : [];
    // Nobody says "he" of himself: who speaks is another.
    const self = pronounForm(draft.text)?.class === 'person' ? this.speakers.around(draft) : null;
    const fitting = this.candidates(draft).filter((entity) => entity !== self && mayBe(draft, entity));
    const { beside } = this.hereOf(draft, sentence);
    if (beside && !fitting.includes(beside)) fitting.push(beside);
    const rule = this.hereOf(draft, sentence).rule;
    const sure = rule ? Math.ceil(rule.confidence * 5) : 0;
    const options: Option[] = [...freeOptions(facts, own, fitting, sure)];
    for (const entity of fitting)
      options.push(knownOption(facts, entity, this.linkOf(draft, sentence, entity, nations, fitting)));
    for (const [source, several] of severalFor(draft, nations, this.around).entries()) {
      if (!several) continue;
      const agrees = rule?.entities.length === several.length && rule.entities.every((each) => several.includes(each));
      options.push(severalOption(facts, several, source, agrees ? sure : 0, fitting.length));
    }
    return options;
  }

  /** What the rules find, for the ranker to weigh. */
  private byRule(draft: Draft, sentence: SentenceView, owner: Entity | null): PronounChoice | null {
    const candidates = this.candidates(draft);
    const { pair } = this.memory;
    if (draft.kind === 'pronoun') {
      const speaker = this.speakers.around(draft);
      return choosePronoun(draft, {
        sentence,
        candidates,
        pair,
        speaker,
        entityAt: (token) => this.entityAt(sentence, token),
      });
    }
    if (draft.kind !== 'nominal') return null;
    const nations = nationsIn(sentence, draft);
    const choice = chooseNominal(draft, { candidates, nations, owner });
    return choice && { entities: [choice.entity], confidence: choice.confidence, why: choice.why };
  }

  private candidates(draft: Draft): readonly Entity[] {
    if (this.sentences[draft.sentence]?.head) {
      this.prominent ??= mostMentioned(this.kept);
      return forHeadline(draft, this.prominent, this.memory.recency.entities);
    }
    const nation = draft.kind === 'nominal' ? this.memory.recency.mainNation : null;
    if (!nation || this.memory.recency.entities.includes(nation)) return this.memory.recency.entities;
    return [...this.memory.recency.entities, nation];
  }

  private get around(): Around {
    const { pair, joined, recency } = this.memory;
    return { pair, joined, recent: recency.entities };
  }

  private create(draft: Draft): Entity {
    return this.found(newEntity(this.kept.size, draft.type, draft.number));
  }

  private factsOf(draft: Draft, sentence: SentenceView): MentionFacts {
    const quoted = this.quotations.at(draft.sentence, draft.head) >= 0;
    return mentionFacts(draft, sentence, this.clusters, quoted, this.uses.get(draft.lemma));
  }

  private linkOf(
    draft: Draft,
    sentence: SentenceView,
    entity: Entity,
    nations: readonly string[],
    fitting: readonly Entity[],
  ): Link {
    return this.memory.link(draft, entity, this.hereOf(draft, sentence), nations, fitting);
  }

  private here: { draft: Draft; of: Here; ruled: boolean } | null = null;

  /** What stands around a mention, and what the rules find where that is asked; looked up once for all that it is compared with. */
  private hereOf(draft: Draft, sentence: SentenceView, ruled = true): Here {
    if (this.here?.draft !== draft) this.here = { draft, of: this.hereAround(draft, sentence), ruled: false };
    const { here } = this;
    if (ruled && !here.ruled) {
      here.ruled = true;
      if (!sentence.head) here.of = { ...here.of, rule: this.byRule(draft, sentence, here.of.owner) };
    }
    return here.of;
  }

  private hereAround(draft: Draft, sentence: SentenceView): Here {
    const around = surroundingsOf(
      draft,
      sentence,
      (each, token) => this.draftAt(each, token),
      (each, token) => this.nameAt(each, token),
    );
    const speaker = this.speakers.around(draft);
    const body = speaker && isOfSpeech(draft.text) ? this.bodyOf(speaker) : null;
    const { owner, clauseSubject, matrixSubject, beside } = around;
    return { owner, clauseSubject, matrixSubject, beside, rule: null, speaker, body };
  }

  /** Whom a speaker works or speaks for: the body in what it is called, else the country. */
  private bodyOf(speaker: Entity): Entity | null {
    const body = bodyIn(speaker, this.sentences, (sentence, token) => this.draftAt(sentence, token));
    for (const nation of body ? [] : speaker.nations) {
      const country = this.countries.get(nation);
      if (country) return country;
    }
    return body;
  }

  private draftAt(sentence: SentenceView, token: number): Draft | undefined {
    return this.byToken.get(sentence.tokens[token]?.start ?? -1);
  }

  /** The mention at a token; a name that stands further on is given its actor now. */
  private nameAt(sentence: SentenceView, token: number): Draft | undefined {
    const draft = this.draftAt(sentence, token);
    if (draft?.group && draft.entities.length === 0) this.settleName(draft.bearer ?? draft, sentence);
    return draft;
  }

  /** The actor of a token; a relative pronoun has that of the word before its clause. */
  private entityAt(sentence: SentenceView, token: number): Entity | null {
    return this.draftAt(sentence, token)?.entities[0] ?? null;
  }
}
