import { expect, test } from 'vitest';
import { sidecarUriOf } from '../../../src/desk/addresses';

test.each([
  ['file:///news/a.txt', 'file:///news/a.txt.dateline.jsonl'],
  ['file:///news/a%20b%23.md', 'file:///news/a%20b%23.md.dateline.jsonl'],
  ['vscode-remote://ssh-remote%2Bhost/a.html?x=1#y', 'vscode-remote://ssh-remote%2Bhost/a.html.dateline.jsonl'],
  ['untitled:Untitled-1', undefined],
  ['mem://host', undefined],
])('the corrections of %s lie at %s', (article, sidecar) => {
  expect(sidecarUriOf(article)).toBe(sidecar);
});
