import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../../src/codebook/read';
import type { Actor, Event, Mention, Snapshot } from '../../../../src/model/types';
import { SPARK_BINS } from '../../../../src/panels/sidebar/actorRows';
import { toWebview } from '../../../../src/panels/sidebar/messageSchemas';
import { sidebarModel, sidebarSteps } from '../../../../src/panels/sidebar/sidebarModel';
import { labelText } from '../../../../src/words/labels';
import { payloads } from '../../../support/payloads';
import { sampleSnapshot } from '../../../support/sampleSnapshot';

const NONE: ReadonlySet<string> = new Set();
const snapshot = sampleSnapshot();
const ready = (changed: Snapshot = snapshot, hidden = NONE) =>
  sidebarModel({ status: 'ready', notice: undefined, snapshot: changed }, hidden);
it('offers no review of the first names of an article that is still read', () => {
  const early = { ...snapshot, complete: false };
  const names = { ...early.analysis, actors: [], events: [] };
  expect(ready({ ...early, analysis: names }).review).toBeNull();
  expect(ready(early).review).not.toBeNull();
});

it('gives others a turn after each row, of which a long article has a thousand', () => {
  const steps = sidebarSteps({ status: 'ready', notice: undefined, snapshot }, NONE);
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns += 1;
  expect(step.value).toEqual(ready());
  expect(turns).toBeGreaterThan(step.value.actors.length + step.value.events.length);
});

const changed = (analysis: Partial<Snapshot['analysis']>): Snapshot => ({
  ...snapshot,
  analysis: { ...snapshot.analysis, ...analysis },
});

describe('without an article', () => {
  it('says what to do and offers the sample', () => {
    const model = sidebarModel(undefined, NONE);
    expect(model.state).toBe('empty');
    expect(model.notice).toMatch(/^Open a news article/);
    expect(model.commands).toEqual(['sample', 'open']);
  });

  it('offers to annotate a file that is not taken for an article', () => {
    const model = sidebarModel({ status: 'off', notice: undefined, snapshot: undefined }, NONE);
    expect(model.commands).toContain('enable');
  });

  it('waits quietly while the first result is awaited', () => {
    const model = sidebarModel({ status: 'analysing', notice: undefined, snapshot: undefined }, NONE);
    expect(model).toMatchObject({ state: 'analysing', notice: null, commands: [], actors: [] });
  });

  it('says in one sentence that the text is foreign or that analysis is paused', () => {
    for (const status of ['foreign', 'paused'] as const) {
      const model = sidebarModel({ status, notice: undefined, snapshot: undefined }, NONE);
      expect(model.notice).toMatch(/^[A-Z][^.]+\.$/);
    }
    expect(sidebarModel({ status: 'paused', notice: undefined, snapshot: undefined }, NONE).commands).toEqual([
      'resume',
    ]);
  });

  it('prefers the sentence of the session', () => {
    const model = sidebarModel({ status: 'ready', notice: 'Only the visible part was read.', snapshot }, NONE);
    expect(model.notice).toBe('Only the visible part was read.');
  });
});

describe('actors', () => {
  it('stand by prominence, with role, count and places', () => {
    const [first, second] = ready().actors;
    expect(first).toMatchObject({
      name: 'Ingrid Solberg',
      role: 'Maritime Affairs Minister',
      type: 'person',
      count: 5,
    });
    expect(second).toMatchObject({ name: 'Tomas Reyes', aliases: ['Reyes'] });
    expect(first?.marks).toHaveLength(SPARK_BINS);
    expect(first?.marks.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(first?.marks[0]).toBe(0);
    expect(first?.marks[1]).toBe(1);
  });

  it('of equal prominence stand by name, whatever the order of the analysis', () => {
    const even = snapshot.analysis.actors.map((actor) => ({ ...actor, prominence: 0.1 }));
    const names = ready(changed({ actors: even })).actors.map((row) => row.name);
    expect(names).toEqual([...names].sort());
    expect(ready(changed({ actors: [...even].reverse() })).actors.map((row) => row.name)).toEqual(names);
  });

  it('of a hidden type leave the list; their chip stays', () => {
    const model = ready(snapshot, new Set(['person']));
    expect(model.actors.some((row) => row.type === 'person')).toBe(false);
    expect(model.types.find((chip) => chip.type === 'person')).toMatchObject({ hidden: true, label: 'People' });
    expect(model.totals.actors).toBe(ready().totals.actors - 4);
  });

  it('survive a mention that is not there', () => {
    const actors = snapshot.analysis.actors.map((actor) => ({ ...actor, mentions: [...actor.mentions, 'gone'] }));
    expect(ready(changed({ actors })).actors[0]?.count).toBe(5);
  });
});

describe('types', () => {
  it('stand in their own order, types of a codebook last', () => {
    const mentions = snapshot.analysis.mentions.map((mention, index) =>
      index === 3 ? { ...mention, type: 'vessel' } : mention,
    );
    const types = ready(changed({ mentions })).types.map((chip) => chip.type);
    expect(types).toEqual(['person', 'organization', 'place', 'date', 'money', 'vessel']);
  });

  it('of a codebook have its colours, events too, and the page takes them', () => {
    const text = 'version: 1\nentities:\n  vessel: { color: "#b5651d" }\nevents:\n  strike: { color: "#00FF88" }\n';
    const codebook = readCodebook(text).codebook ?? undefined;
    const own = changed({
      mentions: snapshot.analysis.mentions.map((mention, at) => (at === 3 ? { ...mention, type: 'vessel' } : mention)),
      events: snapshot.analysis.events.map((event, at) => (at === 0 ? { ...event, subtype: 'strike' } : event)),
    });
    const model = sidebarModel({ status: 'ready', notice: undefined, snapshot: own, codebook }, NONE);
    const colors = new Map(model.types.map(({ type, color }) => [type, color]));
    expect([colors.get('vessel'), colors.get('person')]).toEqual(['#b5651d', null]);
    expect(new Set(model.events.map(({ color }) => color))).toEqual(new Set(['#00ff88', null]));
    expect(v.is(toWebview, { type: 'model', model })).toBe(true);
    const wild = { ...model, types: model.types.map((chip) => ({ ...chip, color: 'url(x)' })) };
    expect(v.is(toWebview, { type: 'model', model: wild })).toBe(false);
  });

  it('of a codebook are drawn as what they specialise, wherever they are named', () => {
    const text = 'version: 1\nentities:\n  union: { is: organization }\n  gas: {}\n';
    const codebook = readCodebook(text).codebook ?? undefined;
    const as = (type: string) => ({
      mentions: snapshot.analysis.mentions.map((mention) => ({ ...mention, type })),
      actors: snapshot.analysis.actors.map((actor) => ({ ...actor, type })),
    });
    const looks = (type: string) => {
      const own = { status: 'ready', notice: undefined, snapshot: changed(as(type)), codebook } as const;
      const { actors, types, events } = sidebarModel(own, NONE);
      const parties = events.flatMap((row) => [
        ...row.told.flatMap((piece) => (piece.kind === 'party' ? [piece.party] : [])),
        ...[row.source, row.recipient, row.place].flat(),
        ...(row.speaker ? [row.speaker] : []),
      ]);
      expect(actors[0]?.type).toBe(type);
      const drawn = parties.flatMap((party) => (party.type === null ? [] : [party.type]));
      expect(drawn.length).toBeGreaterThan(3);
      return [...new Set([...actors.map(({ look }) => look), ...types.map(({ look }) => look), ...drawn])];
    };
    expect([looks('union'), looks('gas'), looks('person'), looks('gang')]).toEqual([
      ['organization'],
      ['other'],
      ['person'],
      ['gang'],
    ]);
  });

  it('named like a property of every object are only names', () => {
    const mentions = snapshot.analysis.mentions.map((mention) => ({ ...mention, type: 'constructor' }));
    expect(ready(changed({ mentions })).types).toEqual([
      {
        type: 'constructor',
        look: 'constructor',
        label: 'constructor',
        color: null,
        count: mentions.length,
        hidden: false,
      },
    ]);
  });
});

describe('events', () => {
  it('tell the headline with all that is known', () => {
    const model = ready();
    const headline = model.events.find((row) => row.id === model.headline);
    expect(headline).toMatchObject({
      act: 'meet',
      label: 'talks',
      code: 'CONSULT',
      when: 'Jun 11',
      modality: 'planned',
    });
    expect(headline?.source.map((party) => party.text)).toEqual(['Ingrid Solberg', 'Tomas Reyes']);
    expect(headline?.place).toEqual([{ text: 'Lismore', actor: 'lismore', type: 'place' }]);
    expect(headline?.speaker?.text).toBe('ministry');
    expect(headline?.facts).toContainEqual({ name: 'Reported as', value: 'agreement (AGREE)' });
  });

  it('of one chain are one row with several sentences, the best first', () => {
    const talks = ready().events.find((row) => row.id === 'e1');
    expect(talks?.evidence.map((evidence) => evidence.event)).toEqual(['e1', 'e14']);
    expect(ready().events.some((row) => row.id === 'e14')).toBe(false);
  });

  it('stand in text order', () => {
    const starts = ready().events.map(
      (row) => snapshot.analysis.events.find((event) => event.id === row.id)?.trigger.start,
    );
    expect(starts).toEqual([...starts].sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('name whoever is no actor by the words of the text', () => {
    const police = ready().events.find((row) => row.act === 'detained');
    expect(police?.source).toEqual([{ text: 'Police', actor: null, type: null }]);
  });

  it('outside PLOVER are called by their subtype', () => {
    const said = ready().events.find((row) => row.act === 'said');
    expect(said).toMatchObject({ label: 'statement', code: 'statement', core: false, modality: null });
  });

  it('keep their sentence, whole and cut by roles', () => {
    const told = ready().events.find((row) => row.act === 'told');
    const parts = told?.evidence[0]?.parts ?? [];
    expect(parts.map((part) => part.text).join('')).toMatch(/^Solberg told Reyes last month .* 2021\.$/);
    expect(parts.filter((part) => part.role).map((part) => [part.role, part.text])).toEqual([
      ['source', 'Solberg'],
      ['trigger', 'told'],
      ['recipient', 'Reyes'],
      ['time', 'last month'],
    ]);
  });

  it('of a very long sentence show it around the trigger', () => {
    const filler = 'word '.repeat(400);
    const text = `${filler}Ana met Jon ${filler}`;
    const start = text.indexOf('met');
    const event: Event = {
      ...(snapshot.analysis.events[0] as Event),
      trigger: { start, end: start + 3 },
      sentence: { start: 0, end: text.length },
      source: [],
      recipient: [],
      place: [],
      time: null,
      speaker: null,
    };
    const parts = ready({ ...changed({ events: [event] }), text }).events[0]?.evidence[0]?.parts ?? [];
    const shown = parts.map((part) => part.text).join('');
    expect(shown).toMatch(/^… .*Ana met Jon .* …$/);
    expect(shown.length).toBeLessThan(500);
  });
});

describe('a long article', () => {
  const actors: Actor[] = Array.from({ length: 5_000 }, (_, index) => ({
    id: `a${index}`,
    name: `Name ${index}`,
    type: 'person',
    aliases: [],
    role: null,
    mentions: [`m${index}`],
    prominence: 1 / (index + 1),
  }));
  const mentions: Mention[] = actors.map((actor, index) => ({
    ...(snapshot.analysis.mentions[0] as Mention),
    id: `m${index}`,
    actor: actor.id,
  }));
  const events: Event[] = actors.map((_, index) => ({
    ...(snapshot.analysis.events[0] as Event),
    id: `e${index}`,
    chain: `c${index}`,
    rank: 5_000 - index,
  }));

  it('keeps the highest rows and says how many there are', () => {
    const model = ready(changed({ actors, mentions, events }));
    expect(model.actors).toHaveLength(500);
    expect(model.events).toHaveLength(500);
    expect(model.totals).toEqual({ actors: 5_000, events: 5_000 });
    expect(model.headline).toBe('e4999');
    expect(model.events.some((row) => row.id === 'e4999')).toBe(true);
  });
});

describe('hostile words', () => {
  it('come through as the label that they make, and nothing is lost but the invisible', () => {
    const list = payloads();
    expect(list.length).toBeGreaterThanOrEqual(250);
    for (const payload of list) {
      const actors = snapshot.analysis.actors.map((actor) => ({
        ...actor,
        name: payload,
        role: payload,
        aliases: [payload],
      }));
      const model = ready(changed({ actors }));
      expect(model.actors[0]).toMatchObject({
        name: labelText(payload, 120),
        role: labelText(payload, 120),
        aliases: [labelText(payload, 120)],
      });
    }
  });

  it('in the text stay in one piece', () => {
    for (const payload of payloads()) {
      const text = `${payload} met Jon`;
      const trigger = { start: payload.length + 1, end: payload.length + 4 };
      const event: Event = {
        ...(snapshot.analysis.events[0] as Event),
        trigger,
        sentence: { start: 0, end: text.length },
        source: [{ start: 0, end: payload.length, actor: null }],
        recipient: [],
        place: [],
        time: { start: -5, end: 999_999, value: payload },
        speaker: null,
      };
      const row = ready({ ...changed({ events: [event] }), text }).events[0];
      expect(row?.act).toBe('met');
      expect(row?.evidence[0]?.parts.find((part) => part.role === 'trigger')?.text).toBe('met');
      expect(row?.sortDate).toBeNull();
    }
  });
});

it('equal input gives an equal model', () => {
  expect(JSON.stringify(ready(sampleSnapshot()))).toBe(JSON.stringify(ready()));
});
