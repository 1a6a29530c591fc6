import type { Lessons } from '../../model/lessons';
import { ENTITY_TYPES, type EntityType } from '../../model/types';
import type { NameMention } from '../document';
import { outweighs } from './recall';

const known: ReadonlySet<string> = new Set(ENTITY_TYPES);

/** Types of names, where decisions outweigh the recogniser: a name is more its own than a word, so that one counts for two. A codebook's own types are found by the codebook. */
export function withTypes(
  text: string,
  names: readonly NameMention[],
  { names: lessons }: Lessons,
): readonly NameMention[] {
  if (lessons.length === 0) return names;
  const byName = new Map(lessons.map((lesson) => [lesson.name, lesson]));
  return names.map((name) => {
    const lesson = byName.get(text.slice(name.start, name.end));
    if (
      !lesson ||
      lesson.type === name.type ||
      !known.has(lesson.type) ||
      !outweighs(lesson.count + 1, name.confidence)
    )
      return name;
    const why = `${name.why}; you called it a ${lesson.type} ${lesson.count} times`;
    return { ...name, type: lesson.type as EntityType, why };
  });
}
