/**
 * One at a time, over all processes of this machine: a lock file in the system's temporary folder, so that nothing
 * appears beside the articles. What cannot be locked is run all the same: the lock only makes rivals rarer to wait for.
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A job under the lock takes some milliseconds; a holder silent for this long is taken to hang. */
const STALE_MS = 10_000;
const WAIT_MS = 3;
const MAX_WAIT_MS = 40;

/** @param path of the file that the job works on; it need not exist. */
export async function exclusively<T>(path: string, run: () => Promise<T>): Promise<T> {
  const lock = await lockOf(path).catch(() => undefined);
  if (lock === undefined || !(await taken(lock))) return run();
  try {
    return await run();
  } finally {
    await fs.unlink(lock).catch(() => undefined);
  }
}

/** Two names of one file, through a linked folder, share a lock. */
async function lockOf(path: string): Promise<string> {
  const real = await fs
    .realpath(path)
    .catch(async () => join(await fs.realpath(dirname(path)), path.slice(dirname(path).length)));
  const folder = join(tmpdir(), 'dateline-locks');
  await fs.mkdir(folder, { recursive: true });
  return join(folder, createHash('sha256').update(real).digest('hex').slice(0, 32));
}

/** False where there can be no lock (no room, no permission). Waits as long as a living holder works. */
async function taken(lock: string): Promise<boolean> {
  for (let wait = WAIT_MS; ; wait = Math.min(MAX_WAIT_MS, wait * 1.5)) {
    try {
      await fs.writeFile(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') return false;
    }
    if (await isStale(lock)) await breakLock(lock);
    else await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, pid] = await Promise.all([fs.stat(lock), fs.readFile(lock, 'utf8')]);
    const age = Date.now() - mtimeMs;
    // A holder that died before it wrote its number leaves an empty file.
    return age > STALE_MS || (pid === '' ? age > 1_000 : !isAlive(Number(pid)));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Under a lock of its own: of two that find it stale, the slower must not break the lock that the faster took. */
async function breakLock(lock: string): Promise<void> {
  const guard = `${lock}.break`;
  try {
    await fs.writeFile(guard, String(process.pid), { flag: 'wx' });
  } catch {
    // A breaker that died.
    if (await isStale(guard)) await fs.unlink(guard).catch(() => undefined);
    return;
  }
  try {
    if (await isStale(lock)) await fs.unlink(lock).catch(() => undefined);
  } finally {
    await fs.unlink(guard).catch(() => undefined);
  }
}
