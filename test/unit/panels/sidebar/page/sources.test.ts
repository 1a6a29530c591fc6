import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const all = (readdirSync('src/panels', { recursive: true }) as string[]).map((name) => `src/panels/${name}`);
const files = all.filter((name) => name.endsWith('.ts'));
const sheets = all.filter((name) => name.endsWith('.css'));

/** Ways to turn words into markup, code or a style that the policy forbids. */
const FORBIDDEN =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic|setHTML|\beval\(|new Function|DOMParser|createContextualFragment|\sstyle=|styleMap|retainContextWhenHidden|Math\.random/;

describe('text reaches the page as text only', () => {
  for (const file of files) {
    it(file, () => expect(readFileSync(file, 'utf8')).not.toMatch(FORBIDDEN));
  }
});

it.each(sheets)('%s takes every colour from the theme', (sheet) => {
  const css = readFileSync(sheet, 'utf8');
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|url\(|@import/i);
});

it('the front end knows neither the editor nor Node', () => {
  for (const file of files.filter(
    (name) => name.includes('/page/') || name.endsWith('/messages.ts') || name.endsWith('/readMessage.ts'),
  )) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/from '(vscode|node:)/);
  }
});
