/** Runs mocha-style `suite` and `test` functions in the web worker extension host, where mocha itself does not load. */
import { tell } from '../host/tell';
import { watching } from '../host/watching';

/** Titles of the suites to run, put in by the bundler; all where it is empty. */
declare const SUITES: readonly string[];

type Body = (this: Context) => unknown;
interface Context {
  timeout(milliseconds: number): void;
}
interface Suite {
  readonly title: string;
  readonly parent: Suite | undefined;
  readonly before: Body[];
  readonly after: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly items: (Suite | Test)[];
}
interface Test {
  readonly title: string;
  readonly body: Body;
}

/** After it a test is taken for hung; a busy machine is no fault of ours. */
const TEST_TIMEOUT_MS = 300_000;
const newSuite = (title: string, parent?: Suite): Suite => ({
  title,
  parent,
  before: [],
  after: [],
  beforeEach: [],
  afterEach: [],
  items: [],
});
const rootSuite = newSuite('');
let current = rootSuite;

Object.assign(globalThis, {
  suite(title: string, define: () => void): void {
    const made = newSuite(current.title ? `${current.title} ${title}` : title, current);
    current.items.push(made);
    current = made;
    define();
    current = made.parent ?? rootSuite;
  },
  test: (title: string, body: Body) => current.items.push({ title: `${current.title} ${title}`, body }),
  suiteSetup: (body: Body) => current.before.push(body),
  suiteTeardown: (body: Body) => current.after.push(body),
  setup: (body: Body) => current.beforeEach.push(body),
  teardown: (body: Body) => current.afterEach.push(body),
});

/** Calls a body with mocha's `this.timeout` and its time limit. */
async function call(body: Body): Promise<void> {
  let limit = TEST_TIMEOUT_MS;
  const context: Context = {
    timeout: (milliseconds) => {
      limit = milliseconds;
    },
  };
  const work = Promise.resolve(body.call(context));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limit} ms`)), limit);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs `work`; tells and counts a failure under `title`. */
async function attempt(
  suite: string | undefined,
  title: string,
  hook: boolean,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'fail', suite, title, hook, reason });
    return false;
  }
}

/** The title of the suite that holds it at the outermost. */
const outermost = (suite: Suite): string | undefined => chain(suite)[1]?.title;

const chain = (suite: Suite): Suite[] => (suite.parent ? [...chain(suite.parent), suite] : [suite]);

async function runTest(suite: Suite, test: Test): Promise<number> {
  const started = performance.now();
  const suites = chain(suite);
  const passed = await attempt(outermost(suite), test.title, false, async () => {
    for (const body of suites.flatMap((each) => each.beforeEach)) await call(body);
    await call(test.body);
  });
  const cleaned = await attempt(outermost(suite), `${test.title} (teardown)`, true, async () => {
    for (const body of suites.reverse().flatMap((each) => each.afterEach)) await call(body);
  });
  if (!passed || !cleaned) return 1;
  tell({ kind: 'pass', suite: outermost(suite), title: test.title, milliseconds: performance.now() - started });
  return 0;
}

async function runSuite(suite: Suite): Promise<number> {
  const ready = await attempt(outermost(suite), `${suite.title} (setup)`, true, async () => {
    for (const body of suite.before) await call(body);
  });
  if (!ready) return 1;
  let failures = 0;
  for (const item of suite.items) failures += 'items' in item ? await runSuite(item) : await runTest(suite, item);
  const cleaned = await attempt(outermost(suite), `${suite.title} (teardown)`, true, async () => {
    for (const body of suite.after) await call(body);
  });
  return failures + (cleaned ? 0 : 1);
}

/** Resolves when all tests passed; rejects otherwise. */
export async function run(): Promise<void> {
  rootSuite.before.push(watching);
  const items = rootSuite.items.filter(({ title }) => SUITES.length === 0 || SUITES.includes(title));
  const failures = await runSuite({ ...rootSuite, items });
  tell({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
