import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../support/actorText';
import { namesOf, shippedRecognizer } from '../../../support/check';

const found = (text: string) =>
  namesOf(shippedRecognizer(), text).map((name) => `${text.slice(name.start, name.end)}: ${name.type}`);

describe('names told by their shape', () => {
  it.each([
    [
      'June Halloran told the council that May Prentice and August Weber had resigned.',
      ['June Halloran', 'May Prentice', 'August Weber'],
    ],
    [
      'Officers arrested Moreau, Alain; Teller, Ruth B.; and Osei, Kwame on Tuesday.',
      ['Moreau, Alain', 'Teller, Ruth B.', 'Osei, Kwame'],
    ],
    ['King Leopold met Prince Albert of Norland in Oslo.', ['Leopold', 'Albert']],
    ['The former minister for Health and Families Petra Novak resigned.', ['Petra Novak']],
    ['Sofia Marsh visited Sofia.', ['Sofia Marsh']],
    ['China Miles sued Virginia Woods.', ['China Miles', 'Virginia Woods']],
    ['India Knight accused Brooklyn Shaw of fraud.', ['India Knight', 'Brooklyn Shaw']],
  ])('finds people: %s', (text, people) => {
    expect(found(text)).toEqual(expect.arrayContaining(people.map((name) => `${name}: person`)));
  });

  it.each([
    ['Crane & Dole bought the yard from Marsh, Tull & Sons on Friday.', ['Crane & Dole', 'Marsh, Tull & Sons']],
    ['Lawyers for Ashby, Quill & Moran LLP sued Weir & Co. in Oslo.', ['Quill & Moran LLP', 'Weir & Co.']],
    ['The spokesman for Lund & Partners said the firm had paid.', ['Lund & Partners']],
  ])('finds firms: %s', (text, firms) => {
    for (const firm of firms) expect(found(text).some((name) => name.endsWith(`${firm}: organization`))).toBe(true);
  });

  it.each([
    ['AL-AIN, United Arab Emirates 1996-12-06', 'AL-AIN'],
    ['EL-OBEID, Sudan 2003-01-04', 'EL-OBEID'],
    ['BELA-BELA, South Africa, March 3', 'BELA-BELA'],
  ])('finds the town before its country: %s', (text, town) => {
    expect(found(text)).toContain(`${town}: place`);
  });

  it('takes no country for a person', () => {
    expect(found('Costa Rica thanked Panama. Hong Kong accused Taiwan. New York sued Texas.')).toEqual(
      expect.arrayContaining(['Costa Rica: place', 'Hong Kong: place', 'New York: place']),
    );
  });

  it('leaves months, places and lists of places alone', () => {
    const names = found('The vote is due in June. In August Weber sued the town. The train stopped in Prince Albert.');
    expect(names).toEqual(expect.arrayContaining(['June: date', 'August: date', 'Prince Albert: place']));
    expect(found('Talks in Paris, France; Oslo, Norway; and Bern failed.').some((name) => name.includes(','))).toBe(
      false,
    );
    expect(found('He flew to Trinidad & Tobago on Monday.').some((name) => name.endsWith('organization'))).toBe(false);
  });

  it('knows a queen without her title', () => {
    const names = found('Queen Victoria met the mayor. Victoria praised him.');
    expect(names.filter((name) => name === 'Victoria: person')).toHaveLength(2);
  });
});

describe('peoples, faiths and parties', () => {
  it.each([
    ['The minister met Christians on Friday.', 'Christians'],
    ['Police said ten Tatars were arrested.', 'Tatars'],
    ['The Nazi leader fled the city.', 'Nazi'],
    ['Three Unionists left the talks.', 'Unionists'],
  ])('are groups: %s', (text, word) => {
    expect(found(text)).toContain(`${word}: group`);
  });

  it('leave persons, places and longer names alone', () => {
    expect(found('Christian Brandt met the mayor.')).toContain('Christian Brandt: person');
    expect(found('The Democratic Republic of Congo rejected the plan.')[0]).toMatch(/place$/);
    expect(found('The storm crossed the Caribbean on Monday.')).toContain('Caribbean: place');
  });

  it('act as a group of their own, apart from their country', () => {
    const { resolved } = actorsOf(
      '[Eritreans]{group+} protested in [Oslo]{place}. [Eritrea]{place} denied the charge.',
    );
    expect(resolved.actors.map((actor) => actor.type)).toEqual(expect.arrayContaining(['group', 'place']));
    expect(
      resolved.actors
        .find((actor) => actor.type === 'group')
        ?.aliases.concat(resolved.actors.find((actor) => actor.type === 'group')?.name ?? ''),
    ).toContain('Eritreans');
  });
});

describe('people around a name', () => {
  it('takes a wife of the same surname for herself', () => {
    const { resolved } = actorsOf(
      '[Jonas Weyler]{person} won the seat. Mrs. [Weyler]{person}, his wife, thanked the voters.',
    );
    expect(resolved.actors.filter((actor) => actor.type === 'person').map((actor) => actor.name)).toEqual(
      expect.arrayContaining(['Jonas Weyler', 'Mrs. Weyler']),
    );
  });

  it('reads the office before a form of address', () => {
    const found = actorsOf(
      'The director of the [Harbour Trust]{organization}, Dr [Lise Osei]{person}, denied the claim.',
    );
    expect(found.role('Lise Osei')).toBe('director of the Harbour Trust');
  });

  it('gives no single person a role of several', () => {
    const found = actorsOf('[Ann Holm]{person} and [Jan Moe]{person}, two members, sat with her on Tuesday.');
    expect(found.role('Jan Moe')).toBeNull();
  });
});
