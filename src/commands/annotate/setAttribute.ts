import * as vscode from 'vscode';
import { editEvent } from '../../corrections/gestures';
import { say } from '../../editor/say';
import { attributesOf, type OwnAttribute, ownEventOf } from '../../model/codebook';
import { wordsAt } from '../../model/prose';
import { plainLabel } from '../../words/labels';
import type { Command } from '../command';
import { quoted } from './ask';
import { type Choice, pickByDigit } from './picks';
import { decide, pointedEvent } from './pointed';

/** What the codebook asks of an event: how many were hurt, with what weapon. A quick fix names the attribute. */
export const setAttribute: Command = {
  id: 'dateline.setAttribute',
  async run(rooms, key, id, given) {
    const at = pointedEvent(rooms, key, id);
    if (!at) return;
    const { event, session } = at;
    const { codebook } = session;
    const own = ownEventOf(codebook, event.subtype);
    const asked = codebook && own ? attributesOf(codebook, own) : [];
    const nothing = vscode.l10n.t('The codebook asks for no values of this event.');
    if (asked.length === 0 && !event.attributes?.length) return say(nothing);
    const words = quoted(wordsAt(at, event.trigger));
    const now = (name: string) => event.attributes?.find((one) => one.name === name)?.value;
    const known = asked.find((one) => one.name === given);
    // What another codebook asked for can only be taken away.
    const names = [...new Set([...asked.map((one) => one.name), ...(event.attributes ?? []).map((one) => one.name)])];
    const name =
      known?.name ??
      (typeof given === 'string' && names.includes(given)
        ? given
        : await pickByDigit(
            vscode.l10n.t('“{0}”: which value?', words),
            names.map((each) => ({ label: plainLabel(each), description: String(now(each) ?? ''), value: each })),
          ));
    if (name === undefined) return;
    const attribute = asked.find((one) => one.name === name);
    const value = await askValue(`${plainLabel(name)}: “${words}”`, attribute, now(name));
    if (value !== undefined) await decide(rooms, session, editEvent(at, event, { attributes: { [name]: value } }));
  },
};

/** null for none; undefined where the question was closed. */
async function askValue(
  title: string,
  attribute: OwnAttribute | undefined,
  now: string | number | undefined,
): Promise<string | number | null | undefined> {
  const none: Choice<string | null> = { label: vscode.l10n.t('Nothing is said'), value: null };
  if (!attribute) return pickByDigit(title, [none]);
  if (attribute.kind === 'choice') {
    const description = (value: string) => (value === now ? vscode.l10n.t('as it is now') : undefined);
    return pickByDigit<string | null>(title, [
      ...attribute.values.map(({ value }) => ({ label: plainLabel(value), description: description(value), value })),
      none,
    ]);
  }
  const isNumber = attribute.kind === 'number';
  const typed = await vscode.window.showInputBox({
    title,
    value: String(now ?? ''),
    prompt: vscode.l10n.t('Nothing takes away what is there.'),
    validateInput: (input) =>
      !isNumber || input.trim() === '' || NUMBER.test(input.trim())
        ? undefined
        : vscode.l10n.t('A number, such as 12 or 2.5'),
  });
  if (typed === undefined) return undefined;
  const text = typed.trim();
  return text === '' ? null : isNumber ? Number(text) : text;
}

const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;
