/** The folder's authority file as the person keeps it; lines that cannot be read are told, once for each state of the file. */
import * as vscode from 'vscode';
import { AUTHORITY_BYTES, AUTHORITY_PATH, type AuthorityEntry, parseAuthority } from '../../corrections/authority';
import { REGISTER_PATH } from '../../corrections/register';
import type { Session } from '../../editor/sessions';
import { translate } from '../../editor/translate';
import { messages } from '../../words/translate';
import type { Rooms } from '../command';

const PROBLEMS = messages({
  'no-id': 'no id',
  'no-name': 'no name',
  'bad-id': 'the id has blanks, or is too long',
  'long-name': 'the name is too long',
  twice: 'the id stands in a line before',
  'open-quote': 'a quotation mark is never closed',
  'too-many': 'more entries than are read',
});

/** Problems that are told one by one. */
const TOLD = 5;
let told = '';

/** None where there is no file, or it is too large to be one. */
export async function authorityOf({ files }: Rooms, session: Session): Promise<readonly AuthorityEntry[]> {
  const uri = session.register?.uri.replace(REGISTER_PATH, AUTHORITY_PATH);
  const stat = uri === undefined ? undefined : await files.stat(uri).catch(() => undefined);
  if (uri === undefined || !stat) return [];
  const { t } = vscode.l10n;
  const isNews = told !== `${uri} ${stat.size} ${stat.modified}`;
  told = `${uri} ${stat.size} ${stat.modified}`;
  if (stat.size > AUTHORITY_BYTES) {
    if (isNews) void tell(t('The authority file is too large to be read.'), uri, 1);
    return [];
  }
  const { entries, problems } = parseAuthority(new TextDecoder().decode(await files.read(uri)));
  const [first] = problems;
  if (isNews && first) {
    const lines = problems.slice(0, TOLD).map(({ line, kind }) => t('Line {0}: {1}', line, translate(PROBLEMS[kind])));
    const more = problems.length > TOLD ? [t('and {0} more lines', problems.length - TOLD)] : [];
    void tell([t('The authority file has lines that cannot be read.'), ...lines, ...more].join(' '), uri, first.line);
  }
  return entries;
}

async function tell(sentence: string, uri: string, line: number): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  if ((await vscode.window.showWarningMessage(sentence, open)) !== open) return;
  const at = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(at, at) });
}
