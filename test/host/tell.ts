/** What a test host tells the runner outside, one console line each: a mark, then JSON. */
export type Told =
  | { readonly kind: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly kind: 'fail'; readonly title: string; readonly reason: string }
  | { readonly kind: 'end' };

/** Read by test/support/inHost.mjs; a line of ordinary output never starts so. */
const MARK = '@@dateline-test ';

export function tell(told: Told): void {
  console.log(MARK + JSON.stringify(told));
}
