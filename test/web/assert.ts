/** The part of node:assert/strict that our tests inside the editor use, for the web worker host. */

class AssertionError extends Error {}

function fail(message: string | undefined, fallback: string): never {
  throw new AssertionError(message ? `${message}: ${fallback}` : fallback);
}

const show = (value: unknown): string => JSON.stringify(value, null, 1) ?? String(value);

function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected a truthy value, got ${show(value)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

assert.ok = assert;
assert.equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
};
assert.notEqual = (actual: unknown, unexpected: unknown, message?: string): void => {
  if (Object.is(actual, unexpected)) fail(message, `expected something else than ${show(actual)}`);
};
assert.deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (!same(actual, expected)) fail(message, `expected ${show(expected)}, got ${show(actual)}`);
};
assert.strictEqual = assert.equal;
assert.notStrictEqual = assert.notEqual;
assert.deepStrictEqual = assert.deepEqual;
assert.match = (text: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(text)) fail(message, `${show(text)} does not match ${pattern}`);
};
assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
  if (pattern.test(text)) fail(message, `${show(text)} matches ${pattern}`);
};
assert.fail = (message?: string): never => fail(undefined, message ?? 'failed');
/** What an error must be: by its message, by its class; a string only explains. */
type Expected = RegExp | (new (...args: never[]) => Error) | string;
function expectError(error: unknown, expected: Expected | undefined): void {
  if (expected instanceof RegExp && !expected.test(String(error)))
    fail(undefined, `${error} does not match ${expected}`);
  if (typeof expected === 'function' && !(error instanceof expected))
    fail(undefined, `${error} is no ${expected.name}`);
}
const NOTHING = Symbol('nothing was thrown');

assert.rejects = async (work: Promise<unknown> | (() => Promise<unknown>), expected?: Expected): Promise<void> => {
  const error = await (typeof work === 'function' ? work() : work).then(
    () => NOTHING,
    (reason: unknown) => reason,
  );
  if (error === NOTHING) fail(typeof expected === 'string' ? expected : undefined, 'expected a rejection');
  expectError(error, expected);
};
assert.throws = (work: () => unknown, expected?: Expected): void => {
  let error: unknown = NOTHING;
  try {
    work();
  } catch (thrown) {
    error = thrown;
  }
  if (error === NOTHING) fail(typeof expected === 'string' ? expected : undefined, 'expected an exception');
  expectError(error, expected);
};

export const ok = assert.ok;
export const equal = assert.equal;
export const notEqual = assert.notEqual;
export const deepEqual = assert.deepEqual;
export const strictEqual = assert.equal;
export const deepStrictEqual = assert.deepEqual;
export const match = assert.match;
export const doesNotMatch = assert.doesNotMatch;
export const rejects = assert.rejects;
export const throws = assert.throws;
export default assert;
