import { describe, expect, it } from 'vitest';
import { isHeadline, isMain, lineConfidence } from '../../../src/model/mainList';
import { told } from '../../support/toldEvent';

const sure = (deed: number, act: number, source: number, recipient: number) => ({
  sure: { deed, act, source, recipient },
});

describe('the main list', () => {
  it('asks how sure deed and sides are, not under which act they are counted', () => {
    expect(isMain(told({ ...sure(0.95, 0.2, 0.9, 0.9), confidence: 0.3 }))).toBe(true);
    expect(isMain(told({ ...sure(0.95, 0.99, 0.4, 0.6), confidence: 0.6 }))).toBe(false);
  });
  it('asks for more where somebody is accused or hurt', () => {
    const parts = sure(0.95, 0.9, 0.8, 0.75);
    expect([told({ ...parts, act: 'AID' }), told({ ...parts, act: 'ASSAULT' })].map(isMain)).toEqual([true, false]);
  });
  it('holds no bare noun without anybody', () => {
    const parts = sure(1, 1, 1, 1);
    expect(isMain(told({ ...parts, source: [], recipient: [] }))).toBe(false);
    const thing = { ...parts, source: [], recipient: [], object: { start: 0, end: 3 } };
    expect([told(thing), told({ ...thing, subject: { start: 0, end: 3 } })].map(isMain)).toEqual([false, true]);
  });
  it('holds a deed that no clause tells only with both its sides', () => {
    expect([told(sure(1, 1, 1, 1)), told({ ...sure(1, 1, 1, 1), source: [] })].map(isMain)).toEqual([true, false]);
  });
  it("asks less of whom a clause is said of, for that stands there in the article's words", () => {
    const parts = { ...sure(0.9, 0.9, 0.5, 0.3), act: 'AID' } as const;
    expect([told(parts), told({ ...parts, subject: { start: 0, end: 3 } })].map(isMain)).toEqual([false, true]);
  });
  it('tells that people were killed without the bar for accusing somebody', () => {
    const killed = { ...sure(0.7, 0.9, 0.9, 0.75), act: 'ASSAULT', source: [] } as const;
    const said = { subject: { start: 0, end: 3 }, recipient: [{ start: 0, end: 3, actor: 'a2' }] };
    expect(lineConfidence(told({ ...killed, ...said }))).toBeLessThan(0.72);
    expect(isMain(told({ ...killed, ...said }))).toBe(true);
    expect(isMain(told({ ...killed, ...said, source: [{ start: 9, end: 12, actor: 'a1' }] }))).toBe(false);
  });
  it('asks nothing of a recipient whom the line only quotes', () => {
    const parts = sure(0.9, 0.9, 0.9, 0.3);
    expect(isMain(told(parts))).toBe(false);
    expect(isMain(told({ ...parts, predicate: { start: 9, end: 12 } }))).toBe(true);
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
    const parts = sure(0.9, 0.9, 0.7, 0.65);
    expect([told({ ...parts, act: 'AID' }), told({ ...parts, act: 'ACCUSE' })].map(isHeadline)).toEqual([true, false]);
    expect(isHeadline(told({ ...parts, act: 'AID', rank: 2 }))).toBe(false);
  });
});
