/** Moving in the lists by keyboard: one tab stop a list, arrows inside. */

/** Where a key leads from row `at` of `count`; undefined where the key does not move. */
export function rowAfterKey(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(count - 1, at + 10);
    case 'PageUp':
      return Math.max(0, at - 10);
    default:
      return undefined;
  }
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Letters decide about a row, as they do in the review: only a key without Ctrl, Alt and Meta may. */
export const isPlain = (event: Omit<Key, 'key'>): boolean => !event.ctrlKey && !event.altKey && !event.metaKey;

/** "/" leads to the filter, as does what finds words in the editor. */
export const leadsToFilter = (event: Key): boolean =>
  (event.key === '/' && isPlain(event)) || (event.key === 'f' && !event.altKey && event.ctrlKey !== event.metaKey);
