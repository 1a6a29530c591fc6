import { analysisJson } from '../model/analysis';
import { safeJson } from '../words/printable';
import type { Format } from './format';

/** The analysis JSON, one line an article. */
export const ndjson: Format = {
  id: 'ndjson',
  about: 'one line each',
  write: ({ analysis }) => `${safeJson(analysisJson(analysis))}\n`,
};
