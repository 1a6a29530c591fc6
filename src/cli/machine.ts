/** The analysis as the command line runs it: models from beside the program, decisions from beside the article. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Analyzer, createAnalyzer, type Run, stepsOnce } from '../analysis/analyzer';
import type { ModelFiles } from '../analysis/document';
import { sideBySide } from '../analysis/sideBySide';
import { laidOver } from '../corrections/laidOver';
import { EMPTY_REGISTER, type Overlaid, type Register } from '../corrections/overlay';
import { REGISTER_PATH, registerOf } from '../corrections/register';
import type { Written } from '../formats/format';
import { SIDECAR_BYTES } from '../limits';
import type { Analysis } from '../model/types';
import { readSteps } from '../reading/read';
import { readSidecar, type SidecarText } from '../store/lines';
import type { Given } from './articles';
import { Codebooks } from './codebooks';

/** What became of one article; `warnings` are for a person. */
export interface Analyzed {
  readonly written: Written;
  readonly warnings: readonly string[];
  /** By id of mention or event: how a person has judged it. */
  readonly decisions?: Overlaid['decisions'];
}

/**
 * Functions are optimised once they have run sixteen times as long as V8 waits by itself: most runs are short, and half of
 * their processor time went into optimising what hardly ran again (figures in test/bench/RESULTS.md). V8 12 (Node 22)
 * counts calls instead, and says on standard error that it does not know the flag of before.
 */
export const optimiseLate = (v8: string): string =>
  Number.parseInt(v8, 10) < 12 ? '--interrupt-budget=1081344' : '--invocation-count-for-turbofan=48000';

/** Opening the models is a few long loops: waiting for the optimised one takes less than running on as it is meanwhile. */
export const LOOPS_AT_ONCE = '--no-concurrent-osr';

/**
 * The heap grows by this much over what lives before it is collected, in each thread: V8 lets four times as much lie where memory
 * is free, for no gain in time (figures in test/bench/RESULTS.md).
 */
const GROW_LITTLE = '--heap-growing-percent=20';

export class Machine {
  readonly #analyzer: Analyzer;
  readonly #registers = new Map<string, Register>();

  readonly #codebooks: Codebooks;

  /**
   * @param corrections whether people's decisions count.
   * @param codebook a file that holds instead of those of the folders.
   */
  constructor(
    private readonly corrections: boolean,
    codebook?: string,
  ) {
    this.#codebooks = new Codebooks(codebook);
    setFlagsFromString(LOOPS_AT_ONCE);
    this.#analyzer = createAnalyzer(loadModels(), readSteps);
    setFlagsFromString(GROW_LITTLE);
    // Not before: opening the models is loops that run long enough to be optimised.
    setFlagsFromString(optimiseLate(process.versions.v8));
  }

  /** What is missing or damaged. */
  get problems(): readonly string[] {
    return this.#analyzer.problems.map((problem) => problem.message);
  }

  analyze(given: Given): Analyzed {
    const [answer] = this.analyzeAll([given]);
    if (!answer) throw new Error('no answer');
    return answer();
  }

  /** Several articles side by side, which is faster. Each answer is given, or what went wrong with it thrown, when it is asked for. */
  analyzeAll(givens: readonly Given[]): readonly (() => Analyzed)[] {
    const answers = sideBySide(givens.map((given) => this.#steps(given)));
    return givens.map((given, i) => () => this.#judged(given, (answers[i] as () => Analysis)()));
  }

  /** A codebook is read with the first step: what goes wrong there is the article's. */
  *#steps({ article, file }: Given): Run {
    return yield* stepsOnce(this.#analyzer, article, { guidance: this.#codebooks.guidanceFor(file) });
  }

  #judged({ article, file }: Given, analysis: Analysis): Analyzed {
    const written = { text: article.text, analysis };
    const mistakes = this.#codebooks.mistakesFor(file);
    if (!this.corrections || file === undefined) return { written, warnings: mistakes };
    const laid = this.#layOver(written, file);
    return { ...laid, warnings: [...mistakes, ...laid.warnings] };
  }

  #layOver({ text, analysis }: Written, file: string): Analyzed {
    const { corrections, damage, newer } = sidecarOf(`${file}.dateline.jsonl`);
    const warnings = [
      ...damage.map(({ line, message }) => `${file}.dateline.jsonl:${line}: ${message}`),
      ...(newer ? [`${file}.dateline.jsonl: lines of a newer version are left out`] : []),
    ];
    const laid = laidOver(text, analysis, corrections, this.#registerFor(dirname(resolve(file))));
    if (laid.orphans.length > 0)
      warnings.push(`${file}: the words of ${laid.orphans.length} corrections no longer stand in the text`);
    const { analysis: shown, links, decisions } = laid;
    return { written: { text, analysis: shown, links }, warnings, decisions };
  }

  /** Registers and codebooks are read again for the next article: they may change while a server runs. */
  forget(): void {
    this.#registers.clear();
    this.#codebooks.forget();
  }

  /** The nearest folder upwards that keeps one. */
  #registerFor(folder: string): Register {
    const known = this.#registers.get(folder);
    if (known) return known;
    const path = join(folder, REGISTER_PATH);
    const above = dirname(folder);
    const register = exists(path)
      ? registerOf(sidecarOf(path).corrections)
      : above === folder
        ? EMPTY_REGISTER
        : this.#registerFor(above);
    this.#registers.set(folder, register);
    return register;
  }
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const NOTHING: SidecarText = { corrections: [], damage: [], newer: false };

function sidecarOf(path: string): SidecarText {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return NOTHING;
  if (stat.size > SIDECAR_BYTES) return { ...NOTHING, damage: [{ line: 0, message: 'too large' }] };
  try {
    return readSidecar(readFileSync(path, 'utf8'));
  } catch {
    return { ...NOTHING, damage: [{ line: 0, message: 'cannot be read' }] };
  }
}

/** Trained files lie beside the program; what is missing is reported by the analysis itself. */
function loadModels(): ModelFiles {
  const models: Record<string, Uint8Array> = {};
  for (const name of ['names.bin', 'gazetteer.bin', 'syntax.bin', 'actors.bin', 'events.bin']) {
    try {
      models[name] = readFileSync(join(__dirname, 'models', name));
    } catch {
      // createAnalyzer says which one is missing.
    }
  }
  return models;
}
