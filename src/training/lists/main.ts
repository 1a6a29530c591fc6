/**
 * Writes the lists of src/language that come out of other works, so that what ships holds the lists and not the works:
 * first names with their gender from compromise's lexicon, n-grams of languages from eld's smallest table.
 *   npm run lists
 */
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { firstNames } from './firstNames';
import { languageNgrams } from './languageNgrams';

const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;

writeFileSync('src/language/en/firstNames.ts', firstNames(lexicon));
writeFileSync('src/language/ngrams.ts', languageNgrams());
