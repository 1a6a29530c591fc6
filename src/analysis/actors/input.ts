import type { Actor, Mention, Span } from '../../model/types';
import type { NameMention, ParagraphKind, ParsedSentence } from '../document';

/** A parsed paragraph with every offset (its own, its sentences', tokens' and names') counted from the document's start. */
export interface PlacedParagraph extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly sentences: readonly ParsedSentence[];
  readonly names: readonly NameMention[];
}

export interface ActorInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
}

export interface ResolvedActors {
  /** In the order of their first mention; ids a1, a2 ... */
  readonly actors: readonly Actor[];
  /** In text order; ids m1, m2 ... Two people meant by one phrase ("both leaders") are two mentions of one span. */
  readonly mentions: readonly Mention[];
  /** The actor that a phrase means: the mention that best covers the span's head; null where none does. */
  actorOf(span: Span): string | null;
  /** All actors that the phrase means: two for "both leaders". */
  actorsOf(span: Span): readonly string[];
  /** The words that name the speaker of the quotation around a span; null where it stands in none, or nobody is named. */
  speakerAt(span: Span): Span | null;
}
