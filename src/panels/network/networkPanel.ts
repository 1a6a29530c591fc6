import * as vscode from 'vscode';
import { inTurns } from '../../base/steps';
import { DrawingPanel } from '../drawingPanel';
import type { FolderPorts } from '../overFolder';
import { type NetworkAsked, type NetworkModel, readFromNetwork } from './messages';
import { ASKED_AT_FIRST, networkSteps, tieId, tiesOf } from './networkModel';

export const networkPanel = (ports: FolderPorts): DrawingPanel<NetworkAsked, NetworkModel> =>
  new DrawingPanel(ports, {
    name: 'network',
    title: () => vscode.l10n.t('Network'),
    read: readFromNetwork,
    askedAtFirst: ASKED_AT_FIRST,
    model: networkSteps,
    between: async (corpus, asked, id) =>
      (await inTurns(tiesOf(corpus, asked)))?.find((tie) => tieId(tie) === id)?.events ?? [],
  });
