import { systemClock } from '../../src/platform/clock';
import { nodeFiles } from '../../src/platform/nodeFs';
import { Sidecar } from '../../src/store/sidecar';

export interface Found {
  /** Ids in the order of the file. */
  readonly ids: readonly string[];
  readonly blocked: string | undefined;
}

/** What a window that opens now finds. */
export async function readAll(uri: string): Promise<Found> {
  const sidecar = new Sidecar(nodeFiles, systemClock, uri);
  await sidecar.refresh();
  return { ids: sidecar.corrections.map((one) => one.id), blocked: sidecar.blocked?.reason };
}
