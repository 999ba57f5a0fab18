import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openDashboard } from './harness.ts';

declare global {
  interface Window {
    /** What moved, as the browser reports it: a share of the window times a share of its height. */
    shifts?: number[];
  }
}

/** Makes the machine and the network as slow as a plain phone's. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

it.each([
  [390, 844],
  [1440, 900],
  // Tall enough to show what comes last.
  [390, 4000],
  [1024, 4000],
])('nothing moves while a window of %i by %i px fills', async (width, height) => {
  const { page } = await openDashboard({ viewport: { width, height }, touch: width < 700 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    window.shifts = shifts;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  await slowDown(page);
  await page.reload();
  await page.locator('#evolution canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});
