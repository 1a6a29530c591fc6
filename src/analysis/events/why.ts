/** Why an event was coded, in words for a reader. */
import type { Decision } from './decide';
import { phraseWords } from './phraseWords';
import { lemma, verbLemma } from './tree';
import type { SentenceView } from './view';

const MOST_WORDS = 6;

/** "verb 'arrest' (COERCE): source police, recipient two men; over it: say" */
export function whyOf(view: SentenceView, d: Decision): string {
  const c = d.candidate;
  const name = c.kind === 'verb' ? verbLemma(view.tree, c.token).replace('_', ' ') : lemma(view.tree, c.token);
  const listed = c.sense === null ? 'not in the lists' : `listed as ${c.sense}`;
  const parties = [side(view, 'source', d.source), side(view, 'recipient', d.recipient)]
    .filter((s) => s !== '')
    .join(', ');
  const over = c.frame.steps.filter((s) => s.name !== 'none' && s.name !== 'to').map((s) => lemma(view.tree, s.token));
  const frame = over.length > 0 ? `; under ${over.map((o) => `'${o}'`).join(', ')}` : '';
  const by = d.by === 'rules' ? '' : `; model ${d.confidence.toFixed(2)}`;
  return `${c.kind} '${name}' (${listed})${parties === '' ? '' : `: ${parties}`}${frame}${by}`;
}

function side(view: SentenceView, name: string, heads: readonly number[]): string {
  const words = heads.flatMap((h) => {
    const phrase = view.phraseAt.get(h);
    return phrase === undefined ? [] : [phraseWords(view.tree, phrase, MOST_WORDS)];
  });
  return words.length === 0 ? '' : `${name} ${words.join(' and ')}`;
}
