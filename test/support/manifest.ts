/** package.json and package.nls.json with what the tables of commands and of tools for assistants say. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { TOOLS } from '../../src/agents/tools';
import { manifestOf } from '../../src/commands/manifest';
import { TABLE } from '../../src/commands/table';

type Json = Record<string, unknown>;

const toolsOf = () =>
  TOOLS.map(({ name, reference, description, input }) => {
    const { $schema: _, ...inputSchema } = toJsonSchema(input, { target: 'draft-07', errorMode: 'ignore' });
    return {
      name: `dateline_${name}`,
      tags: ['dateline', 'news'],
      // Without the name for a prompt the editor drops the tool.
      toolReferenceName: reference,
      canBeReferencedInPrompt: true,
      icon: '$(organization)',
      displayName: `%tool.${name}%`,
      userDescription: `%tool.${name}.about%`,
      modelDescription: description,
      inputSchema,
    };
  });

const toolNames = (): Json =>
  Object.fromEntries(
    TOOLS.flatMap(({ name, title, about }) => [
      [`tool.${name}`, title],
      [`tool.${name}.about`, about],
    ]),
  );

/** Both as text; what is about neither stays as it is. */
export function withCommands(packageText: string, namesText: string): { package: string; names: string } {
  const manifest = JSON.parse(packageText) as { contributes: Json & { menus: Json } };
  const { commands, keybindings, menus, names } = manifestOf(TABLE);
  const { contributes } = manifest;
  contributes.commands = commands;
  contributes.keybindings = keybindings;
  contributes.languageModelTools = toolsOf();
  // Where our own menu stands is no matter of a single command.
  contributes.menus = { 'editor/context': contributes.menus['editor/context'], ...menus };
  const others = Object.entries(JSON.parse(namesText) as Json).filter(([name]) => !/^(?:command|tool)\./.test(name));
  return { package: written(manifest), names: written({ ...names, ...toolNames(), ...Object.fromEntries(others) }) };
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
