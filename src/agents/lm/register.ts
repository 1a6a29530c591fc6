/** The tools for the editor's own assistants, and the server for editors that start servers of extensions. */
import * as vscode from 'vscode';
import { type Disposable, DisposableStore } from '../../base/dispose';
import { describeFault } from '../../base/fault';
import type { Log, McpServer } from '../../platform/ports';
import { ToolError } from '../library';
import type { Toolbox } from '../tools';

/** As `agentNamed` says it: the editor does not say which assistant asks. */
const BY = 'agent:assistant';
const PREFIX = 'dateline_';
const MCP_PROVIDER = 'dateline.mcp';

export interface AgentPorts {
  /** Names of the tools in package.json. */
  readonly tools: readonly string[];
  /** Read when a tool is called first. */
  readonly toolbox: () => Promise<Toolbox>;
  readonly log: Log;
  readonly server: McpServer | undefined;
}

export function registerAgents({ tools, toolbox, log, server }: AgentPorts): Disposable {
  const store = new DisposableStore();
  for (const name of tools)
    store.add(vscode.lm.registerTool(name, new EditorTool(name.slice(PREFIX.length), toolbox, log)));
  store.add(registerServer(server, log));
  return store;
}

class EditorTool implements vscode.LanguageModelTool<object> {
  constructor(
    private readonly name: string,
    private readonly toolbox: AgentPorts['toolbox'],
    private readonly log: Log,
  ) {}

  prepareInvocation(): vscode.PreparedToolInvocation {
    const said = this.name === 'propose' ? vscode.l10n.t('Proposing corrections') : vscode.l10n.t('Reading articles');
    return { invocationMessage: said };
  }

  /** The editor checks no arguments, and lets go of a cancelled tool without stopping it. */
  async invoke(
    { input }: vscode.LanguageModelToolInvocationOptions<object>,
    token: vscode.CancellationToken,
  ): Promise<vscode.LanguageModelToolResult> {
    const aborting = new AbortController();
    if (token.isCancellationRequested) aborting.abort();
    const listening = token.onCancellationRequested(() => aborting.abort());
    try {
      const text = await (await this.toolbox()).call(this.name, input, BY, aborting.signal);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    } catch (error) {
      if (error instanceof ToolError) throw new Error(error.message);
      if (aborting.signal.aborted) throw new vscode.CancellationError();
      this.log.error(`${this.name}: ${describeFault(error)}`);
      throw new Error('Dateline could not do this.');
    } finally {
      listening.dispose();
    }
  }
}

/** What newer editors than the oldest that we run in have. */
interface NewerLm {
  registerMcpServerDefinitionProvider?(
    id: string,
    provider: { provideMcpServerDefinitions(): readonly unknown[] },
  ): vscode.Disposable;
}
type ServerDefinition = new (
  label: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => unknown;

function registerServer(server: McpServer | undefined, log: Log): Disposable {
  const store = new DisposableStore();
  const { registerMcpServerDefinitionProvider } = vscode.lm as NewerLm;
  const Definition = (vscode as { readonly McpStdioServerDefinition?: ServerDefinition }).McpStdioServerDefinition;
  if (!server || !registerMcpServerDefinitionProvider || !Definition) return store;
  const provider = {
    provideMcpServerDefinitions: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map(({ uri, name }) => {
          const { command, args, env } = server(uri.fsPath);
          return new Definition(`Dateline: ${name}`, command, args, env);
        }),
  };
  try {
    store.add(registerMcpServerDefinitionProvider.call(vscode.lm, MCP_PROVIDER, provider));
  } catch (error) {
    // Editors in between want another contribution.
    log.info(`no server for assistants: ${describeFault(error)}`);
  }
  return store;
}
