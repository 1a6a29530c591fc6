/** The sentence that proves an event, cut into pieces by the part that each plays in it. */

import { type ReadText, wordsAt } from '../model/prose';
import type { Event, Span } from '../model/types';
import { labelText } from './labels';

type EvidenceRole = 'trigger' | 'source' | 'recipient' | 'place' | 'time' | 'speaker';

/** A piece of an evidence sentence; joined, the pieces are the sentence. */
export interface EvidencePart {
  readonly text: string;
  readonly role: EvidenceRole | null;
}

/** A longer sentence is shown around its trigger, in UTF-16 units: about six lines of the sidebar. */
const MAX_EVIDENCE_UNITS = 480;

interface RoleSpan extends Span {
  readonly role: EvidenceRole;
}

function rolesOf(event: Event): readonly RoleSpan[] {
  const all = (role: EvidenceRole, spans: readonly Span[]): RoleSpan[] =>
    spans.map(({ start, end }) => ({ start, end, role }));
  // Where two roles share words the earlier in this list stands.
  return [
    ...all('trigger', [event.trigger]),
    ...all('source', event.source),
    ...all('recipient', event.recipient),
    ...all('time', event.time ? [event.time] : []),
    ...all('place', event.place),
    ...all('speaker', event.speaker ? [event.speaker] : []),
  ];
}

/** Spans of `window` that do not overlap, in text order; the first given wins. */
function withoutOverlap(spans: readonly RoleSpan[], window: Span): readonly RoleSpan[] {
  const kept: RoleSpan[] = [];
  for (const span of spans) {
    if (span.start < window.start || span.end > window.end || span.end <= span.start) continue;
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function windowOf(event: Event, read: ReadText): Span {
  const { text } = read;
  const start = Math.max(0, Math.min(event.sentence.start, text.length));
  const end = Math.max(start, Math.min(event.sentence.end, text.length));
  if (end - start <= MAX_EVIDENCE_UNITS || wordsAt(read, { start, end }).length <= MAX_EVIDENCE_UNITS)
    return { start, end };
  const half = MAX_EVIDENCE_UNITS / 2;
  const from = Math.max(start, Math.min(event.trigger.start - half, end - MAX_EVIDENCE_UNITS));
  return { start: from, end: Math.min(end, from + MAX_EVIDENCE_UNITS) };
}

/** As `labelText`, with the spaces at both ends kept so that pieces can be joined. */
function pieceText(raw: string): string {
  const inner = labelText(raw, MAX_EVIDENCE_UNITS * 2);
  if (!inner) return raw ? ' ' : '';
  return `${/^\s/.test(raw) ? ' ' : ''}${inner}${/\s$/.test(raw) ? ' ' : ''}`;
}

/** Pieces in text order, without markup; an ellipsis stands where the sentence was cut. */
export function evidenceParts(event: Event, read: ReadText): readonly EvidencePart[] {
  const window = windowOf(event, read);
  const parts: EvidencePart[] = [];
  const push = (start: number, end: number, role: EvidenceRole | null) => {
    const piece = pieceText(wordsAt(read, { start, end }));
    if (piece) parts.push({ text: piece, role });
  };
  if (window.start > event.sentence.start) parts.push({ text: '… ', role: null });
  let at = window.start;
  for (const span of withoutOverlap(rolesOf(event), window)) {
    push(at, span.start, null);
    push(span.start, span.end, span.role);
    at = span.end;
  }
  push(at, window.end, null);
  if (window.end < Math.min(event.sentence.end, read.text.length)) parts.push({ text: ' …', role: null });
  return parts;
}
