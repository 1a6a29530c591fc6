import { describe, expect, it, vi } from 'vitest';
import { cutPieces, modeOf, nextPiece, withMargin } from '../../../src/engine/pieces';
import { WHOLE_DOCUMENT_UNITS } from '../../../src/limits';
import { articleOf, memoryEngine } from '../../support/memoryEngine';

const paragraph = (i: number) =>
  `Anna${'abcdefghij'[i % 10]} met Boris. ${'then nothing more was said that day. '.repeat(8)}\n\n`;
const longText = (units: number) => {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < units; i++) {
    const part = paragraph(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

describe('modeOf', () => {
  it('takes an article as a whole, a long text in pieces, an endless one only where it is seen', () => {
    expect(modeOf('Anna ran.')).toBe('whole');
    expect(modeOf(longText(WHOLE_DOCUMENT_UNITS - 1_000))).toBe('whole');
    expect(modeOf(longText(WHOLE_DOCUMENT_UNITS + 1_000))).toBe('pieces');
    expect(modeOf(`${longText(100_000)}${'x'.repeat(20_001)}`)).toBe('visible');
    expect(modeOf('x'.repeat(200_000))).toBe('visible');
    expect(modeOf('x'.repeat(25_000))).toBe('whole');
  });

  it('goes by what a page shows, not by its markup, scripts and their endless lines', () => {
    const page = (head: string, body: string) => `<html><head>${head}</head><body><p>${body}</p></body></html>`;
    const script = `<script>${'f(1<2);'.repeat(300_000)}</script>`;
    const style = `<style>${'p>a{top:0}'.repeat(10_000)}</style>`;
    const picture = `<img src="data:,${'A'.repeat(100_000)}">`;
    for (const [head, body] of [
      [script, 'Anna met Boris.'],
      [style, picture],
      [script + style, picture.repeat(20)],
    ] as const)
      expect(modeOf(page(head, body), 'html')).toBe('whole');
    expect(modeOf(page(style, `<p>${'then '.repeat(WHOLE_DOCUMENT_UNITS / 5)}`), 'html')).toBe('visible');
    expect(modeOf(page('', longText(WHOLE_DOCUMENT_UNITS + 1_000)), 'html')).toBe('pieces');
    expect(modeOf(page(script.repeat(3), ''), 'html')).toBe('visible');
    for (const broken of ['<script>', '<', '</p', '<style'])
      expect(modeOf(`${'x'.repeat(WHOLE_DOCUMENT_UNITS)}x${broken}`, 'html')).toBe('visible');
  });
});

describe('cutPieces', () => {
  it('keeps the pieces that an edit does not touch', () => {
    const text = longText(WHOLE_DOCUMENT_UNITS + 1_000);
    const before = cutPieces(text, undefined);
    const at = Math.floor(text.length / 2);
    const after = cutPieces(`${text.slice(0, at)}Zoe! ${text.slice(at)}`, before);
    const kept = new Set(before.pieces);
    expect(after.pieces.filter((piece) => !kept.has(piece)).length).toBeLessThanOrEqual(3);
    expect(after.pieces.map((piece) => after.text.slice(piece.start, piece.end)).join('')).toBe(after.text);
  });

  it('takes a page with one long line in one piece, before and after an edit', () => {
    const page = `<p>Anna met Boris.</p><script>${'f();'.repeat(30_000)}</script>`;
    const before = cutPieces(page, undefined, 'html');
    expect(before.pieces).toHaveLength(1);
    expect(cutPieces(`${page}<p>Zoe left.</p>`, before, 'html').pieces).toHaveLength(1);
  });
});

describe('an edit of a long text', () => {
  const TEXT = longText(WHOLE_DOCUMENT_UNITS + 1_000);
  const before = cutPieces(TEXT, undefined);
  const typed = (at: number, words: string, gone = 0) => TEXT.slice(0, at) + words + TEXT.slice(at + gone);

  it.each([
    ['a word', typed(1_000_000, 'Zoe ')],
    ['a word at the start', typed(0, 'Zoe ')],
    ['a word at the end', typed(TEXT.length, 'Zoe')],
    ['a line that is too long', typed(1_000_000, 'x'.repeat(20_001))],
    ['lines that become one', typed(1_000_000, '', 30_000).replaceAll('\n', ' ')],
    ['a text that is short now', typed(0, '', 100_000)],
  ])('is taken as the whole text would be: %s', (_, after) => {
    expect(cutPieces(after, before).mode).toBe(modeOf(after));
  });

  it('looks for lines around it alone', () => {
    const looks = vi.spyOn(String.prototype, 'indexOf');
    cutPieces(typed(1_000_000, 'Zoe '), before);
    const count = looks.mock.calls.length;
    looks.mockRestore();
    expect(count).toBeLessThan(50);
  });
});

describe('withMargin', () => {
  it('adds lines on both sides, but never all of an endless line', () => {
    const text = 'line\n'.repeat(1_000);
    const [span] = withMargin(text, [{ start: 2_500, end: 2_600 }]);
    expect(span).toEqual({ start: 1_500, end: 3_605 });
    const [endless] = withMargin('x'.repeat(5_000_000), [{ start: 0, end: 5_000_000 }]);
    expect((endless?.end ?? 0) - (endless?.start ?? 0)).toBeLessThanOrEqual(100_000);
  });
});

describe('nextPiece', () => {
  it('takes what is on screen, then what follows, then the rest', () => {
    const pieced = cutPieces(longText(WHOLE_DOCUMENT_UNITS + 1_000), undefined);
    const middle = pieced.pieces[20];
    if (!middle) throw new Error('too few pieces');
    const visible = [{ start: middle.start + 20_000, end: middle.start + 22_000 }];
    expect(nextPiece(pieced, visible)).toBe(middle);
    for (const piece of pieced.pieces.slice(19, 22)) piece.failed = true;
    expect(nextPiece(pieced, visible)).toBe(pieced.pieces[22]);
    for (const piece of pieced.pieces.slice(22)) piece.failed = true;
    expect(nextPiece(pieced, visible)).toBe(pieced.pieces[0]);
  });
});

describe('a long document', () => {
  const text = longText(WHOLE_DOCUMENT_UNITS + 100_000);

  it('shows what is on screen first and ends with all of it', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 0 });
    const at = text.indexOf('Annaf', 1_000_000);
    scheduler.update(articleOf('a', 1, text), [{ start: at, end: at + 3_000 }]);
    while (results.length === 0) await clock.advance(1);
    const first = results[0]?.analysis.mentions[0];
    expect(first && Math.abs(first.start - at)).toBeLessThan(60_000);
    while (!results.at(-1)?.complete) await clock.advance(100);
    const { analysis } = results.at(-1) ?? { analysis: undefined };
    expect(analysis?.mentions).toHaveLength(text.match(/\b[A-Z][a-z]+/g)?.length ?? 0);
    for (const mention of analysis?.mentions.slice(0, 500) ?? []) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.why);
    }
    expect(new Set(analysis?.mentions.map((mention) => mention.id)).size).toBe(analysis?.mentions.length);
    expect(analysis?.actors.map((actor) => actor.name).sort()).toContain('Boris');
    expect(new Set(analysis?.actors.map((actor) => actor.name)).size).toBe(analysis?.actors.length);
    const prominence = analysis?.actors.reduce((sum, actor) => sum + actor.prominence, 0);
    expect(prominence).toBeCloseTo(1);
  });

  it('asks only for the edited piece after a keystroke', async () => {
    const { scheduler, clock, results, workers } = memoryEngine({ stepMs: 0 });
    scheduler.update(articleOf('a', 1, text), []);
    while (!results.at(-1)?.complete) await clock.advance(100);
    const before = workers.received('analyze').length;
    const changed = `${text.slice(0, 1_000_000)} Zoe ran. ${text.slice(1_000_000)}`;
    scheduler.update(articleOf('a', 2, changed), [{ start: 1_000_000, end: 1_001_000 }]);
    await clock.advance(1_000);
    expect(results.at(-1)).toMatchObject({ version: 2, complete: true });
    expect(workers.received('analyze').length - before).toBeLessThanOrEqual(3);
    const zoe = results.at(-1)?.analysis.mentions.filter((mention) => mention.why === 'Zoe');
    expect(zoe?.map((mention) => changed.slice(mention.start, mention.end))).toEqual(['Zoe']);
    const last = results.at(-1)?.analysis.mentions.at(-1);
    expect(changed.slice(last?.start, last?.end)).toBe(last?.why);
  });

  it('with more in it than readers can go through is analysed in part', async () => {
    const { scheduler, clock, results } = memoryEngine({ stepMs: 0 });
    const crowded = 'Anna Boris Clara Dora Eve.\n\n'.repeat(80_000);
    const at = crowded.length - 50_000;
    scheduler.update(articleOf('a', 1, crowded), [{ start: at, end: at + 100 }]);
    while (!results.at(-1)?.complete) await clock.advance(100);
    const { mentions, problems } = results.at(-1)?.analysis ?? { mentions: [], problems: [] };
    expect(mentions.length).toBeGreaterThan(60_000);
    expect(mentions.length).toBeLessThan(80_000);
    expect(mentions.some((mention) => mention.start === crowded.lastIndexOf('Anna', at))).toBe(true);
    expect(problems.map((problem) => problem.kind)).toEqual(['limit']);
  });

  it('with an endless line is analysed on screen only, and says so', async () => {
    const { scheduler, clock, results, workers } = memoryEngine({ stepMs: 0 });
    const endless = 'Anna met Boris and went on and '.repeat(40_000);
    scheduler.update(articleOf('a', 1, endless), [{ start: 0, end: endless.length }]);
    while (!results.at(-1)?.complete) await clock.advance(10);
    expect(results.at(-1)?.analysis.problems.map((problem) => problem.kind)).toEqual(['limit']);
    expect(workers.received('analyze').length).toBeLessThan(4);
    scheduler.setVisible('a', [{ start: 1_000_000, end: 1_000_500 }]);
    await clock.advance(5_000);
    const mentions = results.at(-1)?.analysis.mentions ?? [];
    expect(mentions.some((mention) => mention.start > 990_000)).toBe(true);
    expect(mentions.some((mention) => mention.start > 400_000 && mention.start < 600_000)).toBe(false);
  });
});
