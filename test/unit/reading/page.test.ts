import { describe, expect, it } from 'vitest';
import { toSource } from '../../../src/model/reading';
import { readArticle } from '../../../src/reading/read';
import { layouts } from '../../bench/pageLayouts';
import { siteLayouts } from '../../bench/siteLayouts';

const read = (text: string) => readArticle({ id: 'a', text, format: 'html' });
const lines = (text: string): string[] => {
  const { prose, paragraphs } = read(text);
  return paragraphs.map((each) => `${each.kind}: ${prose.slice(each.start, each.end)}`);
};
const P1 =
  'President Olga Brandt ordered the army on Tuesday to stop bombing rebel camps in the north, officials said.';
const P2 = 'Rebel leader Tom Marsh welcomed the order and promised to meet her next week in Port Daro.';
const STORY = `<p>${P1}</p><p>${P2}</p>`;
const BODY = [`body: ${P1}`, `body: ${P2}`];

describe('the article in the page', () => {
  it.each([
    [
      'menus and teasers in divs',
      `<div id="top"><ul><li><a href="/">Home</a></li><li><a href="/s">Port Daro United</a></li></ul></div><div class="trending"><h3>Trending</h3><ul><li><a href="a">Police arrest Rune Holm in Sandhaven</a></li></ul></div><div class="story">${STORY}</div><div class="most-read"><h3>Most read</h3><ul><li><a href="c">Kessler accuses Lund of fraud</a></li></ul></div><div id="footer">Copyright 2026 Lakeford Post. Owned by Harwick Media.</div>`,
    ],
    [
      'comments',
      `<div class="entry-content">${STORY}</div><ol class="comment-list"><li><p>I have lived there for thirty years, and nobody asked me.</p></li><li><p>The council should be ashamed of what it did, all of it.</p></li></ol>`,
    ],
    [
      'a newsletter box in the body',
      `<div class="body"><p>${P1}</p><div class="newsletter-signup"><p>Sign up to our newsletter to get the day’s main stories every morning.</p></div><p>${P2}</p></div>`,
    ],
    [
      'ads',
      `<div><p>${P1}</p><div class="ad">Buy the new Norvik car today, and save a lot.</div><p>Advertisement</p><p>${P2}</p></div>`,
    ],
    [
      'a pointer',
      `<div><p>${P1}</p><p><b>READ MORE: <a href="x">Olsen sues Norvik Motors over pay</a></b></p><p>${P2}</p></div>`,
    ],
    [
      'a list of related headlines',
      `<div>${STORY}<h3>Related stories</h3><ul><li><a href="x">Olsen sues Norvik Motors</a></li></ul></div>`,
    ],
    [
      'what a player, a tool for the size of the text and a print line say',
      `<div><p>Video Keywords harbor officials trade ban Port Daro</p><p>${P1}</p><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul><p>${P2}</p><p>Read or Share this story: http://lake.example/1x3D</p><p>Read more:</p></div>`,
    ],
    [
      'share bars',
      `<div>${STORY}<ul class="share-tools"><li><a href="#">Facebook</a></li></ul><p>Share this</p></div>`,
    ],
    [
      'cards with summaries',
      `<div class="x1"><div class="x2">${STORY}</div><div class="x3"><div class="x4"><h3><a href="b">Olsen sues Norvik Motors</a></h3><p>The case is the third this year, the court in Lakeford said on Monday.</p></div></div></div>`,
    ],
    [
      'hidden text',
      `<div>${STORY}<p style="display:none">This offer ends today, so do not wait for it any longer.</p><p hidden>You have read it all, thank you.</p></div>`,
    ],
    [
      'a cookie banner',
      `<div class="cookie-consent"><p>We and our partners store information on your device, such as cookies, to process data.</p></div><div>${STORY}</div>`,
    ],
    ['a whole page in a form', `<form method="post"><div class="page">${STORY}</div></form>`],
    [
      'an author’s life',
      `<div>${STORY}<div class="author-bio"><p>The author writes about the sea, and has done so for more than ten years.</p></div></div>`,
    ],
    ['a copyright line', `<div>${STORY}<p>© 2024 Lakeford Post. All rights reserved.</p></div>`],
  ])('leaves out %s', (_, html) => {
    expect(lines(`<html><body>${html}</body></html>`)).toEqual(BODY);
  });

  it('keeps what belongs to it and says what it is', () => {
    const html = `<article><h1>Army stops bombing</h1><p class="byline">By Ana Lima</p><p>5 May 2021</p><figure><img><figcaption>Brandt in Lakeford. <span class="credit">Jo Roe/Globe</span></figcaption></figure><p>${P1}</p><h2>What comes next</h2><aside class="pullquote">“Nobody asked us,” she said.</aside><ul><li>Talks begin on Monday.</li></ul><p>${P2}</p></article>`;
    expect(lines(html)).toEqual([
      'headline: Army stops bombing',
      'byline: By Ana Lima',
      'dateline: 5 May 2021',
      'caption: Brandt in Lakeford.',
      BODY[0],
      'headline: What comes next',
      'pullquote: “Nobody asked us,” she said.',
      'list: Talks begin on Monday.',
      BODY[1],
    ]);
  });

  it('keeps the entries of a live blog with their times', () => {
    const entry = (time: string, text: string) => `<div class="entry"><time>${time}</time><p>${text}</p></div>`;
    expect(lines(`<div class="live">${entry('14:10', P1)}${entry('13:50', P2)}</div>`)).toEqual([
      'dateline: 14:10',
      BODY[0],
      'dateline: 13:50',
      BODY[1],
    ]);
  });

  it('reads a body that stands only in JSON-LD, tied to it', () => {
    const words = `${P1} “We will sign,” she said.\\n\\n${P2} ${P1} Caf\\u00e9s closed. \\"No,\\" said Marsh.`;
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Army stops","articleBody":"${words}"}</script><div id="app"></div>`;
    const { prose, map, title } = read(html);
    expect(title).toBe('Army stops');
    expect(prose.split('\n')[1]).toBe(`${P2} ${P1} Cafés closed. "No," said Marsh.`);
    const at = prose.indexOf('Cafés');
    const span = toSource(map, { start: at, end: at + 5 });
    expect(html.slice(span.start, span.end)).toBe('Caf\\u00e9s');
  });

  it('puts a gap between neighbours that the page shows apart, and none into a word', () => {
    const html =
      '<div><h3>Brandt meets unions</h3><span>7 August 2025</span><span>Explore More</span></div><p><b>An</b>a and H<sub>2</sub>O, <span>W</span><span>ord</span>.</p>';
    expect(read(html).prose).toContain('7 August 2025 Explore More');
    expect(read(html).prose).toContain('Ana and H2O, Word.');
  });

  it('leaves out what nobody sees in a word', () => {
    expect(read(`<p>The Nor\u00advik Bank met Ol&shy;ga Bran\u200bdt.</p>`).prose).toBe(
      'The Norvik Bank met Olga Brandt.\n',
    );
  });

  it('joins the parts of a story between which the page sets boxes', () => {
    const box = '<aside class="related"><ul><li><a href="x"><h2>Olsen sues Norvik Motors</h2></a></li></ul></aside>';
    const page = `<article><div class="sup"><div class="part">${STORY}</div>${box}</div><div class="ad">Advertisement</div><div class="sup"><div class="part">${STORY.repeat(3)}</div>${box}</div></article>`;
    expect(lines(page)).toEqual([1, 2, 3, 4].flatMap(() => BODY));
  });

  it('parts a byline from the time behind it', () => {
    const { date, author } = read(
      `<article><h1>Army stops</h1><p class="byline"><span>By <span>OLGA BRANDT</span></span><time datetime="2015-03-04">MARCH 3, 2015</time></p>${STORY}</article>`,
    );
    expect([date, author]).toEqual(['2015-03-03', 'Olga Brandt']);
  });

  it('takes short paragraphs beside a box that holds half of the story', () => {
    const short = (i: number) => `<div class="zn-para">He left the town at ${i} o’clock that day, alone.</div>`;
    const page = `<section id="body-text"><div class="l">${[1, 2, 3].map(short).join('')}<div class="read-all">${`<div class="zn-para">${P1}</div>`.repeat(12)}</div></div></section>`;
    expect(lines(page)).toHaveLength(15);
  });

  it('reads a story that was saved while a banner hid it', () => {
    expect(
      lines(`<div id="root" aria-hidden="true"><main>${STORY}</main></div><div role="dialog"><p>Accept all?</p></div>`),
    ).toEqual(BODY);
  });

  it('ends a head that nobody closed', () => {
    expect(lines(`<html><head><title>Army stops</title><div>${STORY}</div>`)).toEqual(BODY);
  });

  it('reads the whole of a page that has no running text', () => {
    expect(lines('<ul><li>Riga 3</li><li>Oslo 2</li></ul>')).toEqual(['list: Riga 3', 'list: Oslo 2']);
  });

  it('finds the article in many layouts, exact to the character', () => {
    let read4 = 0;
    let right = 0;
    let wanted = 0;
    for (const layout of layouts()) {
      const reading = read(layout.html);
      expect(reading.title, layout.name).toBe(layout.story.title);
      const want = new Set(layout.article);
      wanted += layout.article.reduce((sum, each) => sum + each.length, 0);
      for (const each of reading.paragraphs) {
        if (each.kind === 'byline' || each.kind === 'dateline') continue;
        const words = reading.prose.slice(each.start, each.end);
        if (words === reading.title) continue;
        read4 += words.length;
        if (want.has(words)) right += words.length;
        const span = toSource(reading.map, { start: each.end - 3, end: each.end });
        expect(layout.html.slice(span.start, span.end)).toBe(words.slice(-3));
      }
    }
    expect(right / read4).toBeGreaterThan(0.98);
    expect(right / wanted).toBeGreaterThan(0.98);
  });

  it.each([
    '<div>',
    '<b>',
    '<ul><li>',
    '<table><tr><td>x',
    '<span></b>',
    '<div class="share">x',
    '<!--',
    '<script>',
    '&',
    '&#x1F600;',
    '<a>x',
    '<title>',
  ])('is not harmed by %s ten thousand times', (piece) => {
    expect(read(`<p>${P1}</p>${piece.repeat(10_000)}`).prose).toContain('Olga Brandt');
  });
});

describe('the pages of kinds of sites', () => {
  it.each(siteLayouts().map((layout) => [layout.name, layout] as const))('%s', (_, { html, article, story }) => {
    const { prose, paragraphs, title, facts } = read(html);
    expect(title).toBe(story.title);
    const shown = paragraphs.map(({ start, end }) => prose.slice(start, end));
    expect(article.filter((each) => !shown.includes(each))).toEqual([]);
    const strange = paragraphs.filter(
      ({ kind, start, end }) => kind === 'body' && !article.includes(prose.slice(start, end)) && end - start > 60,
    );
    expect(
      strange.map(({ start, end }) => prose.slice(start, end)).filter((each) => each !== story.standfirst),
    ).toEqual([]);
    expect([story.date, undefined]).toContain(facts.published?.value);
  });

  it('a line that says what the title element says is the title, though nothing marks it', () => {
    for (const name of ['The Lakeford Post: ', 'Lakeford Post - ', ''])
      expect(
        read(
          `<title>${name}Army stops bombing of camps</title><table><td><font><b>Army stops bombing of camps</b></font>${STORY}</td></table>`,
        ).title,
      ).toBe('Army stops bombing of camps');
  });

  it.each([
    ['Tue, 08/16/2022 - 14:02', '2022-08-16'],
    ['Wed, 08/03/2022 - 14:02', '2022-08-03'],
    ['Tue, 02/08/2022 - 14:02', null],
    ['08/03/2022', null],
  ])('the weekday tells which number is the day: %s', (line, day) =>
    expect(
      read(`<h1>Army stops bombing</h1><div class="submitted">Submitted by Ana Lima on ${line}</div>${STORY}`).date,
    ).toBe(day),
  );
});
