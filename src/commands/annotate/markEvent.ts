import * as vscode from 'vscode';
import { type EventChange, markEvent as marking } from '../../corrections/gestures';
import { sentenceAround } from '../../corrections/overlayEvents';
import type { About, Part } from '../../corrections/parties';
import { say } from '../../editor/say';
import { wordsAt } from '../../model/prose';
import type { Event, Span } from '../../model/types';
import type { Command } from '../command';
import { quoted } from './ask';
import { pickParties } from './pickParty';
import { type Deed, pickDeed } from './picks';
import { pickTime } from './pickTime';
import { decide, type Pointed, pointed, wordsMeant } from './pointed';

const STEPS = 5;

/**
 * The selected words, or the word under the cursor, tell an event: what was done, who did it, to whom, when and where, one
 * question after the other, each with a proposal that Enter takes. Escape marks nothing.
 */
export const markEvent: Command = {
  id: 'dateline.markEvent',
  async run(rooms) {
    const at = pointed(rooms);
    const span = at && wordsMeant(at);
    if (!at) return;
    if (!span) return say(vscode.l10n.t('Select words first, or put the cursor on one.'));
    const { t } = vscode.l10n;
    const words = quoted(wordsAt(at, span));
    const place = (step: number) => ({ step, of: STEPS });
    const deed = await pickDeed(
      t('“{0}”: what was done?', words),
      at.session.codebook,
      proposedDeed(at, span),
      place(1),
    );
    if (!deed) return;
    let about: About = { trigger: span, sentence: sentenceAround(at, span) };
    const own = [];
    const parts: [Part, string, number][] = [
      ['source', t('“{0}”: who did it?', words), 2],
      ['recipient', t('“{0}”: to whom was it done?', words), 3],
    ];
    const chosen: { -readonly [P in Part]?: readonly Span[] } = {};
    for (const [part, title, step] of parts) {
      const parties = await pickParties(at, { about, part, title, place: place(step) });
      if (!parties) return;
      own.push(...parties.own);
      chosen[part] = parties.spans;
      const taken = parties.spans.map((one) => ({ ...one, actor: actorAt(at, one) }));
      if (part === 'source') about = { ...about, source: taken };
    }
    const time = await pickTime(at, about, t('“{0}”: when was it done?', words), undefined, place(4));
    if (!time) return;
    const where = { about, part: 'place', title: t('“{0}”: where was it done?', words), place: place(5) } as const;
    const places = await pickParties(at, where);
    if (!places) return;
    const change: EventChange = {
      ...chosen,
      place: places.spans,
      ...(time.value === null ? {} : { time: time.value }),
    };
    const gesture = [...own, ...places.own, ...marking(at, span, deed.act, deed.subtype, change)];
    await decide(rooms, at.session, gesture, rooms.decisions.newBatch());
  },
};

const actorAt = ({ analysis }: Pointed, span: Span): string | null =>
  analysis.mentions.find((one) => one.start === span.start && one.end === span.end)?.actor ?? null;

/** As the machine told it here, though too unsure to be shown, or as the same word is told elsewhere; else of no kind. */
function proposedDeed(at: Pointed, span: Span): Deed {
  const { events } = at.analysis;
  const word = wordsAt(at, span).toLowerCase();
  const here = (one: Event): boolean => one.trigger.start < span.end && span.start < one.trigger.end;
  const told = events.find(here) ?? events.find((one) => wordsAt(at, one.trigger).toLowerCase() === word);
  return told ?? { act: 'OTHER', subtype: null };
}
