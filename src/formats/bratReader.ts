/** Reads brat's standoff lines, whoever wrote them; each line that says nothing to us is told by its number. */
import type { Act, Event, MentionKind, Modality, Span, TimeGrain } from '../model/types';
import { readAttributes } from './attributes';
import { CodePoints } from './codePoints';
import { Draft, findWords, isAct } from './draft';
import type { Read, ReadOptions } from './format';
import { typeOfLabel } from './labels';

interface Bound extends Span {
  readonly label: string;
  readonly line: number;
}

interface RawEvent {
  readonly act: Act;
  readonly trigger: string;
  readonly args: readonly (readonly [role: string, target: string])[];
  readonly line: number;
}

/** Event types of other people's schemes that are none of PLOVER's. */
const KINDS: ReadonlySet<string> = new Set(['adjective', 'nominal', 'pronoun', 'named']);
const MODALITIES: ReadonlySet<string> = new Set(['planned', 'possible', 'reported', 'denied', 'asserted']);

export function readBrat(content: string, options: ReadOptions): Read {
  if (options.text === undefined)
    return { articles: [], problems: [{ line: 0, message: 'the text that stands beside the .ann file is missing' }] };
  return new BratFile(options.id, options.text).read(content);
}

class BratFile {
  readonly #draft: Draft;
  readonly #points: CodePoints;
  readonly #bounds = new Map<string, Bound>();
  readonly #events = new Map<string, RawEvent>();
  /** Attributes and notes by target: name → value. */
  readonly #about = new Map<string, Map<string, string>>();
  readonly #same: (readonly [string, string])[] = [];
  readonly #seen = new Set<string>();

  constructor(
    id: string,
    private readonly text: string,
  ) {
    this.#draft = new Draft(id, text);
    this.#points = new CodePoints(text);
  }

  read(content: string): Read {
    content.split('\n').forEach((raw, i) => {
      const line = raw.replace(/\r$/, '').replace(/^\ufeff/, '');
      if (line.trim() !== '') this.#line(line, i + 1);
    });
    this.#mentions();
    for (const [id, event] of this.#events) this.#event(id, event);
    return { articles: [this.#draft.finish()], problems: this.#draft.problems };
  }

  #line(line: string, number: number): void {
    const [id = '', body = '', ...tail] = line.split('\t');
    const rest = tail.join('\t');
    const fault = (message: string): void => this.#draft.problem(number, message);
    if (id !== '*' && this.#seen.has(id)) {
      fault('an id that stands twice: only the first line counts');
      return;
    }
    if (id !== '*') this.#seen.add(id);
    if (id.startsWith('T')) this.#bound(id, body, rest, number);
    else if (id.startsWith('E')) this.#rawEvent(id, body, number);
    else if (id.startsWith('R')) this.#relation(body, number);
    else if (id.startsWith('*')) this.#equivalent(body, number);
    else if (/^[AM]/.test(id)) {
      const [name, target, ...value] = body.trim().split(' ');
      if (!name || !target) {
        fault('an attribute without a target');
        return;
      }
      this.#tell(target, name, value.join(' ') || 'true');
    } else if (id.startsWith('N')) {
      const found = /^\S+ (\S+) ([^\s:]+):(\S+)/.exec(body);
      if (!found) {
        fault('a reference that cannot be read');
        return;
      }
      this.#tell(
        found[1] ?? '',
        'Link',
        /^wikidata$/i.test(found[2] ?? '') ? (found[3] ?? '') : `${found[2]}:${found[3]}`,
      );
    } else if (id.startsWith('#')) {
      const [name, target] = body.split(' ');
      if (name && target) this.#tell(target, name, rest);
    } else fault('no line of brat');
  }

  #tell(target: string, name: string, value: string): void {
    const known = this.#about.get(target) ?? new Map<string, string>();
    known.set(name, value);
    this.#about.set(target, known);
  }

  #bound(id: string, body: string, words: string, line: number): void {
    const fault = (message: string): void => this.#draft.problem(line, message);
    const [label = '', ...rest] = body.split(' ');
    const pieces = rest
      .join(' ')
      .split(';')
      .map((piece) => piece.trim().split(/\s+/).map(Number));
    if (
      label === '' ||
      pieces.some((piece) => piece.length !== 2 || piece.some((at) => !Number.isInteger(at) || at < 0))
    ) {
      fault('offsets that are no numbers');
      return;
    }
    const spans = pieces.map(([start = 0, end = 0]) => ({
      start: this.#points.toUnits(start),
      end: this.#points.toUnits(end),
    }));
    const first = spans[0] as Span;
    const whole = { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
    const joined = spans.map(({ start, end }) => this.text.slice(start, end)).join(' ');
    if (
      this.#draft.holds(whole) &&
      (words === '' || joined === words || joined.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' '))
    ) {
      const gaps = spans.slice(1).map((one, i) => this.text.slice(spans[i]?.end ?? 0, one.start));
      if (gaps.some((gap) => gap.trim() !== ''))
        fault('the words stand apart: read as one span with all that lies between');
      this.#bounds.set(id, { ...whole, label, line });
      return;
    }
    const found = spans.length === 1 && words !== '' ? findWords(this.text, words, first.start) : undefined;
    if (!found) {
      fault('these words do not stand at this place of the text, nor elsewhere');
      return;
    }
    fault('these words stand at another place of the text, and were taken there');
    this.#bounds.set(id, { start: found.start, end: found.end, label, line });
  }

  #rawEvent(id: string, body: string, line: number): void {
    const [head = '', ...args] = body.trim().split(/\s+/);
    const [label = '', trigger = ''] = head.split(':');
    const act = label.toUpperCase();
    if (!isAct(act)) {
      this.#draft.problem(line, 'an event type that is none of PLOVER');
      return;
    }
    const pairs = args.flatMap((arg) => {
      const [role = '', target = ''] = arg.split(':');
      return target === '' ? [] : [[role.replace(/(?<!\d)\d+$/, ''), target] as const];
    });
    this.#events.set(id, { act, trigger, args: pairs, line });
  }

  #relation(body: string, line: number): void {
    const found = /^(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/.exec(body);
    if (!found) {
      this.#draft.problem(line, 'a relation that cannot be read');
      return;
    }
    const [, label = '', a = '', b = ''] = found;
    if (/^(same|coref\w*|equiv|alias)$/i.test(label)) this.#same.push([a, b]);
    else this.#draft.problem(line, 'a relation of a kind that means nothing here');
  }

  #equivalent(body: string, line: number): void {
    const [label = '', first, ...others] = body.trim().split(/\s+/);
    if (label !== 'Equiv' || !first) {
      this.#draft.problem(line, 'a relation of a kind that means nothing here');
      return;
    }
    for (const other of others) this.#same.push([first, other]);
  }

  /** All T lines that are no trigger, with their actors. */
  #mentions(): void {
    const triggers = new Set([...this.#events.values()].map((event) => event.trigger));
    const cluster = this.#clusters();
    for (const [id, one] of this.#bounds) {
      const about = this.#about.get(id);
      const value = about?.get('Value') ?? null;
      const grain = about?.get('Grain');
      if (grain) this.#draft.time({ start: one.start, end: one.end, value, grain: grain as TimeGrain });
      if (triggers.has(id) || one.label === 'Party' || one.label === 'Time') continue;
      const kind = about?.get('Kind');
      this.#draft.mention({
        start: one.start,
        end: one.end,
        type: typeOfLabel(one.label),
        kind: kind && KINDS.has(kind) ? (kind as MentionKind) : undefined,
        actor: cluster.get(id),
      });
    }
  }

  /** Of each T line the key of its actor; none where nothing is said of who is meant. */
  #clusters(): ReadonlyMap<string, string> {
    const parent = new Map<string, string>();
    const root = (id: string): string => {
      let at = id;
      for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
      return at;
    };
    for (const [a, b] of this.#same) {
      if (!parent.has(a)) parent.set(a, a);
      if (!parent.has(b)) parent.set(b, b);
      parent.set(root(b), root(a));
    }
    for (const [id, about] of this.#about)
      if (this.#bounds.has(id) && ['Actor', 'Role', 'Link'].some((name) => about.has(name)) && !parent.has(id))
        parent.set(id, id);
    const keys = new Map([...parent.keys()].map((id) => [id, root(id)]));
    for (const [id, key] of keys) {
      const about = this.#about.get(id);
      if (!about) continue;
      const said = { name: about.get('Actor'), role: about.get('Role'), link: about.get('Link') };
      this.#draft.actor(key, Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
    }
    return keys;
  }

  #event(id: string, { act, trigger, args, line }: RawEvent): void {
    const at = this.#bounds.get(trigger);
    if (!at) {
      this.#draft.problem(line, 'an event whose trigger could not be read');
      return;
    }
    const about = this.#about.get(id);
    const of = (role: string): Span[] =>
      args.flatMap(([name, target]) => {
        if (name !== role) return [];
        const span = this.#bounds.get(target);
        if (!span) this.#draft.problem(line, 'a party of this event could not be read');
        return span ? [{ start: span.start, end: span.end }] : [];
      });
    for (const [role] of args) if (!ROLES.has(role)) this.#draft.problem(line, 'a role that means nothing here');
    const [time] = of('Time');
    const [speaker] = of('Speaker');
    const [object] = of('Object');
    const code = about?.get('Code');
    const modality = about?.get('Modality');
    const value = about?.get('TimeValue') ?? null;
    const attributes = readAttributes(about?.get('Attributes'));
    this.#draft.event({
      trigger: { start: at.start, end: at.end },
      act,
      source: of('Source'),
      recipient: of('Recipient'),
      place: of('Place'),
      time: time ? { ...time, value } : null,
      speaker: speaker ?? null,
      ...(object ? { object } : {}),
      ...(code && isAct(code) ? { code } : {}),
      subtype: about?.get('Subtype') ?? null,
      mode: about?.get('Mode') ?? null,
      contexts: about?.get('Contexts')?.split('+') ?? [],
      ...(modality && MODALITIES.has(modality) ? { modality: modality as Modality } : {}),
      polarity: (about?.has('Negative') ? 'negative' : 'positive') satisfies Event['polarity'],
      reciprocal: about?.has('Reciprocal') ?? false,
      ...(attributes ? { attributes } : {}),
      quoted: about?.has('Quoted') ?? false,
      core: !about?.has('Minor'),
    });
  }
}

const ROLES: ReadonlySet<string> = new Set(['Source', 'Recipient', 'Place', 'Time', 'Speaker', 'Object']);
