/** What the event networks learn from: sentences with the deeds that a person marked in them. */
import type { TimeExpression } from '../../analysis/document';
import type { Candidate } from '../../analysis/events/candidates';
import { ACT_CLASSES, CODE_CLASSES } from '../../analysis/events/model';
import type { ActorFacts } from '../../analysis/events/slots';
import type { SentenceView } from '../../analysis/events/view';

/** A deed in its sentence. Parties are heads of noun phrases; null where the gold does not say. */
export interface LessonDeed {
  readonly candidate: Candidate;
  /** Class of the network `act`; further ones that are as right. */
  readonly act: string;
  readonly orActs: readonly string[];
  readonly code: string;
  readonly modality: string | null;
  readonly negative: boolean | null;
  readonly core: boolean | null;
  readonly source: readonly number[];
  readonly recipient: readonly number[];
  /** True where leaving the side open is right too. */
  readonly sourceOpen: boolean;
  readonly recipientOpen: boolean;
  readonly mutual: boolean;
  /** Heads of its places; index into `times` of its time, -1 for none. Null where not marked. */
  readonly place: readonly number[] | null;
  readonly time: number | null;
  readonly weight: number;
  readonly goldId: string;
}

export interface LessonSentence {
  readonly view: SentenceView;
  readonly times: readonly TimeExpression[];
  readonly deeds: readonly LessonDeed[];
  /** Tokens that are further words of a deed. */
  readonly parts: ReadonlySet<number>;
  /** False where only the deeds are known, and not that other words are none. */
  readonly whole: boolean;
  readonly weight: number;
  readonly facts: (token: number) => (ActorFacts & { readonly actor: string }) | null;
}

/** The class of an act, unknown subtypes of OTHER as `other`. */
export function actClass(act: string, subtype: string | null | undefined): string {
  if (act !== 'OTHER') return act;
  const name = `OTHER:${subtype ?? 'other'}`;
  return ACT_CLASSES.includes(name) ? name : 'OTHER:other';
}

export const codeClass = (act: string, code: string): string =>
  act === code || !(CODE_CLASSES as readonly string[]).includes(code) ? 'same' : code;
