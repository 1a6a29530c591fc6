/** What firms and bodies are called by their trade, and the words of their names that tell it. */
const TRADES: Readonly<Record<string, string>> = {
  insurer: 'insurance assurance mutual',
  bank: 'bank banking banque banco banca bankas',
  lender: 'bank banking credit banque banco savings',
  airline: 'airline airlines airways air aviation',
  carrier: 'airline airlines airways air',
  railway: 'rail railway railways railroad',
  utility: 'power electric electricity energy water gas',
  miner: 'mining mines minerals',
  refiner: 'refining petroleum oil',
  brewer: 'brewery brewing breweries',
  carmaker: 'motor motors automobiles automotive',
  automaker: 'motor motors automobiles automotive',
  shipyard: 'shipyard shipbuilding shipyards',
  steelmaker: 'steel',
  chipmaker: 'semiconductor semiconductors microelectronics',
  drugmaker: 'pharma pharmaceutical pharmaceuticals',
  newspaper: 'times post herald tribune gazette courier daily journal',
  daily: 'times post herald tribune gazette courier daily',
  broadcaster: 'radio television tv broadcasting',
  station: 'radio television tv',
  hospital: 'hospital clinic',
  clinic: 'clinic clinics',
  college: 'college university',
  ministry: 'ministry',
  court: 'court tribunal',
  council: 'council',
  union: 'union',
  federation: 'federation',
  commission: 'commission',
  committee: 'committee',
  agency: 'agency',
  authority: 'authority',
  institute: 'institute',
  foundation: 'foundation',
  museum: 'museum',
  university: 'university',
};

const wordsOf = new Map(Object.entries(TRADES).map(([noun, words]) => [noun, new Set(words.split(' '))]));

/** Whether a word of a name tells the trade that the noun names. */
export const tellsTrade = (noun: string, word: string): boolean => wordsOf.get(noun)?.has(word) ?? false;

export const isTrade = (noun: string): boolean => wordsOf.has(noun);
