// What the UI tests share: one browser, one server for each kind of settings, a page for each suite.
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';
import { fetchEditor, root } from '../support/editor.mjs';
import { workspaceCopy } from '../support/inHost.mjs';
import { startServer } from '../support/server.mjs';
import { openWorkbench } from '../support/workbench.mjs';

const open = { browser: undefined, servers: new Map() };

/** The editor that the UI tests drive; `DATELINE_EDITOR=oldest` chooses the oldest that we support. */
const which = process.env.DATELINE_EDITOR === 'oldest' ? 'oldest' : 'newest';

async function serverFor(options) {
  const key = JSON.stringify(options);
  if (!open.servers.has(key)) open.servers.set(key, startServer(await fetchEditor(which), options));
  return open.servers.get(key);
}

/**
 * Opens the workbench with our extension on a folder of its own.
 * @param {{file?: string, settings?: object, folder?: string, viewport?: object, trusted?: boolean, alone?: boolean}} what
 *   `file` is a name in the folder; `trusted: false` opens the folder in Restricted Mode, `alone` the file without its folder
 */
export async function openDateline({
  file,
  settings = {},
  folder = workspaceCopy(),
  viewport,
  trusted = true,
  alone = false,
} = {}) {
  open.browser ??= launchBrowser();
  const server = await serverFor({ settings, trusted });
  return openWorkbench(await open.browser, {
    port: server.port,
    folder: alone ? undefined : folder,
    file: file && join(folder, file),
    extension: root,
    viewport,
  });
}

export async function closeAll() {
  for (const server of open.servers.values()) await (await server).stop();
  await (await open.browser)?.close();
}
