/** What a test host tells the runner outside, one console line each: a mark, then JSON. */
export type Told =
  | ({ readonly kind: 'pass'; readonly milliseconds: number } & Named)
  | ({ readonly kind: 'fail'; readonly reason: string; readonly hook: boolean } & Named)
  | { readonly kind: 'end' };

/** The title of the outermost suite, which is run again as a whole, and that of the test or hook with all before it. */
interface Named {
  readonly suite: string | undefined;
  readonly title: string;
}

/** Read by test/support/inHost.mjs; a line of ordinary output never starts so. */
const MARK = '@@dateline-test ';

export function tell(told: Told): void {
  console.log(MARK + JSON.stringify(told));
}
