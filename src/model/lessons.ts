/**
 * What a folder's decisions say beyond the places where they were made: plain data with how many decisions stand behind each
 * line, only where they agree. Made by corrections/lessons.ts, used by the analysis.
 */
import type { Act } from './types';

/** A word that tells an event, or none. */
export interface WordLesson {
  /** As it stood in the text, in lower case. */
  readonly word: string;
  readonly tells: boolean;
  readonly count: number;
}

/** What a word tells, where such parties stand on its sides. */
export interface ActLesson {
  readonly word: string;
  readonly act: Act;
  readonly subtype: string | null;
  /** Types of those who stood there; empty where nothing is known, or nobody stood there. */
  readonly source: readonly string[];
  readonly recipient: readonly string[];
  readonly count: number;
}

/** What a name is. */
export interface NameLesson {
  readonly name: string;
  readonly type: string;
  readonly count: number;
}

/** Whom a description means in an article in which that actor is named. */
export interface DescriptionLesson {
  /** In lower case, without an article before it. */
  readonly words: string;
  readonly type: string;
  readonly name: string;
  readonly count: number;
}

/** What an actor is called where an article does not say it. */
export interface RoleLesson {
  readonly type: string;
  readonly name: string;
  readonly role: string;
  readonly count: number;
}

/** How often lines of such words and acts were missing, were too many, were right. */
export interface LineLesson {
  /** As it stood in the text, in lower case; null for a phrase. */
  readonly word: string | null;
  /** null where it is not known which act the line told. */
  readonly act: Act | null;
  readonly added: number;
  readonly removed: number;
  readonly confirmed: number;
}

export interface Lessons {
  readonly lines: readonly LineLesson[];
  readonly words: readonly WordLesson[];
  readonly acts: readonly ActLesson[];
  readonly names: readonly NameLesson[];
  readonly descriptions: readonly DescriptionLesson[];
  readonly roles: readonly RoleLesson[];
}

export const NO_LESSONS: Lessons = {
  lines: [],
  words: [],
  acts: [],
  names: [],
  descriptions: [],
  roles: [],
};
