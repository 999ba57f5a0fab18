import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDataFile } from './data-rows.ts';
import { ordinarySpaces } from './french-words.ts';
import { expectQuiet, openDashboard } from './harness.ts';
import { dropFile } from './import-parts.ts';
import { choice, keyFigure, loadFile, panel, reportRows, settle, unfoldAll } from './page-parts.ts';
import { SOON } from './soon.ts';
import { windowsCsv } from './windows-csv.ts';

/** The programme's own table with other values. */
const CHANGED = readDataFile('chiffres.csv').replace(
  'ambassadeurs,2022,46,500,plus_de',
  'ambassadeurs,2022,46,742,exact',
);

const BROKEN = `indicateur,periode,territoire,valeur,qualificatif,source,note
ambassadeurs,2023,46,612,exact,medialot-bougie,Une bonne ligne
ambassadeurs,l’an dernier,46,620,exact,medialot-bougie,
contacts,2023,46,12.5.1,exact,medialot-bougie,
familles_instalees,2023,46,140,exact,medialot-bougie,
contacts,2023,46,,exact,medialot-bougie,
`;

async function chosenData(page: Page): Promise<string> {
  return ordinarySpaces(await choice(page, 'Données').locator('option:checked').innerText());
}

describe('a person’s CSV file', () => {
  it('replaces the figures, is named, and stays out of the link', async () => {
    expect(CHANGED).toContain('742');
    const { page } = await openDashboard();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await loadFile(page, 'mes chiffres.csv', CHANGED);
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('742 personnes');
    expect(await chosenData(page)).toBe('Votre fichier : mes chiffres.csv');
    expect(new URL(page.url()).search).toBe('');

    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page
      .getByRole('status')
      .getByText(/Le lien ne contient pas votre fichier/)
      .waitFor();

    await choice(page, 'Données').selectOption({ label: 'Programme, chiffres publiés' });
    await expect
      .poll(() => keyFigure(page, 'Ambassadeurs'), SOON)
      .toContain('plus de 500 personnes');
    expect(await chosenData(page)).toBe('Programme, chiffres publiés');
    expect(await choice(page, 'Données').innerText()).not.toContain('Votre fichier');
    await expectQuiet(page);
  });

  it('that knows nothing of a place is not said to be of the programme', async () => {
    const { page } = await openDashboard({ query: '?territoire=46009' });
    const figures = await panel(page, 'Chiffres clés');
    const none = figures.getByText(/^Aucun chiffre clé pour Assier/);
    await none.waitFor();
    expect(await none.innerText()).toContain('Le programme publie');
    await loadFile(page, 'mes chiffres.csv', CHANGED);
    await panel(page, 'Le fichier a été lu');
    expect(ordinarySpaces(await none.innerText()).trim()).toBe(
      'Aucun chiffre clé pour Assier sur cette période.',
    );
  });

  it('dropped while the page is still loading comes after its figures, and is not lost', async () => {
    const { page } = await openDashboard();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/geo/46.topo.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await dropFile(page, { name: 'mes chiffres.csv', content: CHANGED });
    release();
    await panel(page, 'Le fichier a été lu');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('742 personnes');
    await expectQuiet(page);
  });

  it('that is refused while the page is still loading leaves its figures', async () => {
    const { page } = await openDashboard();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/chiffres.csv', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await dropFile(page, { name: 'vide.csv', content: '' });
    release();
    await panel(page, 'Le fichier n’a pas pu être affiché');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('plus de 500 personnes');
    await expectQuiet(page);
  });

  it('never leaves the browser', async () => {
    const { page } = await openDashboard();
    await settle(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
    await loadFile(page, 'chiffres.csv', CHANGED);
    await panel(page, 'Le fichier a été lu');
    await settle(page);
    expect(sent.filter((request) => request !== 'GET ')).toEqual([]);
  });

  it('with faults is read in part: the report says row, column, value and what to do', async () => {
    const { page } = await openDashboard();
    await loadFile(page, 'chiffres.csv', BROKEN);
    const report = await panel(page, 'Le fichier a été lu en partie');
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('612 personnes');
    await report.getByText('chiffres.csv : 2 lignes lues sur 5').waitFor();
    const errors = (await reportRows(report)).filter(({ severity }) => severity === 'erreur');
    expect(errors).toEqual([
      {
        severity: 'erreur',
        file: 'chiffres.csv',
        row: '3',
        column: 'periode',
        value: 'l’an dernier',
        sentence: expect.stringMatching(/^« l’an dernier » n’est pas une période\. Écrivez 2021/),
      },
      {
        severity: 'erreur',
        file: 'chiffres.csv',
        row: '4',
        column: 'valeur',
        value: '12.5.1',
        sentence: expect.stringMatching(/^« 12\.5\.1 » n’est pas lu comme un nombre/),
      },
      {
        severity: 'erreur',
        file: 'chiffres.csv',
        row: '5',
        column: 'indicateur',
        value: 'familles_instalees',
        sentence: expect.stringMatching(/le plus proche : familles_installees/),
      },
    ]);
    // A blank is a row like another, never a zero.
    expect(await (await panel(page, 'Chiffres clés')).innerText()).not.toMatch(/\n0 personnes/);
    await expectQuiet(page);
  });

  it('saved by a spreadsheet in windows-1252, with « ; », is read with its accents and commas', async () => {
    const { page } = await openDashboard();
    await loadFile(
      page,
      'Été.csv',
      windowsCsv([
        ['Indicateur', 'Période', 'Territoire', 'Valeur', 'Qualificatif', 'Note'],
        ['ambassadeurs', '2023-07-14', '46251', '1 234,5', 'près de', 'L’été – 20 € l’entrée'],
      ]),
    );
    const report = await panel(page, 'Le fichier a été lu');
    await report.getByText(/encodage windows-1252, séparateur ;/).waitFor();
    await choice(page, 'Territoire').selectOption({ label: 'Saint-Céré' });
    expect(await keyFigure(page, 'Ambassadeurs')).toContain('près de 1 234,5 personnes');
    const table = (await panel(page, 'Évolution')).getByRole('table');
    await table.getByRole('cell', { name: '14 juillet 2023' }).waitFor();
    await table.getByRole('cell', { name: 'L’été – 20 € l’entrée' }).waitFor();
  });

  it('is text: its markup and its formulas are shown, never run', async () => {
    const { page } = await openDashboard();
    const markup = '<img src=x onerror=alert(1)>';
    page.on('dialog', () => expect.unreachable('the file ran a script'));
    await loadFile(
      page,
      'chiffres.csv',
      `indicateur,periode,territoire,valeur,source,note\nambassadeurs,2023,46,7,=cmd|x,${markup}\n`,
    );
    await panel(page, 'Le fichier a été lu');
    const table = (await panel(page, 'Évolution')).getByRole('table');
    await table.getByRole('cell', { name: markup }).waitFor();
    await unfoldAll(page);
    const all = page.getByRole('region', { name: 'Tous les chiffres' }).getByRole('table');
    await all.getByRole('cell', { name: markup }).waitFor();
    expect(await page.locator('main img[src]').count()).toBe(0);
    await expectQuiet(page);
  });
});
