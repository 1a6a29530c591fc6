import type { ParsedSentence, Sentence } from '../document';

/** Word classes that are closed in English, enough to tell verbs and names apart roughly. */
const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DT: 'the a an this that these those each every some any no',
    IN: 'of in on at by for with from against about after before during into over under since because if while as',
    CC: 'and or but nor',
    TO: 'to',
    MD: 'will would can could may might shall should must',
    PRP: 'he she it they we i you him her them us me',
    PRP$: 'his its their our my your',
    VBZ: 'is has does says',
    VBD: 'was were had did said',
    VBP: 'are have do',
    VB: 'be',
    RB: "not n't also",
  }).flatMap(([tag, words]) => words.split(' ').map((word): [string, string] => [word, tag])),
);

/** Tags by list and ending, no tree: what is left when the trained file cannot be used. */
export function parseShallow(sentence: Sentence): ParsedSentence {
  const tags = sentence.tokens.map((token) => tagOf(token.text));
  return {
    ...sentence,
    tags,
    lemmas: sentence.tokens.map((token) => token.text.toLowerCase()),
    heads: tags.map(() => -1),
    rels: tags.map((_, i) => (i === 0 ? 'ROOT' : 'dep')),
  };
}

function tagOf(text: string): string {
  const lower = text.toLowerCase();
  const closed = CLOSED.get(lower);
  if (closed) return closed;
  if (/^\p{N}/u.test(text)) return 'CD';
  if (/^\p{Lu}/u.test(text)) return 'NNP';
  if (!/\p{L}/u.test(text)) return /^[.!?]$/.test(text) ? '.' : ',';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return 'VBD';
  if (lower.endsWith('ly')) return 'RB';
  return lower.endsWith('s') && !lower.endsWith('ss') ? 'NNS' : 'NN';
}
