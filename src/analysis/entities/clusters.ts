import type { ByteReader, ByteWriter } from './bytes';
import { hashText } from './hash';
import { HashTable } from './table';

/** Cluster ids of words: coarse << 24 | middle << 16 | fine; 0 where the word is unknown. Ids start at 1. */
export interface WordClusters {
  of(lower: string): number;
}

/** Clusters by hash of the lower-case word; a word with hyphens that is unknown has its last part's. */
export class ClusterTable implements WordClusters {
  constructor(private readonly table: HashTable) {}

  of(lower: string): number {
    const known = this.table.get(hashText(lower));
    if (known !== -1) return known;
    const hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen < lower.length - 2) return Math.max(0, this.table.get(hashText(lower.slice(hyphen + 1))));
    return 0;
  }
}

export function readClusters(reader: ByteReader): ClusterTable {
  const count = reader.varint();
  const table = new HashTable(count);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.varint();
    const low = reader.byte();
    const high = reader.byte();
    const middle = reader.byte();
    const coarse = reader.byte();
    table.set(hash | 0, (coarse << 24) | (middle << 16) | (high << 8) | low);
  }
  return new ClusterTable(table);
}

/** `clusters` maps word hashes (signed) to cluster ids as in WordClusters. */
export function writeClusters(writer: ByteWriter, clusters: ReadonlyMap<number, number>): void {
  const sorted = [...clusters].map(([hash, id]) => [hash >>> 0, id] as const).sort((a, b) => a[0] - b[0]);
  writer.varint(sorted.length);
  let before = 0;
  for (const [hash, id] of sorted) {
    writer.varint(hash - before);
    before = hash;
    writer.byte(id);
    writer.byte(id >>> 8);
    writer.byte(id >>> 16);
    writer.byte(id >>> 24);
  }
}
