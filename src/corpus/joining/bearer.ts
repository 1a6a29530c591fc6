/** Why the sightings of one actor belong together; classes rather than functions, because a large folder has a hundred thousand. */
import type { Book } from './book';
import { type Group, membersOf, NOTHING_SAID } from './groups';
import type { Member, Together } from './joinedActor';
import type { Commonness } from './profile';

/** What a sighting that the register names is worth. */
const REGISTER_SURENESS = 0.99;

/** The register says so. */
export class Registered implements Together {
  readonly improper: Together['improper'] = NOTHING_SAID;

  constructor(readonly sightings: readonly number[]) {}

  members(): readonly Member[] {
    return this.sightings.map((sighting) => ({ sighting, reason: 'register', confidence: REGISTER_SURENESS }));
  }
}

/** A bearer of a name, with those by one name only who are of it. */
export class Bearer implements Together {
  readonly sightings: readonly number[];
  readonly improper: Together['improper'];

  constructor(
    private readonly book: Book,
    private readonly common: Commonness,
    private readonly group: Group,
    private readonly come: readonly Member[],
  ) {
    const added = come.map(({ sighting }) => sighting);
    this.sightings = added.length === 0 ? group.sightings : book.sorted([...group.sightings, ...added]);
    this.improper = added.length === 0 ? group.said : new Set([...group.said.keys(), ...added]);
  }

  members(): readonly Member[] {
    return [...membersOf(this.book, this.common, this.group), ...this.come];
  }
}
