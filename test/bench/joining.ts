/**
 * Joining actors across articles, on invented folders with known answers: pairs of sightings that were joined and are one.
 *
 *   npm run bench:joining [-- --wrong]
 */
import { readFileSync } from 'node:fs';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { finished } from '../../src/base/steps';
import { ArticleRecord } from '../../src/corpus/articleRecord';
import { join } from '../../src/corpus/joining/joining';
import { recordSteps } from '../../src/corpus/recordOf';
import { sameEvent } from '../../src/corpus/sameEvent/score';
import { MODEL_FILES } from '../../src/engine/models';
import { readSteps } from '../../src/reading/read';
import { everybody, folderOf, groupsOf, pairsOf } from '../support/folderOfNamesakes';
import { reportPairs } from '../support/folderReports';

const SEEDS = [1, 2, 3, 4, 5];
const groups = groupsOf(everybody());
const later = groupsOf(everybody('later.txt'));

function joined(folder: ReturnType<typeof folderOf>) {
  const run = join(folder.records, () => undefined);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

for (const [half, own] of [
  ['tuned on', groups.filter((_, i) => i % 2 === 0)],
  ['measured', groups.filter((_, i) => i % 2 === 1)],
  ['written later', later],
] as const) {
  const people = own.flat();
  const ambiguous = new Set(own.filter((group) => group.length > 1).flatMap((group) => group.map(({ id }) => id)));
  let [same, together, right] = [0, 0, 0];
  let [sameOf, togetherOf, rightOf] = [0, 0, 0];
  let articles = 0;
  const bins = new Map<number, [number, number, number]>();
  const wrong = new Map<string, number>();
  for (const seed of SEEDS) {
    const folder = folderOf(people, seed);
    articles += folder.records.length;
    const { actors } = joined(folder);
    const at = new Map(folder.records.map((record) => [record.uri, record]));
    const actorOf = (uri: string, actor: string): string | null => {
      const record = at.get(uri);
      return record?.who[record.placeOf(actor)]?.id ?? null;
    };
    const found = pairsOf(folder, actorOf);
    same += found.same;
    together += found.joined;
    right += found.right;
    const hard = pairsOf(folder, actorOf, (uri, id) => ambiguous.has(folder.who.get(`${uri} ${id}`) ?? ''));
    sameOf += hard.same;
    togetherOf += hard.joined;
    rightOf += hard.right;
    for (const line of found.wrong) wrong.set(line, (wrong.get(line) ?? 0) + 1);
    for (const actor of actors) {
      const most = mostOf(actor.sightings.map(({ article, actor: id }) => folder.who.get(`${article} ${id}`)));
      if (actor.articles < 2) continue;
      for (const { article, actor: id, confidence } of actor.sightings) {
        const bin = Math.min(9, Math.floor(confidence * 10));
        const [count, sure, good] = bins.get(bin) ?? [0, 0, 0];
        bins.set(bin, [count + 1, sure + confidence, good + Number(folder.who.get(`${article} ${id}`) === most)]);
      }
    }
  }
  const all = [...bins.values()].reduce((sum, [count]) => sum + count, 0);
  const ece = [...bins.values()].reduce((sum, [, sure, good]) => sum + Math.abs(sure - good), 0) / all;
  const people2 = people.length;
  console.log(
    `${half}: ${people2} of ${articles / SEEDS.length} articles, pairs ${same}: precision ${(right / together).toFixed(3)} recall ${(right / same).toFixed(3)}, expected calibration error ${ece.toFixed(3)}`,
  );
  console.log(
    `  namesakes alone, pairs ${sameOf}: precision ${(rightOf / togetherOf).toFixed(3)} recall ${(rightOf / sameOf).toFixed(3)}`,
  );
  for (const [bin, [count, sure, good]] of [...bins].sort((a, b) => a[0] - b[0]))
    console.log(`  .${bin}: ${count} said ${(sure / count).toFixed(2)} were ${(good / count).toFixed(2)}`);
  if (process.argv.includes('--wrong') && half !== 'measured')
    for (const [line, times] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(`  ${times} ${line}`);
}

function mostOf(items: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const pairs = reportPairs();
/** Each yes stands beside a no: two lines of the table are one question. */
const halfOf = (which: 0 | 1) => pairs.filter((_, at) => (at >> 1) % 2 === which);
for (const [half, own] of [
  ['tuned on', halfOf(0)],
  ['measured', halfOf(1)],
  ['written later', reportPairs('reportsLater.txt')],
] as const) {
  const suggested = own.filter(({ events }) => sameEvent(...events).score >= 0);
  const right = suggested.filter(({ same }) => same).length;
  const all = own.filter(({ same }) => same).length;
  console.log(
    `same event, ${half}: ${own.length} pairs: precision ${(right / suggested.length).toFixed(3)} recall ${(right / all).toFixed(3)}`,
  );
  if (process.argv.includes('--wrong') && half !== 'measured')
    for (const { same, events } of own) {
      const { score, agree } = sameEvent(...events);
      if (score >= 0 !== same) console.log(`  ${score.toFixed(1)} ${agree} ${events[0].line} | ${events[1].line}`);
    }
}

/** Whole texts through the analysis: those that the table names, under the names that it gives them. */
function wholeTexts(): void {
  const models = Object.fromEntries(
    MODEL_FILES.map((name) => [name, new Uint8Array(readFileSync(`src/analysis/models/${name}`))]),
  );
  const analyzer = createAnalyzer(models, readSteps);
  const texts = readFileSync('test/fixtures/folder/whole.txt', 'utf8').split(/^## /m).slice(1);
  const who = new Map<string, string>();
  const records = texts.map((entry, at) => {
    const [head = '', ...lines] = entry.split('\n');
    const uri = `file:///whole/${String(at).padStart(2, '0')}.txt`;
    const text = lines.join('\n');
    const analysis = analyze(analyzer, { id: uri, text, format: 'text' });
    const record = ArticleRecord.of(finished(recordSteps(uri, '', { text, analysis })));
    const [name, id = ''] = head.split('=');
    const seen =
      record.actors.find((actor) => actor.name === name) ??
      record.actors.find((actor) => actor.aliases.includes(name ?? ''));
    if (seen) who.set(`${uri} ${seen.id}`, id);
    else console.log(`  not found: ${head}: ${record.actors.map((actor) => actor.name).join(', ')}`);
    return record;
  });
  const folder = { records, who };
  joined(folder);
  const at = new Map(records.map((record) => [record.uri, record]));
  const actorOf = (uri: string, actor: string): string | null => {
    const record = at.get(uri);
    return record?.who[record.placeOf(actor)]?.id ?? null;
  };
  const { same, joined: together, right, wrong } = pairsOf(folder, actorOf, (uri, id) => who.has(`${uri} ${id}`));
  console.log(
    `whole texts: ${texts.length}, found ${who.size}, pairs ${same}: precision ${(right / together).toFixed(3)} recall ${(right / same).toFixed(3)}`,
  );
  for (const line of wrong) console.log(`  ${line}`);
}
wholeTexts();
