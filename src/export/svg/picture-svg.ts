import type { Picture } from '../../theme/drawing/picture.ts';
import { FACE_FAMILIES } from '../../theme/drawing/text-font.ts';
import { dublinCore } from '../dublin-core.ts';
import { fnvHash } from '../fnv-hash.ts';
import type { Publication } from '../publication.ts';
import { xmlText } from '../xml-text.ts';
import { drawingSvg } from './drawing-svg.ts';
import { svgNumber } from './svg-number.ts';

/** Dots per inch of a screen: a px of CSS is 1/96 of an inch. */
const SCREEN_DPI = 96;
const MM_PER_INCH = 25.4;

/**
 * Writes a picture as an SVG that stands alone: its texts are texts, its title, its alternative
 * and what it says of itself are in it. The same picture and publication give the same bytes.
 *
 * @param dpi px to an inch; other than on a screen, the size is written in millimetres
 */
export function pictureSvg(
  { width, height, items }: Picture,
  publication: Publication,
  dpi = SCREEN_DPI,
): string {
  const { title, description, lang } = publication;
  // Names that another picture of the same page does not bear, and that stay from run to run.
  const prefix = `i${fnvHash(dublinCore(publication) + String(width))}`;
  const size = (px: number) =>
    dpi === SCREEN_DPI ? svgNumber(px) : `${svgNumber((px / dpi) * MM_PER_INCH)}mm`;
  const box = `width="${size(width)}" height="${size(height)}" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}"`;
  const family = `font-family="${xmlText(FACE_FAMILIES.text)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${box} xml:lang="${xmlText(lang)}" lang="${xmlText(lang)}" xml:space="preserve" role="img" aria-labelledby="${prefix}-title ${prefix}-desc" fill="none" stroke-linejoin="round" ${family} text-rendering="geometricPrecision">
<title id="${prefix}-title">${xmlText(title)}</title>
<desc id="${prefix}-desc">${xmlText(description)}</desc>
<metadata>
${dublinCore(publication)}
</metadata>
${drawingSvg({ items }, prefix)}</svg>
`;
}
