/** Reads XMI: our own types, and DKPro's named entities and coreference links whoever wrote them. */

import { Parser } from 'htmlparser2';
import type { Event, MentionKind, Modality, Span, TimeGrain } from '../model/types';
import { readAttributes } from './attributes';
import { Draft, isAct } from './draft';
import type { Read, ReadOptions } from './format';
import { typeOfLabel } from './labels';

interface Element {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly line: number;
}

const KINDS: ReadonlySet<string> = new Set(['named', 'adjective', 'nominal', 'pronoun']);
const MODALITIES: ReadonlySet<string> = new Set(['asserted', 'planned', 'possible', 'reported', 'denied']);

export function readXmi(content: string, options: ReadOptions): Read {
  const { elements, ended } = elementsOf(content);
  const sofa = elements.find(({ name }) => name === 'Sofa');
  const text = sofa?.values.sofaString ?? options.text;
  const problems = ended ? [] : [{ line: content.split('\n').length, message: 'the file ends in the middle' }];
  if (text === undefined) return { articles: [], problems: [...problems, { line: 0, message: 'the text is missing' }] };
  const about = elements.find(({ name }) => name === 'Article')?.values;
  const draft = new Draft(about?.id ?? options.id, text);
  draft.title = about?.title ?? null;
  draft.date = about?.date ?? null;
  draft.language = elements.find(({ name }) => name === 'DocumentAnnotation')?.values.language ?? 'und';
  const byId = new Map(elements.map((one) => [one.values['xmi:id'] ?? '', one]));
  for (const one of elements) readElement(draft, one, byId);
  return { articles: [draft.finish()], problems: [...problems, ...draft.problems] };
}

function elementsOf(content: string): { readonly elements: readonly Element[]; readonly ended: boolean } {
  const elements: Element[] = [];
  let line = 1;
  let counted = 0;
  let depth = 0;
  let ended = false;
  const parser = new Parser(
    {
      onopentag(name, values) {
        for (; counted < parser.startIndex; counted++) if (content.charCodeAt(counted) === 10) line++;
        depth++;
        elements.push({ name: name.slice(name.indexOf(':') + 1), values, line });
      },
      onclosetag(_, implied) {
        depth--;
        if (depth === 0 && !implied) ended = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(content);
  parser.end();
  return { elements, ended };
}

function spanOf({ values }: Element): Span {
  return { start: Number(values.begin ?? Number.NaN), end: Number(values.end ?? Number.NaN) };
}

function readElement(draft: Draft, one: Element, byId: ReadonlyMap<string, Element>): void {
  const { name, values, line } = one;
  if (!['Mention', 'NamedEntity', 'Time', 'Event'].includes(name) || values.begin === undefined) return;
  const span = spanOf(one);
  if (!draft.holds(span)) {
    draft.problem(line, 'offsets outside of the text');
    return;
  }
  const { value } = values;
  if (name === 'Time') {
    draft.time({ ...span, value: value ?? null, grain: (values.grain ?? 'day') as TimeGrain });
    return;
  }
  if (name === 'Event') {
    readEvent(draft, one, span, byId);
    return;
  }
  const actor = values.actor === undefined ? undefined : byId.get(values.actor);
  if (values.actor !== undefined && !actor) draft.problem(line, 'an actor that the file does not hold');
  if (actor && values.actor) {
    const { name: called, type, role, link } = actor.values;
    draft.actor(values.actor, { name: called, type, role, link });
  }
  draft.mention({
    ...span,
    type: values.type ?? typeOfLabel(value ?? 'other'),
    kind: KINDS.has(values.kind ?? '') ? (values.kind as MentionKind) : undefined,
    actor: actor && values.actor,
  });
}

function readEvent(draft: Draft, { values, line }: Element, trigger: Span, byId: ReadonlyMap<string, Element>): void {
  if (!isAct(values.act ?? '')) {
    draft.problem(line, 'an event type that is none of PLOVER');
    return;
  }
  const parties = (ids: string | undefined): Span[] =>
    (ids ?? '').split(/\s+/).flatMap((id) => {
      if (id === '') return [];
      const party = byId.get(id);
      const span = party && spanOf(party);
      if (span && draft.holds(span)) return [span];
      draft.problem(line, 'a party of this event could not be read');
      return [];
    });
  const [time] = parties(values.time);
  const [speaker] = parties(values.speaker);
  const [object] = parties(values.object);
  const flag = (value: string | undefined): boolean => value === 'true' || value === '1';
  const attributes = readAttributes(values.attributes);
  draft.event({
    trigger,
    act: values.act as Event['act'],
    ...(isAct(values.code ?? '') ? { code: values.code as Event['act'] } : {}),
    subtype: values.subtype ?? null,
    mode: values.mode ?? null,
    contexts: values.contexts?.split(' ') ?? [],
    ...(MODALITIES.has(values.modality ?? '') ? { modality: values.modality as Modality } : {}),
    polarity: values.polarity === 'negative' ? 'negative' : 'positive',
    source: parties(values.source),
    recipient: parties(values.recipient),
    place: parties(values.place),
    time: time ? { ...time, value: values.timeValue ?? null } : null,
    speaker: speaker ?? null,
    ...(object ? { object } : {}),
    reciprocal: flag(values.reciprocal),
    ...(attributes ? { attributes } : {}),
    quoted: flag(values.quoted),
    core: values.core === undefined || flag(values.core),
  });
}
