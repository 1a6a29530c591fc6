/**
 * TimelineJS 3: a slide for each event that has a calendar date. Its texts are HTML, so they are escaped; both ends of a
 * slide have the same precision, or the end would be dropped; there are no eras.
 */
import { wordsAt } from '../model/prose';
import type { Event } from '../model/types';
import { safeJson } from '../words/printable';
import { whoDidWhat } from '../words/whoDidWhat';
import { countAttributes } from './attributes';
import { dayRange } from './days';
import { oneLine } from './eventsCsv';
import type { Format, Written } from './format';
import { lost } from './losses';
import { xmlUnits } from './xml';

export const timelinejs: Format = {
  id: 'timelinejs',
  name: 'Slides for TimelineJS',
  about: 'TimelineJS slides, one a dated event',
  ending: 'json',
  framed: true,
  frame: { open: '{"events":[\n', between: ',\n', close: '\n]}\n' },
  write: (article) =>
    article.analysis.events
      .flatMap((event) => slide(article, event) ?? [])
      .map((one) => safeJson(one))
      .join(',\n'),
  losses: ({ analysis }) =>
    lost({
      undated: analysis.events.filter((event) => !dayRange(event.time?.value ?? null)).length,
      mentions: analysis.mentions.length,
      attributes: countAttributes(analysis.events),
      links: analysis.mentions.filter((one) => one.actor !== null).length,
    }),
};

const html = (text: string): string =>
  xmlUnits(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function slide(article: Written, event: Event) {
  const value = event.time?.value ?? null;
  const days = dayRange(value);
  if (!days) return undefined;
  const parts = precision(value ?? '');
  const date = (day: string) => {
    const [year = 0, month, dayOfMonth] = day.split('-').map(Number);
    return { year, ...(parts > 1 ? { month } : {}), ...(parts > 2 ? { day: dayOfMonth } : {}) };
  };
  const [start, end] = [date(days[0]), date(days[1])];
  const same = safeJson(start) === safeJson(end);
  return {
    unique_id: `${article.analysis.id}-${event.id}`.replace(/[^A-Za-z0-9-]/g, '-').replace(/^(?![A-Za-z])/, 'e'),
    start_date: start,
    ...(same ? {} : { end_date: end }),
    group: event.act,
    text: {
      headline: html(oneLine(whoDidWhat(article, event)) || event.act),
      text: `<p>${html(oneLine(wordsAt(article, event.sentence)))}</p><p>${html(article.analysis.title ?? article.analysis.id)}</p>`,
    },
  };
}

/** 1 year, 2 month, 3 day: of an interval the finer of both ends; weeks end on days. */
function precision(value: string): number {
  return Math.max(
    ...value.split('/').map((one) => (/^\d{3}X?$|^\d{4}$/.test(one) ? 1 : /^\d{4}-(?:\d\d|Q\d)$/.test(one) ? 2 : 3)),
  );
}
