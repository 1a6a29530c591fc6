/** Whatever an agent proposes, and whatever stands in the file of proposals: nothing throws, and the record stays as it is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ToolError } from '../../src/agents/library';
import { CHANGES } from '../../src/agents/propose';
import type { Correction } from '../../src/corrections/correction';
import { overlay } from '../../src/corrections/overlay';
import { placeCorrections } from '../../src/corrections/places';
import { pendingProposals, rejectProposal, takeProposal } from '../../src/corrections/proposals';
import { ACTS } from '../../src/model/types';
import { readSidecar } from '../../src/store/lines';
import { OperationMaker } from '../../src/store/operations';
import { refusal, writeLine } from '../../src/store/schema';
import { stillClock } from '../support/corrections';
import { patience, times } from '../support/fuzzing';
import { groundOf } from '../support/ground';
import { memoryLibrary } from '../support/memoryLibrary';

const article = {
  name: 'a.txt',
  ...groundOf(
    '[Ana Lima]{person} <met>{CONSULT} [Rui Sousa]{person} in [Porto]{place}. [Lima]{person=Ana Lima} <accused>{ACCUSE} the [Union]{organization}.',
  ),
};
const record: readonly Correction[] = [
  {
    v: 1,
    id: 'kept',
    at: '2026-01-01T00:00:00.000Z',
    by: 'ana',
    op: 'rename',
    actor: { type: 'person', name: 'Ana Lima' },
    name: 'Ana M. Lima',
  },
];

const hostile = fc.constantFrom(
  '',
  '\u0000',
  '\ud800',
  '__proto__',
  '../../etc',
  '$(rm)',
  '</script>',
  '"\n{"op":"revoke"}',
  'x'.repeat(499),
);
const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('Ana Lima', 'Lima', 'met', 'accused', 'Porto', 'Union', 'Rui Sousa', 'the Union'),
  },
  hostile,
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const party = fc.record({ words, start: fc.option(fc.nat(130), { nil: undefined }) }, { requiredKeys: ['words'] });
const wellFormed = fc.record(
  {
    change: fc.constantFrom(...CHANGES),
    words,
    start: fc.nat(130),
    type: fc.oneof(fc.constantFrom('person', 'place', 'organization'), hostile),
    actor: words,
    name: words,
    role: words,
    link: fc.oneof(fc.constantFrom('Q42', 'https://example.org/a'), hostile),
    act: fc.constantFrom(...ACTS),
    subtype: fc.oneof(fc.constant('election'), hostile),
    source: fc.array(party, { maxLength: 3 }),
    recipient: fc.array(party, { maxLength: 3 }),
    time: fc.oneof(fc.constantFrom('2024-05-14', '2024/2025', ''), hostile),
    modality: fc.constantFrom('planned', 'denied'),
    why: words,
  },
  { requiredKeys: ['change'] },
);
const wild = fc.oneof(fc.anything(), fc.object({ withBigInt: false }));
const call = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      article: fc.constant('a.txt'),
      proposals: fc.array(wellFormed, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ article: words, proposals: fc.array(wild, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: wild },
);

const shown = (corrections: readonly Correction[]) => {
  const { places } = placeCorrections(article.text, corrections);
  return overlay(article.text, article.analysis, corrections, places).analysis;
};
const maker = new OperationMaker(
  stillClock,
  { bytes: (n) => Uint8Array.from({ length: n }, () => Math.random() * 256) },
  () => 'ana',
);

it(
  'no proposal changes the record, none throws, and each can be taken or rejected',
  async () => {
    const { toolbox, files, uriOf, proposed } = memoryLibrary([article], record);
    const before = JSON.stringify(shown(record));
    let filed = 0;
    await fc.assert(
      fc.asyncProperty(call, async (args) => {
        try {
          const said = JSON.parse(await toolbox.call('propose', args, 'agent:x', new AbortController().signal));
          filed += said.results.filter((one: { ok: boolean }) => one.ok).length;
        } catch (error) {
          if (!(error instanceof ToolError)) throw error;
          expect(error.message.length).toBeLessThan(1_000);
        }
      }),
      { numRuns: times(600) },
    );
    const beside = `${uriOf('a.txt')}.dateline.proposals.jsonl`;
    const written = new Set(files.log.filter((line) => line.startsWith('write')).map((line) => line.slice(6)));
    expect([...written].filter((uri) => !uri.startsWith(beside))).toEqual([]);
    expect(readSidecar(files.text(beside) ?? '').damage).toEqual([]);
    expect(filed).toBeGreaterThan(20);
    expect(JSON.stringify(shown(record))).toBe(before);
    const waiting = pendingProposals(article.text, record, await proposed('a.txt'));
    expect(waiting.length).toBe(filed);
    for (const proposal of waiting) {
      for (const gesture of [takeProposal(proposal), rejectProposal(proposal)]) {
        const decided = maker.make(gesture);
        expect(refusal(decided)).toBeUndefined();
        shown([...record, ...decided]);
        const left = pendingProposals(article.text, [...record, ...decided], proposal.operations);
        expect(left).toEqual([]);
      }
    }
  },
  patience(600).timeout,
);

it('a file of proposals that any program wrote can revoke nothing and take no id of the record', () => {
  const anchor = { start: 0, end: 8, quote: 'Ana Lima', prefix: '', suffix: ' met' };
  const head = { v: 1, at: '2099-01-01T00:00:00.000Z', by: 'agent:x' } as const;
  const lines: Correction[] = [
    { ...head, id: 'r', op: 'revoke', ids: ['kept'] },
    { ...head, id: 'kept', op: 'remove', anchor, scope: 'here' },
    { ...head, id: 'i', op: 'ignore', words: 'Porto' },
    { ...head, id: 'k', op: 'know', actor: { type: 'person', name: 'X' }, aliases: [] },
    { ...head, id: 'f', op: 'fact', fact: 'title', values: ['x'] },
    { ...head, id: 'late', op: 'remove', anchor, scope: 'here' },
  ];
  const read = readSidecar(lines.map(writeLine).join('\n')).corrections;
  const waiting = pendingProposals(article.text, record, read);
  expect(waiting.map((one) => one.id)).toEqual(['late']);
  // However late the proposal says that it was made, a person's answer settles it.
  const [late] = waiting;
  const answer = maker.make(late ? rejectProposal(late) : []);
  expect(pendingProposals(article.text, [...record, ...answer], read)).toEqual([]);
});
