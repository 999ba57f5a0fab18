import type { DrawnPath, Ink, Pen } from '../../theme/drawing/drawn-path.ts';
import { hatchingStrokes } from '../../theme/drawing/hatching-strokes.ts';
import type {
  Drawn,
  DrawnGroup,
  DrawnOutline,
  DrawnText,
  Hatching,
} from '../../theme/drawing/picture.ts';
import { FACE_FAMILIES } from '../../theme/drawing/text-font.ts';
import { pathData } from '../../theme/polygon.ts';
import { xmlText } from '../xml-text.ts';
import { svgFactor, svgNumber, svgTextPlace } from './svg-number.ts';

/** Makes a clip path of an element, and gives its name. */
export type NewClip = (element: string) => string;

const ANCHORS = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' };

/**
 * Writes what is drawn as SVG elements. They count on the root for `fill="none"`, round joins,
 * the face of the text and its rendering.
 */
export function drawnSvg(items: readonly Drawn[], newClip: NewClip): string {
  return items.map((item) => itemSvg(item, newClip)).join('');
}

function itemSvg(item: Drawn, newClip: NewClip): string {
  if (item.kind === 'paths') return item.paths.map((path) => pathSvg(path, newClip)).join('');
  if (item.kind === 'group') return groupSvg(item, newClip);
  return item.kind === 'outline' ? outlineSvg(item, newClip) : textSvg(item);
}

function pathSvg({ lines, closed, fill, stroke }: DrawnPath, newClip: NewClip): string {
  const d = lines.map((line) => pathData(line, closed)).join('');
  if (/[NI]/.test(d)) throw new RangeError(`svg path: ${d}`);
  return outlineSvg({ kind: 'outline', d, fill, stroke }, newClip);
}

function outlineSvg({ d, fill, rule, stroke }: DrawnOutline, newClip: NewClip): string {
  if (d === '') return '';
  const path = `<path d="${xmlText(d)}"`;
  const hatching = fill && 'tile' in fill ? fill : undefined;
  const ink = fill && 'tile' in fill ? { color: fill.ground, alpha: 1 } : fill;
  const evenodd = rule && fill ? ` fill-rule="${rule}"` : '';
  if (hatching) {
    const clip = newClip(`${path}${rule ? ` clip-rule="${rule}"` : ''}/>`);
    const ground = `${path}${inkSvg(ink)}${evenodd}/>\n${hatchingSvg(hatching, d, clip)}`;
    return stroke ? `${ground}${path}${penSvg(stroke)}/>\n` : ground;
  }
  return fill || stroke ? `${path}${inkSvg(ink)}${evenodd}${penSvg(stroke)}/>\n` : '';
}

/** Strokes rather than an SVG pattern, which browsers blur and other programs drop. */
function hatchingSvg(hatching: Hatching, d: string, clip: string): string {
  const lines = hatchingStrokes(hatching, d).map((line) => pathData(line, false));
  const turn = `transform="rotate(${svgNumber(hatching.turn)})"`;
  return `<g clip-path="url(#${clip})"><path ${turn} d="${lines.join('')}"${penSvg(hatching.stroke)}/></g>\n`;
}

function groupSvg({ x, y, scale, clip, items }: DrawnGroup, newClip: NewClip): string {
  const moved = x === 0 && y === 0 ? '' : `translate(${svgNumber(x)} ${svgNumber(y)})`;
  const scaled = scale === 1 ? '' : `scale(${svgFactor(scale)})`;
  const transform = moved + scaled === '' ? '' : ` transform="${moved}${scaled}"`;
  const clipped = clip ? ` clip-path="url(#${newClip(rectSvg(clip))})"` : '';
  return `<g${transform}${clipped}>\n${drawnSvg(items, newClip)}</g>\n`;
}

function rectSvg({ x0, y0, x1, y1 }: NonNullable<DrawnGroup['clip']>): string {
  const sizes = `width="${svgNumber(x1 - x0)}" height="${svgNumber(y1 - y0)}"`;
  return `<rect x="${svgNumber(x0)}" y="${svgNumber(y0)}" ${sizes}/>`;
}

/**
 * The rim is a text of its own under the letters: many programs do not know `paint-order`, and
 * would draw it over them.
 */
function textSvg({ x, y, align, text, style, ink, rim }: DrawnText): string {
  const { face, size, weight } = style;
  const family = face === 'text' ? '' : ` font-family="${xmlText(FACE_FAMILIES[face])}"`;
  const place = `x="${svgTextPlace(x)}" y="${svgTextPlace(y)}"${ANCHORS[align]}`;
  const font = `${family} font-size="${svgNumber(size)}" font-weight="${weight}"`;
  const letters = xmlText(text.replace(/\s/g, spaceOf));
  const under = rim
    ? `<text ${place}${font}${penSvg(rim)} aria-hidden="true">${letters}</text>\n`
    : '';
  return `${under}<text ${place}${font}${inkSvg(ink)}>${letters}</text>\n`;
}

/** A canvas writes tabs and ends of lines as spaces; other spaces are kept as they are. */
function spaceOf(space: string): string {
  return /[\t\n\v\f\r]/.test(space) ? ' ' : space;
}

function inkSvg(ink: Ink | undefined): string {
  return ink ? ` fill="${xmlText(ink.color)}"${alphaSvg('fill', ink.alpha)}` : '';
}

function penSvg(pen: Pen | undefined): string {
  if (!pen) return '';
  const dash =
    pen.dash.length === 0 ? '' : ` stroke-dasharray="${pen.dash.map(svgNumber).join(' ')}"`;
  const line = ` stroke="${xmlText(pen.color)}" stroke-width="${svgNumber(pen.width)}"`;
  const cap = pen.cap && pen.cap !== 'butt' ? ` stroke-linecap="${pen.cap}"` : '';
  return line + cap + dash + alphaSvg('stroke', pen.alpha);
}

function alphaSvg(what: 'fill' | 'stroke', alpha: number): string {
  return alpha === 1 ? '' : ` ${what}-opacity="${svgNumber(alpha)}"`;
}
