/** npm run bench:exports: what each format takes for 100,000 events, the making of the articles left out, and memory. */
import { Output } from '../../src/formats/format';
import { EXPORTS } from '../../src/formats/formats';
import { exportArticle } from '../support/exportArticle';

const EVENTS = 100_000;
const article = exportArticle();
const count = Math.ceil(EVENTS / article.analysis.events.length);

for (const format of EXPORTS) {
  const [before, wall] = [process.cpuUsage(), performance.now()];
  const output = new Output(format, !format.apart);
  let units = output.open().length;
  let most = 0;
  for (let i = 0; i < count; i++) {
    units += output.add({ ...article, analysis: { ...article.analysis, id: `wire/${i}.txt` } }).length;
    if (i % 500 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  units += output.close().length;
  const { user, system } = process.cpuUsage(before);
  const figures = [
    `${((user + system) / 1e6).toFixed(2)} s of processor time`,
    `${((performance.now() - wall) / 1000).toFixed(1)} s wall`,
    `${(units / 1e6).toFixed(0)} million units`,
    `${(most / 1e6).toFixed(0)} MB`,
  ];
  console.log(`${format.id.padEnd(16)} ${figures.join(', ')}`);
}
