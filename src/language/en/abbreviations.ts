/** Words that end in a full stop without ending a sentence. Lower case, without the stop. */
const TITLES =
  `mr mrs ms dr prof gen lt col sgt maj capt cmdr adm rep sen gov pres hon rev fr st sr jr messrs mme mlle pfc cpl
  supt insp det atty sec amb brig fmr`.split(/\s+/);
const OTHERS =
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc
  inc corp co ltd llc plc bros ave blvd rd ft mt dept est approx univ assn bbl e.g i.e a.m p.m rs u.s u.k u.n e.u
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo`.split(/\s+/);
/** Abbreviations that are also words: taken as such only with a capital ("Miss.", "Wash.", "No."). */
const ALSO_WORDS = new Set(
  'mar sun sat no ill ind mass miss wash ore del pa la co sec det mon wed fri jun dec may mo me'.split(' '),
);

const all = new Set([...TITLES, ...OTHERS]);
const titles = new Set(TITLES);

export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return all.has(lower) && (!ALSO_WORDS.has(lower) || word[0] !== lower[0]);
}

/** True for abbreviations that a name follows, so that no sentence ends after them ("Gen.", "Mr."). */
export const isTitleAbbreviation = (word: string): boolean => titles.has(word.toLowerCase().replace(/\.$/, ''));
