/** Names of the folder by number: numbers take less room than text, and are compared faster. */
export class Keys {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** @param text kept: nothing cut out of a longer text, which would stay in memory with it */
  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#texts.push(text);
    this.#numbers.set(text, number);
    return number;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

const PERSON = 'person ';

export const isPerson = (key: string): boolean => key.startsWith(PERSON);

/** Of a person by one name only that name, of others the last; '' for no person. */
export const lastNameOf = (key: string): string => (isPerson(key) ? key.slice(key.lastIndexOf(' ') + 1) : '');

export const isOneName = (key: string): boolean => isPerson(key) && !key.includes(' ', PERSON.length);

/** The key of a person of that one name. */
export const oneName = (name: string): string => `${PERSON}${name}`;
