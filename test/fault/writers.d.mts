export function rivals(
  writers: number,
  operations: number,
  kind: 'locked' | 'plain',
  kills?: number,
  seed?: number,
): Promise<{
  acknowledged: number;
  killed: number;
  lost: number;
  doubled: number;
  refused: number;
  left: number;
  seconds: number;
}>;
