import { paintPicture } from '../../theme/drawing/paint-picture.ts';
import type { Picture } from '../../theme/drawing/picture.ts';
import type { Publication } from '../publication.ts';
import { insertChunks } from './png-chunks.ts';
import { densityChunk, publicationChunks } from './publication-chunks.ts';

export interface PngOptions {
  /** Pixels to a px of the picture. */
  readonly scale: number;
  /** Px of the picture to an inch, on paper. */
  readonly dpi: number;
  readonly publication: Publication;
}

/**
 * Draws a picture on a canvas of its own and gives it as a PNG that says what it is; undefined
 * where the browser has no room for such a canvas. The faces must be loaded (`loadFaces`). The
 * same picture, options and browser give the same bytes.
 */
export async function picturePng(
  canvas: HTMLCanvasElement,
  picture: Picture,
  { scale, dpi, publication }: PngOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  // Read back at once: better kept in memory than on a graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  paintPicture(context, picture, scale);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  // Its pixels take up to half a gigabyte: they are given back now, not with the canvas.
  canvas.width = 0;
  if (!blob) return undefined;
  return insertChunks(new Uint8Array(await blob.arrayBuffer()), [
    densityChunk(dpi * scale),
    ...publicationChunks(publication),
  ]);
}
