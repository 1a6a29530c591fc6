/** What a folder's decisions say beyond the places where they were made. A pure function of the operations. */
import type { ActLesson, DescriptionLesson, Lessons, NameLesson, RoleLesson, WordLesson } from '../model/lessons';
import { type ActorKey, type Correction, standing } from './correction';
import { LineTally } from './lineTally';
import { Votes } from './votes';

/** A trigger of more words is a phrase of that sentence. */
const MOST_TRIGGER_WORDS = 2;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’-]*$/u;

function triggerWords(quote: string): string | undefined {
  const words = quote.toLowerCase().split(/\s+/u);
  return words.length <= MOST_TRIGGER_WORDS && words.every((word) => WORD.test(word)) ? words.join(' ') : undefined;
}

const ARTICLE = /^(?:the|a|an|this|that|its|his|her|their)\s+/;

const keyText = ({ type, name }: ActorKey): string => `${type}\n${name}`;

/** @param articles the operations of each article, and of the folder's register; those that were taken back do not count. */
export function lessonsOf(articles: Iterable<readonly Correction[]>): Lessons {
  const words = new Votes<Omit<WordLesson, 'count'>>();
  const acts = new Votes<Omit<ActLesson, 'count'>>();
  const names = new Votes<Omit<NameLesson, 'count'>>();
  const descriptions = new Votes<Omit<DescriptionLesson, 'count'>>();
  const roles = new Votes<Omit<RoleLesson, 'count'>>();
  const lines = new LineTally();
  // A copy of an article brings its decisions along: they count once.
  const seen = new Set<string>();
  for (const corrections of articles) {
    const own = standing(corrections).filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    lines.add(own, (quote) => triggerWords(quote) ?? null);
    for (const one of lastOfEach(own)) {
      const quote = 'anchor' in one ? one.anchor.quote : '';
      const word = one.op.startsWith('event-') ? triggerWords(quote) : undefined;
      if (word !== undefined) {
        const tells = one.op !== 'event-remove';
        words.add(word, String(tells), { word, tells });
      }
      if (word !== undefined && (one.op === 'event-add' || one.op === 'event-edit') && one.fields.act) {
        const { act, subtype = null } = one.fields;
        const { source = [], recipient = [] } = (one.op === 'event-edit' && one.was) || {};
        acts.add(`${word}\n${source}\n${recipient}`, `${act}/${subtype}`, { word, act, subtype, source, recipient });
      }
      if (one.op === 'retype' && isName(quote)) names.add(quote, one.type, { name: quote, type: one.type });
      if (one.op === 'know')
        for (const name of [one.actor.name, ...one.aliases])
          if (isName(name)) names.add(name, one.actor.type, { name, type: one.actor.type });
      if (one.op === 'same' && !isName(quote)) {
        const said = quote.toLowerCase().replace(ARTICLE, '');
        descriptions.add(said, keyText(one.actor), { words: said, ...one.actor });
      }
      if (one.op === 'role' && one.role !== null)
        roles.add(keyText(one.actor), one.role, { ...one.actor, role: one.role });
    }
  }
  return {
    lines: lines.lessons(),
    words: words.agreed(),
    acts: acts.agreed(),
    names: names.agreed(),
    descriptions: descriptions.agreed(),
    roles: roles.agreed(),
  };
}

const isName = (quote: string): boolean => /^\p{Lu}/u.test(quote.replace(/^(?:The|A|An)\s+/, ''));

/** A person may think again: of decisions of one kind about one place the last counts. */
function lastOfEach(holding: readonly Correction[]): Iterable<Correction> {
  const last = new Map<string, Correction>();
  for (const one of holding) {
    const place = 'anchor' in one ? `${one.anchor.start} ${one.anchor.quote}` : one.id;
    const isEvent = one.op.startsWith('event-');
    // That an event is right says nothing against what was changed about it before.
    const kind = one.op === 'event-confirm' ? 'event-confirm' : isEvent ? 'event' : one.op;
    if (one.op === 'event-remove') last.delete(`event-confirm ${place}`);
    last.set(`${kind} ${place}`, one);
  }
  return last.values();
}
