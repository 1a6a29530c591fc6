/** Deeds as the folder's decisions would have them called. */
import { intensityOf } from '../../model/plover';
import type { Actor, Participant } from '../../model/types';
import type { Told } from '../story/told';
import type { Recall } from './recall';

/** What was decided is as sure as that. */
const SURE = 0.85;

export function asDecided(told: readonly Told[], recall: Recall, actors: readonly Actor[]): readonly Told[] {
  const types = new Map(actors.map((actor) => [actor.id, actor.type]));
  const typesOf = (side: readonly Participant[]): string[] =>
    side.flatMap(({ actor }) => (actor === null ? [] : (types.get(actor) ?? [])));
  return told.map((each) => {
    const { draft } = each;
    const seen = {
      ...{ act: draft.act, subtype: draft.subtype, sure: draft.actConfidence },
      ...{ source: typesOf(each.source), recipient: typesOf(each.recipient) },
    };
    const decided = recall.act(draft.lemma, seen);
    const marked = recall.tells(draft.lemma);
    const because = [
      ...(draft.why === '' ? [] : [draft.why]),
      ...(decided ? [`you changed such lines to ${decided.act} ${decided.count} times`] : []),
      ...(marked > 1 && !decided ? [`you took such words for an event ${marked} times`] : []),
    ];
    const why = because.join('; ');
    if (!decided) return why === draft.why ? each : { ...each, draft: { ...draft, why } };
    const { act, subtype } = decided;
    // A code that is not the deed's own says how it is reported: as a threat, a demand.
    const code = draft.code === draft.act ? act : draft.code;
    const mode = act === draft.act ? draft.mode : null;
    const now = { act, code, mode, subtype: subtype ?? (act === 'OTHER' ? 'other' : null) };
    const intensity = intensityOf(code, mode);
    return { ...each, draft: { ...draft, ...now, intensity, actConfidence: Math.max(SURE, draft.actConfidence), why } };
  });
}
