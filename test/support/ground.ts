import type { Bare, Correction } from '../../src/corrections/correction';
import type { Ground } from '../../src/corrections/gestures';
import { overlay } from '../../src/corrections/overlay';
import { placeCorrections } from '../../src/corrections/places';
import { NO_FACTS } from '../../src/model/facts';
import type { Actor, Analysis, Event, Mention, Snapshot } from '../../src/model/types';
import { OperationMaker } from '../../src/store/operations';
import { stillClock } from './corrections';

/**
 * A text with its marks as an analysis: `[Ana Lima]{person}` is a name, `[Lima]{person=Ana Lima}` a mention of the actor
 * with that name, `[she]{pronoun=Ana Lima}` a pronoun, `[the mayor]{described}` a description,
 * `<met>{CONSULT}` an event.
 */
export function groundOf(marked: string): Ground {
  const mentions: Mention[] = [];
  const events: Event[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(/\[([^\]]*)\]\{(\w+)(?:=([^}]*))?\}|<([^>]*)>\{(\w+)\}/g)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const words = found[1] ?? found[4] ?? '';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (found[5]) events.push(eventAt(span, found[5] as Event['act'], events.length));
    else mentions.push(mentionAt(span, found[2] ?? 'other', found[3] ?? words, mentions.length));
  }
  text += marked.slice(at);
  const analysis: Analysis = { ...EMPTY, mentions, actors: actorsOf(mentions, text), events };
  return { text, analysis };
}

const EMPTY: Analysis = {
  version: 1,
  id: 'a',
  title: null,
  date: null,
  language: 'en',
  facts: NO_FACTS,
  mentions: [],
  actors: [],
  events: [],
  times: [],
  problems: [],
  prose: { markup: [], sentences: [] },
};

function mentionAt(span: { start: number; end: number }, label: string, name: string, number: number): Mention {
  const kind = label === 'pronoun' ? 'pronoun' : label === 'described' ? 'nominal' : 'named';
  const type = kind === 'named' ? label : 'person';
  const actor = type === 'date' || type === 'money' ? null : `${type}:${name}`;
  return { id: `m${number}`, ...span, type, kind, actor, confidence: 0.9 - number / 100, why: '' };
}

function actorsOf(mentions: readonly Mention[], text: string): Actor[] {
  const ids = [...new Set(mentions.flatMap((one) => one.actor ?? []))];
  return ids.map((id) => {
    const own = mentions.filter((one) => one.actor === id);
    const [type = 'other', name = ''] = id.split(':');
    const words = own.filter((one) => one.kind === 'named').map((one) => text.slice(one.start, one.end));
    const aliases = [...new Set(words)].filter((one) => one !== name);
    return { id, name, type, aliases, role: null, mentions: own.map((one) => one.id), prominence: 1 / ids.length };
  });
}

const eventAt = (trigger: { start: number; end: number }, act: Event['act'], number: number): Event => ({
  id: `e${number}`,
  act,
  code: act,
  subtype: null,
  mode: null,
  contexts: [],
  quad: 'neutral',
  intensity: 0,
  trigger,
  sentence: trigger,
  source: [],
  recipient: [],
  reciprocal: false,
  time: null,
  place: [],
  modality: 'asserted',
  polarity: 'positive',
  speaker: null,
  quoted: false,
  core: true,
  rank: number + 1,
  chain: `e${number}`,
  confidence: 0.7,
  why: '',
});

let count = 0;
const random = { bytes: (size: number) => Uint8Array.from({ length: size }, () => (count++ * 37) % 251) };
const maker = new OperationMaker(stillClock, random, () => 'ana');

/** The article after gestures, one after the other, through the same steps as in the editor. */
export function after(ground: Ground, ...gestures: readonly (readonly Bare[])[]): Snapshot {
  const corrections: Correction[] = gestures.flatMap((gesture) => maker.make(gesture));
  const { places, orphans } = placeCorrections(ground.text, corrections);
  if (orphans.length > 0) throw new Error(`orphans: ${orphans.map((one) => one.correction.op).join(', ')}`);
  const { analysis, decisions, links } = overlay(ground.text, ground.analysis, corrections, places);
  return { uri: 'a', version: 1, text: ground.text, analysis, complete: true, decisions, links };
}

/** "Ana Lima person Ana Lima" a line: words, type and actor's name of every mention, in text order. */
export const mentionsIn = ({ text, analysis }: Ground): string[] =>
  analysis.mentions.map((one) => {
    const actor = analysis.actors.find((each) => each.id === one.actor);
    return [text.slice(one.start, one.end), one.type, actor ? `= ${actor.name}` : ''].join(' ').trim();
  });

/** "met CONSULT" a line. */
export const eventsIn = ({ text, analysis }: Ground): string[] =>
  analysis.events.map((one) => `${text.slice(one.trigger.start, one.trigger.end)} ${one.act}`);

/** The n-th place where the words stand. */
export function spanOf({ text }: Ground, words: string, n = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

/** The mention of the n-th place where the words stand. */
export function mentionOf(ground: Ground, words: string, n = 0): Mention {
  const span = spanOf(ground, words, n);
  const found = ground.analysis.mentions.find((one) => one.start === span.start && one.end === span.end);
  if (!found) throw new Error(`no mention "${words}"`);
  return found;
}
