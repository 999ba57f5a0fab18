import type { Picture } from '../../theme/drawing/picture.ts';
import { drawnSvg } from './drawn-svg.ts';

/**
 * Writes the content of an `<svg>`: the clip paths of a picture, then what is drawn.
 *
 * @param prefix of the names of its clip paths, of which a document may hold one each
 */
export function drawingSvg({ items }: Pick<Picture, 'items'>, prefix: string): string {
  const clips: string[] = [];
  const drawing = drawnSvg(items, (element) => {
    const id = `${prefix}-c${clips.length}`;
    clips.push(`<clipPath id="${id}">${element}</clipPath>\n`);
    return id;
  });
  return `${clips.length === 0 ? '' : `<defs>\n${clips.join('')}</defs>\n`}${drawing}`;
}
