/** Where words of strangers leave the program, and that each kind of place has one door, which makes them harmless. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainLabel } from '../../src/words/labels';
import { payloads } from '../support/payloads';

const SRC = join(__dirname, '../../src');

function filesWith(what: RegExp): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && what.test(readFileSync(join(SRC, name), 'utf8')));
}

describe('the doors', () => {
  it.each([
    ['words in the status bar', /\bsetStatusBarMessage\(/, ['editor/say.ts']],
    ['Markdown that the editor draws', /\bnew vscode\.MarkdownString\(/, ['editor/hover.ts']],
    ['hovers that may run commands', /\.isTrusted\b/, ['editor/hover.ts']],
    ['HTML in Markdown', /\bsupportHtml\b|\bsupportThemeIcons\b/, []],
    [
      'markup made of text',
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write\(|\bunsafe(?:HTML|SVG|Static)\b/,
      [],
    ],
    ['other programs', /child_process|\bcreateTerminal\(|\bopenExternal\(/, []],
  ])('%s', (_, what, doors) => expect(filesWith(what).filter((name) => !name.startsWith('training/'))).toEqual(doors));
});

it('no label of theirs draws an icon or hides a sign', () => {
  for (const payload of payloads()) {
    expect(plainLabel(payload)).not.toMatch(/(?<!\\)\$\(/);
    expect(plainLabel(payload)).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  }
});
