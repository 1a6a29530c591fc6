import type { Actor, Mention, Span } from '../../model/types';
import type { Draft, Entity } from './draft';
import type { ResolvedActors } from './input';
import { isInside } from './namedDrafts';
import { isAcronym } from './nameForms';
import type { SentenceView } from './view';

/** Whom the mention with a certain head means; of several with that head the widest. */
interface Headed {
  readonly actors: string[];
  readonly width: number;
}

/** Turns drafts and entities into the mentions and actors of the analysis JSON. */
export function tabulate(
  sentences: readonly SentenceView[],
  entities: readonly Entity[],
  drafts: readonly Draft[],
): Omit<ResolvedActors, 'speakerAt'> {
  const kept = entities.filter((entity) => entity.drafts.some((draft) => draft.kind !== 'pronoun' && !isInside(draft)));
  const starts = new Map(kept.map((entity) => [entity, firstStart(entity)]));
  kept.sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0) || a.order - b.order);
  const ids = new Map(kept.map((entity, at) => [entity, `a${at + 1}`]));
  const mentions: Mention[] = [];
  const ofActor = new Map<Entity, string[]>();
  const byHead = new Map<number, Headed>();
  for (const draft of drafts) {
    for (const mention of mentionsOf(draft, ids, mentions.length)) {
      mentions.push(mention);
      const entity = draft.entities.find((each) => ids.get(each) === mention.actor);
      const known = entity && ofActor.get(entity);
      if (known) known.push(mention.id);
      else if (entity) ofActor.set(entity, [mention.id]);
      noteHead(byHead, sentences, draft, mention.actor);
    }
  }
  const weights = kept.map((entity) => weight(entity, sentences.length));
  const total = weights.reduce((sum, each) => sum + each, 0) || 1;
  const surnames = surnamesOf(kept);
  const actors = kept.map((entity, at): Actor => {
    const name = isOnlySurname(entity, surnames) ? withTitle(entity, sentences) : nameOf(entity, sentences);
    return {
      id: ids.get(entity) ?? '',
      name,
      type: entity.type,
      aliases: [...entity.names]
        .filter((each) => each !== name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      role: entity.role,
      mentions: ofActor.get(entity) ?? [],
      prominence: Math.round(((weights[at] ?? 0) / total) * 1e4) / 1e4,
    };
  });
  return { actors, mentions, ...lookUps(byHead) };
}

/** By themselves: made inside `tabulate` they would keep all that it knows. */
function lookUps(byHead: ReadonlyMap<number, Headed>): Pick<ResolvedActors, 'actorsOf' | 'actorOf'> {
  const actorsOf = (span: Span) => lookUp(byHead, span);
  return { actorsOf, actorOf: (span) => actorsOf(span)[0] ?? null };
}

const firstStart = (entity: Entity): number =>
  entity.drafts.reduce((least, draft) => Math.min(least, draft.start), Number.POSITIVE_INFINITY);

function mentionsOf(draft: Draft, ids: ReadonlyMap<Entity, string>, count: number): Mention[] {
  const { start, end, type, kind, confidence, why } = draft;
  const rounded = Math.round(confidence * 1e4) / 1e4;
  const found = draft.entities.filter((entity) => ids.has(entity));
  if (found.length === 0) {
    if ((kind !== 'named' && kind !== 'adjective') || isInside(draft)) return [];
    return [{ id: `m${count + 1}`, start, end, type, kind, actor: null, confidence: rounded, why }];
  }
  return found.map((entity, at) => ({
    id: `m${count + at + 1}`,
    start,
    end,
    type: kind === 'adjective' ? type : entity.type,
    kind,
    actor: ids.get(entity) ?? null,
    confidence: rounded,
    why,
  }));
}

function noteHead(
  byHead: Map<number, Headed>,
  sentences: readonly SentenceView[],
  draft: Draft,
  actor: string | null,
): void {
  const sentence = sentences[draft.sentence];
  if (!sentence || actor === null) return;
  const width = draft.kind === 'adjective' ? 0 : draft.end - draft.start;
  noteToken(byHead, sentence.tokens[draft.head]?.start, { actors: [actor], width });
  if (draft.kind !== 'named') return;
  // "Haas & Vogel": the parser sees two where one firm is named.
  for (let token = draft.from; token < draft.to; token++)
    if (sentence.rels[token] === 'conj') noteToken(byHead, sentence.tokens[token]?.start, { actors: [actor], width });
}

function noteToken(byHead: Map<number, Headed>, start: number | undefined, { actors, width }: Headed): void {
  if (start === undefined) return;
  const known = byHead.get(start);
  const [actor = ''] = actors;
  if (!known || known.width < width) byHead.set(start, { actors, width });
  else if (known.width === width && !known.actors.includes(actor)) known.actors.push(actor);
}

function lookUp(byHead: ReadonlyMap<number, Headed>, span: Span): readonly string[] {
  for (let at = span.end - 1; at >= span.start; at--) {
    const found = byHead.get(at);
    if (found) return found.actors;
  }
  return [];
}

/** The fullest name: most words, then longest; an acronym only where there is nothing else. */
function nameOf(entity: Entity, sentences: readonly SentenceView[]): string {
  if (entity.country && entity.type !== 'group') return bestCountryName(entity);
  const names = [...entity.names];
  names.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : a > b ? 1 : 0));
  if (names[0]) return names[0];
  const described = entity.drafts.filter((draft) => draft.kind === 'nominal');
  const [first] = described;
  // Headlines say it shortest: "Thousands" are the 3,000 protesters of the text.
  const isBare = first !== undefined && sentences[first.sentence]?.head === true && first.to - first.from === 1;
  const nominal =
    (isBare ? described.find((draft) => !sentences[draft.sentence]?.head) : null) ?? first ?? entity.drafts[0];
  return nominal?.text.replace(LEADING, '') ?? '';
}

/** The surnames of the people who are named in full. */
function surnamesOf(entities: readonly Entity[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, names } of entities)
    if (type === 'person')
      for (const name of names) if (name.includes(' ')) found.add(name.slice(name.lastIndexOf(' ') + 1));
  return found;
}

const isOnlySurname = ({ type, names }: Entity, surnames: ReadonlySet<string>): boolean =>
  type === 'person' && names.size === 1 && surnames.has([...names][0] ?? '');

/** "Mrs. Schmidt" beside Florian Schmidt: her form of address tells them apart. */
function withTitle(entity: Entity, sentences: readonly SentenceView[]): string {
  const name = nameOf(entity, sentences);
  for (const draft of entity.drafts) {
    const tokens = draft.kind === 'named' ? sentences[draft.sentence]?.tokens : undefined;
    const before = tokens?.[draft.from - 1]?.text === '.' ? 2 : 1;
    const title = tokens?.[draft.from - before]?.text ?? '';
    if (ADDRESS.test(title)) return `${title}${before === 2 ? '.' : ''} ${name}`;
  }
  return name;
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dame|Lady|Madam|Mme|Mlle)\.?$/;

/** "his police" are called "police": whose they are, no name can say. */
const LEADING = /^(?:the|this|these|those|his|her|its|their|our|my|your)\s+/i;

const rank = (name: string): number =>
  (isAcronym(name) ? 0 : name.split(/\s+/).length * 100) + Math.min(99, name.length) - (isLoud(name) ? 50 : 0);

/** "PORT ELDA" in a dateline. */
const isLoud = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

const bestCountryName = (entity: Entity): string =>
  [...entity.names].find((name) => name === entity.country?.name) ?? entity.country?.name ?? '';

/** Mentions count, names more than pronouns, early ones more than late ones. */
function weight(entity: Entity, sentenceCount: number): number {
  let sum = 0;
  for (const draft of entity.drafts) {
    const early = 1 + Math.max(0, 1 - draft.sentence / Math.max(4, sentenceCount / 4));
    const kind = draft.kind === 'named' ? 1 : draft.kind === 'nominal' ? 0.8 : 0.5;
    sum += early * kind;
  }
  return entity.type === 'place' ? sum * 0.6 : sum;
}
