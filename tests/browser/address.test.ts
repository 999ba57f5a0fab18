import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, panel, unfold } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';
import { viewOf } from './view-of.ts';

const query = (page: Page) => new URL(page.url()).search;
const chosen = (page: Page, label: string) => choice(page, label).inputValue();

const GRAND_FIGEAC = '200067361';

describe('the address of the page', () => {
  it('holds every filter as it is chosen, and a reload or a shared link shows the same', async () => {
    const { page, address } = await openDashboard();
    await choice(page, 'Première année').selectOption('2019');
    expect(query(page)).toBe('?de=2019');
    await choice(page, 'Dernière année').selectOption('2022');
    expect(query(page)).toBe('?de=2019&a=2022');
    await choice(page, 'Territoire').selectOption({ label: 'Grand-Figeac' });
    expect(query(page)).toBe(`?de=2019&a=2022&territoire=${GRAND_FIGEAC}`);
    expect(await keyFigure(page, 'Candidats accueillis en immersion')).toContain('18 personnes');

    await unfold(page, /^Indicateurs \(/);
    await page.getByRole('checkbox', { name: 'Candidatures à l’immersion' }).check();
    expect(query(page)).toContain('candidatures_immersion');
    await choice(page, 'Sur la carte').selectOption({ label: 'Candidatures à l’immersion' });
    await choice(page, 'Représentation').selectOption({
      label: 'Pour 1 000 habitants (couleurs)',
    });
    const map = await panel(page, 'Carte du Lot');
    await map.getByRole('checkbox', { name: 'Partenaires' }).uncheck();
    const events = await panel(page, 'Évènements');
    await events
      .getByRole('combobox', { name: 'Type', exact: true })
      .selectOption({ label: 'Emploi' });
    const parameters = new URL(page.url()).searchParams;
    expect(parameters.get('carte')).toBe('candidatures_immersion');
    expect(parameters.get('trace')).toBe('choropleth');
    expect(parameters.get('partenaires')).toBe('0');
    expect(parameters.get('type')).toBe('emploi');

    // What is unfolded is not of the view.
    await page.getByText(/^Indicateurs \(/).click();
    const before = await viewOf(page);
    const shared = query(page);
    await page.reload();
    expect(await viewOf(page)).toBe(before);
    const { page: other, address: elsewhere } = await openDashboard({ query: shared });
    expect(elsewhere).not.toBe(address);
    expect(await viewOf(other)).toBe(before);
    await expectQuiet(page);
    await expectQuiet(other);
  });

  it('is walked by back and forward, choice by choice', async () => {
    const { page } = await openDashboard();
    await choice(page, 'Territoire').selectOption('46102');
    await choice(page, 'Niveau').selectOption({ label: 'Intercommunalités' });
    await choice(page, 'Dernière année').selectOption('2020');
    expect(query(page)).toBe('?a=2020&territoire=46102&niveau=epci');

    await page.goBack();
    expect(query(page)).toBe('?territoire=46102&niveau=epci');
    await expect.poll(() => chosen(page, 'Dernière année')).toBe('');
    await page.goBack();
    await expect.poll(() => chosen(page, 'Niveau')).toBe('commune');
    await page.goBack();
    expect(query(page)).toBe('');
    expect(await choice(page, 'Territoire').locator('option:checked').innerText()).toContain(
      'tout le département',
    );
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');

    await page.goForward();
    expect(await chosen(page, 'Territoire')).toBe('46102');
    await page.goForward();
    await page.goForward();
    expect(query(page)).toBe('?a=2020&territoire=46102&niveau=epci');
    expect(await chosen(page, 'Dernière année')).toBe('2020');
  });

  it('is copied by « Copier le lien », as it stands', async () => {
    const { page, address } = await openDashboard({ query: '?de=2020', path: '/lot/' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choice(page, 'Territoire').selectOption('46042');
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByRole('status').getByText('Lien copié').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${address}?de=2020&territoire=46042`);
  });

  it('is emptied by « Réinitialiser », and the page is as when it was first opened', async () => {
    const { page } = await openDashboard();
    const first = await viewOf(page);
    await choice(page, 'Territoire').selectOption('46102');
    await choice(page, 'Première année').selectOption('2021');
    await choice(page, 'Sur la carte').selectOption({ index: 1 });
    expect(await viewOf(page)).not.toBe(first);
    await page.getByRole('button', { name: 'Réinitialiser' }).click();
    expect(query(page)).toBe('');
    expect(await viewOf(page)).toBe(first);
  });

  it('keeps the first year before the last, whichever is moved', async () => {
    const { page } = await openDashboard({ query: '?de=2022&a=2019' });
    await panel(page, 'Chiffres clés');
    expect([await chosen(page, 'Première année'), await chosen(page, 'Dernière année')]).toEqual([
      '2019',
      '2022',
    ]);
    await choice(page, 'Première année').selectOption('2024');
    expect(query(page)).toBe('?de=2024&a=2024');
  });
});

describe('an address that says nonsense', () => {
  const shared = shareDashboard();
  const INJECTION = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

  it('shows the page as by default, and its words never become part of the page', async () => {
    const page = shared.page();
    const expected = await viewOf(page);
    const names = ['lang', 'donnees', 'de', 'a', 'territoire', 'indicateurs', 'pas', 'separes'];
    const more = ['carte', 'niveau', 'trace', 'evenements', 'partenaires', 'type', 'chiffre', 'x'];
    const hostile = [...names, ...more].map((name) => `${name}=${encodeURIComponent(INJECTION)}`);
    page.on('dialog', () => expect.unreachable('a script of the address ran'));
    await page.goto(`${shared.dashboard().address}?${hostile.join('&')}`);
    expect(await viewOf(page)).toBe(expected);
    expect(await page.locator('img[src], script:not([src])').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toContain('alert(');
  });

  it.each([
    '?territoire=99999&indicateurs=licornes&carte=licornes&type=licornes',
    '?de=0000&a=9999&territoire=__proto__&carte=constructor',
    '?de=2019.5&a=-1&de=1e3&donnees=&lang=&territoire=',
    '?territoire=%E0%A4%A&type=%00&indicateurs=,,,&chiffre=%00',
  ])('shows the page as by default: %s', async (nonsense) => {
    const page = shared.page();
    await page.goto(shared.dashboard().address + nonsense);
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(await choice(page, 'Territoire').locator('option:checked').innerText()).toContain(
      'tout le département',
    );
    const evolution = await panel(page, 'Évolution');
    await evolution
      .getByRole('img', { name: /^Graphique/ })
      .first()
      .waitFor();
    await page.getByRole('img', { name: /^Carte/ }).waitFor();
    expect(shared.dashboard().watch).toMatchObject({ consoleErrors: [], pageErrors: [] });
  });
});
