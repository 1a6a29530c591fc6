/** Does a document read like an article: sentences, not code, settings, logs or a project's papers? */
import { ARTICLE_LANGUAGES } from '../model/articleKinds';

/** The opening tells; reading more would only cost time on long files. */
const SAMPLE_UNITS = 16_000;
const MIN_PROSE_WORDS = 25;
const MIN_SENTENCES = 2;
/** Share of the letters that must stand in prose blocks. */
const MIN_PROSE_SHARE = 0.5;
/** Words with no letters in them, or with signs inside, that a prose block may hold. */
const MAX_ODD_WORDS = 0.25;
const MAX_CODE_SIGNS = 0.02;
/** A page has menus and teasers around its story: so much of its letters is enough. */
const MIN_PAGE_SHARE = 0.2;
/** What calls itself an article (an article element, a headline with a date) may be as short as this. */
const MIN_STATED_WORDS = 12;
/** Share of words that manuals, licences and change logs are made of, above which a text must tell who said what. */
const MAX_TECHNICAL = 0.05;
/** No word of prose is longer; it also keeps the word patterns, which may look twice, cheap on hostile text. */
const MAX_WORD_UNITS = 60;

const PROJECT_PAPERS =
  /^(readme|changelog|changes|history|license|licence|copying|notice|authors|contributors|contributing|code_of_conduct|security|support|governance|maintainers|roadmap|todo|install|results|guidelines?|design|architecture|release[-_ ]?notes|relnotes|agents|claude|skill|requirements|constraints|cmakelists|robots|manifest|thirdpartynotices|third_party_notices|third-party-notices)([._-].*)?$/i;
const NOT_PROSE_NAMES =
  /\.(log|csv|tsv|json|jsonl|ya?ml|toml|ini|conf|cfg|env|properties|lock|sql|diff|patch|srt|vtt|bib|ics|pem)(\.\d+|\.txt)?$/i;

const TECHNICAL =
  /\b(?:annotat\w+|offsets?|corpus|regressions?|api|apis|app id|args?|argument|arrays?|async|boolean|browsers?|bugs?|build|builds|bundle|byte|bytes|callback|callbacks|class|classes|cli|client|code|command|commands|commit|commits|compatib\w+|compil\w+|config\w*|contributor\w*|copyright\w*|css|dependenc\w+|deprecat\w+|derivative|directory|docs|documentation|dom|e\.g|encoding|endpoints?|enum|env|errors?|example|examples|export\w*|features?|files?|fix|fixed|fixes|flag|flags|folder|fonts?|format|formats|function|functions|git|github|header|headers|html|http|https|i\.e|implement\w*|import\w*|input|install\w*|instance|interface|issue tracker|javascript|json|label|libraries|library|licens\w+|linux|loader|merchantability|method|methods|module|modules|node|npm|null|object|objects|option|options|output|package|packages|parameter|parameters|parse\w*|parser|patch|plugin|plugins|programs?|propert(?:y|ies)|pull request\w*|query|readme|redistribut\w+|refactor\w*|release notes|render\w*|repo\w*|request|requests|return|returns|runtime|schema|scripts?|sdk|selector|server|servers|software|source|specif\w+|stack|string|strings|sublicens\w+|supports?|syntax|tests?|theme|token|tokens|typescript|undefined|unit tests?|unix|update|upgrade|urls?|usage|users?|utf|utility|values?|variables?|versions?|via|warrant(?:y|ies)|webpack|windows|wrapper|xml|yaml|you|your)\b/gi;
const TELLING =
  /\b(?:said|says|told|according to|announced|accused|reported|reporters|spokes(?:man|woman|person)|police|minister|president|officials|mayor|government|court|killed|elections?|voters|coach|match)\b/gi;
/** A comparison of coders, saved. */
const OUR_REPORT = /Cohen's kappa \S+ {2,}Krippendorff's alpha/;
/** Pages that a documentation tool made. */
const GENERATED =
  /<meta[^>]{0,60}generator[^>]{0,80}(?:sphinx|typedoc|jsdoc|doxygen|javadoc|rustdoc|docusaurus|mkdocs|docutils|docbook|asciidoctor|pdoc|vitepress|vuepress|gitbook|epydoc|yard|godoc)/i;
const STATED =
  /<article\b|itemprop=["']?(?:articleBody|headline|datePublished)|"(?:News|Reportage)?Article"|og:type["'][^>]{0,20}article|article[:._]?(?:published|date|pub)|<meta[^>]{0,40}(?:date|pub)[^>]{0,80}content/i;
const DATED_FRONT =
  /^(?:---|\+\+\+)\n(?=[\s\S]{0,1500}?^(?:date|created|published)\w*\s*[:=])(?=[\s\S]{0,1500}?^(?:title|headline)\s*[:=])/m;

const WORD = /^[\p{Ps}\p{Pi}"'*_]*[\p{L}\p{M}][\p{L}\p{M}'\u2019.-]*[\p{Pe}\p{Pf}"'*_.,;:!?\u2026\u2014-]*$/u;
const NUMBER_WORD = /^[\p{Sc}(]?\d[\d.,:/-]*(?:%|st|nd|rd|th|s|m|bn|km)?[)"'.,;:!?]*$/u;
const SENTENCE_END = /[.!?\u2026]["'\u201d\u2019)\]*_]*(?:\s|$)/g;
const WIDE_SENTENCE_END = /[\u3002\uff01\uff1f]/g;
const WIDE_LETTER = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g;
const CODE_SIGN = /[{}[\]<>=;|\\_$#@^~`]/g;
const LETTER = /\p{L}/gu;
const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b)/;
const PROJECT_HEADING =
  /^#{1,4}\s+(?:[^\w\s]\s*)?(?:install(?:ation|ing)?|usage|getting started|quick ?start|licen[cs]e|contributing|api|configuration|requirements|prerequisites|features|development|build(?:ing)?|tests?|testing|changelog|table of contents|documentation|options|examples?)\b/i;
const LIST_LINE = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const baseName = (fileName: string): string =>
  fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);

export function isProse(text: string, languageId: string, fileName: string): boolean {
  if (!ARTICLE_LANGUAGES.includes(languageId)) return false;
  const name = baseName(fileName);
  if (PROJECT_PAPERS.test(name) || NOT_PROSE_NAMES.test(name)) return false;
  const sample = text.slice(0, SAMPLE_UNITS);
  if (looksBinary(sample) || OUR_REPORT.test(sample)) return false;
  const lines = sample.split(/\r\n|\n|\r/);
  if (looksLikeLog(lines) || looksLikeTable(lines)) return false;
  if (languageId === 'markdown' && looksLikeManual(lines)) return false;
  if (languageId === 'html' && (GENERATED.test(sample.slice(0, 4_000)) || looksLikeReference(text))) return false;
  const stated = languageId === 'html' ? STATED.test(sample) : DATED_FRONT.test(sample.replace(/\r\n?/g, '\n'));
  return proseShare(
    blocks(languageId === 'html' ? visibleLines(pageSample(text)) : lines),
    languageId === 'html',
    stated,
  );
}

function looksBinary(sample: string): boolean {
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0) return true;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
  }
  return odd > sample.length / 100;
}

function looksLikeLog(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 2 && filled.filter((line) => LOG_LINE.test(line)).length > filled.length * 0.3;
}

/** Rows of values: nearly every line has two separators with no blank behind them. */
function looksLikeTable(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return [/,(?!\s)/g, /;(?!\s)/g, /\t/g, /\|/g].some(
    (mark) => filled.length > 2 && filled.filter((line) => count(line, mark) >= 2).length > filled.length * 0.9,
  );
}

/** A README or report by another name: several headings of a manual, much fenced code, or tables. */
function looksLikeManual(lines: readonly string[]): boolean {
  let fenced = 0;
  let inFence = false;
  let headings = 0;
  for (const line of lines) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) inFence = !inFence;
    else if (inFence) fenced++;
    else if (PROJECT_HEADING.test(line)) headings++;
  }
  const rows = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  return headings >= 2 || fenced > lines.length * 0.2 || rows > lines.length * 0.15;
}

/** Code on a page is a manual's. */
function looksLikeReference(html: string): boolean {
  const body = html.slice(0, PAGE_UNITS);
  return (
    count(body, /<(?:pre|code|samp|kbd|tt)\b/gi) > 4 &&
    count(body, /<(?:pre|code|samp|kbd|tt)\b/gi) > count(body, /<p\b/gi) / 2
  );
}

/** The story of a page begins behind its head, which may hold the styles and scripts of a whole site, and behind its menus. */
const HEAD_UNITS = 2_000_000;
const PAGE_UNITS = 200_000;
function pageSample(html: string): string {
  const head = html.slice(0, HEAD_UNITS);
  const body = Math.max(0, head.search(/<body\b/i));
  const menus = head.slice(body).search(/<(?:main|article|h1)\b/i);
  const from = menus > PAGE_UNITS / 2 ? body + menus : body;
  return html.slice(from, from + PAGE_UNITS);
}

/** Text between tags; one pass over the characters, so that unclosed tags cost nothing extra. */
function visibleLines(html: string): readonly string[] {
  const lines: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    lines.push(...html.slice(at, open < 0 ? html.length : open).split('\n'));
    if (open < 0) break;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const raw = /^<(script|style)\b/i.exec(html.slice(open, open + 8))?.[1];
    const inline = /^<\/?(?:a|abbr|b|cite|em|i|q|span|strong|sub|sup|time|u)\b/i.test(html.slice(open, open + 9));
    if (inline) {
      // The words before and after an inline tag are one line of prose.
      const before = lines.pop() ?? '';
      const next = html.indexOf('<', close + 1);
      lines.push(before + html.slice(close + 1, next < 0 ? html.length : next));
      at = next < 0 ? html.length : next;
    } else {
      lines.push('');
      const end = raw ? html.indexOf(`</${raw}`, close) : close;
      at = end < 0 ? html.length : end + 1;
    }
  }
  return lines;
}

/** Lines up to a blank one belong together: articles are often wrapped at a fixed width. */
function blocks(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  let current: string[] = [];
  const close = () => {
    if (current.length) all.push(current.join('\n'));
    current = [];
  };
  for (const line of lines) {
    if (line.trim() === '') close();
    else current.push(line.trim());
  }
  close();
  return all;
}

interface BlockReading {
  readonly prose: boolean;
  readonly letters: number;
  readonly words: number;
  readonly sentences: number;
}

function readBlock(block: string): BlockReading {
  const letters = count(block, LETTER);
  const none = { prose: false, letters, words: 0, sentences: 0 };
  const lines = block.split('\n');
  if (lines.length > 2 && lines.filter((line) => LIST_LINE.test(line)).length > lines.length / 2) return none;
  if (count(block, CODE_SIGN) > block.length * MAX_CODE_SIGNS) return none;
  // Scripts without spaces: a sentence end and mostly letters is all that can be asked for.
  const wide = count(block, WIDE_LETTER);
  if (wide > letters / 2) {
    const sentences = count(block, WIDE_SENTENCE_END);
    return { prose: sentences > 0 && letters > block.length * 0.6, letters, words: wide / 2, sentences };
  }
  const words = block.split(/[\s\u2014\u2013]+/);
  const short = words.filter((word) => word.length <= MAX_WORD_UNITS);
  const plain = short.filter((word) => WORD.test(word)).length;
  const numbers = short.filter((word) => NUMBER_WORD.test(word)).length;
  const sentences = count(block, SENTENCE_END);
  const odd = words.length - plain - numbers;
  const prose =
    words.length >= 6 && sentences > 0 && odd <= words.length * MAX_ODD_WORDS && numbers <= words.length * 0.4;
  return { prose, letters, words: words.length, sentences };
}

function proseShare(all: readonly string[], page: boolean, stated: boolean): boolean {
  const readings = all.map(readBlock);
  const sum = (list: readonly BlockReading[], key: 'letters' | 'words' | 'sentences') =>
    list.reduce((total, reading) => total + reading[key], 0);
  const prose = readings.filter((reading) => reading.prose);
  const words = sum(prose, 'words');
  if (isTechnical(all.filter((_, i) => readings[i]?.prose).join('\n'), words)) return false;
  return (
    words >= (stated ? MIN_STATED_WORDS : MIN_PROSE_WORDS) &&
    sum(prose, 'sentences') >= (stated ? 1 : MIN_SENTENCES) &&
    sum(prose, 'letters') >= sum(readings, 'letters') * (page ? MIN_PAGE_SHARE : MIN_PROSE_SHARE)
  );
}

function isTechnical(prose: string, words: number): boolean {
  const technical = count(prose, TECHNICAL);
  return technical > words * MAX_TECHNICAL && technical > count(prose, TELLING) * 2;
}
