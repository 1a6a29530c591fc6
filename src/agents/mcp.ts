/**
 * The tools over the Model Context Protocol on standard input and output, with the official SDK. It talks to whoever started
 * it and to nobody else.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describeFault } from '../base/fault';
import type { Clock } from '../platform/ports';
import { DATA_NOTE } from './answer';
import { type Library, ToolError } from './library';
import { agentNamed, TOOLS, Toolbox } from './tools';

const INSTRUCTIONS = `Dateline reads the news articles of one folder on this computer: actors, events, and the sentences that prove them. Corrections can only be proposed; a person decides. ${DATA_NOTE}`;

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });

export interface Served {
  readonly library: Library;
  readonly clock: Pick<Clock, 'now' | 'after'>;
  readonly version: string;
  /** A fault of ours, without words of articles. */
  fault(message: string): void;
}

/** Resolves when the other side has gone. */
export async function serve({ library, clock, version, fault }: Served): Promise<void> {
  const toolbox = new Toolbox(library, clock);
  const server = new Server(
    { name: 'dateline', title: 'Dateline', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ name, title, description, input, readOnly }) => ({
      name,
      title,
      description,
      inputSchema: toJsonSchema(input, { target: 'draft-07', errorMode: 'ignore' }) as { type: 'object' },
      annotations: { readOnlyHint: readOnly, destructiveHint: false, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }): Promise<CallToolResult> => {
    try {
      const by = agentNamed(server.getClientVersion()?.name ?? '');
      const text = await toolbox.call(params.name, params.arguments, by, signal);
      return { content: [{ type: 'text', text }] };
    } catch (error) {
      if (error instanceof ToolError) return failed(error.message);
      if (signal.aborted) return failed('cancelled');
      fault(`${params.name}: ${describeFault(error)}`);
      return failed('Dateline could not do this.');
    }
  });
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    // The transport does not tell that its input ended.
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
