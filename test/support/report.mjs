// Counts of a part of the tests, printed as it runs.

const BROWN = (text) => (process.stdout.isTTY ? `\u001b[33m${text}\u001b[0m` : text);
const RED = (text) => (process.stdout.isTTY ? `\u001b[31m${text}\u001b[0m` : text);

/** One line at the end of a part that other programs read; `npm test` adds these up. */
export const SUMMARY = /^part (.+): (\d+) passed, (\d+) failed$/m;

export class Report {
  /** @param {string} part the name in the summary line */
  constructor(part) {
    this.part = part;
    this.passed = 0;
    this.failed = 0;
  }

  pass(title, milliseconds) {
    this.passed += 1;
    const time = milliseconds === undefined ? '' : `  (${Math.round(milliseconds)} ms)`;
    console.log(`  ok    ${title}${time}`);
  }

  fail(title, reason) {
    this.failed += 1;
    console.log(RED(`  FAIL  ${title}`));
    console.log(
      String(reason)
        .split('\n')
        .slice(0, 40)
        .map((line) => `        ${line}`)
        .join('\n'),
    );
  }

  note(text) {
    console.log(BROWN(`  ${text}`));
  }

  /** Prints the summary line and sets the exit code. A part in which nothing ran has failed. */
  end() {
    if (this.passed + this.failed === 0) this.fail(`${this.part}: no test ran`, 'found no tests');
    console.log(`part ${this.part}: ${this.passed} passed, ${this.failed} failed`);
    if (this.failed > 0) process.exitCode = 1;
  }
}
