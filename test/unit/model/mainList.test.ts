import { describe, expect, it } from 'vitest';
import { isHeadline, isMain, lineConfidence } from '../../../src/model/mainList';
import type { Event } from '../../../src/model/types';
import { told as toldAnyhow } from '../../support/toldEvent';

/** An event told in a clause of its source. */
const told = (more: Partial<Event>): Event => toldAnyhow({ subject: { start: 0, end: 3 }, ...more });

const sure = (deed: number, act: number, source: number, recipient: number) => ({
  sure: { deed, act, source, recipient },
});

describe('the main list', () => {
  it('asks how sure deed and sides are, not under which act they are counted', () => {
    expect(isMain(told({ ...sure(0.95, 0.2, 0.9, 0.9), confidence: 0.3 }))).toBe(true);
    expect(isMain(told({ ...sure(0.5, 0.99, 0.4, 0.6), confidence: 0.6 }))).toBe(false);
  });
  it('asks for more where somebody is accused or hurt', () => {
    const parts = sure(0.7, 0.9, 0.8, 0.75);
    expect([told({ ...parts, act: 'AID' }), told({ ...parts, act: 'ASSAULT' })].map(isMain)).toEqual([true, false]);
  });
  it('holds nothing that no clause tells', () => {
    const { subject: _, ...noun } = told(sure(1, 1, 1, 1));
    expect([isMain(noun), isHeadline(noun)]).toEqual([false, false]);
    expect(isMain(told({ ...sure(1, 1, 1, 1), source: [], recipient: [] }))).toBe(true);
  });
  it('holds what decisions ask for', () => {
    const { subject: _, ...noun } = told({ ...sure(0.5, 0.9, 0.4, 0.4), rank: 1 });
    expect([isMain({ ...noun, asked: true }), isHeadline({ ...noun, asked: true })]).toEqual([true, false]);
    expect(isMain({ ...noun, asked: true, core: false })).toBe(false);
    expect(isMain({ ...noun, asked: true, toldIn: 'e2' })).toBe(false);
    const line = told({ ...sure(1, 1, 1, 1), rank: 1, asked: false });
    expect([isMain(line), isHeadline(line)]).toEqual([false, false]);
  });
  it('asks nothing of a recipient whom the line only quotes', () =>
    expect(isMain(told(sure(0.9, 0.9, 0.9, 0.3)))).toBe(true));
  it('tells that people were killed without the bar for accusing somebody', () => {
    const killed = { ...sure(0.7, 0.9, 0.9, 0.75), act: 'ASSAULT', source: [] } as const;
    const said = { subject: { start: 0, end: 3 }, recipient: [{ start: 0, end: 3, actor: 'a2' }] };
    expect(lineConfidence(told({ ...killed, ...said }))).toBeLessThan(0.72);
    expect(isMain(told({ ...killed, ...said }))).toBe(true);
    expect(isMain(told({ ...killed, ...said, source: [{ start: 9, end: 12, actor: 'a1' }] }))).toBe(false);
  });
  it('holds no statement that says nothing', () => {
    const statement = { ...sure(1, 1, 1, 1), act: 'OTHER', subtype: 'statement' } as const;
    const says = (units: number) => isMain(told({ ...statement, predicate: { start: 9, end: 9 + units } }));
    expect([says(16), says(40)]).toEqual([false, true]);
  });
  it('takes what a person said as it stands', () => {
    const { sure: _, ...byHand } = told({ confidence: 1 });
    expect(lineConfidence(byHand)).toBe(1);
  });
  it('lets the first event be a little less sure, but no accusation', () => {
    const parts = sure(0.6, 0.9, 0.7, 0.65);
    expect([told({ ...parts, act: 'AID' }), told({ ...parts, act: 'ACCUSE' })].map(isHeadline)).toEqual([true, false]);
    expect(isHeadline(told({ ...parts, act: 'AID', rank: 2 }))).toBe(false);
  });
});
