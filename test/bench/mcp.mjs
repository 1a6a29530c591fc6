// npm run bench:mcp [articles] [calls]: how long an assistant waits for the four tools over a folder, cold and warm.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [articles = 1_000, calls = 1_000] = process.argv.slice(2).map(Number);
const PEOPLE = [
  'Ana Lima',
  'Rui Sousa',
  'Ingrid Solberg',
  'Tomas Reyes',
  'Ora Blint',
  'Carl Dunn',
  'Eva Horn',
  'Bram de Witt',
];
const samples = readdirSync('media/samples').map((name) => readFileSync(join('media/samples', name), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-mcp-'));
const nameOf = (i) => `desk-${i % 10}/story-${String(i).padStart(5, '0')}.txt`;
for (let i = 0; i < articles; i++) {
  const [a, b] = [PEOPLE[i % PEOPLE.length], PEOPLE[(i * 3 + 1) % PEOPLE.length]];
  const text = `${samples[i % samples.length]}\n\n${a} met ${b} and talked about the harbor on Tuesday. ${b} accused the government of delay ${i}.\n`;
  mkdirSync(join(folder, `desk-${i % 10}`), { recursive: true });
  writeFileSync(join(folder, nameOf(i)), text);
}

const client = new Client({ name: 'bench', version: '1' });
const transport = new StdioClientTransport({ command: process.execPath, args: ['dist/cli.js', 'mcp', folder] });
await client.connect(transport);
/** Processor time of the server so far, in milliseconds; on Linux only. */
const worked = () => {
  try {
    const fields = readFileSync(`/proc/${transport.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
};
const times = new Map();
let largest = 0;
async function call(name, args) {
  const started = performance.now();
  const { content, isError } = await client.callTool({ name, arguments: args });
  const took = performance.now() - started;
  if (isError) throw new Error(content[0].text);
  largest = Math.max(largest, content[0].text.length);
  times.set(name, [...(times.get(name) ?? []), took]);
  return JSON.parse(content[0].text);
}

const started = performance.now();
let cold = 0;
for (let read = 0; read < articles; cold++) read = (await call('find_actors', { limit: 1 })).read.count;
console.log(
  `cold: ${articles} articles read in ${((performance.now() - started) / 1000).toFixed(1)} s (${(worked() / 1000).toFixed(1)} s of processor time), ${cold} calls`,
);
const warm = worked();
times.clear();
largest = 0;
const article = (i) => nameOf((i * 7) % articles);
const asked = [
  (i) => ['find_actors', { query: PEOPLE[i % PEOPLE.length].split(' ')[1] }],
  (i) => ['find_actors', { limit: 50 - (i % 20) }],
  (i) => ['list_events', { actor: PEOPLE[i % PEOPLE.length] }],
  (i) => ['list_events', { article: article(i), all: true, limit: 50 }],
  () => ['list_events', { query: 'agreement', from: '2024-01-01', limit: 50 }],
  (i) => ['get_sentence', { article: article(i), number: 3, around: 2 }],
  (i) => ['propose', { article: article(i), proposals: [{ change: 'not-an-event', words: 'accused', why: 'bench' }] }],
];
for (let i = 0; i < calls; i++) await call(...asked[i % asked.length](i));
const at = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1);
for (const [name, list] of [...times, ['all', [...times.values()].flat()]])
  console.log(
    `${name}: ${list.length} calls, p50 ${at(list, 0.5)} ms, p95 ${at(list, 0.95)} ms, slowest ${at(list, 1)} ms`,
  );
console.log(`processor time of the server: ${((worked() - warm) / calls).toFixed(1)} ms a call`);
const memory = () => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${transport.pid}/status`, 'utf8'))?.[1]) / 1000);
  } catch {
    return Number.NaN;
  }
};
console.log(`memory of the server: ${memory()} MB`);
console.log(`largest answer: ${largest} units`);
await client.close();
rmSync(folder, { recursive: true, force: true });
