/** From a parsed paragraph to the events that it tells. A pure function of the paragraph. */
import type { Modality, Polarity } from '../../model/types';
import type { EventDraft, NameMention, ParsedSentence, Phrase, PlacedPhrase, TimeExpression } from '../document';
import { carriedNoun } from './candidates';
import { CUTS, type Cuts, type Decision, decide } from './decide';
import { contextsOf, modeOf } from './kinds';
import { actOf } from './lexicon/lookup';
import { intensityOf } from './plover';
import { quotedTokens } from './quotes';
import { isReported, placesOf, speakerOf, timeOf } from './setting';
import { head, kid, rel } from './tree';
import { type SentenceView, viewOf } from './view';
import type { EventWeights } from './weights';
import { whyOf } from './why';

export { createEventWeights, EVENT_MODEL_FILE, type EventWeights } from './weights';

/** Sentences longer than this, in tokens, are lists or broken text: no events are read from them. */
export const LONGEST_SENTENCE = 160;

/** Events of a paragraph in sentence order, the main event of each sentence first. */
export function codeParagraph(
  sentences: readonly ParsedSentence[],
  names: readonly NameMention[],
  times: readonly TimeExpression[],
  weights: EventWeights | null,
  cuts: Cuts = CUTS,
): readonly EventDraft[] {
  const out: EventDraft[] = [];
  const quoted = quotedTokens(sentences);
  sentences.forEach((sentence, index) => {
    if (sentence.tokens.length > LONGEST_SENTENCE || sentence.tokens.length < 2) return;
    const view = viewOf(sentence, names);
    const contexts = contextsOf(view);
    for (const decision of ranked(view, decide(view, weights, cuts))) {
      out.push(draft(view, decision, index, contexts, times, quoted[index]?.[decision.candidate.token] ?? false));
    }
  });
  return out;
}

/** Steps down from the main clause that make an event less likely to be what the sentence tells. */
const AWAY: Readonly<Record<string, number>> = {
  relcl: 0.3,
  advcl: 0.3,
  acl: 0.25,
  pcomp: 0.25,
  pobj: 0.15,
  conj: 0.1,
  appos: 0.3,
  nsubj: 0.1,
  nsubjpass: 0.1,
  poss: 0.2,
  amod: 0.2,
  compound: 0.15,
  dep: 0.2,
};

/** Main event first: what is said in or near the main clause, with weight for the story; text order between equals. */
function ranked(view: SentenceView, decisions: readonly Decision[]): readonly Decision[] {
  const weight = (d: Decision): number =>
    0.3 * d.core +
    0.3 * d.confidence -
    distance(view, d.candidate.token) -
    (d.code === 'OTHER' ? 0.3 : 0) +
    (d.source.length > 0 ? 0.1 : 0) +
    (d.recipient.length > 0 ? 0.1 : 0);
  return [...decisions].sort((a, b) => weight(b) - weight(a) || a.candidate.token - b.candidate.token);
}

function distance(view: SentenceView, token: number): number {
  let sum = 0;
  for (let at = token, k = 0; at >= 0 && k < 12; k++, at = head(view.tree, at)) sum += AWAY[rel(view.tree, at)] ?? 0;
  return sum;
}

function draft(
  view: SentenceView,
  d: Decision,
  sentence: number,
  contexts: readonly string[],
  times: readonly TimeExpression[],
  quoted: boolean,
): EventDraft {
  const c = d.candidate;
  const place = (phrases: readonly Phrase[]): PlacedPhrase[] =>
    phrases.map((p) => ({ start: p.start, end: p.end, head: p.head, sentence }));
  const phrasesAt = (heads: readonly number[]): Phrase[] => heads.flatMap((h) => view.phraseAt.get(h) ?? []);
  const speaker = speakerOf(view, c);
  const mode = modeOf(view, c, d.act);
  const polarity: Polarity = c.composed.polarity;
  return {
    sentence,
    trigger: triggerPhrase(view, namingWord(view, d)),
    act: d.act,
    code: d.code,
    subtype: d.code === 'OTHER' ? (d.subtype ?? 'other') : null,
    mode,
    contexts,
    intensity: intensityOf(d.code, mode),
    source: place(phrasesAt(d.source)),
    recipient: place(phrasesAt(d.recipient)),
    reciprocal: d.reciprocal,
    place: place(placesOf(view, c, [...d.source, ...d.recipient])),
    time: timeOf(view, c, times),
    tense: c.frame.tense,
    modality: modalityOf(view, d),
    polarity,
    speaker: speaker === null ? null : { ...speaker, sentence },
    quoted,
    nominal: c.kind === 'noun',
    confidence: Math.round(d.confidence * 100) / 100,
    why: whyOf(view, d),
  };
}

/** "an [attack] was launched": where a light verb carries the noun of the act, the noun names the event. */
function namingWord(view: SentenceView, d: Decision): number {
  const { token, kind } = d.candidate;
  const noun = kind === 'verb' ? carriedNoun(view.tree, token) : -1;
  const sense = noun < 0 ? null : (view.candidateAt.get(noun)?.sense ?? null);
  return sense !== null && (actOf(sense) === d.act || actOf(sense) === d.code) && d.code !== 'OTHER' ? noun : token;
}

/** The trigger word, with its particle where that follows at once. */
function triggerPhrase(view: SentenceView, token: number): Phrase {
  const particle = kid(view.tree, token, 'prt');
  return { start: token, end: particle === token + 1 ? token + 2 : token + 1, head: token };
}

function modalityOf(view: SentenceView, d: Decision): Modality {
  return d.modality === 'asserted' && d.by === 'rules' && isReported(view, d.candidate) ? 'reported' : d.modality;
}
