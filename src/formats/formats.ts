/** All formats; a new one is a file and a line here. */
import { actorsCsv } from './actorsCsv';
import { brat } from './brat';
import { conll } from './conll';
import { doccano } from './doccano';
import { eventsCsv } from './eventsCsv';
import type { Format } from './format';
import { ftm } from './ftm';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { html } from './html';
import { json } from './json';
import { labelStudio } from './labelStudio';
import { markdown } from './markdown';
import { mentionsCsv } from './mentionsCsv';
import { ndjson } from './ndjson';
import { spacy } from './spacy';
import { summary } from './summary';
import { timelinejs } from './timelinejs';
import { webAnnotation } from './webAnnotation';
import { webannoTsv } from './webannoTsv';
import { xmi } from './xmi';

/** Files for other programs. */
export const EXPORTS: readonly Format[] = [
  json,
  ndjson,
  eventsCsv,
  actorsCsv,
  mentionsCsv,
  brat,
  webAnnotation,
  conll,
  spacy,
  labelStudio,
  doccano,
  webannoTsv,
  xmi,
  ftm,
  timelinejs,
  gexf,
  graphml,
  html,
  markdown,
];

export const FORMATS: readonly Format[] = [summary, ...EXPORTS];

export const IMPORTS: readonly Format[] = EXPORTS.filter((format) => format.read);

export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
