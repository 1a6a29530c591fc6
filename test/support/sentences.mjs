// node test/support/sentences.mjs: writes every sentence that the host says to the reader into l10n/bundle.l10n.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['src/editor', 'src/commands', 'src/panels', 'src/words'];
const BUNDLE = 'l10n/bundle.l10n.json';
/** `l10n.t('…')` and, in pure files, `t('…')`; a sentence in double quotes holds an apostrophe. */
const SAID = /(?:l10n\.t|\bt)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

const sourceFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

/** All sentences in the sources, sorted. */
export function sentences() {
  const source = ROOMS.flatMap(sourceFiles).map((file) => readFileSync(file, 'utf8'));
  const found = source.flatMap((text) => [...text.matchAll(SAID)].map((match) => match[1] ?? match[2] ?? ''));
  return [...new Set(found)].sort();
}

if (process.argv[1]?.endsWith('sentences.mjs')) {
  const kept = JSON.parse(readFileSync(BUNDLE, 'utf8'));
  const all = [...new Set([...Object.keys(kept), ...sentences()])].sort();
  writeFileSync(BUNDLE, `${JSON.stringify(Object.fromEntries(all.map((each) => [each, each])), null, 2)}\n`);
}
