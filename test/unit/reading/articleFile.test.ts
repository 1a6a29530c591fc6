import { describe, expect, it } from 'vitest';
import { articleFile } from '../../../src/reading/articleFile';
import { readArticle } from '../../../src/reading/read';
import { layouts } from '../../bench/pageLayouts';

const P1 =
  'President Olga Brandt ordered the army on Tuesday to stop bombing rebel camps in the north, officials said.';
const P2 = 'Rebel leader Tom Marsh welcomed the order and promised to meet her next week in Port Daro.';
const HEAD =
  '<link rel="canonical" href="https://post.example/2021/05/06/army"><meta property="og:site_name" content="Lakeford Post"><meta name="author" content="Ana Lima and Jo Roe"><meta property="article:published_time" content="2021-05-06T10:00:00Z">';
const PAGE = `<html><head><title>Army stops bombing | Lakeford Post</title>${HEAD}</head><body><nav><a href="/">Home</a></nav><article><h1>Army stops bombing</h1><p class="byline">By Ana Lima and Jo Roe</p><p>${P1} It <a href="/law">cited the law</a> and <a href="https://un.example/a(b)">a report</a> of <a href="#x">May</a>.</p><h2>What comes *next*</h2><ul><li>Talks begin.</li><li>Troops leave [the] camps.</li></ul><blockquote><p>“Nobody asked us,” she said.</p></blockquote><p>${P2}</p><img src="https://post.example/a.jpg"></article><div class="newsletter-signup"><p>Sign up to our newsletter to get the day’s main stories.</p></div></body></html>`;

describe('an article as a file', () => {
  it('has what the page says of itself, and the story alone', () => {
    expect(articleFile(PAGE, 'html')).toEqual({
      name: 'army-stops-bombing',
      markdown: `---
title: "Army stops bombing"
authors:
  - "Ana Lima"
  - "Jo Roe"
date: 2021-05-06
outlet: "Lakeford Post"
source: "https://post.example/2021/05/06/army"
---

# Army stops bombing

${P1} It [cited the law](https://post.example/law) and [a report](https://un.example/a%28b%29) of May.

## What comes \\*next\\*

- Talks begin.
- Troops leave \\[the\\] camps.

> “Nobody asked us,” she said.

${P2}
`,
    });
  });

  it('is read again as what it says', () => {
    const file = articleFile(PAGE, 'either');
    const again = readArticle({ id: 'a', text: file?.markdown ?? '', format: 'markdown' });
    const page = readArticle({ id: 'a', text: PAGE, format: 'html' });
    for (const name of ['title', 'authors', 'outlet', 'published'] as const)
      expect(again.facts[name]?.value).toEqual(page.facts[name]?.value);
    expect(again.prose).toContain('What comes *next*\nTalks begin.\nTroops leave [the] camps.\n“Nobody asked us,”');
  });

  it('is made of a text', () => {
    const text = `ARMY STOPS BOMBING\nBy Ana Lima\nLAKEFORD, May 6, 2021\n\n${P1}\n\n- Talks *begin*.\n- Troops leave.\n\n1. ${P2}`;
    const file = articleFile(text, 'either');
    expect(file?.name).toBe('army-stops-bombing');
    expect(file?.markdown).toContain('author: "Ana Lima"\ndate: 2021-05-06');
    expect(file?.markdown).toContain('- Talks \\*begin\\*.\n- Troops leave.');
    expect(file?.markdown).not.toContain('Ana Lima\n\n');
  });

  it('takes bytes in their own encoding', () => {
    const bytes = Uint8Array.from(`<meta charset="windows-1252"><h1>C\xf4t\xe9 meets unions</h1><p>${P1}</p>`, (unit) =>
      unit.charCodeAt(0),
    );
    expect(articleFile(bytes.buffer, 'html')?.markdown).toContain('# Côté meets unions');
  });

  it.each(['', ' \n ', '<nav><a href="/">Home</a></nav>', '<script>alert("Not a word of it is an article.")</script>'])(
    'is none where there is no text: "%s"',
    (text) => expect(articleFile(text, 'either')?.markdown ?? '').not.toContain('alert'),
  );

  it.each([
    ['# Not a heading', '\\# Not a heading'],
    ['- no item', '- no item'],
    ['1) no item', '- 1) no item'],
    ['<b>bold</b> & &amp; `x`', '\\<b\\>bold\\</b\\> & \\&amp; \\`x\\`'],
    ['+++', '\\+++'],
  ])('shows what stands there: %s', (line, written) => {
    const { markdown = '' } = articleFile(`${P1}\n\n${line}\n\n${P2}`, 'text') ?? {};
    expect(markdown).toContain(P1);
    expect(readArticle({ id: 'a', text: markdown, format: 'markdown' }).prose).toContain(
      line.replace(/^(?:- |1\) )/, ''),
    );
    expect(written.length).toBeGreaterThan(0);
  });

  it.each([
    ['CON', 'article-con'],
    ['“…”', 'article'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Дамба открыта', 'дамба-открыта'],
    [`${'long '.repeat(40)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('has a name that every disk takes: %s', (title, name) =>
    expect(articleFile(`<h1>${title}</h1><p>${P1}</p>`, 'html')?.name).toBe(name),
  );

  it('keeps every word of the story, in many layouts', () => {
    const words = (text: string) =>
      text
        .replace(/\\/g, '')
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '';
    for (const layout of layouts()) {
      const { markdown = '' } = articleFile(layout.html, 'html') ?? {};
      const reading = readArticle({ id: 'a', text: layout.html, format: 'html' });
      const plain = words(markdown.replace(/\]\([^)]*\)/g, ''));
      for (const { start, end, kind } of reading.paragraphs)
        if (kind === 'body') expect(plain, layout.name).toContain(words(reading.prose.slice(start, end)));
    }
  });
});
