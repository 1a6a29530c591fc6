import { expect, it } from 'vitest';
import { withoutNoNames } from '../../../src/analysis/noNames';
import type { EntityType } from '../../../src/model/types';

/** What is left of one name in a text. */
function isName(text: string, name: string, type: EntityType = 'person'): boolean {
  const start = text.indexOf(name);
  const mention = { start, end: start + name.length, type, kind: 'named', confidence: 0.9, why: '' } as const;
  return withoutNoNames(text, [mention], []).length > 0;
}

it.each([
  ['A new Bill would bar the sale.', 'Bill', false],
  ['Later Bill barred the sale.', 'Bill', true],
  ['An Ostin Ebola patient left.', 'Ostin Ebola', false],
  ['The Brisk virus has come back.', 'Brisk', false],
  ['Brisk has come back.', 'Brisk', true],
  ['She said yes, OK, they may go.', 'OK', false],
  ['A fire in Tulsa, OK, hurt two.', 'OK', true],
  ['Rita Sands, Ph.D., spoke.', 'Ph.D.', false],
])('%s: %s', (text, name, kept) => expect(isName(text, name)).toBe(kept));
