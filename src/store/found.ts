/** What stands on disk, file and parts, read as one: what counts, what is left of a dead writer, what is torn. */
import type { Correction } from '../corrections/correction';
import { isLeftOf, isOverlaid, isTextOf, type OnDisk, type Part } from './journal';
import { type SidecarText, union } from './lines';

/** What a writer that died long ago left is merged without a question while it is so young. */
const STALE_MS = 3_600_000;

export interface ReadPart {
  readonly part: Part;
  readonly read: SidecarText;
}

export interface OnDiskRead {
  readonly file: SidecarText;
  /** Of the file and of the parts that count. */
  readonly all: readonly Correction[];
  /** All that was read. */
  readonly read: readonly SidecarText[];
  /** Parts of writers that died long ago. */
  readonly stale: readonly ReadPart[];
  /** The file is, or may be, what is left of a write that did not end; `all` is then what was being written. */
  readonly torn: boolean;
  /** Something was written by a newer version. */
  readonly newer: boolean;
}

/** What one look at the disk found. */
export interface Found {
  /** undefined where there is no file. */
  readonly bytes: Uint8Array | undefined;
  readonly file: readonly Correction[];
  /** With what others keep beside it. */
  readonly all: readonly Correction[];
  /** The file is, or may be, what is left of a write that did not end; `all` is then what was being written. */
  readonly torn: boolean;
  /** No line of the file is damaged. */
  readonly whole: boolean;
  readonly parts: readonly Part[];
  /** When reading began. */
  readonly at: number;
}

/** @param now wall clock, milliseconds since 1970. */
export function readDisk(
  { bytes, text, parts }: OnDisk,
  isMine: (part: Part) => boolean,
  parse: (text: string | undefined) => SidecarText,
  now: number,
): OnDiskRead {
  const file = parse(text);
  const others = parts.filter((part) => part.text !== undefined && !isMine(part));
  const whole = parts.filter((part) => part.kind === 'all');
  const damaged = file.damage.length > 0;
  const mine = whole.some((part) => isMine(part) && isTextOf(bytes, part));
  const unread = file.damage.map(({ line }) => line);
  const torn = !mine && (isLeftOf(bytes, whole) || isOverlaid(text, unread, parts));
  const isStale = (part: Part): boolean => !(damaged && torn && part.kind === 'all') && isOld(part, now);
  // A text that was to be written and is not what stands there was followed by another one.
  const used = [...others.filter((part) => part.kind === 'own'), ...(torn ? whole : [])].map(
    (part): ReadPart => ({ part, read: parse(part.text) }),
  );
  const fresh = used.filter(({ part }) => !isStale(part)).map(({ read }) => read);
  return {
    file,
    all: union(file.corrections, ...fresh.map((one) => one.corrections)),
    read: [file, ...used.map(({ read }) => read)],
    stale: used.filter(({ part }) => isStale(part)),
    torn,
    newer: file.newer || fresh.some((one) => one.newer),
  };
}

/** Some file systems know no times and say zero, or count from some other day. */
const isOld = ({ modified }: Part, now: number): boolean => modified > STALE_MS * 1_000 && now - modified > STALE_MS;
