import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { writeView } from '../../src/state/view-address.ts';
import { expectQuiet, openDashboard } from './harness.ts';

/** Opens a page whose scripts wait until they are let go. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await isLetGo;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.querySelector('#not-started') &&
      [...document.querySelectorAll('link')].every(
        ({ rel, sheet }) => rel !== 'stylesheet' || sheet,
      ),
  );
  return letGo;
}

/** Where the header, the article and its lines stand. */
const places = (page: Page) =>
  page
    .locator('header h1, #article h2, #article h3, #article article p')
    .evaluateAll((all) =>
      all.map((one) => `${one.textContent} ${JSON.stringify(one.getBoundingClientRect())}`),
    );

const written = (page: Page) => page.locator('#first-sight');

describe('what the build writes in the page', () => {
  it.each([
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ])('is the article, where the page puts it, at $width px', async (viewport) => {
    const { page, address } = await openDashboard({ viewport });
    const letGo = await openWithoutScripts(page, address);
    await written(page).getByRole('heading', { name: 'encore une bougie soufflée' }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(10);

    letGo();
    await written(page).waitFor({ state: 'detached' });
    expect(await places(page)).toEqual(before);
  });

  it('is read without scripts, its links leading to the claims', async () => {
    const { page, address } = await openDashboard({ javaScript: false });
    const claim = page.locator('#chiffre-c1');
    expect(await claim.innerText()).toContain('plus de 500');
    expect(await claim.evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(
      `${address}?chiffre=c1`,
    );
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('gives way to the article beside the page, where that is another one', async () => {
    const { page } = await openDashboard({
      edit: async (directory) => {
        const file = join(directory, 'data/article.md');
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace('bougie soufflée', 'bougie allumée'));
      },
    });
    await page.locator('#article').getByRole('heading', { name: 'bougie allumée' }).waitFor();
    expect(await page.getByText('bougie soufflée').count()).toBe(0);
    await expectQuiet(page);
  });

  const elsewhere: readonly Partial<View>[] = [
    { lang: 'en' },
    { page: 'accessibilite' },
    { dataSet: 'fictif' },
    { linkedFile: 'data/chiffres.csv' },
    { report: ['figures'] },
    { embed: 'carte' },
  ];
  it.each(elsewhere)('is not seen where the address asks for %j', async (choice) => {
    const { page, address } = await openDashboard();
    await openWithoutScripts(page, address + writeView({ ...DEFAULT_VIEW, ...choice }));
    expect(await written(page).count()).toBe(1);
    expect(await written(page).isVisible()).toBe(false);
  });

  it('wears the colours chosen on this device', async () => {
    const { page, address } = await openDashboard({ colorScheme: 'light' });
    await page.getByRole('combobox', { name: 'Apparence' }).selectOption('dark');
    await openWithoutScripts(page, address);
    expect(await written(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
  });
});
