// What is told of a run of vitest, and of a second one of the files in which something failed.

/** Tests by their place, since two of a file may share a title; a file that does not load stands for the tests it hides. */
const testsOf = ({ testResults }) =>
  new Map(
    testResults.flatMap(({ name, status, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0
        ? [[name, { status, title: `${name} does not load` }]]
        : assertionResults.map((test, i) => [`${name} ${i}`, { status: test.status, title: test.fullName }]),
    ),
  );

/**
 * @param {(filters: string[]) => Promise<{code: number, testResults: {name: string, status: string,
 *   assertionResults: {fullName: string, status: string}[]}[]}>} attempt runs vitest: its exit code and its JSON report
 * @param {string[]} filters of the first run
 * @returns {Promise<{passed: number, failed: number, again: string[]}>} `again`: titles of what passed only at one of two
 *   tries. A skipped test proves nothing and counts as failed, as does a run that fails and names no test.
 */
export async function triedTwice(attempt, filters) {
  const first = await attempt(filters);
  const files = first.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const second = files.length > 0 ? await attempt(files) : undefined;
  const seen = [first, second].filter(Boolean).map(testsOf);
  // What passed in either try; a file that loads late is told by its tests.
  const late = new Set(files.filter((name) => seen[0].has(name) && !seen[1]?.has(name)));
  const keys = new Set(seen.flatMap((tests) => [...tests.keys()]).filter((key) => !late.has(key)));
  const tries = [...keys].map((key) => seen.map((tests) => tests.get(key)).filter(Boolean));
  const passes = tries.filter((tests) => tests.some(({ status }) => status === 'passed'));
  const again = passes.filter((tests) => tests.some(({ status }) => status !== 'passed')).map(([{ title }]) => title);
  const fellOver = (second ?? first).code !== 0;
  const failed = tries.length - passes.length;
  return { passed: passes.length, failed: Math.max(failed, Number(fellOver && again.length === 0)), again };
}
