import { describe, expect, it } from 'vitest';
import { type Current, FIRST_ACTORS, listRows } from '../../../../../src/panels/sidebar/page/rows';
import { INITIAL_STATE } from '../../../../../src/panels/sidebar/page/viewState';
import { sidebarModel } from '../../../../../src/panels/sidebar/sidebarModel';
import { payloads } from '../../../../support/payloads';
import { sampleSnapshot } from '../../../../support/sampleSnapshot';

const model = sidebarModel({ status: 'ready', notice: undefined, snapshot: sampleSnapshot() }, new Set());
const NOWHERE = { actor: null, event: null };
const list = (change: Partial<typeof INITIAL_STATE> = {}, current: Current = NOWHERE) =>
  listRows(model, { ...INITIAL_STATE, ...change }, current);
const names = (filter: string) => list({ filter }).actors.map((row) => row.name);

describe('rows', () => {
  it('are the first actors, and all when asked', () => {
    expect(list().actors).toHaveLength(FIRST_ACTORS);
    expect(list().moreActors).toBe(model.actors.length - FIRST_ACTORS);
    expect(list({ allActors: true }).actors).toHaveLength(model.actors.length);
  });

  it('set core events apart', () => {
    const { core, others } = list({ moreEvents: true });
    expect(core.every((row) => row.core)).toBe(true);
    expect(others.some((row) => row.core)).toBe(false);
    expect(core.length + others.length).toBe(model.events.length);
  });

  it('that are folded away show what the cursor stands in', () => {
    const last = model.actors.at(-1)?.id ?? '';
    expect(
      list({}, { actor: last, event: null })
        .actors.map((row) => row.id)
        .at(-1),
    ).toBe(last);
    expect(list({}, { actor: last, event: null }).actors).toHaveLength(FIRST_ACTORS + 1);
    expect(list().others).toEqual([]);
    expect(list().otherCount).toBe(4);
    expect(list({}, { actor: null, event: 'e9' }).others).toEqual([]);
    expect(list({}, { actor: null, event: 'e11' }).others.map((row) => row.id)).toEqual(['e11']);
  });

  it('by date put undated events last, in text order', () => {
    const { core } = list({ order: 'date' });
    const dates = core.map((row) => row.sortDate);
    expect(dates.filter(Boolean)).toEqual(['2026-05-01', '2026-05-12', '2026-06-11', '2026-06-11']);
    expect(dates.indexOf(null)).toBe(4);
    expect(core.slice(4).map((row) => row.act)).toEqual(
      list()
        .core.filter((row) => row.sortDate === null)
        .map((row) => row.act),
    );
  });
});

describe('the filter', () => {
  it('finds names, roles and other names, wherever they stand in the list', () => {
    expect(names('solb')).toEqual(['Ingrid Solberg']);
    expect(names('mayor')).toEqual(['Delphine Okoro']);
    expect(names('norwegian')).toEqual(['Norway']);
    expect(names('harbor wire')).toEqual(['Harbor Wire']);
  });

  it('finds events by who, what, whom, code, mood and speaker', () => {
    const acts = (filter: string) => {
      const { core, others } = list({ filter });
      return [...core, ...others].map((row) => row.act);
    };
    expect(acts('detained')).toEqual(['detained']);
    expect(acts('nine people')).toEqual(['detained']);
    expect(acts('CONSULT')).toEqual(['meet', 'told']);
    expect(acts('denied')).toEqual(['lobbied']);
  });

  it('shows nothing for what is not there, and all for white space', () => {
    expect(names('zzzz')).toEqual([]);
    expect(list({ filter: '  ' }).filtered).toBe(false);
  });

  it('takes any words', () => {
    for (const filter of payloads()) expect(() => list({ filter })).not.toThrow();
  });
});
