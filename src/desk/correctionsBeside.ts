import type { Correction } from '../corrections/correction';
import { SIDECAR_BYTES } from '../limits';
import type { FileSystem } from '../platform/ports';
import { readSidecar } from '../store/lines';
import { sidecarOf } from '../store/sidecar';

/** What was decided about an article that is not open, as it stands on disk; none where that cannot be read. */
export const correctionsBeside = (files: FileSystem, article: string): Promise<readonly Correction[]> =>
  correctionsIn(files, sidecarOf(article));

/** @param file address of a sidecar. */
export async function correctionsIn(files: FileSystem, file: string): Promise<readonly Correction[]> {
  try {
    const stat = await files.stat(file);
    if (!stat || stat.size > SIDECAR_BYTES) return [];
    return readSidecar(new TextDecoder().decode(await files.read(file))).corrections;
  } catch {
    return [];
  }
}
