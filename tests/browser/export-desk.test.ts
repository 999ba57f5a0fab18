import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readChunks } from '../../src/export/png/png-chunks.ts';
import { readPublished } from '../../src/export/round-trip.ts';
import { expectQuiet, openDashboard } from './harness.ts';

/** Opens the desk on what a button exports, by what the button is for. */
async function openDesk(page: Page, what: RegExp): Promise<void> {
  await page.getByRole('button', { name: what }).first().click();
  await page.getByRole('dialog').getByRole('img').waitFor();
}

/** Presses a button of the desk and gives the file that comes of it. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function pngSize(bytes: Uint8Array): { width: number; height: number; dpi: number } {
  const chunks = new Map([...readChunks(bytes)].map(({ type, data }) => [type, data]));
  const number = (type: string, at: number) => {
    const data = chunks.get(type) ?? new Uint8Array(9);
    return new DataView(data.buffer, data.byteOffset).getUint32(at);
  };
  return {
    width: number('IHDR', 0),
    height: number('IHDR', 4),
    dpi: Math.round(number('pHYs', 0) * 0.0254),
  };
}

describe('the export desk', () => {
  it('saves a chart as PNG at the size and enlargement chosen, saying what it is', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*mbassadeurs/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Format').selectOption('square');
    await dialog.getByLabel('Agrandissement').selectOption('2');
    await dialog.getByLabel('Titre', { exact: true }).fill('Deux ans d’ambassadeurs');
    const { name, bytes } = await saved(page, 'PNG');
    expect(name).toMatch(/^evolution_[a-z-]+_lot_.*_\d{4}-\d{2}-\d{2}\.png$/);
    expect(pngSize(bytes)).toEqual({ width: 2160, height: 2160, dpi: 192 });
    const published = readPublished(bytes);
    expect(published?.title).toContain('Deux ans d’ambassadeurs');
    expect(published?.address).toMatch(/indicateurs=ambassadeurs.*#evolution$/);
    expect(published?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    await expectQuiet(page);
  });

  it('saves the same bytes twice, as PNG and as SVG', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*Chiffres clés/);
    for (const button of ['PNG', 'SVG, texte modifiable']) {
      const [first, second] = [await saved(page, button), await saved(page, button)];
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }
  });

  it('saves the map as an SVG that says that it is fictional and its contours approximate', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    await openDesk(page, /^Exporter.*Carte/);
    const { name, bytes } = await saved(page, 'SVG, texte modifiable');
    expect(name).toMatch(/_jeu-fictif\.svg$/);
    const { document } = parseHTML(textOf(bytes));
    expect(document.querySelectorAll('path').length).toBeGreaterThan(312);
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
    expect(texts.some((text) => text.includes('Jeu fictif'))).toBe(true);
    expect(texts.some((text) => text.includes('Contours approchés'))).toBe(true);
    expect(document.querySelector('desc')?.textContent).toContain('Jeu fictif');
    await expectQuiet(page);
  });

  it('saves letters as outlines where asked', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*Chiffres clés/);
    const { bytes } = await saved(page, 'SVG, texte en tracés');
    const { document } = parseHTML(textOf(bytes));
    expect(document.querySelectorAll('text').length).toBe(0);
    expect(document.querySelectorAll('path').length).toBeGreaterThan(60);
    await expectQuiet(page);
  });

  it('saves data for Excel, for programs, and with all that goes with them', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*mbassadeurs/);
    const french = textOf((await saved(page, 'CSV pour Excel')).bytes);
    expect(french.startsWith('\uFEFF')).toBe(true);
    const rows = Papa.parse<string[]>(french.slice(1).trimEnd(), { delimiter: ';' }).data;
    const plain = textOf((await saved(page, 'CSV pour programmes')).bytes);
    expect(Papa.parse<string[]>(plain.trimEnd(), { delimiter: ',' }).data.length).toBe(rows.length);
    const json: unknown = JSON.parse(textOf((await saved(page, 'JSON')).bytes));
    expect(json).toHaveLength(rows.length - 1);
    const { name, bytes } = await saved(page, 'Tout en ZIP');
    expect(name).toMatch(/\.zip$/);
    const files = unzipSync(bytes);
    expect(textOf(files['tableau.csv'] ?? new Uint8Array())).toBe(french);
    expect(textOf(files['CITATIONS.txt'] ?? new Uint8Array())).toContain('consulté le');
    const figures = textOf(files['data/chiffres.csv'] ?? new Uint8Array());
    expect(figures).toContain('ambassadeurs,2022,46,500,plus_de');
    expect(figures).not.toContain('contacts,');
    await expectQuiet(page);
  });

  it('speaks another language than the page, and remembers how exports are liked', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*mbassadeurs/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Langue').selectOption('en');
    await dialog.getByRole('heading', { name: 'Export: Ambassadors' }).waitFor();
    expect((await saved(page, 'SVG, text as outlines')).name).toMatch(/_outlines\.svg$/);
    await dialog
      .locator('form')
      .getByLabel(/^Background/)
      .selectOption('dark');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await openDesk(page, /^Exporter.*Chiffres clés/);
    expect(
      await dialog
        .locator('form')
        .getByLabel(/^Background/)
        .inputValue(),
    ).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('names the files of an English page in English', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif&lang=en' });
    for (const [what, name] of [
      [/^Export.*Map/, /^map_.*_fictional-set\.csv$/],
      [/^Export.*Key figures/, /^key-figures_lot_.*_fictional-set\.csv$/],
    ] as const) {
      await openDesk(page, what);
      expect((await saved(page, 'CSV for Excel')).name).toMatch(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    }
    await page.locator('#evolution').getByText('The same figures as a table').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#evolution').getByRole('button', { name: /CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^evolution_.*_fictional-set\.csv$/);
  });

  it('mends what is missing by a button', async () => {
    const { page } = await openDashboard();
    await openDesk(page, /^Exporter.*mbassadeurs/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titre', { exact: true }).fill('');
    await dialog.getByText('L’image n’a pas de titre.').waitFor();
    await dialog.getByRole('button', { name: 'Reprendre le titre de départ' }).click();
    await dialog.getByText('L’image n’a pas de titre.').waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Titre', { exact: true }).inputValue()).toBe('Ambassadeurs');
  });

  it('keeps what is written in each language, and what is published, when the language changes', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif' });
    await openDesk(page, /^Exporter.*Chiffres clés/);
    const dialog = page.getByRole('dialog');
    const title = dialog.getByRole('textbox', { name: /^(Titre|Title)$/ });
    const lang = dialog.getByRole('combobox', { name: /^(Langue|Language)/ });
    await title.fill('Un an de chiffres');
    await dialog.getByText('Chiffres à montrer (5 sur 5)').click();
    await dialog.getByRole('checkbox', { name: /Nouveaux partenaires/ }).uncheck();
    await lang.selectOption('en');
    await expect.poll(() => title.inputValue()).toBe('Key figures');
    await dialog.getByText('Figures to show (4 of 5)').waitFor();
    await lang.selectOption('fr');
    await expect.poll(() => title.inputValue()).toBe('Un an de chiffres');
  });

  it('mends what has no room by the first format that has it', async () => {
    const { page } = await openDashboard({ query: '?donnees=fictif&vignettes=1' });
    await openDesk(page, /^Exporter.*Carte/);
    const dialog = page.getByRole('dialog');
    const format = dialog.getByLabel('Format');
    for (const [sentence, larger] of [
      ['Des graphiques n’ont pas trouvé de place.', 'portrait'],
      ['Des notes n’ont pas trouvé de place.', 'page'],
    ] as const) {
      await format.selectOption('square');
      const check = dialog.getByRole('listitem').filter({ hasText: sentence });
      await check.getByRole('button', { name: 'Prendre un format plus grand' }).click();
      await check.waitFor({ state: 'detached' });
      expect(await format.inputValue()).toBe(larger);
    }
  });

  it('copies the table as cells, and the words that go with the picture', async () => {
    const { page } = await openDashboard();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDesk(page, /^Exporter.*mbassadeurs/);
    const dialog = page.getByRole('dialog');
    const copied = async (button: string, type: string) => {
      await dialog.getByRole('button', { name: `Copier ${button}`, exact: true }).click();
      await dialog.getByText(`Copié\u00a0: ${button}.`).waitFor();
      return page.evaluate(async (kind) => {
        const [item] = await navigator.clipboard.read();
        return item ? (await item.getType(kind)).text() : '';
      }, type);
    };
    expect(await copied('le tableau', 'text/html')).toContain('>500</td>');
    expect(await copied('le texte de remplacement', 'text/plain')).toContain('plus de 500');
    expect(await copied('la citation longue', 'text/plain')).toContain('Licence Ouverte 2.0');
    await expectQuiet(page);
  });

  it('gives focus back to its button when it is left with Escape', async () => {
    const { page } = await openDashboard();
    const button = page.getByRole('button', { name: /^Exporter.*Chiffres clés/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('img').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
