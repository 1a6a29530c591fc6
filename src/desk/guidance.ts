import type { Guidance } from '../model/codebook';
import type { Learned } from './lessonFiles';

/** What a folder tells the analysis, its codebook and what its decisions teach, as one. */
export function guidedBy(codebook: Guidance | undefined, learned: Learned | undefined): Guidance | undefined {
  if (!learned) return codebook;
  const key = `${codebook?.key ?? ''} ${learned.key}`;
  return { key, codebook: codebook?.codebook ?? null, lessons: learned.lessons };
}
