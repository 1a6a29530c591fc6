/** Stories with everything marked, laid over the product's own sentences. */
import type { Candidate } from '../../analysis/events/candidates';
import { ACT_CLASSES } from '../../analysis/events/model';
import { documentFacts } from '../../analysis/story/facts';
import type { Span } from '../../model/types';
import { type GoldStory, type GoldStoryEvent, goldMentions, type ReadStory, type StorySentence } from './goldArticles';
import { actClass, codeClass, type LessonDeed, type LessonSentence } from './lesson';

/** One lesson a sentence, in text order. */
export function storyLessons(story: ReadStory): LessonSentence[] {
  const { gold } = story;
  const mentions = goldMentions(gold);
  const facts = documentFacts(story.actors, story.paragraphs);
  const deeds = new Map<StorySentence, LessonDeed[]>();
  const parts = new Map<StorySentence, Set<number>>();
  for (const event of gold.events) {
    const sentence = sentenceAt(story, event.trigger);
    const candidate = sentence && candidateAt(sentence, event.trigger);
    const list = sentence ? (deeds.get(sentence) ?? []) : [];
    if (!sentence || !candidate || list.some((deed) => deed.candidate === candidate)) continue;
    deeds.set(sentence, [...list, deedOf(event, candidate, sentence, mentions, gold)]);
    for (const trigger of (event.triggers ?? []).slice(1)) {
      const other = sentenceAt(story, trigger);
      const word = other && candidateAt(other, trigger);
      if (other && word) parts.set(other, (parts.get(other) ?? new Set()).add(word.token));
    }
  }
  return story.sentences.map((sentence) => {
    const own = facts(story.paragraphs[sentence.paragraph] as ReadStory['paragraphs'][number]);
    return {
      view: sentence.view,
      times: sentence.times,
      deeds: deeds.get(sentence) ?? [],
      parts: parts.get(sentence) ?? new Set(),
      whole: true,
      weight: 1,
      facts: (token) => own(sentence.index, token),
    };
  });
}

const sentenceAt = (story: ReadStory, span: Span): StorySentence | undefined =>
  story.sentences.find((s) => s.at + s.sentence.start <= span.start && span.start < s.at + s.sentence.end);

/** The candidate among the words of a trigger: the one that the others hang on. */
function candidateAt({ view, sentence, at }: StorySentence, span: Span): Candidate | undefined {
  const tokens = sentence.tokens.flatMap((token, i) =>
    token.start + at < span.end && token.end + at > span.start ? [i] : [],
  );
  const inside = tokens.filter((token) => view.candidateAt.has(token));
  const top = inside.find((token) => !tokens.includes(sentence.heads[token] ?? -1)) ?? inside[0];
  return top === undefined ? undefined : view.candidateAt.get(top);
}

type Marked = ReturnType<typeof goldMentions>;

function deedOf(
  event: GoldStoryEvent,
  candidate: Candidate,
  sentence: StorySentence,
  mentions: Marked,
  gold: GoldStory,
): LessonDeed {
  const source = headsOf(event.sources, sentence, mentions);
  const recipient = event.reciprocal ? [] : headsOf(event.targets, sentence, mentions);
  const times = sentence.times.flatMap((time, i) => {
    const value = gold.times?.find((t) => t.start < time.end + sentence.at && t.end > time.start + sentence.at)?.value;
    return value !== undefined && value === event.time?.value ? [i] : [];
  });
  return {
    candidate,
    act: actClass(event.type, event.subtype),
    // Older gold does not tell the kinds of OTHER apart.
    orActs: event.type === 'OTHER' && !event.subtype ? ACT_CLASSES.filter((act) => act.startsWith('OTHER')) : [],
    code: codeClass(event.type, event.ploverCode),
    modality: event.modality,
    negative: event.polarity === 'negative',
    core: event.core,
    source,
    recipient,
    sourceOpen: source.length === 0 || (event.inferred?.includes('sources') ?? false),
    recipientOpen: recipient.length === 0 || (event.inferred?.includes('targets') ?? false),
    mutual: event.reciprocal,
    place: headsOf(event.place, sentence, mentions),
    time: times[0] ?? -1,
    weight: event.core ? 1.5 : 1,
    goldId: event.id,
  };
}

/** Noun phrases whose head lies in a mention of one of the actors, and in no narrower mention of another. */
function headsOf(actors: readonly string[], { view, sentence, at }: StorySentence, mentions: Marked): number[] {
  if (actors.length === 0) return [];
  return view.phrases.flatMap((phrase) => {
    const head = sentence.tokens[phrase.head];
    if (!head) return [];
    let inner: Marked[number] | undefined;
    for (const mention of mentions) {
      const holds = mention.span.start <= head.start + at && mention.span.end >= head.end + at;
      if (holds && (!inner || width(mention.span) <= width(inner.span))) inner = mention;
    }
    const same = inner && mentions.some((m) => m.span === inner.span && actors.includes(m.actor));
    const shared =
      inner &&
      mentions.some(
        (m) => m.span.start === inner.span.start && m.span.end === inner.span.end && actors.includes(m.actor),
      );
    return same || shared ? [phrase.head] : [];
  });
}

const width = (span: Span): number => span.end - span.start;
