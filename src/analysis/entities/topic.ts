import { Look, type Word } from './words';

/** How much a text is about sport and about markets: in match reports a city is a club, in market reports a name is a firm. */
export class TopicCount {
  words = 0;
  sport = 0;
  market = 0;

  read(words: readonly Word[]): void {
    for (const word of words) {
      if (word.look === Look.mark) continue;
      this.words++;
      if (word.topic === 1) this.sport++;
      else if (word.topic === 2) this.market++;
    }
  }

  add(other: TopicCount): void {
    this.words += other.words;
    this.sport += other.sport;
    this.market += other.market;
  }

  /** 0 to 2 for sport plus 3 times 0 to 2 for markets. */
  ofDocument(): number {
    const level = (count: number): number =>
      count < 3 || count < this.words * 0.012 ? 0 : count < this.words * 0.03 ? 1 : 2;
    return level(this.sport) + 3 * level(this.market);
  }

  /** The same for a few sentences. */
  ofPassage(): number {
    const level = (count: number): number => (count === 0 ? 0 : count < 2 || count < this.words * 0.03 ? 1 : 2);
    return level(this.sport) + 3 * level(this.market);
  }
}

/** Sentences to either side that count as the same passage: some texts string together news on quite different things. */
const REACH = 2;

/** The topic around each sentence of a paragraph. */
export function passageTopics(sentences: readonly (readonly Word[])[]): number[] {
  const counts = sentences.map((sentence) => {
    const count = new TopicCount();
    count.read(sentence);
    return count;
  });
  return counts.map((_, at) => {
    const passage = new TopicCount();
    for (const count of counts.slice(Math.max(0, at - REACH), at + REACH + 1)) passage.add(count);
    return passage.ofPassage();
  });
}
