import { SPEECH } from '../../language/en/speech';
import { speechLabels } from '../speechLabels';
import { isInchMark, sideOf } from '../tokens/marks';
import type { SentenceView } from './view';

/** Words between quotation marks, possibly over several sentences of one paragraph. */
interface Quotation {
  readonly from: { readonly sentence: number; readonly token: number };
  readonly to: { readonly sentence: number; readonly token: number };
  /** Words of it. */
  readonly length: number;
  /** The one before was left open, and this one goes on with it: speech over paragraphs is opened each time, closed once. */
  readonly goesOn: boolean;
  /** In a transcript the last word of who speaks, which stands before it. */
  readonly label?: { readonly sentence: number; readonly token: number };
}

export interface Quotations {
  /** In text order. */
  readonly all: readonly Quotation[];
  /** The quotation that a token stands in, as an index into `all`; -1 where it stands in none. */
  at(sentence: number, token: number): number;
}

const OPENING = /^(?:[“„«]|``)$/u;
const MARK = /^["“”„«»]$|^''$|^``$/u;
/** Quotations shorter than this are names and single words, not speech. */
const MIN_WORDS = 4;

/** Sentences that begin a speech of a transcript, each with the token of its colon. */
export function transcript(sentences: readonly SentenceView[]): ReadonlyMap<number, number> {
  const paragraphs: SentenceView[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  const found = new Map<number, number>();
  for (const [at, colon] of speechLabels(paragraphs)) found.set(paragraphs[at]?.[0]?.index ?? -1, colon);
  return found;
}

/** Pairs the double quotation marks of each paragraph; one left open ends with its paragraph. Speeches of a transcript are quotations whole. */
export function findQuotations(sentences: readonly SentenceView[]): Quotations {
  const all: Quotation[] = [];
  const inside = sentences.map((sentence) => new Int32Array(sentence.tokens.length).fill(-1));
  let open: { sentence: number; token: number } | null = null;
  let paragraph = -1;
  let last = { sentence: 0, token: 0 };
  let leftOpen = false;
  const labels = transcript(sentences);
  let label: { sentence: number; token: number } | undefined;
  let goesOn = false;
  const close = (to: { sentence: number; token: number }): boolean => {
    const added = open !== null && add(sentences, all, inside, { from: open, to, goesOn, ...(label ? { label } : {}) });
    open = null;
    label = undefined;
    return added;
  };
  for (const sentence of sentences) {
    const opens = sentence.paragraph !== paragraph;
    if (opens) leftOpen = close(last);
    paragraph = sentence.paragraph;
    const colon = opens ? labels.get(sentence.index) : undefined;
    if (colon !== undefined) {
      open = { sentence: sentence.index, token: colon + 1 };
      label = { sentence: sentence.index, token: colon - 1 };
      goesOn = false;
    }
    sentence.tokens.forEach((token, at) => {
      const before = last;
      last = { sentence: sentence.index, token: at };
      if (label) return;
      if (!MARK.test(token.text) || (!open && isInchMark(sentence.tokens, at))) return;
      const side = sideOf(sentence.tokens, at);
      if (side === 'close' && !open) return;
      if (open && side === 'open') {
        close(before);
        open = last;
        goesOn = true;
      } else if (open && !OPENING.test(token.text)) close(last);
      else {
        open = last;
        goesOn = leftOpen && opens && at === 0;
      }
    });
  }
  close(last);
  return { all, at: (sentence, token) => inside[sentence]?.[token] ?? -1 };
}

function add(
  sentences: readonly SentenceView[],
  all: Quotation[],
  inside: readonly Int32Array[],
  { from, to, goesOn, label }: Omit<Quotation, 'length'>,
): boolean {
  let length = 0;
  for (let s = from.sentence; s <= to.sentence; s++) {
    const start = s === from.sentence ? from.token : 0;
    const end = s === to.sentence ? to.token : (sentences[s]?.tokens.length ?? 0) - 1;
    length += end - start;
  }
  if (length < MIN_WORDS) return false;
  for (let s = from.sentence; s <= to.sentence; s++) {
    const start = s === from.sentence ? from.token : 0;
    const end = s === to.sentence ? to.token : (sentences[s]?.tokens.length ?? 0) - 1;
    inside[s]?.fill(all.length, start, end + 1);
  }
  all.push({ from, to, length, goesOn, ...(label ? { label } : {}) });
  return true;
}

/**
 * The word that says who speaks a quotation: the subject of a verb of speech beside it, in its first or last sentence or
 * the sentence before; else the object of "according to". Null where the sentence names nobody.
 */
export function speakerToken(
  sentences: readonly SentenceView[],
  quotations: Quotations,
  which: number,
): { sentence: number; token: number } | null {
  const quotation = quotations.all[which];
  if (!quotation) return null;
  if (quotation.label) return quotation.label;
  const near = new Set([quotation.to.sentence, quotation.from.sentence]);
  for (const index of near) {
    const sentence = sentences[index];
    if (!sentence) continue;
    let best: { token: number; distance: number } | null = null;
    for (let verb = 0; verb < sentence.tokens.length; verb++) {
      if (quotations.at(index, verb) >= 0 || !SPEECH.has(sentence.lemmas[verb] ?? '')) continue;
      const subject = subjectOf(sentence, verb);
      if (subject < 0 || quotations.at(index, subject) >= 0) continue;
      const edge =
        index === quotation.to.sentence && verb > quotation.to.token ? quotation.to.token : quotation.from.token;
      const distance = Math.abs(verb - edge);
      if (!best || distance < best.distance) best = { token: subject, distance };
    }
    if (best) return { sentence: index, token: best.token };
    const source = accordingTo(sentence, quotations);
    if (source >= 0) return { sentence: index, token: source };
  }
  return null;
}

/** The subject of a verb, shared by joined verbs and taken over by "writing in a blog". */
export function subjectOf(sentence: SentenceView, verb: number): number {
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const children = sentence.children[at] ?? [];
    const own = children.find((child) => sentence.rels[child] === 'nsubj' || sentence.rels[child] === 'agent');
    if (own !== undefined && sentence.rels[own] === 'nsubj') return own;
    if (own !== undefined) return sentence.children[own]?.find((child) => sentence.rels[child] === 'pobj') ?? -1;
    const rel = sentence.rels[at] ?? '';
    if (!/^(?:conj|advcl|xcomp|acl|ccomp|dep|pcomp|prep)$/.test(rel)) return -1;
    at = sentence.heads[at] ?? -1;
    if (rel === 'acl' && at >= 0) return at;
  }
  return -1;
}

function accordingTo(sentence: SentenceView, quotations: Quotations): number {
  for (let token = 0; token + 2 < sentence.tokens.length; token++) {
    if (sentence.words[token] !== 'according' || sentence.words[token + 1] !== 'to') continue;
    if (quotations.at(sentence.index, token) >= 0) continue;
    const object = sentence.children[token + 1]?.find((child) => sentence.rels[child] === 'pobj');
    if (object !== undefined) return object;
  }
  return -1;
}
