/** `dateline import`: another program's annotations over an article, shown, and written only where that is asked for. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure } from '../corrections/differences';
import { figuresOf, score } from '../corrections/score';
import { adopt } from '../formats/adopt';
import { plainOf } from '../formats/plain';
import { formatOfName } from '../model/articleKinds';
import { systemClock, systemRandom } from '../platform/clock';
import { nodeFiles } from '../platform/nodeFs';
import { OperationMaker } from '../store/operations';
import { Sidecar, sidecarOf } from '../store/sidecar';
import { printable } from '../words/printable';
import { english } from '../words/translate';
import { expand } from './files';
import { articleBeside, foreignFormat, place, readForeign, readText } from './foreign';
import { Machine } from './machine';
import { type Options, UsageError } from './options';
import { warn, write } from './output';

/** Exit code. @throws UsageError */
export async function runImport(options: Options): Promise<number> {
  const files = expand(options.files, (name) => /\.(?:ann|tsv|xmi|conll|jsonld|json|ndjson)$/i.test(name));
  if (files.length === 0) throw new UsageError('no files given');
  if (options.article !== undefined && files.length > 1) throw new UsageError('--article goes with one file');
  const machine = new Machine(true);
  for (const problem of machine.problems) warn(problem);
  let failed = 0;
  for (const file of files) if (!(await importFile(file, options, machine))) failed++;
  return failed > 0 ? 1 : 0;
}

/** False where something could not be read or written. */
async function importFile(file: string, options: Options, machine: Machine): Promise<boolean> {
  const format = foreignFormat(file, options.format);
  const path = options.article ?? articleBeside(file);
  if (path === undefined) {
    warn(`${file}: its article does not stand beside it: name it with --article`);
    return false;
  }
  const text = readText(path);
  if (!text.ok) {
    warn(text.error);
    return false;
  }
  const date = options.date === undefined ? {} : { date: options.date };
  const article = { id: path, text: text.value, format: formatOfName(path) ?? ('text' as const), ...date };
  const { written } = machine.analyze({ article, file: path });
  const read = readForeign(file, format, plainOf(written).text);
  if (!read.ok) {
    warn(read.error);
    return false;
  }
  for (const { line, message } of read.value.problems) warn(`${place(file, line)}: ${message}`);
  const [foreign] = read.value.articles;
  if (!foreign) {
    warn(`${file}: nothing could be read`);
    return false;
  }
  const { gesture, left, theirs } = adopt(written, foreign, { replace: options.replace ?? false });
  const { mentions, events } = score(theirs, written.analysis);
  const [mentionF1, eventF1] = [figuresOf(mentions).f1, figuresOf(events.act).f1];
  const counts = `${amountOf(theirs.mentions.length, 'mention')}, ${amountOf(theirs.events.length, 'event')}`;
  write(
    1,
    `${printable(file)}: ${counts}; agreement with the machine: mentions ${figure(mentionF1)}, events ${figure(eventF1)} (F1)\n`,
  );
  for (const { kind, count } of left) warn(`${file}: ${english(kind, count)}`);
  write(1, `  ${amountOf(gesture.length, 'correction')}${options.write ? '' : ' would be made; --write makes them'}\n`);
  if (!options.write || gesture.length === 0) return read.value.problems.length === 0;
  const maker = new OperationMaker(systemClock, systemRandom, () => options.by ?? 'import');
  const sidecar = new Sidecar(nodeFiles, systemClock, pathToFileURL(sidecarOf(resolve(path))).href);
  await sidecar.refresh();
  const saved = await sidecar.append(maker.make(gesture));
  if (!saved.ok) warn(`${path}: the corrections could not be written (${saved.error})`);
  return saved.ok && read.value.problems.length === 0;
}

const amountOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
