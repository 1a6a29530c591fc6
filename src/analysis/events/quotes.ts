/** Which tokens of a paragraph stand within quotation marks. */
import type { ParsedSentence } from '../document';
import { isInchMark, sideOf } from '../tokens/marks';

const OPEN = '\u201c\u00ab';
const CLOSE = '\u201d\u00bb';

/** One flag a token, for each sentence; a mark left open closes with its paragraph. */
export function quotedTokens(sentences: readonly ParsedSentence[]): readonly (readonly boolean[])[] {
  let open = false;
  return sentences.map((s) =>
    s.tokens.map((t, at) => {
      if (OPEN.includes(t.text)) open = true;
      else if (CLOSE.includes(t.text)) open = false;
      else if (!open && isInchMark(s.tokens, at)) return false;
      else if (sideOf(s.tokens, at) !== null) open = sideOf(s.tokens, at) === 'open';
      else if (t.text === '"' || t.text === "''" || t.text === '``') open = !open;
      else return open;
      return false;
    }),
  );
}
