/** What other extensions are given: copies and plain data, checked arguments, nothing that changes an article or a decision. */
import type { DatelineAnalysis, DatelineApi, DatelineFormat, DatelineSnapshot } from '../docs/api/dateline';
import type { Desk } from './desk/desk';
import type { OpenArticle } from './desk/openArticle';
import type { Written } from './formats/format';
import type { OtherFormats } from './formats/others';
import { analysisJson } from './model/analysis';
import { toLf } from './model/text';
import type { ArticleFormat, Snapshot } from './model/types';

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html'];

export function createApi(
  desk: Pick<Desk<OpenArticle>, 'readLoose' | 'get' | 'onSnapshot'>,
  formats: OtherFormats,
): DatelineApi {
  return Object.freeze({
    apiVersion: 1 as const,
    async analyze(...args: Parameters<DatelineApi['analyze']>) {
      const [text, { format = 'text', date } = {}] = args;
      if (typeof text !== 'string') throw new TypeError('Dateline: analyze(text) takes a string');
      if (!FORMATS.includes(format)) throw new TypeError(`Dateline: "format" is one of ${FORMATS.join(', ')}`);
      if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
        throw new TypeError('Dateline: "date" is a day as YYYY-MM-DD');
      const analysis = await desk.readLoose(toLf(text).text, format, date);
      return analysis && { ...analysisJson(analysis), id: '' };
    },
    snapshot: (uri: string) => {
      const snapshot = desk.get(uri)?.snapshot;
      return snapshot && shown(snapshot);
    },
    onDidChangeSnapshot(listener: (uri: string) => void) {
      if (typeof listener !== 'function') throw new TypeError('Dateline: onDidChangeSnapshot takes a function');
      return desk.onSnapshot((article) => listener(article.uri));
    },
    registerFormat(format: DatelineFormat) {
      if (typeof format?.write !== 'function') throw new TypeError('Dateline: a format needs "write"');
      const { id, label, ending } = format;
      return formats.add({ id, label, ending, write: (articles) => written(format, articles) });
    },
  });
}

const shown = ({ uri, version, text, complete, analysis, decisions, links }: Snapshot): DatelineSnapshot => ({
  uri,
  version,
  text,
  complete,
  analysis: analysisJson(analysis) satisfies DatelineAnalysis,
  decisions: Object.fromEntries(decisions ?? []),
  links: Object.fromEntries(links ?? []),
});

async function written(format: DatelineFormat, articles: readonly Written[]): Promise<string> {
  const text: unknown = await format.write(
    articles.map(({ text, analysis, links }) => ({
      name: analysis.id,
      text,
      analysis: analysisJson(analysis),
      links: Object.fromEntries(links ?? []),
    })),
  );
  if (typeof text !== 'string') throw new TypeError('the format gave no text');
  return text;
}
