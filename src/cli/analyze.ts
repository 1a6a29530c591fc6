/** `dateline analyze` and `dateline export`: articles in, one format out, in memory that does not grow with their number. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Result } from '../base/result';
import { type Format, Output } from '../formats/format';
import { EXPORTS, FORMATS, formatById } from '../formats/formats';
import { addLosses } from '../formats/losses';
import { LOSS_WORDS, type Loss } from '../formats/lossWords';
import { emptyAnalysis } from '../model/analysis';
import { english } from '../words/translate';
import { articlesOf, type Given, hasRows } from './articles';
import { Alone, type Crew, type Done, Workers } from './crew';
import { expand } from './files';
import { type Options, UsageError } from './options';
import { clearProgress, progress, warn, write } from './output';
import { FolderSink, fileSink, stdout } from './sink';

/**
 * In bytes: less is read before another thread has loaded its models, which costs about a second of processor time
 * (20,000 words in one thread 4.1 s, in two 6.5 s, and later done).
 */
const WORTH_THREADS = 512_000;
/** Orders under way for each worker, and their units: enough that none waits for a long one, few enough to keep in memory. */
const AHEAD = 8;
const AHEAD_UNITS = 250_000;

/** Exit code. @throws UsageError, OutputEnded */
export async function runAnalyze(options: Options, exporting: boolean): Promise<number> {
  const format = formatOf(options, exporting);
  const files = expand(options.files);
  if (options.files.length === 0) throw new UsageError('no files given');
  if (options.codebook !== undefined && !statSync(options.codebook, { throwIfNoEntry: false })?.isFile())
    throw new UsageError('there is no such codebook');
  if (files.length === 0) {
    warn('there is no article');
    return 1;
  }
  const many = files.length !== 1 || hasRows(files, options);
  if (format.apart && many && options.out === undefined)
    throw new UsageError(`${format.id} makes a file of each article: name a folder with --out`);
  const order = {
    format: format.id,
    many: many && !format.apart,
    corrections: !options['no-corrections'],
    codebook: options.codebook,
    whole: format.gather !== undefined || (format.apart?.each !== undefined && options.out !== undefined),
  };
  const jobs = options.jobs ?? (many && isMuch(files) ? availableParallelism() : 1);
  const crew = jobs === 1 ? new Alone(order) : new Workers(jobs, order, __filename);
  const target = targetOf(format, options.out, many);
  const tally = new Tally();
  const told = new Set<string>();
  let whole = false;
  try {
    for await (const results of inOrder(crew, articlesOf(files, options), jobs))
      for (const result of results) {
        if (!result.ok) {
          warn(result.error);
          tally.failed++;
          continue;
        }
        // Each thread tells the mistakes of a codebook.
        for (const warning of result.value.warnings) if (!told.has(warning)) warn(warning);
        for (const warning of result.value.warnings) told.add(warning);
        tally.add(result.value);
        target.put(result.value);
        progress(() => tally.line());
      }
    whole = true;
  } finally {
    target.close(whole);
    await crew.close();
    write(2, clearProgress());
  }
  for (const problem of crew.problems) warn(problem);
  if (exporting) for (const { kind, count } of tally.losses) warn(`${format.id}: ${english(LOSS_WORDS[kind], count)}`);
  return tally.failed > 0 ? 1 : 0;
}

/** Whether threads pay; what comes through a pipe may be any number. */
function isMuch(files: readonly string[]): boolean {
  let bytes = 0;
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) return true;
    bytes += found.size;
    if (bytes > WORTH_THREADS) return true;
  }
  return false;
}

function formatOf({ format = 'text' }: Options, exporting: boolean): Format {
  const found = formatById(format);
  const known = exporting ? EXPORTS : FORMATS;
  if (exporting && format === 'text')
    throw new UsageError(`--format is missing: ${EXPORTS.map(({ id }) => id).join(', ')}`);
  if (!found || !known.includes(found))
    throw new UsageError(`unknown format "${format}": ${known.map(({ id }) => id).join(', ')}`);
  return found;
}

interface Target {
  put(done: Done): void;
  close(whole: boolean): void;
}

function targetOf(format: Format, out: string | undefined, many: boolean): Target {
  if (format.apart && out !== undefined) {
    const folder = new FolderSink(format, out, !many);
    return {
      put({ written, piece, id }) {
        if (written) folder.put(written, format.write(written, false));
        else folder.put({ text: '', analysis: emptyAnalysis(id) }, piece);
      },
      close: () => undefined,
    };
  }
  const sink = out === undefined ? stdout : fileSink(out);
  const output = new Output(format, many && !format.apart);
  sink.put(output.open());
  return {
    put: ({ written, piece }) => sink.put(written ? output.add(written) : output.addPiece(piece)),
    close(whole) {
      if (whole) sink.put(output.close());
      sink.close(whole);
    },
  };
}

/** Results in the order of the articles, with a bounded number of them, and of their units, under way. */
async function* inOrder(
  crew: Crew,
  articles: ReturnType<typeof articlesOf>,
  jobs: number,
): AsyncGenerator<readonly Result<Done>[]> {
  const under: { readonly results: Promise<readonly Result<Done>[]>; readonly units: number }[] = [];
  let units = 0;
  /** One thread has nothing to be ahead of; several have an order each at any rate. */
  const full = (): boolean =>
    under.length >= (jobs === 1 ? 1 : jobs * AHEAD) || (under.length > jobs && units > jobs * AHEAD_UNITS);
  for await (const some of articles) {
    const length = some.reduce((sum, one) => sum + (one.ok ? one.value.article.text.length : 0), 0);
    under.push({ results: answersTo(some, crew), units: length });
    units += length;
    for (let first = full() ? under.shift() : undefined; first; first = full() ? under.shift() : undefined) {
      yield await first.results;
      units -= first.units;
    }
  }
  for (const { results } of under) yield await results;
}

/** What could not be read is its own answer. */
async function answersTo(some: readonly Result<Given>[], crew: Crew): Promise<readonly Result<Done>[]> {
  const done = [...(await crew.run(some.flatMap((one) => (one.ok ? [one.value] : []))))];
  return some.flatMap((one) => (one.ok ? (done.shift() ?? []) : [one]));
}

class Tally {
  failed = 0;
  #done = 0;
  #units = 0;
  #losses: readonly Loss[] = [];
  readonly #started = Date.now();

  add({ losses, units }: Done): void {
    this.#done++;
    this.#units += units;
    this.#losses = addLosses([this.#losses, losses]);
  }

  get losses(): readonly Loss[] {
    return this.#losses;
  }

  line(): string {
    const seconds = (Date.now() - this.#started) / 1000;
    return `${this.#done} articles, ${(this.#done / seconds).toFixed(0)} a second`;
  }
}
