import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Anchor, Correction } from '../../src/corrections/correction';
import { type Overlaid, overlay } from '../../src/corrections/overlay';
import { NO_FACTS } from '../../src/model/facts';
import { Occurrences, occurrencesOf } from '../../src/model/occurrences';
import type { Actor, Analysis, Event, Mention, Span } from '../../src/model/types';
import { times } from '../support/fuzzing';

const NAMES = ['Ana Lima', 'Rui Sousa', 'Porto', 'Lima', 'Union', 'Vera'];
const TYPES = ['person', 'organization', 'place'];

/** A text of names and filler, with what a machine might have found in it: some names missing, some events. */
const article = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.boolean(), fc.nat(2)), { minLength: 3, maxLength: 25 })
  .map((parts) => {
    let text = '';
    const mentions: Mention[] = [];
    const events: Event[] = [];
    parts.forEach(([name, found, type], i) => {
      const start = text.length;
      text += `${name} met `;
      const span = { start, end: start + name.length };
      const actor = `a${NAMES.indexOf(name)}`;
      const base = { id: `m${i}`, ...span, kind: 'named', actor, confidence: 0.8, why: 'name model' } as const;
      if (found) mentions.push({ ...base, type: TYPES[type] ?? 'person' });
      if (found && i % 3 === 0)
        events.push(eventAt(`e${i}`, { start: span.end + 1, end: span.end + 4 }, { ...span, actor }, i));
    });
    const present = new Set(mentions.map((one) => one.actor)).size;
    const actors = NAMES.flatMap((name, i): Actor[] => {
      const own = mentions.filter((one) => one.actor === `a${i}`);
      const type = own[0]?.type ?? 'person';
      const base = { id: `a${i}`, type, name, aliases: [], role: null, prominence: 1 / present };
      return own.length > 0 ? [{ ...base, mentions: own.map((one) => one.id) }] : [];
    });
    const head = {
      version: 1,
      id: 'a',
      title: null,
      date: null,
      language: 'en',
      facts: NO_FACTS,
      problems: [],
      times: [],
    } as const;
    const analysis: Analysis = { ...head, prose: { markup: [], sentences: [] }, mentions, actors, events };
    return { text, analysis };
  });

function eventAt(id: string, trigger: Span, source: Span & { actor: string }, rank: number): Event {
  return {
    ...{
      id,
      trigger,
      sentence: { start: source.start, end: trigger.end },
      source: [source],
      rank: rank + 1,
      chain: id,
    },
    ...{ act: 'CONSULT', code: 'CONSULT', subtype: null, mode: null, contexts: [], quad: 'verbal cooperation' },
    ...{ intensity: 1, recipient: [], reciprocal: false, time: null, place: [], modality: 'asserted' },
    ...{ polarity: 'positive', speaker: null, quoted: false, core: true, confidence: 0.5, why: 'verb' },
  } as Event;
}

/** When each decision of a script was made. */
const AT = Array.from({ length: 30 }, (_, i) => new Date(Date.UTC(2026, 0, 1) + i).toISOString());

/** What a person may do, as numbers that are turned into decisions about the text at hand. */
const script = fc.array(fc.tuple(fc.nat(8), fc.nat(), fc.nat(5), fc.nat(2), fc.boolean()), { maxLength: 25 });

function decisionsOf(
  text: string,
  analysis: Analysis,
  steps: readonly (readonly [number, number, number, number, boolean])[],
) {
  const spots = NAMES.flatMap((name) => occurrencesOf(text, name));
  if (spots.length === 0) return [];
  return steps.flatMap(([kind, at, other, type, all], i): Correction[] => {
    const anchorAt = (spot: Span): Anchor => describeAnchor(text, spot);
    const anchor = anchorAt(spots[at % spots.length] as Span);
    const head = { v: 1, id: `o${i}`, at: AT[i] ?? '', by: 'ana' } as const;
    const scope = all ? 'article' : 'here';
    const key = (n: number) => ({ type: TYPES[type] ?? 'person', name: NAMES[n % NAMES.length] ?? '' });
    const event = analysis.events[at % Math.max(1, analysis.events.length)];
    switch (kind) {
      case 0:
        return [{ ...head, op: 'add', anchor, type: TYPES[type] ?? 'person', scope }];
      case 1:
        return [{ ...head, op: 'remove', anchor, scope }];
      case 2:
        return [{ ...head, op: 'retype', anchor, type: TYPES[type] ?? 'person', scope }];
      case 3:
        return [{ ...head, op: 'confirm', anchor }];
      case 4:
        return [{ ...head, op: 'same', anchor, actor: key(other) }];
      case 5:
        return [{ ...head, op: 'merge', actor: key(at), into: key(other) }];
      case 6:
        return [{ ...head, op: 'rename', actor: key(at), name: `New ${other}` }];
      case 7:
        return event ? [{ ...head, op: 'event-remove', anchor: anchorAt(event.trigger) }] : [];
      default:
        return event ? [{ ...head, op: 'event-edit', anchor: anchorAt(event.trigger), fields: { act: 'AID' } }] : [];
    }
  });
}

const placesOf = (corrections: readonly Correction[]) =>
  new Map(corrections.flatMap((one) => ('anchor' in one ? [[one.id, one.anchor] as const] : [])));
const lay = (text: string, analysis: Analysis, corrections: readonly Correction[]): Overlaid =>
  overlay(text, analysis, corrections, placesOf(corrections));

describe('decisions laid over an analysis', () => {
  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(article, script, fc.nat(), ({ text, analysis }, steps, seed) => {
        const corrections = decisionsOf(text, analysis, steps);
        const other = [...corrections].sort(
          (a, b) => ((a.id.length * 7919 + seed) % 13) - ((b.id.charCodeAt(1) * 31 + seed) % 13),
        );
        expect(lay(text, analysis, other)).toEqual(lay(text, analysis, corrections));
      }),
      { numRuns: times(2000) },
    );
  });

  it('change nothing that was handed in, and a repeated line changes nothing', () => {
    fc.assert(
      fc.property(article, script, ({ text, analysis }, steps) => {
        const before = JSON.stringify(analysis);
        const corrections = decisionsOf(text, analysis, steps);
        const once = lay(text, analysis, corrections);
        expect(JSON.stringify(analysis)).toBe(before);
        expect(lay(text, analysis, corrections)).toEqual(once);
        expect(lay(text, analysis, [...corrections, ...corrections])).toEqual(once);
      }),
      { numRuns: times(2000) },
    );
  });

  it('win: the last decision about a place holds, whatever the machine says', () => {
    fc.assert(
      fc.property(article, script, fc.nat(), fc.nat(3), ({ text, analysis }, steps, at, kind) => {
        const earlier = decisionsOf(text, analysis, steps);
        const last = decisionsOf(text, analysis, [
          ...steps.map(() => [1, 0, 0, 0, false] as const),
          [kind, at, 1, 1, false] as const,
        ]).at(-1);
        if (!last || !('anchor' in last)) return;
        const { analysis: laid } = lay(text, analysis, [...earlier, last]);
        const here = laid.mentions.filter((one) => one.start === last.anchor.start && one.end === last.anchor.end);
        if (last.op === 'remove') expect(here).toEqual([]);
        if (last.op === 'add') expect(here.map((one) => one.type)).toEqual([last.type]);
        if (last.op === 'retype') for (const one of here) expect(one.type).toBe(last.type);
      }),
      { numRuns: times(2000) },
    );
  });

  it('leave an analysis that holds together', () => {
    fc.assert(
      fc.property(article, script, ({ text, analysis }, steps) => {
        const { analysis: laid, decisions } = lay(text, analysis, decisionsOf(text, analysis, steps));
        const ids = new Set(laid.mentions.map((one) => one.id));
        expect(ids.size).toBe(laid.mentions.length);
        const actors = new Set(laid.actors.map((one) => one.id));
        expect(actors.size).toBe(laid.actors.length);
        const unfit = laid.mentions.filter(
          (one, i) =>
            one.start < (laid.mentions[i - 1]?.start ?? 0) ||
            one.end > text.length ||
            'key' in one ||
            (one.actor !== null && !actors.has(one.actor)),
        );
        expect(unfit).toEqual([]);
        const owned = laid.mentions.map((one) => `${one.id} ${one.actor}`).filter((one) => !one.endsWith(' null'));
        const told = laid.actors.flatMap((actor) => actor.mentions.map((id) => `${id} ${actor.id}`));
        expect(told.sort()).toEqual(owned.sort());
        const sum = laid.actors.reduce((total, actor) => total + actor.prominence, 0);
        if (laid.actors.length > 0) expect(sum).toBeCloseTo(1, 6);
        const parties = laid.events.flatMap((event) => event.source.flatMap((one) => one.actor ?? []));
        expect(parties.filter((id) => !actors.has(id))).toEqual([]);
        const known = new Set([...ids, ...laid.events.map((event) => event.id)]);
        expect([...decisions.keys()].filter((id) => !known.has(id))).toEqual([]);
        expect(new Set(laid.events.map((event) => event.rank)).size).toBe(laid.events.length);
      }),
      { numRuns: times(2000) },
    );
  });
});

describe('the search for many names', () => {
  it('finds what the search for one name finds', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', 'b', 'A', ' ', '-', '1', 'é', 'ab', 'A b'), { maxLength: 60 })
          .map((all) => all.join('')),
        fc
          .array(fc.constantFrom('a', 'b', 'A', ' ', '-', '1', 'é'), { minLength: 1, maxLength: 3 })
          .map((all) => all.join('')),
        (text, name) => {
          const occurrences = new Occurrences(text);
          occurrences.prepare([name, ...Array.from({ length: 50 }, (_, i) => `name${i}`)]);
          expect(occurrences.of(name)).toEqual(occurrencesOf(text, name));
        },
      ),
      { numRuns: times(2000) },
    );
  });
});
