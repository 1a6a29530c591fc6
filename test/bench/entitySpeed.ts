import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Recognizer } from '../../src/analysis/entities/recognizer';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';
import { type GoldDocument, paragraphsOf } from '../../src/training/entities/corpus';

const ROUNDS = 5;

/** Text of about `units` UTF-16 units, made of whole documents; repeated where they do not suffice. */
function textOf(documents: readonly GoldDocument[], units: number): string {
  let text = '';
  for (let at = 0; text.length < units && documents.length > 0; at++)
    text += `${documents[at % documents.length]?.text}\n`;
  return text.slice(0, text.lastIndexOf('\n', units));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Prints words a second of this step, of compromise and of wink-nlp on the same text in the same run, and how time grows. */
export function printSpeed(documents: readonly GoldDocument[], recognizer: Recognizer): void {
  const wink = winkNLP(model);
  const text = textOf(documents, 200_000);
  const articles = text.match(/[\s\S]{1,4000}(?:\n|$)/g) ?? [text];
  const words = articles.reduce((sum, article) => sum + countWords(article), 0);
  const ours = (article: string): void => {
    const paragraphs = paragraphsOf(article);
    const context = recognizer.context(paragraphs);
    recognizer.propagate(
      paragraphs.map((paragraph) => ({ ...paragraph, names: recognizer.names(paragraph, context) })),
    );
  };
  const rivals: readonly (readonly [string, (article: string) => void])[] = [
    ['this recogniser', ours],
    [
      'compromise people+places+organizations',
      (article) => {
        const view = nlp(article);
        view.people().out('array');
        view.places().out('array');
        view.organizations().out('array');
      },
    ],
    ['wink-nlp readDoc+entities', (article) => void wink.readDoc(article).entities().out()],
  ];
  const times = rivals.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    rivals.forEach(([, run], at) => {
      const time = timed(() => articles.forEach(run));
      if (round > 0) times[at]?.push(time);
    });
  }
  const speeds = times.map((values) => (1000 * words) / median(values));
  rivals.forEach(([name], at) => {
    const ratio = (speeds[0] as number) / (speeds[at] as number);
    console.log(
      `${name}: ${Math.round(speeds[at] as number)} words/s${at ? ` (ours is ${ratio.toFixed(2)} times as fast)` : ''}`,
    );
  });
  const small = textOf(documents, 100_000);
  const large = textOf(documents, 1_000_000);
  // The shortest of each: what other programs took from the machine is no part of it.
  const smallTimes: number[] = [];
  const largeTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    smallTimes.push(timed(() => ours(small)));
    largeTimes.push(timed(() => ours(large)));
  }
  console.log(`time(1 MB) / time(100 KB): ${(Math.min(...largeTimes) / Math.min(...smallTimes)).toFixed(1)}`);
}

const countWords = (text: string): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + splitSentences(tokenize(line)).reduce((n, s) => n + s.tokens.length, 0), 0);
