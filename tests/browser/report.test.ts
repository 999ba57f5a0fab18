import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { axeFaults } from './axe-faults.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { HOSTILE, hostileSet, takenFor } from './hostile.ts';
import { launchBrowser } from './launch.ts';
import { keyFigure, loadFile, panel, settle } from './page-parts.ts';
import { pdfSheets } from './pdf-sheets.ts';

const REPORT = 'article.report';

/** Waits for the report to be made as the form says. */
async function reportMade(page: Page): Promise<void> {
  await page.locator(`[aria-busy="false"] > ${REPORT}`).waitFor();
}

/** The titles of the sections, in order. */
async function sections(page: Page): Promise<string[]> {
  const titles = await page
    .locator(`${REPORT} > section`)
    .evaluateAll((all) => all.map((one) => one.querySelector('h2, h3')?.textContent ?? ''));
  return titles.map(ordinarySpaces);
}

async function savedReport(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const name = download.suggestedFilename();
  // The browser keeps it without its extension, by which it would know a page.
  const path = `${await download.path()}-${name}`;
  await download.saveAs(path);
  return { name, path };
}

describe('the report', () => {
  it('opens in the place of the dashboard, which the way back brings again', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.getByRole('button', { name: 'Rapport', exact: true }).click();
    await reportMade(page);
    expect(new URL(page.url()).searchParams.get('rapport')).toBe('tout');
    expect(await page.title()).toMatch(/^Rapport/);
    expect(await sections(page)).toEqual([
      'Chiffres clés',
      'Ce qui a changé depuis le 28 janvier 2024',
      'Évolutions',
      'Comparaisons',
      'Carte',
      'Évènements',
      'Partenaires',
      'Notes et méthode',
      'Sources',
      'Licence et citation',
    ]);
    const text = ordinarySpaces(await page.locator(REPORT).innerText());
    expect(text).toContain('plus de 500 personnes');
    expect(text).toContain('https://medialot.fr/oh-my-lot-encore-une-bougie-soufflee/');
    await page.goBack();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await expectQuiet(page);
  });

  it('holds the parts asked for, and says what changed since the day asked for', async () => {
    const { page } = await openDashboard({ query: '?rapport=changes,map' });
    await reportMade(page);
    expect((await sections(page)).slice(0, 2)).toEqual([
      'Ce qui a changé depuis le 28 janvier 2024',
      'Carte',
    ]);
    await page.getByRole('checkbox', { name: 'Carte' }).uncheck();
    await page.getByRole('combobox', { name: 'Changements depuis' }).selectOption('2020');
    await page.getByRole('heading', { name: /changé depuis le 31 décembre 2020/ }).waitFor();
    await reportMade(page);
    expect(new URL(page.url()).search).toBe('?rapport=changes&depuis=2020');
    const row = page.getByRole('row', { name: /^Ambassadeurs/ });
    expect((await row.getByRole('cell').allInnerTexts()).map(ordinarySpaces)).toEqual([
      'près de 400 personnes (16 décembre 2020)',
      'plus de 500 personnes (2022)',
      'en hausse de plus de 100',
      '2021 : plus de 500 ; 2022 : plus de 500',
    ]);
    const quiet = page.getByRole('row', { name: /^Candidatures à l’immersion/ });
    expect(await quiet.getByRole('cell').allInnerTexts()).toContain('rien de neuf');
  });

  it('says that a fictional set is one, on every sheet too, in both languages', async () => {
    for (const [lang, words] of [
      ['fr', 'Jeu fictif'],
      ['en', 'Fictional set'],
    ] as const) {
      const query = `?donnees=fictif&rapport=figures&lang=${lang}`;
      const { page } = await openDashboard({ query });
      await reportMade(page);
      expect(await page.locator(`${REPORT} > header .warning`).innerText()).toContain(words);
      const running = await page.evaluate(() =>
        document.documentElement.style.getPropertyValue('--running'),
      );
      expect(running).toContain(words);
      expect(await page.locator(REPORT).getAttribute('lang')).toBe(lang);
    }
  });

  it('has no fault that axe knows, on a phone in the dark too', async () => {
    const { page } = await openDashboard({ query: '?rapport=tout' });
    await reportMade(page);
    expect(await axeFaults(page)).toEqual([]);
    const phone = await openDashboard({
      query: '?donnees=fictif&rapport=tout',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      touch: true,
    });
    await reportMade(phone.page);
    expect(await axeFaults(phone.page)).toEqual([]);
    const past = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await phone.page.evaluate(past)).toBeLessThanOrEqual(0);
  });

  it('keeps hostile texts texts', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await loadFile(page, 'hostile.json', hostileSet());
    await page.getByRole('button', { name: HOSTILE[0], exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Rapport', exact: true }).click();
    await reportMade(page);
    const text = await page.locator(REPORT).innerText();
    for (const one of HOSTILE.slice(0, 8)) expect(text).toContain(one);
    expect(await takenFor(page)).toEqual([]);
    await expectQuiet(page);
  });

  it('prints on A4 sheets, without the page round it', async () => {
    const { page } = await openDashboard({ query: '?rapport=tout', colorScheme: 'dark' });
    await reportMade(page);
    const sheets = pdfSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(5);
    expect(new Set(sheets)).toEqual(new Set(['595×842']));
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.report tbody > tr:first-child')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakBefore));
    expect(new Set(breaks), 'a heading of columns alone at the end of a sheet').toEqual(
      new Set(['avoid']),
    );
    const shown = page.locator('header, footer, form, button, nav').filter({ visible: true });
    const names = await shown.evaluateAll((all) =>
      all.map((one) => one.closest('article')?.className),
    );
    expect(new Set(names)).toEqual(new Set(['report']));
  });
});

describe('the file of a report', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(() => browser.close());

  it('opens from a disk without a network, with its faces, and says what the page said', async () => {
    const { page } = await openDashboard({ query: '?rapport=tout&de=2019&a=2022' });
    await reportMade(page);
    const onPage = await sections(page);
    const first = await savedReport(page, 'Enregistrer en un fichier HTML');
    const second = await savedReport(page, 'Enregistrer en un fichier HTML');
    expect(first.name).toMatch(/^rapport_lot_2019-2022_\d{4}-\d{2}-\d{2}\.html$/);
    expect(await readFile(second.path)).toEqual(await readFile(first.path));
    expect((await readFile(first.path)).length).toBeLessThan(2_000_000);

    const context = await browser.newContext({ offline: true });
    const file = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    file.on('request', (request) => asked.push(request.url().slice(0, 5)));
    file.on('console', (message) => said.push(message.text()));
    await file.goto(pathToFileURL(first.path).href);
    await file.locator(REPORT).waitFor();
    expect(await sections(file)).toEqual(onPage);
    expect(asked.filter((scheme) => scheme !== 'file:' && scheme !== 'data:')).toEqual([]);
    expect(said).toEqual([]);
    const faces = await file.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.fonts, ({ status }) => status);
    });
    expect(faces).toEqual(['loaded', 'loaded']);
    expect(await file.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeFaults(file)).toEqual([]);
    expect(pdfSheets(await file.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5);
    await context.close();
  });
});

describe('the dashboard, once the report is closed', () => {
  it('is as it was filtered in the report', async () => {
    const { page } = await openDashboard({ query: '?rapport=figures' });
    await reportMade(page);
    await page.getByRole('combobox', { name: 'Dernière année' }).selectOption('2020');
    await reportMade(page);
    await page.getByRole('button', { name: 'Revenir au tableau de bord' }).click();
    await panel(page, 'Chiffres clés');
    expect(new URL(page.url()).search).toBe('?a=2020');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('près de 400 personnes');
  });
});
