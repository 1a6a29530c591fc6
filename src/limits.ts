/** Every number that bounds work, with what set it. Milliseconds, UTF-16 units and bytes as named. */

/** A paragraph is cut here: the longest unit that stays far below the deadline on hostile text. */
export const MAX_PARAGRAPH_UNITS = 2_000;
/** Up to here the whole document is analysed; above, the visible part first. */
export const WHOLE_DOCUMENT_UNITS = 2_000_000;
/** Above this, or with a line longer than MAX_LINE_UNITS, only what is visible is analysed. */
export const VISIBLE_ONLY_UNITS = 20_000_000;
export const MAX_LINE_UNITS = 20_000;
/** Lines around the visible range that are analysed first in a long document. */
export const VISIBLE_MARGIN_LINES = 200;
/** Quiet time after a keystroke before the worker is asked. */
export const TYPING_DEBOUNCE_MS = 150;
/** No sign of life from the worker for this long, plus 1 ms for each 100 units, and it is ended. */
export const WORKER_DEADLINE_MS = 1_000;
/** Paragraphs the worker handles between two signs of life. */
export const BATCH_PARAGRAPHS = 32;
/** Respawns within RESPAWN_WINDOW_MS after which analysis pauses. */
export const MAX_RESPAWNS = 5;
export const RESPAWN_WINDOW_MS = 180_000;
/** Ranges painted at once in an editor: the editor slows down above (measured by other extensions). */
export const MAX_DECORATIONS = 1_000;
/** Results kept for text seen before. */
export const CACHE_BYTES = 32_000_000;
export const MAX_HOVER_UNITS = 2_000;
/** Rows that the sidebar is given; a list this long is only reached by its filter. */
export const MAX_SIDEBAR_ACTORS = 500;
export const MAX_SIDEBAR_EVENTS = 500;
/** Text whose paragraph results the worker keeps: about 40 bytes a unit, so 60 MB at most. */
export const CACHE_UNITS = 1_500_000;
