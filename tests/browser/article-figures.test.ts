import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDataFile } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { keyFigureItem, loadFile, panel, settle } from './page-parts.ts';
import { shareDashboard } from './shared-dashboard.ts';

/** A figure of the article, as it is marked in the text. */
const mark = (page: Page, name: RegExp) => page.getByRole('article').getByRole('link', { name });
const sheet = (page: Page) => page.getByRole('complementary');
const pinned = (page: Page) => new URL(page.url()).searchParams.get('chiffre');

describe('a figure of the article', () => {
  const shared = shareDashboard();

  it.each([
    ['plus de 500', 'source'],
    ['plus de 300', 'source'],
    ['près de 130', 'source'],
    ['3', 'source'],
  ])('« %s » is marked as « %s » of the data', async (words, verdict) => {
    const page = shared.page();
    await settle(page);
    const name = new RegExp(`^${words}\\s\\(${verdict}\\)$`);
    expect(await mark(page, name).count()).toBe(1);
  });

  it('is never marked as contradicted by the programme’s own figures', async () => {
    const page = shared.page();
    await settle(page);
    expect(await mark(page, /contredit/).count()).toBe(0);
  });

  it('leads in one click to its source and to its chart, and the address holds it', async () => {
    const { page } = await openDashboard();
    await mark(page, /^plus de 300/).click();
    await sheet(page)
      .getByRole('heading', { name: /plus de 300/ })
      .waitFor();
    const source = sheet(page).getByRole('link', { name: /^Medialot/ });
    expect(await source.getAttribute('href')).toBe(
      'https://medialot.fr/oh-my-lot-encore-une-bougie-soufflee/',
    );
    const evolution = await panel(page, 'Évolution');
    await evolution.getByRole('img', { name: /^Graphique\s: Personnes ayant contacté/ }).waitFor();
    const claim = pinned(page);
    expect(claim).toMatch(/^c\d+$/);

    const { page: other } = await openDashboard({ query: new URL(page.url()).search });
    await sheet(other)
      .getByRole('heading', { name: /plus de 300/ })
      .waitFor();
    expect(pinned(other)).toBe(claim);

    await page.goBack();
    await sheet(page).waitFor({ state: 'detached' });
    await expectQuiet(page);
    await expectQuiet(other);
  });

  it('is walked to and from with the keyboard', async () => {
    const { page } = await openDashboard();
    const link = mark(page, /^plus de 500/);
    await link.focus();
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(pinned(page)).toBeNull();
  });

  it('is named by the key figure that it speaks of, which leads back to the sentence', async () => {
    const { page } = await openDashboard();
    const item = keyFigureItem(page, 'Ambassadeurs');
    await item.getByText(/^Dans l’article/).waitFor();
    await item.getByRole('link', { name: /plus de 500/ }).click();
    await sheet(page)
      .getByRole('heading', { name: /plus de 500/ })
      .waitFor();
    expect(await mark(page, /^plus de 500/).getAttribute('aria-current')).toBe('true');
  });

  it('is judged again when the figures change', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const changed = readDataFile('chiffres.csv')
      .replace('ambassadeurs,2021,46,500,plus_de', 'ambassadeurs,2021,46,320,exact')
      .replace('ambassadeurs,2022,46,500,plus_de', 'ambassadeurs,2022,46,340,exact');
    await loadFile(page, 'chiffres.csv', changed);
    await mark(page, /^plus de 500\s\(contredit\)$/).waitFor();
    expect(await mark(page, /^plus de 300\s\(source\)$/).count()).toBe(1);
  });
});

describe('another article', () => {
  const HTML = `<!doctype html><html lang="fr"><head><title>Le Lot attire</title></head><body>
<nav><a href="/">Accueil</a></nav>
<article><h1>Le Lot attire</h1>
<p>En 2021, le programme « Oh My Lot ! » comptait 312 ambassadeurs.<img src=x onerror="alert(1)"></p>
<script>alert(2)</script><p onclick="alert(3)">Une seconde phrase, sans chiffre, pour le corps.</p>
<p><a href="javascript:alert(4)">Un lien</a></p></article></body></html>`;

  it('saved as a page is read beside the board, its figures judged, its scripts never run', async () => {
    const { page } = await openDashboard();
    page.on('dialog', () => expect.unreachable('the article ran a script'));
    await settle(page);
    await page.getByText('Un autre article').click();
    await page.getByLabel('Ouvrir un fichier…').setInputFiles({
      name: 'article.html',
      mimeType: 'text/html',
      buffer: Buffer.from(HTML),
    });
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: 'Le Lot attire' }).waitFor();
    expect(ordinarySpaces(await article.innerText())).toContain('Une seconde phrase');
    await mark(page, /^312\s\((contredit|dépassé)\)$/).waitFor();
    expect(await article.locator('img, script, [onclick], [href^="javascript"]').count()).toBe(0);

    await page.getByRole('button', { name: 'Revenir à l’article du tableau de bord' }).click();
    await mark(page, /^plus de 500/).waitFor();
    await expectQuiet(page);
  });

  it('pasted as text is read the same way', async () => {
    const { page } = await openDashboard();
    await settle(page);
    await page.getByText('Un autre article').click();
    await page
      .getByLabel('Ou collez un texte')
      .fill('# Bilan\n\nEn 2021, plus de 500 ambassadeurs et 912 contacts.');
    await page.getByRole('button', { name: 'Lire ce texte' }).click();
    await page.getByRole('article').getByRole('heading', { name: 'Bilan' }).waitFor();
    await mark(page, /^plus de 500\s\(confirmé\)$/).waitFor();
    await expectQuiet(page);
  });
});
