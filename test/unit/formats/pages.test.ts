/** Articles with markup in the middle of names, read by the machine: no exporter lets a tag, a mark or an address of them out. */
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../../src/analysis/analyzer';
import { writeAll } from '../../../src/formats/format';
import { EXPORTS } from '../../../src/formats/formats';
import { summarize } from '../../../src/formats/summary';
import { markupOf, ProseText } from '../../../src/model/prose';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const analyzer = createAnalyzer(readModels(), readSteps);
const PAGES = {
  html: `<h1>Lisbon hosts <em class="zq">tal</em>ks</h1>
<p>The <b class="zq">Portuguese</b> <a href="http://zq.invalid/?a=1&amp;b=2">Foreign Minister</a> <i class="zq">Marta</i>
Faria accused <b class="zq">Valor</b>ian President Luc <em class="zq">Besnier</em> of attacking ships on Tuesday.</p>
<p>“We will help,” said <i class="zq">Marta</i> Faria, who <b class="zq">met</b> Ana <b class="zq">Brisk</b>.</p>`,
  markdown: `# Lisbon hosts *tal*ks

The **Portuguese** [Foreign Minister](http://zq.invalid/?a=1) *Marta* Faria accused **Valor**ian President Luc *Besnier* of
attacking ships on Tuesday.

“We will help,” said *Marta* Faria, who **met** Ana [Brisk](http://zq.invalid/b "zq").
`,
} as const;
const NAMES = ['Marta Faria', 'Luc Besnier', 'Ana Brisk'];
/** What only markup says, and what of it ends a name; formats that are markup themselves have neither. */
const MARKUP = /zq|(?:<|&lt;)\/(?:i|b|em)(?:>|&gt;)|(?:Marta|Brisk|Besnier|Valor|Portuguese|Minister)[*\]]/;

describe.each(['html', 'markdown'] as const)('an article in %s', (format) => {
  const text = PAGES[format];
  const article = { text, analysis: analyze(analyzer, { id: 'a', text, format, date: '2024-03-06' }) };

  it('has names and roles in words', () => {
    const { actors } = article.analysis;
    expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
    expect(actors.find(({ name }) => name === 'Marta Faria')?.role).toBe('Portuguese Foreign Minister');
    expect(JSON.stringify(article.analysis.actors)).not.toMatch(MARKUP);
  });

  it('is told in words', () => {
    const told = summarize(article);
    expect(told).toContain('Marta Faria accused Valorian President Luc Besnier');
    expect(told).not.toMatch(MARKUP);
  });

  it.each(EXPORTS.map(({ id }) => id))('goes out as %s without its markup', (id) => {
    const written = writeAll(EXPORTS.find((one) => one.id === id) as (typeof EXPORTS)[number], [article], false);
    expect(written.length).toBeGreaterThan(10);
    expect(written).not.toMatch(MARKUP);
  });

  it('has the same prose as its twin', () => {
    const proseOf = (kind: keyof typeof PAGES) => {
      const source = PAGES[kind];
      const run = readSteps({ id: 'a', text: source, format: kind });
      let step = run.next();
      while (!step.done) step = run.next();
      const { prose, map } = step.value;
      return new ProseText(source, markupOf(source, prose, map)).prose.replace(/\s+/g, ' ').trim();
    };
    expect(proseOf(format)).toBe(proseOf('markdown'));
  });
});
