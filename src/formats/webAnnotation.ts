/**
 * W3C Web Annotation (www.w3.org/TR/annotation-model) as JSON-LD: one page of annotations an article. The context's
 * address is a name: nothing fetches it. Positions are code points, as the model asks; quotes keep 32 units around.
 */
import { describeAnchor } from '../corrections/anchor';
import type { Event, Participant, Span } from '../model/types';
import { safeJson } from '../words/printable';
import { CodePoints } from './codePoints';
import type { Format, Written } from './format';
import { plainOf } from './plain';
import { readWebAnnotation } from './webAnnotationReader';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const VOCABULARY = 'urn:dateline:vocabulary#';

export const webAnnotation: Format = {
  id: 'web-annotation',
  name: 'Web annotations (JSON-LD)',
  about: 'W3C Web Annotation JSON-LD, with quotes and positions',
  ending: 'jsonld',
  framed: true,
  frame: { open: '[\n', between: ',\n', close: '\n]\n' },
  write: writeWebAnnotation,
  losses: () => [],
  read: readWebAnnotation,
};

const articleIri = (id: string): string => `urn:dateline:article:${encodeURIComponent(id.toWellFormed())}`;

function writeWebAnnotation(article: Written): string {
  const { text, analysis, links } = plainOf(article);
  const points = new CodePoints(text);
  const source = articleIri(analysis.id);
  const target = (span: Span) => {
    const { quote, prefix, suffix } = describeAnchor(text, span);
    return {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextPositionSelector', start: points.fromUnits(span.start), end: points.fromUnits(span.end) },
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      ],
    };
  };
  const actorIri = (id: string): string => `${source}:${encodeURIComponent(id)}`;
  const actors = new Map(analysis.actors.map((one) => [one.id, one]));
  const who = (id: string | null) => {
    const actor = id === null ? undefined : actors.get(id);
    if (!actor) return [];
    const link = links?.get(actor.id);
    const about = { id: actorIri(actor.id), 'dateline:name': actor.name, 'dateline:type': actor.type };
    return [
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: {
          ...about,
          ...(actor.role ? { 'dateline:role': actor.role } : {}),
          ...(link ? { 'dateline:link': link } : {}),
        },
      },
    ];
  };
  const party = (one: Participant | Span) => target(one);
  const annotation = (id: string, motivation: string, span: Span, body: readonly object[], more: object = {}) => ({
    id: `${source}:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    body,
    target: target(span),
    ...more,
  });
  const items = [
    ...analysis.mentions.map((one) =>
      annotation(one.id, 'tagging', one, [tag(one.type), ...who(one.actor)], { 'dateline:kind': one.kind }),
    ),
    ...analysis.times.map((one, i) =>
      annotation(
        `t${i + 1}`,
        'describing',
        one,
        [{ type: 'TextualBody', value: one.value ?? '', format: 'text/plain' }],
        {
          'dateline:grain': one.grain,
        },
      ),
    ),
    ...analysis.events.map((event) =>
      annotation(event.id, 'classifying', event.trigger, [tag(event.act)], {
        'dateline:event': eventFacts(event, party),
      }),
    ),
  ];
  return safeJson(
    {
      '@context': [CONTEXT, { dateline: VOCABULARY }],
      id: `${source}:page`,
      type: 'AnnotationPage',
      'dateline:article': {
        'dateline:id': analysis.id,
        'dateline:title': analysis.title ?? '',
        'dateline:date': analysis.date ?? '',
      },
      items,
    },
    1,
  );
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

const eventFacts = (event: Event, party: (one: Participant | Span) => object) => ({
  'dateline:code': event.code,
  ...(event.subtype ? { 'dateline:subtype': event.subtype } : {}),
  ...(event.mode ? { 'dateline:mode': event.mode } : {}),
  'dateline:contexts': event.contexts,
  'dateline:source': event.source.map(party),
  'dateline:recipient': event.recipient.map(party),
  'dateline:place': event.place.map(party),
  ...(event.time ? { 'dateline:time': party(event.time), 'dateline:timeValue': event.time.value ?? '' } : {}),
  ...(event.speaker ? { 'dateline:speaker': party(event.speaker) } : {}),
  ...(event.object ? { 'dateline:object': party(event.object) } : {}),
  'dateline:modality': event.modality,
  'dateline:polarity': event.polarity,
  'dateline:reciprocal': event.reciprocal,
  ...(event.attributes
    ? {
        'dateline:attributes': event.attributes.map(({ name, value }) => ({
          'dateline:name': name,
          'dateline:value': value,
        })),
      }
    : {}),
  'dateline:quoted': event.quoted,
  'dateline:core': event.core,
});
