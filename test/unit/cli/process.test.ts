/** The command line as a process, with the pipes, disks and files that people give it. */
import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forTerminal } from '../../../src/cli/sink';
import { COMMAND_USAGE } from '../../../src/cli/usage';

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
});
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

  it('takes folders and globs, each article once', () => {
    const all = run('analyze', '--format', 'ndjson', '**/st*.{txt,md}', 'a');
    expect([ids(all.stdout), all.status]).toEqual([['a/story.txt', 'b/story.txt'], 0]);
    const none = run('analyze', '*.nothing');
    expect([none.status, none.stdout]).toEqual([1, '']);
  });

  it('gives the same in one thread and in several, in the same order', () => {
    const rows = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({ id: `n${8 - i}`, text: `Ana Lima met Rui Sousa ${'again '.repeat(i * i)}in Porto.` }),
    );
    const input = `${rows.join('\n')}\nnot json\n{"id":"empty"}\n`;
    const through = (jobs: string) =>
      spawnSync(process.execPath, [cli, 'analyze', '--input', 'ndjson', '--format', 'ndjson', '--jobs', jobs, '-'], {
        cwd: folder,
        encoding: 'utf8',
        input,
      });
    const [one, two] = [through('1'), through('2')];
    expect(two.stdout).toBe(one.stdout);
    expect(ids(one.stdout)).toEqual(Array.from({ length: 9 }, (_, i) => `n${8 - i}`));
    expect(one.stderr).toBe('-, line 10: no JSON\n-, line 11 (empty): no "text"\n');
    expect([one.status, two.status, two.stderr]).toEqual([1, 1, one.stderr]);
  });

  it('answers the rows that a pipe holds before the next are written', async () => {
    const program = spawn(process.execPath, [
      cli,
      'analyze',
      '--input',
      'ndjson',
      '--format',
      'ndjson',
      '--jobs',
      '1',
      '-',
    ]);
    for (const id of ['one', 'two']) {
      program.stdin.write(`{"id":"${id}","text":"Ana Lima met Rui Sousa."}\n`);
      const [answer] = await once(program.stdout, 'data');
      expect(ids(String(answer))).toEqual([id]);
    }
    program.stdin.end();
    await once(program, 'exit');
  });

  it('exports into a folder, imports what was changed there, and counts it from then on', () => {
    const out = run('export', '--format', 'brat', '--out', 'brat', 'a/story.txt', 'b/story.txt');
    expect(out).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(folder, 'brat', 'a')).sort()).toEqual(['story.ann', 'story.txt']);
    expect(existsSync(join(folder, 'brat', 'annotation.conf'))).toBe(true);
    const ann = join(folder, 'brat', 'a', 'story.ann');
    writeFileSync(
      ann,
      `${readFileSync(ann, 'utf8').replace(/Person( \d+ \d+\tAna Lima)/, 'Organization$1')}T99\tPerson 0 5\tMayor\nT98\tPerson 900 905\tnever\n`,
    );
    const dry = run('import', 'brat/a/story.ann');
    expect(dry.status).toBe(1);
    expect(dry.stderr).toMatch(/story\.ann:\d+: these words do not stand/);
    expect(dry.stdout).toContain('--write makes them');
    expect(readdirSync(join(folder, 'brat', 'a')).sort()).toEqual(['story.ann', 'story.txt']);
    run('import', '--write', '--by', 'ana', 'brat/a/story.ann');
    const lines = readFileSync(join(folder, 'brat', 'a', 'story.txt.dateline.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map((one) => one.batch)).size).toBe(1);
    expect(new Set(lines.map((one) => one.by))).toEqual(new Set(['ana']));
    const start = readFileSync(join(folder, 'brat/a/story.txt'), 'utf8').indexOf('Ana Lima');
    const typeOfAna = (...args: string[]): string | undefined =>
      JSON.parse(run('analyze', '--format', 'json', ...args, 'brat/a/story.txt').stdout).mentions.find(
        (one: { start: number; end: number }) => one.start === start && one.end === start + 'Ana Lima'.length,
      )?.type;
    expect(typeOfAna()).toBe('organization');
    expect(typeOfAna('--no-corrections')).toBe('person');
    expect(run('validate', 'brat/a/story.txt.dateline.jsonl').status).toBe(0);
  });

  it('scores a second coder and says what no figure exists for', () => {
    mkdirSync(join(folder, 'score'), { recursive: true });
    writeFileSync(join(folder, 'score', 'x.txt'), 'Ana met Rui.\n');
    writeFileSync(join(folder, 'score', 'x.ann'), 'T1\tPerson 0 3\tAna\nT2\tPerson 8 11\tRui\n');
    writeFileSync(join(folder, 'score', 'y.ann'), 'T1\tPerson 0 3\tAna\nT2\tPlace 8 11\tRui\n');
    const same = run('score', 'score/x.ann', 'score/x.ann');
    expect(same.stdout).toContain("Cohen's kappa not defined (one label)");
    expect(same.stdout).toContain('raw 1.000');
    const other = run('score', '--json', 'score/x.ann', 'score/y.ann');
    expect(JSON.parse(other.stdout)).toMatchObject({
      figures: { mentions: { precision: 0.5, recall: 0.5, f1: 0.5 } },
      agreement: { raw: 0.5 },
    });
    expect(run('score', '--differences', 'score/x.ann', 'score/y.ann').stdout).toContain(
      'x:1: mention [Rui] gold person, other place',
    );
    expect(run('score').status).toBe(2);
  });

  it('joins shards in the order of their ids and says where one stands twice', () => {
    writeFileSync(join(folder, 's1'), '{"id":"b","n":1}\n\n{"id":"é","n":2}\r\n');
    writeFileSync(join(folder, 's2'), '{"id":"a","n":3}\n{"id":"B","n":4}');
    expect(run('join', 's1', 's2')).toMatchObject({
      status: 0,
      stdout: '{"id":"B","n":4}\n{"id":"a","n":3}\n{"id":"b","n":1}\n{"id":"é","n":2}\n',
    });
    const twice = run('join', '--out', 'joined', 's1', 's1');
    expect([twice.status, twice.stderr]).toEqual([1, expect.stringContaining('the id "b" stands twice')]);
    expect(existsSync(join(folder, 'joined.part'))).toBe(false);
  });

  it('teaches each command, and refuses what it does not take', () => {
    for (const [command, text] of Object.entries(COMMAND_USAGE))
      expect(text).toMatch(new RegExp(`^dateline ${command} [^]*Try: `));
    expect(run('join', '--help')).toMatchObject({ status: 0, stderr: '', stdout: COMMAND_USAGE.join });
    expect(run('join', '--write', 's1').status).toBe(2);
    expect(run('export', 'a/story.txt').stderr).toContain('--format is missing');
    expect(run('export', '--format', 'brat', 'a', 'b').stderr).toContain('--out');
  });

  it('names a file alone by its name', () => {
    expect(ids(run('analyze', '--format', 'ndjson', 'a/story.txt').stdout)).toEqual(['story.txt']);
  });

  describe('with a codebook', () => {
    const rules = (type: string): string =>
      `version: 1\nentities:\n  ${type}: { is: organization, words: [union] }\nevents:\n  walkout: { act: PROTEST, triggers: [down tools] }\n`;
    const write = (name: string, text: string): void => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    const typesIn = (...args: string[]): string[] =>
      (JSON.parse(run('analyze', '--format', 'ndjson', ...args).stdout).actors as { type: string }[]).map(
        ({ type }) => type,
      );

    beforeAll(() => {
      write('own/deep/story.txt', 'Port Closed\n\nThe Harbor Workers Union downed tools in Lenn on Monday.\n');
      write('own/.dateline/codebook.yaml', rules('union'));
      write('other.yaml', rules('guild'));
    });

    it('takes that of the nearest folder upwards, or the one that is named', () => {
      expect(typesIn('own/deep/story.txt')).toContain('union');
      expect(typesIn('--codebook', 'other.yaml', 'own/deep/story.txt')).toContain('guild');
      expect(typesIn('a/story.txt')).not.toContain('union');
      expect(run('analyze', '--codebook', 'no.yaml', 'a/story.txt')).toMatchObject({ status: 2, stdout: '' });
    });

    it('names each mistake by its line, once, and goes on with the rest', () => {
      const text = `${rules('union')}  rally:\n    act: SHOUT\n`;
      write('own/.dateline/codebook.yaml', text);
      const twice = ['own/deep/story.txt', 'own/deep/../deep/story.txt', 'own/.dateline/../deep/story.txt'];
      const analyzed = run('analyze', '--format', 'ndjson', '--jobs', '2', ...twice);
      expect(analyzed.stderr.match(/codebook\.yaml:7:10: /g)).toHaveLength(1);
      expect(analyzed.stdout).toContain('"walkout"');
      const checked = run('validate', 'own/.dateline/codebook.yaml', 'other.yaml');
      expect(checked.status).toBe(1);
      expect(checked.stderr).toMatch(/^own\/\.dateline\/codebook\.yaml:7:10: “SHOUT” is no act of PLOVER/);
      expect(run('validate', 'other.yaml')).toMatchObject({ status: 0, stderr: '' });
    });

    it('holds out against what is no codebook', () => {
      write('bomb.yaml', `version: 1\na: &a [x]\nb: [${'*a, '.repeat(2_000)}]\n`);
      const bomb = run('validate', 'bomb.yaml');
      expect([bomb.status, bomb.stderr.trim().split('\n').length]).toEqual([1, 1]);
      expect(run('analyze', '--codebook', 'bomb.yaml', 'a/story.txt').stdout).toContain('Lima');
      expect(run('analyze', '--codebook', 'noise.txt', 'a/story.txt').stdout).toContain('Lima');
    });
  });

  it('shows a terminal no control character of a table', () => {
    expect(forTerminal('a,"\u001b[31mb\u009b2J\u202e"\tc\r\n')).toBe('a,"\ufffd[31mb\ufffd2J\ufffd"\tc\r\n');
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
