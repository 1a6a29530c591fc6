/** Files, folders, globs and standard input, as the person named them. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatOfName } from '../model/articleKinds';
import { UsageError } from './options';

const ROWS = /\.(?:ndjson|jsonl)$/i;
const isSidecar = (name: string): boolean => /\.dateline\.(?:proposals\.)?jsonl(?:\.|$)/i.test(name);

/** Holds articles, one a line. */
export const isRows = (name: string): boolean => ROWS.test(name) && !isSidecar(name);

/**
 * What is named itself is taken as it is; below folders and for globs only what `wanted` takes and was not there before.
 * In the order given.
 */
export function expand(names: readonly string[], wanted: (name: string) => boolean = isArticle): string[] {
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('"-" can be read once only');
  const seen = new Set<string>();
  const fresh = (path: string): boolean => !seen.has(resolve(path)) && Boolean(seen.add(resolve(path)));
  return names.flatMap((name) => {
    const kind = kindOf(name);
    if (kind === 'folder') return inFolder(name, wanted).filter(fresh);
    if (kind === 'none' && /[*?[{]/.test(name)) return globbed(name, wanted).filter(fresh);
    seen.add(resolve(name));
    return [name];
  });
}

const isArticle = (name: string): boolean => formatOfName(name) !== undefined;

function kindOf(name: string): 'file' | 'folder' | 'none' {
  if (name === '-') return 'file';
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inFolder(folder: string, wanted: (name: string) => boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : inFolder(path, wanted);
    return entry.isFile() && wanted(entry.name) ? [path] : [];
  });
}

/**
 * `*`, `?` and `{a,b}` in a name, and `**` for any folders between: the finder of globs that Node has came after Node 20.
 * Where nothing is found the pattern itself is left, to be told as a file that is not there.
 */
function globbed(pattern: string, wanted: (name: string) => boolean): string[] {
  const steps = pattern.split(/[\\/]/);
  const first = steps.findIndex((step) => /[*?[{]/.test(step));
  const base = steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const prefix = base === '.' ? '' : base.endsWith('/') ? base : `${base}/`;
  const whole = patternOf(steps.slice(first));
  try {
    const found = inFolder(base, wanted).filter((path) => whole.test(path.replaceAll('\\', '/').slice(prefix.length)));
    return found.length > 0 ? found : [pattern];
  } catch {
    return [pattern];
  }
}

function patternOf(steps: readonly string[]): RegExp {
  const source = steps.map((step, i) => {
    const last = i === steps.length - 1;
    if (step === '**') return last ? '(?:[^/]+/)*[^/]+' : '(?:[^/]+/)*';
    const name = step
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')
      .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`);
    return last ? name : `${name}/`;
  });
  return new RegExp(`^${source.join('')}$`);
}
