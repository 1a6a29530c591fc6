import { PANEL_NAMES, type PanelName } from '../../panels/panels';
import type { Command } from '../command';

const openPanel = (name: PanelName): Command => ({
  id: `dateline.open${capital(name)}`,
  run: ({ panels }) => panels[name].open(),
});

const capital = <T extends string>(name: T) => `${name.charAt(0).toUpperCase()}${name.slice(1)}` as Capitalize<T>;

/** Open Timeline, Open Network …: a command for each panel. */
export const OPEN_PANELS: readonly Command[] = PANEL_NAMES.map(openPanel);
