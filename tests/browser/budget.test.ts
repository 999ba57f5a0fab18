import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptsOf, weighPage } from '../../scripts/bench/page-weight.ts';
import { WEIGHT_BARS } from '../../scripts/bench/weight-bars.ts';
import { DIST } from './dashboard.ts';
import { openDashboard } from './harness.ts';

describe('the built page', () => {
  const weight = weighPage(DIST);

  it('starts with at most 45 KB of JavaScript, gzipped', () => {
    expect(WEIGHT_BARS.initialScript).toBe(45_000);
    expect(weight.initialScript).toBeLessThanOrEqual(WEIGHT_BARS.initialScript);
  });

  it('shows its first view with at most 110 KB of it, the first chart painted', () => {
    expect(WEIGHT_BARS.firstViewScript).toBe(110_000);
    expect(weight.firstViewScript).toBeLessThanOrEqual(WEIGHT_BARS.firstViewScript);
  });

  it('brings at most 60 KB of fonts', () => {
    expect(WEIGHT_BARS.fonts).toBe(60_000);
    expect(weight.fonts).toBeLessThanOrEqual(WEIGHT_BARS.fonts);
  });

  it('needs no other script than those that are counted for its first view', async () => {
    const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
    const { firstView } = scriptsOf(DIST, manifest, readdirSync(join(DIST, 'assets')));
    const counted = new Set([...firstView].map((name) => basename(name)));
    const { page } = await openDashboard({ query: 'nothing-yet' });
    await page.route('**/*.js', (route) =>
      counted.has(basename(new URL(route.request().url()).pathname))
        ? route.continue()
        : route.abort(),
    );
    await page.goto(page.url().replace('nothing-yet', ''));
    await page.locator('#article article a[id^="chiffre-"]').first().waitFor();
    await page.getByRole('heading', { name: 'Chiffres clés' }).waitFor();
    await expect
      .poll(() => page.locator('#evolution canvas').first().evaluate(isPainted))
      .toBe(true);
  });
});

/** Tells whether anything is drawn on a canvas. */
function isPainted(canvas: SVGElement | HTMLElement): boolean {
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  return pixels?.some((value) => value > 0) ?? false;
}
