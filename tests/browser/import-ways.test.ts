import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/run.mjs';
import { type FileHost, hostFile } from './file-host.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { dropFile, loadFiles, openWays } from './import-parts.ts';
import { choice, keyFigure, panel, settle } from './page-parts.ts';

const AMBASSADORS = 'indicateur;periode;territoire;valeur\nambassadeurs;2024;46;';
const TABBED = `${AMBASSADORS.replaceAll(';', '\t')}`;

const shownData = (page: Page) => choice(page, 'Données').locator('option:checked').innerText();

const hosts: FileHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

async function host(headers: Readonly<Record<string, string>> = {}): Promise<FileHost> {
  const made = await hostFile('relevé.csv', `${AMBASSADORS}855\n`, headers);
  hosts.push(made);
  return made;
}

describe('figures come in', () => {
  it('by a file dropped anywhere, by cells pasted on the page, or into the dialog', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const said = await dropFile(page, { name: 'déposé.csv', content: `${AMBASSADORS}851\n` });
    expect(said).toContain('Lâchez vos fichiers ici pour les lire');
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('851 personnes');
    expect(await shownData(page)).toContain('déposé.csv');
    expect(await page.locator('body').innerText()).not.toContain('Lâchez vos fichiers');

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((cells) => navigator.clipboard.writeText(cells), `${TABBED}852\n`);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => shownData(page)).toContain('tableau collé.tsv');
    await expect.poll(() => keyFigure(page, 'Ambassadeurs')).toContain('852 personnes');

    // Ordinary text is no table.
    await page.evaluate(() => navigator.clipboard.writeText('Bonjour ; à demain'));
    await page.keyboard.press('ControlOrMeta+v');

    const dialog = await openWays(page);
    await dialog.getByLabel('Coller un tableau').fill(`${TABBED}853\n`);
    await dialog.getByRole('button', { name: 'Lire ce tableau' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => keyFigure(page, 'Ambassadeurs')).toContain('853 personnes');
    await expectQuiet(page);
  });

  it('by a workbook of LibreOffice, .xlsx or .ods', async () => {
    const { page } = await openDashboard();
    for (const name of ['evenements.xlsx', 'evenements.ods']) {
      const content = readFileSync(join(ROOT, 'tests/fixtures/workbooks', name));
      await loadFiles(page, [{ name, content }]);
      await expect.poll(() => shownData(page)).toContain(name);
      const report = await panel(page, 'Le fichier a été lu');
      await report.getByText('37 lignes lues sur 37').waitFor();
      const events = await panel(page, 'Évènements');
      await events.getByText('37 évènements').first().waitFor();
    }
    await expectQuiet(page);
  });

  it('by the page’s own address, from a file beside the page', async () => {
    const { page } = await openDashboard({
      query: '?data=data/relev%C3%A9.csv',
      edit: (directory) => writeFile(join(directory, 'data', 'relevé.csv'), `${AMBASSADORS}854\n`),
    });
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('854 personnes');
    expect(await shownData(page)).toContain('relevé.csv');
    expect(new URL(page.url()).searchParams.get('data')).toBe('data/relevé.csv');
    await expectQuiet(page);
  });

  it('by an address on another host only once the person agrees, and with nothing of theirs', async () => {
    const other = await host({ 'Access-Control-Allow-Origin': '*' });
    const { page, watch } = await openDashboard({
      query: `?data=${encodeURIComponent(other.file)}`,
    });
    const asked = await panel(page, 'Une adresse demande à être chargée');
    await asked
      .getByText(`Cette page demande de charger des chiffres depuis ${other.host}.`)
      .waitFor();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(other.asked).toEqual([]);

    await asked.getByRole('button', { name: 'Charger', exact: true }).click();
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('855 personnes');
    expect(await shownData(page)).toContain('relevé.csv');
    expect(other.asked).toHaveLength(1);
    expect(other.asked[0]).not.toHaveProperty('referer');
    expect(other.asked[0]).not.toHaveProperty('cookie');
    expect(watch).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
    expect(watch.foreignRequests).toEqual([other.file]);
  });

  it('by no address that the person declines, nor from a host that forbids it, which is said', async () => {
    const other = await host();
    const { page, watch } = await openDashboard({
      query: `?data=${encodeURIComponent(other.file)}`,
    });
    const asked = await panel(page, 'Une adresse demande à être chargée');
    await asked.getByRole('button', { name: 'Ne pas charger' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(other.asked).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(watch.consoleErrors).toEqual([]);

    const dialog = await openWays(page);
    await dialog.getByLabel('Adresse d’un fichier').fill(other.file);
    await dialog.getByRole('button', { name: 'Charger depuis cette adresse' }).click();
    const report = await panel(page, 'Le fichier n’a pas pu être affiché');
    await report.getByText('Les chiffres affichés auparavant restent en place.').waitFor();
    await report.getByText(new RegExp(`${other.host}.*(autorise|permet)`)).waitFor();
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    expect(watch).toMatchObject({ pageErrors: [], policyViolations: [] });
  });
});
