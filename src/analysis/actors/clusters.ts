import {
  type Country,
  countryByAdjective,
  countryByCapital,
  countryByName,
  countryByPeople,
} from '../../language/en/countries';
import { nounClass } from '../../language/en/nouns';
import { placeAdjectives } from '../entities/placeAdjectives';
import { assign, type Entity, newEntity, withWord } from './draft';
import type { NameDraft } from './namedDrafts';
import { isAcronym, isAcronymOf, isBlend, isPersonForm, isShortForm, isWithoutHead } from './nameForms';
import { isSeatThatActs } from './seats';
import type { SentenceView } from './view';

/** Names with the same words: they always mean the same actor, but for last names that several persons bear. */
interface Bucket {
  readonly words: readonly string[];
  readonly drafts: NameDraft[];
  readonly person: boolean;
  entity: Entity | null;
  /** Brought in as a relative of somebody ("Ann Weyler, his wife"): a bare surname is seldom theirs. */
  kin: boolean;
}

/**
 * Gathers names into actors: equal names, last or first names of a full name, acronyms with their long forms,
 * short forms of organisations, and every name and adjective of a country. Bounded by an index on words.
 */
export function clusterNames(sentences: readonly SentenceView[], names: readonly NameDraft[]): Entity[] {
  const entities: Entity[] = [];
  const create = (draft: NameDraft): Entity => {
    const entity = newEntity(entities.length, draft.type, draft.number);
    entities.push(entity);
    return entity;
  };
  const rest = clusterCountries(sentences, names, create);
  const buckets = bucketNames(sentences, rest);
  joinBracketed(sentences, buckets);
  joinShortNames(sentences, buckets);
  const index = new Map<string, Bucket[]>();
  const longestFirst = [...buckets.values()].sort((a, b) => b.words.length - a.words.length || first(a) - first(b));
  for (const bucket of longestFirst) {
    bucket.kin = bucket.person && isKin(sentences, bucket.drafts[0]);
    if (bucket.person) settlePerson(bucket, index, create);
    else settleOther(bucket, index, create);
  }
  settleAdjectives(rest, buckets);
  return entities;
}

/** "Orsian" means the Orsia that the text names. */
function settleAdjectives(names: readonly NameDraft[], buckets: ReadonlyMap<string, Bucket>): void {
  const open = names.filter((draft) => draft.kind === 'adjective' && draft.entities.length === 0);
  if (open.length === 0) return;
  const places = new Map<string, Entity>();
  for (const { drafts, entity } of buckets.values())
    for (const draft of entity?.type === 'place' ? drafts : []) if (entity) places.set(draft.text, entity);
  const adjectives = placeAdjectives(places.keys());
  for (const draft of open) {
    const place = places.get(adjectives.get(draft.text) ?? '');
    if (place) assign(draft, place);
  }
}

const KIN = new Set(
  'wife husband son daughter brother sister mother father widow widower cousin nephew niece'.split(' '),
);
const OWNERS = new Set(['his', 'her', 'their', 's', "'s", '’s']);

/** "his wife Ann Weyler", "Ann Weyler, his wife," where the name stands first. */
function isKin(sentences: readonly SentenceView[], draft: NameDraft | undefined): boolean {
  const words = draft && sentences[draft.sentence]?.words;
  if (!words) return false;
  const before = KIN.has(words[draft.from - 1] ?? '') && OWNERS.has(words[draft.from - 2] ?? '');
  return (
    before || (words[draft.to] === ',' && OWNERS.has(words[draft.to + 1] ?? '') && KIN.has(words[draft.to + 2] ?? ''))
  );
}

const first = (bucket: Bucket): number => bucket.drafts[0]?.start ?? 0;

function clusterCountries(
  sentences: readonly SentenceView[],
  names: readonly NameDraft[],
  create: (draft: NameDraft) => Entity,
): NameDraft[] {
  const byName = new Map<string, Entity>();
  const rest: NameDraft[] = [];
  for (const draft of names) {
    const people = draft.type === 'group' && draft.kind === 'named';
    const country = draft.type === 'person' ? undefined : countryOf(sentences[draft.sentence], draft, people);
    if (!country) {
      rest.push(draft);
      continue;
    }
    const key = people ? `people ${country.name}` : country.name;
    const entity = byName.get(key) ?? create(draft);
    byName.set(key, entity);
    entity.country = country;
    if (!people) {
      // The European Union is named among countries, and is a body.
      const isBody = !country.state && (draft.type === 'organization' || entity.type === 'organization');
      entity.type = isBody ? 'organization' : 'place';
      entity.number = 'singular';
    }
    entity.nations = withWord(entity.nations, country.name);
    assign(draft, entity);
  }
  return rest;
}

function countryOf(sentence: SentenceView | undefined, draft: NameDraft, people: boolean): Country | undefined {
  const seat = draft.type === 'place' && draft.kind === 'named' ? countryByCapital(draft.text) : undefined;
  if (seat && sentence && isSeatThatActs(sentence, draft)) {
    draft.why = `${draft.why}; the seat of its government acts`;
    return seat;
  }
  if (people) return countryByPeople(draft.text) ?? countryByAdjective(draft.text);
  if (draft.kind === 'adjective') return countryByAdjective(draft.text) ?? countryByName(draft.text);
  return countryByName(draft.text);
}

function bucketNames(sentences: readonly SentenceView[], names: readonly NameDraft[]): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (const draft of names) {
    if (draft.kind === 'adjective' && draft.type !== 'place') continue;
    const person = draft.type === 'person';
    const kin = person && draft.nameWords.length === 1 && isKin(sentences, draft);
    const key = `${kin ? 'kin' : person ? 'person' : 'other'} ${draft.nameWords.join(' ')}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.drafts.push(draft);
    else buckets.set(key, { words: draft.nameWords, drafts: [draft], person, entity: null, kin: false });
  }
  return buckets;
}

/** "the World Health Organization (WHO)": what stands in brackets right after a name is the same name. */
function joinBracketed(sentences: readonly SentenceView[], buckets: Map<string, Bucket>): void {
  const starts = new Map<number, Bucket>();
  for (const bucket of buckets.values()) for (const draft of bucket.drafts) starts.set(draft.start, bucket);
  const key = (bucket: Bucket) => `${bucket.person ? 'person' : 'other'} ${bucket.words.join(' ')}`;
  const all = [...buckets.values()].flatMap((bucket) => bucket.drafts);
  for (const draft of all) {
    const tokens = sentences[draft.sentence]?.tokens ?? [];
    const inner = tokens[draft.to]?.text === '(' ? tokens[draft.to + 1] : undefined;
    const [bucket, other] = [starts.get(draft.start), inner && starts.get(inner.start)];
    if (!bucket || !other || other === bucket || other.person || bucket.person) continue;
    const last = other.drafts.find((each) => each.start === inner?.start);
    if (!last || tokens[last.to]?.text !== ')' || !sameThing(bucket, other)) continue;
    bucket.drafts.push(...other.drafts);
    bucket.drafts.sort((a, b) => a.start - b.start);
    // Later occurrences of the other name find themselves here already: each pair of names is joined once.
    for (const each of other.drafts) starts.set(each.start, bucket);
    buckets.delete(key(other));
  }
}

/** "the Northern Protection Agency (Nopa)" makes every later "Nopa" that agency, though no name was seen in the brackets. */
function joinShortNames(sentences: readonly SentenceView[], buckets: Map<string, Bucket>): void {
  for (const [place, bucket] of [...buckets]) {
    if (bucket.person || bucket.words.length < 2 || !buckets.has(place)) continue;
    for (const draft of bucket.drafts) {
      const tokens = sentences[draft.sentence]?.tokens ?? [];
      const short =
        tokens[draft.to]?.text === '(' && tokens[draft.to + 2]?.text === ')' ? tokens[draft.to + 1]?.text : '';
      if (!short || !isBlend(short, bucket.words)) continue;
      for (const kind of ['other', 'person']) {
        const other = buckets.get(`${kind} ${short.toLowerCase()}`);
        if (!other || other === bucket) continue;
        bucket.drafts.push(...other.drafts);
        buckets.delete(`${kind} ${short.toLowerCase()}`);
      }
    }
    bucket.drafts.sort((a, b) => a.start - b.start);
  }
}

const sameThing = (a: Bucket, b: Bucket): boolean => {
  const [one, two] = [a.drafts[0], b.drafts[0]];
  if (!one || !two) return false;
  return one.type === two.type && one.type !== 'place' && (isAcronym(one.text) || isAcronym(two.text));
};

function settlePerson(bucket: Bucket, index: Map<string, Bucket[]>, create: (draft: NameDraft) => Entity): void {
  const longer = candidates(bucket, index).filter((other) => other.person && isPersonForm(bucket.words, other.words));
  // "Mrs. Schmidt, his wife" is not the Schmidt whose wife she is.
  if (bucket.kin && bucket.words.length === 1) settle(bucket, null, create);
  else if (bucket.words.length > 1 || longer.length <= 1) {
    settle(bucket, longer[0]?.entity ?? null, create);
  } else {
    for (const draft of bucket.drafts) assign(draft, nearest(draft, longer));
    bucket.entity = bucket.drafts[0]?.entities[0] ?? null;
  }
  remember(bucket, index);
}

/** Several bear the name: the one named last before this mention (of the same gender), else the first named. */
function nearest(draft: NameDraft, buckets: readonly Bucket[]): Entity {
  let best: Bucket | null = null;
  let bestStart = -1;
  for (const bucket of buckets) {
    const gender = bucket.entity?.gender;
    if (draft.gender && gender && gender !== draft.gender) continue;
    if (bucket.kin && buckets.some((each) => !each.kin)) continue;
    const before = lastBefore(bucket.drafts, draft.start);
    const asLast = bucket.words.at(-1) === draft.nameWords[0] ? 1 : 0;
    if (before + asLast > bestStart || !best) {
      best = bucket;
      bestStart = before + asLast;
    }
  }
  const chosen = (best ?? buckets[0])?.entity;
  if (!chosen) throw new Error('no bearer of the name');
  return chosen;
}

/** A company named in full and then by its first word alone: "Tern Shipping Line", later "Tern". */
function isFirstWord(short: Bucket, long: Bucket): boolean {
  const word = short.words[0] ?? '';
  if (short.words.length !== 1 || long.words[0] !== word || long.words.length < 2) return false;
  const organizations = short.drafts[0]?.type === 'organization' && long.drafts[0]?.type === 'organization';
  return (
    organizations && word.length > 2 && nounClass(word) === null && !countryByAdjective(word) && !countryByName(word)
  );
}

/** Start of the last of some drafts in text order that stands before an offset; -1 where none does. */
function lastBefore(drafts: readonly NameDraft[], start: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return drafts[low - 1]?.start ?? -1;
}

function settleOther(bucket: Bucket, index: Map<string, Bucket[]>, create: (draft: NameDraft) => Entity): void {
  const name = bucket.drafts[0]?.text ?? '';
  const type = bucket.drafts[0]?.type;
  const longer = candidates(bucket, index).filter((other) => {
    if (other.person) return false;
    const fits = (type === 'place') === (other.drafts[0]?.type === 'place');
    if (isAcronym(name)) return isAcronymOf(name, other.words);
    return (
      fits &&
      (isShortForm(bucket.words, other.words) || isWithoutHead(bucket.words, other.words) || isFirstWord(bucket, other))
    );
  });
  settle(bucket, longer[0]?.entity ?? null, create);
  remember(bucket, index);
}

function settle(bucket: Bucket, entity: Entity | null, create: (draft: NameDraft) => Entity): void {
  const draft = bucket.drafts[0];
  if (!draft) return;
  bucket.entity = entity ?? create(draft);
  if (!entity) bucket.entity.type = commonestType(bucket.drafts);
  for (const each of bucket.drafts) assign(each, bucket.entity);
}

function commonestType(drafts: readonly NameDraft[]): NameDraft['type'] {
  const counts = new Map<NameDraft['type'], number>();
  for (const draft of drafts) counts.set(draft.type, (counts.get(draft.type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organization';
}

const MAX_CANDIDATES = 30;

/** Names already settled that share a word with this one, or whose first letters it may be. */
function candidates(bucket: Bucket, index: Map<string, Bucket[]>): Bucket[] {
  const found = new Set<Bucket>();
  const keys = [...bucket.words.slice(0, 6), `initial ${bucket.words[0]?.[0] ?? ''}`];
  for (const word of keys) for (const other of (index.get(word) ?? []).slice(0, MAX_CANDIDATES)) found.add(other);
  return [...found].sort((a, b) => first(a) - first(b));
}

function remember(bucket: Bucket, index: Map<string, Bucket[]>): void {
  const keys = bucket.words.length > 1 ? [...bucket.words, `initial ${bucket.words[0]?.[0] ?? ''}`] : bucket.words;
  for (const word of keys) {
    const list = index.get(word);
    if (list) list.push(bucket);
    else index.set(word, [bucket]);
  }
}
