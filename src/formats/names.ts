/** What is known of formats without carrying them: the editor's lists. Written by `npm run formats`. */
import { messages } from '../words/translate';

/** What formats are called, by id, in the order of lists. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = messages({
  json: 'Analysis as JSON',
  ndjson: 'Analysis as JSON, one line an article',
  'events-csv': 'Table of events (CSV)',
  'actors-csv': 'Table of actors (CSV)',
  'mentions-csv': 'Table of mentions (CSV)',
  brat: 'Annotations for brat',
  'web-annotation': 'Web annotations (JSON-LD)',
  conll: 'CoNLL columns',
  spacy: 'Training records for spaCy',
  'label-studio': 'Tasks for Label Studio',
  doccano: 'Records for doccano',
  'webanno-tsv': 'Annotations for INCEpTION (TSV)',
  xmi: 'Annotations for UIMA (XMI)',
  ftm: 'Entities for FollowTheMoney',
  timelinejs: 'Slides for TimelineJS',
  gexf: 'Network of actors over time (GEXF)',
  graphml: 'Network of actors (GraphML)',
  html: 'Annotated page (HTML)',
  markdown: 'Brief (Markdown)',
});

export interface FormatFacts {
  readonly ending: string;
  /** Each article is a file of its own. */
  readonly apart?: true;
  /** It can be read back. */
  readonly reads?: true;
}

export const FORMAT_FACTS: Readonly<Record<string, FormatFacts>> = {
  json: { ending: 'json', reads: true },
  ndjson: { ending: 'ndjson', reads: true },
  'events-csv': { ending: 'csv' },
  'actors-csv': { ending: 'csv' },
  'mentions-csv': { ending: 'csv' },
  brat: { ending: 'ann', apart: true, reads: true },
  'web-annotation': { ending: 'jsonld', reads: true },
  conll: { ending: 'conll', reads: true },
  spacy: { ending: 'jsonl' },
  'label-studio': { ending: 'json' },
  doccano: { ending: 'jsonl' },
  'webanno-tsv': { ending: 'tsv', apart: true, reads: true },
  xmi: { ending: 'xmi', apart: true, reads: true },
  ftm: { ending: 'ndjson' },
  timelinejs: { ending: 'json' },
  gexf: { ending: 'gexf' },
  graphml: { ending: 'graphml' },
  html: { ending: 'html', apart: true },
  markdown: { ending: 'md' },
};
