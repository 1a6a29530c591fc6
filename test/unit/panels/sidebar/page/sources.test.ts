import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = (readdirSync('src/panels', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/panels/${name}`);

/** Ways to turn words into markup, code or a style that the policy forbids. */
const FORBIDDEN =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|unsafeStatic|setHTML|\beval\(|new Function|DOMParser|createContextualFragment|\sstyle=|styleMap|retainContextWhenHidden|Math\.random/;

describe('text reaches the page as text only', () => {
  for (const file of files) {
    it(file, () => expect(readFileSync(file, 'utf8')).not.toMatch(FORBIDDEN));
  }
});

it('the style sheet takes every colour from the theme', () => {
  const css = readFileSync('src/panels/sidebar/page/sidebar.css', 'utf8');
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|url\(|@import/i);
});

it('the front end knows neither the editor nor Node', () => {
  for (const file of files.filter(
    (name) => name.includes('/page/') || name.endsWith('/messages.ts') || name.endsWith('/readMessage.ts'),
  )) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/from '(vscode|node:)/);
  }
});
