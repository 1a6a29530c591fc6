/** Who did it, to whom, or where: one row an actor, the likeliest first; typed words of the article make a new one. */
import * as vscode from 'vscode';
import type { Bare } from '../../corrections/correction';
import { mark } from '../../corrections/gestures';
import { type About, type Part, partyCandidates, wordsNear } from '../../corrections/parties';
import { translate } from '../../editor/translate';
import { wordsAt } from '../../model/prose';
import type { Participant, Span } from '../../model/types';
import { plainLabel } from '../../words/labels';
import { typeWord } from '../../words/plainWords';
import { ask, type Place, quoted } from './ask';
import { type Choice, inContext, pickTicked, pickType } from './picks';
import type { Pointed } from './pointed';

export interface Parties {
  readonly spans: readonly Span[];
  /** Marks the words first, where they were not marked. */
  readonly own: readonly Bare[];
}

type Answer = { readonly spans: readonly Span[] } | { readonly make: Span } | 'several';

export interface PartyQuestion {
  readonly about: About;
  readonly part: Part;
  readonly title: string;
  readonly place?: Place;
}

const PLACEHOLDERS: Readonly<Record<Part, () => string>> = {
  source: () => vscode.l10n.t('Enter takes the highlighted one; or type words of the article'),
  recipient: () => vscode.l10n.t('Enter takes the highlighted one; or type words of the article'),
  place: () => vscode.l10n.t('Enter takes the highlighted place; or type words of the article'),
};
const NOBODY: Readonly<Record<Part, () => string>> = {
  source: () => vscode.l10n.t('Nobody is named'),
  recipient: () => vscode.l10n.t('Nobody is named'),
  place: () => vscode.l10n.t('No place is named'),
};

/** undefined where the list was closed. */
export async function pickParties(at: Pointed, question: PartyQuestion): Promise<Parties | undefined> {
  const { about, part, title, place } = question;
  const now = about[part] ?? [];
  const candidates = rowsFor(at, question, now);
  const likely = candidates.filter((row) => row.likely && !row.now);
  const held = candidates.filter((row) => row.now);
  const others = candidates.filter((row) => !likely.includes(row) && !held.includes(row));
  const nobody: Choice<Answer> = {
    label: NOBODY[part](),
    description: about[part]?.length === 0 ? vscode.l10n.t('as it is now') : undefined,
    value: { spans: [] },
  };
  const several: Choice<Answer> = { label: vscode.l10n.t('Several of them…'), value: 'several' };
  const rows = [...likely, ...held, nobody, ...others, ...(candidates.length > 1 ? [several] : [])];
  const typed = (words: string) => newRows(at, about, words);
  const answer = await ask<Answer>({ title, place, rows, typed, placeholder: PLACEHOLDERS[part]() });
  if (answer === undefined) return undefined;
  if (answer === 'several') {
    const ticked = await pickTicked(
      title,
      candidates.map((row) => ({ ...row, picked: row.now })),
    );
    return ticked && { spans: ticked.flatMap(({ spans }) => spans), own: [] };
  }
  return 'spans' in answer ? { spans: answer.spans, own: [] } : makeNew(at, part, answer.make);
}

interface Row extends Choice<{ readonly spans: readonly Span[] }> {
  readonly likely: boolean;
  readonly now: boolean;
}

function rowsFor(at: Pointed, { about, part }: PartyQuestion, now: readonly Participant[]): Row[] {
  const asNow = vscode.l10n.t('as it is now');
  const rows = partyCandidates(at, about, part).map(({ actor, mention, likely }): Row => {
    const held = now.find((one) => one.actor === actor.id);
    return {
      label: plainLabel(actor.name),
      description: plainLabel([typeWord(actor.type, translate), actor.role, held && asNow].filter(Boolean).join(', ')),
      detail: inContext(at, held ?? mention),
      value: { spans: [plain(held ?? mention)] },
      likely,
      now: held !== undefined,
    };
  });
  // Words that are no actor ("reporters").
  const unresolved = now
    .filter((one) => one.actor === null)
    .map((one): Row => {
      const label = plainLabel(wordsAt(at, one));
      return {
        label,
        description: asNow,
        detail: inContext(at, one),
        value: { spans: [plain(one)] },
        likely: false,
        now: true,
      };
    });
  return [...rows, ...unresolved];
}

const plain = ({ start, end }: Span): Span => ({ start, end });

function newRows(at: Pointed, about: About, words: string): readonly Choice<Answer | undefined>[] {
  const found = wordsNear(at, words, about.trigger);
  if (found?.mention?.actor) return [];
  if (!found)
    return [
      { label: plainLabel(vscode.l10n.t('“{0}” does not stand in the article', quoted(words))), value: undefined },
    ];
  return [
    {
      label: plainLabel(vscode.l10n.t('New: “{0}”', quoted(wordsAt(at, found.span)))),
      description: inContext(at, found.span),
      value: { make: found.span },
    },
  ];
}

async function makeNew(at: Pointed, part: Part, span: Span): Promise<Parties | undefined> {
  const name = wordsAt(at, span);
  const title = vscode.l10n.t('What is “{0}”?', quoted(name));
  const type = part === 'place' ? 'place' : await pickType(at, title);
  return type === undefined ? undefined : { spans: [span], own: mark(at, span, type, { type, name }) };
}
