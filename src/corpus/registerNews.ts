/** Which names a register says something new about: articles that hold them are read again. */
import type { Register } from '../corrections/overlay';

/** One entry as text, equal for equal entries. */
export const entriesOf = ({ actors, ignored }: Register): readonly string[] => [
  ...actors.map(({ type, name, aliases, role, link }) =>
    JSON.stringify([name, ...aliases, [type, role ?? null, link ?? null]]),
  ),
  ...ignored.map((words) => JSON.stringify([words, null])),
];

/** Names of the entries that only one of the two has. */
export function namesOfNews(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const news = [...before.filter((entry) => !now.has(entry)), ...after.filter((entry) => !old.has(entry))];
  return [...new Set(news.flatMap(namesIn))];
}

function namesIn(entry: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(entry);
    return Array.isArray(parsed) ? parsed.filter((one): one is string => typeof one === 'string' && one !== '') : [];
  } catch {
    return [];
  }
}
