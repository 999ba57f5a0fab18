import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChunks } from '../../src/export/png/png-chunks.ts';
import { readPublished } from '../../src/export/round-trip.ts';
import type { PlateFormat } from '../../src/export/plate/plate-format.ts';
import { inlineFaces, openPictures } from '../export/page/open-pictures.ts';
import { sampleChoices, SAMPLE_PUBLICATION } from '../export/sample-plate.ts';
import { launchBrowser } from './launch.ts';

/** Shares of the pixels that may differ. */
const MOST_DIFFERENT = 0.0005;
const MOST_DIFFERENT_OUTLINED = 0.005;

describe('pictures in a browser', () => {
  let browser: Browser;
  let page: Page;
  let faces: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    faces = await inlineFaces();
    page = await openPictures(browser, faces);
  });
  afterAll(() => browser.close());

  const plateOf = (format: PlateFormat) =>
    page.evaluate((choices) => window.pictures.plate(choices), sampleChoices(format));

  it.each([1, 2, 3])(
    'are the same painted and as SVG, whatever is in them, at ×%i',
    async (scale) => {
      const how = { scale, faces, countEdges: true };
      const different = await page.evaluate((how) => {
        const picture = window.pictures.everyKind();
        return window.pictures.difference(picture, picture, how);
      }, how);
      expect(different).toBeLessThan(MOST_DIFFERENT);
    },
  );

  it.each(['page', 'square', 'link', 'print'] as const)(
    'are the same painted and as SVG: a plate of the format %s',
    async (format) => {
      const { picture } = await plateOf(format);
      const different = await page.evaluate(
        ([picture, how]) => window.pictures.difference(picture, picture, how),
        [picture, { scale: 1, faces, countEdges: true }] as const,
      );
      expect(different).toBeLessThan(MOST_DIFFERENT);
    },
  );

  it('tell a drawing from another', async () => {
    const [square, page1] = [await plateOf('square'), await plateOf('portrait')];
    const different = await page.evaluate(([a, b, how]) => window.pictures.difference(a, b, how), [
      square.picture,
      page1.picture,
      { scale: 1, faces, countEdges: true },
    ] as const);
    expect(different).toBeGreaterThan(10 * MOST_DIFFERENT);
  });

  it.each(['page', 'square', 'print'] as const)(
    'are the same with outlined letters but for their smoothing, on a %s',
    async (format) => {
      const { picture } = await plateOf(format);
      const outlined = await page.evaluate((plate) => window.pictures.outlined(plate), picture);
      expect(outlined.kept).toEqual([]);
      expect(
        await page.evaluate((plate) => window.pictures.svg(plate), outlined.picture),
      ).not.toContain('<text');
      const different = await page.evaluate(
        ([a, b, how]) => window.pictures.difference(a, b, how),
        [picture, outlined.picture, { scale: 1, faces, countEdges: false }] as const,
      );
      expect(different).toBeLessThan(MOST_DIFFERENT_OUTLINED);
    },
  );

  it('become a PNG of the size asked for that says what it is, byte for byte the same', async () => {
    const { picture } = await plateOf('page');
    const png = () =>
      page.evaluate((plate) => window.pictures.png(plate, 2, 96), picture).then(bytesOf);
    const bytes = await png();
    expect(await png()).toEqual(bytes);
    const chunks = [...readChunks(bytes)];
    expect(chunks.at(-1)?.type).toBe('IEND');
    const header = new DataView(Uint8Array.from(chunks[0]?.data ?? []).buffer);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([3200, 1800]);
    const density = chunks.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
    expect(new DataView(Uint8Array.from(density).buffer).getUint32(0)).toBe(
      Math.round(192 / 0.0254),
    );
    expect(readPublished(bytes)?.address).toBe(SAMPLE_PUBLICATION.address);
  });
});

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
