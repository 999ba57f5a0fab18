import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import type { DashboardOptions } from './dashboard.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { loadFile, panel, settle, unfoldAll } from './page-parts.ts';

const phone = { viewport: { width: 390, height: 844 }, touch: true };

/** Figeac's neighbour Assier: a commune for which the programme publishes nothing. */
const COMMUNE_WITHOUT_FIGURES = '46009';

describe('axe finds nothing to say of the page', () => {
  it.each<[string, DashboardOptions]>([
    ['in French', {}],
    ['in English', { query: '?lang=en' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', phone],
    ['on a phone, in the dark', { ...phone, colorScheme: 'dark' }],
    ['with the fictional figures', { query: '?donnees=fictif&trace=choropleth' }],
    ['on a territory without figures', { query: `?territoire=${COMMUNE_WITHOUT_FIGURES}` }],
  ])('%s', async (_, options) => {
    const { page } = await openDashboard(options);
    await settle(page);
    expect(await axeFaults(page)).toEqual([]);
    await expectQuiet(page);
  });

  it('with everything unfolded', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await unfoldAll(page);
    await settle(page);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('with the report of a file that has faults', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await loadFile(page, 'chiffres.csv', 'indicateur,periode,territoire,valeur\nambassadeurs,hier,46,x\ncontacts,2021,46,12\n');
    await panel(page, 'Le fichier a été lu en partie');
    await settle(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('axeFaults()', () => {
  it('says what is wrong where something is', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.evaluate(() => {
      document.querySelector('h1')?.append(document.createElement('button'));
    });
    expect((await axeFaults(page)).join()).toContain('button-name');
  });
});
