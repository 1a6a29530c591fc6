#!/usr/bin/env bash
# A server over the stdio transport of @modelcontextprotocol/sdk 1.32.2 whose standard input ends: its `onclose` is not
# called, neither the transport's nor the server's, so that a server with anything else to do goes on without a client.
# Guessed: the end of standard input, which is how a client over stdio goes away, closes the transport.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2
cat > run.mjs <<'JS'
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

const server = new Server({ name: 'x', version: '1' }, { capabilities: { tools: {} } });
server.onclose = () => console.log('onclose');
await server.connect(new StdioServerTransport());
process.stdin.once('end', () => console.log('input ended'));
setTimeout(async () => {
  console.log('a second later');
  await server.close();
}, 1_000);
JS
node run.mjs < /dev/null | tee seen
printf 'input ended\na second later\nonclose\n' | cmp - seen
