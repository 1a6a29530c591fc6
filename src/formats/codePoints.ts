/** Offsets as Python and brat count them, and back. */
import { countBelow } from '../model/text';

/** The place of each character outside the basic plane, in UTF-16 units. */
function astralUnits(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) units.push(i++);
  }
  return units;
}

/** UTF-16 units of a text, and code points. Offsets past the end stay past the end. */
export class CodePoints {
  readonly #astral: readonly number[];
  /** The same places in code points. */
  readonly #points: readonly number[];

  constructor(text: string) {
    this.#astral = astralUnits(text);
    this.#points = this.#astral.map((unit, i) => unit - i);
  }

  fromUnits = (unit: number): number => unit - countBelow(this.#astral, unit);
  toUnits = (point: number): number => point + countBelow(this.#points, point);
}
