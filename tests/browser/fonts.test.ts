import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';

/** Gives the width of a text in a family of fonts, in px at a size of 100 px. */
function widthIn(page: Page, text: string, family: string): Promise<number> {
  return page.evaluate(
    ([written, fonts]) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return NaN;
      context.font = `100px ${fonts}`;
      return context.measureText(written ?? '').width;
    },
    [text, family],
  );
}

it('the page writes in its two faces, and asks for no other', async () => {
  const { page } = await openDashboard();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Chiffres clés' }).waitFor();
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(
      ({ family, status }) => `${family.replaceAll('"', '')}: ${status}`,
    );
  });
  expect(faces.sort()).toEqual([
    'Atkinson Hyperlegible Next: loaded',
    'Bricolage Grotesque: loaded',
  ]);
  expect(new Set(asked).size).toBe(2);
  expect(asked).toHaveLength(2);
  await expectQuiet(page);
});

it('a picture is exported in the faces of the page, even where they came too late for it', async () => {
  const { page, address } = await openDashboard();
  let letGo = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\.woff2$/, async (route) => {
    await isLetGo;
    await route.continue();
  });
  await page.goto(`${address}?de=2019`, { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: /^Exporter.*Chiffres clés/ }).first();
  // By then the page is painted: a browser waits no longer for a face that it may do without.
  await button.waitFor();
  letGo();
  await button.click();
  await page.getByRole('dialog').getByRole('img').waitFor();
  const late = await widthIn(page, 'Chiffres clés', "'Bricolage Grotesque', monospace");
  expect(late).not.toBe(await widthIn(page, 'Chiffres clés', 'monospace'));
});

it('a character that a face lacks is written in one of the system', async () => {
  const { page } = await openDashboard();
  await page.getByRole('heading', { name: 'Chiffres clés' }).waitFor();
  for (const face of ["'Atkinson Hyperlegible Next'", "'Bricolage Grotesque'"]) {
    for (const foreign of ['Ж', 'Ł', 'ω']) {
      expect(await widthIn(page, foreign, `${face}, serif`), foreign).toBe(
        await widthIn(page, foreign, 'serif'),
      );
    }
    for (const own of ['Saint-Céré', 'cœur', '«', '€', '’']) {
      expect(await widthIn(page, own, `${face}, serif`), own).not.toBe(
        await widthIn(page, own, 'serif'),
      );
    }
  }
});
