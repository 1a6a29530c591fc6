/** 32-bit hashes of text and of tuples: features, words and phrases are known to the model by these alone. */

/** FNV-1a over UTF-16 units with a final avalanche; the result is a signed 32-bit integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

/** Order matters: mix(a, b) and mix(b, a) differ. */
export function mix(a: number, b: number): number {
  return avalanche(Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ 0x2545f491, 0x85ebca77));
}

function avalanche(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
