import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/model/text';
import { readSidecar, writeSidecar } from '../../../src/store/lines';
import { parseLine } from '../../../src/store/schema';
import { Sidecar } from '../../../src/store/sidecar';
import { confirmation, stillClock } from '../../support/corrections';
import { Disk, FaultyFiles } from '../../support/faultyFiles';
import { publishedSidecarSchema, SIDECAR_SCHEMA_FILE } from '../../support/writeSchema';

const URI = 'file:///news/a.txt.dateline.jsonl';
const put = (disk: Disk, text: string) => disk.files.set(URI, new TextEncoder().encode(text));
const open = (disk: Disk, files = new FaultyFiles(disk)) => new Sidecar(files, stillClock, URI);

describe('sidecar', () => {
  it('writes one operation a line with sorted keys and leaves no journal', async () => {
    const disk = new Disk();
    expect(await open(disk).append([confirmation('b', 2), confirmation('a', 1)])).toEqual({
      ok: true,
      value: undefined,
    });
    const lines = disk.text(URI)?.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['anchor', 'at', 'by', 'id', 'op', 'v']);
    expect([...disk.files.keys()].filter((name) => !name.endsWith('.own'))).toEqual([URI]);
  });

  it('keeps fields and neighbours that it did not write', async () => {
    const disk = new Disk();
    put(
      disk,
      `${JSON.stringify({ ...confirmation('x', 1), mood: 'sure', anchor: { ...confirmation('x', 1), start: 0, end: 3, quote: 'Ana', prefix: '', suffix: '', page: 2 } })}\n`,
    );
    await open(disk).append([confirmation('y', 2)]);
    expect(disk.text(URI)).toContain('"mood":"sure"');
    expect(disk.text(URI)).toContain('"page":2');
    expect(disk.text(URI)?.trim().split('\n')).toHaveLength(2);
  });

  it('takes in what another window wrote', async () => {
    const disk = new Disk();
    const [one, two] = [open(disk), open(disk)];
    await Promise.all([one.append([confirmation('a', 1)]), two.append([confirmation('b', 2)])]);
    await one.refresh();
    await two.refresh();
    expect(readSidecar(disk.text(URI) ?? '').corrections.map((c) => c.id)).toEqual(['a', 'b']);
    expect(one.corrections).toEqual(two.corrections);
  });

  it('never overwrites a damaged file, copies it once, and writes when told to', async () => {
    const disk = new Disk();
    const damaged = `${writeSidecar([confirmation('a', 1)])}<<<<<<< HEAD\n`;
    put(disk, damaged);
    const sidecar = open(disk);
    const answer = await sidecar.append([confirmation('b', 2)]);
    expect(answer.ok).toBe(false);
    expect(sidecar.blocked).toMatchObject({ reason: 'damaged', message: expect.stringContaining('line 2') });
    expect(disk.text(URI)).toBe(damaged);
    expect(sidecar.corrections.map((c) => c.id)).toEqual(['a', 'b']);
    await sidecar.refresh();
    const copies = [...disk.files.keys()].filter((name) => name.includes('.corrupt-'));
    expect(copies.map((name) => disk.text(name))).toEqual([damaged]);
    await sidecar.overruleDamage();
    expect(readSidecar(disk.text(URI) ?? '')).toMatchObject({ damage: [], corrections: [{ id: 'a' }, { id: 'b' }] });
  });

  it('takes a text over the end of a longer one for no damage, and what a person wrote behind it for some', async () => {
    const part = (ids: readonly string[], name: string) => {
      const text = writeSidecar(ids.map((id) => confirmation(id, Number(id.slice(1)))));
      const header = `{"journal":2,"units":${text.length},"hash":"${hashText(text)}"}\n`;
      return { text, name: `${URI}.${name}`, bytes: new TextEncoder().encode(header + text) };
    };
    // Two write at once: the second, which knew one decision less, after the first had read back what it wrote.
    const less = part(['x1', 'x3'], '0123456789ab-1.all');
    const longer = part(['x1', 'x2', 'x3'], '');
    const own = part(['x2'], 'ba9876543210-1.own');
    const disk = new Disk();
    for (const { name, bytes } of [less, own]) disk.files.set(name, bytes);
    put(disk, less.text + longer.text.slice(less.text.length).slice(5));
    const sidecar = open(disk);
    expect(await sidecar.append([confirmation('x4', 4)])).toMatchObject({ ok: true });
    expect(readSidecar(disk.text(URI) ?? '')).toMatchObject({
      damage: [],
      corrections: ['x1', 'x2', 'x3', 'x4'].map((id) => ({ id })),
    });

    put(disk, `${less.text}by hand\n`);
    disk.files.set(less.name, less.bytes);
    const other = open(disk);
    await other.refresh();
    expect(other.blocked).toMatchObject({ reason: 'damaged' });
    expect(disk.text(URI)).toBe(`${less.text}by hand\n`);
  });

  it('opens a newer schema read-only', async () => {
    const disk = new Disk();
    const newer = `${JSON.stringify({ ...confirmation('n', 1), v: 2 })}\n`;
    put(disk, newer);
    const sidecar = open(disk);
    expect((await sidecar.append([confirmation('b', 2)])).ok).toBe(false);
    expect(sidecar.blocked?.reason).toBe('newer');
    expect(disk.text(URI)).toBe(newer);
  });

  it('keeps what a full disk refused and writes it with the next operation', async () => {
    const disk = new Disk();
    const files = new FaultyFiles(disk);
    files.refuse = 'no-space';
    const sidecar = open(disk, files);
    expect((await sidecar.append([confirmation('a', 1)])).ok).toBe(false);
    files.refuse = undefined;
    expect((await sidecar.append([confirmation('b', 2)])).ok).toBe(true);
    expect(readSidecar(disk.text(URI) ?? '').corrections).toHaveLength(2);
  });

  it('restores a file that was deleted under it and follows a renamed article', async () => {
    const disk = new Disk();
    const sidecar = open(disk);
    await sidecar.append([confirmation('a', 1)]);
    disk.files.delete(URI);
    await sidecar.refresh();
    expect(disk.files.has(URI)).toBe(true);
    await sidecar.moveTo('file:///news/b.txt.dateline.jsonl');
    expect([...disk.files.keys()].filter((name) => !name.endsWith('.own'))).toEqual([
      'file:///news/b.txt.dateline.jsonl',
    ]);
  });

  it('carries a damaged file to the new place as it is, and leaves both alone where one stands there', async () => {
    const next = 'file:///news/b.txt.dateline.jsonl';
    const damaged = `${writeSidecar([confirmation('a', 1)])}{"v":1\n`;
    const disk = new Disk();
    put(disk, damaged);
    await open(disk).moveTo(next);
    expect(disk.text(next)).toBe(damaged);
    expect(disk.files.has(URI)).toBe(false);
    put(disk, damaged);
    const second = open(disk);
    await expect(second.moveTo(next)).rejects.toThrow();
    expect(disk.text(URI)).toBe(damaged);
    expect(disk.text(next)).toBe(damaged);
  });

  it('joins the file that stands at the new place', async () => {
    const next = 'file:///news/b.txt.dateline.jsonl';
    const disk = new Disk();
    await open(disk).append([confirmation('a', 1)]);
    disk.files.set(next, new TextEncoder().encode(writeSidecar([confirmation('b', 2)])));
    await open(disk).moveTo(next);
    expect(readSidecar(disk.text(next) ?? '').corrections.map((c) => c.id)).toEqual(['a', 'b']);
    expect(disk.files.has(URI)).toBe(false);
  });
});

describe('the published schema', () => {
  const shipped = readFileSync(SIDECAR_SCHEMA_FILE, 'utf8');

  it('is the one that lines are checked by (npm run schemas writes it)', () => {
    expect(shipped).toBe(publishedSidecarSchema());
  });

  it('takes what the program takes, and nothing else', () => {
    const isLine = new Ajv().compile(JSON.parse(shipped));
    const head = { v: 1, id: 'a', at: '2026-01-01T00:00:00.000Z', by: 'ana' };
    const anchor = { start: 0, end: 3, quote: 'Ana', prefix: '', suffix: '' };
    const was = { act: 'AID', subtype: null, source: ['person'], recipient: [] };
    const fields = { act: 'ACCUSE', source: [anchor], attributes: { injured: 12, weapon: null } };
    const lines: (readonly [boolean, object])[] = [
      [true, { op: 'event-edit', anchor, fields, was, why: 'it says so', later: 'kept' }],
      [true, { op: 'revoke', ids: ['a'], step: 'undo' }],
      [true, { op: 'fact', fact: 'title', values: [] }],
      [true, { op: 'link', actor: { type: 'person', name: 'Ana' }, to: null }],
      [false, { op: 'event-edit', anchor, fields: { act: 'SING' } }],
      [false, { op: 'event-add', anchor, fields: {} }],
      [false, { op: 'event-confirm', anchor, was: { act: 'AID' } }],
      [false, { op: 'same-event', events: [{ article: 'a.txt', anchor }] }],
      [false, { op: 'add', anchor: { ...anchor, quote: '' }, type: 'person', scope: 'here' }],
      [false, { op: 'sing', anchor }],
    ];
    for (const [right, own] of lines) {
      const line = { ...head, ...own };
      expect([isLine(line), parseLine(JSON.stringify(line)).ok], JSON.stringify(own)).toEqual([right, right]);
    }
  });
});
