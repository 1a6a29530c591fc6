import { parseArgs } from 'node:util';
import { messageOf } from '../base/result';

/** The person is told how it is used. */
export class UsageError extends Error {}

const OPTIONS = {
  date: { type: 'string' },
  format: { type: 'string' },
  input: { type: 'string' },
  out: { type: 'string', short: 'o' },
  jobs: { type: 'string', short: 'j' },
  article: { type: 'string' },
  by: { type: 'string' },
  codebook: { type: 'string' },
  write: { type: 'boolean' },
  replace: { type: 'boolean' },
  differences: { type: 'boolean' },
  json: { type: 'boolean' },
  'no-corrections': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const SHARED = ['help', 'version', 'out'];
const READING = ['date', 'format', 'input', 'jobs', 'no-corrections', 'codebook'];
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  analyze: [...SHARED, ...READING],
  export: [...SHARED, ...READING],
  import: [...SHARED, 'format', 'article', 'by', 'write', 'replace', 'date'],
  validate: [...SHARED, 'format'],
  score: [...SHARED, 'format', 'article', 'differences', 'json', 'date'],
  join: SHARED,
  mcp: ['help', 'version', 'codebook'],
};

export type Options = ReturnType<typeof parseOptions>;

const MAX_JOBS = 256;

/** @throws UsageError */
export function parseOptions(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS))
    throw new UsageError(`--jobs takes a whole number from 1 to ${MAX_JOBS}`);
  if (values.input !== undefined && values.input !== 'ndjson') throw new UsageError('--input takes "ndjson"');
  if (values.date !== undefined && !isDay(values.date)) throw new UsageError('--date takes a day as YYYY-MM-DD');
  const taken = TAKEN[command ?? ''];
  const stray = taken && Object.keys(values).find((name) => !taken.includes(name));
  if (stray) throw new UsageError(`${command} takes no --${stray}`);
  return { ...values, jobs, command, files };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
