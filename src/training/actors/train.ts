/** Learns whom mentions mean from articles whose actors are marked. */

import type { RankerWeights } from '../../analysis/actors/ranker';
import { draftMentions } from '../../analysis/actors/resolve';
import { Walk } from '../../analysis/actors/walk';
import type { WordClusters } from '../../analysis/entities/clusters';
import type { GoldDocument } from './documents';
import { LogLinear, quantized } from './fit';
import { type Example, Guide, type Scorer } from './guide';

export type Draw = () => number;

/** Rounds: the first follows the gold, later ones the model's own choices more and more often. */
const FOLLOW = [0, 0.5, 0.8];
const PASSES = 4;
const FIT = { bits: 18, rate: 0.05, decay: 1e-2, least: 2, drop: 0.3 };

/** Rankings learned apart, whose mean is kept: each by itself depends on the order in which it saw the examples. */
const SEEDS = [7, 8, 9];

export function trainRanker(documents: readonly GoldDocument[], clusters: WordClusters): RankerWeights {
  return quantized(SEEDS.map((seed) => train(documents, clusters, seeded(seed)).mean()));
}

function train(documents: readonly GoldDocument[], clusters: WordClusters, draw: Draw): LogLinear {
  let model: LogLinear | null = null;
  let examples: Example[] = [];
  for (const share of FOLLOW) {
    const scorer: Scorer | null = model;
    const found = documents.flatMap((each) => examplesOf(each, clusters, scorer, () => draw() < share));
    examples = [...examples, ...found];
    model = new LogLinear(FIT);
    for (let pass = 0; pass < PASSES; pass++) {
      model.pass(examples, draw);
      if (pass > 0) model.note();
    }
  }
  return model ?? new LogLinear(FIT);
}

function examplesOf(
  document: GoldDocument,
  clusters: WordClusters,
  scorer: Scorer | null,
  follow: () => boolean,
): Example[] {
  const { sentences, drafts } = draftMentions(document.input);
  const guide = new Guide(drafts, document.gold, scorer, follow);
  new Walk(sentences, drafts, guide, clusters).run();
  return guide.examples;
}

/** Numbers from 0 to 1, always the same ones. */
function seeded(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
