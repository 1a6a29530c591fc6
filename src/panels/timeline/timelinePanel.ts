import * as vscode from 'vscode';
import { DrawingPanel } from '../drawingPanel';
import type { FolderPorts } from '../overFolder';
import { readFromTimeline, type TimelineAsked, type TimelineModel } from './messages';
import { ASKED_AT_FIRST, timelineSteps } from './timelineModel';

export const timelinePanel = (ports: FolderPorts): DrawingPanel<TimelineAsked, TimelineModel> =>
  new DrawingPanel(ports, {
    name: 'timeline',
    title: () => vscode.l10n.t('Timeline'),
    read: readFromTimeline,
    askedAtFirst: ASKED_AT_FIRST,
    model: timelineSteps,
  });
