import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { focused, tabTo } from './keys.ts';
import { choice, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const territory = (page: Page) => new URL(page.url()).searchParams.get('territoire');
const spokenIn = async (map: Locator) =>
  ordinarySpaces(await map.locator('.map > p[role="status"]').innerText());

/** Chooses the option of a list that the keyboard is on by typing the beginning of its text. */
async function typeChoice(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, new RegExp(`^select ${label}`));
  await page.keyboard.type(text);
  await expect
    .poll(() => choice(page, label).locator('option:checked').innerText(), SOON)
    .toMatch(new RegExp(`^${text}`));
}

/** The same with the arrow, for texts that a keyboard has no key for. */
async function stepChoice(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, new RegExp(`^select ${label}`));
  const chosen = choice(page, label).locator('option:checked');
  for (let step = 0; step < 8 && !(await chosen.innerText()).startsWith(text); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await chosen.innerText()).toContain(text);
}

describe('the whole map with the keyboard alone', () => {
  it('goes from a commune to its table, by its neighbour, its level and its time', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    const map = await panel(page, 'Carte du Lot');
    await settle(page);

    // The only pointer is the keyboard: it starts where the map does.
    await choice(page, 'Sur la carte').focus();
    await typeChoice(page, 'Niveau', 'Comm');
    await tabTo(page, /^input Chercher un lieu/);
    await page.keyboard.type('figeac');
    await page.getByRole('option', { name: /^Figeac commune/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => territory(page), SOON).toBe('46102');

    // To the neighbour, and into it.
    await tabTo(page, /^div Territoires de la carte/);
    await page.keyboard.press('ArrowLeft');
    const neighbour = await spokenIn(map);
    expect(neighbour).not.toMatch(/^Figeac/);
    expect(neighbour).toMatch(/^.+ : .*\d.*, .* sur 312/);
    await page.keyboard.press('Enter');
    await expect.poll(() => territory(page), SOON).toMatch(/^46(?!102)\d{3}$/);
    const name = neighbour.split(' : ')[0] ?? '';
    expect(await spokenIn(map)).toContain(name);

    // Up by the crumbs, which stand before the map.
    await page.keyboard.press('Shift+Tab');
    for (let step = 0; step < 6 && !/^button Lot/.test(await focused(page)); step += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    expect(await focused(page)).toMatch(/^button Lot/);
    await page.keyboard.press('Enter');
    await expect.poll(() => territory(page), SOON).toBeNull();

    // Another indicator, another level, rates, one year at a time.
    await choice(page, 'Sur la carte').focus();
    await page.keyboard.type('Nouv');
    await typeChoice(page, 'Niveau', 'Inter');
    await typeChoice(page, 'Représentation', 'Pour');
    await tabTo(page, /^input Toute la période/);
    await page.keyboard.press('ArrowRight');
    await map.getByRole('slider', { name: 'Période sur la carte' }).waitFor();
    await tabTo(page, /^input Période sur la carte/);
    await page.keyboard.press('Home');
    await expect.poll(() => new URL(page.url()).searchParams.get('periode'), SOON).toBe('2019-01');
    await typeChoice(page, 'Pas', 'année');

    // Another way to cut classes.
    await tabTo(page, /^summary Classes et couleurs/);
    await page.keyboard.press('Enter');
    await choice(page, 'Méthode').waitFor();
    await stepChoice(page, 'Méthode', 'Écarts');
    await stepChoice(page, 'Largeur des classes', '½');
    await expect.poll(() => new URL(page.url()).searchParams.get('demi'), SOON).toBe('1');

    // The table, sorted by name.
    await tabTo(page, /^summary Les mêmes données/);
    await page.keyboard.press('Enter');
    const table = map.getByRole('table').last();
    await table.waitFor();
    await tabTo(page, /^button (Territoire|Lieu)/);
    await page.keyboard.press('Enter');
    const names = await table.locator('tbody th').allInnerTexts();
    expect(names.length).toBe(10);
    expect(names).toEqual([...names].sort(new Intl.Collator('fr').compare));
    await expectQuiet(page);
  });
});
