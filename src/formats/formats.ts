/** All formats; a new one is a file and a line here. */
import type { Format } from './format';
import { json } from './json';
import { ndjson } from './ndjson';
import { summary } from './summary';

export const FORMATS: readonly Format[] = [summary, json, ndjson];

export const formatById = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
