import * as vscode from 'vscode';
import { factText, setFact as gestureOf, parseFact } from '../../corrections/facts';
import { translate } from '../../editor/translate';
import { FACT_NAMES, type FactName, type Facts } from '../../model/facts';
import { factName, factSource, factValue } from '../../words/facts';
import { plainLabel } from '../../words/labels';
import type { Command } from '../command';
import { decide, pointed } from './pointed';

/** Corrects what the article says of itself: title, authors, outlet, section, days, language. */
export const setFact: Command = {
  id: 'dateline.setFact',
  async run(rooms, given) {
    const at = pointed(rooms);
    if (!at) return;
    const { facts } = at.analysis;
    const fact = FACT_NAMES.find((name) => name === given) ?? (await pickFact(facts));
    const values = fact && (await typedFact(facts, fact));
    if (fact && values) await decide(rooms, at.session, gestureOf(facts, fact, values));
  },
};

async function pickFact(facts: Facts): Promise<FactName | undefined> {
  const picked = await vscode.window.showQuickPick(
    FACT_NAMES.map((fact) => {
      const value = factValue(facts, fact, translate);
      return {
        label: factName(fact, translate),
        description: value === null ? translate('not said') : plainLabel(value),
        detail: facts[fact] && value !== null ? plainLabel(factSource(facts[fact].from, translate)) : undefined,
        fact,
      };
    }),
    { title: translate('What the article says of itself') },
  );
  return picked?.fact;
}

/** What the person typed; none for an empty field, undefined where the field was closed. */
async function typedFact(facts: Facts, fact: FactName): Promise<readonly string[] | undefined> {
  const hint = hintOf(fact);
  const input = await vscode.window.showInputBox({
    title: factName(fact, translate),
    prompt: `${hint}${translate('An empty field says that the article has none.')}`,
    value: factText(facts, fact),
    validateInput: (value) => (parseFact(fact, value).ok ? undefined : hint || translate('This is too long.')),
  });
  const parsed = input === undefined ? undefined : parseFact(fact, input);
  return parsed?.ok ? parsed.value : undefined;
}

function hintOf(fact: FactName): string {
  if (fact === 'published' || fact === 'updated') return `${translate('A day as 2024-05-14.')} `;
  if (fact === 'language') return `${translate('A code as en, de or uk.')} `;
  return fact === 'authors' ? `${translate('Names, parted by commas.')} ` : '';
}
