import type { NameMention, Sentence, Token } from '../document';
import { findRuns } from './runs';

const SYMBOL = /^(?:[A-Z]{0,3}[$€£¥₹₽₩₪₦₱₫฿₴]|(?:US|A|C|NZ|HK|S|R)\$)$/u;
const NUMBER =
  /^\p{N}[\p{N}.,]*(?:m|mn|mln|bn|bln|tn|k|M|B|K|-(?:hundred|thousand|million|billion|trillion|crore|lakh)(?:-an?-\p{L}+)?)?$/u;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|crore|lakh|mil|mn|mln|bln|bn|m|tn)$/i;
/** "Rs16", "RM10": a currency and its figure in one token. */
const JOINED = /^(?:Rs|RM|Tk|Ksh|Sh|EUR|USD|GBP|CHF|INR|NOK|SEK|DKK|US|Rp|Php|Kc)\p{N}[\p{N}.,]*(?:m|mn|bn|tn|k)?$/u;
/** ",189-crore" behind "Rs16": a figure that was cut at its comma. */
const THOUSANDS = /^\p{N}{2,3}(?:\.\p{N}+)?(?:m|mn|bn|-(?:million|billion|crore|lakh))?$/u;
const PENCE = /^\p{N}{1,2}(?:\.\p{N})?p$/u;
const WORD_NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|million|billion|half)$/i;
const CODE =
  /^(?:USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|HKD|SGD|KRW|RUB|ZAR|NGN|KES|BRL|MXN|PKR|SAR|AED|Rs\.?|Sh|Ksh|RM|Tk)$/;
const CURRENCY =
  /^(?:dollars?|euros?|pounds?|sterling|yen|yuan|renminbi|rupees?|roubles?|rubles?|francs?|marks?|crowns?|krona|kroner|pesos?|reais|real|rand|naira|shillings?|dinars?|dirhams?|riyals?|rials?|won|baht|ringgit|rupiah|taka|lira|liras?|shekels?|hryvnias?|zlotys?|forints?|cents?|pence)$/i;
const ADJECTIVE =
  /^(?:U\.S\.|US|American|Canadian|Australian|Hong|Kong|Swiss|Israeli|Turkish|Egyptian|Iraqi|British|Kenyan|Ugandan|Tanzanian)$/;

/** Sums of money with their currency: "$3.4 billion", "US$40 m", "20 million euros", "Rs 500 crore". */
export function findMoney(sentence: Sentence): NameMention[] {
  return findRuns(sentence.tokens, mayStart, moneyAt, {
    type: 'money',
    confidence: 0.98,
    why: 'a sum with its currency',
  });
}

/** Leaves out most words before any pattern is tried: a sum starts with a figure, a sign, a capital or a word for a number. */
function mayStart(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 97 || first > 122 ? first > 34 : text.length < 9 && WORD_NUMBER.test(text);
}

/** End of the sum that starts at token `from`; `from` itself where there is none. */
function moneyAt(tokens: readonly Token[], from: number): number {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (PENCE.test(text(from))) return from + 1;
  const first = figureAt(tokens, from);
  if (!first) return from;
  // "5 to 10 million euros", "between $5 and $6 million", "$5-6m": the first figure borrows unit and scale.
  const joint = text(first.end);
  const joins = /^(?:to|or|-|–)$/.test(joint) || (joint === 'and' && /^between$/i.test(text(from - 1)));
  const second = joins && !first.scaled ? figureAt(tokens, first.end + 1) : null;
  if (
    second &&
    (second.marked ? first.marked && second.scaled : first.marked ? second.scaled && /^[-–]$/.test(joint) : true)
  ) {
    if (first.marked) return second.end;
    const end = currencyEnd(tokens, second.end);
    if (end > second.end) return end;
  }
  if (first.marked) return first.end;
  const end = currencyEnd(tokens, first.end);
  return end > first.end ? end : from;
}

interface Figure {
  /** A sign or code of a currency stands before it. */
  readonly marked: boolean;
  /** A word or letter tells how many noughts it has. */
  readonly scaled: boolean;
  readonly end: number;
}

function figureAt(tokens: readonly Token[], from: number): Figure | null {
  const text = (at: number): string => tokens[at]?.text ?? '';
  const close = (at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;
  let at = from;
  const joined = JOINED.test(text(at));
  const marked =
    joined ||
    SYMBOL.test(text(at)) ||
    CODE.test(text(at)) ||
    (/^(?:US|[ACSR]|NZ|HK)$/.test(text(at)) && text(at + 1) === '$' && close(at + 1));
  if (marked) {
    at++;
    if (!joined && (text(at) === '$' || (text(at) === '.' && CODE.test(text(from))))) at++;
  }
  const number = at;
  if (!joined) {
    if (NUMBER.test(text(at))) at++;
    else if (!marked && WORD_NUMBER.test(text(at))) at++;
    else return null;
  }
  // Only a code's figure is cut at its comma: "Rs16,189", "EUR500,000".
  while (joined && text(at) === ',' && close(at) && close(at + 1) && THOUSANDS.test(text(at + 1))) at += 2;
  const figure = at;
  if (text(at) === '-' && SCALE.test(text(at + 1))) at += 2;
  else while (at < number + 6 && SCALE.test(text(at))) at++;
  return { marked, scaled: at > figure || /^[^a-z].*\p{L}$/u.test(text(figure - 1)), end: at };
}

/** Behind the currency that follows a figure: "euros", "U.S. dollars", "€"; the same index where none does. */
function currencyEnd(tokens: readonly Token[], from: number): number {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (SYMBOL.test(text(from)) && !/^\p{N}/u.test(text(from + 1))) return from + 1;
  let at = from;
  for (let skip = 0; skip < 2 && ADJECTIVE.test(text(at)) && at < tokens.length; skip++) at++;
  return CURRENCY.test(text(at)) ? at + 1 : from;
}
