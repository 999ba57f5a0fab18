import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_COLORS } from '../../src/theme/page-colors.ts';
import { DIST } from './dashboard.ts';
import { expectQuiet, openDashboard } from './harness.ts';

describe('the built page', () => {
  it('shows the dashboard, without an error and without asking anything of another host', async () => {
    const { page } = await openDashboard();
    await page.locator('#app > *').first().waitFor();
    expect(await page.title()).toContain('Oh My Lot');
    await page.waitForLoadState('networkidle');
    await expectQuiet(page);
  });

  it('works in any sub-folder', async () => {
    const { page, address } = await openDashboard({ path: '/sous/dossier/' });
    expect(new URL(address).pathname).toBe('/sous/dossier/');
    await page.locator('#app > *').first().waitFor();
    expect(await page.title()).toContain('Oh My Lot');
    await page.waitForLoadState('networkidle');
    await expectQuiet(page);
  });

  it('says what it needs where there is no JavaScript', async () => {
    const { page } = await openDashboard({ javaScript: false });
    const text = await page.locator('noscript').innerText();
    expect(text).toContain('a besoin de JavaScript');
    expect(text).toContain('needs JavaScript');
  });

  it('serves the data beside the page, under their own names', async () => {
    const { page, address } = await openDashboard({
      path: '/sous/dossier/',
      edit: (directory) => writeFile(join(directory, 'data', 'essai.csv'), 'nom\nCahors\n'),
    });
    const answer = await page.request.get(`${address}data/essai.csv`);
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toBe('nom\nCahors\n');
  });
});

describe('the head of the built page', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');

  it('begins with the policy', () => {
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it('holds no inline script or style', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain(' src=');
  });

  it('preloads the two fonts and the contours', () => {
    const preloads = [...html.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(preloads).toEqual([
      expect.stringMatching(/^\.\/assets\/display-.+\.woff2$/),
      expect.stringMatching(/^\.\/assets\/text-.+\.woff2$/),
      './geo/46.topo.json',
    ]);
  });

  it('gives the browser the colour of the paper', () => {
    const colors = [...html.matchAll(/\(prefers-color-scheme: (\w+)\)" content="(#\w+)"/g)];
    expect(colors.map(([, scheme, color]) => [scheme, color])).toEqual([
      ['light', PAGE_COLORS.light.paper],
      ['dark', PAGE_COLORS.dark.paper],
    ]);
  });

  it('has only relative addresses', () => {
    const head = html.slice(0, html.indexOf('<body'));
    const addresses = [...head.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).not.toMatch(/^\/|^[a-z]+:/);
  });
});
