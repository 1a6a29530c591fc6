import { describe, expect, it } from 'vitest';
import { MAX_PARAGRAPH_UNITS } from '../../../src/limits';
import { toSource } from '../../../src/model/reading';
import type { ArticleFormat } from '../../../src/model/types';
import { readArticle } from '../../../src/reading/read';

const read = (text: string, format: ArticleFormat = 'text') => readArticle({ id: 'a', text, format });

/** Every paragraph as `kind: text`. */
function paragraphs(text: string, format: ArticleFormat = 'text'): string[] {
  const reading = read(text, format);
  return reading.paragraphs.map((p) => `${p.kind}: ${reading.prose.slice(p.start, p.end)}`);
}

/** The source units behind the first occurrence of `words` in the prose. */
function sourceOf(source: string, format: ArticleFormat, words: string): string {
  const { prose, map } = read(source, format);
  const start = prose.indexOf(words);
  const span = toSource(map, { start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('plain text', () => {
  it('takes a line for a paragraph', () => {
    expect(paragraphs('Mayor Resigns After Audit\n\nThe mayor left.\nShe went home.\n')).toEqual([
      'headline: Mayor Resigns After Audit',
      'body: The mayor left.',
      'body: She went home.',
    ]);
  });

  it('takes a block for a paragraph where lines are hard-wrapped', () => {
    const text = `${'The committee spent the whole afternoon on the\nsecond reading of the harbour bill before it\nvoted to send it back to the ministry for a\nfull revision.'}\n\nNext day it met again.`;
    expect(paragraphs(text)).toHaveLength(2);
  });

  it('knows lists, tables and bylines', () => {
    expect(
      paragraphs('Results\n- Rovers won.\n1. Second item.\nRovers\t3\t1\nBy Ana Lima\nIt ended well.').map(
        (p) => p.split(':')[0],
      ),
    ).toEqual(['headline', 'list', 'list', 'table', 'byline', 'body']);
  });

  it('caps a paragraph without cutting a surrogate pair', () => {
    const text = '😀'.repeat(MAX_PARAGRAPH_UNITS);
    const reading = read(text);
    expect(reading.paragraphs.length).toBeGreaterThan(1);
    for (const p of reading.paragraphs) {
      expect(p.end - p.start).toBeLessThanOrEqual(MAX_PARAGRAPH_UNITS);
      expect(reading.prose.codePointAt(p.start)).toBe(0x1f600);
    }
  });

  it('gives nothing for nothing', () => {
    expect(read('').paragraphs).toEqual([]);
    expect(read(' \n\n \n').paragraphs).toEqual([]);
  });
});

describe('Markdown', () => {
  const source =
    '---\ndate: 2024-03-05\ntitle: On the Quay\n---\n# The *Quay*\n\nSmith &amp; Sons met [Ana](http://a.b)\nin **Lis**bon.\n\n```\nnot prose\n```\n\n> Said A.\n> Then B.\n';

  it('reads front matter and leaves out markup and code', () => {
    const { prose, title, date } = read(source, 'markdown');
    expect([title, date]).toEqual(['On the Quay', '2024-03-05']);
    expect(prose).toBe('The Quay\nSmith & Sons met Ana in Lisbon.\nSaid A. Then B.\n');
  });

  it('ties words to their source', () => {
    expect(sourceOf(source, 'markdown', 'Smith & Sons')).toBe('Smith &amp; Sons');
    expect(sourceOf(source, 'markdown', 'Lisbon')).toBe('Lis**bon');
    expect(sourceOf(source, 'markdown', 'Then')).toBe('Then');
  });

  it('survives front matter that is not YAML', () => {
    expect(read('---\n: [\n---\nText here.', 'markdown').prose).toContain('Text here.');
  });
});

describe('HTML', () => {
  const source =
    '<html><head><title>Site</title><meta property="article:published_time" content="2024-03-05T08:00:00Z"></head>' +
    '<body><nav>Menu</nav><article><h1>The&nbsp;Quay</h1><p>Smith &amp; Sons met\n <b>An</b>a.<br><br>Next &ldquo;day&rdquo;.</p>' +
    '<script>var x = "</p>";</script></article><footer>Imprint</footer></body></html>';

  it('keeps what is seen of the story', () => {
    expect(read(source, 'html').prose).toBe('The Quay\nSmith & Sons met Ana.\nNext “day”.\n');
    expect(read(source, 'html').title).toBe('The Quay');
    expect(read(source, 'html').date).toBe('2024-03-05');
  });

  it('ties words to their source', () => {
    expect(sourceOf(source, 'html', 'Smith & Sons')).toBe('Smith &amp; Sons');
    expect(sourceOf(source, 'html', 'Ana')).toBe('An</b>a');
    expect(sourceOf(source, 'html', '“day”')).toBe('&ldquo;day&rdquo;');
  });

  it('reads the date of JSON-LD and leaves an impossible one alone', () => {
    const page = (date: string) =>
      `<script type="application/ld+json">{"datePublished":"${date}"}</script><p>Hi there.</p>`;
    expect(read(page('2024-02-29T10:00'), 'html').date).toBe('2024-02-29');
    expect(read(page('2023-02-29'), 'html').date).toBeNull();
  });

  it('ends an unclosed head at the body', () => {
    expect(read('<head><title>T</title><body><p>Seen.', 'html').prose).toBe('Seen.\n');
  });
});

describe('language', () => {
  it('tells English from its neighbours', () => {
    expect(read('The minister said that the talks were held in the capital and will go on for a week.').language).toBe(
      'en',
    );
    expect(
      read('Le ministre a dit que les négociations sont dans la capitale et que le président est pour la paix.')
        .language,
    ).toBe('fr');
    expect(
      read(
        'Министр сообщил, что переговоры прошли в столице и будут продолжены на следующей неделе в понедельник утром.',
      ).language,
    ).toBe('ru');
    expect(read('Three words only').language).toBe('und');
  });
});
