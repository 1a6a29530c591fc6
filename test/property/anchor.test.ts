import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor, resolveAnchor } from '../../src/corrections/anchor';
import { times } from '../support/fuzzing';

const WORDS =
  'the mayor of Lisbon met Ana Lima and Rui Sousa on Monday after a strike at the port while police watched ferry crews'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const article = fc.array(word, { minLength: 80, maxLength: 400 }).map((words) => words.join(' '));
const spot = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }));

/** A span of whole words. */
function pick(text: string, [at, length]: readonly [number, number]) {
  const words = [...text.matchAll(/\S+/g)];
  const first = words[at % words.length];
  const last = words[Math.min(words.length - 1, (at % words.length) + length - 1)];
  return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

describe('anchors', () => {
  it('are found where they were made', () => {
    fc.assert(
      fc.property(article, spot, (text, where) => {
        const span = pick(text, where);
        expect(resolveAnchor(text, describeAnchor(text, span))).toMatchObject({ found: true, span });
      }),
      { numRuns: times(2000) },
    );
  });

  it('survive any edit that leaves the quote and 32 units around it alone', () => {
    fc.assert(
      fc.property(article, spot, article, article, (text, where, before, after) => {
        const span = pick(text, where);
        const from = Math.max(0, span.start - 33);
        const to = Math.min(text.length, span.end + 33);
        const edited = `${before}\n${text.slice(from, to)}\n${after}`;
        const start = before.length + 1 + span.start - from;
        const found = resolveAnchor(edited, describeAnchor(text, span));
        // The same words in the same context may have been written elsewhere too: then nothing tells the two apart.
        const copies =
          edited.split(text.slice(Math.max(0, span.start - 32), Math.min(text.length, span.end + 32))).length - 1;
        if (copies === 1)
          expect(found).toMatchObject({ found: true, span: { start, end: start + span.end - span.start } });
        else expect(found.found).toBe(true);
      }),
      { numRuns: times(2000) },
    );
  });

  it('never end at other words', () => {
    fc.assert(
      fc.property(article, spot, article, (text, where, other) => {
        const anchor = describeAnchor(text, pick(text, where));
        const found = resolveAnchor(other, anchor);
        if (found.found) expect(other.slice(found.span.start, found.span.end)).toBe(anchor.quote);
      }),
      { numRuns: times(2000) },
    );
  });

  it('do not match inside a longer word', () => {
    const text = 'Then Ana left the hall.';
    const anchor = describeAnchor(text, { start: 5, end: 8 });
    expect(resolveAnchor('Bananas left the hall.', anchor).found).toBe(false);
  });
});
