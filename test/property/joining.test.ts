/** What is joined bit by bit, as articles come, change and go, is what is joined at once. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleRecord } from '../../src/corpus/articleRecord';
import { hashWord } from '../../src/corpus/context';
import { type Joining, join } from '../../src/corpus/joining/joining';
import { emptyRecord, type RecordActor } from '../../src/corpus/record';
import type { FolderActor } from '../../src/corpus/types';
import type { Register } from '../../src/corrections/overlay';
import { times } from '../support/fuzzing';

function done<T>(run: Generator<void, T>): T {
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

const actor = (name: string, type: string, more: Partial<RecordActor> = {}) =>
  fc
    .record({
      mentions: fc.integer({ min: 1, max: 4 }),
      role: fc.constantFrom(null, 'president', 'coach of Ostra', 'professor'),
      context: fc.subarray(['treaty', 'goal', 'lecture', 'harbor'].map(hashWord)),
    })
    .map((rest): Omit<RecordActor, 'id'> => ({ name, type, aliases: [], link: null, ...rest, ...more }));

/** Names that meet in every way there is: namesakes, last names, short forms of one and of two bodies, former names. */
const somebody = fc.oneof(
  actor('Dimitar Vasek', 'person'),
  actor('Ludmila Vasek', 'person'),
  actor('Vasek', 'person'),
  actor('John Smith', 'person'),
  actor('John A. Smith', 'person'),
  actor('John Smith Jr.', 'person'),
  actor('Smith', 'person'),
  actor('World Harvest Fund', 'organization', { aliases: ['WHF'] }),
  actor('Women Hiking Forum', 'organization', { aliases: ['WHF'] }),
  actor('WHF', 'organization'),
  actor('Supreme Court', 'organization'),
  actor('Quantel', 'organization'),
  actor('Chipworks', 'organization'),
  actor('Korsund', 'place'),
  actor('Georgia', 'place'),
);
const article = fc.record({
  actors: fc.uniqueArray(somebody, { maxLength: 7, selector: ({ name }) => name }),
  renamed: fc.constantFrom([], [], [['Chipworks', 'Quantel'] as const]),
});
const registers: readonly (Register | undefined)[] = [
  undefined,
  { actors: [{ type: 'person', name: 'Dimitar Vasek', aliases: ['Vasek'] }], ignored: ['Korsund'] },
  { actors: [{ type: 'organization', name: 'Quantel', aliases: ['Supreme Court'], role: 'a maker' }], ignored: [] },
];
const edit = fc.record({
  name: fc.nat(11),
  to: fc.option(article, { freq: 4 }),
  register: fc.option(fc.nat(registers.length - 1), { freq: 8 }),
});

const shape = (actors: readonly FolderActor[]) =>
  actors.map(({ id, name, type, aliases, role, known, reason, confidence, mentions, articles, sightings }) => [
    [id, name, type, aliases, role, known, reason, confidence.toFixed(6), mentions, articles],
    sightings.map((one) => [one.article, one.actor, one.reason, one.confidence.toFixed(6)]),
  ]);
const whoIs = (records: readonly ArticleRecord[]) => records.map(({ who }) => who.map((one) => one?.id ?? null));

it('joining after each edit gives what joining anew gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (script) => {
      const folder = new Map<string, ArticleRecord>();
      let joining: Joining | undefined;
      let register: Register | undefined;
      for (const { name, to, register: other } of script) {
        const uri = `file:///${String(name).padStart(2, '0')}.txt`;
        if (to) {
          const actors = to.actors.map((one, at) => ({ ...one, id: `a${at}` }));
          folder.set(uri, ArticleRecord.of({ ...emptyRecord(uri, '', 'article'), actors, renamed: to.renamed }));
        } else folder.delete(uri);
        if (other !== null) register = registers[other];
        const records = [...folder.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
        joining = done(join(records, () => register, joining));
        const found = [shape(joining.actors), whoIs(records)];
        for (const one of joining.actors) expect(joining.find(one.id)).toBe(one);
        const again = records.map(({ bytes }) => new ArticleRecord(bytes));
        const anew = done(join(again, () => register, undefined, joining.weights));
        expect(found).toEqual([shape(anew.actors), whoIs(again)]);
      }
    }),
    { numRuns: times(60) },
  );
});
