/** Who did what to whom, each with the sentence that proves it. */
import { answerText, readNote } from './answer';
import { asInArticle, brought, indexedRow } from './indexed';
import type { FolderIndex } from './library';
import { type Placed, pageInOrder, pageOf } from './page';
import type { EventRow } from './rows';
import type { FolderRows, Shelf } from './shelf';

export interface ListEvents {
  readonly article?: string | undefined;
  /** Name of a party, or a part of it. */
  readonly actor?: string | undefined;
  readonly act?: string | undefined;
  /** YYYY-MM-DD, both ends taken in. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly query?: string | undefined;
  /** Also what is too small or too unsure for the main list. */
  readonly all?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const LIMIT = 10;

export async function listEvents(shelf: Shelf, asked: ListEvents, signal: AbortSignal): Promise<string> {
  const { article, limit = LIMIT, cursor, all } = asked;
  // The index holds what is of note.
  if (article === undefined && !all && shelf.index) return fromIndex(shelf, shelf.index, asked, signal);
  const folder = article === undefined ? await shelf.folder(signal) : await shelf.only(article);
  const page = pageInOrder(found(folder.rows, wanting(asked)), limit, cursor);
  const read = readNote(
    page.rows.map((row) => row.article),
    folder.read,
    folder.of,
  );
  return answerText(read, { events: page.rows, next: page.next });
}

async function fromIndex(shelf: Shelf, index: FolderIndex, asked: ListEvents, signal: AbortSignal): Promise<string> {
  const { limit = LIMIT, cursor } = asked;
  const { read, of } = await brought(index, shelf.clock, signal);
  const wanted = wanting(asked);
  const ids = new Map<EventRow, string>();
  const found = index.corpus.events().flatMap((event): Placed<EventRow>[] => {
    const row = indexedRow(index, event);
    if (!wanted(row)) return [];
    ids.set(row, event.event);
    return [{ key: [row.article, row.trigger.start, event.event], row }];
  });
  const page = pageOf(found, limit, cursor);
  const rows: EventRow[] = [];
  for (const row of page.rows) {
    signal.throwIfAborted();
    rows.push(await asInArticle(shelf, row, ids.get(row) ?? ''));
  }
  const note = readNote(
    rows.map((row) => row.article),
    read,
    of,
  );
  return answerText(note, { events: rows, next: page.next });
}

/** In the order of articles, then of the text. */
function* found(folder: FolderRows['rows'], wanted: (row: EventRow) => boolean): Generator<Placed<EventRow>> {
  for (const { events } of folder)
    for (const [at, row] of events.entries()) if (wanted(row)) yield { key: [row.article, row.trigger.start, at], row };
}

function wanting({ actor, act, from, to, query, all }: ListEvents): (row: EventRow) => boolean {
  const party = actor?.trim().toLowerCase();
  const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => {
    if (!all && !row.main) return false;
    if (act !== undefined && row.act !== act && row.subtype !== act) return false;
    if (party && ![...row.source, ...row.recipient].some((name) => name.toLowerCase().includes(party))) return false;
    if ((from !== undefined || to !== undefined) && !isWithin(row.time ?? row.published, from, to)) return false;
    const said = words.length === 0 ? '' : `${row.told}\n${row.sentence.quote}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
}

/** A month or a year counts where any day of it does; a time that is no date never. */
function isWithin(time: string | null, from = '0000', to = '9999'): boolean {
  const [start = '', end = start] = (time ?? '').split('/');
  if (!/^\d{4}/.test(start)) return false;
  const last = /^\d{4}/.test(end) ? end : start;
  return start.slice(0, 10) <= `${to}~` && last.slice(0, 10).padEnd(10, '~') >= from;
}
