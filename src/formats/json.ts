import { analysisJson } from '../model/analysis';
import { safeJson } from '../words/printable';
import { readAnalyses } from './analysisReader';
import type { Format } from './format';

/** The analysis JSON: one object, an array for several articles. */
export const json: Format = {
  id: 'json',
  name: 'Analysis as JSON',
  about: 'the analysis: one object; an array for several files',
  ending: 'json',
  write: ({ analysis }, many) => (many ? safeJson(analysisJson(analysis)) : `${safeJson(analysisJson(analysis), 1)}\n`),
  frame: { open: '[\n', between: ',\n', close: '\n]\n' },
  losses: () => [],
  read: readAnalyses,
};
