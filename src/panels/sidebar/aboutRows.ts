/** What the article says of itself, as the head of the sidebar shows it. Pure. */
import { BY_HAND, FACT_NAMES, type Facts } from '../../model/facts';
import { factName, factSource, factValue } from '../../words/facts';
import { labelText } from '../../words/labels';
import type { Translate } from '../../words/translate';
import type { AboutRow } from './messages';

const MAX_VALUE_UNITS = 200;
/** English is what is expected: it is told only where a person said so. */
const EXPECTED = 'en';

/** Only what is known; a day of change that is the day of publication is none. */
export function aboutRows(facts: Facts, t: Translate): readonly AboutRow[] {
  return FACT_NAMES.flatMap((fact) => {
    const value = factValue(facts, fact, t);
    const from = facts[fact]?.from;
    if (value === null || from === undefined) return [];
    if (fact === 'language' && facts.language.value === EXPECTED && from !== BY_HAND) return [];
    if (fact === 'updated' && facts.updated?.value === facts.published?.value) return [];
    const name = factName(fact, t);
    return [
      {
        fact,
        name,
        value: labelText(value, MAX_VALUE_UNITS),
        source: from === BY_HAND ? t('{0}, said by a person', name) : t('{0}, from {1}', name, factSource(from, t)),
        byHand: from === BY_HAND,
      },
    ];
  });
}
