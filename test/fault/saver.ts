/**
 * A process that makes corrections one after another and says which are safe: `<id>` a line, said only after `append`
 * has resolved. Its parent kills it, or lets several of them write to one file.
 *
 * node saver.cjs URI NAME COUNT [plain]   COUNT 0: until killed; plain: as on a file system that knows no locks
 */
import { writeSync } from 'node:fs';
import { systemClock } from '../../src/platform/clock';
import { nodeFiles } from '../../src/platform/nodeFs';
import { Sidecar } from '../../src/store/sidecar';
import { confirmation } from '../support/corrections';

const [, , uri = '', name = '', count = '0', kind] = process.argv;
const files = kind === 'plain' ? { ...nodeFiles, exclusive: undefined } : nodeFiles;

async function save(): Promise<void> {
  const sidecar = new Sidecar(files, systemClock, uri);
  const total = Number(count) || Number.POSITIVE_INFINITY;
  writeSync(1, 'begun\n');
  for (let i = 0; i < total; i++) {
    const one = confirmation(`${name}-${i}`, i, name);
    let result = await sidecar.append([one]);
    // What a person would meet as a message counts as a fault; then the decision is tried again.
    if (!result.ok) writeSync(1, `failed ${result.error}\n`);
    for (let again = 0; !result.ok && again < 100; again++) result = await sidecar.append([]);
    writeSync(1, result.ok ? `${one.id}\n` : `failed ${result.error}\n`);
  }
}

void save();
