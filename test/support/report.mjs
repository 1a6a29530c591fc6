// Counts of a part of the tests, printed as it runs; what fails in an editor or on a page is tried a second time.

const BROWN = (text) => (process.stdout.isTTY ? `\u001b[33m${text}\u001b[0m` : text);
const RED = (text) => (process.stdout.isTTY ? `\u001b[31m${text}\u001b[0m` : text);
const MOST_LINES = 40;
const FELL_OVER = 'the run comes to its end';

/** Lines at the end of a part that other programs read; `npm test` adds these up. */
const SUMMARY = /^part (.+): (\d+) passed, (\d+) failed$/m;
const AGAIN = /^part .+: passed only at a second try: (.+)$/gm;

const indented = (reason) =>
  String(reason)
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => `        ${line}`)
    .join('\n');

export class Report {
  /** @param {string} part the name in the summary line */
  constructor(part) {
    this.part = part;
    this.passed = 0;
    this.failed = 0;
    /** Titles of what failed once and passed once. */
    this.again = [];
  }

  pass(title, milliseconds) {
    this.passed += 1;
    const time = milliseconds === undefined ? '' : `  (${Math.round(milliseconds)} ms)`;
    console.log(`  ok    ${title}${time}`);
  }

  fail(title, reason) {
    this.failed += 1;
    console.log(RED(`  FAIL  ${title}\n${indented(reason)}`));
  }

  note(text) {
    console.log(BROWN(`  ${text}`));
  }

  /**
   * Runs suites, and those in which something failed once more, from their beginning, as Playwright does with a serial
   * group: what failed by chance passes then and is told so; what is broken fails again and counts.
   * @param {(told: {pass: Function, fail: Function}, suites: string[] | undefined) => Promise<void>} run runs the suites
   *   with these titles (all without), and tells `pass({suite, title, milliseconds})` and `fail({suite, title, reason,
   *   hook})`; a `hook` is no test of its own, a failure without a suite may lie in any of them
   * @param {string} [where] stands before the titles in the report
   */
  async inTwoTries(run, where) {
    const named = (title) => (where ? `${where}: ${title}` : title);
    const passed = new Set();
    const failed = new Map();
    /** Where the run itself falls over, and nothing says why, that is a failure in some suite. */
    const attempt = async ({ pass, fail }, suites) => {
      let failures = 0;
      const counting = (failure) => {
        failures += 1;
        fail(failure);
      };
      await run({ pass, fail: counting }, suites).catch((error) => {
        if (failures === 0) fail({ title: FELL_OVER, reason: error.stack ?? error, hook: true });
      });
    };
    await attempt(
      {
        pass: ({ title, milliseconds }) => {
          passed.add(title);
          this.pass(named(title), milliseconds);
        },
        fail: (failure) => {
          failed.set(failure.title, failure);
          console.log(BROWN(`  again ${named(failure.title)}\n${indented(failure.reason)}`));
        },
      },
      undefined,
    );
    if (failed.size === 0) return;
    this.note('The suites of what failed are run a second time.');
    const suites = [...new Set([...failed.values()].map(({ suite }) => suite))];
    const failedAgain = new Set();
    await attempt(
      {
        pass: ({ title, milliseconds }) => {
          if (passed.has(title)) return;
          passed.add(title);
          this.pass(named(title), milliseconds);
          if (failed.has(title)) this.again.push(named(title));
        },
        fail: ({ title, reason }) => {
          failedAgain.add(title);
          if (!passed.has(title)) this.fail(named(title), reason);
          // It passed when all suites were run, and fails when few are: by chance, or by what ran before it.
          else this.again.push(named(title));
        },
      },
      suites.includes(undefined) ? undefined : suites,
    );
    for (const { title, hook } of failed.values()) {
      if (passed.has(title) || failedAgain.has(title)) continue;
      if (hook) this.again.push(named(title));
      else this.fail(named(title), 'It failed, and the second try did not come to it.');
    }
  }

  /** Prints the summary line and sets the exit code. A part in which nothing ran has failed. */
  end() {
    if (this.passed + this.failed === 0) this.fail(`${this.part}: no test ran`, 'found no tests');
    for (const title of this.again) console.log(`part ${this.part}: passed only at a second try: ${title}`);
    console.log(`part ${this.part}: ${this.passed} passed, ${this.failed} failed`);
    if (this.failed > 0) process.exitCode = 1;
  }
}

/**
 * What a part says of itself at its end. A part without counts of its own is one check; a part that fell over before its
 * summary is one failure.
 * @param {{code: number, output: string}} ended
 * @returns {{passed: number, failed: number, again: string[]}}
 */
export function countsOf({ code, output }) {
  const summary = SUMMARY.exec(output);
  return {
    passed: summary ? Number(summary[2]) : Number(code === 0),
    failed: summary ? Math.max(Number(summary[3]), Number(code !== 0)) : Number(code !== 0),
    again: [...output.matchAll(AGAIN)].map(([, title]) => title),
  };
}

/** The lines with which `npm test` ends. @param {{passed: number, failed: number, again: string[]}[]} parts */
export function verdict(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const again = parts.flatMap((part) => part.again);
  const flickering = again.length > 0 ? [`${again.length} at a second try: ${again.join(' · ')}`] : [];
  return [...flickering, `${sum('passed')} passed, ${sum('failed')} failed`];
}
