/** What the folder's .gitignore files leave out. */
import ignore, { type Ignore } from 'ignore';

/** A .gitignore file and the folder that it lies in, as URI text with a slash at its end. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

export function ignoredBy(files: readonly IgnoreFile[]): (uri: string) => boolean {
  const rules = files.map(({ folder, text }): { folder: string; rule: Ignore } => ({
    folder,
    rule: ignore({ ignorecase: false }).add(text),
  }));
  return (uri) =>
    rules.some(({ folder, rule }) => {
      if (!uri.startsWith(folder)) return false;
      const path = decoded(uri.slice(folder.length));
      return ignore.isPathValid(path) && rule.ignores(path);
    });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
