/** A brief of the article: what happened with the sentence that proves it, and who is in it. */
import { isHeadline, isMain } from '../model/mainList';
import { wordsAt } from '../model/prose';
import type { Event } from '../model/types';
import { plainMarkdown } from '../words/plainMarkdown';
import { typeWord } from '../words/plainWords';
import { english } from '../words/translate';
import { certaintyOf, kindLabel, whenOf, whoDidWhat } from '../words/whoDidWhat';
import { countAttributes } from './attributes';
import type { Format, Written } from './format';
import { lost } from './losses';

export const markdown: Format = {
  id: 'markdown',
  name: 'Brief (Markdown)',
  about: 'a brief: events with their sentences, and actors',
  ending: 'md',
  frame: { between: '\n' },
  write: writeMarkdown,
  losses: ({ analysis }) =>
    lost({
      mentions: analysis.mentions.length,
      events: analysis.events.filter((event) => !isMain(event) && !isHeadline(event)).length,
      times: analysis.times.length,
      attributes: countAttributes(analysis.events),
    }),
};

function writeMarkdown(article: Written): string {
  const { analysis } = article;
  const events = analysis.events.filter((event) => isMain(event) || isHeadline(event));
  const headline = events.find(isHeadline);
  const lines = [`# ${plainMarkdown(analysis.title ?? analysis.id)}`, ''];
  if (analysis.date) lines.push(plainMarkdown(analysis.date), '');
  if (headline) lines.push(`**${plainMarkdown(whoDidWhat(article, headline))}**`, '');
  if (events.length > 0) lines.push('## Events', '', ...events.flatMap((event) => eventLines(article, event)), '');
  if (analysis.actors.length > 0) {
    lines.push('## Actors', '', '| Name | Type | Role | Mentions |', '| --- | --- | --- | ---: |');
    for (const one of analysis.actors) {
      const cells = [one.name, typeWord(one.type, english), one.role ?? ''].map(plainMarkdown);
      lines.push(`| ${cells.join(' | ')} | ${one.mentions.length} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function eventLines(article: Written, event: Event): string[] {
  const certainty = certaintyOf(event, english);
  const about = [whenOf(article, event, english), kindLabel(event, english), certainty]
    .filter((one) => one !== '')
    .map(plainMarkdown);
  return [
    `- ${plainMarkdown(whoDidWhat(article, event))} (${about.join(', ')})`,
    `  > ${plainMarkdown(wordsAt(article, event.sentence))}`,
  ];
}
