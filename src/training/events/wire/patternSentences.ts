/** Wire sentences made from this project's own patterns: events with known words for trigger and parties. */
import type { GoldEvent, GoldText } from '../goldEvents';
import { PATTERNS } from './patterns';
import { BODIES, GROUPS, NATIONALS, PEOPLE, SLOTS, STATES } from './patternWords';

const TAILS = [
  '',
  '',
  '',
  ', {said}',
  ', {said}',
  ' despite pressure from {X}',
  ' after days of debate',
  ', the first such step in {number} years',
  ' as winter approached',
];
const LEADS = [
  '',
  '',
  '',
  '',
  'Earlier, ',
  'In {P}, ',
  'Meanwhile, ',
  'Officials said ',
  'State television reported that ',
];

/** `rounds` sentences of each pattern, the same every time. */
export function patternSentences(rounds: number): readonly GoldText[] {
  const random = generator(2024);
  const out: GoldText[] = [];
  for (const [label, lines] of Object.entries(PATTERNS)) {
    const [code = label, act = code] = label.split('/');
    for (const line of lines.trim().split('\n')) {
      for (let k = 0; k < rounds; k++) out.push(fill(line, code, act, `pattern-${out.length}`, random));
    }
  }
  return out;
}

type Random = (below: number) => number;

function generator(seed: number): Random {
  let s = seed;
  return (below) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s >>> 8) % below;
  };
}

const pick = (items: readonly string[], random: Random): string => items[random(items.length)] as string;

function fill(line: string, code: string, act: string, id: string, random: Random): GoldText {
  const lead = pick(LEADS, random);
  const tail = line.includes('{said}') ? '' : pick(TAILS, random);
  const sources: string[] = [];
  const targets: string[] = [];
  const used = new Set<string>();
  let text = `${lead}${line}${tail}.`.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (!/^(?:S|S2|R|R2|X)$/.test(slot)) return pick(SLOTS[slot] ?? [slot], random);
    const actor = fresh(used, slot.startsWith('S'), random);
    if (slot.startsWith('S')) sources.push(bare(actor));
    if (slot.startsWith('R')) targets.push(bare(actor));
    return actor;
  });
  const trigger = /\[(.+?)\]/.exec(text)?.[1] ?? '';
  text = text.replace(/[[\]]/g, '');
  text = text.charAt(0).toUpperCase() + text.slice(1);
  const reciprocal = targets.length === 0 && sources.length > 1;
  const event: GoldEvent = {
    event: code,
    act,
    subtype: null,
    triggers: [trigger],
    sources: sources.map(find(text)),
    targets: targets.map(find(text)),
    reciprocal,
    core: true,
  };
  return { id, text, events: [event] };
}

/** The first word may have been raised to a capital. */
const find =
  (text: string) =>
  (words: string): { text: string } => ({
    text: text.includes(words) ? words : words.charAt(0).toUpperCase() + words.slice(1),
  });

const bare = (actor: string): string => actor.replace(/^(?:the|a) /, '');

function fresh(used: Set<string>, first: boolean, random: Random): string {
  for (let k = 0; k < 20; k++) {
    const actor = anActor(first, random);
    if (used.has(actor)) continue;
    used.add(actor);
    return actor;
  }
  return 'the council';
}

function anActor(first: boolean, random: Random): string {
  const kind = random(10);
  if (kind < 3) return pick(STATES, random);
  if (kind < 6) return `${first && kind === 3 ? '' : 'the '}${pick(NATIONALS, random)} ${pick(BODIES, random)}`;
  if (kind < 7) return pick(PEOPLE, random);
  return pick(GROUPS, random);
}
