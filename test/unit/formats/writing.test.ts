/** What leaves the house: nothing of an article is ever a formula, markup or a character that the format forbids. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../../src/formats/csv';
import { type Format, type Written, writeAll } from '../../../src/formats/format';
import { EXPORTS, formatById } from '../../../src/formats/formats';
import { LOSS_WORDS } from '../../../src/formats/lossWords';
import { plainOf } from '../../../src/formats/plain';
import { attributes, escapeXml } from '../../../src/formats/xml';
import type { Actor } from '../../../src/model/types';
import { exportArticle, placeOf, TEXT } from '../../support/exportArticle';
import { times } from '../../support/fuzzing';
import { payloads } from '../../support/payloads';

const format = (id: string): Format => formatById(id) as Format;
const write = (id: string, ...articles: Written[]): string => writeAll(format(id), articles, articles.length > 1);
const losses = (id: string): Record<string, number> =>
  Object.fromEntries(
    format(id)
      .losses(exportArticle())
      .map(({ kind, count }) => [kind, count]),
  );

describe('the registry', () => {
  it('has every format under its id', () => {
    expect(EXPORTS.map(({ id }) => id).sort()).toEqual(
      'actors-csv brat conll doccano events-csv ftm gexf graphml html json label-studio markdown mentions-csv ndjson spacy timelinejs web-annotation webanno-tsv xmi'.split(
        ' ',
      ),
    );
  });

  it('writes an article in which nothing was found', () => {
    const empty = {
      text: '',
      analysis: {
        ...exportArticle().analysis,
        mentions: [],
        actors: [],
        events: [],
        times: [],
        title: null,
        date: null,
      },
    };
    for (const { id } of EXPORTS) expect(() => write(id, empty)).not.toThrow();
  });

  it('counts what each format cannot hold', () => {
    expect(losses('conll')).toEqual({ nested: 2, links: 16, actors: 12, events: 6, times: 3 });
    expect(losses('doccano')).toEqual({ nested: 2, links: 16, actors: 12, events: 1, times: 3 });
    expect(losses('timelinejs')).toMatchObject({ undated: 3 });
    expect(losses('gexf')).toMatchObject({ onesided: 4 });
    expect(losses('brat')).toEqual({});
    for (const one of EXPORTS.flatMap((each) => each.losses(exportArticle())))
      expect(LOSS_WORDS[one.kind]).toBeTruthy();
  });
});

describe('brat', () => {
  const lines = write('brat', exportArticle()).split('\n');

  it('counts in code points, joins pieces of a span by one blank and breaks at line ends', () => {
    expect(lines).toContain("T14\tOrganization 241 253;254 268\tEast Harbour Workers' Union");
    expect([...TEXT].slice(254, 268).join('')).toBe("Workers' Union");
  });

  it('has one T for a trigger and type, ids of letters and digits, and no lines that brat refuses', () => {
    expect(lines.filter((line) => line.endsWith('\tpromised')).map((line) => line.split(/\t| /)[1])).toEqual([
      'CONSULT',
      'OTHER',
    ]);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[TEARN#]\d+\t\S.*\S$/);
    expect(lines.some((line) => /^A\d+\t\S+ \S+ $/.test(line))).toBe(false);
  });
});

describe('tables', () => {
  it('guard texts and never numbers', () => {
    expect(
      csvRow(['=1+1', -5, '-5', '+380 44', '@SUM', '\t=1', '＝1', ' =1', '042', true, null, 'a "b"\nc', 2.5]),
    ).toBe(`'=1+1,-5,'-5,'+380 44,'@SUM,'\t=1,'＝1," =1",042,true,,"a ""b""\nc",2.5\r\n`);
  });

  it('hold whatever text there is, as one cell that starts no formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, number) => {
          const row = csvRow([text, number, text]);
          const [first, second, third] = cells(row);
          expect([first, third]).toEqual([third, first]);
          expect(first === text || first === `'${text}`).toBe(true);
          expect(first).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(Number(second)).toBe(number === 0 ? 0 : number);
        },
      ),
      { numRuns: times(2_000) },
    );
  });

  it('have codes that a spreadsheet leaves alone, and the sentence beside the event', () => {
    const rows = write('events-csv', exportArticle()).split('\r\n');
    expect(rows).toHaveLength(8);
    expect(rows.find((row) => row.includes(',met,'))).toContain(
      'CAMEO:042,Ana Lima,person,President,Rui Sousa; University of Porto',
    );
    expect(rows.find((row) => row.includes('torn down'))).toContain("'=SUM(A1) was on a poster");
  });
});

/** A reader of RFC 4180 that is not the writer's: one row. */
function cells(row: string): string[] {
  const found = [''];
  let quoted = false;
  const text = row.slice(0, -2);
  for (let i = 0; i < text.length; i++) {
    const last = found.length - 1;
    if (text[i] === '"' && quoted && text[i + 1] === '"') found[last] = `${found[last]}${text[i++]}`;
    else if (text[i] === '"') quoted = !quoted;
    else if (text[i] === ',' && !quoted) found.push('');
    else found[last] = `${found[last]}${text[i]}`;
  }
  return found;
}

describe('markup', () => {
  it('holds no text that is markup, nor what XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seen: { tags: string[]; text: string; value: string | undefined } = {
          tags: [],
          text: '',
          value: undefined,
        };
        const parser = new Parser(
          {
            onopentag(name, values) {
              seen.tags.push(name);
              seen.value = values.v;
            },
            ontext(part) {
              seen.text += part;
            },
          },
          { xmlMode: true },
        );
        parser.end(`<a${attributes({ v: text })}>${escapeXml(text)}</a>`);
        expect(seen.tags).toEqual(['a']);
        expect(seen.text.length).toBe(text.length);
        expect(seen.value).toBe(seen.text);
        expect(seen.text).not.toMatch(/(?![\t\n\r\u007f-\u009f])\p{Cc}/u);
      }),
      { numRuns: times(2_000) },
    );
  });

  it('of no hostile name, role, title or text is active, and no sign in any format is unseen', () => {
    const whole = exportArticle();
    const actors = payloads().map((name, at) => ({
      ...(whole.analysis.actors[0] as Actor),
      id: `a${at}`,
      name,
      role: name,
      aliases: [name],
    }));
    const events = whole.analysis.events.flatMap((event) =>
      event.source.length > 0
        ? actors.map(({ id }, at) => ({ ...event, id: `${event.id}-${at}`, source: [{ start: 0, end: 6, actor: id }] }))
        : [event],
    );
    const odd: Written = {
      ...whole,
      analysis: {
        ...whole.analysis,
        title: payloads().join(' '),
        actors: [...whole.analysis.actors, ...actors],
        events,
      },
    };
    const nodes = (text: string): ReadonlySet<string> => {
      const seen = new Set<string>();
      new Parser({
        onopentag(name, values) {
          seen.add(name);
          for (const key of Object.keys(values)) seen.add(`${name} ${key}`);
        },
      }).end(text);
      return seen;
    };
    for (const format of EXPORTS) {
      const [text, tame] = [writeAll(format, [odd], false), writeAll(format, [whole], false)];
      // Tables give back every sign as it was; the command line hides them where a terminal would obey them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
      if (format.ending !== 'csv') expect(unseen, format.id).toBe(false);
      if (['html', 'md', 'xmi', 'gexf', 'graphml'].includes(format.ending))
        expect(new Set([...nodes(text), ...nodes(tame)]), format.id).toEqual(nodes(tame));
    }
  });

  it('keeps the page whole whatever the article says', () => {
    const page = write('html', exportArticle());
    expect(page).toContain('&lt;Kremlin&gt; &amp; Co.');
    expect(page).not.toMatch(/<script|<Kremlin|https?:/);
    expect(page.match(/<mark/g)?.length).toBe(page.match(/<\/mark>/g)?.length);
    expect(page).toMatch(
      /<mark class="organization"[^>]*>University of <mark class="place"[^>]*>Porto<\/mark><\/mark>/,
    );
  });

  it('escapes the sentences of TimelineJS and leaves out what has no date', () => {
    const odd = { ...exportArticle(), analysis: { ...exportArticle().analysis, title: '<Kremlin> & Co.' } };
    const { events } = JSON.parse(write('timelinejs', odd, exportArticle('2')));
    expect(events).toHaveLength(6);
    expect(events[1]).toMatchObject({
      start_date: { year: 2022, month: 9, day: 12 },
      end_date: { year: 2022, month: 9, day: 18 },
    });
    expect(events[2].start_date).toEqual({ year: 2021 });
    expect(JSON.stringify(events)).toContain('&lt;Kremlin&gt; &amp; Co.');
  });
});

describe('networks', () => {
  it('have one edge for a pair and kind over all articles, with closed spells', () => {
    const text = write('gexf', exportArticle(), exportArticle('2'));
    expect(text.match(/<edge /g)).toHaveLength(3);
    expect(text).toContain('<spell start="2022-09-05" end="2022-09-05"/>');
    expect(text).toContain('weight="2"');
    expect(text).not.toContain('end=""');
  });
});

describe('an article in HTML', () => {
  it('goes out as what its reader sees', () => {
    const source = '<p>Ana <b>Li</b>ma &amp; Co.</p>';
    const article = exportArticle();
    const at = (start: number, end: number) => ({
      ...(article.analysis.mentions[0] as (typeof article.analysis.mentions)[number]),
      id: `${start}`,
      start,
      end,
    });
    const html: Written = {
      text: source,
      analysis: {
        ...article.analysis,
        mentions: [at(3, 18), at(18, 27)],
        events: [],
        times: [],
        prose: {
          markup: [
            { start: 0, end: 3, text: '' },
            { start: 7, end: 10, text: '' },
            { start: 12, end: 16, text: '' },
            { start: 19, end: 24, text: '&' },
            { start: 28, end: 32, text: '' },
          ],
          sentences: [],
        },
      },
    };
    const plain = plainOf(html);
    expect(plain.text).toBe('Ana Lima & Co.');
    expect(plain.analysis.mentions.map(({ start, end }) => plain.text.slice(start, end))).toEqual([
      'Ana Lima',
      ' & Co',
    ]);
    expect(write('brat', html)).toContain('\tAna Lima\n');
  });
});

it('finds places in the text of the test article', () => {
  expect(TEXT.slice(placeOf('Lima', 2).start, placeOf('Lima', 2).end)).toBe('Lima');
});
