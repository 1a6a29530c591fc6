// npm run release: what must be so before a version goes out, then its package and hash. Nothing is published from here.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What is wrong, in sentences; empty where the version may go out.
 * @param {{manifest: object, changelog: string, changed: string, tags: string[]}} state `changed` as git status tells it
 */
export function faults({ manifest, changelog, changed, tags }) {
  const { version, repository } = manifest;
  const [, newest] = /^## (\S+)/m.exec(changelog) ?? [];
  return [
    ...(changed.trim() === '' ? [] : ['There are changes that are not committed.']),
    ...(newest === version ? [] : [`CHANGELOG.md begins with ${newest}, package.json says ${version}.`]),
    ...(tags.includes(`v${version}`) ? [`v${version} is out already: package.json needs a higher version.`] : []),
    ...(repository ? [] : ['package.json names no repository, where readers look for the source and report faults.']),
  ];
}

/**
 * Known weaknesses of what ships, in sentences. Tools that only build and test are left out.
 * @param {{vulnerabilities?: Record<string, {severity: string, range?: string}>, message?: string}} report of npm audit --json
 * @param {{components: {name: string}[]}} bom the bill of materials that the build writes
 */
export function weaknesses(report, bom) {
  const found = report.vulnerabilities;
  if (!found) return [`npm audit gave no answer: ${report.message ?? 'it cannot be read'}`];
  const shipped = new Set(bom.components.map(({ name }) => name));
  return Object.entries(found)
    .filter(([name]) => shipped.has(name))
    .map(([name, { severity, range }]) => `${name} ${range ?? ''} ships and has a known weakness (${severity}).`);
}

function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return weaknesses(JSON.parse(stdout || '{}'), JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')));
}

function release() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = faults({
    manifest,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    changed: git('status', '--porcelain'),
    tags: git('tag').split('\n'),
  });
  if (found.length > 0) {
    console.error(found.join('\n'));
    process.exitCode = 1;
    return;
  }
  execFileSync('npm', ['run', 'package'], { stdio: 'inherit', shell: process.platform === 'win32' });
  const weak = audit();
  if (weak.length > 0) {
    console.error(weak.join('\n'));
    process.exitCode = 1;
    return;
  }
  const hash = createHash('sha256').update(readFileSync('dateline.vsix')).digest('hex');
  console.log(`\ndateline.vsix ${manifest.version}, sha256 ${hash}\nNext: git tag v${manifest.version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) release();
