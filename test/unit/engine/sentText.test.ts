import { describe, expect, it } from 'vitest';
import { SentTexts } from '../../../src/engine/sentText';

const TEXT = Array.from({ length: 20 }, (_, i) => `${`Paragraph ${i} goes on. `.repeat(30)}\n\n`).join('');

function unpack(sent: SentTexts, known: Map<string, string>, doc: string, text: string): number {
  const { chunks, texts } = sent.pack(doc, text);
  for (const chunk of texts) known.set(chunk.hash, chunk.text);
  expect(chunks.map((hash) => known.get(hash)).join('')).toBe(text);
  return texts.length;
}

describe('SentTexts', () => {
  it('sends all at first, then what changed', () => {
    const sent = new SentTexts();
    const known = new Map<string, string>();
    expect(unpack(sent, known, 'a', TEXT)).toBeGreaterThan(10);
    expect(unpack(sent, known, 'a', TEXT)).toBe(0);
    expect(unpack(sent, known, 'a', TEXT.replace('Paragraph 7 goes', 'Paragraph 7 went'))).toBeLessThanOrEqual(2);
  });

  it('sends a repeated chunk once', () => {
    const { chunks, texts } = new SentTexts().pack('a', `${'Again and again. '.repeat(40)}\n\n`.repeat(5));
    expect(chunks).toHaveLength(5);
    expect(texts).toHaveLength(1);
  });

  it('sends all again to a new worker, after a loss and after closing', () => {
    const sent = new SentTexts();
    const all = unpack(sent, new Map(), 'a', TEXT);
    sent.newWorker();
    expect(unpack(sent, new Map(), 'a', TEXT)).toBe(all);
    sent.lost('a');
    expect(unpack(sent, new Map(), 'a', TEXT)).toBe(all);
    sent.forget('a');
    expect(unpack(sent, new Map(), 'a', TEXT)).toBe(all);
  });
});
