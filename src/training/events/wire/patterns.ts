import { CONFLICT } from './conflict';
import { COOPERATION } from './cooperation';

/** All patterns: lines by `code/act`. */
export const PATTERNS: Readonly<Record<string, string>> = { ...COOPERATION, ...CONFLICT };
