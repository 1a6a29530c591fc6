import { type Fact, NO_FACTS } from '../model/facts';
import type { Reading } from '../model/reading';
import type { ProseParagraph, Span } from '../model/types';
import { dateInText } from './dateLine';
import { fact, told } from './facts';
import { BYLINE, DATE_ONLY } from './headLines';
import { isoDate } from './isoDate';
import { languageFact } from './language';
import { namesIn } from './names';
import { linesOf, paragraphsOf } from './paragraphs';
import { INVISIBLE, ProseBuilder } from './prose';
import { isSlug, type MailHead, mailHead } from './wire';
import { addJoined, isHardWrapped, wrappedBlocks } from './wrapped';

/**
 * Plain text: a line is a paragraph, or a block of lines where they are cut at a width. Then, and where invisible
 * characters stand in words, the prose is a text of its own; else it is the source. Mail headers and the slugs of wires
 * are left out.
 */
export function readText(text: string): Reading {
  const lines = linesOf(text);
  const mail = mailHead(text, lines);
  const story = mail ? lines.slice(mail.lines) : lines;
  const wrapped = isHardWrapped(text, story);
  const blocks = (
    wrapped ? wrappedBlocks(text, story) : story.filter((line) => line.end > line.start).map((line) => [line])
  ).filter((block) => !isSlug(text.slice(block[0]?.start, block.at(-1)?.end)));
  const built = wrapped || INVISIBLE.test(text) ? joined(text, blocks) : undefined;
  const prose = built?.prose ?? text;
  const paragraphs = paragraphsOf(prose, built?.blocks ?? blocks.flat());
  return {
    prose,
    paragraphs,
    map: built?.map,
    ...told({ ...about(prose, paragraphs, mail), language: languageFact(prose) }),
  };
}

/** Text enough to tell how a word is written where it is not cut. */
const KNOWN_UNITS = 400_000;

function joined(text: string, blocks: readonly (readonly Span[])[]) {
  const builder = new ProseBuilder();
  let words: ReadonlySet<string> | undefined;
  const whole = (word: string): boolean => {
    words ??= new Set(text.slice(0, KNOWN_UNITS).match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)?/gu));
    return words.has(word);
  };
  for (const block of blocks) addJoined(builder, text, block, whole);
  return { ...builder.finish(), blocks: builder.blocks };
}

/** Lines at the head among which the title stands. */
const HEAD_LINES = 8;

function about(prose: string, paragraphs: readonly ProseParagraph[], mail: MailHead | null) {
  const head = paragraphs.slice(0, HEAD_LINES).map((each) => ({ ...each, words: prose.slice(each.start, each.end) }));
  const byline = head.find(({ words }) => words.length < 160 && BYLINE.test(words));
  const authors = namesIn(byline?.words ?? mail?.from ?? '');
  return {
    ...NO_FACTS,
    title: fact(mail?.subject, 'mail header') ?? titleAmong(head),
    authors: authors.length > 0 ? { value: authors, from: byline ? 'byline' : 'mail header' } : null,
    published: fact(dateInText(prose)?.value, 'shown') ?? fact(isoDate(mail?.date), 'mail header'),
  };
}

/** The first headline; a line before a date line is a masthead where another headline follows. */
function titleAmong(head: readonly { readonly kind: string; readonly words: string }[]): Fact<string> | null {
  const body = head.findIndex(({ kind, words }) => kind === 'body' && !isAside(words));
  const lines = (body < 0 ? head : head.slice(0, body)).filter(({ kind }) => kind !== 'byline');
  const titles = lines.flatMap(({ kind, words }, i) => (kind === 'headline' && !isAside(words) ? [{ words, i }] : []));
  const [first, second] = titles;
  const next = first && lines[first.i + 1]?.words;
  const masthead =
    first &&
    second &&
    first.words.split(/\s+/).length <= 6 &&
    next !== undefined &&
    (isAside(next) || MASTHEAD.test(first.words));
  return fact((masthead ? second : first)?.words.replace(/\s+/gu, ' '), 'heading');
}

const MASTHEAD =
  /^(?:the )?(?:\S+ ){0,3}(?:times|post|herald|tribune|gazette|courier|news|daily|journal|chronicle|star|mail|press|wire|observer|mirror|sun|globe|echo|standard|argus|sentinel|examiner|bulletin|dispatch|record|register|review|telegraph|independent|guardian)$/i;
const isAside = (words: string): boolean =>
  DATE_ONLY.test(words) ||
  (words.length < 160 && BYLINE.test(words)) ||
  /^(?:vol(?:ume)?|no|issue|edition|page)\.? ?\d/i.test(words);
