/** Words with which a text says that somebody speaks. */

export const SPEECH = new Set(
  `say tell add write state ask reply respond comment claim argue note explain announce declare remark admit warn insist
  continue quote describe tweet post report observe recall conclude reveal assert call believe think suggest stress
  acknowledge acknowledg joke shout reason theorize complain urge`.split(/\s+/),
);

/** Verbs of telling: "officials say Tuesday" was said, though it stands in the present. */
export const TELLING = new Set(
  `say tell report show indicate suggest call urge warn note add quote claim confirm announce describe deny insist believe
  think estimate accuse blame cite reveal`.split(/\s+/),
);

/** Words that put what depends on them after the time of speaking. */
export const AHEAD = new Set(
  `expect plan intend schedule hope aim want promise vow pledge agree prepare due set slate likely ready decide seek offer
  threaten urge propose invite be`.split(/\s+/),
);

/** Verbs by which a speaker vouches for what follows. */
const VOUCHES = new Set(
  `say tell announce declare state add note report claim explain testify acknowledge confirm mention remark emphasize stress
  reiterate argue insist admit reveal disclose conclude estimate warn show indicate allege find learn know see assert
  maintain contend write hear inform caution repeat rule`.split(/\s+/),
);

export const vouches = (lemma: string): boolean => VOUCHES.has(lemma);
