/** What is asked of the formats in a thread of their own, so that the editor carries none of them. */
import { figuresOf, score } from '../corrections/score';
import { type Scored, scoredAgainst } from '../corrections/scoreTable';
import { type Adopted, adopt } from './adopt';
import { type OutFile, type ReadProblem, type Written, writeAll } from './format';
import { EXPORTS, formatById } from './formats';
import { addLosses } from './losses';
import type { Loss } from './lossWords';
import { plainOf } from './plain';

export type Errand =
  | { readonly kind: 'losses'; readonly articles: readonly Written[] }
  /** Files with names for formats that make one of each article; else one without a name. */
  | { readonly kind: 'write'; readonly format: string; readonly articles: readonly Written[] }
  /** @param content LF text of a foreign file. */
  | { readonly kind: 'read'; readonly format: string; readonly content: string; readonly article: Written }
  /** The same file as gold, against which the article's analysis is measured. */
  | { readonly kind: 'score'; readonly format: string; readonly content: string; readonly article: Written };

export interface Offer {
  readonly mentions: number;
  readonly events: number;
  /** F1 against what is marked now. */
  readonly mentionF1: number | undefined;
  readonly eventF1: number | undefined;
  readonly left: Adopted['left'];
  readonly adding: Adopted['gesture'];
  /** The same, with what the file does not mark taken away. */
  readonly replacing: Adopted['gesture'];
}

export interface Answers {
  /** By format id. */
  readonly losses: Readonly<Record<string, readonly Loss[]>>;
  readonly write: readonly OutFile[];
  readonly read: { readonly offer: Offer | undefined; readonly problems: readonly ReadProblem[] };
  readonly score: { readonly scored: Scored | undefined; readonly problems: readonly ReadProblem[] };
}

export function run(errand: Errand): Answers[Errand['kind']] {
  if (errand.kind === 'losses') return lossesOf(errand.articles);
  if (errand.kind === 'write') return written(errand.format, errand.articles);
  const { format, content, article } = errand;
  return errand.kind === 'score' ? scoreOf(format, content, article) : offerOf(format, content, article);
}

const lossesOf = (articles: readonly Written[]): Answers['losses'] =>
  Object.fromEntries(EXPORTS.map((format) => [format.id, addLosses(articles.map((one) => format.losses(one)))]));

const stem = (name: string): string => name.replace(/\.(?:txt|text|md|markdown|html?)$/i, '');

function written(id: string, articles: readonly Written[]): readonly OutFile[] {
  const format = formatById(id);
  if (!format) return [];
  if (!format.apart) return [{ name: '', text: writeAll(format, articles, articles.length > 1) }];
  const taken = new Set<string>();
  const files = articles.flatMap((article): OutFile[] => {
    const name = freeName(stem(article.analysis.id).replace(/[^\p{L}\p{N} ._-]/gu, '_'), taken);
    return [
      { name: `${name}.${format.ending}`, text: format.write(article, false) },
      ...(format.apart?.each?.(article, name) ?? []),
    ];
  });
  return [...files, ...(format.apart.all ?? [])];
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
  taken.add(free.toLowerCase());
  return free;
}

function readOver(id: string, content: string, article: Written) {
  const read = formatById(id)?.read?.(content, { id: article.analysis.id, text: plainOf(article).text });
  return { foreign: read?.articles[0], problems: read?.problems ?? [] };
}

function scoreOf(id: string, content: string, article: Written): Answers['score'] {
  const { foreign, problems } = readOver(id, content, article);
  if (!foreign) return { scored: undefined, problems };
  const { theirs } = adopt(article, foreign, { replace: false });
  return { scored: scoredAgainst(theirs, article.analysis), problems };
}

function offerOf(id: string, content: string, article: Written): Answers['read'] {
  const { foreign, problems } = readOver(id, content, article);
  if (!foreign) return { offer: undefined, problems };
  const adding = adopt(article, foreign, { replace: false });
  const { mentions, events } = score(adding.theirs, article.analysis);
  const offer = {
    mentions: adding.theirs.mentions.length,
    events: adding.theirs.events.length,
    mentionF1: figuresOf(mentions).f1,
    eventF1: figuresOf(events.act).f1,
    left: adding.left,
    adding: adding.gesture,
    replacing: adopt(article, foreign, { replace: true }).gesture,
  };
  return { offer, problems };
}
