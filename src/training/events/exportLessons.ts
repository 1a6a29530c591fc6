/**
 * Writes lessons and unmarked texts for a teacher (teacher.py), one document a line:
 * {id, fold, gold: 1 story | 2 sentence | 0 unmarked, s: [{w: words, c: [{i: token, f, a, k, core, m, neg, src, tgt, si, ti, rec}],
 * n: [[head, kind]], p: [[[relation, path] a noun phrase] a candidate]}]}
 *
 *   npm run export:lessons -- --stories FILE,FILE [--sentences FILE] [--texts FILE,FILE] --out FILE
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACT_CLASSES, CODE_CLASSES } from '../../analysis/events/model';
import { fillersOf } from '../../analysis/events/slots';
import { hashFeature } from '../../analysis/learn/hash';
import { createStoryReader, readStories } from './goldArticles';
import { readGold } from './goldEvents';
import type { LessonDeed, LessonSentence } from './lesson';
import { sentenceLessons } from './sentenceLessons';
import { storyLessons } from './storyLessons';

const MODELS = 'src/analysis/models';
/** Relations and paths are given as numbers below this. */
const SLOTS = 4096;

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const list = (name: string): string[] => (option(name) ?? '').split(',').filter((each) => each !== '');

function sentenceOf({ view, deeds, parts }: LessonSentence, marked: boolean) {
  const able = view.phrases.filter((p) => p.kind !== 'time' && p.kind !== 'number');
  return {
    w: view.tree.sentence.tokens.map((token) => token.text),
    c: view.candidates.map((candidate) => {
      const deed = deeds.find((each) => each.candidate === candidate);
      return { i: candidate.token, ...(marked ? (deed ? told(deed) : { f: parts.has(candidate.token) ? 1 : 0 }) : {}) };
    }),
    n: able.map((p) => [p.head, p.kind]),
    p: view.candidates.map((candidate) => {
      const fillers = new Map(
        fillersOf(view, { candidate, act: '', code: '' }).map((filler) => [filler.phrase.head, filler]),
      );
      return able.map((p) => {
        const filler = fillers.get(p.head);
        return [
          hashFeature('relation', filler?.relation ?? '-', candidate.kind) % SLOTS,
          hashFeature('path', filler?.path ?? 0, candidate.kind) % SLOTS,
        ];
      });
    }),
  };
}

const told = (deed: LessonDeed) => ({
  f: 2,
  a: ACT_CLASSES.indexOf(deed.act),
  k: Math.max(0, (CODE_CLASSES as readonly string[]).indexOf(deed.code)),
  core: Number(deed.core ?? true),
  m: deed.modality ?? 'asserted',
  neg: Number(deed.negative ?? false),
  src: deed.source,
  tgt: deed.recipient,
  si: Number(deed.sourceOpen),
  ti: Number(deed.recipientOpen),
  rec: Number(deed.mutual),
});

function main(): void {
  const files = readdirSync(MODELS).filter((file) => file.endsWith('.bin'));
  const read = createStoryReader(
    Object.fromEntries(files.map((file) => [file, new Uint8Array(readFileSync(join(MODELS, file)))])),
  );
  const lines: string[] = [JSON.stringify({ acts: ACT_CLASSES, codes: CODE_CLASSES })];
  const add = (id: string, fold: number, gold: number, sentences: readonly LessonSentence[]) =>
    lines.push(JSON.stringify({ id, fold, gold, s: sentences.map((each) => sentenceOf(each, gold > 0)) }));
  for (const story of list('stories').flatMap(readStories)) add(story.id, -1, 1, storyLessons(read(story)));
  for (const gold of list('sentences').flatMap((file) => readGold(file)))
    add(gold.id, -1, 2, sentenceLessons(gold, read({ ...gold, actors: [], events: [] }), true, 1));
  for (const line of list('texts').flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))) {
    const { text } = JSON.parse(line) as { text: string };
    add('text', -2, 0, storyLessons(read({ id: 'text', text, actors: [], events: [] })));
  }
  writeFileSync(option('out') ?? 'out/lessons.jsonl', `${lines.join('\n')}\n`);
  console.log(`${lines.length - 1} documents`);
}

main();
