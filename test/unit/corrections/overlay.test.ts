import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import type { Correction, EventFields } from '../../../src/corrections/correction';
import { overlay, type RegisteredActor } from '../../../src/corrections/overlay';
import { NO_FACTS } from '../../../src/model/facts';
import { isMain } from '../../../src/model/mainList';
import { markupOf } from '../../../src/model/prose';
import type { Actor, Analysis, Event, Mention, Span } from '../../../src/model/types';
import { readHtml } from '../../../src/reading/html';

const TEXT = 'Ana Lima met Rui Sousa in Porto. Lima thanked Sousa. Porto won 3-1.';

const spanOf = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const mention = (id: string, words: string, nth: number, type: string, actor: string): Mention => ({
  id,
  ...spanOf(words, nth),
  type,
  kind: 'named',
  actor,
  confidence: 0.8,
  why: 'name model',
});
const MENTIONS = [
  mention('m1', 'Ana Lima', 0, 'person', 'a1'),
  mention('m2', 'Rui Sousa', 0, 'person', 'a2'),
  mention('m3', 'Porto', 0, 'place', 'a3'),
  mention('m4', 'Lima', 1, 'person', 'a1'),
  mention('m5', 'Sousa', 1, 'person', 'a2'),
  mention('m6', 'Porto', 1, 'place', 'a3'),
];
const actor = (id: string, name: string, type: string, aliases: string[], mentions: string[]): Actor => ({
  id,
  name,
  type,
  aliases,
  role: null,
  mentions,
  prominence: 1 / 3,
});
const ACTORS = [
  actor('a1', 'Ana Lima', 'person', ['Lima'], ['m1', 'm4']),
  actor('a2', 'Rui Sousa', 'person', ['Sousa'], ['m2', 'm5']),
  actor('a3', 'Porto', 'place', [], ['m3', 'm6']),
];
const part = (words: string, id: string) => ({ ...spanOf(words), actor: id });
const EVENT: Event = {
  id: 'e1',
  act: 'CONSULT',
  code: 'CONSULT',
  subtype: null,
  mode: null,
  contexts: [],
  quad: 'verbal cooperation',
  intensity: 2.5,
  trigger: spanOf('met'),
  sentence: { start: 0, end: 32 },
  source: [part('Ana Lima', 'a1')],
  recipient: [part('Rui Sousa', 'a2')],
  reciprocal: true,
  time: null,
  place: [part('Porto', 'a3')],
  modality: 'asserted',
  polarity: 'positive',
  speaker: null,
  quoted: false,
  core: true,
  rank: 1,
  chain: 'c1',
  confidence: 0.7,
  why: 'verb meet',
};
const ANALYSIS: Analysis = {
  version: 1,
  id: 'a',
  title: null,
  date: null,
  language: 'en',
  facts: NO_FACTS,
  mentions: MENTIONS,
  actors: ACTORS,
  events: [EVENT],
  times: [],
  problems: [],
  prose: {
    markup: [],
    sentences: [spanOf('Ana Lima met Rui Sousa in Porto.'), spanOf('Lima thanked Sousa.'), spanOf('Porto won 3-1.')],
  },
};

let clock = 0;
type Bare<T> = T extends unknown ? Omit<T, 'v' | 'id' | 'at' | 'by'> : never;
const op = (fields: Bare<Correction>): Correction =>
  ({
    v: 1,
    id: `o${++clock}`,
    at: `2026-01-01T00:00:${String(clock % 60).padStart(2, '0')}Z`,
    by: 'ana',
    ...fields,
  }) as Correction;
const anchor = (words: string, nth = 0) => describeAnchor(TEXT, spanOf(words, nth));

function laid(corrections: Correction[], known: RegisteredActor[] = []) {
  const places = new Map(corrections.flatMap((one) => ('anchor' in one ? [[one.id, one.anchor] as const] : [])));
  return overlay(TEXT, ANALYSIS, corrections, places, { actors: known, ignored: [] });
}
/** `words/type=actor name` for every mention. */
function shown(corrections: Correction[], known: RegisteredActor[] = []): string[] {
  const { analysis } = laid(corrections, known);
  return analysis.mentions.map((m) => {
    const name = analysis.actors.find((a) => a.id === m.actor)?.name ?? '-';
    return `${TEXT.slice(m.start, m.end)}/${m.type}=${name}`;
  });
}

describe('overlay of mentions', () => {
  it('leaves an untouched analysis as it is', () => {
    expect(laid([]).analysis).toBe(ANALYSIS);
  });

  it('adds over what overlaps', () => {
    expect(shown([op({ op: 'add', anchor: anchor('Ana'), type: 'person', scope: 'here' })])[0]).toBe('Ana/person=Ana');
    expect(shown([op({ op: 'add', anchor: anchor('3-1'), type: 'other', scope: 'here' })]).at(-1)).toBe(
      '3-1/other=3-1',
    );
  });

  it('removes here or in the whole article', () => {
    expect(shown([op({ op: 'remove', anchor: anchor('Porto'), scope: 'here' })])).toHaveLength(5);
    expect(shown([op({ op: 'remove', anchor: anchor('Porto'), scope: 'article' })])).toHaveLength(4);
  });

  it('retypes in the whole article and makes one actor of it', () => {
    const all = shown([op({ op: 'retype', anchor: anchor('Porto', 1), type: 'organization', scope: 'article' })]);
    expect(all.filter((one) => one === 'Porto/organization=Porto')).toHaveLength(2);
  });

  it('widens and confirms', () => {
    const wide = op({ op: 'resize', anchor: anchor('Porto', 1), to: anchor('Porto won') });
    expect(shown([wide]).at(-1)).toBe('Porto won/place=Porto');
    expect(laid([op({ op: 'confirm', anchor: anchor('Rui Sousa') })]).decisions.get('m2')).toBe('confirmed');
  });

  it('heeds what is decided about a mark that only a confirmation suggests', () => {
    const analysis = {
      ...ANALYSIS,
      mentions: MENTIONS.slice(0, -1),
      actors: [...ACTORS.slice(0, 2), actor('a3', 'Porto', 'place', [], ['m3'])],
    };
    const confirmed = op({ op: 'confirm', anchor: anchor('Porto') });
    const second = anchor('Porto', 1);
    const after = (decision: Correction) => {
      const all = [confirmed, decision];
      const { analysis: found, decisions } = overlay(
        TEXT,
        analysis,
        all,
        new Map(all.flatMap((one) => ('anchor' in one ? [[one.id, one.anchor] as const] : []))),
        { actors: [], ignored: [] },
      );
      const here = found.mentions.find((one) => one.start === second.start);
      return [here?.type, found.actors.find((one) => one.id === here?.actor)?.name, decisions.get(here?.id ?? '')];
    };
    expect(after(confirmed)).toEqual(['place', 'Porto', undefined]);
    expect(after(op({ op: 'confirm', anchor: second }))).toEqual(['place', 'Porto', 'confirmed']);
    const retyped = ['organization', 'Porto', 'changed'];
    expect(after(op({ op: 'retype', anchor: second, type: 'organization', scope: 'here' }))).toEqual(retyped);
    const same = op({ op: 'same', anchor: second, actor: { type: 'person', name: 'Rui Sousa' } });
    expect(after(same)[1]).toBe('Rui Sousa');
    expect(after(op({ op: 'remove', anchor: second, scope: 'here' }))).toEqual([undefined, undefined, undefined]);
  });

  it('lets the later of two decisions win', () => {
    const first = op({ op: 'remove', anchor: anchor('Rui Sousa'), scope: 'here' });
    const second = op({ op: 'add', anchor: anchor('Rui Sousa'), type: 'person', scope: 'here' });
    expect(shown([second, first])).toContain('Rui Sousa/person=Rui Sousa');
  });

  it('takes back what is revoked, and does it again when the revocation is revoked', () => {
    const gone = op({ op: 'remove', anchor: anchor('Porto'), scope: 'article' });
    const undo = op({ op: 'revoke', ids: [gone.id] });
    const redo = op({ op: 'revoke', ids: [undo.id] });
    expect(shown([gone, undo])).toHaveLength(6);
    expect(shown([redo, gone, undo])).toHaveLength(4);
  });

  it('reports what has no place', () => {
    const lost = op({ op: 'confirm', anchor: anchor('Porto') });
    expect(overlay(TEXT, ANALYSIS, [lost], new Map()).orphans).toEqual([lost]);
  });
});

describe('overlay of actors and events', () => {
  const ana = { type: 'person', name: 'Ana Lima' };
  const rui = { type: 'person', name: 'Rui Sousa' };

  it('merges, and events follow', () => {
    const { analysis } = laid([op({ op: 'merge', actor: rui, into: ana })]);
    expect(analysis.actors.map((a) => a.name)).toEqual(['Ana Lima', 'Porto']);
    expect(analysis.actors[0]?.aliases).toEqual(['Rui Sousa', 'Sousa', 'Lima']);
    expect(analysis.events[0]?.recipient[0]?.actor).toBe('a1');
  });

  it('splits a mention off and gives another to someone else', () => {
    expect(shown([op({ op: 'split', anchor: anchor('Sousa', 1), name: 'Sousa (minister)' })])).toContain(
      'Sousa/person=Sousa (minister)',
    );
    expect(shown([op({ op: 'same', anchor: anchor('Lima', 1), actor: rui })])).toContain('Lima/person=Rui Sousa');
  });

  it('renames, sets roles and links', () => {
    const { analysis, links } = laid([
      op({ op: 'rename', actor: ana, name: 'Ana Maria Lima' }),
      op({ op: 'role', actor: { type: 'person', name: 'Ana Maria Lima' }, role: 'mayor' }),
      op({ op: 'link', actor: ana, to: 'Q1' }),
    ]);
    expect(analysis.actors[0]).toMatchObject({ name: 'Ana Maria Lima', role: 'mayor', aliases: ['Ana Lima', 'Lima'] });
    expect(links.get('a1')).toBe('Q1');
  });

  it('knows the folder’s register', () => {
    const known: RegisteredActor = { type: 'person', name: 'Rui de Sousa', aliases: ['Rui Sousa', 'Sousa'] };
    expect(shown([], [known])).toContain('Sousa/person=Rui de Sousa');
    expect(laid([], [known]).analysis.actors.filter((a) => a.name.includes('Sousa'))).toHaveLength(1);
  });

  it('finds a name of the register inside a description, not inside a longer name', () => {
    const text = 'Fishermen from Brenholm waited. Fishermen Bank paid.';
    const at = (words: string, kind: Mention['kind'], id: string): Mention => {
      const start = text.indexOf(words);
      return { id, start, end: start + words.length, type: 'group', kind, actor: null, confidence: 0.8, why: '' };
    };
    const mentions = [at('Fishermen from Brenholm', 'nominal', 'm1'), at('Fishermen Bank', 'named', 'm2')];
    const none = { ...ANALYSIS, mentions, actors: [], events: [], prose: { markup: [], sentences: [] } };
    const register = { actors: [{ type: 'organization', name: 'Fishermen', aliases: [] }], ignored: [] };
    const { analysis } = overlay(text, none, [], new Map(), register);
    expect(analysis.mentions.map((one) => [text.slice(one.start, one.end), one.type])).toEqual([
      ['Fishermen from Brenholm', 'group'],
      ['Fishermen', 'organization'],
      ['Fishermen Bank', 'group'],
    ]);
    expect(analysis.actors).toMatchObject([{ name: 'Fishermen', type: 'organization', aliases: [] }]);
  });

  it('edits, removes, adds and confirms events', () => {
    const edit = op({
      op: 'event-edit',
      anchor: anchor('met'),
      fields: { act: 'OTHER', subtype: 'sport', recipient: [anchor('Porto')] },
    });
    expect(laid([edit]).analysis.events[0]).toMatchObject({
      act: 'OTHER',
      subtype: 'sport',
      quad: 'neutral',
      recipient: [{ actor: 'a3' }],
    });
    expect(laid([op({ op: 'event-remove', anchor: anchor('met') })]).analysis.events).toEqual([]);
    const add = op({
      op: 'event-add',
      anchor: anchor('thanked'),
      fields: { act: 'SUPPORT', source: [anchor('Lima', 1)] },
    });
    const events = laid([add]).analysis.events;
    expect(events.map((e) => [e.act, e.rank, TEXT.slice(e.sentence.start, e.sentence.end)])).toEqual([
      ['CONSULT', 1, TEXT.slice(0, 32)],
      ['SUPPORT', 2, 'Lima thanked Sousa.'],
    ]);
    expect(laid([op({ op: 'event-confirm', anchor: anchor('met') })]).decisions.get('e1')).toBe('confirmed');
  });

  it('shows an event that a person judged, whatever decisions about others say of such lines', () => {
    const unwanted = { ...ANALYSIS, events: [{ ...EVENT, core: true, asked: false }] };
    const main = (corrections: Correction[]) => {
      const places = new Map(corrections.map((one) => [one.id, spanOf('met')]));
      return overlay(TEXT, unwanted, corrections, places).analysis.events.filter(isMain).length;
    };
    expect(main([])).toBe(0);
    expect(main([op({ op: 'event-confirm', anchor: anchor('met') })])).toBe(1);
    expect(main([op({ op: 'event-edit', anchor: anchor('met'), fields: { time: '2024-03-01' } })])).toBe(1);
  });

  it('gives another act its own class and score, and none of the old ways', () => {
    const attack: Event = {
      ...EVENT,
      ...{ act: 'ASSAULT', code: 'ASSAULT', quad: 'material conflict', intensity: -9.5 },
      ...{ mode: 'aerial', contexts: ['military'] },
    };
    const edited = (fields: EventFields) =>
      overlay(
        TEXT,
        { ...ANALYSIS, events: [attack] },
        [op({ op: 'event-edit', anchor: anchor('met'), fields })],
        new Map([[`o${clock}`, spanOf('met')]]),
      ).analysis.events[0];
    expect(edited({ act: 'AID' })).toMatchObject({
      ...{ act: 'AID', code: 'AID', quad: 'material cooperation', intensity: 10 },
      ...{ mode: null, contexts: [] },
    });
    const known = new Set([...Object.keys(attack), 'sure', 'subject', 'lead']);
    expect(Object.keys(edited({ act: 'AID' }) ?? {}).filter((key) => !known.has(key))).toEqual([]);
    expect(edited({ act: 'ASSAULT' })).toMatchObject({ mode: 'aerial', intensity: -9.5, contexts: ['military'] });
    expect(edited({ modality: 'denied' })).toMatchObject({ mode: 'aerial', intensity: -9.5 });
  });

  it("takes the reader's sentence as evidence of an event added by hand, else the line", () => {
    const text = 'Talks\nGov. J. Smith met Mr. Lee. He left.\nEnd';
    const trigger = { start: text.indexOf('met'), end: text.indexOf('met') + 3 };
    const sentence = { start: 6, end: text.indexOf(' He') };
    const add = op({ op: 'event-add', anchor: describeAnchor(text, trigger), fields: { act: 'CONSULT' } });
    const evidence = (sentences: readonly Span[]) => {
      const none = { ...ANALYSIS, mentions: [], actors: [], events: [], prose: { markup: [], sentences } };
      const [event] = overlay(text, none, [add], new Map([[add.id, trigger]])).analysis.events;
      return event && text.slice(event.sentence.start, event.sentence.end);
    };
    expect(evidence([{ start: 0, end: 5 }, sentence])).toBe('Gov. J. Smith met Mr. Lee.');
    expect(evidence([])).toBe('Gov. J. Smith met Mr. Lee. He left.');
  });

  it("finds the register's actors where markup runs through their names, and nowhere in tags", () => {
    const text = '<p title="Musalia Mudavadi">The <i>Musalia</i> <b>Mudavadi</b> plan.</p>';
    const { prose, map } = readHtml(text);
    const markup = markupOf(text, prose, map);
    const none = { ...ANALYSIS, mentions: [], actors: [], events: [], prose: { markup, sentences: [] } };
    const register = { actors: [{ type: 'person', name: 'Musalia Mudavadi', aliases: [] }], ignored: [] };
    const { analysis } = overlay(text, none, [], new Map(), register);
    const words = analysis.mentions.map((one) => text.slice(one.start, one.end));
    expect(words).toEqual(['Musalia</i> <b>Mudavadi']);
    expect(analysis.actors.map((actor) => [actor.name, actor.aliases])).toEqual([['Musalia Mudavadi', []]]);
  });
});
