import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { appendForeign, linkMarkdown, type MarkdownSink } from '../../../src/editor/safeMarkdown';
import { labelText } from '../../../src/words/labels';
import { times } from '../../support/fuzzing';

/** Escapes as the editor's MarkdownString does. */
class Sink implements MarkdownSink {
  value = '';
  appendText(text: string): void {
    this.value += text
      .replace(/[\\`*_{}[\]()#+\-!~]/g, '\\$&')
      .replace(/([ \t]+)/g, (run) => '&nbsp;'.repeat(run.length));
  }
  appendMarkdown(markdown: string): void {
    this.value += markdown;
  }
}

const written = (text: string, limit = 240) => {
  const sink = new Sink();
  appendForeign(sink, text, limit);
  return sink.value;
};

function plainText(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text') return node.value ?? '';
  expect(['root', 'paragraph']).toContain(node.type);
  return (node.children ?? []).map((child) => plainText(child as { type: string })).join('');
}

const HOSTILE = [
  '![x](http://example.org/a.png)',
  '[open](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  'https://example.org/?q=1 www.example.org a@example.org',
  '1. list',
  '- list',
  '# head',
  '> quote',
  '```js',
  '    code',
  '===',
  '| a | b |',
  '&lt;b&gt; &#60;',
  '**bold** `x` ~~y~~',
];

test.each(HOSTILE)('%s is shown as it stands', (text) => {
  expect(plainText(fromMarkdown(written(text)))).toBe(labelText(text));
});

test.each(HOSTILE)('%s holds nothing that could be taken for a bare address', (text) => {
  expect(written(text)).not.toMatch(/:\/\/|www\.|@/);
});

test('what is rendered is the text, and only text', () => {
  const pieces = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), (parts) => {
      const text = parts.join(' ');
      expect(plainText(fromMarkdown(written(text)))).toBe(labelText(text, 240));
    }),
    { numRuns: times(2_000) },
  );
});

test('a link takes ids and numbers, and nothing else', () => {
  expect(linkMarkdown({ title: 'Next', command: 'dateline._x', args: [3, 'm12'] })).toBe(
    '[Next](command:dateline._x?%5B3%2C%22m12%22%5D)',
  );
  expect(linkMarkdown({ title: 'Next', command: 'dateline._x', args: ['](command:evil)'] })).toBe('');
  expect(linkMarkdown({ title: 'Next', command: 'dateline._x', args: [Number.NaN] })).toBe('');
});
