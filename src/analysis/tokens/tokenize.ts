import { isAbbreviation } from '../../language/en/abbreviations';
import type { Token } from '../document';

/**
 * Cuts prose into tokens in the manner of the Penn Treebank: clitics ('s, n't, 'll) stand alone, abbreviations keep
 * their full stop, "U.S.-led" and "Kabul-based" are cut at the hyphen, "al-Zarqawi" and "face-to-face" are not.
 * One sticky scan, linear in the text; every offset is a UTF-16 unit of `text`.
 */
const PIECE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`, // address
    String.raw`[@#]?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:(?:['’.&·‑-]|\.(?=\p{L})|‘(?=(?:t|s|d|m|re|ve|ll)(?![\p{L}\p{M}\p{N}])))[\p{L}\p{M}\p{N}]+)*\.?`, // word
    String.raw`\d{1,2}['’]\d{1,2}(?:["”]|''|’’)?(?![\p{L}\p{N}])`, // 5'10": a height
    String.raw`\p{N}+(?:[.,:\/]\p{N}+)*(?:[\p{L}\p{M}]+)?(?:-\p{L}+)*`, // number, ordinal, "1990s", "16-year-old"
    String.raw`\.{2,}|…|-{2,}|[–—]`,
    String.raw`\S`,
  ].join('|'),
  'uy',
);
const SPACE = /\s+/uy;
const CLITIC = /(?:['’‘](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M))$/u;
const APOSTROPHE = /['’‘]/;
const NEGATION = /n['’‘]t$/iu;
const TRAILING_ADDRESS = /[.,;:!?)\]'’”]+$/u;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) at = SPACE.lastIndex;
    if (at >= text.length) break;
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? text[at] ?? '';
    const first = piece.charCodeAt(0);
    if (piece.length === 1 || !isWordStart(first)) push(tokens, text, at, at + piece.length);
    else cutWord(tokens, text, at, piece);
    at += piece.length;
  }
  return tokens;
}

const isWordStart = (unit: number): boolean =>
  unit > 127 || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || unit === 64 || unit === 35;

function push(tokens: Token[], text: string, start: number, end: number): void {
  // An apostrophe turned the wrong way inside a word is one all the same.
  if (end > start)
    tokens.push({
      start,
      end,
      text: end - start > 1 ? text.slice(start, end).replace('‘', '’') : text.slice(start, end),
    });
}

function cutWord(tokens: Token[], text: string, start: number, piece: string): void {
  let end = start + piece.length;
  if (piece.startsWith('http') || piece.startsWith('www.')) {
    const body = piece.replace(TRAILING_ADDRESS, '');
    push(tokens, text, start, start + body.length);
    for (let i = start + body.length; i < end; i++) push(tokens, text, i, i + 1);
    return;
  }
  let stop = end;
  if (piece.endsWith('.') && !keepsFullStop(piece)) stop = end - 1;
  const word = text.slice(start, stop);
  // Most words have no apostrophe: patterns are asked only of those that do.
  const clitic = APOSTROPHE.test(word) ? (CLITIC.exec(word)?.[0] ?? NEGATION.exec(word)?.[0] ?? '') : '';
  const bodyEnd = clitic.length < word.length ? stop - clitic.length : stop;
  cutHyphens(tokens, text, start, bodyEnd);
  push(tokens, text, bodyEnd, stop);
  push(tokens, text, stop, end);
  end = stop;
}

/** True where the full stop belongs to the word: "Mr.", "U.S.", "J." before a name. */
function keepsFullStop(piece: string): boolean {
  const body = piece.slice(0, -1);
  if (body.includes('.')) return !/\p{L}{4,}$/u.test(body);
  if (body.length === 1) return /\p{Lu}/u.test(body);
  return isAbbreviation(body) || isAbbreviation(body.slice(body.search(/[^-]*$/)));
}

/** Cuts "U.S.-led", "Israeli-Palestinian", "anti-American" so that the name inside can be marked. */
function cutHyphens(tokens: Token[], text: string, start: number, end: number): void {
  const whole = text.slice(start, end);
  if (!whole.includes('-')) {
    push(tokens, text, start, end);
    return;
  }
  const lower = whole.toLowerCase();
  let lastCapital = end - 1;
  while (lastCapital >= start && text[lastCapital] === lower[lastCapital - start]) lastCapital--;
  for (let from = start; ; ) {
    const word = text.slice(from, end);
    const hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen === word.length - 1 || lastCapital < from || !cutsAtHyphen(word, hyphen)) {
      push(tokens, text, from, end);
      return;
    }
    push(tokens, text, from, from + hyphen);
    push(tokens, text, from + hyphen, from + hyphen + 1);
    from += hyphen + 1;
  }
}

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const DEMONYM_END = /(?:an|ian|ish|ese|i|ch|ite|U\.S\.|US|UK|U\.K\.|EU|UN)$/u;
/** Lower-case right parts of compounds; "un" of "Jong-un" and "in" of "Jae-in" are none. */
const COMMON_RIGHT =
  /^(?:led|run|era|born|made|held|bound|style|wide|area|elect|free|only|language|born|[\p{Ll}-]{2,}(?:ed|ing|ly|al|ive|able))(?:-|$)/u;
const PREFIX = /^(?:anti|pro|non|pan|ex|post|pre|mid|inter|trans|sub|un)$/iu;

function cutsAtHyphen(word: string, hyphen: number): boolean {
  const left = word.slice(0, hyphen);
  const right = word.slice(hyphen + 1);
  if (LOWER.test(left)) return PREFIX.test(left) && UPPER.test(right);
  if (LOWER.test(right)) return left.length > 1 && COMMON_RIGHT.test(right);
  if (PREFIX.test(left)) return true;
  return UPPER.test(right) && DEMONYM_END.test(left) && left.length > 1 && /^\p{Lu}[\p{Ll}.]/u.test(right);
}
