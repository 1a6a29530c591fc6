/** An open article is one thing, and the desk holds the only map of them. */

import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import { standing as standingOf } from '../../../src/corrections/correction';
import type { OpenArticle } from '../../../src/desk/openArticle';
import { memoryDesk, type PlainArticle } from '../../support/memoryDesk';
import { MemoryFiles } from '../../support/memoryFiles';

const TEXT = 'Ana met Rui.\nlater the mayor of Porto spoke.\n';
const URI = 'mem:/news/a.txt';

const names = (article: OpenArticle): string[] =>
  article.snapshot?.analysis.mentions.map((one) => article.text.slice(one.start, one.end)) ?? [];
const mark = (article: OpenArticle, words: string) => {
  const start = article.text.indexOf(words);
  const anchor = describeAnchor(article.text, { start, end: start + words.length });
  return { op: 'add', anchor, type: 'person', scope: 'here' } as const;
};
const opened = async (files = new MemoryFiles()) => {
  const on = memoryDesk({}, files);
  const article = await on.open(URI, TEXT);
  await on.clock.advance(1_000);
  return { ...on, article };
};

describe('an open article', () => {
  it('is read by the machine, and what a person marks is laid over it at once', async () => {
    const { desk, article, ends } = await opened();
    expect(article.status).toBe('ready');
    expect(names(article)).toEqual(['Ana', 'Rui', 'Porto']);
    const saved = desk.decisions.decide(article, [mark(article, 'the mayor')]);
    expect(names(article)).toEqual(['Ana', 'Rui', 'the mayor', 'Porto']);
    expect(article.machine?.mentions).toHaveLength(3);
    expect(await ends(saved)).toBe(true);
  });

  it('follows an edit with everything that is known of it', async () => {
    const { desk, article, type } = await opened();
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    type(article, 0, 0, 'Yesterday ');
    expect(names(article)).toEqual(['Ana', 'Rui', 'the mayor', 'Porto']);
    expect(article.machine?.mentions[0]).toMatchObject({ start: 10, end: 13 });
  });

  it('tells of each change in one order: snapshot first, then decisions', async () => {
    const { desk, article } = await opened();
    const seen: string[] = [];
    desk.onSnapshot((one) => seen.push(`snapshot ${names(one).length}`));
    desk.decisions.onChanged((one) => seen.push(`decided ${names(one).length}`));
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    expect(seen).toEqual(['snapshot 4', 'decided 4']);
  });

  it('reads without telling anybody anything', async () => {
    const { desk, article } = await opened();
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    let told = 0;
    desk.onSnapshot(() => told++);
    desk.decisions.onChanged(() => told++);
    expect(article.snapshot).toBe(article.snapshot);
    expect([article.machine, article.status, article.notice, article.isArticle]).toHaveLength(4);
    expect(told).toBe(0);
  });

  it('keeps the machine’s result when a decision cannot be laid over it', async () => {
    const { desk, article, lines } = await opened();
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    article.corrections.overlay = () => {
      throw new Error('a fault');
    };
    article.relay(false);
    expect(names(article)).toEqual(['Ana', 'Rui', 'Porto']);
    expect(lines).toHaveLength(1);
  });

  it('is read again with the day that a person says, and without it when that is taken back', async () => {
    const { desk, article, clock, ends } = await opened();
    const day = { op: 'fact', fact: 'published', values: ['2021-05-06'] } as const;
    await ends(desk.decisions.decide(article, [day]));
    expect(article.snapshot?.analysis.date).toBe('2021-05-06');
    expect(article.given).toEqual({ published: '2021-05-06' });
    await clock.advance(1_000);
    await ends(desk.decisions.undo(article));
    expect([article.snapshot?.analysis.date, article.given]).toEqual([null, undefined]);
  });

  it('that is turned off still shows what is marked by hand', async () => {
    const { desk, article } = await opened();
    await desk.choose(article, false);
    expect(article.snapshot).toBeUndefined();
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    expect(article.status).toBe('off');
    expect(names(article)).toEqual(['the mayor']);
    void desk.decisions.undo(article);
    expect(article.isArticle).toBe(false);
  });

  it('that was turned off is not shown again because its corrections are read', async () => {
    const files = new MemoryFiles();
    const first = await opened(files);
    await first.ends(first.desk.decisions.decide(first.article, [mark(first.article, 'the mayor')]));
    const again = memoryDesk({ 'dateline.fileChoices': { [URI]: false } }, files);
    const article = await again.open(URI, TEXT);
    expect(article.corrections.all).toHaveLength(1);
    expect(article.isArticle).toBe(false);
  });
});

describe('the desk', () => {
  it('finds what was decided on the next visit, in a text that changed meanwhile', async () => {
    const files = new MemoryFiles();
    const first = await opened(files);
    await first.ends(first.desk.decisions.decide(first.article, [mark(first.article, 'the mayor')]));
    first.desk.close(URI);
    const second = memoryDesk({}, files);
    const article = await second.open(URI, `Update. ${TEXT}`);
    await second.clock.advance(1_000);
    expect(names(article)).toContain('the mayor');
  });

  it('gives decisions about an untitled text to the file that it is saved as', async () => {
    const { desk, open, files, ends } = memoryDesk();
    const untitled = await open('untitled:Untitled-1', TEXT);
    await ends(desk.decisions.decide(untitled, [mark(untitled, 'the mayor')]));
    desk.edited(untitled, untitled.edit([{ start: 0, end: TEXT.length, text: '' }], 2));
    desk.close(untitled.uri);
    const saved = await open(URI, TEXT);
    expect(saved.corrections.all).toHaveLength(1);
    expect(files.text(`${URI}.dateline.jsonl`)).toContain('the mayor');
  });

  it('takes a gesture over several articles back in one step, open or not', async () => {
    const { desk, open, files, ends, article } = await opened();
    const other = await open('mem:/news/b.txt', TEXT);
    const gesture = [mark(article, 'the mayor')];
    desk.close(other.uri);
    const parts = [article.uri, other.uri].map((uri) => ({ uri, gesture }));
    expect(await ends(desk.decisions.decideAcross(parts))).toBe(true);
    expect(files.text(`${other.uri}.dateline.jsonl`)).toContain('"op":"add"');
    await ends(desk.decisions.undo(article));
    expect(names(article)).not.toContain('the mayor');
    expect(files.text(`${other.uri}.dateline.jsonl`)).toContain('"op":"revoke"');
    expect(desk.decisions.canRedo(article)).toBe(true);
  });

  it('lays the folder’s register over every open article', async () => {
    const { desk, article, open, ends } = await opened();
    const other = await open('mem:/news/b.txt', TEXT);
    await ends(desk.decisions.decide(article, [], [{ op: 'ignore', words: 'Ana' }]));
    expect([names(article), names(other)].flat()).not.toContain('Ana');
    await ends(desk.decisions.undo(other));
    expect(names(article)).toContain('Ana');
  });

  it('leaves a damaged register alone, lays over what can be read, and still takes decisions about the article', async () => {
    const REGISTER = 'mem:/news/.dateline/actors.jsonl';
    const line = { v: 1, id: 'i1', at: '2024-01-01T00:00:00.000Z', by: 'ana', op: 'ignore', words: 'Ana' };
    const damaged = `${JSON.stringify(line)}\n<<<<<<< ours\n{"v":1,"id"`;
    const files = new MemoryFiles({ [REGISTER]: damaged });
    const { desk, open, ends, clock } = memoryDesk({}, files);
    const article = await open('mem:/news/a.txt', TEXT);
    await clock.advance(1_000);
    expect(names(article)).not.toContain('Ana');
    expect(await ends(desk.decisions.decide(article, [], [{ op: 'ignore', words: 'Rui' }]))).toBe(false);
    expect(files.text(REGISTER)).toBe(damaged);
    expect(await ends(desk.decisions.decide(article, [mark(article, 'the mayor')]))).toBe(true);
    expect(names(article)).toContain('the mayor');
  });

  it('takes back what was said about events of several articles, from any of them', async () => {
    const { desk, article, open, files, ends } = await opened();
    const other = await open('mem:/news/b.txt', TEXT);
    const anchor = { start: 0, end: 3, quote: 'Ana', prefix: '', suffix: ' ' };
    const events = ['a.txt', 'b.txt'].map((name) => ({ article: name, anchor }));
    const file = desk.registers.eventsOf(article.uri);
    await ends(desk.decisions.decide(article, [mark(article, 'the mayor')]));
    await ends(desk.decisions.decideEvents(article, [{ op: 'same-event', events }]));
    const standing = () => standingOf(file?.corrections ?? []).map(({ op }) => op);
    expect(standing()).toEqual(['same-event']);
    await ends(desk.decisions.undo(other));
    expect(standing()).toEqual([]);
    expect(files.text(file?.uri ?? '')).toContain('"op":"revoke"');
    expect(names(article)).toContain('the mayor');
    await ends(desk.decisions.redo(other));
    expect(standing()).toEqual(['same-event']);
    // Newest first: then what was said before it.
    await ends(desk.decisions.undo(article));
    await ends(desk.decisions.undo(article));
    expect(names(article)).not.toContain('the mayor');
    expect(standing()).toEqual([]);
  });

  it('says once that a write failed, and has what was decided on the next visit', async () => {
    const { desk, article, files, told, ends, open } = await opened();
    files.fault = (operation) => (operation === 'write' ? 'no-space' : undefined);
    expect(await ends(desk.decisions.decide(article, [mark(article, 'the mayor')]))).toBe(false);
    expect(told).toEqual([`notSaved ${URI} no-space`]);
    expect(names(article)).toContain('the mayor');
    desk.close(URI);
    files.fault = () => undefined;
    expect((await open(URI, TEXT)).corrections.all).toHaveLength(1);
    expect(files.text(`${URI}.dateline.jsonl`)).toContain('the mayor');
  });

  it('tries again by itself what a full disk refused, until there is space', async () => {
    const { desk, article, files, told, ends, clock } = await opened();
    files.fault = (operation) => (operation === 'write' ? 'no-space' : undefined);
    expect(await ends(desk.decisions.decide(article, [mark(article, 'the mayor')]))).toBe(false);
    const pass = async (ms: number) => {
      for (let left = ms; left > 0; left -= 500) await clock.advance(500);
    };
    await pass(100_000);
    expect(files.text(`${URI}.dateline.jsonl`)).toBeUndefined();
    // The editor says it once.
    expect(new Set(told)).toEqual(new Set([`notSaved ${URI} no-space`]));
    files.fault = () => undefined;
    await pass(45_000);
    expect(files.text(`${URI}.dateline.jsonl`)).toContain('the mayor');
    expect([article.unsaved, clock.pending]).toEqual([false, 0]);
  });

  it('closes an article for good: nothing about it runs on', async () => {
    const { desk, article, engine, clock, type } = await opened();
    void desk.decisions.decide(article, [mark(article, 'the mayor')]);
    type(article, 0, 0, 'Yesterday ');
    const closed: PlainArticle[] = [];
    desk.onClosed((one) => closed.push(one));
    desk.close(URI);
    expect(closed).toEqual([article]);
    expect([desk.get(URI), desk.all.length, article.isClosed]).toEqual([undefined, 0, true]);
    const asked = engine.workers.received('analyze').length;
    await clock.advance(20_000);
    expect(engine.workers.received('analyze')).toHaveLength(asked);
    expect(article.snapshot).toBeUndefined();
  });
});
