import type { Span } from '../../model/types';
import { atOnce } from '../atOnce';
import type { WordClusters } from '../entities/clusters';
import { assign, type Draft, type Entity } from './draft';
import { headlinesLast } from './headline';
import { NameSettling } from './nameSettling';
import { Outlook } from './outlook';
import { isOfSpeech } from './pronouns';
import type { Ranker } from './ranker';
import { type SentenceView, sentenceAt, tokensOf } from './view';
import { WordSettling } from './wordSettling';

/** Walks the mentions once, the text in its order and then its headline, and gives each the actor that the ranker finds likeliest. */
export class Walk {
  private readonly outlook: Outlook;
  private readonly names: NameSettling;
  private readonly words: WordSettling | null;
  private waiting: Draft[] = [];

  constructor(
    private readonly sentences: readonly SentenceView[],
    private readonly drafts: readonly Draft[],
    ranker: Ranker | null,
    clusters: WordClusters,
  ) {
    this.outlook = new Outlook(sentences, drafts, clusters, (draft, sentence) => this.names.settle(draft, sentence));
    this.names = new NameSettling(this.outlook, drafts, ranker);
    this.words = ranker && new WordSettling(this.outlook, ranker);
  }

  /** The actors found, in order of their first mention. */
  get entities(): Entity[] {
    return this.outlook.cast.entities;
  }

  run(): void {
    atOnce(this.steps());
  }

  /** A paragraph at a time. */
  *steps(): Generator<void, void> {
    let paragraph = -1;
    for (const draft of headlinesLast(this.drafts, this.sentences)) {
      const sentence = this.sentences[draft.sentence];
      if (!sentence) continue;
      if (sentence.paragraph !== paragraph && !this.outlook.speakers.goesOnAfter(paragraph)) this.settleWaiting();
      if (sentence.paragraph !== paragraph) yield;
      paragraph = sentence.paragraph;
      if (draft.kind === 'pronoun' && isOfSpeech(draft.text)) {
        this.waiting.push(draft);
        continue;
      }
      this.settle(draft, sentence);
      this.outlook.memory.remember(draft, sentence);
    }
    this.settleWaiting();
    for (const entity of this.entities) entity.drafts.sort((a, b) => a.start - b.start);
  }

  /** Who says "I" is known only after the quotation: such words wait for the end of their paragraph, or of the last that it goes on in. */
  private settleWaiting(): void {
    for (const draft of this.waiting) {
      const sentence = this.sentences[draft.sentence];
      if (sentence) this.settle(draft, sentence);
    }
    this.waiting = [];
  }

  /** The mention of who speaks the words at a place; null outside of quotations and where nobody is named. */
  speakerAt(span: Span): Draft | null {
    const sentence = sentenceAt(this.sentences, span.start);
    const tokens = sentence && tokensOf(sentence, span);
    return sentence && tokens ? this.outlook.speakers.mentionAt(sentence.index, tokens.from) : null;
  }

  private settle(draft: Draft, sentence: SentenceView): void {
    if (draft.bearer) {
      const named = this.sentences[draft.bearer.sentence];
      if (named) this.names.settle(draft.bearer, named);
      for (const entity of draft.bearer.entities) assign(draft, entity);
    } else if (draft.kind === 'named' || draft.kind === 'adjective') this.names.settle(draft, sentence);
    else this.words?.settle(draft, sentence);
  }
}
