/** Undo and redo that say what they took back or did again. */
import { type Correction, standing } from '../corrections/correction';
import type { Decisions } from '../desk/decisions';
import { gestureWords } from './decisionWords';
import { say } from './say';
import type { Session } from './sessions';
import { translate } from './translate';

const SAY_MS = 6_000;

export async function undoTold(decisions: Decisions<Session>, session: Session, kind: 'undo' | 'redo'): Promise<void> {
  const before = held(session);
  await decisions[kind](session);
  const after = held(session);
  const t = translate;
  const gone = missing(before, after);
  const back = missing(after, before);
  if (gone.length > 0) say(t('Undone: {0}', gestureWords(gone, t)), SAY_MS);
  else if (back.length > 0) {
    const sentence =
      kind === 'redo' ? t('Done again: {0}', gestureWords(back, t)) : t('Back again: {0}', gestureWords(back, t));
    say(sentence, SAY_MS);
  }
}

const held = (session: Session): readonly Correction[] => [
  ...standing(session.corrections.all),
  ...standing(session.register?.corrections ?? []),
  ...standing(session.eventsFile?.corrections ?? []),
];

function missing(from: readonly Correction[], there: readonly Correction[]): readonly Correction[] {
  const ids = new Set(there.map((one) => one.id));
  return from.filter((one) => !ids.has(one.id));
}
