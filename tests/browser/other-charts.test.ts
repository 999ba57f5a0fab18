import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, panel, settle, tableRows, unfold } from './page-parts.ts';

const REGION = 'Comparaisons';

/** Opens the page on one of the charts, once it is drawn. */
async function openChart(query: string, options: Parameters<typeof openDashboard>[0] = {}) {
  const { page } = await openDashboard({ query, ...options });
  const section = await panel(page, query.includes('lang=en') ? 'Comparisons' : REGION);
  await section.getByRole('img').locator('svg').waitFor();
  return { page, section };
}

/** The texts of the drawing. */
async function drawnTexts(page: Page): Promise<string[]> {
  const texts = await page.locator('#comparaisons svg text').allTextContents();
  return texts.map(ordinarySpaces);
}

describe('the other charts', () => {
  it('rank territories; a choice filters the page and is in its address', async () => {
    const { page, section } = await openChart('?donnees=fictif&graphique=ranking');
    const label = ordinarySpaces((await section.getByRole('img').getAttribute('aria-label')) ?? '');
    expect(label).toContain('En tête : Grand-Figeac');
    const walker = section.getByRole('listbox');
    await walker.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const spoken = section.locator('[aria-live]').filter({ hasText: 'Grand Cahors' });
    expect(ordinarySpaces((await spoken.textContent()) ?? '')).toContain('rang 2 sur 10');
    await page.keyboard.press('Enter');
    await page.waitForURL(/territoire=200023737/);
    await expectQuiet(page);
  });

  it('show every commune of a ranking in its table', async () => {
    const { page, section } = await openChart('?donnees=fictif&graphique=ranking&rang=commune');
    expect((await drawnTexts(page)).filter((text) => /^et \d+ autres?\b/.test(text))).toEqual([]);
    await unfold(section, 'tableau');
    const more = section.getByRole('button', { name: 'Montrer la suite' });
    const isLast = section.getByText('312 lignes sur 312');
    while ((await isLast.count()) === 0) await more.click();
    const rows = await tableRows(section.getByRole('table'));
    expect(rows).toHaveLength(312);
  });

  it('break an indicator down, as numbers and as shares', async () => {
    const { page, section } = await openChart('?donnees=fictif&graphique=breakdown');
    expect(await drawnTexts(page)).toEqual(
      expect.arrayContaining(['Occitanie', 'Étranger', '2019', '2025']),
    );
    await choice(page, 'Montrer').selectOption('shares');
    await page.waitForURL(/parts=1/);
    await section.locator('svg text', { hasText: '100' }).waitFor();
    await expectQuiet(page);
  });

  it('follow the path from contact to settlement with honest bounds', async () => {
    const { page, section } = await openChart('?graphique=path');
    const texts = (await drawnTexts(page)).join(' ');
    expect(texts).toContain('plus de 300 personnes');
    expect(texts).toContain('moins de 43,4 % (le 31 mars 2022)');
    expect(texts).toContain('pas de taux, car les deux ne sont pas du même moment');
    const rows = await tableRows(section.getByRole('table'));
    expect(rows).toHaveLength(3);
    await expectQuiet(page);
  });

  it('let the stages of the path be chosen', async () => {
    const { page, section } = await openChart('?graphique=path');
    await choice(page, 'Parcours').selectOption('stands');
    await page.waitForURL(/parcours=visiteurs_stand,visiteurs_avec_projet/);
    await section.locator('svg text', { hasText: '33,3' }).waitFor();
  });

  it('draw a small chart of each intercommunalité, in English too, on a phone', async () => {
    const { page } = await openChart('?donnees=fictif&graphique=small&lang=en', {
      viewport: { width: 390, height: 844 },
    });
    const texts = await drawnTexts(page);
    expect(texts.filter((text) => text.endsWith('people in all'))).toHaveLength(10);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('are fetched when they are about to be seen, and not before', async () => {
    const { page } = await openDashboard({ viewport: { width: 1440, height: 500 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const events = await panel(page, 'Évènements');
    await settle(page);
    expect(asked.filter((url) => url.includes('OtherCharts-'))).toEqual([]);
    await events.evaluate((section) => section.scrollIntoView());
    await panel(page, REGION);
    expect(asked.filter((url) => /OtherCharts-.*\.js/.test(url))).not.toEqual([]);
  });

  it.each(['ranking', 'breakdown', 'path', 'small'])(
    'have no fault that axe finds: %s',
    async (kind) => {
      const { page } = await openChart(`?donnees=fictif&graphique=${kind}`);
      expect(await axeFaults(page, '#comparaisons')).toEqual([]);
    },
  );
});
