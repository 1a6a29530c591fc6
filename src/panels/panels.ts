/** The pages in an editor's place, by name; a new one is a folder and a line here, and a row openNAME in the table of commands. */

import type { Disposable } from '../base/dispose';
import { networkPanel } from './network/networkPanel';
import type { FolderPorts } from './overFolder';
import { timelinePanel } from './timeline/timelinePanel';

interface Opened extends Disposable {
  open(): void;
}

const PANELS = { timeline: timelinePanel, network: networkPanel } satisfies Record<
  string,
  (ports: FolderPorts) => Opened
>;

export type PanelName = keyof typeof PANELS;
export const PANEL_NAMES = Object.keys(PANELS) as readonly PanelName[];
export type Panels = Readonly<Record<PanelName, Opened>>;

/** @param add keeps each to let it go. */
export const makePanels = (ports: FolderPorts, add: (panel: Opened) => Opened): Panels =>
  Object.fromEntries(PANEL_NAMES.map((name) => [name, add(PANELS[name](ports))])) as Panels;
