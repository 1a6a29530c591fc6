// Writes the stories as JSON lines for training and benchmarks: read, unread (a fifth, figures only), more (to train on
// only) and later (to train actors on only: events learned from it are found better, but their kinds of acts worse).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? 'out/stories';
const UNREAD_OF = 5;

/** Lines of a file of stories. */
const linesOf = (file) =>
  execFileSync(process.execPath, [join(here, 'story.mjs'), join(here, file)], { encoding: 'utf8', maxBuffer: 1e8 })
    .trim()
    .split('\n');

const files = readdirSync(here).filter((file) => file.endsWith('.story'));
const sets = { read: [], unread: [], more: [], later: [] };
const setOf = (file) => (file.startsWith('n6-') ? 'later' : 'more');
for (const file of files.sort()) {
  const given = file.startsWith('given-');
  linesOf(file).forEach((line, at) => {
    sets[given ? (at % UNREAD_OF === UNREAD_OF - 1 ? 'unread' : 'read') : setOf(file)].push(line);
  });
}
mkdirSync(out, { recursive: true });
for (const [name, lines] of Object.entries(sets)) {
  writeFileSync(join(out, `${name}.jsonl`), `${lines.join('\n')}\n`);
  console.log(`${name}: ${lines.length} stories`);
}
