/** What changed between two versions of a text. Slow for long texts: runs in the worker. */
import { type Diff, diff } from 'diff-match-patch-es';
import type { Edit } from '../model/edits';

/** A diff is given up after this long: what is left then counts as replaced. */
const DIFF_SECONDS = 1;

/** The edits that lead from one text to another, in the coordinates of the first; the fewest where `seconds` are enough. */
export function diffEdits(before: string, after: string, seconds = DIFF_SECONDS): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [kind, piece] of diff(before, after, { diffTimeout: seconds }) as Diff[]) {
    const last = edits.at(-1);
    if (kind === 0) at += piece.length;
    else if (kind < 0) {
      if (last && last.end === at) edits[edits.length - 1] = { ...last, end: at + piece.length };
      else edits.push({ start: at, end: at + piece.length, text: '' });
      at += piece.length;
    } else if (last && last.end === at) edits[edits.length - 1] = { ...last, text: last.text + piece };
    else edits.push({ start: at, end: at, text: piece });
  }
  return edits;
}
