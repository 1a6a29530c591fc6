/** Addresses (URI text) of articles and of what lies beside them. */
import { sidecarOf } from '../store/sidecar';

/** The article's own file; undefined while it has none. */
export function fileUriOf(article: string): string | undefined {
  const file = article.split(/[?#]/, 1)[0] ?? '';
  const path = file.replace(/^[\w+.-]+:(\/\/[^/]*)?/, '');
  return file.startsWith('untitled:') || path === '' ? undefined : file;
}

/** Beside the article; undefined while it has no file. Made from the article's own address, never from content. */
export function sidecarUriOf(article: string): string | undefined {
  const file = fileUriOf(article);
  return file && sidecarOf(file);
}
