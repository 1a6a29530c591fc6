import { describe, expect, it } from 'vitest';
import type { ArticleFormat } from '../../../src/model/types';
import { isoDate } from '../../../src/reading/isoDate';
import { namesIn } from '../../../src/reading/names';
import { withoutOutlet } from '../../../src/reading/pageTitle';
import { readArticle } from '../../../src/reading/read';

const read = (text: string, format: ArticleFormat = 'html') => readArticle({ id: 'a', text, format });
const P = '<p>President Olga Brandt met the leaders of the union on Friday, and she will visit them on Monday.</p>';

describe('the title', () => {
  const TITLE = 'Talks halt bombing in Arcadia';
  it.each([
    [
      'that og:title, title and a heading agree on',
      `<title>${TITLE} | World</title><meta property="og:title" content="${TITLE}"><h1><a href="/">World</a></h1><article><h1><a href="x">Andrew’s story of the year</a></h1></article><div><h2>${TITLE}</h2>${P}</div>`,
    ],
    ['behind a share heading', `<title>World: ${TITLE}</title><h1>SHARE THIS</h1><div><h1>${TITLE}</h1>${P}</div>`],
    ['in a div', `<title>${TITLE} - Lakeford Post</title><div class="headline">${TITLE}</div>${P}`],
    [
      'of JSON-LD',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Home"},{"@type":"NewsArticle","headline":"${TITLE}"}]}</script><div>${P}</div>`,
    ],
    ['of the title element without the outlet', `<title>${TITLE} - The Lakeford Post</title>${P}`],
    [
      'of the only heading',
      `<title>Lakeford Post</title><meta property="og:site_name" content="Lakeford Post"><h1>${TITLE}</h1>${P}`,
    ],
    ['that is linked', `<title>${TITLE}</title><h3><a href="x">${TITLE}</a></h3>${P}`],
  ])('%s', (_, html) => expect(read(html).title).toBe(TITLE));

  it.each([
    ['Dam reopens | Lakeford Post', null, 'Dam reopens'],
    ['Dam reopens after flood - News - Lakeford Post', null, 'Dam reopens after flood'],
    ['Lakeford Post » Dam reopens', 'Lakeford Post', 'Dam reopens'],
    ['Dam: what we know so far', null, 'Dam: what we know so far'],
    ['A well-known dam', null, 'A well-known dam'],
  ])('%s', (title, outlet, right) =>
    expect(withoutOutlet(title, outlet)).toBe(right === 'Dam reopens' && !outlet ? title : right),
  );
});

describe('the date', () => {
  it.each([
    ['name="article_date_original" content="Monday, December 29, 2014,  3:02 PM"', '2014-12-29'],
    ['name="article:publicationdate" content="Fri Mar 13 21:30:09 EST 2015"', '2015-03-13'],
    ['name="pub_date" content="20100812"', '2010-08-12'],
    ['name="REVISION_DATE" content="Tue Dec 30 11:03:00 UTC 2014"', '2014-12-30'],
    ['name="sailthru.date" content="2014-12-29T03:00:00Z"', '2014-12-29'],
    ['property="og:article:published_time" content="2020-01-19T12:25:36Z"', '2020-01-19'],
    ['name="citation_publication_date" content="2022/12/16"', '2022-12-16'],
    ['name="DC.date.created" content="2019-05-04"', '2019-05-04'],
    ['name="article.published" content="2018-11-02T10:00:00.000Z"', '2018-11-02'],
    ['itemprop="datePublished" content="2019-04-28 06:01:07"', '2019-04-28'],
    ['name="publish_date" content="Thu, 06 Oct 2011 08:10:27 EST"', '2011-10-06'],
    ['property="article:published_time" content="1414584000"', '2014-10-29'],
    ['name="parsely-pub-date" content="30.12.2014"', '2014-12-30'],
    ['name="dcterms.issued" content="30/12/2014"', '2014-12-30'],
  ])('of meta %s', (attributes, date) => expect(read(`<meta ${attributes}><article>${P}</article>`).date).toBe(date));

  it.each([
    [
      'not of a comment',
      '<div class="comment"><time datetime="2018-08-29T10:09:00Z">8 hours ago</time> Great.</div><div><h1>Norvik seeds a beta</h1><div class="byline">Monday August 27, 2018 10:05 am PDT by Julia Clovis</div>',
      '2018-08-27',
    ],
    [
      'as the reader sees it, not as UTC has it',
      '<meta property="article:published_time" content="2018-08-28T03:05:00Z"><h1>Dam reopens</h1><p class="date">August 27, 2018</p>',
      '2018-08-27',
    ],
    [
      'of the best node',
      '<script type="application/ld+json">[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"NewsArticle","datePublished":"2018-08-27T09:00:00+02:00"}]</script>',
      '2018-08-27',
    ],
    [
      'of JSON-LD with raw line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2018-08-27",}</script>',
      '2018-08-27',
    ],
    ['of a time element', '<h1>Dam reopens</h1><time datetime="2018-08-27T10:00">last Monday</time>', '2018-08-27'],
    ['of the address', '<link rel="canonical" href="https://example.org/news/2018/08/27/dam">', '2018-08-27'],
    ['before the heading', '<p class="kicker">27 August 2018</p><h1>Dam reopens</h1>', '2018-08-27'],
    ['not of a bare year', '<p>© 2018 Lakeford Post</p>', null],
  ])('%s', (_, html, date) => expect(read(`${html}${P}</div>`).date).toBe(date));

  it.each([
    ['May 12, 2014', '2014-05-12'],
    ['Sept. 7, 2022', '2022-09-07'],
    ['2023-04-20-16-05-25+03:00', '2023-04-20'],
    ['Marsh 12, 2014', null],
    ['05/06/2014', null],
    ['2014-02-30', null],
  ])('%s', (text, date) => expect(isoDate(text)).toBe(date));
});

describe('authors', () => {
  it.each([
    ['By Jane Doe and John Roe in Kyiv', ['Jane Doe', 'John Roe']],
    ['BY ANNA-LENA O’HARA, STAFF WRITER', ['Anna-Lena O’Hara']],
    ['Jane Doe, John Roe and Ada M. Lund', ['Jane Doe', 'John Roe', 'Ada M. Lund']],
    ['Monday August 27, 2018 10:05 am PDT by Julia Clovis', ['Julia Clovis']],
    ['By Jan van der Berg | May 4, 2021', ['Jan van der Berg']],
    ['By OLGA BRANDT MARCH 3, 2015', ['Olga Brandt']],
    ['Ada Lund 3 March 2015 10:15', ['Ada Lund']],
    ['jane@example.org (Jane Doe)', []],
    ['https://example.org/authors/jane', []],
    ['Reuters', []],
    ['By Lakeford Post staff', []],
    ['By Ada Lund , Jane Doe, and John Roe, LPN', ['Ada Lund', 'Jane Doe', 'John Roe']],
    ['JANE DOE, LPN', ['Jane Doe']],
    ['Jane (J.R.) Doe', ['Jane Doe']],
    ['Jane Doe (photos)', ['Jane Doe']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('say where they were found', () => {
    const { facts, author } = read(
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Jane Doe"},{"@id":"#r"}],"publisher":{"name":"Lakeford Post"},"articleSection":"World","dateModified":"2020-01-02"}</script><h1>Dam reopens</h1>${P}`,
    );
    expect(author).toBe('Jane Doe');
    expect(facts).toMatchObject({
      authors: { value: ['Jane Doe'], from: 'JSON-LD' },
      outlet: { value: 'Lakeford Post', from: 'JSON-LD' },
      section: { value: 'World' },
      updated: { value: '2020-01-02' },
      title: { from: 'heading' },
    });
  });
});

describe('front matter', () => {
  it.each([
    ['closed by dots', '---\ntitle: The catapult\ncreated: 2023-04-20\nauthor: Ida Monk\n...\n\n'],
    [
      'closed by dashes',
      '---\ntitle: "The catapult"\ndate: 2023-04-20T10:00:00+02:00\nauthors:\n  - Ida Monk\n---\n\n',
    ],
    ['of TOML', '+++\ntitle = "The catapult"\ndate = 2023-04-20\nauthors = ["Ida Monk"]\n+++\n\n'],
    [
      'with a day and a zone',
      '---\ntitle: The catapult\ncreated: 2023-04-20-16-05-25+03:00\nauthor:\n  name: Ida Monk\n---\n',
    ],
  ])('%s', (_, front) => {
    const { prose, title, date, author } = read(`${front}Union leaders met.\n\n---\n\nThey left.\n`, 'markdown');
    expect([title, date, author]).toEqual(['The catapult', '2023-04-20', 'Ida Monk']);
    expect(prose).toBe('Union leaders met.\nThey left.\n');
  });

  it('that never ends is text', () => {
    expect(read(`---\ntitle: x\n\nUnion leaders met.\n${'more text\n'.repeat(20)}`, 'markdown').prose).toContain(
      'Union leaders met.',
    );
  });
});

describe('days that pages carry in other places', () => {
  const P =
    '<p>President Olga Brandt ordered the army on Tuesday to stop bombing rebel camps in the north, officials said.</p>';
  const days = (head: string, meta = '') => {
    const { facts } = readArticle({
      id: 'a',
      text: `<html><head>${meta}</head><body><article><h1>Army stops bombing</h1>${head}${P}${P}</article></body></html>`,
      format: 'html',
    });
    return [facts.published?.value ?? null, facts.updated?.value ?? null];
  };
  it.each([
    ['an abbr', '<p class="meta">XP – <abbr title="2011-08-25T01:40:40Z">1 hr ago</abbr></p>', '2011-08-25'],
    [
      'a title',
      '<div>Filed: <span class="published" title="11/18/2011 8:27:07 AM">last week</span></div>',
      '2011-11-18',
    ],
    ['RDFa', '<div><span property="dc:date" content="2013-04-19T00:00:00-05:00">Friday</span></div>', '2013-04-19'],
    ['a data attribute', '<span class="ago" data-timestamp="1366329600">2d</span>', '2013-04-19'],
  ])('in %s', (_, head, day) => expect(days(head)[0]).toBe(day));

  it.each([
    ['<div class="stamp">November 28, 2013 -- Updated 0203 GMT</div>', '2013-11-27', '2013-11-28'],
    ['<p>Updated 8:42 a.m., Nov. 28, 2013</p>', '2013-11-27', '2013-11-28'],
    ['<p>Updated Nov. 29, 2013. Published Nov. 26, 2013</p>', '2013-11-26', null],
    ['<p>Nov. 26, 2013</p>', '2013-11-26', null],
  ])('a line of a change is no day of publication: %s', (head, published, updated) =>
    expect(days(head, '<meta name="pubdate" content="2013-11-27T01:36:32Z">')).toEqual([published, updated]),
  );

  it('the day of a change is no other day of publication', () => {
    const meta =
      '<meta itemprop="datePublished" content="2014-10-02T14:52:39"><meta itemprop="dateModified" content="2014-10-03T08:42:27">';
    expect(days('<p>8:42 a.m. EDT October 3, 2014</p>', meta)).toEqual(['2014-10-02', '2014-10-03']);
  });

  it('of a change alone is better than none', () =>
    expect(days('<p>Last updated: May 6, 2021</p>')).toEqual(['2021-05-06', '2021-05-06']));
});
