import { expect, it } from 'vitest';
import { describeAnchor } from '../../../src/corrections/anchor';
import { rejectProposal, takeProposal } from '../../../src/corrections/proposals';
import { Proposals } from '../../../src/desk/proposals';
import { memoryDesk, type PlainArticle } from '../../support/memoryDesk';

const TEXT = `Ana Lima met Rui Sousa on Monday, and both were silent about what they had said.\n\nThe harbour of Porto was closed.`;
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const wish = (words: string) => ({
  bare: [{ op: 'remove', anchor: describeAnchor(TEXT, span(words)), scope: 'here' } as const],
  why: 'x',
});

function desk() {
  const made = memoryDesk();
  const { files, clock, desk: of } = made;
  let drawn = 0;
  const random = { bytes: (count: number) => Uint8Array.from({ length: count }, () => (drawn++ * 31 + 7) % 256) };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return { ...made, proposals: new Proposals<PlainArticle>(of, { files, clock, random, log }) };
}

it('what is proposed for an open article is seen at once, and follows its words', async () => {
  const { proposals, open, ends, type } = desk();
  const article = await open('mem:/a.txt', TEXT);
  const heard: string[] = [];
  proposals.onChanged((one) => heard.push(one.uri));
  expect(await ends(proposals.file('mem:/a.txt', [wish('Porto'), wish('Ana Lima')], 'agent:x'))).toEqual({
    ok: true,
    value: ['waiting', 'waiting'],
  });
  expect(heard).toContain('mem:/a.txt');
  const words = () => proposals.of(article).map((one) => article.text.slice(one.span.start, one.span.end));
  expect(words()).toEqual(['Ana Lima', 'Porto']);
  expect(proposals.of(article)).toBe(proposals.of(article));
  type(article, 0, 0, 'Yesterday ');
  expect(words()).toEqual(['Ana Lima', 'Porto']);
  const at = article.text.indexOf('Porto');
  type(article, at, at + 5, 'Braga');
  expect(words()).toEqual(['Ana Lima']);
});

it('taking and rejecting are decisions of the person, and an undo brings the proposal back', async () => {
  const {
    proposals,
    open,
    ends,
    desk: { decisions },
  } = desk();
  const article = await open('mem:/a.txt', TEXT);
  await ends(proposals.file('mem:/a.txt', [wish('Porto'), wish('Ana Lima')], 'agent:x'));
  const [first, second] = proposals.of(article);
  if (!first || !second) throw new Error('nothing is proposed');
  await ends(decisions.decide(article, takeProposal(first)));
  await ends(decisions.decide(article, rejectProposal(second)));
  expect(proposals.of(article)).toEqual([]);
  expect(article.corrections.all.map((one) => [one.op, one.by, one.why])).toEqual([
    ['remove', 'ana', undefined],
    ['revoke', 'ana', undefined],
    ['revoke', 'ana', undefined],
  ]);
  await ends(decisions.undo(article));
  expect(proposals.of(article).map((one) => one.id)).toEqual([second.id]);
  await ends(decisions.undo(article));
  expect(proposals.of(article)).toHaveLength(2);
});

it('what another program files is seen when it is told, and follows the article when it moves', async () => {
  const one = desk();
  const other = desk();
  await other.ends(other.proposals.file('mem:/a.txt', [wish('Porto')], 'agent:y'));
  const article = await one.open('mem:/a.txt', TEXT);
  const file = 'mem:/a.txt.dateline.proposals.jsonl';
  one.files.put(file, other.files.text(file) ?? '');
  await one.ends(one.proposals.fileChanged(file));
  expect(one.proposals.of(article)).toHaveLength(1);
  await one.ends(one.proposals.articleMoved('mem:/a.txt', 'mem:/b.txt'));
  const moved = await one.open('mem:/b.txt', TEXT);
  await one.ends(one.proposals.fileChanged('mem:/b.txt.dateline.proposals.jsonl'));
  expect(one.proposals.of(moved)).toHaveLength(1);
  expect(one.files.text(file)).toBeUndefined();
});
