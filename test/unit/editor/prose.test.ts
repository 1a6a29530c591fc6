import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isProse } from '../../../src/editor/prose';

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
      const started = performance.now();
      isProse(piece.repeat(100_000 / piece.length), language, 'a.txt');
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(400);
    }
  }
});
