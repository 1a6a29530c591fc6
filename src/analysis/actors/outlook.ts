import { SPEECH } from '../../language/en/speech';
import type { WordClusters } from '../entities/clusters';
import { bodyIn } from './bodies';
import { Cast } from './cast';
import type { Draft, Entity } from './draft';
import type { Link } from './linkFeatures';
import { type Here, Memory } from './memory';
import { type MentionFacts, mentionFacts, type NounUse, nounUses } from './mentionFeatures';
import { isOfSpeech } from './pronouns';
import { findQuotations, type Quotations, subjectOf } from './quotes';
import { chooseNominal } from './resolveNominals';
import { choosePronoun, type PronounChoice } from './resolvePronouns';
import { nationsIn } from './roles';
import type { Around } from './several';
import { Speakers } from './speakers';
import { surroundingsOf } from './surroundings';
import type { SentenceView } from './view';

/** What is seen from a mention: its own facts, who stands around it, and how the actors so far stand to it. */
export class Outlook {
  readonly cast: Cast;
  readonly memory: Memory;
  readonly speakers: Speakers;
  private readonly quotations: Quotations;
  private readonly uses: ReadonlyMap<string, NounUse>;
  private readonly byToken = new Map<number, Draft>();

  /** @param name gives a name that stands further on its actor now. */
  constructor(
    private readonly sentences: readonly SentenceView[],
    drafts: readonly Draft[],
    private readonly clusters: WordClusters,
    private readonly name: (draft: Draft, sentence: SentenceView) => void,
  ) {
    this.uses = nounUses(drafts, sentences);
    this.quotations = findQuotations(sentences);
    this.memory = new Memory(clusters, this.quotations, (sentence, token) => this.draftAt(sentence, token));
    this.speakers = new Speakers(sentences, this.quotations, (sentence, token) => this.nameAt(sentence, token));
    this.cast = new Cast(sentences, drafts, this.memory.recency);
    for (const draft of drafts) {
      const start = sentences[draft.sentence]?.tokens[draft.head]?.start ?? draft.start;
      if (draft.kind !== 'adjective' || !this.byToken.has(start)) this.byToken.set(start, draft);
    }
  }

  get around(): Around {
    const { pair, joined, recency } = this.memory;
    return { pair, joined, recent: recency.entities };
  }

  factsOf(draft: Draft, sentence: SentenceView): MentionFacts {
    const quoted = this.quotations.at(draft.sentence, draft.head) >= 0;
    return mentionFacts(draft, sentence, this.clusters, quoted, this.uses.get(draft.lemma));
  }

  linkOf(
    draft: Draft,
    sentence: SentenceView,
    entity: Entity,
    nations: readonly string[],
    fitting: readonly Entity[],
  ): Link {
    return this.memory.link(draft, entity, this.hereOf(draft, sentence), nations, fitting);
  }

  private here: { draft: Draft; of: Here; ruled: boolean } | null = null;

  /** What stands around a mention, and what the rules find where that is asked; looked up once for all that it is compared with. */
  hereOf(draft: Draft, sentence: SentenceView, ruled = true): Here {
    if (this.here?.draft !== draft) this.here = { draft, of: this.hereAround(draft, sentence), ruled: false };
    const { here } = this;
    if (ruled && !here.ruled) {
      here.ruled = true;
      if (!sentence.head) here.of = { ...here.of, rule: this.byRule(draft, sentence, here.of.owner) };
    }
    return here.of;
  }

  private hereAround(draft: Draft, sentence: SentenceView): Here {
    const { owner, clauseSubject, matrixSubject, beside } = surroundingsOf(
      draft,
      sentence,
      (each, token) => this.draftAt(each, token),
      (each, token) => this.nameAt(each, token),
    );
    const speaker = this.speakers.around(draft);
    const body = speaker && isOfSpeech(draft.text) ? this.bodyOf(speaker) : null;
    return { owner, clauseSubject, matrixSubject, beside, rule: null, speaker, body };
  }

  /** Whom a speaker works or speaks for: the body in what it is called, else the country. */
  private bodyOf(speaker: Entity): Entity | null {
    const body = bodyIn(speaker, this.sentences, (sentence, token) => this.draftAt(sentence, token));
    for (const nation of body ? [] : speaker.nations) {
      const country = this.cast.countryNamed(nation);
      if (country) return country;
    }
    return body;
  }

  /** What the rules find, for the ranker to weigh. */
  private byRule(draft: Draft, sentence: SentenceView, owner: Entity | null): PronounChoice | null {
    const candidates = this.cast.candidates(draft);
    const { pair } = this.memory;
    if (draft.kind === 'pronoun') {
      const speaker = this.speakers.around(draft);
      return choosePronoun(draft, {
        sentence,
        candidates,
        pair,
        speaker,
        entityAt: (token) => this.entityAt(sentence, token),
      });
    }
    if (draft.kind !== 'nominal') return null;
    const nations = nationsIn(sentence, draft);
    const choice = chooseNominal(draft, { candidates, nations, owner });
    return choice && { entities: [choice.entity], confidence: choice.confidence, why: choice.why };
  }

  /** "The premier backed the governor, Ana Brisk": a person that a clause is said of is not named in it again. */
  isApart(draft: Draft, sentence: SentenceView, entity: Entity): boolean {
    if (entity.type !== 'person' || sentence.rels[draft.head] === 'poss') return false;
    const { clauseSubject, beside } = this.hereOf(draft, sentence, false);
    return entity === clauseSubject && entity !== beside;
  }

  /** Who speaks the words around a mention, and cannot be meant by "he" in them: where "he said" follows, who likely is that. */
  speakerOf(draft: Draft): Entity | null {
    const known = this.speakers.around(draft);
    const mention = known ? null : this.speakers.mentionAt(draft.sentence, draft.head);
    return known ?? (mention?.kind === 'pronoun' && mention !== draft ? this.speakerBefore(mention) : null);
  }

  /** The person who spoke in the sentence before, outside of quotations; null where nobody did. */
  speakerBefore(draft: Draft): Entity | null {
    const sentence = this.sentences[draft.sentence - 1];
    if (!sentence || sentence.head) return null;
    for (let verb = sentence.tokens.length - 1; verb >= 0; verb--) {
      if (!SPEECH.has(sentence.lemmas[verb] ?? '') || !/^VB/.test(sentence.tags[verb] ?? '')) continue;
      const subject = subjectOf(sentence, verb);
      const entity = subject < 0 ? null : this.entityAt(sentence, subject);
      if (entity) return entity.type === 'person' && entity.number === 'singular' ? entity : null;
    }
    return null;
  }

  draftAt(sentence: SentenceView, token: number): Draft | undefined {
    return this.byToken.get(sentence.tokens[token]?.start ?? -1);
  }

  /** The mention at a token; a name that stands further on is given its actor now. */
  nameAt(sentence: SentenceView, token: number): Draft | undefined {
    const draft = this.draftAt(sentence, token);
    if (draft?.group && draft.entities.length === 0) this.name(draft.bearer ?? draft, sentence);
    return draft;
  }

  /** The actor of a token; a relative pronoun has that of the word before its clause. */
  private entityAt(sentence: SentenceView, token: number): Entity | null {
    return this.draftAt(sentence, token)?.entities[0] ?? null;
  }
}
