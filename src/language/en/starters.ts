/** Words that begin a sentence after an abbreviation. */

export const STARTERS = new Set(
  `The A An He She It They We I You This That These Those His Her Its Their Our My In On At But And Or If When While As After
  Before There Some Many Most Both However Meanwhile For To No Not Yet So What Who Why How Officials Police Under Since Until
  Earlier Later Last Also Still Another One Two Three`.split(/\s+/),
);
