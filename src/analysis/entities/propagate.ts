import type { NameMention, TokenParagraph } from '../document';

export type NamedParagraph = TokenParagraph & { readonly names: readonly NameMention[] };

export function propagateNames(paragraphs: readonly NamedParagraph[]): readonly (readonly NameMention[])[] {
  return paragraphs.map((paragraph) => paragraph.names);
}
