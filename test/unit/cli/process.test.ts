/** The command line as a process, with the pipes, disks and files that people give it. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../../..');
let folder = '';
let cli = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  cli = join(folder, 'bin', 'cli.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'process.env.DATELINE_VERSION': '"9.8.7"' },
    logLevel: 'error',
  });
  symlinkSync(join(root, 'src/analysis/models'), join(folder, 'bin', 'models'));
  for (const [name, text] of Object.entries({
    'a/story.txt': 'Mayor Resigns\n\nMayor Ana Lima met Rui Sousa in Porto on Monday.\n',
    'b/story.txt': 'Talks Begin\n\nMinister Eva Horn visited Lisbon on Friday.\n',
    'escape.txt': 'Mayor \u001b[31mAna\u001b[0m Lima\n\nAna\u202e Lima\u0085 met Rui \u0007Sousa in Porto on Monday.\n',
    'rows.ndjson': '{"id":"one","text":"Ana Lima met Rui Sousa."}\nnot json\n{"text":"Eva Horn visited Lisbon."}\n',
  })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(
    join(folder, 'noise.txt'),
    Uint8Array.from({ length: 4_000 }, (_, i) => 1 + ((Math.imul(i + 1, 2_654_435_761) >>> 13) % 255)),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
const ids = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
const HIDDEN = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('the command line', () => {
  it('helps and tells its version', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').stdout).toContain('dateline analyze');
    expect(run('--version').stdout).toBe('9.8.7\n');
    expect(run('analyze').status).toBe(2);
    expect(run('nonsense\u001b[31m').stderr).not.toMatch(HIDDEN);
  });

  it('goes on after a bad file and says so in its exit code', () => {
    const all = run('analyze', '--format', 'ndjson', 'a/story.txt', 'missing.txt', 'a', 'noise.txt', 'b/story.txt');
    expect(ids(all.stdout)).toEqual(['a/story.txt', 'b/story.txt']);
    expect(all.status).toBe(1);
    expect(all.stderr).toContain('noise.txt: no text');
    const list = run('analyze', '--format', 'json', 'missing.txt', 'a/story.txt', 'noise.txt', 'b/story.txt');
    expect(JSON.parse(list.stdout)).toHaveLength(2);
    const rows = run('analyze', '--input', 'ndjson', '--format', 'ndjson', 'rows.ndjson');
    expect(ids(rows.stdout)).toEqual(['one', 'rows.ndjson:3']);
    expect(rows.status).toBe(1);
  });

  it('names a file alone by its name', () => {
    expect(ids(run('analyze', '--format', 'ndjson', 'a/story.txt').stdout)).toEqual(['story.txt']);
  });

  it('lets no control character through, in any format', () => {
    for (const format of ['text', 'json', 'ndjson']) {
      const { stdout, stderr } = run('analyze', '--format', format, 'escape.txt', 'no\u001b[31m.txt');
      expect(stdout).not.toMatch(HIDDEN);
      expect(stderr).not.toMatch(HIDDEN);
      expect(stdout).toContain('Lima');
    }
  });

  it.skipIf(process.platform === 'win32')('ends quietly when the reader has had enough', () => {
    const files = Array.from({ length: 40 }, () => 'a/story.txt').join(' ');
    const line = `"${process.execPath}" "${cli}" analyze --format json ${files} | head -1; echo "\${PIPESTATUS[0]}"`;
    const shell = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(shell.stderr).toBe('');
    expect(shell.stdout).toBe('[\n0\n');
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'analyze', 'a/story.txt'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect([status, stderr]).toEqual([1, 'dateline: the output cannot be written\n']);
  });

  it.skipIf(process.platform === 'win32')('reads standard input', () => {
    const told = execFileSync(process.execPath, [cli, 'analyze', '--format', 'ndjson', '-'], {
      input: 'Ana Lima met Rui Sousa in Porto.\n',
      encoding: 'utf8',
    });
    expect(ids(told)).toEqual(['stdin']);
  });
});
