/** Who did what to whom in the whole folder: nodes and edges of the network. Pure. */
import { finished, type Steps } from '../../base/steps';
import { actorsOn } from '../../corpus/query';
import { leadsOf } from '../../corpus/reported';
import type { Corpus, FolderEvent } from '../../corpus/types';
import { labelText } from '../../words/labels';
import { actWord } from '../../words/plainWords';
import type { Translate } from '../../words/translate';
import { actChoices, eventsThatFit, readingOf, signOf, typeChoices } from '../folderWords';
import { type CodebookOf, looksOfActor, NO_CODEBOOKS } from '../looks';
import { ASKED_NOTHING } from '../messagesOfFolder';
import type { Edge, NetworkAsked, NetworkModel } from './messages';

const MAX_NAME_UNITS = 80;
const MAX_CHOICES = 500;
/** Edges that a page is sent: more cannot be told apart. */
const MAX_EDGES = 1_000;
/** Acts named in an edge's words. */
const MAX_ACTS = 3;

export const ASKED_AT_FIRST: NetworkAsked = { ...ASKED_NOTHING, top: 50, focus: '' };

/** What one has done to another, of one sign. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly sign: Edge['sign'];
  /** The events that tell it best. */
  readonly events: readonly FolderEvent[];
}

/** Events that are looked at between two yields. */
const A_STEP = 200;

/** All that fits, the heaviest first. */
export function* tiesOf(corpus: Corpus, asked: NetworkAsked): Steps<readonly Tie[]> {
  const ties = new Map<string, { from: string; to: string; sign: Edge['sign']; events: FolderEvent[] }>();
  for (const [at, lead] of leadsOf(corpus, yield* eventsThatFit(corpus, asked)).entries()) {
    if (at % A_STEP === 0) yield;
    const sign = signOf(lead.quad);
    const recipients = actorsOn(lead, 'recipient');
    if (recipients.length === 0) continue;
    for (const from of actorsOn(lead, 'source'))
      for (const to of recipients) {
        if (from === to) continue;
        const id = tieId({ from, to, sign });
        const known = ties.get(id);
        if (known) known.events.push(lead);
        else ties.set(id, { from, to, sign, events: [lead] });
      }
  }
  return [...ties.values()]
    .filter((tie) => isOfType(corpus, asked, tie))
    .sort((a, b) => b.events.length - a.events.length);
}

/** Ids of actors hold no line end. */
export const tieId = ({ from, to, sign }: Pick<Tie, 'from' | 'to' | 'sign'>): string => `${from}\n${to}\n${sign}`;

const isOfType = (corpus: Corpus, { type }: NetworkAsked, { from, to }: Tie): boolean =>
  type === '' || [from, to].every((id) => corpus.actor(id)?.type === type);

export const networkModel = (...args: Parameters<typeof networkSteps>): NetworkModel => finished(networkSteps(...args));

export function* networkSteps(
  corpus: Corpus,
  asked: NetworkAsked,
  t: Translate,
  codebookOf: CodebookOf = NO_CODEBOOKS,
): Steps<NetworkModel> {
  const all = yield* tiesOf(corpus, asked);
  const counts = new Map<string, number>();
  for (const { from, to, events } of all)
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + events.length);
  yield;
  const busiest = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const near = asked.focus === '' ? undefined : neighbours(all, asked.focus);
  const bound = boundTogether(
    near ? all.filter(({ from, to }) => near.has(from) && near.has(to)) : all,
    counts,
    asked.top,
  );
  const drawn = busiest.filter(([id]) => bound.has(id));
  yield;
  const index = new Map(drawn.map(([id], at) => [id, at]));
  const nodes = drawn.flatMap(([id, count]) => {
    const actor = corpus.actor(id);
    const looks = looksOfActor(actor ?? { type: 'other', sightings: [] }, codebookOf);
    return { id, name: labelText(actor?.name ?? id, MAX_NAME_UNITS), ...looks, count };
  });
  yield;
  const edges = all.flatMap((tie) => edgeOf(tie, index, t) ?? []).slice(0, MAX_EDGES);
  yield;
  return {
    reading: readingOf(corpus.state, t),
    asked,
    nodes,
    edges,
    totals: { nodes: near ? near.size : counts.size, edges: all.length },
    acts: actChoices(corpus, t),
    types: typeChoices(corpus, t),
    actors: busiest.slice(0, MAX_CHOICES).flatMap(([value, count]) => {
      const actor = corpus.actor(value);
      return actor ? [{ value, label: labelText(actor.name, MAX_NAME_UNITS), count }] : [];
    }),
  };
}

const neighbours = (ties: readonly Tie[], focus: string): ReadonlySet<string> =>
  new Set([focus, ...ties.flatMap(({ from, to }) => (from === focus ? [to] : to === focus ? [from] : []))]);

/** So many actors by the heaviest ties and those of the busiest: nobody stands there without a line to another. */
function boundTogether(ties: readonly Tie[], counts: ReadonlyMap<string, number>, most: number): ReadonlySet<string> {
  const busy = ({ from, to }: Tie): number => (counts.get(from) ?? 0) + (counts.get(to) ?? 0);
  const bound = new Set<string>();
  for (const { from, to } of ties.toSorted((a, b) => b.events.length - a.events.length || busy(b) - busy(a))) {
    if (bound.size >= most) break;
    const added = [from, to].filter((id) => !bound.has(id));
    if (bound.size + added.length <= most) for (const id of added) bound.add(id);
  }
  return bound;
}

function edgeOf(tie: Tie, index: ReadonlyMap<string, number>, t: Translate): Edge | undefined {
  const from = index.get(tie.from);
  const to = index.get(tie.to);
  if (from === undefined || to === undefined) return undefined;
  return { id: tieId(tie), from, to, sign: tie.sign, count: tie.events.length, acts: actsOf(tie.events, t) };
}

/** "accusation 3, attack 2" */
function actsOf(events: readonly FolderEvent[], t: Translate): string {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(actWord(event, t), (counts.get(actWord(event, t)) ?? 0) + 1);
  const most = [...counts].sort(([, m], [, n]) => n - m).slice(0, MAX_ACTS);
  return most.map(([word, count]) => `${word} ${count}`).join(', ');
}
