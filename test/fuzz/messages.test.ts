/** What pages and their hosts say to each other may be anything at all: a page that was broken into says what it likes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolderAsked, readFromFolder, readToFolder } from '../../src/panels/folder/messages';
import { readFromNetwork, readNetworkAsked, readToNetwork } from '../../src/panels/network/messages';
import { readFromWebview, readToWebview } from '../../src/panels/sidebar/messages';
import { readFromTimeline, readTimelineAsked, readToTimeline } from '../../src/panels/timeline/messages';
import { fuzz, patience, times } from '../support/fuzzing';

const READERS = [
  ...[readFolderAsked, readFromFolder, readToFolder, readFromNetwork, readNetworkAsked, readToNetwork],
  ...[readFromWebview, readToWebview, readFromTimeline, readTimelineAsked, readToTimeline],
];
const KINDS = 'ready reveal hide run correct orphan model cursor open reports ask same split show save __proto__'.split(
  ' ',
);
const anything = fc.anything({ withNullPrototype: true, withTypedArray: true, maxDepth: 3 });
const nearly = fc.record(
  {
    type: fc.constantFrom(...KINDS),
    target: anything,
    model: anything,
    asked: anything,
    of: fc.oneof(anything, fc.record({ kind: fc.string(), id: fc.string() })),
    rows: fc.oneof(anything, fc.array(anything)),
    command: fc.string(),
    content: fc.string(),
    format: fc.constantFrom('svg', 'png', 'exe'),
    actor: fc.string(),
    events: fc.array(fc.string()),
  },
  { requiredKeys: ['type'] },
);

it(`messages of the pages are taken or refused, never thrown at, over ${times(2_000)}`, patience(20), () => {
  fuzz('pages', fc.oneof(anything, nearly), 2_000, (message) => {
    for (const read of READERS) read(message);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
