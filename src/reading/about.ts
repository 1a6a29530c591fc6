/** What an article says of itself, each thing with the place where it says so. */
import type { Fact, Facts } from '../model/facts';
import { dateInText } from './dateLine';
import { daysBetween, isoDate } from './isoDate';
import { type LinkedArticle, linkedArticle } from './jsonLd';
import { namesIn } from './names';
import { titleOf } from './pageTitle';
import type { Page, PageBlock } from './pageTree';

/** Names of meta elements in their many dialects, the surest first. */
const PUBLISHED = `article:published_time og:article:published_time article:published article.published datepublished
  article:publicationdate article:publication_date og:published_time og:pubdate pubdate pub_date publish_date publish-date
  publishdate publication_date publication-date publicationdate published published_date published-date published_time
  published-time published_at date_published date-published article_date_original article:date article_date
  article-publication-date citation_publication_date citation_date citation_online_date dc.date.issued dc.date.published
  dcterms.issued dcterms.available dc.date.created dcterms.created dcterms.date dc.date dc:date dcsext.articlefirstpublished
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime swiftype:published_at
  originalpublicationdate displaydate display_date posted date_posted bt:pubdate eomportal-firstpublished vr:published_time
  lastpublishdate shareaholic:article_published_time og:release_date release_date article:created created created_at
  created_time datecreated creationdate date.created date.issued date issue_date iso-8601-publish-date timestamp
  cre_date analyticsattributes.articledate weibo:article:create_at rnews:datepublished ptime`.split(/\s+/);
const MODIFIED =
  `article:modified_time og:article:modified_time og:updated_time og:modified_time datemodified last-modified
  lastmodified last_modified last_updated lastmod modified modified_date dc.date.modified dcterms.modified
  article:updated_time article:updated updated updated_at utime revised bt:moddate dateupdated`.split(/\s+/);
/** The only date of a page may be that of its last change. */
const LAST_RESORT = 'revision_date og:updated_time article:modified_time last-modified datemodified'.split(' ');
const AUTHORS =
  `author article:author authors dc.creator dcterms.creator dc.creator.author byl parsely-author sailthru.author
  article:author_name og:author cxenseparse:author citation_author creator byline author_name twitter:data1`.split(
    /\s+/,
  );
const OUTLETS =
  'og:site_name application-name apple-mobile-web-app-title dc.publisher dcterms.publisher publisher copyright-holder'.split(
    ' ',
  );
const SECTIONS =
  'article:section og:article:section section parsely-section sailthru.section dc.subject category'.split(' ');
const LANGUAGES = 'og:locale content-language dc.language dcterms.language language'.split(' ');

type Found = Fact<string> | null;

export function pageTitle(page: Page): {
  readonly title: Found;
  readonly heading: PageBlock | null;
  readonly linked: LinkedArticle | null;
} {
  const linked = linkedArticle(page.head.jsonLd);
  const outlet = linked?.outlet ?? metaOf(page, ['og:site_name'])?.value ?? null;
  return { ...titleOf(page, linked, outlet), linked };
}

export function pageFacts(
  page: Page,
  linked: LinkedArticle | null,
  title: Found,
  around: readonly PageBlock[],
  prose: string,
): Omit<Facts, 'language'> {
  const days = around.map(shownDay);
  const shown = days.find((day) => day && !day.ofChange) ?? null;
  const changed = days.find((day) => day?.ofChange) ?? null;
  const ofMeta = (names: readonly string[]): Found => dated(metaAll(page, names));
  const ofLinked = (value: string | null | undefined): Found => dated([value ? { value, from: 'JSON-LD' } : null]);
  const stated =
    ofLinked(linked?.published) ??
    ofMeta(PUBLISHED) ??
    shown ??
    timeElement(around) ??
    fromText(prose) ??
    fromAddress(page) ??
    changed ??
    ofMeta(LAST_RESORT);
  const updated = ofLinked(linked?.modified) ?? ofMeta(MODIFIED);
  // Metadata is often written for another zone: the day that the reader sees is the day, unless it is that of a change.
  const near = stated && shown && Math.abs(daysBetween(stated.value, shown.value)) === 1;
  const seen = near && shown.value !== updated?.value ? shown : stated;
  return {
    title,
    authors: authors(page, linked, around),
    outlet: (linked?.outlet ? { value: linked.outlet, from: 'JSON-LD' } : null) ?? metaOf(page, OUTLETS),
    section: (linked?.section ? { value: linked.section, from: 'JSON-LD' } : null) ?? metaOf(page, SECTIONS),
    published: seen && { value: seen.value, from: seen.from },
    updated:
      ofLinked(linked?.modified) ?? ofMeta(MODIFIED) ?? (changed && { value: changed.value, from: changed.from }),
  };
}

export function statedLanguage(page: Page, linked: LinkedArticle | null): Found {
  const value = page.head.language ?? linked?.language ?? metaOf(page, LANGUAGES)?.value ?? '';
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(value.trim())?.[0].toLowerCase();
  return code ? { value: code, from: page.head.language ? 'html lang' : 'metadata' } : null;
}

function metaAll(page: Page, names: readonly string[]): readonly Found[] {
  return names.flatMap((name) => (page.head.meta.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` })));
}

const metaOf = (page: Page, names: readonly string[]): Found => metaAll(page, names)[0] ?? null;

function dated(list: readonly Found[]): Found {
  for (const found of list) {
    const value = isoDate(found?.value);
    if (found && value) return { value, from: found.from };
  }
  return null;
}

/** A day that a line about the headline shows; `ofChange`: the line only tells of the last change. */
interface ShownDay extends Fact<string> {
  readonly ofChange: boolean;
}

const CHANGED = /\b(?:updated|modified|last (?:changed|edited))\b/i;
const FIRST = /\b(?:published|posted|created|first|filed)\b/i;

function shownDay({ text: line, node }: PageBlock): ShownDay | null {
  if (line.length > 200) return null;
  const ofChange = CHANGED.test(line) && !FIRST.test(line);
  // "Updated May 7, 2021. Published May 5, 2021"
  const text = CHANGED.test(line) ? line.slice(Math.max(0, line.search(FIRST))) : line;
  const day = dateInText(text);
  if (day) return { value: day.value, from: 'shown', ofChange };
  const named =
    / (?:byline|dateline|datetime|timestamp|date|dates|pubdate|published|posted|time|meta|info|entry date) /.test(
      node.marks,
    ) || node.name === 'time';
  const value = named || text.length < 60 ? isoDate(text) : null;
  return value && /\d{4}/.test(text) ? { value, from: 'shown', ofChange } : null;
}

function timeElement(around: readonly PageBlock[]): Found {
  for (const { node, pieces } of around) {
    for (const each of [node, ...pieces.slice(0, 50).map((piece) => piece.node)]) {
      const value = isoDate(each.datetime);
      if (value) return { value, from: 'time' };
    }
  }
  return null;
}

function fromText(prose: string): Found {
  const value = dateInText(prose)?.value;
  return value ? { value, from: 'shown' } : null;
}

function fromAddress(page: Page): Found {
  for (const address of [page.head.canonical, ...(page.head.meta.get('og:url') ?? [])]) {
    const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(address ?? '');
    const value = found && isoDate(`${found[1]}-${found[2]}-${found[3]}`);
    if (value) return { value, from: 'address' };
  }
  return null;
}

function authors(page: Page, linked: LinkedArticle | null, around: readonly PageBlock[]): Facts['authors'] {
  const told = linked?.authors.flatMap(namesIn) ?? [];
  if (told.length > 0) return { value: unique(told), from: 'JSON-LD' };
  for (const found of metaAll(page, AUTHORS)) {
    const names = namesIn(found?.value ?? '');
    if (found && names.length > 0) return { value: unique(names), from: found.from };
  }
  for (const block of around) {
    const marked =
      / (?:byline|author|authors|bylines|writer|contributor) /.test(
        `${block.node.marks}${block.node.parent?.marks ?? ''}`,
      ) || block.pieces.some(({ node }) => /\bauthor\b/.test(node.itemprop) || / (?:byline|author) /.test(node.marks));
    if (block.text.length > 160 || !(marked || /^by\s/i.test(block.text))) continue;
    const names = namesIn(block.text);
    if (names.length > 0) return { value: unique(names), from: 'byline' };
  }
  return null;
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
