import { analysisJson } from '../model/analysis';
import { safeJson } from '../words/printable';
import { readAnalyses } from './analysisReader';
import type { Format } from './format';

/** The analysis JSON, one line an article. */
export const ndjson: Format = {
  id: 'ndjson',
  name: 'Analysis as JSON, one line an article',
  about: 'the analysis, one line an article',
  ending: 'ndjson',
  write: ({ analysis }) => `${safeJson(analysisJson(analysis))}\n`,
  losses: () => [],
  read: readAnalyses,
};
