#!/usr/bin/env bash
# A worker thread of Node 20 that gives way between slices of work by a message to itself (a MessageChannel, the usual way
# in a browser to run something after the messages that wait) does not hear its parent for a thousand slices: Node takes up
# to a thousand messages of one port before it turns to the next. Guessed: ports take turns, as tasks do in a browser.
# With setImmediate the parent is heard after one slice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/run.cjs" <<'JS'
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

async function main() {
  for (const how of ['channel', 'immediate']) {
    const slices = await new Promise((resolve) => {
      const worker = new Worker(__filename, { workerData: how });
      worker.on('message', (message) => {
        if (message === 'up') setTimeout(() => worker.postMessage('do you hear me?'), 50);
        else void worker.terminate().then(() => resolve(message));
      });
    });
    console.log(how, slices > 500 ? 'deaf for hundreds of slices' : slices < 100 ? 'hears at once' : slices);
  }
}

function work() {
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()?.();
  const byMessage = (run) => {
    waiting.push(run);
    port2.postMessage(0);
  };
  const soon = workerData === 'channel' ? byMessage : setImmediate;
  let slices = 0;
  let heard = false;
  parentPort.on('message', () => {
    heard = true;
    parentPort.postMessage(slices);
  });
  const slice = () => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    slices += 1;
    if (!heard) soon(slice);
  };
  parentPort.postMessage('up');
  soon(slice);
}

if (isMainThread) void main();
else work();
JS
node "$work/run.cjs" | tee "$work/seen"
printf 'channel deaf for hundreds of slices\nimmediate hears at once\n' | cmp - "$work/seen"
