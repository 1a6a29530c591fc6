import * as vscode from 'vscode';
import { inTurns } from '../../base/steps';
import { type Answer, answerSteps } from '../../corpus/ask';
import type { Corpus, FolderActor, FolderEvent } from '../../corpus/types';
import { placeOf } from '../../editor/folder/places';
import { translate } from '../../editor/translate';
import { ARTICLE_ENDINGS } from '../../model/articleKinds';
import { plainLabel } from '../../words/labels';
import { kindLabel } from '../../words/whoDidWhat';
import type { Command } from '../command';

interface Item extends vscode.QuickPickItem {
  open?(): PromiseLike<unknown>;
}

const MAX_ACTORS = 20;
const MAX_EVENTS = 200;

/** Search by actor, act, pair, time and words; what is chosen opens in place, all of it as one list. */
export const searchFolder: Command = {
  id: 'dateline.searchFolder',
  run({ corpus }) {
    corpus.begin();
    const pick = vscode.window.createQuickPick<Item>();
    pick.title = vscode.l10n.t('Search the folder');
    pick.placeholder = vscode.l10n.t('A name, words, Russia → North Korea, ASSAULT, 2022-09 or 2022-09-01..2022-09-12');
    let asked = 0;
    /** In turns: every key asks anew, and a large folder takes a second to look through. */
    const show = async (): Promise<void> => {
      const [typed, own] = [pick.value, ++asked];
      pick.busy = true;
      const answer = typed.trim() === '' ? NOTHING : await inTurns(answerSteps(corpus, typed), () => own === asked);
      if (!answer || own !== asked) return;
      pick.busy = corpus.state.running;
      pick.items = itemsFor(corpus, typed, answer);
    };
    const watching = corpus.onChanged(() => void show());
    pick.onDidChangeValue(() => void show());
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      pick.hide();
      void item?.open?.();
    });
    pick.onDidHide(() => {
      asked++;
      watching.dispose();
      pick.dispose();
    });
    void show();
    pick.show();
  },
};

const NOTHING: Answer = { actors: [], events: [], pair: undefined };

function itemsFor(corpus: Corpus, typed: string, { actors, events }: Answer): Item[] {
  if (typed.trim() === '') return [];
  const all: Item[] =
    events.length > 1
      ? [
          {
            label: `$(list-unordered) ${vscode.l10n.t('Show all {0} as a list', events.length)}`,
            alwaysShow: true,
            open: () => showList(events.map((event) => placeOf(corpus, event.article, event.trigger))),
          },
        ]
      : [];
  return [
    ...all,
    ...actors.slice(0, MAX_ACTORS).map((actor) => actorItem(corpus, actor)),
    ...events.slice(0, MAX_EVENTS).map((event) => eventItem(corpus, event)),
    {
      label: `$(search) ${vscode.l10n.t('Search the texts for “{0}”', plainLabel(typed, 60))}`,
      alwaysShow: true,
      open: () =>
        vscode.commands.executeCommand('workbench.action.findInFiles', {
          query: typed,
          filesToInclude: ARTICLE_ENDINGS.map((ending) => `*.${ending}`).join(', '),
          triggerSearch: true,
        }),
    },
  ];
}

// Always shown: what fits is for `answerTo` to say, not for the letters of the label.
const actorItem = (corpus: Corpus, actor: FolderActor): Item => ({
  label: `$(person) ${plainLabel(actor.name, 100)}`,
  description: plainLabel(
    [actor.role ?? '', vscode.l10n.t('{0} articles', actor.articles)].filter((part) => part !== '').join(', '),
    120,
  ),
  alwaysShow: true,
  open: () => showList(corpus.mentionsOf(actor.id).map((mention) => placeOf(corpus, mention.article, mention))),
});

const eventItem = (corpus: Corpus, event: FolderEvent): Item => ({
  label: plainLabel(event.line, 160),
  description: [
    kindLabel(event, translate),
    event.day ?? event.published ?? '',
    event.main ? '' : vscode.l10n.t('unsure'),
  ]
    .filter((part) => part !== '')
    .join(', '),
  detail: plainLabel(event.sentenceText ?? '', 200),
  alwaysShow: true,
  open: () => {
    const { uri, range } = placeOf(corpus, event.article, event.trigger);
    return vscode.window.showTextDocument(uri, { selection: range });
  },
});

/** In the editor's own list of places, over the first of them. */
async function showList(places: readonly vscode.Location[]): Promise<void> {
  const [first] = places;
  if (!first) return;
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, places);
}
