/** The gates at which a bug of ours ends: logged by place and kind, never with article text, never thrown at the editor. */
import * as vscode from 'vscode';
import { describeFault } from '../base/fault';
import type { Log } from '../platform/ports';

/** What a provider gives; undefined where it fell over, so that the other providers' answers still show. */
export function providerGate<A extends readonly unknown[], R>(
  log: Log,
  name: string,
  provide: (...args: A) => R | undefined,
): (...args: A) => R | undefined {
  return (...args) => {
    try {
      return provide(...args);
    } catch (error) {
      log.error(`${name}: ${describeFault(error)}`);
      return undefined;
    }
  };
}

/** Runs a listener of the editor's events behind a gate. */
export const listenerGate =
  <T>(log: Log, name: string, listen: (value: T) => void) =>
  (value: T): void => {
    providerGate(log, name, listen)(value);
  };

/** Registers a command; a fault becomes one calm sentence and a line in the log. */
export function registerCommand(
  log: Log,
  id: string,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      log.error(`${id}: ${describeFault(error)}`);
      void vscode.window.showErrorMessage(vscode.l10n.t('Dateline could not do this. The log tells where it failed.'));
      return undefined;
    }
  });
}
