/** Where an analysis, decisions included, is not as the folder's codebook asks. Pure. */
import {
  attributesOf,
  type Breach,
  type Codebook,
  isKnownType,
  ownEventOf,
  REQUIRABLE,
  type Requirable,
  requiredOf,
} from '../model/codebook';
import { isMain } from '../model/mainList';
import type { Analysis, Event } from '../model/types';

/** The editor takes no more for one file. */
const MOST = 500;

/** In text order. Events that are not shown to be read owe nothing, unless a person judged them (`judged`, by id). */
export function breachesOf(
  analysis: Analysis,
  codebook: Codebook | undefined,
  judged: ReadonlyMap<string, unknown> = new Map(),
): Breach[] {
  const out: Breach[] = [];
  const told = new Set<string>();
  for (const { id, type, start, end } of analysis.mentions) {
    if (isKnownType(type, codebook)) continue;
    // An actor that stands in the text a hundred times is one breach for each type of its places.
    const key = `${type} ${start} ${end}`;
    if (told.has(key)) continue;
    told.add(key);
    out.push({ kind: 'type', span: { start, end }, id, name: type, field: '', value: '' });
  }
  for (const event of analysis.events)
    out.push(...eventBreaches(event, codebook, isMain(event) || judged.has(event.id)));
  return out.sort((a, b) => a.span.start - b.span.start).slice(0, MOST);
}

function eventBreaches(event: Event, codebook: Codebook | undefined, owes: boolean): Breach[] {
  const { id, subtype, trigger: span } = event;
  if (subtype === null) return [];
  const base = { span, id, name: subtype, field: '', value: '' };
  const own = ownEventOf(codebook, subtype);
  if (!codebook || !own) return isKnownType(subtype, codebook) ? [] : [{ ...base, kind: 'event' }];
  const missing = owes ? requiredOf(codebook, own).filter((field) => !has(event, field)) : [];
  const attributes = new Map(attributesOf(codebook, own).map((one) => [one.name, one]));
  const outside = (event.attributes ?? []).filter(({ name, value }) => {
    const asked = attributes.get(name);
    if (!asked) return true;
    if (asked.kind === 'number') return typeof value !== 'number';
    return asked.kind === 'choice' && !asked.values.some((one) => one.value === value);
  });
  return [
    ...missing.map((field): Breach => ({ ...base, kind: 'missing', field })),
    ...outside.map(({ name, value }): Breach => ({ ...base, kind: 'outside', field: name, value: String(value) })),
  ];
}

function has(event: Event, field: string): boolean {
  if (!(REQUIRABLE as readonly string[]).includes(field))
    return event.attributes?.some((one) => one.name === field) ?? false;
  const value = event[field as Requirable];
  return Array.isArray(value) ? value.length > 0 || (field === 'recipient' && event.reciprocal) : value !== null;
}
