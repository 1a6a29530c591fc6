/** Place and time of a deed, each chosen among those that its sentence names, and none. */
import type { Phrase, TimeExpression } from '../document';
import { Features } from '../learn/hash';
import { best, type Network, rank } from '../learn/network';
import { pathBetween } from './argumentFeatures';
import type { EventModel } from './model';
import type { Deed } from './slots';
import { conjuncts, head, lemma, rel, tag } from './tree';
import type { SentenceView } from './view';

/** Something that may be where or when: its token, features and what it stands for. */
export interface SettingCandidate {
  readonly token: number;
  readonly features: readonly number[];
}

export function placeAndTime(
  view: SentenceView,
  deed: Deed,
  model: EventModel,
  times: readonly TimeExpression[],
): { readonly place: readonly Phrase[]; readonly time: number | null } {
  const places = placeCandidates(view, deed);
  const at = chosen(model.place, noneFeatures(view, deed, 'place'), places);
  const place = at < 0 ? [] : conjuncts(view.tree, (places[at] as SettingCandidate).token);
  const whens = timeCandidates(view, deed, times);
  const when = chosen(model.time, noneFeatures(view, deed, 'time'), whens);
  return {
    place: place.flatMap((token) => {
      const phrase = view.phraseAt.get(token);
      return phrase === undefined ? [] : [{ start: phrase.start, end: phrase.end, head: phrase.head }];
    }),
    time: when < 0 ? null : ((whens[when] as TimeCandidate).time as number),
  };
}

/** Index of the likeliest candidate, -1 where none is likelier than nothing. */
function chosen(net: Network, none: readonly number[], candidates: readonly SettingCandidate[]): number {
  if (candidates.length === 0) return -1;
  const score = (features: readonly number[]): number => rank(net, features);
  return best([score(none), ...candidates.map((each) => score(each.features))]) - 1;
}

export function placeCandidates(view: SentenceView, deed: Deed): readonly SettingCandidate[] {
  return view.phrases
    .filter((p) => p.kind === 'place' || (p.kind === 'organization' && rel(view.tree, p.head) === 'pobj'))
    .map((p) => ({ token: p.head, features: settingFeatures(view, deed, p.head, p.kind) }));
}

export interface TimeCandidate extends SettingCandidate {
  /** Index into the paragraph's times. */
  readonly time: number;
}

/** `times` are those of the paragraph, in text order. */
export function timeCandidates(
  view: SentenceView,
  deed: Deed,
  times: readonly TimeExpression[],
): readonly TimeCandidate[] {
  const { tokens } = view.tree.sentence;
  const first = tokens[0]?.start ?? 0;
  const last = tokens[tokens.length - 1]?.end ?? 0;
  const found: TimeCandidate[] = [];
  times.forEach((time, index) => {
    if (time.start < first || time.end > last) return;
    const token = headToken(view, time);
    if (token < 0 || namesAnother(view, token, deed)) return;
    found.push({ token, time: index, features: settingFeatures(view, deed, token, time.grain) });
  });
  return found;
}

/** "the September 11 attacks caused": the day is part of another thing's name, and not when this was done. */
function namesAnother({ tree }: SentenceView, token: number, { candidate }: Deed): boolean {
  const up = head(tree, token);
  const isPart = up > token && up !== candidate.token && /^(?:compound|nmod|nummod|amod)$/.test(rel(tree, token));
  return isPart && /^NN/.test(tag(tree, up)) && (tag(tree, token) === 'CD' || tag(tree, token + 1) === 'CD');
}

/** The token of the expression whose head lies outside it. */
function headToken(view: SentenceView, span: { start: number; end: number }): number {
  const { tokens } = view.tree.sentence;
  let found = -1;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (t === undefined || t.end <= span.start) continue;
    if (t.start >= span.end) break;
    const up = tokens[head(view.tree, i)];
    const outside = up === undefined || up.end <= span.start || up.start >= span.end;
    if (found < 0 || outside) found = i;
    if (outside && tag(view.tree, i) !== 'IN') break;
  }
  return found;
}

function settingFeatures(view: SentenceView, deed: Deed, token: number, kind: string): readonly number[] {
  const { tree } = view;
  const { candidate: c, act } = deed;
  const path = pathBetween(tree, c.token, token);
  const up = head(tree, token);
  const r = rel(tree, token);
  const side = token < c.token ? '<' : '>';
  let nearer = 0;
  const from = Math.min(token, c.token);
  const to = Math.max(token, c.token);
  for (const other of view.candidates) if (other.token > from && other.token < to && other.sense) nearer++;
  const marks = (view.marksBefore[to] as number) - (view.marksBefore[from + 1] as number);
  const prep = up >= 0 && r === 'pobj' ? lemma(tree, up) : r;
  const out = new Features();
  out
    .add('some')
    .add('k', kind)
    .add('p', path)
    .add('pk', path, c.kind)
    .add('pa', path, act)
    .add('prep', prep)
    .add('prepk', prep, kind)
    .add('prepa', prep, act)
    .add('prepw', prep, c.word)
    .add('nearer', side, Math.min(3, nearer))
    .add('nearm', side, Math.min(3, nearer), Math.min(3, marks))
    .add('far', side, Math.min(6, Math.floor((to - from) / 3)))
    .add('l', lemma(tree, token))
    .add('a', act, c.kind)
    .add('rel', rel(tree, c.token), prep);
  return out.take();
}

export function noneFeatures(view: SentenceView, deed: Deed, what: string): readonly number[] {
  const { candidate: c, act } = deed;
  const out = new Features();
  out
    .add('none', what)
    .add('na', act)
    .add('nw', c.word)
    .add('nk', c.kind)
    .add('nr', rel(view.tree, c.token))
    .add('nc', view.candidates[0] === c)
    .add('nt', c.frame.tense)
    .add('nm', c.composed.modality);
  return out.take();
}
