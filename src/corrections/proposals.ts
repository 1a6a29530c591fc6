/**
 * What agents propose about an article: gestures in a file of their own. They change nothing; a person who takes one decides
 * the same in the person's own name. That a proposal is settled is said in the record, by a revocation that names it: so
 * one undo brings back both the article and the proposal. Pure.
 */
import type { Span } from '../model/types';
import { describeAnchor } from './anchor';
import { type Bare, byTime, type Correction, revokedIn } from './correction';
import { placeCorrections } from './places';

/** What may be proposed: what is about one article and can be shown there. */
const PROPOSABLE: ReadonlySet<Correction['op']> = new Set([
  'add',
  'remove',
  'retype',
  'same',
  'merge',
  'rename',
  'role',
  'link',
  'confirm',
  'event-add',
  'event-edit',
  'event-remove',
] as const);

/** Others, from a file that some program wrote, are not asked about one by one. */
const MAX_PENDING = 1_000;

export interface Proposal {
  /** Of its first operation. */
  readonly id: string;
  readonly by: string;
  /** The agent's reason; '' where it gave none. */
  readonly why: string;
  readonly operations: readonly Correction[];
  /** Where it stands in the text now; the start of the article for what is about an actor. */
  readonly span: Span;
}

/** Operations of one gesture, in time order. */
function gesturesOf(proposed: readonly Correction[]): readonly (readonly Correction[])[] {
  const gestures = new Map<string, Correction[]>();
  for (const one of [...proposed].sort(byTime)) {
    const key = `${one.by}\n${one.batch ?? one.id}`;
    const known = gestures.get(key);
    if (known) known.push(one);
    else gestures.set(key, [one]);
  }
  return [...gestures.values()].filter((gesture) => gesture.every((one) => PROPOSABLE.has(one.op)));
}

/**
 * Those that wait for a person, in text order.
 * @param record what people decided. @param proposed the file of proposals, whoever wrote it.
 */
export function pendingProposals(
  text: string,
  record: readonly Correction[],
  proposed: readonly Correction[],
): readonly Proposal[] {
  if (proposed.length === 0) return [];
  const settled = settledIn(record);
  const mine = new Set(record.map((one) => one.id));
  const waiting = gesturesOf(proposed)
    .filter((gesture) => !gesture.some((one) => settled.has(one.id) || mine.has(one.id)))
    .slice(0, MAX_PENDING);
  const { places } = placeCorrections(text, waiting.flat());
  return waiting
    .flatMap((operations): Proposal[] => {
      const [first] = operations;
      const spans = operations.map((one) => ('anchor' in one ? places.get(one.id) : { start: 0, end: 0 }));
      // Where the words of a part are gone the rest may mean something else.
      if (!first || spans.includes(undefined)) return [];
      const span = spans[operations.findIndex((one) => 'anchor' in one)] ?? { start: 0, end: 0 };
      return [
        {
          id: first.id,
          by: first.by,
          why: first.why ?? '',
          operations: operations.map((one) => hereNow(text, one, places)),
          span,
        },
      ];
    })
    .sort(
      (a, b) => a.span.start - b.span.start || byTime(a.operations[0] as Correction, b.operations[0] as Correction),
    );
}

/** Ids of proposals that a person took or rejected. */
const settledIn = (record: readonly Correction[]): ReadonlySet<string> => revokedIn([...record].sort(byTime));

/** The same at the place where its words stand now. */
function hereNow(text: string, one: Correction, places: ReadonlyMap<string, Span>): Correction {
  const span = places.get(one.id);
  return span && 'anchor' in one ? { ...one, anchor: describeAnchor(text, span) } : one;
}

const settling = ({ operations }: Proposal): Bare => ({ op: 'revoke', ids: operations.map((one) => one.id) });

/** The person's own decision; the proposal is settled by it. */
export const takeProposal = (proposal: Proposal): readonly Bare[] => [
  ...proposal.operations.map(bareOf),
  settling(proposal),
];

export const rejectProposal = (proposal: Proposal): readonly Bare[] => [settling(proposal)];

function bareOf({ v: _v, id: _id, at: _at, by: _by, batch: _batch, why: _why, ...bare }: Correction): Bare {
  return bare as Bare;
}

/** Equal for two gestures that say the same at the same place. */
const sameness = (operations: readonly Bare[]): string => JSON.stringify(operations.map(meant));

function meant(one: Bare): unknown {
  const { anchor, ...rest } = bareOf(one as Correction) as Bare & { anchor?: { start: number; quote: string } };
  return [anchor?.start, anchor?.quote, rest];
}

/** One gesture that an agent would like to see. */
export interface Wish {
  readonly bare: readonly Bare[];
  /** The agent's reason; '' where it gave none. */
  readonly why: string;
}

/** What became of a gesture that was to be filed: it waits, waits already, was rejected before, or there is no room. */
export type Filing = 'waiting' | 'known' | 'refused' | 'full';

/** Proposals of one article that may wait for a person; an agent that goes on gets no more room. */
const MAX_WAITING = 500;

/**
 * Which of the gestures go into the file of proposals.
 * @param proposed what stands in the file.
 */
export function toFile(
  record: readonly Correction[],
  proposed: readonly Correction[],
  gestures: readonly (readonly Bare[])[],
): readonly Filing[] {
  const settled = settledIn(record);
  const known = new Map<string, 'known' | 'refused'>();
  let waiting = 0;
  for (const gesture of gesturesOf(proposed)) {
    const done = gesture.some((one) => settled.has(one.id));
    if (!done) waiting++;
    known.set(sameness(gesture), done ? 'refused' : 'known');
  }
  return gestures.map((gesture): Filing => {
    const before = known.get(sameness(gesture));
    if (before) return before;
    if (waiting >= MAX_WAITING) return 'full';
    waiting++;
    known.set(sameness(gesture), 'known');
    return 'waiting';
  });
}
