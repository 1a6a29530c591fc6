import { createRanker } from '../../../../src/analysis/actors/ranker';
import { resolveActors } from '../../../../src/analysis/actors/resolve';
import { createRecognizer } from '../../../../src/analysis/entities/recognizer';
import { ALONE_BARS, chooseSides } from '../../../../src/analysis/events/choose';
import { codeParagraph, createEventModel } from '../../../../src/analysis/events/code';
import { isAlone } from '../../../../src/analysis/events/view';
import { placeParagraph } from '../../../../src/analysis/place';
import { documentFacts } from '../../../../src/analysis/story/facts';
import { models, parsed, wordsOf } from './paragraph';

export const { value: model, problems } = createEventModel(models);
const knowledge = { ranker: createRanker(models).value, clusters: createRecognizer(models).value.clusters };

/** The events of a text of one paragraph in words; the surest first. */
export function told(text: string, names: Parameters<typeof parsed>[1] = {}) {
  const p = parsed(text, names);
  if (model === null) throw new Error('no event model');
  const paragraph = placeParagraph({ start: 0, end: text.length, kind: 'body' }, 0, p.sentences, p.names);
  const actors = resolveActors({ text, paragraphs: [paragraph] }, knowledge);
  const facts = documentFacts(actors, [paragraph])(paragraph);
  const alone = { alone: isAlone([p]), clusters: knowledge.clusters };
  return [...codeParagraph(p.sentences, p.names, p.times, model, alone)]
    .sort((a, b) => b.confidence - a.confidence)
    .map((draft) => {
      const sides = chooseSides(draft, model, facts, ALONE_BARS);
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
        supposed: draft.supposed,
        quoted: draft.quoted,
        why: draft.why,
        confidence: draft.confidence,
        reciprocal: sides.reciprocal,
        trigger: words(draft.trigger),
        predicate: draft.predicate && words(draft.predicate),
        source: sides.source.phrases.map(words),
        recipient: sides.recipient.phrases.map(words),
        place: draft.place.map(words),
        speaker: draft.speaker === null ? null : words(draft.speaker),
        time: draft.time === null ? null : text.slice(p.times[draft.time]?.start, p.times[draft.time]?.end),
      };
    });
}
