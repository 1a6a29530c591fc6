/** Formats that other extensions add to the list of Export. */
import type { Disposable } from '../base/dispose';
import type { Written } from './format';
import { FORMAT_FACTS } from './names';

export interface OtherFormat {
  readonly id: string;
  readonly label: string;
  readonly ending: string;
  /** All articles of one export. May throw, for it is not ours. */
  write(articles: readonly Written[]): Promise<string>;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;
const ENDING = /^[a-z0-9]+(?:\.[a-z0-9]+)*$/i;
const MAX_UNITS = 60;

export class OtherFormats {
  readonly #formats = new Map<string, OtherFormat>();

  get all(): readonly OtherFormat[] {
    return [...this.#formats.values()];
  }

  /** @throws TypeError for names that are none, Error where the id is taken. */
  add(format: OtherFormat): Disposable {
    const { id, label, ending } = format;
    for (const [what, value, pattern] of [
      ['id', id, ID],
      ['label', label, /\S/],
      ['ending', ending, ENDING],
    ] as const)
      if (typeof value !== 'string' || value.length > MAX_UNITS || !pattern.test(value))
        throw new TypeError(`Dateline: a format needs "${what}", which this is not`);
    if (Object.hasOwn(FORMAT_FACTS, id) || this.#formats.has(id))
      throw new Error(`Dateline: the format "${id}" is there already`);
    this.#formats.set(id, format);
    return { dispose: () => void (this.#formats.get(id) === format && this.#formats.delete(id)) };
  }
}
