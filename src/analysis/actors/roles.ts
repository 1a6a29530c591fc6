import { SPELL, tellsTime } from '../../language/en/clock';
import { countryByAdjective, countryByName } from '../../language/en/countries';
import { nounClass, nounGender } from '../../language/en/nouns';
import { TITLE_WORD } from '../../language/en/titleWords';
import { type Draft, withWord } from './draft';
import type { NameDraft } from './namedDrafts';
import { modifiersOf, nounGroup, numberOf, spanOf, type TokenRange, withoutArticle, wordsOf } from './phrases';
import { inFull, withoutLead, withoutPlace } from './roleText';
import type { SentenceView } from './view';

/** Titles that say nothing of an office: they give a gender, no role. */
const BARE_TITLE = /^(?:mr|mrs|ms|miss|sir|lord|lady|dame)\.?$/i;
const LEFT_TAG = /^(?:NN|NNP|NNS|NNPS|JJ|POS|CD|VBN|HYPH)$/;
const OF = new Set(['of', 'for', 'to', 'at', 'in']);
/** A description of a name that runs into a finite verb is the subject of that verb, not a description. */
const FINITE = /^(?:VB[DPZ]|MD)$/;
const STOP_TAG = /^(?:VB[DPZ]?|MD|WDT|WP|WRB|\.|:|''|``|-RRB-|-LRB-)$/;
const MAX_ROLE = 14;

export function draftRoles(sentences: readonly SentenceView[], names: readonly NameDraft[]): Draft[] {
  const drafts: Draft[] = [];
  const taken = nameTokens(names);
  const beside = new Map<number, NameDraft[]>(names.map(({ sentence }) => [sentence, []]));
  for (const name of names) beside.get(name.sentence)?.push(name);
  for (const name of names) {
    const sentence = sentences[name.sentence];
    if (!sentence || name.type !== 'person' || name.kind !== 'named') continue;
    const before = titleBefore(sentence, name, taken, beside.get(name.sentence) ?? []);
    if (before) drafts.push(role(sentence, name, before, 'title before the name'));
    const after = descriptionAfter(sentence, name, taken);
    if (after) drafts.push(role(sentence, name, after, 'description after the name'));
    // "The acting chief of the bank, Dr Ann Holm, denied it": a form of address stands between.
    const addressed = before && before.to - before.from === 1 && isAddress(sentence, before.from);
    const ahead =
      before && !addressed
        ? null
        : descriptionAhead(sentence, addressed ? { ...name, from: before.from } : name, taken);
    if (ahead) drafts.push(role(sentence, name, ahead, 'description before the name'));
  }
  return drafts;
}

const isAddress = (sentence: SentenceView, token: number): boolean =>
  /^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sir|dame)\.?$/.test(sentence.words[token] ?? '');

/** Tokens of persons' names by sentence, which no other person's role may run into. */
function nameTokens(names: readonly NameDraft[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    for (let token = name.from; token < name.to; token++) taken.add(`${name.sentence} ${token}`);
  }
  return taken;
}

const isCapital = (sentence: SentenceView, token: number): boolean =>
  /^\p{Lu}/u.test(sentence.tokens[token]?.text ?? '');

const isTitle = (sentence: SentenceView, token: number): boolean => {
  const word = (sentence.words[token] ?? '').replace(/\.$/, '');
  return TITLE_WORD.has(word) || nounClass(sentence.lemmas[token] ?? '') === 'human' || nounClass(word) === 'human';
};

function titleBefore(
  sentence: SentenceView,
  name: Draft,
  taken: ReadonlySet<string>,
  names: readonly NameDraft[],
): TokenRange | null {
  let end = name.from;
  const isPart = sentence.rels[name.head] === 'compound' && /^NN/.test(sentence.tags[name.to] ?? '');
  if (isPart && !tellsTime(sentence.words[name.to] ?? '')) return null;
  while (end > 0 && BARE_TITLE.test(sentence.words[end - 1] ?? '')) end--;
  if (end === 0) return null;
  // "the militants Mr Marl has failed to arrest", "businessmen Ivo Marl and Jan Moe": several are nobody's role.
  const isOne = /^(?:NNP?$|JJ)/.test(sentence.tags[end - 1] ?? '') && !/men$/.test(sentence.words[end - 1] ?? '');
  let from = isTitle(sentence, end - 1) && isOne ? end - 1 : titleOf(sentence, end);
  if (from < 0) return null;
  const limit = Math.max(0, end - MAX_ROLE);
  const opens = (token: number): boolean =>
    LEFT_TAG.test(sentence.tags[token] ?? '') &&
    // "have sentenced rebel leader Ana Brisk"
    (sentence.tags[token] !== 'VBN' || sentence.rels[token] === 'amod') &&
    !taken.has(`${sentence.index} ${token}`) &&
    !tellsTime(sentence.words[token] ?? '') &&
    !SPELL.test(sentence.words[token] ?? '');
  // "two states President Holm has won": a common noun before an office in capitals is of another phrase.
  const isApart = (token: number): boolean =>
    isCapital(sentence, token + 1) && /^NNS?$/.test(sentence.tags[token] ?? '') && !isTitle(sentence, token);
  while (from > limit && opens(from - 1) && !isApart(from - 1)) from--;
  return { from: atName(sentence, from, end, names), to: end };
}

/** `names` are those of the sentence. "Federal Bureau of Investigation agent" begins with the whole name; "Lord of the Rings director", no name here, with "director". */
function atName(sentence: SentenceView, from: number, end: number, names: readonly NameDraft[]): number {
  const cut = names.find((each) => each.from < from && each.to > from);
  if (cut) return cut.from;
  let at = from;
  const isCut =
    /^(?:of|the)$/.test(sentence.words[from - 1] ?? '') && /^(?:NNP|IN)/.test(sentence.tags[from - 2] ?? '');
  while (isCut && at < end - 1 && /^NNP/.test(sentence.tags[at] ?? '')) at++;
  return at;
}

/** "Minister of Education" right before the name: the start of "Minister", or -1. */
function titleOf(sentence: SentenceView, end: number): number {
  for (let token = end - 1; token > Math.max(0, end - 8); token--) {
    if (OF.has(sentence.words[token] ?? '')) {
      // "best director for Ana Brisk"
      if (token === end - 1) return -1;
      const head = token - 1;
      return /^NNP?$/.test(sentence.tags[head] ?? '') && isTitle(sentence, head) ? head : -1;
    }
    if (!/^(?:NNP|NNPS|NN|DT|CC|POS)$/.test(sentence.tags[token] ?? '')) return -1;
  }
  return -1;
}

function descriptionAfter(sentence: SentenceView, name: Draft, taken: ReadonlySet<string>): TokenRange | null {
  let at = name.to;
  if (sentence.tokens[at]?.text !== ',') return null;
  if (sentence.tags[at + 1] === 'CD' && sentence.tokens[at + 2]?.text === ',') at += 2;
  const from = at + 1;
  let head = -1;
  let to = from;
  let and = -1;
  for (; to < Math.min(sentence.tokens.length, from + MAX_ROLE); to++) {
    const tag = sentence.tags[to] ?? '';
    if (head >= 0 && tag === 'CC' && and < 0) and = to;
    if (sentence.tokens[to]?.text === ',' || STOP_TAG.test(tag) || taken.has(`${sentence.index} ${to}`)) break;
    if (head < 0 && /^NN/.test(tag) && isTitle(sentence, to) && !/^NN/.test(sentence.tags[to + 1] ?? '')) head = to;
    if (head < 0 && /^(?:IN|TO|CC)$/.test(tag)) return null;
  }
  // "Ann Holm and Jan Moe, two members," are both meant.
  // "a nurse at the clinic and a graduate of ...": of a long row the first is said.
  if (!closes(sentence, to) && and > 0 && to - from >= MAX_ROLE) to = and;
  else if (!closes(sentence, to)) return null;
  if (head < 0 || sentence.tags[head] === 'NNS') return null;
  return withoutArticle(sentence, { from, to: withoutPlace(sentence, head, withoutLead(sentence, to)) });
}

/** A description ends at a comma, a stop, a relative clause or the verb of the sentence. */
const closes = (sentence: SentenceView, token: number): boolean =>
  token >= sentence.tokens.length ||
  sentence.tokens[token]?.text === ',' ||
  (STOP_TAG.test(sentence.tags[token] ?? '') && !FINITE.test(sentence.tags[token] ?? ''));

function descriptionAhead(sentence: SentenceView, name: Draft, taken: ReadonlySet<string>): TokenRange | null {
  const above = sentence.rels[name.head] === 'appos' ? (sentence.heads[name.head] ?? -1) : -1;
  const near = above >= 0 && isTitle(sentence, above) ? above : headBefore(sentence, name, taken);
  const head = near >= 0 ? near : subjectOver(sentence, name);
  if (head < 0 || head >= name.from || (near >= 0 && name.from - head > MAX_ROLE) || !isTitle(sentence, head))
    return null;
  if (!/^NNP?$/.test(sentence.tags[head] ?? '') || mayBeOfAnother(sentence, name, head)) return null;
  const { from } = nounGroup(sentence, head);
  let to = head + 1;
  // "the minister who had to resign": what a clause tells of somebody is no office.
  const ends = (token: number): boolean =>
    /^(?:,|-LRB-|\(|:|--|[–—]|``|'')$/.test(sentence.tokens[token]?.text ?? '') ||
    /^W(?:DT|P)/.test(sentence.tags[token] ?? '');
  while (to < name.from && !ends(to)) to++;
  return withoutArticle(sentence, { from, to });
}

const FAR_SUBJECT = 30;

/** "The minister who resigned after the vote, Ana Brisk, has said": whose verb it is that follows the name's comma; or -1. */
function subjectOver(sentence: SentenceView, name: Draft): number {
  if (sentence.words[name.from - 1] !== ',' || sentence.words[name.to] !== ',') return -1;
  const verb = name.to + 1;
  if (!FINITE.test(sentence.tags[verb] ?? '')) return -1;
  const main = sentence.rels[verb]?.startsWith('aux') ? (sentence.heads[verb] ?? -1) : verb;
  const subject = sentence.children[main]?.find((child) => /^nsubj/.test(sentence.rels[child] ?? '')) ?? -1;
  const isClosed = subject >= 0 && subject < name.from && name.from - subject < FAR_SUBJECT;
  const tells = sentence.children[subject]?.some((child) => sentence.rels[child] === 'relcl') ?? false;
  return isClosed && tells ? subject : -1;
}

/** "the husband of the victim, Jane Roe": it is not sure which of the two is named. */
function mayBeOfAnother(sentence: SentenceView, name: Draft, head: number): boolean {
  const inner = name.from - 2;
  const isPerson = nounClass(sentence.lemmas[inner] ?? '') === 'human' && /^NNP?$/.test(sentence.tags[inner] ?? '');
  return sentence.words[inner + 1] === ',' && inner > head && isPerson && sentence.rels[inner] === 'pobj';
}

/** "The head of the party, Jane Roe, ..." between commas, where the syntax was not seen: "head", or -1. */
function headBefore(sentence: SentenceView, name: Draft, taken: ReadonlySet<string>): number {
  if (sentence.words[name.from - 1] !== ',' || !/^[,.]$/.test(sentence.words[name.to] ?? '.')) return -1;
  if (/^(?:CC|IN)$/.test(sentence.tags[name.to + 1] ?? '')) return -1;
  for (let token = name.from - 2; token >= Math.max(0, name.from - MAX_ROLE); token--) {
    const tag = sentence.tags[token] ?? '';
    // "A spokesman for governor Jan Moe, Ana Brisk, said": the governor is named already.
    const isNamed = taken.has(`${sentence.index} ${token + 1}`);
    if (!isNamed && /^NNP?$/.test(tag) && isTitle(sentence, token) && opensRole(sentence, token)) return token;
    if (!/^(?:NN|NNP|NNS|NNPS|JJ|DT|IN|TO|POS|CC|CD|PRP\$)$/.test(tag)) return -1;
  }
  return -1;
}

/** A role begins the sentence or a part of it, or follows a preposition. */
function opensRole(sentence: SentenceView, head: number): boolean {
  const { from } = nounGroup(sentence, head);
  return (
    from === 0 ||
    /^(?:,|IN|TO|CC|``|'')$/.test(sentence.tags[from - 1] ?? '') ||
    /^VB/.test(sentence.tags[from - 1] ?? '')
  );
}

function role(sentence: SentenceView, name: NameDraft, range: TokenRange, why: string): Draft {
  let head = range.from;
  for (let token = range.to - 1; token >= range.from; token--) {
    if (/^NN/.test(sentence.tags[token] ?? '') && isTitle(sentence, token)) head = token;
  }
  const group = { from: range.from, to: head + 1 };
  const lemma = sentence.lemmas[head] ?? '';
  const { start, end } = spanOf(sentence, range);
  const draft: Draft = {
    start,
    end,
    sentence: sentence.index,
    from: range.from,
    to: range.to,
    head,
    kind: 'nominal',
    type: 'person',
    number: numberOf(sentence, head),
    text: wordsOf(sentence, range),
    lemma,
    noun: 'human',
    modifiers: modifiersOf(sentence, group),
    determiner: 'none',
    gender: nounGender(lemma),
    confidence: 0.9 * name.confidence,
    why,
    entities: [],
    group: null,
    bearer: name,
  };
  const entity = name.group;
  if (!entity) return draft;
  draft.group = entity;
  entity.lemmas = withWord(entity.lemmas, lemma);
  for (const nation of nationsIn(sentence, range)) entity.nations = withWord(entity.nations, nation);
  const text = inFull(draft.text)
    .replace(/^(?:the|its|his|her|their)\s+/i, '')
    .replace(/ (?:dr|mr|mrs|ms|prof)\.?$/i, '');
  if (!entity.role || text.length > entity.role.length * 1.5) entity.role = text;
  return draft;
}

/** Countries named in a range, so that "the Chinese leader" can be told from the Russian one. */
export function nationsIn(sentence: SentenceView, range: TokenRange): string[] {
  const nations: string[] = [];
  for (let token = range.from; token < range.to; token++) {
    const word = sentence.tokens[token]?.text ?? '';
    if (!/^\p{Lu}/u.test(word)) continue;
    const two = `${word} ${sentence.tokens[token + 1]?.text ?? ''}`;
    const country = countryByAdjective(two) ?? countryByName(two) ?? countryByAdjective(word) ?? countryByName(word);
    if (country && !nations.includes(country.name)) nations.push(country.name);
  }
  return nations;
}
