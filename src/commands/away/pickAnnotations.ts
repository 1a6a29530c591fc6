import * as vscode from 'vscode';
import { say } from '../../editor/say';
import { translate } from '../../editor/translate';
import type { ReadProblem } from '../../formats/format';
import { FORMAT_FACTS } from '../../formats/names';
import { MAX_PICKED_BYTES } from '../../limits';
import { toLf } from '../../model/text';
import { sayReadProblem } from '../../words/findings';
import { labelText } from '../../words/labels';
import type { Rooms } from '../command';
import { pickFormat } from './pickFormat';

/** Problems that are told one by one. */
const TOLD = 8;

/** Another program's file of annotations. */
interface Annotations {
  /** Of the file. */
  readonly name: string;
  /** Id of the format. */
  readonly format: string;
  /** LF text. */
  readonly content: string;
}

/** A file that the person chooses; undefined where none was, or, said so, where it cannot be read. */
export async function pickAnnotations(rooms: Rooms, title: string): Promise<Annotations | undefined> {
  const [uri] = (await vscode.window.showOpenDialog({ title })) ?? [];
  if (!uri) return undefined;
  const name = uri.path.split('/').at(-1) ?? '';
  const format =
    formatOf(name) ?? (await pickFormat(vscode.l10n.t('What kind of file is it?'), ({ reads }) => reads === true))?.id;
  const content = format && (await contentOf(rooms, uri));
  return format && content !== undefined ? { name, format, content } : undefined;
}

const formatOf = (name: string): string | undefined =>
  Object.entries(FORMAT_FACTS).find(([, { reads, ending }]) => reads && name.toLowerCase().endsWith(`.${ending}`))?.[0];

async function contentOf(rooms: Rooms, uri: vscode.Uri): Promise<string | undefined> {
  const stat = await rooms.files.stat(uri.toString());
  if (stat && stat.size <= MAX_PICKED_BYTES)
    return toLf(new TextDecoder().decode(await rooms.files.read(uri.toString()))).text;
  say(vscode.l10n.t('The file is too large, or cannot be read.'));
  return undefined;
}

/** Nothing of the file could be used. */
export function sayUnread(name: string, problems: readonly ReadProblem[]): void {
  const said = vscode.l10n.t('Nothing could be read in {0}.', labelText(name));
  void vscode.window.showErrorMessage(said, { modal: true, detail: problemLines(problems) });
}

export const problemLines = (problems: readonly ReadProblem[]): string =>
  [
    ...problems
      .slice(0, TOLD)
      .map(({ line, message }) => vscode.l10n.t('Line {0}: {1}', line, sayReadProblem(message, translate))),
    ...(problems.length > TOLD ? [vscode.l10n.t('and {0} more lines', problems.length - TOLD)] : []),
  ].join('\n');
