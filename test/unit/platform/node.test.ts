import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/platform/nodeFs';
import { nodePlatform } from '../../../src/platform/nodePlatform';
import { nodeWorkers } from '../../../src/platform/nodeWorker';
import { MemoryFiles } from '../../support/memoryFiles';

const folder = mkdtempSync(join(tmpdir(), 'dateline-platform-'));
afterAll(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});
const uriOf = (name: string) => pathToFileURL(join(folder, name)).toString();
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );

describe('nodeFiles', () => {
  it('writes, reads, tells and deletes, whatever the name', async () => {
    const uri = uriOf('naïve #1 %41 article.txt');
    await nodeFiles.write(uri, Uint8Array.of(1, 2, 3));
    expect([...(await nodeFiles.read(uri))]).toEqual([1, 2, 3]);
    const stat = await nodeFiles.stat(uri);
    expect(stat?.size).toBe(3);
    expect(Math.abs((stat?.modified ?? 0) - Date.now())).toBeLessThan(60_000);
    await nodeFiles.delete(uri);
    expect(await nodeFiles.stat(uri)).toBeUndefined();
  });

  it('tells why it cannot', async () => {
    expect(await codeOf(nodeFiles.read(uriOf('gone')))).toBe('not-found');
    expect(await codeOf(nodeFiles.delete(uriOf('gone')))).toBe('not-found');
    expect(await codeOf(nodeFiles.write(uriOf('no/such/folder'), new Uint8Array()))).toBe('not-found');
    expect(await codeOf(nodeFiles.read(uriOf('.')))).toBe('unavailable');
    expect(await codeOf(nodeFiles.read('untitled:Untitled-1'))).toBe('unavailable');
  });
});

describe('nodePlatform', () => {
  it('sends other schemes to the editor', async () => {
    const others = new MemoryFiles({ 'vscode-remote://host/a.txt': 'far away' });
    const { files } = nodePlatform(pathToFileURL(folder).toString(), others, { info() {}, warn() {}, error() {} });
    expect(new TextDecoder().decode(await files.read('vscode-remote://host/a.txt'))).toBe('far away');
    writeFileSync(join(folder, 'near.txt'), 'near');
    expect(new TextDecoder().decode(await files.read(uriOf('near.txt')))).toBe('near');
  });
});

describe('nodeWorkers', () => {
  const spawn = (code: string) => {
    const script = join(folder, `worker${Math.abs(code.length)}.js`);
    writeFileSync(script, `const { parentPort } = require('node:worker_threads');\n${code}`);
    return nodeWorkers(script).spawn();
  };

  it('pass messages both ways and hand buffers over', async () => {
    const worker = spawn('parentPort.on("message", (m) => parentPort.postMessage(m.bytes.byteLength));');
    const bytes = new ArrayBuffer(8);
    const answer = new Promise((resolve) => worker.onMessage(resolve));
    worker.post({ bytes }, [bytes]);
    expect(await answer).toBe(8);
    expect(bytes.byteLength).toBe(0);
    const gone = new Promise((resolve) => worker.onExit(resolve));
    worker.terminate();
    expect(await gone).toBeUndefined();
  });

  it('tell when they fall over', async () => {
    const worker = spawn('setTimeout(() => { throw new Error("fell"); }, 5);');
    const error = await new Promise<Error | undefined>((resolve) => worker.onExit(resolve));
    expect(error?.message).toBe('fell');
  });

  it('are ended in an endless loop', async () => {
    const worker = spawn('parentPort.postMessage(1); for (;;);');
    await new Promise((resolve) => worker.onMessage(resolve));
    const gone = new Promise((resolve) => worker.onExit(resolve));
    worker.terminate();
    await gone;
  });

  it('are bounded in memory: the host lives on', async () => {
    const worker = spawn('const kept = []; setInterval(() => kept.push(new Array(1_000_000).fill({})), 0);');
    const error = await new Promise<Error | undefined>((resolve) => worker.onExit(resolve));
    expect((error as { code?: string } | undefined)?.code).toBe('ERR_WORKER_OUT_OF_MEMORY');
  });
});
