import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel } from './page-parts.ts';
import { SOON } from './soon.ts';

const MONTHS = '?donnees=fictif';

const way = (map: Locator, name: string) => map.getByRole('radio', { name, exact: true });
const slider = (map: Locator) => map.getByRole('slider', { name: 'Période sur la carte' });

/** The period that stands over the slider. */
const period = async (map: Locator) =>
  ordinarySpaces(await map.getByRole('status').first().innerText());

describe('the time of the map', () => {
  it('is walked with the keyboard, and the address follows', async () => {
    const { page } = await openDashboard({ query: MONTHS });
    const map = await panel(page, 'Carte du Lot');
    await way(map, 'Toute la période').focus();
    await page.keyboard.press('ArrowRight');
    await slider(map).waitFor();
    expect(await period(map)).toBe('décembre 2025');
    await slider(map).press('Home');
    await slider(map).press('ArrowRight');
    expect(await period(map)).toBe('février 2019');
    expect(await slider(map).getAttribute('aria-valuetext')).toBe('février 2019');
    await expect.poll(() => new URL(page.url()).searchParams.get('periode'), SOON).toBe('2019-02');
    await choice(page, 'Pas').selectOption('année');
    expect(await period(map)).toBe('2019');
    await expectQuiet(page);
  });

  it('plays to its end and stops, where motion is welcome', async () => {
    const query = `${MONTHS}&periode=2023`;
    const { page } = await openDashboard({ query, reducedMotion: 'no-preference' });
    const map = await panel(page, 'Carte du Lot');
    await choice(page, 'Vitesse').selectOption('rapide');
    await map.getByRole('button', { name: 'Lire', exact: true }).click();
    await map.getByRole('button', { name: 'Arrêter', exact: true }).waitFor();
    await expect.poll(() => period(map), SOON).toBe('2025');
    await map.getByRole('button', { name: 'Lire', exact: true }).waitFor();
    // The address is written once, when all has come to rest.
    await expect.poll(() => new URL(page.url()).searchParams.get('periode'), SOON).toBe('2025');
    await expectQuiet(page);
  });

  it('never plays by itself where less motion is asked for', async () => {
    const { page } = await openDashboard({ query: `${MONTHS}&periode=2023` });
    const map = await panel(page, 'Carte du Lot');
    await map.getByText('la carte avance pas à pas').waitFor();
    expect(await map.getByRole('button', { name: 'Lire', exact: true }).count()).toBe(0);
    await map.getByRole('button', { name: 'Période suivante' }).click();
    expect(await period(map)).toBe('2024');
  });

  it('stands side by side, year by year, each map opening on its own', async () => {
    const { page } = await openDashboard({ query: MONTHS });
    const map = await panel(page, 'Carte du Lot');
    await way(map, 'Côte à côte').check();
    const figures = map.getByRole('figure');
    await figures.first().waitFor();
    expect(await figures.count()).toBe(7);
    await map.getByRole('button', { name: 'Voir 2021 en grand' }).click();
    await expect.poll(() => period(map), SOON).toBe('2021');
    await expectQuiet(page);
  });
});

describe('the way down to a territory', () => {
  it('is undone by the way up', async () => {
    const { page } = await openDashboard({ query: `${MONTHS}&niveau=epci` });
    const map = await panel(page, 'Carte du Lot');
    const level = choice(page, 'Niveau');
    const group = page.locator('[data-code="200067361"]').first();
    await group.click({ force: true });
    const crumbs = map.getByRole('navigation');
    await crumbs.getByText('Grand-Figeac').waitFor();
    expect(await level.inputValue()).toBe('commune');
    await crumbs.getByRole('button', { name: 'Lot', exact: true }).click();
    expect(await level.inputValue()).toBe('epci');
    expect(await crumbs.getByText('Grand-Figeac').count()).toBe(0);
  });
});
