/** README and docs against what is in the tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.yaml'))
    .map(({ name }) => `${folder}/${name}`);
const papers = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...pagesIn('docs'),
  ...pagesIn('docs/codebooks'),
];

describe.each(papers)('%s', (name) => {
  const text = read(name);

  it('links only to what exists', () => {
    const local = all(text, /\]\(([^)#]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(name), link)))).toEqual([]);
  });

  it('names only files, folders and scripts that exist', () => {
    const paths = all(text, /`((?:test|src|media|l10n)\/[\w./-]+)`/g).filter((path) => !path.includes('*'));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(all(text, /`npm run ([\w:]+)/g).filter((script) => !(script in manifest.scripts))).toEqual([]);
    expect(all(text, /`node (test\/[\w/.]+)/g).filter((script) => !existsSync(join(ROOT, script)))).toEqual([]);
  });

  it('names only keys that are bound', () => {
    const bound = new Set(
      manifest.contributes.keybindings.map(({ key }: { key: string }) => key.split('+').sort().join('+')),
    );
    const keys = all(text, /`((?:Shift\+)?Alt\+[A-Z.,])`/g).map((key) => key.toLowerCase().split('+').sort().join('+'));
    expect(keys.filter((key) => !bound.has(key))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows a picture and leads to all of docs', () => {
    const links = all(readme, /\]\(([^)#]+)\)/g);
    expect(links).toContain('media/screenshot.png');
    const untold = papers.filter((name) => name !== 'README.md' && !/^docs\/.*\//.test(name) && !links.includes(name));
    expect(untold).toEqual([]);
  });

  it('is understood quickly: the first steps stand in the first forty lines', () => {
    expect(readme.split('\n').slice(0, 40).join('\n')).toMatch(/## Start\n[\s\S]*\n3\. /);
  });

  it('names only settings that exist, and all of them', () => {
    const settings = all(readme, /`(dateline\.(?!vsix)[a-zA-Z]+(?:\.[a-z]+)?)`/g);
    expect(settings.filter((name) => !(name in manifest.contributes.configuration.properties))).toEqual([]);
    const untold = Object.keys(manifest.contributes.configuration.properties).filter(
      (name) => !settings.includes(name),
    );
    expect(untold).toEqual([]);
  });
});

it('CONTRIBUTING names all scripts that a person would start', () => {
  const told = all(read('CONTRIBUTING.md'), /`npm run ([\w:]+)/g);
  // These two are told as `npm start` and `npm test`.
  expect(
    Object.keys(manifest.scripts)
      .filter((name) => !told.includes(name))
      .sort(),
  ).toEqual(['start', 'test']);
});
