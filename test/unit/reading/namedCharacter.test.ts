import { expect, it } from 'vitest';
import { characterEntities } from '../../../node_modules/character-entities/index.js';
import { decodeNamedCharacterReference } from '../../../src/reading/namedCharacter';

it('knows the names that the package knows which it stands for', () => {
  const names = Object.keys(characterEntities);
  expect(names.length).toBeGreaterThan(2_000);
  expect(names.filter((name) => decodeNamedCharacterReference(name) !== characterEntities[name])).toEqual([]);
});

it.each(['ampfoo', 'ltx', 'Amp1', 'zzz', '', 'constructor', 'copyy'])('knows no "%s"', (name) =>
  expect(decodeNamedCharacterReference(name)).toBe(false),
);
