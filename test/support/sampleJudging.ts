/** What a person may have decided about the worked example. */
import type { AnchoredCorrection } from '../../src/corrections/correction';
import type { Snapshot } from '../../src/model/types';
import type { Judging } from '../../src/panels/sidebar/judgements';

const orphan = (id: string, quote: string, op: 'remove' | 'confirm'): AnchoredCorrection => {
  const anchor = { quote, prefix: '', suffix: '', start: 10, end: 10 + quote.length };
  const base = { v: 1, id, at: '2026-06-04T10:00:00.000Z', by: 'me', anchor } as const;
  return op === 'remove' ? { ...base, op, scope: 'here' } : { ...base, op };
};

/** All of Solberg, one mention of Reyes and one of the union, three events; two corrections have no place. */
export function sampleJudging(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly judging: Judging } {
  const { mentions } = snapshot.analysis;
  const decisions = new Map<string, 'confirmed' | 'added' | 'changed'>();
  for (const mention of mentions) if (mention.actor === 'solberg') decisions.set(mention.id, 'confirmed');
  for (const actor of ['reyes', 'union']) {
    const first = mentions.find((mention) => mention.actor === actor);
    if (first) decisions.set(first.id, actor === 'union' ? 'changed' : 'confirmed');
  }
  decisions.set('e1', 'confirmed').set('e2', 'changed').set('e7', 'confirmed');
  const orphans = [
    { correction: orphan('o1', 'the northern harbor', 'remove'), candidate: { start: 5, end: 9 } },
    { correction: orphan('o2', 'Marit Dahl', 'confirm'), candidate: undefined },
  ];
  const corrections = orphans.map(({ correction }) => correction);
  const judging: Judging = { corrections, orphans, blocked: undefined, undo: true, redo: false };
  return { snapshot: { ...snapshot, decisions }, judging };
}
