/**
 * The one loop that most of the analysis waits for, as WebAssembly with SIMD: it adds up rows of signed bytes, sixteen columns
 * at a time, two to five times as fast as typed arrays do (test/bench/RESULTS.md). Written out by hand, since one loop is no
 * reason for a compiler; `Rows` does the same without it where an engine has none.
 */

/** sums[0 .. 16 * blocks) = the sums, as numbers of 32 bits, of the rows chosen[0 .. count). All but sizes are places in memory. */
export type AddRows = (rows: number, size: number, chosen: number, count: number, sums: number, blocks: number) => void;

/** What is used of WebAssembly: the analysis is compiled without the types of any host. */
interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly add: AddRows } };
}

const PAGE = 65_536;
let compiled: object | undefined;

/** Memory of at least so many bytes, all 0, and the loop over it; null where there is no WebAssembly, SIMD or room. */
export function rowsKernel(bytes: number): { readonly memory: ArrayBuffer; readonly add: AddRows } | null {
  const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly;
  if (!engine) return null;
  try {
    compiled ??= new engine.Module(moduleBytes());
    const memory = new engine.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { add } = new engine.Instance(compiled, { rows: { memory } }).exports;
    return { memory: memory.buffer, add };
  } catch {
    return null;
  }
}

// Parameters, then what the loops keep.
const [ROWS, SIZE, CHOSEN, COUNT, SUMS, BLOCKS, AT, END, LOW, HIGH, BYTES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const [I32, V128, EMPTY] = [0x7f, 0x7b, 0x40];

type Code = readonly number[];
/** Whole numbers in groups of seven bits, low ones first. */
const leb = (value: number): Code => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]);
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const sized = (content: Code): Code => [...leb(content.length), ...content];
const name = (text: string): Code => sized([...text].map((letter) => letter.charCodeAt(0)));
const get = (local: number): Code => [0x20, local];
const set = (local: number, value: Code): Code => [...value, 0x21, local];
const i32 = (value: number): Code => [0x41, value];
const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
const simd = (operation: number): Code => [0xfd, ...leb(operation)];
const load32 = (at: Code): Code => [...at, 0x28, 2, 0];
const load128 = (at: Code): Code => [...at, ...simd(0x00), 0, 0];
const store128 = (offset: number, value: Code): Code => [...get(SUMS), ...value, ...simd(0x0b), 4, offset];
const extendLow8 = (value: Code): Code => [...value, ...simd(0x87)];
const extendHigh8 = (value: Code): Code => [...value, ...simd(0x88)];
const add16 = (a: Code, b: Code): Code => [...a, ...b, ...simd(0x8e)];
const extendLow16 = (value: Code): Code => [...value, ...simd(0xa7)];
const extendHigh16 = (value: Code): Code => [...value, ...simd(0xa8)];
const ZERO: Code = [...simd(0x0c), ...new Array<number>(16).fill(0)];
/** Runs the body again as long as the condition holds at its end. */
const loop = (body: Code, goesOn: Code): Code => [0x03, EMPTY, ...body, ...goesOn, 0x0d, 0, 0x0b];
const when = (condition: Code, body: Code): Code => [...condition, 0x04, EMPTY, ...body, 0x0b];
const less = (a: Code, b: Code): Code => [...a, ...b, 0x49];

function moduleBytes(): Uint8Array {
  const rowAt = add(get(ROWS), [...load32(get(AT)), ...get(SIZE), 0x6c]);
  const addRow = [
    ...set(BYTES, load128(rowAt)),
    ...set(LOW, add16(get(LOW), extendLow8(get(BYTES)))),
    ...set(HIGH, add16(get(HIGH), extendHigh8(get(BYTES)))),
    ...set(AT, add(get(AT), i32(4))),
  ];
  const isLeft = less(get(AT), get(END));
  const addBlock = [
    ...set(LOW, ZERO),
    ...set(HIGH, ZERO),
    ...set(AT, get(CHOSEN)),
    ...when(isLeft, loop(addRow, isLeft)),
    ...store128(0, extendLow16(get(LOW))),
    ...store128(16, extendHigh16(get(LOW))),
    ...store128(32, extendLow16(get(HIGH))),
    ...store128(48, extendHigh16(get(HIGH))),
    ...set(ROWS, add(get(ROWS), i32(16))),
    // 64 and -1 as signed numbers in groups of seven bits.
    ...set(SUMS, add(get(SUMS), [0x41, 0xc0, 0])),
    ...set(BLOCKS, add(get(BLOCKS), [0x41, 0x7f])),
  ];
  const body = [...set(END, add(get(CHOSEN), [...get(COUNT), ...i32(2), 0x74])), ...loop(addBlock, get(BLOCKS)), 0x0b];
  const locals = [2, 2, I32, 3, V128];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('rows'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('add'), 0, 0]),
    ...section(10, [1, ...sized([...locals, ...body])]),
  ]);
}
