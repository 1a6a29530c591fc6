/**
 * An article that has everything that exports stumble over: headline, nested mentions, a name over a line end, events with
 * several sources and with none, curly quotes, characters outside of the basic plane, intervals as dates, an actor
 * without a name, one span with two types, and text that looks like markup or a formula.
 */
import { Draft } from '../../src/formats/draft';
import type { Written } from '../../src/formats/format';
import type { Span } from '../../src/model/types';

export const TEXT = `Nordia and Velsk sign “harbour accord” 🚢

PORTO, Sept. 7 — President Ana Lima met Rui Sousa and envoys of the University of Porto on Monday 🕊️ in Brussels.
“We will not go back,” she said; <Kremlin> & Co. did not answer. Lima, Sousa and the East Harbour
Workers' Union promised talks between Sept. 12 and 18.

=SUM(A1) was on a poster that unknown men had torn down. A U.S.-led mission left Velsk in 2021.
`;

/** The nth place of some words. */
export function placeOf(words: string, nth = 1, text = TEXT): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function exportArticle(id = 'wire/accord 1.txt'): Written {
  const draft = new Draft(id, TEXT);
  draft.title = 'Nordia and Velsk sign “harbour accord” 🚢';
  draft.date = '2022-09-07';
  draft.language = 'en';
  draft.actor('lima', { name: 'Ana Lima', role: 'President', link: 'Q42' });
  draft.actor('sousa', { name: 'Rui Sousa', link: 'https://example.org/sousa' });
  draft.actor('nobody', { name: '', type: 'group' });
  const mention = (words: string, type: string, actor?: string, nth = 1, kind?: 'nominal' | 'pronoun'): void =>
    draft.mention({ ...placeOf(words, nth), type, actor, kind });
  mention('Nordia', 'place', 'nordia');
  mention('Velsk', 'place', 'velsk');
  mention('Velsk', 'place', 'velsk', 2);
  mention('Ana Lima', 'person', 'lima');
  mention('she', 'person', 'lima', 1, 'pronoun');
  mention('Lima', 'person', 'lima', 2);
  mention('Rui Sousa', 'person', 'sousa');
  mention('Sousa', 'person', 'sousa', 2);
  mention('University of Porto', 'organization', 'university');
  mention('Porto', 'place', 'porto');
  mention("East Harbour\nWorkers' Union", 'organization', 'union');
  mention('Brussels', 'place', 'brussels');
  mention('Brussels', 'organization', 'council');
  mention('<Kremlin> & Co.', 'organization', 'kremlin');
  mention('unknown men', 'group', 'nobody', 1, 'nominal');
  mention('U.S.', 'place', 'us');
  mention('Monday', 'date');
  mention('Sept. 12 and 18', 'date');
  mention('2021', 'date');
  draft.time({ ...placeOf('Monday'), value: '2022-09-05', grain: 'day' });
  draft.time({ ...placeOf('Sept. 12 and 18'), value: '2022-09-12/2022-09-18', grain: 'week' });
  draft.time({ ...placeOf('2021'), value: '2021', grain: 'year' });
  draft.event({
    trigger: placeOf('sign'),
    act: 'AGREE',
    source: [placeOf('Nordia'), placeOf('Velsk')],
    reciprocal: true,
    object: placeOf('“harbour accord”'),
    confidence: 0.9,
  });
  draft.event({
    trigger: placeOf('met'),
    act: 'CONSULT',
    mode: 'visit',
    contexts: ['diplomatic', 'economic'],
    attributes: [
      { name: 'envoys', value: 12 },
      { name: 'mood, said', value: '=calm; "open"' },
    ],
    source: [placeOf('Ana Lima')],
    recipient: [placeOf('Rui Sousa'), placeOf('University of Porto')],
    place: [placeOf('Brussels')],
    time: { ...placeOf('Monday'), value: '2022-09-05' },
    confidence: 0.9,
  });
  draft.event({
    trigger: placeOf('promised'),
    act: 'CONSULT',
    code: 'AGREE',
    source: [placeOf('Lima', 2), placeOf('Sousa', 2), placeOf("East Harbour\nWorkers' Union")],
    time: { ...placeOf('Sept. 12 and 18'), value: '2022-09-12/2022-09-18' },
    modality: 'planned',
    speaker: placeOf('she'),
    quoted: true,
    confidence: 0.8,
  });
  draft.event({ trigger: placeOf('promised'), act: 'OTHER', subtype: 'statement', core: false });
  draft.event({
    trigger: placeOf('torn down'),
    act: 'COERCE',
    mode: 'seize',
    source: [placeOf('unknown men')],
    polarity: 'negative',
  });
  draft.event({
    trigger: placeOf('left'),
    act: 'RETREAT',
    recipient: [placeOf('Velsk', 2)],
    time: { ...placeOf('2021'), value: '2021' },
    core: false,
  });
  const written = draft.finish();
  const sentences = [...TEXT.matchAll(/[^\n]+\n?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }));
  return { ...written, analysis: { ...written.analysis, prose: { markup: [], sentences } } };
}
