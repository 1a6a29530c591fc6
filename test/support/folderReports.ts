/** Pairs of invented reports with known answers: see test/fixtures/folder/reports.txt. */
import { readFileSync } from 'node:fs';
import type { FolderEvent, FolderParty } from '../../src/corpus/types';
import { ACT_FACTS } from '../../src/model/plover';
import type { Act, Modality } from '../../src/model/types';

export interface ReportPair {
  readonly same: boolean;
  readonly events: readonly [FolderEvent, FolderEvent];
}

/** `reports.txt` is half for tuning, half for measuring; `reportsLater.txt` was written afterwards and only measures. */
export function reportPairs(file: 'reports.txt' | 'reportsLater.txt' = 'reports.txt'): readonly ReportPair[] {
  const lines = readFileSync(`test/fixtures/folder/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const pairs: ReportPair[] = [];
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const [kind, one = '', other = ''] = lines.slice(at, at + 3);
    pairs.push({ same: kind === 'same', events: [report(one, `p${at}a`), report(other, `p${at}b`)] });
  }
  return pairs;
}

const partiesOf = (cell = ''): readonly FolderParty[] => (cell === '' ? [] : [{ actor: cell, words: cell }]);

export function report(row: string, id: string): FolderEvent {
  const [kind = '', published = '', day = '', source, recipient, place, modality = '', line = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const [act = 'OTHER', subtype] = kind.split('/');
  return {
    id,
    article: `file:///${id}.txt`,
    event: 'e1',
    act: act as Act,
    code: act as Act,
    subtype: subtype ?? null,
    quad: ACT_FACTS[act as Act].quad,
    intensity: 0,
    modality: modality as Modality,
    polarity: 'positive',
    line,
    source: partiesOf(source),
    recipient: partiesOf(recipient),
    place: partiesOf(place),
    time: day || null,
    day: day || null,
    published: published || null,
    trigger: { start: 0, end: 4 },
    sentence: { start: 0, end: line.length },
    sentenceText: `${line}.`,
    confidence: 0.9,
    main: true,
    reviewed: null,
    group: null,
  };
}
