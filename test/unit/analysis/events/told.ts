import { chooseSides, NO_FACTS } from '../../../../src/analysis/events/choose';
import { codeParagraph, createEventModel } from '../../../../src/analysis/events/code';
import { TELL_FROM } from '../../../../src/analysis/story/events';
import { models, parsed, wordsOf } from './paragraph';

export const { value: model, problems } = createEventModel(models);

/** The events of a paragraph in words, without what a document would know of its actors; the surest first. */
export function told(text: string, names: Parameters<typeof parsed>[1] = {}) {
  const p = parsed(text, names);
  if (model === null) throw new Error('no event model');
  return codeParagraph(p.sentences, p.names, p.times, model)
    .filter((draft) => draft.confidence >= TELL_FROM)
    .sort((a, b) => b.confidence - a.confidence)
    .map((draft) => {
      const sides = chooseSides(draft, model, NO_FACTS);
      const words = (x: { start: number; end: number; sentence?: number }) =>
        wordsOf(text, p.sentences[x.sentence ?? draft.sentence], x);
      return {
        act: draft.act,
        code: draft.code,
        subtype: draft.subtype,
        mode: draft.mode,
        modality: draft.modality,
        polarity: draft.polarity,
        nominal: draft.nominal,
        quoted: draft.quoted,
        why: draft.why,
        confidence: draft.confidence,
        reciprocal: sides.reciprocal,
        trigger: words(draft.trigger),
        source: sides.source.phrases.map(words),
        recipient: sides.recipient.phrases.map(words),
        place: draft.place.map(words),
        speaker: draft.speaker === null ? null : words(draft.speaker),
        time: draft.time === null ? null : text.slice(p.times[draft.time]?.start, p.times[draft.time]?.end),
      };
    });
}
