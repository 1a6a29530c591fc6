import { describe, expect, it } from 'vitest';
import { rowDecision } from '../../../../src/panels/sidebar/rowGestures';
import { sampleSnapshot } from '../../../support/sampleSnapshot';

const snapshot = sampleSnapshot();
const { mentions } = snapshot.analysis;
const gestureOf = (...args: Parameters<typeof rowDecision> extends [unknown, ...infer R] ? R : never) => {
  const decision = rowDecision(snapshot, ...args);
  return decision && 'gesture' in decision ? decision.gesture : undefined;
};
const quotes = (gesture: ReturnType<typeof gestureOf>) =>
  gesture?.map((bare) => ('anchor' in bare ? `${bare.op} ${bare.anchor.quote}` : bare.op));

describe('an actor', () => {
  it('is confirmed at every name that nobody has judged', () => {
    const own = mentions.filter((mention) => mention.actor === 'reyes');
    expect(gestureOf('confirm', { kind: 'actor', id: 'reyes' })).toHaveLength(own.length);
    const first = own[0]?.id ?? '';
    const decided = rowDecision({ ...snapshot, decisions: new Map([[first, 'confirmed']]) }, 'confirm', {
      kind: 'actor',
      id: 'reyes',
    });
    expect(decided).toHaveProperty('gesture.length', own.length - 1);
  });

  it('is removed once for each of its names, and wherever it is described', () => {
    const gesture = gestureOf('reject', { kind: 'actor', id: 'union' });
    const described = mentions.filter((mention) => mention.actor === 'union' && mention.kind === 'nominal');
    expect(described.length).toBeGreaterThan(0);
    expect(quotes(gesture)).toEqual(['remove Lismore Dockworkers Union', ...described.map(() => 'remove union')]);
    const scopes = gesture?.map((bare) => (bare.op === 'remove' ? bare.scope : bare.op));
    expect(scopes).toEqual(['article', ...described.map(() => 'here')]);
  });

  it('keeps the name of another that is called the same', () => {
    const shared = mentions.map((mention) => {
      const words = snapshot.text.slice(mention.start, mention.end);
      return words === 'Okoro' ? { ...mention, actor: 'amery' } : mention;
    });
    const changed = { ...snapshot, analysis: { ...snapshot.analysis, mentions: shared } };
    const decision = rowDecision(changed, 'reject', { kind: 'actor', id: 'okoro' });
    expect(decision && 'gesture' in decision ? quotes(decision.gesture) : []).toEqual(['remove Delphine Okoro']);
  });

  it('is renamed, united and described by the commands, about the mention that introduces it', () => {
    const id = `m${snapshot.text.indexOf('Tomas Reyes')}`;
    for (const [action, command] of [
      ['rename', 'dateline.renameActor'],
      ['same', 'dateline.sameActor'],
      ['role', 'dateline.setRole'],
    ] as const) {
      expect(rowDecision(snapshot, action, { kind: 'actor', id: 'reyes' })).toEqual({ command, id });
    }
  });
});

describe('a wording', () => {
  const id = `m${snapshot.text.indexOf('Solberg told')}`;

  it('is split off by the command', () => {
    expect(rowDecision(snapshot, 'split', { kind: 'mention', id })).toEqual({ command: 'dateline.splitActor', id });
  });

  it('is taken from its actor at every place', () => {
    expect(quotes(gestureOf('reject', { kind: 'mention', id }))).toEqual(['remove Solberg']);
  });
});

describe('an event', () => {
  it('is judged with all sentences that tell it, or one of them alone', () => {
    expect(quotes(gestureOf('confirm', { kind: 'event', id: 'e1' }))).toEqual([
      'event-confirm meet',
      'event-confirm met',
    ]);
    expect(quotes(gestureOf('reject', { kind: 'event', id: 'e1' }))).toEqual(['event-remove meet', 'event-remove met']);
    expect(quotes(gestureOf('reject', { kind: 'sentence', id: 'e14' }))).toEqual(['event-remove met']);
  });

  it('is changed by the commands', () => {
    expect(rowDecision(snapshot, 'act', { kind: 'event', id: 'e2' })).toEqual({
      command: 'dateline.changeAct',
      id: 'e2',
    });
    expect(rowDecision(snapshot, 'whom', { kind: 'event', id: 'e2' })).toEqual({
      command: 'dateline.setRecipient',
      id: 'e2',
    });
  });
});

it('what is gone or does not fit is left alone', () => {
  expect(rowDecision(snapshot, 'confirm', { kind: 'actor', id: 'gone' })).toBeUndefined();
  expect(rowDecision(snapshot, 'confirm', { kind: 'event', id: 'gone' })).toBeUndefined();
  expect(rowDecision(snapshot, 'rename', { kind: 'event', id: 'e1' })).toBeUndefined();
  expect(rowDecision(snapshot, 'act', { kind: 'actor', id: 'reyes' })).toBeUndefined();
  expect(rowDecision(snapshot, 'confirm', { kind: 'mention', id: mentions[0]?.id ?? '' })).toBeUndefined();
});
