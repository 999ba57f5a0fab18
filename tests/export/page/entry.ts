import pixelmatch from 'pixelmatch';
import { loadGlyphs } from '../../../src/export/glyphs/load-glyphs.ts';
import { outlineTexts } from '../../../src/export/glyphs/outline-texts.ts';
import { composePlate, type Plate } from '../../../src/export/plate/compose-plate.ts';
import { type Check, plateChecks } from '../../../src/export/plate/plate-checks.ts';
import type { PlateChoices } from '../../../src/export/plate/plate-choices.ts';
import { loadFaces } from '../../../src/export/png/load-faces.ts';
import { picturePng } from '../../../src/export/png/picture-png.ts';
import { pictureSvg } from '../../../src/export/svg/picture-svg.ts';
import { paintPicture } from '../../../src/theme/drawing/paint-picture.ts';
import type { Picture } from '../../../src/theme/drawing/picture.ts';
import { canvasRuler } from '../../../src/theme/drawing/typesetting.ts';
import { SAMPLE_EXHIBIT } from '../sample-exhibit.ts';
import { everyKind } from '../sample-picture.ts';
import { SAMPLE_PUBLICATION, SAMPLE_TEXTS } from '../sample-plate.ts';

export interface Comparison {
  readonly scale: number;
  /** Style rules with the faces of the page in them. */
  readonly faces: string;
  /** Whether pixels at the smoothed edge of a shape count too. */
  readonly countEdges: boolean;
}

export interface FileTimes {
  readonly svg: number;
  readonly png: number;
}

/** What tests and benchmarks call in a page of a browser. */
export interface PicturesPage {
  everyKind(): Picture;
  plate(choices: PlateChoices): Promise<Plate>;
  checks(choices: PlateChoices): Promise<Check[]>;
  outlined(
    picture: Picture,
  ): Promise<{ readonly picture: Picture; readonly kept: readonly string[] }>;
  svg(picture: Picture): string;
  png(picture: Picture, scale: number, dpi: number): Promise<string>;
  /** Share of pixels that differ between a picture painted and another written as SVG. */
  /** Times of the files of a plate in ms, in turn, as many times as asked for. */
  times(choices: PlateChoices, scale: number, runs: number): Promise<FileTimes[]>;
  difference(painted: Picture, written: Picture, how: Comparison): Promise<number>;
}

declare global {
  interface Window {
    pictures: PicturesPage;
  }
}

function newCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('canvas: none');
  return { canvas, context };
}

async function plate(choices: PlateChoices): Promise<Plate> {
  await loadFaces(document.fonts);
  const ruler = canvasRuler(newCanvas(1, 1).context);
  return composePlate(SAMPLE_EXHIBIT, choices, SAMPLE_TEXTS, ruler);
}

/** An SVG seen as an image has no fonts but its own: the faces are put into it for the test. */
async function svgImage(picture: Picture, faces: string): Promise<HTMLImageElement> {
  const svg = pictureSvg(picture, SAMPLE_PUBLICATION).replace(
    '<title',
    `<style>${faces}</style><title`,
  );
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
}

window.pictures = {
  everyKind,
  plate,
  checks: async (choices) => plateChecks(SAMPLE_EXHIBIT, choices, await plate(choices)),
  outlined: async (picture) => outlineTexts(picture, await loadGlyphs(picture)),
  svg: (picture) => pictureSvg(picture, SAMPLE_PUBLICATION),
  async png(picture, scale, dpi) {
    await loadFaces(document.fonts);
    const options = { scale, dpi, publication: SAMPLE_PUBLICATION };
    const bytes = await picturePng(document.createElement('canvas'), picture, options);
    return bytes ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') : '';
  },
  async times(choices, scale, runs) {
    const times: FileTimes[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      pictureSvg((await plate(choices)).picture, SAMPLE_PUBLICATION);
      const written = performance.now();
      const options = { scale, dpi: choices.dpi, publication: SAMPLE_PUBLICATION };
      await picturePng(document.createElement('canvas'), (await plate(choices)).picture, options);
      times.push({ svg: written - start, png: performance.now() - written });
    }
    return times;
  },
  async difference(painted, written, { scale, faces, countEdges }) {
    await loadFaces(document.fonts);
    const [width, height] = [Math.round(painted.width * scale), Math.round(painted.height * scale)];
    const { context: left } = newCanvas(width, height);
    paintPicture(left, painted, scale);
    const { context: right } = newCanvas(width, height);
    const image = await svgImage(written, faces);
    // Faces of an image are ready a little after it: the first drawing is for them.
    right.drawImage(image, 0, 0, width, height);
    await new Promise((done) => setTimeout(done, 200));
    right.clearRect(0, 0, width, height);
    right.drawImage(image, 0, 0, width, height);
    const [a, b] = [left, right].map((context) => context.getImageData(0, 0, width, height).data);
    if (!a || !b) throw new Error('pixels: none');
    const options = { threshold: 0.1, includeAA: countEdges };
    return pixelmatch(a, b, undefined, width, height, options) / (width * height);
  },
};
