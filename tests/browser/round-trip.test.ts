import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { loadFile } from './page-parts.ts';

/** Exports what a button is for, as the desk's button says. */
async function exported(page: Page, what: RegExp, button: string): Promise<Buffer> {
  await page.getByRole('button', { name: what }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await dialog.getByRole('button', { name: /^(Fermer|Close)$/ }).click();
  return bytes;
}

/** What the page says of a picture that it reopened. */
async function notice(page: Page, said: RegExp): Promise<string> {
  const region = page.getByRole('region', { name: /^(Vue rouverte|View reopened)/ });
  await region.getByText(said).first().waitFor();
  return ordinarySpaces(await region.innerText());
}

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    { name, base64: content.toString('base64') },
  );
}

const VIEW = '?territoire=200067361&carte=evenements&niveau=epci';

describe('a picture exported from the page', () => {
  it('reopens its view, at what it shows, and says that the figures are the same', async () => {
    const { page, address } = await openDashboard({ query: VIEW });
    const picture = await exported(page, /^Exporter.*Carte/, 'PNG');
    await page.goto(`${address}?de=2020`);
    await page.locator('#carte svg').first().waitFor();
    await drop(page, 'carte.png', picture);
    const said = await notice(page, /n’ont pas changé/);
    expect(said).toMatch(/Vue rouverte : « .* », exportée le \d{1,2}/);
    expect(new URL(page.url()).search).toBe(VIEW);
    await expect
      .poll(() => page.locator('#carte').evaluate((map) => map.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(await axeFaults(page, '[aria-label^="Vue rouverte"]')).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?de=2020');
    await page.getByRole('button', { name: 'Fermer ce message' }).click();
    expect(await page.getByRole('region', { name: /^Vue rouverte/ }).count()).toBe(0);
    await expectQuiet(page);
  });

  it('says so where the figures have changed since, with what was said then and now', async () => {
    let folder = '';
    const { page, address } = await openDashboard({
      edit: (directory) => {
        folder = directory;
      },
    });
    const picture = await exported(page, /^Exporter.*mbassadeurs/, 'SVG, texte modifiable');
    const table = join(folder, 'data/chiffres.csv');
    const columns = (await readFile(table, 'utf8')).split('\n')[0]?.split(/[;,]/) ?? [];
    const row = new Map([
      ['indicateur', 'ambassadeurs'],
      ['periode', '2025'],
      ['territoire', '46'],
      ['valeur', '777'],
    ]);
    const cells = columns.map((column) => row.get(column.trim()) ?? '');
    const comma = (await readFile(table, 'utf8')).split('\n')[0]?.includes(';') ? ';' : ',';
    await appendFile(table, `${cells.join(comma)}\n`);
    await page.goto(`${address}?lang=en`);
    await page.locator('#evolution').waitFor();
    await loadFile(page, 'figure.svg', picture);
    await notice(page, /The figures have changed since/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByText('Compare the two').click();
    const said = await notice(page, /What the view says/);
    expect(said).toContain('777');
    await expectQuiet(page);
  });

  it('brings its set of figures back, but leaves a person’s own on screen', async () => {
    const { page, address } = await openDashboard({ query: '?donnees=fictif' });
    const picture = await exported(page, /^Exporter.*Chiffres clés/, 'PNG');
    await page.goto(address);
    await page.locator('#carte').waitFor();
    await drop(page, 'chiffres.png', picture);
    await notice(page, /n’ont pas changé/);
    expect(page.url()).toContain('donnees=fictif');

    await page.goto(address);
    await page.locator('#carte').waitFor();
    await loadFile(page, 'a.csv', 'indicateur;periode;territoire;valeur\nambassadeurs;2021;46;7\n');
    await page.locator('option', { hasText: 'a.csv' }).waitFor({ state: 'attached' });
    await drop(page, 'chiffres.png', picture);
    await notice(page, /sont ceux de votre fichier, pas ceux de l’image/);
    expect(page.url()).not.toContain('donnees=fictif');
    await page.getByRole('button', { name: 'Montrer le jeu fictif' }).click();
    await notice(page, /n’ont pas changé/);
  });

  it('asks no host for the file that it showed before the person says so', async () => {
    const { page, address, watch } = await openDashboard();
    const picture = await exported(page, /^Exporter.*Chiffres clés/, 'SVG, texte modifiable');
    const query = `?data=${encodeURIComponent('https://ailleurs.example/x.csv')}#`;
    const forged = picture
      .toString('utf8')
      .replaceAll(`${address}#`, `https://autre.example/p/${query}`);
    expect(forged).toContain('ailleurs.example');
    await drop(page, 'image.svg', Buffer.from(forged));
    await notice(page, /L’image montrait un fichier de ailleurs\.example/);
    expect(watch.foreignRequests).toEqual([]);
    expect(page.url()).toContain(address);
    await page
      .getByRole('button', { name: 'Charger ce fichier depuis ailleurs.example' })
      .waitFor();
  });

  it('is refused as before where it is no picture of ours', async () => {
    const { page } = await openDashboard();
    await page.locator('#carte').waitFor();
    await drop(page, 'image.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await page
      .getByRole('region', { name: /Rapport|lecture/i })
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: /^Vue rouverte/ }).count()).toBe(0);
  });
});
