/** Names of the folder by number: numbers take less room than text, and are compared faster. */
export class Keys {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    const own = alone(text);
    this.#texts.push(own);
    this.#numbers.set(own, number);
    return number;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** What is cut out of a text would keep the whole text in memory. */
const alone = (text: string): string => decoder.decode(encoder.encode(text));

const PERSON = 'person ';

export const isPerson = (key: string): boolean => key.startsWith(PERSON);

/** Of a person by one name only that name, of others the last; '' for no person. */
export const lastNameOf = (key: string): string => (isPerson(key) ? key.slice(key.lastIndexOf(' ') + 1) : '');

export const isOneName = (key: string): boolean => isPerson(key) && !key.includes(' ', PERSON.length);

/** The key of a person of that one name. */
export const oneName = (name: string): string => `${PERSON}${name}`;
