import { expect, test } from 'vitest';
import { INKS, type Ink, type Scene } from '../../../../src/panels/page/scene';
import { sceneSvg } from '../../../../src/panels/page/sceneSvg';
import { payloads } from '../../../support/payloads';

const look = {
  colours: Object.fromEntries(INKS.map((ink) => [ink, `#${ink}`])) as Record<Ink, string>,
  font: '"A", serif',
};
const scene = (text: string): Scene => ({
  width: 100,
  height: 50,
  marks: [
    {
      x: 1,
      y: 2,
      id: text,
      hint: text,
      shapes: [
        { d: 'M0,0', stroke: 'conflict', dash: [4, 2] },
        { d: 'M1,1', fill: '#b5651d' },
      ],
      labels: [{ text, x: 0, y: 0, size: 12, ink: 'text', anchor: 'middle', rim: true }],
    },
  ],
});

test('stands alone: colours written out, a title, paper below', () => {
  const svg = sceneSvg(scene('Ada'), look, 'Network');
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" font-family="&quot;A&quot;, serif" role="img">/,
  );
  expect(svg).toContain('<title>Network</title>\n<rect width="100" height="50" fill="#paper"/>');
  expect(svg).toContain('<path d="M0,0" fill="none" stroke="#conflict" stroke-width="1" stroke-dasharray="4 2"/>');
  expect(svg).toContain('<path d="M1,1" fill="#b5651d"/>');
  expect(svg).not.toMatch(/var\(|class=|style=/);
});

test('hostile names are text, and the file is XML', () => {
  for (const hostile of [
    ...payloads(),
    '</text><script>x</script>',
    '"><a href="javascript:x">',
    'a\u0000\u0008\ud800\uffff',
    ']]>',
  ]) {
    const svg = sceneSvg(scene(hostile), look, hostile);
    const tags = [...svg.matchAll(/<\/?([a-z]+)/g)].map((match) => match[1]);
    expect(new Set(tags)).toEqual(new Set(['svg', 'title', 'rect', 'g', 'path', 'text']));
    expect(svg).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u);
    expect(svg.match(/&(?!(?:amp|lt|gt|quot|#39);)/)).toBeNull();
  }
});
