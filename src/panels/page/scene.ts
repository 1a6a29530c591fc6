/** A drawing as plain marks, so that the page, an SVG file and a PNG file all show the same. Lengths in CSS pixels. Pure. */

import type { Sign } from '../messagesOfDrawing';

export const INKS = [
  'text',
  'muted',
  'rule',
  'paper',
  'cooperation',
  'conflict',
  'neutral',
  'focus',
  'person',
  'organization',
  'place',
  'group',
  'other',
] as const;
/** A colour by what it is for; the theme says which it is. */
export type Ink = (typeof INKS)[number];
/** A colour that a codebook gives: "#rrggbb". */
export type OwnColor = `#${string}`;
const OWN = /^#[0-9a-f]{6}$/i;
export const isOwn = (color: string | null): color is OwnColor => color !== null && OWN.test(color);

export interface Shape {
  /** Path data of SVG. */
  readonly d: string;
  readonly fill?: Ink | OwnColor;
  readonly stroke?: Ink | OwnColor;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** 0 to 1. */
  readonly opacity?: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** A rim of paper keeps it readable over lines. */
  readonly rim?: boolean;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
  /** What it stands for; marks without are only looked at. */
  readonly id?: string;
  /** Said where it is pointed at. */
  readonly hint?: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly marks: readonly Mark[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

export function circle(radius: number): string {
  const r = round(radius);
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
}
export function diamond(radius: number): string {
  const r = round(radius);
  return `M0,${-r}L${r},0L0,${r}L${-r},0z`;
}
export function square(radius: number): string {
  const r = round(radius);
  return `M${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
}
export const line = (x: number, y: number): string => `M0,0L${round(x)},${round(y)}`;

/** As much of a name as fits, by the usual width of characters. */
export function cut(name: string, width: number, size: number): string {
  const fits = Math.floor(width / (size * CHARACTER));
  return name.length <= fits ? name : `${name.slice(0, Math.max(1, fits - 1)).trimEnd()}\u2026`;
}

/** Rough width of a text in pixels. */
export const widthOf = (text: string, size: number): number => text.length * size * CHARACTER;

/** Rough width of a character of the font at 1 px: a bold one at the most. */
const CHARACTER = 0.6;

/** Cooperation is round, conflict stands on a point, neutral is square: told apart without colour. */
export const SIGN_SHAPES: Readonly<Record<Sign, (r: number) => string>> = {
  cooperation: circle,
  conflict: (r) => diamond(r * 1.25),
  neutral: (r) => square(r * 0.8),
};
