/** A drawing as an SVG file that stands alone: words are text, escaped; colours are written out; no script, no link. Pure. */
import { type Ink, isOwn, type Label, type Mark, type OwnColor, type Scene, type Shape } from './scene';

export interface Look {
  readonly colours: Readonly<Record<Ink, string>>;
  /** CSS font family. */
  readonly font: string;
}

export const paintOf = (color: Ink | OwnColor, { colours }: Look): string => (isOwn(color) ? color : colours[color]);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML does not allow: controls but tab and line ends, halves of a pair, no characters. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');

const shapeSvg = ({ d, fill, stroke, width, dash, opacity }: Shape, look: Look): string =>
  `<path${attributes({
    d,
    fill: fill ? paintOf(fill, look) : 'none',
    stroke: stroke && paintOf(stroke, look),
    'stroke-width': stroke && (width ?? 1),
    'stroke-dasharray': dash?.join(' '),
    opacity,
  })}/>`;

const labelSvg = ({ text, x, y, size, ink, anchor, bold, rim }: Label, { colours }: Look): string =>
  `<text${attributes({
    x,
    y,
    fill: colours[ink],
    'font-size': size,
    'text-anchor': anchor,
    'font-weight': bold ? 600 : undefined,
    ...(rim ? { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
  })}>${escapeXml(text)}</text>`;

const markSvg = (mark: Mark, look: Look): string =>
  `<g${attributes({ transform: `translate(${mark.x} ${mark.y})` })}>${
    mark.hint ? `<title>${escapeXml(mark.hint)}</title>` : ''
  }${mark.shapes.map((one) => shapeSvg(one, look)).join('')}${mark.labels.map((one) => labelSvg(one, look)).join('')}</g>`;

/** @param title what the picture shows, in words */
export function sceneSvg({ width, height, marks }: Scene, look: Look, title: string): string {
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': look.font,
    role: 'img',
  });
  const paper = `<rect${attributes({ width, height, fill: look.colours.paper })}/>`;
  return `<svg${head}>\n<title>${escapeXml(title)}</title>\n${paper}\n${marks.map((mark) => markSvg(mark, look)).join('\n')}\n</svg>\n`;
}
