import { describe, expect, it } from 'vitest';
import { openDashboard } from './harness.ts';
import { choice, settle } from './page-parts.ts';

describe('in forced colours', () => {
  it('marks keep apart without their colours', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    await page.emulateMedia({ forcedColors: 'active' });
    await settle(page);
    // Indicators by shape.
    const shapes = await page
      .getByRole('region', { name: 'Chiffres clés' })
      .locator('li .label svg path, li .label svg circle')
      .evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? one.localName));
    expect(shapes.length).toBeGreaterThan(4);
    expect(new Set(shapes).size).toBeGreaterThan(3);
    // States of the map by pattern: the drawing keeps its own colours, on a ground of its own.
    const map = page.locator('#carte svg').first();
    expect(await map.evaluate((svg) => getComputedStyle(svg).forcedColorAdjust)).toBe('none');
  });

  it('what is pressed, chosen or reached is seen', async () => {
    const { page } = await openDashboard();
    await page.emulateMedia({ forcedColors: 'active' });
    await settle(page);
    const look = (pressed: boolean) =>
      page
        .getByRole('group', { name: 'Langue' })
        .locator(`button[aria-pressed="${String(pressed)}"]`)
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await look(true)).not.toBe(await look(false));

    await choice(page, 'Chercher un lieu').first().fill('saint');
    await page.getByRole('listbox', { name: 'Chercher un lieu' }).first().waitFor();
    const options = page.locator('[role="listbox"] li[role="option"]');
    const ground = (place: number) =>
      options.nth(place).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await ground(0)).not.toBe(await ground(1));

    await page.getByRole('button', { name: 'Réinitialiser' }).focus();
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect(ring).toBeGreaterThanOrEqual(2);
  });
});
