/** The drafts of all paragraphs with their sides, places and times resolved over the document, in text order. */

import { nounClass } from '../../language/en/nouns';
import type { Attribute, EventTime, Participant, Span, Time } from '../../model/types';
import type { PlacedParagraph } from '../actors/input';
import { atOnce } from '../atOnce';
import { datelineEnd } from '../dateline';
import type { EventDraft, ParsedSentence, Phrase, PlacedPhrase } from '../document';
import { ALONE_BARS, BARS, chooseSides } from '../events/choose';
import type { EventModel } from '../events/model';
import { isAlone } from '../events/view';
import { speechLabels } from '../speechLabels';
import { isCaption } from './caption';
import type { StoryInput } from './events';
import { documentFacts } from './facts';
import type { Participants } from './participants';

/** Who does it or suffers it as surely as this is an actor, though no name or description said so. */
const PARTY_FROM = 0.7;

/** An event of which chain, importance and rank are not yet known. */
export interface Told {
  readonly draft: EventDraft;
  readonly paragraph: PlacedParagraph;
  readonly sentence: ParsedSentence;
  /** Among all sentences of the document. */
  readonly sentenceIndex: number;
  /** Among those of the running text; -1 in the headline, null beside both: in captions, bylines and headings further down. */
  readonly bodyIndex: number | null;
  readonly source: readonly Participant[];
  readonly recipient: readonly Participant[];
  readonly reciprocal: boolean;
  /** 0 to 1, of each side: told right, or rightly left open. */
  readonly sourceConfidence: number;
  readonly recipientConfidence: number;
  readonly object: Span | undefined;
  /** The clause in the article's words: what it is said of, what leads to the trigger, what follows it. */
  readonly subject: Span | undefined;
  readonly lead: Span | undefined;
  readonly predicate: Span | undefined;
  /** Whether a line can tell it without the words around it. */
  readonly standsAlone: boolean;
  readonly place: readonly Participant[];
  readonly speaker: Participant | null;
  readonly time: EventTime | null;
  /** What the folder's codebook asks for. */
  readonly attributes?: readonly Attribute[];
}

export const tellAll = (...args: Parameters<typeof tellSteps>): Told[] => atOnce(tellSteps(...args));

/** A paragraph at a time. */
export function* tellSteps(input: StoryInput, model: EventModel, participants: Participants): Generator<void, Told[]> {
  const told: Told[] = [];
  const factsOf = documentFacts(input.actors, input.paragraphs);
  const bars = isAlone(input.paragraphs) ? ALONE_BARS : BARS;
  let before = 0;
  const captions = new Set([...input.paragraphs.keys()].filter((at) => isCaption(input, at)));
  const place = bodyPlaces(input.paragraphs, captions);
  const labels = speechLabels(input.paragraphs.map(({ sentences }) => sentences));
  for (const [at, paragraph] of input.paragraphs.entries()) {
    const { sentences } = paragraph;
    const facts = factsOf(paragraph);
    const dateline = afterDateline(paragraph);
    const colon = labels.get(at);
    for (const drafted of input.drafts[at] ?? []) {
      const draft = colon === undefined ? drafted : asSaid(drafted, colon);
      const sentence = sentences[draft.sentence];
      if (!sentence || (sentence.tokens[draft.trigger.start]?.start ?? 0) < dateline) continue;
      const sides = chooseSides(draft, model, facts, bars);
      // The place and the agency of a dateline take no part.
      // "its leader called": a possessor does nothing by a verb.
      const owns = ({ head, sentence: at }: PlacedPhrase): boolean =>
        !draft.nominal && sentences[at]?.tags[head] === 'PRP$';
      const parties = (side: keyof Pick<typeof sides, 'source' | 'recipient'>): Participant[] =>
        participants
          .of(
            sides[side].phrases.filter((phrase) => !owns(phrase)),
            sentences,
            !draft.spare && sides[side].confidence >= PARTY_FROM,
          )
          .filter((each, _, all) => each.end > dateline && !all.some((other) => isInside(each, other)));
      const source = parties('source');
      const recipient = parties('recipient');
      const acts = new Set(source.map((each) => each.actor));
      const times = input.times[at] ?? [];
      const found = draft.time === null ? yearOver(draft, sentence, times, input.date) : times[draft.time];
      const time = found && fitsTense(draft, input.text.slice(found.start, found.end)) ? found : undefined;
      told.push({
        draft,
        paragraph,
        sentence,
        sentenceIndex: before + draft.sentence,
        bodyIndex: place(at, draft.sentence),
        source,
        recipient: recipient.filter((each) => each.actor === null || !acts.has(each.actor)),
        reciprocal: sides.reciprocal,
        sourceConfidence: sides.source.confidence,
        recipientConfidence: sides.recipient.confidence,
        subject: draft.clause ? spanOf(draft.clause.subject, sentence) : undefined,
        lead: draft.clause?.lead ? spanOf(draft.clause.lead, sentence) : undefined,
        predicate: draft.predicate ? spanOf(draft.predicate, sentence) : undefined,
        standsAlone: standsAlone(draft, sentence, participants),
        place: participants.of(draft.place, sentences),
        speaker: speakerOf(draft, sentence, sentences, participants),
        object: objectOf(draft, sentence, source, recipient),
        time: time ? { start: time.start, end: time.end, value: time.value } : null,
      });
    }
    before += sentences.length;
    yield;
  }
  return told;
}

/** Fewer tokens are a line of a page's furniture, no sentence of the text. */
const LEAST_SENTENCE = 5;

/** Where a sentence stands in the running text, as `Told.bodyIndex` says it; by paragraph and sentence in it. */
function bodyPlaces(
  paragraphs: readonly PlacedParagraph[],
  captions: ReadonlySet<number>,
): (paragraph: number, sentence: number) => number | null {
  let count = 0;
  const places = paragraphs.map(({ kind, sentences }, at) => {
    if (kind === 'headline') return sentences.map(() => (count === 0 ? -1 : null));
    if ((kind !== 'body' && kind !== 'list') || captions.has(at)) return sentences.map(() => null);
    return sentences.map(({ tokens }) => (tokens.length < LEAST_SENTENCE ? null : count++));
  });
  return (paragraph, sentence) => places[paragraph]?.[sentence] ?? null;
}

/** What somebody says in a transcript is said as in quotation marks. */
function asSaid(draft: EventDraft, colon: number): EventDraft {
  if (draft.sentence === 0 && draft.trigger.start < colon) return draft;
  return { ...draft, quoted: true, modality: draft.modality === 'asserted' ? 'reported' : draft.modality };
}

const BYGONE = /^(?:(?:early|late|earlier|later|on|since)\s+)?(?:last|yesterday)\b|\bago$|\bearlier$/i;
const TO_COME = /^(?:(?:early|late|later|on)\s+)?(?:next|tomorrow)\b/i;

/** "will meet again after talks last night": what is still to come was not last night, what was done not tomorrow. */
function fitsTense({ modality, tense }: EventDraft, words: string): boolean {
  if (modality === 'planned' || tense === 'future') return !BYGONE.test(words);
  return tense !== 'past' || modality !== 'asserted' || !TO_COME.test(words);
}

/** "was last closed in 2011, when the court ordered": what a clause tells under a bygone year was then. */
function yearOver(
  { clause, spare }: EventDraft,
  { start, end }: ParsedSentence,
  times: readonly Time[],
  date: string | null,
): Time | undefined {
  if (!clause || clause.main || spare) return undefined;
  const isBygone = ({ value }: Time): boolean =>
    value !== null && date !== null && /^\d{4}$/.test(value) && value < date.slice(0, 4);
  const [only, ...more] = times.filter((time) => time.start >= start && time.end <= end && isBygone(time));
  return more.length === 0 ? only : undefined;
}

/** Who says it in its own sentence; of words in quotation marks else who speaks the quotation. */
function speakerOf(
  draft: EventDraft,
  { tokens }: ParsedSentence,
  sentences: readonly ParsedSentence[],
  participants: Participants,
): Participant | null {
  const trigger = tokens[draft.trigger.head];
  if (draft.speaker) {
    const [said = null] = participants.of([draft.speaker], sentences);
    // "it says": a pronoun that stands for nobody known names no speaker.
    return said?.actor === null && sentences[draft.speaker.sentence]?.tags[draft.speaker.head] === 'PRP' ? null : said;
  }
  return draft.quoted && trigger ? participants.speaking(trigger) : null;
}

const SAYS: ReadonlySet<string> = new Set(['say', 'add', 'allege', 'argue', 'insist', 'believe', 'think']);
/** "the clerk replied": alone they say nothing. */
const EMPTY: ReadonlySet<string> = new Set(['go', 'try', 'do', 'add', 'reply']);
const OF_TALK = /^(?:I|me|my|we|us|our|ours|you|your|yours|myself|ourselves|yourself)$/i;

const HAPPENS: ReadonlySet<string> = new Set(['come', 'happen', 'occur', 'follow', 'take place']);

function isToldAgain({ lemma, clause, predicate }: EventDraft, { tokens, tags, lemmas }: ParsedSentence): boolean {
  const place = predicate && tokens[predicate.start]?.text === 'place' ? ' place' : '';
  if (!clause || !HAPPENS.has(lemma + place)) return false;
  const first = tokens[clause.subject.start]?.text ?? '';
  return (
    predicate === null ||
    (/^(?:the|this|these)$/i.test(first) &&
      /^NNS?$/.test(tags[clause.subject.head] ?? '') &&
      nounClass(lemmas[clause.subject.head] ?? '') === null)
  );
}

const POINTS = /^(?:such|that|those)$/i;

/** Not what is only supposed, nor what is said of a pronoun that stands for nobody known or in words that only its speaker may use. */
function standsAlone(draft: EventDraft, sentence: ParsedSentence, participants: Participants): boolean {
  const { clause, predicate, quoted } = draft;
  if (draft.supposed) return false;
  // "says Malta", "said in releasing the tape", "alleged a member of the staff": without what was said it says nothing.
  const tags = predicate ? sentence.tags.slice(predicate.start, predicate.end) : [];
  if (SAYS.has(draft.lemma) && !tags.some((tag) => /^(?:VB[DPZ]|MD|TO)$/.test(tag))) return false;
  if (clause && predicate === null && EMPTY.has(draft.lemma)) return false;
  // "The news comes", "The raid took place at night": what has happened is told before.
  if (clause && isToldAgain(draft, sentence)) return false;
  const subject = clause && sentence.tokens[clause.subject.head];
  const kind = clause ? (sentence.tags[clause.subject.head] ?? '') : '';
  if (subject && kind === 'PRP' && !participants.isKnown(subject)) return false;
  // "That would be a break": it points at what was said before.
  const last = clause && sentence.tokens[clause.subject.end - 1]?.text;
  if (last && /^(?:those|these|them)$/.test(last)) return false;
  if (clause && (kind === 'DT' || POINTS.test(sentence.tokens[clause.subject.start]?.text ?? ''))) return false;
  const said = quoted && predicate ? sentence.tokens.slice(predicate.start, predicate.end) : [];
  return !said.some(({ text }) => OF_TALK.test(text));
}

/** "hundreds of police" are told once, not as these and as the police. */
const isInside = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/** The thing that is done to, or where no party does it what does; unless its words are a party's. */
function objectOf(
  draft: EventDraft,
  sentence: ParsedSentence,
  source: readonly Participant[],
  recipient: readonly Participant[],
): Span | undefined {
  const phrase = (source.length === 0 ? draft.subject : null) ?? draft.object;
  const span = phrase ? spanOf(phrase, sentence) : undefined;
  const parties = [...source, ...recipient];
  const taken = parties.some((party) => span && party.start < span.end && span.start < party.end);
  return taken ? undefined : span;
}

function spanOf({ start, end }: Phrase, { tokens }: ParsedSentence): Span | undefined {
  const from = tokens[start];
  const to = tokens[end - 1];
  return from && to ? { start: from.start, end: to.end } : undefined;
}

/** Where the paragraph begins to tell. */
function afterDateline({ start, sentences: [first] }: PlacedParagraph): number {
  const end = first ? datelineEnd(first) : 0;
  return first?.tokens[end - 1]?.end ?? start;
}
