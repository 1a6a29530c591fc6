/**
 * Mentions and actors of whole articles against complete gold, with the errors by mechanism.
 *
 * npm run bench:actors -- FILE.jsonl... [--names own|gold] [--errors]
 *
 * Each FILE holds one article a line, as made from stories, or gold whose articles have actors only. `--names gold`
 * gives the actor step the names of the gold. `--errors` lists mentions missed, wrongly marked and wrongly linked:
 * never for articles that are kept unread.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import type { Analysis, Article } from '../../src/model/types';
import { readSteps } from '../../src/reading/read';
import { listErrors } from './actorErrors';
import { addArticle, figuresOf, noSums } from './actorFigures';
import type { GoldArticle } from './articleFigures';
import { createGoldNamesAnalysis } from './articleGoldNames';

const MODELS = 'src/analysis/models';

export function articleOf(gold: GoldArticle): Article {
  const date = gold.articleDate ?? gold.date;
  return { id: gold.id, text: gold.text, format: 'text', ...(date ? { date } : {}) };
}

function main(): void {
  const args = process.argv.slice(2);
  const files = args.filter((each) => each.endsWith('.jsonl'));
  const names = args.includes('--names') ? args[args.indexOf('--names') + 1] : undefined;
  const models = Object.fromEntries(
    readdirSync(MODELS)
      .filter((file) => file.endsWith('.bin'))
      .map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))]),
  );
  const analyzer = createAnalyzer(models, readSteps);
  const withGoldNames = createGoldNamesAnalysis(models);
  const ways: Readonly<Record<string, (gold: GoldArticle) => Analysis>> = {
    own: (gold) => analyze(analyzer, articleOf(gold)),
    gold: (gold) => withGoldNames(gold, articleOf(gold)),
  };
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const golds = lines.map((line) => JSON.parse(line) as GoldArticle);
    for (const [way, analyse] of Object.entries(ways)) {
      if (names !== undefined && names !== way) continue;
      const sums = noSums();
      for (const gold of golds) {
        const analysis = analyse(gold);
        addArticle(sums, gold, analysis);
        if (args.includes('--errors')) for (const line of listErrors(gold, analysis)) console.log(line);
      }
      console.log(`${file}, ${way} names: ${figuresOf(sums)}`);
    }
  }
}

main();
