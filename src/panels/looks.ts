/** How the types of a codebook are drawn: as the built-in ones that they specialise, as in the text, in a colour of their own. */
import type { FolderActor, FolderEvent } from '../corpus/types';
import { type Codebook, colorOf, isKnownType, typeOf } from '../model/codebook';

/** The codebook of the article's folder. */
export type CodebookOf = (article: string) => Codebook | undefined;

export const NO_CODEBOOKS: CodebookOf = () => undefined;

/** The type whose line and colour a type has; one that nobody knows is drawn as "other" by the page itself. */
export const lookOf = (codebook: Codebook | undefined, type: string): string => {
  const own = typeOf(codebook, type);
  return own ? (own.is ?? 'other') : type;
};

/** By the first codebook that knows its type: somebody may stand in the articles of several folders. */
export function looksOfActor(
  actor: Pick<FolderActor, 'type' | 'sightings'>,
  codebookOf: CodebookOf,
): { readonly look: string; readonly color: string | null } {
  const { type } = actor;
  // A codebook has no type of such a name, and somebody may be sighted in thousands of articles.
  if (isKnownType(type, undefined)) return { look: type, color: null };
  for (const { article } of actor.sightings) {
    const codebook = codebookOf(article);
    if (typeOf(codebook, type)) return { look: lookOf(codebook, type), color: colorOf(codebook?.types, type) };
  }
  return { look: type, color: null };
}

export const colorOfEvent = ({ article, subtype }: FolderEvent, codebookOf: CodebookOf): string | null =>
  subtype === null ? null : colorOf(codebookOf(article)?.events, subtype);
