/** What can be done of the plan with what is there, in words. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { SOURCES, type Source, type Step } from './manifest';

/** What `npm run train` was given: folders and files by the names that stand with a $ in the plan. */
export type Given = Readonly<Record<string, string | undefined>>;

export interface Planned {
  readonly step: Step;
  readonly commands: readonly string[];
  /** Why it cannot be run, one sentence each. */
  readonly lacks: readonly string[];
  /** Of each source, what is known. */
  readonly sources: readonly string[];
}

export function plan(steps: readonly Step[], given: Given): Planned[] {
  return steps.map((step) => {
    const wanted = new Set(
      step.commands.flatMap((command) => [...command.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)),
    );
    const lacks = [...wanted]
      .filter((name) => given[name] === undefined)
      .map((name) => `It needs --${name}, which is not in the repository (src/training/README.md).`);
    const sources = step.from.map((id) => told(SOURCES[id], given));
    return { step, commands: step.commands.map((command) => filled(command, given)), lacks, sources };
  });
}

const filled = (text: string, given: Given): string => text.replace(/\$(\w+)/g, (whole, name) => given[name] ?? whole);

function told(source: Source, given: Given): string {
  const { name, licence, from } = source;
  if (source.here !== undefined)
    return `${name} (${licence}): ${existsSync(source.here) ? 'here' : 'missing'}, ${source.here}`;
  const files = Object.entries(source.files ?? {});
  if (files.length === 0) return `${name} (${licence}): ${from}`;
  const states = files.map(([file, hash]) => stateOf(filled(file, given), hash));
  return `${name} (${licence}), ${from}: ${states.join(', ')}`;
}

function stateOf(file: string, hash: string): string {
  if (file.startsWith('$')) return `${file} not given`;
  if (!existsSync(file)) return `${file} missing`;
  const same = createHash('sha256').update(readFileSync(file)).digest('hex') === hash;
  return `${file} ${same ? 'as it was' : 'ANOTHER than the shipped model was made from'}`;
}
