import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFiles } from '../../src/analysis/document';

const DIRECTORY = join(__dirname, '../../src/analysis/models');

/** The trained files as they ship. */
export function readModels(): ModelFiles {
  if (!existsSync(DIRECTORY)) return {};
  const names = readdirSync(DIRECTORY).filter((name) => name.endsWith('.bin'));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(DIRECTORY, name)))]));
}
