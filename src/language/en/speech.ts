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
