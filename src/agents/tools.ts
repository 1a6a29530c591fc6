/** The four tools: what they are called, what they take, what they do. The editor and MCP offer the same. */
import * as v from 'valibot';
import { ACTS, ENTITY_TYPES } from '../model/types';
import type { Clock } from '../platform/ports';
import { findActors } from './findActors';
import { getSentence } from './getSentence';
import { type Library, ToolError } from './library';
import { listEvents } from './listEvents';
import { CHANGES, propose } from './propose';
import { Shelf } from './shelf';

const MAX_WORDS = 500;
const text = (about: string, units = MAX_WORDS) => v.pipe(v.string(), v.maxLength(units), v.description(about));
const whole = (about: string, least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(about));
const day = (about: string) => v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), v.description(about));
const offset = whole('UTF-16 offset where the words begin; needed only where they stand in several places', 0, 2 ** 31);

const article = text('Path of the article, as answers give it');
const paged = {
  limit: v.optional(whole('Rows of the answer at most', 1, 50)),
  cursor: v.optional(text('The "next" of the answer before, to go on behind it', 2_000)),
};
const party = v.strictObject({ words: text('Words of the article, letter for letter'), start: v.optional(offset) });
const parties = (about: string) => v.optional(v.pipe(v.array(party), v.maxLength(20), v.description(about)));

const proposal = v.strictObject({
  change: v.pipe(
    v.picklist(CHANGES),
    v.description(
      'mark (words, type, actor?), not-a-name (words), retype (words, type), same-actor (words, actor), rename-actor (actor, name), set-role (actor, role), link-actor (actor, link), mark-event (words of the trigger, act, subtype?, source?, recipient?, place?, time?, modality?, polarity?), change-event (words of the trigger and what changes), not-an-event (words of the trigger)',
    ),
  ),
  words: v.optional(text('Words of the article that it is about, letter for letter')),
  start: v.optional(offset),
  type: v.optional(text(`Type of the name: ${ENTITY_TYPES.join(', ')}, or one that the folder has`, 100)),
  actor: v.optional(text('Name of an actor of the article, as find_actors lists it')),
  name: v.optional(text('The new name')),
  role: v.optional(text('The role, in the words of the article')),
  link: v.optional(text('A Wikidata id such as Q42, or an https address', 2_000)),
  act: v.optional(v.pipe(v.picklist(ACTS), v.description('Event type of PLOVER, or OTHER'))),
  subtype: v.optional(text('Of OTHER: statement, travel, election, crime …', 100)),
  source: parties('Who does it'),
  recipient: parties('To whom it is done'),
  place: parties('Where'),
  time: v.optional(text('ISO 8601 date, interval or duration', 100)),
  modality: v.optional(v.picklist(['asserted', 'planned', 'possible', 'reported', 'denied'])),
  polarity: v.optional(v.picklist(['positive', 'negative'])),
  why: v.optional(text('Your reason, for the person who decides')),
});

const INPUTS = {
  find_actors: v.strictObject({
    query: v.optional(text('Words of the name, an alias or the role')),
    type: v.optional(text(`One type only: ${ENTITY_TYPES.join(', ')}, or one that the folder has`, 100)),
    article: v.optional(article),
    ...paged,
  }),
  list_events: v.strictObject({
    article: v.optional(article),
    actor: v.optional(text('Only events with this party: its name, or a part of it')),
    act: v.optional(text('Only this event type of PLOVER (CONSULT, ASSAULT …) or subtype of OTHER (election …)', 100)),
    from: v.optional(day('First day, YYYY-MM-DD, of the event or, where it has none, of the article')),
    to: v.optional(day('Last day')),
    query: v.optional(text('Words that the event or its sentence must have')),
    all: v.optional(v.pipe(v.boolean(), v.description('Also events too small or too unsure for the main list'))),
    ...paged,
  }),
  get_sentence: v.strictObject({
    article,
    number: v.optional(whole('Number of the sentence, from 1', 1, 1_000_000)),
    start: v.optional(whole('UTF-16 offset inside of it', 0, 2 ** 31)),
    words: v.optional(text('Words that stand in it')),
    around: v.optional(whole('Sentences before and after it', 0, 5)),
  }),
  propose: v.strictObject({
    article,
    proposals: v.pipe(v.array(proposal), v.minLength(1), v.maxLength(50)),
  }),
};

type ToolName = keyof typeof INPUTS;

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** How a person calls it in the editor's chat, behind a #. */
  readonly reference: string;
  /** For the person. */
  readonly about: string;
  /** For the assistant. */
  readonly description: string;
  readonly input: v.GenericSchema;
  readonly readOnly: boolean;
}

const tool = (name: ToolName, said: Pick<Tool, 'title' | 'reference' | 'about' | 'description'>): Tool => ({
  name,
  ...said,
  input: INPUTS[name],
  readOnly: name !== 'propose',
});

export const TOOLS: readonly Tool[] = [
  tool('find_actors', {
    title: 'Find actors in news articles',
    reference: 'datelineActors',
    about: 'People, organizations, places and groups of the articles of this folder',
    description:
      'Who is in the news articles of the folder: people, organizations, places and groups with role, other names, how often and in which articles. Read on this computer, with the corrections of people laid over. Answers come in pages.',
  }),
  tool('list_events', {
    title: 'List events with evidence',
    reference: 'datelineEvents',
    about: 'Who did what to whom in the articles of this folder, each with its sentence',
    description:
      'Who did what to whom, when and where, in the news articles of the folder: PLOVER event type, parties, date, whether it is asserted, planned, reported or denied, and the sentence that proves it. Filter by article, party, type, days or words. Answers come in pages.',
  }),
  tool('get_sentence', {
    title: 'Get a sentence of an article',
    reference: 'datelineSentence',
    about: 'A sentence of an article word for word, with its names and events',
    description:
      'One sentence of an article word for word, with its offsets, names and events, and its neighbours if asked. Use it to check evidence and before proposing a correction.',
  }),
  tool('propose', {
    title: 'Propose corrections to annotations',
    reference: 'datelinePropose',
    about: 'Corrections that wait in the review until you take or reject them',
    description:
      'Proposes corrections of what is marked in one article. Nothing changes: each proposal waits in the review queue until a person takes or rejects it. Up to 50 at a time; quote words of the article letter for letter.',
  }),
];

const MAX_BY_UNITS = 60;

/** Whose proposals they are, from what an assistant calls itself. */
export const agentNamed = (name: string): string =>
  `agent:${
    name
      .replace(/[^\p{L}\p{N} ._-]/gu, '')
      .trim()
      .slice(0, MAX_BY_UNITS) || 'assistant'
  }`;

export class Toolbox {
  readonly #shelf: Shelf;

  constructor(
    private readonly library: Library,
    clock: Pick<Clock, 'now' | 'after'>,
  ) {
    this.#shelf = new Shelf(library, clock);
  }

  /**
   * The answer as JSON text.
   * @param by whose proposals they would be, see agentNamed.
   * @throws ToolError with a sentence for the assistant; the signal's reason once it is aborted.
   */
  async call(name: string, args: unknown, by: string, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    if (!Object.hasOwn(INPUTS, name))
      throw new ToolError(`There is no such tool; there are ${Object.keys(INPUTS).join(', ')}.`);
    const shelf = this.#shelf;
    switch (name as ToolName) {
      case 'find_actors':
        return findActors(shelf, checked('find_actors', args), signal);
      case 'list_events':
        return listEvents(shelf, checked('list_events', args), signal);
      case 'get_sentence':
        return getSentence(shelf, checked('get_sentence', args));
      case 'propose':
        return propose({ shelf, library: this.library }, checked('propose', args), by, signal);
    }
  }
}

const MAX_ISSUES = 5;

function checked<N extends ToolName>(name: N, args: unknown): v.InferOutput<(typeof INPUTS)[N]> {
  const result = v.safeParse(INPUTS[name], args ?? {});
  if (result.success) return result.output as v.InferOutput<(typeof INPUTS)[N]>;
  const said = result.issues.slice(0, MAX_ISSUES).map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key).slice(0, 40)).join('.');
    return `${path === '' ? 'arguments' : `"${path}"`}: ${issue.expected ?? issue.requirement} expected`;
  });
  throw new ToolError(`Wrong arguments of ${name}: ${said.join('; ')}.`);
}
