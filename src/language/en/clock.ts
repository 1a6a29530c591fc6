/** Words that tell a time by themselves: no names, no descriptions, no part of an office. */
const CLOCK = /^(?:\d{1,2}(?:[:.]\d{2})?[ap]\.?m\.?|\d{1,2}:\d{2})$/i;
const DAY_WORD = /^(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** "10:00pm", "9.30am", "23:15" */
export const isClock = (word: string): boolean => CLOCK.test(word);

/** The same, and "today", "Tuesday". */
export const tellsTime = (word: string): boolean => CLOCK.test(word) || DAY_WORD.test(word);

/** Words for how long something is, which name a time only with others: "last night". */
export const SPELL = /^(?:hour|day|night|morning|afternoon|evening|week|weekend|month|season|year)$/i;
