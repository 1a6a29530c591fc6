import { describe, expect, it } from 'vitest';
import { SentTexts } from '../../../src/engine/sentText';
import { applyEdit } from '../../../src/model/follow';

const TEXT = Array.from({ length: 20 }, (_, i) => `${`Paragraph ${i} goes on. `.repeat(30)}\n\n`).join('');

describe('SentTexts', () => {
  it('sends all at first, then what changed', () => {
    const sent = new SentTexts();
    expect(sent.pack('a', 1, TEXT)).toEqual({ whole: TEXT });
    expect(sent.pack('a', 2, TEXT)).toEqual({ since: 1, edit: null });
    const changed = TEXT.replace('Paragraph 7 goes', 'Paragraph 7 went');
    const next = sent.pack('a', 3, changed);
    if (!('edit' in next) || !next.edit) throw new Error('an edit was expected');
    expect(next.since).toBe(2);
    expect(next.edit.text.length).toBeLessThan(10);
    expect(applyEdit(TEXT, next.edit)).toBe(changed);
  });

  it('sends another text whole', () => {
    const sent = new SentTexts();
    sent.pack('a', 1, TEXT);
    expect(sent.pack('a', 2, 'Something else.')).toEqual({ whole: 'Something else.' });
  });

  it('sends all again to a new worker, and after it was forgotten', () => {
    const sent = new SentTexts();
    sent.pack('a', 1, TEXT);
    sent.newWorker();
    expect(sent.pack('a', 2, TEXT)).toEqual({ whole: TEXT });
    sent.forget('a');
    expect(sent.pack('a', 3, TEXT)).toEqual({ whole: TEXT });
  });

  it('knows one article from another', () => {
    const sent = new SentTexts();
    sent.pack('a', 1, TEXT);
    expect(sent.pack('b', 2, TEXT)).toEqual({ whole: TEXT });
    expect(sent.pack('a', 3, TEXT)).toEqual({ since: 1, edit: null });
  });
});
