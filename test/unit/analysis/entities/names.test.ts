import { describe, it } from 'vitest';
import { check, shippedRecognizer } from '../../../support/check';

const recognizer = shippedRecognizer();

/** Sentences written for this test, by the form that makes them hard. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'headlines in title case': [
    '[Sweden]{place} Orders [Nokia]{organization} to Pay Damages',
    '[Merkel]{person} Meets [Macron]{person} in [Berlin]{place} Before Summit',
    '[Kenya]{place} Signs Deal With [World Bank]{organization} on Rural Roads',
  ],
  'lines in capitals': [
    'FLOODS CUT OFF VILLAGES IN [MOZAMBIQUE]{place}',
    'OIL PRICES RISE AS [SAUDI ARABIA]{place} TRIMS OUTPUT',
  ],
  'datelines in capitals': [
    '[MOSCOW]{place} ([AP]{organization}) — The trial opened on Monday.',
    '[NAIROBI]{place}, [Kenya]{place} ([Reuters]{organization}) - Traders stayed at home on Tuesday.',
    '[GENEVA]{place}, March 3 — Talks on fishing subsidies ended without a text.',
  ],
  'quotes and brackets': [
    'The minister ([Labour]{organization}) said "[Poland]{place} is ready" before leaving.',
    '"[Sudan]{place} cannot wait," [Amira Osman]{person} told reporters.',
  ],
  'names with particles': [
    'The bank appointed [Ludwig van der Meer]{person} as its chairman.',
    'Investigators questioned [Carlos de la Cruz]{person} in [Lima]{place}.',
    'Security forces arrested [Yusuf al-Masri]{person} near [Aleppo]{place}.',
  ],
  initials: [
    'The jury awarded the prize to [J. R. Holloway]{person} on Friday.',
    'Writer [A. K. Ramanujan]{person} spoke first.',
  ],
  'hyphens and apostrophes': [
    "Prime Minister [Siobhan O'Leary]{person} met [Jean-Luc Moreau]{person} in [Dublin]{place}.",
    "[Britain]{place}'s health secretary praised [Anne-Marie Duff-Gordon]{person}.",
  ],
  diacritics: [
    'President [Tomáš Dvořák]{person} flew to [Kraków]{place}.',
    '[São Paulo]{place} police said that [José Muñoz]{person} had left the country.',
  ],
  'Chinese and Korean order': [
    'Premier [Wang Zhiming]{person} received [Park Sung-hoon]{person} in [Beijing]{place}.',
    '[South Korean]{group} envoy [Kim Jae-won]{person} will visit [Tokyo]{place}.',
  ],
  'acronyms in brackets': [
    'The [International Labour Organization]{organization} ([ILO]{organization}) published its report.',
    'A spokesman for the [World Food Programme]{organization} ([WFP]{organization}) said stocks were low.',
  ],
  'at the start of a sentence': [
    '[Toyota]{organization} will close the plant.',
    '[Beirut]{place} was quiet. [Hamas]{organization} fired no rockets.',
  ],
  'lower-case brands': [
    'Sales of the [iPhone]{other} fell, [Apple]{organization} said.',
    'The airline [easyJet]{organization} will cut flights from [Luton]{place}.',
  ],
  tables: [
    '[Arsenal]{organization} 2 [Chelsea]{organization} 1',
    '1. [Maria Lindqvist]{person} ([Sweden]{place}) 54.21 seconds',
  ],
  bylines: ['By [Helen Carter]{person}', 'By [Samuel Otieno]{person} and [Grace Wanjiru]{person}, [Nairobi]{place}'],
  'American and British style': [
    '[U.S.]{place} Sen. [Laura Whitfield]{person}, [R-Ohio]{place}, opposed the bill.',
    'Sir [Graham Thornton]{person}, MP for [Dorset]{place}, asked the [Home Office]{organization} for details.',
  ],
  'titles stay outside': [
    'Secretary of State [Rebecca Hale]{person} called Gen. [Omar Haddad]{person}.',
    'Pope [Francis]{person} thanked Chancellor [Scholz]{person} and Ms. [Okafor]{person}.',
  ],
  'peoples and parties': ['[Kurdish]{group} fighters and [Iraqi]{group} troops met [Republican]{group} senators.'],
  'money and dates': [
    'The firm paid [$3.4 billion]{money} on [12 March 2019]{date}.',
    'It earned [20 million euros]{money} in [May]{date}.',
  ],
};

describe('names', () => {
  for (const [form, sentences] of Object.entries(FORMS)) {
    describe(form, () => {
      for (const sentence of sentences) it(sentence, () => check(recognizer, sentence));
    });
  }
});
