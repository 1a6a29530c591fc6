/** Every number that bounds work, with what set it. Milliseconds, UTF-16 units and bytes as named. */

/** A paragraph is cut here: the longest unit that stays far below the deadline on hostile text. */
export const MAX_PARAGRAPH_UNITS = 2_000;
/** Up to here the whole document (of a page what it shows) is analysed; above, the visible part first. */
export const WHOLE_DOCUMENT_UNITS = 2_000_000;
/** Above this, or (but in a page) with a line longer than MAX_LINE_UNITS, only what is visible is analysed. */
export const VISIBLE_ONLY_UNITS = 20_000_000;
export const MAX_LINE_UNITS = 20_000;
/** Lines around the visible range that are analysed first in a long document. */
export const VISIBLE_MARGIN_LINES = 200;
/**
 * Quiet time after a keystroke before the worker is asked. Keys of one word that come closer than this are told as one; what
 * the worker does with a text that goes on it leaves within milliseconds, so that asking early costs nobody a wait.
 */
export const TYPING_DEBOUNCE_MS = 40;
/** No sign of life from the worker for this long, plus 1 ms for each 100 units, and it is ended. */
export const WORKER_DEADLINE_MS = 1_000;
/** Heap of the second worker, which reads short articles of the folder: twice what one was measured to be read in. */
export const SECOND_WORKER_MB = 128;
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
/** Between the worker's first breath and "ready": reading models from a slow disk on a busy machine. */
export const WORKER_START_MS = 15_000;
/** Passages that may be left out in a session before analysis pauses: each has cost three workers. */
export const MAX_QUARANTINED = 20;
/** A provisional result is published at most this often. */
export const PARTIAL_INTERVAL_MS = 200;
/** Pieces of a document above WHOLE_DOCUMENT_UNITS; each is analysed like an article of its own. */
export const MIN_PIECE_UNITS = 40_000;
export const MAX_PIECE_UNITS = 60_000;
/** No more than this much around the top of the screen counts as visible: one line may be the whole document. */
export const MAX_VISIBLE_UNITS = 100_000;
/** Rest between two pieces that nobody is looking at. */
export const IDLE_GAP_MS = 20;
/** A larger file of corrections is damage: 200,000 operations are about 60 MB less than that. */
export const SIDECAR_BYTES = 64_000_000;
/** Mentions and events of one document, beyond which only what is on screen is added: each reader goes through all. */
export const MAX_DOCUMENT_ITEMS = 60_000;
/** Article files of a folder that are read; a larger folder is a dataset for the command line. */
export const MAX_FOLDER_ARTICLES = 20_000;
/** A larger file is no article of a folder. */
export const MAX_FOLDER_ARTICLE_BYTES = 2_000_000;
/** A codebook of 200 types and 5,000 triggers with long guidelines is half of that. */
export const CODEBOOK_UNITS = 1_000_000;
/** Its text nests no deeper than it begins to the right, and than brackets stand in brackets: the parser calls itself. */
export const CODEBOOK_COLUMNS = 64;
export const CODEBOOK_FLOW_DEPTH = 8;
/** Entity and event types of a codebook, and its words over all of them: four times what it must hold with ease. */
export const CODEBOOK_TYPES = 1_000;
export const CODEBOOK_WORDS = 20_000;
/** A word or phrase of a codebook, a name in it. */
export const CODEBOOK_WORD_UNITS = 200;
/** Lines of each kind that a folder's decisions teach; the best grounded are kept. */
export const MAX_LESSONS = 2_000;
/** Files of corrections of a folder that are learned from, and their bytes in all: reading them takes a second. */
export const MAX_LESSON_FILES = 2_000;
export const MAX_LESSON_BYTES = 32_000_000;
/** Articles beside an open one that are searched, and a file that is one; a larger folder is one for the command line. */
export const MAX_SEARCHED_ARTICLES = 2_000;
export const MAX_ARTICLE_BYTES = 5_000_000;
/** Files that tell what git ignores. */
export const MAX_IGNORE_FILES = 500;
export const MAX_IGNORE_BYTES = 1_000_000;
/** Articles whose rows assistants are answered from: about 10 KB each. */
export const MAX_SHELF_ARTICLES = 10_000;
/** Articles whose last reading is remembered; the one seen longest ago is forgotten first. */
export const MAX_SEEN_ARTICLES = 200;
/** A larger piece of a folder's index is no file of ours. */
export const MAX_BUCKET_BYTES = 256_000_000;
/** Annotations of another program, from a terminal and in the editor: a year of them is a few megabytes. */
export const MAX_FOREIGN_BYTES = 512_000_000;
export const MAX_PICKED_BYTES = 64_000_000;
/** Occurrences of a quote that are weighed; more say that the quote tells nothing. */
export const MAX_OCCURRENCES = 2_000;
