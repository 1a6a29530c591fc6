/** The README against what is in the tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));
const all = (pattern: RegExp): string[] => [...readme.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the README', () => {
  it('links only to what exists, its picture included', () => {
    const local = all(/\]\(([^)#]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(local).toContain('media/screenshot.png');
    expect(local.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it('names only settings that exist', () => {
    const settings = all(/`(dateline\.(?!vsix)[a-z]+(?:\.[a-z]+)?)`/g);
    expect(settings).toContain('dateline.enable');
    expect(settings.filter((name) => !(name in manifest.contributes.configuration.properties))).toEqual([]);
  });

  it('names only scripts that exist, and all that a person would start', () => {
    const scripts = all(/`npm run ([\w:]+)/g);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const untold = Object.keys(manifest.scripts).filter((name) => !scripts.includes(name));
    // These two are told as `npm start` and `npm test`.
    expect(untold.sort()).toEqual(['start', 'test']);
  });

  it('is right that there are three sample articles', () => {
    expect(readdirSync(join(ROOT, 'media/samples')).length).toBe(3);
  });
});
