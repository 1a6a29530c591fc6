/** What a folder says of single words, made ready for the reader of deeds. */
import type { Guidance } from '../../model/codebook';
import type { Guide } from '../events/view';
import { lexiconOf } from './lexicon';
import { triggerTokens } from './ownEvents';

const NO_TOKENS: ReadonlySet<number> = new Set();

/** undefined where it says nothing. */
export function guideOf({ key, codebook }: Guidance): Guide | undefined {
  const lexicon = codebook && lexiconOf(codebook);
  if (!lexicon || lexicon.triggers.isEmpty) return undefined;
  return { key, listed: (sentence) => (lexicon ? triggerTokens(sentence, lexicon) : NO_TOKENS) };
}
