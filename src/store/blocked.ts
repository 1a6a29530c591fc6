/** Why a file of corrections is left alone. */
import type { FileSystem } from '../platform/ports';
import { copyOfDamage } from './damage';
import type { SidecarText } from './lines';

/** Why nothing may be written, in words for the user; undefined where writing is allowed. */
export type Blocked =
  | { readonly reason: 'newer'; readonly message: string }
  | { readonly reason: 'damaged'; readonly message: string; readonly copy: string | undefined }
  | { readonly reason: 'unreadable'; readonly message: string };

export const NEWER: Blocked = {
  reason: 'newer',
  message: 'These corrections were written by a newer version: they are shown, not changed.',
};

/** Keeps a copy of a damaged file first. */
export async function damaged(
  files: FileSystem,
  uri: string,
  { damage }: SidecarText,
  bytes: Uint8Array | undefined,
): Promise<Blocked> {
  const lines = damage.slice(0, 5).map((one) => one.line);
  const message = `The file of corrections cannot be read in line ${lines.join(', ')}: it is left as it is.`;
  return { reason: 'damaged', message, copy: bytes && (await copyOfDamage(files, uri, bytes)) };
}
