/** How each kind of mark looks: a theme colour and, so that colour is never the only sign, a line of its own. */
import { type Codebook, colorOf, typeOf } from '../model/codebook';
import { ENTITY_TYPES, type EntityType } from '../model/types';

export interface Mark {
  /** Ids in `contributes.colors`. */
  readonly line: string;
  readonly background: string;
  /** CSS of the underline: style and thickness when sure, and when unsure. */
  readonly sure: string;
  readonly unsure: string;
}

const mark = (type: EntityType, sure: string, unsure: string): Mark => ({
  line: `dateline.${type}`,
  background: `dateline.${type}Background`,
  sure,
  unsure,
});

export const MARKS: Readonly<Record<EntityType, Mark>> = {
  person: mark('person', 'solid 2px', 'solid 1px'),
  organization: mark('organization', 'double 1.5px', 'double 1px'),
  place: mark('place', 'dashed 2px', 'dashed 1px'),
  group: mark('group', 'dotted 2.5px', 'dotted 1.5px'),
  date: mark('date', 'dotted 1px', 'dotted 1px'),
  money: mark('money', 'wavy 1px', 'wavy 1px'),
  other: mark('other', 'dashed 1px', 'dashed 1px'),
};

const markTypeOf = (type: string): EntityType =>
  (ENTITY_TYPES as readonly string[]).includes(type) ? (type as EntityType) : 'other';

/**
 * The style of a type: a codebook's own is drawn as the built-in one that it specialises, "other" where it specialises none,
 * in its own colour where it has one, or what it specialises has: "organization#b5651d".
 */
export function lookOf(type: string, codebook: Codebook | undefined): string {
  const own = typeOf(codebook, type);
  return own ? `${own.is ?? 'other'}${colorOf(codebook?.types, type) ?? ''}` : markTypeOf(type);
}

/** The style of an event's trigger: boxed, in the colour of its type where a codebook gives one: "event#b5651d". */
export const eventLookOf = (subtype: string | null, codebook: Codebook | undefined): string =>
  `event${colorOf(codebook?.events, subtype) ?? ''}`;

/** The colour of a style that `eventLookOf` gave; undefined where it has none of its own. */
export const ownEventColor = (key: string): string | undefined => /^event(#[0-9a-f]{6})$/.exec(key)?.[1];

/** The built-in type and the colour of a style that `lookOf` gave; undefined where it has none of its own. */
export function ownLook(key: string): { readonly type: EntityType; readonly color: string } | undefined {
  const [, type = '', color = ''] = /^(?!event#)([a-z]+)(#[0-9a-f]{6})[?~-]?$/.exec(key) ?? [];
  return color === '' ? undefined : { type: markTypeOf(type), color };
}

export const EVENT_COLOR = 'dateline.event';
/** A deed is found when it is looked for; the names come first. */
export const EVENT_BOX_PERCENT = 50;
/**
 * Behind the descriptions of the actor in focus: in the colour of its type, since the editor's own highlights of the word
 * where the cursor stood before may still be there.
 */
export const FOCUS_PERCENT = 24;
export const TINT_COLORS = {
  sentence: 'dateline.sentenceBackground',
  trigger: 'dateline.triggerBackground',
  source: 'dateline.sourceBackground',
  recipient: 'dateline.recipientBackground',
  setting: 'dateline.settingBackground',
} as const;
export type TintRole = keyof typeof TINT_COLORS;

/** The name of a theme colour as the workbench offers it to style sheets. */
export const colorVariable = (id: string): string => `var(--vscode-${id.replaceAll('.', '-')})`;

/** A theme colour with so many percent of its strength. */
export const faint = (id: string, percent: number): string =>
  `color-mix(in srgb, ${colorVariable(id)} ${percent}%, transparent)`;
