/** See aims.mjs. */
export interface Aim {
  readonly what: string;
  readonly most?: number;
  readonly least?: number;
  readonly found: number;
  readonly unit: string;
  /** npm script that measures it. */
  readonly by: string;
  readonly how?: string;
}
export const AIMS: readonly Aim[];
export function lineOf(aim: Aim): string;
