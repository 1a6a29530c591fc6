import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../support/actorText';
import { spentOn } from '../../../support/spent';

describe('pronouns', () => {
  it('goes to the last fitting person by gender', () => {
    const found = actorsOf(
      '[Maria Olsen]{person} met [Peter Brandt]{person} on Friday. She offered help, and he accepted it.',
    );
    expect(found.mentionsOf('Maria Olsen')).toContain('She');
    expect(found.mentionsOf('Peter Brandt')).toContain('he');
  });

  it('never takes an object for the subject of its own clause', () => {
    const found = actorsOf('[Peter Brandt]{person} rang [Karl Weber]{person}. [Brandt]{person} blamed him.');
    expect(found.mentionsOf('Karl Weber')).toContain('him');
  });

  it('names nobody that a clause is said of a second time in it', () => {
    const found = actorsOf(
      'The chancellor defended the harbour master, Dr [Peter Brandt]{person}. Dockers want Dr [Brandt]{person} to go.',
    );
    expect(found.mentionsOf('Peter Brandt')).not.toContain('The chancellor');
  });

  it('lets who has spoken go on, whomever the words are about', () => {
    const found = actorsOf(
      '[Karl Weber]{person} founded the bank and [Karl Weber]{person} ran it. But [Peter Brandt]{person} said [Weber]{person} was the bank. He said the bank would fail.',
    );
    expect(found.mentionsOf('Peter Brandt')).toContain('He');
  });

  it('takes nobody who speaks for whom he speaks of, where only "he said" follows', () => {
    const found = actorsOf(
      '[Karl Weber]{person} was held by guards. [Peter Brandt]{person} says [Weber]{person} is well. "He was fed by the guards on Monday," he said.',
    );
    expect(found.mentionsOf('Peter Brandt')).toContain('he');
    expect(found.mentionsOf('Peter Brandt')).not.toContain('He');
  });

  it('takes nobody who is presented later for the stranger before', () => {
    const found = actorsOf(
      'A federal judge has blocked the law so she can study it.\n[Maria Olsen]{person}, a cook from the coast, lives in a van. She has two sons.',
    );
    expect(found.mentionsOf('Maria Olsen')).not.toContain('federal judge');
  });

  it('gives I in a quotation to its speaker', () => {
    const found = actorsOf('"I will not sign this paper," said [Maria Olsen]{person}. [Peter Brandt]{person} signed.');
    expect(found.mentionsOf('Maria Olsen')).toContain('I');
  });

  it('leaves an empty it alone', () => {
    const found = actorsOf('The [Northern Grain Board]{organization} met. It is clear that prices will rise.');
    expect(found.mentionsOf('Northern Grain Board')).toEqual(['Northern Grain Board']);
  });

  it('says how sure it is and why', () => {
    const { resolved } = actorsOf('[Maria Olsen]{person} resigned. She gave no reason.');
    const she = resolved.mentions.find((mention) => mention.kind === 'pronoun');
    expect(she?.confidence).toBeGreaterThan(0.4);
    expect(she?.confidence).toBeLessThan(1);
    expect(she?.why).toMatch(/^pronoun; /);
  });
});

describe('descriptions', () => {
  it('takes no sum and no thing', () => {
    const { resolved } = actorsOf(
      'The fair raised hundreds of pounds. One of the finest collections burned down. No guards came.',
    );
    expect(resolved.mentions).toEqual([]);
  });

  it('goes back to a name by a word in it', () => {
    const found = actorsOf('The [Harbour Court]{organization} fined two firms. The court gave no reason.');
    expect(found.mentionsOf('Harbour Court')).toContain('The court');
  });

  it('tells leaders apart by their country', () => {
    const found = actorsOf(
      '[Danish]{group+} President [Maria Olsen]{person} met [Polish]{group+} President [Peter Brandt]{person}.\nThe [Danish]{group+} leader left first.',
    );
    expect(found.mentionsOf('Maria Olsen')).toContain('The Danish leader');
  });

  it('means two persons by "both leaders", one mention each', () => {
    const found = actorsOf(
      'President [Maria Olsen]{person} met President [Peter Brandt]{person}. Both leaders signed the treaty.',
    );
    expect(found.mentionsOf('Maria Olsen')).toContain('Both leaders');
    expect(found.mentionsOf('Peter Brandt')).toContain('Both leaders');
    const both = found.resolved.mentions.filter((each) => found.text.slice(each.start, each.end) === 'Both leaders');
    expect(new Set(both.map((each) => each.id)).size).toBe(2);
  });

  it('gives each country its own leader', () => {
    const found = actorsOf(
      '[Danish]{group+} President [Maria Olsen]{person} met [Polish]{group+} President [Peter Brandt]{person}.\nThe [Danish]{group+} and [Polish]{group+} leaders smiled.',
    );
    expect(found.mentionsOf('Maria Olsen')).toContain('The Danish and Polish leaders');
    expect(found.mentionsOf('Peter Brandt')).toContain('The Danish and Polish leaders');
  });

  it('means a joined subject by "they"', () => {
    const found = actorsOf('[Maria Olsen]{person} and [Peter Brandt]{person} met. They signed a treaty.');
    expect(found.mentionsOf('Maria Olsen')).toContain('They');
    expect(found.mentionsOf('Peter Brandt')).toContain('They');
  });

  it('takes a capital that acts for its country, and one that only lies somewhere for a place', () => {
    const found = actorsOf('[Denmark]{place} waited. [Warsaw]{place} rejected the plan. A train left [Oslo]{place}.');
    expect(found.mentionsOf('Poland')).toEqual(['Warsaw']);
    expect(found.mentionsOf('Oslo')).toEqual(['Oslo']);
  });

  it('never takes a body for another kind of body', () => {
    const found = actorsOf('The [Harbour Ministry]{organization} met on Friday. The company was late.');
    expect(found.mentionsOf('Harbour Ministry')).toEqual(['Harbour Ministry']);
  });

  it('makes an actor of people without a name and finds them again', () => {
    const found = actorsOf('Two hundred miners blocked the road. The miners want higher pay.');
    expect(found.mentionsOf('The miners')).toHaveLength(2);
  });

  it('keeps groups apart that are described differently', () => {
    const found = actorsOf('Hospital nurses marched on Monday. The school nurses told reporters it was wrong.');
    expect(found.mentionsOf('The school nurses')).toEqual(['The school nurses']);
  });

  it('makes no actor of a website', () => {
    const found = actorsOf('Thieves attacked a website. Police found the website later.');
    expect(found.resolved.actors.map((actor) => actor.name)).toEqual(['Thieves', 'Police']);
  });

  it('joins the nameless person of the headline to the one the article is about', () => {
    const found = actorsOf(
      '# Smuggler arrested at harbour\n[Peter Brandt]{person} was seized on Monday. [Brandt]{person} had hidden a boat. [Brandt]{person} said nothing. [Brandt]{person} was jailed.',
    );
    expect(found.mentionsOf('Peter Brandt')[0]).toBe('Smuggler');
  });
});

describe('names, offices and things', () => {
  it('takes a short name in brackets for the long one', () => {
    const found = actorsOf(
      'The [Southern Harbour Authority]{organization} (Soha) met. A [Soha]{organization} boat left the port.',
    );
    expect(found.mentionsOf('Southern Harbour Authority')).toContain('Soha');
  });

  it('joins a name and the words for what it names', () => {
    const found = actorsOf('The [Veltra]{organization} news agency said on Monday that the bridge was closed.');
    expect(found.resolved.actors.map((actor) => actor.name)).toEqual(['Veltra']);
  });

  it('gives a bare surname to the one who is no relative of somebody', () => {
    const found = actorsOf(
      'Mayor [Karl Lindqvist]{person} spoke. Friends say that [Eva Lindqvist]{person}, his wife, will stand. Voters want [Lindqvist]{person} to resign.',
    );
    expect(found.mentionsOf('Karl Lindqvist')).toContain('Lindqvist');
  });

  it('finds the bearer of an office again', () => {
    const found = actorsOf(
      "[Port Elda]{place}'s mayor, [Karl Lindqvist]{person}, spoke. The former mayor, [Ana Reis]{person}, left. [Port Elda]{place}'s mayor thanked the crowd.",
    );
    expect(found.mentionsOf('Karl Lindqvist')).toContain("Port Elda's mayor");
    expect(found.mentionsOf('Ana Reis')).not.toContain("Port Elda's mayor");
  });

  it('reads offices after a name without the place of work, and ranks in short', () => {
    const found = actorsOf(
      '[Ana Reis]{person}, chair of the [Elda Water Board]{organization}, and [Jon Falk]{person}, a special agent of the [FBI]{organization} in [Denver]{place}, met Navy Cmdr. [Per Moe]{person}.',
    );
    expect(found.role('Ana Reis')).toBe('chair of the Elda Water Board');
    expect(found.role('Per Moe')).toBe('Navy Commander');
    const one = actorsOf(
      '[Jon Falk]{person}, a special agent of the [FBI]{organization} in [Denver]{place}, found it.',
    );
    expect(one.role('Jon Falk')).toBe('special agent of the FBI');
  });

  it('makes no actor of a party and state, of an amount of things or of a word before a place', () => {
    const found = actorsOf(
      'Sen. [Ana Reis]{person} ([R-Ohio]{place}) faces a host of questions over the sister [Selva]{person} dam.',
    );
    expect(found.resolved.actors.map((actor) => `${actor.name} ${actor.type}`)).toEqual([
      'Ana Reis person',
      'Selva place',
    ]);
  });

  it('takes a coast guard for a body', () => {
    const found = actorsOf("[Norway]{place}'s coast guard stopped the ship. The coast guard published photos.");
    expect(found.resolved.actors.find((actor) => /coast guard/.test(actor.name))?.type).toBe('organization');
  });

  it('begins a group of a headline with its number', () => {
    const found = actorsOf('# Rebels free 12 captive miners\nThe rebels released the miners on Monday.');
    expect(found.resolved.actors.map((actor) => actor.name)).toContain('12 captive miners');
  });
});

describe('the table', () => {
  const marked =
    '# [Denmark]{place} and [Poland]{place} agree\n[Maria Olsen]{person} met [Peter Brandt]{person}. She thanked him.';

  it('numbers actors and mentions in text order, the same every time', () => {
    const { resolved } = actorsOf(marked);
    expect(resolved.actors.map((actor) => actor.id)).toEqual(resolved.actors.map((_, at) => `a${at + 1}`));
    const starts = resolved.mentions.map((mention) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(actorsOf(marked).resolved.mentions).toEqual(resolved.mentions);
  });

  it('shares out a prominence of one', () => {
    const { resolved } = actorsOf(marked);
    const sum = resolved.actors.reduce((total, actor) => total + actor.prominence, 0);
    expect(sum).toBeCloseTo(1, 2);
  });

  it('finds the actor of a span by its head', () => {
    const { resolved, text } = actorsOf(marked);
    const start = text.indexOf('Olsen');
    const name = resolved.actors.find((actor) => actor.id === resolved.actorOf({ start, end: start + 5 }))?.name;
    expect(name).toBe('Maria Olsen');
    expect(resolved.actorOf({ start: text.indexOf('agree'), end: text.indexOf('agree') + 5 })).toBeNull();
  });

  it('stays linear in the text', () => {
    const line = '[Maria Olsen]{person} met him. The miners said they were tired. The court fined the two leaders.';
    const time = (count: number): number => {
      const text = Array.from({ length: count }, () => line).join('\n');
      return spentOn(() => actorsOf(text));
    };
    time(50);
    expect(time(1600) / Math.max(1, time(200))).toBeLessThan(24);
  });
});

describe('headlines', () => {
  it.each([
    [
      '# Harbour chief fined over leak\nHarbour chief [Ana Torres]{person} was fined on Monday. [Torres]{person} will pay.',
      'Ana Torres',
      'Harbour chief',
    ],
    [
      '# Governor sacks aide\nGovernor [Olaf Brandt]{person} dismissed his aide on Friday. [Brandt]{person} gave no reason.',
      'Olaf Brandt',
      'Governor',
    ],
    [
      '# Court halts dam\nThe [Supreme Court]{organization} stopped work on the dam on Monday. The court gave no date.',
      'Supreme Court',
      'Court',
    ],
    [
      '# Agency halts ferry over leak\nThe [Harbour Agency]{organization} stopped a ferry on Monday. The agency sent divers.',
      'Harbour Agency',
      'Agency',
    ],
  ])('are read with the help of the text: %s', (text, name, words) => {
    expect(actorsOf(text).mentionsOf(name)[0]).toBe(words);
  });

  it('stand first among the mentions though they are read last', () => {
    const found = actorsOf('# [Torres]{person} resigns\n[Ana Torres]{person} resigned on Monday. She gave no reason.');
    expect(found.mentionsOf('Ana Torres')).toEqual(['Torres', 'Ana Torres', 'She']);
  });

  it('need no text below them', () => {
    const found = actorsOf('# [Ana Torres]{person} says she will resign');
    expect(found.mentionsOf('Ana Torres')).toEqual(['Ana Torres', 'she']);
  });
});
