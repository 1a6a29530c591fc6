/** One sentence of an article, word for word, with its neighbours, its names and its events. */
import { indexOf } from '../model/lookup';
import { wordsAt } from '../model/prose';
import type { Span } from '../model/types';
import { textOf } from '../words/whoDidWhat';
import { answerText, readNote } from './answer';
import { type ReadArticle, ToolError } from './library';
import { eventRow, sentenceNumber } from './rows';
import type { Shelf } from './shelf';
import { placeOf } from './wordPlaces';

export interface GetSentence {
  readonly article: string;
  /** From 1, as `sentence.number` of an event. */
  readonly number?: number | undefined;
  /** UTF-16 offset of the article's text. */
  readonly start?: number | undefined;
  /** Words that stand in it. */
  readonly words?: string | undefined;
  readonly around?: number | undefined;
}

const QUOTE_UNITS = 4_000;
const NAME_UNITS = 120;
const MAX_NAMES = 60;

export async function getSentence(shelf: Shelf, asked: GetSentence): Promise<string> {
  const article = await shelf.article(asked.article);
  const { sentences } = article.analysis.prose;
  const number = numberOf(article, asked);
  const sentence = sentences[number - 1];
  if (!sentence) throw new ToolError(`The article has ${sentences.length} sentences; there is no number ${number}.`);
  const around = asked.around ?? 0;
  const from = Math.max(0, number - 1 - around);
  const index = indexOf(article);
  const within = (span: Span): boolean => span.start >= sentence.start && span.end <= sentence.end;
  return answerText(readNote([article.name], 1, 1), {
    article: article.name,
    title: article.analysis.title,
    published: article.analysis.date,
    sentences: sentences.slice(from, number + around).map((one, i) => ({
      number: from + i + 1,
      start: one.start,
      end: one.end,
      quote: wordsAt(article, one).slice(0, QUOTE_UNITS),
    })),
    names: index.mentions
      .filter(within)
      .slice(0, MAX_NAMES)
      .map(({ start, end, type, kind, actor }) => ({
        words: textOf(article, { start, end }, NAME_UNITS),
        start,
        end,
        type,
        kind,
        actor: index.actor(actor)?.name ?? null,
      })),
    events: index.events.filter((one) => within(one.trigger)).map((one) => eventRow(article, one)),
  });
}

function numberOf(article: ReadArticle, { number, start, words }: GetSentence): number {
  if (number !== undefined) return number;
  if (words !== undefined) return sentenceNumber(article, placeOf(article, words, start).start);
  if (start === undefined) throw new ToolError('Say which sentence: "number", "start" or "words".');
  return sentenceNumber(article, start);
}
