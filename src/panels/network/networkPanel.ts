import * as vscode from 'vscode';
import { DrawingPanel } from '../drawingPanel';
import type { FolderPorts } from '../overFolder';
import { type NetworkAsked, type NetworkModel, readFromNetwork } from './messages';
import { ASKED_AT_FIRST, networkModel, tieId, tiesOf } from './networkModel';

export const networkPanel = (ports: FolderPorts): DrawingPanel<NetworkAsked, NetworkModel> =>
  new DrawingPanel(ports, {
    name: 'network',
    title: () => vscode.l10n.t('Network'),
    read: readFromNetwork,
    askedAtFirst: ASKED_AT_FIRST,
    model: networkModel,
    between: (corpus, asked, id) => tiesOf(corpus, asked).find((tie) => tieId(tie) === id)?.events ?? [],
  });
