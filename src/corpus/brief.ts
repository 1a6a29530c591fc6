/** A brief of somebody, of two or of a time as Markdown: who, what, when, with a link to every sentence. Pure. */
import { sayDate } from '../words/dates';
import { plainMarkdown } from '../words/plainMarkdown';
import { actWord, modalityWord, percent, typeWord } from '../words/plainWords';
import type { Translate } from '../words/translate';
import { dayOf } from './query';
import { type ReportedEvent, reportedEvents } from './reported';
import type { Corpus, FolderActor, FolderEvent } from './types';

export interface BriefOrder {
  /** As `findEvents` gives them. */
  readonly events: readonly FolderEvent[];
  /** Whom it is about; nobody for a time. */
  readonly actors: readonly FolderActor[];
  /** "Jun 4 to Jun 11, 2026": what is asked for besides; '' for nothing. */
  readonly about: string;
}

/** More than this is no brief: the rest is counted. */
const MAX_EVENTS = 500;
const MAX_NAMED = 12;

/** @param t words of ours in the reader's language; lines and names stay as the articles give them */
export function briefOf(corpus: Corpus, order: BriefOrder, t: Translate): string {
  const all = inTime(reportedEvents(corpus, order.events));
  const told = all.filter(({ lead }) => lead.main);
  const unsure = all.filter(({ lead }) => !lead.main);
  const title = [...order.actors.map(({ name }) => name), order.about].filter((part) => part !== '').join(', ');
  const lines = [`# ${t('Brief: {0}', plainMarkdown(title) || t('the whole folder'))}`, ''];
  const articles = new Set(all.flatMap(({ reports }) => reports.map(({ article }) => article)));
  lines.push(t('{0} events from {1} articles.', all.length, articles.size), '');
  if (order.actors.length > 0) lines.push(`## ${t('Who')}`, '', ...order.actors.map((one) => whoLine(one, t)), '');
  const others = companyOf(corpus, all, order.actors);
  if (others.length > 0) lines.push(`${t('With')}: ${others.map(plainMarkdown).join(', ')}`, '');
  lines.push(`## ${t('What happened')}`, '', ...listed(corpus, told, t));
  if (unsure.length > 0)
    lines.push(
      `## ${t('Unsure')}`,
      '',
      t('Read the sentence before you use any of it.'),
      '',
      ...listed(corpus, unsure, t),
    );
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Undated ones last; within a day as the articles come. */
function inTime(events: readonly ReportedEvent[]): readonly ReportedEvent[] {
  const key = ({ lead }: ReportedEvent): string => dayOf(lead) ?? '\uffff';
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function whoLine(actor: FolderActor, t: Translate): string {
  const about = [
    typeWord(actor.type, t),
    ...(actor.role ? [plainMarkdown(actor.role)] : []),
    t('{0} mentions, {1} articles', actor.mentions, actor.articles),
    ...(actor.aliases.length > 0 ? [`${t('Also called')}: ${actor.aliases.map(plainMarkdown).join(', ')}`] : []),
    ...(actor.articles > 1 ? [t('taken for one with {0}', percent(actor.confidence))] : []),
  ];
  return `- **${plainMarkdown(actor.name)}**: ${about.join('; ')}`;
}

/** Names of those who take part beside whom it is about, the busiest first. */
function companyOf(corpus: Corpus, events: readonly ReportedEvent[], about: readonly FolderActor[]): readonly string[] {
  const counts = new Map<string, number>();
  const own = new Set(about.map(({ id }) => id));
  for (const { lead } of events)
    for (const { actor } of [...lead.source, ...lead.recipient])
      if (actor !== null && !own.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts]
    .sort(([, m], [, n]) => n - m)
    .slice(0, MAX_NAMED)
    .flatMap(([id]) => corpus.actor(id)?.name ?? []);
}

function listed(corpus: Corpus, events: readonly ReportedEvent[], t: Translate): readonly string[] {
  if (events.length === 0) return [t('Nothing.'), ''];
  const rest = events.length - MAX_EVENTS;
  return [
    ...events.slice(0, MAX_EVENTS).flatMap((event) => eventLines(corpus, event, t)),
    ...(rest > 0 ? [`- ${t('{0} more are not listed.', rest)}`] : []),
    '',
  ];
}

function eventLines(corpus: Corpus, { lead, reports, differing }: ReportedEvent, t: Translate): readonly string[] {
  const when = (lead.time && sayDate(lead.time, undefined, t.language)) ?? dayText(dayOf(lead), t);
  const about = [
    actWord(lead, t),
    ...lead.place.slice(0, 1).map(({ words }) => plainMarkdown(words)),
    modalityWord(lead, t) ?? '',
    ...(lead.reviewed === null ? [] : [t('reviewed')]),
  ];
  const numbers = differing.map((each) =>
    [...new Set(each.filter((one) => one !== ''))].map(plainMarkdown).join(' / '),
  );
  return [
    `- **${plainMarkdown(when ?? t('no day'))}**: ${plainMarkdown(lead.line)} (${about.filter((part) => part !== '').join(', ')})`,
    ...reports.map((report) => `  - ${linkTo(corpus, report)}${dated(corpus, report, t)}${quoted(report)}`),
    ...(numbers.length > 0 ? [`  - ${t('Reports differ: {0}', numbers.join(', '))}`] : []),
  ];
}

const dayText = (day: string | undefined, t: Translate): string | undefined =>
  day === undefined ? undefined : sayDate(day, undefined, t.language);

const dated = (corpus: Corpus, { article }: FolderEvent, t: Translate): string => {
  const day = dayText(corpus.article(article)?.date ?? undefined, t);
  return day === undefined ? '' : `, ${plainMarkdown(day)}`;
};

const quoted = ({ sentenceText }: FolderEvent): string => (sentenceText ? `: ${plainMarkdown(sentenceText)}` : '');

/** Lines of a file count from 1 in links. */
function linkTo(corpus: Corpus, { article, sentence }: FolderEvent): string {
  const { line } = corpus.positionOf(article, sentence.start);
  const title = corpus.article(article)?.title ?? fileName(article);
  return `[${plainMarkdown(title)}](<${article.replace(/[<>\s\\]/g, encodeURIComponent)}#L${line + 1}>)`;
}

const fileName = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
