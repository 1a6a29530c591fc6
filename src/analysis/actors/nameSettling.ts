import type { Country } from '../../language/en/countries';
import { absorb, assign, type Draft, type Entity } from './draft';
import { freeOptions, knownOption, mayBe, ownFeatures, seatOf } from './options';
import type { Outlook } from './outlook';
import type { Ranker } from './ranker';
import { isSeatThatActs } from './seats';
import type { SentenceView } from './view';

/** A description is somebody who is named later only from here on: a stranger's deed is worse than a party told twice. */
const NAMED_FROM = 0.5;

/** Gives names their actors: that of their group, of their country, or one known before under another name or none. */
export class NameSettling {
  /** The actor that each group of names has become. */
  private readonly homes = new Map<Entity, Entity>();

  /** Nouns that stand as a role beside a name somewhere in the text: "Premier" of "Premier Ann Weyler". */
  private readonly roles: ReadonlySet<string>;

  constructor(
    private readonly outlook: Outlook,
    drafts: readonly Draft[],
    private readonly ranker: Ranker | null,
  ) {
    this.roles = new Set(drafts.flatMap((draft) => (draft.bearer ? [draft.lemma] : [])));
  }

  settle(draft: Draft, sentence: SentenceView): void {
    const { group } = draft;
    const { cast } = this.outlook;
    if (!group || draft.entities.length > 0) return;
    const nation = group.country && group.type === 'place' ? cast.countryNamed(group.country.name) : undefined;
    const home = this.homes.get(group) ?? nation;
    if (nation) absorb(nation, group);
    const seat = seatOf(draft);
    if (home && !seat) {
      assign(draft, home);
      return;
    }
    const chosen = seat ? this.seat(draft, sentence, seat, home ?? null) : this.known(draft, sentence);
    const entity = chosen ?? home ?? cast.found(group);
    if (entity !== group && !seat) absorb(entity, group);
    if (!seat || entity === group) this.homes.set(group, entity);
    if (group.country && group.type === 'place') cast.isCountry(group.country.name, entity);
    assign(draft, entity);
  }

  /** The country, where a city stands for its government; null where the city itself is meant. */
  private seat(draft: Draft, sentence: SentenceView, country: Country, city: Entity | null): Entity | null {
    const acts = isSeatThatActs(sentence, draft);
    const state = this.outlook.cast.stateOf(country);
    let chosen = acts;
    if (this.ranker) {
      const facts = this.outlook.factsOf(draft, sentence);
      const link = { ...this.outlook.linkOf(draft, sentence, state, [], []), seat: acts ? 'acts' : 'lies' } as const;
      const stays = city
        ? knownOption(facts, city, {
            ...this.outlook.linkOf(draft, sentence, city, [], []),
            seat: acts ? 'acts' : 'lies',
          })
        : freeOptions(facts, ownFeatures(facts), [], 0)[1];
      const option = knownOption(facts, state, link);
      chosen = this.ranker.choose(draft, [stays, option]).option === option;
    }
    if (!chosen) return null;
    draft.why = `${draft.why}; the seat of its government acts`;
    return state;
  }

  /** The actor known before under another name or without one; null where the name is of somebody new. */
  private known(draft: Draft, sentence: SentenceView): Entity | null {
    if (!this.ranker) return null;
    const fitting = this.outlook.cast
      .candidates(draft)
      .filter(
        (entity) =>
          mayBe(draft, entity) &&
          !this.isAnothers(entity, draft, sentence) &&
          !this.outlook.isApart(draft, sentence, entity),
      );
    if (fitting.length === 0) return null;
    const facts = this.outlook.factsOf(draft, sentence);
    const options = [
      freeOptions(facts, ownFeatures(facts), fitting, 0)[1],
      ...fitting.map((entity) => knownOption(facts, entity, this.outlook.linkOf(draft, sentence, entity, [], fitting))),
    ];
    const { option, probability } = this.ranker.choose(draft, options);
    const entity = option.entities[0] ?? null;
    return entity?.names.size === 0 && probability < NAMED_FROM ? null : entity;
  }

  /** "He" of a sentence before is nobody who is named only now; "the premier" is not the first name that follows where the text calls somebody else Premier. */
  private isAnothers({ names, lemmas, drafts, lastSentence }: Entity, draft: Draft, sentence: SentenceView): boolean {
    const { group } = draft;
    if (names.size > 0 || !group) return false;
    if (drafts.every(({ kind }) => kind === 'pronoun')) return lastSentence !== draft.sentence;
    const isShared = [...lemmas].some((lemma) => group.lemmas.has(lemma));
    if (!isShared && isPresented(draft, sentence) && ![...lemmas].some((lemma) => ANYBODY.has(lemma))) return true;
    if (drafts[0]?.determiner !== 'definite') return false;
    return !isShared && [...lemmas].some((lemma) => this.roles.has(lemma));
  }
}

/** Words for anybody, whatever else is then said of them. */
const ANYBODY: ReadonlySet<string> = new Set('man woman boy girl person teenager child victim suspect'.split(' '));

/** "Ana Brisk, a nurse from Norheim,": a stranger to the reader, who is no judge of the sentence before. */
const isPresented = ({ to }: Draft, { words }: SentenceView): boolean =>
  words[to] === ',' && /^an?$/.test(words[to + 1] ?? '');
