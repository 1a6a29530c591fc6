import type { Codebook, OwnEvent, OwnType } from '../model/codebook';
import { fieldWords } from './codebook';
import { printable } from './printable';
import type { Translate } from './translate';

/** All guidelines as a Markdown text of the folder's own; what is shown of it as Markdown is up to who shows it. */
export function guidelinesText(codebook: Codebook, t: Translate): string {
  const section = (one: OwnType | OwnEvent, head: string): string[] => [
    `## ${printable(one.name)}`,
    ...(head === '' ? [] : ['', head]),
    ...(one.guideline ? ['', one.guideline] : []),
    '',
  ];
  return [
    `# ${printable(codebook.name) || t('Codebook')}`,
    '',
    ...codebook.types.flatMap((one) =>
      section(one, [...one.parents, ...(one.is ? [one.is] : [])].map(printable).join(' < ')),
    ),
    ...codebook.events.flatMap((one) => section(one, eventHead(one, t))),
  ].join('\n');
}

function eventHead({ act, parents, attributes, required }: OwnEvent, t: Translate): string {
  const asked = required.map((field) => fieldWords(field, t)).join(', ');
  const told = attributes.map(({ name, kind, values }) => {
    const choices = values.map(({ value }) => printable(value)).join(', ');
    return `* ${printable(name)}: ${kind === 'choice' ? choices : kind === 'number' ? t('a number') : t('words')}`;
  });
  return [
    [act, ...parents.map(printable)].join(' < '),
    ...(asked === '' ? [] : ['', `${t('Asked for:')} ${asked}`]),
    ...(told.length === 0 ? [] : ['', ...told]),
  ].join('\n');
}
