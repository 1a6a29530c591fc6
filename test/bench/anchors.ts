/**
 * Where anchors end after other programs edited a text: `npm run bench:anchors -- [FILE.jsonl] [ANCHORS A TEXT]`, each line with
 * a "text". Without a file, the project's sample articles. Prints, for each kind of edit, with the last text known and without, the
 * shares of anchors that are in a wrong place, that are orphans although their words stand, and that should be orphans and are not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describeAnchor } from '../../src/corrections/anchor';
import type { Correction } from '../../src/corrections/correction';
import { expectedAfter, placeCorrections } from '../../src/corrections/places';
import { diffEdits } from '../../src/engine/textDiff';
import type { Span } from '../../src/model/types';

/** A busy machine is not what is measured. */
const DIFF_SECONDS = 600;

/** A text made of another: for each unit the offset that it had, -1 for new ones. */
interface Edited {
  readonly text: string;
  readonly from: readonly number[];
}

type Next = () => number;

function numbers(seed: number): Next {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

class Writer {
  text = '';
  readonly from: number[] = [];
  keep(source: string, { start, end }: Span): void {
    this.text += source.slice(start, end);
    for (let i = start; i < end; i++) this.from.push(i);
  }
  add(text: string): void {
    this.text += text;
    for (let i = 0; i < text.length; i++) this.from.push(-1);
  }
}

const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/[^.!?\n]+[.!?]*["”’)]*\s*|\n+|[.!?]+\s*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));

const any = (next: Next, count: number): number => Math.floor(next() * count);

function build(text: string, order: readonly (Span | string)[]): Edited {
  const writer = new Writer();
  for (const one of order) typeof one === 'string' ? writer.add(one) : writer.keep(text, one);
  return writer;
}

function reflow(text: string): Edited {
  const writer = new Writer();
  let column = 0;
  for (const word of text.matchAll(/\S+|\n\s*\n|\s+/g)) {
    const span = { start: word.index, end: word.index + word[0].length };
    if (/\S/.test(word[0])) {
      writer.keep(text, span);
      column += word[0].length;
    } else if (/\n\s*\n/.test(word[0])) {
      writer.keep(text, span);
      column = 0;
    } else {
      writer.add(column > 64 ? '\n' : ' ');
      column = column > 64 ? 0 : column + 1;
    }
  }
  return writer;
}

function curl(text: string): Edited {
  const writer = new Writer();
  for (let i = 0; i < text.length; i++) {
    const curled = /\s|^$/.test(text[i - 1] ?? '') ? { '"': '“', "'": '‘' } : { '"': '”', "'": '’' };
    const straight: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'" };
    const unit = text[i] ?? '';
    const other = (curled as Record<string, string>)[unit] ?? straight[unit];
    if (other) {
      writer.text += other;
      writer.from.push(i);
    } else writer.keep(text, { start: i, end: i + 1 });
  }
  return writer;
}

function move(text: string, next: Next, count: number): Edited {
  const order: Span[] = sentencesOf(text);
  for (let i = 0; i < count; i++) {
    const [one] = order.splice(any(next, order.length), 1);
    if (one) order.splice(any(next, order.length), 0, one);
  }
  return build(text, order);
}

const drop = (text: string, next: Next, share: number): Edited => {
  const all = sentencesOf(text);
  const one = any(next, all.length);
  return build(
    text,
    all.filter((_, i) => (share === 0 ? i !== one : next() >= share)),
  );
};

function words(text: string, next: Next, share: number): Edited {
  const order: (Span | string)[] = [];
  const list = text.match(/\p{L}+/gu) ?? ['x'];
  for (const m of text.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
    const other = list[any(next, list.length)] ?? 'x';
    if (/\p{L}/u.test(m[0]) && next() < share && other !== m[0]) order.push(other);
    else order.push({ start: m.index, end: m.index + m[0].length });
  }
  return build(text, order);
}

/** Sentences go, come (with words of the story) and move, words change. */
function version(text: string, next: Next): Edited {
  const list = text.match(/\p{L}+/gu) ?? ['x'];
  let order: (Span | string)[] = sentencesOf(text).filter(() => next() > 0.3);
  order = order.flatMap((one) =>
    next() < 0.2 ? [one, `${Array.from({ length: 12 }, () => list[any(next, list.length)]).join(' ')}. `] : [one],
  );
  for (let i = 0; i < order.length / 8; i++) {
    const [one] = order.splice(any(next, order.length), 1);
    if (one) order.splice(any(next, order.length), 0, one);
  }
  return build(
    text,
    order.flatMap((one) => {
      if (typeof one === 'string') return [one];
      const parts: (Span | string)[] = [];
      for (const m of text.slice(one.start, one.end).matchAll(/\p{L}+|[^\p{L}]+/gu)) {
        const start = one.start + m.index;
        const other = list[any(next, list.length)] ?? 'x';
        if (/\p{L}/u.test(m[0]) && next() < 0.06 && other !== m[0]) parts.push(other);
        else parts.push({ start, end: start + m[0].length });
      }
      return parts;
    }),
  );
}

const SCRIPTS: Readonly<Record<string, (text: string, next: Next) => Edited>> = {
  'lines re-flowed': (text) => reflow(text),
  'quotes curled': (text) => curl(text),
  'three sentences moved': (text, next) => move(text, next, 3),
  'a sentence deleted': (text, next) => drop(text, next, 0),
  'half deleted': (text, next) => drop(text, next, 0.5),
  'a tenth of the words': (text, next) => words(text, next, 0.1),
  'another version': version,
};

/** Names mostly, and any other words. */
function anchorsIn(text: string, next: Next, count: number): Span[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)];
  const others = [...text.matchAll(/\p{L}{2,}/gu)];
  return Array.from({ length: count }, () => {
    const list = next() < 0.7 && names.length > 0 ? names : others;
    const one = list[any(next, list.length)];
    return { start: one?.index ?? 0, end: (one?.index ?? 0) + (one?.[0].length ?? 1) };
  });
}

interface Sum {
  standing: number;
  gone: number;
  wrong: number;
  orphans: number;
  elsewhere: number;
}

/** Where the span went; undefined where any of its words is gone, or others came between. */
function truth(
  text: string,
  { text: after, from }: Edited,
  at: ReadonlyMap<number, number>,
  span: Span,
): Span | undefined {
  const start = at.get(span.start);
  const end = at.get(span.end - 1);
  if (start === undefined || end === undefined) return undefined;
  const bare = (words: string): string => words.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const touched = /\p{L}/u.test(after[start - 1] ?? '') && !/\p{L}/u.test(text[span.start - 1] ?? '');
  return bare(after.slice(start, end + 1)) === bare(text.slice(span.start, span.end)) &&
    from[start] === span.start &&
    !touched
    ? { start, end: end + 1 }
    : undefined;
}

export function measure(texts: readonly string[], perText: number): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const [i, text] of texts.entries()) {
    const next = numbers(i + 1);
    const spans = anchorsIn(text, next, perText);
    const corrections = spans.map(
      (span, n): Correction => ({
        v: 1,
        id: `c${n}`,
        at: '2026-01-01T00:00:00.000Z',
        by: 'ana',
        op: 'confirm',
        anchor: describeAnchor(text, span),
      }),
    );
    const places = new Map(spans.map((span, n) => [`c${n}`, span]));
    for (const [name, script] of Object.entries(SCRIPTS)) {
      const edited = script(text, next);
      const at = new Map(edited.from.flatMap((old, now) => (old < 0 ? [] : [[old, now] as const])));
      const edits = diffEdits(text, edited.text, DIFF_SECONDS);
      for (const last of [true, false]) {
        const key = `${name}, ${last ? 'last text known' : 'words alone'}`;
        const sum = sums.get(key) ?? { standing: 0, gone: 0, wrong: 0, orphans: 0, elsewhere: 0 };
        sums.set(key, sum);
        const expected = last ? expectedAfter({ text, places }, edits) : undefined;
        const placed = placeCorrections(edited.text, corrections, expected);
        for (const [n, span] of spans.entries()) {
          const right = truth(text, edited, at, span);
          const found = placed.places.get(`c${n}`);
          if (right) {
            sum.standing++;
            if (!found) sum.orphans++;
            else if (found.start !== right.start || found.end !== right.end) {
              sum.wrong++;
              if (process.env.SHOW)
                console.log(
                  key,
                  JSON.stringify([
                    text.slice(span.start - 30, span.start),
                    text.slice(span.start, span.end),
                    text.slice(span.end, span.end + 30),
                  ]),
                  '→',
                  JSON.stringify(edited.text.slice(found.start - 30, found.end + 30)),
                );
            }
          } else {
            sum.gone++;
            if (found) {
              sum.elsewhere++;
              if (process.env.SHOW)
                console.log(
                  'GONE',
                  key,
                  JSON.stringify([
                    text.slice(span.start - 30, span.start),
                    text.slice(span.start, span.end),
                    text.slice(span.end, span.end + 30),
                  ]),
                  '→',
                  JSON.stringify(edited.text.slice(found.start - 30, found.end + 30)),
                );
            }
          }
        }
      }
    }
  }
  return sums;
}

const SAMPLES = 'media/samples';

/** The project's sample articles without front matter, which tells the title a second time; each with other anchors and edits. */
export const sampleTexts = (times: number): string[] =>
  readdirSync(SAMPLES).flatMap((name) => {
    const text = readFileSync(`${SAMPLES}/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n\s*/, '');
    return Array<string>(times).fill(text);
  });

if (process.argv[1]?.includes('bench-anchors')) {
  const [, , file, perText = '50'] = process.argv;
  const texts = file
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line).text))
    : sampleTexts(80);
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`.padStart(8);
  console.log(
    `${texts.length} texts, ${perText} anchors each`.padEnd(44),
    'wrong',
    ' orphan',
    'elsewhere of those gone',
  );
  for (const [key, one] of measure(texts, Number(perText)))
    console.log(
      key.padEnd(40),
      share(one.wrong, one.standing),
      share(one.orphans, one.standing),
      share(one.elsewhere, one.gone),
      String(one.gone).padStart(6),
    );
}
