import { describe, expect, it } from 'vitest';
import type { Bare, Correction } from '../../../src/corrections/correction';
import { registerOf } from '../../../src/corrections/register';
import { OperationMaker } from '../../../src/store/operations';
import { stillClock } from '../../support/corrections';
import { seeded } from '../../support/seeded';

const ana = { type: 'person', name: 'Ana Lima' };
const mayor = { type: 'person', name: 'A. M. Lima' };

function folded(...gestures: Bare[]) {
  const head = (i: number) => ({ v: 1, id: `o${i}`, at: `2026-01-01T00:00:0${i}Z`, by: 'ana' }) as const;
  return registerOf(gestures.map((bare, i) => ({ ...head(i), ...bare }) as Correction));
}

describe('the register', () => {
  it('knows whom a gesture makes known before the gesture says more of them', () => {
    const random = seeded(7);
    const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
    const maker = new OperationMaker(stillClock, { bytes }, () => 'ana');
    for (let time = 0; time < 30; time++) {
      const made = maker.make([
        { op: 'know', actor: ana, aliases: ['Lima'] },
        { op: 'rename', actor: ana, name: 'A. M. Lima' },
        { op: 'role', actor: mayor, role: 'mayor' },
      ]);
      expect(registerOf([...made].reverse()).actors).toEqual([
        { ...mayor, aliases: ['Lima', 'Ana Lima'], role: 'mayor' },
      ]);
    }
  });

  it('gathers names, roles and links of an actor', () => {
    const { actors } = folded(
      { op: 'know', actor: ana, aliases: ['Lima'] },
      { op: 'know', actor: ana, aliases: ['Ana', 'Ana Lima'] },
      { op: 'role', actor: ana, role: 'mayor' },
      { op: 'link', actor: ana, to: 'Q1' },
    );
    expect(actors).toEqual([{ ...ana, aliases: ['Lima', 'Ana'], role: 'mayor', link: 'Q1' }]);
  });

  it('renames, merges, forgets and ignores', () => {
    expect(
      folded({ op: 'know', actor: ana, aliases: [] }, { op: 'rename', actor: ana, name: 'A. M. Lima' }).actors,
    ).toEqual([{ ...mayor, aliases: ['Ana Lima'] }]);
    const two: Bare[] = [
      { op: 'know', actor: ana, aliases: ['Lima'] },
      { op: 'know', actor: mayor, aliases: [] },
    ];
    expect(folded(...two, { op: 'merge', actor: mayor, into: ana }).actors).toEqual([
      { ...ana, aliases: ['Lima', 'A. M. Lima'] },
    ]);
    expect(folded(...two, { op: 'forget', actor: mayor }).actors.map((actor) => actor.name)).toEqual(['Ana Lima']);
    expect(folded({ op: 'ignore', words: 'Monday' }).ignored).toEqual(['Monday']);
    expect(folded({ op: 'ignore', words: 'Lima' }, ...two).ignored).toEqual([]);
  });

  it('takes back what is revoked', () => {
    expect(folded({ op: 'ignore', words: 'Monday' }, { op: 'revoke', ids: ['o0'] }).ignored).toEqual([]);
  });
});
