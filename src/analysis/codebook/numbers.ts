/** Numbers as a news text writes them, in digits or as a word. */
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const MORE: Readonly<Record<string, number>> = {
  ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12, hundred: 100 },
};

/** undefined for what says no number by itself. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  const small = WORDS.indexOf(text.toLowerCase());
  return small >= 0 ? small : Object.hasOwn(MORE, text.toLowerCase()) ? MORE[text.toLowerCase()] : undefined;
}
