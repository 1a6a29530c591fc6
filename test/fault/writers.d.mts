export function rivals(
  writers: number,
  operations: number,
  kind: 'locked' | 'plain',
): Promise<{ lost: number; doubled: number; refused: number; left: number; seconds: number }>;
