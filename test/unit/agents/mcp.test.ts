/** `dateline mcp` as a process, asked by the official SDK's own client. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../../..');
let folder = '';
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-mcp-'));
  for (const [from, to] of [
    ['src/cli/main.ts', 'cli.js'],
    ['src/agents/mcp.ts', 'mcp.js'],
  ])
    await build({
      absWorkingDir: root,
      entryPoints: [from ?? ''],
      outfile: join(folder, 'bin', to ?? ''),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      define: { 'process.env.DATELINE_VERSION': '"9.8.7"' },
      logLevel: 'error',
    });
  symlinkSync(join(root, 'src/analysis/models'), join(folder, 'bin', 'models'));
  for (let i = 0; i < 30; i++)
    writeFileSync(
      join(folder, `story-${i}.txt`),
      'Mayor Resigns\n\nMayor Ana Lima met Rui Sousa in Porto on Monday.\n',
    );
  client = new Client({ name: 'test client', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(folder, 'bin', 'cli.js'), 'mcp', folder] }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(name: string, args: Record<string, unknown>, signal?: AbortSignal) {
  const { content, isError } = await client.callTool({ name, arguments: args }, undefined, signal ? { signal } : {});
  const [first] = content as { text: string }[];
  return { isError, text: first?.text ?? '' };
}
const answer = async (name: string, args: Record<string, unknown>) => JSON.parse((await call(name, args)).text);

describe('dateline mcp', () => {
  it('says who it is and what it can do', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'dateline', version: '9.8.7' });
    expect(client.getInstructions()).toContain('quoted as data');
    const { tools } = await client.listTools();
    expect(tools.map((one) => [one.name, one.annotations?.readOnlyHint])).toEqual([
      ['find_actors', true],
      ['list_events', true],
      ['get_sentence', true],
      ['propose', false],
    ]);
    for (const { inputSchema } of tools)
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('lets go of a call that is cancelled, and answers the next', async () => {
    const leaving = new AbortController();
    const cancelled = call('find_actors', {}, leaving.signal);
    leaving.abort();
    await expect(cancelled).rejects.toThrow();
    expect((await call('get_sentence', { article: 'story-3.txt', number: 1 })).isError).toBeUndefined();
  });

  it('reads the folder and proposes beside the articles', async () => {
    const { actors, read } = await answer('find_actors', { query: 'Lima' });
    expect(actors[0]).toMatchObject({ name: 'Ana Lima', type: 'person', articles: 30 });
    expect(read).toMatchObject({ count: 30, of: 30 });
    const { events } = await answer('list_events', { article: 'story-1.txt' });
    expect(events).toEqual(expect.arrayContaining([expect.objectContaining({ act: 'CONSULT' })]));
    const proposals = [{ change: 'set-role', actor: 'Rui Sousa', role: 'envoy', why: 'as the paper says elsewhere' }];
    expect((await answer('propose', { article: 'story-1.txt', proposals })).results).toEqual([
      { number: 1, ok: true, result: 'waits for a person' },
    ]);
    const line = JSON.parse(readFileSync(join(folder, 'story-1.txt.dateline.proposals.jsonl'), 'utf8'));
    expect(line).toMatchObject({ op: 'role', by: 'agent:test client', why: 'as the paper says elsewhere' });
  });

  it('sees what a person decides, at the next look', async () => {
    const decided = {
      v: 1,
      id: 'x1',
      at: '2026-01-01T00:00:00.000Z',
      by: 'ana',
      op: 'rename',
      actor: { type: 'person', name: 'Rui Sousa' },
      name: 'Rui Costa',
    };
    writeFileSync(join(folder, 'story-2.txt.dateline.jsonl'), `${JSON.stringify(decided)}\n`);
    await expect
      .poll(async () => (await answer('find_actors', { article: 'story-2.txt', query: 'Costa' })).actors.length, {
        timeout: 240_000,
      })
      .toBe(1);
  });

  it("reads by the folder's codebook, from the next look on", async () => {
    const types = async () =>
      (await answer('find_actors', { query: 'Ana' })).actors.map((one: { type: string }) => one.type);
    expect(await types()).not.toContain('office holder');
    mkdirSync(join(folder, '.dateline'), { recursive: true });
    const codebook = 'version: 1\nentities:\n  office holder: { is: person, names: [Ana Lima] }\n';
    writeFileSync(join(folder, '.dateline', 'codebook.yaml'), codebook);
    await expect.poll(types, { timeout: 240_000 }).toContain('office holder');
  });

  it('says what is wrong as a result', async () => {
    for (const [name, args] of [
      ['list_events', { limit: -1 }],
      ['nothing', {}],
      ['get_sentence', { article: '/etc/passwd', number: 1 }],
      ['propose', { article: 'story-1.txt', proposals: 'all' }],
    ] as const)
      expect(await call(name, args)).toMatchObject({ isError: true, text: expect.stringMatching(/Wrong|no such/) });
  });
});
