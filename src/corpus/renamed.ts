/** Where an article says that something was called otherwise: "Meta, formerly Facebook". */

/** Bounded, and beginning with a word: the search stays linear on hostile text. */
const WORD = "\\p{Lu}[\\p{L}\\p{N}&'\\u2019.-]{0,30}";
const NAME = `(?<![\\p{L}\\p{N}])(?:[Tt]he )?(${WORD}(?: (?:(?:of|for|and|the|de|du|la) )?${WORD}){0,5})`;
const CALLED = '(?:known as|called|named)';
/** The present name first, then the former. */
const NOW_FIRST = new RegExp(
  `${NAME},? \\(?(?:which was |then )?(?:formerly|previously|once)(?: ${CALLED})? ${NAME}(?=[,.;:)\\s])`,
  'gu',
);
/** The former name first, then the present. */
const THEN_FIRST = new RegExp(
  `${NAME},? \\(?(?:which )?(?:(?:is |was |has been |were )?(?:since |later |now )?(?:renamed|rebranded)(?: as| to)?|(?:is |are )?now ${CALLED}|changed its name to) ${NAME}(?=[,.;:)\\s])`,
  'gu',
);
/** Pairs that are kept of one article. */
const MAX_PAIRS = 20;

/** Pairs of the former and the present name, in text order. */
export function renamedIn(prose: string): readonly (readonly [string, string])[] {
  if (!/formerly|previously|once|renamed|rebranded|now (?:known|called|named)|changed its name/.test(prose)) return [];
  const pairs = [
    ...[...prose.matchAll(NOW_FIRST)].map((match) => ({ at: match.index, pair: [match[2], match[1]] })),
    ...[...prose.matchAll(THEN_FIRST)].map((match) => ({ at: match.index, pair: [match[1], match[2]] })),
  ].sort((a, b) => a.at - b.at);
  return pairs
    .slice(0, MAX_PAIRS)
    .flatMap(({ pair: [former, now] }) =>
      former && now && former !== now ? [[bare(former), bare(now)] as const] : [],
    );
}

const bare = (name: string): string => name.replace(/[.'\u2019-]$/u, '');
