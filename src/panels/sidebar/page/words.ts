/** What the sidebar says by itself, in one place, so that it can be said in another language. */
import type { CorrectAction, SidebarCommand } from '../messages';

export const COMMAND_WORDS: Readonly<Record<SidebarCommand, string>> = {
  sample: 'Try the sample article',
  open: 'Open a file',
  enable: 'Annotate this file',
  resume: 'Resume analysis',
  review: 'Review',
  undo: 'Undo the last correction',
  redo: 'Redo the correction',
  openCorrections: 'Open the file',
  overrule: 'Keep a copy and write again',
};

export const ACTION_WORDS: Readonly<Record<'actor' | 'event', Partial<Record<CorrectAction, string>>>> = {
  actor: {
    confirm: 'Confirm',
    reject: 'Not an actor',
    rename: 'Rename…',
    same: 'Same as…',
    role: 'Set role…',
    link: 'Link…',
  },
  event: {
    confirm: 'Confirm',
    reject: 'Not an event',
    act: 'Change act…',
    who: 'Who…',
    whom: 'To whom…',
    when: 'When…',
    where: 'Where…',
    certainty: 'How sure…',
  },
};

/** Said to screen readers when it was decided, with the name of the row after it. */
export const DECIDED_WORDS: Partial<Record<CorrectAction, string>> = {
  confirm: 'Confirmed',
  reject: 'Removed',
};

/** "1 actor", "12 actors" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const WORDS = {
  analysing: 'Reading the article',
  promise: 'Articles are read on this computer and never leave it.',
  headline: 'Headline event',
  filter: 'Filter actors and events',
  filterHint: 'Filter actors and events (/)',
  clearFilter: 'Clear filter',
  types: 'Types of names marked in the text',
  actors: 'Actors',
  events: 'Events',
  smallerEvents: 'Smaller events',
  order: 'Order of events',
  byText: 'By text',
  byDate: 'By date',
  noActors: 'No actors found.',
  noEvents: 'No events found.',
  noMatch: 'Nothing matches the filter.',
  alsoCalled: 'Also called',
  why: 'Why',
  details: 'Details of',
  decide: 'Decide about',
  reviewed: 'reviewed',
  byHand: 'by hand',
  review: 'Review',
  reviewHint: 'One after another, a key each, the least sure first (Alt+R in the text)',
  splitOff: 'Split off as an actor of its own',
  notThisName: 'These words are no name of it',
  notTold: 'This sentence tells no such event',
  orphans: 'Corrections without a place',
  oneOrphan: '1 correction has lost its place',
  haveLost: 'have lost their place',
  showPlace: 'Show where it may belong',
  noPlace: 'No place of the text is like it',
  anchorHere: 'Anchor it at the most likely place',
  anchorSelection: 'Anchor it at the words selected in the text',
  giveUp: 'Give it up',
} as const;
