import type { PlacedParagraph, ResolvedActors } from '../../src/analysis/actors/input';
import { createRanker } from '../../src/analysis/actors/ranker';
import { resolveActors } from '../../src/analysis/actors/resolve';
import type { NameMention } from '../../src/analysis/document';
import { createRecognizer } from '../../src/analysis/entities/recognizer';
import { parseParagraph } from '../../src/analysis/parseParagraph';
import { placeParagraph } from '../../src/analysis/place';
import { createParser } from '../../src/analysis/syntax/parser';
import { splitSentences } from '../../src/analysis/tokens/sentences';
import { tokenize } from '../../src/analysis/tokens/tokenize';
import type { EntityType } from '../../src/model/types';
import { readModels } from './models';

const models = readModels();
const parser = createParser(models).value;
/** The ranker and the word classes as they ship. */
const knowledge = { ranker: createRanker(models).value, clusters: createRecognizer(models).value.clusters };
const MARK = /\[([^\]]+)\]\{(person|organization|place|group|other)(\+?)\}/g;

export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
}

/**
 * Reads text with names marked as `[Ana Torres]{person}`; `{group+}` marks an adjective. Each line is a paragraph, one
 * that begins with "# " the headline.
 */
export function readMarked(marked: string): MarkedText {
  const paragraphs: PlacedParagraph[] = [];
  let text = '';
  marked.split('\n').forEach((raw, index) => {
    const headline = raw.startsWith('# ');
    const names: NameMention[] = [];
    let line = '';
    let at = 0;
    const source = headline ? raw.slice(2) : raw;
    for (const match of source.matchAll(MARK)) {
      line += source.slice(at, match.index);
      const [all, name = '', type = '', plus] = match;
      const kind = plus ? 'adjective' : 'named';
      names.push({
        start: line.length,
        end: line.length + name.length,
        type: type as EntityType,
        kind,
        confidence: 1,
        why: 'marked',
      });
      line += name;
      at = match.index + all.length;
    }
    line += source.slice(at);
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : '\n') + line;
    const kind = headline ? ('headline' as const) : ('body' as const);
    const sentences = splitSentences(tokenize(line));
    const parsed = parseParagraph({ start: 0, end: line.length, kind, text: line, sentences }, names, parser);
    paragraphs.push(placeParagraph({ start, end: start + line.length, kind }, index, parsed, names));
  });
  return { text, paragraphs };
}

export interface FoundActors {
  readonly text: string;
  readonly resolved: ResolvedActors;
  /** The words of every mention of the actor that a name, alias or description belongs to, in text order. */
  mentionsOf(words: string): string[];
  role(name: string): string | null;
}

export function actorsOf(marked: string): FoundActors {
  const { text, paragraphs } = readMarked(marked);
  const resolved = resolveActors({ text, paragraphs }, knowledge);
  const find = (words: string) => {
    const named = resolved.actors.find((actor) => actor.name === words || actor.aliases.includes(words));
    if (named) return named;
    const mention = resolved.mentions.find((each) => text.slice(each.start, each.end) === words);
    return resolved.actors.find((actor) => actor.id === mention?.actor);
  };
  const words = (id: string): string => {
    const mention = resolved.mentions.find((each) => each.id === id);
    return mention ? text.slice(mention.start, mention.end) : '';
  };
  return {
    text,
    resolved,
    mentionsOf: (name) => find(name)?.mentions.map(words) ?? [],
    role: (name) => find(name)?.role ?? null,
  };
}
