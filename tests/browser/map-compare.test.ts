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
    const outlines = page.locator('#carte .stage path[pointer-events="none"][stroke-width="4"]');
    await expect.poll(() => outlines.first().getAttribute('d'), SOON).toMatch(/^M/);

    await field.focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').filter({ hasText: bound }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');

    const clear = page.getByRole('button', { name: clearing });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue(), SOON).toBe('');
    expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
    await expectQuiet(page);
  });
});
