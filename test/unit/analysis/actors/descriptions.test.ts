import { describe, expect, it } from 'vitest';
import { numberOf, tailOf } from '../../../../src/analysis/actors/phrases';
import { viewSentences } from '../../../../src/analysis/actors/view';
import { actorsOf, readMarked } from '../../../support/actorText';

const views = (text: string) => viewSentences(readMarked(text).paragraphs);

describe('how far a description reaches', () => {
  it.each([
    ['Students at the national university marched on Monday.', 'Students', 'Students at the national university'],
    ['An aide to the governor resigned on Friday.', 'aide', 'An aide to the governor'],
    ['Nurses in Oslo and Bergen walked out on Friday.', 'Nurses', 'Nurses in Oslo and Bergen'],
  ])('may take the phrase after its noun: %s', (text, noun, whole) => {
    const [sentence] = views(text);
    const head = sentence?.tokens.findIndex((token) => token.text === noun) ?? -1;
    const tail = sentence && tailOf(sentence, { from: 0, to: head + 1 });
    expect(tail?.text).toBe(whole);
    expect(tail?.end).toBe(whole.length);
  });

  it('takes no phrase that belongs to the verb', () => {
    const [sentence] = views('Police arrested the man in March.');
    const head = sentence?.words.indexOf('man') ?? -1;
    expect(sentence && tailOf(sentence, { from: head - 1, to: head + 1 })).toBeNull();
  });

  it('takes one phrase with "of", for a second is mostly the verb\u2019s', () => {
    const [sentence] = views('The board warned operators of aircraft of the dangers.');
    const head = sentence?.words.indexOf('operators') ?? -1;
    const tail = sentence && tailOf(sentence, { from: head, to: head + 1 });
    expect(tail?.text ?? 'operators').not.toContain('dangers');
  });

  it.each([
    ['Several police came.', 'police', 'plural'],
    ['The 60,000 bank staff walked out.', 'staff', 'plural'],
    ['The police came.', 'police', 'singular'],
  ])('counts %s', (text, noun, number) => {
    const [sentence] = views(text);
    expect(sentence && numberOf(sentence, sentence.words.indexOf(noun))).toBe(number);
  });

  it('takes words for anybody, shares and verbs for no party', () => {
    const { resolved, text } = actorsOf(
      'It is not known whether anyone was hurt. Twenty per cent were waiting. Water was used to subdue detainees.',
    );
    const said = resolved.mentions.map(({ start, end }) => text.slice(start, end));
    expect(said.filter((words) => /anyone|cent|subdue/.test(words))).toEqual([]);
  });

  it('takes a lone description for nobody because the text is mostly about somebody else', () => {
    const found = actorsOf(
      '[Ivo Marl]{person} stabbed a teenager. He was seen in May. [Marl]{person} fled. He lives abroad. [Marl]{person} wrote a letter.',
    );
    expect(found.mentionsOf('Ivo Marl')).not.toContain('teenager');
  });

  it('gives the first name that follows no office that another bears', () => {
    const found = actorsOf(
      'The premier says he is sorry. [Ivo Marl]{person} stabbed a guest in May. Premier [Ana Brisk]{person} said so.',
    );
    expect(found.mentionsOf('Ivo Marl')).toEqual(['Ivo Marl']);
  });

  it('takes several for nobody\u2019s role, and no number that ends another phrase into one', () => {
    expect(actorsOf('They met the militants Mr [Marl]{person} has failed to arrest.').role('Marl')).toBeNull();
    const { resolved, text } = actorsOf('The fleet was raised to 12 and services will be extended.');
    expect(resolved.mentions.map(({ start, end }) => text.slice(start, end))).not.toContain('12 and services');
  });

  it('takes a machine with a number for no person, and no country out of another place\u2019s name', () => {
    const typed = (marked: string) => {
      const { resolved, text } = actorsOf(marked);
      return resolved.mentions.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
    };
    expect(typed('A bomb fell from a B-52 bomber on Monday.').filter((one) => one.endsWith(': person'))).toEqual([]);
    expect(typed('The [New South Wales Coal Board]{organization} met on Monday.')).not.toContain('Wales: place');
    const both = typed('The [Wales Coal Board]{organization} met in [Wales]{place} on Monday.');
    expect(both.filter((one) => one === 'Wales: place')).toHaveLength(2);
    // Within a name alone it is nobody in the text.
    expect(typed('The [Wales Coal Board]{organization} met on Monday.')).not.toContain('Wales: place');
  });

  it('takes "you" for nobody in the text', () => {
    const { resolved, text } = actorsOf(
      '[Ivo Marl]{person} met [Ana Brisk]{person} in May. \u201cYou carry on, don\u2019t you?\u201d [Marl]{person} said. [Brisk]{person} left.',
    );
    expect(resolved.mentions.map(({ start, end }) => text.slice(start, end).toLowerCase())).not.toContain('you');
  });

  it('gives a description with a clause of its own to the name behind the comma', () => {
    const found = actorsOf(
      'Finance minister [Ivo Marl]{person} spoke on Monday. The prime minister who had to resign after the vote, [Ana Brisk]{person}, has told a paper so.',
    );
    expect(found.role('Ana Brisk')).toBe('prime minister');
    expect(found.mentionsOf('Ivo Marl')).not.toContain('The prime minister');
  });

  it('gives "he said" to nobody whom only the quotation names', () => {
    const found = actorsOf(
      'The envoy [Ivo Marl]{person} met reporters on Monday. \u201cThe agreement was made with [Karim Dost]{person} in the town,\u201d he said. \u201cWe will leave.\u201d',
    );
    expect(found.mentionsOf('Ivo Marl')).toContain('he');
    expect(found.mentionsOf('Karim Dost')).not.toContain('he');
  });

  it('takes one of a people for no country, and the state of a thing for none', () => {
    const said = (marked: string) => {
      const { resolved, text } = actorsOf(marked);
      return resolved.mentions.map(({ start, end }) => text.slice(start, end));
    };
    expect(said('The [American]{group} gained the lead in the second set.')).not.toContain('American');
    expect(said('He spoke of the poor state of its finances.').filter((words) => /state/.test(words))).toEqual([]);
  });

  it('takes no role where it is not sure which of two is named', () => {
    const roleOf = (text: string) => actorsOf(text).role('Ana Brisk');
    expect(roleOf('The husband of the victim, [Ana Brisk]{person}, said so.')).toBeNull();
    expect(roleOf('The leader of the union, [Ana Brisk]{person}, resigned.')).toBe('leader of the union');
  });

  it('takes the whole phrase where the choice says so', () => {
    const found = actorsOf('Students at the national university marched on Monday. The students blocked a bridge.');
    expect(found.mentionsOf('The students')).toContain('Students at the national university');
  });

  it('takes a body by the trade in its name only where it is the only one', () => {
    const tarn = '[Tarn Brewery]{organization} closed a hall in May. ';
    const lenn = 'Workers of [Lenn Breweries]{organization} walked out. ';
    const last = 'Two towns sent help. The brewer sold its trucks.';
    expect(actorsOf(tarn + last).resolved.mentions.map(({ why }) => why)).toContainEqual(
      expect.stringContaining('the only one whose name says so'),
    );
    expect(actorsOf(tarn + lenn + last).resolved.mentions.map(({ why }) => why)).not.toContainEqual(
      expect.stringContaining('the only one whose name says so'),
    );
  });

  it('takes several people as one for a group', () => {
    const { actors } = actorsOf('The staff left the hall. The jury freed the man.').resolved;
    expect(actors.filter(({ name }) => /staff|jury/.test(name)).map(({ type }) => type)).toEqual(['group', 'group']);
  });

  it('takes one of several bodies for a body', () => {
    const { actors } = actorsOf('Two groups met. One of the groups left the hall.').resolved;
    expect(actors.find(({ name }) => /^one of/i.test(name))?.type).not.toBe('person');
  });

  it('takes a couple for a group and one of several for a person', () => {
    const { resolved } = actorsOf('A couple from the coast sued the clinic. One of them was hurt in May.');
    const types = new Map(resolved.actors.map(({ name, type }) => [name, type]));
    expect([...types].filter(([name]) => /couple/.test(name)).map(([, type]) => type)).toEqual(['group']);
    expect([...types].filter(([name]) => /^one\b/i.test(name)).map(([, type]) => type)).toEqual(['person']);
  });

  it('takes the European Union for a body, under one name', () => {
    const { resolved } = actorsOf(
      'The [EU]{organization} sent aid to [Norheim]{place}. [Brussels]{place} said that it would send more.',
    );
    expect(resolved.actors.filter(({ name }) => name === 'European Union').map(({ type }) => type)).toEqual([
      'organization',
    ]);
  });

  it('takes the time of day for no part of an office and for nobody', () => {
    const { resolved } = actorsOf(
      'At 5:00am today Speaker [Ana Brisk]{person} declared it. Before 10:00pm the vote was over.',
    );
    expect(resolved.actors.map(({ name, role }) => [name, role])).toEqual([['Ana Brisk', 'Speaker']]);
  });

  it('does not begin with the date before it', () => {
    const { resolved, text } = actorsOf('In May gunmen held two porters for a night. The gunmen let them go later.');
    const words = resolved.mentions.map((each) => text.slice(each.start, each.end));
    expect(words).toContain('gunmen');
    expect(words).not.toContain('May gunmen');
  });
});

describe('number', () => {
  it.each([
    ['The two met on Monday.', 'two', 'plural'],
    ['Four were hurt in the fire.', 'four', 'plural'],
    ['The wounded were flown home.', 'wounded', 'plural'],
    ['One was hurt in the fire.', 'one', 'singular'],
    ['The minister resigned on Monday.', 'minister', 'singular'],
  ])('%s', (text, word, number) => {
    const [sentence] = views(text);
    expect(sentence && numberOf(sentence, sentence.words.indexOf(word))).toBe(number);
  });
});

describe('descriptions that a body may bear', () => {
  it.each([
    [
      '[Tarn Insurance]{organization} lost 40 million crowns last year. The insurer blamed storms.',
      'The insurer',
      'Tarn Insurance',
    ],
    [
      '[Brell Bank]{organization} closed two branches on Monday. The lender said it had no choice.',
      'The lender',
      'Brell Bank',
    ],
  ])('%s', (text, words, name) => {
    expect(actorsOf(text).mentionsOf(name)).toContain(words);
  });
});

describe('we', () => {
  it('is the body that the speaker speaks for', () => {
    const found = actorsOf(
      'The [Dock Union]{organization} walked out on Monday. "We have waited long enough and we will not sign," said [Ilse Maran]{person}, a spokeswoman for the [Dock Union]{organization}.',
    );
    expect(found.mentionsOf('Dock Union')).toContain('We');
  });
});
