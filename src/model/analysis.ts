import { NO_FACTS } from './facts';
import type { Analysis, Prose } from './types';

/** A text that is its own prose, and of whose sentences nothing is known. */
export const PLAIN_PROSE: Prose = { markup: [], sentences: [] };

/** An analysis in which nothing was found. */
export const emptyAnalysis = (id: string): Analysis => ({
  version: 1,
  id,
  title: null,
  date: null,
  language: 'und',
  facts: NO_FACTS,
  mentions: [],
  actors: [],
  events: [],
  times: [],
  problems: [],
  prose: PLAIN_PROSE,
});

/** The analysis JSON, version 1, as other programs read it. */
export type AnalysisJson = Omit<Analysis, 'prose'>;

export function analysisJson({ prose: _, ...analysis }: Analysis): AnalysisJson {
  return analysis;
}
