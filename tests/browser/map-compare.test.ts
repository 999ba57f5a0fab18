import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const QUERY = '?donnees=fictif&carte=nouveaux_ambassadeurs&croise=contacts_recus&niveau=epci';

describe('the bounds of the scatter plot', () => {
  it.each([
    ['fr', 'Nouveaux ambassadeurs, au moins', '12,5', 'Ne rien retenir', /^Sélection/],
    ['en', 'New ambassadors, at least', '12.5', 'Pick none', /^Picked/],
  ])('are typed and written as the page is: %s', async (lang, name, bound, clearing, picked) => {
    // A browser of another language still, which number fields would follow.
    const { page } = await openDashboard({ query: `${QUERY}&lang=${lang}`, locale: 'de-DE' });
    await settle(page);
    const field = page.getByRole('textbox', { name });
    await field.scrollIntoViewIfNeeded();
    await field.focus();
    await page.keyboard.type(bound);
    await page.keyboard.press('Tab');
    await page.getByRole('status').filter({ hasText: picked }).waitFor();
    expect(await field.inputValue()).toBe(bound);
    const fault = page.getByRole('alert').filter({ hasText: bound });
    expect(await fault.count()).toBe(0);
    const outlines = page.locator('#carte .stage path[pointer-events="none"][stroke-width="4"]');
    await expect.poll(() => outlines.first().getAttribute('d'), SOON).toMatch(/^M/);

    await field.focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await fault.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');

    const clear = page.getByRole('button', { name: clearing });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue(), SOON).toBe('');
    expect(await fault.count()).toBe(0);
    expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
    await expectQuiet(page);
  });
});

describe('the map and the scatter plot', () => {
  it('point at one another with the keyboard alone', async () => {
    const { page } = await openDashboard({ query: QUERY });
    await settle(page);
    const plot = page.getByRole('group', { name: /^Au clavier/ });
    await plot.waitFor();
    const named = plot.locator('text.name');

    const walker = page.getByLabel('Territoires de la carte');
    await walker.focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('#carte .map > p[role="status"]');
    await expect.poll(() => spoken.innerText(), SOON).toMatch(/sur 10/);
    expect(await spoken.innerText()).toContain((await named.allTextContents()).join());

    await plot.focus();
    await page.keyboard.press('End');
    const outline = page.locator('#carte .stage path.active');
    await expect.poll(() => outline.count(), SOON).toBe(1);
    const first = await outline.getAttribute('d');
    await page.keyboard.press('Home');
    await expect.poll(() => outline.getAttribute('d'), SOON).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => outline.count(), SOON).toBe(0);
    await expectQuiet(page);
  });
});
