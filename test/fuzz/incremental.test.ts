import { expect, it } from 'vitest';
import { analyze, createAnalyzer } from '../../src/analysis/analyzer';
import { readSteps } from '../../src/reading/read';
import { inTurn, patience, times } from '../support/fuzzing';
import { articleOf, memoryEngine } from '../support/memoryEngine';
import { readModels } from '../support/models';
import { seeded } from '../support/seeded';

const RUNS = 20;
/** Others are tried with another one. */
const FIRST_SEED = Number(process.env.DATELINE_SEED ?? 1);
const EDITS = 4;
const models = readModels();
const analyzer = createAnalyzer(models, readSteps);
const WORDS = [
  'Ana Lima',
  'the minister',
  'she',
  'accused',
  'met',
  'Lisbon',
  'on Monday',
  'not',
  '.',
  '. ',
  '\n\n',
  '“',
  '”',
  ', ',
  'police said',
];
/** An article is one to three of these: a script is as cheap as its text is short, and most of what is linked stands near. */
const PARAGRAPHS = [
  'LISBON, 6 March 2024 - Prime Minister Marta Faria met French President Luc Besnier in Lisbon on Tuesday.',
  'Faria said her government would send 200 soldiers to Valoria next week. Besnier thanked the prime minister.',
  'The council of Leeds rejected a plan by Northgate Holdings.',
  'Its chairman, Paul Amery, threatened to sue the council.',
  '“We did not attack anyone,” the minister told reporters. Amery had accused her of lying.',
  'Police arrested two protesters in Leeds, and a third was killed.',
];

/** An article is typed into, cut and pasted, faster than it is read; in the end it is as if it had been read once. */
async function script(seed: number): Promise<void> {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const { scheduler, clock, results } = memoryEngine({ stepMs: below(20), latencyMs: () => below(30), analyzer });
  const first = below(PARAGRAPHS.length);
  let text = PARAGRAPHS.slice(first, first + 1 + below(random() < 0.2 ? 3 : 2)).join('\n\n');
  for (let version = 1; version <= EDITS; version++) {
    const at = below(text.length);
    const moved = random() < 0.2 ? text.slice(at, at + below(80)) : '';
    const added = random() < 0.7 ? ` ${WORDS[below(WORDS.length)]} ` : '';
    text = text.slice(0, at) + added + text.slice(at + (moved ? moved.length : below(2) * below(30)));
    if (moved) text = `${text}\n\n${moved}`;
    scheduler.update(articleOf('a', version, text), [{ start: at, end: Math.min(text.length, at + 200) }], {
      immediate: random() < 0.3,
    });
    await clock.advance(below(900));
  }
  await clock.advance(120_000);
  const last = results.at(-1);
  scheduler.dispose();
  expect({ text: last?.text, complete: last?.complete }, `seed ${seed}`).toEqual({ text, complete: true });
  expect(last?.analysis, `seed ${seed}`).toEqual(analyze(analyzer, { id: 'a', text, format: 'text' }));
}

it(`typing leaves what reading once gives, ids included, over ${times(RUNS)} scripts`, patience(RUNS * 2), async () => {
  await inTurn(RUNS, (n) => script(FIRST_SEED + n));
});
