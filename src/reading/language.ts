import type { Fact } from '../model/reading';

/** Commonest function words of English and of its neighbours in news; shared words are left out. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with as by his has have from their said which were been will would after they this',
  fr: 'le les des et est une dans pour que qui sur pas par avec plus sont cette ses été aux ont mais comme il elle',
  de: 'der die und den das von mit sich des auf für ist im dem nicht eine als auch nach wie aus bei wird sind einer zu',
  es: 'el los las del que una por con para su como más pero sus este entre cuando muy sin sobre también hasta desde',
  it: 'il di che per una del della non con sono dei alla anche più nel ha gli dal come ma si delle nella questo',
  pt: 'os uma para com não mais como dos foi ele das à seu sua ou quando muito nos já também pelo pela até isso',
  nl: 'het van een en dat op zijn voor met niet aan er om ook als bij maar dan nog naar heeft uit worden door',
};
const LANGUAGES = Object.entries(WORDS).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }));
const SAMPLE_UNITS = 6_000;
const MIN_WORDS = 12;
/** English news has 30 to 45 % of these words; lists and tables of English names have fewer. */
const MIN_SHARE = 0.08;

/** The language of a text by the share of its function words: ISO 639-1 code, or "und" where nothing fits. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, SAMPLE_UNITS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return 'und';
  const counts = LANGUAGES.map(({ code, words: known }) => ({
    code,
    share: words.filter((word) => known.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const best = counts[0];
  if (best && best.share >= MIN_SHARE) return best.code;
  return scriptOf(words.join(''));
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

function scriptOf(letters: string): string {
  for (const [code, script] of SCRIPTS) if ((letters.match(script)?.length ?? 0) > letters.length * 0.3) return code;
  return 'und';
}

/** The language that the words are in, or, where they are too few to tell, the one that the article states. */
export function languageFact(text: string, stated: Fact<string> | null = null): Fact<string> {
  const value = languageOf(text);
  return value === 'und' && stated ? stated : { value, from: 'words' };
}
