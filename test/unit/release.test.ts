import { expect, test } from 'vitest';
import { faults, weaknesses } from '../package/release.mjs';

const state = {
  manifest: { version: '1.2.0', repository: { url: 'https://example.org/dateline' } },
  changelog: '# Changelog\n\n## 1.2.0\n\n* New.\n\n## 1.1.0\n',
  changed: '\n',
  tags: ['v1.1.0', ''],
};

test('a version goes out that is committed, told, new and says where it comes from', () => {
  expect(faults(state)).toEqual([]);
  expect(faults({ ...state, changed: ' M src/limits.ts\n' })).toHaveLength(1);
  expect(faults({ ...state, changelog: '# Changelog\n\n## Unreleased\n\n## 1.2.0\n' })).toEqual([
    'CHANGELOG.md begins with Unreleased, package.json says 1.2.0.',
  ]);
  expect(faults({ ...state, tags: ['v1.2.0'] })).toHaveLength(1);
  expect(faults({ ...state, manifest: { version: '1.2.0' }, tags: [] })).toHaveLength(1);
});

test('nothing goes out with a known weakness, or unasked', () => {
  const bom = { components: [{ name: 'lit' }, { name: 'valibot' }] };
  const high = { severity: 'high', range: '<2.0.0' };
  expect(weaknesses({ vulnerabilities: { esbuild: high } }, bom)).toEqual([]);
  expect(weaknesses({ vulnerabilities: { lit: high, esbuild: high } }, bom)).toEqual([
    'lit <2.0.0 ships and has a known weakness (high).',
  ]);
  expect(weaknesses({ message: '405 Method Not Allowed' }, bom)).toEqual([
    'npm audit gave no answer: 405 Method Not Allowed',
  ]);
});
