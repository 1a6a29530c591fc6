import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, type Progress } from '../../../src/analysis/analyzer';
import { wordsAt } from '../../../src/model/prose';
import { hashText } from '../../../src/model/text';
import type { Analysis, Article, Mention } from '../../../src/model/types';
import { walkSpans } from '../../../src/model/walk';
import { readSteps } from '../../../src/reading/read';
import { readModels } from '../../support/models';

const models = readModels();
const fresh = () => createAnalyzer(models, readSteps);
const article = (text: string, format: Article['format'] = 'text'): Article => ({
  id: 'a',
  text,
  format,
  date: '2024-03-06',
});

const PORT = `LISBON (AP) — Portuguese Prime Minister Marta Faria met French President Luc Besnier in Lisbon on Tuesday.
Faria said her government would send 200 soldiers to Valoria next week. "We will help our allies," she said.
Besnier thanked the prime minister and accused Valoria of attacking ships.`;
const OTHER =
  'The city council of Leeds rejected a plan by Northgate Holdings. Its chairman, Paul Amery, threatened to sue the council.';

const namesIn = (analysis: Analysis, text: string): string[] =>
  analysis.mentions.filter((m) => m.kind === 'named').map((m) => text.slice(m.start, m.end));

describe('the analysis of an article', () => {
  it('finds who did what', () => {
    const found = analyze(fresh(), article(PORT));
    expect(found.actors.map((actor) => actor.name)).toEqual(
      expect.arrayContaining(['Marta Faria', 'Luc Besnier', 'Lisbon']),
    );
    expect(found.events.length).toBeGreaterThan(2);
    expect(found.events.filter((event) => event.rank === 1)).toHaveLength(1);
    expect(found.problems).toEqual([]);
  });

  it('keeps every span inside the text and every id known', () => {
    const found = analyze(fresh(), article(PORT));
    const actors = new Set(found.actors.map((actor) => actor.id));
    const mentions = new Set(found.mentions.map((mention) => mention.id));
    expect(mentions.size).toBe(found.mentions.length);
    for (const m of found.mentions) {
      expect(PORT.slice(m.start, m.end).trim()).toHaveLength(m.end - m.start);
      if (m.actor !== null) expect(actors).toContain(m.actor);
    }
    for (const actor of found.actors) for (const id of actor.mentions) expect(mentions).toContain(id);
    expect(found.actors.reduce((sum, actor) => sum + actor.prominence, 0)).toBeCloseTo(1, 2);
    expect(found.events.map((event) => event.rank).sort((a, b) => a - b)).toEqual(found.events.map((_, i) => i + 1));
    for (const event of found.events) {
      expect(event.sentence.start <= event.trigger.start && event.trigger.end <= event.sentence.end).toBe(true);
      for (const one of [...event.source, ...event.recipient, ...event.place])
        if (one.actor) expect(actors).toContain(one.actor);
    }
  });

  it('marks the same dates at first as at the end', () => {
    const text =
      'The ferry sank last Tuesday. Officials met in early March 2021 and two weeks ago. Divers left on May 3.';
    const first: string[] = [];
    const dates = (mentions: readonly Mention[]): string[] =>
      mentions.filter((one) => one.type === 'date').map((one) => text.slice(one.start, one.end));
    const run = fresh().steps(article(text), []);
    let step = run.next();
    for (; !step.done; step = run.next()) if (step.value.kind === 'names') first.push(...dates(step.value.mentions));
    expect(dates(step.value.mentions)).toContain('last Tuesday');
    expect(first).toEqual(dates(step.value.mentions));
  });

  it('says how the source is read: its sentences, and what of it is no prose', () => {
    const text = '<p>Gov. <b>J.</b> Smith met Mr. Lee. He left.</p>';
    const { prose } = analyze(fresh(), article(text, 'html'));
    const read = prose.sentences.map((span) => wordsAt({ text, analysis: { prose } }, span));
    expect(read).toEqual(['Gov. J. Smith met Mr. Lee.', 'He left.']);
  });

  it('checks every span last of all, and tells what does not fit the text', () => {
    function* misread(source: Article) {
      const reading = yield* readSteps(source);
      return { ...reading, paragraphs: reading.paragraphs.map((one) => ({ ...one, start: one.start + 1 })) };
    }
    const text = '\u{1f600} Marta Faria met Luc Besnier in Lisbon on Tuesday.';
    const found = analyze(createAnalyzer(models, misread), article(text));
    expect(namesIn(found, text)).toContain('Luc Besnier');
    const starts: number[] = [];
    walkSpans({ ...found, problems: [] }, (span) => {
      starts.push(span.start);
      return span;
    });
    expect(starts).not.toContain(1);
    expect(found.problems).toContainEqual(expect.objectContaining({ kind: 'span', start: 1 }));
  });

  it('is the same whatever was analysed before', () => {
    const worn = fresh();
    analyze(worn, article(OTHER));
    const again = analyze(worn, article(PORT));
    analyze(worn, article(`${PORT}\n${OTHER}`));
    expect(again).toEqual(analyze(fresh(), article(PORT)));
    expect(analyze(worn, article(PORT))).toEqual(again);
  });

  it('gives source offsets for HTML and Markdown', () => {
    const html = `<p>French President <b>Luc</b> Besnier met Smith &amp; Lowe Inc. in Lisbon.</p>`;
    const markdown = `French President **Luc** Besnier met *Marta Faria* in [Lisbon](http://example.org).`;
    expect(namesIn(analyze(fresh(), article(html, 'html')), html)).toContain('Luc</b> Besnier');
    expect(namesIn(analyze(fresh(), article(markdown, 'markdown')), markdown)).toEqual(
      expect.arrayContaining(['Luc** Besnier', 'Marta Faria', 'Lisbon']),
    );
  });

  it('says that an article is not English and marks nothing', () => {
    const text =
      'Le président a dit que les négociations sont dans la capitale et que le ministre est pour la paix avec les voisins.';
    const found = analyze(fresh(), article(text));
    expect(found.problems.map((problem) => problem.kind)).toEqual(['language']);
    expect(found.mentions).toEqual([]);
  });

  it('does without damaged and missing models, and says so', () => {
    const damaged = Object.fromEntries(Object.entries(models).map(([name, bytes]) => [name, bytes?.slice(0, 100)]));
    for (const files of [{}, damaged]) {
      const analyzer = createAnalyzer(files, readSteps);
      expect(analyzer.problems.every((problem) => problem.kind === 'model')).toBe(true);
      expect(analyzer.problems.length).toBeGreaterThanOrEqual(3);
      expect(analyze(analyzer, article(PORT)).problems.length).toBe(analyzer.problems.length);
    }
  });
});

describe('its steps', () => {
  const run = (steps: Generator<Progress, Analysis>) => {
    const progress: Progress[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return { progress, analysis: step.value };
      progress.push(step.value);
    }
  };

  it('give the visible names first', () => {
    const text = Array.from(
      { length: 80 },
      (_, i) => `Marta Faria met Luc Besnier in Lisbon for talk number ${i}.`,
    ).join('\n');
    const at = text.indexOf('number 79');
    const { progress } = run(fresh().steps(article(text), [{ start: at, end: at + 5 }]));
    const first = progress.find((one) => one.kind === 'names');
    expect(first?.span.end).toBe(text.length);
  });

  it('leave out what is to be skipped, and say so', () => {
    const [lead = ''] = PORT.split('\n');
    const { analysis } = run(fresh().steps(article(PORT), [], { skip: new Set([hashText(lead)]) }));
    expect(analysis.problems).toEqual([expect.objectContaining({ kind: 'skipped', start: 0, end: lead.length })]);
    expect(analysis.mentions.every((mention) => mention.start > lead.length)).toBe(true);
  });

  it('announce every paragraph when careful', () => {
    const { progress } = run(fresh().steps(article(PORT), [], { careful: true }));
    const hashes = PORT.split('\n').map(hashText);
    expect(progress.filter((p) => p.kind === 'paragraph').map((p) => p.hash)).toEqual([
      ...hashes,
      ...hashes,
      ...hashes,
    ]);
  });
});

describe('what a person says of the article', () => {
  const TEXT = 'May 6, 2021\nPresident Olga Brandt met union leaders in Lakeford on Monday, her office said.';
  const monday = (given?: Article['given']): string | null | undefined =>
    analyze(fresh(), { ...article(TEXT), given }).times.find(({ start, end }) => TEXT.slice(start, end) === 'Monday')
      ?.value;

  it('steers its times', () => {
    expect(monday()).toBe('2021-05-03');
    expect(monday({ published: '2021-05-20' })).toBe('2021-05-17');
    expect(monday({ published: null })).toBeNull();
  });

  it('lets it be read though it seems to be in another language, or not', () => {
    const foreign = article(
      'Der Präsident traf am Montag die Führer der Gewerkschaften in der Stadt und lobte sie sehr.',
    );
    expect(analyze(fresh(), foreign).problems.map(({ kind }) => kind)).toEqual(['language']);
    const read = analyze(fresh(), { ...foreign, given: { language: 'en' } });
    expect([read.language, read.problems]).toEqual(['en', []]);
  });
});
