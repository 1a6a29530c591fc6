/** A drawing on the page, in the theme's colours by class, and the same as a file. */
import { nothing, svg, type TemplateResult } from 'lit';
import { INKS, type Ink, isOwn, type Label, type Mark, type OwnColor, type Scene, type Shape } from './scene';
import { type Look, paintOf, sceneSvg } from './sceneSvg';

const shapeOf = ({ d, fill, stroke, width, dash, opacity }: Shape): TemplateResult =>
  svg`<path d=${d} class="${classOf('fill', fill)} ${classOf('stroke', stroke)}" fill=${ownOf(fill)} stroke=${ownOf(stroke)}
    stroke-width=${width ?? nothing} stroke-dasharray=${dash?.join(' ') ?? nothing} opacity=${opacity ?? nothing}></path>`;

/** A colour of a codebook is an attribute, which the rules of the classes would go before. */
const classOf = (what: 'fill' | 'stroke', color: Ink | OwnColor | undefined): string =>
  color === undefined ? (what === 'fill' ? 'no-fill' : '') : isOwn(color) ? '' : `${what}-${color}`;
const ownOf = (color: Ink | OwnColor | undefined): OwnColor | typeof nothing =>
  color !== undefined && isOwn(color) ? color : nothing;

const labelOf = ({ text, x, y, size, ink, anchor, bold, rim }: Label): TemplateResult =>
  svg`<text lang="en" x=${x} y=${y} font-size=${size} text-anchor=${anchor}
    class="fill-${ink} ${bold ? 'bold' : ''} ${rim ? 'rim' : ''}">${text}</text>`;

const markOf = (mark: Mark): TemplateResult =>
  svg`<g transform="translate(${mark.x} ${mark.y})" data-id=${mark.id ?? nothing}>${
    mark.hint ? svg`<title>${mark.hint}</title>` : nothing
  }${mark.shapes.map(shapeOf)}${mark.labels.map(labelOf)}</g>`;

export const marksOf = (marks: readonly Mark[]): readonly TemplateResult[] => marks.map(markOf);

/** What the theme gives now: colours as the page's own rules say them. */
function lookOf(page: Document): Look {
  const style = getComputedStyle(page.documentElement);
  const colour = (ink: Ink): string => style.getPropertyValue(`--ink-${ink}`).trim() || 'currentcolor';
  const colours = Object.fromEntries(INKS.map((ink) => [ink, colour(ink)])) as Record<Ink, string>;
  return { colours, font: getComputedStyle(page.body).fontFamily };
}

/** Pixels of the file for one of the page. */
const PNG_SCALE = 2;
/** Larger canvases are refused by browsers. */
const MAX_PIXELS = 8_000;

export async function fileOf(format: 'svg' | 'png', scene: Scene, page: Document, title: string): Promise<string> {
  const look = lookOf(page);
  return format === 'svg' ? sceneSvg(scene, look, title) : painted(scene, look, page);
}

/** As base64. */
async function painted(scene: Scene, look: Look, page: Document): Promise<string> {
  const scale = Math.min(PNG_SCALE, MAX_PIXELS / Math.max(scene.width, scene.height));
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(scale, scale);
    context.fillStyle = look.colours.paper;
    context.fillRect(0, 0, scene.width, scene.height);
    for (const mark of scene.marks) paintMark(context, mark, look);
  }
  return canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '');
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, look: Look): void {
  const { colours, font } = look;
  context.save();
  context.translate(mark.x, mark.y);
  for (const { d, fill, stroke, width, dash, opacity } of mark.shapes) {
    const path = new Path2D(d);
    context.globalAlpha = opacity ?? 1;
    if (fill) {
      context.fillStyle = paintOf(fill, look);
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = paintOf(stroke, look);
      context.lineWidth = width ?? 1;
      context.setLineDash([...(dash ?? [])]);
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
  for (const { text, x, y, size, ink, anchor, bold, rim } of mark.labels) {
    context.font = `${bold ? '600 ' : ''}${size}px ${font}`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (rim) {
      context.setLineDash([]);
      context.lineJoin = 'round';
      context.lineWidth = 3;
      context.strokeStyle = colours.paper;
      context.strokeText(text, x, y);
    }
    context.fillStyle = colours[ink];
    context.fillText(text, x, y);
  }
  context.restore();
}
