/** Outline, breadcrumbs and Ctrl+Shift+O: the actors as one group, then the events in text order. */

import * as vscode from 'vscode';
import type { Steps } from '../base/steps';
import { indexOf } from '../model/lookup';
import { isMain } from '../model/mainList';
import type { Actor, Event, Snapshot, Span } from '../model/types';
import { labelText } from '../words/labels';
import { certaintyOf, kindLabel, whoDidWhat } from '../words/whoDidWhat';
import type { Session } from './sessions';
import { translate } from './translate';

const KINDS: Readonly<Record<string, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
};
export const kindOfActor = (type: string): vscode.SymbolKind =>
  (Object.hasOwn(KINDS, type) && KINDS[type]) || vscode.SymbolKind.Object;
/** Actors, and events, of a very long text that are listed: more is no table of contents, and slow to draw. */
const MAX_ITEMS = 500;

/** @param snapshot in step with the text, as long as the work goes on */
export function* symbolSteps(session: Session, snapshot: Snapshot): Steps<vscode.DocumentSymbol[]> {
  const listed = [...snapshot.analysis.actors]
    .filter((actor) => actor.mentions.length > 1 || isNamed(snapshot, actor))
    .sort((a, b) => b.prominence - a.prominence)
    .slice(0, MAX_ITEMS);
  yield;
  const actors: vscode.DocumentSymbol[] = [];
  for (const actor of listed) {
    const symbol = actorSymbol(session, snapshot, actor);
    if (symbol) actors.push(symbol);
    yield;
  }
  const events: vscode.DocumentSymbol[] = [];
  for (const event of indexOf(snapshot).events.filter(isMain).slice(0, MAX_ITEMS)) {
    events.push(eventSymbol(session, snapshot, event));
    yield;
  }
  return actors.length ? [groupOf(actors), ...events] : events;
}

/** Someone who is only described, and once ("four soldiers"), is no entry of a table of contents. */
const isNamed = (snapshot: Snapshot, actor: Actor): boolean =>
  indexOf(snapshot)
    .mentionsOf(actor.id)
    .some((mention) => mention.kind === 'named');

/** The group stands at the very start, where no breadcrumb takes it for what is under the cursor. */
function groupOf(actors: vscode.DocumentSymbol[]): vscode.DocumentSymbol {
  const start = new vscode.Range(0, 0, 0, 0);
  const name = vscode.l10n.t('Actors');
  const group = new vscode.DocumentSymbol(name, String(actors.length), vscode.SymbolKind.Package, start, start);
  group.children = actors;
  return group;
}

function actorSymbol(session: Session, snapshot: Snapshot, actor: Actor): vscode.DocumentSymbol | undefined {
  const mention = indexOf(snapshot).introduction(actor);
  const name = labelText(actor.name, 100);
  if (!mention || name === '') return undefined;
  const detail = [actor.role ? labelText(actor.role, 80) : '', `\u00d7${actor.mentions.length}`];
  const range = session.toRange(mention);
  const about = detail.filter((part) => part !== '').join(' ');
  return new vscode.DocumentSymbol(name, about, kindOfActor(actor.type), range, range);
}

function eventSymbol(session: Session, snapshot: Snapshot, event: Event): vscode.DocumentSymbol {
  const certainty = certaintyOf(event, translate);
  const name = whoDidWhat(snapshot, event) || kindLabel(event, translate);
  const detail = [kindLabel(event, translate), certainty].filter((part) => part !== '').join(', ');
  const range = session.toRange(extentOf(event));
  return new vscode.DocumentSymbol(name, detail, vscode.SymbolKind.Event, range, session.toRange(event.trigger));
}

/** Trigger and roles inside the sentence: events of one sentence then cover each other as little as can be. */
function extentOf(event: Event): Span {
  const inside = [event.trigger, ...event.source, ...event.recipient, ...event.place].filter(
    (span) => span.start >= event.sentence.start && span.end <= event.sentence.end,
  );
  const spans = [event.trigger, ...inside];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
