export function killSavers(
  kills: number,
  kind: 'locked' | 'plain',
  seed: number,
): Promise<{ kills: number; acknowledged: number; lost: number; unreadable: number; duringWrite: number }>;
