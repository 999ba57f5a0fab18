import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIST } from './dashboard.ts';
import { openDashboard } from './harness.ts';
import { panel } from './page-parts.ts';
import { SOON } from './soon.ts';

const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
  readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'),
);
const ENGINE = manifest['src/charts/chart-engine.ts']?.file ?? 'no chart engine';

/** The evolution's first canvas, once it is painted. */
async function paintedChart(page: Page): Promise<Locator> {
  const canvas = (await panel(page, 'Évolution')).locator('canvas').first();
  await expect.poll(() => inked(canvas), SOON).toBeGreaterThan(0);
  return canvas;
}

/** Pixels that bear ink: each drawing has its own number of them. */
function inked(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('chart: no canvas');
    const { width, height } = element;
    const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
  });
}

const milestones = (page: Page) => page.getByRole('checkbox', { name: 'Lancements et campagnes' });

describe('the evolution chart', () => {
  it('is painted before Chart.js is asked for, which comes once the chart changes', async () => {
    const asked: string[] = [];
    const { page } = await openDashboard();
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    const canvas = await paintedChart(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.endsWith(ENGINE))).toEqual([]);
    const before = await inked(canvas);
    const arrival = page.waitForResponse((response) => response.url().endsWith(ENGINE));
    await milestones(page).click();
    await arrival;
    await expect.poll(() => inked(canvas), SOON).not.toBe(before);
  });

  it('has the events of its time under it, to be walked, and in a table', async () => {
    const { page } = await openDashboard();
    const canvas = await paintedChart(page);
    const before = (await canvas.boundingBox())?.height ?? 0;
    await page.getByRole('checkbox', { name: 'Évènements sous la courbe' }).check();
    await expect
      .poll(async () => (await canvas.boundingBox())?.height ?? 0, SOON)
      .toBeGreaterThan(before + 40);
    expect(new URL(page.url()).search).toBe('?frise=1');
    const section = await panel(page, 'Évolution');
    await section.getByRole('listbox').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const bubble = section.locator('.tooltip').first();
    await expect.poll(() => bubble.innerText(), SOON).toMatch(/[Cc]ampagne|évènements/);
    await section.getByText('Voir les évènements en tableau').click();
    await section.getByRole('rowheader', { name: 'Campagne d’achat local' }).waitFor();
    const image = section.getByRole('img').first();
    expect(await image.getAttribute('aria-label')).toContain('Sous la courbe');
  });

  it('follows what is chosen where Chart.js cannot be had', async () => {
    const { page } = await openDashboard({ failing: [ENGINE] });
    const canvas = await paintedChart(page);
    const before = await inked(canvas);
    await milestones(page).click();
    await expect.poll(() => inked(canvas), SOON).not.toBe(before);
    await milestones(page).click();
    await expect.poll(() => inked(canvas), SOON).toBe(before);
  });
});
