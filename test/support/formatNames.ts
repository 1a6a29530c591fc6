/** src/formats/names.ts as the registry has it. */
import { EXPORTS } from '../../src/formats/formats';

export const NAMES_FILE = 'src/formats/names.ts';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const key = (id: string): string => (/^\w+$/.test(id) ? id : quoted(id));

const names = EXPORTS.map(({ id, name = id }) => `  ${key(id)}: ${quoted(name)},`);
const facts = EXPORTS.map(({ id, ending, apart, read }) => {
  const fields = [`ending: ${quoted(ending)}`, ...(apart ? ['apart: true'] : []), ...(read ? ['reads: true'] : [])];
  return `  ${key(id)}: { ${fields.join(', ')} },`;
});

export const formatNames =
  (): string => `/** What is known of formats without carrying them: the editor's lists. Written by \`npm run formats\`. */
import { messages } from '../words/translate';

/** What formats are called, by id, in the order of lists. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = messages({
${names.join('\n')}
});

export interface FormatFacts {
  readonly ending: string;
  /** Each article is a file of its own. */
  readonly apart?: true;
  /** It can be read back. */
  readonly reads?: true;
}

export const FORMAT_FACTS: Readonly<Record<string, FormatFacts>> = {
${facts.join('\n')}
};
`;
