/** Spherical k-means over unit vectors (rows of `dimensions` floats), deterministic: the first k rows taken at even steps start it. */
export function sphericalKMeans(
  vectors: Float32Array,
  dimensions: number,
  k: number,
  rounds: number,
  sample: number,
): Int32Array {
  const count = vectors.length / dimensions;
  const used = Math.min(sample, count);
  const centres = new Float32Array(k * dimensions);
  const step = Math.max(1, Math.floor(used / k));
  for (let c = 0; c < k; c++) centres.set(row(vectors, c * step, dimensions), c * dimensions);
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(vectors, used, dimensions, centres, k);
    const sums = new Float32Array(k * dimensions);
    for (let i = 0; i < used; i++) {
      const target = (nearest[i] as number) * dimensions;
      for (let d = 0; d < dimensions; d++)
        sums[target + d] = (sums[target + d] as number) + (vectors[i * dimensions + d] as number);
    }
    for (let c = 0; c < k; c++)
      normalise(sums, c * dimensions, dimensions) && centres.set(row(sums, c, dimensions), c * dimensions);
  }
  return assign(vectors, count, dimensions, centres, k);
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

function assign(
  vectors: Float32Array,
  count: number,
  dimensions: number,
  centres: Float32Array,
  k: number,
): Int32Array {
  const nearest = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const base = i * dimensions;
    let best = -2;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      const at = c * dimensions;
      for (let d = 0; d < dimensions; d++) dot += (vectors[base + d] as number) * (centres[at + d] as number);
      if (dot > best) {
        best = dot;
        nearest[i] = c;
      }
    }
  }
  return nearest;
}
