import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../../src/analysis/document';
import { propagateNames } from '../../../../src/analysis/entities/propagate';
import type { EntityType } from '../../../../src/model/types';
import { marked, paragraphs, parseMarked } from '../../../support/check';

/** "[Lina Berg]{person}" as a sure mention; "[Berg]{place?}" as an unsure one. */
function read(text: string) {
  const lines = text.split('\n').map((line) => {
    const names: NameMention[] = [];
    let plain = '';
    let at = 0;
    for (const match of line.matchAll(/\[([^\]]*)\]\{(\w+)(\??)\}/g)) {
      plain += line.slice(at, match.index);
      const name = match[1] ?? '';
      const confidence = match[3] ? 0.4 : 0.95;
      const type = match[2] as EntityType;
      names.push({ start: plain.length, end: plain.length + name.length, type, kind: 'named', confidence, why: 'x' });
      plain += name;
      at = (match.index ?? 0) + match[0].length;
    }
    return { plain: plain + line.slice(at), names };
  });
  const plain = paragraphs(lines.map((line) => line.plain).join('\n'));
  return plain.map((paragraph, at) => ({ ...paragraph, names: lines[at]?.names ?? [] }));
}

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'a surname after the full name',
    '[Lina Berg]{person} left.\nThen Berg came back.',
    'Then [Berg]{person} came back.',
  ],
  ['a family name that stands first', '[Xu Zhilin]{person} left.\nThen Xu came back.', 'Then [Xu]{person} came back.'],
  [
    'an acronym after its long form',
    'The [Lake Fund Office]{organization} (LFO) paid.\nThe LFO paid.',
    'The [LFO]{organization} paid.',
  ],
  [
    'a long name that was missed',
    '[Port Arlen]{place} is far.\nIt lies by Port Arlen now.',
    'It lies by [Port Arlen]{place} now.',
  ],
  [
    'a firm by its first word',
    '[Tandor Textiles]{organization} grew.\n[Tandor]{place?} sold more.',
    '[Tandor]{organization} sold more.',
  ],
  [
    'the middle name by which somebody goes',
    '[Ana Velbo Ruiz]{person} left.\nThen [Velbo]{place?} came.',
    'Then [Velbo]{person} came.',
  ],
  [
    'a full name by the surname alone',
    '[Velbo]{person} left.\n[Zaro Velbo]{organization?} flew home.',
    '[Zaro Velbo]{person} flew home.',
  ],
  [
    'a full name by the first name alone',
    '[Zaro]{person} left.\n[Zaro Velbo]{organization?} flew home.',
    '[Zaro Velbo]{person} flew home.',
  ],
  [
    'a name that is two things here',
    '[Mono Vel]{person} left with [Mono Vel]{person}.\n[Mono Vel]{organization?} came.',
    '[Mono Vel]{person} came.',
  ],
  ['an unsure type', '[Lina Berg]{person} left.\nThen [Berg]{place?} came.', 'Then [Berg]{person} came.'],
];

describe('propagateNames', () => {
  for (const [what, text, expected] of CASES) {
    it(`settles ${what}`, () => {
      const read_ = read(text);
      const found = propagateNames(read_);
      expect(marked(read_[1]?.text ?? '', found[1] ?? [])).toBe(expected);
    });
  }

  const LEFT: readonly (readonly [string, string, string])[] = [
    [
      'a surname inside a longer name',
      '[Lina Berg]{person} left.\nThe Berg Foundation paid.',
      'The Berg Foundation paid.',
    ],
    [
      'the place that a body is named after',
      '[Tandor Town Council]{organization} met.\n[Tandor]{place?} grew.',
      '[Tandor]{place} grew.',
    ],
    [
      'a surname that a firm bears, too',
      '[Lina Tandor]{person} left [Tandor Textiles]{organization}.\n[Tandor]{place?} grew.',
      '[Tandor]{place} grew.',
    ],
    ['a word in lower case', '[Lina Berg]{person} left.\nThe berg melted.', 'The berg melted.'],
    [
      'a sure mark of another type',
      '[Lina Berg]{person} left.\nIn [Berg]{place} it rained.',
      'In [Berg]{place} it rained.',
    ],
  ];
  for (const [what, text, expected] of LEFT) {
    it(`leaves ${what}`, () => {
      const read_ = read(text);
      const found = propagateNames(read_);
      expect(marked(read_[1]?.text ?? '', found[1] ?? [])).toBe(expected);
    });
  }

  it('asks more of what lists have as a place', () => {
    const text = read('[Tandor Textiles]{organization} grew.\n[Tandor]{place} sold more.').map((paragraph) => ({
      ...paragraph,
      names: paragraph.names.map((name) => ({ ...name, confidence: 0.85 })),
    }));
    const typeOf = (isListed: boolean) => propagateNames(text, () => isListed)[1]?.[0]?.type;
    expect([typeOf(false), typeOf(true)]).toEqual(['organization', 'place']);
  });

  it('says where the full name stands', () => {
    const found = propagateNames(read('[Lina Berg]{person} left.\nThen Berg came.'));
    expect(found[1]?.[0]?.why).toBe('seen in full in paragraph 1');
    expect(found[1]?.[0]?.confidence).toBeLessThan(0.95);
  });

  it('reads the notation', () => {
    expect(parseMarked('[A]{person} b').text).toBe('A b');
  });
});
