/** What the sidebar says by itself, in the reader's language. */

import { t } from '../../page/translate';
import type { CorrectAction, SidebarCommand } from '../messages';

export const COMMAND_WORDS: Readonly<Record<SidebarCommand, string>> = {
  sample: t('Try the sample article'),
  open: t('Open a file'),
  enable: t('Annotate this file'),
  resume: t('Resume analysis'),
  review: t('Review'),
  undo: t('Undo the last correction'),
  redo: t('Redo the correction'),
  openCorrections: t('Open the file'),
  overrule: t('Keep a copy and write again'),
};

export const ACTION_WORDS: Readonly<Record<'actor' | 'event', Partial<Record<CorrectAction, string>>>> = {
  actor: {
    confirm: t('Confirm'),
    reject: t('Not an actor'),
    rename: t('Rename…'),
    same: t('Same as…'),
    role: t('Set role…'),
    link: t('Link…'),
  },
  event: {
    confirm: t('Confirm'),
    reject: t('Not an event'),
    act: t('Change act…'),
    who: t('Who…'),
    whom: t('To whom…'),
    when: t('When…'),
    where: t('Where…'),
    certainty: t('How sure…'),
  },
};

/** Said to screen readers when it was decided, with the name of the row after it. */
export const DECIDED_WORDS: Partial<Record<CorrectAction, string>> = {
  confirm: t('Confirmed'),
  reject: t('Removed'),
};

export const WORDS = {
  analysing: t('Reading the article'),
  promise: t('Articles are read on this computer and never leave it.'),
  about: t('About the article'),
  clickToCorrect: t('Click to correct it'),
  correctAbout: t('Correct what the article says of itself…'),
  headline: t('Headline event'),
  filter: t('Filter actors and events'),
  filterHint: t('Filter actors and events (/)'),
  clearFilter: t('Clear filter'),
  exportShown: t('Export what is shown…'),
  types: t('Types of names marked in the text'),
  actors: t('Actors'),
  events: t('Events'),
  smallerEvents: t('Smaller events'),
  order: t('Order of events'),
  byText: t('By text'),
  byDate: t('By date'),
  stillReading: t('Reading…'),
  noActors: t('No actors found.'),
  noEvents: t('No events found.'),
  noMatch: t('Nothing matches the filter.'),
  alsoCalled: t('Also called'),
  why: t('Why'),
  reviewed: t('reviewed'),
  byHand: t('by hand'),
  review: t('Review'),
  reviewHint: t('One after another, a key each (Alt+R in the text)'),
  splitOff: t('Split off as an actor of its own'),
  notThisName: t('These words are no name of it'),
  notTold: t('This sentence tells no such event'),
  orphans: t('Corrections without a place'),
  showPlace: t('Show where it may belong'),
  noPlace: t('No place of the text is like it'),
  anchorHere: t('Anchor it at the most likely place'),
  anchorSelection: t('Anchor it at the words selected in the text'),
  giveUp: t('Give it up'),
};
