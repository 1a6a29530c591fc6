/** Titles before a name, short and long. */

/**
 * What the text calls a person: titles before the name ("Russian President Vladimir Putin"), descriptions after it
 * ("Jane Roe, a spokeswoman for the ministry,") and before it with a comma ("The head of the party, John Doe, ...").
 */
export const TITLE_WORD = new Set(
  `mr mrs ms dr prof gen lt col sgt maj capt sen rep gov pres rev adm sheikh imam ayatollah senator congressman
  congresswoman representative justice sir lord lady cmdr cpl cllr supt insp det brig pvt pte chair chief`.split(/\s+/),
);
