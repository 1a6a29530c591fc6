/**
 * What the analysis wrote down in English (why something was marked, what could not be read) in the reader's language. A
 * result is the same in every language, so what it says is known here by its wording; anything else stays as it is.
 */
import { typeWord } from './plainWords';
import { messages, type Translate } from './translate';

/** Parts of a `why`; `'{0}'` is a word of the article, a bare `{0}` a type or a number. */
const REASONS = messages([
  'name model',
  "after the title '{0}'",
  "before '{0}'",
  "after '{0}'",
  "ends with '{0}'",
  'in the list of places',
  'in the list of peoples',
  'in brackets after a name',
  'before "{0}"',
  'place inside a name',
  'adjective of "{0}"',
  'cut at a verb of the headline',
  'a town before its country',
  'two names and "{0}": a person',
  'names joined by "&": a firm',
  'last name first, in a list',
  'a month as first name',
  'after "{0}"',
  'seen in full in paragraph {0}',
  'so marked elsewhere in the text',
  'a sum with its currency',
  'a calendar date',
  'an expression of time',
  'the seat of its government acts',
  'pronoun',
  'description',
  'nobody named before fits better',
  'the two mentioned together before it',
  'the two that are the subject before it',
  'the two mentioned last that it fits',
  'stands beside whom it means',
  'speaker of the quotation',
  '"{0}" again',
  '"{0}" in its name',
  'subject of the same sentence',
  'subject of the clause',
  'likeliest {0} named in the same sentence',
  'likeliest {0} named before it',
  'last fitting {0} before it',
  'a name and the word for what it names',
  'the office it was named with',
  'the only one whose name says so',
  'a leader by its role',
  'the group of the headline',
  'whom the article is about',
  'a word of the name that follows',
  'the role of the name that follows',
  'title before the name',
  'description after the name',
  'description before the name',
  "the verb '{0}'",
  "the noun '{0}'",
  "the adjective '{0}'",
  "the verb '{0}' under '{1}'",
  "the noun '{0}' under '{1}'",
  "the adjective '{0}' under '{1}'",
  'marked by hand',
  'marked by hand elsewhere in the article',
  'type set by hand',
  'widened or narrowed by hand',
  'actor set by hand',
  'split off by hand',
  'set by hand',
  'known in this folder',
  'a name of an actor that was confirmed',
  'type of the codebook',
  'trigger of the codebook',
  'you changed such lines to {0} {1} times',
  'you took such words for an event {0} times',
  'you often added such lines',
  'you often took such lines away',
  'you called it a {0} {1} times',
  'you joined such words {0} times',
]);

const NOTICES = messages([
  'This document is very long, so only the part on screen is analysed.',
  'This document is very long, so only a part of it and what is on screen are analysed.',
  'A part of this document could not be analysed and was left out.',
  'The analysis could not be started; marking by hand still works.',
  'Descriptions and pronouns are given to nobody: {0}.',
  'Names of people, places and organizations are not marked by themselves: {0}. Marking by hand works.',
  'The event model is missing or damaged; no events are told.',
  'The sentence model is damaged, so events are only guessed at. Installing Dateline again brings it back.',
  'The sentence model is missing, so events are only guessed at. Installing Dateline again brings it back.',
  'A mark did not fit the text and was left out.',
  'A passage took too long and was left out.',
  'This article does not seem to be in English: nothing is marked by itself, marking by hand works.',
]);

/** What could not be read in a file of another program; `{0}` is a number or the name of a field. */
const READ_PROBLEMS = messages([
  'the text that stands beside the .ann file is missing',
  'an event type that is none of PLOVER',
  'a relation that cannot be read',
  'a relation of a kind that means nothing here',
  'an event whose trigger could not be read',
  'a party of this event could not be read',
  'a role that means nothing here',
  'an id that stands twice: only the first line counts',
  'an attribute without a target',
  'a reference that cannot be read',
  'no line of brat',
  'offsets that are no numbers',
  'the words stand apart: read as one span with all that lies between',
  'these words do not stand at this place of the text, nor elsewhere',
  'these words stand at another place of the text, and were taken there',
  'the text that the annotations are about is missing',
  'no annotation',
  'no label',
  'no token, offsets and columns',
  'no layer of named entities is named in the first lines',
  'this word does not stand at this place of the text',
  'a link of a chain that cannot be read',
  'no tag in the last column',
  'this word does not stand in the text here',
  'the file ends in the middle',
  'the text is missing',
  'offsets outside of the text',
  'an actor that the file does not hold',
  'no JSON',
  'no analysis: {0} is not as it should be',
  '{0} spans lie outside of the text',
]);

interface Wording {
  readonly message: string;
  readonly pattern: RegExp;
  /** Whether each value is a word of the article, and not a type or a number. */
  readonly quoted: readonly boolean[];
}

function wordingOf(message: string): Wording {
  const escaped = message.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return {
    message,
    pattern: new RegExp(`^${escaped.replace(/\{\d\}/g, '(.+?)')}$`, 's'),
    quoted: [...message.matchAll(/(.?)\{\d\}/gs)].map(([, before]) => before === "'" || before === '"'),
  };
}

class Wordings {
  readonly #whole: ReadonlySet<string>;
  readonly #filled: readonly Wording[];

  constructor(all: readonly string[]) {
    this.#whole = new Set(all.filter((message) => !message.includes('{')));
    this.#filled = all.filter((message) => message.includes('{')).map(wordingOf);
  }

  /** undefined where the wording is not known. */
  say(text: string, t: Translate): string | undefined {
    if (this.#whole.has(text)) return t(text);
    for (const { message, pattern, quoted } of this.#filled) {
      const found = pattern.exec(text);
      if (found) return t(message, ...found.slice(1).map((value, at) => (quoted[at] ? value : typeWord(value, t))));
    }
    return undefined;
  }
}

const reasons = new Wordings(REASONS);
const notices = new Wordings(NOTICES);
const readProblems = new Wordings(READ_PROBLEMS);

/** `why` of a mention or an event: "name model; after the title 'ambassador'". */
export const sayWhy = (why: string, t: Translate): string =>
  t.language === 'en'
    ? why
    : why
        .split('; ')
        .map((part) => reasons.say(part, t) ?? part)
        .join('; ');

/** The message of a problem of an analysis. */
export const sayProblem = (message: string, t: Translate): string => notices.say(message, t) ?? message;

const NUMBERED = messages(['annotation {0}: {1}']);

/** The message of a problem of a reader of formats; what JSON itself says stays as it is. */
export function sayReadProblem(message: string, t: Translate): string {
  const [, number, rest] = /^annotation (\d+): (.*)$/s.exec(message) ?? [];
  if (number !== undefined && rest !== undefined) return t(NUMBERED[0], number, sayReadProblem(rest, t));
  return readProblems.say(message, t) ?? message;
}

/** Parts of a `why` that have no translation, for tests. */
export const unknownReasons = (why: string, t: Translate): readonly string[] =>
  why.split('; ').filter((part) => part !== '' && reasons.say(part, t) === undefined);
