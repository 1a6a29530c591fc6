/** What an event was taken from, in words for a reader. */
import type { Candidate } from './candidates';
import { lemma, verbLemma, word } from './tree';
import type { SentenceView } from './view';

/** "the verb 'arrested' under 'said'". */
export function whyOf(view: SentenceView, c: Candidate): string {
  const { tree } = view;
  const particle =
    c.kind === 'verb' && verbLemma(tree, c.token).includes('_') ? ` ${verbLemma(tree, c.token).split('_')[1]}` : '';
  const over = c.frame.steps.filter((s) => s.name !== 'none' && s.name !== 'to' && s.token !== c.token);
  const frame = over.length > 0 ? ` under ${over.map((s) => `'${lemma(tree, s.token)}'`).join(', ')}` : '';
  return `the ${c.kind} '${word(tree, c.token)}${particle}'${frame}`;
}
