/** The editor's language features, each behind a gate and answered from the snapshot without waiting. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../base/dispose';
import type { Corpus } from '../corpus/types';
import { ARTICLE_LANGUAGES } from '../model/articleKinds';
import type { Log } from '../platform/ports';
import { providerGate } from './gates';
import { hoverAt } from './hover';
import { definitionAt, highlightsAt, referencesAt } from './navigation';
import { Outline } from './outline';
import type { Session, Sessions } from './sessions';
import { symbolSteps } from './symbols';

export function registerProviders(sessions: Sessions, corpus: Corpus, log: Log): Disposable {
  const store = new DisposableStore();
  const selector = ARTICLE_LANGUAGES.map((language) => ({ language }));
  /** undefined for a document that is no article: other providers answer as if we were not there. */
  const gate = <R>(name: string, read: (session: Session, position: vscode.Position) => R | undefined) =>
    providerGate(log, name, (document: vscode.TextDocument, position: vscode.Position) => {
      const session = sessions.get(document.uri.toString());
      return session?.isArticle && session.document === document ? read(session, position) : undefined;
    });
  const references = gate('references', (session, position) => referencesAt(session, position, corpus));
  store.add(vscode.languages.registerHoverProvider(selector, { provideHover: gate('hover', hoverAt) }));
  const definition = gate('definition', (session, position) => definitionAt(session, position, corpus));
  store.add(vscode.languages.registerDefinitionProvider(selector, { provideDefinition: definition }));
  store.add(
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: (document, position) => references(document, position),
    }),
  );
  store.add(
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: gate('highlights', highlightsAt),
    }),
  );
  store.add(new Outline(sessions, selector, symbolSteps, log));
  return store;
}
