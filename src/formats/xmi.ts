/**
 * UIMA CAS as XMI, with its type system beside it. Mentions are DKPro named entities, so that tools that know only those
 * see them. Offsets are UTF-16 units; what XML cannot hold becomes a blank, so that they stay.
 */
import type { Event, Participant, Span } from '../model/types';
import { attributesText } from './attributes';
import type { Format, Written } from './format';
import { schemeLabel } from './labels';
import { lost } from './losses';
import { plainOf } from './plain';
import { readXmi } from './xmiReader';
import { attributes, forbiddenUnits } from './xml';

const ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const ANNOTATION = 'uima.tcas.Annotation';
const STRING = 'uima.cas.String';
const FLAG = 'uima.cas.Boolean';

type Features = readonly (readonly [name: string, range: string, element?: string])[];

const TYPES: readonly (readonly [name: string, parent: string, features: Features])[] = [
  [
    ENTITY,
    ANNOTATION,
    [
      ['value', STRING],
      ['identifier', STRING],
    ],
  ],
  [
    'dateline.Article',
    'uima.cas.TOP',
    [
      ['id', STRING],
      ['title', STRING],
      ['date', STRING],
    ],
  ],
  [
    'dateline.Actor',
    'uima.cas.TOP',
    [
      ['name', STRING],
      ['type', STRING],
      ['role', STRING],
      ['link', STRING],
    ],
  ],
  [
    'dateline.Mention',
    ENTITY,
    [
      ['type', STRING],
      ['kind', STRING],
      ['actor', 'dateline.Actor'],
    ],
  ],
  ['dateline.Party', ANNOTATION, [['actor', 'dateline.Actor']]],
  [
    'dateline.Time',
    ANNOTATION,
    [
      ['value', STRING],
      ['grain', STRING],
    ],
  ],
  [
    'dateline.Event',
    ANNOTATION,
    [
      ...(
        ['act', 'code', 'subtype', 'mode', 'contexts', 'modality', 'polarity', 'timeValue', 'attributes'] as const
      ).map((name) => [name, STRING] as const),
      ...(['reciprocal', 'quoted', 'core'] as const).map((name) => [name, FLAG] as const),
      ...(['source', 'recipient', 'place'] as const).map(
        (name) => [name, 'uima.cas.FSArray', 'dateline.Party'] as const,
      ),
      ...(['time', 'speaker', 'object'] as const).map((name) => [name, 'dateline.Party'] as const),
    ],
  ],
];

const feature = ([name, range, element]: Features[number]): string =>
  `<featureDescription><name>${name}</name><description/><rangeTypeName>${range}</rangeTypeName>` +
  `${element ? `<elementType>${element}</elementType>` : ''}</featureDescription>`;

const TYPE_SYSTEM = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
<types>
${TYPES.map(
  ([name, parent, features]) =>
    `<typeDescription><name>${name}</name><description/><supertypeName>${parent}</supertypeName>` +
    `<features>${features.map(feature).join('')}</features></typeDescription>`,
).join('\n')}
</types>
</typeSystemDescription>
`;

export const xmi: Format = {
  id: 'xmi',
  name: 'Annotations for UIMA (XMI)',
  about: 'UIMA CAS as XMI with its type system, for DKPro and INCEpTION',
  ending: 'xmi',
  write: writeXmi,
  apart: { all: [{ name: 'TypeSystem.xml', text: TYPE_SYSTEM }] },
  losses: (article) => lost({ characters: forbiddenUnits(plainOf(article).text) }),
  read: readXmi,
};

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" ' +
  'xmlns:tcas="http:///uima/tcas.ecore" xmlns:dateline="http:///dateline.ecore" xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n';
const SOFA = 1;

function writeXmi(article: Written): string {
  const { text, analysis, links } = plainOf(article);
  const out: string[] = [HEAD];
  const members: number[] = [];
  let next = SOFA + 1;
  type Values = Readonly<Record<string, string | number | boolean | undefined>>;
  const add = (tag: string, values: Values, span?: Span): number => {
    const id = next++;
    const where = span ? { sofa: SOFA, begin: span.start, end: span.end } : {};
    out.push(`<${tag}${attributes({ 'xmi:id': id, ...where, ...values })}/>\n`);
    members.push(id);
    return id;
  };
  add('tcas:DocumentAnnotation', { language: analysis.language }, { start: 0, end: text.length });
  add('dateline:Article', { id: analysis.id, title: analysis.title ?? undefined, date: analysis.date ?? undefined });
  const actors = new Map(
    analysis.actors.map((one) => [
      one.id,
      add('dateline:Actor', { name: one.name, type: one.type, role: one.role ?? undefined, link: links?.get(one.id) }),
    ]),
  );
  const actor = (id: string | null): number | undefined => (id === null ? undefined : actors.get(id));
  for (const one of analysis.mentions) {
    const about = { value: schemeLabel(one.type), type: one.type, kind: one.kind, actor: actor(one.actor) };
    add('dateline:Mention', { ...about, identifier: one.actor === null ? undefined : links?.get(one.actor) }, one);
  }
  for (const one of analysis.times) add('dateline:Time', { value: one.value ?? undefined, grain: one.grain }, one);
  const party = (one: Span & Partial<Participant>): number =>
    add('dateline:Party', { actor: actor(one.actor ?? null) }, one);
  const parties = (list: readonly Participant[]): string | undefined => list.map(party).join(' ') || undefined;
  for (const event of analysis.events) add('dateline:Event', eventValues(event, party, parties), event.trigger);
  const sofa = { 'xmi:id': SOFA, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text/plain', sofaString: text };
  out.push(`<cas:Sofa${attributes(sofa)}/>\n`);
  out.push(`<cas:View sofa="${SOFA}" members="${members.join(' ')}"/>\n</xmi:XMI>\n`);
  return out.join('');
}

const eventValues = (
  event: Event,
  party: (one: Span) => number,
  parties: (list: readonly Participant[]) => string | undefined,
) => ({
  act: event.act,
  code: event.code,
  subtype: event.subtype ?? undefined,
  mode: event.mode ?? undefined,
  contexts: event.contexts.join(' ') || undefined,
  modality: event.modality,
  polarity: event.polarity,
  timeValue: event.time?.value ?? undefined,
  attributes: attributesText(event) || undefined,
  reciprocal: event.reciprocal,
  quoted: event.quoted,
  core: event.core,
  source: parties(event.source),
  recipient: parties(event.recipient),
  place: parties(event.place),
  time: event.time ? party(event.time) : undefined,
  speaker: event.speaker ? party(event.speaker) : undefined,
  object: event.object ? party(event.object) : undefined,
});
