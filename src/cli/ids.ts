import { basename, dirname, relative, resolve, sep } from 'node:path';

/** What articles are called after: a file alone by its name, several by their paths below the folder they share. */
export function idsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const paths = files.filter((file) => file !== '-').map((file) => resolve(file));
  let [shared = ''] = paths.map((path) => dirname(path));
  for (const path of paths)
    while (shared !== dirname(shared) && !path.startsWith(shared.endsWith(sep) ? shared : shared + sep))
      shared = dirname(shared);
  return new Map(
    files.map((file) => {
      if (file === '-') return [file, 'stdin'];
      const path = resolve(file);
      return [file, paths.length === 1 ? basename(path) : relative(shared, path).split(sep).join('/')];
    }),
  );
}
