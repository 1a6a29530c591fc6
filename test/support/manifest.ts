/** package.json and package.nls.json with what the table of commands says. */
import { manifestOf } from '../../src/commands/manifest';
import { TABLE } from '../../src/commands/table';

type Json = Record<string, unknown>;

/** Both as text; what is not about commands stays as it is. */
export function withCommands(packageText: string, namesText: string): { package: string; names: string } {
  const manifest = JSON.parse(packageText) as { contributes: Json & { menus: Json } };
  const { commands, keybindings, menus, names } = manifestOf(TABLE);
  const { contributes } = manifest;
  contributes.commands = commands;
  contributes.keybindings = keybindings;
  // Where our own menu stands is no matter of a single command.
  contributes.menus = { 'editor/context': contributes.menus['editor/context'], ...menus };
  const others = Object.entries(JSON.parse(namesText) as Json).filter(([name]) => !name.startsWith('command.'));
  return { package: written(manifest), names: written({ ...names, ...Object.fromEntries(others) }) };
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
