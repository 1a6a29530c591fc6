/** What package.json says of the commands, made from the table. */
import type { CommandRow, Key, Where } from './table';

export interface CommandManifest {
  readonly commands: readonly object[];
  readonly keybindings: readonly object[];
  readonly menus: Readonly<Record<string, readonly object[]>>;
  /** Titles of package.nls.json, by name. */
  readonly names: Readonly<Record<string, string>>;
}

const WHEN: Readonly<Record<Exclude<Where, 'note'>, string>> = {
  text: 'editorLangId =~ /^(plaintext|markdown|html)$/',
  article: 'dateline.article',
  review: 'dateline.review',
  compare: 'resourceScheme == dateline-compare',
  paused: 'dateline.paused',
};
/** Keys judge in an article with the focus, also those of commands that do something where nothing is read yet. */
const KEYS_WHEN: Partial<Record<Where, string>> = {
  text: 'dateline.article',
  article: 'dateline.article',
  review: 'dateline.article && dateline.review',
  compare: WHEN.compare,
};
const NOTES = 'commentController == dateline.notes';

export function manifestOf(table: Readonly<Record<string, CommandRow>>): CommandManifest {
  const rows = Object.entries(table).map(([name, row]) => ({ name, command: `dateline.${name}`, row }));
  const menus: Record<string, object[]> = {};
  const put = (menu: string, entry: object | undefined): void => {
    if (!entry) return;
    menus[menu] ??= [];
    menus[menu].push(entry);
  };
  for (const { command, row } of rows) {
    put('commandPalette', paletteOf(command, row));
    put('dateline.annotate', row.menu ? { command, group: row.menu } : undefined);
    const { sidebar, note } = row;
    put('view/title', sidebar && { command, when: `view == dateline.sidebar && ${sidebar.when}`, group: sidebar.at });
    if (note)
      put(note.menu, {
        command,
        when: note.menu.includes('Thread') ? NOTES : `${NOTES} && comment == note`,
        group: note.at,
      });
  }
  return {
    commands: rows.map(({ name, command, row }) => ({
      command,
      title: `%command.${name}%`,
      category: 'Dateline',
      ...(row.icon ? { icon: `$(${row.icon})` } : {}),
      ...(row.where === 'article' || row.where === 'review' ? { enablement: WHEN[row.where] } : {}),
    })),
    keybindings: rows.flatMap(({ command, row }) => (row.keys ?? []).map((key) => bindingOf(command, row, key))),
    menus,
    names: Object.fromEntries(rows.map(({ name, row }) => [`command.${name}`, row.title])),
  };
}

function paletteOf(command: string, { where, palette }: CommandRow): object | undefined {
  if (where === 'note' || palette === false) return { command, when: 'false' };
  return where && { command, when: WHEN[where] };
}

function bindingOf(command: string, { where }: CommandRow, given: Key): object {
  const { key, args, when } = typeof given === 'string' ? { key: given } : given;
  const there = where && KEYS_WHEN[where];
  return {
    command,
    key,
    ...(key.includes('alt+') ? { mac: key.replace('alt+', 'ctrl+alt+') } : {}),
    ...(args === undefined ? {} : { args }),
    when: ['editorTextFocus', there, when].filter(Boolean).join(' && '),
  };
}
