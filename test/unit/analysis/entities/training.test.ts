import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/analysis/entities/bytes';
import { Gazetteer } from '../../../../src/analysis/entities/gazetteer';
import { readWeights, writeWeights } from '../../../../src/analysis/entities/model';
import { Tagger } from '../../../../src/analysis/entities/recognizer';
import { HashTable } from '../../../../src/analysis/entities/table';
import { Lexicon } from '../../../../src/analysis/entities/words';
import { parseLine } from '../../../../src/training/entities/corpus';
import { quantise } from '../../../../src/training/entities/quantise';
import { examplesOf, NAME_TRAINING } from '../../../../src/training/entities/train';
import { trainCrf } from '../../../../src/training/entities/trainer';
import { marked, paragraphs, parseMarked } from '../../../support/check';

const CODES: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC' };
const LESSONS = [
  'Mr. [Alder]{person} went to [Quendal]{place}.',
  'Mr. [Bron]{person} lives in [Quendal]{place}.',
  'Mr. [Cask]{person} came from [Ruvia]{place}.',
  'Then Mr. [Dorn]{person} left [Ruvia]{place} for [Quendal]{place}.',
];

function document(sentence: string, at: number) {
  const entities: { start: number; end: number; type: string }[] = [];
  let shift = 0;
  for (const match of sentence.matchAll(/\[([^\]]*)\]\{(\w+)\}/g)) {
    const start = match.index - shift;
    entities.push({ start, end: start + (match[1] ?? '').length, type: CODES[match[2] ?? ''] ?? '' });
    shift += match[0].length - (match[1] ?? '').length;
  }
  const line = JSON.stringify({ id: `t${at}`, source: 'own', text: parseMarked(sentence).text, entities });
  return parseLine(line, `t:${at}`, 'own');
}

const gazetteer = new Gazetteer(new HashTable(0));
const lexicon = () => new Lexicon({ of: () => 0 }, gazetteer);

function trained(): Uint8Array {
  const words = lexicon();
  const examples = LESSONS.map(document).flatMap((one) => examplesOf(one, words, gazetteer));
  const writer = new ByteWriter();
  const options = { ...NAME_TRAINING, minimum: 1, runs: 2, epochs: 20, dropout: 0.1 };
  writeWeights(writer, quantise(trainCrf(examples, options), 0));
  return writer.result();
}

describe('training', () => {
  it('gives the same bytes for the same data', () => {
    expect(Buffer.compare(trained(), trained())).toBe(0);
  });

  it('learns a name by its surroundings', () => {
    const tagger = new Tagger(readWeights(new ByteReader(trained())), gazetteer, lexicon());
    const [paragraph] = paragraphs('Mr. Zell came to Quendal.');
    if (!paragraph) throw new Error('no paragraph');
    const views = tagger.views(paragraph.sentences, new Map());
    const names = paragraph.sentences.flatMap((sentence, at) => {
      const view = views[at];
      return view ? tagger.names(sentence, view) : [];
    });
    expect(marked(paragraph.text, names)).toBe('Mr. [Zell]{person} came to [Quendal]{place}.');
  });
});
