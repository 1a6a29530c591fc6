import { type AnalyzeRequest, PROTOCOL_VERSION } from './protocol';
import type { Live } from './queue';

/** What the worker is told to analyse an article. `skip`: hashes of paragraphs that are left out. */
export function analyzeRequestOf(live: Live, text: AnalyzeRequest['text'], skip: string[]): AnalyzeRequest {
  const { doc, version, article, visible, guidance } = live.job;
  const { id, format, date, given } = article;
  return {
    v: PROTOCOL_VERSION,
    kind: 'analyze',
    id: live.id,
    doc,
    version,
    article: { id, format, date, given, length: article.text.length },
    text,
    visible: visible.map(({ start, end }) => ({ start, end })),
    guidance: guidance?.key,
    skip,
    base: live.base?.id,
    careful: live.careful,
    once: live.job.rank === 'folder',
  };
}
