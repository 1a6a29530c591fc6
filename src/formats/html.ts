/** The annotated article as one page that needs nothing else: no script, no address, every mark told in words, too. */
import { isHeadline, isMain } from '../model/mainList';
import { wordsAt } from '../model/prose';
import type { Event, Span } from '../model/types';
import { typeWord } from '../words/plainWords';
import { english } from '../words/translate';
import { certaintyOf, kindLabel, whenOf, whoDidWhat } from '../words/whoDidWhat';
import { countAttributes } from './attributes';
import { oneLine } from './eventsCsv';
import type { Format, Written } from './format';
import { lost } from './losses';
import { plainOf } from './plain';
import { attributes, escapeXml, forbiddenUnits } from './xml';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, dt, th { font-family: system-ui, sans-serif; line-height: 1.25; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.person { text-decoration-style: solid; } mark.organization { text-decoration-style: double; }
mark.place { text-decoration-style: dashed; } mark.group { text-decoration-style: dotted; }
mark.date, mark.money, mark.other { text-decoration: underline 1px dotted; }
mark.event { font-weight: bold; text-decoration: underline wavy 1px; }
table { border-collapse: collapse; } td, th { border: 1px solid; padding: .2rem .5rem; text-align: left; }
.text { white-space: pre-wrap; }
blockquote { margin: .3rem 0 .8rem 1rem; }
`;

export const html: Format = {
  id: 'html',
  name: 'Annotated page (HTML)',
  about: 'the annotated article as one page that stands alone',
  ending: 'html',
  write: writeHtml,
  apart: {},
  losses: (article) =>
    lost({
      attributes: countAttributes(article.analysis.events),
      characters: forbiddenUnits(plainOf(article).text),
    }),
};

function writeHtml(article: Written): string {
  const { analysis } = article;
  const title = oneLine(analysis.title ?? '') || analysis.id;
  const events = analysis.events.filter((event) => isMain(event) || isHeadline(event));
  return `<!DOCTYPE html>
<html lang="${escapeXml(analysis.language === 'und' ? 'en' : analysis.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${analysis.date ? `<p><time datetime="${escapeXml(analysis.date)}">${escapeXml(analysis.date)}</time></p>\n` : ''}<section aria-labelledby="events">
<h2 id="events">Events</h2>
<ol>
${events.map((event) => eventItem(article, event)).join('')}</ol>
</section>
<section aria-labelledby="actors">
<h2 id="actors">Actors</h2>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Role</th><th scope="col">Mentions</th></tr></thead>
<tbody>
${analysis.actors.map((one) => `<tr><th scope="row">${escapeXml(oneLine(one.name))}</th><td>${escapeXml(typeWord(one.type, english))}</td><td>${escapeXml(oneLine(one.role ?? ''))}</td><td>${one.mentions.length}</td></tr>\n`).join('')}</tbody>
</table>
</section>
<section aria-labelledby="article">
<h2 id="article">Article</h2>
<div class="text">${markedText(plainOf(article), events)}</div>
</section>
</main>
</body>
</html>
`;
}

function eventItem(article: Written, event: Event): string {
  const certainty = certaintyOf(event, english);
  const about = [whenOf(article, event, english), kindLabel(event, english), certainty]
    .filter((one) => one !== '')
    .join(', ');
  const sentence = escapeXml(oneLine(wordsAt(article, event.sentence)));
  return `<li><a href="#${event.id}">${escapeXml(oneLine(whoDidWhat(article, event)))}</a> (${escapeXml(about)})\n<blockquote>${sentence}</blockquote></li>\n`;
}

interface Mark extends Span {
  readonly open: string;
}

/** Spans that cross each other are cut where they do, so that the tags nest. */
function markedText(article: Written, events: readonly Event[]): string {
  const { text, analysis } = article;
  const shown = new Set(events.map((event) => event.id));
  const names = new Map(analysis.actors.map((one) => [one.id, one.name]));
  const marks: Mark[] = [
    ...analysis.mentions.map((one) => {
      const name = one.actor === null ? '' : oneLine(names.get(one.actor) ?? '');
      const title = name === '' ? typeWord(one.type, english) : `${typeWord(one.type, english)}: ${name}`;
      return { start: one.start, end: one.end, open: `<mark${attributes({ class: classOf(one.type), title })}>` };
    }),
    ...analysis.events
      .filter((event) => shown.has(event.id))
      .map((event) => ({
        ...event.trigger,
        open: `<mark${attributes({ class: 'event', id: event.id, title: kindLabel(event, english) })}>`,
      })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: string[] = [];
  const open: Mark[] = [];
  let at = 0;
  const upTo = (offset: number): void => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) {
      const last = open.pop() as Mark;
      out.push(escapeXml(text.slice(at, last.end)), '</mark>');
      at = last.end;
    }
    out.push(escapeXml(text.slice(at, offset)));
    at = offset;
  };
  for (const mark of marks) {
    upTo(mark.start);
    const outer = open.at(-1);
    const end = outer ? Math.min(mark.end, outer.end) : mark.end;
    if (end <= mark.start) continue;
    out.push(mark.open);
    open.push({ ...mark, end });
  }
  upTo(text.length);
  return out.join('');
}

const classOf = (type: string): string => (/^[a-z]+$/.test(type) ? type : 'other');
