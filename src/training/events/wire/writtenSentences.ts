/** The written sentences of wires as gold. */
import type { GoldText } from '../goldEvents';
import { WRITTEN } from './written';

/** Throws for a line that does not hold the form. */
export const writtenSentences = (): readonly GoldText[] => WRITTEN.trim().split('\n').map(read);

function read(line: string, at: number): GoldText {
  const [label = '', marked = ''] = line.split(' | ');
  if (label === 'NONE') return { id: `written-${at}`, text: marked, events: [] };
  const [code = label, act = code] = label.split('/').map((one) => one.split(':')[0] as string);
  const marks = (pattern: RegExp) => [...marked.matchAll(pattern)].map((found) => found[1] as string);
  const plain = (words: string): { text: string } => ({ text: words.replace(/[<>{}[\]]/g, '') });
  const triggers = marks(/\[(.+?)\]/g);
  if (!/^[A-Z]+$/.test(code) || triggers.length === 0) throw new SyntaxError(`no sentence of a wire: ${line}`);
  const sources = marks(/<(.+?)>/g).map(plain);
  const targets = marks(/\{(.+?)\}/g).map(plain);
  const reciprocal = targets.length === 0 && sources.some(({ text }) => / and |^(?:Both|The two) /.test(text));
  const event = {
    event: code,
    act,
    subtype: label.split(':')[1] ?? null,
    triggers,
    sources: sources.flatMap(parts),
    targets,
    reciprocal,
  };
  return { id: `written-${at}`, text: plain(marked).text, events: [event] };
}

/** "Gorna and Lesk" are two. */
const parts = ({ text }: { readonly text: string }): { text: string }[] =>
  /^[\p{Lu}\p{L}-]+ and [\p{Lu}][\p{L}-]+$/u.test(text)
    ? text.split(' and ').map((each) => ({ text: each }))
    : [{ text }];
