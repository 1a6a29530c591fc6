// Pictures of the product in the editor's themes, and of the README; the marks must be seen in each.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/editor.mjs';
import { Sidebar } from '../support/sidebar.mjs';
import { openDateline } from './session.mjs';

/** The theme's name in the editor's list, and the class that the workbench has when it is drawn in it. */
const THEMES = {
  dark: { theme: 'Dark Modern', drawn: 'vs-dark' },
  light: { theme: 'Light Modern', drawn: 'vs' },
  'high-contrast': { theme: 'Dark High Contrast', drawn: 'hc-black' },
  'high-contrast-light': { theme: 'Light High Contrast', drawn: 'hc-light' },
};
const samples = join(root, 'media/samples');
const sample = existsSync(samples) ? readdirSync(samples).sort()[0] : 'wells.txt';

/** Large enough to read on a page, small enough to load. */
const VIEWPORT = { width: 1280, height: 800 };

/** As somebody sets the editor for reading. */
const READING = {
  'editor.wordWrap': 'on',
  'editor.lineNumbers': 'off',
  'editor.fontSize': 14,
  'editor.lineHeight': 1.7,
  'breadcrumbs.enabled': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the editor, not of this script
  'window.title': '${activeEditorShort}',
};

/** The README's picture: an article, the card of somebody in it, and the sidebar. */
async function takePicture(editor) {
  await editor.goTo(2, 1);
  await editor.hover('Katarina Holt', 'Katarina Holt');
  // The card fades in.
  await editor.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const path = await editor.shot('readme', { x: 0, y: 30, width: VIEWPORT.width, height: VIEWPORT.height - 30 });
  // Renewed on demand only: a test run leaves the checkout as it was.
  if (process.env.DATELINE_PICTURE) cpSync(path, join(root, 'media/screenshot.png'));
}

describe('themes', () => {
  let editor;
  before(async () => {
    // One window for all: to open one costs more than all that is looked at in it.
    editor = await openDateline({ file: sample, settings: READING, viewport: VIEWPORT });
    const sidebar = new Sidebar(editor);
    await editor.marked();
    await sidebar.open();
    await sidebar.ready();
  });
  after(() => editor?.close());

  for (const [name, { theme, drawn }] of Object.entries(THEMES)) {
    it(`${name}: article and sidebar are drawn`, async () => {
      await editor.chooseTheme(theme, drawn);
      await editor.focusEditor();
      const marks = await editor.decorations().evaluateAll((nodes) =>
        nodes.map((node) => {
          const style = getComputedStyle(node);
          return style.backgroundColor + style.borderBottomStyle + style.borderBottomColor + style.textDecoration;
        }),
      );
      assert.ok(new Set(marks).size >= 2, `marks cannot be told apart: ${[...new Set(marks)].join(' | ')}`);
      await editor.shot(`theme-${name}`);
      if (name === 'dark') await takePicture(editor);
      assert.deepEqual(editor.faults, []);
    });
  }
});
