/** The few lines in which a Node worker and a browser worker differ. */
import type { WorkerPort } from './workerLoop';

/** The part that both kinds of port share. */
interface Port {
  postMessage(message: unknown): void;
}
interface NodePort extends Port {
  on(event: 'message', listener: (message: unknown) => void): void;
}
interface NodeProcess {
  getBuiltinModule?(id: string): { readonly parentPort: NodePort | null } | undefined;
}

export function currentPort(): WorkerPort {
  const { process } = globalThis as { process?: NodeProcess };
  const nodePort = process?.getBuiltinModule?.('worker_threads')?.parentPort;
  const port: Port = nodePort ?? (globalThis as unknown as Port);
  // A message to oneself comes after the messages that wait already, and without the delay that timers are given.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      if (nodePort) nodePort.on('message', listener);
      else globalThis.addEventListener('message', (event) => listener((event as MessageEvent).data));
    },
    soon(run) {
      waiting.push(run);
      port2.postMessage(0);
    },
    now: () => performance.now(),
  };
}
