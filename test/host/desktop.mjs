// node test/host/desktop.mjs: the in-host tests in desktop VS Code (VSCODE_PATH, else a downloaded one).
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleHostTests } from '../support/bundle.mjs';
import { root } from '../support/editor.mjs';
import { workspaceCopy } from '../support/inHost.mjs';
import { temporaryFolder } from '../support/server.mjs';

try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_PATH,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleHostTests(),
    cachePath: join(root, '.vscode-test'),
    launchArgs: [workspaceCopy(), '--disable-workspace-trust', '--user-data-dir', temporaryFolder('desktop')],
  });
  console.log('The tests passed in desktop VS Code.');
} catch (error) {
  const offline = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|getaddrinfo/.test(String(error));
  console.error(
    offline
      ? 'No desktop VS Code: set VSCODE_PATH or connect; the same tests run with "npm run test:host".'
      : `The tests in desktop VS Code failed: ${error.message ?? error}`,
  );
  process.exitCode = 1;
}
