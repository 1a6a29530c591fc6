import { expect, test } from 'vitest';
import { briefOf } from '../../../src/corpus/brief';
import { findEvents } from '../../../src/corpus/query';
import { english } from '../../../src/words/translate';
import { actor, article, event, memoryCorpus } from '../../support/memoryCorpus';
import { payloads } from '../../support/payloads';

const ada = actor({ id: 'ada', name: 'Ada Brandt', role: 'mayor', aliases: ['Brandt'], mentions: 9, articles: 2 });
const orsia = actor({ id: 'orsia', name: 'Orsia', type: 'place' });
const party = (id: string, words: string) => ({ actor: id, words });
const events = [
  event({
    id: 'late',
    article: 'file:///n/two (2).txt',
    line: 'Ada Brandt accused Orsia',
    act: 'ACCUSE',
    source: [party('ada', 'Brandt')],
    recipient: [party('orsia', 'Orsia')],
    day: '2026-03-05',
    time: '2026-03-05',
    published: '2026-03-06',
    sentence: { start: 40, end: 60 },
    sentenceText: 'Brandt accused Orsia.',
  }),
  event({
    id: 'early',
    article: 'file:///n/one.txt',
    line: 'Ada Brandt met Orsia',
    source: [party('ada', 'Ada')],
    day: '2026-01-02',
  }),
  event({
    id: 'doubt',
    article: 'file:///n/one.txt',
    line: 'Ada Brandt may leave',
    source: [party('ada', 'Ada')],
    main: false,
  }),
];
const corpus = {
  ...memoryCorpus({
    articles: [
      article({ uri: 'file:///n/one.txt', title: 'One' }),
      article({ uri: 'file:///n/two (2).txt', title: 'Two', date: '2026-03-06' }),
    ],
    actors: [ada, orsia],
    events,
  }),
  positionOf: (_: string, offset: number) => ({ line: offset === 40 ? 6 : 0, character: 0 }),
};

test('says who, what and when, each with a link to its line, the oldest first, the unsure apart', () => {
  expect(briefOf(corpus, { events, actors: [ada], about: '' }, english)).toBe(
    `# Brief: Ada Brandt

3 events from 2 articles.

## Who

- **Ada Brandt**: person; mayor; 9 mentions, 2 articles; Also called: Brandt; taken for one with 97\u00a0%

With: Orsia

## What happened

- **Jan 2, 2026**: Ada Brandt met Orsia (talks)
  - [One](<file:///n/one.txt#L1>): Somebody met somebody\\.
- **Mar 5, 2026**: Ada Brandt accused Orsia (accusation)
  - [Two](<file:///n/two%20(2).txt#L7>), Mar 6, 2026: Brandt accused Orsia\\.

## Unsure

Read the sentence before you use any of it.

- **no day**: Ada Brandt may leave (talks)
  - [One](<file:///n/one.txt#L1>): Somebody met somebody\\.
`,
  );
});

test('a group is told once, with all its articles and where they differ', () => {
  const grouped = events.slice(0, 2).map((one) => ({ ...one, group: 'g' }));
  const groups = [{ id: 'g', events: ['early', 'late'], differing: [['12', '14']] }];
  const folder = memoryCorpus({ articles: corpus.articles, actors: [ada], events: grouped, groups });
  const brief = briefOf(folder, { events: grouped, actors: [], about: 'March' }, english);
  expect(brief).toContain('# Brief: March');
  expect(brief).toContain('1 events from 2 articles.');
  expect(brief.match(/^- /gm)).toHaveLength(1);
  expect(brief).toContain('  - Reports differ: 12 / 14');
});

test('hostile titles, names and lines stay text', () => {
  for (const hostile of [
    ...payloads(),
    '[x](javascript:alert(1))',
    '<img src=x>',
    '# big\n- list',
    '`code`',
    '![i](http://a)',
  ]) {
    const evil = event({
      id: 'e',
      article: `file:///n/${encodeURIComponent(hostile.replace(/\p{Cs}/gu, '?'))}`,
      line: hostile,
      sentenceText: hostile,
    });
    const folder = memoryCorpus({
      articles: [article({ uri: evil.article, title: hostile })],
      actors: [actor({ id: 'x', name: hostile, role: hostile, aliases: [hostile] })],
      events: [evil],
    });
    const brief = briefOf(folder, { events: findEvents(folder, {}), actors: folder.actors(), about: hostile }, english);
    const ours = brief.replace(/\\[\\`*_{}[\]()<>#+\-.!|~:@]/g, '').replace(/\]\(<file:[^<>\s]*>\)/g, '');
    expect(ours).not.toMatch(/[<`]|!\[|\]\(|javascript:/);
    expect(brief.split('\n').length).toBe(13);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the document
    expect(brief).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  }
});
