import type { NameMention, Sentence, Token } from '../document';
import { findRuns } from './runs';

const SYMBOL = /^(?:[A-Z]{0,3}[$€£¥₹₽₩₪₦₱₫฿₴]|(?:US|A|C|NZ|HK|S|R)\$)$/u;
const NUMBER = /^\p{N}[\p{N}.,]*(?:m|bn|tn|k|M|B|K|-(?:million|billion|trillion))?$/u;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|crore|lakh|mln|bln|bn|m|tn)$/i;
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
  let at = from;
  const marked =
    SYMBOL.test(text(at)) ||
    CODE.test(text(at)) ||
    (/^(?:US|[ACSR]|NZ|HK)$/.test(text(at)) && text(at + 1) === '$' && tokens[at]?.end === tokens[at + 1]?.start);
  if (marked) {
    at++;
    if (text(at) === '$') at++;
  }
  const number = at;
  if (NUMBER.test(text(at))) at++;
  else if (!marked && WORD_NUMBER.test(text(at))) at++;
  else return from;
  if (text(at) === '-' && SCALE.test(text(at + 1))) at += 2;
  else while (at < number + 4 && SCALE.test(text(at))) at++;
  if (marked) return at;
  for (let skip = 0; skip < 2 && ADJECTIVE.test(text(at)) && at < tokens.length; skip++) at++;
  return CURRENCY.test(text(at)) ? at + 1 : from;
}
