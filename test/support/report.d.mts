interface Counts {
  passed: number;
  failed: number;
  again: string[];
}
interface Named {
  suite?: string;
  title: string;
}
interface Told {
  pass(told: Named & { milliseconds?: number }): void;
  fail(told: Named & { reason: unknown; hook?: boolean }): void;
}

export class Report {
  constructor(part: string);
  passed: number;
  failed: number;
  again: string[];
  inTwoTries(run: (told: Told, suites: string[] | undefined) => Promise<void>, where?: string): Promise<void>;
  end(): void;
}
export function countsOf(ended: { code: number; output: string }): Counts;
export function verdict(parts: readonly Counts[]): string[];
