import type { Country } from '../../language/en/countries';
import { type Draft, type Entity, newEntity, withWord } from './draft';
import { forHeadline, mostMentioned } from './headline';
import type { Recency } from './recency';
import type { SentenceView } from './view';

/** The actors of a text as far as it was walked, and who of them a mention could mean. */
export class Cast {
  private readonly kept = new Set<Entity>();
  private readonly countries = new Map<string, Entity>();
  /** Whom the text speaks of most, once it was read to its end. */
  private prominent: readonly Entity[] | null = null;

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly drafts: readonly Draft[],
    private readonly recency: Recency,
  ) {}

  /** In order of their first mention. */
  get entities(): Entity[] {
    return [...this.kept];
  }

  /** The same without a copy. */
  get all(): ReadonlySet<Entity> {
    return this.kept;
  }

  found(entity: Entity): Entity {
    this.kept.add(entity);
    return entity;
  }

  create(draft: Draft): Entity {
    return this.found(newEntity(this.kept.size, draft.type, draft.number));
  }

  countryNamed(name: string): Entity | undefined {
    return this.countries.get(name);
  }

  isCountry(name: string, entity: Entity): void {
    this.countries.set(name, entity);
  }

  /** The country's actor, made where the text has not named it yet. */
  stateOf(country: Country): Entity {
    const known = this.countries.get(country.name);
    if (known) return known;
    const named = this.drafts.find(({ group }) => group?.country === country && group.type !== 'group')?.group;
    const state = this.found(named ?? newEntity(this.kept.size, 'place', 'singular'));
    state.country = country;
    state.nations = withWord(state.nations, country.name);
    this.countries.set(country.name, state);
    return state;
  }

  candidates(draft: Draft): readonly Entity[] {
    const { entities, mainNation } = this.recency;
    if (this.sentences[draft.sentence]?.head) {
      this.prominent ??= mostMentioned(this.kept);
      return forHeadline(draft, this.prominent, entities);
    }
    const nation = draft.kind === 'nominal' ? mainNation : null;
    return !nation || entities.includes(nation) ? entities : [...entities, nation];
  }
}
