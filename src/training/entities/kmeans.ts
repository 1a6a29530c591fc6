/**
 * Spherical k-means over unit vectors (rows of `dimensions` floats): the k centres, as rows. Rows taken at even steps start
 * it, so that it repeats itself exactly.
 */
export function sphericalKMeans(vectors: Float32Array, dimensions: number, k: number, rounds: number): Float32Array {
  const count = vectors.length / dimensions;
  const centres = new Float32Array(k * dimensions);
  const step = Math.max(1, Math.floor(count / k));
  for (let c = 0; c < k; c++) centres.set(row(vectors, c * step, dimensions), c * dimensions);
  for (let round = 0; round < rounds; round++) {
    const groups = assign(vectors, dimensions, centres);
    const sums = new Float32Array(k * dimensions);
    for (let i = 0; i < count; i++) {
      const target = (groups[i] as number) * dimensions;
      for (let d = 0; d < dimensions; d++) {
        sums[target + d] = (sums[target + d] as number) + (vectors[i * dimensions + d] as number);
      }
    }
    for (let c = 0; c < k; c++) {
      if (normalise(sums, c * dimensions, dimensions)) centres.set(row(sums, c, dimensions), c * dimensions);
    }
  }
  return centres;
}

const row = (all: Float32Array, at: number, dimensions: number): Float32Array =>
  all.subarray(at * dimensions, (at + 1) * dimensions);

/** Scales a row to length one; false where it is all zero. */
export function normalise(all: Float32Array, from: number, dimensions: number): boolean {
  let sum = 0;
  for (let d = from; d < from + dimensions; d++) sum += (all[d] as number) ** 2;
  if (sum === 0) return false;
  const factor = 1 / Math.sqrt(sum);
  for (let d = from; d < from + dimensions; d++) all[d] = (all[d] as number) * factor;
  return true;
}

/** Index of the nearest centre for each row. */
export function assign(vectors: Float32Array, dimensions: number, centres: Float32Array): Int32Array {
  const all = Array.from({ length: centres.length / dimensions }, (_, c) => c);
  return Int32Array.from({ length: vectors.length / dimensions }, (_, i) =>
    nearest(row(vectors, i, dimensions), centres, all),
  );
}

/** The nearest of some centres, by cosine. */
function nearest(vector: Float32Array, centres: Float32Array, candidates: readonly number[]): number {
  const dimensions = vector.length;
  let best = Number.NEGATIVE_INFINITY;
  let found = 0;
  for (const c of candidates) {
    const at = c * dimensions;
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (vector[d] as number) * (centres[at + d] as number);
    if (dot > best) {
      best = dot;
      found = c;
    }
  }
  return found;
}
