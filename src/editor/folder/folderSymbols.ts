/** Ctrl+T: actors and events of the whole folder, told from the index without reading an article. */
import * as vscode from 'vscode';
import { inTurns, type Steps } from '../../base/steps';
import { actorSteps, eventSteps } from '../../corpus/query';
import type { Corpus } from '../../corpus/types';
import type { Log } from '../../platform/ports';
import { labelText } from '../../words/labels';
import { kindLabel } from '../../words/whoDidWhat';
import { providerGate } from '../gates';
import { kindOfActor } from '../symbols';
import { translate } from '../translate';
import { placeOf } from './places';

const MAX_ACTORS = 200;
const MAX_EVENTS = 100;

export const registerFolderSymbols = (corpus: Corpus, log: Log): vscode.Disposable =>
  vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: providerGate(log, 'symbols', (words: string, token: vscode.CancellationToken) =>
      inTurns(symbolsFor(corpus, words), () => !token.isCancellationRequested),
    ),
  });

function* symbolsFor(corpus: Corpus, words: string): Steps<vscode.SymbolInformation[]> {
  const actors = (yield* actorSteps(corpus, { words })).slice(0, MAX_ACTORS).flatMap((actor) => {
    const first = corpus.firstMentionOf(actor.id);
    const name = labelText(actor.name, 100);
    if (!first || name === '') return [];
    const detail = [actor.role ? labelText(actor.role, 80) : '', vscode.l10n.t('{0} articles', actor.articles)];
    const container = detail.filter((part) => part !== '').join(', ');
    return [
      new vscode.SymbolInformation(name, kindOfActor(actor.type), container, placeOf(corpus, first.article, first)),
    ];
  });
  if (words.trim() === '') return actors;
  const events = (yield* eventSteps(corpus, { words, main: true })).slice(0, MAX_EVENTS).map((event) => {
    const container = [kindLabel(event, translate), event.day ?? event.published ?? '']
      .filter((part) => part !== '')
      .join(', ');
    const place = placeOf(corpus, event.article, event.trigger);
    return new vscode.SymbolInformation(labelText(event.line, 120), vscode.SymbolKind.Event, container, place);
  });
  return [...actors, ...events];
}
