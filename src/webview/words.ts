/** What the sidebar says by itself, in one place, so that it can be said in another language. */
import type { SidebarCommand } from '../views/messages';

export const COMMAND_WORDS: Readonly<Record<SidebarCommand, string>> = {
  sample: 'Try the sample article',
  open: 'Open a file',
  enable: 'Annotate this file',
  resume: 'Resume analysis',
};

/** "1 actor", "12 actors" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const WORDS = {
  analysing: 'Reading the article',
  promise: 'Articles are read on this computer and never leave it.',
  headline: 'Headline event',
  filter: 'Filter actors and events',
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
} as const;
