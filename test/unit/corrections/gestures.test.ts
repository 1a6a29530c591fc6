import { describe, expect, it, test } from 'vitest';
import * as who from '../../../src/corrections/actorGestures';
import * as g from '../../../src/corrections/gestures';
import { partyCandidates, timeCandidates, wordsNear } from '../../../src/corrections/parties';
import { after, eventsIn, groundOf, mentionOf, mentionsIn, spanOf } from '../../support/ground';
import { spentOn } from '../../support/spent';

const ARTICLE = groundOf(
  'Minister [Ana Lima]{person} <met>{CONSULT} [Rui Sousa]{person} in [Porto]{place} on [Monday]{date}. ' +
    '[Lima]{person=Ana Lima} said [she]{pronoun=Ana Lima} was glad. Sousa <left>{RETREAT} [Porto]{place}; [Lima]{person=Ana Lima} stayed. ' +
    'The Ana Lima Prize went to Porto.',
);
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('nothing there');
  return one;
};
const actor = (name: string) => first(ARTICLE.analysis.actors.filter((one) => one.name === name));
const met = first(ARTICLE.analysis.events);

describe('a mention', () => {
  it('is marked by hand, also over another', () => {
    const marked = after(ARTICLE, g.mark(ARTICLE, spanOf(ARTICLE, 'Ana Lima Prize'), 'other'));
    expect(mentionsIn(marked)).toContain('Ana Lima Prize other = Ana Lima Prize');
    const over = after(ARTICLE, g.mark(ARTICLE, spanOf(ARTICLE, 'Minister Ana Lima'), 'person'));
    expect(mentionsIn(over)[0]).toBe('Minister Ana Lima person = Minister Ana Lima');
    expect(mentionsIn(over)).not.toContain('Ana Lima person = Ana Lima');
  });

  it('is marked as an actor that is known already', () => {
    const marked = after(ARTICLE, g.mark(ARTICLE, spanOf(ARTICLE, 'Sousa', 1), 'person', g.keyOf(actor('Rui Sousa'))));
    expect(mentionsIn(marked)).toContain('Sousa person = Rui Sousa');
  });

  it('is no entity, and the others of its words stay', () => {
    const rejected = after(ARTICLE, g.notEntity(ARTICLE, mentionOf(ARTICLE, 'Porto')));
    expect(mentionsIn(rejected).filter((one) => one.startsWith('Porto'))).toHaveLength(1);
  });

  it('gets another type', () => {
    const retyped = after(ARTICLE, g.retype(ARTICLE, mentionOf(ARTICLE, 'Porto'), 'organization'));
    expect(mentionsIn(retyped).filter((one) => one.startsWith('Porto'))).toEqual([
      'Porto organization = Porto',
      'Porto place = Porto',
    ]);
  });

  it('is widened, and stays as it is where nothing changes', () => {
    const mention = mentionOf(ARTICLE, 'Ana Lima');
    const wide = after(ARTICLE, g.resize(ARTICLE, mention, { start: 0, end: mention.end }));
    expect(mentionsIn(wide)[0]).toBe('Minister Ana Lima person = Ana Lima');
    expect(g.resize(ARTICLE, mention, mention)).toEqual([]);
    expect(g.resize(ARTICLE, mention, { start: 5, end: 5 })).toEqual([]);
  });

  it('is confirmed alone', () => {
    const { decisions } = after(ARTICLE, g.confirmMention(ARTICLE, mentionOf(ARTICLE, 'Porto')));
    expect([...(decisions ?? [])]).toEqual([[mentionOf(ARTICLE, 'Porto').id, 'confirmed']]);
  });
});

describe('all like this', () => {
  it('are the same words standing whole, not in a longer name', () => {
    const ground = groundOf('[Lima]{place} and Lima, Limas, [Ana Lima]{person}, [Lima]{person} and Lima.');
    const likes = g.alike(ground, spanOf(ground, 'Lima'));
    expect(likes.map((like) => [like.start, like.mention?.type])).toEqual([
      [9, undefined],
      [ground.text.indexOf(', Lima and') + 2, 'person'],
      [ground.text.lastIndexOf('Lima'), undefined],
    ]);
  });

  it('are marked, and what is of the type already is left alone', () => {
    const ground = groundOf('[Ana Lima]{person} spoke. Lima left. [Lima]{person=Ana Lima} and [Lima]{place} slept.');
    const spread = g.applyToAll(ground, g.alike(ground, mentionOf(ground, 'Lima', 2)), 'person', {
      type: 'person',
      name: 'Ana Lima',
    });
    expect(spread).toHaveLength(2);
    expect(mentionsIn(after(ground, spread)).filter((one) => one === 'Lima person = Ana Lima')).toHaveLength(3);
  });

  it('are removed by one operation for the whole article, or only where they were chosen', () => {
    const span = mentionOf(ARTICLE, 'Porto');
    const others = g.alike(ARTICLE, span).filter((like) => like.mention);
    const all = g.removeAll(ARTICLE, span, others);
    expect(all).toMatchObject([{ op: 'remove', scope: 'article' }]);
    expect(mentionsIn(after(ARTICLE, all)).filter((one) => one.startsWith('Porto'))).toEqual([]);
    const lima = mentionOf(ARTICLE, 'Lima', 1);
    const some = g.removeAll(ARTICLE, lima, []);
    expect(some).toEqual([]);
  });

  it('costs little where the words are everywhere', () => {
    const ground = groundOf('[Porto]{place} '.repeat(20_000));
    const look = () => expect(g.alike(ground, spanOf(ground, 'Porto'))).toHaveLength(19_999);
    expect(spentOn(look)).toBeLessThan(2_000);
  });
});

describe('who is who', () => {
  it('unites all of an actor with another', () => {
    const ground = groundOf('[Ana Lima]{person} spoke. [A. Lima]{person} left. [A. Lima]{person} came back.');
    const united = after(
      ground,
      who.sameActor(ground, mentionOf(ground, 'A. Lima'), { type: 'person', name: 'Ana Lima' }, false),
    );
    expect(united.analysis.actors.map((one) => one.name)).toEqual(['Ana Lima']);
    expect(united.analysis.mentions.every((one) => one.actor === united.analysis.actors[0]?.id)).toBe(true);
  });

  it('gives one mention to another, and a pronoun always alone', () => {
    const rui = g.keyOf(actor('Rui Sousa'));
    const one = after(ARTICLE, who.sameActor(ARTICLE, mentionOf(ARTICLE, 'Lima', 1), rui, true));
    expect(mentionsIn(one).filter((each) => each.endsWith('= Rui Sousa'))).toEqual([
      'Rui Sousa person = Rui Sousa',
      'Lima person = Rui Sousa',
    ]);
    const pronoun = after(ARTICLE, who.sameActor(ARTICLE, mentionOf(ARTICLE, 'she'), rui, false));
    expect(mentionsIn(pronoun)).toContain('she person = Rui Sousa');
    expect(mentionsIn(pronoun)).toContain('Lima person = Ana Lima');
  });

  it('says nothing about an actor and itself', () => {
    expect(who.sameActor(ARTICLE, mentionOf(ARTICLE, 'she'), g.keyOf(actor('Ana Lima')), false)).toEqual([]);
  });

  it('knows when all of an actor could mean more than these words', () => {
    expect(who.hasOtherNames(ARTICLE, mentionOf(ARTICLE, 'Ana Lima'))).toBe(true);
    expect(who.hasOtherNames(ARTICLE, mentionOf(ARTICLE, 'Rui Sousa'))).toBe(false);
    expect(who.hasOtherNames(ARTICLE, mentionOf(ARTICLE, 'she'))).toBe(false);
  });

  it('splits off a short name with its likes, and one of a full name alone', () => {
    const short = after(ARTICLE, who.splitOff(ARTICLE, mentionOf(ARTICLE, 'Lima', 1), 'all'));
    expect(mentionsIn(short).filter((one) => one === 'Lima person = Lima (2)')).toHaveLength(2);
    expect(mentionsIn(short)).toContain('Ana Lima person = Ana Lima');
    const twice = groundOf('[Sousa]{person} met [Sousa]{person}.');
    const split = after(twice, who.splitOff(twice, mentionOf(twice, 'Sousa', 1)));
    expect(mentionsIn(split)).toEqual(['Sousa person = Sousa', 'Sousa person = Sousa (2)']);
  });

  it('keeps the better name: a proper one before a description, the full one before its part', () => {
    const ground = groundOf(
      '[Ana Lima]{person} spoke. [the mayor]{described} left. [the mayor]{described} came. [Lima]{person} sat.',
    );
    const key = (name: string) => ({ type: 'person', name });
    const named = (gesture: ReturnType<typeof who.sameActor>) =>
      after(ground, gesture).analysis.actors.map((one) => one.name);
    const mayor = mentionOf(ground, 'the mayor');
    expect(named(who.sameActor(ground, mentionOf(ground, 'Ana Lima'), key('the mayor'), false))).toEqual([
      'Ana Lima',
      'Lima',
    ]);
    expect(named(who.sameActor(ground, mayor, key('Ana Lima'), false))).toEqual(['Ana Lima', 'Lima']);
    expect(named(who.sameActor(ground, mentionOf(ground, 'Ana Lima'), key('Lima'), false))).toEqual([
      'Ana Lima',
      'the mayor',
    ]);
    expect(mentionsIn(after(ground, who.sameActor(ground, mayor, key('Ana Lima'), true)))).toContain(
      'the mayor person = the mayor',
    );
  });

  it('says how far a split could go, and takes the pronouns along', () => {
    const ground = groundOf(
      '[Ana Lima]{person} spoke; [she]{pronoun=Ana Lima} sat. [Lima]{person=Ana Lima} left; [she]{pronoun=Ana Lima} ran. ' +
        '[Lima]{person=Ana Lima} came; [her]{pronoun=Ana Lima} car too.',
    );
    const lima = mentionOf(ground, 'Lima', 1);
    expect(who.reachesOf(ground, lima)).toEqual([
      { reach: 'all', count: 4 },
      { reach: 'here', count: 2 },
    ]);
    expect(mentionsIn(after(ground, who.splitOff(ground, lima, 'here')))).toEqual([
      'Ana Lima person = Ana Lima',
      'she person = Ana Lima',
      'Lima person = Lima (2)',
      'she person = Lima (2)',
      'Lima person = Ana Lima',
      'her person = Ana Lima',
    ]);
    const second = mentionOf(ground, 'Lima', 2);
    expect(who.reachesOf(ground, second).map((one) => one.reach)).toEqual(['all', 'here']);
    const ana = mentionOf(ground, 'Ana Lima');
    expect(who.reachesOf(ground, ana)).toEqual([{ reach: 'here', count: 2 }]);
    expect(
      mentionsIn(after(ground, who.splitOff(ground, mentionOf(ground, 'she')))).filter((one) => one.startsWith('she')),
    ).toEqual(['she person = she', 'she person = Ana Lima']);
  });

  it('renames, and keeps a name that is no new one', () => {
    const renamed = after(ARTICLE, who.renameActor(actor('Rui Sousa'), '  Rui  de Sousa '));
    expect(renamed.analysis.actors.map((one) => one.name)).toContain('Rui de Sousa');
    expect(who.renameActor(actor('Rui Sousa'), ' ')).toEqual([]);
    expect(who.renameActor(actor('Rui Sousa'), 'Rui Sousa')).toEqual([]);
  });

  it('sets and takes away role and link', () => {
    const ana = actor('Ana Lima');
    const set = after(ARTICLE, who.setRole(ana, 'mayor'), who.setLink(ana, 'Q42'));
    const now = first(set.analysis.actors.filter((one) => one.name === 'Ana Lima'));
    expect(now.role).toBe('mayor');
    expect(set.links?.get(now.id)).toBe('Q42');
    const gone = after(ARTICLE, who.setRole(ana, 'mayor'), who.setRole({ ...ana, role: 'mayor' }, ' '));
    expect(first(gone.analysis.actors.filter((one) => one.name === 'Ana Lima')).role).toBeNull();
    expect(who.setRole(ana, '')).toEqual([]);
  });

  it('remembers an actor with the names that begin with a capital', () => {
    const ana = { ...actor('Ana Lima'), aliases: ['Lima', 'the minister'], role: 'minister' };
    expect(who.rememberActor(ana, 'Q42').map((one) => one.op)).toEqual(['know', 'role', 'link']);
    expect(who.rememberActor(ana, undefined)[0]).toMatchObject({ aliases: ['Lima'] });
  });
});

test.each([
  ['Q42', 'Q42'],
  [' q42 ', 'Q42'],
  ['https://www.wikidata.org/wiki/Q42', 'Q42'],
  ['http://wikidata.org/entity/Q7', 'Q7'],
  ['https://example.org/ana', 'https://example.org/ana'],
  ['', null],
])('the link %j is %j', (input, value) => expect(who.parseLink(input)).toEqual({ ok: true, value }));

test.each([
  'Q0',
  'Q',
  '42',
  'ana',
  'javascript:alert(1)',
  'command:x',
  'file:///etc/passwd',
  'https://',
  'https://a b',
  `https://a/${'x'.repeat(3_000)}`,
])('the link %j is refused', (input) => expect(who.parseLink(input).ok).toBe(false));

test.each([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  ['2024-05-14', '2024-05-14'],
  ['2024-w05', '2024-W05'],
  ['2024-Q1', '2024-Q1'],
  ['2024-05-14T10:30', '2024-05-14T10:30'],
  ['2024-05-14/2024-05-20', '2024-05-14/2024-05-20'],
  ['2024-05-14/P3D', '2024-05-14/P3D'],
  ['P2W', 'P2W'],
  ['', null],
])('the time %j is %j', (input, value) => expect(g.parseTime(input)).toEqual({ ok: true, value }));

test.each(['Monday', '14.05.2024', '2024-13', '2024-05-32', '2024-05-20/2024-05-14', 'P', '2024//', 'a/b'])(
  'the time %j is refused',
  (input) => expect(g.parseTime(input).ok).toBe(false),
);

describe('an event', () => {
  it('is marked, changed, rejected and confirmed', () => {
    const marked = after(ARTICLE, g.markEvent(ARTICLE, spanOf(ARTICLE, 'said'), 'OTHER', 'statement'));
    expect(eventsIn(marked)).toEqual(['met CONSULT', 'said OTHER', 'left RETREAT']);
    expect(marked.analysis.events[1]?.subtype).toBe('statement');
    const changed = after(
      ARTICLE,
      g.editEvent(ARTICLE, met, { act: 'AGREE', modality: 'planned', time: '2024-05-14' }),
    );
    expect(changed.analysis.events[0]).toMatchObject({
      act: 'AGREE',
      modality: 'planned',
      time: { value: '2024-05-14' },
    });
    expect(eventsIn(after(ARTICLE, g.rejectEvent(ARTICLE, met)))).toEqual(['left RETREAT']);
    expect(after(ARTICLE, g.confirmEvent(ARTICLE, met)).decisions?.get(met.id)).toBe('confirmed');
    expect(g.editEvent(ARTICLE, met, {})).toEqual([]);
  });

  it('gets its people and places by their words', () => {
    const ana = mentionOf(ARTICLE, 'Ana Lima');
    const porto = mentionOf(ARTICLE, 'Porto');
    const changed = after(ARTICLE, g.editEvent(ARTICLE, met, { source: [ana], recipient: [], place: [porto] }));
    const [event] = changed.analysis.events;
    expect(event?.source).toMatchObject([{ start: ana.start, end: ana.end, actor: ana.actor }]);
    expect(event?.place).toMatchObject([{ start: porto.start, actor: porto.actor }]);
    expect(event?.recipient).toEqual([]);
  });

  it('is offered one row an actor, the likeliest first, dates and money never', () => {
    const names = (part: 'source' | 'recipient' | 'place', about: Parameters<typeof partyCandidates>[1] = told) =>
      partyCandidates(ARTICLE, about, part).map(({ actor: one, likely }) => `${one.name}${likely ? '!' : ''}`);
    const told = { ...met, sentence: { start: 0, end: ARTICLE.text.indexOf('.') + 1 } };
    expect(names('source')).toEqual(['Ana Lima!', 'Rui Sousa', 'Porto']);
    expect(names('recipient')).toEqual(['Rui Sousa!', 'Ana Lima', 'Porto']);
    expect(names('place')).toEqual(['Porto!']);
    // Who did it is not proposed as the one to whom it was done.
    const rui = mentionOf(ARTICLE, 'Rui Sousa');
    expect(names('recipient', { ...told, source: [{ ...rui }] })).not.toContain('Rui Sousa!');
  });

  it('is offered each date once, that of the sentence first', () => {
    const first = spanOf(ARTICLE, 'Monday');
    const far = { start: ARTICLE.text.length - 5, end: ARTICLE.text.length };
    const times = [far, first, far].map((span, i) => ({ ...span, value: `2024-05-1${i % 2}`, grain: 'day' }) as const);
    const ground = {
      ...ARTICLE,
      analysis: { ...ARTICLE.analysis, times: [...times, { ...first, value: null, grain: 'day' as const }] },
    };
    const sentence = { start: 0, end: ARTICLE.text.indexOf('.') + 1 };
    expect(timeCandidates(ground, { ...met, sentence }).map(({ time, likely }) => [time.value, likely])).toEqual([
      ['2024-05-11', true],
      ['2024-05-10', false],
    ]);
  });

  it('finds typed words in the article, whole and nearest, and makes nothing of others', () => {
    expect(wordsNear(ARTICLE, 'lima prize', met.trigger)).toMatchObject({
      span: spanOf(ARTICLE, 'Lima Prize'),
      mention: undefined,
    });
    expect(wordsNear(ARTICLE, ' Rui  Sousa ', met.trigger)?.mention).toBe(mentionOf(ARTICLE, 'Rui Sousa'));
    expect(wordsNear(ARTICLE, 'Priz', met.trigger)).toBeUndefined();
    expect(wordsNear(ARTICLE, ' ', met.trigger)).toBeUndefined();
  });

  it('is marked with all its parts at once', () => {
    const left = spanOf(ARTICLE, 'stayed');
    const gesture = g.markEvent(ARTICLE, left, 'OTHER', 'statement', {
      source: [mentionOf(ARTICLE, 'Lima', 2)],
      recipient: [],
      time: '2024',
    });
    const [event] = after(ARTICLE, gesture).analysis.events.filter((one) => one.trigger.start === left.start);
    expect(event).toMatchObject({ act: 'OTHER', subtype: 'statement', recipient: [], time: { value: '2024' } });
    expect(event?.source[0]?.actor).toBe(mentionOf(ARTICLE, 'Ana Lima').actor);
  });

  it('is not changed by what it is already', () => {
    expect(g.editEvent(ARTICLE, met, { act: 'CONSULT', subtype: null, source: [], time: null })).toEqual([]);
    expect(g.editEvent(ARTICLE, met, { source: [], place: [mentionOf(ARTICLE, 'Porto')] })).toMatchObject([
      { fields: { place: [{ quote: 'Porto' }] } },
    ]);
    expect(
      Object.keys(
        (g.editEvent(ARTICLE, met, { source: [], place: [mentionOf(ARTICLE, 'Porto')] })[0] as { fields: object })
          .fields,
      ),
    ).toEqual(['place']);
  });
});
