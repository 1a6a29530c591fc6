/** What a message must look like to be taken: the shapes of messages.ts, for both ways. */
import * as v from 'valibot';
import { MAX_SIDEBAR_ACTORS, MAX_SIDEBAR_EVENTS } from '../../limits';
import { FACT_NAMES } from '../../model/facts';
import { colorSchema as color } from '../readMessage';
import type { FromWebview, ToWebview } from './messages';
import { CORRECTIONS, JUDGEMENTS, ORPHAN_ACTIONS, SIDEBAR_COMMANDS } from './messageWords';

const party = v.object({ text: v.string(), actor: v.nullable(v.string()), type: v.nullable(v.string()) });
const evidence = v.object({
  event: v.string(),
  parts: v.array(
    v.object({
      text: v.string(),
      role: v.nullable(v.picklist(['trigger', 'source', 'recipient', 'place', 'time', 'speaker'])),
    }),
  ),
  why: v.string(),
});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const judged = v.picklist(JUDGEMENTS);

const actorRow = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  look: v.string(),
  role: v.nullable(v.string()),
  aliases: v.array(v.string()),
  count,
  marks: v.array(count),
  why: v.string(),
  judged,
  names: v.array(v.object({ text: v.string(), mention: v.string(), count, splits: v.boolean() })),
});

const tellPiece = v.variant('kind', [
  v.object({ kind: v.literal('party'), party }),
  v.object({ kind: v.literal('act'), text: v.string() }),
  v.object({ kind: v.literal('word'), text: v.string() }),
]);

const eventRow = v.object({
  id: v.string(),
  told: v.array(tellPiece),
  act: v.string(),
  label: v.string(),
  color,
  code: v.string(),
  source: v.array(party),
  recipient: v.array(party),
  reciprocal: v.boolean(),
  place: v.array(party),
  when: v.nullable(v.string()),
  sortDate: v.nullable(v.string()),
  modality: v.nullable(v.string()),
  negative: v.boolean(),
  speaker: v.nullable(party),
  core: v.boolean(),
  judged,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  facts: v.array(v.object({ name: v.string(), value: v.string() })),
});

const sidebarModel = v.object({
  state: v.picklist(['empty', 'analysing', 'ready']),
  notice: v.nullable(v.string()),
  commands: v.array(v.picklist(SIDEBAR_COMMANDS)),
  types: v.array(
    v.object({ type: v.string(), look: v.string(), label: v.string(), color, count, hidden: v.boolean() }),
  ),
  actors: v.array(actorRow),
  events: v.array(eventRow),
  headline: v.nullable(v.string()),
  about: v.array(
    v.object({
      fact: v.picklist(FACT_NAMES),
      name: v.string(),
      value: v.string(),
      source: v.string(),
      byHand: v.boolean(),
    }),
  ),
  totals: v.object({ actors: count, events: count }),
  review: v.nullable(v.object({ done: count, all: count, undo: v.boolean(), redo: v.boolean() })),
  orphans: v.array(v.object({ id: v.string(), words: v.string(), what: v.string(), hasPlace: v.boolean() })),
  blocked: v.nullable(v.object({ sentence: v.string(), commands: v.array(v.picklist(SIDEBAR_COMMANDS)) })),
});

export const toWebview: v.GenericSchema<unknown, ToWebview> = v.variant('type', [
  v.object({ type: v.literal('model'), model: sidebarModel }),
  v.object({ type: v.literal('cursor'), actor: v.nullable(v.string()), event: v.nullable(v.string()) }),
]);

/** Longest id or type name that the host takes from the front end, in UTF-16 units. */
const MAX_NAME_UNITS = 200;
const name = v.pipe(v.string(), v.maxLength(MAX_NAME_UNITS));
const ids = (most: number) => v.pipe(v.array(name), v.maxLength(most));

export const fromWebview: v.GenericSchema<unknown, FromWebview> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('reveal'),
    target: v.object({ kind: v.picklist(['actor', 'event', 'mention']), id: name }),
    preserveFocus: v.boolean(),
  }),
  v.object({ type: v.literal('hide'), entityType: name, hidden: v.boolean() }),
  v.object({ type: v.literal('run'), command: v.picklist(SIDEBAR_COMMANDS) }),
  v.object({
    type: v.literal('correct'),
    action: v.picklist(CORRECTIONS),
    target: v.object({ kind: v.picklist(['actor', 'event', 'mention', 'sentence']), id: name }),
  }),
  v.object({ type: v.literal('fact'), fact: v.nullable(v.picklist(FACT_NAMES)) }),
  v.object({ type: v.literal('orphan'), action: v.picklist(ORPHAN_ACTIONS), id: name }),
  v.object({ type: v.literal('export'), actors: ids(MAX_SIDEBAR_ACTORS), events: ids(MAX_SIDEBAR_EVENTS) }),
  v.object({ type: v.literal('clear') }),
]);
