// What the tests with real processes share: bundles, folders, a saver that can be killed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;
const out = join(root, 'out/fault');

/** @returns {Promise<{saver: string, readAll: (uri: string) => Promise<{ids: string[], blocked?: string}>}>} */
export async function bundles() {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fault/saver.ts', 'test/fault/reader.ts'],
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const { readAll } = await import(pathToFileURL(join(out, 'reader.cjs')));
  return { saver: join(out, 'saver.cjs'), readAll };
}

export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'dateline-fault-'));
  return {
    uri: (name) => pathToFileURL(join(path, name)).toString(),
    text: (name) => readFileSync(join(path, name), 'utf8'),
    names: () => readdirSync(path),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Starts a saver. `acknowledged` grows as it speaks; `begun` and `ended` are promises; `kill` is kill -9. */
export function startSaver(saver, args) {
  const child = spawn(process.execPath, [saver, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged = [];
  const failed = [];
  let rest = '';
  let begin;
  const begun = new Promise((resolve) => {
    begin = resolve;
  });
  child.stdout.on('data', (bytes) => {
    const lines = (rest + bytes).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (line === 'begun') begin();
      else if (line.startsWith('failed')) failed.push(line);
      else acknowledged.push(line);
    }
  });
  const state = { over: false };
  const ended = new Promise((resolve) => child.on('close', resolve)).then(() => {
    state.over = true;
  });
  return Object.assign(state, {
    acknowledged,
    failed,
    begun: Promise.race([begun, ended]),
    ended,
    kill: () => child.kill('SIGKILL'),
  });
}

/** A repeatable stream of numbers below 1. */
export function numbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Rows of text under a heading, in columns. */
export function table(heading, rows) {
  const widths = heading.map((cell, i) => Math.max(cell.length, ...rows.map((row) => String(row[i]).length)));
  for (const row of [heading, ...rows]) console.log(row.map((cell, i) => String(cell).padStart(widths[i])).join('  '));
}
