/**
 * What Dateline gives to other extensions. Copy this file into yours; `docs/api.md` shows how it is asked for.
 *
 * Offsets are UTF-16 units of the text with LF line ends and without a byte order mark, end exclusive. All data are
 * plain and read-only. Nothing leaves the computer, and nothing here changes an article or what people decided about it.
 */

export interface DatelineApi {
  /** Grows with what is added; a change that breaks callers makes it 2. */
  readonly apiVersion: 1;
  /**
   * Analyses a text that need not be open anywhere, behind all articles that are. Without anybody's corrections.
   * @param options.date publication day (YYYY-MM-DD), where the text states none
   * @returns undefined where it cannot be analysed (the worker gave up on it)
   * @throws TypeError for other arguments than these
   */
  analyze(text: string, options?: AnalyzeOptions): Promise<DatelineAnalysis | undefined>;
  /**
   * What is known of an open document at this moment, people's corrections laid over; no waiting.
   * @param uri of the document, as `document.uri.toString()`
   * @returns undefined where it is not open, no article, or not read yet
   */
  snapshot(uri: string): DatelineSnapshot | undefined;
  /** Calls the listener with the uri of a document whose snapshot is another one; dispose to end it. */
  onDidChangeSnapshot(listener: (uri: string) => void): { dispose(): void };
  /**
   * Adds a format to the list of Export; dispose to take it away.
   * @throws TypeError for a format that has not all of its parts; Error where the id is taken
   */
  registerFormat(format: DatelineFormat): { dispose(): void };
}

export interface AnalyzeOptions {
  readonly format?: 'text' | 'markdown' | 'html';
  readonly date?: string;
}

export interface DatelineSnapshot {
  readonly uri: string;
  /** Version of the document that it is of. */
  readonly version: number;
  readonly text: string;
  /** False while only a part (names, what is on the screen) has been analysed. */
  readonly complete: boolean;
  readonly analysis: DatelineAnalysis;
  /** How a person judged mentions and events, by id; what is missing is the machine's. */
  readonly decisions: Readonly<Record<string, 'confirmed' | 'added' | 'changed'>>;
  /** Wikidata ids, ids of the folder's authority file or addresses that a person gave to actors, by actor id. */
  readonly links: Readonly<Record<string, string>>;
}

export interface DatelineFormat {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** What it is called in the list. */
  readonly label: string;
  /** Ending of file names, without its dot. */
  readonly ending: string;
  /** All articles of one export as one text. */
  write(articles: readonly DatelineArticle[]): string | Promise<string>;
}

export interface DatelineArticle {
  /** Its path below the folder. */
  readonly name: string;
  readonly text: string;
  readonly analysis: DatelineAnalysis;
  readonly links: Readonly<Record<string, string>>;
}

/** The analysis JSON, version 1: `docs/analysis-json.md` and `media/schemas/analysis.schema.json` tell every field. */
export interface DatelineAnalysis {
  readonly version: 1;
  readonly id: string;
  readonly title: string | null;
  /** Publication day, YYYY-MM-DD. */
  readonly date: string | null;
  /** ISO 639-1, or "und". */
  readonly language: string;
  /** In text order. */
  readonly mentions: readonly DatelineMention[];
  readonly actors: readonly DatelineActor[];
  /** In text order; `rank` 1 is the headline event. */
  readonly events: readonly DatelineEvent[];
  readonly times: readonly (DatelineSpan & { readonly value: string | null; readonly grain: string })[];
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
}

export interface DatelineSpan {
  readonly start: number;
  readonly end: number;
}

export interface DatelineMention extends DatelineSpan {
  readonly id: string;
  /** person, organization, place, group, date, money, other, or a type of the folder's own. */
  readonly type: string;
  readonly kind: 'named' | 'adjective' | 'nominal' | 'pronoun';
  readonly actor: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: string;
}

export interface DatelineActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly mentions: readonly string[];
  readonly prominence: number;
}

/** Someone who takes part: always the words, and the actor where they are resolved. */
export interface DatelineParty extends DatelineSpan {
  readonly actor: string | null;
}

export interface DatelineEvent {
  readonly id: string;
  /** PLOVER's type of the deed, or OTHER with a subtype. */
  readonly act: string;
  readonly code: string;
  readonly subtype: string | null;
  readonly trigger: DatelineSpan;
  /** The evidence. */
  readonly sentence: DatelineSpan;
  readonly source: readonly DatelineParty[];
  readonly recipient: readonly DatelineParty[];
  readonly place: readonly DatelineParty[];
  readonly time: (DatelineSpan & { readonly value: string | null }) | null;
  readonly modality: 'asserted' | 'planned' | 'possible' | 'reported' | 'denied';
  readonly polarity: 'positive' | 'negative';
  readonly speaker: DatelineParty | null;
  readonly rank: number;
  readonly confidence: number;
}
