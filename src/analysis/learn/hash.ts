/** 32-bit FNV-1a over UTF-16 units with a final mix, so that low bits are well spread. */
export function hashFeature(feature: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Features as hashes, each once, so that several networks can read them. */
export function hashFeatures(features: readonly string[]): number[] {
  return [...new Set(features.map(hashFeature))];
}
