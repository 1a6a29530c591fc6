import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import { expectedAfter } from '../../../src/corrections/places';
import { diffEdits } from '../../../src/engine/textDiff';
import { editBetween } from '../../../src/model/edits';
import type { Analysis } from '../../../src/model/types';
import { ArticleCorrections } from '../../../src/store/articleCorrections';
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
    expect(article.corrections).toHaveLength(2);
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
