/** What is told of tests in editors and on pages: what passed only at a second try is named, what fails twice fails. */
import Mocha from 'mocha';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInTwoTries } from '../support/mochaTries.mjs';
import { countsOf, Report, verdict } from '../support/report.mjs';
import { triedTwice } from '../support/unitTries.mjs';

type Told = Parameters<Parameters<Report['inTwoTries']>[0]>[0];

describe('a second try', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(...String(line).split('\n')));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** What `npm test` reads in the output of the part. */
  const ended = (report: Report) => {
    report.end();
    return countsOf({ code: Number(process.exitCode ?? 0), output: `${lines.join('\n')}\n` });
  };
  const pass = (told: Told, title: string) => told.pass({ suite: 'a', title, milliseconds: 1 });
  const fail = (told: Told, title: string, hook = false) => told.fail({ suite: 'a', title, reason: 'why', hook });

  it('is not made where all passes', async () => {
    const report = new Report('p');
    const run = vi.fn(async (told: Told) => pass(told, 'one'));
    await report.inTwoTries(run);
    expect(run).toHaveBeenCalledTimes(1);
    expect(ended(report)).toEqual({ passed: 1, failed: 0, again: [] });
    expect(verdict([{ passed: 1, failed: 0, again: [] }])).toEqual(['1 passed, 0 failed']);
  });

  it('names what passed only then, counts each test once, and fails what fails twice', async () => {
    const report = new Report('p');
    const tries: (string[] | undefined)[] = [];
    await report.inTwoTries(async (told, suites) => {
      tries.push(suites);
      pass(told, 'steady');
      if (tries.length === 1) fail(told, 'by chance');
      else pass(told, 'by chance');
      fail(told, 'broken');
    }, 'newest');
    expect(tries).toEqual([undefined, ['a']]);
    const counts = ended(report);
    expect(counts).toEqual({ passed: 2, failed: 1, again: ['newest: by chance'] });
    expect(process.exitCode).toBe(1);
    expect(verdict([counts, { passed: 5, failed: 0, again: ['other'] }])).toEqual([
      '2 at a second try: newest: by chance · other',
      '7 passed, 1 failed',
    ]);
  });

  it('hides neither a set-up that failed once nor a test that passes first and then fails', async () => {
    const report = new Report('p');
    let tries = 0;
    await report.inTwoTries(async (told) => {
      tries += 1;
      if (tries === 1) fail(told, 'a (setup)', true);
      if (tries === 1) pass(told, 'one');
      else fail(told, 'one');
    });
    expect(ended(report)).toEqual({ passed: 1, failed: 0, again: ['one', 'a (setup)'] });
  });

  it('fails a test that the second try does not come to, and a part that falls over or runs nothing', async () => {
    const report = new Report('p');
    let tries = 0;
    await report.inTwoTries(async (told) => {
      tries += 1;
      if (tries === 1) fail(told, 'one');
    });
    expect(ended(report)).toEqual({ passed: 0, failed: 1, again: [] });
    expect(countsOf({ code: 1, output: 'no summary' })).toEqual({ passed: 0, failed: 1, again: [] });
    expect(countsOf({ code: 1, output: 'part x: 3 passed, 0 failed\n' }).failed).toBe(1);
    expect(ended(new Report('empty')).failed).toBe(1);
  });

  it('is made where a run falls over before it tells anything', async () => {
    const report = new Report('p');
    let tries = 0;
    await report.inTwoTries(async (told) => {
      tries += 1;
      if (tries === 1) throw new Error('no editor');
      pass(told, 'one');
    });
    expect(ended(report)).toEqual({ passed: 1, failed: 0, again: ['the run comes to its end'] });
    const broken = new Report('q');
    await broken.inTwoTries(() => Promise.reject(new Error('no editor')));
    expect(ended(broken).failed).toBe(1);
  });

  describe('of suites of mocha', () => {
    /** The suites' tests, and how often each failed or passed. */
    function suites() {
      const mocha = new Mocha({ ui: 'bdd' });
      const runs: string[] = [];
      const add = (name: string, tests: Readonly<Record<string, (time: number) => void>>, before?: () => void) => {
        const suite = Mocha.Suite.create(mocha.suite, name);
        suite.beforeAll(() => {
          runs.push(`${name} begins`);
          before?.();
        });
        const times = new Map<string, number>();
        for (const [title, body] of Object.entries(tests))
          suite.addTest(
            new Mocha.Test(title, () => {
              runs.push(title);
              times.set(title, (times.get(title) ?? 0) + 1);
              body(times.get(title) ?? 0);
            }),
          );
      };
      return { mocha, runs, add };
    }
    const no = () => {
      throw new Error('no');
    };
    const once = (time: number) => time > 1 || no();

    it('begins the suite anew, without waiting for what comes after the failure', async () => {
      const { mocha, runs, add } = suites();
      const report = new Report('p');
      add('good', { sound: () => {} });
      add('odd (one)', { first: () => {}, chance: once, last: () => {} });
      await runInTwoTries(mocha, report);
      const whole = ['odd (one) begins', 'first', 'chance'];
      expect(runs).toEqual(['good begins', 'sound', ...whole, ...whole, 'last']);
      expect(ended(report)).toEqual({ passed: 4, failed: 0, again: ['odd (one) chance'] });
    });

    it('counts what fails twice, and each of what comes after it', async () => {
      const { mocha, add } = suites();
      const report = new Report('p');
      add('bad', { first: () => {}, broken: no, last: () => {} });
      await runInTwoTries(mocha, report);
      expect(ended(report)).toEqual({ passed: 2, failed: 1, again: [] });
    });

    it('repeats a set-up', async () => {
      const { mocha, add } = suites();
      const report = new Report('p');
      let times = 0;
      add('late', { one: () => {} }, () => once(++times));
      await runInTwoTries(mocha, report);
      expect(ended(report)).toEqual({ passed: 1, failed: 0, again: ['late "before all" hook for "one"'] });
    });
  });
});

describe('a second try of files without an editor', () => {
  const file = (name: string, tests: Record<string, string>, status = 'passed') => ({
    name,
    status: Object.values(tests).includes('failed') ? 'failed' : status,
    assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
  });
  const tried = async (...runs: { code: number; testResults: ReturnType<typeof file>[] }[]) => {
    const asked: string[][] = [];
    const told = await triedTwice(
      async (filters) => {
        asked.push(filters);
        return runs[asked.length - 1] ?? { code: 1, testResults: [] };
      },
      ['all'],
    );
    return { ...told, asked };
  };
  const fine = file('/a', { one: 'passed', two: 'passed' });

  it('is not made where all passes; a skipped test fails', async () => {
    expect(await tried({ code: 0, testResults: [fine] })).toEqual({
      passed: 2,
      failed: 0,
      again: [],
      asked: [['all']],
    });
    expect(await tried({ code: 0, testResults: [file('/a', { one: 'skipped' })] })).toMatchObject({ failed: 1 });
  });

  it('is made of the files alone in which something failed, and names what passes then', async () => {
    const broken = file('/b', { one: 'passed', two: 'failed' });
    const mended = file('/b', { one: 'passed', two: 'passed' });
    expect(await tried({ code: 1, testResults: [fine, broken] }, { code: 0, testResults: [mended] })).toEqual({
      passed: 4,
      failed: 0,
      again: ['two'],
      asked: [['all'], ['/b']],
    });
    expect(await tried({ code: 1, testResults: [fine, broken] }, { code: 1, testResults: [broken] })).toMatchObject({
      passed: 3,
      failed: 1,
      again: [],
    });
  });

  it('counts a file that does not load, and a run that fails without a word', async () => {
    const unloaded = file('/c', {}, 'failed');
    expect(await tried({ code: 1, testResults: [unloaded] }, { code: 1, testResults: [unloaded] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
    expect(
      await tried({ code: 1, testResults: [unloaded] }, { code: 0, testResults: [file('/c', { one: 'passed' })] }),
    ).toMatchObject({ passed: 1, failed: 0 });
    expect(await tried({ code: 1, testResults: [fine] })).toMatchObject({ passed: 2, failed: 1 });
  });
});
