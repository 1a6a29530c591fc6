import type { Draft, Entity } from './draft';
import { type Quotations, speakerToken } from './quotes';
import type { SentenceView } from './view';

/** Quotations nearer than this, in sentences, have the speaker of the one before them when they name none. */
const MAX_GAP = 2;
/** Quotations that are asked in turn for a speaker. */
const MAX_BACK = 20;

/** Who speaks each quotation. Asked while the text is walked, since a speaker may be a pronoun resolved on the way. */
export class Speakers {
  private readonly known = new Map<number, Entity>();
  private readonly said = new Map<number, { readonly mention: Draft | null } | null>();
  /** Paragraphs whose last quotation goes on in the next. */
  private readonly openEnds = new Set<number>();
  /** Speech over paragraphs is one: the quotation that it began with, for each. */
  private readonly firsts: number[] = [];

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly quotations: Quotations,
    private readonly draftAt: (sentence: SentenceView, token: number) => Draft | undefined,
  ) {
    quotations.all.forEach(({ from, goesOn }, at) => {
      this.firsts.push(goesOn ? (this.firsts[at - 1] ?? at) : at);
      const before = goesOn ? sentences[from.sentence - 1] : undefined;
      if (before) this.openEnds.add(before.paragraph);
    });
  }

  /** The speaker of the quotation around a mention, or null. */
  around(draft: Draft): Entity | null {
    const which = this.quotations.at(draft.sentence, draft.head);
    return which < 0 ? null : this.of(which);
  }

  /** Whether the quotation that the paragraph leaves open goes on in the next one: who speaks may be named there. */
  goesOnAfter(paragraph: number): boolean {
    return this.openEnds.has(paragraph);
  }

  /** The mention that says who speaks the words at a token, with its sentence; null where none does. */
  mentionAt(sentence: number, token: number): Draft | null {
    const which = this.quotations.at(sentence, token);
    return which < 0 ? null : this.mentionOf(which);
  }

  private of(which: number): Entity | null {
    const known = this.known.get(which);
    if (known) return known;
    const entity = this.mentionOf(which)?.entities[0] ?? null;
    if (entity) this.known.set(which, entity);
    return entity;
  }

  private mentionOf(which: number): Draft | null {
    const first = this.firsts[which] ?? which;
    const said = this.saidIn(first);
    if (said) return said.mention;
    return this.announced(first) ?? this.before(first);
  }

  /** What the sentences at the edges of the quotation, and of those that go on with it, say of the speaker. */
  private saidIn(first: number): { readonly mention: Draft | null } | null {
    const kept = this.said.get(first);
    if (kept !== undefined) return kept;
    let found: { readonly mention: Draft | null } | null = null;
    for (let at = first; !found && (at === first || this.quotations.all[at]?.goesOn); at++) {
      const place = speakerToken(this.sentences, this.quotations, at);
      const sentence = place ? this.sentences[place.sentence] : undefined;
      if (place && sentence) found = { mention: this.draftAt(sentence, place.token) ?? null };
    }
    this.said.set(first, found);
    return found;
  }

  /** "The minister was blunt:" before a paragraph of speech. */
  private announced(which: number): Draft | null {
    const from = this.quotations.all[which]?.from;
    if (!from) return null;
    const sentence = this.sentences[from.token === 0 ? from.sentence - 1 : from.sentence];
    const before = from.token === 0 ? sentence?.tokens.slice(-2) : sentence?.tokens.slice(from.token - 1, from.token);
    if (!sentence || !before?.some((token) => token.text === ':')) return null;
    const root = sentence.heads.indexOf(-1);
    const subject = sentence.children[root]?.find((child) => sentence.rels[child] === 'nsubj');
    return subject === undefined ? null : (this.draftAt(sentence, subject) ?? null);
  }

  /** The nearest quotation before that says who speaks, where no gap lies between. */
  private before(which: number): Draft | null {
    for (let at = which; at > 0; at = this.firsts[at - 1] ?? 0) {
      const [last, here] = [this.quotations.all[at - 1], this.quotations.all[at]];
      if (!last || !here || here.from.sentence - last.to.sentence > MAX_GAP || which - at > MAX_BACK) return null;
      const first = this.firsts[at - 1] ?? 0;
      const mention = (this.saidIn(first)?.mention ?? null) || this.announced(first);
      if (mention) return mention;
    }
    return null;
  }
}
