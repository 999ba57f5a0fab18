import { launchBrowser } from '../../tests/browser/launch.ts';
import { inlineFaces, openPictures } from '../../tests/export/page/open-pictures.ts';
import { sampleChoices } from '../../tests/export/sample-plate.ts';

/** Times in ms, in a browser. */
export interface ExportTimes {
  /** From an exhibit to the SVG of its plate. */
  readonly svg: number;
  /** From an exhibit to the bytes of a PNG of 6400 × 3600 pixels. */
  readonly png: number;
}

const RUNS = 7;

/**
 * Times the files of a page of 1600 × 900 in Chromium: the shortest of a few runs, since
 * whatever else the machine does only adds to them.
 */
export async function timeExports(): Promise<ExportTimes> {
  const browser = await launchBrowser();
  try {
    const page = await openPictures(browser, await inlineFaces());
    // One more run for the browser to compile what it runs.
    const times = await page.evaluate(
      ([choices, runs]) => window.pictures.times(choices, 4, runs),
      [sampleChoices('page'), RUNS + 1] as const,
    );
    const warm = times.slice(1);
    return {
      svg: Math.min(...warm.map(({ svg }) => svg)),
      png: Math.min(...warm.map(({ png }) => png)),
    };
  } finally {
    await browser.close();
  }
}
