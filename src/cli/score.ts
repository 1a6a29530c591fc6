/** `dateline score`: the machine, or a second coder, against gold; figures, agreement and every difference. */
import { basename } from 'node:path';
import type { Written } from '../formats/format';
import { plainOf } from '../formats/plain';
import { formatOfName } from '../model/articleKinds';
import { articleBeside, foreignFormat, place, readForeign, readText } from './foreign';
import { Machine } from './machine';
import { type Options, UsageError } from './options';
import { warn } from './output';
import { type Pair, report } from './scoreReport';

/** Exit code. @throws UsageError */
export async function runScore(options: Options): Promise<number> {
  const [goldFile, otherFile, ...more] = options.files;
  if (goldFile === undefined || more.length > 0)
    throw new UsageError('score takes one GOLD file and at most one OTHER');
  let failed = 0;
  const fault = (message: string): undefined => {
    warn(message);
    failed++;
    return undefined;
  };
  const article = options.article ?? articleBeside(goldFile);
  const text = article === undefined ? undefined : readText(article);
  if (text && !text.ok) return fault(text.error) ?? 1;
  const machine = otherFile === undefined ? new Machine(false) : undefined;
  for (const problem of machine?.problems ?? []) warn(problem);
  const known =
    article !== undefined && text?.ok
      ? machineReading(machine ?? new Machine(false), article, text.value, options.date)
      : undefined;
  const read = (file: string): readonly Written[] => {
    const result = readForeign(file, foreignFormat(file, options.format), known && plainOf(known).text);
    if (!result.ok) return fault(result.error) ?? [];
    for (const { line, message } of result.value.problems) fault(`${place(file, line)}: ${message}`);
    return result.value.articles;
  };
  const gold = read(goldFile);
  const others = otherFile === undefined ? undefined : read(otherFile);
  const pairs = gold.flatMap((one, i): Pair[] => {
    if (one.text === '' && machine && !known)
      return fault(`${one.analysis.id}: its text is missing: name it with --article`) ?? [];
    const other = others
      ? (others.find((each) => each.analysis.id === one.analysis.id) ?? (gold.length === 1 ? others[i] : undefined))
      : known && gold.length === 1
        ? plainOf(known)
        : machine && machineReading(machine, one.analysis.id, one.text, one.analysis.date ?? options.date);
    return other ? [{ gold: one, other }] : (fault(`${one.analysis.id}: no second coding of it`) ?? []);
  });
  if (pairs.length === 0) {
    warn('nothing to score');
    return 1;
  }
  report(pairs, otherFile ?? 'the machine', options);
  return failed > 0 ? 1 : 0;
}

function machineReading(machine: Machine, name: string, text: string, date: string | undefined): Written {
  const article = {
    id: basename(name),
    text,
    format: formatOfName(name) ?? ('text' as const),
    ...(date ? { date } : {}),
  };
  return machine.analyze({ article, file: undefined }).written;
}
