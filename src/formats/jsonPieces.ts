/** JSON that may be whole, one value a line, or cut in the middle. */
import { messageOf } from '../base/result';
import type { ReadProblem } from './format';

export interface JsonPieces {
  readonly values: readonly { readonly value: unknown; readonly line: number }[];
  readonly problems: readonly ReadProblem[];
}

export const safeParse = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));

/** Never throws: what cannot be read is told by its line. */
export function jsonPieces(content: string): JsonPieces {
  const body = content.replace(/^\ufeff/, '');
  try {
    return { values: [{ value: safeParse(body), line: 1 }], problems: [] };
  } catch (error) {
    if (/^\s*\[/.test(body) || !/^\s*\{.*\}\s*(?:\n|$)/.test(body)) return cut(body, messageOf(error));
  }
  const values: { value: unknown; line: number }[] = [];
  const problems: ReadProblem[] = [];
  body.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      values.push({ value: safeParse(line), line: i + 1 });
    } catch {
      problems.push({ line: i + 1, message: 'no JSON' });
    }
  });
  return { values, problems };
}

/** Whole objects at the deepest list of a text that ends in the middle: what stands before the cut is kept. */
function cut(body: string, message: string): JsonPieces {
  const closers: string[] = [];
  let inString = false;
  /** After each value that ends inside of a list: where, and what would close the text there. */
  let good: { readonly end: number; readonly closers: string } | undefined;
  let line = 1;
  for (let i = 0; i < body.length; i++) {
    const sign = body[i];
    if (sign === '\n') line++;
    if (inString) {
      if (sign === '\\') i++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') closers.push('}');
    else if (sign === '[') closers.push(']');
    else if (sign === '}' || sign === ']') {
      if (closers.pop() !== sign) break;
      if (closers.at(-1) === ']') good = { end: i + 1, closers: closers.toReversed().join('') };
    }
  }
  const problem = {
    line,
    message: inString || closers.length > 0 ? 'the file ends in the middle' : `no JSON (${message.slice(0, 40)})`,
  };
  if (!good) return { values: [], problems: [problem] };
  try {
    return { values: [{ value: safeParse(body.slice(0, good.end) + good.closers), line: 1 }], problems: [problem] };
  } catch {
    return { values: [], problems: [problem] };
  }
}
