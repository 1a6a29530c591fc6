import { analysisJson } from '../model/analysis';
import { safeJson } from '../words/printable';
import type { Format } from './format';

/** The analysis JSON: one object, an array for several articles. */
export const json: Format = {
  id: 'json',
  about: 'one object; an array for several files',
  write: ({ analysis }, many) => (many ? safeJson(analysisJson(analysis)) : `${safeJson(analysisJson(analysis), 1)}\n`),
  frame: { open: '[\n', between: ',\n', close: '\n]\n' },
};
