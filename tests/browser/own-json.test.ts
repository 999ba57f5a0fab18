import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, readDataFile, readRows } from './data-rows.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { choice, keyFigure, loadFile, panel, settle } from './page-parts.ts';
import { SOON } from './soon.ts';

const TABLES = ['indicateurs', 'chiffres', 'evenements', 'partenaires', 'sources'] as const;

/** Every key figure of the page, with its dates and sources, as text. */
async function keyFigures(page: Page): Promise<string> {
  await settle(page);
  return (await panel(page, 'Chiffres clés')).ariaSnapshot();
}

/** The data package of the programme in one file, its tables inline. */
function wholePackage(): string {
  const descriptor: { resources: { name: string }[] } = JSON.parse(
    readDataFile('datapackage.json'),
  );
  const resources = TABLES.map((name) => ({ name, data: readRows(`${name}.csv`) }));
  return JSON.stringify({ ...descriptor, resources });
}

describe('a person’s JSON file', () => {
  it('that is an array of rows is read as a table', async () => {
    const { page } = await openDashboard();
    const rows = [
      { indicateur: 'ambassadeurs', periode: '2024', territoire: '46', valeur: 812 },
      {
        indicateur: 'contacts',
        periode: 2024,
        territoire: 46,
        valeur: '95',
        qualificatif: 'pres_de',
      },
    ];
    await loadFile(page, 'mes-chiffres.json', JSON.stringify(rows));
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('812 personnes');
    expect(await keyFigure(page, 'Personnes ayant contacté le réseau accueil')).toContain(
      'près de 95 personnes',
    );
    await expectQuiet(page);
  });

  it('that is keyed by table brings its indicators, figures and events together', async () => {
    const { page } = await openDashboard();
    const tables = {
      indicateurs: [{ code: 'gites', libelle_fr: 'Gîtes', unite_fr: 'gîtes', mesure: 'stock' }],
      chiffres: [{ indicateur: 'gites', periode: '2024-07', territoire: '46', valeur: 31 }],
      evenements: [{ nom: 'Fête du gîte', debut: '2024-07-14', commune_code: '46042' }],
    };
    await loadFile(page, 'gites.json', JSON.stringify(tables));
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Gîtes')).toContain('31 gîtes');
    const events = await panel(page, 'Évènements');
    await events.getByRole('listitem').filter({ hasText: 'Fête du gîte' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ambassadeurs', exact: true }).count()).toBe(0);
    await expectQuiet(page);
  });

  it('that is the whole data package gives the very key figures of the programme', async () => {
    const { page } = await openDashboard();
    const served = await keyFigures(page);
    await loadFile(page, 'programme.json', wholePackage());
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigures(page)).toBe(served);
    const report = page.getByRole('region', { name: 'Le fichier a été lu' });
    await report.getByText('Tout a été lu, sans remarque.').waitFor();
    const events = await panel(page, 'Évènements');
    await events
      .getByText(`${readRows('evenements.csv').length} évènements`)
      .first()
      .waitFor();
    await expectQuiet(page);
  });

  it('is read with the CSV files chosen with it, as one set', async () => {
    const { page } = await openDashboard();
    const served = await keyFigures(page);
    await page.getByLabel(/^Charger un fichier/).setInputFiles([
      {
        name: 'indicateurs.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(readRows('indicateurs.csv'))),
      },
      ...['chiffres.csv', 'evenements.csv', 'partenaires.csv', 'sources.csv'].map((name) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(readDataFile(name)),
      })),
    ]);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigures(page)).toBe(served);
    expect(await choice(page, 'Données').locator('option:checked').innerText()).toContain(
      'indicateurs.json, chiffres.csv, evenements.csv, partenaires.csv, sources.csv',
    );
  });

  it('marked « fictif » shows itself as fictional', async () => {
    const { page } = await openDashboard();
    const rows = readRows('chiffres.csv').map((row) => ({ ...row, valeur: cell(row, 'valeur') }));
    await loadFile(page, 'essai.json', JSON.stringify({ fictif: true, chiffres: rows }));
    await page
      .getByRole('main')
      .getByText(/^Jeu fictif/)
      .waitFor();
    await expect.poll(() => page.title(), SOON).toMatch(/^Jeu fictif/);
  });
});
