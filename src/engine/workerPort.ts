/** The few lines in which a Node worker and a browser worker differ. */
import type { WorkerPort } from './workerLoop';

/** The part that both kinds of port share. */
interface Port {
  postMessage(message: unknown): void;
}
interface NodePort extends Port {
  on(event: 'message', listener: (message: unknown) => void): void;
}
/** What of Node's globals the worker looks for. */
interface Surroundings {
  setImmediate?(run: () => void): unknown;
}
interface NodeProcess {
  getBuiltinModule?(id: string): { readonly parentPort: NodePort | null } | undefined;
}

export function currentPort(): WorkerPort {
  const { process } = globalThis as { process?: NodeProcess };
  const nodePort = process?.getBuiltinModule?.('worker_threads')?.parentPort;
  const port: Port = nodePort ?? (globalThis as unknown as Port);
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      if (nodePort) nodePort.on('message', listener);
      else globalThis.addEventListener('message', (event) => listener((event as MessageEvent).data));
    },
    soon: soonIn(globalThis),
    now: () => performance.now(),
  };
}

/**
 * Runs something after the messages that wait already, without the delay that timers are given. In a browser that is a
 * message to oneself. Node takes up to a thousand messages of one port before it turns to another, so that the host would
 * not be heard for a thousand slices of work; it has a way of its own.
 */
function soonIn({ setImmediate }: Surroundings): WorkerPort['soon'] {
  if (setImmediate) return (run) => void setImmediate(run);
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(0);
  };
}
