/** Runs mocha-style `suite` and `test` functions in the web worker extension host, where mocha itself does not load. */
import { tell } from '../host/tell';

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

const TEST_TIMEOUT_MS = 30_000;
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
async function attempt(title: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    tell({ kind: 'fail', title, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return false;
  }
}

const chain = (suite: Suite): Suite[] => (suite.parent ? [...chain(suite.parent), suite] : [suite]);

async function runTest(suite: Suite, test: Test): Promise<number> {
  const started = performance.now();
  const suites = chain(suite);
  const passed = await attempt(test.title, async () => {
    for (const body of suites.flatMap((each) => each.beforeEach)) await call(body);
    await call(test.body);
  });
  const cleaned = await attempt(`${test.title} (teardown)`, async () => {
    for (const body of suites.reverse().flatMap((each) => each.afterEach)) await call(body);
  });
  if (!passed || !cleaned) return 1;
  tell({ kind: 'pass', title: test.title, milliseconds: performance.now() - started });
  return 0;
}

async function runSuite(suite: Suite): Promise<number> {
  const ready = await attempt(`${suite.title} (setup)`, async () => {
    for (const body of suite.before) await call(body);
  });
  if (!ready) return 1;
  let failures = 0;
  for (const item of suite.items) failures += 'items' in item ? await runSuite(item) : await runTest(suite, item);
  const cleaned = await attempt(`${suite.title} (teardown)`, async () => {
    for (const body of suite.after) await call(body);
  });
  return failures + (cleaned ? 0 : 1);
}

/** Resolves when all tests passed; rejects otherwise. */
export async function run(): Promise<void> {
  const failures = await runSuite(rootSuite);
  tell({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
