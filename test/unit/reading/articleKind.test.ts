import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isProse } from '../../../src/reading/articleKind';
import { spentOn } from '../../support/spent';

const sample = (name: string) => readFileSync(`media/samples/${name}`, 'utf8');
const STORY = `The mayor of Ostrava opened a bridge over the river on Monday, two years after the old one fell.
Some 3,000 people crossed it in the first hour. "It is wider than I remember," said Jana Nova, a baker.`;

describe('reads like an article', () => {
  test.each([
    ['text', sample('border-accord.txt'), 'plaintext', 'a.txt'],
    ['Markdown with front matter', sample('river-dam.md'), 'markdown', 'a.md'],
    ['untitled', STORY, 'plaintext', 'Untitled-1'],
    ['CRLF', STORY.replace(/\n/g, '\r\n'), 'plaintext', 'a.txt'],
    ['a byte order mark', `\ufeff${STORY}`, 'plaintext', 'a.txt'],
    ['wrapped at 40 columns', STORY.replace(/(.{20,40}) /g, '$1\n'), 'plaintext', 'a.txt'],
    [
      'HTML',
      `<html><head><style>p { color: red; }</style></head><body><h1>Bridge</h1><p>${STORY.replace('mayor', '<a href="/x">mayor</a>')}</p></body></html>`,
      'html',
      'a.html',
    ],
    [
      'a short page that calls itself an article',
      `<html><head><meta name="pub_date" content="20100812"></head><body><article><h1>Bridge opens</h1><p>The mayor of Ostrava opened a bridge over the river on Monday, two years after it fell.</p></article></body></html>`,
      'html',
      'a.html',
    ],
    [
      'a short text with front matter',
      '---\ntitle: Bridge opens\ncreated: 2023-04-20\n---\n\nThe mayor of Ostrava opened a bridge on Monday. She will go to Riga on Friday.',
      'markdown',
      'a.md',
    ],
    [
      'a page with long menus',
      `<html><body><ul>${'<li><a href="/x">World news of today</a></li>'.repeat(12)}</ul><p>${STORY}</p></body></html>`,
      'html',
      'a.html',
    ],
    [
      'a page behind the styles of a whole site',
      `<html><head><style>${'p { color: red; }\n'.repeat(50_000)}</style></head><body><h1>Bridge</h1><p>${STORY}</p></body></html>`,
      'html',
      'a.html',
    ],
    [
      'a page behind menus that never end',
      `<html><body><ul>${'<li><a href="/x">News</a></li>'.repeat(9_000)}</ul><main><h1>Bridge</h1><p>${STORY}</p></main></body></html>`,
      'html',
      'a.html',
    ],
    [
      'news of software',
      'Norvik Systems said on Tuesday that it had fixed a bug in its software after the police reported an attack. The company told reporters that the new version would be released to its users on Friday, according to its chief executive.',
      'plaintext',
      'a.txt',
    ],
    [
      'dashes without blanks',
      'The mayor—Anna Kessler—met union leader Tom Brandt on Tuesday. Brandt’s offer—a five-year deal—was rejected by Kessler. The line closed on Monday and the budget was cut.',
      'plaintext',
      'a.txt',
    ],
    [
      'French',
      'Le président a rencontré le Premier ministre à Paris mardi. Ils ont parlé de la réforme des retraites pendant deux heures. « Nous allons continuer », a dit le ministre devant la presse.',
      'plaintext',
      'a.txt',
    ],
    [
      'Chinese',
      '国家主席星期二在北京会见了来访的外国领导人,双方就贸易和安全问题交换了意见。会谈持续了三个小时。两国同意在今年秋天继续对话,并派出专家小组。',
      'plaintext',
      'a.txt',
    ],
  ])('%s', (_, text, language, name) => expect(isProse(text, language, name)).toBe(true));
});

describe('does not read like an article', () => {
  const log = Array.from(
    { length: 9 },
    (_, i) => `2024-05-0${i} 10:00:00 INFO The server started and it is ready now.`,
  );
  const list =
    '- buy milk\n- call the dentist about Monday.\n- fix the bike\n- water the plants\n- write to Ana\n'.repeat(4);
  const code = 'for (let i = 0; i < list.length; i++) { total += list[i].price * count[i]; }\n'.repeat(20);
  const manual = `# Widget\n\nWidget draws boxes. It is fast and small.\n\n## Installation\n\nRun the installer. Then restart.\n\n## Usage\n\nOpen a window and draw. Close it when you are done with the boxes that you wanted to draw.`;
  test.each([
    ['empty', '', 'plaintext', 'a.txt'],
    ['one sentence', 'The mayor opened a bridge.', 'plaintext', 'a.txt'],
    ['log', log.join('\n'), 'plaintext', 'a.txt'],
    ['list', list, 'plaintext', 'a.txt'],
    ['code', code, 'plaintext', 'a.txt'],
    ['JSON', JSON.stringify({ name: 'x', list: [1, 2, 3], text: 'One. Two. Three.' }, null, 2), 'plaintext', 'a.txt'],
    ['settings', 'name = one\npath = /usr/bin\nlevel = 3\n'.repeat(20), 'plaintext', 'a.txt'],
    ['table', 'Riga 3 1 0 9\nOslo 2 2 1 8\nBern 1 1 4 4\n'.repeat(10), 'plaintext', 'a.txt'],
    ['README', STORY, 'markdown', '/home/x/README.md'],
    ['license', STORY, 'plaintext', 'LICENSE.txt'],
    ['manual', manual, 'markdown', 'guide.md'],
    ['binary', `${STORY}\u0000\u0001\u0002`, 'plaintext', 'a.txt'],
    ['other language', STORY, 'typescript', 'a.ts'],
    [
      'a comparison of coders',
      `Coders\nada · ben\n\nF1 (mention) 0.80   Cohen's kappa 0.71   Krippendorff's alpha 0.70\n\n${STORY}`,
      'plaintext',
      'a.txt',
    ],
    [
      'licence',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the software without restriction. The software is provided as is, without warranty of any kind. In no event shall the authors be liable for any claim.',
      'plaintext',
      'terms.txt',
    ],
    [
      'a manual without headings',
      'Open the file with your editor and set the option to true. The server returns an object with a version and a source. If you use the plugin, update its config. The function parses the value. Errors are returned as a string.',
      'markdown',
      'guide.md',
    ],
    [
      'change log by another name',
      'The parser now supports nested arrays. Fixed a bug in the loader that broke builds on Windows. The option was deprecated in this version. Errors of the client are now strings. Tests were added for the module.',
      'plaintext',
      'whatsnew.txt',
    ],
    [
      'subtitles',
      '1\n00:00:01,000 --> 00:00:04,000\nThe mayor opened the bridge.\n\n2\n00:00:05,000 --> 00:00:08,000\nPeople crossed it at once.\n\n'.repeat(
        8,
      ),
      'plaintext',
      'a.txt',
    ],
    [
      'CSV',
      'name,place,said\nAna,Oslo,"It is wide. I like it."\nJana,Riga,"It is new. We paid."\n'.repeat(9),
      'plaintext',
      'a.txt',
    ],
    [
      'TeX',
      '\\section{Bridges}\nThe bridge \\cite{nova} is $3\\,$km long. It was opened by \\emph{the mayor}. We show in~\\ref{fig} how \\textbf{wide} it is.\n'.repeat(
        6,
      ),
      'plaintext',
      'a.txt',
    ],
    [
      'a page of documentation',
      `<html><head><meta name="generator" content="Sphinx 4"></head><body><p>${STORY}</p></body></html>`,
      'html',
      'a.html',
    ],
    [
      'a page of code',
      `<html><body>${'<p>The bridge is opened by this. It is wide and new.</p><pre>open(bridge)</pre>'.repeat(9)}</body></html>`,
      'html',
      'a.html',
    ],
    [
      'tables in Markdown',
      `# Figures\n\nThe mayor opened a bridge. It is wide.\n\n${'| one | two |\n'.repeat(9)}`,
      'markdown',
      'a.md',
    ],
    ['titles alone', '<h1>One</h1>\n'.repeat(50), 'html', 'a.html'],
  ])('%s', (_, text, language, name) => expect(isProse(text, language, name)).toBe(false));
});

test('hostile text costs no more than its length', () => {
  const pieces = [
    'Mr. ',
    '... ',
    'a',
    "a'",
    'a.-',
    '<',
    '<a',
    '</script',
    '- ',
    '\ud800',
    ' \n',
    '($',
    '\u4e2d',
    `a${'.'.repeat(500)}#`,
  ];
  for (const piece of pieces) {
    for (const language of ['plaintext', 'markdown', 'html']) {
      const read = () => isProse(piece.repeat(100_000 / piece.length), language, 'a.txt');
      expect(spentOn(read), JSON.stringify(piece)).toBeLessThan(400);
    }
  }
});
