/** Parts of eld that it gives no types for. */
declare module '*/eld/src/dictionary.js' {
  /** By byte: the letter that stands for it. */
  export const dictionary: readonly string[];
}
declare module '*/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: {
    readonly languages: Readonly<Record<string, string>>;
    /** Weights by n-gram and number of the language. */
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}
