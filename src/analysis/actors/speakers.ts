import type { Draft, Entity } from './draft';
import { type Quotations, speakerToken } from './quotes';
import type { SentenceView } from './view';

/** Quotations nearer than this, in sentences, have the speaker of the one before them when they name none. */
const MAX_GAP = 2;

/** Who speaks each quotation. Asked while the text is walked, since a speaker may be a pronoun resolved on the way. */
export class Speakers {
  private readonly known = new Map<number, Entity>();

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly quotations: Quotations,
    private readonly draftAt: (sentence: SentenceView, token: number) => Draft | undefined,
  ) {}

  /** The speaker of the quotation around a mention, or null. */
  around(draft: Draft): Entity | null {
    const which = this.quotations.at(draft.sentence, draft.head);
    return which < 0 ? null : this.of(which);
  }

  private of(which: number): Entity | null {
    const known = this.known.get(which);
    if (known) return known;
    const place = speakerToken(this.sentences, this.quotations, which);
    const sentence = place ? this.sentences[place.sentence] : undefined;
    const named = place && sentence ? this.draftAt(sentence, place.token)?.entities[0] : undefined;
    const entity = named ?? (place ? null : (this.announced(which) ?? this.before(which)));
    if (entity) this.known.set(which, entity);
    return entity ?? null;
  }

  /** "The minister was blunt:" before a paragraph of speech. */
  private announced(which: number): Entity | null {
    const quotation = this.quotations.all[which];
    const sentence = quotation && quotation.from.token === 0 ? this.sentences[quotation.from.sentence - 1] : undefined;
    if (!sentence?.tokens.slice(-2).some((token) => token.text === ':')) return null;
    const root = sentence.heads.indexOf(-1);
    const subject = sentence.children[root]?.find((child) => sentence.rels[child] === 'nsubj');
    return subject === undefined ? null : (this.draftAt(sentence, subject)?.entities[0] ?? null);
  }

  private before(which: number): Entity | null {
    const [last, here] = [this.quotations.all[which - 1], this.quotations.all[which]];
    if (!last || !here || here.from.sentence - last.to.sentence > MAX_GAP) return null;
    return this.known.get(which - 1) ?? null;
  }
}
