/** What a folder's codebook asks of events ("injured: 12"), in formats that have no field of that name. */
import type { Attribute, Event } from '../model/types';
import { safeParse } from './jsonPieces';

/** `{"injured":12,"weapon":"gun"}`; '' where there are none. */
export const attributesText = ({ attributes = [] }: Pick<Event, 'attributes'>): string =>
  attributes.length === 0 ? '' : JSON.stringify(Object.fromEntries(attributes.map(({ name, value }) => [name, value])));

/** What `attributesText` wrote; undefined where it is something else, or nothing. */
export function readAttributes(text: string | undefined): readonly Attribute[] | undefined {
  try {
    const said = safeParse(text ?? '');
    if (typeof said !== 'object' || said === null || Array.isArray(said)) return undefined;
    const all = Object.entries(said).flatMap(([name, value]) =>
      name !== '' && (typeof value === 'string' || typeof value === 'number') ? [{ name, value }] : [],
    );
    return all.length > 0 ? all : undefined;
  } catch {
    return undefined;
  }
}

/** How many values a format without a place for them loses. */
export const countAttributes = (events: readonly Pick<Event, 'attributes'>[]): number =>
  events.reduce((sum, { attributes = [] }) => sum + attributes.length, 0);
