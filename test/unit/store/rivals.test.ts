import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/platform/clock';
import { nodeFiles } from '../../../src/platform/nodeFs';
import { readSidecar, writeSidecar } from '../../../src/store/lines';
import { OperationMaker } from '../../../src/store/operations';
import { refusal } from '../../../src/store/schema';
import { Sidecar } from '../../../src/store/sidecar';
import { confirmation, stillClock } from '../../support/corrections';
import { Disk, FaultyFiles } from '../../support/faultyFiles';
import { MemoryClock } from '../../support/memoryClock';
import { MemoryFiles } from '../../support/memoryFiles';

const URI = 'file:///news/a.txt.dateline.jsonl';
const ids = (sidecar: Sidecar): string[] => sidecar.corrections.map((one) => one.id);
const idsIn = (text: string | undefined): string[] => readSidecar(text ?? '').corrections.map((one) => one.id);
const textOf = (...names: string[]): string => writeSidecar(names.map((name, i) => confirmation(name, i)));

describe('what stands in the file wins', () => {
  it('over what this window had only read, and over what it had written before', async () => {
    const files = new MemoryFiles({ [URI]: textOf('a', 'b', 'c') });
    const clock = new MemoryClock();
    const sidecar = new Sidecar(files, clock, URI);
    await sidecar.refresh();
    await sidecar.append([confirmation('own', 9)]);
    for (let i = 0; i < 20; i++) await clock.advance(500);
    files.put(URI, textOf('a')); // A checkout.
    await sidecar.refresh();
    expect(ids(sidecar)).toEqual(['a']);
    await sidecar.append([confirmation('next', 10)]);
    expect(idsIn(files.text(URI))).toEqual(['a', 'next']);
  });

  it('but not over what was decided just now: a rival far away may not have seen it', async () => {
    const files = new MemoryFiles({ [URI]: textOf('a', 'b') });
    const sidecar = new Sidecar(files, new MemoryClock(), URI);
    await sidecar.append([confirmation('own', 9)]);
    files.put(URI, textOf('a', 'b', 'theirs'));
    await sidecar.refresh();
    expect(idsIn(files.text(URI)).sort()).toEqual(['a', 'b', 'own', 'theirs']);
  });

  it('but not over what was decided and could not be written yet', async () => {
    const files = new MemoryFiles({ [URI]: textOf('a', 'b') });
    const sidecar = new Sidecar(files, new MemoryClock(), URI);
    await sidecar.refresh();
    files.fault = (operation) => (operation === 'write' ? 'no-permission' : undefined);
    expect((await sidecar.append([confirmation('own', 9)])).ok).toBe(false);
    files.fault = () => undefined;
    files.put(URI, textOf('b'));
    await sidecar.refresh();
    expect(ids(sidecar).sort()).toEqual(['b', 'own']);
    expect(idsIn(files.text(URI)).sort()).toEqual(['b', 'own']);
  });
});

describe('parts beside the file', () => {
  it('go when everybody has seen what is in them', async () => {
    const files = new MemoryFiles();
    const clock = new MemoryClock();
    const sidecar = new Sidecar(files, clock, URI);
    await sidecar.append([confirmation('a', 1)]);
    expect([...files.files.keys()]).toHaveLength(2);
    for (let i = 0; i < 60; i++) await clock.advance(500);
    expect([...files.files.keys()]).toEqual([URI]);
    expect(idsIn(files.text(URI))).toEqual(['a']);
  });

  it('bring back what a rival wrote over with an older state', async () => {
    const files = new MemoryFiles({ [URI]: textOf('a') });
    await new Sidecar(files, new MemoryClock(), URI).append([confirmation('b', 1)]);
    files.put(URI, textOf('a'));
    const later = new Sidecar(files, new MemoryClock(), URI);
    await later.refresh();
    expect(ids(later)).toEqual(['a', 'b']);
    expect(idsIn(files.text(URI))).toEqual(['a', 'b']);
  });

  it('that are old ask before they are merged', async () => {
    const files = new MemoryFiles();
    const clock = new MemoryClock();
    await new Sidecar(files, clock, URI).append([confirmation('old', 1)]);
    files.put(URI, textOf('a'));
    for (const [uri, file] of files.files) if (uri !== URI) file.modified = Date.parse(clock.wall()) - 90_000_000;
    const later = new Sidecar(files, clock, URI);
    await later.refresh();
    expect(ids(later)).toEqual(['a']);
    expect(later.left.map((one) => one.id)).toEqual(['old']);
    expect(await later.settleLeft(true)).toMatchObject({ ok: true });
    expect(idsIn(files.text(URI)).sort()).toEqual(['a', 'old']);
    expect(later.left).toEqual([]);
  });
});

describe('a damaged file', () => {
  const conflict = `<<<<<<< ours\n${textOf('a')}`;

  it('is not written over where there is nothing to write, then or later', async () => {
    const files = new MemoryFiles({ [URI]: 'what is this?\n' });
    const sidecar = new Sidecar(files, stillClock, URI);
    await sidecar.refresh();
    expect(await sidecar.overruleDamage()).toEqual({ ok: false, error: 'nothing-to-write' });
    expect(files.text(URI)).toBe('what is this?\n');
    expect((await sidecar.append([confirmation('b', 1)])).ok).toBe(false);
    expect(files.text(URI)).toBe('what is this?\n');
  });

  it('is copied byte by byte, once however many windows look, and anew when it is damaged anew', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(conflict), 0xff, 0xfe, 0x0a]);
    const files = new MemoryFiles({ [URI]: bytes });
    for (let i = 0; i < 3; i++) await new Sidecar(files, stillClock, URI).refresh();
    const copies = () => [...files.files].filter(([uri]) => uri.includes('.corrupt-'));
    expect(copies().map(([, file]) => file.bytes)).toEqual([bytes]);
    const sidecar = new Sidecar(files, stillClock, URI);
    await sidecar.refresh();
    expect(await sidecar.overruleDamage()).toMatchObject({ ok: true });
    expect(idsIn(files.text(URI))).toEqual(['a']);
    files.put(URI, `${textOf('a')}>>>>>>> theirs\n`);
    await sidecar.refresh();
    await sidecar.overruleDamage();
    expect(copies().map(([, file]) => new TextDecoder().decode(file.bytes))[1]).toBe(`${textOf('a')}>>>>>>> theirs\n`);
  });

  it('is not written over without a copy', async () => {
    const files = new MemoryFiles({ [URI]: conflict });
    files.fault = (operation, uri) => (operation === 'write' && uri.includes('.corrupt-') ? 'no-space' : undefined);
    const sidecar = new Sidecar(files, stillClock, URI);
    await sidecar.refresh();
    expect((await sidecar.overruleDamage()).ok).toBe(false);
    expect(files.text(URI)).toBe(conflict);
  });
});

it('refuses at once what no reader would take, and goes on', async () => {
  const disk = new Disk();
  const sidecar = new Sidecar(new FaultyFiles(disk), stillClock, URI);
  const one = confirmation('a', 1);
  const long = {
    ...one,
    id: 'long',
    anchor: { start: 0, end: 10_001, quote: 'x'.repeat(10_001), prefix: '', suffix: '' },
  };
  const note = { ...one, op: 'note', id: 'note', text: 'x'.repeat(300_000) };
  const empty = { ...one, id: 'empty', anchor: { start: 0, end: 0, quote: '', prefix: '', suffix: '' } };
  expect(await sidecar.append([long as typeof one])).toEqual({ ok: false, error: 'too-long' });
  expect(await sidecar.append([note as typeof one])).toEqual({ ok: false, error: 'too-long' });
  expect(await sidecar.append([one, empty as typeof one])).toEqual({ ok: false, error: 'not-valid' });
  expect(sidecar.corrections).toEqual([]);
  expect((await sidecar.append([one])).ok).toBe(true);
  expect(readSidecar(disk.text(URI) ?? '').damage).toEqual([]);
});

it('takes back a gesture of many thousand operations in lines that can be read', () => {
  let count = 0;
  const random = { bytes: (size: number) => Uint8Array.from({ length: size }, () => (count++ * 37) % 251) };
  const maker = new OperationMaker(stillClock, random, () => 'ana');
  const ids = Array.from({ length: 9_000 }, (_, i) => `${i}`.padStart(24, '0'));
  const taken = maker.make([{ op: 'revoke', ids, step: 'undo' }]);
  expect(refusal(taken)).toBeUndefined();
  expect(new Set(taken.map((one) => one.batch)).size).toBe(1);
  expect(taken.flatMap((one) => (one.op === 'revoke' ? one.ids : []))).toEqual(ids);
});

it('goes on without a file system that never answers', async () => {
  const clock = new MemoryClock();
  const files = new MemoryFiles();
  files.stat = () => new Promise(() => {});
  const sidecar = new Sidecar(files, clock, URI);
  const saving = sidecar.append([confirmation('a', 1)]);
  await clock.advance(60_000);
  expect(await saving).toEqual({ ok: false, error: 'unavailable' });
});

/** A disk that does not tell letter case apart, as on most desktops. */
class FoldingFiles extends MemoryFiles {
  override read = (uri: string) => super.read(uri.toLowerCase());
  override write = (uri: string, bytes: Uint8Array) => super.write(uri.toLowerCase(), bytes);
  override delete = (uri: string) => super.delete(uri.toLowerCase());
  override stat = (uri: string) => super.stat(uri.toLowerCase());
}

describe('one file under two names', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-names-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const uri = (...names: string[]) => pathToFileURL(join(folder, ...names)).toString();

  it('is kept when only letter case changes', async () => {
    const files = new FoldingFiles();
    const sidecar = new Sidecar(files, stillClock, URI);
    await sidecar.append([confirmation('a', 1)]);
    await sidecar.moveTo('file:///news/A.txt.dateline.jsonl');
    expect(idsIn(files.text(URI))).toEqual(['a']);
    await sidecar.append([confirmation('b', 2)]);
    expect(idsIn(files.text(URI))).toEqual(['a', 'b']);
  });

  it('is kept when its folder has two names', async () => {
    execFileSync('mkdir', [join(folder, 'real')]);
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const sidecar = new Sidecar(nodeFiles, systemClock, uri('real', 'a.dateline.jsonl'));
    await sidecar.append([confirmation('a', 1)]);
    await sidecar.moveTo(uri('link', 'a.dateline.jsonl'));
    const found = new Sidecar(nodeFiles, systemClock, uri('real', 'a.dateline.jsonl'));
    await found.refresh();
    expect(ids(found)).toEqual(['a']);
    expect(readdirSync(join(folder, 'real'))).toContain('a.dateline.jsonl');
  });

  it('costs nothing where the file is a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'a.dateline.jsonl')]);
    writeFileSync(join(folder, 'b.txt'), 'x');
    const sidecar = new Sidecar(nodeFiles, systemClock, uri('a.dateline.jsonl'));
    await sidecar.refresh();
    expect(sidecar.blocked?.reason).toBe('unreadable');
    expect((await sidecar.append([confirmation('a', 1)])).ok).toBe(false);
  });
});
