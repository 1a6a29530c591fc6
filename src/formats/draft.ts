/** An analysis put together from what another program wrote: ids, actors and everything that it does not say. */
import { emptyAnalysis } from '../model/analysis';
import { ACT_FACTS, intensityOf } from '../model/plover';
import { byPlace, placeKey } from '../model/spans';
import {
  ACTS,
  type Act,
  type Actor,
  type Event,
  type Mention,
  type MentionKind,
  type Participant,
  type Span,
  type Time,
} from '../model/types';
import type { ReadProblem, Written } from './format';

export interface DraftMention extends Span {
  readonly type: string;
  readonly kind?: MentionKind | undefined;
  /** Any key: mentions of one key mean one actor. */
  readonly actor?: string | undefined;
}

export interface DraftActor {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly link?: string | undefined;
}

export type DraftEvent = Partial<
  Omit<Event, 'id' | 'trigger' | 'act' | 'source' | 'recipient' | 'place' | 'speaker' | 'sentence' | 'rank'>
> & {
  readonly trigger: Span;
  readonly act: Act;
  readonly source?: readonly Span[];
  readonly recipient?: readonly Span[];
  readonly place?: readonly Span[];
  readonly speaker?: Span | null;
};

export const isAct = (label: string): label is Act => (ACTS as readonly string[]).includes(label);

export class Draft {
  readonly #mentions = new Map<string, DraftMention>();
  readonly #actors = new Map<string, DraftActor>();
  readonly #events: DraftEvent[] = [];
  readonly #times = new Map<string, Time>();
  readonly problems: ReadProblem[] = [];
  title: string | null = null;
  date: string | null = null;
  language = 'und';

  constructor(
    private readonly id: string,
    readonly text: string,
  ) {}

  problem(line: number, message: string): void {
    this.problems.push({ line, message });
  }

  /** False where the span lies outside of the text or holds nothing. */
  holds({ start, end }: Span): boolean {
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= this.text.length;
  }

  /** Two mentions may share a span only where their types differ; of equal ones the one that says more stays. */
  mention(one: DraftMention): void {
    const key = `${placeKey(one)} ${one.type}`;
    const known = this.#mentions.get(key);
    this.#mentions.set(key, known ? { ...known, kind: one.kind ?? known.kind, actor: one.actor ?? known.actor } : one);
  }

  actor(key: string, about: DraftActor): void {
    this.#actors.set(key, { ...this.#actors.get(key), ...about });
  }

  event(one: DraftEvent): void {
    this.#events.push(one);
  }

  time(one: Time): void {
    this.#times.set(placeKey(one), one);
  }

  finish(): Written {
    const mentions = [...this.#mentions.values()]
      .sort((a, b) => byPlace(a, b) || (a.type < b.type ? -1 : 1))
      .map((one, i) => ({ ...one, id: `m${i + 1}` }));
    const { actors, ids, links } = this.#finishActors(mentions);
    const actorAt = new Map(
      mentions.map((one) => [placeKey(one), one.actor === undefined ? null : (ids.get(one.actor) ?? null)]),
    );
    const party = ({ start, end }: Span): Participant => ({
      start,
      end,
      actor: actorAt.get(placeKey({ start, end })) ?? null,
    });
    const analysis = {
      ...emptyAnalysis(this.id),
      title: this.title,
      date: this.date,
      language: this.language,
      mentions: mentions.map(
        (one): Mention => finished(one, one.actor === undefined ? null : (ids.get(one.actor) ?? null)),
      ),
      actors,
      events: this.#finishEvents(party),
      times: [...this.#times.values()].sort(byPlace),
    };
    return { text: this.text, analysis, ...(links.size > 0 ? { links } : {}) };
  }

  #finishActors(mentions: readonly (DraftMention & { readonly id: string })[]) {
    const own = new Map<string, (DraftMention & { readonly id: string })[]>();
    for (const one of mentions) {
      if (one.actor === undefined) continue;
      const list = own.get(one.actor);
      if (list) list.push(one);
      else own.set(one.actor, [one]);
    }
    const ids = new Map([...own.keys()].map((key, i) => [key, `a${i + 1}`]));
    const links = new Map<string, string>();
    const all = [...own.values()].reduce((sum, list) => sum + list.length, 0);
    const actors = [...own].map(([key, list]): Actor => {
      const about = this.#actors.get(key);
      const names = namesIn(this.text, list);
      const name = about?.name ?? names[0] ?? '';
      const id = ids.get(key) ?? key;
      if (about?.link) links.set(id, about.link);
      return {
        id,
        name,
        type: about?.type ?? list.find((one) => (one.kind ?? 'named') === 'named')?.type ?? list[0]?.type ?? 'other',
        aliases: names.filter((other) => other !== name),
        role: about?.role ?? null,
        mentions: list.map((one) => one.id),
        prominence: list.length / all,
      };
    });
    return { actors, ids, links };
  }

  #finishEvents(party: (span: Span) => Participant): Event[] {
    return [...this.#events]
      .sort((a, b) => byPlace(a.trigger, b.trigger))
      .map((one, i): Event => {
        const code = one.code ?? one.act;
        const mode = one.mode ?? null;
        return {
          subtype: null,
          contexts: [],
          reciprocal: false,
          time: null,
          modality: 'asserted',
          polarity: 'positive',
          quoted: false,
          core: true,
          chain: `e${i + 1}`,
          confidence: 1,
          why: '',
          quad: ACT_FACTS[code].quad,
          intensity: intensityOf(code, mode),
          ...one,
          id: `e${i + 1}`,
          code,
          mode,
          sentence: lineAround(this.text, one.trigger),
          source: (one.source ?? []).map(party),
          recipient: (one.recipient ?? []).map(party),
          place: (one.place ?? []).map(party),
          speaker: one.speaker ? party(one.speaker) : null,
          rank: i + 1,
        };
      });
  }
}

const finished = (one: DraftMention & { readonly id: string }, actor: string | null): Mention => ({
  id: one.id,
  start: one.start,
  end: one.end,
  type: one.type,
  kind: one.kind ?? 'named',
  actor,
  confidence: 1,
  why: '',
});

/** The wordings of an actor's names, the longest first. */
function namesIn(text: string, list: readonly DraftMention[]): string[] {
  const named = list.filter((one) => (one.kind ?? 'named') === 'named');
  const words = (named.length > 0 ? named : list).map((one) => text.slice(one.start, one.end).replace(/\s+/g, ' '));
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

export function lineAround(text: string, span: Span): Span {
  const stop = text.indexOf('\n', span.end);
  return {
    start: span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1,
    end: stop < 0 ? text.length : stop,
  };
}

/**
 * Where words stand that another program gave with an offset: there, else at the nearest place where they stand.
 * @returns `moved` where the offset was wrong; undefined where the words do not stand in the text.
 */
export function findWords(
  text: string,
  words: string,
  start: number,
): (Span & { readonly moved: boolean }) | undefined {
  if (words === '') return undefined;
  if (start >= 0 && text.startsWith(words, start)) return { start, end: start + words.length, moved: false };
  const before = text.lastIndexOf(words, Math.max(0, start));
  const after = text.indexOf(words, Math.max(0, start));
  if (before < 0 && after < 0) return undefined;
  const near = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return { start: near, end: near + words.length, moved: true };
}
