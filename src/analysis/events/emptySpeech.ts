import { kidsOf, lemma, rel, type Tree, tag, word } from './tree';

/** "told reporters on Monday", "said of the sale", after words in quotation marks: what was told does not stand in the clause. */
export function tellsNothing(tree: Tree, verb: number): boolean {
  const said = lemma(tree, verb);
  const next = word(tree, verb + 1);
  if (said === 'say' || said === 'add') return /^(?:,|of|about)$/.test(next) && !tellsMore(tree, verb);
  if (!TELLS.has(said) || tellsMore(tree, verb)) return false;
  for (let at = verb + 1; at < Math.min(tree.size, verb + FAR_TOLD); at++)
    if (
      (ABOUT.test(word(tree, at)) && !/^W(?:DT|P)/.test(tag(tree, at))) ||
      (said === 'ask' && ASKED.test(word(tree, at)))
    )
      return false;
  return true;
}
/** Said to somebody, and of something or about it. */
const TELLS: ReadonlySet<string> = new Set(['tell', 'assure', 'ask', 'inform', 'remind']);
const ABOUT = /^(?:of|about|that|how|why|what|whether|where|when|not)$/;
const ASKED = /^(?:for|to|if|who|over)$/;
const tellsMore = (tree: Tree, verb: number): boolean =>
  kidsOf(tree, verb).some((other) => other > verb && word(tree, other - 1) !== ',' && TOLD.has(rel(tree, other)));
const TOLD: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl']);
const FAR_TOLD = 8;
