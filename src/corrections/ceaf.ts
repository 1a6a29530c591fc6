/**
 * CEAF with the entity-based likeness phi4 (X. Luo, On coreference resolution performance metrics, 2005): the best
 * pairing of clusters, each with one at most, by 2·|both| / (|one| + |other|).
 */

/** The sum of likeness over the best pairing. */
export function ceafE(gold: readonly ReadonlySet<string>[], other: readonly ReadonlySet<string>[]): number {
  // Only clusters that share a mention can gain: each group of them is paired on its own, so that the matrices stay small.
  const likeness = likenessOf(gold, other);
  let sum = 0;
  for (const { rows, columns } of groupsOf(likeness)) {
    const [few, many] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
    const flipped = few === columns;
    sum += bestPairing(
      few.map((a) => many.map((b) => (flipped ? likeness.get(b)?.get(a) : likeness.get(a)?.get(b)) ?? 0)),
    );
  }
  return sum;
}

type Likeness = ReadonlyMap<number, ReadonlyMap<number, number>>;

function likenessOf(gold: readonly ReadonlySet<string>[], other: readonly ReadonlySet<string>[]): Likeness {
  const at = new Map<string, number>();
  other.forEach((cluster, i) => {
    for (const key of cluster) at.set(key, i);
  });
  return new Map(
    gold.map((cluster, g) => {
      const both = new Map<number, number>();
      for (const key of cluster) {
        const there = at.get(key);
        if (there !== undefined) both.set(there, (both.get(there) ?? 0) + 1);
      }
      return [g, new Map([...both].map(([o, n]) => [o, (2 * n) / (cluster.size + (other[o]?.size ?? 0))]))];
    }),
  );
}

/** Rows and columns that hang together. */
function groupsOf(likeness: Likeness): { readonly rows: number[]; readonly columns: number[] }[] {
  const byColumn = new Map<number, number[]>();
  for (const [row, cells] of likeness)
    for (const column of cells.keys()) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  const seen = new Set<number>();
  const groups: { rows: number[]; columns: number[] }[] = [];
  for (const [first, cells] of likeness) {
    if (seen.has(first) || cells.size === 0) continue;
    const rows = new Set([first]);
    const columns = new Set<number>();
    for (const row of rows)
      for (const column of likeness.get(row)?.keys() ?? []) {
        columns.add(column);
        for (const next of byColumn.get(column) ?? []) rows.add(next);
      }
    for (const row of rows) seen.add(row);
    groups.push({ rows: [...rows], columns: [...columns] });
  }
  return groups;
}

/** The largest sum with one column for each row; no more rows than columns. Hungarian method with potentials, O(n²m). */
function bestPairing(matrix: readonly (readonly number[])[]): number {
  const n = matrix.length;
  const m = matrix[0]?.length ?? 0;
  const cost = (i: number, j: number): number => -(matrix[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i;
    let column = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[column] = 1;
      const row = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = cost(row, j) - (u[row] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++)
        if (used[j]) {
          u[rowOf[j] ?? 0] = (u[rowOf[j] ?? 0] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= m; j++) if (rowOf[j]) sum += matrix[(rowOf[j] ?? 0) - 1]?.[j - 1] ?? 0;
  return sum;
}
