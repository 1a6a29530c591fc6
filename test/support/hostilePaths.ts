import { seeded } from './seeded';

const STEPS = [
  '..',
  '.',
  '...',
  '....',
  '%2e%2e',
  '%2E.',
  '..%2f',
  '..%5c',
  '.. ',
  '..\u0000',
  '..;',
  '\uff0e\uff0e',
  '\u2025',
  '~',
  '$HOME',
  '%00',
  'C:',
  'c:\\windows',
  '\\\\host\\share',
  '\\..\\..',
  'file:',
  'vscode:',
  'etc',
  'passwd',
  '.ssh',
  '.git',
  'hooks',
  'CON',
  'aux.txt',
  'nul',
  'a.txt:stream',
  'a\nb',
  'a\r\nb',
  '\u202egnp',
  '\ud800',
  '\u001b[2J',
  '-rf',
  '|id',
  '`id`',
  '*',
  '?',
  'x'.repeat(300),
  ' ',
  '.',
  'LPT1.md',
  '__proto__',
  'constructor',
  '\u0301',
  'a.txt.',
  'a.txt',
];
const ENDINGS = ['', '.txt', '.md', '.html', '.ann', '.dateline.jsonl', '/', '\\'];

/** A thousand names of files that want out of their folder, or into what is not theirs; the same in every run. */
export function hostilePaths(): readonly string[] {
  const next = seeded(11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: 1_000 }, () => {
    const steps = Array.from({ length: 1 + Math.floor(next() * 6) }, () => one(STEPS));
    return `${one(['', '', '/', '\\', '//', './'])}${steps.join(one(['/', '/', '\\', '%2f', '/./']))}${one(ENDINGS)}`;
  });
}
