import type { Reading } from '../model/reading';
import { pageFacts, pageTitle, statedLanguage } from './about';
import { type ArticleBlock, articleBlocks } from './articlePart';
import { told } from './facts';
import { bodyInJson } from './jsonBody';
import { languageFact } from './language';
import { type Page, type PageBlock, readPage } from './pageTree';
import { paragraphsOf } from './paragraphs';
import { ProseBuilder } from './prose';

/**
 * The article of a page: its text with the source range of every piece (htmlparser2 reports one range for each decoded
 * entity), and what the page says of itself. Takes time linear in the page.
 */
export const readHtml = (source: string): Reading => articleOfPage(source).reading;

/** A page and what of it is the article. */
export interface ArticleOfPage {
  readonly page: Page;
  /** Of the article, as the page shows them; null where its body stands out of sight. */
  readonly blocks: readonly ArticleBlock[] | null;
  readonly reading: Reading;
}

export function articleOfPage(source: string): ArticleOfPage {
  const seen = readPage(source);
  const page = seen.blocks.some((block) => block.mass >= STORY_UNITS) ? seen : withHidden(source, seen);
  const { title, heading, linked } = pageTitle(page);
  const chosen = articleBlocks(page, heading);
  const builder = new ProseBuilder();
  const body = linked?.body ? bodyInJson(page, linked.body, chosen) : null;
  if (body) {
    if (heading) addBlock(builder, { block: heading, kind: 'headline' });
    body(builder);
  } else for (const each of chosen) addBlock(builder, each);
  const { prose, map } = builder.finish();
  const paragraphs = paragraphsOf(prose, builder.blocks);
  const text = paragraphs.map((paragraph) => prose.slice(paragraph.start, paragraph.end)).join('\n');
  const about = pageFacts(page, linked, title, aroundHeading(page, heading, chosen), prose);
  const language = languageFact(text, statedLanguage(page, linked));
  return {
    page,
    blocks: body ? null : chosen,
    reading: { prose, paragraphs, map, ...told({ ...about, language }) },
  };
}

/** Running text that makes a page worth reading as it is shown. */
const STORY_UNITS = 60;

/** The page with what it hides, where that is where its story is. */
function withHidden(source: string, seen: Page): Page {
  if (!/aria-hidden|style\s*=/i.test(source)) return seen;
  const all = readPage(source, true);
  return all.blocks.some((block) => block.mass >= STORY_UNITS) ? all : seen;
}

function addBlock(builder: ProseBuilder, { block, kind }: ArticleBlock): void {
  for (const piece of block.pieces) if (!piece.node.out) builder.add(piece.text, piece.start, piece.end);
  builder.endBlock(kind);
}

/** How many blocks before the heading and behind the start of the story may show date and byline. */
const BEFORE = 6;
const BEHIND = 12;

/** "Submitted by … on …", also in an element that is left out. */
const SUBMITTED = / (?:submitted|byline|posted|published|dateline|timestamp) /;

/** The lines about the headline, nearest first behind it, then those before it, then the last of the story. */
function aroundHeading(page: Page, heading: PageBlock | null, chosen: readonly ArticleBlock[]): readonly PageBlock[] {
  const live = page.blocks.filter((block) => !block.node.out || block === heading || SUBMITTED.test(block.node.marks));
  const first = heading ?? chosen[0]?.block;
  const at = first ? live.indexOf(first) : 0;
  const after = live.slice(Math.max(0, at + (heading ? 1 : 0)), at + BEHIND);
  const story = after.findIndex((block) => block !== heading && block.mass >= 80);
  const behind = story < 0 ? after : after.slice(0, story);
  const before = live.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
  const last = chosen.slice(-2).map(({ block }) => block);
  return [...behind, ...before, ...last];
}
