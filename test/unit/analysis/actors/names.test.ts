import { describe, expect, it } from 'vitest';
import {
  isAcronymOf,
  isPersonForm,
  isShortForm,
  isWithoutHead,
  nameWords,
} from '../../../../src/analysis/actors/nameForms';
import { countryByAdjective, countryByName, countryByPeople } from '../../../../src/language/en/countries';
import { actorsOf } from '../../../support/actorText';

describe('a body called after somebody', () => {
  it('is nobody, and takes no mention of who it is called after', () => {
    const found = actorsOf(
      '[Karl Weber]{person} sued the [Weber Organization]{person} in May. [Weber]{person} then left. He had run it.',
    );
    expect(found.mentionsOf('Karl Weber')).toEqual(expect.arrayContaining(['Karl Weber', 'Weber', 'He']));
  });
});

describe('forms of a name', () => {
  const short = (a: string, b: string) => isShortForm(nameWords(a), nameWords(b));

  it('takes an organisation cut before a preposition or without its kind for the same', () => {
    expect(short('the Meridian Endowment', 'Meridian Endowment for Public Health')).toBe(true);
    expect(short('High Court', 'Ruritanian High Court of Appeal')).toBe(true);
    expect(short('Borealis', 'Borealis Airlines')).toBe(true);
  });

  it('takes a body without the word for what it is for the same, and no body of that body', () => {
    const without = (a: string, b: string) => isWithoutHead(nameWords(a), nameWords(b));
    expect(without('Armed Watch', 'Armed Watch Force')).toBe(true);
    expect(without('Armed Watch', 'Armed Watch Union')).toBe(false);
    expect(without('Watch', 'Watch Force')).toBe(false);
  });

  it('leaves titles of other languages off', () => {
    expect(nameWords('Do\u00f1a Carla')).toEqual(['carla']);
  });

  it('keeps apart organisations that share words', () => {
    expect(short('United Nations', 'United Nations Security Council')).toBe(false);
    expect(short('Bank', 'Bank of Ruritania')).toBe(false);
  });

  it('reads acronyms with and without the small words', () => {
    expect(isAcronymOf('W.H.O.', nameWords('World Health Organization'))).toBe(true);
    expect(isAcronymOf('FAO', nameWords('Food and Agriculture Organization'))).toBe(true);
    expect(isAcronymOf('FBI', nameWords('Food and Agriculture Organization'))).toBe(false);
  });

  it('knows first, last and initialled names of a person', () => {
    expect(isPersonForm(['torres'], ['ana', 'torres'])).toBe(true);
    expect(isPersonForm(['ana', 'torres'], ['ana', 'm', 'torres'])).toBe(true);
    expect(isPersonForm(['luis', 'torres'], ['ana', 'torres'])).toBe(false);
  });

  it('knows countries by name, adjective and people', () => {
    expect(countryByName('U.S.')?.name).toBe('United States');
    expect(countryByName('the United States')?.name).toBe('United States');
    expect(countryByName('us')).toBeUndefined();
    expect(countryByAdjective('Danish')?.name).toBe('Denmark');
    expect(countryByPeople('Danes')?.name).toBe('Denmark');
  });
});

describe('names of one actor', () => {
  it('joins full name, last name and first name', () => {
    const found = actorsOf(
      '[Ana Torres]{person} opened the dam on Monday.\n[Torres]{person} thanked the engineers. [Ana]{person} smiled.',
    );
    expect(found.mentionsOf('Ana Torres')).toEqual(['Ana Torres', 'Torres', 'Ana']);
  });

  it('gives a shared last name to the one named last before it', () => {
    const found = actorsOf(
      '[Ana Torres]{person} met [Luis Torres]{person} in the harbour.\n[Torres]{person} left the room first.',
    );
    expect(found.mentionsOf('Luis Torres')).toContain('Torres');
    expect(found.mentionsOf('Ana Torres')).not.toContain('Torres');
  });

  it('joins what stands in brackets after a name', () => {
    const found = actorsOf(
      'The [Northern Grain Board]{organization} ([NOGB]{organization}) cut its prices. [NOGB]{organization} gave no reason.',
    );
    expect(found.mentionsOf('Northern Grain Board').filter((word) => word === 'NOGB')).toHaveLength(2);
  });

  it('joins names that are bracketed again and again once', () => {
    const line = 'The [Northern Grain Board]{organization} ([NGB]{organization}) met.';
    const found = actorsOf(Array.from({ length: 40 }, () => line).join('\n'));
    expect(found.mentionsOf('Northern Grain Board')).toHaveLength(80);
  });

  it('takes the first word of a company named in full before for the company', () => {
    const found = actorsOf('[Tern Shipping Line]{organization} cut wages. [Tern]{organization} gave no reason.');
    expect(found.mentionsOf('Tern Shipping Line')).toContain('Tern');
  });

  it('counts adjectives and variants as mentions of the country, and keeps its people apart', () => {
    const found = actorsOf(
      '[Denmark]{place} closed the bridge. The [Danish]{group+} minister apologised. [Danes]{group} protested.',
    );
    expect(found.mentionsOf('Denmark')).toEqual(['Denmark', 'Danish']);
    expect(found.resolved.mentions.find((mention) => mention.kind === 'adjective')?.type).toBe('group');
    expect(found.mentionsOf('Danes')).toEqual(['Danes']);
  });

  it('names a country inside an organisation as a mention of the country', () => {
    const found = actorsOf('The [Danish Shipping Council]{organization} wrote to [Denmark]{place}.');
    expect(found.mentionsOf('Denmark')).toEqual(['Danish', 'Denmark']);
    expect(found.mentionsOf('Danish Shipping Council')).toEqual(['Danish Shipping Council']);
  });
});

describe('roles', () => {
  it('reads titles before a name and keeps them as mentions', () => {
    const found = actorsOf('[Danish]{group+} Fisheries Minister [Ana Torres]{person} resigned.');
    expect(found.role('Ana Torres')).toBe('Danish Fisheries Minister');
    expect(found.mentionsOf('Ana Torres')).toEqual(['Danish Fisheries Minister', 'Ana Torres']);
  });

  it('reads descriptions after a name up to the comma', () => {
    const found = actorsOf('[Ana Torres]{person}, a spokeswoman for the port authority, denied the report.');
    expect(found.role('Ana Torres')).toBe('spokeswoman for the port authority');
  });

  it('begins with a whole name, and in no name', () => {
    const bureau = actorsOf('[Federal Bureau of Roads]{organization} agent [Ana Torres]{person} said so.');
    expect(bureau.role('Ana Torres')).toBe('Federal Bureau of Roads agent');
    expect(actorsOf('They met Keeper of the Tides director [Ana Torres]{person}.').role('Ana Torres')).toBe('director');
    expect(actorsOf('It won best director for [Ana Torres]{person}.').role('Ana Torres')).toBeNull();
  });

  it.each([
    [
      'A spokesman for provincial governor [Jan Moe]{person}, [Ana Torres]{person}, says so.',
      'spokesman for provincial governor Jan Moe',
    ],
    ['[Norheim]{place} Mayor [Ana Torres]{person} today opened the bridge.', 'Norheim Mayor'],
    ['Judges have sentenced rebel leader [Ana Torres]{person} to life in prison.', 'rebel leader'],
    ["Director of [Norheim]{place}'s airport [Ana Torres]{person} says so.", "Director of Norheim's airport"],
  ])('goes to whom it is said of: %s', (text, role) => expect(actorsOf(text).role('Ana Torres')).toBe(role));

  it('does not take the next subject for a description', () => {
    const found = actorsOf('According to [Ana Torres]{person}, a driver for the company was hurt.');
    expect(found.role('Ana Torres')).toBeNull();
  });
});

describe('names of two that share one', () => {
  it.each([
    ['[Florian Schmidt]{person} left. Mrs. [Schmidt]{person}, his wife, stayed.', 'Mrs. Schmidt'],
    ['[Rosa Holm]{person} sang. Mr [Holm]{person}, her husband, wept.', 'Mr Holm'],
    ['[Karl Oder]{person} spoke. Ms. [Oder]{person}, his daughter, listened.', 'Ms. Oder'],
  ])('tell them apart by the form of address: %s', (text, name) => {
    expect(actorsOf(text).resolved.actors.map((actor) => actor.name)).toContain(name);
  });

  it('put the first name first', () => {
    const found = actorsOf(
      'Police named [Doe, John]{person} and [Davis, Jr.]{person} on Monday. [Doe]{person} denied it.',
    );
    expect(found.resolved.actors.map((actor) => actor.name)).toEqual(
      expect.arrayContaining(['John Doe', 'Davis, Jr.']),
    );
    expect(found.mentionsOf('John Doe')).toEqual(['Doe, John', 'Doe']);
  });
});
