/** `dateline join`: shards of a divided run as one file, in the order of ids. Keeps ids and places in memory, no text. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { messageOf } from '../base/result';
import { safeParse } from '../formats/jsonPieces';
import { type Options, UsageError } from './options';
import { warn } from './output';
import { fileSink, stdout } from './sink';

interface Row {
  readonly id: string;
  /** Index of its shard. */
  readonly shard: number;
  readonly start: number;
  readonly length: number;
}

const LINE_FEED = 10;

/** Exit code. @throws UsageError, OutputEnded */
export async function runJoin({ files, out }: Options): Promise<number> {
  if (files.length === 0) throw new UsageError('no shards given');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('"-" can be read once only');
  const rows: Row[] = [];
  const kept = new Map<number, Buffer>();
  let failed = 0;
  const fault = (message: string): void => {
    warn(message);
    failed++;
  };
  for (const [shard, file] of files.entries()) {
    try {
      if (file === '-') kept.set(shard, await readAll(process.stdin));
      await scan(kept.get(shard) ?? createReadStream(file), (line, start, number) => {
        const id = idOf(line);
        if (id === undefined) fault(`${file}, line ${number}: no record with an "id"`);
        else rows.push({ id, shard, start, length: line.length });
      });
    } catch (error) {
      fault(`${file}: ${messageOf(error)}`);
    }
  }
  // By code points, then by shard and place: the same however the run was divided, where no id stands twice.
  rows.sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)) || a.shard - b.shard || a.start - b.start);
  rows.forEach(({ id, shard }, i) => {
    const before = rows[i - 1];
    if (before?.id === id) fault(`the id "${id}" stands twice: in ${files[before.shard]} and in ${files[shard]}`);
  });
  const sink = out === undefined ? stdout : fileSink(out);
  const open = new Map<number, number>();
  let whole = false;
  try {
    for (const { shard, start, length } of rows) {
      const here = kept.get(shard);
      if (here) sink.put(`${here.toString('utf8', start, start + length)}\n`);
      else sink.put(`${readAt(open, files, shard, start, length)}\n`);
    }
    whole = true;
  } finally {
    sink.close(whole);
    for (const file of open.values()) closeSync(file);
  }
  return failed > 0 ? 1 : 0;
}

function readAt(
  open: Map<number, number>,
  files: readonly string[],
  shard: number,
  start: number,
  length: number,
): string {
  const file = open.get(shard) ?? openSync(files[shard] ?? '', 'r');
  open.set(shard, file);
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.toString('utf8', 0, done);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* oneOf(buffer: Buffer): AsyncGenerator<Buffer> {
  yield buffer;
}

/** Lines as bytes with their places; without carriage return, none that is blank. */
async function scan(
  source: Buffer | AsyncIterable<Buffer>,
  take: (line: Buffer, start: number, number: number) => void,
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  let number = 0;
  const line = (raw: Buffer): void => {
    number++;
    const bytes = raw.at(-1) === 13 ? raw.subarray(0, -1) : raw;
    if (bytes.toString('latin1').trim() !== '') take(bytes, at, number);
    at += raw.length + 1;
  };
  for await (const chunk of Buffer.isBuffer(source) ? oneOf(source) : source) {
    let from = 0;
    const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = data.indexOf(LINE_FEED, rest.length); end >= 0; end = data.indexOf(LINE_FEED, from)) {
      line(data.subarray(from, end));
      from = end + 1;
    }
    rest = data.subarray(from);
  }
  if (rest.length > 0) line(rest);
}

function idOf(line: Buffer): string | undefined {
  try {
    const row = safeParse(line.toString('utf8')) as { id?: unknown } | null;
    return typeof row?.id === 'string' ? row.id : undefined;
  } catch {
    return undefined;
  }
}
