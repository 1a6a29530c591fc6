/** Whether a text of a few words, too short for its letters to tell, is English by the words between its names. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** No words of the languages that short English is taken for. */
const ONLY_ENGLISH = words(`
the and of with from by after before over against between about his their its they she which that this those
was were been have had has will would could should not but than then out off into under
said says told won beat lost sued quit died killed signed asked called named held found left arrested charged jailed freed
visited praised blamed accused resigned resigns returned returns agreed agrees rejected rejects announced announces voted
votes opened opens closed closes approved approves ordered orders warned warns backed backs calls sues wins dies signs`);
/** Others have these as well ("met" and "in" are Dutch): they deny nothing. */
const ALSO_ENGLISH = words(
  'a an in on at to for as is are be or do so we it i he her who you me my no met meet meets talks',
);

/** True where every word in small letters may be English, or most are and two can be nothing else. */
export function isShortEnglish(text: string): boolean {
  const small = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’']*/gu) ?? [];
  const sure = small.filter((word) => ONLY_ENGLISH.has(word)).length;
  const open = small.filter((word) => ALSO_ENGLISH.has(word)).length;
  return small.length > 1 && (sure + open === small.length || (sure > 1 && sure + open >= 0.6 * small.length));
}
