import { SPEECH } from '../../language/en/speech';
import { bearerOfTrade } from './byTrade';
import { companyOf } from './company';
import { assign, type Draft, type Entity, lengthen, withWord } from './draft';
import { bearerOfNoun } from './headline';
import { nameInside } from './links';
import type { MentionFacts } from './mentionFeatures';
import { detectFeatures, freeOptions, knownOption, mayBe, ownFeatures, severalOption, tailFeatures } from './options';
import type { Outlook } from './outlook';
import { pronounForm } from './pronouns';
import type { Option, Ranker } from './ranker';
import { nationsIn } from './roles';
import { severalFor, surelySeveral } from './several';
import type { SentenceView } from './view';
import { whyChosen } from './whyChosen';

const speaks = ({ kind, head }: Draft, { rels, heads, lemmas }: SentenceView): boolean =>
  kind === 'pronoun' && rels[head] === 'nsubj' && SPEECH.has(lemmas[heads[head] ?? -1] ?? '');

/** How often pronouns are right where the ranking is sure, on stories that it has not learned from: by class, as a share of it. */
const TRUST: Readonly<Record<string, number>> = { plural: 0.7, firstPlural: 0.5, person: 0.93, thing: 0.93 };
const trustIn = ({ kind, text }: Draft): number =>
  kind === 'pronoun' ? (TRUST[pronounForm(text)?.class ?? ''] ?? 1) : 1;

/** Gives pronouns and descriptions their actors, those that the ranker finds likeliest; none where it finds that likelier. */
export class WordSettling {
  constructor(
    private readonly outlook: Outlook,
    private readonly ranker: Ranker,
  ) {}

  settle(draft: Draft, sentence: SentenceView): void {
    const { ranker } = this;
    const facts = this.outlook.factsOf(draft, sentence);
    const company = companyOf(draft, sentence, this.outlook.hereOf(draft, sentence, false), (token) =>
      this.outlook.draftAt(sentence, token),
    );
    const own = ownFeatures(facts, company);
    const longer = draft.tail && ranker.reaches(draft, tailFeatures(facts, draft.tail)) ? draft.tail : null;
    const may = ranker.mayMean(draft, detectFeatures(own));
    // Rules look at the phrase without its tail, and only where it may be a mention: most are none.
    const rule = may ? this.outlook.hereOf(draft, sentence).rule : null;
    if (longer) lengthen(draft, longer);
    if (!may && !sentence.head) return;
    const sure = this.surely(draft, sentence);
    if (sure) {
      assign(draft, sure.entity);
      draft.confidence = 0.9;
      draft.why = sure.why;
      return;
    }
    if (!may) return;
    const several = surelySeveral(draft, sentence, this.outlook.around, rule?.entities ?? []);
    if (several) {
      for (const entity of several) assign(draft, entity);
      draft.confidence = 0.7;
      draft.why = `${draft.kind === 'pronoun' ? 'pronoun' : 'description'}; the two mentioned last that it fits`;
      return;
    }
    const options = this.options(draft, sentence, facts, own);
    const { option, probability } = ranker.choose(draft, options);
    if (option.kind === 'none') return;
    draft.confidence = probability * trustIn(draft);
    draft.why = whyChosen(draft, option.entities, this.outlook.hereOf(draft, sentence));
    const entities = option.kind === 'new' ? [this.outlook.cast.create(draft)] : option.entities;
    for (const entity of entities) assign(draft, entity);
    const [first] = entities;
    if (first) for (const nation of nationsIn(sentence, draft)) first.nations = withWord(first.nations, nation);
  }

  /** Whom a description means beyond doubt: the name inside it, or the bearer of just this office. */
  private surely(draft: Draft, sentence: SentenceView): { entity: Entity; why: string } | null {
    if (draft.kind !== 'nominal') return null;
    const bearer = sentence.head ? bearerOfNoun(draft, this.outlook.cast.candidates(draft)) : null;
    if (bearer) return { entity: bearer, why: 'description; a word of the name that follows' };
    const inner = nameInside(draft, sentence, (each, token) => this.outlook.nameAt(each, token));
    if (inner) return { entity: inner, why: 'description; a name and the word for what it names' };
    const body = bearerOfTrade(draft, this.outlook.cast.all);
    if (body) return { entity: body, why: 'description; the only one whose name says so' };
    const text = draft.text.toLowerCase().replace(/^the /, '');
    if (!text.includes(' ')) return null;
    const bearers = this.outlook.cast.candidates(draft).filter((each) => each.role?.toLowerCase() === text);
    const [one] = bearers;
    return one && bearers.length === 1 ? { entity: one, why: 'description; the office it was named with' } : null;
  }

  private options(draft: Draft, sentence: SentenceView, facts: MentionFacts, own: readonly number[]): Option[] {
    const nations = draft.kind === 'nominal' ? nationsIn(sentence, draft) : [];
    // Nobody says "he" of himself: who speaks is another.
    const self = pronounForm(draft.text)?.class === 'person' ? this.outlook.speakerOf(draft) : null;
    const fitting = this.outlook.cast.candidates(draft).filter((entity) => entity !== self && mayBe(draft, entity));
    // "he said" after a quotation is seldom somebody whom only the quotation names.
    const others = speaks(draft, sentence) ? this.speakersLikely(draft, fitting) : [];
    if (others.length > 0) fitting.splice(0, fitting.length, ...others);
    const { beside } = this.outlook.hereOf(draft, sentence);
    if (beside && !fitting.includes(beside)) fitting.push(beside);
    const rule = this.outlook.hereOf(draft, sentence).rule;
    const sure = rule ? Math.ceil(rule.confidence * 5) : 0;
    const options: Option[] = [...freeOptions(facts, own, fitting, sure)];
    for (const entity of fitting)
      options.push(knownOption(facts, entity, this.outlook.linkOf(draft, sentence, entity, nations, fitting)));
    for (const [source, several] of severalFor(draft, nations, this.outlook.around).entries()) {
      if (!several) continue;
      const agrees = rule?.entities.length === several.length && rule.entities.every((each) => several.includes(each));
      options.push(severalOption(facts, several, source, agrees ? sure : 0, fitting.length));
    }
    return options;
  }

  /** "Brisk said the bank was Vasek's work. She said": who spoke in the sentence before goes on; else nobody whom only a quotation names. */
  private speakersLikely(draft: Draft, fitting: readonly Entity[]): readonly Entity[] {
    const before = this.outlook.speakerBefore(draft);
    return before && fitting.includes(before) ? [before] : fitting.filter((entity) => !entity.lastQuoted);
  }
}
