/** What the engine needs, and how it is doing. */
import type { Problem } from '../model/types';
import type { Clock, Log, WorkerFactory } from '../platform/ports';
import type { ModelFile } from './models';

/**
 * idle: no worker yet · starting · ready: nothing asked · working · paused: it fell over too often and waits for `resume`, or rests until it tries again itself.
 */
export interface EngineState {
  readonly kind: 'idle' | 'starting' | 'ready' | 'working' | 'paused';
  /** Missing or damaged model files. */
  readonly problems: readonly Problem[];
}

export interface ClientPorts {
  readonly workers: WorkerFactory;
  readonly clock: Clock;
  readonly log: Log;
  /** Reads the model files; called once for each worker. Never rejects. */
  readonly loadModels: () => Promise<readonly ModelFile[]>;
}
