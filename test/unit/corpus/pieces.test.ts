import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import { ArticleRecord } from '../../../src/corpus/articleRecord';
import { answerTo } from '../../../src/corpus/ask';
import { concordance } from '../../../src/corpus/concordance';
import { countFolder } from '../../../src/corpus/counts';
import { eventKey, eventOf } from '../../../src/corpus/eventKeys';
import { ignoredBy } from '../../../src/corpus/ignored';
import { emptyRecord, MENTION_KINDS } from '../../../src/corpus/record';
import { recordSteps } from '../../../src/corpus/recordOf';
import { entriesOf, namesOfNews } from '../../../src/corpus/registerNews';
import { renamedIn } from '../../../src/corpus/renamed';
import type { FolderActor } from '../../../src/corpus/types';
import { report } from '../../support/folderReports';
import { sampleSnapshot } from '../../support/sampleSnapshot';

describe('a record', () => {
  const written = finished(recordSteps('file:///lismore.txt', '1.2', sampleSnapshot()));
  const record = ArticleRecord.of(written);

  it('keeps who is named, where, and what was done', () => {
    expect(record.actors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ingrid Solberg', 'Tomas Reyes', 'Norway']),
    );
    expect(record.mentionCount).toBe(written.mentions.length / 4);
    expect(record.events.length).toBeGreaterThan(3);
    const [event] = record.events;
    expect(event?.source[0]?.words).toBe('Ingrid Solberg');
    expect(event?.sentenceText).toContain('Solberg');
    expect(record.mainEvents).toBe(record.events.filter(({ main }) => main).length);
  });

  it('says of each event what the analysis says of it', () => {
    const { text, analysis } = sampleSnapshot();
    for (const event of record.events) {
      const own = analysis.events.find(({ id }) => id === event.event);
      const { act, code, subtype, quad, intensity, modality, polarity } = own ?? {};
      expect(event).toMatchObject({ act, code, subtype, quad, intensity, modality, polarity, group: null });
      expect(event.id.endsWith(`:${event.event}`)).toBe(true);
      expect([event.trigger, event.sentence]).toMatchObject([own?.trigger, own?.sentence]);
      expect(text.slice(event.trigger.start, event.trigger.end)).not.toBe('');
      expect(event).toMatchObject({ article: record.uri, published: record.date, time: own?.time?.value ?? null });
      expect(event.confidence).toBeGreaterThan(0.39);
      expect(event.confidence).toBeLessThanOrEqual(1);
      expect(event.inGroup('g')).toMatchObject({ group: 'g', line: event.line, confidence: event.confidence });
    }
  });

  it('holds what was written, and nothing of another record', () => {
    ArticleRecord.of({ ...written, title: 'another', actors: written.actors.slice(2) }).actors;
    const { uri, stamp, kind, title, date, language, mainEvents, reviewedEvents, decisions } = record;
    expect(written).toMatchObject({ uri, stamp, kind, title, date, language, mainEvents, reviewedEvents, decisions });
    expect(record.actors).toEqual(written.actors);
    const mentions = record.actors.flatMap((_, at) => record.mentionsOf(at).map((one) => ({ ...one, at })));
    expect(mentions.sort((a, b) => a.start - b.start || a.at - b.at)).toEqual(
      Array.from({ length: written.mentions.length / 4 }, (_, nth) => {
        const [at = 0, start = 0, end = 0, kind = 0] = written.mentions.slice(4 * nth, 4 * nth + 4);
        return { article: record.uri, start, end, kind: MENTION_KINDS[kind], at };
      }).sort((a, b) => a.start - b.start || a.at - b.at),
    );
    for (const [at, event] of record.events.entries()) {
      const { id: _, day: __, confidence, ...own } = written.events[at] ?? ({} as (typeof written.events)[number]);
      expect(event).toMatchObject(own);
      expect(event.confidence).toBeCloseTo(confidence, 2);
    }
  });

  it('holds any words and numbers, those of a long article, too', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed());
    const actor = fc.record({
      id: word,
      name: word,
      type: fc.constantFrom('person', 'place', 'organization'),
      aliases: fc.array(word, { maxLength: 3 }),
      role: fc.option(word),
      link: fc.option(word),
      mentions: fc.nat(200_000),
      context: fc.array(fc.nat(2 ** 28 - 1), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 6 }), fc.option(word), fc.nat(3_000_000), (actors, title, offset) => {
        const some = {
          ...emptyRecord('file:///any.txt', '1', 'article'),
          title,
          actors,
          lines: [offset],
          mentions: actors.flatMap((_, at) => [at, offset, offset + at, at % 4]),
        };
        const held = new ArticleRecord(new Uint8Array(ArticleRecord.of(some).bytes));
        expect(held.actors).toEqual(actors);
        expect(held.title).toBe(title);
        expect(held.positionOf(offset + 1)).toEqual({ line: 1, character: 1 });
        for (const [at] of actors.entries())
          expect(held.mentionsOf(at)).toMatchObject([{ start: offset, end: offset + at, kind: MENTION_KINDS[at % 4] }]);
      }),
    );
  });

  it('knows the line and character of every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 })), fc.nat(60), (lines, near) => {
        const text = lines.join('\n');
        const at = Math.min(near, text.length);
        const starts = [...text.matchAll(/\n/g)].map((match) => match.index + 1);
        const before = text.slice(0, at).split('\n');
        const held = ArticleRecord.of({ ...emptyRecord('file:///a.txt', '', 'article'), lines: starts });
        expect(held.positionOf(at)).toEqual({
          line: before.length - 1,
          character: before.at(-1)?.length ?? 0,
        });
      }),
    );
  });
});

describe('former names', () => {
  it.each([
    ['Quantel, formerly Chipworks, rose.', [['Chipworks', 'Quantel']]],
    ['Quantel (formerly known as Chip Works) rose.', [['Chip Works', 'Quantel']]],
    ['Union Savings Bank, which was renamed Helvia Bank, closed.', [['Union Savings Bank', 'Helvia Bank']]],
    ['Torino Motors, now called Fabbrica Auto, closed.', [['Torino Motors', 'Fabbrica Auto']]],
    ['He formerly lived in Korsund, and Quantel rose.', []],
  ])('%s', (text, pairs) => expect(renamedIn(text)).toEqual(pairs));
});

describe('what git ignores', () => {
  const isIgnored = ignoredBy([
    { folder: 'file:///news/', text: 'drafts/\n*.tmp.txt\n!keep.tmp.txt\n' },
    { folder: 'file:///news/sub/', text: '/only.txt\n' },
  ]);
  it.each([
    ['file:///news/a.txt', false],
    ['file:///news/drafts/a.txt', true],
    ['file:///news/x.tmp.txt', true],
    ['file:///news/keep.tmp.txt', false],
    ['file:///news/sub/only.txt', true],
    ['file:///news/sub/deep/only.txt', false],
    ['file:///other/drafts/a.txt', false],
    ['file:///news/..%2Fdrafts/a.txt', false],
  ])('%s: %s', (uri, expected) => expect(isIgnored(uri)).toBe(expected));
});

describe('news of a register', () => {
  it('names what was added, changed or forgotten', () => {
    const before = entriesOf({ actors: [{ type: 'person', name: 'Ada', aliases: ['A.'] }], ignored: ['Nobody'] });
    const after = entriesOf({ actors: [{ type: 'person', name: 'Ada', aliases: ['A.', 'Adi'] }], ignored: ['Nobody'] });
    expect(namesOfNews(before, before)).toEqual([]);
    expect([...namesOfNews(before, after)].sort()).toEqual(['A.', 'Ada', 'Adi']);
    expect(namesOfNews([], entriesOf({ actors: [], ignored: ['Nobody'] }))).toEqual(['Nobody']);
    expect(namesOfNews(['no JSON'], [])).toEqual([]);
  });
});

const met = report(
  'CONSULT | 2026-03-03 | 2026-03-02 | Ada Quorvane | Bram Tolvey | | asserted | Ada Quorvane met Bram Tolvey',
  'met',
);
const hit = report(
  'ASSAULT | 2026-05-03 | | Bram Tolvey | Ada Quorvane | | asserted | Bram Tolvey hit Ada Quorvane',
  'hit',
);
const actor = (name: string): FolderActor => ({
  id: name,
  name,
  type: 'person',
  aliases: [],
  role: null,
  link: null,
  known: false,
  reason: 'alone',
  confidence: 1,
  mentions: 1,
  articles: 1,
  sightings: [],
});
const corpus = { actors: () => [actor('Ada Quorvane'), actor('Bram Tolvey')], events: () => [met, hit] };

describe('what is typed into the search', () => {
  const found = (typed: string): string[] => answerTo(corpus, typed).events.map(({ id }) => id);
  it.each([
    ['Ada Quorvane → Bram Tolvey', ['met']],
    ['quorvane -> tolvey', ['met']],
    ['Tolvey →', ['hit']],
    ['→ Tolvey', ['met']],
    ['ASSAULT', ['hit']],
    ['2026-03', ['met']],
    ['..2026-03-31', ['met']],
    ['Tolvey 2026-04..', ['hit']],
    ['hit', ['hit']],
    ['Nobody → Tolvey', []],
  ])('%s', (typed, expected) => expect(found(typed)).toEqual(expected));

  it('takes any text without a fault', () => {
    fc.assert(fc.property(fc.string(), (typed) => void answerTo(corpus, typed)));
  });
});

describe('a concordance', () => {
  const text = 'The mayor met Tolvey at noon. Later Tolvey left.\nTolvey agreed.';
  const places = [...text.matchAll(/Tolvey/g)].map(({ index }) => ({
    article: 'file:///a.txt',
    start: index,
    end: index + 6,
  }));
  it('is sorted by what follows, and leaves out what cannot be read', async () => {
    const lines = await concordance({ textOf: async (uri) => (uri.endsWith('a.txt') ? text : undefined) }, [
      ...places,
      { article: 'file:///gone.txt', start: 0, end: 3 },
    ]);
    expect(lines.map(({ left, key, right }) => `${left}|${key}|${right.slice(0, 8)}`)).toEqual([
      'The mayor met Tolvey at noon. Later Tolvey left.|Tolvey|agreed.',
      'The mayor met|Tolvey|at noon.',
      'The mayor met Tolvey at noon. Later|Tolvey|left. To',
    ]);
  });
  it('shows no markup of a page', async () => {
    const page = '<p class="x">The <b>mayor</b> met <a href="y">Tolvey</a> at noon.</p>';
    const start = page.indexOf('Tolvey');
    const [line] = await concordance({ textOf: async () => page }, [
      { article: 'file:///a.html', start, end: start + 6 },
    ]);
    expect(line && `${line.left}|${line.key}|${line.right}`).toBe('The mayor met|Tolvey|at noon.');
  });
});

describe('the folder in figures', () => {
  it('counts acts, months and what was reviewed', () => {
    const articles = [
      {
        uri: 'a',
        title: null,
        date: null,
        language: 'en',
        mentions: 3,
        mainEvents: 1,
        reviewedEvents: 1,
        decisions: 2,
      },
      {
        uri: 'b',
        title: null,
        date: null,
        language: 'en',
        mentions: 3,
        mainEvents: 1,
        reviewedEvents: 0,
        decisions: 0,
      },
    ];
    const counts = countFolder({ ...corpus, articles });
    expect(counts).toMatchObject({
      articles: 2,
      reviewedArticles: 1,
      articlesWithEvents: 2,
      events: 2,
      reviewedEvents: 1,
    });
    expect(counts.months).toEqual([
      ['2026-03', 1],
      ['2026-05', 1],
    ]);
  });
});

describe('how a decision names an event', () => {
  const text = 'Ada Quorvane met Bram Tolvey. Then they met again.';
  const at = (start: number, article = 'file:///news/met.txt') => ({
    ...met,
    article,
    trigger: { start, end: start + 3 },
    sentenceText: start < 20 ? 'Ada Quorvane met Bram Tolvey.' : 'Then they met again.',
  });
  it('finds it where it was, and where it went', () => {
    const [first, second] = [at(13), at(40)];
    const key = eventKey('file:///news', second, text);
    expect(key?.article).toBe('met.txt');
    expect(key && eventOf(key, [first, second])).toBe(second);
    const moved = { ...second, trigger: { start: 90, end: 93 } };
    expect(key && eventOf(key, [first, moved])).toBe(moved);
    expect(key && eventOf(key, [])).toBeUndefined();
  });
  it('names none outside of its folder', () =>
    expect(eventKey('file:///news', at(13, 'file:///newsroom/a.txt'), text)).toBeUndefined());
});
