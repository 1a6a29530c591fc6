import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../../src/analysis/document';
import { settleTitles } from '../../../../src/analysis/entities/nameTitles';
import type { EntityType } from '../../../../src/model/types';
import { namesOf, paragraphs, shippedRecognizer } from '../../../support/check';

/** "[Fox]{organization}" as the model has it; gives what is left, in the same notation. */
function settled(text: string): string[] {
  const [, before = '', name = '', type = '', after = ''] = /^(.*)\[([^\]]*)\]\{(\w+)\}(.*)$/.exec(text) ?? [];
  const plain = before + name + after;
  const given: NameMention = {
    start: before.length,
    end: before.length + name.length,
    type: type as EntityType,
    kind: 'named',
    confidence: 0.9,
    why: 'x',
  };
  const [paragraph] = paragraphs(plain);
  const [sentence] = paragraph?.sentences ?? [];
  if (!sentence) return [];
  return settleTitles(sentence, [given]).map((one) => `${plain.slice(one.start, one.end)}: ${one.type}`);
}

describe('what touches a name and is none of it', () => {
  it.each([
    ['The offer by Mr [Velbo]{organization} was refused.', ['Velbo: person']],
    ['The offer by [Mr Velbo]{organization} was refused.', ['Velbo: person']],
    ['[Skipper Velbo]{person} says the start was easy.', ['Velbo: person']],
    ['The [Queensland Premier]{organization} says he is sorry.', ['Queensland: place']],
    ['The [Danish Prime Minister]{organization} left.', ['Danish: group']],
    ['The [Deputy Premier]{organization} left.', []],
    ['The Chief [Justice]{person} left.', []],
    ['The [Victorian Premier]{place} left.', []],
    ['Then Jan-[Michael Velbo]{person} won.', ['Jan-Michael Velbo: person']],
    ['The [Darwin Aboriginal]{person} custodians met.', ['Darwin: person']],
    ['The [South Australian]{organization} yacht sank.', []],
    ['Counsel [Ivo Marl QC]{organization} spoke.', ['Ivo Marl: person']],
    ['It began at 7:30pm [AEDT]{organization} on Monday.', []],
    ['Fires burn at [Arlen north of Sydney]{organization} today.', ['Arlen: place', 'Sydney: place']],
  ])('cuts %s', (text, names) => expect(settled(text)).toEqual(names));

  it.each([
    ['The [Office of the President]{organization} replied.', ['Office of the President: organization']],
    ['The [Queensland Premier League]{organization} replied.', ['Queensland Premier League: organization']],
    ['Police of [Ivo Marlian]{person} said so.', ['Ivo Marlian: person']],
    ['Workers of [GMT]{organization} walked out.', ['GMT: organization']],
    ['Fighters of [al-Sabr]{organization} left.', ['al-Sabr: organization']],
    ['[Coach Lane]{place} was closed.', ['Coach Lane: place']],
  ])('leaves %s', (text, names) => expect(settled(text)).toEqual(names));

  it('is asked by the recogniser', () => {
    const text = 'Fires were put out around 7:30pm AEDT yesterday in Sydney.';
    const names = namesOf(shippedRecognizer(), text).map((name) => text.slice(name.start, name.end));
    expect(names).toContain('Sydney');
    expect(names).not.toContain('AEDT');
  });
});
