/**
 * npm run bench:decisions: how long a decision takes to show in an article of 1 MB with 30,000 mentions and 1,000
 * corrections (no worker: the host's own share), and to be safe on disk after that.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Bare } from '../../src/corrections/correction';
import { Track } from '../../src/desk/track';
import { NO_FACTS } from '../../src/model/facts';
import type { Actor, Analysis, Mention, Snapshot } from '../../src/model/types';
import { systemClock, systemRandom } from '../../src/platform/clock';
import { nodeFiles } from '../../src/platform/nodeFs';
import { ArticleCorrections } from '../../src/store/articleCorrections';
import { OperationMaker } from '../../src/store/operations';
import { Sidecar } from '../../src/store/sidecar';

const MENTIONS = 30_000;
const CORRECTIONS = 1_000;
const NAMES = Array.from(
  { length: 600 },
  (_, i) => `${'ABDEFGHKLMNPRSTV'[i % 16]}ana${'bcdfghklmnprst'[i % 14]}o${i} Lima${i}`,
);

function makeArticle(): { text: string; analysis: Analysis } {
  const parts: string[] = [];
  const mentions: Mention[] = [];
  let at = 0;
  for (let i = 0; i < MENTIONS; i++) {
    const name = NAMES[(i * 7919) % NAMES.length] ?? '';
    const rest = i % 3 === 2 ? ' spoke about it.\n\n' : ' met with ';
    const spot = { start: at, end: at + name.length };
    const actor = `a${(i * 7919) % NAMES.length}`;
    mentions.push({ id: `m${i}`, ...spot, type: 'person', kind: 'named', actor, confidence: 0.8, why: 'name model' });
    parts.push(name, rest, 'again today ');
    at += name.length + rest.length + 12;
  }
  const actors = NAMES.map((name, a): Actor => {
    const own = mentions.filter((one) => one.actor === `a${a}`).map((one) => one.id);
    return { id: `a${a}`, name, type: 'person', aliases: [], role: null, mentions: own, prominence: 1 / NAMES.length };
  });
  const base = { version: 1, id: 'a', title: null, date: null, language: 'en', facts: NO_FACTS, problems: [] } as const;
  return {
    text: parts.join(''),
    analysis: { ...base, mentions, actors, events: [], times: [], prose: { markup: [], sentences: [] } },
  };
}

/** Gestures as a reviewer makes them: mostly confirmed, some rejected, retyped, marked everywhere, merged. */
function gesture(text: string, analysis: Analysis, i: number): readonly Bare[] {
  const mention = analysis.mentions[(i * 29) % MENTIONS];
  const anchor = describeAnchor(text, mention ?? { start: 0, end: 1 });
  const type = 'organization';
  const name = (n: number) => ({ type: 'person', name: NAMES[n % NAMES.length] ?? '' });
  const kinds: readonly (readonly Bare[])[] = [
    [{ op: 'confirm', anchor }],
    [{ op: 'confirm', anchor }],
    [{ op: 'remove', anchor, scope: 'here' }],
    [{ op: 'confirm', anchor }],
    [{ op: 'retype', anchor, type, scope: 'here' }],
    [{ op: 'add', anchor, type, scope: 'article' }],
    [{ op: 'confirm', anchor }],
    [{ op: 'same', anchor, actor: name(i) }],
    [{ op: 'confirm', anchor }],
    [{ op: 'merge', actor: name(i), into: name(i + 1) }],
  ];
  return kinds[i % kinds.length] ?? [];
}

/** All threads, in user and system mode. */
const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

const quantile = (all: readonly number[], q: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * q))] ?? 0;

async function main(): Promise<void> {
  const { text, analysis } = makeArticle();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const uri = pathToFileURL(join(folder, 'a.txt.dateline.jsonl')).toString();
  const article = new ArticleCorrections(text, new OperationMaker(systemClock, systemRandom, () => 'me'), () => 'me');
  const layer = (machine: Snapshot): Snapshot => {
    const { decisions, links, ...laid } = article.overlay(machine.analysis);
    return { ...machine, analysis: laid.analysis, decisions, links };
  };
  const track = new Track('a:', text, 1, layer);
  track.accept({ version: 1, analysis, complete: true });
  await article.attach(new Sidecar(nodeFiles, systemClock, uri));
  await article.decide(
    Array.from({ length: CORRECTIONS }, (_, i) => gesture(text, analysis, i)[0]).flatMap((one) => one ?? []),
  );
  const shown: number[] = [];
  const worked: number[] = [];
  const saved: number[] = [];
  const wrote: number[] = [];
  for (let i = 0; i < 60; i++) {
    const started = performance.now();
    const work = process.cpuUsage();
    const saving = article.decide(gesture(text, analysis, CORRECTIONS + i));
    track.relay();
    void track.snapshot;
    shown.push(performance.now() - started);
    worked.push(processorMs(work));
    const from = performance.now();
    const writing = process.cpuUsage();
    await saving;
    saved.push(performance.now() - from);
    wrote.push(processorMs(writing));
  }
  const line = (what: string, all: readonly number[]) =>
    console.log(`${what}: p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms`);
  console.log(`${(text.length / 1e6).toFixed(2)} MB, ${MENTIONS} mentions, ${article.all.length} corrections`);
  line('on screen, wall time', shown);
  line('on screen, processor time', worked);
  line('on disk after another, wall time', saved);
  line('on disk after another, processor time', wrote);
  rmSync(folder, { recursive: true });
}

void main();
