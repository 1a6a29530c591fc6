import type { Mention, Span } from '../model/types';
import { safeJson } from '../words/printable';
import { CodePoints } from './codePoints';
import type { Format } from './format';
import { schemeLabel } from './labels';
import { flat, linked, lost, misaligned } from './losses';
import { plainOf } from './plain';
import { distinctEvents } from './regions';

/** Of mentions with one span and label the first. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((one) => {
    const key = `${one.start} ${one.end} ${schemeLabel(one.type)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const triple = (points: CodePoints, { start, end }: Span, label: string): readonly [number, number, string] => [
  points.fromUnits(start),
  points.fromUnits(end),
  label,
];

/**
 * What spaCy's `Example.from_dict` takes beside `text`: `entities` flat and without doubles, everything in
 * `spans.mentions`; any further key would be refused.
 */
export const spacy: Format = {
  id: 'spacy',
  name: 'Training records for spaCy',
  about: 'spaCy training records: text, entities, spans (name the file .jsonl)',
  ending: 'jsonl',
  write(article) {
    const { text, analysis } = plainOf(article);
    const points = new CodePoints(text);
    const record = {
      text,
      entities: flat(analysis.mentions).map((one) => triple(points, one, schemeLabel(one.type))),
      spans: {
        mentions: distinct(analysis.mentions).map((one) => triple(points, one, schemeLabel(one.type))),
        triggers: distinctEvents(article).map((event) => triple(points, event.trigger, event.act)),
      },
    };
    return `${safeJson(record)}\n`;
  },
  losses(article) {
    const { text, analysis } = plainOf(article);
    return lost({
      misaligned: misaligned(text, analysis.mentions),
      links: linked(article),
      actors: analysis.actors.length,
      sides: analysis.events.reduce(
        (sum, { source, recipient, place }) => sum + source.length + recipient.length + place.length,
        0,
      ),
      times: analysis.times.length,
    });
  },
};
