/**
 * Mentions and actors of articles that the ranker was not trained on: five-fold by article, and other files by a ranker
 * trained on all of the first.
 *
 * npm run bench:actorFolds -- TRAIN.jsonl [OTHER.jsonl...]
 */
import { readFileSync } from 'node:fs';
import { LinearRanker } from '../../src/analysis/actors/ranker';
import { resolveActors } from '../../src/analysis/actors/resolve';
import type { Analysis } from '../../src/model/types';
import { createDocumentReader, type GoldDocument } from '../../src/training/actors/documents';
import { trainRanker } from '../../src/training/actors/train';
import { listErrors } from './actorErrors';
import { addArticle, figuresOf, noSums, type Sums } from './actorFigures';
import type { GoldArticle } from './articleFigures';

const FOLDS = 5;

function main(): void {
  const [trainFile = '', ...others] = process.argv.slice(2).filter((each) => each.endsWith('.jsonl'));
  const reader = createDocumentReader('src/analysis/models');
  const read = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => ({ gold: JSON.parse(line) as GoldArticle, document: reader.read(line) }));
  const train = read(trainFile);
  const documents = (keep: (i: number) => boolean): GoldDocument[] =>
    train.filter((_, i) => keep(i)).map((each) => each.document);
  const judge = (sums: Sums, ranker: LinearRanker, each: (typeof train)[number], list: boolean): void => {
    const found = resolveActors(each.document.input, { ranker, clusters: reader.clusters });
    const analysis = { mentions: found.mentions, actors: found.actors } as unknown as Analysis;
    addArticle(sums, each.gold, analysis);
    if (list) for (const line of listErrors(each.gold, analysis)) console.log(line);
  };
  const folds = process.argv.includes('--one') ? 1 : FOLDS;
  const sums = noSums();
  for (let fold = 0; fold < folds; fold++) {
    const ranker = new LinearRanker(
      trainRanker(
        documents((i) => i % FOLDS !== fold),
        reader.clusters,
      ),
    );
    train.forEach((each, i) => {
      if (i % FOLDS === fold) judge(sums, ranker, each, process.argv.includes('--errors'));
    });
  }
  console.log(`${trainFile}, ${folds} of ${FOLDS} folds: ${figuresOf(sums)}`);
  if (others.length === 0) return;
  const ranker = new LinearRanker(
    trainRanker(
      documents(() => true),
      reader.clusters,
    ),
  );
  for (const file of others) {
    const whole = noSums();
    for (const each of read(file)) judge(whole, ranker, each, false);
    console.log(`${file}: ${figuresOf(whole)}`);
  }
}

main();
