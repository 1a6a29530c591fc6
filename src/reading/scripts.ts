/** Languages that their script tells: nobody else, or hardly anybody, writes it. */
const OWN_SCRIPT =
  /(?<am>\p{Script=Ethiopic})|(?<bn>\p{Script=Bengali})|(?<el>\p{Script=Greek})|(?<gu>\p{Script=Gujarati})|(?<he>\p{Script=Hebrew})|(?<hy>\p{Script=Armenian})|(?<ka>\p{Script=Georgian})|(?<kn>\p{Script=Kannada})|(?<ko>\p{Script=Hangul})|(?<lo>\p{Script=Lao})|(?<ml>\p{Script=Malayalam})|(?<or>\p{Script=Oriya})|(?<pa>\p{Script=Gurmukhi})|(?<ta>\p{Script=Tamil})|(?<te>\p{Script=Telugu})|(?<th>\p{Script=Thai})|(?<ja>[\p{Script=Hiragana}\p{Script=Katakana}])|(?<zh>\p{Script=Han})/gu;
/** ISO 639-1 codes of them, in the order above. */
export const TOLD_BY_SCRIPT: ReadonlySet<string> = new Set(
  'am bn el gu he hy ka kn ko lo ml or pa ta te th ja zh'.split(' '),
);

const KANA_SHARE = 10;

/** The language whose script most letters of a text are of; null where none is, or many languages share it. */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counts = new Map<string, number>();
  for (const { groups = {} } of text.matchAll(OWN_SCRIPT))
    for (const code of TOLD_BY_SCRIPT) if (groups[code]) counts.set(code, (counts.get(code) ?? 0) + 1);
  // Japanese writes Chinese letters among its own.
  const kana = counts.get('ja') ?? 0;
  if (kana * KANA_SHARE > letters && (kana + (counts.get('zh') ?? 0)) * 2 > letters) return 'ja';
  for (const [code, count] of counts) if (count * 2 > letters) return code;
  return null;
}
