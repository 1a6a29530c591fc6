/** Places of the folder's articles as the editor names them, from the index alone. */
import * as vscode from 'vscode';
import type { Corpus } from '../../corpus/types';
import type { Span } from '../../model/types';

export function placeOf(corpus: Corpus, article: string, { start, end }: Span): vscode.Location {
  const [from, to] = [corpus.positionOf(article, start), corpus.positionOf(article, end)];
  return new vscode.Location(
    vscode.Uri.parse(article, true),
    new vscode.Range(from.line, from.character, to.line, to.character),
  );
}
