import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

type Finger = readonly [x: number, y: number];

/** The map as it is drawn, in the middle of the screen. */
async function mapOf(page: Page): Promise<Locator> {
  const map = (await panel(page, 'Carte du Lot')).locator('.stage > svg');
  await map.waitFor();
  await settle(page);
  await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return map;
}

/** How much the map is enlarged, and what of it stands at its left and top edges. */
async function viewOf(map: Locator): Promise<{ x: number; y: number; zoom: number }> {
  const [x = NaN, y = NaN, width = NaN] = ((await map.getAttribute('viewBox')) ?? '')
    .split(' ')
    .map(Number);
  return { x, y, zoom: 800 / width };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Middle of the map on screen. */
async function middleOf(map: Locator): Promise<Finger> {
  const box = await map.boundingBox();
  if (!box) throw new Error('map: not on screen');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Moves fingers on the screen, in ten steps. */
async function drag(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 10; step += 1) {
    const on = (start: number, end: number) => start + ((end - start) * step) / 10;
    const points = from.map(([x, y], finger): Finger => {
      const [endX, endY] = to[finger] ?? [x, y];
      return [on(x, endX), on(y, endY)];
    });
    await send('touchMove', points);
  }
  await send('touchEnd', []);
}

describe('a mouse on the map', () => {
  it('scrolls the page with its wheel, and enlarges the map with Ctrl', async () => {
    const { page } = await openDashboard();
    const map = await mapOf(page);
    const [x, y] = await middleOf(map);
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => scrolled(page), SOON).toBe(before + 100);
    expect(await viewOf(map)).toEqual({ x: 0, y: 0, zoom: 1 });
    await page.getByText('Ctrl + molette pour agrandir la carte').waitFor();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await viewOf(map)).zoom, SOON).toBeCloseTo(2);
    expect(await scrolled(page)).toBe(before + 100);
    await expectQuiet(page);
  });

  it('reaches the tooltip, which stays under it; Escape dismisses it', async () => {
    const { page } = await openDashboard();
    const map = await mapOf(page);
    const tooltip = (await panel(page, 'Carte du Lot')).locator('.tooltip');
    await page.mouse.move(...(await middleOf(map)));
    const text = await tooltip.innerText();
    const box = await tooltip.boundingBox();
    if (!box) throw new Error('tooltip: not on screen');
    await page.clock.install();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    // Longer than a pointer is waited for: it is the tooltip that holds it now.
    await page.clock.runFor(500);
    expect(await tooltip.innerText()).toBe(text);
    await page.keyboard.press('Escape');
    expect(await tooltip.count()).toBe(0);
  });

  it('has a button for each gesture', async () => {
    const { page } = await openDashboard();
    const map = await mapOf(page);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Agrandir');
    await press('Agrandir');
    expect((await viewOf(map)).zoom).toBeCloseTo(4);
    for (const [name, edge, way] of [
      ['Vers l’ouest', 'x', -1],
      ['Vers l’est', 'x', 1],
      ['Vers le nord', 'y', -1],
      ['Vers le sud', 'y', 1],
    ] as const) {
      const before = (await viewOf(map))[edge];
      await press(name);
      expect(Math.sign((await viewOf(map))[edge] - before), name).toBe(way);
    }
    await press('Réduire');
    expect((await viewOf(map)).zoom).toBeCloseTo(2);
    await press('Vue entière');
    expect(await viewOf(map)).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});

describe('fingers on the map', () => {
  const phone = { viewport: { width: 390, height: 844 }, touch: true };

  it('scroll the page when there is one', async () => {
    const { page } = await openDashboard(phone);
    const map = await mapOf(page);
    const [x, y] = await middleOf(map);
    const before = await scrolled(page);
    await drag(page, [[x, y]], [[x, y - 150]]);
    await expect.poll(() => scrolled(page), SOON).toBeGreaterThan(before + 50);
    expect((await viewOf(map)).zoom).toBe(1);
  });

  it('enlarge and move the map, not the page, when there are two', async () => {
    const { page } = await openDashboard(phone);
    const map = await mapOf(page);
    const [x, y] = await middleOf(map);
    const before = await scrolled(page);
    const apart = (half: number, up = 0): Finger[] => [
      [x - half, y - up],
      [x + half, y - up],
    ];
    await drag(page, apart(40), apart(100));
    const enlarged = await viewOf(map);
    expect(enlarged.zoom).toBeCloseTo(2.5);
    await drag(page, apart(40), apart(40, 60));
    const moved = await viewOf(map);
    expect(moved.zoom).toBeCloseTo(enlarged.zoom);
    expect(moved.y).toBeGreaterThan(enlarged.y);
    expect(await scrolled(page)).toBe(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});
