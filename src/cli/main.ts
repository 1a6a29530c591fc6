import { runAnalyze } from './analyze';
import { servesAsWorker } from './crew';
import { runImport } from './import';
import { runJoin } from './join';
import { runMcp } from './mcp';
import { type Options, parseOptions, UsageError } from './options';
import { OutputEnded, warn, write } from './output';
import { runScore } from './score';
import { COMMAND_USAGE, USAGE } from './usage';
import { runValidate } from './validate';

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  analyze: (options) => runAnalyze(options, false),
  export: (options) => runAnalyze(options, true),
  import: runImport,
  validate: runValidate,
  score: runScore,
  join: runJoin,
  mcp: runMcp,
};

async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  const { command } = options;
  if (options.version) {
    write(1, `${process.env.DATELINE_VERSION ?? ''}\n`);
    return 0;
  }
  if (command !== undefined && !Object.hasOwn(COMMANDS, command)) throw new UsageError(`unknown command "${command}"`);
  if (options.help || command === undefined) {
    write(1, (command && COMMAND_USAGE[command]) || USAGE);
    return options.help ? 0 : 2;
  }
  return (await COMMANDS[command]?.(options)) ?? 2;
}

function failed(error: unknown): number {
  if (error instanceof UsageError) {
    warn(`dateline: ${error.message}`);
    warn('dateline --help tells how it is used');
    return 2;
  }
  if (!(error instanceof OutputEnded)) throw error;
  if (!error.reader) warn(`dateline: ${error.message}`);
  return error.reader ? 0 : 1;
}

if (!servesAsWorker())
  void run(process.argv.slice(2))
    .catch(failed)
    .then((code) => {
      process.exitCode = code;
      // Standard input may still be open where nobody reads the output.
      process.stdin.destroy();
    });
