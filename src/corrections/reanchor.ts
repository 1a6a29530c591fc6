import type { Span } from '../model/types';
import { describeAnchor } from './anchor';
import type { Anchor, AnchoredCorrection, Bare, EventFields } from './correction';

/** The gesture that moves a correction to other words: the old one is taken back, the same decision made there. */
export function reanchored(text: string, correction: AnchoredCorrection, span: Span): readonly Bare[] {
  const { v: _v, id, at: _at, by: _by, batch: _batch, anchor, ...decision } = correction;
  const shift = span.start - anchor.start;
  const grown = span.end - span.start - (anchor.end - anchor.start);
  const moved = (one: Anchor, growth: number): Anchor => {
    const start = clamp(one.start + shift, text.length);
    return describeAnchor(text, { start, end: Math.max(start, clamp(one.end + shift + growth, text.length)) });
  };
  const again: Record<string, unknown> = { ...decision, anchor: describeAnchor(text, span) };
  if (decision.op === 'resize') again.to = moved(decision.to, grown);
  if (decision.op === 'event-add' || decision.op === 'event-edit') again.fields = movedFields(decision.fields, moved);
  return [{ op: 'revoke', ids: [id] }, again as unknown as Bare];
}

const clamp = (at: number, length: number): number => Math.min(length, Math.max(0, at));

function movedFields(fields: EventFields, moved: (one: Anchor, growth: number) => Anchor): EventFields {
  const all = (list: readonly Anchor[] | undefined) => list?.map((one) => moved(one, 0)).filter((one) => one.quote);
  const { source, recipient, place } = fields;
  return {
    ...fields,
    ...(source ? { source: all(source) } : {}),
    ...(recipient ? { recipient: all(recipient) } : {}),
    ...(place ? { place: all(place) } : {}),
  };
}
