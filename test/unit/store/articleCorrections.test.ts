import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import { expectedAfter } from '../../../src/corrections/places';
import { diffEdits } from '../../../src/engine/textDiff';
import { editBetween } from '../../../src/model/edits';
import { NO_FACTS } from '../../../src/model/facts';
import type { Analysis } from '../../../src/model/types';
import { ArticleCorrections } from '../../../src/store/articleCorrections';
import { writeSidecar } from '../../../src/store/lines';
import { OperationMaker } from '../../../src/store/operations';
import { Sidecar } from '../../../src/store/sidecar';
import { confirmation, stillClock } from '../../support/corrections';
import { Disk, FaultyFiles } from '../../support/faultyFiles';

const URI = 'file:///news/a.txt.dateline.jsonl';
const TEXT = 'Ana Lima met Rui Sousa in Porto on Monday.';
const BARE: Analysis = {
  version: 1,
  id: 'a',
  title: null,
  date: null,
  language: 'en',
  facts: NO_FACTS,
  mentions: [],
  actors: [],
  events: [],
  times: [],
  problems: [],
  prose: { markup: [], sentences: [] },
};

let count = 0;
const random = { bytes: (size: number) => Uint8Array.from({ length: size }, () => (count++ * 37) % 256) };
const open = (text = TEXT, by = 'ana') =>
  new ArticleCorrections(text, new OperationMaker(stillClock, random, () => by), () => by);
const anchor = (words: string) =>
  describeAnchor(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mark = (words: string) => ({ op: 'add', anchor: anchor(words), type: 'person', scope: 'here' }) as const;
const names = (article: ArticleCorrections, text = TEXT) =>
  article.overlay(BARE).analysis.mentions.map((m) => text.slice(m.start, m.end));

describe('the decisions about an article', () => {
  it('show at once and are taken back and done again, a gesture at a time', async () => {
    const article = open();
    void article.decide([mark('Ana Lima'), mark('Rui Sousa')]);
    expect(names(article)).toEqual(['Ana Lima', 'Rui Sousa']);
    await article.decide([mark('Porto')]);
    await article.undo();
    expect(names(article)).toEqual(['Ana Lima', 'Rui Sousa']);
    await article.undo();
    expect(names(article)).toEqual([]);
    expect(await article.undo()).toEqual({ ok: false, error: 'There is nothing to undo.' });
    await article.redo();
    await article.redo();
    expect(names(article)).toEqual(['Ana Lima', 'Rui Sousa', 'Porto']);
  });

  it('follow the text, become orphans with their words and come back with them', async () => {
    const article = open();
    await article.decide([mark('Rui Sousa')]);
    const to = (before: string, after: string) => {
      const edit = editBetween(before, after);
      article.edited(edit ? [edit] : [], () => after, after.length);
    };
    const moved = `Late news. ${TEXT}`;
    to(TEXT, moved);
    expect(names(article, moved)).toEqual(['Rui Sousa']);
    const gone = 'Late news. Ana Lima met in Porto on Monday.';
    to(moved, gone);
    expect(article.orphans).toHaveLength(1);
    expect(names(article, gone)).toEqual([]);
    to(gone, moved);
    expect(article.orphans).toEqual([]);
    expect(names(article, moved)).toEqual(['Rui Sousa']);
  });

  it('of an untitled article are written once it has a file, and merge with what stands there', async () => {
    const disk = new Disk();
    const files = new FaultyFiles(disk);
    await new Sidecar(files, stillClock, URI).append([{ ...confirmation('theirs', 0), by: 'rui' }]);
    const article = open();
    await article.decide([mark('Porto')]);
    expect((await article.attach(new Sidecar(files, stillClock, URI))).ok).toBe(true);
    expect(disk.text(URI)?.trim().split('\n')).toHaveLength(2);
    expect(article.all).toHaveLength(2);
  });

  it('are found on the next visit, also after the text changed elsewhere', async () => {
    const disk = new Disk();
    const first = open();
    await first.attach(new Sidecar(new FaultyFiles(disk), stillClock, URI));
    await first.decide([mark('Porto')]);
    const changed = TEXT.replace('Ana Lima', 'Mayor Ana Lima').replace('Monday', 'Tuesday night');
    const second = new ArticleCorrections(
      changed,
      new OperationMaker(stillClock, random, () => 'ana'),
      () => 'ana',
      expectedAfter(first.seen, diffEdits(first.seen.text, changed)),
    );
    await second.attach(new Sidecar(new FaultyFiles(disk), stillClock, URI));
    expect(names(second, changed)).toEqual(['Porto']);
    await second.undo();
    expect(names(second, changed)).toEqual([]);
  });
});

describe('words that were deleted', () => {
  const STORY = 'Ana Lima met Rui Sousa in Porto. Later Rui Sousa met the mayor in Porto again.';
  const first = STORY.indexOf('Rui Sousa');
  const later = STORY.lastIndexOf('Rui Sousa');
  const start = async () => {
    const article = open(STORY);
    const where = describeAnchor(STORY, { start: first, end: first + 9 });
    await article.decide([{ op: 'add', anchor: where, type: 'person', scope: 'here' }]);
    let text = STORY;
    const change = (from: number, to: number, put: string) => {
      const edit = { start: from, end: to, text: put };
      text = text.slice(0, from) + put + text.slice(to);
      const now = text;
      article.edited([edit], () => now, now.length);
    };
    const [id = ''] = article.all.map((one) => one.id);
    const place = () => {
      const span = article.places.get(id);
      return span && { start: span.start, words: text.slice(span.start, span.end) };
    };
    return { article, change, place, text: () => text };
  };

  it('do not go to the same words that stood elsewhere, and come home with an undo', async () => {
    const { change, place, article } = await start();
    change(0, 33, '');
    expect(place()).toBeUndefined();
    article.settle();
    expect(place()).toBeUndefined();
    expect(article.orphans).toHaveLength(1);
    change(0, 0, STORY.slice(0, 33));
    expect(place()).toEqual({ start: first, words: 'Rui Sousa' });
  });

  it('go where they are put in again', async () => {
    const { change, place, text } = await start();
    change(0, 33, '');
    change(text().length, text().length, ` ${STORY.slice(0, 32)}`);
    expect(place()?.start).toBeGreaterThan(later - 33);
    expect(place()?.words).toBe('Rui Sousa');
  });

  it('come home after the file was saved without them and opened again', async () => {
    const { change, article, text } = await start();
    change(0, 33, '');
    const { seen } = article;
    const again = new ArticleCorrections(
      text(),
      new OperationMaker(stillClock, random, () => 'ana'),
      () => 'ana',
      expectedAfter(seen, []),
    );
    const disk = new Disk();
    disk.files.set(URI, new TextEncoder().encode(writeSidecar(article.all)));
    await again.attach(new Sidecar(new FaultyFiles(disk), stillClock, URI));
    expect(again.places.size).toBe(0);
    expect(again.orphans).toHaveLength(1);
    again.edited([{ start: 0, end: 0, text: STORY.slice(0, 33) }], () => STORY, STORY.length);
    expect([...again.places.values()]).toEqual([{ start: first, end: first + 9 }]);
  });

  it('leave no half of a word', async () => {
    const { change, place } = await start();
    change(first - 4, first + 6, ''); // "met Rui So"
    expect(place()).toBeUndefined();
    const other = await start();
    other.change(first - 4, first + 4, ''); // "met Rui "
    expect(other.place()).toEqual({ start: first - 4, words: 'Sousa' });
    const third = await start();
    third.change(first + 4, first + 9, 'Souza');
    expect(third.place()?.words).toBe('Rui Souza');
  });
});
