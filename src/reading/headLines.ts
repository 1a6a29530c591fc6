/** Lines that stand between a headline and the story. */

/** "By Ana Lima", "By ANA LIMA and Jo Roe in Kyiv", "Reporting by …". */
export const BYLINE =
  /^(?:(?:By|by|BY)(?:\s|:\s?)(?=[\p{Lu}@])|(?:(?:Additional )?[Rr]eporting|Words|Written|Writing|Editing|Story|Photographs?|Photos?|Graphics?) by\b)[^.!?]*(?:\.[^.!?]+){0,4}$/u;

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const LABEL =
  '(?:(?:first |last |originally )?(?:published|updated|posted|issued|created|modified|filed|date)(?: on| at)?\\s?[:|·•–—-]?\\s?)?';

/** A line that is a date and little more: "Published: Thu 5 May 2021 10.15 BST", "May 5, 2021 | Updated 3 p.m.". */
export const DATE_ONLY = new RegExp(
  `^${LABEL}(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?[.,]*\\s+)?(?:${MONTHS}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS}\\.?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?![\\p{L}\\d])[^.!?]{0,70}$`,
  'iu',
);
