import { isTitleAbbreviation } from '../../language/en/abbreviations';
import { STARTERS } from '../../language/en/starters';
import type { Sentence, Token } from '../document';

const CLOSER = /^["'”’»)\]]+$/u;
const UPPER_OR_DIGIT = /^[\p{Lu}\p{Lt}\p{N}]/u;
const OPENER = /^["'“‘«([—–-]/u;

/**
 * Groups a paragraph's tokens into sentences. A full stop that belongs to an abbreviation ends one only before a
 * word that commonly starts sentences; closing quotes and brackets stay with the sentence that they close.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, first, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && isCloser(tokens, last + 1)) last++;
    sentences.push(sentence(tokens, first, last + 1));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

function sentence(tokens: readonly Token[], from: number, to: number): Sentence {
  const slice = tokens.slice(from, to);
  return { start: slice[0]?.start ?? 0, end: slice.at(-1)?.end ?? 0, tokens: slice };
}

/** A straight quote closes when no space stands before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return !!token && !!before && CLOSER.test(token.text) && (token.start === before.end || /[”’»)\]]/u.test(token.text));
}

function endsSentence(tokens: readonly Token[], from: number, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  let next = at + 1;
  while (next < tokens.length && isCloser(tokens, next)) next++;
  const following = tokens[next];
  if (!following) return true;
  if (text === '!' || text === '?' || text === '。') return startsSentence(following, tokens[next + 1]);
  if (text === '.' && tokens[at - 1]?.text === 'May' && isDay(following, tokens[next + 1])) return false;
  if (text === '.' || text === '…' || /^\.{2,}$/.test(text)) return startsSentence(following, tokens[next + 1]);
  // "Is he the mayor? No. Max Brandt rejected the job.", but "No. 7".
  if (at === from && /^No\.$/.test(text)) return /^\p{Lu}/u.test(following.text);
  // "He sued Pomona Inc. Mr. Olsen then left", but "At Pomona Inc. Mr. Crook met workers".
  if (FIRM_END.test(text) && COURTESY.test(following.text))
    return !(at - from < 6 && OPENS_WITH_TIME.test(tokens[from]?.text ?? ''));
  // "He left at 6 p.m. Mr. Olsen then sued", but "At 5 a.m. Mr. Crook met workers".
  if (/^[ap]\.m\.$/i.test(text) && isTitleAbbreviation(following.text) && following.text.endsWith('.'))
    return !(at - from < 6 && OPENS_WITH_TIME.test(tokens[from]?.text ?? ''));
  if (text.length > 2 && text.endsWith('.') && !isTitleAbbreviation(text)) {
    return STARTERS.has(following.text) || (OPENER.test(following.text) && STARTERS.has(tokens[next + 1]?.text ?? ''));
  }
  return false;
}

const FIRM_END = /^(?:Inc|Co|Corp|Ltd|LLC|Bros|Cos|plc|etc|Jr|Sr)\.$/;
const COURTESY = /^(?:Mr|Mrs|Ms|Messrs)\.$/;
const OPENS_WITH_TIME =
  /^(?:At|In|For|With|From|To|On|By|Around|About|Before|After|Since|Until|Shortly|Just|Early|Late)$/;

/** "9, 2019" behind "May.": a full stop where none belongs. */
const isDay = (token: Token, after: Token | undefined): boolean =>
  /^\d{1,2}$/.test(token.text) && (after === undefined || /^(?:,|[12]\d{3})$/.test(after.text));

function startsSentence(token: Token, after: Token | undefined): boolean {
  return UPPER_OR_DIGIT.test(token.text) || (OPENER.test(token.text) && !!after) || /^\p{Lo}/u.test(token.text);
}
