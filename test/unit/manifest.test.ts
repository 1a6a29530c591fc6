import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TABLE } from '../../src/commands/table';
import { EVENT_COLOR, MARKS, TINT_COLORS } from '../../src/editor/palette';
import { ARTICLE_ENDINGS, ARTICLE_LANGUAGES } from '../../src/model/articleKinds';
import { withCommands } from '../support/manifest';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const names: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const sourceOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`))
    .join('\n');
const commandIds: string[] = contributes.commands.map((command: { command: string }) => command.command);

test('every name is defined, and every definition used', () => {
  const used = [...read('package.json').matchAll(/%([\w.]+)%/g)].map((match) => match[1] ?? '');
  expect(used.filter((name) => !(name in names))).toEqual([]);
  expect(Object.keys(names).filter((name) => !used.includes(name))).toEqual([]);
});

test('commands, keys and menus are those of the table (npm run manifest writes them)', () => {
  const made = withCommands(read('package.json'), read('package.nls.json'));
  expect(JSON.parse(read('package.json')).contributes).toEqual(JSON.parse(made.package).contributes);
  expect(JSON.parse(read('package.nls.json'))).toEqual(JSON.parse(made.names));
});

test('each row of the table has a title and one command, each command a row', () => {
  for (const { title } of Object.values(TABLE)) expect(title).toMatch(/^[A-Z]/);
  const declared = [...sourceOf('src/commands').matchAll(/id: '(dateline\.(?!_)\w+)'/g)].map((match) => match[1]);
  // Each panel has the command that opens it.
  const panels = /const PANELS = \{(.*?)\}/s.exec(read('src/panels/panels.ts'))?.[1] ?? '';
  const opening = [...panels.matchAll(/(\w)(\w*):/g)].map(([, a = '', z]) => `dateline.open${a.toUpperCase()}${z}`);
  expect(opening.length).toBeGreaterThan(1);
  expect([...declared, ...opening].sort()).toEqual(
    Object.keys(TABLE)
      .map((name) => `dateline.${name}`)
      .sort(),
  );
});

test('menus, keys and the walkthrough name commands that exist', () => {
  const named = [
    ...contributes.keybindings.map((each: { command: string }) => each.command),
    ...Object.values<{ command?: string }[]>(contributes.menus).flatMap((menu) =>
      menu.flatMap((each) => each.command ?? []),
    ),
    ...[
      ...Object.values(names)
        .join()
        .matchAll(/command:(dateline\.\w+)/g),
    ].map((match) => match[1]),
  ];
  expect(named.filter((id) => !commandIds.includes(id))).toEqual([]);
});

test('keys work in articles, in our own lists and in our own view only', () => {
  for (const { when } of contributes.keybindings)
    expect(when).toMatch(
      /^(editorTextFocus && (dateline\.article|resourceScheme == dateline-compare)|focusedView == dateline\.folder$)/,
    );
});

test('single keys judge in review and in our own lists only', () => {
  const single = contributes.keybindings.filter(({ key }: { key: string }) => !/alt|ctrl|cmd/.test(key));
  expect(single.length).toBeGreaterThan(10);
  for (const { when } of single) expect(when).toMatch(/dateline\.review|dateline-compare/);
});

test('no key is bound twice in one place', () => {
  const bound = contributes.keybindings.map(({ key, when }: { key: string; when: string }) => `${key} ${when}`);
  expect(bound.filter((each: string, at: number) => bound.indexOf(each) !== at)).toEqual([]);
});

test('settings that the code reads are declared', () => {
  const source = sourceOf('src/editor') + read('src/extension.ts');
  expect(source).toContain("'dateline'");
  for (const id of Object.keys(contributes.configuration.properties)) {
    expect(id).toMatch(/^dateline(\.[a-zA-Z]+){1,2}$/);
    const property = contributes.configuration.properties[id];
    expect(property.default).toBeDefined();
    expect(source).toContain(`'${id.split('.').at(-1)}'`);
  }
});

test('it works in restricted and virtual workspaces, and starts with an article only', () => {
  expect(manifest.capabilities).toEqual({ virtualWorkspaces: true, untrustedWorkspaces: { supported: true } });
  expect(manifest.activationEvents).toEqual(ARTICLE_LANGUAGES.map((language) => `onLanguage:${language}`));
});

test('corrections nest below every kind of article file', () =>
  expect(Object.keys(contributes.configurationDefaults['explorer.fileNesting.patterns']).sort()).toEqual(
    ARTICLE_ENDINGS.map((ending) => `*.${ending}`).sort(),
  ));

test('nothing of a runtime is installed: all is bundled', () => expect(manifest.dependencies).toBeUndefined());

test('files that the manifest names exist', () => {
  const files = [
    ...contributes.viewsContainers.activitybar.map((each: { icon: string }) => each.icon),
    ...contributes.walkthroughs[0].steps.flatMap(({ media }: { media: Record<string, string> }) => [
      media.image ?? media.markdown,
    ]),
  ];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(contributes.walkthroughs[0].steps.length).toBeLessThanOrEqual(5);
});

describe('colours', () => {
  const colors: { id: string; defaults: Record<string, string> }[] = contributes.colors;
  const backgrounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
  const used = [
    ...Object.values(MARKS).flatMap((mark) => [mark.line, mark.background]),
    EVENT_COLOR,
    ...Object.values(TINT_COLORS),
  ];

  test('those that are used are declared, with a default for each kind of theme', () => {
    expect(colors.map((color) => color.id).sort()).toEqual([...used].sort());
    for (const { defaults } of colors) expect(Object.keys(defaults)).toEqual(Object.keys(backgrounds));
  });

  test.each(Object.entries(backgrounds))('lines stand out in %s', (kind, background) => {
    const least = kind.startsWith('high') ? 4.5 : 3;
    for (const { id, defaults } of colors.filter((color) => !color.id.endsWith('Background'))) {
      expect(contrast(defaults[kind] ?? '', background), id).toBeGreaterThanOrEqual(least);
    }
  });
});

test('each type has a line of its own when sure', () => {
  const styles = Object.values(MARKS).map((mark) => mark.sure);
  expect(new Set(styles).size).toBe(styles.length);
});

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the samples that are offered are those that ship', () => {
  const offered = [...read('src/commands/openSample.ts').matchAll(/'([\w-]+\.(?:txt|md))'/g)].map((match) => match[1]);
  expect(offered.sort()).toEqual(readdirSync('media/samples').sort());
});
