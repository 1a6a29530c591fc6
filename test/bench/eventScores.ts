/** Runs the gold folder's own scorer on a prediction file and prints its tables. */
import { execFileSync } from 'node:child_process';

export interface Prediction {
  readonly id: string;
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

type Regime = Readonly<Record<'type' | 'quad' | 'source' | 'target' | 'dyad' | 'tuple', Measure | undefined>> & {
  readonly typeMacroF1: number;
  readonly trigger: number;
  readonly perType: Readonly<Record<string, Measure & { n: number }>>;
};

export interface Scores {
  readonly top: Regime;
  readonly all: Regime;
}

const BUFFER = 256_000_000;

export function score(scorer: string, gold: string, predictions: string): Scores {
  return JSON.parse(
    execFileSync('node', [scorer, gold, predictions, '--json'], { maxBuffer: BUFFER }).toString(),
  ) as Scores;
}

export function printScores(title: string, scores: Scores): void {
  for (const regime of ['top', 'all'] as const) {
    const m = scores[regime];
    const f = (name: 'type' | 'quad' | 'source' | 'target' | 'dyad' | 'tuple'): string => (m[name]?.f1 ?? 0).toFixed(3);
    const type = m.type ?? { p: 0, r: 0, f1: 0 };
    console.log(
      `${title} | ${regime} | type ${f('type')} (P ${type.p.toFixed(3)} R ${type.r.toFixed(3)}) macro ${m.typeMacroF1.toFixed(3)} quad ${f('quad')}` +
        ` source ${f('source')} target ${f('target')} dyad ${f('dyad')} tuple ${f('tuple')} trigger ${m.trigger.toFixed(3)}`,
    );
  }
}

/** Errors by cause: wrong type, missed, wrong source, wrong target; the commonest first. */
export function printCauses(scorer: string, gold: string, predictions: string, most: number): void {
  const text = execFileSync('node', [scorer, gold, predictions, '--errors', '100000'], {
    maxBuffer: BUFFER,
  }).toString();
  const causes = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue;
    const e = JSON.parse(line) as { gold: string; pred: string | null; src: boolean; tgt: boolean };
    const sides = `${e.src ? '' : ' source'}${e.tgt ? '' : ' target'}`;
    const cause =
      e.pred === null ? `${e.gold} missed` : e.pred === e.gold ? `${e.gold}:${sides} wrong` : `${e.gold} as ${e.pred}`;
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const sorted = [...causes.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log(
    `  causes: ${sorted
      .slice(0, most)
      .map(([cause, n]) => `${cause} ${n}`)
      .join('; ')}`,
  );
}
